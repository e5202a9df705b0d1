"""Files for other people, written so that a reader sees the old file or the new one, never half of either."""

import errno
import os
import secrets
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

PATIENCE: Final = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between the attempts on a file another program holds: a virus scanner lets go, Outlook does not."""


class CannotWrite(FieldError):
    """A file could not be written; what was there before is untouched. The text is one sentence for the user."""

    def __init__(self, path: Path, sentence: str, short: str = "") -> None:
        super().__init__(sentence.format(name=path.name or str(path), path=path, folder=path.parent))
        self.path, self.short = path, short


class FolderIsMissing(CannotWrite):
    def __init__(self, path: Path) -> None:
        sentence = _("“{name}” kan ikke gemmes, fordi mappen {folder} ikke findes.")
        super().__init__(path, sentence, _("mappen findes ikke"))


class NotAllowed(CannotWrite):
    def __init__(self, path: Path) -> None:
        sentence = _("“{name}” kan ikke gemmes, fordi du ikke har lov til at skrive i {folder}.")
        super().__init__(path, sentence, _("du har ikke adgang"))


class FileIsReadOnly(CannotWrite):
    def __init__(self, path: Path) -> None:
        super().__init__(path, _("“{name}” kan ikke gemmes, fordi filen er skrivebeskyttet."), _("skrivebeskyttet"))


class FileIsBusy(CannotWrite):
    def __init__(self, path: Path) -> None:
        sentence = _("“{name}” er åben i et andet program. Luk den der, og prøv igen.")
        super().__init__(path, sentence, _("åben i et andet program"))


class DiskIsFull(CannotWrite):
    def __init__(self, path: Path) -> None:
        sentence = _("“{name}” kan ikke gemmes, fordi der ikke er plads på disken med {folder}.")
        super().__init__(path, sentence, _("disken er fuld"))


class IsNoFile(CannotWrite):
    """The path is a folder, a device, a pipe."""

    def __init__(self, path: Path) -> None:
        sentence = _("“{name}” kan ikke gemmes, fordi {path} er en mappe eller en enhed og ikke en fil.")
        super().__init__(path, sentence, _("er en mappe") if path.is_dir() else _("er en enhed"))


class NameIsUnusable(CannotWrite):
    def __init__(self, path: Path) -> None:
        sentence = _("Filen kan ikke gemmes under det navn: det er for langt eller har tegn, der ikke kan bruges.")
        super().__init__(path, sentence, _("navnet kan ikke bruges"))


def write_atomically(
    path: Path,
    data: bytes,
    *,
    replace: Callable[[Path, Path], None] = os.replace,
    pause: Callable[[float], None] = time.sleep,
) -> bool:
    """Whether the file had to be written: one that already holds `data` is left alone, its time of change with it.

    A link is followed and stays a link. A new file gets the rights that any new file in its folder gets; one that was
    there keeps its own. `replace` and `pause` are for tests. Raises `CannotWrite`.
    """
    target = path
    try:
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        before = _status(target)
        if before is not None:
            if not stat.S_ISREG(before.st_mode):
                raise IsNoFile(path)
            if _holds(target, before, data):
                return False
            if not os.access(target, os.W_OK):
                raise FileIsReadOnly(path)
        _put(target, data, before, replace, pause)
    except OSError as error:
        raise explained(target, error) from error
    except ValueError as error:  # a NUL or a lone surrogate in the name
        raise NameIsUnusable(path) from error
    return True


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _holds(target: Path, before: os.stat_result, data: bytes) -> bool:
    if before.st_size != len(data):
        return False
    try:
        return target.read_bytes() == data
    except PermissionError:  # written by us all the same, if its folder allows it
        return False


def _put(
    target: Path,
    data: bytes,
    before: os.stat_result | None,
    replace: Callable[[Path, Path], None],
    pause: Callable[[float], None],
) -> None:
    temporary = target.with_name(f".fora-{secrets.token_hex(8)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(temporary, flags, 0o666)  # less the umask: tempfile would make it the owner's alone
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            with suppress(OSError):  # a share without rights of its own
                temporary.chmod(stat.S_IMODE(before.st_mode))
        _replace(temporary, target, replace, pause)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _settle(target.parent)


def _replace(
    temporary: Path, target: Path, replace: Callable[[Path, Path], None], pause: Callable[[float], None]
) -> None:
    """Windows refuses while another program holds the file open, often for a moment only."""
    for seconds in PATIENCE:
        try:
            return replace(temporary, target)
        except OSError as error:
            if not _is_busy(error):
                raise
        pause(seconds)
    return replace(temporary, target)


def _settle(folder: Path) -> None:
    """The new name survives a power cut too; where a folder cannot be synchronised (Windows), it is left."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


_BUSY_ON_WINDOWS: Final = (5, 32, 33)
"""Access denied, which is what a file mapped or held open gives, sharing violation, lock violation."""


def _is_busy(error: OSError) -> bool:
    return error.errno == errno.EBUSY or getattr(error, "winerror", None) in _BUSY_ON_WINDOWS


def explained(path: Path, error: OSError) -> CannotWrite:
    """What the system says of a file that could not be written, as one of ours."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskIsFull(path)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FolderIsMissing(path)
    if error.errno in (errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ):
        return NameIsUnusable(path)
    if error.filename2 is not None and _is_busy(error):  # replacing, not creating
        return FileIsBusy(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotAllowed(path)
    return CannotWrite(path, _("“{name}” kan ikke gemmes i {folder}: disken melder fejl."), _("disken melder fejl"))
