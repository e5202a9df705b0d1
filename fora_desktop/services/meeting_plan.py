"""The meeting plan of a year: the year as `services.year` reads it, by municipality and by chief too."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import MUNICIPALITY, BoardUnit, Unit
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.meeting_plan import BY_CHIEF, BY_UNIT, MeetingPlan, Whose
from fora_desktop.domain.people import ONE_PERSON, Role
from fora_desktop.domain.report_scope import Scope, Told, nobody
from fora_desktop.domain.year import Year, YearMeeting
from fora_desktop.services import calendar_days, report_scope, year
from fora_desktop.services.seating import Seating

CHIEFS = ("politi", "anklagemyndighed")
"""The sides whose one-person roles are chiefs of the district."""


def gather(session: Session, scope: Scope, told: Told = nobody) -> MeetingPlan:
    told(0)
    clean = report_scope.without_names(session, scope)
    boards = report_scope.chosen_boards(session, scope)
    alone = next(iter(scope.units)) if len(scope.units) == 1 else None
    read = year.read(
        session, scope.year, scope.on, calendar_days.Whose(unit=alone, person=scope.person), with_conflicts=False
    )
    told(0.6)
    read = _without_names(_looking_back(read), report_scope.persons_boards(session, clean), clean)
    if boards is not None:
        read = _of_boards(read, frozenset(boards))
    units = tuple(_units(session, read, scope)) if BY_UNIT in scope.parts else ()
    told(0.7)
    chiefs = tuple(_chiefs(session, read, scope)) if BY_CHIEF in scope.parts else ()
    told(1)
    return MeetingPlan(
        sender=report_scope.sender(session),
        whose=report_scope.in_words(session, scope),
        year=read,
        units=units,
        chiefs=chiefs,
    )


def _looking_back(read: Year) -> Year:
    """A meeting that was held after the day was still to come on it (product.md, "planned")."""

    def then(meetings: Iterable[YearMeeting]) -> tuple[YearMeeting, ...]:
        return tuple(
            replace(each, status=MeetingStatus.INVITED)
            if each.status is MeetingStatus.HELD and each.day > read.on
            else each
            for each in meetings
        )

    boards = tuple(replace(board, meetings=then(board.meetings)) for board in read.boards)
    return replace(read, meetings=then(read.meetings), boards=boards)


def _without_names(read: Year, called: Mapping[int, str], clean: Callable[[str], str]) -> Year:
    if not called:
        return read

    def unnamed(meetings: Iterable[YearMeeting]) -> tuple[YearMeeting, ...]:
        return tuple(
            each if called.keys().isdisjoint(each.boards) else replace(each, name=clean(each.name)) for each in meetings
        )

    boards = tuple(
        replace(board, name=called.get(board.id, board.name), meetings=unnamed(board.meetings)) for board in read.boards
    )
    return replace(read, meetings=unnamed(read.meetings), boards=boards)


def _of_boards(read: Year, boards: frozenset[int]) -> Year:
    return replace(
        read,
        meetings=tuple(each for each in read.meetings if not boards.isdisjoint(each.boards)),
        boards=tuple(each for each in read.boards if each.id in boards),
        deadlines=tuple(each for each in read.deadlines if each.board_id in boards),
    )


def _units(session: Session, read: Year, scope: Scope) -> Iterable[Whose]:
    """Each municipality's meetings; those of the whole district's boards stand with none."""
    of_unit: dict[int, set[int]] = defaultdict(set)
    for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
        of_unit[unit].add(board)
    named = session.execute(select(Unit.id, Unit.name).where(Unit.kind == MUNICIPALITY)).all()
    for id_, name in sorted(named, key=lambda each: sort_key(each[1])):
        if not scope.units or id_ in scope.units:
            its = tuple(each for each in read.meetings if not of_unit[id_].isdisjoint(each.boards))
            if its:
                yield Whose(name, "", its)


def _chiefs(session: Session, read: Year, scope: Scope) -> Iterable[Whose]:
    """The meetings in which the roles of the police and the prosecution sit that one person holds, by role.

    Whoever has two of them stands with both: who comes after them in one of them finds what goes with it.
    """
    query = select(Role.id, Role.name).where(Role.kind == ONE_PERSON, Role.side.in_(CHIEFS))
    names = dict(session.execute(query).all())
    boards: Sequence[int] = sorted({board for each in read.meetings for board in each.boards})
    seating = Seating(session, boards) if boards else None
    found: dict[int, list[YearMeeting]] = defaultdict(list)
    holders: dict[int, dict[str, None]] = defaultdict(dict)
    for meeting in read.meetings:
        assert seating is not None
        for part in seating.jointly(meeting.boards, meeting.day):
            if scope.person is not None and part.person != scope.person:
                continue
            own = (part.role,) if part.role is not None else ()
            for role in dict.fromkeys((*own, *part.roles)):
                if role not in names:
                    continue
                if meeting not in found[role][-1:]:
                    found[role].append(meeting)
                if part.name:
                    holders[role][part.name] = None
    for role in sorted(found, key=lambda each: sort_key(names[each])):
        yield Whose(names[role], ", ".join(holders[role]) if scope.names else "", tuple(found[role]))
