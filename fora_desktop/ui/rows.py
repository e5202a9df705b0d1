"""The views of rows: a tree with groups and a flat table, alike in keys, columns, copying and keeping their place."""

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QTreeView, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import CELL_ROLE, PADDING, Action, Group, Index, RowDelegate, Words, plain
from fora_desktop.ui.table import Column, RowModel, TableModel, TreeModel

if TYPE_CHECKING:
    _ViewBase = QAbstractItemView
else:
    _ViewBase = object


class _RowView(_ViewBase):
    """What both views do: widths from the font, column chooser, copy, Space, their place kept on new lines."""

    opened: Any
    acted: Any
    toggled: Any
    current_changed: Any
    selection_changed: Any

    def row_header(self) -> QHeaderView:
        raise NotImplementedError

    def set_up(self, model: RowModel[Any], name: str, lines: int) -> None:
        self._row_delegate = RowDelegate(self, self._on_action, self._on_toggle, lines)
        self._kept: tuple[Hashable, list[Hashable], int] = (None, [], 0)
        self._own_widths: dict[int, int] = {}
        self._fitting = False
        self.setAccessibleName(name)
        self.setItemDelegate(self._row_delegate)
        self.setModel(model)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        header = self.row_header()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sortIndicatorChanged.connect(model.sort)
        header.sectionResized.connect(self._on_resized)
        for number, column in enumerate(model.columns):
            header.setSectionHidden(number, not column.shown)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._find_place)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self._fit()
        theme.announcer().changed.connect(self._fit)

    @property
    def rows(self) -> RowModel[Any]:
        model = self.model()
        assert isinstance(model, RowModel)
        return model

    @property
    def current_line(self) -> Any:
        """The line of the current row; None without one, or on a group."""
        line = self.rows.line(self.currentIndex())
        return None if isinstance(line, Group) else line

    @property
    def selected_lines(self) -> list[Any]:
        rows = sorted(self.selectionModel().selectedRows(), key=self._from_top)
        lines = [self.rows.line(index) for index in rows]
        return [line for line in lines if line is not None and not isinstance(line, Group)]

    def _from_top(self, index: QModelIndex) -> tuple[int, ...]:
        path: list[int] = []
        while index.isValid():
            path.insert(0, index.row())
            index = index.parent()
        return tuple(path)

    def select_key(self, key: Hashable) -> bool:
        """Make the row with a key the current one; False if it is not shown."""
        index = self.rows.index_of(key)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def arrangement(self) -> dict[str, Any]:
        """How the user has arranged the columns (JSON): order, choice, own widths in pixels at 100 % text, sorting."""
        header = self.row_header()
        columns = range(header.count())
        return {
            "order": [header.logicalIndex(place) for place in columns],
            "hidden": [number for number in columns if header.isSectionHidden(number)],
            "widths": {str(number): width for number, width in self._own_widths.items()},
            "sort": [header.sortIndicatorSection(), header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder],
        }

    def arrange(self, saved: Mapping[str, Any]) -> None:
        """Take back what `arrangement` gave; what another version of Fora wrote and does not fit is left alone."""
        header = self.row_header()
        columns = list(range(header.count()))
        try:
            order, hidden = [int(each) for each in saved["order"]], {int(each) for each in saved["hidden"]}
            widths = {int(number): int(width) for number, width in saved["widths"].items()}
            section, falling = int(saved["sort"][0]), bool(saved["sort"][1])
        except (KeyError, TypeError, ValueError, IndexError, AttributeError):
            return
        if sorted(order) != columns or section not in (-1, *columns):
            return
        for place, number in enumerate(order):
            header.moveSection(header.visualIndex(number), place)
        for number in columns:
            header.setSectionHidden(number, number > 0 and number in hidden)
        self._own_widths = {number: width for number, width in widths.items() if number in columns and 0 < width < 5000}
        self._fit()
        header.setSortIndicator(section, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)

    def _on_resized(self, number: int, _before: int, now: int) -> None:
        if not self._fitting and now and self.rows.columns[number].width != "":
            self._own_widths[number] = round(now / fonts.factor())

    def copied_text(self) -> str:
        """The selected rows, cells separated by tabs, columns as shown."""
        header = self.row_header()
        columns = [header.logicalIndex(place) for place in range(header.count())]
        columns = [column for column in columns if not header.isSectionHidden(column)]
        rows = sorted(self.selectionModel().selectedRows(), key=self._from_top)
        told = Qt.ItemDataRole.AccessibleTextRole
        return "\n".join(
            "\t".join(str(row.siblingAtColumn(column).data(told) or "") for column in columns) for row in rows
        )

    def column_menu(self, parent: QWidget | None = None) -> QMenu:
        """Which columns are shown and what sorts the rows: the menu of the header, of a button and of the Menu key."""
        header = self.row_header()
        menu = QMenu(_("Kolonner"), parent or self)
        for number, column in enumerate(self.rows.columns):
            if not column.title:
                continue
            shown = QAction(column.title, menu)
            shown.setCheckable(True)
            shown.setChecked(not header.isSectionHidden(number))
            shown.setEnabled(number > 0)
            shown.toggled.connect(lambda on, number=number: header.setSectionHidden(number, not on))
            menu.addAction(shown)
        menu.addSeparator()
        order = menu.addMenu(_("Sortér efter"))
        for number, column in enumerate(self.rows.columns):
            if column.title:
                by = order.addAction(column.title)
                by.triggered.connect(lambda _on=False, number=number: self._sort_by(number))
        back = order.addAction(_("Oprindelig rækkefølge"))
        back.triggered.connect(lambda _on=False: self._sort_by(-1))
        return menu

    def _sort_by(self, column: int) -> None:
        header = self.row_header()
        again = column >= 0 and header.sortIndicatorSection() == column
        falling = again and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)

    def handle_key(self, event: QKeyEvent) -> bool:
        """The keys that both views know; True when one was taken."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text())
            return True
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return self._run_row()
        return False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The Menu key reaches the columns, as the mouse does on the header; a page may have a menu of its own."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._pop_up(self.mapToGlobal(QPoint(fonts.px(PADDING), fonts.px(PADDING))))

    def is_below_rows(self, spot: QPoint) -> bool:
        """Whether the mouse was there where no row is; the Menu key tells of the current row, seen or not."""
        return self.viewport().rect().contains(spot) and not self.indexAt(spot).isValid()

    def _pop_up(self, corner: QPoint) -> None:
        menu = self.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(corner)

    def _run_row(self) -> bool:
        """Space: the check box of the row if it has one, else its action."""
        current = self.currentIndex()
        cells = [current.siblingAtColumn(column) for column in range(len(self.rows.columns))]
        for index in cells:
            if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
                self._on_toggle(index)
                return True
        for index in cells:
            cell = index.data(CELL_ROLE)
            if isinstance(cell, Action) and cell.enabled:
                self._on_action(index, cell)
                return True
        return False

    def _on_action(self, index: QModelIndex, action: Action) -> None:
        self.setCurrentIndex(index)
        self.acted.emit(self.rows.line(index), action.name)

    def _on_toggle(self, index: QModelIndex) -> None:
        off = index.data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked.value
        self.toggled.emit(self.rows.line(index), off)

    def _on_activated(self, index: QModelIndex) -> None:
        line = self.rows.line(index)
        if line is not None and not isinstance(line, Group):
            self.opened.emit(line)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(self.current_line)

    def _on_selection(self, _more: object, _fewer: object) -> None:
        self.selection_changed.emit()

    def _on_header_menu(self, spot: QPoint) -> None:
        self._pop_up(self.row_header().mapToGlobal(spot))

    def _keep_place(self) -> None:
        model = self.rows
        line = model.line(self.currentIndex())
        keys = [model.key_of(found) for row in self.selectionModel().selectedRows() if (found := model.line(row))]
        self._kept = (None if line is None else model.key_of(line), keys, self.verticalScrollBar().value())

    def _find_place(self) -> None:
        current, keys, scroll = self._kept
        self.setAutoScroll(False)  # it would unfold the group of the current row
        choose = self.selectionModel().SelectionFlag
        for key in keys:
            index = self.rows.index_of(key)
            if index.isValid():
                self.selectionModel().select(index, choose.Select | choose.Rows)
        index = self.rows.index_of(current) if current is not None else QModelIndex()
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, choose.NoUpdate)
        self.setAutoScroll(True)
        self.verticalScrollBar().setValue(scroll)

    def _fit(self) -> None:
        """Column widths from the fonts of now, the user's own in proportion."""
        header = self.row_header()
        self._fitting = True
        header.setFont(fonts.font(12, fonts.SEMIBOLD))
        header.setMinimumSectionSize(fonts.px(24))
        header.setFixedHeight(max(fonts.px(30), fonts.metrics(12, fonts.SEMIBOLD).height() + fonts.px(10)))
        header.setStretchLastSection(False)
        mode = QHeaderView.ResizeMode
        for number, column in enumerate(self.rows.columns):
            if column.width == "":
                header.setSectionResizeMode(number, mode.Stretch)
            else:
                header.setSectionResizeMode(number, mode.Interactive)
                own = self._own_widths.get(number)
                header.resizeSection(number, fonts.px(own) if own else self._width(number, column))
        self._fitting = False
        self.scheduleDelayedItemsLayout()

    def wanted_width(self, number: int) -> int:
        """What a column takes by the fonts of now, hidden or not."""
        return self._width(number, self.rows.columns[number])

    def _width(self, number: int, column: Column[Any]) -> int:
        sample = Words(column.width, tabular=True) if isinstance(column.width, str) else column.width
        title = fonts.metrics(12, fonts.SEMIBOLD).horizontalAdvance(column.title)
        arrow = fonts.px(12) if title else 0
        room = fonts.px(PADDING + (12 if number == 0 else PADDING))
        return max(sample.width(), title + arrow) + room + 2


