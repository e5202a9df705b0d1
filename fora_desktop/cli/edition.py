"""Editions of the overview: issued, listed, shown and written to a file as they were issued."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, filled
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.i18n import LANGUAGES, _, counted

if TYPE_CHECKING:
    from fora_desktop.domain.overview_paper import IssuedEdition
    from fora_desktop.services.editions import EditionLine


def add(commands: Commands) -> None:
    edition = commands.add_parser("edition", help=_("udgaver af oversigten over samarbejdsfora"))
    does = edition.add_subparsers(dest="does", required=True, metavar=_("HVAD"))
    issue = does.add_parser("issue", help=_("udgiv oversigten, som den er i dag; en udgave ændres aldrig"))
    issue.add_argument("--note", default="", metavar=_("TEKST"), help=_("hvad udgaven handler om"))
    issue.set_defaults(run=run_issue)
    on_option(issue)
    listing = does.add_parser("list", help=_("de udgaver, der er udgivet"))
    listing.set_defaults(run=run_list)
    show = does.add_parser("show", help=_("en udgave, som den blev udgivet"))
    show.add_argument("number", type=edition_number, metavar=_("NR"))
    show.add_argument(
        "file", nargs="?", type=filled, metavar=_("FIL"), help=_("slutter på .docx, .pdf, .html eller .txt")
    )
    show.add_argument("--language", choices=tuple(LANGUAGES), default="da", help=_("sproget i overskrifterne"))
    show.set_defaults(run=run_show)
    for parser in (issue, listing, show):
        json_option(parser)


def edition_number(given: str) -> int:
    if not given.isascii() or not given.isdigit() or len(given) > 9:
        raise WrongCommandLine(_("“{given}” er ikke nummeret på en udgave. Skriv f.eks. 3.").format(given=given))
    return int(given)


def run_issue(context: Context, given: Namespace) -> None:
    from fora_desktop.services import editions

    with context.open(writes=True) as database:
        line = database.do(editions.issued, editions.issue, context.today, given.note)
    context.answer(_json(line), editions.issued(line) + ".")


def run_list(context: Context, _given: Namespace) -> None:
    from fora_desktop.services import editions

    with context.open() as database, database.read() as session:
        found = editions.listing(session)
    context.answer_table(
        [_json(line) for line in found],
        [_("Nr."), _("Udgivet"), _("Note")],
        [[str(line.number), dates.short(line.on), line.note] for line in found],
        _("Oversigten er ikke udgivet endnu. Brug “fora edition issue”."),
    )


def _json(line: "EditionLine") -> dict[str, Any]:
    return {"number": line.number, "issued_on": line.on.isoformat(), "note": line.note, "digest": line.digest}


def run_show(context: Context, given: Namespace) -> None:
    from fora_desktop.services import editions

    with context.open() as database, database.read() as session:
        edition = editions.find(session, given.number)
    if given.file is not None:
        _write(context, given, edition)
        return
    overview = edition.overview
    lines = [
        _("Udgave {number}, {day}").format(number=edition.number, day=dates.day_month_year(edition.on)),
        *([edition.note] if edition.note else []),
        _("{chapters}, {forums}.").format(
            chapters=counted(len(overview.chapters), _("1 kapitel"), _("{n} kapitler")),
            forums=counted(len(overview.forums), _("1 forum"), _("{n} fora")),
        ),
    ]
    for chapter in overview.chapters:
        lines += ["", f"{chapter.number}. {chapter.title}", *(f"  {forum.heading}" for forum in chapter.forums)]
    context.report(_whole(edition), "\n".join(lines))


def _whole(edition: "IssuedEdition") -> dict[str, Any]:
    return {
        "number": edition.number,
        "issued_on": edition.on.isoformat(),
        "note": edition.note,
        "digest": edition.digest,
        "district": edition.district,
        "language": edition.language,
        "title": edition.overview.title,
        "chapters": [
            {
                "number": chapter.number,
                "title": chapter.title,
                "forums": [{"id": forum.key, "heading": forum.heading, **forum.texts} for forum in chapter.forums],
            }
            for chapter in edition.overview.chapters
        ],
    }


def _write(context: Context, given: Namespace, edition: "IssuedEdition") -> None:
    from fora_desktop.cli.document import not_the_register
    from fora_desktop.domain.report_scope import Scope
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.reports import overview, writing
    from fora_desktop.services import overview_report

    ending = writing.ending_of(given.file)
    not_the_register(Path(given.file), context)
    scope = Scope(edition.on.year, edition.on, language=given.language)
    paper = overview_report.of_edition(edition, scope)
    if ending == writing.TEXT:
        data = overview.plain(paper, scope).encode()
    else:
        moment = datetime.combine(edition.on, datetime.min.time(), UTC)
        data = writing.write(overview.make(paper, scope), ending, moment)
    write_atomically(Path(given.file), data)
    context.answer(
        {"number": edition.number, "file": given.file, "format": ending.removeprefix(".")},
        _("Udgave {number} er skrevet til {file}.").format(number=edition.number, file=given.file),
    )
