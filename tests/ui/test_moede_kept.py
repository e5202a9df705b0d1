"""The page of a meeting while somebody else writes too, or before anything is saved: no words and no files are lost."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import paper_files
from fora_desktop.services import papers
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.views.moede import Moede
from tests.ui import acts
from tests.ui.test_moede import START, filled, papers_shown, seen, until_still


@pytest.fixture
def page(desk: Desk, database: Database, qtbot: QtBot) -> Moede:
    made = Moede(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.open({"meeting": acts.schedule(database, "Kredsrådet", START)})
    acts.answered(made)
    return made


# --- papers ---------------------------------------------------------------------------------------------------------


def test_tidying_deletes_no_paper_that_came_while_it_was_asked(
    page: Moede, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = page.desk.path
    for name in ("rest.pdf", "nyt bilag.pdf"):
        (tmp_path / name).write_bytes(name.encode())
    paper_files.copy(register, tmp_path / "rest.pdf", 2026)

    def meanwhile(_asked: Ask) -> bool:
        taken = paper_files.copy(register, tmp_path / "nyt bilag.pdf", 2026)
        database.do("Et andet program", papers.add, page.meeting, (taken,), page.desk.today)
        return True

    monkeypatch.setattr(Ask, "answered", meanwhile)
    told: list[str] = []
    page.desk.noticed.connect(told.append)
    page.papers.tidy()
    until_still(page)
    seen(page)
    assert told == ["1 fil er slettet."]
    assert page.view is not None
    (paper,) = page.view.papers
    assert paper_files.locate(register, paper.path, paper.linked).exists()


def test_nothing_is_tidied_while_papers_are_being_copied(page: Moede, tmp_path: Path) -> None:
    plan = tmp_path / "Plan.pdf"
    plan.write_bytes(b"plan")
    told: list[str] = []
    page.desk.noticed.connect(told.append)
    page.papers.tidy()
    page.papers._taking += 1
    until_still(page)
    assert told == ["Der tilføjes bilag i øjeblikket. Ryd op, når de er på plads."]
    page.papers._taking -= 1


def test_a_paper_too_big_is_still_told_when_another_one_was_taken(
    page: Moede, database: Database, tmp_path: Path
) -> None:
    filled(page, database, "A", "B")
    good, big = tmp_path / "Plan.pdf", tmp_path / "Kort.pdf"
    good.write_bytes(b"plan")
    with big.open("wb") as file:
        file.truncate(100_000_000)
    page.papers.take([good, big])
    until_still(page)
    assert papers_shown(page) == ["Plan.pdf"]
    page.agenda.step(1)
    assert "fylder 100 MB" in page.agenda.papers.refused.accessibleName()
    acts.press(page.agenda.papers.refused, "Tilføj som link")
    until_still(page)
    assert papers_shown(page) == []
    page.agenda.step(-1)
    assert papers_shown(page) == ["Plan.pdf", "Kort.pdf, link"]
