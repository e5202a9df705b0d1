"""The rows of Omlæg møder: from where a meeting goes where, what is to become of it, and what speaks against that."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from PySide6.QtCore import Qt

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.services.replanning import Decision
from fora_desktop.services.replanning import Row as Found
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.table import Column
from fora_desktop.ui.words import day_in_year

Outcome = Literal["move", "send", "skip", "keep"]
"""It moves; somebody comes instead; it is passed over; it lies where it lies."""


@dataclass(frozen=True, slots=True)
class Line:
    """A meeting with what is to become of it. `words` are who comes instead, or why it is passed over."""

    found: Found
    outcome: Outcome
    to: datetime | None = None
    remarks: tuple[str, ...] = ()
    substitute: int | None = None
    words: str = ""

    @classmethod
    def of(cls, found: Found) -> "Line":
        """As it was found: it goes where there is a place for it."""
        if found.to is None or found.stays:
            return cls(found, "keep", None, found.remarks)
        return cls(found, "move", found.to, found.remarks)

    @property
    def key(self) -> int:
        return self.found.id

    @property
    def name(self) -> str:
        return self.found.line.title

    @property
    def start(self) -> datetime:
        return self.found.line.start

    @property
    def is_wanted(self) -> bool:
        return self.outcome != "keep"

    @property
    def is_open(self) -> bool:
        """It found no time, and nobody has said what is to become of it."""
        return self.found.to is None and self.outcome == "keep"

    @property
    def decision(self) -> Decision | None:
        if self.outcome == "move":
            return Decision(self.key, to=self.to)
        if self.outcome == "send":
            return Decision(self.key, substitute=self.substitute)
        return Decision(self.key, skip=self.words) if self.outcome == "skip" else None

    def moved_to(self, start: datetime, remarks: tuple[str, ...] = ()) -> "Line":
        stays = start == self.start
        return replace(self, outcome="keep" if stays else "move", to=None if stays else start, remarks=remarks)

    def sent(self, person: int, name: str) -> "Line":
        return replace(self, outcome="send", to=None, substitute=person, words=name)

    def skipped(self, reason: str) -> "Line":
        return replace(self, outcome="skip", to=None, words=reason)

    def kept(self) -> "Line":
        return replace(self, outcome="keep", to=None)

    def wanted(self, on: bool) -> "Line":
        """The check box: as it was found, or left where it is."""
        return Line.of(self.found) if on else self.kept()


def when(start: datetime, today: date) -> str:
    return _("{day} {time}").format(day=day_in_year(start.date(), today), time=dates.clock(start.time()))


def after(line: Line, today: date) -> str:
    """What becomes of it, for the column Til."""
    if line.outcome == "move" and line.to is not None:
        return when(line.to, today)
    if line.outcome == "send":
        return _("{name} kommer").format(name=line.words)
    if line.outcome == "skip":
        return _("springes over")
    return _("ingen ledig tid") if line.found.to is None else _("bliver liggende")


def remark(line: Line) -> str:
    if line.outcome == "skip":
        return line.words
    if line.is_open:
        return line.found.blocked
    if line.outcome == "send":
        return _("Mødet bliver liggende")
    if line.outcome == "keep":
        return _("Flyttes ikke")
    told = list(line.remarks)
    if line.found.makes_room:
        told.insert(0, _("Gør plads til et andet møde"))
    if not told:
        return _("Intet taler imod")
    more = len(told) - 1
    return told[0] + (_(" (og {n} til)").format(n=more) if more else "")


def remark_cell(line: Line) -> Cell:
    text = remark(line)
    if line.is_open:
        return Mark("calendar-x-2", text, "behind")
    if line.outcome == "skip":
        return Mark("ban", text, "text2")
    if line.outcome == "send":
        return Mark("user-round-check", text, "met")
    if line.outcome == "keep":
        return Words(text, tone="text3")
    if line.remarks:
        return Mark("triangle-alert", text, "behind")
    return Mark("info", text, "covered") if line.found.makes_room else Mark("circle-check", text, "met")


def columns(today: Callable[[], date]) -> list[Column[Line]]:
    days = [day_in_year(date(2000, month, 22), date(2000, 1, 1)) for month in range(1, 13)]
    widest = _("{day} {time}").format(day=max(days, key=len), time="kl. 20.00")

    def name_cell(line: Line) -> Cell:
        return Words(line.name, weight=fonts.MEDIUM)

    def after_cell(line: Line) -> Cell:
        firm = line.outcome in ("move", "send")
        tone = "behind" if line.is_open else "text" if firm else "text2"
        return Words(after(line, today()), tone=tone, weight=fonts.SEMIBOLD if firm else fonts.REGULAR, tabular=True)

    return [
        Column(
            _("Møde"),
            lambda line: line.name,
            cell=name_cell,
            check=lambda line: Qt.CheckState.Checked if line.is_wanted else Qt.CheckState.Unchecked,
            tip=lambda line: line.name,
        ),
        Column(_("Fra"), lambda line: when(line.start, today()), sort=lambda line: line.start, width=widest),
        Column(
            _("Til"),
            lambda line: after(line, today()),
            sort=lambda line: line.to or line.start,
            cell=after_cell,
            width=Words(widest, weight=fonts.SEMIBOLD, tabular=True),
            tip=lambda line: after(line, today()),
        ),
        Column(
            _("Bemærkning"),
            remark,
            cell=remark_cell,
            width="M" * 18,
            tip=lambda line: " ".join(line.remarks) if line.outcome == "move" and line.remarks else remark(line),
        ),
    ]
