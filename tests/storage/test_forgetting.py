"""A person who was anonymised stands nowhere any longer: in no row, in no step, in no byte of the file."""

import sqlite3
import unicodedata
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import District
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import Absence, Membership, Person, Substitute
from fora_desktop.domain.planning import PersonHours
from fora_desktop.domain.steps import CannotUndoStep, Wanted
from fora_desktop.domain.tasks import Task
from fora_desktop.services import invitations, people, privacy
from fora_desktop.storage import inspection
from fora_desktop.storage.database import Database
from fora_desktop.storage.forgetting import NobodyThere
from fora_desktop.storage.history import CannotUndo, NothingToUndo
from tests import builders

NAME, EMAIL, PHONE = "Åse Kvistgård", "aase.kvistgaard@koege.example", "55 51 42 19"
BEFORE = "Åse Ræbild"
"""What she was called before."""
WORDS = ("Kvistg", "Ræbild", "aase.kvist", "55 51 42", "migræne", "orlov i juni")
DAY = date(2026, 7, 2)


def put(database: Database, name: str, row: Any) -> int:
    def add(session: Session) -> int:
        session.add(row)
        session.flush()
        return int(row.id)

    return database.do(name, add)


def test_nobody_has_a_role_a_seat_or_a_substitute_who_is_anonymised(database: Database) -> None:
    person, other = builders.person(database, NAME), builders.person(database, "Bo Holm")
    builders.hold(database, "Politidirektøren", person, date(2026, 1, 1))
    (role,) = rows_of(database, "SELECT role_id FROM role_holder")[0]
    put(database, "x", Membership(forum_id=1, person_id=person, position=99))
    put(database, "x", Substitute(for_person_id=person, person_id=other, first_day=date(2026, 1, 1)))
    put(database, "x", Substitute(role_id=role, person_id=person, first_day=date(2026, 9, 1)))
    with database.read() as session:
        held = privacy.held(session, person)
    assert "der stadig gælder, ophører i dag" in privacy.warning(held, 0, [])
    database.forget(person, DAY)
    for table in ("role_holder", "membership", "substitute"):
        of = "for_person_id" if table == "substitute" else "person_id"
        assert rows_of(database, f"SELECT last_day FROM {table} WHERE {of} = {person}") == [("2026-07-01",)], table
    assert rows_of(database, f"SELECT id FROM substitute WHERE person_id = {person}") == []


def rows_of(database: Database, query: str) -> list[Any]:
    with database.read() as session:
        return [tuple(row) for row in session.execute(text(query))]


def change(database: Database, what: str, table: Any, row: int, /, **values: Any) -> None:
    def set_values(session: Session) -> None:
        found = session.get_one(table, row)
        for field, value in values.items():
            setattr(found, field, value)

    database.do(what, set_values)


@pytest.fixture
def who(database: Database) -> int:
    """Somebody who stands in everything, and was called something else before."""
    person = builders.person(database, BEFORE, email="aase@foer.example", phone=PHONE, note="Har migræne")
    database.do(people.edited, people.edit, person, {"name": NAME, "email": EMAIL, "note": "Ring om formiddagen"})
    builders.hold(database, "Politidirektøren", person, date(2026, 1, 1), date(2026, 5, 31))
    put(database, f"{NAME} er fraværende", Absence(person_id=person, first_day=DAY, last_day=DAY, note="orlov i juni"))
    meeting = put(
        database,
        "Møde",
        Meeting(
            uid="a-b-c",
            title="Kredsrådet, møde 1/2026",
            start=datetime(2026, 7, 1, 9),
            planned_start=datetime(2026, 7, 1, 9),
            minutes=60,
            time_zone="Europe/Copenhagen",
            location=f"Hos {NAME}",
        ),
    )
    text = f"**{NAME}** bød velkommen.\n\n{NAME.upper()}s oplæg “om \\ skråstreger”. Kvistgård, Åse: ring {PHONE}."
    item = put(
        database,
        f"Punktet “{NAME} orienterer” er tilføjet",
        AgendaItem(meeting_id=meeting, position=1, title=f"{NAME} orienterer", responsible_id=person),
    )
    change(database, "Referat er skrevet", AgendaItem, item, minutes_text=text)
    put(database, "Fremmøde", Attendance(meeting_id=meeting, position=1, person_id=person, note="Har migræne"))
    put(database, "Opgave", Task(title=f"Skriv til {EMAIL}", person_id=person, added_on=DAY))
    return person


