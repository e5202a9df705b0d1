"""`fora import ics`: what is told, what is written, what is refused."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import builders
from tests.builders import fora, snapshot


def ics(*events: str, method: str = "PUBLISH") -> str:
    body = "".join(f"BEGIN:VEVENT\r\nDTSTAMP:20260701T080000Z\r\n{each}\r\nEND:VEVENT\r\n" for each in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\n{body}END:VCALENDAR\r\n"


def meeting(uid: str, day: int, title: str, more: str = "") -> str:
    when = (
        f"DTSTART;TZID=Romance Standard Time:202608{day:02}T090000\r\nDTEND;TZID=Romance Standard Time:202608{day:02}"
    )
    return f"UID:{uid}\r\n{when}T110000\r\nSUMMARY:{title}{more}"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with a person."""
    database = builders.register(tmp_path_factory.mktemp("register"), builders.SMALL)
    builders.person(database, "Hanne Thorsgaard", email="hanne@politi.example")
    builders.hold(database, "Politidirektøren", 1)
    database.close()
    return database.path


@pytest.fixture
def register(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "register.fora"
    path.write_bytes(made.read_bytes())
    return path


def ask(register: Path, *arguments: Any) -> dict[str, Any]:
    answer = fora(register, "import", "ics", *map(str, arguments), "--json")
    assert (answer.status, answer.err) == (0, "")
    document: dict[str, Any] = json.loads(answer.out)
    return document


def test_meetings_are_shown_then_read_and_read_again_change_nothing(register: Path, tmp_path: Path) -> None:
    file = tmp_path / "rådet.ics"
    file.write_text(
        ics(
            meeting("1@x", 5, "Lokalrådet i Greve\\, møde 4/2026"),
            meeting("2@x", 6, "Frokost"),
            "UID:3@x\r\nDTSTART;VALUE=DATE:20260807\r\nSUMMARY:Ferie",
            "UID:4@x\r\nDTSTART:i morgen\r\nSUMMARY:Kredsrådet",
        ),
        encoding="utf-8",
        newline="",
    )
    before = snapshot(register)
    shown = ask(register, file, "--as", "meetings", "--dry-run")
    assert {key: shown[key] for key in ("as", "new", "changed", "unchanged", "gone", "applied")} == {
        "as": "meetings",
        "new": 1,
        "changed": 0,
        "unchanged": 0,
        "gone": 0,
        "applied": False,
    }
    assert [(each["line"], each["summary"]) for each in shown["skipped"]] == [
        (11, "Frokost"),
        (18, "Ferie"),
        (24, "Kredsrådet"),
    ]
    assert all(each["reason"].endswith(".") for each in shown["skipped"])
    assert shown["unplaced"] == ["Frokost"]
    assert snapshot(register) == before
    answer = fora(register, "import", "ics", str(file), "--as", "meetings")
    assert answer.status == 0
    assert "linje 4: Lokalrådet i Greve, møde 4/2026. Ons. 5. august 2026 kl. 9.00, 120 min." in answer.out
    assert "linje 18: Ferie. Varer hele dagen. Et møde har et klokkeslæt." in answer.out
    assert "Skriv med --board, hvem der holder “Frokost”." in answer.out
    assert answer.out.endswith("Møder indlæst fra kalender: 1 nyt.\n")
    (row,) = json.loads(fora(register, "meetings", "--json").out)
    assert (row["uid"], row["number"], row["start"]) == ("1@x", "4/2026", "2026-08-05T09:00")
    again = fora(register, "import", "ics", str(file), "--as", "meetings")
    assert again.out.endswith("Registret svarer til filen, og intet er ændret; 1 er uændret.\n")
    placed = ask(register, file, "--board", "Kredsrådet")
    assert (placed["new"], placed["changes"][0]["summary"], placed["applied"]) == (1, "Frokost", True)
    assert fora(register, "undo").status == 0
    assert fora(register, "undo").status == 0
    assert snapshot(register) == before


def test_busy_times_want_a_person(register: Path, tmp_path: Path) -> None:
    file = tmp_path / "hanne.ics"
    file.write_text(ics(meeting("1@x", 5, "Tandlæge")), encoding="utf-8", newline="")
    refused = fora(register, "import", "ics", str(file))
    assert (refused.status, refused.out) == (2, "")
    assert "--person" in refused.err
    done = ask(register, file, "--person", "Hanne Thorsgaard")
    assert (done["as"], done["new"], done["changes"][0]["summary"]) == ("busy", 1, "")
    assert "Tandlæge" not in json.dumps(done)
    broken = "UID:9@x\r\nSUMMARY:Tandlæge\r\nDTSTART:Tand” læge “kl. 9", "UID:8@x\r\nDTSTART;TZID=Tand:20260807T090000"
    (tmp_path / "andet.ics").write_text(ics(*broken), encoding="utf-8", newline="")
    answer = fora(register, "import", "ics", str(tmp_path / "andet.ics"), "--person", "Hanne Thorsgaard", "--dry-run")
    assert "Tidspunktet kan ikke læses." in answer.out
    assert "Tidszonen er ukendt og læst som Europe/Copenhagen." in answer.out
    assert "Tand" not in answer.out
    answer = fora(register, "import", "ics", str(file), "--person", "Hanne Thorsgaard")
    assert answer.out.endswith("1 er uændret.\n")
    assert "Erstatter “hanne”, læst " in answer.out
    assert done["calendar"] == {"name": "hanne", "read_on": None}
    other = ask(register, file, "--person", "Hanne Thorsgaard", "--calendar", "Ferie", "--dry-run")
    assert (other["calendar"]["name"], other["new"]) == ("Ferie", 1)
    before = snapshot(register)
    file.write_text(ics("UID:2@x\r\nDTSTART:20260805T100000\r\nDTEND:20260805T090000"), encoding="utf-8")
    for more in ([], ["--dry-run"]):
        refused = fora(register, "import", "ics", str(file), "--person", "Hanne Thorsgaard", *more)
        assert (refused.status, refused.out) == (1, "")
        assert "Den ene aftale i filen kunne ikke læses" in refused.err
    assert snapshot(register) == before


def test_answers_come_in_many_files_and_are_one_step(register: Path, tmp_path: Path) -> None:
    assert fora(register, "schedule", "Kredsrådet", "2026-08-05T09:00", "--anyway").status == 0
    (row,) = json.loads(fora(register, "meetings", "--json").out)
    before = snapshot(register)
    files = []
    for number, (who, answer) in enumerate((("hanne@politi.example", "DECLINED"), ("x@y.example", "ACCEPTED"))):
        files.append(tmp_path / f"svar{number}.ics")
        one = meeting(row["uid"], 5, "Svar", f"\r\nATTENDEE;PARTSTAT={answer}:mailto:{who}")
        files[-1].write_text(ics(one, method="REPLY"), encoding="utf-8", newline="")
    done = ask(register, *files)
    assert (done["as"], done["new"], done["changes"][0]["file"]) == ("replies", 1, "svar0")
    assert [(each["file"], each["line"]) for each in done["skipped"]] == [("svar1", 4)]
    seats = json.loads(fora(register, "attendance", str(row["id"]), "--json").out)["participants"]
    hanne = next(seat for seat in seats if seat["person"] == "Hanne Thorsgaard")
    assert (hanne["state"], hanne["answer"], hanne["answer_is_old"]) == ("apology", "declined", False)
    assert fora(register, "undo").status == 0
    assert snapshot(register) == before
    files[1].write_text("hej", encoding="utf-8")
    refused = fora(register, "import", "ics", *map(str, files))
    assert (refused.status, refused.out) == (1, "")
    assert str(files[1]) in refused.err
    assert snapshot(register) == before


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["mangler.ics", "--as", "meetings"], 1),
        (["FILE", "--as", "møder"], 2),
        (["FILE", "--as", "meetings", "--person", "Hanne"], 2),
        (["FILE", "--as", "busy", "--board", "Kredsrådet"], 2),
        (["FILE", "--as", "meetings", "--calendar", "Ferie"], 2),
        (["FILE", "--board", "Kredsrådet", "--calendar", "Ferie"], 2),
        (["FILE", "FILE", "--person", "Hanne Thorsgaard", "--calendar", "Ferie"], 1),
        (["FILE", "--person", "Ukendt"], 1),
        (["FILE", "--board", "Ukendt"], 1),
        ([], 2),
    ],
)
def test_what_cannot_be_asked_is_one_sentence(
    register: Path, tmp_path: Path, arguments: list[str], status: int
) -> None:
    file = tmp_path / "a.ics"
    file.write_text(ics(meeting("1@x", 5, "Kredsrådet")), encoding="utf-8")
    before = snapshot(register)
    answer = fora(register, "import", "ics", *(str(file) if each == "FILE" else each for each in arguments))
    assert (answer.status, answer.out) == (status, "")
    assert "Traceback" not in answer.err
    assert snapshot(register) == before


def test_standard_input_is_read_too(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Given:
        buffer = io.BytesIO(ics(meeting("1@x", 5, "Kredsrådet")).encode())

    monkeypatch.setattr(sys, "stdin", Given)
    assert ask(register, "-", "--as", "meetings")["new"] == 1
