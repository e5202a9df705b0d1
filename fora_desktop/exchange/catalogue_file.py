"""A catalogue as a file: JSON in the format fora-catalogue/1 (docs/catalogue.md), read with care and written.

What is wrong is one sentence that says where. Written, the same catalogue is always the same bytes, and what goes
without saying is left out.
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from fora_desktop.domain import json_values
from fora_desktop.domain.action_plans import ACCOUNT, ACTION_PLAN, DRAFT, KINDS, PUBLISHED, STAGES
from fora_desktop.domain.catalogue import (
    Catalogue,
    CatalogueBoard,
    CatalogueChapter,
    CatalogueForum,
    CatalogueInterface,
    CatalogueLink,
    CatalogueParticipant,
    CatalogueRole,
    Deliverable,
    DistrictData,
    Municipality,
)
from fora_desktop.domain.days import COUNTRIES
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.field_words import LANGUAGES
from fora_desktop.domain.forum import FIELDS
from fora_desktop.domain.json_values import JsonIsWrong, Value
from fora_desktop.domain.people import FUNCTIONS, ONE_FOR_EACH_UNIT, ONE_PERSON
from fora_desktop.domain.periods import PERSON, UNIT, Period, Rule
from fora_desktop.domain.planning import USUAL_ORDERS
from fora_desktop.i18n import _

FORMAT = "fora-catalogue/1"
MOST_BYTES = 5_000_000
MOST_FORUMS, MOST_ROLES, MOST_UNITS, MOST_OF_ONE = 500, 2_000, 500, 2_000
LONGEST_TEXT, LONGEST_NAME = 20_000, 300
ROLE_KINDS = (ONE_PERSON, "group", "organisation", *ONE_FOR_EACH_UNIT)
ACCOUNT_STAGES = f"{DRAFT} {PUBLISHED}"
BOARDS = ("one", "each_municipality", "listed", "none")
_NO_SIGN = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]")
T = TypeVar("T")


class NotACatalogue(FieldError):
    """The file cannot be read as a catalogue; one sentence that says why, and where."""


def read_file(path: Path) -> Catalogue:
    """The catalogue in a file. Raises NotACatalogue."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        raise NotACatalogue(
            _("Kataloget {path} kan ikke åbnes. Se efter, om filen findes, og om du må læse den.").format(path=path)
        ) from None
    return read(data)


def read(data: bytes) -> Catalogue:
    """The catalogue that such a file holds. Raises NotACatalogue."""
    try:
        document = json_values.document(data, MOST_BYTES)
        found = document.maybe("format")
        if found is None or found.found != FORMAT:
            raise JsonIsWrong(
                _("format skal være “{format}”; filen er ikke et katalog, som Fora kan læse.").format(format=FORMAT)
            )
        return catalogue(document)
    except JsonIsWrong as wrong:
        raise NotACatalogue(_("Kataloget kan ikke læses: {wrong}").format(wrong=wrong)) from None


# --- reading --------------------------------------------------------------------------------------------------------


def catalogue(value: Value, district: DistrictData | None = None) -> Catalogue:
    """The catalogue of a JSON document; without municipalities it has those of a district. Raises JsonIsWrong."""
    _only(value, TOP)
    title, name = _name(value, "title"), _name(value, "name")
    units = _list(value, "municipalities", _municipality, MOST_UNITS)
    _unique(value, "municipalities", [unit.code for unit in units])
    if value.maybe("municipalities") is None and district is not None:
        units = district.municipalities
    chapters = _list(value, "chapters", _chapter, MOST_FORUMS)
    _unique(value, "chapters", [chapter.number for chapter in chapters])
    roles = _list(value, "roles", _role, MOST_ROLES)
    _unique(value, "roles", [role.id for role in roles])
    known = {role.id for role in roles}
    for index, role in enumerate(roles):
        for other in role.expands_to:
            _there(value, f"roles[{index}].expands_to", other, known)
    if value.maybe("forums") is None:
        raise JsonIsWrong(_("{where} mangler.").format(where="forums"))
    forums = _list(value, "forums", _forum, MOST_FORUMS)
    _unique(value, "forums", [forum.number for forum in forums])
    made = Catalogue(
        name=name,
        title=title,
        district=DistrictData(name, title, units),
        overview_title=_text(value, "overview_title"),
        language=_word(value, "language", LANGUAGES, "da"),
        country=_word(value, "country", tuple(COUNTRIES), "DK"),
        time_zone=_zone(value),
        source=_text(value, "source"),
        missing=_text(value, "missing"),
        edition=_text(value, "edition"),
        edition_on=_day(value, "edition_on"),
        chapters=chapters,
        roles=roles,
        forums=forums,
    )
    _together(value, made)
    return made


