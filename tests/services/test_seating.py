"""Who sits in a board on a day: roles expanded, holders, vacant seats, substitutes, absences."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.engine import Engine

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import CHAIR, OBSERVER
from fora_desktop.services import absences, boards, district, meetings, memberships, roles, seating, substitutes
from fora_desktop.services.meetings import Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.services.seating import Participant
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold, person, role

DAY = date(2026, 6, 15)


def sitting(database: Database, board: str, day: date = DAY) -> list[Participant]:
    with database.read() as session:
        return seating.participants(session, [builders.board(database, board)], day)


def shown(found: Sequence[Participant]) -> list[str]:
    return [each.shown for each in found]


def join(database: Database, board: str, **wanted: object) -> int:
    given = Wanted(**wanted)  # type: ignore[arg-type]  # the fields of Wanted
    return database.do(memberships.added, memberships.add, given, board=builders.board(database, board)).id


# --- roles ------------------------------------------------------------------------------------------------------------


def test_the_council_has_the_director_first_and_a_seat_for_each_mayor(database: Database) -> None:
    found = sitting(database, "Kredsrådet")
    assert shown(found) == [
        "Politidirektøren",
        "Borgmesteren i Greve",
        "Borgmesteren i Holbæk",
        "Borgmesteren i Kalundborg",
    ]
    assert found[0].function == CHAIR
    assert all(each.is_vacant and each.person is None and each.side for each in found)


def test_who_holds_a_role_has_its_seat_on_those_days_only(database: Database) -> None:
    hold(database, "Politidirektøren", "Hanne Thorsgaard", date(2026, 1, 1), date(2026, 6, 30))
    director = sitting(database, "Kredsrådet")[0]
    assert (director.name, director.role_name, director.is_vacant) == ("Hanne Thorsgaard", "Politidirektøren", False)
    assert sitting(database, "Kredsrådet", date(2026, 6, 30))[0].person == director.person
    assert sitting(database, "Kredsrådet", date(2026, 7, 1))[0].is_vacant


def test_a_local_board_has_the_roles_of_its_own_municipality(database: Database) -> None:
    found = sitting(database, "Lokalrådet i Greve")
    assert [each.role_name for each in found][:3] == [
        "Lederen af lokalpolitiafdelingen i Greve",
        "Lederen af beredskabsafdelingen i Greve",
        "Lokalpolitiets forebyggelsesmedarbejder i Greve",
    ]
    assert "Kommunens repræsentanter i Greve" in shown(found)
    assert not any("Holbæk" in name for name in shown(found))


def test_a_group_that_nobody_is_named_for_is_one_seat_with_its_number(database: Database) -> None:
    (seat,) = (each for each in sitting(database, "Lokalrådet i Greve") if each.role_name.startswith("Kommunens"))
    assert (seat.count, seat.is_vacant, seat.name) == (3, False, "")


def test_named_persons_of_a_group_come_one_by_one_and_the_rest_is_left_open(database: Database) -> None:
    hold(database, "Kommunens repræsentanter i Greve", "Bo Asmussen")
    hold(database, "Kommunens repræsentanter i Greve", "Eva Holmskov")
    found = [each for each in sitting(database, "Lokalrådet i Greve") if each.role_name.startswith("Kommunens")]
    assert [(each.name, each.count) for each in found] == [("Bo Asmussen", None), ("Eva Holmskov", None), ("", 1)]


def test_a_group_of_roles_expands_to_those_who_hold_them(database: Database) -> None:
    hold(database, "Politidirektøren", "Hanne Thorsgaard")
    join(database, "Kontaktudvalget", role=role(database, "Politikredsens øverste ledelse"))
    names = shown(sitting(database, "Kontaktudvalget"))
    assert {"Hanne Thorsgaard", "Chefpolitiinspektøren", "Chefanklageren"} < set(names)
    assert "Politikredsens øverste ledelse" not in names


# --- departments ------------------------------------------------------------------------------------------------------


def test_municipalities_of_one_department_share_its_leader(database: Database) -> None:
    greve, holbaek = (unit(database, name) for name in ("Greve", "Holbæk"))
    department = database.do(district.unit_added, district.add_unit, "Vestegnen").id
    database.do(district.departments_set, district.set_departments, {greve: department, holbaek: department})
    leader = "Lederen af lokalpolitiafdelingen i Vestegnen"
    for board in ("Lokalrådet i Greve", "Lokalrådet i Holbæk"):
        assert leader in shown(sitting(database, board))
    assert "Lederen af lokalpolitiafdelingen i Kalundborg" in shown(sitting(database, "Lokalrådet i Kalundborg"))
    assert not any(
        each.endswith("lokalpolitiafdelingen i Greve") for each in shown(sitting(database, "Lokalrådet i Greve"))
    )


def unit(database: Database, name: str) -> int:
    with database.read() as session:
        return next(line.id for line in district.read(session).units if line.name == name)


# --- persons ----------------------------------------------------------------------------------------------------------


def test_a_person_sits_as_such_from_a_day_to_a_day(database: Database) -> None:
    who = person(database, "Mona Skovlund", organisation="Boligselskabet", email="ms@bolig.dk")
    join(database, "Lokalrådet i Greve", person=who, first=date(2026, 3, 1), last=date(2026, 6, 30))
    (found,) = (each for each in sitting(database, "Lokalrådet i Greve") if each.person == who)
    assert (found.role, found.role_name, found.organisation, found.email) == (None, "", "Boligselskabet", "ms@bolig.dk")
    assert who not in [each.person for each in sitting(database, "Lokalrådet i Greve", date(2026, 7, 1))]
    assert who not in [each.person for each in sitting(database, "Lokalrådet i Holbæk")]


def test_who_sits_by_two_roles_sits_once_with_the_foremost_function_and_both_roles(database: Database) -> None:
    first = hold(database, "Politidirektøren", "Hanne Thorsgaard")
    hold(database, "Borgmesteren i Greve", first.person)
    found = sitting(database, "Kredsrådet")
    assert shown(found).count("Hanne Thorsgaard") == 1
    assert found[0].function == CHAIR
    assert found[0].role_name == "Politidirektøren og Borgmesteren i Greve"
    assert found[0].roles == (first.role, role(database, "Borgmesteren i Greve"))


def test_a_person_who_is_away_is_told_with_the_reason(database: Database) -> None:
    who = hold(database, "Politidirektøren", "Hanne Thorsgaard").person
    database.do(absences.added, absences.add, who, date(2026, 6, 10), date(2026, 6, 15), "Orlov")
    assert sitting(database, "Kredsrådet")[0].away == "Orlov"
    assert sitting(database, "Kredsrådet", date(2026, 6, 16))[0].away == ""
    database.do(absences.added, absences.add, who, date(2026, 7, 10), date(2026, 7, 10))
    assert sitting(database, "Kredsrådet", date(2026, 7, 10))[0].away == "Fravær"


def test_a_seat_has_its_substitutes_of_the_day_in_its_own_forum(database: Database) -> None:
    mayor, deputy = role(database, "Borgmesteren i Greve"), person(database, "Lis Vangsted", email="lv@greve.dk")
    with database.read() as session:
        council = boards.forum_of(session, builders.board(database, "Kredsrådet"))
    database.do(
        substitutes.added, substitutes.add, deputy, date(2026, 1, 1), date(2026, 6, 30), role=mayor, forum=council
    )
    (seat,) = (each for each in sitting(database, "Kredsrådet") if each.role == mayor)
    assert [(each.name, each.email) for each in seat.substitutes] == [("Lis Vangsted", "lv@greve.dk")]
    (later,) = (each for each in sitting(database, "Kredsrådet", date(2026, 7, 1)) if each.role == mayor)
    assert later.substitutes == ()


def test_a_substitute_who_becomes_the_holder_does_not_stand_in_for_himself(database: Database) -> None:
    deputy = person(database, "Lis Vangsted")
    mayor = role(database, "Borgmesteren i Greve")
    database.do(substitutes.added, substitutes.add, deputy, date(2026, 1, 1), role=mayor)
    database.do(roles.held, roles.hold, mayor, deputy, date(2026, 3, 1))
    (seat,) = (each for each in sitting(database, "Kredsrådet") if each.role == mayor)
    assert (seat.name, seat.substitutes) == ("Lis Vangsted", ())


def test_what_holds_for_the_forum_can_be_left_out_in_one_board(database: Database) -> None:
    with database.read() as session:
        forum = boards.forum_of(session, builders.board(database, "Lokalrådet i Greve"))
        wanted = next(line for line in memberships.listing(session, forum=forum) if "beredskab" in line.name)
    database.do(memberships.edited, memberships.leave_out, wanted.id, [builders.board(database, "Lokalrådet i Greve")])
    assert not any("beredskab" in name for name in shown(sitting(database, "Lokalrådet i Greve")))
    assert any("beredskab" in name for name in shown(sitting(database, "Lokalrådet i Holbæk")))


def test_functions_come_before_the_order_of_the_forum(database: Database) -> None:
    first = person(database, "Anders And")
    join(database, "Kontaktudvalget", person=first, function=OBSERVER)
    join(database, "Kontaktudvalget", person=person(database, "Åse Ågård"), function=CHAIR)
    found = sitting(database, "Kontaktudvalget")
    assert (found[0].name, found[-1].name) == ("Åse Ågård", "Anders And")


# --- meetings, boards -----------------------------------------------------------------------------------------------


def test_a_joint_meeting_has_each_person_once(database: Database) -> None:
    who = person(database, "Rikke Sandahl")
    for name in ("Greve", "Holbæk"):
        hold(database, f"Lederen af lokalpolitiafdelingen i {name}", who)
    both = tuple(builders.board(database, f"Lokalrådet i {name}") for name in ("Greve", "Holbæk"))
    made = database.do(
        meetings.scheduled, meetings.schedule, Wish(both, datetime(2026, 6, 15, 10)), builders.FIRST_DAY, anyway=True
    )
    with database.read() as session:
        found = seating.of_meeting(session, made.meetings[0])
    assert shown(found).count("Rikke Sandahl") == 1
    assert {each.board for each in found} == set(both)


def test_the_boards_of_a_person_and_of_a_role(database: Database) -> None:
    who = hold(database, "Borgmesteren i Greve", "Pernille Beckmann", last=date(2026, 5, 31)).person
    council = builders.board(database, "Kredsrådet")
    with database.read() as session:
        assert seating.boards_of_person(session, who, date(2026, 5, 31), date(2026, 12, 31)) == [council]
        assert seating.boards_of_person(session, who, date(2026, 6, 1), date(2026, 12, 31)) == []
        assert seating.boards_of_role(session, role(database, "Borgmesteren i Greve")) == [council]
        assert seating.boards_of_role(session, role(database, "Borgmestrene")) == [council]
        assert seating.boards_of_role(session, role(database, "Kommunens repræsentanter i Greve")) == [
            builders.board(database, "Lokalrådet i Greve")
        ]
        (sitting_,) = seating.sittings_of_person(session, who)
    assert (sitting_.first_day, sitting_.last_day) == (builders.FIRST_DAY, date(2026, 5, 31))


@pytest.mark.parametrize("several", [False, True])
def test_many_boards_cost_no_more_questions_than_one(database: Database, several: bool) -> None:
    hold(database, "Politidirektøren", "Hanne Thorsgaard")
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with database.read() as session:
            every = seating.Seating(session).boards
            before = len(asked)
            seating.participants(session, every if several else every[:1], DAY)
            assert len(asked) - before == 11
    finally:
        event.remove(Engine, "before_cursor_execute", note)


# --- any days ---------------------------------------------------------------------------------------------------------


@given(st.data())
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_remembered_for_a_stretch_of_days_is_what_each_of_them_gives(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    database = builders.register(tmp_path_factory.mktemp("any"), builders.SMALL)
    persons = [person(database, name) for name in ("Anders And", "Bo Asmussen")]
    mayors = [role(database, f"Borgmesteren i {name}") for name in ("Greve", "Holbæk")]
    council = builders.board(database, "Kredsrådet")
    days = st.integers(0, 20).map(lambda number: DAY + timedelta(days=number))
    for _number in range(data.draw(st.integers(1, 8))):
        who, mayor = data.draw(st.sampled_from(persons)), data.draw(st.sampled_from(mayors))
        first, last = data.draw(days), data.draw(days)
        with suppress(FieldError):
            match data.draw(st.integers(0, 3)):
                case 0:
                    database.do("x", roles.hold, mayor, who, first, last)
                case 1:
                    database.do("x", absences.add, who, first, last, "Ferie")
                case 2:
                    database.do("x", substitutes.add, who, first, last, role=mayor)
                case _:
                    database.do("x", memberships.add, Wanted(person=who, first=first, last=last), board=council)
    with database.read() as session:
        whole = seating.Seating(session)
        for number in range(-1, 23):
            day = DAY + timedelta(days=number)
            assert whole.on(council, day) == seating.Seating(session, [council]).on(council, day)
    database.close()
