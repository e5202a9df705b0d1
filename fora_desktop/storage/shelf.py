"""What the window does with the registers' files as such: open, make, copy, look over, put back, move.

`Shelf` is handed to the window, which knows no storage; it holds nothing but the clock and the user's name.
"""

import os
import re
import sqlite3
import sys
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.paper import FOLDER, LARGEST
from fora_desktop.i18n import _
from fora_desktop.storage import backup, inspection, migrate, opening, start
from fora_desktop.storage.database import Clock, Database

REGISTER_IN_BUNDLE, SETTINGS_IN_BUNDLE, READ_ME = "register.fora", "settings.json", "LÆS MIG.txt"
LARGEST_SETTINGS = 5_000_000
PAPERS_IN_BUNDLE = "bilag"
MOST_PAPERS = 500_000_000
"""Octets of papers that travel in the same file; more of them are carried by hand."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of a register. `kind`: daily, own (taken on request), update (before one), aside (put aside)."""

    path: Path
    kind: str
    taken: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Examined:
    """What is to be said of a copy: whether it can be put back, else why not, and what has happened since.

    `since` counts the steps of the present register that the copy has not, None where that cannot be told; `last` is
    the newest of them in words.
    """

    usable: bool
    sentence: str
    since: int | None = None
    last: str = ""


class NotABundle(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            _("Filen {path} er ikke en flyttefil fra Fora, eller den er afkortet. Vælg en anden fil.").format(path=path)
        )


class NewerBundle(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            _("Flyttefilen {path} er lavet af en nyere Fora. Installér den nyeste Fora, og vælg filen igen.").format(
                path=path
            )
        )


