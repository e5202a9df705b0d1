"""Who holds a role from when to when: entered, changed, ended; and when nobody does."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard
from fora_desktop.domain.people import ONE_PERSON, Person, Role, RoleHolder, RoleInGroup
from fora_desktop.domain.tenure import ONE_DAY, Tenure, checked, day_words, gaps
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _, counted
from fora_desktop.services import people
from fora_desktop.services.seating import Seating

_MEETINGS_WITH = re.compile("^Møder? med ")
"""How the names of many forums begin; in a list of meetings it goes without saying."""
NAMED_AT_MOST = 5
"""So many meetings of a vacancy stand in its sentence."""


class RoleIsHeld(FieldError):
    """Somebody has the role on one of the days: `holder`, whose own days are `tenure`."""

    def __init__(self, holder: str, tenure: Tenure, wanted: Tenure) -> None:
        self.holder = holder
        self.tenure = tenure
        super().__init__(_held_until(holder, tenure, wanted))


def _held_until(holder: str, tenure: Tenure, wanted: Tenure) -> str:
    assert tenure.first is not None
    assert wanted.first is not None
    if tenure.first > wanted.first:
        return _("{name} har rollen fra {first}. Vælg {before} eller tidligere som sidste dag.").format(
            name=holder,
            first=day_words(tenure.first, wanted.first),
            before=day_words(tenure.first - ONE_DAY, wanted.first),
        )
    if tenure.last is None:
        return _("{name} har rollen uden slutdato. Skift person, eller giv {name} en sidste dag først.").format(
            name=holder
        )
    return _("{name} har rollen til {last}. Vælg {after} eller senere.").format(
        name=holder, last=day_words(tenure.last, wanted.first), after=day_words(tenure.last + ONE_DAY, wanted.first)
    )


class HasItAlready(FieldError):
    def __init__(self, name: str, role: str, tenure: Tenure) -> None:
        when = tenure.words
        super().__init__(
            _("{name} har allerede rollen {role} {when}. Ret de dage i stedet.").format(name=name, role=role, when=when)
        )


class BeganTheSameDay(FieldError):
    def __init__(self, name: str, first: date) -> None:
        super().__init__(
            _("{name} fik rollen {first}. Vælg en senere dag, eller ret, hvem der har rollen.").format(
                name=name, first=dates.day_month_year(first)
            )
        )


class RoleIsAGroup(FieldError):
    def __init__(self, name: str, example: str) -> None:
        super().__init__(
            _("{name} er en samlet betegnelse. Vælg én af rollerne, f.eks. {example}.").format(
                name=name, example=example
            )
        )


class NoSuchHolding(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Det er ikke noteret, hvem der har rollen (id “{id}”).").format(id=id_))


@dataclass(frozen=True, slots=True)
class Holding:
    """That a person holds a role, from a day to a day."""

    id: int
    role: int
    role_name: str
    person: int
    name: str
    tenure: Tenure

    @property
    def first(self) -> date:
        assert self.tenure.first is not None
        return self.tenure.first


@dataclass(frozen=True, slots=True)
class Succession:
    """A change of the one who holds a role; `before` is who did, nothing where nobody did."""

    held: Holding
    before: str = ""
    ended: date | None = None


@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """A planned meeting in which the role would sit."""

    id: int
    day: date
    title: str
    forum: str
    board: str


@dataclass(frozen=True, slots=True)
class Vacancy:
    """Days on which nobody holds a role of one person, and the planned meetings in them."""

    role: int
    role_name: str
    tenure: Tenure
    meetings: tuple[OpenMeeting, ...]

    @property
    def title(self) -> str:
        """`Ubesat 1. juni – 31. juli 2026`"""
        when = self.tenure.words
        return _("Ubesat {when}").format(when=when) if when else _("Ubesat")

    @property
    def meetings_words(self) -> str:
        """`3 planlagte møder har ingen i rollen: psykiatrien 10. juni, retterne 23. juni.`"""
        if not self.meetings:
            return ""
        number = counted(
            len(self.meetings),
            _("{n} planlagt møde har ingen i rollen"),
            _("{n} planlagte møder har ingen i rollen"),
        )
        beside = self.tenure.first or self.meetings[0].day
        named = [
            _("{forum} {day}").format(forum=each.board or each.forum, day=day_words(each.day, beside))
            for each in self.meetings[:NAMED_AT_MOST]
        ]
        more = len(self.meetings) - len(named)
        if more:
            named.append(counted(more, _("{n} til"), _("{n} til")))
        return _("{number}: {meetings}.").format(number=number, meetings=listed(named))

    @property
    def sentence(self) -> str:
        """The title, and the meetings where there are any."""
        return (
            _("{title}: {meetings}").format(title=self.title, meetings=self.meetings_words)
            if self.meetings
            else (_("{title}.").format(title=self.title))
        )


# --- reading --------------------------------------------------------------------------------------------------------


def of_role(session: Session, role: int) -> list[Holding]:
    """Everybody who has held, holds or will hold a role, in the order of their days."""
    return of_roles(session, [role])[role]


def of_roles(session: Session, roles: Sequence[int] | None = None) -> dict[int, list[Holding]]:
    """The same of several roles, or of all."""
    query = (
        select(RoleHolder.id, Role.id, Role.name, Person.id, Person.name, RoleHolder.first_day, RoleHolder.last_day)
        .join(Role, Role.id == RoleHolder.role_id)
        .join(Person, Person.id == RoleHolder.person_id)
        .order_by(RoleHolder.first_day, RoleHolder.id)
    )
    if roles is not None:
        query = query.where(RoleHolder.role_id.in_(roles))
    found: dict[int, list[Holding]] = defaultdict(list)
    for id_, role, role_name, person, name, first, last in session.execute(query):
        found[role].append(Holding(id_, role, role_name, person, name, Tenure(first, last)))
    return found


def read(session: Session, holding: int) -> Holding:
    row = session.get(RoleHolder, holding)
    if row is None:
        raise NoSuchHolding(holding)
    return next(each for each in of_role(session, row.role_id) if each.id == holding)


def overlaps(held: Sequence[Holding]) -> list[str]:
    """What is wrong where two have a role of one person on the same day, as sentences.

    It cannot be entered, but an earlier step that is taken back alone can bring it about.
    """
    found = []
    for number, one in enumerate(held):
        for other in held[number + 1 :]:
            both = one.tenure.within(other.tenure)
            if both is not None:
                names = listed([one.name, other.name])
                words = _("{role}: {names} har begge rollen {when}. Ret den enes dage.")
                found.append(words.format(role=one.role_name, names=names, when=both.words))
    return found


def all_overlaps(session: Session) -> list[str]:
    """`overlaps` of every role of one person."""
    single = set(session.scalars(select(Role.id).where(Role.kind == ONE_PERSON)))
    return [told for role, held in of_roles(session).items() if role in single for told in overlaps(held)]


def vacancies(session: Session, on: date, last: date | None, roles: Sequence[int] | None = None) -> list[Vacancy]:
    """When nobody holds roles of one person that sit somewhere, from a day on, in the order of the register.

    Of a role that nobody has ever been noted for it is not known whether it is vacant.
    """
    seating = Seating(session, people=False)
    sits = seating.boards_of_roles()
    held = of_roles(session)
    rows = session.execute(select(Role.id, Role.name).where(Role.kind == ONE_PERSON).order_by(Role.id))
    wanted = [
        (id_, name)
        for id_, name in rows
        if (roles is None or id_ in roles) and (id_ in sits or roles is not None) and held[id_]
    ]
    open_days = {id_: gaps((each.tenure for each in held[id_]), Tenure(on, last)) for id_, _name in wanted}
    planned = _planned(session, on, last) if any(open_days.values()) else {}
    return [
        Vacancy(id_, name, gap, _in_gap(planned, sits.get(id_, ()), gap))
        for id_, name in wanted
        for gap in open_days[id_]
    ]


def _planned(session: Session, on: date, last: date | None) -> dict[int, list[OpenMeeting]]:
    query = (
        select(
            MeetingBoard.board_id, Meeting.id, Meeting.start, Meeting.title, Forum.name, Forum.short_name, Board.name
        )
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .join(Board, Board.id == MeetingBoard.board_id)
        .join(Forum, Forum.id == Board.forum_id)
        .where(Meeting.status.in_(AWAITED), Meeting.start >= midnight(on))
        .order_by(Meeting.start, Meeting.id)
    )
    if last is not None:
        query = query.where(Meeting.start < midnight(last + ONE_DAY))
    found: dict[int, list[OpenMeeting]] = defaultdict(list)
    for board, id_, start, title, forum, short, name in session.execute(query):
        found[board].append(
            OpenMeeting(id_, start.date(), title, short or _MEETINGS_WITH.sub("", forum), "" if name == forum else name)
        )
    return found


def _in_gap(planned: dict[int, list[OpenMeeting]], boards: Iterable[int], gap: Tenure) -> tuple[OpenMeeting, ...]:
    found = {each.id: each for board in boards for each in planned.get(board, ()) if gap.covers(each.day)}
    return tuple(sorted(found.values(), key=lambda each: (each.day, each.id)))


# --- changes --------------------------------------------------------------------------------------------------------


def hold(session: Session, role: int, person: int, first: date, last: date | None = None) -> Holding:
    """A person holds a role from a day on; a role of one person cannot be held by two on the same day (RoleIsHeld)."""
    wanted = checked(first, last)
    about, who = holdable(session, role), people.usable(session, person)
    _free(session, about, who, wanted)
    made = RoleHolder(role_id=role, person_id=person, first_day=first, last_day=last)
    session.add(made)
    session.flush()
    return Holding(made.id, role, about.name, person, who.name, wanted)


def succeed(session: Session, role: int, person: int, from_day: date, last: date | None = None) -> Succession:
    """A change of the one who holds a role, as one edit: who has it ends the day before, the new one begins."""
    wanted = checked(from_day, last)
    about, who = holdable(session, role), people.usable(session, person)
    present = next((each for each in of_role(session, role) if each.tenure.covers(from_day)), None)
    if present is None or about.kind != ONE_PERSON:
        return Succession(hold(session, role, person, from_day, last))
    if present.person == person:
        raise HasItAlready(who.name, about.name, present.tenure)
    if present.first == from_day:
        raise BeganTheSameDay(present.name, from_day)
    session.get_one(RoleHolder, present.id).last_day = from_day - ONE_DAY
    session.flush()
    _free(session, about, who, wanted)
    return Succession(hold(session, role, person, from_day, last), present.name, from_day - ONE_DAY)


def edit(session: Session, holding: int, person: int, first: date, last: date | None) -> Holding:
    """Who held a role and when, put right."""
    wanted = checked(first, last)
    row = session.get(RoleHolder, holding)
    if row is None:
        raise NoSuchHolding(holding)
    about = session.get_one(Role, row.role_id)
    who = session.get_one(Person, person) if person == row.person_id else people.usable(session, person)
    _free(session, about, who, wanted, holding)
    row.person_id, row.first_day, row.last_day = person, first, last
    session.flush()
    return Holding(holding, about.id, about.name, person, who.name, wanted)


def end(session: Session, holding: int, last: date | None) -> Holding:
    """The last day on which somebody holds a role; None is until further notice."""
    row = session.get(RoleHolder, holding)
    if row is None:
        raise NoSuchHolding(holding)
    return edit(session, holding, row.person_id, row.first_day, last)


def remove(session: Session, holding: int) -> Holding:
    """Take away what was entered by mistake."""
    gone = read(session, holding)
    session.delete(session.get_one(RoleHolder, holding))
    session.flush()
    return gone


def holdable(session: Session, role: int) -> Role:
    """A role that persons can hold: a name for the roles of all municipalities is none (RoleIsAGroup)."""
    about = session.get_one(Role, role)
    if about.is_local:
        example = session.scalar(
            select(Role.name)
            .join(RoleInGroup, RoleInGroup.role_id == Role.id)
            .where(RoleInGroup.group_id == role)
            .order_by(Role.name)
        )
        if example is not None:
            raise RoleIsAGroup(about.name, example)
    return about


def _free(session: Session, role: Role, who: Person, wanted: Tenure, own: int | None = None) -> None:
    for each in of_role(session, role.id):
        if each.id == own or not each.tenure.meets(wanted):
            continue
        if each.person == who.id:
            raise HasItAlready(who.name, role.name, each.tenure)
        if role.kind == ONE_PERSON:
            raise RoleIsHeld(each.name, each.tenure, wanted)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def held(holding: Holding) -> str:
    return _("{role}: {name} {when}").format(role=holding.role_name, name=holding.name, when=holding.tenure.words)


def succeeded(change: Succession) -> str:
    """`Politidirektøren: Rikke Sandahl fra 1. august 2026 efter Torben Hauge`"""
    told = held(change.held)
    return _("{told} efter {name}").format(told=told, name=change.before) if change.before else told


def ended(holding: Holding) -> str:
    if holding.tenure.last is None:
        return _("{role}: {name} har rollen indtil videre").format(role=holding.role_name, name=holding.name)
    return _("{role}: {name} fratræder {day}").format(
        role=holding.role_name, name=holding.name, day=dates.day_month_year(holding.tenure.last)
    )


def corrected(holding: Holding) -> str:
    return _("{told} er rettet").format(told=held(holding))


def removed(holding: Holding) -> str:
    return _("{told} er fjernet").format(told=held(holding))
