"""A year's account, its status and its plan: counted by one engine, told with why, without anybody's name."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete
from sqlalchemy.orm import Session

from fora_desktop.domain.account import BoardAccount, in_words
from fora_desktop.domain.action_plans import ActionPlan
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import ABSENT, APOLOGY, PRESENT, SUBSTITUTED, Attendance, Decision
from fora_desktop.domain.quota import Period, Rule, Status
from fora_desktop.domain.report_scope import Scope, nobody
from fora_desktop.domain.strategy import Goal
from fora_desktop.reporting import REPORTS, find
from fora_desktop.reports.report import Cell, Report, Table, texts
from fora_desktop.services import (
    account,
    action_plans,
    goal_links,
    meetings,
    names,
    person_boards,
    quota_status,
    requirements,
    standings,
    strategies,
    tasks,
)
from fora_desktop.services.meetings import Wish
from fora_desktop.services.year import read as read_year
from fora_desktop.storage.database import Database
from tests import builders

YEAR = 2026
OVER = date(2027, 1, 12)


def do(database: Database, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    return database.do("prøve", function, *arguments, **named)


def board(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def meet(database: Database, name: str, day: date, status: MeetingStatus | None = None, **of: Any) -> int:
    wish = Wish(boards=(board(database, name),), start=datetime.combine(day, time(10)))
    (meeting,) = do(database, meetings.schedule, wish, day, anyway=True).meetings
    if status is not None:
        do(database, meetings.record, meeting, status, datetime(2100, 1, 1), **of)
    return int(meeting)


def report(database: Database, key: str, on: date = OVER, **of: Any) -> Report:
    kind = find(key)
    parts = frozenset(option.key for option in kind.options if option.usual)
    with database.read() as session:
        return kind.report(session, replace(Scope(year=YEAR, on=on, parts=parts), **of))


def in_one(made: Report) -> str:
    return "\n".join(texts(made))


def of_board(database: Database, name: str, on: date = OVER) -> BoardAccount:
    with database.read() as session:
        gathered = account.gather(session, Scope(year=YEAR, on=on))
    return next(each for each in gathered.boards if each.name == name)


# --- one engine -----------------------------------------------------------------------------------------------------

RULES = st.builds(
    Rule,
    kind=st.sampled_from([None, None, "stormøde"]),
    minimum=st.integers(1, 5),
    maximum=st.none(),
    period=st.sampled_from(list(Period)),
    interval=st.sampled_from([1, 1, 2]),
)
HAPPENED = st.tuples(
    st.integers(0, 3),
    st.integers(-400, 800),
    st.sampled_from(["planned", "invited", "held", "cancelled", "postponed"]),
    st.sampled_from([None, "stormøde"]),
)


def _random(session: Session, rule: Rule, happened: list[tuple[int, int, str, str | None]], last: date | None) -> None:
    boards = session.query(Board).order_by(Board.id).limit(4).all()
    boards[0].last_day = last
    requirements.correct(session, boards[0], [rule], False, None)
    for number, (place, distance, status, kind) in enumerate(happened):
        start = datetime(2026, 1, 1, 9) + timedelta(days=distance)
        meeting = Meeting(
            uid=f"{number}@fora",
            title="Møde",
            kind=kind,
            start=start,
            minutes=60,
            time_zone="Europe/Copenhagen",
            planned_start=start,
            status=status,
        )
        session.add(meeting)
        session.flush()
        session.add(MeetingBoard(meeting_id=meeting.id, board_id=boards[place].id, number=number + 1, year=start.year))
    session.flush()


def day(happened: tuple[int, int, str, str | None]) -> date:
    return date(2026, 1, 1) + timedelta(days=happened[1])


@settings(max_examples=5)
@given(RULES, st.lists(HAPPENED, max_size=12), st.none() | st.just(date(2026, 9, 4)), st.dates(date(2025, 6, 1), OVER))
def test_account_status_plan_and_the_status_of_the_command_line_agree(
    rule: Rule, happened: list[tuple[int, int, str, str | None]], last: date | None, on: date
) -> None:
    """Whatever the register holds: each line of `fora status` stands in the account of the year its period ends in."""
    with TemporaryDirectory() as folder:
        database = builders.register(Path(folder), builders.SMALL, date(2025, 3, 1))
        try:
            do(database, _random, rule, happened, last)
            with database.read() as session:
                told = standings.lines(session, on)
                status = quota_status.gather(session, Scope(year=on.year, on=on))
                years = {year: standings.of_year(session, year, on) for year in range(on.year - 1, on.year + 1)}
                accounts = {year: account.gather(session, Scope(year=year, on=on)) for year in years}
                plan = read_year(session, on.year, on)
        finally:
            database.close()
    assert [(row.board, row.standing, row.status, row.message) for row in status.rows] == [
        (line.board.id, line.standing, line.status, line.message) for line in told
    ]
    known = {(line.board.id, line.standing): line.status for lines in years.values() for line in lines if line.standing}
    for line in told:
        if line.standing is not None and line.standing.period.last.year in years:
            assert known[line.board.id, line.standing] is line.status
    for year, lines in years.items():
        judged = [line.standing for line in lines if line.standing]
        sums = accounts[year].sums
        assert sums.required == sum(each.minimum or 0 for each in judged)
        assert sums.missing == sum(each.missing for each in judged)
        assert sums.unrecorded == sum(each.counts.unrecorded for each in judged)
        free = sum(line.held for line in lines if not line.owes)
        assert sums.held + sums.earlier == sum(each.counts.held for each in judged) + free
        in_year = [meet for meet in happened if meet[2] == "held" and (day(meet).year, day(meet) <= on) == (year, True)]
        if rule.kind is None:
            assert sums.held + sums.others == len(in_year), "every meeting of the year is told once"
        spans = {(line.board.id, line.standing.rule, line.standing.period) for line in lines if line.standing}
        assert len(spans) == len(judged), "a period is counted twice"
    assert plan.missing == accounts[on.year].sums.missing


# --- the account ----------------------------------------------------------------------------------------------------


def test_late_missing_and_called_off_are_told_with_the_reason_and_without_names(database: Database) -> None:
    mona = builders.person(database, "Mona Bakkegård")
    with database.read() as session:
        forum = session.get_one(Board, names.board(session, "Kredsrådet")).forum_id
    do(database, person_boards.create, forum, mona, date(2026, 1, 1))
    meet(database, "Kredsrådet: Mona Bakkegård", date(2026, 3, 4), MeetingStatus.HELD)
    meet(database, "Kredsrådet", date(2026, 3, 3), MeetingStatus.HELD)
    meet(database, "Kredsrådet", date(2026, 7, 3), MeetingStatus.HELD)  # the second was due on 2 July
    meet(database, "Kredsrådet", date(2026, 9, 3), MeetingStatus.CANCELLED, reason="Mona Bakkegård var syg")
    meet(database, "Kredsrådet", date(2026, 12, 3))
    mine = of_board(database, "Kredsrådet")
    assert (mine.sums.required, mine.sums.held, mine.sums.late, mine.sums.missing) == (4, 2, 1, 1)
    assert (mine.sums.unrecorded, mine.sums.called_off, mine.status) == (1, 1, Status.MISSED)
    (late,) = mine.rules[0].late
    assert (late.number, late.day, late.due) == (2, date(2026, 7, 3), date(2026, 7, 2))
    do(database, standings.mark_seen, board(database, "Kredsrådet"), date(2026, 1, 1), "Mona Bakkegård rejste", OVER)
    for key in ("meeting-plan", "account", "status"):
        said = in_one(report(database, key))
        assert "Kredsrådet: […]" in said, key
        assert "Mona Bakkegård" not in said, key
        if key == "meeting-plan":
            continue
        assert "[…] var syg" in said, key
        assert "Mona Bakkegård" not in said, key
        assert "Mona Bakkegård var syg" in in_one(report(database, key, names=True)), key
    said = in_one(report(database, "account"))
    assert "2. møde skulle være holdt den 2. juli 2026 og blev holdt den 3. juli 2026." in said
    assert "Årsag: […] rejste" in said
    on_time = of_board(database, "Kredsrådet", date(2026, 4, 2))
    assert (on_time.sums.late, on_time.sums.held) == (0, 1), "later meetings were not held yet"


def _noted(session: Session, meeting: int) -> None:
    for place, state in enumerate((PRESENT, SUBSTITUTED, APOLOGY, ABSENT, "", ""), 1):
        role = names.role(session, "Politidirektøren")
        session.add(Attendance(meeting_id=meeting, position=place, role_id=role, state=state))
    for closed, words in ((False, "Planen er vedtaget"), (True, "Sagen om familien")):
        item = AgendaItem(meeting_id=meeting, position=1 + closed, title=f"Punkt {1 + closed}", confidential=closed)
        session.add(item)
        session.flush()
        session.add(Decision(item_id=item.id, position=1, text=words))
    session.flush()


def test_who_came_what_was_decided_and_what_was_done(database: Database) -> None:
    meeting = meet(database, "Kredsrådet", date(2026, 3, 3), MeetingStatus.HELD)
    meet(database, "Kredsrådet", date(2026, 5, 5), MeetingStatus.HELD)
    do(database, _noted, meeting)
    kreds = board(database, "Kredsrådet")
    for title, closed in (("Send planen", False), ("Tal med familien", True)):
        task = do(
            database, tasks.add, title, on=date(2026, 3, 3), board=kreds, due=date(2026, 4, 1), confidential=closed
        )
        do(database, tasks.set_state, task, "done", date(2026, 4, 2))
    with database.read() as session:
        plan = next(each for each in action_plans.listing(session) if not each.per_board)
        outsider = names.role(session, "Chefanklageren")  # who has no seat in the council
    do(database, lambda session: setattr(session.get_one(ActionPlan, plan.id), "role_id", outsider))
    do(database, action_plans.mark_done, plan.id, kreds, YEAR, date(2026, 11, 2))
    mine = of_board(database, "Kredsrådet")
    came = mine.attendance
    assert (came.meetings, came.not_noted_meetings, came.present, came.substituted) == (1, 1, 2, 1)
    assert (came.apology, came.absent) == (1, 1)
    assert (mine.decisions, mine.closed_decisions, mine.tasks_done) == (2, 1, 2)
    said = in_one(report(database, "account"))
    assert "Planen er vedtaget" in said
    assert "Send planen" in said
    assert "familien" not in said
    assert "1 beslutning på et lukket punkt er udeladt." in said
    assert "1 fortrolig opgave er udeladt." in said
    assert "heraf 1 ved stedfortræder; 1 afbud, 1 udeblevet" in said
    assert "%" not in said, "attendance is told in counts"
    gathered = find("account").gather
    with database.read() as session:
        done = next(
            each
            for each in gathered(session, Scope(year=YEAR, on=OVER), nobody).plans
            if each.name == f"{plan.name} {YEAR}" and each.done_on
        )
    assert (done.done_on, done.is_late, done.overdue) == (date(2026, 11, 2), False, False)


def _hold(session: Session, meeting: int, unit: int, other: int) -> None:
    """Seven were there, one thing was decided; both boards of the meeting are of one municipality."""
    session.add(BoardUnit(board_id=other, unit_id=unit))
    session.get_one(Meeting, meeting).present = 7
    item = AgendaItem(meeting_id=meeting, position=1, title="Punkt")
    session.add(item)
    session.flush()
    session.add(Decision(item_id=item.id, position=1, text="Aftalt"))
    session.flush()


def test_what_two_boards_did_together_counts_once_in_their_municipality(database: Database) -> None:
    greve, other = board(database, "Lokalrådet i Greve"), board(database, "Møder med Embedslægeinstitutionen")
    with database.read() as session:
        unit, elsewhere = names.unit(session, "Greve"), names.unit(session, "Holbæk")
    wish = Wish(boards=(greve, other), start=datetime(2026, 4, 14, 10))
    (meeting,) = do(database, meetings.schedule, wish, date(2026, 4, 14), anyway=True).meetings
    do(database, meetings.record, meeting, MeetingStatus.HELD, datetime(2100, 1, 1))
    do(database, _hold, meeting, unit, other)
    for name, closed in (("Lokalrådet i Greve", True), ("Lokalrådet i Holbæk", False)):
        of = board(database, name)
        task = do(database, tasks.add, "Opgave", on=date(2026, 3, 3), board=of, confidential=closed)
        do(database, tasks.set_state, task, "done", date(2026, 4, 2))
    strategy = do(database, strategies.add, {"name": "Strategi", "year": "2026"}).id
    do(database, strategies.add_goal, strategy, None, {"kind": "guiding", "name": "Mål"})
    with database.read() as session:
        item = session.query(AgendaItem.id).filter_by(meeting_id=meeting, title="Punkt").scalar()
        goal = session.query(Goal.id).scalar()
    do(database, goal_links.link, goal, goal_links.Target("item", item))
    with database.read() as session:
        whole = account.gather(session, Scope(year=YEAR, on=OVER))
        alone = account.gather(session, Scope(year=YEAR, on=OVER, units=frozenset({unit})))
        others = account.gather(session, Scope(year=YEAR, on=OVER, units=frozenset({elsewhere})))
    told = next(each for each in whole.units if each.id == unit)
    assert (told.attendance.meetings, told.attendance.present, told.decisions) == (1, 7, 1)
    assert (whole.task_sums.done, whole.closed_tasks, alone.task_sums.done, others.task_sums.done) == (2, 1, 1, 1)
    assert [(goal.meetings, len(goal.forums)) for goal in whole.goals] == [(1, 2)], "a joint meeting counts once"
    assert [(goal.meetings, len(goal.forums)) for goal in alone.goals] == [(1, 2)]
    assert [(goal.meetings, goal.forums) for goal in others.goals] == [(0, ())], "another municipality's work"


def test_a_year_counts_its_own_meetings_whatever_period_they_are_owed_in(database: Database) -> None:
    with database.read() as session:
        kreds, greve = (session.get_one(Board, board(database, name)) for name in ("Kredsrådet", "Lokalrådet i Greve"))
    two_years = Rule(minimum=4, period=Period.YEAR, interval=2)
    from_august = Rule(minimum=2, period=Period.YEAR, year_start=(8, 1))
    for row, rule in ((kreds, two_years), (greve, from_august)):
        do(database, lambda session, row=row, rule=rule: requirements.correct(session, row, [rule], False, None))
    for name, day_ in (("Kredsrådet", date(2026, 2, 3)), ("Lokalrådet i Greve", date(2026, 10, 6))):
        meet(database, name, day_, MeetingStatus.HELD)
    later = date(2028, 1, 12)
    meet(database, "Lokalrådet i Greve", date(2027, 3, 2), MeetingStatus.HELD)
    mine = of_board(database, "Kredsrådet")
    assert (mine.sums.required, mine.sums.held, mine.sums.others, mine.status) == (0, 0, 1, Status.BEHIND)
    assert "Perioden slutter 31. december 2027." in mine.rules[0].messages[0]
    with database.read() as session:
        gathered = account.gather(session, Scope(year=2027, on=later))
    (local,) = [each for each in gathered.boards if each.name == "Lokalrådet i Greve"]
    assert (local.sums.required, local.sums.held, local.sums.earlier, local.sums.missing) == (2, 1, 1, 0)
    assert local.rules[0].period == "1. august 2026–31. juli 2027"
    assert in_words(local.sums) == "2 krævet, 1 holdt i året og 1 før."
    with pytest.raises(FieldError, match="2029 er ikke begyndt"):
        report(database, "account", later, year=2029)
    assert "Registret har ingen råd, nævn eller fora i 1900." in in_one(report(database, "status", year=1900))


def test_each_municipality_has_its_cooperation_against_crime_first(database: Database) -> None:
    meet(database, "Lokalrådet i Greve", date(2026, 3, 3), MeetingStatus.HELD)
    said = in_one(report(database, "account"))
    assert "Greve Kommune" in said
    assert "Hele kredsen" in said
    greve_part = said[said.index("Greve Kommune") :]
    assert greve_part.index("Kriminalitetsforebyggende samarbejde") < greve_part.index("Lokalrådet i Greve")
    with database.read() as session:
        greve = names.unit(session, "Greve")
    alone = in_one(report(database, "account", units=frozenset({greve})))
    assert "Lokalrådet i Greve" in alone
    assert "Lokalrådet i Holbæk" not in alone
    assert "Kontaktudvalget" not in alone


# --- status and plan ------------------------------------------------------------------------------------------------


def cells(made: Report) -> list[Cell]:
    rows = [row for block in made.blocks if isinstance(block, Table) for row in block.rows]
    return [cell for row in rows if isinstance(row, tuple) for cell in row if isinstance(cell, Cell)]


def test_the_status_has_a_sheet_a_chapter_and_a_pace_bar_a_board(database: Database) -> None:
    meet(database, "Kredsrådet", date(2026, 2, 3), MeetingStatus.HELD)
    meet(database, "Kredsrådet", date(2026, 11, 3))
    made = report(database, "status", date(2026, 7, 2))
    sheets = {block.sheet for block in made.blocks if isinstance(block, Table)}
    with database.read() as session:
        chapters = {line.board.chapter for line in standings.lines(session, date(2026, 7, 2))}
    assert {sheet.split(".")[0] for sheet in sheets} == {str(chapter) for chapter in chapters}
    bar = next(cell.pace for cell in cells(made) if cell.pace and cell.pace.held)
    assert bar is not None
    assert (bar.held, bar.planned, bar.owed, bar.due) == (1, 1, 4, 2)
    assert "Bagud: 1 af mindst 4 holdt, 1 planlagt." in in_one(made)
    meet(database, "Kredsrådet", date(2026, 5, 5), MeetingStatus.CANCELLED, reason="ingen sager")
    with database.read() as session:
        found = quota_status.gather(session, Scope(year=2027, on=date(2027, 3, 2))).rows
    council = [(row.past, len(row.called_off)) for row in found if row.name == "Kredsrådet"]
    assert council == [(True, 1), (False, 0)], "a cancelled meeting is told with the period that it was in"


def test_the_plan_shows_days_with_their_signs_and_what_is_missing(database: Database) -> None:
    meet(database, "Kredsrådet", date(2026, 2, 3), MeetingStatus.HELD)
    meet(database, "Kredsrådet", date(2026, 4, 14))
    meet(database, "Kredsrådet", date(2026, 10, 6))
    made = report(database, "meeting-plan", date(2026, 5, 12))
    said = [cell.text for cell in cells(made)]
    for expected in ("✓3", "14?", "6*", "3 af 4"):
        assert expected in said, expected
    legend = in_one(made)
    assert "Flueben: holdt" in legend
    assert "? ikke noteret" in legend
    assert "** anden" not in legend
    every = frozenset(option.key for option in find("meeting-plan").options)
    lists = in_one(report(database, "meeting-plan", date(2026, 5, 12), parts=every))
    for expected in ("Efter dato", "Efter råd, nævn og fora", "Politidirektøren", "tir. 6. oktober 2026"):
        assert expected in lists, expected
    back = [cell.text for cell in cells(report(database, "meeting-plan", date(2026, 1, 12)))]
    assert "3" in back
    assert "✓3" not in back, "on that day it was still to come"


def test_an_empty_register_has_its_reports_all_the_same(database: Database) -> None:
    do(database, lambda session: session.execute(delete(MeetingBoard)))
    for kind in REPORTS:
        if kind.key in ("status", "account", "meeting-plan"):
            assert in_one(report(database, kind.key)), kind.key
