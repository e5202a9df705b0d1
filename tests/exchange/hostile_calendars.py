"""Calendar files made to hurt: each by its name, with what makes its bytes."""

import io
import zipfile
from collections.abc import Callable

HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n"
TAIL = b"END:VCALENDAR\r\n"
BEGIN = b"DTSTART:20200101T090000Z\r\nDTEND:20200101T100000Z\r\n"


def _event(number: int, *lines: bytes) -> bytes:
    return b"".join((b"BEGIN:VEVENT\r\nUID:%d\r\n" % number, *(line + b"\r\n" for line in lines), b"END:VEVENT\r\n"))


def _file(*parts: bytes) -> bytes:
    return b"".join((HEAD, *parts, TAIL))


def _repeating(*rules: bytes, count: int = 1) -> bytes:
    begin = b"DTSTART;TZID=Europe/Copenhagen:20200101T090000"
    return _file(
        *(_event(number, begin, b"RRULE:" + rules[number % len(rules)]) for number in range(count * len(rules)))
    )


def _zone(number: int, *lines: bytes) -> bytes:
    rules = b"".join(line + b"\r\n" for line in lines)
    return b"BEGIN:VTIMEZONE\r\nTZID:Z%d\r\nBEGIN:STANDARD\r\n%sEND:STANDARD\r\nEND:VTIMEZONE\r\n" % (number, rules)


OFFSETS = (b"TZOFFSETFROM:+0100", b"TZOFFSETTO:+0200")
IN_ZONE = b"DTSTART;TZID=Z%d:20261104T090000"


def _zones(count: int, *lines: bytes) -> bytes:
    rules = (b"DTSTART:16010101T000000", *OFFSETS, *lines)
    return _file(
        *(_zone(number, *rules) for number in range(count)),
        *(_event(number, IN_ZONE % number) for number in range(count)),
    )


def _dates(count: int) -> bytes:
    return b",".join(b"20%02d%02d%02dT090000Z" % (n % 90, n % 12 + 1, n % 28 + 1) for n in range(count))


def _zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("kalender.ics", _file())
    return out.getvalue()


