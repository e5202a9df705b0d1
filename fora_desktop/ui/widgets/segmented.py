"""A few choices side by side, of which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from fora_desktop.ui.widgets.label import Button

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Segment(Button):
    """Leaves the arrow keys to the control."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Segmented(QWidget):
    """Two to five words in a row; the arrow keys choose, `chosen` tells the number of the word."""

    chosen = Signal(int)

    def __init__(
        self, words: Sequence[str], current: int = 0, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons = [_Segment(word, "segment", parent=self) for word in words]
        for place, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setProperty("place", self._place(place))
            self._group.addButton(button, place)
            row.addWidget(button)
        self.set_current(current)
        self._group.idClicked.connect(self._on_click)

    def _place(self, place: int) -> str:
        if len(self._buttons) == 1:
            return "only"
        return {0: "first", len(self._buttons) - 1: "last"}.get(place, "middle")

    @property
    def current(self) -> int:
        return self._group.checkedId()

    def set_current(self, place: int) -> None:
        """Choose a word without telling."""
        self._buttons[place].setChecked(True)
        self._one_tab_stop()

    def button(self, place: int) -> Button:
        return self._buttons[place]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = min(max(self.current + step, 0), len(self._buttons) - 1)
        if place != self.current:
            self._buttons[place].setChecked(True)
            self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._on_click(place)

    def _on_click(self, place: int) -> None:
        self._one_tab_stop()
        self.chosen.emit(place)

    def _one_tab_stop(self) -> None:
        """As with radio buttons: Tab reaches the chosen word, the arrows the others."""
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)
