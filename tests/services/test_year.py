"""A year is read from the register: rings, whose it is, what is missing, what has no school."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ActionPlanYear
from fora_desktop.domain.forum import Forum
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.year import Sign, Year
from fora_desktop.exchange import catalogues
from fora_desktop.services import meetings, names, requirements, school_holidays, standings, year
from fora_desktop.services.calendar_days import Whose
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

ON = builders.MORNING.date()
GREVE, HOLBAEK, KREDS = "Lokalrådet i Greve", "Lokalrådet i Holbæk", "Kredsrådet"
WEEKLY = "Ugentligt statusmøde i Greve"


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Meetings of two local councils and the kredsråd, one cancelled, one that nobody recorded."""
    made = builders.register(tmp_path_factory.mktemp("year"), builders.SMALL, holidays=catalogues.school_holidays())
    schedule(made, GREVE, date(2026, 2, 3), MeetingStatus.HELD)
    schedule(made, GREVE, date(2026, 2, 5), MeetingStatus.HELD)
    schedule(made, GREVE, date(2026, 6, 2))
    schedule(made, HOLBAEK, date(2026, 9, 8), MeetingStatus.CANCELLED)
    schedule(made, HOLBAEK, date(2026, 12, 25))
    schedule(made, KREDS, date(2026, 10, 6), MeetingStatus.INVITED)
    schedule(made, KREDS, date(2027, 1, 4))
    builders.hold(made, "Borgmesteren i Greve", "Nanna Frost")
    yield made
    made.close()


def schedule(database: Database, who: str, day: date, status: MeetingStatus = MeetingStatus.PLANNED) -> int:
    wish = Wish((builders.board(database, who),), datetime(day.year, day.month, day.day, 10), 120)
    done = database.do("møde", meetings.schedule, wish, builders.FIRST_DAY, anyway=True).meetings[0]
    if status is not MeetingStatus.PLANNED:
        database.do("noteret", meetings.record, done, status, datetime(2026, 12, 31, 12))
    return done


def read(database: Database, number: int = 2026, on: date = ON, **whose: int) -> Year:
    with database.read() as session:
        return year.read(session, number, on, Whose(**whose))


def named(found: Year) -> list[tuple[str, str, Sign]]:
    return [(each.name, found.rings[each.ring].name, each.sign) for each in found.meetings]


def test_what_takes_place_stands_in_the_ring_of_its_forum(register: Database) -> None:
    found = read(register)
    assert named(found) == [
        (GREVE, "Lokalråd", Sign.HELD),
        (GREVE, "Lokalråd", Sign.HELD),
        (GREVE, "Lokalråd", Sign.UNRECORDED),
        (KREDS, "Kredsråd og kontaktudvalg", Sign.INVITED),
        (HOLBAEK, "Lokalråd", Sign.CONFLICT),
    ]
    assert found.meetings[-1].conflicts == ("Juledag er helligdag.",)
    assert [ring.number for ring in found.rings if not ring.deadlines][:2] == [1, 4]
    assert (found.held, found.planned, found.unrecorded) == (2, 2, 1)
    assert found.rings[-1].deadlines
    assert len({ring.icon for ring in found.rings}) == len(found.rings)


def test_a_past_and_a_coming_year_can_be_read(register: Database) -> None:
    assert [each.day for each in read(register, 2027).meetings] == [date(2027, 1, 4)]
    before = read(register, 2025)
    assert (before.meetings, before.missing, before.today) == ((), 0, None)
    seen_later = read(register, 2026, on=date(2027, 3, 1))
    assert [each.sign for each in seen_later.meetings[-2:]] == [Sign.UNRECORDED, Sign.UNRECORDED]


def test_missing_is_what_the_status_counts_for_boards_with_a_yearly_rule(register: Database) -> None:
    with register.read() as session:
        lines = [line for line in standings.lines(session, ON) if line.standing and not line.past]
        wanted = {line.board.name: line.standing.missing for line in lines if line.standing}
    found = read(register)
    assert {board.name: board.missing for board in found.boards if board.owed} == {
        name: missing for name, missing in wanted.items() if name in {board.name for board in found.boards}
    }
    assert found.missing == sum(wanted.values())
    greve = next(board for board in found.boards if board.name == GREVE)
    assert (greve.requirement, greve.owed, greve.sum_in_words, len(greve.meetings)) == ("Mindst 4", 4, "3 af 4", 3)


def test_a_requirement_of_a_span_is_written_with_a_dash(register: Database) -> None:
    def span(session: Session) -> None:
        forum = session.get(Forum, names.forum(session, KREDS))
        assert forum is not None
        requirements.set_text(session, forum, "3- 4")

    register.do("krav", span)
    assert next(board.requirement for board in read(register).boards if board.name == KREDS) == "3–4"
    register.undo()


