"""The district's own holidays and its special days: what the calendar shows, warns of and proposes around."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, day_ranges, days
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.days import DayLayersFacts, Effect, SpecialDayRule
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import District, OwnHoliday, SpecialDay
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

EVERYBODY, MUNICIPALITIES = "all", "municipalities"
HOURS = range(6, 20)
"""From which hours of the day a special day can be set to begin."""


class NameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Navnet mangler. Skriv f.eks. Grundlovsdag."))


class DayIsNotRead(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” kan ikke læses som en dag. Skriv f.eks. 5. juni, uge 28–30 eller 18. marts 2027.").format(
                text=text
            )
            if text.strip()
            else _("Skriv, hvornår dagen er, f.eks. 5. juni, uge 28–30 eller 18. marts 2027.")
        )


class IsHolidayAlready(FieldError):
    def __init__(self, day: date, name: str) -> None:
        super().__init__(
            _("{day} er allerede helligdag: {name}. Vælg en anden dag.").format(day=dates.long(day), name=name)
        )


class YearIsOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Dagen skal ligge fra {first} til {last}.").format(first=YEARS[0], last=YEARS[-1]))


class NoSuchSpecialDay(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen særlig dag med id “{id}”.").format(id=id_))


class NoSuchOwnHoliday(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen egen helligdag med id “{id}”.").format(id=id_))


@dataclass(frozen=True, slots=True)
class SpecialWish:
    """What the user says of a special day; `when` is read by `day_ranges.read_rule`."""

    name: str
    when: str
    municipal: bool = False
    from_hour: int | None = None
    effect: Effect = Effect.WARN


@dataclass(frozen=True, slots=True)
class SpecialLine:
    """A special day in a year; off ones are among them. `spans` are its days there, maybe none."""

    id: int
    name: str
    when: str
    """In words: `5. juni`, `dagen efter Kristi himmelfartsdag`."""
    spans: tuple[tuple[date, date], ...]
    municipal: bool
    from_hour: int | None
    effect: Effect
    is_on: bool

    @property
    def wish(self) -> SpecialWish:
        return SpecialWish(self.name, self.when, self.municipal, self.from_hour, self.effect)

    @property
    def days_in_words(self) -> str:
        """`fre. 5. juni`, `6.–26. juli`, within the year; `ikke i år` where it has none."""
        if not self.spans:
            return _("ikke det år")
        first, last = self.spans[0]
        return dates.narrow(first) if first == last else day_ranges.write(first, last)

    @property
    def whom(self) -> str:
        return _("Kommunerne") if self.municipal else _("Alle")

    @property
    def effect_in_words(self) -> str:
        """`Advar fra kl. 12`, `Undgå i forslag`, `Intet`"""
        words = {
            Effect.WARN: _("Advar hele dagen") if self.from_hour is None else _("Advar fra kl. {hour}"),
            Effect.AVOID: _("Undgå i forslag") if self.from_hour is None else _("Undgå fra kl. {hour}"),
            Effect.NONE: _("Intet"),
        }[self.effect]
        return words.format(hour=self.from_hour)


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """A public holiday of a year; the computed ones have no id."""

    day: date
    name: str
    own: int | None = None


@dataclass(frozen=True, slots=True)
class YearLayers:
    """The first two layers of a year, as Ferie og helligdage shows them."""

    year: int
    holidays: tuple[HolidayLine, ...]
    special: tuple[SpecialLine, ...]
    holidays_proposed: bool

    @property
    def special_days(self) -> int:
        """How many special days the year has; one of several days counts once."""
        return sum(line.is_on and bool(line.spans) for line in self.special)


def layers(session: Session) -> DayLayersFacts:
    """What a day is beside its school holidays, in three small queries; the window keeps it with `desk.once`."""
    rules = session.scalars(select(SpecialDay).where(SpecialDay.is_on).order_by(SpecialDay.id))
    own = session.execute(select(OwnHoliday.day, OwnHoliday.name))
    weekends, holidays_too, country = session.execute(
        select(District.weekends_proposed, District.holidays_proposed, District.country)
    ).one()
    return DayLayersFacts(
        rules=tuple(
            SpecialDayRule(
                id=special.id,
                name=special.name,
                rule=special.rule,
                municipal=special.concerns == MUNICIPALITIES,
                from_hour=special.from_hour,
                effect=Effect(special.effect),
            )
            for special in rules
        ),
        own={row.day: row.name for row in own},
        weekends_proposed=weekends,
        holidays_proposed=holidays_too,
        country=country,
    )


def country_of(session: Session) -> str:
    """Whose public holidays hold in the register."""
    return session.scalars(select(District.country)).one()


def of_year(session: Session, year: int) -> YearLayers:
    """The public holidays and the special days of a year, in the order in which they fall."""
    special = [_line(row, year) for row in session.scalars(select(SpecialDay))]
    return YearLayers(
        year=year,
        holidays=tuple(holidays(session, year)),
        special=tuple(sorted(special, key=lambda line: (line.spans or ((date.max, date.max),), sort_key(line.name)))),
        holidays_proposed=session.scalars(select(District.holidays_proposed)).one(),
    )


def holidays(session: Session, year: int) -> list[HolidayLine]:
    own = session.scalars(select(OwnHoliday).where(OwnHoliday.day.between(date(year, 1, 1), date(year, 12, 31))))
    found = [HolidayLine(day, name) for day, name in days.public_holidays(year, country_of(session)).items()]
    return sorted([*found, *(HolidayLine(row.day, row.name, row.id) for row in own)], key=lambda line: line.day)


def _line(special: SpecialDay, year: int) -> SpecialLine:
    return SpecialLine(
        id=special.id,
        name=special.name,
        when=day_ranges.write_rule(special.rule),
        spans=days.spans(special.rule, year),
        municipal=special.concerns == MUNICIPALITIES,
        from_hour=special.from_hour,
        effect=Effect(special.effect),
        is_on=special.is_on,
    )


def usual(country: str = days.DENMARK) -> list[SpecialDay]:
    """The rows that a new register begins with (domain.md 4); they are the user's from then on."""
    return [
        SpecialDay(
            name=name,
            rule=rule,
            concerns=MUNICIPALITIES if municipal else EVERYBODY,
            from_hour=from_hour,
            effect=effect.value,
            is_on=is_on,
        )
        for name, rule, municipal, from_hour, effect, is_on in days.usual_special_days(country)
    ]


