"""The district's own holidays and its special days: what the calendar shows, warns of and proposes around."""


from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.days import DayLayersFacts, Effect, SpecialDayRule
from fora_desktop.domain.forum import OwnHoliday, SpecialDay
from fora_desktop.i18n import _

EVERYBODY, MUNICIPALITIES = "all", "municipalities"


def layers(session: Session) -> DayLayersFacts:
    """What a day is beside its school holidays, in two small queries; the window keeps it with `desk.once`."""
    rules = session.scalars(select(SpecialDay).where(SpecialDay.is_on).order_by(SpecialDay.id))
    own = session.execute(select(OwnHoliday.day, OwnHoliday.name))
    return DayLayersFacts(
        rules=tuple(_rule(special) for special in rules),
        own={row.day: row.name for row in own},
    )


def _rule(special: SpecialDay) -> SpecialDayRule:
    return SpecialDayRule(
        id=special.id,
        name=special.name,
        rule=special.rule,
        municipal=special.concerns == MUNICIPALITIES,
        from_hour=special.from_hour,
        effect=Effect(special.effect),
    )


def usual() -> list[SpecialDay]:
    """The rows that a new register begins with (domain.md 4); they are the user's from then on."""
    return [
        SpecialDay(name=_("1. maj"), rule="05-01", concerns=MUNICIPALITIES, from_hour=12),
        SpecialDay(name=_("Fredag efter Kristi himmelfart"), rule="easter+40"),
        SpecialDay(name=_("Grundlovsdag"), rule="06-05", concerns=MUNICIPALITIES, from_hour=12),
        SpecialDay(name=_("Juleaftensdag"), rule="12-24"),
        SpecialDay(name=_("Nytårsaftensdag"), rule="12-31"),
        SpecialDay(name=_("Industriferie"), rule="week 28-30", effect=Effect.AVOID.value, is_on=False),
    ]
