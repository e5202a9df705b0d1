"""Fixtures for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fora_desktop.storage.database import Database
from tests import builders


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
