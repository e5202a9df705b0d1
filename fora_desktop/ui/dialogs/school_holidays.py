"""Skoleferier: each municipality's own, with what has been checked; added, changed, confirmed, removed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import school_holidays
from fora_desktop.services.school_holidays import Changed, EndsBeforeItBegins, HolidayLine, NameIsMissing
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.desk import EVERYTHING, Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar, UndoBar
from fora_desktop.ui.widgets.typed import DayEdit

SHOWS = frozenset({"school_holiday", "unit"})


def ask(desk: Desk, parent: QWidget) -> None:
    """Show the school holidays until they are put away; each change is a step of its own."""
    SchoolHolidays(desk, parent).answered()


def columns() -> list[Column[HolidayLine]]:
    return [
        Column(_("Kommune"), lambda line: line.unit, width="Vordingborg"),
        Column(_("Ferie"), lambda line: line.name),
        Column(
            _("Datoer"),
            lambda line: line.in_words,
            sort=lambda line: (line.first, line.last),
            width="28. december 2026–28. december 2027",
        ),
        Column(
            _("Bekræftet"),
            lambda line: _("ja") if line.confirmed else _("nej"),
            cell=lambda line: (
                Mark("check", _("ja"), "met")
                if line.confirmed
                else Mark("circle-question-mark", _("nej"), "unscheduled")
            ),
            width=Mark("check", _("nej")),
            tip=lambda line: "" if line.confirmed else _("Datoerne er ikke efterset endnu."),
        ),
    ]


class SchoolHolidays(Ask):
    """The list stays open while it is worked on."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(_("Skoleferier"), _("Luk"), parent, self._explanation(), cancel=False)
        self.desk = desk
        self.set_size(820, 640)
        self.do.setDefault(False)  # Enter opens the row
        self._make_filters()
        self.model = TableModel(columns(), key=lambda line: line.id)
        self.table = RowTable(self.model, _("Skoleferier"), parent=self)
        self.table.opened.connect(self._edit)
        self.table.selection_changed.connect(self._on_selection)
        self.nothing = EmptyView("backpack", "", parent=self)
        self.remark = MessageBar(closable=True, parent=self)
        self.undo_bar = UndoBar(self)
        self.undo_bar.undo.connect(self.undo)
        self._make_buttons()
        self._lay_out()
        for words, keys, slot in (
            (_("Tilføj"), "Ctrl+N", self._add),
            (_("Ret"), "F2", self._edit),
            (_("Fjern"), "Delete", self._remove),
            (_("Fortryd"), "Ctrl+Z", self.undo),
            (_("Annullér fortryd"), "Ctrl+Y", self.redo),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)
        desk.changed.connect(self._on_change)
        desk.told.connect(self._on_told)
        self.refresh()
        self.table.setFocus()

    @staticmethod
    def _explanation() -> str:
        return _(
            "En dato i en skoleferie giver en advarsel, når et møde lægges. Hver kommune fastsætter sine egne ferier: "
            "efterse datoerne hos kommunen, og bekræft dem."
        )

    def _make_filters(self) -> None:
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(_("Kommune"))
        self.unit.addItem(_("Alle kommuner"), 0)
        for id_, name in self.desk.read(school_holidays.units):
            self.unit.addItem(name, id_)
        self.year = QComboBox(self)
        self.year.setAccessibleName(_("År"))
        self.year.addItem(_("Alle år"), 0)
        here = self.desk.year
        for year in sorted({*self.desk.read(school_holidays.years), here - 1, here, here + 1}):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(here))
        self.count = Label("", "small", "text2", parent=self)
        for box in (self.unit, self.year):
            box.currentIndexChanged.connect(self._on_filter)

    def _make_buttons(self) -> None:
        self.add_button = Button(_("&Tilføj …"), icon="plus", parent=self)
        self.add_button.clicked.connect(self._add)
        self.edit_button = Button(_("&Ret …"), icon="pencil", parent=self)
        self.edit_button.clicked.connect(self._edit)
        self.confirm_button = Button(_("&Bekræft"), icon="check", parent=self)
        self.confirm_button.clicked.connect(self._confirm)
        self.remove_button = Button(_("&Fjern"), icon="trash-2", parent=self)
        self.remove_button.clicked.connect(self._remove)
        self.confirm_all_button = Button(_("Bekræft &alle viste"), icon="square-check", parent=self)
        self.confirm_all_button.clicked.connect(self._confirm_all)
        self.copy_button = Button("", icon="copy", parent=self)
        self.copy_button.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(fonts.px(8))
        filters.addWidget(self.unit)
        filters.addWidget(self.year)
        filters.addStretch(1)
        filters.addWidget(self.count)
        self._list = QStackedLayout()
        self._list.addWidget(self.table)
        self._list.addWidget(self.nothing)
        flow = FlowLayout(gap=8)
        for button in (
            self.add_button,
            self.edit_button,
            self.confirm_button,
            self.remove_button,
            self.confirm_all_button,
            self.copy_button,
        ):
            flow.addWidget(button)
        self.column.addLayout(filters)
        self.column.addLayout(self._list, 1)
        self.column.addWidget(self.remark)
        self.column.addLayout(flow)
        self.column.addWidget(self.undo_bar)

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        lines = self.desk.read(
            school_holidays.listing, year=self.year.currentData() or None, unit=self.unit.currentData() or None
        )
        self.model.show(lines)
        checked = sum(line.confirmed for line in lines)
        self.count.setText(_("{n} af {all} er bekræftet").format(n=checked, all=len(lines)) if lines else "")
        if lines and not self.table.selected_lines:
            self.table.select_key(lines[0].id)
        self._show_empty(bool(lines))
        self._on_selection()

    def _show_empty(self, any_lines: bool) -> None:
        year = self.year.currentData()
        before = bool(year) and any(
            line.first.year == year - 1 for line in self.desk.read(school_holidays.listing, year=year - 1)
        )
        if not any_lines:
            words = _("Ingen skoleferier i {year}.").format(year=year) if year else _("Ingen skoleferier endnu.")
            can = before and not self.desk.readonly
            action = _("Kopiér {year}").format(year=year - 1) if can else ""
            detail = _("Datoerne foreslås efter sidste års og skal bekræftes.") if can else ""
            self.nothing.say(words, detail=detail, action=action, do=partial(self._copy_from, (year or 0) - 1))
        self._list.setCurrentIndex(0 if any_lines else 1)

    def _on_selection(self) -> None:
        chosen, writable = self.table.selected_lines, not self.desk.readonly
        shown = list(self.model.shown_lines())
        year = self.year.currentData()
        self.add_button.setEnabled(writable and self.unit.count() > 1)
        self.edit_button.setEnabled(writable and len(chosen) == 1)
        self.confirm_button.setEnabled(writable and any(not line.confirmed for line in chosen))
        self.remove_button.setEnabled(writable and bool(chosen))
        self.confirm_all_button.setEnabled(writable and any(not line.confirmed for line in shown))
        self.copy_button.setVisible(bool(year and shown))
        self.copy_button.setEnabled(writable)
        if year:
            self.copy_button.set_words(_("&Kopiér {year} til {next}").format(year=year, next=year + 1))

    def _on_filter(self, _place: int) -> None:
        self.remark.say("")
        self.refresh()

    def _on_change(self, tables: frozenset[str]) -> None:
        if tables & SHOWS or tables == EVERYTHING:
            self.refresh()

    def _on_told(self, sentence: str) -> None:
        self.undo_bar.tell(sentence)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        if self.add_button.isEnabled():
            every = [(self.unit.itemData(place), self.unit.itemText(place)) for place in range(self.unit.count())]
            HolidayForm(self, None, every, self.unit.currentData(), self.desk.today, self._save_new).answered()

    def _save_new(self, units: Sequence[int], values: "Values") -> None:
        found = self.desk.do(
            school_holidays.added,
            school_holidays.add,
            units,
            values.name,
            values.first,
            values.last,
            self.desk.today,
            confirmed=values.confirmed,
        )
        self._show_year_of(found)
        self._tell(found)

    def _edit(self, _line: HolidayLine | None = None) -> None:
        chosen = self.table.selected_lines
        if self.edit_button.isEnabled() and chosen:
            HolidayForm(self, chosen[0], (), 0, self.desk.today, partial(self._save, chosen[0].id)).answered()

    def _save(self, id_: int, _units: Sequence[int], values: "Values") -> None:
        found = self.desk.do(
            school_holidays.changed,
            school_holidays.change,
            id_,
            self.desk.today,
            name=values.name,
            first=values.first,
            last=values.last,
            confirmed=values.confirmed,
        )
        self._tell(found)

    def _confirm(self) -> None:
        ids = [line.id for line in self.table.selected_lines]
        self._attempt(partial(self.desk.do, school_holidays.confirmed, school_holidays.confirm, ids, self.desk.today))

    def _confirm_all(self) -> None:
        ids = [line.id for line in self.model.shown_lines()]
        self._attempt(partial(self.desk.do, school_holidays.confirmed, school_holidays.confirm, ids, self.desk.today))

    def _remove(self) -> None:
        ids = [line.id for line in self.table.selected_lines]
        if self.remove_button.isEnabled():
            self._attempt(partial(self.desk.do, school_holidays.removed, school_holidays.remove, ids))

    def _copy(self) -> None:
        self._copy_from(self.year.currentData())

    def _copy_from(self, year: int) -> None:
        unit = self.unit.currentData() or None

        def copy() -> None:
            found = self.desk.do(school_holidays.copied, school_holidays.copy_year, year, self.desk.today, unit)
            self._show_year_of(found)
            self._tell(found)

        self._attempt(copy)

    def _attempt(self, do: Callable[[], object]) -> None:
        self.remark.say("")
        try:
            do()
        except FieldError as refused:
            self.remark.say(str(refused), "error", closable=True)

    def _show_year_of(self, found: Changed) -> None:
        """Go where the new ones are, unless they are seen already."""
        first = found.holidays[0]
        year, shown = first.first.year, self.year.currentData()
        if shown and shown not in (year, first.last.year):
            if self.year.findData(year) < 0:
                self.year.addItem(str(year), year)
            self.year.setCurrentIndex(self.year.findData(year))
        self.table.clearSelection()
        self.table.select_key(first.id)

    def _tell(self, found: Changed) -> None:
        actions = [(_("Vis på Overblik"), self._show_meetings)]
        self.remark.say(found.sentence, "warning", icon="backpack", actions=actions, closable=True)

    def _show_meetings(self) -> None:
        self.accept()
        self.desk.goto("overblik")

    def undo(self) -> None:
        self.remark.say("")
        step = self.desk.undo()
        if step is not None:
            self.undo_bar.tell(_("Fortrudt: {step}").format(step=step), can_undo=self.desk.state().undoes is not None)

    def redo(self) -> None:
        self.remark.say("")
        step = self.desk.redo()
        if step is not None:
            self.undo_bar.tell(_("Gjort igen: {step}").format(step=step))


