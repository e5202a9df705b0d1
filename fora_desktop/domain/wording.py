"""Which forums and which roles a text of the overview names, in whatever inflection it names them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Key = TypeVar("Key")

NOTHING = frozenset(("", "ingen", "nej", "intet", "intet særskilt", "-", "–"))
ARTICLES = frozenset(("de", "den", "det", "en", "et"))
PREPOSITIONS = frozenset(
    ("af", "for", "fra", "hos", "i", "med", "mellem", "mod", "om", "over", "på", "til", "under", "ved", "vedrørende")
)
GENERAL_STEMS = frozenset(
    ("mød", "udvalg", "råd", "nævn", "netværk", "arbejdsgrup", "grup", "indsat", "team", "stab", "kommission")
)
"""What many forums are called, and none by that word alone."""
LEAST_SHARE = 0.6
"""How much of a name its words in a text must be to mean it."""

LEAST_BEGINNING = 5
"""So many letters that two words begin with make them alike."""

_ENDING = re.compile(r"(?:erne|ene|en|et|er|ne|e|t)$")
_SHORT_FORM = re.compile(r"\s+[–—-]\s+|\s*\(|,\s+herunder\b")
_SEPARATOR = re.compile(r"\s*[,;\n]\s*(?:(?:og|samt)\s+)?|\s+(?:og|samt)\s+")
_JOINING = ("og", "samt", "herunder")
_ABBREVIATION = re.compile(r"(?<!\w)[A-ZÆØÅ]{2,}(?![a-zæøå])")
_WORD = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")


def interfaces(text: str, names: Mapping[str, Key], own: Key | None = None) -> list[tuple[str, Key | None]]:
    """The parts of the text Snitflader, each with the forum it names, or None where it is none or not certain which.

    A part names a forum by its name, whole or up to a dash, a parenthesis or ", herunder", in any definite or plural
    form; by its beginning up to a preposition; or by most of its words in their order. Two forums that fit are none.
    `own` is the forum whose text it is: it does not name itself.
    """
    if _plain(text) in NOTHING:
        return []
    known = _Names((name, key) for name, key in names.items() if own is None or key != own)
    return list(known.parts(text))


def mentions(text: str, names: Mapping[str, Key], own: Key | None = None) -> list[tuple[int, int, Key]]:
    """Where running words name forums, by their name up to a dash, a parenthesis or ", herunder": from, to, which.

    A name that is only what many forums are called ("udvalget") names none. `own` is the forum whose text it is.
    """
    sought: dict[tuple[str, ...], set[Key]] = {}
    for name, key in names.items():
        stems = _stems(_SHORT_FORM.split(name)[0])
        if stems and not (len(stems) == 1 and stems[0] in GENERAL_STEMS):
            sought.setdefault(stems, set()).add(key)
    words = [match for match in _WORD.finditer(text) if match[0].casefold() not in ARTICLES]
    stems_of = [_stem(word[0].casefold()) for word in words]
    longest = max(map(len, sought), default=0)
    found: list[tuple[int, int, Key]] = []
    at = 0
    while at < len(words):
        for length in range(min(longest, len(words) - at), 0, -1):
            named = _single(sought.get(tuple(stems_of[at : at + length])))
            if named is not None and named != own:
                found.append((words[at].start(), words[at + length - 1].end(), named))
                at += length - 1
                break
        at += 1
    return found


def says_nothing(text: str) -> bool:
    """Whether a text of the overview is empty or says that there is nothing ("Ingen")."""
    return _plain(text) in NOTHING


def likeness(text: str, name: str) -> tuple[int, int]:
    """How many words of a text begin as words of a forum's name do, and the place of the first of them.

    What many forums are called does not count, nor what stands after a preposition in the name.
    """
    stems = _stems(_SHORT_FORM.split(name)[0])
    heads = [stem for stem in stems if stem not in GENERAL_STEMS]
    cut = next((place for place, stem in enumerate(stems) if stem in PREPOSITIONS), len(stems))
    before = [stem for stem in stems[:cut] if stem not in GENERAL_STEMS]
    begins = {stem[:LEAST_BEGINNING] for stem in before or heads if len(stem) >= LEAST_BEGINNING}
    hits = [place for place, stem in enumerate(_stems(text)) if stem[:LEAST_BEGINNING] in begins]
    return len(hits), hits[0] if hits else 0


def own_names(text: str) -> set[str]:
    """The abbreviations in a text: what bears a name of its own (SSP in "kommunernes SSP-organisation")."""
    return set(_ABBREVIATION.findall(text))


@dataclass(frozen=True, slots=True)
class Participants:
    """The roles that a text names, in its order, and the parts that name none."""

    roles: tuple[str, ...]
    unresolved: tuple[str, ...]


def participants(text: str, roles: Mapping[str, Iterable[str]]) -> Participants:
    """The roles in the text Deltagere; `roles` are each role's key with all its wordings.

    The longest wording wins. A shorter one inside it counts where it stands there as an item of the list. A wording
    that two roles share names both.
    """
    wordings: dict[str, list[str]] = {}
    for key, texts in roles.items():
        for wording in texts:
            keys = wordings.setdefault(_plain(wording), [])
            if key not in keys:
                keys.append(key)
    plain = " ".join(text.split())
    claims: list[tuple[int, int, str]] = []
    for wording in sorted(filter(None, wordings), key=len, reverse=True):
        for start, end in _occurrences(wording, plain):
            if not any(first < end and start < last for first, last, _key in claims) or _is_item(plain, start, end):
                claims += [(start, end, key) for key in wordings[wording]]
    claims.sort(key=lambda claim: (claim[0], -claim[1]))
    return Participants(tuple(dict.fromkeys(key for *_span, key in claims)), tuple(_rest(plain, claims)))


class _Names(Generic[Key]):
    """The names of the forums in the forms in which a text may use them."""

    LONGEST = 6
    """A name with more separators than this is not looked for."""

    def __init__(self, names: Iterable[tuple[str, Key]]) -> None:
        self.whole: dict[tuple[str, ...], set[Key]] = {}
        self.short: dict[tuple[str, ...], set[Key]] = {}
        self.by_first_word: dict[str, list[tuple[tuple[str, ...], Key]]] = {}
        for name, key in names:
            stems, short = _stems(name), _stems(_SHORT_FORM.split(name)[0])
            if stems and short:
                self.whole.setdefault(stems, set()).add(key)
                self.short.setdefault(short, set()).add(key)
                self.by_first_word.setdefault(short[0], []).append((short, key))

    def parts(self, text: str) -> Iterator[tuple[str, Key | None]]:
        """Cuts at commas and "og", but not inside a name that has them itself, nor at an "og" between unknown words."""
        unknown: tuple[int, int] | None = None
        for start, end, key in self.spans(text):
            joined = unknown is not None and key is None and text[unknown[1] : start].strip() == "og"
            if unknown and not joined:
                yield text[slice(*unknown)], None
            unknown = None if key is not None else (unknown[0] if unknown and joined else start, end)
            if key is not None:
                yield text[start:end], key
        if unknown:
            yield text[slice(*unknown)], None

    def spans(self, text: str) -> Iterator[tuple[int, int, Key | None]]:
        cuts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(text)]
        starts = [0, *(end for _start, end in cuts)]
        ends = [*(start for start, _end in cuts), len(text)]
        at = 0
        while at < len(starts):
            start = starts[at]
            for to in range(min(at + self.LONGEST, len(starts)) - 1, at, -1):
                key = _single(self.whole.get(_stems(text[start : ends[to]])))
                if key is not None:
                    break
            else:
                to, key = at, self.find(text[start : ends[at]])
            if text[start : ends[to]].strip():
                yield start, ends[to], key
            at = to + 1

    def find(self, part: str) -> Key | None:
        stems = _stems(part)
        if not stems or (len(stems) == 1 and stems[0] in GENERAL_STEMS):
            return None
        for forms in (self.whole, self.short):
            if stems in forms:
                return _single(forms[stems])
        same_start = self.by_first_word.get(stems[0], [])
        beginning = {
            key
            for name, key in same_start
            if name[: len(stems)] == stems and name[len(stems)] in PREPOSITIONS and stems[-1] not in PREPOSITIONS
        }
        return _single(beginning) if beginning else _single({key for name, key in same_start if _means(stems, name)})


def _single(keys: set[Key] | None) -> Key | None:
    """The key, where there is just one."""
    return next(iter(keys)) if keys and len(keys) == 1 else None


def _means(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the words stand in the name in their order, and are most of it."""
    telling = [word for word in words if word not in PREPOSITIONS]
    rest = iter(name)
    whole = [word for word in name if word not in PREPOSITIONS]
    return len(telling) >= 3 and len(telling) >= LEAST_SHARE * len(whole) and all(word in rest for word in words)


