"""`fora agenda` and `fora paper`: agendas and papers from the command line, each as one JSON document."""

import json
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.exchange import paper_files
from tests import builders
from tests.builders import Answer, fora


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    assert fora(path, "schedule", "Kredsrådet", "2026-08-25T13:00").status == 0
    return path


def said(answer: Answer) -> Any:
    assert (answer.status, answer.err) == (0, "")
    return json.loads(answer.out)


def agenda(register: Path, *given: str) -> Any:
    return said(fora(register, "agenda", "1", *given, "--json"))


def titles(document: Any) -> list[str]:
    return [item["title"] for item in document["items"]]


def test_items_are_added_edited_moved_and_removed(register: Path) -> None:
    agenda(register, "add", "Status", "--kind", "decision", "--minutes", "30", "--responsible", "Formanden")
    agenda(register, "add", "Eventuelt", "--purpose", "any_other")
    document = agenda(register, "add", "Velkomst", "--at", "1", "--minutes", "5")
    assert titles(document) == ["Velkomst", "Status", "Eventuelt"]
    status = document["items"][1]
    assert (status["number"], status["start"], status["kind"], status["responsible"]) == (
        2,
        "2026-08-25T13:05",
        "decision",
        "Formanden",
    )
    assert titles(agenda(register, "move", "2", "1")) == ["Status", "Velkomst", "Eventuelt"]
    edited = agenda(register, "edit", "1", "--title", "Handlingsplan", "--text", "**Tre** ting", "--confidential")
    assert (edited["items"][0]["case_text"], edited["items"][0]["confidential"]) == ("**Tre** ting", True)
    assert titles(agenda(register, "remove", "1")) == ["Velkomst", "Eventuelt"]
    assert fora(register, "undo").status == 0
    assert titles(agenda(register)) == ["Handlingsplan", "Velkomst", "Eventuelt"]


def test_people_read_a_table(register: Path) -> None:
    assert fora(register, "agenda", "1").out == "Mødet har ingen dagsorden.\n"
    told = fora(register, "agenda", "1", "--standard")
    assert told.out.splitlines()[0].split() == [
        "Nr.",
        "Kl.",
        "Punkt",
        "Slags",
        "Min.",
        "Ansvarlig",
        "Bilag",
        "Bemærkning",
    ]
    assert "13.00  Velkomst og godkendelse af dagsorden  beslutning" in told.out
    done = fora(register, "agenda", "1", "done", "1")
    assert done.out == "Kredsrådet, møde 1/2026: “Velkomst og godkendelse af dagsorden” er behandlet.\n"


def test_what_was_put_off_is_carried_over(register: Path) -> None:
    agenda(register, "add", "Festival", "--text", "Gamle tal")
    agenda(register, "postpone", "1")
    fora(register, "schedule", "Kredsrådet", "2026-11-24T13:00")
    later = said(fora(register, "agenda", "2", "--carry-over", "--json"))
    (item,) = later["items"]
    assert (item["case_text"], item["refers_to"]["meeting"]) == ("Gamle tal", 1)
    refused = fora(register, "agenda", "2", "--carry-over")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == "Der er ingen udsatte eller ubehandlede punkter fra tidligere møder.\n"


@pytest.mark.parametrize(
    ("given", "status", "sentence"),
    [
        (("agenda", "99"), 1, "Der er intet møde med id “99”."),
        (("agenda", "1", "move", "7", "1"), 1, "Dagsordenen har intet punkt 7."),
        (("agenda", "1", "add", "  "), 1, "Skriv, hvad punktet handler om."),
        (("agenda", "1", "add", "x", "--minutes", "9999"), 1, "Skriv punktets længde i hele minutter, højst 1440."),
        (("agenda", "1", "edit", "1"), 1, "Dagsordenen har intet punkt 1."),
        (("paper", "add", "1", "væk.pdf"), 1, "Filen findes ikke: væk.pdf."),
        (("paper", "remove", "4"), 1, "Der er intet bilag med id 4. Måske er det fjernet imens."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    register: Path, given: tuple[str, ...], status: int, sentence: str
) -> None:
    answer = fora(register, *given)
    assert (answer.status, answer.out, answer.err) == (status, "", sentence + "\n")


def test_papers_are_copied_linked_listed_and_told_of(register: Path, tmp_path: Path) -> None:
    agenda(register, "add", "Status")
    plan, table = tmp_path / "Plan.docx", tmp_path / "Tal.xlsx"
    plan.write_bytes(b"plan")
    table.write_bytes(b"tal")
    added = said(fora(register, "paper", "add", "1", str(plan), "--item", "1", "--json"))
    assert (added["name"], added["file"], added["linked"]) == ("Plan.docx", "2026/Plan.docx", False)
    linked = said(fora(register, "paper", "add", "1", str(table), "--link", "--confidential", "--json"))
    assert (linked["file"], linked["confidential"]) == (str(table), True)
    document = agenda(register)
    assert [paper["name"] for paper in document["items"][0]["papers"]] == ["Plan.docx"]
    assert [paper["name"] for paper in document["papers"]] == ["Tal.xlsx"]
    assert said(fora(register, "check", "--json")) == {"ok": True, "problems": []}
    table.write_bytes(b"nye tal")
    paper_files.locate(register, added["file"], linked=False).unlink()
    listed = said(fora(register, "paper", "list", "1", "--json"))
    assert [(each["name"], each["condition"]) for each in listed] == [("Tal.xlsx", "changed"), ("Plan.docx", "missing")]
    checked = fora(register, "check", "--json")
    assert checked.status == 1
    assert json.loads(checked.out) == {
        "ok": False,
        "problems": ["Kredsrådet, møde 1/2026: Filen findes ikke længere: 2026/Plan.docx"],
    }
    assert checked.err == "Kredsrådet, møde 1/2026: “Tal.xlsx” er ændret siden 2. juli.\n"
    said(fora(register, "paper", "keep", str(linked["id"]), "--json"))
    said(fora(register, "paper", "remove", str(added["id"]), "--json"))
    assert said(fora(register, "check", "--json"))["ok"]


def test_the_same_paper_twice_leaves_no_second_copy(register: Path, tmp_path: Path) -> None:
    plan = tmp_path / "Plan.docx"
    plan.write_bytes(b"plan")
    assert fora(register, "paper", "add", "1", str(plan)).status == 0
    again = fora(register, "paper", "add", "1", str(plan))
    assert (again.status, again.err) == (1, "Bilaget “Plan.docx” er der i forvejen, med samme indhold.\n")
    assert [file.name for file in paper_files.folder_of(register).rglob("*.docx")] == ["Plan.docx"]


def test_files_are_tidied_only_when_asked_to(register: Path, tmp_path: Path) -> None:
    plan = tmp_path / "Plan.docx"
    plan.write_bytes(b"plan")
    added = said(fora(register, "paper", "add", "1", str(plan), "--json"))
    fora(register, "undo")
    lies = paper_files.locate(register, added["file"], linked=False)
    assert lies.exists()
    fora(register, "redo")
    assert said(fora(register, "paper", "tidy", "--json"))["removed"] == 0
    fora(register, "undo")
    assert fora(register, "paper", "tidy").out == "1 fil er slettet.\n"
    assert not lies.exists()
