"""Text and buttons of the design: sizes, weights and tones by name, following the theme and the text size."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from fora_desktop.ui import fonts, icons, theme

Kind = Literal["tiny", "small", "header", "body", "strong", "card", "pane", "page", "wizard"]

# Size in pixels of the design, weight.
KINDS: dict[str, tuple[int, int]] = {
    "tiny": (11, fonts.MEDIUM),
    "small": (12, fonts.REGULAR),
    "header": (12, fonts.SEMIBOLD),
    "body": (13, fonts.REGULAR),
    "strong": (13, fonts.SEMIBOLD),
    "card": (14, fonts.SEMIBOLD),
    "pane": (16, fonts.SEMIBOLD),
    "page": (20, fonts.SEMIBOLD),
    "wizard": (24, fonts.SEMIBOLD),
}


class Label(QLabel):
    """Plain text of one kind and tone; a tone is the name of a colour token."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._tabular = kind, tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self._set_font()
        theme.announcer().changed.connect(self._set_font)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._keep_all_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_all_lines()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_all_lines()

    def _keep_all_lines(self) -> None:
        """Nested layouts forget that a narrower label is taller; without this the last lines are cut off."""
        if self.wordWrap() and self.isVisible():  # before that its width means nothing
            room = self.contentsRect().adjusted(self.margin(), self.margin(), -self.margin(), -self.margin())
            # Not heightForWidth: it answers no less than the minimum height that was set last time.
            lines = self.fontMetrics().boundingRect(
                0, 0, max(1, room.width()), 100_000, Qt.TextFlag.TextWordWrap, self.text()
            )
            around = self.height() - room.height()
            self.setMinimumHeight(lines.height() + around if self.text() else 0)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def _set_font(self) -> None:
        size, weight = KINDS[self._kind]
        self.setFont(fonts.font(size, weight, tabular=self._tabular))
        self._keep_all_lines()


class Line(Label):
    """One line that ends in dots where the room does; the tooltip then has all of it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        role = self.foregroundRole()
        flags = int(self.alignment().value) | int(Qt.TextFlag.TextSingleLine.value)
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), words, role)


class LinkLabel(Label):
    """Words that lead somewhere: by the mouse, by Enter and by Space. It may take several lines, as no button does."""

    pressed = Signal()

    def __init__(
        self, text: str = "", kind: Kind = "body", tone: str = "text", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, kind, tone, wrap=True, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("link", "true")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._underline(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._underline(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._underline(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._underline(False)

    def _underline(self, on: bool) -> None:
        font = self.font()
        font.setUnderline(on)
        self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class IconLabel(QLabel):
    """An icon that only accompanies words, so it has no accessible name of its own."""

    def __init__(self, name: str, tone: str = "text2", size: float = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        icons.dress(self, name, tone, size)

    def show_icon(self, name: str, tone: str = "text2") -> None:
        icons.dress(self, name, tone, self._size)


class KeyCap(QLabel):
    """The keys of a shortcut, as the keyboard of the language names them."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText), parent)
        self.setProperty("keycap", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._set_font()
        theme.announcer().changed.connect(self._set_font)

    def _set_font(self) -> None:
        self.setFont(fonts.font(11, fonts.MEDIUM))
        self.setFixedHeight(QFontMetrics(self.font()).height() + fonts.px(4))


ButtonKind = Literal["", "primary", "flat", "small", "bar", "segment"]


class Button(QPushButton):
    """A push button of the design: primary (one a page), ordinary, flat (a link), small (on a row), bar (status bar).

    `shortcut` is only shown beside the words; the action it belongs to listens for the keys.
    """

    def __init__(
        self, text: str, kind: ButtonKind = "", icon: str = "", shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._room_for: Sequence[str] = ()
        self._shortcut = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if icon:
            icons.dress(self, icon, {"primary": "on_accent", "flat": "accent"}.get(kind, "text2"))
        self.set_words(text)
        self._set_font()
        theme.announcer().changed.connect(self._set_font)

    def set_words(self, text: str) -> None:
        """Change what the button says, keeping the keys shown beside it."""
        self.setText(self._whole(text))
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def show_shortcut(self, shortcut: str) -> None:
        """Change the keys shown beside the words; none where there is no room for them."""
        words = self.accessibleName()
        bare = self.text().removesuffix(f"    {self._shortcut}") if self._shortcut else self.text()
        self._shortcut = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
        self.set_words(bare.removeprefix(" ") if not self.icon().isNull() else bare)
        self.setAccessibleName(words)

    def keep_room(self, texts: Sequence[str]) -> None:
        """As wide as the widest of these needs, whatever it says now: nothing beside it moves."""
        if tuple(texts) != tuple(self._room_for):
            self._room_for = tuple(texts)
            self.updateGeometry()

    def _whole(self, text: str) -> str:
        gap = " " if not self.icon().isNull() else ""
        return f"{gap}{text}    {self._shortcut}" if self._shortcut else gap + text

    def sizeHint(self) -> QSize:
        """Qt measures with the regular weight and without the icon's gap: primary buttons would be clipped."""
        metrics = self.fontMetrics()
        texts = [self.text(), *map(self._whole, self._room_for)]
        wide = max(metrics.size(Qt.TextFlag.TextShowMnemonic, text).width() for text in texts)
        if not self.icon().isNull():
            wide += self.iconSize().width() + fonts.px(4)
        sides = {"flat": 18, "small": 20, "bar": 10}.get(self._kind, 26)
        tall = {"small": 26, "bar": 20}.get(self._kind, 30)
        return QSize(wide + fonts.px(sides) + 2, max(fonts.px(tall), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _set_font(self) -> None:
        size = 12 if self._kind in ("small", "bar") else 13
        weights = {"primary": fonts.SEMIBOLD, "bar": fonts.SEMIBOLD, "small": fonts.MEDIUM, "segment": fonts.MEDIUM}
        weight = weights.get(self._kind, fonts.REGULAR)
        self.setFont(fonts.font(size, weight))
        self.updateGeometry()


class IconButton(QToolButton):
    """A button with only an icon: `name` is its accessible name and its tooltip."""

    def __init__(self, icon: str, name: str, tone: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons.dress(self, icon, tone)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_shown(widget: QWidget, on: bool) -> None:
    """Show or hide a widget that may not yet have a parent: alone it would open as a window of its own."""
    if on and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(on)
