"""konsolekalendar, KDE's calendars (Akonadi, KOrganizer) from the command line.

Each file is imported into a calendar of its own and its list is taken from there. The list has no status and no
sequence, and as the last day it repeats the first (22.12); these are read from the file where KDE keeps that calendar.
"""

import csv
import re
from datetime import UTC, datetime, tzinfo
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from . import Reading
from .watched import Home, Program, program, run, wait_for

ZONE = ZoneInfo("Europe/Copenhagen")
USUAL, A_SECOND = 30, 20
"""Seconds for one step with one file, and how many events it is given a second more for. Now and then its import never
ends (22.12); it is killed then and asked again."""
CONTROL = ("org.freedesktop.Akonadi.Control", "/AgentManager", "org.freedesktop.Akonadi.AgentManager")
BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
SESSION = """
echo "$DBUS_SESSION_BUS_ADDRESS" >bus
exec akonadi_control
"""
UID = 7
"""The column of the list."""
SQLITE = "[%General]\nDriver=QSQLITE3\n"


class Konsolekalendar:
    name = "konsolekalendar"
    quick = False
    most: int | None = None

    def __init__(self) -> None:
        self._home: Home | None = None
        self._process: Program | None = None
        self._bus = ""
        self._number = 0
        self._seconds: float = USUAL

    def absent(self) -> str | None:
        needed = {"konsolekalendar": "konsolekalendar", "akonadi_control": "akonadi-server", "gdbus": "libglib2.0-bin"}
        missing = [package for name, package in needed.items() if not program(name)]
        if not missing and not any(Path("/usr/lib").glob("*/qt*/plugins/sqldrivers/libqsqlite3.so")):
            missing = ["akonadi-backend-sqlite"]
        return f"apt-get install {' '.join(missing)}" if missing else None

    def read(self, data: bytes) -> list[Reading]:
        if self._process is None:
            self._start()
        assert self._home
        self._number += 1
        name, given = f"calendar{self._number}.ics", self._home.folder / "given.ics"
        given.write_bytes(data)
        kept = self._home.folder / name
        agent = self._new_calendar(kept)
        calendar = wait_for(f"{self.name}'s list of calendars", lambda: self._calendar_id(name), 30)
        self._seconds = USUAL + data.count(b"BEGIN:VEVENT") / A_SECOND
        self._konsolekalendar("--import", str(given), "--calendar", calendar)
        listed = self._konsolekalendar("--view", "--all", "--export-type", "csv", "--calendar", calendar)
        rows = list(csv.reader(StringIO(listed)))
        uids = {row[UID] for row in rows}
        held = wait_for(f"{self.name}'s file", lambda: _kept(kept, uids), self._seconds, self._process)
        self._control("removeAgentInstance", agent)
        return [_reading(row, held[row[UID]]) for row in rows]

    def _start(self) -> None:
        self._home = Home()
        settings = self._home.folder / "config" / "akonadi"
        settings.mkdir()
        (settings / "akonadiserverrc").write_text(SQLITE, encoding="utf-8")
        self._process = Program(self.name, ["dbus-run-session", "--", "sh", "-c", SESSION], self._home)
        bus = self._home.folder / "bus"
        self._home.more["DBUS_SESSION_BUS_ADDRESS"] = wait_for(self.name, lambda: _line(bus), 10, self._process)
        wait_for(self.name, self._is_running, 60, self._process)

    def _is_running(self) -> bool:
        return "true" in self._call(BUS, "NameHasOwner", "org.freedesktop.Akonadi")

    def _new_calendar(self, kept: Path) -> str:
        """Has KDE keep a calendar in that file; gives the name of what does so."""
        agent = _text(self._control("createAgentInstance", "akonadi_ical_resource"))
        settings = (f"org.freedesktop.Akonadi.Resource.{agent}", "/Settings", "org.kde.Akonadi.ICal.Settings")
        wait_for(f"{self.name}'s agent", lambda: self._told(settings, "setPath", str(kept)), 30)
        self._call(settings, "save")
        self._control("agentInstanceSynchronize", agent)
        wait_for(f"{self.name}'s agent", lambda: "(0," in self._control("agentInstanceStatus", agent), 30)  # idle
        return agent

    def _told(self, whom: tuple[str, str, str], *what: str) -> bool:
        try:
            self._call(whom, *what)
        except AssertionError:  # it is not on the bus yet
            return False
        return True

    def _calendar_id(self, name: str) -> str | None:
        found = re.search(rf"^(\d+) .*- {re.escape(name)}$", self._konsolekalendar("--list-calendars"), re.MULTILINE)
        return found and found[1]

    def _konsolekalendar(self, *arguments: str) -> str:
        assert self._home
        return run(f"{self.name} {arguments[0]}", ["konsolekalendar", *arguments], self._home, self._seconds)

    def _control(self, *what: str) -> str:
        return self._call(CONTROL, *what)

    def _call(self, whom: tuple[str, str, str], method: str, *given: str) -> str:
        assert self._home
        where, path, interface = whom
        arguments = ["gdbus", "call", "--session", "-d", where, "-o", path, "-m", f"{interface}.{method}", *given]
        return run("gdbus", arguments, self._home, 60)

    def written_anew(self, data: bytes) -> bytes:
        """A calendar as KDE writes it: it opens the file, and saves it when an event is added."""
        if self._process is None:
            self._start()
        assert self._home
        kept = self._home.folder / "opened.ics"
        kept.write_bytes(data)
        self._new_calendar(kept)
        calendar = wait_for(f"{self.name}'s list of calendars", lambda: self._calendar_id(kept.name), 30)
        about = ["--date", "2026-12-24", "--time", "12:00", "--end-time", "13:00", "--summary", "Tilføjet i KDE"]
        self._konsolekalendar("--add", *about, "--calendar", calendar)
        wait_for(f"{self.name}'s file", lambda: b"Tilf" in kept.read_bytes(), USUAL, self._process)
        return kept.read_bytes()

    def worn(self, text: str) -> str:
        """Its list has a blank for a line break. KDE reads with libical, which takes blanks off both ends (3.0.16)."""
        return text.replace("\n", " ").strip(" \t")

    def close(self) -> None:
        if self._process is not None:
            self._process.end()
        if self._home is not None:
            self._home.remove()
        self._home = self._process = None


