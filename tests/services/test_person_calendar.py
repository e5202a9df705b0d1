"""A person's calendar: the meetings of the boards in which they sit on the day, by a role or in somebody's place."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from fora_desktop.services import absences, exports, meetings, memberships, person_calendar, substitutes
from fora_desktop.services.calendars import Selection
from fora_desktop.services.exports import Whose
from fora_desktop.services.meetings import Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import fora

TODAY = date(2026, 7, 2)
DIRECTOR = "Politidirektøren"


def schedule(database: Database, board: str, day: date) -> int:
    wish = Wish((builders.board(database, board),), datetime(day.year, day.month, day.day, 10), 60)
    return database.do("planlæg", meetings.schedule, wish, TODAY, anyway=True).meetings[0]


@pytest.fixture
def council(database: Database) -> list[int]:
    """Kredsrådet in May, September and November."""
    return [schedule(database, "Kredsrådet", date(2026, month, 14)) for month in (5, 9, 11)]


def theirs(database: Database, person: int, first: date | None = None, last: date | None = None) -> set[int]:
    with database.read() as session:
        return person_calendar.meetings_of(session, person, first, last)


def test_only_the_meetings_of_the_time_in_which_somebody_has_the_role(database: Database, council: list[int]) -> None:
    old = builders.hold(database, DIRECTOR, "Hanne Thorsgaard", date(2026, 1, 1), date(2026, 5, 31)).person
    new = builders.hold(database, DIRECTOR, "Rikke Sandahl", date(2026, 8, 1)).person
    assert theirs(database, old) == {council[0]}
    assert theirs(database, new) == {council[1], council[2]}
    assert theirs(database, new, date(2026, 10, 1)) == {council[2]}
    assert theirs(database, new, None, date(2026, 9, 14)) == {council[1]}


def test_who_sits_there_as_such_for_a_while(database: Database, council: list[int]) -> None:
    person = builders.person(database, "Birgit Nørholm")
    wanted = Wanted(person=person, first=date(2026, 9, 1), last=date(2026, 9, 30))
    database.do(memberships.added, memberships.add, wanted, board=builders.board(database, "Kredsrådet"))
    assert theirs(database, person) == {council[1]}


def test_a_substitute_has_the_meetings_of_the_leave_of_the_vacancy_and_of_the_time_they_were_put_in(
    database: Database, council: list[int]
) -> None:
    holder = builders.hold(database, DIRECTOR, "Hanne Thorsgaard", date(2026, 1, 1), date(2026, 10, 31)).person
    standing, put_in = builders.person(database, "Jesper Vindum"), builders.person(database, "Bo Asmussen")
    role = builders.role(database, DIRECTOR)
    database.do(substitutes.added, substitutes.add, standing, date(2026, 1, 1), role=role)
    assert theirs(database, standing) == {council[2]}
    database.do(absences.added, absences.add, holder, date(2026, 9, 10), date(2026, 9, 20))
    assert theirs(database, standing) == {council[1], council[2]}
    database.do(substitutes.added, substitutes.add, put_in, date(2026, 5, 1), date(2026, 5, 31), role=role)
    assert theirs(database, put_in) == {council[0]}
    assert theirs(database, holder) == {council[0], council[1]}


def test_the_command_writes_it_under_the_persons_name(database: Database, council: list[int], tmp_path: Path) -> None:
    builders.hold(database, DIRECTOR, "Hanne Thorsgaard", date(2026, 8, 1))
    database.close()
    file = tmp_path / "hanne.ics"
    answer = fora(database.path, "export", "ics", str(file), "--person", "Hanne Thorsgaard", "--json")
    assert answer.status == 0, answer.err
    assert json.loads(answer.out)["events"] == 2
    assert "X-WR-CALNAME:Fora: Hanne Thorsgaard" in file.read_text(encoding="utf-8")
    refused = fora(database.path, "export", "ics", str(file), "--person", "Ingen")
    assert "Fora kender ikke personen “Ingen”" in refused.err


def test_the_window_offers_the_persons_who_have_meetings_in_danish_order(
    database: Database, council: list[int]
) -> None:
    builders.hold(database, DIRECTOR, "Åse Kvist", date(2026, 8, 1))
    person = builders.person(database, "Anna Holm")
    wanted = Wanted(person=person)
    database.do(memberships.added, memberships.add, wanted, board=builders.board(database, "Kredsrådet"))
    builders.person(database, "Ingen Steder")
    with database.read() as session:
        found = exports.choices(session, Whose.PERSONS)
        written = exports.calendar_of(session, Selection(person=person))
    assert [(each.name, each.meetings) for each in found] == [("Anna Holm", 3), ("Åse Kvist", 2)]
    assert (written.title, len(written.events)) == ("Fora: Anna Holm", 3)
