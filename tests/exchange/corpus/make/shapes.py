"""Calendars in the shapes that Outlook, Google and Apple are documented to write; by hand: they do not run here.

`python -m tests.exchange.corpus.make.shapes` writes them and, beside each, what is truly in it.
"""

import json
from pathlib import Path
from typing import Any

from .plan import WINDOW, ZONE

FOLDER = Path(__file__).parents[1]

ROMANCE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""
"""As Outlook and Exchange write a zone: from 1601 on, without names."""


def event(start: str, end: str, summary: str, **more: Any) -> dict[str, Any]:
    usual = {"start": start, "end": end, "summary": summary, "status": "", "all_day": False, "busy": True}
    return usual | more


def outlook_classic() -> tuple[str, dict[str, Any]]:
    """A calendar saved as .ics from Outlook for Windows: byte order mark, folds with tabs, HTML beside."""
    text = (
        "\ufeffBEGIN:VCALENDAR\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\nVERSION:2.0\n"
        "METHOD:PUBLISH\n"
        "X-CALSTART:20260302T080000Z\nX-CALEND:20261001T120000Z\nX-WR-RELCALID:{0000002E-7B3C-4A5D-9F00-1B2C3D4E5F60}\n"
        'X-WR-CALNAME:Åse Øgaards kalender\nX-PRIMARY-CALENDAR:TRUE\nX-OWNER;CN="Åse Øgaard":mailto:aase@example.org\n'
        'X-MS-OLK-WKHRSTART;TZID="Romance Standard Time":080000\n'
        + ROMANCE.format(name="Romance Standard Time")
        + "BEGIN:VEVENT\nCLASS:PUBLIC\nCREATED:20260105T080000Z\n"
        "DESCRIPTION:Dagsorden:\\n\\n1. Færdselssikkerhed på skoleveje\\, herunder “Sikker skolestart”\n"
        "\t\\n2. Eventuelt\\n\n"
        'DTEND;TZID="Romance Standard Time":20260302T110000\nDTSTAMP:20260105T080000Z\n'
        'DTSTART;TZID="Romance Standard Time":20260302T090000\nLAST-MODIFIED:20260105T080000Z\n'
        "LOCATION:Politigården\\, Bådehavnsgade 4\\; opgang Ø\nPRIORITY:5\nSEQUENCE:0\n"
        "SUMMARY;LANGUAGE=da:Møde om færdsel på Østerbro\\, Århus og Ærø\\, forår og efterår\\; se\n\t bilag\n"
        "TRANSP:OPAQUE\nUID:040000008200E00074C5B7101A82E00800000000A0B1C2D3E4F5DA01000000000000000\n"
        "\t010000000B1A2C3D4E5F60718293A4B5C6D7E8F90\n"
        'X-ALT-DESC;FMTTYPE=text/html:<html xmlns:v="urn:schemas-microsoft-com:vml"><head><style><!-- p\n'
        "\t.MsoNormal {margin:0cm\\;} --></style></head><body lang=DA><p class=MsoNormal>Dagsorden:</p></body></html>\n"
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY\nX-MICROSOFT-CDO-IMPORTANCE:1\nX-MICROSOFT-DISALLOW-COUNTER:FALSE\n"
        "X-MS-OLK-AUTOFILLLOCATION:FALSE\nX-MS-OLK-CONFTYPE:0\n"
        "BEGIN:VALARM\nTRIGGER:-PT15M\nACTION:DISPLAY\nDESCRIPTION:Reminder\nEND:VALARM\nEND:VEVENT\n"
        # free, tentative and out of office
        + _outlook("ledig", "20260303T120000", "20260303T123000", "Frokost", "FREE", transparent=True)
        + _outlook("foreloebig", "20260304T130000", "20260304T140000", "Måske møde", "TENTATIVE")
        + _outlook("ude", "20260305T000000", "20260306T000000", "Kursus ude af huset", "OOF")
        # an all-day event as Outlook marks it
        + "BEGIN:VEVENT\nUID:heldag@example.org\nDTSTAMP:20260105T080000Z\nDTSTART;VALUE=DATE:20260402\n"
        "DTEND;VALUE=DATE:20260404\nSUMMARY;LANGUAGE=da:Påskeferie\nTRANSP:TRANSPARENT\n"
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\nEND:VEVENT\n"
        # the second Tuesday of each month; one of them is elsewhere, one is left out
         + "BEGIN:VEVENT\nUID:serie@example.org\nDTSTAMP:20260105T080000Z\nSEQUENCE:1\n"
        'DTSTART;TZID="Romance Standard Time":20260310T083000\nDTEND;TZID="Romance Standard Time":20260310T093000\n'
        "RRULE:FREQ=MONTHLY;UNTIL=20260609T063000Z;BYDAY=2TU;WKST=MO\n"
        'EXDATE;TZID="Romance Standard Time":20260414T083000\nSUMMARY;LANGUAGE=da:Ledermøde\nTRANSP:OPAQUE\n'
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:serie@example.org\nDTSTAMP:20260105T080000Z\nSEQUENCE:1\n"
        'RECURRENCE-ID;TZID="Romance Standard Time":20260512T083000\n'
        'DTSTART;TZID="Romance Standard Time":20260513T103000\nDTEND;TZID="Romance Standard Time":20260513T113000\n'
        "SUMMARY;LANGUAGE=da:Ledermøde\nTRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    events = [
        event(
            "2026-03-02T09:00",
            "2026-03-02T11:00",
            "Møde om færdsel på Østerbro, Århus og Ærø, forår og efterår; se bilag",
            location="Politigården, Bådehavnsgade 4; opgang Ø",
        ),
        event("2026-03-03T12:00", "2026-03-03T12:30", "Frokost", busy=False),
        event("2026-03-04T13:00", "2026-03-04T14:00", "Måske møde", tentative=True),
        event("2026-03-05T00:00", "2026-03-06T00:00", "Kursus ude af huset"),
        event("2026-04-02T00:00", "2026-04-04T00:00", "Påskeferie", all_day=True, busy=False),
        event("2026-03-10T08:30", "2026-03-10T09:30", "Ledermøde"),
        event("2026-05-13T10:30", "2026-05-13T11:30", "Ledermøde"),
        event("2026-06-09T08:30", "2026-06-09T09:30", "Ledermøde"),
    ]
    return text, {"name": "Åse Øgaards kalender", "method": "PUBLISH", "events": events}


