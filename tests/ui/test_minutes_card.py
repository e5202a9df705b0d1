"""The card of the minutes: saved while it is written, decisions as blocks, tasks by the quick line."""

import os
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.domain.agenda import APPROVE_MINUTES
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.people import Person
from fora_desktop.paths import ROOT
from fora_desktop.services import agenda, meeting_course, meetings, minutes
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.drafts import Drafts
from fora_desktop.ui.widgets.minutes_card import MinutesCard
from tests import builders
from tests.services.test_minutes import TODAY, Held
from tests.ui import acts

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def held(database: Database) -> Held:
    return Held(database)


@pytest.fixture
def card(qtbot: QtBot, desk: Desk, held: Held) -> MinutesCard:
    return shown(qtbot, desk, held.meeting)


def shown(qtbot: QtBot, desk: Desk, meeting: int) -> MinutesCard:
    made = MinutesCard(desk)
    qtbot.addWidget(made)
    made.resize(600, 760)
    made.item_wanted.connect(made.show_item)  # as the page does
    made.show()
    made.load(meeting)
    return made


def write(card: MinutesCard, text: str) -> None:
    card.editor.setFocus()
    cursor = card.editor.textCursor()
    if not cursor.atEnd():
        cursor.movePosition(cursor.MoveOperation.End)
        card.editor.setTextCursor(cursor)
    QTest.keyClicks(card.editor, text)


def draft_now(card: MinutesCard) -> None:
    """What two seconds without anything else would do."""
    assert card._draft_timer.isActive()
    assert card._draft_timer.interval() + 500 <= 2_000
    card.keep_draft()


def texts(held: Held) -> list[str]:
    return [item.text for item in held.read.items]


def test_the_item_stands_over_its_minutes(card: MinutesCard, held: Held) -> None:
    assert card.about.text() == "Punkt 1 · kl. 13.00–13.30 · til beslutning"
    assert card.title.text() == "Handlingsplan 2026"
    card.go_on()
    assert card.about.text() == "Punkt 2 · kl. 13.30–14.00 · til drøftelse · lukket punkt"
    card.go_back()
    assert not card.before.isEnabled()


def test_typing_is_a_draft_within_two_seconds_and_one_step_when_it_rests(
    card: MinutesCard, held: Held, desk: Desk
) -> None:
    steps = len(held.database.steps())
    write(card, "Nanna gennemgik ")
    card.editor.toggle_bold()
    write(card, "status")
    draft_now(card)
    assert len(held.database.steps()) == steps
    assert texts(held)[0] == ""
    draft = desk.drafts.get(card.draft_key(held.items[0]))
    assert draft is not None
    assert draft.typed == {"text": "Nanna gennemgik **status**"}
    assert card.told.text() == "Gemt 9.00"
    card.flush()
    assert texts(held)[0] == "Nanna gennemgik **status**"
    assert len(held.database.steps()) == steps + 1
    assert held.last == "Referat af punkt 1, Handlingsplan 2026: Kredsrådet, møde 1/2026"
    assert desk.drafts.get(card.draft_key(held.items[0])) is None
    card.flush()
    assert len(held.database.steps()) == steps + 1
    desk.undo()
    assert card.editor.markdown == ""
    desk.redo()
    assert card.editor.markdown == "Nanna gennemgik **status**"


def test_leaving_the_item_the_page_or_a_pause_saves(card: MinutesCard, held: Held) -> None:
    write(card, "Et")
    card.go_on()
    assert texts(held)[0] == "Et"
    write(card, "To")
    assert card._rest_timer.isActive()
    card._rest_timer.timeout.emit()
    assert texts(held)[1] == "To"
    write(card, " her")
    card.line.field.setFocus()
    assert texts(held)[1] == "To her"
    card.show_item(held.items[2])
    write(card, "Tre")
    QTest.keyClick(card.editor, Key.Key_S, CTRL)
    assert texts(held)[2] == "Tre"
    write(card, " og mere")
    card.hide()
    assert texts(held)[2] == "Tre og mere"


