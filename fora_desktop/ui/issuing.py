"""The overview is issued from the page of reports: as one step, kept as it stands on the day."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fora_desktop.domain import overview_paper
from fora_desktop.i18n import _
from fora_desktop.services import editions, overview_report
from fora_desktop.services.editions import EditionLine
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.widgets import readonly


class Issuing(QObject):
    """`offered` tells the words of a button, what is known about it, whether it is on, and why not; `done` what was."""

    offered = Signal(str, str, bool, str)
    done = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.is_shown = False
        self._number = 1
        self._told = 0
        """The number of the edition that stands in the message over the page, as long as it is true."""

    def look(self, shown: bool) -> None:
        """Whether the overview is the report that is shown."""
        self.is_shown = shown
        if shown:
            self.desk.read_later(_state, self._on_state, self.desk.today)
        else:
            self._take_back()

    def _take_back(self) -> None:
        """The message is not true any more, or not about what is shown."""
        if self._told:
            self._told = 0
            self.done.emit("")

    def _on_state(self, found: tuple[EditionLine | None, bool, bool]) -> None:
        if not self.is_shown:
            return
        last, is_changed, has_forums = found
        self._number = last.number + 1 if last is not None else 1
        if self._told >= self._number:
            self._take_back()
        if last is None:
            about = _("Oversigten er ikke udgivet endnu. En udgave gemmes, som den er den dag, og ændres aldrig.")
        elif is_changed:
            about = _("{edition}. Oversigten er ændret siden.").format(edition=last.words)
        else:
            about = _("{edition}. Oversigten er ikke ændret siden.").format(edition=last.words)
        why = ""
        if self.desk.readonly:
            why = readonly.why_not()
        elif not has_forums:
            why = _("Oversigten har ingen fora endnu.")
        elif not is_changed:
            why = _("Intet er ændret siden den seneste udgave.")
        self.offered.emit(_("Udgiv udgave {number} …").format(number=self._number), about, not why, why)

    def act(self) -> None:
        """Ask, then issue it as one step that can be undone."""
        explanation = _(
            "Oversigten gemmes, som den er i dag. Senere rettelser ændrer ikke udgaven, og rapporten kan vise, "
            "hvad der er ændret siden den."
        )
        title = _("Udgiv udgave {number}").format(number=self._number)
        note = ask.note(self._page, title, _("&Udgiv"), explanation)
        if note is not None:
            self.offered.emit("", _("Oversigten udgives …"), False, "")
            issue = editions.issue
            self.desk.do_later(editions.issued, issue, self._on_issued, self._on_refused, self.desk.today, note)

    def _on_issued(self, line: EditionLine) -> None:
        self._told = line.number
        self.done.emit(editions.issued(line) + ".")
        self.look(self.is_shown)

    def _on_refused(self, _error: Exception) -> None:
        """Why is told over the page."""
        self.look(self.is_shown)


def _state(session: Any, on: Any) -> tuple[EditionLine | None, bool, bool]:
    """The last edition, whether the overview is another by now, and whether there is anything in it."""
    now, last = overview_report.standing(session, on), editions.last(session)
    listed = editions.listing(session)
    is_changed = last is None or not overview_paper.changes(last.overview, now).is_empty
    return (listed[0] if listed else None), is_changed, bool(now.forums)
