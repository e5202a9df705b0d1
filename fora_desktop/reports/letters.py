"""How wide letters are in Inter, the font that is shipped, and where lines of them end."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES
from fora_desktop.reports.marks import Face
from fora_desktop.reports.report import Report, Span, Words, texts

FACES: Final[dict[Face, str]] = {
    "": "Inter-Regular",
    "B": "Inter-SemiBold",
    "I": "Inter-Italic",
    "BI": "Inter-SemiBoldItalic",
}
POINT: Final = 25.4 / 72
"""Millimetres."""
BOX: Final = "□"
"""In the place of a letter that the font does not have."""
NAMED: Final = 3
"""So many texts with such letters are named."""

Piece = tuple[Face, str]
"""A face and text in it."""


def font_file(face: Face) -> Path:
    return RESOURCES / "fonts" / f"{FACES[face]}.ttf"


@cache
def _advances(face: Face) -> dict[int, float]:
    """How far each letter moves the next one, of a size of one point, in millimetres."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with TTFont(font_file(face), lazy=True) as font:
        unit = POINT / font["head"].unitsPerEm
        metrics = font["hmtx"].metrics
        return {letter: metrics[name][0] * unit for letter, name in font.getBestCmap().items()}


@lru_cache(maxsize=60_000)
def _width(text: str, face: Face) -> float:
    advances = _advances(face)
    return sum(advances.get(ord(letter), 0.0) for letter in text)


def width(text: str, size: float, face: Face = "") -> float:
    """Of a text without line breaks, in millimetres."""
    return _width(text, face) * size


@lru_cache(maxsize=60_000)
def known(text: str) -> str:
    """What the font cannot write becomes a box, instead of nothing."""
    letters = _advances("")
    return "".join(letter if letter == "\n" or ord(letter) in letters else BOX for letter in _composed(text))


def _composed(text: str) -> str:
    """Each letter as one sign, tabs as blanks, nothing that has no shape of its own."""
    spaced = unicodedata.normalize("NFC", text).replace("\t", " ")
    if spaced.isascii() and spaced.isprintable():
        return spaced
    return "".join(letter for letter in spaced if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cf"))


def remark(report: Report) -> str:
    """What the font cannot show, in a sentence; empty where it can show all."""
    letters = _advances("")
    found = [
        " ".join(words.split())
        for words in (report.name, *texts(report))
        if not words.isascii()
        and any(ord(letter) not in letters and not letter.isspace() for letter in _composed(words))
    ]
    if not found:
        return ""
    names = ", ".join(f"“{shortened(words)}”" for words in list(dict.fromkeys(found))[:NAMED])
    return _("Tegn, som PDF-filens skrift ikke har, er vist som {box}: {names}. Word viser dem.").format(
        box=BOX, names=names
    )


def one_line(text: str) -> str:
    """What the font can write of it, in one line."""
    return known(" ".join(text.split()))


def cut(text: str, size: float, room: float, face: Face = "") -> str:
    """A text in one line that is no wider than `room`."""
    shown = one_line(text)
    if width(shown, size, face) <= room:
        return shown
    while shown and width(shown + "…", size, face) > room:
        shown = shown[:-1].rstrip()
    return shown + "…" if shown else ""


def broken(text: str, size: float, room: float, face: Face = "") -> list[str]:
    """The lines that a text of one face fills."""
    shown = known(text)
    if "\n" not in shown and width(shown, size, face) <= room:
        return [" ".join(shown.split())] if shown.strip() else [""]
    return ["".join(part for _face, part in line) for line in lines(_styled(text, face), size, room)]


def _styled(text: str, face: Face) -> Words:
    return (Span(text, "B" in face, "I" in face),)


def lines(words: Words, size: float, room: float) -> Iterator[list[Piece]]:
    """The lines that the words fill, pieces of one face put together; a word longer than a line is divided."""
    line: list[Piece] = []
    used = 0.0
    for word in _split(words):
        if word is None:
            yield _merged(line)
            line, used = [], 0.0
            continue
        is_blank = word[0][1].isspace()
        wide = wide_of(word, size)
        if used + wide > room and line and not is_blank:
            yield _merged(line)
            line, used = [], 0.0
        if is_blank and not line:
            continue
        for face, text in word:
            for part in _fitting(face, text, size, room) if wide > room else (text,):
                long = width(part, size, face)
                if used + long > room and line and not is_blank:
                    yield _merged(line)
                    line, used = [], 0.0
                line.append((face, part))
                used += long
    yield _merged(line)


def wide_of(pieces: Iterable[Piece], size: float) -> float:
    return sum(width(text, size, face) for face, text in pieces)


_PARTS: Final = re.compile(r"\n|[^\S\n]+|\S+")


def _split(words: Words) -> Iterator[list[Piece] | None]:
    """Words, the blanks between them, and None for a line break; a word may be in several faces."""
    word: list[Piece] = []
    for span in words:
        face: Face = ("BI" if span.italic else "B") if span.bold else "I" if span.italic else ""
        for part in _PARTS.findall(known(span.text)):
            if part.isspace() and word:
                yield word
                word = []
            if part == "\n":
                yield None
            elif part.isspace():
                yield [(face, " ")]
            else:
                word.append((face, part))
    if word:
        yield word


def _fitting(face: Face, text: str, size: float, room: float) -> Iterator[str]:
    """A word too long for a line, in pieces that are not."""
    advances = _advances(face)
    part, used = "", 0.0
    for letter in text:
        wide = advances.get(ord(letter), 0.0) * size
        if part and used + wide > room:
            yield part
            part, used = "", 0.0
        part += letter
        used += wide
    if part:
        yield part


def _merged(line: list[Piece]) -> list[Piece]:
    """Pieces of one face as one; no blanks at the end of the line."""
    found: list[Piece] = []
    for face, text in line:
        if found and found[-1][0] == face:
            found[-1] = (face, found[-1][1] + text)
        else:
            found.append((face, text))
    if found:
        face, text = found[-1]
        found[-1] = (face, text.rstrip())
    return [piece for piece in found if piece[1]]
