"""Messages that take their own room in the page, and the last change with its way back in the status bar."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, KeyCap, Label, Line, restyle, set_shown

Weight = Literal["info", "warning", "error", "late", "done"]

_ICONS = {
    "info": "info",
    "warning": "triangle-alert",
    "error": "octagon-x",
    "late": "clock-alert",
    "done": "circle-check",
}
TONES = {"info": "covered", "warning": "unscheduled", "error": "missed", "late": "behind", "done": "met"}


class MessageBar(QFrame):
    """One sentence with its icon and ways out, inside the page; hidden until it has something to say.

    Weights: info (blue), warning (amber), error (red), late (orange), done (green). `closed`: the user put it away.
    """

    closed = Signal()

    def __init__(
        self,
        text: str = "",
        weight: Weight = "info",
        *,
        icon: str = "",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon = IconLabel("info", "covered", parent=self)
        self._text = Label(wrap=True, parent=self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[Button] = []
        self._close = IconButton("x", _("Skjul beskeden"), parent=self)
        self._close.clicked.connect(self._put_away)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(fonts.px(10), fonts.px(6), fonts.px(8), fonts.px(6))
        self._row.setSpacing(fonts.px(8))
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self.say(text, weight, icon=icon, actions=actions, closable=closable)

    def say(
        self,
        text: str,
        weight: Weight = "info",
        *,
        icon: str = "",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        closable: bool = False,
        stays: bool = False,
    ) -> None:
        """Show a sentence; `actions` are words and what they do. An empty text hides the bar.

        `stays`: another page is no reason to take it away.
        """
        self.stays = stays
        self._icon.show_icon(icon or _ICONS[weight], TONES[weight])
        self._text.setText(text)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [Button(words, "small", parent=self) for words, _do in actions]
        for place, (button, (_words, do)) in enumerate(zip(self._buttons, actions, strict=True)):
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._row.insertWidget(2 + place, button)
            button.show()  # a bar that is there already shows what comes into it at once
            QWidget.setTabOrder(self._buttons[place - 1] if place else self._text, button)
        if self._buttons:
            QWidget.setTabOrder(self._buttons[-1], self._close)
        self._close.setVisible(closable)
        self.setProperty("message", weight)
        restyle(self)
        self.setAccessibleName(text)
        set_shown(self, bool(text))
        if text and weight in ("error", "warning") and self.isVisible():
            announce(self, text)

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()


class UndoBar(QFrame):
    """The last change in words with Fortryd and its keys, for the status bar; hidden while there is nothing to undo."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("undo", "true")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._icon = IconLabel("check", "sel_text", 14, parent=self)
        self._text = Line(kind="small", tone="sel_text", parent=self)
        self._button = Button(_("Fortryd"), "bar", parent=self)
        self._button.clicked.connect(self.undo)
        self._keys = KeyCap("Ctrl+Z", parent=self)
        self._way: Callable[[], object] | None = None
        self.tells_step = True
        """What it says, if anything, is of a step of the history: done, taken back or done again."""
        self.way_button = Button("", "bar", parent=self)
        self.way_button.clicked.connect(self._go)
        self._way_keys = KeyCap("", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(8), 0, fonts.px(8), 0)
        row.setSpacing(fonts.px(8))
        for part in (self._icon, self._text, self._button, self._keys, self.way_button, self._way_keys):
            row.addWidget(part)
        self.hide()
        theme.announcer().changed.connect(self._measure)

    def _measure(self) -> None:
        """The text has another size; the layout keeps what its parts wanted before."""
        for button in (self._button, self.way_button):
            button.setFixedHeight(button.sizeHint().height())

    def tell(
        self,
        sentence: str,
        can_undo: bool = True,
        way: tuple[str, Callable[[], object]] | None = None,
        *,
        keys: str = "",
        aloud: bool = True,
    ) -> None:
        """Show the last change and read it aloud; an empty sentence hides the bar.

        `way`: words, where they lead, and `keys` that lead there too.
        """
        self.tells_step = can_undo or bool(keys)
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._button.setAccessibleDescription(sentence)
        self._button.setVisible(can_undo)
        self._keys.setVisible(can_undo)
        words, self._way = way if way is not None else ("", None)
        self.way_button.set_words(words)
        self.way_button.setAccessibleDescription(sentence)
        self.way_button.setVisible(way is not None)
        self._way_keys.setText(keys)
        self._way_keys.setVisible(bool(keys))
        set_shown(self, bool(sentence))
        if sentence and aloud:
            announce(self, sentence)

    def _go(self) -> None:
        if self._way is not None:
            self._way()


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a sentence without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
