"""Opening a register for use: looked at, checked, brought up to date, copied once a day."""

from datetime import date
from pathlib import Path

from fora_desktop.domain.errors import FieldError
from fora_desktop.storage import backup, opening
from fora_desktop.storage.database import Clock, Database


def open_register(path: Path, clock: Clock, user: str) -> Database:
    """Raises what `opening` says of the file; a file that cannot be written opens for reading."""
    generation = opening.identify(path)
    opening.quick_check(path)
    writable = opening.is_writable(path)
    if generation < opening.GENERATION:
        from fora_desktop.storage import migrate

        if not writable:
            raise opening.RegisterIsReadOnly(path)
        migrate.upgrade(path, backup.folder_for(path), clock().strftime(backup.MOMENT))
    return Database(path, clock, user, readonly=not writable)


def copy_of_the_day(database: Database, today: date) -> str | None:
    """Take today's copy where there is none yet; a copy that fails is told and stops nothing."""
    if database.readonly:
        return None
    try:
        backup.daily(database.path, today)
    except (FieldError, OSError) as refused:
        return str(refused)
    return None
