"""`fora import people`, `fora import meetings` and the same way out."""

import json
from pathlib import Path

import pytest

from fora_desktop.exchange import tables
from tests import builders
from tests.builders import fora

PEOPLE = "Navn;E-mail;Rolle;Noget\nHanne Holm;h@x.dk;Politidirektøren;x\nBo Berg;;;y\n"
MEETINGS = "Råd;Dato;Tid;Status\nKredsrådet;04-03-2026;10;afholdt\nKredsrådet;07-10-2026;10;\n"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered of columns lies in the test's own folder, wherever the system keeps such things."""
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "hjem"))


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return builders.make(tmp_path / "register.fora", builders.SMALL)


def file(tmp_path: Path, content: str, name: str = "fil.csv") -> str:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return str(path)


def test_persons_come_in_and_a_second_time_nothing_changes(register: Path, tmp_path: Path) -> None:
    given = file(tmp_path, PEOPLE)
    answer = fora(register, "import", "people", given)
    assert (answer.status, answer.err) == (0, "")
    assert "Kolonner: Navn → Navn, E-mail → E-mail, Rolle → Rolle" in answer.out
    assert "Læses ikke: Noget" in answer.out
    assert "linje 2: Hanne Holm. Ny person. Politidirektøren fra 2. juli 2026." in answer.out
    assert "2 personer er importeret" in answer.out
    again = fora(register, "import", "people", given)
    assert again.out.endswith("Registret svarer til filen. Intet er ændret.\n")
    assert fora(register, "undo").status == 0
    assert fora(register, "import", "people", given, "--dry-run").out.count("Ny person") == 2


def test_a_dry_run_tells_everything_and_changes_nothing(register: Path, tmp_path: Path) -> None:
    before = builders.snapshot(register)
    wrong = file(tmp_path, PEOPLE + "Ib;ib@;;\n")
    answer = fora(register, "import", "people", wrong, "--dry-run", "--json")
    document = json.loads(answer.out)
    assert answer.status == 0
    assert {key: document[key] for key in ("kind", "new", "changed", "unchanged", "wrong", "applied")} == {
        "kind": "people",
        "new": 2,
        "changed": 0,
        "unchanged": 0,
        "wrong": 1,
        "applied": False,
    }
    assert document["columns"][3] == {"column": "Noget", "field": None}
    assert document["lines"][2] == {
        "line": 4,
        "result": "wrong",
        "about": "Ib",
        "text": "“ib@” er ikke en e-mailadresse. Skriv den som navn@sted.dk.",
        "remarks": [],
    }
    assert builders.snapshot(register) == before


def test_a_wrong_line_stops_all_unless_it_is_to_be_skipped(register: Path, tmp_path: Path) -> None:
    wrong = file(tmp_path, PEOPLE + "Ib;ib@;;\n")
    before = builders.snapshot(register)
    refused = fora(register, "import", "people", wrong, "--json")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("1 linje er forkert, og intet er ændret: linje 4: “ib@” er ikke")
    assert refused.err.count("\n") == 1
    assert builders.snapshot(register) == before
    taken = json.loads(fora(register, "import", "people", wrong, "--skip-wrong", "--json").out)
    assert (taken["new"], taken["wrong"], taken["applied"]) == (2, 1, True)


def test_columns_are_said_and_remembered_for_files_of_the_same_make(register: Path, tmp_path: Path) -> None:
    given = file(tmp_path, "Hvem;Hvornår;Kode\nKredsrådet;04-03-2026;k\n")
    fora(register, "import", "meetings", given, "--map", "Kode=room")
    assert fora(register, "meetings", "--json").status == 0
    later = file(tmp_path, "Hvem;Hvornår;Kode\nKredsrådet;05-03-2026;k2\n", "senere.csv")
    document = json.loads(fora(register, "import", "meetings", later, "--json").out)
    assert [each["field"] for each in document["columns"]] == ["board", "date", "room"]
    for said, why in (
        ("Intet=room", "ingen kolonne “Intet”"),
        ("Kode=farve", "“farve” er ikke et felt"),
    ):
        refused = fora(register, "import", "meetings", given, "--map", said)
        assert (refused.status, why in refused.err) == (1, True)
    assert fora(register, "import", "meetings", given, "--map", "Kode").status == 2


