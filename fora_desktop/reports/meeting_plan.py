"""The report "Mødeplan": boards by months with the days of their meetings, and the same as lists."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from fora_desktop.domain import dates, meeting_plan
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.meeting_plan import BY_CHIEF as BY_CHIEF
from fora_desktop.domain.meeting_plan import BY_UNIT as BY_UNIT
from fora_desktop.domain.meeting_plan import MeetingPlan
from fora_desktop.domain.report_scope import Scope
from fora_desktop.domain.year import BoardYear, Year, YearMeeting
from fora_desktop.i18n import _, counted
from fora_desktop.reports.report import Block, Cell, Group, Heading, Paragraph, Report, Row, Table, said
from fora_desktop.reports.status import so_many

MATRIX, BY_DATE, BY_BOARD = "matrix", "by-date", "by-board"
HELD, PROVISIONAL, DAYS_OFF, QUOTAS, WEEKLY, PLACES = "held", "provisional", "days-off", "quotas", "weekly", "places"
"""The options: what is in it, and which meetings."""
TICK = "✓"


def make(plan: MeetingPlan, scope: Scope) -> Report:
    parts, year = scope.parts, plan.year
    shown = _shown(plan, scope)
    boards = [board for board in year.boards if board.id not in plan.weekly or WEEKLY in parts]
    blocks: list[Block] = []
    if MATRIX in parts or not parts & {BY_DATE, BY_BOARD, BY_UNIT, BY_CHIEF}:
        blocks += _matrix(plan, boards, {each.id for each in shown}, scope)
    if BY_DATE in parts:
        blocks += _by_date(shown, scope)
    if BY_BOARD in parts:
        blocks += _by_board(boards, {each.id for each in shown}, scope)
    for key, those, sheet in ((BY_UNIT, plan.units, _("Pr. kommune")), (BY_CHIEF, plan.chiefs, _("Pr. chef"))):
        if key in parts:
            blocks += _lists(those, {each.id for each in shown}, sheet, scope)
    if not year.meetings:
        blocks.insert(0, Paragraph(said(_("Ingen møder i perioden.")), quiet=True))
    blocks += _left_out(plan, scope)
    return Report(
        kind="meeting-plan",
        title=_("Mødeplan {year}").format(year=year.number),
        subtitle=plan.whose or _("{boards} · tallene er datoer").format(boards=so_many(len(boards))),
        sender=plan.sender,
        day=_("Pr. {day}").format(day=dates.day_month_year(year.on)),
        facts=(),
        blocks=tuple(blocks),
        landscape=True,
        footer=days_off(year) if DAYS_OFF in parts else "",
    )


def _shown(plan: MeetingPlan, scope: Scope) -> list[YearMeeting]:
    return [
        each
        for each in plan.year.meetings
        if (HELD in scope.parts or each.status is not MeetingStatus.HELD)
        and (PROVISIONAL in scope.parts or each.status is not MeetingStatus.PLANNED or each.unrecorded)
        and (WEEKLY in scope.parts or not each.weekly)
    ]


# --- the matrix -----------------------------------------------------------------------------------------------------


def _matrix(plan: MeetingPlan, boards: Sequence[BoardYear], shown: set[int], scope: Scope) -> list[Block]:
    with_quotas = QUOTAS in scope.parts
    months = [dates.month_short(month).rstrip(".") for month in range(1, 13)]
    heads = [_("Råd, nævn eller forum"), *([_("Krav")] if with_quotas else []), *months, _("I alt")]
    rows: list[Row | Group] = []
    for _chapter, those in groupby(boards, key=lambda board: board.chapter):
        its = list(those)
        title = _("{number}. {title}").format(number=its[0].chapter, title=its[0].chapter_title)
        rows.append(Group(title))
        rows += [_board_row(board, plan.year.number, shown, scope) for board in its]
    widths = [0.2, *([0.1] if with_quotas else []), *([0.053] * 12), 0.07]
    whole = sum(widths)
    table = Table(tuple(heads), tuple(rows), tuple(width / whole for width in widths), _("Måned for måned"))
    return [table, Paragraph(said("   ".join(_legend(plan, boards, shown, scope))), quiet=True)]


def _board_row(board: BoardYear, year: int, shown: set[int], scope: Scope) -> Row:
    cells: list[str | Cell] = [board.name]
    if QUOTAS in scope.parts:
        cells.append(board.requirement)
    meetings = [each for each in board.meetings if each.id in shown]
    for month in range(1, 13):
        its = [each for each in meetings if each.day.month == month]
        hatched = DAYS_OFF in scope.parts and meeting_plan.is_free(board, year, month)
        coming = any(each.status is not MeetingStatus.HELD for each in its)
        cells.append(Cell(" ".join(day_words(each, board) for each in its), bold=coming, hatched=hatched, centred=True))
    if QUOTAS in scope.parts and board.missing:
        told = _("{n} af {all}").format(n=board.owed - board.missing, all=board.owed)
        cells.append(Cell(told, bold=True, tone="warn", centred=True))
    else:
        cells.append(Cell(str(len(meetings)), value=len(meetings), centred=True))
    return tuple(cells)


def day_words(meeting: YearMeeting, board: BoardYear) -> str:
    """`✓3`, `17?`, `23*`, `27**`"""
    tick = TICK if meeting.status is MeetingStatus.HELD else ""
    return f"{tick}{meeting.day.day}{board.sign_of(meeting)}"


def _legend(plan: MeetingPlan, boards: Sequence[BoardYear], shown: set[int], scope: Scope) -> Iterable[str]:
    """What the signs mean that stand in the plan."""
    meetings = [(board, each) for board in boards for each in board.meetings if each.id in shown]
    signs = {board.sign_of(each) for board, each in meetings}
    if any(each.status is MeetingStatus.HELD for _board, each in meetings):
        yield _("Flueben: holdt")
    if "?" in signs:
        yield _("? ikke noteret")
    if signs & {"*", "***"}:
        yield _("* foreløbigt, endnu ikke indkaldt")
    if signs & {"**", "***"}:
        yield _("** anden ugedag end sædvanligt")
    if "***" in signs:
        yield _("*** begge dele")
    year = plan.year.number
    if DAYS_OFF in scope.parts and any(
        meeting_plan.is_free(board, year, month) for board in boards for month in range(1, 13)
    ):
        yield _("Skraveret: skoleferie i alle rådets kommuner det meste af måneden")
    if QUOTAS in scope.parts and any(board.missing for board in boards):
        yield _("2 af 4: to møder mangler dato")


# --- lists ----------------------------------------------------------------------------------------------------------


def _heads(scope: Scope, *, with_board: bool) -> tuple[tuple[str, ...], tuple[float, ...]]:
    heads = [(_("Dato"), 0.2), (_("Uge"), 0.06)]
    if PLACES in scope.parts:
        heads.append((_("Kl."), 0.12))
    if with_board:
        heads.append((_("Råd, nævn eller forum"), 0.4))
    heads.append((_("Møde"), 0.08))
    if PLACES in scope.parts:
        heads.append((_("Sted"), 0.24))
    heads.append((_("Status"), 0.14))
    whole = sum(width for _head, width in heads)
    return tuple(head for head, _width in heads), tuple(width / whole for _head, width in heads)


def _row(meeting: YearMeeting, scope: Scope, *, with_board: bool) -> Row:
    cells: list[str | Cell] = [
        Cell(dates.short(meeting.day), value=meeting.day),
        Cell(str(meeting.day.isocalendar().week), value=meeting.day.isocalendar().week, centred=True),
    ]
    if PLACES in scope.parts:
        cells.append(f"{dates.hours(meeting.start.time())}–{dates.hours(meeting.end.time())}")
    if with_board:
        cells.append(meeting.name)
    cells.append(meeting.number)
    if PLACES in scope.parts:
        cells.append(meeting.place)
    cells.append(Cell(meeting.sign.word, tone="warn" if meeting.unrecorded else ""))
    return tuple(cells)


def _by_date(shown: Sequence[YearMeeting], scope: Scope) -> list[Block]:
    heads, widths = _heads(scope, with_board=True)
    rows: list[Row | Group] = []
    for month, those in groupby(shown, key=lambda each: each.day.month):
        its = list(those)
        rows.append(Group(dates.month(month).capitalize(), counted(len(its), _("{n} møde"), _("{n} møder"))))
        rows += [_row(each, scope, with_board=True) for each in its]
    return [Heading(_("Efter dato"), 2), Table(heads, tuple(rows), widths, _("Efter dato"))] if rows else []


def _by_board(boards: Sequence[BoardYear], shown: set[int], scope: Scope) -> list[Block]:
    heads, widths = _heads(scope, with_board=False)
    rows: list[Row | Group] = []
    for board in boards:
        its = [each for each in board.meetings if each.id in shown]
        about = (
            _("Krav: {words}").format(words=board.requirement) if board.requirement and QUOTAS in scope.parts else ""
        )
        if board.missing and QUOTAS in scope.parts:
            about += " · " + counted(board.missing, _("{n} møde mangler dato"), _("{n} møder mangler dato"))
        rows.append(Group(board.name, about))
        rows += [_row(each, scope, with_board=False) for each in its]
    sheet = _("Efter råd, nævn og fora")
    return [Heading(sheet, 2), Table(heads, tuple(rows), widths, sheet)] if rows else []


def _lists(those: Sequence[meeting_plan.Whose], shown: set[int], sheet: str, scope: Scope) -> list[Block]:
    """A list of dates for each, under its name; in a workbook all of them on one sheet."""
    heads, widths = _heads(scope, with_board=True)
    blocks: list[Block] = []
    for each in those:
        its = [meeting for meeting in each.meetings if meeting.id in shown]
        if not its:
            continue
        number = counted(len(its), _("{n} møde"), _("{n} møder"))
        blocks.append(Heading(each.name, 2, f"{each.about} · {number}" if each.about else number))
        rows: list[Row | Group] = [Group(each.name, each.about), *(_row(one, scope, with_board=True) for one in its)]
        blocks.append(Table(heads, tuple(rows), widths, sheet))
    return blocks


# --- what is said beside it -----------------------------------------------------------------------------------------


def days_off(year: Year) -> str:
    """`Skolefri: 7.–15. februar, … Helligdage: 2. april, …`: days that all of the municipalities have off together."""
    school = [each for each in year.school if len(each.units) == each.of]
    parts = []
    if school:
        spans = ", ".join(span(each.first, each.last) for each in school)
        parts.append(_("Skolefri i alle kommuner: {days}.").format(days=spans))
    if year.holidays:
        days = ", ".join(dates.day_month(each.day) for each in year.holidays)
        parts.append(_("Helligdage: {days}.").format(days=days))
    return " ".join(parts)


def span(first: date, last: date) -> str:
    """`7.–15. februar`, `27. juni–9. august`"""
    if first == last:
        return dates.day_month(first)
    if first.month == last.month:
        return _("{day}.–{last}").format(day=first.day, last=dates.day_month(last))
    return _("{first}–{last}").format(first=dates.day_month(first), last=dates.day_month(last))


def _left_out(plan: MeetingPlan, scope: Scope) -> list[Block]:
    """What is not in the plan though the register has it."""
    told = []
    weekly = {board.name for board in plan.year.boards if board.id in plan.weekly}
    if weekly and WEEKLY not in scope.parts:
        told.append(
            counted(
                len(weekly),
                _("{n} råd, der mødes ugentligt, er udeladt."),
                _("{n} råd, der mødes ugentligt, er udeladt."),
            )
        )
    if plan.year.left_out:
        told.append(
            counted(
                plan.year.left_out,
                _("{n} forum uden mødekrav og møder er udeladt."),
                _("{n} fora uden mødekrav og møder er udeladt."),
            )
        )
    for key, status, words in (
        (HELD, MeetingStatus.HELD, _("Holdte møder er udeladt.")),
        (PROVISIONAL, MeetingStatus.PLANNED, _("Møder, der endnu ikke er indkaldt, er udeladt.")),
    ):
        if key not in scope.parts and any(each.status is status for each in plan.year.meetings):
            told.append(words)
    return [Paragraph(said(" ".join(told)), quiet=True)] if told else []
