"""A year by municipality: when the schools are closed, the holidays, and the dates of a series across it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.services.series_planning import UnitYearLook
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.pace import hatch

MONTHS, CHIPS, ROW = 20, 24, 19
LEFT = 92
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class YearDate:
    """A date of the series as it is painted."""

    key: int
    day: date
    remarks: int


class UnitYear(QWidget):
    """Months across, municipalities down. A click or the arrow keys choose a date; `chosen` tells its key.

    Its description is the sentence of the chosen date; `sentences` has all of them, as the table of the same.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = UnitYearLook(2000, (), ())
        self._dates: Sequence[YearDate] = ()
        self._current: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.announcer().changed.connect(self._fit)

    def show_year(self, look: UnitYearLook, days: Sequence[YearDate], current: int | None) -> None:
        self._look = look
        self._dates = [each for each in days if each.day.year == look.year]
        self._current = current
        self.setAccessibleName(_("Året {year}, kommune for kommune. Piletasterne vælger dato.").format(year=look.year))
        here = next((each for each in self._dates if each.key == current), None)
        words = self.sentence(here) if here else " ".join(self.sentences)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus():
                announce(self, words)
        self._fit()

    @property
    def sentences(self) -> list[str]:
        return [self.sentence(each) for each in self._dates]

    def sentence(self, each: YearDate) -> str:
        """`Onsdag 10. februar 2027: skolefri i Greve og Solrød.`"""
        closed = self._look.closed(each.day)
        day = dates.long(each.day)
        day = day[:1].upper() + day[1:]
        holiday = next((name for on, name in self._look.holidays if on == each.day), "")
        if closed and len(closed) == len(self._look.units) and len(closed) > 1:
            what = _("skolefri i alle {n} kommuner").format(n=len(closed))
        elif closed:
            what = _("skolefri i {names}").format(names=", ".join(closed))
        else:
            what = _("skole i alle kommuner")
        return _("{day}: {what}.").format(day=day, what=f"{holiday}, {what}" if holiday else what)

    # --- where things are -------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        return fonts.px(MONTHS + CHIPS) + len(self._look.units) * self._row() + 2

    def _row(self) -> int:
        return max(fonts.px(ROW), fonts.metrics(12).height() + 2)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(600), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(320), self._height())

    @property
    def _names(self) -> float:
        widest = max((fonts.metrics(12).horizontalAdvance(unit.name) for unit in self._look.units), default=0)
        return min(max(fonts.px(LEFT), widest + fonts.px(10)), self.width() * 0.3)

    def _x(self, day: date) -> float:
        first = date(self._look.year, 1, 1)
        length = (date(self._look.year + 1, 1, 1) - first).days
        return self._names + (day - first).days / length * (self.width() - self._names - 1)

    def _chip(self, each: YearDate) -> QRectF:
        wide = fonts.metrics(11, fonts.SEMIBOLD).horizontalAdvance(_short(each.day)) + fonts.px(10)
        box = QRectF(0, fonts.px(MONTHS) + 1, wide, fonts.px(CHIPS - 6))
        box.moveCenter(QPointF(self._x(each.day), box.center().y()))
        box.moveLeft(min(max(box.left(), self._names), self.width() - wide - 1))
        return box

    # --- choosing ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._dates:
            super().keyPressEvent(event)
            return
        places = [place for place, each in enumerate(self._dates) if each.key == self._current]
        place = min(max((places[0] if places else -step) + step, 0), len(self._dates) - 1)
        self.chosen.emit(self._dates[place].key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position())
        if near is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(near.key)

    def _near(self, spot: QPointF) -> YearDate | None:
        for each in self._dates:
            if self._chip(each).contains(spot) or abs(self._x(each.day) - spot.x()) <= fonts.px(4):
                return each
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, spot: QPointF) -> str:
        near = self._near(spot)
        if near is not None:
            return self.sentence(near)
        place = int((spot.y() - fonts.px(MONTHS + CHIPS)) // self._row())
        if not 0 <= place < len(self._look.units):
            return ""
        unit = self._look.units[place]
        closed = [f"{name} {dates.between(first, last)}" for first, last, name in unit.breaks]
        return f"{unit.name}: " + (", ".join(closed) if closed else _("ingen skoleferier i registret"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = fonts.px(MONTHS + CHIPS)
        bottom = top + len(self._look.units) * self._row()
        self._paint_units(painter, top)
        self._paint_months(painter, bottom)
        self._paint_holidays(painter, top, bottom)
        for each in self._dates:
            self._paint_date(painter, each, top, bottom)
        self._paint_chips(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_units(self, painter: QPainter, top: float) -> None:
        painter.setFont(fonts.font(12))
        tall = self._row()
        for place, unit in enumerate(self._look.units):
            row = QRectF(0, top + place * tall, self.width(), tall)
            if place % 2:
                painter.fillRect(row, theme.color("alt"))
            name = QRectF(0, row.top(), self._names - fonts.px(6), tall)
            painter.setPen(theme.color("text"))
            words = painter.fontMetrics().elidedText(unit.name, Qt.TextElideMode.ElideRight, int(name.width()))
            painter.drawText(name, _LEFT, words)
            for first, last, _name in unit.breaks:
                left, right = self._x(first), self._x(last + timedelta(1))
                box = QRectF(left, row.top() + 2, max(right - left, 2), tall - 4)
                painter.fillRect(box, theme.color("school"))
                hatch(painter, box, theme.color("school_text"), fonts.px(5), 0.45)

    def _paint_months(self, painter: QPainter, bottom: float) -> None:
        painter.setFont(fonts.font(11))
        for month in range(1, 13):
            left = self._x(date(self._look.year, month, 1))
            ends = date(self._look.year + month // 12, month % 12 + 1, 1)
            right = self._x(ends)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(left, fonts.px(MONTHS)), QPointF(left, bottom))
            painter.setPen(theme.color("text2"))
            name = dates.month_short(month).rstrip(".")
            room = QRectF(left, 0, right - left, fonts.px(MONTHS))
            if painter.fontMetrics().horizontalAdvance(name) <= room.width():
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_holidays(self, painter: QPainter, top: float, bottom: float) -> None:
        for day, _name in self._look.holidays:
            x = self._x(day)
            painter.setPen(QPen(theme.color("holiday_text", 0.35), 1))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            painter.setPen(QPen(theme.color("holiday_text"), 2))
            painter.drawLine(QPointF(x, top - fonts.px(6)), QPointF(x, top))

    def _paint_date(self, painter: QPainter, each: YearDate, top: float, bottom: float) -> None:
        x, current = self._x(each.day), each.key == self._current
        painter.setPen(QPen(theme.color("accent"), 2 if current else 1.4))
        painter.drawLine(QPointF(x, fonts.px(MONTHS + CHIPS - 5)), QPointF(x, bottom))
        closed = set(self._look.closed(each.day))
        side = fonts.px(5)
        for place, unit in enumerate(self._look.units):
            if unit.name in closed:
                middle = QPointF(x, top + (place + 0.5) * self._row())
                painter.setPen(QPen(theme.color("behind"), 1.6))
                painter.setBrush(theme.color("base"))
                painter.drawEllipse(middle, side, side)

    def _paint_chips(self, painter: QPainter) -> None:
        """The days over the lines: the current one, and those others that there is room for."""
        taken: list[QRectF] = []
        for each in sorted(self._dates, key=lambda each: each.key != self._current):
            box = self._chip(each)
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                self._paint_chip(painter, box, each)

    def _paint_chip(self, painter: QPainter, box: QRectF, each: YearDate) -> None:
        current = each.key == self._current
        painter.setPen(QPen(theme.color("behind" if each.remarks else "accent"), 1.4))
        painter.setBrush(theme.color("accent" if current else "base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(fonts.font(11, fonts.SEMIBOLD))
        painter.setPen(theme.color("on_accent" if current else "accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _short(each.day))


def _short(day: date) -> str:
    return f"{day.day}. {dates.month_short(day.month)}"


class YearKey(QWidget):
    """What the signs of the year mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Tegnforklaring"))
        self.setAccessibleDescription(", ".join(words for _sign, words in self._signs()))
        theme.announcer().changed.connect(self.updateGeometry)

    def _signs(self) -> list[tuple[str, str]]:
        return [("date", _("mødets dato")), ("school", _("skolefri")), ("holiday", _("helligdag"))]

    def sizeHint(self) -> QSize:
        metrics = fonts.metrics(12)
        wide = sum(metrics.horizontalAdvance(words) + fonts.px(32) for _sign, words in self._signs())
        return QSize(wide, max(fonts.px(18), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, tall = 0.0, self.height()
        for sign, words in self._signs():
            box = QRectF(left, (tall - fonts.px(12)) / 2, fonts.px(14), fonts.px(12))
            if sign == "school":
                painter.fillRect(box, theme.color("school"))
                hatch(painter, box, theme.color("school_text"), fonts.px(5), 0.45)
            else:
                painter.setPen(QPen(theme.color("accent" if sign == "date" else "holiday_text"), 2))
                painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
            painter.setFont(fonts.font(12))
            painter.setPen(theme.color("text2"))
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(left + fonts.px(19), 0, wide + 2, tall), _LEFT, words)
            left += wide + fonts.px(32)
