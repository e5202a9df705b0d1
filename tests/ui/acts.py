"""What tests of the pages do and look at: schedule, press, answer questions, read a view."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QMenu, QWidget

from fora_desktop.services import meetings, names
from fora_desktop.services.meetings import MeetingLine, Wish
from fora_desktop.storage.database import Database
from fora_desktop.ui.page import Page
from fora_desktop.ui.widgets.label import Button
from tests import builders

TODAY = builders.MORNING.date()


def schedule(database: Database, who: str, start: datetime, **more: Any) -> int:
    wish = Wish((board(database, who),), start, 120, **more)
    return database.do(meetings.scheduled, meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def board(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def meeting(database: Database, id_: int) -> MeetingLine:
    with database.read() as session:
        return meetings.line(session, id_)


def held(database: Database) -> list[str]:
    with database.read() as session:
        return [line.title for line in meetings.listing(session) if line.status == "held"]


def button(parent: QWidget, words: str) -> Button:
    """The button that can be seen and says so."""
    for found in parent.findChildren(Button):
        if found.isVisible() and words in (found.accessibleName(), found.text().strip().replace("&", "")):
            return found
    raise LookupError(words)


def press(parent: QWidget, words: str) -> None:
    found = button(parent, words)
    assert found.isEnabled()
    found.click()


def write(line: QLineEdit, text: str) -> None:
    """Type over what stands there and press Enter."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def answer(act: Callable[[Any], None]) -> None:
    """When the next question opens, do `act` with its dialog; a dialog that is still open then is put away."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)


def entry(menu: QMenu, *words: str) -> QAction:
    """An entry of a menu, or of the menus under it."""
    for word in words[:-1]:
        found = next(action for action in menu.actions() if action.text().replace("&", "") == word)
        under = found.menu()
        assert isinstance(under, QMenu)
        menu = under
    return next(action for action in menu.actions() if action.text().replace("&", "") == words[-1])


def indexes(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above = above or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index
        yield from indexes(model, index)


def spoken(view: QAbstractItemView) -> list[list[str]]:
    """Each row as a screen reader hears it, cell by cell."""
    model = view.model()
    return [
        [
            str(index.siblingAtColumn(column).data(Qt.ItemDataRole.AccessibleTextRole) or "")
            for column in range(model.columnCount(index.parent()))
        ]
        for index in indexes(model)
    ]


def first_cells(view: QAbstractItemView) -> list[str]:
    return [cells[0] for cells in spoken(view)]


def answered(page: Page) -> None:
    """Let the reading that a page does in the background, a moment later, be now and come to its end."""
    for _round in range(10):  # one reading may lead to another
        for timer in page.findChildren(QTimer):
            if timer.isSingleShot() and timer.isActive():
                timer.setInterval(0)
        settle()
        page.desk.wait()
        settle()
        if not page.desk.is_busy:
            return


def settle() -> None:
    """Let everything that is due now happen, and what was let go of be gone."""
    for _turn in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
