"""All that is held about a person in one place, handed out; and whom nobody needs any longer."""

import json
import logging
import re
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ActionPlanYear
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.busy import BusyCalendar
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import PRESENT, Attendance
from fora_desktop.domain.people import Absence, Person
from fora_desktop.domain.planning import PersonHours
from fora_desktop.domain.tasks import Task
from fora_desktop.services import district, forums, holders, memberships, names, people, privacy, substitutes
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import fora

DAY = date(2026, 7, 2)
SECTIONS = (
    *("roles", "memberships", "boards", "substitutes", "absences", "busy_calendars", "hours"),
    *("attendance", "agenda", "tasks", "action_plans", "texts"),
)


@pytest.fixture
def lene(database: Database) -> int:
    person = builders.person(database, "Lene Ravn", email="lene@koege.example", phone="55 51 42 19")
    other = builders.person(database, "Bente Holm")
    builders.hold(database, "Politidirektøren", person, date(2026, 1, 1), date(2026, 5, 31))
    board = builders.board(database, "Kredsrådet")
    wanted = Wanted(person=person, function="secretary")
    database.do(memberships.added, memberships.add, wanted, board=board)
    database.do(substitutes.added, substitutes.add, other, date(2026, 1, 1), for_person=person)
    database.do("Resten", _rest, person, board)
    return person


def _rest(session: Session, person: int, board: int) -> None:
    start = datetime(2026, 7, 1, 9)
    meeting = Meeting(
        uid="u-1",
        title="Kredsrådet, møde 1/2026",
        start=start,
        planned_start=start,
        minutes=60,
        time_zone="Europe/Copenhagen",
        status="held",
    )
    session.add_all([meeting, Absence(person_id=person, first_day=DAY, last_day=DAY, note="ferie")])
    session.flush()
    session.add_all(
        [
            MeetingBoard(meeting_id=meeting.id, board_id=board, number=1, year=2026),
            AgendaItem(meeting_id=meeting.id, position=1, title="Siden sidst", responsible_id=person),
            AgendaItem(meeting_id=meeting.id, position=2, title="Andet", minutes_text="Derefter talte\nRavn, Lene."),
            Attendance(meeting_id=meeting.id, position=1, person_id=person, state=PRESENT),
            Task(title="Send tal", person_id=person, added_on=DAY, due=DAY),
            Board(forum_id=1, position=2, name="Samtale", first_day=date(2026, 1, 1), last_day=DAY, person_id=person),
            ActionPlanYear(action_plan_id=1, board_id=board, year=2026, person_id=person),
            PersonHours(person_id=person, weekday=0, start=time(8), end=time(10)),
            BusyCalendar(person_id=person, name="Kalender", read_on=DAY, first_day=DAY, last_day=DAY),
        ]
    )


def held(database: Database, person: int) -> privacy.Held:
    with database.read() as session:
        return privacy.held(session, person)


def test_everything_about_a_person_stands_in_one_place(database: Database, lene: int) -> None:
    found = {section.key: [entry.words for entry in section.entries] for section in held(database, lene).sections}
    assert tuple(found) == SECTIONS
    assert all(found.values())
    assert found["roles"] == ["Politidirektøren; 1. januar – 31. maj 2026"]
    assert found["substitutes"] == ["Bente Holm er stedfortræder; fra 1. januar 2026"]
    assert found["absences"] == ["Fraværende; 2. juli 2026; ferie"]
    assert found["attendance"] == ["Kredsrådet, møde 1/2026: Til stede; 1. juli 2026"]
    assert found["hours"] == ["mandag 8.00–10.00"]
    assert found["tasks"] == ["Send tal; 2. juli 2026"]
    assert len(found["texts"]) == 1
    assert found["texts"][0].endswith("Derefter talte Ravn, Lene.")


def test_the_steps_of_the_history_that_name_the_person_are_told(database: Database, lene: int) -> None:
    names = [name for _id, _at, name in database.steps_that_hold(lene)]
    assert "Lene Ravn er tilføjet" in names
    assert "Bente Holm er tilføjet" not in names


def test_it_is_handed_out_as_a_text_and_for_programs(database: Database, lene: int, tmp_path: Path) -> None:
    database.close()
    text, document = tmp_path / "lene.txt", tmp_path / "lene.json"
    assert fora(database.path, "person", "export", "Lene Ravn", str(text)).status == 0
    assert fora(database.path, "person", "export", "Lene Ravn", str(document), "--json").status == 0
    assert "E-mail: lene@koege.example" in text.read_text(encoding="utf-8")
    assert "Historik (" in text.read_text(encoding="utf-8")
    found = json.loads(document.read_text(encoding="utf-8"))
    assert found["attendance"][0]["first_day"] == "2026-07-01"
    assert {*SECTIONS, "history", "name", "email"} <= set(found)
    assert found["organisation"] is None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", found["history"][0]["at"])
    assert "…" not in found["texts"][0]["note"]
    assert "skal slutte på .txt eller .json" in fora(database.path, "person", "export", "Lene Ravn", "lene.exe").err


