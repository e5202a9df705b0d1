"""The report "Handleplaner": what forums owe in a year, how far each is, its deadline and its next step."""

from fora_desktop.domain import dates
from fora_desktop.domain.plan_report import PlansFound
from fora_desktop.domain.plan_stages import PlanRow, stage_words
from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _, counted
from fora_desktop.reports.report import Block, Cell, Group, Heading, Paragraph, Report, Row, Table, Tone, said

DONE, DOCUMENTS, DAYS = "done", "documents", "days"
"""The options: plans that are finished too, their documents, the day of each stage."""


def make(found: PlansFound, scope: Scope) -> Report:
    rows = [row for group in found.groups for row in group.rows]
    blocks: list[Block] = [Paragraph(said(summary(rows, found)))]
    if rows:
        blocks.append(_table(found, scope))
    if DAYS in scope.parts and rows:
        blocks += [Heading(_("Trin for trin"), 2), _days(found)]
    documents = [(row, each) for row in rows for each in row.documents]
    if DOCUMENTS in scope.parts and documents:
        blocks.append(Heading(_("Dokumenter"), 2))
        blocks.append(
            Table(
                heads=(_("Plan"), _("Dokument"), _("Trin"), _("Tilføjet")),
                rows=tuple(
                    (
                        f"{row.title}, {row.whose}",
                        each.name,
                        stage_words(each.stage) if each.stage else "",
                        Cell(dates.day_month_year(each.added_on), value=each.added_on),
                    )
                    for row, each in documents
                ),
                widths=(0.42, 0.3, 0.13, 0.15),
                sheet=_("Dokumenter"),
            )
        )
    if not scope.names:
        blocks.append(Paragraph(said(_("Navne er udeladt; rollen står i stedet.")), quiet=True))
    return Report(
        kind="action-plans",
        title=_("Handleplaner {year}").format(year=found.year),
        subtitle=found.whose or counted(len(rows), _("1 plan"), _("{n} planer")),
        sender=found.sender,
        day=_("Pr. {day}").format(day=dates.day_month_year(found.on)),
        facts=(),
        blocks=tuple(blocks),
        landscape=True,
    )


def summary(rows: list[PlanRow], found: PlansFound) -> str:
    """`17 planer: 6 færdige, 2 kræver handling, heraf 1 over fristen.`"""
    if not rows:
        return _("Der er ingen handleplaner i {year}.").format(year=found.year)
    done = sum(row.is_done for row in rows)
    needing = sum(row.needs_action(found.on) for row in rows)
    late = sum(row.is_late(found.on) for row in rows)
    plans = counted(len(rows), _("1 plan"), _("{n} planer"))
    told = _("{plans}: {done}, {needing} kræver handling, heraf {late} over fristen.")
    return told.format(plans=plans, done=counted(done, _("1 færdig"), _("{n} færdige")), needing=needing, late=late)


def _table(found: PlansFound, scope: Scope) -> Table:
    rows: list[Row | Group] = []
    for group in found.groups:
        shown = [row for row in group.rows if DONE in scope.parts or not row.is_done]
        if not shown:
            continue
        rows.append(Group(group.title, group.counts(found.on)))
        years = len({row.year for row in group.rows})
        rows += [_row(row, found, _name(row, years)) for row in shown]
    return Table(
        heads=(_("Plan"), _("Ansvarlig"), _("Trin"), _("Næste skridt"), _("Frist"), _("Journalnr.")),
        rows=tuple(rows),
        widths=(0.24, 0.16, 0.11, 0.18, 0.13, 0.18),
        sheet=_("Handleplaner"),
    )


def _name(row: PlanRow, years: int) -> str:
    """What tells it from the others under its heading, which says the plan."""
    if not row.has_cadence:
        return f"{row.title}, {row.whose}"
    if not row.per_board:
        return row.title
    return row.whose if years == 1 else f"{row.whose}, {row.year}"


def _row(row: PlanRow, found: PlansFound, name: str) -> Row:
    late, done = row.is_late(found.on), row.is_done
    tone: Tone = "warn" if row.needs_action(found.on) else "good" if done else ""
    due = row.revised if done else row.due_of(row.next_stage) or row.due
    return (
        name,
        row.person_name,
        Cell(row.stage_word, tone=tone),
        Cell(row.step_words(found.on), tone="warn" if tone == "warn" else ""),
        Cell(dates.day_month_year(due) if due else "", bold=late, tone="warn" if late else "", value=due),
        row.journal_number,
    )


def _days(found: PlansFound) -> Table:
    rows: list[Row | Group] = []
    for group in found.groups:
        for row in group.rows:
            days = {stage: row.day_of(stage) for stage in row.stages}
            cells = [
                Cell(dates.day_month_year(day), value=day) if (day := days.get(stage)) else _dash(stage, row)
                for stage in ("draft", "discussed", "adopted", "published")
            ]
            rows.append((f"{row.title}, {row.whose}", *cells))
    return Table(
        heads=(_("Plan"), *(stage_words(stage) for stage in ("draft", "discussed", "adopted", "published"))),
        rows=tuple(rows),
        widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        sheet=_("Trin"),
    )


def _dash(stage: str, row: PlanRow) -> str:
    return "" if stage in row.stages else "–"
