"""What stands around the list of Planlæg år: how the proposal came about, what could not be asked, why to ask again."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.services.plan_proposals import DraftLine
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.planning import Planning
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.plan_look import summary
from fora_desktop.ui.widgets.plan_rows import Row
from fora_desktop.ui.widgets.plan_words import state_of
from fora_desktop.ui.widgets.readonly import why_not
from fora_desktop.ui.words import made_at

NOTES = 3
"""So many sentences on what could not be asked are told at once; the others when they are asked for."""
ASSUMPTIONS = frozenset(
    {
        *("plan_settings", "plan_wish", "forum_order", "person_hours", "travel_time", "council_meeting", "absence"),
        *("special_day", "own_holiday", "school_holiday", "requirement", "quota_rule", "membership"),
    }
)
"""Tables a change of which may make a proposal another one."""


def subtitle(draft: DraftLine | None, now: datetime, today: date, *, live: bool) -> str:
    """`Forslag beregnet i dag 8.38 · endnu ikke godkendt`"""
    if live:
        return _("Beregnes · intet er godkendt")
    if draft is None:
        return ""
    told = _("Forslag beregnet {when} · {state}").format(when=made_at(draft.made_at, now), state=state_of(draft, today))
    return _("{name} · {told}").format(name=draft.name, told=told) if draft.name else told


def cards_of(working: Sequence[DraftLine], draft: DraftLine | None) -> list[DraftLine]:
    """The variants to choose between: those that are open, or the one that was decided on."""
    if draft is not None and draft.accepted_on is not None:
        return [line for line in working if line.id == draft.id]
    return [line for line in working if line.accepted_on is None]


def of_nothing(year: int, draft: DraftLine | None, *, readonly: bool) -> tuple[str, str]:
    """Why there are no rows, and what is to be known before one begins."""
    line = _("Ingen plan for {year}.").format(year=year)
    if draft is not None:
        line = _("Alle krav i {year} er dækket. Der er ingen møder at planlægge.").format(year=year)
    return line, why_not() if readonly else _("Intet skrives i kalenderen, før du godkender det.")


def standing(rows: Sequence[Row], draft: DraftLine | None, year: int, *, live: bool) -> str:
    """`Kladde: Plan 2027 · intet er skrevet i kalenderen endnu`"""
    if not rows:
        return ""
    if live or draft is None or draft.accepted_on is None:
        name = draft.name if draft is not None and draft.name else _("Plan {year}").format(year=year)
        return _("Kladde: {name} · intet er skrevet i kalenderen endnu").format(name=name)
    meetings, waiting = summary(rows)
    return _("{n} møder, {waiting} skal afgøres").format(n=meetings, waiting=waiting)


def laid_out(
    page: QWidget, header: QWidget, above: Sequence[QWidget], list_: QWidget, pane: QWidget, empty: QWidget
) -> QStackedLayout:
    """The header over either the proposal, with its list and pane below the rest, or the page that has none."""
    row = QHBoxLayout()
    row.setSpacing(fonts.px(12))
    row.addWidget(list_, 1)
    row.addWidget(pane)
    body = QWidget(page)
    inside = QVBoxLayout(body)
    inside.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(12))
    inside.setSpacing(fonts.px(10))
    for part in above:
        inside.addWidget(part)
    inside.addLayout(row, 1)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(header)
    stack = QStackedLayout()
    outer.addLayout(stack, 1)  # first: without a page around it, what is added would be a window for a moment
    stack.addWidget(scrolled(body))
    stack.addWidget(scrolled(empty))
    return stack


class Notes:
    """The sentences on what could not be asked of the planner, each time they are other ones."""

    def __init__(self, bar: MessageBar) -> None:
        self._bar = bar
        self._told: tuple[str, ...] = ()

    def forget(self) -> None:
        """They are told again."""
        self._told = ()

    def tell(self, notes: tuple[str, ...]) -> None:
        if notes and notes != self._told:
            rest = len(notes) - NOTES
            actions = [(_("Vis {n} til").format(n=rest), self._tell_all)] if rest > 0 else []
            self._bar.say(" ".join(notes[:NOTES]), "info", closable=True, actions=actions)
        self._told = notes

    def _tell_all(self) -> None:
        self._bar.say(" ".join(self._told), "info", closable=True)


class Changes(QObject):
    """Since which proposals the assumptions have changed; of the proposals of this session and those before it."""

    def __init__(self, desk: Desk, planning: Planning, parent: QObject) -> None:
        super().__init__(parent)
        self._planning = planning
        self._changes = self._begun = 0
        self._made: dict[int, int] = {}
        desk.changed.connect(self._on_change)
        planning.began.connect(self._on_began)
        planning.finished.connect(self._on_finished)

    def since(self, draft: DraftLine) -> bool:
        return self._made.get(draft.id, 0) < self._changes

    def _on_change(self, tables: frozenset[str]) -> None:
        self._changes += bool(tables & ASSUMPTIONS)

    def _on_began(self) -> None:
        self._begun = self._changes

    def _on_finished(self, drafts: list[int]) -> None:
        self._made.update(dict.fromkeys(drafts, self._begun))


class AgainBar(MessageBar):
    """Why the shown proposal is to be calculated again, with the button that does it."""

    def __init__(self, changes: Changes, begin: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._changes = changes
        self._begin = begin

    def show_of(self, draft: DraftLine | None, rows: Sequence[Row], *, may: bool) -> None:
        """`may`: a calculation can be begun."""
        told, words = "", _("Beregn igen")
        if draft is not None and draft.accepted_on is not None:
            left = sum(row.meeting is None and not row.skipped for row in rows)
            if left:
                told = counted(left, _("{n} møde er ikke planlagt."), _("{n} møder er ikke planlagt."))
                words = _("Beregn igen for dem")
        elif draft is not None and self._changes.since(draft):
            told = _("Forudsætningerne er ændret siden beregningen.")
        self.say(told, "info", actions=[(words, self._begin)] if may else [])