def _outlook(uid: str, start: str, end: str, summary: str, busy: str, *, transparent: bool = False) -> str:
    return (
        f"BEGIN:VEVENT\nUID:{uid}@example.org\nDTSTAMP:20260105T080000Z\n"
        f'DTSTART;TZID="Romance Standard Time":{start}\nDTEND;TZID="Romance Standard Time":{end}\n'
        f"SUMMARY;LANGUAGE=da:{summary}\nTRANSP:{'TRANSPARENT' if transparent else 'OPAQUE'}\n"
        f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}\nEND:VEVENT\n"
    )


def outlook_names() -> tuple[str, dict[str, Any]]:
    """Zones by the words of a list box, quoted for their commas, one that Outlook made up, and one told by nobody."""
    words, own = "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Customized Time Zone"
    text = (
        "BEGIN:VCALENDAR\nPRODID:Microsoft Exchange Server 2010\nVERSION:2.0\nMETHOD:PUBLISH\n"
        + ROMANCE.format(name=words)
        + ROMANCE.format(name=own)
        + _simple("ord", f'TZID="{words}":20260701T090000', f'TZID="{words}":20260701T100000', "Sommermøde")
        + _simple("egen", f"TZID={own}:20261028T090000", f"TZID={own}:20261028T100000", "Eftermøde")
        + _simple(
            "gmt", "TZID=GMT Standard Time:20260115T090000", "TZID=GMT Standard Time:20260115T100000", "Videomøde"
        )
        + "END:VCALENDAR\n"
    )
    events = [
        event("2026-01-15T10:00", "2026-01-15T11:00", "Videomøde"),
        event("2026-07-01T09:00", "2026-07-01T10:00", "Sommermøde"),
        event("2026-10-28T09:00", "2026-10-28T10:00", "Eftermøde"),
    ]
    return text, {"method": "PUBLISH", "events": events}


