"""The year at a glance in three layers: public holidays, special days, and where how many schools are closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fora_desktop.domain import dates, day_ranges, days
from fora_desktop.i18n import _, counted
from fora_desktop.services.school_table import SchoolSpan
from fora_desktop.ui import fonts, icons, theme

MONTHS, LANE, NUMBERED = 20, 24, 60
"""Heights of the months' row and of a layer; from which width, in pixels of the design, a span shows its number."""


@dataclass(frozen=True, slots=True)
class YearLook:
    """What the year has: holidays and special days with their names, school holidays with how many have them."""

    year: int
    holidays: tuple[tuple[date, str], ...]
    special: tuple[tuple[date, str], ...]
    school: tuple[SchoolSpan, ...]
    municipalities: int

    @property
    def sentence(self) -> str:
        """`10 helligdage, 7 på hverdage · 5 særlige dage · skoleferie i 10 kommuner`"""
        working = sum(not days.is_weekend(day) for day, _name in self.holidays)
        parts = [
            _("{holidays}, {n} på hverdage").format(
                holidays=counted(len(self.holidays), _("{n} helligdag"), _("{n} helligdage")), n=working
            ),
            counted(len(self.special), _("{n} særlig dag"), _("{n} særlige dage")),
            _("skoleferie i {municipalities}").format(
                municipalities=counted(self.municipalities, _("{n} kommune"), _("{n} kommuner"))
            )
            if self.school
            else _("ingen skoleferier"),
        ]
        return " · ".join(parts)

    def told(self, day: date) -> str:
        """What a day is, for its tooltip."""
        found = [name for each, name in (*self.holidays, *self.special) if each == day]
        found += [
            _("{name} {days} i {number}").format(
                name=span.name,
                days=day_ranges.write(span.first, span.last),
                number=counted(span.number, _("{n} kommune"), _("{n} kommuner")),
            )
            for span in self.school
            if span.first <= day <= span.last
        ]
        return "\n".join([dates.short(day), *found])


