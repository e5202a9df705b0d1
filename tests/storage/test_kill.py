"""kill -9 in the middle of writes: every confirmed step is there, none is half."""

import os
import random
from pathlib import Path

import pytest

from tests import builders
from tests.storage import killing

TIMES = 30
"""benchmarks/kill.py does it 600 times."""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no fork; its processes are ended, not killed")
def test_nothing_that_was_confirmed_is_lost_and_nothing_is_half(tmp_path: Path) -> None:
    chance = random.Random(9)
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    confirmed = 0
    with killing.writing(path) as nest:
        for _time in range(TIMES):
            confirmed = max(confirmed, nest.kill_once(chance))
            assert killing.wrong(path, confirmed) == []
            confirmed = killing.last(path)
    assert confirmed > TIMES / 2, "most were killed in the middle of something"
