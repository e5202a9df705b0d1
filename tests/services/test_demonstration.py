"""The invented district: believable, the same each time, and of nobody's real places."""

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

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
THROUGH_THE_YEAR = [date(2026, month, 12) for month in range(1, 13, 2)]
THE_ENDS = [date(2027, 1, 1), date(2027, 7, 31), date(2027, 8, 1), date(2027, 12, 31)]


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
        dump = "\n".join(connection.iterdump())
    text = "\n".join(re.findall(r"'((?:[^']|'')*)'", dump))  # the numbers of rows are no years
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


@pytest.mark.parametrize("boards", [60, 300])
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
def test_a_holiday_a_room_two_persons_and_a_leave_are_in_the_way_of_eight_coming_meetings(
    path: Path, today: date
) -> None:
    made(path, today)
    found = coming_conflicts(path, today)
    told = [each for those in found.values() for each in those]
    assert {each.kind for each in told} - {ConflictKind.ROLE} == {
        ConflictKind.HOLIDAY,
        ConflictKind.ROOM,
        ConflictKind.PERSON,
    }
    assert len(found) == 8
    assert any("er fraværende" in each.text for each in told)
    assert any(each.who and each.who.can for each in told)


def test_all_other_meetings_are_at_sensible_hours_of_working_days(path: Path) -> None:
    made(path)
    special = usual_layers().special
    off = [each for each in listing(path) if not is_working_day(each.start.date()) or special(each.start.date())]
    assert len(off) == 1
    assert all(time(8) <= each.start.time() and each.end.time() <= time(17) for each in listing(path))


# --- the persons and what their meetings are about ------------------------------------------------------------------


def rows(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_about_eighty_invented_persons_of_nineteen_organisations_write_from_addresses_that_nobody_has(
    path: Path,
) -> None:
    made(path)
    persons = rows(path, "SELECT name, email FROM person")
    assert 70 <= len(persons) <= 90
    assert len({name for name, _email in persons}) == len(persons)
    assert all(str(email).endswith(".example") for _name, email in persons)
    assert rows(path, "SELECT count(*) FROM organisation") == [(19,)]


@pytest.mark.parametrize("today", [date(2026, 1, 12), TODAY, date(2027, 12, 31)], ids=str)
def test_a_role_is_soon_vacant_for_two_months_and_then_somebody_has_it(path: Path, today: date) -> None:
    made(path, today)
    found = rows(
        path,
        "SELECT h.first_day, h.last_day FROM role_holder h JOIN role r ON r.id = h.role_id"
        " WHERE r.name = 'Linjechefen for lokalpolitiet' ORDER BY h.first_day",
    )
    (_first, one_ends), (two_begins, two_ends), (three_begins, three_ends) = found
    assert str(one_ends) < str(two_begins) <= str(today) <= str(two_ends) < str(three_begins)
    assert three_ends is None
    assert 58 <= (date.fromisoformat(str(three_begins)) - date.fromisoformat(str(two_ends))).days <= 63


@pytest.mark.parametrize("today", [date(2026, 2, 3), TODAY, date(2026, 9, 1), date(2026, 12, 30)], ids=str)
def test_the_latest_local_council_has_its_agenda_its_participants_three_decisions_and_three_tasks(
    path: Path, today: date
) -> None:
    made(path, today)
    ((meeting,),) = rows(
        path,
        "SELECT m.id FROM meeting m JOIN meeting_board s ON s.meeting_id = m.id JOIN board b ON b.id = s.board_id"
        " WHERE b.name = 'Lokalrådet i Almsund' AND m.status = 'held' ORDER BY m.start DESC LIMIT 1",
    )
    of_item = f"JOIN agenda_item i ON i.id = item_id WHERE i.meeting_id = {meeting}"
    assert rows(path, f"SELECT count(*) FROM agenda_item WHERE meeting_id = {meeting}") == [(7,)]
    states = Counter(state for (state,) in rows(path, f"SELECT state FROM attendance WHERE meeting_id = {meeting}"))
    assert states.total() >= 9
    assert (states["substituted"], states["apology"], states[""]) >= (1, 1, 1)
    assert rows(path, f"SELECT count(*) FROM decision {of_item}") == [(3,)]
    assert rows(path, f"SELECT count(*) FROM task {of_item}") == [(3,)]


@pytest.mark.parametrize("today", [date(2026, 2, 3), TODAY, date(2026, 12, 30)], ids=str)
def test_some_tasks_are_over_time_some_are_due_and_most_are_done(path: Path, today: date) -> None:
    made(path, today)
    of_all = "FROM task WHERE part_of_id IS NULL AND"
    ((late,),) = rows(path, f"SELECT count(*) {of_all} state <> 'done' AND due < '{today}'")
    ((waiting,),) = rows(path, f"SELECT count(*) {of_all} state <> 'done' AND due >= '{today}'")
    ((done,),) = rows(path, f"SELECT count(*) {of_all} state = 'done'")
    assert 3 <= late <= 9
    assert 6 <= waiting <= 20
    assert done > waiting
    assert rows(path, f"SELECT count(*) FROM task WHERE done_on > '{today}'") == [(0,)]


def test_nothing_on_a_meetings_way_lies_after_the_day_and_nobody_takes_two_seats_at_once(path: Path) -> None:
    made(path)
    assert rows(path, f"SELECT count(*) FROM meeting_step WHERE done_on > '{TODAY}'") == [(0,)]
    assert rows(path, "SELECT count(*) FROM meeting_step WHERE kind = 'minutes_approved'") > [(100,)]
    twice = (
        "SELECT meeting_id FROM attendance WHERE person_id NOT NULL GROUP BY meeting_id, person_id HAVING count(*) > 1"
    )
    assert rows(path, twice) == []
    assert rows(path, "SELECT count(*) FROM agenda_item WHERE confidential") > [(0,)]
    assert rows(path, "SELECT count(*) FROM agenda_item WHERE minutes_text LIKE '%{%' OR title LIKE '%{%'") == [(0,)]
