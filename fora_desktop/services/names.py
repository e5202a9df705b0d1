"""Finds what the user means by a name or a number."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import MUNICIPALITY, Board, Chapter, Forum, Unit
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.people import Organisation, Person, Role
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.domain.strategy import Goal, Strategy
from fora_desktop.i18n import _

SHOWN = 20
"""How many of several matches an answer lists."""


class NoSuchName(FieldError):
    def __init__(self, what: str, text: str) -> None:
        super().__init__(_("Fora kender ikke {what} “{text}”.").format(what=what, text=shortened(text)))


class SeveralOfThatName(FieldError):
    def __init__(self, text: str, names: Sequence[str]) -> None:
        more = _(" og {n} til").format(n=len(names) - SHOWN) if len(names) > SHOWN else ""
        super().__init__(
            _("“{text}” passer på flere: {names}{more}. Skriv mere af navnet, eller brug id.").format(
                text=shortened(text), names=", ".join(names[:SHOWN]), more=more
            )
        )


class NoSuchMeeting(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(_("Der er intet møde med id “{text}”.").format(text=shortened(text)))


@dataclass(frozen=True, slots=True)
class Found:
    id: int
    name: str


def board(session: Session, text: str) -> int:
    return _find(session, Board, _("det lokale forum"), text)


def forum(session: Session, text: str) -> int:
    return _find(session, Forum, _("samarbejdsforummet"), text)


def role(session: Session, text: str) -> int:
    return _find(session, Role, _("rollen"), text)


def person(session: Session, text: str, *, anonymised: bool = False) -> int:
    """Not whom somebody anonymised, but for where it is asked what is held about them."""
    query = select(Person.id, Person.name).order_by(Person.id)
    if not anonymised:
        query = query.where(Person.anonymised_on.is_(None))
    return _match([Found(id_, name) for id_, name in session.execute(query).all()], _("personen"), text)


def goal(session: Session, text: str) -> int:
    """Of goals of the same name in several strategies the one in the strategy that is in force."""
    query = select(Goal.id, Goal.name, Strategy.in_force).join(Strategy, Strategy.id == Goal.strategy_id)
    rows = session.execute(query.order_by(Goal.id)).all()
    wanted = folded(text)
    in_force = [Found(id_, name) for id_, name, on in rows if on]
    if sum(folded(row.name) == wanted for row in in_force) == 1:
        return _match(in_force, _("målet"), text)
    return _match([Found(id_, name) for id_, name, _on in rows], _("målet"), text)


def organisation(session: Session, text: str) -> int:
    return _find(session, Organisation, _("organisationen"), text)


def unit(session: Session, text: str) -> int:
    return _find(session, Unit, _("kommunen"), text)


def municipality(session: Session, text: str) -> int:
    """A unit that is a municipality: the others have no schools of their own."""
    query = select(Unit.id, Unit.name).where(Unit.kind == MUNICIPALITY).order_by(Unit.id)
    return _match([Found(id_, name) for id_, name in session.execute(query).all()], _("kommunen"), text)


def chapter(session: Session, text: str) -> int:
    """A chapter by its number in the overview, else by its title."""
    if text.strip().isdecimal() and len(text.strip()) < 10:
        by_number = session.scalar(select(Chapter.id).where(Chapter.number == int(text)))
        if by_number is not None:
            return by_number
        raise NoSuchName(_("kapitlet"), text)
    rows = [Found(id_, title) for id_, title in session.execute(select(Chapter.id, Chapter.title)).all()]
    return _match(rows, _("kapitlet"), text)


def meeting(session: Session, text: str) -> int:
    """A meeting by its id or its UID."""
    by_uid = session.scalar(select(Meeting.id).where(Meeting.uid == text))
    if by_uid is not None:
        return by_uid
    if text.isdecimal() and len(text) < 19:
        by_id = session.scalar(select(Meeting.id).where(Meeting.id == int(text)))
        if by_id is not None:
            return by_id
    raise NoSuchMeeting(text)


Named = type[Board] | type[Forum] | type[Organisation] | type[Role] | type[Unit]


def _find(session: Session, table: Named, what: str, text: str) -> int:
    rows = [Found(id_, name) for id_, name in session.execute(select(table.id, table.name).order_by(table.id)).all()]
    return _match(rows, what, text)


def _match(rows: Sequence[Found], what: str, text: str) -> int:
    """The whole name without regard to case, else the id, else the beginning of exactly one name."""
    wanted = folded(text)
    whole = [row for row in rows if folded(row.name) == wanted]
    if len(whole) == 1:
        return whole[0].id
    if wanted.isdecimal():
        for row in rows:
            if str(row.id) == wanted:
                return row.id
    found = whole or [row for row in rows if wanted and folded(row.name).startswith(wanted)]
    if len(found) == 1:
        return found[0].id
    if not found:
        raise NoSuchName(what, text)
    raise SeveralOfThatName(text, [_with_id(row) for row in found])


def _with_id(row: Found) -> str:
    return f"{row.name} ({row.id})"
