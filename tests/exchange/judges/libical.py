"""libical, which Evolution and KOrganizer read calendars with; called without a compiler."""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import c_char_p, c_int, c_int64, c_void_p
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from . import Reading

LIBRARY = "libical.so.3"


class _Time(ctypes.Structure):
    _fields_ = (
        *((name, c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")),
        ("zone", c_void_p),
    )


@cache
def _library() -> Any:
    library = ctypes.CDLL(LIBRARY)
    for name, result, *arguments in (
        ("icalparser_parse_string", c_void_p, c_char_p),
        ("icalcomponent_free", None, c_void_p),
        ("icalcomponent_count_errors", c_int, c_void_p),
        ("icalcomponent_string_to_kind", c_int, c_char_p),
        ("icalproperty_string_to_kind", c_int, c_char_p),
        ("icalcomponent_get_first_component", c_void_p, c_void_p, c_int),
        ("icalcomponent_get_next_component", c_void_p, c_void_p, c_int),
        ("icalcomponent_get_first_property", c_void_p, c_void_p, c_int),
        ("icalcomponent_get_next_property", c_void_p, c_void_p, c_int),
        ("icalcomponent_as_ical_string", c_char_p, c_void_p),
        ("icalcomponent_get_dtstart", _Time, c_void_p),
        ("icalcomponent_get_dtend", _Time, c_void_p),
        ("icalproperty_get_value", c_void_p, c_void_p),
        ("icalvalue_get_text", c_char_p, c_void_p),
        ("icalproperty_get_value_as_string", c_char_p, c_void_p),
        ("icaltime_as_timet_with_zone", c_int64, _Time, c_void_p),
        ("icalerror_set_errors_are_fatal", None, c_int),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    library.icalerror_set_errors_are_fatal(0)
    return library


class Libical:
    name = "libical"
    quick = True
    most: int | None = None

    def absent(self) -> str | None:
        try:
            _library()
        except OSError:
            return f"{LIBRARY}, Debian: apt-get install libical3"
        return None

    def read(self, data: bytes) -> list[Reading]:
        library = _library()
        whole = library.icalparser_parse_string(data)
        assert whole, "libical finds no calendar"
        try:
            assert library.icalcomponent_count_errors(whole) == 0, library.icalcomponent_as_ical_string(whole).decode()
            return [_reading(event) for event in _components(whole, b"VEVENT")]
        finally:
            library.icalcomponent_free(whole)

    def worn(self, text: str) -> str:
        """libical takes blanks off both ends of a value (3.0.16), as Evolution and KOrganizer then do."""
        return text.strip(" \t")

    def close(self) -> None:
        pass


@contextmanager
def parsed(data: bytes) -> Iterator[Callable[[], bytes]]:
    """A function that writes out the calendar that libical read, for the benchmark."""
    library = _library()
    whole = library.icalparser_parse_string(data)
    try:
        yield lambda: bytes(library.icalcomponent_as_ical_string(whole))
    finally:
        library.icalcomponent_free(whole)


def _components(parent: int, kind: bytes) -> list[int]:
    library = _library()
    number = library.icalcomponent_string_to_kind(kind)
    found = []
    child = library.icalcomponent_get_first_component(parent, number)
    while child:
        found.append(child)
        child = library.icalcomponent_get_next_component(parent, number)
    return found


def _properties(component: int, kind: bytes) -> list[int]:
    library = _library()
    number = library.icalproperty_string_to_kind(kind)
    found = []
    prop = library.icalcomponent_get_first_property(component, number)
    while prop:
        found.append(prop)
        prop = library.icalcomponent_get_next_property(component, number)
    return found


def _texts(component: int, kind: bytes) -> list[str]:
    library = _library()
    return [
        library.icalvalue_get_text(library.icalproperty_get_value(prop)).decode()
        for prop in _properties(component, kind)
    ]


def _one(component: int, kind: bytes) -> str:
    """The only property of a kind, as it stands in the file."""
    (prop,) = _properties(component, kind)
    value: bytes = _library().icalproperty_get_value_as_string(prop)
    return value.decode()


def _text(component: int, kind: bytes) -> str:
    return (_texts(component, kind) or [""])[0]


def _utc(component: int, kind: bytes) -> datetime:
    return datetime.strptime(_one(component, kind), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _moment(time: _Time) -> datetime:
    """Through the file's own VTIMEZONE."""
    assert time.zone, "libical finds no zone for the event"
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=_library().icaltime_as_timet_with_zone(time, time.zone))


def _reading(event: int) -> Reading:
    library = _library()
    alarms = _components(event, b"VALARM")
    return Reading(
        uid=_text(event, b"UID"),
        sequence=int(_one(event, b"SEQUENCE")),
        created=_utc(event, b"CREATED"),
        changed=_utc(event, b"LAST-MODIFIED"),
        stamped=_utc(event, b"DTSTAMP"),
        start=_moment(library.icalcomponent_get_dtstart(event)),
        end=_moment(library.icalcomponent_get_dtend(event)) if _properties(event, b"DTEND") else None,
        summary=_text(event, b"SUMMARY"),
        location=_text(event, b"LOCATION"),
        description=_text(event, b"DESCRIPTION"),
        categories=_texts(event, b"CATEGORIES"),
        status=_one(event, b"STATUS"),
        transparency=_one(event, b"TRANSP"),
        reminder=_minutes(_one(alarms[0], b"TRIGGER")) if alarms else None,
    )


def _minutes(duration: str) -> int:
    """Of libical's own shortest form: -PT15M, -P1DT2H, PT0S."""
    minutes, number = 0, ""
    for letter in duration.lstrip("-").lstrip("P"):
        if letter.isdigit():
            number += letter
        elif letter != "T":
            minutes += int(number) * {"W": 10080, "D": 1440, "H": 60, "M": 1, "S": 0}[letter]
            number = ""
    return minutes
