"""Series: the dates of a recurrence rule."""

from datetime import UTC, datetime, time
from itertools import islice
from zoneinfo import ZoneInfo

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

LONGEST = 400
"""More meetings than this in one series is a slip of the pen; a weekly one runs seven years."""

STEPS = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
BELOW_A_DAY = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND"})


class UnreadableRule(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(
            _(
                "Gentagelsen “{rule}” kan ikke læses. Skriv den som en RRULE, f.eks. FREQ=MONTHLY;BYDAY=2WE;COUNT=4."
            ).format(rule=rule)
        )


class EndlessRule(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(
            _("Gentagelsen “{rule}” har ingen ende. Tilføj COUNT (antal) eller UNTIL (sidste dag).").format(rule=rule)
        )


class TooManyDates(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(
            _("Gentagelsen “{rule}” giver over {limit} møder. Begræns den med COUNT eller UNTIL.").format(
                rule=rule, limit=LONGEST
            )
        )


class NoDates(FieldError):
    def __init__(self, rule: str) -> None:
        super().__init__(_("Gentagelsen “{rule}” giver ingen datoer. Vælg en anden regel.").format(rule=rule))


def occurrences(start: datetime, rule: str, zone: str) -> list[datetime]:
    """The wall-clock times that a rule (RFC 5545, 3.3.10) gives from `start` on, the same time of day each.

    `UNTIL` as a date holds that whole day; as an instant it is read in the zone. Days are the smallest step.
    """
    from dateutil.rrule import rrule, rrulestr

    parts = dict(part.split("=", 1) for part in rule.upper().removeprefix("RRULE:").split(";") if "=" in part)
    if not {"COUNT", "UNTIL"} & set(parts) and "FREQ" in parts:
        raise EndlessRule(rule)
    try:
        until = _until(parts.pop("UNTIL", None), zone)
        made = rrulestr(";".join(f"{key}={value}" for key, value in parts.items()), dtstart=start)
        if not isinstance(made, rrule) or parts["FREQ"] not in STEPS or BELOW_A_DAY & set(parts):
            raise UnreadableRule(rule)
        if until is not None:
            made = made.replace(until=until)
        found = list(islice(made, LONGEST + 1))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, AttributeError) as error:
        raise UnreadableRule(rule) from error
    if len(found) > LONGEST:
        raise TooManyDates(rule)
    if not found:
        raise NoDates(rule)
    return found


def _until(written: str | None, zone: str) -> datetime | None:
    if written is None:
        return None
    if len(written) == 8:
        return datetime.combine(datetime.strptime(written, "%Y%m%d"), time.max)
    if written.endswith("Z"):
        instant = datetime.strptime(written, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return datetime.strptime(written, "%Y%m%dT%H%M%S")
