"""Events of .ics written in a second: Fora against icalendar and libical in the same run. `python -m benchmarks.ics`

libical is given its events ready made and only writes them out, icalendar and Fora make the file from the meetings.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

from fora_desktop.exchange.ics import Edition, Event, calendar

COUNT = 10_000
ROUNDS = 5
GOAL = 26_000
YEARS_OF_ALL_CHIEFS = 20_000
SECONDS_FOR_ALL_CHIEFS = 0.2


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


def seconds(task: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of the rounds."""
    taken = []
    for _round in range(rounds):
        begun = perf_counter()
        task()
        taken.append(perf_counter() - begun)
    return median(taken)


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


def by_libical(data: bytes) -> float | None:
    """Seconds libical takes to write out the calendar it has read, or None where it is not there."""
    from tests.exchange.judges.libical import Libical, parsed

    if Libical().absent():
        return None
    with parsed(data) as write:
        return seconds(write)


def rows() -> list[tuple[str, str]]:
    """What was measured and the figure."""
    events = meetings(COUNT)
    data = calendar("Målt", events)
    ours = COUNT / seconds(lambda: calendar("Målt", events))
    busy = COUNT / seconds(lambda: calendar("Målt", events, Edition(busy_only=True)))
    theirs = COUNT / 10 / seconds(lambda: by_icalendar(events[: COUNT // 10]))
    in_c = by_libical(data)
    all_chiefs = meetings(YEARS_OF_ALL_CHIEFS)
    chiefs = seconds(lambda: [calendar("Målt", all_chiefs[part::12]) for part in range(12)])
    libical = f"{COUNT / in_c:,.0f}/s; Fora is {ours * in_c / COUNT:.1f}x" if in_c else "libical is not there"
    return [
        ("write .ics: Fora", f"{ours:,.0f} events/s (goal {GOAL:,}: {ours / GOAL:.1f}x)"),
        ("write .ics: Fora, busy only", f"{busy:,.0f} events/s"),
        ("write .ics: icalendar", f"{theirs:,.0f} events/s; Fora is {ours / theirs:.0f}x"),
        ("write .ics: libical, serialising only", libical),
        (
            f"write .ics: twelve chiefs, {YEARS_OF_ALL_CHIEFS:,} meetings",
            f"{chiefs:.3f} s (goal {SECONDS_FOR_ALL_CHIEFS} s, without the database)",
        ),
    ]


def main() -> None:
    for what, figure in rows():
        print(f"{what:45} {figure}")


if __name__ == "__main__":
    main()