def _together(value: Value, made: Catalogue) -> None:
    """What one part says of another is there: chapters, roles, forums, municipalities."""
    chapters, numbers = {each.number for each in made.chapters}, {each.number for each in made.forums}
    roles, codes = {each.id for each in made.roles}, {each.code for each in made.municipalities}
    for index, forum in enumerate(made.forums):
        at = f"forums[{index}]"
        _there(value, f"{at}.chapter", forum.chapter, chapters)
        for place, seat in enumerate(forum.participants):
            _there(value, f"{at}.participants[{place}].role", seat.role, roles)
        for place, part in enumerate(forum.interfaces):
            for to in part.to:
                _there(value, f"{at}.interfaces[{place}].to", to, numbers)
        for place, link in enumerate(forum.links):
            _there(value, f"{at}.links[{place}].to", link.to, numbers - {forum.number})
        for place, owed in enumerate(forum.deliverables):
            _there(value, f"{at}.deliverables[{place}].role", owed.role, roles | {""})
            _there(value, f"{at}.deliverables[{place}].shared_with", owed.shared_with, numbers | {None})
        for place, board in enumerate(forum.listed):
            for code in board.units:
                _there(value, f"{at}.listed[{place}].units", code, codes)


def _municipality(value: Value) -> Municipality:
    _only(value, ("code", "name", "official_name", "region"))
    name = _name(value, "name")
    return Municipality(
        _name(value, "code"), name, _text(value, "official_name", LONGEST_NAME) or name, _text(value, "region")
    )


def _chapter(value: Value) -> CatalogueChapter:
    _only(value, ("number", "title"))
    return CatalogueChapter(value.get("number").whole(0, 999), _name(value, "title"))


def _role(value: Value) -> CatalogueRole:
    _only(value, ("id", "name", "side", "kind", "aliases", "local_name", "several", "expands_to"))
    made = CatalogueRole(
        id=_name(value, "id"),
        name=_name(value, "name"),
        side=_text(value, "side", LONGEST_NAME),
        kind=_word(value, "kind", ROLE_KINDS, ROLE_KINDS[0]),
        aliases=_list(value, "aliases", _any_text, MOST_OF_ONE),
        local_name=_pattern(value, "local_name"),
        several=_truth(value, "several", False),
        expands_to=_list(value, "expands_to", _any_text, MOST_OF_ONE),
    )
    if made.local_name and made.kind not in ONE_FOR_EACH_UNIT:
        raise value.wrong(_("local_name hører til en rolle, som hver kommune har en af."))
    return made


def _forum(value: Value) -> CatalogueForum:
    _only(value, FORUM)
    name = _name(value, "name")
    boards = _word(value, "boards", BOARDS, "one")
    listed = _list(value, "listed", _board, MOST_OF_ONE)
    if bool(listed) != (boards == "listed"):
        raise value.wrong(_("listed bruges, når boards er “listed”, og kun da."))
    rules = value.maybe("rules")
    return CatalogueForum(
        number=value.get("number").whole(1, 9_999),
        chapter=value.get("chapter").whole(0, 999),
        heading=_text(value, "heading", LONGEST_NAME) or name,
        name=name,
        short_name=_text(value, "short_name", LONGEST_NAME),
        **{field: _text(value, field) for field in FIELDS},
        boards=boards,
        board_name=_pattern(value, "board_name") or None,
        instances=_text(value, "instances", LONGEST_NAME),
        participants=_list(value, "participants", _participant, MOST_OF_ONE),
        interfaces=_list(value, "interfaces", _interface, MOST_OF_ONE),
        links=_list(value, "links", _link, MOST_OF_ONE),
        deliverables=_list(value, "deliverables", _deliverable, MOST_OF_ONE),
        ring=_text(value, "ring", LONGEST_NAME),
        listed=listed,
        rules=None if rules is None else rules.each(_rule, MOST_OF_ONE),
        on_demand=_truth(value, "on_demand", False),
    )


