"""A series' rule as it is typed: `2. onsdag i kvartalets midterste måned`, `hver anden tirsdag, ikke i juli`.

The whole text is read or nothing.
"""

import re
from dataclasses import replace

from fora_desktop.domain.series_rule import (
    ALL_MONTHS,
    LAST,
    MOST,
    SeriesRule,
    Step,
    months_every,
    quarter_months,
)
from fora_desktop.domain.typed import month_of, ordinal, plain, weekday_of, whole

_W = r"[a-zæøåäö]"
_DAY = rf"(?:om |på )?(?P<weekday>{_W}{{2,}})"
_MONTHS = rf"{_W}{{3,}}\.?(?:(?:, (?:og )?| og | samt ){_W}{{3,}}\.?)*"
_WITHOUT = re.compile(rf"(?P<rest>.*?),? ?(?:men |dog )?(?:ikke|undtagen|bortset fra)(?: i)? (?P<months>{_MONTHS})")
_COUNT = re.compile(
    rf"(?P<count>\d{{1,3}}|{_W}+) (?:møder?|gange)(?P<yearly> (?:om|i) året| årligt| pr\. år)?:?,?(?: (?P<rest>.*))?"
)
_LIKE = re.compile(r"(?:lige)?som (?:i )?(?P<year>\d{4}|sidste år|fjor)")
_EVEN = re.compile(rf"(?:(?P<before>{_W}{{2,}}) )?jævnt(?: fordelt)?(?: over (?:hele )?året)?(?:,? {_DAY})?")
_EVERY_DAY = re.compile(rf"hver(?: (?P<every>anden|andet|\d{{1,2}}\.))? (?P<weekday>{_W}{{2,}})")
_WEEKS = re.compile(
    rf"(?:(?P<before>{_W}{{2,}}),? )?(?P<said>hver uge|ugentligt?|hver ?anden uge|hver (?P<every>\d{{1,2}})\. uge|"
    rf"hver 14\. dag|hver fjortende dag)(?:,? {_DAY})?"
)
_BY_MONTH = re.compile(
    rf"(?:(?:den )?(?P<nth>\d\.|{_W}+) (?P<weekday>{_W}{{2,}})(?:,? |$))?"
    r"(?P<period>(?:i |hver|hvert |måned|kvartal|halvår|år).*)?"
)
_QUARTER = re.compile(
    r"(?:i )?(?:hvert )?kvartale?t?s? (?P<place>første|1\.|midterste|anden|2\.|sidste|tredje|3\.) måned"
)
_PLACES = {"første": 1, "1.": 1, "midterste": 2, "anden": 2, "2.": 2, "sidste": 3, "tredje": 3, "3.": 3}


def read(text: str, base: SeriesRule) -> SeriesRule | None:
    """The rule that a text says; what it does not say is as in `base`. None where it is not understood."""
    words = plain(text).rstrip(".")
    rule = base
    if found := _WITHOUT.fullmatch(words):
        months = _months(found["months"])
        if months is None:
            return None
        rule, words = replace(rule, without=months), found["rest"].strip(" ,")
    else:
        rule = replace(rule, without=frozenset())
    if found := _COUNT.fullmatch(words):
        count = whole(found["count"])
        if count is None or not 1 <= count <= MOST:
            return None
        rule, words = replace(rule, count=count), found["rest"] or ""
        if not words:
            return replace(rule, step=Step.EVEN)
    return _step(words, rule)


def _step(words: str, rule: SeriesRule) -> SeriesRule | None:
    if found := _LIKE.fullmatch(words):
        said = found["year"]
        return replace(rule, step=Step.LIKE, like=int(said) if said.isdigit() else rule.first.year - 1)
    if found := _EVEN.fullmatch(words):
        return _on(replace(rule, step=Step.EVEN), found["before"] or found["weekday"])
    if found := _WEEKS.fullmatch(words):
        plain_week = found["said"] in ("hver uge", "ugentlig", "ugentligt")
        every = int(found["every"]) if found["every"] else 1 if plain_week else 2
        return _on(replace(rule, step=Step.WEEKS, every=every), found["before"] or found["weekday"]) if every else None
    if (found := _EVERY_DAY.fullmatch(words)) and weekday_of(found["weekday"]) is not None:
        said = found["every"]
        every = 1 if said is None else 2 if said.startswith("and") else int(said.rstrip("."))
        return _on(replace(rule, step=Step.WEEKS, every=every), found["weekday"]) if every else None
    if words.startswith("hver") and (months := _period(words, rule)) is not None:  # else `hver måned` is an ordinal
        return replace(rule, step=Step.MONTHS, months=months)
    if (found := _BY_MONTH.fullmatch(words)) and words:
        return _by_month(found, rule)
    return None


def _on(rule: SeriesRule, word: str | None) -> SeriesRule | None:
    if word is None:
        return rule
    weekday = weekday_of(word)
    return None if weekday is None else replace(rule, weekday=weekday)


def _by_month(found: re.Match[str], rule: SeriesRule) -> SeriesRule | None:
    if found["nth"]:
        nth, weekday = ordinal(found["nth"]), weekday_of(found["weekday"])
        if nth is None or weekday is None or nth < LAST or nth > 4:
            return None
        rule = replace(rule, nth=nth, weekday=weekday)
    if not found["period"]:
        return replace(rule, step=Step.MONTHS)
    months = _period(found["period"].strip(), rule)
    return None if months is None else replace(rule, step=Step.MONTHS, months=months)


def _period(words: str, rule: SeriesRule) -> frozenset[int] | None:
    first = rule.first.month
    if found := _QUARTER.fullmatch(words):
        return quarter_months(_PLACES[found["place"]])
    if words in ("hver måned", "i måneden", "månedlig", "månedligt", "måned", "i hver måned", "hver 1. måned"):
        return ALL_MONTHS
    if words in ("hver anden måned", "hveranden måned"):
        return months_every(2, first)
    if found := re.fullmatch(r"hver (\d{1,2})\. måned", words):
        number = int(found[1])
        return months_every(number, first) if number in (2, 3, 4, 6, 12) else None
    if words in ("hvert kvartal", "i kvartalet", "kvartalsvis", "kvartalsvist", "i hvert kvartal"):
        return months_every(3, first)
    if words in ("hvert halvår", "halvårlig", "halvårligt", "i hvert halvår", "i halvåret"):
        return months_every(6, first)
    if words in ("hvert år", "årlig", "årligt", "om året"):
        return frozenset({first})
    return _months(words.removeprefix("i "))


def _months(words: str) -> frozenset[int] | None:
    named = [month_of(part) for part in re.split(r", og |, | og | samt ", words)]
    return None if None in named else frozenset(month for month in named if month is not None)