def _ten_years() -> bytes:
    """20,000 events of a busy chief's ten years, 30 MB with what was enclosed: this one must be read."""
    enclosed = b"\r\n ".join([b"QUJD" * 18] * 130)
    events = []
    for number in range(20_000):
        day = b"%d%02d%02d" % (2018 + number // 2000, number % 12 + 1, number % 28 + 1)
        events.append(
            _event(
                number,
                *(b"DTSTAMP:20260101T000000Z", b"CREATED:20260101T000000Z", b"LAST-MODIFIED:20260101T000000Z"),
                *(
                    b"CLASS:PUBLIC",
                    b"SEQUENCE:0",
                    b"LOCATION:Lokale 3",
                    b"TRANSP:OPAQUE",
                    b"X-MICROSOFT-CDO-IMPORTANCE:1",
                ),
                *(b"X-MICROSOFT-CDO-BUSYSTATUS:BUSY", b"X-MS-OLK-FORCEINSPECTOROPEN:FALSE", b"X-MS-OLK-CONFTYPE:0"),
                *(b"BEGIN:VALARM", b"TRIGGER:-PT15M", b"ACTION:DISPLAY", b"DESCRIPTION:Reminder", b"END:VALARM"),
                b"DTSTART;TZID=Romance Standard Time:%sT%02d0000" % (day, 8 + number % 8),
                b"DTEND;TZID=Romance Standard Time:%sT%02d3000" % (day, 8 + number % 8),
                "SUMMARY:Møde om tværgående samarbejde og \\, opfølgning".encode(),
                b"DESCRIPTION:" + b"\r\n ".join([b"Deltag via linket herunder. " * 2] * 8),
                b"RRULE:FREQ=WEEKLY;UNTIL=20201231T220000Z;BYDAY=MO" if number % 40 == 0 else b"CLASS:PUBLIC",
                b"ATTACH;ENCODING=BASE64;VALUE=BINARY:" + enclosed if number % 22 == 0 else b"PRIORITY:5",
            )
        )
    return _file(*events)


_EVERY_TIME = b"BYHOUR=%s;BYMINUTE=%s;BYSECOND=%s" % tuple(
    b",".join(b"%d" % n for n in range(most)) for most in (24, 60, 60)
)
_MANY = (
    b"BYMONTHDAY="
    + b",".join(b"%d" % n for n in range(1, 32))
    + b";BYSETPOS="
    + b",".join(b"%d" % n for n in range(-150, 0))
)


def _mail(header: bytes, *before: bytes) -> bytes:
    """A saved mail with a calendar in it."""
    return b"\r\n".join((*before, b"From: a", header, b"", _file(_event(1, b"DTSTART:20261104T090000Z"))))


def _divided(depth: int, lines: int) -> bytes:
    """Parts within parts, and within the innermost many lines."""
    heads = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    return b"From: a\n" + b"".join(heads) + b"\n" + b"x\n" * lines


FILES: dict[str, Callable[[], bytes]] = {
    "every second for ever": lambda: _repeating(b"FREQ=SECONDLY"),
    "every hour for ever, often": lambda: _repeating(b"FREQ=HOURLY", count=500),
    "30 February": lambda: _repeating(b"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
    "30 February, often": lambda: _repeating(
        b"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        b"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        b"FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=23",
        b"FREQ=WEEKLY;INTERVAL=7;BYDAY=MO;BYMONTH=2;BYMONTHDAY=30;COUNT=1000",
        b"FREQ=MONTHLY;BYDAY=5FR;BYMONTH=2",
        count=5_000,
    ),
    "interval 0": lambda: _repeating(b"FREQ=DAILY;INTERVAL=0", b"FREQ=YEARLY;INTERVAL=0;BYSETPOS=1"),
    "interval without end": lambda: _repeating(
        b"FREQ=DAILY;INTERVAL=" + b"9" * 900, b"FREQ=DAILY;INTERVAL=9999", count=9_000
    ),
    "positions": lambda: _repeating(b"FREQ=YEARLY;" + _MANY, b"FREQ=MONTHLY;BYSETPOS=366;" + _MANY[:90], count=2_000),
    "every time of day": lambda: _repeating(b"FREQ=DAILY;" + _EVERY_TIME, count=2_000),
    "counted for ever": lambda: _repeating(b"FREQ=DAILY;COUNT=999999999", b"FREQ=YEARLY;COUNT=999999999", count=5_000),
    "from the year 1": lambda: _file(
        _event(1, b"DTSTART:00010101T000000Z", b"RRULE:FREQ=DAILY"),
        _event(2, b"DTSTART;VALUE=DATE:00010101", b"RRULE:FREQ=WEEKLY;COUNT=999999"),
        _event(3, b"DTSTART:99991231T235959", b"DURATION:P9999W"),
        _event(4, b"DTSTART:00010101T000000", b"DTEND:99991231T235959Z", b"RRULE:FREQ=HOURLY;INTERVAL=3"),
    ),
    "for a thousand years each day": lambda: _file(
        *(_event(n, b"DTSTART:19000101T000000Z", b"DTEND:29000101T000000Z", b"RRULE:FREQ=DAILY") for n in range(500))
    ),
    "400,000 events": lambda: _file(b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 400_000),
    "50,000 events": lambda: _file(*(_event(n, BEGIN.strip()) for n in range(49_000))),
    "50,000 events of one UID": lambda: _file(*(_event(1, BEGIN.strip()) for n in range(49_000))),
    "50,000 broken events": lambda: _file(b"BEGIN:VEVENT\r\nSUMMARY:x\r\n" * 49_000),
    "50,000 exceptions": lambda: _file(
        _event(1, b"DTSTART:20200101T090000Z", b"RRULE:FREQ=DAILY"),
        *(
            _event(1, b"DTSTART:20261101T090000Z", b"RECURRENCE-ID:20261101T09%02d%02dZ" % (n // 60 % 60, n % 60))
            for n in range(45_000)
        ),
    ),
    "50,000 exceptions from then on": lambda: _file(
        _event(1, b"DTSTART:20200101T090000Z", b"RRULE:FREQ=DAILY"),
        *(
            _event(
                1,
                b"DTSTART:20261101T090000Z",
                b"RECURRENCE-ID;RANGE=THISANDFUTURE:20261101T09%02d%02dZ" % (n // 60 % 60, n % 60),
            )
            for n in range(45_000)
        ),
    ),
    "49,000 exceptions of every hour": lambda: _file(
        _event(1, b"DTSTART:20260101T000000Z", b"RRULE:FREQ=HOURLY"),
        *(
            _event(
                1,
                b"DTSTART:2026%02d%02dT%02d3000Z" % (n // 336 % 12 + 1, n // 12 % 28 + 1, n % 24),
                b"RECURRENCE-ID:20%02d%02d%02dT%02d0000Z"
                % (26 + n // 8064, n // 672 % 12 + 1, n // 24 % 28 + 1, n % 24),
            )
            for n in range(49_000)
        ),
    ),
    "30 February from 1900": lambda: _file(
        *(
            _event(n, b"DTSTART:19000101T090000Z", b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", b"SUMMARY:a")
            for n in range(5_000)
        )
    ),
    "40,000 endless events": lambda: _file(
        *(_event(n, b"DTSTART:20200101T090000Z", b"RRULE:FREQ=DAILY", b"SUMMARY:a") for n in range(40_000))
    ),
    "a line of 45 MB": lambda: HEAD + b"BEGIN:VEVENT\r\nSUMMARY:" + b"x" * 45_000_000 + b"\r\nEND:VEVENT\r\n" + TAIL,
    "a line of 45 MB in folds": lambda: (
        HEAD + b"BEGIN:VEVENT\r\nATTACH:" + b"x\r\n " * 950_000 + b"\r\nEND:VEVENT\r\n" + TAIL
    ),
    "parameters of 45 MB": lambda: (
        HEAD + b"BEGIN:VEVENT\r\nDTSTART" + b';A="b' * 9_000_000 + b"\r\nEND:VEVENT\r\n" + TAIL
    ),
    "quotation marks": lambda: _file(_event(1, *([b"SUMMARY;X=" + b'"' * 190_001 + b":a"] * 200))),
    "more than 50 MB": lambda: HEAD + b"\n" * 51_000_000,
    "45 million lines": lambda: HEAD + b"\n" * 45_000_000,
    "one letter a line": lambda: HEAD + b"A\n" * 950_000,
    "nested 100,000 deep": lambda: b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 100_000,
    "nested 100,000 deep, other": lambda: b"BEGIN:VCALENDAR\r\n" + b"BEGIN:X\r\n" * 100_000 + b"END:Y\r\n" * 100_000,
    "300,000 calendars": lambda: b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" * 300_000,
    "20,000 zones": lambda: _zones(20_000, b"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    "zones that change daily": lambda: _zones(400, b"RRULE:FREQ=DAILY"),
    "a million days of a zone": lambda: _file(
        _zone(1, b"DTSTART:19700101T000000", *OFFSETS, *([b"RDATE:" + _dates(2_500)] * 400)), _event(1, IN_ZONE % 1)
    ),
    "2.7 million exceptions in one line": lambda: _file(
        _event(1, BEGIN.strip(), b"RRULE:FREQ=DAILY", b"EXDATE:" + b",".join([_dates(2_700)] * 1_000))
    ),
    "2 million exceptions in lines": lambda: _file(
        *(_event(n, BEGIN.strip(), b"RRULE:FREQ=DAILY", *([b"EXDATE:" + _dates(1_000)] * 11)) for n in range(180))
    ),
    "2 million extra days": lambda: _file(
        *(_event(n, BEGIN.strip(), *([b"RDATE:" + _dates(1_000)] * 11)) for n in range(180))
    ),
    "a million busy times": lambda: _file(
        b"BEGIN:VFREEBUSY\r\n"
        + (b"FREEBUSY:" + b",".join([b"20261104T080000Z/PT1H"] * 5_000) + b"\r\n") * 400
        + b"END:VFREEBUSY\r\n"
    ),
    "400,000 people": lambda: _file(
        *(
            _event(n, b"DTSTART:20261104T090000Z", *([b'ATTENDEE;CN="a, b";PARTSTAT=ACCEPTED:mailto:a@b'] * 1_000))
            for n in range(400)
        )
    ),
    "45 MB of descriptions": lambda: _file(
        *(_event(n, b"DTSTART:20261104T090000Z", b"DESCRIPTION:" + "😀".encode() + b"x" * 9_900) for n in range(4_500))
    ),
    "575,000 people": lambda: _file(
        *(_event(n, b"DTSTART:20261104T090000Z", *([b"ATTENDEE;CN=a:mailto:a@b"] * 500)) for n in range(1_150))
    ),
    "all of it at once": lambda: _file(
        *(
            _event(
                n,
                *(b"DTSTART;TZID=GMT Standard Time:20251201T090000", b"DTEND;TZID=X:20251201T100000"),
                *(b"RRULE:FREQ=MONTHLY;BYDAY=-1FR,1MO", b"EXDATE:" + _dates(20), b"SUMMARY:a\\,b", b"DESCRIPTION:c"),
                *([b"ATTENDEE;CN=a:mailto:a@b"] * 10),
            )
            for n in range(31_000)
        )
    ),
    "50,000 long rules that are over": lambda: _repeating(
        b"FREQ=MONTHLY;UNTIL=20210101;BYMONTHDAY=" + b",".join(b"%d" % (n % 28 + 1) for n in range(340)), count=40_000
    ),
    "busy times that cannot be read": lambda: _file(
        b"BEGIN:VFREEBUSY\r\n" + (b"FREEBUSY:" + b"x," * 90_000 + b"\r\n") * 200 + b"END:VFREEBUSY\r\n"
    ),
    "2 million old busy times": lambda: _file(
        b"BEGIN:VFREEBUSY\r\n"
        + (b"FREEBUSY:" + b",".join([b"20161104T080000Z/PT1H"] * 9_000) + b"\r\n") * 220
        + b"END:VFREEBUSY\r\n"
    ),
    "exceptions that cannot be read": lambda: _file(
        *(_event(n, BEGIN.strip(), b"RRULE:FREQ=DAILY", b"EXDATE:" + b"x," * 90_000) for n in range(200))
    ),
    "the same exception 3 million times": lambda: _file(
        *(
            _event(n, BEGIN.strip(), b"RRULE:FREQ=DAILY", b"EXDATE:" + b",".join([b"20261104T090000Z"] * 11_000))
            for n in range(240)
        )
    ),
    "parameters, many": lambda: _file(
        *(_event(n, b"DTSTART" + b";A=1" * 100 + b":20261104T090000Z") for n in range(45_000)),
        *(_event(n, b"DTSTART:20261104T090000Z", *([b"ATTENDEE" + b";CN=1" * 30 + b":a"] * 500)) for n in range(100)),
    ),
    "only escapes": lambda: _file(
        *(_event(n, b"DTSTART:20261104T090000Z", b"DESCRIPTION:" + b"\\n" * 20_000) for n in range(1_100))
    ),
    "only controls": lambda: _file(
        *(_event(n, b"DTSTART:20261104T090000Z", b"DESCRIPTION:" + b"a\7" * 20_000) for n in range(1_100))
    ),
    "NUL bytes": lambda: _file(_event(1, b"DTSTART:20261104T090000Z", b"SUMMARY:a\0b\0", b"\0" * 1_000_000)),
    "only NUL bytes": lambda: b"\0" * 40_000_000,
    "a zip": _zipped,
    "a program": lambda: b"MZ\x90\x00" + bytes(range(256)) * 10_000,
    "noise": lambda: bytes((n * n + n // 7) % 256 for n in range(1_000_000)),
    "nothing": lambda: b"",
    "half a file": lambda: _file(_event(1, BEGIN.strip()), _event(2, BEGIN.strip()))[:-60],
    "UTF-16": lambda: (
        _file(*(_event(n, b"DTSTART:20261104T090000Z", b"SUMMARY:a") for n in range(40_000))).decode().encode("utf-16")
    ),
    "a mail with 2 million parameters": lambda: _mail(b"Content-Type: text/calendar" + b";" * 2_000_000),
    "a mail with parameters in folds": lambda: _mail(
        b"content-disposition: attachment" + b"\r\n ;a=b" * 250_000 + b"; filename=a.ics", b"Subject: a"
    ),
    "a mail with brackets": lambda: _mail(
        b"Content-Type: text/calendar" + b";a" * 500_000, b"From: " + b"(" * 4_000_000, b"To: " + b'"' * 500_000
    ),
    "a mail with 250,000 headers": lambda: _mail(b"Content-Type: text/calendar", *([b"Content-Type: a/b"] * 250_000)),
    "a mail in parts within parts": lambda: _divided(400, 280_000),
    "a mail in a thousand parts": lambda: _divided(990, 10),
    "ten years": _ten_years,
}
