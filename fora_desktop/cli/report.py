"""The reports of the register: listed, and written to a file whose ending says what it becomes."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day, filled, year
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.cli.document import not_the_register
from fora_desktop.cli.edition import edition_number
from fora_desktop.domain.report_scope import Cancelled, Scope
from fora_desktop.i18n import LANGUAGES, _

if TYPE_CHECKING:
    from types import FrameType

    from sqlalchemy.orm import Session

    from fora_desktop.reporting import Kind

STDOUT = "-"
GATHERING = 0.7
"""The share of the work that reading the register is; the rest is writing the file."""
PATIENCE = 0.5
"""Seconds before somebody at a terminal is told how far it is."""
_OPTIONS = (
    ("year", "year"),
    ("units", "unit"),
    ("boards", "board"),
    ("forums", "forum"),
    ("person", "person"),
    ("language", "language"),
    ("since", "since"),
    ("edition", "edition"),
    ("names", "names"),
)
"""What of a scope which option says."""


class UnknownPart(WrongCommandLine):
    def __init__(self, part: str, kind: "Kind") -> None:
        known = ", ".join(option.key for option in kind.options)
        if not known:
            super().__init__(_("Rapporten “{report}” har ingen dele at vælge.").format(report=kind.key))
            return
        super().__init__(
            _("Rapporten “{report}” har ingen del, der hedder “{part}”. Vælg mellem {known}.").format(
                report=kind.key, part=part, known=known
            )
        )


def add(commands: Commands) -> None:
    report = commands.add_parser("report", help=_("skriv en rapport til en fil"))
    report.add_argument("kind", metavar=_("RAPPORT"), help=_("en af dem, som “fora reports” viser"))
    report.add_argument(
        "file",
        metavar=_("FIL"),
        type=filled,
        help=_("slutter på .docx, .pdf, .xlsx, .html eller .txt; - er teksten på skærmen"),
    )
    report.add_argument("--year", type=year, metavar=_("ÅR"), help=_("året, ellers dagens"))
    for option, words, name in (
        ("--unit", _("kun denne kommune; kan gentages"), _("KOMMUNE")),
        ("--board", _("kun dette lokale forum; kan gentages"), _("LOKALT_FORUM")),
        ("--forum", _("kun dette samarbejdsforum; kan gentages"), _("FORUM")),
    ):
        report.add_argument(option, action="append", default=[], metavar=name, help=words)
    report.add_argument("--person", metavar=_("PERSON"), help=_("kun det, som denne person deltager i"))
    report.add_argument("--language", choices=tuple(LANGUAGES), help=_("sproget i overskrifterne"))
    report.add_argument("--since", type=day, metavar=_("DATO"), help=_("med det, der er ændret siden denne dag"))
    report.add_argument(
        "--edition",
        type=edition_number,
        metavar=_("NR"),
        help=_("en udgave, som den blev udgivet, eller et år, som det blev lukket"),
    )
    report.add_argument("--names", action="store_true", help=_("med navne på personer"))
    for option, dest, words in (
        ("--with", "with_parts", _("tag denne del med; kan gentages")),
        ("--without", "without_parts", _("udelad denne del; kan gentages")),
    ):
        report.add_argument(option, dest=dest, action="append", default=[], metavar=_("DEL"), help=words)
    report.set_defaults(run=run_report)
    listing = commands.add_parser("reports", help=_("de rapporter, der kan skrives, og hvad der kan vælges i dem"))
    listing.set_defaults(run=run_reports)
    on_option(report)
    for parser in (report, listing):
        json_option(parser)


def run_reports(context: Context, _given: Namespace) -> None:
    from fora_desktop.reporting import REPORTS

    document = [
        {
            "report": kind.key,
            "title": kind.title(),
            "about": kind.about(),
            "options": _options_of(kind),
            "parts": [{"part": part.key, "title": part.words(), "usual": part.usual} for part in kind.options],
        }
        for kind in REPORTS
    ]
    rows = [
        [
            kind.key,
            kind.title(),
            " ".join(f"--{name}" for name in _options_of(kind)),
            ", ".join(part.key for part in kind.options),
        ]
        for kind in REPORTS
    ]
    context.answer_table(document, [_("Rapport"), _("Titel"), _("Tilvalg"), _("Dele")], rows, "")


def _options_of(kind: "Kind") -> list[str]:
    return [option for field, option in _OPTIONS if _is_taken(kind, field)]


def _is_taken(kind: "Kind", field: str) -> bool:
    return field in kind.takes or (field == "edition" and "closing" in kind.takes)


def run_report(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.reporting import find
    from fora_desktop.reports import writing

    kind = find(given.kind)
    _only_what_it_takes(kind, given)
    parts = _parts(kind, given)
    ending = writing.TEXT if given.file == STDOUT else writing.ending_of(given.file)
    if given.file == STDOUT and context.wants_json:
        raise WrongCommandLine(_("Med --json skal rapporten skrives til en fil."))
    with context.open() as database:
        if given.file != STDOUT:
            not_the_register(Path(given.file), context)
        with _cancelled_by_a_key() as stopped, _progress(context) as tell, database.read() as session:

            def told(share: float) -> None:
                if stopped:
                    raise Cancelled
                tell(GATHERING * share)

            scope = _scope(session, context, given, parts)
            gathered = kind.gather(session, scope, told)
            made = kind.make(gathered, scope)
            tell(GATHERING)
            moment = datetime.combine(scope.on, datetime.min.time(), UTC)
            if ending == writing.TEXT and kind.plain is not None:
                data = kind.plain(gathered, scope).encode()
            else:
                data = writing.write(made, ending, moment)
            told(1.0)
    if given.file == STDOUT:
        context.out.write(data.decode())
        return
    write_atomically(Path(given.file), data)
    remark = writing.remark(made, ending)
    if remark:
        context.warn(remark)
    context.answer(
        {
            "report": kind.key,
            "title": made.title,
            "file": given.file,
            "format": ending.removeprefix("."),
            "year": scope.year if "year" in kind.takes else None,
            "on": scope.on.isoformat(),
            "parts": sorted(parts),
            "remark": remark or None,
        },
        _("{title} er skrevet til {file}.").format(title=made.title, file=given.file),
    )


def _only_what_it_takes(kind: "Kind", given: Namespace) -> None:
    for field, option in _OPTIONS:
        if not _is_taken(kind, field) and getattr(given, option):
            raise WrongCommandLine(
                _("Rapporten “{report}” bruger ikke --{option}. Se “fora reports”.").format(
                    report=kind.key, option=option
                )
            )


def _parts(kind: "Kind", given: Namespace) -> frozenset[str]:
    known = {option.key for option in kind.options}
    for part in (*given.with_parts, *given.without_parts):
        if part not in known:
            raise UnknownPart(part, kind)
    usual = {option.key for option in kind.options if option.usual}
    return frozenset((usual | set(given.with_parts)) - set(given.without_parts))


def _scope(session: "Session", context: Context, given: Namespace, parts: frozenset[str]) -> Scope:
    from fora_desktop.services import names

    return Scope(
        year=given.year or context.today.year,
        on=context.today,
        units=frozenset(names.unit(session, each) for each in given.unit),
        boards=frozenset(names.board(session, each) for each in given.board),
        forums=frozenset(names.forum(session, each) for each in given.forum),
        person=None if given.person is None else names.person(session, given.person),
        language=given.language or "",
        since=given.since,
        edition=given.edition,
        names=given.names,
        parts=parts,
    )


@contextmanager
def _cancelled_by_a_key() -> Iterator[list[int]]:
    """Ctrl+C, or the system asking the program to end, gives the report up at once; nothing is written then."""
    stopped: list[int] = []

    def stop(number: int, _frame: "FrameType | None") -> None:
        stopped.append(number)
        raise Cancelled

    before: dict[int, Any] = {}
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, stop)
    except ValueError:  # not in the main thread: there is nobody to press a key
        before.clear()
    try:
        yield stopped
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


class _Teller:
    """On a terminal how far it is, once it takes a while; elsewhere, and for programs, nothing."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.shows = not context.wants_json and getattr(context.err, "isatty", lambda: False)()
        self.begun = self.last = monotonic()
        self.wrote = False

    def __call__(self, share: float) -> None:
        now = monotonic()
        if self.shows and now - self.begun > PATIENCE and now - self.last > 0.1:
            self.last, self.wrote = now, True
            words = _("Rapporten skrives: {percent} %").format(percent=round(100 * min(1.0, share)))
            self.context.err.write("\r" + words.ljust(40))
            self.context.err.flush()

    def gone(self) -> None:
        if self.wrote:
            self.context.err.write("\r" + " " * 40 + "\r")
            self.context.err.flush()


@contextmanager
def _progress(context: Context) -> Iterator[_Teller]:
    teller = _Teller(context)
    try:
        yield teller
    finally:
        teller.gone()
