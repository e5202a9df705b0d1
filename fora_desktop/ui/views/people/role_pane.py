"""One role in full: gaps, who holds it, what it sits in, who stands in, and the way to its calendar."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _, counted
from fora_desktop.services import role_rows
from fora_desktop.services.holders import Holding, Vacancy
from fora_desktop.services.role_rows import RoleDetails, Seat
from fora_desktop.services.role_timeline import TimelineRow
from fora_desktop.services.substitutes import SubstituteLine
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.pane_parts import Alert, Heading, PaneHead, PaneTable, PersonCell
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.words import day_in_year

FEW = 5
"""So many forums are shown before `Vis alle`."""


class RolePane(Panel):
    """`change_wanted` another holder, `days_wanted` other days of a holder, `substitute_wanted` somebody to stand in.

    `person_wanted` goes to a person, `menu_wanted` opens what else can be done, `export_wanted` the calendars.
    """

    change_wanted = Signal()
    days_wanted = Signal(object)
    substitute_wanted = Signal(object)
    substitute_days_wanted = Signal(object)
    person_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    export_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self.line: TimelineRow | None = None
        self._all = False
        self._seats: tuple[Seat, ...] = ()
        self.setAccessibleName(_("Rollen"))
        self.more = IconButton("ellipsis", _("Mere om rollen"), parent=self)
        self.more.clicked.connect(self._menu)
        self.head = PaneHead(self.more, parent=self)
        self.head.closed.connect(self.closed)
        self.gaps = QVBoxLayout()
        self.gaps.setSpacing(fonts.px(8))
        self.alerts: list[Alert] = []
        self._make_tables()
        self._make_calendar()
        self._lay_out()
        self.leads_to = self.holders

    def _make_tables(self) -> None:
        self.change = Button(_("Skift &person …"), "flat", parent=self)
        self.change.clicked.connect(self.change_wanted)
        self.holders = PaneTable(
            self._holder_columns(), _("Hvem har rollen"), key=lambda held: held.id, lines=2, parent=self
        )
        self.holders.opened.connect(self._open_person)
        self.nobody = Label("", tone="text3", wrap=True, parent=self)
        self.show_all = Button("", "flat", parent=self)
        self.show_all.clicked.connect(self._toggle_all)
        self.seats = PaneTable(self._seat_columns(), _("Fora, hvor rollen deltager"), key=lambda seat: seat.forum)
        self.seats.setParent(self)
        self.seats.opened.connect(self._open_forum)
        self.add_substitute = Button(_("Vælg stedfortræder …"), "flat", parent=self)
        self.add_substitute.clicked.connect(partial(self._tell_substitute, None))
        self.substitutes = PaneTable(
            self._substitute_columns(), _("Stedfortrædere"), key=lambda held: held.id, lines=2, parent=self
        )
        self.substitutes.opened.connect(self._open_person)
        self.none = Label(_("Ingen"), tone="text3", parent=self)

    def _make_calendar(self) -> None:
        self.calendar = Label("", "small", "text2", wrap=True, parent=self)
        self.export = Button(_("&Eksportér kalender …"), icon="upload", parent=self)
        self.export.clicked.connect(self.export_wanted)

    def _lay_out(self) -> None:
        inner = self._inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, fonts.px(6), 0)
        column.setSpacing(fonts.px(6))
        column.addLayout(self.gaps)
        column.addWidget(Heading(_("Hvem har rollen"), self.change, parent=inner))
        column.addWidget(self.holders)
        column.addWidget(self.nobody)
        column.addWidget(Rule(parent=inner))
        column.addWidget(Heading(_("Fora, hvor rollen deltager"), self.show_all, parent=inner))
        column.addWidget(self.seats)
        column.addWidget(Rule(parent=inner))
        column.addWidget(Heading(_("Stedfortrædere"), self.add_substitute, parent=inner))
        column.addWidget(self.substitutes)
        column.addWidget(self.none)
        column.addWidget(Rule(parent=inner))
        column.addWidget(Heading(_("Kalender"), parent=inner))
        column.addWidget(self.calendar)
        column.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(8), fonts.px(8))
        outer.setSpacing(fonts.px(8))
        outer.addWidget(self.head)
        outer.addWidget(scrolled(inner), 1)

    def _holder_columns(self) -> list[Column[Holding]]:
        return [
            Column(
                _("Person"),
                lambda held: held.name,
                cell=lambda held: PersonCell(held.name, self._standing(held.tenure)),
                tip=lambda held: held.name,
            ),
            Column(
                _("Dage"),
                lambda held: f"{self._standing(held.tenure)}, {held.tenure.words}",
                cell=lambda held: self._days(held.tenure),
                width=Words(_("20. nov. 2024 – 30. nov."), size=12, tabular=True),
                numeric=True,
            ),
        ]

    def _substitute_columns(self) -> list[Column[SubstituteLine]]:
        return [
            Column(_("Person"), lambda line: line.name, cell=lambda line: PersonCell(line.name, where(line))),
            Column(
                _("Dage"),
                lambda line: line.tenure.words,
                cell=lambda line: self._days(line.tenure),
                width=Words(_("20. nov. 2024 – 30. nov."), size=12, tabular=True),
                numeric=True,
            ),
        ]

    def _days(self, tenure: Tenure) -> Words:
        return Words(days_words(tenure, self.desk.today), size=12, tone="text2", tabular=True)

    def _seat_columns(self) -> list[Column[Seat]]:
        return [
            Column(_("Forum"), lambda seat: seat.name, tip=lambda seat: seat.name),
            Column(
                _("Næste møde"),
                lambda seat: day_in_year(seat.next, self.desk.today) if seat.next else _("intet møde"),
                cell=lambda seat: Words(
                    day_in_year(seat.next, self.desk.today) if seat.next else _("intet møde"),
                    size=12,
                    tone="text2" if seat.next else "text3",
                    tabular=True,
                ),
                width=Words(_("man. 30. sep. 2027"), size=12, tabular=True),
                numeric=True,
            ),
        ]

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_role(self, line: TimelineRow | None) -> None:
        if line is None or self.line is None or line.role != self.line.role:
            self._all = False
        self.line = line
        allow(self.desk.readonly, self.change, self.add_substitute, self.more, also=line is not None)
        self.export.setEnabled(line is not None)
        if line is None:
            self.head.say(_("Vælg en rolle"), "")
            self._show_details(None)
            return
        details = self.desk.once(role_rows.details, line, self.desk.year, self.desk.today)
        forums = counted(line.forums, _("Deltager i {n} forum"), _("Deltager i {n} fora"))
        meetings = counted(details.meetings, _("{n} møde"), _("{n} møder"))
        about = _("{forums} · {meetings} i {year}").format(forums=forums, meetings=meetings, year=self.desk.year)
        self.head.say(line.name, about if line.forums else _("Deltager ikke i nogen fora"))
        self._show_details(details)

    def _show_details(self, found: RoleDetails | None) -> None:
        self._show_gaps(found.gaps if found else ())
        holders = in_order(found.holders, self.desk.today) if found else []
        self.holders.show_lines(holders)
        self.nobody.setVisible(not holders and found is not None)
        self.nobody.setText(_("Ingen er noteret endnu."))
        self._seats = found.seats if found else ()
        self._show_seats()
        substitutes = found.substitutes if found else ()
        self.substitutes.show_lines(substitutes)
        self.none.setVisible(not substitutes)
        self.calendar.setText(self._calendar_words(found) if found else "")

    def _calendar_words(self, found: RoleDetails) -> str:
        """`Torben Hauge: 4 møder tilbage`"""
        if not found.coming:
            return _("Ingen kommende møder.")
        now = [held.name for held in found.holders if held.tenure.covers(self.desk.today)]
        told = counted(found.coming, _("{n} kommende møde"), _("{n} kommende møder"))
        return _("{who}: {meetings}").format(who=listed(now) if len(now) in (1, 2) else found.row.name, meetings=told)

    def _show_gaps(self, gaps: Sequence[Vacancy]) -> None:
        for alert in self.alerts:
            self.gaps.removeWidget(alert)
            alert.hide()
            alert.deleteLater()
        self.alerts = []
        for gap in gaps:
            alert = Alert(parent=self._inner)
            told = gap.meetings_words or _("Ingen planlagte møder i perioden.")
            alert.say(gap.title, told, self._ways_out(gap))
            self.gaps.addWidget(alert)
            self.alerts.append(alert)

    def _ways_out(self, gap: Vacancy) -> list[tuple[str, Callable[[], object]]]:
        ways: list[tuple[str, Callable[[], object]]] = []
        if not self.desk.readonly:
            ways.append((_("Vælg stedfortræder …"), partial(self._tell_substitute, gap)))
            ways.append((_("Skift person …"), self.change_wanted.emit))
        number = len(gap.meetings)
        if number:
            words = counted(number, _("Vis det {n} møde"), _("Vis de {n} møder"))
            ways.append((words, partial(self._show_meetings, gap)))
        return ways

    def _show_meetings(self, gap: Vacancy) -> None:
        """In Kalender, at the first of them; one alone in Møder."""
        first = gap.meetings[0]
        if len(gap.meetings) == 1:
            self.desk.goto("moeder", meeting=first.id)
        else:
            self.desk.goto("kalender", role=gap.role, day=first.day)

    def _tell_substitute(self, gap: Vacancy | None) -> None:
        self.substitute_wanted.emit(gap)

    def _show_seats(self) -> None:
        number = len(self._seats)
        self.seats.show_lines(self._seats if self._all else self._seats[:FEW])
        self.show_all.setVisible(number > FEW)
        self.show_all.set_words(_("Vis færre") if self._all else _("Vis alle {n}").format(n=number))

    def _toggle_all(self) -> None:
        self._all = not self._all
        self._show_seats()

    def _standing(self, tenure: Tenure) -> str:
        today = self.desk.today
        if tenure.first is not None and tenure.first > today:
            return _("tiltræder")
        if tenure.last is not None and tenure.last < today:
            return _("tidligere")
        if tenure.last is not None:
            return _("indtil {day}").format(day=dates.day_month_year(tenure.last))
        return _("har rollen nu")

    # --- acting -----------------------------------------------------------------------------------------------------

    def _open_person(self, held: Holding | SubstituteLine) -> None:
        self.person_wanted.emit(held.person)

    def _open_forum(self, seat: Seat) -> None:
        self.desk.goto("fora", forum=seat.forum)

    def edit(self) -> bool:
        """F2 in one of the tables: the days of the row; whether there was one."""
        for table, wanted in (
            (self.holders, self.days_wanted),
            (self.substitutes, self.substitute_days_wanted),
        ):
            line = table.current_line
            if table.hasFocus() and line is not None:
                wanted.emit(line)
                return True
        return False

    def _menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def in_order(holders: Sequence[Holding], today: date) -> list[Holding]:
    """Who holds it now, then who comes, then who was there before, the latest first."""
    now = [held for held in holders if held.tenure.covers(today)]
    coming = [held for held in holders if held.first > today]
    before = [held for held in holders if held not in now and held not in coming]
    return [*now, *coming, *reversed(before)]


def where(line: SubstituteLine) -> str:
    return _("stedfortræder i {forum}").format(forum=line.forum_name) if line.forum_name else _("stedfortræder")


def days_words(tenure: Tenure, today: date) -> str:
    """`1. feb. 2024 – 31. maj`, `fra 1. aug. 2026`: short, for a narrow column."""
    first, last = tenure.first, tenure.last
    if first is None:
        return "" if last is None else _("til {day}").format(day=_short(last))
    if last is None:
        return _("fra {day}").format(day=_short(first))
    if last < today and first.year != last.year:
        return _("{first} – {last}").format(first=_month(first), last=_month(last))
    ends = _short(last) if last.year != today.year else _shorter(last)
    return _("{first} – {last}").format(first=_short(first), last=ends)


def _month(day: date) -> str:
    return f"{dates.month_short(day.month)} {day.year}"


def _short(day: date) -> str:
    return f"{_shorter(day)} {day.year}"


def _shorter(day: date) -> str:
    return _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))
