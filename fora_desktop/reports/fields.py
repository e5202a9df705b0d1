"""The fields that a Word template may use: what each holds, and its value for a meeting.

`FIELDS` is documented in docs/templates.md and told by `fora document --fields`; a test holds the values against it.
Texts from people stand in a field twice over: `{{ punkt.referat }}` as plain text with its line breaks, and alone in a
paragraph as `{{p punkt.referat }}` with bold, italics and lists (`Formatted`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from fora_desktop.domain import agenda_words, dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.dossier import Coming, Decided, Dossier, PaperOf, Point, Seat, ToDo
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.reports import kinds, markdown, words
from fora_desktop.reports.report import ListLine, plain

Value: TypeAlias = "str | int | bool | Formatted | Fields | Rows"


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text in Markdown; the template's writer puts it in plain or as paragraphs."""

    source: str

    def __bool__(self) -> bool:
        return bool(self.source.strip())

    def __str__(self) -> str:
        """Its plain text, paragraphs and lines of lists below each other."""
        return "\n".join(_plain(block) for block in markdown.blocks(self.source))


def _plain(block: markdown.TextBlock) -> str:
    text = plain(block.words)
    return f"{'    ' * block.depth}{block.mark} {text}" if isinstance(block, ListLine) else text


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields under a name, such as `møde`; asked for one that is not there it says so by `name`."""

    name: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rows:
    """What `{% for %}` goes through."""

    rows: tuple[Fields | str | int, ...]

    def __iter__(self) -> Iterator[Fields | str | int]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Documented:
    """A field in the words of the manual; `of` is what it belongs to, "" for those that stand alone."""

    of: str
    name: str
    what: str


MEETING, POINT, SEAT, ORGANISATION = "møde", "punkt", "deltager", "organisation"
DECISION, TASK, PAPER, COMING = "beslutning", "opgave", "fil", "kommende"
"""What fields belong to; in a loop the row is called so."""


def documented() -> tuple[Documented, ...]:
    """Every field, in the order of the documents."""
    return tuple(Documented(of, name, what) for of, names in _documented() for name, what in names)


def _documented() -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
    return (("", _of_document()), (MEETING, _of_meeting()), (POINT, _of_point()), *_of_rows())


def _of_document() -> Sequence[tuple[str, str]]:
    return (
        ("dokument", _("hvad dokumentet hedder: Dagsorden, Indkaldelse, Referat …")),
        ("dato", _("dagen, dokumentet er lavet: 14. maj 2026")),
        ("afsender", _("sekretariatets navn fra Indstillinger, ellers politikredsens")),
        ("afsender_mail", _("sekretariatets e-mailadresse")),
        ("politikreds", _("politikredsens navn")),
        ("til_udenforstående", _("sand i en udgave til udenforstående; brug den i {% if %}")),
        ("lukkede_punkter", _("“Punkt 4 er lukket.” i en udgave til udenforstående, ellers tom")),
        ("punkter", _("dagsordenens punkter; {% for punkt in punkter %}")),
        ("deltagere", _("deltagerne; {% for deltager in deltagere %}")),
        ("organisationer", _("deltagerne efter organisation; {% for organisation in organisationer %}")),
        ("beslutninger", _("alle mødets beslutninger; {% for beslutning in beslutninger %}")),
        ("opgaver", _("alle mødets opgaver; {% for opgave in opgaver %}")),
        ("bilag", _("mødets egne bilag; {% for fil in bilag %}")),
        ("alle_bilag", _("mødets og punkternes bilag; {% for fil in alle_bilag %}")),
        ("kommende_møder", _("de næste møder; {% for kommende in kommende_møder %}")),
    )


def _of_meeting() -> Sequence[tuple[str, str]]:
    return (
        ("titel", _("mødets titel: Lokalrådet i Roskilde, møde 2/2026")),
        ("nummer", _("2/2026")),
        ("forum", _("samarbejdsforummets navn")),
        ("råd", _("rådets navn; flere skilles med komma")),
        ("tid", _("tirsdag 12. maj 2026 kl. 13.00–15.00")),
        ("dag", _("tirsdag 12. maj 2026")),
        ("start", _("kl. 13.00")),
        ("slut", _("kl. 15.00")),
        ("sted", _("sted og lokale")),
        ("vært", _("værtskommunen")),
        ("status", _("Planlagt, Indkaldt, Holdt, Udsat eller Aflyst")),
        ("bemærkning", _("“Mødet er aflyst.”; tom, når det holdes")),
        ("journalnummer", _("mødets, ellers forummets")),
        ("lovgrundlag", _("forummets lovgrundlag")),
        ("indkaldelse", _("indkaldelsesbrevets første sætning")),
        ("afbud_til", _("hvem man melder afbud til, som en sætning")),
        ("indkaldt", _("dagen, der blev indkaldt, eller tom")),
        ("dagsorden_sendt", _("dagen, dagsordenen blev sendt, eller tom")),
        ("referat_sendt", _("dagen, referatet blev sendt, eller tom")),
        ("godkendt", _("dagen, referatet blev godkendt, eller tom")),
        ("godkendelse", _("“Referatet er godkendt 3. juni 2026.” eller “… ikke godkendt endnu.”")),
        ("fremmøde", _("“7 af 9 til stede, heraf 1 online. 1 afbud.”; tom, før fremmødet er noteret")),
        ("fremmøde_noteret", _("sand, når fremmødet er noteret; brug den i {% if %}")),
    )


def _of_point() -> Sequence[tuple[str, str]]:
    return (
        ("nummer", _("punktets nummer")),
        ("titel", _("punktets titel; “Lukket punkt” for udenforstående")),
        ("slags", _("orientering, drøftelse eller beslutning")),
        ("tid", _("kl. 13.30–14.00")),
        ("minutter", _("30, eller tom")),
        ("ansvarlig", _("hvem der fremlægger punktet")),
        ("linje", _("“kl. 13.30–14.00 · til beslutning · Nanna Frost”")),
        ("sagsfremstilling", _("sagen; med fed, kursiv og lister som {{p punkt.sagsfremstilling }}")),
        ("referat", _("referatet; med fed, kursiv og lister som {{p punkt.referat }}")),
        ("eftersendt", _("“Eftersendt: …” med grunden, ellers tom")),
        ("fortsat_fra", _("punktet på et tidligere møde, som det fortsætter")),
        ("lukket", _("sand, når punktet er lukket og udeladt; brug den i {% if %}")),
        ("deltog_ikke", _("navnene på dem, der ikke deltog i punktet")),
        ("beslutninger", _("punktets beslutninger; {% for beslutning in punkt.beslutninger %}")),
        ("opgaver", _("punktets opgaver; {% for opgave in punkt.opgaver %}")),
        ("bilag", _("punktets bilag; {% for fil in punkt.bilag %}")),
        ("bilag_navne", _("navnene på punktets bilag med komma imellem")),
    )


def _of_rows() -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
    return (
        (
            SEAT,
            (
                ("navn", _("personens navn; “Borgmesteren i Køge (ubesat)” for en ubesat plads")),
                ("titel", _("personens titel")),
                ("rolle", _("den rolle, personen sidder i kraft af")),
                ("funktion", _("formand, næstformand, sekretær, medlem, observatør eller gæst")),
                ("titel_og_funktion", _("“borgmester, formand”")),
                ("organisation", _("hvor personen kommer fra")),
                ("fremmøde", _("til stede, afbud, stedfortræder: navn …; “ikke noteret” før mødet")),
                ("stedfortrædere", _("stedfortrædernes navne med komma imellem")),
                ("deltog_ikke_i", _("“punkt 5 og 6”, ellers tom")),
            ),
        ),
        (
            ORGANISATION,
            (
                ("navn", _("organisationens navn")),
                ("deltagere", _("dens deltagere; {% for deltager in organisation.deltagere %}")),
            ),
        ),
        (
            DECISION,
            (
                ("nummer", _("beslutningens nummer i mødet")),
                ("tekst", _("hvad der blev besluttet")),
                ("enighed", _("hvordan: Enighed")),
                ("punkt", _("punktets nummer")),
                ("punkt_titel", _("punktets titel")),
            ),
        ),
        (
            TASK,
            (
                ("titel", _("hvad der skal gøres")),
                ("ansvarlig", _("hvem")),
                ("frist", _("21. august 2026, eller tom")),
                ("status", _("ny, i gang eller udført")),
                ("punkt", _("punktets nummer")),
            ),
        ),
        (PAPER, (("navn", _("bilagets navn")), ("punkt", _("punktets nummer, eller tom for mødets egne")))),
        (COMING, (("tid", _("dag og klokkeslæt")), ("sted", _("sted og lokale")), ("titel", _("mødets titel")))),
    )


# --- the values -----------------------------------------------------------------------------------------------------


def of(kind: str, document: Dossier) -> Mapping[str, Value]:
    """The fields of a document with their values, by the names that templates use."""
    report = kinds.make(kind, document)
    groups = words.of_organisations(document.seats)
    return {
        "dokument": report.title,
        "dato": report.day,
        "afsender": document.sender,
        "afsender_mail": document.sender_email,
        "politikreds": document.district,
        "til_udenforstående": document.outsiders,
        "lukkede_punkter": words.closed(document.closed),
        "møde": Fields(MEETING, _meeting(document)),
        "punkter": _rows(POINT, map(_point, document.points)),
        "deltagere": _rows(SEAT, (_seat(seat) for _name, seats in groups for seat in seats)),
        "organisationer": _organisations(document),
        "beslutninger": _rows(DECISION, map(_decision, document.decisions)),
        "opgaver": _rows(TASK, map(_task, document.tasks)),
        "bilag": _rows(PAPER, map(_paper, document.papers)),
        "alle_bilag": _rows(PAPER, map(_paper, document.all_papers)),
        "kommende_møder": _rows(COMING, map(_coming, document.coming)),
    }


def _rows(name: str, rows: Iterable[Mapping[str, Value]]) -> Rows:
    return Rows(tuple(Fields(name, row) for row in rows))


def _organisations(document: Dossier) -> Rows:
    return _rows(
        ORGANISATION,
        (
            {"navn": name or _("Andre"), "deltagere": _rows(SEAT, map(_seat, seats))}
            for name, seats in words.of_organisations(document.seats)
        ),
    )


def _meeting(document: Dossier) -> Mapping[str, Value]:
    return {
        "titel": document.title,
        "nummer": document.number,
        "forum": document.forum,
        "råd": ", ".join(document.boards),
        "tid": words.when(document),
        "dag": dates.long(document.start.date()),
        "start": dates.clock(document.start.time()),
        "slut": dates.clock(document.end.time()),
        "sted": document.place,
        "vært": document.host,
        "status": MeetingStatus(document.status).word,
        "bemærkning": words.does_not_take_place(document),
        "journalnummer": document.journal_number,
        "lovgrundlag": document.legal_basis,
        "indkaldelse": kinds.invites(document),
        "afbud_til": kinds.apologies(document),
        "indkaldt": words.day(document.invited_on),
        "dagsorden_sendt": words.day(document.agenda_sent_on),
        "referat_sendt": words.day(document.minutes_sent_on),
        "godkendt": words.day(document.approved_on),
        "godkendelse": kinds.approval(document),
        "fremmøde": document.there,
        "fremmøde_noteret": document.was_noted,
    }


def _point(point: Point) -> Mapping[str, Value]:
    return {
        "nummer": point.number,
        "titel": point.title if not point.closed else _("Lukket punkt"),
        "slags": agenda_words.kind(point.kind),
        "tid": agenda_words.span(point.start, point.minutes),
        "minutter": str(point.minutes) if point.minutes is not None else "",
        "ansvarlig": point.responsible,
        "linje": words.about_point(point),
        "sagsfremstilling": Formatted(point.case_text),
        "referat": Formatted(point.minutes_text or point.filled),
        "eftersendt": agenda_words.late(point.late_reason),
        "fortsat_fra": point.goes_on_with,
        "lukket": point.closed,
        "deltog_ikke": ", ".join(point.absent),
        "beslutninger": _rows(DECISION, map(_decision, point.decisions)),
        "opgaver": _rows(TASK, map(_task, point.tasks)),
        "bilag": _rows(PAPER, map(_paper, point.papers)),
        "bilag_navne": ", ".join(paper.name for paper in point.papers),
    }


def _seat(seat: Seat) -> Mapping[str, Value]:
    missed = listed([str(number) for number in seat.missed])
    return {
        "navn": words.who(seat),
        "titel": seat.title,
        "rolle": seat.role,
        "funktion": words.function(seat.function),
        "titel_og_funktion": words.what_of(seat),
        "organisation": seat.organisation,
        "fremmøde": words.came(seat),
        "stedfortrædere": ", ".join(seat.substitutes),
        "deltog_ikke_i": _("punkt {numbers}").format(numbers=missed) if missed else "",
    }


def _decision(each: Decided) -> Mapping[str, Value]:
    return {
        "nummer": each.number,
        "tekst": each.text,
        "enighed": each.agreement,
        "punkt": each.item,
        "punkt_titel": each.item_title,
    }


def _task(each: ToDo) -> Mapping[str, Value]:
    return {
        "titel": each.title,
        "ansvarlig": each.responsible,
        "frist": words.due(each),
        "status": words.task_state(each.state),
        "punkt": each.item if each.item is not None else "",
    }


def _paper(paper: PaperOf) -> Mapping[str, Value]:
    return {"navn": paper.name, "punkt": paper.item if paper.item is not None else ""}


def _coming(coming: Coming) -> Mapping[str, Value]:
    return {"tid": words.moment(coming.start), "sted": coming.place, "titel": coming.title}
