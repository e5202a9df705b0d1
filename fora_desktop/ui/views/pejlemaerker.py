"""Pejlemærker: which forum serves which goal, and which goal none."""

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain.goal_board import GoalBoard, GoalLine, State, StrategyLine
from fora_desktop.domain.goal_proposals import Proposal
from fora_desktop.i18n import _
from fora_desktop.services import goal_links, goals
from fora_desktop.services.goals import About, Coming, PlanLine
from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.views.goal_acts import GoalActs
from fora_desktop.ui.widgets.card import PageHeader, Panel, Rule, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.goal_list import GoalList
from fora_desktop.ui.widgets.goal_matrix import GoalMatrix, Shown
from fora_desktop.ui.widgets.goal_matrix_paint import MatrixKey
from fora_desktop.ui.widgets.goal_pane import WIDTH, GoalPane
from fora_desktop.ui.widgets.goal_tree import GoalTree
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.segmented import Segmented

LEFT = 272
Lines = Mapping[int, PlanLine]
Found = tuple[GoalBoard, Lines, tuple[int, About] | None]
"""The year's board, how far the plans that follow its goals are, and what is known of the goal that is shown."""


def _read(session: Any, year: int, on: date, goal: int | None) -> Found:
    board = goals.board(session, year, on)
    lines = goals.plan_lines(session, {plan for plans in board.plans.values() for plan in plans}, year, on)
    if goal is None or board.goal(goal) is None:
        return board, lines, None
    return board, lines, (goal, goals.about(session, board.under(goal), year, on, lines))


