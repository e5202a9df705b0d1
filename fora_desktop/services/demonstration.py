"""The demonstration: an invented district with two years of meetings, so that every page has something to show.

Nobody in it exists.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import wallclock
from fora_desktop.domain.catalogue import Catalogue, Municipality, SchoolHolidayData
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum, SeenPeriod, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingMove, MeetingStatus, Series
from fora_desktop.domain.quota import Rule, Span
from fora_desktop.i18n import _
from fora_desktop.services import boards as board_services
from fora_desktop.services import (
    demonstration_busy,
    demonstration_course,
    demonstration_goals,
    demonstration_people,
    demonstration_plans,
    editions,
    meetings,
    register,
    requirements,
    standings,
    surroundings,
)
from fora_desktop.services import demonstration_data as data
from fora_desktop.services.demonstration_people import People
from fora_desktop.services.demonstration_persons import ON_LEAVE
from fora_desktop.services.demonstration_story import Body, Draft, Story, days_of
from fora_desktop.services.seating import Seating

USUAL_MUNICIPALITIES = 10
FEWEST_MUNICIPALITIES = 4


class TooManyBoards(FieldError):
    def __init__(self, most: int) -> None:
        super().__init__(_("Der kan højst opdigtes {n} lokale fora. Vælg et mindre antal.").format(n=most))


@dataclass(frozen=True, slots=True)
class Demonstrated:
    forums: int
    boards: int
    meetings: int


def fill(
    session: Session,
    today: date,
    catalogue: Catalogue,
    school_holidays: Sequence[SchoolHolidayData] = (),
    *,
    boards: int | None = None,
) -> Demonstrated:
    """Put the invented district of `catalogue` into an empty register, as it stands on `today`.

    `boards` says about how many boards are wanted: municipalities are invented for them. The same day gives the same
    register, uids included. Raises TooManyBoards.
    """
    chance = Random(f"{catalogue.name} {today} {boards}")
    first_day = date(today.year - 1, 1, 1)
    wanted = _with_municipalities(catalogue, boards)
    made = register.fill(session, wanted, first_day, school_holidays, demonstration=True)
    editions.issue(session, date(today.year - 1, 1, 15), _("Til Kredsrådets første møde"))
    _add_weekly(session, first_day)
    _set_own(session)
    people = demonstration_people.add(session, today, wanted)
    bodies = _bodies(session, today, people)
    _set_habits(session, bodies)
    free = {day for each in school_holidays if each.unit is None for day in days_of(Span(each.first, each.last))}
    zone = meetings.time_zone(session)
    story = Story(today, chance, {body.place: body for body in bodies}, frozenset(free), zone)
    story.tell()
    drafts = _write(session, story, meetings.NewUid(lambda: str(uuid.UUID(int=chance.getrandbits(128), version=4))))
    _mark_seen(session, story)
    demonstration_people.add_absences(session, people, story.leave(people.persons[ON_LEAVE]))
    demonstration_course.add(session, story, drafts, people, Random(f"{catalogue.name} {today} {boards} minutes"))
    demonstration_plans.add(session, today, people.persons)
    demonstration_goals.add(session)
    demonstration_busy.add(session, today, people.persons, Random(f"{catalogue.name} {today} {boards} busy"))
    return Demonstrated(made.forums, len(bodies), len(story.drafts))


# --- the district ---------------------------------------------------------------------------------------------------


def _with_municipalities(catalogue: Catalogue, boards: int | None) -> Catalogue:
    """The catalogue with as many municipalities as give about that many boards."""
    local = sum(forum.boards == "each_municipality" for forum in catalogue.forums)
    single = sum(forum.boards == "one" for forum in catalogue.forums) + len(data.WEEKLY_UNITS)
    invented = list(_invented(catalogue.municipalities))
    count = USUAL_MUNICIPALITIES
    if boards is not None:
        count = max(FEWEST_MUNICIPALITIES, round((boards - single) / local))
    if count > len(invented):
        raise TooManyBoards(single + local * len(invented))
    assert catalogue.district is not None
    return replace(catalogue, district=replace(catalogue.district, municipalities=tuple(invented[:count])))


def _invented(known: Sequence[Municipality]) -> Iterator[Municipality]:
    yield from known
    number = int(known[-1].code)
    for part in ("Nørre", "Sønder", "Øster", "Vester"):
        for each in known:
            number += 1
            name = f"{part} {each.name}"
            yield replace(each, code=str(number), name=name, official_name=f"{name} Kommune")


def _add_weekly(session: Session, first_day: date) -> None:
    forum = session.scalars(select(Forum.id).where(Forum.position == data.WEEKLY)).one()
    units = session.scalars(select(Unit.id).order_by(Unit.id)).all()
    chosen = [units[number % len(units)] for number in data.WEEKLY_UNITS]
    made = [board_services.create(session, forum, first_day, [unit]) for unit in dict.fromkeys(chosen)]
    board_services.close(session, made[-1], date(first_day.year, 6, 30))


def _set_own(session: Session) -> None:
    """The requirements of single boards: read from words, or corrected by hand where the words cannot be read."""
    for (forum, nth), text in data.OWN_TEXTS.items():
        for board in _nth_board(session, forum, nth):
            requirements.set_text(session, board, text)
    for (forum, nth), minimum in data.SCHOOL_YEARS.items():
        for board in _nth_board(session, forum, nth):
            requirements.set_text(session, board, data.SCHOOL_YEAR_TEXT.format(n=minimum))
            requirements.correct(session, board, [Rule(minimum=minimum, year_start=data.SCHOOL_YEAR_BEGINS)], False)


def _nth_board(session: Session, forum: int, nth: int) -> Iterable[Board]:
    """That board, or none where fewer were asked for."""
    query = select(Board).join(Forum, Forum.id == Board.forum_id).where(Forum.position == forum)
    return session.scalars(query.order_by(Board.position).offset(nth).limit(1)).all()


def _bodies(session: Session, today: date, people: People) -> list[Body]:
    seating = Seating(session)
    facts = surroundings.facts(session, today)
    known = requirements.load(session)
    numbers = {row.id: row.position for row in session.execute(select(Forum.id, Forum.position))}
    units = {row.id: row.name for row in session.execute(select(Unit.id, Unit.name))}
    nth: dict[int, int] = defaultdict(int)
    found = []
    for info in standings.board_infos(session):
        number = numbers[info.forum]
        unit = info.units[0] if info.units else None
        found.append(
            Body(
                id=info.id,
                place=(number, nth[number]),
                name=info.name,
                life=Span(info.first_day, info.last_day or date(today.year + 2, 12, 31)),
                unit=unit,
                unit_name=units[unit] if unit else "",
                seats=facts[info.id].seats,
                requirement=known.on(info.forum, info.id, info.first_day),
                habit=data.HABITS.get(number, data.USUAL),
                persons=frozenset(people.ever_in(seating, info.id)),
            )
        )
        nth[number] += 1
    return found


def _set_habits(session: Session, bodies: Iterable[Body]) -> None:
    """The usual place of each board and the usual length of each forum's meetings."""
    places = [{"id": body.id, "location": body.location} for body in bodies if body.place[0] != data.TRAVELLING]
    session.execute(update(Board), places)
    for forum in session.scalars(select(Forum)):
        forum.minutes = data.HABITS.get(forum.position, data.USUAL).minutes
    session.flush()


