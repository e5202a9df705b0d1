"""Memberships: in a forum or a board, from a day to a day, as an editor saves them."""

from dataclasses import replace
from datetime import date

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import CHAIR, OBSERVER
from fora_desktop.services import boards, memberships
from fora_desktop.services.memberships import MemberLine, Wanted
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import board, person


def forum_of(database: Database, name: str) -> int:
    with database.read() as session:
        return boards.forum_of(session, board(database, name))


def listing(database: Database, forum: int) -> list[MemberLine]:
    with database.read() as session:
        return memberships.listing(session, forum=forum)


def test_a_person_joins_a_board_and_leaves_it(database: Database) -> None:
    here, who = board(database, "Lokalrådet i Greve"), person(database, "Mona Skovlund")
    told = database.do(memberships.added, memberships.add, Wanted(person=who, function=OBSERVER), board=here)
    assert database.state().undoes == "Mona Skovlund deltager i Lokalrådet i Greve"
    database.do(memberships.ended, memberships.end, told.id, date(2026, 12, 31))
    assert database.state().undoes == "Mona Skovlund deltager i Lokalrådet i Greve til 31. december 2026"
    with database.read() as session:
        (line,) = memberships.listing(session, board=here)
    assert (line.name, line.function_words, line.tenure.last) == ("Mona Skovlund", "Observatør", date(2026, 12, 31))
    database.do(memberships.removed, memberships.remove, told.id)
    assert database.state().undoes == "Mona Skovlund deltager ikke længere i Lokalrådet i Greve"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(), "Vælg en rolle eller en person"),
        (Wanted(role=1, person=1), "Vælg en rolle eller en person"),
        (Wanted(role=1), "Politidirektøren deltager allerede i Kredsrådet."),
        (Wanted(role=2, first=date(2026, 5, 1), last=date(2026, 4, 1)), "ligger før første dag"),
        (Wanted(role=2, function="boss"), "“boss” er ikke en funktion"),
        (Wanted(role=2, count=0), "helt tal fra 1 til 999"),
        (Wanted(role=2, not_in=(3,)), "hører ikke til Kredsrådet"),
    ],
)
def test_what_cannot_be_is_refused(database: Database, wanted: Wanted, said: str) -> None:
    with pytest.raises(FieldError, match=said):
        database.do("x", memberships.add, wanted, forum=forum_of(database, "Kredsrådet"))


def test_the_same_again_later_is_no_double(database: Database) -> None:
    here, who = board(database, "Lokalrådet i Greve"), person(database, "Mona Skovlund")
    for year in (2025, 2027):
        wanted = Wanted(person=who, first=date(year, 1, 1), last=date(year, 12, 31))
        database.do(memberships.added, memberships.add, wanted, board=here)
    with pytest.raises(FieldError, match=r"deltager allerede i Lokalrådet i Greve 1\. januar – 31. december 2027"):
        database.do("x", memberships.add, Wanted(person=who, first=date(2026, 6, 1)), board=here)


def test_an_editor_saves_all_as_one_step_and_undo_brings_back_what_was(database: Database) -> None:
    forum, before = forum_of(database, "Lokalrådet i Greve"), builders.snapshot(database)
    first, *_others, last = (line.as_wanted for line in listing(database, forum))
    new = Wanted(person=person(database, "Åse Ågård"), function=CHAIR, not_in=(board(database, "Lokalrådet i Greve"),))
    wanted = [replace(last, count=5), new, first]
    touched = database.do(memberships.saved("Lokalrådene"), memberships.save, wanted, forum=forum)
    found = listing(database, forum)
    assert touched == 6
    assert [(line.name, line.count, line.position) for line in found][:2] == [
        ("Repræsentanter for lokalsamfundene", 5, 1),
        ("Åse Ågård", None, 2),
    ]
    assert len(found) == 3
    assert found[1].not_in == (board(database, "Lokalrådet i Greve"),)
    assert database.do(memberships.saved("x"), memberships.save, [line.as_wanted for line in found], forum=forum) == 0
    database.undo()
    database.undo()
    assert builders.snapshot(database) == before


def test_an_editor_that_has_somebody_twice_changes_nothing(database: Database) -> None:
    forum = forum_of(database, "Kredsrådet")
    now = [line.as_wanted for line in listing(database, forum)]
    for more in (replace(now[0], id=None), Wanted(role=2), Wanted(role=2)):
        now.append(more)
    with pytest.raises(FieldError, match="deltager allerede i Kredsrådet"):
        database.do("x", memberships.save, now, forum=forum)
    assert len(listing(database, forum)) == 2
