"""Somebody who clicks and types anywhere in the window, without reading what it says."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import manual
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views import VIEWS
from tests import builders

KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return),
    *(Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Insert, Qt.Key.Key_F2),
    *(Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_Menu, Qt.Key.Key_A, Qt.Key.Key_H, Qt.Key.Key_U),
    *(Qt.Key.Key_M, Qt.Key.Key_L, Qt.Key.Key_T, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Asterisk, Qt.Key.Key_G),
)
HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 5,
    *(Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier),
)
TYPED = (
    *("12/5", "12.5 kl 10", "uge 20 tir", "i morgen", "10", "10.30", "90", "2 t", "kl. 25", "31/2", "i går", "1,5 t"),
    *("Mindst 4", "Efter behov, dog mindst et stormøde om året", "kvartårlig", "3- 4", "0", "-1", "99999999999"),
    *("Rådhuset", "Sal 1", "Sygdom", "Østre", "=1+1", "\u202eabc", "\U0001f642", "x" * 300, "'; DROP TABLE forum; --"),
    *("2. onsdag i kvartalets midterste måned", "hver 2. uge", "uge 8", "14/2-22/2", "{board}", "%s", "a\nb", "\t"),
)
NEVER = ("window.quit", "window.print", "window.new_register", "window.open_register", "window.move_register")
"""Actions that would end the play, or leave the window for the system's own dialogs."""


