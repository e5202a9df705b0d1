"""Which forum serves which goal, as values: strategies with their goals, forums, what binds them, sums."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from fora_desktop.domain.goal_proposals import Proposal
from fora_desktop.domain.strategy import AREA, FOCUS, GUIDING, INITIATIVE
from fora_desktop.domain.strategy_data import kinds_word, titled
from fora_desktop.i18n import _, counted

COLUMN_KINDS = (GUIDING, FOCUS, AREA)
"""The kinds of goals that have a column of their own; what lies under one counts for it."""


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal of a strategy; `tags` are its numbers as the source has them."""

    id: int
    strategy: int
    parent: int | None
    kind: str
    name: str
    words: str = ""
    tags: str = ""
    unit: str = ""
    internal: bool = False
    depth: int = 0

    @property
    def numbers(self) -> list[str]:
        return self.tags.replace(",", " ").split()


@dataclass(frozen=True, slots=True)
class StrategyLine:
    id: int
    name: str
    year: int | None
    in_force: bool
    words: str = ""
    source: str = ""
    missing: str = ""
    goals: tuple[GoalLine, ...] = ()
    """In their order, those under another after it."""

    @property
    def title(self) -> str:
        return titled(self.name, self.year)

    @property
    def when(self) -> str:
        """`2019, gælder`"""
        parts = ["" if self.year is None else str(self.year), _("gælder") if self.in_force else ""]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ForumLine:
    id: int
    name: str
    chapter: int
    chapter_title: str
    boards: int = 1

    @property
    def label(self) -> str:
        """`Lokalrådene (10)`"""
        return f"{self.name} ({self.boards})" if self.boards > 1 else self.name


@dataclass(frozen=True, slots=True)
class Treated:
    """A meeting of the year with an item on a goal."""

    meeting: int
    held: bool


class State(StrEnum):
    """What a forum is to a goal: linked, only by items of its meetings, proposed, nothing."""

    LINKED = "linked"
    BY_ITEMS = "by_items"
    PROPOSED = "proposed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cell:
    state: State
    meetings: int = 0
    held: int = 0

    @property
    def serves(self) -> bool:
        return self.state in (State.LINKED, State.BY_ITEMS)


NOTHING = Cell(State.NONE)

Pair = tuple[int, int]
"""A goal and a forum."""


