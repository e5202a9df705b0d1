"""Copies of a register: taken, kept for a time, put back."""

import errno
import hashlib
import os
import platform
import re
import secrets
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.storage import inspection, opening

DAILY, WEEKLY, MONTHLY = 7, 8, 12
"""How many copies are kept: of the last days, the last weeks, the last months that have one."""

FOLDER = "Sikkerhedskopier"
PUT_ASIDE = "lagt til side"
BEFORE_UPDATE = "før opdatering"
MOMENT = "%Y-%m-%d %H.%M.%S"
"""Names on disk are the same in every language: copies must be found again after the language is changed."""

_UNFINISHED = re.compile(r"\.fora-[0-9a-f]{16}\.part$")


class CannotCopy(FieldError):
    def __init__(self, target: Path) -> None:
        super().__init__(
            _("Sikkerhedskopien kunne ikke gemmes i {path}. Registret er urørt. Vælg en anden mappe.").format(
                path=target
            )
        )


class CopyIsThere(FieldError):
    def __init__(self, target: Path) -> None:
        super().__init__(_("Der er allerede en fil i {path}. Den er urørt. Vælg et andet navn.").format(path=target))


class CopyIsMissing(FieldError):
    def __init__(self, source: Path) -> None:
        super().__init__(
            _("Der er ingen sikkerhedskopi i {path}. Registret er urørt. Vælg en anden kopi.").format(path=source)
        )


class CopyIsEmpty(FieldError):
    def __init__(self, source: Path) -> None:
        super().__init__(
            _(
                "Filen {path} er tom (0 bytes) og er ingen sikkerhedskopi. Registret er urørt. Vælg en anden kopi."
            ).format(path=source)
        )


class FolderIsAway(FieldError):
    def __init__(self, folder: Path) -> None:
        super().__init__(
            _("Mappen {path} er ikke til rådighed. Tilslut drevet, eller vælg en anden mappe til kopier.").format(
                path=folder
            )
        )


class CopyIsTheRegister(FieldError):
    def __init__(self, source: Path) -> None:
        super().__init__(
            _("{path} er selve registret og ikke en kopi af det. Intet er ændret. Vælg en sikkerhedskopi.").format(
                path=source
            )
        )


class CopyIsDamaged(FieldError):
    def __init__(self, source: Path) -> None:
        super().__init__(
            _("Sikkerhedskopien {path} er beskadiget. Registret er urørt. Vælg en anden kopi.").format(path=source)
        )


class CannotRestore(FieldError):
    def __init__(self, register: Path) -> None:
        super().__init__(
            _(
                "Registret kunne ikke gendannes i {path}. Det nuværende er urørt. "
                "Se efter, om mappen kan skrives, og om der er plads."
            ).format(path=register)
        )


class IsLeftAside(FieldError):
    def __init__(self, register: Path, aside: Path) -> None:
        super().__init__(
            _(
                "Registret {path} kunne ikke lægges tilbage. Det er helt og ligger som {aside}. "
                "Giv det sit navn igen, når mappen kan skrives."
            ).format(path=register, aside=aside)
        )


def copy(register: Path, target: Path) -> None:
    """Copy the register, its journal included, to a file that its owner alone can read.

    The copy is checked before it gets its name, so a file of that name is always a whole one. Raises CopyIsThere,
    CannotCopy or what `opening` says of the register.
    """
    if os.path.lexists(target):
        raise CopyIsThere(target)
    unfinished = unfinished_beside(target)
    try:
        make_folder(target.parent)
        _copy_pages(register, unfinished)
        rename_without_replacing(unfinished, target)
    except FileExistsError:
        raise CopyIsThere(target) from None
    except OSError as error:
        raise CannotCopy(target) from error
    finally:
        discard(unfinished)


def unfinished_beside(target: Path) -> Path:
    """A name that nothing else has, in the same folder."""
    return target.with_name(f".fora-{secrets.token_hex(8)}.part")


def make_folder(folder: Path) -> None:
    """A folder that its owner alone can look into, unless it is there. Raises OSError, FileExistsError never."""
    if not folder.is_dir():
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except FileExistsError as error:
            raise NotADirectoryError(folder) from error


