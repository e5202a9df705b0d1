"""The meetings of a year behind a number of the matrix: each item about the goal, to be opened."""

from datetime import date

from PySide6.QtWidgets import QWidget

from fora_desktop.domain.goal_board import GoalBoard, GoalLine
from fora_desktop.i18n import _, counted
from fora_desktop.services import goals
from fora_desktop.services.goals import Coming
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel


class GoalMeetings(Ask):
    """`chosen` is what is to be opened."""

    def __init__(self, parent: QWidget, desk: Desk, board: GoalBoard, goal: GoalLine, forum: int | None) -> None:
        year = board.year
        found = desk.read(goals.items, board.under(goal.id), date(year, 1, 1), date(year, 12, 31), forum)
        whose = next((each.label for each in board.forums if each.id == forum), _("Alle fora"))
        told = counted(len(found), _("1 punkt om målet i {year}"), _("{n} punkter om målet i {year}"))
        words = f"{whose}: {told.format(year=year)}."
        if not found:
            words = _("{forum}: ingen punkter om målet i {year}. Sæt målet på et punkt på mødets side.").format(
                forum=whose, year=year
            )
        super().__init__(goal.name, _("Åbn mødet"), parent, words)
        self.chosen: Coming | None = None
        columns: list[Column[Coming]] = [
            Column(
                _("Dato"),
                lambda each: goals.day_words(each.start, desk.today),
                sort=lambda each: each.start,
                width=_("30. marts 2026"),
                cell=lambda each: Words(goals.day_words(each.start, desk.today), tabular=True),
            ),
            Column(_("Møde"), lambda each: each.words),
        ]
        self.table = RowTable(TableModel(columns, key=lambda each: each.item), _("Møder om målet"), parent=self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        model = self.table.rows
        assert isinstance(model, TableModel)
        model.show(found)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self._open)
        self.column.addWidget(self.table, 1)
        self.do.setEnabled(False)
        self.table.setVisible(bool(found))
        if found:
            self.table.setCurrentIndex(model.index(0, 0))
            self.table.setFocus()
            self.set_size(520, 380)

    def _on_current(self, each: Coming | None) -> None:
        self.chosen = each
        self.do.setEnabled(each is not None)

    def _open(self, each: Coming) -> None:
        self.chosen = each
        self.accept()
