"""Persons, the roles they hold and their seats out of a table: each line held against the register, as one step."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import email_address, table_values
from fora_desktop.domain.base import Base
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import (
    MEMBER,
    ONE_PERSON,
    Membership,
    Organisation,
    Person,
    RoleHolder,
    Substitute,
)
from fora_desktop.domain.table import Progress
from fora_desktop.domain.table_fields import PEOPLE
from fora_desktop.domain.table_rows import PersonRow
from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _, counted
from fora_desktop.services import table_new_places
from fora_desktop.services.holders import RoleIsHeld
from fora_desktop.services.table_import import Imported, LineResult, Verdict, plain, said, settled, told
from fora_desktop.services.table_places import Place, Places
from fora_desktop.services.table_roles import RoleFact, Roles

OWN = ("name", "title", "organisation_id", "email", "phone", "note")


class NameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Der mangler et navn."))


class PersonIsSeveral(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Flere personer hedder {name}. Skriv e-mail eller organisation, så den rette kan findes.").format(
                name=name
            )
        )


class PersonUnknown(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Fora kender hverken en rolle eller en person, der hedder “{name}”.").format(name=name))


class OwnSubstitute(FieldError):
    def __init__(self) -> None:
        super().__init__(_("En person kan ikke være stedfortræder for sig selv."))


class RoleIsCollective(FieldError):
    def __init__(self, role: str) -> None:
        super().__init__(
            _("{role} er en samlet betegnelse. Skriv kommunen i sin egen kolonne, eller rollens hele navn.").format(
                role=role
            )
        )


class FunctionUnknown(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _(
                "“{text}” er ikke en funktion. Skriv formand, næstformand, sekretær, medlem, observatør eller gæst."
            ).format(text=text)
        )


@dataclass
class _Row:
    """A row of a table as it will be; `id` is new where `is_new`."""

    id: int
    values: dict[str, Any]
    is_new: bool = False
    changed: set[str] = field(default_factory=set)

    def set(self, name: str, value: Any) -> bool:
        if self.values.get(name) == value:
            return False
        self.values[name] = value
        self.changed.add(name)
        return True

    @property
    def tenure(self) -> Tenure:
        return Tenure(self.values["first_day"], self.values["last_day"])


class _Rows:
    """All rows of a table in memory, with what is added and changed."""

    def __init__(self, session: Session, table: type[Base], columns: Sequence[str]) -> None:
        self.table = table
        self.rows: dict[int, _Row] = {}
        query = select(*(getattr(table, name) for name in ("id", *columns))).order_by(table.__table__.c.id)
        for row in session.execute(query):
            self.rows[row[0]] = _Row(row[0], dict(zip(columns, row[1:], strict=True)))
        self._next = max(self.rows, default=0) + 1

    def add(self, **values: Any) -> _Row:
        made = _Row(self._next, values, is_new=True)
        self.rows[made.id] = made
        self._next += 1
        return made

    def drop(self, row: _Row) -> None:
        del self.rows[row.id]

    def write(self, session: Session) -> None:
        new = [{"id": row.id, **row.values} for row in self.rows.values() if row.is_new]
        if new:
            session.execute(insert(self.table), new)
        alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for row in self.rows.values():
            if row.changed and not row.is_new:
                alike[tuple(sorted(row.changed))].append(
                    {"id": row.id, **{name: row.values[name] for name in row.changed}}
                )
        for changes in alike.values():
            session.execute(update(self.table), changes)


def preview(session: Session, rows: Sequence[PersonRow], on: date, *, create: bool = False) -> Imported:
    """What `apply` would do, without writing; forums and roles that it would make are named."""
    places = Places(session)
    coming = _missing_forums(places, rows) if create else {}
    work = _Import(session, places, on, create, set(coming))
    work.run(rows)
    return work.imported(rows, (*coming.values(), *work.roles.created))


def apply(
    session: Session,
    rows: Sequence[PersonRow],
    on: date,
    *,
    create: bool = False,
    skip_wrong: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Bring the lines into the register. Raises RowsAreWrong unless `skip_wrong`, then nothing is changed."""
    places = Places(session)
    created: tuple[str, ...] = ()
    if create:
        names = list(_missing_forums(places, rows).values())
        created = table_new_places.create(session, places, names, on, board=False)
    work = _Import(session, places, on, create, set())
    work.run(rows, progress)
    found = work.imported(rows, (*created, *work.roles.created))
    settled(found, skip_wrong)
    work.write(session)
    return found


