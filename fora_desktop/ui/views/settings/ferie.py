"""Ferie og helligdage: the calendar's three layers of a year."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fora_desktop.domain import day_ranges
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import school_csv
from fora_desktop.i18n import _, counted
from fora_desktop.services import school_holidays, school_table, special_days
from fora_desktop.services.school_holidays import Changed, EndsBeforeItBegins
from fora_desktop.services.school_table import Column, Municipality, Table
from fora_desktop.ui import fonts
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.views.settings.holidays_card import HolidaysCard
from fora_desktop.ui.views.settings.section import Section
from fora_desktop.ui.views.settings.special_card import SpecialCard
from fora_desktop.ui.widgets.card import Card, Panel
from fora_desktop.ui.widgets.day_layers import DayLayers, YearLook
from fora_desktop.ui.widgets.label import Button, IconLabel, Label, Line
from fora_desktop.ui.widgets.message import MessageBar, Weight
from fora_desktop.ui.widgets.school_table import SchoolTable
from fora_desktop.ui.widgets.segmented import Segmented

SIDE_BY_SIDE = 820
"""From this width on, in pixels of the design, the first two layers stand beside each other."""
AROUND = 1
"""So many years before and after the chosen one can be seen here."""


class Ferie(Section):
    """The year at a glance over the three layers; each change is a step of its own."""

    key = "ferie"
    icon = "sun"
    SHOWS = frozenset({"school_holiday", "unit", "special_day", "own_holiday", "district"})
    year_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chooser: Any = NativeChooser()
        self.year = desk.year
        self._aside = QWidget(self)
        self._years_room = QHBoxLayout(self._aside)
        self._years_room.setContentsMargins(0, 0, 0, 0)
        self._years: Segmented | None = None
        self._first_year = 0
        self.copy_button = Button("", icon="copy", parent=self)
        self.copy_button.clicked.connect(self._copy)
        self.column.addWidget(self._make_glance())
        self.holidays = HolidaysCard(desk, self)
        self.special = SpecialCard(desk, self)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(fonts.px(10))
        self._middle.addWidget(self.holidays, 41)
        self._middle.addWidget(self.special, 54)
        self.column.addLayout(self._middle)
        self.column.addWidget(self._make_school())
        self.column.addStretch(1)
        desk.year_changed.connect(self._on_year)

    @staticmethod
    def title() -> str:
        return _("Ferie og helligdage")

    def aside(self) -> list[QWidget]:
        return [self._aside, self.copy_button]

    def _make_glance(self) -> QWidget:
        panel = Panel("card", parent=self)
        self.glance_year = Label("", "card", parent=panel)
        self.glance_words = Line("", "body", "text2", parent=panel)
        key = Line(_("højden viser, hvor mange kommuner der har ferie"), "small", "text2", parent=panel)
        self.layers = DayLayers(self.desk.today, panel)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(10))
        head.addWidget(self.glance_year)
        head.addWidget(self.glance_words)
        head.addStretch(1)
        head.addWidget(key)
        column = QVBoxLayout(panel)
        column.setContentsMargins(fonts.px(14), fonts.px(8), fonts.px(14), fonts.px(6))
        column.setSpacing(fonts.px(4))
        column.addLayout(head)
        column.addWidget(self.layers)
        return panel

    def _make_school(self) -> QWidget:
        card = Card(_("3. Skoleferie, kommune for kommune"), _("fed: afviger fra de fleste"), flush=True, parent=self)
        card.head.insertWidget(0, IconLabel("backpack", "school_text", parent=card))
        self.same_button = Button(_("&Udfyld ens …"), "small", parent=card)
        self.same_button.clicked.connect(self._fill_same)
        self.confirm_button = Button(_("&Bekræft alle"), "small", parent=card)
        self.confirm_button.clicked.connect(self._confirm_all)
        self.file_button = Button(_("&Indlæs fra fil …"), "small", parent=card)
        self.file_button.clicked.connect(self.take_file)
        self._school_card = card
        self._buttons = QWidget(card)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        for button in (self.confirm_button, self.same_button, self.file_button):
            row.addWidget(button)
        card.head.addWidget(self._buttons)
        self.nothing = MessageBar(parent=card)
        self.table = SchoolTable(card)
        self.table.typed.connect(self._on_typed)
        self.table.cell_changed.connect(self._show_under)
        self.table.fill_wanted.connect(self._fill_down)
        self.table.confirm_wanted.connect(self._confirm)
        self.table.rename_wanted.connect(self._rename)
        self.under = MessageBar(parent=card)
        room = self.under.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # else the rows move under the mouse as it comes and goes
        self.under.setSizePolicy(room)
        self.notice = MessageBar(closable=True, parent=card)
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.table)
        card.body.addWidget(self.under)
        card.body.addWidget(self.notice)
        self._kept: set[tuple[int, str, int]] = set()
        self._refused: dict[tuple[int, str], FieldError] = {}
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room, or large text, the cards stand under each other and the buttons under their title."""
        super().resizeEvent(event)
        narrow = self.width() < fonts.px(SIDE_BY_SIDE)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if wanted != self._middle.direction():
            self._middle.setDirection(wanted)
            for layout in (self._school_card.head, self._school_card.body):
                layout.removeWidget(self._buttons)
            if narrow:
                left = Qt.AlignmentFlag.AlignLeft
                self._school_card.body.insertWidget(0, self._buttons, 0, left)
            else:
                self._school_card.head.addWidget(self._buttons)
        self.table.fit_height()
        self.under.setMinimumHeight(2 * fonts.metrics().height() + fonts.px(14))

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        year, readonly = self.year, self.desk.readonly
        layers = self.desk.read(special_days.of_year, year)
        table = self.desk.read(school_table.table, year)
        look = YearLook(
            year,
            tuple((line.day, line.name) for line in layers.holidays),
            tuple(special_days.day_by_day(layers.special, year)),
            tuple(self.desk.read(school_table.spans, year)),
            len(table.rows),
        )
        self._show_years()
        self.glance_year.setText(str(year))
        self.glance_words.setText(look.sentence)
        self.layers.show_year(look, self.desk.today)
        self.holidays.show_year(layers)
        self.special.show_year(layers)
        self.table.school.readonly = readonly
        self.table.show_table(table)
        self.copy_button.set_words(_("Kopiér til {year} …").format(year=year + 1))
        self.copy_button.setEnabled(not readonly and not table.is_empty)
        self.confirm_button.setEnabled(not readonly and any(not row.confirmed and row.holidays for row in table.rows))
        for button in (self.same_button, self.file_button):
            button.setEnabled(not readonly and bool(table.rows))
        self._show_nothing(table)
        self._show_under()

    def _show_years(self) -> None:
        """The years around the chosen one; the control is made anew when others are wanted."""
        here = self.desk.today.year
        first = (here if abs(self.year - here) <= AROUND else self.year) - AROUND
        if self._years is None or first != self._first_year:
            if self._years is not None:
                self._years_room.removeWidget(self._years)
                self._years.hide()
                self._years.deleteLater()
            self._first_year = first
            words = [str(first + step) for step in range(2 * AROUND + 1)]
            self._years = Segmented(words, self.year - first, name=_("Året, der vises"), parent=self._aside)
            self._years.chosen.connect(self._on_segment)
            self._years_room.addWidget(self._years)
        self._years.set_current(self.year - first)

    def _on_segment(self, place: int) -> None:
        self.show_year(self._first_year + place)

    def _on_year(self, year: int) -> None:
        self.year = year  # the page reads again by itself

    def show_year(self, year: int) -> None:
        self.year = year
        self.message.say("")
        self.notice.say("")
        self.refresh()
        self.year_chosen.emit(year)

    def _show_nothing(self, table: Table) -> None:
        if not table.is_empty or self.desk.readonly:
            self.nothing.say("")
            return
        actions: list[tuple[str, Callable[[], object]]] = [(_("Indlæs fra fil …"), self.take_file)]
        if not self.desk.read(school_table.table, self.year - 1).is_empty:
            actions.insert(0, (_("Kopiér {year}").format(year=self.year - 1), partial(self._copy_from, self.year - 1)))
        self.nothing.say(
            _("Ingen skoleferier for {year}.").format(year=self.year), "info", icon="backpack", actions=actions
        )

    def summary(self) -> str:
        missing = self.table.school.table.missing
        if not missing:
            return ""
        words = counted(missing, _("{n} skoleferie mangler i {{year}}"), _("{n} skoleferier mangler i {{year}}"))
        return words.format(year=self.year)

    def start(self) -> QWidget:
        return self.table

    def open(self, what: dict[str, Any]) -> None:
        if "year" in what and what["year"] != self.year:
            self.show_year(what["year"])

    # --- under the cell ---------------------------------------------------------------------------------------------

    def _show_under(self) -> None:
        """What is to be said of the current cell; what could not be read is told until it is right."""
        cell = self.table.cell
        wrong = self._wrong(cell)
        if wrong is not None:
            self._say_refused(*wrong)
            return
        if cell is None:
            self.under.say("")
            return
        row, holiday = cell
        where = (row.unit_id, holiday.key)
        told = self.table.school.table.deviation(row, holiday)
        usual = holiday.usual
        if not told or usual is None or (*where, self.year) in self._kept or self.desk.readonly:
            self.under.say("")
            return
        self.under.say(
            _("{holiday} i {where}: {sentence}").format(holiday=holiday.name, where=row.unit, sentence=told),
            "info",
            icon="info",
            actions=[
                (_("Behold"), partial(self._keep, *where)),
                (
                    _("Brug {days}").format(days=day_ranges.in_words(*usual)),
                    partial(self._put, [row.unit_id], holiday.name, usual),
                ),
            ],
        )

    def _wrong(self, cell: tuple[Municipality, Column] | None) -> tuple[Municipality, Column, FieldError] | None:
        """What cannot stay as it was typed: the current cell, else the one that was refused last."""
        school = self.table.school
        rows = {row.unit_id: row for row in school.table.rows}
        columns = {column.key: column for column in school.table.columns}
        found = [
            (rows[unit], columns[key], refused)
            for (unit, key), refused in self._refused.items()
            if (unit, key) in school.drafts and unit in rows and key in columns
        ]
        here = [each for each in found if cell and (each[0].unit_id, each[1].key) == (cell[0].unit_id, cell[1].key)]
        known = here or found
        return known[-1] if known else None

    def _say_refused(self, row: Municipality, holiday: Column, refused: FieldError) -> None:
        actions: list[tuple[str, Callable[[], object]]] = []
        if isinstance(refused, EndsBeforeItBegins) and refused.meant[0].year == self.year:
            actions.append(
                (
                    _("Brug {days}").format(days=day_ranges.write(*refused.meant)),
                    partial(self._put, [row.unit_id], holiday.name, refused.meant),
                )
            )
        self.under.say(
            _("{holiday} i {where}: {sentence}").format(holiday=holiday.name, where=row.unit, sentence=refused),
            "error",
            actions=actions,
        )

    def _bring_to_sight_soon(self) -> None:
        """What is said under the table may lie below the edge of the window; first it gets its place."""
        QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self, self._bring_to_sight))

    def _bring_to_sight(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        for bar in (self.under, self.notice):
            if area is not None and bar.isVisible():
                area.ensureWidgetVisible(bar)

    def _keep(self, unit: int, key: str) -> None:
        """It differs on purpose; nothing more is said of it."""
        self._kept.add((unit, key, self.year))
        self._show_under()
        self.table.setFocus()

    # --- changing ---------------------------------------------------------------------------------------------------

    def _on_typed(self, row: Municipality, key: str, text: str) -> None:
        school, where = self.table.school, (row.unit_id, key)
        holiday = school.table.column(key)
        line = row.holidays.get(key)
        if not text:
            school.set_draft(*where, None)
            self._refused.pop(where, None)
            if line is not None:
                self.attempt(partial(self.desk.do, school_holidays.removed, school_holidays.remove, [line.id]))
            self._show_under()
            return
        try:
            days = school_table.read(text, self.year)
            self._do_put([row.unit_id], holiday.name, days)
        except FieldError as refused:
            self._refused[where] = refused
            school.set_draft(*where, text)
            self._show_under()
        if not QApplication.mouseButtons():  # the rows stay where the mouse is about to press again
            self._bring_to_sight_soon()

    def _put(self, units: Sequence[int], name: str, days: school_table.Range) -> None:
        self.attempt(partial(self._do_put, units, name, days))
        self.table.setFocus()

    def _do_put(self, units: Sequence[int], name: str, days: school_table.Range) -> None:
        for unit in units:
            self.table.school.drafts.pop((unit, school_holidays.plain(name)), None)
        found = self.desk.do(school_table.was_put, school_table.put, units, name, days, self.desk.today)
        self._tell(found)

    def _tell(self, found: Changed) -> None:
        """The coming meetings that now lie in the holiday, and the way to them."""
        told = school_table.consequence(found)
        actions = [(_("Vis"), partial(self._show_meeting, found))] if told else []
        self.notice.say(told, "warning", icon="backpack", actions=actions, closable=True)
        self._bring_to_sight_soon()

    def _show_meeting(self, found: Changed) -> None:
        first = found.meetings[0]
        self.desk.goto("kalender", day=first.start.date(), meeting=first.id)

    def _fill_down(self) -> None:
        """Ctrl+D: the selected municipalities get the days of the uppermost; one alone those of the one above it."""
        cell, rows = self.table.cell, list(self.table.chosen_rows())
        if cell is None or self.desk.readonly:
            return
        lines = list(self.table.school.shown_lines())
        if len(rows) == 1:
            above = lines.index(rows[0]) - 1
            if above < 0:
                return
            rows.insert(0, lines[above])
        source = rows[0].holidays.get(cell[1].key)
        if source is not None:
            self._put([row.unit_id for row in rows[1:]], cell[1].name, (source.first, source.last))

    def _rename(self) -> None:
        """Another name for the holiday of one municipality; whether its days have been checked stays as it is."""
        cell = self.table.cell
        line = cell[0].holidays.get(cell[1].key) if cell is not None else None
        if line is None or self.desk.readonly:
            return
        title = _("Omdøb {name} i {where}").format(name=line.name, where=line.unit)
        name = ask.line(self.window(), title, _("Omdøb"), _("&Navn"), line.name)
        if name is not None and name != line.name:
            change = partial(school_holidays.change, name=name)
            self.attempt(partial(self.desk.do, school_table.renamed, change, line.id, self.desk.today))
        self.table.setFocus()

    def _confirm(self) -> None:
        """Space: what stands in the row has been checked at the municipality."""
        rows = self.table.chosen_rows()
        self._confirm_lines([line.id for row in rows for line in row.holidays.values()])

    def _confirm_all(self) -> None:
        rows = self.table.school.shown_lines()
        self._confirm_lines([line.id for row in rows for line in row.holidays.values()])

    def _confirm_lines(self, ids: Sequence[int]) -> None:
        if ids and not self.desk.readonly:
            self.attempt(
                partial(self.desk.do, school_holidays.confirmed, school_holidays.confirm, ids, self.desk.today)
            )

    def _fill_same(self) -> None:
        from fora_desktop.ui.dialogs import same_holiday

        cell = self.table.cell
        wanted = same_holiday.ask(self, self.table.school.table, cell[1] if cell else None)
        if wanted is not None:
            self._put(wanted.units, wanted.name, wanted.days)

    def _copy(self) -> None:
        self._copy_from(self.year)

    def _copy_from(self, year: int) -> None:
        def copy() -> None:
            found = self.desk.do(school_holidays.copied, school_holidays.copy_year, year, self.desk.today)
            self.show_year(year + 1)
            words = _("{step}. Datoerne er foreslået: efterse dem, og bekræft dem.").format(
                step=school_holidays.copied(found)
            )
            told = school_table.consequence(found)
            actions = [(_("Vis"), partial(self._show_meeting, found))] if told else []
            self.notice.say(f"{words} {told}".strip(), "warning" if told else "info", actions=actions, closable=True)
            self._bring_to_sight_soon()

        self.attempt(copy)

    def take_file(self) -> None:
        kinds = _("Tabel (*.csv)") + ";;" + _("Alle filer (*)")
        path: Path | None = self.chooser.open_file(self, _("Skoleferier fra en fil"), Path.home(), kinds)
        if path is None:
            return

        def take() -> None:
            ranges, problems = school_csv.read(path)
            found = self.desk.do(school_table.taken, school_table.take, ranges, problems, self.desk.today)
            if found.changed.holidays and all(line.first.year != self.year for line in found.changed.holidays):
                self.show_year(found.changed.holidays[0].first.year)
            weight: Weight = "warning" if found.problems or found.changed.meetings else "done"
            told = school_table.consequence(found.changed)
            actions = [(_("Vis"), partial(self._show_meeting, found.changed))] if told else []
            self.notice.say(f"{found.sentence} {told}".strip(), weight, actions=actions, closable=True)
            self._bring_to_sight_soon()

        self.attempt(take)