def make_private(path: Path) -> None:
    """An empty file that its owner alone can read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def discard(unfinished: Path) -> None:
    with suppress(OSError):  # what cannot be taken away does no harm
        for path in (unfinished, *opening.journals(unfinished)):
            path.unlink(missing_ok=True)


def _copy_pages(register: Path, target: Path) -> None:
    """Make `target` a whole, checked copy. Raises OSError where it cannot be written, else what is the register's."""
    make_private(target)
    with (
        opening.plain_errors(register),
        closing(opening.look(register)) as source,
        closing(sqlite3.connect(target, isolation_level=None)) as copied,
    ):
        try:
            source.backup(copied)
            copied.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
                raise OSError(str(error)) from error
            raise
        if copied.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise opening.RegisterIsDamaged(register)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def rename_without_replacing(source: Path, target: Path) -> None:
    """Give a finished file its name; raises FileExistsError where the name is taken (on Windows rename does so)."""
    if os.name != "nt":
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            if os.path.lexists(target):
                raise FileExistsError(target) from None
        else:
            source.unlink()
            _settle_folder(target.parent)
            return
    source.rename(target)
    _settle_folder(target.parent)


def _settle_folder(folder: Path) -> None:
    """The new name survives a power cut too; where a folder cannot be synchronised (Windows), it is left."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


# --- the daily copies -----------------------------------------------------------------------------------------------


def folder_for(register: Path) -> Path:
    return opening.real(register).parent / FOLDER


def daily(register: Path, today: date, folder: Path | None = None) -> Path | None:
    """Take today's copy unless it is there, and let go of those that need not be kept; tells the new copy.

    `folder` is where the copies lie, if not beside the register.
    """
    register = opening.real(register)
    folder = folder or folder_for(register)
    target = folder / f"{register.stem} {today.isoformat()}{register.suffix}"
    if os.path.lexists(target):
        return None
    try:
        copy(register, target)
    except CopyIsThere:  # another program was faster
        return None
    _rotate(register, today, folder)
    return target


def _rotate(register: Path, today: date, folder: Path) -> None:
    copies = dated(register, folder)
    for day in set(copies) - kept(copies) - {today}:
        copies[day].unlink(missing_ok=True)
    for path in folder.iterdir():
        if _UNFINISHED.match(path.name) and datetime.fromtimestamp(path.stat().st_mtime).date() < today:
            discard(path)  # left by a program that was stopped


def dated(register: Path, folder: Path | None = None) -> dict[date, Path]:
    """The daily copies that are there, by day."""
    register = opening.real(register)
    folder = folder or folder_for(register)
    pattern = re.compile(re.escape(register.stem) + r" (\d{4}-\d\d-\d\d)" + re.escape(register.suffix))
    found = {}
    for path in folder.iterdir() if folder.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match:
            with suppress(ValueError):  # no day of the calendar: not one of ours
                found[date.fromisoformat(match[1])] = path
    return dict(sorted(found.items()))


def kept(days: Iterable[date]) -> set[date]:
    """The days whose copies stay: the newest days, and the newest of each of the last weeks and months."""
    newest_first = sorted(days, reverse=True)
    weeks: dict[tuple[int, int], date] = {}
    months: dict[tuple[int, int], date] = {}
    for day in newest_first:
        weeks.setdefault(day.isocalendar()[:2], day)
        months.setdefault((day.year, day.month), day)
    return {*newest_first[:DAILY], *list(weeks.values())[:WEEKLY], *list(months.values())[:MONTHLY]}


def second_place(register: Path, folder: Path) -> Path:
    """Where in another folder the copies of this register lie: several people may use the same share."""
    register = opening.real(register)
    mark = hashlib.sha256(f"{platform.node()}\0{os.path.normcase(register)}".encode(errors="surrogateescape"))
    return folder / f"{register.stem} ({platform.node() or 'Fora'} {mark.hexdigest()[:6]})"


def second(register: Path, today: date, folder: Path) -> dict[date, Path]:
    """Take today's copy in another folder too, with the same rotation; tells all that are there."""
    if not folder.is_dir():  # a drive that is not connected: its folder is not to be made on the disk below
        raise FolderIsAway(folder)
    place = second_place(register, folder)
    try:
        daily(register, today, place)
        return dated(register, place)
    except OSError as error:
        raise CannotCopy(place) from error


