"""Series: the dates of a recurrence rule."""

import re
from datetime import UTC, datetime, time
from itertools import islice
from zoneinfo import ZoneInfo

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

LONGEST = 400
"""More meetings than this in one series is a slip of the pen; a weekly one runs seven years."""
YEARS = 20
"""How far ahead dates are looked for, so that a rule that never comes about costs a sentence and not an hour."""

STEPS = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
PARTS = frozenset(
    {
        *("FREQ", "COUNT", "UNTIL", "INTERVAL", "WKST", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH"),
        "BYSETPOS",
    }
)
"""What a rule may be made of (RFC 5545, 3.3.10), without what is smaller than a day."""

_NUMBER = re.compile(r"[0-9]{1,9}")
_UNTIL = re.compile(r"[0-9]{8}(T[0-9]{6}Z?)?")
_LONGEST_TEXT = 500


class UnreadableRule(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(
            _(
                "Gentagelsen “{rule}” kan ikke læses. Skriv den som en RRULE, f.eks. FREQ=MONTHLY;BYDAY=2WE;COUNT=4."
            ).format(rule=_shown(rule))
        )


class EndlessRule(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(
            _("Gentagelsen “{rule}” har ingen ende. Tilføj COUNT (antal) eller UNTIL (sidste dag).").format(
                rule=_shown(rule)
            )
        )


class TooManyDates(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(
            _("Gentagelsen “{rule}” giver over {limit} møder. Begræns den med COUNT eller UNTIL.").format(
                rule=_shown(rule), limit=LONGEST
            )
        )


class TooFarAhead(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(
            _("Gentagelsen “{rule}” rækker over {years} år frem. Begræns den med COUNT eller UNTIL.").format(
                rule=_shown(rule), years=YEARS
            )
        )


class NoDates(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(_("Gentagelsen “{rule}” giver ingen datoer. Vælg en anden regel.").format(rule=_shown(rule)))


def _shown(rule: str) -> str:
    return rule if len(rule) <= 80 else rule[:79] + "…"


def occurrences(start: datetime, rule: str, zone: str) -> list[datetime]:
    """The wall-clock times that a rule (RFC 5545, 3.3.10) gives from `start` on, the same time of day each.

    `UNTIL` as a date holds that whole day; as an instant it is read in the zone. Days are the smallest step.
    """
    from dateutil.rrule import rrule, rrulestr

    parts = _parts(rule)
    if not {"COUNT", "UNTIL"} & set(parts):
        raise EndlessRule(rule)
    try:
        count = _whole(parts.pop("COUNT")) if "COUNT" in parts else None
        until = _until(parts.pop("UNTIL"), zone) if "UNTIL" in parts else None
        if _whole(parts.get("INTERVAL", "1")) == 0:
            raise ValueError(rule)  # dateutil would stand still
        horizon = start.replace(year=min(start.year + YEARS, 9999), month=12, day=31)
        made = rrulestr(";".join(f"{key}={value}" for key, value in parts.items()), dtstart=start)
        if not isinstance(made, rrule):
            raise UnreadableRule(rule)
        made = made.replace(until=horizon if until is None else min(until, horizon))
        found = list(islice(made, LONGEST + 1 if count is None else min(count, LONGEST + 1)))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, AttributeError) as error:
        raise UnreadableRule(rule) from error
    if len(found) > LONGEST:
        raise TooManyDates(rule)
    if not found:
        raise NoDates(rule)
    if len(found) < count if count is not None else until is not None and until > horizon:
        raise TooFarAhead(rule)
    return found


def _parts(rule: str) -> dict[str, str]:
    """The parts of a rule by their names; each once, none unknown, and either a number of dates or an end."""
    parts: dict[str, str] = {}
    written = rule.strip().upper().removeprefix("RRULE:").removesuffix(";")
    if len(written) > _LONGEST_TEXT:
        raise UnreadableRule(rule)
    for part in written.split(";"):
        name, equals, value = (each.strip() for each in part.partition("="))
        if not equals or not value or name in parts or name not in PARTS:
            raise UnreadableRule(rule)
        parts[name] = value
    if parts.get("FREQ") not in STEPS or {"COUNT", "UNTIL"} <= set(parts):
        raise UnreadableRule(rule)
    return parts


def _whole(written: str) -> int:
    if not _NUMBER.fullmatch(written):
        raise ValueError(written)
    return int(written)


def _until(written: str, zone: str) -> datetime:
    if not _UNTIL.fullmatch(written):
        raise ValueError(written)
    if len(written) == 8:
        return datetime.combine(datetime.strptime(written, "%Y%m%d"), time.max)
    if written.endswith("Z"):
        instant = datetime.strptime(written, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return datetime.strptime(written, "%Y%m%dT%H%M%S")