def forget(database: Database, person: int, **how: Any) -> Any:
    return database.forget(person, DAY, **how)


def bytes_of(path: Path) -> bytes:
    """Of the file and of whatever lies beside it."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(path.name + "*")))


def told(database: Database) -> str:
    with closing(sqlite3.connect(database.path)) as connection:
        return "\n".join(connection.iterdump()).casefold()


def hers(text: str) -> list[str]:
    return [word for word in WORDS if word.casefold() in text]


def test_the_name_the_address_the_number_and_the_notes_are_in_no_row_and_no_step(database: Database, who: int) -> None:
    assert hers(told(database)) == list(WORDS)
    answer = forget(database, who)
    assert hers(told(database)) == []
    assert (answer.label, answer.removed) == (f"Person {who}", False)
    assert answer.rows >= 5
    with database.read() as session:
        person = session.get_one(Person, who)
        item = session.query(AgendaItem).one()
        assert (person.name, person.email, person.phone, person.note) == (f"Person {who}", "", "", "")
        assert person.anonymised_on == DAY
        assert item.title == f"Person {who} orienterer"
        assert item.minutes_text == (
            f"**Person {who}** bød velkommen.\n\nPerson {who}s oplæg “om \\ skråstreger”. "
            f"Person {who}: ring Person {who}."
        )
        assert session.query(Task).one().person_id == who


def test_when_the_person_never_meets_goes_wholly_out_of_the_history_too(database: Database, who: int) -> None:
    put(database, "Mødetid", PersonHours(person_id=who, weekday=0, start=time(8), end=time(10)))
    change(database, "Højst et møde om dagen", Person, who, most_a_day=1)
    assert rows_of(database, "SELECT count(*) FROM change WHERE table_name = 'person_hours'") == [(1,)]
    forget(database, who)
    assert rows_of(database, "SELECT id FROM person_hours") == []
    assert rows_of(database, "SELECT most_a_day FROM person WHERE most_a_day IS NOT NULL") == []
    assert rows_of(database, "SELECT id FROM change WHERE table_name = 'person_hours'") == []
    assert rows_of(database, "SELECT id FROM change WHERE json_extract(after, '$.most_a_day') IS NOT NULL") == []


def test_not_even_the_bytes_of_the_file_and_of_its_journal_hold_them(database: Database, who: int) -> None:
    with database.read() as session:  # a free page and the index of the words hold them too
        session.connection().exec_driver_sql("SELECT count(*) FROM search")
    database.do("Fjernet", lambda session: session.delete(session.query(Task).one()))
    words = [word.encode() for word in ("Kvistg", "kvistg", "Ræbild", "aase.kvist", "migræne", "orlov i juni")]
    assert any(word in bytes_of(database.path) for word in words)
    answer = forget(database, who)
    assert answer.wiped
    assert [word for word in words if word in bytes_of(database.path)] == []
    database.close()
    assert [word for word in words if word in bytes_of(database.path)] == []
    assert inspection.problems(database.path) == ["1 møde hører ikke til noget lokalt forum."]  # as it was


def test_the_history_keeps_a_trace_without_the_name_and_nothing_takes_it_back(database: Database, who: int) -> None:
    forget(database, who)
    newest = database.steps()[0]
    assert newest.name == f"Person {who} er anonymiseret"
    before = database.state().undoes
    assert before is not None
    assert newest.name != before
    with pytest.raises(CannotUndoStep, match="kan ikke fortrydes"):
        database.undo_step(newest.id)
    assert any(newest.id == touched.step.id for touched in database.page_of_steps(Wanted())[0])


def test_what_was_done_before_can_be_undone_and_done_again_without_the_name_coming_back(
    database: Database, who: int
) -> None:
    forget(database, who)
    with database.read() as session:
        after = session.get_one(Person, who).name
    undone = 0
    while True:
        try:
            database.undo()
        except NothingToUndo:
            break
        undone += 1
        assert hers(told(database)) == []
    assert undone >= 6
    for _time in range(undone):
        database.redo()
        assert hers(told(database)) == []
    with database.read() as session:
        assert session.get_one(Person, who).name == after
        assert session.query(AgendaItem).one().title == f"Person {who} orienterer"


def test_what_was_undone_and_can_be_done_again_is_forgotten_too(database: Database, who: int) -> None:
    database.undo()
    database.undo()
    forget(database, who)
    assert hers(told(database)) == []
    database.redo()
    database.redo()
    assert hers(told(database)) == []
    with database.read() as session:
        assert session.query(Task).one().title == f"Skriv til Person {who}"


def test_steps_that_only_changed_what_is_gone_are_gone(database: Database, who: int) -> None:
    names = [step.name for step in database.steps()]
    assert f"{NAME} er rettet" in names
    forget(database, who)
    assert f"Person {who} er rettet" not in [step.name for step in database.steps()]


def test_a_namesake_stays_who_they_are(database: Database, who: int) -> None:
    other = builders.person(database, NAME, email="en.anden@lejre.example")
    forget(database, who)
    with database.read() as session:
        person = session.get_one(Person, other)
        assert (person.name, person.email) == (NAME, "en.anden@lejre.example")


def test_a_search_does_not_find_the_name_any_longer(database: Database, who: int) -> None:
    def hits(word: str) -> int:
        with database.read() as session:
            query = f"SELECT count(*) FROM search WHERE search MATCH '{word}*'"
            return int(session.connection().exec_driver_sql(query).scalar_one())

    with database.read() as session:
        indexed = session.connection().exec_driver_sql("SELECT name || ' ' || body FROM search").scalars().all()
    assert any("kvistg" in each for each in indexed)
    assert hits("kvistg") > 0
    forget(database, who)
    assert hits("kvistg") == 0
    assert hits("person") > 0


def test_without_the_person_or_twice_it_is_a_sentence_and_nothing_happens(database: Database, who: int) -> None:
    with pytest.raises(NobodyThere):
        forget(database, 4711)
    forget(database, who)
    before = builders.everything(database)
    again = forget(database, who)
    assert (again.again, again.wiped, again.rows, again.steps) == (True, True, 0, 0)
    assert builders.everything(database) == before


def test_who_stands_nowhere_is_removed_wholly_where_that_is_asked_for(database: Database) -> None:
    alone = builders.person(database, NAME, email=EMAIL)
    answer = forget(database, alone, wholly=True)
    assert answer.removed
    assert [step.name for step in database.steps()] == [f"Person {alone} er slettet"]
    assert hers(told(database)) == []
    with database.read() as session:
        assert session.get(Person, alone) is None


def test_who_stands_somewhere_is_anonymised_instead(database: Database, who: int) -> None:
    answer = forget(database, who, wholly=True)
    assert not answer.removed
    assert hers(told(database)) == []
    with database.read() as session:
        assert session.get_one(Person, who).anonymised_on == DAY


def test_somebody_who_was_merged_into_another_is_forgotten_with_the_other(database: Database) -> None:
    gone = builders.person(database, NAME, phone=PHONE)
    kept = builders.person(database, NAME, email=EMAIL)
    database.do(people.merged, people.merge, gone, kept)
    forget(database, kept)
    assert hers(told(database)) == []
    database.undo()
    assert hers(told(database)) == []


def test_who_was_merged_into_the_person_is_forgotten_under_the_old_name_and_address_too(database: Database) -> None:
    with_seat = builders.person(database, "Ane Kvistgård", email="aase.kvist.gammel@x.example")
    builders.hold(database, "Politidirektøren", with_seat, DAY)
    bare = builders.person(database, "Åse R. Ræbild", phone=PHONE)
    twice = builders.person(database, BEFORE, email="aase.kvist.anden@x.example")
    kept = builders.person(database, "Åse Nytnavn", email="ny@x.example", phone="11 22 33 44", note="Ringer selv")
    removed = builders.person(database, "Uffe Fjernet", email="uffe@x.example")
    database.do(people.merged, people.merge, bare, twice)
    database.do(people.merged, people.merge, twice, with_seat)
    database.do(people.merged, people.merge, with_seat, kept)
    database.do(people.removed, people.remove, removed)
    forget(database, kept)
    assert hers(told(database)) == []
    assert "uffe@x.example" in told(database)
    for _time in range(5):
        database.undo()
    assert hers(told(database)) == []
    with database.read() as session:
        assert (session.get_one(Person, bare).name, session.get_one(Person, bare).email) == (f"Person {bare}", "")
        assert session.get_one(Person, bare).anonymised_on == DAY
        assert session.get_one(Person, removed).name == "Uffe Fjernet"


def test_a_namesake_with_nothing_that_was_merged_into_the_person_is_forgotten_too(database: Database) -> None:
    gone = builders.person(database, NAME, email="aase.kvist.gammel@x.example")
    kept = builders.person(database, NAME, email=EMAIL)
    database.do(people.merged, people.merge, gone, kept)
    forget(database, kept)
    assert hers(told(database)) == []


def test_who_was_only_added_in_a_step_that_was_taken_back_is_nobody_else(database: Database) -> None:
    other = builders.person(database, "Uffe Anden", email="uffe@x.example")

    def both(session: Session) -> None:
        people.edit(session, other, {"note": "Ny"})
        people.add(session, "Åse Ræbild", on=DAY)

    database.do("Indlæst", both)
    database.undo()
    forget(database, other)
    assert "Åse Ræbild" in told(database) or "åse ræbild" in told(database)


def test_days_times_and_numbers_that_look_like_the_telephone_stay(database: Database) -> None:
    person = builders.person(database, NAME, phone="20 26 05 12")
    day = date(2026, 5, 12)
    task = put(database, "Opgave", Task(title="Ring 20260512", due=day, added_on=day, person_id=person))
    meeting = put(
        database,
        "Møde",
        Meeting(
            uid="20260512",
            title="Møde",
            start=datetime(2026, 5, 12, 9),
            planned_start=datetime(2026, 5, 12, 9),
            minutes=60,
            time_zone="Europe/Copenhagen",
        ),
    )
    change(database, "Flyttet", Meeting, meeting, start=datetime(2026, 6, 1, 9))
    change(database, "Udsat", Task, task, due=DAY)
    assert [name for _id, _at, name in database.steps_that_hold(person)] == [
        "Udsat",
        "Opgave",
        f"{NAME} er tilføjet",
    ]  # each with the number in the title
    forget(database, person)
    database.undo()
    database.undo()
    with database.read() as session:
        assert session.get_one(Task, task).due == day
        assert session.get_one(Task, task).title == f"Ring Person {person}"
        assert session.get_one(Meeting, meeting).start == datetime(2026, 5, 12, 9)
        assert session.get_one(Meeting, meeting).uid == "20260512"


def test_the_address_of_the_secretariat_stays_the_districts_own(database: Database) -> None:
    person = builders.person(database, NAME, email="sekretariat@politi.example")
    database.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", "sekretariat@politi.example")
    forget(database, person)
    with database.read() as session:
        assert session.query(District).one().secretariat_email == "sekretariat@politi.example"
    database.undo()
    database.redo()
    with database.read() as session:
        assert session.query(District).one().secretariat_email == "sekretariat@politi.example"


@pytest.mark.parametrize("stored", ["NFC", "NFD"])
def test_a_name_with_letters_put_together_of_two_signs_is_the_name(
    database: Database, stored: Literal["NFC", "NFD"]
) -> None:
    person = builders.person(database, unicodedata.normalize("NFD" if stored == "NFC" else "NFC", NAME))
    words = unicodedata.normalize(stored, f"{NAME} ringer, og {NAME}s bil; spørg en anden om Børge Å")
    with closing(sqlite3.connect(database.path)) as connection:  # as it came into the file once, by whatever way
        connection.execute(
            "INSERT INTO step (name, at, user, kind, open, undone, redoable, reverses) "
            "VALUES (?, '2026-07-01 00:00:00', 'x', 'do', 1, 0, 0, '')",
            (words,),
        )
        connection.execute(
            "INSERT INTO task (title, responsible, note, state, added_on, confidential) "
            "VALUES (?, '', '', 'new', '2026-07-01', 0)",
            (words,),
        )
        connection.execute("UPDATE step SET open = 0")
        connection.commit()
    with database.read() as session:
        assert len(privacy.held(session, person, database.traces(person)).sections[-1].entries) == 1
    forget(database, person)
    assert "kvistg" not in told(database)
    with database.read() as session:
        assert session.query(Task).one().title.startswith(f"Person {person} ringer, og Person {person}s bil;")


def test_a_file_that_somebody_else_reads_is_told_as_not_yet_wiped(database: Database, who: int) -> None:
    with closing(sqlite3.connect(database.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM person").fetchall()
        answer = forget(database, who)
    assert not answer.wiped
    assert hers(told(database)) == []
    assert b"migr" in bytes_of(database.path)


def unwiped(database: Database, person: int, **how: Any) -> None:
    with closing(sqlite3.connect(database.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM person").fetchall()
        assert not forget(database, person, **how).wiped
    assert b"migr" in bytes_of(database.path)


def test_what_somebody_else_kept_from_being_wiped_is_wiped_by_doing_it_again(database: Database, who: int) -> None:
    unwiped(database, who)
    with closing(builders.open_again(database.path)) as another:
        assert forget(another, who).wiped
    assert b"migr" not in bytes_of(database.path)


def test_who_was_removed_wholly_is_wiped_by_doing_it_again_too(database: Database) -> None:
    alone = builders.person(database, NAME, note="migr")
    unwiped(database, alone, wholly=True)
    steps = database.steps()
    for wholly in (True, False):
        again = forget(database, alone, wholly=wholly)
        assert (again.again, again.removed, again.wiped) == (True, True, True)
    assert b"migr" not in bytes_of(database.path)
    assert database.steps() == steps


def test_what_somebody_else_kept_from_being_wiped_is_wiped_when_the_register_is_closed(
    database: Database, who: int
) -> None:
    unwiped(database, who)
    database.close()
    assert b"migr" not in bytes_of(database.path)


def test_somebody_who_was_removed_is_forgotten_by_the_history_too(database: Database) -> None:
    alone = builders.person(database, NAME, email=EMAIL)
    database.do(people.removed, people.remove, alone)
    forget(database, alone)
    assert hers(told(database)) == []
    assert database.steps()[0].name == f"Person {alone} er anonymiseret"


@pytest.fixture(scope="module")
def some(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return builders.make(tmp_path_factory.mktemp("glemt") / "register.fora", builders.SMALL)


ACTS = st.lists(st.sampled_from(["note", "name", "task", "item", "undo", "redo", "forget"]), max_size=9)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_in_any_order_the_name_never_comes_back_and_the_file_stays_sound(some: Path, acts: list[str]) -> None:
    copy = some.with_name("kopi.fora")
    copy.write_bytes(some.read_bytes())
    with closing(builders.open_again(copy)) as database:
        person = builders.person(database, NAME, email=EMAIL, phone=PHONE)
        for number, act in enumerate([*acts, "forget", "undo", "redo"]):
            _act(database, person, act, number)
        with database.read() as session:
            row = session.get(Person, person)
            gone = row is None or row.anonymised_on is not None
        assert gone
        assert hers(told(database)) == []
        assert inspection.problems(copy) == []
    for each in copy.parent.glob("kopi*"):
        each.unlink()


def _act(database: Database, person: int, act: str, number: int) -> None:
    with database.read() as session:
        row = session.get(Person, person)
    if act not in ("undo", "redo", "forget") and (row is None or row.anonymised_on is not None):
        return
    try:
        if act == "note":
            change(database, f"{NAME} er rettet", Person, person, note=f"migræne {number}")
        elif act == "name":
            change(database, "Rettet", Person, person, name=BEFORE if number % 2 else NAME)
        elif act == "task":
            put(database, "Opgave", Task(title=f"Ring til {NAME} {number}", person_id=person, added_on=DAY))
        elif act == "item":
            put(database, f"Opgave til {NAME}", Task(title="Intet", responsible=f"Vist {NAME}", added_on=DAY))
        elif act == "forget":
            forget(database, person)
        else:
            database.undo() if act == "undo" else database.redo()
    except (FieldError, CannotUndo):
        pass
