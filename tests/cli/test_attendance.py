"""Who was there, the minutes and the steps on a meeting's way, from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import Answer, fora
from tests.services.test_attendance import Board5
from tests.services.test_minutes import Held


@pytest.fixture
def five(database: Database) -> Board5:
    return Board5(database)


def run(database: Database, *arguments: str, **more: Any) -> Answer:
    return fora(database.path, *arguments, **more)


def document(database: Database, *arguments: str) -> Any:
    answer = run(database, *arguments, "--json")
    assert (answer.status, answer.err) == (0, "")
    return json.loads(answer.out)


def test_attendance_is_noted_by_name_in_one_step(database: Database, five: Board5) -> None:
    meeting = str(five.meeting)
    found = document(
        database,
        "attendance",
        meeting,
        "--present",
        "maria",
        "Nanna Frost",
        "--substitute",
        "Bo Asmussen=Ulrik",
        "--apology",
        "Lis",
        "--guest",
        "Hans Rughave",
    )
    assert (found["present"], found["of"], found["guests"], found["not_noted"]) == (3, 5, 1, 1)
    assert found["participants"][1]["substitute"] == "Bo Asmussen"
    assert found["participants"][1]["state"] == "substituted"
    assert five.last == "Kredsrådet, møde 1/2026: fremmøde noteret, 3 af 5 til stede"
    told = run(database, "attendance", meeting).out
    assert "3 af 5 til stede, heraf 1 ved stedfortræder. 1 afbud, 1 ikke noteret. 1 gæst." in told
    assert "Bo Asmussen" in told
    assert run(database, "attendance", meeting, "--rest").status == 0
    assert document(database, "attendance", meeting)["present"] == 4
    database.undo()
    database.undo()
    assert not five.sheet.is_frozen


def test_what_cannot_be_noted_changes_nothing(database: Database, five: Board5) -> None:
    before = builders.snapshot(database)
    meeting = str(five.meeting)
    for arguments, sentence in (
        (("--present", "Maria", "Nana"), "Fora kender ikke deltageren “Nana”."),
        (("--substitute", "Bo Asmussen=Ulrik", "Bo Asmussen=Lis"), "Bo Asmussen er allerede noteret på mødet."),
        (("--substitute", "Ukendt=Ulrik"), "Fora kender ikke personen “Ukendt”."),
        (("--count", "-1"), "Skriv antallet af fremmødte"),
        (("--substitute", "Ulrik=Ulrik"), "Ulrik Damkjær kan ikke være stedfortræder for sig selv."),
        (("--present", "Ulrik", "--apology", "Ulrik"), "Ulrik Damkjær er nævnt to gange."),
        (("--rest", "--on", "2020-01-01"), "Kredsrådet"),
    ):
        answer = run(database, "attendance", meeting, *arguments)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.startswith(sentence)
    for arguments in (("--substitute", "Bo Asmussen"), ("--count", "3", "--rest")):
        assert run(database, "attendance", meeting, *arguments).status == 2
    assert run(database, "attendance", "9999").status == 1
    assert builders.snapshot(database) == before


def test_apologies_are_noted_before_the_meeting_and_who_came_is_not(database: Database, five: Board5) -> None:
    meeting = str(five.meeting)
    told = run(database, "attendance", meeting, "--present", "Ulrik", "--on", "2020-01-01").err
    assert told.endswith("Indtil da kan du kun notere afbud og stedfortrædere.\n")
    noted = ("--apology", "Ulrik", "--substitute", "Bo Asmussen=Lis", "--on", "2020-01-01")
    assert document(database, "attendance", meeting, *noted)["apology"] == 1


def test_a_number_alone(database: Database, five: Board5) -> None:
    found = document(database, "attendance", str(five.meeting), "--count", "4")
    assert (found["count"], found["noted"]) == (4, False)
    assert "4 til stede." in run(database, "attendance", str(five.meeting)).out


def test_minutes_are_written_from_a_file_and_read(database: Database, tmp_path: Path) -> None:
    held = Held(database)
    file = tmp_path / "referat.md"
    file.write_text("Rådet **tog** status:\n\n- skoler\n", encoding="utf-8")
    found = document(
        database,
        "minutes",
        str(held.meeting),
        *("--item", "1", "--text", str(file)),
        *("--decision", "Ture flyttes", "--agreement", "Enighed", "--task", "ring til SSP fredag"),
    )
    (item,) = found["items"]
    assert item["text"] == "Rådet **tog** status:\n\n- skoler"
    assert item["decisions"][0]["agreement"] == "Enighed"
    assert (item["tasks"][0]["title"], item["tasks"][0]["due"]) == ("Ring til SSP", "2026-07-03")
    told = run(database, "minutes", str(held.meeting)).out
    assert "• skoler\nBeslutning 1: Ture flyttes (Enighed)\nOpgave: Ring til SSP, fre. 3. juli 2026" in told
    assert "2. Personsag (lukket punkt)" in told
    everybody = document(database, "minutes", str(held.meeting), "--outsiders")
    assert [each["title"] for each in everybody["items"]] == ["Handlingsplan 2026", "Indbrud"]


def test_minutes_that_cannot_be_written_leave_everything(database: Database, tmp_path: Path) -> None:
    held = Held(database)
    before = builders.snapshot(database)
    binary = tmp_path / "referat.docx"
    binary.write_bytes(b"PK\x03\x04\xff\xfe")
    meeting = str(held.meeting)
    for arguments, sentence in (
        (("--item", "1", "--text", str(binary)), f"{binary} kan ikke læses som tekst."),
        (("--item", "1", "--text", str(tmp_path / "væk.md")), f"{tmp_path / 'væk.md'} findes ikke"),
        (("--item", "9", "--decision", "x"), "Mødet har intet punkt 9; det har 3."),
        (("--item", "1", "--decision", "Ture flyttes", "--task", "ring til @Nana"), "Ukendt navn: Nana."),
    ):
        answer = run(database, "minutes", meeting, *arguments)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.startswith(sentence)
    assert run(database, "minutes", meeting, "--decision", "x").status == 2
    assert builders.snapshot(database) == before


def test_the_steps_are_noted_and_approval_locks(database: Database) -> None:
    held = Held(database)
    meeting = str(held.meeting)
    assert run(database, "step", meeting, "agenda_sent", "--on", "2026-05-01").status == 0
    found = document(database, "step", meeting, "minutes_approved", "--on", "2026-06-30")
    assert found["locked"]
    assert [step["kind"] for step in found["steps"]] == ["agenda_sent", "minutes_approved"]
    refused = run(database, "minutes", meeting, "--item", "1", "--decision", "x")
    assert refused.err.startswith("Referatet blev godkendt den 30. juni 2026 og er låst.")
    assert run(database, "step", meeting, "minutes_approved", "--remove").status == 1
    told = run(database, "unlock", meeting, "tastefejl")
    assert told.out.strip() == "Referatet af Kredsrådet, møde 1/2026 er låst op. Årsag: tastefejl."
    assert "Dagsorden sendt 1. maj 2026" in run(database, "course", meeting).out
    assert not document(database, "course", meeting)["locked"]
    assert run(database, "step", meeting, "minutes_sent", "--on", "2026-12-24").err.startswith("torsdag 24. december")
    assert run(database, "step", meeting, "agenda_sent", "--remove").status == 0
    assert run(database, "step", meeting, "material_sent", "--skip", "--reason", "intet materiale").status == 0
