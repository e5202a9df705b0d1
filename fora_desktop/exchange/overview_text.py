"""Reads the overview of forums from the text that is copied out of Word, with the flaws of such a text."""

import errno
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.overview import (
    FIELDS,
    Guess,
    Overview,
    OverviewChapter,
    OverviewForum,
    interfaces,
    misspellings,
)
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES

MOST_BYTES = 1_000_000
MOST_LINES = 40_000
LONGEST_LINE = 20_000
MOST_FORUMS = 500

LABELS = (
    ("Emne", r"Emne"),
    ("Lovgrl./komm.", r"Lovgrl\.?\s*/\s*komm\.?"),
    ("Formål/målsæt.", r"Formål\s*/\s*målsæt(?:ning|\.)?"),
    ("Evt. handleplaner", r"Evt\.?\s*handleplan(?:er)?"),
    ("Snitflader", r"Snitflader?"),
    ("Deltagere", r"Deltagere"),
    ("Antal møder", r"Antal\s+møder"),
)
"""The label of each field as it is shown, and as it may stand."""

_SURE_LABEL = [re.compile(rf"\s*{form}\s*(?::\s*|\t\s*|$)", re.IGNORECASE) for _label, form in LABELS]
_LOOSE_LABEL = [re.compile(rf"\s*{form}\s+") for _label, form in LABELS]
"""With only spaces after it a label may as well begin a sentence; it counts where it is the one that is waited for."""
_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_CHAPTER = re.compile(r"(\d{1,3})\s*[.)]\s+(\S.*)")
_GLUED = re.compile(r"\s*\*\*\s*|\s*\t\s*")
_FOOTER = re.compile(r"side\b.*|\W*\d+\W*|.*[.:]|.*\b\d{4}", re.IGNORECASE)
"""What may stand under the last forum: a page number, a sentence, a date."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_TWICE_ENCODED = re.compile("Ã[¥¦¸†˜\u0085\u0098]")


class NotAnOverview(FieldError):
    """The file cannot be read as an overview; the text is one sentence that says why and what to do."""


def read_file(path: Path) -> Overview:
    """The overview in a file; what cannot be opened is told like what cannot be read."""
    return read(load(path))


def load(path: Path) -> bytes:
    """What stands in the file, or so much of it that it is seen to be too much."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NotAnOverview(
            _("Filen {path} kan ikke åbnes ({reason}); vælg en anden fil.").format(path=path, reason=_why(error))
        ) from error


def _why(error: OSError) -> str:
    """In the language of the interface: the system's own words come in its own."""
    return {
        errno.ENOENT: _("den findes ikke"),
        errno.EISDIR: _("det er en mappe"),
        errno.EACCES: _("du har ikke lov til at læse den"),
        errno.EPERM: _("du har ikke lov til at læse den"),
        errno.ENAMETOOLONG: _("navnet er for langt"),
    }.get(error.errno or 0, _("drevet svarer ikke"))


def read(data: bytes) -> Overview:
    """The overview with all its texts verbatim and what was guessed; raises NotAnOverview.

    Every forum needs its seven labels in their order, so that half a file is refused instead of closing the forums of
    the other half.
    """
    lines = _lines(_decoded(data))
    overview = _Reading(lines).overview()
    found = [*overview.guesses, *_unresolved(overview), *_misspelt(overview)]
    return replace(overview, guesses=tuple(sorted(found, key=lambda guess: guess.line)))


def lines(data: bytes) -> list[str]:
    """The lines of the text as they are counted in `Overview`; raises NotAnOverview where it is no text."""
    return _lines(_decoded(data))


def known_words() -> frozenset[str]:
    """The words of the field that a misspelling is recognised by."""
    return frozenset((RESOURCES / "overview_words.txt").read_text(encoding="utf-8").split())


# The bytes


