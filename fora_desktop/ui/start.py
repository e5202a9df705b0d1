"""Opens the window: the application dressed, one window a register, bugs told in a sentence."""

import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QMessageBox

from fora_desktop import paths, settings
from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import FINISHED, _
from fora_desktop.ui import language, theme
from fora_desktop.ui.choosing_files import NativeChooser, registers
from fora_desktop.ui.frame import Frame

if TYPE_CHECKING:
    from fora_desktop.ui.choosing_files import Chooser
    from fora_desktop.ui.desk import Desk, Register
    from fora_desktop.ui.files import CopyLine, FilesMenu, Shelf
    from fora_desktop.ui.first_start.window import FirstStart
    from fora_desktop.ui.main_window import MainWindow

WAITED = 500
"""Milliseconds that another window of the same register gets to answer."""


def application(arguments: Sequence[str], chosen: str = "da") -> QApplication:
    """The application in a language that has all of its words, with Qt's own words in it too."""
    app = QApplication(list(arguments))
    app.setApplicationName("Fora")
    app.setOrganizationName("Fora")
    language.speak(app, chosen if chosen in FINISHED else "da")
    return app


def tell(sentence: str) -> None:
    """Show why the window cannot open."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Fora", sentence)
    box.addButton(_("Luk"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def offer(sentence: str, verb: str) -> bool:
    """Show why the window cannot open, with a way out; True where it was taken."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Fora", sentence)
    way_out = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_("Luk"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is way_out


class OneWindow(QObject):
    """Lets a second start of the program on the same register bring the first one's window to the front."""

    def __init__(self, register: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._name = OneWindow.name(register)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._front: Callable[[], None] | None = None
        self._wanted = False
        self._server.newConnection.connect(self._on_second_start)

    @staticmethod
    def name(register: Path) -> str:
        return "fora-" + hashlib.sha256(_place(register).encode(errors="surrogateescape")).hexdigest()[:24]

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

    def is_for(self, register: Path) -> bool:
        return self._name == OneWindow.name(register)

    def let_go(self) -> None:
        """Somebody else may have the register now."""
        self._server.close()
        self.deleteLater()

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
    with_desk: "Callable[[Desk], None] | None" = None,
) -> "MainWindow":
    """The window on a register that is open; it is shown by the caller. `with_desk` may add to the desk first."""
    from fora_desktop.ui.desk import Desk
    from fora_desktop.ui.drafts import Drafts
    from fora_desktop.ui.main_window import MainWindow

    desk = Desk(register, clock, app)
    desk.drafts = Drafts(Drafts.file(settings.file().parent, path))
    if with_desk is not None:
        with_desk(desk)
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


class Program(QObject):
    """The frame with what it holds: a register's window, or the pages of the first start.

    Another register takes the window's place; one that is refused leaves the present one as it is.
    """

    def __init__(
        self,
        app: QApplication,
        frame: Frame,
        shelf: "Shelf",
        clock: Callable[[], datetime],
        report: Callable[[BaseException], str],
        chooser: "Chooser | None" = None,
    ) -> None:
        super().__init__(app)
        self.frame = frame
        self._app, self._shelf, self._clock, self._report, self._chooser = app, shelf, clock, report, chooser
        self._one: OneWindow | None = None
        self._desk: Desk | None = None
        self.window: MainWindow | None = None
        self.files: FilesMenu | None = None
        self.first: FirstStart | None = None

    @property
    def chosen(self) -> settings.Settings:
        """What the user has chosen, as it was last saved."""
        return settings.load(settings.file())

    def choose(self, **chosen: Any) -> None:
        """Choices of the window that is there, else straight into the file."""
        if self.window is not None:
            self.window.desk.choices.choose(**chosen)
        else:
            settings.save(replace(self.chosen, **chosen), settings.file())

    # --- opening ----------------------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Another register in the place of the present one, or one that was moved here in a file."""
        if path.suffix.lower() == ".zip":
            self._take_up(path)
        elif self.window is not None and _same(self.window.path, path):
            self.window.message.say(_("Det er det register, du ser nu."), "info", closable=True)
        else:
            why = self.try_open(path)
            if why and self.window is None and self.first is None:
                self.begin(why=why)
            elif why:
                self.say(why)

    def try_open(self, path: Path) -> str:
        """Open a register; why it could not be done, in a sentence, or "" where the window shows it now."""
        mine = self._one is not None and self._one.is_for(path)
        one = self._one if mine and self._one is not None else OneWindow(path, self)
        if not mine and one.is_open_elsewhere():
            one.let_go()
            return _("Registret {name} er åbent i et andet vindue, som nu er kommet frem.").format(name=path.name)
        try:
            register = self._shelf.open(path)
        except Exception as why:
            if not mine:
                one.let_go()
            return self._sentence(why)
        if mine:
            self._one = None  # so that it is kept
        self._leave()
        self.hold_open(one)
        try:
            self._show(register, path)
        except Exception as why:
            self._leave()  # what is half made would open the register again
            register.close()
            return self._sentence(why)
        return ""

    def hold_open(self, one: OneWindow) -> None:
        """A second start on the same register brings this window to the front."""
        self._one = one
        one.bring_to_front(self._come_to_front)

    def _show(self, register: "Register", path: Path) -> None:
        from fora_desktop.ui import files

        def with_files(desk: "Desk") -> None:
            self._desk = desk
            self.files = files.FilesMenu(desk, register, path, self._shelf, self._chooser)

        self.window = shown = window(self._app, register, path, self._clock, self.chosen, with_files)
        self.frame.hold(shown)
        menu = self.files
        assert menu is not None
        menu.attach(shown)
        menu.wanted.connect(self.open)
        menu.begun.connect(self.begin)
        menu.restoring.connect(self.restore)
        self.choose(recent=files.opened(self.chosen.recent, path))
        menu.begin()

    def _leave(self) -> None:
        """Let go of what the frame holds: its choices are saved, its work in the background comes to its end."""
        if self._one is not None:
            self._one.let_go()
            self._one = None
        for held in (self.window, self.first):
            if held is not None:
                held.close()
                self.frame.let_go(held)
        if self._desk is not None:
            finish(self._desk)
            self._desk.close()
            self._desk.deleteLater()
        if self.files is not None:
            self.files.second.let_go()
        self.window = self.files = self.first = self._desk = None

    def _come_to_front(self) -> None:
        self.frame.setWindowState(self.frame.windowState() & ~Qt.WindowState.WindowMinimized)
        self.frame.show()
        self.frame.raise_()
        self.frame.activateWindow()

    def _take_up(self, bundle: Path) -> None:
        """A register from another computer, with the choices that came along."""
        proposed = self._proposed("register.fora")
        target = self._choose.save_file(self.frame, _("Hvor skal registret ligge?"), proposed, registers())
        if target is None:
            return
        try:
            brought = self._shelf.unpack(bundle, target)
        except Exception as why:
            self.say(self._sentence(why))
            return
        mine = self.chosen
        theirs = settings.read(brought)
        kept = replace(theirs, recent=mine.recent, geometry=mine.geometry, second_folder=mine.second_folder)
        if self.window is not None:
            self.window.desk.choices.begin(kept, lambda changed: settings.save(changed, settings.file()))
        settings.save(kept, settings.file())
        theme.apply(self._app, kept.theme, kept.scale, kept.density)
        self.open(target)

    def _proposed(self, name: str) -> Path:
        folder = self.window.path.parent if self.window is not None else paths.data_folder()
        return folder / name

    @property
    def _choose(self) -> "Chooser":
        return self._chooser or NativeChooser()

    # --- the first start --------------------------------------------------------------------------------------------

    def begin(self, path: Path | None = None, why: str = "") -> None:
        """The pages that a new register is made on; `path` is where it is to lie, `why` what is to be said first."""
        from fora_desktop.ui.first_start.window import FirstStart

        if self.first is not None:
            return
        first = FirstStart(self._shelf, self._clock().date(), self.chosen.memory, path, self._choose)
        first.opening.connect(self._on_opening)
        first.made.connect(self._on_made)
        first.left.connect(self._on_left)
        first.kept.connect(self._keep_first)
        self.first = first
        self.frame.hold(first)
        first.begin()
        if why:
            first.say(why)

    def _keep_first(self, chosen: dict[str, Any]) -> None:
        """What has been chosen so far, for next time; nothing once a register has come of it."""
        memory = {**self.chosen.memory, FIRST_START: chosen}
        if not chosen:
            memory.pop(FIRST_START)
        self.choose(memory=memory)

    def _on_opening(self, path: Path) -> None:
        """A register that was there already; the choices for a new one are of no use then."""
        self.open(path)
        if self.first is None:
            self._keep_first({})

    def _on_made(self, path: Path, second_folder: str) -> None:
        self._keep_first({})
        if second_folder:
            self.choose(second_folder=second_folder)
        self.open(path)

    def _on_left(self) -> None:
        """The pages are put away; without a register there is nothing else to show."""
        first, self.first = self.first, None
        if self.window is None:
            self.frame.close()
        elif first is not None:
            self.frame.hold(self.window)
            self.frame.let_go(first)

    # --- putting a copy back ----------------------------------------------------------------------------------------

    def restore(self, copy: Path) -> None:
        """Let go of the register, put the copy in its place, and open it again; the way back is offered."""
        if self.window is None:
            return
        path = self.window.path
        if self.files is not None:
            self.files.second.stop()
        self._leave()
        refused, aside = "", None
        try:
            aside = self._shelf.restore(path, copy)
        except Exception as why:
            refused = self._sentence(why)
        not_opened = self.try_open(path)
        if not_opened or self.window is None:
            self.begin(path, refused or not_opened)
        elif refused:
            self.say(refused)
        elif aside is not None:
            self.window.message.say(
                _("Registret er gendannet fra {copy}. Det tidligere er lagt til side som {aside}.").format(
                    copy=copy.name, aside=aside.name
                ),
                "done",
                actions=[(_("Fortryd gendannelsen"), partial(self.restore, aside))],
                closable=True,
                stays=True,
            )

    def open_first(self, path: Path) -> str:
        """`try_open` at the start of the program; where it fails and there is a sound copy, that one is offered."""
        why = self.try_open(path)
        copy = self._sound_copy(path) if why else None
        if copy is None:
            return why
        made = dates.day_month_year(copy.taken.date())
        if not offer(why, _("Gendan kopien fra {day}").format(day=made)):
            return ""
        try:
            self._shelf.restore(path, copy.path)
        except Exception as refused:
            return self._sentence(refused)
        return self.try_open(path)

    def _sound_copy(self, path: Path) -> "CopyLine | None":
        """The newest copy that can be put back, where the register itself is there and is no sound one."""
        if not path.is_file() or not self._shelf.is_broken(path):
            return None
        return next((each for each in self._shelf.copies(path) if self._shelf.examine(each.path, path).usable), None)

    # --- telling ----------------------------------------------------------------------------------------------------

    def _sentence(self, why: Exception) -> str:
        return str(getattr(why, "in_window", why)) if isinstance(why, FieldError) else self._report(why)

    def say(self, sentence: str) -> None:
        """Above the page that is shown."""
        if self.window is not None and self.frame.held is self.window:
            self.window.desk.refused.emit(sentence)
        elif self.first is not None:
            self.first.say(sentence)
        else:
            tell(sentence)

    def close(self) -> None:
        """At the end: what has been chosen is saved, the register is let go of."""
        self._leave()


FIRST_START = "first_start"
"""Under this name stands in the settings what was chosen on pages that were put away before the last one."""


def finish(desk: "Desk") -> None:
    """Let work in the background be done and its answers be taken, for these may read the register again."""
    for _round in range(ROUNDS):
        if not desk.is_busy:
            return
        desk.wait()
        QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)


