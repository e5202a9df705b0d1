"""What Personer og roller shows of persons."""

from datetime import date, datetime

import pytest

from fora_desktop.domain.tenure import Tenure
from fora_desktop.services import absences, holders, memberships, people, person_rows, roles
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from tests.ui import acts

TODAY = date(2026, 7, 2)


def test_a_person_has_roles_seats_absences_and_meetings(database: Database) -> None:
    torben = database.do("prøve", people.add, "Torben Hauge", on=TODAY, organisation="Politiet").id
    with database.read() as session:
        chief = next(line.id for line in roles.listing(session, TODAY) if line.name == "Politidirektøren")
    database.do("prøve", holders.hold, chief, torben, date(2024, 2, 1))
    board = acts.board(database, "Lokalrådet i Greve")
    database.do("prøve", memberships.add, Wanted(person=torben, last=date(2026, 12, 31)), board=board)
    database.do("prøve", absences.add, torben, date(2026, 7, 1), date(2026, 7, 5), "ferie")
    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 10, 10))
    acts.schedule(database, "Lokalrådet i Greve", datetime(2026, 3, 10, 10))
    with database.read() as session:
        (row,) = person_rows.rows(session, TODAY)
        found = person_rows.details(session, torben, TODAY)
        assert person_rows.number(session) == 1
    assert (row.line.name, row.away) == ("Torben Hauge", "ferie")
    assert row.boards == len({seat.board for seat in found.seats})
    by_role = {seat.name: (seat.role, seat.is_own, seat.tenure) for seat in found.seats}
    assert by_role["Kredsrådet"] == ("Politidirektøren", False, Tenure(date(2024, 2, 1)))
    assert by_role["Lokalrådet i Greve"] == ("", True, Tenure(None, date(2026, 12, 31)))
    assert [away.note for away in found.absences] == ["ferie"]
    assert found.meetings == 1
    with database.read() as session, pytest.raises(people.NoSuchPerson):
        person_rows.details(session, 99, TODAY)