class Shelf:
    """The door to the files, for `ui/files.py` and `ui/start.py`."""

    def __init__(self, clock: Clock, user: str, most_papers: int = MOST_PAPERS) -> None:
        self._clock = clock
        self._user = user
        self._most_papers = most_papers

    def open(self, path: Path) -> Database:
        """Raises what `opening` says of the file."""
        return start.open_register(path, self._clock, self._user)

    def create(self, path: Path, fill: Callable[[Any], Any]) -> None:
        migrate.create(path, fill, self._clock())

    def is_there(self, path: Path) -> bool:
        return os.path.lexists(path)

    def second_copy(self, register: Path, folder: Path) -> list[str]:
        """The command that takes today's copy in another folder: a process of its own, for a share may never answer."""
        here = [sys.executable, "-m", "fora_desktop", "--database", str(register)]
        return [*here, "backup", "--daily", str(folder), "--json"]

    # --- copies -----------------------------------------------------------------------------------------------------

    def save_copy(self, register: Path, target: Path) -> None:
        backup.copy(register, target)

    def copy_of_the_day(self, register: Database) -> tuple[Path | None, str | None]:
        """The newest copy once today's is taken, and why that could not be done, if so."""
        refused = start.copy_of_the_day(register, self._clock().date())
        copies = backup.dated(register.path)
        return (copies[max(copies)] if copies else None), refused

    def copy_now(self, register: Path) -> Path:
        """A copy beside the daily ones; it is not let go of by itself."""
        file = opening.real(register)
        stem = f"{file.stem} kopi {self._clock().strftime(backup.MOMENT)}"
        target = backup.folder_for(register) / f"{stem}{file.suffix}"
        backup.copy(register, target)
        return target

    def folder(self, register: Path) -> Path:
        return backup.folder_for(register)

    def copies(self, register: Path) -> list[Copied]:
        """Every copy beside the register, and what was put aside, the newest first."""
        file = opening.real(register)
        folder = backup.folder_for(register)
        daily = set(backup.dated(register).values())
        found = []
        for place in (folder, file.parent):
            for path in place.iterdir() if place.is_dir() else ():
                kind = "daily" if path in daily else _kind(path, file)
                if kind and path.is_file():
                    found.append(_copied(path, kind))
        return sorted(found, key=lambda each: each.taken, reverse=True)

    def examine(self, copy: Path, register: Path) -> Examined:
        """Look at a copy without changing it; it reads every page of it."""
        try:
            generation = opening.identify(copy)
            damaged = inspection.is_damaged(copy)
        except FieldError as refused:
            return Examined(False, str(refused))
        if damaged:
            return Examined(False, str(backup.CopyIsDamaged(copy)))
        older = generation < opening.GENERATION
        sentence = _("I orden; den bringes op til denne udgave, når den åbnes.") if older else _("I orden")
        since, last = _since(copy, register)
        return Examined(True, sentence, since, last)

    def is_broken(self, register: Path) -> bool:
        """Whether the file itself is at fault, and not somebody who uses it or a drive that is away."""
        try:
            opening.identify(register)
            return inspection.is_damaged(register)
        except (opening.RegisterIsEmpty, opening.NotARegister, opening.RegisterIsDamaged):
            return True
        except FieldError:
            return False

    def restore(self, register: Path, copy: Path) -> Path | None:
        """Put a copy in the register's place; tells where the register that was there has been put."""
        return backup.restore(register, copy, self._clock())

    # --- another computer -------------------------------------------------------------------------------------------

    def pack(self, register: Path, settings: str, target: Path) -> Path | None:
        """One file with the register, its papers and the user's choices, to be taken to another computer.

        Tells the folder of the papers where they are too large to go along.
        """
        if target.exists():
            raise backup.CopyIsThere(target)
        papers, octets = _papers(register)
        if octets > self._most_papers:
            papers = {}
        whole, packed = backup.unfinished_beside(target), backup.unfinished_beside(target)
        try:
            backup.copy(register, whole)
            backup.make_private(packed)
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
                bundle.write(whole, REGISTER_IN_BUNDLE)
                bundle.writestr(SETTINGS_IN_BUNDLE, settings)
                bundle.writestr(READ_ME, how_it_is_taken_up())
                for name, file in papers.items():
                    bundle.write(file, f"{PAPERS_IN_BUNDLE}/{name}", zipfile.ZIP_STORED)
            backup.rename_without_replacing(packed, target)
        except FileExistsError:
            raise backup.CopyIsThere(target) from None
        except OSError as error:
            raise backup.CannotCopy(target) from error
        finally:
            backup.discard(whole)
            backup.discard(packed)
        return _paper_folder(register) if octets > self._most_papers else None

    def unpack(self, bundle: Path, register: Path) -> str:
        """Lay the register of such a file at its new place; tells the user's choices, as `settings.json` has them."""
        if register.exists():
            raise migrate.AlreadyThere(register)
        unfinished = backup.unfinished_beside(register)
        try:
            backup.make_folder(register.parent)
            backup.make_private(unfinished)
            settings = _taken_out(bundle, unfinished)
            opening.identify(unfinished)
            opening.quick_check(unfinished)
            _take_papers_out(bundle, register)
            backup.rename_without_replacing(unfinished, register)
        except FileExistsError:
            raise migrate.AlreadyThere(register) from None
        except opening.NewerRegister as error:
            raise NewerBundle(bundle) from error
        except (*_NO_BUNDLE, opening.CannotOpen) as error:
            raise NotABundle(bundle) from error
        except FileNotFoundError as error:
            raise backup.CopyIsMissing(bundle) from error
        except OSError as error:
            raise migrate.CannotCreate(register) from error
        finally:
            backup.discard(unfinished)
        return settings


def how_it_is_taken_up() -> str:
    told = _(
        "Denne fil er et register fra Fora med dine valg.\n\n"
        "1. Installér Fora på den nye computer, og start det.\n"
        "2. Vælg “Åbn et eksisterende register” på den første side, eller Filer → Åbn, og vælg denne fil.\n"
        "3. Vælg, hvor registret skal ligge. Brug derefter kun registret dér.\n"
    )
    return told.replace("\n", "\r\n")


def _paper_folder(register: Path) -> Path:
    real = opening.real(register)
    return real.parent / f"{real.stem}{FOLDER}"


