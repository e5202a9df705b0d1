"""The report "Status på mødekrav": every board against what it owes, one sheet a chapter."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from fora_desktop.domain import dates, quota_sentence
from fora_desktop.domain.quota_status import CalledOff, QuotaStatus, StatusChapter, StatusRow, foremost
from fora_desktop.domain.report_scope import Scope
from fora_desktop.domain.standing import ORDER, Status
from fora_desktop.i18n import _, counted
from fora_desktop.reports.report import (
    Block,
    Cell,
    Group,
    Heading,
    Pace,
    Paragraph,
    Report,
    Row,
    Table,
    Tone,
    said,
)

CALLED_OFF, MESSAGES = "called-off", "messages"
"""The options: meetings that were called off, the sentence of each board."""


def make(status: QuotaStatus, scope: Scope) -> Report:
    blocks: list[Block] = [Paragraph(said(summary(status.rows)))]
    for chapter in status.chapters:
        blocks += _chapter(chapter, scope)
    if not status.chapters:
        told = _("Registret har ingen råd, nævn eller fora i {year}.").format(year=status.year)
        blocks = [Paragraph(said(told if not status.whose else _("Der er ingen råd, nævn eller fora her.")))]
    blocks.append(Paragraph(said(how_counted()), quiet=True))
    return Report(
        kind="status",
        title=_("Status på mødekrav {year}").format(year=status.year),
        subtitle=status.whose
        or counted(boards_of(status.rows), _("{n} råd, nævn eller forum"), _("{n} råd, nævn og fora")),
        sender=status.sender,
        day=_("Pr. {day}").format(day=dates.day_month_year(status.on)),
        facts=(),
        blocks=tuple(blocks),
        landscape=True,
    )


def so_many(boards: int) -> str:
    return counted(boards, _("{n} råd, nævn eller forum"), _("{n} råd, nævn og fora"))


def boards_of(rows: Iterable[StatusRow]) -> int:
    return len({row.board for row in rows})


def summary(rows: Sequence[StatusRow]) -> str:
    """`5 af 10 i orden: 1 ikke opfyldt, 2 bagud, 2 mangler planlægning.`"""
    return quota_sentence.summary_of_boards(foremost(rows, ORDER))


def how_counted() -> str:
    return _(
        "Holdt er noteret som holdt til og med dagen; planlagt ligger på dagen eller senere; ikke noteret er "
        "overstået, uden at nogen har noteret, om mødet blev holdt. Aflyste og udsatte møder tæller ikke."
    )


def _chapter(chapter: StatusChapter, scope: Scope) -> list[Block]:
    title = f"{chapter.number}. {chapter.title}" if chapter.title else str(chapter.number)
    blocks: list[Block] = [Heading(title, 2, summary(chapter.rows)), _table(chapter, scope, title)]
    if CALLED_OFF in scope.parts and chapter.called_off:
        blocks.append(Heading(_("Aflyst eller udsat"), 3))
        blocks.append(called_off(chapter.called_off, title))
    return blocks


def _table(chapter: StatusChapter, scope: Scope, sheet: str) -> Table:
    with_messages = MESSAGES in scope.parts
    heads = [
        _("Råd, nævn eller forum"),
        _("Krav"),
        _("Periode"),
        _("Holdt"),
        _("Planlagt"),
        _("Ikke noteret"),
        _("Mangler"),
        _("Aflyst"),
        _("Tempo"),
        _("Status"),
    ]
    widths = [0.19, 0.11, 0.08, 0.05, 0.06, 0.06, 0.06, 0.05, 0.09, 0.1]
    if with_messages:
        heads.append(_("Besked"))
        widths.append(0.25)
    rows: list[Row | Group] = []
    for _forum, those in groupby(chapter.rows, key=lambda row: row.forum):
        its = list(those)
        if boards_of(its) > 1:
            rows.append(Group(its[0].forum_name, summary(its)))
        elif any(isinstance(row, Group) for row in rows):
            rows.append(Group(""))
        rows += [_row(row, with_messages) for row in its]
    whole = sum(widths)
    return Table(tuple(heads), tuple(rows), tuple(width / whole for width in widths), sheet)


def _row(row: StatusRow, with_messages: bool) -> Row:
    cells: list[str | Cell] = [
        Cell(row.name, bold=not row.past),
        row.requirement,
        row.period,
        number(row.held),
        number(row.planned),
        number(row.unrecorded),
        number(row.missing, "warn" if row.missing else ""),
        number(len(row.called_off)),
        pace(row),
        Cell(row.status.word, tone=tone(row.status)),
    ]
    if with_messages:
        told = row.message
        if row.seen_because:
            told += " " + _("Set: {reason}").format(reason=row.seen_because)
        cells.append(told)
    return tuple(cells)


def number(value: int, tone: Tone = "") -> Cell:
    return Cell(str(value), tone=tone, value=value, centred=True)


def tone(status: Status) -> Tone:
    if status.needs_action:
        return "warn"
    return "good" if status in (Status.MET, Status.COVERED) else "quiet"


def pace(row: StatusRow) -> Cell:
    """The pace bar; the cell's own words say the same, so that it can be read without the picture."""
    standing = row.standing
    if standing is None or not (standing.minimum or standing.counts.planned or standing.done):
        return Cell("–", tone="quiet", centred=True)
    counts, owed = standing.counts, standing.minimum or 0
    bar = Pace(counts.held, counts.unrecorded, counts.planned, owed, standing.due_by_now)
    words = _("{n} af {all}").format(n=standing.done + counts.planned, all=owed) if owed else str(standing.done)
    return Cell(words, pace=bar, centred=True)


def called_off(those: Sequence[CalledOff], sheet: str = "") -> Table:
    rows = tuple(
        (Cell(dates.day_month_year(each.day), value=each.day), each.board, each.word, each.reason or _("Ikke oplyst"))
        for each in those
    )
    heads = (_("Dag"), _("Råd, nævn eller forum"), _("Hvad"), _("Hvorfor"))
    return Table(heads, rows, (0.16, 0.3, 0.16, 0.38), sheet)
