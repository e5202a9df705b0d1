"""The log of bugs in the user's own folder. It holds no names: where it went wrong and how, never with what."""

import os
from datetime import datetime
from pathlib import Path

from fora_desktop import __version__, paths

LIMIT = 200_000
"""Bytes that the log may grow to before it begins anew."""


def note(at: datetime, kind: str, where: str) -> Path | None:
    """A bug and the places it came through, one on a line; tells where the log is, or None where it cannot be kept."""
    log = paths.data_folder() / "fora.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if log.exists() and log.stat().st_size > LIMIT:
            log.replace(log.with_suffix(".old.log"))
        descriptor = os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write(f"{at.isoformat(timespec='seconds')} Fora {__version__} {kind}\n{where}\n")
    except OSError:
        return None
    return log


def planner(at: datetime, bug: str) -> None:
    """What went wrong in the process that looks for plans: the kind in its first line."""
    kind, _rest, where = bug.partition("\n")
    note(at, f"planner: {kind}", where + "\n" if where else "")


def place(filename: str) -> str:
    """A module without the folders above it, which may be called after somebody."""
    return "/".join(Path(filename).parts[-3:])
