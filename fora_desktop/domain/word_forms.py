"""Danish words as a search takes them: `møder` finds `møde`, `oe` finds `ø`, `aa` finds `å`."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Protocol, cast

_WORD = re.compile(r"\w+")
_LETTERS = (("aa", "å"), ("ae", "æ"), ("oe", "ø"), ("ä", "æ"), ("ö", "ø"), ("é", "e"), ("ü", "y"))
_PAIRS = tuple(written for written, _meant in _LETTERS if len(written) > 1)
LEAST_STEM = 3
"""Letters that must be left of a word for its other forms to be found too."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


def plain(text: str) -> str:
    """Small letters, each one sign, one where people write two: both sides of a comparison are made alike."""
    found = (text if text.isascii() else unicodedata.normalize("NFC", text)).casefold()
    for written, meant in _LETTERS:
        found = found.replace(written, meant)
    return found


def words(text: str) -> list[str]:
    return _WORD.findall(plain(text))


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """What the forms of a plain word have in common, by the Danish rules of Snowball; short words stay whole."""
    found = str(_stemmer().stemWord(word))
    return found if len(found) >= LEAST_STEM else word


@cache
def _stemmer() -> _Stemmer:
    import snowballstemmer  # where something is looked for or written, not at every start

    return cast(_Stemmer, snowballstemmer.stemmer("danish"))


def indexed(text: str) -> str:
    """What an index keeps of a text: its words, and beside each the stem where that is another word."""
    kept = []
    for word in words(text):
        kept.append(word)
        root = stem(word)
        if root != word:
            kept.append(root)
    return " ".join(kept)


def match(query: str) -> str:
    """A query as SQLite's FTS5 takes it: each word, as the beginning of one or in another form; empty finds nothing."""
    return " AND ".join(f'("{stem(word)}" OR "{word}"*)' for word in words(query))


MARK = "\x1f"
"""Stands before and after each stem in what `searchable` makes."""


def searchable(text: str) -> str:
    """A text as `forms` are looked for in it: plain, and after it the stems of its words."""
    found = plain(text)
    return MARK.join((found, *dict.fromkeys(stem(word) for word in _WORD.findall(found)), ""))


def forms(query: str) -> list[tuple[str, str]]:
    """Of each word of a query what is looked for: the word, also inside a longer one, or any form of it."""
    return [(word, f"{MARK}{stem(word)}{MARK}") for word in plain(query).split()]


def places(text: str, query: str) -> list[tuple[int, int]]:
    """Where the words of a query stand in a text that is shown: begin and length, in order, none over another.

    A word that stands there in another form is marked as far as its stem goes.
    """
    lowered, spots = _with_places(text)
    found: list[tuple[int, int]] = []
    for word in dict.fromkeys(words(query)):
        for form in dict.fromkeys((word, stem(word))):
            here = lowered.find(form)
            while here >= 0:
                begin, after = spots[here], here + len(form)
                while spots[after] == spots[after - 1]:  # the rest of what is one letter in the text
                    after += 1
                found.append((begin, spots[after] - begin))
                here = lowered.find(form, here + len(form))
    kept: list[tuple[int, int]] = []
    for begin, length in sorted(found, key=lambda each: (each[0], -each[1])):
        if not kept or begin >= kept[-1][0] + kept[-1][1]:
            kept.append((begin, length))
    return kept


def _with_places(text: str) -> tuple[str, list[int]]:
    """The plain text, and of each of its letters (and of its end) where it stands in the text as it is written."""
    folded = text.casefold()
    composed = text.isascii() or unicodedata.is_normalized("NFC", text)
    if composed and len(folded) == len(text) and not any(written in folded for written in _PAIRS):
        return plain(text), list(range(len(text) + 1))
    letters = list(_letters(text))
    lowered: list[str] = []
    spots: list[int] = []
    place = 0
    while place < len(letters):
        begin, letter = letters[place]
        pair = "".join(each for _begin, each in letters[place : place + 2]).casefold()
        joined = next((meant for written, meant in _LETTERS if pair == written and written in _PAIRS), None)
        made, taken = (joined, 2) if joined else (plain(letter), 1)
        lowered.append(made)
        spots += [begin] * len(made)
        place += taken
    return "".join(lowered), [*spots, len(text)]


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Each letter of a text with the signs after it that belong to it, as one, and where it begins."""
    begin = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield begin, unicodedata.normalize("NFC", text[begin:place])
            begin = place
