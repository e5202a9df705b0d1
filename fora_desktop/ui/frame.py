"""The bare window: painted before the register has been read, then it holds the real one."""

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from fora_desktop.i18n import _

SMALLEST = (1024, 640)
USUAL = (1440, 900)
TITLE = 40
"""The room that the system's title bar takes, on the safe side: it is not known before the window is shown."""


class Frame(QMainWindow):
    """What the user sees at once: the window where it last was, with its ground and its name.

    What it holds may be changed: another register, or the pages of the first start.
    """

    def __init__(self, geometry: str) -> None:
        super().__init__()
        self.setWindowTitle(_("Fora"))
        self._inside = QStackedWidget(self)
        self.setCentralWidget(self._inside)
        place(self, geometry)
        keep_on_screen(self, self.screen().availableGeometry())

    @property
    def held(self) -> QWidget | None:
        return self._inside.currentWidget()

    def hold(self, window: QWidget) -> None:
        """Let the real window fill this one; its title and its closing are this one's too."""
        if self._inside.indexOf(window) < 0:
            self._inside.addWidget(window)
            window.windowTitleChanged.connect(self._follow_title)
        self._inside.setCurrentWidget(window)
        window.show()
        self._follow_title()

    def let_go(self, window: QWidget) -> None:
        """What is held no more is gone with the next turn of the event loop."""
        window.windowTitleChanged.disconnect(self._follow_title)
        self._inside.removeWidget(window)
        window.hide()
        window.deleteLater()

    def _follow_title(self, _title: str = "") -> None:
        if self.held is not None:
            self.setWindowTitle(self.held.windowTitle())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.held is not None and not self.held.close():
            event.ignore()
            return
        super().closeEvent(event)


def place(window: QWidget, geometry: str) -> None:
    """Put a window where it was (`saveGeometry` as base64 text), else give it its usual size."""
    window.setMinimumSize(*SMALLEST)
    if not (geometry and window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
        window.resize(*USUAL)


def keep_on_screen(window: QWidget, screen: QRect) -> None:
    """Make a window no larger than the room that a screen has for it, and move it there if it lies outside."""
    room = screen.adjusted(0, TITLE, 0, 0)
    if window.isMaximized() or window.isFullScreen() or room.contains(window.geometry()):
        return
    size = window.size().boundedTo(room.size()).expandedTo(window.minimumSize())
    across = min(max(window.geometry().x(), room.left()), room.right() + 1 - size.width())
    down = min(max(window.geometry().y(), room.top()), room.bottom() + 1 - size.height())
    window.setGeometry(QRect(max(across, room.left()), max(down, room.top()), size.width(), size.height()))