def _simple(uid: str, start: str, end: str, summary: str) -> str:
    return (
        f"BEGIN:VEVENT\nUID:{uid}@example.org\nDTSTAMP:20260105T080000Z\nDTSTART;{start}\nDTEND;{end}\n"
        f"SUMMARY:{summary}\nEND:VEVENT\n"
    )


def outlook_reply() -> tuple[str, dict[str, Any]]:
    """An answer to an invitation, with a word."""
    return _answer(
        "REPLY", "DECLINED", "Afslået: Kredsrådet\\, møde 1/2026", "COMMENT;LANGUAGE=da:Er på ferie\\, desværre\n"
    )


def outlook_counter() -> tuple[str, dict[str, Any]]:
    """Somebody proposes another time; it is their answer, not a new time."""
    return _answer("COUNTER", "TENTATIVE", "Nyt tidspunkt foreslået: Kredsrådet\\, møde 1/2026", "")


def _answer(method: str, answer: str, summary: str, comment: str) -> tuple[str, dict[str, Any]]:
    text = (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nPRODID:Microsoft Exchange Server 2010\nVERSION:2.0\n"
        + ROMANCE.format(name="Romance Standard Time")
        + "BEGIN:VEVENT\n"
        f"ATTENDEE;PARTSTAT={answer};CN=Bo Møller:mailto:bo@example.org\n{comment}"
        "UID:3f0c8f4e-6f0e-4a0c-9d57-1d3c2b1a0001@fora\n"
        f"SUMMARY;LANGUAGE=da-DK:{summary}\nDTSTART;TZID=Romance Standard Time:20260901T100000\n"
        "DTEND;TZID=Romance Standard Time:20260901T120000\nCLASS:PUBLIC\nPRIORITY:5\nDTSTAMP:20260820T071530Z\n"
        "TRANSP:OPAQUE\nSTATUS:CONFIRMED\nSEQUENCE:1\nLOCATION;LANGUAGE=da-DK:Rådhuset\nX-MICROSOFT-CDO-APPT-SEQUENCE:1\n"
        "X-MICROSOFT-CDO-OWNERAPPTID:0\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\nX-MICROSOFT-CDO-INTENDEDSTATUS:BUSY\n"
        "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE\nX-MICROSOFT-CDO-INSTTYPE:0\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    about = event(
        "2026-09-01T10:00",
        "2026-09-01T12:00",
        summary.replace("\\", ""),
        status="CONFIRMED",
        attendees=[f"bo {answer}"],
        uid="3f0c8f4e-6f0e-4a0c-9d57-1d3c2b1a0001@fora",
        comment="Er på ferie, desværre" if comment else "",
    )
    return text, {"method": method, "events": [about]}


