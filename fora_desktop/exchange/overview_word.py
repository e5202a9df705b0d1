"""A Word document (.docx) as the lines of an overview: its paragraphs, tables, tabs and numbered headings.

The lines are those of `domain.overview_lines`, so that one reader reads both; what the document's styles say (this is
a forum's heading, this line goes on with a text) is marked in them.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import zip_longest
from zipfile import BadZipFile, ZipFile

from fora_desktop.domain.overview import OverviewChapter
from fora_desktop.domain.overview_lines import (
    CHAPTER,
    END,
    REMARK,
    SURE,
    bare,
    chapter_line,
    is_plain,
    label_of,
    language_of,
    marked,
    no_forums,
)
from fora_desktop.exchange.overview_bytes import MOST_WORD_BYTES, NotAnOverview
from fora_desktop.exchange.word_parts import Cell, Piece, Row, pieces
from fora_desktop.i18n import _

MOST_PARTS = 2_000
LARGEST_PART = 10_000_000
LARGEST_WHOLE = 120_000_000
"""Bytes unpacked."""
STEEPEST = 150
"""How many times smaller a large part may be packed."""
STEEP_FROM = 1_000_000
DOCUMENT = "word/document.xml"
TEXT_PARTS = (DOCUMENT, "word/styles.xml", "word/numbering.xml")
_UNSAFE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
FORUM_ROW = 99
"""The level of a forum that a row of its own names: inside whatever heading there is."""
_NAMES = frozenset(("forum", "samarbejdsforum", "samverkansforum", "forummets navn", "navn", "namn", "name"))
_NUMBER = re.compile(r"\W*(\d{1,3})\W*")


def text(data: bytes) -> str:
    """The document's lines; raises NotAnOverview with one sentence for what is none, or none that can be read."""
    parts = _parts(data)
    try:
        found = list(pieces(parts))
    except Exception as error:  # whatever the parser stumbles over is the file's fault
        raise _broken() from error
    return "\n".join(_Lines(found).all())


def _parts(data: bytes) -> dict[str, bytes]:
    """The parts of the package that the text stands in."""
    if len(data) > MOST_WORD_BYTES:
        raise _too_large()
    try:
        with ZipFile(BytesIO(data)) as package:
            return _looked_over(package)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise _broken() from error


def _looked_over(package: ZipFile) -> dict[str, bytes]:
    infos = package.infolist()
    names = {info.filename for info in infos}
    if any(info.flag_bits & 1 for info in infos):
        raise NotAnOverview(_("Filen er beskyttet med en adgangskode; gem den uden, og vælg den igen."))
    if DOCUMENT not in names:
        raise NotAnOverview(_not_word(names))
    steep = any(
        info.file_size > STEEP_FROM and info.file_size > STEEPEST * max(1, info.compress_size) for info in infos
    )
    large = any(info.file_size > LARGEST_PART for info in infos if info.filename in TEXT_PARTS)
    if steep or large or len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > LARGEST_WHOLE:
        raise _too_large()
    found = {}
    for name in TEXT_PARTS:
        if name in names:
            found[name] = part = package.read(name)
            if _UNSAFE.search(part) or b"\0" in part[:100]:
                raise NotAnOverview(
                    _("Word-filen henviser til noget uden for sig selv og er ikke læst; gem oversigten som en ny fil.")
                )
    return found


def _not_word(names: set[str]) -> str:
    if any(name.startswith("xl/") for name in names):
        return _("Filen er et regneark og ikke et Word-dokument; gem oversigten som Word eller ren tekst.")
    if "mimetype" in names and "content.xml" in names:
        return _("Filen er i OpenDocument-format; gem den som Word-dokument (.docx), og vælg den fil.")
    return _("Filen er et zip-arkiv og ikke et Word-dokument; pak det ud, og vælg oversigten i det.")


def _broken() -> NotAnOverview:
    return NotAnOverview(_("Word-filen er beskadiget og kan ikke læses; åbn den i Word, gem den igen, og vælg den så."))


def _too_large() -> NotAnOverview:
    return NotAnOverview(
        _("Word-filen fylder for meget til at være en oversigt og er ikke læst; gem teksten i en ny fil.")
    )


# --- from pieces to lines -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Said:
    """A paragraph, or a row of a table as one; `level` is its place among the headings, `number` its own number."""

    text: str
    level: int | None = None
    number: str = ""
    label: int | None = None
    """Which field it begins; its text is what stands after the label."""


