"""The day's copy on another disk or share: in a process of its own, since a share that is away may never answer."""

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from fora_desktop.i18n import _

LOOKED_AT_EVERY, PATIENCE = 200, 90_000
"""Milliseconds between two looks at the process, and after which it is given up."""

if sys.platform == "win32":
    _HIDDEN = subprocess.CREATE_NO_WINDOW
else:
    _HIDDEN = 0


class SecondCopy(QObject):
    """One attempt at a time. Closing the program waits for nothing: the process ends by itself, its copy whole."""

    taken = Signal(object)
    """The day of the newest copy there."""
    refused = Signal(str)
    """Why there is none of today, in a sentence."""

    def __init__(self, parent: QObject, patience: int = PATIENCE) -> None:
        super().__init__(parent)
        self._process: subprocess.Popen[str] | None = None
        self._left = self._patience = patience
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED_AT_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(self, command: Sequence[str]) -> None:
        if self._process is not None:
            return
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                creationflags=_HIDDEN,
            )
        except OSError:
            self.refused.emit(_("Kopien kunne ikke tages, fordi et hjælpeprogram ikke kunne startes. Prøv igen."))
            return
        self._left = self._patience
        self._timer.start()

    def _look(self) -> None:
        process = self._process
        if process is None:
            return
        if process.poll() is None:
            self._left -= LOOKED_AT_EVERY
            if self._left <= 0:
                process.kill()
                self.let_go()
                self.refused.emit(_("Mappen svarer ikke. Se efter, om drevet er tilsluttet."))
            return
        self._forget()
        out, err = process.communicate()
        try:
            newest = date.fromisoformat(json.loads(out)["newest"])
        except (ValueError, KeyError, TypeError):
            said = err.strip().splitlines()
            self.refused.emit(said[-1] if said else _("Kopien kunne ikke tages. Prøv igen."))
        else:
            self.taken.emit(newest)

    def stop(self) -> None:
        """End it now: while it reads the register, nothing else can take its place."""
        if self._process is not None:
            self._process.kill()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(1)
            self.let_go()

    def let_go(self) -> None:
        """Ask no more; it is not waited for, since a process that hangs in a dead share ends when the share answers."""
        process = self._process
        self._forget()
        if process is not None:
            for pipe in (process.stdout, process.stderr):
                if pipe is not None:
                    pipe.close()
            if process.poll() is None:
                process.returncode = 0  # or Python would say that it is still running

    def _forget(self) -> None:
        self._timer.stop()
        self._process = None
