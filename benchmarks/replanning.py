"""Other times for one meeting, somebody away for a fortnight, what one board lacks: from the register to the answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import select

from benchmarks.measure import Row, ms, within
from benchmarks.registers import BOARDS, DAY, MEETINGS, Registers, opened
from fora_desktop.domain.people import Person
from fora_desktop.planner.explain import options
from fora_desktop.planner.solve import solve
from fora_desktop.services import deadlines, free_times, missing, replanning, scheduling, standings
from fora_desktop.services.meetings import Wish
from fora_desktop.services.replanning import NothingToReplan
from fora_desktop.storage.database import Database

NOW = datetime(DAY.year, DAY.month, DAY.day, 10, 42)
WISHED = datetime(2026, 8, 20, 10)
FORTNIGHT = date(2026, 6, 8), date(2026, 6, 19)
SECONDS = 0.2
"""For other times of one meeting."""
TOLD = f"{BOARDS} boards, {MEETINGS:,} meetings"


def rows(registers: Registers, rounds: int) -> list[Row]:
    busy = opened(registers.busy)
    demonstration = opened(registers.demonstration)
    try:
        return [*_times(busy, rounds), *_away(demonstration, rounds), _missing(demonstration, rounds)]
    finally:
        busy.close()
        demonstration.close()


def _timed(rounds: int, task: Callable[[], Any]) -> tuple[float, Any]:
    taken, found = [], task()
    for _round in range(rounds):
        begun = perf_counter()
        found = task()
        taken.append(perf_counter() - begun)
    return median(taken), found


def _times(database: Database, rounds: int) -> list[Row]:
    """Of the board with the most members, and of a local one: what the page reads, and what the planner answers."""
    with database.read() as session:
        infos = standings.board_infos(session)
    found = []
    for info in (infos[0], infos[BOARDS // 3]):
        wish = Wish((info.id,), WISHED, 120)

        def read(wish: Wish = wish) -> Any:
            with database.read() as session:
                ground = scheduling.ground(session, wish.boards, WISHED.date())
                timely = deadlines.timely(session, wish.boards, WISHED.date(), DAY)
                return ground, free_times.rules(session, wish.boards), timely

        reading, known = _timed(rounds, read)

        def ask(wish: Wish = wish, known: Any = known) -> Any:
            return free_times.times(known[0], known[1], wish, NOW, 3, options, None, known[2])

        asking, times = _timed(rounds, ask)
        whole = reading + asking
        what = f"{len(times)} other times for {info.name} ({TOLD})"
        row = within(what, whole, SECONDS)
        found.append(replace(row, reference=f"read {ms(reading)}, planner {ms(asking)}"))
    return found


def _away(database: Database, rounds: int) -> list[Row]:
    """Whoever has the most meetings in a fortnight."""
    with database.read() as session:
        cases = []
        for person in session.scalars(select(Person.id)).all():
            try:
                cases.append(replanning.away(session, person, *FORTNIGHT, DAY))
            except NothingToReplan:
                continue
    case = max(cases, key=lambda each: len(each.lines))
    assert case.gone is not None
    person = case.gone.person

    def whole() -> Any:
        with database.read() as session:
            asked = replanning.away(session, person, *FORTNIGHT, DAY)
        found = replanning.solved(asked, lambda request: solve(request, seconds=2.0))
        with database.read() as session:
            return replanning.rows(session, found, DAY)

    taken, found = _timed(min(rounds, 3), whole)
    moved = sum(row.to is not None for row in found)
    return [Row(f"… {len(case.lines)} meetings of somebody who is away", ms(taken), f"{moved} have another time")]


def _missing(database: Database, rounds: int) -> Row:
    with database.read() as session:
        lines = standings.lines(session, DAY)
    board = missing.lacking(lines)[1]

    def whole() -> Any:
        with database.read() as session:
            asked = missing.question(session, DAY.year, DAY, [board])
        return missing.solved(asked, DAY.year, lambda request: solve(request, seconds=2.0))

    taken, found = _timed(min(rounds, 3), whole)
    return Row("… what one board lacks of its year", ms(taken), f"{found.placed} meetings placed")
