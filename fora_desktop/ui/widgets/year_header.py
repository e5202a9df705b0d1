"""The row over the year: which year, how it is shown, whose it is."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.whose_header import WhoseHeader


class YearHeader(WhoseHeader):
    LEAST_BESIDE = 1040
    PERSONS_FIRST = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier = IconButton("chevron-left", _("Året før"), parent=self)
        self.later = IconButton("chevron-right", _("Året efter"), parent=self)
        self.title = Label("", "page", parent=self)
        self.smaller = IconButton("zoom-out", _("Mindre"), parent=self)
        self.larger = IconButton("zoom-in", _("Større"), parent=self)
        words = [_("Hjul"), _("Tidslinje"), _("Mødeplan"), _("Tabel")]
        self.modes = Segmented(words, name=_("Visning"), parent=self)
        self.unit = self._box("unit", _("Kommune"), _("Alle kommuner"))
        self.role = self._box("role", _("Chef eller rolle"), _("Alle chefer"))
        self.print_button = Button(_("Udskriv som PDF …"), icon="printer", parent=self)
        left = QHBoxLayout()
        left.setSpacing(fonts.px(4))
        for part in (self.earlier, self.title, self.later):
            left.addWidget(part)
        choices = (self.smaller, self.larger, self.modes, self.unit, self.role, self.print_button)
        self._lay_out(left, choices, edge=12)
