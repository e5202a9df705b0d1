"""The overview in other languages than its own: headings, labels and the few words around them.

What the forums' texts say stays as it is written. A heading that nobody has translated stays, too.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from fora_desktop.domain import dates, field_words
from fora_desktop.domain.last_read import HEADING
from fora_desktop.domain.overview import Overview
from fora_desktop.domain.overview_paper import CHAPTER
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES


@cache
def _known() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((RESOURCES / "overview_headings.json").read_text(encoding="utf-8"))
    return found


def translated(overview: Overview, language: str) -> Overview:
    """The same overview with the headings that are known in that language."""
    if language not in _known():
        return overview
    return replace(
        overview,
        title=heading(overview.title, language),
        chapters=tuple(
            replace(
                chapter,
                title=heading(chapter.title, language),
                forums=tuple(replace(forum, heading=heading(forum.heading, language)) for forum in chapter.forums),
            )
            for chapter in overview.chapters
        ),
    )


def heading(text: str, language: str) -> str:
    known: Mapping[str, str] = _known().get(language, {}).get("headings", {})
    return known.get(text.strip(), text)


def chapter(line: str, language: str) -> str:
    """`3. Dyreværn og fødevarer` in another language."""
    number, dot, title = line.partition(". ")
    return f"{number}{dot}{heading(title, language)}" if dot else heading(line, language)


def fields(language: str) -> Mapping[str, str]:
    """What of a forum can change, by its name."""
    return {CHAPTER: word("chapter", language), HEADING: word("heading", language), **field_words.labels(language)}


def day(on: date, language: str) -> str:
    """`1. oktober 2026`, `1 oktober 2026`, `1 October 2026`"""
    months = _known().get(language, {}).get("words", {}).get("months")
    return f"{on.day} {months[on.month - 1]} {on.year}" if months else dates.day_month_year(on)


def word(name: str, language: str, **values: object) -> str:
    """Words around the overview: Danish ones in the language of the interface."""
    known: Mapping[str, str] = _known().get(language, {}).get("words", {})
    return (known[name] if name in known else _danish(name)).format(**values)


def counts(overview: Overview, language: str) -> str:
    """`14 kapitler, 36 fora`"""
    chapters, forums = len(overview.chapters), len(overview.forums)
    return ", ".join(
        word(f"{name}_{1 if number == 1 else 'n'}", language, n=number)
        for name, number in (("chapters", chapters), ("forums", forums))
    )


def _danish(name: str) -> str:
    return {
        "edition": _("Udgave"),
        "issued": _("{number}, {day}"),
        "issued_changed": _("{number}, {day}; ændret siden"),
        "chapters_1": _("1 kapitel"),
        "chapters_n": _("{n} kapitler"),
        "forums_1": _("1 forum"),
        "forums_n": _("{n} fora"),
        "changes_since": _("Ændringer siden {day}"),
        "changes_edition": _("Ændringer siden udgave {number}"),
        "new": _("Nye fora"),
        "changed": _("Ændrede fora"),
        "gone": _("Ikke længere i oversigten"),
        "chapters": _("Kapitler"),
        "title": _("Titel"),
        "field": _("Felt"),
        "before": _("Før"),
        "after": _("Nu"),
        "chapter": _("Kapitel"),
        "heading": _("Overskrift"),
        "is_new": _("Nyt"),
        "is_changed": _("Ændret: {fields}"),
        "nothing": _("Intet er ændret."),
        "reordered": _("Fora står i en anden rækkefølge."),
        "never": _("Der er ikke udgivet nogen udgave endnu, så der er intet at sammenligne med."),
        "known_from": _("Registrets historik begynder {day}; ændringer før den dag kendes ikke."),
        "empty": _("Der er ingen fora endnu."),
        "chapter_empty": _("Kapitlet har ingen fora."),
        "none": _("(tomt)"),
        "interfaces": _("Kort over snitfladerne"),
    }[name]
