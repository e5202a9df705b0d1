"""Which calendars are kept up to date in a folder: whose, in which edition, under which name. Each is one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from fora_desktop.domain.calendar import EVERYTHING_IN, NAMES, ROLES, Contents, Edition
from fora_desktop.domain.danish import folded, listed, sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import LONGEST, file_name, file_names
from fora_desktop.domain.forum import Board, Chapter, District, Forum, Unit
from fora_desktop.domain.people import Person, Role
from fora_desktop.domain.publication import SUBJECTS, Publication
from fora_desktop.i18n import _, counted
from fora_desktop.services import calendars, people
from fora_desktop.services.calendars import Selection

ENDING: Final = ".ics"
KINDS: Final = SUBJECTS
TABLES: Final[Mapping[str, type[Person] | type[Role] | type[Forum] | type[Board] | type[Unit]]] = {
    "person": Person,
    "role": Role,
    "forum": Forum,
    "board": Board,
    "unit": Unit,
}
MOST_FOLDER: Final = 1_000
"""Letters of a path."""


class NoSuchPublication(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("Ingen kalender holdes ajour som “{file}”. Se dem, der gør, med “fora publications”.").format(file=text)
        )


class AlreadyPublished(FieldError):
    def __init__(self, name: str, file: str) -> None:
        super().__init__(
            _("Kalenderen for {name} holdes allerede ajour som {file}. Vælg en anden udgave, eller ret den.").format(
                name=name, file=file
            )
        )


class FileIsTaken(FieldError):
    def __init__(self, file: str) -> None:
        super().__init__(_("Der holdes allerede en kalender ajour som {file}. Vælg et andet navn.").format(file=file))


class NotAFileName(FieldError):
    def __init__(self, file: str) -> None:
        super().__init__(
            _("“{file}” kan ikke være navnet på en fil. Skriv et navn uden mappe og uden tegn som : * ? / \\.").format(
                file=file
            )
        )


class FolderIsTooLong(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Stien til mappen er for lang. Vælg en mappe med en kortere sti."))


@dataclass(frozen=True, slots=True)
class Published:
    """A calendar that is kept up to date: whose, in which edition, under which name in the folder."""

    id: int
    file: str
    whose: Selection
    contents: Contents
    busy_only: bool
    reminder_minutes: int | None

    @property
    def edition(self) -> Edition:
        return Edition(self.busy_only, self.reminder_minutes)


@dataclass(frozen=True, slots=True)
class PublicationLine:
    """The same with the name of its subject, for lists; `kind` is one of KINDS or "all"."""

    of: Published
    name: str
    kind: str

    @property
    def id(self) -> int:
        return self.of.id

    @property
    def file(self) -> str:
        return self.of.file

    @property
    def edition(self) -> str:
        return edition_words(self.of.contents, self.of.busy_only, self.of.reminder_minutes)


@dataclass(frozen=True, slots=True)
class Wish:
    """A calendar that is to be kept up to date; without a file's name it is called after its subject."""

    whose: Selection
    file: str | None = None


# --- reading ----------------------------------------------------------------------------------------------------------


def published(session: Session) -> list[Published]:
    """In the order of their files."""
    return sorted(
        map(_published, session.scalars(select(Publication))), key=lambda each: (sort_key(each.file), each.id)
    )


def _published(row: Publication) -> Published:
    return Published(
        row.id,
        row.file,
        Selection(person=row.person_id, role=row.role_id, forum=row.forum_id, board=row.board_id, unit=row.unit_id),
        Contents(row.with_place, row.with_agenda, row.with_planned, row.participants),
        row.busy_only,
        row.reminder_minutes,
    )


def listing(session: Session) -> list[PublicationLine]:
    """All that are kept up to date, with the names of their subjects."""
    found = published(session)
    names: dict[str, Mapping[int, str]] = {"all": {0: session.scalars(select(District.name)).one()}}
    for kind, table in TABLES.items():
        wanted = [id_ for each in found if (id_ := getattr(each.whose, kind)) is not None]
        names[kind] = dict(session.execute(select(table.id, table.name).where(table.id.in_(wanted))).all())
    whose = [_subject(each.whose) for each in found]
    return [PublicationLine(each, names[kind][id_], kind) for each, (kind, id_) in zip(found, whose, strict=True)]


