"""School holidays: each municipality's own ranges of days, to be checked and changed by the secretariat."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, days
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.day_ranges import LONGEST
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import SchoolHoliday, Unit
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _, counted
from fora_desktop.services import meetings, surroundings
from fora_desktop.services.forums import joined
from fora_desktop.services.meetings import MeetingLine

NAMED_MEETINGS = 3
"""So many meetings of a holiday are named; more are only counted."""


class NameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Navnet mangler. Skriv for eksempel Vinterferie."))


class EndsBeforeItBegins(FieldError):
    """`meant` are the days that were probably meant."""

    def __init__(self, meant: tuple[date, date]) -> None:
        self.meant = meant
        super().__init__(_("Slutter før den begynder. Mente du {days}?").format(days=dates.between(*meant)))


class LastsTooLong(FieldError):
    def __init__(self, number: int) -> None:
        super().__init__(
            _("Ferien ville vare {n} dage; den må højst vare {most}. Ret datoerne.").format(n=number, most=LONGEST)
        )


class YearIsOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("En skoleferie skal ligge fra {first} til {last}.").format(first=YEARS[0], last=YEARS[-1]))


class IsThereAlready(FieldError):
    """`holiday` is the id of the one that is there."""

    def __init__(self, holiday: int, unit: str, name: str, first: date, last: date) -> None:
        self.holiday = holiday
        super().__init__(
            _("{unit} har allerede {name} {days}. Ret den i stedet, eller vælg andre datoer.").format(
                unit=unit, name=name, days=dates.between(first, last)
            )
        )


class NoSuchHoliday(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen skoleferie med id “{id}”.").format(id=id_))


class NoneInThatYear(FieldError):
    def __init__(self, year: int) -> None:
        super().__init__(_("Der er ingen skoleferier i {year}.").format(year=year))


class AllThereAlready(FieldError):
    def __init__(self, year: int) -> None:
        super().__init__(_("{year} har allerede alle de skoleferier.").format(year=year))


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """Days without school in one municipality, both ends included; `confirmed` once somebody has checked them."""

    id: int
    unit_id: int
    unit: str
    name: str
    first: date
    last: date
    confirmed: bool
    confirmed_on: date | None = None

    @property
    def in_words(self) -> str:
        return dates.between(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Changed:
    """Holidays after a change, and the coming meetings that lie in them."""

    holidays: tuple[HolidayLine, ...]
    meetings: tuple[MeetingLine, ...]

    @property
    def sentence(self) -> str:
        """`2 møder ligger nu i ferien: …`; empty where none does."""
        if not self.meetings:
            return ""
        named = [
            _("{meeting} ({day})").format(meeting=line.title, day=dates.short(line.start.date()))
            for line in self.meetings[:NAMED_MEETINGS]
        ]
        if len(self.meetings) > NAMED_MEETINGS:
            named.append(_("{n} til").format(n=len(self.meetings) - NAMED_MEETINGS))
        return _("{meetings} nu i ferien: {names}.").format(
            meetings=counted(len(self.meetings), _("{n} møde ligger"), _("{n} møder ligger")),
            names=joined(tuple(named)),
        )


def listing(
    session: Session, *, year: int | None = None, unit: int | None = None, ids: Collection[int] | None = None
) -> list[HolidayLine]:
    """By municipality and day; those of a year are all that have a day in it."""
    query = select(SchoolHoliday, Unit.name).join(Unit, Unit.id == SchoolHoliday.unit_id)
    if unit is not None:
        query = query.where(SchoolHoliday.unit_id == unit)
    if ids is not None:
        query = query.where(SchoolHoliday.id.in_(ids))
    if year is not None:
        query = query.where(SchoolHoliday.first_day <= date(year, 12, 31), SchoolHoliday.last_day >= date(year, 1, 1))
    found = [_line(holiday, name) for holiday, name in session.execute(query)]
    return sorted(found, key=lambda line: (sort_key(line.unit), line.first, line.last, line.id))


def _line(holiday: SchoolHoliday, unit: str) -> HolidayLine:
    return HolidayLine(
        id=holiday.id,
        unit_id=holiday.unit_id,
        unit=unit,
        name=holiday.name,
        first=holiday.first_day,
        last=holiday.last_day,
        confirmed=holiday.confirmed,
        confirmed_on=holiday.confirmed_on,
    )


def years(session: Session) -> list[int]:
    """The years that have a school holiday."""
    rows = session.execute(select(SchoolHoliday.first_day, SchoolHoliday.last_day))
    return sorted({year for first, last in rows for year in (first.year, last.year)})


# --- changes --------------------------------------------------------------------------------------------------------


def add(
    session: Session,
    unit_ids: Sequence[int],
    name: str,
    first: date,
    last: date,
    on: date,
    *,
    confirmed: bool = True,
) -> Changed:
    """The same days in each of some municipalities; what somebody has typed counts as checked unless said otherwise."""
    return after(session, [create(session, unit, name, first, last, on, confirmed) for unit in unit_ids], on)


def create(session: Session, unit: int, name: str, first: date, last: date, on: date, confirmed: bool) -> int:
    """One holiday, for those who look at what follows from it themselves (`after`)."""
    name = _checked(session, unit, name, first, last)
    holiday = SchoolHoliday(unit_id=unit, name=name, first_day=first, last_day=last)
    _mark(holiday, confirmed, on)
    session.add(holiday)
    session.flush()
    return holiday.id


def change(
    session: Session,
    id_: int,
    on: date,
    *,
    name: str | None = None,
    first: date | None = None,
    last: date | None = None,
    confirmed: bool | None = None,
) -> Changed:
    """Other days or another name; new days count as checked unless said otherwise."""
    alter(session, id_, on, name=name, first=first, last=last, confirmed=confirmed)
    return after(session, [id_], on)


def alter(
    session: Session,
    id_: int,
    on: date,
    *,
    name: str | None = None,
    first: date | None = None,
    last: date | None = None,
    confirmed: bool | None = None,
) -> None:
    """`change`, for those who look at what follows from it themselves (`after`)."""
    holiday = _get(session, id_)
    before = holiday.first_day, holiday.last_day
    now = first or holiday.first_day, last or holiday.last_day
    wanted = _checked(session, holiday.unit_id, holiday.name if name is None else name, *now, own=id_)
    holiday.name = wanted
    holiday.first_day, holiday.last_day = now
    if confirmed is not None:
        _mark(holiday, confirmed, on)
    elif now != before:
        _mark(holiday, True, on)
    session.flush()


def _mark(holiday: SchoolHoliday, confirmed: bool, on: date) -> None:
    holiday.confirmed, holiday.confirmed_on = confirmed, on if confirmed else None


def confirm(session: Session, ids: Iterable[int], on: date) -> list[HolidayLine]:
    """Mark them as checked on a day; tells those that were not."""
    found = [holiday for id_ in dict.fromkeys(ids) if not (holiday := _get(session, id_)).confirmed]
    for holiday in found:
        _mark(holiday, True, on)
    session.flush()
    return _lines(session, [holiday.id for holiday in found])


def confirm_year(session: Session, year: int, on: date, unit: int | None = None) -> list[HolidayLine]:
    """Mark a year's as checked, those of one municipality or of all."""
    found = listing(session, year=year, unit=unit)
    if not found:
        raise NoneInThatYear(year)
    return confirm(session, [line.id for line in found], on)


