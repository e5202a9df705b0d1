"""What calendars hold that are kept up to date: read anew only where something changed, and yet always right."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.calendar import NAMES, ROLES, Contents, Edition
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Chapter, District, Forum, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingMove
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import (
    Absence,
    Membership,
    MembershipException,
    Person,
    Role,
    RoleHolder,
    RoleInGroup,
    Substitute,
)
from fora_desktop.domain.publication import Publication
from fora_desktop.domain.publishing import Kept
from fora_desktop.exchange import ics
from fora_desktop.exchange.publishing import rendered
from fora_desktop.services import (
    absences,
    calendars,
    export_records,
    meetings,
    memberships,
    people,
    publications,
    publishing,
    substitutes,
)
from fora_desktop.services.calendars import Selection
from fora_desktop.services.meetings import Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.services.publishing import Books
from fora_desktop.storage import history
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)
DIRECTOR = "Politidirektøren"


def filled(path: Path) -> Database:
    """A register with meetings, persons, a substitute, agendas and a calendar of every kind, in every edition."""
    database = builders.open_again(builders.make(path, builders.SMALL))
    chief = builders.hold(database, DIRECTOR, "Hanne Thorsgaard", date(2026, 1, 1), date(2026, 9, 30)).person
    director = builders.role(database, DIRECTOR)
    stand = builders.person(database, "Jesper Vindum", title="Chefpolitiinspektør")
    builders.hold(database, DIRECTOR, builders.person(database, "Rikke Sandahl"), date(2026, 11, 1))
    database.do("stedfortræder", substitutes.add, stand, date(2026, 1, 1), role=director)
    database.do("fravær", absences.add, chief, date(2026, 8, 1), date(2026, 8, 31))
    council = builders.board(database, "Kredsrådet")
    with database.read() as session:
        other = session.scalars(select(Board.id).where(Board.id != council).order_by(Board.id).limit(1)).one()
        unit = session.scalars(select(BoardUnit.unit_id).order_by(BoardUnit.id).limit(1)).one()
    database.do("medlem", memberships.add, Wanted(person=stand), board=other)
    for number, boards in enumerate(((council,), (council,), (other,), (council, other), (other,), (council,))):
        wish = Wish(boards, datetime(2026, 7 + number // 2, 7 + number, 10), 90, location="Rådhuset", room="2")
        database.do("planlæg", meetings.schedule, wish, TODAY, anyway=True)
    database.do("dagsorden", _agenda)
    wishes = [
        Selection(),
        Selection(person=chief),
        Selection(person=stand),
        Selection(role=director),
        Selection(board=other),
        Selection(unit=unit),
    ]
    with database.read() as session:
        wishes.append(Selection(forum=session.get_one(Board, council).forum_id))
    for whose in wishes:
        database.do("kalender", publications.add, whose, edition=Edition())
    database.do("uden", publications.add, Selection(), edition=Edition(busy_only=True, reminder_minutes=15))
    for who in (ROLES, NAMES):
        with_people = Contents(with_place=False, with_planned=who == NAMES, participants=who)
        database.do("deltagere", publications.add, Selection(role=director), edition=Edition(), contents=with_people)
    return database


def _agenda(session: Session) -> None:
    for meeting in session.scalars(select(Meeting.id).limit(3)).all():
        session.add(AgendaItem(meeting_id=meeting, position=0, title="Velkomst"))
        session.add(AgendaItem(meeting_id=meeting, position=1, title="Personsag", confidential=True))


def look(database: Database, books: Books) -> Kept:
    with database.read() as session:
        return books.look(session)


def files(kept: Kept) -> dict[str, bytes]:
    return {calendar.file: rendered(calendar) for calendar in kept.calendars}


def exported(database: Database) -> dict[str, bytes]:
    """The same files as an export gives them, one by one."""
    with database.read() as session:
        return {
            each.file: ics.calendar(
                calendars.title(session, each.whose),
                calendars.events(session, each.whose, each.contents),
                Edition(each.busy_only, each.reminder_minutes),
            )
            for each in publications.published(session)
        }


# --- any change -------------------------------------------------------------------------------------------------------

Change = Callable[[Session, int], None]


def _set(table: Any, column: str, *values: object) -> Change:
    """Another value in one of the rows."""

    def change(session: Session, number: int) -> None:
        ids = session.scalars(select(table.id).order_by(table.id)).all()
        if ids:
            value = values[number % len(values)]
            session.execute(update(table).where(table.id == ids[number % len(ids)]).values({column: value}))

    return change


def _refer(table: Any, column: str, to: Any) -> Change:
    """One of the rows belongs to another now."""

    def change(session: Session, number: int) -> None:
        ids = session.scalars(select(table.id).order_by(table.id)).all()
        others = session.scalars(select(to.id).order_by(to.id)).all()
        if ids and others:
            row = ids[number % len(ids)]
            session.execute(update(table).where(table.id == row).values({column: others[number % len(others)]}))

    return change


def _drop(table: Any) -> Change:
    def change(session: Session, number: int) -> None:
        ids = session.scalars(select(table.id).order_by(table.id)).all()
        if ids:
            session.execute(delete(table).where(table.id == ids[number % len(ids)]))

    return change


def _substituted(session: Session, number: int) -> None:
    meetings_, persons = (session.scalars(select(table.id)).all() for table in (Meeting, Person))
    row = {"meeting_id": meetings_[number % len(meetings_)], "person_id": persons[0], "substitute_id": persons[-1]}
    session.execute(insert(Attendance).values(**row, state="substituted", position=number, function="member", note=""))


def _not_in(session: Session, number: int) -> None:
    members, boards = (session.scalars(select(table.id)).all() for table in (Membership, Board))
    row = {"membership_id": members[number % len(members)], "board_id": boards[number % len(boards)]}
    if not session.scalar(select(MembershipException.id).filter_by(**row)):
        session.execute(insert(MembershipException).values(**row))


def _joins(session: Session, number: int) -> None:
    meetings_, boards = (session.scalars(select(table.id)).all() for table in (Meeting, Board))
    row = {"meeting_id": meetings_[number % len(meetings_)], "board_id": boards[number % len(boards)]}
    if not session.scalar(select(MeetingBoard.id).filter_by(**row)):
        session.execute(insert(MeetingBoard).values(**row, number=number + 20, year=2026, position=number))


def _scheduled(session: Session, number: int) -> None:
    boards = session.scalars(select(Board.id)).all()
    wish = Wish((boards[number % len(boards)],), datetime(2026, 10, 1 + number % 20, 9), 60)
    meetings.schedule(session, wish, TODAY, anyway=True)


def _moved(session: Session, number: int) -> None:
    ids = session.scalars(select(Meeting.id).order_by(Meeting.id)).all()
    meetings.move(
        session, ids[number % len(ids)], datetime(2026, 8 + number % 4, 3 + number % 20, 13), TODAY, anyway=True
    )


def _merged(session: Session, number: int) -> None:
    ids = session.scalars(select(Person.id).where(Person.anonymised_on.is_(None)).order_by(Person.id)).all()
    if len(ids) > 1:
        people.merge(session, ids[number % len(ids)], ids[(number + 1) % len(ids)])


def _published(session: Session, number: int) -> None:
    boards = session.scalars(select(Board.id)).all()
    publications.add(session, Selection(board=boards[number % len(boards)]), edition=Edition())


def _unpublished(session: Session, number: int) -> None:
    ids = [each.id for each in publications.published(session)]
    publications.remove(session, [ids[number % len(ids)]])


CHANGES: tuple[Change, ...] = (
    _scheduled,
    _moved,
    _substituted,
    _not_in,
    _joins,
    _merged,
    _published,
    _unpublished,
    _set(Meeting, "title", "Ekstra møde", "Kredsråd; næste"),
    _set(Meeting, "start", datetime(2026, 8, 12, 9), datetime(2026, 10, 14, 9)),
    _set(Meeting, "status", "invited", "cancelled", "postponed", "planned"),
    _set(Meeting, "journal_number", "2026-1", "2026-2"),
    _set(AgendaItem, "title", "Nyt punkt", "Budget"),
    _set(AgendaItem, "confidential", True, False),
    _set(Role, "name", "Direktøren", "Borgmesteren"),
    _set(Role, "kind", "group", "person"),
    _set(Board, "name", "Rådet", "Udvalget"),
    _set(Forum, "name", "Forummet", "Et andet forum"),
    _set(Forum, "legal_basis", "§ 1", ""),
    _set(Chapter, "title", "Kapitel A", "Kapitel B"),
    _set(Unit, "name", "Nyby", "Gammelby"),
    _set(Unit, "kind", "department", "municipality"),
    _set(Person, "name", "Åse Ørum", "Ib Bo"),
    _set(District, "name", "Østkredsen", "Vestkredsen"),
    _set(RoleHolder, "last_day", date(2026, 8, 20), None),
    _set(Absence, "last_day", date(2026, 12, 31), date(2026, 8, 5)),
    _set(Substitute, "last_day", date(2026, 12, 31), None),
    _set(Membership, "first_day", date(2026, 9, 1), None),
    _set(Publication, "with_agenda", False, True),
    _set(Publication, "busy_only", True, False),
    _set(Publication, "reminder_minutes", 30, None),
    _set(Publication, "file", "Andet navn.ics"),
    _refer(Board, "forum_id", Forum),
    _refer(Forum, "chapter_id", Chapter),
    _refer(RoleHolder, "person_id", Person),
    _refer(Membership, "forum_id", Forum),
    _refer(AgendaItem, "meeting_id", Meeting),
    _refer(Unit, "department_id", Unit),
    _drop(AgendaItem),
    _drop(MeetingMove),
    _drop(Absence),
    _drop(Substitute),
    _drop(RoleHolder),
    _drop(Membership),
    _drop(RoleInGroup),
    _drop(BoardUnit),
    _drop(Publication),
)
UNDO, REDO, FORGET = -1, -2, -3
EXAMPLES = int(os.environ.get("FORA_EXAMPLES", "4"))
STEPS = st.tuples(
    st.one_of(st.integers(0, len(CHANGES) - 1), st.sampled_from((UNDO, UNDO, REDO, FORGET))), st.integers(0, 30)
)


def _play(database: Database, what: int, number: int) -> None:
    """One change, or none where the register refuses it."""
    try:
        if what == UNDO:
            database.undo()
        elif what == REDO:
            database.redo()
        elif what == FORGET:
            database.forget(1 + number % 3, TODAY)
        else:
            database.do("ændring", CHANGES[what], number)
    except (FieldError, AssertionError):
        pass
    except Exception as error:  # what no service does, the database refuses
        if type(error).__name__ != "IntegrityError":
            raise


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("origin") / "register.fora"
    filled(path).close()
    return path


@settings(max_examples=EXAMPLES, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(played=st.lists(st.lists(STEPS, min_size=1, max_size=3), min_size=3, max_size=7))
def test_after_any_changes_the_files_are_as_if_everything_were_read_anew_and_as_an_export_gives_them(
    origin: Path, tmp_path_factory: pytest.TempPathFactory, played: list[list[tuple[int, int]]]
) -> None:
    path = tmp_path_factory.mktemp("played") / "register.fora"
    shutil.copyfile(origin, path)
    database = builders.open_again(path)
    try:
        warm = Books()
        before = files(look(database, warm))
        assert before == exported(database)
        for together in played:
            for what, number in together:
                _play(database, what, number)
            now = files(look(database, warm))
            assert now == exported(database)
        assert now == files(look(database, Books()))
    finally:
        database.close()


def test_only_what_a_change_touches_is_another_object(origin: Path, tmp_path: Path) -> None:
    path = tmp_path / "register.fora"
    shutil.copyfile(origin, path)
    database = builders.open_again(path)
    books = Books()
    first = look(database, books)
    assert all(a is b for a, b in zip(first.calendars, look(database, books).calendars, strict=True))
    chief = next(each for each in first.calendars if each.file == "Hanne Thorsgaard.ics")
    whole = max(first.calendars, key=lambda each: (len(each.entries), not each.busy_only))
    gone = next(entry for entry in whole.entries if entry not in chief.entries)
    database.do("flyt", _move_uid, gone.event.uid)
    second = {each.file: each for each in look(database, books).calendars}
    assert second[chief.file] is chief
    assert second[whole.file] is not whole
    assert sum(a is not b for a, b in zip(whole.entries, second[whole.file].entries, strict=True)) == 1
    database.do("noter", _set(Meeting, "journal_number", "2026-9"), 0)  # seen by nobody, but it is a change
    assert files(look(database, books)) == exported(database)
    database.close()


def _move_uid(session: Session, uid: str) -> None:
    meeting = session.scalars(select(Meeting).where(Meeting.uid == uid)).one()
    meeting.location = "Et andet sted"


def test_every_table_of_the_register_is_shown_named_or_known_to_be_of_no_account() -> None:
    known = publishing.OF_MEETING | publishing.SEATS | publishing.NAMED | publishing.LISTED | publishing.UNSEEN
    tables = {table.name for table in history.tracked_tables()}
    assert tables - known == {"meeting", "chapter"}
    assert known <= tables


def test_what_has_left_the_house_is_known_and_is_no_step(database: Database) -> None:
    board = builders.board(database, "Kredsrådet")
    wish = Wish((board,), datetime(2026, 9, 14, 10), 60)
    meeting = database.do("planlæg", meetings.schedule, wish, TODAY, anyway=True).meetings[0]
    database.do("kalender", publications.add, Selection(board=board), edition=Edition())
    sent = Selection(board=board)
    with database.read() as session:
        before_the_move = calendars.events(session, sent)
    database.do("", export_records.record, sent, before_the_move, builders.MORNING)  # to somebody by mail
    database.do("flyt", meetings.move, meeting, datetime(2026, 9, 16, 10), TODAY, anyway=True)
    more = database.do("planlæg", meetings.schedule, replace(wish, start=datetime(2026, 10, 5, 10)), TODAY, anyway=True)
    before = database.state()
    written = look(database, Books()).calendars
    with database.read() as session:
        assert publishing.unknown(session, written)
    database.do("", publishing.mark_sent, written)
    with database.read() as session:
        assert not publishing.unknown(session, written)
        assert all(meetings.line(session, each).is_known for each in (meeting, *more.meetings))
        assert (
            export_records.states(session, [sent])[export_records.key(sent)].changes == 2
        )  # is still to be told by mail
    assert (database.state().undoes, database.state().redoes) == (before.undoes, before.redoes)
