"""A short walk of what `make fuzz` does for long: whatever bytes come, a calendar or a sentence."""

import pytest
from hypothesis import HealthCheck, given, settings

from .invariants import hold
from .seeds import SEEDS
from .strategies import calendars


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: f"{len(seed)} bytes")
def test_each_seed_gives_a_calendar(seed: bytes) -> None:
    hold(seed)


@given(calendars)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_bytes_come_a_calendar_or_a_sentence_comes_out(data: bytes) -> None:
    hold(data)
