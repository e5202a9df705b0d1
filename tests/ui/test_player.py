"""Random clicking and typing on every page leaves no traceback, and all of it is undone and redone after a restart.

A short play is part of the tests; `make play MINUTES=30` plays on.
"""

import os
import random
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.ui.player import Player, beginning
from tests.ui.watchdog import Watchdog

MINUTES = float(os.environ.get("FORA_PLAY_MINUTES", "0"))
ACTS = 60


def play(folder: Path, seed: int, acts: int) -> Watchdog:
    """One play; what was done stands in the failure."""
    player = Player(folder / f"spil{seed}", beginning(), random.Random(seed))
    try:
        with Watchdog() as watchdog:
            for _act in range(acts):
                player.act()
        player.undo_everything()
    except BaseException as failure:
        failure.add_note(f"seed {seed}: " + " · ".join(player.done[-25:]))
        raise
    finally:
        player.close()
        player.forget()
    return watchdog


@settings(
    max_examples=2,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**6))
def test_whatever_is_clicked_and_typed_can_be_undone(
    seed: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with qtbot.captureExceptions() as told:
        play(tmp_path, seed, ACTS)
    assert told == [], f"seed {seed}"


@pytest.mark.skipif(not MINUTES, reason="only make play plays for long")
def test_a_long_play(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    end, plays, late = time.monotonic() + 60 * MINUTES, 0, Watchdog()
    seed = int(os.environ.get("FORA_PLAY_SEED", str(time.time_ns() % 10**9)))
    while time.monotonic() < end:
        with qtbot.captureExceptions() as told:
            late.late += play(tmp_path, seed, 300).late
        assert told == [], f"seed {seed}"
        plays, seed = plays + 1, seed + 1
    os.write(2, f"\n{plays} plays of 300 acts; the longest pauses of the window:\n{late.told()}\n".encode())
