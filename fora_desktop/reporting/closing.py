"""Closing a year: its reports are made once more and kept, and from then on they are printed as they were kept."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from fora_desktop.domain import dates
from fora_desktop.domain.account import Account
from fora_desktop.domain.edition import Kept
from fora_desktop.domain.report_scope import Scope, Told, nobody
from fora_desktop.i18n import _
from fora_desktop.reports import account as account_report
from fora_desktop.reports import keeping
from fora_desktop.reports import meeting_plan as plan_report
from fora_desktop.reports import status as status_report
from fora_desktop.reports.report import Report
from fora_desktop.services import account, closed_years, meeting_plan, quota_status
from fora_desktop.services.closed_years import ClosedYear

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Gather = Callable[["Session", Scope, Told], Any]
Make = Callable[[Any, Scope], Report]
ACCOUNT, STATUS, PLAN = "account", "status", "meeting-plan"
PARTS = {
    ACCOUNT: frozenset(
        {
            *(account_report.FORUMS, account_report.UNITS, account_report.CALLED_OFF, account_report.PLANS),
            *(account_report.ATTENDANCE, account_report.DECISIONS, account_report.TASKS, account_report.GOALS),
        }
    ),
    STATUS: frozenset({status_report.CALLED_OFF, status_report.MESSAGES}),
    PLAN: frozenset({plan_report.MATRIX, plan_report.HELD, plan_report.PROVISIONAL, plan_report.DAYS_OFF})
    | {plan_report.QUOTAS, plan_report.WEEKLY, plan_report.BY_DATE},
}
"""With what the reports of a year are kept: all of the account."""
KINDS: dict[str, tuple[Gather, Make]] = {
    ACCOUNT: (account.gather, account_report.make),
    STATUS: (quota_status.gather, status_report.make),
    PLAN: (meeting_plan.gather, plan_report.make),
}
"""The reports of a year that are kept, of the whole district and of each municipality."""


@dataclass(frozen=True, slots=True)
class LookedBack:
    """What was gathered of a closed year as it looked on a day within it, which is not what was kept of it."""

    value: Any
    closed: ClosedYear


def kept_or(report: str, gather: Gather) -> Gather:
    """Gathers what was kept of a closed year, else what `gather` does."""

    def gathered(session: "Session", scope: Scope, told: Told = nobody) -> Any:
        kept = closed_years.kept(session, scope, report)
        if kept is not None:
            return kept
        closed = closed_years.latest(session, scope.year)
        value = gather(session, scope, told)
        return value if closed is None else LookedBack(value, closed)

    return gathered


def read_or(make: Make) -> Make:
    """Reads the report of a closed year, else makes it; one that looks back on such a year says so."""

    def made(value: Any, scope: Scope) -> Report:
        if isinstance(value, Kept):
            return keeping.read_report(json.loads(value.content))
        if not isinstance(value, LookedBack):
            return make(value, scope)
        report, closed = make(value.value, scope), value.closed
        told = _("{day} (nr. {n}); dette er ikke det, der blev gemt, men registret set fra {on}").format(
            day=dates.day_month_year(closed.on), n=closed.number, on=dates.day_month_year(scope.on)
        )
        return replace(report, facts=(*report.facts, (_("Året er lukket"), told)))

    return made


def close_year(session: "Session", year: int, on: date, told: Told = nobody, note: str = "") -> ClosedYear:
    """Keep the reports of a year that is over.

    Raises `YearIsNotOver`, `NobodyMet`, `ClosedLater`, `NothingChanged`, and `WhyAgain` where no note says it.
    """
    if on <= date(year, 12, 31):
        raise closed_years.YearIsNotOver(year)
    if not closed_years.had_boards(session, year):
        raise closed_years.NobodyMet(year)
    before = closed_years.latest(session, year)
    if before is not None:
        if on < before.on:
            raise closed_years.ClosedLater(before)
        if _is_as_kept(session, before, on, told):
            raise closed_years.NothingChanged(before)
        if not note.strip():
            raise closed_years.WhyAgain(before)
    number = before.number + 1 if before else 1
    written = json.dumps(_written(session, year, on, number, on, told), ensure_ascii=False, sort_keys=True)
    told(1)
    return closed_years.keep(session, year, on, number, written, note)


def _is_as_kept(session: "Session", closed: ClosedYear, on: date, told: Told) -> bool:
    """Whether the account of today says what was kept. Compared as values: who is anonymised in it is rewritten."""
    try:
        kept = json.loads(closed_years.content(session, closed.id))
    except ValueError:
        return False
    return bool(kept == _written(session, closed.year, closed.on, closed.number, on, told))


def _written(session: "Session", year: int, on: date, number: int, seen: date, told: Told) -> dict[str, Any]:
    """What is kept of a year that is closed on a day; `seen` is the day as of which the account tells it.

    That is another day where the two are compared: a plan that was done since then changes the account.
    """
    units = closed_years.units(session)
    reports: dict[str, Any] = {}
    figures: dict[str, int] = {}
    for place, unit in enumerate((None, *units)):
        within = frozenset() if unit is None else frozenset({unit})
        scope = Scope(year=year, on=on, units=within)
        for step, (key, (gather, make)) in enumerate(KINDS.items()):
            told((place + step / len(KINDS)) / (len(units) + 1))
            gathered = gather(session, replace(scope, on=seen) if key == ACCOUNT else scope, nobody)
            if isinstance(gathered, Account):
                gathered = replace(gathered, on=on)
                figures = asdict(gathered.sums) if unit is None else figures
            kept = _kept(make(gathered, replace(scope, parts=PARTS[key])), on, number)
            reports[key if unit is None else closed_years.unit_key(key, unit)] = kept
    whole = {"format": closed_years.FORMAT, "year": year, "on": on.isoformat(), "number": number}
    return whole | {"figures": figures, "reports": reports}


def _kept(made: Report, on: date, number: int) -> dict[str, Any]:
    told = _("{day} (nr. {n}); skrives, som det blev gemt").format(day=dates.day_month_year(on), n=number)
    return keeping.report_json(replace(made, facts=(*made.facts, (_("Året er lukket"), told)), made=on))
