"""The quick line: `ring til SSP @Nanna fredag` as a task with a title, a person, a forum and a day.

What cannot be read stays in the title and is told of; nothing is guessed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from fora_desktop.domain import dates, typed, typed_offers
from fora_desktop.i18n import _

LONGEST_NAME = 8
"""Words of a name that are looked for after @ and #."""
LONGEST_DAY = 6
"""Words that a day is written in: `den 1. onsdag i maj 2027`."""
NAMED = 4
"""How many of several that fit are named."""
BY = ("senest", "inden", "frist", "frist:", "til", "den", "på", "før")
"""Words before a day that say no more than the day does."""
BEFORE_A_NAME = ("til", "med", "hos", "fra", "om", "af", "for", "i", "og")
"""After these the name is a part of the title too: `ring til @Nanna`."""
_SHORT_WEEKDAYS = ("tir", "ons", "tors", "fre", "lør")
"""Those without a full stop that mean nothing else: `man`, `tor` and `søn` are words and names."""
_DAYLIKE = re.compile(r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\.?")
_DAY_OF_MONTH = re.compile(r"\d{1,2}\.? ?([^\W\d_]{3,})\b")
_DAY_WORD = re.compile(r"[^\W\d_]+\.?")


@dataclass(frozen=True, slots=True)
class Known:
    """A person, a forum or a board that can be named; `others` are other names of it, such as the short one."""

    id: int
    name: str
    others: tuple[str, ...] = ()
    is_board: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A piece of the line that could not be read: the sentence about it, and what it may have meant."""

    text: str
    sentence: str
    offers: tuple[str, ...] = ()
    """What may be written in its place, the likeliest first."""


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task as it was typed; `person_name` is also filled where the name after @ is nobody's."""

    title: str
    person: int | None = None
    person_name: str = ""
    forum: int | None = None
    board: int | None = None
    place: str = ""
    """The name of the forum or the board."""
    due: date | None = None
    unread: tuple[Unread, ...] = ()

    @property
    def responsible(self) -> str:
        """Who is to do it, where that is nobody of the register."""
        return "" if self.person is not None else self.person_name

    @property
    def sentence(self) -> str:
        """What could not be read, in words; empty where all was."""
        return " ".join(each.sentence for each in self.unread)

    @property
    def told(self) -> str:
        """How the line was read: `Nanna Frost · Kredsrådet · fre. 15. maj 2026`"""
        parts = (self.person_name, self.place, "" if self.due is None else dates.short(self.due))
        return " · ".join(part for part in parts if part)


def read(text: str, persons: Sequence[Known], forums: Sequence[Known], today: date) -> TaskLine:
    """`forums` may hold boards as well."""
    words = text.split()
    person, words, not_person = _named(words, "@", persons)
    place, words, not_place = _named(words, "#", forums)
    due, words, not_day = _day(words, today)
    unread = tuple(each for each in (not_person, not_place, not_day) if each is not None)
    name = person.name if person else (not_person.text.lstrip("@") if not_person else "")
    return TaskLine(
        title=_title(words),
        person=person.id if person else None,
        person_name=name,
        forum=place.id if place and not place.is_board else None,
        board=place.id if place and place.is_board else None,
        place=place.name if place else "",
        due=due,
        unread=unread,
    )


def _title(words: Sequence[str]) -> str:
    title = " ".join(words).strip(" ,;–-")
    return title[:1].upper() + title[1:]


# --- names ----------------------------------------------------------------------------------------------------------


def _named(words: list[str], sign: str, known: Sequence[Known]) -> tuple[Known | None, list[str], Unread | None]:
    """Who or what stands after the sign, the words without it, and what was not understood of it."""
    for place, word in enumerate(words):
        if not word.startswith(sign):
            continue
        if not word.strip(f"{sign}.,;:"):
            if sign == "@":
                return None, words, Unread(word, _("Skriv et navn efter @."))
            continue
        after = [word[1:], *words[place + 1 : place + LONGEST_NAME]]
        after = after[: next((n for n, each in enumerate(after) if n and each[:1] in "@#"), len(after))]
        for length in range(len(after), 0, -1):
            found = fitting(" ".join(after[:length]).rstrip(".,;:"), known)
            if len(found) == 1:
                kept = [found[0].name] if place and words[place - 1].casefold() in BEFORE_A_NAME else []
                return found[0], words[:place] + kept + words[place + length :], None
            if found:
                said = " ".join(after[:length]).rstrip(".,;:")
                return None, words, _several(sign + said, said, found)
        return None, words, _unknown(word.rstrip(".,;:"), sign, known)
    return None, words, None


def fitting(text: str, known: Iterable[Known]) -> list[Known]:
    """Those of that name; else those whose name begins so; else those with a word in the name that begins so."""
    wanted = typed.plain(text)
    if not wanted:
        return []
    names = [(each, [typed.plain(name) for name in (each.name, *each.others) if name]) for each in known]
    whole = [each for each, said in names if wanted in said]
    begun = whole or [each for each, said in names if any(name.startswith(wanted) for name in said)]
    if begun:
        return begun
    inner = re.compile(rf"(?:^|[\s(\-/]){re.escape(wanted)}")
    return [each for each, said in names if any(inner.search(name) for name in said)]


def _several(text: str, said: str, found: Sequence[Known]) -> Unread:
    names = [each.name for each in found[:NAMED]]
    more = _(" og {n} til").format(n=len(found) - NAMED) if len(found) > NAMED else ""
    sentence = _("“{text}” passer på flere: {names}{more}. Skriv mere af navnet.")
    return Unread(
        text, sentence.format(text=said, names=", ".join(names), more=more), tuple(text[0] + n for n in names)
    )


def _unknown(text: str, sign: str, known: Sequence[Known]) -> Unread:
    said = text.lstrip(sign)
    meant = _nearest(said, known)
    sentence = (
        _("Ukendt navn: {name}.").format(name=said) if sign == "@" else _("Ukendt forum: {name}.").format(name=said)
    )
    if meant:
        sentence += " " + _("Mente du {names}?").format(names=_(" eller ").join(meant))
    return Unread(text, sentence, tuple(sign + name for name in meant))


def _nearest(said: str, known: Sequence[Known]) -> list[str]:
    """Names of which a word is spelled nearly so."""
    by_word: dict[str, list[str]] = {}
    for each in known:
        for name in (each.name, *each.others):
            for word in typed.plain(name).split():
                by_word.setdefault(word, []).append(each.name)
    near = get_close_matches(typed.plain(said), list(by_word), 2, 0.75)
    return list(dict.fromkeys(name for word in near for name in by_word[word]))[:2]


# --- the day --------------------------------------------------------------------------------------------------------


def _day(words: list[str], today: date) -> tuple[date | None, list[str], Unread | None]:
    """The day at the end of the line, else the first within it that can be nothing else."""
    count = len(words)
    for length in range(min(LONGEST_DAY, count), 0, -1):
        found = _read_day(words[count - length :], today)
        if found is not None:
            return found, _without(words, count - length, count), None
    for begin in range(count):
        for length in range(min(LONGEST_DAY, count - begin), 0, -1):
            piece = words[begin : begin + length]
            said = begin > 0 and words[begin - 1].casefold() in BY[:4]
            plain = length == 1 and typed.plain(piece[0]) in typed.WEEKDAYS
            near = typed.plain(" ".join(piece)) in ("i dag", "i morgen", "i overmorgen")
            if (said or plain or near or _DAYLIKE.fullmatch(piece[0])) and (day := _read_day(piece, today)):
                return day, _without(words, begin, begin + length), None
    return None, words, _not_a_day(words, today)


def _read_day(piece: Sequence[str], today: date) -> date | None:
    text = " ".join(piece).strip(" ,;")
    if text.isdigit():
        return None
    if len(piece) == 1 and _DAY_WORD.fullmatch(text):
        word = text.casefold()
        if typed.weekday_of(word) is not None and not (word.endswith(".") or word in _SHORT_WEEKDAYS or len(word) > 4):
            return None
    return typed.day(text, today)


def _without(words: list[str], first: int, last: int) -> list[str]:
    """The line without the day, and without the little words that led to it."""
    before = words[:first]
    while before and before[-1].casefold().rstrip(",") in BY:
        before = before[:-1]
    return before + words[last:]


def _not_a_day(words: Sequence[str], today: date) -> Unread | None:
    """What looks like a day and is none: `31/2`, `senest 32. maj`."""
    for place, word in enumerate(words):
        said = place > 0 and words[place - 1].casefold() in BY[:4]
        named = _DAY_OF_MONTH.match(" ".join(words[place : place + 2]))
        month = named is not None and typed.month_of(named[1].casefold()) is not None
        if not month and not _DAYLIKE.fullmatch(word) and not (said and word[:1].isdigit()):
            continue
        for length in range(min(3, len(words) - place), 0, -1):
            text = " ".join(words[place : place + length])
            offer = typed_offers.offer(text, today)
            if offer is not None:
                meant = tuple(day.strftime("%d-%m-%Y") for day in offer.days)
                return Unread(
                    text, _("“{text}” er ikke en dag. {question}").format(text=text, question=offer.sentence), meant
                )
        if said:
            sentence = _("“{text}” kan ikke læses som en dag. Skriv f.eks. fredag, 26/5 eller om 14 dage.")
            return Unread(word, sentence.format(text=word))
    return None
