"""The agenda as a list: its columns, and the table whose rows are dragged to another place."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from fora_desktop.domain import agenda_words, dates
from fora_desktop.domain.agenda import CARRIED, DONE
from fora_desktop.i18n import _, counted
from fora_desktop.services.agenda import Item
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Cell, Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel


def columns(current: Callable[[], int | None]) -> list[Column[Item]]:
    """`current` tells which item is being talked about."""
    return [
        Column("", _number, cell=_number_cell, width=Words("88", weight=fonts.SEMIBOLD, tabular=True)),
        Column(
            _("Punkt"),
            _told,
            cell=lambda item: Words(
                item.title,
                under=under(item),
                under_tone="unscheduled" if item.late_reason else "text2",
                weight=fonts.SEMIBOLD if item.id == current() else fonts.MEDIUM,
                badge=_("Lukket") if item.confidential else "",
                strike=item.state == CARRIED,
                tone="text2" if item.state == CARRIED else "text",
            ),
            tip=_tip,
        ),
        Column(
            _("Min."),
            lambda item: "" if item.minutes is None else str(item.minutes),
            cell=lambda item: Words("" if item.minutes is None else str(item.minutes), tone="text2", tabular=True),
            width="000",
            numeric=True,
        ),
    ]


def under(item: Item) -> str:
    """`13.30 · Nanna Frost · 2 bilag`"""
    parts = [dates.hours(item.start.time()), item.responsible]
    if item.papers:
        parts.append(counted(item.papers, _("{n} bilag"), _("{n} bilag")))
    if item.state == CARRIED:
        parts.append(_("udsat"))
    if item.late_reason:
        parts.append(_("eftersendt"))
    return " · ".join(part for part in parts if part)


def _number(item: Item) -> str:
    if item.state == DONE:
        return _("{n}, behandlet").format(n=item.position)
    return _("{n}, udsat").format(n=item.position) if item.state == CARRIED else str(item.position)


def _number_cell(item: Item) -> Cell:
    if item.state == DONE:
        return Words("", icon="check", icon_tone="met")
    if item.state == CARRIED:
        return Words("", icon="move-right", icon_tone="text2")
    return Words(str(item.position), tone="text2", weight=fonts.SEMIBOLD, tabular=True)


def _told(item: Item) -> str:
    parts = [item.title, agenda_words.to_what(item.kind), under(item), _("lukket punkt") if item.confidential else ""]
    return ", ".join(part for part in parts if part)


def _tip(item: Item) -> str:
    lines = [item.title, agenda_words.to_what(item.kind)]
    if item.late_reason:
        lines.append(agenda_words.late(item.late_reason))
    if item.refers_to is not None:
        lines.append(item.refers_to.sentence)
    return "\n".join(lines)


class AgendaTable(RowTable):
    """Rows in the order of the agenda: nothing sorts them, and they are dragged to another place.

    `dropped` tells the item and its new place, 1 being the first; `wanted` what a key asks for: edit or toggle.
    """

    dropped = Signal(int, int)
    wanted = Signal(str)

    def __init__(self, model: TableModel[Item], parent: QWidget | None = None) -> None:
        super().__init__(model, _("Dagsorden"), lines=2, parent=parent)
        header = self.row_header()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setSortIndicatorShown(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.can_move = True
        self._pressed: QPoint | None = None
        self._carried: int | None = None
        self._gap: int | None = None

    @property
    def is_dragging(self) -> bool:
        return self._carried is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain_key = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Space and plain_key:
            self.wanted.emit("toggle")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if not (held and self.can_move and self._pressed is not None):
            super().mouseMoveEvent(event)
            return
        if self._carried is None and (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            index = self.indexAt(self._pressed)
            self._carried = index.row() if index.isValid() else None
            if self._carried is not None:
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._carried is not None:
            self._gap = self._gap_at(spot)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried, gap = self._carried, self._gap
        self._pressed = None
        if carried is None:
            super().mouseReleaseEvent(event)
            return
        self.give_up_drag()
        line = self.rows.line(self.rows.index(carried, 0))
        if gap is not None and gap not in (carried, carried + 1) and isinstance(line, Item):
            self.dropped.emit(line.id, gap + 1 if gap < carried else gap)

    def give_up_drag(self) -> None:
        """The row stays where it was."""
        self._pressed = None
        self._carried = self._gap = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _gap_at(self, spot: QPoint) -> int:
        """Before which row it would come; the number of rows is after the last."""
        row = self.rowAt(spot.y())
        if row < 0:
            return self.rows.rowCount() if spot.y() > 0 else 0
        rect = self.visualRect(self.rows.index(row, 0))
        return row if spot.y() < rect.center().y() else row + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        last = self.rows.rowCount() - 1
        top = (
            self.visualRect(self.rows.index(self._gap, 0)).top()
            if self._gap <= last
            else self.visualRect(self.rows.index(last, 0)).bottom() + 1
        )
        painter = QPainter(self.viewport())
        tall = max(2, fonts.px(2))
        painter.fillRect(QRect(0, top - tall // 2, self.viewport().width(), tall), theme.color("accent"))
        painter.end()
