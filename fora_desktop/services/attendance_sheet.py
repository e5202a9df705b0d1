"""The seats of a meeting as they are read: what became of each, per item too, the counts and the quorum."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from math import ceil

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import (
    ABSENT,
    ACCEPTED,
    APOLOGY,
    DECLINED,
    DELEGATED,
    ONLINE,
    PRESENT,
    SUBSTITUTED,
    TENTATIVE,
    Attendance,
    ItemAbsence,
)
from fora_desktop.domain.people import (
    CHAIR,
    GUEST,
    MEMBER,
    OBSERVER,
    ONE_PERSON,
    SECRETARY,
    VICE_CHAIR,
    Organisation,
    Person,
    Role,
)
from fora_desktop.i18n import _, counted
from fora_desktop.services import meeting_course, seating
from fora_desktop.services.agenda import MeetingIsGone
from fora_desktop.services.seating import Participant, Stand

THERE = (PRESENT, ONLINE, SUBSTITUTED)
"""The states that count as presence: the presence of a substitute is the presence of the seat."""
VOTING = (CHAIR, VICE_CHAIR, MEMBER)
"""The functions that a quorum is counted of."""


class NoSuchSeat(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Deltageren er der ikke længere. Listen er læst igen."))


def state_word(state: str) -> str:
    return {
        "": _("Ikke noteret"),
        PRESENT: _("Til stede"),
        ONLINE: _("Online"),
        SUBSTITUTED: _("Stedfortræder"),
        APOLOGY: _("Afbud"),
        ABSENT: _("Udeblevet"),
    }[state]


def answer_word(answer: str) -> str:
    return {
        "": "",
        ACCEPTED: _("har svaret ja"),
        TENTATIVE: _("har svaret måske"),
        DECLINED: _("har svaret nej"),
        DELEGATED: _("sender en anden"),
    }[answer]


def function_word(function: str) -> str:
    return {
        CHAIR: _("formand"),
        VICE_CHAIR: _("næstformand"),
        SECRETARY: _("sekretær"),
        MEMBER: _("medlem"),
        OBSERVER: _("observatør"),
        GUEST: _("gæst"),
    }[function]


def side_word(side: str) -> str:
    """Whom a seat comes from, where its person has no organisation."""
    return {
        "politi": _("Politiet"),
        "anklagemyndighed": _("Anklagemyndigheden"),
        "kommune": _("Kommunerne"),
        "region": _("Regionen"),
        "stat": _("Staten"),
        "domstol": _("Domstolene"),
        "erhverv": _("Erhvervslivet"),
        "civilsamfund": _("Civilsamfundet"),
    }.get(side, _("Andre"))


# --- a seat ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat at a meeting. `key` is the same before and after the seats are frozen; `id` is there only after it."""

    key: str
    id: int | None
    person: int | None
    role: int | None
    name: str
    title: str
    role_name: str
    organisation: str
    side: str
    function: str
    state: str
    substitute: int | None
    substitute_name: str
    note: str
    of_one_person: bool
    away: str
    substitutes: tuple[Stand, ...]
    not_in: frozenset[int]
    """The items that they took no part in."""
    answer: str = ""
    """What they answered to the invitation."""
    answered_at: datetime | None = None
    """UTC."""
    answered_to: datetime | None = None
    """The start that the invitation named."""
    answer_is_old: bool = False
    """The meeting was moved since they answered."""

    @property
    def is_there(self) -> bool:
        return self.state in THERE

    @property
    def is_vacant(self) -> bool:
        return self.person is None and self.of_one_person

    @property
    def counts(self) -> bool:
        """Whether it is one of the seats that are counted: guests are not, nor a group that nobody is named for."""
        return self.function != GUEST and (self.person is not None or self.of_one_person or bool(self.state))

    @property
    def shown(self) -> str:
        """Who sat there: the substitute, else the holder, else the role."""
        if self.state == SUBSTITUTED:
            return self.substitute_name or _("Stedfortræder")
        return self.holder

    @property
    def holder(self) -> str:
        return self.name or self.role_name

    @property
    def about(self) -> str:
        """`Lokalpolitiet, formand`, `for Ulrik Damkjær`, `ubesat`."""
        if self.state == SUBSTITUTED:
            return _("for {name}").format(name=self.holder)
        parts = [self.title or self.role_name] if self.name else []
        if self.is_vacant:
            parts.append(_("ubesat"))
        if self.function not in (MEMBER, GUEST):
            parts.append(function_word(self.function))
        return ", ".join(part for part in parts if part)

    @property
    def answered(self) -> str:
        """`har svaret ja`, `har svaret nej før flytningen`; nothing once it is noted whether they came."""
        if not self.answer or self.state:
            return ""
        word = answer_word(self.answer)
        return _("{answered} før flytningen").format(answered=word) if self.answer_is_old else word

    @property
    def group(self) -> str:
        if self.function == GUEST:
            return _("Gæster")
        return self.organisation or side_word(self.side)

    @property
    def sentence(self) -> str:
        """`Maria Lindegaard, formand, til stede`"""
        told = [self.shown, self.about, state_word(self.state).lower(), self.answered]
        return ", ".join(part for part in told if part)


