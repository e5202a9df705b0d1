"""The meeting plan in the window: drawn as on paper, gone through board by board, each heard as a sentence."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fora_desktop.domain.year import BoardYear, Year
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Index
from fora_desktop.ui.widgets import year_matrix_paint, year_words
from fora_desktop.ui.widgets.drawn_view import DrawnView
from fora_desktop.ui.widgets.year_canvas import Canvas, Options, Shape
from fora_desktop.ui.widgets.year_matrix_paint import Matrix

LEAST_WIDE = 800
MARGIN = 14
_NO_INDEX = QModelIndex()


def board_sentence(board: BoardYear) -> str:
    """`Lokalrådet i Greve, mindst 4: 3 af 4. 12. feb. holdt; 2. juni planlagt`"""
    needed = board.requirement or _("intet krav")
    told = [year_words.with_remarks(each, board.is_other_weekday(each)) for each in board.meetings]
    missing = counted(board.missing, _("{n} møde mangler"), _("{n} møder mangler")) if board.missing else ""
    head = _("{board}, {requirement}: {sum}").format(board=board.name, requirement=needed, sum=board.sum_in_words)
    return ". ".join(part for part in (head, missing, "; ".join(told)) if part)


class BoardModel(QAbstractTableModel):
    """A row for each board of the plan."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.boards: tuple[BoardYear, ...] = ()

    def show(self, boards: tuple[BoardYear, ...]) -> None:
        self.beginResetModel()
        self.boards = boards
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.boards)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or index.row() >= len(self.boards) or role not in told:
            return None
        return board_sentence(self.boards[index.row()])


class MatrixView(DrawnView):
    """Drawn as on paper; its rows are the boards."""

    opened = Signal(int)
    """A board."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year: Year | None = None
        self.boards = BoardModel(self)
        self._options = Options(shape=Shape.MATRIX)
        self._plan: Matrix | None = None
        self.set_up(self.boards, _("Mødeplan"))
        theme.announcer().changed.connect(self._lay_out)

    def show_year(self, year: Year, month: int | None) -> None:
        """Another year, or the same one read again."""
        kept = self.board
        self.year = year
        self._options = Options(shape=Shape.MATRIX, month=month)
        self.boards.show(year.boards)
        told = _("{n} råd, nævn og fora").format(n=len(year.boards))
        self.setAccessibleDescription(f"{told}. {year_words.sentence(year)}")
        self._lay_out()
        if kept is not None:
            place = next((place for place, each in enumerate(year.boards) if each.id == kept.id), -1)
            self.setCurrentIndex(self.boards.index(place, 0))

    def choose_month(self, month: int | None) -> None:
        self._options = Options(shape=Shape.MATRIX, month=month)
        self.viewport().update()

    @property
    def board(self) -> BoardYear | None:
        row = self.currentIndex().row()
        return self.boards.boards[row] if 0 <= row < len(self.boards.boards) else None

    # --- where things are -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Made when it is next seen: only then it is known how wide words are."""
        self._plan = None
        self.updateGeometries()
        self.viewport().update()

    def _laid_out(self) -> Matrix | None:
        if self._plan is None and self.year is not None:
            margin = MARGIN * fonts.factor()
            wide = max(self.viewport().width(), fonts.px(LEAST_WIDE)) - 2 * margin
            sheet = QPixmap(1, 1)  # to measure words on; it must outlive the painter
            painter = QPainter(sheet)
            canvas = Canvas(painter, fonts.factor() * 1.15)
            self._plan = Matrix(QRectF(margin, margin, wide, 100), self.year, self._options, canvas)
            painter.end()
        return self._plan

    def drawn_size(self) -> QSize:
        plan, margin = self._laid_out(), fonts.px(MARGIN)
        if plan is None:
            return QSize()
        return QSize(round(plan.rect.width()) + 2 * margin, round(plan.tall) + 2 * margin + fonts.px(60))

    @property
    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def visualRect(self, index: Index) -> QRect:
        plan = self._laid_out()
        if plan is None or not index.isValid() or index.row() >= len(self.boards.boards):
            return QRect()
        return plan.box(self.boards.boards[index.row()].id).translated(-self._offset).toRect()

    def indexAt(self, spot: QPoint) -> QModelIndex:
        plan = self._laid_out()
        board = plan.board_at(spot.y() + self._offset.y()) if plan is not None else None
        if board is None:
            return QModelIndex()
        return self.boards.index(self.boards.boards.index(board), 0)

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint | None = None) -> None:
        box, bar = self.visualRect(index), self.verticalScrollBar()
        head = round(year_matrix_paint.HEAD * fonts.factor() * 1.3)
        if box.isEmpty():
            return
        if box.top() < head:
            bar.setValue(bar.value() + box.top() - head)
        elif box.bottom() > self.viewport().height():
            bar.setValue(bar.value() + box.bottom() - self.viewport().height())

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # --- keys and mouse ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self.boards.boards) - 1
        here = self.currentIndex().row()
        places = {
            Qt.Key.Key_Up: max(0, here - 1),
            Qt.Key.Key_Down: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: self._a_page_away(-1),
            Qt.Key.Key_PageDown: self._a_page_away(1),
        }
        if key in places and last >= 0 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.setCurrentIndex(self.boards.index(places[key], 0))
            self.scrollTo(self.currentIndex())
            self.viewport().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.board is not None:
            self.opened.emit(self.board.id)
        else:
            event.ignore()

    def _a_page_away(self, step: int) -> int:
        """The board that stands where the window ends when the chosen one is at its other end."""
        place, last = max(0, self.currentIndex().row()), len(self.boards.boards) - 1
        room = self.viewport().height() - round(year_matrix_paint.HEAD * fonts.factor() * 1.3)
        begins = self.visualRect(self.boards.index(place, 0)).top()
        while 0 <= place + step <= last:
            box = self.visualRect(self.boards.index(place + step, 0))
            if abs(box.top() - begins) + box.height() > room:
                break
            place += step
        return place

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Choosing is done when the button goes down."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid() and self.board is not None:
            self.opened.emit(self.board.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.board is None and self.boards.boards:
            self.setCurrentIndex(self.boards.index(0, 0))
        self.viewport().update()

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.color("window"))
        plan = self._laid_out()
        if plan is None or self.year is None:
            return
        offset = self._offset
        painter.translate(-offset)
        painter.setClipRect(QRectF(event.rect()).translated(offset))
        plan.options = Options(shape=Shape.MATRIX, month=self._options.month, shift=QPointF(0, offset.y()))
        canvas = Canvas(painter, plan.unit)
        board = self.board
        bottom = plan.paint(canvas, current=board.id if board is not None else None)
        said = QRectF(plan.rect.left(), bottom + canvas.px(6), plan.rect.width(), canvas.px(16))
        for words in (
            year_matrix_paint.legend(),
            year_matrix_paint.holidays_in_words(self.year),
            year_matrix_paint.left_out_in_words(self.year),
        ):
            canvas.words(said, words, 9, token="text2")
            said.translate(0, canvas.px(15))
        if board is not None and self.hasFocus():
            painter.setPen(canvas.pen("focus", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(plan.box(board.id).adjusted(1, 1, -1, -1))
        painter.end()