@dataclass(frozen=True)
class GoalBoard:
    """Everything that the page, the list and the report show of a year."""

    year: int
    strategies: tuple[StrategyLine, ...]
    forums: tuple[ForumLine, ...]
    linked: frozenset[Pair]
    treated: Mapping[Pair, frozenset[Treated]]
    refused: frozenset[Pair]
    proposals: tuple[Proposal, ...]
    plans: Mapping[int, frozenset[int]] = field(default_factory=dict)
    """Of each goal the action plans that follow it."""
    _cells: dict[int, dict[int, Cell]] = field(default_factory=dict)
    _under: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _served: dict[int, list[ForumLine]] = field(default_factory=dict)
    _without: dict[int, list[ForumLine]] = field(default_factory=dict)
    """What was asked for once: a page asks for it often."""

    def __post_init__(self) -> None:
        goals = [goal for strategy in self.strategies for goal in strategy.goals]
        parents = {goal.id: goal.parent for goal in goals}
        under: dict[int, list[int]] = {goal.id: [] for goal in goals}
        for goal in goals:
            here: int | None = goal.id
            while here is not None:
                under[here].append(goal.id)
                here = parents.get(here)
        self._under.update({goal: tuple(below) for goal, below in under.items()})
        self._fill(parents)

    def _fill(self, parents: Mapping[int, int | None]) -> None:
        """Every cell that is not empty: what lies under a goal counts for it."""

        def above(goal: int) -> Iterable[int]:
            here: int | None = goal
            while here is not None and here in parents:
                yield here
                here = parents[here]

        linked = {(each, forum) for goal, forum in self.linked for each in above(goal)}
        proposed = {(each, item.forum) for item in self.proposals for each in above(item.goal)}
        treated: dict[Pair, set[Treated]] = defaultdict(set)
        for (goal, forum), meetings in self.treated.items():
            for each in above(goal):
                treated[each, forum] |= meetings
        for goal, forum in linked | proposed | set(treated):
            about = treated.get((goal, forum), set())
            known = (goal, forum) in linked
            state = State.LINKED if known else State.BY_ITEMS if about else State.PROPOSED
            cell = Cell(state, len(about), sum(each.held for each in about))
            self._cells.setdefault(goal, {})[forum] = cell

    # --- goals ------------------------------------------------------------------------------------------------------

    def goal(self, id_: int) -> GoalLine | None:
        return next((goal for each in self.strategies for goal in each.goals if goal.id == id_), None)

    def strategy(self, id_: int) -> StrategyLine | None:
        return next((each for each in self.strategies if each.id == id_), None)

    @property
    def first(self) -> StrategyLine | None:
        """The strategy that is shown where nobody chose one: the one in force."""
        in_force = (each for each in self.strategies if each.in_force)
        return next(in_force, next(iter(self.strategies), None))

    def under(self, goal: int) -> tuple[int, ...]:
        """The goal and all that lies under it."""
        return self._under.get(goal, ())

    def columns(self, strategy: StrategyLine) -> list[GoalLine]:
        """The goals of the matrix: pejlemærker, fokusområder, indsatsområder, and what stands alone; not the units
        that a source files its initiatives under, where there is anything else."""
        alone = [goal for goal in strategy.goals if goal.kind in COLUMN_KINDS or goal.parent is None]
        wanted = [goal for goal in alone if goal.kind in COLUMN_KINDS or not goal.unit] or alone
        order = {kind: place for place, kind in enumerate((*COLUMN_KINDS, INITIATIVE))}
        return sorted(wanted, key=lambda goal: order[goal.kind])

    def column_of(self, goal: GoalLine) -> GoalLine:
        """The goal with a column of its own that a goal counts for first."""
        here = goal
        while here.kind not in COLUMN_KINDS and here.parent is not None:
            above = self.goal(here.parent)
            if above is None:
                break
            here = above
        return here

    def counts(self) -> list[str]:
        """`2 strategier`, `6 pejlemærker`, `5 fokusområder`"""
        goals = [goal.kind for each in self.strategies for goal in each.goals]
        told = [counted(len(self.strategies), _("1 strategi"), _("{n} strategier"))]
        for kind, one, several in (
            (GUIDING, _("1 pejlemærke"), _("{n} pejlemærker")),
            (FOCUS, _("1 fokusområde"), _("{n} fokusområder")),
            (AREA, _("1 indsatsområde"), _("{n} indsatsområder")),
        ):
            if n := goals.count(kind):
                told.append(counted(n, one, several))
        return told

    # --- forums -----------------------------------------------------------------------------------------------------

    def cell(self, goal: int, forum: int) -> Cell:
        return self._cells.get(goal, {}).get(forum, NOTHING)

    def serving(self, goal: int) -> list[ForumLine]:
        """The forums that serve a goal, in the order of the register."""
        if goal not in self._served:
            cells = self._cells.get(goal, {})
            self._served[goal] = [forum for forum in self.forums if cells.get(forum.id, NOTHING).serves]
        return self._served[goal]

    def meetings(self, goal: int) -> tuple[int, int]:
        """The meetings of the year about a goal, and how many of them are held; a joint meeting counts once."""
        every = {each for below in self.under(goal) for each in self._of_goal(below)}
        return len(every), sum(each.held for each in every)

    def _of_goal(self, goal: int) -> Iterable[Treated]:
        for forum in self._cells.get(goal, {}):
            yield from self.treated.get((goal, forum), ())

    def has_goal(self, forum: int, goals: Collection[GoalLine]) -> bool:
        return any(self.cell(goal.id, forum).serves for goal in goals)

    def without(self, strategy: StrategyLine) -> list[ForumLine]:
        """The forums that serve no goal of a strategy."""
        if strategy.id not in self._without:
            served = {forum.id for goal in strategy.goals if goal.parent is None for forum in self.serving(goal.id)}
            self._without[strategy.id] = [forum for forum in self.forums if forum.id not in served]
        return self._without[strategy.id]

    @property
    def has_items_alone(self) -> bool:
        """Whether some forum serves a goal by items of its meetings only."""
        return any(cell.state is State.BY_ITEMS for cells in self._cells.values() for cell in cells.values())

    def proposals_of(self, goal: int) -> list[Proposal]:
        """What is proposed for a goal or what lies under it, in the order of the register."""
        below, places = set(self.under(goal)), {forum.id: place for place, forum in enumerate(self.forums)}
        found = [each for each in self.proposals if each.goal in below]
        return sorted(found, key=lambda each: (places.get(each.forum, 0), -each.points))

    # --- sentences --------------------------------------------------------------------------------------------------

    def forums_word(self, goal: GoalLine) -> str:
        """`15`, `ingen`, `internt`: what stands beside a goal."""
        n = len(self.serving(goal.id))
        if n:
            return str(n)
        return _("internt") if goal.internal else _("ingen")

    def is_unserved(self, goal: GoalLine) -> bool:
        """Whether somebody should see to it: a goal that no forum serves and that is not followed elsewhere."""
        return not goal.internal and not self.serving(goal.id)

    def about(self, goal: GoalLine) -> str:
        """`15 fora · 240 møder · 96 holdt`"""
        meetings, held = self.meetings(goal.id)
        told = [counted(len(self.serving(goal.id)), _("1 forum"), _("{n} fora"))]
        told.append(counted(meetings, _("1 møde"), _("{n} møder")))
        if meetings:
            told.append(_("{n} holdt").format(n=held))
        return " · ".join(told)

    def summary(self, strategy: StrategyLine) -> str:
        """`24 af 36 fora tjener mindst ét mål`"""
        served = len(self.forums) - len(self.without(strategy))
        return _("{n} af {all} fora tjener mindst ét mål").format(n=served, all=len(self.forums))

    def without_words(self, strategy: StrategyLine) -> str:
        """`12 af 36 fora har intet mål`"""
        n = len(self.without(strategy))
        return _("{n} af {all} fora har intet mål").format(n=n, all=len(self.forums))

    def forum_sentence(self, forum: ForumLine, columns: Sequence[GoalLine]) -> str:
        """`Kredsrådet: Tæt på borgerne, 4 møder; Kommunikation, foreslået`"""
        told = []
        for goal in columns:
            words = cell_words(self.cell(goal.id, forum.id))
            if words:
                told.append(f"{goal.name}, {words}")
        return _("{forum}: {goals}").format(forum=forum.label, goals="; ".join(told) or _("intet mål"))


def cell_words(cell: Cell) -> str:
    """A cell as it is read aloud; empty where there is nothing."""
    if cell.state is State.NONE:
        return ""
    if cell.state is State.PROPOSED:
        return _("foreslået ud fra formålet")
    meetings = counted(cell.meetings, _("1 møde"), _("{n} møder"))
    if cell.state is State.BY_ITEMS:
        return _("kun ved punkter på dagsordenen, {meetings}").format(meetings=meetings)
    return _("tilknyttet, {meetings}").format(meetings=meetings)


def group_word(goals: Sequence[GoalLine]) -> str:
    """What stands over the columns of one kind."""
    return kinds_word(goals[0].kind)
