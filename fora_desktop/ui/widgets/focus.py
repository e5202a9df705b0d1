"""Where the keyboard goes in something that holds several widgets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Leads(_Base):
    """Hands the focus to one of the widgets in it.

    Not by Qt's focus proxy: with that the Tab key jumps from the place of the whole to the place of the part, and
    leaves out for ever what was made in between, or goes round in the whole.
    """

    leads_to: QWidget | None = None

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self.leads_to is None:
            super().setFocus(reason)
        else:
            self.leads_to.setFocus(reason)


def leading(widget: QWidget) -> QWidget:
    """The widget itself that takes the focus."""
    return leading(widget.leads_to) if isinstance(widget, Leads) and widget.leads_to is not None else widget
