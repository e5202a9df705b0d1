"""The overview as it is handed out: the register on one day, in one language; its editions, how two differ."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fora_desktop.domain.forum import FIELDS
from fora_desktop.domain.interface_links import Network
from fora_desktop.domain.last_read import HEADING
from fora_desktop.domain.overview import FieldChange, Overview, OverviewChapter, OverviewForum

FORMAT = "fora-overview/1"
CHAPTER = "chapter"
"""Beside HEADING and FIELDS what of a forum can change: where it stands."""


@dataclass(frozen=True, slots=True)
class IssuedEdition:
    """An edition of the overview: which one, of which day, and all that it says."""

    id: int
    number: int
    on: date
    note: str
    district: str
    language: str
    overview: Overview
    digest: str


@dataclass(frozen=True, slots=True)
class ForumNews:
    """A forum with its chapter's line, and what of it is another than before."""

    forum: OverviewForum
    chapter: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What the overview says now and did not say before; `gone` stands under the chapters that it stood in."""

    new: tuple[ForumNews, ...] = ()
    changed: tuple[ForumNews, ...] = ()
    gone: tuple[ForumNews, ...] = ()
    chapters: tuple[tuple[str, str], ...] = ()
    """Their lines before and now; "" where there was or is none."""
    title: tuple[str, str] | None = None
    reordered: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.new or self.changed or self.gone or self.chapters or self.title or self.reordered)


@dataclass(frozen=True, slots=True)
class Comparison:
    """With what the overview is compared: an edition, or the register as it was when `since` began.

    `known_from` is where the register's history begins, if that is later than `since`.
    """

    changes: Changes
    since: date | None = None
    edition: int | None = None
    issued_on: date | None = None
    known_from: date | None = None


@dataclass(frozen=True, slots=True)
class OverviewPaper:
    """All that the document says; `language` is that of its labels and headings.

    `edition` is the last one that was issued, or the one that this is; `is_edition` says that nothing is changed since.
    """

    district: str
    on: date
    language: str
    overview: Overview
    edition: IssuedEdition | None = None
    is_edition: bool = False
    comparison: Comparison | None = None
    never_issued: bool = False
    """A comparison with the last edition was asked for, and there is none."""
    network: Network | None = None
    """The forums and their links, where the drawing is wanted."""


def changes(before: Overview, after: Overview) -> Changes:
    """By the register's own numbers of chapters and forums, so that nothing is guessed."""
    old, new = _by_key(before), _by_key(after)
    chapters_before = {chapter.key: line(chapter) for chapter in before.chapters}
    chapters_after = {chapter.key: line(chapter) for chapter in after.chapters}
    staying = {(old[key][0].key, key) for key in old if key in new and old[key][0].key == new[key][0].key}
    changed = []
    for key, (chapter, forum) in new.items():
        if key in old and (fields := tuple(_differing(*old[key], chapter, forum))):
            changed.append(ForumNews(forum, line(chapter), fields))
    told = [
        (chapters_before.get(key, ""), chapters_after.get(key, ""))
        for key in dict.fromkeys((*chapters_after, *chapters_before))
    ]
    return Changes(
        new=tuple(ForumNews(forum, line(chapter)) for key, (chapter, forum) in new.items() if key not in old),
        changed=tuple(changed),
        gone=tuple(ForumNews(forum, line(chapter)) for key, (chapter, forum) in old.items() if key not in new),
        chapters=tuple(pair for pair in told if pair[0] != pair[1]),
        title=(before.title, after.title) if before.title != after.title else None,
        reordered=_order(before, staying) != _order(after, staying),
    )


def line(chapter: OverviewChapter) -> str:
    return f"{chapter.number}. {chapter.title}"


def _by_key(overview: Overview) -> dict[int | None, tuple[OverviewChapter, OverviewForum]]:
    return {forum.key: (chapter, forum) for chapter in overview.chapters for forum in chapter.forums}


def _differing(
    chapter_before: OverviewChapter, before: OverviewForum, chapter: OverviewChapter, after: OverviewForum
) -> Iterator[FieldChange]:
    if chapter_before.key != chapter.key:
        yield FieldChange(CHAPTER, line(chapter_before), line(chapter))
    if before.heading != after.heading:
        yield FieldChange(HEADING, before.heading, after.heading)
    for field in FIELDS:
        if before.text(field) != after.text(field):
            yield FieldChange(field, before.text(field), after.text(field))


def _order(overview: Overview, staying: set[tuple[int | None, int | None]]) -> dict[int | None, list[int | None]]:
    """The forums that stay in their chapter, in its order; a move is told as one, and is no other order."""
    found = {
        chapter.key: [forum.key for forum in chapter.forums if (chapter.key, forum.key) in staying]
        for chapter in overview.chapters
    }
    return {key: forums for key, forums in found.items() if forums}


# --- as JSON --------------------------------------------------------------------------------------------------------


def written(overview: Overview, district: str, language: str) -> str:
    """An edition as it is kept: one line of JSON, the same for the same overview."""
    return json.dumps(
        {
            "format": FORMAT,
            "district": district,
            "language": language,
            "title": overview.title,
            "chapters": [
                {
                    "id": chapter.key,
                    "number": chapter.number,
                    "title": chapter.title,
                    "forums": [{"id": forum.key, HEADING: forum.heading, **forum.texts} for forum in chapter.forums],
                }
                for chapter in overview.chapters
            ],
        },
        ensure_ascii=False,
    )


def read(content: str) -> tuple[Overview, str, str]:
    """The overview, the district and the language that `written` wrote."""
    kept: Mapping[str, Any] = json.loads(content)
    chapters = tuple(
        OverviewChapter(
            number=chapter["number"],
            title=chapter["title"],
            key=chapter["id"],
            forums=tuple(
                OverviewForum(heading=forum[HEADING], key=forum["id"], **{field: forum[field] for field in FIELDS})
                for forum in chapter["forums"]
            ),
        )
        for chapter in kept["chapters"]
    )
    return Overview(kept["title"], chapters), kept["district"], kept["language"]
