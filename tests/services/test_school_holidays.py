"""School holidays: each municipality's own, checked and changed; meetings are held against them as they are now."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.exchange import catalogues
from fora_desktop.services import meetings, names, school_holidays
from fora_desktop.services.meetings import Wish
from fora_desktop.services.school_holidays import (
    AllThereAlready,
    Changed,
    EndsBeforeItBegins,
    HolidayLine,
    IsThereAlready,
    LastsTooLong,
    NameIsMissing,
    NoneInThatYear,
    NoSuchHoliday,
    YearIsOut,
)
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)
WINTER = (date(2027, 2, 13), date(2027, 2, 21))


@pytest.fixture
def database(tmp_path: Path, clock: builders.Clock) -> Iterator[Database]:
    """Three municipalities with the school holidays that are shipped."""
    opened = builders.register(tmp_path, builders.SMALL, clock=clock, holidays=catalogues.school_holidays())
    yield opened
    opened.close()


def unit(database: Database, name: str) -> int:
    with database.read() as session:
        return names.unit(session, name)


def listed(database: Database, year: int | None = None, where: str | None = None) -> list[HolidayLine]:
    with database.read() as session:
        chosen = None if where is None else names.unit(session, where)
        return school_holidays.listing(session, year=year, unit=chosen)


def one(database: Database, name: str, where: str, first_year: int) -> HolidayLine:
    (found,) = (line for line in listed(database, where=where) if (line.name, line.first.year) == (name, first_year))
    return found


def add(database: Database, where: str, name: str, first: date, last: date) -> Changed:
    units = [unit(database, where)]
    return database.do(school_holidays.added, school_holidays.add, units, name, first, last, TODAY)


def change(database: Database, line: HolidayLine, first: date, last: date) -> Changed:
    return database.do(school_holidays.changed, school_holidays.change, line.id, TODAY, first=first, last=last)


def schedule(database: Database, board: str, start: datetime) -> int:
    with database.read() as session:
        wish = Wish((names.board(session, board),), start, 120)
    return database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]


def school_conflicts(database: Database, meeting: int, start: datetime) -> list[str]:
    with database.read() as session:
        found, _free = meetings.conflicts_of(session, meeting, start, TODAY)
    return [each.text for each in found if each.kind is ConflictKind.SCHOOL_HOLIDAY]


# --- reading --------------------------------------------------------------------------------------------------------


def test_what_is_shipped_is_there_for_each_municipality_and_to_be_checked(database: Database) -> None:
    found = listed(database, 2027, "Greve")
    assert [(line.name, line.in_words) for line in found] == [
        ("Juleferie", "19. december 2026–3. januar 2027"),
        ("Vinterferie", "13.–21. februar 2027"),
        ("Sommerferie", "26. juni–8. august 2027"),
        ("Efterårsferie", "16.–24. oktober 2027"),
        ("Juleferie", "18. december 2027–2. januar 2028"),
    ]
    assert {line.unit for line in listed(database)} == {"Greve", "Holbæk", "Kalundborg"}
    assert not any(line.confirmed for line in listed(database))


def test_the_years_that_have_one_are_told(database: Database) -> None:
    with database.read() as session:
        assert school_holidays.years(session) == [2025, 2026, 2027, 2028]


# --- changing -------------------------------------------------------------------------------------------------------


def test_an_own_one_counts_as_confirmed_and_is_undone_and_redone_after_a_restart(
    database: Database, clock: builders.Clock
) -> None:
    before = builders.snapshot(database)
    found = add(database, "Greve", "  Påske  ferie ", date(2027, 3, 20), date(2027, 3, 29))
    assert database.state().undoes == "Påske ferie i Greve er tilføjet: 20.–29. marts 2027"
    assert [line.confirmed for line in found.holidays] == [True]
    after = builders.snapshot(database)
    database.close()
    again = builders.open_again(database.path, clock)
    again.undo()
    assert builders.snapshot(again) == before
    again.redo()
    assert builders.snapshot(again) == after
    again.close()


def test_one_can_be_added_for_several_municipalities_at_once(database: Database) -> None:
    units = [unit(database, name) for name in ("Greve", "Holbæk")]
    days = date(2027, 5, 7), date(2027, 5, 7)
    database.do(school_holidays.added, school_holidays.add, units, "Fri efter Kristi himmelfart", *days, TODAY)
    assert database.state().undoes == "Fri efter Kristi himmelfart i 2 kommuner er tilføjet: 7. maj 2027"


def test_changed_days_count_as_confirmed_and_another_name_alone_does_not(database: Database) -> None:
    winter = one(database, "Vinterferie", "Holbæk", 2027)
    database.do(school_holidays.changed, school_holidays.change, winter.id, TODAY, name="Uge 7")
    assert not one(database, "Uge 7", "Holbæk", 2027).confirmed
    change(database, winter, date(2027, 2, 20), date(2027, 2, 28))
    assert one(database, "Uge 7", "Holbæk", 2027).confirmed
    assert database.state().undoes == "Uge 7 i Holbæk er ændret til 20.–28. februar 2027"


def test_one_some_and_all_of_a_year_are_confirmed(database: Database) -> None:
    winter = one(database, "Vinterferie", "Greve", 2027)
    database.do(school_holidays.confirmed, school_holidays.confirm, [winter.id], TODAY)
    assert database.state().undoes == "Vinterferie i Greve er bekræftet"
    told = database.do(school_holidays.confirmed, school_holidays.confirm_year, 2027, TODAY, unit(database, "Greve"))
    assert [line.name for line in told] == ["Juleferie", "Sommerferie", "Efterårsferie", "Juleferie"]
    assert database.state().undoes == "4 skoleferier er bekræftet"
    assert all(line.confirmed for line in listed(database, 2027, "Greve"))
    assert not any(line.confirmed for line in listed(database, 2027, "Holbæk"))
    database.undo()
    assert [line.name for line in listed(database, 2027, "Greve") if line.confirmed] == ["Vinterferie"]


def test_confirming_again_leaves_no_step(database: Database) -> None:
    winter = one(database, "Vinterferie", "Greve", 2027)
    for _again in range(2):
        database.do(school_holidays.confirmed, school_holidays.confirm, [winter.id], TODAY)
    assert len(database.steps()) == 1


def test_removed_ones_come_back_by_undo(database: Database) -> None:
    before = listed(database)
    ids = [line.id for line in before if line.unit == "Greve"]
    database.do(school_holidays.removed, school_holidays.remove, ids)
    assert database.state().undoes == f"{len(ids)} skoleferier er fjernet"
    assert listed(database, where="Greve") == []
    database.undo()
    assert listed(database) == before


def test_a_year_is_copied_to_where_the_next_ones_probably_lie(database: Database) -> None:
    add(database, "Greve", "Påskeferie", date(2027, 3, 20), date(2027, 3, 29))
    found = database.do(school_holidays.copied, school_holidays.copy_year, 2027, TODAY, unit(database, "Greve"))
    assert [(line.name, line.in_words, line.confirmed) for line in found.holidays] == [
        ("Vinterferie", "12.–20. februar 2028", False),
        ("Påskeferie", "8.–17. april 2028", False),
        ("Sommerferie", "24. juni–6. august 2028", False),
        ("Efterårsferie", "14.–22. oktober 2028", False),
        ("Juleferie", "16.–31. december 2028", False),
    ]
    assert database.state().undoes == "5 skoleferier er kopieret til 2028"


def test_copying_leaves_what_is_there_and_says_when_there_is_nothing_to_do(database: Database) -> None:
    own = change(database, one(database, "Vinterferie", "Greve", 2027), date(2027, 2, 6), date(2027, 2, 14)).holidays[0]
    with pytest.raises(AllThereAlready, match="2027 har allerede alle de skoleferier"):
        database.do("prøve", school_holidays.copy_year, 2026, TODAY)
    assert one(database, "Vinterferie", "Greve", 2027) == own
    with pytest.raises(NoneInThatYear, match="Der er ingen skoleferier i 2040"):
        database.do("prøve", school_holidays.copy_year, 2040, TODAY)
    with pytest.raises(YearIsOut):
        database.do("prøve", school_holidays.copy_year, 2100, TODAY)


# --- what cannot be -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "sentence"),
    [
        (date(2027, 2, 22), date(2027, 2, 14), "Slutter før den begynder. Mente du 14.–22. februar 2027?"),
        (date(2028, 12, 23), date(2028, 1, 2), "Slutter før den begynder. Mente du 23. december 2028–2. januar 2029?"),
        (date(2028, 2, 29), date(2027, 2, 20), "Mente du 20. februar 2027–29. februar 2028?"),
    ],
)
def test_an_end_before_the_beginning_is_told_with_what_was_meant(
    database: Database, first: date, last: date, sentence: str
) -> None:
    with pytest.raises(EndsBeforeItBegins) as refused:
        add(database, "Greve", "Ekstra ferie", first, last)
    assert sentence in str(refused.value)
    assert database.steps() == []


@pytest.mark.parametrize(
    ("name", "first", "last", "error"),
    [
        (" ", *WINTER, NameIsMissing),
        ("vinterferie", date(2027, 2, 21), date(2027, 2, 28), IsThereAlready),
        ("Sommerferie", date(2028, 6, 26), date(2029, 8, 8), LastsTooLong),
        ("Sommerferie", date(1899, 6, 26), date(1899, 8, 8), YearIsOut),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    database: Database, name: str, first: date, last: date, error: type[FieldError]
) -> None:
    before = builders.everything(database)
    with pytest.raises(error):
        add(database, "Greve", name, first, last)
    assert builders.everything(database) == before


def test_the_same_name_may_overlap_in_another_municipality_and_itself_while_it_is_changed(database: Database) -> None:
    winter = one(database, "Vinterferie", "Greve", 2027)
    change(database, winter, date(2027, 2, 14), date(2027, 2, 22))
    with pytest.raises(IsThereAlready, match=r"Greve har allerede Vinterferie 14\.–22\. februar 2027"):
        add(database, "Greve", "Vinterferie", date(2027, 2, 22), date(2027, 2, 23))


def test_one_that_is_not_there_is_told(database: Database) -> None:
    for function in (partial(school_holidays.confirm, on=TODAY), school_holidays.remove):
        with pytest.raises(NoSuchHoliday, match="Der er ingen skoleferie med id “999”"):
            database.do("prøve", function, [999])


# --- meetings -------------------------------------------------------------------------------------------------------


def test_a_change_tells_the_coming_meetings_that_now_lie_in_it(database: Database) -> None:
    schedule(database, "Lokalrådet i Greve", datetime(2027, 2, 24, 10))
    schedule(database, "Lokalrådet i Holbæk", datetime(2027, 2, 24, 10))
    schedule(database, "Kredsrådet", datetime(2027, 2, 23, 10))
    found = change(database, one(database, "Vinterferie", "Greve", 2027), date(2027, 2, 20), date(2027, 2, 28))
    assert found.sentence == (
        "2 møder ligger nu i ferien: Kredsrådet, møde 1/2027 (tir. 23. februar 2027) og "
        "Lokalrådet i Greve, møde 1/2027 (ons. 24. februar 2027)."
    )
    found = change(database, one(database, "Vinterferie", "Greve", 2027), *WINTER)
    assert found.sentence == ""


def test_past_and_cancelled_meetings_are_not_told(database: Database, clock: builders.Clock) -> None:
    schedule(database, "Lokalrådet i Greve", datetime(2026, 3, 4, 10))
    cancelled = schedule(database, "Lokalrådet i Greve", datetime(2027, 2, 24, 10))
    now = clock().replace(tzinfo=None)
    database.do("prøve", meetings.record, cancelled, MeetingStatus.CANCELLED, now)
    assert add(database, "Greve", "Marts", date(2026, 3, 2), date(2026, 3, 8)).meetings == ()
    assert add(database, "Greve", "Uge 8", date(2027, 2, 22), date(2027, 2, 28)).meetings == ()


def test_more_meetings_than_are_named_are_counted(database: Database) -> None:
    for day in range(22, 27):
        schedule(database, "Lokalrådet i Greve", datetime(2027, 2, day, 10))
    told = add(database, "Greve", "Uge 8", date(2027, 2, 22), date(2027, 2, 28)).sentence
    assert told.startswith("5 møder ligger nu i ferien: ")
    assert told.endswith(" og 2 til.")


def test_the_conflicts_follow_the_changed_holiday_and_its_confirmation(database: Database) -> None:
    start = datetime(2027, 2, 16, 10)
    meeting = schedule(database, "Lokalrådet i Greve", start)
    assert school_conflicts(database, meeting, start) == [
        "Vinterferie i Greve, 13. februar–21. februar (datoerne er ikke efterset)."
    ]
    winter = one(database, "Vinterferie", "Greve", 2027)
    database.do("prøve", school_holidays.confirm, [winter.id], TODAY)
    assert school_conflicts(database, meeting, start) == ["Vinterferie i Greve, 13. februar–21. februar."]
    change(database, winter, date(2027, 2, 20), date(2027, 2, 28))
    assert school_conflicts(database, meeting, start) == []
    database.undo()
    assert school_conflicts(database, meeting, start) != []
