"""Thunderbird: each file is imported into a calendar of its own, as by its window Import, and that calendar is read.

It runs without a window in a fresh profile and is spoken to through its Marionette socket, on this machine only.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from . import Reading
from .marionette import Marionette
from .watched import Hangs, Home, Program, free_port, program, wait_for

SCRIPT = Path(__file__).with_suffix(".js")
RECEIVES = SCRIPT.with_name("thunderbird_receives.js")
MOMENTS = ("created", "changed", "stamped", "start", "end")
START, LONGEST = 60, 240
"""Seconds: until it listens, and for one file."""

PREFERENCES: dict[str, object] = {
    "calendar.timezone.local": "Europe/Copenhagen",
    "calendar.timezone.useSystemTimezone": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "app.update.enabled": False,
    "app.normandy.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
    "extensions.getAddons.cache.enabled": False,
    "services.settings.server": "data:,",
    "network.proxy.type": 0,
}


class Thunderbird:
    name = "Thunderbird"
    quick = False
    most: int | None = None

    def __init__(self) -> None:
        self._home: Home | None = None
        self._process: Program | None = None
        self._inside: Marionette | None = None

    def absent(self) -> str | None:
        return None if program("thunderbird") else "apt-get install thunderbird"

    def read(self, data: bytes) -> list[Reading]:
        self.inside()
        assert self._home
        file = self._home.folder / "calendar.ics"
        file.write_bytes(data)
        return self._run(SCRIPT, str(file))

    def receive(self, messages: Sequence[bytes], address: str) -> list[Reading]:
        """What stands in the calendar of whoever has that address after these invitations came."""
        return self._run(RECEIVES, [data.decode() for data in messages], address)

    def _run(self, script: Path, *given: object) -> list[Reading]:
        try:
            found = self.inside().run(script.read_text(encoding="utf-8"), *given)
        except TimeoutError:
            self.close()
            raise Hangs(self.name, LONGEST) from None
        return [_reading(event) for event in found]

    def inside(self) -> Marionette:
        """The way into the program that runs; it is started at the first question."""
        if self._inside is None:
            self._inside = self._start()
        return self._inside

    def _start(self) -> Marionette:
        self._home, port = Home(), free_port()
        profile = self._home.folder / "profile"
        profile.mkdir()
        chosen = {"marionette.port": port, **PREFERENCES}
        lines = [f'user_pref("{name}", {_literal(value)});\n' for name, value in chosen.items()]
        (profile / "user.js").write_text("".join(lines), encoding="utf-8")
        arguments = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--profile"]
        self._process = Program(self.name, [str(program("thunderbird")), *arguments, str(profile)], self._home)

        def reached() -> Marionette | None:
            try:
                return Marionette(port, LONGEST)
            except OSError:
                return None

        return wait_for(self.name, reached, START, self._process)

    def worn(self, text: str) -> str:
        return text

    def close(self) -> None:
        if self._inside is not None:
            self._inside.close()
        if self._process is not None:
            self._process.end()
        if self._home is not None:
            self._home.remove()
        self._home = self._process = self._inside = None


def _literal(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value) if isinstance(value, int) else f'"{value}"'


def _reading(event: dict[str, Any]) -> Reading:
    moments = {name: event[name] and datetime.fromisoformat(event[name]) for name in MOMENTS}
    return cast(Reading, event | moments)