def remove(session: Session, ids: Sequence[int]) -> list[HolidayLine]:
    """Take them away; tells what they were."""
    gone = [_get(session, id_) for id_ in dict.fromkeys(ids)]
    told = _lines(session, [holiday.id for holiday in gone])
    for holiday in gone:
        session.delete(holiday)
    session.flush()
    return told


def copy_year(session: Session, year: int, on: date, unit: int | None = None) -> Changed:
    """What begins in a year, at its probable place in the next one and to be checked; what is there already stays."""
    if year not in YEARS or year + 1 not in YEARS:
        raise YearIsOut
    present = [line for line in listing(session, year=year, unit=unit) if line.first.year == year]
    if not present:
        raise NoneInThatYear(year)
    taken = {
        (line.unit_id, plain(line.name)) for line in listing(session, year=year + 1) if line.first.year == year + 1
    }
    made = []
    for line in present:
        if (line.unit_id, plain(line.name)) in taken:
            continue
        first, last = days.a_year_later(line.first, line.last, year + 1)
        holiday = SchoolHoliday(unit_id=line.unit_id, name=line.name, first_day=first, last_day=last, confirmed=False)
        session.add(holiday)
        session.flush()
        made.append(holiday.id)
    if not made:
        raise AllThereAlready(year + 1)
    return after(session, made, on)


