"""The reports of action plans, and of tasks and decisions: what they say, and what they leave out and tell of."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.report_scope import Scope
from fora_desktop.reporting import kinds
from fora_desktop.reports import text
from fora_desktop.reports.report import Report, Table, texts
from fora_desktop.services import agenda, meetings, minutes, plan_progress, plan_rows, report_scope, tasks
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL)
    yield opened
    opened.close()


def said(database: Database, key: str, *, year: int = 2026, on: date = TODAY, **more: object) -> str:
    kind = kinds.find(key)
    parts = frozenset(option.key for option in kind.options)
    scope = Scope(year=year, on=on, parts=parts, **more)  # type: ignore[arg-type]
    with database.read() as session:
        return "\n".join(texts(kind.report(session, scope)))


def test_the_plans_stand_with_their_stage_and_deadline_and_without_names_unless_they_are_wanted(
    database: Database,
) -> None:
    builders.hold(database, "Politidirektøren", "Hanne Thorsgaard")
    with database.read() as session:
        rows = plan_rows.listing(session, 2026, TODAY)
    local = next(row for row in rows if row.per_board)
    dues = (date(2026, 9, 30), date(2026, 6, 20))
    database.do("frist", plan_progress.set_dues, *local.key, *dues, TODAY)
    council = next(row for row in rows if row.kind == "account")
    database.do("trin", plan_progress.set_stage, *council.key, "published", TODAY, TODAY)
    told = said(database, "action-plans")
    assert "5 planer: 1 færdig, 1 kræver handling, heraf 1 over fristen." in told
    assert "udkast, 12 dage over" in told
    assert "Redegørelse for 2025" in told
    assert "Hanne" not in told
    assert told.count(f"{local.title}, {local.whose}") == 1, "under its heading a plan is its board's"
    assert "Navne er udeladt; rollen står i stedet." in told
    assert "Hanne Thorsgaard" in said(database, "action-plans", names=True)
    earlier = said(database, "action-plans", on=date(2026, 7, 1))
    assert "5 planer: 0 færdige" in earlier
    only = said(database, "action-plans", boards=frozenset({local.board}))
    assert "Samarbejdsplan" not in only
    assert local.whose in only


def test_open_tasks_and_the_year_s_decisions_leave_closed_items_out_and_say_so(database: Database) -> None:
    builders.person(database, "Lene Ravn")
    board = builders.board(database, "Kredsrådet")
    wish = meetings.Wish((board,), datetime(2026, 6, 10, 10), 120)
    held = database.do("m", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]
    open_one = database.do("p", agenda.add, held, agenda.Wish("Tryghed")).item
    closed = database.do("p", agenda.add, held, agenda.Wish("En sag", confidential=True)).item
    for item, words in ((open_one, "Lene Ravn sender tallene."), (closed, "Hemmeligt.")):
        assert item is not None
        database.do("b", minutes.add_decision, item, words)
        database.do("o", minutes.add_task, item, f"Opgave til {words}", TODAY, anyway=True)
    now = datetime(2026, 7, 2, 9)
    database.do(meetings.recorded, meetings.record, held, MeetingStatus.HELD, now)
    database.do("q", tasks.quick, "Ring til banken", TODAY)
    told = said(database, "tasks")
    assert "Ring til banken" in told
    assert "[…] sender tallene." in told
    assert "Hemmeligt" not in told
    assert "En sag" not in told
    assert "Lukkede punkter er udeladt: 1 opgave og 1 beslutning." in told
    assert "Lene Ravn sender tallene." in said(database, "tasks", names=True)
    database.do("u", tasks.set_state, database.do("v", tasks.quick, "Nået", date(2026, 4, 1)), "done", TODAY)
    told = said(database, "tasks", on=date(2026, 5, 1))
    assert "Ring til banken" not in told
    assert "1 åben opgave. 0 udført og 0 beslutninger i 2026." in told
    assert "Nået" in told
    assert "2 åbne opgaver pr. 2. juli 2026" in said(database, "tasks", year=2030)
    assert "0 åbne opgaver pr. 31. december 2025" in said(database, "tasks", year=2025)


def test_whoever_has_a_role_for_part_of_a_year_has_its_boards_in_the_reports_of_the_year(database: Database) -> None:
    holding = builders.hold(database, "Politidirektøren", "Anna Berg", date(2026, 3, 16), date(2026, 4, 14))
    with database.read() as session:
        found = [
            report_scope.chosen_boards(session, Scope(year, TODAY, person=holding.person)) for year in (2026, 2027)
        ]
    assert found[0]
    assert found[1] == []


def test_a_line_of_a_text_file_has_one_full_stop_after_a_date() -> None:
    table = Table(
        ("Plan", "Næste", "Nr."), (("Plan for 2026", "udkast; offentliggøres 18. nov.", "24-1"),), (0.4, 0.3, 0.3)
    )
    report = Report("x", "Planer", "", "", "", (), (table,))
    assert "18. nov. Nr.: 24-1" in " ".join(text.text(report).split())
