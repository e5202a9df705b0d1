"""The light judges read exports out of a real register; `make judges` asks whole calendar programs too."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from .judges import Judge, Reading
from .judges.exports import Export, Held, exports
from .judges.python_icalendar import Icalendar
from .judges.verdict import FIELDS, differences


@pytest.fixture(scope="module")
def made() -> list[Export]:
    return list(exports(large=False))


def test_every_program_shows_every_export_as_the_register_has_it(made: list[Export], quick_judge: Judge) -> None:
    for export in made:
        assert differences(quick_judge, quick_judge.read(export.data), export.meetings) == [], export.name


def test_the_exports_have_all_that_can_become_of_a_meeting(made: list[Export]) -> None:
    whole = next(export for export in made if export.name == "hele registret").meetings
    assert {meeting.status for meeting in whole} == {"TENTATIVE", "CONFIRMED", "CANCELLED"}
    assert {meeting.summary.partition(": ")[0] for meeting in whole} >= {"AFLYST", "UDSAT"}
    for month, day in ((3, 28), (3, 29), (3, 30), (10, 24), (10, 25), (10, 26)):
        assert sum((meeting.start.month, meeting.start.day) == (month, day) for meeting in whole) >= 1
    assert any(meeting.end - meeting.start == timedelta(hours=12) for meeting in whole)
    assert any("Æblehaven" in meeting.location for meeting in whole)
    assert next(export for export in made if export.name == "ingen møder").meetings == ()
    assert len(next(export for export in made if export.name == "kun ændringer").meetings) == 2


def test_a_judge_that_shows_anything_else_is_told_of(made: list[Export]) -> None:
    """A judgement that finds nothing must be able to find something."""
    judge, meetings = Icalendar(), made[0].meetings
    found = judge.read(made[0].data)
    assert differences(judge, found[1:], meetings)[0].endswith("is missing")
    assert any("2 times" in line for line in differences(judge, [found[0], *found], meetings))
    assert any("is no meeting" in line for line in differences(judge, found, meetings[1:]))
    for name in (*FIELDS, "number"):
        assert name in differences(judge, found, [otherwise(meetings[0], name), *meetings[1:]])[0]
    silent: list[Reading] = [{"uid": each["uid"]} for each in found]
    assert f"{meetings[0].uid} has no end" in differences(judge, silent, meetings)


def otherwise(meeting: Held, name: str) -> Held:
    value: Any = getattr(meeting, name)
    other: Any = (
        value + timedelta(hours=1) if name in ("start", "end") else value + 1 if name == "sequence" else f"{value}!"
    )
    changed: dict[str, Any] = {name: other}
    return replace(meeting, **changed)
