"""Who was at a meeting: each seat with what became of it, per item too, and what the counts say of the quorum.

Until somebody notes the first of it, the seats are those of `seating` on the meeting's day. With the first note they
are frozen into rows of their own, so that a later change of holders does not rewrite who was expected then.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from math import ceil
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import (
    ABSENT,
    APOLOGY,
    ATTENDANCE,
    ONLINE,
    PRESENT,
    SUBSTITUTED,
    Attendance,
    ItemAbsence,
)
from fora_desktop.domain.people import (
    CHAIR,
    FUNCTIONS,
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
from fora_desktop.services import meeting_course, names, seating
from fora_desktop.services.agenda import MeetingIsGone
from fora_desktop.services.seating import Participant, Stand

THERE = (PRESENT, ONLINE, SUBSTITUTED)
"""The states that count as presence: the presence of a substitute is the presence of the seat."""
VOTING = (CHAIR, VICE_CHAIR, MEMBER)
"""The functions that a quorum is counted of."""
MOST_PRESENT = 9_999


class PersonIsThere(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} er allerede noteret på mødet. Én person kan kun have én plads.").format(name=name))


class NoSuchSeat(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Deltageren er der ikke længere. Listen er læst igen."))


class NeedsAName(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv navnet på den, der er med."))


class NotThere(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} er ikke noteret som til stede. Notér det først, så kan du notere fravær i et punkt.").format(
                name=name
            )
        )


class HasASeat(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} har en plads på mødet og kan ikke fjernes. Notér afbud eller udeblevet i stedet.").format(
                name=name
            )
        )


class NamesAreNoted(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Fremmødet er noteret med navne. Ret det der; så passer antallet af sig selv."))


class NumberIsOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv antallet af fremmødte som et helt tal fra 0 til {most}.").format(most=MOST_PRESENT))


def state_word(state: str) -> str:
    return {
        "": _("Ikke noteret"),
        PRESENT: _("Til stede"),
        ONLINE: _("Online"),
        SUBSTITUTED: _("Stedfortræder"),
        APOLOGY: _("Afbud"),
        ABSENT: _("Udeblevet"),
    }[state]


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
    def group(self) -> str:
        if self.function == GUEST:
            return _("Gæster")
        return self.organisation or side_word(self.side)

    @property
    def sentence(self) -> str:
        """`Maria Lindegaard, formand, til stede`"""
        told = [self.shown, self.about, state_word(self.state).lower()]
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
    """The frozen seats that nothing was noted of and that are none of the boards' any more."""

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
    rows = _rows(session, meeting_id)
    expected = seating.of_meeting(session, meeting_id)
    seats = _frozen(session, rows, expected) if rows else [_expected(part, {}) for part in expected]
    seats = _each_once(seats)
    approved = meeting_course.course(session, meeting_id).approved
    known = {seat.person for seat in seats if seat.person} | {seat.substitute for seat in seats if seat.substitute}
    roles = {seat.role for seat in seats if seat.role}
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
        departed=tuple(seat for seat in seats if _is_gone(seat, expected)),
    )


def _is_new(part: Participant, known: set[int], roles: set[int]) -> bool:
    if part.person is not None:
        return part.person not in known
    return part.of_one_person and part.role not in roles


def _is_gone(seat: Seat, expected: Sequence[Participant]) -> bool:
    if seat.id is None or seat.state or seat.function == GUEST:
        return False
    return all(_key(seat.person, seat.role) != _key(part.person, part.role) for part in expected)


def _rows(session: Session, meeting_id: int) -> list[Attendance]:
    query = select(Attendance).where(Attendance.meeting_id == meeting_id)
    return list(session.scalars(query.order_by(Attendance.position, Attendance.id)))


def _key(person: int | None, role: int | None) -> str:
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
        key=_key(part.person, part.role),
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