# --- changes --------------------------------------------------------------------------------------------------------


def add(session: Session, wish: SpecialWish, year: int) -> SpecialLine:
    """A special day more; it is on. `year` is the one that the answer tells its days of."""
    special = SpecialDay(name="", rule="")
    _fill(special, wish)
    session.add(special)
    session.flush()
    return _line(special, year)


def change(session: Session, id_: int, wish: SpecialWish, year: int) -> SpecialLine:
    special = _get(session, id_)
    _fill(special, wish)
    session.flush()
    return _line(special, year)


def concern(session: Session, id_: int, municipal: bool, year: int) -> SpecialLine:
    """Whom it concerns: the meetings with municipalities only, or all."""
    return change(session, id_, replace(_line(_get(session, id_), year).wish, municipal=municipal), year)


def act(session: Session, id_: int, effect: Effect, from_hour: int | None, year: int) -> SpecialLine:
    """What it does, and from which hour of the day."""
    wish = replace(_line(_get(session, id_), year).wish, effect=effect, from_hour=from_hour)
    return change(session, id_, wish, year)


def edit(session: Session, id_: int, fields: Mapping[str, Any], year: int, *, is_on: bool | None = None) -> SpecialLine:
    """Some fields of `SpecialWish`, and whether the day is on."""
    known = {**fields, "effect": Effect(fields["effect"])} if "effect" in fields else fields
    special = _get(session, id_)
    if is_on is not None:
        special.is_on = is_on
    return change(session, id_, replace(_line(special, year).wish, **known), year)


def switch(session: Session, id_: int, is_on: bool, year: int) -> SpecialLine:
    special = _get(session, id_)
    special.is_on = is_on
    session.flush()
    return _line(special, year)


