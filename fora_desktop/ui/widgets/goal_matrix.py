"""Forums against the goals of a strategy: upright heads, meetings as numbers, sums; gone through by keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from fora_desktop.domain.goal_board import Cell, ForumLine, GoalBoard, GoalLine, StrategyLine, cell_words
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Index
from fora_desktop.ui.widgets import goal_matrix_paint as painting
from fora_desktop.ui.widgets.drawn_view import DrawnView
from fora_desktop.ui.widgets.goal_matrix_paint import Plan
from fora_desktop.ui.widgets.message import announce

_NO_INDEX = QModelIndex()


@dataclass(frozen=True)
class Shown:
    """What the matrix is of."""

    board: GoalBoard
    strategy: StrategyLine
    columns: tuple[GoalLine, ...]


class ForumModel(QAbstractListModel):
    """A row for each forum, read as a sentence with what it is to the chosen goal first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.goal: GoalLine | None = None

    @property
    def forums(self) -> Sequence[ForumLine]:
        return self.shown.board.forums if self.shown is not None else ()

    def show(self, shown: Shown | None) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.forums)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if self.shown is None or not index.isValid() or index.row() >= len(self.forums) or role not in told:
            return None
        return self.sentence(self.forums[index.row()])

    def sentence(self, forum: ForumLine) -> str:
        """`Kredsrådet. Tæt på borgerne: tilknyttet, 4 møder. Kredsrådet: Tæt på borgerne, …`"""
        if self.shown is None:
            return ""
        whole = self.shown.board.forum_sentence(forum, self.shown.columns)
        if self.goal is None:
            return whole
        return f"{self.cell_sentence(forum)} {whole}"

    def cell_sentence(self, forum: ForumLine) -> str:
        if self.shown is None or self.goal is None:
            return ""
        words = cell_words(self.shown.board.cell(self.goal.id, forum.id)) or _("ikke tilknyttet")
        return _("{forum}, {goal}: {words}.").format(forum=forum.label, goal=self.goal.name, words=words)


