"""The overview's text beside the register, for somebody who looks at each difference: the rows, and the answers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import spelling
from fora_desktop.domain.forum import FIELDS, LISTED, Forum, Interface
from fora_desktop.domain.last_read import HEADING, last_read
from fora_desktop.domain.overview import (
    Difference,
    ForumChange,
    Guess,
    NewForum,
    Overview,
    OverviewChapter,
    OverviewForum,
    guesses_of,
)
from fora_desktop.domain.overview_choice import CHAPTERS, ORDER, Choices, Key, text_of
from fora_desktop.services import overview
from fora_desktop.services.overview_meaning import is_closed
from fora_desktop.services.overview_writing import names_of

Side = Literal["overview", "register", "own"]
GuessAnswer = str | int
"""What somebody says of a guess: KEEP, RIGHT, OUTSIDE, or the id of a forum."""
KEEP, RIGHT, OUTSIDE = "keep", "right", "outside"
A = TypeVar("A")
B = TypeVar("B")


@dataclass(frozen=True, slots=True)
class Review:
    """All that is read from the register to look at a text beside it; forums of the register by id."""

    read: Overview
    register: Overview
    difference: Difference
    names: Mapping[int, str]
    by_hand: Mapping[int, frozenset[str]]
    answered: Mapping[int, frozenset[str]]
    closed_by_import: frozenset[int]
    targets: Mapping[tuple[int, str], int | None]
    open_forums: tuple[tuple[int, str], ...]
    on: date
    guessed: Mapping[int, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody has said so far; the rest is as proposed. Forums of the text go by the line of their heading."""

    wanted: Mapping[Key, bool] = field(default_factory=dict)
    sides: Mapping[tuple[int, str], Side] = field(default_factory=dict)
    own: Mapping[tuple[int, str], str] = field(default_factory=dict)
    guesses: Mapping[tuple[int, str], GuessAnswer] = field(default_factory=dict)
    last_days: Mapping[int, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GuessRow:
    """A guess with the forum that it is about (line 0: none).

    `answer` is what was said now; `guessed` that it was left open last time and taken as shown; `settled` that it needs
    no answer: it was answered before, or the register knows better. `may` are the answers there are besides a forum;
    `field` is where a misspelling stands.
    """

    guess: Guess
    line: int
    forum: str
    field: str
    answer: GuessAnswer | None
    settled: bool
    may: tuple[str, ...]
    guessed: bool = False

    @property
    def key(self) -> tuple[int, str]:
        return self.line, self.guess.key

    @property
    def is_open(self) -> bool:
        return self.answer is None and not self.settled and bool(self.may)


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One text of a forum on either side, and which of them is to hold."""

    field: str
    line: int
    before: str
    after: str
    side: Side
    own: str
    by_hand: bool

    @property
    def wanted(self) -> str:
        return {"overview": self.after, "register": self.before, "own": self.own}[self.side]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """Something that can be wanted or not: `kind` says what; `line` is where it stands in the text, or 0."""

    key: Key
    kind: Literal["new", "changed", "returned", "gone", "chapters", "order"]
    name: str
    line: int
    wanted: bool
    forum: int | None = None
    chapter: OverviewChapter | None = None
    chapter_before: OverviewChapter | None = None
    fields: tuple[FieldRow, ...] = ()
    text: OverviewForum | None = None
    by_hand: bool = False
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    guesses: tuple[GuessRow, ...]
    new: tuple[ChangeRow, ...]
    changed: tuple[ChangeRow, ...]
    gone: tuple[ChangeRow, ...]
    unchanged: tuple[ForumChange, ...]

    @property
    def changes(self) -> tuple[ChangeRow, ...]:
        return (*self.new, *self.changed, *self.gone)


def review(session: Session, read: Overview, on: date) -> Review:
    """Reads the register for `rows` and `choices`."""
    register = overview.as_overview(session, on)
    answered: dict[int, frozenset[str]] = {}
    guessed: dict[int, frozenset[str]] = {}
    closed_by_import: set[int] = set()
    forums = session.scalars(select(Forum).order_by(Forum.name)).all()
    for forum in forums:
        known = last_read(forum.overview_texts)
        if known is not None:
            answered[forum.id] = frozenset(known.answered)
            guessed[forum.id] = frozenset(known.guessed)
            closed_by_import |= {forum.id} if known.closed else set()
    links = session.execute(
        select(Interface.forum_id, Interface.text, Interface.target_id).where(
            Interface.state == LISTED, Interface.target_id.is_not(None) | Interface.settled
        )
    )
    return Review(
        read=read,
        register=register,
        difference=overview.compared(session, register, read),
        names=names_of(session),
        by_hand=overview.by_hand(session),
        answered=answered,
        closed_by_import=frozenset(closed_by_import),
        targets={(forum, _plain(text)): target for forum, text, target in links},
        open_forums=tuple((forum.id, forum.name) for forum in forums if not is_closed(forum.closed_on, on)),
        on=on,
        guessed=guessed,
    )


# --- rows -----------------------------------------------------------------------------------------------------------


def rows(found: Review, answers: Answers) -> Rows:
    """Everything to be looked at, with the answers put in."""
    return _Rows(found, answers).rows()


class _Rows:
    def __init__(self, found: Review, answers: Answers) -> None:
        self.found, self.answers = found, answers
        difference = found.difference
        self.pairs = {
            change.after.line: change for change in (*difference.changed, *difference.returned, *difference.unchanged)
        }
        self.about = guesses_of(found.read)
        self.texts = {forum.line: forum for forum in found.read.forums}

    def rows(self) -> Rows:
        difference = self.found.difference
        guesses = tuple(sorted(self.guesses(), key=lambda row: row.guess.line))
        put_right = {row.line for row in guesses if row.answer == RIGHT and row.field not in ("", HEADING)}
        mended = [change for change in difference.unchanged if change.after.line in put_right]
        return Rows(
            guesses=guesses,
            new=tuple(
                [self.new(each) for each in difference.new] + [self.changed(each) for each in difference.returned]
            ),
            changed=tuple(
                [self.changed(each) for each in (*difference.changed, *mended)]
                + [self.whole(CHAPTERS, "chapters") for _one in difference.chapters[:1]]
                + [self.whole(ORDER, "order") for _one in range(difference.reordered)]
            ),
            gone=tuple(self.gone(each) for each in difference.gone),
            unchanged=tuple(each for each in difference.unchanged if each not in mended),
        )

    def name(self, line: int) -> str:
        """What the register calls the forum of the text, or what the text does."""
        change = self.pairs.get(line)
        if change is not None and change.before.key is not None:
            return self.found.names[change.before.key]
        return self.texts[line].heading if line in self.texts else ""

    def guesses(self) -> Iterator[GuessRow]:
        for line, guesses in self.about.items():
            forum = self.pairs[line].before.key if line in self.pairs else None
            for guess in guesses:
                where = self.field_of(guess, line)
                may = self.may(guess, where, line)
                known = forum is not None and (
                    guess.key in self.found.answered.get(forum, ())
                    or (guess.kind == "interface_unresolved" and (forum, _plain(guess.text)) in self.found.targets)
                    or (guess.kind == "misspelling" and where == HEADING and RIGHT not in may)
                )
                answer = self.answers.guesses.get((line, guess.key))
                guessed = guess.key in self.found.guessed.get(forum or 0, ())
                yield GuessRow(guess, line, self.name(line), where, answer, known, may, guessed)

    def field_of(self, guess: Guess, line: int) -> str:
        forum = self.texts.get(line)
        if guess.kind != "misspelling" or forum is None:
            return ""
        if _has(forum.heading, guess.text) and guess.line == forum.line:
            return HEADING
        at = dict(zip(forum.field_lines, FIELDS, strict=False))
        return at.get(guess.line, "")

    def may(self, guess: Guess, where: str, line: int) -> tuple[str, ...]:
        if guess.kind == "heading_split":
            return (KEEP,)
        if guess.kind == "interface_unresolved":
            return (OUTSIDE,)
        if guess.kind != "misspelling":
            return ()
        text = self.name(line) if where == HEADING else self.texts[line].text(where) if where else ""
        return (RIGHT, KEEP) if _has(text, guess.text) else (KEEP,)

    def new(self, each: NewForum) -> ChangeRow:
        key: Key = ("forum", each.forum.line)
        wanted = self.answers.wanted.get(key, True)
        return ChangeRow(key, "new", each.forum.heading, each.forum.line, wanted, chapter=each.chapter, text=each.forum)

    def changed(self, change: ForumChange) -> ChangeRow:
        key: Key = ("forum", change.after.line)
        forum = change.before.key or 0
        fields = tuple(self.fields(change))
        returned = change.before.closed
        by_hand = bool(fields) and all(each.by_hand for each in fields) and not change.moved
        proposed = not by_hand or any(each.side != "register" for each in fields)
        if returned:
            proposed = forum in self.found.closed_by_import
        return ChangeRow(
            key,
            "returned" if returned else "changed",
            self.found.names[forum],
            change.after.line,
            self.answers.wanted.get(key, proposed),
            forum,
            change.chapter_after,
            change.chapter_before if change.moved else None,
            fields,
            change.after,
            by_hand or (returned and not proposed),
        )

    def fields(self, change: ForumChange) -> Iterator[FieldRow]:
        by_hand = self.found.by_hand.get(change.before.key or 0, frozenset())
        lines = dict(zip((HEADING, *FIELDS), (change.after.line, *change.after.field_lines), strict=False))
        for name in (HEADING, *FIELDS):
            at = (change.after.line, name)
            before, after = text_of(change.before, name), text_of(change.after, name)
            differs = before != after
            proposed: Side = "register" if differs and name in by_hand else "overview"
            side = self.answers.sides.get(at, proposed)
            own = self.answers.own.get(at, after)
            mended = self.mended(at, own if side == "own" else before if side == "register" else after)
            if mended is not None:
                side, own = "own", mended
            if differs or side == "own":
                yield FieldRow(name, lines.get(name, change.after.line), before, after, side, own, name in by_hand)

    def mended(self, at: tuple[int, str], text: str) -> str | None:
        """The text with the misspellings put right that somebody has asked for; None where there are none."""
        line, name = at
        mended = text
        for guess in self.about.get(line, ()):
            right = self.answers.guesses.get((line, guess.key)) == RIGHT
            if right and name != HEADING and self.field_of(guess, line) == name:
                mended = put_right(mended, guess)
        return mended if mended != text else None

    def whole(self, key: Key, kind: Literal["chapters", "order"]) -> ChangeRow:
        return ChangeRow(key, kind, "", 0, self.answers.wanted.get(key, True))

    def gone(self, forum: OverviewForum) -> ChangeRow:
        key: Key = ("gone", forum.key or 0)
        wanted = self.answers.wanted.get(key, False)
        name, last_day = self.found.names[forum.key or 0], self.answers.last_days.get(forum.key or 0, self.found.on)
        return ChangeRow(key, "gone", name, 0, wanted, forum.key, text=forum, last_day=last_day)


def put_right(text: str, guess: Guess) -> str:
    return spelling.put_right(text, guess.text, guess.suggestion)


def _has(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


# --- answers --------------------------------------------------------------------------------------------------------


def with_wanted(answers: Answers, row: ChangeRow, on: bool) -> Answers:
    """Tick a row or not; one of which everything would stay as it is takes the text's side when it is ticked."""
    sides = dict(answers.sides)
    if on and row.fields and row.chapter_before is None and all(each.side == "register" for each in row.fields):
        sides |= {(row.line, each.field): "overview" for each in row.fields}
    return replace(answers, wanted=_with(answers.wanted, row.key, on), sides=sides)


def with_side(answers: Answers, row: ChangeRow, name: str, side: Side, own: str = "") -> Answers:
    """Choose a side for one field; the row is ticked as long as something of it is wanted."""
    now = {each.field: each.side for each in row.fields} | {name: side}
    keeps_all = all(chosen == "register" for chosen in now.values()) and row.chapter_before is None
    changed = replace(
        answers,
        sides={**answers.sides, (row.line, name): side},
        wanted=_with(answers.wanted, row.key, row.kind == "returned" or not keeps_all),
    )
    return replace(changed, own=_with(changed.own, (row.line, name), own)) if side == "own" else changed


def with_last_day(answers: Answers, row: ChangeRow, last_day: date) -> Answers:
    """Close a forum that is gone, and on which day."""
    last_days = _with(answers.last_days, row.forum or 0, last_day)
    return replace(answers, last_days=last_days, wanted=_with(answers.wanted, row.key, True))


def with_guess(answers: Answers, row: GuessRow, said: GuessAnswer | None) -> Answers:
    """Answer a guess, or with None leave it open again."""
    guesses = {key: known for key, known in answers.guesses.items() if key != row.key}
    return replace(answers, guesses=guesses if said is None else {**guesses, row.key: said})


def _with(known: Mapping[A, B], key: A, value: B) -> dict[A, B]:
    return {**known, key: value}


# --- what follows ---------------------------------------------------------------------------------------------------


def choices(found: Review, answers: Answers) -> Choices:
    """What `overview.apply` is to do."""
    shown = rows(found, answers)
    texts = {
        (row.line, each.field): each.wanted
        for row in shown.changes
        for each in row.fields
        if row.wanted and each.wanted != each.after
    }
    answered: dict[int, set[str]] = {}
    names: dict[int, str] = {}
    links: dict[tuple[int, str], int | None] = {}
    for row in shown.guesses:
        if row.answer is None or not row.line:
            continue
        answered.setdefault(row.line, set()).add(row.guess.key)
        if row.guess.kind == "interface_unresolved":
            links[row.line, row.guess.text] = row.answer if isinstance(row.answer, int) else None
        elif row.answer == RIGHT and row.field == HEADING:
            names[row.line] = put_right(row.forum, row.guess)
    return Choices(
        wanted=frozenset(row.key for row in shown.changes if row.wanted),
        texts=texts,
        names=names,
        links=links,
        last_days=answers.last_days,
        answered={line: frozenset(keys) for line, keys in answered.items()},
    )


def count(found: Review, answers: Answers) -> int:
    """How many changes that is: rows that are ticked, names put right, links to another forum."""
    wanted = choices(found, answers)
    links = [target for target in wanted.links.values() if target is not None]
    return len(wanted.wanted) + len(wanted.names) + len(links)