def remove(session: Session, id_: int, year: int) -> SpecialLine:
    special = _get(session, id_)
    gone = _line(special, year)
    session.delete(special)
    session.flush()
    return gone


def add_holiday(session: Session, day: date, name: str) -> HolidayLine:
    """A day that counts as a public holiday here, once."""
    name = " ".join(name.split())
    if not name:
        raise NameIsMissing
    if day.year not in YEARS:
        raise YearIsOut
    taken = layers(session).holiday(day)
    if taken is not None:
        raise IsHolidayAlready(day, taken)
    own = OwnHoliday(day=day, name=name)
    session.add(own)
    session.flush()
    return HolidayLine(day, name, own.id)


def remove_holiday(session: Session, id_: int) -> HolidayLine:
    own = session.get(OwnHoliday, id_)
    if own is None:
        raise NoSuchOwnHoliday(id_)
    session.delete(own)
    session.flush()
    return HolidayLine(own.day, own.name, id_)


def propose_on_holidays(session: Session, proposed: bool) -> bool:
    session.scalars(select(District)).one().holidays_proposed = proposed
    return proposed


def propose_on_weekends(session: Session, proposed: bool) -> bool:
    session.scalars(select(District)).one().weekends_proposed = proposed
    return proposed


def _get(session: Session, id_: int) -> SpecialDay:
    found = session.get(SpecialDay, id_)
    if found is None:
        raise NoSuchSpecialDay(id_)
    return found


def _fill(special: SpecialDay, wish: SpecialWish) -> None:
    special.name, special.rule = checked(wish)
    special.concerns = MUNICIPALITIES if wish.municipal else EVERYBODY
    special.from_hour = wish.from_hour
    special.effect = Effect(wish.effect).value


def checked(wish: SpecialWish) -> tuple[str, str]:
    """The name and the rule as they are kept; raises where they cannot be."""
    name = " ".join(wish.name.split())
    if not name:
        raise NameIsMissing
    rule = day_ranges.read_rule(wish.when)
    if rule is None:
        raise DayIsNotRead(wish.when)
    return name, rule


def next_days(rule: str, on: date) -> tuple[date, date] | None:
    """When it falls next, from a day on, for telling how a text was read; None where it never does again."""
    coming = [span for year in range(on.year, on.year + 9) for span in days.spans(rule, year) if span[1] >= on]
    return min(coming, default=None)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(line: SpecialLine) -> str:
    return _("{day} er tilføjet som særlig dag").format(day=line.name)


def changed(line: SpecialLine) -> str:
    return _("{day} er rettet: {when}, {whom}, {effect}").format(
        day=line.name, when=line.when, whom=line.whom.lower(), effect=_lower(line.effect_in_words)
    )


def switched(line: SpecialLine) -> str:
    words = _("{day} bemærkes nu") if line.is_on else _("{day} bemærkes ikke længere")
    return words.format(day=line.name)


def removed(line: SpecialLine) -> str:
    return _("{day} er ikke længere en særlig dag").format(day=line.name)


def holiday_added(line: HolidayLine) -> str:
    return _("{name} {day} er tilføjet som helligdag").format(name=line.name, day=dates.day_month_year(line.day))


def holiday_removed(line: HolidayLine) -> str:
    return _("{name} {day} er ikke længere helligdag").format(name=line.name, day=dates.day_month_year(line.day))


def holidays_proposal(proposed: bool) -> str:
    return _("Møder foreslås også på helligdage") if proposed else _("Møder foreslås aldrig på helligdage")


def weekends_proposal(proposed: bool) -> str:
    return _("Møder foreslås også i weekender") if proposed else _("Møder foreslås ikke i weekender")


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def day_by_day(lines: Sequence[SpecialLine], year: int) -> list[tuple[date, str]]:
    """The days of a year on which a special day that is on falls, with its name; a long one only on its first day."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return sorted(
        (day, line.name)
        for line in lines
        if line.is_on
        for begins, ends in line.spans
        if (day := max(begins, first)) <= min(ends, last)
    )
