"""Årshjul: the whole year as a wheel, a line, a plan by months or a table, and the chosen month beside it."""

from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain.wallclock import YEARS
from fora_desktop.domain.year import Year, YearMeeting
from fora_desktop.i18n import _, counted
from fora_desktop.services import calendar_days
from fora_desktop.services import year as years
from fora_desktop.ui import keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import PanePage, Paper
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import TableModel
from fora_desktop.ui.views import VIEWS
from fora_desktop.ui.widgets import year_rows, year_view, year_words
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.message import MessageBar, announce
from fora_desktop.ui.widgets.year_canvas import Options, Shape
from fora_desktop.ui.widgets.year_header import YearHeader
from fora_desktop.ui.widgets.year_matrix_view import MatrixView
from fora_desktop.ui.widgets.year_pane import YearPane
from fora_desktop.ui.widgets.year_rows import YearRow
from fora_desktop.ui.widgets.year_view import YearView
from fora_desktop.ui.widgets.year_words import Item

WHEEL, TIMELINE, MATRIX, TABLE = range(4)
SHAPES = (Shape.WHEEL, Shape.TIMELINE, Shape.MATRIX)


class Aarshjul(PanePage):
    """Holds what is chosen: a month, maybe a ring's week in it, and the rings that are left out."""

    key: ClassVar[str] = "aarshjul"
    NARROW, TOO_NARROW = 860, 620
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_board", "board", "board_unit", "forum", "chapter", "unit", "district"),
            *("requirement", "quota_rule", "action_plan", "action_plan_year", "kept_conflict", "edition"),
            *("school_holiday", "special_day", "own_holiday", "busy_calendar", "busy_time"),
            *("membership", "membership_exception", "role", "person", "role_holder", "substitute", "absence"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.year: Year | None = None
        self._month = desk.day.month
        self._cell: tuple[int, date] | None = None
        self._hidden: frozenset[str] = frozenset()
        self._wanted: dict[str, str] = {}
        self._asked = 0
        self._keys: dict[str, QAction] = {}
        """What can be done with the year by keys, by its name."""
        self._fresh: set[int] = set()
        """The ways to see the year that show it as it was read last."""
        self.header = YearHeader(self)
        self.message = MessageBar(parent=self)
        self.wheel, self.timeline = year_view.wheel(self), year_view.timeline(self)
        self.matrix = MatrixView(self)
        self.model: TableModel[YearRow] = TableModel(year_rows.columns(), key=lambda row: row.key, parent=self)
        self.table = RowTable(self.model, _("Årets møder, frister og ferier"), parent=self)
        StepAside(self.table, 170, (2, 3, 8), stretched=4)
        self.stack = QStackedWidget(self)
        self.pane = YearPane(self)
        self._connect()
        self._lay_out()
        self._make_keys()
        self._show_title()

    # --- making -----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        header = self.header
        header.earlier.clicked.connect(self.go_earlier)
        header.later.clicked.connect(self.go_later)
        header.modes.chosen.connect(self.show_mode)
        header.filtered.connect(self._on_filter)
        header.smaller.clicked.connect(self.zoom_out)
        header.larger.clicked.connect(self.zoom_in)
        header.print_button.clicked.connect(self.save_paper)
        for view in (self.wheel, self.timeline):
            view.chosen.connect(self._on_cell)
            view.opened.connect(self._on_opened)
            view.month_chosen.connect(self.show_month)
        self.matrix.opened.connect(self._open_board)
        self.table.opened.connect(self._on_row)
        self.pane.opened.connect(self._open)
        self.pane.rings_chosen.connect(self._on_rings)
        self.pane.month_wanted.connect(self._on_whole_month)
        self.pane.calendar_wanted.connect(self._on_calendar)

    def _lay_out(self) -> None:
        for view in (self.wheel, self.timeline, self.matrix, self.table):
            self.stack.addWidget(view)
        self.splitter = self._split(self.stack, self.pane, 902, 350)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part in (self.header, self.message):
            outer.addWidget(part)
        outer.addWidget(self.splitter, 1)

    def _make_keys(self) -> None:
        for id_, words, default, do in (
            ("aarshjul.earlier", _("Året før"), "Alt+PgUp", self.go_earlier),
            ("aarshjul.later", _("Året efter"), "Alt+PgDown", self.go_later),
            ("aarshjul.earlier_drawn", _("Året før, i hjul og tidslinje"), "PgUp", self.go_earlier),
            ("aarshjul.later_drawn", _("Året efter, i hjul og tidslinje"), "PgDown", self.go_later),
            ("aarshjul.larger", _("Større"), "+", self.zoom_in),
            ("aarshjul.smaller", _("Mindre"), "-", self.zoom_out),
            ("aarshjul.today", _("Ugen med i dag"), "T", self.go_today),
            ("aarshjul.wheel", _("Hjul"), "H", partial(self.show_mode, WHEEL)),
            ("aarshjul.timeline", _("Tidslinje"), "L", partial(self.show_mode, TIMELINE)),
            ("aarshjul.matrix", _("Mødeplan"), "M", partial(self.show_mode, MATRIX)),
            ("aarshjul.table", _("Tabel"), "A", partial(self.show_mode, TABLE)),
        ):
            self._keys[id_.split(".")[1]] = keys.action(self.stack, id_, words, default, do)
        keys.action(self, "aarshjul.details", _("Vis måneden"), "Alt+Return", self._to_pane)

    # --- the page ---------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> int:
        return self.stack.currentIndex()

    @property
    def view(self) -> QWidget:
        """What shows the year just now."""
        return (self.wheel, self.timeline, self.matrix, self.table)[self.mode]

    @property
    def month(self) -> int:
        """The chosen month."""
        return self._month

    def refresh(self) -> None:
        """First what can be chosen, then the year of what is chosen, both in the background."""
        self._show_title()
        self._asked += 1
        self.desk.once_later(calendar_days.choices, self._on_choices)

    def _on_choices(self, found: calendar_days.Choices) -> None:
        self.header.offer(found)
        if self._wanted:
            self.header.choose(self._wanted)
            self._wanted = {}
        self.desk.read_later(_read, self._on_read, self._asked, self.desk.year, self.desk.today, self.header.whose)

    def _on_read(self, found: tuple[int, Year]) -> None:
        asked, year = found
        if asked != self._asked:
            return  # another year, or another filter, was chosen meanwhile
        if self.year is None or self.year.number != year.number:
            self._cell = None
            self._month = self.desk.day.month
        self.year = year
        self._show()
        self.refreshed.emit()

    def _show(self) -> None:
        year = self.year
        if year is None:
            return
        self._show_title()
        self._fresh.clear()
        if self._cell is not None:
            self._show_view(WHEEL)  # the pane asks it what a week has
        self._show_view(self.mode)
        self.pane.show_rings(year, self._hidden)
        self._show_pane()
        self._say_empty(year)

    def _show_view(self, mode: int) -> None:
        """Only what is looked at is laid out: of a large year each of the four takes its time."""
        if self.year is None or mode in self._fresh:
            return
        self._fresh.add(mode)
        if mode == MATRIX:
            self.matrix.show_year(self.year, self._month)
        elif mode == TABLE:
            self.model.show(year_rows.rows(self.year, self._hidden))
        else:
            view = self.timeline if mode == TIMELINE else self.wheel
            view.show_year(self.year, self._hidden, self._month)

    def _show_title(self) -> None:
        self.header.title.setText(_("Årshjul {year}").format(year=self.desk.year))
        zooms = self.mode in (WHEEL, TIMELINE)
        for button in (self.header.smaller, self.header.larger):
            button.setEnabled(zooms)
        for name, action in self._keys.items():
            action.setEnabled(self._has_key(name))
        self.pane.show_key(plan=self.mode == MATRIX, any_=self.mode != TABLE)

    def _has_key(self, name: str) -> bool:
        """The plan and the table page with PgUp and PgDn, and in the table letters look for a row."""
        if name in ("earlier", "later"):
            return True
        if name.endswith("_drawn"):
            return self.mode in (WHEEL, TIMELINE)
        return self.mode != TABLE

    def _show_pane(self) -> None:
        if self.year is None:
            return
        if self._cell is None or self._cell[0] >= len(self.year.rings):
            self.pane.show_month(self.year, self._month)
        else:
            items = year_words.items_of(self.wheel.marks_of(self._cell))
            self.pane.show_cell(self.year, *self._cell, items)

    def _say_empty(self, year: Year) -> None:
        """A wheel without dots, and the way to a plan for it; that nobody has written down the school holidays."""
        if year.meetings and not year.school and year.number >= self.desk.today.year and not year.whose:
            words = _("Helligdage er beregnet, men skoleferier for {year} mangler.").format(year=year.number)
            fill_in = partial(self.desk.goto, "indstillinger", section="ferie")
            self.message.say(words, "warning", actions=[(_("Udfyld"), fill_in)], closable=True)
        elif year.meetings:
            self.message.say("")
        elif year.whose:
            self.message.say(_("Ingen møder i {year} for {whose}.").format(year=year.number, whose=year.whose))
        elif year.number < self.desk.today.year or self.desk.readonly or not _can_plan():
            self.message.say(_("Ingen møder i {year}.").format(year=year.number))
        else:
            plan = _("Planlæg {year}").format(year=year.number)
            words = _("Ingen møder i {year} endnu.").format(year=year.number)
            self.message.say(words, actions=[(plan, partial(self.desk.goto, "planlaeg", year=year.number))])

    def heading(self) -> str:
        return self.header.title.text()

    def summary(self) -> str:
        year = self.year
        if year is None:
            return ""
        number = len(year.meetings)
        words = _("{n} møde i {year}") if number == 1 else _("{n} møder i {year}")
        off = sum(each.day.weekday() < 5 for each in year.holidays)
        days = counted(off, _("{n} helligdag på hverdage"), _("{n} helligdage på hverdage"))
        told = f"{words.format(n=number, year=year.number)} · {days}"
        return f"{told} · {year_words.closed(year)}" if year.closed_on else told

    def panes(self) -> list[QWidget]:
        return [self.view, self.pane, self.header.modes]

    def start(self) -> QWidget:
        return self.view if self.stack.isVisibleTo(self) else self.pane

    def seek(self) -> None:
        self.header.unit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self, what: dict[str, Any]) -> None:
        """Show a year, maybe in one of the ways: `year`, `mode`."""
        year, mode = what.get("year"), what.get("mode")
        if isinstance(mode, int):
            self.show_mode(mode)
        if isinstance(year, int) and year in YEARS and year != self.desk.year:
            self.desk.set_year(year)
        self._refresh_if_stale()

    def memory(self) -> dict[str, Any]:
        return {
            "mode": self.mode,
            "pane": self._pane_wanted or self._narrow,
            "filters": self.header.chosen,
            "hidden": sorted(self._hidden),
            "table": self.table.arrangement(),
        }

    def recall(self, memory: dict[str, Any]) -> None:
        filters, hidden, mode = memory.get("filters"), memory.get("hidden"), memory.get("mode")
        if isinstance(filters, dict):
            self._wanted = {str(name): str(value) for name, value in filters.items()}
        if isinstance(hidden, list):
            self._hidden = frozenset(str(name) for name in hidden)
        if isinstance(table := memory.get("table"), dict):
            self.table.arrange(table)
        if memory.get("pane") is False:
            self._pane_wanted = False
            self._arrange()
        if isinstance(mode, int) and mode in (WHEEL, TIMELINE, MATRIX, TABLE):
            self.stack.setCurrentIndex(mode)
            self.header.modes.set_current(mode)
        self._stale = True

    def _arrange(self) -> None:
        """Where there is no room for both, the pane stands in the place of the year while it is open."""
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self.stack.setVisible(not alone)

    # --- going about ------------------------------------------------------------------------------------------------

    def go_earlier(self, _checked: bool = False) -> None:
        self._turn(-1)

    def go_later(self, _checked: bool = False) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        if self.desk.year + step in YEARS:
            self.desk.set_year(self.desk.year + step)

    def go_today(self, _checked: bool = False) -> None:
        """The week of today, in the ring that is chosen."""
        if self.desk.year != self.desk.today.year:
            self.desk.set_year(self.desk.today.year)
        self.show_month(self.desk.today.month)

    def zoom_in(self, _checked: bool = False) -> None:
        self._zoom(1)

    def zoom_out(self, _checked: bool = False) -> None:
        self._zoom(-1)

    def _zoom(self, steps: int) -> None:
        view = self.view
        if isinstance(view, YearView):
            view.zoom_by(steps)

    def show_mode(self, mode: int, _checked: bool = False) -> None:
        """The same year in another way."""
        had_focus = self.stack.isAncestorOf(self.focusWidget() or self)
        self._show_view(mode)
        self.stack.setCurrentIndex(mode)
        self.header.modes.set_current(mode)
        if self._cell is not None and mode in (WHEEL, TIMELINE) and self.year is not None:
            (self.wheel, self.timeline)[mode].choose(*self._cell)
        self._show_title()
        if had_focus:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.view, self.header.modes.button(mode).text())
        self.refreshed.emit()

    def _on_filter(self) -> None:
        self.refresh()

    def show_month(self, month: int) -> None:
        """A month is chosen, and no week of it."""
        self._month, self._cell = month, None
        for view in (self.wheel, self.timeline, self.matrix):
            view.choose_month(month)
        self._show_pane()

    def _on_whole_month(self) -> None:
        self.show_month(self._month)
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cell(self, ring: int, week: date) -> None:
        self._cell = (ring, week)
        assert self.year is not None
        self._show_view(WHEEL)  # it knows what the week has
        marks = self.wheel.marks_of(self._cell)
        day = marks[0].day if marks else max(week, self.year.first)
        self._month = day.month
        for view in (self.wheel, self.timeline, self.matrix):
            view.choose_month(self._month)
        self._show_pane()

    def _on_opened(self, ring: int, week: date) -> None:
        self._on_cell(ring, week)
        self._to_pane()

    def _on_rings(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        self._show()

    def _to_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the year, first from a week to its month, then out of a pane that hides it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        if self.pane.isAncestorOf(self.focusWidget() or self) and self._narrow:
            self._pane_wanted = False
            self._arrange()
        elif self._cell is not None and not self.pane.isAncestorOf(self.focusWidget() or self):
            self.show_month(self._month)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- opening ----------------------------------------------------------------------------------------------------

    def _open(self, item: Item) -> None:
        if isinstance(item, YearMeeting):
            self.desk.goto("moede", meeting=item.id, back=self.key)
        else:
            self.desk.goto("handleplaner", plan=item.plan, board=item.board_id)

    def _open_board(self, board: int) -> None:
        self.desk.goto("fora", board=board)

    def _on_row(self, row: YearRow) -> None:
        if row.item is not None:
            self._open(row.item)
        else:
            self.desk.goto("kalender", day=row.day)

    def _on_calendar(self, day: date) -> None:
        self.desk.goto("kalender", day=day)

    # --- paper ------------------------------------------------------------------------------------------------------

    def paper(self) -> Paper | None:
        """What Ctrl+P prints: the wheel, the line or the plan; of the table its list."""
        if self.mode == TABLE or self.year is None:
            return None
        from fora_desktop.ui.year_files import sheets

        return sheets(self.year, Options(shape=SHAPES[self.mode], hidden=self._hidden, paper=True))

    def save_paper(self, _checked: bool = False) -> None:
        """Udskriv som PDF …"""
        if self.year is None:
            return
        from fora_desktop.ui.dialogs.print_year import PrintYear

        shape = SHAPES[self.mode] if self.mode < TABLE else Shape.WHEEL
        told = PrintYear(self.desk, self.year, self._hidden, shape, self).ask()
        if told:
            self.message.say(told, "done", closable=True)


def _read(session: Any, asked: int, number: int, on: date, whose: calendar_days.Whose) -> tuple[int, Year]:
    return asked, years.read(session, number, on, whose)


def _can_plan() -> bool:
    return any(view.key == "planlaeg" for view in VIEWS)