class Player:
    """Plays on a register of its own in `folder`; `chance` decides everything."""

    def __init__(self, folder: Path, clock: builders.Clock, chance: random.Random) -> None:
        self.folder, self.clock, self.chance = folder, clock, chance
        folder.mkdir(parents=True, exist_ok=True)
        self.path = builders.make(folder / "register.fora", builders.SMALL)
        self._fill()
        self.first = builders.snapshot(self.path)
        self.database = Database(self.path, clock, "spiller")
        self.desk = Desk(self.database, clock)
        export = folder / "eksport"
        export.mkdir()
        self.window = MainWindow(
            self.desk, self.path, Settings(theme="light", export_folder=str(export)), lambda _changed: None
        )
        self.window.show()
        self.done: list[str] = []
        self.is_closed = False
        self._watch = QTimer()
        self._watch.setInterval(15)
        self._watch.timeout.connect(self._in_a_dialog)
        self._watch.start()
        self.acts: list[Callable[[], object]] = [
            *(self.key,) * 8,
            *(self.click,) * 6,
            *(self.cell,) * 5,
            *(self.type,) * 4,
            *(self.page,) * 2,
            *(self.menu, self.menu, self.choose, self.choose, self.undo, self.redo),
            *(self.year, self.size, self.another_program, self.time_passes, self.rest),
        ]

    def _fill(self) -> None:
        """Meetings of every state, and none of it in the history."""
        day = self.clock.today.isoformat()[:4]
        for who, when in (
            *(("Kredsrådet", f"{day}-0{month}-04T10:00") for month in (2, 5, 9)),
            *(("Lokalrådet i Greve", f"{day}-{month}-11T13:00") for month in ("03", "06", "08", "11")),
            ("Kontaktudvalget", f"{day}-12-25T09:00"),
        ):
            assert builders.fora(self.path, "schedule", who, when, "--anyway").status == 0
        series = (
            "schedule",
            "Lokalrådet i Holbæk",
            f"{day}-08-05T10:00",
            "--anyway",
            "--repeat",
            "FREQ=MONTHLY;COUNT=4",
        )
        assert builders.fora(self.path, *series).status == 0
        assert builders.fora(self.path, "record", "1", "held").status == 0
        assert builders.fora(self.path, "record", "6", "cancelled", "--reason", "Sygdom").status == 0
        with closing(sqlite3.connect(self.path)) as raw:
            raw.execute("DELETE FROM change")
            raw.execute("DELETE FROM step")
            raw.commit()

    # --- one act ----------------------------------------------------------------------------------------------------

    def act(self) -> None:
        act = self.chance.choice(self.acts)
        self.done.append(act.__name__)
        act()
        QApplication.processEvents()

    def _note(self, what: object) -> None:
        self.done[-1] += f" {what}"

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def _seen(self, kind: type[QWidget]) -> list[QWidget]:
        top: QWidget = QApplication.activeModalWidget() or self.window
        return [found for found in top.findChildren(kind) if found.isVisible() and found.isEnabled()]

    def key(self) -> None:
        key, held = self.chance.choice(KEYS), self.chance.choice(HELD)
        self._note(f"{held.name} {key.name} i {type(self._focus()).__name__}")
        QTest.keyClick(self._focus(), key, held)

    def click(self) -> None:
        buttons = [each for each in self._seen(QAbstractButton) if each.text() not in ("Luk vinduet",)]  # type: ignore[attr-defined]
        if buttons:
            button = self.chance.choice(buttons)
            self._note(button.accessibleName() or button.text())  # type: ignore[attr-defined]
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def cell(self) -> None:
        views = [each for each in self._seen(QAbstractItemView) if each.model() is not None]  # type: ignore[attr-defined]
        if not views:
            return
        view = self.chance.choice(views)
        assert isinstance(view, QAbstractItemView)
        index = self._some(view.model())
        self._note(f"{view.accessibleName()}: {index.data()}")
        if not index.isValid():
            return
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        place = view.visualRect(index).center()
        if not view.viewport().rect().contains(place):
            return
        if self.chance.random() < 0.2:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        elif self.chance.random() < 0.2:
            self._drag(view, place)
        else:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _drag(self, view: QAbstractItemView, place: QPoint) -> None:
        ground = view.viewport()
        to = QPoint(self.chance.randrange(max(1, ground.width())), self.chance.randrange(max(1, ground.height())))
        QTest.mousePress(ground, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseMove(ground, place + QPoint(3, 3))
        QTest.mouseMove(ground, to)
        QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)

    def _some(self, model: QAbstractItemModel) -> QModelIndex:
        index = QModelIndex()
        for _depth in range(self.chance.randint(1, 3)):
            rows = model.rowCount(index)
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(index)
            if not rows or not columns:
                break
            index = model.index(self.chance.randrange(rows), self.chance.randrange(columns), index)
            if self.chance.random() < 0.5:
                break
            index = index.siblingAtColumn(0)
        return index

    def type(self) -> None:
        fields = [
            *self._seen(QLineEdit),
            *self._seen(QPlainTextEdit),
            *self._seen(QTextEdit),
        ]
        if fields and self.chance.random() < 0.7:
            self.chance.choice(fields).setFocus()
        text = self.chance.choice(TYPED)
        self._note(repr(text[:20]))
        focus = self._focus()
        if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox | QComboBox):
            if isinstance(focus, QLineEdit) and self.chance.random() < 0.5:
                focus.selectAll()
            _type(focus, text)
            if self.chance.random() < 0.5:
                QTest.keyClick(focus, Qt.Key.Key_Return)

    def choose(self) -> None:
        boxes = self._seen(QComboBox)
        if boxes:
            box = self.chance.choice(boxes)
            assert isinstance(box, QComboBox)
            if box is not self.window.year and box.count():
                self._note(box.accessibleName())
                box.setCurrentIndex(self.chance.randrange(box.count()))
                box.activated.emit(box.currentIndex())

    def page(self) -> None:
        view = self.chance.choice(VIEWS)
        self._note(view.key)
        if view.icon:
            self.window.show_page(view.key)
        else:
            self.desk.goto(view.key, back="overblik")

    def menu(self) -> None:
        actions = [
            found
            for found in (*self.window.actions(), *self.window._current().actions())
            if found.isEnabled() and found.objectName() not in NEVER and "copy" not in found.objectName()
        ]
        action: QAction = self.chance.choice(actions)
        self._note(action.text())
        action.trigger()

    def undo(self) -> None:
        self.window.undo_action.trigger()

    def redo(self) -> None:
        self.window.redo_action.trigger()

    def year(self) -> None:
        self.window.year.setCurrentIndex(self.chance.randrange(self.window.year.count()))

    def size(self) -> None:
        self.window.resize(self.chance.randint(1024, 1900), self.chance.randint(640, 1100))

    def another_program(self) -> None:
        """A scheduled task writes while the window is open."""
        who = self.chance.choice(["Kredsrådet", "Lokalrådet i Greve", "Lokalrådet i Kalundborg", "Kontaktudvalget"])
        when = f"{self.clock.today.year}-{self.chance.randint(1, 12):02}-{self.chance.randint(1, 28):02}T10:00"
        answer = builders.fora(self.path, "schedule", who, when, "--anyway", clock=self.clock)
        self._note(answer.out.strip() or answer.err.strip())
        self.desk._look()

    def time_passes(self) -> None:
        self.clock.forward(minutes=self.chance.randint(1, 60 * 30))

    def rest(self) -> None:
        QTest.qWait(self.chance.randint(0, 200))
        self.desk.wait()

    # --- dialogs ----------------------------------------------------------------------------------------------------

    def _in_a_dialog(self) -> None:
        """A dialog that waits for an answer gets a few acts, then a button or Esc."""
        for popup in (QApplication.activePopupWidget(),):
            if popup is not None and self.chance.random() < 0.5:
                popup.close()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        if isinstance(dialog, QFileDialog) or self.chance.random() < 0.3:
            assert isinstance(dialog, QDialog)
            dialog.reject()
            return
        act = self.chance.choice([self.key, self.click, self.cell, self.type, self.choose])
        self.done.append(f"dialog {dialog.windowTitle()}: {act.__name__}")
        QTimer.singleShot(0, act)  # it may open another dialog, and this timer must go on ticking meanwhile

    # --- the end ----------------------------------------------------------------------------------------------------

    def put_away_dialogs(self) -> None:
        self._watch.stop()
        while (dialog := QApplication.activeModalWidget()) is not None:
            assert isinstance(dialog, QDialog)
            dialog.reject()
            QApplication.processEvents()
        self.desk.wait()
        QApplication.processEvents()
        self.window.show_page("overblik")

    def undo_everything(self) -> None:
        """Back to the first state, after a restart of the program, and forward again to the last one."""
        self.put_away_dialogs()
        self.close()
        last = builders.snapshot(self.path)
        database = Database(self.path, self.clock, "spiller")
        is_last = database.state().redoes is None
        while database.state().undoes is not None:
            database.undo()
        assert builders.snapshot(database) == self.first
        while database.state().redoes is not None:
            database.redo()
        assert not is_last or builders.snapshot(database) == last
        database.close()

    def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        self._watch.stop()
        for found in self.window.findChildren(manual.Manual):
            found.close()
        self.desk.wait()
        QApplication.processEvents()
        self.window.close()
        self.desk.close()
        self.window.deleteLater()
        self.desk.deleteLater()
        QApplication.processEvents()

    def forget(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def _type(field: QWidget, text: str) -> None:
    """Letter by letter, also those that QTest has no key for."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)


def beginning() -> builders.Clock:
    return builders.Clock(datetime(2026, 7, 2, 9, tzinfo=builders.ZONE))