@dataclass(frozen=True, slots=True)
class Counts:
    """What was noted of the seats; guests stand beside them."""

    of: int
    present: int
    online: int
    substituted: int
    apology: int
    absent: int
    not_noted: int
    vacant: int
    guests: int

    @property
    def told(self) -> str:
        return _("{n} af {of} til stede").format(n=self.present, of=self.of)

    @property
    def sentence(self) -> str:
        """`7 af 9 til stede, heraf 1 ved stedfortræder. 1 afbud, 1 ikke noteret.`"""
        among = []
        if self.substituted:
            among.append(_("{n} ved stedfortræder").format(n=self.substituted))
        if self.online:
            among.append(_("{n} online").format(n=self.online))
        told = self.told + (_(", heraf {among}").format(among=_(" og ").join(among)) if among else "")
        rest = [
            words.format(n=number)
            for words, number in (
                (_("{n} afbud"), self.apology),
                (_("{n} udeblevet"), self.absent),
                (_("{n} ikke noteret"), self.not_noted),
                (_("{n} ubesat"), self.vacant),
            )
            if number
        ]
        sentences = [told, ", ".join(rest)]
        if self.guests:
            sentences.append(counted(self.guests, _("1 gæst"), _("{n} gæster")))
        return ". ".join(part for part in sentences if part) + "."


def count(seats: Iterable[Seat]) -> Counts:
    seats = list(seats)
    counted_ = [seat for seat in seats if seat.counts]
    states = Counter(seat.state for seat in counted_)
    unfilled = sum(seat.is_vacant and not seat.state for seat in counted_)
    return Counts(
        of=len(counted_),
        present=sum(states[state] for state in THERE),
        online=states[ONLINE],
        substituted=states[SUBSTITUTED],
        apology=states[APOLOGY],
        absent=states[ABSENT],
        not_noted=states[""] - unfilled,
        vacant=unfilled,
        guests=sum(seat.function == GUEST and seat.is_there for seat in seats),
    )


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many seats with a vote must be there, and are. Vacant seats are seats of the board all the same."""

    needed: int
    there: int

    @property
    def is_met(self) -> bool:
        return self.there >= self.needed

    @property
    def sentence(self) -> str:
        if self.is_met:
            return _("Beslutningsdygtig: {n} af mindst {least}").format(n=self.there, least=self.needed)
        return _("Ikke beslutningsdygtig: {n} af mindst {least}").format(n=self.there, least=self.needed)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The attendance of a meeting: its seats in order, and what is known beside them."""

    meeting: int
    title: str
    start: datetime
    seats: tuple[Seat, ...]
    is_frozen: bool
    number: int | None
    """How many were there, where nobody noted who."""
    approved_on: date | None
    quorum_least: int | None
    newcomers: tuple[Participant, ...]
    """Who sits in the boards on that day, as is known by now, and is not among the frozen seats."""
    departed: tuple[Seat, ...]
    """The frozen seats that are none of the boards' any more; of a held meeting those that nothing was noted of."""

    @property
    def is_locked(self) -> bool:
        return self.approved_on is not None

    @property
    def is_noted(self) -> bool:
        return any(seat.state for seat in self.seats)

    @property
    def counts(self) -> Counts:
        return count(self.seats)

    @property
    def quorum(self) -> Quorum | None:
        return self.quorum_in(None)

    def quorum_in(self, item: int | None) -> Quorum | None:
        """The quorum of the meeting, or of an item that some took no part in; None where the forum has none."""
        if self.quorum_least is None:
            return None
        there = sum(seat.function in VOTING and seat.is_there and item not in seat.not_in for seat in self.seats)
        return Quorum(self.quorum_least, there)

    @property
    def told(self) -> str:
        """`7 af 9 til stede`; of a number alone `7 til stede`; nothing where nobody noted anything."""
        if self.is_noted or self.number is None:
            return self.counts.told
        return _("{n} til stede").format(n=self.number)

    def seat(self, key: str) -> Seat:
        found = next((seat for seat in self.seats if seat.key == key), None)
        if found is None:
            raise NoSuchSeat
        return found


