"""The district and its units: its name, the municipalities and the other units that local boards belong to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from fora_desktop.domain.catalogue import Municipality
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import DEPARTMENT, MUNICIPALITY, Board, BoardUnit, District, Forum, SchoolHoliday, Unit
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.people import Organisation
from fora_desktop.i18n import _, counted
from fora_desktop.services import local_roles
from fora_desktop.services.forums import joined

OTHER = DEPARTMENT
"""The kind of a unit that is no municipality: a local department, a district of a town."""


class NameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Navnet mangler. Skriv et navn."))


class UnitIsThere(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("“{name}” findes allerede. Vælg et andet navn.").format(name=name))


class UnitIsUsed(FieldError):
    def __init__(self, name: str, boards: int) -> None:
        words = counted(
            boards,
            _("{{name}} har {n} lokalt forum og kan ikke fjernes. Luk det i stedet; så bliver historien stående."),
            _("{{name}} har {n} lokale fora og kan ikke fjernes. Luk dem i stedet; så bliver historien stående."),
        )
        super().__init__(words.format(name=name))


class UnitIsHost(FieldError):
    def __init__(self, name: str, meetings: int) -> None:
        words = counted(
            meetings,
            _("{{name}} er vært for {n} møde og kan ikke fjernes. Vælg en anden vært, eller lad enheden stå."),
            _("{{name}} er vært for {n} møder og kan ikke fjernes. Vælg en anden vært, eller lad enheden stå."),
        )
        super().__init__(words.format(name=name))


class NoDepartment(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} er ikke en lokalafdeling. Vælg en enhed, der er det.").format(name=name))


class NoMunicipality(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} er ikke en kommune og kan ikke høre til en lokalafdeling.").format(name=name))


class NoSuchUnit(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen enhed med id “{id}”.").format(id=id_))


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit, and how much belongs to it."""

    id: int
    name: str
    official_name: str
    code: str | None
    is_municipality: bool
    boards: int
    holidays: int
    department_id: int | None = None

    @property
    def kind_in_words(self) -> str:
        return _("Kommune") if self.is_municipality else _("Anden enhed")


