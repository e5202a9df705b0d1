"""The columns of the page Fora: what stands in each row, and what a group of rows says."""

from collections.abc import Callable
from datetime import date

from fora_desktop.domain import dates
from fora_desktop.domain.quota import Status, summary_of_boards
from fora_desktop.i18n import _, counted
from fora_desktop.services import forum_tree
from fora_desktop.services.deadlines import SafeDate
from fora_desktop.services.forum_tree import Row
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Chip, Group, PaceCell, StackCell, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.pace import Pace, StackedCount
from fora_desktop.ui.words import pace_of, short_day

Safe = Callable[[int], SafeDate | None]
"""The latest safe date of a board, by its number."""


def safe_of(row: Row, safe: Safe) -> SafeDate | None:
    """Of a forum over its boards the first of theirs."""
    rows = row.boards or (row,)
    found = [each for one in rows if one.board is not None and (each := safe(one.board)) is not None]
    return min(found, key=lambda each: each.day, default=None)


def columns(desk: Desk, safe: Safe) -> list[Column[Row]]:
    def safe_day(row: Row) -> str:
        found = safe_of(row, safe)
        return short_day(found.day, desk.today) if found is not None else "–"

    def safe_tip(row: Row) -> str:
        found = safe_of(row, safe)
        if found is None or row.boards:
            return ""
        return (found.after(row.next_meeting) if row.next_meeting is not None else "") or found.sentence

    def safe_cell(row: Row) -> Cell:
        found = safe_of(row, safe)
        late = found is not None and (row.next_meeting is None or row.next_meeting > found.day)
        return Words(safe_day(row), tone="text" if late else "text2", weight=fonts.MEDIUM if late else fonts.REGULAR)

    return [
        Column(
            _("Kapitel, forum og lokalt forum"),
            lambda row: row.name + (_(" (lukket)") if row.closed else ""),
            cell=_name_cell,
            tip=lambda row: row.name,
        ),
        Column(
            _("Mødekrav"),
            lambda row: row.requirement,
            cell=lambda row: Words(
                row.requirement, tone="text2", weight=fonts.SEMIBOLD if row.differs else fonts.REGULAR, size=12
            ),
            width=Words("1 pr. kvartal", size=12),
            tip=_requirement_tip,
        ),
        Column(
            _("Tempo i {year}").format(year=desk.year),
            _pace_words,
            cell=_pace_cell,
            sort=lambda row: row.missing,
            width=PaceCell(Pace(0)),
            tip=lambda row: " ".join(part for part in (_pace_words(row), safe_tip(row)) if part),
            searched=False,
        ),
        Column(_("Holdt"), lambda row: str(row.held), sort=lambda row: row.held, numeric=True, width="88"),
        Column(_("Plan"), lambda row: str(row.planned), sort=lambda row: row.planned, numeric=True, width="8"),
        Column(
            _("Mangl."),
            lambda row: str(row.missing),
            sort=lambda row: row.missing,
            numeric=True,
            width="8",
            cell=lambda row: Words(str(row.missing), tone="behind" if row.missing else "text3", tabular=True),
        ),
        Column(_("Status"), status_words, cell=_status_cell, width=Chip(Status.UNRECORDED), tip=sentence_of),
        Column(
            _("Næste"),
            lambda row: short_day(row.next_meeting, desk.today) if row.next_meeting else "–",
            sort=lambda row: row.next_meeting or date.max,
            width="28/12 2027",
            tip=lambda row: dates.long(row.next_meeting) if row.next_meeting else "",
        ),
        Column(
            _("Seneste sikre"),
            safe_day,
            sort=lambda row: found.day if (found := safe_of(row, safe)) is not None else date.max,
            cell=safe_cell,
            width="28/12 2027",
            tip=safe_tip,
        ),
    ]


def _requirement_tip(row: Row) -> str:
    """`Afviger fra Lokalrådene (Mindst 4)`"""
    if not row.differs:
        return row.requirement
    above = forum_tree.requirement_words(row.about.requirement) or _("Ikke fastsat")
    return _("{requirement}. Afviger fra {forum} ({above}).").format(
        requirement=row.requirement, forum=row.about.name, above=above
    )


def _name_cell(row: Row) -> Cell:
    badge = str(len(row.boards)) if row.board is None else ""
    tone = "text3" if row.closed else "text"
    return Words(row.name + (_(" (lukket)") if row.closed else ""), badge=badge, tone=tone, strike=False)


def _pace_words(row: Row) -> str:
    if row.boards:
        return StackedCount(row.counts).sentence
    return pace_of(row.present).sentence if row.present else "–"


def _pace_cell(row: Row) -> Cell | None:
    if row.boards:
        return StackCell(StackedCount(row.counts))
    if row.present and (row.present.minimum or row.present.maximum):
        return PaceCell(pace_of(row.present))
    return Words("–", tone="text3")


def status_words(row: Row) -> str:
    if row.status is not None:
        return row.status.word
    if row.closed:
        return _("Lukket")
    if not row.boards:
        return _("Ingen lokale fora") if row.board is None else "–"
    well = sum(not status.needs_action for status in row.statuses if status is not Status.NOT_SET)
    return _("{well} af {all} i orden").format(well=well, all=len(row.boards))


def _status_cell(row: Row) -> Cell:
    if row.status is not None:
        return Chip(row.status)
    return Words(status_words(row), tone="text2", size=12)


def sentence_of(row: Row) -> str:
    if row.line is not None:
        return row.line.message
    if row.boards:
        return summary_of_boards(row.statuses)
    return _("Vælg de kommuner, der har det.") if row.board is None else ""


def group(title: str, rows: list[Row]) -> Group:
    singles = single(rows)
    if not singles:
        return Group(title, _("Ingen fora"))
    needing = sum(row.needs_action for row in singles)
    local = sum(row.is_local for row in singles)
    forums = sum(bool(row.boards) or not row.is_local for row in rows)
    told = ", ".join(
        words
        for words in (
            counted(forums, _("{n} forum"), _("{n} fora")) if forums else "",
            counted(local, _("{n} lokalt forum"), _("{n} lokale fora")) if local else "",
        )
        if words
    )
    if needing:
        told += counted(needing, _(" · {n} kræver handling"), _(" · {n} kræver handling"))
    return Group(title, told)


def single(rows: list[Row]) -> list[Row]:
    """The bodies that really meet, without the forums over them."""
    return [single for row in rows for single in (row.boards or (row,))]
