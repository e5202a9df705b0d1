"""The strategies with their goals under each other, and of each how many forums serve it."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from fora_desktop.domain.goal_board import GoalBoard, GoalLine, StrategyLine
from fora_desktop.domain.strategy import FOCUS, GUIDING
from fora_desktop.domain.strategy_data import kinds_word
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Group, Words
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import Column, Node, TreeModel


@dataclass(frozen=True, slots=True)
class TreeLine:
    """A goal, or the heading of the fokusområder (`goal` None)."""

    key: Hashable
    name: str
    count: str = ""
    unserved: bool = False
    top: bool = False
    goal: GoalLine | None = None

    @property
    def words(self) -> str:
        """With its numbers, so that it is found by them too."""
        return f"{self.name} ({self.goal.tags})" if self.goal is not None and self.goal.tags else self.name


def columns() -> list[Column[TreeLine]]:
    return [
        Column(
            _("Strategi og mål"),
            lambda line: line.words,
            cell=lambda line: Words(
                line.name,
                weight=fonts.MEDIUM if line.top else fonts.REGULAR,
                tone="text" if line.top else "text2",
                size=fonts.BODY if line.top else 12,
            ),
            tip=lambda line: line.words,
        ),
        Column(
            _("Fora"),
            lambda line: line.count,
            numeric=True,
            sort=lambda line: int(line.count) if line.count.isdecimal() else -1,
            cell=lambda line: Words(
                line.count,
                tone="behind" if line.unserved else "text2",
                weight=fonts.SEMIBOLD if line.unserved else fonts.REGULAR,
                size=12,
                tabular=True,
            ),
            width=_("internt"),
        ),
    ]


class GoalTree(RowTree):
    """`chosen` tells of a goal and its strategy; of the strategy alone where its heading is the current row."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        model: TreeModel[TreeLine] = TreeModel(columns(), key=lambda line: line.key, parent=parent)
        super().__init__(model, _("Strategi og mål"), parent=parent)
        self.setSelectionMode(RowTree.SelectionMode.SingleSelection)
        self._board: GoalBoard | None = None
        self._titles: dict[str, StrategyLine] = {}
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def show_board(self, board: GoalBoard) -> None:
        self._board = board
        self._titles = {}
        nodes = []
        names = [strategy.name for strategy in board.strategies]
        for strategy in board.strategies:
            title = strategy.title if names.count(strategy.name) > 1 else strategy.name
            self._titles[title] = strategy
            nodes.append(Node(Group(title, _when(strategy, title)), _children(board, strategy)))
        self.tree.show(nodes)

    def select_goal(self, goal: int) -> bool:
        return self.select_key(("goal", goal))

    def select_strategy(self, id_: int) -> bool:
        titles = [title for title, strategy in self._titles.items() if strategy.id == id_]
        return bool(titles) and self.select_key(("group", titles[0]))

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        line = self.tree.line(now)
        if isinstance(line, Group):
            self.chosen.emit(self._titles.get(line.title), None)
        elif isinstance(line, TreeLine) and self._board is not None:
            goal = line.goal
            strategy = self._board.strategy(goal.strategy) if goal is not None else None
            if strategy is not None:
                self.chosen.emit(strategy, goal)


def _when(strategy: StrategyLine, title: str) -> str:
    """`2019, gælder`; without the year where it stands in the title."""
    if title == strategy.name:
        return strategy.when
    return _("gælder") if strategy.in_force else ""


def _children(board: GoalBoard, strategy: StrategyLine) -> list[Node[TreeLine]]:
    """Fokusområder stand under a heading of their own where there are other goals too."""
    tops = [goal for goal in strategy.goals if goal.parent is None]
    focus = [goal for goal in tops if goal.kind == FOCUS]
    apart = focus if any(goal.kind == GUIDING for goal in tops) else []
    nodes = [_node(board, strategy, goal) for goal in tops if goal not in apart]
    if apart:
        heading = TreeLine(("focus", strategy.id), kinds_word(FOCUS), top=True)
        nodes.append(Node(heading, [_node(board, strategy, goal, top=False) for goal in apart]))
    return nodes


def _node(board: GoalBoard, strategy: StrategyLine, goal: GoalLine, *, top: bool | None = None) -> Node[TreeLine]:
    below = [_node(board, strategy, each) for each in strategy.goals if each.parent == goal.id]
    count = board.forums_word(goal)
    is_small = goal.kind == "initiative" or (goal.parent is not None and count == _("ingen"))
    unserved = board.is_unserved(goal) and not is_small
    line = TreeLine(
        ("goal", goal.id),
        goal.name,
        "–" if count == _("ingen") and is_small else count,
        unserved,
        goal.parent is None if top is None else top,
        goal,
    )
    return Node(line, below, folded=goal.kind == "initiative")
