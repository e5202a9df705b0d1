"""The files of papers: copied into a folder beside the register or linked, found again, looked at before opening."""

import hashlib
import os
import stat
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO, Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.domain.paper import FOLDER, LARGEST, Condition, Taken, size
from fora_desktop.exchange import files
from fora_desktop.i18n import _

_PIECE: Final = 1 << 20
_MOST_ENDING: Final = 12
_STARTS: Final = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf")
"""How programs begin: of Windows, Linux, scripts, of macOS."""
_PROGRAMS: Final = frozenset(
    {
        *("ade", "adp", "app", "appimage", "application", "appref-ms", "bash", "bat", "bin", "chm", "cmd", "com"),
        *("command", "cpl", "csh", "deb", "desktop", "diagcab", "dll", "dmg", "exe", "fish", "gadget", "hta", "inf"),
        *("ins", "iso", "isp", "jar", "js", "jse", "ksh", "lnk", "mde", "mjs", "msc", "msh", "msi", "msix", "msp"),
        *("mst", "osx", "out", "pif", "pkg", "pl", "prg", "ps1", "ps1xml", "ps2", "psc1", "py", "pyc", "pyw", "pyz"),
        *("rb", "reg", "rpm", "run", "scf", "scr", "sct", "sh", "shb", "shs", "sys", "terminal", "url", "vb", "vbe"),
        *("vbs", "vhd", "vhdx", "vxd", "webloc", "workflow", "ws", "wsc", "wsf", "wsh", "xll", "zsh"),
    }
)
"""Endings of what a system runs instead of showing it."""


