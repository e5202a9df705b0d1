"""From the characters of a quota text to its symbols: numbers, bounds, periods, kinds of meetings."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace

from fora_desktop.domain import quota_words as words
from fora_desktop.domain.periods import Period

MOST_PIECES = 80
LONGEST_WORD = 40
LONGEST_INTERVAL = 60
LONGEST_PHRASE = 6
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_PIECE = re.compile(rf"[0-9]+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f{_UNSEEN}])*|\S")
_QUOTES = frozenset("\"'“”„‟‘’‚‛«»‹›*")
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d")
_UNSEEN_ALONE = str.maketrans("", "", _UNSEEN)
_DECIMAL = re.compile(r"[0-9][.,:;'’·/⁄][0-9]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a number or a sign, in composed lower case, and where it stands in the text."""

    word: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.word[0].isalpha()


@dataclass(frozen=True, slots=True)
class Symbol:
    """What one or several pieces mean; the fields beyond `what` bear on numbers, periods and kinds only."""

    what: str
    start: int
    end: int
    low: int = 0
    high: int = 0
    kind: str | None = None
    period: Period = Period.YEAR
    interval: int = 1
    rhythm: bool = False
    """A period that says how often by itself: `ugentligt`, `hver måned`; not `pr. måned`."""
    per: str = ""
    """Whom it counts for, of `per`: "person" or "unit"; `timed` where a period is joined to it: `per person og år`."""
    timed: bool = False
    once: bool = False
    """A period in which there can only be one: `vår och höst`."""


def pieces(text: str) -> list[Piece] | None:
    """The words and signs of the text, quotation marks left out; None where there are more than a quota has."""
    if _DECIMAL.search(text):
        return None
    found: list[Piece] = []
    for match in _PIECE.finditer(text):
        if match.end() - match.start() > LONGEST_WORD or len(found) == MOST_PIECES:
            return None
        word = unicodedata.normalize("NFC", match.group().translate(_UNSEEN_ALONE)).casefold()
        if not word or word in _QUOTES:
            continue
        if word == "." and found and found[-1].word in words.ABBREVIATIONS and found[-1].end == match.start():
            continue
        found.append(Piece("-" if word in _DASHES else word, match.start(), match.end()))
    return found


def is_per_board(found: list[Piece]) -> bool:
    """Whether the text leaves the number to each board: `Forskelligt fra kommune til kommune`."""
    said = tuple(piece.word for piece in found if piece.word != ".")
    if said in words.SET_LOCALLY:
        return True
    return (
        len(said) == 5
        and said[0] in words.DIFFERS
        and words.FROM.get(said[1]) == said[3]
        and said[2] == said[4]
        and said[2].isalpha()
    )


def is_counted(found: list[Piece]) -> bool:
    """Whether the text says only what is counted: `Antal genomförda medborgarforum under 2014.`"""
    said = tuple(piece.word for piece in found if piece.word != ".")
    words_after = said[2:]
    return (
        said[:2] in words.COUNTED
        and len(words_after) <= 4
        and all(word.isalpha() or (word.isdecimal() and len(word) == 4) for word in words_after)
    )


def symbols(found: list[Piece]) -> list[Symbol] | Piece:
    """The symbols of the text; or the first piece that has no meaning here."""
    named: list[Symbol] = []
    place = 0
    while place < len(found):
        after_period = bool(named) and named[-1].what == "period"
        symbol_and_end = (
            _whom(found, place, after_period)
            or _period(found, place)
            or _phrase(found, place)
            or _range(found, place)
            or _kind(found, place)
        )
        if symbol_and_end is None:
            return found[place]
        symbol, place = symbol_and_end
        named.append(symbol)
        if symbol.what == "number" and found[place - 1].word in words.TIMES:
            named.append(Symbol("times", symbol.start, symbol.end))
    return named


Found = tuple[Symbol, int] | None

_PHRASES: dict[words.Words, str] = {
    phrase: what
    for what, phrases in {
        "minimum": words.MINIMUM,
        "maximum": words.MAXIMUM,
        "exactly": words.EXACTLY,
        "or_more": words.OR_MORE,
        "on_demand": words.ON_DEMAND,
        "more": words.MORE,
        "filler": words.FILLER | {(":",)},
        "meeting": words.MEETING,
        "times": words.GANGE,
        "and": words.AND,
        "but": words.BUT,
        "of_which": words.OF_WHICH,
        "comma": {(",",), (";",), (".",), ("(",), (")",)},
    }.items()
    for phrase in phrases
}


