"""Who a line of a table with persons is: found again in the register or new, with what the line says of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import email_address
from fora_desktop.domain.base import Base
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import Organisation, Person
from fora_desktop.domain.table_rows import PersonRow
from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _
from fora_desktop.services.table_import import plain
from fora_desktop.services.table_places import Places

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


@dataclass
class Row:
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


class Rows:
    """All rows of a table in memory, with what is added and changed."""

    def __init__(self, session: Session, table: type[Base], columns: Sequence[str]) -> None:
        self.table = table
        self.rows: dict[int, Row] = {}
        query = select(*(getattr(table, name) for name in ("id", *columns))).order_by(table.__table__.c.id)
        for row in session.execute(query):
            self.rows[row[0]] = Row(row[0], dict(zip(columns, row[1:], strict=True)))
        self._next = max(self.rows, default=0) + 1

    def add(self, **values: Any) -> Row:
        made = Row(self._next, values, is_new=True)
        self.rows[made.id] = made
        self._next += 1
        return made

    def drop(self, row: Row) -> None:
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


class Who:
    """The persons and organisations of the register in memory, with those that the lines add and change."""

    def __init__(self, session: Session, places: Places, on: date, names: Iterable[str]) -> None:
        self._places, self._on = places, on
        self._said = {plain(turned(name)) for name in names}
        """All names of the file: whoever is called so is not somebody else of it."""
        self._spoken_of: set[int] = set()
        """Whom a line has made or found."""
        self.persons = Rows(session, Person, (*OWN, "anonymised_on"))
        self.organisations = Rows(session, Organisation, ("name", "side", "unit_id"))
        self._by_email: dict[str, list[Row]] = defaultdict(list)
        self._by_name: dict[str, list[Row]] = defaultdict(list)
        self._organisation: dict[str, int] = {
            plain(row.values["name"]): row.id for row in self.organisations.rows.values()
        }
        for row in self.persons.rows.values():
            if row.values["anonymised_on"] is None:
                self._by_email[email_address.key(row.values["email"])].append(row)
                self._by_name[plain(row.values["name"])].append(row)

    def named(self, name: str) -> list[Row]:
        return self._by_name.get(plain(turned(name)), [])

    def of(self, row: PersonRow, notes: list[str], remarks: list[str]) -> Row | None:
        """The person of a line, found again or new, with what the line says of them. Raises what is wrong."""
        email = email_address.read(row.text("email"))
        name = turned(row.name)
        if not name and not email:
            if row.text("role") and row.text("forum"):
                return None
            raise NameIsMissing
        organisation = self._organisation_of(row.text("organisation"))
        found = self._find(row.text("id"), name, email, organisation, bool(row.text("organisation")), remarks)
        if found is None:
            if not name:
                raise NameIsMissing
            found = self._new(row, name, email, organisation, notes)
        else:
            if found.id in self._spoken_of and name and plain(name) != plain(found.values["name"]):
                remarks.append(_("Samme person som {name} i en anden linje.").format(name=found.values["name"]))
                name = ""
            self._update(row, found, name, email, organisation, notes)
        self._spoken_of.add(found.id)
        return found

    def _organisation_of(self, name: str) -> int | None:
        if not name:
            return None
        known = self._organisation.get(plain(name))
        if known is None:
            unit = self._places.unit_in(name)
            known = self.organisations.add(name=name, side="kommune" if unit else "", unit_id=unit).id
            self._organisation[plain(name)] = known
        return known

    def _find(
        self, id_: str, name: str, email: str, organisation: int | None, says_organisation: bool, remarks: list[str]
    ) -> Row | None:
        """By Fora's own number together with the name, by e-mail, by name and organisation, by a name that is alone."""
        known = self.persons.rows.get(int(id_)) if id_.isdecimal() and len(id_) < 10 else None
        if known is not None and self._is_of_number(known, name, email):
            return known
        by_email = self._by_email.get(email_address.key(email), []) if email else []
        if by_email:
            same = [each for each in by_email if not name or self._may_be(each, name)]
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

    def _is_of_number(self, known: Row, name: str, email: str) -> bool:
        """Other systems number persons too: the name has to agree, and another address needs the very same name."""
        if known.values["anonymised_on"] is not None:
            return False
        if plain(known.values["name"]) == plain(name):
            return True
        return bool(name) and self._may_be(known, name) and not _differ(email, known.values["email"])

    def _may_be(self, known: Row, name: str) -> bool:
        """Somebody of whom another line of the file speaks only takes a shorter or longer name for the same."""
        one, other = _words(known.values["name"]), _words(name)
        if set(one) <= set(other) or set(other) <= set(one):
            return True
        elsewhere = known.id in self._spoken_of or plain(known.values["name"]) in self._said
        return one[:1] == other[:1] and not elsewhere

    def _several(self, name: str) -> Row:
        raise PersonIsSeveral(name)

    def _new(self, row: PersonRow, name: str, email: str, organisation: int | None, notes: list[str]) -> Row:
        made = self.persons.add(
            name=name,
            title=row.text("title"),
            organisation_id=organisation,
            email=email,
            phone=row.text("phone"),
            note=row.text("note"),
            added_on=self._on,
            anonymised_on=None,
        )
        self._by_email[email_address.key(email)].append(made)
        self._by_name[plain(name)].append(made)
        notes.append(_("ny person"))
        return made

    def _update(
        self, row: PersonRow, person: Row, name: str, email: str, organisation: int | None, notes: list[str]
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
                before, value = self.organisation_name(before), self.organisation_name(value)
            if key == "name":
                self._by_name[plain(str(value))].append(person)
            if key == "email":
                self._by_email[email_address.key(str(value))].append(person)
            empty = _("(tomt)")
            notes.append(f"{words[key]}: {before or empty} → {value}")

    def organisation_name(self, id_: int | None) -> str:
        return "" if id_ is None else str(self.organisations.rows[id_].values["name"])


def turned(name: str) -> str:
    """`Thorsgaard, Hanne` is Hanne Thorsgaard."""
    last, comma, first = name.partition(",")
    return (
        " ".join(f"{first} {last}".split()) if comma and first.strip() and "," not in first else " ".join(name.split())
    )


def _words(name: str) -> list[str]:
    return plain(name).replace(".", "").split()


def _differ(email: str, known: str) -> bool:
    """Both have an address, and not the same one."""
    return bool(email) and bool(known) and email_address.key(email) != email_address.key(known)
