"""The invented district: believable, the same each time, and of nobody's real places."""

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts
from fora_desktop.domain.conflicts import Conflict, ConflictKind, Surroundings
from fora_desktop.domain.days import is_working_day, usual_layers
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status
from fora_desktop.exchange import catalogues
from fora_desktop.paths import RESOURCES
from fora_desktop.services import demonstration, meetings, register, standings, surroundings
from fora_desktop.services.demonstration import Demonstrated
from fora_desktop.storage import inspection, migrate
from fora_desktop.storage.database import Database

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)
TODAY = date(2026, 5, 12)
THROUGH_THE_YEAR = [date(2026, month, 12) for month in range(1, 13)]
THE_ENDS = [date(2027, 1, 1), date(2027, 1, 2), date(2027, 7, 31), date(2027, 8, 1), date(2027, 12, 31)]


def made(path: Path, today: date = TODAY, boards: int | None = None) -> Demonstrated:
    def fill(session: Session) -> Demonstrated:
        return demonstration.fill(
            session, today, catalogues.demonstration(), catalogues.school_holidays(), boards=boards
        )

    return migrate.create(path, fill, NOW)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "øvelse.fora"


def opened(path: Path) -> Database:
    return Database(path, lambda: NOW, "prøve")


def statuses(path: Path, today: date) -> Counter[Status]:
    """How many boards have each status, a board in one line."""
    by_board: dict[int, list[standings.StandingLine]] = {}
    with closing(opened(path)) as database, database.read() as session:
        for line in standings.lines(session, today):
            by_board.setdefault(line.board.id, []).append(line)
    return Counter(standings.foremost(lines).status for lines in by_board.values())


def listing(path: Path, first: date | None = None) -> list[meetings.MeetingLine]:
    with closing(opened(path)) as database, database.read() as session:
        return meetings.listing(session, first=first)


def coming_conflicts(path: Path, today: date) -> dict[str, list[Conflict]]:
    """By meeting, those from the day on that somebody would be told of."""
    since, until = datetime.combine(today, time()), datetime.combine(today + timedelta(days=800), time())
    with closing(opened(path)) as database, database.read() as session:
        around = Surroundings.of(
            surroundings.facts(session, today),
            surroundings.bookings(session, since - timedelta(days=400), until),
            surroundings.school_breaks(session),
            25,
            "Europe/Copenhagen",
        )
    told = {each.name: conflicts.conflicts(each, around) for each in around.bookings if each.start >= since}
    return {name: found for name, found in told.items() if found}


@pytest.mark.parametrize("today", [*THROUGH_THE_YEAR, *THE_ENDS], ids=str)
def test_all_nine_words_occur_on_any_day_and_most_boards_are_in_order(path: Path, today: date) -> None:
    made(path, today)
    found = statuses(path, today)
    assert set(found) == set(Status)
    needing = sum(number for status, number in found.items() if status.needs_action)
    assert 10 <= needing <= 25
    assert found[Status.EXCEEDED] <= 2
    assert found[Status.MISSED] <= 3
    assert found[Status.COVERED] + found[Status.MET] >= 25


def test_in_may_the_mix_is_the_one_of_the_pictures(path: Path) -> None:
    made(path)
    found = statuses(path, TODAY)
    assert 5 <= found[Status.BEHIND] <= 9
    assert 6 <= found[Status.UNSCHEDULED] <= 14
    assert 20 <= found[Status.COVERED] <= 35
    assert found[Status.ON_DEMAND] == 30


def test_the_register_has_the_overviews_shape_and_says_that_it_is_a_demonstration(path: Path) -> None:
    result = made(path)
    assert (result.forums, result.boards) == (36, 93)
    assert 500 <= result.meetings <= 900
    with closing(opened(path)) as database, database.read() as session:
        about = register.about(session)
        assert len(meetings.listing(session)) == result.meetings
    assert (about.chapters, about.catalogue, about.time_zone) == (14, "demonstration", "Europe/Copenhagen")
    assert about.demonstration


