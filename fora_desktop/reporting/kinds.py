"""The list of reports: of each its name, what gathers for it, what makes it, and what can be chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.report_scope import Scope, Told, nobody
from fora_desktop.i18n import _
from fora_desktop.reporting import closing
from fora_desktop.reports import account, action_plans, goals, meeting_plan, overview, status, tasks
from fora_desktop.reports import interfaces as interface_report
from fora_desktop.reports.report import Report
from fora_desktop.services import account as account_service
from fora_desktop.services import goals_report, overview_report, plans_report, quota_status
from fora_desktop.services import interfaces as interface_service
from fora_desktop.services import meeting_plan as plan_service

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class UnknownReport(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Der er ingen rapport, der hedder “{name}”. Vælg en af disse: {names}.").format(
                name=name, names=", ".join(kind.key for kind in REPORTS)
            )
        )


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a report can hold or leave out; `usual` is what holds until somebody chooses."""

    key: str
    words: Callable[[], str]
    usual: bool = True


@dataclass(frozen=True, slots=True)
class Kind:
    """A report: `gather` reads what it needs in a session, `make` makes the document of it and of nothing else.

    `takes` are the fields of `Scope` that bear on it beside the day; with "closing" its `edition` says how a year was
    closed. `plain` writes its text file in a form of its own, where the usual one will not do.
    """

    key: str
    title: Callable[[], str]
    about: Callable[[], str]
    icon: str
    gather: "Callable[[Session, Scope, Told], Any]"
    make: Callable[[Any, Scope], Report]
    takes: tuple[str, ...] = ("year",)
    options: tuple[Option, ...] = ()
    plain: Callable[[Any, Scope], str] | None = None
    reads: tuple[str, ...] | None = None
    """The options for which something more is gathered, so that others need no new reading; None: perhaps for all."""

    def report(self, session: "Session", scope: Scope, told: Told = nobody) -> Report:
        return self.make(self.gather(session, scope, told), scope)