def _symbol(what: str, found: list[Piece], first: int, end: int) -> Symbol:
    return Symbol(what, found[first].start, found[end - 1].end)


def _longest(found: list[Piece], place: int, phrases: Collection[words.Words]) -> tuple[words.Words, int] | None:
    """The longest of the phrases that stands at the place, and where it ends."""
    said = tuple(piece.word for piece in found[place : place + LONGEST_PHRASE])
    for length in range(len(said), 0, -1):
        if said[:length] in phrases:
            return said[:length], place + length
    return None


def _phrase(found: list[Piece], place: int) -> Found:
    match = _longest(found, place, _PHRASES)
    if match is None or _joined_kind(found, place) is not None:
        return None
    phrase, end = match
    return _symbol(_PHRASES[phrase], found, place, end), end


def _word(found: list[Piece], place: int) -> str:
    return found[place].word if place < len(found) else ""


def _number(found: list[Piece], place: int) -> tuple[int, int] | None:
    """A number and where it ends; at most three digits, so that a year is none."""
    word = _word(found, place)
    if word.isascii() and word.isdecimal():
        if len(word) > 3 or (word[0] == "0" and word != "0"):
            return None
        number, end = int(word), place + 1
    elif word in words.ENGLISH_TENS:
        after = place + 2 if _word(found, place + 1) == "-" else place + 1
        unit = words.ENGLISH_UNITS.get(_word(found, after))
        number, end = (words.ENGLISH_TENS[word] + unit, after + 1) if unit else (words.ENGLISH_TENS[word], place + 1)
    elif word in words.NUMBERS:
        number, end = words.NUMBERS[word], place + 1
    elif word in words.TIMES:
        return words.TIMES[word], place + 1
    else:
        return None
    if _word(found, end) == "(" and _word(found, end + 2) == ")":  # "4 (fire)"
        again = _number(found[: end + 2], end + 1)
        if again and again[0] == number:
            end += 3
    return number, end


def _range(found: list[Piece], place: int) -> Found:
    """A number, or two of them with what joins them."""
    opening = _word(found, place)
    joint = words.BETWEEN.get(opening) or words.FROM.get(opening)
    begin = place + 1 if joint else place
    low = _number(found, begin)
    if low is None:
        return None
    between = _word(found, low[1])
    high = _number(found, low[1] + 1)
    if joint:
        joins = between == joint
    elif between in words.OR:
        joins = high is not None and high[0] == low[0] + 1
    else:
        english = {_word(found, begin), _word(found, low[1] + 1)} <= words.BESIDE_TO
        joins = between == "-" or between in words.RANGE_WORDS or (between == "to" and english)
    if joins and high is not None:
        symbol = _symbol("range", found, place, high[1])
        return Symbol("range", symbol.start, symbol.end, low[0], high[0]), high[1]
    if joint:
        return None
    symbol = _symbol("number", found, place, low[1])
    return Symbol("number", symbol.start, symbol.end, low[0], low[0]), low[1]


def _whom(found: list[Piece], place: int, after_period: bool) -> Found:
    """Whom a number counts for: `pr. medarbejder`, `per medarbetare och år`, `om året og leder`."""
    opening = _longest(found, place, words.EACH)
    start = opening[1] if opening else place + 1
    if opening is None and not (after_period and (_word(found, place),) in words.AND):
        return None
    whom = _person_or_unit(found, start)
    if whom is None:
        return None
    per, end = whom
    symbol = replace(_symbol("per", found, place, end), per=per)
    joined = _every(found, end + 1) if (_word(found, end),) in words.AND else None
    if joined is None:
        return symbol, end
    period, interval, end = joined
    return replace(symbol, end=found[end - 1].end, period=period, interval=interval, timed=True), end


def _person_or_unit(found: list[Piece], place: int) -> tuple[str, int] | None:
    word, after = _word(found, place), _word(found, place + 1)
    if word == "member" and after == "of" and _word(found, place + 2) == "staff":
        return "person", place + 3
    end = place + 1
    if after in words.DOMAINS:
        word, end = word.removesuffix("s"), place + 2
    if word.endswith(words.PERSON_ENDINGS):
        return "person", end
    if word.endswith(words.UNIT_ENDINGS) or (word, after) == ("local", "council"):
        return "unit", end + (word == "local")
    return None