def _papers(register: Path) -> tuple[dict[str, Path], int]:
    """The copies of papers by their names within the folder, and how much they take; links that lead away stay."""
    folder = _paper_folder(register)
    found = {
        f"{year.name}/{file.name}": file
        for year in (folder.iterdir() if folder.is_dir() else ())
        if year.is_dir() and not year.is_symlink()
        for file in year.iterdir()
        if file.is_file() and not file.is_symlink()
    }
    return found, sum(file.stat().st_size for file in found.values())


def _take_papers_out(bundle: Path, register: Path) -> None:
    """Beside the register at its new place; what is there is left alone, and no name leads out of the folder."""
    with zipfile.ZipFile(bundle) as packed:
        for entry in packed.infolist():
            top, _slash, name = entry.filename.partition("/")
            if top != PAPERS_IN_BUNDLE or not _PAPER_NAME.fullmatch(name) or ".." in name.split("/"):
                continue
            if entry.file_size > LARGEST:
                continue
            target = _paper_folder(register) / name
            backup.make_folder(target.parent.parent)
            backup.make_folder(target.parent)
            if os.path.lexists(target):
                continue
            backup.make_private(target)
            with packed.open(entry) as source, target.open("wb") as file:
                while piece := source.read(1 << 20):
                    file.write(piece)


_PAPER_NAME = re.compile(r"\d{4}/[^/\\:\x00]+")
_NO_BUNDLE = (zipfile.BadZipFile, zlib.error, KeyError, UnicodeDecodeError, EOFError, RuntimeError)
"""What a damaged file raises, one that needs a password (RuntimeError), or one packed in a way unknown here."""


def _taken_out(bundle: Path, target: Path) -> str:
    with zipfile.ZipFile(bundle) as packed:
        with packed.open(REGISTER_IN_BUNDLE) as source, target.open("wb") as file:
            while piece := source.read(1 << 20):
                file.write(piece)
        if packed.getinfo(SETTINGS_IN_BUNDLE).file_size > LARGEST_SETTINGS:
            raise zipfile.BadZipFile
        return packed.read(SETTINGS_IN_BUNDLE).decode("utf-8")


def _kind(path: Path, register: Path) -> str:
    name = path.name
    if not (name.startswith(register.stem + " ") and path.suffix == register.suffix):
        return ""
    rest = name.removeprefix(register.stem + " ")
    for start_of_name, kind in ((backup.BEFORE_UPDATE, "update"), (backup.PUT_ASIDE, "aside"), ("kopi ", "own")):
        if rest.startswith(start_of_name):
            return kind
    return ""


def _copied(path: Path, kind: str) -> Copied:
    """When: what stands in its name, for a file that was put aside is older, and one that was carried about newer."""
    found = path.stat()
    taken = datetime.fromtimestamp(found.st_mtime)
    if kind == "daily":
        taken = datetime.combine(date.fromisoformat(path.stem[-10:]), taken.time())
    else:
        for words in (path.stem, path.stem.rpartition(" (")[0]):
            try:
                taken = datetime.strptime(" ".join(words.split(" ")[-2:]), backup.MOMENT)
                break
            except ValueError:
                continue
    return Copied(path, kind, taken, found.st_size)


def _since(copy: Path, register: Path) -> tuple[int | None, str]:
    """How many steps the register has that the copy has not, and the newest; None where they are of two histories."""
    try:
        with closing(opening.look(copy)) as connection:
            last = connection.execute("SELECT id, at, name FROM step ORDER BY id DESC LIMIT 1").fetchone()
        with closing(opening.look(register)) as connection:
            if last is not None:
                same = connection.execute("SELECT at, name FROM step WHERE id = ?", (last[0],)).fetchone()
                if same != last[1:]:
                    return None, ""
            query = "SELECT count(*), (SELECT name FROM step ORDER BY id DESC LIMIT 1) FROM step WHERE id > ?"
            count, newest = connection.execute(query, (last[0] if last else 0,)).fetchone()
    except (sqlite3.Error, FieldError, OSError):
        return None, ""
    return count, (newest or "") if count else ""
