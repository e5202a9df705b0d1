"""The row at the top of the window: the menu, the way to the search, the year."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenuBar, QToolButton, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.card import Rule
from fora_desktop.ui.widgets.label import Button, IconLabel, Label

SPARING, TIGHT = 720, 1000
"""Below these widths at 100 % text, what a name, an icon and a tooltip say too makes room for the menu."""
YEARS_AROUND = 3


class TopRow(QFrame):
    """`year_chosen` tells the year, `search_wanted` that the search shall open."""

    year_chosen = Signal(int)
    search_wanted = Signal()

    def __init__(self, menu: QMenuBar, present: int, year: int, *, demonstration: bool) -> None:
        super().__init__()
        self.setObjectName("top")
        self._spare: list[QWidget] = []
        self._menu = menu
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(8), 0, fonts.px(16), 0)
        row.setSpacing(fonts.px(10))
        row.addWidget(menu, 1, Qt.AlignmentFlag.AlignVCenter)
        if demonstration:
            self._add_mark(row)
        self.search = Button(_("Søg i fora, møder, personer …"), icon="search", shortcut="Ctrl+K", parent=self)
        self.search.setAccessibleName(_("Søg i alt"))
        self.search.clicked.connect(self.search_wanted)
        self.small_search = Button("", icon="search", parent=self)
        self.small_search.setAccessibleName(_("Søg i alt"))
        self.small_search.setToolTip(_("Søg i alt (Ctrl+K)"))
        self.small_search.clicked.connect(self.search_wanted)
        self.small_search.hide()
        row.addWidget(self.search)
        row.addWidget(self.small_search)
        row.addWidget(Rule(vertical=True))
        words = Label(_("År"), "small", "text2")
        self._spare.append(words)
        row.addWidget(words)
        self.year = QComboBox()
        self.year.setAccessibleName(_("År"))
        self.year.addItems([str(present + step) for step in range(-YEARS_AROUND, YEARS_AROUND + 1)])
        self.year.setCurrentText(str(year))
        self.year.currentTextChanged.connect(self._on_year)
        row.addWidget(self.year)
        self._dress()
        theme.announcer().changed.connect(self._dress)

    def _add_mark(self, row: QHBoxLayout) -> None:
        words = _("Demonstration: politikredsen og alle personer er opdigtede")
        sign = IconLabel("info", "unscheduled")
        sign.setToolTip(words)
        row.addWidget(sign)
        mark = Label(_("Demonstration"), "strong", "unscheduled")
        mark.setToolTip(words)
        mark.setAccessibleName(words)
        row.addWidget(mark)
        self._spare.append(mark)
        row.addWidget(Rule(vertical=True))

    def _dress(self) -> None:
        self.setFixedHeight(max(fonts.px(44), fonts.metrics().height() + fonts.px(18)))
        icons.dress(self.search, "search")

    def _on_year(self, year: str) -> None:
        self.year_chosen.emit(int(year))

    def show_year(self, year: int) -> None:
        """The year was chosen somewhere else; one that is far away is put into the list."""
        if self.year.currentText() == str(year):
            return
        self.year.blockSignals(True)
        if self.year.findText(str(year)) < 0:
            earlier = sum(int(self.year.itemText(place)) < year for place in range(self.year.count()))
            self.year.insertItem(earlier, str(year))
        self.year.setCurrentText(str(year))
        self.year.blockSignals(False)

    def fit(self, width: int) -> None:
        """Leave out what the window has no room for, so that the menu stands there whole as long as it can."""
        roomy, spacious = width >= fonts.px(SPARING), width >= fonts.px(TIGHT)
        for words, beside in ((spacious, roomy), (False, roomy), (False, False)):
            self.search.setVisible(words)
            self.small_search.setVisible(not words)
            for each in self._spare:
                each.setVisible(beside)
            if self._wanted() <= width:
                break
        for each in self._menu.findChildren(QToolButton, "qt_menubar_ext_button"):
            icons.dress(each, "chevron-down")  # Qt's own arrows are black in the dark too

    def _wanted(self) -> int:
        """What it would take to show the whole menu beside all that is shown."""
        row = self.layout()
        assert row is not None
        parts = [part for place in range(row.count()) if (part := row.itemAt(place)) and not part.isEmpty()]
        margins = row.contentsMargins()
        room = margins.left() + margins.right() + row.spacing() * (len(parts) - 1)
        return room + sum(part.sizeHint().width() for part in parts)
