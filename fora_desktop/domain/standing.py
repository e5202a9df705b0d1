"""How a board stands against one rule on a day. Source: product.md, "How a board stands"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from fora_desktop.domain.kinds import counts_for
from fora_desktop.domain.periods import Rule, Span, clip
from fora_desktop.i18n import _


class Status(StrEnum):
    """How a board stands, in the order in which the first that fits is taken."""

    NOT_SET = "not_set"
    EXCEEDED = "exceeded"
    ON_DEMAND = "on_demand"
    MET = "met"
    MISSED = "missed"
    UNRECORDED = "unrecorded"
    COVERED = "covered"
    BEHIND = "behind"
    UNSCHEDULED = "unscheduled"

    @property
    def word(self) -> str:
        return {
            Status.NOT_SET: _("Ikke fastsat"),
            Status.EXCEEDED: _("Over maksimum"),
            Status.ON_DEMAND: _("Efter behov"),
            Status.MET: _("Opfyldt"),
            Status.MISSED: _("Ikke opfyldt"),
            Status.UNRECORDED: _("Mangler registrering"),
            Status.COVERED: _("Planlagt"),
            Status.BEHIND: _("Bagud"),
            Status.UNSCHEDULED: _("Mangler planlægning"),
        }[self]

    @property
    def warns(self) -> bool:
        return self in (Status.MISSED, Status.BEHIND, Status.EXCEEDED)

    @property
    def needs_action(self) -> bool:
        return self.warns or self in (Status.UNRECORDED, Status.UNSCHEDULED)


ORDER = (
    Status.MISSED,
    Status.BEHIND,
    Status.EXCEEDED,
    Status.UNRECORDED,
    Status.UNSCHEDULED,
    Status.COVERED,
    Status.MET,
    Status.ON_DEMAND,
    Status.NOT_SET,
)
"""Where one line shows a board with several rules or periods, it shows the first of these that it has."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Meetings of a kind in a period, seen on a day: H, U and P of product.md, with the days of U and P in order."""

    held: int = 0
    unrecorded: int = 0
    planned: int = 0
    planned_days: tuple[date, ...] = ()
    unrecorded_days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How a board stands against `rule` on the day `on`.

    `period` is the part of the rule's period (`whole`) in which the board exists, `minimum` what it owes in that part.
    `on_demand` is what the requirement says beside its rules.
    """

    rule: Rule
    period: Span
    whole: Span
    on: date
    counts: Counts
    minimum: int | None
    maximum: int | None
    on_demand: bool = False

    @property
    def done(self) -> int:
        """Held, or past and not recorded."""
        return self.counts.held + self.counts.unrecorded

    @property
    def missing(self) -> int:
        return max(0, (self.minimum or 0) - self.done - self.counts.planned)

    @property
    def due_by_now(self) -> int:
        if not self.minimum:
            return 0
        passed = min(self.on, self.period.last).toordinal() - self.period.first.toordinal() + 1
        return max(0, self.minimum * passed // self.period.days)

    def due_day(self, number: int) -> date:
        """The latest day for meeting `number` of the minimum at an even pace."""
        if not self.minimum or not 1 <= number <= self.minimum:
            raise ValueError(f"meeting {number} of {self.minimum}")
        return self.period.first + timedelta(-(-number * self.period.days // self.minimum) - 1)

    @property
    def next_due(self) -> date | None:
        return self.due_day(self.done + 1) if self.minimum and self.done < self.minimum else None

    @property
    def behind_pace(self) -> bool:
        return self.done < self.due_by_now

    @property
    def is_over(self) -> bool:
        return self.on > self.period.last

    @property
    def status(self) -> Status:
        held, done = self.counts.held, self.done
        planned = done + self.counts.planned
        if self.maximum is not None and planned > self.maximum:
            return Status.EXCEEDED
        if not self.minimum:
            return Status.ON_DEMAND
        if held >= self.minimum:
            return Status.MET
        if self.on > self.period.last:
            return Status.MISSED if done < self.minimum else Status.UNRECORDED
        if planned >= self.minimum:
            return Status.COVERED
        return Status.BEHIND if self.behind_pace else Status.UNSCHEDULED


def standing(
    rule: Rule,
    whole: Span,
    first_day: date,
    last_day: date | None,
    on: date,
    counts: Counts,
    on_demand: bool = False,
) -> Standing | None:
    """How a board that exists from `first_day` to `last_day` stands; None where it does not exist in the period.

    `counts` are those of the part of the period in which it exists (`clip`).
    """
    period = clip(whole, first_day, last_day)
    if period is None:
        return None
    minimum = rule.minimum
    if minimum and period != whole:
        minimum = minimum * period.days // whole.days
    return Standing(rule, period, whole, on, counts, minimum, rule.maximum, on_demand)


def count(kind: str | None, span: Span, meetings: Iterable[tuple[date, str, str | None]], on: date) -> Counts:
    """The meetings (day, status, kind) that count for a rule of that kind in the span, seen on a day."""
    held = 0
    unrecorded: list[date] = []
    planned: list[date] = []
    for day, status, meeting_kind in meetings:
        if day not in span or not counts_for(kind, meeting_kind):
            continue
        if status == "held":
            if day <= on:
                held += 1
            else:
                planned.append(day)
        elif status in ("planned", "invited"):
            (planned if day >= on else unrecorded).append(day)
    return Counts(held, len(unrecorded), len(planned), tuple(sorted(planned)), tuple(sorted(unrecorded)))


@dataclass(frozen=True, slots=True)
class LateMeeting:
    """That meeting `number` of a period was held on a day after the latest one that an even pace gives it."""

    number: int
    day: date
    due: date


def late(standing: Standing, meetings: Iterable[tuple[date, str, str | None]]) -> tuple[LateMeeting, ...]:
    """The meetings that were held too late: each of the minimum counted by its place among those of the period.

    A meeting beyond the minimum is never late, and what is not recorded takes its place but is not told.
    """
    own = [each for each in meetings if each[0] in standing.period and counts_for(standing.rule.kind, each[2])]
    held = [(day, True) for day, status, _kind in own if status == "held" and day <= standing.on]
    open_ = [(day, False) for day, status, _kind in own if status in ("planned", "invited") and day < standing.on]
    found = []
    for number, (day, was_held) in enumerate(sorted(held + open_)[: standing.minimum or 0], 1):
        due = standing.due_day(number)
        if was_held and day > due:
            found.append(LateMeeting(number, day, due))
    return tuple(found)
