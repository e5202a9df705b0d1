"""The program as a process of its own: what it loads, and what becomes of it when its streams go away."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import builders

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PySide6", "shiboken6", "alembic", "holidays", "icalendar", "dateutil", "openpyxl", "docx", "highspy")


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return builders.make(tmp_path_factory.mktemp("process") / "register.fora")


def environment(register: Path) -> dict[str, str]:
    return {
        **os.environ,
        "FORA_DATABASE": str(register),
        "PYTHONPATH": str(ROOT),
        "XDG_DATA_HOME": str(register.parent),
    }


def shell(register: Path, line: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", line.replace("fora", f"{sys.executable} -m fora_desktop")],
        env=environment(register),
        capture_output=True,
        check=False,
    )


def test_status_loads_nothing_heavy(register: Path) -> None:
    program = (
        "import sys; from fora_desktop.app import main; assert main(['status', '--json']) == 0; "
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(register), capture_output=True, encoding="utf-8", check=True
    )
    assert json.loads(done.stdout)
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert not loaded & set(HEAVY)


bash = pytest.mark.skipif(sys.platform == "win32", reason="no bash")


@bash
def test_a_reader_that_goes_away_costs_nothing(register: Path) -> None:
    for command in ("status --all --json", "export ics -", "--help"):
        done = shell(register, f"set -o pipefail; fora {command} | head -c 1 > /dev/null")
        assert (done.returncode, done.stderr) == (0, b"")


@bash
def test_closed_streams_cost_nothing(register: Path) -> None:
    assert shell(register, "fora status >&-").returncode == 0
    assert shell(register, "fora status 2>&- > /dev/null").returncode == 0
    assert shell(register, "fora findes-ikke 2>&-").returncode == 2


@bash
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
def test_a_full_disk_behind_standard_output_is_one_sentence(register: Path) -> None:
    for command in ("status --all --json", "meetings", "export ics -"):
        done = shell(register, f"fora {command} > /dev/full")
        assert done.returncode == 1
        assert done.stderr.decode().startswith("Svaret kunne ikke skrives ud.")
        assert done.stderr.count(b"\n") == 1


def test_bytes_that_are_no_text_are_refused(register: Path) -> None:
    done = subprocess.run(
        [os.fsencode(sys.executable), b"-m", b"fora_desktop", b"status", b"--unit", b"\xff"],
        env=environment(register),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == b""
    assert "har tegn, der ikke kan læses" in done.stderr.decode()