def _board(value: Value) -> CatalogueBoard:
    _only(value, ("name", "units", "quota_text"))
    return CatalogueBoard(
        _name(value, "name"), _list(value, "units", _any_text, MOST_UNITS), _text(value, "quota_text")
    )


def _rule(value: Value) -> Rule:
    _only(value, ("kind", "minimum", "maximum", "period", "interval", "year_start", "per"))
    least, most = value.maybe("minimum"), value.maybe("maximum")
    made = Rule(
        kind=_text(value, "kind", LONGEST_NAME) or None,
        minimum=None if least is None else least.whole(0, 366),
        maximum=None if most is None else most.whole(1, 366),
        period=Period(_word(value, "period", tuple(Period), Period.YEAR)),
        interval=1 if (every := value.maybe("interval")) is None else every.whole(1, 99),
        year_start=_month_day(value, "year_start") or (1, 1),
        per=_word(value, "per", (PERSON, UNIT), ""),
    )
    if not made.minimum and not made.maximum:
        raise value.wrong(_("minimum eller maximum mangler."))
    if made.minimum and made.maximum and made.minimum > made.maximum:
        raise value.wrong(_("minimum er mere end maximum."))
    return made


def _participant(value: Value) -> CatalogueParticipant:
    _only(value, ("role", "function", "qualifier", "count", "one_per", "optional", "level"))
    count = value.maybe("count")
    return CatalogueParticipant(
        role=_name(value, "role"),
        function=_word(value, "function", tuple(FUNCTIONS), ""),
        qualifier=_text(value, "qualifier"),
        count=None if count is None else count.whole(1, 9_999),
        one_per=_text(value, "one_per", LONGEST_NAME),
        optional=_truth(value, "optional", False),
        level=_text(value, "level", LONGEST_NAME),
    )


def _interface(value: Value) -> CatalogueInterface:
    _only(value, ("text", "to", "kind"))
    to = _list(value, "to", lambda each: each.whole(1, 9_999), MOST_FORUMS)
    kind = _word(value, "kind", ("forum", "external", "generic"), "forum" if to else "external")
    return CatalogueInterface(_text(value, "text"), to, kind)


def _link(value: Value) -> CatalogueLink:
    _only(value, ("to", "kind", "text", "min_days", "max_days", "on"))
    least, most, is_on = (value.maybe(key) for key in ("min_days", "max_days", "on"))
    days = None
    if least is not None or most is not None:
        days = value.get("min_days").whole(-366, 366), value.get("max_days").whole(-366, 366)
        if days[0] > days[1]:
            raise value.wrong(_("min_days er mere end max_days."))
    return CatalogueLink(
        value.get("to").whole(1, 9_999),
        _word(value, "kind", tuple(USUAL_ORDERS), "works_after"),
        _text(value, "text"),
        days,
        None if is_on is None else is_on.truth(),
    )


def _deliverable(value: Value) -> Deliverable:
    _only(value, DELIVERABLE)
    shared, first = value.maybe("shared_with"), value.maybe("first_year")
    for key in ("due", "draft"):
        _month_day(value, key)
    kind = _word(value, "kind", KINDS, ACTION_PLAN)
    stages = _text(value, "stages", LONGEST_NAME) or (ACCOUNT_STAGES if kind == ACCOUNT else " ".join(STAGES))
    if (given := stages.split()) != [stage for stage in STAGES if stage in given]:
        raise value.wrong(_("stages er nogle af “{stages}” i den rækkefølge.").format(stages=" ".join(STAGES)))
    every = value.maybe("every")
    return Deliverable(
        name=_name(value, "name"),
        cadence=_word(value, "cadence", ("yearly", "unstated"), "yearly" if value.maybe("due") else "unstated"),
        text=_text(value, "text"),
        per=_word(value, "per", ("instance",), ""),
        shared_with=None if shared is None else shared.whole(1, 9_999),
        kind=kind,
        due=_text(value, "due"),
        draft=_text(value, "draft"),
        every=1 if every is None else every.whole(1, 99),
        first_year=None if first is None else first.whole(1900, 2199),
        stages=stages,
        role=_text(value, "role", LONGEST_NAME),
    )


