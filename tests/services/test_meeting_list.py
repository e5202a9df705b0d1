"""The rows of Møder."""

from datetime import date, datetime
from typing import Any

import pytest

from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import meeting_list, meetings, names, series_planning
from fora_desktop.services.meetings import Wish
from fora_desktop.services.series_planning import Entry
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
GREVE = "Lokalrådet i Greve"


def schedule(database: Database, who: str, start: datetime, **more: Any) -> int:
    with database.read() as session:
        board = names.board(session, who)
    made = database.do("planlæg", meetings.schedule, Wish((board,), start, 120, **more), date(2026, 1, 1), anyway=True)
    return int(made.meetings[0])


def of_year(database: Database, year: int) -> meeting_list.MeetingList:
    with database.read() as session:
        return meeting_list.of_year(session, year, TODAY)


def test_a_year_has_its_meetings_and_this_year_also_what_waits_from_before(database: Database) -> None:
    old = schedule(database, GREVE, datetime(2025, 11, 3, 10))
    schedule(database, GREVE, datetime(2025, 12, 3, 10))
    database.do("holdt", meetings.record, old, MeetingStatus.HELD, datetime(2026, 1, 1))
    one, two = schedule(database, GREVE, datetime(2026, 6, 1, 10)), schedule(database, GREVE, datetime(2026, 9, 1, 10))
    assert [(row.id, row.unrecorded) for row in of_year(database, 2026).rows] == [(2, True), (one, True), (two, False)]
    assert [row.id for row in of_year(database, 2025).rows] == [old, 2]
    assert of_year(database, 2027).rows == ()


def test_coming_meetings_have_their_conflicts_and_past_ones_have_none(database: Database) -> None:
    schedule(database, GREVE, datetime(2026, 12, 25, 10))
    schedule(database, GREVE, datetime(2026, 5, 25, 10))
    past, coming = of_year(database, 2026).rows
    assert past.conflicts == ()
    assert [each.kind for each in coming.conflicts] == [ConflictKind.HOLIDAY]


def test_a_row_holds_what_it_is_found_by(database: Database) -> None:
    schedule(database, GREVE, datetime(2026, 9, 1, 10), location="Rådhuset", journal_number="J-17")
    found = of_year(database, 2026)
    (row,) = found.rows
    for word in (
        "tir. 1. september 2026",
        "10.00",
        "lokalrådet i greve",
        "møde 1/2026",
        "rådhuset",
        "planlagt",
        "j-17",
    ):
        assert word in row.text
    assert [name for _id, name in found.forums] == ["Lokalrådene"]
    assert [name for _id, name in found.units] == ["Greve"]
    assert row.units == {found.units[0][0]}


def test_a_weekly_series_is_told_from_others(database: Database) -> None:
    schedule(database, GREVE, datetime(2026, 9, 1, 10), repeat="FREQ=WEEKLY;COUNT=3")
    schedule(database, GREVE, datetime(2026, 10, 6, 10), repeat="FREQ=WEEKLY;INTERVAL=2;COUNT=2")
    assert [row.weekly for row in of_year(database, 2026).rows] == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("rule", "weekly"),
    [
        ("tirsdag hver uge", True),
        ("tirsdag hver uge, ikke i juli", True),
        ("tirsdag hver anden uge", False),
        ("2. tirsdag i kvartalets midterste måned", False),
        ("FREQ=WEEKLY;COUNT=2;INTERVAL=1", True),
        ("FREQ=WEEKLY;COUNT=2;INTERVAL=10", False),
        ("", False),
    ],
)
def test_a_weekly_series_is_known_by_its_rule_however_it_is_said(database: Database, rule: str, weekly: bool) -> None:
    with database.read() as session:
        board = names.board(session, GREVE)
    wanted = [Entry(place, datetime(2026, 9, day, 10)) for place, day in enumerate((1, 8))]
    wish = Wish((board,), wanted[0].start, 60)
    database.do(meetings.scheduled, series_planning.schedule, wish, wanted, rule)
    assert [row.weekly for row in of_year(database, 2026).rows] == [weekly, weekly]


def test_the_counts_of_a_month(database: Database) -> None:
    made = [schedule(database, GREVE, datetime(2026, month, 2, 10)) for month in (3, 4, 9, 10)]
    database.do("holdt", meetings.record, made[0], MeetingStatus.HELD, datetime(2026, 7, 1))
    database.do("aflyst", meetings.record, made[3], MeetingStatus.CANCELLED, datetime(2026, 7, 1))
    assert meeting_list.counts(of_year(database, 2026).rows) == {
        "all": 4,
        "held": 1,
        "unrecorded": 1,
        "planned": 1,
        "cancelled": 1,
        "colliding": 0,
    }
