"""Makes the calendars of the corpus again: `python -m tests.exchange.corpus.make [NAME …]`, of all programs here.

What they wrote is kept as it is. What is truly in it stands in `plan.py`, with what each program is known to leave out.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from dateutil import tz

from tests.exchange.judges.evolution import Evolution
from tests.exchange.judges.khal import SETTINGS
from tests.exchange.judges.konsolekalendar import Konsolekalendar
from tests.exchange.judges.radicale import served
from tests.exchange.judges.thunderbird import Thunderbird
from tests.exchange.judges.watched import TOOLS, Home, run

from .plan import PLAN, WINDOW, ZONE

HERE = Path(__file__).parent
SEED = HERE / "seed.ics"
HOME = tz.gettz(ZONE)
TEXT = "Dagsorden:\n1. Valg af dirigent\n2. Beretning: " + "æøå ÆØÅ, " * 8 + "\n3. Eventuelt; kaffe"


def thunderbird() -> bytes:
    judge = Thunderbird()
    try:
        text: str = judge.inside().run((HERE / "thunderbird.js").read_text(encoding="utf-8"), str(SEED))
    finally:
        judge.close()
    return text.encode()


def thunderbird_reply() -> bytes:
    """An invitation of Fora's is answered."""
    judge = Thunderbird()
    try:
        script = (HERE / "thunderbird_reply.js").read_text(encoding="utf-8")
        text: str = judge.inside().run(script, str(HERE / "invitation.ics"), "bo@example.org")
    finally:
        judge.close()
    return text.encode()


def evolution() -> bytes:
    judge = Evolution()
    try:
        judge.read(SEED.read_bytes())
        return judge.kept()
    finally:
        judge.close()


def kde() -> bytes:
    """KDE opens the file; when an event is added it writes all of it anew."""
    judge = Konsolekalendar()
    try:
        return judge.written_anew(SEED.read_bytes())
    finally:
        judge.close()


def radicale() -> bytes:
    return served(SEED.read_bytes())


def khal() -> bytes:
    """khal keeps a file for each event; they stand one after the other."""
    home = Home()
    try:
        (home.folder / "meetings").mkdir()
        settings = home.folder / "settings"
        settings.write_text(SETTINGS.format(folder=home.folder), encoding="utf-8")
        program = [sys.executable, "-m", "khal", "-c", str(settings)]
        run("khal", [*program, "import", "--batch", "-a", "meetings", str(SEED)], home, 60)
        return b"".join(file.read_bytes() for file in sorted((home.folder / "meetings").glob("*.ics")))
    finally:
        home.remove()


def calcurse() -> bytes:
    home = Home()
    try:
        program = ["calcurse", "-D", str(home.folder / "data")]
        run("calcurse", [*program, "--quiet", "--import", str(SEED)], home, 60)
        return run("calcurse", [*program, "--export=ical"], home, 60).encode()
    finally:
        home.remove()


def ical_generator() -> bytes:
    done = subprocess.run(
        ["node", str(HERE / "generator.mjs"), str(TOOLS / "node_modules" / "ical-generator" / "dist" / "index.mjs")],
        capture_output=True,
        check=True,
    )
    return done.stdout


def _at(text: str) -> datetime:
    """With dateutil's zone: vobject knows no other."""
    return datetime.fromisoformat(text).replace(tzinfo=HOME)


def vobject() -> bytes:
    calendar = import_module("vobject").iCalendar()
    for name, about in _masters():
        event = calendar.add("vevent")
        event.add("uid").value = f"{name}@example.org"
        event.add("dtstamp").value = datetime(2026, 1, 5, 8, tzinfo=tz.UTC)
        event.add("summary").value = about["summary"]
        all_day = about["all_day"]
        for which in ("start", "end"):
            event.add(f"dt{which}").value = _at(about[which]).date() if all_day else _at(about[which])
        event.add("status").value = about["status"]
        if name == "plain":
            event.add("location").value = about["location"]
        if name == "weekly":
            event.add("rrule").value = "FREQ=WEEKLY;COUNT=6"
            event.add("exdate").value = [_at("2026-03-24T09:00")]
            moved = calendar.add("vevent")
            moved.add("uid").value = "weekly@example.org"
            moved.add("dtstamp").value = datetime(2026, 1, 5, 8, tzinfo=tz.UTC)
            moved.add("recurrence-id").value = _at("2026-03-31T09:00")
            moved.add("dtstart").value, moved.add("dtend").value = _at("2026-04-01T13:00"), _at("2026-04-01T14:00")
            moved.add("summary").value = "Ugemøde (flyttet)"
            moved.add("status").value = "CONFIRMED"
        if name == "transparent":
            event.add("transp").value = "TRANSPARENT"
        if name == "long":
            event.add("description").value = TEXT
        if name == "attendees":
            for address in ("aase", "bo"):
                event.add("attendee").value = f"mailto:{address}@example.org"
    text: str = calendar.serialize()
    return text.encode()


def _masters() -> list[tuple[str, Mapping[str, Any]]]:
    """The events as they are entered: of the weekly ones the first."""
    return [(name.removesuffix(" 1"), about) for name, about in PLAN.items() if name[-1] not in "2456"]


