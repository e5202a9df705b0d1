"""Conflicts that somebody has chosen to let stand; each holds as long as its meeting keeps its start."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.meeting import KeptConflict
from fora_desktop.i18n import _
from fora_desktop.services import collisions, meetings
from fora_desktop.services.collisions import PAIRED, Collision


@dataclass(frozen=True, slots=True)
class Kept:
    """What was let stand, for the sentence of the step."""

    title: str
    start: datetime
    note: str


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A conflict that stands by choice, with what was noted."""

    meeting: int
    kind: ConflictKind
    note: str
    on: date


def keep(session: Session, meeting: int, kind: ConflictKind, note: str, on: date) -> Kept:
    """Let a meeting's conflicts of a kind stand at its present start; undo takes that back.

    What two meetings have with each other stands for the other one too, unless that collides with a third.
    """
    return keep_all(session, meeting, (kind,), note, on)


def keep_all(session: Session, meeting: int, kinds: Sequence[ConflictKind], note: str, on: date) -> Kept:
    """`keep` for several kinds, as one step."""
    line = meetings.line(session, meeting)
    first, last = line.start.date(), line.end.date()
    found = collisions.all_of_period(session, first, last) if set(kinds) & set(PAIRED) else []
    for kind in kinds:
        _put(session, meeting, kind, line.start, note, on)
        for other in _only_with(meeting, kind, found):
            _put(session, other.meeting, kind, other.conflict.start, note, on)
    session.flush()
    return Kept(line.title, line.start, note)


def _only_with(meeting: int, kind: ConflictKind, found: Sequence[Collision]) -> list[Collision]:
    """The other meetings that have a conflict of the kind with this one and with no other; one row of each."""
    partners: dict[int, set[int | None]] = {}
    for each in found:
        if each.conflict.kind is kind:
            partners.setdefault(each.meeting, set()).add(each.other)
    others = {id_ for id_, those in partners.items() if those == {meeting}}
    return list(
        {each.meeting: each for each in found if each.meeting in others and each.conflict.kind is kind}.values()
    )


def _put(session: Session, meeting: int, kind: ConflictKind, start: datetime, note: str, on: date) -> None:
    there = session.scalars(
        select(KeptConflict).where(
            KeptConflict.meeting_id == meeting, KeptConflict.kind == kind.value, KeptConflict.start == start
        )
    ).first()
    if there is None:
        session.add(KeptConflict(meeting_id=meeting, kind=kind.value, start=start, note=note, kept_on=on))
    elif note:
        there.note = note


def of_meetings(session: Session, wanted: Sequence[int]) -> list[KeptLine]:
    """What stands by choice for some meetings, where they still have that start."""
    starts = {line.id: line.start for line in meetings.listing(session, meetings=wanted)}
    return [
        KeptLine(row.meeting_id, ConflictKind(row.kind), row.note, row.kept_on)
        for row in session.scalars(
            select(KeptConflict).where(KeptConflict.meeting_id.in_(wanted)).order_by(KeptConflict.id)
        )
        if starts.get(row.meeting_id) == row.start
    ]


def kept(what: Kept) -> str:
    """The sentence of the step."""
    text = _("Konflikten for {meeting} {when} står").format(
        meeting=what.title, when=f"{dates.short(what.start.date())} {dates.clock(what.start.time())}"
    )
    return text + (_(": {note}").format(note=what.note) if what.note else "")
