"""The nine words for how a board stands: icon, word and colour, as a widget and for delegates."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fora_desktop.domain.quota import Status
from fora_desktop.ui import fonts, icons, theme

ICONS: dict[Status, str] = {
    Status.NOT_SET: "circle-question-mark",
    Status.ON_DEMAND: "circle-dashed",
    Status.MISSED: "octagon-x",
    Status.BEHIND: "clock-alert",
    Status.UNSCHEDULED: "calendar-plus",
    Status.EXCEEDED: "arrow-up-to-line",
    Status.MET: "circle-check",
    Status.COVERED: "calendar-check",
    Status.UNRECORDED: "file-clock",
}

_SIZE = 12
_HEIGHT = 22
_BEFORE_ICON, _ICON, _AFTER_ICON, _AFTER_TEXT = 7, 14, 4, 7


def chip_size(status: Status, text: str = "") -> QSize:
    """The room a chip wants; `text` stands in place of the status word."""
    metrics = fonts.metrics(_SIZE, fonts.SEMIBOLD)
    wide = (
        metrics.horizontalAdvance(text or status.word) + fonts.px(_BEFORE_ICON + _ICON + _AFTER_ICON + _AFTER_TEXT) + 2
    )
    return QSize(wide, max(fonts.px(_HEIGHT), metrics.height() + fonts.px(4)))


def paint_chip(painter: QPainter, rect: QRectF, status: Status, text: str = "") -> float:
    """Paint a chip at the left of `rect`, in the middle of its height, elided if it must; returns its width."""
    wanted = chip_size(status, text)
    wide, tall = min(float(wanted.width()), rect.width()), min(float(wanted.height()), rect.height())
    chip = QRectF(rect.x(), round(rect.center().y() - tall / 2), wide, tall)
    ink = theme.status_color(status)
    outlined = status is Status.NOT_SET or theme.tokens().high_contrast
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if outlined:
        dashes = Qt.PenStyle.DashLine if status is Status.NOT_SET else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 1, dashes))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.status_background(status))
    inset = 0.5 if outlined else 0.0
    painter.drawRoundedRect(chip.adjusted(inset, inset, -inset, -inset), 4, 4)
    side = fonts.px(_ICON)
    icons.draw(
        painter,
        ICONS[status],
        QRectF(chip.x() + fonts.px(_BEFORE_ICON), round(chip.center().y() - side / 2), side, side),
        ink,
        stroke=2.0,
    )
    left = fonts.px(_BEFORE_ICON + _ICON + _AFTER_ICON)
    room = chip.adjusted(left, 0, -2, 0)
    painter.setPen(ink)
    painter.setFont(fonts.font(_SIZE, fonts.SEMIBOLD))
    words = painter.fontMetrics().elidedText(text or status.word, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.restore()
    return wide


class StatusChip(QWidget):
    """One status word; its description is the sentence that says what it means here."""

    def __init__(self, status: Status, sentence: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(status, sentence, text)
        theme.announcer().changed.connect(self.updateGeometry)

    @property
    def status(self) -> Status:
        return self._status

    def show_status(self, status: Status, sentence: str = "", text: str = "") -> None:
        self._status, self._text = status, text
        self.setAccessibleName(text or status.word)
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._status, self._text) + QSize(0, 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()), self._status, self._text)
