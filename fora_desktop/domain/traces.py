"""What a person leaves in texts: names, addresses and numbers, found however they are written, and replaced."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from fora_desktop.i18n import _

FEWEST_DIGITS = 6
"""A shorter number is nobody's telephone."""
COUNTRY = "45"


def label(person: int) -> str:
    """What stands instead of the name of somebody who was anonymised."""
    return _("Person {number}").format(number=person)


def merged(gone: str, kept: str) -> str:
    """The sentence of the step that made one of two persons; by it the history knows who they were."""
    if gone == kept:
        return _("{name} stod to gange og er lagt sammen").format(name=kept)
    return _("{gone} er lagt sammen med {kept}").format(gone=gone, kept=kept)


@dataclass(frozen=True)
class Traces:
    """All by which a person is known; of a name with several words every way of spacing them is the name."""

    names: tuple[str, ...]
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    @classmethod
    def of(cls, names: Iterable[str], emails: Iterable[str], phones: Iterable[str]) -> "Traces":
        """Each once, without those that say nothing."""

        def once(texts: Iterable[str]) -> tuple[str, ...]:
            return tuple(dict.fromkeys(" ".join(_composed(text).split()) for text in texts if text.strip()))

        return cls(once(names), once(emails), once(phones))

    def with_those(self, other: "Traces") -> "Traces":
        return Traces.of(self.names + other.names, self.emails + other.emails, self.phones + other.phones)

    def stand_in(self, text: str) -> bool:
        """However its letters are put together: å may be one sign or an a with a ring after it."""
        return self.pattern.search(_composed(text)) is not None

    def replaced(self, text: str, label: str) -> str:
        """The text with something else instead; it stays as it is where nothing of the person stands in it."""
        made, count = self.pattern.subn(label, _composed(text))
        return made if count else text

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A name also in the genitive (Lene Ravns) and turned round (Ravn, Lene); one word only as it is written."""
        parts = [part for name in self.names for part in _of_name(name)]
        parts += [rf"(?<![\w.+-]){re.escape(email)}(?![\w-])" for email in self.emails]
        parts += [part for phone in self.phones for part in _of_phone(phone)]
        return re.compile("|".join(parts) if parts else r"(?!)", re.IGNORECASE)

    @property
    def is_empty(self) -> bool:
        return not (self.names or self.emails or self.phones)


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _of_name(name: str) -> Iterable[str]:
    words = name.split()
    ends = r"(?=s?(?!\w))"
    if len(words) == 1:
        yield rf"(?-i:(?<!\w){re.escape(name)}{ends})"
        return
    yield r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + ends
    *first, last = words
    yield rf"(?<!\w){re.escape(last)},\s*" + r"\s+".join(map(re.escape, first)) + r"(?!\w)"


def _of_phone(phone: str) -> Iterable[str]:
    digits = [letter for letter in phone if letter.isdecimal()]
    if digits[:4] == ["0", "0", *COUNTRY]:
        digits = digits[4:]
    elif digits[:2] == [*COUNTRY] and (phone.lstrip().startswith("+") or len(digits) > 8):
        digits = digits[2:]
    if len(digits) >= FEWEST_DIGITS:
        country = rf"(?:(?:\+|00){COUNTRY}[ .-]?)?"
        yield rf"(?<!\d){country}" + r"[ .-]?".join(digits) + r"(?!\d)"