# --- putting one back -----------------------------------------------------------------------------------------------


def restore(register: Path, source: Path, now: datetime) -> Path | None:
    """Put a copy in the register's place; what was there is put aside beside it and told, never deleted."""
    _look_at_copy(source)
    register = opening.real(register)
    if os.path.lexists(register):
        if opening.real(source).samefile(register):
            raise CopyIsTheRegister(source)
        if not register.is_file():
            raise opening.NotARegister(register)
    incoming = unfinished_beside(register)
    try:
        make_folder(register.parent)
        _copy_pages(source, incoming)
        return _exchange(register, incoming, now)
    except OSError as error:
        raise CannotRestore(register) from error
    finally:
        discard(incoming)


def _look_at_copy(source: Path) -> None:
    try:
        opening.identify(source)
        damaged = inspection.is_damaged(source)
    except opening.RegisterIsMissing:
        raise CopyIsMissing(source) from None
    except opening.RegisterIsEmpty:
        raise CopyIsEmpty(source) from None
    except opening.RegisterIsDamaged:
        damaged = True
    if damaged:
        raise CopyIsDamaged(source)


def _exchange(register: Path, incoming: Path, now: datetime) -> Path | None:
    aside = put_aside(register, now) if os.path.lexists(register) else None
    try:
        put_aside_orphans(register, now)
        rename_without_replacing(incoming, register)
    except OSError:
        if aside is not None:
            put_back(aside, register)
        raise
    return aside


def put_back(aside: Path, register: Path) -> None:
    """Give a register that was put aside its name again. Raises IsLeftAside, which says where it lies."""
    try:
        rename_without_replacing(aside, register)
        for journal in opening.journals(aside):
            journal.rename(register.with_name(register.name + journal.name.removeprefix(aside.name)))
    except OSError as error:
        raise IsLeftAside(register, aside) from error


def put_aside(register: Path, now: datetime) -> Path:
    """Move the register, with its journal, to a dated name beside it. Raises RegisterIsLocked where it is in use."""
    register = opening.real(register)
    if not register.is_file():
        raise opening.NotARegister(register)
    _settle(register)
    aside = _aside_name(register, now)
    try:
        rename_without_replacing(register, aside)
    except OSError as error:
        raise _why_not_renamed(error)(register) from error
    try:
        for journal in opening.journals(register):
            journal.rename(aside.with_name(aside.name + journal.name.removeprefix(register.name)))
    except OSError as error:
        put_back(aside, register)
        raise _why_not_renamed(error)(register) from error
    return aside


def _why_not_renamed(error: OSError) -> type[opening.CannotOpen]:
    if isinstance(error, PermissionError):
        in_use = os.name == "nt"  # there a file that somebody has open cannot be renamed
        return opening.RegisterIsLocked if in_use else opening.RegisterIsReadOnly
    if error.errno == errno.EROFS:
        return opening.RegisterIsReadOnly
    return opening.DiskIsFull if error.errno in (errno.ENOSPC, errno.EDQUOT) else opening.CannotSave


def put_aside_orphans(register: Path, now: datetime) -> None:
    """Move journals away that lie where a register is to come: SQLite would play them into the new one."""
    for journal in opening.journals(register):
        aside = _aside_name(register, now)
        journal.rename(aside.with_name(aside.name + journal.name.removeprefix(register.name)))


def _aside_name(register: Path, now: datetime) -> Path:
    name = f"{register.stem} {PUT_ASIDE} {now.strftime(MOMENT)}"
    aside = register.with_name(name + register.suffix)
    number = 1
    while os.path.lexists(aside) or opening.journals(aside):
        number += 1
        aside = aside.with_name(f"{name} ({number}){register.suffix}")
    return aside


def _settle(register: Path) -> None:
    """Write the journal into the file where it is a sound register, alone in use; a damaged one stays as it is.

    Raises RegisterIsLocked where another program has it open, be it idle: it would go on writing to a file that has
    another name, and take the new register's journal away when it closes.
    """
    try:
        with closing(sqlite3.connect(opening.address(register, writes=True), uri=True, timeout=1)) as connection:
            connection.isolation_level = None
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.rollback()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise opening.RegisterIsLocked(register) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return