# --- the keys -------------------------------------------------------------------------------------------------------

TOP = (
    *("format", "name", "title", "overview_title", "language", "country", "time_zone", "source", "missing"),
    *("edition", "edition_on", "municipalities", "chapters", "roles", "forums"),
)
FORUM = (
    *("number", "chapter", "heading", "name", "short_name", *FIELDS, "boards", "board_name", "listed", "instances"),
    *("participants", "interfaces", "links", "deliverables", "ring", "rules", "on_demand"),
)
DELIVERABLE = (
    *("name", "cadence", "text", "per", "shared_with", "kind", "due", "draft", "every", "first_year", "stages", "role"),
)


def _only(value: Value, keys: Iterable[str]) -> None:
    """Only what the format knows: a key that is misspelt would be lost without a word."""
    if not isinstance(value.found, dict):
        value.maybe("")  # says that it is no object
        return
    known = list(keys)
    for key in value.found:
        if key not in known:
            raise value.wrong(
                _("{key} kendes ikke; der kan stå {keys}.").format(key=json_values.shown(key), keys=", ".join(known))
            )


def _there(value: Value, where: str, found: object, known: Iterable[object]) -> None:
    if found not in known:
        raise Value(found, where).wrong(_("{found} er der ikke i kataloget.").format(found=json_values.shown(found)))


def _unique(value: Value, where: str, found: list[Any]) -> None:
    before: set[Any] = set()
    for index, each in enumerate(found):
        if each in before:
            raise Value(each, f"{where}[{index}]").wrong(
                _("{found} står der allerede.").format(found=json_values.shown(each))
            )
        before.add(each)


def _list(value: Value, key: str, read: "Callable[[Value], T]", most: int) -> tuple[T, ...]:
    found = value.maybe(key)
    return () if found is None else found.each(read, most)


def _any_text(value: Value, longest: int = LONGEST_TEXT) -> str:
    """Text as it stands, which may be long and have lines; no signs that no file can hold."""
    if not isinstance(value.found, str) or len(value.found) > longest:
        raise value.wrong(
            _("{value} er ikke en tekst på højst {most} tegn.").format(
                value=json_values.shown(value.found), most=longest
            )
        )
    if _NO_SIGN.search(value.found):
        raise value.wrong(_("teksten har tegn, der ikke kan gemmes."))
    return value.found


def _text(value: Value, key: str, longest: int = LONGEST_TEXT) -> str:
    found = value.maybe(key)
    return "" if found is None else _any_text(found, longest)


def _name(value: Value, key: str) -> str:
    """Something that must be there, on one line."""
    found = value.get(key)
    text = _any_text(found, LONGEST_NAME)
    if not text.strip() or "\n" in text:
        raise found.wrong(_("skal være en tekst på én linje."))
    return text


def _pattern(value: Value, key: str) -> str:
    """`Lokalrådet i {unit}`"""
    text = _text(value, key, LONGEST_NAME)
    if text and ("{unit}" not in text or "{" in text.replace("{unit}", "")):
        raise Value(text, f"{value.where}.{key}").wrong(_("skal have “{unit}” der, hvor kommunens navn skal stå."))
    return text


def _word(value: Value, key: str, words: Iterable[str], usual: str) -> str:
    found = value.maybe(key)
    return usual if found is None else found.one_of(*words)


def _truth(value: Value, key: str, usual: bool) -> bool:
    found = value.maybe(key)
    return usual if found is None else found.truth()


def _day(value: Value, key: str) -> date | None:
    found = value.maybe(key)
    return None if found is None else found.day()


def _month_day(value: Value, key: str) -> tuple[int, int] | None:
    """`12-31`; `02-29` is the day before in most years."""
    found = value.maybe(key)
    if found is None or found.found == "":
        return None
    text = _any_text(found, LONGEST_NAME)
    try:
        if len(text) != 5:
            raise ValueError
        day = date.fromisoformat(f"2024-{text}")
    except ValueError:
        raise found.wrong(_("{value} er ikke en dag i året som 12-31.").format(value=json_values.shown(text))) from None
    return day.month, day.day


