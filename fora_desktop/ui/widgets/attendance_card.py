"""The card of a meeting's participants: who was there, noted from the keyboard."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedLayout, QWidget

from fora_desktop.domain.minutes import ABSENT, APOLOGY, ONLINE, PRESENT, SUBSTITUTED
from fora_desktop.i18n import _
from fora_desktop.services import agenda, attendance, tasks
from fora_desktop.services.attendance import Seat, Sheet, state_word
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import EVERYTHING, Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.attendance_rows import IN_ITEM, SeatRows, nodes
from fora_desktop.ui.widgets.card import Card, Panel
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import IconButton, IconLabel, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import allow

SHOWS = frozenset(
    {"attendance", "item_absence", "meeting", "meeting_step", "person", "organisation", "forum", "role_in_group"}
    | {"membership", "membership_exception", "role", "role_holder", "substitute", "absence", "meeting_board"}
)
"""What the seats are read from; of the agenda it knows one number."""


NAMED = 3


class AttendanceCard(Card):
    """Shows the seats of a meeting; reads itself again when something of them changes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(_("Deltagere"), flush=True, parent=parent)
        self.desk = desk
        self.meeting: int | None = None
        self.sheet: Sheet | None = None
        self._item: tuple[int, int] | None = None
        self._stale = False
        self.more = IconButton("ellipsis", _("Mere om fremmødet"), parent=self)
        self.more.clicked.connect(self._open_more)
        self.add = IconButton("plus", _("Tilføj gæst"), parent=self)
        self.add.clicked.connect(self.add_guest)
        self.head.addWidget(self.more)
        self.head.addWidget(self.add)
        self.quorum = Panel("plain", parent=self)
        self._quorum_icon = IconLabel("scale", "met", 14, parent=self.quorum)
        self._quorum_words = Label("", "small", wrap=True, parent=self.quorum)
        line = QHBoxLayout(self.quorum)
        line.setContentsMargins(fonts.px(12), 0, fonts.px(12), 0)
        line.setSpacing(fonts.px(6))
        line.addWidget(self._quorum_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._quorum_words, 1)
        self.news = MessageBar(parent=self)
        self.rows = SeatRows(lambda: self._item, self)
        self.rows.wanted.connect(self._on_wanted)
        self.rows.toggled_there.connect(self._toggle_there)
        self.rows.menu_wanted.connect(self._open_states)
        self.empty = EmptyView(
            "users-round", _("Ingen deltagere endnu."), detail=_("De kommer fra forummets deltagere."), parent=self
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self.quorum)
        self.body.addWidget(self.news)
        self.body.addLayout(self._stack, 1)
        self.body.addWidget(self._hint())
        self.leads_to = self.rows
        desk.changed.connect(self._on_change)
        self.load(None)

    def _hint(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(fonts.px(12), 0, fonts.px(12), fonts.px(6))
        row.setSpacing(fonts.px(6))
        row.addWidget(IconLabel("info", "text2", 14, parent=box), 0, Qt.AlignmentFlag.AlignTop)
        words = _("Mellemrum skifter fremmøde. A: afbud, S: stedfortræder, O: online, U: udeblevet, P: ikke i punktet.")
        row.addWidget(Label(words, "small", "text2", wrap=True, parent=box), 1)
        return box

    # --- showing ----------------------------------------------------------------------------------------------------

    def load(self, meeting: int | None) -> None:
        """Show the attendance of a meeting."""
        if meeting != self.meeting:
            self._item = None
        self.meeting = meeting
        self.sheet = None if meeting is None else self.desk.read(attendance.sheet, meeting)
        self._show()

    def show_item(self, item: int | None) -> None:
        """The item that is being treated: who takes no part in it is noted of this one."""
        before = self._item
        self._item = self._numbered(item)
        if before != self._item and self.sheet is not None and any(seat.not_in for seat in self.sheet.seats):
            self._show()

    def _numbered(self, item: int | None) -> tuple[int, int] | None:
        if item is None or self.meeting is None:
            return None
        number = self.desk.once(agenda.numbers, self.meeting).get(item)
        return (item, number) if number is not None else None

    def flush(self) -> None:
        """Nothing waits here: each note is saved at once."""

    def _on_change(self, tables: frozenset[str]) -> None:
        if self.meeting is None:
            return
        if tables == EVERYTHING or tables & SHOWS:
            self._stale = True
            if self.isVisible():
                self._reload()
        elif "agenda_item" in tables and self._item is not None:
            self.show_item(self._item[0])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        assert self.meeting is not None
        self._item = self._numbered(self._item[0] if self._item is not None else None)
        try:
            self.load(self.meeting)
        except agenda.MeetingIsGone:  # the page that shows the meeting tells of it
            self.load(None)

    def _show(self) -> None:
        sheet = self.sheet
        seats = sheet.seats if sheet is not None else ()
        told = sheet.told if sheet is not None and (seats or sheet.number is not None) else ""
        self.set_subtitle(told)
        counts = sheet.counts.sentence if sheet is not None and seats else ""
        self.subtitle.setToolTip(counts)
        self.subtitle.set_tone("met" if sheet is not None and (sheet.is_noted or sheet.number) else "text2")
        self.setAccessibleDescription(counts or told)
        self._show_quorum()
        self._show_news()
        self.rows.shows_answers = not any(seat.state in (PRESENT, ONLINE, ABSENT) for seat in seats)
        self.rows.tree.show(nodes(seats))
        self._stack.setCurrentWidget(self.rows if seats else self.empty)
        allow(self.desk.readonly, self.add, self.more, also=sheet is not None and not sheet.is_locked)

    def _show_quorum(self) -> None:
        sheet = self.sheet
        item = self._item[0] if self._item else None
        quorum = sheet.quorum_in(item) if sheet is not None and sheet.is_noted else None
        self.quorum.setVisible(quorum is not None)
        if quorum is None:
            return
        tone = "met" if quorum.is_met else "behind"
        self._quorum_icon.show_icon("scale" if quorum.is_met else "triangle-alert", tone)
        self._quorum_words.setText(quorum.sentence)
        self._quorum_words.set_tone(tone)

    def _show_news(self) -> None:
        sheet = self.sheet
        open_ = sheet is not None and not sheet.is_locked
        new = [part.shown for part in sheet.newcomers] if sheet is not None and open_ else []
        gone = [seat.holder for seat in sheet.departed] if sheet is not None and open_ else []
        parts = []
        if new:
            parts.append(_("Nye siden fremmødet blev noteret: {names}.").format(names=_few(new)))
        if gone:
            parts.append(_("Sidder her ikke længere: {names}.").format(names=_few(gone)))
        actions = [(_("Tag med") if new else _("Ret listen"), self.take_in)] if parts else []
        self.news.say(" ".join(parts), "info", actions=actions)

    # --- noting -----------------------------------------------------------------------------------------------------

    def _can(self) -> bool:
        return self.sheet is not None and not self.desk.readonly

    def note(self, state: str, substitute: int | None = None) -> None:
        """The same of all chosen rows."""
        seats = self.rows.chosen()
        if not self._can() or not seats or self.meeting is None:
            return
        keys = [seat.key for seat in seats]
        self.desk.attempt(attendance.noted, attendance.note, self.meeting, keys, state, substitute=substitute)

    def _toggle_there(self) -> None:
        seats = self.rows.chosen()
        self.note("" if seats and all(seat.state == PRESENT for seat in seats) else PRESENT)

    def _on_wanted(self, state: str) -> None:
        if state == SUBSTITUTED:
            self.choose_substitute()
        elif state == IN_ITEM:
            self.toggle_in_item()
        elif not state:
            self.clear()
        else:
            self.note(state)

    def toggle_in_item(self) -> None:
        """That the chosen one takes no part in the current item, or does after all."""
        seat = self.rows.current_line
        if not self._can() or not isinstance(seat, Seat) or self._item is None or self.meeting is None:
            return
        item = self._item[0]
        self.desk.attempt(
            attendance.item_noted,
            attendance.note_item,
            self.meeting,
            seat.key,
            item,
            absent=item not in seat.not_in,
        )

    def choose_substitute(self) -> None:
        """Who came instead: the seat's substitutes first, then everybody, or a new name."""
        seat = self.rows.current_line
        if not self._can() or not isinstance(seat, Seat) or self.meeting is None:
            return
        first = [(stand.person, stand.name) for stand in seat.substitutes]
        found = self._ask_person(
            _("Stedfortræder for {name}").format(name=seat.holder), _("Notér"), _("&Hvem kom i stedet"), first
        )
        if found is None:
            return
        person, name = found
        if person is not None or not name:
            self.desk.attempt(
                attendance.noted, attendance.note, self.meeting, [seat.key], SUBSTITUTED, substitute=person
            )
        else:
            self.desk.attempt(
                attendance.noted, attendance.replace_by_new, self.meeting, seat.key, name, self.desk.today
            )

    def add_guest(self) -> None:
        if not self._can() or self.meeting is None:
            return
        found = self._ask_person(_("Tilføj gæst"), _("Tilføj"), _("&Hvem er med"), [])
        if found is None:
            return
        person, name = found
        self.desk.attempt(
            attendance.guest_added, attendance.add_guest, self.meeting, self.desk.today, person=person, name=name
        )

    def clear(self) -> None:
        """Nothing is noted of the chosen rows any more; guests among them are taken away. One step."""
        seats = self.rows.chosen()
        if self._can() and seats and self.meeting is not None:
            self.desk.attempt(attendance.cleared, attendance.clear, self.meeting, [seat.key for seat in seats])

    def note_rest(self) -> None:
        if self._can() and self.meeting is not None:
            self.desk.attempt(attendance.noted, attendance.note_rest, self.meeting)

    def take_in(self) -> None:
        if self._can() and self.meeting is not None:
            self.desk.attempt(attendance.taken_in, attendance.take_in, self.meeting)

    def read_answers(self) -> None:
        """What was answered to the invitation, out of the mails that came."""
        self.desk.goto("import_ics", how="replies", back="moede")

    def set_number(self) -> None:
        """How many were there, where nobody notes who."""
        if not self._can() or self.meeting is None or self.sheet is None:
            return
        asked, number = ask_number(self.window(), self.sheet.number)
        if asked:
            self.desk.attempt(attendance.number_set, attendance.set_number, self.meeting, number)

    # --- menus ------------------------------------------------------------------------------------------------------

    def states_menu(self) -> QMenu:
        """What can be noted of the chosen rows."""
        menu = QMenu(self)
        seat = self.rows.current_line
        writable = self._can() and self.sheet is not None and not self.sheet.is_locked
        keys = {PRESENT: _("Mellemrum"), ONLINE: "O", SUBSTITUTED: "S", APOLOGY: "A", ABSENT: "U", "": _("Delete")}
        for state in (PRESENT, ONLINE, SUBSTITUTED, APOLOGY, ABSENT, ""):
            dots = " …" if state == SUBSTITUTED else ""
            action = menu.addAction(f"{state_word(state)}{dots}\t{keys[state]}")
            action.setCheckable(True)
            action.setChecked(isinstance(seat, Seat) and seat.state == state)
            action.setEnabled(writable)
            action.triggered.connect(lambda _on=False, state=state: self._on_wanted(state))
        if self._item is not None and isinstance(seat, Seat):
            menu.addSeparator()
            action = menu.addAction(_("Deltog ikke i punkt {n}").format(n=self._item[1]) + "\tP")
            action.setCheckable(True)
            action.setChecked(self._item[0] in seat.not_in)
            action.setEnabled(writable and seat.is_there)
            action.triggered.connect(lambda _on=False: self.toggle_in_item())
        return menu

    def more_menu(self) -> QMenu:
        menu = QMenu(self)
        rest = menu.addAction(_("Notér resten som til stede"))
        rest.triggered.connect(lambda _on=False: self.note_rest())
        answers = menu.addAction(_("Indlæs svar …"))
        answers.triggered.connect(lambda _on=False: self.read_answers())
        number = menu.addAction(_("Notér kun antallet …"))
        number.setEnabled(self.sheet is not None and not self.sheet.is_noted)
        number.triggered.connect(lambda _on=False: self.set_number())
        return menu

    def _open_states(self, spot: QPoint) -> None:
        menu = self.states_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.rows.viewport().mapToGlobal(spot))

    def _open_more(self) -> None:
        menu = self.more_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _ask_person(
        self, title: str, verb: str, label: str, first: list[tuple[int, str]]
    ) -> tuple[int | None, str] | None:
        """A person of the register, or the name of somebody new; None where nobody was chosen."""
        known = {id_ for id_, _name in first}
        everybody = [(each.id, each.name) for each in self.desk.read(tasks.persons) if each.id not in known]
        return ask_person(self.window(), title, verb, label, [*first, *everybody], first[0][0] if first else None)


