"""What a year is planned by, from the command line: told, set, refused with a sentence."""

import json
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.services import travel_times
from tests import builders
from tests.builders import fora


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return builders.make(tmp_path / "register.fora", builders.SMALL)


def answer(path: Path, *arguments: str) -> Any:
    found = fora(path, *arguments, "--json")
    assert found.status == 0, found.err
    return json.loads(found.out)


def test_settings_wishes_and_orders_are_set_as_they_are_typed_in_the_window(path: Path) -> None:
    assert answer(path, "plan-settings")["day_start"] == "08:00"
    assert answer(path, "plan-settings", "set", "day-start", "8.30")["day_start"] == "08:30"
    assert answer(path, "plan-settings", "set", "school-holidays", "aldrig")["wishes"]["school_holidays"] == "never"
    assert "Møder begynder tidligst: 8.30" in fora(path, "plan-settings").out
    wrong = fora(path, "plan-settings", "set", "most-a-day", "mange")
    assert (wrong.status, wrong.err) == (1, "Skriv et helt tal fra 1 til 20.\n")
    assert fora(path, "plan-settings", "set", "most-a-day", "-1").err == "Skriv et helt tal fra 1 til 20.\n"
    set_ = fora(path, "plan-settings", "set", "travel-minutes", "45")
    assert (set_.status, set_.out) == (0, "Årsplan: Transport, mindst: 45 min.\n")

    wish = answer(path, "wish", "set", "Lokalrådene", "--forum", "--weekdays", "tir, tor", "--gap", "30 dage")
    assert (wish["weekdays"], wish["gap_days"], wish["board_id"]) == ([1, 3], 30, None)
    assert [each["name"] for each in answer(path, "wish", "list", "--own")] == ["Lokalrådene"]
    assert sum(each["weekdays"] == [1, 3] for each in answer(path, "wish", "list")) == 4  # its three boards too
    cleared = answer(path, "wish", "clear", "Lokalrådene", "--forum")
    assert (cleared["own"], cleared["weekdays"]) == (False, [])
    assert fora(path, "wish", "set", "Lokalrådene", "--forum").status == 2
    assert fora(path, "wish", "clear", "Kredsrådet").out == "Kredsrådet har ingen egne ønsker.\n"
    assert fora(path, "wish", "set", "Kredsrådet", "--wanted", "500").err == "Skriv et helt tal fra 0 til 366.\n"
    early = fora(path, "wish", "set", "Kredsrådet", "--hour", "3.00")
    assert (early.status, early.err) == (
        1,
        "Kl. 3.00 ligger uden for årsplanens timer, 8.30–16.00. "
        "Skriv et andet tidspunkt, eller ret timerne i Forudsætninger.\n",
    )

    (first, *_others) = answer(path, "order", "list")
    assert first["text"] == "Kontaktudvalget 5–20 hverdage før Kredsrådet"
    assert answer(path, "order", "off", str(first["id"]))["on"] is False
    assert answer(path, "order", "set", str(first["id"]), "3-9 før")["max_days"] == -3
    twice = fora(path, "order", "add", "Kredsrådet", "Kontaktudvalget", "1-5 efter")
    assert twice.status == 1
    assert "Der er allerede en rækkefølge" in twice.err


