"""What a view shows instead of nothing: an icon, one line, one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.label import Button, IconLabel, Label


class EmptyView(QWidget):
    """Stands in a QStackedLayout beside the list it replaces."""

    def __init__(
        self,
        icon: str,
        line: str,
        *,
        detail: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._do = do
        self._icon = IconLabel(icon, "text3", 32, parent=self)
        self._line = Label(line, "card", wrap=True, parent=self)
        self._detail = Label(detail, "body", "text2", wrap=True, parent=self)
        self.button = Button(action, icon=action_icon, parent=self)
        self.button.clicked.connect(self._act)
        self.other = Button("", parent=self)
        self.other.clicked.connect(self._act_otherwise)
        self._do_other: Callable[[], object] | None = None
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(12), fonts.px(12), fonts.px(12), fonts.px(12))
        column.setSpacing(fonts.px(6))
        column.addStretch(1)
        column.addWidget(self._icon, 0, centre)
        for label in (self._line, self._detail):
            label.setAlignment(centre)
            column.addWidget(label)
        column.addWidget(self.button, 0, centre)
        column.addWidget(self.other, 0, centre)
        column.addStretch(1)
        self.say(line, detail=detail, action=action, do=do)

    def say(
        self,
        line: str,
        *,
        detail: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
        icon: str = "",
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """`other` is a second way out, in words and what it does."""
        if icon:
            self._icon.show_icon(icon, "text3")
        self._line.setText(line)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.button.set_words(action)
        self.button.setVisible(bool(action))
        self._do = do
        words, self._do_other = other or ("", None)
        self.other.set_words(words)
        self.other.setVisible(bool(words))
        self.setAccessibleName(line)
        self.setAccessibleDescription(detail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the button with the keyboard says."""
        focused = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, Button) and focused.hasFocus():
            focused.click()
        else:
            super().keyPressEvent(event)

    def _act_otherwise(self) -> None:
        if self._do_other:
            self._do_other()

    def _act(self) -> None:
        if self._do:
            self._do()
