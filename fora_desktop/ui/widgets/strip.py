"""How all boards stand, in one look: nine words with their counts, each a filter, under a bar of their shares."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fora_desktop.domain.quota import ORDER, Status
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.pace import hatch, shares
from fora_desktop.ui.widgets.status import ICONS

_HATCHED = {Status.MISSED: 3.0, Status.BEHIND: 4.0, Status.UNRECORDED: 5.0, Status.UNSCHEDULED: 7.0}
_WORD, _NUMBER, _ICON = 12, 18, 15


class _Shares(QWidget):
    """The bar above the words; it says nothing that the buttons do not say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts: Mapping[Status, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(200), fonts.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [(status, self.counts[status]) for status in ORDER if self.counts.get(status)]
        numbers = [number for _status, number in shown]
        for (status, _n), (x, wide) in zip(shown, shares(numbers, [8.0] * len(shown), self.width(), 2.0), strict=True):
            box = QRectF(x, 1, wide, self.height() - 2).adjusted(0.5, 0.5, -0.5, -0.5)
            ink = theme.status_color(status)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(theme.status_background(status))
            painter.drawRoundedRect(box, 2, 2)
            if status in _HATCHED:
                hatch(painter, box.adjusted(1, 1, -1, -1), ink, _HATCHED[status])


class _Word(QToolButton):
    """A count over its icon and word."""

    def __init__(self, status: Status, parent: QWidget) -> None:
        super().__init__(parent)
        self.status = status
        self.count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.status.word}: {count}")
        self.setToolTip(_("Vis {words} i Fora").format(words=counted(count, _("det ene råd"), _("de {n} råd"))))
        self.update()

    def sizeHint(self) -> QSize:
        words = fonts.metrics(_WORD, fonts.MEDIUM)
        number = fonts.metrics(_NUMBER, fonts.SEMIBOLD, tabular=True)
        wide = max(
            words.horizontalAdvance(self.status.word) + fonts.px(_ICON + 6), number.horizontalAdvance("888")
        ) + fonts.px(8)
        return QSize(wide + 2, number.height() + words.height() + fonts.px(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        quiet = self.count == 0
        left = fonts.px(4)
        painter.setFont(fonts.font(_NUMBER, fonts.SEMIBOLD, tabular=True))
        painter.setPen(theme.color("text3" if quiet else "text"))
        half = painter.fontMetrics().height() + fonts.px(3)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, self.width(), half), middle, str(self.count))
        ink = theme.color("text3") if quiet else theme.status_color(self.status)
        line = QRectF(left, half, self.width() - left, self.height() - half - fonts.px(2))
        side = fonts.px(_ICON)
        icons.draw(painter, ICONS[self.status], QRectF(left, round(line.center().y() - side / 2), side, side), ink, 2.0)
        painter.setFont(fonts.font(_WORD, fonts.MEDIUM))
        painter.setPen(ink)
        painter.drawText(line.adjusted(side + fonts.px(6), 0, 0, 0), middle, self.status.word)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class StatusStrip(Leads, QWidget):
    """The shares of all nine words and a button for each; words without a board are shown quietly."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Mødekrav"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._shares = _Shares(self)
        self._words = [_Word(status, self) for status in ORDER]
        self.leads_to = self._words[0]
        words = FlowLayout(gap=0, spread=True)
        for word in self._words:
            words.addWidget(word)
            word.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(4))
        column.addWidget(self._shares)
        column.addLayout(words)
        theme.announcer().changed.connect(self.updateGeometry)

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        self._shares.counts = dict(counts)
        self._shares.update()
        for word in self._words:
            word.show_count(counts.get(word.status, 0))
        told = ", ".join(f"{w.count} {w.status.word.lower()}" for w in self._words if w.count)
        self.setAccessibleDescription(told)

    def _choose(self) -> None:
        word = self.sender()
        if isinstance(word, _Word):
            self.chosen.emit(word.status)
