"""The papers of meetings and of their items: added, removed, found again; the files themselves are no service's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import AgendaItem, Paper
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.paper import Condition, Taken, size, told
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.services import agenda
from fora_desktop.services.agenda import NoSuchItem


class NoSuchPaper(FieldError):
    def __init__(self, paper: int) -> None:
        super().__init__(_("Der er intet bilag med id {id}. Måske er det fjernet imens.").format(id=paper))


class IsOfAnotherMeeting(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Punktet hører til et andet møde. Vælg et punkt på dette mødes dagsorden."))


class IsThereAlready(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Bilaget “{name}” er der i forvejen, med samme indhold.").format(name=shortened(name)))


class IsOfAClosedItem(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("Bilaget hører til “{item}”, der er et lukket punkt. Åbn punktet, eller flyt bilaget først.").format(
                item=shortened(title)
            )
        )


class NameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvad bilaget hedder."))


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper as it is read; `number` counts through the meeting, `item_position` is its item's place, 0 of none."""

    id: int
    meeting: int
    item: int | None
    item_position: int
    number: int
    name: str
    path: str
    linked: bool
    sha256: str
    size: int
    added_on: date
    confidential: bool

    @property
    def told(self) -> str:
        """`3,4 MB, tilføjet 3. maj 2026`"""
        what = _("link, {size}") if self.linked else "{size}"
        size_ = what.format(size=size(self.size))
        words = _("{size}, tilføjet {day}").format(size=size_, day=dates.day_month_year(self.added_on))
        return _("{told}, fortroligt").format(told=words) if self.confidential else words

    def problem(self, condition: Condition, place: str) -> str:
        """What is to be said of the file; nothing where it is as it was. `place` is where it should lie."""
        return told(condition, self.name, place, self.added_on)


def of_meeting(session: Session, meeting_id: int) -> tuple[PaperLine, ...]:
    """Those of the meeting as such first, then those of its items in their order."""
    query = (
        select(Paper, AgendaItem.position, AgendaItem.confidential)
        .outerjoin(AgendaItem, AgendaItem.id == Paper.item_id)
        .where(Paper.meeting_id == meeting_id)
        .order_by(func.coalesce(AgendaItem.position, 0), Paper.position, Paper.id)
    )
    return tuple(
        PaperLine(
            id=row.id,
            meeting=row.meeting_id,
            item=row.item_id,
            item_position=place or 0,
            number=number,
            name=row.name,
            path=row.path,
            linked=row.linked,
            sha256=row.sha256,
            size=row.size,
            added_on=row.added_on,
            confidential=row.confidential or bool(closed),
        )
        for number, (row, place, closed) in enumerate(session.execute(query), 1)
    )


def line(session: Session, paper_id: int) -> PaperLine:
    row = _get(session, paper_id)
    return next(each for each in of_meeting(session, row.meeting_id) if each.id == paper_id)


def copied_paths(session: Session) -> tuple[str, ...]:
    """What the folder beside the register must hold."""
    return tuple(session.scalars(select(Paper.path).where(Paper.linked.is_(False))))


# --- changing -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, for the sentence of the step."""

    of: str
    """The meeting's title."""
    name: str
    papers: tuple[int, ...]


def add(
    session: Session,
    meeting_id: int,
    taken: Sequence[Taken],
    on: date,
    *,
    item: int | None = None,
    confidential: bool = False,
) -> Change:
    """Put papers to a meeting, or to one of its items. A paper of a confidential item is confidential.

    Raises IsThereAlready, IsOfAnotherMeeting and what the meeting's course says.
    """
    meeting = agenda.open_meeting(session, meeting_id)
    if item is not None:
        confidential = _item_of(session, item, meeting_id).confidential or confidential
    made = []
    for each in taken:
        same = select(Paper.id).where(
            Paper.meeting_id == meeting_id, Paper.sha256 == each.sha256, Paper.item_id.is_not_distinct_from(item)
        )
        if session.scalars(same.where(Paper.name == each.name).limit(1)).first() is not None:
            raise IsThereAlready(each.name)
        paper = Paper(
            meeting_id=meeting_id,
            item_id=item,
            position=_next_position(session, meeting_id),
            name=each.name,
            path=each.path,
            linked=each.linked,
            sha256=each.sha256,
            size=each.size,
            added_on=on,
            confidential=confidential,
        )
        session.add(paper)
        session.flush()
        made.append(paper.id)
    return Change(meeting.title, taken[0].name if taken else "", tuple(made))


