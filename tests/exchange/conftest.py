"""The judges of calendar files, and a word at the end of the run on those that did not sit."""

import os
from collections.abc import Iterator

import pytest

from .judges import Judge, bench

JUDGES = bench()


def _sitting(judge: Judge) -> Judge:
    reason = judge.absent()
    if reason is not None:
        pytest.skip(f"Dommer ikke til stede: {judge.name} ({reason})")
    return judge


@pytest.fixture(params=JUDGES, ids=lambda judge: judge.name, scope="session")
def judge(request: pytest.FixtureRequest) -> Iterator[Judge]:
    """Each judge in turn."""
    yield from _heard(request.param)


@pytest.fixture(params=[judge for judge in JUDGES if judge.quick], ids=lambda judge: judge.name, scope="session")
def quick_judge(request: pytest.FixtureRequest) -> Iterator[Judge]:
    """Each judge that can be asked a hundred times a test."""
    yield from _heard(request.param)


def _heard(judge: Judge) -> Iterator[Judge]:
    yield _sitting(judge)
    judge.close()


def absent_judges() -> list[str]:
    return [f"{judge.name} ({reason})" for judge in JUDGES if (reason := judge.absent()) is not None]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if absent := absent_judges():
        terminalreporter.write_line(f"Dommer ikke til stede: {', '.join(absent)}", yellow=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Under pytest-xdist only the workers load this file, and of what they write only stderr is seen."""
    if getattr(session.config, "workerinput", {}).get("workerid") != "gw0":
        return
    if absent := absent_judges():
        capture = session.config.pluginmanager.getplugin("capturemanager")
        capture.suspend_global_capture(in_=True)
        os.write(2, f"\nDommer ikke til stede: {', '.join(absent)}\n".encode())
        capture.resume_global_capture()