def _decoded(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise NotAnOverview(
            _("Filen er for stor til at være en oversigt (over {size} MB); vælg filen med selve teksten.").format(
                size=MOST_BYTES // 1_000_000
            )
        )
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise NotAnOverview(_("Filen er tom; vælg filen med oversigtens tekst."))
    for beginning, what in _other_formats():
        if data.startswith(beginning):
            raise NotAnOverview(
                _("Filen er {what} og ikke ren tekst; åbn den, gem den som ren tekst (.txt), og vælg den fil.").format(
                    what=what
                )
            )
    text = _text(data)
    if control := _CONTROL.search(text):
        line = len(_LINE_END.findall(text, 0, control.start())) + 1
        raise NotAnOverview(
            _(
                "Linje {line} har et tegn, der ikke hører til i tekst (U+{code}); gem oversigten igen som ren tekst."
            ).format(line=line, code=f"{ord(control[0]):04X}")
        )
    if _TWICE_ENCODED.search(text):
        raise NotAnOverview(_("Æ, ø og å er blevet ødelagt i filen; gem oversigten igen som ren tekst i UTF-8."))
    return unicodedata.normalize("NFC", text)


def _other_formats() -> Iterator[tuple[bytes, str]]:
    yield b"PK\x03\x04", _("et Word-dokument eller et zip-arkiv")
    yield b"PK\x05\x06", _("et tomt zip-arkiv")
    yield b"%PDF", _("en PDF-fil")
    yield b"\xd0\xcf\x11\xe0", _("et ældre Word-dokument")
    yield b"{\\rtf", _("et RTF-dokument")
    yield b"SQLite format 3", _("en database")


def _text(data: bytes) -> str:
    encoding = _utf16(data)
    try:
        if encoding:
            return data.decode(encoding).removeprefix("\ufeff")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if encoding or (error.end >= len(data) and data.count(b"\xc3", 0, error.start)):
            raise NotAnOverview(
                _("Filen slutter eller brydes midt i et tegn og er vist afkortet; hent hele oversigten igen.")
            ) from error
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise NotAnOverview(
            _("Filen er ikke tekst i et tegnsæt, som Fora kender; gem oversigten som ren tekst i UTF-8.")
        ) from error


def _utf16(data: bytes) -> str:
    """UTF-16 by its mark, or by the zero in every other byte that Danish text has there."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16-le" if data.startswith(b"\xff\xfe") else "utf-16-be"
    half = len(data) // 2
    first, second = data[0::2].count(0), data[1::2].count(0)
    if half and second > 0.7 * half and first < 0.1 * half:
        return "utf-16-le"
    if half and first > 0.7 * half and second < 0.1 * half:
        return "utf-16-be"
    return ""


def _lines(text: str) -> list[str]:
    lines = _LINE_END.split(text)
    if len(lines) > MOST_LINES:
        raise NotAnOverview(
            _(
                "Filen har {count} linjer og er for lang til at være en oversigt; vælg filen med selve oversigten."
            ).format(count=len(lines))
        )
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            raise NotAnOverview(
                _("Linje {line} har over {most} tegn; gem oversigten igen som tekst med linjeskift.").format(
                    line=number, most=LONGEST_LINE
                )
            )
    return lines


# The lines


@dataclass(slots=True)
class _Chapter:
    number: int
    title: str
    line: int
    forums: list[OverviewForum] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line that says something, without the marks around it."""

    line: int
    text: str


class _Reading:
    """Goes through the lines once: what stands before a forum, its seven labels, what stands before the next."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.before: list[str] = []
        self.chapters: list[_Chapter] = []
        self.guesses: list[Guess] = []

    def overview(self) -> Overview:
        at = 0
        while (first := self.next_label(at)) < len(self.lines):
            heading = self.heading(at, first)
            at = self.forum(heading, first)
        for entry in self.entries(at, len(self.lines)):
            self.after_last_forum(entry)
        self.check()
        return Overview(
            title=self.title(),
            chapters=tuple(
                OverviewChapter(chapter.number, chapter.title, chapter.line, tuple(chapter.forums))
                for chapter in self.chapters
            ),
            guesses=tuple(self.guesses),
        )

    def title(self) -> str:
        """What stands before the first chapter and calls itself an overview, else the last line there."""
        named = [text for text in self.before if "oversigt" in text.casefold()]
        return (named or self.before or [""])[-1]

    def entries(self, start: int, stop: int) -> list[_Entry]:
        return [_Entry(at + 1, text) for at in range(start, stop) if (text := _bare(self.lines[at]))]

    def next_label(self, at: int) -> int:
        while at < len(self.lines) and _label(self.lines[at], waited_for=0) is None:
            at += 1
        return at

    def heading(self, start: int, first: int) -> _Entry:
        """The last line before the labels; the others are chapters or belong to no forum."""
        entries = self.entries(start, first)
        index, _text = _label(self.lines[first], waited_for=0) or (0, "")
        if index or not entries:
            raise NotAnOverview(
                _(
                    "Linje {line}: feltet “{label}” står uden et forum over sig; hent oversigten med alle overskrifter."
                ).format(line=first + 1, label=LABELS[index][0])
            )
        for entry in entries[:-1]:
            self.between_forums(entry)
        heading = self.split_from_chapter(entries[-1])
        if not self.chapters:
            raise NotAnOverview(
                _(
                    "Linje {line}: forummet “{heading}” står før det første kapitel; hent oversigten fra begyndelsen."
                ).format(line=heading.line, heading=_short(heading.text))
            )
        return heading

    def split_from_chapter(self, entry: _Entry) -> _Entry:
        chapter = _CHAPTER.fullmatch(entry.text)
        if chapter is None:
            return entry
        title, *glued = _GLUED.split(chapter[2].rstrip("* "), maxsplit=1)
        if glued and glued[0]:
            self.chapter(int(chapter[1]), title, entry.line)
            self.guesses.append(Guess("heading_split", entry.line, title, glued[0]))
            return _Entry(entry.line, glued[0])
        if int(chapter[1]) == self.next_number():
            raise NotAnOverview(
                _(
                    "Linje {line}: det første forum i kapitlet “{title}” har ingen overskrift; skriv den over “Emne”."
                ).format(line=entry.line, title=_short(entry.text))
            )
        return entry

    def between_forums(self, entry: _Entry) -> None:
        chapter = _CHAPTER.fullmatch(entry.text)
        if chapter:
            self.chapter(int(chapter[1]), chapter[2], entry.line)
        elif self.chapters:
            self.guesses.append(Guess("line_skipped", entry.line, entry.text))
        else:
            self.before.append(entry.text)

    def after_last_forum(self, entry: _Entry) -> None:
        """A line that could be a heading is taken for one whose forum is missing."""
        if self.chapters and not _CHAPTER.fullmatch(entry.text) and not _FOOTER.fullmatch(entry.text):
            raise NotAnOverview(
                _("Linje {line}: “{text}” har ingen felter under sig; hent hele oversigten, eller slet linjen.").format(
                    line=entry.line, text=_short(entry.text)
                )
            )
        self.between_forums(entry)

    def next_number(self) -> int:
        return self.chapters[-1].number + 1 if self.chapters else 1

    def chapter(self, number: int, title: str, line: int) -> None:
        earlier = next((chapter for chapter in self.chapters if chapter.number == number), None)
        if earlier and any(chapter.forums for chapter in self.chapters):
            raise NotAnOverview(
                _("Linje {line}: kapitel {number} står der allerede i linje {earlier}; ret numrene.").format(
                    line=line, number=number, earlier=earlier.line
                )
            )
        if earlier:
            self.leave_contents()
        if self.chapters and number != self.next_number():
            self.guesses.append(Guess("chapter_gap", line, f"{number}. {title}", str(self.next_number())))
        self.chapters.append(_Chapter(number, title, line))

    def leave_contents(self) -> None:
        """The chapters so far were a list of contents before the first forum."""
        self.guesses = [
            Guess("line_skipped", chapter.line, f"{chapter.number}. {chapter.title}") for chapter in self.chapters
        ]
        self.chapters.clear()

    def forum(self, heading: _Entry, first: int) -> int:
        """Reads the seven fields that begin at a line; returns the line after them."""
        texts: list[list[str]] = []
        lines: list[int] = []
        at = first
        while at < len(self.lines) and len(texts) < len(LABELS):
            label = _label(self.lines[at], waited_for=len(texts))
            if label is None:
                texts[-1].append(self.lines[at].strip())
            elif label[0] == len(texts):
                texts.append([label[1]])
                lines.append(at + 1)
            else:
                raise self.missing(heading, len(texts), at)
            at += 1
        if len(texts) < len(LABELS):
            raise self.missing(heading, len(texts), at)
        stop = self.end_of_last_field(at)
        texts[-1] += [line.strip() for line in self.lines[at:stop]]
        subject, legal_basis, purpose, action_plan, interfaces_text, participants_text, quota_text = (
            "\n".join(filter(None, text)) for text in texts
        )
        self.add(
            OverviewForum(
                heading=heading.text,
                line=heading.line,
                subject=subject,
                legal_basis=legal_basis,
                purpose=purpose,
                action_plan=action_plan,
                interfaces_text=interfaces_text,
                participants_text=participants_text,
                quota_text=quota_text,
                field_lines=tuple(lines),
            )
        )
        return stop

    def end_of_last_field(self, at: int) -> int:
        """The last field goes on to an empty line, a chapter, or the heading of the next forum."""
        stop = at
        while stop < len(self.lines) and (text := _bare(self.lines[stop])) and not _CHAPTER.fullmatch(text):
            if _label(self.lines[stop], waited_for=0) is not None:
                return max(at, stop - 1)
            stop += 1
        return stop

    def missing(self, heading: _Entry, index: int, at: int) -> NotAnOverview:
        if at >= len(self.lines):
            text = _("Oversigten slutter i forummet “{heading}” (linje {line}): “{label}” mangler; hent hele filen.")
            line = heading.line
        else:
            text = _("Linje {line}: “{label}” mangler i forummet “{heading}”; sæt feltet ind, også når det er tomt.")
            line = at + 1
        return NotAnOverview(text.format(line=line, heading=_short(heading.text), label=LABELS[index][0]))

    def add(self, forum: OverviewForum) -> None:
        chapter = self.chapters[-1]
        same = next((other for other in chapter.forums if _same(other.heading) == _same(forum.heading)), None)
        if same:
            raise NotAnOverview(
                _(
                    "Linje {line}: forummet “{heading}” står der allerede i linje {earlier}; slet eller ret det ene."
                ).format(line=forum.line, heading=_short(forum.heading), earlier=same.line)
            )
        if sum(len(chapter.forums) for chapter in self.chapters) >= MOST_FORUMS:
            raise NotAnOverview(
                _("Linje {line}: en oversigt kan højst have {most} fora; del den i flere.").format(
                    line=forum.line, most=MOST_FORUMS
                )
            )
        chapter.forums.append(forum)

    def check(self) -> None:
        """What only the whole can show: nothing is missing at the beginning or the end."""
        if not self.chapters:
            raise NotAnOverview(
                _("Filen er ikke en oversigt: den har hverken kapitler eller felter som “Emne”; vælg en anden fil.")
            )
        if not any(chapter.forums for chapter in self.chapters):
            raise NotAnOverview(
                _("Filen har kapitler, men ingen fora med felterne “Emne” til “Antal møder”; hent hele oversigten.")
            )
        if self.chapters[0].number != 1:
            raise NotAnOverview(
                _("Linje {line}: oversigten begynder med kapitel {number}; hent den fra kapitel 1.").format(
                    line=self.chapters[0].line, number=self.chapters[0].number
                )
            )
        last = self.chapters[-1]
        if not last.forums:
            raise NotAnOverview(
                _(
                    "Oversigten slutter efter kapitlet “{title}” (linje {line}) uden dets fora; hent hele oversigten."
                ).format(title=_short(last.title), line=last.line)
            )
        for chapter in self.chapters:
            if not chapter.forums:
                self.guesses.append(Guess("chapter_empty", chapter.line, f"{chapter.number}. {chapter.title}"))


def _label(line: str, waited_for: int) -> tuple[int, str] | None:
    """Which of the seven labels begins the line, and the text after it."""
    for index, form in enumerate(_SURE_LABEL):
        if match := form.match(line):
            return index, line[match.end() :].strip()
    if match := _LOOSE_LABEL[waited_for].match(line):
        return waited_for, line[match.end() :].strip()
    return None


def _bare(line: str) -> str:
    """The line without spaces and the asterisks of bold type around it."""
    text = line.strip()
    if text.startswith("**") and text.endswith("**") and "**" not in text[2:-2]:
        text = text[2:-2].strip()
    return text


def _same(text: str) -> str:
    return " ".join(text.casefold().split())


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rstrip() + "…"


# What was guessed from the whole


def _unresolved(overview: Overview) -> Iterator[Guess]:
    headings = Counter(_same(forum.heading) for forum in overview.forums)
    names = {forum.heading: forum.line for forum in overview.forums if headings[_same(forum.heading)] == 1}
    for forum in overview.forums:
        for text, target in interfaces(forum.interfaces_text, names, own=forum.line):
            if target is None:
                yield Guess("interface_unresolved", forum.field_lines[FIELDS.index("interfaces_text")], text)


def _misspelt(overview: Overview) -> Iterator[Guess]:
    texts: list[tuple[int, str]] = []
    for chapter in overview.chapters:
        texts.append((chapter.line, chapter.title))
        for forum in chapter.forums:
            texts.append((forum.line, forum.heading))
            texts += zip(forum.field_lines, forum.texts.values(), strict=True)
    for found in misspellings(texts, known_words()):
        yield Guess("misspelling", found.line, found.word, found.suggestion)
