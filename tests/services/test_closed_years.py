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

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.report_scope import Scope
from fora_desktop.reporting import closing, find
from fora_desktop.reports import keeping, writing
from fora_desktop.reports.report import texts
from fora_desktop.services import closed_years, meetings, names
from fora_desktop.services.closed_years import NothingChanged, OnlyAsKept, YearIsNotOver
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
    assert "Året er lukket" not in text(database, date(2026, 7, 1)), "on that day nobody had closed it"
    with pytest.raises(OnlyAsKept, match="for hele kredsen og for hver kommune, uden navne"):
        text(database, LATER, names=True)
    again = database.do(closed_years.was_closed, closing.close_year, YEAR, LATER, note="to møder var skrevet forkert")
    assert (again.number, again.figures["late"], again.figures["held"]) == (2, 0, 3)
    assert text(database, CLOSED) == said, "what was kept first is still there"
    assert text(database, LATER) != said
    database.undo()
    assert text(database, LATER) == said


def test_a_year_is_closed_once_it_is_over_and_again_only_if_something_changed(database: Database) -> None:
    with pytest.raises(YearIsNotOver, match=r"2026 er ikke slut\. Du kan lukke året fra den 1\. januar 2027\."):
        do(database, closing.close_year, YEAR, date(2026, 12, 31))
    assert do(database, closing.close_year, YEAR, date(2027, 1, 1)).number == 1
    with pytest.raises(NothingChanged, match=r"2026 blev lukket 1\. januar 2027"):  # on another day; see also below
        do(database, closing.close_year, YEAR, date(2027, 3, 1))
    meet(database, date(2026, 2, 3))
    assert do(database, closing.close_year, YEAR, date(2027, 1, 1)).number == 2
    with database.read() as session:
        assert [each.number for each in closed_years.listing(session)] == [2, 1]
        assert closed_years.latest(session, 2025) is None


def test_somebody_who_is_anonymised_leaves_a_closed_year_that_can_still_be_read(database: Database) -> None:
    """Nobody knew the name when the year was closed; a day that looks like the telephone number stays a day."""
    meeting = meet(database, date(2026, 2, 3))
    do(database, _decide, meeting, "Tobias Kvistholm følger op")
    do(database, closing.close_year, YEAR, CLOSED)
    assert "Tobias Kvistholm følger op" in text(database, LATER)
    person = builders.person(database, "Tobias Kvistholm", phone="20 26 02 03")
    database.forget(person, LATER)
    assert f"Person {person} følger op" in text(database, LATER)
    assert "3. februar 2026" in text(database, LATER)
    assert inspection.problems(database.path) == []


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
