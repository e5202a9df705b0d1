"""Årshjul: the year by keys and mouse, what is painted where, and the same on paper."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import lists, sampled_from, tuples
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.year import Sign, Year, YearMeeting, marks
from fora_desktop.services import calendar_days, meetings
from fora_desktop.services import names as registered
from fora_desktop.services import year as years
from fora_desktop.ui import fonts, printing, theme, year_files
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.export.dialog import ExportDialog
from fora_desktop.ui.dialogs.export.kind import Asked
from fora_desktop.ui.dialogs.print_year import RESIZED, PrintYear
from fora_desktop.ui.views.aarshjul import MATRIX, TABLE, TIMELINE, WHEEL, Aarshjul
from fora_desktop.ui.widgets.year_canvas import Options, Shape
from fora_desktop.ui.widgets.year_paint import Plan, paint
from fora_desktop.ui.widgets.year_view import YearView
from fora_desktop.ui.year_files import Sheet
from tests import builders
from tests.ui import acts

GREVE, HOLBAEK, KREDS = "Lokalrådet i Greve", "Lokalrådet i Holbæk", "Kredsrådet"
FEBRUARY, SEPTEMBER = date(2026, 2, 2), date(2026, 9, 7)
"""The Mondays of the weeks that have something."""
LOKAL = 1
"""The ring of the local councils."""
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture(scope="module")
def desk_of_all(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Two held in one week of February, one of September, one on Christmas Day; the kredsråd's in January 2027."""
    clock = builders.Clock()
    database = builders.register(tmp_path_factory.mktemp("year"), builders.SMALL, clock=clock)
    for who, start in (
        (GREVE, datetime(2026, 2, 3, 10)),
        (HOLBAEK, datetime(2026, 2, 5, 10)),
        (GREVE, datetime(2026, 9, 8, 10)),
        (KREDS, datetime(2026, 12, 25, 10)),
        (KREDS, datetime(2027, 1, 14, 10)),
    ):
        made = acts.schedule(database, who, start)
        if start.month == 2:
            database.do("noteret", meetings.record, made, MeetingStatus.HELD, datetime(2026, 7, 1, 9))
    builders.hold(database, "Politidirektøren", "Nanna Frost")
    made_desk = Desk(database, clock)
    yield made_desk
    made_desk.close()
    qapp.processEvents()