def _few(names: list[str]) -> str:
    more = _(" og {n} til").format(n=len(names) - NAMED) if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more


def ask_person(
    parent: QWidget, title: str, verb: str, label: str, persons: list[tuple[int, str]], present: int | None
) -> tuple[int | None, str] | None:
    """A person by name, or a name that nobody has yet."""
    dialog = Ask(title, verb, parent)
    box = NamedBox(dialog)
    box.offer_named(persons)
    box.choose(present)
    field = Field(label, box)
    dialog.column.addWidget(field)

    def watch(_text: str = "") -> None:
        dialog.do.setEnabled(bool(box.text))
        named = next((name for id_, name in persons if id_ == box.value), "")
        if not box.text:
            field.show_hint(_("Vælg en person, eller skriv et navn."))
        elif box.value is None:
            field.show_hint(_("Ny person, der oprettes med navnet."))
        else:
            field.show_hint("" if named.casefold() == box.text.casefold() else named)

    box.line.textChanged.connect(watch)
    watch()
    box.setFocus()
    box.line.selectAll()
    if not dialog.answered():
        return None
    return box.value, box.text


def ask_number(parent: QWidget, present: int | None) -> tuple[bool, int | None]:
    """How many were there; an empty field takes the number away."""
    dialog = Ask(_("Antal fremmødte"), _("Notér"), parent, _("Når ingen noterer, hvem der var med."))
    line = QLineEdit("" if present is None else str(present))
    line.selectAll()
    field = Field(_("&Hvor mange var til stede"), line, hint=_("Tomt: antallet kendes ikke"))
    dialog.column.addWidget(field)

    def watch(text: str) -> None:
        words = text.strip()
        fits = not words or (words.isdecimal() and int(words[:9]) <= attendance.MOST_PRESENT)
        dialog.do.setEnabled(fits)
        if fits:
            field.clear()
        else:
            field.show_problem(str(attendance.NumberIsOut()))

    line.textChanged.connect(watch)
    line.setFocus()
    if not dialog.answered():
        return False, None
    words = line.text().strip()
    return True, int(words) if words else None