@dataclass(frozen=True, slots=True)
class DistrictLine:
    name: str
    spacing_percent: int
    weekends_proposed: bool
    contacts_kept_months: int
    units: tuple[UnitLine, ...]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A unit under its new name; `boards` are the local forums that were called after it and now are again."""

    before: str
    name: str
    boards: int


def read(session: Session) -> DistrictLine:
    district = session.scalars(select(District)).one()
    boards = _numbers(session, BoardUnit.unit_id)
    holidays = _numbers(session, SchoolHoliday.unit_id)
    units = [
        UnitLine(
            id=unit.id,
            name=unit.name,
            official_name=unit.official_name,
            code=unit.code,
            is_municipality=unit.kind == MUNICIPALITY,
            boards=boards.get(unit.id, 0),
            holidays=holidays.get(unit.id, 0),
            department_id=unit.department_id,
        )
        for unit in session.scalars(select(Unit))
    ]
    return DistrictLine(
        name=district.name,
        spacing_percent=district.spacing_percent,
        weekends_proposed=district.weekends_proposed,
        contacts_kept_months=district.contacts_kept_months,
        units=tuple(sorted(units, key=lambda unit: (not unit.is_municipality, sort_key(unit.name)))),
    )


def _numbers(session: Session, column: InstrumentedAttribute[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for id_, number in session.execute(select(column, func.count()).group_by(column)):
        found[id_] = number
    return found


def language(session: Session) -> str:
    """In which the register is written (da, sv, en): its field names are shown in it."""
    return session.scalars(select(District.language)).one()


def rename(session: Session, name: str) -> str:
    """Another name for the district."""
    district = session.scalars(select(District)).one()
    district.name = _named(name)
    session.flush()
    return district.name


def contacts_kept_months(session: Session) -> int:
    """So long after the end of their last membership persons are kept before their deletion is proposed."""
    return session.scalars(select(District.contacts_kept_months)).one()


def keep_contacts(session: Session, months: int) -> int:
    session.scalars(select(District)).one().contacts_kept_months = months
    session.flush()
    return months


def add_municipalities(session: Session, chosen: Sequence[Municipality]) -> list[UnitLine]:
    """Municipalities of the shipped 98; those that are there already stay as they are."""
    known = {unit.code for unit in session.scalars(select(Unit)) if unit.code}
    made = []
    for each in chosen:
        if each.code not in known:
            _free(session, each.name)
            made.append(Unit(name=each.name, official_name=each.official_name, code=each.code))
    session.add_all(made)
    session.flush()
    local_roles.follow(session)
    ids = {unit.id for unit in made}
    return [line for line in read(session).units if line.id in ids]


def add_unit(session: Session, name: str, *, is_municipality: bool = False) -> UnitLine:
    """A unit that the user names: a municipality that is not among the shipped ones, or a unit of another kind."""
    name = _named(name)
    _free(session, name)
    unit = Unit(name=name, kind=MUNICIPALITY if is_municipality else OTHER)
    session.add(unit)
    session.flush()
    local_roles.follow(session)
    return next(line for line in read(session).units if line.id == unit.id)


def rename_unit(session: Session, id_: int, name: str) -> Renamed:
    """Another name for a unit; local forums that are called after it follow, meetings that were held do not."""
    unit, name = _get(session, id_), _named(name)
    _free(session, name, but=id_)
    before, unit.name = unit.name, name
    boards = 0
    of_unit = (
        select(Board, Forum.board_name)
        .join(BoardUnit, BoardUnit.board_id == Board.id)
        .join(Forum, Forum.id == Board.forum_id)
        .where(BoardUnit.unit_id == id_)
    )
    for board, pattern in session.execute(of_unit).all():
        if pattern and "{unit}" in pattern and board.name == pattern.replace("{unit}", before):
            board.name = pattern.replace("{unit}", name)
            boards += 1
    session.flush()
    local_roles.rename(session, id_, before, name)
    return Renamed(before, name, boards)


def remove_unit(session: Session, id_: int) -> str:
    """Take away a unit without local forums and meetings, say one added by mistake, and its school holidays."""
    unit = _get(session, id_)
    (line,) = (line for line in read(session).units if line.id == id_)
    if line.boards:
        raise UnitIsUsed(line.name, line.boards)
    hosted = session.scalar(select(func.count()).where(Meeting.host_unit_id == id_)) or 0
    if hosted:
        raise UnitIsHost(line.name, hosted)
    session.execute(delete(SchoolHoliday).where(SchoolHoliday.unit_id == id_))
    session.execute(update(Unit).where(Unit.department_id == id_).values(department_id=None))
    session.execute(update(Organisation).where(Organisation.unit_id == id_).values(unit_id=None))
    local_roles.leave(session, id_)
    session.delete(unit)
    session.flush()
    local_roles.follow(session)
    return line.name


def set_departments(session: Session, departments: Mapping[int, int | None]) -> list[str]:
    """To which local department municipalities belong, None being none; the leaders' roles follow."""
    names = []
    for unit_id, department in departments.items():
        unit = _get(session, unit_id)
        if department is not None and _get(session, department).kind != DEPARTMENT:
            raise NoDepartment(_get(session, department).name)
        if unit.kind != MUNICIPALITY:
            raise NoMunicipality(unit.name)
        if unit.department_id != department:
            unit.department_id = department
            names.append(unit.name)
    session.flush()
    local_roles.follow(session)
    return names


def put_in_department(session: Session, name: str, units: Sequence[int]) -> list[str]:
    """Municipalities belong to the department of that name, which is made where there is none."""
    wanted = _named(name).casefold()
    known = next((unit.id for unit in session.scalars(select(Unit)) if unit.name.casefold() == wanted), None)
    department = add_unit(session, name).id if known is None else known
    return set_departments(session, dict.fromkeys(units, department))


def _get(session: Session, id_: int) -> Unit:
    found = session.get(Unit, id_)
    if found is None:
        raise NoSuchUnit(id_)
    return found


def _named(name: str) -> str:
    kept = " ".join(name.split())
    if not kept:
        raise NameIsMissing
    return kept


def _free(session: Session, name: str, but: int | None = None) -> None:
    for unit in session.scalars(select(Unit)):
        if unit.id != but and unit.name.casefold() == name.casefold():
            raise UnitIsThere(unit.name)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def renamed(name: str) -> str:
    return _("Politikredsen hedder nu {name}").format(name=name)


def contacts_kept(months: int) -> str:
    return _("Personer uden plads foreslås slettet efter {n} måneder").format(n=months)


def units_added(lines: Sequence[UnitLine]) -> str:
    if not lines:
        return _("Kommunerne var der i forvejen")
    return _("{names} er tilføjet").format(names=joined(tuple(line.name for line in lines)))


def unit_added(line: UnitLine) -> str:
    return units_added([line])


def unit_renamed(found: Renamed) -> str:
    sentence = _("{before} hedder nu {name}").format(before=found.before, name=found.name)
    if not found.boards:
        return sentence
    boards = counted(found.boards, _("{n} lokalt forum følger"), _("{n} lokale fora følger"))
    return _("{renamed}; {boards}").format(renamed=sentence, boards=boards)


def departments_set(names: Sequence[str]) -> str:
    if not names:
        return _("Lokalafdelingerne er uændrede")
    return _("Lokalafdeling er valgt for {names}").format(names=joined(tuple(names)))


def unit_removed(name: str) -> str:
    return _("{name} er fjernet").format(name=name)