REPORTS: tuple[Kind, ...] = (
    Kind(
        key="overview",
        title=lambda: _("Oversigt over samarbejdsfora"),
        about=lambda: _("alle fora med deres syv felter"),
        icon="book-open",
        gather=overview_report.gather,
        make=overview.make,
        takes=("edition", "language", "since"),
        options=(
            Option(overview.CHANGES, lambda: _("Ændringer siden seneste udgave"), usual=False),
            Option(overview.INTERFACES, lambda: _("Kort over snitfladerne"), usual=False),
        ),
        plain=overview.plain,
    ),
    Kind(
        key="status",
        title=lambda: _("Status på mødekrav"),
        about=lambda: _("holdt, planlagt og manglende møder"),
        icon="gauge",
        gather=closing.kept_or(closing.STATUS, quota_status.gather),
        make=closing.read_or(status.make),
        takes=("year", "units", "boards", "forums", "person", "names", "closing"),
        options=(
            Option(status.MESSAGES, lambda: _("Besked til hvert råd, nævn eller forum")),
            Option(status.CALLED_OFF, lambda: _("Aflysninger med årsag")),
        ),
        reads=(),
    ),
    Kind(
        key="meeting-plan",
        title=lambda: _("Mødeplan"),
        about=lambda: _("måned for måned"),
        icon="calendar-days",
        gather=closing.kept_or(closing.PLAN, plan_service.gather),
        make=closing.read_or(meeting_plan.make),
        takes=("year", "units", "boards", "forums", "person", "names", "closing"),
        options=(
            Option(meeting_plan.MATRIX, lambda: _("Måned for måned")),
            Option(meeting_plan.BY_DATE, lambda: _("Liste efter dato"), usual=False),
            Option(meeting_plan.BY_BOARD, lambda: _("Liste efter råd, nævn og fora"), usual=False),
            Option(meeting_plan.BY_UNIT, lambda: _("Liste pr. kommune"), usual=False),
            Option(meeting_plan.BY_CHIEF, lambda: _("Liste pr. chef"), usual=False),
            Option(meeting_plan.HELD, lambda: _("Holdte møder")),
            Option(meeting_plan.PROVISIONAL, lambda: _("Foreløbige møder")),
            Option(meeting_plan.DAYS_OFF, lambda: _("Skolefri og helligdage")),
            Option(meeting_plan.QUOTAS, lambda: _("Mødekrav og mangler")),
            Option(meeting_plan.WEEKLY, lambda: _("Ugentlige møder"), usual=False),
            Option(meeting_plan.PLACES, lambda: _("Sted og klokkeslæt"), usual=False),
        ),
        reads=(meeting_plan.BY_UNIT, meeting_plan.BY_CHIEF),
    ),
    Kind(
        key="account",
        title=lambda: _("Redegørelse, § 112"),
        about=lambda: _("året pr. forum og pr. kommune"),
        icon="scale",
        gather=closing.kept_or(closing.ACCOUNT, account_service.gather),
        make=closing.read_or(account.make),
        takes=("year", "units", "boards", "forums", "person", "names", "closing"),
        options=(
            Option(account.FORUMS, lambda: _("Møder pr. forum")),
            Option(account.UNITS, lambda: _("Møder pr. kommune")),
            Option(account.CALLED_OFF, lambda: _("Aflysninger med årsag")),
            Option(account.PLANS, lambda: _("Handleplaner")),
            Option(account.ATTENDANCE, lambda: _("Fremmøde")),
            Option(account.DECISIONS, lambda: _("Beslutninger")),
            Option(account.TASKS, lambda: _("Opgaver")),
            Option(account.GOALS, lambda: _("Pejlemærker")),
        ),
        reads=(),
    ),
    Kind(
        key="interfaces",
        title=lambda: _("Snitflader"),
        about=lambda: _("hvem der nævner hvem"),
        icon="network",
        gather=interface_service.gather,
        make=interface_report.make,
        options=(
            Option(interface_report.MAP, lambda: _("Kort")),
            Option(interface_report.FINDINGS, lambda: _("Bemærkninger")),
            Option(interface_report.LIST, lambda: _("Liste")),
            Option(interface_report.TEXTS, lambda: _("Teksterne ordret"), usual=False),
        ),
        reads=(),
    ),
    Kind(
        key="goals",
        title=lambda: _("Pejlemærker og indsatser"),
        about=lambda: _("hvad fora og møder tjener"),
        icon="flag",
        gather=goals_report.gather,
        make=goals.make,
        takes=("year",),
        options=(
            Option(goals.MATRIX, lambda: _("Fora og mål som matrix")),
            Option(goals.WORDS, lambda: _("Strategiens egne ord")),
            Option(goals.MEETINGS, lambda: _("Hvert møde med dato")),
            Option(goals.NOT_IN_FORCE, lambda: _("Også strategier, der ikke gælder"), usual=False),
        ),
        reads=(),
    ),
    Kind(
        key="action-plans",
        title=lambda: _("Handleplaner"),
        about=lambda: _("trin, frister og mangler"),
        icon="target",
        gather=plans_report.plans,
        make=action_plans.make,
        takes=("year", "units", "boards", "forums", "person", "names"),
        options=(
            Option(action_plans.DONE, lambda: _("Også planer, der er færdige")),
            Option(action_plans.DAYS, lambda: _("Dagen for hvert trin"), usual=False),
            Option(action_plans.DOCUMENTS, lambda: _("Dokumenter"), usual=False),
        ),
    ),
    Kind(
        key="tasks",
        title=lambda: _("Opgaver og beslutninger"),
        about=lambda: _("åbne opgaver og årets beslutninger"),
        icon="list-todo",
        gather=plans_report.followed,
        make=tasks.make,
        takes=("year", "units", "boards", "forums", "person", "names"),
        options=(
            Option(tasks.TASKS, lambda: _("Åbne opgaver")),
            Option(tasks.DECISIONS, lambda: _("Årets beslutninger")),
        ),
    ),
)


def find(key: str) -> Kind:
    """Raises `UnknownReport`."""
    found = next((kind for kind in REPORTS if kind.key == key), None)
    if found is None:
        raise UnknownReport(key)
    return found
