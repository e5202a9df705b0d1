"""A strategy as a file holds it: its goals with what lies under them, in the source's own words."""

from collections.abc import Iterator
from dataclasses import dataclass

from fora_desktop.domain.strategy import AREA, FOCUS, GOAL_KINDS, GUIDING
from fora_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class GoalData:
    """`tags` are the numbers it has in the source, as they stand there; `goals` lie under it."""

    name: str
    kind: str = GUIDING
    words: str = ""
    tags: str = ""
    unit: str = ""
    internal: bool = False
    goals: "tuple[GoalData, ...]" = ()

    def all(self) -> "Iterator[GoalData]":
        yield self
        for each in self.goals:
            yield from each.all()


@dataclass(frozen=True, slots=True)
class StrategyData:
    """`district` is the slug of the catalogue whose own it is; `name` is what the command line calls it."""

    name: str
    title: str
    district: str = ""
    year: int | None = None
    in_force: bool = True
    words: str = ""
    source: str = ""
    missing: str = ""
    goals: tuple[GoalData, ...] = ()

    def all(self) -> Iterator[GoalData]:
        for each in self.goals:
            yield from each.all()

    @property
    def full_title(self) -> str:
        """`Københavns Politi 2023`"""
        return titled(self.title, self.year)


def titled(title: str, year: int | None) -> str:
    return title if year is None else _("{title} {year}").format(title=title, year=year)


def kind_word(kind: str) -> str:
    """`Pejlemærke`"""
    return {
        GUIDING: _("Pejlemærke"),
        FOCUS: _("Fokusområde"),
        AREA: _("Indsatsområde"),
    }.get(kind, _("Indsats"))


def kinds_word(kind: str) -> str:
    """Several of a kind: `Pejlemærker`."""
    return {
        GUIDING: _("Pejlemærker"),
        FOCUS: _("Fokusområder"),
        AREA: _("Indsatsområder"),
    }.get(kind, _("Indsatser"))


def kind_words() -> list[tuple[str, str]]:
    return [(kind, kind_word(kind)) for kind in GOAL_KINDS]
