"""Tables brought in: 10,000 persons and 10,000 meetings, from the file to the register, and taken back."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.measure import Row, within
from benchmarks.registers import DAY, Registers, opened
from fora_desktop.domain import table_mapping, table_rows
from fora_desktop.domain.table import Table
from fora_desktop.domain.table_fields import MEETINGS, PEOPLE
from fora_desktop.exchange import tables
from fora_desktop.services import table_import_meetings, table_import_people
from fora_desktop.services.table_import import Verdict
from fora_desktop.services.table_places import Places

LINES = 10_000
GOAL = 10.0
ROUNDS = 3
"""Each takes seconds: fewer than of the others."""
NOW = datetime.combine(DAY, datetime.min.time()) + timedelta(hours=9)


def rows(registers: Registers, rounds: int) -> list[Row]:
    database = opened(registers.demonstration)
    with database.read() as session:
        boards = [board.name for board in Places(session).boards.values() if board.last_day is None]
    found = []
    for told, kind, content, apply in (
        ("persons", PEOPLE, _people(boards), _apply_people),
        ("meetings", MEETINGS, _meetings(boards), _apply_meetings),
    ):
        for name in ("fil.csv", "fil.xlsx"):
            data = tables.write(Path(name), content[0], content[1:])
            taken = [_bring(database, name, data, kind, apply) for _round in range(min(rounds, ROUNDS))]
            found.append(within(f"{LINES:,} {told} from {Path(name).suffix}, read and brought in", median(taken), GOAL))
    database.close()
    return found


def _bring(database: Any, name: str, data: bytes, kind: str, apply: Callable[[Any, Table], int]) -> float:
    begun = perf_counter()
    number = apply(database, tables.read_bytes(name, data))
    taken = perf_counter() - begun
    assert number == LINES, number  # every line is new
    database.undo()
    return taken


def _apply_people(database: Any, table: Table) -> int:
    found = table_mapping.recognised(table, PEOPLE, DAY)
    lines = table_rows.person_rows(table, found, DAY)
    done = database.do("import", table_import_people.apply, lines, DAY, skip_wrong=True)
    return int(done.count(Verdict.NEW))


def _apply_meetings(database: Any, table: Table) -> int:
    found = table_mapping.recognised(table, MEETINGS, DAY)
    lines = table_rows.meeting_rows(table, found, DAY)
    done = database.do("import", table_import_meetings.apply, lines, NOW, skip_wrong=True)
    return int(done.count(Verdict.NEW))


def _people(boards: list[str]) -> list[tuple[str, ...]]:
    heads = ("Navn", "Titel", "Organisation", "E-mail", "Telefon", "Forum", "Funktion", "Fra")
    return [
        heads,
        *(
            (
                f"Person Nr{number}",
                "Konsulent",
                f"Organisation {number % 97}",
                f"p{number}@eksempel.invalid",
                f"+45 {number:08}",
                boards[number % len(boards)],
                "medlem",
                "01-01-2026",
            )
            for number in range(LINES)
        ),
    ]


def _meetings(boards: list[str]) -> list[tuple[str, ...]]:
    heads = ("Forum", "Dato", "Tid", "Sted", "Status", "Antal til stede")
    first = date(1990, 1, 1)
    return [
        heads,
        *(
            (
                boards[number % len(boards)],
                f"{first + timedelta(number // len(boards) * 3):%d-%m-%Y}",
                "kl. 10.00-12.00",
                f"Rådhuset {number % 300}",
                "Afholdt",
                str(number % 20 + 1),
            )
            for number in range(LINES)
        ),
    ]
