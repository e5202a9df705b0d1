"""What the reports of action plans, and of tasks and decisions, are made of, as values."""

from dataclasses import dataclass
from datetime import date

from fora_desktop.domain.plan_stages import PlanGroup


@dataclass(frozen=True, slots=True)
class PlansFound:
    """The plans of a year in their groups; `whose` says which part of the register it is about."""

    year: int
    on: date
    sender: str
    whose: str
    groups: tuple[PlanGroup, ...]


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A task that is not done; `person` is empty where names are left out."""

    title: str
    place: str
    origin: str
    person: str
    due: date | None
    late: bool


@dataclass(frozen=True, slots=True)
class DecisionMade:
    """What was decided at a meeting on a day."""

    day: date
    place: str
    number: str
    """Of the meeting."""
    item: str
    text: str
    agreement: str


@dataclass(frozen=True, slots=True)
class TasksFound:
    """Open tasks and the decisions of a year; `closed` are those left out because their item is closed.

    The tasks are those that were open on `open_on`: the last day of a year that is over.
    """

    year: int
    on: date
    sender: str
    whose: str
    open_on: date
    tasks: tuple[OpenTask, ...]
    decisions: tuple[DecisionMade, ...]
    closed_tasks: int
    closed_decisions: int
    done: int
    """Tasks that were done in the year."""