def folder(session: Session) -> str:
    """Where they lie; nothing where none has been chosen."""
    return session.scalars(select(District.calendar_folder)).one()


def by_file(session: Session, text: str) -> int:
    """The one that the user means by its file's name, with or without .ics, or by its number. NoSuchPublication."""
    found = published(session)
    for each in found:
        if folded(each.file) in (folded(text), folded(text + ENDING)):
            return each.id
    for each in found:
        if str(each.id) == text.strip():
            return each.id
    raise NoSuchPublication(text)


def _subject(whose: Selection) -> tuple[str, int]:
    for kind in KINDS:
        if (id_ := getattr(whose, kind)) is not None:
            return kind, id_
    return "all", 0


def edition_words(contents: Contents, busy_only: bool, reminder_minutes: int | None) -> str:
    """`Alt`, `Uden dagsorden, med påmindelse`, `Kun “Optaget”`."""
    if busy_only:
        parts = [_("Kun “Optaget”")]
    else:
        without = [
            words
            for words, is_with in (
                (_("sted og lokale"), contents.with_place),
                (_("dagsorden"), contents.with_agenda),
            )
            if not is_with
        ]
        parts = [_("Uden {parts}").format(parts=listed(without))] if without else [_("Alt")]
        parts += {ROLES: [_("deltagernes roller")], NAMES: [_("deltagernes navne")]}.get(contents.participants, [])
    if not contents.with_planned:
        parts.append(_("uden foreløbige møder"))
    if reminder_minutes is not None:
        parts.append(_("påmindelse"))
    return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Offer:
    """A calendar that can be kept up to date; `kind` is one of KINDS or "all"."""

    whose: Selection
    kind: str
    name: str


def offers(session: Session) -> list[Offer]:
    """Everybody's and everything's, the persons first; whom nobody knows any longer has none."""
    persons = session.execute(select(Person.id, Person.name).where(Person.anonymised_on.is_(None))).all()
    forums = session.execute(select(Forum.id, Forum.name).join(Chapter).order_by(Chapter.number, Forum.position)).all()
    boards = session.execute(select(Board.id, Board.name).order_by(Board.forum_id, Board.position, Board.id)).all()
    units = session.execute(select(Unit.id, Unit.name)).all()
    return [
        Offer(Selection(), "all", session.scalars(select(District.name)).one()),
        *(Offer(Selection(person=id_), "person", name) for id_, name in sorted(persons, key=_danish)),
        *(Offer(Selection(role=line.id), "role", line.name) for line in calendars.roles(session)),
        *(Offer(Selection(forum=id_), "forum", name) for id_, name in forums),
        *(Offer(Selection(board=id_), "board", name) for id_, name in boards),
        *(Offer(Selection(unit=id_), "unit", name) for id_, name in sorted(units, key=_danish)),
    ]


def _danish(row: Row[int, str]) -> str:
    return sort_key(row[1])


def kind_words(kind: str) -> str:
    return {
        "all": _("Alt"),
        "person": _("Person"),
        "role": _("Rolle"),
        "forum": _("Forum"),
        "board": _("Lokalt forum"),
        "unit": _("Kommune"),
    }[kind]


# --- changing ---------------------------------------------------------------------------------------------------------


def add(
    session: Session,
    selection: Selection,
    *,
    file: str | None = None,
    edition: Edition,
    contents: Contents = EVERYTHING_IN,
) -> int:
    """Keep a calendar up to date from now on; raises AlreadyPublished, FileIsTaken, NotAFileName."""
    kind, subject = _subject(selection)
    there = published(session)
    name = _name(session, kind, subject)
    same = (kind, subject, contents, edition.busy_only, edition.reminder_minutes)
    for each in there:
        if (*_subject(each.whose), each.contents, each.busy_only, each.reminder_minutes) == same:
            raise AlreadyPublished(name, each.file)
    taken = {each.file.casefold() for each in there}
    if file is not None and file.strip():
        chosen = _checked(file, taken)
    else:
        chosen = _free(_("{name} (optaget)").format(name=name) if edition.busy_only else name, taken)
    row = Publication(file=chosen)
    if kind != "all":
        setattr(row, f"{kind}_id", subject)
    _set_edition(row, edition, contents)
    session.add(row)
    session.flush()
    return row.id


