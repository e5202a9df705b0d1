"""Reads "Antal møder": the words in which a forum's number of meetings is stated, into rules.

The whole text is read or nothing. Source: product.md, "Reading Antal møder".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fora_desktop.domain import dates
from fora_desktop.domain.periods import Period, Rule
from fora_desktop.domain.quota_clauses import NotUnderstoodError, rules_of, statements
from fora_desktop.domain.quota_sentence import for_whom, meetings, per_period, shortened
from fora_desktop.domain.quota_symbols import Piece, Symbol, is_counted, is_per_board, pieces, symbols
from fora_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the text and what it was read as: base, minimum, maximum, range, kind, period, whom or filler.

    `value` is what it says, in words (`mindst et`: 1; `om året`: kalenderår).
    """

    start: int
    end: int
    meaning: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text is read; not understood it has no rules and is not on demand.

    `per_board` says that the text leaves the number to each board. `to_confirm` says that the reading holds, but that
    the text could mean another thing too (at least or exactly?).
    """

    text: str
    understood: bool
    on_demand: bool
    rules: tuple[Rule, ...]
    per_board: bool = False
    to_confirm: bool = False
    tokens: tuple[Token, ...] = ()
    unknown: tuple[int, int] | None = None
    """Where the first word stands that has no meaning here; None where each has one and only together they have not."""


def read(text: str) -> Reading:
    """How the text is read. Never raises, whatever the text."""
    found = pieces(text)
    if found is None:
        return Reading(text, False, False, ())
    if is_per_board(found):
        return Reading(text, False, False, (), per_board=True)
    if is_counted(found):
        return Reading(text, True, True, ())
    named = symbols(found)
    if isinstance(named, Piece):
        return Reading(text, False, False, (), unknown=(named.start, named.end))
    if not named:
        return Reading(text, False, False, ())
    try:
        on_demand, clauses = statements(named)
        rules = rules_of(clauses)
    except NotUnderstoodError:
        return Reading(text, False, False, ())
    confirm = any(
        (clause.bare is not None and clause.kind is None and clause.period is None and not clause.per)
        or "/" in (clause.kind or "")
        for clause in clauses
    )
    return Reading(text, True, on_demand, rules, to_confirm=confirm, tokens=_tokens(named))


def sentence(reading: Reading) -> str:
    """The reading in plain Danish, to stand beside the text."""
    if reading.per_board:
        return _("Ikke fastsat: angives for hver kommune.")
    if not reading.text.strip():
        return _("Ikke fastsat: kataloget angiver intet antal.")
    if not reading.understood:
        return _("Kan ikke læses: “{text}”. Skriv for eksempel “Mindst 4” eller “1 i kvartalet”.").format(
            text=shortened(reading.text)
        )
    return in_words(reading.rules, reading.on_demand)


def in_words(rules: Sequence[Rule], on_demand: bool) -> str:
    """What rules ask for, in plain Danish, wherever they come from."""
    parts = [_rule_sentence(rule) for rule in rules]
    if not parts:
        return _("Efter behov: intet minimum.") if on_demand else _("Ikke fastsat.")
    if on_demand and all(rule.kind for rule in rules):
        parts.append(_("Andre møder holdes efter behov og tæller ikke med i kravet."))
    elif on_demand:
        parts.append(_("Ellers efter behov."))
    return " ".join(parts)


def requirement(rules: tuple[Rule, ...], on_demand: bool) -> str:
    """The requirement in few words, for a column: `Mindst 4`, `1 pr. kvartal`; it reads back to the same rules."""
    parts = [_("efter behov")] if on_demand else []
    total = any(rule.kind is None for rule in rules)
    shorter = not all(_is_calendar_year(rule) for rule in rules)
    for rule in rules:
        text = _few_words(rule, name_year=shorter)
        parts.append(_("heraf {rule}").format(rule=text) if total and rule.kind else text)
    if not parts:
        return _("Ikke fastsat")
    whole = ", ".join(parts)
    return whole[:1].upper() + whole[1:]


def alternatives(reading: Reading) -> tuple[tuple[Rule, ...], ...]:
    """What a text to confirm can mean, the reading itself first: at least or exactly, both kinds together or each."""
    if not reading.to_confirm:
        return (reading.rules,)
    other: list[Rule] = []
    for rule in reading.rules:
        if rule.kind is not None and "/" in rule.kind:
            other += [replace(rule, kind=kind) for kind in rule.kind.split("/")]
        elif rule.kind is None and rule.maximum is None and _is_calendar_year(rule):
            other.append(replace(rule, maximum=rule.minimum))
        else:
            other.append(rule)
    return (reading.rules, tuple(other)) if tuple(other) != reading.rules else (reading.rules,)


def _tokens(named: list[Symbol]) -> tuple[Token, ...]:
    tokens: list[Token] = []
    bound = ""
    for symbol in named:
        if tokens and symbol.start < tokens[-1].end:  # "twice" is a number and its "times" in one
            continue
        meaning = {
            "on_demand": "base",
            "exactly": "range",
            "minimum": "minimum",
            "maximum": "maximum",
            "or_more": "minimum",
            "range": "range",
            "kind": "kind",
            "period": "period",
            "per": "whom",
            "number": bound or "minimum",
        }.get(symbol.what, "filler")
        if symbol.what in ("minimum", "maximum", "exactly"):
            bound = meaning
        elif symbol.what == "number" or meaning == "filler":
            bound = ""
        value = _value(symbol)
        if tokens and tokens[-1].meaning == meaning and meaning in ("minimum", "maximum", "range"):
            tokens[-1] = replace(tokens[-1], end=symbol.end, value=value or tokens[-1].value)
        else:
            tokens.append(Token(symbol.start, symbol.end, meaning, value))
    return tuple(tokens)


def _value(symbol: Symbol) -> str:
    """`efter behov`, `4`, `3 til 4`, `Stormøde`, `kalenderår`"""
    if symbol.what == "on_demand":
        return _("efter behov")
    if symbol.what == "number":
        return str(symbol.low)
    if symbol.what == "range":
        return _("{low} til {high}").format(low=symbol.low, high=symbol.high)
    if symbol.what == "kind" and symbol.kind:
        return symbol.kind[0].upper() + symbol.kind[1:]
    if symbol.what == "per":
        return for_whom(symbol.per)
    if symbol.what == "period":
        rule = Rule(period=symbol.period, interval=symbol.interval)
        return _("kalenderår") if _is_calendar_year(rule) else per_period(rule).removeprefix(_("pr. "))
    return ""


def _rule_sentence(rule: Rule) -> str:
    each = (_("pr. kalenderår") if _is_calendar_year(rule) else per_period(rule) + _begins(rule)) + _whom(rule)
    low, high = rule.minimum, rule.maximum
    if low is None:
        return _("Højst {meetings} {each}.").format(meetings=meetings(high or 0, rule.kind), each=each)
    if high is None:
        return _("Mindst {meetings} {each}.").format(meetings=meetings(low, rule.kind), each=each)
    if low == high:
        return _("Præcis {meetings} {each}.").format(meetings=meetings(low, rule.kind), each=each)
    return _("{low} til {meetings} {each}.").format(low=low, meetings=meetings(high, rule.kind), each=each)


def _few_words(rule: Rule, name_year: bool) -> str:
    low, high = rule.minimum, rule.maximum
    most = high if high is not None else low or 0
    number = meetings(most, rule.kind) if rule.kind else str(most)
    whole_year = _is_calendar_year(rule)
    each = ("" if whole_year and not name_year else " " + per_period(rule) + _begins(rule)) + _whom(rule)
    if low is None:
        return _("højst {n}").format(n=number) + each
    if low == high:
        return _("præcis {n}").format(n=number) + each
    if high is not None:
        return f"{low}–{number}" + each
    return (_("mindst {n}").format(n=number) if whole_year or rule.kind else number) + each


def _whom(rule: Rule) -> str:
    return " " + for_whom(rule.per) if rule.per else ""


def _begins(rule: Rule) -> str:
    """` fra 1. august` for a year that begins there."""
    if rule.period is not Period.YEAR or rule.year_start == (1, 1):
        return ""
    month, day = rule.year_start
    return " " + _("fra {day}. {month}").format(day=day, month=dates.month(month))


def _is_calendar_year(rule: Rule) -> bool:
    return rule.period is Period.YEAR and rule.interval == 1 and rule.year_start == (1, 1)
