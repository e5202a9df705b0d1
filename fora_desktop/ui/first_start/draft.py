"""What has been chosen on the pages so far; kept with the user's settings until a register has come of it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from fora_desktop.domain.catalogue import Catalogue, DistrictData, Municipality, SchoolHolidayData
from fora_desktop.domain.overview import Overview
from fora_desktop.exchange import catalogue_file, catalogues, overview_text
from fora_desktop.services.beginning import Answers, Source

OVERVIEW, DISTRICT, EMPTY, OPEN, DEMONSTRATION = "overview", "district", "empty", "open", "demonstration"
BUILT_IN, FILE, NONE = "built_in", "file", "none"


@dataclass
class Draft:
    """Numbers of forums are text, as JSON has keys; `units` are codes, None means all of the district's own."""

    begin: str = OVERVIEW
    place: str = ""
    district: str = catalogues.DEFAULT
    units: list[str] | None = None
    catalogue: str = BUILT_IN
    overview_file: str = ""
    readings: dict[str, str] = field(default_factory=dict)
    own: dict[str, dict[str, str]] = field(default_factory=dict)
    confirmed: list[str] = field(default_factory=list)
    corrected: bool = False
    kept_as_written: bool = False
    holidays: bool = True
    second_folder: str = ""
    step: int = 0
    skipped: list[int] = field(default_factory=list)

    def kept(self) -> dict[str, Any]:
        """For the settings."""
        return asdict(self)

    def start_with(self, begin: str) -> None:
        """Another beginning brings its own forums; the answers about those before it mean nothing then."""
        if begin == self.begin:
            return
        self.begin = begin
        self.units = None
        self.district = "" if begin == EMPTY else catalogues.DEFAULT
        self.set_catalogue(BUILT_IN if begin == OVERVIEW else NONE)

    def set_catalogue(self, catalogue: str, file: str = "") -> None:
        if (catalogue, file) != (self.catalogue, self.overview_file):
            self.catalogue, self.overview_file = catalogue, file
            self.readings, self.own, self.confirmed = {}, {}, []
            self.corrected = self.kept_as_written = False

    def set_district(self, slug: str) -> None:
        if slug != self.district:
            self.district = slug
            self.units = None
            self.own = {}
            if self.begin == DISTRICT and self.catalogue != FILE:
                self.set_catalogue(BUILT_IN if slug in catalogues.SHIPPED else NONE)
            elif self.catalogue == BUILT_IN:  # another district's forums have other numbers
                self.readings, self.confirmed = {}, []

    @property
    def answers(self) -> Answers:
        return Answers(
            readings={int(number): text for number, text in self.readings.items()},
            own={int(number): texts for number, texts in self.own.items()},
            confirmed=[int(number) for number in self.confirmed],
            corrected=self.corrected,
        )

    @property
    def municipalities(self) -> list[Municipality]:
        """Those that were chosen, the district's own first."""
        every = municipalities(self.district)
        if self.units is None:
            return list(own_municipalities(self.district))
        return [every[code] for code in self.units if code in every]

    def source(self, read: Overview | Catalogue | None) -> Source:
        """What the register begins with; `read` is the overview or the catalogue of the file, where one was chosen."""
        found = district(self.district)
        placed = None if found is None else replace(found, municipalities=tuple(self.municipalities))
        built_in = built_in_catalogue(self.district)
        if self.catalogue == BUILT_IN:
            return Source(replace(built_in, district=placed) if placed else replace(built_in, district=None))
        bare = Catalogue(placed.slug, placed.name, placed) if placed else catalogues.load(catalogues.EMPTY)
        if isinstance(read, Catalogue):
            return Source(read if read.municipalities or placed is None else replace(read, district=placed))
        if self.catalogue == FILE and read is not None:
            return Source(replace(bare, roles=built_in.roles), read)
        return Source(bare)


def draft_of(kept: Mapping[str, Any]) -> Draft:
    """What `Draft.kept` gave, perhaps in another version: what does not fit keeps its default."""
    made = Draft()
    for name, value in asdict(made).items():
        given = kept.get(name)
        if name in kept and _fits(name, given, value):
            setattr(made, name, given)
    if made.district and district(made.district) is None:
        made.district = catalogues.DEFAULT
    return made


def _fits(name: str, given: Any, default: Any) -> bool:
    if name == "units":
        return given is None or _is_list(given, str)
    if name == "readings":
        return _is_texts(given)
    if name == "own":
        return _is_numbered(given) and all(_is_texts(each) for each in given.values())
    if name == "confirmed":
        return _is_list(given, str) and all(each.isdecimal() for each in given)
    if name == "skipped":
        return _is_list(given, int)
    return type(given) is type(default)


def _is_list(given: Any, kind: type) -> bool:
    return isinstance(given, list) and all(type(each) is kind for each in given)


def _is_numbered(given: Any) -> bool:
    return isinstance(given, dict) and all(isinstance(key, str) and key.isdecimal() for key in given)


def _is_texts(given: Any) -> bool:
    return _is_numbered(given) and all(isinstance(text, str) for text in given.values())


# --- what is shipped ------------------------------------------------------------------------------------------------


@cache
def built_in_catalogue(district: str = catalogues.DEFAULT) -> Catalogue:
    """The district's own, where one comes with Fora."""
    return catalogues.load(district if district in catalogues.SHIPPED else catalogues.DEFAULT)


@cache
def districts() -> tuple[DistrictData, ...]:
    """The Danish districts, then those of other countries that have a catalogue."""
    danish = tuple(catalogues.districts())
    known = {each.slug for each in danish}
    others = (catalogues.load(slug).district for slug in catalogues.SHIPPED if slug not in known)
    return (*danish, *(each for each in others if each is not None))


def district(slug: str) -> DistrictData | None:
    return next((each for each in districts() if each.slug == slug), None)


def own_municipalities(slug: str) -> Sequence[Municipality]:
    found = district(slug)
    return found.municipalities if found else ()


@cache
def municipalities(district: str = "") -> dict[str, Municipality]:
    """Those of the district's country by their codes; another country has the same codes for other ones."""
    danish = catalogues.districts()
    own = () if any(each.slug == district for each in danish) else own_municipalities(district)
    return {each.code: each for each in own} or {each.code: each for found in danish for each in found.municipalities}


@cache
def school_holidays() -> tuple[SchoolHolidayData, ...]:
    return tuple(catalogues.school_holidays())


@cache
def known_words() -> frozenset[str]:
    return overview_text.known_words()


def read_overview(file: str) -> Overview | Catalogue:
    """An overview, or a catalogue (.json); raises a FieldError, whose text says what is wrong with the file."""
    if file.casefold().endswith(catalogues.ENDING):
        return catalogue_file.read_file(Path(file))
    return overview_text.read_file(Path(file))
