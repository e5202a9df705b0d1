"""Reads the catalogues, the districts and the school holidays that come with Fora."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from fora_desktop.domain.catalogue import (
    Catalogue,
    CatalogueChapter,
    CatalogueForum,
    CatalogueInfo,
    CatalogueInterface,
    CatalogueLink,
    CatalogueParticipant,
    CatalogueRole,
    Deliverable,
    DistrictData,
    Municipality,
    SchoolHolidayData,
)
from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES

DEFAULT = "midt-og-vestsjaelland"
EMPTY = "tom"
DEMONSTRATION = "demonstration"


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
    """Everything a register can begin with: the full catalogue first, then the other districts, the empty one last."""
    every = sorted(districts(), key=lambda district: district.slug != DEFAULT)
    return [
        *(CatalogueInfo(district.slug, district.name, _forum_count(district.slug)) for district in every),
        CatalogueInfo(EMPTY, _("Tomt register"), 0),
    ]


def load(name: str) -> Catalogue:
    """The catalogue of that slug or title, without regard to case; Politi at the end of a title may be left out."""
    wanted = folded(name)
    if wanted in (EMPTY, folded("Tomt register"), folded(_("Tomt register"))):
        return Catalogue(EMPTY, _("Tomt register"))
    for district in districts():
        if wanted in _names_of(district):
            path = _catalogue_file(district.slug)
            return (
                _catalogue(district, _read(path))
                if path.is_file()
                else Catalogue(district.slug, district.name, district)
            )
    raise UnknownCatalogue(name)


def demonstration() -> Catalogue:
    """The invented district for practice; it is not among the `names` that a real register can begin with."""
    data = _read(_catalogue_file(DEMONSTRATION))
    municipalities = tuple(Municipality(**municipality) for municipality in data["municipalities"])
    return _catalogue(DistrictData(DEMONSTRATION, data["title"], municipalities), data)


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


def _forum_count(slug: str) -> int:
    path = _catalogue_file(slug)
    return len(_read(path)["forums"]) if path.is_file() else 0


def _names_of(district: DistrictData) -> set[str]:
    title = folded(district.name)
    place = title.removesuffix(" politi")
    return {district.slug, title, place, place.removesuffix("s")}


def _catalogue(district: DistrictData, data: dict[str, Any]) -> Catalogue:
    return Catalogue(
        name=data["name"],
        title=data["title"],
        district=district,
        overview_title=data["overview_title"],
        chapters=tuple(CatalogueChapter(**chapter) for chapter in data["chapters"]),
        roles=tuple(_role(role) for role in data["roles"]),
        forums=tuple(_forum(forum) for forum in data["forums"]),
    )


def _role(data: dict[str, Any]) -> CatalogueRole:
    lists = {"aliases": tuple(data["aliases"]), "expands_to": tuple(data.get("expands_to", ()))}
    return CatalogueRole(**{**data, **lists})


def _forum(data: dict[str, Any]) -> CatalogueForum:
    read_out = {
        "participants": tuple(CatalogueParticipant(**participant) for participant in data["participants"]),
        "interfaces": tuple(
            CatalogueInterface(text=part["text"], to=tuple(part["to"]), kind=part["kind"])
            for part in data["interfaces"]
        ),
        "links": tuple(CatalogueLink(**link) for link in data["links"]),
        "deliverables": tuple(Deliverable(**deliverable) for deliverable in data["deliverables"]),
    }
    return CatalogueForum(**{**data, **read_out})
