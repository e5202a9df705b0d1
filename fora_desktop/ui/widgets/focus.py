"""Where the keyboard goes in something that holds several widgets."""

from itertools import pairwise
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


def in_order(*parts: QWidget) -> None:
    """The Tab key goes through the parts in this order, and through each of them as it went before."""
    window = parts[0].window()
    chain, each = [window], window.nextInFocusChain()
    while each is not None and each is not window:
        chain.append(each)
        each = each.nextInFocusChain()
    found = [
        widget
        for part in parts
        for widget in chain
        if (widget is part or part.isAncestorOf(widget)) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    for first, second in pairwise(found):
        QWidget.setTabOrder(first, second)
