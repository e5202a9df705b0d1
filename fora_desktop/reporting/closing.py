"""Closing a year: its reports are made once more and kept, and from then on they are printed as they were kept."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
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


def kept_or(report: str, gather: Gather) -> Gather:
    """Gathers what was kept of a closed year, else what `gather` does."""

    def gathered(session: "Session", scope: Scope, told: Told = nobody) -> Any:
        kept = closed_years.kept(session, scope, report)
        return gather(session, scope, told) if kept is None else kept

    return gathered


def read_or(make: Make) -> Make:
    """Reads the report of a closed year, else makes it."""

    def made(value: Any, scope: Scope) -> Report:
        return keeping.read_report(json.loads(value.content)) if isinstance(value, Kept) else make(value, scope)

    return made


def close_year(session: "Session", year: int, on: date, told: Told = nobody, note: str = "") -> ClosedYear:
    """Keep the reports of a year that is over. Raises `YearIsNotOver`, `NothingChanged`."""
    if on <= date(year, 12, 31):
        raise closed_years.YearIsNotOver(year)
    before = closed_years.latest(session, year)
    if before is not None and _written(session, year, before.on, before.number, told) == closed_years.content(
        session, before.id
    ):
        raise closed_years.NothingChanged(before)
    number = before.number + 1 if before else 1
    written = _written(session, year, on, number, told)
    told(1)
    return closed_years.keep(session, year, on, number, written, note)


def _written(session: "Session", year: int, on: date, number: int, told: Told) -> str:
    units = closed_years.units(session)
    reports: dict[str, Any] = {}
    figures: dict[str, int] = {}
    for place, unit in enumerate((None, *units)):
        within = frozenset() if unit is None else frozenset({unit})
        scope = Scope(year=year, on=on, units=within)
        for step, (key, (gather, make)) in enumerate(KINDS.items()):
            told((place + step / len(KINDS)) / (len(units) + 1))
            gathered = gather(session, scope, nobody)
            if unit is None and isinstance(gathered, Account):
                figures = asdict(gathered.sums)
            kept = _kept(make(gathered, replace(scope, parts=PARTS[key])), on, number)
            reports[key if unit is None else closed_years.unit_key(key, unit)] = kept
    whole = {"format": closed_years.FORMAT, "year": year, "on": on.isoformat(), "number": number}
    return json.dumps(whole | {"figures": figures, "reports": reports}, ensure_ascii=False, sort_keys=True)


def _kept(made: Report, on: date, number: int) -> dict[str, Any]:
    told = _("{day} (nr. {n}); skrives, som det blev gemt").format(day=dates.day_month_year(on), n=number)
    return keeping.report_json(replace(made, facts=(*made.facts, (_("Året er lukket"), told)), made=on))