# --- into the register ----------------------------------------------------------------------------------------------


def _write(session: Session, story: Story, new_uid: meetings.NewUid) -> list[Draft]:
    """All of it at once, numbered in the order in which the meetings were first to be held; in that order returned."""
    drafts = sorted(story.drafts, key=lambda draft: (draft.planned_start, draft.start, draft.bodies[0].id))
    sittings = list(_sittings(drafts))
    numbers = {row["meeting_id"]: row["number"] for row in reversed(sittings)}
    session.execute(insert(Series), [{"rule": rule} for rule in story.series])
    session.execute(
        insert(Meeting),
        [_row(id_, draft, numbers[id_], new_uid(), story.zone) for id_, draft in enumerate(drafts, 1)],
    )
    session.execute(insert(MeetingBoard), sittings)
    session.execute(insert(MeetingMove), [row for id_, draft in enumerate(drafts, 1) for row in _moves(id_, draft)])
    return drafts


def _row(id_: int, draft: Draft, number: int, uid: str, zone: str) -> dict[str, object]:
    wallclock.check(draft.start, zone)
    was_moved = draft.first is not None and draft.status in (MeetingStatus.HELD, MeetingStatus.CANCELLED)
    return {
        "id": id_,
        "uid": uid,
        "title": meetings.title_of(
            [body.name for body in draft.bodies], meetings.number_name(number, draft.planned_start.year)
        ),
        "kind": draft.kind,
        "start": draft.start,
        "planned_start": draft.planned_start,
        "minutes": draft.minutes,
        "time_zone": zone,
        "location": draft.location,
        "room": draft.room,
        "host_unit_id": draft.host,
        "status": draft.status.value,
        "reason": "" if was_moved else draft.reason,
        "was_invited": draft.status is not MeetingStatus.PLANNED,
        "series_id": draft.series,
        "journal_number": "",
    }


def _sittings(drafts: Sequence[Draft]) -> Iterator[dict[str, int]]:
    last: dict[tuple[int, int], int] = defaultdict(int)
    for id_, draft in enumerate(drafts, 1):
        year = draft.planned_start.year
        for position, body in enumerate(draft.bodies):
            last[body.id, year] += 1
            number = last[body.id, year]
            yield {"meeting_id": id_, "board_id": body.id, "number": number, "year": year, "position": position}


def _moves(id_: int, draft: Draft) -> Iterator[dict[str, object]]:
    if draft.moved_on is not None:
        waits = draft.status is MeetingStatus.POSTPONED
        yield {
            "meeting_id": id_,
            "from_start": draft.planned_start,
            "to_start": None if waits else draft.start,
            "reason": draft.reason,
            "moved_on": draft.moved_on,
        }


def _mark_seen(session: Session, story: Story) -> None:
    begins = date(story.today.year - 1, 1, 1)
    seen_on = min(story.today, date(story.today.year, 1, 15))
    rows = [
        {"board_id": story.bodies[place].id, "period_start": begins, "reason": reason, "seen_on": seen_on}
        for place, reason in data.SEEN.items()
        if place in story.bodies
    ]
    if rows:
        session.execute(insert(SeenPeriod), rows)