def _line(file: Path) -> str | None:
    return (file.read_text(encoding="utf-8").strip() or None) if file.exists() else None


def _text(answer: str) -> str:
    """Of gdbus's `('a word',)`."""
    return answer.strip().removeprefix("('").removesuffix("',)")


def _kept(file: Path, uids: set[str]) -> dict[str, Any] | None:
    """The events of KDE's own file, as soon as it holds them all."""
    from icalendar import Calendar

    if not file.exists():
        return None if uids else {}
    data = file.read_bytes()
    if data.count(b"\nUID:") < len(uids):
        return None
    try:
        whole: Any = Calendar.from_ical(data)
    except ValueError:  # half written
        return None
    found = {str(event["UID"]): event for event in whole.walk("VEVENT")}
    return found if uids <= found.keys() else None


def _reading(row: list[str], kept: Any) -> Reading:
    first_day, first_hour, _first_day_again, last_hour, summary, location, _description, uid = row
    zone = UTC if kept["DTSTART"].to_ical().endswith(b"Z") else ZONE
    last_day = kept["DTEND"].dt.astimezone(zone).date().isoformat() if "DTEND" in kept else first_day
    return Reading(
        uid=uid,
        summary=summary,
        location=location,
        start=_moment(first_day, first_hour, zone),
        end=_moment(last_day, last_hour, zone),
        status=str(kept.get("STATUS", "")),
        sequence=int(kept.get("SEQUENCE", 0)),
        description=str(kept.get("DESCRIPTION", "")),
        transparency=str(kept.get("TRANSP", "")),
    )


def _moment(day: str, hour: str, zone: tzinfo) -> datetime:
    """The list has each event in its own time, also one that stands in UTC (22.12)."""
    return datetime.fromisoformat(f"{day} {hour}").replace(tzinfo=zone).astimezone(UTC)
