"""Kalender: the month, the week or the list, and the chosen day beside it."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.busy_spans import Busy
from fora_desktop.domain.days import monday, week_name
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _
from fora_desktop.services import busy, calendar_days, kept_conflicts, meetings
from fora_desktop.services.calendar_days import Background, DayFacts, Entry
from fora_desktop.services.calendars import Selection
from fora_desktop.services.collisions import Collision
from fora_desktop.services.meetings import Changed
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.widgets.calendar_drag import DragAnswers
from fora_desktop.ui.widgets.calendar_header import CalendarHeader
from fora_desktop.ui.widgets.calendar_key import signs_of
from fora_desktop.ui.widgets.calendar_list import CalendarList
from fora_desktop.ui.widgets.calendar_mine import MineBar
from fora_desktop.ui.widgets.calendar_model import CalendarModel, Mark
from fora_desktop.ui.widgets.calendar_paint import State
from fora_desktop.ui.widgets.calendar_pane import CalendarPane
from fora_desktop.ui.widgets.calendar_rows import day_rows, once
from fora_desktop.ui.widgets.calendar_view import FIRST_DAY, LAST_DAY, CalendarView, days_later
from fora_desktop.ui.widgets.message import MessageBar, announce
from fora_desktop.ui.widgets.month_view import MonthView
from fora_desktop.ui.widgets.week_view import WeekView

MONTH, WEEK, LIST = 0, 1, 2
HALF_AN_HOUR = 30
PATIENCE = 30
"""Milliseconds until what takes a while is read, so that turning many pages reads it once."""


class Kalender(PanePage):
    """Holds what is chosen: a day, maybe a meeting on it, and the month or week that is shown."""

    key: ClassVar[str] = "kalender"
    NARROW, TOO_NARROW = 900, 640
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_board", "meeting_move", "board", "board_unit", "forum", "unit", "membership", "role"),
            *("school_holiday", "special_day", "own_holiday", "kept_conflict", "district"),
            *("busy_calendar", "busy_time"),
            *("person", "role_holder", "substitute", "absence", "attendance", "membership_exception"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day = in_year(desk.today, desk.year)
        self._meeting: int | None = None
        self._month = self._day.replace(day=1)
        self._entries: tuple[Entry, ...] = ()
        self._busy: Sequence[Busy] = ()
        """When the person whose meetings are shown, or whoever has the role, is busy by their own calendar."""
        self._facts: dict[date, DayFacts] = {}
        self._known: set[int] = set()
        """Years whose holidays have been loaded."""
        self._collisions: dict[int, tuple[Collision, ...]] = {}
        self._wanted: dict[str, str] = {}
        self._moving = self._following = False
        self._ends: set[tuple[int, datetime]] = set()
        """Where the meeting that was moved last here lay and lies."""
        self.header = CalendarHeader(lambda: desk.today, self)
        self.message = MessageBar(parent=self)
        self.mine = MineBar(desk, self)
        self.model = CalendarModel(
            _("Registret kan kun læses, så mødet kan ikke flyttes.") if desk.readonly else "", self
        )
        self.month = MonthView(self.model, self)
        self.week = WeekView(self.model, self)
        self.list = CalendarList(self)
        self.stack = QStackedWidget(self)
        self.pane = CalendarPane(desk, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE)
        self._soon.timeout.connect(self._look_deeper)
        self._connect()
        self._lay_out()
        self._make_keys()

    @staticmethod
    def new_words() -> str:
        return _("Nyt møde")

    # --- making -----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        header = self.header
        header.today_button.clicked.connect(self.go_today)
        header.earlier.clicked.connect(self.go_earlier)
        header.later.clicked.connect(self.go_later)
        header.goto.wanted.connect(self._on_goto)
        header.goto.left.connect(self._to_view)
        header.mode_chosen.connect(self.show_mode)
        header.filtered.connect(self._on_filter)
        header.new_button.clicked.connect(self.new)
        header.new_button.setEnabled(not self.desk.readonly)
        self.mine.all_wanted.connect(self._show_all)
        for view in (self.month, self.week):
            view.chosen.connect(self._on_chosen)
            view.opened.connect(self._on_opened)
            view.moved.connect(self._on_moved)
            view.movable = not self.desk.readonly
            DragAnswers(self.desk, view, self._facts_of)
        self.list.table.current_changed.connect(self._on_line)
        self.list.table.opened.connect(self._on_line_opened)
        for each in (self.month, self.week, self.list.table):
            each.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            each.customContextMenuRequested.connect(self._on_menu)
        self.pane.closed.connect(self._close_pane)
        self.pane.chosen.connect(self._on_pane_meeting)
        self.pane.move_wanted.connect(self._move_to)
        self.pane.keep_wanted.connect(self._keep)

    def _lay_out(self) -> None:
        for view in (self.month, self.week, self.list):
            self.stack.addWidget(view)
        self.splitter = self._split(self.stack, self.pane, 920, 312)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part in (self.header, self.mine, self.message):
            outer.addWidget(part)
        outer.addWidget(self.splitter, 1)

    def _make_keys(self) -> None:
        for id_, words, default, do in (
            ("kalender.today", _("I dag"), "T", self.go_today),
            ("kalender.earlier", _("Forrige måned eller uge"), "PgUp", self.go_earlier),
            ("kalender.later", _("Næste måned eller uge"), "PgDown", self.go_later),
            ("kalender.month", _("Måned"), "M", partial(self.show_mode, MONTH)),
            ("kalender.week", _("Uge"), "U", partial(self.show_mode, WEEK)),
            ("kalender.list", _("Liste"), "L", partial(self.show_mode, LIST)),
            ("kalender.move_day_back", _("Flyt mødet en dag tilbage"), "Alt+Left", partial(self.nudge, -1, 0)),
            ("kalender.move_day_on", _("Flyt mødet en dag frem"), "Alt+Right", partial(self.nudge, 1, 0)),
            ("kalender.move_up", _("Flyt mødet en uge tilbage, i ugen en halv time"), "Alt+Up", self.nudge_up),
            ("kalender.move_down", _("Flyt mødet en uge frem, i ugen en halv time"), "Alt+Down", self.nudge_down),
            ("kalender.clock_up", _("Markér en tidligere tid i ugen"), "Ctrl+Up", partial(self._step_clock, -1)),
            ("kalender.clock_down", _("Markér en senere tid i ugen"), "Ctrl+Down", partial(self._step_clock, 1)),
        ):
            keys.action(self.stack, id_, words, default, do)
        keys.action(self, "kalender.goto", _("Gå til dato"), "Ctrl+G", self.header.ask_for_day)
        keys.action(self, "kalender.times", _("Planlæg mødet igen (foreslå tider)"), "Ctrl+T", self._to_times)
        keys.action(self, "kalender.details", _("Vis dagen"), "Alt+Return", self._to_pane)

    # --- the page ---------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> int:
        return self.stack.currentIndex()

    @property
    def view(self) -> QWidget:
        """What has the days or the meetings just now."""
        return (self.month, self.week, self.list.table)[self.mode]

    @property
    def chosen_day(self) -> date:
        return self._day

    @property
    def chosen_meeting(self) -> int | None:
        return self._meeting

    @property
    def shown_month(self) -> date:
        """The first of the month that is shown."""
        return self._month

    def span(self) -> tuple[date, date]:
        """The days that are shown; of a month also those that fill its first and last week."""
        if self.mode == WEEK:
            first = monday(self._day)
            return max(FIRST_DAY, first), min(LAST_DAY, first + timedelta(6))
        last = self._month.replace(day=monthrange(self._month.year, self._month.month)[1])
        return max(date.min, monday(self._month)), monday(last) + timedelta(6)

    def refresh(self) -> None:
        self.message.say("")
        self.pane.forget()
        found = self.desk.once(calendar_days.choices)
        self.header.offer(found)
        if self.mine.last not in {name for _id, name in (*found.roles, *found.persons)}:
            self.mine.last = ""  # renamed, or anonymised: the name is not kept in the settings
        if self._wanted:
            self.header.choose(self._wanted)
            self._wanted = {}
        self._read()

    def _read(self) -> None:
        """Read what is shown now; the holidays and what collides come a moment later."""
        first, last = self.span()
        self._entries = self.desk.read(calendar_days.entries, first, last, self.header.whose)
        self._busy = self._read_busy(first, last)
        layers = self.desk.once(calendar_days.layers)
        loaded = {first.year, last.year} <= self._known
        days = calendar_days.period(first, last)
        self._facts = {day: layers.day(day) if loaded else layers.without_holidays(day) for day in days}
        self._follow()
        self._show()
        self._soon.start()

    def _read_busy(self, first: date, last: date) -> Sequence[Busy]:
        person, role = self.header.whose.person, self.header.whose.role
        if role is not None:
            return self.desk.read(busy.of_role, role, first, last)
        return () if person is None else self.desk.read(busy.times, [person], first, last).get(person, ())

    def _look_deeper(self) -> None:
        self.desk.read_later(calendar_days.background, self._on_background, *self.span(), self.desk.today)

    def _follow(self) -> None:
        """Keep to the meeting: after an undo it lies elsewhere; one that is gone is not chosen any more."""
        if self._meeting is None:
            return
        entry = next((each for each in self._entries if each.id == self._meeting), None)
        if self._moving:
            return  # it is about to lie there
        if entry is None:
            self._follow_back()
        elif self._day not in entry.days:
            self._day = entry.days[0]

    def _follow_back(self) -> None:
        """To the other end of the last move made here, when that is undone or done again; nowhere else."""
        found = self.desk.read(meetings.listing, meetings=[self._meeting or 0])
        self._meeting = None
        if not found or (found[0].id, found[0].start) not in self._ends or self._following:
            return
        self._day, self._meeting = found[0].start.date(), found[0].id
        self._month = self._day.replace(day=1)
        if self._day.year != self.desk.year:
            self.desk.set_year(self._day.year)
        self._following = True
        self._read()
        self._following = False

    def _on_background(self, found: Background) -> None:
        for entry in self._entries:
            self._collisions.pop(entry.id, None)
        self._collisions |= found.collisions
        self._known |= {found.first.year, found.last.year}
        if (found.first, found.last) == self.span():
            self._facts = dict(found.days)
            self._show()
            self.refreshed.emit()

    def _show(self) -> None:
        month = None if self.mode == WEEK else self._month
        rows = day_rows(self._facts, self._entries, self._collisions, month, self.desk.today, self._busy)
        self.model.show(rows)
        self.week.now = self.desk.now
        name = dates.month(self._month.month)
        whole = _("Ingen møder i {month}").format(month=name)
        self.month.nothing = (
            whole
            if self.header.whose == calendar_days.EVERYBODY
            else _("{nothing} med det filter").format(nothing=whole)
        )
        self._show_list()
        self._show_titles()
        self._show_chosen()
        self.pane.show_key(_("Tegn i {when}").format(when=self._period_name()), signs_of(self.model.days))
        whose = self.header.whose
        one = whose.role is not None or whose.person is not None
        self.mine.show_whose(self.header.role_name, Selection(role=whose.role, person=whose.person) if one else None)

    def _marks(self) -> list[Mark]:
        return once(self.model.days)

    def _show_list(self) -> None:
        filtered = self.header.whose != calendar_days.EVERYBODY
        writable = not self.desk.readonly
        words, do = (_("Vis alle"), self._show_all) if filtered else (_("Nyt møde"), self.new)
        self.list.nothing.say(self.month.nothing, action=words if filtered or writable else "", do=do)
        self.list.table.blockSignals(True)
        self.list.show_marks(self._marks() if self.mode == LIST else [])
        self.list.table.blockSignals(False)

    def _show_titles(self) -> None:
        first, last = self.span()
        if self.mode == WEEK:
            title, under = dates.between_short(first, last), week_name(first)
        else:
            title = _("{month} {year}").format(month=dates.month(self._month.month), year=self._month.year)
            under = _("uge {first}–{last}").format(first=first.isocalendar().week, last=last.isocalendar().week)
        self.header.show_title(title, under)

    def _show_chosen(self) -> None:
        """The view, the list and the pane at the chosen day and meeting."""
        for view in (self.month, self.week):
            view.choose(self._day, self._meeting)
        if self.mode == LIST:
            self.list.table.blockSignals(True)
            if self._meeting is not None:
                self.list.table.select_key(self._meeting)
            self.list.table.blockSignals(False)
        if self.pane.isVisibleTo(self):
            self.pane.show_day(self.model.day_row(self._day), self._meeting)

    def _period_name(self) -> str:
        return week_name(self._day) if self.mode == WEEK else dates.month(self._month.month)

    def summary(self) -> str:
        marks = self._marks()
        colliding = sum(mark.state is State.CONFLICT for mark in marks)
        return _("{period}: {counts}").format(
            period=self._period_name(),
            counts=calendar_days.summary([mark.entry.line for mark in marks], colliding),
        )

    def panes(self) -> list[QWidget]:
        return [self.view, self.pane, self.header.modes]

    def start(self) -> QWidget:
        return self.view if self.stack.isVisibleTo(self) else self.pane

    def seek(self) -> None:
        self.header.forum.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def new(self) -> None:
        if self.desk.readonly:
            return
        what: dict[str, Any] = {"day": self._day, "back": self.key}
        if self.mode == WEEK and self.week.clock is not None:
            what["start"] = datetime.combine(self._day, self.week.clock)
        self.desk.goto("new_meeting", **what)

    def open(self, what: dict[str, Any]) -> None:
        """Show a day, or a meeting on its day."""
        self._refresh_if_stale()
        meeting, day = what.get("meeting"), what.get("day")
        if what.get("mine"):
            self._show_mine()
            return
        if what.get("role") is not None:
            self._show_role(what["role"])
        elif what.get("person") is not None:
            self._show_person(what["person"])
        if meeting is not None:
            found = self.desk.read(meetings.listing, meetings=[meeting])
            if found:
                day = found[0].start.date()
                if self.header.whose != calendar_days.EVERYBODY:
                    self.header.choose({})
        if day is not None:
            self.go(day, meeting)
        self._to_view()

    def memory(self) -> dict[str, Any]:
        return {
            "mode": self.mode,
            "pane": self._pane_wanted or self._narrow,
            "filters": self.header.chosen,
            "list": self.list.table.arrangement(),
            **self.mine.memory(),
        }

    def recall(self, memory: dict[str, Any]) -> None:
        filters, arranged, mode = memory.get("filters"), memory.get("list"), memory.get("mode")
        if isinstance(filters, dict):
            self._wanted = {str(name): str(value) for name, value in filters.items()}
        if isinstance(arranged, Mapping):
            self.list.table.arrange(arranged)
        if memory.get("pane") is False:
            self._pane_wanted = False
            self._arrange()
        self.mine.recall(memory)
        if isinstance(mode, int) and mode in (MONTH, WEEK, LIST):
            self.stack.setCurrentIndex(mode)
            self.header.modes.set_current(mode)
        self._stale = True

    def _arrange(self) -> None:
        """Where there is no room for both, the pane stands in the place of the calendar while it is open."""
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self.stack.setVisible(not alone)

    def _on_menu(self, spot: QPoint) -> None:
        """At the chosen meeting, which the right button has chosen and the Menu key means."""
        from fora_desktop.ui.dialogs.save_meeting import menu_of_meeting

        view = (self.month, self.week, self.list.table)[self.mode]
        place = view.visualRect(view.currentIndex())
        table = self.list.table if view is self.list.table else None
        if self._meeting is not None and not (table is not None and table.is_below_rows(spot)):
            corner = view.viewport().mapToGlobal(place.bottomLeft() + QPoint(fonts.px(12), 0))
            menu_of_meeting(self, self.desk, self._meeting, self._tell_done, corner, back=self.key, table=table)

    def _tell_done(self, sentence: str) -> None:
        self.message.say(sentence, "done", closable=True)

    # --- going about ------------------------------------------------------------------------------------------------

    def go(self, day: date, meeting: int | None = None) -> None:
        """Choose a day, or a meeting on it, and show it; another year becomes the year of the window."""
        day = min(max(FIRST_DAY, day), LAST_DAY)
        self._day, self._meeting = day, meeting
        month = day.replace(day=1)
        outside = self.model.day_row(day) is None if self.mode == WEEK else month != self._month
        self._month = month
        if day.year != self.desk.year:
            self.desk.set_year(day.year)  # which reads
        elif outside or (meeting is not None and self.model.place(day, meeting) is None):
            self._read()
            self.refreshed.emit()
        else:
            self._show_chosen()

    def _on_year(self, year: int) -> None:
        """The same month of another year."""
        if self._day.year != year and year in YEARS:
            self._day, self._meeting = in_year(self._day, year), None
        if self._month.year != year and year in YEARS:
            self._month = self._month.replace(year=year)
        first, last = self.span()
        if not first <= self._day <= last:  # a day of the week before or after the month, which another year has not
            self._day, self._meeting = self._month, None
        super()._on_year(year)

    def go_today(self, _checked: bool = False) -> None:
        self.go(self.desk.today)

    def go_earlier(self, _checked: bool = False) -> None:
        self._turn(-1)

    def go_later(self, _checked: bool = False) -> None:
        self._turn(1)

    def _turn(self, pages: int) -> None:
        """To the month or week before or after, on the same day of it."""
        self.message.say("")
        if self.mode == WEEK:
            self.go(days_later(self._day, 7 * pages))
            return
        number = self._month.year * 12 + self._month.month - 1 + pages
        year, month = divmod(number, 12)
        if year in YEARS:
            self.go(date(year, month + 1, min(self._day.day, monthrange(year, month + 1)[1])))

    def show_mode(self, mode: int, _checked: bool = False) -> None:
        """Month, week or list of the chosen day."""
        had_focus = self.stack.isAncestorOf(self.focusWidget() or self)
        self.message.say("")
        self.stack.setCurrentIndex(mode)
        self.header.modes.set_current(mode)
        self._month = self._day.replace(day=1)
        self._read()
        if had_focus:
            self._to_view()
        announce(self.view, f"{self.header.title.text()}. {self.summary()}")
        self.refreshed.emit()

    def _on_goto(self, day: date) -> None:
        self.go(day)
        self._to_view()

    def _to_view(self) -> None:
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_clock(self, steps: int) -> None:
        if self.mode == WEEK:
            self.week.step_clock(steps)
            clock = self.week.clock
            if clock is not None:
                announce(self.week, _("{day} {time}").format(day=dates.narrow(self._day), time=dates.clock(clock)))

    def _on_filter(self) -> None:
        self.message.say("")
        self._read()
        self.refreshed.emit()

    def _show_mine(self) -> None:
        """The calendar of the role or person that was shown last; without one the user chooses it."""
        self.header.choose({"role": self.mine.last})
        self._on_filter()
        if self.header.role.currentIndex() <= 0:
            self.header.role.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._to_view()

    def _show_role(self, role: int) -> None:
        name = dict(self.desk.once(calendar_days.choices).roles).get(role, "")
        self.header.choose({"role": name} if name else {})
        self._on_filter()

    def _show_person(self, person: int) -> None:
        name = dict(self.desk.once(calendar_days.choices).persons).get(person, "")
        self.header.choose({"role": name} if name else {})
        self._on_filter()

    def _show_all(self) -> None:
        self.header.choose({})
        self._on_filter()
        self._to_view()

    # --- choosing ---------------------------------------------------------------------------------------------------

    def _on_chosen(self, day: date, meeting: int | None) -> None:
        """A day of the weeks around the month is chosen where it stands; the keys go on to its month."""
        sender = self.sender()
        by_key = isinstance(sender, CalendarView) and sender.by_key
        if self.mode == MONTH and not by_key and self.model.day_row(day) is not None:
            self._day, self._meeting = day, meeting
            self._show_chosen()
        else:
            self.go(day, meeting)

    def _on_opened(self, day: date, meeting: int | None) -> None:
        if meeting is None:
            self._on_chosen(day, None)
            self._to_pane()
        else:
            self._open_meeting(meeting)

    def _open_meeting(self, meeting: int) -> None:
        self.desk.goto("moede", meeting=meeting, back=self.key)

    def _to_times(self) -> None:
        """Ctrl+T: the chosen meeting with other times for it."""
        if self._meeting is None:
            announce(self.view, _("Vælg et møde først."))
        elif not self.desk.readonly:
            self.desk.goto("new_meeting", meeting=self._meeting, back=self.key)

    def _on_line(self, mark: Mark | None) -> None:
        if mark is not None and self.mode == LIST:
            self._day, self._meeting = mark.entry.line.start.date(), mark.entry.id
            self._show_chosen()

    def _on_line_opened(self, mark: Mark) -> None:
        self._open_meeting(mark.entry.id)

    def _on_pane_meeting(self, meeting: int) -> None:
        self._meeting = meeting
        self._show_chosen()

    def _to_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()
        self.pane.show_day(self.model.day_row(self._day), self._meeting)
        self.pane.show_now()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self._to_view()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pane.isVisible():
            self._close_pane()
        else:
            super().keyPressEvent(event)

    def _facts_of(self, day: date) -> DayFacts | None:
        return self._facts.get(day)

    # --- moving -----------------------------------------------------------------------------------------------------

    def nudge_up(self, _checked: bool = False) -> None:
        self._nudge_down(-1)

    def nudge_down(self, _checked: bool = False) -> None:
        self._nudge_down(1)

    def _nudge_down(self, steps: int) -> None:
        if self.mode == WEEK:
            self.nudge(0, steps * HALF_AN_HOUR)
        else:
            self.nudge(steps * 7, 0)

    def nudge(self, days: int, minutes: int, _checked: bool = False) -> None:
        """Move the chosen meeting by so much; without one nothing happens."""
        entry = next((each for each in self._entries if each.id == self._meeting), None)
        if entry is None:
            announce(self.view, _("Vælg et møde først."))
        elif self.desk.readonly:
            self.desk.refused.emit(self.model.fixed)
        else:
            self._move_to(entry.id, entry.line.start + timedelta(days=days, minutes=minutes))

    def _on_moved(self, entry: Entry, start: datetime) -> None:
        self._move_to(entry.id, start)

    def _move_to(self, meeting: int, start: datetime) -> None:
        """One step that undo takes back; what is chosen goes with the meeting."""
        before = self._day, self._meeting, self._month
        was = next((each.line.start for each in self._entries if each.id == meeting), start)
        self._ends = {end for end in self._ends if end[0] == meeting} | {(meeting, was), (meeting, start)}
        self._day, self._meeting = start.date(), meeting
        if self.model.day_row(self._day) is None or self.mode != MONTH or start.year != self.desk.year:
            self._month = self._day.replace(day=1)
        self._moving = True  # what others wrote is read first, while the meeting still lies where it lay
        try:
            changed = self.desk.do(meetings.moved, calendar_days.shift, meeting, start, self.desk.today)
        except FieldError as refusal:
            self._day, self._meeting, self._month = before
            self.desk.refused.emit(str(refusal))
            return
        finally:
            self._moving = False
        if self._day.year != self.desk.year:
            self.desk.set_year(self._day.year)
        self._show_chosen()
        self._flag(changed)

    def _flag(self, changed: Changed) -> None:
        """What spoke against the new time and was passed over."""
        texts = list(dict.fromkeys([*(each.text for each in changed.conflicts), *changed.warnings]))
        if texts:
            when = meetings.day_and_time(changed.line.start)
            words = _("{meeting} ligger nu {when}. {texts}").format(
                meeting=changed.line.title, when=when, texts=" ".join(texts[:3])
            )
            self.message.say(words, "warning", closable=True)

    # --- letting stand ----------------------------------------------------------------------------------------------

    def _keep(self, meeting: int, kinds: Sequence[Any]) -> None:
        note = ask.note(self, _("Lad konflikten stå"), _("Behold"), _("Mødet bliver, hvor det er."))
        if note is not None:
            self.desk.attempt(
                kept_conflicts.kept, kept_conflicts.keep_all, meeting, tuple(kinds), note, self.desk.today
            )


def in_year(day: date, year: int) -> date:
    """The same day of another year; 29 February becomes the 28th."""
    year = min(max(YEARS[0], year), YEARS[-1])
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))
