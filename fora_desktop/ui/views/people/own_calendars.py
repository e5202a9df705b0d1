"""A person's own calendars in the pane: when each was read and how far it is known, read again, taken away."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.busy_spans import OLD_DAYS
from fora_desktop.i18n import _
from fora_desktop.services import busy
from fora_desktop.services.busy import BusyCalendarLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.pane_parts import Heading, PaneTable
from fora_desktop.ui.widgets.readonly import allow


class OwnCalendars(QWidget):
    """`wanted` asks for a calendar to be read in, for the first time or again."""

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._lines: Sequence[BusyCalendarLine] = ()
        self.table = PaneTable(self._columns(), _("Egen kalender"), key=lambda line: line.id, lines=2, parent=self)
        self.table.opened.connect(self.wanted)
        self.table.selection_changed.connect(self._on_selection)
        keys.action(self.table, "personer.remove_calendar", _("Fjern kalender"), "Del", self.remove)
        self.read_button = Button(_("Indlæs …"), "flat", parent=self)
        self.read_button.clicked.connect(self.wanted)
        self.remove_button = Button(_("Fjern"), "flat", parent=self)
        self.remove_button.clicked.connect(self.remove)
        self.none = Label(_("Ingen. Fora ved ikke, hvornår personen er optaget."), tone="text3", wrap=True, parent=self)
        self.old = Label("", "small", "unscheduled", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        heading = Heading(_("Egen kalender"), self.remove_button, self.read_button, parent=self)
        for part in (heading, self.table, self.none, self.old):
            column.addWidget(part)

    def _columns(self) -> list[Column[BusyCalendarLine]]:
        def name(line: BusyCalendarLine) -> str:
            return _("{calendar}, {times}").format(calendar=line.name, times=busy.times_in_words(line.times))

        def known(line: BusyCalendarLine) -> str:
            words = _("læst {day}, kendt til {last}").format(day=_short(line.read_on), last=_short(line.last))
            return _("gammel: {words}").format(words=words) if line.is_old(self.desk.today) else words

        def cell(line: BusyCalendarLine) -> Words:
            tone = "unscheduled" if line.is_old(self.desk.today) else "text2"
            return Words(name(line), known(line), under_tone=tone, weight=fonts.MEDIUM)

        return [
            Column(
                _("Kalender"),
                lambda line: f"{name(line)}, {known(line)}",
                cell=cell,
                tip=lambda line: f"{name(line)}\n{known(line)}",
            )
        ]

    def show_lines(self, lines: Sequence[BusyCalendarLine]) -> None:
        self.table.show_lines(lines)
        self.none.setVisible(not lines)
        old = [line for line in lines if line.is_old(self.desk.today)]
        words = _("Læst for mere end {n} dage siden. Indlæs den igen, så er tiderne de nyeste.")
        self.old.setText(words.format(n=OLD_DAYS) if old else "")
        self.old.setVisible(bool(old))
        self.read_button.set_words(_("Indlæs igen …") if lines else _("Indlæs …"))
        self.remove_button.setVisible(bool(lines))
        self._lines = lines
        allow(self.desk.readonly, self.read_button, self.remove_button)
        self._on_selection()

    @property
    def _chosen(self) -> BusyCalendarLine | None:
        """The chosen calendar; where there is only one, that."""
        chosen: Sequence[BusyCalendarLine] = self.table.selected_lines or self._lines
        return chosen[0] if len(chosen) == 1 else None

    def _on_selection(self) -> None:
        self.remove_button.setEnabled(self._chosen is not None and not self.desk.readonly)

    def remove(self) -> None:
        """The chosen calendar, as a step that can be undone."""
        line = self._chosen
        if line is not None and not self.desk.readonly:
            self.desk.attempt(busy.removed, busy.remove, line.id)


def _short(day: date) -> str:
    """`9. aug. 2026`"""
    return _("{day}. {month} {year}").format(day=day.day, month=dates.month_short(day.month), year=day.year)