def test_what_is_open_is_asked_for_with_the_option_that_answers(register: Path, tmp_path: Path) -> None:
    given = file(tmp_path, "Råd;Dato;Status\nKredsrådet;03/04/2026;måske\n")
    asked = fora(register, "import", "meetings", given)
    assert (asked.status, "“03/04/2026” kan læses på to måder" in asked.err, "--dates" in asked.err) == (1, True, True)
    asked = fora(register, "import", "meetings", given, "--dates", "month-day")
    assert "Fora kender ikke status “måske”" in asked.err
    assert "måske=held" in asked.err
    done = fora(register, "import", "meetings", given, "--dates", "month-day", "--status", "måske=planned", "--json")
    assert json.loads(done.out)["lines"][0]["text"] == "Ons. 4. marts 2026 kl. 9.00, planlagt."
    assert fora(register, "import", "meetings", given, "--json").status == 0  # the answers are remembered
    assert (
        "hvilken kolonne der er Dato. Skriv --map KOLONNE=date"
        in fora(register, "import", "meetings", file(tmp_path, "Råd;Sted\nKredsrådet;Køge\n")).err
    )
    lacking = file(tmp_path, "Råd;Dato\nKredsrådet;4. maj\n", "uden.csv")
    assert "mangler årstal" in fora(register, "import", "meetings", lacking).err
    assert fora(register, "import", "meetings", lacking, "--year", "2025").status == 0


def test_a_sheet_is_chosen_and_the_others_are_named(register: Path, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Noget"])
    sheet = book.create_sheet("Møder")
    sheet.append(["Råd", "Dato"])
    sheet.append(["Kredsrådet", "04-03-2026"])
    path = tmp_path / "bog.xlsx"
    book.save(path)
    assert "Ark: Møder (andre ark: Sheet)" in fora(register, "import", "meetings", str(path), "--dry-run").out
    refused = fora(register, "import", "meetings", str(path), "--sheet", "Sheet")
    assert refused.status == 1


def test_forums_are_made_where_that_is_said(register: Path, tmp_path: Path) -> None:
    given = file(tmp_path, "Råd;Dato\nKlubben;04-03-2026\n")
    assert "Fora kender ikke “Klubben”" in fora(register, "import", "meetings", given).err
    assert "Oprettet: Klubben" in fora(register, "import", "meetings", given, "--create-forums").out


def test_what_is_no_table_and_no_register_is_told(register: Path, tmp_path: Path) -> None:
    missing = fora(register, "import", "people", str(tmp_path / "væk.csv"))
    assert (missing.status, "findes ikke" in missing.err) == (1, True)
    assert fora(tmp_path / "intet.fora", "import", "people", file(tmp_path, PEOPLE)).status == 1


@pytest.mark.parametrize("name", ["ud.csv", "ud.xlsx"])
def test_what_goes_out_comes_in_unchanged(register: Path, tmp_path: Path, name: str) -> None:
    fora(register, "import", "people", file(tmp_path, PEOPLE))
    fora(register, "import", "meetings", file(tmp_path, MEETINGS))
    before = builders.snapshot(register)
    for kind, rows in (("people", 2), ("meetings", 2)):
        target = tmp_path / f"{kind}-{name}"
        out = fora(register, "export", kind, str(target), "--json")
        assert json.loads(out.out) == {"file": str(target), "rows": rows}
        back = fora(register, "import", kind, str(target), "--json")
        assert json.loads(back.out)["unchanged"] == rows
    assert builders.snapshot(register) == before


def test_meetings_go_out_by_board_and_period(register: Path, tmp_path: Path) -> None:
    fora(register, "import", "meetings", file(tmp_path, MEETINGS + "Lokalrådet i Greve;05-03-2026;10;\n"))
    target = tmp_path / "ud.csv"
    fora(register, "export", "meetings", str(target), "--board", "Kredsrådet", "--to", "2026-06-30")
    assert [line.cells[0] for line in tables.read(target).lines] == ["Kredsrådet"]
    refused = fora(register, "export", "meetings", str(register))
    assert (refused.status, "selve registret" in refused.err) == (1, True)
    refused = fora(register, "export", "people", str(tmp_path / "ud.pdf"))
    assert (refused.status, ".csv eller .xlsx" in refused.err) == (1, True)


def test_several_columns_and_words_are_told_at_once(register: Path, tmp_path: Path) -> None:
    given = file(tmp_path, "A;B;C\nKredsrådet;07-10-2026;ok\n")
    said = ("--map", "A=board", "B=date", "C=status", "--status", "ok=planned", "--dry-run", "--json")
    answer = fora(register, "import", "meetings", given, *said)
    assert answer.err == ""
    columns = {each["column"]: each["field"] for each in json.loads(answer.out)["columns"]}
    assert columns == {"A": "board", "B": "date", "C": "status"}
