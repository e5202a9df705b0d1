"""The meetings of a month as a table."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Mark as MarkCell
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.calendar_model import Mark
from fora_desktop.ui.widgets.calendar_paint import STRUCK, State, conflict_word
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.words import hours_of

_ICONS = {
    State.HELD: ("check", "text2"),
    State.INVITED: ("mail", "covered"),
    State.PLANNED: ("calendar-check", "covered"),
    State.CONFLICT: ("triangle-alert", "behind"),
    State.UNRECORDED: ("file-clock", "unscheduled"),
    State.CANCELLED: ("ban", "text2"),
    State.POSTPONED: ("calendar-clock", "text2"),
}


def state_word(mark: Mark) -> str:
    return conflict_word(mark.conflicts) if mark.state is State.CONFLICT else mark.state.word


def columns() -> list[Column[Mark]]:
    return [
        Column(
            _("Møde"),
            lambda mark: mark.entry.name,
            cell=lambda mark: Words(mark.entry.name, weight=fonts.MEDIUM, strike=mark.state in STRUCK),
            tip=lambda mark: mark.entry.line.title,
        ),
        Column(
            _("Dato"),
            lambda mark: dates.narrow(mark.entry.line.start.date()),
            sort=lambda mark: mark.entry.line.start,
            cell=lambda mark: Words(dates.narrow(mark.entry.line.start.date()), tabular=True),
            width="ons. 28. marts",
        ),
        Column(
            _("Kl."),
            lambda mark: hours_of(mark.entry.line),
            sort=lambda mark: mark.entry.line.start.time(),
            cell=lambda mark: Words(hours_of(mark.entry.line), tabular=True),
            width="10.00–12.00",
        ),
        Column(_("Nr."), lambda mark: mark.entry.line.number, width="12/2026"),
        Column(_("Type"), lambda mark: mark.entry.line.kind or "", width="Stormøde", shown=False),
        Column(
            _("Sted"),
            lambda mark: mark.entry.line.place,
            width="Rådhuset, mødelokale 12",
            tip=lambda mark: mark.entry.line.place,
        ),
        Column(
            _("Status"),
            state_word,
            cell=lambda mark: MarkCell(_ICONS[mark.state][0], state_word(mark), _ICONS[mark.state][1]),
            width=MarkCell("check", _("Dobbelt optaget")),
            tip=lambda mark: " ".join(dict.fromkeys(each.text for each in mark.conflicts)) or mark.entry.line.reason,
        ),
    ]


class CalendarList(QStackedWidget):
    """The table, or one line where there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = TableModel(columns(), key=lambda mark: mark.entry.id)
        self.table = RowTable(self.lines, _("Møder i måneden"), parent=self)
        StepAside(self.table, 180, (5, 3))
        self.nothing = EmptyView("calendar-days", "", parent=self)
        self.addWidget(self.table)
        self.addWidget(scrolled(self.nothing))

    def show_marks(self, marks: list[Mark]) -> None:
        self.lines.show(marks)
        self.setCurrentIndex(0 if marks else 1)
