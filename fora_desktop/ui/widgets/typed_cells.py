"""A table whose cells are typed into: the current cell is framed, an editor stands in it, keys reach the right one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QStyleOptionViewItem, QTableView, QWidget

from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.delegate import Index, RowDelegate
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import TableModel


class TypedCells(RowTable):
    """Enter, F2 or any letter writes in the cell. Which cells those are, the model says by their flags."""

    cell_changed = Signal()

    def __init__(self, model: TableModel[Any], name: str, parent: QWidget | None = None) -> None:
        self._entries: list[QAction] = []
        super().__init__(model, name, parent=parent)
        model.setParent(self)
        self._cells = _CellDelegate(self)
        self.setItemDelegate(self._cells)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked)
        self.selectionModel().currentChanged.connect(self._on_cell)

    def add_entry(self, id: str, words: str, default: str, do: Callable[[], object]) -> None:
        """What can be done with a cell, by its keys and in its menu."""
        context = Qt.ShortcutContext.WidgetShortcut  # while a cell is being written, its keys are the text's
        self._entries.append(keys.action(self, id, words, default, do, context=context))

    def cell_name(self, index: Index) -> str:
        """What a screen reader calls the editor of a cell."""
        raise NotImplementedError

    def cell_text(self, index: Index) -> str:
        """What stands in a cell when it begins to be written."""
        raise NotImplementedError

    def take(self, index: Index, text: str) -> None:
        """What an editor gave."""
        raise NotImplementedError

    def dress(self, editor: QLineEdit, index: Index) -> None:
        """More about an editor than all have."""

    def takes_key(self, _event: QKeyEvent) -> bool:
        """A key that this table has a use for while no cell is being written; True where it was taken."""
        return False

    def may_write(self) -> bool:
        """Whether something can be done with the current cell."""
        return True

    def edit_current(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:  # Enter reaches the table after its editor
            QTableView.keyPressEvent(self, event)
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.takes_key(event):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_current()
        else:
            QTableView.keyPressEvent(self, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the cell, at the mouse and at the Menu key."""
        if not self._entries:
            super().contextMenuEvent(event)
        elif self.may_write():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self._entries)
            mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            corner = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
            menu.popup(event.globalPos() if mouse else corner)

    def _on_cell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.cell_changed.emit()


class _CellDelegate(RowDelegate):
    """The row is marked, the cell framed; an editor stands in the cell."""

    def __init__(self, view: TypedCells) -> None:
        super().__init__(view, view._on_action, view._on_toggle)
        self._table = view

    def has_ring(self, _index: Index) -> bool:
        return False  # the ring is the cell's

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if self._table.hasFocus() and index == self._table.currentIndex():
            rect: QRect = option.rect
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4)
            painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self._table.cell_name(index))
        editor.setFont(fonts.font(tabular=True))
        editor.setStyleSheet(
            f"QLineEdit {{ min-height: 0; padding: 0 {fonts.px(5)}px; border: 2px solid {theme.tokens().focus}; }}"
        )
        self._table.dress(editor, index)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(self._table.cell_text(index))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and (editor.isModified() or editor.text() != self._table.cell_text(index)):
            self._table.take(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, 0, 0, -1))
