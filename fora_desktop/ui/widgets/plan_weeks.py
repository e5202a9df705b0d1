"""How many meetings each week of a year has, as bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.pace import hatch

HEIGHT = 66
STEP = 4
"""Each so many weeks one has its number below."""


@dataclass(frozen=True, slots=True)
class Load:
    """`counts` from week 1 on; `holidays` are the weeks with school holidays, `mean` of the weeks with meetings."""

    year: int
    counts: Sequence[int] = ()
    holidays: frozenset[int] = frozenset()
    mean: float = 0.0

    @property
    def title(self) -> str:
        return _("Møder pr. uge i {year}").format(year=self.year)

    @property
    def legend(self) -> str:
        mean = f"{self.mean:.1f}".replace(".", ",")
        return _("gennemsnit {mean} · skraveret: skoleferie").format(mean=mean)

    @property
    def most(self) -> int:
        return max(self.counts, default=0)

    def stands_out(self, week: int) -> bool:
        """Whether a week has so many more than the others that its number is told."""
        return self.counts[week - 1] == self.most > self.mean * 1.35

    @property
    def sentence(self) -> str:
        """The same in words."""
        if not self.most:
            return _("Ingen møder.")
        busiest = [str(week) for week in range(1, len(self.counts) + 1) if self.counts[week - 1] == self.most]
        told = [
            _("Gennemsnit {mean} møder om ugen.").format(mean=f"{self.mean:.1f}".replace(".", ",")),
            _("Flest i uge {weeks}: {meetings}.").format(
                weeks=", ".join(busiest[:6]), meetings=counted(self.most, _("{n} møde"), _("{n} møder"))
            ),
        ]
        if self.holidays:
            told.append(_("Skoleferie i uge {weeks}.").format(weeks=", ".join(map(str, sorted(self.holidays)))))
        return " ".join(told)

    def told(self, week: int) -> str:
        """`Uge 22: 8 møder`"""
        meetings = counted(self.counts[week - 1], _("{n} møde"), _("{n} møder"))
        text = _("Uge {week}: {meetings}").format(week=week, meetings=meetings)
        return _("{told}, skoleferie").format(told=text) if week in self.holidays else text


def paint_weeks(painter: QPainter, rect: QRectF, load: Load) -> None:
    """Fill `rect`: a bar a week, holidays hatched behind, the mean as a dashed line, numbers below and on the top."""
    number = len(load.counts)
    if not number:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    small = fonts.font(10, fonts.MEDIUM, tabular=True)
    painter.setFont(small)
    below = painter.fontMetrics().height() + 2
    wide, base = rect.width() / number, rect.bottom() - below
    head = painter.fontMetrics().height() * 0.85
    unit = (base - rect.top() - head) / max(load.most, 1)
    _paint_holidays(painter, rect, base, wide, load)
    for week in range(1, number + 1):
        _paint_bar(painter, QRectF(rect.left() + (week - 1) * wide, 0, wide, 0), base, unit, week, load)
    _paint_numbers(painter, rect, base, wide, number)
    pen = QPen(theme.color("text2"), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    if load.mean:
        level = round(base - load.mean * unit) + 0.5
        painter.drawLine(QPointF(rect.left(), level), QPointF(rect.right(), level))
    painter.setPen(QPen(theme.color("ctrl"), 1))
    painter.drawLine(QPointF(rect.left(), base), QPointF(rect.right(), base))
    painter.restore()


def _paint_holidays(painter: QPainter, rect: QRectF, base: float, wide: float, load: Load) -> None:
    for week in sorted(load.holidays):
        box = QRectF(rect.left() + (week - 1) * wide, rect.top(), wide, base - rect.top())
        painter.fillRect(box, theme.color("school"))
        hatch(painter, box, theme.color("school_text"), step=8, alpha=0.25)


def _paint_bar(painter: QPainter, column: QRectF, base: float, unit: float, week: int, load: Load) -> None:
    number = load.counts[week - 1]
    if not number:
        return
    tall, gap = number * unit, max(0.5, column.width() * 0.16)
    busy = load.stands_out(week)
    ink: QColor = theme.color("behind" if busy else "held")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(column.left() + gap, base - tall, column.width() - 2 * gap, tall), 1.5, 1.5)
    if busy:
        painter.setPen(ink)
        painter.setFont(fonts.font(10, fonts.SEMIBOLD, tabular=True))
        high = painter.fontMetrics().height()
        over = QRectF(column.left() - column.width(), base - tall - high + 1, column.width() * 3, high)
        painter.drawText(over, int(Qt.AlignmentFlag.AlignCenter), str(number))


def _paint_numbers(painter: QPainter, rect: QRectF, base: float, wide: float, number: int) -> None:
    painter.setFont(fonts.font(10, fonts.MEDIUM, tabular=True))
    painter.setPen(theme.color("text2"))
    metrics = painter.fontMetrics()
    step = STEP
    while step * wide < metrics.horizontalAdvance("52") + 4 and step < number:
        step *= 2
    for week in range(1, number + 1, step):
        middle = rect.left() + (week - 0.5) * wide
        half = metrics.horizontalAdvance("52")
        left = min(max(middle - half, rect.left() - half / 2), rect.right() - 1.5 * half)
        painter.drawText(
            QRectF(left, base + 2, 2 * half, metrics.height()), int(Qt.AlignmentFlag.AlignCenter), str(week)
        )


class WeekLoad(QWidget):
    """The bars by themselves; what they show is also said in words, and each bar tells its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.load = Load(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.announcer().changed.connect(self.updateGeometry)

    def show_load(self, load: Load) -> None:
        self.load = load
        self.setAccessibleName(load.title)
        self.setAccessibleDescription(load.sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(416), fonts.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(160), fonts.px(HEIGHT))

    def week_at(self, x: float) -> int | None:
        """The week whose bar is there."""
        number = len(self.load.counts)
        week = int(x * number / max(1, self.width())) + 1
        return week if number and 1 <= week <= number else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            week = self.week_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.load.told(week) if week else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_weeks(painter, QRectF(self.rect()), self.load)
