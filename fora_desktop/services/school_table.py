"""The school holidays of a year as a table: read by municipality, filled in, compared, taken from a file."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, day_ranges
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.day_ranges import RangeInFile
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import MUNICIPALITY, Unit
from fora_desktop.i18n import _, counted
from fora_desktop.services import names, school_holidays
from fora_desktop.services.school_holidays import Changed, HolidayLine, plain

Range = tuple[date, date]

USUAL = {
    "Vinterferie": (2, 14),
    "Påskeferie": (4, 1),
    "Sommerferie": (7, 1),
    "Efterårsferie": (10, 14),
    "Juleferie": (12, 22),
}
"""The holidays that every municipality has, as the register calls them, with a day that they usually hold."""
TOLD_LINES = 3
"""So many lines of a file that could not be read are told; more are only counted."""


class RangeIsNotRead(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” kan ikke læses. Skriv f.eks. 14.–22. feb., 14/2-22/2 eller uge 8.").format(text=text.strip())
        )


class BeginsInAnotherYear(FieldError):
    def __init__(self, begins: int, year: int) -> None:
        super().__init__(
            _("Ferien begynder i {begins}. Vælg {begins} øverst, og skriv den dér; her står ferierne i {year}.").format(
                begins=begins, year=year
            )
        )


class NothingToTake(FieldError):
    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(
            _("Ingen linje i filen kunne læses: {problems}").format(problems=_first_of(problems))
            if problems
            else _("Filen har ingen skoleferier. Hver linje skal have kommune, ferie, fra og til.")
        )


@dataclass(frozen=True, slots=True)
class Municipality:
    """One row: the holidays by their plain names, those that begin in the year."""

    unit_id: int
    unit: str
    holidays: Mapping[str, HolidayLine]

    @property
    def confirmed(self) -> bool:
        """Whether all that is there has been checked."""
        return bool(self.holidays) and all(line.confirmed for line in self.holidays.values())

    @property
    def confirmed_on(self) -> date | None:
        """The last day on which somebody checked some of it; None where that is not known."""
        known = [line.confirmed_on for line in self.holidays.values() if line.confirmed_on is not None]
        return max(known, default=None)


@dataclass(frozen=True, slots=True)
class Column:
    """One holiday: its name, and the days that most municipalities have, as far as most have the same."""

    key: str
    name: str
    usual: Range | None
    with_usual: int
    filled: int


@dataclass(frozen=True, slots=True)
class Table:
    """The year's holidays; `missing` counts the cells that are empty where others have theirs."""

    year: int
    columns: tuple[Column, ...]
    rows: tuple[Municipality, ...]

    def column(self, key: str) -> Column:
        return next(column for column in self.columns if column.key == key)

    def is_missing(self, row: Municipality, column: Column) -> bool:
        return column.key not in row.holidays and column.filled * 2 > len(self.rows)

    @property
    def missing(self) -> int:
        return sum(self.is_missing(row, column) for row in self.rows for column in self.columns)

    @property
    def is_empty(self) -> bool:
        return not any(row.holidays for row in self.rows)

    def deviates(self, row: Municipality, column: Column) -> bool:
        """Whether a municipality has other days than most."""
        line = row.holidays.get(column.key)
        return line is not None and column.usual is not None and (line.first, line.last) != column.usual

    def deviation(self, row: Municipality, column: Column) -> str:
        """`Afviger fra 6 af 10 kommuner, som har uge 7.`; empty where it does not."""
        if column.usual is None or not self.deviates(row, column):
            return ""
        return _("Afviger fra {n} af {all} kommuner, som har {days}.").format(
            n=column.with_usual, all=len(self.rows), days=day_ranges.in_words(*column.usual)
        )


