"""Fixtures for every test, and a word at the end of the run on the judges that did not sit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from fora_desktop.storage.database import Database
from tests import builders

settings.register_profile("fora", deadline=None)  # how long an example takes is for the benchmarks to say
settings.load_profile("fora")


@pytest.fixture
def clock() -> builders.Clock:
    """2 July 2026, 9 in the morning, until a test sets it."""
    return builders.Clock()


@pytest.fixture
def database(tmp_path: Path, clock: builders.Clock) -> Iterator[Database]:
    """A small register that is open."""
    made = builders.register(tmp_path, builders.SMALL, clock=clock)
    yield made
    made.close()


def _absent() -> str:
    """Who could not be asked, and why; nothing where all were there."""
    from tests.exchange.judges import bench
    from tests.ui import test_screen_reader

    missing = [f"{judge.name} ({reason})" for judge in bench() if (reason := judge.absent()) is not None]
    if (reason := test_screen_reader.absent()) is not None:
        missing.append(f"skærmlæser ({reason})")
    return f"Dommer ikke til stede: {', '.join(missing)}" if missing else ""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    whole = [Path(each).name for each in terminalreporter.config.args] == ["tests"]
    if whole and (absent := _absent()):
        terminalreporter.write_line(absent, yellow=True)
