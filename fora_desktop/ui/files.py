"""The menu Filer: registers opened, made, copied and moved; and what is told of the copies."""

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from fora_desktop.i18n import _
from fora_desktop.settings import Settings
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.choosing_files import Chooser, NativeChooser, bundles, registers
from fora_desktop.ui.desk import Desk, Register
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.second_folder import SecondCopy
from fora_desktop.ui.widgets.label import IconLabel, Label, Line

if TYPE_CHECKING:
    from fora_desktop.ui.main_window import MainWindow

RECENT = 8
MEMORY = "kopier"
"""Under this name stands in the settings what is known of the copies in the other folder."""


class CopyLine(Protocol):
    """A copy, as the storage tells of it. `kind`: daily, own, update, aside."""

    @property
    def path(self) -> Path: ...
    @property
    def kind(self) -> str: ...
    @property
    def taken(self) -> datetime: ...
    @property
    def size(self) -> int: ...


class Examined(Protocol):
    @property
    def usable(self) -> bool: ...
    @property
    def sentence(self) -> str: ...
    @property
    def since(self) -> int | None: ...
    @property
    def last(self) -> str: ...


class Shelf(Protocol):
    """What the window needs of the registers' files (storage.shelf.Shelf)."""

    def open(self, path: Path, /) -> Any: ...
    def create(self, path: Path, fill: Callable[[Any], Any], /) -> None: ...
    def save_copy(self, register: Path, target: Path, /) -> None: ...
    def copy_of_the_day(self, register: Any, /) -> tuple[Path | None, str | None]: ...
    def copy_now(self, register: Path, /) -> Path: ...
    def second_copy(self, register: Path, folder: Path, /) -> list[str]: ...
    def folder(self, register: Path, /) -> Path: ...
    def copies(self, register: Path, /) -> Sequence[CopyLine]: ...
    def examine(self, copy: Path, register: Path, /) -> Examined: ...
    def is_broken(self, register: Path, /) -> bool: ...
    def restore(self, register: Path, copy: Path, /) -> Path | None: ...
    def pack(self, register: Path, settings: str, target: Path, /) -> Path | None: ...
    def unpack(self, bundle: Path, register: Path, /) -> str: ...


