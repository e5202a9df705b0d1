"""Where a register's own Word templates lie, and which of them is for a document.

The folder `<register> skabeloner` stands beside the register, or another one was chosen. A file is named after its
document, `Dagsorden.docx`; with a forum's name after it, `Dagsorden – Lokalråd.docx`, it is for that forum alone.
"""

import os
import unicodedata
from pathlib import Path
from typing import Final

from fora_desktop.reports.word import BUILT_IN

FOLDER: Final = " skabeloner"


def folder_of(register: Path) -> Path:
    """The folder beside the register; it is there once somebody has made it."""
    real = Path(os.path.realpath(register))
    return real.parent / f"{real.stem}{FOLDER}"


def find(folder: Path, kind: str, forum: str = "") -> Path | None:
    """The user's template for a document: the forum's own before the one for all; None where there is none."""
    wanted = Path(BUILT_IN[kind]).stem
    names = [f"{wanted} - {forum}", wanted] if forum else [wanted]
    try:
        files = {_key(file.stem): file for file in sorted(folder.iterdir()) if _is_word(file)}
    except OSError:
        return None
    return next((files[_key(name)] for name in names if _key(name) in files), None)


def of_forums(folder: Path, kind: str) -> tuple[Path, ...]:
    """The templates for a document that are for single forums."""
    wanted = _key(Path(BUILT_IN[kind]).stem) + " "
    try:
        return tuple(file for file in sorted(folder.iterdir()) if _is_word(file) and _key(file.stem).startswith(wanted))
    except OSError:
        return ()


def _is_word(file: Path) -> bool:
    return file.suffix.lower() == ".docx" and not file.name.startswith(("~$", ".")) and file.is_file()


def _key(name: str) -> str:
    """Without regard to capitals, to dashes and to letters that no file name has."""
    plain = unicodedata.normalize("NFC", name).casefold().replace("–", "-").replace("—", "-")
    return " ".join("".join(letter for letter in plain if letter not in '<>:"/\\|?*').replace("-", " ").split())
