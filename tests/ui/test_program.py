"""The frame and what it holds: registers swapped in one window, refused, restored, made, moved."""

import gc
import os
import sqlite3
import sys
import weakref
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop import settings
from fora_desktop.services import forums
from fora_desktop.storage import backup, opening
from fora_desktop.storage.shelf import Shelf
from fora_desktop.ui import start
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.copies import CopiesDialog
from fora_desktop.ui.files import FilesMenu
from fora_desktop.ui.frame import Frame
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.start import OneWindow, Program
from tests import builders
from tests.storage.test_faults import held
from tests.ui import acts


class Chosen:
    """A chooser that answers what the test has put in, and notes what was shown."""

    def __init__(self) -> None:
        self.answers: list[Path | None] = []
        self.asked: list[str] = []
        self.shown: list[Path] = []

    def _answer(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.answers.pop(0)

    def open_file(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
        return self._answer(title)

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        return self._answer(title)

    def folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        return self._answer(title)

    def reveal(self, file: Path) -> None:
        self.shown.append(file)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr("fora_desktop.paths.data_folder", lambda: tmp_path / "data")


@pytest.fixture
def chooser() -> Chosen:
    return Chosen()


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return builders.make(tmp_path / "kreds" / "register.fora", builders.SMALL)


@pytest.fixture
def program(qapp: QApplication, chooser: Chosen, clock: builders.Clock, qtbot: QtBot) -> Iterator[Program]:
    frame = Frame("")
    qtbot.addWidget(frame)
    made = Program(qapp, frame, Shelf(clock, "prøve"), clock, lambda bug: f"Fejl: {bug!r}", chooser)
    frame.show()
    yield made
    made.close()
    made.deleteLater()
    acts.settle()


@pytest.fixture
def opened(program: Program, register: Path) -> Program:
    assert program.try_open(register) == ""
    settled(program)
    return program


def settled(program: Program) -> None:
    """Until what the window does in the background, one thing after the other, has come to its end."""
    acts.settle()
    for _round in range(5):
        if program.window is not None:
            program.window.desk.wait()
        acts.settle()


def window(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def files(program: Program) -> FilesMenu:
    assert program.files is not None
    return program.files


def chapters(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM chapter")]


def change(program: Program, title: str) -> None:
    window(program).desk.do(f"Kapitlet “{title}” er oprettet", forums.create_chapter, title)


# --- opening another one --------------------------------------------------------------------------------------------


def test_another_register_takes_the_windows_place(opened: Program, tmp_path: Path) -> None:
    before = window(opened)
    other = builders.make(tmp_path / "andet.fora", builders.EMPTY)
    opened.open(other)
    settled(opened)
    assert window(opened) is not before
    assert window(opened).path == other
    assert opened.frame.held is window(opened)
    assert opened.frame.windowTitle() == "Tomt register – Fora"
    assert settings.load(settings.file()).recent == [str(other), str(before.path)]


def test_the_register_that_was_left_is_let_go_of(opened: Program, register: Path, tmp_path: Path) -> None:
    change(opened, "Før skiftet")
    opened.open(builders.make(tmp_path / "andet.fora", builders.EMPTY))
    settled(opened)
    assert not register.with_name("register.fora-wal").exists()
    assert "Før skiftet" in chapters(register)
    one = OneWindow(register, opened)
    assert not one.is_open_elsewhere(), "somebody else may open it now"
    one.let_go()


@pytest.mark.parametrize("content", [b"", b"ikke et register", None])
def test_a_refused_file_is_told_over_the_register_that_stays(
    opened: Program, register: Path, tmp_path: Path, content: bytes | None
) -> None:
    bad = tmp_path / "andet.fora"
    if content is not None:
        bad.write_bytes(content)
    before = window(opened)
    opened.open(bad)
    settled(opened)
    assert window(opened) is before
    assert before.message.isVisible()
    assert "andet.fora" in before.message.accessibleName()
    change(opened, "Går videre")
    assert settings.load(settings.file()).recent == [str(register)]


def test_a_window_that_cannot_be_made_lets_go_of_its_register_and_the_first_pages_come(
    opened: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = builders.make(tmp_path / "andet.fora", builders.EMPTY)
    made: list[Desk] = []

    def broken(menu: FilesMenu, _window: MainWindow) -> None:
        made.append(menu.desk)
        raise ZeroDivisionError

    monkeypatch.setattr(FilesMenu, "attach", broken)
    opened.open(other)
    (desk,) = made
    assert (desk._closed, desk._watch.isActive()) == (True, False)
    settled(opened)
    assert opened.first is not None
    assert opened.frame.held is opened.first
    assert opened.first.message.accessibleName() == "Fejl: ZeroDivisionError()"
    assert not other.with_name("andet.fora-wal").exists()
    monkeypatch.undo()
    monkeypatch.setattr(settings, "file", lambda: tmp_path / "settings.json")
    opened.open(other)
    settled(opened)
    assert window(opened).path == other


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_a_circle_are_refused_in_a_sentence(opened: Program, tmp_path: Path) -> None:
    circle = tmp_path / "andet.fora"
    circle.symlink_to(circle)
    opened.open(circle)
    settled(opened)
    assert window(opened).message.isVisible()


def test_a_copy_that_is_gone_at_once_is_no_fault(opened: Program) -> None:
    before = files(opened).newest
    assert before is not None
    files(opened).begin()
    window(opened).desk.wait()
    (copy,) = files(opened).folder.glob("*.fora")
    copy.unlink()
    settled(opened)
    assert files(opened).newest == before


def test_a_register_that_another_window_has_open_is_not_opened_twice(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    other = builders.make(tmp_path / "andet.fora", builders.EMPTY)
    elsewhere, came = OneWindow(other, opened), []
    assert not elsewhere.is_open_elsewhere()
    elsewhere.bring_to_front(lambda: came.append(1))
    before = window(opened)
    opened.open(other)
    assert window(opened) is before
    assert "er åbent i et andet vindue" in before.message.accessibleName()
    qtbot.waitUntil(lambda: came == [1])
    elsewhere.let_go()


def test_the_same_register_again_is_no_other_one(opened: Program, register: Path) -> None:
    before = window(opened)
    opened.open(register.parent / ".." / "kreds" / "register.fora")
    assert window(opened) is before
    assert "det register, du ser nu" in before.message.accessibleName()


def test_work_in_the_background_is_waited_for(opened: Program, tmp_path: Path) -> None:
    done: list[int] = []

    def work() -> str:
        done.append(1)
        return "Fora"

    window(opened).desk.later(work, opened.frame.setWindowTitle)
    opened.open(builders.make(tmp_path / "andet.fora", builders.EMPTY))
    assert done == [1]


def test_what_was_arranged_goes_along(opened: Program, tmp_path: Path) -> None:
    window(opened).show_page("fora")
    opened.open(builders.make(tmp_path / "andet.fora", builders.EMPTY))
    settled(opened)
    assert window(opened).page("fora").isVisible()


# --- the first start ------------------------------------------------------------------------------------------------


def test_without_a_register_the_pages_of_the_first_start_come(program: Program, tmp_path: Path) -> None:
    program.begin(tmp_path / "ny" / "register.fora")
    assert program.first is not None
    assert program.frame.held is program.first
    for _step in range(6):
        QTest.keyClick(QApplication.focusWidget() or program.first, Qt.Key.Key_Return)
    settled(program)
    assert window(program).path == tmp_path / "ny" / "register.fora"
    about = window(program)._about
    assert (about.name, about.forums, about.boards) == ("Midt- og Vestsjællands Politi", 36, 89)
    assert "first_start" not in settings.load(settings.file()).memory


def test_escape_keeps_what_was_chosen_and_writes_nothing(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "ny" / "register.fora"
    program.begin(path)
    assert program.first is not None
    program.first.go_on()
    QTest.keyClick(program.first, Qt.Key.Key_Escape)
    acts.settle()
    assert not program.frame.isVisible()
    assert not path.parent.exists()
    again = Program(program._app, Frame(""), program._shelf, program._clock, str, program._chooser)
    again.begin(path)
    assert again.first is not None
    assert again.first.step == 1
    again.close()
    again.frame.close()
    again.frame.deleteLater()
    again.deleteLater()


def test_nyt_register_is_put_away_over_the_register_that_is_open(opened: Program) -> None:
    before = window(opened)
    files(opened).begin_new()
    first = opened.first
    assert first is not None
    assert opened.frame.held is first
    assert opened.frame.windowTitle() == "Kom i gang – Fora"
    first.leave()
    acts.settle()
    held: QWidget | None = opened.frame.held
    assert held is before
    assert opened.frame.windowTitle() == before.windowTitle()
    assert before.isVisible()
    change(opened, "Går videre")


def test_nyt_register_takes_the_place_of_the_one_that_is_open(opened: Program, tmp_path: Path) -> None:
    files(opened).begin_new()
    assert opened.first is not None
    first = opened.first
    assert first.draft.place == str(tmp_path / "data" / "register.fora")
    for _step in range(6):
        first.go_on()
    settled(opened)
    assert window(opened).path == tmp_path / "data" / "register.fora"


def test_a_register_that_is_there_can_be_opened_from_the_first_page(
    program: Program, chooser: Chosen, register: Path, tmp_path: Path
) -> None:
    program.begin(tmp_path / "ny.fora")
    assert program.first is not None
    program.first.steps[0].answers.buttons["open"].setChecked(True)  # type: ignore[attr-defined]  # Welcome
    chooser.answers = [register]
    program.first.go_on()
    settled(program)
    assert window(program).path == register


def test_a_file_that_is_no_register_is_told_on_the_first_page(
    program: Program, chooser: Chosen, tmp_path: Path
) -> None:
    program.begin(tmp_path / "ny.fora")
    assert program.first is not None
    program.first.steps[0].answers.buttons["open"].setChecked(True)  # type: ignore[attr-defined]  # Welcome
    (tmp_path / "tom.fora").write_bytes(b"")
    chooser.answers = [tmp_path / "tom.fora"]
    program.first.go_on()
    assert program.first is not None
    assert "er tom (0 bytes)" in program.first.message.accessibleName()


def test_the_demonstration_is_seen_from_the_first_page(program: Program, tmp_path: Path) -> None:
    program.begin(tmp_path / "data" / "register.fora")
    assert program.first is not None
    program.first.steps[0].answers.buttons["demonstration"].setChecked(True)  # type: ignore[attr-defined]  # Welcome
    program.first.go_on()
    settled(program)
    assert window(program).path == tmp_path / "data" / "Demonstration.fora"
    assert "(Demonstration)" in window(program).windowTitle()
    assert not (tmp_path / "data" / "register.fora").exists()


# --- copies ---------------------------------------------------------------------------------------------------------


def test_a_copy_is_put_back_and_the_way_back_is_offered(opened: Program, register: Path) -> None:
    files(opened).copy_now()
    settled(opened)
    change(opened, "Efter kopien")
    (copy,) = [each.path for each in files(opened).shelf.copies(register) if each.kind == "own"]
    opened.restore(copy)
    settled(opened)
    assert "Efter kopien" not in chapters(register)
    said = window(opened).message
    assert "Registret er gendannet" in said.accessibleName()
    assert len([path for path in register.parent.iterdir() if "lagt til side" in path.name]) == 1
    acts.press(said, "Fortryd gendannelsen")
    settled(opened)
    assert "Efter kopien" in chapters(register)
    assert len([path for path in register.parent.iterdir() if "lagt til side" in path.name]) == 2, "nothing is deleted"


def test_a_copy_that_is_damaged_leaves_the_register_open(opened: Program, register: Path, tmp_path: Path) -> None:
    bad = tmp_path / "kopi.fora"
    bad.write_bytes(register.read_bytes()[:6000])
    change(opened, "Bliver")
    opened.restore(bad)
    settled(opened)
    assert "Registret er urørt" in window(opened).message.accessibleName()
    assert "Bliver" in chapters(register)
    change(opened, "Går videre")


def test_the_copies_are_listed_with_age_size_and_state(opened: Program, register: Path, clock: builders.Clock) -> None:
    files(opened).copy_now()
    settled(opened)
    change(opened, "Efter kopien")
    dialog = CopiesDialog(files(opened), window(opened))
    settled(opened)
    rows = acts.spoken(dialog.table)
    assert [row[2] for row in rows] == ["Dagens kopi", "Gemt af dig"] or [row[2] for row in rows] == [
        "Gemt af dig",
        "Dagens kopi",
    ]
    assert {row[4] for row in rows} == {"I orden"}
    assert {row[5] for row in rows} == {"1 ændring siden"}
    assert all("kB" in row[3] or "MB" in row[3] for row in rows)
    dialog.reject()
    dialog.deleteLater()


def test_restoring_is_asked_about_first(opened: Program, register: Path) -> None:
    dialog = CopiesDialog(files(opened), window(opened))
    settled(opened)
    asked: list[str] = []

    def no(question: QWidget) -> None:
        asked.append(question.windowTitle())

    acts.answer(no)
    dialog.restore_button.click()
    assert asked == ["Gendan registret"]
    assert dialog.chosen is None
    acts.answer(lambda question: question.accept())
    dialog.restore_button.click()
    assert dialog.chosen is not None
    dialog.deleteLater()


def test_a_damaged_copy_cannot_be_chosen(opened: Program, register: Path) -> None:
    (copy,) = files(opened).shelf.copies(register)
    with copy.path.open("rb+") as file:
        file.truncate(6000)
    dialog = CopiesDialog(files(opened), window(opened))
    settled(opened)
    assert acts.spoken(dialog.table)[0][4] == "Kan ikke bruges"
    assert not dialog.restore_button.isEnabled()
    dialog.reject()
    dialog.deleteLater()


def test_the_dialog_is_let_go_of_a_hundred_times(opened: Program) -> None:
    before = len(window(opened).findChildren(CopiesDialog))
    for _time in range(20):
        dialog = CopiesDialog(files(opened), window(opened))
        dialog.reject()
        dialog.deleteLater()
    settled(opened)
    assert len(window(opened).findChildren(CopiesDialog)) == before


# --- copies on another disk -----------------------------------------------------------------------------------------


def second_taken(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not files(program).second.is_running, timeout=60_000)
    settled(program)


def test_the_days_copy_is_also_taken_in_the_other_folder(
    opened: Program, register: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(start.__file__).parents[2]))
    share = tmp_path / "fællesdrev"
    share.mkdir()
    window(opened).desk.choices.choose(second_folder=str(share))
    assert files(opened).second.is_running
    second_taken(opened, qtbot)
    (place,) = share.iterdir()
    assert [path.suffix for path in place.iterdir()] == [".fora"]
    assert builders.everything(next(place.iterdir())) == builders.everything(register)
    assert files(opened).second_newest is not None
    assert files(opened).second_refused == ""


def test_a_folder_that_is_away_is_told_once_a_day_and_is_not_made(
    opened: Program, tmp_path: Path, qtbot: QtBot, clock: builders.Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(start.__file__).parents[2]))
    away = tmp_path / "usb"
    told: list[str] = []
    window(opened).desk.refused.connect(told.append)
    window(opened).desk.choices.choose(second_folder=str(away))
    second_taken(opened, qtbot)
    assert len(told) == 1
    assert "ikke til rådighed" in told[0]
    assert "Der er endnu ingen kopi i" in files(opened).warning_words()
    files(opened).begin()
    settled(opened)
    second_taken(opened, qtbot)
    assert len(told) == 1
    assert not away.exists()


def test_an_old_copy_in_the_other_folder_is_warned_of(
    opened: Program, clock: builders.Clock, tmp_path: Path, qtbot: QtBot
) -> None:
    menu = files(opened)
    menu.desk.choices.choose(second_folder=str(tmp_path))
    second_taken(opened, qtbot)
    menu._on_second_taken(clock.today)
    assert menu.warning_words() == ""
    clock.forward(days=7)
    assert menu.warning_words() == ""
    clock.forward(days=5)
    menu._show_warning()
    assert menu.warning_words() == f"Den seneste kopi i {tmp_path} er 12 dage gammel"
    assert menu.warning.isVisible()
    assert menu.warning.accessibleName() == menu.warning_words()
    dialog = CopiesDialog(menu, window(opened))
    assert dialog.second.accessibleName() == menu.warning_words() + "."
    menu._on_second_taken(clock.today)
    assert not menu.warning.isVisible()
    assert "er fra i dag" in dialog.second.accessibleName()
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.skipif(os.name == "nt", reason="sleep is a command there of another kind")
def test_a_share_that_never_answers_is_given_up_and_holds_nothing_up(opened: Program, qtbot: QtBot) -> None:
    from fora_desktop.ui.second_folder import SecondCopy

    refused: list[str] = []
    slow = SecondCopy(opened, patience=400)
    slow.refused.connect(refused.append)
    slow.start(["sleep", "600"])
    qtbot.waitUntil(lambda: bool(refused), timeout=10_000)
    assert refused == ["Mappen svarer ikke. Se efter, om drevet er tilsluttet."]
    assert not slow.is_running


# --- the menu -------------------------------------------------------------------------------------------------------


def test_filer_has_its_entries_in_order(opened: Program) -> None:
    menu = window(opened).files_menu
    words = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert words[:7] == [
        "Nyt register …",
        "Åbn …",
        "Seneste",
        "Gem en kopi som …",
        "Vis i mappen",
        "Flyt til en ny computer …",
        "Sikkerhedskopier …",
    ]
    assert words[-1] == "Afslut"


def test_a_copy_is_saved_where_the_user_says_and_replaces_nothing(
    opened: Program, chooser: Chosen, register: Path, tmp_path: Path
) -> None:
    target = tmp_path / "kopi.fora"
    chooser.answers = [target, target]
    files(opened).save_copy_as()
    settled(opened)
    assert builders.everything(target) == builders.everything(register)
    assert "Kopien er gemt" in window(opened).undo_bar.accessibleName()
    before = builders.fingerprint(target)
    files(opened).save_copy_as()
    settled(opened)
    assert "Der er allerede en fil" in window(opened).message.accessibleName()
    assert builders.fingerprint(target) == before


def test_giving_up_a_choice_does_nothing(opened: Program, chooser: Chosen, tmp_path: Path) -> None:
    chooser.answers = [None, None, None]
    before = sorted(tmp_path.rglob("*"))
    files(opened).save_copy_as()
    files(opened).choose_register()
    files(opened).choose_second_folder()
    settled(opened)
    assert sorted(tmp_path.rglob("*")) == before


def test_the_file_is_shown_where_it_lies(opened: Program, chooser: Chosen, register: Path) -> None:
    acts.entry(window(opened).files_menu, "Vis i mappen").trigger()
    assert chooser.shown == [register]


def test_the_last_ones_are_listed_and_one_that_is_gone_says_so(opened: Program, tmp_path: Path) -> None:
    other = builders.make(tmp_path / "andet.fora", builders.EMPTY)
    gone = tmp_path / "væk.fora"
    window(opened).desk.choices.choose(recent=[str(window(opened).path), str(other), str(gone)])
    menu = files(opened).recent_menu
    menu.aboutToShow.emit()
    told = {action.text(): (action.isEnabled(), action.toolTip()) for action in menu.actions()}
    assert told["andet"] == (True, str(tmp_path))
    assert told["væk (findes ikke længere)"][0] is False
    assert "flyttet, omdøbt eller slettet" in told["væk (findes ikke længere)"][1]
    menu.actions()[0].trigger()
    settled(opened)
    assert window(opened).path == other


def test_moving_to_another_computer_and_being_taken_up_there(
    opened: Program, chooser: Chosen, register: Path, tmp_path: Path
) -> None:
    bundle, there = tmp_path / "flytning.zip", tmp_path / "ny computer" / "register.fora"
    change(opened, "Kommer med")
    window(opened).desk.choices.choose(shortcuts={"window.new": "Ctrl+M"})
    chooser.answers = [bundle]
    acts.answer(lambda dialog: dialog.accept())
    files(opened).move()
    settled(opened)
    assert "Flyttefilen er gemt" in window(opened).undo_bar.accessibleName()
    window(opened).desk.choices.choose(shortcuts={})
    chooser.answers = [there]
    opened.open(bundle)
    settled(opened)
    assert window(opened).path == there
    assert "Kommer med" in chapters(there)
    assert window(opened).desk.choices.settings.shortcuts == {"window.new": "Ctrl+M"}
    assert register.exists()


def test_what_is_no_bundle_is_told(opened: Program, chooser: Chosen, tmp_path: Path) -> None:
    bad = tmp_path / "flytning.zip"
    bad.write_bytes(b"PK\x03\x04 afkortet")
    chooser.answers = [tmp_path / "ny.fora"]
    opened.open(bad)
    assert "er ikke en flyttefil" in window(opened).message.accessibleName()
    assert not (tmp_path / "ny.fora").exists()


def test_why_nothing_could_be_opened_at_the_start_is_told(
    qapp: QApplication,
    tmp_path: Path,
    clock: builders.Clock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad = tmp_path / "register.fora"
    bad.write_bytes(b"ikke et register")
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back at the end
    monkeypatch.setattr(start, "application", lambda _arguments, _language: qapp)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    assert not start.run(lambda: Shelf(clock, "prøve"), bad, bad, clock, repr)
    assert len(told) == 1
    assert "er ikke et register fra Fora" in told[0]
    assert capsys.readouterr().err == told[0] + "\n"
    acts.settle()


@pytest.mark.parametrize("taken", [True, False])
def test_a_damaged_register_is_offered_its_newest_sound_copy(
    program: Program, register: Path, clock: builders.Clock, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    sound = builders.everything(register)
    backup.daily(register, clock.today - timedelta(days=1))
    backup.daily(register, clock.today)
    newest = max(backup.dated(register).items())[1]
    newest.write_bytes(newest.read_bytes()[:6000])
    register.write_bytes(register.read_bytes()[:6000])
    asked: list[str] = []

    def answer(box: QMessageBox) -> None:
        asked.append(box.text())
        monkeypatch.setattr(box, "clickedButton", lambda: box.buttons()[0 if taken else 1], raising=False)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert program.open_first(register) == ""
    settled(program)
    assert len(asked) == 1
    assert "er beskadiget" in asked[0]
    assert "fora restore" not in asked[0]
    assert (program.window is not None) == taken
    if taken:
        assert builders.everything(register) == sound


def test_a_register_that_is_no_register_is_offered_nothing(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "kreds.fora"
    other.write_bytes(b"ikke et register")
    assert "er ikke et register fra Fora" in program.open_first(other)
    assert program.window is None


def test_a_register_in_use_is_not_put_back(
    program: Program, register: Path, clock: builders.Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup.daily(register, clock.today)
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with held(register, "PRAGMA locking_mode = EXCLUSIVE;BEGIN EXCLUSIVE"):
        assert "er i brug af et andet program" in program.open_first(register)


def test_registers_swapped_again_and_again_leave_nothing_behind(opened: Program, tmp_path: Path) -> None:
    places = [window(opened).path, builders.make(tmp_path / "andet.fora", builders.EMPTY)]
    ghosts: list[weakref.ref[QObject]] = []
    for turn in range(1, 7):
        ghosts += [weakref.ref(window(opened)), weakref.ref(window(opened).desk), weakref.ref(files(opened))]
        opened.open(places[turn % 2])
        settled(opened)
    gc.collect()
    acts.settle()
    assert [ghost for ghost in ghosts if (alive := ghost()) is not None and shiboken6.isValid(alive)] == []
    assert opened.frame._inside.count() == 1
