"""Persons, roles held and seats out of tables: who is whom, what changes, and what is wrong by its line."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import table_mapping, table_rows
from fora_desktop.domain.forum import Forum
from fora_desktop.domain.people import Membership, Organisation, Person, Role, RoleHolder, Substitute
from fora_desktop.domain.table import StoppedByUser, Table, TableLine
from fora_desktop.domain.table_fields import PEOPLE
from fora_desktop.exchange import tables
from fora_desktop.services import holders, people, seating, table_export, table_import_people
from fora_desktop.services.table_import import Imported, RowsAreWrong
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
HEAD = "Navn;Titel;Organisation;E-mail;Telefon;Rolle;Forum;Funktion;Fra;Til;Stedfortræder for"


def table(*lines: str, head: str = HEAD) -> Table:
    return tables.read_bytes("personer.csv", "\n".join([head, *lines]).encode())


def bring(database: Database, read: Table, *, skip_wrong: bool = False, create: bool = False) -> Imported:
    """Into the register; before that the preview, which says the same and writes nothing."""
    found = table_mapping.recognised(read, PEOPLE, TODAY)
    rows = table_rows.person_rows(read, found, TODAY)
    before = builders.snapshot(database)
    with database.read() as session:
        seen = table_import_people.preview(session, rows, TODAY, create=create)
    assert builders.snapshot(database) == before
    done = database.do(
        table_import_people.applied,
        table_import_people.apply,
        rows,
        TODAY,
        create=create,
        skip_wrong=skip_wrong,
    )
    assert seen.lines == done.lines
    assert sorted(seen.created) == sorted(done.created)
    return done


def told(found: Imported) -> list[tuple[int, str, str]]:
    return [(line.line, line.verdict.value, line.told) for line in found.lines]


def all_of(database: Database, what: Any) -> list[Any]:
    with database.read() as session:
        return list(session.scalars(select(what).order_by(what.id)))


def person(database: Database, name: str) -> Person:
    found: Person = next(each for each in all_of(database, Person) if each.name == name)
    return found


def test_persons_roles_and_seats_come_in_as_one_step_and_go_in_one(database: Database) -> None:
    before = builders.snapshot(database)
    found = bring(
        database,
        table(
            "Hanne Thorsgaard;Politidirektør;Midt- og Vestsjællands Politi;hanne@politi.dk;+45 12 34 56 78;"
            "Politidirektøren;;;01-01-2026;;",
            "Niels Borg;Borgmester;Greve Kommune;nb@greve.dk;;Borgmester;;;1. januar 2026;;",
            "Peter Hansen;;SSP;ph@x.dk;;;Lokalrådet i Greve;sekretær;1/2-26;31/12-26;",
            "Anne Vik;;Greve Kommune;av@greve.dk;;;;;;;Niels Borg",
        ),
    )
    assert told(found) == [
        (2, "new", "Ny person. Politidirektøren fra 1. januar 2026."),
        (3, "new", "Ny person. Borgmesteren i Greve fra 1. januar 2026."),
        (4, "new", "Ny person. Plads i Lokalrådet i Greve."),
        (5, "new", "Ny person. Stedfortræder for Niels Borg."),
    ]
    hanne = person(database, "Hanne Thorsgaard")
    assert (hanne.title, hanne.phone, hanne.email) == ("Politidirektør", "+45 12 34 56 78", "hanne@politi.dk")
    assert {each.name for each in all_of(database, Organisation)} == {
        "Midt- og Vestsjællands Politi",
        "Greve Kommune",
        "SSP",
    }
    (seat,) = [each for each in all_of(database, Membership) if each.person_id is not None]
    assert (seat.function, seat.first_day, seat.last_day) == ("secretary", date(2026, 2, 1), date(2026, 12, 31))
    (stands_in,) = all_of(database, Substitute)
    assert stands_in.for_person_id == person(database, "Niels Borg").id
    assert [step.name for step in database.steps()] == ["4 personer er importeret"]
    database.undo()
    assert builders.snapshot(database) == before


def test_the_same_file_twice_doubles_nothing(database: Database) -> None:
    read = table(
        "Hanne Holm;;A;h@x.dk;;Politidirektøren;;;01-01-2026;;",
        "Bo Berg;;;;;;Kredsrådet;medlem;;;",
        "Cecilie Dam;;B;;12345678;;;;;;Politidirektøren",
    )
    bring(database, read)
    before = builders.snapshot(database)
    again = bring(database, read)
    assert [line.verdict.value for line in again.lines] == ["unchanged"] * 3
    assert builders.snapshot(database) == before


def test_letters_put_together_of_two_signs_are_the_same_letters(database: Database) -> None:
    line = "Åse Møllegård;;Kåre;å@x.dk;;;Lokalrådet i Greve;;;;"
    bring(database, table(line))
    assert bring(database, table(unicodedata.normalize("NFD", line))).is_empty
    head = "Navn;Bemærkning"
    bring(database, table("Åse Møllegård;Går på orlov", head=head))
    assert bring(database, table(unicodedata.normalize("NFD", "Åse Møllegård;Går på orlov"), head=head)).is_empty


def test_a_line_updates_what_it_says_and_leaves_what_it_does_not(database: Database) -> None:
    bring(database, table("Hanne Holm;Chef;A;h@x.dk;12345678;;;;;;"))
    found = bring(database, table("Hanne Holm Berg;;B;H@X.dk;;;;;;;"))
    assert told(found) == [(2, "changed", "Navn: Hanne Holm → Hanne Holm Berg. Organisation: A → B.")]
    known = person(database, "Hanne Holm Berg")
    assert (known.title, known.phone, known.email) == ("Chef", "12345678", "h@x.dk")


def test_a_shared_mailbox_does_not_make_two_persons_one(database: Database) -> None:
    bring(database, table("Hanne Holm;;A;post@a.dk;;;;;;;"))
    found = bring(database, table("Bo Berg;;A;post@a.dk;;;;;;;"))
    assert told(found) == [(2, "new", "Ny person. Hanne Holm har samme e-mailadresse.")]
    assert len(all_of(database, Person)) == 2


def test_two_persons_of_one_file_with_a_shared_mailbox_and_surname_stay_two(database: Database) -> None:
    found = bring(database, table("Hanne Jensen;;A;post@a.dk;;;;;;;", "Peter Jensen;;A;post@a.dk;;;;;;;"))
    assert told(found) == [(2, "new", "Ny person."), (3, "new", "Ny person. Hanne Jensen har samme e-mailadresse.")]
    assert [each.name for each in all_of(database, Person)] == ["Hanne Jensen", "Peter Jensen"]
    found = bring(database, table("Peter Juul;;A;post@a.dk;;;;;;;", "Peter Jensen;;A;post@a.dk;;;;;;;"))
    assert [line.verdict.value for line in found.lines] == ["new", "unchanged"]


def test_a_person_written_in_two_ways_in_one_file_keeps_the_first(database: Database) -> None:
    found = bring(database, table("Hanne Holm;;A;h@a.dk;;;;;;;", "Hanne H. Holm;Chef;A;h@a.dk;;;;;;;"))
    assert told(found)[0] == (2, "new", "Ny person.")
    assert found.lines[1].told == "Titel: (tomt) → Chef. Samme person som Hanne Holm i en anden linje."
    assert [(each.name, each.title) for each in all_of(database, Person)] == [("Hanne Holm", "Chef")]


def test_another_systems_numbers_do_not_rename_anybody(database: Database) -> None:
    mette = builders.person(database, "Mette Jensen", email="mette@a.dk")
    bring(database, table(f"{mette};Lars Jensen;lars@b.dk", f"{mette};Mette Holm;holm@b.dk", head="Id;Navn;E-mail"))
    assert [each.name for each in all_of(database, Person)] == ["Mette Jensen", "Lars Jensen", "Mette Holm"]
    bring(database, table(f"{mette};Mette Juul;mette@a.dk", head="Id;Navn;E-mail"))
    assert person(database, "Mette Juul").id == mette


def test_the_number_of_somebody_anonymised_finds_nobody(database: Database) -> None:
    ida = builders.person(database, "Ida Nord", email="ida@x.dk")
    database.forget(ida, TODAY)
    bring(database, table(f"{ida};Person {ida};ny@x.dk", head="Id;Navn;E-mail"))
    assert [each.email for each in all_of(database, Person)] == ["", "ny@x.dk"]


def test_persons_of_the_same_name_are_told_apart_by_organisation_or_asked_for(database: Database) -> None:
    bring(database, table("Bo Berg;;A;;;;;;;;", "Bo Berg;;B;;;;;;;;"))
    assert len(all_of(database, Person)) == 2
    with pytest.raises(RowsAreWrong, match="Flere personer hedder Bo Berg"):
        bring(database, table("Bo Berg;Chef;;;;;;;;;"))
    found = bring(database, table("Bo Berg;Chef;B;;;;;;;;"))
    assert told(found) == [(2, "changed", "Titel: (tomt) → Chef.")]


def test_a_role_that_is_held_is_refused_with_its_line_and_a_predecessor_may_end_in_the_same_file(
    database: Database,
) -> None:
    bring(database, table("Hanne Holm;;;;;Politidirektøren;;;01-01-2024;;"))
    with pytest.raises(RowsAreWrong, match="linje 2: Hanne Holm har rollen uden slutdato"):
        bring(database, table("Bo Berg;;;;;Politidirektøren;;;01-08-2026;;"))
    found = bring(
        database,
        table(
            "Bo Berg;;;;;Politidirektøren;;;01-08-2026;;",
            "Hanne Holm;;;;;Politidirektøren;;;01-01-2024;31-07-2026;",
        ),
    )
    assert [line.verdict.value for line in found.lines] == ["new", "changed"]
    spans = [(each.first_day, each.last_day) for each in all_of(database, RoleHolder)]
    assert spans == [(date(2024, 1, 1), date(2026, 7, 31)), (date(2026, 8, 1), None)]


def test_wrong_lines_are_named_and_nothing_is_read_until_the_right_ones_are_wanted(database: Database) -> None:
    read = table(
        "Hanne Holm;;;hanne@;;;;;;;",
        "Bo Berg;;;;;;Klubben;;;;",
        "Ib Dam;;;;;;Kredsrådet;kejser;;;",
        "Eva Friis;;;;;Borgmestrene;;;;;",
        "Gry Hald;;;;;;;;31-12-2026;01-01-2026;",
        "Ida Juhl;;;;;;;;30-02-2026;;",
        ";;;;;;Kredsrådet;;;;",
        "Kai Lund;;;;;;;;;;Kai Lund",
        "Mia Noe;;;;;;;;;;Hanne Holm",
        "Ole Post;;;;;;;;;;",
    )
    before = builders.snapshot(database)
    with pytest.raises(RowsAreWrong, match="9 linjer er forkerte, og intet er ændret: linje 2: “hanne@” er ikke") as no:
        bring(database, read)
    assert builders.snapshot(database) == before
    sentences = {line.line: line.sentence for line in no.value.wrong}
    assert "Fora kender ikke “Klubben”." in sentences[3]
    assert "“kejser” er ikke en funktion" in sentences[4]
    assert "samlet betegnelse" in sentences[5]
    assert "Sidste dag ligger før den første" in sentences[6]
    assert "findes ikke i kalenderen" in sentences[7]
    assert "mangler et navn" in sentences[8]
    assert "stedfortræder for sig selv" in sentences[9]
    assert "hverken en rolle eller en person" in sentences[10]
    found = bring(database, read, skip_wrong=True)
    assert [line.line for line in found.lines if line.verdict.value == "new"] == [11]
    assert [each.name for each in all_of(database, Person)] == ["Ole Post"]
    assert not all_of(database, Organisation)


def test_what_is_missing_is_made_only_where_that_is_wanted(database: Database) -> None:
    read = table("Bo Berg;;;;;Natteravn;Klubben;formand;;;")
    with pytest.raises(RowsAreWrong, match="Fora kender ikke"):
        bring(database, read)
    found = bring(database, read, create=True)
    assert found.created == ("Klubben", "Natteravn")
    with database.read() as session:
        assert session.scalars(select(Forum.name).where(Forum.name == "Klubben")).one()
        role = session.scalars(select(Role).where(Role.name == "Natteravn")).one()
    (seat,) = [each for each in all_of(database, Membership) if each.role_id == role.id]
    assert seat.function == "chair"
    before = builders.snapshot(database)
    assert bring(database, read, create=True).is_empty
    assert builders.snapshot(database) == before


def test_the_role_of_the_municipality_is_found_by_its_column_or_the_organisation(database: Database) -> None:
    head = "Fornavn;Efternavn;Kommune;Organisation;Rolle"
    found = bring(database, table("Bo;Berg;Greve;;borgmester", "Eva;Friis;;Holbæk Kommune;Borgmestrene", head=head))
    assert [line.told for line in found.lines] == [
        "Ny person. Borgmesteren i Greve fra 2. juli 2026.",
        "Ny person. Borgmesteren i Holbæk fra 2. juli 2026.",
    ]


def test_a_role_that_sits_already_gets_no_second_seat(database: Database) -> None:
    with database.read() as session:
        boards = [row.board_id for row in session.scalars(select(Membership)) if row.board_id]
        seats = len(session.scalars(select(Membership)).all())
    assert not boards
    bring(database, table("Hanne Holm;;;;;Politidirektøren;Kredsrådet;;01-01-2026;;"))
    assert len(all_of(database, Membership)) == seats
    with database.read() as session:
        board = next(iter(session.execute(select(Forum.id).where(Forum.name == "Kredsrådet")).scalars()))
        from fora_desktop.domain.forum import Board

        place = session.scalars(select(Board.id).where(Board.forum_id == board)).one()
        assert "Hanne Holm" in {each.name for each in seating.participants(session, [place], TODAY)}


def test_a_name_turned_round_and_a_function_under_role_are_understood(database: Database) -> None:
    bring(database, table("Holm, Hanne;;;;;Formand;Kredsrådet;;;;"))
    assert person(database, "Hanne Holm")
    (seat,) = [each for each in all_of(database, Membership) if each.person_id is not None]
    assert seat.function == "chair"


def test_somebody_anonymised_is_not_found_again(database: Database) -> None:
    bring(database, table("Hanne Holm;;;h@x.dk;;;;;;;"))

    def forget(session: Session) -> None:
        found = session.scalars(select(Person)).one()
        found.name, found.email, found.anonymised_on = "Anonymiseret person", "", TODAY

    database.do("glemt", forget)
    bring(database, table("Hanne Holm;;;h@x.dk;;;;;;;"))
    assert [each.name for each in all_of(database, Person)] == ["Anonymiseret person", "Hanne Holm"]


def test_the_rules_are_those_of_the_form(database: Database) -> None:
    """What the import lets in, the services of persons would have let in as well."""
    bring(database, table("Hanne Holm;;;h@x.dk;;Politidirektøren;;;01-01-2026;;"))
    with database.read() as session:
        assert holders.of_roles(session)
        assert people.listing(session, TODAY)[0].role_words == "Politidirektøren"


def test_a_stopped_import_changes_nothing(database: Database) -> None:
    def stop(_done: int, _total: int) -> None:
        raise StoppedByUser

    read = table("Hanne Holm;;;;;;;;;;")
    rows = table_rows.person_rows(read, table_mapping.recognised(read, PEOPLE, TODAY), TODAY)
    before = builders.snapshot(database)
    with pytest.raises(StoppedByUser):
        database.do("import", table_import_people.apply, rows, TODAY, progress=stop)
    assert builders.snapshot(database) == before


# --- out and in again -----------------------------------------------------------------------------------------------

names = st.text("abcæøå", min_size=2, max_size=5).map(str.title)
days = st.dates(date(2020, 1, 1), date(2029, 12, 31))


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    found = []
    for number in range(draw(st.integers(1, 5))):
        name = f"{draw(names)} {draw(names)}"
        first, last = sorted((draw(days), draw(days)))
        role, forum, stands = draw(
            st.sampled_from([("Politidirektøren", "", ""), ("", "Kredsrådet", ""), ("", "", ""), ("Natteravn", "", "")])
        )
        phone = draw(st.sampled_from(["", "+45 12 34 56 78", "=1+1", "@x"]))
        email = draw(st.sampled_from(["", f"p{number}@x.dk"]))
        dates = draw(st.sampled_from([f"{first};{last}", f"{first};", ";"]))
        found.append(f"{name};;Org {number};{email};{phone};{role};{forum};;{dates};{stands}")
    return found


@pytest.fixture(scope="module")
def one_register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = builders.register(tmp_path_factory.mktemp("rundt"), builders.SMALL)
    yield made
    made.close()


@settings(max_examples=10, deadline=None)
@given(lines())
def test_what_is_exported_changes_nothing_when_it_is_imported(one_register: Database, given_lines: list[str]) -> None:
    database, empty = one_register, builders.snapshot(one_register)
    bring(database, table(*given_lines), skip_wrong=True, create=True)
    before = builders.snapshot(database)
    with database.read() as session:
        out = table_export.people(session)
    for name in ("ud.csv", "ud.xlsx"):
        if out.rows:
            data = tables.write(Path(name), out.heads, out.rows)
            found = bring(database, tables.read_bytes(name, data))
            assert found.is_empty, told(found)
    assert builders.snapshot(database) == before
    if before != empty:
        database.undo()
    assert builders.snapshot(database) == empty


def test_the_same_columns_go_out_as_come_in(database: Database) -> None:
    with database.read() as session:
        out = table_export.people(session)
    read = Table("ud.csv", out.heads, (TableLine(2, tuple("x" for _head in out.heads)),))
    found = table_mapping.recognised(read, PEOPLE, TODAY)
    assert found.columns == (
        *("name", "title", "organisation", "email", "phone", "role", "function", "forum", "from", "to"),
        *("substitute_for", "note", "id"),
    )
