"""Persons and organisations: added, corrected, found twice, joined, taken away."""

from datetime import date, datetime

import pytest

from fora_desktop.domain.email_address import NoEmailAddress
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.tenure import Tenure
from fora_desktop.services import (
    absences,
    attendance,
    holders,
    meetings,
    memberships,
    organisations,
    people,
    roles,
    substitutes,
)
from fora_desktop.services.memberships import Wanted
from fora_desktop.services.organisations import OrganisationIsThere, OrganisationIsUsed
from fora_desktop.services.people import PersonIsThere, PersonIsUsed, PersonLine
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold, person

TODAY = date(2026, 7, 2)


def listing(database: Database, **wanted: object) -> list[PersonLine]:
    with database.read() as session:
        return people.listing(session, TODAY, **wanted)  # type: ignore[arg-type]  # the filters of listing


def test_a_person_is_added_with_an_organisation_and_undo_takes_both_away(database: Database) -> None:
    before = builders.snapshot(database)
    made = database.do(
        people.added, people.add, " Hanne  Thorsgaard ", on=TODAY, title="Politidirektør", organisation="Politiet"
    )
    (line,) = listing(database)
    assert (line.id, line.name, line.title, line.organisation) == (
        made.id,
        "Hanne Thorsgaard",
        "Politidirektør",
        "Politiet",
    )
    assert line.added_on == TODAY
    assert database.state().undoes == "Hanne Thorsgaard er tilføjet"
    database.undo()
    assert builders.snapshot(database) == before


def test_a_municipality_s_administration_is_known_by_its_name(database: Database) -> None:
    person(database, "Pernille Beckmann", organisation="Greve Kommune")
    with database.read() as session:
        (line,) = organisations.listing(session)
    assert (line.name, line.unit, line.side, line.persons) == ("Greve Kommune", "Greve", "kommune", 1)


def test_persons_are_found_by_name_organisation_and_role_in_danish_order(database: Database) -> None:
    for name in ("Åse Ærlig", "Anders And", "Østen Øst"):
        person(database, name, organisation="Andeby" if name == "Anders And" else None)
    hold(database, "Politidirektøren", listing(database)[-1].id)
    assert [line.name for line in listing(database)] == ["Anders And", "Østen Øst", "Åse Ærlig"]
    assert [line.name for line in listing(database, search="politidir åse")] == ["Åse Ærlig"]
    assert [line.name for line in listing(database, search="andeby")] == ["Anders And"]


def test_a_name_has_no_control_characters_and_is_not_endless(database: Database) -> None:
    made = database.do(people.added, people.add, "Karl\x07Klokke\x9b", on=TODAY, title="Chef\x1b[31m")
    with database.read() as session:
        line = people.read(session, made.id, TODAY)
    assert (line.name, line.title) == ("KarlKlokke", "Chef[31m")
    assert database.steps(1)[0].name == "KarlKlokke er tilføjet"
    for name, said in (("\x07", "navn mangler"), ("a" * 201, "højst 200 tegn")):
        with pytest.raises(FieldError, match=said):
            database.do(people.added, people.add, name, on=TODAY)
    for name, said in (("\x07", "navn mangler"), ("a" * 201, "højst 200 tegn")):
        with pytest.raises(FieldError, match=said):
            person(database, "Ib", organisation=name)


@pytest.mark.parametrize(
    ("name", "organisation", "email", "said"),
    [
        ("En anden", None, "HT@politi.dk", "Hanne Thorsgaard har allerede e-mailadressen ht@politi.dk"),
        ("hanne  thorsgaard", "Politiet", "", "Hanne Thorsgaard fra Politiet findes allerede"),
        ("hanne thorsgaard", None, "", "Hanne Thorsgaard fra Politiet findes allerede"),
    ],
)
def test_a_person_twice_is_told_with_the_one_that_is_there(
    database: Database, name: str, organisation: str | None, email: str, said: str
) -> None:
    known = person(database, "Hanne Thorsgaard", organisation="Politiet", email="ht@politi.dk")
    with pytest.raises(PersonIsThere, match=said) as refused:
        database.do("x", people.add, name, on=TODAY, organisation=organisation, email=email)
    assert [double.id for double in refused.value.doubles] == [known]
    database.do(people.added, people.add, name, on=TODAY, organisation=organisation, email=email, anyway=True)
    assert len(listing(database)) == 2


def test_the_same_name_elsewhere_is_another_person(database: Database) -> None:
    person(database, "Jens Hansen", organisation="Greve Kommune")
    database.do(people.added, people.add, "Jens Hansen", on=TODAY, organisation="Holbæk Kommune")
    assert len(listing(database)) == 2


def test_a_person_is_corrected_field_by_field(database: Database) -> None:
    who = person(database, "Hanne Thorsgaard", organisation="Politiet", email="ht@politi.dk")
    database.do(people.edited, people.edit, who, {"name": "Hanne Thor", "email": "", "organisation": "Rigspolitiet"})
    (line,) = listing(database)
    assert (line.name, line.email, line.organisation) == ("Hanne Thor", "", "Rigspolitiet")
    with pytest.raises(NoEmailAddress):
        database.do("x", people.edit, who, {"email": "ht@"})
    with pytest.raises(FieldError, match="Personens navn mangler"):
        database.do("x", people.edit, who, {"name": "  "})
    database.do(people.edited, people.edit, who, {"name": "Hanne Thor"})  # not a double of herself


