"""The map of Snitflader as a file: drawn and written in the background, told in a sentence with a way on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.domain.interface_links import Network
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.documents import open_file
from fora_desktop.ui.widgets.message import MessageBar, announce


@dataclass(frozen=True, slots=True)
class _Saved:
    path: Path
    again: Callable[[], object]
    refused: FieldError | None = None


class MapSaver(QObject):
    """`chooser` and `opens` stand in for the system's windows and programs in tests."""

    def __init__(self, desk: Desk, page: QWidget, message: MessageBar) -> None:
        super().__init__(page)
        self.desk, self.message, self._page = desk, message, page
        self.chooser: Any = NativeChooser()
        self.opens = open_file
        self.folder = Path.home()

    def ask(self, network: Network) -> None:
        """Where to, then draw it there: PNG, SVG or PDF, by the ending."""
        from fora_desktop.ui import interface_files

        proposed = self.folder / file_name(_("Snitflader"), interface_files.PNG, "kort")
        title = _("Gem kortet som billede")
        path = self.chooser.file_of_a_kind(self._page, title, proposed, interface_files.kinds())
        if path is None:
            return
        self.folder = path.parent
        self.message.say("")
        self.desk.write_later(partial(_write, path, network, partial(self.ask, network)), self._on_saved)

    def _on_saved(self, saved: _Saved) -> None:
        path = saved.path
        if saved.refused is not None:
            again = (_("Gem som …"), saved.again)
            self.message.say(str(saved.refused), "error", actions=[again], closable=True)
            return
        words = _("{name} er gemt i {folder}.").format(name=path.name, folder=path.parent)
        ways = [
            (_("Åbn"), partial(self._open, path)),
            (_("Vis i mappen"), partial(self.chooser.reveal, path)),
        ]
        self.message.say(words, "done", actions=ways, closable=True)
        announce(self.message, words)

    def _open(self, path: Path) -> None:
        if not self.opens(path):
            self.desk.refused.emit(
                _("Intet program åbner {name}. Den ligger i {folder}.").format(name=path.name, folder=path.parent)
            )


def _write(path: Path, network: Network, again: Callable[[], object]) -> _Saved:
    """In a thread of its own."""
    from fora_desktop.ui import interface_files

    try:
        write_atomically(path, interface_files.picture(network, path.suffix.lower()))
    except FieldError as refused:
        return _Saved(path, again, refused)
    return _Saved(path, again)
