"""Catalogues as files: written from the register, and brought into one that is there."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import day, file_path
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.catalogue_import import Brought


def add_export(does: Commands) -> None:
    parser = does.add_parser("catalogue", help=_("registrets fora som et katalog, et andet register kan begynde med"))
    parser.add_argument("file", type=file_path, metavar=_("FIL"), help=_("en .json-fil"))
    parser.add_argument("--edition", metavar=_("TEKST"), help=_("udgaven; ellers registrets"))
    parser.add_argument("--edition-on", type=day, metavar=_("DATO"), help=_("udgavens dag; ellers registrets"))
    json_option(parser)
    parser.set_defaults(run=run_export)


def add_import(does: Commands) -> None:
    parser = does.add_parser("catalogue", help=_("et katalog; i et register med fora som en oversigt"))
    parser.add_argument("file", type=Path, metavar=_("FIL"))
    parser.add_argument("--dry-run", action="store_true", help=_("vis, hvad der ville ske, og ændr intet"))
    parser.add_argument("--anyway", action="store_true", help=_("luk også fora, når kataloget kan være halvt"))
    parser.add_argument("--overwrite", action="store_true", help=_("erstat også det, der er rettet i hånden"))
    on_option(parser)
    json_option(parser)
    parser.set_defaults(run=run_import)


def run_export(context: Context, given: Namespace) -> None:
    from dataclasses import replace

    from fora_desktop.exchange import catalogue_file
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.services import catalogue_export

    with context.open() as database, database.read() as session:
        made = catalogue_export.as_catalogue(session, context.today)
        remark = catalogue_export.left_out(session)
    if given.edition is not None:
        made = replace(made, edition=given.edition)
    if given.edition_on is not None:
        made = replace(made, edition_on=given.edition_on)
    write_atomically(given.file, catalogue_file.write(made))
    if remark:
        context.warn(remark)
    context.answer(
        {
            "file": str(given.file),
            "name": made.name,
            "title": made.title,
            "edition": made.edition,
            "edition_on": made.edition_on.isoformat() if made.edition_on else None,
            "chapters": len(made.chapters),
            "roles": len(made.roles),
            "forums": len(made.forums),
            "remark": remark or None,
        },
        _("{file} er gemt: {title}, {forums} fora.").format(
            file=given.file.name, title=made.title, forums=len(made.forums)
        ),
    )


def run_import(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.errors import FieldError
    from fora_desktop.exchange import catalogue_file
    from fora_desktop.services import catalogue_import, overview

    made = catalogue_file.read_file(given.file)
    options = {"anyway": given.anyway or given.dry_run, "overwrite": given.overwrite}
    with context.open(writes=True) as database:
        try:
            if given.dry_run:
                found = database.rehearse(catalogue_import.bring, made, context.today, **options)
            else:
                found = database.do(catalogue_import.brought, catalogue_import.bring, made, context.today, **options)
        except overview.OverviewIsDoubtful as doubt:
            raise FieldError(
                _("{doubt} Se forskellen med --dry-run; er den rigtig, så tilføj --anyway.").format(doubt=doubt)
            ) from None
    told = catalogue_import.brought(found) + "."
    if given.dry_run:
        told = _("Prøve: {told} Intet er ændret.").format(told=told)
    context.answer(_document(given, found), told)


def _document(given: Namespace, found: "Brought") -> dict[str, Any]:
    changed = found.applied
    return {
        "file": str(given.file),
        "title": found.title,
        "into_empty": found.filled is not None,
        "forums": found.filled.forums if found.filled else 0,
        "boards": found.filled.boards if found.filled else 0,
        "units": found.units,
        "new": list(changed.new) if changed else [],
        "changed": [changed.names[each.before.key] for each in changed.difference.changed if each.before.key]
        if changed
        else [],
        "gone": [changed.names[each.key] for each in changed.difference.gone if each.key] if changed else [],
        "kept_by_hand": [each.name for each in changed.kept] if changed else [],
        "applied": not given.dry_run,
    }
