"""Handleplaner: what forums owe beside their meetings, how far it is, and the next step of each."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any, ClassVar, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.domain.task_line import Known
from fora_desktop.i18n import _, counted
from fora_desktop.services import (
    action_plans,
    agenda,
    forum_orders,
    plan_documents,
    plan_meetings,
    plan_progress,
    plan_rows,
    tasks,
)
from fora_desktop.ui import keys
from fora_desktop.ui.choosing_files import Chooser, NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.action_plan import CopyForm, RuleForm, YearForm
from fora_desktop.ui.documents import open_file
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.sections import SectionModel, SectionTable
from fora_desktop.ui.widgets.action_plan_filters import ActionPlanFilters
from fora_desktop.ui.widgets.action_plan_pane import ActionPlanPane, is_there
from fora_desktop.ui.widgets.action_plan_rows import columns, sections, text_of
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import allow


@dataclass(frozen=True, slots=True)
class Found:
    """All that the page shows of a year."""

    year: int
    rows: tuple[PlanRow, ...]
    persons: tuple[Known, ...]
    units: tuple[tuple[int, str], ...]
    has_forums: bool = True
    to_copy: bool = False
    """Whether a year without plans can get some from the year before."""
    gone: tuple[str, ...] = ()
    """Documents that do not lie any longer where they are said to."""


def _read(session: Any, year: int, on: date) -> Found:
    rows = plan_rows.with_lacking(session, plan_rows.listing(session, year, on), on)
    return Found(
        year,
        tuple(rows),
        tuple(tasks.persons(session)),
        tuple(plan_rows.units(session)),
        has_forums=bool(rows) or bool(forum_orders.forums(session)),
        to_copy=not rows and bool(plan_progress.copies(session, year - 1, on)),
    )


class Handleplaner(PanePage):
    """The current row is what the pane shows. `chooser` and `open_file` are handed in by tests."""

    key: ClassVar[str] = "handleplaner"
    NARROW, TOO_NARROW = 1000, 700
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("action_plan", "action_plan_year", "action_plan_document", "agenda_item", "meeting", "meeting_board"),
            *("board", "board_unit", "forum", "unit", "person", "role", "role_holder", "role_in_group", "decision"),
            *("own_holiday", "requirement", "quota_rule"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chooser: Chooser = NativeChooser()
        self.open_file: Callable[[Path], bool] = open_file
        self._found: Found | None = None
        self._asked_for: dict[str, Any] | None = None
        self._reading = self._again = self._told_done = False
        self._folder = Path.home()
        self.filters = ActionPlanFilters(self)
        self.filters.changed.connect(self._filter)
        self.filters.regrouped.connect(self._show_rows)
        self.filters.left.connect(self._to_list)
        self._make_header()
        self.told = MessageBar(closable=True, parent=self)
        self._make_list()
        self._make_pane()
        self._lay_out()
        self._make_keys()

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.copy_button = Button("", icon="copy", parent=self)
        self.copy_button.clicked.connect(self.copy)
        self.new_button = Button(_("Ny plan"), "primary", "plus", "Ctrl+N", parent=self)
        self.new_button.clicked.connect(self.new)
        for button in (self.copy_button, self.new_button):
            self.header.add(button)

    def _make_list(self) -> None:
        self.model = SectionModel(self._columns(), key=attrgetter("key"), text=text_of, parent=self)
        self.table = SectionTable(self.model, _("Handleplaner"), parent=self)
        self.table.current_changed.connect(self._on_current)
        self.table.entered_line.connect(self._to_pane)
        self.table.opened.connect(self._to_pane)
        self._stepping = StepAside(self.table, 165, (2, 1))
        self.nothing = EmptyView("target", "", parent=self)

    def _columns(self) -> list[Any]:
        return columns(lambda: self.desk.today, lambda: self.filters.by)

    def _make_pane(self) -> None:
        pane = self.pane = ActionPlanPane(self.desk, self)
        pane.next_wanted.connect(self.go_on)
        pane.back_wanted.connect(self.go_back)
        pane.days_wanted.connect(self.set_days)
        pane.rule_wanted.connect(self.edit)
        pane.meeting_wanted.connect(self._plan_meetings)
        pane.put_on_wanted.connect(self._put_on)
        pane.meeting_opened.connect(self._open_meeting)
        pane.given.connect(self._give)
        pane.journal_typed.connect(self._set_journal)
        pane.document_wanted.connect(self._add_document)
        pane.document_opened.connect(self._open_document)
        pane.document_lost.connect(self._find_document)
        pane.document_removed.connect(self._remove_document)
        pane.document_copied.connect(self._copy_document)
        pane.closed.connect(self._close_pane)

    def _make_keys(self) -> None:
        for owner, name, words, default, do in (
            (self, "next", _("Næste trin"), "Alt+Right", self.go_on),
            (self, "back", _("Forrige trin"), "Alt+Left", self.go_back),
            (self, "edit", _("Ret planen"), "F2", self.edit),
            (self.table, "days", _("Ret frist og trin"), "F", self.set_days),
            (self.table, "remove", _("Fjern planen"), "Del", self.remove),
        ):
            keys.action(owner, f"handleplaner.{name}", words, default, do)
        keys.action(self, "handleplaner.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self, "handleplaner.drop", _("Luk ruden, eller til listen"), "Esc", self._escape)

    def _lay_out(self) -> None:
        self._left = Panel("plain", parent=self)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.told)
        self._list = QStackedLayout()
        column.addLayout(self._list, 1)
        self._list.addWidget(self.table)
        none = scrolled(self.nothing)
        none.setParent(self)
        self._list.addWidget(none)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self.pane)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addLayout(row, 1)

    def _arrange(self) -> None:
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted and self._has_plan)
        self.pane.set_alone(alone)
        self._left.setVisible(not alone)

    @property
    def _has_plan(self) -> bool:
        return self._found is None or self.pane.row is not None

    @property
    def _is_pane_alone(self) -> bool:
        return self._has_plan and super()._is_pane_alone

    # --- reading ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read in the background; what is shown stays until the new is there."""
        allow(self.desk.readonly, self.copy_button)
        allow(self.desk.readonly, self.new_button, also=self._found is None or self._found.has_forums)
        self.copy_button.set_words(_("Kopiér til {year} …").format(year=self.desk.year + 1))
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self.desk.later(self._read_now, self._on_read, self._on_failed)

    def _read_now(self) -> Found:
        return self.desk.read(_read, self.desk.year, self.desk.today)

    def _on_failed(self, _error: Exception) -> None:
        self._reading = self._again = False
        self._asked_for = None

    def _on_read(self, found: Found) -> None:
        self._reading = False
        if self._again:
            self.refresh()
            return
        if self._found is not None:
            found = replace(found, gone=self._found.gone)
        self._found = found
        if not self.desk.readonly:
            self.new_button.setEnabled(found.has_forums)
            self.new_button.setToolTip("" if found.has_forums else _no_forum())
        self.pane.offer(found.persons)
        self.filters.offer(found.units)
        self.model.columns = self._columns()
        self._show_rows()
        self._look_for_files()
        if self._asked_for is not None:
            wanted, self._asked_for = self._asked_for, None
            self.open(wanted)
        elif self._current() is None:
            self._choose_first()

    def _look_for_files(self) -> None:
        """In a thread of its own: a share that does not answer holds up nothing."""
        assert self._found is not None
        places = tuple(dict.fromkeys(each.path for row in self._found.rows for each in (*row.documents, *row.earlier)))
        if places:
            self.desk.write_later(partial(_gone, places), self._on_looked, self._on_look_failed)

    def _on_looked(self, gone: tuple[str, ...]) -> None:
        if self._found is not None and gone != self._found.gone:
            self._found = replace(self._found, gone=gone)
            self._show_pane(self.pane.row)

    def _on_look_failed(self, _error: Exception) -> None:
        """What cannot be looked at is not told to be gone."""

    def _show_rows(self) -> None:
        if self._found is None:
            return
        on, rows = self.desk.today, self._found.rows
        needing = sum(row.needs_action(on) for row in rows)
        self.filters.show_counts(len(rows), needing)
        made = sections(rows, on, self.filters.by)
        self.model.show_sections(made, self.filters.words, self.filters.keep(on))
        self.header.set_subtitle(self._told_above(needing))
        self._show_rest()

    def _told_above(self, needing: int) -> str:
        """`17 planer i 2026 · 2 kræver handling · 7 skal videre i maj`"""
        assert self._found is not None
        on, rows = self.desk.today, self._found.rows
        parts = [
            _("{n} i {year}").format(n=counted(len(rows), _("1 plan"), _("{n} planer")), year=self._found.year),
            counted(needing, _("1 kræver handling"), _("{n} kræver handling")) if needing else "",
        ]
        if self._found.year == on.year:
            soon = [row.shown_due for row in rows if not row.is_done and row.shown_due is not None]
            month = sum((day.year, day.month) == (on.year, on.month) for day in soon)
            if month:
                parts.append(_("{n} skal videre i {month}").format(n=month, month=dates.month(on.month)))
        return " · ".join(part for part in parts if part)

    def _filter(self) -> None:
        if self._found is None:
            return
        self.model.set_filter(self.filters.words, self.filters.keep(self.desk.today))
        if not self.table.currentIndex().isValid():
            self._choose_first()
        self._show_rest()

    def _show_rest(self) -> None:
        shown = self.model.rowCount() > 0
        if not shown:
            self._tell_nothing()
        self._list.setCurrentIndex(0 if shown else 1)
        self._show_pane(self._current())
        self._arrange()
        self.refreshed.emit()

    def _tell_nothing(self) -> None:
        if self.filters.is_on:
            self.nothing.say(
                _("Intet svarer til filteret."), action=_("Ryd filter"), do=self.filters.clear, icon="list-filter"
            )
            return
        year, found = self.desk.year, self._found
        assert found is not None
        action, do = "", self.new
        if not self.desk.readonly and found.to_copy:
            action, do = _("Kopiér fra {year}").format(year=year - 1), partial(self._copy_from, year - 1)
        elif not self.desk.readonly and found.has_forums:
            action = _("Ny plan")
        told = _("Ingen planer for {year}.").format(year=year)
        self.nothing.say(told if found.has_forums else f"{told} {_no_forum()}", action=action, do=do, icon="target")

    def _choose_first(self) -> None:
        rows = list(self.model.shown_lines())
        on = self.desk.today
        row = max(rows, key=lambda each: (each.days_over(on), each.needs_action(on)), default=None)
        if row is not None:
            self.table.select_key(row.key)

    def _current(self) -> PlanRow | None:
        line = self.table.current_line
        key = line.key if isinstance(line, PlanRow) else self.pane.row.key if self.pane.row is not None else None
        rows = self._found.rows if self._found is not None else ()
        return next((row for row in rows if row.key == key), None)

    def _on_current(self, row: object) -> None:
        if isinstance(row, PlanRow):
            self._show_pane(self._current())

    def _show_pane(self, row: PlanRow | None) -> None:
        found = self._found
        fresh = next((each for each in found.rows if row is not None and each.key == row.key), None) if found else None
        had = self._has_plan
        self.pane.show_row(fresh, found.gone if found else ())
        if self._has_plan != had:
            self._arrange()

    # --- what stands over the list ----------------------------------------------------------------------------------

    def _say_done(
        self, text: str, kind: Literal["info", "done"], actions: list[tuple[str, Callable[[], object]]]
    ) -> None:
        """It is true until something else happens."""
        self.told.say(text, kind, actions=actions, closable=True)
        self._told_done = True

    def _drop_done(self) -> None:
        if self._told_done:
            self._told_done = False
            self.told.say("")

    def _on_change(self, tables: frozenset[str]) -> None:
        self._drop_done()
        super()._on_change(tables)

    def _on_year(self, year: int) -> None:
        self._drop_done()
        super()._on_year(year)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drop_done()

    # --- changing ---------------------------------------------------------------------------------------------------

    @property
    def _row(self) -> PlanRow | None:
        """The plan that is meant, where it can be changed."""
        return None if self.desk.readonly else self.pane.row

    def go_on(self) -> None:
        if (row := self._row) is not None:
            self.desk.attempt(plan_progress.stage_set, plan_progress.go_on, *row.key, self.desk.today)

    def go_back(self) -> None:
        if (row := self._row) is not None:
            self.desk.attempt(plan_progress.stage_set, plan_progress.go_back, *row.key, self.desk.today)

    def set_days(self) -> None:
        if (row := self._row) is not None:
            YearForm(self, row, self.desk.today, partial(self._save_days, row)).answered()
            self._to_list()

    def _save_days(self, row: PlanRow, due: date | None, draft: date | None, days: dict[str, date | None]) -> None:
        self.desk.do(plan_progress.days_set, plan_progress.set_days, *row.key, due, draft, days, self.desk.today)

    def _give(self, person: int | None) -> None:
        if (row := self._row) is not None:
            self.desk.attempt(plan_progress.given, plan_progress.give, *row.key, person)

    def _set_journal(self, number: str) -> None:
        row = self._row
        if row is None:
            return
        try:
            self.desk.do(plan_progress.journal_set, plan_progress.set_journal, *row.key, number)
        except FieldError as refused:
            self.pane.journal_field.show_problem(str(refused))

    @staticmethod
    def new_words() -> str:
        return _("Ny plan")

    def new(self) -> None:
        if self.desk.readonly:
            return
        if self._found is not None and not self._found.has_forums:
            self._say_done(_no_forum(), "info", [])
            return
        self._ask_rule(None)

    def edit(self) -> None:
        """F2: what the forum owes, in this and in all years."""
        row = self._row
        if row is None:
            return
        try:
            self._ask_rule(self.desk.read(action_plans.read, row.plan))
        except FieldError as gone:
            self.desk.refused.emit(str(gone))

    def _ask_rule(self, line: action_plans.ActionPlanLine | None) -> None:
        forums = self.desk.read(forum_orders.forums)
        roles = self.desk.read(action_plans.roles)
        save = partial(self._save_rule, line.id if line is not None else None)
        form = RuleForm(self, forums, roles, save, line)
        form.answered()
        self._to_list()

    def _save_rule(self, id_: int | None, forum: int, fields: dict[str, Any]) -> None:
        if id_ is not None:
            self.desk.do(action_plans.edited, action_plans.edit, id_, fields)
            return
        line = self.desk.do(action_plans.added, action_plans.make, forum, fields)
        self._asked_for = {"plan": line.id}

    def remove(self) -> None:
        """Del: the forum owes it no longer; undo brings it and all its years back."""
        if (row := self._row) is not None:
            self.desk.attempt(action_plans.removed, action_plans.remove, row.plan)

    def copy(self) -> None:
        self._copy_from(self.desk.year)

    def _copy_from(self, year: int) -> None:
        if self.desk.readonly:
            return
        rows = self.desk.read(plan_progress.copies, year, self.desk.today)
        if not rows:
            if not self.desk.read(plan_rows.listing, year, self.desk.today):
                self._say_done(_("Der er ingen planer i {year} at kopiere.").format(year=year), "info", [])
                return
            told = _("Planerne for {to} er der allerede, med samme frister og ansvarlige som {year}.")
            show = (_("Vis {year}").format(year=year + 1), partial(self.desk.set_year, year + 1))
            self._say_done(told.format(to=year + 1, year=year), "info", [show])
            return
        CopyForm(self, rows, year, partial(self._save_copies, year)).answered()

    def _save_copies(self, year: int, keys_: list[tuple[int, int, int]]) -> None:
        copied = self.desk.do(plan_progress.copied, plan_progress.copy, year, self.desk.today, keys_)
        show = (_("Vis {year}").format(year=copied.to), partial(self.desk.set_year, copied.to))
        self._say_done(plan_progress.copied(copied) + ".", "done", [show])

    # --- meetings ---------------------------------------------------------------------------------------------------

    def _plan_meetings(self, number: int) -> None:
        if (row := self._row) is not None:
            self.desk.goto("new_meeting", board=row.board, series=number > 1, back=self.key)

    def _put_on(self, meeting: int, stage: str) -> None:
        if (row := self._row) is not None:
            self.desk.attempt(agenda.added, plan_meetings.put_on, *row.key, meeting, stage)

    def _open_meeting(self, meeting: int, item: int | None) -> None:
        what: dict[str, Any] = {"meeting": meeting, "card": "agenda", "back": self.key}
        if item is not None:
            what["item"] = item
        self.desk.goto("moede", **what)

    # --- documents --------------------------------------------------------------------------------------------------

    def _add_document(self, stage: str) -> None:
        row = self._row
        chosen = self.chooser.open_file(self, _("Tilføj et dokument"), self._folder, _files()) if row else None
        if row is not None and chosen is not None:
            self._folder = chosen.parent
            self._link(row, str(chosen), stage)

    def _link(self, row: PlanRow, path: str, stage: str) -> None:
        add = plan_documents.add
        self.desk.attempt(plan_documents.added, add, *row.key, path, self.desk.today, stage=stage)

    def _open_document(self, path: str) -> None:
        if not self.open_file(Path(path)):
            self._look_for_files()
            self.told.say(_("Filen kunne ikke åbnes: {place}").format(place=path), "warning", closable=True)

    def _find_document(self, id_: int) -> None:
        chosen = self.chooser.open_file(self, _("Find filen"), self._folder, _files()) if self._row else None
        if chosen is not None:
            self._folder = chosen.parent
            self.desk.attempt(plan_documents.found, plan_documents.find, id_, str(chosen))

    def _remove_document(self, id_: int) -> None:
        if self._row is not None:
            self.desk.attempt(plan_documents.removed, plan_documents.remove, id_)

    def _copy_document(self, path: str) -> None:
        """An earlier plan's file becomes the beginning of this one's draft."""
        row = self._row
        if row is None:
            return
        old = Path(path)
        name = old.name.replace(str(row.year - 1), str(row.year))
        proposed = old.with_name(name if name != old.name else f"{old.stem} {row.year}{old.suffix}")
        chosen = self.chooser.save_file(self, _("Kopiér til et nyt udkast"), proposed, _files())
        if chosen is not None:
            self.desk.write_later(partial(_copied, old, chosen, row), self._on_copied, self._on_look_failed)

    def _on_copied(self, copied: tuple[PlanRow, Path, str]) -> None:
        row, path, refused = copied
        if refused:
            self.told.say(refused, "error", closable=True)
        else:
            self._link(row, str(path), row.stages[0])

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """`plan` with maybe `board` and `year` is made the current one; `board` alone narrows the list."""
        if not what:
            return
        year = what.get("year")
        if year is not None and int(year) != self.desk.year and what.get("plan") is None:
            self.desk.set_year(int(year))
        if self._found is None or self._reading or self._found.year != self.desk.year:
            self._asked_for = dict(what)
            return
        plan, board = what.get("plan"), what.get("board")
        if plan is None:
            row = next((row for row in self._found.rows if row.board == board), None)
            if row is not None:
                self.filters.only_of(row.board, _("Kun {name}").format(name=row.whose))
                self.table.select_key(row.key)
            return
        fits = [row for row in self._found.rows if row.plan == plan and board in (None, row.board)]
        row = next((row for row in fits if year is None or row.year == int(year)), None)
        if row is None and year is not None and int(year) != self.desk.year:
            self._asked_for = dict(what)
            self.desk.set_year(int(year))
            return
        if row is None:
            self._say_done(str(plan_rows.NoSuchPlan()), "info", [])
            return
        if not self.table.select_key(row.key):
            self.filters.clear()
            self.table.select_key(row.key)
        self._to_list()

    def seek(self) -> None:
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.table, self.pane.next_button, self.filters.text]

    def summary(self) -> str:
        """`17 planer · 1 markeret`"""
        if self._found is None:
            return ""
        told = counted(self.model.count, _("1 plan"), _("{n} planer"))
        return _("{told} · 1 markeret").format(told=told) if self._current() is not None else told

    def report(self) -> dict[str, Any] | None:
        return {"report": "action-plans", "year": self.desk.year}

    def memory(self) -> dict[str, Any]:
        table = self.table.arrangement()
        table["hidden"] = [column for column in table["hidden"] if column not in self._stepping.aside]
        return {
            "table": table,
            "filters": self.filters.memory(),
            "pane": self._pane_wanted or self._narrow,
            "folder": str(self._folder),
        }

    def recall(self, memory: dict[str, Any]) -> None:
        if isinstance(memory.get("table"), dict):
            self.table.arrange(memory["table"])
        if isinstance(memory.get("filters"), dict):
            self.filters.recall(memory["filters"])
        if isinstance(memory.get("folder"), str):
            self._folder = Path(memory["folder"])
        self._pane_wanted = bool(memory.get("pane", True)) and not self._narrow
        self._arrange()

    def _escape(self) -> None:
        inside = self.pane.isAncestorOf(QApplication.focusWidget() or self)
        if self._pane_wanted and self._narrow and (not inside or self._is_pane_alone):
            self._close_pane()
        else:
            self._to_list()

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self._to_list()

    def _to_list(self) -> None:
        if self._is_pane_alone:
            self._to_pane()
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_pane(self, _line: object = None) -> None:
        self._pane_wanted = True
        self._arrange()
        button = self.pane.next_button
        (button if button.isVisible() else self.pane.days_button).setFocus(Qt.FocusReason.OtherFocusReason)


def _no_forum() -> str:
    return _("Opret først et forum.")


def _files() -> str:
    return _("Alle filer (*)")


def _gone(places: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(place for place in places if not is_there(place))


def _copied(old: Path, new: Path, row: PlanRow) -> tuple[PlanRow, Path, str]:
    """A copy of a file; with a sentence where it could not be made."""
    try:
        if new.exists():
            return row, new, _("{name} er der i forvejen. Vælg et andet navn.").format(name=new.name)
        shutil.copy2(old, new)
    except OSError:
        return row, new, _("{name} kunne ikke kopieres. Se efter, om filen er der.").format(name=old.name)
    return row, new, ""
