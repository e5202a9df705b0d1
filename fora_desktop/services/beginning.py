"""A new register as the pages of the first start make it: what they show, and what comes of the answers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota_text
from fora_desktop.domain.catalogue import Catalogue, CatalogueForum, SchoolHolidayData, school_holidays_of
from fora_desktop.domain.forum import FIELDS, Board, BoardUnit, Chapter, Forum, Unit
from fora_desktop.domain.overview import Overview, OverviewForum
from fora_desktop.domain.quota_text import Reading
from fora_desktop.domain.spelling import misspellings, put_right
from fora_desktop.services import overview, register, requirements

CORRECTED = tuple(name for name in FIELDS if name != "quota_text")
"""The texts in which misspellings are looked for; "Antal møder" is gone through by itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A forum that the register will have; `number` is its place in the overview, from 1."""

    number: int
    chapter: int
    name: str
    heading: str
    quota_text: str
    texts: Mapping[str, str]
    per_municipality: bool

    @property
    def reading(self) -> Reading:
        return quota_text.read(self.quota_text)


@dataclass(frozen=True, slots=True)
class Slip:
    """A probable misspelling, and the chapters that have it."""

    chapter: int
    word: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Answers:
    """What has been answered about the forums.

    `readings` is "Antal møder" as somebody wants it read, and `own` that of each municipality by its code, both by the
    forum's number; `confirmed` are forums whose reading is right. `corrected`: the misspellings are to be put right.
    """

    readings: Mapping[int, str] = field(default_factory=dict)
    own: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    confirmed: Collection[int] = ()
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """What the register begins with: a catalogue with the chosen municipalities, or an overview's text beside one."""

    catalogue: Catalogue
    read: Overview | None = None

    @property
    def entries(self) -> list[Entry]:
        if self.read is not None:
            forums = [(chapter.number, forum) for chapter in self.read.chapters for forum in chapter.forums]
            return [_entry(number, chapter, forum) for number, (chapter, forum) in enumerate(forums, 1)]
        ordered = sorted(self.catalogue.forums, key=lambda forum: (forum.chapter, forum.number))
        return [_entry(number, forum.chapter, forum) for number, forum in enumerate(ordered, 1)]

    @property
    def chapters(self) -> int:
        return len(self.read.chapters if self.read is not None else self.catalogue.chapters)


def _entry(number: int, chapter: int, forum: CatalogueForum | OverviewForum) -> Entry:
    return Entry(
        number,
        chapter,
        forum.name if isinstance(forum, CatalogueForum) else forum.heading,
        forum.heading,
        forum.quota_text,
        {name: str(getattr(forum, name)) for name in FIELDS},
        isinstance(forum, CatalogueForum) and forum.boards == "each_municipality",
    )


def slips(entries: Sequence[Entry], known: Collection[str]) -> list[Slip]:
    """Each probable misspelling once, in the order of the overview; `known` are words of the field."""
    chapters = {entry.number: entry.chapter for entry in entries}
    texts = [
        (entry.number, text)
        for entry in entries
        for text in (entry.heading, *(entry.texts[name] for name in CORRECTED))
    ]
    found: dict[str, Slip] = {}
    for slip in misspellings(texts, known):
        found.setdefault(slip.word, Slip(chapters[slip.line], slip.word, slip.suggestion))
    return list(found.values())


def known_holidays(holidays: Sequence[SchoolHolidayData], code: str, year: int) -> list[SchoolHolidayData]:
    """The school holidays of a municipality that begin in a year, its own before the general ones."""
    return [each for each in school_holidays_of(holidays, code) if each.first.year == year]


def fill(
    session: Session,
    source: Source,
    answers: Answers,
    first_day: date,
    school_holidays: Sequence[SchoolHolidayData],
    known_words: Collection[str],
) -> register.Filled:
    """Make the register that was chosen; everything in it exists from `first_day` on."""
    register.fill(session, source.catalogue, first_day, school_holidays)
    if source.read is not None:
        overview.apply(session, source.read, first_day, anyway=True)
    in_order = select(Forum).join(Chapter, Chapter.id == Forum.chapter_id).order_by(Chapter.number, Forum.position)
    forums = dict(enumerate(session.scalars(in_order), 1))
    for number, forum in forums.items():
        _require(session, forum, number, answers)
    if answers.corrected:
        meant = {slip.word: slip.suggestion for slip in slips(source.entries, known_words)}
        for forum in forums.values():
            _correct(session, forum, meant)
    session.flush()
    about = register.about(session)
    return register.Filled(about.forums, about.boards)


def _require(session: Session, forum: Forum, number: int, answers: Answers) -> None:
    text = answers.readings.get(number, "")
    reading = quota_text.read(text if text.strip() else forum.quota_text)
    if reading.understood and (text.strip() or number in answers.confirmed):
        requirements.correct(session, forum, reading.rules, reading.on_demand)
    for code, own in answers.own.get(number, {}).items():
        boards = select(Board).join(BoardUnit, BoardUnit.board_id == Board.id).join(Unit, Unit.id == BoardUnit.unit_id)
        for board in session.scalars(boards.where(Board.forum_id == forum.id, Unit.code == code)):
            if quota_text.read(own).understood:
                requirements.set_text(session, board, own)


def _correct(session: Session, forum: Forum, meant: Mapping[str, str]) -> None:
    """The heading stays as the overview has it: by it the forum is found again."""
    for name in ("name", *CORRECTED):
        before = str(getattr(forum, name))
        after = before
        for word, suggestion in meant.items():
            after = put_right(after, word, suggestion)
        if after != before:
            setattr(forum, name, after)
            if name == "name":
                for board in session.scalars(select(Board).where(Board.forum_id == forum.id, Board.name == before)):
                    board.name = after
