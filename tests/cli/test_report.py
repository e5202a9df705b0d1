"""`fora report` and `fora reports`: every report in every format, what can be chosen, what is refused, Ctrl+C."""

import json
import signal
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from fora_desktop.cli import report as command
from fora_desktop.domain.report_scope import Cancelled, Scope
from fora_desktop.reporting import REPORTS
from fora_desktop.reports.html import html
from fora_desktop.reports.layout import lay_out
from fora_desktop.reports.report import texts
from fora_desktop.reports.writing import ENDINGS, EXCEL, endings, write
from tests import builders
from tests.builders import fora, hold, person

BEGINS = {".docx": b"PK", ".pdf": b"%PDF-", ".xlsx": b"PK", ".html": b"<!DOCTYPE html>"}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    database = builders.register(tmp_path_factory.mktemp("rapporter"), builders.SMALL)
    hold(database, "Politidirektøren", person(database, "Hanne Thorsgaard"))
    database.close()
    assert fora(database.path, "schedule", "Kredsrådet", "2026-09-16T10:00", "--location", "=Rådhuset").status == 0
    return database.path


def test_every_report_is_listed_and_becomes_sheets_and_a_workbook(path: Path) -> None:
    listed = json.loads(fora(path, "reports", "--json").out)
    assert [each["report"] for each in listed] == [kind.key for kind in REPORTS]
    shown = fora(path, "reports").out
    database = builders.open_again(path)
    try:
        for kind in REPORTS:
            assert kind.title() in shown
            with database.read() as session:
                scope = Scope(2026, date(2026, 7, 2), parts=frozenset(part.key for part in kind.options))
                report = kind.report(session, scope)
            assert lay_out(report)
            assert not any("Thorsgaard" in words for words in texts(report)), "names only when they are asked for"
            assert html(report).startswith(BEGINS[".html"].decode())
            if EXCEL in endings(report):
                book = load_workbook(BytesIO(write(report, EXCEL, datetime(2026, 7, 2))))
                assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    finally:
        database.close()


def test_a_report_becomes_every_file(path: Path, tmp_path: Path) -> None:
    for ending in ENDINGS:
        file = tmp_path / f"status{ending}"
        answer = fora(path, "report", "status", str(file), *(["--json"] if ending != EXCEL else []))
        assert (answer.status, answer.err) == (0, "")
        assert file.read_bytes().startswith(BEGINS.get(ending, b""))
        if ending == EXCEL:
            assert answer.out == f"Status på mødekrav 2026 er skrevet til {file}.\n"
        else:
            told = json.loads(answer.out)
            assert (told["report"], told["format"], told["on"]) == ("status", ending[1:], "2026-07-02")
    refused = fora(path, "report", "overview", str(tmp_path / "a.xlsx"))
    assert refused.status == 1
    assert refused.err.endswith("har ingen tabeller, som Excel kan få. Vælg Word, PDF, HTML eller tekst.\n")


def test_a_report_is_of_what_is_chosen(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    chosen = ("--year", "2025", "--board", "Kredsrådet", "--on", "2025-12-01", "--without", "messages")
    told = json.loads(fora(path, "report", "status", str(file), *chosen, "--json").out)
    assert (told["year"], told["on"], told["title"]) == (2025, "2025-12-01", "Status på mødekrav 2025")
    assert "messages" not in told["parts"]
    text = file.read_text(encoding="utf-8")
    assert "Kredsrådet" in text
    assert "Lokalrådet i Greve" not in text


def test_a_dash_is_the_text_on_the_screen(path: Path) -> None:
    answer = fora(path, "report", "status", "-")
    assert (answer.status, answer.err) == (0, "")
    assert "STATUS PÅ MØDEKRAV 2026" in answer.out
    assert fora(path, "report", "status", "-", "--json").err == "Med --json skal rapporten skrives til en fil.\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nyhedsbrev", "a.pdf"), "Der er ingen rapport, der hedder “nyhedsbrev”. Vælg en af disse: overview, status"),
        (("status", "a.doc"), "“a.doc” har ikke en endelse, som Fora kan skrive. Brug .docx, .pdf, .xlsx"),
        (("overview", "a.pdf", "--unit", "Greve"), "Rapporten “overview” bruger ikke --unit. Se “fora reports”."),
        (("status", "a.pdf", "--with", "billeder"), "har ingen del, der hedder “billeder”. Vælg mellem messages"),
        (("status", "a.pdf", "--board", "Ukendt"), "“Ukendt”"),
        (("status", "a.pdf", "--year", "26"), "“26” er ikke et årstal"),
        (("status", "findes ikke/a.pdf"), "kan ikke gemmes, fordi mappen"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = fora(path, "report", *arguments)
    assert answer.status in (1, 2)
    assert sentence in answer.err
    assert answer.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_register_itself_is_not_written_over(path: Path, tmp_path: Path) -> None:
    place = tmp_path / "status.pdf"
    place.symlink_to(path)
    before = path.read_bytes()
    assert "er selve registret" in fora(path, "report", "status", str(place)).err
    assert path.read_bytes() == before


def test_every_report_hears_that_nobody_waits_for_it_any_longer(path: Path) -> None:
    def told(_share: float) -> None:
        raise Cancelled

    database = builders.open_again(path)
    try:
        for kind in REPORTS:
            with database.read() as session, pytest.raises(Cancelled, match="Rapporten er afbrudt"):
                kind.report(session, Scope(2026, date(2026, 7, 2)), told)
    finally:
        database.close()


def test_control_c_gives_a_report_up_at_once_and_is_as_before_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT)
    with command._cancelled_by_a_key() as stopped:
        with pytest.raises(Cancelled):
            signal.raise_signal(signal.SIGINT)
        assert stopped
    assert signal.getsignal(signal.SIGINT) is before
