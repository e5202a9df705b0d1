"""Eksportér: calendar files for chiefs, forums, boards and municipalities, one file a choice."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import dates
from fora_desktop.domain.calendar import Event
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import ics
from fora_desktop.exchange.file_names import file_names
from fora_desktop.exchange.files import write_atomically
from fora_desktop.exchange.ics import Edition
from fora_desktop.i18n import _, counted
from fora_desktop.services import calendars, exports
from fora_desktop.services.exports import CalendarChoice, Whose
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.choosing_files import ask_for_folder
from fora_desktop.ui.delegate import Cell, Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.typed import DayEdit

WHOSE = (Whose.ROLES, Whose.PERSONS, Whose.FORUMS, Whose.BOARDS, Whose.UNITS, Whose.ALL)
REMINDERS = (None, 15, 60, 24 * 60)
"""Minutes before a meeting."""

ChooseFolder = Callable[[QWidget, Path], Path | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; `refusal` is why it could not be written."""

    uids: tuple[str, ...] = ()
    changed: bool = False
    too_much: bool = False
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: a calendar, its file, whether it is wanted, and what became of it."""

    choice: CalendarChoice
    file: str
    wanted: bool = False
    outcome: Outcome | None = None


def columns(whose: Whose) -> list[Column[Line]]:
    title = {
        Whose.ROLES: _("Rolle"),
        Whose.PERSONS: _("Person"),
        Whose.FORUMS: _("Forum"),
        Whose.BOARDS: _("Lokalt forum"),
        Whose.UNITS: _("Kommune"),
        Whose.ALL: _("Politikreds"),
    }[whose]
    return [
        Column(title, lambda line: line.choice.name, check=_checked, tip=lambda line: line.choice.name),
        Column(
            _("Møder"),
            lambda line: str(line.choice.meetings),
            sort=lambda line: line.choice.meetings,
            numeric=True,
            width="00000",
        ),
        Column(
            _("Fil"), _told, cell=_cell, width=Mark("check", "m" * 20), tip=lambda line: _told(line), searched=False
        ),
    ]


def _checked(line: Line) -> Qt.CheckState:
    return Qt.CheckState.Checked if line.wanted else Qt.CheckState.Unchecked


def _told(line: Line) -> str:
    outcome = line.outcome
    if outcome is None:
        return line.file
    if outcome.refusal:
        return outcome.refusal
    if outcome.too_much:
        return _("Gemt, men for stor til Google Kalender")
    return _("Gemt") if outcome.changed else _("Uændret siden sidst")


def _cell(line: Line) -> Cell | None:
    outcome = line.outcome
    if outcome is None:
        return None
    if outcome.refusal:
        return Mark("octagon-x", _told(line), "missed")
    if outcome.too_much:
        return Mark("triangle-alert", _told(line), "unscheduled")
    return Mark("check", _told(line), "met")


class ExportCalendarDialog(QDialog):
    """`ask` shows it and returns the sentence for the status bar, or None where nothing was written."""

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        choose_folder: ChooseFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choose = choose_folder
        self._whose = Whose.ROLES
        self._lines: list[Line] = []
        self._example: Event | None = None
        self._there: set[str] = set()
        self._queue: list[int] = []
        self._sent: list[str] = []
        self._saved = self._failed = 0
        self._running = False
        self.setWindowTitle(_("Eksportér"))
        self._make_choice()
        self._make_options()
        self._make_foot(folder)
        self._lay_out()
        self._take_whose(0)
        self._look_into_folder()

    def ask(self) -> str | None:
        self.exec()
        return self.sentence

    @property
    def sentence(self) -> str | None:
        """What was written, once something was."""
        if not self._saved:
            return None
        files = counted(self._saved, _("{n} fil"), _("{n} filer"))
        text = _("{files} gemt i {folder}").format(files=files, folder=self.folder)
        if self._failed:
            text += _(" · {n} kunne ikke gemmes").format(n=self._failed)
        return text

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_choice(self) -> None:
        words = (_("Roller"), _("Personer"), _("Fora"), _("Lokale fora"), _("Kommuner"), _("Alt"))
        self.segments = Segmented(words, name=_("Kalendere for"), parent=self)
        self.segments.chosen.connect(self._take_whose)
        self.whole = QCheckBox(_("Hele kalenderen"), self)
        self.whole.setChecked(True)
        self.whole.toggled.connect(self._on_whole)
        self.first, self.last = DayEdit(self._desk.today, self), DayEdit(self._desk.today, self)
        self.first.set_value(self._desk.today)
        self.last.set_value(date(self._desk.today.year, 12, 31))
        self.first_field, self.last_field = Field(_("Fra"), self.first), Field(_("Til"), self.last)
        for editor in (self.first, self.last):
            editor.setMinimumWidth(fonts.px(200))
            editor.committed.connect(self._on_period)
        self.search = SearchLine(self)
        self.search.down.connect(self._into_table)
        self.search.setPlaceholderText(_("Søg på navn"))
        self.search.setAccessibleName(_("Søg på navn"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.all_button = Button(_("Vælg alle viste"), "flat", parent=self)
        self.all_button.clicked.connect(self._on_all)
        self.table = self._make_table()

    def _make_table(self) -> RowTable:
        model = TableModel(columns(self._whose), lambda line: line.choice.selection, self)
        table = RowTable(model, _("Kalendere, der kan eksporteres"), parent=self)
        table.setProperty("framed", "true")
        table.setMinimumHeight(fonts.px(150))
        table.toggled.connect(self._on_toggle)
        table.current_changed.connect(self._show_example)
        return table

    def _make_options(self) -> None:
        self.busy = QCheckBox(_("Kun “Optaget”: ingen titel, sted eller tekst"), self)
        self.busy.toggled.connect(self._show_edition)
        self.reminder = QComboBox(self)
        self.reminder.addItems([_("Ingen"), _("15 minutter før"), _("1 time før"), _("1 dag før")])
        self.reminder.currentIndexChanged.connect(self._show_edition)
        self.preview = Example(self)

    def _make_foot(self, folder: Path) -> None:
        self.folder_line = QLineEdit(str(folder), self)
        self.folder_field = Field(_("Gem i mappen"), self.folder_line)
        self.folder_line.editingFinished.connect(self._look_into_folder)
        self.choose_button = Button(_("Vælg …"), parent=self)
        icons.dress(self.choose_button, "folder")
        self.choose_button.set_words(_("Vælg …"))
        self.choose_button.clicked.connect(self._on_choose)
        self.cancel_button = Button(_("Annullér"), parent=self)
        self.cancel_button.clicked.connect(self.reject)
        self.export_button = Button("", "primary", "upload", parent=self)
        self.export_button.clicked.connect(self.export)
        self.message = MessageBar(parent=self)

    def _lay_out(self) -> None:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(fonts.px(20), fonts.px(14), fonts.px(20), fonts.px(12))
        column.setSpacing(fonts.px(10))
        column.addWidget(Label(_("Kalenderfiler"), "pane", parent=self))
        self._about = Label("", "body", "text2", wrap=True, parent=self)
        column.addWidget(self._about)
        column.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        period = QHBoxLayout()
        period.setSpacing(fonts.px(12))
        period.addWidget(self.whole)
        period.addWidget(self.first_field)
        period.addWidget(self.last_field)
        period.addStretch(1)
        column.addLayout(period)
        finding = QHBoxLayout()
        finding.addWidget(self.search, 1)
        finding.addWidget(self.all_button)
        column.addLayout(finding)
        self._table_place = QVBoxLayout()
        self._table_place.addWidget(self.table)
        column.addLayout(self._table_place, 1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(fonts.px(20))
        options = QVBoxLayout()
        options.setSpacing(fonts.px(8))
        options.addWidget(self.busy)
        options.addWidget(Field(_("Påmindelse"), self.reminder))
        options.addStretch(1)
        self._below.addLayout(options, 2)
        self._below.addWidget(self.preview, 3)
        column.addLayout(self._below)
        foot = Panel("soft", parent=self)
        line = QHBoxLayout(foot)
        line.setContentsMargins(fonts.px(16), fonts.px(10), fonts.px(16), fonts.px(10))
        line.setSpacing(fonts.px(8))
        line.addWidget(self.folder_field, 1)
        for button in (self.choose_button, self.cancel_button, self.export_button):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._choices = scrolled(body)
        outer.addWidget(self._choices, 1)
        outer.addWidget(self.message)
        outer.addWidget(Rule(parent=self))
        outer.addWidget(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """As large as it needs, no larger than the screen."""
        room = self.screen().availableSize()
        self.resize(min(fonts.px(960), room.width() - 32), min(fonts.px(700), room.height() - 48))
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < fonts.px(760)
        directions = QBoxLayout.Direction
        self._below.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    # --- choosing ---------------------------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        return Path(os.path.expanduser(self.folder_line.text().strip()))  # noqa: PTH111  # Path's raises for "~nobody"

    @property
    def wanted(self) -> list[int]:
        return [place for place, line in enumerate(self._lines) if line.wanted]

    @property
    def edition(self) -> Edition:
        return Edition(self.busy.isChecked(), REMINDERS[self.reminder.currentIndex()])

    def _take_whose(self, place: int) -> None:
        self._whose = WHOSE[place]
        self._about.setText(
            {
                Whose.ROLES: _("Én fil pr. rolle med alle møder, rollen deltager i."),
                Whose.PERSONS: _("Én fil pr. person med de møder, hvor personen har en plads den dag."),
                Whose.FORUMS: _("Én fil pr. forum med møderne i alle dets lokale fora."),
                Whose.BOARDS: _("Én fil pr. lokalt forum."),
                Whose.UNITS: _("Én fil pr. kommune med møderne i kommunens lokale fora."),
                Whose.ALL: _("Én fil med alle møder i registret."),
            }[self._whose]
        )
        old, self.table = self.table, self._make_table()
        self._table_place.replaceWidget(old, self.table)
        self.table.show()  # at once: the keyboard may be on its way to it
        old.hide()
        old.deleteLater()
        self._order_keys()
        self.search.setVisible(self._whose is not Whose.ALL)
        self.all_button.setVisible(self._whose is not Whose.ALL)
        self.search.clear()
        self._lines = []
        self._read()

    def _order_keys(self) -> None:
        """Tab goes as the eye does; a table that is made anew would come last."""
        kinds = [self.segments.button(place) for place in range(len(WHOSE))]
        order: list[QWidget] = [*kinds, self.whole, self.first, self.last, self.search, self.all_button, self.table]
        order += [self.busy, self.reminder, self.folder_line, self.choose_button, self.cancel_button]
        for before, after in pairwise([*order, self.export_button]):
            QWidget.setTabOrder(before, after)

    def _into_table(self) -> None:
        if not self._model.rowCount():
            return
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._model.index(0, 0))
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _period(self) -> tuple[date | None, date | None]:
        return (None, None) if self.whole.isChecked() else (self.first.value, self.last.value)

    def _read(self) -> None:
        """The calendars of the segment in the period; what was wanted stays wanted."""
        first, last = self._period()
        found = self._desk.read(exports.choices, self._whose, first, last)
        names = file_names([choice.name for choice in found], ".ics", _("kalender"))
        wanted = {line.file for line in self._lines if line.wanted}
        only = len(found) == 1
        self._lines = [
            Line(choice, name, wanted=only or name in wanted) for choice, name in zip(found, names, strict=True)
        ]
        for field in (self.first_field, self.last_field):
            field.setVisible(not self.whole.isChecked())
        self._show()
        if self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, 0))
        self._show_example()

    @property
    def _model(self) -> TableModel[Line]:
        model = self.table.rows
        assert isinstance(model, TableModel)
        return model

    def _show(self) -> None:
        self._model.show(self._lines)
        self._show_count()

    def _show_count(self) -> None:
        number = len(self.wanted)
        self.export_button.set_words(counted(number, _("&Eksportér {n} fil"), _("&Eksportér {n} filer")))
        self.export_button.setEnabled(bool(number) and not self._running)
        for part in (self._choices, self.folder_field, self.choose_button):
            part.setEnabled(not self._running)  # what is being written follows them
        self.folder_field.clear()
        there = sum(self._lines[place].file in self._there for place in self.wanted)
        self.folder_field.show_hint(
            counted(there, _("{n} fil findes allerede og fornyes"), _("{n} filer findes allerede og fornyes"))
            if there
            else ""
        )

    def _look_into_folder(self) -> None:
        """Once for all files: a folder on the network answers slowly."""
        try:
            self._there = {path.name for path in self.folder.iterdir()}
        except OSError:
            self._there = set()
        self._show_count()

    def preselect(self, name: str) -> None:
        """Begin with the calendar of a name: ticked, and the search on it."""
        for place in range(len(WHOSE)):
            self.segments.set_current(place)
            self._take_whose(place)
            found = [line for line in self._lines if line.choice.name == name]
            if found:
                self.search.setText(name)
                self._set_wanted(found, on=True)
                return
        self.segments.set_current(0)
        self._take_whose(0)

    def _on_whole(self, _on: bool) -> None:
        self._read()

    def _on_period(self) -> None:
        for field, editor in ((self.first_field, self.first), (self.last_field, self.last)):
            field.clear()
            if editor.value is None:
                field.show_problem(_("Skriv datoen fx som 26-05-2026."))
        first, last = self.first.value, self.last.value
        if first and last and last < first:
            self.last_field.show_problem(_("Slutter før den begynder."))
        elif first and last:
            self._read()

    def _on_search(self, text: str) -> None:
        self._model.set_filter(text)

    def _on_toggle(self, line: Line, on: bool) -> None:
        self._set_wanted([line], on)

    def _on_all(self) -> None:
        """All that the search shows; a second time none of them."""
        shown = list(self._model.shown_lines())
        self._set_wanted(shown, not all(line.wanted for line in shown))

    def _set_wanted(self, lines: Sequence[Line], on: bool) -> None:
        if self._running:
            return
        files = {line.file for line in lines}
        self._lines = [replace(line, wanted=on, outcome=None) if line.file in files else line for line in self._lines]
        self._show()

    def _show_example(self, *_what: object) -> None:
        line = self.table.current_line
        if line is None:
            self._on_example(None)
        else:
            self._desk.read_later(exports.example, self._on_example, line.choice.selection, self._desk.today)

    def _on_example(self, event: Event | None) -> None:
        self._example = event
        self._show_edition()

    def _show_edition(self, *_what: object) -> None:
        self.preview.show_event(self._example, self.edition)

    def _on_choose(self) -> None:
        chosen = self._choose(self, self.folder)
        if chosen is not None:
            self.folder_line.setText(str(chosen))
            self._look_into_folder()

    # --- writing ----------------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Write the chosen calendars one after the other in the background."""
        if self._running or not self.wanted or not self._period_is_right():
            return
        folder = self.folder
        if not self.folder_line.text().strip() or not folder.is_dir():
            self._tell_no_folder()
            return
        self.message.say("")
        self._saved = self._failed = 0
        self._sent = []
        self._queue = self.wanted
        self._running = True
        self._show_count()
        self._write_next()

    def _period_is_right(self) -> bool:
        for editor, field in ((self.first, self.first_field), (self.last, self.last_field)):
            editor.commit()
            if not self.whole.isChecked() and field.problem:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def _tell_no_folder(self) -> None:
        self.folder_field.show_problem(_("Mappen findes ikke."), _("Opret mappen"), self._make_folder)
        self.folder_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self.folder_field.show_problem(_("Mappen kan ikke oprettes her. Vælg en anden."))
        else:
            self._look_into_folder()

    def _write_next(self) -> None:
        if not self._queue:
            self._finish()
            return
        line, edition, desk = self._lines[self._queue[0]], self.edition, self._desk
        path = self.folder / line.file
        desk.write_later(lambda: write(desk, line.choice, edition, path), self._on_written, self._on_failed)

    def _on_failed(self, _error: Exception) -> None:
        """A bug, which is told elsewhere: the dialog must be able to close, and what was written counts."""
        self._queue = []
        self._running = False
        self._mark_sent()
        self._show()

    def _on_written(self, outcome: Outcome) -> None:
        place = self._queue.pop(0)
        self._lines[place] = replace(self._lines[place], outcome=outcome, wanted=bool(outcome.refusal))
        if outcome.refusal:
            self._failed += 1
        else:
            self._saved += 1
            self._sent += outcome.uids
            self._mark_sent()
        self._model.show(self._lines)
        self._write_next()

    def _finish(self) -> None:
        self._running = False
        self._mark_sent()
        self._show()
        self._look_into_folder()
        refusals = [line.outcome.refusal for line in self._lines if line.outcome and line.outcome.refusal]
        too_much = [line.choice.name for line in self._lines if line.outcome and line.outcome.too_much]
        if refusals:
            others = counted(self._saved, _("{n} fil er gemt."), _("{n} filer er gemt.")) if self._saved else ""
            self.message.say(f"{refusals[0]} {others}".strip(), "error")
        elif too_much:
            self.message.say(
                _("{name} er gemt, men er for stor til Google Kalender. Eksportér et halvt år ad gangen.").format(
                    name=too_much[0]
                ),
                "warning",
            )
        if not refusals and not too_much:
            self.accept()
            return
        self.cancel_button.set_words(_("Luk"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_sent(self) -> None:
        """From now on these meetings can be cancelled, but not taken away."""
        uids = sorted(set(self._sent))
        self._sent = []
        if uids and not self._desk.readonly:
            self._desk.attempt(_("Kalender eksporteret"), calendars.mark_sent, uids)

    def reject(self) -> None:
        """Closing stops after the file that is being written."""
        if self._running:
            self._queue = self._queue[:1]
            return
        super().reject()


def write(desk: Desk, choice: CalendarChoice, edition: Edition, path: Path) -> Outcome:
    """Read one calendar and write its file; runs off the window's thread."""
    try:
        found = desk.read(exports.calendar_of, choice.selection)
        data = ics.calendar(found.title, found.events, edition)
        changed = write_atomically(path, data)
    except FieldError as refusal:
        return Outcome(refusal=str(refusal))
    return Outcome(tuple(event.uid for event in found.events), changed, ics.too_much_for_google(data))


class SearchLine(QLineEdit):
    """A search from which Down and Enter go on into what it has found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)


class Example(QWidget):
    """How one meeting looks in the recipient's calendar, and what a file can and cannot do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "strong", wrap=True, parent=self)
        self._when = Label("", "small", "text2", wrap=True, parent=self)
        self._text = Label("", "small", "text2", wrap=True, parent=self)
        box = Panel("soft", parent=self)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(12), fonts.px(8))
        inside.setSpacing(fonts.px(2))
        for label in (self._title, self._when, self._text):
            inside.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        column.addWidget(Label(_("Sådan ser det ud"), "header", "text2", parent=self))
        column.addWidget(box)
        column.addWidget(
            Label(
                _(
                    "Outlook åbner filen som en kalender for sig. Indlæses den igen, vises møderne to gange: slet den "
                    "gamle kalender først, eller abonnér på filen."
                ),
                "small",
                "text2",
                wrap=True,
                parent=self,
            )
        )
        column.addStretch(1)

    @property
    def sentence(self) -> str:
        return self.accessibleDescription()

    def show_event(self, event: Event | None, edition: Edition) -> None:
        if event is None:
            title, when, text = _("Ingen møder i perioden"), "", ""
        else:
            prefix = {"cancelled": _("AFLYST: "), "postponed": _("UDSAT: ")}.get(event.status, "")
            title = prefix + (_("Optaget") if edition.busy_only else event.summary)
            when = _("{day} {start}–{end}").format(
                day=dates.short(event.start.date()),
                start=dates.hours(event.start.time()),
                end=dates.hours(event.end.time()),
            )
            text = "" if edition.busy_only else "\n".join(filter(None, (event.location, event.description)))
            if edition.reminder_minutes is not None and event.status in ("planned", "invited"):
                when += _(" · påmindelse")
        self._title.setText(title)
        for label, words in ((self._when, when), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(_("Sådan ser det ud"))
        self.setAccessibleDescription("\n".join(filter(None, (title, when, text))))
