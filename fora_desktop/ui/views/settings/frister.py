"""Frister: how long before or after a meeting something is due, for all forums and forum by forum."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from fora_desktop.domain import deadlines as notices
from fora_desktop.domain.deadlines import KINDS
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import deadlines
from fora_desktop.services.deadlines import ForumRules
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.settings.section import Section, explained, narrow
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.notice_table import NoticeTable, is_own, origin_words


class Frister(Section):
    """Each change of a cell is a step of its own; what could not be read stays in its cell and is told."""

    key = "frister"
    icon = "calendar-clock"
    SHOWS = frozenset({"deadline_rule", "forum", "board", "requirement", "quota_rule"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._refused: dict[tuple[int | None, str], str] = {}
        self.column.addWidget(self._make_table())
        self.column.addWidget(self._make_practice())
        self.column.addWidget(self._make_warning())
        self.column.addStretch(1)
        desk.choices.changed.connect(self._on_choices)

    @staticmethod
    def title() -> str:
        return _("Frister")

    def _make_table(self) -> QWidget:
        card = Card(_("Frister før og efter møder"), _("fed: sat her; resten følger"), flush=True, parent=self)
        self.table = NoticeTable(card)
        self.table.typed.connect(self._on_typed)
        self.table.toggled.connect(self._on_saturday)
        self.table.cell_changed.connect(self._show_under)
        self.under = MessageBar(parent=card)
        room = self.under.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # else the rows move under the mouse as it comes and goes
        self.under.setSizePolicy(room)
        card.body.addWidget(self.under)
        card.body.addWidget(self.table)
        return card

    def _make_practice(self) -> QWidget:
        card = Card(_("Hvad der gælder, hvor intet er sat"), _("praksis, ikke lov"), parent=self)
        for kind in KINDS:
            usual = notices.practice(kind)
            words = _("{kind}: {notice}. {source}").format(
                kind=notices.name(kind), notice=usual.notice.words, source=usual.source
            )
            card.body.addWidget(Label(words, wrap=True, parent=card))
        explained(
            card,
            _(
                "Ingen lov fastsætter frister for kredsråd og lokalråd. Falder en frist på en fridag, går den tilbage "
                "til sidste hverdag før. Flyttes mødet, flytter fristerne med."
            ),
        )
        return card

    def _make_warning(self) -> QWidget:
        card = Card(_("Hvornår frister vises"), _("gælder kun for dig"), parent=self)
        self.warned = spin_box(0, 365, _(" dage før"))
        self.warned.setKeyboardTracking(False)
        self.warned.valueChanged.connect(self._on_warned)
        card.body.addWidget(narrow(Field(_("&Vis frister i Opgaver og på Overblik"), self.warned, parent=card)))
        return card

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.table.notices.readonly = self.desk.readonly
        self.table.show_table(self.desk.read(deadlines.table, self.desk.today))
        self._show_warned()
        self._show_under()

    def _on_choices(self, _chosen: object) -> None:
        self._show_warned()

    def _show_warned(self) -> None:
        self.warned.blockSignals(True)
        self.warned.setValue(self.desk.choices.settings.warned_days)
        self.warned.blockSignals(False)

    def start(self) -> QWidget:
        return self.table

    def open(self, what: dict[str, Any]) -> None:
        if "kind" in what or "forum" in what:
            self.refresh()
            self.table.choose_cell(what.get("forum"), str(what.get("kind") or ""))
            self.table.setFocus()

    def _show_under(self) -> None:
        """What is to be said of the current cell: why it cannot be read, else where the deadline comes from."""
        cell = self.table.cell
        if cell is None:
            self.under.say("")
            return
        row, kind = cell
        where = _("{kind}, {forum}").format(kind=notices.name(kind), forum=row.name)
        refused = self._refused.get((row.forum, kind))
        if refused is not None and (row.forum, kind) in self.table.notices.drafts:
            self.under.say(f"{where}: {refused}", "error")
            return
        rule = row.rules[kind]
        if is_own(row, rule):
            told = _("{notice}, sat her. Delete giver fristen tilbage.").format(notice=rule.notice.words)
        elif rule.source:
            told = _("{notice}. {source}").format(notice=rule.notice.words, source=rule.source)
        else:
            told = _("{notice}, som {origin}.").format(notice=rule.notice.words, origin=origin_words(rule))
        self.under.say(f"{where}: {told}", "info", icon="info")

    # --- changing ---------------------------------------------------------------------------------------------------

    def _on_typed(self, row: ForumRules, kind: str, text: str) -> None:
        where = (row.forum, kind)
        try:
            notice = notices.read(text) if text else None
            before = row.rules[kind].notice
            if notice is not None and notice.unit == before.unit and before.saturday_counts:
                notice = replace(notice, saturday_counts=True)  # that is switched in its own column
            self.table.notices.set_draft(where, None)
            self._refused.pop(where, None)
            self.desk.do(deadlines.rule_changed, deadlines.set_notice, row.forum, kind, notice)
        except FieldError as refused:
            self.table.notices.set_draft(where, text)
            self._refused[where] = str(refused)
        self._show_under()

    def _on_saturday(self, row: ForumRules, on: bool) -> None:
        if self.desk.readonly:
            return
        place = _("alle fora") if row.forum is None else row.name
        name = deadlines.saturdays_changed(on, place)
        self.attempt(partial(self.desk.do, name, deadlines.count_saturdays, row.forum, on, self.desk.today))

    def _on_warned(self, days: int) -> None:
        self.desk.choices.choose(warned_days=days)
