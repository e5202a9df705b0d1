"""What tests begin with: a register on disk, a clock that can be set, everything that stands in a register."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from fora_desktop.cli import main as commands
from fora_desktop.domain.catalogue import Catalogue, SchoolHolidayData
from fora_desktop.exchange import catalogues
from fora_desktop.services import names, people, roles
from fora_desktop.services import register as registers
from fora_desktop.storage import history, migrate
from fora_desktop.storage.database import Database

DEFAULT = catalogues.DEFAULT
EMPTY = catalogues.EMPTY
SMALL = "lille"
"""Three municipalities and five forums of the default catalogue, for tests that make many registers."""
FIRST_DAY = date(2026, 1, 1)
ZONE = ZoneInfo("Europe/Copenhagen")
MORNING = datetime(2026, 7, 2, 9, tzinfo=ZONE)
"""A Thursday."""


@dataclass
class Clock:
    """A clock that stands still until it is set."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    @property
    def today(self) -> date:
        return self.now.date()

    def set(self, now: datetime) -> None:
        """Local time, unless it says otherwise."""
        self.now = now if now.tzinfo else now.replace(tzinfo=ZONE)

    def forward(self, **span: float) -> None:
        """`forward(days=1)`"""
        self.now += timedelta(**span)


# --- registers ------------------------------------------------------------------------------------------------------


@cache
def catalogue(name: str) -> Catalogue:
    return _small() if name == SMALL else catalogues.load(name)


def _small() -> Catalogue:
    """The kredsråd (one body), the lokalråd (each municipality), a forum on demand, one of chosen municipalities."""
    whole = catalogues.load(DEFAULT)
    assert whole.district is not None
    numbers = {1, 2, 3, 9, 17}
    forums = tuple(
        replace(
            each,
            interfaces=tuple(
                replace(link, to=tuple(number for number in link.to if number in numbers)) for link in each.interfaces
            ),
        )
        for each in whole.forums
        if each.number in numbers
    )
    chapters = {each.chapter for each in forums}
    return replace(
        whole,
        name=SMALL,
        title="Lille politikreds",
        district=replace(whole.district, municipalities=whole.district.municipalities[:3]),
        chapters=tuple(each for each in whole.chapters if each.number in chapters),
        forums=forums,
        strategies=(),
    )


def make(
    path: Path, name: str = DEFAULT, first_day: date = FIRST_DAY, *, holidays: Sequence[SchoolHolidayData] = ()
) -> Path:
    """The file of a new register, closed; a further one of the same kind is a copy, where the folder is empty."""
    kind = (name, first_day, tuple(holidays))
    if kind in _MADE and path.parent.is_dir() and not any(path.parent.glob(f"{path.name}-*")):
        path.touch(0o600, exist_ok=False)
        path.write_bytes(_MADE[kind])
        return path

    def fill(session: Session) -> None:
        registers.fill(session, catalogue(name), first_day, holidays)

    migrate.create(path, fill, MORNING)
    _MADE[kind] = path.read_bytes()
    return path


_MADE: dict[tuple[str, date, tuple[SchoolHolidayData, ...]], bytes] = {}


def register(
    tmp_path: Path,
    catalogue: str = DEFAULT,
    first_day: date = FIRST_DAY,
    *,
    clock: Clock | None = None,
    holidays: Sequence[SchoolHolidayData] = (),
) -> Database:
    """A new register that is open. Whoever asks for it closes it; the fixture `database` does so by itself."""
    return open_again(make(tmp_path / "register.fora", catalogue, first_day, holidays=holidays), clock)


def open_again(path: Path, clock: Clock | None = None) -> Database:
    """What a restart of the program sees."""
    return Database(path, clock or Clock(), "prøve")


# --- what stands in one ---------------------------------------------------------------------------------------------

Snapshot = dict[str, list[tuple[Any, ...]]]


def snapshot(database: Database | Path) -> Snapshot:
    """All rows of all tables whose history is kept."""
    return _rows(database, [table.name for table in history.tracked_tables()])


def everything(database: Database | Path) -> Snapshot:
    """`snapshot`, and the history and the calendars' sequence numbers too."""
    return _rows(database, [table.name for table in history.METADATA.sorted_tables])


def _rows(database: Database | Path, tables: Sequence[str]) -> Snapshot:
    path = database.path if isinstance(database, Database) else database
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall() for table in tables}


def fingerprint(path: Path) -> str:
    """The SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


# --- the command line -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    out: str
    err: str


def fora(path: Path | None, *arguments: str, clock: Clock | None = None) -> Answer:
    """Carry out a command of the program, in this process, on the register in `path`."""
    out, err = StringIO(), StringIO()
    database = [] if path is None else ["--database", str(path)]
    status = commands.run([*database, *arguments], clock or Clock(), "prøve", {}, out, err)
    return Answer(status, out.getvalue(), err.getvalue())


# --- persons ----------------------------------------------------------------------------------------------------------


def person(database: Database, name: str, **known: Any) -> int:
    """A person is added; gives the id. `known` are `organisation`, `email`, `title`, …"""
    return database.do(people.added, people.add, name, on=FIRST_DAY, anyway=True, **known).id


def role(database: Database, name: str) -> int:
    with database.read() as session:
        return names.role(session, name)


def board(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def hold(
    database: Database, role_name: str, who: str | int, first: date = FIRST_DAY, last: date | None = None
) -> roles.Holding:
    """A person, new where a name is given, holds a role."""
    whom = who if isinstance(who, int) else person(database, who)
    return database.do(roles.held, roles.hold, role(database, role_name), whom, first, last)