def _period(found: list[Piece], place: int) -> Found:
    seasons = _longest(found, place, words.SEASONS)
    if seasons:
        symbol, end = _period_symbol(found, place, seasons[1], Period.HALF_YEAR, 1, rhythm=True)
        return replace(symbol, once=True), end
    match = _longest(found, place, words.RHYTHMS)
    if match:
        return _period_symbol(found, place, match[1], *words.RHYTHMS[match[0]], rhythm=True)
    for openings, rhythm, times in ((words.EVERY_OTHER, True, 2), (words.EVERY, True, 1), (words.PER, False, 1)):
        opening = _longest(found, place, openings)
        if opening:
            every = _every(found, opening[1])
            if every:
                period, interval, end = every
                return _period_symbol(found, place, end, period, interval * times, rhythm=rhythm)
    opening = _longest(found, place, words.IN_THE)
    unit = _longest(found, opening[1], words.DEFINITE_UNITS) if opening else None
    if unit:
        return _period_symbol(found, place, unit[1], *words.DEFINITE_UNITS[unit[0]], rhythm=False)
    return None


def _every(found: list[Piece], place: int) -> tuple[Period, int, int] | None:
    """What stands after `hver` or `pr.`: a period, how many of them, and where it ends."""
    number, end = 1, place
    counted = _number(found, place)
    if counted:
        number, end = counted
        if _word(found, end) in ("nd", "rd", "th", "."):
            end += 1
    elif _word(found, place) in words.ORDINALS:
        number, end = words.ORDINALS[_word(found, place)], place + 1
    if not 1 <= number <= LONGEST_INTERVAL:
        return None
    if _word(found, end) in words.DAYS:
        return (Period.WEEK, number // 7, end + 1) if number % 7 == 0 else None
    unit = _longest(found, end, words.UNITS)
    if unit is None:
        return None
    period, length = words.UNITS[unit[0]]
    return period, number * length, unit[1]


def _period_symbol(
    found: list[Piece], place: int, end: int, period: Period, interval: int, *, rhythm: bool
) -> tuple[Symbol, int]:
    start, stop = found[place].start, found[end - 1].end
    return Symbol("period", start, stop, period=period, interval=interval, rhythm=rhythm), end


def _kind(found: list[Piece], place: int) -> Found:
    """A kind of meeting, in the indefinite singular: `ordinært møde`, `samarbejdsmøde/øvelse`."""
    names: list[str] = []
    end = place
    while True:
        name = _one_kind(found, end)
        if name is None:
            return None
        names.append(name[0])
        end = name[1]
        if _word(found, end) not in ("/", *words.OR) or _one_kind(found, end + 1) is None:
            break
        end += 1
    symbol = _symbol("kind", found, place, end)
    return Symbol("kind", symbol.start, symbol.end, kind="/".join(dict.fromkeys(names))), end


def _one_kind(found: list[Piece], place: int) -> tuple[str, int] | None:
    adjectives: list[str] = []
    while _word(found, place) in words.KIND_ADJECTIVES and len(adjectives) < 3:
        adjective = words.KIND_ADJECTIVES[_word(found, place)]
        if adjective == "fælles" and (_word(found, place + 1),) in words.MEETING:
            break
        adjectives.append(adjective)
        place += 1
    joined = _joined_kind(found, place)
    if joined is not None:
        return " ".join([*adjectives, joined[0]]), joined[1]
    word = _word(found, place)
    if (word,) in words.MEETING and adjectives:
        return " ".join([*adjectives, "møde"]), place + 1
    if (word,) in words.MEETING:
        return None
    noun = _noun(word)
    return (" ".join([*adjectives, noun]), place + 1) if noun else None


def _joined_kind(found: list[Piece], place: int) -> tuple[str, int] | None:
    """`samarbejds møder`, `SSP-møder`: a kind in two pieces."""
    stem, after = _word(found, place), place + 1
    if stem not in words.STEMS and not (
        _word(found, after) == "-"
        and found[place].is_word
        and after + 1 < len(found)
        and found[place].end == found[after].start
        and found[after].end == found[after + 1].start
        and (stem,) not in _PHRASES
        and stem not in words.NUMBERS
    ):
        return None
    known = stem in words.STEMS
    hyphen = _word(found, after) == "-"
    noun = words.KIND_NOUNS.get(_word(found, after + hyphen))
    if noun is None:
        return None
    kind = stem + noun if known else f"{stem}-{noun}"
    return words.SAME_KIND.get(kind, kind), after + hyphen + 1


def _noun(word: str) -> str | None:
    for ending, one in words.KIND_NOUNS.items():
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if (stem + one).endswith(words.NO_KINDS) or stem.endswith(words.NO_STEMS):
                return None
            return words.SAME_KIND.get(stem + one, stem + one)
    return None
