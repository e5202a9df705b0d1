"""What has been typed and not yet saved: kept beside the settings, one file a register, until saved or dropped."""

import hashlib
import json
import os
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from fora_desktop.domain.periods import Period, Rule
from fora_desktop.domain.traces import Traces
from fora_desktop.services.requirements import Wanted


@dataclass(frozen=True, slots=True)
class Draft:
    """`typed` is what the user has changed, by field; `base` what the register said then, so that others' changes show.

    Values are those of a form: texts, numbers, days, times, ids, a requirement.
    """

    saved_on: datetime
    base: dict[str, Any] = field(default_factory=dict)
    typed: dict[str, Any] = field(default_factory=dict)


class Drafts:
    """Of one register, by what is being edited; without a file they last as long as the program."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._kept: dict[str, Any] = self._read()

    @staticmethod
    def file(folder: Path, register: Path) -> Path:
        """Where the drafts of a register lie in the user's own folder."""
        place = os.path.normcase(register.resolve())
        return folder / "drafts" / f"{hashlib.sha256(place.encode(errors='surrogateescape')).hexdigest()[:24]}.json"

    def get(self, key: str) -> Draft | None:
        """The draft, or None where there is none that can be read."""
        try:
            kept = self._kept[key]
            return Draft(
                datetime.fromisoformat(kept["saved_on"]),
                {name: _unpacked(value) for name, value in kept["base"].items()},
                {name: _unpacked(value) for name, value in kept["typed"].items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def keep(self, key: str, draft: Draft) -> bool:
        """False where it could not be written; it is then kept as long as the program runs."""
        self._kept[key] = {
            "saved_on": draft.saved_on.isoformat(),
            "base": {name: _packed(value) for name, value in draft.base.items()},
            "typed": {name: _packed(value) for name, value in draft.typed.items()},
        }
        return self._write()

    def drop(self, key: str) -> None:
        if self._kept.pop(key, None) is not None:
            self._write()

    def forget(self, known: Traces) -> None:
        """Drop the drafts in which somebody stands who is anonymised."""
        holding = [key for key, kept in self._kept.items() if known.stand_in(json.dumps(kept, ensure_ascii=False))]
        for key in holding:
            del self._kept[key]
        if holding:
            self._write()

    def _read(self) -> dict[str, Any]:
        if self._file is None:
            return {}
        try:
            found: Any = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self) -> bool:
        if self._file is None:
            return True
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            unfinished = self._file.with_name(self._file.name + ".new")
            with os.fdopen(
                os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
            ) as out:
                json.dump(self._kept, out)  # in ASCII: half a letter, as a paste may bring it, goes in too
            unfinished.replace(self._file)
        except (OSError, ValueError):
            return False
        return True


def _packed(value: Any) -> Any:
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, time):
        return {"clock": value.isoformat()}
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Wanted):
        return {
            "text": value.text,
            "rules": [asdict(rule) for rule in value.rules],
            "on_demand": value.on_demand,
            "by_hand": value.by_hand,
            "own": value.own,
            "from_day": value.from_day.isoformat() if value.from_day else None,
        }
    return value


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    if not isinstance(value, dict):
        return value
    if "day" in value:
        return date.fromisoformat(value["day"])
    if "clock" in value:
        return time.fromisoformat(value["clock"])
    rules = tuple(
        Rule(**{**rule, "period": Period(rule["period"]), "year_start": tuple(rule["year_start"])})
        for rule in value["rules"]
    )
    from_day = value["from_day"]
    return Wanted(
        str(value["text"]),
        rules,
        bool(value["on_demand"]),
        bool(value["by_hand"]),
        bool(value["own"]),
        date.fromisoformat(from_day) if from_day else None,
    )