@pytest.fixture(scope="module")
def page_of_all(desk_of_all: Desk) -> Iterator[Aarshjul]:
    made = Aarshjul(desk_of_all)
    made.resize(1252, 826)
    made.show()
    acts.answered(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def desk(desk_of_all: Desk) -> Desk:
    return desk_of_all


@pytest.fixture
def page(page_of_all: Aarshjul, qtbot: QtBot) -> Iterator[Aarshjul]:
    """The page as it was first shown, whatever a test before did with it; who changes the register undoes it."""
    made = page_of_all
    made.resize(1252, 826)
    made.activateWindow()
    qtbot.waitActive(made)
    made.show_mode(WHEEL)
    made.start().setFocus()
    yield made
    made.header.choose({})
    made._hidden = frozenset()
    for view in (made.wheel, made.timeline):
        view.zoom_by(-9)
        view.setCurrentIndex(QModelIndex())
    made.desk.set_year(2026)
    made.refresh()
    acts.answered(made)
    made.show_month(7)


@pytest.fixture
def wanted(desk: Desk) -> Iterator[list[Goto]]:
    found: list[Goto] = []
    desk.wanted.connect(found.append)
    yield found
    desk.wanted.disconnect(found.append)


def press(page: Aarshjul, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page.view, key, modifier)
    acts.settle()


def names(page: Aarshjul) -> list[str]:
    """What the list beside the year has."""
    return [row[1] for row in acts.spoken(page.pane.table)]


def spot(view: YearView, ring: int, week: date) -> QPoint:
    mark = next(mark for mark in marks(year_of(view)) if (mark.ring, mark.week) == (ring, week))
    return view.spot_of(mark).toPoint()


def year_of(view: YearView) -> Year:
    assert view.year is not None
    return view.year


# --- what is shown --------------------------------------------------------------------------------------------------


def test_the_month_of_today_is_chosen_and_the_wheel_says_itself(page: Aarshjul) -> None:
    assert page.header.title.text() == "Årshjul 2026"
    assert page.pane.title.text() == "Juli 2026"
    assert page.pane.nothing.text() == "Ingen møder eller frister i juli."
    assert page.summary() == "4 møder i 2026 · 7 helligdage på hverdage"
    said = page.wheel.accessibleDescription()
    assert said.startswith("4 møder · 2 holdt · 1 konflikt · ")
    assert "Lokalråd: 3" in said
    assert page.message.accessibleName() == "Helligdage er beregnet, men skoleferier for 2026 mangler."


def test_each_week_of_each_ring_is_said_in_words(page: Aarshjul) -> None:
    QAbstractItemModelTester(page.wheel.cells, QAbstractItemModelTester.FailureReportingMode.Fatal)
    said = [cells[0] for cells in acts.spoken(page.wheel)]
    assert len(said) == 53 * len(year_of(page.wheel).rings)
    both = "3. feb. Lokalrådet i Greve, holdt; 5. feb. Lokalrådet i Holbæk, holdt"
    assert f"Lokalråd, uge 6, 2.–8. februar 2026: {both}" in said
    assert "Lokalråd, uge 7, 9.–15. februar 2026: ingenting" in said
    assert any("25. dec. Kredsrådet, planlagt, konflikt" in words for words in said)
    page.show_mode(MATRIX)
    boards = [cells[0] for cells in acts.spoken(page.matrix)]
    assert any(words.startswith("Lokalrådet i Greve, Mindst 4: 2 af 4. 2 møder mangler. 3. feb.") for words in boards)


def test_the_table_has_all_that_the_wheel_has(page: Aarshjul) -> None:
    page.show_mode(TABLE)
    year = year_of(page.wheel)
    rows = acts.spoken(page.table)
    told = "\n".join("|".join(row) for row in rows)
    assert len(rows) == len(year.meetings) + len(year.deadlines) + len(year.holidays) + len(year.school)
    for meeting in year.meetings:
        assert meeting.name in told
    for due in year.deadlines:
        assert f"{due.document}, {due.name}" in told
    assert all(holiday.name in told for holiday in year.holidays)
    christmas = next(row for row in rows if row[4] == "Kredsrådet")
    assert christmas[0:4] == ["52", "fre. 25. dec.", "10.00", "Kredsråd og kontaktudvalg"]
    assert christmas[7:] == ["Planlagt", "Juledag er helligdag."]
    page.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert [row[4] for row in acts.spoken(page.table)] != [row[4] for row in rows]


def test_a_ring_that_is_unticked_leaves_the_year(page: Aarshjul) -> None:
    page.show_mode(TABLE)
    before = len(acts.spoken(page.table))
    page.show_month(2)
    assert names(page) == [GREVE, HOLBAEK]
    page.pane.ring_box(LOKAL).click()
    assert page.pane.is_empty
    page.show_mode(WHEEL)
    assert not any(mark.ring == LOKAL for those in page.wheel.cells.marks.values() for mark in those)
    page.show_mode(TABLE)
    assert len(acts.spoken(page.table)) == before - 3
    again = Aarshjul(page.desk)
    again.recall(page.memory())
    assert again.memory()["hidden"] == ["Lokalråd"]
    again.deleteLater()
    page.pane.ring_box(LOKAL).click()
    assert names(page) == [GREVE, HOLBAEK]


def test_the_filters_show_one_municipality_or_one_chief(page: Aarshjul) -> None:
    page.header.unit.setCurrentText("Holbæk")
    acts.answered(page)
    assert [each.name for each in year_of(page.wheel).meetings] == [HOLBAEK]
    assert year_of(page.wheel).whose == "Holbæk"
    page.header.unit.setCurrentIndex(0)
    page.header.role.setCurrentText("Nanna Frost")
    acts.answered(page)
    page.show_mode(TIMELINE)
    assert {each.name for each in year_of(page.timeline).meetings} == {KREDS}


def test_what_changes_in_the_register_is_seen_and_undone(page: Aarshjul, desk: Desk) -> None:
    wish = meetings.Wish((desk.read(registered.board, GREVE),), datetime(2026, 7, 20, 10), 120)
    desk.do(meetings.scheduled, meetings.schedule, wish, acts.TODAY, anyway=True)
    acts.answered(page)
    assert names(page) == [GREVE]
    desk.undo()
    acts.answered(page)
    assert page.pane.is_empty


def test_another_year_has_its_own_meetings_and_an_empty_one_a_way_to_a_plan(
    page: Aarshjul, desk: Desk, wanted: list[Goto]
) -> None:
    press(page, Key.Key_PageDown)
    acts.answered(page)
    assert (desk.year, page.header.title.text(), page.pane.title.text()) == (2027, "Årshjul 2027", "Januar 2027")
    assert names(page) == [KREDS]
    desk.set_year(2028)
    acts.answered(page)
    assert page.wheel.year is not None
    assert not page.wheel.year.meetings
    acts.press(page, "Planlæg 2028")
    assert (wanted[-1].page, wanted[-1].what) == ("planlaeg", {"year": 2028})
    desk.set_year(2025)
    acts.answered(page)
    assert page.message.accessibleName() == "Ingen møder i 2025."


# --- keys and mouse -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [WHEEL, TIMELINE])
def test_arrows_go_through_weeks_and_rings_and_enter_to_the_meeting(
    page: Aarshjul, wanted: list[Goto], mode: int
) -> None:
    page.show_mode(mode)
    view = page.view
    assert isinstance(view, YearView)
    press(page, Key.Key_Right)
    assert view.cell == (0, date(2026, 6, 29)), "it begins with today's week"
    press(page, Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Left)
    assert view.cell == (LOKAL, date(2026, 6, 29))
    press(page, Key.Key_Right, modifier=CONTROL)
    assert view.cell == (LOKAL, SEPTEMBER)
    assert page.pane.title.text() == "Uge 37 · Lokalråd"
    assert page.month == 9
    press(page, Key.Key_Home)
    assert view.cell == (LOKAL, date(2025, 12, 29))
    press(page, Key.Key_Left)
    assert view.cell == (LOKAL, date(2025, 12, 29)), "there is nothing before"
    press(page, Key.Key_Right, modifier=CONTROL)
    assert view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).startswith("Lokalråd, uge 6")
    press(page, Key.Key_Return)
    assert page.pane.table.hasFocus()
    assert names(page) == [GREVE, HOLBAEK]
    press(page, Key.Key_Down, Key.Key_Return)
    opened = wanted[-1]
    assert (opened.page, opened.what["back"]) == ("moede", "aarshjul")
    assert page.desk.read(meetings.line, opened.what["meeting"]).boards == (HOLBAEK,)
    press(page, Key.Key_Escape)
    assert view.hasFocus()
    press(page, Key.Key_Escape)
    assert page.pane.title.text() == "Februar 2026"


