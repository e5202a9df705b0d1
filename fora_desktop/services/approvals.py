"""The lock that the approval of minutes is: it keeps a meeting, its agenda and its minutes as they are."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.minutes import MINUTES_APPROVED, UNLOCKED, MeetingStep
from fora_desktop.i18n import _

NAMED = 5_000
"""Up to so many meetings are asked for by number; of more, all approvals are read."""


class MinutesAreApproved(FieldError):
    """Agenda, papers, attendance, minutes and decisions of a meeting are read-only after approval, and so is it."""

    def __init__(self, on: date) -> None:
        self.on = on
        super().__init__(
            _("Referatet blev godkendt den {day} og er låst. Vælg “Lås op”, hvis noget skal rettes.").format(
                day=dates.day_month_year(on)
            )
        )


class _Step(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def needed(self) -> bool: ...


S = TypeVar("S", bound=_Step)


def last_of_lock(steps: Sequence[S]) -> S | None:
    """The step that says whether minutes are locked: the latest approval or unlocking; `steps` in their order.

    That somebody did not need an approval is none.
    """
    return next(
        (each for each in reversed(steps) if each.kind == UNLOCKED or (each.kind == MINUTES_APPROVED and each.needed)),
        None,
    )


def approval_in(steps: Sequence[S]) -> S | None:
    """The approval that holds among the steps of a meeting: one after which nobody has unlocked the minutes."""
    last = last_of_lock(steps)
    return last if last is not None and last.kind == MINUTES_APPROVED else None


def approved(session: Session, meetings: Collection[int]) -> dict[int, MeetingStep]:
    """Those of the meetings whose minutes are locked, each with the approval that does it."""
    query = select(MeetingStep).where(MeetingStep.kind.in_((MINUTES_APPROVED, UNLOCKED))).order_by(MeetingStep.id)
    if len(meetings) <= NAMED:
        query = query.where(MeetingStep.meeting_id.in_(meetings))
    steps: dict[int, list[MeetingStep]] = {}
    for step in session.scalars(query):
        steps.setdefault(step.meeting_id, []).append(step)
    found = {meeting: approval_in(steps.get(meeting, ())) for meeting in meetings}
    return {meeting: step for meeting, step in found.items() if step is not None}


def is_locked(session: Session, meeting_id: int) -> bool:
    return bool(approved(session, [meeting_id]))


def check_open(session: Session, meeting_id: int) -> None:
    """Raises MinutesAreApproved where the minutes of the meeting are approved and not unlocked."""
    approval = approved(session, [meeting_id]).get(meeting_id)
    if approval is not None:
        raise MinutesAreApproved(approval.done_on)
