"""Opgaver: tasks from minutes and deadlines of meetings in one list, what is overdue first."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.task_line import Known
from fora_desktop.domain.tasks import DONE, NEW
from fora_desktop.i18n import _, counted
from fora_desktop.services import deadlines, follow_up, meeting_course, meeting_list, meetings, tasks
from fora_desktop.services.follow_up import FollowUp, Kind, Row, When
from fora_desktop.ui import keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.sections import SectionModel, SectionTable
from fora_desktop.ui.widgets import task_filters as bars
from fora_desktop.ui.widgets import task_pane
from fora_desktop.ui.widgets.card import PageHeader, Panel, Rule, scrolled
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.quick_line import QuickLine
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.task_filters import TaskBar, TaskFilters, WhoAmI
from fora_desktop.ui.widgets.task_pane import Around, TaskPane
from fora_desktop.ui.widgets.task_rows import columns, sections

T = TypeVar("T")
Found = tuple[FollowUp, list[Known], list[Known]]


def _read(session: Any, on: Any, ahead: int) -> Found:
    return follow_up.listing(session, on, ahead=ahead), tasks.persons(session), tasks.places(session, on)


class Opgaver(PanePage):
    """The current row is what the pane shows; what is done with several chosen rows is one step."""

    key: ClassVar[str] = "opgaver"
    NARROW, TOO_NARROW = 1000, 700
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("task", "deadline_rule", "meeting", "meeting_board", "meeting_step", "agenda_item", "decision"),
            *("person", "membership", "role_holder", "forum", "board", "requirement", "quota_rule", "own_holiday"),
            *("action_plan", "action_plan_year"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._found: FollowUp | None = None
        self._by_key: dict[str, Row] = {}
        self._stays: dict[str, When] = {}
        self._persons: Sequence[Known] = ()
        self._reading = self._again = False
        self._asked_for: dict[str, Any] | None = None
        self._wanted_key = ""
        self.filters = TaskFilters(self)
        self.filters.me = desk.choices.settings.me
        desk.choices.changed.connect(self._on_choice)
        self.filters.changed.connect(self._filter)
        self.filters.left.connect(self._to_list)
        self.who = WhoAmI(self)
        self.who.chosen.connect(self._be)
        self._make_header()
        self.bar = TaskBar(self)
        self.bar.wanted.connect(self._do_with_chosen)
        self.bar.dropped.connect(self._drop_chosen)
        self.told = MessageBar(closable=True, parent=self)
        self._make_list()
        self.line = QuickLine(desk, self)
        self.line.added.connect(self._on_added)
        self.line.left.connect(self._to_list)
        self._make_pane()
        self._lay_out()
        self._make_keys()

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.print_button = Button(_("Skriv liste ud"), icon="printer", parent=self)
        self.print_button.clicked.connect(self._print)
        self.save_button = Button(_("Eksportér …"), "flat", "upload", parent=self)
        self.save_button.clicked.connect(self._save)
        self.new_button = Button(_("Ny opgave"), "primary", "plus", "Ctrl+N", parent=self)
        self.new_button.clicked.connect(self.new)
        for button in (self.save_button, self.print_button, self.new_button):
            self.header.add(button)

    def _make_list(self) -> None:
        self.model = SectionModel(self._columns(), key=attrgetter("key"), text=attrgetter("text"), parent=self)
        self.table = SectionTable(self.model, _("Opgaver"), parent=self)
        self.table.setSelectionMode(SectionTable.SelectionMode.ExtendedSelection)
        self.table.current_changed.connect(self._on_current)
        self.table.selection_changed.connect(self._show_bar)
        self.table.toggled.connect(self._on_toggled)
        self.table.entered_line.connect(self._open_source)
        self.table.opened.connect(self._open_source)
        self.table.installEventFilter(self)
        self._stepping = StepAside(self.table, 220, (2, 1, 3))
        self.nothing = EmptyView("list-todo", "", parent=self)

    def _columns(self) -> list[Any]:
        return columns(lambda: self.desk.today, self._is_done, not self.desk.readonly)

    @staticmethod
    def _is_done(row: Row) -> bool:
        return row.is_done

    def _make_pane(self) -> None:
        self.pane = TaskPane(self.desk, self)
        self.pane.done.connect(self._pane_done)
        self.pane.postponed.connect(self.postpone)
        self.pane.given.connect(self._give_to)
        self.pane.edited.connect(self._edit)
        self.pane.note_lost.connect(self._tell_lost_note)
        self.pane.part_done.connect(self._part_done)
        self.pane.divided.connect(self._divide)
        self.pane.not_needed.connect(self.not_needed)
        self.pane.removed.connect(self.remove)
        self.pane.opened.connect(self._open_current)
        self.pane.rule_wanted.connect(self._to_rule)
        self.pane.closed.connect(self._close_pane)

    def _make_keys(self) -> None:
        for name, words, default, do in (
            ("done", _("Udført, eller åben igen"), "Space", self.mark_done),
            ("postpone", _("Udsæt en uge"), "U", self.postpone),
            ("give", _("Giv opgaven videre"), "G", self.give),
            ("remove", _("Slet opgaven"), "Del", self.remove),
        ):
            keys.action(self.table, f"opgaver.{name}", words, default, do)
        keys.action(self, "opgaver.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self, "opgaver.drop", _("Fravælg, eller luk ruden"), "Esc", self._escape)

    def _lay_out(self) -> None:
        self._left = Panel("plain", parent=self)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filters, self.who, self.bar, self.told):
            column.addWidget(part)
        self._list = QStackedLayout()
        self._list.addWidget(self.table)
        none = scrolled(self.nothing)
        none.setParent(self)
        self._list.addWidget(none)
        column.addLayout(self._list, 1)
        column.addWidget(Rule(parent=self))
        column.addWidget(self.line)
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
        self.pane.setVisible(self._pane_wanted)
        self.pane.set_alone(alone)
        self._left.setVisible(not alone)

    # --- reading ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read in the background; what is shown stays until the new is there."""
        writable = not self.desk.readonly
        allow(not writable, self.new_button)
        self.line.setVisible(writable)
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self.desk.later(self._read_now, self._on_read, self._on_failed)

    def _read_now(self) -> Found:
        return self.desk.read(_read, self.desk.today, self.desk.choices.settings.warned_days)

    def _on_failed(self, _error: Exception) -> None:
        self._reading = self._again = False
        self._asked_for = None  # or the next reading, of who knows when, would go there

    def _on_read(self, found: Found) -> None:
        self._reading = False
        if self._again:
            self.refresh()
            return
        first = self._found is None
        self._found, self._persons, places = found
        self._by_key = {row.key: row for row in self._found.rows}
        self.pane.offer(self._persons, places)
        self.who.box.offer_named([(each.id, each.name) for each in self._persons])
        there = {row.forum for row in self._found.rows}
        self.filters.offer([(each.id, each.name) for each in places if not each.is_board and each.id in there])
        self.model.columns = self._columns()
        self._show_rows()
        if self._asked_for is not None:
            wanted, self._asked_for = self._asked_for, None
            self.open(wanted)
        elif self._wanted_key:
            self.table.select_key(self._wanted_key)
            self._wanted_key = ""
        elif first and not self.table.currentIndex().isValid():
            self._choose_first()

    def _show_rows(self) -> None:
        if self._found is None:
            return
        rows = self._found.rows
        open_rows = [row for row in rows if not row.is_done]
        mine = sum(map(self.filters.is_mine, open_rows))
        self.filters.show_counts((mine, sum(row.is_secretariats for row in open_rows), len(open_rows)))
        made = sections(rows, self.desk.today, self._stays)
        self.model.show_sections(made, self.filters.words, self._keep())
        self._show_header()
        self._show_rest()

    def _keep(self) -> Callable[[Row], bool]:
        """What was done just now stays to be seen where it stood."""
        wanted = self.filters.keep()
        return lambda row: row.key in self._stays or wanted(row)

    def _show_header(self) -> None:
        found = self._found
        if found is None:
            return
        parts = [
            counted(found.open, _("1 åben"), _("{n} åbne")),
            _("{n} overskredet").format(n=found.overdue) if found.overdue else "",
            _("{n} i dag").format(n=found.today) if found.today else "",
        ]
        soon = any(row.when in (When.OVERDUE, When.WEEK) for row in found.rows)
        if not soon and found.next_due is not None:
            day = dates.day_month(found.next_due)
            parts = [_("Intet at følge op på i denne uge. Næste frist er {day}").format(day=day)]
        self.header.set_subtitle(" · ".join(part for part in parts if part))

    def _filter(self) -> None:
        if self._found is None:
            return
        self.model.set_filter(self.filters.words, self._keep())
        if not self.table.currentIndex().isValid():
            self._choose_first()
        self._show_rest()

    def _show_rest(self) -> None:
        shown = self.model.rowCount() > 0
        self.who.setVisible(self.filters.needs_me)
        if not shown:
            self._tell_nothing()
        self._list.setCurrentIndex(0 if shown else 1)
        self._show_pane(self._current())
        self._arrange()
        self._show_bar()
        self.refreshed.emit()

    def _tell_nothing(self) -> None:
        if self.filters.needs_me:
            self.nothing.say(_("Sig først, hvem du er."), icon="user-round")
        elif self.filters.is_on:
            self.nothing.say(
                _("Intet svarer til filteret."), action=_("Ryd filter"), do=self.filters.clear, icon="list-filter"
            )
        else:
            self.nothing.say(_("Intet at følge op på. Møder, der planlægges, giver selv deres frister."))

    def _choose_first(self) -> None:
        row = next(iter(self.model.shown_lines()), None)
        if row is not None:
            self.table.select_key(row.key)

    def _current(self) -> Row | None:
        row = self.table.current_line
        if isinstance(row, Row):
            return self._by_key.get(row.key)
        return self._by_key.get(self.pane.row.key) if self.pane.row is not None else None

    def _on_current(self, row: Row | None) -> None:
        if row is not None:
            self._show_pane(row)

    def _show_pane(self, row: Row | None) -> None:
        task = row.task if row is not None else None
        found: Around | None = None
        if task is not None and (task.item is not None or task.parts):
            try:
                found = self.desk.once(task_pane.around, task.id)
            except FieldError:
                found = None
        self.pane.show_row(row, found)

    def _show_bar(self) -> None:
        chosen = self._chosen()
        any_task = any(row.task is not None for row in chosen)
        self.bar.show_chosen(len(chosen), any_task=any_task, writable=not self.desk.readonly)

    def _chosen(self) -> list[Row]:
        return [row for row in self.table.selected_lines if isinstance(row, Row)]

    def _drop_chosen(self) -> None:
        current = self.table.currentIndex()
        self.table.clearSelection()
        self.table.setCurrentIndex(current)
        self._to_list()

    # --- rows that were done go to Udført when the list is left -----------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.FocusOut and self._stays:
            QTimer.singleShot(0, self._settle)
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        if self._stays and not self.table.hasFocus():
            self._stays = {}
            self._show_rows()

    def _stay(self, rows: Sequence[Row]) -> None:
        if self.table.hasFocus():
            self._stays |= {row.key: self._stays.get(row.key, row.when) for row in rows if not row.is_done}

    # --- doing ------------------------------------------------------------------------------------------------------

    def _do(self, name: str | Callable[[T], str], function: Callable[..., T], *given: Any, **more: Any) -> T | None:
        """One step; None where it was refused."""
        try:
            return self.desk.do(name, function, *given, **more)
        except FieldError as refused:
            self.desk.refused.emit(str(refused))
            return None

    def _rows_meant(self) -> list[Row]:
        """Those chosen, else the current one."""
        chosen = self._chosen()
        current = self._current()
        return chosen if len(chosen) > 1 else [current] if current is not None else []

    def _on_toggled(self, row: Row, _on: bool) -> None:
        self._mark([row])

    def mark_done(self) -> None:
        """Space: done, or open again; on a heading it folds."""
        if self.table.hasFocus() and self.table.current_line is None and self.table.currentIndex().isValid():
            title = str(self.table.currentIndex().data(Qt.ItemDataRole.DisplayRole) or "")
            self.model.fold(title, self.model.is_open(title))
            return
        self._mark(self._rows_meant())

    def _pane_done(self) -> None:
        row = self.pane.row
        if row is not None:
            self._mark([row])

    def _mark(self, rows: Sequence[Row]) -> None:
        if not rows or self.desk.readonly:
            return
        if len(rows) == 1 and rows[0].kind in (Kind.RECORD, Kind.NEW_DATE, Kind.PLAN):
            self._open_source(rows[0])
            return
        done = not all(row.is_done for row in rows)
        meant = [row for row in rows if row.is_done != done and (row.task is not None or row.deadline is not None)]
        if not meant:
            return
        self._stay(meant)
        if self._do(partial(follow_up.told_marks, meant, done), follow_up.mark, meant, done, self.desk.today) is None:
            for row in meant:
                self._stays.pop(row.key, None)

    def postpone(self) -> None:
        """U: tasks a week later; a deadline follows its meeting."""
        if not self._refuse_done():
            self._with_tasks(tasks.postponed, tasks.postpone, self.desk.today)

    def _refuse_done(self) -> bool:
        """What is done is neither put off nor given to somebody else."""
        rows = self._rows_meant()
        done = bool(rows) and not self.desk.readonly and all(row.is_done for row in rows)
        if done:
            self.desk.refused.emit(_("“{title}” er udført. Åbn den igen med mellemrum.").format(title=rows[0].title))
        return done

    def _with_tasks(self, name: Callable[[Any], str], function: Callable[..., Any], *more: Any) -> None:
        rows = self._rows_meant()
        meant = [row.task.id for row in rows if row.task is not None]
        if self.desk.readonly or not rows:
            return
        if not meant:
            self._refuse_computed(rows[0])
            return
        self._do(name, function, meant, *more)
        if len(meant) < len(rows):
            left = len(rows) - len(meant)
            self.told.say(
                counted(
                    left,
                    _("1 frist følger sit møde og er ikke rørt."),
                    _("{n} frister følger deres møde og er ikke rørt."),
                ),
                "info",
                closable=True,
            )

    def _refuse_computed(self, row: Row) -> None:
        if row.deadline is not None:
            self.desk.refused.emit(str(deadlines.ComesFromMeeting(row.deadline.meeting_day)))
        elif row.kind is Kind.PLAN:
            self.desk.refused.emit(_("Fristen kommer fra handleplanen. Ret den der."))
        elif row.kind is Kind.RECORD:
            self.desk.refused.emit(_("Rækken forsvinder, når det er noteret, hvad der skete med mødet."))
        else:
            self.desk.refused.emit(_("Rækken forsvinder, når mødet har fået en ny dato eller er aflyst."))

    def remove(self) -> None:
        """Del: tasks are deleted, which can be undone; what is computed is not."""
        self._with_tasks(tasks.removed, tasks.remove)

    def give(self) -> None:
        """G: one task in the pane, several by a question."""
        rows = self._rows_meant()
        if self.desk.readonly or not rows or self._refuse_done():
            return
        if not any(row.task is not None for row in rows):
            self._refuse_computed(rows[0])
        elif len(rows) > 1:
            self._ask_person()
        else:
            self._pane_wanted = True
            self._arrange()
            self.pane.person.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pane.person.line.selectAll()

    def _ask_person(self) -> None:
        dialog = Ask(_("Giv opgaverne videre"), _("Giv videre"), self)
        box = NamedBox(dialog)
        box.offer_named([(each.id, each.name) for each in self._persons])
        dialog.column.addWidget(Field(_("&Ansvarlig"), box))
        box.setFocus()
        if dialog.answered() and box.text:
            self._with_tasks(tasks.given, tasks.give, box.value, "" if box.value is not None else box.text)

    def _give_to(self, person: int | None, name: str) -> None:
        row = self.pane.row
        if row is not None and row.task is not None:
            self._do(tasks.given, tasks.give, [row.task.id], person, name)

    def _edit(self, fields: dict[str, Any]) -> None:
        row = self.pane.row
        if row is not None and row.task is not None:
            done = self._do(tasks.changed, tasks.change, row.task.id, **fields)
            if done is None and "note" in fields:
                self._tell_lost_note(row, fields["note"])

    def _tell_lost_note(self, row: Row, note: str) -> None:
        """A note that has no task any longer is not thrown away."""
        words = _("Opgaven “{title}” er der ikke længere. Noten, du skrev: {note}")
        self.told.say(
            words.format(title=row.title, note=note),
            "warning",
            actions=[(_("Kopiér noten"), lambda: QGuiApplication.clipboard().setText(note))],
            closable=True,
        )

    def _part_done(self, part: int, on: bool) -> None:
        self._do(tasks.told_state, tasks.set_state, part, DONE if on else NEW, self.desk.today)

    def _divide(self) -> None:
        row = self.pane.row
        if row is not None and row.task is not None:
            self._do(tasks.divided, tasks.divide, row.task.id, self.desk.today)

    def not_needed(self) -> None:
        """The deadline is told no more; undo brings it back."""
        row = self.pane.row
        if row is not None and row.deadline is not None:
            each = row.deadline
            self._do(meeting_course.marked, deadlines.not_needed, each.meeting, each.kind, self.desk.today)

    def _do_with_chosen(self, name: str) -> None:
        {
            bars.DONE: self.mark_done_chosen,
            bars.LATER: self.postpone,
            bars.GIVE: self.give,
            bars.REMOVE: self.remove,
        }[name]()

    def mark_done_chosen(self) -> None:
        self._mark(self._chosen())

    # --- where a row comes from -------------------------------------------------------------------------------------

    def _open_current(self) -> None:
        if self.pane.row is not None:
            self._open_source(self.pane.row)

    def _open_source(self, row: Row) -> None:
        """Enter: the meeting at its item; what has none is shown in the pane."""
        if row.plan is not None:
            self.desk.goto("handleplaner", plan=row.plan.plan, board=row.plan.board, year=row.plan.year)
        elif row.kind is Kind.RECORD:
            self.desk.goto("moeder", meeting=row.meeting)
        elif row.kind is Kind.NEW_DATE:
            self.desk.goto("new_meeting", meeting=row.meeting, back=self.key)
        elif row.meeting is not None:
            card = "minutes" if row.kind in (Kind.TASK, Kind.MINUTES) else "agenda"
            what: dict[str, Any] = {"meeting": row.meeting, "card": card, "back": self.key}
            if row.task is not None and row.task.item is not None:
                what["item"] = row.task.item
            self.desk.goto("moede", **what)
        else:
            self._to_pane()

    def _to_rule(self) -> None:
        row = self.pane.row
        if row is not None and row.deadline is not None:
            self.desk.goto("indstillinger", section="frister", forum=row.forum, kind=row.deadline.kind)

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """`task` or `row` is made the current one; `person`, `forum` and `meeting` narrow the list."""
        if not what:
            return
        if self._found is None or self._reading:
            self._asked_for = dict(what)
            return
        if (person := what.get("person")) is not None:
            name = next((each.name for each in self._persons if each.id == person), "")
            self.filters.only_of(_("Kun {name}").format(name=name), person=person)
        try:
            if (meeting := what.get("meeting")) is not None:
                title = self.desk.read(meetings.line, meeting).title
                self.filters.only_of(_("Kun {name}").format(name=title), meeting=meeting)
            if (forum := what.get("forum")) is not None:
                self.filters.choose_forum(forum, self.desk.read(meeting_list.forum_name, forum))
        except FieldError as gone:
            self.desk.refused.emit(str(gone))
        key = f"task:{what['task']}" if what.get("task") is not None else str(what.get("row") or "")
        if key:
            if not self.table.select_key(key):
                self.filters.clear()
                self.table.select_key(key)
            self._to_list()

    def _on_choice(self, settings: Any) -> None:
        if settings.me != self.filters.me:
            self.filters.me = settings.me
            self._show_rows()

    def _be(self, name: str) -> None:
        self.desk.choices.choose(me=name)

    def _on_added(self, task: int) -> None:
        key = f"task:{task}"
        if not self.table.select_key(key):
            self._wanted_key = key

    @staticmethod
    def new_words() -> str:
        return _("Ny opgave")

    def new(self) -> None:
        self.line.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.field.selectAll()

    def seek(self) -> None:
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.table, self.pane.done_button, self.line.field, self.filters.text]

    def report(self) -> dict[str, Any] | None:
        return {"report": "tasks"}

    def summary(self) -> str:
        """`14 åbne opgaver · 1 markeret`"""
        if self._found is None:
            return ""
        parts = [counted(self._found.open, _("1 åben opgave"), _("{n} åbne opgaver"))]
        chosen = len(self._chosen())
        if chosen:
            parts.append(_("{n} markeret").format(n=chosen))
        return " · ".join(parts)

    def memory(self) -> dict[str, Any]:
        table = self.table.arrangement()
        table["hidden"] = [column for column in table["hidden"] if column not in self._stepping.aside]
        return {"table": table, "filters": self.filters.memory(), "pane": self._pane_wanted or self._narrow}

    def recall(self, memory: dict[str, Any]) -> None:
        if isinstance(memory.get("table"), dict):
            self.table.arrange(memory["table"])
        if isinstance(memory.get("filters"), dict):
            self.filters.recall(memory["filters"])
        self._pane_wanted = bool(memory.get("pane", True)) and not self._narrow
        self._arrange()

    def _print(self) -> None:
        from fora_desktop.ui import printing

        printing.ask(self, self.window().windowTitle(), self.desk.now, self)

    def _save(self) -> None:
        """The list as it is filtered, as a table."""
        from fora_desktop.ui.dialogs.save_tasks import save_tasks

        sentence = save_tasks(self, self.desk, list(self.model.shown_lines()))
        if sentence:
            self.told.say(sentence, "done", closable=True)

    def _escape(self) -> None:
        if self.pane.isAncestorOf(QApplication.focusWidget() or self):
            self.pane.take_back()
        if len(self._chosen()) > 1:
            self._drop_chosen()
        elif self._pane_wanted and self._narrow:
            self._close_pane()
        else:
            self._to_list()

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self._to_list()

    def _to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()
        self.pane.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
