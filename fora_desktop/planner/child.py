"""A process of our own: asked in one line of JSON, it answers in lines; it ends with us, and when it is told to."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

if sys.platform == "win32":
    _HIDDEN = subprocess.CREATE_NO_WINDOW
else:
    _HIDDEN = 0


class Child:
    """`python -m fora_desktop.planner KIND`, begun at once; `lines` gives what it has said since the last look."""

    def __init__(self, kind: str, question: dict[str, Any]) -> None:
        """Raises OSError where no process can be started."""
        root = str(Path(__file__).resolve().parents[2])
        known = os.environ.get("PYTHONPATH")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "fora_desktop.planner", kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_HIDDEN,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))},
        )
        self._said: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._asker = Thread(target=self._ask, args=(question,), daemon=True)
        self._reader = Thread(target=self._read, daemon=True)
        self._asker.start()
        self._reader.start()
        self.over = False
        """It has ended, and all it said has been handed out."""

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def lines(self, patience: float = 0.0) -> list[dict[str, Any]]:
        """What it has said since the last look; waits so many seconds for the first of it."""
        found: list[dict[str, Any]] = []
        while not self.over:
            try:
                line = self._said.get(timeout=patience) if patience and not found else self._said.get_nowait()
            except Empty:
                break
            if line is None:
                self.over = True
            else:
                found.append(line)
        return found

    def end(self) -> None:
        """Ends it, at whatever it is, and leaves nothing behind."""
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        self._asker.join()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _ask(self, question: dict[str, Any]) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        with suppress(OSError, ValueError):
            pipe.write(json.dumps(question).encode() + b"\n")
            pipe.flush()

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        with suppress(OSError, ValueError):  # the pipe was closed under it
            for line in pipe:
                with suppress(ValueError):  # one that was cut off, or not ours
                    self._said.put(json.loads(line))
        self._said.put(None)


# --- within the child -------------------------------------------------------------------------------------------------


def asked() -> dict[str, Any]:
    """The question; from then on this process ends as soon as the other side is gone."""
    question: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    Thread(target=_end_with_parent, daemon=True).start()
    return question


def _end_with_parent() -> None:
    descriptor = sys.stdin.fileno()  # not the buffered reader: its lock would be held when Python shuts down
    with suppress(OSError):
        while os.read(descriptor, 1024):
            pass
    os._exit(0)


def say(line: dict[str, Any]) -> None:
    """One line to the other side; where there is none any more this process ends."""
    try:
        sys.stdout.buffer.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")
        sys.stdout.buffer.flush()
    except (OSError, ValueError):
        os._exit(0)