def test_what_was_typed_before_a_crash_is_back_when_the_meeting_is_opened(
    qtbot: QtBot, card: MinutesCard, held: Held, desk: Desk
) -> None:
    write(card, "Nanna gennemgik status")
    draft_now(card)
    card._dirty = False  # the program is gone
    said: list[str] = []
    desk.noticed.connect(said.append)
    again = shown(qtbot, desk, held.meeting)
    assert again.editor.markdown == "Nanna gennemgik status"
    assert texts(held)[0] == "Nanna gennemgik status"
    assert said == ["Det, du skrev i referatet af punkt 1, før Fora lukkede, er hentet tilbage."]


def test_a_draft_of_a_text_that_was_changed_since_is_offered(
    qtbot: QtBot, card: MinutesCard, held: Held, desk: Desk
) -> None:
    write(card, "Mit")
    draft_now(card)
    card._dirty = False
    held.do(minutes.written, minutes.write, held.items[0], "Andres")
    again = shown(qtbot, desk, held.meeting)
    assert again.editor.markdown == "Andres"
    assert again.bar.accessibleName().startswith("Der er en kladde af punktet fra 2. juli kl. 9.00")
    acts.press(again.bar, "Brug kladden")
    assert texts(held)[0] == "Mit"
    assert desk.drafts.get(card.draft_key(held.items[0])) is None


def test_the_same_text_changed_elsewhere_is_asked_about(card: MinutesCard, held: Held, desk: Desk) -> None:
    write(card, "Mit")
    desk.do("Andet", minutes.write, held.items[0], "Andres")
    assert card.editor.markdown == "Mit"
    card.flush()
    assert texts(held)[0] == "Andres"
    acts.press(card.bar, "Behold mit")
    assert texts(held)[0] == "Mit"
    write(card, " igen")
    desk.do("Andet", minutes.write, held.items[0], "Andres igen")
    acts.press(card.bar, "Tag det andet")
    assert card.editor.markdown == texts(held)[0] == "Andres igen"


