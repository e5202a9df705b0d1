"""What the calendar shows of days and meetings, and moving by hand."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from fora_desktop.domain.forum import OwnHoliday, SpecialDay
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.exchange import catalogues
from fora_desktop.services import boards, calendar_days, calendars, meetings
from fora_desktop.services.calendar_days import CancelledStays, HeldStays, Whose
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
NOW = builders.MORNING.replace(tzinfo=None)
JULY = date(2026, 7, 1), date(2026, 7, 31)
TEN = datetime(2026, 7, 20, 10)


def schedule(database: Database, boards: tuple[int, ...], start: datetime, minutes: int = 120) -> int:
    wish = Wish(boards, start, minutes)
    return database.do("planlæg", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def entries(
    database: Database, first: date, last: date, whose: Whose = calendar_days.EVERYBODY
) -> tuple[calendar_days.Entry, ...]:
    with database.read() as session:
        return calendar_days.entries(session, first, last, whose)


def test_meetings_of_a_period_with_those_that_reach_into_it(database: Database) -> None:
    camp = schedule(database, (1,), datetime(2026, 6, 29, 10), minutes=3 * 24 * 60)
    to_midnight = schedule(database, (2,), datetime(2026, 6, 30, 20), minutes=4 * 60)
    inside = schedule(database, (1,), TEN)
    schedule(database, (1,), datetime(2026, 8, 1, 10))
    found = {entry.id: entry for entry in entries(database, *JULY)}
    assert set(found) == {camp, inside}
    assert to_midnight not in found
    assert found[camp].days == [date(2026, 6, 29) + timedelta(distance) for distance in range(4)]
    assert found[camp].lasts_for_days
    assert found[inside].days == [date(2026, 7, 20)]


def test_the_short_name_is_the_boards_own_else_the_forums_with_the_municipality(database: Database) -> None:
    greve, joint = schedule(database, (3,), TEN), schedule(database, (1, 3), TEN)
    found = {entry.id: entry for entry in entries(database, *JULY)}
    assert (found[greve].name, found[greve].short, found[greve].where) == ("Lokalrådet i Greve", "LR Greve", "Greve")
    assert (found[joint].name, found[joint].short) == ("Kredsrådet, Lokalrådet i Greve", "KR, LR Greve")
    database.do("navn", boards.edit, 3, {"short_name": "Greve-rådet"})
    assert {entry.id: entry for entry in entries(database, *JULY)}[greve].short == "Greve-rådet"


def test_whose_meetings(database: Database) -> None:
    greve, kreds = schedule(database, (3,), TEN), schedule(database, (1,), TEN)
    with database.read() as session:
        offered = calendar_days.choices(session)
        roles = {role.id: calendars.boards_of_role(session, role.id) for role in calendars.roles(session)}
    names = {name: id_ for id_, name in offered.forums}
    assert [entry.id for entry in entries(database, *JULY, Whose(forum=names["Kredsrådet"]))] == [kreds]
    units = {name: id_ for id_, name in offered.units}
    assert [entry.id for entry in entries(database, *JULY, Whose(unit=units["Greve"]))] == [greve]
    role = next(id_ for id_, where in roles.items() if 1 in where and 3 not in where)
    assert [entry.id for entry in entries(database, *JULY, Whose(role=role))] == [kreds]
    assert {id_ for id_, _name in offered.roles} == set(roles)


def test_the_layers_of_a_day(tmp_path: Path) -> None:
    database = builders.register(tmp_path, builders.SMALL, holidays=catalogues.school_holidays())
    with database.read() as session:
        days = calendar_days.days_of(session, date(2026, 5, 1), date(2026, 7, 31))
    assert days[date(2026, 5, 14)].holiday == "Kristi himmelfartsdag"
    assert days[date(2026, 5, 14)].remarks[0] == "Kristi himmelfartsdag er helligdag"
    assert days[date(2026, 6, 5)].special == "Grundlovsdag"
    assert days[date(2026, 5, 20)].remarks == []
    summer = days[date(2026, 7, 15)]
    assert (summer.municipalities, summer.school) == (3, "Skolefri i 3 kommuner")
    assert summer.breaks_in_words.startswith("Sommerferie: ")
    database.close()


def test_own_holidays_and_special_days_are_layers_too(database: Database) -> None:
    def add(session: object) -> None:
        session.add(OwnHoliday(day=date(2026, 7, 3), name="Kredsens dag"))  # type: ignore[attr-defined]
        session.add(SpecialDay(name="Festival", rule="07-04"))  # type: ignore[attr-defined]

    database.do("dage", add)
    with database.read() as session:
        days = calendar_days.days_of(session, *JULY)
        at_once = calendar_days.layers(session).without_holidays(date(2026, 7, 3))
    assert days[date(2026, 7, 3)].holiday == at_once.holiday == "Kredsens dag"
    assert days[date(2026, 7, 4)].remarks == ["Festival: fridag for mange"]


def test_a_special_day_that_only_shows_is_told_by_its_name(database: Database) -> None:
    def add(session: object) -> None:
        session.add(SpecialDay(name="Kredsens fødselsdag", rule="07-04", effect="none"))  # type: ignore[attr-defined]
        session.add(SpecialDay(name="Teamdag", rule="07-06", effect="none"))  # type: ignore[attr-defined]
        session.add(SpecialDay(name="Festival", rule="07-06", effect="avoid"))  # type: ignore[attr-defined]

    database.do("dage", add)
    with database.read() as session:
        days = calendar_days.days_of(session, *JULY)
    assert days[date(2026, 7, 4)].remarks == ["Kredsens fødselsdag"]
    assert days[date(2026, 7, 6)].remarks == ["Festival: fridag for mange"]


def test_only_what_is_still_to_come_collides(database: Database) -> None:
    schedule(database, (1,), datetime(2026, 7, 1, 10))
    schedule(database, (1,), datetime(2026, 7, 1, 10))
    coming = schedule(database, (1,), TEN), schedule(database, (1,), TEN)
    with database.read() as session:
        found = calendar_days.background(session, *JULY, TODAY)
        over = calendar_days.background(session, date(2026, 6, 1), date(2026, 6, 30), TODAY)
    assert set(found.collisions) == set(coming)
    assert [each.other for each in found.collisions[coming[0]]] == [coming[1]]
    assert over.collisions == {}


def test_ways_out_are_free_times_from_now_on(database: Database) -> None:
    one, _other = schedule(database, (1,), TEN), schedule(database, (1,), TEN)
    with database.read() as session:
        line = meetings.line(session, one)
        (found,) = calendar_days.ways_out(session, [line], NOW)
        ground = calendar_days.ground(session, line)
    assert (found.meeting, found.start, len(found.times)) == (one, TEN, calendar_days.WAYS_OUT)
    assert calendar_days.against(ground, line, TEN)
    assert all(calendar_days.against(ground, line, each.start) == () for each in found.times)


def test_a_meeting_is_moved_whatever_speaks_against_it_in_one_step(database: Database) -> None:
    one = schedule(database, (1,), TEN)
    before = builders.snapshot(database)
    changed = database.do(meetings.moved, calendar_days.shift, one, datetime(2026, 12, 25, 10), TODAY)
    assert next(each.text for each in changed.conflicts) == "Juledag er helligdag."
    database.undo()
    assert builders.snapshot(database) == before


@pytest.mark.parametrize(
    ("status", "refusal"), [(MeetingStatus.HELD, HeldStays), (MeetingStatus.CANCELLED, CancelledStays)]
)
def test_what_was_held_or_cancelled_stays(database: Database, status: MeetingStatus, refusal: type[Exception]) -> None:
    one = schedule(database, (1,), datetime(2026, 7, 1, 10))
    database.do("notér", meetings.record, one, status, NOW)
    before = builders.snapshot(database)
    with pytest.raises(refusal, match=r"Kredsrådet, møde 1/2026 er .*\. .*"):
        database.do(meetings.moved, calendar_days.shift, one, TEN, TODAY)
    assert builders.snapshot(database) == before


def test_a_postponed_meeting_gets_its_new_time(database: Database) -> None:
    one = schedule(database, (1,), TEN)
    database.do("notér", meetings.record, one, MeetingStatus.POSTPONED, NOW)
    database.do(meetings.moved, calendar_days.shift, one, TEN + timedelta(days=1), TODAY)
    (entry,) = entries(database, *JULY)
    assert (entry.line.status, entry.line.start) == (MeetingStatus.PLANNED, TEN + timedelta(days=1))


def test_the_summary_names_what_is_out_of_the_ordinary(database: Database) -> None:
    schedule(database, (1,), TEN)
    gone = schedule(database, (2,), TEN)
    database.do("aflys", meetings.record, gone, MeetingStatus.CANCELLED, NOW)
    lines = [entry.line for entry in entries(database, *JULY)]
    assert calendar_days.summary(lines, 1) == "2 møder · 1 i konflikt · 1 aflyst"
    assert calendar_days.summary(lines[:1], 0) == "1 møde"
