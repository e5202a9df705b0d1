"""Absences and substitutes: impossible days, the same twice, nobody for himself."""

from datetime import date

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.services import absences, substitutes
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold, person, role

JUNE, END = date(2026, 6, 1), date(2026, 6, 30)


def test_an_absence_is_entered_corrected_and_removed(database: Database) -> None:
    who = person(database, "Hanne Thorsgaard")
    before = builders.snapshot(database)
    line = database.do(absences.added, absences.add, who, JUNE, END, " Orlov ")
    assert database.state().undoes == "Hanne Thorsgaard har fravær 1.–30. juni 2026"
    line = database.do(absences.edited, absences.edit, line.id, JUNE, JUNE, "")
    assert (line.first, line.last, line.note) == (JUNE, JUNE, "")
    database.do(absences.removed, absences.remove, line.id)
    assert builders.snapshot(database)["absence"] == before["absence"]
    for _step in range(3):
        database.undo()
    assert builders.snapshot(database) == before


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (END, JUNE, "ligger før første dag"),
        (date(26, 6, 1), END, "Året 26 ligger uden for"),
        (JUNE, date(2036, 6, 1), "mere end fem år"),
        (date(2026, 6, 30), date(2026, 7, 4), "har allerede fravær 1.–30. juni 2026"),
    ],
)
def test_impossible_days_are_refused(database: Database, first: date, last: date, said: str) -> None:
    who = person(database, "Hanne Thorsgaard")
    database.do(absences.added, absences.add, who, JUNE, END)
    with pytest.raises(FieldError, match=said):
        database.do("x", absences.add, who, first, last)


def test_a_substitute_stands_in_for_a_role_or_a_person_but_not_for_himself(database: Database) -> None:
    mayor = role(database, "Borgmesteren i Greve")
    who, deputy = hold(database, "Borgmesteren i Greve", "Pernille Beckmann").person, person(database, "Lis Vangsted")
    line = database.do(substitutes.added, substitutes.add, deputy, JUNE, END, role=mayor)
    assert database.state().undoes == "Lis Vangsted er stedfortræder for borgmesteren i Greve 1.–30. juni 2026"
    with pytest.raises(FieldError, match=r"Pernille Beckmann har selv rollen Borgmesteren i Greve 1.–30. juni 2026"):
        database.do("x", substitutes.add, who, JUNE, END, role=mayor)
    with pytest.raises(FieldError, match="kan ikke være sin egen stedfortræder"):
        database.do("x", substitutes.add, who, JUNE, for_person=who)
    with pytest.raises(FieldError, match="enten en rolle eller en person"):
        database.do("x", substitutes.add, deputy, JUNE)
    with pytest.raises(FieldError, match=r"Lis Vangsted er allerede stedfortræder 1.–30. juni 2026"):
        database.do("x", substitutes.add, deputy, END, role=mayor)
    with pytest.raises(FieldError, match="Borgmestrene er en samlet betegnelse"):
        database.do("x", substitutes.add, deputy, JUNE, role=role(database, "Borgmestrene"))
    database.do(substitutes.edited, substitutes.end, line.id, date(2026, 6, 10))
    database.do(substitutes.added, substitutes.add, deputy, END, for_person=who)
    with database.read() as session:
        assert [each.seat for each in substitutes.listing(session, person=deputy)] == [
            "Borgmesteren i Greve",
            "Pernille Beckmann",
        ]
    database.do(substitutes.removed, substitutes.remove, line.id)
    assert database.state().undoes == "Lis Vangsted er ikke længere stedfortræder for borgmesteren i Greve"
