"""The statements of a quota text and the rules they make; nothing is guessed and nothing passed over."""

from dataclasses import dataclass, replace

from fora_desktop.domain.periods import Period, Rule
from fora_desktop.domain.quota_symbols import Symbol

MOST_CLAUSES = 8
LENGTHS = {Period.WEEK: 7, Period.MONTH: 31, Period.QUARTER: 92, Period.HALF_YEAR: 184, Period.YEAR: 366}
"""More meetings than days are not a number of meetings."""
A_YEAR = {Period.WEEK: 52, Period.MONTH: 12, Period.QUARTER: 4, Period.HALF_YEAR: 2, Period.YEAR: 1}


class NotUnderstoodError(Exception):
    pass


@dataclass(slots=True)
class Clause:
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
    once: bool = False
    per: str = ""

    @property
    def counts(self) -> bool:
        return self.minimum is not None or self.maximum is not None

    @property
    def one_bound(self) -> bool:
        return (self.minimum is None) != (self.maximum is None)


def statements(named: list[Symbol]) -> tuple[bool, list[Clause]]:
    """Whether the text says "on demand", and its statements."""
    on_demand, clauses = False, list[Clause]()
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
            raise NotUnderstoodError
        strength = ("", "comma", "and", "but", "of_which")
        if symbol.what != "stop":
            link = max(link, symbol.what, key=strength.index)
    _require(link in ("", "comma") and (on_demand or bool(clauses)) and len(clauses) <= MOST_CLAUSES)
    return on_demand, clauses


def _add(clauses: list[Clause], clause: Clause, link: str) -> None:
    before = clauses[-1] if clauses else None
    if clause.counts:
        if before and _is_pair(before, clause):
            clauses.pop()
            clause.minimum = before.minimum if clause.minimum is None else clause.minimum
            clause.maximum = before.maximum if clause.maximum is None else clause.maximum
            clause.link = before.link
        if before and before.link == "of_which" and clause.link in ("and", "comma") and clause.kind:
            clause.link = "of_which"  # "4 møder, heraf 1 stormøde og 2 øvelser"
        clauses.append(clause)
        return
    # "Mindst 4 (om året)", "Mindst 4 (pr. enhed)": a period, or whom it is for, that stands apart
    _require(link == "comma" and before is not None and not clause.noun and not clause.times and not clause.once)
    assert before is not None
    _require(bool(clause.period or clause.per))
    _require((before.period is None or clause.period is None) and not (before.per and clause.per))
    before.period = before.period or clause.period
    before.per = before.per or clause.per


def _is_pair(before: Clause, clause: Clause) -> bool:
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


def _clause(segment: list[Symbol], link: str) -> Clause:
    clause = Clause(link)
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
                clause.once = symbol.once
            case "per":
                _require(not clause.per and (clause.period is None or not symbol.timed))
                clause.per = symbol.per
                if symbol.timed:
                    clause.period = (symbol.period, symbol.interval)
            case "filler":
                pass
            case _:
                raise NotUnderstoodError
    return _finish(clause)


def _finish(clause: Clause) -> Clause:
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
    _require(not clause.once or (not clause.maximum and clause.minimum in (None, 1)))
    return clause


def _count(clause: Clause, number: int) -> None:
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


def rules_of(clauses: list[Clause]) -> tuple[Rule, ...]:
    """One rule for each kind and period; what contradicts itself or could be counted in two ways is not understood."""
    shorter = any(clause.period not in (None, (Period.YEAR, 1)) for clause in clauses)
    _require(not shorter or all(clause.period is not None for clause in clauses))
    whom = {clause.per for clause in clauses if clause.per}
    _require(len(whom) <= 1)  # "1 pr. medarbejder, 2 pr. enhed" are two bodies
    per = next(iter(whom), "")
    rules: dict[tuple[str | None, Period, int], Rule] = {}
    for place, clause in enumerate(clauses):
        period, interval = clause.period or (Period.YEAR, 1)
        rule = Rule(clause.kind, clause.minimum, clause.maximum, period, interval, per=per)
        _require(max(rule.minimum or 0, rule.maximum or 0) <= LENGTHS[period] * interval)
        if clause.link == "of_which":
            _require(clause.kind is not None and any(_holds(other, clauses) for other in clauses[:place]))
        elif clause.link in ("and", "comma", ""):
            # "4 møder og 1 stormøde": 4 or 5 in all?
            _require(not any(_may_add_up(clause, other) for other in clauses[:place]))
        key = (clause.kind, period, interval)
        if key in rules and not (rules[key] == rule and clause.link == "but"):
            rule = _merged(rules[key], rule)  # "1 stormøde og 1 stormøde": 1 or 2?
        rules[key] = rule
    found = tuple(rules.values())
    _require(not any(_impossible(rule, found) for rule in found))
    return found


def _holds(general: Clause, clauses: list[Clause]) -> bool:
    """Whether there is room in the number of all meetings for those "of which"."""
    parts = [clause for clause in clauses if clause.link == "of_which"]
    number = general.minimum if general.maximum is None else general.maximum
    return (
        general.kind is None
        and all(clause.period == general.period or clause.period is None for clause in parts)
        and sum(clause.minimum or 0 for clause in parts) <= (number or 0)
    )


def _may_add_up(one: Clause, other: Clause) -> bool:
    general = one if one.kind is None else other
    return (one.kind is None) != (other.kind is None) and general.minimum is not None


def _merged(one: Rule, other: Rule) -> Rule:
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
        raise NotUnderstoodError
