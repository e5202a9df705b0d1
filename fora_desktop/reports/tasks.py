"""The report "Opgaver og beslutninger": the tasks that are open, and what was decided in the year."""

from itertools import groupby

from fora_desktop.domain import dates
from fora_desktop.domain.plan_report import DecisionMade, OpenTask, TasksFound
from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _, counted
from fora_desktop.reports.report import Block, Cell, Group, Heading, Paragraph, Report, Row, Table, said

TASKS, DECISIONS = "tasks", "decisions"


def make(found: TasksFound, scope: Scope) -> Report:
    blocks: list[Block] = [Paragraph(said(_summary(found)))]
    if TASKS in scope.parts:
        blocks.append(Heading(_as_of(found, _("Åbne opgaver")), 2))
        blocks.append(_tasks(found, scope) if found.tasks else Paragraph(said(_("Ingen åbne opgaver."))))
    if DECISIONS in scope.parts:
        blocks.append(Heading(_("Beslutninger i {year}").format(year=found.year), 2))
        blocks.append(_decisions(found) if found.decisions else Paragraph(said(_("Ingen beslutninger."))))
    blocks += [Paragraph(said(words), quiet=True) for words in _left_out(found, scope)]
    return Report(
        kind="tasks",
        title=_("Opgaver og beslutninger {year}").format(year=found.year),
        subtitle=found.whose or _open(found),
        sender=found.sender,
        day=_("Pr. {day}").format(day=dates.day_month_year(found.on)),
        facts=(),
        blocks=tuple(blocks),
        landscape=True,
    )


def _summary(found: TasksFound) -> str:
    """`14 åbne opgaver, heraf 3 over fristen. 21 udført i 2026. 8 beslutninger i 2026.`"""
    late = sum(task.late for task in found.tasks)
    told = _open(found)
    if late:
        told = _("{tasks}, heraf {late} over fristen").format(tasks=told, late=late)
    decisions = counted(len(found.decisions), _("1 beslutning"), _("{n} beslutninger"))
    return _("{tasks}. {done} udført og {decisions} i {year}.").format(
        tasks=told, done=found.done, decisions=decisions, year=found.year
    )


def _open(found: TasksFound) -> str:
    return _as_of(found, counted(len(found.tasks), _("1 åben opgave"), _("{n} åbne opgaver")))


def _as_of(found: TasksFound, words: str) -> str:
    """`3 åbne opgaver pr. 31. december 2025`, where the year is another than that of the report's day."""
    if found.year == found.on.year:
        return words
    return _("{what} pr. {day}").format(what=words, day=dates.day_month_year(found.open_on))


def _left_out(found: TasksFound, scope: Scope) -> list[str]:
    told = []
    parts = []
    if found.closed_tasks:
        parts.append(counted(found.closed_tasks, _("1 opgave"), _("{n} opgaver")))
    if found.closed_decisions:
        parts.append(counted(found.closed_decisions, _("1 beslutning"), _("{n} beslutninger")))
    if parts:
        told.append(_("Lukkede punkter er udeladt: {what}.").format(what=_(" og ").join(parts)))
    if not scope.names:
        told.append(_("Navne er udeladt."))
    return told


def _tasks(found: TasksFound, scope: Scope) -> Table:
    heads = [_("Opgave"), _("Råd, nævn eller forum"), _("Kommer fra"), _("Frist")]
    widths = [0.42, 0.28, 0.16, 0.14]
    if scope.names:
        heads.insert(3, _("Ansvarlig"))
        widths = [0.34, 0.24, 0.14, 0.16, 0.12]
    return Table(
        heads=tuple(heads),
        rows=tuple(_task(task, scope) for task in found.tasks),
        widths=tuple(widths),
        sheet=_("Opgaver"),
    )


def _task(task: OpenTask, scope: Scope) -> Row:
    due = Cell(
        dates.day_month_year(task.due) if task.due else "",
        bold=task.late,
        tone="warn" if task.late else "",
        value=task.due,
    )
    if task.late and task.due is not None:
        due = Cell(_("{day}, overskredet").format(day=due.text), bold=True, tone="warn", value=task.due)
    cells: list[str | Cell] = [task.title, task.place, task.origin, due]
    if scope.names:
        cells.insert(3, task.person)
    return tuple(cells)


def _decisions(found: TasksFound) -> Table:
    rows: list[Row | Group] = []
    ordered = sorted(found.decisions, key=lambda each: each.place)
    for place, those in groupby(ordered, key=lambda each: each.place):
        mine = list(those)
        rows.append(Group(place, counted(len(mine), _("1 beslutning"), _("{n} beslutninger"))))
        rows += [_decision(each) for each in mine]
    return Table(
        heads=(_("Dato"), _("Møde"), _("Punkt"), _("Beslutning"), _("Vedtaget")),
        rows=tuple(rows),
        widths=(0.12, 0.08, 0.25, 0.43, 0.12),
        sheet=_("Beslutninger"),
    )


def _decision(each: DecisionMade) -> Row:
    return (Cell(dates.day_month_year(each.day), value=each.day), each.number, each.item, each.text, each.agreement)
