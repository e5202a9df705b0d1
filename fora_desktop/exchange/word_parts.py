"""What stands in a Word document, in its order: paragraphs with their place among the headings, and rows of tables.

Only text: what was deleted, hidden, or belongs to fields, comments, pictures, page heads and lists of contents is not.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADING = re.compile(r"(?:heading|overskrift|rubrik)\s*(\d)", re.IGNORECASE)
_TITLE = re.compile(r"title|titel|rubrik", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|indholdsfortegnelse|innehåll)\b.*", re.IGNORECASE)
DEEPEST = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph; `level` 0 is the title, 1 the outermost heading. `number` is what Word numbers it with."""

    text: str
    level: int | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "\n".join(f"{piece.number} {piece.text}" if piece.number else piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Row:
    """`follows`: it is not the first of its table."""

    cells: tuple[Cell, ...]
    follows: bool


def pieces(parts: Mapping[str, bytes]) -> Iterator[Piece | Row]:
    """The document's body. Raises whatever the XML is wrong with."""
    styles = _Styles(_root(parts.get("word/styles.xml")))
    numbers = _Numbers(_root(parts.get("word/numbering.xml")))
    document = _root(parts["word/document.xml"])
    body = document.find(f"{_W}body") if document is not None else None
    if body is not None:
        yield from _Walk(styles, numbers).blocks(body, 0)


def _root(part: bytes | None) -> Any:
    if part is None:
        return None
    from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]  # there are no stubs

    return fromstring(part.replace(_STRICT, _USUAL))


def _value(element: Any, *path: str) -> str | None:
    """The value of an element found by its way down, `None` where it is not there."""
    for name in path:
        if element is None:
            return None
        element = element.find(f"{_W}{name}")
    return None if element is None else element.get(f"{_W}val", "")


def _is_on(element: Any, *path: str) -> bool:
    value = _value(element, *path)
    return value is not None and value not in ("0", "false", "off")


class _Styles:
    """Of each style its level among the headings, its number, and whether it belongs to a list of contents."""

    def __init__(self, root: Any) -> None:
        self.found = {} if root is None else {each.get(f"{_W}styleId"): each for each in root.iter(f"{_W}style")}

    def chain(self, style: str | None) -> Iterator[Any]:
        seen = set()
        while style in self.found and style not in seen:
            seen.add(style)
            yield self.found[style]
            style = _value(self.found[style], "basedOn")

    def level(self, style: str | None) -> int | None:
        for each in self.chain(style):
            name = _value(each, "name") or ""
            if _TITLE.fullmatch(name.strip()):
                return 0
            if found := _HEADING.fullmatch(name.strip()):
                return int(found[1])
            outline = _value(each, "pPr", "outlineLvl")
            if outline is not None and outline.isdigit() and int(outline) < 9:
                return int(outline) + 1
        found = _HEADING.fullmatch(style or "")
        return int(found[1]) if found else None

    def numbering(self, style: str | None) -> tuple[str | None, str | None]:
        for each in self.chain(style):
            number = _value(each, "pPr", "numPr", "numId")
            if number is not None:
                return number, _value(each, "pPr", "numPr", "ilvl")
        return None, None

    def is_contents(self, style: str | None) -> bool:
        return any(_CONTENTS.fullmatch(_value(each, "name") or "") for each in self.chain(style))

    def is_hidden(self, style: str | None) -> bool:
        return any(_is_on(each, "rPr", "vanish") for each in self.chain(style))


class _Numbers:
    """Counts the numbered paragraphs as Word does; only numbers count, points and letters are no part of a text."""

    def __init__(self, root: Any) -> None:
        self.levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        """By list: of each depth its format, how its number is written, where it begins."""
        self.kind: dict[str, str] = {}
        self.counts: dict[str, dict[int, int]] = defaultdict(dict)
        if root is None:
            return
        abstract = {each.get(f"{_W}abstractNumId"): each for each in root.iter(f"{_W}abstractNum")}
        for each in root.iter(f"{_W}num"):
            number, kind = each.get(f"{_W}numId"), _value(each, "abstractNumId")
            self.kind[number] = kind or ""
            self.levels[number] = {
                int(level.get(f"{_W}ilvl", "0")): (
                    _value(level, "numFmt") or "decimal",
                    _value(level, "lvlText") or "",
                    int(_value(level, "start") or "1"),
                )
                for level in (abstract[kind].iter(f"{_W}lvl") if kind in abstract else ())
            }

    def next(self, number: str | None, depth: int) -> str:
        levels = self.levels.get(number or "", {})
        if depth not in levels:
            return ""
        counts = self.counts[self.kind[number or ""]]
        counts[depth] = counts[depth] + 1 if depth in counts else levels[depth][2]
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        if levels[depth][0] != "decimal":
            return ""
        return re.sub(
            r"%([1-9])",
            lambda found: str(counts.get(int(found[1]) - 1, levels.get(int(found[1]) - 1, ("", "", 1))[2])),
            levels[depth][1],
        )


