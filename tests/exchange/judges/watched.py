"""Other people's programs as they are run here: with a home of their own, a time limit, and an end."""

import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from shutil import rmtree, which
from typing import TypeVar

HERE = Path(__file__).parent
TOOLS = HERE.parents[2] / ".judges"
"""What install.sh brings that no package manager of the system does."""
T = TypeVar("T")


class Hangs(AssertionError):
    """A program that was given its time and has not answered; it has been killed."""

    def __init__(self, name: str, seconds: float) -> None:
        super().__init__(f"{name} has not answered within {seconds:.0f} seconds and was killed")


def program(name: str) -> str | None:
    """Where a program stands: on the machine, or where install.sh put it."""
    own = TOOLS / "venv" / "bin" / name
    return str(own) if own.exists() else which(name)


class Home:
    """A folder that a program takes for its user's home; nothing of the real user is read or written."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="judge-"))
        self.more: dict[str, str] = {}
        """Variables besides the usual ones."""
        for name in ("config", "data", "cache", "run"):
            (self.folder / name).mkdir(mode=0o700)

    @property
    def environment(self) -> Mapping[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        return {
            **kept,
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LANG": "C.UTF-8",
            "TZ": "Europe/Copenhagen",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUTF8": "1",
            **self.more,
        }

    def remove(self) -> None:
        rmtree(self.folder, ignore_errors=True)


class Program:
    """A program that runs until it is ended, with all that it started in its own session."""

    def __init__(self, name: str, arguments: Sequence[str], home: Home, *, talks: bool = False) -> None:
        self.name = name
        self._log = (home.folder / f"{name}.log").open("wb")
        self._process = subprocess.Popen(
            arguments,
            env=home.environment,
            cwd=home.folder,
            stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
            stdout=subprocess.PIPE if talks else self._log,
            stderr=self._log,
            start_new_session=True,
        )

    def ask(self, question: str, seconds: float) -> str:
        """A line in, a line out."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(question.encode() + b"\n")
        self._process.stdin.flush()
        alarm = _Alarm(self, seconds)
        answer = self._process.stdout.readline()
        alarm.over()
        if alarm.rang:
            raise Hangs(self.name, seconds)
        assert answer, f"{self.name} ended without an answer: {self.last_words()}"
        return answer.decode()

    def last_words(self) -> str:
        return Path(self._log.name).read_text(encoding="utf-8", errors="replace")[-2_000:]

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        with suppress(ProcessLookupError, subprocess.TimeoutExpired):
            os.killpg(self._process.pid, signal.SIGTERM)
            self._process.wait(5)
        self.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()
        self._log.close()

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)


class _Alarm:
    """Kills a program that takes longer than it may."""

    def __init__(self, whom: Program, seconds: float) -> None:
        from threading import Timer

        self.rang = False
        self._whom = whom
        self._timer = Timer(seconds, self._ring)
        self._timer.daemon = True
        self._timer.start()

    def _ring(self) -> None:
        self.rang = True
        self._whom.kill()

    def over(self) -> None:
        self._timer.cancel()


def run(name: str, arguments: Sequence[str], home: Home, seconds: float, *, typed: str = "") -> str:
    """A program from its start to its end; what it says. One that takes too long is killed with all it started."""
    process = subprocess.Popen(
        arguments,
        env=home.environment,
        cwd=home.folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    try:
        out, err = process.communicate(typed, timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise Hangs(name, seconds) from None
    assert process.returncode == 0, f"{name}: {err[-2_000:] or out[-2_000:]}"
    return out


def wait_for(name: str, what: Callable[[], T | None], seconds: float, whom: Program | None = None) -> T:
    """What `what` gives, as soon as it gives something."""
    latest = time.monotonic() + seconds
    while True:
        found = what()
        if found is not None and found is not False:
            return found
        assert whom is None or whom.runs, f"{name} ended: {whom.last_words() if whom else ''}"
        if time.monotonic() > latest:
            if whom is not None:
                whom.kill()
            raise Hangs(name, seconds)
        time.sleep(0.05)


def free_port() -> int:
    """A port of this machine's own that nobody listens on now."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])