class GoalMatrix(DrawnView):
    """The arrow keys go through forums and goals; Space links, Enter tells of the meetings of the cell."""

    toggled = Signal(int, int)
    """A forum and a goal."""
    entered_cell = Signal(int, int)
    goal_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forums = ForumModel(self)
        self._plan: Plan | None = None
        self._column = 0
        self.setMouseTracking(True)
        self.set_up(self.forums, _("Fora og mål"))
        theme.announcer().changed.connect(self._lay_out)

    def show_board(self, shown: Shown | None, goal: int | None) -> None:
        """The board, with the column of a goal chosen; the forum that was the current one stays it."""
        kept = self.forum
        self.forums.show(shown)
        self._choose(goal)
        self._lay_out()
        self.setAccessibleDescription(shown.board.without_words(shown.strategy) if shown is not None else "")
        if kept is not None:
            places = [place for place, each in enumerate(self.forums.forums) if each.id == kept.id]
            if places:
                self.setCurrentIndex(self.forums.index(places[0], 0))

    def choose_goal(self, goal: int | None) -> None:
        self._choose(goal)
        self.viewport().update()

    def _choose(self, goal: int | None) -> None:
        columns = self.columns
        places = [place for place, each in enumerate(columns) if each.id == goal]
        self._column = places[0] if places else min(self._column, max(0, len(columns) - 1))
        self.forums.goal = columns[self._column] if columns else None

    @property
    def columns(self) -> Sequence[GoalLine]:
        return self.forums.shown.columns if self.forums.shown is not None else ()

    @property
    def forum(self) -> ForumLine | None:
        row = self.currentIndex().row()
        return self.forums.forums[row] if 0 <= row < len(self.forums.forums) else None

    @property
    def goal(self) -> GoalLine | None:
        return self.columns[self._column] if self._column < len(self.columns) else None

    @property
    def cell(self) -> Cell | None:
        shown, forum, goal = self.forums.shown, self.forum, self.goal
        return shown.board.cell(goal.id, forum.id) if shown and forum and goal else None

    # --- where things are -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._plan = None
        self.updateGeometries()
        self.viewport().update()

    def plan(self) -> Plan | None:
        """Where everything is: made when it is next asked for, kept until the size or the content is another."""
        if self._plan is None and self.forums.shown is not None:
            self._plan = Plan(
                self.forums.shown.board, self.forums.shown.strategy, self.columns, self.viewport().width()
            )
        return self._plan

    def drawn_size(self) -> QSize:
        plan = self.plan()
        return QSize() if plan is None else QSize(round(plan.width), round(plan.head + plan.body + plan.foot))

    @property
    def _shift(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def visualRect(self, index: Index) -> QRect:
        plan = self.plan()
        if plan is None or not index.isValid() or index.row() >= len(plan.tops):
            return QRect()
        top = plan.head + plan.tops[index.row()] - self._shift.y()
        return QRect(0, round(top), self.viewport().width(), round(plan.row))

    def indexAt(self, spot: QPoint) -> QModelIndex:
        plan = self.plan()
        if plan is None or not plan.head <= spot.y() < self.viewport().height() - plan.foot:
            return QModelIndex()
        row = plan.row_at(spot.y() - plan.head + self._shift.y())
        return QModelIndex() if row is None else self.forums.index(row, 0)

    def column_at(self, spot: QPoint) -> int | None:
        plan = self.plan()
        return None if plan is None else plan.column_at(spot.x() + self._shift.x())

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint | None = None) -> None:
        plan, box, bar = self.plan(), self.visualRect(index), self.verticalScrollBar()
        if plan is None or box.isEmpty():
            return
        bottom = self.viewport().height() - round(plan.foot)
        if box.top() < plan.head:
            bar.setValue(bar.value() + box.top() - round(plan.head + plan.group))
        elif box.bottom() > bottom:
            bar.setValue(bar.value() + box.bottom() - bottom)
        left, across = plan.lefts[self._column] if plan.lefts else 0, self.horizontalScrollBar()
        if left - across.value() < plan.names:
            across.setValue(round(left - plan.names))
        elif left + plan.wide - across.value() > self.viewport().width():
            across.setValue(round(left + plan.wide - self.viewport().width()))

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # --- keys and mouse ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self.forums.forums) - 1
        plan, here = self.plan(), self.currentIndex().row()
        if plan is None or last < 0 or event.modifiers() not in (Qt.KeyboardModifier.NoModifier, _KEYPAD):
            event.ignore()
            return
        a_page = max(1, round((self.viewport().height() - plan.head - plan.foot) / plan.row) - 1)
        down = {
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: here - a_page,
            Qt.Key.Key_PageDown: here + a_page,
        }
        if key in down:
            self._go(min(max(down[key], 0), last), self._column)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if key == Qt.Key.Key_Left else 1
            self._go(max(0, here), min(max(self._column + step, 0), len(self.columns) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.forum and self.goal:
            self.entered_cell.emit(self.forum.id, self.goal.id)
        elif key == Qt.Key.Key_Space and self.forum and self.goal:
            self.toggled.emit(self.forum.id, self.goal.id)
        else:
            event.ignore()

    def _go(self, row: int, column: int) -> None:
        other = column != self._column
        self._column = column
        self.forums.goal = self.goal
        self.setCurrentIndex(self.forums.index(row, 0))
        self.scrollTo(self.currentIndex())
        self.viewport().update()
        if other and self.goal is not None:
            self.goal_chosen.emit(self.goal.id)
            if self.forum is not None:
                announce(self, self.forums.cell_sentence(self.forum))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index, column = self.indexAt(spot), self.column_at(spot)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if index.isValid():
            self._go(index.row(), self._column if column is None else column)
        elif column is not None:
            self._go(max(0, self.currentIndex().row()), column)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Choosing is done when the button goes down."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self.indexAt(spot).isValid() and self.column_at(spot) is not None and self.forum and self.goal:
            self.entered_cell.emit(self.forum.id, self.goal.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.forum is None and self.forums.forums:
            self.setCurrentIndex(self.forums.index(0, 0))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return super().viewportEvent(event)

    def _tell(self, event: QHelpEvent) -> None:
        """What is under the mouse, in whole words: a goal, a forum, what they are to each other."""
        index, column = self.indexAt(event.pos()), self.column_at(event.pos())
        goal = self.columns[column] if column is not None else None
        words = ""
        if index.isValid():
            forum = self.forums.forums[index.row()]
            words = forum.label
            if goal is not None and self.forums.shown is not None:
                told = cell_words(self.forums.shown.board.cell(goal.id, forum.id)) or _("ikke tilknyttet")
                words = _("{forum}, {goal}: {words}.").format(forum=forum.label, goal=goal.name, words=told)
        elif goal is not None:
            words = goal.name
        QToolTip.showText(event.globalPos(), words, self.viewport())

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        plan = self.plan()
        painting.paint(
            self.viewport(),
            QRectF(event.rect()),
            plan,
            shift=self._shift,
            chosen=self._column if self.columns else None,
            current=self.currentIndex().row() if self.currentIndex().isValid() else None,
            focused=self.hasFocus(),
        )

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(420), fonts.px(360))


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