def _get(session: Session, id_: int) -> SchoolHoliday:
    found = session.get(SchoolHoliday, id_)
    if found is None:
        raise NoSuchHoliday(id_)
    return found


def _lines(session: Session, ids: Sequence[int]) -> list[HolidayLine]:
    return listing(session, ids=ids) if ids else []


def _checked(session: Session, unit: int, name: str, first: date, last: date, own: int | None = None) -> str:
    """The name as it is kept; raises where these days cannot be."""
    name = " ".join(name.split())
    if not name:
        raise NameIsMissing
    if first.year not in YEARS or last.year not in YEARS:
        raise YearIsOut
    if last < first:
        raise EndsBeforeItBegins(meant(first, last))
    if (last - first).days >= LONGEST:
        raise LastsTooLong((last - first).days + 1)
    for line in listing(session, unit=unit):
        same = line.id != own and plain(line.name) == plain(name)
        if same and line.first <= last and first <= line.last:
            raise IsThereAlready(line.id, line.unit, line.name, line.first, line.last)
    return name


def meant(first: date, last: date) -> tuple[date, date]:
    """Over New Year where that is short enough, else the two days in their order."""
    if last.year == first.year and last.year + 1 in YEARS and (last.month, last.day) != (2, 29):
        over = last.replace(year=last.year + 1)
        if (over - first).days < LONGEST:
            return first, over
    return last, first


def plain(name: str) -> str:
    return " ".join(name.casefold().split())


def after(session: Session, ids: Sequence[int], on: date) -> Changed:
    """Some holidays as they are now, and the coming meetings that lie in them."""
    lines = _lines(session, ids)
    return Changed(tuple(lines), tuple(_in_them(session, lines, on)))


def _in_them(session: Session, holidays: Sequence[HolidayLine], on: date) -> list[MeetingLine]:
    """The coming meetings on those days, as `conflicts` sees them: a board without municipalities belongs to all."""
    if not holidays:
        return []
    first, last = min(line.first for line in holidays), max(line.last for line in holidays)
    units_of = {row.id: row.units for row in surroundings.board_rows(session)}
    coming = meetings.listing(session, first=max(first - surroundings.LONGEST_MEETING, on), last=last, awaited=True)
    found = []
    for meeting in coming:
        where = frozenset().union(*(units_of[board] for board in meeting.board_ids))
        until = (meeting.end - timedelta(minutes=1)).date()
        if any(
            (not where or line.unit_id in where) and line.first <= until and meeting.start.date() <= line.last
            for line in holidays
        ):
            found.append(meeting)
    return found


# --- the sentences of the steps -------------------------------------------------------------------------------------


def _which(lines: Sequence[HolidayLine]) -> str:
    """`Vinterferie i Greve`, `Vinterferie i 3 kommuner`, `12 skoleferier`"""
    if len(lines) == len({line.unit_id for line in lines}) and len({line.name for line in lines}) == 1:
        where = lines[0].unit if len(lines) == 1 else _("{n} kommuner").format(n=len(lines))
        return _("{name} i {where}").format(name=lines[0].name, where=where)
    return _("{n} skoleferier").format(n=len(lines))


def added(found: Changed) -> str:
    return _("{holiday} er tilføjet: {days}").format(holiday=_which(found.holidays), days=found.holidays[0].in_words)


def changed(found: Changed) -> str:
    return _("{holiday} er ændret til {days}").format(holiday=_which(found.holidays), days=found.holidays[0].in_words)


def confirmed(lines: Sequence[HolidayLine]) -> str:
    if not lines:
        return _("Alle var bekræftet i forvejen")
    return _("{holiday} er bekræftet").format(holiday=_which(lines))


def removed(lines: Sequence[HolidayLine]) -> str:
    return _("{holiday} er fjernet").format(holiday=_which(lines))


def copied(found: Changed) -> str:
    number, year = len(found.holidays), found.holidays[0].first.year
    words = _("{n} skoleferie er kopieret til {year}") if number == 1 else _("{n} skoleferier er kopieret til {year}")
    return words.format(n=number, year=year)