def applied(found: Imported) -> str:
    """`42 personer er importeret`; of one person its name, which anonymising takes out of the history."""
    lines = [line for line in found.lines if line.verdict in (Verdict.NEW, Verdict.CHANGED)]
    if found.objects == 1 and len({line.about for line in lines}) == 1:
        return _("{name} er importeret").format(name=lines[0].about)
    if not found.objects:
        return counted(len(lines), _("{n} plads eller rolle er importeret"), _("{n} pladser og roller er importeret"))
    return counted(found.objects, _("{n} person er importeret"), _("{n} personer er importeret"))


def _missing_forums(places: Places, rows: Sequence[PersonRow]) -> dict[str, str]:
    return table_new_places.missing(places, [row.text("forum") for row in rows if not row.problems], board=False)


class _Import:
    """Holds each line against what is there, in memory; `write` puts what is left into the register."""

    def __init__(self, session: Session, places: Places, on: date, create: bool, coming: set[str]) -> None:
        self.places, self.on, self.coming = places, on, coming
        self.persons = _Rows(session, Person, (*OWN, "anonymised_on"))
        self.organisations = _Rows(session, Organisation, ("name", "side", "unit_id"))
        self.holders = _Rows(session, RoleHolder, ("role_id", "person_id", "first_day", "last_day"))
        self.memberships = _Rows(
            session,
            Membership,
            ("forum_id", "board_id", "role_id", "person_id", "function", "position", "first_day", "last_day"),
        )
        self.substitutes = _Rows(
            session, Substitute, ("role_id", "for_person_id", "forum_id", "person_id", "first_day", "last_day")
        )
        self.roles = Roles(session, places, create)
        self.results: dict[int, LineResult] = {}
        self.touched: set[int] = set()
        self._by_email: dict[str, list[_Row]] = defaultdict(list)
        self._by_name: dict[str, list[_Row]] = defaultdict(list)
        self._organisation: dict[str, int] = {
            plain(row.values["name"]): row.id for row in self.organisations.rows.values()
        }
        self._held: dict[int, list[_Row]] = defaultdict(list)
        self._members: dict[tuple[str, int, str, int], list[_Row]] = defaultdict(list)
        """The seats of a forum or board by whose they are."""
        self._stand_ins: dict[int, list[_Row]] = defaultdict(list)
        self._stood_in: list[tuple[PersonRow, _Row]] = []
        self._position: dict[tuple[str, int], int] = defaultdict(int)
        self._index()

    def _index(self) -> None:
        for row in self.persons.rows.values():
            if row.values["anonymised_on"] is None:
                self._by_email[email_address.key(row.values["email"])].append(row)
                self._by_name[plain(row.values["name"])].append(row)
        for row in self.holders.rows.values():
            self._held[row.values["role_id"]].append(row)
        for row in self.memberships.rows.values():
            self._members[*_target(row.values), *_who(row.values)].append(row)
            self._position[_target(row.values)] = max(self._position[_target(row.values)], row.values["position"])
        for row in self.substitutes.rows.values():
            self._stand_ins[row.values["person_id"]].append(row)

    def imported(self, rows: Sequence[PersonRow], created: tuple[str, ...]) -> Imported:
        lines = tuple(self.results[row.line] for row in rows)
        return Imported(PEOPLE, lines, created, (), len(self.touched))

    # --- the lines --------------------------------------------------------------------------------------------------

    def run(self, rows: Sequence[PersonRow], progress: Progress | None = None) -> None:
        """Persons first, so that a line can name somebody of a later one; then what ends before what begins."""
        people: dict[int, _Row | None] = {}
        later: list[PersonRow] = []
        notes: dict[int, list[str]] = defaultdict(list)
        remarks: dict[int, list[str]] = defaultdict(list)
        for row in rows:
            try:
                self._check(row)
                people[row.line] = self._person(row, notes[row.line], remarks[row.line])
                later.append(row)
            except FieldError as why:
                self._wrong(row, str(why))
        for done, row in enumerate(
            sorted(later, key=lambda each: (each.last is None, each.last or date.max, each.line)), 1
        ):
            try:
                self._seats(row, people[row.line], notes[row.line])
            except FieldError as why:
                self._wrong(row, str(why))
            else:
                self._right(row, people[row.line], notes[row.line], remarks[row.line])
            told(progress, done, len(later))
        self._drop_unused(people)

    def _check(self, row: PersonRow) -> None:
        """What can be seen to be wrong before anything of the line is taken."""
        if row.problems:
            raise FieldError(" ".join(row.problems))
        _function(row)
        self._place(row)

    def _about(self, row: PersonRow) -> str:
        return row.name or row.text("email") or row.text("role") or row.text("forum")

    def _wrong(self, row: PersonRow, sentence: str) -> None:
        self.results[row.line] = LineResult(row.line, Verdict.WRONG, self._about(row), sentence)

    def _right(self, row: PersonRow, person: _Row | None, notes: Sequence[str], remarks: Sequence[str]) -> None:
        verdict = Verdict.SAME
        if notes:
            verdict = (
                Verdict.NEW if person is not None and person.is_new and notes[0] == _("ny person") else Verdict.CHANGED
            )
        about = person.values["name"] if person is not None else self._about(row)
        self.results[row.line] = LineResult(row.line, verdict, about, said(notes), tuple(remarks))

    def _drop_unused(self, people: Mapping[int, _Row | None]) -> None:
        """Somebody whose lines are all wrong does not come in, nor does what only those lines changed."""
        while True:
            wrong = {line for line, result in self.results.items() if result.verdict is Verdict.WRONG}
            kept = {id(person) for line, person in people.items() if person is not None and line not in wrong}
            for person in {id(each): each for each in people.values() if each is not None}.values():
                if id(person) not in kept:
                    person.changed.clear()
                    if person.is_new and person.id in self.persons.rows:
                        self.persons.drop(person)
            coming = {*self.persons.rows, None}
            lost = [each for each in self._stood_in if each[1].values["for_person_id"] not in coming]
            if not lost:
                break
            for row, made in lost:  # a substitute for somebody who does not come in
                self._stood_in.remove((row, made))
                self.substitutes.drop(made)
                self._wrong(row, str(PersonUnknown(row.text("substitute_for"))))
        self.roles.keep(
            each.values["role_id"]
            for rows in (self.holders, self.memberships, self.substitutes)
            for each in rows.rows.values()
            if each.is_new
        )
        used = {row.values["organisation_id"] for row in self.persons.rows.values()}
        for organisation in [each for each in self.organisations.rows.values() if each.is_new and each.id not in used]:
            self.organisations.drop(organisation)
        self.touched = {
            person.id
            for line, person in people.items()
            if person is not None and self.results[line].verdict in (Verdict.NEW, Verdict.CHANGED)
        }

    # --- who it is --------------------------------------------------------------------------------------------------

    def _person(self, row: PersonRow, notes: list[str], remarks: list[str]) -> _Row | None:
        """The person of a line, found again or new, with what the line says of them. Raises what is wrong."""
        email = email_address.read(row.text("email"))
        name = _turned(row.name)
        if not name and not email:
            if row.text("role") and row.text("forum"):
                return None
            raise NameIsMissing
        organisation = self._organisation_of(row.text("organisation"))
        found = self._find(row.text("id"), name, email, organisation, bool(row.text("organisation")), remarks)
        if found is None:
            if not name:
                raise NameIsMissing
            return self._new(row, name, email, organisation, notes)
        self._update(row, found, name, email, organisation, notes)
        return found

    def _organisation_of(self, name: str) -> int | None:
        if not name:
            return None
        known = self._organisation.get(plain(name))
        if known is None:
            unit = self.places.unit_in(name)
            known = self.organisations.add(name=name, side="kommune" if unit else "", unit_id=unit).id
            self._organisation[plain(name)] = known
        return known

    def _find(
        self, id_: str, name: str, email: str, organisation: int | None, says_organisation: bool, remarks: list[str]
    ) -> _Row | None:
        """By Fora's own number together with the name, by e-mail, by name and organisation, by a name that is alone."""
        if id_.isdecimal() and len(id_) < 10:
            known = self.persons.rows.get(int(id_))
            if known is not None and _same_person(known.values["name"], name):
                return known
        by_email = self._by_email.get(email_address.key(email), []) if email else []
        if by_email:
            same = [each for each in by_email if not name or _same_person(each.values["name"], name)]
            exact = [each for each in same if plain(each.values["name"]) == plain(name)]
            if same:
                return (exact or same)[0]
            remarks.append(_("{name} har samme e-mailadresse.").format(name=by_email[0].values["name"]))
        named = [each for each in self._by_name.get(plain(name), []) if not _differ(email, each.values["email"])]
        if says_organisation:
            here = [each for each in named if each.values["organisation_id"] == organisation]
            if here:
                return here[0] if len(here) == 1 else self._several(name)
            named = [each for each in named if each.values["organisation_id"] is None]
        if len(named) > 1:
            return self._several(name)
        return named[0] if named else None

    def _several(self, name: str) -> _Row:
        raise PersonIsSeveral(name)

    def _new(self, row: PersonRow, name: str, email: str, organisation: int | None, notes: list[str]) -> _Row:
        made = self.persons.add(
            name=name,
            title=row.text("title"),
            organisation_id=organisation,
            email=email,
            phone=row.text("phone"),
            note=row.text("note"),
            added_on=self.on,
            anonymised_on=None,
        )
        self._by_email[email_address.key(email)].append(made)
        self._by_name[plain(name)].append(made)
        notes.append(_("ny person"))
        return made

    def _update(
        self, row: PersonRow, person: _Row, name: str, email: str, organisation: int | None, notes: list[str]
    ) -> None:
        """Only what the line says: an empty cell changes nothing."""
        wanted: dict[str, str | int | None] = {
            "name": name,
            "title": row.text("title"),
            "organisation_id": organisation,
            "email": email,
            "phone": row.text("phone"),
            "note": row.text("note"),
        }
        words = {
            "name": _("navn"),
            "title": _("titel"),
            "organisation_id": _("organisation"),
            "email": _("e-mail"),
            "phone": _("telefon"),
            "note": _("bemærkning"),
        }
        for key, value in wanted.items():
            before = person.values[key]
            if not value or (key == "email" and email_address.key(str(value)) == email_address.key(before)):
                continue
            if not person.set(key, value):
                continue
            if isinstance(value, int):
                before, value = self._organisation_name(before), self._organisation_name(value)
            if key == "name":
                self._by_name[plain(str(value))].append(person)
            if key == "email":
                self._by_email[email_address.key(str(value))].append(person)
            empty = _("(tomt)")
            notes.append(f"{words[key]}: {before or empty} → {value}")

    def _organisation_name(self, id_: int | None) -> str:
        return "" if id_ is None else str(self.organisations.rows[id_].values["name"])

    # --- what they hold and where they sit --------------------------------------------------------------------------

    def _seats(self, row: PersonRow, person: _Row | None, notes: list[str]) -> None:
        """All of a line or, where something is wrong with it, nothing of it."""
        function, role_text = _function(row)
        place = self._place(row)
        role = self._role(row, role_text, person, place)
        stands_for = self._stands_for(row, person)
        if role is not None and person is not None:
            self._hold(row, role, person, notes)
        if stands_for is not None:
            self._stand_in(row, stands_for, person, place, notes)
        elif place is not None:
            self._sit(row, place, role, person, function, notes)

    def _place(self, row: PersonRow) -> Place | None:
        text = row.text("forum")
        if not text:
            return None
        if table_new_places.key(text) in self.coming:
            return Place(-1, None, text)
        return self.places.find(text, row.text("unit"))

    def _role(self, row: PersonRow, text: str, person: _Row | None, place: Place | None) -> RoleFact | None:
        if not text:
            return None
        near = [row.text("unit"), row.text("organisation")]
        if person is not None and person.values["organisation_id"] is not None:
            near.append(self._organisation_name(person.values["organisation_id"]))
        units = self.places.boards[place.board].units if place is not None and place.board else frozenset[int]()
        found = self.roles.find(text, near, units)
        if found.is_local and person is not None:
            raise RoleIsCollective(found.name)
        return found

    def _hold(self, row: PersonRow, role: RoleFact, person: _Row, notes: list[str]) -> None:
        own = [each for each in self._held[role.id] if each.values["person_id"] == person.id]
        wanted = Tenure(row.first, row.last)
        known = next((each for each in own if each.values["first_day"] == row.first), None) or next(
            (each for each in own if each.tenure.meets(wanted)), None
        )
        if known is None:
            first = row.first or min(self.on, row.last or self.on)
            days = Tenure(first, row.last)
            self._free(role, person, days, None)
            made = self.holders.add(role_id=role.id, person_id=person.id, first_day=first, last_day=row.last)
            self._held[role.id].append(made)
            notes.append(_("{role} {days}").format(role=role.name, days=days.words))
            return
        days = Tenure(row.first or known.values["first_day"], row.last or known.values["last_day"])
        if days == known.tenure:
            return
        self._free(role, person, days, known)
        known.set("first_day", days.first)
        known.set("last_day", days.last)
        notes.append(_("{role} {days}").format(role=role.name, days=days.words))

    def _free(self, role: RoleFact, person: _Row, wanted: Tenure, own: _Row | None) -> None:
        for each in self._held[role.id]:
            if each is own or not each.tenure.meets(wanted):
                continue
            if each.values["person_id"] == person.id or role.kind == ONE_PERSON:
                raise RoleIsHeld(self.persons.rows[each.values["person_id"]].values["name"], each.tenure, wanted)

    def _sit(
        self, row: PersonRow, place: Place, role: RoleFact | None, person: _Row | None, function: str, notes: list[str]
    ) -> None:
        """The role's seat in a forum or board where a role is named, else the person's own."""
        target = ("board_id", place.board) if place.board is not None else ("forum_id", place.forum)
        who = ("role_id", role.id) if role is not None else ("person_id", person.id if person else 0)
        wanted = Tenure() if role is not None and person is not None else Tenure(row.first, row.last)
        sitting = [who] if role is None else [who, *(("role_id", group) for group in self.roles.groups_of(role.id))]
        seats = [each for key in self._above(place) for one in sitting for each in self._members[*key, *one]]
        mine = [each for each in seats if each.tenure.meets(wanted)]
        known = next((each for each in mine if _target(each.values) == target), mine[0] if mine else None)
        if known is not None:
            self._change_seat(row, known, function, wanted, place, own=known.values[who[0]] == who[1], notes=notes)
            return
        self._position[target] += 1
        made = self.memberships.add(
            forum_id=place.forum if place.board is None else None,
            board_id=place.board,
            role_id=role.id if role is not None else None,
            person_id=None if role is not None or person is None else person.id,
            function=function or MEMBER,
            position=self._position[target],
            first_day=wanted.first,
            last_day=wanted.last,
        )
        self._members[*target, *_who(made.values)].append(made)
        notes.append(_("plads i {forum}").format(forum=place.name))

    def _change_seat(
        self, row: PersonRow, known: _Row, function: str, wanted: Tenure, place: Place, *, own: bool, notes: list[str]
    ) -> None:
        """A seat that is there: only what the line says of it. One that a group gives is left alone."""
        if not own:
            return
        days = Tenure(wanted.first or known.values["first_day"], wanted.last or known.values["last_day"])
        if days.first and days.last and days.last < days.first:
            raise FieldError(_("Sidste dag ligger før den første. Ret datoerne."))
        changed = known.set("first_day", days.first)
        changed |= known.set("last_day", days.last)
        if function and (row.text("function") or known.values["function"] != MEMBER):
            changed |= known.set("function", function)
        if changed:
            notes.append(_("plads i {forum} ændret").format(forum=place.name))

    def _above(self, place: Place) -> Iterator[tuple[str, int]]:
        if place.board is not None:
            yield ("board_id", place.board)
        yield ("forum_id", place.forum)

    # --- substitutes ------------------------------------------------------------------------------------------------

    def _stands_for(self, row: PersonRow, person: _Row | None) -> tuple[str, int] | None:
        text = row.text("substitute_for")
        if not text:
            return None
        if person is None:
            raise NameIsMissing
        try:
            role = self.roles.find(text, [row.text("unit"), row.text("organisation")], frozenset(), create=False)
        except FieldError:
            role = None
        if role is not None:
            if role.is_local:
                raise RoleIsCollective(role.name)
            return ("role_id", role.id)
        named = self._by_name.get(plain(_turned(text)), [])
        if len(named) > 1:
            raise PersonIsSeveral(text)
        if not named:
            raise PersonUnknown(text)
        if named[0] is person:
            raise OwnSubstitute
        return ("for_person_id", named[0].id)

    def _stand_in(
        self, row: PersonRow, seat: tuple[str, int], person: _Row | None, place: Place | None, notes: list[str]
    ) -> None:
        assert person is not None
        forum = None if place is None else place.forum
        wanted = Tenure(row.first, row.last)
        for each in self._stand_ins[person.id]:
            if each.values[seat[0]] == seat[1] and each.values["forum_id"] == forum and each.tenure.meets(wanted):
                days = Tenure(row.first or each.values["first_day"], row.last or each.values["last_day"])
                if days != each.tenure:
                    each.set("first_day", days.first)
                    each.set("last_day", days.last)
                    notes.append(_("stedfortræder {days}").format(days=days.words))
                return
        first = row.first or min(self.on, row.last or self.on)
        made = self.substitutes.add(
            role_id=seat[1] if seat[0] == "role_id" else None,
            for_person_id=seat[1] if seat[0] == "for_person_id" else None,
            forum_id=forum,
            person_id=person.id,
            first_day=first,
            last_day=row.last,
        )
        self._stand_ins[person.id].append(made)
        self._stood_in.append((row, made))
        notes.append(_("stedfortræder for {seat}").format(seat=row.text("substitute_for")))

    # --- the end ----------------------------------------------------------------------------------------------------

    def write(self, session: Session) -> None:
        self.roles.write(session)
        for rows in (self.organisations, self.persons, self.holders, self.memberships, self.substitutes):
            rows.write(session)
        session.flush()