class RowTree(_RowView, QTreeView):
    """A tree of rows with groups; `flat` puts the fold arrow into the group rows and leaves no indentation."""

    opened = Signal(object)
    acted = Signal(object, str)
    toggled = Signal(object, bool)
    current_changed = Signal(object)
    selection_changed = Signal()

    def __init__(
        self, model: TreeModel[Any], name: str, *, lines: int = 1, flat: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._flat = flat
        self._unfolded: dict[Hashable, bool] = {}
        self.set_up(model, name, lines)
        self.setRootIsDecorated(not flat)
        self.setUniformRowHeights(lines == 1)  # else Qt asks for the height of every cell of 10,000 rows
        self.setExpandsOnDoubleClick(False)
        self._indent()
        theme.announcer().changed.connect(self._indent)
        self.expanded.connect(self._on_unfolded)
        self.collapsed.connect(self._on_folded)
        self._find_place()

    def row_header(self) -> QHeaderView:
        return self.header()

    @property
    def tree(self) -> TreeModel[Any]:
        model = self.model()
        assert isinstance(model, TreeModel)
        return model

    def _indent(self) -> None:
        self.setIndentation(0 if self._flat else fonts.px(16))

    def _on_unfolded(self, index: QModelIndex) -> None:
        self._remember(index, True)

    def _on_folded(self, index: QModelIndex) -> None:
        self._remember(index, False)

    def _remember(self, index: QModelIndex, is_open: bool) -> None:
        line = self.tree.line(index)
        if line is not None:
            self._unfolded[self.tree.key_of(line)] = is_open

    def _find_place(self) -> None:
        self.blockSignals(True)  # unfolding by code is not the user's choice
        self.scheduleDelayedItemsLayout()  # with a layout pending, unfolding a row costs none of its own
        for index in self.tree.indexes():
            node = self.tree.node(index)
            if node is None:
                continue
            if isinstance(node.line, Group):
                self.setFirstColumnSpanned(index.row(), index.parent(), True)
            if node.children:
                self.setExpanded(index, self._unfolded.get(self.tree.key_of(node.line), not node.folded))
        self.blockSignals(False)
        super()._find_place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.tree.line(current), Group):
            self.setExpanded(current, not self.isExpanded(current))
        elif not self.handle_key(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._flat and event.button() == Qt.MouseButton.LeftButton and isinstance(self.tree.line(index), Group):
            index = index.siblingAtColumn(0)
            self.setExpanded(index, not self.isExpanded(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        delegate = self._row_delegate
        selected = self.selectionModel().isSelected(plain(index))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        delegate.paint_ground(painter, rect, index, selected, False)
        if self.tree.hasChildren(index) and not self._flat:
            left = rect.right() - fonts.px(15)
            delegate.paint_arrow(painter, left, rect.center().y(), self.isExpanded(plain(index)))
        if selected:
            painter.fillRect(QRect(0, rect.top(), 3, rect.height()), theme.color("accent"))
        if delegate.has_ring(index):
            delegate.paint_ring(painter, rect, left=True, right=False)
        painter.restore()


class RowTable(_RowView, QTableView):
    """A flat table; for lists that may be long."""

    opened = Signal(object)
    acted = Signal(object, str)
    toggled = Signal(object, bool)
    current_changed = Signal(object)
    selection_changed = Signal()

    def __init__(self, model: TableModel[Any], name: str, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.set_up(model, name, lines)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_heights()
        theme.announcer().changed.connect(self._set_heights)

    def row_header(self) -> QHeaderView:
        return self.horizontalHeader()

    def _set_heights(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self._lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