class _Lines:
    def __init__(self, found: Sequence[Piece | Row]) -> None:
        said = list(_flat(found))
        self.language = language_of([line for each in said for line in each.text.split("\n")])
        self.said = list(self.labelled(said))
        self.forum_level = self.usual(
            each.level for at, each in enumerate(self.said) if each.level is not None and self.begins(at + 1)
        )
        self.chapter_level = self.usual(
            each.level for each in self.said if each.level and each.level < (self.forum_level or FORUM_ROW)
        )
        self.last = 0
        """The number of the last chapter."""
        self.title_is_styled = sum(each.level == 0 and bool(each.text.strip()) for each in self.said) == 1

    @staticmethod
    def usual(levels: Iterator[int | None]) -> int | None:
        return next((level for level, _times in Counter(levels).most_common(1)), None)

    def begins(self, at: int) -> bool:
        """Whether the first field of a forum stands there, at most one paragraph between."""
        following = [each for each in self.said[at : at + 4] if each.text.strip() or each.label is not None][:2]
        first = next((each for each in following if each.label is not None or each.level is not None), None)
        return first is not None and first.label == 0

    def labelled(self, said: Sequence[_Said]) -> Iterator[_Said]:
        """Paragraphs that begin with a label as fields; a paragraph that holds several of them as all of these.

        It holds several where the next one has no paragraph of its own: a text may begin a line with a label.
        """
        for at, each in enumerate(said):
            lines = each.text.split("\n")
            own = None if each.label is not None or each.level is not None else self.label(lines[0])
            if own is None:
                yield each
                continue
            several = own[0] < 6 and self.next_label(said, at + 1) != own[0] + 1
            index, open_field = own[0], [own[1].strip()]
            for line in lines[1:]:
                found = self.label(line) if several else None
                if found is not None and found[0] == index + 1:
                    yield _Said("\n".join(open_field), label=index)
                    index, open_field = found[0], [found[1].strip()]
                else:
                    open_field.append(line)
            yield _Said("\n".join(open_field), label=index)

    def label(self, line: str) -> tuple[int, str] | None:
        return label_of(line, 0, self.language) if _is_sure(line, self.language) else None

    def next_label(self, said: Sequence[_Said], at: int) -> int | None:
        """The next field that a paragraph begins with; the next heading ends the search."""
        for each in said[at:]:
            if each.label is not None or each.level is not None:
                return each.label
            if found := self.label(each.text.split("\n")[0]):
                return found[0]
        return None

    def all(self) -> Iterator[str]:
        is_empty = False
        """Whether the chapter that stands open has no forum yet."""
        for at, each in enumerate(self.said):
            is_chapter = self.is_chapter(at)
            if is_empty and (is_chapter or self.ends(each)):
                yield no_forums()
            if self.ends(each):
                yield from ("", END)
                return
            is_empty = is_chapter or (is_empty and each.label is None)
            yield from self.lines(at, is_chapter)
        if is_empty and self.chapter_level is not None:
            yield no_forums()

    def ends(self, each: _Said) -> bool:
        """A heading above those of the chapters ends them: an appendix, or our own list of what changed."""
        return bool(self.last and each.level and self.chapter_level and each.level < self.chapter_level)

    def is_chapter(self, at: int) -> bool:
        each = self.said[at]
        return each.level is not None and each.level == self.chapter_level and bool(each.text.strip())

    def lines(self, at: int, is_chapter: bool) -> Iterator[str]:
        each = self.said[at]
        if each.label is not None:
            yield from self.field(each)
        elif is_chapter:
            yield from ("", self.chapter(each))
        elif self.is_heading(at):
            yield from self.heading(at)
        elif each.level == 0 and self.title_is_styled and not self.last:
            yield _one_line(each.text, marks=True)
        elif at and self.is_heading(at - 1) and self.begins(at):
            return  # it stands before the heading already
        else:
            number = f"{each.number} " if each.number else ""
            for line in f"{number}{each.text}".split("\n"):
                is_date = self.chapter_level is not None and CHAPTER.fullmatch(bare(line))
                yield f"{REMARK} {line}" if is_date else line

    def is_heading(self, at: int) -> bool:
        each = self.said[at]
        return each.level is not None and each.level == self.forum_level and self.begins(at + 1)

    def heading(self, at: int) -> Iterator[str]:
        """What stands between the heading and its fields goes before it, where it is told as skipped."""
        between = self.said[at + 1]
        yield ""
        if between.label is None and between.text.strip():
            yield f"{REMARK} {' '.join(between.text.split())}"
        yield _one_line(self.said[at].text, marks=True)

    def chapter(self, each: _Said) -> str:
        title = " ".join(bare(each.text).split("\n"))
        written = CHAPTER.fullmatch(title)
        number = _NUMBER.fullmatch(each.number)
        if written:
            self.last, title = int(written[1]), written[2]
        else:
            self.last = int(number[1]) if number else self.last + 1
        return chapter_line(OverviewChapter(self.last, title))

    def field(self, each: _Said) -> Iterator[str]:
        assert each.label is not None
        label = _LABELS[self.language][each.label]
        first, *others = each.text.split("\n")
        first = first.strip()
        yield f"{label}:\t{first if not first.startswith((':', chr(92))) else marked(first)}"
        yield from (line.strip() if is_plain(line.strip()) else marked(line.strip()) for line in others)


