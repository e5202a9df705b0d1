"""The list and the matrix of links between forums: the same as the map, for whom a drawing says nothing."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fora_desktop.domain import interface_words
from fora_desktop.domain.interface_links import PROPOSED, Link, Network, Place
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Group, Words
from fora_desktop.ui.table import Column, Node

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A link as its source has it, or a forum without any."""

    place: Place
    link: Link | None
    target: str
    short: str
    way: str
    state: str

    @property
    def key(self) -> tuple[int, int]:
        return self.place.id, self.link.target if self.link is not None else 0

    @property
    def words(self) -> str:
        return self.link.words if self.link is not None else self.place.text


def columns() -> list[Column[Row]]:
    return [
        Column(_("Forum"), lambda row: row.place.name, cell=_place, tip=lambda row: row.place.name),
        Column(_("Snitflade til"), lambda row: row.target or _("Ingen"), cell=_target, tip=lambda row: row.target),
        Column(_("Retning"), lambda row: row.way, width=_("Gensidig")),
        Column(_("Slags"), lambda row: row.state, width=_("Udledt, ikke bekræftet")),
        Column(_("Teksten siger"), lambda row: row.words, tip=lambda row: row.words),
    ]


def _place(row: Row) -> Words:
    return Words(row.place.short)


def _target(row: Row) -> Words:
    if row.link is None:
        return Words(_("Ingen"), tone="text3")
    if row.link.is_confirmed:
        icon = "git-compare-arrows" if row.way == _("Gensidig") else "arrow-right"
    else:
        icon = "circle-question-mark"
    return Words(row.short, icon=icon, icon_tone="text2" if row.link.is_confirmed else "unscheduled")


def rows(network: Network) -> list[Row]:
    """Each forum's links, in the order of the overview; a forum that has none has a row that says so."""
    confirmed = {(link.source, link.target) for link in network.links if link.is_confirmed}
    found = []
    for place in network.places:
        own = [link for link in network.links if link.source == place.id]
        for link in own:
            mutual = (link.target, link.source) in confirmed and link.is_confirmed
            way = "" if link.state == PROPOSED else _("Gensidig") if mutual else _("Ensidig")
            found.append(
                Row(
                    place, link, network.name(link.target), network.short(link.target), way, interface_words.state(link)
                )
            )
        if not own:
            named = any(link.target == place.id for link in network.links)
            found.append(Row(place, None, "", "", _("Nævnes") if named else "", ""))
    return found


def nodes(network: Network) -> list[Node[Row]]:
    """By chapter."""
    made = []
    for chapter, own in groupby(rows(network), key=lambda row: (row.place.chapter, row.place.chapter_title)):
        lines = list(own)
        links = sum(row.link is not None for row in lines)
        group = Group(f"{chapter[0]}. {chapter[1]}", counted(links, _("1 snitflade"), _("{n} snitflader")))
        made.append(Node(group, [Node(row) for row in lines]))
    return made


# --- the matrix -----------------------------------------------------------------------------------------------------

NAMES, NAMED, MUTUAL, ADDED_SIGN, OPEN = "→", "←", "↔", "+", "?"


class MatrixModel(QAbstractTableModel):
    """Who names whom: rows are forums, columns those and what lies outside the register."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.network: Network | None = None
        self.across: list[int] = []
        self.down: list[int] = []
        self._links: dict[tuple[int, int], Link] = {}

    def show(self, network: Network) -> None:
        self.beginResetModel()
        self.network = network
        self.across = interface_words.shown(network)
        self.down = [id_ for id_ in self.across if id_ > 0]
        self._links = {(link.source, link.target): link for link in network.links}
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.down)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.across)

    def pair(self, index: Index) -> tuple[int, int]:
        return self.down[index.row()], self.across[index.column()]

    def sign(self, source: int, target: int) -> str:
        out, back = self._links.get((source, target)), self._links.get((target, source))
        if out is not None and not out.is_confirmed:
            return OPEN
        if out is not None:
            mutual = back is not None and back.is_confirmed
            return MUTUAL if mutual else ADDED_SIGN if out.state == "added" else NAMES
        if back is not None:
            return NAMED if back.is_confirmed else OPEN
        return ""

    def sentence(self, index: Index) -> str:
        assert self.network is not None
        source, target = self.pair(index)
        one, other = self.network.name(source), self.network.name(target)
        if source == target:
            return one
        told = [
            interface_words.link(self.network, link)
            for pair in ((source, target), (target, source))
            if (link := self._links.get(pair)) is not None
        ]
        return " ".join(told) or _("{one} og {other}: ingen snitflade.").format(one=one, other=other)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.network is None:
            return None
        source, target = self.pair(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return "·" if source == target else self.sign(source, target)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            token = "unscheduled" if self.sign(source, target) == OPEN else "text3" if source == target else "accent"
            return theme.color(token)
        if role == Qt.ItemDataRole.BackgroundRole and source == target:
            return theme.color("alt")
        if role == Qt.ItemDataRole.FontRole:
            return fonts.font(13, fonts.SEMIBOLD)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.network is None:
            return None
        ids = self.across if orientation == Qt.Orientation.Horizontal else self.down
        if not 0 <= section < len(ids):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.network.short(ids[section])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.network.name(ids[section])
        return None


class UprightHeader(QHeaderView):
    """Names of columns from below to above: columns are as narrow as their signs."""

    MOST = 200

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        metrics = fonts.metrics(12)
        return QSize(fonts.px(30), min(fonts.px(self.MOST), metrics.horizontalAdvance(words) + fonts.px(16)))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, theme.color("base"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setFont(fonts.font(12))
        painter.setPen(theme.color("text"))
        painter.translate(rect.left(), rect.bottom() - fonts.px(6))
        painter.rotate(-90)
        room = QRectF(0, 0, rect.height() - fonts.px(12), rect.width())
        shown = fonts.metrics(12).elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class InterfaceMatrix(QTableView):
    """`chosen` tells the forum of the current row, `opened` the one to be opened."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel(self)
        self.setModel(self.cells)
        self.setHorizontalHeader(UprightHeader(self))
        self.setAccessibleName(_("Matrix over snitflader"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(self._open)
        self._dress()
        theme.announcer().changed.connect(self._dress)

    def show_network(self, network: Network) -> None:
        kept = self.cells.pair(self.currentIndex()) if self.currentIndex().isValid() else None
        self.cells.show(network)
        self._dress()
        if kept is not None and kept[0] in self.cells.down and kept[1] in self.cells.across:
            self.setCurrentIndex(self.cells.index(self.cells.down.index(kept[0]), self.cells.across.index(kept[1])))

    def choose(self, id_: int | None) -> None:
        if id_ in self.cells.down and not self.is_at(id_):
            self.setCurrentIndex(self.cells.index(self.cells.down.index(id_), max(0, self.currentIndex().column())))

    def is_at(self, id_: int | None) -> bool:
        index = self.currentIndex()
        return index.isValid() and self.cells.pair(index)[0] == id_

    def currentChanged(self, now: Index, before: Index) -> None:
        super().currentChanged(now, before)
        if now.isValid() and now.row() != before.row():
            self.chosen.emit(self.cells.pair(now)[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        self.opened.emit(self.cells.pair(index)[0])

    def _dress(self) -> None:
        self.verticalHeader().setFont(fonts.font(12))
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.verticalHeader().setMaximumWidth(fonts.px(260))
        header = self.horizontalHeader()
        header.setDefaultSectionSize(fonts.px(30))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.updateGeometry()


def legend() -> str:
    return _("→ nævner · ← nævnes · ↔ gensidig · + tilføjet · ? ikke bekræftet")
