"""The row over calendar and year: what is shown at the left, how and whose at the right."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.services.calendar_days import Choices, Whose
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.flow import FlowLayout


class WhoseHeader(Panel):
    """Tells what the user wants; the page says what is shown."""

    LEAST_BESIDE: ClassVar[int]
    """From this width, at 100 % text, the choices stand beside the title, not under it."""
    PERSONS_FIRST: ClassVar[bool] = False
    """Whether persons stand before the roles, not below them."""
    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._choices = Choices((), (), ())
        self._boxes: dict[str, QComboBox] = {}

    def _box(self, key: str, name: str, everything: str) -> QComboBox:
        """A filter: `forum`, `unit`, or `role` with the persons in it."""
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItem(everything, None)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(max(8, len(everything) - 3))
        box.setMaxVisibleItems(20)
        box.currentIndexChanged.connect(self._on_filter)
        self._boxes[key] = box
        return box

    def _lay_out(self, left: QHBoxLayout, choices: Sequence[QWidget], edge: int) -> None:
        left.addStretch(1)
        right = FlowLayout(gap=8)
        for widget in choices:
            right.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(fonts.px(8))
        self._row.addLayout(left, 1)
        self._row.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(edge), fonts.px(8), fonts.px(16), fonts.px(8))
        column.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(1)
        self.setMinimumHeight(fonts.px(56))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= fonts.px(self.LEAST_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    # --- whose ------------------------------------------------------------------------------------------------------

    def offer(self, found: Choices) -> None:
        """Fill the filters, keeping what is chosen by its name."""
        if found == self._choices:
            return
        self._choices = found
        kept = self.chosen
        persons = tuple((-id_, name) for id_, name in found.persons)
        people = (*persons, *found.roles) if self.PERSONS_FIRST else (*found.roles, *persons)
        offered = {"forum": found.forums, "unit": found.units, "role": people}
        for key, box in self._boxes.items():
            box.blockSignals(True)
            while box.count() > 1:
                box.removeItem(1)
            for id_, name in offered[key]:
                box.addItem(name, id_)
            widest = max((box.fontMetrics().horizontalAdvance(name) for _id, name in offered[key]), default=0)
            box.view().setMinimumWidth(min(widest + fonts.px(40), fonts.px(520)))
            box.blockSignals(False)
        self.choose(kept)

    @property
    def chosen(self) -> dict[str, str]:
        """The names that are chosen."""
        return {key: box.currentText() for key, box in self._boxes.items() if box.currentIndex() > 0}

    def choose(self, names: dict[str, str]) -> None:
        """Choose by names without telling; what is not there is left out."""
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findText(names[key]) if key in names else 0))
            box.setToolTip(box.currentText())
            box.blockSignals(False)

    @property
    def whose(self) -> Whose:
        """Persons have their numbers with a minus before."""
        who = self._number("role")
        role, person = (None, -who) if who is not None and who < 0 else (who, None)
        return Whose(self._number("forum"), self._number("unit"), role, person)

    def _number(self, key: str) -> int | None:
        box = self._boxes.get(key)
        return int(box.currentData()) if box is not None and box.currentIndex() > 0 else None

    def _on_filter(self, _place: int) -> None:
        for box in self._boxes.values():
            box.setToolTip(box.currentText())
        self.filtered.emit()
