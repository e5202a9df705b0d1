"""The bare window: painted before the register has been read, then it holds the real one."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from fora_desktop.i18n import _

SMALLEST = (1024, 640)
USUAL = (1440, 900)


class Frame(QMainWindow):
    """What the user sees at once: the window where it last was, with its ground and its name."""

    def __init__(self, geometry: str) -> None:
        super().__init__()
        self.setWindowTitle(_("Fora"))
        place(self, geometry)

    def hold(self, window: QMainWindow) -> None:
        """Let the real window fill this one; its title and its closing are this one's too."""
        self.setWindowTitle(window.windowTitle())
        window.windowTitleChanged.connect(self.setWindowTitle)
        self.setCentralWidget(window)
        window.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        held = self.centralWidget()
        if held is not None:
            held.close()
        super().closeEvent(event)


def place(window: QWidget, geometry: str) -> None:
    """Put a window where it was (`saveGeometry` as base64 text), else give it its usual size."""
    window.setMinimumSize(*SMALLEST)
    if not (geometry and window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
        window.resize(*USUAL)