class FilesMenu(QObject):
    """The actions of Filer for one window, and what the status bar says of copies; it is `desk.copies` too."""

    wanted = Signal(object)
    """Another register, or a file that moves one: its path."""
    begun = Signal()
    """A new register is to be made."""
    restoring = Signal(object)
    """A copy is to take the register's place: its path."""
    changed = Signal()

    def __init__(
        self, desk: Desk, register: Register, path: Path, shelf: Shelf, chooser: Chooser | None = None
    ) -> None:
        super().__init__(desk)
        self.desk, self.path, self.shelf = desk, path, shelf
        self.chooser: Chooser = chooser or NativeChooser()
        self._register = register
        self._newest: datetime | None = None
        self._day: date | None = None
        self.second = SecondCopy(self)
        self.second.taken.connect(self._on_second_taken)
        self.second.refused.connect(self._on_second_refused)
        self.second_refused = ""
        desk.copies = self

    def attach(self, window: "MainWindow") -> None:
        """To the window on this register, once it stands there: its menu and its status bar."""
        self.window = window
        self._folder_seen = self.settings.second_folder
        self.build(window.files_menu)
        self._make_warning()
        self.desk.choices.changed.connect(self._on_choice)
        self.desk.changed.connect(self._on_change)

    # --- the menu ---------------------------------------------------------------------------------------------------

    def build(self, menu: QMenu) -> None:
        """Put the entries at the head of the menu."""
        first = menu.actions()[0]
        self.recent_menu = QMenu(_("&Seneste"), menu)
        self.recent_menu.setToolTipsVisible(True)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self._fill_recent()
        for name, words, default, do in (
            ("new_register", _("&Nyt register …"), "", self.begin_new),
            ("open_register", _("&Åbn …"), "Ctrl+O", self.choose_register),
            ("", "", "", None),
            ("save_copy", _("&Gem en kopi som …"), "Ctrl+Shift+S", self.save_copy_as),
            ("show_in_folder", _("Vis i &mappen"), "", self.show_in_folder),
            ("move_register", _("&Flyt til en ny computer …"), "", self.move),
            ("copies", _("Sikkerheds&kopier …"), "", self.show_copies),
        ):
            if do is None:
                menu.insertMenu(first, self.recent_menu)
                menu.insertSeparator(first)
                continue
            action = keys.action(self.window, f"window.{name}", words, default, do)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            menu.insertAction(first, action)
        menu.insertSeparator(first)

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        others = [Path(each) for each in self.settings.recent if Path(each) != self.path]
        for path in others:
            away = is_local(path) and not path.is_file()
            words = path.stem + (_(" (findes ikke længere)") if away else "")
            action = self.recent_menu.addAction(words.replace("&", "&&"))
            action.setToolTip(
                _("{folder}. Filen er flyttet, omdøbt eller slettet.").format(folder=path.parent)
                if away
                else str(path.parent)
            )
            action.setEnabled(not away)
            action.triggered.connect(partial(self._open_recent, path))
        if not others:
            self.recent_menu.addAction(_("Ingen andre registre endnu")).setEnabled(False)

    @property
    def settings(self) -> Settings:
        return self.desk.choices.settings

    def begin_new(self) -> None:
        self.begun.emit()

    def choose_register(self) -> None:
        kinds = f"{registers()};;{bundles()}"
        found = self.chooser.open_file(self.window, _("Åbn register"), self.path.parent, kinds)
        if found is not None:
            self.wanted.emit(found)

    def _open_recent(self, path: Path, _checked: bool = False) -> None:
        self.wanted.emit(path)

    def save_copy_as(self) -> None:
        proposed = self.path.with_name(f"{self.path.stem} {self.desk.today.isoformat()}.fora")
        target = self.chooser.save_file(self.window, _("Gem en kopi af registret"), proposed, registers())
        if target is not None:
            self.desk.write_later(partial(self._saved, self.shelf.save_copy, target), self._tell_saved)

    def _saved(self, save: Callable[[Path, Path], None], target: Path) -> Path:
        save(self.path, target)
        return target

    def _tell_saved(self, target: Path) -> None:
        self.window.undo_bar.tell(_("Kopien er gemt som {path}").format(path=target), can_undo=False)

    def show_in_folder(self) -> None:
        self.chooser.reveal(self.path)

    def move(self) -> None:
        """One file with register and choices; the present register stays where it is."""
        explanation = _(
            "Fora samler registret og dine valg i én fil. Kopiér den til den nye computer, f.eks. på en USB-nøgle.\n\n"
            "På den nye computer: installér Fora, vælg “Åbn et eksisterende register” på den første side, og vælg "
            "filen. Fora spørger, hvor registret skal ligge.\n\n"
            "Registret her bliver liggende. Brug kun ét af dem bagefter: de to følger ikke hinanden."
        )
        dialog = Ask(_("Flyt til en ny computer"), _("&Vælg, hvor filen skal gemmes …"), self.window, explanation)
        if not dialog.answered():
            return
        name = _("Fora-flytning {day}").format(day=self.desk.today.isoformat())
        proposed = Path.home() / f"{name}.zip"
        target = self.chooser.save_file(self.window, _("Gem flyttefilen"), proposed, bundles())
        if target is not None:
            choices = json.dumps(asdict(self.settings), ensure_ascii=False, indent=2)
            pack = partial(self._packed, choices, target)
            self.desk.write_later(pack, self._tell_packed)

    def _packed(self, choices: str, target: Path) -> tuple[Path, Path | None]:
        return target, self.shelf.pack(self.path, choices, target)

    def _tell_packed(self, packed: tuple[Path, Path | None]) -> None:
        """With the papers, unless they are too many."""
        target, left = packed
        self.window.undo_bar.tell(_("Flyttefilen er gemt som {path}").format(path=target), can_undo=False)
        if left is not None:
            told = _("Bilagene er for store til flyttefilen. Tag også mappen {folder} med, og læg den ved registret.")
            self.desk.noticed.emit(told.format(folder=left))

    # --- copies -----------------------------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        return self.shelf.folder(self.path)

    @property
    def newest(self) -> datetime | None:
        """When the newest copy beside the register was taken, as far as is known."""
        return self._newest

    @property
    def second_newest(self) -> date | None:
        """The day of the newest copy in the other folder, as it was last seen."""
        known = self._known()
        try:
            return date.fromisoformat(str(known["newest"]))
        except (KeyError, ValueError):
            return None

    def begin(self) -> None:
        """Take the day's copies, here and in the other folder, in the background."""
        self._day = self.desk.today
        self.desk.later(self._copy_of_the_day, self._on_copied)

    def _copy_of_the_day(self) -> tuple[datetime | None, str | None]:
        newest, refused = self.shelf.copy_of_the_day(self._register)
        return _taken(newest), refused

    def _on_copied(self, found: tuple[datetime | None, str | None]) -> None:
        made, refused = found
        self._newest = made or self._newest
        self.window.show_copy(made, refused)
        self.changed.emit()
        self._begin_second()

    def _on_change(self, _tables: frozenset[str]) -> None:
        if self._day is not None and self.desk.today != self._day:  # the window stood open over midnight
            self.begin()

    def copy_now(self) -> None:
        self.desk.later(self._copy_now, self._on_copied_now)

    def _copy_now(self) -> tuple[Path, datetime | None]:
        target = self.shelf.copy_now(self.path)
        return target, _taken(target)

    def _on_copied_now(self, found: tuple[Path, datetime | None]) -> None:
        target, made = found
        self._newest = made or self._newest
        self.window.show_copy(made)
        self.changed.emit()
        self._tell_saved(target)

    def show_copies(self) -> None:
        from fora_desktop.ui.dialogs.copies import CopiesDialog

        dialog = CopiesDialog(self, self.window)
        chosen = dialog.chosen if dialog.answered() else None
        if chosen is not None:
            self.restoring.emit(chosen)

    # --- the other folder -------------------------------------------------------------------------------------------

    def choose_second_folder(self) -> None:
        present = self.settings.second_folder
        folder = Path(present) if present else Path.home()
        found = self.chooser.folder(self.window, _("Mappe til kopier på et andet drev"), folder)
        if found is not None:
            self.desk.choices.choose(second_folder=str(found))

    def forget_second_folder(self) -> None:
        self.desk.choices.choose(second_folder="")

    def _on_choice(self, chosen: Settings) -> None:
        self._show_warning()
        if chosen.second_folder != self._folder_seen:
            self._folder_seen = chosen.second_folder
            self.second_refused = ""
            self._begin_second()
            self._show_warning()
            self.changed.emit()

    def _begin_second(self) -> None:
        folder = self.settings.second_folder
        if folder and not self.desk.readonly:
            self.second.start(self.shelf.second_copy(self.path, Path(folder)))
        self._show_warning()

    def _known(self) -> dict[str, Any]:
        """What is remembered of this register's copies in this folder."""
        known = self.settings.memory.get(MEMORY, {})
        here = known.get(self._key(), {}) if isinstance(known, dict) else {}
        return here if isinstance(here, dict) else {}

    def _key(self) -> str:
        return f"{self.path} → {self.settings.second_folder}"

    def _note(self, **known: str) -> None:
        every = self.settings.memory.get(MEMORY, {})
        kept = {key: value for key, value in (every.items() if isinstance(every, dict) else ()) if key != self._key()}
        self.desk.choices.remember(MEMORY, {**dict(list(kept.items())[-RECENT:]), self._key(): self._known() | known})

    def _on_second_taken(self, newest: date) -> None:
        self.second_refused = ""
        self._note(newest=newest.isoformat())
        self._show_warning()
        self.changed.emit()

    def _on_second_refused(self, why: str) -> None:
        """Told once a day; the warning in the status bar stays."""
        self.second_refused = why
        today = self.desk.today.isoformat()
        if self._known().get("told") != today:
            self._note(told=today)
            self.desk.refused.emit(_("Kopien i den anden mappe blev ikke taget. {reason}").format(reason=why))
        self._show_warning()
        self.changed.emit()

    def _make_warning(self) -> None:
        self.warning = QWidget(self.window)
        row = QHBoxLayout(self.warning)
        row.setContentsMargins(fonts.px(8), 0, fonts.px(10), 0)
        row.setSpacing(fonts.px(6))
        row.addWidget(IconLabel("triangle-alert", "unscheduled", 14, parent=self.warning))
        self.warning_text: Label = Line("", "small", "unscheduled", parent=self.warning)
        row.addWidget(self.warning_text)
        self.warning.hide()
        self.window.statusBar().addPermanentWidget(self.warning)
        self._show_warning()

    def _show_warning(self) -> None:
        words = self.warning_words()
        self.warning_text.setText(words)
        self.warning.setAccessibleName(words)
        self.warning.setVisible(bool(words))

    def warning_words(self) -> str:
        """`Den seneste kopi på F:\\Kopier er 12 dage gammel`; empty while all is well."""
        folder = self.settings.second_folder
        if not folder:
            return ""
        newest = self.second_newest
        if newest is None:
            return _("Der er endnu ingen kopi i {folder}").format(folder=folder) if self.second_refused else ""
        age = self.desk.today - newest
        if age <= timedelta(days=self.settings.copy_warning_days):
            return ""
        return _("Den seneste kopi i {folder} er {days} dage gammel").format(folder=folder, days=age.days)


def _taken(copy: Path | None) -> datetime | None:
    """When a copy was made; None where it is no longer there. A look at a share may take its time."""
    try:
        return None if copy is None else datetime.fromtimestamp(copy.stat().st_mtime)
    except OSError:
        return None


def is_local(path: Path) -> bool:
    """Whether a look at the file answers at once: a share that is away would hold the window up."""
    place = str(path)
    if place.startswith(("\\\\", "//")):
        return False
    if sys.platform == "win32":  # a letter may stand for a share
        import ctypes

        remote = 4
        return int(ctypes.windll.kernel32.GetDriveTypeW(os.path.splitdrive(place)[0] + "\\")) != remote
    return True


def opened(recent: Sequence[str], path: Path) -> list[str]:
    """The registers last opened, with this one first."""
    return [str(path), *(each for each in recent if each != str(path))][:RECENT]
