"""Which calendars are kept up to date: added, changed, taken out; what becomes of them when their subject goes."""

from datetime import date

import pytest
from sqlalchemy import select

from fora_desktop.domain.calendar import EVERYTHING, NAMES, Contents, Edition
from fora_desktop.domain.forum import Board, BoardUnit
from fora_desktop.domain.publication import CalendarExport
from fora_desktop.services import export_records, people, publications, roles, steps
from fora_desktop.services.calendars import Selection
from fora_desktop.services.publications import AlreadyPublished, Wish
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)


def add(database: Database, whose: Selection, edition: Edition = EVERYTHING, **more: object) -> int:
    return database.do(publications.added, publications.add, whose, edition=edition, **more)  # type: ignore[arg-type]


def files(database: Database) -> list[str]:
    with database.read() as session:
        return [each.file for each in publications.published(session)]


def test_each_has_a_name_of_its_own_and_is_kept_once_in_an_edition(database: Database) -> None:
    one, other = builders.person(database, "Bo Ny"), builders.person(database, "Bo Ny", title="Vicedirektør")
    add(database, Selection(person=one))
    add(database, Selection(person=other))
    add(database, Selection(person=one), Edition(busy_only=True))
    assert files(database) == ["Bo Ny (2).ics", "Bo Ny (optaget).ics", "Bo Ny.ics"]
    with pytest.raises(AlreadyPublished) as refused:
        add(database, Selection(person=one))
    assert "Bo Ny.ics" in str(refused.value)
    again = [Wish(Selection(person=one)), Wish(Selection(unit=1))]
    told = database.do(publications.all_added, publications.add_all, again, edition=EVERYTHING)
    assert len(told) == 1  # who was there is left as it is
    assert database.state().undoes == f"{told[0]} er føjet til kalenderne, der holdes ajour"


def test_a_change_is_one_step_in_words_and_can_be_undone(database: Database) -> None:
    id_ = add(database, Selection(board=builders.board(database, "Kredsrådet")))
    contents = Contents(with_agenda=False, participants=NAMES)
    database.do(publications.changed, publications.change, id_, file="rådet", edition=Edition(), contents=contents)
    assert database.state().undoes == "rådet.ics holdes ajour i en anden udgave"
    with database.read() as session:
        (line,) = publications.listing(session)
    assert (line.file, line.name, line.edition) == ("rådet.ics", "Kredsrådet", "Uden dagsorden, deltagernes navne")
    newest = database.steps(1)[0]
    found = database.touched(newest.id)
    assert found is not None
    with database.read() as session:
        detail = steps.detail(session, found, database.changes(newest.id))
    told = {field.name: (field.before, field.after) for block in detail.blocks for field in block.lines}
    assert told["Fil"] == ("Kredsrådet.ics", "rådet.ics")
    assert told["Deltagerliste"] == ("", "med navne")
    assert told["Dagsorden som tekst"] == ("ja", "nej")
    database.undo()
    assert files(database) == ["Kredsrådet.ics"]


def test_a_merged_persons_calendar_follows(database: Database) -> None:
    gone, kept = builders.person(database, "Hanne Thorsgård"), builders.person(database, "Hanne Thorsgaard")
    add(database, Selection(person=gone))
    database.do(people.merged, people.merge, gone, kept)
    with database.read() as session:
        (line,) = publications.listing(session)
    assert (line.of.whose.person, line.name, line.file) == (kept, "Hanne Thorsgaard", "Hanne Thorsgård.ics")
    database.undo()
    with database.read() as session:
        assert publications.published(session)[0].whose.person == gone


def test_who_has_a_calendar_is_not_removed_as_entered_by_mistake_and_goes_with_it_when_forgotten(
    database: Database,
) -> None:
    person = builders.person(database, "Bo Ny")
    add(database, Selection(person=person))
    for whose in (Selection(person=person), Selection(person=person, unit=1), Selection(person=person * 10)):
        database.do("", export_records.record, whose, [], builders.MORNING)
    with pytest.raises(people.PersonIsUsed):
        database.do(people.removed, people.remove, person)
    database.forget(person, TODAY)
    assert files(database) == []
    with database.read() as session:
        assert session.scalars(select(CalendarExport.key)).all() == [f"person:{person}0"]
    with pytest.raises(people.PersonIsAnonymised):
        add(database, Selection(person=person))


def test_with_a_role_a_board_or_a_forum_goes_its_calendar_and_comes_back_with_it(database: Database) -> None:
    made = database.do("rolle", roles.create, "Chefen for noget nyt")
    add(database, Selection(role=made))
    database.do("fjern rollen", roles.remove, made)
    assert files(database) == []
    database.undo()
    assert files(database) == ["Chefen for noget nyt.ics"]


def test_everybody_and_everything_can_be_kept(database: Database) -> None:
    builders.person(database, "Åse Ørum")
    builders.person(database, "Bo Ny")
    with database.read() as session:
        offers = publications.offers(session)
        boards = session.scalars(select(Board.id)).all()
        units = set(session.scalars(select(BoardUnit.unit_id)))
    by_kind = {kind: [each for each in offers if each.kind == kind] for kind in (*publications.KINDS, "all")}
    assert [each.name for each in by_kind["person"]] == ["Bo Ny", "Åse Ørum"]
    assert len(by_kind["all"]) == 1
    assert len(by_kind["board"]) == len(boards)
    assert units <= {each.whose.unit for each in by_kind["unit"]}
    wishes = [Wish(each.whose) for each in offers]
    database.do(publications.all_added, publications.add_all, wishes, edition=EVERYTHING)
    found = files(database)
    assert len(found) == len(offers) == len({name.casefold() for name in found})