class DayLayers(QWidget):
    """Painted; what it says in words is its description, and the tables of the page say all of it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._look = YearLook(today.year, (), (), (), 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Året i tre lag"))
        theme.announcer().changed.connect(self.updateGeometry)

    def show_year(self, look: YearLook, today: date) -> None:
        self._look, self._today = look, today
        self.setAccessibleName(_("Året {year} i tre lag").format(year=look.year))
        self.setAccessibleDescription(look.sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(520), fonts.px(MONTHS) + 3 * self._lane() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(310), self.sizeHint().height())

    def _lane(self) -> int:
        return max(fonts.px(LANE), fonts.metrics(12, fonts.MEDIUM).height() + fonts.px(6))

    def _left(self) -> int:
        names = (words for words, _icon, _tone in self._layers())
        longest = max(fonts.metrics(12, fonts.MEDIUM).horizontalAdvance(words) for words in names)
        return max(fonts.px(128), longest + fonts.px(34))

    @staticmethod
    def _layers() -> Sequence[tuple[str, str, str]]:
        return (
            (_("Helligdage"), "sun", "holiday_text"),
            (_("Særlige dage"), "star", "school_text"),
            (_("Skoleferie"), "backpack", "school_text"),
        )

    def _number_of_days(self) -> int:
        return (date(self._look.year + 1, 1, 1) - date(self._look.year, 1, 1)).days

    def _x(self, day: date) -> float:
        """Where a day begins."""
        left = self._left()
        share = (day - date(self._look.year, 1, 1)).days / self._number_of_days()
        return left + (self.width() - left - 2) * share

    def day_at(self, x: float) -> date | None:
        """The day under a place; None beside the year."""
        left = self._left()
        number = int((x - left) / (self.width() - left - 2) * self._number_of_days())
        return date(self._look.year, 1, 1) + timedelta(number) if 0 <= number < self._number_of_days() else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._look.told(day) if day else "", self)
            return True
        return super().event(event)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter)
        for number, layer in enumerate(self._layers()):
            self._paint_lane(painter, number, layer)
        self._paint_school(painter)
        self._paint_holidays(painter)
        self._paint_special(painter)
        if self._today.year == self._look.year:
            painter.setPen(QPen(theme.color("today"), 1.5))
            x = self._x(self._today)
            painter.drawLine(QPointF(x, fonts.px(MONTHS) - 3), QPointF(x, self.height() - 2))

    def _top(self, lane: int) -> int:
        return fonts.px(MONTHS) + lane * self._lane()

    def _paint_months(self, painter: QPainter) -> None:
        for number in range(1, 13):
            first = date(self._look.year, number, 1)
            begins = self._x(first)
            ends = self._x(date(self._look.year, number + 1, 1)) if number < 12 else float(self.width() - 2)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(begins, 3), QPointF(begins, self.height() - 2))
            painter.setFont(fonts.font(11, fonts.MEDIUM))
            painter.setPen(theme.color("text2"))
            words = dates.month(number)
            if painter.fontMetrics().horizontalAdvance(words) + 4 > ends - begins:
                words = dates.month_short(number)
            if painter.fontMetrics().horizontalAdvance(words) > ends - begins:
                words = words[:1]
            painter.drawText(QRectF(begins, 0, ends - begins, fonts.px(18)), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_lane(self, painter: QPainter, number: int, layer: tuple[str, str, str]) -> None:
        words, icon, tone = layer
        top, tall = self._top(number), self._lane()
        side = fonts.px(15)
        icons.draw(painter, icon, QRectF(0, round(top + (tall - side) / 2), side, side), tone, stroke=2.0)
        painter.setFont(fonts.font(12, fonts.MEDIUM))
        painter.setPen(theme.color("text"))
        room = QRectF(fonts.px(22), top, self._left() - fonts.px(22), tall)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(self._left(), top + tall - 1), QPointF(self.width(), top + tall - 1))

    def _paint_holidays(self, painter: QPainter) -> None:
        tall = self._lane()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("holiday_text"))
        for day, _name in self._look.holidays:
            wide = max(4.0, self._x(day + timedelta(1)) - self._x(day))
            painter.drawRoundedRect(QRectF(self._x(day), self._top(0) + 4, wide, tall - 8), 1.5, 1.5)

    def _paint_special(self, painter: QPainter) -> None:
        radius = fonts.px(4.5)
        painter.setPen(QPen(theme.color("school_text"), 1.5))
        painter.setBrush(theme.color("base"))
        for day, _name in self._look.special:
            x = min(self._x(day) + 2, self.width() - radius - 2)
            painter.drawEllipse(QPointF(x, self._top(1) + self._lane() / 2), radius, radius)

    def _paint_school(self, painter: QPainter) -> None:
        first, last = date(self._look.year, 1, 1), date(self._look.year, 12, 31)
        room = self._lane() - fonts.px(6)
        for span in sorted(self._look.school, key=lambda span: -span.number):
            begins, ends = max(span.first, first), min(span.last, last)
            share = span.number / max(1, self._look.municipalities)
            tall = max(fonts.px(5), round(room * min(1.0, share)))
            left = self._x(begins)
            right = self._x(ends + timedelta(1))
            box = QRectF(left, self._top(2) + self._lane() - 2 - tall, max(3.0, right - left), tall)
            paint_hatched(painter, box)
            if box.width() > fonts.px(NUMBERED) and tall >= fonts.px(14):
                self._paint_number(painter, box, span.number)

    def _paint_number(self, painter: QPainter, box: QRectF, number: int) -> None:
        painter.setFont(fonts.font(11, fonts.SEMIBOLD, tabular=True))
        wide = painter.fontMetrics().horizontalAdvance(str(number)) + fonts.px(8)
        spot = QRectF(box.center().x() - wide / 2, box.top() + 1.5, wide, box.height() - 3)
        painter.fillRect(spot, theme.color("school"))
        painter.setPen(theme.color("school_text"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_hatched(painter: QPainter, box: QRectF, gap: float = 6) -> None:
    """Days without school: hatched, with a border, told apart without colour."""
    painter.save()
    painter.fillRect(box, theme.color("school"))
    painter.setClipRect(box)
    painter.setPen(QPen(theme.color("school_text", 0.55), 1))
    step = fonts.px(gap)
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += step
    painter.setClipping(False)
    painter.setPen(QPen(theme.color("school_text"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.restore()
