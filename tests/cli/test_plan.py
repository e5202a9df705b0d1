"""`fora plan`: questions written and answered, a year proposed, kept, accepted."""

import io
import json
import os
import re
import signal
import sys
from dataclasses import replace
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Any

import pytest

from fora_desktop.cli import solving
from fora_desktop.domain.plan import Plan, Progress
from fora_desktop.domain.plan_file import request_json
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import Answer, fora
from tests.planner import judge
from tests.planner.problems import district


def told(answer: Answer) -> Any:
    assert answer.status == 0, answer.err
    return json.loads(answer.out)


@pytest.fixture(scope="module")
def problem() -> dict[str, Any]:
    return request_json(district(3, boards=30, people=25, chiefs=6, rooms=2))


@pytest.fixture
def file(tmp_path: Path, problem: dict[str, Any]) -> Path:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(problem), encoding="utf-8")
    return path


# --- questions from files -------------------------------------------------------------------------------------------


def test_a_question_from_a_file_gets_the_answer_of_the_format(file: Path, problem: dict[str, Any]) -> None:
    answer = told(fora(None, "plan", "solve", str(file), "--seconds", "0,5", "--json"))
    assert list(answer) == ["placements", "unplaced", "cost", "bound", "proven", "seconds", "stopped_by"]
    assert judge.of_file(problem, answer) == ({}, answer["cost"])
    assert answer["unplaced"] == []
    assert 0 < answer["bound"] <= answer["cost"]