ROUNDS = 20
"""How often an answer may ask anew before the register is let go of all the same."""


def _same(one: Path, other: Path) -> bool:
    return _place(one) == _place(other)


def _place(path: Path) -> str:
    """Where a file lies, by whichever way it is reached; on a drive that is away as it is written."""
    try:
        return os.path.normcase(path.resolve())
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        return os.path.normcase(path.absolute())


def last_opened(chosen: settings.Settings) -> Path | None:
    """The register that was open last."""
    return Path(chosen.recent[0]) if chosen.recent else None


def run(
    make_shelf: "Callable[[], Shelf]",
    path: Path | None,
    default: Path,
    clock: Callable[[], datetime],
    report: Callable[[BaseException], str],
) -> bool:
    """Show the window until it is closed; False where the register could not be opened, which has been told.

    `path` is the register that was named; without one it is the last, else the user's own in `default`. Where there is
    none, the first pages are shown. The frame is painted before anything heavy is loaded.
    """
    chosen = settings.load(settings.file())
    app = application(sys.argv[:1], chosen.language)
    last = last_opened(chosen)
    wanted = path or last or default
    one = OneWindow(wanted, app)
    if one.is_open_elsewhere():
        sys.stdout.write(_("Registret er åbent i et vindue, som nu er kommet frem.") + "\n")
        return True
    theme.apply(app, chosen.theme, chosen.scale, chosen.density)
    frame = Frame(chosen.geometry)
    frame.show()
    app.processEvents()
    program = Program(app, frame, make_shelf(), clock, report)
    program.hold_open(one)
    Bugs(report, program.say, app)
    gone = ""
    if path is None and last is not None and not os.path.lexists(last):
        wanted = default
        gone = _("Registret {path} findes ikke længere eller er ikke til rådighed.").format(path=last)
    if os.path.lexists(wanted):
        why = program.open_first(wanted)
        if why:
            sys.stderr.write(f"{why}\n")  # a window without a console shows nothing of it
            tell(why)
        if program.window is None:
            frame.close()
            return False
        if gone:
            program.say(gone)
    else:
        program.begin(wanted, gone if last != default else "")
    app.exec()
    program.close()
    return True