def test_no_real_municipality_and_no_place_of_the_real_overview_is_named_anywhere(path: Path) -> None:
    made(path, boards=300)
    with closing(sqlite3.connect(path)) as connection:
        text = "\n".join(connection.iterdump())
    districts = json.loads((RESOURCES / "districts.json").read_text(encoding="utf-8"))
    names = [each["name"] for district in districts for each in district["municipalities"]]
    places = ["Midt- og Vest", "Sjælland", "Jylland", "Lolland", "Fyns", "Sct. Hans", "Tune", "2009"]
    real = "|".join(re.escape(name) for name in [*names, *places])
    assert re.findall(rf"\b(?:{real})", text) == []


def test_the_same_day_gives_the_same_register_to_the_last_uid(tmp_path: Path) -> None:
    one, other, next_day = (tmp_path / name for name in ("en.fora", "to.fora", "tre.fora"))
    made(one)
    made(other)
    made(next_day, TODAY + timedelta(days=1))
    assert listing(one) == listing(other)
    assert {each.uid for each in listing(one)}.isdisjoint(each.uid for each in listing(next_day))


@pytest.mark.parametrize("boards", [60, 300, 1000])
def test_about_as_many_boards_as_were_asked_for(path: Path, boards: int) -> None:
    result = made(path, boards=boards)
    assert abs(result.boards - boards) <= 5
    assert result.meetings >= 5 * result.boards


def test_more_boards_than_can_be_invented_is_a_sentence(path: Path) -> None:
    with pytest.raises(demonstration.TooManyBoards):
        made(path, boards=100_000)
    assert not path.exists()


def test_nothing_is_wrong_with_the_file_and_nothing_can_be_undone(path: Path) -> None:
    made(path)
    assert inspection.problems(path) == []
    with closing(opened(path)) as database:
        assert database.state().undoes is None


def test_the_past_is_held_but_for_a_few_and_the_future_is_not(path: Path) -> None:
    made(path)
    past = [each for each in listing(path) if each.start.date() < TODAY]
    assert {each.status for each in listing(path, first=TODAY)} >= {MeetingStatus.PLANNED, MeetingStatus.INVITED}
    assert all(each.status is not MeetingStatus.HELD for each in listing(path, first=TODAY))
    count = Counter(each.status for each in past)
    assert count[MeetingStatus.HELD] > 0.9 * len(past)
    assert 1 <= sum(each.is_unrecorded(TODAY) for each in past) <= 6
    assert all(each.reason for each in listing(path) if each.status is MeetingStatus.CANCELLED)


def test_there_is_one_of_each_thing_that_a_page_can_show(path: Path) -> None:
    made(path)
    found = listing(path)
    assert {"stormøde", "øvelse", "samarbejdsmøde", None} == {each.kind for each in found}
    assert any(len(each.boards) > 1 for each in found)
    assert any(each.series for each in found)
    assert any(each.moves and each.moves[0].to for each in found if each.start.date() >= TODAY)
    assert any(each.moves and not each.moves[0].to for each in found if each.status is MeetingStatus.POSTPONED)
    assert all(each.location and each.room for each in found)


def test_a_boards_meetings_are_numbered_in_each_year(path: Path) -> None:
    made(path)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT board_id, year, group_concat(number) FROM meeting_board GROUP BY 1, 2")
        for _board, _year, numbers in rows:
            given = sorted(int(number) for number in numbers.split(","))
            assert given == list(range(1, len(given) + 1))


@pytest.mark.parametrize("today", [date(2026, 2, 3), TODAY, date(2026, 9, 1), date(2026, 12, 30)], ids=str)
def test_a_holiday_a_room_and_a_role_are_in_the_way_of_five_coming_meetings(path: Path, today: date) -> None:
    made(path, today)
    found = coming_conflicts(path, today)
    assert {each.kind for told in found.values() for each in told} == {
        ConflictKind.HOLIDAY,
        ConflictKind.ROOM,
        ConflictKind.ROLE,
    }
    assert len(found) == 5


def test_all_other_meetings_are_at_sensible_hours_of_working_days(path: Path) -> None:
    made(path)
    special = usual_layers().special
    off = [each for each in listing(path) if not is_working_day(each.start.date()) or special(each.start.date())]
    assert len(off) == 1
    assert all(time(8) <= each.start.time() and each.end.time() <= time(17) for each in listing(path))
