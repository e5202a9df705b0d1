"""What is drawn as a whole, and yet has rows: for the keyboard, the mouse and those who hear it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

from fora_desktop.ui import fonts


class DrawnView(QListView):
    """A `QListView` although it lays nothing out in a list: so every row is there for screen readers.

    Where a row is (`visualRect`, `indexAt`, `scrollTo`), the painting and the keys are the subclass's own.
    """

    def set_up(self, model: QAbstractItemModel, name: str) -> None:
        """When all is there that a change of the size may ask for."""
        self.setAccessibleName(name)
        self.setModel(model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def drawn_size(self) -> QSize:
        """The size of what is drawn, of which the window may show a part."""
        raise NotImplementedError

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        size, room = self.drawn_size(), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setPageStep(max(1, seen))
            bar.setSingleStep(fonts.px(24))
            bar.setRange(0, max(0, whole - seen))

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)  # there is no list to lay out

    def moveCursor(self, _action: QAbstractItemView.CursorAction, _keys: Qt.KeyboardModifier) -> QModelIndex:
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: object) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)  # type: ignore[call-overload]  # the flags of Qt's caller

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the page here."""

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HoverMove:
            return True  # nothing changes its look under the mouse
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
