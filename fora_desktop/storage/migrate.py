"""Makes a register's file, and brings an older one up to date with a copy taken first."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from fora_desktop import paths
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.storage import backup, database, history, opening, search_index

T = TypeVar("T")

HEAD = "0006"
"""The newest revision in db/versions; kept here so that a start without a migration loads no Alembic."""


class AlreadyThere(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(_("Der er allerede en fil i {path}. Den er urørt.").format(path=path))


class CannotCreate(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            _("Registret kan ikke oprettes i {path}. Se efter, om mappen kan skrives, og om der er plads.").format(
                path=path
            )
        )


class CannotUpgrade(FieldError):
    def __init__(self, path: Path, copied: Path) -> None:
        super().__init__(
            _(
                "Registret {path} kunne ikke bringes op til denne udgave af Fora. Det er, som det var, "
                "og en kopi ligger i {copy}. Brug den tidligere Fora, og giv besked om fejlen."
            ).format(path=path, copy=copied)
        )


def create(path: Path, fill: Callable[[Session], T], now: datetime) -> T:
    """Make a register that its owner alone can read, and fill it; its history begins after that.

    The file gets its name when it is whole. Raises AlreadyThere or CannotCreate.
    """
    if os.path.lexists(path):
        raise AlreadyThere(path)
    unfinished = backup.unfinished_beside(path)
    try:
        backup.make_folder(path.parent)
        backup.make_private(unfinished)
        result = _make(unfinished, fill, now)
        if any(opening.journals(unfinished)):  # SQLite could not bring its journal into the file
            raise opening.DiskIsFull(path)
        backup.put_aside_orphans(path, now)
        backup.rename_without_replacing(unfinished, path)
    except FileExistsError:
        raise AlreadyThere(path) from None
    except (OSError, opening.CannotOpen) as error:
        raise CannotCreate(path) from error
    finally:
        backup.discard(unfinished)
    return result


def _make(path: Path, fill: Callable[[Session], T], now: datetime) -> T:
    with opening.plain_errors(path):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {opening.GENERATION}")
        engine = database.engine(path)
        try:
            with engine.begin() as db:
                history.METADATA.create_all(db)
                db.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
                db.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
                search_index.create(db)
                history.begin_without_history(db, now)
                with Session(db, expire_on_commit=False) as session:
                    result = fill(session)
                    session.flush()
                search_index.rebuild(db)
                history.rebuild_triggers(db)
        finally:
            engine.dispose()
    return result


def upgrade(
    path: Path,
    copies: Path,
    now_name: str,
    *,
    scripts: Path = paths.MIGRATIONS,
    generation: int = opening.GENERATION,
) -> Path:
    """Bring a register of an earlier generation up to date; tells the copy, named after `now_name`, taken before.

    All of it happens in one transaction. Raises CannotUpgrade, and what `backup.copy` and `opening` say.
    """
    from alembic.util.exc import CommandError  # here alone, so that a start without a migration loads no Alembic

    file = opening.real(path)
    copied = copies / f"{file.stem} {backup.BEFORE_UPDATE} {now_name}{file.suffix}"
    backup.copy(path, copied)
    engine = database.engine(path, foreign_keys=False)  # with them on, a batch migration empties the child tables
    try:
        with (
            opening.plain_errors(path),
            engine.connect().execution_options(writes=True) as connection,
            connection.begin(),  # before Alembic comes: else it would end a transaction after each migration
        ):
            # Off, for they would be in the way of changed tables, and take a migration for a user's step.
            history.drop_triggers(connection)
            run(connection, "head", scripts)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise CannotUpgrade(path, copied)
            search_index.rebuild(connection)
            history.rebuild_triggers(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {generation}")
    except (SQLAlchemyError, sqlite3.Error, CommandError) as error:
        raise CannotUpgrade(path, copied) from error
    finally:
        engine.dispose()
    return copied


def run(connection: Connection, revision: str, scripts: Path = paths.MIGRATIONS) -> None:
    """Carry out the migrations up to `revision` on a connection whose transaction the caller began and ends."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
