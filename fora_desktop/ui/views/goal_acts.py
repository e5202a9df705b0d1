"""What is done on the page Pejlemærker: strategies and goals made, corrected, removed; forums and plans linked."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.goal_board import GoalLine, StrategyLine
from fora_desktop.domain.strategy import FOCUS, GUIDING, INITIATIVE
from fora_desktop.domain.strategy_data import StrategyData
from fora_desktop.i18n import _
from fora_desktop.services import action_plans, goal_links, strategies
from fora_desktop.ui import choosing_files
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.goal_meetings import GoalMeetings
from fora_desktop.ui.dialogs.goals import GoalDialog, LoadStrategyDialog, StrategyDialog

if TYPE_CHECKING:
    from fora_desktop.ui.views.pejlemaerker import Pejlemaerker


class GoalActs(QObject):
    """Each is one step; a dialog that is given up changes nothing."""

    def __init__(self, page: "Pejlemaerker", desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.choose_file = choosing_files.NativeChooser().open_file

    @property
    def _goal(self) -> GoalLine | None:
        return self._page.goal

    @property
    def _strategy(self) -> StrategyLine | None:
        return self._page.strategy

    # --- strategies -------------------------------------------------------------------------------------------------

    def new_strategy(self) -> None:
        if self._desk.readonly:
            return

        def save(fields: Any) -> None:
            done = self._desk.do(strategies.added, strategies.add, fields)
            self._page.choose_strategy_when_read(done.id)

        dialog = StrategyDialog(self._page, _("Ny strategi"), _("Opret"), save)
        dialog.answered()

    def load(self) -> None:
        """One that comes with Fora, or a file; what is missing in its source is told."""
        if self._desk.readonly:
            return
        from fora_desktop.exchange import strategies as files

        board = self._page.board
        there = {line.title for line in board.strategies} if board is not None else set()
        dialog = LoadStrategyDialog(self._page, files.shipped(), there, self._open_file)
        if dialog.answered() and dialog.chosen is not None:
            self._load(dialog.chosen)

    def _open_file(self) -> Path | None:
        kinds = _("Strategier (*.json)") + ";;" + _("Alle filer (*)")
        return self.choose_file(self._page, _("Indlæs strategi"), Path.home(), kinds)

    def _load(self, data: StrategyData) -> None:
        try:
            done = self._desk.do(strategies.loaded, strategies.load, data)
        except FieldError as refused:
            self._desk.refused.emit(str(refused))
        else:
            self._page.choose_strategy_when_read(done.id)

    def in_force(self) -> None:
        line = self._strategy
        if line is not None:
            self._desk.attempt(strategies.told_in_force, strategies.set_in_force, line.id, not line.in_force)

    # --- goals ------------------------------------------------------------------------------------------------------

    def new_goal(self) -> None:
        """Under the goal that is chosen, else straight under the strategy."""
        line, above = self._strategy, self._goal
        if self._desk.readonly:
            return
        if line is None:
            self._desk.refused.emit(_("Opret eller indlæs en strategi først; målet hører til i den."))
            return
        parent = above.id if above is not None else None

        def save(fields: Any) -> None:
            done = self._desk.do(strategies.goal_added, strategies.add_goal, line.id, parent, fields)
            self._page.choose_when_read(done.id)

        title = _("Nyt mål under {goal}").format(goal=above.name) if above is not None else _("Nyt mål")
        kind = INITIATIVE if above is not None else GUIDING
        GoalDialog(self._page, title, _("Opret"), save, None, kind).answered()

    def edit(self) -> None:
        goal, line = self._goal, self._strategy
        if self._desk.readonly:
            return
        if goal is not None:

            def save_goal(fields: Any) -> None:
                self._desk.do(strategies.goal_edited, strategies.edit_goal, goal.id, fields)

            GoalDialog(self._page, _("Ret mål"), _("Gem"), save_goal, goal, FOCUS).answered()
        elif line is not None:

            def save(fields: Any) -> None:
                self._desk.do(strategies.edited, strategies.edit, line.id, fields)

            StrategyDialog(self._page, _("Ret strategi"), _("Gem"), save, line).answered()

    def remove(self) -> None:
        """What lies under it and what was linked goes along, and comes back with undo."""
        goal, line = self._goal, self._strategy
        if self._desk.readonly:
            return
        if goal is not None:
            self._desk.attempt(strategies.goal_removed, strategies.remove_goal, goal.id)
        elif line is not None:
            self._desk.attempt(strategies.removed, strategies.remove, line.id)

    def internal(self) -> None:
        goal = self._goal
        if goal is not None:
            self._desk.attempt(strategies.told_internal, strategies.set_internal, goal.id, not goal.internal)

    # --- links ------------------------------------------------------------------------------------------------------

    def link_forum(self) -> None:
        goal, board = self._goal, self._page.board
        if goal is None or board is None or self._desk.readonly:
            return
        linked = {forum for each, forum in board.linked if each == goal.id}
        offered = [(forum.id, forum.name) for forum in board.forums if forum.id not in linked]
        chosen = ask.one_of(
            self._page, _("Tilknyt forum til {goal}").format(goal=goal.name), _("Tilknyt"), _("&Forum"), offered
        )
        if chosen is not None:
            target = goal_links.Target(goal_links.FORUM, chosen)
            self._desk.attempt(goal_links.linked, goal_links.link, goal.id, target)

    def link_plan(self) -> None:
        goal, board = self._goal, self._page.board
        if goal is None or board is None or self._desk.readonly:
            return
        linked = board.plans.get(goal.id, frozenset())
        offered = [
            (plan.id, f"{plan.name}, {plan.forum_name}")
            for plan in self._desk.read(action_plans.listing)
            if plan.id not in linked
        ]
        chosen = ask.one_of(
            self._page,
            _("Tilknyt handleplan til {goal}").format(goal=goal.name),
            _("Tilknyt"),
            _("&Handleplan"),
            offered,
        )
        if chosen is not None:
            target = goal_links.Target(goal_links.PLAN, chosen)
            self._desk.attempt(goal_links.linked, goal_links.link, goal.id, target)

    # --- meetings ---------------------------------------------------------------------------------------------------

    def show_meetings(self) -> None:
        if self._goal is not None:
            self._meetings(self._goal, None)

    def show_meetings_of(self, forum: int, goal: int) -> None:
        board = self._page.board
        line = board.goal(goal) if board is not None else None
        if line is not None:
            self._meetings(line, forum)

    def _meetings(self, goal: GoalLine, forum: int | None) -> None:
        board = self._page.board
        if board is None:
            return
        dialog = GoalMeetings(self._page, self._desk, board, goal, forum)
        if dialog.answered() and dialog.chosen is not None:
            self._desk.goto(
                "moede", meeting=dialog.chosen.meeting, card="agenda", item=dialog.chosen.item, back=self._page.key
            )