def test_anonymising_asks_first_and_says_what_it_does_and_where_the_name_still_stands(
    database: Database, lene: int
) -> None:
    database.close()
    refused = fora(database.path, "person", "anonymise", "Lene Ravn")
    assert refused.status == 1
    assert "Det kan ikke fortrydes" in refused.err
    assert "--yes" in refused.err
    done = fora(database.path, "person", "anonymise", "Lene Ravn", "--yes")
    assert done.status == 0, done.err
    assert done.out.startswith(f"Person {lene} er anonymiseret. Sikkerhedskopierne har stadig navnet")
    assert "senest 2. juli 2027" in done.out
    shown = fora(database.path, "person", "show", str(lene))
    assert "Ravn" not in shown.out
    assert f"Person {lene} er anonymiseret" in fora(database.path, "history").out
    again = fora(database.path, "person", "anonymise", str(lene), "--yes")
    assert again.status == 0, again.err
    assert again.out.startswith(f"Person {lene} er allerede anonymiseret. ")
    assert again.out.endswith("Filens gamle indhold er overskrevet.\n")


def test_the_history_shows_the_step_and_offers_no_way_back(database: Database, lene: int) -> None:
    database.close()
    fora(database.path, "person", "anonymise", "Lene Ravn", "--yes")
    steps = json.loads(fora(database.path, "history", "--json").out)
    newest = steps[0] if isinstance(steps, list) else steps["steps"][0]
    assert newest["name"] == f"Person {lene} er anonymiseret"
    number = newest.get("id", newest.get("step"))
    assert fora(database.path, "history", "--step", str(number)).status == 0
    refused = fora(database.path, "undo", "--step", str(number))
    assert refused.status != 0


def test_a_namesake_is_told_of_before(database: Database, lene: int) -> None:
    builders.person(database, "lene  ravn")
    with database.read() as session:
        assert privacy.namesakes(session, lene) == 1
        said = privacy.warning(privacy.held(session, lene), 3, [], 1)
    assert "1 anden person hedder det samme" in said


def test_who_was_anonymised_gets_no_name_no_role_and_no_seat_again(database: Database, lene: int) -> None:
    other = builders.person(database, "Ole Dahl")
    role, board = builders.role(database, "Chefanklageren"), builders.board(database, "Kredsrådet")
    with database.read() as session:
        forum = session.get_one(Board, board).forum_id
        seats = [line.as_wanted for line in memberships.listing(session, forum=forum)]
    database.forget(lene, DAY)
    before = builders.everything(database)
    for change in (
        lambda session: people.edit(session, lene, {"name": "Lene Ravn", "email": "lene@koege.example"}),
        lambda session: people.merge(session, other, lene),
        lambda session: people.merge(session, lene, other),
        lambda session: holders.hold(session, role, lene, DAY),
        lambda session: holders.succeed(session, role, lene, DAY),
        lambda session: substitutes.add(session, lene, DAY, for_person=other),
        lambda session: substitutes.add(session, other, DAY, for_person=lene),
        lambda session: memberships.add(session, Wanted(person=lene, function="observer"), forum=forum),
        lambda session: memberships.save(session, [*seats, Wanted(person=lene)], forum=forum),
    ):
        with pytest.raises(people.PersonIsAnonymised, match=f"^Person {lene} er anonymiseret"):
            database.do("Prøve", change)
    assert builders.everything(database) == before
    with database.read() as session, pytest.raises(names.NoSuchName):
        names.person(session, f"Person {lene}")


def test_what_an_anonymised_person_had_can_still_be_ended_and_put_right(database: Database, lene: int) -> None:
    database.forget(lene, DAY)
    role, board = builders.role(database, "Politidirektøren"), builders.board(database, "Kredsrådet")
    with database.read() as session:
        (holding,) = holders.of_role(session, role)
        (seat,) = [line for line in memberships.listing(session, board=board) if line.person == lene]
        (stand_in,) = substitutes.listing(session, for_person=lene)
    database.do("Slut", holders.end, holding.id, date(2026, 4, 30))
    database.do("Slut", substitutes.end, stand_in.id, DAY)
    database.do("Slut", memberships.end, seat.id, DAY)
    with database.read() as session:
        seats = [line.as_wanted for line in memberships.listing(session, board=board)]
    database.do("Plads", memberships.save, [replace(each, qualifier="Vest") for each in seats], board=board)


# --- whom nobody needs ----------------------------------------------------------------------------------------------


