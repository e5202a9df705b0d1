"""From a day to a day, in one line."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.typed import DayEdit

WIDE = 206
"""Pixels at 100 % text for the longest day of a year."""


class PeriodFields(QWidget):
    """`chosen` comes when both days can be used; what cannot be read is told below it."""

    chosen = Signal()

    def __init__(self, today: date, first: date, last: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = DayEdit(today, self), DayEdit(today, self)
        self.first.set_value(first)
        self.last.set_value(last)
        self.first_field, self.last_field = Field(_("Fra"), self.first), Field(_("Til"), self.last)
        self._said: tuple[date | None, date | None] = (first, last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        for editor, field in ((self.first, self.first_field), (self.last, self.last_field)):
            editor.setMinimumWidth(fonts.px(WIDE))
            editor.committed.connect(self._on_committed)
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def days(self) -> tuple[date | None, date | None]:
        return self.first.value, self.last.value

    def tab_order(self) -> list[QWidget]:
        return [self.first, self.last]

    def is_right(self) -> bool:
        """Whether both can be used; where not, the keyboard goes to the one that cannot."""
        for editor, field in ((self.first, self.first_field), (self.last, self.last_field)):
            editor.commit()
            if field.problem:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def _on_committed(self) -> None:
        for field, editor in ((self.first_field, self.first), (self.last_field, self.last)):
            field.clear()
            if editor.value is None:
                field.show_problem(_("Skriv datoen fx som 26-05-2026."))
        first, last = self.days
        if first and last and last < first:
            self.last_field.show_problem(_("Slutter før den begynder."))
        elif first and last and (first, last) != self._said:
            self._said = (first, last)
            self.chosen.emit()
