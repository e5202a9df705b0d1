"""What is held about a person: shown, handed out, anonymised; and whom nobody needs any longer."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from fora_desktop.cli import people
from fora_desktop.cli.arguments import positive
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.traces import label
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.privacy import Held, Step
    from fora_desktop.storage.database import Database


ENDINGS = ("", ".txt", ".json")


class NeedsYes(FieldError):
    def __init__(self, warning: str) -> None:
        super().__init__(_("{warning} Skriv kommandoen igen med --yes for at gøre det.").format(warning=warning))


class WrongEnding(FieldError):
    def __init__(self, file: Path) -> None:
        super().__init__(_("“{name}” skal slutte på .txt eller .json.").format(name=file.name))


def add(commands: Commands) -> None:
    person = commands.add_parser("person", help=_("alt om én person: vis, udlever, anonymisér"))
    does = person.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    people.add_for_person(does)
    show = does.add_parser("show", help=_("alt, hvad registret har om personen"))
    show.set_defaults(run=run_show)
    export = does.add_parser("export", help=_("det samme i en fil, som tekst eller .json"))
    export.set_defaults(run=run_export)
    anonymise = does.add_parser("anonymise", help=_("fjern navnet overalt, også i historikken"))
    anonymise.set_defaults(run=run_anonymise, wholly=False)
    delete = does.add_parser("delete", help=_("som anonymise, og helt væk, hvis intet henviser til personen"))
    delete.set_defaults(run=run_anonymise, wholly=True)
    for parser in (show, export, anonymise, delete):
        parser.add_argument("person", metavar=_("PERSON"))
        json_option(parser)
    export.add_argument("file", type=Path, metavar=_("FIL"))
    for parser in (anonymise, delete):
        parser.add_argument("--yes", action="store_true", help=_("gør det uden at spørge igen"))
    privacy = commands.add_parser("privacy", help=_("personer, som ingen har brug for længere"))
    privacy.add_argument(
        "--keep-months", type=positive, metavar=_("ANTAL"), help=_("gem personer uden plads så mange måneder")
    )
    on_option(privacy)
    json_option(privacy)
    privacy.set_defaults(run=run_privacy)


def _held(database: "Database", text: str) -> "tuple[Held, list[Step]]":
    from fora_desktop.services import names, privacy

    with database.read() as session:
        person = names.person(session, text, anonymised=True)
        known = database.traces(person)
        held = privacy.held(session, person, known)
    return held, database.steps_that_hold(person)


def _removed(database: "Database", text: str) -> int | None:
    """The number of somebody who is only in the history any longer."""
    from fora_desktop.domain.people import Person

    if not text.isdecimal() or len(text) > 9:
        return None
    with database.read() as session:
        if session.get(Person, int(text)) is not None:
            return None
    known = database.forgotten(int(text)) is not None or not database.traces(int(text)).is_empty
    return int(text) if known else None


def run_show(context: Context, given: Namespace) -> None:
    from fora_desktop.services import privacy

    with context.open() as database:
        held, steps = _held(database, given.person)
    context.report(privacy.as_document(held, steps), privacy.as_text(held, steps))


def run_export(context: Context, given: Namespace) -> None:
    import json

    from fora_desktop.exchange import files
    from fora_desktop.services import privacy

    if given.file.suffix.lower() not in ENDINGS:
        raise WrongEnding(given.file)
    with context.open() as database:
        held, steps = _held(database, given.person)
    if given.file.suffix.lower() == ".json":
        text = json.dumps(privacy.as_document(held, steps, whole=True), ensure_ascii=False, indent=2)
    else:
        text = privacy.as_text(held, steps, whole=True)
    files.write_atomically(given.file, (text + "\n").encode())
    context.answer(
        {"person": held.id, "file": str(given.file), "entries": held.count, "steps": len(steps)},
        _("Alt om {name} er gemt i {path}.").format(name=held.name, path=given.file),
    )


def run_anonymise(context: Context, given: Namespace) -> None:
    from fora_desktop.services import privacy
    from fora_desktop.storage import backup

    with context.open(writes=given.yes) as database:
        copies = list(backup.dated(context.register))
        if (removed := _removed(database, given.person)) is not None:
            if not given.yes:
                raise NeedsYes(_("{person} er fjernet, men står i historikken.").format(person=label(removed)))
            person = removed
        else:
            held, steps = _held(database, given.person)
            person = held.id
            if not given.yes:
                with database.read() as session:
                    others = privacy.namesakes(session, person)
                raise NeedsYes(privacy.warning(held, len(steps), copies, others))
        kept = _calendar_files(database, person)
        told = database.forget(person, context.today, wholly=given.wholly)
    if told.again:
        said = _("{person} er allerede slettet.") if told.removed else _("{person} er allerede anonymiseret.")
    else:
        said = _("{person} er slettet.") if told.removed else _("{person} er anonymiseret.")
    context.answer(
        {
            "person": told.person,
            "label": told.label,
            "removed": told.removed,
            "rows": told.rows,
            "steps": told.steps,
            "wiped": told.wiped,
            "calendar_files": kept,
        },
        " ".join([said.format(person=told.label), privacy.copies_sentence(copies), privacy.wiped_sentence(told.wiped)]),
    )
    if kept:
        context.warn(
            _("Personens kalender holdes ikke længere ajour. Slet filen selv: {files}").format(files=", ".join(kept))
        )


def _calendar_files(database: "Database", person: int) -> list[str]:
    """The calendars of theirs that are kept up to date; the files stay, and the person's name in them."""
    from pathlib import Path

    from fora_desktop.services import publications

    with database.read() as session:
        folder = publications.folder(session)
        theirs = [each.file for each in publications.published(session) if each.whose.person == person]
    return [str(Path(folder) / file) if folder else file for file in theirs]


def run_privacy(context: Context, given: Namespace) -> None:
    from fora_desktop.services import district, privacy

    with context.open(writes=given.keep_months is not None) as database:
        if given.keep_months is not None:
            database.do(district.contacts_kept(given.keep_months), district.keep_contacts, given.keep_months)
        with database.read() as session:
            months = district.contacts_kept_months(session)
            found = privacy.proposed(session, context.today)
    document = {
        "keep_months": months,
        "proposed": [
            {
                "id": each.id,
                "name": each.name,
                "organisation": each.organisation,
                "ended": each.ended.isoformat(),
                "removable": each.removable,
            }
            for each in found
        ],
    }
    lines = [district.contacts_kept(months) + ".", *(each.sentence for each in found)]
    context.report(document, "\n".join(lines))
