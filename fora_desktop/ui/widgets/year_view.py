"""The wheel and the timeline in the window: drawn once, looked at by mouse and keys, heard cell by cell."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
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
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fora_desktop.domain.days import monday
from fora_desktop.domain.year import ONE_WEEK, Mark, Year, marks
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Index
from fora_desktop.ui.widgets import year_timeline_paint, year_wheel_paint, year_words
from fora_desktop.ui.widgets.drawn_view import DrawnView
from fora_desktop.ui.widgets.year_canvas import LEFT, Canvas, Options, Shape
from fora_desktop.ui.widgets.year_paint import Picture, paint_picture, picture

ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
BY_DAY = 2.0
"""From here on each day has a mark of its own."""
REACH = 6.0
"""So far beside a mark the mouse still means it, in lengths of the design."""
Cell = tuple[int, date]
_NO_INDEX = QModelIndex()


class CellModel(QAbstractTableModel):
    """A row for each week of each ring, empty ones too: what a screen reader reads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.year: Year | None = None
        self.weeks: tuple[date, ...] = ()
        self.marks: dict[Cell, list[Mark]] = {}

    def show(self, year: Year, those: Sequence[Mark]) -> None:
        self.beginResetModel()
        self.year, self.weeks = year, year.weeks
        found: dict[Cell, list[Mark]] = defaultdict(list)
        for mark in those:
            found[mark.ring, mark.week].append(mark)
        self.marks = dict(found)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() or self.year is None else len(self.year.rings) * len(self.weeks)

    def cell(self, row: int) -> Cell:
        ring, week = divmod(row, len(self.weeks))
        return ring, self.weeks[week]

    def row_of(self, cell: Cell) -> int:
        ring, week = cell
        return ring * len(self.weeks) + self.weeks.index(week)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if self.year is None or not index.isValid() or index.row() >= self.rowCount() or role not in told:
            return None
        cell = self.cell(index.row())
        return year_words.cell_sentence(self.year, *cell, self.marks.get(cell, []))


