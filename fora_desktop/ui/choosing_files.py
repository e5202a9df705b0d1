"""The system's own windows for choosing a file or a folder, and for showing where one lies; tests hand in others."""

import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from fora_desktop.i18n import _


class Chooser(Protocol):
    """Each answers with a path, or None where the user gave it up."""

    def open_file(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None: ...
    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None: ...
    def folder(self, parent: QWidget, title: str, folder: Path) -> Path | None: ...
    def reveal(self, file: Path) -> None: ...


def registers() -> str:
    return _("Fora-register (*.fora)")


def bundles() -> str:
    return _("Flyttefil fra Fora (*.zip)")


def beginnings() -> str:
    """What a register can begin with: an overview or a catalogue."""
    return _("Oversigter og kataloger (*.txt *.docx *.json)") + ";;" + _("Alle filer (*)")


def tables_read() -> str:
    return _("Tabeller (*.xlsx *.xlsm *.csv *.tsv *.txt)") + ";;" + _("Alle filer (*)")


def tables_written() -> str:
    return _("Tekst til Excel (*.csv)") + ";;" + _("Regneark (*.xlsx)")


def calendars() -> str:
    return _("Kalendere (*.ics *.ical *.ifb *.vcs *.eml)") + ";;" + _("Alle filer (*)")


class NativeChooser:
    """The ones of the system. A register that is there is never replaced, so nobody is asked whether it may be."""

    def open_file(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
        found, _kind = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(found) if found else None

    def open_files(self, parent: QWidget, title: str, folder: Path, kinds: str) -> list[Path]:
        found, _kind = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)
        return [Path(each) for each in found]

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        keep = QFileDialog.Option.DontConfirmOverwrite
        found, _kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds, options=keep)
        return with_ending(Path(found), proposed.suffix) if found else None

    def replace_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        """A file that may be there: by its whole name it is asked about before it is replaced."""
        while True:
            found, _kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
            if not found:
                return None
            path = with_ending(Path(found), proposed.suffix)
            if path == Path(found) or not path.exists():
                return path
            proposed = path

    def file_of_a_kind(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        """As `replace_file` where there are several kinds: the ending that is typed, else that of the chosen kind."""
        while True:
            found, kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
            if not found:
                return None
            path = of_a_kind(Path(found), kind, kinds)
            if path == Path(found) or not path.exists():
                return path
            proposed = path

    def folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        found = QFileDialog.getExistingDirectory(parent, title, str(folder))
        return Path(found) if found else None

    def reveal(self, file: Path) -> None:
        """Open the folder, with the file marked where the system can."""
        native = QDir.toNativeSeparators(str(file))
        if sys.platform == "win32" and QProcess.startDetached("explorer.exe", ["/select,", native])[0]:
            return
        if sys.platform == "darwin" and QProcess.startDetached("open", ["-R", native])[0]:
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def with_ending(path: Path, ending: str) -> Path:
    """The name with its ending, which people leave out."""
    return path if path.suffix.lower() == ending.lower() else path.with_name(path.name + ending)


def of_a_kind(path: Path, kind: str, kinds: str) -> Path:
    """With one of the endings of `kinds`, such as `Billede (*.png);;Tegning (*.svg)`; without one that of `kind`."""
    endings = [part.rpartition("(*")[2].rstrip(")") for part in kinds.split(";;")]
    if path.suffix.lower() in endings:
        return path
    return with_ending(path, kind.rpartition("(*")[2].rstrip(")") or endings[0])


def papers() -> str:
    return _("Alle filer (*)")


def ask_for_folder(parent: QWidget, folder: Path) -> Path | None:
    """Where calendars are to be written."""
    return NativeChooser().folder(parent, _("Vælg mappe"), folder)
