"""A text with its line numbers, what was found in it, and marks for the whole of it at the edge."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme

EDGE = 10
GAP = 6
"""Spaces between the two halves of a heading that was cut, for the scissors."""
MOST_TONED = 2000
"""In longer texts the labels are not made quiet: that takes a while."""


@dataclass(frozen=True, slots=True)
class LineMark:
    """What a line is: `tone` colours its ground ("unscheduled" a guess, "covered" a difference, "" neither).

    `also` is a second tone, of a guess in a line that differs. `heading` is where the heading of a forum begins in it,
    None where there is none; `label` how long the field's label is. `tag` stands after the line, `told` is what a
    screen reader hears of it.
    """

    tone: str = ""
    also: str = ""
    heading: int | None = None
    strong: bool = False
    label: int = 0
    tag: str = ""
    scissors: bool = False
    told: str = ""


class SourceText(QPlainTextEdit):
    """Reads only. `line_chosen`: the user went to a line; `range_changed`: other lines are to be seen."""

    line_chosen = Signal(int)
    range_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(_("Teksten, som den blev læst"))
        self._marks: Mapping[int, LineMark] = {}
        self._current: frozenset[int] = frozenset()
        self._shown = (0, 0)
        self._numbers = 0
        self.document().setDocumentMargin(fonts.px(8))
        self._gutter = _Gutter(self)
        self._edge = _Edge(self)
        self.updateRequest.connect(self._on_update)
        self.verticalScrollBar().valueChanged.connect(self._tell_range)
        self.blockCountChanged.connect(self._fit)
        theme.announcer().changed.connect(self._dress)
        self._fit()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_text(self, lines: Sequence[str], marks: Mapping[int, LineMark]) -> None:
        self._marks = marks
        self.setPlainText("\n".join(lines))
        self._dress()
        self._describe()
        self._tell_range()

    def show_marks(self, marks: Mapping[int, LineMark]) -> None:
        """Other marks on the same text."""
        self._marks = marks
        self._dress()
        self._describe()

    @property
    def marks(self) -> Mapping[int, LineMark]:
        return self._marks

    @property
    def line(self) -> int:
        """The line that the cursor is in."""
        return self.textCursor().blockNumber() + 1

    @property
    def shown_range(self) -> tuple[int, int]:
        """The first and the last line to be seen."""
        return self._shown

    def show_line(self, line: int, *others: int) -> None:
        """Bring a line into the middle; it and `others` are outlined."""
        self._current = frozenset((line, *others))
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
            self._tell_line()
        self.viewport().update()

    def _dress(self) -> None:
        """The letters of headings and labels; the grounds are painted."""
        self._fit()
        toned = self.blockCount() <= MOST_TONED
        strong, heading, quiet = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(fonts.SEMIBOLD)
        strong.setForeground(theme.color("text"))
        heading.setFontWeight(fonts.SEMIBOLD)
        heading.setForeground(theme.color("accent"))
        quiet.setForeground(theme.color("text2"))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, mark in self._marks.items():
            block = self.document().findBlockByNumber(number - 1)
            if not block.isValid():
                continue
            if mark.strong:
                _format(cursor, block, 0, block.length() - 1, strong)
            if mark.heading is not None:
                _format(cursor, block, mark.heading, block.length() - 1, heading)
            if mark.label and toned:
                _format(cursor, block, 0, mark.label, quiet)
        cursor.endEditBlock()
        self.viewport().update()
        self._edge.update()

    def _describe(self) -> None:
        guesses = sum(mark.tone == "unscheduled" for mark in self._marks.values())
        changes = sum("covered" in (mark.tone, mark.also) for mark in self._marks.values())
        self.setAccessibleDescription(
            _("{lines} linjer, {guesses} linjer med gæt, {changes} linjer, der er forskellige fra registret").format(
                lines=self.blockCount(), guesses=guesses, changes=changes
            )
        )

    def _tell_line(self) -> None:
        mark = self._marks.get(self.line)
        told = _("Linje {line}").format(line=self.line)
        self.setAccessibleDescription(f"{told}: {mark.told}" if mark and mark.told else told)

    # --- where the user is ------------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.line
        super().keyPressEvent(event)
        if self.line != before:
            self._moved()

    def _moved(self) -> None:
        self._tell_line()
        if not self.textCursor().hasSelection():
            self.line_chosen.emit(self.line)

    def _tell_range(self, _value: int = 0) -> None:
        tall = max(1, self.fontMetrics().lineSpacing())
        first = self.firstVisibleBlock().blockNumber() + 1
        last = min(self.blockCount(), first + max(0, self.viewport().height() // tall - 1))
        if (first, last) != self._shown:
            self._shown = (first, last)
            self.range_changed.emit(first, last)
            self._edge.update()

    # --- room and paint ---------------------------------------------------------------------------------------------

    def _fit(self, _blocks: int = 0) -> None:
        self.setFont(fonts.font())
        label = fonts.metrics().horizontalAdvance("Evt. handleplaner")
        self.setTabStopDistance(label + fonts.px(16))
        digits = fonts.metrics(12, tabular=True).horizontalAdvance("8" * max(3, len(str(self.blockCount()))))
        self._numbers = digits + fonts.px(16)
        self.setViewportMargins(self._numbers, 0, fonts.px(EDGE), 0)
        self._place()

    def _place(self) -> None:
        inside = self.contentsRect()
        bar = self.verticalScrollBar().width() if self.verticalScrollBar().isVisible() else 0
        edge = fonts.px(EDGE)
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), self._numbers, inside.height()))
        self._edge.setGeometry(QRect(inside.right() - bar - edge + 1, inside.top(), edge, inside.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._tell_range()

    def _on_update(self, rect: QRect, by: int) -> None:
        if by:
            self._gutter.scroll(0, by)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())
        self._place()

    def visible_lines(self) -> list[tuple[int, QTextBlock, QRectF]]:
        """Number, block and place of each line to be seen."""
        found = []
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            found.append(
                (block.blockNumber() + 1, block, QRectF(0, place.top(), self.viewport().width(), place.height()))
            )
            block = block.next()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self.visible_lines()
        painter = QPainter(self.viewport())
        for number, _block, place in lines:
            mark = self._marks.get(number)
            if mark and mark.tone:
                painter.fillRect(place, theme.color(f"{mark.tone}_bg"))
                bar = theme.color(mark.also or mark.tone)
                painter.fillRect(QRectF(0, place.top(), 3, place.height()), bar)
            if number in self._current:
                painter.setPen(theme.color("focus"))
                painter.drawRect(place.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, block, place in lines:
            mark = self._marks.get(number)
            if mark:
                self._paint_extras(painter, mark, block, place)
        painter.end()

    def _paint_extras(self, painter: QPainter, mark: LineMark, block: QTextBlock, place: QRectF) -> None:
        layout = block.layout()
        line = layout.lineAt(0)
        if not line.isValid():
            return
        left = self.contentOffset().x()
        if mark.scissors and mark.heading is not None:
            x = _place_of(line, mark.heading - GAP + 1)
            side = fonts.px(14)
            icons.draw(
                painter, "scissors", QRectF(left + x, round(place.center().y() - side / 2), side, side), "unscheduled"
            )
        end = left + _place_of(line, len(block.text().rstrip()))
        if mark.tag == "empty":
            painter.setPen(theme.color("text2"))
            painter.setFont(fonts.font())
            at = max(end + fonts.px(6), left + self.tabStopDistance() + self.document().documentMargin())
            painter.drawText(QPointF(at, place.top() + line.ascent()), _("(tomt)"))
        elif mark.tag:
            self._paint_tag(painter, mark.tag, end + fonts.px(10), place)

    def _paint_tag(self, painter: QPainter, tag: str, left: float, place: QRectF) -> None:
        font = fonts.font(11)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(tag) + fonts.px(10)
        box = QRectF(left, place.top() + 1, wide, place.height() - 2).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.color("ctrl"))
        painter.setBrush(theme.color("base"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(theme.color("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)


def _format(cursor: QTextCursor, block: QTextBlock, start: int, end: int, letters: QTextCharFormat) -> None:
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + max(start, end), QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(letters)


def _place_of(line: QTextLine, at: int) -> float:
    """Where a character stands; what PySide answers is the place, or the place and the character."""
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


class _Gutter(QWidget):
    """The line numbers."""

    def __init__(self, text: SourceText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(40), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("alt"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), theme.color("line"))
        painter.setFont(fonts.font(12, tabular=True))
        painter.setPen(theme.color("text2"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, _block, place in self._text.visible_lines():
            room = QRectF(0, place.top(), self.width() - fonts.px(8), place.height())
            painter.drawText(room, right, str(number))


class _Edge(QWidget):
    """A stroke for every marked line of the whole text; a click leads there. The list says the same in words."""

    def __init__(self, text: SourceText) -> None:
        super().__init__(text)
        self._text = text
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("alt"))
        count = max(1, self._text.blockCount())
        first, last = self._text.shown_range
        top, bottom = (first - 1) / count * self.height(), last / count * self.height()
        painter.fillRect(QRectF(0, top, self.width(), max(4.0, bottom - top)), theme.color("line2"))
        for number, mark in self._text.marks.items():
            for tone in filter(None, (mark.tone, mark.also)):
                y = (number - 0.5) / count * self.height()
                left = 1 if tone == "covered" else self.width() / 2  # so that they differ without colour
                painter.fillRect(QRectF(left, y - 1, self.width() / 2 - 1, 2), theme.color(tone))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        count = self._text.blockCount()
        line = int(event.position().y() / max(1, self.height()) * count) + 1
        marked = [number for number, mark in self._text.marks.items() if mark.tone]
        near = min(marked, key=lambda number: abs(number - line), default=line)
        self._text.show_line(near)
        self._text.line_chosen.emit(near)
