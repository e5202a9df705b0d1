"""One window a register, bugs told in a sentence, the application in Danish."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from fora_desktop import app, paths, settings
from fora_desktop.services.forums import NameIsMissing
from fora_desktop.storage.database import Database
from fora_desktop.ui import language, start
from fora_desktop.ui.start import Bugs, OneWindow
from tests import builders
from tests.ui import acts


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()
    acts.settle()


def test_a_second_start_brings_the_first_window_to_the_front(owner: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    came: list[int] = []
    first, second = (OneWindow(tmp_path / "register.fora", owner) for _time in range(2))
    assert not first.is_open_elsewhere()
    first.bring_to_front(lambda: came.append(1))
    assert second.is_open_elsewhere()
    qtbot.waitUntil(lambda: came == [1])


def test_a_second_start_before_the_window_is_there_is_not_forgotten(
    owner: QObject, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = (OneWindow(tmp_path / "register.fora", owner) for _time in range(2))
    assert not first.is_open_elsewhere()
    assert second.is_open_elsewhere()
    acts.settle()
    came: list[int] = []
    first.bring_to_front(lambda: came.append(1))
    qtbot.waitUntil(lambda: came == [1])


def test_the_same_register_by_another_way_is_the_same(owner: QObject, tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()
    first = OneWindow(tmp_path / "register.fora", owner)
    assert not first.is_open_elsewhere()
    assert OneWindow(tmp_path / "mappe" / ".." / "register.fora", owner).is_open_elsewhere()


def test_another_register_has_a_window_of_its_own(owner: QObject, tmp_path: Path) -> None:
    first, other = OneWindow(tmp_path / "a.fora", owner), OneWindow(tmp_path / "b.fora", owner)
    assert not first.is_open_elsewhere()
    assert not other.is_open_elsewhere()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of a killed program is gone with it")
def test_what_a_killed_program_left_behind_is_no_window(owner: QObject, tmp_path: Path) -> None:
    one = OneWindow(tmp_path / "register.fora", owner)
    killed = QLocalServer(owner)
    assert killed.listen(one._name)
    place = Path(killed.fullServerName())
    aside = place.with_name(place.name + ".aside")
    place.rename(aside)
    killed.close()
    aside.rename(place)  # the socket's file without anybody behind it
    assert not one.is_open_elsewhere()
    socket = QLocalSocket(owner)
    socket.connectToServer(one._name)
    assert socket.waitForConnected(start.WAITED)


# --- bugs -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def raised(error: BaseException) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    try:
        raise error
    except BaseException as caught:
        return type(caught), caught, caught.__traceback__


@pytest.mark.usefixtures("hook")
def test_a_bug_in_a_slot_is_told_in_a_sentence_and_logged_without_data(
    owner: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    shown: list[str] = []
    Bugs(app.report, shown.append, owner)
    sys.excepthook(*raised(KeyError("Anders Andersen, 010203-4567")))
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [
        f"Noget gik galt i Fora (KeyError). Det, der er gemt, er sikkert. Se {tmp_path / 'fora.log'}, "
        "og send den til support."
    ]
    log = (tmp_path / "fora.log").read_text(encoding="utf-8")
    assert "KeyError" in log
    assert "test_start.py" in log
    assert "Anders" not in log
    assert "4567" not in log


@pytest.mark.usefixtures("hook")
def test_a_refusal_that_nobody_caught_is_told_as_it_is(owner: QObject, qtbot: QtBot) -> None:
    shown: list[str] = []
    Bugs(lambda _bug: "aldrig", shown.append, owner)
    sys.excepthook(*raised(NameIsMissing()))
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [str(NameIsMissing())]


@pytest.mark.usefixtures("hook")
def test_control_c_in_the_terminal_closes_the_window(owner: QObject, qapp: QApplication, qtbot: QtBot) -> None:
    Bugs(lambda _bug: "aldrig", lambda _sentence: None, owner)
    QTimer.singleShot(0, qapp, lambda: sys.excepthook(*raised(KeyboardInterrupt())))
    guard = QTimer(singleShot=True)
    guard.timeout.connect(lambda: qapp.exit(1))
    guard.start(10_000)
    assert qapp.exec() == 0
    guard.stop()  # an exit that comes later, outside exec(), ends every event loop of the tests after this one


# --- the application ------------------------------------------------------------------------------------------------


def test_qts_own_words_are_danish(qapp: QApplication) -> None:
    before = QLocale()
    words = language.speak(qapp, "da")
    assert QLocale().language() == QLocale.Language.Danish
    assert QApplication.translate("QPlatformTheme", "Cancel") in ("Annullér", "Annuller")
    qapp.removeTranslator(words)
    QLocale.setDefault(before)


def test_why_the_window_cannot_open_is_told(qapp: QApplication) -> None:
    seen = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        box.close()

    QTimer.singleShot(0, look)
    start.tell("Filen er ikke et register.")
    assert seen == ["Filen er ikke et register."]


def test_the_window_is_put_together_from_the_settings(
    database: Database, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "settings.json"
    monkeypatch.setattr(settings, "file", lambda: file)
    settings.save(settings.Settings(theme="light", page="fora"), file)
    window = start.window(qapp, database, database.path, builders.Clock(), settings.load(file))
    qtbot.addWidget(window)
    window.show()
    assert window.page("fora").isVisible()
    window.show_page("overblik")
    assert settings.load(file).page == "overblik"
    window.desk.close()
