"""Ctrl+K: a few letters, and Enter."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.tasks import Task
from fora_desktop.services import forums
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import EVERYTHING, Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.palette import Palette
from fora_desktop.ui.views.fora import Fora
from tests import builders
from tests.ui import acts


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, database: Database) -> Iterator[MainWindow]:
    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 9, 10))
    made = MainWindow(desk, Path("register.fora"), Settings(), lambda _changed: None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    desk.wait()


def opened(window: MainWindow, text: str) -> Palette:
    window.desk._look()  # what was written before is noticed now, and not while the letters are typed
    window.search()
    window.desk.wait()
    acts.settle()
    found = window.palette_
    assert found.isVisible()
    QTest.keyClicks(found.field, text)
    return found


def names(palette: Palette) -> list[str]:
    return [row.name for row in palette.list.model().rows if row.do is not None]  # type: ignore[attr-defined]


def press(palette: Palette, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(palette.field, key, held)
    acts.settle()


def test_a_board_is_found_and_opened_with_enter(window: MainWindow) -> None:
    palette = opened(window, "greve")
    assert names(palette)[0] == "Lokalrådet i Greve"
    press(palette, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert window.stack.currentWidget() is window.page("fora")
    acts.answered(window.page("fora"))
    fora = window.page("fora")
    assert isinstance(fora, Fora)
    assert fora.tree.current_line.name == fora.pane.name.text() == "Lokalrådet i Greve"


def test_the_arrows_go_over_the_headings_and_round(window: MainWindow) -> None:
    palette = opened(window, "kreds")
    first = palette.list.currentIndex().row()
    press(palette, Qt.Key.Key_Up)
    last = palette.list.currentIndex().row()
    assert last > first
    press(palette, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == first
    assert palette.field.accessibleDescription().startswith("Kredsrådet")


def test_esc_gives_the_focus_back(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    palette = opened(window, "kreds")
    press(palette, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert QApplication.focusWidget() is before


def test_control_enter_begins_a_meeting_of_the_board_that_was_found(window: MainWindow) -> None:
    palette = opened(window, "lokalrådet greve")
    press(palette, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.page("new_meeting")


def test_a_larger_than_sign_finds_what_can_be_done(window: MainWindow) -> None:
    palette = opened(window, "> større")
    assert names(palette) == ["Større tekst"]
    assert names(opened(window, "> holdes ajour")) == ["Kalendere, der holdes ajour …"]
    palette = opened(window, "> større")
    scale = window.choices.settings.scale
    press(palette, Qt.Key.Key_Return)
    assert window.choices.settings.scale > scale


def written(database: Database) -> int:
    """A meeting whose minutes say something; tells the item."""

    def write(session: Session) -> int:
        meeting = session.scalars(select(Meeting.id)).first()
        assert meeting is not None
        item = AgendaItem(
            meeting_id=meeting,
            position=1,
            title="Tryghed",
            minutes_text="Der er **indbrud** i sommerhusene i Odsherred.",
        )
        closed = AgendaItem(meeting_id=meeting, position=2, title="Sagen om indbrud hos NN", confidential=True)
        session.add_all([item, closed])
        session.flush()
        return item.id

    return database.do("Referat", write)


def with_texts(window: MainWindow, text: str) -> list[str]:
    palette = opened(window, text)
    window.desk.wait()
    acts.settle()
    return names(palette)


def test_a_hash_finds_minutes_by_any_form_of_a_word(window: MainWindow, database: Database) -> None:
    written(database)
    assert with_texts(window, "#sommerhus") == ["Der er indbrud i sommerhusene i Odsherred."]
    assert set(with_texts(window, "#indbruddene")) == {"Der er indbrud i sommerhusene i Odsherred.", "Lukket punkt"}


def test_a_task_is_found_painted_and_opened(window: MainWindow, database: Database) -> None:
    def add(session: Session) -> None:
        session.add(Task(title="Ring til SSP", added_on=date(2026, 7, 2)))

    database.do("Opgave", add)
    assert with_texts(window, "#ringe") == ["Ring til SSP"]
    window.palette_.grab()
    press(window.palette_, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.page("opgaver")


def test_a_person_a_role_and_a_task_are_begun_from_anywhere(window: MainWindow) -> None:
    assert {"Ny opgave", "Ny rolle", "Ny person"} <= set(names(opened(window, "> ny")))


def test_what_was_found_in_minutes_stands_beside_the_names(window: MainWindow, database: Database) -> None:
    written(database)
    assert "Der er indbrud i sommerhusene i Odsherred." in with_texts(window, "odsherred")
    assert window.palette_.number.text().endswith("fund")


def test_an_at_sign_finds_persons_and_roles_only(window: MainWindow) -> None:
    found = names(opened(window, "@politidirektør"))
    assert found
    assert all("olitidirektør" in name for name in found)
    assert len(names(opened(window, "@"))) > len(found), "all of them, until more is typed"


def test_what_was_opened_last_is_offered_first(window: MainWindow) -> None:
    press(opened(window, "holbæk"), Qt.Key.Key_Return)
    assert names(opened(window, "")) == ["Lokalrådet i Holbæk"]


def test_what_is_new_is_found(window: MainWindow, database: Database) -> None:
    press(opened(window, "kreds"), Qt.Key.Key_Escape)
    acts.schedule(database, "Lokalrådet i Kalundborg", datetime(2026, 10, 7, 13))
    window.desk._look()
    assert "Lokalrådet i Kalundborg, møde 1/2026" in names(opened(window, "kalundborg"))


def test_nothing_found_is_said(window: MainWindow) -> None:
    palette = opened(window, "xyzzy")
    assert palette.number.text() == "Intet fundet"
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_change_while_it_is_open_is_found_and_the_choice_stays(window: MainWindow, database: Database) -> None:
    palette = opened(window, "kreds")
    press(palette, Qt.Key.Key_Down)
    chosen = palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    other = builders.open_again(database.path)
    other.do("udefra", forums.create, "Kredsens natteravne", 1, date(2026, 1, 1), {})
    other.close()
    window.desk._look()
    window.desk.wait()
    acts.settle()
    assert "Kredsens natteravne" in names(palette)
    assert palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == chosen
    window.desk._announce(EVERYTHING)
    QTest.keyClicks(palette.field, "ens")
    assert palette.number.text() == "Læser …"
    window.desk.wait()
    acts.settle()
    assert "Kredsens natteravne" in names(palette)


def test_the_field_keeps_its_height_when_nothing_is_found(window: MainWindow) -> None:
    palette = opened(window, "")
    assert palette.field.height() >= fonts.metrics(16).height()
    QTest.keyClicks(palette.field, "qqqqqq")
    acts.settle()
    assert palette.number.text() == "Intet fundet"
    assert palette.field.height() >= fonts.metrics(16).height()
    assert palette.number.height() >= palette.number.sizeHint().height()


def test_an_answer_from_before_a_change_is_not_taken(window: MainWindow, database: Database) -> None:
    window.search()
    window.desk.wait()  # the answer is there, and has not been taken
    database.do("nyt", forums.create, "Kredsens natteravne", 1, date(2026, 1, 1), {})
    window.desk._tell_changes()
    acts.settle()
    window.palette_.leave()
    window.desk.wait()
    acts.settle()
    assert "Kredsens natteravne" in names(opened(window, "natteravne"))
