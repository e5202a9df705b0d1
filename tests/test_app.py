"""The program as it is started: without a screen, with a register that is none, by its different commands."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from fora_desktop import app, settings
from fora_desktop import log as fora_log
from fora_desktop.storage import backup
from tests import builders

NO_SCREEN = "Der er ingen skærm, så vinduet kan ikke åbnes. Her er status:"


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "hjem"
    made.mkdir()
    return made


def start(home: Path, *arguments: str, **environment: str) -> Ran:
    """`python -m fora_desktop` in a process of its own, at home in a folder of the test."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "FORA_DATABASE")
    }
    kept |= {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "LOCALAPPDATA": str(home / "data"),
        "PYTHONPATH": str(Path(app.__file__).parents[1]),
        "PYTHONUTF8": "1",
        **environment,
    }
    done = subprocess.run(
        [sys.executable, "-m", "fora_desktop", *arguments],
        env=kept,
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


screenless = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")


@screenless
def test_without_a_screen_the_register_is_made_and_its_status_printed(home: Path) -> None:
    ran = start(home)
    register = home / "data" / "Fora" / "register.fora"
    assert ran.status == 0
    assert ran.err == f"{NO_SCREEN}\nRegistret {register} er oprettet.\n"
    assert "Kredsrådet" in ran.out
    assert register.stat().st_mode & 0o077 == 0
    again = start(home)
    assert (again.status, again.out, again.err) == (0, ran.out, NO_SCREEN + "\n")


@screenless
@pytest.mark.parametrize("form", [("--database", "mit.fora"), ("--database=mit.fora",)])
def test_the_register_can_be_named(home: Path, form: tuple[str, ...]) -> None:
    builders.make(home / "mit.fora", builders.SMALL)
    ran = start(home, *form)
    assert ran.status == 0
    assert "Lokalrådet i Greve" in ran.out
    assert not (home / "data").exists()


@screenless
@pytest.mark.parametrize("content", [b"", b"ikke et register", b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_no_register_is_said_and_left_as_it_is(home: Path, content: bytes) -> None:
    file = home / "mit.fora"
    file.write_bytes(content)
    ran = start(home, "--database", "mit.fora")
    assert ran.status == 1
    assert ran.out == ""
    first, *more = ran.err.splitlines()
    assert first == NO_SCREEN
    assert more
    assert "Traceback" not in ran.err
    assert file.read_bytes() == content


def test_a_wrong_command_says_how(home: Path) -> None:
    ran = start(home, "stats")
    assert ran.status == 2
    assert "Traceback" not in ran.err
    assert ran.err


def test_a_command_is_no_wish_for_the_window(home: Path) -> None:
    ran = start(home, "--help", QT_QPA_PLATFORM="offscreen")
    assert ran.status == 0
    assert "status" in ran.out


def window_ran(home: Path, script: str, **environment: str) -> Ran:
    """The program with its window off screen; `script` is run first, in the same process."""
    file = home / "script.py"
    file.write_text(script, encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept |= {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "LOCALAPPDATA": str(home / "data"),
        "PYTHONPATH": str(Path(app.__file__).parents[1]),
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
        **environment,
    }
    done = subprocess.run(
        [sys.executable, str(file)], env=kept, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    return Ran(done.returncode, done.stdout, done.stderr)


CLOSES_AT_ONCE = """
import sys
from PySide6.QtCore import QTimer
from fora_desktop.ui import frame
hold = frame.Frame.hold

def held(self, window):
    hold(self, window)
    print(self.windowTitle())
    QTimer.singleShot(0, self.close)

frame.Frame.hold = held
from fora_desktop.app import main
sys.exit(main([]))
"""


def test_the_window_opens_on_the_register_and_takes_the_days_copy(home: Path) -> None:
    register = builders.make(home / "data" / "Fora" / "register.fora", builders.SMALL)
    ran = window_ran(home, CLOSES_AT_ONCE)
    assert (ran.status, ran.out) == (0, "Midt- og Vestsjællands Politi – Fora\n"), ran.err
    assert backup.dated(register)
    assert not register.with_name(register.name + "-wal").exists()


def test_the_window_opens_on_the_register_that_was_open_last(home: Path) -> None:
    other = builders.make(home / "andet.fora", builders.EMPTY)
    builders.make(home / "data" / "Fora" / "register.fora", builders.SMALL)
    settings.save(settings.Settings(recent=[str(other)]), home / "data" / "Fora" / "settings.json")
    ran = window_ran(home, CLOSES_AT_ONCE)
    assert (ran.status, ran.out) == (0, "Tomt register – Fora\n"), ran.err


def test_a_last_register_that_is_gone_is_told_on_the_first_pages(home: Path) -> None:
    settings.save(settings.Settings(recent=[str(home / "væk.fora")]), home / "data" / "Fora" / "settings.json")
    ran = window_ran(home, TELLS_ON_THE_FIRST_PAGE)
    assert (ran.status, ran.out) == (
        0,
        f"Registret {home / 'væk.fora'} findes ikke længere eller er ikke til rådighed.\n",
    ), ran.err


def test_a_last_register_that_is_gone_is_told_over_the_users_own(home: Path) -> None:
    builders.make(home / "data" / "Fora" / "register.fora", builders.EMPTY)
    settings.save(settings.Settings(recent=[str(home / "væk.fora")]), home / "data" / "Fora" / "settings.json")
    ran = window_ran(home, CLOSES_AT_ONCE.replace("print(self.windowTitle())", SAYS_WHAT_IS_ABOVE))
    assert (ran.status, ran.out) == (
        0,
        f"Tomt register – Fora\nRegistret {home / 'væk.fora'} findes ikke længere eller er ikke til rådighed.\n",
    ), ran.err


SAYS_WHAT_IS_ABOVE = """print(self.windowTitle())
    QTimer.singleShot(0, lambda: print(window.message.accessibleName()))"""


TELLS_ON_THE_FIRST_PAGE = """
import sys
from PySide6.QtCore import QTimer
from fora_desktop.ui.first_start.window import FirstStart
say = FirstStart.say

def said(self, sentence):
    say(self, sentence)
    print(sentence)
    QTimer.singleShot(0, self.leave)

FirstStart.say = said
from fora_desktop.app import main
sys.exit(main([]))
"""


PRESSES_ENTER = """
import sys
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from fora_desktop.ui import frame
from fora_desktop.ui.first_start.window import FirstStart
begin = FirstStart.begin
hold = frame.Frame.hold

def begun(self):
    begin(self)
    QTimer.singleShot(0, lambda: press(self))

def press(first):
    for step in range(len(first.steps)):
        QTest.keyClick(first.focusWidget() or first, Qt.Key.Key_Return)

def held(self, window):
    hold(self, window)
    print(self.windowTitle())
    if not isinstance(window, FirstStart):
        QTimer.singleShot(0, self.close)

FirstStart.begin = begun
frame.Frame.hold = held
from fora_desktop.app import main
sys.exit(main([]))
"""


def test_without_a_register_the_first_pages_ask_and_enter_gives_the_usual_one(home: Path) -> None:
    ran = window_ran(home, PRESSES_ENTER)
    assert (ran.status, ran.out) == (0, "Kom i gang – Fora\nMidt- og Vestsjællands Politi – Fora\n"), ran.err
    register = home / "data" / "Fora" / "register.fora"
    with closing(sqlite3.connect(register)) as connection:
        assert connection.execute("SELECT count(*) FROM forum").fetchone() == (36,)
        assert connection.execute("SELECT count(*) FROM board").fetchone() == (89,)
    assert not register.with_name(register.name + "-wal").exists()


TELLS_WHY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

def told(self):
    print(self.text())
    return 0

QMessageBox.exec = told
from fora_desktop.app import main
sys.exit(main(["--database", sys.argv[0] + ".fora"]))
"""


def test_a_register_that_is_none_is_told_in_a_window(home: Path) -> None:
    file = home / "script.py.fora"
    file.write_bytes(b"ikke et register")
    ran = window_ran(home, TELLS_WHY)
    assert ran.status == 1
    assert "script.py.fora" in ran.out
    assert file.read_bytes() == b"ikke et register"


def test_a_failed_statement_is_logged_without_the_name_that_it_was_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fora_desktop.paths.data_folder", lambda: tmp_path)

    def fail(session: Session) -> None:
        session.execute(text("INSERT INTO person (name, nothing) VALUES ('Lene Ravn', 1)"))

    with closing(builders.register(tmp_path, builders.SMALL)) as database, pytest.raises(OperationalError) as failed:
        database.do("Lene Ravn er tilføjet", fail)
    assert "Lene" in str(failed.value)
    told = app.report(failed.value)
    written = (tmp_path / "fora.log").read_text(encoding="utf-8")
    assert "OperationalError" in written
    assert "test_app.py" in written
    assert "Lene" not in told + written


def test_a_bug_is_told_by_its_kind_and_logged_without_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fora_desktop.paths.data_folder", lambda: tmp_path)
    try:
        raise ValueError("Anders Andersen")
    except ValueError as bug:
        told = app.report(bug)
    log = tmp_path / "fora.log"
    assert told.startswith("Noget gik galt i Fora (ValueError). Det, der er gemt, er sikkert.")
    assert "Anders" not in told + log.read_text(encoding="utf-8")
    assert sys.platform == "win32" or log.stat().st_mode & 0o077 == 0
    assert str(Path(__file__).parents[1]) not in log.read_text(encoding="utf-8")
    log.write_bytes(b"x" * (fora_log.LIMIT + 1))
    app.report(KeyError("x"))
    assert log.stat().st_size < 2000
    assert (tmp_path / "fora.old.log").exists()