class YearView(DrawnView):
    """A wheel or a timeline.

    What is drawn is kept as a picture; the mouse and the keyboard only add to it.
    """

    chosen = Signal(int, object)
    """A ring and the Monday of a week."""
    opened = Signal(int, object)
    month_chosen = Signal(int)

    def __init__(self, shape: Shape, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shape = shape
        self.year: Year | None = None
        self.zoom = 1.0
        self.cells = CellModel(self)
        self._options = Options(shape=shape)
        self._marks: tuple[Mark, ...] = ()
        self._picture: Picture | None = None
        self._spots: dict[int, list[tuple[float, float, Mark]]] = {}
        self._kept: QPixmap | None = None
        self._under: Mark | None = None
        """The mark under the mouse."""
        self._tip = QRectF()
        self._by_key = False
        self.set_up(self.cells, name)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        theme.announcer().changed.connect(self._lay_out)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_year(self, year: Year, hidden: frozenset[str], month: int | None) -> None:
        """Another year, or the same one read again; the chosen cell is kept where it is still there."""
        kept = self.cell
        self.year = year
        self._options = replace(self._options, hidden=hidden, month=month)
        self._group()
        if kept is not None and kept[0] < len(year.rings) and kept[1] in year.weeks:
            self.choose(*kept)
        self.setAccessibleDescription(year_words.sentence(year))

    def choose_month(self, month: int | None) -> None:
        if month != self._options.month:
            self._options = replace(self._options, month=month)
            if self._picture is not None:
                self._picture.options = self._options
            self._forget()

    def _group(self) -> None:
        assert self.year is not None
        by_day = self.zoom >= BY_DAY
        self._options = replace(self._options, by_day=by_day)
        self._marks = marks(self.year, by_day=by_day, hidden=self._options.hidden)
        self.cells.show(self.year, self._marks)
        self._lay_out()

    @property
    def cell(self) -> Cell | None:
        """The ring and the week that is chosen."""
        row = self.currentIndex().row()
        return self.cells.cell(row) if 0 <= row < self.cells.rowCount() else None

    def marks_of(self, cell: Cell) -> list[Mark]:
        return self.cells.marks.get(cell, [])

    def choose(self, ring: int, week: date) -> None:
        """Make a ring's week the chosen one without telling."""
        index = self.cells.index(self.cells.row_of((ring, week)), 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.viewport().update()

    # --- where things are -------------------------------------------------------------------------------------------

    def drawn_size(self) -> QSize:
        room, unit = self.viewport().size(), fonts.factor()
        if self.shape is Shape.WHEEL:
            least = round(year_wheel_paint.LEAST * unit)
            side = round(max(least, min(room.width(), room.height())) * self.zoom)
            return QSize(max(room.width(), side), max(room.height(), side))
        wide = max(room.width(), round(year_timeline_paint.LEAST_WIDE * unit))
        rings = len(self.year.rings) if self.year else 0
        tall = round((year_timeline_paint.HEAD + year_timeline_paint.LEAST * rings + 36) * unit)
        return QSize(round(wide * self.zoom), max(room.height(), tall))

    def _lay_out(self) -> None:
        if self.year is None:
            return
        size = self.drawn_size()
        rect = QRectF(0, 0, size.width(), size.height())
        self._picture = picture(rect, self.year, self._options, fonts.factor(), self._marks)
        found: dict[int, list[tuple[float, float, Mark]]] = defaultdict(list)
        for mark in self._marks:
            spot = self._picture.spot(mark)
            found[mark.ring].append((spot.x(), spot.y(), mark))
        self._spots = found
        self._under = None
        self.updateGeometries()
        self._forget()

    def _forget(self) -> None:
        """Draw again when it is next seen."""
        self._kept = None
        self.viewport().update()

    @property
    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def mark_at(self, spot: QPointF) -> Mark | None:
        """The mark that a spot of the window means."""
        if self._picture is None:
            return None
        there = spot + self._offset
        ring = self._picture.ring_at(there)
        if ring is None:
            return None
        reach = (REACH + 7) * fonts.factor()
        best, nearest = None, reach * reach
        for x, y, mark in self._spots.get(ring, ()):
            away = (x - there.x()) ** 2 + (y - there.y()) ** 2
            if away < nearest:
                best, nearest = mark, away
        return best

    def spot_of(self, mark: Mark) -> QPointF:
        """Where a mark is in the window."""
        assert self._picture is not None
        return self._picture.spot(mark) - self._offset

    def visualRect(self, index: Index) -> QRect:
        if self._picture is None or not index.isValid() or index.row() >= self.cells.rowCount():
            return QRect()
        return self._picture.box(*self.cells.cell(index.row())).translated(-self._offset).toRect()

    def indexAt(self, spot: QPoint) -> QModelIndex:
        if self._picture is None or self.year is None:
            return QModelIndex()
        mark = self.mark_at(QPointF(spot))
        there = QPointF(spot) + self._offset
        ring, day = self._picture.ring_at(there), self._picture.day_at(there)
        cell = (mark.ring, mark.week) if mark else (ring, monday(day)) if ring is not None and day else None
        return QModelIndex() if cell is None else self.cells.index(self.cells.row_of(cell), 0)

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint | None = None) -> None:
        box, view = self.visualRect(index), self.viewport().rect()
        if box.isEmpty():
            return
        kept = round(year_timeline_paint.NAMES * fonts.factor()) if self.shape is Shape.TIMELINE else 0
        for bar, low, high, first, size in (
            (self.horizontalScrollBar(), box.left() - 20, box.right() + 20, kept, view.width()),
            (self.verticalScrollBar(), box.top() - 20, box.bottom() + 20, 0, view.height()),
        ):
            if low < first:
                bar.setValue(bar.value() + low - first)
            elif high > size:
                bar.setValue(bar.value() + high - size)

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # --- larger and smaller -----------------------------------------------------------------------------------------

    def zoom_by(self, steps: int) -> None:
        """One size up or down; what is in the middle, or chosen, stays to be seen."""
        place = min(max(0, ZOOMS.index(self.zoom) + steps), len(ZOOMS) - 1)
        if ZOOMS[place] == self.zoom or self.year is None:
            return
        room = self.viewport().size()
        before = self.drawn_size()
        middle = self._offset + QPointF(room.width() / 2, room.height() / 2)
        share = middle.x() / before.width(), middle.y() / before.height()
        chosen = self.cell
        self.zoom = ZOOMS[place]
        self._group()
        after = self.drawn_size()
        self.horizontalScrollBar().setValue(round(share[0] * after.width() - room.width() / 2))
        self.verticalScrollBar().setValue(round(share[1] * after.height() - room.height() / 2))
        if chosen is not None:
            self.choose(*chosen)
            self.scrollTo(self.currentIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # --- keys and mouse ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        if self.year is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif key in steps and control and steps[key][1]:
            self._step_to_mark(steps[key][1])
        elif key in steps:
            self._step(*steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ring, _week = self._where()
            self._go(ring, self.year.weeks[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cell is not None:
            self.opened.emit(*self.cell)
        else:
            event.ignore()

    def _where(self) -> Cell:
        """The chosen cell; without one today's week in the outermost ring."""
        assert self.year is not None
        return self.cell or (0, monday(self.year.today or self.year.first))

    def _step(self, rings: int, weeks: int) -> None:
        assert self.year is not None
        if self.cell is None:
            self._go(*self._where())
            return
        ring, week = self._where()
        place = self.year.weeks.index(week) + weeks
        if 0 <= ring + rings < len(self.year.rings) and 0 <= place < len(self.year.weeks):
            self._go(ring + rings, self.year.weeks[place])

    def _step_to_mark(self, step: int) -> None:
        """To the next week of the ring that has something."""
        assert self.year is not None
        ring, week = self._where()
        week += step * ONE_WEEK
        while self.year.weeks[0] <= week <= self.year.weeks[-1]:
            if self.marks_of((ring, week)):
                self._go(ring, week)
                return
            week += step * ONE_WEEK

    def _go(self, ring: int, week: date) -> None:
        self._by_key, self._under = True, None
        self.choose(ring, week)
        self.scrollTo(self.currentIndex())
        self.chosen.emit(ring, week)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._picture is None:
            return
        self._by_key = False
        month = self._picture.month_at(event.position() + self._offset)
        if month is not None:
            self.month_chosen.emit(month)
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)
            self.viewport().update()
            self.chosen.emit(*self.cells.cell(index.row()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Choosing is done when the button goes down."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.mark_at(event.position()) is not None and self.cell is not None:
            self.opened.emit(*self.cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.look_at(self.mark_at(event.position()))

    def look_at(self, mark: Mark | None) -> None:
        """Say what a mark is, beside it."""
        if mark is self._under and not self._by_key:
            return
        self._by_key = False
        before = self._tip_region()
        self._under = mark
        self._tip = QRectF()
        self.viewport().update(before)
        if mark is not None:
            self._tip = self._tip_box([mark], self.spot_of(mark))
            self.viewport().update(self._tip_region())

    def _tip_region(self) -> QRect:
        if self._under is None:
            return QRect() if self._tip.isNull() else self._tip.toAlignedRect().adjusted(-3, -3, 3, 3)
        spot, half = self.spot_of(self._under), 16 * fonts.factor()
        around = QRectF(spot.x() - half, spot.y() - half, 2 * half, 2 * half)
        return around.united(self._tip).toAlignedRect().adjusted(-3, -3, 3, 3)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.look_at(None)
        if event.type() == QEvent.Type.ToolTip:
            return True  # said beside the mark, at once
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._by_key = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_key = False

    # --- painting ---------------------------------------------------------------------------------------------------

    def repaint_all(self) -> QPixmap:
        """The picture of what is seen, drawn now."""
        assert self._picture is not None
        ratio = self.devicePixelRatioF()
        size = self.viewport().size()
        kept = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        kept.setDevicePixelRatio(ratio)
        painter = QPainter(kept)
        offset = self._offset
        painter.translate(-offset)
        self._picture.options = replace(self._options, shift=offset)
        paint_picture(painter, QRectF(offset, size.toSizeF()), self._picture)
        painter.end()
        self._kept = kept
        return kept

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._picture is None:
            painter.fillRect(event.rect(), theme.color("window"))
            return
        kept = self._kept or self.repaint_all()
        ratio = kept.devicePixelRatio()
        room = QRectF(event.rect())
        painter.drawPixmap(room, kept, QRectF(room.topLeft() * ratio, room.size() * ratio))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, fonts.factor())
        if self.cell is not None and (self.hasFocus() or self._by_key):
            painter.save()
            painter.translate(-self._offset)
            self._picture.paint_cell(canvas, *self.cell)
            painter.restore()
        if self._under is not None:
            self._ring(canvas, self._under)
            self._paint_tip(canvas, [self._under], self._tip)
        elif self._by_key and self.cell is not None and (those := self.marks_of(self.cell)):
            cell = self.visualRect(self.currentIndex())
            box = self._tip_box(those, QPointF(cell.center()), cell.width() / 2 + canvas.px(10))
            self._paint_tip(canvas, those, box)
        painter.end()

    def _ring(self, canvas: Canvas, mark: Mark) -> None:
        """Around the mark under the mouse."""
        canvas.painter.setPen(canvas.pen("accent", 2))
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        canvas.painter.drawEllipse(self.spot_of(mark), canvas.px(11), canvas.px(11))

    def _tip_box(self, those: Sequence[Mark], spot: QPointF, away: float = 0.0) -> QRectF:
        """Where it is said: so far to the right of the mark or to its left, whole."""
        assert self.year is not None
        head, lines = year_words.tip_lines(self.year, those)
        unit = fonts.factor()
        away = away or 16 * unit
        strong, plain = fonts.metrics(12, fonts.SEMIBOLD, tabular=True), fonts.metrics(12, tabular=True)
        wide = max([strong.horizontalAdvance(head), *(plain.horizontalAdvance(words) for words, _bad in lines)])
        view = self.viewport().rect()
        box = QRectF(0, 0, min(wide + 24 * unit, view.width() - 8), (len(lines) + 1) * 18 * unit + 12 * unit)
        box.moveTo(spot.x() + away, spot.y() - box.height() / 2)
        if box.right() > view.right() - 4:
            box.moveRight(spot.x() - away)
        box.moveLeft(min(max(4.0, box.left()), max(4.0, view.right() - 4 - box.width())))
        box.moveTop(min(max(4.0, box.top()), max(4.0, view.bottom() - 4 - box.height())))
        return box

    def _paint_tip(self, canvas: Canvas, those: Sequence[Mark], box: QRectF) -> None:
        assert self.year is not None
        head, lines = year_words.tip_lines(self.year, those)
        painter = canvas.painter
        painter.setPen(canvas.pen("ctrl"))
        painter.setBrush(canvas.colour("base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        line = canvas.px(18)
        room = QRectF(box.left() + canvas.px(10), box.top() + canvas.px(6), box.width() - canvas.px(20), line)
        canvas.words(room, head, 12, fonts.SEMIBOLD, "text", LEFT)
        for words, bad in lines:
            room.translate(0, line)
            canvas.words(room, words, 12, fonts.REGULAR, "behind" if bad else "text", LEFT)


def wheel(parent: QWidget | None = None) -> YearView:
    return YearView(Shape.WHEEL, _("Årshjul"), parent)


def timeline(parent: QWidget | None = None) -> YearView:
    return YearView(Shape.TIMELINE, _("Tidslinje"), parent)