def _zone(value: Value) -> str:
    found = value.maybe("time_zone")
    if found is None:
        return "Europe/Copenhagen"
    name = _any_text(found, LONGEST_NAME)
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        raise found.wrong(
            _("{value} er ikke en tidszone som Europe/Copenhagen.").format(value=json_values.shown(name))
        ) from None
    return name


# --- writing --------------------------------------------------------------------------------------------------------


def write(made: Catalogue) -> bytes:
    """The catalogue as a file that `read` reads. Raises NotACatalogue where it has what no catalogue can have."""
    data = (json.dumps(_writable(as_values(made)), ensure_ascii=False, indent=1) + "\n").encode()
    try:
        catalogue(json_values.document(data, MOST_BYTES))
    except JsonIsWrong as wrong:
        raise NotACatalogue(
            _(
                "Kataloget er ikke skrevet, for et andet register kan ikke læse det. Ret dette i registret: {wrong}"
            ).format(wrong=wrong)
        ) from None
    return data


def _writable(value: Any) -> Any:
    """Texts without the signs that no file can hold, such as the line break of a word processor."""
    if isinstance(value, dict):
        return {key: _writable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_writable(each) for each in value]
    return _NO_SIGN.sub(" ", value) if isinstance(value, str) else value


def as_values(made: Catalogue) -> dict[str, Any]:
    """The catalogue as values for `json.dumps`, its keys in the order of the documentation."""
    return {
        "format": FORMAT,
        "name": made.name,
        "title": made.title,
        **_said(
            overview_title=made.overview_title,
            language=made.language,
            country=made.country,
            time_zone=made.time_zone,
            source=made.source,
            missing=made.missing,
            edition=made.edition,
            edition_on=made.edition_on.isoformat() if made.edition_on else "",
        ),
        "municipalities": [_plain(each) for each in made.municipalities],
        "chapters": [_plain(each) for each in made.chapters],
        "roles": [_plain(each) for each in made.roles],
        "forums": [_forum_values(each) for each in made.forums],
    }


def _forum_values(forum: CatalogueForum) -> dict[str, Any]:
    found: dict[str, Any] = {"number": forum.number, "chapter": forum.chapter, "heading": forum.heading}
    found |= {"name": forum.name, **_said(short_name=forum.short_name)}
    found |= {field: getattr(forum, field) for field in FIELDS}
    found |= {"boards": forum.boards, **_said(board_name=forum.board_name or "", instances=forum.instances)}
    found |= _said(
        listed=[_plain(each) for each in forum.listed],
        participants=[_plain(each) for each in forum.participants],
        interfaces=[_plain(each) for each in forum.interfaces],
        links=[_link_values(each) for each in forum.links],
        deliverables=[_owed_values(each) for each in forum.deliverables],
        ring=forum.ring,
    )
    if forum.rules is not None:
        found["rules"] = [_rule_values(rule) for rule in forum.rules]
        found["on_demand"] = forum.on_demand
    return found


def _owed_values(owed: Deliverable) -> dict[str, Any]:
    """An account always says its stages: without them it is read as one that nobody discusses or adopts."""
    found = _plain(owed)
    if owed.kind == ACCOUNT:
        found["stages"] = owed.stages
    return found


def _link_values(link: CatalogueLink) -> dict[str, Any]:
    found: dict[str, Any] = {"to": link.to, "kind": link.kind, "text": link.text}
    if link.days is not None:
        found |= {"min_days": link.days[0], "max_days": link.days[1]}
    return found if link.is_on is None else {**found, "on": link.is_on}


def _rule_values(rule: Rule) -> dict[str, Any]:
    """Year starts as `08-01`; the calendar year goes without saying."""
    found = _plain(rule)
    if "year_start" in found:
        found["year_start"] = "{:02}-{:02}".format(*rule.year_start)
    return found


def _plain(value: Any) -> dict[str, Any]:
    """The fields of a dataclass, without those that say nothing else than is said by leaving them out."""
    found: dict[str, Any] = {}
    for field in fields(value):
        said = getattr(value, field.name)
        if said != field.default and said not in ((), "", None):
            found[field.name] = list(said) if isinstance(said, tuple) else said
    return found


def _said(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in ("", [], None)}
