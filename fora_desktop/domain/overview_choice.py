"""Which of the differences between a text and the register somebody wants, and how: the rest stays as it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from fora_desktop.domain.forum import FIELDS
from fora_desktop.domain.last_read import HEADING
from fora_desktop.domain.overview import (
    ChapterChange,
    Difference,
    ForumChange,
    NewForum,
    Overview,
    OverviewChapter,
    OverviewForum,
)

Kind = Literal["forum", "gone", "chapters", "order"]
Key = tuple[Kind, int]
"""What can be wanted: a forum of the text by its line, one that is gone by its id, the chapters, the order."""
CHAPTERS: Key = ("chapters", 0)
ORDER: Key = ("order", 0)


@dataclass(frozen=True, slots=True)
class Choices:
    """What is to be brought into the register. A forum of the text is named by the line that its heading stands in.

    `texts` stand in the place of the text's own, by forum and field; `names` are display names, `links` the forums that
    parts of Snitflader mean (None: one outside the register), `last_days` when forums that are gone close, by their id,
    where that is not the day itself. `answered` are the guesses about each forum that somebody
    has answered, by what `Guess.key` calls them.
    """

    wanted: frozenset[Key] = frozenset()
    texts: Mapping[tuple[int, str], str] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)
    links: Mapping[tuple[int, str], int | None] = field(default_factory=dict)
    last_days: Mapping[int, date] = field(default_factory=dict)
    answered: Mapping[int, frozenset[str]] = field(default_factory=dict)

    @property
    def says_more(self) -> bool:
        """Whether something is to be done or kept in mind beside the differences themselves."""
        return bool(self.names or self.links or any(self.answered.values()))


def everything(found: Difference) -> frozenset[Key]:
    """Every change that there is."""
    return frozenset(
        (
            *(("forum", each.forum.line) for each in found.new),
            *(("forum", each.after.line) for each in (*found.changed, *found.returned)),
            *(("gone", key) for each in found.gone if (key := each.key) is not None),
            *((CHAPTERS,) if found.chapters else ()),
            *((ORDER,) if found.reordered else ()),
        )
    )


def kept_by_hand(found: Difference, by_hand: Mapping[int, Iterable[str]]) -> dict[tuple[int, str], str]:
    """The register's own texts where somebody has changed them by hand, for `Choices.texts`."""
    kept = {}
    for change in (*found.changed, *found.returned):
        for name in by_hand.get(change.before.key or 0, ()):
            if text_of(change.before, name) != text_of(change.after, name):
                kept[change.after.line, name] = text_of(change.before, name)
    return kept


def text_of(forum: OverviewForum, name: str) -> str:
    """The heading or one of the seven texts."""
    return forum.heading if name == HEADING else forum.text(name)


def chosen(found: Difference, read: Overview, register: Overview, choices: Choices) -> tuple[Overview, Difference]:
    """The text and the difference as they are once what is not wanted is left out and what is chosen is put in.

    A forum that is changed, but not wanted so, is left out of the text altogether: the register's own stays as it is.
    """
    return _Choosing(found, read, register, choices).result()


class _Choosing:
    def __init__(self, found: Difference, read: Overview, register: Overview, choices: Choices) -> None:
        self.found, self.read, self.register, self.choices = found, read, register, choices
        self.places = {forum.key: place for place, forum in enumerate(register.forums)}
        self.staying: dict[int, ForumChange] = {
            id(change.after): change for change in (*found.changed, *found.unchanged)
        }
        self.returned = {id(change.after): change for change in found.returned}
        self.new = {id(each.forum): each for each in found.new}
        self.forums: dict[int, OverviewForum] = {}
        """The forum of the chosen text for each of the text that is kept, by `id`."""

    def result(self) -> tuple[Overview, Difference]:
        for forum in self.read.forums:
            if self.is_kept(forum):
                self.forums[id(forum)] = self.put_right(forum)
        chapters = self.chapters()
        read = replace(self.read, chapters=tuple(chapters.values()))
        stay = [self.anew(change, chapters) for change in self.staying.values() if id(change.after) in self.forums]
        returned = [self.anew(change, chapters) for change in self.found.returned if id(change.after) in self.forums]
        return read, Difference(
            new=tuple(
                NewForum(chapters[each.chapter.number], self.forums[id(each.forum)])
                for each in self.found.new
                if id(each.forum) in self.forums
            ),
            changed=tuple(change for change in stay if change.is_change),
            gone=tuple(each for each in self.found.gone if ("gone", each.key) in self.choices.wanted),
            returned=tuple(returned),
            unchanged=tuple(change for change in stay if not change.is_change),
            chapters=tuple(self.chapter_changes(chapters)),
            reordered=self.found.reordered and ORDER in self.choices.wanted,
            cut_off=self.found.cut_off and any(("gone", each.key) in self.choices.wanted for each in self.found.gone),
        )

    def is_kept(self, forum: OverviewForum) -> bool:
        change = self.staying.get(id(forum))
        if change is not None and not change.is_change:
            return True
        return ("forum", forum.line) in self.choices.wanted

    def put_right(self, forum: OverviewForum) -> OverviewForum:
        wanted = {
            name: self.choices.texts[forum.line, name]
            for name in (HEADING, *FIELDS)
            if (forum.line, name) in self.choices.texts
        }
        return replace(forum, **wanted)  # type: ignore[arg-type]  # all of them are texts

    def anew(self, change: ForumChange, chapters: Mapping[int, OverviewChapter]) -> ForumChange:
        return replace(change, after=self.forums[id(change.after)], chapter_after=chapters[change.chapter_after.number])

    # Chapters and order

    def chapters(self) -> dict[int, OverviewChapter]:
        """The chapters of the chosen text by their number in the whole text."""
        before = {change.after.number: change.before for change in self.found.chapters}
        wanted = CHAPTERS in self.choices.wanted
        taken = {chapter.number for chapter in (self.read if wanted else self.register).chapters}
        made: dict[int, OverviewChapter] = {}
        for chapter in self.read.chapters:
            forums = tuple(self.forums[id(forum)] for forum in self.in_order(chapter) if id(forum) in self.forums)
            is_new = chapter.number in before and before[chapter.number] is None
            if is_new and not forums and (chapter.forums or not wanted):
                continue
            number, title = chapter.number, chapter.title
            own = before.get(number)
            if not wanted and own is not None:
                number, title = own.number, own.title
            elif not wanted and is_new and number in taken:
                number = max(taken) + 1
            taken.add(number)
            made[chapter.number] = replace(chapter, number=number, title=title, forums=forums)
        return made

    def chapter_changes(self, chapters: Mapping[int, OverviewChapter]) -> Iterable[ChapterChange]:
        for change in self.found.chapters:
            after = chapters.get(change.after.number)
            if after is None:
                continue
            if change.before is None or (after.number, after.title) != (change.before.number, change.before.title):
                yield ChapterChange(change.before, after)

    def in_order(self, chapter: OverviewChapter) -> list[OverviewForum]:
        """The chapter's forums as the text has them, or, where its order is not wanted, as the register has them."""
        if not self.found.reordered or ORDER in self.choices.wanted:
            return list(chapter.forums)
        staying = [
            forum
            for forum in chapter.forums
            if (change := self.staying.get(id(forum))) is not None and not change.moved
        ]
        ordered = sorted(staying, key=lambda forum: self.places[self.staying[id(forum)].before.key])
        for at, forum in enumerate(chapter.forums):
            if forum not in staying:
                ordered.insert(ordered.index(chapter.forums[at - 1]) + 1 if at else 0, forum)
        return ordered
