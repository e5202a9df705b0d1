"""The table of Indstillinger, Frister: what is due how long before or after a meeting, typed into the cells."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fora_desktop.domain import deadlines
from fora_desktop.domain.deadlines import KINDS, WORKING_DAYS
from fora_desktop.i18n import _
from fora_desktop.services.deadlines import DISTRICT, FORUM, PRACTICE, WEEKLY, ForumRules, Rule
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Cell, Index, Mark, Words
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.typed_cells import TypedCells

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


class NoticeTable(TypedCells):
    """Enter, F2 or a key edits the cell, Delete gives it back to what holds otherwise; `typed` tells what was typed."""

    typed = Signal(object, str, str)
    """The row, the kind and the text; an empty text gives it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.notices = NoticeModel()
        super().__init__(self.notices, _("Frister, forum for forum"), parent)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        told = _("F2 retter en celle, Delete giver fristen tilbage til det, der gælder ellers.")
        self.setAccessibleDescription(told)
        for name, words, default, do in (
            ("edit", _("Ret fristen"), "F2", self.edit_current),
            ("clear", _("Giv fristen tilbage"), "Delete", self.clear_current),
            ("saturday", _("Lad lørdag tælle, eller ikke"), "Space", self._run_row),
        ):
            self.add_entry(f"frister.{name}", words, default, do)
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

    def clear_current(self) -> None:
        if (cell := self.cell) is not None and not self.notices.readonly:
            self.typed.emit(cell[0], cell[1], "")

    def may_write(self) -> bool:
        return not self.notices.readonly and self.cell is not None

    def cell_name(self, index: Index) -> str:
        row, kind = self.notices.line(index), self.notices.kind(index)
        return (
            _("{kind}, {forum}").format(kind=deadlines.name(kind), forum=row.name) if row is not None and kind else ""
        )

    def cell_text(self, index: Index) -> str:
        row, kind = self.notices.line(index), self.notices.kind(index)
        if row is None or not kind:
            return ""
        notice = replace(row.rules[kind].notice, saturday_counts=False)
        return self.notices.drafts.get((row.forum, kind), notice.words)

    def dress(self, editor: QLineEdit, _index: Index) -> None:
        editor.setPlaceholderText(_("f.eks. 4 hverdage"))

    def take(self, index: Index, text: str) -> None:
        """What an editor gave, once the editor has gone: the table is read again then."""
        row, kind = self.notices.line(index), self.notices.kind(index)
        if row is None or not kind:
            return
        before = (self.notices.text(kind, row), replace(row.rules[kind].notice, saturday_counts=False).words)
        if text.strip() not in before:
            QTimer.singleShot(0, self, partial(self.typed.emit, row, kind, text.strip()))

    def takes_key(self, event: QKeyEvent) -> bool:
        """Esc lets go of what could not be read."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        cell = self.cell
        if not plain or event.key() != Qt.Key.Key_Escape or cell is None or not self._has_draft(*cell):
            return False
        self.notices.set_draft((cell[0].forum, cell[1]), None)
        self.cell_changed.emit()
        return True

    def _has_draft(self, row: ForumRules, kind: str) -> bool:
        return (row.forum, kind) in self.notices.drafts
