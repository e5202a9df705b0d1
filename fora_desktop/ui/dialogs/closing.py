"""Luk: until which day a forum or a board exists, and what that does to its later meetings, told while it is chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _
from fora_desktop.services import boards
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.typed import DayEdit


class Closing(Ask):
    """The day is typed or chosen; nothing is lost, and undo takes it back."""

    def __init__(self, desk: Desk, name: str, board_ids: Sequence[int], parent: QWidget) -> None:
        told = _("{name} findes til og med den valgte dag. Møder og historik bliver, og det kan fortrydes.")
        super().__init__(_("Luk {name}").format(name=name), _("Luk"), parent, told.format(name=name))
        self._desk, self._boards = desk, list(board_ids)
        self.day = DayEdit(desk.today, self)
        self.day.set_value(desk.today)
        self.field = Field(_("&Sidste dag"), self.day, parent=self)
        self.column.addWidget(self.field)
        self.day.committed.connect(self._tell)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self._tell()
        self.day.setFocus()
        self.day.selectAll()

    @property
    def last_day(self) -> date | None:
        return self.day.value

    def _tell(self) -> None:
        day = self.day.value
        if day is None:
            self.field.show_problem(_("Skriv en dato, f.eks. 30-06-2026."))
            return
        number, first = self._desk.read(boards.coming, self._boards, day)
        if first is None:
            self.field.show_hint(_("Der er ingen møder efter den dag."))
        else:
            one = _("1 senere møde ({first}) fjernes, eller aflyses, hvis der er indkaldt.")
            many = _("{n} senere møder fra {first} fjernes, eller aflyses, hvis der er indkaldt.")
            words = one if number == 1 else many
            self.field.show_warning(words.format(n=number, first=dates.day_month_year(first)))
        self.grow()

    def _try(self) -> None:
        self.day.commit()
        if self.day.value is None or self.day.value.year not in YEARS:
            self._tell()
            self.day.setFocus()
        else:
            self.accept()


def last_day(desk: Desk, name: str, board_ids: Sequence[int], parent: QWidget) -> date | None:
    """The last day that somebody has chosen, or None where the question was put away."""
    dialog = Closing(desk, name, board_ids, parent)
    return dialog.last_day if dialog.answered() else None
