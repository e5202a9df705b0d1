"""What every command is handed: the register's place, the clock, where to print."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO
from zoneinfo import ZoneInfo

from fora_desktop.cli import output
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Context:
    """`clock` gives an aware datetime in local time; `wants_json` says which of the two outputs is wanted."""

    register: Path
    clock: Callable[[], datetime]
    user: str
    out: TextIO
    err: TextIO
    wants_json: bool
    on: date | None

    @property
    def today(self) -> date:
        return self.on or self.clock().date()

    def now(self, zone: str) -> datetime:
        """Wall-clock time in a zone; of another day that stands in for today, its last minute."""
        there = self.clock().astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        if self.on is not None and self.on != there.date():
            return datetime.combine(self.on, time(23, 59))
        return there

    def warn(self, sentence: str) -> None:
        self.err.write(output.one_line(sentence) + "\n")

    def answer(self, document: Any, sentence: str) -> None:
        """Print the document for programs, the sentence for people."""
        if self.wants_json:
            output.as_json(document, self.out)
        else:
            self.out.write(output.one_line(sentence) + "\n")

    def report(self, document: Any, lines: str) -> None:
        """Print the document for programs, several lines for people."""
        if self.wants_json:
            output.as_json(document, self.out)
        else:
            self.out.write(lines + "\n")

    def answer_table(self, document: Any, heads: list[str], rows: list[list[str]], empty: str) -> None:
        if self.wants_json:
            output.as_json(document, self.out)
        elif rows:
            output.table(heads, rows, self.out)
        else:
            self.out.write(empty + "\n")

    @contextmanager
    def open(self, *, writes: bool = False) -> Iterator["Database"]:
        """The register, checked; it is let go of at the end, so that its file is whole.

        Before the first change of a day a copy is taken.
        """
        from fora_desktop.storage import start

        database = start.open_register(self.register, self.clock, self.user)
        try:
            if writes:
                refused = start.copy_of_the_day(database, self.clock().date())
                if refused is not None:
                    self.warn(_("Dagens sikkerhedskopi blev ikke taget. {reason}").format(reason=refused))
            yield database
        finally:
            database.close()
