"""The surfaces of a page: cards, the header bar, panes and rules."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.label import Button, Label, Line

Surface = Literal["card", "pane", "bar", "soft", "side", "list", "plain", "event"]


class Panel(Leads, QFrame):
    """A bare surface; `card` has a border and round corners, `pane` a line at its left, `bar` a line below it."""

    def __init__(self, surface: Surface = "card", layout: QLayout | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", surface)
        if layout is not None:
            self.setLayout(layout)


class Card(Panel):
    """A card with a title, quiet words beside it and maybe a link at the right; contents go into `body`."""

    link_clicked = Signal()

    def __init__(
        self, title: str = "", subtitle: str = "", *, link: str = "", flush: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent=parent)
        self.title = Label(title, "card", parent=self)
        self.subtitle = Line(subtitle, "body", "text2", parent=self)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.link = Button(link, "flat", parent=self)
        self.link.setVisible(bool(link))
        self.link.clicked.connect(self.link_clicked)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(fonts.px(12), fonts.px(6), fonts.px(6), 0)
        self.head.setSpacing(fonts.px(8))
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle, 1)
        self.head.addWidget(self.link)
        self.body = QVBoxLayout()
        side = 0 if flush else fonts.px(12)
        self.body.setContentsMargins(side, 0, side, fonts.px(4) if flush else fonts.px(10))
        self.body.setSpacing(fonts.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(fonts.px(4))
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        self.title.setMinimumHeight(fonts.px(30))
        self.setAccessibleName(title)

    def set_subtitle(self, text: str) -> None:
        self.subtitle.setText(text)
        self.subtitle.setToolTip(text)

    def set_link(self, text: str) -> None:
        self.link.set_words(text)
        self.link.setVisible(bool(text))


class PageHeader(Panel):
    """The 56 px row over a page: title, quiet words, buttons at the right through `add`."""

    def __init__(self, title: str, subtitle: str = "", *, crumbs: str = "", parent: QWidget | None = None) -> None:
        super().__init__("bar", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = Line(title, "page", parent=self)
        self.subtitle = Line(subtitle, "body", "text2", parent=self)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.crumbs = Line(crumbs, "small", "text2", parent=self)
        self.crumbs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.crumbs.setVisible(bool(crumbs))
        titles = QHBoxLayout()
        titles.setSpacing(fonts.px(12))
        titles.addWidget(self.title)
        titles.addWidget(self.subtitle, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.crumbs)
        column.addLayout(titles)
        column.addStretch(1)
        self._led = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(fonts.px(16), fonts.px(4), fonts.px(16), fonts.px(4))
        self._row.setSpacing(fonts.px(8))
        self._row.addLayout(column, 1)
        self.setMinimumHeight(fonts.px(56))

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def lead(self, widget: QWidget) -> None:
        """Something before the title: the way back."""
        self._led = 1
        self._row.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def insert(self, place: int, widget: QWidget) -> None:
        """Among the buttons at the right; 0 is the first of them."""
        self._row.insertWidget(self._led + 1 + place, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_subtitle(self, text: str) -> None:
        self.subtitle.setText(text)
        self.subtitle.setToolTip(text)


class Rule(QFrame):
    """A thin line between things."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def scrolled(widget: QWidget) -> QScrollArea:
    """`widget` in an area that scrolls downwards only and follows the keyboard focus."""
    widget.setObjectName("scrolled")
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
