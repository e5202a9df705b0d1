"""The overview of forums as a text holds it, what was guessed in reading it, and how two overviews differ."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from fora_desktop.domain.forum import FIELDS as FIELDS
from fora_desktop.domain.spelling import misspellings as misspellings
from fora_desktop.domain.wording import Participants as Participants
from fora_desktop.domain.wording import interfaces as interfaces
from fora_desktop.domain.wording import participants as participants
from fora_desktop.i18n import _, counted


@dataclass(frozen=True, slots=True)
class OverviewForum:
    """A forum as the text has it: heading and seven texts verbatim, "" where empty.

    `line` and `field_lines` (in the order of FIELDS) count from 1. In the register's own overview, made for
    `difference`, `key` is the forum's id and `closed` says that it no longer exists.
    """

    heading: str
    line: int = 0
    subject: str = ""
    legal_basis: str = ""
    purpose: str = ""
    action_plan: str = ""
    interfaces_text: str = ""
    participants_text: str = ""
    quota_text: str = ""
    field_lines: tuple[int, ...] = ()
    key: int | None = None
    closed: bool = False

    @property
    def texts(self) -> dict[str, str]:
        return {field: self.text(field) for field in FIELDS}

    @property
    def is_placeholder(self) -> bool:
        """Only Emne says something: a forum that is announced, not yet described."""
        return bool(self.subject) and not any(self.text(field) for field in FIELDS[1:])

    def text(self, field: str) -> str:
        return str(getattr(self, field))


@dataclass(frozen=True, slots=True)
class OverviewChapter:
    """A chapter with its forums in order; `key` is its id where it stands for a chapter of the register."""

    number: int
    title: str
    line: int = 0
    forums: tuple[OverviewForum, ...] = ()
    key: int | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """Something that the reader took to be so, or could not use; `text` as it stands, `suggestion` what it was read as.

    `kind`: heading_split, misspelling, interface_unresolved, line_skipped, chapter_gap, chapter_empty.
    """

    kind: str
    line: int
    text: str
    suggestion: str = ""

    @property
    def key(self) -> str:
        """What the guess is called wherever it stands, also when its line has moved."""
        return f"{self.kind}:{self.text}"

    @property
    def sentence(self) -> str:
        return {
            "heading_split": _("Linje {line}: overskriften “{suggestion}” er skilt fra kapitellinjen “{text}”."),
            "misspelling": _("Linje {line}: “{text}” er måske en slåfejl for “{suggestion}”."),
            "interface_unresolved": _("Linje {line}: snitfladen “{text}” svarer ikke til et bestemt forum."),
            "line_skipped": _("Linje {line}: “{text}” hører ikke til et forum og er sprunget over."),
            "chapter_gap": _("Linje {line}: “{text}” står ikke i rækkefølge; kapitel {suggestion} var ventet."),
            "chapter_empty": _("Linje {line}: kapitlet “{text}” har ingen fora."),
        }[self.kind].format(line=self.line, text=_shortened(self.text), suggestion=_shortened(self.suggestion))


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole text, or the register in the same shape."""

    title: str
    chapters: tuple[OverviewChapter, ...]
    guesses: tuple[Guess, ...] = ()
    language: str = ""
    """In whose labels a text is written; "" where it is no text."""

    @property
    def forums(self) -> tuple[OverviewForum, ...]:
        return tuple(forum for chapter in self.chapters for forum in chapter.forums)


def guesses_of(overview: Overview) -> dict[int, list[Guess]]:
    """The guesses about each forum, by the line of its heading; those about no forum stand under 0."""
    owner = {line: forum.line for forum in overview.forums for line in (forum.line, *forum.field_lines)}
    found: dict[int, list[Guess]] = {}
    for guess in overview.guesses:
        about = owner.get(guess.line, 0) if guess.kind not in ("line_skipped", "chapter_gap", "chapter_empty") else 0
        found.setdefault(about, []).append(guess)
    return found


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class NewForum:
    chapter: OverviewChapter
    forum: OverviewForum


