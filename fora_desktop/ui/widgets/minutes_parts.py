"""The parts of the minutes card that are about tasks: those of an item, and the line for a new one."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.task_line import TaskLine
from fora_desktop.domain.tasks import DONE, NEW, STARTED
from fora_desktop.i18n import _
from fora_desktop.services import minutes, tasks
from fora_desktop.services.tasks import TaskRow
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.name_offers import NameOffers
from fora_desktop.ui.widgets.quick_line import QuickLine

SHORT_NAME = "Maria Lindegaard"


# --- tasks ----------------------------------------------------------------------------------------------------------

STATE_MARKS = {NEW: ("circle", "text2"), STARTED: ("circle-dot", "covered"), DONE: ("circle-check", "met")}
NEXT_STATE = {NEW: STARTED, STARTED: DONE, DONE: NEW}


def task_state(state: str) -> str:
    return {NEW: _("Ny"), STARTED: _("I gang"), DONE: _("Udført")}[state]


def _day(task: TaskRow, desk: Desk) -> str:
    if task.due is None:
        return "–"
    if task.due.year == desk.today.year:
        return _("{day}. {month}").format(day=task.due.day, month=dates.month_short(task.due.month))
    return _("{day}. {month} {year}").format(
        day=task.due.day, month=dates.month_short(task.due.month), year=task.due.year
    )


def task_columns(desk: Desk) -> list[Column[TaskRow]]:
    return [
        Column(
            _("Opgave"),
            lambda task: task.title,
            cell=lambda task: Words(
                task.title,
                weight=fonts.MEDIUM,
                icon="lock" if task.confidential else "",
                strike=task.is_done,
                tone="text2" if task.is_done else "text",
            ),
            tip=lambda task: task.title,
        ),
        Column(
            _("Ansvarlig"),
            lambda task: task.person_name or "–",
            cell=lambda task: Words(task.person_name or "–", tone="text2"),
            width=Words(SHORT_NAME),
        ),
        Column(
            _("Frist"),
            lambda task: _day(task, desk),
            cell=lambda task: Words(
                _day(task, desk), tabular=True, tone="behind" if task.is_overdue(desk.today) else "text"
            ),
            width=Words("28. sep. 2026", tabular=True),
            tip=lambda task: _("Overskredet") if task.is_overdue(desk.today) else "",
        ),
        Column(
            _("Status"),
            lambda task: task_state(task.state),
            cell=lambda task: Mark(STATE_MARKS[task.state][0], task_state(task.state), STATE_MARKS[task.state][1]),
            width=Mark("circle", "I gang…"),
        ),
    ]


class TaskTable(RowTable):
    """The tasks of an item, as tall as they are. `state_wanted` comes with Space or a click on the state."""

    state_wanted = Signal(int, str)
    removed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model: TableModel[TaskRow] = TableModel(task_columns(desk), key=lambda task: task.id)
        super().__init__(model, _("Opfølgende opgaver fra punktet"), parent=parent)
        self.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.announcer().changed.connect(self.fit_rows)
        self.stepping = StepAside(self, 110, (1, 2))

    def show_tasks(self, found: tuple[TaskRow, ...]) -> None:
        model = self.rows
        assert isinstance(model, TableModel)
        model.show(found)
        self.setVisible(bool(found))
        self.fit_rows()

    def fit_rows(self) -> None:
        rows = self.rows.rowCount() * theme.row_height(1)
        self.setFixedHeight(self.row_header().height() + rows + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        task = self.current_line
        if task is not None and event.key() == Qt.Key.Key_Space:
            self.state_wanted.emit(task.id, NEXT_STATE[task.state])
        elif task is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(task.id)
        elif task is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(task)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        task = self.rows.line(index)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(task, TaskRow) and index.column() == 3:
            self.state_wanted.emit(task.id, NEXT_STATE[task.state])


class ItemTaskLine(QuickLine):
    """The quick line under an item: what is typed becomes a task of that item."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.item: int | None = None
        self._hints.hide()
        self.field.setPlaceholderText(_("Ny opgave: hvad, @hvem, frist … f.eks. “ring til SSP @Nanna fredag”"))
        self.offers = NameOffers(self.field, self._names)

    def _names(self) -> list[str]:
        return [person.name for person in self.desk.once(tasks.persons)]

    def _say(self, sentence: str, icon: str = "info", tone: str = "text2") -> None:
        super()._say(sentence, icon, tone)
        self._hints.hide()

    def make(self, line: TaskLine, text: str) -> int:
        """Enter it as a task of the item."""
        assert self.item is not None
        made: TaskRow = self.desk.do(
            minutes.task_added, minutes.add_task, self.item, text, self.desk.today, anyway=True
        )
        return made.id


def cursor_in(area: QWidget, inside: QWidget, cursor: QRect) -> QRect:
    """The cursor of a widget inside an area, in the area's own measure."""
    return QRect(inside.mapTo(area, cursor.topLeft()), cursor.size())
