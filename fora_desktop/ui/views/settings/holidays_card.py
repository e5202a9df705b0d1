"""1. Helligdage: the computed ones of a year and the district's own."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates, days
from fora_desktop.i18n import _
from fora_desktop.services import special_days
from fora_desktop.services.special_days import HolidayLine, YearLayers
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.settings.section import Section, check
from fora_desktop.ui.widgets.card import Card, Rule
from fora_desktop.ui.widgets.label import IconButton, IconLabel, Label, Line

COLUMNS = 2


class HolidaysCard(Card):
    """The days stand in two columns; those that the district has added can be taken away again."""

    def __init__(self, desk: Desk, section: Section) -> None:
        super().__init__(_("1. Helligdage"), _("beregnes af Fora"), link=_("&Tilføj …"), parent=section)
        self.desk, self.section = desk, section
        self.year = desk.year
        self.head.insertWidget(0, IconLabel("sun", "holiday_text", parent=self))
        icons.dress(self.link, "plus", "accent")
        self.link.set_words(_("&Tilføj …"))
        self.link.setAccessibleName(_("Tilføj egen helligdag"))
        self.link_clicked.connect(self._add)
        self._days = QWidget(self)
        self._room = QHBoxLayout()
        self._room.addWidget(self._days)
        self.body.addLayout(self._room)
        self.body.addStretch(1)
        self.body.addWidget(Rule(parent=self))
        note = QHBoxLayout()
        note.setSpacing(fonts.px(8))
        note.addWidget(IconLabel("info", "text2", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(Label(_("Store bededag er helligdag til og med 2023."), wrap=True, parent=self), 1)
        self.body.addLayout(note)
        self.never = check(self, _("Foreslå aldrig møder på &helligdage"), self._on_never)

    def show_year(self, layers: YearLayers) -> None:
        self.year = layers.year
        self._show_days(layers.holidays)
        self.never.setChecked(not layers.holidays_proposed)
        self.never.setEnabled(not self.desk.readonly)
        self.link.setEnabled(not self.desk.readonly)

    def _show_days(self, lines: tuple[HolidayLine, ...]) -> None:
        """The widget of the days is made anew: there are few of them, and they seldom change."""
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(5))
        computed, own = [line for line in lines if line.own is None], [line for line in lines if line.own is not None]
        rows = -(-len(computed) // COLUMNS)
        grid = self._add_grid(column)
        for place, line in enumerate(computed):
            self._show_day(shown, grid, place % rows, 4 * (place // rows), line)
        grid.setColumnMinimumWidth(3, fonts.px(4))
        grid.setColumnStretch(6, 1)
        grid = self._add_grid(column)
        for place, line in enumerate(own):
            self._show_day(shown, grid, place, 0, line)
        grid.setColumnStretch(2, 1)
        self._room.replaceWidget(self._days, shown)
        self._days.hide()
        self._days.deleteLater()
        self._days = shown
        told = "; ".join(f"{dates.long(line.day)}: {line.name}" for line in lines)
        shown.setAccessibleName(_("Helligdage {year}").format(year=self.year))
        shown.setAccessibleDescription(told)

    @staticmethod
    def _add_grid(column: QVBoxLayout) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(fonts.px(5))
        grid.setVerticalSpacing(fonts.px(5))
        column.addLayout(grid)
        return grid

    def _show_day(self, shown: QWidget, grid: QGridLayout, row: int, left: int, line: HolidayLine) -> None:
        free = days.is_weekend(line.day)
        tone = "text3" if free else "holiday_text"
        weekday = Label(dates.weekday_short(line.day), "small", tone, tabular=True, parent=shown)
        day = Label(
            _("{day}. {month}").format(day=line.day.day, month=dates.month_short(line.day.month)),
            "small",
            tone,
            tabular=True,
            parent=shown,
        )
        name = Line(line.name, "body", "text2" if free else "text", parent=shown)
        for step, part in enumerate((weekday, day, name)):
            grid.addWidget(part, row, left + step)
        if line.own is not None:
            gone = IconButton("x", _("Fjern {name}").format(name=line.name), parent=shown)
            gone.setEnabled(not self.desk.readonly)
            gone.clicked.connect(partial(self._remove, line.own))
            grid.addWidget(gone, row, left + 3)

    def _add(self) -> None:
        from fora_desktop.ui.dialogs.calendar_days import OwnHolidayForm

        form = OwnHolidayForm(self.window(), self.desk, self.year)
        form.answered()

    def _remove(self, id_: int, _checked: bool = False) -> None:
        self.section.attempt(partial(self.desk.do, special_days.holiday_removed, special_days.remove_holiday, id_))

    def _on_never(self, never: bool) -> None:
        self.section.attempt(
            partial(self.desk.do, special_days.holidays_proposal, special_days.propose_on_holidays, not never)
        )
