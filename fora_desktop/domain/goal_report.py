"""What the report of goals is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fora_desktop.domain.goal_board import GoalBoard


@dataclass(frozen=True, slots=True)
class MeetingOnGoal:
    """An item of a meeting of the year that is about a goal; `state` is the meeting's, in a word."""

    start: datetime
    words: str
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class PlanOnGoal:
    words: str
    state: str


@dataclass(frozen=True, slots=True)
class OfGoal:
    meetings: tuple[MeetingOnGoal, ...] = ()
    plans: tuple[PlanOnGoal, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalReport:
    """`left_out` are the confidential items that would have counted."""

    board: GoalBoard
    sender: str
    goals: Mapping[int, OfGoal] = field(default_factory=dict)
    left_out: int = 0

    def of_goal(self, goal: int) -> OfGoal:
        return self.goals.get(goal, OfGoal())