def test_hours_travel_councils_action_plans_and_agreed_times(path: Path) -> None:
    opened = builders.open_again(path)
    builders.person(opened, "Lene Ravn")
    with opened.read() as session:
        units = [name for _id, name in travel_times.matrix(session).units]
    opened.close()
    hours = answer(path, "hours", "set", "Lene Ravn", "--never", "man 8-10", "--most", "1")
    assert hours["never"] == [{"weekday": 0, "start": "08:00", "end": "10:00"}]
    assert len(answer(path, "hours", "list")) == 1
    assert answer(path, "hours", "clear", "Lene Ravn")["most_a_day"] is None
    assert answer(path, "travel", "set", units[0], units[1], "1 t 10")["minutes"] == 70
    assert len(answer(path, "travel", "list")) == 1
    council = answer(path, "council", "add", units[0], "Byråd", "4. mandag", "--hours", "17-21")
    assert (council["rule"], council["start"]) == ("4MO", "17:00")
    assert answer(path, "council", "change", str(council["id"]), "--months", "ikke i juli")["months"][-1] == 12
    answer(path, "council", "remove", str(council["id"]))
    assert fora(path, "council", "list").out == "Der er ingen mødedage.\n"

    plans = answer(path, "action-plan", "list")
    local = next(plan for plan in plans if plan["per_board"])
    (owed, *_rest) = [
        each for each in answer(path, "action-plan", "list", "--year", "2026") if each["action_plan_id"] == local["id"]
    ]
    done = answer(path, "action-plan", "done", str(local["id"]), owed["whose"], "2026", "--day", "2026-05-01")
    assert done["day"] == "2026-05-01"
    off = answer(path, "action-plan", "due", str(local["id"]), owed["whose"], "2027", "--day", "2027-11-15")
    assert off["day"] == "2027-11-15"
    made = answer(path, "action-plan", "add", "Kredsrådet", "Årsberetning", "--due", "15/2")
    assert made["due"] == {"month": 2, "day": 15}
    assert answer(path, "action-plan", "change", str(made["id"]), "--due", "")["due"] is None
    changed = answer(
        path,
        *("action-plan", "change", str(made["id"]), "--kind", "report", "--stages", "published draft"),
        *("--draft", "1/1", "--due", "15/2", "--role", "Politidirektøren"),
    )
    assert (changed["stages"], changed["draft"], changed["role"]) == (
        ["draft", "published"],
        {"month": 1, "day": 1},
        "Politidirektøren",
    )
    before = fora(path, "action-plan", "change", str(made["id"]), "--due", "29/2", "--draft", "1/3").out
    assert before.endswith("er rettet, hvert år den 29. februar, udkastet 1. marts året før.\n")
    answer(path, "action-plan", "remove", str(made["id"]))

    key = (str(local["id"]), owed["whose"], "2027")
    answer(path, "action-plan", "due", *key, "--draft", "2027-05-01")
    far = fora(path, "action-plan", "due", *key, "--day", "2019-01-01")
    assert far.err.endswith("Skriv en dag fra 2025 til 2029.\n")
    assert "Skriv en dag fra 2025" in fora(path, "action-plan", "stage", *key, "draft", "--day", "1990-01-01").err
    answer(path, "action-plan", "due", *key, "--day", "2025-12-01")
    assert any(each["whose"] == key[1] for each in answer(path, "action-plans", "--year", "2027"))
    answer(path, "action-plan", "due", *key, "--undo")
    answer(path, "action-plan", "due", *key, "--draft", "2027-05-01")
    late = answer(path, "action-plans", "--year", "2027", "--needing")
    assert late == []  # nothing of 2027 is late in July 2026
    draft = answer(path, "action-plan", "stage", *key, "draft", "--day", "2026-07-01")
    assert (draft["stage"], draft["next_stage"], draft["draft_due"]) == ("draft", "discussed", "2027-05-01")
    assert "ikke kommet endnu" in fora(path, "action-plan", "stage", *key, "adopted", "--day", "2026-12-01").err
    assert answer(path, "action-plan", "responsible", *key, "Lene Ravn")["responsible"] == "Lene Ravn"
    assert answer(path, "action-plan", "journal", *key, "42-1")["journal_number"] == "42-1"
    linked = answer(path, "action-plan", "document", "add", *key, "F:\\Plan.docx", "--stage", "draft")
    lost = fora(path, "action-plan", "document", "find", str(linked["id"]), "/mnt/Væk.docx")
    assert (lost.status, "Der er ingen fil på /mnt/Væk.docx. Linket er gemt alligevel." in lost.err) == (0, True)
    assert answer(path, "action-plan", "document", "find", str(linked["id"]), "/mnt/Ny.docx")["path"] == "/mnt/Ny.docx"
    told = fora(path, "action-plan", "show", *key).out
    assert "Udkast: ons. 1. juli 2026" in told
    assert "/mnt/Ny.docx" in told
    answer(path, "action-plan", "document", "remove", str(linked["id"]))
    assert answer(path, "action-plan", "copy", "2027")["to"] == 2028
    assert fora(path, "action-plan", "copy", "2027").status == 1
    assert "Lene Ravn" in fora(path, "action-plans", "--year", "2028").out

    meeting = answer(path, "schedule", "Kredsrådet", "2026-09-02T10:00", "--anyway")
    number = str(meeting["meetings"][0])
    assert answer(path, "agreed", number) == {"meetings": [int(number)], "agreed": True, "changed": 1}
    assert "ikke længere aftalt" in fora(path, "agreed", number, "--undo").out
