"""The table of Indstillinger, Frister: what is due how long before or after a meeting, typed into the cells."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QStyleOptionViewItem, QTableView, QWidget

from fora_desktop.domain import deadlines
from fora_desktop.domain.deadlines import KINDS, WORKING_DAYS
from fora_desktop.i18n import _
from fora_desktop.services.deadlines import DISTRICT, FORUM, PRACTICE, WEEKLY, ForumRules, Rule
from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.delegate import Cell, Index, Mark, RowDelegate, Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel

Draft = tuple[int | None, str]
"""A cell: its forum (None is all) and its kind."""


def origin_words(rule: Rule) -> str:
    """Where a notice comes from, in a word; empty of one that is set in this very row."""
    return {PRACTICE: _("praksis"), WEEKLY: _("ugentligt"), DISTRICT: _("alle fora"), FORUM: ""}[rule.origin]


def is_own(row: ForumRules, rule: Rule) -> bool:
    return rule.origin == (DISTRICT if row.forum is None else FORUM)


class NoticeModel(TableModel[ForumRules]):
    """`drafts` are texts that could not be read; they stay in their cells."""

    def __init__(self) -> None:
        self.drafts: dict[Draft, str] = {}
        self.readonly = False
        super().__init__(self._columns(), key=lambda row: row.forum)

    def _columns(self) -> list[Column[ForumRules]]:
        made: list[Column[ForumRules]] = [
            Column(
                _("Forum"),
                lambda row: row.name,
                sort=lambda row: (row.forum is not None, row.chapter),
                cell=lambda row: Words(row.name, weight=fonts.SEMIBOLD if row.forum is None else fonts.REGULAR),
                width=Words("Koordinationsudvalg vedr. byområder"),
                tip=lambda row: row.name,
            )
        ]
        for kind in KINDS:
            made.append(
                Column(
                    deadlines.name(kind),
                    partial(self.text, kind),
                    cell=partial(self._cell, kind),
                    width=Words(_("{n} hverdage").format(n=10), rest=_("alle fora"), tabular=True),
                    tip=lambda row, kind=kind: row.rules[kind].source,  # type: ignore[misc]
                )
            )
        made.append(
            Column(
                _("Lørdag tæller"),
                lambda row: _("ja") if self.saturday(row) else _("nej") if self.counts_days(row) else "",
                cell=lambda _row: Words(""),
                width=Words(_("Lørdag tæller")),
                check=self._check,
            )
        )
        return made

    def text(self, kind: str, row: ForumRules) -> str:
        return self.drafts.get((row.forum, kind), row.rules[kind].notice.words)

    def _cell(self, kind: str, row: ForumRules) -> Cell:
        if (row.forum, kind) in self.drafts:
            return Mark("octagon-x", self.drafts[row.forum, kind], "missed")
        rule = row.rules[kind]
        own = is_own(row, rule)
        return Words(
            replace(rule.notice, saturday_counts=False).words,  # that has a column of its own
            weight=fonts.SEMIBOLD if own else fonts.REGULAR,
            tone="text" if own else "text2",
            rest="" if own else origin_words(rule),
            tabular=True,
        )

    @staticmethod
    def counts_days(row: ForumRules) -> bool:
        """Whether anything in the row is in working days, so that Saturday matters."""
        return any(rule.notice.unit == WORKING_DAYS and rule.notice.amount is not None for rule in row.rules.values())

    @staticmethod
    def saturday(row: ForumRules) -> bool:
        return any(rule.notice.unit == WORKING_DAYS and rule.notice.saturday_counts for rule in row.rules.values())

    def _check(self, row: ForumRules) -> Qt.CheckState | None:
        if not self.counts_days(row):
            return None
        return Qt.CheckState.Checked if self.saturday(row) else Qt.CheckState.Unchecked

    def kind(self, index: Index) -> str:
        """The kind that a cell is of; empty in the first and the last column."""
        place = index.column() - 1
        return KINDS[place] if 0 <= place < len(KINDS) else ""

    def set_draft(self, cell: Draft, text: str | None) -> None:
        if text is None:
            self.drafts.pop(cell, None)
        else:
            self.drafts[cell] = text
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self.readonly and self.kind(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class NoticeTable(RowTable):
    """Enter, F2 or a key edits the cell, Delete gives it back to what holds otherwise; `typed` tells what was typed."""

    typed = Signal(object, str, str)
    """The row, the kind and the text; an empty text gives it back."""
    cell_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.notices = NoticeModel()
        self._entries: list[QAction] = []
        super().__init__(self.notices, _("Frister, forum for forum"), parent=parent)
        self.notices.setParent(self)
        self._cells = _CellDelegate(self)
        self.setItemDelegate(self._cells)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        told = _("F2 retter en celle, Delete giver fristen tilbage til det, der gælder ellers.")
        self.setAccessibleDescription(told)
        context = Qt.ShortcutContext.WidgetShortcut  # while a cell is being written, its keys are the text's
        for name, words, default, do in (
            ("edit", _("Ret fristen"), "F2", self.edit_current),
            ("clear", _("Giv fristen tilbage"), "Delete", self.clear_current),
            ("saturday", _("Lad lørdag tælle, eller ikke"), "Space", self._run_row),
        ):
            self._entries.append(keys.action(self, f"frister.{name}", words, default, do, context=context))
        self.selectionModel().currentChanged.connect(self._on_cell)
        theme.announcer().changed.connect(self.fit_height)

    def show_table(self, rows: Sequence[ForumRules]) -> None:
        column = max(1, self.currentIndex().column())
        self.notices.show(rows)
        self.fit_height()
        now = self.currentIndex() if self.currentIndex().isValid() else self.notices.index(0, 0)
        if now.isValid():
            cell = now.siblingAtColumn(column)
            self.selectionModel().setCurrentIndex(cell, self.selectionModel().SelectionFlag.NoUpdate)

    def _fit(self) -> None:
        super()._fit()
        self.row_header().setStretchLastSection(True)

    def fit_height(self) -> None:
        """As tall as its rows: the page scrolls, not the table."""
        rows = self.notices.rowCount() * theme.row_height(1)
        wanted = sum(self.wanted_width(number) for number in range(len(self.notices.columns)))
        self.setFixedHeight(self.row_header().height() + rows + 2 + (fonts.px(12) if wanted > self.width() else 0))

    @property
    def cell(self) -> tuple[ForumRules, str] | None:
        """The row and the kind of the current cell."""
        row, kind = self.notices.line(self.currentIndex()), self.notices.kind(self.currentIndex())
        return (row, kind) if row is not None and kind else None

    def choose_cell(self, forum: int | None, kind: str) -> None:
        index = self.notices.index_of(forum)
        if index.isValid():
            self.setCurrentIndex(index.siblingAtColumn(KINDS.index(kind) + 1 if kind in KINDS else 1))

    def edit_current(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.notices.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def clear_current(self) -> None:
        if (cell := self.cell) is not None and not self.notices.readonly:
            self.typed.emit(cell[0], cell[1], "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the cell, at the mouse and at the Menu key."""
        if self.notices.readonly or self.cell is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._entries)
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        corner = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.popup(event.globalPos() if mouse else corner)

    def _on_cell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.cell_changed.emit()

    def write_soon(self, index: Index, text: str) -> None:
        """What an editor gave, once the editor has gone: the table is read again then."""
        row, kind = self.notices.line(index), self.notices.kind(index)
        if row is None or not kind:
            return
        before = (self.notices.text(kind, row), replace(row.rules[kind].notice, saturday_counts=False).words)
        if text.strip() not in before:
            QTimer.singleShot(0, self, partial(self.typed.emit, row, kind, text.strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:  # Enter reaches the table after its editor
            QTableView.keyPressEvent(self, event)
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_current()
        elif plain and key == Qt.Key.Key_Escape and (cell := self.cell) and self._has_draft(*cell):
            self.notices.set_draft((cell[0].forum, cell[1]), None)
            self.cell_changed.emit()
        else:
            QTableView.keyPressEvent(self, event)

    def _has_draft(self, row: ForumRules, kind: str) -> bool:
        return (row.forum, kind) in self.notices.drafts


class _CellDelegate(RowDelegate):
    """The row is marked, the cell framed; an editor stands in the cell."""

    def __init__(self, view: NoticeTable) -> None:
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
        row, kind = self._table.notices.line(index), self._table.notices.kind(index)
        if row is not None and kind:
            editor.setAccessibleName(_("{kind}, {forum}").format(kind=deadlines.name(kind), forum=row.name))
        editor.setFont(fonts.font(tabular=True))
        editor.setPlaceholderText(_("f.eks. 4 hverdage"))
        editor.setStyleSheet(
            f"QLineEdit {{ min-height: 0; padding: 0 {fonts.px(5)}px; border: 2px solid {theme.tokens().focus}; }}"
        )
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        row, kind = self._table.notices.line(index), self._table.notices.kind(index)
        if isinstance(editor, QLineEdit) and not editor.isModified() and row is not None and kind:
            notice = replace(row.rules[kind].notice, saturday_counts=False)
            editor.setText(self._table.notices.drafts.get((row.forum, kind), notice.words))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self._table.write_soon(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, 0, 0, -1))
