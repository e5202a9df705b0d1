"""icalendar, the library most Python programs read calendars with."""

from datetime import UTC, timedelta
from importlib.util import find_spec
from typing import Any

from . import Reading


class Icalendar:
    name = "icalendar"
    quick = True
    most: int | None = None

    def absent(self) -> str | None:
        return None if find_spec("icalendar") else "pip install icalendar"

    def read(self, data: bytes) -> list[Reading]:
        from icalendar import Calendar

        whole: Any = Calendar.from_ical(data)
        assert not whole.errors
        return [_reading(event) for event in whole.walk("VEVENT")]

    def worn(self, text: str) -> str:
        return text

    def close(self) -> None:
        pass


def _reading(event: Any) -> Reading:
    assert not event.errors
    alarms = event.walk("VALARM")
    end = event.get("DTEND")
    return Reading(
        uid=str(event["UID"]),
        sequence=int(event["SEQUENCE"]),
        created=event["CREATED"].dt,
        changed=event["LAST-MODIFIED"].dt,
        stamped=event["DTSTAMP"].dt,
        start=event["DTSTART"].dt.astimezone(UTC),
        end=end and end.dt.astimezone(UTC),
        summary=str(event.get("SUMMARY", "")),
        location=str(event.get("LOCATION", "")),
        description=str(event.get("DESCRIPTION", "")),
        categories=[str(word) for word in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
        status=str(event["STATUS"]),
        transparency=str(event["TRANSP"]),
        reminder=-alarms[0]["TRIGGER"].dt // timedelta(minutes=1) if alarms else None,
    )
