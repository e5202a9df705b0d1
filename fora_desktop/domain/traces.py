"""What a person leaves in texts: names, addresses and numbers, found however they are written, and replaced."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from fora_desktop.i18n import _

FEWEST_DIGITS = 6
"""A shorter number is nobody's telephone."""
COUNTRY = "45"


def label(person: int) -> str:
    """What stands instead of the name of somebody who was anonymised."""
    return _("Person {number}").format(number=person)


@dataclass(frozen=True, slots=True)
class Traces:
    """All by which a person is known; of a name with several words every way of spacing them is the name."""

    names: tuple[str, ...]
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    @classmethod
    def of(cls, names: Iterable[str], emails: Iterable[str], phones: Iterable[str]) -> "Traces":
        """Each once, without those that say nothing."""

        def once(texts: Iterable[str]) -> tuple[str, ...]:
            return tuple(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))

        return cls(once(names), once(emails), once(phones))

    @property
    def pattern(self) -> re.Pattern[str]:
        """A name also in the genitive (Lene Ravns) and turned round (Ravn, Lene); one word only as it is written."""
        parts = [part for name in self.names for part in _of_name(name)]
        parts += [rf"(?<![\w.+-]){re.escape(email)}(?![\w-])" for email in self.emails]
        parts += [part for phone in self.phones for part in _of_phone(phone)]
        return re.compile("|".join(parts) if parts else r"(?!)", re.IGNORECASE)

    @property
    def is_empty(self) -> bool:
        return not (self.names or self.emails or self.phones)


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
