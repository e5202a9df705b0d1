"""Reads the catalogues, the districts and the school holidays that come with Fora."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from fora_desktop.domain.catalogue import (
    Catalogue,
    CatalogueInfo,
    DistrictData,
    Municipality,
    SchoolHolidayData,
)
from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.json_values import Value
from fora_desktop.exchange import catalogue_file, strategies
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES

DEFAULT = "midt-og-vestsjaelland"
EMPTY = "tom"
DEMONSTRATION = "demonstration"
SHIPPED = (DEFAULT, "kobenhavn", "kalmar-kronoberg")
"""The catalogues with forums that come with Fora; of all other districts it has the municipalities only."""
EARLIER = {"koebenhavn": "kobenhavn"}
"""What a catalogue was called before."""
ENDING = ".json"


class UnknownCatalogue(FieldError):
    """No catalogue has that name; the sentence lists those there are."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            _("Der er intet katalog med navnet “{name}”. Vælg et af disse: {names}.").format(
                name=name, names=", ".join(info.name for info in names())
            )
        )


def names() -> list[CatalogueInfo]:
    """Everything a register can begin with: the full catalogues first, then the other districts, the empty one last."""
    return [
        *(_info(slug, _read(_catalogue_file(slug))) for slug in SHIPPED),
        *(CatalogueInfo(each.slug, each.name, 0) for each in districts() if each.slug not in SHIPPED),
        CatalogueInfo(EMPTY, _("Tomt register"), 0),
    ]


def load(name: str) -> Catalogue:
    """The catalogue of that slug or title, without regard to case; Politi at the end of a title may be left out.

    What ends in .json is somebody's file.
    """
    wanted = folded(name)
    if wanted in (EMPTY, folded("Tomt register"), folded(_("Tomt register"))):
        return Catalogue(EMPTY, _("Tomt register"))
    if wanted.endswith(ENDING):
        return catalogue_file.read_file(Path(name))
    wanted = EARLIER.get(wanted, wanted)
    for slug in SHIPPED:
        made = _shipped(slug)
        if wanted in _names_of(slug, made.title):
            return made
    for district in districts():
        if wanted in _names_of(district.slug, district.name):
            return Catalogue(district.slug, district.name, district, strategies=strategies.of_district(district.slug))
    raise UnknownCatalogue(name)


def demonstration() -> Catalogue:
    """The invented district for practice; it is not among the `names` that a real register can begin with."""
    made = catalogue_file.catalogue(Value(_read(_catalogue_file(DEMONSTRATION))))
    return replace(made, strategies=strategies.invented())


def _shipped(slug: str) -> Catalogue:
    """A catalogue that comes with Fora; without municipalities of its own it has those of its district."""
    own = next((district for district in districts() if district.slug == slug), None)
    made = catalogue_file.catalogue(Value(_read(_catalogue_file(slug))), own)
    return replace(made, strategies=strategies.of_district(slug))


def districts() -> list[DistrictData]:
    """The 12 police districts with their 98 municipalities, in the order of the authorities' own numbering."""
    return [
        DistrictData(
            slug=data["slug"],
            name=data["name"],
            municipalities=tuple(Municipality(**municipality) for municipality in data["municipalities"]),
        )
        for data in _read(RESOURCES / "districts.json")
    ]


def school_holidays() -> list[SchoolHolidayData]:
    """The school holidays known for 2026 and 2027, all of them to be checked by the user."""
    return [
        SchoolHolidayData(
            name=data["name"],
            first=date.fromisoformat(data["first"]),
            last=date.fromisoformat(data["last"]),
            unit=data["unit"],
            confirmed=data["confirmed"],
        )
        for data in _read(RESOURCES / "holidays" / "school.json")
    ]


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _catalogue_file(slug: str) -> Path:
    return RESOURCES / "catalogues" / f"{slug}.json"


def _info(slug: str, data: dict[str, Any]) -> CatalogueInfo:
    edition_on = data.get("edition_on")
    return CatalogueInfo(
        slug,
        data["title"],
        len(data["forums"]),
        language=data.get("language", "da"),
        edition=data.get("edition", ""),
        edition_on=date.fromisoformat(edition_on) if edition_on else None,
        source=data.get("source", ""),
        missing=data.get("missing", ""),
    )


def _names_of(slug: str, name: str) -> set[str]:
    title = folded(name)
    place = title.removesuffix(" politi")
    return {slug, title, place, place.removesuffix("s")}
