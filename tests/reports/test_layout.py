"""The one layout of documents: what stands on which sheet."""

from dataclasses import replace

from fora_desktop.reports.layout import lay_out
from fora_desktop.reports.marks import Area, Mark, Polygon, Rule, Sheet, Text, strokes
from fora_desktop.reports.report import Block, Group, Heading, Notice, Pace, Paragraph, Report, Row, Table, said
from tests.reports.sample_report import DRAWING, plan, status


def words(sheet: Sheet) -> list[str]:
    return [mark.text for mark in sheet.marks if isinstance(mark, Text)]


def body(sheet: Sheet) -> list[str]:
    """Without the two texts at its foot."""
    return words(sheet)[:-2]


def bare(*blocks: Block) -> Report:
    return replace(status(), blocks=blocks)


def test_the_heads_of_a_table_and_its_group_stand_on_every_sheet_that_it_reaches() -> None:
    sheets = lay_out(plan())
    assert len(sheets) > 1
    for number, sheet in enumerate(sheets, 1):
        assert (sheet.width, sheet.height) == (297.0, 210.0)
        assert "jan" in words(sheet)
        assert "Mødeplan 2026" in words(sheet)
        assert words(sheet)[-2:] == ["Skolefri: uge 7, 27–32 og 42.", f"Side {number} af {len(sheets)}"]
    assert "1. Kontakt" in words(sheets[0])
    assert "1. Kontakt (fortsat)" in words(sheets[1])
    assert "fortsat fra side 1" in words(sheets[1])
    shown = [text for sheet in sheets for text in words(sheet) if text.startswith("Rådet")]
    assert shown == [f"Rådet nummer{number}" for number in range(60)]


def test_rows_after_an_empty_group_belong_to_none() -> None:
    after: list[Row | Group] = [(f"r{number}",) for number in range(80)]
    rows = (Group("Første"), ("a",), Group(""), *after)
    sheets = lay_out(bare(Table(("Navn",), rows, (1.0,))))
    assert len(sheets) > 1
    assert [text for sheet in sheets for text in words(sheet) if "Første" in text] == ["Første"]


def test_nothing_reaches_beyond_the_margins() -> None:
    for report in (status(), plan(), replace(plan(), footer="Skolefri uge 7 og 42. " * 40)):
        for scale in (0.85, 1.3):
            for sheet in lay_out(report, scale=scale):
                for mark in sheet.marks:
                    left, right, top, foot = edges(mark)
                    assert left >= 13, mark
                    assert right <= sheet.width - 13, mark
                    assert top >= 9, mark
                    assert foot <= sheet.height - 8, mark


def edges(mark: Mark) -> tuple[float, float, float, float]:
    from fora_desktop.reports.letters import width

    match mark:
        case Text(x, y, text, size, face):
            return x, x + width(text, size, face), y - size * 0.26, y
        case Rule(x1, y1, x2, y2):
            return min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
        case Area(x, y, wide, high):
            return x, x + wide, y, y + high
        case Polygon(points):
            across, down = zip(*points, strict=True)
            return min(across), max(across), min(down), max(down)


def test_the_foot_never_covers_the_text() -> None:
    for footer in ("", "Kort.", "Skolefri uge 7 og 42. " * 12):
        for sheet in lay_out(replace(plan(), footer=footer)):
            feet = [mark for mark in sheet.marks if isinstance(mark, Text) and mark.y > sheet.height - 16]
            lowest = max(edges(mark)[3] for mark in sheet.marks if mark not in feet)
            assert lowest < min(edges(mark)[2] for mark in feet)


def test_a_heading_is_never_left_alone_at_the_foot_of_a_sheet() -> None:
    table = Table(("Navn",), (Group("Gruppe"), ("Række",)), (1.0,))
    for after in (Paragraph(said("Tekst")), table, Notice("Beslutning", said("Vedtaget"), "Enighed"), DRAWING):
        for lines in range(38, 50):
            filling = [Paragraph(said("fyld"), quiet=True)] * lines
            sheets = lay_out(bare(*filling, Heading("Kapitel", 1), Heading("Forum", 2), after))
            for sheet in sheets:
                assert body(sheet)[-1] not in ("Kapitel", "Forum", "Navn", "Gruppe"), (after, lines)


def test_a_pace_bar_shows_held_unrecorded_planned_and_missing() -> None:
    from fora_desktop.reports.pace import marks, sentence

    pace = Pace(held=1, unrecorded=1, planned=1, owed=4, due=3)
    areas = [mark for mark in marks(pace, 0, 0, 40, 3) if isinstance(mark, Area)]
    filled, unrecorded, dot, planned, missing = areas
    assert filled.stroke is None
    assert dot.width < unrecorded.width
    assert planned.hatched
    assert list(strokes(planned))
    assert missing.dashed
    assert missing.fill is None, "the fourth is not due yet"
    assert sentence(pace) == "1 holdt, 1 ikke noteret, 1 planlagt, 1 mangler, mindst 4"
    assert not list(marks(Pace(0, 0, 0, 0, 0), 0, 0, 40, 3))
    many = list(marks(Pace(20, 1, 4, 48, 26), 0, 0, 40, 3))
    assert len(many) < 8
    assert all(edges(mark)[1] <= 40.01 for mark in many)


def test_strokes_stay_within_their_area() -> None:
    area = Area(10, 20, 7, 4, hatched=True)
    for rule in strokes(area):
        assert 10 <= rule.x1 <= rule.x2 <= 17.001
        assert 20 - 0.001 <= rule.y2 <= rule.y1 <= 24.001


def test_a_drawing_has_its_words_its_arrows_and_its_twin() -> None:
    (sheet,) = lay_out(bare(DRAWING))
    assert {"Kredsrådet", "12 medlemmer", "forbereder", DRAWING.about, *DRAWING.twin} <= set(words(sheet))
    assert sum(isinstance(mark, Polygon) for mark in sheet.marks) == 2
    assert any(isinstance(mark, Rule) and mark.dash for mark in sheet.marks)


def test_a_row_longer_than_a_sheet_goes_on_with_every_word() -> None:
    long = " ".join(f"ord{number}" for number in range(3_000))
    sheets = lay_out(bare(Table(("Nr.", "Tekst"), (("1", long), ("2", "kort")), (0.2, 0.8))))
    assert len(sheets) > 2
    found = " ".join(text for sheet in sheets for text in body(sheet))
    assert all(f"ord{number}" in found for number in range(0, 3_000, 97))
    assert all("Tekst" in words(sheet) for sheet in sheets)


def test_larger_letters_and_larger_paper() -> None:
    assert lay_out(status(), "A3")[0].height == 420.0
    assert len(lay_out(status(60), scale=1.4)) > len(lay_out(status(60)))


def test_sections_name_the_headings_for_the_outline() -> None:
    sheets = lay_out(status())
    assert [(section.text, section.level) for sheet in sheets for section in sheet.sections] == [
        ("Status på mødekrav", 0),
        ("1. Kontakt med lokalsamfundet", 0),
        ("Lokalrådene", 1),
        ("Formler", 1),
    ]
