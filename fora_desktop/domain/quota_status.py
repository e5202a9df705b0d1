"""How the boards of a register stand on a day, as a report tells it: values, by chapter, forum and board."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fora_desktop.domain import dates
from fora_desktop.domain.standing import Standing, Status
from fora_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class CalledOff:
    """A meeting that did not take place on its day: cancelled, or postponed without a new time."""

    day: date
    board: str
    title: str
    postponed: bool
    reason: str

    @property
    def word(self) -> str:
        return _("Udsat uden ny tid") if self.postponed else _("Aflyst")

    @property
    def sentence(self) -> str:
        """`Aflyst 12. maj 2026: for få tilmeldte`"""
        told = f"{self.word} {dates.day_month_year(self.day)}"
        return _("{told}: {reason}").format(told=told, reason=self.reason) if self.reason else told


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A board and one of its rules in a period, or a board without a rule; the same as a line of `fora status`."""

    board: int
    name: str
    forum: int
    forum_name: str
    chapter: int
    requirement: str
    period: str
    standing: Standing | None
    status: Status
    message: str
    past: bool
    """Whether it is an earlier period that nobody has seen yet."""
    next_meeting: date | None
    held: int
    called_off: tuple[CalledOff, ...] = ()
    """Within the period; without one in the year."""
    seen_because: str = ""
    """Why the requirement was not met, as somebody wrote when they marked the period as seen."""

    @property
    def planned(self) -> int:
        return self.standing.counts.planned if self.standing else 0

    @property
    def unrecorded(self) -> int:
        return self.standing.counts.unrecorded if self.standing else 0

    @property
    def missing(self) -> int:
        return self.standing.missing if self.standing else 0


@dataclass(frozen=True, slots=True)
class StatusChapter:
    number: int
    title: str
    rows: tuple[StatusRow, ...]
    called_off: tuple[CalledOff, ...] = ()
    """Those of the year, also where no row is about their period, and what the rows tell of years before."""


@dataclass(frozen=True, slots=True)
class QuotaStatus:
    """`whose` says in words which part of the register it is about, where it is not all of it."""

    year: int
    on: date
    sender: str
    whose: str
    chapters: tuple[StatusChapter, ...]

    @property
    def rows(self) -> list[StatusRow]:
        return [row for chapter in self.chapters for row in chapter.rows]


def foremost(rows: Sequence[StatusRow], order: Sequence[Status]) -> list[Status]:
    """The status of each board among the rows, by the first of its rules and periods in that order."""
    best: dict[int, Status] = {}
    for row in rows:
        if row.board not in best or order.index(row.status) < order.index(best[row.board]):
            best[row.board] = row.status
    return list(best.values())
