"""What a line of a table may change in a meeting that is known, and how that is told."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import MINUTES_APPROVED, UNLOCKED, Attendance, MeetingStep
from fora_desktop.domain.quota import ORDINARY
from fora_desktop.domain.table import one_line
from fora_desktop.i18n import _
from fora_desktop.services import attendance_sheet
from fora_desktop.services.attendance import NamesAreNoted
from fora_desktop.services.meeting_lines import day_and_time
from fora_desktop.services.table_import import said

PLAIN = ("location", "room", "kind", "journal_number", "present", "minutes", "title")
LABELS: dict[str, Callable[[], str]] = {
    "location": lambda: _("sted"),
    "room": lambda: _("lokale"),
    "kind": lambda: _("mødetype"),
    "journal_number": lambda: _("journalnr."),
    "present": lambda: _("antal til stede"),
    "minutes": lambda: _("varighed"),
    "title": lambda: _("titel"),
    "start": lambda: _("tid"),
    "status": lambda: _("status"),
    "reason": lambda: _("årsag"),
    "was_invited": lambda: "",
}
_LOCKED = frozenset(("start", "status", "title", "minutes", "location", "room", "present"))
"""What approved minutes say of their meeting."""


@dataclass
class Known:
    """A meeting as it is, or as the file will have it."""

    id: int
    uid: str
    values: dict[str, Any]
    boards: tuple[int, ...]
    numbers: dict[int, tuple[int, int]]
    """Of each board its number and year."""
    waiting: bool = False
    """It was postponed and waits for a new time."""

    @property
    def start(self) -> datetime:
        found: datetime = self.values["start"]
        return found


class Closed:
    """What is not to be changed in meetings: all that approved minutes say, a number beside names that are noted."""

    def __init__(self, session: Session) -> None:
        self._locked = _locked(session)
        self._named = frozenset(session.scalars(select(Attendance.meeting_id).where(Attendance.state != "")))
        self._counted = attendance_sheet.attended(session) if self._named else {}

    def same_number(self, known: Known, number: int | None) -> bool:
        """Whether so many are noted by name."""
        counted = self._counted.get(known.id) if known.id in self._named else None
        return counted is not None and counted.present == number

    def refusal(self, known: Known, changed: dict[str, Any]) -> str:
        """Why a meeting cannot be changed so; empty where it can."""
        if known.id in self._locked and (locked := [name for name in changed if name in _LOCKED]):
            if locked == ["present"]:
                return _("Referatet er godkendt, så fremmødet er låst. Lås det op, eller tøm cellen.")
            what = differences(known, {name: changed[name] for name in locked})
            return _("Referatet er godkendt, så mødet er låst. Lås det op, eller ret linjen. {what}").format(what=what)
        if known.id in self._named and changed.get("present") is not None:
            return str(NamesAreNoted())
        return ""


def _locked(session: Session) -> frozenset[int]:
    """The meetings whose minutes are approved: their attendance is not changed."""
    last: dict[int, str] = {}
    for meeting, kind in session.execute(
        select(MeetingStep.meeting_id, MeetingStep.kind)
        .where(MeetingStep.kind.in_((MINUTES_APPROVED, UNLOCKED)))
        .order_by(MeetingStep.id)
    ):
        last[meeting] = kind
    return frozenset(meeting for meeting, kind in last.items() if kind == MINUTES_APPROVED)


def kind(text: str) -> str | None:
    return None if not text or text.casefold() in (ORDINARY, "ordinært", "ordinær") else text


def differ(value: Any, known: Any) -> bool:
    """Line breaks and spaces are none: spreadsheets write them as they like."""
    if isinstance(value, str) and isinstance(known, str):
        return one_line(value) != one_line(known)
    return bool(value != known)


def differences(known: Known, changed: dict[str, Any]) -> str:
    """`Tid: tors. 4. marts kl. 10.00 → …. Sted: Rådhuset → Stationen.`"""
    parts = []
    for name, after in changed.items():
        if word := LABELS[name]():
            parts.append(f"{word}: {shown(name, known.values[name])} → {shown(name, after)}")
    return said(parts)


def shown(name: str, value: Any) -> str:
    if name == "start":
        return day_and_time(value)
    if name == "status":
        return MeetingStatus(value).word.lower()
    if name == "minutes":
        return _("{n} min.").format(n=value)
    if value in (None, ""):
        return _("ordinært møde") if name == "kind" else _("(tomt)")
    return one_line(str(value))
