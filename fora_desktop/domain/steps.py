"""What was changed when: the steps of the history as values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _


class Sort(StrEnum):
    """What a step is about, for the filter of the history and its icons."""

    MEETINGS = "meetings"
    FORUMS = "forums"
    BOARDS = "boards"
    REQUIREMENTS = "requirements"
    HOLIDAYS = "holidays"
    PEOPLE = "people"
    TASKS = "tasks"
    PLANS = "plans"
    STRATEGIES = "strategies"
    REGISTER = "register"

    @property
    def word(self) -> str:
        return {
            Sort.MEETINGS: _("Møder"),
            Sort.FORUMS: _("Fora og kapitler"),
            Sort.BOARDS: _("Lokale råd og nævn"),
            Sort.REQUIREMENTS: _("Mødekrav"),
            Sort.HOLIDAYS: _("Ferie og helligdage"),
            Sort.PEOPLE: _("Personer og roller"),
            Sort.TASKS: _("Opgaver og frister"),
            Sort.PLANS: _("Årsplan"),
            Sort.STRATEGIES: _("Pejlemærker"),
            Sort.REGISTER: _("Registret"),
        }[self]

    @property
    def tables(self) -> tuple[str, ...]:
        return TABLES[self]


TABLES: Mapping[Sort, tuple[str, ...]] = {
    Sort.MEETINGS: (
        *("meeting", "meeting_board", "meeting_move", "series", "kept_conflict", "agenda_item", "paper"),
        *("meeting_step", "attendance", "item_absence", "decision"),
    ),
    Sort.FORUMS: ("forum", "chapter", "interface", "membership", "membership_exception", "standard_item"),
    Sort.BOARDS: ("board", "board_unit"),
    Sort.REQUIREMENTS: ("requirement", "quota_rule", "seen_period"),
    Sort.HOLIDAYS: ("school_holiday", "special_day", "own_holiday"),
    Sort.PEOPLE: (
        *("person", "organisation", "role", "role_in_group", "role_holder", "substitute", "absence"),
        *("busy_calendar", "busy_time", "person_hours"),
    ),
    Sort.TASKS: ("task", "deadline_rule", "action_plan", "action_plan_year", "action_plan_document"),
    Sort.PLANS: (
        *("plan_settings", "plan_wish", "forum_order", "travel_time", "council_meeting"),
        *("plan_draft", "plan_draft_meeting"),
    ),
    Sort.STRATEGIES: ("strategy", "goal", "goal_link"),
    Sort.REGISTER: ("district", "unit", "publication", "edition"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A change of the user: its number, its sentence, when (UTC), who, and what became of it.

    `redoable`: it was undone and can be done again. `reverses`: the steps that it took back.
    """

    id: int
    name: str
    at: datetime
    user: str
    kind: str
    undone: bool
    rows: int
    redoable: bool = False
    reverses: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which steps somebody wants to see; times are UTC, `until` is the first moment that is too late."""

    text: str = ""
    forum: int | None = None
    board: int | None = None
    meeting: int | None = None
    row: tuple[str, int] | None = None
    """A row of another table, by that table's name."""
    user: str | None = None
    sort: Sort | None = None
    since: datetime | None = None
    until: datetime | None = None
    undone: bool = True
    from_step: int | None = None
    """This step and the later ones."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after a change, as the database wrote it; None is no row."""

    step: int
    table: str
    row: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def image(self) -> Mapping[str, Any]:
        """The row as it was last seen."""
        return self.after or self.before or {}

    @property
    def columns(self) -> tuple[str, ...]:
        """What differs, where the row was there before and after."""
        if self.before is None or self.after is None:
            return ()
        return tuple(name for name, value in self.after.items() if self.before.get(name) != value)


@dataclass(frozen=True, slots=True)
class Touched:
    """A step with some of its changes, enough to tell what it is about."""

    step: Step
    tables: frozenset[str]
    sample: tuple[RowChange, ...]


class Why(StrEnum):
    """Why a later step stands in the way of taking back an earlier one."""

    CHANGED = "changed"
    """It changed a row that the earlier one changed."""
    RESTS = "rests"
    """It made something that rests on what the earlier one made."""
    GONE = "gone"
    """It took away what the earlier one's row would belong to."""
    TAKEN = "taken"
    """It has the place that the earlier one's row would come back to."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    step: Step
    why: Why
    table: str
    columns: tuple[str, ...] = ()
    removed: bool = False


@dataclass(frozen=True, slots=True)
class WayBack:
    """What taking back one step needs: all the steps that must go, and the first that stands in the way.

    `refusal` is a sentence where there is no way at all.
    """

    step: Step
    steps: tuple[Step, ...]
    obstacle: Obstacle | None = None
    refusal: str = ""
    because: str = ""
    """Why not alone, in words; empty where the step can go alone."""
    is_last: bool = False
    """Whether it is the one that a plain undo would take."""

    @property
    def alone(self) -> bool:
        return not self.refusal and len(self.steps) == 1


@dataclass(frozen=True, slots=True)
class Extent:
    """How many steps the history has, how many of them are undone, when it begins (UTC), and who made them.

    `undoes` and `redoes` are the steps that a plain undo and redo would take.
    """

    steps: int
    undone: int
    first: datetime | None
    users: tuple[str, ...]
    undoes: int | None = None
    redoes: int | None = None


class CannotUndoStep(FieldError):
    """The step cannot be taken back, or not alone; `way` tells what would have to go with it."""

    def __init__(self, sentence: str, way: WayBack | None = None) -> None:
        self.way = way
        super().__init__(sentence)


def moment(at: datetime, now: datetime) -> str:
    """`kl. 10.31` of today, `den 8. maj kl. 10.31` of another day; both in the zone of `now`."""
    there = at.astimezone(now.tzinfo)
    clock = dates.clock(there.time())
    if there.date() == now.date():
        return clock
    same_year = there.year == now.year
    day = dates.day_month(there.date()) if same_year else dates.day_month_year(there.date())
    return _("den {day} {clock}").format(day=day, clock=clock)


def about(kind: str, row: int, *, undone: bool = True) -> Wanted:
    """The steps that changed one object: a forum, board or meeting with all that belongs to it, or a row alone."""
    return narrowed(Wanted(undone=undone), kind, row)


def narrowed(wanted: Wanted, kind: str, row: int) -> Wanted:
    """Of the wanted steps those about one object."""
    if kind in ("forum", "board", "meeting"):
        chosen: dict[str, Any] = {kind: row}
        return replace(wanted, **chosen)
    return replace(wanted, row=(kind, row))
