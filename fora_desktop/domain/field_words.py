"""The seven fields of an overview in the register's language: as the paper has them, and as the window shows them.

The language is the register's own (`District.language`), not that of the interface: a Swedish register has Swedish
fields in a Danish window, as its texts are Swedish there.
"""

from collections.abc import Mapping
from types import MappingProxyType

from fora_desktop.domain.forum import FIELDS
from fora_desktop.i18n import _

DANISH, SWEDISH, ENGLISH = LANGUAGES = ("da", "sv", "en")
"""In which a register can be written."""


def labels(language: str = DANISH) -> Mapping[str, str]:
    """The labels of an overview in that language, by `forum.FIELDS` and in their order; Danish where it is unknown."""
    return _PAPER.get(language, _PAPER[DANISH])


def shown(language: str = DANISH) -> Mapping[str, str]:
    """The same fields as forms and panes name them.

    In a Danish register they are in the language of the interface, with no letter for the keyboard.
    """
    if language in _WINDOW:
        return _WINDOW[language]
    words = (
        _("Emne"),
        _("Lovgrundlag/kommissorium"),
        _("Formål/målsætning"),
        _("Evt. handleplaner"),
        _("Snitflader"),
        _("Deltagere"),
        _("Antal møder"),
    )
    return MappingProxyType(dict(zip(FIELDS, words, strict=True)))


def _by_field(*words: str) -> Mapping[str, str]:
    return MappingProxyType(dict(zip(FIELDS, words, strict=True)))


_PAPER: Mapping[str, Mapping[str, str]] = {
    DANISH: _by_field(
        "Emne", "Lovgrl./komm.", "Formål/målsæt.", "Evt. handleplaner", "Snitflader", "Deltagere", "Antal møder"
    ),
    SWEDISH: _by_field(
        "Ämne", "Rättslig grund", "Syfte/mål", "Ev. handlingsplaner", "Beröringspunkter", "Deltagare", "Antal möten"
    ),
    ENGLISH: _by_field(
        "Subject",
        "Legal basis",
        "Purpose/objectives",
        "Action plans, if any",
        "Interfaces",
        "Participants",
        "Number of meetings",
    ),
}
"""Danish as the source has it; the others are ours, for no source has them."""

_WINDOW: Mapping[str, Mapping[str, str]] = {
    SWEDISH: _by_field(
        "Ämne",
        "Rättslig grund/uppdrag",
        "Syfte/mål",
        "Ev. handlingsplaner",
        "Beröringspunkter",
        "Deltagare",
        "Antal möten",
    ),
    ENGLISH: _by_field(
        "Subject",
        "Legal basis/terms of reference",
        "Purpose/objectives",
        "Action plans, if any",
        "Interfaces",
        "Participants",
        "Number of meetings",
    ),
}
