"""Which meetings a year plan has to find days for: what the boards owe by their rules, less what there is already."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import ceil

from fora_desktop.domain.kinds import ORDINARY
from fora_desktop.domain.quota import Rule, Span, clip, counts_for, span_of
from fora_desktop.i18n import _, counted
from fora_desktop.services import plan_targets, standings
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_register import Known, KnownMeeting, PlanningBoard
from fora_desktop.services.plan_wanted import Wanted
from fora_desktop.services.requirements import InForce

NAMED = 3
ONE_WEEK = 5


@dataclass(frozen=True, slots=True)
class Due:
    """A rule and the part of its period in which the board exists; `owed` is the minimum there, or what is wished."""

    rule: Rule
    whole: Span
    span: Span
    owed: int


@dataclass(slots=True)
class Owed:
    """What boards are to have, with what cannot be asked for."""

    wanted: list[Wanted] = field(default_factory=list)
    without_rule: list[str] = field(default_factory=list)
    too_late: list[str] = field(default_factory=list)
    too_long: list[str] = field(default_factory=list)
    too_many: list[str] = field(default_factory=list)
    """With how many of their meetings there is no room for any longer."""
    later: list[str] = field(default_factory=list)
    """With how many of their meetings are left to the next year."""

    @property
    def notes(self) -> Iterable[str]:
        yield from _note(
            self.without_rule,
            _("{n} forum har intet mødekrav, der kan læses, og er ikke med: {names}."),
            _("{n} fora har intet mødekrav, der kan læses, og er ikke med: {names}."),
        )
        yield from _note(
            self.too_late,
            _("For {n} forum er der ingen dage tilbage i kravets periode: {names}."),
            _("For {n} fora er der ingen dage tilbage i kravets periode: {names}."),
        )
        yield from _note(
            self.too_long,
            _("{n} forum holder møder, der er længere end dagens timer, og er ikke med: {names}."),
            _("{n} fora holder møder, der er længere end dagens timer, og er ikke med: {names}."),
        )
        yield from _note(
            self.too_many,
            _("{n} forum kan ikke længere nå alle sine møder med rimelig afstand: {names}."),
            _("{n} fora kan ikke længere nå alle deres møder med rimelig afstand: {names}."),
        )
        yield from _note(
            self.later,
            _("{n} forum har en periode, der fortsætter næste år. Resten af møderne hører til næste plan: {names}."),
            _("{n} fora har en periode, der fortsætter næste år. Resten af møderne hører til næste plan: {names}."),
        )


def _note(boards: Sequence[str], one: str, many: str) -> Iterable[str]:
    shown = list(dict.fromkeys(boards))
    if shown:
        yield (one if len(shown) == 1 else many).format(n=len(shown), names=_names(shown))


def _names(names: Sequence[str]) -> str:
    rest = len(names) - NAMED
    if rest > 0:
        return _("{names} og {n} til").format(names=", ".join(names[:NAMED]), n=rest)
    return ", ".join(names)


def dues(known: Known, board: PlanningBoard) -> list[Due]:
    """The rules of a board that bear on what is left of the year, the shortest periods first, of every kind last."""
    info = board.info
    first = max(known.begins, info.first_day)
    last = known.last_day(board)
    judged = standings.judged_between(known.requirements, info, first, last, known.on)
    wish, wished = board.wish.wanted, None
    if wish is not None:
        wished = next((rule for _in_force, rule, _span in judged if rule.minimum), None)
        wished = wished or next((rule for _in_force, rule, _span in judged), None)
        if wished is None:
            judged = [(_NOTHING, Rule(minimum=wish), Span(known.first, known.last))]
    found = []
    for _in_force, rule, whole in judged:
        span = clip(whole, info.first_day, info.last_day)
        if span is None:
            continue
        minimum = rule.minimum or 0
        if wish is not None and rule == wished:
            minimum = max(minimum, wish)
        if rule.maximum is not None:
            minimum = min(minimum, rule.maximum)
        found.append(Due(rule, whole, span, minimum * span.days // whole.days))
    return sorted(found, key=lambda due: (due.whole.days, due.rule.kind is None, _parts(due.rule), due.span.first))


_NOTHING = InForce(0, None, "", True, (), by_hand=True, own=True)


def _parts(rule: Rule) -> int:
    return len((rule.kind or "").split("/"))


def has_rule(known: Known, board: PlanningBoard) -> bool:
    """Whether somebody could read what the board owes; on demand is that too."""
    in_force = known.requirements.on(board.forum, board.id, max(known.begins, board.info.first_day))
    return (in_force is not None and in_force.says_something) or board.wish.wanted is not None


def owed(known: Known, days: PlanDays, boards: Sequence[PlanningBoard], *, last_year: bool) -> Owed:
    """New meetings for all that is missing, board by board, with the day that each is aimed at."""
    found = Owed()
    day_minutes = _minutes(known)
    for board in boards:
        if not has_rule(known, board):
            found.without_rule.append(board.name)
            continue
        if board.minutes > day_minutes:
            found.too_long.append(board.name)
            continue
        new = _of_board(known, days, board, found)
        if last_year:
            plan_targets.as_last_year(known, days, board, new)
        found.wanted += new
    return found


def taken(
    known: Known, days: PlanDays, board: int, meetings: Mapping[int, tuple[date, bool]], of_plan: Collection[int]
) -> set[int]:
    """Of new meetings of a board those that others of the calendar have made needless: whose place is taken.

    `meetings` by their numbers with their day and whether they are locked; `of_plan` are the calendar's that belong to
    the same plan.
    """
    asked = known.boards[board]
    all_dues = dues(known, asked)
    there = [
        each.day
        for each in known.of_board.get(board, ())
        if each.id not in of_plan and any(each.day in due.span for due in all_dues)
    ]
    free = _of_board(known, days, asked, Owed(), all_of_them=True) if there and days.usable else []
    over = min(len(meetings) - len(free), len(there))
    if over <= 0:
        return set()
    pairs = sorted(
        (not locked, day not in wanted.window, abs((wanted.target - day).days), number, place)
        for number, (day, locked) in meetings.items()
        for place, wanted in enumerate(free)
    )
    wanted, places = set[int](), set[int]()
    for _free, _outside, _days, number, place in pairs:
        if number not in wanted and place not in places:
            wanted.add(number)
            places.add(place)
    rest = [number for number in meetings if number not in wanted]
    return set(sorted(rest, key=lambda number: min(abs((meetings[number][0] - day).days) for day in there))[:over])


def _minutes(known: Known) -> int:
    start, end = known.settings.day_start, known.settings.day_end
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def _of_board(
    known: Known, days: PlanDays, board: PlanningBoard, told: Owed, *, all_of_them: bool = False
) -> list[Wanted]:
    """New meetings of a board; with `all_of_them` also those that there is no room for."""
    new: list[Wanted] = []
    all_dues = dues(known, board)
    for due in all_dues:
        missing = due.owed - len(_there(known, board, due)) - sum(_serves(each, due) for each in new)
        missing = min(missing, _room(known, board, all_dues, due, new))
        if missing <= 0:
            continue
        if due.rule.kind is not None:
            missing -= _turned(new, due, missing)
        inside = _window(known, due.span)
        if not missing:
            continue
        if inside is None or not days.within(inside.first, inside.last):
            if due.span.last <= known.last and due.span.last.year == known.year:
                told.too_late.append(board.name)
            continue
        there = [*_there_days(known, board, due), *(each.target for each in new if _serves(each, due))]
        soonest = _soonest(known, days, board, inside)
        begins, apart = soonest or known.begins, least_apart(known, board, due)
        number = missing if all_of_them else min(missing, _most(known, days, board, due, begins, apart, there))
        targets = plan_targets.spread(known, days, board, due.span, begins, number, there)
        if number == missing:
            apart = 1
        else:
            told.too_many.append(_some(board, missing - number))
        if len(targets) < number:
            told.later.append(_some(board, number - len(targets)))
        kind, counted_only = _kind(due.rule.kind), due.rule.kind is None
        new += [
            Wanted(board, kind, inside, target, only_counted=counted_only, soonest=soonest, apart=apart)
            for target in targets
        ]
    return new


def _some(board: PlanningBoard, number: int) -> str:
    """`Kredsrådet (2 møder)`"""
    meetings = counted(number, _("{n} møde"), _("{n} møder"))
    return _("{board} ({meetings})").format(board=board.name, meetings=meetings)


def _soonest(known: Known, days: PlanDays, board: PlanningBoard, inside: Span) -> date | None:
    """The first day for which a meeting can be called; None where the whole period can be, or is over by then."""
    soonest = known.soonest(board.forum)
    return soonest if soonest > inside.first and days.within(soonest, inside.last) else None


def least_apart(known: Known, board: PlanningBoard, due: Due) -> int:
    """Usable days between two meetings that are owed, at the least: half of what is usual, a week at the most."""
    share = 1.0 if known.layers.weekends_proposed else 5 / 7
    usual = due.whole.days / max(due.rule.minimum or 0, due.owed, 1)
    found = min(ceil(usual / 2 * share), ONE_WEEK)
    if board.wish.gap_days is not None:
        found = min(found, int(board.wish.gap_days * share))
    return max(found, 1)


def _most(
    known: Known, days: PlanDays, board: PlanningBoard, due: Due, begins: date, apart: int, there: Sequence[date]
) -> int:
    """How many meetings there is room for; one at the least."""
    if due.span.last > known.last:
        return due.owed
    good = plan_targets.worth_aiming_at(days, board, max(due.span.first, begins), due.span.last)
    in_there = sum(good[0] <= day for day in there) if good else 0
    return max((len(good) - 1) // apart + 1 - in_there, 1)


def _window(known: Known, span: Span) -> Span | None:
    return clip(span, known.begins, known.last)


def window(known: Known, board: PlanningBoard, kind: str | None, day: date) -> Span:
    """The days in which a meeting of a day goes on counting for the shortest rule that asks for it."""
    life = Span(max(known.begins, board.info.first_day), known.last_day(board))
    for due in dues(known, board):
        if due.owed and day in due.span and counts_for(due.rule.kind, kind):
            first, last = max(due.span.first, life.first), min(due.span.last, life.last)
            return Span(first, last) if first <= last else life
    return life


def _there(known: Known, board: PlanningBoard, due: Due) -> list[KnownMeeting]:
    """The meetings of the register that count for the rule in its period."""
    return [
        each
        for each in known.of_board.get(board.id, ())
        if each.day in due.span and counts_for(due.rule.kind, each.kind)
    ]


def _there_days(known: Known, board: PlanningBoard, due: Due) -> list[date]:
    return [each.day for each in _there(known, board, due)]


def _serves(wanted: Wanted, due: Due) -> bool:
    """Whether a new meeting counts for a rule wherever it will lie."""
    inside = due.span.first <= wanted.window.first and wanted.window.last <= due.span.last
    return inside and counts_for(due.rule.kind, wanted.kind)


def _room(known: Known, board: PlanningBoard, all_dues: Sequence[Due], due: Due, new: Sequence[Wanted]) -> int:
    """How many meetings more no maximum forbids."""
    least = due.owed
    kind = _kind(due.rule.kind)
    for other in all_dues:
        if other.rule.maximum is None or not counts_for(other.rule.kind, kind):
            continue
        if not (other.span.first <= due.span.first and due.span.last <= other.span.last):
            continue
        counted_there = len(_there(known, board, other)) + sum(_serves(each, other) for each in new)
        turned = sum(each.only_counted and _serves(each, other) for each in new) if due.rule.kind is not None else 0
        least = min(least, other.rule.maximum - counted_there + turned)
    return max(least, 0)


def _turned(new: Sequence[Wanted], due: Due, missing: int) -> int:
    """Meetings that any kind would do for become ones of the rule's kind, evenly; how many."""
    inside = [
        each
        for each in new
        if each.only_counted and due.span.first <= each.window.first and each.window.last <= due.span.last
    ]
    number = min(missing, len(inside))
    for place in range(number):
        chosen = inside[(2 * place + 1) * len(inside) // (2 * number)]
        chosen.kind, chosen.only_counted = _kind(due.rule.kind), False
    return number


def _kind(kind: str | None) -> str | None:
    return None if kind is None or kind.casefold() == ORDINARY else kind


def least_distance(known: Known, board: PlanningBoard, one: str | None, other: str | None, day: date) -> float:
    """So many calendar days two meetings of a board are apart at the least, by the district's share or its own wish."""
    apart = float(board.wish.gap_days or 0)
    if board.wish.gap_days is not None:
        return apart
    in_force = known.requirements.on(board.forum, board.id, day)
    for rule in in_force.rules if in_force else ():
        if rule.minimum and counts_for(rule.kind, one) and counts_for(rule.kind, other):
            apart = max(apart, even_days(rule, day, board) * known.district.spacing_percent / 100)
    return apart


def even_days(rule: Rule, day: date, board: PlanningBoard) -> float:
    return span_of(rule, day, board.info.first_day).days / (rule.minimum or 1)
