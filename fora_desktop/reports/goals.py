"""The report "Pejlemærker og indsatser": which goals are served by which forums and meetings, and which by none."""

from collections.abc import Sequence

from fora_desktop.domain import dates
from fora_desktop.domain.goal_board import Cell as GoalCell
from fora_desktop.domain.goal_board import GoalLine, State, StrategyLine
from fora_desktop.domain.goal_report import GoalReport, MeetingOnGoal
from fora_desktop.domain.report_scope import Scope
from fora_desktop.domain.strategy_data import kind_word
from fora_desktop.i18n import _, counted
from fora_desktop.reports.report import (
    Block,
    Cell,
    Group,
    Heading,
    ListLine,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Span,
    Table,
    said,
)

MATRIX, WORDS, MEETINGS, NOT_IN_FORCE = "matrix", "words", "meetings", "not-in-force"
"""The options: forums against goals, the strategy's own words, each meeting, strategies that are not in force."""


def make(found: GoalReport, scope: Scope) -> Report:
    board = found.board
    shown = [each for each in board.strategies if each.in_force or NOT_IN_FORCE in scope.parts]
    shown = shown or list(board.strategies)
    blocks: list[Block] = []
    for number, strategy in enumerate(shown):
        if number:
            blocks.append(PageBreak())
        blocks += _strategy(found, strategy, scope)
    if not shown:
        blocks.append(Paragraph(said(_("Der er ingen strategi i registret. Indlæs en under Pejlemærker."))))
    if found.left_out:
        words = counted(found.left_out, _("1 lukket punkt er udeladt."), _("{n} lukkede punkter er udeladt."))
        blocks.append(Paragraph(said(words), quiet=True))
    blocks.append(Paragraph(said(how_counted()), quiet=True))
    return Report(
        kind="goals",
        title=_("Pejlemærker og indsatser {year}").format(year=board.year),
        subtitle=", ".join(each.title for each in shown) or _("ingen strategi"),
        sender=found.sender,
        day=_("Pr. {day}").format(day=dates.day_month_year(scope.on)),
        facts=(),
        blocks=tuple(blocks),
        landscape=MATRIX in scope.parts,
    )


def how_counted() -> str:
    return _(
        "Et møde tæller, når et punkt på dagsordenen eller en beslutning er tilknyttet målet eller noget under det. "
        "Aflyste og udsatte møder tæller ikke. Et punkt, der er udsat, tæller, hvor det tages op. "
        "Forslag tæller ikke, før de er tilknyttet."
    )


def _strategy(found: GoalReport, strategy: StrategyLine, scope: Scope) -> list[Block]:
    board = found.board
    blocks: list[Block] = [Heading(strategy.title, 1, board.summary(strategy))]
    unserved = [goal for goal in board.columns(strategy) if board.is_unserved(goal)]
    if unserved:
        names = ", ".join(goal.name for goal in unserved)
        told = Span(_("Ingen fora tjener: "), bold=True)
        blocks.append(Paragraph((told, Span(names))))
    if MATRIX in scope.parts and strategy.goals:
        blocks.append(_matrix(found, strategy))
    for goal in strategy.goals:
        blocks += _goal(found, goal, scope)
    none = board.without(strategy)
    if none:
        blocks.append(Heading(_("Fora uden mål"), 2, board.without_words(strategy)))
        blocks += [ListLine(said(forum.label)) for forum in none]
    return blocks


def _goal(found: GoalReport, goal: GoalLine, scope: Scope) -> list[Block]:
    """A chapter for each goal with a column; of what lies under one only what something serves."""
    board = found.board
    serving = board.serving(goal.id)
    own = found.of_goal(goal.id)
    is_chapter = goal.parent is None or goal.depth == 0 or goal.kind == "area"
    if not is_chapter and not serving and not own.meetings and not own.plans:
        return []
    about = _("følges internt") if goal.internal and not serving else board.about(goal)
    numbers = " ".join([kind_word(goal.kind), *goal.numbers]) if goal.numbers else kind_word(goal.kind)
    title = goal.name if not goal.unit or goal.unit == goal.name else f"{goal.name} ({goal.unit})"
    blocks: list[Block] = [Heading(title, 2 if is_chapter else 3, f"{numbers} · {about}")]
    if WORDS in scope.parts and is_chapter and goal.words:
        blocks.append(Paragraph(said(goal.words.split("\n\n")[0]), quiet=True))
    if board.is_unserved(goal) and is_chapter:
        blocks.append(Paragraph(said(_("Ingen fora tjener målet."))))
    if serving:
        names = [f"{forum.label}: {_meetings(board.cell(goal.id, forum.id))}" for forum in serving]
        blocks += [ListLine(said(name)) for name in names]
    for plan in own.plans:
        blocks.append(ListLine(said(_("Handleplan: {plan}, {state}").format(plan=plan.words, state=plan.state))))
    if MEETINGS in scope.parts and own.meetings and is_chapter:
        blocks.append(_meeting_table(own.meetings))
    return blocks


def _meetings(cell: GoalCell) -> str:
    words = counted(cell.meetings, _("1 møde"), _("{n} møder"))
    if cell.meetings:
        words = _("{meetings}, {n} holdt").format(meetings=words, n=cell.held)
    return words


def _meeting_table(meetings: Sequence[MeetingOnGoal]) -> Table:
    rows: list[Row] = [
        (Cell(dates.short(each.start.date()), value=each.start.date()), each.words, each.title, each.state)
        for each in meetings
    ]
    return Table(
        (_("Dato"), _("Møde og punkt"), _("Punkt"), _("Status")),
        tuple(rows),
        (0.16, 0.34, 0.36, 0.14),
        _("Møder om mål"),
    )


def _matrix(found: GoalReport, strategy: StrategyLine) -> Table:
    board, columns = found.board, found.board.columns(strategy)
    rows: list[Row | Group] = []
    chapter = None
    for forum in board.forums:
        if forum.chapter != chapter:
            chapter = forum.chapter
            rows.append(Group(f"{forum.chapter}. {forum.chapter_title}"))
        cells = [_matrix_cell(board.cell(goal.id, forum.id)) for goal in columns]
        none = not board.has_goal(forum.id, columns)
        last = Cell(_("intet mål"), tone="warn") if none else ""
        rows.append((forum.label, *cells, last))
    sums = [_sum(board.forums_word(goal), board.is_unserved(goal)) for goal in columns]
    rows.append((Cell(_("Fora i alt"), bold=True), *sums, ""))
    widths = (0.22, *_wide_as_words(columns, 0.69), 0.09)
    return Table((_("Forum"), *(goal.name for goal in columns), ""), tuple(rows), widths, _("Matrix"))


def _wide_as_words(columns: Sequence[GoalLine], room: float) -> list[float]:
    """Each column as wide as its longest word wants, so that none is broken."""
    wanted = [max(len(word) for word in goal.name.split()) + 2 for goal in columns]
    return [room * each / sum(wanted) for each in wanted]


def _matrix_cell(cell: GoalCell) -> Cell:
    if cell.state is State.NONE:
        return Cell("")
    if cell.state is State.PROPOSED:
        return Cell("?", tone="quiet", centred=True)
    return Cell(str(cell.meetings), bold=cell.state is State.LINKED, value=cell.meetings, centred=True)


def _sum(words: str, warns: bool) -> Cell:
    value = int(words) if words.isdecimal() else None
    return Cell(words, bold=True, tone="warn" if warns else "", centred=True, value=value)
