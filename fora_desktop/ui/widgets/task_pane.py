"""The pane of Opgaver: the chosen task or deadline in full, with what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fora_desktop.domain import dates, task_line
from fora_desktop.domain.task_line import Known
from fora_desktop.i18n import _
from fora_desktop.services import tasks
from fora_desktop.services.follow_up import Kind, Row, When
from fora_desktop.services.tasks import Part, Source
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.pane_parts import PaneHead
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.typed import DayEdit

WIDTH = 328
MOST = 2**24 - 1


@dataclass(frozen=True, slots=True)
class Around:
    """What the pane shows beside the row: where a task comes from, and its parts."""

    source: Source | None
    parts: tuple[Part, ...]


def around(session: Any, task: int) -> Around:
    return Around(tasks.source(session, task), tuple(tasks.parts(session, task)))


class _Note(QPlainTextEdit):
    """`left` when the keyboard leaves it, for saving."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TaskPane(Panel):
    """It tells what the user wants of the row; the page does it. Notes and fields are saved when they are left."""

    done = Signal()
    postponed = Signal()
    given = Signal(object, str)
    """The person's number or None, and the name of somebody who is nobody of the register."""
    edited = Signal(dict)
    note_lost = Signal(object, str)
    """The row that is no longer there, and the note that was being typed for it."""
    part_done = Signal(int, bool)
    divided = Signal()
    not_needed = Signal()
    removed = Signal()
    opened = Signal()
    rule_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self.row: Row | None = None
        self._known_note = ""  # what stood in the note before somebody typed
        self._places: Sequence[Known] = ()
        self._persons: Sequence[Known] = ()
        self.setAccessibleName(_("Opgaven"))
        self.head = PaneHead(parent=self)
        self.head.closed.connect(self.closed)
        self._icon = IconLabel("clock-alert", "behind", parent=self)
        self._state = Label("", "strong", wrap=True, parent=self)
        self.done_button = Button(_("Udført"), "primary", "check", "Space", parent=self)
        self.done_button.clicked.connect(self.done)
        self.later_button = Button(_("Udsæt 1 uge"), parent=self)
        self.later_button.clicked.connect(self.postponed)
        self.skip_button = Button(_("Ikke nødvendig"), parent=self)
        self.skip_button.clicked.connect(self.not_needed)
        self._make_fields()
        self._make_source()
        self._make_parts()
        self._lay_out()
        self.show_row(None, None)

    def _make_fields(self) -> None:
        self.person = NamedBox(self)
        self.person.committed.connect(self._on_person)
        self.due = DayEdit(self.desk.today, self)
        self.due.committed.connect(self._on_due)
        self.place = NamedBox(self)
        self.place.committed.connect(self._on_place)
        self.person_field = Field(_("Ansvarlig"), self.person, parent=self)
        self.due_field = Field(_("Frist"), self.due, parent=self)
        self.place_field = Field(_("Forum"), self.place, parent=self)
        self.note = _Note(self)
        self.note.setAccessibleName(_("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(fonts.px(72))
        self.note.left.connect(self._on_note)
        self.confidential = QCheckBox(_("Fortrolig"), self)
        self.confidential.clicked.connect(lambda on: self.edited.emit({"confidential": on}))

    def _make_source(self) -> None:
        self._source_head = Label(_("Kommer fra"), "header", "text2", parent=self)
        self._source = Panel("soft", parent=self)
        self._where = Label("", "header", "text2", wrap=True, parent=self._source)
        self._words = Label("", wrap=True, parent=self._source)
        self.open_button = Button(_("Åbn referatet"), "flat", parent=self._source)
        self.open_button.clicked.connect(self.opened)
        self.rule_button = Button(_("Ret varslet"), "flat", parent=self._source)
        self.rule_button.clicked.connect(self.rule_wanted)
        column = QVBoxLayout(self._source)
        column.setContentsMargins(fonts.px(10), fonts.px(8), fonts.px(10), fonts.px(6))
        column.setSpacing(fonts.px(4))
        column.addWidget(self._where)
        column.addWidget(self._words)
        flow = FlowLayout(gap=4)
        flow.addWidget(self.open_button)
        flow.addWidget(self.rule_button)
        column.addLayout(flow)

    def _make_parts(self) -> None:
        self._parts_head = QWidget(self)
        self._parts_told = Label("", "small", "text2", parent=self._parts_head)
        row = QHBoxLayout(self._parts_head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(_("Delopgaver"), "header", "text2", parent=self._parts_head), 1)
        row.addWidget(self._parts_told)
        self._parts = QWidget(self)
        self._parts.setAccessibleName(_("Delopgaver"))
        self._part_rows = QVBoxLayout(self._parts)
        self._part_rows.setContentsMargins(0, 0, 0, 0)
        self._part_rows.setSpacing(fonts.px(4))
        self.boxes: list[QCheckBox] = []
        self.divide_button = Button(_("Del op på rådene"), "flat", "list-tree", parent=self)
        self.divide_button.clicked.connect(self.divided)
        self.remove_button = Button(_("Slet opgaven"), "flat", "trash-2", parent=self)
        self.remove_button.clicked.connect(self.removed)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(10), fonts.px(10))
        column.setSpacing(fonts.px(9))
        column.addWidget(self.head)
        state = QHBoxLayout()
        state.setSpacing(fonts.px(6))
        state.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        column.addLayout(state)
        buttons = FlowLayout(gap=6)
        for button in (self.done_button, self.later_button, self.skip_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._rules = [Rule(parent=self), Rule(parent=self)]
        column.addWidget(self._rules[0])
        for field in (self.person_field, self.due_field, self.place_field):
            column.addWidget(field)
        column.addWidget(self._rules[1])
        self._note_head = Label(_("Note"), "header", "text2", parent=self)
        for part in (self._source_head, self._source, self._parts_head, self._parts):
            column.addWidget(part)
        column.addWidget(self.divide_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._note_head, self.note, self.confidential):
            column.addWidget(part)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
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

    def offer(self, persons: Sequence[Known], places: Sequence[Known]) -> None:
        """Whom it can be given to, and which forums and boards it can be about."""
        self._persons, self._places = persons, places
        self.person.offer_named([(each.id, each.name) for each in persons])
        self.place.offer_named([(number, each.name) for number, each in enumerate(places)])

    def show_row(self, row: Row | None, found: Around | None) -> None:
        """Another row, or the same one read again: what is being typed is left alone."""
        same = self.row is not None and row is not None and self.row.key == row.key
        before, typed = self.row, self._typed_note()
        if before is not None and typed is not None and not same:
            self._known_note = typed
            self.note_lost.emit(before, typed)
        self.row = row
        for part in self._all():
            part.setVisible(row is not None)
        if row is None:
            self.head.say(_("Vælg en opgave"), "")
            return
        self.head.say(row.title, self._about(row))
        self._show_state(row)
        self._show_buttons(row)
        self._show_fields(row, same)
        self._show_source(row, found)
        self._show_parts(found.parts if found else ())

    def _all(self) -> list[QWidget]:
        return [
            *(self._icon, self._state, self.done_button, self.later_button, self.skip_button, *self._rules),
            *(self.person_field, self.due_field, self.place_field, self._source_head, self._source),
            *(self._parts_head, self._parts, self.divide_button, self._note_head, self.note, self.confidential),
            self.remove_button,
        ]

    def _about(self, row: Row) -> str:
        task = row.task
        if task is not None:
            made = _("oprettet {day}").format(day=dates.day_month(task.added_on))
            kind = _("Opgave fra referat") if task.meeting is not None else _("Opgave")
            return f"{kind} · {made}"
        return f"{row.place} · {row.origin}"

    def _show_state(self, row: Row) -> None:
        late = row.when is When.OVERDUE
        self._state.setText(row.sentence(self.desk.today))
        self._state.set_tone("behind" if late else "met" if row.is_done else "text")
        icon = "check" if row.is_done else "clock-alert" if late else "calendar-clock"
        self._icon.show_icon(icon, "behind" if late else "met" if row.is_done else "text2")

    def _show_buttons(self, row: Row) -> None:
        writable = not self.desk.readonly
        words = {Kind.RECORD: _("Notér …"), Kind.NEW_DATE: _("Vælg dato …"), Kind.PLAN: _("Åbn planen")}
        self.done_button.set_words(words.get(row.kind, _("Ikke udført alligevel") if row.is_done else _("Udført")))
        self.later_button.setVisible(row.task is not None and not row.is_done)
        self.skip_button.setVisible(row.deadline is not None and not row.is_done)
        self.remove_button.setVisible(row.task is not None)
        allow(not writable, self.done_button, self.later_button, self.skip_button, self.remove_button)

    def _show_fields(self, row: Row, same: bool) -> None:
        task, writable = row.task, not self.desk.readonly
        for part in (self.person_field, self.due_field, self.place_field, self.note, self._note_head):
            part.setVisible(task is not None)
        self.confidential.setVisible(task is not None)
        self._rules[1].setVisible(task is not None)
        if task is None:
            return
        allow(not writable, self.person, self.due, self.place, self.note, self.confidential)
        for shown in (self.person_field, self.due_field, self.place_field):
            if not same:
                shown.clear()
        if not (same and self.person.line.hasFocus()):
            self.person.set_text(task.person_name)
        if not (same and self.due.hasFocus()):
            self.due.today = self.desk.today
            self.due.set_value(task.due)
        if not (same and self.place.line.hasFocus()):
            self.place.set_text(row.place)
        if not (same and self.note.hasFocus()):
            self.note.setPlainText(task.note)
            self._known_note = task.note
        self.confidential.setChecked(task.confidential)

    def _show_source(self, row: Row, found: Around | None) -> None:
        source = found.source if found else None
        there = source is not None or row.meeting is not None
        self._source.setVisible(there)
        self._source_head.setVisible(there)
        self.rule_button.setVisible(row.deadline is not None)
        self.open_button.set_words(_("Åbn referatet") if source is not None else _("Åbn mødet"))
        if source is not None:
            where = _("{board}, møde {number} · {day} · punkt {item}").format(
                board=source.board, number=source.number, day=dates.day_month(source.day), item=source.item_number
            )
            self._where.setText(where)
            hidden = row.task is not None and row.task.confidential
            words = "" if hidden else source.words or source.item_title
            self._words.setText(_("“{words}”").format(words=words) if words else "")
        elif row.deadline is not None:
            each = row.deadline
            self._where.setText(f"{each.title} · {dates.day_month(each.meeting_day)}")
            told = [each.origin + ".", each.rule.source]
            if each.due.moved_from is not None:
                told.insert(
                    1,
                    _("Rykket frem til sidste hverdag før {day}.").format(
                        day=each.due.closed or dates.day_month(each.due.moved_from)
                    ),
                )
            self._words.setText(" ".join(part for part in told if part))
        else:
            self._where.setText(row.place)
            self._words.setText("")
        self._words.setVisible(bool(self._words.text()))

    def _show_parts(self, parts: Sequence[Part]) -> None:
        for box in self.boxes:
            box.hide()
        while (item := self._part_rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = []
        for part in parts:
            self._part_rows.addWidget(self._part(part))
        self._parts_head.setVisible(bool(parts))
        self._parts.setVisible(bool(parts))
        self._parts_told.setText(_("{n} af {all}").format(n=sum(part.is_done for part in parts), all=len(parts)))
        task = self.row.task if self.row else None
        divides = task is not None and not parts and not task.is_done and self._boards_of(task.forum, task.board) > 1
        self.divide_button.setVisible(divides)
        allow(self.desk.readonly, self.divide_button)

    def _boards_of(self, forum: int | None, board: int | None) -> int:
        """How many boards stand after the forum among the places."""
        if forum is None or board is not None:
            return 0
        place = next((n for n, each in enumerate(self._places) if each.id == forum and not each.is_board), None)
        if place is None:
            return 0
        count = 0
        for each in self._places[place + 1 :]:
            if not each.is_board:
                break
            count += 1
        return count

    def _part(self, part: Part) -> QWidget:
        line = QWidget(self._parts)
        box = QCheckBox(part.name, line)
        box.setChecked(part.is_done)
        allow(self.desk.readonly, box)
        box.clicked.connect(self._on_part(part.id))
        told = _("udført {day}").format(day=dates.day_month(part.done_on)) if part.done_on else _("mangler")
        box.setAccessibleDescription(told)
        self.boxes.append(box)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        row.addWidget(Label(told, "small", "text2" if part.is_done else "behind", parent=line))
        return line

    def _on_part(self, part: int) -> Callable[[bool], None]:
        return lambda on: self.part_done.emit(part, on)

    # --- what the user does -----------------------------------------------------------------------------------------

    def _on_person(self) -> None:
        text = self.person.text
        if not text:
            self.given.emit(None, "")
            return
        self.person.complete()
        if self.person.value is not None:
            self.person_field.clear()
            self.given.emit(self.person.value, "")
            return
        found = task_line.read("x @" + text, self._persons, (), self.desk.today)
        sentence = found.sentence or _("Ukendt navn: {name}.").format(name=text)
        self.person_field.show_warning(sentence, _("Brug navnet, som det står"), lambda: self._give_name(text))

    def _give_name(self, name: str) -> None:
        self.person_field.clear()
        self.given.emit(None, name)

    def _on_due(self) -> None:
        day: date | None = self.due.value
        if day is None and self.due.text().strip():
            offer = self.due.offer
            text = offer.sentence if offer else _("Skriv en dag, f.eks. 26/5, fredag eller om 14 dage.")
            self.due_field.show_problem(text)
            return
        self.due_field.clear()
        self.edited.emit({"due": day})

    def _on_place(self) -> None:
        if not self.place.text:
            self.edited.emit({"forum": None, "board": None})
            return
        self.place.complete()
        value = self.place.value
        if value is None:
            self.place_field.show_problem(_("Skriv mere af navnet på forummet."))
            return
        self.place_field.clear()
        place = self._places[value]
        self.edited.emit({"board": place.id} if place.is_board else {"forum": place.id, "board": None})

    def _typed_note(self) -> str | None:
        """The note as it stands, where that is not what the task has."""
        row, text = self.row, self.note.toPlainText().strip()
        if row is None or row.task is None or self.desk.readonly or text == self._known_note:
            return None
        return text if text != row.task.note else None

    def _on_note(self) -> None:
        text = self._typed_note()
        if text is not None:
            self._known_note = text
            self.edited.emit({"note": text})

    def take_back(self) -> None:
        """The fields of a line as the task has them; a note that was begun is kept, undo takes it back."""
        task, row = (self.row.task, self.row) if self.row is not None else (None, None)
        if task is None or row is None:
            return
        for field in (self.person_field, self.due_field, self.place_field):
            field.clear()
        self.person.set_text(task.person_name)
        self.due.set_value(task.due)
        self.place.set_text(row.place)