@pytest.mark.parametrize("mode", [WHEEL, TIMELINE])
def test_the_mouse_says_what_is_there_and_chooses_it(page: Aarshjul, mode: int) -> None:
    page.show_mode(mode)
    view = page.view
    assert isinstance(view, YearView)
    there = spot(view, LOKAL, FEBRUARY)
    quiet = view.grab().toImage()
    QTest.mouseMove(view.viewport(), there + QPoint(3, 2))
    acts.settle()
    mark = view.mark_at(QPointF(there))
    assert mark is not None
    assert mark.number == 2
    assert view.grab().toImage() != quiet, "it is said beside the mark"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, there)
    assert view.cell == (LOKAL, FEBRUARY)
    assert names(page) == [GREVE, HOLBAEK]
    QTest.mouseMove(view.viewport(), QPoint(2, view.viewport().height() - 2))
    assert view.mark_at(QPointF(2, view.viewport().height() - 2)) is None


KEYS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_Plus, Key.Key_Minus)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pressed=lists(tuples(sampled_from((*KEYS, Key.Key_Escape)), sampled_from((NONE, CONTROL))), max_size=12))
def test_whatever_is_pressed_the_keyboard_stays_in_the_year(
    page: Aarshjul, pressed: list[tuple[Key, Qt.KeyboardModifier]]
) -> None:
    for key, modifier in pressed:
        QTest.keyClick(page.wheel, key, modifier)
        year, cell = year_of(page.wheel), page.wheel.cell
        assert 1 <= page.month <= 12
        if cell is not None:
            assert 0 <= cell[0] < len(year.rings)
            assert cell[1] in year.weeks
            said = str(page.wheel.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
            assert said.startswith(year.rings[cell[0]].name)
            if page.pane.title.text().startswith("Uge"):
                assert len(names(page)) == sum(mark.number for mark in page.wheel.marks_of(cell))


def test_a_month_is_chosen_by_its_name_on_the_rim(page: Aarshjul) -> None:
    picture = page.wheel._picture
    assert picture is not None
    for month in (1, 6, 12):
        day = date(2026, month, 15)
        where = picture.point(picture.radius - 10, picture.angle(day))  # type: ignore[union-attr]  # it is a wheel
        QTest.mouseClick(page.wheel.viewport(), Qt.MouseButton.LeftButton, NONE, where.toPoint())
        assert page.month == month


def test_larger_shows_each_day_and_keeps_what_is_chosen_in_sight(page: Aarshjul) -> None:
    press(page, Key.Key_Right, Key.Key_Down)
    press(page, Key.Key_Left, modifier=CONTROL)
    assert page.wheel.cell == (LOKAL, FEBRUARY)
    press(page, *(Key.Key_Plus,) * 3)
    assert page.wheel.zoom == 2
    assert [mark.number for mark in page.wheel.marks_of((LOKAL, FEBRUARY))] == [1, 1]
    assert page.wheel.viewport().rect().contains(page.wheel.visualRect(page.wheel.currentIndex()).center())
    press(page, *(Key.Key_Minus,) * 5)
    assert page.wheel.zoom == 1
    assert [mark.number for mark in page.wheel.marks_of((LOKAL, FEBRUARY))] == [2]


def test_the_plan_is_gone_through_board_by_board(page: Aarshjul, wanted: list[Goto]) -> None:
    page.show_mode(MATRIX)
    press(page, Key.Key_End, Key.Key_Up, Key.Key_Home, Key.Key_Down)
    board = page.matrix.board
    assert board is not None
    assert board.name == "Kontaktudvalget"
    box = page.matrix.visualRect(page.matrix.currentIndex())
    assert page.matrix.indexAt(box.center()).row() == page.matrix.currentIndex().row()
    press(page, Key.Key_Return)
    assert (wanted[-1].page, wanted[-1].what) == ("fora", {"board": board.id})


def test_pages_are_turned_in_plan_and_table_and_the_year_with_alt(page: Aarshjul, desk: Desk) -> None:
    page.resize(900, 300)
    for mode in (MATRIX, TABLE):
        page.show_mode(mode)
        view = page.matrix if mode == MATRIX else page.table
        view.setFocus()
        press(page, Key.Key_Home, modifier=CONTROL if mode == TABLE else NONE)
        press(page, Key.Key_PageDown)
        there = view.currentIndex().row()
        assert there > 1, "it pages"
        press(page, Key.Key_PageUp)
        assert (view.currentIndex().row(), desk.year) == (0, 2026)
    page.table.setCurrentIndex(page.model.index(0, 4))
    press(page, Key.Key_M)
    assert page.mode == TABLE, "letters look for a row here"
    press(page, Key.Key_PageDown, modifier=Qt.KeyboardModifier.AltModifier)
    assert desk.year == 2027


def test_the_plan_and_the_table_have_their_own_key(page: Aarshjul) -> None:
    assert "Frist overskredet" in page.pane.key.accessibleDescription()
    page.show_mode(MATRIX)
    assert "Anden ugedag end sædvanligt" in page.pane.key.accessibleDescription()
    assert "Frist" not in page.pane.key.accessibleDescription()
    page.show_mode(TABLE)
    assert page.pane.key.isHidden()


# --- painting -------------------------------------------------------------------------------------------------------


def near(image: QImage, where: QPointF, wanted: QColor, reach: int) -> bool:
    """Whether a colour stands near a place."""
    ratio = image.devicePixelRatio()
    x, y = round(where.x() * ratio), round(where.y() * ratio)
    for down in range(-reach, reach + 1):
        for across in range(-reach, reach + 1):
            if image.valid(x + across, y + down):
                seen = image.pixelColor(x + across, y + down)
                apart = (seen.red() - wanted.red(), seen.green() - wanted.green(), seen.blue() - wanted.blue())
                if max(map(abs, apart)) <= 10:
                    return True
    return False


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_marks_are_painted_where_they_are(page: Aarshjul, qapp: QApplication, colours: str, scale: float) -> None:
    theme.apply(qapp, colours, scale=scale)  # type: ignore[arg-type]  # one of the two
    acts.settle()
    tokens = {Sign.HELD: "held", Sign.PLANNED: "plan_line", Sign.CONFLICT: "behind", Sign.DUE: "plan_line"}
    for mode in (WHEEL, TIMELINE):
        page.show_mode(mode)
        view = page.view
        assert isinstance(view, YearView)
        scrolled = view.verticalScrollBar().maximum() + view.horizontalScrollBar().maximum() > 0
        assert scrolled is (scale == 2), "what is large is scrolled, not crammed"
        for mark in marks(year_of(view)):
            view.choose(mark.ring, mark.week)
            view.scrollTo(view.currentIndex())
            image = view.viewport().grab().toImage()
            where = view.spot_of(mark)
            assert near(image, where, theme.color(tokens[mark.sign]), 12), (mode, mark.sign)
        assert near(view.viewport().grab().toImage(), QPointF(3, 3), theme.color("window"), 1)


def test_a_key_pane_and_plan_are_drawn_in_both_themes(page: Aarshjul, qapp: QApplication) -> None:
    page.show_mode(MATRIX)
    for colours in ("light", "dark"):
        theme.apply(qapp, colours)
        acts.settle()
        plan = page.matrix.viewport().grab().toImage()
        board = next(each for each in year_of(page.wheel).boards if each.name == GREVE)
        box = page.matrix.visualRect(page.matrix.boards.index(year_of(page.wheel).boards.index(board), 0))
        total = QPointF(box.right() - fonts.px(14), box.top() + fonts.px(10))
        assert near(plan, total, theme.color("behind"), 10), "what is missing is coloured"
        assert near(page.pane.key.grab().toImage(), QPointF(fonts.px(9), fonts.px(11)), theme.color("held"), 2)


def test_nothing_is_cut_off_in_a_small_window(page: Aarshjul) -> None:
    page.resize(700, 560)
    acts.settle()
    assert not page.pane.isVisible()
    QTest.keyClick(page.view, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page.pane.isVisible()
    page.resize(560, 560)
    acts.settle()
    assert not page.stack.isVisible()
    press(page, Key.Key_Escape)
    assert page.stack.isVisible()


# --- paper ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """The year of a whole district, with a meeting of each board."""
    database = builders.register(tmp_path_factory.mktemp("paper"), builders.DEFAULT)
    with database.read() as session:
        found = years.read(session, 2026, acts.TODAY)
    database.close()
    boards = []
    for place, board in enumerate(found.boards):
        start = datetime(2026, 1 + place % 12, 1 + place % 27, 10)
        met = YearMeeting(
            place, place % 8, start, start, board.name, "", (board.id,), "", "1", None, "", MeetingStatus.HELD, False
        )
        boards.append(replace(board, meetings=(met,), missing=max(0, board.owed - 1)))
    return replace(found, boards=tuple(boards), meetings=tuple(met for board in boards for met in board.meetings))


def text_of(pdf: bytes, path: Path) -> str:
    path.write_bytes(pdf)
    told = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return told.stdout.decode()


def test_the_pdf_of_the_plan_holds_every_board_under_heads_on_each_page(
    year: Year, tmp_path: Path, qapp: QApplication
) -> None:
    made = year_files.pdf([(year, Sheet(Shape.MATRIX))], "Mødeplan")
    number = year_files.page_count(year, Sheet(Shape.MATRIX))
    assert made.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", made)) == number > 1
    assert b"/FontFile" in made, "the letters go with it"
    assert made.count(b"/Subtype /Image") <= 1, "it holds lines, not a picture"
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not there")
    pages = text_of(made, tmp_path / "plan.pdf").split("\f")[:-1]
    assert len(pages) == number
    flat = " ".join(" ".join(page.split()) for page in pages)
    for place, page in enumerate(pages, 1):
        assert "Råd, nævn eller forum" in page
        assert f"Side {place} af {number}" in page
    assert "(fortsat)" in flat
    words = set(flat.split())
    for board in year.boards:
        assert {word for word in board.name.split() if word.isalpha()} <= words, board.name
        if len(board.name) < 30:
            assert board.name in flat
    assert "1 af 4" in flat


def test_the_wheel_is_one_page_of_each_paper(year: Year, tmp_path: Path, qapp: QApplication) -> None:
    for paper, wide in (("A4", 595), ("A3", 842)):
        for landscape in (True, False):
            sheet = Sheet(Shape.WHEEL, paper, landscape)
            made = year_files.pdf([(year, sheet)], "Årshjul")
            box = re.search(rb"/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)", made)
            assert box is not None
            assert abs(min(int(box[1]), int(box[2])) - wide) <= 1
            assert (int(box[1]) > int(box[2])) is landscape
    if shutil.which("pdftotext") is not None:
        told = text_of(made, tmp_path / "wheel.pdf")
        for word in ("Årshjul 2026", "Ringe, udefra og ind", "Lokalråd", "Konflikt"):
            assert word in told


@pytest.mark.parametrize("shape", list(Shape))
def test_svg_is_xml_and_png_has_the_size_of_its_paper(year: Year, qapp: QApplication, shape: Shape) -> None:
    theme.apply(qapp, "dark")
    drawing = ElementTree.fromstring(year_files.svg(year, Sheet(shape)))
    texts = " ".join(each.text or "" for each in drawing.iter() if each.tag.endswith("text"))
    assert "2026" in texts
    assert not [each for each in drawing.iter() if each.tag.endswith("image")]
    image = QImage.fromData(year_files.png(year, Sheet(shape, landscape=True, dots=48)))
    assert (image.width(), image.height()) == (561, 397)
    assert image.pixelColor(2, 2) == QColor("white"), "paper is white in the dark too"
    dark = sum(image.pixelColor(x, y).lightness() < 100 for x in range(0, 561, 3) for y in range(0, 397, 3))
    assert dark > 30


def test_a_large_picture_is_painted_band_by_band_and_its_plan_laid_out_once(year: Year, qapp: QApplication) -> None:
    plan = Plan()
    sheet = Sheet(Shape.MATRIX, dots=48)
    whole = year_files.image(year, sheet)
    assert year_files.image(year, sheet, most=20_000, plan=plan) == whole
    first = plan._laid_out
    assert first is not None
    year_files.image(year, sheet, page=1, plan=plan)
    assert plan._laid_out is first


def test_all_pages_of_the_plan_are_written_as_files_of_their_own(
    year: Year, tmp_path: Path, qapp: QApplication
) -> None:
    paths, changed = year_files.write(tmp_path / "Plan.svg", year, Sheet(Shape.MATRIX, ending=".svg"))
    assert changed
    assert [path.name for path in paths][:2] == ["Plan side 1.svg", "Plan side 2.svg"]
    assert len(paths) == year_files.page_count(year, Sheet(Shape.MATRIX))
    assert all(path.is_file() for path in paths)


def test_the_screen_and_a_painter_of_ones_own_draw_the_same(page: Aarshjul) -> None:
    page.wheel.clearFocus()
    view = page.wheel.viewport()
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, QRectF(image.rect()), year_of(page.wheel), Options(shape=Shape.WHEEL, month=page.month))
    painter.end()
    kept = page.wheel.repaint_all().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert image == kept


def test_ctrl_p_prints_what_is_shown(page: Aarshjul, tmp_path: Path) -> None:
    for mode, sheets in ((WHEEL, 1), (TIMELINE, 1), (MATRIX, 1)):
        page.show_mode(mode)
        paper = page.paper()
        assert paper is not None
        assert paper.landscape is (mode != WHEEL)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(tmp_path / f"{mode}.pdf"))
        printing.paint_sheets(paper, printer)
        found = (tmp_path / f"{mode}.pdf").read_bytes()
        assert len(re.findall(rb"/Type\s*/Page\b", found)) == sheets
    page.show_mode(TABLE)
    assert page.paper() is None
    listed = printing.document(page, "Register", datetime(2026, 7, 2, 9))
    assert listed is not None
    assert KREDS in listed.toPlainText()
    assert listed.toPlainText().startswith("Årshjul 2026\n"), "of which year"
    pages = listed.pages(1000, 220)
    assert len(pages) > 1
    assert [row for rows in pages for row in rows] == listed.rows, "each row once"
    for place, rows in enumerate(pages):
        sheet = QTextDocument()
        sheet.setDocumentMargin(0)
        sheet.setUseDesignMetrics(True)
        sheet.setHtml(listed.html(rows, first=not place))
        sheet.setTextWidth(1000)
        assert sheet.size().height() <= 220, "whole on its page"
    assert len(listed.pages(1000, 5000)) == 1


