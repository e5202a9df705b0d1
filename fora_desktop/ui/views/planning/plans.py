"""Handleplaner med frist: what forums owe each year, and how far this year's are."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan_words import NotUnderstood
from fora_desktop.i18n import _, counted
from fora_desktop.services import action_plans, forum_orders
from fora_desktop.services.action_plans import ActionPlanLine, PlanDeadline
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.views.planning.typed_table import FieldsRow, TypedColumn, TypedSection, TypedTable
from fora_desktop.ui.views.settings.section import explained, row
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, IconButton, Label

NAME, DUE, DRAFT = "name", "due", "draft"
MOST_ROWS = 12


class Plans(TypedSection):
    key = "plans"
    icon = "flag"
    SHOWS = frozenset({"action_plan", "action_plan_year", "forum", "board"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.year = desk.year
        card = Card(_("Hvad fora skal levere hvert år"), flush=True, parent=self)
        table = TypedTable(self._columns(), lambda line: line.id, _("Handleplaner"), parent=card)
        table.toggled.connect(self._on_per_board)
        card.body.addWidget(self.use(table))
        card.body.addWidget(self.under)
        self._card = card
        self.column.addWidget(card)
        self.column.addWidget(self._make_new())
        self.column.addWidget(self._make_year())
        self.column.addStretch(1)
        desk.year_changed.connect(self._on_year)

    @staticmethod
    def title() -> str:
        return _("Handleplaner med frist")

    def _columns(self) -> list[TypedColumn[ActionPlanLine]]:
        return [
            TypedColumn(
                Column(_("Forum"), lambda line: line.forum_name, tip=lambda line: line.forum_name),
            ),
            TypedColumn(
                Column(_("Handleplan"), lambda line: line.name, tip=lambda line: line.words or line.name),
                NAME,
                _("f.eks. Samarbejdsplan"),
            ),
            TypedColumn(
                Column(
                    _("Frist hvert år"),
                    lambda line: line.due_words,
                    sort=lambda line: line.due or (13, 0),
                    cell=lambda line: Words(line.due_words or _("ingen dag"), tone="text" if line.due else "text3"),
                    width=_("30. september"),
                ),
                DUE,
                _("f.eks. 15/11"),
            ),
            TypedColumn(
                Column(
                    _("Udkast hvert år"),
                    lambda line: line.draft_words,
                    sort=lambda line: line.draft or (13, 0),
                    cell=lambda line: Words(line.draft_words or "–", tone="text" if line.draft else "text3"),
                    width=_("30. september"),
                ),
                DRAFT,
                _("f.eks. 1/9"),
            ),
            TypedColumn(
                Column(
                    _("Hvert råd"),
                    lambda line: _("ja") if line.per_board else _("nej"),
                    cell=lambda _line: Words(""),
                    width=_("Hvert råd"),
                    check=lambda line: Qt.CheckState.Checked if line.per_board else Qt.CheckState.Unchecked,
                )
            ),
        ]

    def _make_new(self) -> QWidget:
        card = Card(_("Ny handleplan"), parent=self)
        self.forum = NamedBox(card)
        self.name, self.due = QLineEdit(card), QLineEdit(card)
        self.due.setPlaceholderText(_("f.eks. 15/11"))
        self._fields = (
            Field(_("F&orum"), self.forum, parent=card),
            Field(_("&Handleplan"), self.name, parent=card),
            Field(_("F&rist hvert år"), self.due, parent=card),
        )
        self.add_button = Button(_("&Tilføj handleplan"), icon="plus", parent=card)
        self.add_button.clicked.connect(self.add)
        for editor in (self.name, self.due):
            editor.returnPressed.connect(self.add)
        card.body.addLayout(FieldsRow(*self._fields))
        card.body.addLayout(row(self.add_button))
        explained(card, _("Fristerne står som ruder i årshjulet. Delete fjerner en handleplan."))
        show = Button(_("&Vis trin og dokumenter"), "flat", "target", parent=card)
        show.clicked.connect(self._show_page)
        card.body.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_year(self) -> QWidget:
        card = Card("", flush=True, parent=self)
        self._year_card = card
        before = IconButton("chevron-left", _("Året før"), parent=card)
        after = IconButton("chevron-right", _("Året efter"), parent=card)
        before.clicked.connect(partial(self._turn, -1))
        after.clicked.connect(partial(self._turn, 1))
        card.head.addWidget(before)
        card.head.addWidget(after)
        self.years = TypedTable(self._year_columns(), lambda each: each.key, _("Årets frister"), most=MOST_ROWS)
        self.years.setParent(card)
        self.years.typed.connect(self._on_day)
        self.years.cleared.connect(self._on_day_cleared)
        self.years.toggled.connect(self._on_done)
        self.nothing = Label("", "body", "text2", wrap=True, parent=card)
        self.nothing.setContentsMargins(fonts.px(12), 0, fonts.px(12), fonts.px(6))
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.years)
        return card

    def _year_columns(self) -> list[TypedColumn[PlanDeadline]]:
        return [
            TypedColumn(
                Column(
                    _("Hvem"),
                    lambda each: each.whose,
                    check=lambda each: Qt.CheckState.Checked if each.done_on else Qt.CheckState.Unchecked,
                    tip=lambda each: each.sentence,
                )
            ),
            TypedColumn(Column(_("Handleplan"), lambda each: each.name, tip=lambda each: each.name)),
            TypedColumn(
                Column(
                    _("Frist"),
                    lambda each: dates.short(each.due),
                    sort=lambda each: each.due,
                    cell=lambda each: Words(
                        dates.narrow(each.due), weight=fonts.SEMIBOLD if each.own_day else fonts.REGULAR, tabular=True
                    ),
                    width=Words(_("ons.") + " 30. sept.", weight=fonts.SEMIBOLD, tabular=True),
                ),
                DUE,
                _("kun i år"),
            ),
            TypedColumn(
                Column(
                    _("Status"),
                    self._state_words,
                    cell=self._state,
                    width=Mark("check", _("færdig") + " 30. september 2027"),
                )
            ),
        ]

    @staticmethod
    def _state_words(each: PlanDeadline) -> str:
        if each.done_on is not None:
            return _("færdig {day}").format(day=dates.day_month_year(each.done_on))
        return _("overskredet") if each.overdue else _("ikke færdig")

    def _state(self, each: PlanDeadline) -> Cell:
        words = self._state_words(each)
        if each.done_on is not None:
            return Mark("check", words, "met")
        return Mark("clock-alert", words, "behind") if each.overdue else Mark("circle", words)

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.forum.offer_named(self.desk.read(forum_orders.forums))
        self.add_button.setEnabled(not self.desk.readonly)
        lines = self.desk.read(action_plans.listing, None, self.desk.today)
        without = sum(line.due is None for line in lines)
        self._card.set_subtitle(
            counted(
                without, _("{n} uden dag, så den er ikke i årshjulet"), _("{n} uden dag, så de er ikke i årshjulet")
            )
            if without
            else ""
        )
        self.show_rows(lines)
        self._show_year()

    def _show_year(self) -> None:
        found = self.desk.read(action_plans.deadlines, self.year, self.desk.today)
        done = sum(each.done_on is not None for each in found)
        self._year_card.title.setText(_("Frister i {year}").format(year=self.year))
        self._year_card.setAccessibleName(self._year_card.title.text())
        self._year_card.set_subtitle(_("{done} af {n} er færdige").format(done=done, n=len(found)) if found else "")
        self.nothing.setText(_("Ingen frister i {year}.").format(year=self.year))
        self.nothing.setVisible(not found)
        self.years.setVisible(bool(found))
        self.years.cells.readonly = self.desk.readonly
        self.years.show_rows(found)

    def _turn(self, step: int) -> None:
        self.year += step
        self._show_year()

    def _on_year(self, year: int) -> None:
        self.year = year

    def explain(self, row: ActionPlanLine, _key: str) -> str:
        return _("{forum}: “{words}”").format(forum=row.forum_name, words=row.words) if row.words else ""

    def lead(self, what: dict[str, Any]) -> bool:
        if what.get("year") is not None and what.get("action_plan") is not None:
            self.year = int(what["year"])
            self._show_year()
        return what.get("action_plan") is not None and self.table.choose(int(what["action_plan"]), DUE)

    # --- changing ---------------------------------------------------------------------------------------------------

    def carry_out(self, row: ActionPlanLine, key: str, text: str) -> None:
        self.desk.do(action_plans.edited, action_plans.edit, row.id, {key: text})

    def clear(self, row: ActionPlanLine, key: str) -> None:
        if (key == DUE and row.due is not None) or (key == DRAFT and row.draft is not None):
            self.carry_out(row, key, "")
        else:
            self.desk.do(action_plans.removed, action_plans.remove, row.id)

    def _show_page(self, _checked: bool = False) -> None:
        self.desk.goto("handleplaner")

    def _on_per_board(self, row: ActionPlanLine, on: bool) -> None:
        if not self.desk.readonly:
            fields = {"per_board": on}
            self.attempt(partial(self.desk.do, action_plans.edited, action_plans.edit, row.id, fields))

    def add(self) -> None:
        for field in self._fields:
            field.clear()
        forum = self.forum.value
        if forum is None:
            self._fields[0].show_problem(_("Vælg et forum fra listen."))
        if forum is None or self.desk.readonly:
            return
        try:
            line = self.desk.do(action_plans.added, action_plans.add, forum, self.name.text(), self.due.text())
        except NotUnderstood as refused:
            self._fields[2].show_problem(str(refused))
            return
        except FieldError as refused:
            self._fields[1].show_problem(str(refused))
            return
        self.name.clear()
        self.due.clear()
        self.table.choose(line.id, DUE)

    def _on_done(self, each: PlanDeadline, done: bool) -> None:
        if not self.desk.readonly:
            day = self.desk.today if done else None
            mark = action_plans.mark_done
            self.attempt(partial(self.desk.do, action_plans.marked_done, mark, *each.key, day))

    def _on_day(self, each: PlanDeadline, _key: str, text: str) -> None:
        spot = (each.key, DUE)
        day = typed.day(text, self.desk.today.replace(year=self.year, month=1, day=1)) if text else None
        if text and day is None:
            self.years.cells.set_draft(spot, text)
            self.message.say(
                _("Fora forstår ikke dagen “{text}”. Skriv f.eks. 15/11.").format(text=text), "error", closable=True
            )
            return
        self.years.cells.set_draft(spot, None)
        self.attempt(partial(self.desk.do, action_plans.was_put_off, action_plans.put_off, *each.key, day))

    def _on_day_cleared(self, each: PlanDeadline, key: str) -> None:
        if key:
            self._on_day(each, key, "")
