"""A year that is closed prints as it was kept, byte for byte, whatever is changed afterwards."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing as closed_at_last
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.edition import OVERVIEW, Edition
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.report_scope import Scope
from fora_desktop.reporting import closing, find
from fora_desktop.reports import keeping, writing
from fora_desktop.reports.report import texts
from fora_desktop.services import account, closed_years, meetings, names, plan_progress, plan_rows
from fora_desktop.services.closed_years import (
    ClosedLater,
    NobodyMet,
    NoSuchClosing,
    NothingChanged,
    OnlyAsKept,
    WhyAgain,
    YearIsNotOver,
)
from fora_desktop.services.meetings import Wish
from fora_desktop.storage import inspection
from fora_desktop.storage.database import Database
from tests import builders

YEAR = 2026
CLOSED = date(2027, 1, 12)
LATER = date(2028, 6, 1)


def do(database: Database, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    return database.do("prøve", function, *arguments, **named)


def meet(database: Database, day: date) -> int:
    with database.read() as session:
        board = names.board(session, "Kredsrådet")
    wish = Wish(boards=(board,), start=datetime.combine(day, time(10)))
    (meeting,) = do(database, meetings.schedule, wish, day, anyway=True).meetings
    do(database, meetings.record, meeting, MeetingStatus.HELD, datetime(2100, 1, 1))
    return int(meeting)


def text(database: Database, on: date, key: str = "account", **of: Any) -> str:
    return files(database, on, datetime.now(UTC), key, (writing.TEXT,), **of)[writing.TEXT].decode()


def files(
    database: Database,
    on: date,
    made: datetime,
    key: str = "account",
    endings: tuple[str, ...] = writing.ENDINGS,
    **of: Any,
) -> dict[str, bytes]:
    kind = find(key)
    parts = frozenset(option.key for option in kind.options if option.usual)
    with database.read() as session:
        report = kind.report(session, replace(Scope(year=YEAR, on=on, parts=parts), **of))
    return {ending: writing.write(report, ending, made) for ending in endings}


def _decide(session: Any, meeting: int, words: str) -> None:
    item = AgendaItem(meeting_id=meeting, position=1, title="Punkt")
    session.add(item)
    session.flush()
    session.add(Decision(item_id=item.id, position=1, text=words))
    session.flush()


def test_a_closed_year_prints_the_same_bytes_whatever_is_changed_afterwards(database: Database) -> None:
    meet(database, date(2026, 2, 3))
    late = meet(database, date(2026, 9, 3))  # the second was due on 2 July
    do(database, _decide, late, "Planen er vedtaget")
    told: list[float] = []
    closed = database.do(closed_years.was_closed, closing.close_year, YEAR, CLOSED, told.append)
    assert (closed.number, closed.figures["late"], closed.figures["held"]) == (1, 1, 2)
    assert told == sorted(told)
    first = files(database, CLOSED, datetime(2027, 1, 12, 9, tzinfo=UTC))
    said = first[writing.TEXT].decode()
    do(database, meetings.move, late, datetime(2026, 6, 3, 10), date(2027, 2, 1), reason="skrevet forkert", anyway=True)
    meet(database, date(2026, 9, 29))
    assert files(database, LATER, datetime(2028, 6, 1, 12, tzinfo=UTC)) == first
    assert "Året er lukket: 12. januar 2027 (nr. 1)" in text(database, LATER, "meeting-plan")
    assert "heraf 1 for sent" in said
    assert "Året er lukket: 12. januar 2027 (nr. 1)" in said
    with database.read() as session:
        greve = names.unit(session, "Greve")
    assert "Lokalrådet i Greve" in text(database, LATER, units=frozenset({greve}))
    back = text(database, date(2026, 7, 1))
    assert "dette er ikke det, der blev gemt, men registret set fra 1. juli 2026" in back
    assert "Året er lukket: 12. januar 2027 (nr. 1)" in back
    with pytest.raises(OnlyAsKept, match="for hele kredsen og for hver kommune, uden navne"):
        text(database, LATER, names=True)
    with database.read() as session:
        every = closed_years.municipalities(session)
    assert text(database, LATER, units=every) == said, "all municipalities chosen one by one are all"
    with pytest.raises(OnlyAsKept, match="Vælg hele kredsen eller én kommune"):
        text(database, LATER, units=frozenset(sorted(every)[:2]))
    with pytest.raises(WhyAgain, match="Skriv i en note, hvorfor året lukkes igen"):
        do(database, closing.close_year, YEAR, LATER)
    with pytest.raises(ClosedLater, match=r"2026 blev lukket 12\. januar 2027 \(nr\. 1\)"):
        do(database, closing.close_year, YEAR, date(2027, 1, 11), note="for tidligt")
    again = database.do(closed_years.was_closed, closing.close_year, YEAR, LATER, note="to møder var skrevet forkert")
    assert (again.number, again.figures["late"], again.figures["held"]) == (2, 0, 3)
    assert text(database, CLOSED) == said, "what was kept first is still there"
    assert text(database, LATER) != said
    assert text(database, LATER, edition=1) == said, "each closing can be printed by its number"
    with pytest.raises(NoSuchClosing, match="Vælg et nummer fra 1 til 2"):
        text(database, LATER, edition=3)
    database.undo()
    assert text(database, LATER) == said


def test_a_year_is_closed_once_it_is_over_and_again_only_if_something_changed(database: Database) -> None:
    with pytest.raises(YearIsNotOver, match=r"2026 er ikke slut\. Du kan lukke året fra den 1\. januar 2027\."):
        do(database, closing.close_year, YEAR, date(2026, 12, 31))
    assert do(database, closing.close_year, YEAR, date(2027, 1, 1)).number == 1
    with pytest.raises(NothingChanged, match=r"2026 blev lukket 1\. januar 2027"):  # on another day; see also below
        do(database, closing.close_year, YEAR, date(2027, 3, 1))
    meet(database, date(2026, 2, 3))
    assert do(database, closing.close_year, YEAR, date(2027, 1, 1), note="et møde manglede").number == 2
    with database.read() as session:
        assert [each.number for each in closed_years.listing(session)] == [2, 1]
        assert closed_years.latest(session, 2025) is None
    with pytest.raises(NobodyMet, match="Registret har ingen råd, nævn eller fora i 1900, så der er intet at lukke"):
        do(database, closing.close_year, 1900, LATER)
    twice = [Edition(kind=kind, number=1, issued_on=LATER, content="{}", digest="") for kind in (OVERVIEW, OVERVIEW)]
    with pytest.raises(IntegrityError):
        do(database, lambda session: (session.add_all(twice), session.flush()))


def test_a_plan_done_after_the_year_was_closed_changes_its_account_and_stands_in_the_next_one(
    database: Database,
) -> None:
    with database.read() as session:
        row = next(row for row in plan_rows.listing(session, YEAR, CLOSED) if row.name == "Samarbejdsplan")
    do(database, closing.close_year, YEAR, CLOSED)
    do(database, plan_progress.set_stage, *row.key, "published", date(2027, 2, 10), date(2027, 2, 20))
    with database.read() as session:
        for year in (YEAR, YEAR + 1):
            gathered = account.gather(session, Scope(year=year, on=date(2027, 2, 20)))
            (plan,) = [each for each in gathered.plans if each.name == "Samarbejdsplan 2026"]
            assert (plan.done_on, plan.word) == (date(2027, 2, 10), "Færdig efter fristen")
    again = do(database, closing.close_year, YEAR, date(2027, 2, 20), note="planen kom for sent")
    assert again.number == 2
    assert "10. februar 2027" in text(database, LATER)


def test_somebody_who_is_anonymised_leaves_a_closed_year_that_can_still_be_read(database: Database) -> None:
    """Nobody knew the name when the year was closed; a day that looks like the telephone number stays a day."""
    do(database, _decide, meet(database, date(2026, 2, 3)), "Planen er vedtaget")
    with database.read() as session:
        board = names.board(session, "Kredsrådet")
    called = "Kredsrådet ved Tobias Kvistholm"
    do(database, lambda session: setattr(session.get_one(Board, board), "name", called))
    do(database, closing.close_year, YEAR, CLOSED)
    assert called in text(database, LATER)
    person = builders.person(database, "Tobias Kvistholm", phone="20 26 02 03")
    database.forget(person, LATER)
    assert f"Kredsrådet ved Person {person}" in text(database, LATER)
    assert "3. februar 2026" in text(database, LATER)
    assert inspection.problems(database.path) == []
    with pytest.raises(NothingChanged):  # the year is as it was, though the kept one was written anew
        do(database, closing.close_year, YEAR, LATER)


def test_the_command_line_closes_tells_and_refuses(tmp_path: Path) -> None:
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    refused = builders.fora(path, "close-year", "2026", "--on", "2026-11-23")
    assert (refused.status != 0, "2026 er ikke slut" in refused.err) == (True, True)
    told = builders.fora(path, "close-year", "2026", "--on", "2027-01-12", "--note", "til Kredsrådet")
    assert told.out.startswith("2026 er lukket."), told
    again = builders.fora(path, "close-year", "2026", "--on", "2027-01-12")
    assert "intet i året er ændret siden" in again.err
    (row,) = json.loads(builders.fora(path, "closed-years", "--json").out)
    assert (row["year"], row["number"], row["closed_on"], row["note"]) == (2026, 1, "2027-01-12", "til Kredsrådet")
    assert row["missing"] == row["required"] > 0
    assert inspection.problems(path) == []
    with closed_at_last(sqlite3.connect(path)) as connection, connection:
        triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'edition'"
        kept = connection.execute(triggers).fetchall()
        for name, _sql in kept:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE edition SET content = replace(content, 'Kredsrådet', 'Kredsraadet')")
        for _name, sql in kept:
            connection.execute(sql)
    damaged = builders.fora(path, "report", "account", "-", "--year", "2026", "--edition", "1", "--on", "2027-03-01")
    assert "er ikke, som det blev gemt. Hent det fra en sikkerhedskopi." in damaged.err
    assert inspection.problems(path) == [
        "Det lukkede år 2026 (nr. 1, 12. januar 2027) er ikke, som det blev gemt. Hent det fra en sikkerhedskopi."
    ]


def test_every_report_is_kept_and_read_back_as_it_was(database: Database) -> None:
    meet(database, date(2026, 2, 3))
    for key in ("account", "status", "meeting-plan"):
        kind = find(key)
        every = frozenset(option.key for option in kind.options)
        with database.read() as session:
            made = kind.report(session, Scope(year=YEAR, on=date(2026, 7, 2), parts=every))
        kept = json.loads(json.dumps(keeping.report_json(made)))
        assert keeping.read_report(kept) == made
        assert list(texts(made))
    for broken in ({"is": "Report"}, {"is": "Nothing"}, [1], {"is": "Cell", "text": "", "value": {"is": "day"}}):
        with pytest.raises(keeping.KeptIsUnreadable, match="Hent registret fra en sikkerhedskopi"):
            keeping.read_report(broken)
