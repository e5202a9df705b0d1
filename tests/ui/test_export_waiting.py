"""Eksportér while something takes long: what is written is what stands on the screen, and nobody is held up."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import files as writing
from fora_desktop.services import calendars, export_records, invitations, meetings, people
from fora_desktop.services.calendars import Selection
from fora_desktop.services.exports import Whose
from fora_desktop.ui import documents
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export import calendar_files
from fora_desktop.ui.dialogs.export import dialog as dialog_module
from fora_desktop.ui.dialogs.export.calendars import SPANS
from fora_desktop.ui.dialogs.export.dialog import ExportDialog
from fora_desktop.ui.dialogs.export.kind import Asked
from tests import builders
from tests.ui import acts
from tests.ui.test_export import (
    GREVE,
    KREDS,
    TODAY,
    export,
    files,
    give,
    line,
    opened,
    outcome,
    page,
    ready,
    take,
    tick,
)
from tests.ui.test_export import desk as desk
from tests.ui.test_export import dialog as dialog
from tests.ui.test_export import folder as folder


class Share:
    """A folder on the network: while it is `away` whoever writes there waits."""

    def __init__(self) -> None:
        self.answers, self.asked = Event(), Event()
        self.answers.set()

    def write(self, path: Path, data: bytes) -> bool:
        self.asked.set()
        self.answers.wait(20)
        return writing.write_atomically(path, data)


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> Iterator[Share]:
    made = Share()
    for module in (calendar_files, documents):
        monkeypatch.setattr(module, "write_atomically", made.write)
    yield made
    made.answers.set()


def messages(dialog: ExportDialog) -> str:
    return dialog.message.accessibleName()


def press(dialog: ExportDialog) -> None:
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)


def until_asked(share: Share) -> None:
    for _turn in range(400):
        acts.settle()
        if share.asked.wait(0.005):
            return
    raise TimeoutError


def test_what_is_typed_and_chosen_last_is_what_is_written(dialog: ExportDialog, desk: Desk, folder: Path) -> None:
    take(dialog, Whose.BOARDS, KREDS)
    page(dialog).spans.button(SPANS.index("period")).click()
    dialog.export()
    ready(dialog)
    assert (folder / f"{KREDS}.ics").read_bytes().count(b"BEGIN:VEVENT") == 1, "until the end of the year"
    last = page(dialog).period.last
    last.selectAll()
    QTest.keyClicks(last, "31-12-2027")
    tick(dialog, KREDS)
    dialog.export()
    ready(dialog)
    assert (folder / f"{KREDS}.ics").read_bytes().count(b"BEGIN:VEVENT") == 2
    selection = Selection(board=line(dialog, KREDS).what[0].selection.board)
    assert desk.read(export_records.states, [selection])[export_records.key(selection)].changes == 0


def test_a_folder_that_does_not_answer_is_told_and_left(
    dialog: ExportDialog, desk: Desk, folder: Path, share: Share, qtbot: QtBot
) -> None:
    take(dialog, Whose.BOARDS, KREDS)
    share.answers.clear()
    press(dialog)
    until_asked(share)
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible(), "it stops after the file"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Mappen svarer ikke. Du kan lukke vinduet eller vente." in messages(dialog)
    assert dialog.cancel_button.accessibleName() == "Luk"
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.sentence is None
    share.answers.set()
    ready(dialog)
    again = opened(desk, folder, qtbot)
    take(again, Whose.BOARDS, KREDS, GREVE)
    share.asked.clear()
    share.answers.clear()
    again._patience.setInterval(1)
    press(again)
    until_asked(share)
    qtbot.waitUntil(lambda: again.cancel_button.accessibleName() == "Luk")
    share.answers.set()
    ready(again)
    assert not again.isVisible(), "it answered after all, and everything was written"
    assert again.sentence == f"2 filer gemt i {folder}"


def test_a_folder_that_cannot_even_be_looked_into_holds_up_nothing(
    dialog: ExportDialog, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    take(dialog, Whose.BOARDS, KREDS)
    answers = Event()

    def look(number: int, _folder: Path) -> tuple[int, set[str]]:
        answers.wait(20)
        return number, set()

    monkeypatch.setattr(dialog_module, "_names_in", look)
    dialog._patience.setInterval(1)
    press(dialog)
    qtbot.waitUntil(lambda: "Mappen svarer ikke." in messages(dialog))
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    answers.set()
    ready(dialog)
    assert files(folder) == [], "it is no longer wanted"


def test_drafts_wait_for_their_folder_while_everybody_else_goes_on(
    desk: Desk, folder: Path, share: Share, qtbot: QtBot
) -> None:
    invitable(desk)
    share.answers.clear()
    dialog = opened(desk, folder, qtbot, Asked(meetings=(1, 2), kind="invitations"))
    before = builders.snapshot(desk.path)
    press(dialog)
    until_asked(share)
    other = sqlite3.connect(desk.path, timeout=0)
    other.execute("BEGIN IMMEDIATE")
    other.rollback()
    other.close()
    answers: list[int] = []
    desk.read_later(lambda _session: 1, answers.append)
    assert desk._pool.waitForDone(5000)
    for _press in range(3):
        QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    share.answers.set()
    ready(dialog)
    assert files(folder) == [], "nobody is noted as invited by it"
    assert builders.snapshot(desk.path) == before


def invitable(desk: Desk) -> None:
    desk.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", "sekretariat@eksempel.invalid")
    role = next(each for each in desk.read(calendars.roles) if each.name == "Politidirektøren")
    desk.do(people.added, people.add, "Hanne Thorsgaard", on=TODAY, email="ht@eksempel.invalid")
    give(desk, role.id, desk.read(people.listing, TODAY)[0].id)


def test_a_draft_that_cannot_be_written_or_whose_meeting_changed_meanwhile_is_no_invitation(
    desk: Desk, folder: Path, share: Share, qtbot: QtBot
) -> None:
    invitable(desk)
    share.answers.clear()
    dialog = opened(desk, folder, qtbot, Asked(meetings=(1, 2), kind="invitations"))
    press(dialog)
    until_asked(share)
    desk.do(meetings.moved, meetings.move, 1, datetime(2026, 8, 5, 9), TODAY, anyway=True)
    share.answers.set()
    ready(dialog)
    assert "er ændret, mens kladden blev skrevet" in outcome(dialog, "Kredsrådet, møde 1/2026").refusal
    (draft,) = folder.iterdir()
    assert "møde 1-2027" in draft.name
    assert was_invited(desk) == [False, True]
    desk.undo()
    draft.unlink()
    draft.mkdir()
    again = opened(desk, folder, qtbot, Asked(meetings=(1, 2), kind="invitations"))
    export(again)
    assert "kan ikke gemmes" in outcome(again, "Kredsrådet, møde 1/2027").refusal
    assert was_invited(desk) == [True, False]


def was_invited(desk: Desk) -> list[bool]:
    return [each.was_invited for each in desk.read(meetings.listing, meetings=(1, 2))]


def test_why_nothing_could_be_written_is_told_where_it_was_wanted(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(dialog, Whose.BOARDS, KREDS)

    def refuse(*_what: object) -> None:
        raise FieldError("Registret svarer ikke.")

    monkeypatch.setattr(calendar_files, "write", refuse)
    export(dialog)
    assert messages(dialog).endswith("Registret svarer ikke.")
    assert dialog.isVisible()
