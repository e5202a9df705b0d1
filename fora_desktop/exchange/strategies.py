"""Reads the strategies that come with Fora, and those that somebody wrote in a file (docs/strategies.md)."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.json_values import JsonIsWrong, Value
from fora_desktop.domain.strategy import GOAL_KINDS, GUIDING
from fora_desktop.domain.strategy_data import GoalData, StrategyData
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES

FORMAT = "fora-strategy/1"
LARGEST = 4_000_000
MOST_GOALS = 2_000
DEEPEST = 6
LONGEST_NAME, LONGEST_TEXT = 1_000, 100_000


class UnknownStrategy(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Der er ingen strategi eller fil, der hedder “{name}”. Vælg en af disse: {names}.").format(
                name=name, names=", ".join(each.name for each in shipped())
            )
        )


class NoStrategyFile(FieldError):
    """The file holds no strategy that can be read."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(_("{name} kan ikke læses som en strategi. {why}").format(name=name, why=why))


@cache
def shipped() -> tuple[StrategyData, ...]:
    """The newest of each district first, the districts by their names."""
    read = [_strategy(Value(_json(path))) for path in sorted((RESOURCES / "strategies").glob("*.json"))]
    return tuple(sorted(read, key=lambda each: (each.district != "midt-og-vestsjaelland", -(each.year or 0))))


@cache
def invented() -> tuple[StrategyData, ...]:
    """Those of the demonstration's district and its neighbour, the one that is in force first."""
    read = [_strategy(Value(_json(path))) for path in (RESOURCES / "strategies" / "demonstration").glob("*.json")]
    return tuple(sorted(read, key=lambda each: each.year or 0))


def of_district(slug: str) -> tuple[StrategyData, ...]:
    """Those of a catalogue's own district, the earliest first; `oe` may be written `o`, as catalogues are named."""
    wanted = slug.replace("oe", "o")
    own = (each for each in shipped() if each.district and each.district.replace("oe", "o") == wanted)
    return tuple(sorted(own, key=lambda each: each.year or 0))


def find(text: str) -> StrategyData:
    """A shipped strategy by its name or its title with the year; else a file. Raises a FieldError."""
    wanted = folded(text)
    for each in shipped():
        if wanted in (each.name, folded(each.full_title)):
            return each
    path = Path(text)
    if not path.is_file():
        raise UnknownStrategy(text)
    return read_file(path)


def read_file(path: Path) -> StrategyData:
    """Raises `NoStrategyFile`, which says what is wrong and where."""
    try:
        if path.stat().st_size > LARGEST:
            raise NoStrategyFile(path.name, _("Filen er for stor."))
        return _strategy(Value(_json(path)))
    except OSError as refused:
        raise NoStrategyFile(path.name, _("Filen kan ikke åbnes ({reason}).").format(reason=refused.strerror)) from None
    except (ValueError, RecursionError):
        raise NoStrategyFile(path.name, _("Den er ikke skrevet som JSON i UTF-8.")) from None
    except JsonIsWrong as wrong:
        raise NoStrategyFile(path.name, str(wrong)) from None


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8").removeprefix("\ufeff"))


def _strategy(value: Value) -> StrategyData:
    if (form := value.get("format").text()) != FORMAT:
        raise value.wrong(_("Formatet er “{found}”; Fora læser “{format}”.").format(found=form[:40], format=FORMAT))
    title = _text(value, "title", LONGEST_NAME).strip()
    if not title:
        raise value.get("title").wrong(_("Strategiens navn mangler."))
    year, goals, in_force = value.maybe("year"), value.maybe("goals"), value.maybe("in_force")
    found = StrategyData(
        name=_text(value, "name", LONGEST_NAME),
        title=title,
        district=_text(value, "district", LONGEST_NAME),
        year=None if year is None else year.whole(YEARS[0], YEARS[-1]),
        in_force=in_force is None or in_force.truth(),
        words=_text(value, "words"),
        source=_text(value, "source"),
        missing=_text(value, "missing"),
        goals=() if goals is None else goals.each(lambda each: _goal(each, 1), MOST_GOALS),
    )
    count = sum(1 for _each in found.all())
    if count > MOST_GOALS:
        raise value.wrong(_("Der er {count} mål; der kan højst være {most}.").format(count=count, most=MOST_GOALS))
    return found


def _goal(value: Value, depth: int) -> GoalData:
    if depth > DEEPEST:
        raise value.wrong(_("Mål kan højst ligge i {n} lag.").format(n=DEEPEST))
    name = " ".join(_text(value, "name", LONGEST_NAME).split())
    if not name:
        raise value.wrong(_("Målets navn mangler."))
    kind, goals, internal = value.maybe("kind"), value.maybe("goals"), value.maybe("internal")
    return GoalData(
        name=name,
        kind=GUIDING if kind is None else kind.one_of(*GOAL_KINDS),
        words=_text(value, "words"),
        tags=_text(value, "tags", LONGEST_NAME),
        unit=_text(value, "unit", LONGEST_NAME),
        internal=internal is not None and internal.truth(),
        goals=() if goals is None else goals.each(lambda each: _goal(each, depth + 1), MOST_GOALS),
    )


def _text(value: Value, key: str, most: int = LONGEST_TEXT) -> str:
    found = value.maybe(key)
    if found is None:
        return ""
    if not isinstance(found.found, str) or len(found.found) > most:
        raise found.wrong(_("Her skal stå en tekst på højst {most} tegn.").format(most=most))
    try:
        found.found.encode()
    except UnicodeEncodeError:
        raise found.wrong(_("Teksten kan ikke læses.")) from None
    return found.found.replace("\r\n", "\n")
