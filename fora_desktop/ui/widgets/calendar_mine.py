"""Whose calendar it is, while one role's or person's meetings are shown: said over it, exported with one click."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fora_desktop.domain.calendar import Edition, Event
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.exchange import ics
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.services import export_records, exports
from fora_desktop.services.calendars import Selection
from fora_desktop.ui.choosing_files import ask_for_folder
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.message import MessageBar


class MineBar(MessageBar):
    """The first export asks for a folder; from then on the same file there is renewed."""

    all_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self.choose_folder: Callable[[QWidget, Path], Path | None] = ask_for_folder
        self.folder: Path | None = None
        self.last = ""
        """The role or person whose calendar was shown last: “Min kalender”."""
        self._shown: tuple[str, Selection | None, str] = ("", None, "")

    def show_whose(self, name: str, selection: Selection | None, told: str = "") -> None:
        """Say whose meetings are shown; nothing while neither a role nor a person is chosen."""
        if not told and self._shown[:2] == (name, selection):
            return
        self._shown = (name, selection, told)
        if selection is None:
            self.say("")
            return
        self.last = name
        words = _("Kun møder, hvor {role} deltager.").format(role=name)
        actions: list[tuple[str, Callable[[], object]]] = [
            (_("Eksportér kalenderen"), self.export),
            (_("Vis alle"), self.all_wanted.emit),
        ]
        self.say(f"{words} {told}".strip(), "info", icon="user-round", actions=actions)

    def export(self) -> None:
        """Write the whole calendar."""
        name, selection, _told = self._shown
        if selection is not None:
            self._export(name, selection, ask=self.folder is None)

    def _export(self, name: str, selection: Selection, *, ask: bool) -> None:
        if ask:
            self.folder = self.choose_folder(self, Path.home())
        if self.folder is not None:
            path = self.folder / file_name(name, ".ics", _("kalender"))
            self.desk.write_later(partial(_write, self.desk, name, selection, path), self._on_written)

    def _on_written(self, done: "_Written") -> None:
        if done.folder_is_gone:
            self._export(done.name, done.selection, ask=True)
            return
        if done.refusal:
            self.desk.refused.emit(done.refusal)
            return
        if done.events and not self.desk.readonly:
            at = self.desk.now.replace(tzinfo=self.desk.zone)
            self.desk.attempt(_("Kalender eksporteret"), export_records.record, done.selection, done.events, at)
        number = counted(len(done.events), _("{n} møde"), _("{n} møder"))
        told = _("Gemt i {path} ({number}).").format(path=done.path, number=number)
        if self._shown[:2] == (done.name, done.selection):
            self.show_whose(done.name, done.selection, told)
        else:
            self.desk.told.emit(told)

    def memory(self) -> dict[str, Any]:
        return {"mine": self.last, "folder": str(self.folder) if self.folder else ""}

    def recall(self, memory: dict[str, Any]) -> None:
        self.last = str(memory.get("mine") or "")
        folder = memory.get("folder")
        self.folder = Path(folder) if isinstance(folder, str) and folder else None


@dataclass(frozen=True, slots=True)
class _Written:
    """What became of an export: the meetings written, or why they could not be."""

    name: str
    selection: Selection
    path: Path
    events: tuple[Event, ...] = ()
    refusal: str = ""
    folder_is_gone: bool = False


def _write(desk: Desk, name: str, selection: Selection, path: Path) -> _Written:
    """Off the window's thread: the folder may be one that only answers after a while."""
    done = _Written(name, selection, path)
    if not path.parent.is_dir():
        return replace(done, folder_is_gone=True)
    try:
        found = desk.read(exports.calendar_of, selection)
        write_atomically(path, ics.calendar(found.title, found.events, Edition()))
    except FieldError as refusal:
        return replace(done, refusal=str(refusal))
    return replace(done, events=found.events)
