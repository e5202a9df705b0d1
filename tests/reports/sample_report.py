"""A report of the register that has everything that a report can have, with words that are found again."""

from datetime import date, datetime

from fora_desktop.reports.report import (
    Box,
    Cell,
    Drawing,
    Field,
    Group,
    Heading,
    Line,
    ListLine,
    Notice,
    Pace,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Span,
    Table,
    said,
)

MADE = datetime(2026, 5, 12)
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
FORMULAS = ("=HYPERLINK(1)", "+45 12345678", "-1", "@SUM(A1)", "\t=1+1")
DRAWING = Drawing(
    600,
    200,
    (Box(10, 10, 150, 60, "Kredsrådet", "12 medlemmer"), Box(300, 120, 150, 50, "Kontaktudvalget", dashed=True)),
    (
        Line(((160, 40), (375, 40), (375, 120)), arrow_at_end=True, arrow_at_start=True, text="forbereder"),
        Line(((160, 60), (300, 140)), dashed=True),
    ),
    "Hvem der forbereder hvem",
    ("Kontaktudvalget forbereder Kredsrådet.",),
)


def status(rows: int = 30) -> Report:
    """Upright, with headings, fields, a table of counts and pace bars, a drawing."""
    return Report(
        "status",
        "Status på mødekrav",
        "2026",
        "Ledelsessekretariatet",
        "Pr. 12. maj 2026",
        (("Periode", "hele 2026"),),
        (
            Heading("1. Kontakt med lokalsamfundet", 1, "2 af 3 i orden"),
            Heading("Lokalrådene", 2),
            Field("Emne", said("Kriminalitet i lokalområdet\nog på ny linje")),
            Field("Lovgrl./komm.", ()),
            Paragraph((Span("Efter "), Span("retsplejelovens", bold=True), Span(" § 111", italic=True))),
            Table(
                ("Råd", "Tempo", "Holdt", "Status", "Næste", "Bemærkning"),
                (Group("Lokalråd", f"{rows} råd"), *map(_row, range(rows)), Group(""), _row(99)),
                (0.25, 0.2, 0.1, 0.12, 0.13, 0.2),
                "1. Kontakt [lokal]: alle/ingen?",
            ),
            Notice("Mangler", said("To råd har ikke holdt møde."), "§ 112"),
            DRAWING,
            PageBreak(),
            Heading("Formler", 2),
            Table(("Tekst", "Tal"), tuple((each, Cell("2,5", value=2.5)) for each in FORMULAS), (0.5, 0.5), "Formler"),
            ListLine(said("Et punkt"), "1."),
            ListLine(said("Et underpunkt"), depth=1),
            Paragraph(said("Fortrolige punkter er udeladt."), quiet=True),
        ),
    )


def _row(number: int) -> Row:
    pace = Pace(number % 4, number % 2, 1, 4, 2) if number else Pace(20, 1, 4, 48, 26)
    return (
        f"Rådet nummer{number}",
        Cell(f"{pace.held} af {pace.owed}", pace=pace, centred=True),
        Cell(str(pace.held), value=pace.held, centred=True),
        Cell("Bagud", bold=True, tone="warn"),
        Cell("12. maj", value=date(2026, 5, 12)),
        "Efter et jævnt tempo skulle to være holdt nu",
    )


def plan(rows: int = 60) -> Report:
    """Across, with a grid of months and a hatched one."""
    months = tuple(Cell("12" if month == 3 else "", centred=True, hatched=month == 6) for month in range(12))
    rows_of: list[Row | Group] = [(f"Rådet nummer{number}", *months) for number in range(rows)]
    return Report(
        "meeting-plan",
        "Mødeplan 2026",
        "tallene er datoer",
        "Ledelsessekretariatet",
        "Pr. 12. maj 2026",
        (),
        (
            Table(
                ("Råd", *MONTHS),
                (Group("1. Kontakt"), *rows_of),
                (0.28, *[0.06] * 12),
                "Mødeplan",
            ),
        ),
        landscape=True,
        footer="Skolefri: uge 7, 27–32 og 42.",
    )
