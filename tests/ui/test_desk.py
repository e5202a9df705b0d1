"""The desk: changes out and in, one reading for all, other programs, other days, work in the background."""

import gc
from datetime import date, datetime
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.services import forums
from fora_desktop.services.forums import NameIsMissing, NameIsTaken
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import EVERYTHING, Desk
from tests import builders
from tests.builders import Clock
from tests.ui import acts


class Listener(QObject):
    """Notes what the desk says, in order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.heard: list[tuple[str, Any]] = []
        desk.changed.connect(self.on_changed)
        desk.told.connect(self.on_told)
        desk.refused.connect(self.on_refused)

    def on_changed(self, tables: frozenset[str]) -> None:
        self.heard.append(("changed", tables))

    def on_told(self, sentence: str) -> None:
        self.heard.append(("told", sentence))

    def on_refused(self, sentence: str) -> None:
        self.heard.append(("refused", sentence))

    def on_result(self, result: object) -> None:
        assert current_thread() is main_thread()
        self.heard.append(("result", result))


@pytest.fixture
def listener(desk: Desk) -> Listener:
    return Listener(desk)


def rename(desk: Desk, title: str) -> bool:
    chapter = desk.read(forums.chapters)[0][0]
    return desk.attempt(forums.renamed, forums.rename_chapter, chapter, title)


def test_a_change_tells_its_tables_and_then_its_sentence(desk: Desk, listener: Listener) -> None:
    assert rename(desk, "Nærhed")
    assert listener.heard == [("changed", frozenset({"chapter"})), ("told", "Kapitlet hedder nu “Nærhed”")]


def test_what_changes_nothing_is_not_told(desk: Desk, listener: Listener) -> None:
    rename(desk, desk.read(forums.chapters)[0][2])
    assert listener.heard == []


def test_a_refusal_is_told_and_answered(desk: Desk, listener: Listener) -> None:
    assert not rename(desk, " ")
    assert listener.heard == [("refused", "Navnet mangler. Skriv et navn, og gem igen.")]


def test_do_raises_the_fields_errors_for_forms(desk: Desk) -> None:
    chapter = desk.read(forums.chapters)[0][0]
    with pytest.raises(NameIsTaken):
        desk.do("opret", forums.create, "Kredsrådet", chapter, acts.TODAY)
    with pytest.raises(NameIsMissing):
        desk.do("opret", forums.create, "", chapter, acts.TODAY)


def test_undo_and_redo_tell_the_change_and_name_the_step(desk: Desk, listener: Listener) -> None:
    rename(desk, "Nærhed")
    listener.heard.clear()
    assert desk.undo() == "Kapitlet hedder nu “Nærhed”"
    assert desk.state().redoes == "Kapitlet hedder nu “Nærhed”"
    assert desk.redo() == "Kapitlet hedder nu “Nærhed”"
    assert [kind for kind, _what in listener.heard] == ["changed", "changed"]


def test_nothing_to_undo_is_a_sentence(desk: Desk, listener: Listener) -> None:
    assert desk.undo() is None
    ((kind, sentence),) = listener.heard
    assert kind == "refused"
    assert sentence


def test_what_was_read_once_is_read_again_after_a_change(desk: Desk) -> None:
    read = []

    def titles(_session: object, _day: date) -> int:
        read.append(1)
        return len(read)

    assert [desk.once(titles, acts.TODAY), desk.once(titles, acts.TODAY)] == [1, 1]
    assert desk.once(titles, date(2027, 1, 1)) == 2
    rename(desk, "Nærhed")
    assert desk.once(titles, acts.TODAY) == 3
    desk.undo()
    assert desk.once(titles, acts.TODAY) == 4


def test_what_another_program_writes_is_noticed(desk: Desk, database: Database, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed, timeout=5000) as heard:
        other = builders.open_again(database.path)
        other.do("udefra", forums.create_chapter, "Udefra")
        other.close()
    assert heard.args == [EVERYTHING]
    assert [title for _id, _number, title in desk.read(forums.chapters)][-1] == "Udefra"


def test_what_another_program_wrote_is_not_hidden_by_a_change_of_ones_own(
    desk: Desk, database: Database, listener: Listener
) -> None:
    other = builders.open_again(database.path)
    other.do("udefra", forums.create_chapter, "Udefra")
    other.close()
    rename(desk, "Nærhed")
    assert ("changed", EVERYTHING) in listener.heard


def test_a_new_day_refreshes_everything(desk: Desk, clock: Clock, listener: Listener) -> None:
    desk._look()
    assert listener.heard == []
    clock.forward(days=1)
    desk._look()
    assert listener.heard == [("changed", EVERYTHING)]


@pytest.mark.parametrize(
    ("year", "day"), [(2025, date(2025, 12, 31)), (2026, date(2026, 7, 2)), (2027, date(2027, 1, 1))]
)
def test_a_year_is_seen_from_its_end_from_today_or_from_its_beginning(desk: Desk, year: int, day: date) -> None:
    desk.set_year(year)
    assert desk.day == day


def test_the_time_is_wall_clock(desk: Desk) -> None:
    assert desk.now == datetime(2026, 7, 2, 9)


def test_work_in_the_background_comes_back_to_the_window(desk: Desk, listener: Listener, qtbot: QtBot) -> None:
    def work() -> str:
        assert current_thread() is not main_thread()
        return "færdig"

    desk.later(work, listener.on_result)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [("result", "færdig")]
    assert not desk._jobs


def test_no_garbage_is_collected_in_another_thread_than_the_windows(
    desk: Desk, listener: Listener, qtbot: QtBot
) -> None:
    desk.later(gc.isenabled, listener.on_result)
    desk.later(gc.isenabled, listener.on_result)
    qtbot.waitUntil(lambda: not desk._jobs)
    assert listener.heard == [("result", False), ("result", False)]
    assert gc.isenabled()


def test_a_reading_in_the_background(desk: Desk, listener: Listener, qtbot: QtBot) -> None:
    desk.read_later(forums.chapters, listener.on_result)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [("result", desk.read(forums.chapters))]


def test_a_refusal_in_the_background_is_told(desk: Desk, listener: Listener, qtbot: QtBot) -> None:
    def work() -> None:
        raise NameIsMissing

    desk.later(work, listener.on_result)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [("refused", str(NameIsMissing()))]


def test_a_bug_in_the_background_is_not_swallowed(desk: Desk, listener: Listener, qtbot: QtBot) -> None:
    def work() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs:
        desk.later(work, listener.on_result)
        qtbot.waitUntil(lambda: not desk._jobs)
    assert [kind for kind, _error, _trace in bugs] == [ZeroDivisionError]


def test_closing_waits_for_the_work(qapp: object, database: Database, clock: Clock, listener: Listener) -> None:
    desk = Desk(database, clock)
    begun, done = Event(), Event()

    def work() -> None:
        begun.set()
        done.wait(0.2)
        done.set()

    desk.later(work, listener.on_result)
    assert begun.wait(5)
    desk.close()
    assert done.is_set()


def test_a_file_that_is_never_written_holds_up_neither_reading_nor_closing(
    qapp: QApplication, database: Database, clock: Clock, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("fora_desktop.ui.desk.WRITE_PATIENCE", 0.05)
    desk, answer, done = Desk(database, clock), Event(), Event()
    listener = Listener(desk)

    def never() -> str:
        answer.wait()
        done.set()
        return "skrevet"

    desk.write_later(never, listener.on_result)
    desk.write_later(lambda: "en anden", listener.on_result)
    qtbot.waitUntil(lambda: heard(listener) == ["en anden"])
    desk.read_later(forums.chapters, listener.on_result)
    qtbot.waitUntil(lambda: len(heard(listener)) == 2)
    desk.close()
    assert (desk.is_busy, gc.isenabled()) == (False, False), "the other thread is not to collect garbage"
    desk.deleteLater()
    acts.settle()
    answer.set()
    assert done.wait(5)
    gc.enable()
    acts.settle()
    assert len(heard(listener)) == 2


def test_what_is_written_outside_is_told_like_any_other_work(desk: Desk, listener: Listener) -> None:
    def fail() -> None:
        raise NameIsMissing

    desk.write_later(lambda: "skrevet", listener.on_result)
    desk.write_later(fail, listener.on_result)
    settle(desk)
    assert sorted(listener.heard) == [("refused", str(NameIsMissing())), ("result", "skrevet")]
    assert gc.isenabled()


def test_a_long_change_is_made_in_the_background_and_told_like_any_other(desk: Desk, database: Database) -> None:
    told: list[str] = []
    done: list[str] = []
    changed: list[frozenset[str]] = []
    desk.told.connect(told.append)
    desk.changed.connect(changed.append)
    desk.do_later(forums.renamed, forums.rename_chapter, done.append, None, 1, "Et andet kapitel")
    assert (done, told) == ([], [])
    desk.wait()
    acts.settle()
    assert (done, told) == (["Et andet kapitel"], ["Kapitlet hedder nu “Et andet kapitel”"])
    assert any("chapter" in tables for tables in changed)
    assert desk.undo() == "Kapitlet hedder nu “Et andet kapitel”"


# --- one reading in the background for all who ask -------------------------------------------------------------------


class Counter:
    """A reading that counts how often it is done."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, session: Any) -> int:
        self.times += 1
        return len(forums.chapters(session))