def google() -> tuple[str, dict[str, Any]]:
    """A calendar exported from Google: times in UTC, series with a zone that the file does not describe again."""
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Europe/Copenhagen\nX-LIC-LOCATION:Europe/Copenhagen\nBEGIN:DAYLIGHT\nTZOFFSETFROM:+0100\n"
        "TZOFFSETTO:+0200\nTZNAME:GMT+2\nDTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\n"
        "BEGIN:STANDARD\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:GMT+1\nDTSTART:19701025T030000\n"
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    text = (
        "BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nCALSCALE:GREGORIAN\n"
        "METHOD:PUBLISH\nX-WR-CALNAME:borgmester@example.org\nX-WR-TIMEZONE:Europe/Copenhagen\n"
        + zone
        + _google("0a1b", "DTSTART:20260302T080000Z\nDTEND:20260302T093000Z\n", "Økonomiudvalg")
        + _google("1a1b", "DTSTART:20260706T080000Z\nDTEND:20260706T093000Z\n", "Sommergruppemøde")
        + _google("2a1b", "DTSTART;VALUE=DATE:20260213\nDTEND;VALUE=DATE:20260214\n", "Barsel", "TRANSPARENT")
        # every other Monday across the change of the clock, to a day, one away and one moved
        + _google(
            "3a1b",
            "DTSTART;TZID=Europe/Copenhagen:20260316T160000\nDTEND;TZID=Europe/Copenhagen:20260316T170000\n"
            "RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20260525T215959Z;INTERVAL=2;BYDAY=MO\n"
            "EXDATE;TZID=Europe/Copenhagen:20260413T160000\n",
            "Gruppemøde",
        )
        + _google(
            "3a1b",
            "DTSTART;TZID=Europe/Copenhagen:20260428T173000\nDTEND;TZID=Europe/Copenhagen:20260428T183000\n"
            "RECURRENCE-ID;TZID=Europe/Copenhagen:20260427T160000\n",
            "Gruppemøde (tirsdag)",
        )
        # one occurrence that Google tells in UTC
        + _google(
            "4a1b",
            "DTSTART:20261027T090000Z\nDTEND:20261027T100000Z\nRECURRENCE-ID:20261027T080000Z\n",
            "Løs gentagelse",
        )
        + "END:VCALENDAR\n"
    )
    confirmed = {"status": "CONFIRMED"}
    events = [
        event("2026-02-13T00:00", "2026-02-14T00:00", "Barsel", all_day=True, busy=False, **confirmed),
        event("2026-03-02T09:00", "2026-03-02T10:30", "Økonomiudvalg", **confirmed),
        event("2026-03-16T16:00", "2026-03-16T17:00", "Gruppemøde", **confirmed),
        event("2026-03-30T16:00", "2026-03-30T17:00", "Gruppemøde", **confirmed),
        event("2026-04-28T17:30", "2026-04-28T18:30", "Gruppemøde (tirsdag)", **confirmed),
        event("2026-05-11T16:00", "2026-05-11T17:00", "Gruppemøde", **confirmed),
        event("2026-05-25T16:00", "2026-05-25T17:00", "Gruppemøde", **confirmed),
        event("2026-07-06T10:00", "2026-07-06T11:30", "Sommergruppemøde", **confirmed),
        event("2026-10-27T10:00", "2026-10-27T11:00", "Løs gentagelse", **confirmed),
    ]
    return text, {"name": "borgmester@example.org", "method": "PUBLISH", "events": events}


def _google(uid: str, when: str, summary: str, transparency: str = "OPAQUE") -> str:
    return (
        f"BEGIN:VEVENT\n{when}DTSTAMP:20260120T101500Z\nUID:{uid}5c6d7e8f9g0h1i2j3k4l5m@google.com\n"
        "CREATED:20260105T080000Z\nDESCRIPTION:\nLAST-MODIFIED:20260110T080000Z\nLOCATION:\nSEQUENCE:0\n"
        f"STATUS:CONFIRMED\nSUMMARY:{summary}\nTRANSP:{transparency}\nEND:VEVENT\n"
    )


