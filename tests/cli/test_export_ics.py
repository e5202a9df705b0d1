"""`fora export ics`: its editions, files and refusals."""

import json
import re
import shutil
import zoneinfo
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from fora_desktop.cli import main as commands
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.exchange import ics
from tests import builders


@dataclass
class Terminal:
    register: Path
    file: Path
    clock: builders.Clock = field(default_factory=builders.Clock)

    def __call__(self, *arguments: str) -> builders.Answer:
        self.clock.forward(minutes=1)
        return builders.fora(self.register, *arguments, clock=self.clock)

    def json(self, *arguments: str) -> Any:
        said = self(*arguments, "--json")
        assert said.status == 0, said.err
        return json.loads(said.out)

    def export(self, *options: str) -> bytes:
        """The file that is written, with what is answered in agreement with it."""
        said = self.json("export", "ics", str(self.file), *options)
        data = self.file.read_bytes()
        assert said["events"] == data.count(b"BEGIN:VEVENT\r\n")
        return data

    def refuses(self, *options: str, status: int = 1) -> str:
        said = self("export", "ics", str(self.file), *options)
        assert (said.status, said.out) == (status, "")
        assert not self.file.exists()
        return said.err


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four meetings: two of the kredsråd and one in Greve, all coming, and one in spring."""
    register = builders.make(tmp_path_factory.mktemp("planned") / "register.fora", builders.SMALL)
    for board, start, place in (
        ("Kredsrådet", "2026-09-01T10:00", "Rådhuset"),
        ("Kredsrådet", "2026-12-01T10:00", "Stationen"),
        ("Lokalrådet i Greve", "2026-09-02T10:00", "Greve"),
        ("Kredsrådet", "2026-03-03T10:00", "Rådhuset"),
    ):
        assert builders.fora(register, "schedule", board, start, "--location", place, "--anyway").status == 0
    return register


@pytest.fixture
def fora(planned: Path, tmp_path: Path) -> Terminal:
    return Terminal(Path(shutil.copy(planned, tmp_path)), tmp_path / "kalender.ics")


def events(data: bytes) -> list[Any]:
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_a_single_meeting_has_no_calendars_name(fora: Terminal) -> None:
    """R9"""
    data = fora.export("--meeting", "1", "--reminder", "15")
    assert b"METHOD:PUBLISH\r\n" in data
    assert b"X-MS-OLK-FORCEINSPECTOROPEN:TRUE\r\n" in data
    assert not re.search(rb"(?m)^(NAME|X-WR-CALNAME)", data)
    assert b"TRIGGER:-PT15M\r\n" in data
    assert "Aflys det i stedet" in fora("remove", "1").err
    said = fora("export", "ics", "-", "--meeting", "1", "--reminder", "15")
    assert said.out.encode() == data


def test_busy_only_says_when_and_nothing_else(fora: Terminal) -> None:
    """R23: the board's name not in the bytes, nor in the calendar's name."""
    data = fora.export("--board", "Kredsrådet", "--busy")
    assert data.count(b"SUMMARY:Optaget\r\n") == 3
    for word in ("Kredsråd", "Rådhuset", "Forum"):
        assert word.encode() not in data


def test_what_is_left_out_and_who_takes_part(fora: Terminal) -> None:
    database = builders.open_again(fora.register)
    builders.hold(database, "Politidirektøren", "Hanne Thorsgaard")
    database.do("punkt", lambda session: session.add(AgendaItem(meeting_id=1, position=1, title="Handlingsplan")))
    database.close()
    whole = fora.export("--board", "Kredsrådet")
    assert b"LOCATION:" in whole
    assert b"1. Handlingsplan" in whole
    assert b"Thorsgaard" not in whole
    bare = fora.export("--board", "Kredsrådet", "--without", "place", "--without", "agenda")
    assert b"LOCATION:" not in bare
    assert b"Handlingsplan" not in bare
    roles = fora.export("--meeting", "1", "--participants", "roles")
    assert "- Politidirektøren" in str(events(roles)[0]["DESCRIPTION"])
    assert b"Thorsgaard" not in roles
    assert "- Hanne Thorsgaard" in str(
        events(fora.export("--meeting", "1", "--participants", "names"))[0]["DESCRIPTION"]
    )
    assert events(fora.export("--without", "planned")) == []
    assert fora("record", "1", "invited").status == 0
    assert len(events(fora.export("--without", "planned"))) == 1
    assert b"ATTENDEE" not in whole + roles


def test_only_what_changed_since_the_last_export(fora: Terminal) -> None:
    """R11"""
    board = ("--board", "Kredsrådet")
    said = fora.json("export", "ics", str(fora.file), *board, "--changes")
    assert (said["events"], said["since"]) == (3, None)
    assert fora.export(*board, "--changes").count(b"BEGIN:VEVENT") == 0
    assert fora("move", "1", "2026-09-08T10:00", "--anyway").status == 0
    assert fora("record", "2", "cancelled").status == 0
    said = fora.json("export", "ics", str(fora.file), *board, "--changes")
    assert said["since"].startswith("2026-07-02T09:0")
    moved, off = events(fora.file.read_bytes())
    assert moved["SEQUENCE"] == 1
    assert str(off["SUMMARY"]).startswith("AFLYST: ")
    assert (
        "0 ændringer siden torsdag 2. juli 2026 skrevet"
        in fora("export", "ics", str(fora.file), *board, "--changes").out
    )
    assert fora.json("check")["ok"], "what is remembered of exports is nothing damaged"


class Full(StringIO):
    """Takes all until it is to hand it on."""

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


def test_what_nobody_got_is_still_news(fora: Terminal) -> None:
    """R11"""
    whole = fora("export", "ics", "-", "--changes").out
    assert fora("move", "1", "2026-09-08T10:00", "--anyway").status == 0
    told = ["--database", str(fora.register), "export", "ics", "-", "--changes"]
    assert commands.run(told, fora.clock, "x", {}, Full(), StringIO()) == 1
    assert [whole.count("BEGIN:VEVENT"), len(events(fora.export("--changes")))] == [4, 1]


def test_deadlines_are_whole_days_of_their_own(fora: Terminal) -> None:
    """R13: the end is the day after, nothing of a meeting is among them, the identity stays."""
    data = fora.export("--board", "Kredsrådet", "--deadlines", "--to", "2026-09-30")
    found = events(data)
    assert len(found) >= 2
    for each in found:
        start, end = each["DTSTART"], each["DTEND"]
        assert (end.dt - start.dt).days == 1
        assert start.params["VALUE"] == end.params["VALUE"] == "DATE"
        assert str(each["TRANSP"]) == "TRANSPARENT"
    assert b"TZID=" not in data
    uids = {str(each["UID"]) for each in found}
    assert len(uids) == len(found)
    assert fora("move", "1", "2026-09-08T10:00", "--anyway").status == 0
    moved = events(fora.export("--board", "Kredsrådet", "--deadlines", "--to", "2026-09-30"))
    assert uids == {str(each["UID"]) for each in moved}
    assert {each["DTSTART"].dt for each in found} != {each["DTSTART"].dt for each in moved}


def test_a_file_for_each_half_year(fora: Terminal, tmp_path: Path) -> None:
    """R20"""
    said = fora.json("export", "ics", str(fora.file), "--split", "half-year")
    spring, autumn = (str(tmp_path / f"kalender-2026-{half}.ics") for half in (1, 2))
    assert said == {
        "file": str(fora.file),
        "events": 4,
        "files": [{"file": spring, "events": 1}, {"file": autumn, "events": 3}],
    }
    assert not fora.file.exists()
    name = Calendar.from_ical(Path(spring).read_bytes())["X-WR-CALNAME"]
    assert str(name).replace("\\", "") == "Fora: Midt- og Vestsjællands Politi, 1. halvår 2026"
    empty = fora.json("export", "ics", str(fora.file), "--split", "half-year", "--from", "2040-01-01")
    assert empty["files"] == [{"file": str(fora.file), "events": 0}]
    assert "4 møder er skrevet til 2 filer." in fora("export", "ics", str(fora.file), "--split", "half-year").out


def test_what_was_not_written_is_still_to_be_told(fora: Terminal, tmp_path: Path) -> None:
    (tmp_path / "kalender-2026-2.ics").mkdir()
    fora.refuses("--split", "half-year")
    assert (tmp_path / "kalender-2026-1.ics").is_file()
    changes = tmp_path / "ændringer.ics"
    assert fora.json("export", "ics", str(changes), "--changes")["events"] == 3
    assert fora("export", "ics", str(tmp_path / ("a" * 300))).status == 1


def test_what_is_too_much_for_google_is_written_and_told(fora: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """R20: the command line writes what it was told, and says so on standard error."""
    monkeypatch.setattr(ics, "GOOGLE_EVENTS", 3)
    said = fora("export", "ics", str(fora.file))
    assert said.status == 0
    assert "for stor til Google Kalender" in said.err
    assert "--split half-year" in said.err
    assert fora.file.read_bytes().count(b"BEGIN:VEVENT") == 4
    assert fora("export", "ics", str(fora.file), "--split", "half-year").err == ""


@pytest.mark.parametrize(
    ("options", "status", "says"),
    [
        (["--meeting", "99"], 1, "99"),
        (["--meeting", "1", "--board", "Kredsrådet"], 2, "--meeting kan ikke bruges sammen med --board"),
        (["--meeting", "1", "--from", "2026-01-01"], 2, "--from"),
        (["--meeting", "1", "--changes"], 2, "Kan ikke bruges sammen med"),
        (["--deadlines", "--busy"], 2, "--deadlines kan ikke bruges sammen med --busy"),
        (["--deadlines", "--reminder", "5"], 2, "--reminder"),
        (["--busy", "--participants", "names"], 2, "Kan ikke bruges sammen med"),
        (["--participants", "alle"], 2, "alle"),
        (["--without", "title"], 2, "title"),
        (["--split", "year"], 2, "year"),
        (["--reminder", "40321"], 1, "mellem 0 minutter og 4 uger"),
        (["--reminder", "x"], 2, "helt tal"),
        (["--person", "Hansen"], 1, "ingen personer"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(fora: Terminal, options: list[str], status: int, says: str) -> None:
    assert says in fora.refuses(*options, status=status)


def test_several_files_do_not_go_to_standard_output(fora: Terminal) -> None:
    said = fora("export", "ics", "-", "--split", "half-year")
    assert (said.status, said.out) == (2, "")
    assert "Angiv en fil" in said.err


def test_no_file_is_the_register_itself(fora: Terminal, tmp_path: Path) -> None:
    (tmp_path / "register-2026-1.fora").hardlink_to(fora.register)
    said = fora("export", "ics", str(fora.register), "--split", "half-year")
    assert said.status == 1
    assert "selve registret" in said.err


def test_r11_what_has_not_changed_is_written_as_before(fora: Terminal) -> None:
    """R11: exporting changes nothing of the next export, nor does a day that goes by."""
    data = fora.export()
    fora.clock.forward(days=3)
    assert fora.export() == data
    assert fora.export("--board", "Kredsrådet") != data


def test_r22_a_system_without_time_zones_writes_the_same_bytes(fora: Terminal) -> None:
    """R22: Windows has none, and a bundle only what comes along (tzdata)."""
    data = fora.export()
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    try:
        assert fora.export() == data
    finally:
        zoneinfo.reset_tzpath()
        zoneinfo.ZoneInfo.clear_cache()
