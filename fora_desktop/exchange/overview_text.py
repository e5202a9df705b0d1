"""Reads the overview of forums from the text that is copied out of Word, with the flaws of such a text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from fora_desktop.domain import field_words
from fora_desktop.domain.overview import (
    FIELDS,
    Guess,
    Overview,
    OverviewChapter,
    OverviewForum,
    interfaces,
    misspellings,
)
from fora_desktop.domain.overview_lines import (
    CHAPTER,
    FORMS,
    MOST_FORUMS,
    REMARK,
    bare,
    is_marked,
    label_of,
    language_of,
    unmarked,
)
from fora_desktop.exchange.overview_bytes import NotAnOverview as NotAnOverview
from fora_desktop.exchange.overview_bytes import lines as lines
from fora_desktop.exchange.overview_bytes import load as load
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES

LABELS = tuple(zip(field_words.labels().values(), FORMS[field_words.DANISH], strict=True))
"""The label of each field as it is shown, and as it may stand."""

_GLUED = re.compile(r"\s*\*\*\s*|\s*\t\s*")
_FOOTER = re.compile(r"side\b.*|\W*\d+\W*|.*[.:]|.*\b\d{4}", re.IGNORECASE)
"""What may stand under the last forum: a page number, a sentence, a date."""


def read_file(path: Path) -> Overview:
    """The overview in a file; what cannot be opened is told like what cannot be read."""
    return read(load(path))


def read(data: bytes) -> Overview:
    """The overview with all its texts verbatim and what was guessed; raises NotAnOverview.

    Every forum needs its seven labels in their order, so that half a file is refused instead of closing the forums of
    the other half.
    """
    overview = _Reading(lines(data)).overview()
    found = [*overview.guesses, *_unresolved(overview), *_misspelt(overview)]
    return replace(overview, guesses=tuple(sorted(found, key=lambda guess: guess.line)))


def known_words() -> frozenset[str]:
    """The words of the field that a misspelling is recognised by."""
    return frozenset((RESOURCES / "overview_words.txt").read_text(encoding="utf-8").split())


# The lines


@dataclass(slots=True)
class _Chapter:
    number: int
    title: str
    line: int
    forums: list[OverviewForum] = field(default_factory=list)
    is_said_empty: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line that says something, without the marks around it; `verbatim` is one that our own text marks as such."""

    line: int
    text: str
    verbatim: bool = False
    remark: bool = False

    @property
    def chapter(self) -> re.Match[str] | None:
        return None if self.verbatim else CHAPTER.fullmatch(self.text)


