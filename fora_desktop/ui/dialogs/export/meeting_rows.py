"""The kinds of export whose rows are meetings: those that were asked for, else those of a period."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.exchange.file_names import file_names
from fora_desktop.i18n import _
from fora_desktop.services.document_exports import Among, MeetingChoice
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kind import Asked, Kind
from fora_desktop.ui.dialogs.export.lines import Line, LineTable, name_column, state_column
from fora_desktop.ui.dialogs.export.period import PeriodFields
from fora_desktop.ui.table import Column

Read = Callable[..., list[MeetingChoice]]


def columns() -> list[Column[Line]]:
    return [
        name_column(_("Møde")),
        Column(
            _("Dato"),
            lambda line: dates.short(line.day) if line.day else "",
            sort=lambda line: (line.day or date.min, line.clock),
            width=dates.short(date(2026, 9, 30)),
        ),
        state_column(_("Tilstand"), _("Ændret siden indkaldelsen")),
    ]


class OfMeetings(Kind):
    """`usual` are the days from today between which meetings are looked for at first."""

    usual: tuple[int, int]
    ending = ""

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self._asked_for: Among | None = None
        today = desk.today.toordinal()
        first, last = (date.fromordinal(today + days) for days in self.usual)
        self.period = PeriodFields(desk.today, first, last, self)
        self.period.chosen.connect(self.read)
        self.period.setVisible(not asked.meetings)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(fonts.px(12))
        self.head_row.addWidget(self.period)
        self.head_row.addStretch(1)
        self.column.addLayout(self.head_row)
        self.column.addWidget(self.message)
        self.column.addWidget(self.rows, 1)
        self.make_options()

    def make_options(self) -> None:
        """Below the rows."""

    def make_table(self) -> LineTable:
        return LineTable(columns(), self.title(), self)

    def tab_order(self) -> Sequence[QWidget]:
        return [*self.period.tab_order(), *self.rows.widgets(), *self.options_order()]

    def options_order(self) -> list[QWidget]:
        return []

    @abstractmethod
    def reading(self) -> Read:
        """What reads the rows."""

    def stem(self, choice: MeetingChoice) -> str:
        """What the file is called, without its ending."""
        return choice.title

    def nothing(self) -> str:
        return _("Ingen møder i perioden.")

    def read(self) -> None:
        first, last = self.period.days
        among = Among(meetings=self.asked.meetings) if self.asked.meetings else Among(first, last)
        self._asked_for = among
        if not self.rows.lines:
            self.rows.show_reading()
        self.desk.read_later(partial(_with, self.reading()), self._on_read, among, self.desk.today)

    def _on_read(self, found: tuple[Among, list[MeetingChoice]]) -> None:
        among, choices = found
        if among != self._asked_for:
            return
        ticked = {line.key for line in self.rows.wanted}
        lines = [
            Line(
                choice.id,
                choice.title,
                choice,
                day=choice.start.date(),
                clock=choice.start.strftime("%H:%M"),
                stands=_mark(choice),
                wanted=choice.id in ticked or choice.id in self.asked.meetings,
            )
            for choice in choices
        ]
        self.rows.show_lines(self.with_files(lines), self.nothing())

    def with_files(self, lines: Sequence[Line]) -> list[Line]:
        """The rows with the names of their files, the same each time."""
        from dataclasses import replace

        by_age = sorted(lines, key=lambda line: int(line.what.id))
        names = file_names([self.stem(line.what) for line in by_age], self.ending, _("møde"))
        of_key = {line.key: name for line, name in zip(by_age, names, strict=True)}
        return [replace(line, files=(of_key[line.key],)) for line in lines]

    def rename(self) -> None:
        """Another ending was chosen."""
        self.rows.replace(*self.with_files(self.rows.lines))
        self.changed.emit()

    def is_ready(self) -> bool:
        return bool(self.asked.meetings) or self.period.is_right()


def _mark(choice: MeetingChoice) -> Mark | None:
    if not choice.word:
        return None
    tone = "behind" if choice.late else "covered" if choice.due else "text2"
    return Mark(choice.icon, choice.word, tone)


def _with(read: Read, session: Any, among: Among, on: date) -> tuple[Among, list[MeetingChoice]]:
    return among, read(session, among, on)
