"""A number with its words on a coloured ground, which is a filter as well."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from fora_desktop.ui import fonts, icons, theme


class Tile(QToolButton):
    """`tone` is a pair of colours ("met" with "met_bg"), or "" for a plain one; pressed while its filter holds."""

    def __init__(self, icon: str, title: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._tone = icon, title, tone
        self.number: int | None = 0
        self.under = ""
        self._compact = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(0, "")
        theme.announcer().changed.connect(self.updateGeometry)

    def say(self, number: int | None, under: str) -> None:
        """Without a number where nothing has been counted yet."""
        self.number, self.under = number, under
        self.setAccessibleName(f"{self._title}: {self._shown}")
        self.setAccessibleDescription(under)
        self.setToolTip(under)
        self.updateGeometry()
        self.update()

    def set_compact(self, on: bool) -> None:
        """Without the second line, where there is little room."""
        if on != self._compact:
            self._compact = on
            self.updateGeometry()
            self.update()

    @property
    def _shown(self) -> str:
        return "–" if self.number is None else str(self.number)

    def _number_width(self) -> int:
        return fonts.metrics(22, fonts.SEMIBOLD, tabular=True).horizontalAdvance(self._shown)

    def full_width(self) -> int:
        """What it takes with its second line."""
        words = max(
            fonts.metrics(13, fonts.SEMIBOLD).horizontalAdvance(self._title),
            fonts.metrics(12).horizontalAdvance(self.under),
        )
        return self._frame() + words

    def _frame(self) -> int:
        return fonts.px(14 + 18 + 10 + 10 + 14) + self._number_width() + 2

    def sizeHint(self) -> QSize:
        title = fonts.metrics(13, fonts.SEMIBOLD)
        if self._compact:
            tall = max(fonts.px(30), fonts.metrics(22, fonts.SEMIBOLD).height() + fonts.px(4))
            return QSize(self._frame() + title.horizontalAdvance(self._title), tall)
        return QSize(self.full_width(), max(fonts.px(44), title.height() + fonts.metrics(12).height() + fonts.px(14)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = not self._tone or theme.tokens().high_contrast
        ink = theme.color("text2" if plain else self._tone)
        ground = "hover" if plain and self.underMouse() else "base" if plain else f"{self._tone}_bg"
        painter.setPen(QPen(ink if self.isChecked() else theme.color("line2"), 2 if self.isChecked() else 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        side = fonts.px(18)
        left = float(fonts.px(14))
        icons.draw(painter, self._icon, QRectF(left, round(self.height() / 2 - side / 2), side, side), ink)
        left += side + fonts.px(10)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(fonts.font(22, fonts.SEMIBOLD, tabular=True))
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), middle, self._shown)
        left += self._number_width() + fonts.px(10)
        first, second = fonts.metrics(13, fonts.SEMIBOLD).height(), fonts.metrics(12).height()
        top = (self.height() - first - second) / 2
        painter.setFont(fonts.font(13, fonts.SEMIBOLD))
        painter.setPen(ink)
        if self._compact:
            painter.drawText(QRectF(left, 0, self.width() - left, self.height()), middle, self._title)
            self._paint_ring(painter)
            return
        painter.drawText(QRectF(left, top, self.width() - left, first), middle, self._title)
        painter.setFont(fonts.font(12))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(left, top + first, self.width() - left, second), middle, self.under)
        self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)