def icalendar() -> bytes:
    from icalendar import Calendar, Event, vCalAddress

    calendar = Calendar()
    calendar.add("prodid", "-//icalendar//corpus//DA")
    calendar.add("version", "2.0")

    def new(name: str, about: Mapping[str, Any]) -> Any:
        event = Event()
        event.add("uid", f"{name}@example.org")
        event.add("dtstamp", datetime(2026, 1, 5, 8, tzinfo=tz.UTC))
        event.add("summary", about["summary"])
        event.add("status", about["status"])
        for which in ("start", "end"):
            event.add(f"dt{which}", _at(about[which]).date() if about["all_day"] else _at(about[which]))
        calendar.add_component(event)
        return event

    for name, about in _masters():
        event = new(name, about)
        if name == "plain":
            event.add("location", about["location"])
        if name == "weekly":
            event.add("rrule", {"freq": "weekly", "count": 6})
            event.add("exdate", _at("2026-03-24T09:00"))
            new("weekly", PLAN["weekly 4"]).add("recurrence-id", _at("2026-03-31T09:00"))
        if name == "transparent":
            event.add("transp", "TRANSPARENT")
        if name == "long":
            event.add("description", TEXT)
        if name == "attendees":
            for address in ("aase", "bo"):
                event.add("attendee", vCalAddress(f"mailto:{address}@example.org"))
    calendar.add_missing_timezones(first_date=date(2024, 1, 1), last_date=date(2028, 1, 1))
    written: bytes = calendar.to_ical()
    return written


def ics_py() -> bytes:
    """ics.py writes no series; each of the weekly ones is an event of its own."""
    library = import_module("ics")
    calendar = library.Calendar()
    for name, about in PLAN.items():
        event = library.Event(
            name=about["summary"], begin=_at(about["start"]), uid=f"{name.replace(' ', '-')}@example.org"
        )
        event.created = datetime(2026, 1, 5, 8, tzinfo=tz.UTC)
        if about["all_day"]:
            event.begin, event.end = about["start"][:10], "2026-05-12"
            event.make_all_day()
        else:
            event.end = _at(about["end"])
        event.status = about["status"]
        event.transparent = name == "transparent"
        event.location = about.get("location")
        if name == "long":
            event.description = TEXT
        for address in about.get("attendees", ()):
            event.add_attendee(library.Attendee(f"{address.split()[0]}@example.org"))
        calendar.events.add(event)
    text: str = calendar.serialize()
    return text.encode()


Otherwise = Mapping[str, Mapping[str, Any]]
NOT_ASKED: Otherwise = {"attendees": {"attendees": ["aase", "bo"]}}
"""The library was given addresses alone."""
NEW_IN_KDE = {"start": "2026-12-24T12:00", "end": "2026-12-24T13:00", "summary": "Tilføjet i KDE", "all_day": False}
OF_CALCURSE: Otherwise = {
    **{name: {"status": "", "busy": True} for name in ("plain", "weekly 1", "weekly 2", "weekly 4", "weekly 5")},
    **{name: {"status": "", "busy": True} for name in ("weekly 6", "cancelled", "transparent", "long")},
    "attendees": {"status": "", "attendees": []},
    "allday": {"status": "", "end": "2026-05-12T00:00"},
    "allday 2": {"start": "2026-05-12T00:00", "end": "2026-05-13T00:00", "summary": "Kursus i Tønder", "all_day": True},
    "weekly 4 again": {"start": "2026-03-31T09:00", "end": "2026-03-31T10:00", "summary": "Ugemøde"},
    "weekly 7": {"start": "2026-04-21T09:00", "end": "2026-04-21T10:00", "summary": "Ugemøde"},
}
"""It makes one-day series of what lasts for days, an event of its own of a moved occurrence and leaves the old one,
counts an exception as none of a series' number, and keeps no status, transparency or attendees."""

ONE_REPLY: Otherwise = {
    "": {
        "start": "2026-09-01T10:00",
        "end": "2026-09-01T12:00",
        "summary": "Kredsrådet, møde 1/2026",
        "attendees": ["bo ACCEPTED"],
        "comment": "Kommer gerne; måske lidt sent",
        "uid": "3f0c8f4e-6f0e-4a0c-9d57-1d3c2b1a0001@fora",
    }
}
"""Nothing of the plan: the answer alone."""

PROGRAMS: Mapping[str, tuple[Callable[[], bytes], Otherwise]] = {
    "thunderbird": (thunderbird, {}),
    "thunderbird-reply": (thunderbird_reply, ONE_REPLY),
    "evolution": (evolution, {}),
    "kde": (kde, {"new": NEW_IN_KDE}),
    "radicale": (radicale, {}),
    "khal": (khal, {}),
    "calcurse": (calcurse, OF_CALCURSE),
    "ical-generator": (ical_generator, {}),
    "vobject": (vobject, NOT_ASKED),
    "icalendar": (icalendar, NOT_ASKED),
    "ics.py": (ics_py, NOT_ASKED),
}
"""How each is made, and in what its file is known to differ from the plan, put down by hand."""


def truth(otherwise: Otherwise) -> dict[str, Any]:
    names = otherwise if otherwise is ONE_REPLY else dict.fromkeys([*PLAN, *otherwise])
    events = [{**PLAN.get(name, {}), **otherwise.get(name, {})} for name in names]
    return {"zone": ZONE, "window": WINDOW, "not_read": [], "events": sorted(events, key=lambda event: event["start"])}


def main(names: list[str]) -> None:
    for name in names or PROGRAMS:
        make, otherwise = PROGRAMS[name]
        told = json.dumps(truth(otherwise), ensure_ascii=False, indent=1)
        (HERE.parent / f"{name}.json").write_text(told + "\n", encoding="utf-8")
        try:
            data = make()
        except (ImportError, OSError, subprocess.CalledProcessError, AssertionError) as error:
            print(f"{name}: not made ({error})")
            continue
        (HERE.parent / f"{name}.ics").write_bytes(data)
        print(f"{name}: {len(data)} bytes")


main(sys.argv[1:])