class _Reading:
    """Goes through the lines once: what stands before a forum, its seven labels, what stands before the next."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.language = language_of(lines)
        self.labels = tuple(field_words.labels(self.language).values())
        self.before: list[_Entry] = []
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
            language=self.language,
        )

    def title(self) -> str:
        """What stands before the first chapter and calls itself an overview, else the last line there."""
        named = [entry for entry in self.before if entry.verbatim or _calls_itself_overview(entry.text)]
        return (named or self.before or [_Entry(0, "")])[-1].text

    def entries(self, start: int, stop: int) -> list[_Entry]:
        return [entry for at in range(start, stop) if (entry := self.entry(at)) is not None]

    def entry(self, at: int) -> _Entry | None:
        line = self.lines[at]
        if is_marked(line):
            return _Entry(at + 1, unmarked(line), verbatim=True)
        text = bare(line)
        return _Entry(at + 1, text, remark=line.startswith(REMARK)) if text else None

    def label(self, at: int, waited_for: int) -> tuple[int, str] | None:
        return label_of(self.lines[at], waited_for, self.language)

    def next_label(self, at: int) -> int:
        while at < len(self.lines) and self.label(at, waited_for=0) is None:
            at += 1
        return at

    def heading(self, start: int, first: int) -> _Entry:
        """The last line before the labels; the others are chapters or belong to no forum."""
        entries = self.entries(start, first)
        while entries and entries[-1].remark:
            entries.pop()
        index, _text = self.label(first, waited_for=0) or (0, "")
        if index or not entries:
            raise NotAnOverview(
                _(
                    "Linje {line}: feltet “{label}” står uden et forum over sig; hent oversigten med alle overskrifter."
                ).format(line=first + 1, label=self.labels[index])
            )
        for entry in entries[:-1]:
            self.between_forums(entry)
        heading = self.split_from_chapter(entries[-1])
        if not self.chapters and CHAPTER.fullmatch(heading.text):
            raise NotAnOverview(
                _(
                    "Linje {line}: felterne under “{heading}” står uden et forum over sig; "
                    "skriv forummets navn på en linje lige over felterne."
                ).format(line=heading.line, heading=_short(heading.text))
            )
        if not self.chapters:
            raise NotAnOverview(
                _(
                    "Linje {line}: forummet “{heading}” står før det første kapitel; hent oversigten fra begyndelsen."
                ).format(line=heading.line, heading=_short(heading.text))
            )
        return heading

    def split_from_chapter(self, entry: _Entry) -> _Entry:
        chapter = entry.chapter
        if chapter is None:
            return entry
        title, *glued = [chapter[2]] if is_marked(chapter[2]) else _GLUED.split(chapter[2].rstrip("* "), maxsplit=1)
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
        chapter = entry.chapter
        if chapter:
            title = unmarked(chapter[2]) if is_marked(chapter[2]) else chapter[2]
            self.chapter(int(chapter[1]), title, entry.line)
        elif entry.remark:
            for last in self.chapters[-1:]:
                last.is_said_empty = not last.forums
        elif self.chapters:
            self.guesses.append(Guess("line_skipped", entry.line, entry.text))
        else:
            self.before.append(entry)

    def after_last_forum(self, entry: _Entry) -> None:
        """A line that could be a heading is taken for one whose forum is missing."""
        if self.chapters and not (entry.chapter or entry.remark or _FOOTER.fullmatch(entry.text)):
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
        texts: list[list[str | None]] = []
        lines: list[int] = []
        at = first
        while at < len(self.lines) and len(texts) < len(LABELS):
            label = self.label(at, waited_for=len(texts))
            if label is None:
                texts[-1].append(_said(self.lines[at]))
            elif label[0] == len(texts):
                texts.append([_said(label[1])])
                lines.append(at + 1)
            else:
                raise self.missing(heading, len(texts), at)
            at += 1
        if len(texts) < len(LABELS):
            raise self.missing(heading, len(texts), at)
        stop = self.end_of_last_field(at)
        texts[-1] += [_said(line) for line in self.lines[at:stop]]
        subject, legal_basis, purpose, action_plan, interfaces_text, participants_text, quota_text = (
            "\n".join(line for line in text if line is not None) for text in texts
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
            ),
            twice=heading.verbatim,
        )
        return stop

    def end_of_last_field(self, at: int) -> int:
        """The last field goes on to an empty line, a chapter, or the heading of the next forum."""
        stop = at
        while stop < len(self.lines) and (entry := self.entry(stop)) and not entry.chapter and not entry.remark:
            if self.label(stop, waited_for=0) is not None:
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
        return NotAnOverview(text.format(line=line, heading=_short(heading.text), label=self.labels[index]))

    def add(self, forum: OverviewForum, *, twice: bool) -> None:
        """`twice`: its heading may stand there already."""
        chapter = self.chapters[-1]
        same = next((other for other in chapter.forums if _same(other.heading) == _same(forum.heading)), None)
        if same and not twice:
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
        if not any(chapter.forums or chapter.is_said_empty for chapter in self.chapters):
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
        if not last.forums and not last.is_said_empty:
            raise NotAnOverview(
                _(
                    "Oversigten slutter efter kapitlet “{title}” (linje {line}) uden dets fora; hent hele oversigten."
                ).format(title=_short(last.title), line=last.line)
            )
        for chapter in self.chapters:
            if not chapter.forums and not chapter.is_said_empty:
                self.guesses.append(Guess("chapter_empty", chapter.line, f"{chapter.number}. {chapter.title}"))


def _said(line: str) -> str | None:
    """What a line adds to a text; nothing where it is empty and nobody says that it is to stay."""
    if is_marked(line):
        return unmarked(line)
    return None if line.startswith(REMARK) else line.strip() or None


def _calls_itself_overview(text: str) -> bool:
    return any(word in text.casefold() for word in ("oversigt", "översikt", "overview"))


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