def apple() -> tuple[str, dict[str, Any]]:
    """A calendar exported from macOS: historic rules and dates in its zone, alarms with sounds, travel times."""
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Europe/Copenhagen\nBEGIN:DAYLIGHT\nTZOFFSETFROM:+0100\n"
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nDTSTART:19810329T020000\nTZNAME:CEST\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n"
        "BEGIN:DAYLIGHT\nDTSTART:19800406T020000\nTZNAME:CEST\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRDATE:19800406T020000\n"
        "END:DAYLIGHT\nBEGIN:STANDARD\nTZOFFSETFROM:+0200\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n"
        "DTSTART:19961027T030000\nTZNAME:CET\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:STANDARD\n"
        "DTSTART:19800928T030000\nTZNAME:CET\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
        "RRULE:FREQ=YEARLY;UNTIL=19950924T010000Z;BYMONTH=9;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    text = (
        "BEGIN:VCALENDAR\nCALSCALE:GREGORIAN\nPRODID:-//Apple Inc.//macOS 14.4//EN\nVERSION:2.0\n"
        "X-APPLE-CALENDAR-COLOR:#1BADF8\nX-WR-CALNAME:Arbejde\nX-WR-TIMEZONE:Europe/Copenhagen\n"
        + zone
        + "BEGIN:VEVENT\nCREATED:20260105T080000Z\nDTEND;TZID=Europe/Copenhagen:20260330T110000\n"
        "DTSTAMP:20260105T080000Z\nDTSTART;TZID=Europe/Copenhagen:20260330T093000\nLAST-MODIFIED:20260105T080000Z\n"
        "LOCATION:Næstved Rådhus\\nRådmandshaven 20\\n4700 Næstved\\nDanmark\nSEQUENCE:1\nSUMMARY:Besøg i Næstved\n"
        "TRANSP:OPAQUE\nUID:6E1C1B2A-93F4-4C77-A1D7-0F1E2D3C4B5A\n"
        "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-MAPKIT-HANDLE=CAESvgIIrk0aEg;X-APPLE-RADIUS=70;\n"
        ' X-TITLE="Næstved Rådhus\\nRådmandshaven 20":geo:55.229,11.759\n'
        "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC\nX-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT45M\n"
        "BEGIN:VALARM\nACKNOWLEDGED:20260330T062500Z\nACTION:AUDIO\nATTACH;VALUE=URI:Chord\nTRIGGER:-PT1H\n"
        "UID:0A1B2C3D\nX-WR-ALARMUID:0A1B2C3D\nX-APPLE-DEFAULT-ALARM:TRUE\nEND:VALARM\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTAMP:20260105T080000Z\nDTSTART;VALUE=DATE:20260605\nDTEND;VALUE=DATE:20260606\n"
        "SUMMARY:Grundlovsdag\nTRANSP:TRANSPARENT\nUID:7E1C1B2A\nX-APPLE-UNIVERSAL-ID:42\n"
        "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Event reminder\nTRIGGER:-PT15H\nEND:VALARM\nEND:VEVENT\n"
        # the last Friday of the month, with one that lasts longer; the second is left out by a UTC time
        "BEGIN:VEVENT\nDTSTAMP:20260105T080000Z\nDTSTART;TZID=Europe/Copenhagen:20260828T140000\n"
        "DTEND;TZID=Europe/Copenhagen:20260828T150000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=4\n"
        "EXDATE:20260925T120000Z\nSUMMARY:Fredagsmøde\nUID:8E1C1B2A\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTAMP:20260105T080000Z\nRECURRENCE-ID;TZID=Europe/Copenhagen:20261030T140000\n"
        "DTSTART;TZID=Europe/Copenhagen:20261030T140000\nDTEND;TZID=Europe/Copenhagen:20261030T163000\n"
        "SUMMARY:Fredagsmøde med kage\nUID:8E1C1B2A\nEND:VEVENT\n"
        # a floating time and one with a length instead of an end
        "BEGIN:VEVENT\nDTSTAMP:20260105T080000Z\nDTSTART:20261201T070000\nDURATION:PT30M\nSUMMARY:Løbetur\nUID:9E1C1B2A\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    events = [
        event("2026-03-30T09:30", "2026-03-30T11:00", "Besøg i Næstved"),
        event("2026-06-05T00:00", "2026-06-06T00:00", "Grundlovsdag", all_day=True, busy=False),
        event("2026-08-28T14:00", "2026-08-28T15:00", "Fredagsmøde"),
        event("2026-10-30T14:00", "2026-10-30T16:30", "Fredagsmøde med kage"),
        event("2026-11-27T14:00", "2026-11-27T15:00", "Fredagsmøde"),
        event("2026-12-01T07:00", "2026-12-01T07:30", "Løbetur"),
    ]
    return text, {"name": "Arbejde", "method": "", "events": events}


SHAPES = {
    "outlook-classic": outlook_classic,
    "outlook-zone-names": outlook_names,
    "outlook-reply": outlook_reply,
    "outlook-counter": outlook_counter,
    "google": google,
    "apple": apple,
}


def main() -> None:
    for name, shape in SHAPES.items():
        text, truth = shape()
        (FOLDER / f"{name}.ics").write_bytes(text.replace("\n", "\r\n").encode())
        whole = {"zone": ZONE, "window": WINDOW, "not_read": [], **truth}
        told = json.dumps(whole, ensure_ascii=False, indent=1)
        (FOLDER / f"{name}.json").write_text(told + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
