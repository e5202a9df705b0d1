"""When municipalities hold meetings of their own (byråd, økonomiudvalg): listed, added, changed, taken away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import plan_words
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Unit
from fora_desktop.domain.planning import CouncilMeeting
from fora_desktop.i18n import _

FIELDS = ("name", "rule", "months", "hours")
USUAL_HOURS = (time(17), time(21))


class NoSuchCouncil(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen mødedag med id “{id}”.").format(id=id_))


class CouncilNeedsName(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Navnet mangler. Skriv f.eks. Byråd."))


class CouncilNeedsDay(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvornår mødet er, f.eks. 4. mandag i måneden."))


class CouncilIsThere(FieldError):
    def __init__(self, name: str, unit: str) -> None:
        super().__init__(_("{unit} har allerede “{name}” den dag. Ret det i stedet.").format(name=name, unit=unit))


@dataclass(frozen=True, slots=True)
class CouncilLine:
    """A municipality's own meeting: `rule` is RRULE's BYDAY within a month, `months` empty for each one."""

    id: int
    unit: int
    unit_name: str
    name: str
    rule: str
    months: str
    start: time
    end: time

    @property
    def when(self) -> str:
        """`4. mandag i måneden`"""
        return plan_words.ordinal_words(self.rule)

    @property
    def months_words(self) -> str:
        return plan_words.months_words(self.months)

    @property
    def hours(self) -> str:
        """`17.00–21.00`"""
        return plan_words.span_words(self.start, self.end)

    @property
    def sentence(self) -> str:
        """`Byråd i Køge: 4. mandag i måneden 17.00–21.00`"""
        told = _("{name} i {unit}: {when} {hours}").format(
            name=self.name, unit=self.unit_name, when=self.when, hours=self.hours
        )
        return _("{told}, i {months}").format(told=told, months=self.months_words) if self.months else told

    def days(self, year: int) -> list[date]:
        return plan_words.days_of(self.rule, self.months, year)


def listing(session: Session, unit: int | None = None) -> list[CouncilLine]:
    """By municipality, then as they lie in the month."""
    query = select(CouncilMeeting, Unit.name).join(Unit, Unit.id == CouncilMeeting.unit_id)
    if unit is not None:
        query = query.where(CouncilMeeting.unit_id == unit)
    found = [
        CouncilLine(row.id, row.unit_id, name, row.name, row.rule, row.months, row.start, row.end)
        for row, name in session.execute(query)
    ]
    return sorted(found, key=lambda line: (sort_key(line.unit_name), sort_key(line.name), line.rule, line.id))


def read(session: Session, id_: int) -> CouncilLine:
    row = _get(session, id_)
    return next(line for line in listing(session, row.unit_id) if line.id == id_)


def add(session: Session, unit: int, name: str, when: str, hours: str = "", months: str = "") -> CouncilLine:
    """As typed: `4. mandag`, `17-21`, `mar, jun`; without hours the evening."""
    start, end = plan_words.read_span(hours) if hours.strip() else USUAL_HOURS
    row = CouncilMeeting(
        unit_id=session.get_one(Unit, unit).id,
        name=_named(name),
        rule=_rule(when),
        months=plan_words.read_months(months),
        start=start,
        end=end,
    )
    _once(session, row)
    session.add(row)
    session.flush()
    return read(session, row.id)


def edit(session: Session, id_: int, fields: Mapping[str, str]) -> CouncilLine:
    """Some of `FIELDS`, as typed."""
    row = _get(session, id_)
    with session.no_autoflush:
        if "name" in fields:
            row.name = _named(fields["name"])
        if "rule" in fields:
            row.rule = _rule(fields["rule"])
        if "months" in fields:
            row.months = plan_words.read_months(fields["months"])
        if "hours" in fields:
            row.start, row.end = plan_words.read_span(fields["hours"])
        _once(session, row)
    session.flush()
    return read(session, id_)


def remove(session: Session, id_: int) -> CouncilLine:
    gone = read(session, id_)
    session.delete(_get(session, id_))
    session.flush()
    return gone


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise CouncilNeedsName
    return name


def _rule(when: str) -> str:
    found = plan_words.read_ordinal(when)
    if not found:
        raise CouncilNeedsDay
    return found


def _once(session: Session, row: CouncilMeeting) -> None:
    same = select(CouncilMeeting).where(CouncilMeeting.unit_id == row.unit_id, CouncilMeeting.rule == row.rule)
    for other in session.scalars(same.where(CouncilMeeting.name == row.name)):
        if other is not row and other.months == row.months:
            raise CouncilIsThere(row.name, session.get_one(Unit, row.unit_id).name)


def _get(session: Session, id_: int) -> CouncilMeeting:
    found = session.get(CouncilMeeting, id_)
    if found is None:
        raise NoSuchCouncil(id_)
    return found


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(line: CouncilLine) -> str:
    return _("{meeting} er tilføjet").format(meeting=line.sentence)


def edited(line: CouncilLine) -> str:
    return line.sentence


def removed(line: CouncilLine) -> str:
    return _("{name} i {unit} er fjernet").format(name=line.name, unit=line.unit_name)


def removed_many(lines: Sequence[CouncilLine]) -> str:
    return removed(lines[0]) if len(lines) == 1 else _("{n} mødedage er fjernet").format(n=len(lines))