@dataclass(frozen=True, slots=True)
class ForumChange:
    """The same forum in the register (`before`, with its key) and in the text (`after`).

    `moved` means another chapter, not the same chapter under a new number.
    """

    before: OverviewForum
    after: OverviewForum
    chapter_before: OverviewChapter
    chapter_after: OverviewChapter
    moved: bool

    @property
    def renamed(self) -> bool:
        return self.before.heading != self.after.heading

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        return tuple(
            FieldChange(field, self.before.text(field), self.after.text(field))
            for field in FIELDS
            if self.before.text(field) != self.after.text(field)
        )

    @property
    def is_change(self) -> bool:
        return self.moved or self.renamed or bool(self.fields)


@dataclass(frozen=True, slots=True)
class ChapterChange:
    """A chapter that is new (`before` is None), renamed or renumbered. One that is gone stays for its forums."""

    before: OverviewChapter | None
    after: OverviewChapter

    @property
    def is_new(self) -> bool:
        return self.before is None


@dataclass(frozen=True, slots=True)
class Difference:
    """What reading a text would change in the register.

    `returned` are forums that the register has closed and the text has; `unchanged` includes none of the others.
    `reordered` says that forums that stay in their chapter stand in another order there.
    """

    new: tuple[NewForum, ...]
    changed: tuple[ForumChange, ...]
    gone: tuple[OverviewForum, ...]
    returned: tuple[ForumChange, ...]
    unchanged: tuple[ForumChange, ...]
    chapters: tuple[ChapterChange, ...]
    reordered: bool
    cut_off: bool

    @property
    def is_empty(self) -> bool:
        return not (self.new or self.changed or self.gone or self.returned or self.chapters or self.reordered)

    @property
    def renamed(self) -> tuple[ForumChange, ...]:
        return tuple(change for change in self.changed if change.renamed)

    @property
    def moved(self) -> tuple[ForumChange, ...]:
        return tuple(change for change in self.changed if change.moved)

    @property
    def doubt(self) -> str:
        """Why somebody should look before the forums that are gone are closed; "" where nothing speaks against it."""
        known = len(self.changed) + len(self.unchanged)
        if self.gone and len(self.gone) > known:
            return _(
                "Kun {known} af registrets {all} fora findes i teksten; se efter, om det er den rigtige oversigt."
            ).format(known=known, all=known + len(self.gone))
        if self.cut_off:
            return counted(
                len(self.gone),
                _("Registerets sidste forum mangler i teksten; se efter, om filen er afkortet."),
                _("Registerets sidste {n} fora mangler i teksten; se efter, om filen er afkortet."),
            )
        return ""


def difference(register: Overview, read: Overview) -> Difference:
    """What the text that was read has new, changed and gone, compared with the register.

    A forum is recognised by chapter and heading, else by a heading that stands once on either side, else by its texts.
    """
    return _Comparison(register, read).difference()


OLD, NEW = range(2)


@dataclass(frozen=True, slots=True)
class _Place:
    """A forum with its chapter and its place in the whole."""

    position: int
    chapter: OverviewChapter
    forum: OverviewForum


