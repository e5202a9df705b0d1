"""`fora history`, `fora undo --step`: what was changed, chosen and told field by field, and taken back."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests import builders
from tests.builders import Answer, Clock


class Terminal:
    def __init__(self, register: Path) -> None:
        self.register, self.clock = register, Clock()

    def __call__(self, *arguments: str) -> Answer:
        return builders.fora(self.register, *arguments, clock=self.clock)

    def json(self, *arguments: str) -> Any:
        said = self(*arguments, "--json")
        assert said.status == 0, said.err
        return json.loads(said.out)


@pytest.fixture
def fora(tmp_path: Path) -> Terminal:
    """Three steps on two days: a meeting, the next day moved, and a forum that meets oftener."""
    made = Terminal(builders.make(tmp_path / "register.fora", builders.SMALL))
    assert made("schedule", "Kredsrådet", "2026-10-07T10:00").status == 0
    made.clock.forward(days=1)
    assert made("move", "1", "2026-10-14T13:00").status == 0
    assert made("forum", "edit", "Kredsrådet", "--short", "Rådet").status == 0
    return made


def names(steps: list[dict[str, Any]]) -> list[str]:
    return [step["name"] for step in steps]


def test_times_are_told_in_danish(fora: Terminal) -> None:
    first = fora("history").out.splitlines()[-1]
    assert "2. juli 2026 kl. 9.00" in first
    assert "Kredsrådet, møde 1/2026 er planlagt" in first


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (["--since", "2026-07-03"], [3, 2]),
        (["--since", "i går"], [3, 2, 1]),
        (["--since", "i-dag"], [3, 2]),
        (["--since", "sidste uge"], [3, 2, 1]),
        (["--until", "2026-07-02"], [1]),
        (["--kind", "forums"], [3]),
        (["--kind", "meetings"], [2, 1]),
        (["--forum", "Kredsrådet"], [3, 2, 1]),
        (["--board", "Kredsrådet"], [2, 1]),
        (["--user", "en anden"], []),
        (["--text", "FLYTTET"], [2]),
        (["--limit", "1"], [3]),
    ],
)
def test_the_steps_can_be_chosen(fora: Terminal, chosen: list[str], expected: list[int]) -> None:
    assert [step["id"] for step in fora.json("history", *chosen)] == expected


def test_last_week_begins_on_its_monday(fora: Terminal) -> None:
    fora.clock.forward(days=10)  # Monday 13 July
    assert len(fora.json("history", "--since", "sidste uge")) == 0
    fora.clock.set(fora.clock() - timedelta(days=1))
    assert len(fora.json("history", "--since", "sidste uge")) == 3


def test_nothing_found_is_told(fora: Terminal) -> None:
    assert fora("history", "--user", "en anden").out == "Ingen trin passer til det.\n"
    assert fora("history", "--since", "engang").status == 2
    assert "ikke en dato" in fora("history", "--since", "engang").err


def test_one_step_is_told_field_by_field(fora: Terminal) -> None:
    told = fora("history", "--step", "2").out
    assert "Dato: ons. 7. oktober 2026 → ons. 14. oktober 2026" in told
    assert "Tidspunkt: kl. 10.00 → kl. 13.00" in told
    found = fora.json("history", "--step", "2")
    assert found["kind"] == "meetings"
    assert found["subject"] == "Kredsrådet"
    assert {
        "object": "Kredsrådet, møde 1/2026",
        "field": "Dato",
        "before": "ons. 7. oktober 2026",
        "after": "ons. 14. oktober 2026",
    } in found["changes"]
    assert "intet trin 99" in fora("history", "--step", "99").err


def test_details_go_with_any_choice(fora: Terminal) -> None:
    (step,) = fora.json("history", "--kind", "forums", "--details")
    assert [change["field"] for change in step["changes"]] == ["Kort navn"]


def test_one_earlier_step_is_undone_and_can_come_back(fora: Terminal) -> None:
    before = builders.snapshot(fora.register)
    said = fora("undo", "--step", "2")
    assert said.out == "Fortrudt: Kredsrådet, møde 1/2026 er flyttet til ons. 14. oktober 2026 kl. 13.00.\n"
    assert fora.json("meetings")[0]["start"] == "2026-10-07T10:00"
    assert fora("undo").status == 0
    assert builders.snapshot(fora.register) == before


def test_what_stands_in_the_way_is_told_with_the_way_out(fora: Terminal) -> None:
    said = fora("undo", "--step", "1")
    assert said.status == 1
    assert said.out == ""
    assert said.err == "Tiden for det samme møde blev ændret igen kl. 9.00 af prøve. Fortryd også 2 med --with-later.\n"
    assert fora.json("undo", "--step", "1", "--with-later") == {
        "step": "Fortrudt: Kredsrådet, møde 1/2026 er planlagt og 1 senere trin"
    }
    assert fora.json("meetings") == []
    assert "allerede fortrudt" in fora("undo", "--step", "1").err
    assert fora("undo", "--with-later").status == 2


def test_undoing_what_others_know_of_is_told(fora: Terminal, tmp_path: Path) -> None:
    assert fora("export", "ics", str(tmp_path / "kalender.ics")).status == 0
    assert "kan Fora ikke kalde tilbage" in fora("undo", "--step", "1", "--with-later").err
    assert fora("undo").err == ""
    assert fora("undo").err == ""
    said = fora("undo")
    assert said.status == 0
    assert said.err == "Mødet er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage.\n"
