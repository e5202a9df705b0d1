"""Tells when the window's thread was away from its event loop for long, and what it was doing then."""

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from types import TracebackType

from PySide6.QtCore import QTimer

LIMIT = 0.05
"""Seconds; what takes longer is felt."""
BEAT = 0.005


class Watchdog:
    """Used as a context: `late` are the pauses over LIMIT in seconds with the innermost lines of Fora's own code.

    A timer in the window's thread beats, and a thread looks whether it did; it measures, no test fails by it.
    """

    def __init__(self) -> None:
        self.late: list[tuple[float, str]] = []
        self._beat = time.perf_counter()
        self._main = threading.get_ident()
        self._over = threading.Event()
        self._file = tempfile.TemporaryFile("w+")  # noqa: SIM115  # closed where the watch ends
        self._timer = QTimer()
        self._timer.setInterval(int(BEAT * 1000))
        self._timer.timeout.connect(self._on_beat)
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def _on_beat(self) -> None:
        self._beat = time.perf_counter()

    def pause(self) -> None:
        """What follows until the next beat is not the window's doing, say a wait of the test's own."""
        self._beat = float("inf")

    def _watch(self) -> None:
        told = 0.0
        while not self._over.wait(BEAT):
            beat = self._beat
            away = time.perf_counter() - beat
            if away < LIMIT:
                continue
            where = self._where()
            if beat == told and self.late:
                self.late[-1] = (away, self.late[-1][1])
            elif where:
                self.late.append((away, where))
                told = beat

    def _where(self) -> str:
        """The innermost lines of Fora's own code in the window's thread.

        Frames are not asked for: who holds one keeps a painter alive that must end in its own thread.
        """
        self._file.seek(0)
        self._file.truncate()
        faulthandler.dump_traceback(self._file, all_threads=True)
        self._file.seek(0)
        main = self._file.read().partition(f"Thread {self._main:#018x}")[2].partition("\n\n")[0]
        lines = re.findall(r'File ".*fora_desktop/([^"]+)", line \d+ in (\S+)', main)
        return " < ".join(f"{file}:{function}" for file, function in lines[:4])

    def __enter__(self) -> "Watchdog":
        self._timer.start()
        self._on_beat()
        self._thread.start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        self._over.set()
        self._timer.stop()
        self._thread.join()
        self._file.close()

    def told(self, most: int = 20) -> str:
        """The longest pauses, alike ones together."""
        worst: dict[str, float] = {}
        number: Counter[str] = Counter()
        for away, where in self.late:
            worst[where] = max(worst.get(where, 0), away)
            number[where] += 1
        rows = sorted(worst, key=lambda where: -worst[where])[:most]
        return "\n".join(f"{worst[where] * 1000:6.0f} ms  {number[where]:4}x  {where}" for where in rows)
