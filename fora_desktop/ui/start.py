"""Opens the window: the application dressed, one window a register, bugs told in a sentence."""

import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QMessageBox

from fora_desktop import settings
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.ui import theme
from fora_desktop.ui.frame import Frame

if TYPE_CHECKING:
    from fora_desktop.ui.desk import Register
    from fora_desktop.ui.main_window import MainWindow

WAITED = 500
"""Milliseconds that another window of the same register gets to answer."""


def application(arguments: Sequence[str]) -> QApplication:
    """The application in Danish, with Qt's own words in Danish too."""
    app = QApplication(list(arguments))
    app.setApplicationName("Fora")
    app.setOrganizationName("Fora")
    speak_danish(app)
    return app


def speak_danish(app: QApplication) -> QTranslator:
    """Dates and Qt's own words in Danish."""
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    words = QTranslator(app)
    if words.load("qtbase_da", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
    return words


def tell(sentence: str) -> None:
    """Show why the window cannot open."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Fora", sentence)
    box.addButton(_("Luk"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


class OneWindow(QObject):
    """Lets a second start of the program on the same register bring the first one's window to the front."""

    def __init__(self, register: Path, parent: QObject) -> None:
        super().__init__(parent)
        place = os.path.normcase(register.resolve())
        self._name = "fora-" + hashlib.sha256(place.encode(errors="surrogateescape")).hexdigest()[:24]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._front: Callable[[], None] | None = None
        self._wanted = False
        self._server.newConnection.connect(self._on_second_start)

    def is_open_elsewhere(self) -> bool:
        """Ask the other window to come to the front; False where there is none, and this one is now the first."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAITED):
            socket.disconnectFromServer()
            return True
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left behind by a program that was killed
            self._server.listen(self._name)
        return False

    def bring_to_front(self, front: Callable[[], None]) -> None:
        self._front = front
        if self._wanted:  # asked for while the register was being opened
            front()

    def _on_second_start(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
        self._wanted = True
        if self._front is not None:
            self._front()


def window(
    app: QApplication,
    register: "Register",
    path: Path,
    clock: Callable[[], datetime],
    chosen: settings.Settings,
) -> "MainWindow":
    """The window on a register that is open; it is shown by the caller."""
    from fora_desktop.ui.desk import Desk
    from fora_desktop.ui.main_window import MainWindow

    desk = Desk(register, clock, app)
    return MainWindow(desk, path, chosen, lambda changed: settings.save(changed, settings.file()))


class Bugs(QObject):
    """What nobody expected: noted in the log, told in one sentence, and the window lives on."""

    def __init__(self, report: Callable[[BaseException], str], show: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._report = report
        self._show = show
        sys.excepthook = self._on_exception

    def _on_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        sentence = str(error) if isinstance(error, FieldError) else self._report(error)
        QTimer.singleShot(0, self, lambda: self._show(sentence))


Copied = tuple[Path | None, str | None]
"""The newest copy of the register, and why today's could not be taken, if so."""


def run(
    opened: "Callable[[], Register]",
    path: Path,
    clock: Callable[[], datetime],
    report: Callable[[BaseException], str],
    copied: "Callable[[Any], Copied]",
) -> bool:
    """Show the window until it is closed; False where the register could not be opened, which has been told.

    The frame is painted before anything heavy is loaded, and today's copy is taken once the window stands there.
    """
    app = application(sys.argv[:1])
    one = OneWindow(path, app)
    if one.is_open_elsewhere():
        sys.stdout.write(_("Registret er åbent i et vindue, som nu er kommet frem.") + "\n")
        return True
    chosen = settings.load(settings.file())
    theme.apply(app, chosen.theme, chosen.scale)
    frame = Frame(chosen.geometry)
    frame.show()
    app.processEvents()
    try:
        register = opened()
        shown = window(app, register, path, clock, chosen)
    except Exception as why:
        frame.close()
        sentence = str(why) if isinstance(why, FieldError) else report(why)
        sys.stderr.write(f"{sentence}\n")  # a window without a console shows nothing of it
        tell(sentence)
        return False
    frame.hold(shown)
    one.bring_to_front(shown.come_to_front)
    Bugs(report, shown.desk.refused.emit, app)
    shown.desk.later(lambda: copied(register), shown.show_copy)
    app.exec()
    shown.desk.close()
    return True
