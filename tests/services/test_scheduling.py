"""What the page for a new meeting reads, and that it says the same as the services that write."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status
from fora_desktop.domain.wallclock import NoSuchTime
from fora_desktop.exchange import catalogues
from fora_desktop.services import boards, meeting_choices, meetings, names, quota_effects, scheduling
from fora_desktop.services.meetings import LengthIsOut, Wish
from fora_desktop.services.scheduling import Ground
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
NOW = builders.MORNING.replace(tzinfo=None)
ONE = "Kredsrådet"


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Database]:
    """The whole catalogue with the school holidays."""
    made = builders.register(tmp_path / "whole", holidays=catalogues.school_holidays())
    yield made
    made.close()


@pytest.fixture
def greve(database: Database) -> int:
    return board(database, "Lokalrådet i Greve")


def board(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def schedule(database: Database, who: int, start: datetime, **more: object) -> int:
    wish = Wish((who,), start, 120, **more)  # type: ignore[arg-type]  # a test's own words
    made = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True)
    return made.meetings[0]


def ground(database: Database, day: date, *boards: int) -> Ground:
    with database.read() as session:
        return scheduling.ground(session, boards, day)


def test_boards_bring_what_is_usual_for_them(database: Database, greve: int) -> None:
    with database.read() as session:
        before = meeting_choices.choices(session, TODAY).board(greve)
    assert before is not None
    assert (before.requirement, before.clock, before.minutes) == ("Mindst 4 om året", None, 120)
    schedule(database, greve, datetime(2026, 9, 1, 13), location="Greve Rådhus", room="Salen")
    with database.read() as session:
        choices = meeting_choices.choices(session, TODAY)
    after = choices.board(greve)
    assert after is not None
    assert (after.clock, after.location, after.room) == (time(13), "Greve Rådhus", "Salen")
    assert choices.locations == ("Greve Rådhus",)
    assert choices.rooms == ("Salen",)


def test_closed_boards_are_not_offered(database: Database, greve: int) -> None:
    from fora_desktop.services import boards

    database.do("luk", boards.close, greve, TODAY - timedelta(1))
    with database.read() as session:
        assert meeting_choices.choices(session, TODAY).board(greve) is None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
        lambda at: at.replace(second=0, microsecond=0)
    ),
    minutes=st.integers(1, 600),
)
def test_a_look_says_what_the_preview_says(database: Database, greve: int, start: datetime, minutes: int) -> None:
    with database.read() as session:
        if not session.connection().exec_driver_sql("SELECT count(*) FROM meeting").scalar():
            session.close()
            for month in range(1, 13):
                schedule(database, greve, datetime(2026, month, 10, 9), location="Rådhuset")
                schedule(database, board(database, ONE), datetime(2026, month, 17, 9), location="Rådhuset")
    wish = Wish((greve,), start, minutes, location="Rådhuset")
    with database.read() as session:
        try:
            preview = meetings.preview(session, wish, TODAY)
        except NoSuchTime:
            with pytest.raises(NoSuchTime):
                scheduling.look(scheduling.ground(session, [greve], start.date()), wish)
            return
        found = scheduling.look(scheduling.ground(session, [greve], start.date()), wish)
    assert found.conflicts == preview.conflicts
    assert (found.title,) == preview.titles
    assert (found.number,) == preview.numbers
    assert found.warnings == preview.warnings


def test_a_meeting_that_is_moved_is_not_in_its_own_way(database: Database, greve: int) -> None:
    id_ = schedule(database, greve, datetime(2026, 9, 1, 9))
    with database.read() as session:
        line = meeting_choices.existing(session, id_).line
        there = scheduling.ground(session, [greve], date(2026, 9, 1))
        against, _free = meetings.conflicts_of(session, id_, datetime(2026, 9, 1, 10), TODAY)
    found = scheduling.look(there, Wish((greve,), datetime(2026, 9, 1, 10), 120), line)
    assert found.conflicts == tuple(against) == ()
    assert found.number == "1/2026"


def test_weeks_show_what_each_day_is(database: Database, greve: int) -> None:
    there = ground(database, date(2026, 5, 26), greve)
    days = scheduling.weeks(there, Wish((greve,), datetime(2026, 5, 26, 9), 120), date(2026, 5, 25), 2)
    assert [look.day for look in days[:6]] == [date(2026, 5, day) for day in (25, 26, 27, 28, 29)] + [date(2026, 6, 1)]
    assert days[0].holiday == "2. pinsedag"
    assert days[0].sentence.startswith("Mandag 25. maj 2026: 1 bemærkning. 2. pinsedag er helligdag.")
    assert days[1].sentence == "Tirsdag 26. maj 2026: intet taler imod."
    assert days[9].soft == "Grundlovsdag"


def test_weeks_know_school_holidays(whole: Database) -> None:
    who = board(whole, "Lokalrådet i Greve")
    there = ground(whole, date(2026, 10, 12), who)
    days = scheduling.weeks(there, Wish((who,), datetime(2026, 10, 12, 9), 120), date(2026, 10, 12), 1)
    assert all(look.school for look in days)
    assert days[0].conflicts[0].kind is ConflictKind.SCHOOL_HOLIDAY


def test_the_day_shows_who_is_elsewhere_and_no_more_than_fora_knows(whole: Database) -> None:
    schedule(whole, board(whole, "Lokalrådet i Køge"), datetime(2026, 9, 1, 10), location="Rådhuset")
    who = board(whole, "Koordinationsudvalget i Køge")
    there = ground(whole, date(2026, 9, 1), who)
    wish = Wish((who,), datetime(2026, 9, 1, 9), 120, location="Rådhuset")
    found = scheduling.day_rows(there, wish)
    roles = [row for row in found.rows if row.whose == "role"]
    assert len(roles) + found.others == len(there.around.boards[who].seats)
    assert len(roles) == 2
    assert all(row.clash is not None and row.clash.hours == "10.00–12.00" for row in roles)
    (room,) = [row for row in found.rows if row.whose == "room"]
    assert room.sentence == "Rådhuset: Lokalrådet i Køge, møde 1/2026 10.00–12.00."
    later = scheduling.day_rows(there, Wish((who,), datetime(2026, 9, 1, 13), 60, location="Rådhuset"))
    assert all(row.clash is None for row in later.rows)


def test_the_effect_is_the_standing_with_the_meeting(database: Database, greve: int) -> None:
    held = schedule(database, greve, datetime(2026, 3, 3, 9))
    database.do("holdt", meetings.record, held, MeetingStatus.HELD, NOW)
    schedule(database, greve, datetime(2026, 11, 24, 9))
    there = ground(database, date(2026, 9, 1), greve)
    (effect,) = quota_effects.effects(there, Wish((greve,), datetime(2026, 9, 1, 9), 120), TODAY)
    assert (effect.period, effect.requirement) == ("2026", "Mindst 4")
    assert effect.becomes == "Bliver møde 2 af mindst 4."
    assert effect.later == "Det planlagte møde 24. november bliver nr. 3."
    assert effect.now is not None
    assert effect.then is not None
    assert (effect.now.status, effect.then.status) == (Status.BEHIND, Status.BEHIND)
    assert (effect.now.missing, effect.then.missing) == (2, 1)
    assert effect.due == date(2026, 7, 2)
    assert effect.due_sentence == "Næste møde skal ligge senest 2. juli, hvis tempoet skal holde."
    assert effect.too_late


def test_a_meeting_in_another_year_counts_there(database: Database, greve: int) -> None:
    there = ground(database, date(2027, 2, 2), greve)
    (effect,) = quota_effects.effects(there, Wish((greve,), datetime(2027, 2, 2, 9), 120), TODAY)
    assert effect.period == "2027"
    assert effect.becomes == "Bliver møde 1 af mindst 4."
    assert effect.due == date(2027, 4, 2)


def test_a_requirement_that_begins_in_the_year_is_the_one_that_a_meeting_of_it_is_counted_by(
    database: Database, greve: int
) -> None:
    database.do("krav", boards.edit_with_quota, greve, {}, "Mindst 6", date(2026, 6, 1))
    there = ground(database, date(2026, 3, 3), greve)
    (effect,) = quota_effects.effects(there, Wish((greve,), datetime(2026, 3, 3, 9), 120), TODAY)
    assert effect.becomes == "Bliver møde 1 af mindst 6."
    database.do("krav", boards.edit_with_quota, greve, {}, "Mindst 8", date(2027, 7, 1))
    there = ground(database, date(2027, 3, 2), greve)
    days = [date(2027, 3, 2), date(2027, 9, 7)]
    (together,) = quota_effects.series_effects(there, None, days, TODAY)
    assert together.effect.becomes == "Bliver møde 1–2 af mindst 8."


def test_joint_meetings_count_for_each_board(database: Database, greve: int) -> None:
    other = board(database, ONE)
    there = ground(database, date(2026, 9, 1), greve, other)
    found = quota_effects.effects(there, Wish((greve, other), datetime(2026, 9, 1, 9), 120), TODAY)
    assert [effect.board for effect in found] == ["Lokalrådet i Greve", ONE]


def test_a_board_on_demand_says_which_meeting_it_becomes(database: Database) -> None:
    with database.read() as session:
        choices = meeting_choices.choices(session, TODAY)
    who = next(each for each in choices.boards if each.requirement == "Efter behov")
    there = ground(database, date(2026, 9, 1), who.id)
    (effect,) = quota_effects.effects(there, Wish((who.id,), datetime(2026, 9, 1, 9), 120), TODAY)
    assert effect.status is Status.ON_DEMAND
    assert effect.becomes == "Bliver møde 1 i 2026."


def test_proposals_lie_ahead_one_a_day_and_are_free(whole: Database) -> None:
    schedule(whole, board(whole, "Lokalrådet i Køge"), datetime(2026, 9, 1, 9))
    who = board(whole, "Koordinationsudvalget i Køge")
    there = ground(whole, date(2026, 9, 1), who)
    wish = Wish((who,), datetime(2026, 9, 1, 9), 120)
    found = scheduling.proposals(there, wish, NOW)
    assert [(each.start, each.note) for each in found] == [
        (datetime(2026, 8, 31, 9), "Dagen før"),
        (datetime(2026, 9, 1, 11), "Samme dag, senere"),
        (datetime(2026, 9, 2, 9), "Dagen efter"),
    ]
    for each in found:
        assert not scheduling.look(there, Wish((who,), each.start, 120)).conflicts
    past = scheduling.proposals(there, Wish((who,), datetime(2026, 6, 30, 8), 120), NOW)
    assert all(each.start > NOW for each in past)


def test_a_length_out_of_reason_is_refused(database: Database, greve: int) -> None:
    there = ground(database, date(2026, 9, 1), greve)
    for minutes in (0, meetings.LONGEST_MINUTES + 1):
        with pytest.raises(LengthIsOut):
            scheduling.look(there, Wish((greve,), datetime(2026, 9, 1, 9), minutes))
        assert scheduling.proposals(there, Wish((greve,), datetime(2026, 9, 1, 9), minutes), NOW) == ()


def test_moving_and_correcting_is_one_step(database: Database, greve: int) -> None:
    id_ = schedule(database, greve, datetime(2026, 9, 1, 9))
    before = builders.snapshot(database)
    database.do(
        meetings.moved,
        scheduling.reschedule,
        id_,
        datetime(2026, 9, 2, 9),
        TODAY,
        reason="sygdom",
        values={"room": "Salen"},
    )
    with database.read() as session:
        line = meetings.line(session, id_)
    assert (line.start, line.room, line.reason) == (datetime(2026, 9, 2, 9), "Salen", "sygdom")
    database.undo()
    assert builders.snapshot(database) == before
    with pytest.raises(scheduling.NothingToMove):
        database.do("flyt", scheduling.reschedule, id_, datetime(2026, 9, 1, 9), TODAY)
    with pytest.raises(LengthIsOut):
        database.do("flyt", scheduling.reschedule, id_, datetime(2026, 9, 1, 9), TODAY, values={"minutes": 0})
    assert builders.snapshot(database) == before


def test_somebody_from_a_group_is_another_one_in_each_municipality(whole: Database) -> None:
    """Repræsentanter for lokalsamfundene sit in every lokalråd, and are not the same people."""
    schedule(whole, board(whole, "Lokalrådet i Køge"), datetime(2026, 9, 1, 10))
    who = board(whole, "Lokalrådet i Greve")
    found = scheduling.look(ground(whole, date(2026, 9, 1), who), Wish((who,), datetime(2026, 9, 1, 10), 120))
    assert found.conflicts == ()
    same = board(whole, "Forebyggelsesteamet i Køge")
    found = scheduling.look(ground(whole, date(2026, 9, 1), same), Wish((same,), datetime(2026, 9, 1, 10), 120))
    assert any("Repræsentanter for lokalsamfund" in each.text for each in found.conflicts)


def test_the_board_that_hosted_longest_ago_is_next(database: Database) -> None:
    who = board(database, ONE)
    for year, unit in ((2024, 1), (2025, 2), (2026, 3)):
        schedule(database, who, datetime(year, 3, 2, 10), host_unit=unit)
    schedule(database, who, datetime(2026, 9, 2, 10), host_unit=1)
    with database.read() as session:
        choice = meeting_choices.choices(session, TODAY).board(who)
    assert choice is not None
    assert choice.hosts == (2, 3, 1)
    assert choice.last_host == (1, date(2026, 9, 2))