def proposed(database: Database, on: date) -> dict[str, privacy.Proposed]:
    with database.read() as session:
        return {each.name: each for each in privacy.proposed(session, on)}


def test_contacts_are_proposed_two_years_after_their_last_role_or_seat_ended(database: Database) -> None:
    builders.hold(database, "Politidirektøren", "Hanne Thorsgaard", date(2022, 1, 1), date(2024, 3, 31))
    builders.hold(database, "Chefanklageren", "Louise Ravnkilde", date(2022, 1, 1))
    assert proposed(database, date(2026, 3, 30)) == {}
    found = proposed(database, date(2026, 4, 1))
    assert list(found) == ["Hanne Thorsgaard"]
    assert (found["Hanne Thorsgaard"].ended, found["Hanne Thorsgaard"].removable) == (date(2024, 3, 31), False)


def test_the_district_says_how_long_and_a_person_may_be_kept_longer(database: Database) -> None:
    builders.hold(database, "Politidirektøren", "Hanne Thorsgaard", date(2022, 1, 1), date(2026, 1, 31))
    database.do(district.contacts_kept(6), district.keep_contacts, 6)
    assert list(proposed(database, date(2026, 9, 1))) == ["Hanne Thorsgaard"]

    def keep(session: Session) -> None:
        session.query(Person).one().keep_until = date(2027, 1, 1)

    database.do("Gemmes", keep)
    assert proposed(database, date(2026, 9, 1)) == {}
    assert list(proposed(database, date(2027, 1, 2))) == ["Hanne Thorsgaard"]


def test_who_never_had_a_seat_is_counted_from_the_day_they_were_added_and_goes_wholly(database: Database) -> None:
    builders.person(database, "Ingen Steder")
    found = proposed(database, date(2028, 1, 2))["Ingen Steder"]
    assert (found.ended, found.removable) == (builders.FIRST_DAY, True)
    assert found.sentence.endswith("Slettes helt.")


def test_who_sat_in_a_forum_that_was_closed_is_proposed_two_years_after_it(database: Database) -> None:
    with database.read() as session:
        board = session.get_one(Board, builders.board(database, "Kredsrådet"))
    guest, member, elsewhere = (builders.person(database, name) for name in ("Gæst Gren", "Mette Holm", "Ny Dahl"))
    for person, whole in ((guest, {"forum": board.forum_id}), (member, {"board": board.id})):
        database.do(memberships.added, memberships.add, Wanted(person=person), **whole)
    with database.read() as session:
        other = session.scalars(select(Forum.id).where(Forum.id != board.forum_id)).first()
    database.do(memberships.added, memberships.add, Wanted(person=elsewhere), forum=other)
    assert proposed(database, date(2029, 1, 1)) == {}
    database.do("Nedlagt", forums.close, board.forum_id, date(2026, 1, 31))
    assert proposed(database, date(2028, 1, 31)) == {}
    found = proposed(database, date(2028, 2, 1))
    assert {name: each.ended for name, each in found.items()} == dict.fromkeys(
        ("Gæst Gren", "Mette Holm"), date(2026, 1, 31)
    )


def test_who_has_a_task_stands_in_for_somebody_or_was_there_lately_is_not_proposed(
    database: Database, lene: int
) -> None:
    later = date(2028, 6, 30)
    assert "Lene Ravn" not in proposed(database, later)
    assert "Bente Holm" not in proposed(database, later)


def test_the_command_sets_how_long_and_lists_them(database: Database) -> None:
    builders.person(database, "Ingen Steder")
    database.close()
    answer = fora(database.path, "privacy", "--keep-months", "12", "--on", "2028-01-01", "--json")
    document = json.loads(answer.out)
    assert document["keep_months"] == 12
    assert [each["name"] for each in document["proposed"]] == ["Ingen Steder"]
    deleted = fora(database.path, "person", "delete", "Ingen Steder", "--yes", "--json")
    assert json.loads(deleted.out)["removed"]


def test_a_removed_person_is_taken_out_of_the_history_by_the_number(database: Database) -> None:
    alone = builders.person(database, "Ingen Steder")
    database.do(people.removed, people.remove, alone)
    database.close()
    done = fora(database.path, "person", "anonymise", str(alone), "--yes", "--json")
    document = json.loads(done.out)
    assert set(document) == {"person", "label", "removed", "rows", "steps", "wiped", "calendar_files"}
    assert (document["person"], document["wiped"]) == (alone, True)
    assert "Ingen Steder" not in fora(database.path, "history").out


def test_nothing_of_it_is_logged(database: Database, lene: int, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        database.steps_that_hold(lene)
        held(database, lene)
        database.forget(lene, DAY)
    assert "Ravn" not in caplog.text