class PaperIsMissing(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(_("Filen findes ikke: {path}.").format(path=path))
        self.path = path


class IsNoPaper(FieldError):
    """A folder, a device, a pipe."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("“{name}” er en mappe eller en enhed og ikke en fil. Tilføj filerne hver for sig.").format(
                name=path.name or str(path)
            )
        )


class PaperIsTooBig(FieldError):
    def __init__(self, path: Path, octets: int) -> None:
        super().__init__(
            _("“{name}” fylder {size}, og der kopieres højst {most}. Tilføj filen som et link i stedet.").format(
                name=path.name, size=size(octets), most=size(LARGEST)
            )
        )
        self.path = path


class CannotReadPaper(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            _("“{name}” kan ikke læses. Den er åben i et andet program, eller du har ikke lov til at læse den.").format(
                name=path.name or str(path)
            )
        )


class LeavesFolder(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Bilaget “{name}” peger uden for bilagsmappen og åbnes ikke.").format(name=name))


class IsProgram(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("“{name}” er et program og åbnes ikke fra Fora. Find det i mappen, hvis du stoler på det.").format(
                name=name
            )
        )


# --- taken ----------------------------------------------------------------------------------------------------------


def folder_of(register: Path) -> Path:
    """The folder of a register's papers; it is there once a paper has been copied."""
    real = Path(os.path.realpath(register))
    return real.parent / f"{real.stem}{FOLDER}"


def copy(register: Path, source: Path, year: int) -> Taken:
    """Copy a file into the register's folder of papers, under a name that every system takes.

    Raises PaperIsMissing, IsNoPaper, PaperIsTooBig, CannotReadPaper or what `files` says of writing.
    """
    with _opened(source) as file:
        octets = os.fstat(file.fileno()).st_size
        if octets > LARGEST:
            raise PaperIsTooBig(source, octets)
        folder = folder_of(register) / f"{year:04}"
        wanted = _safe_name(source.name)
        try:
            for each in (folder.parent, folder):
                each.mkdir(mode=0o700, exist_ok=True)
            target, descriptor = _new_file(folder, wanted)
        except (OSError, ValueError) as error:
            raise _cannot_write(folder / wanted, error) from error
        try:
            digest, written = _pour(file, descriptor, source)
        except BaseException as error:
            with suppress(OSError):
                target.unlink()
            if isinstance(error, OSError):
                raise _cannot_write(target, error) from error
            raise
    return Taken(_shown(source.name), f"{year:04}/{target.name}", False, digest, written)


def discard(register: Path, taken: Taken) -> None:
    """Take a copy away that did not become a paper after all; what cannot be taken away waits for `tidy`."""
    if not taken.linked:
        with suppress(OSError):
            locate(register, taken.path, linked=False).unlink()


def link(source: Path) -> Taken:
    """A file that stays where it is. Raises PaperIsMissing, IsNoPaper, CannotReadPaper."""
    source = source.absolute()
    with _opened(source) as file:
        digest, octets = _digest(file, source)
    return Taken(_shown(source.name), str(source), True, digest, octets)


def _opened(source: Path) -> BinaryIO:
    try:
        found = source.stat()
        if not stat.S_ISREG(found.st_mode):
            raise IsNoPaper(source)
        return source.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PaperIsMissing(source) from error
    except (OSError, ValueError) as error:
        raise CannotReadPaper(source) from error


def _new_file(folder: Path, wanted: str) -> tuple[Path, int]:
    """A file of that name, or of one with a number where it is taken, that its owner alone can read."""
    stem, ending = _parts(wanted)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    there = {each.name.casefold() for each in folder.iterdir()}
    number = 1
    while True:
        name = wanted if number == 1 else f"{stem} ({number}){ending}"
        if name.casefold() not in there:
            with suppress(FileExistsError):
                return folder / name, os.open(folder / name, flags, 0o600)
        number += 1


def _pour(file: BinaryIO, descriptor: int, source: Path) -> tuple[str, int]:
    digest, octets = hashlib.sha256(), 0
    with os.fdopen(descriptor, "wb") as target:
        while piece := _read(file, source):
            octets += len(piece)
            if octets > LARGEST:  # it grew meanwhile
                raise PaperIsTooBig(source, octets)
            digest.update(piece)
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest(), octets


def _digest(file: BinaryIO, source: Path) -> tuple[str, int]:
    digest, octets = hashlib.sha256(), 0
    while piece := _read(file, source):
        octets += len(piece)
        digest.update(piece)
    return digest.hexdigest(), octets


def _read(file: BinaryIO, source: Path) -> bytes:
    try:
        return file.read(_PIECE)
    except OSError as error:
        raise CannotReadPaper(source) from error


def _parts(name: str) -> tuple[str, str]:
    """What stands before the ending, and the ending with its dot; a long one is none."""
    stem, dot, ending = name.rpartition(".")
    return (stem, dot + ending) if stem and len(ending) <= _MOST_ENDING else (name, "")


def _safe_name(name: str) -> str:
    stem, ending = _parts(name)
    ending = file_name(ending.removeprefix("."), "", "") if ending else ""
    return file_name(stem, f".{ending}" if ending else "", "bilag")


def _shown(name: str) -> str:
    """The name as people know it, in one line."""
    told = " ".join("".join(each if each.isprintable() else " " for each in name).split())
    return told.encode("utf-8", "replace").decode() or "bilag"


def _cannot_write(path: Path, error: OSError | ValueError) -> files.CannotWrite:
    return files.explained(path, error) if isinstance(error, OSError) else files.NameIsUnusable(path)


# --- found again ----------------------------------------------------------------------------------------------------


def locate(register: Path, path: str, linked: bool) -> Path:
    """Where a paper's file lies. Raises LeavesFolder where the path of a copy leads out of the folder."""
    if linked:
        return Path(path)
    folder = folder_of(register)
    inner = PurePosixPath(path)
    strange = "\\" in path or "\0" in path or ":" in path or PureWindowsPath(path).is_absolute()
    if strange or not path or inner.is_absolute() or ".." in inner.parts:
        raise LeavesFolder(path)
    found = folder.joinpath(*inner.parts)
    if not Path(os.path.realpath(found)).is_relative_to(os.path.realpath(folder)):
        raise LeavesFolder(path)
    return found


def condition(register: Path, path: str, linked: bool, sha256: str, octets: int) -> Condition:
    """Read the whole file, if need be, to see whether it is the one that was taken. A share may take its time."""
    try:
        place = locate(register, path, linked)
        with _opened(place) as file:
            if os.fstat(file.fileno()).st_size != octets:
                return Condition.CHANGED
            return Condition.SOUND if _digest(file, place)[0] == sha256 else Condition.CHANGED
    except (PaperIsMissing, IsNoPaper):
        return Condition.MISSING
    except (CannotReadPaper, LeavesFolder):
        return Condition.UNREADABLE


def read_again(register: Path, path: str, linked: bool) -> Taken:
    """The file as it is now, to be kept instead of what was taken. Raises PaperIsMissing and its like."""
    place = locate(register, path, linked)
    with _opened(place) as file:
        digest, octets = _digest(file, place)
    return Taken(_shown(place.name), path, linked, digest, octets)


def to_open(register: Path, path: str, linked: bool, name: str) -> Path:
    """The file to be handed to its own program. Raises IsProgram, LeavesFolder, PaperIsMissing."""
    place = locate(register, path, linked)
    with _opened(place) as file:
        if is_program(place.name) or is_program(name) or _begins_like_a_program(file, place):
            raise IsProgram(name)
    return place


def is_program(name: str) -> bool:
    """Whether a system would run a file of that name instead of showing it."""
    plain = name.partition("::")[0].rstrip(" .").casefold()
    return "." in plain and plain.rpartition(".")[2] in _PROGRAMS


def _begins_like_a_program(file: BinaryIO, place: Path) -> bool:
    return _read(file, place)[:4].startswith(_STARTS)


# --- the folder as such ---------------------------------------------------------------------------------------------


def unreferenced(register: Path, paths: Collection[str]) -> list[Path]:
    """The files of the folder that none of these paths names: copies whose step was undone, or put there by hand."""
    known = {path.casefold() for path in paths}
    return [file for file, path in _inside(folder_of(register)) if path.casefold() not in known]


def tidy(register: Path, paths: Collection[str], only: Collection[Path] | None = None) -> int:
    """Take the unreferenced files away, or `only` those of them that were told; tells how many."""
    gone = 0
    for file in unreferenced(register, paths):
        if only is not None and file not in only:
            continue
        with suppress(OSError):  # what is in use stays until the next time
            file.unlink()
            gone += 1
    return gone


def total(register: Path) -> int:
    """How much the copies take, in octets."""
    found = 0
    for file, _path in _inside(folder_of(register)):
        with suppress(OSError):
            found += file.stat().st_size
    return found


def _inside(folder: Path) -> Iterator[tuple[Path, str]]:
    for year in sorted(folder.iterdir()) if folder.is_dir() else ():
        for file in sorted(year.iterdir()) if year.is_dir() and not year.is_symlink() else ():
            if file.is_file() or file.is_symlink():
                yield file, f"{year.name}/{file.name}"
