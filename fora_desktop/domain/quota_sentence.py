"""How a board stands, in a sentence a person can act on. Source: ui.md, section 6."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from fora_desktop.domain import dates, kinds
from fora_desktop.domain.periods import PERSON, UNIT, Period, Rule, Span
from fora_desktop.domain.standing import ORDER, Standing, Status
from fora_desktop.i18n import _, counted

NAMED_DAYS = 3
"""So many unrecorded meetings are named by their days; more are only counted."""


def sentence(standing: Standing) -> str:
    return {
        Status.EXCEEDED: _exceeded,
        Status.ON_DEMAND: _on_demand,
        Status.MET: _met,
        Status.MISSED: _missed,
        Status.UNRECORDED: _unrecorded,
        Status.COVERED: _covered,
        Status.BEHIND: _behind,
        Status.UNSCHEDULED: _unscheduled,
    }[standing.status](standing)


def for_whom(per: str) -> str:
    """`pr. person`, `pr. enhed`; empty where a rule counts for the board as a whole."""
    return {PERSON: _("pr. person"), UNIT: _("pr. enhed")}.get(per, "")


def nobody_chosen(per: str) -> str:
    """What to do with a requirement for each person or unit while none of them is chosen."""
    if per == PERSON:
        return _("Ikke fastsat: kravet gælder for hver person. Vælg personerne under Rediger forum.")
    return _("Ikke fastsat: kravet gælder for hver enhed. Vælg kommunerne under Rediger forum.")


def sentence_without_rule(per_board: bool, unreadable_text: str | None, on_demand: bool = False) -> str:
    """Why a board has no rule. `unreadable_text` is None or blank where nothing stands in the field."""
    if on_demand:
        return _("Efter behov: intet minimum.")
    if per_board:
        return _("Ikke fastsat: angives for hver kommune.")
    if unreadable_text and unreadable_text.strip():
        return _("Ikke fastsat: “{text}” kan ikke læses som et mødekrav.").format(text=shortened(unreadable_text))
    return _("Ikke fastsat: kataloget angiver intet antal.")


def summary_of_boards(statuses: Sequence[Status]) -> str:
    """`5 af 10 i orden: 1 ikke opfyldt, 2 bagud, 2 mangler planlægning.`"""
    if not statuses:
        return _("Ingen lokale fora.")
    number = Counter(statuses)
    not_well = [status for status in ORDER if number[status] and (status.needs_action or status is Status.NOT_SET)]
    well = len(statuses) - sum(number[status] for status in not_well)
    if not not_well:
        return _("{well} af {all} i orden.").format(well=well, all=len(statuses))
    rest = ", ".join(f"{number[status]} {status.word.lower()}" for status in not_well)
    return _("{well} af {all} i orden: {rest}.").format(well=well, all=len(statuses), rest=rest)


def shortened(text: str, length: int = 60) -> str:
    words = " ".join(text[: 4 * length].split())
    return words if len(words) <= length and len(text) <= 4 * length else words[: length - 1].rstrip() + "…"


def meetings(number: int, kind: str | None) -> str:
    """`4 møder`, `1 stormøde`"""
    return f"{number} {_noun(number, kind)}"


def per_period(rule: Rule) -> str:
    """`pr. kvartal`, `hver 2. uge`"""
    if rule.interval == 1:
        return {
            Period.WEEK: _("pr. uge"),
            Period.MONTH: _("pr. måned"),
            Period.QUARTER: _("pr. kvartal"),
            Period.HALF_YEAR: _("pr. halvår"),
            Period.YEAR: _("pr. år"),
        }[rule.period]
    return {
        Period.WEEK: _("hver {n}. uge"),
        Period.MONTH: _("hver {n}. måned"),
        Period.QUARTER: _("hvert {n}. kvartal"),
        Period.HALF_YEAR: _("hvert {n}. halvår"),
        Period.YEAR: _("hvert {n}. år"),
    }[rule.period].format(n=rule.interval)


def _in_each(rule: Rule) -> str:
    """`om året`, `i kvartalet`"""
    if rule.interval > 1:
        return per_period(rule)
    return {
        Period.WEEK: _("om ugen"),
        Period.MONTH: _("om måneden"),
        Period.QUARTER: _("i kvartalet"),
        Period.HALF_YEAR: _("i halvåret"),
        Period.YEAR: _("om året"),
    }[rule.period]


def period_name(rule: Rule, whole: Span, on: date) -> str:
    """`2025`, `1. kvartal`, `uge 10 i 2025`: the year is named where it is not that of `on`."""
    first, last = whole.first, whole.last
    if rule.interval == 1:
        if rule.period is Period.YEAR and (first.month, first.day) == (1, 1):
            return str(first.year)
        if rule.period is Period.WEEK:
            year, number, _weekday = first.isocalendar()
            name = _("uge {n}").format(n=number)
            return name if year == on.isocalendar().year else _("{period} i {year}").format(period=name, year=year)
        name = {
            Period.MONTH: dates.month(first.month),
            Period.QUARTER: _("{n}. kvartal").format(n=(first.month + 2) // 3),
            Period.HALF_YEAR: _("{n}. halvår").format(n=(first.month + 5) // 6),
        }.get(rule.period, "")
        if name:
            return name if first.year == on.year else _("{period} {year}").format(period=name, year=first.year)
    within_a_year = first.year == last.year
    return _("perioden {first}–{last}").format(
        first=dates.day_month(first) if within_a_year else dates.day_month_year(first),
        last=_day(last, on) if within_a_year else dates.day_month_year(last),
    )


def _in_period(standing: Standing) -> str:
    """`i år`, `i 2025`, `i uge 10`"""
    rule, whole = standing.rule, standing.whole
    if rule.period is Period.YEAR and rule.interval == 1 and whole.first == date(standing.on.year, 1, 1):
        return _("i år")
    return _("i {period}").format(period=period_name(rule, whole, standing.on))


def _is_calendar_year(rule: Rule) -> bool:
    return rule.period is Period.YEAR and rule.interval == 1 and rule.year_start == (1, 1)


def _met(standing: Standing) -> str:
    held = _of(standing)
    if _is_calendar_year(standing.rule):
        return _("Opfyldt: {held} er holdt.").format(held=held)
    return _("Opfyldt: {held} er holdt {period}.").format(held=held, period=_in_period(standing))


def _missed(standing: Standing) -> str:
    rule, done = standing.rule, standing.done
    period = period_name(rule, standing.whole, standing.on)
    if not done and not _is_calendar_year(rule):
        return _("Ikke opfyldt: {period} gik uden {kind} (aftale: mindst {agreed} {each}).").format(
            period=period, kind=_noun(1, rule.kind), agreed=rule.minimum, each=per_period(rule)
        )
    if standing.counts.unrecorded:
        return _("Ikke opfyldt: {held} holdt i {period}, {n} ikke noteret.").format(
            held=_of(standing), period=period, n=standing.counts.unrecorded
        )
    return _("Ikke opfyldt: {held} holdt i {period}.").format(held=_of(standing), period=period)


def _unrecorded(standing: Standing) -> str:
    return _("Mangler registrering: {meetings}.").format(meetings=_not_recorded(standing))


def _covered(standing: Standing) -> str:
    text = _("Planlagt: {numbers}.").format(numbers=_numbers(standing))
    reached = _reached(standing)
    if standing.behind_pace:
        pace = _("efter et jævnt tempo skulle {n} være holdt nu").format(n=standing.due_by_now)
        if reached:
            return text + " " + _("Kravet nås den {day}; {pace}.").format(day=_day(reached, standing.on), pace=pace)
        return text + " " + _("Efter et jævnt tempo skulle {n} være holdt nu.").format(n=standing.due_by_now)
    if reached:
        return text + " " + _("Kravet nås den {day}.").format(day=_day(reached, standing.on))
    if standing.done >= (standing.minimum or 0):
        return (
            text
            + " "
            + _("Kravet er nået, når {meetings} er noteret som holdt.").format(
                meetings=counted(standing.counts.unrecorded, _("mødet"), _("møderne"))
            )
        )
    return text


def _unscheduled(standing: Standing) -> str:
    return _("Mangler planlægning: {numbers}. {missing} mangler dato.").format(
        numbers=_numbers(standing), missing=meetings(standing.missing, standing.rule.kind)
    )


def _behind(standing: Standing) -> str:
    first, due, on = standing.done + 1, standing.due_by_now, standing.on
    should = _("{n} skulle være holdt den {day}").format(n=first, day=_day(standing.due_day(first), on))
    if due > first:
        should += _(" og {n} den {day}").format(n=due, day=_day(standing.due_day(due), on))
    return _("Bagud: {numbers}. {missing} mangler; {should}.").format(
        numbers=_numbers(standing, of_minimum=True), missing=standing.missing, should=should
    )


def _exceeded(standing: Standing) -> str:
    number = standing.done + standing.counts.planned
    return _("Over maksimum: {meetings} holdt eller planlagt; højst {n} {each}.").format(
        meetings=meetings(number, standing.rule.kind), n=standing.maximum, each=_in_each(standing.rule)
    )


def _on_demand(standing: Standing) -> str:
    held = meetings(standing.counts.held, standing.rule.kind)
    text = _("Efter behov: {held} holdt {period}.").format(held=held, period=_in_period(standing))
    if standing.rule.minimum:
        none = _("Intet minimum for {days} af periodens {all} dage").format(
            days=standing.period.days, all=standing.whole.days
        )
    else:
        none = _("Intet minimum")
    if standing.maximum is None:
        return _("{text} {none}.").format(text=text, none=none)
    return _("{text} {none}; højst {n} {each}.").format(
        text=text, none=none, n=standing.maximum, each=_in_each(standing.rule)
    )


def _of(standing: Standing) -> str:
    """`2 af mindst 4 møder`"""
    minimum = standing.minimum or 0
    return _("{held} af mindst {meetings}").format(
        held=standing.counts.held, meetings=meetings(minimum, standing.rule.kind)
    )


def _numbers(standing: Standing, of_minimum: bool = False) -> str:
    """`1 holdt, 2 planlagt`; `1 af mindst 4 holdt, 1 ikke noteret, 1 planlagt`; with the kind if the rule has one."""
    counts, kind, minimum = standing.counts, standing.rule.kind, standing.minimum or 0
    if of_minimum:
        held = _of(standing) if kind else _("{held} af mindst {n}").format(held=counts.held, n=minimum)
    else:
        held = meetings(counts.held, kind) if kind else str(counts.held)
    parts = [_("{n} holdt").format(n=held)]
    if counts.unrecorded:
        parts.append(_("{n} ikke noteret").format(n=counts.unrecorded))
    if counts.planned or not counts.unrecorded:
        parts.append(_("{n} planlagt").format(n=counts.planned))
    return ", ".join(parts)


def _reached(standing: Standing) -> date | None:
    """The day of the planned meeting that fulfils the minimum."""
    place = (standing.minimum or 0) - standing.done - 1
    days = standing.counts.planned_days
    return days[place] if 0 <= place < len(days) else None


def _not_recorded(standing: Standing) -> str:
    counts, on = standing.counts, standing.on
    days = counts.unrecorded_days
    if len(days) != counts.unrecorded or len(days) > NAMED_DAYS:
        return counted(
            counts.unrecorded,
            _("{n} møde er ikke noteret som holdt eller aflyst"),
            _("{n} møder er ikke noteret som holdt eller aflyst"),
        )
    if len(days) == 1:
        return _("mødet den {day} er ikke noteret som holdt eller aflyst").format(day=_day(days[0], on))
    *first, last = (_day(day, on) for day in days)
    return _("møderne den {first} og {last} er ikke noteret som holdt eller aflyst").format(
        first=", ".join(first), last=last
    )


def _day(day: date, on: date) -> str:
    return dates.day_month(day) if day.year == on.year else dates.day_month_year(day)


def _noun(number: int, kind: str | None) -> str:
    if kind is None:
        return counted(number, _("møde"), _("møder"))
    return kind if number == 1 else kinds.plural(kind)
