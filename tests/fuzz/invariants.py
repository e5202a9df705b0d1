"""What holds of every calendar that is read, whatever bytes came."""

from contextlib import suppress
from datetime import date, time

from fora_desktop.domain.foreign_calendar import ForeignCalendar, ForeignEvent
from fora_desktop.exchange.ics_in.lines import MOST_EVENTS
from fora_desktop.exchange.ics_in.reading import CannotReadCalendar, read
from fora_desktop.exchange.ics_in.rules import MOST_IN_ALL

ZONE = "Europe/Copenhagen"
FIRST, LAST = date(2025, 11, 22), date(2028, 11, 22)


def hold(data: bytes) -> None:
    """A calendar whose every event is well-formed, or one of our sentences."""
    with suppress(CannotReadCalendar):
        check(read(data, ZONE, FIRST, LAST))


def check(calendar: ForeignCalendar) -> None:
    assert len(calendar.events) <= MOST_EVENTS + MOST_IN_ALL
    for each in calendar.not_read:
        assert each.line >= 1
        assert each.reason.endswith((".", "…"))
        assert_clean(each.summary, each.reason)
    assert_clean(calendar.name, calendar.method, calendar.product)
    assert FIRST <= calendar.first_day <= calendar.last_day <= LAST
    for event in calendar.events:
        check_event(event)


def check_event(event: ForeignEvent) -> None:
    assert event.start <= event.end, event
    assert event.start.tzinfo is event.end.tzinfo is None
    assert event.line >= 1
    assert event.uid
    if event.all_day:
        assert event.start.time() == event.end.time() == time()
        assert event.start < event.end
    assert event.status in ("", "TENTATIVE", "CONFIRMED", "CANCELLED")
    assert event.sequence >= 0
    assert event.changed is None or event.changed.tzinfo is not None
    assert_clean(event.uid, event.summary, event.location, event.organiser, event.occurrence, *event.remarks)
    assert_clean(event.description.replace("\n", ""), event.comment.replace("\n", ""))
    for who in event.attendees:
        assert_clean(who.email, who.name, who.answer, who.delegated_to)


def assert_clean(*texts: str) -> None:
    for text in texts:
        assert text == text.strip()
        assert not any((ord(letter) < 32 and letter != "\t") or 126 < ord(letter) < 160 for letter in text), repr(text)
        text.encode()  # no half letter