@dataclass(frozen=True, slots=True)
class Values:
    name: str
    first: date
    last: date
    confirmed: bool


Save = Callable[[Sequence[int], Values], None]


class HolidayForm(Ask):
    """One holiday: its name, its first and last day without school."""

    def __init__(
        self,
        parent: QWidget,
        line: HolidayLine | None,
        units: Sequence[tuple[int, str]],
        unit: int,
        today: date,
        save: Save,
    ) -> None:
        title = _("Ret {name} i {unit}").format(name=line.name, unit=line.unit) if line else _("Ny skoleferie")
        super().__init__(title, _("Gem") if line else _("Tilføj"), parent)
        self._save = save
        self._units = units
        self.refusal = MessageBar(parent=self)
        self.column.addWidget(self.refusal)
        self.unit = QComboBox(self)
        for id_, name in units:
            self.unit.addItem(name, id_)
        self.unit.setCurrentIndex(max(0, self.unit.findData(unit)))
        unit_field = Field(_("&Kommune"), self.unit, parent=self)
        unit_field.setVisible(line is None)
        self.name = TypingBox(self)
        self.name.offer((_("Vinterferie"), _("Påskeferie"), _("Sommerferie"), _("Efterårsferie"), _("Juleferie")))
        self.name.set_text(line.name if line else "")
        self.first, self.last = DayEdit(today, self), DayEdit(today, self)
        self.first.set_value(line.first if line else None)
        self.last.set_value(line.last if line else None)
        self.checked = QCheckBox(_("Datoerne er efterset hos k&ommunen"), self)
        self.checked.setChecked(True)
        self.name_field = Field(_("&Navn"), self.name, parent=self)
        self.first_field = Field(_("&Første dag uden skole"), self.first, parent=self)
        self.last_field = Field(
            _("&Sidste dag uden skole"), self.last, hint=_("Med den weekend, ferien slutter med"), parent=self
        )
        row = QHBoxLayout()
        row.setSpacing(fonts.px(10))
        for field in (self.first_field, self.last_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        for part in (unit_field, self.name_field):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.column.addWidget(self.checked)
        self.first.committed.connect(self._tell_length)
        self.last.committed.connect(self._tell_length)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self._tell_length()
        (self.unit if line is None and not unit else self.name if line is None else self.first).setFocus()

    def _tell_length(self) -> None:
        """How many days it is, or what is wrong with them, while they are chosen."""
        for field in (self.first_field, self.last_field):
            field.clear()
        first, last = self.first.value, self.last.value
        if first is None or last is None:
            self.last_field.show_hint(_("Med den weekend, ferien slutter med"))
        elif last < first:
            self._show_refusal(EndsBeforeItBegins(school_holidays.meant(first, last)))
        else:
            number = (last - first).days + 1
            self.last_field.show_hint(counted(number, _("{n} dag"), _("{n} dage")))

    def _try(self) -> None:
        self.refusal.say("")
        self.name_field.clear()
        self.first.commit()
        self.last.commit()
        first, last = self.first.value, self.last.value
        for edit, field in ((self.last, self.last_field), (self.first, self.first_field)):
            if edit.value is None:
                field.show_problem(_("Skriv en dato, for eksempel 14-02-2027."))
                edit.setFocus()
        if first is None or last is None:
            return
        chosen = self.unit.currentData()
        units = [chosen] if chosen else [id_ for id_, _name in self._units if id_]
        try:
            self._save(units, Values(self.name.text, first, last, self.checked.isChecked()))
        except FieldError as refused:
            self._show_refusal(refused)
        else:
            self.accept()

    def _show_refusal(self, refused: FieldError) -> None:
        if isinstance(refused, EndsBeforeItBegins):
            self.last_field.show_problem(str(refused), _("Brug dem"), partial(self._use, *refused.meant))
        elif isinstance(refused, NameIsMissing):
            self.name_field.show_problem(str(refused))
            self.name.setFocus()
        else:
            self.refusal.say(str(refused), "error")

    def _use(self, first: date, last: date) -> None:
        self.first.set_value(first)
        self.last.set_value(last)
        self._tell_length()
