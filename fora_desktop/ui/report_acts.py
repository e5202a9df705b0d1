"""What the page of reports does with the register beside the paper: the account's year is closed."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _
from fora_desktop.reporting import closing
from fora_desktop.reports.overview import KIND as OVERVIEW
from fora_desktop.services import closed_years
from fora_desktop.services.closed_years import ClosedYear
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.issuing import Issuing
from fora_desktop.ui.widgets import readonly


class ReportActs(QObject):
    """`offered` tells the words of a button, what is known about it, whether it is on, and why not; `done` what was."""

    offered = Signal(str, str, bool, str)
    done = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self._year = 0
        self._closed: ClosedYear | None = None
        self._told: ClosedYear | None = None
        """The closing that stands in the message over the page, as long as it is true."""
        self.issuing = Issuing(desk, page)
        self.issuing.offered.connect(self.offered)
        self.issuing.done.connect(self.done)

    def look(self, key: str, year: int) -> None:
        """Which report is shown, of which year."""
        self._year = year if key == closing.ACCOUNT else 0
        if self._told is not None and self._told.year != self._year:
            self._take_back()
        if self._year:
            self.desk.read_later(_latest, self._on_latest, year)
        elif key != OVERVIEW:
            self.offered.emit("", "", False, "")
        self.issuing.look(key == OVERVIEW)

    def _on_latest(self, found: tuple[int, ClosedYear | None]) -> None:
        year, closed = found
        if year != self._year:
            return
        self._closed = closed
        if self._told is not None and (closed is None or closed.id != self._told.id):
            self._take_back()
        if year >= self.desk.today.year:
            about = _("{year} kan lukkes fra den 1. januar {next}.")
            self.offered.emit("", about.format(year=year, next=year + 1), False, "")
            return
        why = readonly.why_not() if self.desk.readonly else ""
        if closed is None:
            about = _("Luk {year}, når redegørelsen er afgivet. Så kan den skrives igen, præcis som den var.")
            self.offered.emit(_("Luk {year} …").format(year=year), about.format(year=year), not why, why)
        else:
            self.offered.emit(_("Luk {year} igen …").format(year=year), closed.sentence, not why, why)

    def act(self) -> None:
        """Ask, then close the year as one step that can be undone."""
        if self.issuing.is_shown:
            self.issuing.act()
            return
        year = self._year
        if not year:
            return
        explanation = _(
            "Redegørelsen, status på mødekrav og mødeplanen for {year} gemmes, som de er i dag, for hele kredsen og "
            "for hver kommune. Senere rettelser ændrer dem ikke. Du kan stadig rette i året og lukke det igen."
        ).format(year=year)
        why = _("Hvorfor året lukkes igen") if self._closed is not None else ""
        note = ask.note(self._page, _("Luk {year}").format(year=year), _("&Luk året"), explanation, why)
        if note is not None:
            self.offered.emit("", _("{year} lukkes …").format(year=year), False, "")
            done, refused, today = self._on_closed, self._on_refused, self.desk.today
            self.desk.do_later(closed_years.was_closed, closing.close_year, done, refused, year, today, note=note)

    def _on_closed(self, closed: ClosedYear) -> None:
        self._told = closed
        self.done.emit(closed.sentence)
        self.look(closing.ACCOUNT, closed.year)

    def _take_back(self) -> None:
        """The message is not true any more, or not about what is shown."""
        self._told = None
        self.done.emit("")

    def _on_refused(self, _error: Exception) -> None:
        """Why is told over the page."""
        self.look(closing.ACCOUNT, self._year)


def _latest(session: Any, year: int) -> tuple[int, ClosedYear | None]:
    return year, closed_years.latest(session, year)
