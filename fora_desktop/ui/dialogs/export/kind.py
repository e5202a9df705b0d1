"""What every kind of export is: a page of Eksportér with rows to choose from, and how one row becomes a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome, LineTable
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.message import MessageBar

A_WHILE = 0.25
"""Seconds between two looks at how far it has come."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the dialog was opened for: the calendar of a name, some meetings, a kind."""

    name: str = ""
    meetings: tuple[int, ...] = ()
    kind: str = ""


NOTHING_ASKED = Asked()
Write = Callable[[Any, Line], LineOutcome]
"""With a session that reads, and the row."""


def why(error: Exception) -> str:
    """The sentence of a refusal; a bug is told and kept elsewhere."""
    return str(error) if isinstance(error, FieldError) else _("Noget gik galt i Fora. Det, der er gemt, er sikkert.")


class Kind(QWidget):
    """A page; it reads when it is first shown. `leave` asks for a page of the window in the dialog's place."""

    key: ClassVar[str]
    icon: ClassVar[str]
    at_once: ClassVar[bool] = False
    """All rows are written as one step of the history, not one after the other."""

    changed = Signal()
    again = Signal()
    """Write at once what is ticked now."""
    leave = Signal(str, str)
    progressed = Signal(int)
    """So many rows are written, of a kind with `at_once`."""
    settled = Signal()
    """The rows are those that were asked for last."""

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.asked = desk, asked
        self.rows = self.make_table()
        self.rows.changed.connect(self.changed)
        self.message = MessageBar(parent=self)
        self._begun = False
        self._asked_for = self._answered = 0
        self.refusal = ""
        """Why the rows could not be read."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(fonts.px(20), fonts.px(14), fonts.px(20), fonts.px(12))
        self.column.setSpacing(fonts.px(10))
        self.head = Label(self.title(), "pane", parent=self)
        self.about: QLabel = Label(self.said(), "body", "text2", wrap=True, parent=self)
        titles = QVBoxLayout()
        titles.setSpacing(fonts.px(2))
        titles.addWidget(self.head)
        titles.addWidget(self.about)
        self.column.addLayout(titles)

    def row(self, *parts: QWidget) -> FlowLayout:
        """Widgets beside each other, in further lines where large text needs them."""
        made = FlowLayout(gap=12)
        for part in parts:
            made.addWidget(part)
        return made

    # --- what a kind says of itself ---------------------------------------------------------------------------------

    @staticmethod
    def title() -> str:
        raise NotImplementedError

    @staticmethod
    def explained() -> str:
        """A few words below the name in the list."""
        raise NotImplementedError

    def said(self) -> str:
        """The sentence over the page."""
        raise NotImplementedError

    def verb(self, number: int) -> str:
        return counted(number, _("&Eksportér {n} fil"), _("&Eksportér {n} filer"))

    def make_table(self) -> LineTable:
        raise NotImplementedError

    def tab_order(self) -> Sequence[QWidget]:
        """As the eye goes."""
        return self.rows.widgets()

    def start(self) -> QWidget:
        """Where the keyboard begins."""
        return self.rows

    # --- reading ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.read()

    def read(self) -> None:
        """The rows as they are wanted now, with `read_rows`."""
        raise NotImplementedError

    def read_rows(self, function: Callable[..., Any], *args: Any) -> None:
        """In the background; `show_read` gets what the last of several readings has found, and no other."""
        if not self.rows.lines:
            self.rows.show_reading()
        self._asked_for += 1
        self.desk.later(partial(self.desk.read, function, *args), self._on_rows, self._on_no_rows)

    @property
    def is_reading(self) -> bool:
        """Whether the rows are not yet those of what is chosen: nothing may be written by them."""
        return self._answered < self._asked_for

    def show_read(self, found: Any) -> None:
        """Show the rows."""
        raise NotImplementedError

    def _on_rows(self, found: Any) -> None:
        self._answered += 1  # answers come in the order of the questions
        if not self.is_reading:
            self.refusal = ""
            self.show_read(found)
            self.settled.emit()

    def _on_no_rows(self, error: Exception) -> None:
        self._answered += 1
        if not self.is_reading:
            self.refusal = why(error)
            self.rows.show_lines([], self.refusal)
            self.settled.emit()

    # --- writing ----------------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> list[Line]:
        return self.rows.wanted

    def files(self) -> int:
        """How many files the ticked rows become."""
        return sum(len(line.files) for line in self.wanted)

    def why_not(self) -> str:
        """Why none of this can be written, whatever is ticked."""
        return ""

    def is_ready(self) -> bool:
        """Whether what was typed can be used; where not it is told beside the field."""
        return True

    def writer(self, folder: Path) -> Write:
        """What writes one row, off the window's thread: it holds plain values only."""
        raise NotImplementedError

    def write_at_once(self, folder: Path, then: Callable[[dict[Any, LineOutcome]], object], failed: Any) -> None:
        """For a kind with `at_once`: all rows, then what became of each by its key."""
        raise NotImplementedError

    def stop(self) -> None:
        """The user wants no more of what is being written `at_once`."""

    def leave_alone(self) -> None:
        """The dialog closes though a file is being written: nobody waits for that any longer."""

    def show_outcomes(self, lines: Sequence[Line]) -> None:
        """A row that could not be written stays ticked."""
        self.rows.replace(*(replace(line, wanted=bool(line.outcome and line.outcome.refusal)) for line in lines))

    def note(self, lines: Sequence[Line], then: Callable[[], object]) -> None:
        """Keep what was written of these rows; `then` when that is done."""
        then()

    def tell(self, lines: Sequence[Line]) -> tuple[str, list[tuple[str, Callable[[], object]]]]:
        """What is to be said of files that were written, with ways on; nothing for most."""
        return "", []

    def set_running(self, on: bool) -> None:
        self.rows.locked = on

    def look_again(self) -> None:
        """It was written, and the page stays: how the rows stand may be another now."""

    # --- memory -----------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        return {}

    def recall(self, memory: dict[str, Any]) -> None:
        """What was chosen the last time, as far as it can be used."""
