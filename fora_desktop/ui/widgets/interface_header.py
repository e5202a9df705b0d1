"""The header of Snitflader: what there is, how it is shown, what can be done."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.card import PageHeader
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton
from fora_desktop.ui.widgets.segmented import Segmented


class InterfaceHeader(PageHeader):
    """Where there is no room for all of it beside the title it stands below, in as many lines as it takes."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.modes = Segmented([_("Kort"), _("Matrix"), _("Liste")], name=_("Visning"), parent=self)
        self.chapter = QComboBox(self)
        self.chapter.setAccessibleName(_("Kapitel"))
        self.chapter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chapter.setMinimumContentsLength(14)
        self.chapter.addItem(_("Vis: Alle kapitler"), None)
        self.smaller = IconButton("zoom-out", _("Mindre"), parent=self)
        self.larger = IconButton("zoom-in", _("Større"), parent=self)
        self.save_button = IconButton("download", _("Gem kortet som billede …"), parent=self)
        self.add_button = Button(_("Tilføj snitflade"), "primary", "plus", parent=self)
        self._tools = FlowLayout(gap=8)
        for part in (self.modes, self.chapter, self.smaller, self.larger, self.save_button, self.add_button):
            self._tools.addWidget(part)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._tools)
        middle.addStretch(1)
        self._row.addLayout(middle)
        theme.announcer().changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.title.setMinimumWidth(self.title.fontMetrics().horizontalAdvance(self.title.text()) + 2)
        margins = self._row.contentsMargins()
        needed = self.title.sizeHint().width() + self._row.spacing() + self._tools.sizeHint().width()
        beside = self.width() >= needed + fonts.px(16) + margins.left() + margins.right()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
