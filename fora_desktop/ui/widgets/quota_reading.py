"""How a number of meetings is read: its words underlined, each with what it means under it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fora_desktop.domain.quota_text import Reading
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme

TONES = {
    "base": ("on_demand", "on_demand_bg"),
    "minimum": ("covered", "covered_bg"),
    "maximum": ("unscheduled", "unscheduled_bg"),
    "range": ("covered", "covered_bg"),
    "kind": ("exceeded", "exceeded_bg"),
    "period": ("met", "met_bg"),
    "whom": ("met", "met_bg"),
    "unknown": ("missed", "missed_bg"),
}
"""The colours of a stretch by what it means; the words under it say the same."""
TEXT = 17
GAP = 6
SIDE = 5


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of the text; those with a meaning have a label and what they say."""

    words: str
    meaning: str = ""
    value: str = ""

    @property
    def label(self) -> str:
        return {
            "base": _("Grundregel"),
            "minimum": _("Minimum"),
            "maximum": _("Maksimum"),
            "range": _("Mindst og højst"),
            "kind": _("Mødetype"),
            "period": _("Periode"),
            "whom": _("Gælder for"),
            "unknown": _("Ikke forstået"),
        }.get(self.meaning, "")


def stretches(reading: Reading) -> list[Stretch]:
    """The text cut where its meaning changes; quotation marks go with the words inside them."""
    marked = [(each.start, each.end, each.meaning, each.value) for each in reading.tokens if each.meaning != "filler"]
    if reading.unknown:
        marked = [(*reading.unknown, "unknown", "")]
    text, at = reading.text, 0
    found: list[Stretch] = []
    for start, end, meaning, value in marked:
        while start > at and text[start - 1] in "\"'“”„»«" and end < len(text) and text[end] in "\"'“”„»«":
            start, end = start - 1, end + 1
        _add_plain(found, text[at:start])
        found.append(Stretch(text[start:end], meaning, value))
        at = end
    _add_plain(found, text[at:])
    return found


def _add_plain(found: list[Stretch], text: str) -> None:
    found += [Stretch(word) for word in text.split()]


def spoken(reading: Reading) -> str:
    """`“Efter behov”: grundregel efter behov. “mindst et”: minimum 1.`"""
    parts = [
        f"“{each.words}”: {' '.join(part for part in (each.label.lower(), each.value) if part)}."
        for each in stretches(reading)
        if each.meaning
    ]
    return " ".join(parts)


class QuotaReading(QWidget):
    """Paints the text with its meanings; for a screen reader its description says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[Stretch] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName(_("Sådan læses teksten"))
        theme.announcer().changed.connect(self._fit)

    def show_reading(self, reading: Reading) -> None:
        self._found = stretches(reading)
        self.setAccessibleDescription(spoken(reading))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(300), self._tall(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(120), 0)

    def _fit(self) -> None:
        tall = self._tall(self.width())
        if tall != self.minimumHeight() or tall != self.maximumHeight():
            self.setFixedHeight(tall)

    def _line_height(self) -> int:
        words, labels = fonts.metrics(TEXT), fonts.metrics(12)
        if not any(each.meaning for each in self._found):
            return words.height() + fonts.px(8)
        return words.height() + fonts.px(8 + 9) + 2 * labels.height() + fonts.px(6)

    def _tall(self, width: int) -> int:
        if not self._found:
            return 0
        return (max(line for line, _left, _wide, _each in self._placed(width)) + 1) * self._line_height()

    def _wide(self, each: Stretch) -> int:
        words = fonts.metrics(TEXT).horizontalAdvance(each.words)
        if not each.meaning:
            return words
        under = max(
            fonts.metrics(12).horizontalAdvance(each.label),
            fonts.metrics(12, fonts.SEMIBOLD).horizontalAdvance(each.value),
        )
        return max(words + 2 * fonts.px(SIDE), under + fonts.px(4))

    def _placed(self, width: int) -> list[tuple[int, int, int, Stretch]]:
        """Line, left, width and the stretch; what has no room goes on in a new line."""
        placed: list[tuple[int, int, int, Stretch]] = []
        line, left = 0, 0
        for each in self._found:
            wide = self._wide(each)
            if left and left + wide > width:
                line, left = line + 1, 0
            placed.append((line, left, min(wide, max(width, 1)), each))
            left += wide + fonts.px(GAP)
        return placed

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = fonts.metrics(TEXT).height() + fonts.px(8)
        for line, left, wide, each in self._placed(self.width()):
            top = line * self._line_height()
            box = QRectF(left, top, wide, tall)
            if each.meaning:
                self._paint_meaning(painter, box, each)
            else:
                painter.setFont(fonts.font(TEXT))
                painter.setPen(theme.color("text2"))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, each.words)

    def _paint_meaning(self, painter: QPainter, box: QRectF, each: Stretch) -> None:
        ink, ground = TONES[each.meaning]
        painter.setFont(fonts.font(TEXT))
        words = painter.fontMetrics().horizontalAdvance(each.words) + 2 * fonts.px(SIDE)
        around = QRectF(
            box.center().x() - min(words, box.width()) / 2, box.top(), min(words, box.width()), box.height()
        )
        painter.fillRect(around, theme.color(ground))
        painter.setPen(QPen(theme.color(ink), fonts.px(2)))
        painter.drawLine(around.bottomLeft(), around.bottomRight())
        painter.drawLine(QPointF(box.center().x(), box.bottom()), QPointF(box.center().x(), box.bottom() + fonts.px(7)))
        painter.setPen(theme.color("text"))
        elided = painter.fontMetrics().elidedText(each.words, Qt.TextElideMode.ElideRight, int(around.width()))
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, elided)
        small = fonts.metrics(12).height()
        under = QRectF(box.left(), box.bottom() + fonts.px(9), box.width(), small)
        painter.setFont(fonts.font(12))
        painter.setPen(theme.color("text2"))
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, each.label)
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.setPen(theme.color(ink))
        painter.drawText(under.translated(0, small), Qt.AlignmentFlag.AlignCenter, each.value)
