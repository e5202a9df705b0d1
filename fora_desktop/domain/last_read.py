"""What an overview said of a forum when it was last read: by it is seen what somebody has changed by hand since."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fora_desktop.domain.forum import FIELDS, Forum

HEADING = "heading"


@dataclass(frozen=True, slots=True)
class LastRead:
    """The heading and the seven texts, by name, as an overview or a catalogue had them.

    `answered` and `guessed` are the guesses about the forum that somebody has answered, and those that were taken as
    shown. `closed` says that the forum was closed because an overview no longer had it, `renamed` that somebody has
    given it another name since, which stands above it instead of the heading.
    """

    texts: Mapping[str, str]
    answered: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    closed: bool = False
    renamed: bool = False

    def written(self) -> str:
        """As it is kept in `Forum.overview_texts`."""
        kept: dict[str, Any] = {name: self.texts[name] for name in (HEADING, *FIELDS)}
        kept |= {name: sorted(said) for name, said in self._said() if said}
        kept |= {name: True for name, said in (("closed", self.closed), ("renamed", self.renamed)) if said}
        return json.dumps(kept, ensure_ascii=False)

    def _said(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        yield "answered", self.answered
        yield "guessed", self.guessed


def last_read(written: str) -> LastRead | None:
    """What `LastRead.written` made; None where nothing is known, as of a forum that somebody created by hand."""
    try:
        kept = json.loads(written or "null")
    except ValueError:
        return None
    if not isinstance(kept, dict):
        return None
    return LastRead(
        texts={name: str(kept.get(name, "")) for name in (HEADING, *FIELDS)},
        answered=tuple(map(str, kept.get("answered", ()))),
        guessed=tuple(map(str, kept.get("guessed", ()))),
        closed=bool(kept.get("closed", False)),
        renamed=bool(kept.get("renamed", False)),
    )


def first_read(heading: str, texts: Mapping[str, str]) -> str:
    """For `Forum.overview_texts` of a forum that an overview or a catalogue brings."""
    return LastRead({HEADING: heading, **texts}).written()


def printed_heading(heading: str, name: str, written: str) -> str:
    """What stands above a forum in the overview: its heading, or the name that somebody has given it by hand."""
    known = last_read(written)
    return name if not heading.strip() or (known is not None and known.renamed) else heading


def rename(forum: Forum, name: str) -> None:
    """A name given by hand: the heading of the source is kept beside it; one that no source gave goes along."""
    known = last_read(forum.overview_texts)
    if known is None and forum.heading == forum.name:
        forum.name = forum.heading = name
        return
    forum.name = name
    known = known or LastRead({HEADING: forum.heading, **{field: getattr(forum, field) for field in FIELDS}})
    forum.overview_texts = replace(known, renamed=name != forum.heading).written()


def changed_by_hand(forum: Forum) -> frozenset[str]:
    """Which of the heading and the seven fields are no longer as they were read."""
    known = last_read(forum.overview_texts)
    if known is None:
        return frozenset()
    return frozenset(name for name, text in known.texts.items() if getattr(forum, name) != text)
