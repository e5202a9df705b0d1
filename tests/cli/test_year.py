"""`fora year`: the marks of a year for people and for programs."""

import json
from pathlib import Path

import pytest

from tests import builders
from tests.builders import fora


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Only read here."""
    made = builders.make(tmp_path_factory.mktemp("year") / "register.fora", builders.SMALL)
    for start in ("2026-02-03T10:00", "2026-02-05T10:00", "2026-12-25T10:00"):
        assert fora(made, "schedule", "Lokalrådet i Greve", start, "--anyway").status == 0
    return made


def test_the_year_is_told_week_by_week(path: Path) -> None:
    answer = fora(path, "year")
    assert (answer.status, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0].split() == ["Uge", "Ring", "Dato", "Hvad", "Status", "Bemærkning"]
    assert lines[1].split()[:2] == ["6", "Lokalråd"]
    assert "Ikke noteret" in lines[1]
    assert any("Juledag er helligdag." in line for line in lines)
    assert "Samarbejdsplan, Kredsrådet" in answer.out
    assert lines[-1].startswith("0 holdt · 1 planlagt · 2 ikke noteret · ")


def test_programs_get_marks_rings_and_what_is_missing(path: Path) -> None:
    answer = fora(path, "year", "2026", "--json", "--on", "2026-01-01")
    found = json.loads(answer.out)
    assert (found["year"], found["held"], found["planned"], found["unrecorded"]) == (2026, 0, 3, 0)
    first = found["marks"][0]
    assert (first["ring"], first["week"], first["state"], first["weekly"]) == ("Lokalråd", "2026-W06", "planned", False)
    assert [each["start"] for each in first["meetings"]] == ["2026-02-03T10:00", "2026-02-05T10:00"]
    conflict = next(mark for mark in found["marks"] if mark["state"] == "conflict")
    assert conflict["meetings"][0]["conflicts"] == ["Juledag er helligdag."]
    assert any(mark["deadlines"] for mark in found["marks"])
    greve = next(board for board in found["boards"] if board["board"] == "Lokalrådet i Greve")
    assert (greve["owed"], greve["missing"], greve["meetings"]) == (4, 1, 3)
    assert found["missing"] == sum(board["missing"] for board in found["boards"])


def test_one_municipality_and_a_year_without_anything(path: Path) -> None:
    found = json.loads(fora(path, "year", "--unit", "Holbæk", "--json").out)
    assert [board["board"] for board in found["boards"]] == ["Lokalrådet i Holbæk"]
    assert not any(mark["meetings"] for mark in found["marks"])
    empty = fora(path, "year", "2020")
    assert (empty.status, empty.out) == (0, "Ingen møder eller frister i 2020.\n")


def test_what_is_not_there_is_refused(path: Path) -> None:
    answer = fora(path, "year", "--person", "Ingen Sådan")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    assert fora(path, "year", "--person", "x", "--role", "y").status == 2
    assert fora(path, "year", "nitten").status == 2