class Pejlemaerker(PanePage):
    """The tree chooses the goal; matrix or list show its strategy, the pane what is known of it."""

    key: ClassVar[str] = "pejlemaerker"
    NARROW, TOO_NARROW = 980, 620
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("strategy", "goal", "goal_link", "forum", "chapter", "board", "meeting", "meeting_board"),
            *("agenda_item", "decision", "action_plan", "action_plan_year"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.board: GoalBoard | None = None
        self.strategy: StrategyLine | None = None
        self.goal: GoalLine | None = None
        self._reading = self._again = False
        self._asked_for: dict[str, Any] | None = None
        self._wanted: int | None = None
        self._wanted_strategy: int | None = None
        self._about: tuple[int, About] | None = None
        self._lines: Lines = {}
        self.acts = GoalActs(self, desk)
        self._make_header()
        self._make_left()
        self._make_middle()
        self._make_pane()
        self._lay_out()
        self._make_keys()
        self._fit()
        theme.announcer().changed.connect(self._fit)

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.segment = Segmented([_("Matrix"), _("Liste")], name=_("Visning"), parent=self)
        self.segment.chosen.connect(self._show_view)
        self.report_button = Button(_("Redegørelse …"), icon="file-text", parent=self)
        self.report_button.clicked.connect(self._report)
        self.new_button = Button(_("Ny strategi"), "primary", "plus", "Ctrl+N", parent=self)
        self.new_button.clicked.connect(self.new)
        for part in (self.segment, self.report_button, self.new_button):
            self.header.add(part)

    def _make_left(self) -> None:
        self.tree = GoalTree(self)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.opened.connect(self._to_pane)
        self.goal_button = Button(_("Nyt mål"), "flat", "plus", parent=self)
        self.goal_button.clicked.connect(self.acts.new_goal)
        self.load_button = Button(_("Indlæs strategi …"), "flat", parent=self)
        self.load_button.clicked.connect(self.acts.load)

    def _make_middle(self) -> None:
        self.caption = Label(_("Fora og mål"), "card", parent=self)
        self.legend = MatrixKey(self)
        self.matrix = GoalMatrix(self)
        self.matrix.goal_chosen.connect(self.tree.select_goal)
        self.matrix.toggled.connect(self._toggle)
        self.matrix.entered_cell.connect(self._show_cell)
        self.list = GoalList(self)
        self.list.acted_on.connect(self._show_forum)
        self.nothing = EmptyView("flag", "", parent=self)

    def _make_pane(self) -> None:
        self.pane = GoalPane(self)
        self.pane.closed.connect(self._close_pane)
        self.pane.wanted.connect(self._on_wanted)
        self.pane.answered.connect(self._answer)
        self.pane.meeting_opened.connect(self._open_meeting)
        self.pane.plan_opened.connect(self._open_plan)
        self.pane.forum_removed.connect(self._unlink)

    def _make_keys(self) -> None:
        keys.action(self.tree, "pejlemaerker.remove", _("Slet målet eller strategien"), "Del", self.acts.remove)
        keys.action(self.tree, "pejlemaerker.edit", _("Ret målet eller strategien"), "F2", self.acts.edit)
        keys.action(self.tree, "pejlemaerker.new_goal", _("Nyt mål"), "Ins", self.acts.new_goal)
        keys.action(
            self.pane.forums, "pejlemaerker.unlink", _("Forummet tjener ikke målet"), "Del", self.pane.remove_forum
        )
        keys.action(self, "pejlemaerker.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self, "pejlemaerker.drop", _("Tilbage til målene, eller luk ruden"), "Esc", self._escape)

    def _lay_out(self) -> None:
        self._left = Panel("plain", parent=self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.tree, 1)
        left.addWidget(Rule(parent=self))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(fonts.px(8), fonts.px(6), fonts.px(8), fonts.px(6))
        buttons.addWidget(self.goal_button)
        buttons.addWidget(self.load_button)
        buttons.addStretch(1)
        left.addLayout(buttons)
        self._body = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(6), fonts.px(4))
        head.setSpacing(fonts.px(16))
        head.addWidget(self.caption)
        head.addWidget(self.legend, 1)
        self._middle = Panel("plain", parent=self)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(head)
        self._views = QStackedLayout()
        middle.addLayout(self._views, 1)
        self._views.addWidget(self.matrix)
        self._views.addWidget(self.list)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(Rule(vertical=True, parent=self))
        row.addWidget(self._middle, 1)
        row.addWidget(self.pane)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        self._stack = QStackedLayout()
        outer.addLayout(self._stack, 1)
        self._stack.addWidget(self._body)
        none = scrolled(self.nothing)
        none.setParent(self)
        self._stack.addWidget(none)

    def _fit(self) -> None:
        """Widths by the fonts of now."""
        self._left.setFixedWidth(fonts.px(LEFT))
        self.pane.setMinimumWidth(fonts.px(WIDTH))
        self.pane.setMaximumWidth(fonts.px(WIDTH))
        self._arrange()

    def _arrange(self) -> None:
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self._middle.setVisible(not alone)
        room = self.width() - fonts.px(LEFT) - (self.pane.maximumWidth() if self._pane_wanted else 0)
        self._left.setVisible(alone or room >= fonts.px(300))

    # --- reading ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read in the background; what is shown stays until the new is there."""
        allow(self.desk.readonly, self.new_button, self.goal_button, self.load_button)
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self.desk.later(self._read, self._on_read, self._on_failed)

    def _read(self) -> Found:
        return self.desk.read(_read, self.desk.year, self.desk.today, self.goal.id if self.goal is not None else None)

    def _on_failed(self, _error: Exception) -> None:
        self._reading = self._again = False
        self._asked_for = None

    def _on_read(self, found: Found) -> None:
        self._reading = False
        if self._again:
            self.refresh()
            return
        board, self._lines, self._about = found
        self.board = board
        self.header.set_subtitle(" · ".join(board.counts()) if board.strategies else "")
        self._stack.setCurrentIndex(0 if board.strategies else 1)
        if not board.strategies:
            self.strategy = self.goal = None
            self.nothing.say(
                _("Ingen strategi endnu."),
                detail=_("Indlæs en, der følger med Fora eller står i en fil, eller skriv den selv."),
                action="" if self.desk.readonly else _("Indlæs strategi …"),
                do=self.acts.load,
                other=None if self.desk.readonly else (_("Ny strategi"), self.new),
            )
        else:
            self._show_board(board)
        self.refreshed.emit()

    def _show_board(self, board: GoalBoard) -> None:
        chosen, strategy = self.goal, self.strategy
        self.tree.blockSignals(True)
        self.tree.show_board(board)
        self.tree.blockSignals(False)
        self.goal = board.goal(chosen.id) if chosen is not None else None
        self.strategy = board.strategy(strategy.id) if strategy is not None else None
        if self._asked_for is not None:
            wanted, self._asked_for = self._asked_for, None
            self.open(wanted)
        elif self._wanted_strategy is not None:
            made, self._wanted_strategy = self._wanted_strategy, None
            self._choose_first(board, board.strategy(made))
        elif self._wanted is not None:
            goal, self._wanted = self._wanted, None
            self.tree.select_goal(goal)
        if self.strategy is None:
            self._choose_first(board, board.first)
        self._show()

    def _choose_first(self, board: GoalBoard, strategy: StrategyLine | None) -> None:
        """The first goal of a strategy, or the strategy where it has none yet."""
        self.strategy, self.goal = strategy, None
        if self.strategy is not None and self.strategy.goals:
            self.goal = board.columns(self.strategy)[0]
            self.tree.select_goal(self.goal.id)
        elif self.strategy is not None:
            self.tree.select_strategy(self.strategy.id)

    def _on_chosen(self, strategy: StrategyLine | None, goal: GoalLine | None) -> None:
        if strategy is None or (strategy, goal) == (self.strategy, self.goal):
            return
        other = self.strategy is None or self.strategy.id != strategy.id
        self.strategy, self.goal = strategy, goal
        if other or self.board is None:
            self._show()
        else:
            self.matrix.choose_goal(self._column())
            self._show_pane()

    def _column(self) -> int | None:
        return self.board.column_of(self.goal).id if self.board is not None and self.goal is not None else None

    def _show(self) -> None:
        """Everything that is told of the chosen strategy and goal."""
        board, strategy = self.board, self.strategy
        if board is None or strategy is None:
            return
        columns = tuple(board.columns(strategy))
        self.legend.show_year(board.year, board.has_items_alone)
        if self.segment.current == 0:
            self.matrix.show_board(Shown(board, strategy, columns), self._column())
        else:
            self.list.show_board(board, columns)
        self._show_pane()

    def _show_pane(self) -> None:
        board, strategy, goal = self.board, self.strategy, self.goal
        if board is None or strategy is None:
            return
        writable = not self.desk.readonly
        if goal is None:
            self.pane.show_strategy(board, strategy, writable=writable)
            return
        if self._about is None or self._about[0] != goal.id:
            of = board.under(goal.id)
            self._about = goal.id, self.desk.read(goals.about, of, board.year, self.desk.today, self._lines)
        self.pane.show_goal(board, strategy, goal, self._about[1], self.desk.today, writable=writable)

    def _show_view(self, place: int) -> None:
        self._views.setCurrentIndex(place)
        self.legend.setVisible(place == 0)
        self._show()

    # --- doing ------------------------------------------------------------------------------------------------------

    def _toggle(self, forum: int, goal: int) -> None:
        """Space: linked or not; what is proposed is linked to what it resembles."""
        if self.board is None or self.desk.readonly:
            return
        cell = self.board.cell(goal, forum)
        if cell.state is State.LINKED:
            self.desk.attempt(goal_links.unlinked, goal_links.unlink_all, self.board.under(goal), forum)
        else:
            near = [each.goal for each in self.board.proposals_of(goal) if each.forum == forum]
            target = goal_links.Target(goal_links.FORUM, forum)
            self.desk.attempt(goal_links.linked, goal_links.link, near[0] if near else goal, target)

    def _unlink(self, forum: int) -> None:
        if self.goal is not None and self.board is not None:
            self.desk.attempt(goal_links.unlinked, goal_links.unlink_all, self.board.under(self.goal.id), forum)

    def _answer(self, proposal: Proposal, yes: bool) -> None:
        if yes:
            target = goal_links.Target(goal_links.FORUM, proposal.forum)
            self.desk.attempt(goal_links.linked, goal_links.link, proposal.goal, target)
        else:
            self.desk.attempt(goal_links.refused, goal_links.refuse, proposal.goal, proposal.forum)

    def _on_wanted(self, what: str) -> None:
        {
            "link_forum": self.acts.link_forum,
            "link_plan": self.acts.link_plan,
            "edit": self.acts.edit,
            "internal": self.acts.internal,
            "in_force": self.acts.in_force,
            "add_under": self.acts.new_goal,
            "remove": self.acts.remove,
            "all": self.acts.show_meetings,
        }[what]()

    def _show_cell(self, forum: int, goal: int) -> None:
        """Enter: the meetings of the year behind the number."""
        self.acts.show_meetings_of(forum, goal)

    def _show_forum(self, forum: int) -> None:
        self.desk.goto("fora", forum=forum)

    def _open_meeting(self, coming: Coming) -> None:
        self.desk.goto("moede", meeting=coming.meeting, card="agenda", item=coming.item, back=self.key)

    def _open_plan(self, plan: int) -> None:
        self.desk.goto("handleplaner", plan=plan)

    def _report(self) -> None:
        self.desk.goto("rapporter", **self.report(), back=self.key)

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """`goal` is made the current one."""
        goal = what.get("goal")
        if goal is None:
            return
        if self.board is None or self._reading:
            self._asked_for = dict(what)
        elif not self.tree.select_goal(int(goal)):
            self.desk.refused.emit(_("Målet er der ikke længere."))

    def choose_when_read(self, goal: int) -> None:
        """The goal that was made just now is the current one as soon as it is shown."""
        if not self.tree.select_goal(goal):
            self._wanted = goal

    def choose_strategy_when_read(self, strategy: int) -> None:
        """The same of a strategy, so that a new goal goes into it."""
        self._wanted_strategy = strategy

    @staticmethod
    def new_words() -> str:
        return _("Ny strategi")

    def new(self) -> None:
        self.acts.new_strategy()

    def seek(self) -> None:
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        if self._stack.currentIndex() == 1:
            return [self.nothing.button]
        middle: QWidget = self.matrix if self.segment.current == 0 else self.list
        return [self.tree, middle, self.pane.edit_button]

    def report(self) -> dict[str, Any]:
        return {"report": "goals", "year": self.desk.year}

    def summary(self) -> str:
        """`24 af 36 fora tjener mindst ét mål`"""
        if self.board is None or self.strategy is None:
            return ""
        return self.board.summary(self.strategy)

    def memory(self) -> dict[str, Any]:
        return {"view": self.segment.current, "pane": self._pane_wanted or self._narrow}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("view") in (0, 1):
            self.segment.set_current(int(memory["view"]))
            self._show_view(int(memory["view"]))
        self._pane_wanted = bool(memory.get("pane", True)) and not self._narrow
        self._arrange()

    def _to_pane(self, _line: object = None) -> None:
        self._pane_wanted = True
        self._arrange()
        self.pane.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _escape(self) -> None:
        inside = self.pane.isAncestorOf(QApplication.focusWidget() or self)
        if inside and self._narrow:
            self._close_pane()
        else:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
