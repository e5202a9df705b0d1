"""Is this file a register that this program can use? Looked at before anything touches it, and said in one sentence."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

APPLICATION_ID = 0x464F5241
"""The letters FORA in the file's header (sqlite.org/fileformat2.html, offset 68)."""
GENERATION = 1
"""The schema that this program writes, as `user_version` in the header (offset 60); each migration adds one."""

_MAGIC = b"SQLite format 3\x00"


class CannotOpen(FieldError):
    """The register cannot be opened; the file is as it was."""

    sentence = ""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(self.text().format(path=path, name=path.name))

    def text(self) -> str:
        raise NotImplementedError


class RegisterIsMissing(CannotOpen):
    def text(self) -> str:
        return _("Der er intet register i {path}. Opret et med “fora init”, eller vælg et andet med --database.")


class RegisterIsEmpty(CannotOpen):
    def text(self) -> str:
        return _(
            "Filen {path} er tom (0 bytes) og er ikke et register. Filen er urørt. "
            "Gendan den fra en sikkerhedskopi med “fora restore”."
        )


class NotARegister(CannotOpen):
    def text(self) -> str:
        return _("Filen {path} er ikke et register fra Fora. Filen er urørt. Vælg en anden fil.")


class NewerRegister(CannotOpen):
    def text(self) -> str:
        return _("Registret {path} er lavet af en nyere Fora. Filen er urørt. Installér den nyeste Fora, og åbn igen.")


class RegisterIsDamaged(CannotOpen):
    def text(self) -> str:
        return _(
            "Registret {path} er beskadiget. Filen er urørt, og sikkerhedskopierne er ikke berørt. "
            "Gendan den nyeste med “fora restore”."
        )


class RegisterIsLocked(CannotOpen):
    def text(self) -> str:
        return _(
            "Registret {path} er i brug af et andet program. Intet er ændret. Luk det andet program, og prøv igen."
        )


class RegisterIsReadOnly(CannotOpen):
    def text(self) -> str:
        return _(
            "Registret {path} kan kun læses. Intet er ændret. "
            "Bed om skriveadgang til filen og mappen, eller gem en kopi et andet sted."
        )


class DiskIsFull(CannotOpen):
    def text(self) -> str:
        return _("Disken med {path} er fuld. Intet er ændret, og det tidligere er sikkert. Frigør plads, og prøv igen.")


class CannotRead(CannotOpen):
    def text(self) -> str:
        return _("Filen {path} kan ikke læses. Intet er ændret. Se efter, om drevet er til rådighed, og prøv igen.")


_BY_CODE: dict[int, type[CannotOpen]] = {
    sqlite3.SQLITE_BUSY: RegisterIsLocked,
    sqlite3.SQLITE_LOCKED: RegisterIsLocked,
    sqlite3.SQLITE_FULL: DiskIsFull,
    sqlite3.SQLITE_READONLY: RegisterIsReadOnly,
    sqlite3.SQLITE_CORRUPT: RegisterIsDamaged,
    sqlite3.SQLITE_NOTADB: RegisterIsDamaged,
    sqlite3.SQLITE_IOERR: CannotRead,
    sqlite3.SQLITE_CANTOPEN: CannotRead,
    sqlite3.SQLITE_PERM: CannotRead,
}


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Raise what SQLite says of a file as the field error that it means; everything else passes."""
    try:
        yield
    except DBAPIError as error:
        meant = _meaning(error.orig)
        if meant is None:
            raise
        raise meant(path) from error
    except sqlite3.Error as error:
        meant = _meaning(error)
        if meant is None:
            raise
        raise meant(path) from error


def _meaning(error: BaseException | None) -> type[CannotOpen] | None:
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _BY_CODE.get(code & 0xFF)


def identify(path: Path) -> int:
    """The schema generation of a register's file, read from its header alone. Raises a CannotOpen."""
    generation = identify_as_ours(path)
    if generation > GENERATION:
        raise NewerRegister(path)
    return generation


def identify_as_ours(path: Path) -> int:
    """The generation of a file that Fora has made, be it newer than this one or damaged further in."""
    if path.is_dir():
        raise NotARegister(path)
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise RegisterIsMissing(path) from None
    except OSError as error:
        raise CannotRead(path) from error
    if not header:
        raise RegisterIsEmpty(path)
    if len(header) < 100 or not header.startswith(_MAGIC) or _number(header, 68) != APPLICATION_ID:
        raise NotARegister(path)
    return _number(header, 60)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def is_writable(path: Path) -> bool:
    """Whether the file and its folder, where SQLite lays its journal, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def quick_check(path: Path) -> None:
    """Read every page of the file; raises RegisterIsDamaged."""
    if problems(path, "quick_check"):
        raise RegisterIsDamaged(path)


def problems(path: Path, check: str) -> list[str]:
    """What SQLite's own `quick_check` or `integrity_check` says, and broken references; [] is a sound file."""
    immutable = "" if os.access(path.parent, os.W_OK) else "&immutable=1"
    with plain_errors(path):
        try:
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{immutable}", uri=True, timeout=5)
            try:
                found = [row[0] for row in connection.execute(f"PRAGMA {check}") if row[0] != "ok"]
                if check == "integrity_check":
                    found += [
                        f"{table}: {row}" for table, row, *_rest in connection.execute("PRAGMA foreign_key_check")
                    ]
                return found
            finally:
                connection.close()
        except sqlite3.DatabaseError as error:
            if _meaning(error) is RegisterIsDamaged:
                return [str(error)]
            raise
