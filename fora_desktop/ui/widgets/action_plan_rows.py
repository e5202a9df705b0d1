"""The rows of Handleplaner: their columns, and the headings that they stand under."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from fora_desktop.domain import plan_stages
from fora_desktop.domain.action_plans import STAGES
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.plan_stages import PlanRow, stage_words
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.sections import Section
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.stage_steps import StageCell, step_cell
from fora_desktop.ui.widgets.task_rows import Initialed

BY_KIND, BY_PERSON, BY_STAGE, BY_BOARD = "kind", "person", "stage", "board"
Today = Callable[[], date]
ABOUT = re.compile(r"Lokal (?:strategi|handlingsplan) for (?:bekæmpelse af|indsatsen mod) (.+)")
"""What a local strategy of the overview is about; its heading says the rest."""


def groupings() -> list[tuple[str, str]]:
    return [
        (BY_KIND, _("Gruppér: Slags")),
        (BY_PERSON, _("Gruppér: Ansvarlig")),
        (BY_STAGE, _("Gruppér: Trin")),
        (BY_BOARD, _("Gruppér: Forum")),
    ]


def name_of(row: PlanRow, by: str = BY_KIND) -> str:
    """Of one a board the board, under a heading that says which plan; else the plan."""
    if by != BY_KIND:
        return f"{row.title}, {row.whose}"
    if row.per_board:
        return row.whose
    about = None if row.has_cadence else ABOUT.match(row.title)
    return about[1][:1].upper() + about[1][1:] if about else row.title


def text_of(row: PlanRow) -> str:
    """What the words of the filter are looked for in."""
    parts = (row.title, row.whose, row.forum_name, row.person_name, row.stage_word, row.journal_number)
    return "\n".join(part for part in parts if part).casefold()


def columns(today: Today, by: Callable[[], str]) -> list[Column[PlanRow]]:
    return [
        Column(
            _("Plan"),
            lambda row: name_of(row, by()),
            cell=lambda row: Words(name_of(row, by()), weight=fonts.MEDIUM),
            tip=lambda row: f"{row.title}, {row.whose}",
        ),
        Column(
            _("Ansvarlig"),
            lambda row: row.person_name,
            sort=lambda row: (not row.person_name, sort_key(row.person_name)),
            cell=lambda row: Initialed(row.person_name) if row.person_name else Words(_("ingen"), tone="text3"),
            width=Initialed("Hanne Thorsgaard"),
            tip=lambda row: row.role_name,
        ),
        Column(
            _("Trin"),
            lambda row: row.stage_word,
            sort=lambda row: row.reached / len(row.stages),
            cell=lambda row: StageCell(row.reached, len(row.stages), row.stage_word, row.is_late(today())),
            width=StageCell(0, 4, _("Offentliggjort")),
        ),
        Column(
            _("Næste skridt"),
            lambda row: row.step_words(today()),
            cell=lambda row: _step(row, today()),
            width=Mark("clock-alert", _("møde 10/2026 er ikke noteret")),
            tip=lambda row: row.meeting_sentence(today()) or row.step_words(today()),
        ),
        Column(
            _("Frist"),
            lambda row: due_words(row, today()),
            sort=lambda row: row.shown_due or date.max,
            cell=lambda row: _due(row, today()),
            width=Words(_widest(), size=12, weight=fonts.SEMIBOLD, tabular=True),
        ),
    ]


def due_words(row: PlanRow, today: date) -> str:
    if row.is_done and row.every == 1:
        return ""
    if row.shown_due is None:
        return ""
    return _("i dag") if row.shown_due == today else plan_stages.short(row.shown_due, today.year)


def _step(row: PlanRow, today: date) -> Cell:
    words = row.step_words(today)
    trouble = bool(row.trouble()) or row.lacks_meeting(today)
    late = row.is_late(today)
    return step_cell(words, late=late, trouble=trouble) or Words(words, tone="text2", size=12)


def _due(row: PlanRow, today: date) -> Words:
    late = row.is_late(today)
    weight = fonts.SEMIBOLD if late else fonts.REGULAR
    return Words(due_words(row, today), size=12, tone="behind" if late else "text2", weight=weight, tabular=True)


def _widest() -> str:
    words = (plan_stages.short(date(2026, month, 28), 2025) for month in range(1, 13))
    return max(words, key=fonts.metrics(12, fonts.SEMIBOLD, tabular=True).horizontalAdvance)


# --- under headings -------------------------------------------------------------------------------------------------


def sections(rows: Sequence[PlanRow], today: date, by: str) -> list[Section[PlanRow]]:
    if by == BY_KIND:
        return [
            Section(
                group.title,
                group.rows,
                partial(_counts, group.title, today),
                "behind" if group.is_late(today) else "text2",
            )
            for group in plan_stages.grouped(rows)
        ]
    found: dict[str, list[PlanRow]] = {}
    for row in rows:
        found.setdefault(_heading(row, by), []).append(row)
    if by == BY_STAGE:
        order = [stage_words(stage) for stage in ("", *STAGES)]
        titles = sorted(found, key=order.index)
    else:
        titles = sorted(found, key=lambda title: (title == _("Uden ansvarlig"), sort_key(title)))
    return [Section(title, found[title], _told) for title in titles]


def _heading(row: PlanRow, by: str) -> str:
    if by == BY_PERSON:
        return row.person_name or _("Uden ansvarlig")
    return row.stage_word if by == BY_STAGE else row.forum_name


def _counts(title: str, today: date, rows: Sequence[PlanRow]) -> str:
    return plan_stages.PlanGroup("", title, tuple(rows)).counts(today)


def _told(rows: Sequence[PlanRow]) -> str:
    return counted(len(rows), _("1 plan"), _("{n} planer"))
