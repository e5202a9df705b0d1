"""The search in a process of its own: stopped, broken down, left alone; the best plan is never lost."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from fora_desktop import log
from fora_desktop.domain.plan import PlanRequest, Progress, RequestIsWrong
from fora_desktop.planner import process
from fora_desktop.planner.child import Child
from fora_desktop.planner.days import DaysBeside
from fora_desktop.planner.process import Solver
from fora_desktop.planner.solve import instant, solve
from tests.planner import judge
from tests.planner.problems import district

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def asked() -> PlanRequest:
    return district(3, boards=26, people=20, chiefs=4, rooms=2)


@pytest.fixture(scope="module")
def year() -> PlanRequest:
    return district(1)


class Watched(Child):
    """A child that is remembered."""

    born: list["Watched"] = []  # noqa: RUF012  # the tests empty it

    def __init__(self, kind: str, question: dict[str, object]) -> None:
        super().__init__(kind, question)
        Watched.born.append(self)


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[Watched]:
    Watched.born = []
    monkeypatch.setattr(process, "Child", Watched)
    return Watched.born


def test_a_process_of_its_own_answers_as_the_search_does_and_is_gone(
    asked: PlanRequest, children: list[Watched]
) -> None:
    told: list[Progress] = []
    solver = Solver(asked, seconds=300, seed=7)
    plan = solver.run(told.append)
    here = solve(asked, seconds=300, seed=7)
    assert (plan.placements, plan.cost, plan.bound) == (here.placements, here.cost, here.bound)
    assert (plan.stopped_by, solver.trouble) == ("finished", "")
    assert told[0].phase == "instant"
    assert told[-1].phase == "done"
    assert not children[0].is_running


@pytest.mark.parametrize("looks", [0, 1, 6])
def test_stopped_at_any_moment_the_best_that_was_told_is_kept(
    year: PlanRequest, children: list[Watched], looks: int
) -> None:
    told: list[Progress] = []
    left = iter([True] * looks)
    solver = Solver(year)
    plan = solver.run(told.append, lambda: next(left, False))
    assert judge.broken(year, plan.slots()) == []
    assert (plan.stopped_by, solver.trouble) == ("stopped", "")
    assert plan.cost <= instant(year).cost
    plans = [each.plan for each in told if each.plan is not None]
    assert not plans or plan.cost == plans[-1].cost
    assert not children[0].is_running


def test_a_process_that_breaks_down_is_told_in_a_sentence_and_the_best_plan_kept(
    year: PlanRequest, children: list[Watched]
) -> None:
    told: list[Progress] = []

    def break_it(progress: Progress) -> None:
        told.append(progress)
        os.kill(children[0].pid, signal.SIGTERM)

    solver = Solver(year)
    plan = solver.run(break_it)
    assert plan.slots() == next(each.plan for each in reversed(told) if each.plan is not None).slots()
    assert plan.stopped_by == "stopped"
    assert solver.trouble.endswith(".")
    assert not children[0].is_running


def test_what_lies_in_the_folder_one_works_in_is_no_part_of_the_program(
    asked: PlanRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "random.py").write_text("raise SystemExit(1)")
    monkeypatch.chdir(tmp_path)
    solver = Solver(asked, seconds=20)
    assert solver.run().placements
    assert (solver.trouble, solver.bug) == ("", "")


def test_what_went_wrong_in_the_process_is_told_for_the_log_without_what_it_was_about(
    asked: PlanRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = "def fail():\n    raise ValueError('Lene Ravn\\nÅse: Ågård')\nfail()\n"
    (tmp_path / "heapq.py").write_text(broken, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr("fora_desktop.planner.child.ROOT", str(tmp_path))
    solver = Solver(asked, seconds=20)
    solver.run()
    assert solver.trouble
    kind, *places = solver.bug.splitlines()
    assert kind == "ValueError (1)"
    assert places[-1].endswith("/heapq.py:2 fail")
    assert not [word for word in ("Lene", "Åse", str(tmp_path.parent.parent)) if word in solver.bug]
    monkeypatch.setattr("fora_desktop.paths.data_folder", lambda: tmp_path)
    log.planner(datetime(2026, 7, 2), solver.bug)
    assert "planner: ValueError (1)\n" in (tmp_path / "fora.log").read_text(encoding="utf-8")


def test_stopped_before_a_word_was_said_the_plan_it_began_with_is_kept(year: PlanRequest) -> None:
    best = solve(year, going=iter([True, True, True, False]).__next__)
    kept = Solver(year, start=best).run(going=lambda: False)
    assert (kept.slots(), kept.cost) == (best.slots(), best.cost)


def test_what_cannot_be_started_still_has_a_first_plan(year: PlanRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(ROOT / "no such program"))
    solver = Solver(year)
    assert solver.run().slots() == instant(year).slots()
    assert solver.trouble.endswith(".")
    days = DaysBeside(year, 5, {})
    days.look()
    assert (days.over, days.bound) == (True, 0)


def test_a_question_that_contradicts_itself_is_refused_before_anything_is_started(
    asked: PlanRequest, children: list[Watched]
) -> None:
    with pytest.raises(RequestIsWrong):
        Solver(replace(asked, boards=asked.boards[1:])).run()
    assert children == []


@pytest.mark.skipif(not Path("/proc").exists(), reason="asks Linux which processes there are")
def test_it_ends_by_itself_when_the_program_is_gone() -> None:
    """A program asks for a year and dies at once; what was started holds its output open until it ends too."""
    program = (
        "import os\n"
        "from fora_desktop.domain import plan_file\n"
        "from fora_desktop.planner.child import Child\n"
        "from tests.planner.problems import district\n"
        "question = {'request': plan_file.request_json(district(1)), 'seconds': 3600, 'seed': 0, 'start': None}\n"
        "child = Child('solve', question)\n"
        "child.lines(60)\n"  # it is at work
        "print(child.pid, flush=True)\n"
        "os._exit(1)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    pid = int(ended.stdout)
    assert ended.returncode == 1
    while is_running(pid):
        pass


def is_running(pid: int) -> bool:
    """One that has ended may still wait for a parent that will never ask."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