def remove(session: Session, paper_id: int) -> Change:
    """Take a paper away; its file stays where it is, so that the step can be undone."""
    paper, meeting = _open(session, paper_id)
    gone = Change(meeting.title, paper.name, (paper.id,))
    session.delete(paper)
    session.flush()
    return gone


def replace(session: Session, paper_id: int, taken: Taken, on: date) -> Change:
    """Another file for a paper, or the changed one, which is then the one that was taken."""
    paper, meeting = _open(session, paper_id)
    paper.path, paper.linked = taken.path, taken.linked
    paper.sha256, paper.size, paper.added_on = taken.sha256, taken.size, on
    session.flush()
    return Change(meeting.title, paper.name, (paper.id,))


def edit(session: Session, paper_id: int, *, name: str | None = None, confidential: bool | None = None) -> Change:
    paper, meeting = _open(session, paper_id)
    if name is not None:
        paper.name = agenda.one_line(name)
        if not paper.name:
            raise NameIsMissing
    if confidential is not None:
        item = session.get(AgendaItem, paper.item_id) if paper.item_id is not None else None
        if item is not None and item.confidential and not confidential:
            raise IsOfAClosedItem(item.title)
        paper.confidential = confidential
    session.flush()
    return Change(meeting.title, paper.name, (paper.id,))


def attach(session: Session, paper_id: int, item: int | None) -> Change:
    """To another item of the same meeting, or to the meeting as such."""
    paper, meeting = _open(session, paper_id)
    if item is not None and _item_of(session, item, meeting.id).confidential:
        paper.confidential = True
    paper.item_id = item
    session.flush()
    return Change(meeting.title, paper.name, (paper.id,))


def _item_of(session: Session, item: int, meeting_id: int) -> AgendaItem:
    found = session.get(AgendaItem, item)
    if found is None:
        raise NoSuchItem(item)
    if found.meeting_id != meeting_id:
        raise IsOfAnotherMeeting
    return found


def _next_position(session: Session, meeting_id: int) -> int:
    return (session.scalar(select(func.max(Paper.position)).where(Paper.meeting_id == meeting_id)) or 0) + 1


def _open(session: Session, paper_id: int) -> tuple[Paper, Meeting]:
    paper = _get(session, paper_id)
    return paper, agenda.open_meeting(session, paper.meeting_id)


def _get(session: Session, paper_id: int) -> Paper:
    found = session.get(Paper, paper_id)
    if found is None:
        raise NoSuchPaper(paper_id)
    return found


# --- the steps in words ---------------------------------------------------------------------------------------------


def added(change: Change) -> str:
    if len(change.papers) == 1:
        return _("{meeting}: bilaget “{name}” er tilføjet").format(meeting=change.of, name=shortened(change.name))
    return _("{meeting}: {n} bilag er tilføjet").format(meeting=change.of, n=len(change.papers))


def removed(change: Change) -> str:
    return _("{meeting}: bilaget “{name}” er fjernet").format(meeting=change.of, name=shortened(change.name))


def replaced(change: Change) -> str:
    return _("{meeting}: bilaget “{name}” er udskiftet").format(meeting=change.of, name=shortened(change.name))


def edited(change: Change) -> str:
    return _("{meeting}: bilaget “{name}” er rettet").format(meeting=change.of, name=shortened(change.name))