class _Walk:
    def __init__(self, styles: _Styles, numbers: _Numbers) -> None:
        self.styles, self.numbers = styles, numbers

    def blocks(self, parent: Any, depth: int) -> Iterator[Piece | Row]:
        if depth > DEEPEST:
            raise ValueError(depth)
        for each in parent:
            name = each.tag.removeprefix(_W)
            if name == "p":
                piece = self.paragraph(each)
                if piece is not None:
                    yield piece
            elif name == "tbl":
                yield from self.table(each, depth)
            elif name == "sdt" and not self.is_list_of_contents(each):
                for content in each.findall(f"{_W}sdtContent"):
                    yield from self.blocks(content, depth + 1)
            elif name in ("ins", "moveTo", "customXml", "smartTag"):
                yield from self.blocks(each, depth + 1)

    @staticmethod
    def is_list_of_contents(element: Any) -> bool:
        gallery = _value(element, "sdtPr", "docPartObj", "docPartGallery")
        return gallery is not None and "contents" in gallery.casefold()

    def table(self, table: Any, depth: int) -> Iterator[Row | Piece]:
        follows = False
        for row in self.rows(table):
            cells = []
            for cell in row.iter(f"{_W}tc"):
                if cell not in (*row, *(inner for outer in row.iter(f"{_W}sdtContent") for inner in outer)):
                    continue  # of a table within the cell, which is read with it
                inside = list(self.blocks(cell, depth + 1))
                cells.append(Cell(tuple(_pieces_of(inside))))
            yield Row(tuple(cells), follows)
            follows = True

    @staticmethod
    def rows(table: Any) -> Iterator[Any]:
        for each in table:
            if each.tag == f"{_W}tr" and each.find(f"{_W}trPr/{_W}del") is None:
                yield each
            elif each.tag == f"{_W}sdt":
                yield from each.iterfind(f"{_W}sdtContent/{_W}tr")

    def paragraph(self, element: Any) -> Piece | None:
        properties = element.find(f"{_W}pPr")
        style = _value(properties, "pStyle") if properties is not None else None
        if self.styles.is_contents(style) or self.styles.is_hidden(style):
            return None
        number, depth = self.styles.numbering(style)
        level = self.styles.level(style)
        if properties is not None:
            own = _value(properties, "numPr", "numId")
            number = own if own is not None else number
            depth = _value(properties, "numPr", "ilvl") or depth
            outline = _value(properties, "outlineLvl")
            if level is None and outline is not None and outline.isdigit() and int(outline) < 9:
                level = int(outline) + 1
        text = "".join(self.words(element, 0))
        counted = "" if not text.strip() else self.numbers.next(number, int(depth or "0"))
        return Piece(text, level, counted)

    def words(self, parent: Any, depth: int) -> Iterator[str]:
        if depth > DEEPEST:
            raise ValueError(depth)
        for each in parent:
            name = each.tag.removeprefix(_W)
            if name == "r":
                properties = each.find(f"{_W}rPr")
                if properties is None or not _is_on(properties, "vanish"):
                    yield from self.run(each)
            elif name in ("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "customXml", "bdo", "dir"):
                yield from self.words(each, depth + 1)
            elif name == "sdt":
                for content in each.findall(f"{_W}sdtContent"):
                    yield from self.words(content, depth + 1)

    @staticmethod
    def run(run: Any) -> Iterator[str]:
        for each in run:
            name = each.tag.removeprefix(_W)
            if name == "t":
                yield each.text or ""
            elif name in ("tab", "ptab"):
                yield "\t"
            elif name == "cr" or (name == "br" and each.get(f"{_W}type") in (None, "textWrapping")):
                yield "\n"
            elif name == "noBreakHyphen":
                yield "-"


def _pieces_of(inside: list[Piece | Row]) -> Iterator[Piece]:
    for each in inside:
        if isinstance(each, Piece):
            yield each
        else:
            yield Piece("\t".join(cell.text.replace("\n", " ") for cell in each.cells))
