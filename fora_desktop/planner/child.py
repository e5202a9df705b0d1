"""A process of our own: asked in one line of JSON, it answers in lines; it ends with us, and when it is told to."""

import json
import os
import re
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

if sys.platform == "win32":
    _ASIDE = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
else:
    _ASIDE = 0  # it goes behind by itself (`__main__`)
ROOT = str(Path(__file__).resolve().parents[2])
"""Where the program lies, whether it was installed or not."""
_PLACE = re.compile(r'\s*File "(.+)", line (\d+), in (\S+)')
_KIND = re.compile(r"([A-Za-z_][\w.]*(?:Error|Exception|Exit))(?::|$)")
_TAIL = 200
"""So many of the last lines that it complained in are kept."""
_MOMENT = 0.5
"""Seconds: so long its end is waited for when it has closed its mouth."""


class Child:
    """`python -m fora_desktop.planner KIND`, begun at once; `lines` gives what it has said since the last look."""

    def __init__(self, kind: str, question: dict[str, Any], *, within: bool = False) -> None:
        """`within` a child: what it complains of is the outer one's complaint. Raises OSError where it cannot start."""
        known = os.environ.get("PYTHONPATH")
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "fora_desktop.planner", kind],  # nothing out of the folder one works in
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if within else subprocess.PIPE,
            creationflags=_ASIDE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (ROOT, known)))},
        )
        self._said: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._asker = Thread(target=self._ask, args=(question,), daemon=True)
        self._reader = Thread(target=self._read, daemon=True)
        self._complaint: deque[str] = deque(maxlen=_TAIL)
        self._complaints = Thread(target=self._read_complaint, daemon=True)
        for thread in (self._asker, self._reader, self._complaints):
            thread.start()
        self.over = False
        """It has ended, and all it said has been handed out."""
        self.bug = ""
        """Once it was ended: what went wrong in it, where something did; without anybody's name."""

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
        if self.over:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_MOMENT)
        status = self._process.poll()
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        self._complaints.join(_MOMENT)
        self.bug = _without_data(list(self._complaint), status or 0)
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

    def _read_complaint(self) -> None:
        pipe = self._process.stderr
        if pipe is None:
            return
        with pipe, suppress(OSError, ValueError):
            for line in pipe:
                self._complaint.append(line.decode(errors="replace").rstrip())


def _without_data(lines: Sequence[str], status: int) -> str:
    """A process's last words as the log may have them: the kind of the error and the places that it came through.

    What an error says is left out, and so are folders: both may be called after somebody.
    """
    begins = max((at for at, line in enumerate(lines) if line.startswith("Traceback ")), default=0)
    places = [place for line in lines[begins:] if (place := _PLACE.match(line))]
    kinds = [kind[1] for line in lines[begins:] if (kind := _KIND.match(line))]
    if not (places or kinds or status):
        return ""
    head = f"{kinds[0] if kinds else 'process'} ({status})"
    return "\n".join([head, *(f"  {'/'.join(Path(each[1]).parts[-3:])}:{each[2]} {each[3]}" for each in places)])


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