def seen(dialog: PrintYear) -> None:
    """The sheet is drawn as it was chosen last."""
    acts.settle()
    QTest.qWait(RESIZED + 20)
    dialog._desk.wait()
    acts.settle()


def test_the_dialog_saves_what_is_chosen_and_tells_why_it_cannot(page: Aarshjul, tmp_path: Path) -> None:
    class Chooser:
        path = tmp_path / "nowhere" / "hjul.svg"

        def replace_file(self, _parent: object, _title: str, proposed: Path, _kinds: str) -> Path:
            assert proposed.name == "Mødeplan 2026.svg"
            return self.path

    dialog = PrintYear(page.desk, year_of(page.wheel), frozenset(), Shape.WHEEL, page)
    dialog.chooser = Chooser()
    dialog.show()
    seen(dialog)
    assert dialog.about.text() == "1 side · 210 × 297 mm"
    assert dialog.preview._image is not None
    assert dialog.preview._image.width() == dialog.preview.room.width() or (
        dialog.preview._image.height() == dialog.preview.room.height()
    ), "as many dots as are shown"
    assert not dialog.after.isVisible()
    dialog.shape.button(2).click()
    dialog.paper.button(1).click()
    dialog.ending.button(2).click()
    seen(dialog)
    assert dialog.about.text() == "1 side · 420 × 297 mm"
    assert dialog.do.accessibleName() == "Gem som SVG …"
    dialog.save()
    page.desk.wait()
    acts.settle()
    assert "ikke findes" in dialog.message.accessibleName()
    Chooser.path = tmp_path / "hjul.svg"
    dialog.save()
    page.desk.wait()
    acts.settle()
    assert dialog.told == f"1 fil gemt: {tmp_path / 'hjul.svg'}"
    ElementTree.parse(tmp_path / "hjul.svg")
    dialog.deleteLater()
    again = PrintYear(page.desk, year_of(page.wheel), frozenset(), Shape.WHEEL, page)
    assert (again.sheet.paper, again.sheet.ending, again.folder) == ("A3", ".svg", tmp_path)
    again.deleteLater()