def _target(values: Mapping[str, Any]) -> tuple[str, int]:
    name = "board_id" if values["board_id"] is not None else "forum_id"
    return name, values[name]


def _who(values: Mapping[str, Any]) -> tuple[str, int]:
    name = "role_id" if values["role_id"] is not None else "person_id"
    return name, values[name]


def _function(row: PersonRow) -> tuple[str, str]:
    """The function and the role; many lists have the function under Rolle."""
    text, role = row.text("function"), row.text("role")
    if not text and role and table_values.function(role) is not None:
        return table_values.function(role) or "", ""
    if not text:
        return "", role
    found = table_values.function(text)
    if found is None:
        raise FunctionUnknown(text)
    return found, role


def _turned(name: str) -> str:
    """`Thorsgaard, Hanne` is Hanne Thorsgaard."""
    last, comma, first = name.partition(",")
    return (
        " ".join(f"{first} {last}".split()) if comma and first.strip() and "," not in first else " ".join(name.split())
    )


def _same_person(known: str, name: str) -> bool:
    """Whether two names may be of the same person: one is married, one has a middle name, one is only a first name."""
    one, other = set(plain(known).replace(".", "").split()), set(plain(name).replace(".", "").split())
    return bool(one & other)


def _differ(email: str, known: str) -> bool:
    """Both have an address, and not the same one."""
    return bool(email) and bool(known) and email_address.key(email) != email_address.key(known)
