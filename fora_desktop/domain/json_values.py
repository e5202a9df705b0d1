"""Values out of somebody's JSON: whatever is wrong is one sentence that says where, never a bug."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import TypeVar

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_CLOCK = re.compile(r"[0-9]{2}:[0-9]{2}\Z")
_LONGEST = 2_000
_SHOWN = 40

T = TypeVar("T")


class JsonIsWrong(FieldError):
    """Something in a JSON file is not what should stand there."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a JSON document, and where it stands: `meetings[12].target`."""

    found: object
    where: str = ""

    def wrong(self, what: str) -> JsonIsWrong:
        return JsonIsWrong(f"{self.where}: {what}" if self.where else what)

    def _is_not(self, what: str) -> JsonIsWrong:
        return self.wrong(_("{value} er ikke {what}.").format(value=shown(self.found), what=what))

    # --- that holds others ------------------------------------------------------------------------------------------

    def get(self, key: str) -> "Value":
        """What stands under a key that has to be there."""
        found = self.maybe(key)
        if found is None:
            raise JsonIsWrong(_("{where} mangler.").format(where=self._inside(key)))
        return found

    def maybe(self, key: str) -> "Value | None":
        """What stands under a key; None where it is left out or null."""
        if not isinstance(self.found, dict):
            raise self._is_not(_("et objekt med navngivne værdier"))
        found = self.found.get(key)
        return None if found is None else Value(found, self._inside(key))

    def _inside(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key

    def each(self, read: "Callable[[Value], T]", most: int) -> tuple[T, ...]:
        """A list, each of it read; not more than so many."""
        if not isinstance(self.found, list):
            raise self._is_not(_("en liste"))
        if len(self.found) > most:
            raise self.wrong(
                _("Der står {count} i listen; der kan højst stå {most}.").format(count=len(self.found), most=most)
            )
        return tuple(read(Value(found, f"{self.where}[{index}]")) for index, found in enumerate(self.found))

    # --- that stands alone ------------------------------------------------------------------------------------------

    def whole(self, low: int, high: int) -> int:
        if isinstance(self.found, bool) or not isinstance(self.found, int) or not low <= self.found <= high:
            raise self._is_not(_("et helt tal fra {low} til {high}").format(low=low, high=high))
        return self.found

    def number(self, high: float) -> float:
        """Nothing or more, with decimals; NaN is no number."""
        if isinstance(self.found, bool) or not isinstance(self.found, int | float) or not 0 <= self.found <= high:
            raise self._is_not(_("et tal fra 0 til {high}").format(high=high))
        return float(self.found)

    def truth(self) -> bool:
        if not isinstance(self.found, bool):
            raise self._is_not("true/false")
        return self.found

    def text(self) -> str:
        if not isinstance(self.found, str) or len(self.found) > _LONGEST:
            raise self._is_not(_("en tekst på højst {most} tegn").format(most=_LONGEST))
        try:
            self.found.encode()
        except UnicodeEncodeError:
            raise self._is_not(_("en tekst, der kan læses")) from None
        return self.found

    def one_of(self, *words: str) -> str:
        if not isinstance(self.found, str) or self.found not in words:
            raise self._is_not(_("et af ordene {words}").format(words=", ".join(f"“{word}”" for word in words)))
        return self.found

    def day(self) -> date:
        if isinstance(self.found, str) and _DAY.match(self.found):
            try:
                found = date.fromisoformat(self.found)
            except ValueError:
                found = date.min
            if found.year in YEARS:
                return found
        raise self._is_not(_("en dato som 2027-01-31"))

    def clock(self) -> time:
        if isinstance(self.found, str) and _CLOCK.match(self.found):
            hour, minute = int(self.found[:2]), int(self.found[3:])
            if hour < 24 and minute < 60:
                return time(hour, minute)
        raise self._is_not(_("et klokkeslæt som 09:30"))

    def clock_end(self) -> time:
        """The end of some hours; `24:00` is the last moment of the day, the latest that a `time` can tell."""
        return time.max if self.found == "24:00" else self.clock()


def shown(found: object) -> str:
    """A value as a sentence can hold it: short, and such that it can be printed."""
    if isinstance(found, dict):
        return _("et objekt")
    if isinstance(found, list):
        return _("en liste")
    if found is None or isinstance(found, bool):
        return {None: "null", True: "true", False: "false"}[found]
    if isinstance(found, int) and abs(found) >= 10**18:
        return _("et meget stort tal")
    text = found if isinstance(found, str) else str(found)
    text = text.encode("utf-8", "replace").decode()
    text = "".join(sign if sign.isprintable() else " " for sign in text[: _SHOWN + 1])
    cut = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
    return f"“{cut}”" if isinstance(found, str) else cut


def document(data: bytes, most: int) -> Value:
    """A whole file as a value; `most` bytes at the most.

    Raises:
        JsonIsWrong: it is no JSON, or too big.
    """
    if len(data) > most:
        raise JsonIsWrong(_("Filen er for stor: højst {most} MB kan læses.").format(most=most // 1_000_000))
    try:
        return Value(json.loads(data.decode("utf-8-sig")))
    except UnicodeDecodeError:
        raise JsonIsWrong(_("Filen er ikke JSON: den er ikke skrevet i UTF-8.")) from None
    except json.JSONDecodeError as wrong:
        raise JsonIsWrong(
            _("Filen er ikke JSON: linje {line}, tegn {column} kan ikke læses.").format(
                line=wrong.lineno, column=wrong.colno
            )
        ) from None
    except (ValueError, RecursionError):
        raise JsonIsWrong(
            _("Filen er ikke JSON, som Fora kan læse: noget i den er for stort eller for dybt.")
        ) from None