def test_a_decision_is_written_edited_moved_and_removed(card: MinutesCard, held: Held, desk: Desk) -> None:
    write(card, "Drøftet")
    QTest.keyClick(card.editor, Key.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
    form = card.decisions.form
    assert form.isVisible()
    assert QApplication.focusWidget() is form.text
    QTest.keyClick(form.text, Key.Key_Return, CTRL)
    assert form.problem.text() == "Skriv, hvad der blev besluttet."
    QTest.keyClicks(form.text, "Ture flyttes")
    form.agreement.set_text("Enighed")
    QTest.keyClick(form.text, Key.Key_Return, CTRL)
    assert not form.isVisible()
    assert QApplication.focusWidget() is card.editor
    held.decide(0, "Og mere")  # another program
    desk._look()
    assert [block.accessibleName() for block in card.decisions.blocks] == ["Beslutning 1", "Beslutning 2"]
    assert card.decisions.blocks[0].accessibleDescription() == "Ture flyttes Enighed"
    card.decisions.blocks[0].pencil.click()
    form.down.click()
    assert [text for _number, text in held.decided] == ["Og mere", "Ture flyttes"]
    form.text.setPlainText("Ture flyttes til september")
    form.save.click()
    assert held.decided[1] == (2, "Ture flyttes til september")
    card.decisions.blocks[1].pencil.click()
    form.remove.click()
    assert held.decided == [(1, "Og mere")]
    desk.undo()
    assert len(card.decisions.blocks) == 2


def test_a_decision_being_written_survives_too(qtbot: QtBot, card: MinutesCard, held: Held, desk: Desk) -> None:
    card.new_decision()
    QTest.keyClicks(card.decisions.form.text, "Ture fl")
    assert card.decisions._timer.isActive()
    card.decisions.keep_draft()
    again = shown(qtbot, desk, held.meeting)
    assert again.decisions.form.isVisible()
    assert again.decisions.form.words == ("Ture fl", "")
    QTest.keyClick(again.decisions.form.text, Key.Key_Escape)
    assert desk.drafts.get(f"decision:{held.items[0]}:new") is None


def test_the_quick_line_makes_a_task_with_person_and_day(card: MinutesCard, held: Held, desk: Desk) -> None:
    def add(session) -> None:  # type: ignore[no-untyped-def]
        session.add(Person(name="Nanna Frost", added_on=TODAY))

    desk.do("Person", add)
    QTest.keyClick(card.editor, Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    field = card.line.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "ring til SSP @na")
    assert card.line.offers.completer.currentCompletion() == "Nanna Frost"
    card.line.offers.completer.activated.emit("Nanna Frost")
    assert field.text() == "ring til SSP @Nanna Frost "
    field.setText(field.text() + "fredag")
    assert card.line.told == "Læses som: Nanna Frost · fre. 3. juli 2026"
    QTest.keyClick(field, Key.Key_Return)
    assert acts.spoken(card.tasks) == [["Ring til SSP", "Nanna Frost", "3. juli", "Ny"]]
    assert field.text() == ""
    card.tasks.setFocus()
    card.tasks.selectRow(0)
    QTest.keyClick(card.tasks, Key.Key_Space)
    assert acts.spoken(card.tasks)[0][3] == "I gang"
    QTest.keyClick(card.tasks, Key.Key_Delete)
    assert acts.spoken(card.tasks) == []
    desk.undo()
    field.setText("ring til @Nana")
    QTest.keyClick(field, Key.Key_Return)
    assert "Mente du Nanna Frost" in card.line.told
    assert field.text() == "ring til @Nana"


def test_going_on_while_the_meeting_runs_treats_the_item(
    qtbot: QtBot, card: MinutesCard, held: Held, clock: builders.Clock, desk: Desk
) -> None:
    card.go_on()
    assert held.read.items[0].state == "open"  # reading old minutes changes nothing
    card.go_back()
    held.do("Planlagt igen", meetings.record, held.meeting, MeetingStatus.PLANNED, datetime(2026, 5, 12, 9))
    clock.set(datetime(2026, 5, 12, 13, 20))
    desk._look()
    card.go_on()
    assert held.read.items[0].state == "done"
    assert held.last == "Punkt 1 er behandlet: Handlingsplan 2026"


def test_after_approval_the_card_is_read_only(card: MinutesCard, held: Held, desk: Desk) -> None:
    held.decide(0, "Ture flyttes")
    desk.do("Godkend", meeting_course.mark, held.meeting, "minutes_approved", TODAY)
    assert card.editor.isReadOnly()
    assert not card._tools[0].isEnabled()
    assert not card.decisions.blocks[0].pencil.isVisible()
    card.new_decision()
    assert not card.decisions.form.isVisible()
    desk.do("Lås op", meeting_course.unlock, held.meeting, "tastefejl", TODAY)
    assert not card.editor.isReadOnly()


def test_what_is_typed_as_the_minutes_are_approved_stays_as_a_draft(card: MinutesCard, held: Held, desk: Desk) -> None:
    write(card, "Sidste ord")
    desk.do("Godkend", meeting_course.mark, held.meeting, "minutes_approved", TODAY)
    card.flush()
    assert texts(held)[0] == ""
    draft = desk.drafts.get(card.draft_key(held.items[0]))
    assert draft is not None
    assert "ligger i en kladde" in card.bar.accessibleName()


def test_an_item_approves_the_earlier_minutes(qtbot: QtBot, desk: Desk, held: Held) -> None:
    wish = meetings.Wish(boards=(1,), start=datetime(2026, 6, 9, 13))
    june = desk.do("Planlæg", meetings.schedule, wish, date(2026, 1, 5), anyway=True).meetings[0]
    desk.do("Punkt", agenda.add, june, agenda.Wish("Godkendelse af referat", purpose=APPROVE_MINUTES))
    card = shown(qtbot, desk, june)
    assert card.bar.accessibleName() == "Referatet af Kredsrådet, møde 1/2026 er ikke godkendt."
    acts.press(card.bar, "Godkend referatet")
    assert held.read.is_locked
    assert not card.bar.isVisible()


CHILD = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.drafts import Drafts
from fora_desktop.ui.widgets.minutes_card import MinutesCard
from tests import builders
path, drafts, meeting = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
app = QApplication([])
desk = Desk(builders.open_again(path), builders.Clock())
desk.drafts = Drafts(drafts)
card = MinutesCard(desk)
card.load(meeting)
card.show()
card.editor.setFocus()
QTest.keyClicks(card.editor, "Skrevet lige inden")
card.decisions.new("Ture flyttes")
QTest.keyClicks(card.decisions.form.text, "!")
print("typed", flush=True)
app.exec()
"""


def written(file: Path, *words: bytes) -> bool:
    return file.exists() and all(word in file.read_bytes() for word in words)


def test_a_program_that_is_killed_two_seconds_later_loses_nothing(
    qtbot: QtBot, tmp_path: Path, held: Held, desk: Desk
) -> None:
    drafts = tmp_path / "drafts.json"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", CHILD, str(held.database.path), str(drafts), str(held.meeting)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"typed"
        qtbot.waitUntil(
            lambda: drafts.exists() and b"Skrevet" in drafts.read_bytes() and b"Ture" in drafts.read_bytes(),
            timeout=5_000,
        )
        child.kill()  # -9
    desk.drafts = Drafts(drafts)
    card = shown(qtbot, desk, held.meeting)
    assert card.editor.markdown == "Skrevet lige inden"
    assert card.decisions.form.words[0].strip("!") == "Ture flyttes"


# --- what is half written --------------------------------------------------------------------------------------------


def test_a_decision_being_written_is_there_again_after_another_ones_pencil(card: MinutesCard, held: Held) -> None:
    held.database.do("Beslutning", minutes.add_decision, held.items[0], "Gammel", "")
    card.desk._look()
    acts.settle()
    card.new_decision()
    form = card.decisions.form
    QTest.keyClicks(form.text, "En ny, lang beslutning")
    card.decisions.blocks[0].pencil.click()
    assert form.words == ("Gammel", "")
    QTest.keyClicks(form.text, " og rettet")
    card.decisions.new()
    assert form.words == ("En ny, lang beslutning", "")
    card.decisions.save()
    assert form.words == ("Gammel og rettet", "")
    card.decisions.save()
    assert not form.isVisible()
    assert [each.text for each in held.read.items[0].decisions] == ["Gammel og rettet", "En ny, lang beslutning"]


def test_a_decision_deleted_elsewhere_while_it_was_edited_can_be_saved_again(card: MinutesCard, held: Held) -> None:
    made = held.database.do("Beslutning", minutes.add_decision, held.items[0], "Gammel", "")
    card.desk._look()
    acts.settle()
    card.decisions.blocks[0].pencil.click()
    QTest.keyClicks(card.decisions.form.text, " og rettet")
    held.database.do("Væk", minutes.remove_decision, held.read.items[0].decisions[0].id)
    assert made is not None
    card.desk._look()
    acts.settle()
    assert card.decisions.form.isVisible()
    card.decisions.save()
    assert [each.text for each in held.read.items[0].decisions] == ["Gammel og rettet"]


def test_half_a_task_stays_with_its_item(card: MinutesCard) -> None:
    card.line.field.setText("ring til SSP @Nanna fred")
    card.go_on()
    assert card.line.field.text() == ""
    card.go_back()
    assert card.line.field.text() == "ring til SSP @Nanna fred"
    card.line.field.clear()
    card.go_on()
    card.go_back()
    assert card.line.field.text() == ""


def test_minutes_of_an_item_that_was_deleted_elsewhere_are_offered(card: MinutesCard, held: Held) -> None:
    gone, left = held.items[:2]
    write(card, "Nanna gennemgik status")
    held.database.do("Et andet program", agenda.remove, gone)
    card.desk._look()
    acts.settle()
    assert card.item == left
    assert "“Handlingsplan 2026”, kunne ikke gemmes" in card.bar.accessibleName()
    acts.press(card.bar, "Kopiér teksten")
    assert QApplication.clipboard().text() == "Nanna gennemgik status"
    held.database.undo()
    card.desk._look()
    acts.settle()
    card.show_item(gone)
    acts.press(card.bar, "Brug kladden")
    assert texts(held)[0] == "Nanna gennemgik status"
