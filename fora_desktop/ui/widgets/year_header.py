"""The row over the year: which year, how it is shown, whose it is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.services.calendar_days import Choices, Whose
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.segmented import Segmented

LEAST_BESIDE = 1040
"""From this width, at 100 % text, the choices stand beside the title, not under it."""


class YearHeader(Panel):
    """Tells what the user wants; the page says what is shown."""

    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._choices: Choices | None = None
        self.earlier = IconButton("chevron-left", _("Året før"), parent=self)
        self.later = IconButton("chevron-right", _("Året efter"), parent=self)
        self.title = Label("", "page", parent=self)
        self.smaller = IconButton("zoom-out", _("Mindre"), parent=self)
        self.larger = IconButton("zoom-in", _("Større"), parent=self)
        words = [_("Hjul"), _("Tidslinje"), _("Mødeplan"), _("Tabel")]
        self.modes = Segmented(words, name=_("Visning"), parent=self)
        self.unit = self._box(_("Kommune"), _("Alle kommuner"))
        self.who = self._box(_("Chef eller rolle"), _("Alle chefer"))
        self.print_button = Button(_("Udskriv som PDF …"), icon="printer", parent=self)
        self._lay_out()

    def _box(self, name: str, everything: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItem(everything, None)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(max(8, len(everything) - 3))
        box.setMaxVisibleItems(20)
        box.currentIndexChanged.connect(self._on_filter)
        return box

    def _lay_out(self) -> None:
        left = QHBoxLayout()
        left.setSpacing(fonts.px(4))
        for part in (self.earlier, self.title, self.later):
            left.addWidget(part)
        left.addStretch(1)
        right = FlowLayout(gap=8)
        for widget in (self.smaller, self.larger, self.modes, self.unit, self.who, self.print_button):
            right.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(fonts.px(8))
        self._row.addLayout(left, 1)
        self._row.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(16), fonts.px(8))
        column.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(1)
        self.setMinimumHeight(fonts.px(56))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= fonts.px(LEAST_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    # --- whose ------------------------------------------------------------------------------------------------------

    def offer(self, found: Choices) -> None:
        """Fill the filters, keeping what is chosen by its name; persons stand before the roles."""
        if found == self._choices:
            return
        self._choices = found
        kept = self.chosen
        people = [*((-id_, name) for id_, name in found.persons), *found.roles]
        for box, rows in ((self.unit, list(found.units)), (self.who, people)):
            box.blockSignals(True)
            while box.count() > 1:
                box.removeItem(1)
            for id_, name in rows:
                box.addItem(name, id_)
            widest = max((box.fontMetrics().horizontalAdvance(name) for _id, name in rows), default=0)
            box.view().setMinimumWidth(min(widest + fonts.px(40), fonts.px(520)))
            box.blockSignals(False)
        self.choose(kept)

    @property
    def chosen(self) -> dict[str, str]:
        """The names that are chosen."""
        boxes = (("unit", self.unit), ("who", self.who))
        return {name: box.currentText() for name, box in boxes if box.currentIndex() > 0}

    def choose(self, names: dict[str, str]) -> None:
        """Choose by names without telling; what is not there is left out."""
        for name, box in (("unit", self.unit), ("who", self.who)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findText(names[name]) if name in names else 0))
            box.setToolTip(box.currentText())
            box.blockSignals(False)

    @property
    def whose(self) -> Whose:
        """Persons have their numbers with a minus before."""
        who = _number(self.who)
        role, person = (None, -who) if who is not None and who < 0 else (who, None)
        return Whose(unit=_number(self.unit), role=role, person=person)

    def _on_filter(self, _place: int) -> None:
        for box in (self.unit, self.who):
            box.setToolTip(box.currentText())
        self.filtered.emit()


def _number(box: QComboBox) -> int | None:
    if box.currentIndex() <= 0:
        return None
    return int(box.itemData(box.currentIndex()))
