"""A series before it is saved, and as one step of independent meetings."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from fora_desktop.domain import series_text
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.series_rule import SeriesRule, Step, quarter_months, rule_dates
from fora_desktop.exchange import catalogues
from fora_desktop.services import meeting_choices, meetings, names, quota_effects, scheduling, series_planning
from fora_desktop.services.meetings import Wish
from fora_desktop.services.scheduling import Ground
from fora_desktop.services.series_planning import Entry, PutOff
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
NOW = builders.MORNING.replace(tzinfo=None)
RULE = SeriesRule(Step.MONTHS, 4, date(2027, 1, 1), weekday=2, nth=2, months=quarter_months(2))


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Database]:
    """The whole catalogue with the school holidays."""
    made = builders.register(tmp_path / "whole", holidays=catalogues.school_holidays())
    yield made
    made.close()


def board(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def schedule(database: Database, who: int, start: datetime, **more: object) -> int:
    wish = Wish((who,), start, 120, **more)  # type: ignore[arg-type]  # a test's own words
    return database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]


def ground(database: Database, who: int, first: int = 2027, last: int = 2027) -> Ground:
    with database.read() as session:
        return scheduling.ground(session, [who], date(first, 1, 1), date(last, 12, 31))


def entries(
    there: Ground, rule: SeriesRule = RULE, put_off: PutOff | None = None, hosts: Sequence[int] = ()
) -> list[Entry]:
    put_off = put_off or PutOff(holidays=False)
    return series_planning.entries(rule_dates(rule), time(10), put_off, there, hosts)


def wish(who: int) -> Wish:
    return Wish((who,), datetime(2027, 1, 1, 10), 120)


def days(found: Sequence[Entry]) -> list[str]:
    return [entry.start.date().isoformat() for entry in found]


def test_each_date_has_its_own_number_and_remarks(whole: Database) -> None:
    who = board(whole, "Lokalrådet i Solrød")
    schedule(whole, board(whole, "Koordinationsudvalget i Solrød"), datetime(2027, 5, 12, 11))
    there = ground(whole, who)
    found = series_planning.plan(there, wish(who), entries(there), TODAY)
    assert [row.number for row in found.rows] == ["1/2027", "2/2027", "3/2027", "4/2027"]
    assert "Lederne af lokalpolitiafdelingerne er i Koordinationsudvalget i Solrød" in found.rows[1].told
    assert found.rows[3].told == "Intet taler imod"
    assert found.rows[3].note == "91 dage efter møde 3/2027"
    assert found.with_remarks >= 1


def test_dates_are_put_off_to_the_next_week_at_holidays_school_and_special_days(whole: Database) -> None:
    who = board(whole, "Lokalrådet i Solrød")
    there = ground(whole, who)
    mondays = replace(RULE, step=Step.WEEKS, every=1, weekday=0, first=date(2027, 3, 22), count=3)
    assert days(entries(there, mondays)) == ["2027-03-22", "2027-03-29", "2027-04-05"]
    found = entries(there, mondays, PutOff(holidays=True))
    assert days(found) == ["2027-03-22", "2027-04-05", "2027-04-12"]
    assert found[1].instead_of == date(2027, 3, 29)
    autumn = replace(RULE, weekday=1, nth=3, months=frozenset({10}), count=1)
    assert days(entries(there, autumn)) == ["2027-10-19"]
    assert days(entries(there, autumn, PutOff(school=True))) == ["2027-10-26"]
    saturday = replace(RULE, weekday=5, nth=1, months=frozenset({5}), count=1)
    assert days(entries(there, saturday)) == ["2027-05-01"]
    assert days(series_planning.entries(rule_dates(saturday), time(13), PutOff(special=True), there)) == ["2027-05-08"]


def test_a_long_weekly_series_that_is_put_off_has_each_date_once_and_in_order(whole: Database) -> None:
    there = ground(whole, board(whole, "Kredsrådet"), 2027, 2029)
    for weekday in range(5):
        weekly = replace(RULE, step=Step.WEEKS, every=1, weekday=weekday, count=120)
        found = days(entries(there, weekly, PutOff(holidays=True, school=True, special=True)))
        assert found == sorted(set(found))
        assert len(found) == 120


def test_dates_that_find_no_better_week_stay_apart(whole: Database) -> None:
    who = board(whole, "Lokalrådet i Solrød")
    there = ground(whole, who)
    (own, *_others) = there.around.breaks
    unit = next(iter(there.around.boards[who].units))
    closed = replace(own, unit=unit, first=date(2027, 1, 1), last=date(2028, 12, 31))
    there = replace(there, around=replace(there.around, breaks=(closed,)))
    weekly = replace(RULE, step=Step.WEEKS, every=1, weekday=1, count=4)
    assert days(entries(there, weekly, PutOff(school=True))) == ["2027-01-05", "2027-01-12", "2027-01-19", "2027-01-26"]


def test_a_special_day_puts_off_only_those_it_concerns_and_from_its_hour(whole: Database) -> None:
    there = ground(whole, board(whole, "Lokalrådet i Solrød"))
    saturday = replace(RULE, weekday=5, nth=1, months=frozenset({5}), count=1)
    found = rule_dates(saturday)
    put_off = PutOff(holidays=False, special=True)
    assert days(series_planning.entries(found, time(9), put_off, there, minutes=120)) == ["2027-05-01"]
    assert days(series_planning.entries(found, time(11), put_off, there, minutes=120)) == ["2027-05-08"]
    nobody = {key: replace(facts, units=frozenset(), seats=()) for key, facts in there.around.boards.items()}
    alone = replace(there, around=replace(there.around, boards=nobody))
    assert days(series_planning.entries(found, time(13), put_off, alone, minutes=120)) == ["2027-05-01"]


def test_the_dates_of_a_series_are_held_against_each_other(whole: Database) -> None:
    who = board(whole, "Lokalrådet i Solrød")
    there = ground(whole, who)
    close = [
        Entry(1, datetime(2027, 2, 10, 10)),
        Entry(2, datetime(2027, 2, 17, 10)),
        Entry(3, datetime(2027, 2, 17, 11)),
    ]
    found = series_planning.plan(there, wish(who), close, TODAY)
    assert "Kun 7 dage fra mødet" in found.rows[0].told
    assert "holder selv møde" in found.rows[1].told
    free = series_planning.proposals(there, wish(who), close, 2, NOW)
    assert len(free) == 3
    assert all(abs((each.start.date() - date(2027, 2, 10)).days) >= 22 for each in free)


def test_hosts_take_turns_and_rows_moved_by_hand_stay(whole: Database) -> None:
    there = ground(whole, board(whole, "Kredsrådet"))
    found = entries(there, hosts=[7, 3])
    assert [entry.host for entry in found] == [7, 3, 7, 3]
    moved = replace(found[1], start=datetime(2027, 6, 3, 9), by_hand=True)
    extra = Entry(99, datetime(2027, 9, 1, 10), added=True)
    again = series_planning.take_over(
        entries(there, replace(RULE, weekday=1)), [found[0], moved, extra], removed=frozenset({2})
    )
    assert days(again) == ["2027-02-09", "2027-06-03", "2027-11-09", "2027-09-01"]


def test_last_years_dates_are_found(whole: Database) -> None:
    who = board(whole, "Kredsrådet")
    schedule(whole, who, datetime(2026, 2, 11, 10))
    schedule(whole, who, datetime(2026, 9, 9, 10))
    schedule(whole, who, datetime(2026, 9, 23, 10), kind="stormøde")
    with whole.read() as session:
        found = series_planning.earlier_dates(session, who, 2026, None)
    assert [each.date() for each in found] == [date(2026, 2, 11), date(2026, 9, 9)]
    like = series_text.read("som i 2026", RULE)
    assert like is not None
    assert days(
        series_planning.entries(
            rule_dates(like, [each.date() for each in found]), time(10), PutOff(), ground(whole, who)
        )
    ) == ["2027-02-10", "2027-09-08"]


def test_each_year_tells_what_the_series_does_to_its_requirement(whole: Database) -> None:
    who = board(whole, "Lokalrådet i Solrød")
    there = ground(whole, who, 2026)
    crossing = replace(RULE, first=date(2026, 8, 1))
    found = series_planning.plan(there, wish(who), entries(there, crossing), TODAY)
    assert [(each.effect.period, each.dates, each.effect.becomes) for each in found.effects] == [
        ("2026", 2, "Bliver møde 1–2 af mindst 4."),
        ("2027", 2, "Bliver møde 1–2 af mindst 4."),
    ]
    assert quota_effects.series_summary(found.effects) == (
        "2 i 2026, 2 i 2027. Kravet for 2026 nås ikke: 2 mangler. Kravet for 2027 nås ikke: 2 mangler."
    )


def test_more_than_the_maximum_is_told_with_how_many(whole: Database) -> None:
    with whole.read() as session:
        infos = meeting_choices.choices(session, TODAY).boards
    capped = next(each for each in infos if "4 om året" in each.requirement and "3" in each.requirement)
    there = ground(whole, capped.id)
    found = series_planning.plan(there, wish(capped.id), entries(there, replace(RULE, step=Step.EVEN, count=5)), TODAY)
    (effect,) = found.effects
    assert effect.too_many == 1
    assert quota_effects.too_many(effect) == "5 datoer giver 5 møder i 2027; højst 4 om året."


def test_a_series_is_saved_as_one_step_of_independent_meetings(whole: Database) -> None:
    before = builders.snapshot(whole)
    who = board(whole, "Kredsrådet")
    there = ground(whole, who)
    wanted = entries(there, hosts=[2, 3])
    made = whole.do(meetings.scheduled, series_planning.schedule, wish(who), wanted, "2. onsdag")
    with whole.read() as session:
        lines = meetings.listing(session, board=who)
    assert [line.start for line in lines] == [entry.start for entry in wanted]
    assert [line.number for line in lines] == ["1/2027", "2/2027", "3/2027", "4/2027"]
    assert len({line.series for line in lines}) == 1
    assert len({line.uid for line in lines}) == 4
    assert lines[0].title == made.title == "Kredsrådet, møde 1/2027"
    whole.undo()
    assert builders.snapshot(whole) == before
    whole.redo()
    with whole.read() as session:
        assert len(meetings.listing(session, board=who)) == 4


@pytest.mark.parametrize("wanted", [[], [Entry(1, datetime(2027, 2, 3, 9)), Entry(2, datetime(2027, 2, 3, 9))]])
def test_no_dates_or_the_same_twice_are_refused(whole: Database, wanted: list[Entry]) -> None:
    before = builders.snapshot(whole)
    with pytest.raises(FieldError):
        whole.do("", series_planning.schedule, wish(board(whole, "Kredsrådet")), wanted, "x")
    assert builders.snapshot(whole) == before


def test_an_hour_that_is_not_there_is_told_of_its_row(whole: Database) -> None:
    who = board(whole, "Kredsrådet")
    there = ground(whole, who)
    found = series_planning.plan(there, wish(who), [Entry(1, datetime(2027, 3, 28, 2, 30))], TODAY)
    assert "uret stilles frem" in found.rows[0].impossible


def test_the_year_by_municipality_names_who_has_no_school(whole: Database) -> None:
    with whole.read() as session:
        (year,) = series_planning.unit_years(session, [names.board(session, "Kredsrådet")], [2027])
        (one,) = series_planning.unit_years(session, [names.board(session, "Lokalrådet i Solrød")], [2027])
    assert len(year.units) == 10
    assert [unit.name for unit in one.units] == ["Solrød"]
    assert year.closed(date(2027, 10, 20)) == tuple(unit.name for unit in year.units)
    assert year.closed(date(2027, 9, 1)) == ()
    assert ("2. pinsedag") in [name for _day, name in year.holidays]
