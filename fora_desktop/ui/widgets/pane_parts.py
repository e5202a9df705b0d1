"""What panes about persons, roles and boards are made of: a head, headings with a link, small tables, a person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.delegate import Cell, Index, Look, RowDelegate, Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label

ROUND = 28


def initials(name: str) -> str:
    """`TH` of Torben Hauge."""
    words = [word for word in name.split() if word[:1].isalpha()]
    ends = [words[0], words[-1]] if len(words) > 1 else words[:1]
    return "".join(word[0].upper() for word in ends)


@dataclass(frozen=True, slots=True)
class PersonCell:
    """A person: the initials in a circle, the name, quiet words under it; without a person an icon in the circle."""

    name: str
    under: str = ""
    vacant: bool = False
    group: bool = False
    """No one person: a group, an organisation, a role."""

    def width(self) -> int:
        return Words(self.name, self.under, weight=fonts.MEDIUM).width() + fonts.px(ROUND + 8)

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        side = fonts.px(ROUND)
        circle = QRectF(room.left(), round(room.center().y() - side / 2), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("behind_bg" if self.vacant else "base" if look.selected else "pressed"))
        painter.drawEllipse(circle)
        painter.setFont(fonts.font(11, fonts.SEMIBOLD))
        painter.setPen(theme.color("behind" if self.vacant else "text2"))
        if self.vacant or self.group:
            half = fonts.px(8)
            spot = QRectF(circle.center().x() - half, circle.center().y() - half, 2 * half, 2 * half)
            icon, tone = ("user-round-x", "behind") if self.vacant else ("users-round", "text2")
            icons.draw(painter, icon, spot, tone)
        else:
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(self.name))
        tone = "behind" if self.vacant else "text"
        words = Words(self.name, self.under, weight=fonts.MEDIUM, tone=tone)
        words.paint(painter, room.adjusted(side + fonts.px(8), 0, 0, 0), look)


class _PaneDelegate(RowDelegate):
    """Rows begin where the headings over them do."""

    def _room_of(self, rect: QRect, index: Index, cell: Cell | None, has_check: bool) -> QRectF:
        room = super()._room_of(rect, index, cell, has_check)
        return room.adjusted(-fonts.px(8), 0, 0, 0) if index.column() == 0 else room


class PaneTable(RowTable):
    """A table without a head, as tall as its rows; `most` of them before it scrolls."""

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        name: str,
        *,
        key: Callable[[Any], Any],
        lines: int = 1,
        most: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        self._most = most
        self._tall = lines
        super().__init__(TableModel(columns, key=key), name, lines=lines, parent=parent)
        self._cells = _PaneDelegate(self, self._on_action, self._on_toggle, lines)
        self.setItemDelegate(self._cells)
        self.row_header().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("pane", "true")
        theme.announcer().changed.connect(self.fit_rows)

    def show_lines(self, lines: Sequence[Any]) -> None:
        model = self.rows
        assert isinstance(model, TableModel)
        model.show(lines)
        self.setVisible(bool(lines))
        self.fit_rows()
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, 0))
            self.clearSelection()

    def fit_rows(self) -> None:
        rows = min(self.rows.rowCount(), self._most)
        self.setFixedHeight(max(1, rows * theme.row_height(self._tall) + 2))


class Heading(QWidget):
    """A quiet heading with links at the right."""

    def __init__(self, text: str, *links: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(text, "header", "text2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.label, 1)
        for link in links:
            row.addWidget(link)


class PaneHead(QWidget):
    """The name of what the pane shows, quiet words under it, icons and the way to close it at the right."""

    closed = Signal()

    def __init__(self, *icons: IconButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Label("", "pane", wrap=True, parent=self)
        self.about = Label("", "small", "text2", wrap=True, parent=self)
        self.away = IconButton("x", _("Luk ruden"), parent=self)
        self.away.clicked.connect(self.closed)
        for label in (self.name, self.about):
            label.setMinimumWidth(fonts.px(40))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(2))
        row.addLayout(words, 1)
        for icon in (*icons, self.away):
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, name: str, about: str) -> None:
        self.name.setText(name)
        self.name.setToolTip(name)
        self.about.setText(about)
        self.about.setVisible(bool(about))


class Alert(Leads, QFrame):
    """Something that needs doing: an icon with a short line, what it means, and the ways out below it."""

    def __init__(self, icon: str = "user-round-x", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("message", "late")
        self._title = Label("", "strong", "behind", wrap=True, parent=self)
        self._text = Label("", wrap=True, parent=self)
        self.buttons: list[Button] = []
        self._flow = FlowLayout(gap=6)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(6))
        head.addWidget(IconLabel(icon, "behind", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(12), fonts.px(10))
        column.setSpacing(fonts.px(6))
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(self._flow)
        self.hide()

    @property
    def words(self) -> str:
        return f"{self._title.text()}: {self._text.text()}" if self._text.text() else self._title.text()

    def say(self, title: str, text: str, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """An empty title hides it."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        for words, do in actions:
            button = Button(words, "small", parent=self)
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._flow.addWidget(button)
            self.buttons.append(button)
        self.setAccessibleName(self.words)
        self.setVisible(bool(title))