def heard(listener: Listener) -> list[Any]:
    return [what for kind, what in listener.heard if kind == "result"]


def settle(desk: Desk) -> None:
    while desk.is_busy:
        desk.wait()
        acts.settle()


def test_those_who_ask_alike_share_one_reading_in_the_background(desk: Desk, listener: Listener) -> None:
    read = Counter()
    for _time in range(3):
        desk.once_later(read, listener.on_result)
    assert heard(listener) == []
    settle(desk)
    assert len(heard(listener)) == 3
    assert read.times == 1
    desk.once_later(read, listener.on_result)
    assert len(heard(listener)) == 4
    assert desk.once(read) == heard(listener)[0]
    assert read.times == 1


def test_what_was_read_before_a_change_is_not_kept(desk: Desk, listener: Listener) -> None:
    read = Counter()
    desk.once_later(read, listener.on_result)
    rename(desk, "Nærhed")
    settle(desk)
    assert len(heard(listener)) == 1
    desk.once_later(read, listener.on_result)
    settle(desk)
    assert read.times == 2


def test_who_is_gone_is_not_told(desk: Desk) -> None:
    asker = Listener(desk)
    desk.once_later(Counter(), asker.on_result)
    shiboken6.delete(asker)
    settle(desk)
    assert heard(asker) == []


def test_a_reading_that_fails_is_told_and_may_be_asked_again(desk: Desk, listener: Listener) -> None:
    def fail(_session: Any) -> int:
        raise NameIsMissing

    for _time in range(2):
        desk.once_later(fail, listener.on_result)
        settle(desk)
    assert heard(listener) == []
    assert len([what for kind, what in listener.heard if kind == "refused"]) == 2
