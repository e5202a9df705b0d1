"""Persons, the roles they hold and their seats out of a table: each line held against the register, as one step."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from fora_desktop.domain import table_values
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import (
    MEMBER,
    ONE_PERSON,
    Membership,
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
from fora_desktop.services.table_import import Imported, LineResult, Verdict, said, settled, told
from fora_desktop.services.table_places import Place, Places
from fora_desktop.services.table_roles import RoleFact, Roles
from fora_desktop.services.table_who import NameIsMissing, PersonIsSeveral, Row, Rows, Who


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


def preview(session: Session, rows: Sequence[PersonRow], on: date, *, create: bool = False) -> Imported:
    """What `apply` would do, without writing; forums and roles that it would make are named."""
    places = Places(session)
    coming = _missing_forums(places, rows) if create else {}
    work = _Import(session, rows, places, on, create, set(coming))
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
    work = _Import(session, rows, places, on, create, set())
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

    def __init__(
        self, session: Session, rows: Sequence[PersonRow], places: Places, on: date, create: bool, coming: set[str]
    ) -> None:
        self.places, self.on, self.coming = places, on, coming
        self.who = Who(session, places, on, (row.name for row in rows))
        self.persons, self.organisations = self.who.persons, self.who.organisations
        self.holders = Rows(session, RoleHolder, ("role_id", "person_id", "first_day", "last_day"))
        self.memberships = Rows(
            session,
            Membership,
            ("forum_id", "board_id", "role_id", "person_id", "function", "position", "first_day", "last_day"),
        )
        self.substitutes = Rows(
            session, Substitute, ("role_id", "for_person_id", "forum_id", "person_id", "first_day", "last_day")
        )
        self.roles = Roles(session, places, create)
        self.results: dict[int, LineResult] = {}
        self.touched: set[int] = set()
        self._held: dict[int, list[Row]] = defaultdict(list)
        self._members: dict[tuple[str, int, str, int], list[Row]] = defaultdict(list)
        """The seats of a forum or board by whose they are."""
        self._stand_ins: dict[int, list[Row]] = defaultdict(list)
        self._stood_in: list[tuple[PersonRow, Row]] = []
        self._position: dict[tuple[str, int], int] = defaultdict(int)
        self._index()

    def _index(self) -> None:
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
        people: dict[int, Row | None] = {}
        later: list[PersonRow] = []
        notes: dict[int, list[str]] = defaultdict(list)
        remarks: dict[int, list[str]] = defaultdict(list)
        for row in rows:
            try:
                self._check(row)
                people[row.line] = self.who.of(row, notes[row.line], remarks[row.line])
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

    def _right(self, row: PersonRow, person: Row | None, notes: Sequence[str], remarks: Sequence[str]) -> None:
        verdict = Verdict.SAME
        if notes:
            verdict = (
                Verdict.NEW if person is not None and person.is_new and notes[0] == _("ny person") else Verdict.CHANGED
            )
        about = person.values["name"] if person is not None else self._about(row)
        self.results[row.line] = LineResult(row.line, verdict, about, said(notes), tuple(remarks))

    def _drop_unused(self, people: Mapping[int, Row | None]) -> None:
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

    # --- what they hold and where they sit --------------------------------------------------------------------------

    def _seats(self, row: PersonRow, person: Row | None, notes: list[str]) -> None:
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

    def _role(self, row: PersonRow, text: str, person: Row | None, place: Place | None) -> RoleFact | None:
        if not text:
            return None
        near = [row.text("unit"), row.text("organisation")]
        if person is not None and person.values["organisation_id"] is not None:
            near.append(self.who.organisation_name(person.values["organisation_id"]))
        units = self.places.boards[place.board].units if place is not None and place.board else frozenset[int]()
        found = self.roles.find(text, near, units)
        if found.is_local and person is not None:
            raise RoleIsCollective(found.name)
        return found

    def _hold(self, row: PersonRow, role: RoleFact, person: Row, notes: list[str]) -> None:
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

    def _free(self, role: RoleFact, person: Row, wanted: Tenure, own: Row | None) -> None:
        for each in self._held[role.id]:
            if each is own or not each.tenure.meets(wanted):
                continue
            if each.values["person_id"] == person.id or role.kind == ONE_PERSON:
                raise RoleIsHeld(self.persons.rows[each.values["person_id"]].values["name"], each.tenure, wanted)

    def _sit(
        self, row: PersonRow, place: Place, role: RoleFact | None, person: Row | None, function: str, notes: list[str]
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
        self, row: PersonRow, known: Row, function: str, wanted: Tenure, place: Place, *, own: bool, notes: list[str]
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

    def _stands_for(self, row: PersonRow, person: Row | None) -> tuple[str, int] | None:
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
        named = self.who.named(text)
        if len(named) > 1:
            raise PersonIsSeveral(text)
        if not named:
            raise PersonUnknown(text)
        if named[0] is person:
            raise OwnSubstitute
        return ("for_person_id", named[0].id)

    def _stand_in(
        self, row: PersonRow, seat: tuple[str, int], person: Row | None, place: Place | None, notes: list[str]
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
