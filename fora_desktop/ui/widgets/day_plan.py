"""The chosen day: where the board, who sits in it and the room already are, and the chosen time as a band."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _, counted
from fora_desktop.services.scheduling import Block, DayRows, Row
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.pace import hatch

FIRST_HOUR, LAST_HOUR = 8, 17
HEAD, GROUP, ROW, NOTE = 26, 22, 28, 24
MINUTES_A_STEP = 15
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DayPlan(QWidget):
    """Rows of who is elsewhere, hours across. A click or a drag moves the chosen time, as the arrow keys do.

    Its description says all rows in words.
    """

    moved = Signal(object)
    """The start wanted, a datetime."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = DayRows((), 0)
        self._tops: list[int] = []
        self._heads: list[tuple[int, str]] = []
        self._bottom = fonts.px(HEAD)
        self._start = self._end = datetime.min
        self._grip: timedelta | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Dagen. Piletasterne flytter mødet et kvarter."))
        theme.announcer().changed.connect(self._fit)

    def show_day(self, rows: DayRows, start: datetime, end: datetime) -> None:
        self._rows, self._start, self._end = rows, start, end
        groups = dict.fromkeys(row.group for row in rows.rows if row.group)
        told = [_("{group}: {summary}.").format(group=group, summary=rows.summary(group)) for group in groups]
        words = " ".join([self.hours, *told, *(row.sentence for row in rows.rows), self.note])
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus():
                announce(self, self.hours)
        self._fit()

    @property
    def hours(self) -> str:
        return _("{start}–{end}").format(start=dates.hours(self._start.time()), end=dates.hours(self._end.time()))

    @property
    def note(self) -> str:
        """What is said of the roles without a row, and no more than Fora knows."""
        if any(row.whose == "person" for row in self._rows.rows):
            return ""
        shown = any(row.whose == "role" for row in self._rows.rows)
        if not self._rows.others:
            return "" if shown else _("Fora kender ingen deltagere i forummet.")
        if shown:
            return counted(
                self._rows.others,
                _("Den sidste deltager har ikke andre møder i Fora den dag."),
                _("De øvrige {n} deltagere har ikke andre møder i Fora den dag."),
            )
        return counted(
            self._rows.others,
            _("Forummets deltager har ingen andre møder i Fora den dag."),
            _("Ingen af forummets {n} deltagere har andre møder i Fora den dag."),
        )

    # --- where things are -------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Each row under the heading of its group; those without one have none."""
        top, group = fonts.px(HEAD), ""
        self._tops, self._heads = [], []
        for row in self._rows.rows:
            heading = row.group or (_("Sted") if group and row.whose == "room" else "")
            if heading != group and heading:
                self._heads.append((top, heading))
                top += fonts.px(GROUP)
            group = heading
            self._tops.append(top)
            top += fonts.px(ROW)
        self._bottom = top
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        return self._bottom + (fonts.px(NOTE) if self.note else 0) + 2

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(600), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(360), self._height())

    @property
    def _left(self) -> float:
        return min(fonts.px(236), self.width() * 0.3)

    @property
    def _right(self) -> float:
        return self.width() - min(fonts.px(196), self.width() * 0.26)

    @property
    def _span(self) -> tuple[int, int]:
        """First and last hour shown: the working day, more where the chosen time needs it."""
        day = self._start.date()
        last = LAST_HOUR if self._end.date() == day and self._end.time() <= time(LAST_HOUR) else 24
        if self._end.date() == day and last == 24:
            last = self._end.hour + (1 if self._end.minute else 0)
        return min(FIRST_HOUR, self._start.hour), last

    def _x(self, moment: datetime) -> float:
        first, last = self._span
        hours = (moment - datetime.combine(self._start.date(), time())).total_seconds() / 3600
        share = (min(max(hours, first), last) - first) / (last - first)
        return self._left + share * (self._right - self._left)

    def _moment(self, x: float) -> datetime:
        """The quarter of an hour at a place."""
        first, last = self._span
        share = min(max((x - self._left) / (self._right - self._left), 0.0), 1.0)
        quarters = round((first + share * (last - first)) * 60 / MINUTES_A_STEP)
        return datetime.combine(self._start.date(), time()) + timedelta(minutes=quarters * MINUTES_A_STEP)

    def row_box(self, place: int) -> QRectF:
        return QRectF(0, self._tops[place], self.width(), fonts.px(ROW))

    # --- moving the time --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if steps is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self._move_to(self._start + timedelta(minutes=steps * MINUTES_A_STEP))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if event.button() != Qt.MouseButton.LeftButton or not self._left <= x <= self._right:
            return
        if self._x(self._start) <= x <= self._x(self._end):
            self._grip = self._moment(x) - self._start
        else:
            self._grip = timedelta()
            self._move_to(self._moment(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._move_to(self._moment(event.position().x()) - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def _move_to(self, start: datetime) -> None:
        """Only within the day."""
        if start != self._start and start.date() == self._start.date():
            self.moved.emit(start)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            places = [place for place in range(len(self._rows.rows)) if self.row_box(place).contains(event.pos())]
            text = self._rows.rows[places[0]].sentence if places else self.note
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._start == datetime.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = fonts.px(HEAD), self._bottom
        band = QRectF(self._x(self._start), top, self._x(self._end) - self._x(self._start), bottom - top)
        painter.fillRect(band, theme.color("sel", 0.75))
        self._paint_hours(painter, band, bottom)
        for head, group in self._heads:
            self._paint_group(painter, QRectF(0, head, self.width(), fonts.px(GROUP)), group)
        for place, row in enumerate(self._rows.rows):
            self._paint_row(painter, self.row_box(place), row)
        if self.note:
            room = QRectF(fonts.px(12), bottom, self.width() - fonts.px(24), fonts.px(NOTE))
            painter.setFont(fonts.font(12))
            painter.setPen(theme.color("text2"))
            painter.drawText(room, _LEFT, _elided(painter, self.note, room.width()))

    def _paint_hours(self, painter: QPainter, band: QRectF, bottom: float) -> None:
        first, last = self._span
        top = fonts.px(HEAD)
        painter.setFont(fonts.font(11, fonts.SEMIBOLD, tabular=True))
        words = painter.fontMetrics().horizontalAdvance(self.hours) + fonts.px(10)
        tag = QRectF(0, 1, max(band.width(), words), top - 6)
        tag.moveCenter(QPointF(band.center().x(), tag.center().y()))
        painter.setFont(fonts.font(11, fonts.MEDIUM, tabular=True))
        number = painter.fontMetrics().horizontalAdvance("00.00")
        room = (self._right - self._left) / (last - first)
        every = max(1, -(-(number + fonts.px(8)) // max(1, int(room))))
        day = self._start.date()
        for hour in range(first, last + 1):
            x = self._x(_at(day, hour))
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, top - fonts.px(4)), QPointF(x, bottom))
            place = QRectF(x - number, 0, 2 * number, top - 4)
            label = QRectF(x - number / 2, 0, number, top)
            if hour < last and not (hour - first) % every and not label.intersects(tag):
                painter.setPen(theme.color("text2"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, dates.hours(time(hour)))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        painter.setPen(QPen(theme.color("accent"), 2))
        for x in (band.left(), band.right()):
            painter.drawLine(QPointF(x, top), QPointF(x, max(bottom, top + 4)))
        painter.setPen(QPen(theme.color("sel_text"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(tag, 3, 3)
        painter.setFont(fonts.font(11, fonts.SEMIBOLD, tabular=True))
        painter.setPen(theme.color("on_accent"))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self.hours)

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row) -> None:
        name = QRectF(fonts.px(12), box.top(), self._left - fonts.px(18), box.height())
        painter.setFont(fonts.font(13, fonts.MEDIUM))
        painter.setPen(theme.color("text"))
        said = _elided(painter, row.name, name.width())
        painter.drawText(name, _LEFT, said)
        if row.detail:
            name.setLeft(name.left() + painter.fontMetrics().horizontalAdvance(said) + fonts.px(7))
            painter.setFont(fonts.font(12))
            painter.setPen(theme.color("text2"))
            if name.width() > fonts.px(24):
                painter.drawText(name, _LEFT, _elided(painter, row.detail, name.width()))
        if row.away:
            self._paint_away(painter, box, row)
        elif not row.is_known:
            self._paint_unknown(painter, box, "" if row.blocks else row.unknown)
        for block in row.blocks:
            self._paint_block(painter, box, block)
        self._paint_answer(painter, box, row)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, box.bottom() - 0.5), QPointF(self.width(), box.bottom() - 0.5))

    def _paint_group(self, painter: QPainter, box: QRectF, group: str) -> None:
        painter.fillRect(QRectF(box.left(), box.top(), self._left, box.height()), theme.color("alt"))
        painter.fillRect(QRectF(self._right, box.top(), self.width() - self._right, box.height()), theme.color("alt"))
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.setPen(theme.color("text2"))
        inner = box.adjusted(fonts.px(12), 0, -fonts.px(8), 0)
        words = self._rows.summary(group) if any(row.group == group for row in self._rows.rows) else ""
        painter.setFont(fonts.font(12))
        room = painter.fontMetrics().horizontalAdvance(words) + fonts.px(12) if words else 0
        painter.drawText(inner, _RIGHT, words)
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.drawText(inner, _LEFT, _elided(painter, group, inner.width() - room))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, box.bottom() - 0.5), QPointF(self.width(), box.bottom() - 0.5))

    def _paint_away(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """The whole day, hatched."""
        place = QRectF(self._left + 1, box.top() + 4, self._right - self._left - 2, box.height() - 8)
        painter.setPen(QPen(theme.color("behind"), 1.4))
        painter.setBrush(theme.color("behind_bg"))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        hatch(painter, place.adjusted(1, 1, -1, -1), theme.color("behind"), fonts.px(9), 0.18)
        painter.setFont(fonts.font(11, fonts.SEMIBOLD))
        painter.setPen(theme.color("text"))
        words = place.adjusted(fonts.px(6), 0, -fonts.px(3), 0)
        text = _("Fraværende {days}").format(days=row.away)
        painter.drawText(words, _LEFT, _elided(painter, text, words.width()))

    def _paint_unknown(self, painter: QPainter, box: QRectF, said: str) -> None:
        place = QRectF(self._left + 1, box.top() + 4, self._right - self._left - 2, box.height() - 8)
        painter.setPen(QPen(theme.color("text3"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(fonts.font(11))
        painter.setPen(theme.color("text2"))
        words = place.adjusted(fonts.px(6), 0, -fonts.px(3), 0)
        painter.drawText(words, _LEFT, _elided(painter, said, words.width()))

    def _paint_block(self, painter: QPainter, box: QRectF, block: Block) -> None:
        left, right = self._x(block.start), self._x(block.end)
        place = QRectF(left + 1, box.top() + 4, max(right - left - 2, 3), box.height() - 8)
        paint_taken(painter, place, block)
        words = place.adjusted(fonts.px(6), 0, -fonts.px(3), 0)
        if block.clashes and words.width() > fonts.px(40):
            side = fonts.px(12)
            icon = QRectF(words.left() - 1, round(place.center().y() - side / 2), side, side)
            icons.draw(painter, "triangle-alert", icon, theme.color("behind"), 2.2)
            words.adjust(fonts.px(15), 0, 0, 0)
        if words.width() > fonts.px(16):
            painter.setFont(fonts.font(11, fonts.SEMIBOLD if block.clashes else fonts.MEDIUM))
            painter.setPen(theme.color("text"))
            if not block.is_busy or painter.fontMetrics().horizontalAdvance(block.name) <= words.width():
                painter.drawText(words, _LEFT, _elided(painter, block.name, words.width()))

    def _paint_answer(self, painter: QPainter, box: QRectF, row: Row) -> None:
        clash = row.clash
        icon, tone = ("check", "met") if clash is None and not row.away else _CLASHES[row.whose]
        if row.answer == "unknown":
            icon, tone = "circle-question-mark", "text2"
        side = fonts.px(14)
        place = QRectF(self._right + fonts.px(10), round(box.center().y() - side / 2), side, side)
        icons.draw(painter, icon, place, theme.color(tone), 2.2)
        room = QRectF(place.right() + fonts.px(6), box.top(), 0, box.height())
        room.setRight(self.width() - fonts.px(8))
        painter.setFont(fonts.font(12, fonts.MEDIUM))
        painter.setPen(theme.color(tone))
        painter.drawText(room, _LEFT, _answer(painter, row, room.width()))


def paint_taken(painter: QPainter, place: QRectF, block: Block) -> None:
    """The ground of a block: a meeting's is plain, what only a calendar holds is hatched, what is not sure dashed."""
    line = "behind" if block.clashes else "ctrl" if block.is_busy else "plan_line"
    dash = Qt.PenStyle.DashLine if block.is_unsure else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.color(line), 1.4 if block.clashes else 1, dash))
    painter.setBrush(theme.color("behind_bg" if block.clashes else "alt" if block.is_busy else "covered_bg"))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if block.is_busy:
        hatch(painter, place.adjusted(1, 1, -1, -1), theme.color("text3"), fonts.px(9), 0.18)


_CLASHES = {
    "board": ("calendar-x-2", "behind"),
    "person": ("user-round-x", "behind"),
    "role": ("user-round-x", "behind"),
    "room": ("door-open", "behind"),
}


def _answer(painter: QPainter, row: Row, room: float) -> str:
    """`kan`, `ledigt`, or where the row is meanwhile; of a long name the hours stay."""
    clash = row.clash
    if row.answer == "unknown":
        return _("ukendt")
    if row.away:
        return _("kan ikke")
    if clash is None:
        free = {"board": _("holder et andet møde"), "person": _("kan"), "role": _("kan"), "room": _("ledigt")}
        return free[row.whose]
    if row.whose == "room":
        return _elided(painter, _("optaget {hours}").format(hours=clash.hours), room)
    if row.whose == "person":
        return _elided(painter, _("kan ikke"), room)
    words = _("er i {meeting} {hours}")
    least = painter.fontMetrics().horizontalAdvance(words.format(meeting="", hours=clash.hours))
    return words.format(meeting=_elided(painter, clash.name, room - least), hours=clash.hours)


def _elided(painter: QPainter, text: str, room: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room)))


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(hours=hour)