# --- reading --------------------------------------------------------------------------------------------------------


def sheet(session: Session, meeting_id: int) -> Sheet:
    """Raises MeetingIsGone."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise MeetingIsGone
    rows = rows_of(session, meeting_id)
    expected = seating.of_meeting(session, meeting_id)
    seats = _frozen(session, rows, expected, meeting.start) if rows else [_expected(part, {}) for part in expected]
    seats = _each_once(seats)
    approved = meeting_course.course(session, meeting_id).approved
    known = {seat.person for seat in seats if seat.person} | {seat.substitute for seat in seats if seat.substitute}
    was_held = meeting.status == MeetingStatus.HELD
    departed = [seat for seat in seats if not (was_held and seat.state) and _is_gone(seat, expected)]
    roles = {seat.role for seat in seats if seat.role and seat not in departed}
    newcomers = [part for part in expected if rows and _is_new(part, known, roles)]
    return Sheet(
        meeting=meeting_id,
        title=meeting.title,
        start=meeting.start,
        seats=tuple(seats),
        is_frozen=bool(rows),
        number=meeting.present,
        approved_on=approved.on if approved else None,
        quorum_least=_quorum(session, meeting_id, seats),
        newcomers=tuple(newcomers),
        departed=tuple(departed),
    )


def _is_new(part: Participant, known: set[int], roles: set[int]) -> bool:
    if part.person is not None:
        return part.person not in known
    return part.of_one_person and part.role not in roles


def _is_gone(seat: Seat, expected: Sequence[Participant]) -> bool:
    if seat.id is None or seat.function == GUEST:
        return False
    return all(key_of(seat.person, seat.role) != key_of(part.person, part.role) for part in expected)


def rows_of(session: Session, meeting_id: int) -> list[Attendance]:
    query = select(Attendance).where(Attendance.meeting_id == meeting_id)
    return list(session.scalars(query.order_by(Attendance.position, Attendance.id)))


def key_of(person: int | None, role: int | None) -> str:
    return f"p{person}" if person is not None else f"r{role}"


def _each_once(seats: Iterable[Seat]) -> list[Seat]:
    """Keys that are told apart: a role that nobody is named for may have several seats."""
    seen: Counter[str] = Counter()
    found = []
    for seat in seats:
        seen[seat.key] += 1
        found.append(seat if seen[seat.key] == 1 else replace(seat, key=f"{seat.key}.{seen[seat.key]}"))
    return found


def _expected(part: Participant, roles: Mapping[int, str]) -> Seat:
    return Seat(
        key=key_of(part.person, part.role),
        id=None,
        person=part.person,
        role=part.role,
        name=part.name,
        title=part.title,
        role_name=part.role_name or roles.get(part.role or 0, ""),
        organisation=part.organisation,
        side=part.side,
        function=part.function,
        state="",
        substitute=None,
        substitute_name="",
        note="",
        of_one_person=part.of_one_person,
        away=part.away,
        substitutes=part.substitutes,
        not_in=frozenset(),
    )


def _frozen(
    session: Session, rows: Sequence[Attendance], expected: Sequence[Participant], start: datetime
) -> list[Seat]:
    people_ids = {each for row in rows for each in (row.person_id, row.substitute_id) if each is not None}
    people = {
        id_: (name, title, organisation or "", side or "")
        for id_, name, title, organisation, side in session.execute(
            select(Person.id, Person.name, Person.title, Organisation.name, Organisation.side)
            .outerjoin(Organisation, Organisation.id == Person.organisation_id)
            .where(Person.id.in_(people_ids))
        )
    }
    role_ids = {row.role_id for row in rows if row.role_id is not None}
    roles = {
        id_: (name, side, kind)
        for id_, name, side, kind in session.execute(
            select(Role.id, Role.name, Role.side, Role.kind).where(Role.id.in_(role_ids))
        )
    }
    not_in: dict[int, set[int]] = defaultdict(set)
    for seat, item in session.execute(
        select(ItemAbsence.attendance_id, ItemAbsence.item_id).where(
            ItemAbsence.attendance_id.in_([row.id for row in rows])
        )
    ):
        not_in[seat].add(item)
    now = {key_of(part.person, part.role): part for part in expected}
    found = []
    for row in rows:
        name, title, organisation, side = people.get(row.person_id or 0, ("", "", "", ""))
        role_name, role_side, kind = roles.get(row.role_id or 0, ("", "", ""))
        part = now.get(key_of(row.person_id, row.role_id))
        found.append(
            Seat(
                key=key_of(row.person_id, row.role_id),
                id=row.id,
                person=row.person_id,
                role=row.role_id,
                name=name,
                title=title,
                role_name=role_name,
                organisation=organisation,
                side=role_side or side,
                function=row.function,
                state=row.state,
                substitute=row.substitute_id,
                substitute_name=people.get(row.substitute_id or 0, ("",))[0],
                note=row.note,
                of_one_person=kind == ONE_PERSON,
                away=part.away if part else "",
                substitutes=part.substitutes if part else (),
                not_in=frozenset(not_in[row.id]),
                answer=row.answer,
                answered_at=row.answered_at,
                answered_to=row.answered_to,
                answer_is_old=row.answered_to is not None and row.answered_to != start,
            )
        )
    return found


def _quorum(session: Session, meeting_id: int, seats: Sequence[Seat]) -> int | None:
    """How many must be there: a number, or a part of the seats with a vote. Of a joint meeting what asks for most."""
    voting = sum(seat.function in VOTING and (seat.person is not None or seat.of_one_person) for seat in seats)
    rows = session.execute(
        select(Forum.quorum, Forum.quorum_percent)
        .join(Board, Board.forum_id == Forum.id)
        .join(MeetingBoard, MeetingBoard.board_id == Board.id)
        .where(MeetingBoard.meeting_id == meeting_id)
    )
    needed = []
    for number, is_percent in rows:
        if number:
            needed.append(ceil(voting * number / 100) if is_percent else number)
    return max(needed, default=None)


@dataclass(frozen=True, slots=True)
class Attended:
    """How many were at a meeting, in a list; `of` None where only a number was noted."""

    present: int
    of: int | None

    @property
    def told(self) -> str:
        """`7/9`, `7`"""
        return str(self.present) if self.of is None else f"{self.present}/{self.of}"

    @property
    def sentence(self) -> str:
        if self.of is None:
            return _("{n} til stede").format(n=self.present)
        return _("{n} af {of} til stede").format(n=self.present, of=self.of)


def attended(session: Session, first: date | None = None, last: date | None = None) -> dict[int, Attended]:
    """How many were at each meeting of a period of which it was noted; two statements, whatever their number."""
    within = select(Meeting.id)
    if first is not None:
        within = within.where(Meeting.start >= datetime(first.year, first.month, first.day))
    if last is not None:
        within = within.where(Meeting.start < datetime(last.year, last.month, last.day, 23, 59, 59))
    found = {
        id_: Attended(present, None)
        for id_, present in session.execute(
            select(Meeting.id, Meeting.present).where(Meeting.present.is_not(None), Meeting.id.in_(within))
        )
        if present is not None
    }
    one = or_(Attendance.person_id.is_not(None), Role.kind == ONE_PERSON, Attendance.state != "")
    there = func.sum(Attendance.state.in_(THERE).cast(Attendance.position.type))
    noted = func.sum((Attendance.state != "").cast(Attendance.position.type))
    rows = session.execute(
        select(Attendance.meeting_id, func.count(), there, noted)
        .outerjoin(Role, Role.id == Attendance.role_id)
        .where(Attendance.function != GUEST, one, Attendance.meeting_id.in_(within))
        .group_by(Attendance.meeting_id)
    )
    found |= {id_: Attended(int(present or 0), of) for id_, of, present, any_ in rows if any_}
    return found


def grouped(seats: Sequence[Seat]) -> list[tuple[str, list[Seat]]]:
    """The seats by organisation, that of the foremost seat first, the guests last; in a group as they stand."""
    groups: dict[str, list[Seat]] = {}
    for seat in sorted(seats, key=lambda seat: seat.function == GUEST):
        groups.setdefault(seat.group, []).append(seat)
    return list(groups.items())
