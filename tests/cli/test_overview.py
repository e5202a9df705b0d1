"""fora import overview: what is printed, with which exit status, and that nothing changes unasked."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.forum import Forum
from tests import builders
from tests.builders import Answer

SOURCE = Path(__file__).parents[1] / "exchange" / "data" / "oversigt.txt"
TEXT = SOURCE.read_text(encoding="utf-8")
NEW = """Natteravnene\t
Emne:\tTryghed i nattelivet
Lovgrl./komm.\tIntet særskilt
Formål/målsæt.\tSamordning af vandringer
Evt. handleplaner\tNej
Snitflader\tKredsrådet
Deltagere\tPolitidirektøren
Antal møder\tMindst 6

"""


class Terminal:
    """The command line on one register, on 1 September 2026."""

    def __init__(self, register: Path) -> None:
        self.register = register

    def __call__(self, *arguments: str) -> Answer:
        return builders.fora(self.register, *arguments, clock=builders.Clock(datetime(2026, 9, 1, 9, tzinfo=UTC)))

    def json(self, *arguments: str) -> Any:
        said = self(*arguments, "--json")
        assert said.status == 0, said.err
        return json.loads(said.out)


@pytest.fixture
def fora(tmp_path: Path) -> Terminal:
    terminal = Terminal(tmp_path / "register.fora")
    assert terminal("init").status == 0
    return terminal


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """One forum new, one changed, one gone."""
    text = TEXT.replace("Lokalrådene\t\n", f"{NEW}Lokalrådene\t\n").replace("Mindst 4", "Mindst 6", 1)
    start = text.index("Epidemikommissionen\t\n")
    text = text[:start] + text[text.index("\n\n", start) + 2 :]
    file = tmp_path / "oversigt.txt"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_source_changes_nothing(fora: Terminal) -> None:
    said = fora("import", "overview", str(SOURCE))
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("Læst: 14 kapitler, 36 fora; 36 fora er uændret.\n")
    assert "  Linje 181: “Konkliktråd” er måske en slåfejl for “Konfliktråd”.\n" in said.out
    assert said.out.endswith("Registret svarer til oversigten. Intet er ændret.\n")
    assert fora.json("history") == []


def test_one_new_one_changed_one_gone_is_shown_tried_and_applied(fora: Terminal, edited: Path) -> None:
    tried = fora("import", "overview", str(edited), "--dry-run")
    assert (tried.status, tried.err) == (0, "")
    assert fora.json("history") == []
    expected = """
Nyt:
  Natteravnene (kapitel 1. Kontakt med lokalsamfundet mv.)

Ændret:
  Kredsrådet
    Antal møder
      før:   “Mindst 4”
      efter: “Mindst 6”

Væk (lukkes):
  Epidemikommissionen

Bemærk:
  Epidemikommissionen lukkes; sidste dag er 1. september 2026.
  Nye fora begynder med ét lokalt forum hver, fra 1. september 2026; det kan deles senere.

