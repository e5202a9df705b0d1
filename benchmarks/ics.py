"""Events of .ics written in a second: Fora against icalendar and libical.

libical is given its events ready made and only writes them out, icalendar and Fora make the file from the meetings.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from benchmarks.measure import Row, in_turn
from fora_desktop.domain.calendar import Edition, Event
from fora_desktop.exchange.ics import calendar

COUNT = 10_000


def meetings(count: int) -> list[Event]:
    """Meetings as a Danish register has them: letters beyond ASCII, a description of four lines, a few called off."""
    created = datetime(2025, 11, 3, 8, 30, tzinfo=UTC)
    return [
        Event(
            uid=f"{number:032x}@fora",
            sequence=number % 4,
            created=created,
            changed=created + timedelta(minutes=number),
            start=datetime(2026, 1, 5, 8) + timedelta(hours=number % 8_000),
            end=datetime(2026, 1, 5, 10) + timedelta(hours=number % 8_000),
            time_zone="Europe/Copenhagen",
            summary=f"Lokalrådet i kommune {number % 89}",
            location=f"Rådhuset, lokale {number % 30}",
            description="Samarbejdsforum: Lokalrådene\nForum: Lokalrådet\n"
            f"Grundlag: retsplejelovens § 113; kommissorium {number}\nSidst ændret 14-01-2026",
            category="Kredsråd, lokalråd og kontaktudvalg",
            status=("planned", "invited", "held", "held", "cancelled")[number % 5],
        )
        for number in range(count)
    ]


def by_icalendar(events: list[Event]) -> bytes:
    import icalendar

    zone = ZoneInfo("Europe/Copenhagen")
    whole = icalendar.Calendar()
    for event in events:
        component = icalendar.Event()
        component.add("UID", event.uid)
        component.add("SEQUENCE", event.sequence)
        component.add("DTSTAMP", event.changed)
        component.add("CREATED", event.created)
        component.add("LAST-MODIFIED", event.changed)
        component.add("DTSTART", event.start.replace(tzinfo=zone))
        component.add("DTEND", event.end.replace(tzinfo=zone))
        component.add("SUMMARY", event.summary)
        component.add("LOCATION", event.location)
        component.add("DESCRIPTION", event.description)
        component.add("CATEGORIES", [event.category])
        component.add("STATUS", "CONFIRMED")
        component.add("TRANSP", "OPAQUE")
        whole.add_component(component)
    data: bytes = whole.to_ical()
    return data


@contextmanager
def by_libical(data: bytes) -> Iterator[Callable[[], object] | None]:
    """What has libical write out the calendar it has read, or None where it is not there."""
    from tests.exchange.judges.libical import Libical, parsed

    if Libical().absent():
        yield None
    else:
        with parsed(data) as write:
            yield write


def rows(_registers: object, rounds: int) -> list[Row]:
    events = meetings(COUNT)
    data = calendar("Målt", events)
    with by_libical(data) as in_c:
        ours, busy, theirs, native = in_turn(
            rounds,
            lambda: calendar("Målt", events),
            lambda: calendar("Målt", events, Edition(busy_only=True)),
            lambda: by_icalendar(events[: COUNT // 10]),
            in_c or (lambda: None),
        )
    found = [
        _against("write 10,000 events of .ics", ours, "icalendar", theirs * 10, 1),
        _against("… busy only", busy, "icalendar", theirs * 10, 1),
    ]
    if in_c is None:
        return [*found, Row("… against libical", _rate(ours), "libical is not there")]
    return [*found, _against("… against libical, serialising only", ours, "libical", native, 0.5)]


def _against(what: str, ours: float, named: str, theirs: float, goal: float) -> Row:
    """As a speed: how many times the reference's."""
    ratio = theirs / ours
    return Row(what, _rate(ours), f"{named} {_rate(theirs)}", f"{ratio:.2f}x", f"≥ {goal:g}x", ratio >= goal)


def _rate(seconds: float) -> str:
    return f"{COUNT / seconds:,.0f}/s"