def _stems(text: str) -> tuple[str, ...]:
    return tuple(_stem(word) for word in _WORD.findall(text.casefold()) if word not in ARTICLES)


def _stem(word: str) -> str:
    """The word without its definite or plural ending; a genitive stays another word (Region Sjælland, Sjællands)."""
    if word.endswith("teams"):
        word = word[:-1]
    stem = _ENDING.sub("", word)
    if len(stem) < 3:
        return word
    if len(stem) > 3 and (stem[-1] == stem[-2] or (stem[-1] == "r" and stem[-2] not in "aeiouyæøå")):
        stem = stem[:-1]
    return stem


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(" .")


def _occurrences(wording: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the wording stands in the text as whole words, without regard to case."""
    for match in re.finditer(rf"(?<!\w){re.escape(wording)}(?!\w)", text, re.IGNORECASE):
        yield match.span()


def _is_item(text: str, start: int, end: int) -> bool:
    """Whether the span stands between separators of the list."""
    before, after = text[:start].rstrip(), text[end:].lstrip(" .")
    return (not before or before[-1] in ",;" or before.rpartition(" ")[2] in _JOINING) and (
        not after or after[0] in ",;" or after.partition(" ")[0] in _JOINING
    )


def _rest(text: str, claims: Iterable[tuple[int, int, str]]) -> Iterator[str]:
    """What no role claims, cut at the separators; words that only join are nothing."""
    at, pieces = 0, []
    for start, end, _key in claims:
        pieces.append(text[at:start])
        at = max(at, end)
    for piece in [*pieces, text[at:]]:
        for part in re.split(r"[,;()]", piece):
            words = part.strip(" .–").split()
            while words and words[0] in _JOINING:
                words.pop(0)
            while words and words[-1] in _JOINING:
                words.pop()
            if words:
                yield " ".join(words)
