"""Whole processes: the window, `fora status`, and what they have loaded."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import monotonic

from benchmarks.measure import Row, against, in_turn
from benchmarks.registers import Registers

PATIENCE = 60
"""Seconds after which a program hangs."""
ROOT = Path(__file__).parent.parent
NOT_AT_START = ("ortools", "highspy", "pandas", "alembic", "holidays", "docx", "openpyxl", "icalendar")
LOADED_BY_STATUS = """
import sys
from fora_desktop.app import main
main(["--database", sys.argv[1], "status", "--json"])
sys.stderr.write(",".join(sys.modules))
"""


def rows(registers: Registers, rounds: int) -> list[Row]:
    environment = _environment(registers.folder)
    return [*_windows(registers.fresh, rounds, environment), *_status(registers.fresh, rounds, environment)]


def _environment(folder: Path) -> dict[str, str]:
    """The user's own settings and register stay out of it."""
    own = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA")}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def _windows(register: Path, rounds: int, environment: dict[str, str]) -> list[Row]:
    empty: list[float] = []
    painted: list[float] = []
    usable: list[float] = []
    loaded: set[str] = set()
    for number in range(rounds + 1):
        (bare,) = _opened(["empty"], environment)
        first, stands, modules = _opened(["fora", str(register)], environment)
        loaded |= set(modules.split(","))
        if number:
            empty.append(float(bare))
            painted.append(float(first))
            usable.append(float(stands))
    return [
        against("window painted", median(painted), median(empty), "empty QMainWindow", 1.5),
        against("register usable (Overblik with its data)", median(usable), median(empty), "empty QMainWindow", 4),
        _modules("not loaded when the window stands there", loaded, NOT_AT_START),
    ]


def _opened(what: list[str], environment: dict[str, str]) -> list[str]:
    begun = monotonic()
    return _run([sys.executable, "-m", "benchmarks.opened", *what, repr(begun)], environment).stdout.split()


def _status(register: Path, rounds: int, environment: dict[str, str]) -> list[Row]:
    status = [sys.executable, "-m", "fora_desktop", "--database", str(register), "status", "--json"]
    imports = [sys.executable, "-c", "import sqlalchemy.orm"]
    ours, theirs = in_turn(rounds, lambda: _run(status, environment), lambda: _run(imports, environment))
    loaded = set(_run([sys.executable, "-c", LOADED_BY_STATUS, str(register)], environment).stderr.split(","))
    return [
        against("fora status --json, fresh register", ours, theirs, "import sqlalchemy.orm", 3),
        _modules("not loaded by fora status", loaded, (*NOT_AT_START, "PySide6")),
    ]


def _modules(what: str, loaded: set[str], unwanted: tuple[str, ...]) -> Row:
    found = [name for name in unwanted if name in loaded]
    return Row(what, ", ".join(found) or "none", f"of {len(loaded)} modules", goal="none", met=not found)


def _run(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
