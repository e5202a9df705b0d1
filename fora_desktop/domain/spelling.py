"""Probable misspellings: rare words that are one letter from a word of the field or of the text itself."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

SHORTEST = 8
"""Shorter words have too many neighbours that are words too."""
LONGEST = 45
RARE = 2
"""A word that stands more often than this is meant."""
OFTEN = 3
"""A word that stands so often in the text is a word, also when no list has it."""

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A word as it stands and what was probably meant, with the line of its text."""

    line: int
    word: str
    suggestion: str


def misspellings(texts: Iterable[tuple[int, str]], known: Collection[str]) -> list[Spelling]:
    """The probable misspellings in the texts, each given with its line; `known` are words of the field in lower case.

    A word is doubted when neither the list nor the text itself has it often and one letter more, less, other or two
    exchanged make such a word; not when they differ in the first letter or only in the ending, which is grammar. Two
    words that only together are a known word are doubted too (samarbejds møder).
    """
    lines = [(line, _WORD.findall(text), text) for line, text in texts]
    count = Counter(word.casefold() for _line, words, _text in lines for word in words)
    sure = {word for word in known if len(word) >= SHORTEST}
    sure |= {word for word, times in count.items() if times >= OFTEN and len(word) >= SHORTEST}
    near = _Neighbours(word for word in sure if len(word) <= LONGEST)
    found = []
    for line, words, text in lines:
        for word in words:
            plain = word.casefold()
            if SHORTEST <= len(word) <= LONGEST and plain not in sure and count[plain] <= RARE:
                meant = near.best(plain, count)
                if meant:
                    found.append(Spelling(line, word, _like(word, meant)))
        found += [Spelling(line, pair, pair.replace(" ", "")) for pair in _torn(text, known)]
    return list(dict.fromkeys(found))


def put_right(text: str, word: str, meant: str) -> str:
    """The text with a word put right wherever it stands by itself; inside longer words it is left."""
    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _match: meant, text)


class _Neighbours:
    """Words by what is left when one letter is taken away: two words at distance one share such a rest."""

    def __init__(self, words: Iterable[str]) -> None:
        self.by_rest: dict[str, list[str]] = {}
        for word in words:
            for rest in _rests(word):
                self.by_rest.setdefault(rest, []).append(word)

    def best(self, word: str, count: Counter[str]) -> str:
        candidates = {near for rest in _rests(word) for near in self.by_rest.get(rest, ()) if _is_slip(word, near)}
        return max(sorted(candidates), key=lambda near: count[near], default="")


def _rests(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def _is_slip(word: str, meant: str) -> bool:
    """One letter apart, neither in the beginning nor in the ending."""
    start = next((at for at, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), min(len(word), len(meant)))
    shortest = min(len(word), len(meant))
    if word == meant or start == 0 or start >= shortest - 2:
        return False
    if len(word) == len(meant):
        swapped = word[start : start + 2] == meant[start : start + 2][::-1]
        return word[start + 1 :] == meant[start + 1 :] or (swapped and word[start + 2 :] == meant[start + 2 :])
    longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
    return longer[start + 1 :] == shorter[start:]


def _torn(text: str, known: Collection[str]) -> Iterator[str]:
    """Two neighbouring words that are one: the first ends in the s that joins, and together they are known."""
    for match in re.finditer(r"(?<!\w)(?=([^\W\d_]{3,40}s [^\W\d_]{3,40}))", text):
        first, second = match[1].split(" ")
        if (first + second).casefold() in known and first.casefold() not in known:
            yield match[1]


def _like(word: str, meant: str) -> str:
    """The suggestion with the word's own capitals."""
    if word.isupper():
        return meant.upper()
    return meant[0].upper() + meant[1:] if word[0].isupper() else meant
