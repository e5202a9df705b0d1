"""The judges of calendar files."""

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
