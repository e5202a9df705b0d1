"""Enkelte møder: the meetings that were chosen, each as a file of its own, or all in one."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import ics
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.services import calendars, document_exports
from fora_desktop.services.calendars import Selection
from fora_desktop.services.document_exports import MeetingChoice
from fora_desktop.ui.dialogs.export.calendar_options import CalendarOptions
from fora_desktop.ui.dialogs.export.kind import Write
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome
from fora_desktop.ui.dialogs.export.meeting_rows import OfMeetings, Read
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.segmented import Segmented

EACH, TOGETHER = 0, 1


class SingleMeetings(OfMeetings):
    """Only there where meetings were chosen before."""

    key = "meetings"
    icon = "calendar-plus"
    usual = (0, 0)
    ending = ".ics"

    @staticmethod
    def title() -> str:
        return _("De valgte møder")

    @staticmethod
    def explained() -> str:
        return _(".ics, lægges i en kalender")

    def said(self) -> str:
        return _("Et møde i sin egen fil lægges i modtagerens kalender. Flere i én fil åbner som en kalender for sig.")

    def nothing(self) -> str:
        return _("Møderne er der ikke længere.")

    def make_options(self) -> None:
        self.how = Segmented((_("Én fil pr. møde"), _("Alle i én fil")), name=_("Filer"), parent=self)
        self.how.chosen.connect(self._on_how)
        self.column.addLayout(self.row(Label(_("Skriv"), "header", "text2", parent=self), self.how))
        self.options = CalendarOptions(self)
        self.options.halves.hide()
        for part in (self.options.planned, self.options.deadlines):
            part.hide()
        self.column.addWidget(self.options)

    def options_order(self) -> list[QWidget]:
        return [self.how.button(0), self.how.button(1), *self.options.tab_order()]

    def reading(self) -> Read:
        return document_exports.all_of

    def _on_how(self, _place: int) -> None:
        self.changed.emit()

    def files(self) -> int:
        return min(1, len(self.wanted)) if self.how.current == TOGETHER else len(self.wanted)

    @property
    def wanted(self) -> list[Line]:
        """All in one is one row to be written, which has the others with it."""
        ticked = self.rows.wanted
        if self.how.current == EACH or not ticked:
            return ticked
        return [replace(ticked[0], key=TOGETHER, what=tuple(line.what for line in ticked), files=(_("Møder.ics"),))]

    def writer(self, folder: Path) -> Write:
        contents, edition = self.options.contents, self.options.edition

        def write(session: Any, line: Line) -> LineOutcome:
            path = folder / line.files[0]
            several: tuple[MeetingChoice, ...] = line.what if isinstance(line.what, tuple) else (line.what,)
            selection = Selection(meetings=tuple(each.id for each in several))
            try:
                title = calendars.title(session, selection)
                events = calendars.events(session, selection, contents)
                if len(several) == 1 and events:
                    data = ics.single(events[0], edition)
                else:
                    data = ics.calendar(title, events, edition)
                changed = write_atomically(path, data)
            except FieldError as refusal:
                return LineOutcome(refusal=str(refusal), reason=refusal.short)
            return LineOutcome(changed=changed, files=(path,), about=[event.uid for event in events])

        return write

    def show_outcomes(self, lines: Sequence[Line]) -> None:
        several = {each.id: line for line in lines if isinstance(line.what, tuple) for each in line.what}
        whole = [replace(each, outcome=several[each.key].outcome) for each in self.rows.lines if each.key in several]
        super().show_outcomes(whole or lines)

    def note(self, lines: Sequence[Line], then: Callable[[], object]) -> None:
        """From now on others know of them."""
        uids = sorted({uid for line in lines if line.outcome and line.outcome.about for uid in line.outcome.about})
        if uids and not self.desk.readonly:
            self.desk.attempt(_("Kalender eksporteret"), calendars.mark_sent, uids)
        then()

    def memory(self) -> dict[str, Any]:
        return {}
