"""The district and its units: named, added from the 98 municipalities or by hand, renamed, never lost."""

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import catalogues
from fora_desktop.services import district, forums, meetings
from fora_desktop.services.district import DistrictLine, UnitIsHost, UnitLine
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

COPENHAGEN = next(each for every in catalogues.districts() for each in every.municipalities if each.name == "København")


def read(database: Database) -> DistrictLine:
    with database.read() as session:
        return district.read(session)


def unit(database: Database, name: str) -> UnitLine:
    (found,) = (line for line in read(database).units if line.name == name)
    return found


def test_the_district_is_renamed_and_back(database: Database) -> None:
    before = read(database).name
    database.do(district.renamed, district.rename, "  Ny   kreds ")
    assert read(database).name == "Ny kreds"
    assert database.state().undoes == "Politikredsen hedder nu Ny kreds"
    database.undo()
    assert read(database).name == before


def test_municipalities_come_from_the_shipped_ones_once(database: Database) -> None:
    there = unit(database, "Greve")
    again = next(each for every in catalogues.districts() for each in every.municipalities if each.code == there.code)
    (added,) = database.do(district.units_added, district.add_municipalities, [again, COPENHAGEN])
    assert (added.name, added.official_name, added.is_municipality) == ("København", "København Kommune", True)
    assert database.state().undoes == "København er tilføjet"


def test_a_unit_of_another_kind_stands_after_the_municipalities(database: Database) -> None:
    database.do(district.unit_added, district.add_unit, "Amager lokalpoliti")
    last = read(database).units[-1]
    assert (last.name, last.kind_in_words, last.boards) == ("Amager lokalpoliti", "Anden enhed", 0)


def test_the_local_forums_follow_the_name_of_their_municipality(database: Database) -> None:
    before = builders.snapshot(database)
    database.do(district.unit_renamed, district.rename_unit, unit(database, "Greve").id, "Greve-Solrød")
    assert database.state().undoes == "Greve hedder nu Greve-Solrød; 1 lokalt forum følger"
    with database.read() as session:
        boards = [board.name for line in forums.register(session, builders.FIRST_DAY) for board in line.boards]
    assert "Lokalrådet i Greve-Solrød" in boards
    database.undo()
    assert builders.snapshot(database) == before


def test_a_unit_without_local_forums_can_be_taken_away(database: Database) -> None:
    made = database.do(district.unit_added, district.add_unit, "Fejl")
    database.do(district.unit_removed, district.remove_unit, made.id)
    assert "Fejl" not in [line.name for line in read(database).units]


def test_a_unit_that_is_the_host_of_a_meeting_stays(database: Database) -> None:
    made = database.do(district.unit_added, district.add_unit, "Fejl")
    wish = Wish((1,), builders.MORNING.replace(tzinfo=None), host_unit=made.id)
    database.do("Nyt møde", meetings.schedule, wish, builders.MORNING.date())
    with pytest.raises(UnitIsHost, match=r"Fejl er vært for 1 møde og kan ikke fjernes\. Vælg en anden vært"):
        database.do(district.unit_removed, district.remove_unit, made.id)
    assert unit(database, "Fejl").id == made.id


def test_what_is_refused_says_what_to_do(database: Database) -> None:
    greve = unit(database, "Greve").id
    for act, sentence in (
        ((district.rename, " "), "Navnet mangler. Skriv et navn."),
        ((district.add_unit, "greve"), "“Greve” findes allerede. Vælg et andet navn."),
        ((district.rename_unit, greve, "HOLBÆK"), "“Holbæk” findes allerede."),
        ((district.remove_unit, greve), "Greve har 1 lokalt forum og kan ikke fjernes. Luk det i stedet"),
        ((district.remove_unit, 999), "Der er ingen enhed med id “999”."),
    ):
        with pytest.raises(FieldError) as refused:
            database.do("prøve", *act)
        assert sentence in str(refused.value)
