"""How long it takes from a municipality to another: a table of both ways, filled in one cell at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import plan_words, typed
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import MUNICIPALITY, Unit
from fora_desktop.domain.planning import TravelTime
from fora_desktop.i18n import _
from fora_desktop.services import plan_settings


class SamePlace(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Der er ingen rejsetid inden for {name}. Vælg to kommuner.").format(name=name))


class NoSuchPlace(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen kommune med id “{id}”.").format(id=id_))


@dataclass(frozen=True, slots=True)
class Matrix:
    """The municipalities by name, and the minutes between those of which somebody has said them.

    `usual` are the minutes of all others, and the least that anybody gets.
    """

    units: tuple[tuple[int, str], ...]
    minutes: dict[tuple[int, int], int]
    usual: int

    def between(self, one: int, other: int) -> int | None:
        return self.minutes.get((min(one, other), max(one, other)))

    def words(self, one: int, other: int) -> str:
        """`35 min.`, as it is read back; nothing where nobody has said it."""
        known = self.between(one, other)
        return "" if known is None else typed.length(known)


@dataclass(frozen=True, slots=True)
class Said:
    one: str
    other: str
    minutes: int | None


def matrix(session: Session) -> Matrix:
    units = session.execute(select(Unit.id, Unit.name).where(Unit.kind == MUNICIPALITY)).all()
    rows = session.scalars(select(TravelTime))
    return Matrix(
        units=tuple(sorted(((id_, name) for id_, name in units), key=lambda each: sort_key(each[1]))),
        minutes={(row.unit_id, row.other_id): row.minutes for row in rows},
        usual=plan_settings.read(session).travel_minutes,
    )


def put(session: Session, one: int, other: int, text: str) -> Said:
    """The time between two municipalities as typed (`35`, `1 t 10`); nothing is the usual."""
    return put_many(session, [(one, other, text)])[0]


def put_many(session: Session, cells: Sequence[tuple[int, int, str]]) -> list[Said]:
    """Several cells at once, as one pastes them; nothing is changed where one cannot be read."""
    told: list[Said] = []
    for one, other, text in cells:
        names = [_name(session, unit) for unit in (one, other)]
        if one == other:
            raise SamePlace(names[0])
        minutes = plan_words.read_minutes(text)
        pair = (min(one, other), max(one, other))
        row = session.scalars(
            select(TravelTime).where(TravelTime.unit_id == pair[0], TravelTime.other_id == pair[1])
        ).first()
        if minutes is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(TravelTime(unit_id=pair[0], other_id=pair[1], minutes=minutes))
        else:
            row.minutes = minutes
        session.flush()
        told.append(Said(names[0], names[1], minutes))
    return told


def _name(session: Session, id_: int) -> str:
    found = session.get(Unit, id_)
    if found is None:
        raise NoSuchPlace(id_)
    return found.name


# --- the sentences of the steps -------------------------------------------------------------------------------------


def said(told: Said) -> str:
    if told.minutes is None:
        return _("Rejsetiden mellem {one} og {other} er som sædvanlig").format(one=told.one, other=told.other)
    return _("Rejsetiden mellem {one} og {other} er {time}").format(
        one=told.one, other=told.other, time=typed.length(told.minutes)
    )


def said_of_many(told: Sequence[Said]) -> str:
    return said(told[0]) if len(told) == 1 else _("{n} rejsetider er rettet").format(n=len(told))
