"""Every command of the contract (design/cli.md): its keys, its words, what it refuses, and that a refusal is one
sentence with nothing printed and nothing changed."""

import json
import re
import shutil
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.cli import main as commands
from fora_desktop.exchange import catalogues
from tests import builders
from tests.builders import Answer, Clock

COMMANDS = ("init", "status", "meetings", "schedule", "record", "move", "export", "check", "quota", "forums", "series")
RULE = {"kind", "minimum", "maximum", "period", "interval", "per"}
MEETING = {
    *("id", "uid", "board", "boards", "number", "forum", "kind", "title", "start", "end", "time_zone", "location"),
    *("status", "reason", "sequence", "planned_start", "moves", "journal_number"),
}
STATUS = {
    *("board_id", "board", "forum", "kind", "period_start", "period_end", "minimum", "maximum", "held", "planned"),
    *("unrecorded", "missing", "due_by_now", "next_due", "behind_pace", "status", "message"),
}
FORUM = {
    *("id", "chapter", "name", "heading", "subject", "legal_basis", "purpose", "action_plan", "interfaces_text"),
    *("interfaces", "participants_text", "participants", "quota_text", "on_demand", "quota", "boards"),
    *("journal_number", "closed_on", "quota_by_hand"),
}


class Terminal:
    """The command line on one register, on 2 July 2026 at 9 unless the clock is set."""

    def __init__(self, register: Path) -> None:
        self.register = register
        self.clock = Clock()

    def __call__(self, *arguments: str) -> Answer:
        return builders.fora(self.register, *arguments, clock=self.clock)

    def json(self, *arguments: str) -> Any:
        said = self(*arguments, "--json")
        assert said.status == 0, said.err
        return json.loads(said.out)

    def refuses(self, *arguments: str, status: int = 1) -> str:
        """The sentence of a refusal that printed nothing and changed nothing."""
        there = self.register.exists()
        before = (builders.fingerprint(self.register), builders.everything(self.register)) if there else None
        said = self(*arguments)
        assert said.status == status, said
        assert said.out == ""
        assert said.err.endswith("\n")
        assert said.err.count("\n") == 1
        after = (builders.fingerprint(self.register), builders.everything(self.register)) if there else None
        assert after == before
        assert self.register.exists() == there
        return said.err.strip()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register that is made once; tests that change it take a copy."""
    path = tmp_path_factory.mktemp("made") / "register.fora"
    return builders.make(path, holidays=catalogues.school_holidays())


@pytest.fixture
def fora(made: Path, tmp_path: Path) -> Terminal:
    return Terminal(Path(shutil.copy(made, tmp_path)))


@pytest.fixture
def unchanging(made: Path) -> Terminal:
    """For refusals alone: each of them proves that it changed nothing."""
    return Terminal(made)


@pytest.fixture
def meeting(fora: Terminal) -> str:
    """A meeting of the Kredsråd on 1 September 2026."""
    (made,) = fora.json("schedule", "Kredsrådet", "2026-09-01T10:00")["meetings"]
    return str(made)


# --- the JSON of each command ---------------------------------------------------------------------------------------


def test_init_makes_the_register_and_refuses_whatever_is_there(tmp_path: Path) -> None:
    fora = Terminal(tmp_path / "nyt" / "register.fora")
    made = fora.json("init")
    assert made == {
        "database": str(fora.register),
        "catalogue": "midt-og-vestsjaelland",
        "forums": 36,
        "boards": 89,
    }
    assert "Der er allerede en fil" in fora.refuses("init")
    board = fora.json("forums", "--chapter", "1")[0]["boards"][0]
    assert board["first_day"] == "2026-01-01"
    aside = fora("init", "--force", "--from", "2024-05-01", "--json")
    assert aside.status == 0
    assert "lagt til side" in aside.err
    assert len(list(fora.register.parent.glob("*.fora"))) == 2
    assert fora.json("forums", "--chapter", "1")[0]["boards"][0]["first_day"] == "2024-05-01"


@pytest.mark.parametrize("content", [b"", b"ikke et register", b"SQLite format 3\0" + b"\0" * 200])
def test_force_still_refuses_a_file_that_is_no_register(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "register.fora"
    file.write_bytes(content)
    said = builders.fora(file, "init", "--force")
    assert (said.status, said.out, file.read_bytes()) == (1, "", content)
    assert list(tmp_path.iterdir()) == [file]


def test_init_with_a_catalogue_that_is_none(tmp_path: Path) -> None:
    fora = Terminal(tmp_path / "register.fora")
    for name in ("findes-ikke", "", "../../hemmeligt"):
        assert "Vælg et af disse" in fora.refuses("init", "--catalogue", name)


def test_catalogues_and_quota_need_no_register(tmp_path: Path) -> None:
    fora = Terminal(tmp_path / "register.fora")
    found = fora.json("catalogues")
    keys = {"name", "title", "forums", "language", "edition", "edition_on", "source", "missing"}
    assert all(set(each) == keys for each in found)
    assert next(each for each in found if each["name"] == "midt-og-vestsjaelland")["forums"] == 36
    assert fora.json("quota", "Mindst 4")["understood"] is True
    assert not fora.register.exists()


@pytest.mark.parametrize(
    ("text", "understood", "on_demand", "rules"),
    [
        ("Mindst 4", True, False, [(None, 4, None, "year", 1)]),
        ("3- 4", True, False, [(None, 3, 4, "year", 1)]),
        ("Efter behov", True, True, []),
        ("hver anden måned", True, False, [(None, 1, None, "month", 2)]),
        ("Efter behov, dog mindst et ”stormøde” om året", True, True, [("stormøde", 1, None, "year", 1)]),
        ("Efter behov, dog højst 12", True, True, [(None, None, 12, "year", 1)]),
        ("volapyk", False, False, []),
        ("", False, False, []),
    ],
)
def test_quota(fora: Terminal, text: str, understood: bool, on_demand: bool, rules: list[tuple[Any, ...]]) -> None:
    found = fora.json("quota", text)
    assert set(found) >= {"text", "understood", "on_demand", "rules"}
    assert (found["text"], found["understood"], found["on_demand"]) == (text, understood, on_demand)
    assert all(set(each) == RULE for each in found["rules"])
    keys = ("kind", "minimum", "maximum", "period", "interval")
    assert [tuple(each[key] for key in keys) for each in found["rules"]] == rules


def test_forums(fora: Terminal) -> None:
    found = fora.json("forums")
    assert len(found) == 36
    assert all(set(each) == FORUM for each in found)
    first = found[0]
    assert first["chapter"] == {"number": 1, "title": "Kontakt med lokalsamfundet mv."}
    assert set(first["boards"][0]) == {"id", "name", "unit", "units", "first_day", "last_day", "members"}
    director = first["boards"][0]["members"][0]
    assert (director["function"], director["role"], director["person"]) == ("chair", "Politidirektøren", None)
    assert first["boards"][0]["unit"] is None
    local = next(each for each in found if each["name"] == "Lokalrådene")
    assert [each["unit"] for each in local["boards"]][:2] == ["Greve", "Holbæk"]
    assert all(len(each["interfaces"]) == len(set(each["interfaces"])) for each in found)
    known = {each["name"] for each in found}
    assert all(set(each["interfaces"]) <= known for each in found)
    corrected = next(each for each in found if each["heading"] != each["name"])
    assert corrected["heading"]
    assert {each["chapter"]["number"] for each in fora.json("forums", "--chapter", "2")} == {2}
    assert fora.json("forums", "--chapter", "99") == []
    assert fora.json("forums", "--search", "xyzzy") == []
    assert "Kredsrådet" in {each["name"] for each in fora.json("forums", "--search", "RETSPLEJELOVENS 112")}
    koege = fora.json("forums", "--unit", "Køge")
    assert {board["unit"] for each in koege for board in each["boards"]} == {"Køge"}
    assert len(koege) == 6


def test_status(fora: Terminal) -> None:
    found = fora.json("status", "--on", "2026-04-02", "--all")
    assert len(found) == 89
    assert all(set(each) == STATUS for each in found)
    rank = ["missed", "behind", "exceeded", "unrecorded", "unscheduled", "covered", "met", "on_demand", "not_set"]
    assert [rank.index(each["status"]) for each in found] == sorted(rank.index(each["status"]) for each in found)
    (kredsraad,) = fora.json("status", "--on", "2026-04-02", "--board", "Kredsrådet")
    assert kredsraad == {
        "board_id": 1,
        "board": "Kredsrådet",
        "forum": "Kredsrådet",
        "kind": None,
        "period_start": "2026-01-01",
        "period_end": "2026-12-31",
        "minimum": 4,
        "maximum": None,
        "held": 0,
        "planned": 0,
        "unrecorded": 0,
        "missing": 4,
        "due_by_now": 1,
        "next_due": "2026-04-02",
        "behind_pace": True,
        "status": "behind",
        "message": "Bagud: 0 af mindst 4 holdt, 0 planlagt. 4 mangler; 1 skulle være holdt den 2. april.",
    }
    without = next(each for each in found if each["status"] == "not_set")
    nothing = ("kind", "period_start", "period_end", "minimum", "maximum", "next_due")
    assert {without[key] for key in nothing} == {None}
    assert [without[key] for key in ("held", "planned", "unrecorded", "missing", "due_by_now")] == [0] * 5
    assert without["behind_pace"] is False


def test_status_without_all_holds_the_five_words_that_need_action(fora: Terminal) -> None:
    words = {each["status"] for each in fora.json("status", "--on", "2027-04-02")}
    assert words == {"missed", "behind", "unscheduled"}
    assert fora.json("status", "--forum", "Lokalrådene", "--unit", "Køge", "--on", "2026-04-02")[0]["board_id"] == 6
    assert len(fora.json("status", "--unit", "Køge", "--all")) == 6
    ugentlige = "Ugentlige statusmøder i nogle kommuner"
    assert fora.json("status", "--forum", ugentlige, "--all") == []
    assert fora("status", "--forum", ugentlige).out == "Der er ingen lokale fora her.\n"
    assert fora("status", "--board", "Bevillingsnævnet i Køge").out == "Intet kræver handling.\n"


def test_next_due_is_null_when_the_minimum_is_met(fora: Terminal) -> None:
    for month in ("01", "03", "05", "06"):
        (made,) = fora.json("schedule", "Kredsrådet", f"2026-{month}-13T10:00", "--anyway")["meetings"]
        fora.json("record", str(made), "held")
    (line,) = fora.json("status", "--board", "Kredsrådet", "--all")
    assert (line["status"], line["next_due"], line["held"], line["behind_pace"]) == ("met", None, 4, False)


def test_seen(fora: Terminal) -> None:
    on = ("--on", "2027-02-01")
    assert fora.json("status", "--board", "Kredsrådet", *on)[0]["status"] == "missed"
    row = fora.json("seen", "kredsrådet", "2026-01-01", "--reason", "Sygdom", *on)
    assert set(row) == STATUS
    assert (row["period_start"], row["status"]) == ("2026-01-01", "missed")
    assert [each["status"] for each in fora.json("status", "--board", "Kredsrådet", *on)] == ["unscheduled"]
    assert "ingen periode" in fora.refuses("seen", "Kredsrådet", "2026-01-01", *on)


def test_meetings(fora: Terminal, meeting: str) -> None:
    (found,) = fora.json("meetings")
    assert set(found) == MEETING | {"participants", "attendance"}
    assert len(found.pop("participants")) == 11
    assert found.pop("attendance") == []
    uid = found["uid"]
    assert re.fullmatch(r"[0-9a-f-]{36}@fora", uid)
    assert found == {
        "id": int(meeting),
        "uid": uid,
        "board": "Kredsrådet",
        "boards": ["Kredsrådet"],
        "number": "1/2026",
        "forum": "Kredsrådet",
        "kind": None,
        "title": "Kredsrådet, møde 1/2026",
        "start": "2026-09-01T10:00",
        "end": "2026-09-01T12:00",
        "time_zone": "Europe/Copenhagen",
        "location": "",
        "status": "planned",
        "reason": "",
        "sequence": 0,
        "planned_start": "2026-09-01T10:00",
        "moves": [],
        "journal_number": "",
    }


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], 1),
        (["--board", "KREDSRÅDET"], 1),
        (["--board", "Kontaktudvalget"], 0),
        (["--forum", "Kredsrådet"], 1),
        (["--role", "Politidirektøren"], 1),
        (["--role", "Ledelsessekretariatschefen"], 0),
        (["--from", "2026-09-01", "--to", "2026-09-01"], 1),
        (["--from", "2026-09-02"], 0),
        (["--to", "2026-08-31"], 0),
        (["--from", "0001-01-01", "--to", "9999-12-31"], 1),
        (["--status", "planned"], 1),
        (["--status", "held"], 0),
        (["--unit", "Køge"], 0),
    ],
)
def test_meetings_are_narrowed(fora: Terminal, meeting: str, options: list[str], expected: int) -> None:
    assert len(fora.json("meetings", *options)) == expected
    assert fora("meetings", *options).status == 0


def test_schedule(fora: Terminal) -> None:
    said = fora.json(
        *("schedule", "Lokalrådet i Køge", "2026-09-02T14:30", "--with", "Lokalrådet i Greve", "Lokalrådet i Lejre"),
        *("--with", "Lokalrådet i Køge", "--minutes", "45", "--kind", "Stormøde", "--title", "Åbent møde"),
        *("--location", "Rådhuset", "--room", "Sal 1", "--host", "Køge", "--journal", "2026-77"),
    )
    assert set(said) == {"meetings", "conflicts"}
    assert said["conflicts"] == []
    (found,) = fora.json("meetings")
    assert found["boards"] == ["Lokalrådet i Køge", "Lokalrådet i Greve", "Lokalrådet i Lejre"]
    assert (found["end"], found["kind"], found["title"]) == ("2026-09-02T15:15", "Stormøde", "Åbent møde")
    assert (found["location"], found["journal_number"]) == ("Rådhuset, Sal 1", "2026-77")
    for name in found["boards"]:
        assert fora.json("status", "--board", name, "--all")[0]["planned"] == 1


def test_schedule_anyway_tells_what_it_passed_over(fora: Terminal) -> None:
    said = fora("schedule", "Kredsrådet", "2026-12-24T10:00", "--anyway", "--json")
    found = json.loads(said.out)
    assert [set(each) for each in found["conflicts"]] == [{"kind", "start", "text"}] * 2
    assert [each["kind"] for each in found["conflicts"]] == ["soft_day", "school_holiday"]
    assert found["conflicts"][0]["start"] == "2026-12-24T10:00"
    human = fora("schedule", "Kontaktudvalget", "2026-12-24T14:00", "--anyway")
    assert human.err.startswith("Bemærk tor. 24. december 2026: Juleaftensdag")


def test_a_series(fora: Terminal) -> None:
    found = fora.json("schedule", "Kredsrådet", "2027-03-10T10:00", "--repeat", "FREQ=MONTHLY;BYDAY=2WE;COUNT=4")
    assert len(found["meetings"]) == 4
    assert [each["start"] for each in fora.json("meetings")] == [
        *("2027-03-10T10:00", "2027-04-14T10:00", "2027-05-12T10:00", "2027-06-09T10:00"),
    ]


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=WEEKLY", "FREQ=SECONDLY;COUNT=2", "FREQ=DAILY;COUNT=999999999", "FREQ=DAILY;INTERVAL=0;COUNT=2"),
        *("hver uge", "", "FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "FREQ=WEEKLY;UNTIL=20260101", "x" * 10_000),
    ],
)
def test_a_rule_that_is_none_or_has_no_end_is_refused(unchanging: Terminal, rule: str) -> None:
    said = unchanging.refuses("schedule", "Kredsrådet", "2026-09-09T10:00", "--anyway", "--repeat", rule)
    assert said.startswith("Gentagelsen")


def test_a_series_with_one_conflict_schedules_nothing(fora: Terminal) -> None:
    said = fora.refuses("schedule", "Kredsrådet", "2026-09-14T10:00", "--repeat", "FREQ=MONTHLY;COUNT=2")
    assert "Efterårsferie" in said
    assert fora.json("meetings") == []


def test_the_hours_of_march_and_october(fora: Terminal) -> None:
    assert "Nærmeste tid er kl. 3.00" in fora.refuses("schedule", "Kredsrådet", "2027-03-28T02:30", "--anyway")
    said = fora("schedule", "Kredsrådet", "2026-10-25T02:30", "--minutes", "45")
    assert said.status == 0
    assert "findes to gange" in said.err
    assert fora("schedule", "Kredsrådet", "2026-03-29T01:30", "--minutes", "60", "--anyway").status == 0
    assert "  2.30–2.15 (vintertid)  " in fora("meetings").out
    calendar = fora("export", "ics", "-").out
    for end in ("DTEND:20261025T011500Z", "DTEND;TZID=Europe/Copenhagen:20260329T033000"):
        assert end in calendar


def test_record(fora: Terminal, meeting: str) -> None:
    for status in ("invited", "cancelled", "planned", "postponed"):
        found = fora.json("record", meeting, status, "--reason", "Sne")
        assert set(found) == MEETING | {"conflicts"}
        assert (found["status"], found["reason"]) == (status, "Sne")
    moved = fora.json("record", meeting, "postponed", "--to", "2026-10-01T10:00")
    assert (moved["status"], moved["start"], moved["number"]) == ("planned", "2026-10-01T10:00", "1/2026")
    assert moved["moves"] == [
        {"from": "2026-09-01T10:00", "to": "2026-10-01T10:00", "reason": "Sne", "on": "2026-07-02"}
    ]
    held = fora.json("record", meeting, "held", "--on", "2026-10-01")
    assert (held["status"], held["sequence"], held["uid"]) == ("held", 6, moved["uid"])


def test_a_meeting_is_held_from_the_minute_it_begins_in_the_registers_time_zone(fora: Terminal, meeting: str) -> None:
    fora.clock.now = datetime.fromisoformat("2026-09-01T07:59:00+00:00")
    assert "begynder først" in fora.refuses("record", meeting, "held")
    assert "begynder først" in fora.refuses("record", meeting, "held", "--on", "2026-09-01")
    assert "begynder først" in fora.refuses("record", meeting, "held", "--on", "2026-08-31")
    fora.clock.now = datetime.fromisoformat("2026-09-01T08:00:00+00:00")
    assert fora.json("record", meeting, "held")["status"] == "held"


def test_move(fora: Terminal, meeting: str) -> None:
    found = fora.json("move", meeting, "2026-09-15T13:15", "--reason", "Lokalet")
    assert set(found) == MEETING | {"conflicts"}
    assert (found["start"], found["end"], found["sequence"]) == ("2026-09-15T13:15", "2026-09-15T15:15", 1)
    assert "Juledag er helligdag" in fora.refuses("move", meeting, "2026-12-25T10:00")
    assert fora.json("move", found["uid"], "2026-12-25T10:00", "--anyway")["conflicts"][0]["kind"] == "holiday"


def test_export(fora: Terminal, meeting: str, tmp_path: Path) -> None:
    file = tmp_path / "kalender.ics"
    assert fora.json("export", "ics", str(file)) == {"file": str(file), "events": 1}
    content = file.read_bytes()
    assert fora("export", "ics", "-").out.encode() == content
    assert b"1/2026" in content
    for options, events in (
        (["--role", "Politidirektøren"], 1),
        (["--role", "Ledelsessekretariatschefen"], 0),
        (["--board", "Kredsrådet", "--from", "2026-09-01", "--to", "2026-09-01"], 1),
        (["--forum", "Kontaktudvalget"], 0),
        (["--unit", "Køge"], 0),
        (["--from", "2026-09-02"], 0),
    ):
        found = fora.json("export", "ics", str(file), *options)
        assert found["events"] == events
        assert file.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_an_exported_meeting_can_only_be_cancelled(fora: Terminal, meeting: str, tmp_path: Path) -> None:
    fora("export", "ics", str(tmp_path / "kalender.ics"))
    assert "Aflys det i stedet" in fora.refuses("remove", meeting)


def test_an_export_that_fails_leaves_no_trace(fora: Terminal, meeting: str, tmp_path: Path) -> None:
    assert "mappen" in fora.refuses("export", "ics", str(tmp_path / "ingen" / "kalender.ics"))
    assert "mappe" in fora.refuses("export", "ics", str(tmp_path))
    assert "selve registret" in fora.refuses("export", "ics", str(fora.register))
    assert "ingen personer" in fora.refuses("export", "ics", str(tmp_path / "x.ics"), "--person", "Hansen")
    assert fora.json("remove", meeting)["id"] == int(meeting)


def test_json_and_a_calendar_do_not_share_standard_output(fora: Terminal) -> None:
    assert "Angiv en fil" in fora.refuses("export", "ics", "-", "--json", status=2)


def test_remove(fora: Terminal, meeting: str) -> None:
    assert set(fora.json("remove", meeting)) == MEETING
    assert fora.json("meetings") == []
    assert fora.json("undo")["step"] == "Kredsrådet, møde 1/2026 er fjernet"
    assert len(fora.json("meetings")) == 1
    fora.json("record", meeting, "invited")
    assert "Aflys det i stedet" in fora.refuses("remove", meeting)


def test_check(fora: Terminal, tmp_path: Path) -> None:
    assert fora.json("check") == {"ok": True, "problems": []}
    garbage = tmp_path / "skrald.fora"
    garbage.write_bytes(b"skrald" * 100)
    said = builders.fora(garbage, "check", "--json")
    assert said.status == 1
    found = json.loads(said.out)
    assert set(found) == {"ok", "problems"}
    assert found["ok"] is False
    assert found["problems"]
    assert builders.fora(tmp_path / "ingen.fora", "check").status == 1


def test_history_undo_redo_and_spacing(fora: Terminal, meeting: str) -> None:
    (step,) = fora.json("history")
    assert set(step) == {"id", "at", "user", "name", "undone", "rows"}
    assert step["name"] == "Kredsrådet, møde 1/2026 er planlagt"
    assert fora.json("undo") == {"step": step["name"]}
    assert fora.json("redo") == {"step": step["name"]}
    assert "intet" in fora.refuses("redo")
    assert fora.json("spacing") == {"percent": 25}
    assert "Kun 21 dage fra mødet" in fora.refuses("schedule", "Kredsrådet", "2026-09-22T10:00")
    assert fora.json("spacing", "0") == {"percent": 0}
    assert fora("schedule", "Kredsrådet", "2026-09-22T10:00").status == 0
    for percent in ("-1", "101"):
        assert "fra 0 til 100" in fora.refuses("spacing", percent)


def test_backup_and_restore(fora: Terminal, meeting: str, tmp_path: Path) -> None:
    copy = tmp_path / "kopi.fora"
    assert set(fora.json("backup", str(copy))) >= {"file", "database"}
    assert "allerede en fil" in fora.refuses("backup", str(copy))
    fora.json("remove", meeting)
    assert set(fora.json("restore", str(copy))) >= {"database", "put_aside"}
    assert len(fora.json("meetings")) == 1


def test_chapters(fora: Terminal) -> None:
    made = fora.json("chapter", "add", " Nye fora ")
    assert set(made) == {"id", "title"}
    assert fora.json("chapter", "rename", "15", "Andre fora")["title"] == "Andre fora"
    assert fora.json("chapter", "move", "Andre fora", "1")["number"] == 1
    assert fora.json("forums", "--chapter", "2")[0]["name"] == "Kredsrådet"
    assert "har fora" in fora.refuses("chapter", "remove", "2")
    assert "1 til 15" in fora.refuses("chapter", "move", "2", "99")
    assert fora.json("chapter", "remove", "1")["title"] == "Andre fora"
    assert "mangler" in fora.refuses("chapter", "add", "  ")


def test_forums_are_created_edited_moved_closed_and_opened_again(fora: Terminal) -> None:
    assert set(fora.json("forum", "add", "1", "Østre råd", "--quota", "Mindst 2", "--subject", "=1+1")) == {
        "id",
        "name",
    }
    (made,) = fora.json("forums", "--search", "Østre råd")
    assert (made["quota_text"], made["subject"], made["boards"][0]["name"]) == ("Mindst 2", "=1+1", "Østre råd")
    assert "findes allerede" in fora.refuses("forum", "add", "1", "ØSTRE RÅD")
    fora.json("forum", "edit", "Østre råd", "--name", "Vestre råd", "--minutes", "30", "--legal-basis", "")
    assert "mindst ét felt" in fora.refuses("forum", "edit", "Vestre råd", status=2)
    fora.json("forum", "move", "Vestre råd", "1", "1")
    assert fora.json("forums", "--chapter", "1")[0]["name"] == "Vestre råd"
    assert "siger, hvornår" in fora.refuses("forum", "edit", "Vestre råd", "--quota-from", "2026-04-01", status=2)
    changed = fora.json("forum", "edit", "Vestre råd", "--quota", "Mindst 6", "--quota-from", "2026-04-01")
    assert changed["from"] == "2026-04-01"
    assert changed["now"] == "Mindst 6 møder pr. kalenderår."
    assert changed["before"] != changed["now"]
    said = fora("forum", "edit", "Vestre råd", "--quota", "Mindst 5").out
    assert "Fra 1. januar 2026. Før:" in said
    assert "Nu: Mindst 5 møder pr. kalenderår." in said
    fora.json("schedule", "Vestre råd", "2026-10-06T10:00", "--anyway")
    closed = fora.json("forum", "close", "Vestre råd", "--last", "2026-09-30")
    assert closed["meetings"] == {"removed": 1, "cancelled": 0, "left": 0, "from": "2026-10-06"}
    assert "er lukket" in fora.refuses("forum", "edit", "Vestre råd", "--name", "x")
    assert "er lukket" in fora.refuses("schedule", "Vestre råd", "2026-10-01T10:00")
    fora.json("forum", "reopen", "Vestre råd")
    assert fora("schedule", "Vestre råd", "2026-10-01T10:00").status == 0
    assert "fremtiden" in fora.refuses("forum", "close", "Vestre råd", "--last", "9999-12-31")


def test_boards_are_created_shared_edited_closed_and_opened_again(fora: Terminal) -> None:
    weekly = "Ugentlige statusmøder i nogle kommuner"
    made = fora.json("board", "add", weekly, "--unit", "Solrød", "--unit", "Greve", "--from", "2026-01-01")
    assert made["name"] == "Ugentligt statusmøde i Greve og Solrød"
    (board,) = fora.json("forums", "--search", weekly)[0]["boards"]
    assert (board["unit"], board["units"]) == ("Greve og Solrød", ["Greve", "Solrød"])
    for unit in ("Greve", "Solrød"):
        assert made["name"] in {each["board"] for each in fora.json("status", "--unit", unit, "--all")}
    assert "har allerede" in fora.refuses("board", "add", weekly, "--unit", "Greve")
    fora.json("board", "edit", made["name"], "--name", "Tirsdagsmødet", "--quota", "1 gang om ugen")
    assert fora.json("status", "--board", "Tirsdagsmødet")[-1]["period_start"] == "2026-06-29"
    fora.json("board", "close", "Tirsdagsmødet", "--last", "2026-07-31")
    assert "er lukket" in fora.refuses("schedule", "Tirsdagsmødet", "2026-08-04T10:00")
    assert "før første dag" in fora.refuses("board", "close", "Tirsdagsmødet", "--last", "2025-01-01")
    fora.json("board", "reopen", "Tirsdagsmødet")
    assert "mindst ét felt" in fora.refuses("board", "edit", "Tirsdagsmødet", status=2)


def test_a_series_is_lengthened_moved_and_cancelled_from_one_on(fora: Terminal) -> None:
    board = "Bevillingsnævnet i Køge"
    made = [
        str(each)
        for each in fora.json("schedule", board, "2026-08-24T10:00", "--repeat", "FREQ=WEEKLY;COUNT=4")["meetings"]
    ]
    fora.json("series", made[2], "--minutes", "30")
    fora.json("move", made[1], "2026-08-31T12:00", "--later")
    fora.json("series", made[3], "--cancel", "--reason", "Slut")
    assert [(each["start"][11:], each["end"][11:], each["status"]) for each in fora.json("meetings")] == [
        ("10:00", "12:00", "planned"),
        ("12:00", "14:00", "planned"),
        ("12:00", "12:30", "planned"),
        ("12:00", "12:30", "cancelled"),
    ]


# --- one example of each conflict -----------------------------------------------------------------------------------


def conflict(fora: Terminal, *arguments: str) -> str:
    return fora.refuses("schedule", *arguments, "--on", "2026-01-05")


def test_each_kind_of_conflict_with_the_times_proposed(fora: Terminal) -> None:
    assert conflict(fora, "Kredsrådet", "2026-05-14T10:00") == (
        "tor. 14. maj 2026 kl. 10.00: Kristi himmelfartsdag er helligdag. Nærmeste ledige tider: "
        "ons. 13. maj 2026 kl. 10.00, tir. 12. maj 2026 kl. 10.00 eller man. 11. maj 2026 kl. 10.00."
    )
    assert conflict(fora, "Kredsrådet", "2026-06-05T12:00") == (
        "fre. 5. juni 2026 kl. 12.00: Grundlovsdag er ikke helligdag, men fridag for kommunerne fra kl. 12. Nærmeste "
        "ledige tider: fre. 5. juni 2026 kl. 10.00, fre. 5. juni 2026 kl. 9.00 eller fre. 5. juni 2026 kl. 8.00."
    )
    assert "Efterårsferie i 10 kommuner" in conflict(fora, "Kredsrådet", "2026-10-14T10:00")
    fora.json("schedule", "Kredsrådet", "2026-03-03T10:00", "--location", "Sal 1", "--on", "2026-01-05")
    room = conflict(fora, "Bevillingsnævnet i Køge", "2026-03-03T11:00", "--location", "sal 1")
    assert "sal 1 er optaget 10.00–12.00 af Kredsrådet, møde 1/2026." in room
    fora.json("schedule", "Møder med arresthusene", "2026-03-04T10:00", "--on", "2026-01-05")
    role = conflict(fora, "Møder med Sct. Hans", "2026-03-04T11:00")
    assert role == (
        "ons. 4. marts 2026 kl. 11.00: Chefanklageren er i Møder med arresthusene, møde 1/2026 10.00–12.00. "
        "Nærmeste ledige tider: ons. 4. marts 2026 kl. 12.00, ons. 4. marts 2026 kl. 13.00 eller "
        "ons. 4. marts 2026 kl. 8.00."
    )
    assert conflict(fora, "Kredsrådet", "2026-03-12T10:00") == (
        "tor. 12. marts 2026 kl. 10.00: Kun 9 dage fra mødet 3. marts i Kredsrådet; ved et jævnt tempo er der "
        "91 dage imellem. Nærmeste ledige tider: tor. 26. marts 2026 kl. 10.00, fre. 27. marts 2026 kl. 10.00 "
        "eller man. 30. marts 2026 kl. 10.00."
    )
    assert "Kredsrådet findes først fra 1. januar 2026." in conflict(fora, "Kredsrådet", "2025-12-16T10:00")


def test_proposed_times_are_taken_without_a_word(fora: Terminal) -> None:
    sentence = conflict(fora, "Lokalrådet i Køge", "2026-10-14T10:00")
    found = re.search(r"tider: \w+\. (\d+)\. oktober 2026 kl\. (\d+)\.(\d+)", sentence)
    assert found
    start = f"2026-10-{int(found[1]):02}T{int(found[2]):02}:{found[3]}"
    assert fora("schedule", "Lokalrådet i Køge", start).status == 0


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ["status"],
        ["forums"],
        ["meetings"],
        ["seen", "x", "2026-01-01"],
        ["schedule", "x", "2026-09-01T10:00"],
        ["record", "1", "held"],
        ["move", "1", "2026-09-01T10:00"],
        ["export", "ics", "-"],
        ["check"],
        ["history"],
        ["undo"],
        ["redo"],
        ["remove", "1"],
        ["spacing"],
        ["backup", "x"],
    ],
)
def test_a_register_that_is_not_there_is_named_and_not_made(tmp_path: Path, arguments: list[str]) -> None:
    fora = Terminal(tmp_path / "ingen" / "register.fora")
    assert "fora init" in fora.refuses(*arguments)
    assert list(tmp_path.iterdir()) == []


NAMING = [
    ["status", "--board"],
    ["status", "--forum"],
    ["status", "--unit"],
    ["forums", "--unit"],
    ["meetings", "--board"],
    ["meetings", "--forum"],
    ["meetings", "--role"],
    ["meetings", "--unit"],
    ["export", "ics", "-", "--board"],
    ["export", "ics", "-", "--forum"],
    ["export", "ics", "-", "--role"],
    ["export", "ics", "-", "--unit"],
    ["export", "ics", "-", "--person"],
    ["schedule", "Kredsrådet", "2026-09-01T10:00", "--with"],
    ["schedule", "Kredsrådet", "2026-09-01T10:00", "--host"],
    ["schedule", "Kredsrådet", "2026-09-01T10:00", "--repeat"],
    ["remove"],
]
NO_NAMES = [
    "",
    " ",
    "findes ikke",
    "x" * 10_000,
    "“ ”'\"\n\t\\",
    "\u202ebagvendt\u202c",
    "=1+1",
    "%s%(x)s{0}",
    "99999999999999999999",
    "\x1b[31m",
]


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (arguments, name)
        for row, arguments in enumerate(NAMING)
        for column, name in enumerate(NO_NAMES)
        if (row + column) % 3 == 0  # each way of naming with some of the names, each name with some of the ways
    ],
)
def test_a_name_that_is_none_is_told_in_one_line(unchanging: Terminal, arguments: list[str], name: str) -> None:
    said = unchanging.refuses(*arguments, name)
    assert len(said) < 600
    assert "\x1b" not in said


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["findes-ikke"],
        ["status", "overflødig"],
        ["status", "--findes-ikke"],
        ["status", "--on"],
        ["status", "--on", "i går"],
        ["status", "--on", "2026-02-30"],
        ["status", "--on", "2026-W09-4"],
        ["status", "--on", "20260302"],
        ["status", "--on", "２０２６-03-02"],
        ["status", "--on", ""],
        ["status", "--js"],
        ["status", "--database", "x"],
        ["forums", "--chapter", "0"],
        ["forums", "--chapter", "en"],
        ["meetings", "--status", "holdt"],
        ["schedule"],
        ["schedule", "Kredsrådet"],
        ["schedule", "Kredsrådet", "2026-09-01"],
        ["schedule", "Kredsrådet", "2026-09-01T10"],
        ["schedule", "Kredsrådet", "2026-09-01T10:00:00"],
        ["schedule", "Kredsrådet", "2026-09-01 10:00"],
        ["schedule", "Kredsrådet", "2026-9-1T9:00"],
        ["schedule", "Kredsrådet", "2026-09-01T24:00"],
        ["schedule", "Kredsrådet", "2026-09-01T10:00", "--minutes", "0"],
        ["schedule", "Kredsrådet", "2026-09-01T10:00", "--minutes", "-5"],
        ["schedule", "Kredsrådet", "2026-09-01T10:00", "--minutes", "1_0"],
        ["schedule", "Kredsrådet", "2026-09-01T10:00", "--minutes", "9" * 5000],
        ["record", "1"],
        ["record", "1", "holdt"],
        ["record", "1", "held", "--to", "2026-09-01T10:00"],
        ["export"],
        ["export", "xlsx", "-"],
        ["export", "ics", ""],
        ["export", "ics", "-", "--split", "year"],
        ["export", "ics", "-", "--from", "2026-12-31", "--to", "2026-01-01"],
        ["busy", "--to", "2026-01-01", "--from", "2026-12-31"],
        ["import", "ics", "kalender.ics", ""],
        ["publish", "--folder", ""],
        ["publication", "folder", " "],
        ["publication", "add", "--board", "Kredsrådet", "--file", ""],
        ["series", "1"],
        ["series", "1", "--cancel", "--minutes", "3"],
        ["chapter"],
        ["spacing", "mange"],
        ["\ud800"],
        ["quota", "\udcff"],
        ["quota"],
        ["-x" * 5000],
    ],
)
def test_a_wrong_command_line_is_2_and_one_danish_sentence(unchanging: Terminal, arguments: list[str]) -> None:
    said = unchanging.refuses(*arguments, status=2)
    assert len(said) < 1000
    assert "'" not in said
    for english in ("argument ", "invalid", "required", "unrecognized", "usage", "expected", "error"):
        assert english not in said


@pytest.mark.parametrize("address", ["", " ", "sqlite://[", "postgresql://vært/fora", "sqlite://", "sqlite:///"])
def test_a_register_address_that_cannot_be_used_is_2(address: str) -> None:
    out, err = StringIO(), StringIO()
    assert commands.run(["--database", address, "status"], Clock(), "prøve", {}, out, err) == 2
    if address:
        assert commands.run(["status"], Clock(), "prøve", {"FORA_DATABASE": address}, out, err) == 2
    assert out.getvalue() == ""


def test_the_option_wins_over_the_environment_and_an_address_is_a_path(fora: Terminal, tmp_path: Path) -> None:
    def ask(*arguments: str, environment: str) -> int:
        out, err = StringIO(), StringIO()
        return commands.run([*arguments, "status"], fora.clock, "prøve", {"FORA_DATABASE": environment}, out, err)

    nowhere = str(tmp_path / "ingen.fora")
    assert ask(environment=str(fora.register)) == 0
    assert ask(environment=f"sqlite:///{fora.register}") == 0
    assert ask("--database", str(fora.register), environment=nowhere) == 0
    assert ask("--database", nowhere, environment=str(fora.register)) == 1
    assert ask("--database", f"sqlite:///{fora.register}", environment=nowhere) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        *(
            [name]
            for name in [
                "init",
                "status",
                "meetings",
                "schedule",
                "record",
                "move",
                "export",
                "check",
                "quota",
                "forums",
                "series",
            ]
        ),
    ],
)
def test_help_is_danish_and_0(tmp_path: Path, arguments: list[str]) -> None:
    said = builders.fora(tmp_path / "ingen.fora", *arguments, "--help")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("brug: fora")
    for english in ("usage", "options:", "positional", "show this", "show program"):
        assert english not in said.out


def test_the_version(tmp_path: Path) -> None:
    said = builders.fora(None, "--version")
    assert said.status == 0
    assert re.fullmatch(r"Fora \d+\.\d+\.\d+\n", said.out)


# --- names ----------------------------------------------------------------------------------------------------------


def test_a_beginning_that_several_names_share_lists_them(fora: Terminal) -> None:
    said = fora.refuses("schedule", "lokalrådet", "2026-09-01T10:00")
    for name in ("Lokalrådet i Greve (3)", "Lokalrådet i Køge (6)", "Lokalrådet i Stevns (12)"):
        assert name in said
    assert fora("schedule", "lokalrådet i k", "2026-09-01T10:00").status == 1  # Kalundborg and Køge
    assert fora("schedule", "lokalrådet i kø", "2026-09-01T10:00").status == 0
    assert fora.json("meetings", "--board", "6")[0]["board"] == "Lokalrådet i Køge"
    assert len(fora.json("meetings", "--board", "LOKALRÅDET I KO\u0308GE".replace("O\u0308", "Ø"))) == 1
    assert len(fora.json("meetings", "--board", "Lokalra\u030adet i Køge")) == 1


def test_a_name_that_is_a_number_comes_before_the_id(fora: Terminal) -> None:
    fora.json("forum", "add", "1", "3")
    assert fora.json("status", "--board", "3", "--all")[0]["forum"] == "3"
    assert fora.json("status", "--board", "4", "--all")[0]["board"] == "Lokalrådet i Holbæk"


def test_the_whole_name_comes_before_longer_ones(fora: Terminal) -> None:
    fora.json("forum", "add", "1", "Kredsrådets forretningsudvalg")
    assert fora.json("status", "--board", "kredsrådet", "--all")[0]["board"] == "Kredsrådet"
    assert "passer på flere" in fora.refuses("status", "--board", "kredsråd")


def test_two_boards_of_one_name_are_told_apart_by_their_ids(fora: Terminal) -> None:
    fora.json("board", "add", "Kontaktudvalget", "--name", "Kredsrådet")
    said = fora.refuses("status", "--board", "Kredsrådet")
    assert "Kredsrådet (1), Kredsrådet (90)" in said


# --- whatever is written comes back as it is --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["=1+1", "“Citat” 'x' \"y\"", "to\nlinjer\tog tab", "\u202ebagvendt\u202c", "æøå 👮‍♀️", "x" * 10_000, "%s {0}"],
)
def test_any_text_is_stored_as_it_is_and_shown_on_one_line(fora: Terminal, text: str) -> None:
    (made,) = fora.json(
        "schedule", "Kredsrådet", "2026-09-01T10:00", "--title", text, "--kind", text, "--location", text
    )["meetings"]
    fora.json("record", str(made), "cancelled", "--reason", text)
    (found,) = fora.json("meetings")
    assert (found["title"], found["reason"]) == (text, text)
    shown = fora("meetings")
    assert shown.out.count("\n") == 2
    assert fora("export", "ics", "-").status == 0


# --- streams --------------------------------------------------------------------------------------------------------


class Full(StringIO):
    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device")


class Gone(StringIO):
    def write(self, text: str) -> int:
        raise BrokenPipeError


def test_a_full_disk_behind_standard_output_is_a_sentence(fora: Terminal) -> None:
    err = StringIO()
    assert commands.run(["--database", str(fora.register), "status"], fora.clock, "x", {}, Full(), err) == 1
    assert err.getvalue().startswith("Svaret kunne ikke skrives ud.")


def test_a_reader_that_went_away_is_left_to_the_program(fora: Terminal) -> None:
    with pytest.raises(BrokenPipeError):
        commands.run(["--database", str(fora.register), "status"], fora.clock, "x", {}, Gone(), StringIO())


def test_closed_streams_cost_nothing(fora: Terminal) -> None:
    assert commands.run(["--database", str(fora.register), "status"], fora.clock, "x", {}, None, None) == 0
    assert commands.run(["findes-ikke"], fora.clock, "x", {}, None, None) == 2
