"""The pane of Handleplaner: one year's plan in full, with what can be done about it."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain import dates, plan_stages
from fora_desktop.domain.action_plans import ADOPTED, DRAFT, PUBLISHED
from fora_desktop.domain.plan_stages import IN_MEETINGS, PlanDocument, PlanRow
from fora_desktop.domain.task_line import Known
from fora_desktop.i18n import _, counted
from fora_desktop.services.goal_links import PLAN, Target
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.goals import choose_goals
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconLabel, Label, LinkLabel
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.pane_parts import Alert, PaneHead
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.stage_steps import StageSteps, Step

WIDTH = 362
MOST = 2**24 - 1
LAW = "§"
"""In words that are no quotation of the overview."""


class ActionPlanPane(Panel):
    """It tells what the user wants of the plan; the page does it."""

    next_wanted = Signal()
    back_wanted = Signal()
    days_wanted = Signal()
    rule_wanted = Signal()
    meeting_wanted = Signal(int)
    """A new meeting for the board, or that many of them as a series."""
    put_on_wanted = Signal(int, str)
    """The meeting on whose agenda it comes, and the stage that is reached there."""
    meeting_opened = Signal(int, object)
    given = Signal(object)
    journal_typed = Signal(str)
    document_wanted = Signal(str)
    document_opened = Signal(str)
    document_lost = Signal(int)
    """Find …"""
    document_removed = Signal(int)
    document_copied = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self.row: PlanRow | None = None
        self._gone: frozenset[str] = frozenset()
        self.setAccessibleName(_("Planen"))
        self.head = PaneHead(parent=self)
        self.head.closed.connect(self.closed)
        self.alert = Alert("clock-alert", self)
        self.steps = StageSteps(self)
        self.next_button = Button("", "primary", "check", parent=self)
        self.next_button.clicked.connect(self.next_wanted)
        self.back_button = Button(_("Et trin tilbage"), parent=self)
        self.back_button.clicked.connect(self.back_wanted)
        self.days_button = Button(_("Ret frist og trin …"), "flat", parent=self)
        self.days_button.clicked.connect(self.days_wanted)
        self.rule_button = Button(_("Ret planen …"), "flat", parent=self)
        self.rule_button.clicked.connect(self.rule_wanted)
        self.goals_button = Button(_("Pejlemærker …"), "flat", parent=self)
        self.goals_button.clicked.connect(self._choose_goals)
        self.person = NamedBox(self)
        self.person.committed.connect(self._on_person)
        self.person_field = Field(_("Ansvarlig"), self.person, parent=self)
        self.journal = QLineEdit(self)
        self.journal.editingFinished.connect(self._on_journal)
        self.journal_field = Field(_("Journalnr."), self.journal, parent=self)
        self.about = Label("", "small", "text2", wrap=True, parent=self)
        self.words = Label("", wrap=True, parent=self)
        self.words_head = Label(_("Hvad kataloget siger"), "header", "text2", parent=self)
        self.documents = QWidget(self)
        self.documents.setAccessibleName(_("Dokumenter"))
        self._documents = QVBoxLayout(self.documents)
        self._documents.setContentsMargins(0, 0, 0, 0)
        self._documents.setSpacing(fonts.px(6))
        self._lay_out()
        self.show_row(None, ())

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(14), fonts.px(12))
        column.setSpacing(fonts.px(9))
        column.addWidget(self.head)
        column.addWidget(self.alert)
        self._steps_head = Label("", "header", "text2", parent=self)
        column.addWidget(self._steps_head)
        column.addWidget(self.steps)
        column.addWidget(self.about)
        flow = FlowLayout(gap=6)
        for button in (self.next_button, self.back_button, self.days_button, self.rule_button, self.goals_button):
            flow.addWidget(button)
        column.addLayout(flow)
        self._rules = [Rule(parent=self) for _each in range(3)]
        self._documents_head = Label(_("Dokumenter"), "header", "text2", parent=self)
        for part in (self._rules[0], self._documents_head, self.documents):
            column.addWidget(part)
        for part in (self._rules[1], self.words_head, self.words, self._rules[2]):
            column.addWidget(part)
        column.addWidget(self.person_field)
        column.addWidget(self.journal_field)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scrolled(inside))
        self.set_alone(False)

    def set_alone(self, alone: bool) -> None:
        """As wide as it is drawn, or all the room there is."""
        self.setMinimumWidth(0 if alone else fonts.px(WIDTH))
        self.setMaximumWidth(MOST if alone else fonts.px(WIDTH))

    # --- showing ----------------------------------------------------------------------------------------------------

    def offer(self, persons: Sequence[Known]) -> None:
        self.person.offer_named([(each.id, each.name) for each in persons])

    def show_row(self, row: PlanRow | None, gone: Sequence[str]) -> None:
        """Another plan, or the same one read again: what is being typed is left alone. `gone` are missing files."""
        same = row is not None and self.row is not None and row.key == self.row.key
        if not same and self.row is not None and self.journal.isModified():
            self._on_journal()
        self.row, self._gone = row, frozenset(gone)
        for part in self._all():
            part.setVisible(row is not None)
        if row is None:
            self.head.say(_("Vælg en plan"), "")
            self.alert.say("", "")
            return
        self.head.say(row.title, row.whose)
        self._show_alert(row)
        self._show_steps(row)
        self._show_documents(row)
        self._show_rest(row, same)

    def _all(self) -> list[QWidget]:
        return [
            *(self._steps_head, self.steps, self.next_button, self.back_button, self.days_button, self.rule_button),
            self.goals_button,
            *(self._documents_head, self.documents, self.words_head, self.words, self.about, *self._rules),
            *(self.person_field, self.journal_field),
        ]

    def _show_alert(self, row: PlanRow) -> None:
        on = self.desk.today
        title, text = row.late_sentence(on), row.meeting_sentence(on)
        if not title and not text:
            self.alert.say("", "")
            return
        actions = []
        if not self.desk.readonly:
            if row.lacks_meeting(on):
                words = counted(max(row.lacking, 1), _("Planlæg møde …"), _("Planlæg {n} møder …"))
                actions.append((words, self._plan_meetings))
            elif row.trouble():
                actions.append((_("Åbn mødet"), self._open_next_meeting))
            actions.append((_("Ret frist …"), self.days_wanted.emit))
        self.alert.say(title or _("Planen kræver handling"), text, actions)

    def _plan_meetings(self) -> None:
        if self.row is not None:
            self.meeting_wanted.emit(self.row.lacking)

    def _open_next_meeting(self) -> None:
        meeting = self.row.meeting_of(self.row.next_stage) if self.row is not None else None
        if meeting is not None:
            self.meeting_opened.emit(meeting.meeting, meeting.item)

    def _show_steps(self, row: PlanRow) -> None:
        first, last = plan_stages.stage_words(row.stages[0]).lower(), plan_stages.stage_words(row.stages[-1]).lower()
        self._steps_head.setText(_("Fra {first} til {last}").format(first=first, last=last))
        self.steps.show_steps([self._step(row, place, stage) for place, stage in enumerate(row.stages)])
        self.next_button.setVisible(not row.is_done)
        if not row.is_done:
            self.next_button.set_words(plan_stages.mark_words(row.next_stage))
        self.back_button.setVisible(bool(row.reached))
        told = row.about_words()
        self.about.setText(told)
        self.about.setVisible(bool(told))
        buttons = (self.next_button, self.back_button, self.days_button, self.rule_button, self.goals_button)
        allow(self.desk.readonly, *buttons)
        for button in buttons:
            if self.desk.readonly:
                button.hide()

    def _choose_goals(self) -> None:
        """Which goals of the strategy the plan follows."""
        if self.row is not None:
            choose_goals(self, self.desk, Target(PLAN, self.row.plan), self.row.name)

    def _step(self, row: PlanRow, place: int, stage: str) -> Step:
        on, day = self.desk.today, row.days[place]
        done = place < row.reached
        late = place == row.reached and row.is_late(on)
        about = ""
        act: tuple[str, str, Callable[[], object]] | None = None
        due = row.due_of(stage)
        if stage in IN_MEETINGS:
            about, act = self._meeting_words(row, stage, done)
        elif stage == DRAFT:
            who = row.person_name or row.role_name or _("ingen ansvarlig")
            about = who if done or due is None else _("{who} · frist {day}").format(who=who, day=_short(due, on))
        elif stage == PUBLISHED and not done and ADOPTED in row.stages:
            about = _("efter vedtagelsen")
        if done:
            when = _short(day, on) if day is not None else ""
        elif late:
            when = counted(row.days_over(on), _("1 dag over"), _("{n} dage over"))
        else:
            when = _short(due, on) if due is not None and stage == row.stages[-1] else ""
        return Step(plan_stages.stage_words(stage), about, when, done, late, act)

    def _meeting_words(
        self, row: PlanRow, stage: str, done: bool
    ) -> tuple[str, tuple[str, str, Callable[[], object]] | None]:
        meeting = row.meeting_of(stage)
        writable = not self.desk.readonly
        if meeting is None:
            if done:
                return "", None
            plan = (_("Planlæg møde …"), "calendar-plus", lambda: self.meeting_wanted.emit(0))
            return row.no_meeting_words(), plan if writable else None
        where = _("Møde {number}, {day}").format(number=meeting.number, day=dates.day_month(meeting.day))
        if meeting.trouble:
            where = f"{where}: {meeting.trouble}"
        if meeting.item is not None or done:
            number, item = meeting.meeting, meeting.item
            return where, (_("Åbn mødet"), "arrow-right", lambda: self.meeting_opened.emit(number, item))
        put = (_("Sæt på dagsordenen"), "list-ordered", lambda: self.put_on_wanted.emit(meeting.meeting, stage))
        return _("{meeting}, ikke på dagsordenen").format(meeting=where), put if writable else None

    def _show_rest(self, row: PlanRow, same: bool) -> None:
        writable = not self.desk.readonly
        words = row.words
        self.words.setText(words if LAW in words else _("“{words}”").format(words=words))
        self.words_head.setText(_("Hvad loven siger") if LAW in words else _("Hvad kataloget siger"))
        for part in (self.words, self.words_head, self._rules[1]):
            part.setVisible(bool(words))
        self.person.line.setPlaceholderText(row.role_name or _("ingen"))
        # what was refused stays beside its reason until it is put right
        if not (same and (self.person.line.hasFocus() or self.person_field.problem)):
            self.person_field.clear()
            self.person.set_text(row.person_name)
        if not (same and (self.journal.hasFocus() or self.journal_field.problem)):
            self.journal_field.clear()
            self.journal.setText(row.journal_number)
        allow(not writable, self.person, self.journal)

    # --- documents --------------------------------------------------------------------------------------------------

    def _show_documents(self, row: PlanRow) -> None:
        while (item := self._documents.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        lines = [self._document(each) for each in row.documents]
        lines.append(self._none_yet(row))
        lines += [self._earlier(each) for each in row.earlier]
        for line in lines:
            self._documents.addWidget(line)
            line.show()

    def _line(self, icon: str, name: QWidget, under: str, *buttons: Button) -> QWidget:
        line = QWidget(self.documents)
        name.setParent(line)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(name)
        told.addWidget(Label(under, "small", "text2", wrap=True, parent=line))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel(icon, "text2", parent=line), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        for button in buttons:
            button.setParent(line)
            row.addWidget(button)
        return line

    def _document(self, each: PlanDocument) -> QWidget:
        stage = plan_stages.stage_words(each.stage) if each.stage else _("Tilføjet")
        if each.path in self._gone:
            line = MessageBar(parent=self.documents)
            actions = [
                (_("Find …"), lambda: self.document_lost.emit(each.id)),
                (_("Fjern link"), lambda: self.document_removed.emit(each.id)),
            ]
            told = _("Filen findes ikke længere: {place}").format(place=each.path)
            line.say(told, "warning", actions=[] if self.desk.readonly else actions)
            return line
        name = LinkLabel(each.name, "body")
        name.setToolTip(each.path)
        name.pressed.connect(lambda: self.document_opened.emit(each.path))
        away = Button(_("Fjern link"), "small")
        away.setAccessibleName(_("Fjern linket til {name}").format(name=each.name))
        away.clicked.connect(lambda: self.document_removed.emit(each.id))
        away.setVisible(not self.desk.readonly)
        under = f"{stage} · {dates.day_month_year(each.added_on)}"
        return self._line("file-text", name, under, *([] if self.desk.readonly else [away]))

    def _none_yet(self, row: PlanRow) -> QWidget:
        add = Button(_("Tilføj …"), "small")
        add.setAccessibleName(_("Tilføj et dokument"))
        add.clicked.connect(lambda: self.document_wanted.emit(row.stage or row.stages[0]))
        words = _("Endnu et dokument") if row.documents else _("Intet dokument endnu")
        if not row.documents and not row.reached and DRAFT in row.stages:
            words = _("Intet udkast endnu")
        buttons = [] if self.desk.readonly else [add]
        return self._line("file-plus", Label(words), _("Filen bliver liggende, hvor den er"), *buttons)

    def _earlier(self, each: PlanDocument) -> QWidget:
        name = LinkLabel(each.name, "body")
        name.setToolTip(each.path)
        name.pressed.connect(lambda: self.document_opened.emit(each.path))
        copy = Button(_("Kopiér …"), "small")
        copy.setAccessibleName(_("Kopiér {name} til et nyt udkast").format(name=each.name))
        copy.clicked.connect(lambda: self.document_copied.emit(each.path))
        stage = plan_stages.stage_words(each.stage) if each.stage else _("Dokument")
        under = _("{stage}, planen for {year}").format(stage=stage, year=each.year)
        return self._line("file-text", name, under, *([] if self.desk.readonly else [copy]))

    # --- what the user does -----------------------------------------------------------------------------------------

    def _on_person(self) -> None:
        row = self.row
        if row is None:
            return
        if not self.person.text:
            self.person_field.clear()
            if row.own_person:
                self.given.emit(None)
            return
        self.person.complete()
        if self.person.value is None:
            self.person_field.show_problem(_("Vælg en person fra listen, eller lad feltet stå tomt."))
            return
        self.person_field.clear()
        if self.person.value != row.person:
            self.given.emit(self.person.value)

    def _on_journal(self) -> None:
        if self.row is None or self.desk.readonly:
            return
        self.journal_field.clear()
        self.journal.setModified(False)
        if self.journal.text().strip() != self.row.journal_number:
            self.journal_typed.emit(self.journal.text())


def _short(day: date, on: date) -> str:
    return plan_stages.short(day, on.year)


def is_there(path: str) -> bool:
    """Whether a file lies where it is said to; one that cannot be looked at just now is not told to be gone."""
    try:
        return Path(path).exists()
    except OSError:
        return True
