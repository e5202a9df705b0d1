"""The report "Redegørelse": a year's account, for each forum and each municipality (retsplejelovens § 112)."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from fora_desktop.domain import account, dates
from fora_desktop.domain.account import Account, Attendance, BoardAccount, Sums, UnitAccount, in_words
from fora_desktop.domain.danish import listed
from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _, counted
from fora_desktop.reports import status
from fora_desktop.reports.report import (
    Block,
    Cell,
    Group,
    Heading,
    ListLine,
    Paragraph,
    Report,
    Row,
    Table,
    said,
)
from fora_desktop.reports.status import number

FORUMS, UNITS, CALLED_OFF, PLANS = "forums", "units", "called-off", "plans"
ATTENDANCE, DECISIONS, TASKS, GOALS = "attendance", "decisions", "tasks", "goals"
"""The options: its sections."""


def make(year: Account, scope: Scope) -> Report:
    blocks: list[Block] = [*_summary(year)]
    sections: tuple[tuple[str, Callable[[Account], list[Block]]], ...] = (
        (FORUMS, _forums),
        (UNITS, _units),
        (CALLED_OFF, _called_off),
        (PLANS, _plans),
        (ATTENDANCE, _attendance),
        (DECISIONS, _decisions),
        (TASKS, _tasks),
        (GOALS, _goals),
    )
    for key, section in sections:
        if key in scope.parts:
            blocks += section(year)
    blocks += _how_counted()
    subtitle = year.whose or _("Samarbejdsfora, handleplaner og det kriminalitetsforebyggende samarbejde")
    return Report(
        kind="account",
        title=_("Redegørelse {year}").format(year=year.year),
        subtitle=subtitle,
        sender=year.sender,
        day=_("Pr. {day}").format(day=dates.day_month_year(year.on)),
        facts=tuple(_facts(year)),
        blocks=tuple(blocks),
        landscape=True,
    )


def _facts(year: Account) -> Iterable[tuple[str, str]]:
    if year.council:
        yield _("Til"), year.council
        yield _("Efter"), _("Retsplejelovens § 112")
    last = (
        dates.day_month_year(year.on) if year.on.year <= year.year else _("31. december {year}").format(year=year.year)
    )
    yield _("Periode"), _("1. januar–{last}").format(last=last)


# --- sections -------------------------------------------------------------------------------------------------------


def _summary(year: Account) -> list[Block]:
    lines = [in_words(year.sums)]
    if year.attendance.meetings:
        lines.append(came(year.attendance))
    decided = len(year.decisions) + year.closed_decisions
    done = year.task_sums.done
    lines.append(
        _("{decisions}, {tasks}.").format(
            decisions=counted(decided, _("{n} beslutning"), _("{n} beslutninger")),
            tasks=counted(done, _("{n} opgave udført"), _("{n} opgaver udført")),
        )
    )
    if year.plans:
        ready = sum(each.done_on is not None for each in year.plans)
        late = sum(each.is_late for each in year.plans)
        words = (
            _("{n} af {all} handleplan eller redegørelse er færdig")
            if len(year.plans) == 1
            else _("{n} af {all} handleplaner og redegørelser er færdige")
        )
        told = words.format(n=ready, all=len(year.plans))
        lines.append(told + (_(", heraf {n} efter fristen.").format(n=late) if late else "."))
    return [Heading(_("Året i tal"), 2), *(ListLine(said(line)) for line in lines)]


NAMED = 3
"""So many late meetings of a board are told one by one; more are only counted."""
WIDTHS = (0.27, 0.16, 0.065, 0.06, 0.065, 0.07, 0.07, 0.06, 0.07, 0.11)


def _heads(first: str) -> tuple[str, ...]:
    return (
        first,
        _("Krav"),
        _("Krævet"),
        _("Holdt"),
        _("For sent"),
        _("Mangler"),
        _("Ikke noteret"),
        _("Aflyst"),
        _("Andre møder"),
        _("Status"),
    )


def _numbers(sums: Sums) -> tuple[Cell, ...]:
    return (
        number(sums.required),
        number(sums.held),
        number(sums.late, "warn" if sums.late else ""),
        number(sums.missing, "warn" if sums.missing else ""),
        number(sums.unrecorded),
        number(sums.called_off),
        number(sums.others),
    )


def _board_row(board: BoardAccount) -> Row:
    requirement = "; ".join(dict.fromkeys(_requirement(rule) for rule in board.rules if rule.requirement))
    told = Cell(board.status.word, tone=status.tone(board.status))
    return (board.name, requirement, *_numbers(board.sums), told)


def _requirement(rule: account.RuleLine) -> str:
    """With the days that it is counted over where they are not those of the year, and what was held before it."""
    if not rule.period:
        return rule.requirement
    if not rule.sums.earlier:
        return _("{requirement} ({period})").format(requirement=rule.requirement, period=rule.period)
    return _("{requirement} ({period}, heraf {n} holdt før 1. januar)").format(
        requirement=rule.requirement, period=rule.period, n=rule.sums.earlier
    )


def _sum_row(words: str, sums: Sums) -> Row:
    cells = tuple(Cell(cell.text, bold=True, tone=cell.tone, value=cell.value, centred=True) for cell in _numbers(sums))
    return (Cell(words, bold=True), "", *cells, "")


def _forums(year: Account) -> list[Block]:
    """A sheet with a line for each board, under its forum where that has several."""
    blocks: list[Block] = [Heading(_("Møder pr. forum"), 2)]
    sheet = _("Møder pr. forum")
    titles = dict(year.chapters)
    rows: list[Row | Group] = []
    for chapter, forums in groupby(year.forums, key=lambda forum: forum.chapter):
        its = list(forums)
        title = f"{chapter}. {titles.get(chapter, '')}"
        rows.append(Group(title, in_words(account.total(forum.sums for forum in its))))
        for forum in its:
            rows += [_board_row(board) for board in forum.boards]
            if len(forum.boards) > 1:
                rows.append(_sum_row(_("{forum} i alt").format(forum=forum.name), forum.sums))
    rows += [Group(""), _sum_row(_("Alle fora"), year.sums)]
    blocks.append(Table(_heads(_("Råd, nævn eller forum")), tuple(rows), WIDTHS, sheet))
    blocks += _remarks(year.boards)
    return blocks


def _remarks(boards: Sequence[BoardAccount]) -> list[Block]:
    """In words: what was held too late, what is missing and why, as far as somebody has written it."""
    lines: list[Block] = []
    for board in boards:
        told = [message for rule in board.rules for message in rule.messages if board.status.needs_action]
        late = [each for rule in board.rules for each in rule.late]
        told += [account.late_words(each) + "." for each in late[:NAMED]]
        if len(late) > NAMED:
            told.append(_("I alt {n} møder er holdt for sent.").format(n=len(late)))
        told += [_("Årsag: {reason}").format(reason=reason) for rule in board.rules for reason in rule.reasons]
        if told:
            lines.append(ListLine(said(f"{board.name}: " + " ".join(dict.fromkeys(told)))))
    return [Heading(_("Mangler og forsinkelser"), 3), *lines] if lines else []


def _units(year: Account) -> list[Block]:
    blocks: list[Block] = []
    for unit in year.units:
        blocks += _unit(unit, year)
    shared = [board.name for board in year.boards if len(board.units) > 1]
    if shared:
        told = _("Står ved hver af sine kommuner: {boards}.").format(boards=listed(shared))
        blocks.append(Paragraph(said(told), quiet=True))
    return blocks


def _unit(unit: UnitAccount, year: Account) -> list[Block]:
    blocks: list[Block] = [Heading(unit.title, 2, in_words(unit.sums))]
    rows: list[Row | Group] = []
    for words, prevents in ((_("Kriminalitetsforebyggende samarbejde"), True), (_("Andet samarbejde"), False)):
        its = [board for board in unit.boards if board.prevents_crime is prevents]
        if its:
            rows.append(Group(words, in_words(account.total(board.sums for board in its))))
            rows += [_board_row(board) for board in its]
    rows += [Group(""), _sum_row(_("I alt"), unit.sums)]
    sheet = unit.name
    blocks.append(Table(_heads(_("Råd, nævn eller forum")), tuple(rows), WIDTHS, sheet))
    blocks += _remarks(unit.boards)
    its_boards = {board.id for board in unit.boards}
    lines = []
    if unit.attendance.meetings:
        lines.append(came(unit.attendance))
    decided = unit.decisions
    done, open_ = (sum(getattr(board, what) for board in unit.boards) for what in ("tasks_done", "tasks_open"))
    if decided or done or open_:
        lines.append(
            _("{decisions}, {done}, {open} åbne.").format(
                decisions=counted(decided, _("{n} beslutning"), _("{n} beslutninger")),
                done=counted(done, _("{n} opgave udført"), _("{n} opgaver udført")),
                open=open_,
            )
        )
    lines += [
        f"{each.name}: {_plan_words(each)}." for each in year.plans if each.per_board and each.board in its_boards
    ]
    blocks += [ListLine(said(line)) for line in lines]
    off = [each for board in unit.boards for each in board.called_off]
    blocks += [ListLine(said(f"{each.board}: {each.sentence}.")) for each in off]
    return blocks


def _called_off(year: Account) -> list[Block]:
    off = sorted({each for board in year.boards for each in board.called_off}, key=lambda each: (each.day, each.board))
    if not off:
        return []
    return [Heading(_("Aflyste og udsatte møder"), 2), status.called_off(off, _("Aflyst"))]


def _plan_words(plan: account.PlanOfYear) -> str:
    told = plan.word.lower()
    if plan.done_on is not None:
        told += " " + dates.day_month_year(plan.done_on)
    elif plan.stage:
        told += f" ({plan.stage.lower()})"
    return told


def _plans(year: Account) -> list[Block]:
    if not year.plans:
        return []
    rows = tuple(
        (
            each.name,
            each.whose,
            Cell(dates.day_month_year(each.due), value=each.due) if each.due else "",
            Cell(dates.day_month_year(each.done_on), value=each.done_on) if each.done_on else "",
            each.stage,
            Cell(each.word, tone="good" if each.done_on and not each.is_late else "warn" if each.overdue else ""),
        )
        for each in year.plans
    )
    heads = (_("Plan"), _("Hvem"), _("Frist"), _("Færdig"), _("Trin"), _("Status"))
    table = Table(heads, rows, (0.24, 0.26, 0.13, 0.13, 0.11, 0.13), _("Handleplaner"))
    return [Heading(_("Handleplaner og redegørelser"), 2), table]


# --- who came, what was decided, what was done ----------------------------------------------------------------------


def came(attendance: Attendance) -> str:
    """`Til stede 41 af 48 pladser på 6 møder, heraf 3 ved stedfortræder; 5 afbud, 2 udeblevet.`"""
    if attendance.seats:
        told = _("Til stede: {present} af {seats} pladser").format(present=attendance.present, seats=attendance.seats)
    else:
        told = _("Til stede: {present}").format(present=attendance.present)
    told = _("{told} på {meetings}").format(
        told=told, meetings=counted(attendance.meetings, _("{n} møde"), _("{n} møder"))
    )
    if attendance.substituted:
        told += _(", heraf {n} ved stedfortræder").format(n=attendance.substituted)
    parts = [
        words.format(n=value)
        for words, value in (
            (_("{n} afbud"), attendance.apology),
            (_("{n} udeblevet"), attendance.absent),
            (_("{n} ubesat"), attendance.vacant),
        )
        if value
    ]
    if attendance.not_noted_meetings:
        parts.append(
            counted(
                attendance.not_noted_meetings,
                _("på {n} møde er fremmødet ikke noteret"),
                _("på {n} møder er fremmødet ikke noteret"),
            )
        )
    return "; ".join(part for part in (told, ", ".join(parts)) if part) + "."


def _attendance(year: Account) -> list[Block]:
    boards = [board for board in year.boards if board.attendance.meetings]
    if not boards:
        return []
    without = year.attendance.not_noted_meetings
    remark = counted(without, _("På {n} møde er fremmødet ikke noteret."), _("På {n} møder er fremmødet ikke noteret."))
    heads = (
        _("Råd, nævn eller forum"),
        _("Møder noteret"),
        _("Pladser"),
        _("Til stede"),
        _("Heraf stedfortrædere"),
        _("Afbud"),
        _("Udeblevet"),
        _("Ikke noteret"),
        _("Ubesat"),
        _("Gæster"),
    )
    rows: list[Row] = [(board.name, *_came(board.attendance)) for board in boards]
    rows.append((Cell(_("Alle møder, hvert talt én gang"), bold=True), *_came(year.attendance)))
    widths = (0.3, 0.08, 0.08, 0.08, 0.1, 0.07, 0.08, 0.08, 0.06, 0.07)
    return [
        Heading(_("Fremmøde"), 2, _("Antal pladser; en plads med stedfortræder er til stede.")),
        Table(heads, tuple(rows), widths, _("Fremmøde")),
        *([Paragraph(said(remark), quiet=True)] if without else []),
    ]


def _came(each: Attendance) -> tuple[Cell, ...]:
    values = (each.meetings, each.seats, each.present, each.substituted, each.apology, each.absent)
    return tuple(number(value) for value in (*values, each.not_noted, each.vacant, each.guests))


def _decisions(year: Account) -> list[Block]:
    if not year.decisions and not year.closed_decisions:
        return []
    rows = tuple(
        (Cell(dates.day_month_year(each.day), value=each.day), each.meeting, number(each.number), each.item, each.text)
        for each in year.decisions
    )
    heads = (_("Dag"), _("Møde"), _("Nr."), _("Punkt"), _("Beslutning"))
    blocks: list[Block] = [Heading(_("Beslutninger"), 2)]
    if rows:
        blocks.append(Table(heads, rows, (0.12, 0.22, 0.05, 0.22, 0.39), _("Beslutninger")))
    if year.closed_decisions:
        told = counted(
            year.closed_decisions,
            _("{n} beslutning på et lukket punkt er udeladt."),
            _("{n} beslutninger på lukkede punkter er udeladt."),
        )
        blocks.append(Paragraph(said(told), quiet=True))
    return blocks


def _tasks(year: Account) -> list[Block]:
    if not year.tasks and not year.closed_tasks:
        return []
    sums = year.task_sums
    blocks: list[Block] = [
        Heading(
            _("Opgaver"),
            2,
            _("{done} udført, heraf {late} efter fristen; {open} åbne").format(
                done=sums.done, late=sums.late, open=sums.open
            ),
        )
    ]
    rows = tuple(
        (
            each.title,
            each.place,
            Cell(dates.day_month_year(each.due), value=each.due) if each.due else "",
            Cell(dates.day_month_year(each.done_on), value=each.done_on) if each.done_on else _("åben"),
        )
        for each in year.tasks
    )
    if rows:
        heads = (_("Opgave"), _("Forum"), _("Frist"), _("Udført"))
        blocks.append(Table(heads, rows, (0.44, 0.28, 0.14, 0.14), _("Opgaver")))
    if year.closed_tasks:
        told = counted(
            year.closed_tasks, _("{n} fortrolig opgave er udeladt."), _("{n} fortrolige opgaver er udeladt.")
        )
        blocks.append(Paragraph(said(told), quiet=True))
    return blocks


def _goals(year: Account) -> list[Block]:
    if not year.goals:
        return []
    rows: list[Row | Group] = []
    for strategy, goals in groupby(year.goals, key=lambda goal: goal.strategy):
        rows.append(Group(strategy))
        for each in goals:
            served = listed(each.forums) if each.forums else _("følges internt") if each.internal else _("intet forum")
            rows.append((each.name, served, number(each.meetings), number(each.plans)))
    heads = (_("Pejlemærke"), _("Fora"), _("Møder i året"), _("Handleplaner"))
    return [
        Heading(_("Pejlemærker"), 2),
        Table(heads, tuple(rows), (0.34, 0.44, 0.11, 0.11), _("Pejlemærker")),
    ]


def _how_counted() -> list[Block]:
    lines = (
        _(
            "Krævet er mindstekravet i de perioder, der slutter i året. Findes et råd kun en del af perioden, "
            "skylder det sin andel."
        ),
        _(
            "For sent er et møde, der er holdt efter den dag, hvor det senest skulle være holdt i et jævnt tempo. "
            "Skal der holdes fire møder på et år, er det andet møde for sent efter den 2. juli."
        ),
        _(
            "Holdt er noteret som holdt i året. Begynder en periode før året, tæller det, der er holdt i den før "
            "1. januar, også med i kravet. Aflyste og udsatte møder tæller ikke."
        ),
        _("Andre møder er holdt i året uden at tælle med i et krav, der gøres op i året."),
        _("Lukkede beslutninger og fortrolige opgaver er talt med, men ikke nævnt."),
        _("Handleplaner er forsinkede, når de er færdige efter deres frist."),
    )
    return [Heading(_("Sådan er der talt"), 2), *(ListLine(said(line)) for line in lines)]