"""
    assert tried.out.endswith(expected + "Intet er ændret (prøve).\n")
    done = fora("import", "overview", str(edited))
    assert done.out.endswith(expected + "3 ændringer er anvendt.\n")
    assert [step["name"] for step in fora.json("history")] == ["Oversigten er hentet (nyt: 1, ændret: 1, lukket: 1)"]
    again = fora("import", "overview", str(edited))
    assert again.out.endswith("Registret svarer til oversigten. Intet er ændret.\n")
    assert len(fora.json("history")) == 1
    assert fora("undo").status == 0
    assert fora("import", "overview", str(SOURCE)).out.endswith("Intet er ændret.\n")


def test_the_json_says_all_of_it(fora: Terminal, edited: Path) -> None:
    tried = fora.json("import", "overview", str(edited), "--dry-run", "--on", "2026-10-01")
    assert tried["applied"] is False
    done = fora.json("import", "overview", str(edited), "--on", "2026-10-01")
    assert done == {**tried, "applied": True}
    assert (done["file"], done["chapters"], done["forums"], done["unchanged"]) == (str(edited), 14, 36, 34)
    assert done["new"] == [
        {
            "forum": "Natteravnene",
            "heading": "Natteravnene",
            "chapter": {"number": 1, "title": "Kontakt med lokalsamfundet mv."},
            "line": 27,
        }
    ]
    assert done["changed"] == [
        {"forum": "Kredsrådet", "fields": [{"field": "quota_text", "before": "Mindst 4", "after": "Mindst 6"}]}
    ]
    assert (done["gone"], done["returned"], done["chapters_changed"]) == (["Epidemikommissionen"], [], [])
    assert (done["reordered"], done["doubt"]) == (False, "")
    assert done["notes"][0] == "Epidemikommissionen lukkes; sidste dag er 1. oktober 2026."
    assert {"kind", "line", "text", "suggestion", "sentence"} == set(done["guesses"][0])
    assert fora.json("import", "overview", str(edited))["applied"] is False


def test_a_moved_and_renamed_forum_and_a_chapter_are_shown_field_by_field(fora: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "flyttet.txt"
    start = TEXT.index("Møder med Sct. Hans\t\n")
    end = TEXT.index("\n\n", start) + 2
    text = TEXT[:start] + TEXT[end:]
    text = text.replace("Lokalrådene\t\n", TEXT[start:end] + "Lokalrådene\t\n").replace("14. Pressen", "14. Medier")
    file.write_text(text.replace("Kontaktudvalget\t\n", "Forretningsudvalget\t\n"), encoding="utf-8")
    answer = fora.json("import", "overview", str(file), "--dry-run")
    assert {each["forum"]: [field["field"] for field in each["fields"]] for each in answer["changed"]} == {
        "Kontaktudvalget": ["heading"],
        "Møder med Sct. Hans": ["chapter"],
    }
    assert answer["chapters_changed"] == [
        {"before": {"number": 14, "title": "Pressen"}, "after": {"number": 14, "title": "Medier"}}
    ]
    said = fora("import", "overview", str(file))
    assert "      efter: “1. Kontakt med lokalsamfundet mv.”\n" in said.out
    assert "Kapitler:\n  14. Pressen → 14. Medier\n" in said.out
    assert said.out.endswith("3 ændringer er anvendt.\n")


def test_long_texts_are_shown_from_where_they_part(fora: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "oversigt.txt"
    file.write_text(
        TEXT.replace("Ledelsessekretariatschefen (fra politiet)", "Sekretariatschefen (fra politiet)", 1),
        encoding="utf-8",
    )
    said = fora("import", "overview", str(file), "--dry-run")
    shown = [line.strip() for line in said.out.splitlines() if line.strip().startswith(("før:", "efter:"))]
    assert [line[:20] for line in shown] == ["før:   “Ledelsessekr", "efter: “Sekretariats"]
    assert all(len(line) < 85 and line.endswith("…”") for line in shown)


def test_half_an_overview_needs_to_be_insisted_on(fora: Terminal, tmp_path: Path) -> None:
    half = tmp_path / "halv.txt"
    half.write_text(TEXT[: TEXT.index("8. Kvindehandel")], encoding="utf-8")
    refused = fora("import", "overview", str(half))
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == (
        "Registerets sidste 9 fora mangler i teksten; se efter, om filen er afkortet. "
        "Se forskellen med --dry-run; er den rigtig, så tilføj --anyway.\n"
    )
    assert fora.json("history") == []
    tried = fora("import", "overview", str(half), "--dry-run")
    assert tried.status == 0
    assert tried.err.startswith("Registerets sidste 9 fora mangler")
    assert fora("import", "overview", str(half), "--anyway").status == 0
    assert len(fora.json("history")) == 1


BAD = {
    "empty": b"",
    "blank": b" \n\n\t",
    "word": b"PK\x03\x04rest",
    "pdf": b"%PDF-1.7 rest",
    "register": b"SQLite format 3\0rest",
    "binary": bytes(range(256)),
    "prose": "Kære alle, her er referatet.\n".encode(),
    "large": b"a" * 50_000_000,
    "cut": TEXT[: TEXT.index("Deltagere\tMedarbejdere fra Foreb")].encode(),
    "last half": TEXT[TEXT.index("5. Psykiatri") :].encode(),
    "field missing": TEXT.replace("Snitflader\tIngen\n", "", 1).encode(),
    "twice encoded": TEXT.encode().decode("cp1252", "replace").encode(),
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_a_bad_file_costs_one_sentence_and_changes_nothing(fora: Terminal, tmp_path: Path, data: bytes) -> None:
    file, before = tmp_path / "fil.txt", fora.register.read_bytes()
    file.write_bytes(data)
    for options in ([], ["--json"], ["--dry-run"], ["--anyway"]):
        said = fora("import", "overview", str(file), *options)
        assert (said.status, said.out) == (1, "")
        assert said.err.count("\n") == 1
        assert said.err.rstrip().endswith(".")
    assert fora.register.read_bytes() == before


def test_a_file_or_a_register_that_is_not_there_is_told(fora: Terminal, tmp_path: Path) -> None:
    missing = fora("import", "overview", str(tmp_path / "mangler.txt"))
    assert (missing.status, missing.out) == (1, "")
    assert "kan ikke åbnes" in missing.err
    nowhere = Terminal(tmp_path / "intet.fora")("import", "overview", str(SOURCE))
    assert (nowhere.status, nowhere.out) == (1, "")
    assert not (tmp_path / "intet.fora").exists()
    assert fora("import", "overview").status == 2
    assert fora("import", "overview", str(SOURCE), "--on", "i dag").status == 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read_alike(fora: Terminal, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "oversigt.txt"
    file.write_bytes(TEXT.encode(encoding))
    answer = fora.json("import", "overview", str(file))
    assert (answer["unchanged"], answer["applied"]) == (36, False)


def test_a_register_that_cannot_be_written_can_be_compared(fora: Terminal, edited: Path) -> None:
    fora.register.chmod(0o400)
    try:
        answer = fora("import", "overview", str(edited), "--dry-run")
        assert answer.status == 0
        assert "Natteravnene" in answer.out
    finally:
        fora.register.chmod(0o600)


def test_an_empty_register_gets_the_whole_overview(tmp_path: Path) -> None:
    fora = Terminal(tmp_path / "tom.fora")
    fora("init", "--catalogue", "tom")
    answer = fora.json("import", "overview", str(SOURCE))
    assert (len(answer["new"]), len(answer["chapters_changed"]), answer["applied"]) == (36, 14, True)
    assert len(fora.json("forums")) == 36
    assert fora("check").status == 0
    assert fora.json("import", "overview", str(SOURCE))["applied"] is False


def edit(fora: Terminal, **texts: str) -> None:
    """What somebody writes in the window: other texts of the kredsråd."""
    database = builders.open_again(fora.register, builders.Clock(datetime(2026, 9, 1, 9, tzinfo=UTC)))

    def write(session: Any) -> None:
        forum = session.get_one(Forum, 1)
        for field, text in texts.items():
            setattr(forum, field, text)

    database.do("ret", write)
    database.close()


def test_what_was_changed_by_hand_is_told_and_kept(fora: Terminal, edited: Path) -> None:
    edit(fora, subject="Vores eget emne", quota_text="Mindst 8")
    said = fora("import", "overview", str(SOURCE))
    assert said.status == 0
    assert "Rettet i hånden (beholdes; --overwrite erstatter):\n  Kredsrådet\n    Emne\n" in said.out
    assert "      beholdes:    “Mindst 8”\n      i oversigten: “Mindst 4”\n" in said.out
    assert said.out.endswith("Registret svarer til oversigten. Intet er ændret.\n")
    answer = fora.json("import", "overview", str(edited))
    assert answer["changed"] == []
    assert [(kept["forum"], [each["field"] for each in kept["fields"]]) for kept in answer["kept_by_hand"]] == [
        ("Kredsrådet", ["subject", "quota_text"])
    ]
    assert answer["applied"] is True
    there = next(each for each in fora.json("forums") if each["id"] == 1)
    assert (there["subject"], there["quota_text"]) == ("Vores eget emne", "Mindst 8")


def test_overwriting_takes_the_overviews_text(fora: Terminal) -> None:
    edit(fora, subject="Vores eget emne")
    tried = fora.json("import", "overview", str(SOURCE), "--dry-run", "--overwrite")
    assert ([each["forum"] for each in tried["changed"]], tried["kept_by_hand"]) == (["Kredsrådet"], [])
    assert fora.json("import", "overview", str(SOURCE), "--overwrite")["applied"] is True
    again = fora.json("import", "overview", str(SOURCE))
    assert (again["unchanged"], again["kept_by_hand"]) == (36, [])


def test_another_districts_participants_become_roles_and_the_rest_is_counted(tmp_path: Path) -> None:
    fora = Terminal(tmp_path / "tom.fora")
    fora("init", "--catalogue", "tom")
    answer = fora.json("import", "overview", str(SOURCE))
    assert answer["roles_created"] > 30
    assert {"forum", "text"} == set(answer["roles_unrecognised"][0])
    assert f"{answer['roles_created']} roller er oprettet ud fra deltagerne." in answer["notes"]
    assert any(f"er {len(answer['roles_unrecognised'])} led ingen rolle" in note for note in answer["notes"])
    there = {each["name"]: each["participants"] for each in fora.json("forums")}
    assert "Politidirektøren" in there["Kredsrådet"]
    assert fora("check").status == 0


def test_an_overview_that_is_cut_between_two_forums_needs_to_be_insisted_on(fora: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "kort.txt"
    file.write_text(TEXT[: TEXT.index("14. Pressen")], encoding="utf-8")
    said = fora("import", "overview", str(file))
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("Registerets sidste forum mangler i teksten; se efter, om filen er afkortet.")
    assert fora.json("history") == []


def test_a_forum_that_somebody_closed_is_not_opened_by_an_overview_that_still_has_it(fora: Terminal) -> None:
    assert fora("forum", "close", "Konfliktråd").status == 0
    read = fora("import", "overview", str(SOURCE))
    assert read.status == 0
    assert "Konfliktråd (forbliver lukket)" in read.out
    assert fora.json("import", "overview", str(SOURCE))["returned"] == []
    assert fora.json("import", "overview", str(SOURCE), "--overwrite")["returned"][0]["forum"] == "Konfliktråd"


def test_a_forum_that_an_overview_closed_is_opened_by_one_that_has_it_again(fora: Terminal, edited: Path) -> None:
    assert fora("import", "overview", str(edited)).status == 0
    assert fora.json("import", "overview", str(SOURCE))["returned"][0]["forum"] == "Epidemikommissionen"
