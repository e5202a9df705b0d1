"""What the panes of a plan have alike: the head with the meeting's name and time, and the reasons for that time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain.plan import Reason
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.label import IconButton, IconLabel, Label


class PaneHead(QHBoxLayout):
    """The title, when it is, and the way to close the pane; buttons of the pane's own stand before that."""

    def __init__(self, parent: QWidget, *buttons: QWidget) -> None:
        super().__init__()
        self.title = Label("", "pane", wrap=True, parent=parent)
        self.when = Label("", "small", "text2", wrap=True, parent=parent)
        self.close_button = IconButton("x", _("Luk ruden"), parent=parent)
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self.title)
        titles.addWidget(self.when)
        self.addLayout(titles, 1)
        for button in (*buttons, self.close_button):
            self.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


class Reasons(QWidget):
    """Each line with a check or a triangle; the lines stay from meeting to meeting: new ones cost more than words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_ReasonLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(fonts.px(7))
        self.texts: tuple[str, ...] = ()

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        while len(self._lines) < len(reasons):
            line = _ReasonLine(self)
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.show_reason(reasons[place] if place < len(reasons) else None)
        self.texts = tuple(reason.text for reason in reasons)
        self.setAccessibleDescription("\n".join(self.texts))


class _ReasonLine(QWidget):
    """`✓ Alle 12 deltagere kan`"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._good: bool | None = None
        self._icon = IconLabel("circle-check", "met", parent=self)
        self._text = Label("", wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)

    def show_reason(self, reason: Reason | None) -> None:
        self.setVisible(reason is not None)
        if reason is None:
            return
        if reason.good is not self._good:
            self._good = reason.good
            self._icon.show_icon(*(("circle-check", "met") if reason.good else ("triangle-alert", "behind")))
        self._text.setText(reason.text)
        told = _("Taler for: {text}") if reason.good else _("Taler imod: {text}")
        self.setAccessibleName(told.format(text=reason.text))