def test_every_page_of_the_plan_can_be_seen_before_it_is_printed(page: Aarshjul, year: Year) -> None:
    dialog = PrintYear(page.desk, year, frozenset(), Shape.MATRIX, page)
    dialog.paper.set_current(0)
    dialog.show()
    seen(dialog)
    pictures = []
    for number in (1, 2):
        assert dialog.place.text().startswith(f"Side {number} af ")
        pictures.append(dialog.preview._image)
        dialog.after.click()
        seen(dialog)
    assert pictures[0] != pictures[1]
    dialog.deleteLater()


def test_the_export_dialog_writes_the_year(page: Aarshjul, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ExportDialog(page.desk, tmp_path, Asked(kind="year"))
    qtbot.addWidget(dialog)
    dialog.show()
    acts.settle()
    page.desk.wait()
    acts.settle()
    kind = dialog.page
    assert [line.name for line in kind.rows.lines] == ["Hjul", "Tidslinje", "Mødeplan"]
    kind.rows.take_all()
    dialog.export()
    qtbot.waitUntil(lambda: dialog.sentence is not None)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [
        "Mødeplan 2026.pdf",
        "Tidslinje 2026.pdf",
        "Årshjul 2026.pdf",
    ]


def test_a_year_without_boards_and_rings_can_be_drawn(year: Year, qapp: QApplication) -> None:
    empty = replace(year, meetings=(), deadlines=(), boards=(), rings=(), holidays=(), school=())
    for shape in Shape:
        for paper in (True, False):
            image = QImage(400, 300, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            paint(painter, QRectF(image.rect()), empty, Options(shape=shape, paper=paper))
            painter.end()
    assert calendar_days.EVERYBODY.unit is None
    assert QGuiApplication.instance() is not None
