"""Copies of a register: taken, kept for a time, put back."""

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.storage import opening

DAILY, WEEKLY, MONTHLY = 7, 8, 12
"""How many copies are kept: of the last days, the last weeks, the last months that have one."""


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


def copy(register: Path, target: Path) -> None:
    """Copy the register, its journal included, to a file that its owner alone can read.

    The copy is checked before it gets its name, so a file of that name is always a whole one. Raises CopyIsThere,
    CannotCopy or what `opening` says of the register.
    """
    if target.exists():
        raise CopyIsThere(target)
    unfinished = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy_pages(register, unfinished)
        rename_without_replacing(unfinished, target)
    except FileExistsError:
        raise CopyIsThere(target) from None
    except OSError as error:
        raise CannotCopy(target) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _copy_pages(register: Path, target: Path) -> None:
    with opening.plain_errors(register), closing(_connect(register)) as source:
        try:
            with closing(sqlite3.connect(target, isolation_level=None)) as copied:
                source.backup(copied)
                copied.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
                if copied.execute("PRAGMA quick_check").fetchone() != ("ok",):
                    raise opening.RegisterIsDamaged(register)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
                raise CannotCopy(target.with_suffix("")) from error
            raise
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _connect(register: Path) -> sqlite3.Connection:
    immutable = "" if os.access(register.parent, os.W_OK) else "&immutable=1"
    return sqlite3.connect(f"{register.absolute().as_uri()}?mode=ro{immutable}", uri=True, timeout=5)


def rename_without_replacing(source: Path, target: Path) -> None:
    """Give a finished file its name; raises FileExistsError where the name is taken (on Windows rename does so)."""
    if os.name != "nt":
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            if target.exists():
                raise FileExistsError(target) from None
        else:
            source.unlink()
            return
    source.rename(target)


# --- the daily copies -----------------------------------------------------------------------------------------------


def folder_for(register: Path) -> Path:
    return register.parent / _("Sikkerhedskopier")


def daily(register: Path, today: date) -> Path | None:
    """Take today's copy unless it is there, and let go of those that need not be kept; tells the new copy."""
    folder = folder_for(register)
    target = folder / f"{register.stem} {today.isoformat()}{register.suffix}"
    if target.exists():
        return None
    copy(register, target)
    copies = dated(register)
    for day in set(copies) - kept(copies):
        copies[day].unlink(missing_ok=True)
    return target


def dated(register: Path) -> dict[date, Path]:
    """The daily copies that are there, by day."""
    pattern = re.compile(re.escape(register.stem) + r" (\d{4}-\d\d-\d\d)" + re.escape(register.suffix) + "$")
    found = {}
    folder = folder_for(register)
    for path in folder.iterdir() if folder.is_dir() else ():
        match = pattern.match(path.name)
        if match:
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


def restore(register: Path, source: Path, now: datetime) -> Path | None:
    """Put a copy in the register's place; what was there is put aside beside it and told, never deleted."""
    opening.identify(source)
    opening.quick_check(source)
    incoming = register.with_name(register.name + ".restoring")
    incoming.unlink(missing_ok=True)
    copy(source, incoming)
    try:
        aside = put_aside(register, now) if register.exists() else None
        incoming.replace(register)
    finally:
        incoming.unlink(missing_ok=True)
    return aside


def put_aside(register: Path, now: datetime) -> Path:
    """Move the register, with its journal, to a dated name beside it. Raises RegisterIsLocked where it is in use."""
    name = _("{register} lagt til side {moment}").format(
        register=register.stem, moment=now.strftime("%Y-%m-%d %H.%M.%S")
    )
    aside = register.with_name(name + register.suffix)
    number = 1
    while aside.exists():
        number += 1
        aside = aside.with_name(f"{name} ({number}){register.suffix}")
    _settle(register)
    try:
        rename_without_replacing(register, aside)
        for tail in ("-wal", "-shm"):
            journal = register.with_name(register.name + tail)
            if journal.exists():
                journal.rename(aside.with_name(aside.name + tail))
    except PermissionError as error:
        raise opening.RegisterIsLocked(register) from error
    return aside


def _settle(register: Path) -> None:
    """Write the journal into the file where it is a sound register, alone in use; a damaged one stays as it is."""
    try:
        with closing(sqlite3.connect(f"{register.absolute().as_uri()}?mode=rw", uri=True, timeout=1)) as connection:
            busy, *_rest = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.rollback()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise opening.RegisterIsLocked(register) from error
    except sqlite3.DatabaseError:
        return
    else:
        if busy:
            raise opening.RegisterIsLocked(register)
