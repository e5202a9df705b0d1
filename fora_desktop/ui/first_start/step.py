"""What every step of the first start is, and the list of the steps beside them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.first_start.draft import Draft

LEAST = 160
"""The least height of a page's table; where there is less room the page scrolls."""


class Step(QWidget):
    """One page; it writes what is chosen into the draft at once."""

    changed = Signal()
    """Something was chosen: the list of steps and the buttons may have to say something else."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(fonts.px(10))

    def name(self) -> str:
        """In the list of steps."""
        raise NotImplementedError

    def title(self) -> str:
        return self.name()

    def explanation(self) -> str:
        return ""

    def summary(self) -> str:
        """What was chosen, in few words, under the name in the list."""
        return ""

    def refresh(self) -> None:
        """Show what the steps before it have chosen."""

    def set_compact(self, on: bool) -> None:
        """There is little room, as with large text in a small window."""

    def start(self) -> QWidget | None:
        """What has the focus at first; None leaves it on Næste, so that Enter goes through all steps."""
        return None

    def problem(self) -> str:
        """Why the next step cannot come yet; "" where it can."""
        return ""


DONE, NOW, COMING = "done", "now", "coming"


class StepButton(QAbstractButton):
    """A step in the list: its number or a check mark, its name, what was chosen; it leads there."""

    def __init__(self, number: int, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._last = number, last
        self._state, self._summary = COMING, ""
        self._compact = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.announcer().changed.connect(self.updateGeometry)

    def show_step(self, name: str, state: str, summary: str) -> None:
        self._state, self._summary = state, summary
        self.setText(name)
        said = {DONE: _("udført"), NOW: _("vises nu"), COMING: _("ikke udført endnu")}[state]
        self.setAccessibleName(_("Trin {n}: {name}, {state}").format(n=self._number, name=name, state=said))
        self.setAccessibleDescription(summary)
        self._show_tip()
        self.update()

    def set_compact(self, on: bool) -> None:
        """Only the ring; the name is read aloud and stands in the tooltip."""
        self._compact = on
        self._show_tip()
        self.updateGeometry()
        self.update()

    def _show_tip(self) -> None:
        self.setToolTip("\n".join(filter(None, (self.text() if self._compact else "", self._summary))))

    def sizeHint(self) -> QSize:
        if self._compact:
            return QSize(fonts.px(28), fonts.px(44))
        lines = fonts.metrics(13, fonts.SEMIBOLD).height() + fonts.metrics(12).height()
        return QSize(fonts.px(200), max(fonts.px(56), lines + fonts.px(14)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, top = fonts.px(24), fonts.px(4)
        middle = QPointF(fonts.px(14), top + side / 2)
        done, now = self._state == DONE, self._state == NOW
        if not self._last:
            painter.setPen(QPen(theme.color("accent" if done else "ctrl"), 2 if done else 1))
            painter.drawLine(QPointF(middle.x(), top + side), QPointF(middle.x(), self.height() + top))
        ring = QRectF(middle.x() - side / 2, top, side, side)
        if done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(ring)
            inset = fonts.px(5)
            icons.draw(painter, "check", ring.adjusted(inset, inset, -inset, -inset), "on_accent", stroke=2.5)
        else:
            painter.setPen(QPen(theme.color("accent" if now else "ctrl"), 2 if now else 1))
            painter.setBrush(theme.color("base"))
            painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
            painter.setFont(fonts.font(12, fonts.SEMIBOLD))
            painter.setPen(theme.color("accent" if now else "text2"))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if not self._compact:
            self._paint_words(painter, ring, now, done)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -fonts.px(8)), 4, 4)

    def _paint_words(self, painter: QPainter, ring: QRectF, now: bool, done: bool) -> None:
        font = fonts.font(13, fonts.SEMIBOLD if now else fonts.MEDIUM)
        metrics = fonts.metrics(13, fonts.SEMIBOLD if now else fonts.MEDIUM)
        left = fonts.px(38)
        room = QRectF(left, ring.center().y() - metrics.height() / 2, self.width() - left, metrics.height())
        painter.setFont(font)
        painter.setPen(theme.color("text" if now or done else "text2"))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(room, metrics.elidedText(self.text(), elide, int(room.width())))
        small = fonts.metrics(12)
        painter.setFont(fonts.font(12))
        painter.setPen(theme.color("text2"))
        below = QRectF(left, room.bottom() + fonts.px(1), room.width(), small.height())
        painter.drawText(below, small.elidedText(self._summary, elide, int(room.width())))
