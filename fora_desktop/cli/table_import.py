"""Persons and meetings out of tables and into them: read, held against the register, brought in as one step."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import file_path
from fora_desktop.cli.common import Commands, json_option, on_option, period_options
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from fora_desktop.domain.table import Progress, Table
    from fora_desktop.domain.table_mapping import ColumnMap
    from fora_desktop.services.table_export import ExportedTable
    from fora_desktop.services.table_import import Imported

PEOPLE, MEETINGS = "people", "meetings"
ORDERS = ("day-month", "month-day")


def add_imports(does: Commands) -> None:
    for kind, words in (
        (PEOPLE, _("personer, roller og pladser fra .csv eller .xlsx")),
        (MEETINGS, _("møder fra .csv eller .xlsx")),
    ):
        parser = does.add_parser(kind, help=words)
        parser.add_argument("file", type=file_path, metavar=_("FIL"))
        parser.add_argument(
            "--map",
            dest="maps",
            action="extend",
            nargs="+",
            type=_pair,
            default=[],
            metavar=_("KOLONNE=FELT"),
            help=_("hvad en kolonne er; “-” læser den ikke"),
        )
        parser.add_argument("--sheet", metavar=_("ARK"), help=_("arket; ellers det med flest rækker"))
        parser.add_argument("--dates", choices=ORDERS, help=_("om dag eller måned står først i 03/04/2026"))
        parser.add_argument("--year", type=int, metavar=_("ÅR"), help=_("året for datoer uden årstal"))
        if kind == MEETINGS:
            parser.add_argument(
                "--status",
                dest="statuses",
                action="extend",
                nargs="+",
                type=_pair,
                default=[],
                metavar=_("ORD=STATUS"),
                help=_("hvad et ord for status betyder; “-” udelader rækkerne"),
            )
        parser.add_argument("--create-forums", action="store_true", help=_("opret fora og roller, der mangler"))
        parser.add_argument(
            "--skip-wrong", action="store_true", help=_("læs de rigtige linjer, og spring de andre over")
        )
        parser.add_argument("--dry-run", action="store_true", help=_("vis, hvad der ville ske, og ændr intet"))
        on_option(parser)
        json_option(parser)
        parser.set_defaults(run=run_import, kind=kind)


def add_exports(does: Commands) -> None:
    for kind, words in ((PEOPLE, _("personer, roller og pladser")), (MEETINGS, _("møder"))):
        parser = does.add_parser(kind, help=_("{what} som .csv eller .xlsx").format(what=words))
        parser.add_argument("file", type=file_path, metavar=_("FIL"))
        if kind == MEETINGS:
            parser.add_argument("--board", metavar=_("LOKALT_FORUM"))
            parser.add_argument("--forum", metavar=_("FORUM"))
            period_options(parser)
        json_option(parser)
        parser.set_defaults(run=run_export, kind=kind)


def _pair(text: str) -> tuple[str, str]:
    """`Mødedato=date`: what stands before the last = and what after."""
    before, sign, after = text.rpartition("=")
    if not sign or not before.strip():
        raise ArgumentTypeError(_("“{text}” skrives som NAVN=FELT.").format(text=text))
    return before.strip(), after.strip()


# --- in -------------------------------------------------------------------------------------------------------------


def run_import(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.table_mapping import signature, to_remember
    from fora_desktop.exchange import column_memory, tables
    from fora_desktop.services import table_import_meetings, table_import_people

    table = tables.read(given.file, given.sheet)
    found = _mapped(context, given, table)
    _check(table, given.kind, found)
    progress = _progress(context)
    options: dict[str, Any] = {"create": given.create_forums, "skip_wrong": given.skip_wrong or given.dry_run}
    with context.open(writes=not given.dry_run) as database:
        rows, on = _rows(context, given, table, found, database)
        service = table_import_people if given.kind == PEOPLE else table_import_meetings
        if given.dry_run and database.readonly:
            with database.read() as session:
                result = service.preview(session, rows, on, create=given.create_forums)
        elif given.dry_run:
            result = database.rehearse(service.apply, rows, on, progress=progress, **options)
        else:
            result = database.do(service.applied, service.apply, rows, on, progress=progress, **options)
            column_memory.remember(signature(table, given.kind), to_remember(found))
    for note in table.notes:
        context.warn(note)
    document = _document(given, table, found, result)
    context.report(document, "\n".join(_lines(table, given, found, result)))


def _rows(context: Context, given: Namespace, table: "Table", found: "ColumnMap", database: Any) -> tuple[Any, Any]:
    from fora_desktop.domain import table_rows
    from fora_desktop.services.meetings import time_zone

    if given.kind == PEOPLE:
        return table_rows.person_rows(table, found, context.today), context.today
    with database.read() as session:
        now = context.now(time_zone(session))
    return table_rows.meeting_rows(table, found, context.today), now


def _mapped(context: Context, given: Namespace, table: "Table") -> "ColumnMap":
    """As recognised, as remembered, as said now: the later wins."""
    from dataclasses import replace

    from fora_desktop.domain import table_mapping
    from fora_desktop.exchange import column_memory

    found = table_mapping.recognised(table, given.kind, context.today)
    known = column_memory.recall(table_mapping.signature(table, given.kind))
    found = table_mapping.remembered(known, table, given.kind, found)
    found = table_mapping.as_said(table, given.kind, found, given.maps)
    if given.dates is not None:
        found = replace(found, day_first=given.dates == ORDERS[0])
    if given.year is not None:
        found = replace(found, year=given.year)
    for word, status in getattr(given, "statuses", ()):
        found = table_mapping.with_status(found, word, status)
    return found


def _check(table: "Table", kind: str, found: "ColumnMap") -> None:
    """What must be answered first, with the option that answers it."""
    from fora_desktop.domain import table_mapping
    from fora_desktop.domain.errors import FieldError

    try:
        table_mapping.check(table, kind, found)
    except table_mapping.OrderIsOpen as why:
        raise FieldError(_("{why} Skriv --dates day-month eller --dates month-day.").format(why=why)) from None
    except table_mapping.StatusUnknown as why:
        words = _("{why} Skriv f.eks. --status “{word}=held”, eller “{word}=-” for at udelade rækkerne.")
        raise FieldError(words.format(why=why, word=why.words[0])) from None
    except table_mapping.FieldIsMissing as why:
        heads = ", ".join(head or str(number) for number, head in enumerate(table.heads, 1))
        words = _(
            "Fora kan ikke se, hvilken kolonne der er {field}. Skriv --map KOLONNE={key}. Kolonnerne er: {heads}."
        )
        raise FieldError(words.format(field=why.told, key=why.keys[0], heads=heads)) from None


def _progress(context: Context) -> "Progress | None":
    """On a terminal how far it is; elsewhere nothing."""
    if not getattr(context.err, "isatty", lambda: False)():
        return None

    def tell(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        context.err.write("\r" + _("{done} af {total} linjer").format(done=done, total=total) + end)
        context.err.flush()

    return tell


def _document(given: Namespace, table: "Table", found: "ColumnMap", result: "Imported") -> dict[str, Any]:
    from fora_desktop.services.table_import import Verdict

    return {
        "file": str(given.file),
        "kind": given.kind,
        "sheet": table.sheet or None,
        "sheets": list(table.sheets),
        "columns": [
            {"column": head, "field": key or None} for head, key in zip(table.heads, found.columns, strict=True)
        ],
        **{each.value: result.count(each) for each in Verdict},
        "lines": [
            {
                "line": each.line,
                "result": each.verdict.value,
                "about": each.about,
                "text": each.sentence,
                "remarks": list(each.remarks),
            }
            for each in result.lines
        ],
        "created": list(result.created),
        "notes": [*table.notes, *result.notes],
        "applied": not given.dry_run and not result.is_empty,
    }


def _lines(table: "Table", given: Namespace, found: "ColumnMap", result: "Imported") -> Iterator[str]:
    from fora_desktop.domain.table_fields import label
    from fora_desktop.services.table_import import Verdict

    if table.sheets:
        others = ", ".join(each for each in table.sheets if each != table.sheet)
        yield _("Ark: {sheet} (andre ark: {others})").format(sheet=table.sheet, others=others)
    read = [
        f"{head or number} → {label(given.kind, key)}"
        for number, (head, key) in enumerate(zip(table.heads, found.columns, strict=True), 1)
        if key
    ]
    yield _("Kolonner: {columns}").format(columns=", ".join(read))
    if unread := [head for head, key in zip(table.heads, found.columns, strict=True) if head and not key]:
        yield _("Læses ikke: {columns}").format(columns=", ".join(unread))
    for verdict in (Verdict.NEW, Verdict.CHANGED, Verdict.WRONG, Verdict.SKIPPED):
        those = result.of(verdict)
        if those:
            yield ""
            yield f"{verdict.word} ({len(those)}):"
            for each in those:
                words = _("linje {line}: {about}").format(line=each.line, about=each.about)
                yield f"  {words}. {each.told}" if each.told else f"  {words}"
    if result.created:
        yield ""
        yield _("Oprettet: {names}").format(names=", ".join(result.created))
    yield from result.notes
    yield ""
    yield _end(given, result)


def _end(given: Namespace, result: "Imported") -> str:
    from fora_desktop.services import table_import_meetings, table_import_people
    from fora_desktop.services.table_import import Verdict

    same = result.count(Verdict.SAME)
    unchanged = counted(same, _("{n} linje er uændret"), _("{n} linjer er uændrede")) if same else ""
    if given.dry_run:
        told = _("Intet er ændret (prøve).")
        return f"{told} {unchanged}." if unchanged else told
    if result.is_empty:
        return _("Registret svarer til filen. Intet er ændret.")
    service = table_import_people if given.kind == PEOPLE else table_import_meetings
    return "; ".join(part for part in (service.applied(result), unchanged) if part) + "."


# --- out ------------------------------------------------------------------------------------------------------------


def run_export(context: Context, given: Namespace) -> None:
    from fora_desktop.cli.calendar import is_the_register
    from fora_desktop.domain.errors import FieldError
    from fora_desktop.exchange import tables
    from fora_desktop.exchange.files import write_atomically

    with context.open() as database, database.read() as session:
        if is_the_register(given.file, context.register):
            raise FieldError(_("{path} er selve registret. Vælg en anden fil.").format(path=given.file))
        found = _exported(session, given)
    sheet = _("Personer") if given.kind == PEOPLE else _("Møder")
    write_atomically(given.file, tables.write(given.file, found.heads, found.rows, sheet=sheet))
    number = counted(len(found.rows), _("{n} række er"), _("{n} rækker er"))
    context.answer(
        {"file": str(given.file), "rows": len(found.rows)},
        _("{rows} skrevet til {file}.").format(rows=number, file=given.file),
    )


def _exported(session: Any, given: Namespace) -> "ExportedTable":
    from fora_desktop.services import names, table_export

    if given.kind == PEOPLE:
        return table_export.people(session)
    return table_export.meetings(
        session,
        board=None if given.board is None else names.board(session, given.board),
        forum=None if given.forum is None else names.forum(session, given.forum),
        first=given.first,
        last=given.last,
    )