def test_people_read_the_months_the_cost_and_what_has_no_time(
    problem: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """From standard input; one meeting is locked to a Sunday."""
    meetings = [dict(each) for each in problem["meetings"]]
    meetings[0]["locked"] = {"day": "2027-02-07", "start": "09:00"}

    class Given:
        buffer = io.BytesIO(json.dumps(problem | {"meetings": meetings}).encode())

    monkeypatch.setattr(sys, "stdin", Given)
    answer = fora(None, "plan", "solve", "-", "--seconds", "0.3")
    assert (answer.status, answer.err) == (0, "")
    placed, heads, counts, quality, left, why = answer.out.splitlines()
    assert placed == f"{len(meetings) - 1} af {len(meetings)} møder har fået en tid."
    assert heads.split()[:2] == ["jan.", "feb."]
    assert sum(map(int, counts.split())) == len(meetings) - 1
    assert re.fullmatch(
        r"Pris 1\.\d+ \((ingen plan er bedre|mindst 1\.\d+ er bevist, så højst \d+,\d % fra den bedste)\)\. "
        r"Regnet i 0,\d sek\.; (tiden var gået|mere var der ikke at finde)\.",
        quality,
    )
    assert left == "1 møde er uden tid:"
    assert why.startswith(f"  Forum {meetings[0]['board']}, møde {meetings[0]['number']}: ")
    assert why.endswith(".")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("missing.json", None, "{path} findes ikke."),
        (".", None, "{path} kan ikke læses. Angiv en fil med et planproblem."),
        ("a.json", b"{", "Filen er ikke JSON: linje 1, tegn 2 kan ikke læses."),
        ("a.json", b'{"format": "andet"}', "format: Formatet “andet” kender Fora ikke; det skal være"),
        ("a.json", b"\x00\xff", "Filen er ikke JSON: den er ikke skrevet i UTF-8."),
    ],
)
def test_what_is_no_question_costs_one_sentence(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    answer = fora(None, "plan", "solve", str(path), "--json")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(said.format(path=path))
    assert answer.err.count("\n") == 1


def test_a_time_that_is_none_is_a_wrong_command_line(file: Path) -> None:
    for text in ("-1", "nan", "x", "99999999"):
        answer = fora(None, "plan", "solve", str(file), "--seconds", text)
        assert (answer.status, answer.out) == (2, "")
        assert "er ikke et antal sekunder" in answer.err
    answer = fora(None, "plan", "solve", str(file), "--seed", "9" * 40)
    assert (answer.status, answer.out) == (2, "")
    assert "er ikke et helt tal fra 0 til 999999." in answer.err


def test_ctrl_c_ends_the_search_and_answers_with_the_best_plan(file: Path, problem: dict[str, Any]) -> None:
    before = signal.getsignal(signal.SIGINT)

    def press() -> None:
        while signal.getsignal(signal.SIGINT) is before:
            sleep(0.005)
        os.kill(os.getpid(), signal.SIGINT)

    key = Thread(target=press)
    key.start()
    answer = told(fora(None, "plan", "solve", str(file), "--seconds", "3600", "--json"))
    key.join()
    assert answer["stopped_by"] == "stopped"
    assert answer["placements"]
    assert judge.of_file(problem, answer)[0] == {}
    assert signal.getsignal(signal.SIGINT) is before


def test_how_far_a_search_is_stands_in_one_line() -> None:
    progress = Progress(162, 265, 1015, 1000, 44.2, "search")
    assert (
        solving.progress_line(progress, 60) == "162 af 265 møder er lagt · højst 1,5 % fra den bedste · 16 sek. tilbage"
    )
    plan = Plan((), (), 0, 0, True, 0.04, "finished")
    assert (
        solving.lines(plan, str)[-1] == "Pris 0 (ingen plan er bedre). Regnet i 0,0 sek.; mere var der ikke at finde."
    )


# --- a register's year ----------------------------------------------------------------------------------------------


@pytest.fixture
def path(database: Database) -> Path:
    return database.path


def test_a_registers_question_goes_into_a_file_without_names_and_is_answered(path: Path, tmp_path: Path) -> None:
    database = builders.open_again(path)
    builders.hold(database, "Politidirektøren", "Nanna Frost")
    database.close()
    before = builders.everything(path)
    file = tmp_path / "question.json"
    written = told(fora(path, "plan", "problem", "2027", str(file), "--json"))
    assert written["file"] == str(file)
    text = file.read_text(encoding="utf-8")
    assert written["meetings"] == len(json.loads(text)["meetings"]) > 0
    assert "Kredsrådet" in text
    assert "Nanna Frost" not in text
    piped = fora(path, "plan", "problem", "2027", "-", "--names")
    assert "Nanna Frost" in piped.out
    assert fora(path, "plan", "problem", "2027", "-", "--json").status == 2
    assert fora(path, "plan", "problem", "2027", str(path)).status == 1
    assert builders.everything(path) == before
    answer = told(fora(None, "plan", "solve", str(file), "--seconds", "0.3", "--json"))
    assert judge.of_file(json.loads(text), answer)[0] == {}


def test_a_year_is_proposed_kept_shown_accepted_and_undone(path: Path) -> None:
    proposed = told(fora(path, "plan", "year", "2027", "--seconds", "0.2", "--json"))
    assert proposed["accepted"] is None
    assert proposed["unplaced"] == []
    draft = proposed["draft"]
    assert fora(path, "plan-settings", "set", "day-start", "8.30").status == 0
    assert (checked := fora(path, "check")).status == 0, checked.err
    assert told(fora(path, "meetings", "--json")) == []
    (line,) = told(fora(path, "plan", "drafts", "2027", "--json"))
    assert (line["draft"], line["meetings"]) == (draft, len(proposed["placements"]))
    lines = told(fora(path, "plan", "show", str(draft), "--json"))["lines"]
    assert {(each["board"], each["start"]) for each in lines} == {
        (each["board"], f"{each['day']}T{each['start']}") for each in proposed["placements"]
    }
    assert lines[0]["title"] in fora(path, "plan", "show", str(draft)).out
    accepted = told(fora(path, "plan", "accept", str(draft), "--all", "--json"))
    assert accepted["meetings"] == len(lines)
    meetings = told(fora(path, "meetings", "--json"))
    assert sorted(each["id"] for each in meetings) == sorted(accepted["created"])
    again = fora(path, "plan", "accept", str(draft))
    assert (again.status, again.out) == (1, "")
    assert "blev godkendt den 2. juli 2026" in again.err
    assert fora(path, "undo").status == 0
    assert told(fora(path, "meetings", "--json")) == []
    assert told(fora(path, "plan", "remove", str(draft), "--json"))["draft"] == draft
    assert fora(path, "plan", "drafts").out == "Der er ingen forslag.\n"
    assert fora(path, "plan", "show", str(draft)).status == 1
    # at once, and then nothing is lacking
    made = told(fora(path, "plan", "year", "2027", "--seconds", "0.2", "--accept", "--json"))
    assert made["accepted"]["meetings"] == len(made["placements"])
    rows = told(fora(path, "status", "--on", "2027-01-02", "--all", "--json"))
    assert {row["status"] for row in rows if row["period_start"] == "2027-01-01" and row["minimum"]} == {"covered"}
    again = fora(path, "plan", "year", "2027", "--seconds", "0.2", "--accept")
    assert (again.status, again.out) == (0, "Der er ingen møder at planlægge i 2027.\n")
    assert len(told(fora(path, "meetings", "--json"))) == len(made["placements"])


def test_a_stopped_calculation_is_kept_and_never_put_into_the_calendar(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody presses Ctrl+C before the plan is all there."""
    usual = solving.solve
    monkeypatch.setattr(solving, "solve", lambda *given: replace(usual(*given), stopped_by="stopped"))
    answer = fora(path, "plan", "year", "2027", "--seconds", "0", "--accept")
    (line,) = told(fora(path, "plan", "drafts", "2027", "--json"))
    assert answer.status == 1
    assert answer.err == (
        f"Beregningen blev stoppet, så intet er sat i kalenderen. Forslaget er nummer {line['draft']}. "
        f"Godkend det med “fora plan accept {line['draft']}”.\n"
    )
    assert "stoppet undervejs" in answer.out
    assert told(fora(path, "meetings", "--json")) == []


def test_of_two_years_accepted_at_once_the_second_adds_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other one is kept and accepted while this one calculates."""
    usual = solving.solve
    others: list[Any] = []

    def solve(*given: Any) -> Plan:
        if not others:
            others.append(None)
            others[0] = fora(path, "plan", "year", "2027", "--seconds", "0", "--accept", "--json")
        return usual(*given)

    monkeypatch.setattr(solving, "solve", solve)
    second = fora(path, "plan", "year", "2027", "--seconds", "0", "--accept")
    meetings = told(fora(path, "meetings", "--json"))
    assert len(meetings) == told(others[0])["accepted"]["meetings"] > 0
    assert (second.status, second.out) == (1, "")
    assert second.err.startswith("Møderne i forslaget er planlagt i mellemtiden.")


def test_a_question_is_written_over_no_register(path: Path, tmp_path: Path) -> None:
    other = builders.make(tmp_path / "other.fora", builders.SMALL)
    before = other.read_bytes()
    answer = fora(path, "plan", "problem", "2027", str(other))
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == f"{other} er et register. Vælg en anden fil til planproblemet.\n"
    assert other.read_bytes() == before
    assert fora(path, "plan", "problem", "2027", str(path)).err.startswith(f"{path} er et register.")
