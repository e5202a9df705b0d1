"""The filter row of the page Fora: what is shown, how it is grouped, and sets of these kept under a name."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QWidget

from fora_desktop.domain.quota import Status
from fora_desktop.i18n import _
from fora_desktop.services.forum_tree import Row
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.views.fora_columns import status_words
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton

BY_CHAPTER, BY_UNIT, BY_RESPONSIBLE, BY_STATUS = 0, 1, 2, 3
GROUPINGS = ("chapter", "unit", "responsible", "status")


class ForaFilters(QWidget):
    """`changed` when something else is to be shown; `columns_wanted` asks for the column chooser."""

    changed = Signal()
    columns_wanted = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.status: Status | None = None
        self.views: list[dict[str, Any]] = []
        self._wished_unit = ""
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(_("Filtrér  (Ctrl+F)"))
        self.text.setAccessibleName(_("Filtrér fora"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(self._tell)
        self.text.returnPressed.connect(self.entered)
        self.grouping = QComboBox(self)
        self.grouping.addItems(
            [_("Gruppér: Kapitel"), _("Gruppér: Kommune"), _("Gruppér: Ansvarlig"), _("Gruppér: Status")]
        )
        self.grouping.setAccessibleName(_("Gruppér efter"))
        self.grouping.currentIndexChanged.connect(self._tell)
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(_("Kommune"))
        self.unit.currentIndexChanged.connect(self._tell)
        self.only_needing = QCheckBox(_("Kun det, der kræver handling"), self)
        self.only_needing.toggled.connect(self._tell)
        self.word = Button("", "small", "x", parent=self)
        self.word.hide()
        self.word.clicked.connect(self.drop_word)
        self.views_button = IconButton("eye", _("Gemte visninger"), parent=self)
        self.views_button.clicked.connect(self._open_views)
        self.columns_button = Button(_("Kolonner"), "flat", "sliders-horizontal", parent=self)
        self.columns_button.clicked.connect(self.columns_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        row = FlowLayout(self, gap=8)
        row.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(12), fonts.px(8))
        self.text.setMinimumWidth(fonts.px(140))
        for box in (self.grouping, self.unit):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(fonts.px(220))
        for part in (self.text, self.grouping, self.unit, self.only_needing, self.word):
            row.addWidget(part)
        row.addWidget(self.views_button)
        row.addWidget(self.columns_button)

    def _tell(self, _value: object = None) -> None:
        self.changed.emit()

    # --- what is wanted -----------------------------------------------------------------------------------------------

    @property
    def words(self) -> list[str]:
        return self.text.text().casefold().split()

    @property
    def filters(self) -> bool:
        """Whether anything is left out."""
        return bool(
            self.words or self.status is not None or self.unit.currentIndex() > 0 or self.only_needing.isChecked()
        )

    def shown(self, rows: Sequence[Row]) -> list[Row]:
        """The rows that the filter lets through; a forum with those of its boards that it does."""
        found = []
        for row in rows:
            kept = [board for board in row.boards if self._wants(board, row)]
            if row.boards and kept:
                found.append(row.with_boards(kept))
            elif not row.boards and self._wants(row, row):
                found.append(row)
        return found

    def _wants(self, row: Row, forum: Row) -> bool:
        unit = self.unit.currentText() if self.unit.currentIndex() > 0 else ""
        about = (row.name, forum.name, forum.chapter_title, row.requirement, status_words(row), row.about.responsible)
        text = "\n".join(about).casefold()
        return (
            all(word in text for word in self.words)
            and (not unit or unit in row.units)
            and (not self.only_needing.isChecked() or row.needs_action)
            and (self.status is None or row.status is self.status)
        )

    def show_units(self, found: Sequence[str]) -> None:
        wanted = [_("Alle kommuner"), *found]
        if [self.unit.itemText(place) for place in range(self.unit.count())] == wanted:
            return
        chosen = self._wished_unit or (self.unit.currentText() if self.unit.currentIndex() > 0 else "")
        self.unit.blockSignals(True)
        self.unit.clear()
        self.unit.addItems(wanted)
        self.unit.setCurrentIndex(max(0, self.unit.findText(chosen)) if chosen else 0)
        self.unit.blockSignals(False)
        self.unit.setVisible(bool(found))
        self._wished_unit = ""

    def show_word(self) -> None:
        self.word.setVisible(self.status is not None)
        if self.status is not None:
            self.word.set_words(_("Kun “{status}”").format(status=self.status.word))
            self.word.setAccessibleDescription(_("Vis alle igen"))

    def clear(self, status: Status | None = None, needs_action: bool = False) -> None:
        """Show everything, or only what somebody has asked for; told once."""
        self.blockSignals(True)
        self.status = status
        self.text.clear()
        self.unit.setCurrentIndex(0)
        self.only_needing.setChecked(needs_action)
        self.blockSignals(False)
        self.changed.emit()

    def drop_word(self) -> None:
        self.status = None
        self.changed.emit()

    # --- kept ---------------------------------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """How the row is set now (JSON)."""
        return {
            "text": self.text.text(),
            "grouping": GROUPINGS[max(0, self.grouping.currentIndex())],
            "unit": self.unit.currentText() if self.unit.currentIndex() > 0 else self._wished_unit,
            "only_needing": self.only_needing.isChecked(),
            "status": self.status.value if self.status is not None else "",
        }

    def restore(self, state: dict[str, Any], _checked: bool = False) -> None:
        """Set the row as `state` says; what does not fit is left out. Told once."""
        self.blockSignals(True)
        self.text.setText(str(state.get("text") or ""))
        grouping = state.get("grouping")
        self.grouping.setCurrentIndex(GROUPINGS.index(grouping) if grouping in GROUPINGS else 0)
        unit = str(state.get("unit") or "")
        place = self.unit.findText(unit) if unit else 0
        self._wished_unit = unit if place < 0 else ""  # the municipalities may not have been read yet
        self.unit.setCurrentIndex(max(0, place))
        self.only_needing.setChecked(bool(state.get("only_needing")))
        status = state.get("status")
        self.status = Status(status) if status in [each.value for each in Status] else None
        self.blockSignals(False)
        self.changed.emit()

    def recall_views(self, saved: Any) -> None:
        found = saved if isinstance(saved, list) else []
        self.views = [dict(each) for each in found if isinstance(each, dict) and str(each.get("name") or "").strip()]

    def _open_views(self) -> None:
        menu = self.views_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.views_button.mapToGlobal(self.views_button.rect().bottomLeft()))

    def views_menu(self) -> QMenu:
        """The saved views, and what is done with them."""
        menu = QMenu(_("Gemte visninger"), self)
        now = self.state()
        for view in self.views:
            chosen = menu.addAction(str(view["name"]).replace("&", "&&"))
            chosen.setCheckable(True)
            chosen.setChecked(all(view.get(name) == value for name, value in now.items()))
            chosen.triggered.connect(partial(self.restore, view))
        if self.views:
            menu.addSeparator()
        menu.addAction(_("&Gem visningen som …"), self.save_view)
        if self.views:
            under = menu.addMenu(_("&Slet visning"))
            for view in self.views:
                gone = under.addAction(str(view["name"]).replace("&", "&&"))
                gone.triggered.connect(partial(self._delete_view, view))
        return menu

    def save_view(self) -> None:
        """Under a name; the same name again takes the place of the view that had it."""
        name = ask.line(self, _("Gem visningen"), _("Gem"), _("&Navn"))
        if name:
            kept = [view for view in self.views if str(view["name"]).casefold() != name.casefold()]
            self.views = [*kept, {"name": name, **self.state()}]

    def _delete_view(self, view: dict[str, Any], _checked: bool = False) -> None:
        self.views = [each for each in self.views if each is not view]
