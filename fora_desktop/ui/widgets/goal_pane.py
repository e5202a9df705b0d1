"""Beside the matrix: a goal in the strategy's own words, its meetings and plans, one proposal at a time."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fora_desktop.domain.goal_board import ForumLine, GoalBoard, GoalLine, State, StrategyLine, cell_words
from fora_desktop.domain.goal_proposals import Proposal
from fora_desktop.domain.strategy_data import kind_word
from fora_desktop.i18n import _, counted
from fora_desktop.services import goals
from fora_desktop.services.goals import About, Coming, PlanLine
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.pane_parts import Alert, Heading, PaneHead, PaneTable
from fora_desktop.ui.widgets.readonly import allow, allow_entry

FEW = 4
"""Coming meetings that are shown at once."""
WIDTH = 300


class ProposalBox(Panel):
    """A forum whose Formål resembles the goal, with the sentence and the words that it rests on."""

    answered = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent=parent)
        self.setProperty("message", "info")
        self.proposal: Proposal | None = None
        self.name = Label("", "strong", "covered", wrap=True, parent=self)
        self.words = Label("", "small", wrap=True, parent=self)
        self.yes = Button(_("Tilknyt"), "small", parent=self)
        self.no = Button(_("Afvis"), "small", parent=self)
        self.yes.clicked.connect(partial(self._answer, True))
        self.no.clicked.connect(partial(self._answer, False))
        head = QHBoxLayout()
        head.setSpacing(fonts.px(6))
        head.addWidget(IconLabel("wand-sparkles", "covered", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(fonts.px(6))
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(10), fonts.px(8), fonts.px(10), fonts.px(9))
        column.setSpacing(fonts.px(6))
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(buttons)

    def show_proposal(self, proposal: Proposal, forum: ForumLine, goal: GoalLine, *, writable: bool) -> None:
        self.proposal = proposal
        self.name.setText(forum.name)
        self.words.setText(
            _("Formål: “{sentence}” ligner {goal} ({words}).").format(
                sentence=proposal.sentence, goal=goal.name, words=", ".join(proposal.shared)
            )
        )
        self.setAccessibleName(f"{forum.name}. {self.words.text()}")
        allow(not writable, self.yes, self.no)

    def _answer(self, yes: bool) -> None:
        if self.proposal is not None:
            self.answered.emit(self.proposal, yes)


class GoalPane(Panel):
    """What is shown is a goal or, where no goal is chosen, its strategy."""

    closed = Signal()
    wanted = Signal(str)
    """What is to be done: `link_forum`, `edit`, `internal`, `add_under`, `link_plan`, `remove`, `in_force`, `all`."""
    answered = Signal(object, bool)
    meeting_opened = Signal(object)
    plan_opened = Signal(int)
    forum_removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.setMinimumWidth(fonts.px(WIDTH))
        self.setMaximumWidth(fonts.px(WIDTH))
        self.goal: GoalLine | None = None
        self.strategy: StrategyLine | None = None
        self._whole = False
        self._text = ""
        self._today = date.min
        self._writable = True
        self.more = IconButton("ellipsis", _("Mere"), parent=self)
        self.more.clicked.connect(self._open_menu)
        self.head = PaneHead(self.more, parent=self)
        self.head.closed.connect(self.closed)
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self.quote = Label("", "body", wrap=True, parent=self)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.origin = Label("", "small", "text2", wrap=True, parent=self)
        self.all_words = Button(_("Vis hele teksten"), "flat", parent=self)
        self.all_words.clicked.connect(self._show_whole)
        self.missing = MessageBar(parent=self)
        self.alert = Alert("flag-off", self)
        self.all_meetings = Button("", "flat", parent=self)
        self.all_meetings.clicked.connect(partial(self.wanted.emit, "all"))
        self.coming_head = Heading(_("Kommende møder om målet"), self.all_meetings, parent=self)
        self.coming = PaneTable(
            self._meeting_columns(), _("Kommende møder om målet"), key=lambda each: each.item, lines=2
        )
        self.coming.setParent(self)
        self.coming.opened.connect(self.meeting_opened)
        self.plans_head = Heading(_("Handleplaner, der følger målet"), parent=self)
        self.plans = PaneTable(self._plan_columns(), _("Handleplaner, der følger målet"), key=lambda each: each.id)
        self.plans.setParent(self)
        self.plans.opened.connect(self._open_plan)
        self.forums_head = Heading(_("Fora, der tjener målet"), parent=self)
        self.forums = PaneTable(self._forum_columns(), _("Fora, der tjener målet"), key=lambda each: each[0].id, most=8)
        self.forums.setParent(self)
        self.proposals_count = Label("", "small", "text2", parent=self)
        self.proposals_head = Heading(_("Forslag"), parent=self)
        self.proposal = ProposalBox(self)
        self.proposal.answered.connect(self.answered)
        self.link_button = Button(_("Tilknyt forum …"), icon="plus", parent=self)
        self.link_button.clicked.connect(partial(self.wanted.emit, "link_forum"))
        self.edit_button = Button(_("Ret mål"), parent=self)
        self.edit_button.clicked.connect(partial(self.wanted.emit, "edit"))

    def _lay_out(self) -> None:
        box = Panel("soft", parent=self)
        words = QVBoxLayout(box)
        words.setContentsMargins(fonts.px(12), fonts.px(9), fonts.px(10), fonts.px(9))
        words.setSpacing(fonts.px(3))
        words.addWidget(self.quote)
        words.addWidget(self.origin)
        words.addWidget(self.all_words, 0, Qt.AlignmentFlag.AlignLeft)
        self._rules = [Rule(parent=self) for _each in range(3)]
        head = QHBoxLayout()
        head.addWidget(self.proposals_head, 1)
        head.addWidget(self.proposals_count)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(14), fonts.px(12))
        column.setSpacing(fonts.px(8))
        above: tuple[QWidget, ...] = (self.head, box, self.missing, self.alert)
        for part in above:
            column.addWidget(part)
        between: tuple[QWidget, ...] = (
            *(self.coming_head, self.coming, self._rules[0], self.plans_head, self.plans, self._rules[1]),
        )
        for part in between:
            column.addWidget(part)
        column.addLayout(head)
        below: tuple[QWidget, ...] = (self.proposal, self._rules[2], self.forums_head, self.forums)
        for part in below:
            column.addWidget(part)
        column.addStretch(1)
        buttons = FlowLayout(gap=6)
        buttons.addWidget(self.link_button)
        buttons.addWidget(self.edit_button)
        foot = QWidget(self)
        row = QVBoxLayout(foot)
        row.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(14), fonts.px(12))
        row.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        area = scrolled(inner)
        area.setParent(self)
        outer.addWidget(area, 1)
        outer.addWidget(foot)

    def _meeting_columns(self) -> list[Column[Coming]]:
        """Long names have the whole width; which item and when stand under them."""
        return [
            Column(
                _("Møde"),
                lambda each: f"{each.words}, {self._day_words(each)}",
                cell=lambda each: Words(each.whose, f"{self._day_words(each)}, {each.places}", tabular=True),
                tip=lambda each: each.words,
            )
        ]

    def _day_words(self, each: Coming) -> str:
        return goals.day_words(each.start, self._today)

    def _plan_columns(self) -> list[Column[PlanLine]]:
        return [
            Column(_("Handleplan"), lambda each: each.name, tip=lambda each: each.words),
            Column(
                _("Hvor langt"),
                lambda each: each.state,
                numeric=True,
                cell=lambda each: Words(each.state, tone="text2", size=12, tabular=True),
                width=_("ikke begyndt"),
            ),
        ]

    @staticmethod
    def _forum_columns() -> list[Column[tuple[ForumLine, str]]]:
        return [
            Column(_("Forum"), lambda each: each[0].label, tip=lambda each: each[0].label),
            Column(
                _("Møder"),
                lambda each: each[1],
                numeric=True,
                cell=lambda each: Words(each[1], tone="text2", size=12, tabular=True),
                width=_("104 møder"),
            ),
        ]

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_goal(
        self, board: GoalBoard, strategy: StrategyLine, goal: GoalLine, about: About, today: date, *, writable: bool
    ) -> None:
        if self.goal is None or self.goal.id != goal.id:
            self._whole = False
        self.goal, self.strategy, self._today, self._writable = goal, strategy, today, writable
        self.head.say(goal.name, board.about(goal))
        self._text = goal.words
        self.origin.setText(self._origin(strategy, goal))
        self.missing.say("")
        self._show_words()
        self._show_alert(board, goal)
        self._show_meetings(about)
        self.plans.show_lines(about.plans)
        self._show_forums(board, goal)
        self._show_proposals(board, goal)
        self._show_rules(about, board, goal)
        self.plans_head.setVisible(bool(about.plans))
        self.edit_button.set_words(_("Ret mål"))
        self.link_button.setVisible(True)
        allow(not writable, self.link_button, self.edit_button)

    def _show_rules(self, about: About, board: GoalBoard, goal: GoalLine) -> None:
        """One between what is shown, and none beside it."""
        parts = (about.coming, about.plans, board.proposals_of(goal.id), board.serving(goal.id))
        for place, rule in enumerate(self._rules):
            rule.setVisible(bool(parts[place]) and any(parts[place + 1 :]))

    def show_strategy(self, board: GoalBoard, strategy: StrategyLine, *, writable: bool) -> None:
        self.goal, self.strategy, self._writable = None, strategy, writable
        self.head.say(strategy.title, board.summary(strategy))
        self._text = strategy.words
        holds = _("Strategien gælder.") if strategy.in_force else _("Strategien gælder ikke.")
        self.origin.setText(f"{strategy.source}\n{holds}" if strategy.source else holds)
        self.missing.say(strategy.missing, "info")
        self._show_words()
        self.alert.say("", "")
        for part in (
            *(self.coming_head, self.coming, self.plans_head, self.plans, self.forums_head, self.forums),
            *(self.proposals_head, self.proposals_count, self.proposal, *self._rules),
        ):
            part.setVisible(False)
        self.edit_button.set_words(_("Ret strategi"))
        self.link_button.setVisible(False)
        allow(not writable, self.edit_button)

    def _origin(self, strategy: StrategyLine, goal: GoalLine) -> str:
        """`Pejlemærke 2, strategi fra 2019`"""
        alike = [each.id for each in strategy.goals if each.kind == goal.kind and each.parent == goal.parent]
        place = alike.index(goal.id) + 1 if goal.id in alike else 1
        told = [_("{kind} {n}").format(kind=kind_word(goal.kind), n=place)]
        if strategy.year is not None:
            told.append(_("strategi fra {year}").format(year=strategy.year))
        if goal.unit and goal.unit != goal.name:
            told.append(goal.unit)
        if goal.numbers:
            told.append(_("nr. {numbers}").format(numbers=", ".join(goal.numbers)))
        if goal.internal:
            told.append(_("følges internt"))
        return ", ".join(told)

    def _show_words(self) -> None:
        parts = self._text.split("\n\n")
        shown = self._text if self._whole else parts[0]
        self.quote.setText(f"“{shown}”" if shown else "")
        self.quote.setVisible(bool(shown))
        self.all_words.setVisible(len(parts) > 1)
        self.all_words.set_words(_("Vis mindre") if self._whole else _("Vis hele teksten"))

    def _show_whole(self) -> None:
        self._whole = not self._whole
        self._show_words()

    def _show_alert(self, board: GoalBoard, goal: GoalLine) -> None:
        if not board.is_unserved(goal):
            self.alert.say("", "")
            return
        actions = [
            (_("Tilknyt forum …"), partial(self.wanted.emit, "link_forum")),
            (_("Følges internt"), partial(self.wanted.emit, "internal")),
        ]
        self.alert.say(_("Ingen fora tjener målet."), "", actions if self._writable else ())

    def _show_meetings(self, about: About) -> None:
        coming = about.coming
        self.coming.show_lines(coming[:FEW])
        self.coming_head.setVisible(bool(coming))
        self.all_meetings.set_words(_("Alle {n}").format(n=len(coming)))
        self.all_meetings.setVisible(len(coming) > FEW)

    def _show_forums(self, board: GoalBoard, goal: GoalLine) -> None:
        lines = []
        for forum in board.serving(goal.id):
            cell = board.cell(goal.id, forum.id)
            words = counted(cell.meetings, _("1 møde"), _("{n} møder"))
            lines.append((forum, words if cell.state is State.LINKED else f"({words})"))
        self.forums.show_lines(lines)
        self.forums_head.setVisible(bool(lines))

    def _show_proposals(self, board: GoalBoard, goal: GoalLine) -> None:
        found = board.proposals_of(goal.id)
        for part in (self.proposals_head, self.proposals_count, self.proposal):
            part.setVisible(bool(found))
        if not found:
            return
        self.proposals_count.setText(_("1 af {n}").format(n=len(found)))
        first = found[0]
        forum = next(each for each in board.forums if each.id == first.forum)
        near = board.goal(first.goal) or goal
        self.proposal.show_proposal(first, forum, near, writable=self._writable)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _open_plan(self, plan: PlanLine) -> None:
        self.plan_opened.emit(plan.id)

    def menu(self) -> QMenu:
        """What else can be done with what is shown."""
        menu = QMenu(_("Mere"), self)
        if self.goal is not None:
            entries: Sequence[tuple[str, str]] = (
                ("add_under", _("Nyt mål under dette …")),
                ("link_plan", _("Tilknyt handleplan …")),
                ("internal", _("Følges ikke internt") if self.goal.internal else _("Følges internt")),
                ("remove", _("Slet målet")),
            )
        else:
            holds = self.strategy is not None and self.strategy.in_force
            entries = (
                ("in_force", _("Gælder ikke længere") if holds else _("Gælder nu")),
                ("add_under", _("Nyt mål …")),
                ("remove", _("Slet strategien")),
            )
        for name, words in entries:
            entry = menu.addAction(words)
            entry.triggered.connect(partial(self.wanted.emit, name))
            allow_entry(not self._writable, entry, menu)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def remove_forum(self) -> None:
        """Del: the forum of the list serves the goal no longer."""
        line = self.forums.current_line
        if line is not None and self.goal is not None:
            self.forum_removed.emit(line[0].id)


def list_words(board: GoalBoard, forum: ForumLine, columns: Sequence[GoalLine]) -> tuple[str, int, str]:
    """What the list says of a forum: the goals that it serves, the meetings about them, what is proposed."""
    served, proposed, meetings = [], [], 0
    for goal in columns:
        cell = board.cell(goal.id, forum.id)
        if cell.serves:
            served.append(f"{goal.name} ({cell.meetings})" if cell.meetings else goal.name)
            meetings = max(meetings, cell.meetings)
        elif cell_words(cell):
            proposed.append(goal.name)
    return ", ".join(served), meetings, ", ".join(proposed)