def _frozen(session: Session, rows: Sequence[Attendance], expected: Sequence[Participant]) -> list[Seat]:
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
    now = {_key(part.person, part.role): part for part in expected}
    found = []
    for row in rows:
        name, title, organisation, side = people.get(row.person_id or 0, ("", "", "", ""))
        role_name, role_side, kind = roles.get(row.role_id or 0, ("", "", ""))
        part = now.get(_key(row.person_id, row.role_id))
        found.append(
            Seat(
                key=_key(row.person_id, row.role_id),
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


# --- noting ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted, for the sentence of the step."""

    title: str
    names: tuple[str, ...]
    state: str
    instead: str = ""
    """Who came instead."""


def note(session: Session, meeting_id: int, keys: Sequence[str], state: str, *, substitute: int | None = None) -> Noted:
    """Note what became of seats; `substitute` is who came instead. Raises MinutesAreApproved, PersonIsThere."""
    assert state in ATTENDANCE
    meeting_course.check_open(session, meeting_id)
    _freeze(session, meeting_id)
    now = sheet(session, meeting_id)
    seats = [now.seat(key) for key in keys]
    rows = {row.id: row for row in _rows(session, meeting_id)}
    for seat in seats:
        if seat.id is None:
            raise NoSuchSeat
        if state == SUBSTITUTED and substitute is not None:
            _check_free(session, now, substitute, but=seat.key)
        elif state in THERE and seat.person is not None:
            _check_free(session, now, seat.person, but=seat.key)
        row = rows[seat.id]
        row.state = state
        row.substitute_id = substitute if state == SUBSTITUTED else None
        if state not in THERE:
            _forget_items(session, row.id)
    if state:
        session.get_one(Meeting, meeting_id).present = None  # who was there says how many
    session.flush()
    if all(not row.state and row.function != GUEST for row in rows.values()):
        for row in rows.values():  # nothing is noted any more: the seats are again those of the day
            session.delete(row)
        session.flush()
    name = session.get_one(Person, substitute).name if state == SUBSTITUTED and substitute else ""
    return Noted(now.title, tuple(seat.holder for seat in seats), state, name)


def _check_free(session: Session, now: Sheet, person: int, *, but: str) -> None:
    for seat in now.seats:
        if seat.key == but:
            continue
        own = seat.person == person and seat.state in (PRESENT, ONLINE)
        for_another = seat.substitute == person and seat.state == SUBSTITUTED
        if own or for_another:
            raise PersonIsThere(session.get_one(Person, person).name)


def _freeze(session: Session, meeting_id: int) -> None:
    if _rows(session, meeting_id):
        return
    parts = seating.of_meeting(session, meeting_id)
    for position, part in enumerate(parts, 1):
        session.add(_row(meeting_id, position, part))
    session.flush()


def _row(meeting_id: int, position: int, part: Participant) -> Attendance:
    return Attendance(
        meeting_id=meeting_id, position=position, person_id=part.person, role_id=part.role, function=part.function
    )


def _forget_items(session: Session, seat: int) -> None:
    for absence in session.scalars(select(ItemAbsence).where(ItemAbsence.attendance_id == seat)):
        session.delete(absence)


def noted(what: Noted) -> str:
    """The sentence of the step: `Ib Brandstrup: til stede`."""
    if len(what.names) > 1:
        return _("{meeting}: {n} deltagere er noteret som {state}").format(
            meeting=what.title, n=len(what.names), state=state_word(what.state).lower()
        )
    name = what.names[0] if what.names else what.title
    if not what.state:
        return _("{name}: fremmøde nulstillet").format(name=name)
    if what.state == SUBSTITUTED and what.instead:
        return _("{other} deltog som stedfortræder for {name}").format(other=what.instead, name=name)
    return _("{name}: {state}").format(name=name, state=state_word(what.state).lower())


def note_rest(session: Session, meeting_id: int, state: str = PRESENT) -> Noted:
    """The same of all seats with a person of which nothing was noted yet."""
    keys = [seat.key for seat in sheet(session, meeting_id).seats if not seat.state and seat.person is not None]
    return note(session, meeting_id, keys, state)


def replace_by_new(session: Session, meeting_id: int, key: str, name: str, on: date) -> Noted:
    """A substitute whom the register did not know by name yet."""
    return note(session, meeting_id, [key], SUBSTITUTED, substitute=_new_person(session, name, on))


def _new_person(session: Session, name: str, on: date) -> int:
    told = " ".join(name.split())
    if not told:
        raise NeedsAName
    person = Person(name=told, added_on=on)
    session.add(person)
    session.flush()
    return person.id


@dataclass(frozen=True, slots=True)
class Joined:
    """Who came to the seats of a meeting or left them, for the sentence of the step."""

    title: str
    names: tuple[str, ...]
    key: str = ""


def add_guest(session: Session, meeting_id: int, on: date, *, person: int | None = None, name: str = "") -> Joined:
    """A guest, who is there: a person of the register, or somebody new by name."""
    meeting_course.check_open(session, meeting_id)
    if person is None:
        person = _new_person(session, name, on)
    _freeze(session, meeting_id)
    now = sheet(session, meeting_id)
    if any(person in (seat.person, seat.substitute) for seat in now.seats):
        raise PersonIsThere(session.get_one(Person, person).name)
    session.add(
        Attendance(
            meeting_id=meeting_id, position=_next(session, meeting_id), person_id=person, function=GUEST, state=PRESENT
        )
    )
    session.flush()
    return Joined(now.title, (session.get_one(Person, person).name,), _key(person, None))


def _next(session: Session, meeting_id: int) -> int:
    last = session.scalar(select(func.max(Attendance.position)).where(Attendance.meeting_id == meeting_id))
    return (last or 0) + 1


def guest_added(what: Joined) -> str:
    return _("{name} er med som gæst: {meeting}").format(name=what.names[0], meeting=what.title)


def remove_guest(session: Session, meeting_id: int, key: str) -> Joined:
    """Take a guest away who was added by mistake. Raises HasASeat."""
    meeting_course.check_open(session, meeting_id)
    now = sheet(session, meeting_id)
    seat = now.seat(key)
    if seat.function != GUEST or seat.id is None:
        raise HasASeat(seat.holder)
    _forget_items(session, seat.id)
    session.flush()
    session.delete(session.get_one(Attendance, seat.id))
    session.flush()
    return Joined(now.title, (seat.holder,))


def guest_removed(what: Joined) -> str:
    return _("{name} er ikke længere gæst: {meeting}").format(name=what.names[0], meeting=what.title)


def take_in(session: Session, meeting_id: int) -> Joined:
    """Those who sit in the boards by now and were not expected when the seats were frozen; those gone leave."""
    meeting_course.check_open(session, meeting_id)
    now = sheet(session, meeting_id)
    for seat in now.departed:
        session.delete(session.get_one(Attendance, seat.id))
    position = _next(session, meeting_id)
    for place, part in enumerate(now.newcomers):
        session.add(_row(meeting_id, position + place, part))
    session.flush()
    return Joined(now.title, tuple(part.shown for part in now.newcomers))


def taken_in(what: Joined) -> str:
    if not what.names:
        return _("{meeting}: deltagerne er som i rådet").format(meeting=what.title)
    if len(what.names) == 1:
        return _("{name} er taget med: {meeting}").format(name=what.names[0], meeting=what.title)
    return _("{n} deltagere er taget med: {meeting}").format(n=len(what.names), meeting=what.title)


@dataclass(frozen=True, slots=True)
class ItemNoted:
    name: str
    number: int
    absent: bool


def note_item(session: Session, meeting_id: int, key: str, item_id: int, *, absent: bool) -> ItemNoted:
    """That somebody who was there took no part in an item, or did after all. Raises NotThere."""
    meeting_course.check_open(session, meeting_id)
    seat = sheet(session, meeting_id).seat(key)
    if seat.id is None or not seat.is_there:
        raise NotThere(seat.holder)
    item = session.get_one(AgendaItem, item_id)
    assert item.meeting_id == meeting_id
    known = session.scalars(
        select(ItemAbsence).where(ItemAbsence.attendance_id == seat.id, ItemAbsence.item_id == item_id)
    ).first()
    if absent and known is None:
        session.add(ItemAbsence(attendance_id=seat.id, item_id=item_id))
    elif not absent and known is not None:
        session.delete(known)
    session.flush()
    return ItemNoted(seat.shown, _number_of(session, item), absent)


def _number_of(session: Session, item: AgendaItem) -> int:
    query = select(AgendaItem.id).where(AgendaItem.meeting_id == item.meeting_id)
    return list(session.scalars(query.order_by(AgendaItem.position, AgendaItem.id))).index(item.id) + 1


def item_noted(what: ItemNoted) -> str:
    words = _("{name} deltog ikke i punkt {n}") if what.absent else _("{name} deltog i punkt {n}")
    return words.format(name=what.name, n=what.number)


@dataclass(frozen=True, slots=True)
class Number:
    title: str
    number: int | None


def set_number(session: Session, meeting_id: int, number: int | None) -> Number:
    """How many were there, where nobody notes who; None takes it away. Raises NamesAreNoted, NumberIsOut."""
    meeting_course.check_open(session, meeting_id)
    if number is not None and not 0 <= number <= MOST_PRESENT:
        raise NumberIsOut
    if number is not None and any(row.state for row in _rows(session, meeting_id)):
        raise NamesAreNoted
    meeting = session.get_one(Meeting, meeting_id)
    meeting.present = number
    session.flush()
    return Number(meeting.title, number)


def number_set(what: Number) -> str:
    if what.number is None:
        return _("{meeting}: antallet af fremmødte er fjernet").format(meeting=what.title)
    return _("{meeting}: {n} til stede").format(meeting=what.title, n=what.number)


# --- words for documents and lists ----------------------------------------------------------------------------------


def grouped(seats: Sequence[Seat]) -> list[tuple[str, list[Seat]]]:
    """The seats by organisation: the foremost function's first, the guests last, in a group as they stand."""
    groups: dict[str, list[Seat]] = {}
    for seat in seats:
        groups.setdefault(seat.group, []).append(seat)

    def rank(pair: tuple[str, list[Seat]]) -> tuple[int, str]:
        return min(FUNCTIONS.index(seat.function) for seat in pair[1]), sort_key(pair[0])

    return sorted(groups.items(), key=rank)


def by_state(seats: Sequence[Seat]) -> dict[str, list[Seat]]:
    """The seats by what became of them, for minutes: til stede, afbud, …"""
    found: dict[str, list[Seat]] = {state: [] for state in ATTENDANCE}
    for seat in seats:
        found[seat.state].append(seat)
    return found


# --- by name, several at once ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of a seat, by name: of a substitute who it is, a person of the register."""

    name: str
    state: str
    substitute: int | None = None


def seat_named(found: Sheet, text: str) -> Seat:
    """A seat by its holder's or its role's name or its person's number. Raises NoSuchName, SeveralOfThatName."""
    wanted = _plain(text)
    known = [(seat, [_plain(name) for name in (seat.name, seat.role_name) if name]) for seat in found.seats]
    whole = [seat for seat, said in known if wanted in said] or [
        seat for seat in found.seats if seat.person is not None and str(seat.person) == wanted
    ]
    begun = whole or [seat for seat, said in known if wanted and any(name.startswith(wanted) for name in said)]
    if not begun:
        raise names.NoSuchName(_("deltageren"), text)
    if len(begun) > 1:
        raise names.SeveralOfThatName(text, [seat.holder for seat in begun])
    return begun[0]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


@dataclass(frozen=True, slots=True)
class NotedTogether:
    title: str
    told: str


def note_together(
    session: Session,
    meeting_id: int,
    said: Sequence[Said],
    on: date,
    *,
    guests: Sequence[str] = (),
    rest: str = "",
    number: int | None = None,
) -> NotedTogether:
    """What is said of several seats, guests by name, the same of all the rest, or a number alone; all or nothing."""
    for each in said:
        key = seat_named(sheet(session, meeting_id), each.name).key
        note(session, meeting_id, [key], each.state, substitute=each.substitute)
    for guest in guests:
        add_guest(session, meeting_id, on, **_guest(session, guest))
    if rest:
        note_rest(session, meeting_id, rest)
    if number is not None:
        set_number(session, meeting_id, number)
    found = sheet(session, meeting_id)
    return NotedTogether(found.title, found.told)


def _guest(session: Session, text: str) -> dict[str, Any]:
    """A person of the register by the whole name, else a new one."""
    named = session.execute(select(Person.id, Person.name).where(Person.anonymised_on.is_(None)))
    known = [id_ for id_, name in named if _plain(name) == _plain(text)]
    return {"person": known[0]} if len(known) == 1 else {"name": text}


def noted_together(what: NotedTogether) -> str:
    return _("{meeting}: fremmøde noteret, {told}").format(meeting=what.title, told=what.told)
