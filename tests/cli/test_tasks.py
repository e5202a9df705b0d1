"""`fora tasks`, `fora task`, `fora deadlines`: tasks and deadlines without a window."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.people import Person
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import Answer, fora
from tests.ui import acts


@pytest.fixture
def path(database: Database) -> Path:
    def add(session: Any) -> None:
        session.add(Person(name="Nanna Frost", added_on=date(2026, 1, 1)))

    database.do("en person", add)
    return database.path


def told(answer: Answer) -> Any:
    assert answer.status == 0, answer.err
    return json.loads(answer.out)


def tasks(path: Path, *more: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = told(fora(path, "tasks", *more, "--json"))
    return found


def test_a_quick_line_is_a_task_with_person_day_and_forum(path: Path) -> None:
    made = told(fora(path, "task", "add", "ring", "til", "SSP", "@Nanna", "fredag", "#Kredsrådet", "--json"))
    assert (made["title"], made["person"], made["due"]) == ("Ring til SSP", "Nanna Frost", "2026-07-03")
    (row,) = tasks(path)
    assert (row["id"], row["kind"], row["place"], row["overdue"]) == (made["id"], "task", "Kredsrådet", False)


def test_options_stand_in_for_the_signs(path: Path) -> None:
    made = told(fora(path, "task", "add", "ring", "--person", "nanna", "--due", "2026-07-09", "--json"))
    assert (made["person"], made["due"]) == ("Nanna Frost", "2026-07-09")


def test_an_unknown_name_refuses_with_who_was_perhaps_meant_and_changes_nothing(path: Path) -> None:
    answer = fora(path, "task", "add", "ring @Nana fredag")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.strip() == "Ukendt navn: Nana. Mente du Nanna Frost?"
    assert tasks(path) == []
    assert told(fora(path, "task", "add", "ring @Nana fredag", "--anyway", "--json"))["person"] == "Nana"


def test_done_tasks_are_only_in_the_list_of_all(path: Path) -> None:
    first, second = (told(fora(path, "task", "add", text, "--json"))["id"] for text in ("en", "to"))
    done = told(fora(path, "task", "done", str(first), "--json"))
    assert [row["state"] for row in done] == ["done"]
    assert [row["id"] for row in tasks(path)] == [second]
    assert {row["id"] for row in tasks(path, "--all")} == {first, second}
    assert fora(path, "undo").status == 0
    assert {row["id"] for row in tasks(path)} == {first, second}


def test_postponed_given_on_and_removed(path: Path) -> None:
    id_ = str(told(fora(path, "task", "add", "ring 1. juni 2026", "--json"))["id"])
    assert [row["id"] for row in tasks(path, "--overdue")] == [int(id_)]
    assert told(fora(path, "task", "postpone", id_, "--json"))[0]["due"] == "2026-07-09"
    assert told(fora(path, "task", "give", id_, "--to", "Nanna Frost", "--json"))[0]["person"] == "Nanna Frost"
    assert [row["id"] for row in tasks(path, "--person", "Nanna")] == [int(id_)]
    assert fora(path, "task", "remove", id_).status == 0
    assert tasks(path, "--all") == []


def test_a_number_that_is_no_task_is_a_sentence(path: Path) -> None:
    answer = fora(path, "task", "done", "99")
    assert (answer.status, answer.err.strip()) == (1, "Der er ingen opgave med id “99”.")


def test_deadlines_of_meetings_are_in_the_list_and_are_done_by_a_step(path: Path, database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 7, 9, 10))
    kinds = [(row["kind"], row["due"]) for row in tasks(path)]
    assert kinds == [("invitation", "2026-07-02"), ("agenda", "2026-07-03"), ("material", "2026-07-06")]
    assert fora(path, "deadlines", "done", str(meeting), "agenda").status == 0
    assert fora(path, "deadlines", "done", str(meeting), "material", "--not-needed").status == 0
    assert [row["kind"] for row in tasks(path)] == ["invitation"]


def test_a_deadline_is_set_for_all_and_for_a_forum_and_given_back(path: Path) -> None:
    (row,) = told(fora(path, "deadlines", "--forum", "Kredsrådet", "--json"))
    assert (row["invitation"]["origin"], row["invitation"]["unit"]) == ("practice", "weeks")
    assert row["agenda"]["source"].startswith("Praksis, ikke lov")
    fora(path, "deadlines", "set", "agenda", "5", "hverdage")
    row = told(fora(path, "deadlines", "set", "agenda", "6 hverdage inkl. lørdag", "--forum", "Kredsrådet", "--json"))
    assert row["agenda"] == {
        "amount": 6,
        "unit": "working_days",
        "saturday_counts": True,
        "origin": "forum",
        "source": "",
    }
    row = told(fora(path, "deadlines", "reset", "agenda", "--forum", "Kredsrådet", "--json"))
    assert (row["agenda"]["amount"], row["agenda"]["origin"]) == (5, "district")


def test_a_deadline_that_is_none_is_a_sentence(path: Path) -> None:
    answer = fora(path, "deadlines", "set", "agenda", "snart")
    assert answer.status == 1
    assert answer.err.strip().startswith("“snart” kan ikke læses som en frist.")
    assert fora(path, "deadlines", "set", "frokost", "1 dag").status == 2


def test_people_read_a_table(path: Path) -> None:
    fora(path, "task", "add", "ring 1. juni 2026")
    answer = fora(path, "tasks")
    assert "Ring" in answer.out
    assert "31 dage over" in answer.out
    assert "4 hverdage (praksis)" in fora(path, "deadlines").out
    assert fora(path, "tasks", "--on", builders.FIRST_DAY.isoformat()).status == 0
