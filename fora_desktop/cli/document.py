"""Documents of a meeting, and the draft of its invitation."""

from argparse import Namespace
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING

from fora_desktop.cli.arguments import WrongCommandLine
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.dossier import KINDS
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.invitation import ALL, SUBSTITUTES, Draft
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.domain.dossier import Dossier
    from fora_desktop.exchange.eml import File
    from fora_desktop.exchange.invitation_file import Written

AGENDA_AS = ("docx", "pdf", "none")


class ThatIsTheRegister(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(_("{path} er selve registret. Vælg en anden fil.").format(path=path))


class WrongEnding(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Filens navn skal slutte på .eml."))


class TemplateIsMissing(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(_("Skabelonen {path} findes ikke. Vælg en anden fil.").format(path=path))


class SenderIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("Sekretariatets e-mailadresse mangler. Skriv den med --sender “Navn <navn@sted.dk>”; den huskes.")
        )


def add(commands: Commands) -> None:
    document = commands.add_parser("document", help=_("skriv et mødes dagsorden, referat eller lister"))
    document.add_argument(
        "kind", nargs="?", choices=KINDS, metavar=_("SLAGS"), help=_("en af {kinds}").format(kinds=", ".join(KINDS))
    )
    document.add_argument("meeting", nargs="?", metavar=_("MØDE"))
    document.add_argument("file", nargs="?", metavar=_("FIL"), help=_("slutter på .docx, .pdf, .html eller .txt"))
    document.add_argument("--template", type=Path, metavar=_("FIL"), help=_("en Word-skabelon i stedet for registrets"))
    document.add_argument("--outsiders", action="store_true", help=_("uden lukkede punkter"))
    document.add_argument("--fields", action="store_true", help=_("vis de felter, en skabelon kan bruge"))
    document.set_defaults(run=run_document)
    invite = commands.add_parser("invite", help=_("lav en kladde til mailen, der indkalder til et møde"))
    invite.add_argument("meeting", metavar=_("MØDE"))
    invite.add_argument("file", metavar=_("FIL"), help=_("slutter på .eml"))
    invite.add_argument("--substitutes", choices=SUBSTITUTES, default=ALL, help=_("hvilke stedfortrædere der får kopi"))
    invite.add_argument("--agenda", choices=AGENDA_AS, default="docx", help=_("dagsordenen som fil"))
    invite.add_argument("--no-papers", action="store_true", help=_("uden bilag"))
    invite.add_argument(
        "--sender", metavar=_("AFSENDER"), help=_("sekretariatet som “Navn <navn@sted.dk>”; det huskes i registret")
    )
    invite.set_defaults(run=run_invite)
    for parser in (document, invite):
        on_option(parser)
        json_option(parser)


def run_document(context: Context, given: Namespace) -> None:
    if given.fields:
        _tell_fields(context)
        return
    if given.file is None:
        raise WrongCommandLine(_("Skriv, hvilket dokument, hvilket møde og hvilken fil. Se “fora document --help”."))
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.reports import formats, making, templates
    from fora_desktop.services import documents, names

    ending = formats.ending_of(given.file)
    if given.template is not None and ending != formats.WORD:
        raise WrongCommandLine(_("En skabelon bruges kun til .docx."))
    if given.template is not None and not given.template.is_file():
        raise TemplateIsMissing(given.template)
    with context.open() as database:
        not_the_register(Path(given.file), context)
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
            gathered = documents.gather(session, meeting, context.today, outsiders=given.outsiders)
    made = making.make(given.kind, gathered, ending, templates.folder_of(context.register), given.template)
    write_atomically(Path(given.file), made.data)
    if made.remark:
        context.warn(made.remark)
    context.answer(
        {
            "file": given.file,
            "kind": given.kind,
            "meeting": meeting,
            "format": ending.removeprefix("."),
            "outsiders": given.outsiders,
            "template": made.template,
            "closed": list(gathered.closed),
            "remark": made.remark or None,
        },
        _("{document} er skrevet til {file}.").format(document=_kind(given.kind), file=given.file),
    )


def _kind(kind: str) -> str:
    from fora_desktop.reports import words

    return words.kind(kind)


def _tell_fields(context: Context) -> None:
    from fora_desktop.reports import fields

    found = fields.documented()
    document = [{"of": each.of or None, "name": each.name, "what": each.what} for each in found]
    rows = [[f"{each.of}.{each.name}" if each.of else each.name, each.what] for each in found]
    context.answer_table(document, [_("Felt"), _("Indhold")], rows, "")


def not_the_register(file: Path, context: Context) -> None:
    for tail in ("", "-wal", "-shm"):
        own = context.register.with_name(context.register.name + tail)
        if own.exists() and file.exists() and file.samefile(own):
            raise ThatIsTheRegister(context.register)


def run_invite(context: Context, given: Namespace) -> None:
    if not given.file.lower().endswith(".eml"):
        raise WrongEnding
    from fora_desktop.exchange import invitation_file
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.services import documents, invitations, meeting_times, names
    from fora_desktop.services.invitations import Choice

    choice = Choice(given.substitutes, papers=not given.no_papers)
    files: list[invitation_file.Written] = []
    remarks: list[str] = []
    with context.open(writes=True) as database:
        not_the_register(Path(given.file), context)
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
            zone = meeting_times.time_zone(session)

        def make(session: "Session") -> Draft:
            if given.sender is not None:
                name, address = parseaddr(given.sender)
                invitations.set_sender(session, name, address or given.sender)

            def write(draft: Draft) -> None:
                gathered = documents.gather(session, meeting, context.today, outsiders=True)  # it goes to guests too
                agenda = [] if draft.calls_off else _agenda(context, given.agenda, gathered, remarks)
                made = invitation_file.written(draft, context.register, agenda)
                write_atomically(Path(given.file), made.data)
                files.append(made)

            return invitations.invite(session, meeting, context.now(zone), choice, write)

        try:
            draft = database.do(invitations.invited, make)
        except invitations.SenderIsMissing as why:
            raise SenderIsMissing from why
    for remark in (*remarks, invitations.remarks(draft)):
        if remark:
            context.warn(remark)
    context.answer(
        _told(given.file, draft, files[0]),
        _("{sentence} og gemt som {file}. Åbn den, og send den selv: {people}.").format(
            sentence=invitations.invited(draft),
            file=given.file,
            people=counted(len(draft.attendees), _("{n} modtager"), _("{n} modtagere")),
        ),
    )


def _agenda(context: Context, how: str, gathered: "Dossier", remarks: list[str]) -> "list[File]":
    from fora_desktop.domain.dossier import AGENDA
    from fora_desktop.domain.file_names import file_name
    from fora_desktop.exchange.eml import File
    from fora_desktop.reports import kinds, making, templates

    if how == "none" or not gathered.points:
        return []
    made = making.make(AGENDA, gathered, f".{how}", templates.folder_of(context.register))
    remarks.append(made.remark)
    return [File(file_name(kinds.make(AGENDA, gathered).name, f".{how}", _kind(AGENDA)), made.data)]


def _told(file: str, draft: Draft, made: "Written") -> dict[str, object]:
    from fora_desktop.exchange import ics

    return {
        "file": file,
        "meeting": draft.meeting,
        "uid": draft.event.uid,
        "method": ics.method_of(draft.event),
        "sequence": draft.event.sequence,
        "update": draft.is_update,
        "to": [each.email for each in draft.to],
        "cc": [each.email for each in draft.cc],
        "without_address": list(draft.without_address),
        "vacant": list(draft.vacant),
        "attached": list(made.attached),
        "left_out": list(made.left_out),
    }
