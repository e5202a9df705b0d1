"""All that is held about a person, in one place and to be handed out; and whom nobody needs any longer.

Taking a person out everywhere, the history included, is `Database.forget` (storage.forgetting).
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from dateutil.relativedelta import relativedelta
from sqlalchemy import String, Table, func, or_, select
from sqlalchemy.orm import Session, aliased

from fora_desktop.domain import dates, plan_words, step_words
from fora_desktop.domain.action_plans import ActionPlan, ActionPlanYear
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.base import Base
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import Board, District, Forum
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import Absence, Membership, Organisation, Person, Role, RoleHolder, Substitute
from fora_desktop.domain.planning import PersonHours
from fora_desktop.domain.tasks import DONE, Task
from fora_desktop.domain.tenure import ONE_DAY, Tenure
from fora_desktop.domain.traces import Traces, label
from fora_desktop.i18n import _, counted
from fora_desktop.services import busy
from fora_desktop.services import steps as step_services
from fora_desktop.services.attendance import answer_word, state_word
from fora_desktop.services.memberships import function_words
from fora_desktop.services.people import NoSuchPerson

OWN_TABLES = ("person", "organisation", "busy_calendar")
"""Texts of these are the person's own, or the organisation's."""
NO_TEXT = ("path", "uid", "key", "sha256", "rule", "overview_texts", "aliases")
"""Columns in which nobody writes of persons; of a paper's path only the paper's owner decides."""
HISTORY = frozenset({"step", "change", "calendar_entry", "calendar_export"})
GOING = frozenset({"busy_calendar", "person_hours", "publication"})
"""What goes with the person: whoever is named nowhere else goes wholly."""
EXCERPT = 90

Step = tuple[int, str, str]
"""A step of the history: its number, when (UTC), its sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is held: what it is, and from when to when or on which day."""

    text: str
    first_day: date | None = None
    last_day: date | None = None
    note: str = ""
    table: str = ""
    id: int = 0
    whole: str = ""
    """All of a text of which the note is an excerpt."""

    @property
    def words(self) -> str:
        return self._with(self.note)

    @property
    def all_words(self) -> str:
        return self._with(self.whole or self.note)

    def _with(self, note: str) -> str:
        days = Tenure(self.first_day, self.last_day).words
        return "; ".join(part for part in (self.text, days, note) if part)


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """All that the register has about a person; the steps of the history come from the database."""

    id: int
    name: str
    title: str
    organisation: str
    email: str
    phone: str
    note: str
    added_on: date
    keep_until: date | None
    anonymised_on: date | None
    most_a_day: int | None
    sections: tuple[Section, ...]

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The person's own, each with what it is called; nothing that is empty."""
        found = [
            (_("Navn"), self.name),
            (_("Titel"), self.title),
            (_("Organisation"), self.organisation),
            (_("E-mail"), self.email),
            (_("Telefon"), self.phone),
            (_("Bemærkning"), self.note),
            (_("Møder om dagen, højst"), str(self.most_a_day or "")),
            (_("Tilføjet"), dates.day_month_year(self.added_on)),
            (_("Gemmes til"), dates.day_month_year(self.keep_until) if self.keep_until else ""),
            (_("Anonymiseret"), dates.day_month_year(self.anonymised_on) if self.anonymised_on else ""),
        ]
        return [(what, words) for what, words in found if words]

    @property
    def count(self) -> int:
        return sum(len(section.entries) for section in self.sections)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A person whom nothing has needed for as long as the district keeps contacts; `ended` is when that began."""

    id: int
    name: str
    organisation: str
    ended: date
    removable: bool
    """Nothing refers to the person: they go wholly; else the name goes."""

    @property
    def sentence(self) -> str:
        words = (
            _("{name}: intet siden {day}. Slettes helt.")
            if self.removable
            else _("{name}: intet siden {day}. Anonymiseres; fremmøde og referater bliver stående uden navnet.")
        )
        return words.format(name=self.name, day=dates.day_month_year(self.ended))


# --- all that is held -----------------------------------------------------------------------------------------------


def held(session: Session, person: int, known: Traces | None = None) -> Held:
    """`known` is by what the person was known before too; without it by what stands in the row. Raises NoSuchPerson."""
    row = session.get(Person, person)
    if row is None:
        raise NoSuchPerson(person)
    organisation = session.get(Organisation, row.organisation_id) if row.organisation_id else None
    known = known or Traces.of([row.name], [row.email], [row.phone])
    texts = _mentions(session, known) if row.anonymised_on is None else ()
    sections = [
        Section("roles", _("Roller"), tuple(_roles(session, person))),
        Section("memberships", _("Pladser i fora"), tuple(_memberships(session, person))),
        Section("boards", _("Egne lokale fora"), tuple(_own_boards(session, person))),
        Section("substitutes", _("Stedfortræder"), tuple(_substitutes(session, person))),
        Section("absences", _("Fravær"), tuple(_absences(session, person))),
        Section("busy_calendars", _("Egne kalendere"), tuple(_calendars(session, person))),
        Section("hours", _("Aldrig møder"), tuple(_hours(session, person))),
        Section("attendance", _("Fremmøde"), tuple(_attendance(session, person))),
        Section("agenda", _("Ansvarlig for punkter"), tuple(_items(session, person))),
        Section("tasks", _("Opgaver"), tuple(_tasks(session, person))),
        Section("action_plans", _("Ansvarlig for handleplaner"), tuple(_plans(session, person))),
        Section("texts", _("Nævnt i tekster"), tuple(texts)),
    ]
    return Held(
        id=row.id,
        name=row.name,
        title=row.title,
        organisation=organisation.name if organisation else "",
        email=row.email,
        phone=row.phone,
        note=row.note,
        added_on=row.added_on,
        keep_until=row.keep_until,
        anonymised_on=row.anonymised_on,
        most_a_day=row.most_a_day,
        sections=tuple(sections),
    )


def _roles(session: Session, person: int) -> Iterator[Entry]:
    query = select(RoleHolder, Role.name).join(Role, Role.id == RoleHolder.role_id)
    for row, name in session.execute(query.where(RoleHolder.person_id == person).order_by(RoleHolder.first_day)):
        yield Entry(name, row.first_day, row.last_day, table="role_holder", id=row.id)


def _memberships(session: Session, person: int) -> Iterator[Entry]:
    query = (
        select(Membership, func.coalesce(Board.name, Forum.name))
        .join(Forum, Forum.id == Membership.forum_id, isouter=True)
        .join(Board, Board.id == Membership.board_id, isouter=True)
        .where(Membership.person_id == person)
        .order_by(Membership.id)
    )
    for row, name in session.execute(query):
        text = _("{forum}, {function}").format(forum=name, function=function_words(row.function))
        yield Entry(text, row.first_day, row.last_day, row.qualifier, "membership", row.id)


def _own_boards(session: Session, person: int) -> Iterator[Entry]:
    """The boards that are the person's alone: an employee's utvecklingssamtal."""
    for row in session.scalars(select(Board).where(Board.person_id == person).order_by(Board.first_day, Board.id)):
        yield Entry(row.name, row.first_day, row.last_day, table="board", id=row.id)


def _substitutes(session: Session, person: int) -> Iterator[Entry]:
    whose, who = aliased(Person), aliased(Person)
    query = (
        select(Substitute, Role.name, whose.name, who.name, Forum.name)
        .join(Role, Role.id == Substitute.role_id, isouter=True)
        .join(whose, whose.id == Substitute.for_person_id, isouter=True)
        .join(who, who.id == Substitute.person_id)
        .join(Forum, Forum.id == Substitute.forum_id, isouter=True)
        .where(or_(Substitute.person_id == person, Substitute.for_person_id == person))
        .order_by(Substitute.first_day)
    )
    for row, role, instead_of, stands, forum in session.execute(query):
        text = (
            _("For {seat}").format(seat=role or instead_of)
            if row.person_id == person
            else _("{name} er stedfortræder").format(name=stands)
        )
        where = _("i {forum}").format(forum=forum) if forum else ""
        yield Entry(text, row.first_day, row.last_day, where, "substitute", row.id)


def _absences(session: Session, person: int) -> Iterator[Entry]:
    for row in session.scalars(select(Absence).where(Absence.person_id == person).order_by(Absence.first_day)):
        yield Entry(_("Fraværende"), row.first_day, row.last_day, row.note, "absence", row.id)


def _calendars(session: Session, person: int) -> Iterator[Entry]:
    """Each with the days for which it is known; of its times only how many."""
    for line in busy.calendars_of(session, person):
        note = _("{times}, læst {day}").format(
            times=busy.times_in_words(line.times), day=dates.day_month_year(line.read_on)
        )
        yield Entry(line.name, line.first, line.last, note, "busy_calendar", line.id)


def _hours(session: Session, person: int) -> Iterator[Entry]:
    """The hours of a week at which the person never meets."""
    theirs = select(PersonHours).where(PersonHours.person_id == person)
    for row in session.scalars(theirs.order_by(PersonHours.weekday, PersonHours.start)):
        text = plan_words.week_hours_words([(row.weekday, row.start, row.end)])
        yield Entry(text, table="person_hours", id=row.id)


def _attendance(session: Session, person: int) -> Iterator[Entry]:
    query = (
        select(Attendance, Meeting.title, Meeting.start)
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(or_(Attendance.person_id == person, Attendance.substitute_id == person))
        .order_by(Meeting.start, Attendance.id)
    )
    for row, title, start in session.execute(query):
        state = _("kom som stedfortræder") if row.substitute_id == person else state_word(row.state)
        if row.answer and row.person_id == person:
            state = f"{state}, {answer_word(row.answer)}"
        text = _("{meeting}: {state}").format(meeting=title, state=state)
        yield Entry(text, start.date(), start.date(), row.note, "attendance", row.id)


def _items(session: Session, person: int) -> Iterator[Entry]:
    query = (
        select(AgendaItem, Meeting.title, Meeting.start)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(AgendaItem.responsible_id == person)
        .order_by(Meeting.start, AgendaItem.position)
    )
    for row, title, start in session.execute(query):
        text = _("{item}, {meeting}").format(item=row.title, meeting=title)
        yield Entry(text, start.date(), start.date(), table="agenda_item", id=row.id)


def _tasks(session: Session, person: int) -> Iterator[Entry]:
    for row in session.scalars(select(Task).where(Task.person_id == person).order_by(Task.due, Task.id)):
        note = _("udført") if row.state == DONE else ""
        yield Entry(row.title, row.due, row.due, note, "task", row.id)


def _plans(session: Session, person: int) -> Iterator[Entry]:
    query = (
        select(ActionPlanYear, ActionPlan.name, Board.name)
        .join(ActionPlan, ActionPlan.id == ActionPlanYear.action_plan_id)
        .join(Board, Board.id == ActionPlanYear.board_id)
        .where(ActionPlanYear.person_id == person)
        .order_by(ActionPlanYear.year, ActionPlanYear.id)
    )
    for row, name, board in session.execute(query):
        text = _("{name} {year}, {board}").format(name=name, year=row.year, board=board)
        yield Entry(text, row.due, row.due, table="action_plan_year", id=row.id)


def _mentions(session: Session, known: Traces) -> Iterator[Entry]:
    """The texts in which the person is named, outside their own row."""
    if known.is_empty:
        return
    for table in Base.metadata.sorted_tables:
        if table.name in HISTORY or table.name in OWN_TABLES[1:]:
            continue
        for column in _text_columns(table):
            near = or_(*(column.like(each) for each in _like(known)))
            for id_, words in session.execute(select(table.c.id, column).where(near)):
                words = unicodedata.normalize("NFC", words or "")
                found = known.pattern.search(words)
                if found is not None and not (table.name == "person" and column.name in ("name", "email", "phone")):
                    what = _what(table.name, column.name)
                    where = step_services.title(session, table.name, id_)
                    text = _("{where}, {what}").format(where=where, what=what) if where else what
                    yield Entry(
                        text, note=_excerpt(words, *found.span()), table=table.name, id=id_, whole=words.strip()
                    )


def _what(table: str, column: str) -> str:
    """What a text is: `Beslutning`."""
    others = {"text": _("Beslutning"), "agreement": _("Enighed"), "note": _("Bemærkning"), "reason": _("Årsag")}
    known = step_words.columns(table).get(column)
    return known[0] if known else others.get(column, _("Tekst"))


def _text_columns(table: Table) -> Iterator[Any]:
    for column in table.columns:
        if isinstance(column.type, String) and column.name not in NO_TEXT:
            yield column


def _like(known: Traces) -> Iterator[str]:
    """Patterns that let through all that may name the person, and some more; SQLite folds ASCII only."""
    for name in known.names:
        words = name.split()
        yield f"%{_wild('%'.join(words))}%"
        yield f"%{_wild('%'.join([words[-1], *words[:-1]]))}%"
    for email in known.emails:
        yield f"%{_wild(email)}%"
    for phone in known.phones:
        yield f"%{'%'.join(letter for letter in phone if letter.isdecimal())[-9:]}%"


def _wild(text: str) -> str:
    """Any letters instead of one that may be put together of two signs."""
    return "".join(letter if letter.isascii() else "%" for letter in text)


def _excerpt(text: str, first: int, last: int) -> str:
    """The words around, on one line."""
    begins, ends = max(0, first - EXCERPT // 2), min(len(text), last + EXCERPT // 2)
    told = " ".join(text[begins:ends].split())
    return ("… " if begins else "") + told + (" …" if ends < len(text) else "")


# --- handed out -----------------------------------------------------------------------------------------------------


def as_document(held: Held, steps: Sequence[Step] = (), *, whole: bool = False) -> dict[str, Any]:
    """For programs (JSON); `whole`: with all of the texts that name the person, to be handed out."""

    def day(value: date | None) -> str | None:
        return None if value is None else value.isoformat()

    return {
        "id": held.id,
        "name": held.name,
        "title": held.title,
        "organisation": held.organisation or None,
        "email": held.email,
        "phone": held.phone,
        "note": held.note,
        "added_on": day(held.added_on),
        "keep_until": day(held.keep_until),
        "anonymised_on": day(held.anonymised_on),
        "most_a_day": held.most_a_day,
        **{
            section.key: [
                {
                    "text": each.text,
                    "first_day": day(each.first_day),
                    "last_day": day(each.last_day),
                    "note": (each.whole if whole else "") or each.note,
                }
                for each in section.entries
            ]
            for section in held.sections
        },
        "history": [{"step": id_, "at": _moment(at), "text": name} for id_, at, name in steps],
    }


def _moment(at: str) -> str:
    """As the history has it: to the second, with the zone."""
    return datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone().isoformat(timespec="seconds")


def as_text(held: Held, steps: Sequence[Step] = (), *, whole: bool = False) -> str:
    """For people: what is held, by subject; `whole` as for `as_document`."""
    lines = [f"{what}: {words}" for what, words in held.fields]
    for section in held.sections:
        lines += _block(section.title, [each.all_words if whole else each.words for each in section.entries])
    moments = [(datetime.fromisoformat(at).replace(tzinfo=UTC), name) for _id, at, name in steps]
    lines += _block(_("Historik"), [f"{dates.day_month_year(at.date())}: {name}" for at, name in moments])
    return "\n".join(lines)


def _block(title: str, lines: Sequence[str]) -> list[str]:
    return ["", f"{title} ({len(lines)})", *(f"- {line}" for line in lines)] if lines else []


# --- whom nobody needs ----------------------------------------------------------------------------------------------


def proposed(session: Session, on: date) -> list[Proposed]:
    """Who has had no role, no seat and nobody's place for as long as contacts are kept, the longest gone first.

    Not whom somebody chose to keep, and not who still has a task or an action plan.
    """
    months = session.scalars(select(District.contacts_kept_months)).one()
    limit = on - relativedelta(months=months)
    last = _last_days(session)
    busy = set(session.scalars(select(Task.person_id).where(Task.state != DONE, Task.person_id.is_not(None))))
    plans = select(ActionPlanYear.person_id).where(ActionPlanYear.year >= on.year)
    busy |= set(session.scalars(plans.where(ActionPlanYear.person_id.is_not(None))))
    referred = _referred_to(session)
    found = []
    for row, organisation in session.execute(
        select(Person, Organisation.name)
        .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
        .where(Person.anonymised_on.is_(None), or_(Person.keep_until.is_(None), Person.keep_until < on))
    ):
        ended = last.get(row.id, row.added_on)
        if ended is not None and ended < limit and row.id not in busy:
            found.append(Proposed(row.id, row.name, organisation or "", ended, row.id not in referred))
    return sorted(found, key=lambda each: (each.ended, sort_key(each.name)))


def _last_days(session: Session) -> dict[int, date | None]:
    """By person the last day of all that they have had; None is that something goes on."""
    rows: list[tuple[int, date | None]] = []
    for table, person in (
        (RoleHolder, RoleHolder.person_id),
        (Substitute, Substitute.person_id),
        (Substitute, Substitute.for_person_id),
        (Board, Board.person_id),
    ):
        rows += [(who, day) for who, day in session.execute(select(person, table.last_day)) if who is not None]
    rows += [
        (who, _earliest(day, over, None if closed is None else closed - ONE_DAY))
        for who, day, over, closed in session.execute(
            select(Membership.person_id, Membership.last_day, Board.last_day, Forum.closed_on)
            .join(Board, Board.id == Membership.board_id, isouter=True)
            .join(Forum, Forum.id == func.coalesce(Membership.forum_id, Board.forum_id))
        )
        if who is not None
    ]
    rows += list(_attended(session))
    found: dict[int, list[date | None]] = defaultdict(list)
    for who, day in rows:
        found[who].append(day)
    return {who: None if None in days else max(day for day in days if day) for who, days in found.items()}


def _attended(session: Session) -> Iterable[tuple[int, date]]:
    """When somebody was last expected at a meeting, or came instead of somebody."""
    for person in (Attendance.person_id, Attendance.substitute_id):
        query = select(person, func.max(Meeting.start)).join(Meeting, Meeting.id == Attendance.meeting_id)
        for who, start in session.execute(query.where(person.is_not(None)).group_by(person)):
            if who is not None:
                yield who, start.date()


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)


def _referred_to(session: Session) -> set[int]:
    found: set[int] = set()
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if table.name not in GOING and any(key.column.table.name == "person" for key in column.foreign_keys):
                found.update(session.scalars(select(column).where(column.is_not(None)).distinct()))
    return found


# --- sentences ------------------------------------------------------------------------------------------------------


def namesakes(session: Session, person: int) -> int:
    """How many others of the register have the same name: what texts say of them would lose the name too."""
    row = session.get(Person, person)
    if row is None:
        raise NoSuchPerson(person)
    wanted = " ".join(row.name.split()).casefold()
    names = session.execute(select(Person.name).where(Person.id != person))
    return sum(" ".join(name.split()).casefold() == wanted for (name,) in names)


def warning(held: Held, steps: int, copies: Sequence[date], others: int = 0) -> str:
    """What somebody must know before a person is anonymised; `copies` are the days of the copies that are kept."""
    said = [
        _("{name} bliver til “{label}” overalt, også i historikken. Det kan ikke fortrydes.").format(
            name=held.name, label=label(held.id)
        ),
        counted(held.count, _("Det gælder {n} sted"), _("Det gælder {n} steder"))
        + counted(steps, _(" og {n} trin i historikken."), _(" og {n} trin i historikken.")),
    ]
    if any(section.entries for section in held.sections if section.key in ("roles", "memberships", "substitutes")):
        said.append(_("Roller, pladser og stedfortrædere, der stadig gælder, ophører i dag."))
    if others:
        said.append(
            counted(
                others,
                _("{n} anden person hedder det samme; også i tekster om den forsvinder navnet."),
                _("{n} andre hedder det samme; også i tekster om dem forsvinder navnet."),
            )
        )
    said.append(copies_sentence(copies))
    return " ".join(said)


def wiped_sentence(wiped: bool) -> str:
    if wiped:
        return _("Filens gamle indhold er overskrevet.")
    return _(
        "Et andet program har registret åbent; luk det. Resterne i filen overskrives, når du derefter lukker Fora "
        "eller giver kommandoen igen."
    )


def copies_sentence(copies: Sequence[date], months: int = 12) -> str:
    """Where the name still stands, and until when."""
    if not copies:
        return _("Sikkerhedskopier, som du selv har gemt, har stadig navnet.")
    last = max(copies) + relativedelta(months=months)
    return _(
        "Sikkerhedskopierne har stadig navnet; den sidste af dem slettes af sig selv senest {day}. Gendanner du en af "
        "dem, er navnet tilbage. Det samme gælder kopier, som du selv har gemt, og filer i mappen med bilag."
    ).format(day=dates.day_month_year(last))
