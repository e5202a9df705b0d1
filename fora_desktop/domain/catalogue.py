"""The catalogues that come with Fora: a district's overview and what has been read out of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fora_desktop.domain.action_plans import STAGES
from fora_desktop.domain.periods import Rule
from fora_desktop.domain.strategy_data import StrategyData


@dataclass(frozen=True, slots=True)
class Municipality:
    """A kommune; `code` has four digits, its leading zero kept."""

    code: str
    name: str
    official_name: str
    region: str


@dataclass(frozen=True, slots=True)
class DistrictData:
    """A police district that a register can be made for."""

    slug: str
    name: str
    municipalities: tuple[Municipality, ...]


@dataclass(frozen=True, slots=True)
class CatalogueInfo:
    """What somebody chooses a catalogue by: its slug, its title, how many forums it brings, and where it is from."""

    name: str
    title: str
    forums: int
    language: str = "da"
    edition: str = ""
    edition_on: date | None = None
    source: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True)
class CatalogueChapter:
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class CatalogueRole:
    """A function, a group or an organisation that takes part; `aliases` are its wordings in the overview.

    `side` says whose it is (politi, anklagemyndighed, kommune, stat, region, domstol, civilsamfund, erhverv), `kind`
    how many of it there are (person, group, organisation, per_municipality, per_local_department). Of one for each
    unit `local_name` is what each of them is called, {unit} being the unit, and `several` whether more than one person
    holds each; `expands_to` are the roles that a group consists of.
    """

    id: str
    name: str
    side: str
    kind: str
    aliases: tuple[str, ...]
    local_name: str = ""
    several: bool = False
    expands_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CatalogueParticipant:
    """A role in a forum; `level` where the forum meets on two levels, `optional` where the text calls it by need."""

    role: str
    function: str = ""
    qualifier: str = ""
    count: int | None = None
    one_per: str = ""
    optional: bool = False
    level: str = ""

    @property
    def is_chair(self) -> bool:
        return self.function == "chair"


@dataclass(frozen=True, slots=True)
class CatalogueInterface:
    """A part of the text Snitflader and the numbers of the forums it means; none where it is no forum or not certain.

    `kind` is "forum", "external" (a body outside the register) or "generic" (a description).
    """

    text: str
    to: tuple[int, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class CatalogueLink:
    """What binds a forum to another without standing under Snitflader, with the words that say so."""

    to: int
    kind: str
    text: str
    days: tuple[int, int] | None = None
    """From how many days to how many after the other forum's meeting, before it where negative; None: as usual."""
    is_on: bool | None = None
    """Whether plans keep it; None: as is usual for its kind."""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """A document that the forum owes; `cadence` is "yearly" or "unstated", `per` "instance" for one a board.

    The rest is as in `action_plans.ActionPlan`; `due` and `draft` are a month and a day ("12-31"), yearly without a
    `due` is the 31st of December.
    """

    name: str
    cadence: str
    text: str
    per: str = ""
    shared_with: int | None = None
    kind: str = "action_plan"
    due: str = ""
    draft: str = ""
    every: int = 1
    first_year: int | None = None
    stages: str = " ".join(STAGES)
    role: str = ""


@dataclass(frozen=True, slots=True)
class CatalogueBoard:
    """A board that is named one by one: its municipalities by their codes, and its own number of meetings, if any."""

    name: str
    units: tuple[str, ...] = ()
    quota_text: str = ""


@dataclass(frozen=True, slots=True)
class CatalogueForum:
    """An entry of the overview: the heading and the seven texts verbatim, the rest read out of them.

    `boards` says what the register begins with: "one" with the forum's own name, "each_municipality" named by
    `board_name`, "listed" those of `listed`, or "none" until somebody chooses the municipalities (product.md, "Names
    and boards"). With `rules` the number of meetings is that instead of what `quota_text` is read as.
    """

    number: int
    chapter: int
    heading: str
    name: str
    short_name: str
    subject: str
    legal_basis: str
    purpose: str
    action_plan: str
    interfaces_text: str
    participants_text: str
    quota_text: str
    boards: str
    board_name: str | None
    instances: str
    participants: tuple[CatalogueParticipant, ...]
    interfaces: tuple[CatalogueInterface, ...]
    links: tuple[CatalogueLink, ...]
    deliverables: tuple[Deliverable, ...]
    ring: str = ""
    """The ring of the year wheel that its meetings stand in (`Forum.ring`)."""
    listed: tuple[CatalogueBoard, ...] = ()
    rules: tuple[Rule, ...] | None = None
    on_demand: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a register begins with; without a district (Tomt register) there is nothing in it."""

    name: str
    title: str
    district: DistrictData | None = None
    overview_title: str = ""
    language: str = "da"
    country: str = "DK"
    time_zone: str = "Europe/Copenhagen"
    source: str = ""
    missing: str = ""
    edition: str = ""
    edition_on: date | None = None
    chapters: tuple[CatalogueChapter, ...] = ()
    roles: tuple[CatalogueRole, ...] = ()
    forums: tuple[CatalogueForum, ...] = ()
    strategies: tuple[StrategyData, ...] = ()
    """Those of its own district."""

    @property
    def municipalities(self) -> tuple[Municipality, ...]:
        return self.district.municipalities if self.district else ()


@dataclass(frozen=True, slots=True)
class SchoolHolidayData:
    """Days without school, both ends and their weekends included; `unit` is a municipality's code or None for all.

    Nothing that is shipped is confirmed: each municipality sets its own.
    """

    name: str
    first: date
    last: date
    unit: str | None
    confirmed: bool


def school_holidays_of(holidays: Sequence[SchoolHolidayData], unit: str | None) -> list[SchoolHolidayData]:
    """The ranges that hold in a municipality: its own instead of the general one of the same name and year."""
    own = [holiday for holiday in holidays if holiday.unit is not None and holiday.unit == unit]
    taken = {(holiday.name, holiday.first.year) for holiday in own}
    general = [
        holiday for holiday in holidays if holiday.unit is None and (holiday.name, holiday.first.year) not in taken
    ]
    return sorted(own + general, key=lambda holiday: (holiday.first, holiday.last))
