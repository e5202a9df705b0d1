"""Persons and meetings saved as tables, from the menu Filer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fora_desktop.domain.table_fields import PEOPLE
from fora_desktop.exchange import tables
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.services import table_export
from fora_desktop.ui.choosing_files import NativeChooser, tables_written
from fora_desktop.ui.desk import Desk

SaveFile = Callable[[QWidget, Path], Path | None]


def ask_where_to_save(parent: QWidget, proposed: Path) -> Path | None:
    return NativeChooser().replace_file(parent, _("Gem som tabel"), proposed, tables_written())


class TableSaver(QObject):
    """Reads and writes in the background; `told` gets the sentence of a table that was saved."""

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        told: Callable[[str], object],
        folder: Callable[[], Path],
        save_file: SaveFile = ask_where_to_save,
    ) -> None:
        super().__init__(window)
        self.desk, self.window, self.told, self._folder, self._save_file = desk, window, told, folder, save_file

    def save(self, kind: str) -> None:
        name = _("Personer og roller {day}.xlsx") if kind == PEOPLE else _("Møder {day}.xlsx")
        target = self._save_file(self.window, self._folder() / name.format(day=self.desk.today.isoformat()))
        if target is not None:
            self.desk.write_later(partial(self._write, kind, target), self._on_saved)

    def _write(self, kind: str, target: Path) -> tuple[Path, int]:
        read = table_export.people if kind == PEOPLE else table_export.meetings
        found = self.desk.read(read)
        sheet = _("Personer") if kind == PEOPLE else _("Møder")
        write_atomically(target, tables.write(target, found.heads, found.rows, sheet=sheet))
        return target, len(found.rows)

    def _on_saved(self, saved: tuple[Path, int]) -> None:
        self.told(_("{n} rækker er gemt som {path}").format(n=saved[1], path=saved[0]))
