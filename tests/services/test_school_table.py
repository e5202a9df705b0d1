"""The year's school holidays as a table: filled in, compared with the others, copied down, taken from a file."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from fora_desktop.domain.day_ranges import RangeInFile
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import catalogues
from fora_desktop.services import district, names, school_holidays, school_table
from fora_desktop.services.school_holidays import Changed, EndsBeforeItBegins, HolidayLine
from fora_desktop.services.school_table import BeginsInAnotherYear, NothingToTake, RangeIsNotRead, Table, Taken
from fora_desktop.storage.database import Database
from tests import builders
from tests.ui import acts

TODAY = date(2026, 7, 2)
WEEK_7, WEEK_8 = (date(2027, 2, 13), date(2027, 2, 21)), (date(2027, 2, 20), date(2027, 2, 28))


@pytest.fixture
def database(tmp_path: Path, clock: builders.Clock) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL, clock=clock, holidays=catalogues.school_holidays())
    yield opened
    opened.close()


def read(database: Database, year: int = 2027) -> Table:
    with database.read() as session:
        return school_table.table(session, year)


def cell(table: Table, where: str, name: str) -> HolidayLine | None:
    (row,) = (row for row in table.rows if row.unit == where)
    return row.holidays.get(name.casefold())


def put(database: Database, name: str, days: tuple[date, date], *where: str) -> Changed:
    with database.read() as session:
        units = [names.unit(session, each) for each in where]
    return database.do(school_table.was_put, school_table.put, units, name, days, TODAY)


def take(database: Database, *rows: RangeInFile, problems: tuple[str, ...] = ()) -> Taken:
    return database.do(school_table.taken, school_table.take, rows, problems, TODAY)


def test_the_table_has_the_holidays_that_begin_in_the_year(database: Database) -> None:
    table = read(database, 2026)
    assert [column.name for column in table.columns] == [
        *("Vinterferie", "Påskeferie", "Sommerferie", "Efterårsferie", "Juleferie"),
    ]
    assert [row.unit for row in table.rows] == ["Greve", "Holbæk", "Kalundborg"]
    found = cell(table, "Greve", "Juleferie")
    assert found is not None
    assert school_table.in_short(found) == "19. dec. – 3. jan."
    assert table.missing == 0  # nobody has an Easter holiday yet, so none is missing


def test_what_is_written_is_checked_and_dated(database: Database) -> None:
    changed = put(database, "Vinterferie", WEEK_8, "Greve")
    found = cell(read(database), "Greve", "Vinterferie")
    assert found is not None
    assert (found.first, found.last, found.confirmed, found.confirmed_on) == (*WEEK_8, True, TODAY)
    assert school_table.was_put(changed) == "Vinterferien i Greve er ændret til 20.–28. februar 2027"


def test_a_holiday_that_was_not_there_is_new(database: Database) -> None:
    put(database, "Påskeferie", (date(2027, 3, 20), date(2027, 3, 29)), "Greve", "Holbæk")
    table = read(database)
    assert cell(table, "Holbæk", "Påskeferie") is not None
    assert table.missing == 1  # Kalundborg, now that most have theirs
    database.undo()
    assert cell(read(database), "Greve", "Påskeferie") is None


def test_a_municipality_that_differs_is_told_from_the_most(database: Database) -> None:
    put(database, "Vinterferie", WEEK_8, "Greve")
    table = read(database)
    column = table.column("vinterferie")
    assert column.usual == WEEK_7
    assert [table.deviates(row, column) for row in table.rows] == [True, False, False]
    assert table.deviation(table.rows[0], column) == "Afviger fra 2 af 3 kommuner, som har uge 7."


def test_without_a_majority_nobody_differs(database: Database) -> None:
    put(database, "Vinterferie", WEEK_8, "Greve")
    put(database, "Vinterferie", (date(2027, 2, 6), date(2027, 2, 14)), "Holbæk")
    table = read(database)
    assert table.column("vinterferie").usual is None
    assert not any(table.deviates(row, table.column("vinterferie")) for row in table.rows)


def test_the_meetings_that_now_lie_in_the_holiday_are_told(database: Database) -> None:
    acts.schedule(database, "Lokalrådet i Greve", datetime(2027, 2, 24, 10))
    acts.schedule(database, "Kredsrådet", datetime(2027, 2, 25, 10))
    changed = put(database, "Vinterferie", WEEK_8, "Greve")
    assert school_table.consequence(changed) == "Vinterferien i Greve er ændret. 2 møder ligger nu i ferien."
    assert school_table.consequence(put(database, "Vinterferie", WEEK_7, "Greve")) == ""


def test_only_all_checked_holidays_make_a_checked_municipality(database: Database) -> None:
    row = read(database).rows[0]
    assert school_table.confirmed_in_words(row) == "ikke endnu"
    ids = [line.id for line in row.holidays.values()]
    database.do(school_holidays.confirmed, school_holidays.confirm, ids, TODAY)
    assert school_table.confirmed_in_words(read(database).rows[0]) == "2. juli"


@pytest.mark.parametrize(
    ("text", "error", "sentence"),
    [
        ("midt i februar", RangeIsNotRead, "“midt i februar” kan ikke læses."),
        ("22/2-14/2", EndsBeforeItBegins, "Slutter før den begynder. Mente du 14.–22. februar 2027?"),
        ("14.–22. feb. 2028", BeginsInAnotherYear, "Ferien begynder i 2028. Vælg 2028 øverst"),
    ],
)
def test_what_cannot_be_read_is_told(text: str, error: type[FieldError], sentence: str) -> None:
    with pytest.raises(error) as refused:
        school_table.read(text, 2027)
    assert sentence in str(refused.value)


def test_a_file_brings_holidays_to_be_checked_in_one_step(database: Database) -> None:
    before = builders.snapshot(database)
    found = take(
        database,
        RangeInFile(2, "Greve Kommune", "Vinterferie", *WEEK_8),
        RangeInFile(3, "holbæk", "vinterferie", *WEEK_7),
        RangeInFile(4, "Atlantis", "Vinterferie", *WEEK_7),
        problems=("Linje 5: Der skal stå kommune, ferie, fra og til.",),
    )
    line = cell(read(database), "Greve", "Vinterferie")
    assert line is not None
    assert ((line.first, line.last), line.confirmed) == (WEEK_8, False)
    assert found.sentence == (
        "1 skoleferie er læst ind fra filen, 1 stod der i forvejen. 2 linjer er sprunget over: "
        "Linje 5: Der skal stå kommune, ferie, fra og til. Linje 4: Fora kender ikke kommunen “Atlantis”."
    )
    database.undo()
    assert builders.snapshot(database) == before


def test_a_unit_that_is_no_municipality_has_no_school_holidays(database: Database) -> None:
    database.do(district.unit_added, district.add_unit, "Amager lokalpoliti")
    found = take(
        database,
        RangeInFile(1, "Amager lokalpoliti", "Vinterferie", *WEEK_8),
        RangeInFile(2, "Greve", "Vinterferie", *WEEK_8),
    )
    assert [line.unit for line in found.changed.holidays] == ["Greve"]
    assert found.problems == ("Linje 1: Fora kender ikke kommunen “Amager lokalpoliti”.",)


def test_a_line_that_ends_before_it_begins_is_left_out(database: Database) -> None:
    found = take(
        database,
        RangeInFile(1, "Greve", "Vinterferie", WEEK_8[1], WEEK_8[0]),
        RangeInFile(2, "Holbæk", "Vinterferie", *WEEK_8),
    )
    assert [line.unit for line in found.changed.holidays] == ["Holbæk"]
    assert found.problems[0].startswith("Linje 1: Slutter før den begynder.")


def test_a_file_without_anything_is_refused(database: Database) -> None:
    with pytest.raises(NothingToTake, match="Filen har ingen skoleferier"):
        take(database)
    with pytest.raises(NothingToTake, match="Ingen linje i filen kunne læses: Linje 1"):
        take(database, RangeInFile(1, "Atlantis", "Vinterferie", *WEEK_7))


def test_the_year_at_a_glance_counts_the_municipalities_of_each_range(database: Database) -> None:
    put(database, "Vinterferie", WEEK_8, "Greve")
    with database.read() as session:
        found = school_table.spans(session, 2027)
    assert [(span.number, span.first) for span in found if span.name == "Vinterferie"] == [
        (2, WEEK_7[0]),
        (1, WEEK_8[0]),
    ]
    assert (found[0].name, found[0].last) == ("Juleferie", date(2027, 1, 3))


def test_the_name_alone_confirms_nothing(database: Database) -> None:
    line = cell(read(database), "Greve", "Vinterferie")
    assert line is not None
    database.do(school_holidays.changed, school_holidays.change, line.id, TODAY, name="Vinterpause")
    (now,) = (each for each in read(database).rows[0].holidays.values() if each.id == line.id)
    assert (now.name, now.confirmed, now.confirmed_on) == ("Vinterpause", False, None)