@dataclass(frozen=True, slots=True)
class SchoolSpan:
    """The same days of the same holiday, and in how many municipalities."""

    name: str
    first: date
    last: date
    number: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brought: the holidays that are new or other than before, how many were alike, and what was wrong."""

    changed: Changed
    alike: int
    problems: tuple[str, ...]

    @property
    def sentence(self) -> str:
        told = [taken(self)]
        if self.alike:
            told.append(counted(self.alike, _("{n} stod der i forvejen"), _("{n} stod der i forvejen")))
        words = ", ".join(told) + "."
        if self.problems:
            words += " " + counted(
                len(self.problems), _("{n} linje er sprunget over:"), _("{n} linjer er sprunget over:")
            )
            words += " " + _first_of(self.problems)
        return words


def table(session: Session, year: int) -> Table:
    """The holidays that begin in a year, for all municipalities."""
    lines = [line for line in school_holidays.listing(session, year=year) if line.first.year == year]
    held: dict[int, dict[str, HolidayLine]] = {}
    for line in reversed(lines):  # the earliest of a name stays, should there be two
        held.setdefault(line.unit_id, {})[plain(line.name)] = line
    rows = tuple(Municipality(id_, name, dict(held.get(id_, {}))) for id_, name in municipalities(session))
    return Table(year, tuple(_columns(lines, rows)), rows)


def municipalities(session: Session) -> list[tuple[int, str]]:
    """Who has school holidays: the district's municipalities, in Danish order."""
    rows = session.execute(select(Unit.id, Unit.name).where(Unit.kind == MUNICIPALITY)).all()
    return sorted(((id_, name) for id_, name in rows), key=lambda unit: sort_key(unit[1]))


def _columns(lines: Sequence[HolidayLine], rows: Sequence[Municipality]) -> Iterable[Column]:
    called = {plain(name): name for name in USUAL} | {plain(line.name): line.name for line in lines}
    begins = {plain(line.name): (line.first.month, line.first.day) for line in reversed(lines)}
    begins |= {plain(name): day for name, day in USUAL.items()}
    for key in sorted(called, key=lambda key: begins[key]):
        ranges = Counter((row.holidays[key].first, row.holidays[key].last) for row in rows if key in row.holidays)
        filled = sum(ranges.values())
        most, number = ranges.most_common(1)[0] if ranges else (None, 0)
        usual = most if number > 1 and number * 2 > filled else None
        yield Column(key, called[key], usual, number if usual else 0, filled)


def spans(session: Session, year: int) -> list[SchoolSpan]:
    """The school holidays that have a day in a year, each range once, for the year at a glance."""
    lines = school_holidays.listing(session, year=year)
    found = Counter((plain(line.name), line.first, line.last) for line in lines)
    called = {plain(line.name): line.name for line in lines}
    return [
        SchoolSpan(called[name], first, last, number)
        for (name, first, last), number in sorted(found.items(), key=lambda item: (item[0][1], item[0][2]))
    ]


def read(text: str, year: int) -> Range:
    """A range as it is typed into the table of a year.

    Raises RangeIsNotRead, school_holidays.EndsBeforeItBegins, BeginsInAnotherYear.
    """
    found = day_ranges.read(text, year)
    if found is None:
        raise RangeIsNotRead(text)
    first, last = found
    if last < first:
        raise school_holidays.EndsBeforeItBegins(school_holidays.meant(first, last))
    if first.year != year:
        raise BeginsInAnotherYear(first.year, year)
    return first, last


def put(session: Session, unit_ids: Sequence[int], name: str, days: Range, on: date) -> Changed:
    """These are the days of a holiday in some municipalities from now on, and somebody has checked them.

    One that begins in the same year is changed, else it is new.
    """
    ids = [_put(session, unit, name, days, on, confirmed=True) for unit in unit_ids]
    return school_holidays.after(session, ids, on)


def _put(session: Session, unit: int, name: str, days: Range, on: date, *, confirmed: bool) -> int:
    first, last = days
    for line in school_holidays.listing(session, year=first.year, unit=unit):
        if plain(line.name) == plain(name) and line.first.year == first.year:
            now = (line.first, line.last) != days
            mark = confirmed if now else None
            school_holidays.alter(session, line.id, on, first=first, last=last, confirmed=mark)
            return line.id
    return school_holidays.create(session, unit, name, first, last, on, confirmed)