def add_all(
    session: Session, wishes: Sequence[Wish], *, edition: Edition, contents: Contents = EVERYTHING_IN
) -> list[str]:
    """Several at once, those left out that are kept in this very edition already; tells the files' names."""
    made = []
    for wish in wishes:
        try:
            made.append(add(session, wish.whose, file=wish.file, edition=edition, contents=contents))
        except AlreadyPublished:
            if len(wishes) == 1:
                raise
    names = {each.id: each.file for each in published(session)}
    return [names[id_] for id_ in made]


def change(
    session: Session,
    id_: int,
    *,
    file: str | None = None,
    edition: Edition | None = None,
    contents: Contents | None = None,
) -> str:
    """Another name or another edition; tells the file's name. What lay under the old name stays there."""
    row = _get(session, id_)
    if file is not None and file.strip() != row.file:
        taken = {each.file.casefold() for each in published(session) if each.id != id_}
        row.file = _checked(file, taken)
    if edition is not None or contents is not None:
        now = _published(row)
        _set_edition(row, edition or now.edition, contents or now.contents)
    session.flush()
    return row.file


def remove(session: Session, ids: Sequence[int]) -> list[str]:
    """Keep them up to date no longer; the files stay where they are, for somebody may follow them."""
    files = []
    for id_ in ids:
        row = _get(session, id_)
        files.append(row.file)
        session.delete(row)
    session.flush()
    return files


def set_folder(session: Session, folder: str) -> str:
    """Where calendars are kept up to date, as a whole path; "" is nowhere."""
    chosen = folder.strip()
    if len(chosen) > MOST_FOLDER:
        raise FolderIsTooLong
    session.scalars(select(District)).one().calendar_folder = chosen
    session.flush()
    return chosen


def _get(session: Session, id_: int) -> Publication:
    row = session.get(Publication, id_)
    if row is None:
        raise NoSuchPublication(str(id_))
    return row


def _name(session: Session, kind: str, subject: int) -> str:
    """What the subject is called; people.PersonIsAnonymised of somebody whom the register no longer knows."""
    if kind == "all":
        return session.scalars(select(District.name)).one()
    if kind == "person":
        return people.usable(session, subject).name
    table = TABLES[kind]
    return session.scalars(select(table.name).where(table.id == subject)).one()


def _set_edition(row: Publication, edition: Edition, contents: Contents) -> None:
    row.busy_only, row.reminder_minutes = edition.busy_only, edition.reminder_minutes
    row.with_place, row.with_agenda = contents.with_place, contents.with_agenda
    row.with_planned, row.participants = contents.with_planned, contents.participants


def _checked(file: str, taken: set[str]) -> str:
    """A name that every system takes, as it was typed and with its ending."""
    typed = file.strip()
    stem = typed[: -len(ENDING)] if typed.casefold().endswith(ENDING) else typed
    if not stem or len(stem) > LONGEST or file_name(stem, ENDING, "") != stem + ENDING:
        raise NotAFileName(typed)
    if (stem + ENDING).casefold() in taken:
        raise FileIsTaken(stem + ENDING)
    return stem + ENDING


def _free(title: str, taken: set[str]) -> str:
    (name,) = file_names([title], ENDING, _("Kalender"), taken)
    return name


# --- the sentences of the steps ---------------------------------------------------------------------------------------


def added(_id: int) -> str:
    return _("En kalender mere holdes ajour")


def all_added(files: Sequence[str]) -> str:
    if len(files) == 1:
        return _("{file} er føjet til kalenderne, der holdes ajour").format(file=files[0])
    return counted(
        len(files),
        _("{n} kalender er føjet til dem, der holdes ajour"),
        _("{n} kalendere er føjet til dem, der holdes ajour"),
    )


def changed(file: str) -> str:
    return _("{file} holdes ajour i en anden udgave").format(file=file)


def renamed(file: str) -> str:
    return _("Kalenderen holdes ajour som {file}").format(file=file)


def removed(files: Sequence[str]) -> str:
    if len(files) == 1:
        return _("{file} holdes ikke længere ajour").format(file=files[0])
    return counted(
        len(files), _("{n} kalender holdes ikke længere ajour"), _("{n} kalendere holdes ikke længere ajour")
    )


def folder_set(folder: str) -> str:
    if not folder:
        return _("Kalendere holdes ikke længere ajour i en mappe")
    return _("Kalendere holdes ajour i {folder}").format(folder=folder)
