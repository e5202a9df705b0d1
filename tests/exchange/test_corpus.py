"""Calendars that other programs wrote, or that are shaped as they write them, are read as what is truly in them.

The files stand in `corpus/` with what is in them beside; how they were made is said in its README.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.foreign_calendar import ForeignCalendar, ForeignEvent
from fora_desktop.exchange.ics_in import reading

CORPUS = Path(__file__).with_name("corpus")
FILES = sorted(CORPUS.glob("*.ics"))


def told(event: ForeignEvent) -> dict[str, Any]:
    return {
        "start": event.start.isoformat(timespec="minutes"),
        "end": event.end.isoformat(timespec="minutes"),
        "summary": event.summary,
        "status": event.status,
        "all_day": event.all_day,
        "busy": event.is_busy,
        "tentative": event.is_tentative,
        "location": event.location,
        "organiser": event.organiser,
        "attendees": sorted(f"{each.email.partition('@')[0]} {each.answer}".strip() for each in event.attendees),
        "comment": event.comment,
        "uid": event.uid,
        "remarks": len(event.remarks),
    }


def read(file: Path, truth: dict[str, Any]) -> ForeignCalendar:
    first, last = (date.fromisoformat(day) for day in truth["window"])
    return reading.read_file(file, truth["zone"], first, last)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_calendar_of_another_program_is_read_as_what_is_in_it(file: Path) -> None:
    truth = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    calendar = read(file, truth)
    found = sorted(map(told, calendar.events), key=lambda event: (event["start"], event["summary"]))
    wanted = sorted(truth["events"], key=lambda event: (event["start"], event["summary"]))
    shown = [{name: event[name] for name in about} for event, about in zip(found, wanted, strict=False)]
    assert shown == wanted
    assert len(found) == len(wanted), found[len(wanted) :]
    assert [each.summary for each in calendar.not_read] == truth.get("not_read", [])
    for said in ("name", "method"):
        if said in truth:
            assert getattr(calendar, said) == truth[said]


def test_every_file_has_its_truth_and_is_spoken_of() -> None:
    readme = (CORPUS / "README.md").read_text(encoding="utf-8")
    assert len(FILES) >= 15
    for file in FILES:
        assert file.with_suffix(".json").exists(), file.name
        assert f"`{file.name}`" in readme, file.name
        assert file.stat().st_size < 20_000, file.name
