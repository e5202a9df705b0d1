"""`fora document` and `fora invite`: the file, what is said of it, what is refused."""

import email
import json
from email import policy
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from fora_desktop.domain.dossier import KINDS
from tests import builders
from tests.builders import fora, hold, person
from tests.reports.test_documents import of_word
from tests.reports.test_templates import template


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A council whose director has an address, and one coming meeting: number 1."""
    database = builders.register(tmp_path_factory.mktemp("råd"), builders.SMALL)
    hold(database, "Politidirektøren", person(database, "Hanne Thorsgaard", email="ht@politi.example"))
    database.close()
    assert fora(database.path, "schedule", "Kredsrådet", "2026-09-16T10:00", "--location", "Rådhuset").status == 0
    return database.path


@pytest.fixture
def path(made_once: Path, tmp_path: Path) -> Path:
    (tmp_path / "kredsen.fora").write_bytes(made_once.read_bytes())
    return tmp_path / "kredsen.fora"


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_is_written_as_its_ending_says(path: Path, tmp_path: Path, kind: str) -> None:
    endings = ((".docx", b"PK"), (".pdf", b"%PDF-"), (".html", b"<!DOCTYPE html>"), (".txt", b"Midt"))
    for ending, begins in endings if kind == KINDS[0] else endings[-1:]:
        file = tmp_path / f"a{ending}"
        answer = fora(path, "document", kind, "1", str(file))
        assert (answer.status, answer.err) == (0, "")
        assert answer.out.endswith(f" er skrevet til {file}.\n")
        assert file.read_bytes().startswith(begins)


def test_the_json_says_what_was_written(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    answer = fora(path, "document", "agenda", "1", str(file), "--outsiders", "--json")
    assert json.loads(answer.out) == {
        "file": str(file),
        "kind": "agenda",
        "meeting": 1,
        "format": "docx",
        "outsiders": True,
        "template": None,
        "closed": [],
        "remark": None,
    }


def test_the_registers_own_template_is_used_and_a_wrong_one_told(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kredsen skabeloner"
    folder.mkdir()
    (folder / "Dagsorden.docx").write_bytes(template("Vores: {{ møde.titel }}").data)
    file = tmp_path / "a.docx"
    assert fora(path, "document", "agenda", "1", str(file)).err == ""
    assert of_word(file.read_bytes()).startswith("Vores: Kredsrådet, møde 1/2026")
    wrong = tmp_path / "Egen.docx"
    wrong.write_bytes(template("Sted: {{ mødested }}").data)
    answer = fora(path, "document", "agenda", "1", str(file), "--template", str(wrong), "--json")
    assert answer.status == 0
    assert answer.err == (
        "Skabelonen “Egen.docx” har et ukendt felt: mødested (i afsnittet “Sted: {{ mødested }}”). "
        "Den indbyggede skabelon er brugt.\n"
    )
    assert json.loads(answer.out)["template"] is None
    assert Document(BytesIO(file.read_bytes())).paragraphs[0].text == "Midt- og Vestsjællands Politi"
    gone = fora(path, "document", "agenda", "1", str(file), "--template", str(tmp_path / "væk.docx"))
    assert (gone.status, gone.out) == (1, "")
    assert gone.err.endswith("væk.docx findes ikke. Vælg en anden fil.\n")


def test_what_is_wrong_on_the_command_line_is_said(path: Path, tmp_path: Path) -> None:
    file = str(tmp_path / "a.pdf")
    assert fora(path, "document", "agenda", "1").status == 2
    assert fora(path, "document", "brev", "1", file).status == 2
    assert fora(path, "document", "agenda", "1", file, "--template", "x.docx").status == 2
    for arguments in (("999", file), ("1", str(tmp_path / "a.doc")), ("1", str(tmp_path / "væk" / "a.pdf"))):
        answer = fora(path, "document", "agenda", *arguments)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.count("\n") == 1
    (tmp_path / "b.txt").symlink_to(path)
    before = path.read_bytes()
    assert "er selve registret" in fora(path, "document", "agenda", "1", str(tmp_path / "b.txt")).err
    assert path.read_bytes() == before


def test_the_fields_are_listed_without_a_register() -> None:
    answer = fora(None, "document", "--fields")
    assert answer.status == 0
    assert "møde.titel" in answer.out
    (field, *_rest) = json.loads(fora(None, "document", "--fields", "--json").out)
    assert set(field) == {"of", "name", "what"}


def test_an_invitation_wants_a_sender_and_keeps_it(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    refused = fora(path, "invite", "1", str(file))
    assert (refused.status, file.exists()) == (1, False)
    assert "e-mailadresse mangler" in refused.err
    wrong = fora(path, "invite", "1", str(file), "--sender", "Sekretariatet")
    assert (wrong.status, file.exists()) == (1, False)
    answer = fora(path, "invite", "1", str(file), "--sender", "Sekretariatet <sek@politi.example>", "--json")
    assert answer.status == 0
    told = json.loads(answer.out)
    assert told["to"] == ["ht@politi.example"]
    assert (told["method"], told["update"], told["meeting"]) == ("REQUEST", False, 1)
    assert told["vacant"] == [f"Borgmesteren i {each}" for each in ("Greve", "Holbæk", "Kalundborg")]
    assert "Ubesatte pladser: Borgmesteren i Greve, Borgmesteren i Holbæk og Borgmesteren i Kalundborg." in answer.err
    message = email.message_from_bytes(file.read_bytes(), policy=policy.default)
    assert message["From"] == "Sekretariatet <sek@politi.example>"
    assert fora(path, "invite", "1", str(file)).status == 0, "the sender is kept"


def test_an_update_has_the_same_uid_and_a_higher_number(path: Path, tmp_path: Path) -> None:
    file = str(tmp_path / "a.eml")
    first = json.loads(fora(path, "invite", "1", file, "--sender", "S <s@politi.example>", "--json").out)
    fora(path, "move", "1", "2026-09-17T10:00", "--anyway")
    second = json.loads(fora(path, "invite", "1", file, "--json").out)
    assert (second["uid"], second["update"]) == (first["uid"], True)
    assert second["sequence"] > first["sequence"]
    fora(path, "record", "1", "cancelled")
    third = json.loads(fora(path, "invite", "1", file, "--json").out)
    assert (third["method"], third["attached"]) == ("CANCEL", [])
    assert third["sequence"] > second["sequence"]


def test_the_agenda_goes_along_as_chosen(path: Path, tmp_path: Path) -> None:
    assert fora(path, "agenda", "1", "add", "Handlingsplan").status == 0
    file = tmp_path / "a.eml"
    for how, name in (("docx", "Dagsorden – Kredsrådet, møde 1-2026.docx"), ("pdf", None), ("none", None)):
        answer = fora(path, "invite", "1", str(file), "--sender", "S <s@p.example>", "--agenda", how, "--json")
        attached = json.loads(answer.out)["attached"]
        assert attached == ([] if how == "none" else [name or "Dagsorden – Kredsrådet, møde 1-2026.pdf"])
        if how == "docx":
            message = email.message_from_bytes(file.read_bytes(), policy=policy.default)
            (word,) = [each for each in message.iter_attachments() if str(each.get_filename()).endswith(".docx")]
            data = word.get_payload(decode=True)
            assert isinstance(data, bytes)
            assert ZipFile(BytesIO(data)).testzip() is None
            assert "1. Handlingsplan" in of_word(data)
    assert fora(path, "invite", "1", str(tmp_path / "a.msg")).status == 1


def test_nothing_is_noted_where_the_file_cannot_be_written(path: Path, tmp_path: Path) -> None:
    answer = fora(path, "invite", "1", str(tmp_path / "væk" / "a.eml"), "--sender", "S <s@politi.example>")
    assert (answer.status, answer.out) == (1, "")
    (meeting,) = json.loads(fora(path, "meetings", "--json").out)
    assert meeting["status"] == "planned"


def test_the_agenda_in_an_invitation_says_nothing_of_a_closed_item(path: Path, tmp_path: Path) -> None:
    """It goes to guests and observers too; `fora document` writes the whole one for the members."""
    assert fora(path, "agenda", "1", "add", "Åbent punkt").status == 0
    assert fora(path, "agenda", "1", "add", "Sagen om Zebra", "--confidential", "--text", "Zebraens sag").status == 0
    file = tmp_path / "a.eml"
    assert fora(path, "invite", "1", str(file), "--sender", "S <s@p.example>", "--agenda", "docx").status == 0
    message = email.message_from_bytes(file.read_bytes(), policy=policy.default)
    (agenda,) = (each for each in message.iter_attachments() if (each.get_filename() or "").endswith(".docx"))
    written = of_word(agenda.get_content())
    assert "Åbent punkt" in written
    assert "ebra" not in written
