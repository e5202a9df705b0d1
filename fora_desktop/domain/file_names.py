"""Names for files that every system takes: Windows forbids the most."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

LONGEST: Final = 100
"""Characters of a name before its ending; a path on Windows may have 260 in all."""
MOST_OCTETS: Final = 200

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
"""Devices in Windows, whatever ending follows."""


def file_name(title: str, ending: str, instead: str) -> str:
    """A file's name made from a title; `instead` stands where nothing of the title is left. `ending` has its dot."""
    text = unicodedata.normalize("NFC", title)
    text = "".join(" " if character.isspace() else character for character in text)
    text = "".join(character for character in text if unicodedata.category(character)[0] != "C")
    text = " ".join(_FORBIDDEN.sub("-", text).split())
    text = _cut(text.strip(" ."))
    if not text.strip("-. "):
        text = instead
    if _RESERVED.fullmatch(text.partition(".")[0].strip()):
        text = f"_{text}"
    return text + ending


def file_names(titles: Iterable[str], ending: str, instead: str, taken: Iterable[str] = ()) -> list[str]:
    """A name for each title, none twice where capitals do not count; the same titles give the same names.

    None is one of `taken` either, which are casefolded.
    """
    used = set(taken)
    names = []
    for title in titles:
        name = file_name(title, ending, instead)
        stem, number = name[: -len(ending)], 1
        while name.casefold() in used:
            number += 1
            name = f"{stem} ({number}){ending}"
        used.add(name.casefold())
        names.append(name)
    return names


def _cut(text: str) -> str:
    """Not too long, no letter divided, no blank or dot at the end."""
    text = text[:LONGEST]
    return text.encode()[:MOST_OCTETS].decode(errors="ignore").rstrip(" .")
