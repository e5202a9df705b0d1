"""The rows of the meeting plan: every board with its meetings of a year, against what it owes in that year."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.days import SchoolBreak
from fora_desktop.domain.forum import Chapter, Forum
from fora_desktop.domain.year import BoardYear, YearMeeting
from fora_desktop.services import requirements, standings
from fora_desktop.services.requirements import InForce
from fora_desktop.services.standings import BoardInfo, StandingLine

ONE_DAY = timedelta(days=1)
HABIT = 3
"""From so many meetings on, the weekday that most of them have is the board's usual one."""
SPAN = re.compile(r"(\d)\s*[-–]\s*(\d)")


def read(
    session: Session,
    number: int,
    on: date,
    chosen: Collection[int] | None,
    breaks: Sequence[SchoolBreak],
    units: Mapping[int, str],
    meetings: Sequence[YearMeeting],
) -> tuple[tuple[BoardYear, ...], int]:
    """A row for each board that owes meetings in the year or has some; how many others there are."""
    first, last = date(number, 1, 1), date(number, 12, 31)
    seen = min(max(on, first), last)
    known = requirements.load(session)
    titles = dict(session.execute(select(Chapter.number, Chapter.title)).all())
    weekdays = dict(session.execute(select(Forum.id, Forum.usual_weekday)).all())
    owing = _owed(standings.of_year(session, number, on, boards=chosen))
    met: dict[int, list[YearMeeting]] = defaultdict(list)
    for meeting in meetings:
        for board in meeting.boards:
            met[board].append(meeting)
    rows, left_out = [], 0
    for info in standings.board_infos(session, None if chosen is None else list(chosen)):
        if info.first_day > last or (info.last_day is not None and info.last_day < first):
            continue
        requirement = known.on(info.forum, info.id, seen)
        owed, missing = owing.get(info.id, (0, 0))
        if not owed and info.id not in met:
            left_out += 1
            continue
        rows.append(
            BoardYear(
                id=info.id,
                name=info.name,
                forum=info.forum_name,
                chapter=info.chapter,
                chapter_title=titles.get(info.chapter, ""),
                requirement=requirement_words(requirement),
                owed=owed,
                missing=missing,
                meetings=tuple(met[info.id]),
                usual_weekday=_usual(weekdays.get(info.forum), met[info.id]),
                free=tuple(_free(info, breaks, units)),
            )
        )
    return tuple(rows), left_out


def _owed(lines: Iterable[StandingLine]) -> dict[int, tuple[int, int]]:
    """By board what it owes in the periods that end in the year, and how much of that is neither held nor planned."""
    found: dict[int, tuple[int, int]] = {}
    for line in lines:
        if line.standing is not None:
            owed, missing = found.get(line.board.id, (0, 0))
            found[line.board.id] = (owed + (line.standing.minimum or 0), missing + line.standing.missing)
    return found


def requirement_words(requirement: InForce | None) -> str:
    """The overview's own words, `3- 4` as `3–4`; what was corrected by hand in ours."""
    if requirement is None:
        return ""
    if requirement.by_hand and not requirement.is_as_read:
        return requirement.sentence.rstrip(".")
    return SPAN.sub(r"\1–\2", " ".join(requirement.text.split())).rstrip(".")


def _usual(weekday: int | None, meetings: Sequence[YearMeeting]) -> int | None:
    """The forum's usual weekday; without one that which most of the board's meetings have."""
    if weekday is not None or len(meetings) < HABIT:
        return weekday
    ((most, number),) = Counter(each.day.weekday() for each in meetings).most_common(1)
    return most if number * 2 > len(meetings) else None


def _free(board: BoardInfo, breaks: Sequence[SchoolBreak], units: Mapping[int, str]) -> list[tuple[date, date]]:
    """Days without school in all of the board's municipalities; of a board of the district in all there are."""
    where = {unit for unit in board.units if unit in units} or set(units)
    off: dict[date, set[int]] = defaultdict(set)
    for each in breaks:
        if each.unit in where:
            for distance in range((each.last - each.first).days + 1):
                off[each.first + timedelta(distance)].add(each.unit)
    found: list[tuple[date, date]] = []
    for day in sorted(day for day, those in off.items() if those == where):
        if found and found[-1][1] + ONE_DAY == day:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found
