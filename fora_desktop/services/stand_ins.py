"""Somebody sends another to a meeting: who may be sent, and entered for that one day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import attending, dates
from fora_desktop.domain.conflicts import Booking
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.people import Organisation, Person, Substitute
from fora_desktop.i18n import _
from fora_desktop.services import people, surroundings
from fora_desktop.services.meeting_times import booking_of
from fora_desktop.services.seating import Seating


class SendsThemselves(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} kan ikke være sin egen stedfortræder. Vælg en anden person.").format(name=name))


class HasNoSeat(FieldError):
    def __init__(self, name: str, day: date) -> None:
        super().__init__(
            _("{name} har ingen plads i mødet {day} og kan ikke sende en anden.").format(
                name=name, day=dates.day_month_year(day)
            )
        )


@dataclass(frozen=True, slots=True)
class Offer:
    """Somebody who might be sent: a substitute of the seat or anybody else, and whether they can then."""

    person: int
    name: str
    organisation: str
    is_substitute: bool
    can: bool

    @property
    def words(self) -> str:
        """`Bente Holm, stedfortræder, kan`"""
        parts = [self.name, _("stedfortræder") if self.is_substitute else self.organisation]
        parts.append("" if self.can else _("kan ikke"))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Sent:
    """Who comes instead of whom, for the sentence of the step."""

    name: str
    instead_of: str
    where: str
    day: date


def offers(session: Session, boards: Sequence[int], start: datetime, end: datetime, person: int) -> list[Offer]:
    """Whom a person may send to a meeting of some boards: substitutes who can, those who cannot, then the others."""
    calendar = surroundings.Calendar(session, boards, start.date())
    around = calendar.around(start, end)
    booking = Booking(None, "", start, end, tuple(boards), None, "")
    known: dict[int, bool] = {}
    for board in boards:
        for sitter in around.boards[board].sitters:
            if sitter.person.id == person and sitter.on(start.date()):
                for each in attending.may_take(sitter, start.date()):
                    known[each.id] = around.can(each, booking)
    rows = session.execute(
        select(Person.id, Person.name, Organisation.name)
        .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
        .where(Person.anonymised_on.is_(None), Person.id != person)
    )
    found = [
        Offer(id_, name, organisation or "", id_ in known, known.get(id_, True)) for id_, name, organisation in rows
    ]
    return sorted(found, key=lambda each: (not each.is_substitute, not each.can, sort_key(each.name)))


def offers_for(session: Session, meeting_id: int, person: int) -> list[Offer]:
    meeting = session.get_one(Meeting, meeting_id)
    booking = booking_of(session, meeting, meeting.start)
    return offers(session, booking.boards, booking.start, booking.end, person)


def send(session: Session, boards: Sequence[int], day: date, person: int, other: int) -> Sent:
    """Enter who comes instead of a person on that day, in each forum of the boards in which the person sits.

    That settles what speaks against the person there. Raises SendsThemselves, HasNoSeat.
    """
    whose, who = session.get_one(Person, person), people.usable(session, other)
    if person == other:
        raise SendsThemselves(who.name)
    seating = Seating(session, boards)
    sits = [
        board for board in boards if any(each.person.id == person and each.on(day) for each in seating.sitters(board))
    ]
    if not sits:
        raise HasNoSeat(whose.name, day)
    names = {}
    for board in sits:
        row = session.get_one(Board, board)
        names[row.forum_id] = row.name
    for forum in names:
        before = session.scalars(
            select(Substitute).where(
                Substitute.for_person_id == person,
                Substitute.forum_id == forum,
                Substitute.first_day == day,
                Substitute.last_day == day,
            )
        )
        for old in before:
            session.delete(old)
        session.add(Substitute(for_person_id=person, forum_id=forum, person_id=other, first_day=day, last_day=day))
    session.flush()
    return Sent(who.name, whose.name, next(iter(names.values())), day)


def send_to(session: Session, meeting_id: int, person: int, other: int) -> Sent:
    """`send` for a meeting of the register."""
    meeting = session.get_one(Meeting, meeting_id)
    booking = booking_of(session, meeting, meeting.start)
    return send(session, booking.boards, meeting.start.date(), person, other)


def sent(told: Sent) -> str:
    """The sentence of the step."""
    return _("{name} kommer i stedet for {whose} i {where} {day}").format(
        name=told.name, whose=told.instead_of, where=told.where, day=dates.short(told.day)
    )
