"""Which goals a forum might serve, by the words of its Formål: proposals, which count for nothing until accepted."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from fora_desktop.domain.word_forms import plain, stem, words

_WORD = re.compile(r"\w+")
LEAST = 6
"""Letters of a stem that may be found inside a longer word: beredskab in redningsberedskaberne."""
LEAST_WORD = 4
MOST = 2
"""Goals of one strategy proposed for a forum."""
ENOUGH = 3.2
"""Points from which a goal is proposed: one rare word of its name, or several of its text."""
IN_NAME = 2.0
FEW = 15
"""A strategy with fewer goals is looked at as if it had so many: a word is rare in the language, not in the list."""
LONG_NAME = 6
"""Words from which a name is a whole sentence, and counts as one."""

_SAID_BY_ALL = """
    politi politiet politikreds politikredsen forhold område områder samarbejde sikre sikring møde møder arbejde
    fælles forbindelse herunder navnlig samt andre andet mellem blandt konkret konkrete større mere bedre meget skal
    kunne have være blive bliver gøre gennem også derfor vores hvor hvad hvordan hvorfor hver hvert sine deres dette
    denne disse under over efter uden inden ved god gode tingene andre første sidst ikke altid række måde kommende
    kreds kredsen enkelte lokale lokalt forskellige generelle særlige særlig behov mulighed muligt grad tid
    indsats indsatser drøftelse koordination koordinere vedrørende opgave opgaver oversigt drift midt vestsjællands
    kommune kommunen kommunerne kommunernes pladser pladsen arbejdet relevante københavns
    eller målrettede målrettet strategi strategier etablere etablering udarbejde udarbejdelse initiativ
    initiativer tiltag niveau form aftale forberedelse udførelse tilrettelæggelse antal stand hensyn set tæt
    nævn vilje giver helt rette brug mål målet største smidigt pågældende steder emner vedr behandling
"""
_UNSAID = frozenset(stem(word) for word in words(_SAID_BY_ALL))


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal as far as its words go; `strategy` tells those apart that are compared with each other."""

    id: int
    strategy: int
    name: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """`sentence` of the forum's Formål resembles the goal by `shared`, words as they stand in the sentence."""

    forum: int
    goal: int
    points: float
    sentence: str
    shared: tuple[str, ...]


Purposes = tuple[tuple[int, str], ...]
"""Of each forum its id and its Formål."""


@lru_cache(maxsize=8)
def propose(purposes: Purposes, aims: tuple[Aim, ...]) -> tuple[Proposal, ...]:
    """The goals that each forum's Formål resembles, best first; the same question is answered only once."""
    found: list[Proposal] = []
    said = {forum: _roots(text) for forum, text in purposes}
    for strategy in dict.fromkeys(aim.strategy for aim in aims):
        weights = _weights([aim for aim in aims if aim.strategy == strategy])
        index = _index({root for roots in said.values() for root in roots}, weights)
        for forum, text in purposes:
            found += _of_forum(forum, text, said[forum], index)
    return tuple(found)


def _roots(text: str) -> dict[str, str]:
    """The stems of a text that say something, each with the first word that has it."""
    found: dict[str, str] = {}
    for word in _WORD.findall(text):
        root = stem(plain(word))
        if len(word) >= LEAST_WORD and not word.isdecimal() and root not in _UNSAID:
            found.setdefault(root, word.lower())
    return found


def _weights(aims: Sequence[Aim]) -> dict[str, dict[int, float]]:
    """Of each stem what it is worth for which goal: rare ones more, in a name more than in a text."""
    names, texts = {aim.id: _roots(aim.name) for aim in aims}, {aim.id: _roots(aim.words) for aim in aims}
    held_by = Counter(root for aim in aims for root in {*names[aim.id], *texts[aim.id]})
    weights: dict[str, dict[int, float]] = {}
    for aim in aims:
        is_title = len(aim.name.split()) < LONG_NAME
        for root in {*names[aim.id], *texts[aim.id]}:
            rare = log((2 + max(len(aims), FEW)) / held_by[root])
            factor = IN_NAME if root in names[aim.id] and is_title else 1.0
            weights.setdefault(root, {})[aim.id] = rare * factor
    return weights


def _index(roots: Iterable[str], weights: Mapping[str, Mapping[int, float]]) -> dict[str, dict[int, float]]:
    """Of each stem of a Formål what it is worth for which goal, also where one is part of the other."""
    long = [root for root in weights if len(root) >= LEAST]
    found: dict[str, dict[int, float]] = {}
    for root in roots:
        alike: Collection[str] = [root] if root in weights else ()
        if not alike and len(root) >= LEAST:
            alike = [each for each in long if each in root or root in each]
        worth: dict[int, float] = {}
        for each in alike:
            for goal, points in weights[each].items():
                worth[goal] = max(worth.get(goal, 0.0), points)
        if worth:
            found[root] = worth
    return found


def _of_forum(
    forum: int, text: str, roots: Mapping[str, str], index: Mapping[str, Mapping[int, float]]
) -> list[Proposal]:
    points: Counter[int] = Counter()
    for root in roots:
        for goal, worth in index.get(root, {}).items():
            points[goal] += worth  # type: ignore[assignment]  # a Counter of points, not of things
    best = sorted((-worth, goal) for goal, worth in points.items() if worth >= ENOUGH)
    found = []
    for worth, goal in best[:MOST]:
        shared = tuple(word for root, word in roots.items() if goal in index.get(root, {}))
        found.append(Proposal(forum, goal, round(-worth, 2), _sentence(text, shared), shared))
    return found


def _sentence(text: str, shared: Collection[str]) -> str:
    """The sentence of the text that holds most of the words."""
    sentences = [each.strip() for each in text.replace("\n", ". ").split(". ") if each.strip()]
    return max(sentences, key=lambda each: sum(word in each.lower() for word in shared), default=text.strip())
