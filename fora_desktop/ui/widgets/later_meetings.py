"""This meeting of a series and all later ones: what becomes of each is listed before it happens."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fora_desktop.domain import typed
from fora_desktop.i18n import _
from fora_desktop.services import series_changes
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.moving import Look
from fora_desktop.services.series_changes import Way
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.from_to import FromTo, FromToLine
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.words import day_in_year

MOVE, CANCEL = 0, 1
WAYS = (Way.SHIFT, Way.WEEKDAY)


class LaterMeetings(Card):
    """`changed` when the user wants something else of them."""

    changed = Signal()
    shown = Signal()
    """The list says what becomes of each."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(_("Dette og alle senere i rækken"), parent=parent)
        self._desk = desk
        self._lines: Sequence[MeetingLine] = ()
        self._minutes: int | None = None
        self._days: dict[int, date] = {}
        self._turn = 0
        self.what = Segmented([_("Flyt og ret"), _("Aflys")], name=_("Hvad der sker med møderne"), parent=self)
        ways = [_("Lige så mange dage"), _("Samme uge, ny ugedag")]
        self.way = Segmented(ways, name=_("Hvordan de senere flyttes"), parent=self)
        self.what.chosen.connect(self._on_choice)
        self.way.chosen.connect(self._on_choice)
        self.way_label = Label(_("De senere flyttes"), "small", "text2", parent=self)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(10))
        for widget in (self.what, self.way_label, self.way):
            row.addWidget(widget)
        row.addStretch(1)
        self.table = FromTo(desk.today, parent=self)
        self.body.addLayout(row)
        self.body.addWidget(self.table)

    def begin(self, lines: Sequence[MeetingLine]) -> None:
        self._lines = lines
        self._days = {}
        self.what.set_current(MOVE)
        self.way.set_current(0)
        self.table.show_moves(())

    @property
    def count(self) -> int:
        return len(self._lines)

    @property
    def days(self) -> Mapping[int, date]:
        """Where each goes as the list says, by meeting."""
        return self._days

    @property
    def cancels(self) -> bool:
        return self.what.current == CANCEL

    @property
    def chosen_way(self) -> Way:
        return WAYS[self.way.current]

    def show_change(self, start: datetime, minutes: int) -> None:
        """What would become of them; of a move what speaks against it comes a moment later."""
        self._turn += 1
        for widget in (self.way, self.way_label):
            widget.setVisible(not self.cancels)
        self._minutes = minutes
        if self.cancels:
            lines = [FromToLine(each.id, each.title, each.start, after=_("aflyses")) for each in self._lines]
            self._show(lines)
            return
        turn, meeting, way, today = self._turn, self._lines[0].id, self.chosen_way, self._desk.today
        desk = self._desk
        desk.later(lambda: (turn, desk.read(series_changes.look, meeting, start, way, today)), self._on_looked)

    def _on_looked(self, found: tuple[int, tuple[Look, ...]]) -> None:
        turn, looks = found
        if turn == self._turn:
            self._days = {look.line.id: look.to.date() for look in looks}
            self._show([self._line(look) for look in looks])

    def _line(self, look: Look) -> FromToLine:
        told = (look.refusal, *(each.text for each in look.conflicts))
        remarks = tuple(text for text in told if text)
        if look.stays and self._minutes is not None and self._minutes != look.line.minutes:
            day = day_in_year(look.line.start.date(), self._desk.today)
            before, after = (f"{day} · {typed.length(each)}" for each in (look.line.minutes, self._minutes))
            return FromToLine(look.line.id, look.line.title, look.line.start, look.to, before, after, remarks)
        return FromToLine(look.line.id, look.line.title, look.line.start, look.to, remarks=remarks)

    def _show(self, lines: Sequence[FromToLine]) -> None:
        self.table.show_moves(lines)
        self.set_subtitle(self.table.summary)
        self.shown.emit()

    def _on_choice(self, _place: int) -> None:
        self.changed.emit()
