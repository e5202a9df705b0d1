"""The district's own rules and wishes for the year plan: read, and changed one field at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, plan_words, step_words, typed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.planning import NEVER, STRENGTHS, PlanSettings
from fora_desktop.i18n import _, counted

RULES = ("day_start", "day_end", "most_a_day", "travel_minutes", "rooms")
WISHES = ("even", "weekday", "hour", "school_holidays", "councils", "load", "travel")
FIELDS = (*RULES, "most_a_week", *WISHES)
MOST_MEETINGS = 20
MOST_ROOMS = 99


class SettingIsWrong(FieldError):
    """A value that cannot be; the sentence says what can."""


class NoSuchSetting(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Der er ingen forudsætning, der hedder “{name}”.").format(name=name))


@dataclass(frozen=True, slots=True)
class Settings:
    """What the year plan keeps to (the first five) and what it would like; wishes are strengths of `planning`."""

    day_start: time
    day_end: time
    most_a_day: int
    travel_minutes: int
    rooms: tuple[str, ...]
    most_a_week: int
    even: str
    weekday: str
    hour: str
    school_holidays: str
    councils: str
    load: str
    travel: str

    def wish(self, name: str) -> str:
        return str(getattr(self, name))

    def words(self, name: str) -> str:
        """A value as the field shows it, and reads it back."""
        value = getattr(self, name)
        if isinstance(value, time):
            return dates.hours(value)
        if name == "travel_minutes":
            return _("{n} min.").format(n=value)
        if name in WISHES:
            return plan_words.strength(value)
        return ", ".join(value) if name == "rooms" else str(value)


@dataclass(frozen=True, slots=True)
class Changed:
    settings: Settings
    fields: tuple[str, ...]


def in_force(session: Session) -> PlanSettings:
    """The row that holds; without one, what is usual."""
    return _row(session) or PlanSettings()


def read(session: Session) -> Settings:
    """What holds: the row, else what is usual."""
    return _settings(in_force(session))


def usual() -> Settings:
    return _settings(PlanSettings())


def _settings(row: PlanSettings) -> Settings:
    values = {name: getattr(row, name) for name in FIELDS}
    return Settings(**{**values, "rooms": tuple(each for each in row.rooms.splitlines() if each.strip())})


def change(session: Session, values: Mapping[str, str]) -> Changed:
    """Some of `FIELDS` as they are typed (`8.00`, `2`, `30 min`, `Lokale A, Lokale B`, `Høj`).

    Raises SettingIsWrong, NoSuchSetting; nothing is changed then.
    """
    before = read(session)
    read_values = {name: _read(name, text) for name, text in values.items()}
    after = {name: read_values.get(name, getattr(before, name)) for name in ("day_start", "day_end")}
    if after["day_start"] >= after["day_end"]:
        raise SettingIsWrong(
            _("Dagen kan ikke slutte kl. {end}, når den begynder kl. {start}. Ret et af tidspunkterne.").format(
                start=dates.hours(after["day_start"]), end=dates.hours(after["day_end"])
            )
        )
    row = _row(session)
    if row is None:
        row = PlanSettings()
        session.add(row)
    for name, value in read_values.items():
        setattr(row, name, "\n".join(value) if name == "rooms" else value)
    session.flush()
    return Changed(read(session), tuple(values))


def _read(name: str, text: str) -> Any:
    if name in ("day_start", "day_end"):
        return _clock(text)
    if name in ("most_a_day", "most_a_week"):
        return _number(text)
    if name == "travel_minutes":
        return plan_words.read_minutes(text) or 0
    if name == "rooms":
        return _rooms(text)
    if name in WISHES:
        return _strength(name, text)
    raise NoSuchSetting(name)


def _clock(text: str) -> time:
    found = typed.clock(text)
    if found is None:
        raise SettingIsWrong(_("“{text}” er ikke et klokkeslæt. Skriv f.eks. 8.00.").format(text=text.strip()))
    if found.minute % 30:
        raise SettingIsWrong(_("Årsplanen regner i halve timer. Skriv f.eks. 8.00 eller 8.30."))
    return found


def _number(text: str) -> int:
    found = plan_words.read_number(text, 1, MOST_MEETINGS)
    if found is None:
        raise SettingIsWrong(_("Skriv et helt tal fra {least} til {most}.").format(least=1, most=MOST_MEETINGS))
    return found


def _rooms(text: str) -> tuple[str, ...]:
    """One a line, or with commas; each once."""
    names: dict[str, str] = {}
    for each in text.replace(",", "\n").replace(";", "\n").splitlines():
        name = " ".join(each.split())
        if name:
            names.setdefault(name.casefold(), name)
    if len(names) > MOST_ROOMS:
        raise SettingIsWrong(_("Skriv højst {most} lokaler.").format(most=MOST_ROOMS))
    return tuple(names.values())


def _strength(name: str, text: str) -> str:
    found = plan_words.read_strength(text)
    if found == NEVER and name != "school_holidays":
        raise SettingIsWrong(_("Skriv Ingen, Lav, Middel eller Høj."))
    return found


def _row(session: Session) -> PlanSettings | None:
    return session.scalars(select(PlanSettings).order_by(PlanSettings.id)).first()


# --- in words -------------------------------------------------------------------------------------------------------


def label(name: str) -> str:
    return step_words.columns("plan_settings")[name][0]


def choices(name: str) -> tuple[str, ...]:
    """The strengths that a wish can have; school holidays can be kept free altogether."""
    return (*STRENGTHS, NEVER) if name == "school_holidays" else STRENGTHS


def explained(name: str, settings: Settings) -> str:
    """One sentence of what a rule or a wish does."""
    return {
        "day_start": _("Intet møde begynder tidligere."),
        "day_end": _("Intet møde slutter senere."),
        "most_a_day": _("Så mange møder får en person højst samme dag; en person kan have sin egen grænse."),
        "travel_minutes": _("Så lang tid er der mindst mellem to møder for den samme person."),
        "rooms": _("Ét møde ad gangen i hvert lokale. Uden lokaler tælles de ikke."),
        "most_a_week": _("Flere møder om ugen for en person gør ugen travl."),
        "even": _("Møderne ligger så jævnt over året som muligt."),
        "weekday": _("Rådene mødes på de ugedage, de ønsker."),
        "hour": _("Rådene mødes på det tidspunkt af dagen, de ønsker."),
        "school_holidays": _("Ingen møder, mens en af rådets kommuner har skoleferie.")
        if settings.school_holidays == NEVER
        else _("Helst ingen møder, mens en af rådets kommuner har skoleferie."),
        "councils": _("Helst ingen møder, mens en af rådets kommuner selv holder byråds- eller udvalgsmøde."),
        "load": counted(
            settings.most_a_week,
            _("Helst højst {n} møde om ugen for hver person."),
            _("Helst højst {n} møder om ugen for hver person."),
        ),
        "travel": _("Flere møder i samme kommune samme dag, så der rejses færre dage."),
    }[name]


def changed(told: Changed) -> str:
    """The sentence of the step."""
    parts = [
        _("{field}: {value}").format(field=label(name), value=told.settings.words(name) or _("ingen"))
        for name in told.fields
    ]
    return _("Årsplan: {what}").format(what="; ".join(parts))