def test_a_quarter_without_meeting_is_missing_though_the_year_has_enough(register: Database) -> None:
    def each_quarter(session: Session) -> None:
        from fora_desktop.domain.quota import Period, Rule
        from fora_desktop.services import requirements

        rule = Rule(minimum=1, period=Period.QUARTER)
        requirements.set_by_hand(session, [rule], False, builders.FIRST_DAY, board=names.board(session, GREVE))

    register.do("hvert kvartal", each_quarter)
    greve = next(board for board in read(register).boards if board.name == GREVE)
    register.undo()
    assert (greve.owed, greve.missing, greve.sum_in_words) == (4, 2, "2 af 4")


def test_the_year_of_a_municipality_a_role_or_a_person(register: Database) -> None:
    with register.read() as session:
        unit = names.unit(session, "Holbæk")
        role, who = names.role(session, "Borgmesteren i Greve"), names.person(session, "Nanna Frost")
    holbaek = read(register, unit=unit)
    assert {each.name for each in holbaek.meetings} == {HOLBAEK}
    assert {board.name for board in holbaek.boards} == {HOLBAEK}
    assert holbaek.whose == "Holbæk"
    assert {each.units for each in holbaek.school} == {("Holbæk",)}
    by_role, by_person = read(register, role=role), read(register, person=who)
    assert {each.name for each in by_person.meetings} == {each.name for each in by_role.meetings} == {KREDS}
    assert {board.name for board in by_person.boards} == {board.name for board in by_role.boards} == {KREDS}
    assert [ring.name for ring in by_person.rings] == [ring.name for ring in read(register).rings], "rings stay"


def test_small_rings_stand_together(register: Database) -> None:
    def many(session: Session) -> None:
        for number, forum in enumerate(session.query(Forum).all()):
            session.execute(update(Forum).where(Forum.id == forum.id).values(ring=f"Ring {number}"))

    register.do("mange ringe", many)
    kept = year.MOST_RINGS
    try:
        year.MOST_RINGS = 3
        found = read(register)
    finally:
        year.MOST_RINGS = kept
        register.undo()
    assert len(found.rings) == 4
    assert found.rings[2].name == "Øvrige samarbejder"
    assert sum(ring.number for ring in found.rings if not ring.deadlines) == len(found.meetings)


def test_a_forum_without_a_ring_stands_in_its_chapters(register: Database) -> None:
    register.do("ingen ring", lambda session: session.execute(update(Forum).values(ring="")))
    found = read(register)
    register.undo()
    assert found.rings[0].name == "Kontakt med lokalsamfundet mv."
    assert found.rings[0].number == 5


def test_a_board_that_meets_weekly_is_drawn_as_weeks(register: Database) -> None:
    def weekly(session: Session) -> None:
        forum = session.query(Forum).where(Forum.name.startswith("Ugentlige")).one()
        from fora_desktop.domain.forum import Board

        session.add(Board(forum_id=forum.id, position=1, name=WEEKLY, first_day=builders.FIRST_DAY))

    register.do("nyt råd", weekly)
    schedule(register, WEEKLY, date(2026, 8, 4))
    assert [each.name for each in read(register).meetings if each.weekly] == [WEEKLY]
    for _step in range(2):
        register.undo()


def test_deadlines_are_due_overdue_or_done(register: Database) -> None:
    found = read(register)
    assert {each.day for each in found.deadlines} == {date(2026, 12, 31)}
    first = found.deadlines[0]

    def earlier(session: Session, done_on: date | None) -> None:
        session.add(
            ActionPlanYear(
                action_plan_id=first.plan,
                board_id=first.board_id,
                year=2026,
                due=date(2026, 5, 1),
                published_on=done_on,
            )
        )

    signs = []
    for done in (None, date(2026, 4, 30)):
        register.do("frist", earlier, done)
        signs.append(read(register).deadlines[0].sign)
        register.undo()
    assert signs == [Sign.OVERDUE, Sign.DONE]
    assert first.sign is Sign.DUE


def test_school_holidays_say_in_how_many_municipalities(register: Database) -> None:
    found = read(register)
    assert all(each.of == 3 for each in found.school)
    summer = next(each for each in found.school if "Sommerferie" in each.names)
    assert summer.words == "Sommerferie: alle 3 kommuner"

    def shorter(session: Session) -> None:
        line = next(
            line
            for line in school_holidays.listing(session, year=2026, unit=names.unit(session, "Greve"))
            if line.name == "Sommerferie"
        )
        school_holidays.change(session, line.id, ON, last=line.last - timedelta(7))

    register.do("kortere", shorter)
    again = read(register)
    register.undo()
    parts = [each.words for each in again.school if "Sommerferie" in each.names]
    assert parts == ["Sommerferie: alle 3 kommuner", "Sommerferie: 2 af 3 kommuner"]
    greve = next(board for board in again.boards if board.name == GREVE)
    holbaek = next(board for board in again.boards if board.name == HOLBAEK)
    assert greve.free != holbaek.free


def test_reading_a_year_changes_nothing(register: Database, tmp_path: Path) -> None:
    before = builders.snapshot(register)
    read(register)
    assert builders.snapshot(register) == before
