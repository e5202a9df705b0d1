"""A few letters find what has a name."""

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.people import Organisation, Person, Role, RoleHolder
from fora_desktop.services import search, standings
from fora_desktop.services.search import Kind
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()


@pytest.fixture
def known(database: Database) -> tuple[search.Thing, ...]:
    for who, day in (("Kredsrådet", "2026-03-04"), ("Kredsrådet", "2026-09-09"), ("Lokalrådet i Greve", "2026-08-12")):
        assert builders.fora(database.path, "schedule", who, f"{day}T10:00", "--anyway").status == 0
    with database.read() as session:
        return search.things(session, standings.lines(session, TODAY), TODAY)


def found(known: tuple[search.Thing, ...], query: str) -> list[tuple[Kind, str]]:
    return [(hit.thing.kind, hit.thing.name) for hit in search.find(known, query, TODAY).hits]


def test_a_board_is_found_by_the_beginning_of_a_word_and_says_how_it_stands(known: tuple[search.Thing, ...]) -> None:
    (hit,) = (hit for hit in search.find(known, "grev", TODAY).hits if hit.thing.kind is Kind.BOARD)
    assert hit.thing.name == "Lokalrådet i Greve"
    assert hit.thing.status is not None
    assert hit.thing.about.startswith(hit.thing.status.word)


def test_all_words_must_stand_there_in_any_order(known: tuple[search.Thing, ...]) -> None:
    assert (Kind.BOARD, "Lokalrådet i Greve") in found(known, "greve lokal")
    assert found(known, "greve kontaktudvalg") == []
    assert found(known, "   ") == []


def test_aa_finds_å(known: tuple[search.Thing, ...]) -> None:
    assert (Kind.FORUM, "Kredsrådet") in found(known, "kredsraad")


def test_a_forum_that_meets_as_one_body_is_found_once(known: tuple[search.Thing, ...]) -> None:
    names = [name for kind, name in found(known, "kredsrådet") if kind in (Kind.FORUM, Kind.BOARD)]
    assert names == ["Kredsrådet"]


def test_the_nearest_coming_meeting_comes_before_the_past_ones(known: tuple[search.Thing, ...]) -> None:
    days = [
        hit.thing.day for hit in search.find(known, "kredsrådet møde", TODAY).hits if hit.thing.kind is Kind.MEETING
    ]
    assert days == [date(2026, 9, 9), date(2026, 3, 4)]


def test_words_of_the_overviews_texts_are_found_with_what_stands_around_them(known: tuple[search.Thing, ...]) -> None:
    hits = [hit for hit in search.find(known, "retsplejelovens", TODAY).hits if hit.thing.kind is Kind.TEXT]
    assert hits
    assert all("retsplejelovens" in hit.snippet.casefold() for hit in hits)
    assert all(len(hit.snippet) < 120 for hit in hits)


def test_another_form_of_a_word_is_found_too(known: tuple[search.Thing, ...]) -> None:
    assert (Kind.MEETING, "Kredsrådet, møde 1/2026") in found(known, "møderne kredsrådets")
    assert (Kind.BOARD, "Lokalrådet i Greve") in found(known, "lokalraadene greve")


def test_a_person_is_found_by_name_role_and_organisation(database: Database) -> None:
    def people(session: Session) -> None:
        police = Organisation(name="Lille politikreds")
        session.add(police)
        session.flush()
        hanne = Person(name="Hanne Thorsgaard", organisation_id=police.id, email="hanne@kreds.example", added_on=TODAY)
        former = Person(name="Anonymiseret person 2", added_on=TODAY, anonymised_on=TODAY)
        session.add_all([hanne, former])
        session.flush()
        role = session.scalars(select(Role.id).where(Role.name == "Politidirektøren")).one()
        session.add(RoleHolder(role_id=role, person_id=hanne.id, first_day=date(2024, 1, 1)))

    database.do("Personer", people)
    with database.read() as session:
        everything = search.things(session, standings.lines(session, TODAY), TODAY)
    assert (Kind.PERSON, "Hanne Thorsgaard") in found(everything, "torsgaard hanne") + found(everything, "thorsg")
    assert (Kind.PERSON, "Hanne Thorsgaard") in found(everything, "politidirektør")
    (hit,) = (hit for hit in search.find(everything, "hanne", TODAY).hits)
    assert hit.thing.about == "Politidirektøren, Lille politikreds"
    assert found(everything, "anonymiseret") == []


def test_of_many_only_the_best_are_told_and_all_are_counted(known: tuple[search.Thing, ...]) -> None:
    found = search.find(known, "e", TODAY, most=1)
    assert len(found.hits) <= len(Kind)
    assert found.total > len(found.hits)
