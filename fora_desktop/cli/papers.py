"""`fora paper`: the papers of meetings."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import positive
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from fora_desktop.services.papers import PaperLine


def add(commands: Commands) -> None:
    paper = commands.add_parser("paper", help=_("bilag til møder"))
    does = paper.add_subparsers(dest="paper_does", metavar=_("HANDLING"), required=True)
    create = does.add_parser("add", help=_("tilføj et bilag; filen kopieres til mappen ved siden af registret"))
    create.add_argument("meeting", metavar=_("MØDE"))
    create.add_argument("file", type=Path, metavar=_("FIL"))
    create.add_argument("--item", type=positive, metavar=_("NR"), help=_("til dette punkt på dagsordenen"))
    create.add_argument("--link", action="store_true", help=_("lad filen blive, hvor den er"))
    create.add_argument("--confidential", action="store_true", help=_("ikke til udenforstående"))
    on_option(create)
    listing = does.add_parser("list", help=_("mødets bilag, og hvad der er blevet af filerne"))
    listing.add_argument("meeting", metavar=_("MØDE"))
    keep = does.add_parser("keep", help=_("behold en fil, der er ændret, som den er nu"))
    on_option(keep)
    remove = does.add_parser("remove", help=_("fjern et bilag; filen bliver liggende"))
    for each in (keep, remove):
        each.add_argument("id", type=positive, metavar=_("ID"))
    tidy = does.add_parser("tidy", help=_("slet de filer i bilagsmappen, som intet bilag bruger"))
    for parser, run in (
        (create, add_paper),
        (listing, list_papers),
        (keep, keep_paper),
        (remove, remove_paper),
        (tidy, tidy_papers),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


def paper_json(paper: "PaperLine") -> dict[str, Any]:
    return {
        "id": paper.id,
        "number": paper.number,
        "name": paper.name,
        "file": paper.path,
        "linked": paper.linked,
        "sha256": paper.sha256,
        "size": paper.size,
        "added_on": paper.added_on.isoformat(),
        "confidential": paper.confidential,
    }


def add_paper(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import paper_files
    from fora_desktop.services import agenda, meetings, names, papers

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
            year = meetings.line(session, meeting).start.year
            item = agenda.item_at(session, meeting, given.item) if given.item is not None else None
            agenda.open_meeting(session, meeting)  # before a file is copied
        taken = paper_files.link(given.file) if given.link else paper_files.copy(context.register, given.file, year)
        try:
            change = database.do(
                papers.added, papers.add, meeting, [taken], context.today, item=item, confidential=given.confidential
            )
        except FieldError:
            paper_files.discard(context.register, taken)
            raise
        with database.read() as session:
            line = papers.line(session, change.papers[0])
    context.answer(paper_json(line), _("{step}. Id: {id}.").format(step=papers.added(change), id=line.id))


def list_papers(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.paper import size
    from fora_desktop.exchange import paper_files
    from fora_desktop.services import names, papers

    with context.open() as database, database.read() as session:
        lines = papers.of_meeting(session, names.meeting(session, given.meeting))
    seen = [
        (each, paper_files.condition(context.register, each.path, each.linked, each.sha256, each.size))
        for each in lines
    ]
    context.answer_table(
        [{**paper_json(each), "condition": condition.value} for each, condition in seen],
        [_("Id"), _("Bilag"), _("Punkt"), _("Størrelse"), _("Fil"), _("Bemærkning")],
        [
            [
                str(each.id),
                each.name,
                str(each.item_position or ""),
                size(each.size),
                each.path,
                each.problem(condition, each.path),
            ]
            for each, condition in seen
        ],
        _("Mødet har ingen bilag."),
    )


def keep_paper(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import paper_files
    from fora_desktop.services import papers

    with context.open(writes=True) as database:
        with database.read() as session:
            line = papers.line(session, given.id)
        taken = paper_files.read_again(context.register, line.path, line.linked)
        change = database.do(papers.replaced, papers.replace, given.id, taken, context.today)
        with database.read() as session:
            line = papers.line(session, given.id)
    context.answer(paper_json(line), papers.replaced(change) + ".")


def remove_paper(context: Context, given: Namespace) -> None:
    from fora_desktop.services import papers

    with context.open(writes=True) as database:
        with database.read() as session:
            line = papers.line(session, given.id)
        change = database.do(papers.removed, papers.remove, given.id)
    context.answer(paper_json(line), papers.removed(change) + ".")


def tidy_papers(context: Context, _given: Namespace) -> None:
    from fora_desktop.exchange import paper_files
    from fora_desktop.services import papers

    with context.open() as database, database.read() as session:
        kept = papers.copied_paths(session)
    gone = paper_files.tidy(context.register, kept)
    context.answer(
        {"removed": gone, "folder": str(paper_files.folder_of(context.register))},
        counted(gone, _("{n} fil er slettet."), _("{n} filer er slettet.")),
    )


def problems(context: Context) -> tuple[list[str], list[str]]:
    """Of `fora check`: copies that are gone, and what else is to be said of papers' files; nothing is changed."""
    from fora_desktop.domain.paper import Condition, told
    from fora_desktop.exchange import paper_files
    from fora_desktop.storage import inspection

    gone: list[str] = []
    rest: list[str] = []
    for row in inspection.papers(context.register):
        found = paper_files.condition(context.register, row.path, row.linked, row.sha256, row.size)
        if found is not Condition.SOUND:
            sentence = told(found, row.name, row.path, row.added_on)
            where = gone if found is Condition.MISSING and not row.linked else rest
            where.append(_("{meeting}: {problem}").format(meeting=row.meeting, problem=sentence))
    return gone, rest
