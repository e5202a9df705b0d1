"""The registers that are measured: a fresh one, the demonstration with 300 boards, ten years of it, a large file."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import func, insert, select, text, update
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.exchange import catalogues
from fora_desktop.services import demonstration, register
from fora_desktop.storage import backup, migrate
from fora_desktop.storage.database import Database

DAY = date(2026, 5, 12)
BOARDS, MEETINGS = 300, 20_000
FIRST_YEAR = 2016
Values = dict[str, object]
LARGE = 126_000_000
"""Bytes of the large file."""


def clock() -> datetime:
    return datetime(DAY.year, DAY.month, DAY.day, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))


def opened(path: Path) -> Database:
    return Database(path, clock, "")


@dataclass(frozen=True, slots=True)
class Registers:
    """`busy` is the demonstration's boards with `MEETINGS` in ten years; `large` has the history of far more."""

    folder: Path
    fresh: Path
    demonstration: Path
    busy: Path
    large: Path


def make(folder: Path) -> Registers:
    made = Registers(folder, *(folder / name / "Fora.fora" for name in ("fresh", "demonstration", "busy", "large")))
    catalogue, holidays = catalogues.load(catalogues.DEFAULT), catalogues.school_holidays()
    first = date(DAY.year, 1, 1)
    migrate.create(made.fresh, lambda session: register.fill(session, catalogue, first, holidays), clock())
    backup.daily(made.fresh, datetime.now().astimezone().date())  # as on any but the first start of a day
    invented = catalogues.demonstration()
    migrate.create(
        made.demonstration,
        lambda session: demonstration.fill(session, DAY, invented, holidays, boards=BOARDS),
        clock(),
    )
    _copied(made.demonstration, made.busy)
    database = opened(made.busy)
    database.do("ten years", _fill_up)
    database.close()
    _copied(made.busy, made.large)
    while made.large.stat().st_size < LARGE:
        database = opened(made.large)
        database.do("the same again", _double, made.large.stat().st_size)
        database.close()
    return made


def _copied(source: Path, target: Path) -> None:
    target.parent.mkdir()
    shutil.copyfile(source, target)


def meetings(first_id: int, count: int, boards: list[int]) -> Iterator[tuple[Values, Values]]:
    """Rows of meetings, evenly over ten years and the boards in turn, each with its row of a board."""
    for number in range(count):
        start = datetime(FIRST_YEAR, 1, 4, 9 + number % 7) + timedelta(days=number * 3_650 // count)
        meeting: Values = {
            "id": first_id + number,
            "uid": f"{first_id + number:032x}@fora",
            "title": f"Lokalråd i Østre kommune {number % 89}, møde {number % 12 + 1}",
            "kind": None,
            "start": start,
            "minutes": 90,
            "time_zone": "Europe/Copenhagen",
            "planned_start": start,
            "location": f"Rådhuset i kommune {number % 89}",
            "room": f"Mødelokale {number % 30}",
            "host_unit_id": None,
            "status": "held" if start.date() < DAY else "planned",
            "reason": "",
            "was_invited": False,
            "series_id": None,
            "journal_number": "",
        }
        board: Values = {
            "meeting_id": first_id + number,
            "board_id": boards[number % len(boards)],
            "number": number % 12 + 1,
            "year": start.year,
            "position": 0,
        }
        yield meeting, board


def insert_meetings(session: Session, rows: Sequence[tuple[Values, Values]]) -> None:
    session.execute(insert(Meeting), [meeting for meeting, _board in rows])
    session.execute(insert(MeetingBoard), [board for _meeting, board in rows])


def _fill_up(session: Session) -> None:
    session.execute(update(Board).values(first_day=date(FIRST_YEAR, 1, 1)))
    boards = list(session.scalars(select(Board.id)))
    there = session.scalar(select(func.max(Meeting.id))) or 0
    insert_meetings(session, list(meetings(there + 1, MEETINGS - there, boards)))


def _double(session: Session, size: int) -> None:
    """Every meeting once more, or as many of them as are still wanted."""
    wanted = LARGE / size - 1
    columns = [column.name for column in Meeting.__table__.columns if column.name not in ("id", "uid")]
    most = (session.scalar(select(func.count()).select_from(Meeting)) or 0) * min(1.0, wanted) + 1
    highest = session.scalar(select(func.max(Meeting.id))) or 0
    session.execute(
        text(
            f"INSERT INTO meeting (id, uid, {', '.join(columns)}) "
            f"SELECT id + :highest, uid || '~' || :highest, {', '.join(columns)} FROM meeting ORDER BY id LIMIT :most"
        ),
        {"highest": highest, "most": int(most)},
    )
    session.execute(
        text(
            "INSERT INTO meeting_board (meeting_id, board_id, number, year, position) "
            "SELECT meeting_id + :highest, board_id, number, year, position FROM meeting_board "
            "WHERE meeting_id + :highest IN (SELECT id FROM meeting)"
        ),
        {"highest": highest},
    )