def take(session: Session, rows: Sequence[RangeInFile], problems: Sequence[str], on: date) -> Taken:
    """Bring the holidays of a file in, to be checked; lines that do not fit are told and left out."""
    wrong, ids, alike = list(problems), [], 0
    for row in rows:
        try:
            unit = names.municipality(session, _short(row.where))
            there = [
                line
                for line in school_holidays.listing(session, year=row.first.year, unit=unit)
                if plain(line.name) == plain(row.name) and (line.first, line.last) == (row.first, row.last)
            ]
            if there:
                alike += 1
            else:
                with session.begin_nested():
                    ids.append(_put(session, unit, row.name, (row.first, row.last), on, confirmed=False))
        except FieldError as refused:
            wrong.append(_("Linje {n}: {reason}").format(n=row.line, reason=refused))
    if not ids and not alike:
        raise NothingToTake(wrong)
    return Taken(school_holidays.after(session, ids, on), alike, tuple(wrong))


def _short(unit: str) -> str:
    """`Greve Kommune` → `Greve`"""
    words = unit.split()
    return " ".join(words[:-1] if len(words) > 1 and words[-1].casefold() == "kommune" else words)


def _first_of(problems: Sequence[str]) -> str:
    told = " ".join(problems[:TOLD_LINES])
    more = len(problems) - TOLD_LINES
    return told + (" " + _("Og {n} til.").format(n=more) if more > 0 else "")


# --- the sentences of the steps -------------------------------------------------------------------------------------


def was_put(found: Changed) -> str:
    """`Vinterferien i Ringsted er ændret til 14.–22. februar 2026`"""
    line = found.holidays[0]
    return _("{which} er ændret til {days}").format(which=which(found.holidays), days=line.in_words)


def renamed(found: Changed) -> str:
    """`Ferien i Greve hedder nu Vinterpause`"""
    line = found.holidays[0]
    return _("Ferien {days} i {where} hedder nu {name}").format(
        days=day_ranges.write(line.first, line.last), where=line.unit, name=line.name
    )


def which(lines: Sequence[HolidayLine]) -> str:
    """`Vinterferien i Ringsted`, `Vinterferien i 4 kommuner`"""
    where = lines[0].unit if len(lines) == 1 else _("{n} kommuner").format(n=len(lines))
    return _("{holiday} i {where}").format(holiday=the(lines[0].name), where=where)


def the(name: str) -> str:
    """`Vinterferien`: the ordinary ones end so; a name of another kind stays."""
    return _("{holiday}n").format(holiday=name) if name.casefold().endswith("ferie") else name


def consequence(found: Changed) -> str:
    """`Vinterferien i Ringsted er ændret. 2 møder ligger nu i ferien.`; empty where none does."""
    if not found.meetings or not found.holidays:
        return ""
    alike = len({plain(line.name) for line in found.holidays}) == 1
    what = which(found.holidays) if alike else _("Skoleferierne")
    words = _("{which} er ændret. {meetings} nu i ferien.") if alike else _("{which} er ændret. {meetings} nu i dem.")
    return words.format(which=what, meetings=counted(len(found.meetings), _("{n} møde ligger"), _("{n} møder ligger")))


def taken(found: Taken) -> str:
    number = len(found.changed.holidays)
    return counted(number, _("{n} skoleferie er læst ind fra filen"), _("{n} skoleferier er læst ind fra filen"))


def in_short(line: HolidayLine) -> str:
    """`14.–22. feb.`, for a cell."""
    return day_ranges.write(line.first, line.last)


def confirmed_in_words(row: Municipality) -> str:
    """`4. maj`, `ja`, `ikke endnu`; nothing where there is no holiday."""
    if not row.holidays:
        return ""
    if not row.confirmed:
        return _("ikke endnu")
    on = row.confirmed_on
    return _("ja") if on is None else _("{day}. {month}").format(day=on.day, month=dates.month_short(on.month))
