"""The pace bar: how many meetings are held, planned and missing, against the year so far."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fora_desktop.domain.quota import Status
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme

MOST_SEGMENTS = 12
HEIGHT = 10
WIDTH = 100


@dataclass(frozen=True, slots=True)
class Pace:
    """What a pace bar shows: the counts of one rule in one period, and where today stands in it (0 to 1, or None)."""

    held: int
    planned: int = 0
    unrecorded: int = 0
    minimum: int = 0
    maximum: int | None = None
    due_by_now: int = 0
    today_share: float | None = None

    @property
    def sentence(self) -> str:
        """The same in words, for screen readers and tooltips."""
        parts = [_("{n} holdt").format(n=self.held)]
        if self.unrecorded:
            parts.append(_("{n} ikke noteret").format(n=self.unrecorded))
        parts.append(_("{n} planlagt").format(n=self.planned))
        missing = max(0, self.minimum - self.held - self.unrecorded - self.planned)
        if missing:
            parts.append(_("{n} mangler").format(n=missing))
        if self.minimum:
            parts.append(_("mindst {n}").format(n=self.minimum))
        if self.maximum is not None:
            parts.append(_("højst {n}").format(n=self.maximum))
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class StackedCount:
    """How many boards of a forum have each status, worst first."""

    counts: Sequence[tuple[Status, int]]

    @property
    def sentence(self) -> str:
        return ", ".join(f"{number} {status.word.lower()}" for status, number in self.counts if number)


def hatch(painter: QPainter, rect: QRectF, color: QColor, step: float = 5, alpha: float = 0.6) -> None:
    """Slanted lines over `rect`: what is planned, and what needs action."""
    ink = QColor(color)
    ink.setAlphaF(alpha)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, 1))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += step
    painter.restore()


def paint_pace(painter: QPainter, rect: QRectF, pace: Pace) -> None:
    """Paint a pace bar that fills `rect`; the mark of today reaches a little above and below it."""
    if not (pace.minimum or pace.maximum or pace.held or pace.planned or pace.unrecorded):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = max(pace.maximum or 0, pace.minimum, pace.held + pace.unrecorded + pace.planned)
    if whole <= MOST_SEGMENTS:
        span = _paint_segments(painter, rect, pace, whole)
    else:
        span = _paint_continuous(painter, rect, pace, whole)
    if pace.today_share is not None:
        _paint_today(painter, rect, rect.left() + span * pace.today_share)
    painter.restore()


def _paint_segments(painter: QPainter, rect: QRectF, pace: Pace, whole: int) -> float:
    """One segment a meeting; returns the width that stands for the whole period."""
    gap = 3.0
    wide = max(2.0, (rect.width() - gap * (whole - 1)) / whole)
    recorded = pace.held + pace.unrecorded
    for place in range(whole):
        segment = QRectF(rect.left() + place * (wide + gap), rect.top(), wide, rect.height())
        if place >= pace.minimum:
            segment.adjust(0, rect.height() * 0.25, 0, -rect.height() * 0.25)
        over = pace.maximum is not None and place >= pace.maximum
        late = place < pace.due_by_now
        if place < pace.held:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("exceeded" if over else "held"))
            painter.drawRoundedRect(segment, 2, 2)
        elif place < recorded:
            _paint_box(painter, segment, theme.color("unrecorded"), theme.color("unrecorded_bg"))
            _paint_dot(painter, segment, theme.color("unrecorded"))
        elif place < recorded + pace.planned:
            line = "exceeded" if over else "behind" if late else "plan_line"
            fill = "exceeded_bg" if over else "behind_bg" if late else "plan"
            _paint_box(painter, segment, theme.color(line), theme.color(fill))
            hatch(painter, segment.adjusted(1, 1, -1, -1), theme.color(line))
        else:
            pen = QPen(theme.color("behind" if late else "ctrl"), 1.3 if late else 1.0)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(QBrush(theme.color("behind_bg")) if late else QBrush(Qt.BrushStyle.NoBrush))
            painter.drawRoundedRect(segment.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    counted = pace.minimum or whole
    return (wide + gap) * counted - gap


def _paint_box(painter: QPainter, rect: QRectF, line: QColor, fill: QColor) -> None:
    painter.setPen(QPen(line, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _paint_dot(painter: QPainter, rect: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(rect.center(), 1.5, 1.5)


def _paint_continuous(painter: QPainter, rect: QRectF, pace: Pace, whole: int) -> float:
    unit = rect.width() / whole
    painter.setPen(QPen(theme.color("ctrl"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def part(start: int, count: int) -> QRectF:
        return QRectF(rect.left() + start * unit, rect.top() + 1, count * unit, rect.height() - 2)

    recorded = pace.held + pace.unrecorded
    painter.setPen(Qt.PenStyle.NoPen)
    if recorded < pace.due_by_now:
        painter.fillRect(part(recorded, pace.due_by_now - recorded), theme.color("behind_bg"))
    if pace.planned:
        painter.fillRect(part(recorded, pace.planned), theme.color("plan"))
        hatch(painter, part(recorded, pace.planned), theme.color("plan_line"))
    if pace.unrecorded:
        painter.fillRect(part(pace.held, pace.unrecorded), theme.color("unrecorded_bg"))
        hatch(painter, part(pace.held, pace.unrecorded), theme.color("unrecorded"), step=3)
    if pace.held:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("held"))
        painter.drawRoundedRect(part(0, pace.held).adjusted(0, -1, 0, 1), 2, 2)
    if pace.maximum is not None and recorded + pace.planned > pace.maximum:
        over = recorded + pace.planned - pace.maximum
        painter.fillRect(part(pace.maximum, over), theme.color("exceeded"))
    span = unit * (pace.minimum or whole)
    if pace.minimum:
        painter.setPen(QPen(theme.color("text"), 1.5))
        x = rect.left() + span
        painter.drawLine(QPointF(x, rect.top() - 2), QPointF(x, rect.bottom() + 2))
    return span


def _paint_today(painter: QPainter, rect: QRectF, x: float) -> None:
    ink = theme.color("text")
    half, tall = fonts.px(7) / 2, fonts.px(9) / 2
    painter.setPen(QPen(ink, max(1, fonts.px(1))))
    painter.drawLine(QPointF(x, rect.top() - 2), QPointF(x, rect.bottom() + 3))
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    top = rect.top() - tall
    painter.drawPolygon(QPolygonF([QPointF(x - half, top), QPointF(x + half, top), QPointF(x, rect.top())]))


def paint_stacked(painter: QPainter, rect: QRectF, stacked: StackedCount) -> None:
    """Paint the counts of a forum's boards side by side, each as wide as its share but no narrower than its number."""
    shown = [(status, number) for status, number in stacked.counts if number]
    if not shown:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(fonts.font(10, fonts.SEMIBOLD, tabular=True))
    least = [painter.fontMetrics().horizontalAdvance(str(number)) + 4.0 for _status, number in shown]
    for (status, number), (start, wide) in zip(
        shown, shares([n for _s, n in shown], least, rect.width(), 2.0), strict=True
    ):
        box = QRectF(rect.left() + start, rect.top(), wide, rect.height())
        _paint_box(painter, box, theme.status_color(status), theme.status_background(status))
        painter.setPen(theme.status_color(status))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def shares(counts: Sequence[int], least: Sequence[float], width: float, gap: float) -> list[tuple[float, float]]:
    """Start and width of each part in a row of `width`: proportional to its count, but at least its least."""
    room = max(0.0, width - gap * (len(counts) - 1))
    spare = max(0.0, room - sum(least))
    # The count's own share beyond the least decides who gets the spare room.
    wish = [max(0.0, room * count / (sum(counts) or 1) - low) for count, low in zip(counts, least, strict=True)]
    total = sum(wish) or 1.0
    placed, x = [], 0.0
    for low, more in zip(least, wish, strict=True):
        wide = low + spare * more / total
        placed.append((x, wide))
        x += wide + gap
    return placed


class PaceBar(QWidget):
    """A pace bar by itself; never shown without the numbers beside it, which are also its accessible description."""

    def __init__(
        self, pace: Pace | None = None, *, height: int = HEIGHT, width: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pace = pace
        self._tall, self._wide = height, width
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if width is None else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        self.setAccessibleName(_("Tempo"))
        self.show_pace(pace)
        theme.announcer().changed.connect(self.updateGeometry)

    def show_pace(self, pace: Pace | None) -> None:
        self._pace = pace
        self.setAccessibleDescription(pace.sentence if pace else "")
        self.setToolTip(pace.sentence if pace else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(self._wide or WIDTH), fonts.px(self._tall + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() if self._wide else fonts.px(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pace:
            tall = fonts.px(self._tall)
            box = QRectF(4, round((self.height() - tall) / 2), self.width() - 8, tall)
            paint_pace(QPainter(self), box, self._pace)