def _one_line(text: str, *, marks: bool = False) -> str:
    said = " ".join(text.split("\n")).strip()
    return marked(said) if marks else said


def _is_sure(line: str, language: str) -> bool:
    return any(form.match(line) for form in SURE[language])


def _labels() -> dict[str, list[str]]:
    from fora_desktop.domain import field_words

    return {language: list(field_words.labels(language).values()) for language in SURE}


_LABELS = _labels()


# --- tables ---------------------------------------------------------------------------------------------------------


def _flat(found: Sequence[Piece | Row]) -> Iterator[_Said]:
    """Paragraphs and rows as paragraphs; a row whose first cell is a label is that field."""
    heads: list[int | None] = []
    above = ""
    for each, following in zip_longest(found, found[1:]):
        if isinstance(each, Piece):
            above = each.text if each.level is not None or each.text.strip() else above
            yield _Said(each.text, each.level, each.number)
            continue
        named = _named(each, following)
        if named:
            if named.casefold() != above.strip().casefold():  # else the heading above the table says it already
                yield _Said(named, FORUM_ROW)
            continue
        across = [_label(cell) for cell in each.cells]
        if sum(index is not None for index in across) >= 5:
            heads = across
        elif heads and each.follows and len(each.cells) == len(heads):
            yield from _across(each, heads)
        else:
            heads = heads if each.follows else []
            yield from _row(each)


def _named(row: Row, following: Piece | Row | None) -> str:
    """The forum that the first row of its table names: `Forum | Kredsrådet`, with its first field in the next row."""
    cells = [" ".join(cell.text.split()) for cell in row.cells]
    begins = isinstance(following, Row) and following.follows and bool(following.cells)
    if not begins or len(cells) < 2 or cells[0].rstrip(" :").casefold() not in _NAMES:
        return ""
    assert isinstance(following, Row)
    return " ".join(filter(None, cells[1:])) if _label(following.cells[0]) == 0 else ""


def _label(cell: Cell) -> int | None:
    """Which field a cell names that says nothing else."""
    line = cell.text.strip()
    for language in SURE:
        found = label_of(line, 0, language) if line and _is_sure(line, language) else None
        if found is not None and not found[1].strip():
            return found[0]
    return None


def _row(row: Row) -> Iterator[_Said]:
    cells = [cell for cell in row.cells if cell.text.strip()]
    index = _label(row.cells[0]) if row.cells else None
    if index is not None:
        yield _Said("\n".join(cell.text.strip("\n") for cell in row.cells[1:] if cell.text.strip()), label=index)
    elif len(cells) == 1:
        for piece in cells[0].pieces:
            yield _Said(piece.text, piece.level, piece.number)
    elif cells:
        yield _Said("\t".join(" ".join(cell.text.split("\n")) for cell in cells))


def _across(row: Row, heads: Sequence[int | None]) -> Iterator[_Said]:
    """A row that is a forum: the column that names no field is its heading."""
    heading = next((cell for cell, index in zip(row.cells, heads, strict=True) if index is None), None)
    fields = sorted(
        ((index, cell) for cell, index in zip(row.cells, heads, strict=True) if index is not None),
        key=lambda pair: pair[0],
    )
    if heading is None or not any(cell.text.strip() for _index, cell in fields):
        yield from _row(row)
        return
    yield _Said(" ".join(heading.text.split()))
    for index, cell in fields:
        yield _Said(cell.text.strip("\n"), label=index)