class _Comparison:
    """Pairs the forums of the register (old) with those of the text (new), in ever less certain ways."""

    TEXTS_ALIKE = 0.55
    TEXTS_ALIKE_UNDER_NEAR_HEADING = 0.35
    HEADING_NEAR = 0.85
    LEAD = 0.1
    """How much better than the second best a pair must be."""

    def __init__(self, register: Overview, read: Overview) -> None:
        self.old = list(_places(register))
        self.new = list(_places(read))
        self.chapters = _same_chapters(register.chapters, read.chapters)
        self.read = read
        self.pairs: dict[int, _Place] = {}
        """The position of a new forum, and the old one that it is."""

    def difference(self) -> Difference:
        def heading(place: _Place, side: int) -> object:
            return _same(place.forum.heading)

        def chapter_and_heading(place: _Place, side: int) -> object:
            return id(place.chapter if side == OLD else self.chapter_of(place)), heading(place, side)

        self.pair_by(chapter_and_heading, lambda place: not place.forum.closed)
        self.pair_by(heading, lambda place: not place.forum.closed)
        self.pair_by(chapter_and_heading, lambda place: place.forum.closed)
        self.pair_by_texts()
        return self.result()

    def chapter_of(self, place: _Place) -> OverviewChapter | None:
        """The register's chapter for a place in the text."""
        return self.chapters.get(place.chapter.number)

    def unpaired(self) -> tuple[list[_Place], list[_Place]]:
        taken = {place.position for place in self.pairs.values()}
        return (
            [place for place in self.old if place.position not in taken],
            [place for place in self.new if place.position not in self.pairs],
        )

    def pair_by(self, key: Callable[[_Place, int], object], wanted: Callable[[_Place], bool]) -> None:
        """Pairs what has the same key, where that key stands once on either side."""
        old, new = self.unpaired()
        olds = _once((key(place, OLD), place) for place in old if wanted(place))
        news = _once((key(place, NEW), place) for place in new)
        for shared in olds.keys() & news.keys():
            self.pairs[news[shared].position] = olds[shared]

    def pair_by_texts(self) -> None:
        old, new = self.unpaired()
        old = [place for place in old if not place.forum.closed]
        if not old or not new:
            return
        alike = _Likeness([place.forum for place in self.old], [place.forum for place in self.new])
        scores = {(a.position, b.position): alike.of(a.forum, b.forum) for a in old for b in new}
        best_for_old = {a.position: _best_two(scores[a.position, b.position] for b in new) for a in old}
        best_for_new = {b.position: _best_two(scores[a.position, b.position] for a in old) for b in new}
        for a in old:
            for b in new:
                score = scores[a.position, b.position]
                if score >= self.TEXTS_ALIKE_UNDER_NEAR_HEADING and all(
                    score == first and first - second >= self.LEAD
                    for first, second in (best_for_old[a.position], best_for_new[b.position])
                ):
                    self.pair_if_certain(a, b, score)

    def pair_if_certain(self, old: _Place, new: _Place, score: float) -> None:
        if min(_said(old.forum), _said(new.forum)) < 3:
            certain = old.forum.texts == new.forum.texts
        else:
            certain = score >= self.TEXTS_ALIKE or _near(old.forum.heading, new.forum.heading) >= self.HEADING_NEAR
        if certain:
            self.pairs[new.position] = old

    def result(self) -> Difference:
        gone, fresh = self.unpaired()
        changes = [
            ForumChange(old.forum, new.forum, old.chapter, new.chapter, self.chapter_of(new) is not old.chapter)
            for new in self.new
            if (old := self.pairs.get(new.position)) is not None
        ]
        still = [change for change in changes if not change.before.closed]
        closing = [place for place in gone if not place.forum.closed]
        return Difference(
            new=tuple(NewForum(place.chapter, place.forum) for place in fresh),
            changed=tuple(change for change in still if change.is_change),
            gone=tuple(place.forum for place in closing),
            returned=tuple(change for change in changes if change.before.closed),
            unchanged=tuple(change for change in still if not change.is_change),
            chapters=tuple(self.chapter_changes()),
            reordered=self.reordered(),
            cut_off=self.cut_off(closing),
        )

    def chapter_changes(self) -> Iterator[ChapterChange]:
        for chapter in self.read.chapters:
            before = self.chapters.get(chapter.number)
            if before is None or (before.number, before.title) != (chapter.number, chapter.title):
                yield ChapterChange(before, chapter)

    def reordered(self) -> bool:
        staying: dict[int, list[int]] = {}
        for place in self.new:
            old = self.pairs.get(place.position)
            if old is not None and not old.forum.closed and self.chapter_of(place) is old.chapter:
                staying.setdefault(place.chapter.number, []).append(old.position)
        return any(positions != sorted(positions) for positions in staying.values())

    def cut_off(self, closing: list[_Place]) -> bool:
        """Whether the register's last forums are all missing, and only those: a text may end between two forums."""
        last = [place.position for place in self.old if not place.forum.closed][-len(closing) :]
        return bool(closing) and [place.position for place in closing] == last


