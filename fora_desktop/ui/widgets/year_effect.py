"""What a requirement does in the year: pace bar, status word and sentence, or the counts of many boards."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from fora_desktop.i18n import _
from fora_desktop.services.forum_forms import Effect
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.pace import PaceBar, StackedCount, paint_stacked
from fora_desktop.ui.widgets.status import StatusChip
from fora_desktop.ui.words import pace_of

BAR = 92
STACK = 180


class StackBar(QWidget):
    """How many boards have each status; the numbers are also its description."""

    def __init__(self, stacked: StackedCount, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Lokale fora efter status"))
        self.setAccessibleDescription(stacked.sentence)
        self.setToolTip(stacked.sentence)
        theme.announcer().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(STACK), max(fonts.px(18), fonts.metrics(10).height() + fonts.px(4)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_stacked(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._stacked)


class YearEffect(QWidget):
    """Made anew only when something is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(fonts.px(10))
        self._grid.setVerticalSpacing(fonts.px(6))
        self._grid.setColumnStretch(3, 1)
        self._parts: list[QWidget] = []
        self._shown: object = None

    def show_effect(self, effect: Effect | None, year: int, note: str = "") -> None:
        """`note` says what the effect does not show."""
        if (effect, year, note) == self._shown:
            return
        self._shown = (effect, year, note)
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        row = 0
        if effect is not None and (effect.lines or effect.counts):
            self._put(Label(_("I {year}").format(year=year), "small", "text2", parent=self), 0, 0)
        if effect is not None and effect.counts:
            self._put(StackBar(StackedCount(effect.counts), self), 0, 1, 1, 2)
            self._put(Label(effect.sentence, "small", wrap=True, parent=self), 0, 3)
            row = 1
        for line in effect.lines if effect is not None else ():
            if line.standing is not None and (line.standing.minimum or line.standing.maximum):
                self._put(PaceBar(pace_of(line.standing), width=BAR, parent=self), row, 1)
            self._put(StatusChip(line.status, line.message, parent=self), row, 2)
            self._put(Label(line.message, "small", wrap=True, parent=self), row, 3)
            row += 1
        if note:
            self._put(Label(note, "small", "text3", wrap=True, parent=self), row, 0, 1, 4)
        self.setAccessibleName(effect.sentence if effect is not None else note)

    def _put(self, part: QWidget, row: int, column: int, rows: int = 1, columns: int = 1) -> None:
        self._grid.addWidget(part, row, column, rows, columns, Qt.AlignmentFlag.AlignVCenter)
        self._parts.append(part)
        part.show()
