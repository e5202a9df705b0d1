"""Meetings whose time is agreed with those who come: no year plan moves them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import Meeting
from fora_desktop.i18n import _


class NothingChosen(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Vælg de møder, det gælder."))


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was said of which meetings; `titles` of those it changed."""

    titles: tuple[str, ...]
    is_agreed: bool
    asked: int


def agreed(session: Session, meetings: Sequence[int], is_agreed: bool) -> Agreed:
    """The times of meetings are agreed, or are not any longer."""
    if not meetings:
        raise NothingChosen
    rows = session.scalars(select(Meeting).where(Meeting.id.in_(list(meetings))).order_by(Meeting.start, Meeting.id))
    changed = [row for row in rows if row.agreed != is_agreed]
    for row in changed:
        row.agreed = is_agreed
    session.flush()
    return Agreed(tuple(row.title for row in changed), is_agreed, len(meetings))


def of(session: Session, meetings: Sequence[int]) -> set[int]:
    """Which of these have an agreed time."""
    query = select(Meeting.id).where(Meeting.id.in_(list(meetings)), Meeting.agreed)
    return set(session.scalars(query))


def told(answer: Agreed) -> str:
    """The sentence of the step."""
    number = len(answer.titles) or answer.asked
    if len(answer.titles) == 1:
        words = (
            _("{meeting}: tidspunktet er aftalt")
            if answer.is_agreed
            else _("{meeting}: tidspunktet er ikke længere aftalt")
        )
        return words.format(meeting=answer.titles[0])
    words = (
        _("Tidspunktet er aftalt for {n} møder")
        if answer.is_agreed
        else _("Tidspunktet er ikke længere aftalt for {n} møder")
    )
    return words.format(n=number)
