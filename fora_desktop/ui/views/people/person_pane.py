"""One person in full: how to reach him or her, roles, seats, absences, substitutes; and what can be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import person_rows, replanning
from fora_desktop.services.absences import AbsenceLine
from fora_desktop.services.memberships import function_words
from fora_desktop.services.people import HeldRole
from fora_desktop.services.person_rows import PersonDetails, SeatOfPerson
from fora_desktop.services.substitutes import SubstituteLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.views.people.acts import PeopleActs, pop_up
from fora_desktop.ui.views.people.own_calendars import OwnCalendars
from fora_desktop.ui.views.people.role_pane import days_words, where
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.pane_parts import Heading, PaneHead, PaneTable
from fora_desktop.ui.widgets.readonly import allow, allow_entry

FEW = 6
"""So many seats are shown before `Vis alle`."""


class PersonPane(Panel):
    """`role_wanted` goes to a role, `edit_wanted` opens the form, `gone` tells that the person was taken away."""

    role_wanted = Signal(int)
    edit_wanted = Signal()
    gone = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, acts: PeopleActs, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk, self.acts = desk, acts
        self.found: PersonDetails | None = None
        self._all = False
        self.setAccessibleName(_("Personen"))
        self.more = IconButton("ellipsis", _("Mere om personen"), parent=self)
        self.more.clicked.connect(self._menu)
        self.head = PaneHead(self.more, parent=self)
        self.head.closed.connect(self.closed)
        self.reach = Label("", wrap=True, parent=self)
        self.reach.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.note = Label("", "small", "text2", wrap=True, parent=self)
        self.coming = Label("", "small", "text2", parent=self)
        self.edit = Button(_("Rediger"), icon="pencil", parent=self)
        self.edit.clicked.connect(self.edit_wanted)
        self.about = Button(_("&Alt om personen …"), icon="eye", parent=self)
        self.about.clicked.connect(self._all_about)
        self._make_tables()
        self._lay_out()
        self.leads_to = self.edit

    def _make_tables(self) -> None:
        self.roles = PaneTable(self._role_columns(), _("Roller"), key=lambda held: held.holding, lines=2, parent=self)
        self.roles.opened.connect(self._open_role)
        self.give = Button(_("Giv en rolle …"), "flat", parent=self)
        self.give.clicked.connect(self._give)
        self.seats = PaneTable(
            self._seat_columns(),
            _("Sidder i"),
            key=lambda seat: (seat.board, seat.role),
            lines=2,
            most=999,
            parent=self,
        )
        self.seats.opened.connect(self._open_board)
        self.give_seat = Button(_("Giv en plads …"), "flat", parent=self)
        self.give_seat.clicked.connect(self._give_seat)
        self.show_all = Button("", "flat", parent=self)
        self.show_all.clicked.connect(self._toggle_all)
        self.absences = PaneTable(self._absence_columns(), _("Fravær"), key=lambda away: away.id, parent=self)
        self.absences.opened.connect(self._edit_absence)
        keys.action(self.absences, "personer.remove_absence", _("Fjern fravær"), "Del", self._remove_absence)
        self.add_absence = Button(_("&Tilføj fravær …"), "flat", parent=self)
        self.add_absence.clicked.connect(self._add_absence)
        self.times = Label("", wrap=True, parent=self)
        self.edit_times = Button(_("Ret &mødetider …"), "flat", parent=self)
        self.edit_times.clicked.connect(self._edit_times)
        self.in_absence = MessageBar(parent=self)
        self.calendars = OwnCalendars(self.desk, self)
        self.calendars.wanted.connect(self._read_calendar)
        self.substitutes = PaneTable(
            self._substitute_columns(of_others=False),
            _("Stedfortrædere"),
            key=lambda line: line.id,
            lines=2,
            parent=self,
        )
        self.substitutes.opened.connect(self._edit_substitute)
        self.add_substitute = Button(_("Vælg stedfortræder …"), "flat", parent=self)
        self.add_substitute.clicked.connect(self._add_substitute)
        self.stands_in = PaneTable(
            self._substitute_columns(of_others=True), _("Er stedfortræder for"), key=lambda line: line.id, lines=2
        )
        self.stands_in.setParent(self)
        self.stands_in.opened.connect(self._edit_substitute)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, fonts.px(6), 0)
        column.setSpacing(fonts.px(6))
        column.addWidget(self.reach)
        column.addWidget(self.note)
        column.addWidget(self.coming)
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Rule(parent=inner))
        self.empty: dict[PaneTable, Label] = {}
        self.stands_heading = Heading(_("Er stedfortræder for"), parent=inner)
        for heading, table in (
            (Heading(_("Roller"), self.give, parent=inner), self.roles),
            (Heading(_("Sidder i"), self.show_all, self.give_seat, parent=inner), self.seats),
            (Heading(_("Fravær"), self.add_absence, parent=inner), self.absences),
            (Heading(_("Stedfortrædere"), self.add_substitute, parent=inner), self.substitutes),
            (self.stands_heading, self.stands_in),
        ):
            column.addWidget(heading)
            column.addWidget(table)
            self.empty[table] = Label(_("Ingen"), tone="text3", parent=inner)
            column.addWidget(self.empty[table])
            if table is self.absences:
                column.addWidget(self.in_absence)
                column.addWidget(self.calendars)
                column.addWidget(Heading(_("Mødetider"), self.edit_times, parent=inner))
                column.addWidget(self.times)
        column.addWidget(Rule(parent=inner))
        column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(8), fonts.px(8))
        outer.setSpacing(fonts.px(8))
        outer.addWidget(self.head)
        self.body = scrolled(inner)
        outer.addWidget(self.body, 1)
        outer.addStretch(0)

    def _role_columns(self) -> list[Column[HeldRole]]:
        def held(each: HeldRole) -> str:
            today = self.desk.today
            if each.tenure.covers(today):
                return _("har rollen nu")
            return _("tiltræder") if each.tenure.first and each.tenure.first > today else _("tidligere")

        return [
            Column(
                _("Rolle"),
                lambda each: each.name,
                cell=lambda each: Words(each.name, held(each), weight=fonts.MEDIUM),
                tip=lambda each: each.name,
            ),
            Column(
                _("Dage"),
                lambda each: f"{held(each)}, {each.tenure.words}",
                cell=lambda each: Words(days_words(each.tenure, self.desk.today), size=12, tone="text2", tabular=True),
                width=Words(_("20. nov. 2024 – 30. nov."), size=12, tabular=True),
                numeric=True,
            ),
        ]

    def _seat_columns(self) -> list[Column[SeatOfPerson]]:
        def by(seat: SeatOfPerson) -> str:
            parts = [function_words(seat.function), seat.role, days_words(seat.tenure, self.desk.today)]
            return " · ".join(part for part in parts if part)

        return [
            Column(
                _("Forum"),
                lambda seat: f"{seat.name}, {by(seat)}",
                cell=lambda seat: Words(seat.name, by(seat)),
                tip=lambda seat: f"{seat.name}\n{by(seat)}",
            )
        ]

    def _absence_columns(self) -> list[Column[AbsenceLine]]:
        return [
            Column(_("Dage"), lambda away: away.tenure.words, tip=lambda away: away.tenure.words),
            Column(
                _("Årsag"),
                lambda away: away.note,
                cell=lambda away: Words(away.note, size=12, tone="text2"),
                width=Words(_("Kursus i udlandet"), size=12),
            ),
        ]

    def _substitute_columns(self, *, of_others: bool) -> list[Column[SubstituteLine]]:
        def who(line: SubstituteLine) -> str:
            return line.seat if of_others else line.name

        return [
            Column(
                _("Navn"),
                lambda line: f"{who(line)}, {where(line)}, {line.tenure.words}",
                cell=lambda line: Words(who(line), line.forum_name or _("i alle fora")),
                tip=who,
            ),
            Column(
                _("Dage"),
                lambda line: line.tenure.words,
                cell=lambda line: Words(days_words(line.tenure, self.desk.today), size=12, tone="text2", tabular=True),
                width=Words(_("20. nov. 2024 – 30. nov."), size=12, tabular=True),
                numeric=True,
            ),
        ]

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_person(self, id_: int | None) -> None:
        if self.found is None or id_ != self.found.line.id:
            self._all = False
        try:
            self.found = None if id_ is None else self.desk.read(person_rows.details, id_, self.desk.day)
        except FieldError:
            self.found = None
        self.body.setVisible(self.found is not None)
        self.more.setEnabled(self.found is not None)
        if self.found is None:
            self.head.say(_("Vælg en person"), "")
            return
        self._show(self.found)

    def _show(self, found: PersonDetails) -> None:
        line = found.line
        self.head.say(line.name, " · ".join(filter(None, (line.title, line.organisation))))
        meetings = counted(found.meetings, _("{n} kommende møde"), _("{n} kommende møder"))
        self.coming.setText(meetings if found.seats else "")
        self.coming.setVisible(bool(found.seats))
        self.reach.setText("\n".join(filter(None, (line.email, line.phone))) or _("Ingen e-mail eller telefon."))
        self.note.setText(line.note)
        self.note.setVisible(bool(line.note))
        for table, lines in (
            (self.roles, found.roles),
            (self.seats, found.seats if self._all else found.seats[:FEW]),
            (self.absences, found.absences),
            (self.substitutes, found.substitutes),
            (self.stands_in, found.stands_in),
        ):
            table.show_lines(lines)
            self.empty[table].setVisible(not lines)
        self.calendars.show_lines(found.calendars)
        self._look_into_absences(found)
        self.times.setText(found.times.sentence or _("Hele arbejdstiden"))
        self.times.set_tone("text3" if found.times.is_usual else "text")
        for part in (self.stands_heading, self.empty[self.stands_in]):
            part.setVisible(bool(found.stands_in))
        self.empty[self.stands_in].hide()
        number = len(found.seats)
        self.show_all.setVisible(number > FEW)
        self.show_all.set_words(_("Vis færre") if self._all else _("Vis alle {n}").format(n=number))
        allow(self.desk.readonly, self.edit, self.give, self.give_seat, self.add_absence, self.add_substitute)

    def _look_into_absences(self, found: PersonDetails) -> None:
        """Which of the person's meetings lie on the days of an absence that is still to come, in the background."""
        coming = [away for away in found.absences if away.last >= self.desk.today]
        if coming:
            self.desk.read_later(replanning.in_absences, self._on_in_absences, coming, self.desk.today)
        else:
            self.in_absence.say("")

    def _on_in_absences(self, found: Sequence[tuple[AbsenceLine, int]]) -> None:
        if self.found is None or not found or found[0][0].person != self.found.line.id:
            self.in_absence.say("")
            return
        away, number = found[0]
        lie = counted(number, _("{n} møde ligger i fraværet"), _("{n} møder ligger i fraværet"))
        told = _("{meetings} {days}.").format(meetings=lie, days=away.tenure.words)
        ways = [] if self.desk.readonly else [(_("Omlæg …"), partial(self._replan, away))]
        self.in_absence.say(told, "late", icon="calendar-clock", actions=ways)

    def _replan(self, away: AbsenceLine | None = None) -> None:
        """Other times for the meetings on some days."""
        if self.found is None:
            return
        days = {"first": away.first, "last": away.last, "note": away.note} if away is not None else {}
        self.desk.goto("omlaeg", person=self.found.line.id, back="personer", **days)

    def _toggle_all(self) -> None:
        self._all = not self._all
        if self.found is not None:
            self._show(self.found)

    # --- acting -----------------------------------------------------------------------------------------------------

    def _open_role(self, held: HeldRole) -> None:
        self.role_wanted.emit(held.role)

    def _open_board(self, seat: SeatOfPerson) -> None:
        self.desk.goto("fora", board=seat.board, forum=seat.forum, tab="participants")

    def _give(self) -> None:
        if self.found is not None:
            self.acts.give_role(self.found.line)

    def _give_seat(self) -> None:
        if self.found is not None:
            self.acts.give_seat(self.found.line)

    def _edit_seat(self, seat: SeatOfPerson) -> None:
        """The person's own seat; one that comes with a role follows the role."""
        if seat.is_own:
            self.acts.edit_seat(seat.membership, seat.name)
        else:
            self._open_board(seat)

    def _add_absence(self) -> None:
        if self.found is not None:
            self.acts.add_absence(self.found.line)

    def _edit_absence(self, away: AbsenceLine) -> None:
        if not self.desk.readonly:
            self.acts.edit_absence(away)

    def edit_current(self) -> bool:
        """F2 in one of the tables: its row; whether there was one."""
        for table, do in (
            (self.seats, self._edit_seat),
            (self.absences, self._edit_absence),
            (self.substitutes, self._edit_substitute),
            (self.stands_in, self._edit_substitute),
        ):
            line = table.current_line
            if table.hasFocus() and line is not None:
                do(line)
                return True
        return False

    def _remove_absence(self) -> None:
        away = self.absences.current_line
        if away is not None and not self.desk.readonly:
            self.acts.remove_absence(away)

    def _read_calendar(self, *_what: object) -> None:
        if self.found is not None and not self.desk.readonly:
            self.desk.goto("import_ics", person=self.found.line.id, how="busy", back="personer")

    def _edit_times(self) -> None:
        if self.found is not None:
            person = self.found.line.id
            self.desk.goto("plan_settings", person=person, back="personer", back_to={"person": person})

    def _add_substitute(self) -> None:
        if self.found is not None:
            self.acts.add_own_substitute(self.found.line)

    def _edit_substitute(self, line: SubstituteLine) -> None:
        if not self.desk.readonly:
            self.acts.edit_substitute(line)

    def _all_about(self) -> None:
        if self.found is not None:
            self.acts.all_about(self.found.line)

    def _menu(self) -> None:
        if self.found is None:
            return
        line = self.found.line
        menu = QMenu(line.name.replace("&", "&&"), self)
        for words, do, writes in (
            (_("&Rediger"), self.edit_wanted.emit, True),
            (_("&Læg sammen med …"), partial(self.acts.merge_person, line), True),
            (_("&Omlæg møder …"), self._replan, True),
            (_("&Fjern"), partial(self._remove), True),
            (_("&Alt om personen …"), self._all_about, False),
            (_("&Opgaver"), partial(self.desk.goto, "opgaver", person=line.id), False),
            (_("&Eksportér kalender …"), partial(self.acts.export, line.name), False),
        ):
            entry = menu.addAction(words)
            allow_entry(writes and self.desk.readonly, entry, menu)
            entry.triggered.connect(lambda _checked=False, do=do: do())
        pop_up(menu, self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _remove(self) -> None:
        if self.found is not None and self.acts.remove_person(self.found.line):
            self.gone.emit()
