"""Answers to invitations (METHOD:REPLY) into the attendance: who has said yes, no, perhaps, or sends somebody else.

An answer never says that somebody was there. One to a time that the meeting has left is kept as such and says no more.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import email_address
from fora_desktop.domain.foreign_calendar import (
    Brought,
    Coming,
    Fate,
    ForeignAttendee,
    ForeignCalendar,
    ForeignEvent,
    How,
    Preview,
)
from fora_desktop.domain.forum import District
from fora_desktop.domain.meeting import CalendarEntry, Meeting, MeetingMove, MeetingStatus
from fora_desktop.domain.minutes import (
    ACCEPTED,
    APOLOGY,
    DECLINED,
    DELEGATED,
    SUBSTITUTED,
    TENTATIVE,
)
from fora_desktop.domain.people import Person
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.services import approvals, attendance
from fora_desktop.services.attendance import Answer, PersonIsThere, Seat, Sheet, answer_word, state_word
from fora_desktop.services.incoming_words import clean, identity, skipped
from fora_desktop.services.meeting_lines import day_and_time

ANSWERED = {each.upper(): each for each in (ACCEPTED, TENTATIVE, DECLINED, DELEGATED)}
COUNTERS = ("COUNTER",)
NO_ANSWERS = ("CANCEL", "ADD", "REFRESH", "DECLINECOUNTER")
"""Methods whose files hold no answers, whatever stands beside the names."""
LONGEST_COMMENT = 300


def look(session: Session, calendar: ForeignCalendar, today: date) -> Preview:
    return _Plan(session, today).preview(calendar)


def bring_in(session: Session, calendar: ForeignCalendar, today: date) -> Brought:
    plan = _Plan(session, today)
    preview = plan.preview(calendar)
    for each in plan.kept:
        attendance.keep_answer(
            session, each.meeting, each.seat, each.answer, state=each.state, substitute=each.substitute
        )
    return Brought(How.REPLIES, preview)


@dataclass(frozen=True, slots=True)
class _Kept:
    """An answer to be kept, and what it says of the attendance (None: nothing yet)."""

    meeting: int
    seat: str
    answer: Answer
    state: str | None
    substitute: int | None


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class _About:
    """An answer with the meeting it is to."""

    event: ForeignEvent
    who: ForeignAttendee
    meeting: Meeting
    sheet: Sheet


@dataclass
class _Plan:
    """Holds each answer against the attendance, in memory; nothing is written here."""

    session: Session
    today: date
    kept: list[_Kept] = field(default_factory=list)
    lines: list[Coming] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.secretariat = {
            email_address.key(address)
            for address in self.session.execute(select(District.secretariat_email)).scalars()
            if address
        }
        self.people: dict[str, list[_Known]] = defaultdict(list)
        for id_, name, address in self.session.execute(
            select(Person.id, Person.name, Person.email).where(Person.email != "").order_by(Person.id)
        ):
            self.people[email_address.key(address)].append(_Known(id_, name))
        self.sheets: dict[int, Sheet] = {}

    def preview(self, calendar: ForeignCalendar) -> Preview:
        for bad in calendar.not_read:
            self.lines.append(skipped(bad))
        meetings = self._meetings(calendar)
        answers: list[tuple[ForeignEvent, ForeignAttendee]] = []
        for event in calendar.events:
            refusal = self._no_answer(event, meetings)
            if refusal:
                self._skip(event, clean(event.summary), refusal)
            else:
                answers += [(event, who) for who in self._answering(event)]
        for event, who in self._latest(answers, meetings):
            meeting = meetings[identity(event)]
            if meeting.id not in self.sheets:
                self.sheets[meeting.id] = attendance.sheet(self.session, meeting.id)
            self._answer(_About(event, who, meeting, self.sheets[meeting.id]))
        lines = sorted(self.lines, key=lambda line: (line.line, line.title))
        return Preview(tuple(lines), remarks=calendar.remarks)

    def _meetings(self, calendar: ForeignCalendar) -> dict[str, Meeting]:
        uids = list({identity(event) for event in calendar.events})
        found: dict[str, Meeting] = {}
        for first in range(0, len(uids), 5_000):
            some = Meeting.uid.in_(uids[first : first + 5_000])
            found.update((meeting.uid, meeting) for meeting in self.session.scalars(select(Meeting).where(some)))
        return found

    def _skip(self, event: ForeignEvent, title: str, why: str, meeting: int | None = None, key: str = "") -> None:
        self._tell(Fate.SKIPPED, event, title, why, meeting, key)

    def _tell(
        self, fate: Fate, event: ForeignEvent, title: str, text: str, meeting: int | None = None, key: str = ""
    ) -> None:
        self.lines.append(
            Coming(
                fate,
                event.line,
                title,
                event.start,
                event.end,
                text,
                meeting=meeting,
                key=key,
                all_day=event.all_day,
                remarks=event.remarks,
            )
        )

    # --- what is an answer ------------------------------------------------------------------------------------------

    def _no_answer(self, event: ForeignEvent, meetings: dict[str, Meeting]) -> str:
        """Why an event answers nothing that can still be answered; empty where it may."""
        meeting = meetings.get(identity(event))
        if meeting is None:
            return _("Registret har intet møde, som det er svar på.")
        if event.method in COUNTERS:
            return _("{who} foreslår en anden tid: {when}. Flyt mødet, hvis den passer bedre.").format(
                who=self._names(event), when=day_and_time(event.start)
            )
        if event.method in NO_ANSWERS:
            return _("Filen er en besked til deltagerne og intet svar.")
        if approvals.is_locked(self.session, meeting.id):
            return _("Referatet er godkendt, så fremmødet er låst.")
        if meeting.status == MeetingStatus.HELD:
            return _("Mødet er holdt. Notér i stedet, hvem der var med.")
        if meeting.status in (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED):
            return _("Mødet er {status}, så svaret har ingen betydning.").format(
                status=MeetingStatus(meeting.status).word.lower()
            )
        if meeting.start.date() < self.today:
            return _("Mødet er overstået. Notér i stedet, hvem der var med.")
        if not any(self._is_participant(who) for who in event.attendees):
            return _("Svaret siger ikke, hvem det er fra.")
        return ""

    def _names(self, event: ForeignEvent) -> str:
        """Who sends it, by the names of the register where it has them."""
        names = []
        for who in event.attendees:
            if self._is_participant(who):
                known = self.people.get(email_address.key(who.email), ())
                names.append(known[0].name if known else clean(who.name) or clean(who.email))
        return ", ".join(names) or _("En deltager")

    def _is_participant(self, who: ForeignAttendee) -> bool:
        return bool(who.email.strip()) and email_address.key(who.email) not in self.secretariat

    def _answering(self, event: ForeignEvent) -> Iterator[ForeignAttendee]:
        """Those who answer; in the organiser's own calendar stand all who were asked, also who has not answered yet."""
        for who in event.attendees:
            if self._is_participant(who):
                if who.answer in ANSWERED:
                    yield who
                elif event.method == "REPLY":
                    self._skip(event, clean(who.name) or clean(who.email), _("Svaret siger hverken ja eller nej."))

    def _latest(
        self, answers: list[tuple[ForeignEvent, ForeignAttendee]], meetings: dict[str, Meeting]
    ) -> Iterator[tuple[ForeignEvent, ForeignAttendee]]:
        """Of several answers from the same to the same meeting the last one."""
        last: dict[tuple[int, str], tuple[ForeignEvent, ForeignAttendee]] = {}
        for event, who in answers:
            key = meetings[identity(event)].id, email_address.key(who.email)
            other = last.get(key)
            if other is not None and _order(other[0]) > _order(event):
                self._superseded(event, who, other[0])
                continue
            if other is not None:
                self._superseded(*other, event)
            last[key] = event, who
        yield from last.values()

    def _superseded(self, event: ForeignEvent, who: ForeignAttendee, by: ForeignEvent) -> None:
        words = _("Et senere svar fra samme person står på linje {line}.").format(line=by.line)
        self._skip(event, clean(who.name) or clean(who.email), words)

    # --- whose answer it is -----------------------------------------------------------------------------------------

    def _answer(self, about: _About) -> None:
        known = self.people.get(email_address.key(about.who.email), [])
        if not known:
            named = clean(about.who.name)
            address = clean(about.who.email)
            words = _("Fora kender ingen med adressen {address}. Skriv den hos personen, og læs svaret ind igen.")
            self._skip(about.event, named or address, words.format(address=address), about.meeting.id)
            return
        seats = {seat.person: seat for seat in about.sheet.seats if seat.person is not None}
        here = next((each for each in known if each.id in seats), None)
        if here is None:
            self._skip(about.event, known[0].name, self._why_not_expected(about, known[0]), about.meeting.id)
            return
        self._note(about, seats[here.id])

    def _why_not_expected(self, about: _About, who: _Known) -> str:
        for seat in about.sheet.seats:
            if seat.state == SUBSTITUTED and seat.substitute == who.id:
                if about.who.answer == DECLINED.upper():
                    words = _("{name} er noteret som stedfortræder for {holder} og kan ikke. Find en anden.")
                else:
                    words = _("{name} er allerede noteret som stedfortræder for {holder}.")
                return words.format(name=who.name, holder=seat.holder)
        for seat in about.sheet.seats:
            if any(stand.person == who.id for stand in seat.substitutes):
                words = _("{name} er stedfortræder for {holder} og kun ventet, hvis {holder} melder afbud.")
                return words.format(name=who.name, holder=seat.holder)
        return _("{name} er ikke deltager i {meeting}.").format(name=who.name, meeting=about.meeting.title)

    # --- what it means ----------------------------------------------------------------------------------------------

    def _note(self, about: _About, seat: Seat) -> None:
        event, meeting = about.event, about.meeting
        title = _("{name}: {meeting}").format(name=seat.holder, meeting=meeting.title)
        answer = ANSWERED[about.who.answer]
        to = self._answered_to(event, meeting)
        given = Answer(answer, _moment(event), to, clean(event.comment)[:LONGEST_COMMENT].strip())
        is_old = to != meeting.start
        if is_old and not self._had(meeting, to):
            words = _("Svaret er til {when}, som ikke er en tid, mødet har haft. Notér svaret selv, hvis det gælder.")
            self._skip(event, title, words.format(when=day_and_time(to)), meeting.id, seat.key)
            return
        state, substitute, told = seat.state, seat.substitute, answer_word(answer)
        refusal = self._later_answer(seat, given, is_old)
        if not refusal and not is_old:
            refusal, state, substitute, told = self._meaning(about, seat, answer)
        if refusal:
            self._skip(event, title, refusal, meeting.id, seat.key)
            return
        if is_old:
            told = _("{answered} til den gamle tid, {when}; mødet er flyttet siden").format(
                answered=told, when=day_and_time(to)
            )
        if given.comment:
            told = f"{told}: “{given.comment}”"
        same = (seat.answer, seat.answered_to) == (answer, to) and (state, substitute) == (seat.state, seat.substitute)
        if same and attendance.with_comment(seat.note, given.comment) == seat.note:
            self._tell(Fate.UNCHANGED, event, title, _sentence(told), meeting.id, seat.key)
            return
        is_new_state = (state, substitute) != (seat.state, seat.substitute)
        self.kept.append(_Kept(meeting.id, seat.key, given, state if is_new_state else None, substitute))
        self._is_now(about.sheet, replace(seat, state=state, substitute=substitute, answer=answer, answered_to=to))
        fate = Fate.CHANGED if seat.answer or seat.state else Fate.NEW
        self._tell(fate, event, title, _sentence(told), meeting.id, seat.key)

    def _answered_to(self, event: ForeignEvent, meeting: Meeting) -> datetime:
        """The start that was answered to; of an answer that names none it is ours, or the one before the last move."""
        if not _names_no_start(event):
            return event.start.replace(second=0, microsecond=0, tzinfo=None)
        known = select(CalendarEntry.sequence).where(CalendarEntry.uid == meeting.uid)
        if event.sequence >= (self.session.scalar(known) or 0):
            return meeting.start
        moves = select(MeetingMove.from_start).where(MeetingMove.meeting_id == meeting.id)
        return self.session.scalars(moves.order_by(MeetingMove.id.desc())).first() or meeting.start

    def _had(self, meeting: Meeting, start: datetime) -> bool:
        """Whether the meeting was to begin then once."""
        moves = select(MeetingMove.id).where(MeetingMove.meeting_id == meeting.id, MeetingMove.from_start == start)
        return start == meeting.planned_start or self.session.scalars(moves).first() is not None

    def _later_answer(self, seat: Seat, given: Answer, is_old: bool) -> str:
        """Why an answer comes too late to count; empty where it does."""
        if seat.answer and given.at is not None and seat.answered_at is not None and given.at < seat.answered_at:
            return _("Et senere svar er allerede noteret: {answered}.").format(answered=answer_word(seat.answer))
        if is_old and seat.answer and not seat.answer_is_old:
            return _("Der er allerede svaret på den nye tid: {answered}.").format(answered=answer_word(seat.answer))
        return ""

    def _meaning(self, about: _About, seat: Seat, answer: str) -> tuple[str, str, int | None, str]:
        """Why the attendance is left alone, else its state, who comes instead, and how that is told."""
        told = answer_word(answer)
        as_is = seat.state, seat.substitute
        if seat.state not in ("", APOLOGY, SUBSTITUTED):
            words = _("{name} er allerede noteret: {state}. Ret fremmødet, hvis svaret gælder.")
            return words.format(name=seat.holder, state=state_word(seat.state).lower()), *as_is, told
        if answer == DECLINED:
            if seat.state == SUBSTITUTED:
                return "", *as_is, _("{answered}; stedfortræderen er noteret").format(answered=told)
            return "", APOLOGY, None, _("{answered}, afbud").format(answered=told)
        if answer == DELEGATED:
            return self._delegated(about, seat)
        if seat.state and seat.answer not in (DECLINED, DELEGATED):
            words = _("Der er noteret {state} for {name}. Ret fremmødet, hvis svaret gælder: {answered}.")
            return words.format(state=state_word(seat.state).lower(), name=seat.holder, answered=told), *as_is, told
        return "", "", None, told

    def _delegated(self, about: _About, seat: Seat) -> tuple[str, str, int | None, str]:
        address = about.who.delegated_to.strip()
        as_is = seat.state, seat.substitute
        if not address:
            return "", *as_is, _("sender en anden, men siger ikke hvem")
        known = self.people.get(email_address.key(address), [])
        if not known:
            words = _("Sender {address}, som Fora ikke kender. Skriv adressen hos personen, og læs svaret ind igen.")
            return words.format(address=clean(address)), *as_is, ""
        other = known[0]
        if self._is_there(about, seat, other.id):
            return str(PersonIsThere(other.name)), *as_is, ""
        return "", SUBSTITUTED, other.id, _("sender {name}").format(name=other.name)

    def _is_there(self, about: _About, seat: Seat, person: int) -> bool:
        """Whether somebody has a seat of their own, or comes for another already."""
        return any(
            each.person == person or (each.key != seat.key and each.state == SUBSTITUTED and each.substitute == person)
            for each in about.sheet.seats
        )

    def _is_now(self, sheet: Sheet, seat: Seat) -> None:
        """The attendance as it is after an answer: the next one is held against it."""
        seats = tuple(seat if each.key == seat.key else each for each in sheet.seats)
        self.sheets[sheet.meeting] = replace(sheet, seats=seats)


def _names_no_start(event: ForeignEvent) -> bool:
    """Whether the reader has put the time of the answer where the answer says nothing (RFC 5546, 3.2.3)."""
    return _("Svaret siger ikke, hvornår mødet er.") in event.remarks


def _moment(event: ForeignEvent) -> datetime | None:
    """When it was answered, UTC."""
    if event.changed is None:
        return None
    return event.changed.astimezone(UTC).replace(tzinfo=None) if event.changed.tzinfo else event.changed


def _order(event: ForeignEvent) -> tuple[datetime, int]:
    return _moment(event) or datetime.min, event.sequence


def _sentence(text: str) -> str:
    text = shortened(text, 2 * LONGEST_COMMENT)
    return f"{text[:1].upper()}{text[1:]}."
