"""The columns of somebody's table: what each is, chosen over its first cells and what they are taken to mean."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain.table_fields import fields
from fora_desktop.i18n import _
from fora_desktop.services.table_preview import SAMPLES, Looked, Sample
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.label import IconLabel, Line

MOST_SHOWN = 40
"""Columns further to the right are read as recognised; nobody chooses among a hundred."""
WIDE = 168


class FieldBox(QComboBox):
    """Chooses a field; the wheel goes to what scrolls around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SampleCell(QWidget):
    """A cell of the file, and under it what it is taken to mean or why it cannot be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = Line("", "body", parent=self)
        self.icon = IconLabel("octagon-x", "missed", 14, parent=self)
        self.meant = Line("", "small", "text2", parent=self)
        under = QHBoxLayout()
        under.setSpacing(fonts.px(4))
        under.addWidget(self.icon)
        under.addWidget(self.meant, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, fonts.px(2), 0, fonts.px(2))
        column.setSpacing(0)
        column.addWidget(self.shown)
        column.addLayout(under)
        for line in (self.shown, self.meant):
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, sample: Sample) -> None:
        self.shown.setText(sample.shown)
        self.meant.setText(sample.problem or (f"→ {sample.meant}" if sample.meant else ""))
        self.meant.set_tone("missed" if sample.problem else "text2")
        self.icon.setVisible(bool(sample.problem))
        self.setAccessibleName(sample.shown or _("(tomt)"))
        self.setAccessibleDescription(sample.problem or sample.meant)


class TableColumns(QScrollArea):
    """A box over each column; `chosen` tells the column's number and the key of its field."""

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Filens kolonner"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.boxes: list[FieldBox] = []
        self._cells: list[list[SampleCell]] = []
        self._keys: list[str] = []
        theme.announcer().changed.connect(self._fit)

    def show_table(self, kind: str, heads: Sequence[str], looked: Looked) -> None:
        """Another table: its boxes are made anew."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(fonts.px(12), fonts.px(4), fonts.px(12), fonts.px(6))
        grid.setHorizontalSpacing(fonts.px(12))
        grid.setVerticalSpacing(fonts.px(2))
        self.boxes, self._cells = [], []
        offered = fields(kind)
        self._keys = ["", *(each.key for each in offered)]
        for number, head in enumerate(heads[:MOST_SHOWN]):
            name = head or _("Kolonne {n}").format(n=number + 1)
            box = FieldBox(inside)
            box.setAccessibleName(_("Kolonnen {name} er").format(name=name))
            box.addItem(_("Læses ikke"))
            box.addItems([each.label for each in offered])
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.activated.connect(partial(self._on_chosen, number))
            grid.addWidget(Line(name, "header", "text2", parent=inside), 0, number)
            grid.addWidget(box, 1, number)
            cells = [SampleCell(inside) for _row in range(SAMPLES)]
            for row, cell in enumerate(cells):
                grid.addWidget(cell, 2 + row, number)
            self.boxes.append(box)
            self._cells.append(cells)
        grid.setRowStretch(2 + SAMPLES, 1)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(inside)
        self.show_looked(looked)
        self._fit()

    def show_looked(self, looked: Looked) -> None:
        """The same table, understood anew: the boxes stay where they are, with the keyboard in them."""
        for number, (box, cells) in enumerate(zip(self.boxes, self._cells, strict=True)):
            box.setCurrentIndex(self._keys.index(looked.found.columns[number]))
            for row, cell in enumerate(cells):
                samples = looked.samples[number]
                cell.setVisible(row < len(samples))
                if row < len(samples):
                    cell.say(samples[row])
            problem = next((each.problem for each in looked.samples[number] if each.problem), "")
            box.setAccessibleDescription(problem)

    def _fit(self) -> None:
        inside = self.widget()
        if inside is None:
            return
        grid = inside.layout()
        if isinstance(grid, QGridLayout):
            for number in range(len(self.boxes)):
                grid.setColumnMinimumWidth(number, fonts.px(WIDE))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(inside.sizeHint().height() + bar)

    def _on_chosen(self, number: int, place: int) -> None:
        self.chosen.emit(number, self._keys[place])
