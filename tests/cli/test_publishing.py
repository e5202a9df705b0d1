"""fora publish, publications, publication: calendars kept up to date from the command line."""

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import Answer, fora
from tests.ui import acts

LONG_AGO = 1_600_000_000


@pytest.fixture
def register(database: Database) -> Path:
    """One meeting of the council, and somebody who sits there; closed."""
    builders.hold(database, "Politidirektøren", "Hanne Thorsgaard")
    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 14, 10))
    database.close()
    return database.path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Kalendere"
    made.mkdir()
    return made


def document(answer: Answer) -> Any:
    return json.loads(answer.out)


def publication(register: Path, *arguments: str) -> Any:
    answer = fora(register, "publication", *arguments, "--json")
    assert answer.status == 0, answer.err
    return document(answer)


def test_from_the_first_calendar_to_the_last(register: Path, folder: Path) -> None:
    assert fora(register, "publish").out.startswith("Ingen kalendere holdes ajour.")
    assert fora(register, "publications").out == "Ingen kalendere holdes ajour.\n"
    first = fora(register, "publication", "add", "--person", "Hanne", "--participants", "names")
    assert (first.out, "mappe" in first.err) == ("Hanne Thorsgaard.ics holdes ajour.\n", True)
    assert publication(register, "folder", str(folder)) == {"folder": str(folder)}
    made = publication(register, "add", "--board", "Kredsrådet", "--busy", "--reminder", "15", "--file", "optaget")
    assert made == {
        "id": 2,
        "file": "optaget.ics",
        "kind": "board",
        "name": "Kredsrådet",
        "busy": True,
        "place": True,
        "agenda": True,
        "planned": True,
        "participants": None,
        "reminder": 15,
    }
    whole = publication(register, "add", "--all", "--without", "agenda", "--without", "planned")
    assert (whole["kind"], whole["agenda"], whole["planned"]) == ("all", False, False)
    listed = document(fora(register, "publications", "--json"))
    assert listed["folder"] == str(folder)
    assert [each["file"] for each in listed["publications"]] == sorted(each["file"] for each in listed["publications"])
    told = fora(register, "publications").out
    assert "Kun “Optaget”, påmindelse" in told
    assert f"Mappe: {folder}" in told

    wrote = document(fora(register, "publish", "--json"))
    assert wrote["folder"] == str(folder)
    assert {each["file"]: (each["events"], each["changed"], each["refusal"]) for each in wrote["files"]} == {
        "Hanne Thorsgaard.ics": (1, True, None),
        "optaget.ics": (1, True, None),
        whole["file"]: (0, True, None),
    }
    names = (folder / "Hanne Thorsgaard.ics").read_text("utf-8").replace("\n ", "").replace("\r", "")
    assert "- Hanne Thorsgaard" in names
    assert b"Kredsr" not in (folder / "optaget.ics").read_bytes()

    for path in folder.iterdir():
        os.utime(path, (LONG_AGO, LONG_AGO))
    before = builders.fingerprint(register)
    again = fora(register, "publish")
    assert (again.status, again.out) == (0, "Alle kalendere var ajour.\n")
    assert {path.stat().st_mtime for path in folder.iterdir()} == {LONG_AGO}
    assert builders.fingerprint(register) == before

    left = fora(register, "publication", "remove", "OPTAGET")
    assert left.out == f"optaget.ics holdes ikke længere ajour. Filen ligger stadig i {folder}.\n"
    assert (folder / "optaget.ics").is_file()
    assert publication(register, "folder", "--none") == {"folder": None}
    assert "Der er ikke valgt en mappe" in fora(register, "publish").err
    steps = fora(register, "history").out
    assert "optaget.ics holdes ikke længere ajour" in steps
    assert "Kalendere holdes ajour i" in steps
    assert "Kalendere skrevet" not in steps  # nothing of the user's changed
    fora(register, "undo")
    assert document(fora(register, "publications", "--json"))["folder"] == str(folder)