def test_a_person_in_use_stays_and_one_in_no_use_goes(database: Database) -> None:
    who = hold(database, "Politidirektøren", "Hanne Thorsgaard").person
    with pytest.raises(PersonIsUsed, match="Hanne Thorsgaard indgår i roller, fora eller møder"):
        database.do("x", people.remove, who)
    other = person(database, "Ved en fejl")
    assert database.do(people.removed, people.remove, other) == "Ved en fejl"
    assert [line.id for line in listing(database)] == [who]


def test_a_person_who_stands_twice_becomes_one_with_all_that_both_had(database: Database) -> None:
    first = hold(database, "Politidirektøren", "Hanne Thorsgaard").person
    second = person(database, "Hanne Thorsgaard", email="ht@politi.dk")
    database.do(absences.added, absences.add, second, TODAY, TODAY, "Ferie")
    database.do(people.merged, people.merge, second, first)
    (line,) = listing(database)
    assert (line.id, line.email, line.role_words) == (first, "ht@politi.dk", "Politidirektøren")
    with database.read() as session:
        assert [each.person for each in absences.listing(session)] == [first]
    assert database.state().undoes == "Hanne Thorsgaard stod to gange og er lagt sammen"


def test_what_both_entries_of_one_person_had_is_there_once(database: Database) -> None:
    gone, kept = person(database, "Anna Berg"), person(database, "Anna Berg", organisation="A")
    with database.read() as session:
        role, other = [line.id for line in roles.listing(session, TODAY) if line.kind == "person"][:2]
    days = (date(2026, 7, 1), date(2026, 7, 10), date(2026, 7, 20), date(2026, 7, 30))
    database.do(absences.added, absences.add, gone, days[0], days[2], "Ferie")
    database.do(absences.added, absences.add, kept, days[1], days[3], "Kursus")
    for who, last, function in ((gone, None, "member"), (kept, date(2026, 12, 31), "chair")):
        wanted = Wanted(person=who, function=function, first=last and days[1], last=last)
        database.do(memberships.added, memberships.add, wanted, board=1)
        database.do(memberships.added, memberships.add, Wanted(person=who, first=days[0]), board=2)
    database.do(holders.held, holders.hold, role, gone, days[1])
    for seat in (role, other):
        database.do(substitutes.added, substitutes.add, kept, days[0], role=seat)
    database.do(substitutes.added, substitutes.add, gone, days[1], role=other)
    database.do(people.merged, people.merge, gone, kept)
    with database.read() as session:
        assert [(line.first, line.last, line.note) for line in absences.listing(session)] == [
            (days[0], days[3], "Ferie; Kursus")
        ]
        own = [(line.board, line.function, line.tenure) for line in memberships.listing(session) if line.person == kept]
        assert sorted(own, key=lambda line: (line[0], line[2].first or date.min)) == [
            (1, "member", Tenure(None, date(2026, 7, 9))),
            (1, "chair", Tenure(days[1], date(2026, 12, 31))),
            (1, "member", Tenure(date(2027, 1, 1), None)),
            (2, "member", Tenure(days[0], None)),
        ]
        stands = [(line.role, line.tenure) for line in substitutes.listing(session)]
        assert sorted(stands) == sorted([(role, Tenure(days[0], date(2026, 7, 9))), (other, Tenure(days[0], None))])


def test_one_person_entered_twice_was_at_a_meeting_once(database: Database) -> None:
    gone, kept, ib = (person(database, name) for name in ("Anna Berg", "Anna Bergsen", "Ib Juul"))
    for who in (gone, kept, ib):
        database.do(memberships.added, memberships.add, Wanted(person=who), board=1)
    wish = meetings.Wish(boards=(1,), start=datetime(2026, 5, 12, 13))
    meeting = database.do("møde", meetings.schedule, wish, TODAY, anyway=True).meetings[0]
    database.do("holdt", meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 7, 2))
    with database.read() as session:
        keys = {seat.person: seat.key for seat in attendance.sheet(session, meeting).seats if seat.person}
    database.do(attendance.noted, attendance.note, meeting, [keys[kept]], "online")
    database.do(attendance.noted, attendance.note, meeting, [keys[ib]], "substituted", substitute=gone)
    database.do(people.merged, people.merge, gone, kept)
    with database.read() as session:
        seats = [(seat.person, seat.state) for seat in attendance.sheet(session, meeting).seats if seat.person]
    assert seats == [(kept, "online"), (ib, "apology")]


def test_organisations_are_named_once_joined_and_removed_when_empty(database: Database) -> None:
    person(database, "Anders And", organisation="Andeby")
    with pytest.raises(OrganisationIsThere, match="Organisationen “Andeby” findes allerede"):
        database.do("x", organisations.add, "ANDEBY")
    kept = database.do("Andeby Kommune er tilføjet", organisations.add, "Andeby Kommune", side="kommune")
    with database.read() as session:
        gone = organisations.find(session, "andeby")
    assert gone is not None
    with pytest.raises(OrganisationIsUsed, match="Andeby har 1 person og kan ikke fjernes"):
        database.do("x", organisations.remove, gone)
    database.do(organisations.merged, organisations.merge, gone, kept)
    assert database.state().undoes == "Andeby er lagt sammen med Andeby Kommune; 1 person er flyttet"
    assert listing(database)[0].organisation == "Andeby Kommune"
    with pytest.raises(FieldError, match="“månen” kendes ikke"):
        database.do("x", organisations.edit, kept, {"side": "månen"})


@pytest.mark.parametrize("name", ["1/7-26", "=SUM(A1)", "12"])
def test_what_is_no_name_becomes_no_person(database: Database, name: str) -> None:
    with pytest.raises(people.NotAName, match="er ikke et navn"):
        database.do("ny", people.add, name, on=date(2026, 7, 2))
