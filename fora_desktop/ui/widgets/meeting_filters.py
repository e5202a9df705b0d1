"""What the page Møder shows of the year's meetings: words, forum, municipality, state, period; kept under names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.days import monday
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services.meeting_list import Row
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button

OWN = "own"
UNRECORDED, CONFLICT = "unrecorded", "conflict"


class _FilterLine(QLineEdit):
    """`down` when the arrow key leads out of it."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.down.emit()
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included; None is open."""

    first: date | None
    last: date | None

    def holds(self, day: date) -> bool:
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


def states() -> list[tuple[str, str]]:
    return [
        ("", _("Alle statusser")),
        (UNRECORDED, _("Ikke noteret")),
        (CONFLICT, _("I konflikt")),
        *((status.value, status.word) for status in MeetingStatus),
    ]


def periods() -> list[tuple[str, str]]:
    return [
        ("", _("Hele året")),
        ("coming", _("Fra i dag")),
        ("week", _("Denne uge")),
        ("month", _("Denne måned")),
        ("next", _("Næste måned")),
        *((f"q{number}", _("{n}. kvartal").format(n=number)) for number in range(1, 5)),
        (OWN, _("Vælg periode …")),
    ]


def period_of(name: str, year: int, today: date) -> Period:
    if name == "coming":
        return Period(today, None)
    if name == "week":
        return Period(monday(today), monday(today) + timedelta(days=6))
    if name in ("month", "next"):
        first = today.replace(day=1)
        if name == "next":
            first = (first + timedelta(days=31)).replace(day=1)
        return Period(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    if name.startswith("q"):
        first = date(year, int(name[1]) * 3 - 2, 1)
        return Period(first, (first + timedelta(days=92)).replace(day=1) - timedelta(days=1))
    return Period(None, None)


class MeetingFilters(QWidget):
    """`changed` when other meetings are wanted, `saved` when the named views are others, `left` to go to the list."""

    changed = Signal()
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._own = Period(None, None)
        self._boards: frozenset[int] = frozenset()
        self.views: dict[str, dict[str, Any]] = {}
        self.text = _FilterLine(self)
        self.text.setPlaceholderText(_("Filtrér  (Ctrl+F)"))
        self.text.setAccessibleName(_("Filtrér møder"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(self._tell)
        self.text.returnPressed.connect(self.left)
        self.text.down.connect(self.left)
        self.forum, self.unit = self._box(_("Forum")), self._box(_("Kommune"))
        self.state, self.period = self._box(_("Status")), self._box(_("Periode"))
        for name, words in states():
            self.state.addItem(words, name)
        for name, words in periods():
            self.period.addItem(words, name)
        self.weekly = QCheckBox(_("Ugentlige møder"), self)
        self.board = Button("", "small", "x", parent=self)
        self.board.clicked.connect(self._drop_board)
        self.board.hide()
        self.views_button = Button(_("Visninger"), "flat", "eye", parent=self)
        self.views_button.clicked.connect(self._show_views)
        self.offer((), ())
        for box in (self.forum, self.unit, self.state):
            box.currentIndexChanged.connect(self._tell)
        self.period.activated.connect(self._on_period)
        self.weekly.toggled.connect(self._tell)
        flow = FlowLayout(self, gap=8)
        flow.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(8), fonts.px(8))
        hint = fonts.metrics(13).horizontalAdvance(self.text.placeholderText())
        self.text.setFixedWidth(
            max(fonts.px(150), hint + fonts.px(44))
        )  # or what is typed would push the others into a second line
        boxes = (self.forum, self.unit, self.state, self.period)
        for part in (self.text, *boxes, self.weekly, self.board):
            flow.addWidget(part)

    def _box(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.setMaximumWidth(fonts.px(150))
        return made

    def offer(self, forums: Sequence[tuple[int, str]], units: Sequence[tuple[int, str]]) -> None:
        """The forums and municipalities to choose from; what is chosen stays, even where it has no meetings."""
        for box, every, found in (
            (self.forum, _("Alle fora"), forums),
            (self.unit, _("Alle kommuner"), units),
        ):
            chosen = (box.currentText(), box.currentData()) if box.currentIndex() > 0 else None
            names = list(found)
            if chosen and chosen[1] not in [id_ for id_, _name in names]:
                same = next((id_ for id_, name in names if name == chosen[0]), None)
                names += [] if same is not None else [(chosen[1], chosen[0])]
            box.blockSignals(True)
            box.clear()
            box.addItem(every, 0)
            for id_, name in names:
                box.addItem(name, id_)
            box.setCurrentIndex(max(0, box.findText(chosen[0])) if chosen else 0)
            box.blockSignals(False)

    # --- what is wanted ---------------------------------------------------------------------------------------------

    @property
    def words(self) -> str:
        return self.text.text()

    @property
    def is_on(self) -> bool:
        """Whether less than the whole year is shown (the weekly ones aside)."""
        boxes = (self.forum, self.unit, self.state, self.period)
        return bool(self.words.strip() or self._boards or any(box.currentIndex() > 0 for box in boxes))

    @property
    def period_is_on(self) -> bool:
        return self.period.currentIndex() > 0

    def keep(self, year: int) -> Callable[[Row], bool] | None:
        """Which rows are wanted, None for all. What is still to be recorded is never hidden for being weekly."""
        forum, unit = int(self.forum.currentData() or 0), int(self.unit.currentData() or 0)
        state = str(self.state.currentData() or "")
        name = str(self.period.currentData() or "")
        period = self._own if name == OWN else period_of(name, year, self._today())
        weekly, boards = self.weekly.isChecked(), self._boards
        if weekly and not (forum or unit or state or name or boards):
            return None

        def wanted(row: Row) -> bool:
            return (
                (weekly or not row.weekly or row.unrecorded)
                and (not forum or forum in row.forums)
                and (not unit or unit in row.units)
                and (not state or _has_state(row, state))
                and (not name or period.holds(row.line.start.date()))
                and (not boards or not boards.isdisjoint(row.line.board_ids))
            )

        return wanted

    def choose(self, *, forum: str = "", unit: str = "", state: str = "", board: tuple[int, str] | None = None) -> None:
        """Show these and nothing else; told once."""
        self.blockSignals(True)
        self.clear()
        for box, name in ((self.forum, forum), (self.unit, unit)):
            if name:
                if box.findText(name) < 0:
                    box.addItem(name, -1)
                box.setCurrentIndex(box.findText(name))
        self.state.setCurrentIndex(max(0, self.state.findData(state)))
        if board is not None:
            self._boards = frozenset({board[0]})
            self.board.set_words(_("Kun {board}").format(board=board[1]))
            self.board.setAccessibleDescription(_("Vis alle igen"))
            self.board.show()
            self.weekly.setChecked(True)
        self.blockSignals(False)
        self.changed.emit()

    def clear(self) -> None:
        """Everything of the year, the weekly ones as they were."""
        silent = self.blockSignals(True)
        self.text.clear()
        for box in (self.forum, self.unit, self.state, self.period):
            box.setCurrentIndex(0)
        self._boards = frozenset()
        self.board.hide()
        self.blockSignals(silent)
        self.changed.emit()

    def whole_year(self) -> None:
        self.period.setCurrentIndex(0)
        self._name_own(None)
        self.changed.emit()

    def _drop_board(self) -> None:
        self._boards = frozenset()
        self.board.hide()
        self.changed.emit()

    def _tell(self, _what: object = None) -> None:
        self.changed.emit()

    def _on_period(self, _place: int) -> None:
        if self.period.currentData() == OWN:
            self._ask_period()
        else:
            self._name_own(None)
        self.changed.emit()

    def _ask_period(self) -> None:
        chosen = ask.period(self, _("Vælg periode"), _("Vis"), self._own.first or self._today(), self._own.last)
        if chosen is None and self._own == Period(None, None):
            self.period.setCurrentIndex(0)
        elif chosen is not None:
            self._name_own(Period(*chosen))

    def _name_own(self, period: Period | None) -> None:
        """The entry for a period of one's own says which it is, while it is chosen."""
        self._own = period or Period(None, None)
        words = _("Vælg periode …")
        if period is not None and period.first and period.last:
            words = dates.between(period.first, period.last)
        self.period.setItemText(self.period.findData(OWN), words)

    # --- kept -------------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        own = [day.isoformat() if day else "" for day in (self._own.first, self._own.last)]
        return {
            "text": self.words,
            "forum": self.forum.currentText() if self.forum.currentIndex() > 0 else "",
            "unit": self.unit.currentText() if self.unit.currentIndex() > 0 else "",
            "state": self.state.currentData() or "",
            "period": self.period.currentData() or "",
            "own": own,
            "weekly": self.weekly.isChecked(),
        }

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Take back what `memory` gave; what does not fit any more is left alone."""
        self.choose(
            forum=str(memory.get("forum") or ""),
            unit=str(memory.get("unit") or ""),
            state=str(memory.get("state") or ""),
        )
        self.blockSignals(True)
        self.text.setText(str(memory.get("text") or ""))
        self.weekly.setChecked(bool(memory.get("weekly")))
        self.period.setCurrentIndex(max(0, self.period.findData(str(memory.get("period") or ""))))
        own = [_day(text) for text in memory.get("own") or ()]
        if self.period.currentData() == OWN:
            if len(own) == 2 and own[0] and own[1]:
                self._name_own(Period(own[0], own[1]))
            else:
                self.period.setCurrentIndex(0)
        self.blockSignals(False)
        self.changed.emit()

    def _show_views(self) -> None:
        menu = self.view_menu()
        menu.popup(self.views_button.mapToGlobal(self.views_button.rect().bottomLeft()))

    def view_menu(self) -> QMenu:
        """The named views, keeping the present one, and forgetting one."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for name, memory in self.views.items():
            menu.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _on=False, memory=memory: self.recall(memory)
            )
        if self.views:
            menu.addSeparator()
        menu.addAction(_("Gem denne visning …")).triggered.connect(self.save_view)
        if self.views:
            away = menu.addMenu(_("Slet visning"))
            for name in self.views:
                away.addAction(name.replace("&", "&&")).triggered.connect(
                    lambda _on=False, name=name: self.views.pop(name, None)
                )
        return menu

    def save_view(self) -> None:
        name = ask.line(self, _("Gem visningen"), _("Gem"), _("&Navn"))
        if name is not None:
            self.views[name] = self.memory()


def _has_state(row: Row, state: str) -> bool:
    if state == UNRECORDED:
        return row.unrecorded
    if state == CONFLICT:
        return bool(row.conflicts)
    return row.line.status.value == state and not row.unrecorded


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
