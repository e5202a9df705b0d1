"""The forms of Personer og roller: what is made together is one step."""

from datetime import date

import pytest

from fora_desktop.services import holders, people, people_forms, roles, substitutes
from fora_desktop.services.holders import RoleIsHeld
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)


def chief(database: Database) -> int:
    with database.read() as session:
        return next(line.id for line in roles.listing(session, TODAY) if line.name == "Politidirektøren")


def test_a_new_name_is_a_new_person_and_goes_with_the_change(database: Database) -> None:
    before = builders.snapshot(database)
    role = chief(database)
    database.do(roles.succeeded, people_forms.change_holder, role, "Torben Hauge", date(2024, 2, 1), None, TODAY)
    with database.read() as session:
        (held,) = holders.of_role(session, role)
        assert [each.shown for each in people_forms.names(session)] == ["Torben Hauge"]
    database.do(roles.corrected, people_forms.correct_holder, held.id, held.person, date(2024, 3, 1), None, TODAY)
    database.undo()
    database.undo()
    assert builders.snapshot(database) == before


def test_what_is_refused_leaves_no_person_behind(database: Database) -> None:
    role = chief(database)
    torben = database.do("prøve", people.add, "Torben Hauge", on=TODAY).id
    database.do("prøve", holders.hold, role, torben, date(2026, 1, 1))
    with pytest.raises(RoleIsHeld):
        database.do("prøve", people_forms.change_holder, role, "Ny Chef", date(2025, 1, 1), None, TODAY)
    with database.read() as session:
        assert [line.name for line in people.listing(session, TODAY)] == ["Torben Hauge"]


def test_two_of_one_name_are_told_apart_by_where_they_are_from(database: Database) -> None:
    for organisation in ("Greve Kommune", "Holbæk Kommune"):
        database.do("prøve", people.add, "Bo Bak", on=TODAY, organisation=organisation)
    with database.read() as session:
        shown = [each.shown for each in people_forms.names(session)]
    assert shown == ["Bo Bak (Greve Kommune)", "Bo Bak (Holbæk Kommune)"]


def test_a_substitute_by_name_is_entered_and_corrected(database: Database) -> None:
    role = chief(database)
    line = database.do(
        substitutes.added, people_forms.stand_in, "Jesper Vindum", date(2026, 9, 1), None, TODAY, role=role
    )
    database.do(
        substitutes.edited,
        people_forms.correct_stand_in,
        line.id,
        "Signe Markfoged",
        date(2026, 9, 1),
        date(2026, 9, 30),
        TODAY,
    )
    with database.read() as session:
        (now,) = substitutes.listing(session, role=role)
    assert (now.name, now.tenure.last) == ("Signe Markfoged", date(2026, 9, 30))
    database.do("prøve", people_forms.keep, [now.person], date(2028, 1, 1))
    with database.read() as session:
        assert people.read(session, now.person, TODAY).keep_until == date(2028, 1, 1)
