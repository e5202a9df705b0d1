"""Kalenderfiler: one file for each chief, role, forum, board or municipality that is ticked."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.calendar import Event
from fora_desktop.domain.file_names import file_names
from fora_desktop.exchange import ics
from fora_desktop.i18n import _, counted
from fora_desktop.services import export_records, exports
from fora_desktop.services.export_records import ExportState
from fora_desktop.services.exports import CalendarChoice, Whose
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export import calendar_files
from fora_desktop.ui.dialogs.export.calendar_files import CHANGES, ENDING, PERIOD, WHOLE, FilesWanted
from fora_desktop.ui.dialogs.export.calendar_options import CalendarOptions, Example
from fora_desktop.ui.dialogs.export.kind import Asked, Kind, Write
from fora_desktop.ui.dialogs.export.lines import (
    Line,
    LineOutcome,
    LineTable,
    name_column,
    number_column,
    state_column,
)
from fora_desktop.ui.dialogs.export.period import PeriodFields
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.segmented import Segmented

WHOSE = (Whose.PERSONS, Whose.ROLES, Whose.FORUMS, Whose.BOARDS, Whose.UNITS, Whose.ALL)
SPANS = (WHOLE, PERIOD, CHANGES)


def columns(whose: Whose) -> list[Column[Line]]:
    title = {
        Whose.PERSONS: _("Chef"),
        Whose.ROLES: _("Rolle"),
        Whose.FORUMS: _("Forum"),
        Whose.BOARDS: _("Lokalt forum"),
        Whose.UNITS: _("Kommune"),
        Whose.ALL: _("Politikreds"),
    }[whose]
    widest = stands_words(date(2026, 12, 31), 100, date(2026, 1, 1))
    return [name_column(title), number_column(_("Møder")), state_column(_("Sidst eksporteret"), widest)]


def stands_words(exported: date, changes: int, today: date) -> str:
    """`4. maj · 3 ændringer siden`"""
    day = dates.day_month(exported) if exported.year == today.year else dates.day_month_year(exported)
    since = counted(changes, _("{n} ændring siden"), _("{n} ændringer siden")) if changes else _("ingen ændringer")
    return f"{day} · {since}"


def stands_mark(state: ExportState, today: date) -> Mark:
    if state.exported_at is None:
        return Mark("circle-dashed", _("Aldrig"), "unscheduled")
    words = stands_words(state.exported_at.date(), state.changes, today)
    return Mark("refresh-cw", words, "covered") if state.changes else Mark("check", words, "text2")


def _looking() -> Mark:
    return Mark("clock-alert", _("Ser efter ændringer …"), "text3")


class CalendarFiles(Kind):
    """What is ticked from the start is what has changed since it last left the house, or what was asked for."""

    key = "calendars"
    icon = "calendar-days"

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        self._whose = Whose.PERSONS
        self._states: dict[str, ExportState] = {}
        self._examples = self._states_asked = 0
        self._example: Event | None = None
        self._touched = False
        self._ticked: set[Hashable] = set()
        """Also of rows that the period just now leaves out."""
        self._after: Callable[[], object] | None = None
        super().__init__(desk, asked, parent)
        words = (_("Chefer"), _("Roller"), _("Fora"), _("Lokale fora"), _("Kommuner"), _("Alt"))
        self.segments = Segmented(words, name=_("Kalendere for"), parent=self)
        self.segments.chosen.connect(self._take_whose)
        spans = (_("Hele kalenderen"), _("Fra og til"), _("Kun ændringer siden sidst"))
        self.spans = Segmented(spans, name=_("Hvor meget af kalenderen"), parent=self)
        self.spans.chosen.connect(self._on_span)
        self.period = PeriodFields(desk.today, desk.today, date(desk.today.year, 12, 31), self)
        self.period.chosen.connect(self.read)
        self.options = CalendarOptions(self)
        self.options.changed.connect(self._on_options)
        self.preview = Example(self)
        self.preview.followed.connect(self._to_publications)
        self.rows.changed.connect(self._warn)
        self.rows.current_changed.connect(self._read_example)
        self.rows.table.toggled.connect(self._on_touched)
        self.rows.all_button.clicked.connect(self._on_touched)
        self._lay_out()

    @staticmethod
    def title() -> str:
        return _("Kalenderfiler")

    @staticmethod
    def explained() -> str:
        return _(".ics for chefer eller fora")

    def said(self) -> str:
        return {
            Whose.PERSONS: _("Én fil pr. chef med de møder, hvor chefen har en plads den dag, også som stedfortræder."),
            Whose.ROLES: _("Én fil pr. rolle med alle møder, rollen deltager i."),
            Whose.FORUMS: _("Én fil pr. forum med møderne i alle dets lokale fora."),
            Whose.BOARDS: _("Én fil pr. lokalt forum."),
            Whose.UNITS: _("Én fil pr. kommune med møderne i kommunens lokale fora."),
            Whose.ALL: _("Én fil med alle møder i registret."),
        }[self._whose]

    def make_table(self) -> LineTable:
        return LineTable(columns(self._whose), _("Kalendere, der kan eksporteres"), self)

    def _lay_out(self) -> None:
        self.column.addLayout(self.row(Label(_("For"), "header", "text2", parent=self), self.segments))
        self.column.addLayout(self.row(self.spans, self.period))
        self.column.addWidget(self.message)
        self.column.addWidget(self.rows, 1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(fonts.px(20))
        self._below.addWidget(self.options)
        self._below.addWidget(self.preview, 1)
        self.column.addLayout(self._below)
        self.period.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < fonts.px(620)
        directions = QBoxLayout.Direction
        self._below.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.options.set_narrow(self.width() < fonts.px(400))

    def tab_order(self) -> Sequence[QWidget]:
        kinds = [self.segments.button(place) for place in range(len(WHOSE))]
        spans = [self.spans.button(place) for place in range(len(SPANS))]
        order: list[QWidget] = [*kinds, *spans, *self.period.tab_order(), *self.rows.widgets()]
        return [*order, *self.options.tab_order(), self.preview.link]

    # --- reading ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        if not self._begun and self.asked.name:
            self._begun = True
            self.rows.show_reading()
            self.desk.read_later(exports.whose_is, self._on_whose_is, self.asked.name)
        else:
            super().begin()

    def _on_whose_is(self, whose: Whose) -> None:
        self.segments.set_current(WHOSE.index(whose))
        self._take_whose(WHOSE.index(whose))

    def _take_whose(self, place: int) -> None:
        self._whose = WHOSE[place]
        self.about.setText(self.said())
        self.rows.set_columns(columns(self._whose))
        self.rows.search.clear()
        self._touched = False
        self._ticked, self._states = set(), {}
        self.rows.show_reading()
        self.read()

    @property
    def span(self) -> str:
        return SPANS[self.spans.current]

    def _days(self) -> tuple[date | None, date | None]:
        return self.period.days if self.span == PERIOD else (None, None)

    def read(self) -> None:
        """The calendars of the segment in the period, in the background; what was ticked stays so."""
        self.read_rows(exports.choices, self._whose, *self._days(), self.desk.today)

    def show_read(self, choices: list[CalendarChoice]) -> None:
        stems = _stems(choices)
        self._ticked -= {line.key for line in self.rows.lines}
        self._ticked |= {line.key for line in self.rows.wanted}
        only = self._whose is Whose.ALL
        lines = [
            Line(
                export_records.key(choice.selection),
                choice.name,
                (choice, stem),
                about=_office(choice.about),
                number=choice.meetings,
                wanted=only
                or export_records.key(choice.selection) in self._ticked
                or (choice.name == self.asked.name and not self._touched),
            )
            for choice, stem in zip(choices, stems, strict=True)
        ]
        self.rows.show_lines(self._named(lines), _("Ingen møder i perioden."))
        if self.asked.name and not self._touched and any(line.name == self.asked.name for line in lines):
            self.rows.search.setText(self.asked.name)
            self.rows.table.setCurrentIndex(self.rows.model.index(0, 0))
        self._read_example()
        self.look_again()

    def look_again(self) -> None:
        """What has changed of each since it last left the house; what is known of that stays until the answer comes."""
        selections = [line.what[0].selection for line in self.rows.lines]
        self._states_asked += 1
        self.desk.read_later(_read_states, self._on_states, self._states_asked, selections)

    def _named(self, lines: Sequence[Line]) -> list[Line]:
        """The rows with how they stand, and the files that they become as things are chosen."""
        wish, named = self.files_wanted, []
        for line in lines:
            choice, stem = line.what
            state = self._states.get(str(line.key))
            day = state.exported_at.date() if state is not None and state.exported_at is not None else None
            named.append(
                replace(
                    line,
                    files=calendar_files.file_names_of(stem, choice, wish, day),
                    stands=stands_mark(state, self.desk.today) if state is not None else _looking(),
                )
            )
        return named

    def _on_states(self, found: tuple[int, dict[str, ExportState]]) -> None:
        asked, states = found
        if asked != self._states_asked or self.is_reading or self.rows.locked:
            return
        self._states = states
        lines = self._named(self.rows.lines)
        if not self._touched and not self.asked.name:
            lines = [
                replace(line, wanted=True) if (state := states.get(str(line.key))) and state.changes else line
                for line in lines
            ]
        self.rows.show_lines(lines, _("Ingen møder i perioden."))

    def _on_span(self, _place: int) -> None:
        self.period.setVisible(self.span == PERIOD)
        self._on_options()
        self.read()

    def _on_touched(self, *_what: object) -> None:
        self._touched = True

    def _on_options(self) -> None:
        self.rows.replace(*self._named(self.rows.lines))
        self.changed.emit()
        self._warn()
        self._read_example()

    # --- the preview ------------------------------------------------------------------------------------------------

    def _read_example(self) -> None:
        line = self.rows.current
        self._examples += 1
        if line is None:
            self._on_example((self._examples, None))
            return
        choice, _stem = line.what
        self.desk.read_later(
            _read_example, self._on_example, self._examples, choice, self.desk.today, self.files_wanted
        )

    def _on_example(self, found: tuple[int, Event | None]) -> None:
        number, event = found
        if number == self._examples:
            self.preview.show_event(event, self.options.edition)

    def _to_publications(self) -> None:
        self.leave.emit("indstillinger", "kalendere")

    # --- writing ----------------------------------------------------------------------------------------------------

    @property
    def files_wanted(self) -> FilesWanted:
        options = self.options
        deadlines = options.deadlines.isChecked() and not options.busy.isChecked()
        return FilesWanted(options.edition, options.contents, self.span, options.halves.isChecked(), deadlines)

    def is_ready(self) -> bool:
        return self.span != PERIOD or self.period.is_right()

    def writer(self, folder: Path) -> Write:
        wish, now = self.files_wanted, self.desk.now.replace(tzinfo=self.desk.zone)

        def write(session: Any, line: Line) -> LineOutcome:
            choice, stem = line.what
            return calendar_files.write(session, choice, wish, folder, stem, now)

        return write

    def note(self, lines: Sequence[Line], then: Callable[[], object]) -> None:
        sent = [line.outcome.about for line in lines if line.outcome is not None and line.outcome.about is not None]
        if not sent or self.desk.readonly:
            then()
            return
        at = self.desk.now.replace(tzinfo=self.desk.zone)
        self._after = then
        name = _("Kalender eksporteret")
        self.desk.do_later(name, calendar_files.note, self._on_noted, self._on_noted, sent, self.files_wanted, at)

    def _on_noted(self, _result: object) -> None:
        if self._after is not None:
            self._after()

    def tell(self, lines: Sequence[Line]) -> tuple[str, list[tuple[str, Callable[[], object]]]]:
        large = [line for line in lines if line.outcome is not None and line.outcome.remark]
        if not large:
            return "", []
        told = counted(
            len(large),
            _("{{name}} er gemt, men er for stor til Google Kalender."),
            _("{{name}} og andre, i alt {n}, er gemt, men er for store til Google Kalender."),
        ).format(name=large[0].name)
        return told, [(_("Skriv én fil pr. halvår"), partial(self._divide, [line.key for line in large]))]

    def _divide(self, keys: Sequence[Any]) -> None:
        self.options.halves.setChecked(True)
        self.rows.tick(keys)
        self.again.emit()

    def _warn(self) -> None:
        """Before anything is written: what is too large, and the way round it."""
        large = self.too_large()
        if not large:
            self.message.say("")
            return
        told = _("{name} har {n} møder. Google Kalender tager højst {most} i en fil.").format(
            name=large[0].name, n=large[0].number, most=ics.GOOGLE_EVENTS
        )
        way = (_("Én fil pr. halvår"), partial(self.options.halves.setChecked, True))
        self.message.say(told, "info", actions=[way])

    def too_large(self) -> list[Line]:
        """The ticked calendars of which it is plain beforehand that Google takes no such file."""
        if self.options.halves.isChecked() or self.span == CHANGES:
            return []
        return [line for line in self.wanted if line.number > ics.GOOGLE_EVENTS]

    # --- memory -----------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        whose = {} if self.asked.name else {"whose": self._whose.value}  # the name has chosen it, not the user
        return {**whose, "span": self.span, "options": self.options.memory()}

    def recall(self, memory: dict[str, Any]) -> None:
        whose, span, options = memory.get("whose"), memory.get("span"), memory.get("options")
        for place, each in enumerate(WHOSE):
            if each.value == whose:
                self._whose = each
                self.segments.set_current(place)
                self.about.setText(self.said())
                self.rows.set_columns(columns(each))
        if span in SPANS:
            self.spans.set_current(SPANS.index(span))
            self.period.setVisible(span == PERIOD)
        if isinstance(options, dict):
            self.options.recall(options)


def _office(title: str) -> str:
    """As it stands after a name: `politidirektør`, `IT-chef`."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def _stems(choices: Sequence[CalendarChoice]) -> list[str]:
    """A file's name without its ending for each, the same each time: not by the order in which they stand."""
    by_age = sorted(range(len(choices)), key=lambda place: _age(choices[place]))
    names = file_names([choices[place].name for place in by_age], ENDING, _("kalender"))
    stem = {place: name[: -len(ENDING)] for place, name in zip(by_age, names, strict=True)}
    return [stem[place] for place in range(len(choices))]


def _age(choice: CalendarChoice) -> tuple[int, ...]:
    whose = choice.selection
    return tuple(key or 0 for key in (whose.person, whose.role, whose.forum, whose.board, whose.unit))


def _read_states(session: Any, asked: int, selections: list[Any]) -> tuple[int, dict[str, ExportState]]:
    return asked, export_records.states(session, selections)


def _read_example(
    session: Any, number: int, choice: CalendarChoice, on: date, wish: FilesWanted
) -> tuple[int, Event | None]:
    return number, exports.example(session, choice.selection, on, wish.contents)
