"""The roles of each municipality follow the municipalities: new, renamed, gone, put into a department."""

import pytest

from fora_desktop.domain.catalogue import Municipality
from fora_desktop.domain.errors import FieldError
from fora_desktop.services import district, forums, roles
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold


def names(database: Database) -> set[str]:
    with database.read() as session:
        return {line.name for line in roles.listing(session, builders.FIRST_DAY)}


def unit(database: Database, name: str) -> int:
    with database.read() as session:
        return next(line.id for line in district.read(session).units if line.name == name)


def test_a_new_municipality_has_its_mayor_and_its_representatives(database: Database) -> None:
    before = builders.snapshot(database)
    new = Municipality("0101", "København", "Københavns Kommune", "Hovedstaden")
    database.do(district.units_added, district.add_municipalities, [new])
    assert {"Borgmesteren i København", "Lederen af lokalpolitiafdelingen i København"} < names(database)
    with database.read() as session:
        (many,) = roles.listing(session, builders.FIRST_DAY, search="kommunens repræsentanter københavn")
    assert (many.kind, many.groups) == ("group", ("Repræsentanter fra kommunerne",))
    database.undo()
    assert builders.snapshot(database) == before


def test_the_roles_follow_a_new_name_but_not_one_given_by_hand(database: Database) -> None:
    database.do(
        roles.edited, roles.edit, builders.role(database, "SSP-konsulenten i Greve"), {"name": "SSP-lederen i Greve"}
    )
    database.do(district.unit_renamed, district.rename_unit, unit(database, "Greve"), "Greve-Solrød")
    known = names(database)
    assert {"Borgmesteren i Greve-Solrød", "SSP-lederen i Greve"} < known
    assert "Borgmesteren i Greve" not in known


def test_a_municipality_that_goes_takes_its_unused_roles_along_and_leaves_those_with_a_history(
    database: Database,
) -> None:
    added = database.do(district.unit_added, district.add_unit, "Solrød", is_municipality=True)
    hold(database, "Borgmesteren i Solrød", "Emil Blücher")
    database.do(district.unit_removed, district.remove_unit, added.id)
    known = names(database)
    assert "Borgmesteren i Solrød" in known
    assert "Beredskabschefen i Solrød" not in known
    with database.read() as session:
        (line,) = roles.listing(session, builders.FIRST_DAY, search="borgmesteren i solrød")
    assert (line.unit, line.groups, line.boards) == ("", (), 0)


def test_a_department_has_one_leader_and_its_municipalities_none_of_their_own(database: Database) -> None:
    before = builders.snapshot(database)
    both = [unit(database, "Greve"), unit(database, "Holbæk")]
    kept = hold(database, "Lederen af lokalpolitiafdelingen i Holbæk", "Kim Terp")
    database.do(district.departments_set, district.put_in_department, "Vest", both)
    assert database.state().undoes == "Lokalafdeling er valgt for Greve og Holbæk"
    known = names(database)
    assert "Lederen af lokalpolitiafdelingen i Vest" in known
    assert "Lederen af lokalpolitiafdelingen i Greve" not in known
    assert kept.role_name in known
    database.do(district.departments_set, district.set_departments, dict.fromkeys(both))
    assert "Lederen af lokalpolitiafdelingen i Greve" in names(database)
    with pytest.raises(FieldError, match="Greve er ikke en lokalafdeling"):
        database.do("x", district.set_departments, {both[1]: both[0]})
    for _step in range(4):
        database.undo()
    assert builders.snapshot(database) == before


def test_an_overview_s_list_of_participants_is_not_flooded(database: Database) -> None:
    with database.read() as session:
        first = forums.register(session, builders.FIRST_DAY)[0]
    assert first.participants == ("Politidirektøren", "Borgmestrene")
