"""Is this file a register that this program can use? Looked at before anything touches it, and said in one sentence."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

APPLICATION_ID = 0x464F5241
"""The letters FORA in the file's header (sqlite.org/fileformat2.html, offset 68)."""
GENERATION = 6
"""The schema that this program writes, as `user_version` in the header (offset 60); each migration adds one."""

BUSY_SECONDS = 5.0
"""How long another program's change is waited for."""

_MAGIC = b"SQLite format 3\x00"


class CannotOpen(FieldError):
    """The register cannot be opened; the file is as it was."""

    sentence = ""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(self.text().format(path=path, name=path.name))

    def text(self) -> str:
        raise NotImplementedError

    @property
    def in_window(self) -> str:
        """The sentence for somebody who has no command line at hand."""
        return self.text_in_window().format(path=self.path, name=self.path.name)

    def text_in_window(self) -> str:
        return self.text()


class RegisterIsMissing(CannotOpen):
    def text(self) -> str:
        return _("Der er intet register i {path}. Opret et med “fora init”, eller vælg et andet med --database.")

    def text_in_window(self) -> str:
        return _("Der er intet register i {path}. Det kan være flyttet, omdøbt eller slettet. Vælg et andet.")


class RegisterIsEmpty(CannotOpen):
    def text(self) -> str:
        return _(
            "Filen {path} er tom (0 bytes) og er ikke et register. Filen er urørt. "
            "Gendan den fra en sikkerhedskopi med “fora restore”."
        )

    def text_in_window(self) -> str:
        return _("Filen {path} er tom (0 bytes) og er ikke et register. Filen er urørt. Vælg en sikkerhedskopi af det.")


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

    def text_in_window(self) -> str:
        return _("Registret {path} er beskadiget. Filen og sikkerhedskopierne er urørt. Vælg en sikkerhedskopi af det.")


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


class MayNotRead(CannotOpen):
    def text(self) -> str:
        return _("Du har ikke adgang til at læse {path}. Intet er ændret. Bed om læseadgang til filen og mappen.")


class CannotSave(CannotOpen):
    def text(self) -> str:
        return _(
            "Disken med {path} er fuld eller melder fejl. Intet er ændret, og det tidligere er sikkert. "
            "Frigør plads, eller se efter, om drevet er til rådighed, og prøv igen."
        )


class RegisterWasReplaced(CannotOpen):
    def text(self) -> str:
        return _(
            "Registret {path} er flyttet eller gendannet, mens det var åbent. Intet er ændret. "
            "Luk Fora, og åbn registret igen."
        )


_BY_CODE: dict[int, type[CannotOpen]] = {
    sqlite3.SQLITE_BUSY: RegisterIsLocked,
    sqlite3.SQLITE_LOCKED: RegisterIsLocked,
    sqlite3.SQLITE_PROTOCOL: RegisterIsLocked,
    sqlite3.SQLITE_FULL: DiskIsFull,
    sqlite3.SQLITE_READONLY: RegisterIsReadOnly,
    sqlite3.SQLITE_CORRUPT: RegisterIsDamaged,
    sqlite3.SQLITE_NOTADB: RegisterIsDamaged,
    sqlite3.SQLITE_IOERR: CannotRead,
    sqlite3.SQLITE_CANTOPEN: CannotRead,
    sqlite3.SQLITE_PERM: CannotRead,
    # the finer codes: sqlite.org/rescode.html
    sqlite3.SQLITE_IOERR_WRITE: CannotSave,
    sqlite3.SQLITE_IOERR_FSYNC: CannotSave,
    sqlite3.SQLITE_IOERR_DIR_FSYNC: CannotSave,
    sqlite3.SQLITE_IOERR_TRUNCATE: CannotSave,
    sqlite3.SQLITE_IOERR_SHMSIZE: CannotSave,
    sqlite3.SQLITE_IOERR_LOCK: RegisterIsLocked,
    sqlite3.SQLITE_READONLY_DBMOVED: RegisterWasReplaced,
    sqlite3.SQLITE_CORRUPT_INDEX: RegisterIsDamaged,
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


def is_understood(error: BaseException) -> bool:
    """Whether `plain_errors` has a sentence for it."""
    return _meaning(error.orig if isinstance(error, DBAPIError) else error) is not None


def _meaning(error: BaseException | None) -> type[CannotOpen] | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF)
    if isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error):
        return RegisterIsDamaged  # said by Python's own module, without a code
    return None


