"""Calendars that are kept up to date in a folder: which they are, and bringing their files up to date."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, file_path, filled
from fora_desktop.cli.calendar import ThatIsTheRegister, contents_of, edition_of, is_the_register, shown_options
from fora_desktop.cli.common import Commands, json_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.domain.publishing import Kept
    from fora_desktop.exchange.publishing import Outcome
    from fora_desktop.services.calendars import Selection
    from fora_desktop.services.publications import PublicationLine
    from fora_desktop.storage.database import Database


class WhoseCalendar(WrongCommandLine):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvis kalender det er: --person, --role, --forum, --board, --unit eller --all."))


class NoSuchFolder(FieldError):
    def __init__(self, folder: Path) -> None:
        super().__init__(_("Mappen {folder} findes ikke. Opret den, eller vælg en anden.").format(folder=folder))


class NotAllWritten(FieldError):
    """Some files could not be written; the others are."""

    def __init__(self, refused: "list[Outcome]", of: int) -> None:
        reasons = list(dict.fromkeys(each.refusal for each in refused))
        if len(reasons) == 1 and len(refused) in (1, of):
            super().__init__(reasons[0])
            return
        super().__init__(
            _("{n} af {all} kalendere kunne ikke skrives: {reasons}").format(
                n=len(refused), all=of, reasons=" ".join(reasons)
            )
        )


def add(commands: Commands) -> None:
    publish = commands.add_parser("publish", help=_("skriv de kalendere, der holdes ajour i en mappe"))
    publish.add_argument("--folder", type=file_path, metavar=_("MAPPE"), help=_("denne mappe i stedet for registrets"))
    publish.set_defaults(run=run_publish)
    listed = commands.add_parser("publications", help=_("de kalendere, der holdes ajour"))
    listed.set_defaults(run=run_listing)
    one = commands.add_parser("publication", help=_("hold en kalender ajour i en mappe, eller lad være"))
    does = one.add_subparsers(dest="does", required=True, metavar=_("HVAD"))
    more = does.add_parser("add", help=_("hold en kalender ajour"))
    whose = more.add_mutually_exclusive_group()
    whose.add_argument("--person", metavar=_("PERSON"), help=_("som rolleindehaver eller stedfortræder"))
    whose.add_argument("--role", metavar=_("ROLLE"))
    whose.add_argument("--forum", metavar=_("FORUM"))
    whose.add_argument("--board", metavar=_("LOKALT_FORUM"))
    whose.add_argument("--unit", metavar=_("KOMMUNE"))
    whose.add_argument("--all", action="store_true", help=_("alle møder"))
    shown_options(more)
    more.add_argument("--file", type=filled, metavar=_("NAVN"), help=_("filens navn i mappen"))
    more.set_defaults(run=run_add)
    less = does.add_parser("remove", help=_("hold en kalender ajour ikke længere; filen bliver liggende"))
    less.add_argument("name", type=filled, metavar=_("NAVN"), help=_("filens navn"))
    less.set_defaults(run=run_remove)
    folder = does.add_parser("folder", help=_("mappen, de ligger i"))
    folder.add_argument("folder", nargs="?", type=file_path, metavar=_("MAPPE"))
    folder.add_argument("--none", action="store_true", help=_("hold ingen kalendere ajour"))
    folder.set_defaults(run=run_folder)
    for parser in (publish, listed, more, less, folder):
        json_option(parser)


# --- the files --------------------------------------------------------------------------------------------------------


def run_publish(context: Context, given: Namespace) -> int:
    from fora_desktop.cli import output
    from fora_desktop.exchange.publishing import FolderIsMissing, Publisher, is_folder
    from fora_desktop.services import publications, publishing

    if given.folder is not None and not is_folder(given.folder):
        raise NoSuchFolder(given.folder)
    books = publishing.Books()
    with context.open() as database:

        def read() -> "Kept":
            with database.read() as session:
                return books.look(session)

        kept = read()
        with database.read() as session:
            place = publications.folder(session)
        folder = given.folder or (Path(place) if place else None)
        if kept.calendars and folder is None:
            raise FolderIsMissing
        for calendar in kept.calendars:
            if folder is not None and is_the_register(folder / calendar.file, context.register):
                raise ThatIsTheRegister(folder / calendar.file)
        outcomes = Publisher(read, folder=given.folder).publish()
        _remember(database, outcomes)
    refused = [each for each in outcomes if each.refusal]
    document = {"folder": None if folder is None else str(folder), "files": [_outcome(each) for each in outcomes]}
    changed = sum(each.changed for each in outcomes)
    if not outcomes:
        told = _("Ingen kalendere holdes ajour. Tilføj en med “fora publication add”.")
    elif changed:
        told = counted(changed, _("{n} kalender er skrevet."), _("{n} kalendere er skrevet."))
    else:
        told = _("Alle kalendere var ajour.")
    if context.wants_json or not refused:
        context.answer(document, told)
    if refused:
        context.warn(output.sentence(NotAllWritten(refused, len(outcomes))))
    return 1 if refused else 0


def _remember(database: "Database", outcomes: "list[Outcome]") -> None:
    """Others know of these meetings from now on; a register that can only be read keeps no book of it."""
    from fora_desktop.services import publishing

    if database.readonly:
        return
    there = [each.calendar for each in outcomes if not each.refusal]
    with database.read() as session:
        is_news = publishing.unknown(session, there)
    if is_news:
        database.do(_("Kalendere skrevet"), publishing.mark_sent, there)


def _outcome(each: "Outcome") -> dict[str, Any]:
    return {
        "file": each.file,
        "path": str(each.path),
        "events": len(each.calendar.entries),
        "changed": each.changed,
        "refusal": each.refusal or None,
    }


# --- which ------------------------------------------------------------------------------------------------------------


def run_listing(context: Context, given: Namespace) -> None:
    from fora_desktop.services import publications

    with context.open() as database, database.read() as session:
        lines = publications.listing(session)
        folder = publications.folder(session)
    context.answer_table(
        {"folder": folder or None, "publications": [_line(each) for each in lines]},
        [_("Fil"), _("Kalender for"), _("Udgave")],
        [[each.file, each.name, each.edition] for each in lines],
        _("Ingen kalendere holdes ajour."),
    )
    if not context.wants_json and lines:
        context.out.write((_("Mappe: {folder}").format(folder=folder) if folder else _("Der er ingen mappe.")) + "\n")


def _line(each: "PublicationLine") -> dict[str, Any]:
    contents = each.of.contents
    return {
        "id": each.id,
        "file": each.file,
        "kind": each.kind,
        "name": each.name,
        "busy": each.of.busy_only,
        "place": contents.with_place,
        "agenda": contents.with_agenda,
        "planned": contents.with_planned,
        "participants": contents.participants or None,
        "reminder": each.of.reminder_minutes,
    }


def run_add(context: Context, given: Namespace) -> None:
    from fora_desktop.services import publications

    edition, contents = edition_of(given), contents_of(given)
    with context.open(writes=True) as database:
        with database.read() as session:
            wish = publications.Wish(_whose(session, given), given.file)
        files = database.do(publications.all_added, publications.add_all, [wish], edition=edition, contents=contents)
        with database.read() as session:
            (line,) = [each for each in publications.listing(session) if each.file in files]
            folder = publications.folder(session)
    context.answer(_line(line), _("{file} holdes ajour.").format(file=line.file))
    if not folder:
        context.warn(_("Der er endnu ikke valgt en mappe. Vælg den med “fora publication folder”."))


def _whose(session: "Session", given: Namespace) -> "Selection":
    from fora_desktop.domain.publication import SUBJECTS
    from fora_desktop.services import names
    from fora_desktop.services.calendars import Selection

    for kind in SUBJECTS:
        if (text := getattr(given, kind)) is not None:
            find = getattr(names, kind)
            return Selection(**{kind: find(session, text)})
    if not given.all:
        raise WhoseCalendar
    return Selection()


def run_remove(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange.publishing import is_there
    from fora_desktop.services import publications

    with context.open(writes=True) as database:
        with database.read() as session:
            id_ = publications.by_file(session, given.name)
            folder = publications.folder(session)
        (file,) = database.do(publications.removed, publications.remove, [id_])
    told = _("{file} holdes ikke længere ajour.").format(file=file)
    left = Path(folder) / file
    lies_there = bool(folder) and is_there(left)
    if lies_there:
        told += " " + _("Filen ligger stadig i {folder}.").format(folder=folder)
    context.answer({"file": file, "left": str(left) if lies_there else None}, told)


def run_folder(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange.publishing import is_folder
    from fora_desktop.services import publications

    if given.none and given.folder is not None:
        raise WrongCommandLine(_("Skriv enten en mappe eller --none."))
    if given.folder is not None and not is_folder(given.folder):
        raise NoSuchFolder(given.folder)
    writes = given.none or given.folder is not None
    with context.open(writes=writes) as database:
        if writes:
            wanted = "" if given.none else str(given.folder.absolute())
            database.do(publications.folder_set, publications.set_folder, wanted)
        with database.read() as session:
            folder = publications.folder(session)
    told = _("Kalenderne holdes ajour i {folder}.").format(folder=folder) if folder else _("Der er ingen mappe.")
    context.answer({"folder": folder or None}, told)
