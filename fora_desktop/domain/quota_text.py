"""Reads "Antal møder": the words in which a forum's number of meetings is stated, into rules.

The whole text is read or nothing. Source: product.md, "Reading Antal møder".
"""

from dataclasses import dataclass, replace

from fora_desktop.domain import dates
from fora_desktop.domain.periods import Period, Rule
from fora_desktop.domain.quota_sentence import meetings, per_period, shortened
from fora_desktop.domain.quota_symbols import Symbol, is_per_board, pieces, symbols
from fora_desktop.i18n import _

MOST_CLAUSES = 8
LENGTHS = {Period.WEEK: 7, Period.MONTH: 31, Period.QUARTER: 92, Period.HALF_YEAR: 184, Period.YEAR: 366}
"""More meetings than days are not a number of meetings."""
A_YEAR = {Period.WEEK: 52, Period.MONTH: 12, Period.QUARTER: 4, Period.HALF_YEAR: 2, Period.YEAR: 1}


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the text and what it was read as: base, minimum, maximum, range, kind, period or filler."""

    start: int
    end: int
    meaning: str


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


class _NotUnderstoodError(Exception):
    pass


@dataclass(slots=True)
class _Clause:
    """One statement of a number: `mindst 2 ordinære møder om året`."""

    link: str = ""
    minimum: int | None = None
    maximum: int | None = None
    bare: int | None = None
    bound: str = ""
    noun: bool = False
    times: bool = False
    kind: str | None = None
    period: tuple[Period, int] | None = None
    rhythm: bool = False

    @property
    def counts(self) -> bool:
        return self.minimum is not None or self.maximum is not None

    @property
    def one_bound(self) -> bool:
        return (self.minimum is None) != (self.maximum is None)


def read(text: str) -> Reading:
    """How the text is read. Never raises, whatever the text."""
    found = pieces(text)
    if found is None:
        return Reading(text, False, False, ())
    if is_per_board(found):
        return Reading(text, False, False, (), per_board=True)
    named = symbols(found)
    if not named:
        return Reading(text, False, False, ())
    try:
        on_demand, clauses = _clauses(named)
        rules = _rules(clauses)
    except _NotUnderstoodError:
        return Reading(text, False, False, ())
    confirm = any(
        (clause.bare is not None and clause.kind is None and clause.period is None) or "/" in (clause.kind or "")
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
    parts = [_rule_sentence(rule) for rule in reading.rules]
    if not parts:
        return _("Efter behov: intet minimum.")
    if reading.on_demand and all(rule.kind for rule in reading.rules):
        parts.append(_("Andre møder holdes efter behov og tæller ikke med i kravet."))
    elif reading.on_demand:
        parts.append(_("Ellers efter behov."))
    return " ".join(parts)


def requirement(rules: tuple[Rule, ...], on_demand: bool) -> str:
    """The requirement in few words, for a column: `Mindst 4`, `1 pr. kvartal`; it reads back to the same rules."""
    parts = [_("efter behov")] if on_demand else []
    total = any(rule.kind is None for rule in rules)
    for rule in rules:
        text = _few_words(rule)
        parts.append(_("heraf {rule}").format(rule=text) if total and rule.kind else text)
    if not parts:
        return _("Ikke fastsat")
    whole = ", ".join(parts)
    return whole[:1].upper() + whole[1:]


def _clauses(named: list[Symbol]) -> tuple[bool, list[_Clause]]:
    """Whether the text says "on demand", and its statements."""
    on_demand, clauses = False, list[_Clause]()
    link, segment = "", list[Symbol]()
    for symbol in [*named, Symbol("stop", 0, 0)]:
        if symbol.what not in ("stop", "comma", "and", "but", "of_which"):
            segment.append(symbol)
            continue
        if segment:
            if any(part.what == "on_demand" for part in segment):
                _require(all(part.what in ("on_demand", "filler", "more", "meeting") for part in segment))
                _require(link != "of_which")
                on_demand = True
            else:
                _add(clauses, _clause(segment, link), link)
            link, segment = "", []
        elif symbol.what not in ("stop", "comma") and not (clauses or on_demand):
            raise _NotUnderstoodError
        strength = ("", "comma", "and", "but", "of_which")
        if symbol.what != "stop":
            link = max(link, symbol.what, key=strength.index)
    _require(link in ("", "comma") and (on_demand or bool(clauses)) and len(clauses) <= MOST_CLAUSES)
    return on_demand, clauses


def _add(clauses: list[_Clause], clause: _Clause, link: str) -> None:
    before = clauses[-1] if clauses else None
    if clause.counts:
        if before and _is_pair(before, clause):
            clauses.pop()
            clause.minimum = before.minimum if clause.minimum is None else clause.minimum
            clause.maximum = before.maximum if clause.maximum is None else clause.maximum
            clause.link = before.link
        clauses.append(clause)
        return
    # "Mindst 4 (om året)": a period that stands apart
    _require(link == "comma" and before is not None and before.period is None)
    _require(clause.period is not None and not clause.noun and not clause.times)
    assert before is not None
    before.period = clause.period


def _is_pair(before: _Clause, clause: _Clause) -> bool:
    """`Mindst 1` before `og højst 2 stormøder i kvartalet`."""
    return (
        before.bare is None
        and before.one_bound
        and clause.bare is None
        and clause.one_bound
        and (before.minimum is None) != (clause.minimum is None)
        and not before.noun
        and before.period is None
        and clause.link != "of_which"
    )


def _clause(segment: list[Symbol], link: str) -> _Clause:
    clause = _Clause(link)
    for symbol in segment:
        match symbol.what:
            case "minimum" | "maximum" | "exactly":
                _require(not clause.bound)
                clause.bound = symbol.what
            case "or_more":
                _require(clause.bare is not None and not clause.bound)
                clause.bound = "minimum"
            case "number":
                _require(clause.bare is None)
                _count(clause, symbol.low)
            case "range":
                _require(not clause.bound and not clause.counts and clause.bare is None and symbol.low <= symbol.high)
                clause.minimum, clause.maximum = symbol.low or None, symbol.high
                _require(symbol.high > 0)
            case "meeting" | "kind":
                _require(not clause.noun)
                clause.noun, clause.kind = True, symbol.kind
            case "times":
                _require(not clause.times)
                clause.times = True
            case "period":
                _require(clause.period is None)
                clause.period, clause.rhythm = (symbol.period, symbol.interval), symbol.rhythm
            case "filler":
                pass
            case _:
                raise _NotUnderstoodError
    return _finish(clause)


def _finish(clause: _Clause) -> _Clause:
    if clause.bound and clause.bare is not None:  # "4 som minimum"
        number, clause.bare = clause.bare, None
        _count(clause, number)
    elif clause.rhythm and clause.period and clause.bare is None and not clause.counts and not clause.times:
        alone = clause.link == "comma" and not clause.bound and not clause.noun and clause.period == (Period.YEAR, 1)
        if not alone:  # "ugentligt", "mindst hver måned"; "årligt" after a comma may belong to what stands before it
            clause.bound = clause.bound or "minimum"
            _count(clause, 1)
    elif clause.bare is not None:
        _require(not clause.counts)
        clause.minimum = clause.bare
    _require(not clause.bound)
    return clause


def _count(clause: _Clause, number: int) -> None:
    _require(number > 0)
    if not clause.bound:
        _require(not clause.counts)
        clause.bare = number
        return
    if clause.bound in ("minimum", "exactly"):
        _require(clause.minimum is None)
        clause.minimum = number
    if clause.bound in ("maximum", "exactly"):
        _require(clause.maximum is None)
        clause.maximum = number
    clause.bound = ""


def _rules(clauses: list[_Clause]) -> tuple[Rule, ...]:
    """One rule for each kind and period; what contradicts itself or could be counted in two ways is not understood."""
    shorter = any(clause.period not in (None, (Period.YEAR, 1)) for clause in clauses)
    _require(not shorter or all(clause.period is not None for clause in clauses))
    rules: dict[tuple[str | None, Period, int], Rule] = {}
    for place, clause in enumerate(clauses):
        period, interval = clause.period or (Period.YEAR, 1)
        rule = Rule(clause.kind, clause.minimum, clause.maximum, period, interval)
        _require(max(rule.minimum or 0, rule.maximum or 0) <= LENGTHS[period] * interval)
        if clause.link == "of_which":
            _require(clause.kind is not None and any(other.kind is None for other in clauses[:place]))
        elif clause.link in ("and", "comma", ""):
            # "4 møder og 1 stormøde": 4 or 5 in all?
            _require(not any(_may_add_up(clause, other) for other in clauses[:place]))
        key = (clause.kind, period, interval)
        rules[key] = _merged(rules[key], rule) if key in rules else rule
    found = tuple(rules.values())
    _require(not any(_impossible(rule, found) for rule in found))
    return found


def _may_add_up(one: _Clause, other: _Clause) -> bool:
    general = one if one.kind is None else other
    return (one.kind is None) != (other.kind is None) and general.minimum is not None


def _merged(one: Rule, other: Rule) -> Rule:
    if one == other:
        return one
    _require(one.minimum is None or other.minimum is None)
    _require(one.maximum is None or other.maximum is None)
    return replace(
        one,
        minimum=other.minimum if one.minimum is None else one.minimum,
        maximum=other.maximum if one.maximum is None else one.maximum,
    )


def _impossible(rule: Rule, rules: tuple[Rule, ...]) -> bool:
    """Whether the maximum is under what the rules for the same meetings demand in a year."""
    if rule.maximum is None:
        return False
    most: dict[str | None, Rule] = {}
    for other in rules:
        if other.minimum and (rule.kind is None or other.kind == rule.kind):
            known = most.get(other.kind)
            if known is None or _over(other.minimum, other, known.minimum or 0, known):
                most[other.kind] = other
    of_kinds = [other for kind, other in most.items() if kind is not None]
    if any(_over(other.minimum or 0, other, rule.maximum, rule) for other in most.values()):
        return True
    same = [other for other in of_kinds if (other.period, other.interval) == (rule.period, rule.interval)]
    return rule.kind is None and sum(other.minimum or 0 for other in same) > rule.maximum


def _over(number: int, of: Rule, limit: int, limited: Rule) -> bool:
    """Whether `number` in the one rule's period is more a year than `limit` in the other's."""
    return number * A_YEAR[of.period] * limited.interval > limit * A_YEAR[limited.period] * of.interval


def _require(holds: bool) -> None:
    if not holds:
        raise _NotUnderstoodError


def _tokens(named: list[Symbol]) -> tuple[Token, ...]:
    tokens: list[Token] = []
    bound = ""
    for symbol in named:
        meaning = {
            "on_demand": "base",
            "exactly": "range",
            "minimum": "minimum",
            "maximum": "maximum",
            "or_more": "minimum",
            "range": "range",
            "kind": "kind",
            "period": "period",
            "number": bound or "minimum",
        }.get(symbol.what, "filler")
        if symbol.what in ("minimum", "maximum", "exactly"):
            bound = meaning
        elif symbol.what == "number" or meaning == "filler":
            bound = ""
        if tokens and tokens[-1].meaning == meaning and meaning in ("minimum", "maximum", "range"):
            tokens[-1] = replace(tokens[-1], end=symbol.end)
        else:
            tokens.append(Token(symbol.start, symbol.end, meaning))
    return tuple(tokens)


def _rule_sentence(rule: Rule) -> str:
    each = _("pr. kalenderår") if _is_calendar_year(rule) else per_period(rule) + _begins(rule)
    low, high = rule.minimum, rule.maximum
    if low is None:
        return _("Højst {meetings} {each}.").format(meetings=meetings(high or 0, rule.kind), each=each)
    if high is None:
        return _("Mindst {meetings} {each}.").format(meetings=meetings(low, rule.kind), each=each)
    if low == high:
        return _("Præcis {meetings} {each}.").format(meetings=meetings(low, rule.kind), each=each)
    return _("{low} til {meetings} {each}.").format(low=low, meetings=meetings(high, rule.kind), each=each)


def _few_words(rule: Rule) -> str:
    low, high = rule.minimum, rule.maximum
    most = high if high is not None else low or 0
    number = meetings(most, rule.kind) if rule.kind else str(most)
    whole_year = _is_calendar_year(rule)
    each = "" if whole_year else " " + per_period(rule) + _begins(rule)
    if low is None:
        return _("højst {n}").format(n=number) + each
    if low == high:
        return _("præcis {n}").format(n=number) + each
    if high is not None:
        return f"{low}–{number}" + each
    return (_("mindst {n}").format(n=number) if whole_year or rule.kind else number) + each


def _begins(rule: Rule) -> str:
    """` fra 1. august` for a year that begins there."""
    if rule.period is not Period.YEAR or rule.year_start == (1, 1):
        return ""
    month, day = rule.year_start
    return " " + _("fra {day}. {month}").format(day=day, month=dates.month(month))


def _is_calendar_year(rule: Rule) -> bool:
    return rule.period is Period.YEAR and rule.interval == 1 and rule.year_start == (1, 1)
