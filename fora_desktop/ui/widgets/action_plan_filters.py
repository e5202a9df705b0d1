"""What Handleplaner is narrowed by: what needs action, some words, a municipality; and what the rows are grouped by."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.widgets.action_plan_rows import BY_KIND, groupings
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.search_line import SearchLine
from fora_desktop.ui.widgets.segmented import Segmented

ALL, NEEDING = range(2)


class ActionPlanFilters(QWidget):
    """`changed` when other rows are wanted, `regrouped` when they stand under other headings, `left` to the list."""

    changed = Signal()
    regrouped = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: int | None = None
        self.which = Segmented(
            [_("Alle {n}").format(n=0), _("Kræver handling {n}").format(n=0)], ALL, name=_("Vis"), parent=self
        )
        self.which.chosen.connect(self._tell)
        self.text = SearchLine(self)
        self.text.setPlaceholderText(_("Filtrér  (Ctrl+F)"))
        self.text.setAccessibleName(_("Filtrér planer"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(fonts.px(150))
        self.text.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(self._tell)
        self.text.down.connect(self.left)
        self.group, self.unit = QComboBox(self), QComboBox(self)
        self.group.setAccessibleName(_("Gruppér"))
        self.unit.setAccessibleName(_("Kommune"))
        for key, words in groupings():
            self.group.addItem(words, key)
        self.unit.addItem(_("Alle kommuner"), 0)
        self.group.currentIndexChanged.connect(self._regroup)
        self.unit.currentIndexChanged.connect(self._tell)
        self.only = Button("", "small", "x", parent=self)
        self.only.clicked.connect(self._drop_only)
        self.only.hide()
        flow = FlowLayout(self, gap=8)
        flow.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(8), fonts.px(8))
        for part in (self.which, self.text, self.group, self.unit, self.only):
            flow.addWidget(part)

    def show_counts(self, everything: int, needing: int) -> None:
        self.which.button(ALL).set_words(_("Alle {n}").format(n=everything))
        self.which.button(NEEDING).set_words(_("Kræver handling {n}").format(n=needing))

    def offer(self, units: Sequence[tuple[int, str]]) -> None:
        """The municipalities; the one chosen stays."""
        chosen = self.unit.currentData()
        self.unit.blockSignals(True)
        self.unit.clear()
        self.unit.addItem(_("Alle kommuner"), 0)
        for id_, name in units:
            self.unit.addItem(name, id_)
        self.unit.setCurrentIndex(max(0, self.unit.findData(chosen)))
        self.unit.blockSignals(False)

    @property
    def words(self) -> str:
        return self.text.text()

    @property
    def by(self) -> str:
        return str(self.group.currentData() or BY_KIND)

    @property
    def is_on(self) -> bool:
        return bool(self.words.strip() or self.unit.currentIndex() > 0 or self.which.current != ALL or self._board)

    def keep(self, on: date) -> Callable[[PlanRow], bool]:
        needing, unit, board = self.which.current == NEEDING, int(self.unit.currentData() or 0), self._board

        def wanted(row: PlanRow) -> bool:
            return (
                (not needing or row.needs_action(on))
                and (not unit or unit in row.units)
                and (board is None or row.board == board)
            )

        return wanted

    def only_of(self, board: int, words: str) -> None:
        """Nothing but a board's plans."""
        self.clear()
        self._board = board
        self.only.set_words(words)
        self.only.setAccessibleDescription(_("Vis alle igen"))
        self.only.show()
        self.changed.emit()

    def clear(self) -> None:
        silent = self.blockSignals(True)
        self.which.set_current(ALL)
        self.text.clear()
        self.unit.setCurrentIndex(0)
        self._board = None
        self.only.hide()
        self.blockSignals(silent)
        self.changed.emit()

    def _drop_only(self) -> None:
        self._board = None
        self.only.hide()
        self.changed.emit()

    def _tell(self, _what: object = None) -> None:
        self.changed.emit()

    def _regroup(self, _place: int) -> None:
        self.regrouped.emit()

    def memory(self) -> dict[str, Any]:
        return {"group": self.by}

    def recall(self, memory: Mapping[str, Any]) -> None:
        self.group.setCurrentIndex(max(0, self.group.findData(str(memory.get("group") or BY_KIND))))
