"""The page of a meeting while somebody else writes too, or before anything is saved: no words and no files are lost."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import paper_files
from fora_desktop.services import agenda, papers
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.views.moede import Moede
from tests import builders
from tests.ui import acts
from tests.ui.test_moede import START, add, filled, papers_shown, seen, until_still


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
    register, meeting = page.desk.path, page.meeting
    assert meeting is not None
    for name in ("rest.pdf", "nyt bilag.pdf"):
        (tmp_path / name).write_bytes(name.encode())
    paper_files.copy(register, tmp_path / "rest.pdf", 2026)

    def meanwhile(_asked: Ask) -> bool:
        taken = paper_files.copy(register, tmp_path / "nyt bilag.pdf", 2026)
        database.do("Et andet program", papers.add, meeting, (taken,), page.desk.today)
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


# --- the form of an item --------------------------------------------------------------------------------------------


def write_half(page: Moede) -> None:
    """What cannot be saved yet."""
    form = page.agenda.form
    page.agenda.new_item()
    form.title.editor.setText("Ungeindsatsen")
    form.case.editor.text.set_markdown("En lang sagsfremstilling")
    form.minutes.editor.setText("ti")


def test_a_form_that_cannot_be_saved_is_there_again_with_its_meeting(page: Moede, database: Database) -> None:
    first = page.meeting
    other = acts.schedule(database, "Kredsrådet", datetime(2026, 9, 25, 13))
    add(database, other, "Et andet møde")
    seen(page)
    write_half(page)
    page.open({"meeting": other})
    acts.answered(page)
    assert not page.agenda.is_writing
    assert page.agenda.below.isVisible()
    page.open({"meeting": first})
    acts.answered(page)
    form = page.agenda.form
    assert page.agenda.is_writing
    assert (form.title.editor.text(), form.minutes.editor.text()) == ("Ungeindsatsen", "ti")
    assert form.case.editor.text.markdown == "En lang sagsfremstilling"
    form.minutes.editor.setText("10")
    assert page.agenda.save_form()
    assert page.view is not None
    assert [(each.title, each.case_text) for each in page.view.items] == [("Ungeindsatsen", "En lang sagsfremstilling")]
    page.agenda.new_item()
    assert form.title.editor.text() == ""


def test_escape_keeps_what_was_written_and_the_draft_can_be_dropped(page: Moede, database: Database) -> None:
    told: list[str] = []
    page.desk.noticed.connect(told.append)
    write_half(page)
    page.agenda.form.put_away.emit()
    assert not page.agenda.is_writing
    assert told == ["Det, du skrev, ligger som kladde og er der, når du åbner formularen igen."]
    page.refresh()
    assert not page.agenda.is_writing
    page.agenda.new_item()
    assert page.agenda.form.title.editor.text() == "Ungeindsatsen"
    assert "er ikke gemt endnu" in page.agenda.form.bar.accessibleName()
    acts.press(page.agenda.form.bar, "Kassér kladden")
    assert page.agenda.form.title.editor.text() == ""
    page.agenda.form.put_away.emit()
    assert len(told) == 1


def test_a_refused_form_outlives_the_program(page: Moede, desk: Desk, qtbot: QtBot) -> None:
    write_half(page)
    page.close()  # which saves what it can
    again = Moede(desk)
    qtbot.addWidget(again)
    again.show()
    again.open({"meeting": page.meeting})
    acts.answered(again)
    assert again.agenda.form.title.editor.text() == "Ungeindsatsen"


def test_a_crash_takes_no_form_with_it(page: Moede) -> None:
    page.agenda.new_item()
    QTest.keyClicks(page.agenda.form.title.editor, "Unge")
    assert page.agenda._draft_timer.isActive()
    page.agenda.keep_draft()
    kept = page.desk.drafts.get(f"agenda_item:{page.meeting}:new")
    assert kept is not None
    assert kept.typed["title"] == "Unge"


def test_an_item_deleted_elsewhere_while_it_was_written_about_can_be_saved_again(
    page: Moede, database: Database
) -> None:
    (item,) = filled(page, database, "Status")
    page.agenda.edit_item()
    page.agenda.form.case.editor.text.set_markdown("Langt")
    database.do("Et andet program", agenda.remove, item)
    seen(page)
    assert page.agenda.form.heading.text() == "Nyt punkt"
    assert page.agenda.save_form()
    assert page.view is not None
    assert [(each.title, each.case_text) for each in page.view.items] == [("Status", "Langt")]


def test_a_responsible_from_outside_the_meeting_stays_that_person(page: Moede, database: Database) -> None:
    assert page.meeting is not None
    person = builders.person(database, "Hanne Udenfor")
    item = add(database, page.meeting, "Punkt", responsible_id=person)
    seen(page)
    page.agenda.select(item)
    page.agenda.edit_item()
    assert not page.agenda.form.is_changed
    page.agenda.form.title.editor.setText("Andet punkt")
    assert page.agenda.form.changes() == {"title": "Andet punkt"}
    assert page.agenda.save_form()
    assert page.view is not None
    after = page.view.item(item)
    assert after is not None
    assert (after.title, after.responsible_id) == ("Andet punkt", person)


def test_of_two_of_one_name_the_responsible_is_the_one_who_was_chosen(page: Moede, database: Database) -> None:
    assert page.meeting is not None
    first, second = builders.person(database, "Bo Ås"), builders.person(database, "Bo Ås")
    add(database, page.meeting, "Punkt", responsible_id=second)
    seen(page)
    form = page.agenda.form
    assert page.view is not None
    form.begin(page.view.items[0], [(first, "Bo Ås"), (second, "Bo Ås")], None)
    assert form.responsible.editor.value == second
    form.responsible.editor.choose(first)
    assert form.changes() == {"responsible_id": first, "responsible": ""}


def test_a_responsible_written_as_text_is_nobody_whose_name_holds_it(page: Moede) -> None:
    page.agenda.new_item()
    form = page.agenda.form
    form.responsible.editor.offer_named([(1, "Bodil Hansen")])
    form.title.editor.setText("Punkt")
    form.responsible.editor.set_text("Bo")
    assert (form.wish().responsible_id, form.wish().responsible) == (None, "Bo")
    form.responsible.editor.set_text("bodil hansen")
    assert form.wish().responsible_id == 1


def test_where_the_register_can_only_be_read_the_tools_are_off_and_say_why(
    page: Moede, database: Database, desk: Desk, qtbot: QtBot
) -> None:
    filled(page, database, "Status")
    meeting = page.meeting
    tips = [button.toolTip() for button in page.minutes._tools]
    database.readonly = True
    shown = Moede(desk)
    qtbot.addWidget(shown)
    shown.show()
    shown.open({"meeting": meeting})
    acts.answered(shown)
    for button in (*shown.minutes._tools, shown.attendance.add, shown.attendance.more):
        assert (button.isEnabled(), button.toolTip()) == (False, "Registret kan kun læses")
    database.readonly = False
    shown.minutes.load(meeting)
    assert [button.toolTip() for button in shown.minutes._tools] == tips
