"""The kinds of export whose rows are meetings: those that were asked for, else those of a period."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.file_names import file_names
from fora_desktop.i18n import _
from fora_desktop.services.document_exports import Among, MeetingChoice
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kind import Asked, Kind
from fora_desktop.ui.dialogs.export.lines import Line, LineTable, name_column, state_column
from fora_desktop.ui.dialogs.export.period import PeriodFields
from fora_desktop.ui.table import Column

DOT = ".x"
"""In the place of an ending, which can be another later."""
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
        today = desk.today.toordinal()
        first, last = (date.fromordinal(today + days) for days in self.usual)
        self.period = PeriodFields(desk.today, first, last, self)
        self.period.chosen.connect(self.read)
        self.period.setVisible(not asked.meetings)
        self.column.addLayout(self.row(self.period))
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

    @classmethod
    def stem(cls, choice: MeetingChoice) -> str:
        """What the file is called, without its ending."""
        return choice.title

    def nothing(self) -> str:
        return _("Ingen møder i perioden.")

    def read(self) -> None:
        first, last = self.period.days
        among = Among(meetings=self.asked.meetings) if self.asked.meetings else Among(first, last)
        self.read_rows(_with, self.reading(), self.stem, among, self.desk.today)

    def show_read(self, found: tuple[list[MeetingChoice], list[str]]) -> None:
        choices, stems = found
        ticked = {line.key for line in self.rows.wanted}
        lines = [
            Line(
                choice.id,
                choice.title,
                choice,
                files=(stem + self.ending,),
                stem=stem,
                day=choice.start.date(),
                clock=choice.start.strftime("%H:%M"),
                stands=_mark(choice),
                wanted=choice.id in ticked or choice.id in self.asked.meetings,
            )
            for choice, stem in zip(choices, stems, strict=True)
        ]
        self.rows.show_lines(lines, self.nothing())

    def rename(self) -> None:
        """Another ending was chosen."""
        self.rows.replace(*(replace(line, files=(line.stem + self.ending,)) for line in self.rows.lines))
        self.changed.emit()

    def is_ready(self) -> bool:
        return bool(self.asked.meetings) or self.period.is_right()


def _mark(choice: MeetingChoice) -> Mark | None:
    if not choice.word:
        return None
    tone = "behind" if choice.late else "covered" if choice.due else "text2"
    return Mark(choice.icon, choice.word, tone)


def _with(
    session: Any, read: Read, stem: Callable[[MeetingChoice], str], among: Among, on: date
) -> tuple[list[MeetingChoice], list[str]]:
    """The rows, and what their files are called: the same each time, not by the order in which they stand."""
    choices = read(session, among, on)
    by_age = sorted(choices, key=lambda choice: choice.id)
    names = file_names([stem(choice) for choice in by_age], DOT, _("møde"))
    named = {choice.id: name.removesuffix(DOT) for choice, name in zip(by_age, names, strict=True)}
    return choices, [named[choice.id] for choice in choices]
