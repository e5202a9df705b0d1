"""What is said of the place over which a meeting is dragged."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import calendar_days
from fora_desktop.services.calendar_days import DayFacts, Entry
from fora_desktop.services.scheduling import Ground
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.calendar_view import CalendarView


class DragAnswers(QObject):
    """Answers a view at once by what the day is, and by all that speaks against it once the register has been read."""

    def __init__(self, desk: Desk, view: CalendarView, facts: Callable[[date], DayFacts | None]) -> None:
        super().__init__(view)
        self.desk = desk
        self._view, self._facts = view, facts
        self._entry: Entry | None = None
        self._ground: Ground | None = None
        view.dragged.connect(self._on_dragged)
        view.asked.connect(self._on_asked)
        view.stuck.connect(self._on_stuck)

    def _on_dragged(self, entry: Entry) -> None:
        self._entry, self._ground = entry, None
        self.desk.read_later(calendar_days.ground, self._on_ground, entry.line)

    def _on_ground(self, ground: Ground) -> None:
        entry = self._entry
        if entry is not None and tuple(board.id for board in ground.boards) == entry.line.board_ids:
            self._ground = ground
            if self._view.target is not None:
                self._on_asked(entry, self._view.target.start)

    def _on_asked(self, entry: Entry, start: datetime) -> None:
        if self._ground is None or entry is not self._entry:
            facts = self._facts(start.date())
            told = facts.remarks[:1] if facts else []
            self._view.show_against(start, "; ".join(told), bool(facts and facts.holiday))
            return
        try:
            found: Sequence[str] = [each.text for each in calendar_days.against(self._ground, entry.line, start)]
        except FieldError as refusal:
            found = [str(refusal)]
        more = _(" Og {n} til.").format(n=len(found) - 1) if len(found) > 1 else ""
        self._view.show_against(start, found[0] + more if found else "", bool(found))

    def _on_stuck(self, entry: Entry) -> None:
        """Why a meeting cannot be dragged; of a register that can only be read the tooltip says so."""
        if self.desk.readonly:
            return
        try:
            calendar_days.check_movable(entry.line)
        except FieldError as refusal:
            self.desk.refused.emit(str(refusal))
