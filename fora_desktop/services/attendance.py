"""Who was at a meeting: each seat with what became of it, per item too, and what the counts say of the quorum.

Until somebody notes the first of it, the seats are those of `seating` on the meeting's day. With the first note they
are frozen into rows of their own, so that a later change of holders does not rewrite who was expected then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import ABSENT, ATTENDANCE, ONLINE, PRESENT, SUBSTITUTED, Attendance, ItemAbsence
from fora_desktop.domain.people import GUEST, Person
from fora_desktop.i18n import _, counted
from fora_desktop.services import meeting_course, names, seating
from fora_desktop.services.attendance_sheet import (
    THERE,
    VOTING,
    Attended,
    Counts,
    NoSuchSeat,
    Quorum,
    Seat,
    Sheet,
    answer_word,
    attended,
    function_word,
    grouped,
    key_of,
    rows_of,
    sheet,
    state_word,
)
from fora_desktop.services.seating import Participant

__all__ = [
    "THERE",
    "VOTING",
    "Attended",
    "Counts",
    "NoSuchSeat",
    "Quorum",
    "Seat",
    "Sheet",
    "answer_word",
    "attended",
    "function_word",
    "grouped",
    "sheet",
    "state_word",
]

COME = (PRESENT, ONLINE, ABSENT)
"""What nobody knows before the meeting."""
MOST_PRESENT = 9_999


class PersonIsThere(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} er allerede noteret på mødet. Én person kan kun have én plads.").format(name=name))


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


class StandsForThemselves(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} kan ikke være stedfortræder for sig selv. Vælg en anden.").format(name=name))


class SaidTwice(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} er nævnt to gange. Notér kun ét for hver deltager.").format(name=name))


class IsToCome(FieldError):
    def __init__(self, title: str, day: date) -> None:
        super().__init__(
            _("{meeting} er først {day}. Indtil da kan du kun notere afbud og stedfortrædere.").format(
                meeting=title, day=dates.day_month_year(day)
            )
        )


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
    rows = {row.id: row for row in rows_of(session, meeting_id)}
    for seat in seats:
        if seat.id is None:
            raise NoSuchSeat
        if state == SUBSTITUTED and substitute is not None:
            _check_free(session, now, substitute, but=seat.key)
        elif state in THERE and seat.person is not None:
            _check_free(session, now, seat.person, but=seat.key)
        row = rows[seat.id]
        was = row.substitute_id if row.state == SUBSTITUTED else row.person_id
        row.state = state
        row.substitute_id = substitute if state == SUBSTITUTED else None
        somebody_else = was != (row.substitute_id if state == SUBSTITUTED else row.person_id)
        if state not in THERE or somebody_else:  # what the one who came before was away from is not theirs
            _forget_items(session, row.id)
    if state:
        session.get_one(Meeting, meeting_id).present = None  # who was there says how many
    session.flush()
    if all(not row.state and not row.answer and row.function != GUEST for row in rows.values()):
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
    if rows_of(session, meeting_id):
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


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody answered (one of `minutes.ANSWERS`), when (UTC), to which start, and what they wrote."""

    answer: str
    at: datetime | None
    to: datetime
    comment: str = ""


def keep_answer(
    session: Session,
    meeting_id: int,
    key: str,
    given: Answer,
    *,
    state: str | None = None,
    substitute: int | None = None,
) -> None:
    """Keep an answer beside its seat; `state` is what it says of the attendance, None where it says nothing yet.

    Raises MinutesAreApproved, PersonIsThere.
    """
    meeting_course.check_open(session, meeting_id)
    _freeze(session, meeting_id)
    seat = sheet(session, meeting_id).seat(key)
    row = session.get_one(Attendance, seat.id)
    row.answer, row.answered_at, row.answered_to = given.answer, given.at, given.to
    row.note = with_comment(row.note, given.comment)
    session.flush()
    if state is not None and (state, substitute) != (row.state, row.substitute_id):
        note(session, meeting_id, [key], state, substitute=substitute)


def with_comment(note: str, comment: str) -> str:
    """A seat's note with what somebody wrote to their answer; said once it stands once."""
    return note if comment in note else "; ".join(part for part in (note, comment) if part)


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
    return Joined(now.title, (session.get_one(Person, person).name,), key_of(person, None))


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


@dataclass(frozen=True, slots=True)
class Cleared:
    """What is no longer noted, for the sentence of the step."""

    title: str
    names: tuple[str, ...]
    guests: tuple[str, ...]