# --- the file -------------------------------------------------------------------------------------------------------


def real(path: Path) -> Path:
    """The file itself where the path leads over a link: SQLite lays its journal beside that one."""
    return Path(os.path.realpath(path))


def address(path: Path, *, writes: bool = False) -> str:
    """The file as SQLite takes it; without `writes` nothing that is done through it changes the file."""
    file = real(path)
    uri = file.as_uri()
    if not uri.startswith("file:///"):  # \\server\share: SQLite wants the server in the path
        uri = "file:////" + uri.removeprefix("file://")
    if writes:
        return f"{uri}?mode=rw"
    if os.access(file.parent, os.W_OK) or has_journal(file):
        return f"{uri}?mode=ro"
    return f"{uri}?mode=ro&immutable=1"  # SQLite cannot lay its lock files beside the register


def look(path: Path) -> sqlite3.Connection:
    """A connection for reading that leaves the file as it is, and nothing beside it."""
    # One that may not write would leave an empty journal behind; one that may would, at its end, write a journal that
    # is there into the file.
    writes = is_writable(path) and not has_journal(real(path))
    try:
        return _looking(address(path, writes=writes))
    except sqlite3.OperationalError as error:
        if _meaning(error) in (DiskIsFull, CannotSave, CannotRead) and not has_journal(real(path)):
            return _looking(f"{address(path)}&immutable=1")  # a full disk has no room for the lock files: nobody writes
        raise


def _looking(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def identity(path: Path) -> tuple[int, int] | None:
    """Which file a name leads to; another one of the same name differs. None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def journals(file: Path) -> list[Path]:
    """The files that SQLite lays beside a register, where they are there."""
    beside = (file.with_name(file.name + tail) for tail in ("-wal", "-shm", "-journal"))
    return [path for path in beside if os.path.lexists(path)]


def has_journal(file: Path) -> bool:
    """Whether something stands in the journal that is not yet in the file."""
    return any(not path.name.endswith("-shm") and path.stat().st_size for path in journals(file))


def is_writable(path: Path) -> bool:
    """Whether the file and its folder, where SQLite lays its journal, can be written."""
    file = real(path)
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def identify(path: Path) -> int:
    """The schema generation of a register's file, read from its header alone. Raises a CannotOpen."""
    generation = identify_as_ours(path)
    if generation > GENERATION:
        raise NewerRegister(path)
    return generation


def identify_as_ours(path: Path) -> int:
    """The generation of a file that Fora has made, be it newer than this one or damaged further in."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotARegister(path)
        with path.open("rb") as file:
            header = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError):
        raise RegisterIsMissing(path) from None
    except PermissionError as error:
        raise MayNotRead(path) from error
    except OSError as error:
        raise CannotRead(path) from error
    if not header:
        raise RegisterIsEmpty(path)
    if not header.startswith(_MAGIC) or len(header) < 100 or _number(header, 68) != APPLICATION_ID:
        raise NotARegister(path)
    generation = _number(header, 60)
    if generation == 0:
        raise RegisterIsDamaged(path)  # every register has had one from its first moment
    if size % _page_size(header) and not has_journal(real(path)):
        raise RegisterIsDamaged(path)  # SQLite reads half a page as a whole one, the rest being 0
    return generation


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _page_size(header: bytes) -> int:
    size = int.from_bytes(header[16:18], "big")
    return 65536 if size < 512 else size


def quick_check(path: Path) -> None:
    """Read every page of the file; raises RegisterIsDamaged."""
    if problems(path, "quick_check"):
        raise RegisterIsDamaged(path)


def _as_far_as_readable(text: bytes) -> str:
    return text.decode(errors="replace")


def problems(path: Path, check: str) -> list[str]:
    """What SQLite's own `quick_check` or `integrity_check` says, and broken references; [] is a sound file."""
    with plain_errors(path):
        try:
            with closing(look(path)) as connection:
                connection.text_factory = _as_far_as_readable
                found = [row[0] for row in connection.execute(f"PRAGMA {check}") if row[0] != "ok"]
                if check == "integrity_check":
                    found += [
                        f"{table}: {row}" for table, row, *_rest in connection.execute("PRAGMA foreign_key_check")
                    ]
                return found
        except UnicodeDecodeError as error:  # a name in the schema, which SQLite puts into its sentence
            return [str(error)]
        except sqlite3.DatabaseError as error:
            if _meaning(error) is RegisterIsDamaged:
                return [str(error)]
            raise