def test_a_published_meeting_is_known_to_others_and_can_only_be_cancelled(register: Path, folder: Path) -> None:
    publication(register, "folder", str(folder))
    publication(register, "add", "--board", "Kredsrådet")
    elsewhere = folder / "her"
    elsewhere.mkdir()
    assert fora(register, "publish", "--folder", str(elsewhere)).out == "1 kalender er skrevet.\n"
    assert [path.name for path in folder.iterdir()] == ["her"]
    changes = fora(register, "export", "ics", str(folder / "b.ics"), "--board", "Kredsrådet", "--changes", "--json")
    assert document(changes)["events"] == 1  # but nobody was sent it
    database = builders.open_again(register)
    with database.read() as session:
        from fora_desktop.services import meetings

        assert all(line.is_known for line in meetings.listing(session))
    database.close()


def test_what_cannot_be_written_costs_one_sentence_and_the_rest_is_written(register: Path, folder: Path) -> None:
    publication(register, "folder", str(folder))
    publication(register, "add", "--board", "Kredsrådet", "--file", "a")
    publication(register, "add", "--all", "--file", "b")
    publication(register, "add", "--person", "Hanne", "--file", "c")
    (folder / "b.ics").mkdir()
    answer = fora(register, "publish", "--json")
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert "“b.ics” kan ikke gemmes" in answer.err
    assert [each["changed"] for each in document(answer)["files"]] == [True, False, True]
    (folder / "c.ics").unlink()
    (folder / "c.ics").mkdir()
    both = fora(register, "publish")
    assert (both.status, both.out) == (1, "")
    assert both.err.startswith("2 af 3 kalendere kunne ikke skrives: ")
    for path in ("b.ics", "c.ics"):
        (folder / path).rmdir()
    (folder / "a.ics").unlink()
    folder.rmdir()
    away = fora(register, "publish")
    assert (away.status, away.err.count("\n")) == (1, 1)
    assert str(folder) in away.err


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("add",), 2, "hvis kalender"),
        (("add", "--person", "Ingen"), 1, "kender ikke"),
        (("add", "--all", "--file", "../ude"), 1, "kan ikke være navnet på en fil"),
        (("add", "--all", "--file", "con"), 1, "kan ikke være navnet på en fil"),
        (("add", "--board", "Kredsrådet", "--file", "EN.ICS"), 1, "allerede en kalender"),
        (("add", "--all", "--reminder", "50000"), 1, "påmindelse"),
        (("add", "--forum", "Kredsråd", "--person", "Hanne"), 2, ""),
        (("add", "--role", "Politidirektøren"), 1, "allerede ajour som en.ics"),
        (("remove", "to"), 1, "Ingen kalender holdes ajour som “to”"),
        (("folder", "findes/ikke"), 1, "findes ikke"),
        (("folder", "a" * 300), 1, "findes ikke"),
        (("folder", ".", "--none"), 2, "enten"),
    ],
)
def test_what_is_refused(register: Path, arguments: tuple[str, ...], status: int, words: str) -> None:
    publication(register, "add", "--role", "Politidirektøren", "--file", "en")
    before = builders.fingerprint(register)
    answer = fora(register, "publication", *arguments)
    assert (answer.status, answer.out) == (status, "")
    assert words in answer.err
    assert builders.fingerprint(register) == before


def test_who_is_anonymised_leaves_a_file_that_is_named(register: Path, folder: Path) -> None:
    publication(register, "folder", str(folder))
    publication(register, "add", "--person", "Hanne")
    fora(register, "publish")
    gone = fora(register, "person", "anonymise", "Hanne", "--yes")
    assert str(folder / "Hanne Thorsgaard.ics") in gone.err
    assert document(fora(register, "publications", "--json"))["publications"] == []
    assert b"Thorsgaard" not in register.read_bytes()