def clear(session: Session, meeting_id: int, keys: Sequence[str]) -> Cleared:
    """Nothing is noted of these seats any more; guests among them are taken away. Raises MinutesAreApproved."""
    now = sheet(session, meeting_id)
    seats = [now.seat(key) for key in keys]
    guests = [seat for seat in seats if seat.function == GUEST]
    rest = [seat for seat in seats if seat.function != GUEST]
    for seat in guests:
        remove_guest(session, meeting_id, seat.key)
    if rest:
        note(session, meeting_id, [seat.key for seat in rest], "")
    return Cleared(now.title, tuple(seat.holder for seat in rest), tuple(seat.holder for seat in guests))


def cleared(what: Cleared) -> str:
    if not what.guests:
        return noted(Noted(what.title, what.names, ""))
    if not what.names and len(what.guests) == 1:
        return guest_removed(Joined(what.title, what.guests))
    gone = counted(len(what.guests), _("{n} gæst er fjernet"), _("{n} gæster er fjernet"))
    if not what.names:
        return f"{what.title}: {gone}"
    reset = counted(len(what.names), _("{n} fremmøde er nulstillet"), _("{n} fremmøder er nulstillet"))
    return f"{what.title}: {reset}, {gone}"


def take_in(session: Session, meeting_id: int) -> Joined:
    """Those who sit in the boards by now and were not expected when the seats were frozen; those gone leave."""
    meeting_course.check_open(session, meeting_id)
    now = sheet(session, meeting_id)
    for seat in now.departed:
        row = session.get_one(Attendance, seat.id)
        _forget_items(session, row.id)
        session.flush()
        session.delete(row)
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
    if number is not None and any(row.state for row in rows_of(session, meeting_id)):
        raise NamesAreNoted
    meeting = session.get_one(Meeting, meeting_id)
    meeting.present = number
    session.flush()
    return Number(meeting.title, number)


def number_set(what: Number) -> str:
    if what.number is None:
        return _("{meeting}: antallet af fremmødte er fjernet").format(meeting=what.title)
    return _("{meeting}: {n} til stede").format(meeting=what.title, n=what.number)


# --- by name, several at once ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of a seat, by name: of a substitute who it is, a person of the register."""

    name: str
    state: str
    substitute: int | None = None


def seat_named(found: Sheet, text: str) -> Seat:
    """A seat by its holder's or its role's name or its person's number. Raises NoSuchName, SeveralOfThatName."""
    wanted = folded(text)
    known = [(seat, [folded(name) for name in (seat.name, seat.role_name) if name]) for seat in found.seats]
    whole = [seat for seat, said in known if wanted in said] or [
        seat for seat in found.seats if seat.person is not None and str(seat.person) == wanted
    ]
    begun = whole or [seat for seat, said in known if wanted and any(name.startswith(wanted) for name in said)]
    if not begun:
        raise names.NoSuchName(_("deltageren"), text)
    if len(begun) > 1:
        raise names.SeveralOfThatName(text, [seat.holder for seat in begun])
    return begun[0]


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
    _check_together(session, meeting_id, said, on, rest=rest, number=number)
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


def _check_together(
    session: Session, meeting_id: int, said: Sequence[Said], on: date, *, rest: str, number: int | None
) -> None:
    """One seat is one thing, nobody stands in for themselves, and nobody came to a meeting that is to come."""
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.start.date() > on and (rest or number is not None or any(each.state in COME for each in said)):
        raise IsToCome(meeting.title, meeting.start.date())
    found, seen = sheet(session, meeting_id), set[str]()
    for each in said:
        seat = seat_named(found, each.name)
        if each.substitute is not None and each.substitute == seat.person:
            raise StandsForThemselves(seat.holder)
        if seat.key in seen:
            raise SaidTwice(seat.holder)
        seen.add(seat.key)


def _guest(session: Session, text: str) -> dict[str, Any]:
    """A person of the register by the whole name, else a new one."""
    named = session.execute(select(Person.id, Person.name).where(Person.anonymised_on.is_(None)))
    known = [id_ for id_, name in named if folded(name) == folded(text)]
    return {"person": known[0]} if len(known) == 1 else {"name": text}


def noted_together(what: NotedTogether) -> str:
    return _("{meeting}: fremmøde noteret, {told}").format(meeting=what.title, told=what.told)