class _Likeness:
    """How alike two forums' texts are, 0 to 1: the words they share in the same field.

    A word that many forums have there (Intet særskilt, Efter behov) counts for little: one over the square of how many.
    """

    def __init__(self, old: Sequence[OverviewForum], new: Sequence[OverviewForum]) -> None:
        self.words = {id(forum): _field_words(forum) for forum in (*old, *new)}
        spread = Counter(word for forum in old for word in self.words[id(forum)])
        spread |= Counter(word for forum in new for word in self.words[id(forum)])
        self.weight = {word: count**-2.0 for word, count in spread.items()}
        self.total = {key: sum(map(self.weight.__getitem__, words)) for key, words in self.words.items()}

    def of(self, one: OverviewForum, other: OverviewForum) -> float:
        total = self.total[id(one)] + self.total[id(other)]
        shared = self.words[id(one)] & self.words[id(other)]
        return 2 * sum(map(self.weight.__getitem__, shared)) / total if total else 0.0


def _field_words(forum: OverviewForum) -> frozenset[tuple[str, str]]:
    return frozenset((field, word) for field, text in forum.texts.items() for word in _same(text).split())


def _places(overview: Overview) -> Iterator[_Place]:
    position = 0
    for chapter in overview.chapters:
        for forum in chapter.forums:
            yield _Place(position, chapter, forum)
            position += 1


def _same_chapters(register: Sequence[OverviewChapter], read: Sequence[OverviewChapter]) -> dict[int, OverviewChapter]:
    """The register's chapter for each number in the text: by title, else by headings they share, else by number."""
    found: dict[int, OverviewChapter] = {}
    left = list(register)

    def take(chapter: OverviewChapter, candidate: OverviewChapter | None) -> None:
        if candidate is not None:
            found[chapter.number] = candidate
            left[:] = [other for other in left if other is not candidate]

    def shared(one: OverviewChapter, other: OverviewChapter) -> int:
        return len({_same(f.heading) for f in one.forums} & {_same(f.heading) for f in other.forums})

    for chapter in read:
        alike = [other for other in left if _same(other.title) == _same(chapter.title)]
        take(chapter, next(iter(sorted(alike, key=lambda other: other.number != chapter.number)), None))
    for chapter in read:
        if chapter.number not in found:
            best = max(left, key=lambda other: shared(chapter, other), default=None)
            take(chapter, best if best is not None and shared(chapter, best) else None)
    for chapter in read:
        if chapter.number not in found:
            take(chapter, next((other for other in left if other.number == chapter.number), None))
    return found


def _once(places: Iterable[tuple[object, _Place]]) -> dict[object, _Place]:
    """The places whose key no other place has."""
    grouped: dict[object, list[_Place]] = {}
    for key, place in places:
        grouped.setdefault(key, []).append(place)
    return {key: group[0] for key, group in grouped.items() if len(group) == 1}


def _said(forum: OverviewForum) -> int:
    """How many of the seven fields say something."""
    return sum(bool(text) for text in forum.texts.values())


def _near(one: str, other: str) -> float:
    return SequenceMatcher(None, _same(one), _same(other)).ratio()


def _best_two(scores: Iterator[float]) -> tuple[float, float]:
    first = second = 0.0
    for score in scores:
        if score > first:
            first, second = score, first
        elif score > second:
            second = score
    return first, second


def _same(text: str) -> str:
    """Two wordings that differ only in case and spaces are the same."""
    return " ".join(text.casefold().split())


def _shortened(text: str, width: int = 120) -> str:
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
