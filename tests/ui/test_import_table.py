"""Importér personer and Importér møder: a file beside the register, columns and answers chosen, one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from fora_desktop.domain.people import Person
from fora_desktop.exchange import column_memory, tables
from fora_desktop.services import forums
from fora_desktop.services.table_import import Verdict
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.saving_tables import TableSaver
from fora_desktop.ui.views.import_table import ImportTable
from fora_desktop.ui.widgets.import_frame import DONE, REVIEW, START, WORKING
from tests import builders
from tests.ui import acts, clipping

PEOPLE = (
    "Navn;Stilling;E-mail;Rolle;Råd\nHanne Holm;Chef;h@x.dk;Politidirektøren;\nBo Berg;;bo@;;\nIda Juhl;;;;Klubben\n"
)
MEETINGS = "Råd;Dato;Tid;Status\nKredsrådet;03/04/2026;10;afholdt\nLokalråd Greve;05/06/2026;9;måske\n"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "hjem"))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[ImportTable]:
    made = ImportTable(
        desk,
        choose_file=lambda _parent, _folder: tmp_path / "valgt.csv",
        save_file=lambda _parent, proposed: proposed,
    )
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    made.open({"kind": "people", "back": "personer"})
    yield made
    desk.wait()


def give(page: ImportTable, content: str, tmp_path: Path, name: str = "fil.csv") -> Path:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    page.read_file(file)
    acts.answered(page)
    return file


def lines(page: ImportTable) -> list[list[str]]:
    return acts.spoken(page.panel.list)


def names(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(Person.name).order_by(Person.id)))


def tiles(page: ImportTable) -> list[str]:
    return [tile.accessibleName() for tile in page.panel.tiles.values()]


def test_a_file_is_read_and_nothing_is_written(page: ImportTable, database: Database, tmp_path: Path) -> None:
    before = builders.snapshot(database)
    assert page.stack.currentIndex() == START
    give(page, PEOPLE, tmp_path)
    assert page.stack.currentIndex() == REVIEW
    assert [box.currentText() for box in page.panel.columns.boxes] == ["Navn", "Titel", "E-mail", "Rolle", "Forum"]
    assert tiles(page) == ["Nye: 1", "Ændrede: 0", "Uændrede: 0", "Forkerte: 2"]
    assert lines(page) == [
        ["2", "Ny", "Hanne Holm", "Ny person. Politidirektøren fra 2. juli 2026."],
        ["3", "Forkert", "Bo Berg", "“bo@” er ikke en e-mailadresse. Skriv den som navn@sted.dk."],
        ["4", "Forkert", "Ida Juhl", "Fora kender ikke “Klubben”."],
    ]
    assert page.summary() == "Forhåndsvisning · intet er ændret i registret endnu"
    assert builders.snapshot(database) == before


def test_what_is_done_with_wrong_lines_must_be_chosen(page: ImportTable, database: Database, tmp_path: Path) -> None:
    give(page, PEOPLE, tmp_path)
    assert not page.apply_button.isEnabled()
    assert page.apply_button.toolTip() == "Vælg først, hvad der skal ske med de forkerte linjer"
    page.panel.nothing_at_all.click()
    assert not page.apply_button.isEnabled()
    page.panel.only_right.click()
    assert (page.apply_button.accessibleName(), page.apply_button.isEnabled()) == ("Importér 1 person", True)
    page.apply()
    acts.answered(page)
    assert page.stack.currentIndex() == DONE
    assert names(database) == ["Hanne Holm"]
    assert page.done.title.text() == "Hanne Holm er importeret."
    assert "2 linjer er sprunget over." in page.done.notes.text()
    assert [step.name for step in database.steps()] == ["Hanne Holm er importeret"]
    page.desk.undo()
    assert names(database) == []


def test_the_tiles_are_filters_and_f8_goes_to_what_is_wrong(page: ImportTable, tmp_path: Path) -> None:
    give(page, PEOPLE, tmp_path)
    page.panel.tiles[Verdict.WRONG].click()
    assert [cells[0] for cells in lines(page)] == ["3", "4"]
    page.panel.tiles[Verdict.WRONG].click()
    assert len(lines(page)) == 3
    page.panel.list.setFocus()
    for wanted in (3, 4, 3):
        QTest.keyClick(page.panel.list, Qt.Key.Key_F8)
        assert page.panel.list.current_line.line == wanted
    QTest.keyClick(page.panel.list, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.panel.list.current_line.line == 4


def test_a_column_chosen_otherwise_is_read_anew_and_remembered(
    page: ImportTable, database: Database, tmp_path: Path
) -> None:
    give(page, "Navn;Kode\nHanne Holm;12 34 56 78\n", tmp_path)
    box = page.panel.columns.boxes[1]
    assert box.currentText() == "Telefon"
    box.setCurrentText("Titel")
    box.activated.emit(box.currentIndex())
    acts.answered(page)
    assert page.panel.columns.boxes[1] is box
    page.apply()
    acts.answered(page)
    with database.read() as session:
        assert session.scalars(select(Person.title)).one() == "12 34 56 78"
    give(page, "Navn;Kode\nBo Berg;12 34 56 78\n", tmp_path)
    assert page.panel.columns.boxes[1].currentText() == "Titel"
    assert column_memory.recall("people: navn | kode")["columns"] == ["name", "title"]


def test_two_columns_cannot_be_the_same_field(page: ImportTable, tmp_path: Path) -> None:
    give(page, "Navn;Titel\nHanne Holm;Chef\n", tmp_path)
    page.choose_column(1, "name")
    acts.answered(page)
    assert [box.currentText() for box in page.panel.columns.boxes] == ["Læses ikke", "Navn"]


def test_what_is_missing_is_made_where_that_is_ticked(page: ImportTable, database: Database, tmp_path: Path) -> None:
    give(page, "Navn;Råd\nIda Juhl;Klubben\n", tmp_path)
    box = page.panel.questions.create_box
    assert box.text() == "Opret det, der mangler: “Klubben”"
    assert tiles(page)[3] == "Forkerte: 1"
    box.click()
    acts.answered(page)
    assert tiles(page)[3] == "Forkerte: 0"
    page.apply()
    acts.answered(page)
    assert "Oprettet: Klubben." in page.done.notes.text()
    with database.read() as session:
        assert "Klubben" in {line.name for line in forums.register(session, page.desk.today)}


def test_open_questions_are_asked_and_answered(page: ImportTable, tmp_path: Path) -> None:
    page.open({"kind": "meetings"})
    give(page, MEETINGS, tmp_path)
    asked = page.panel.questions
    assert asked.order.isVisible()
    assert [asked.order.itemText(place) for place in range(2)] == ["fredag 3. april 2026", "onsdag 4. marts 2026"]
    assert "kan læses på to måder" in page.panel.nothing.accessibleName()
    assert not page.apply_button.isEnabled()
    asked.order.setCurrentIndex(1)
    asked.order.activated.emit(1)
    acts.answered(page)
    box = asked.meanings["måske"]
    assert box.accessibleName() == "Status “måske” betyder"
    box.setCurrentIndex(box.findText("Aflyst"))
    box.activated.emit(box.currentIndex())
    acts.answered(page)
    assert [cells[3] for cells in lines(page)] == [
        "Ons. 4. marts 2026 kl. 10.00, holdt.",
        "Ons. 6. maj 2026 kl. 9.00, aflyst.",
    ]
    assert page.apply_button.accessibleName() == "Importér 2 møder"
    assert (box.currentText(), asked.order.currentIndex()) == ("Aflyst", 1)


def test_days_without_a_year_ask_for_it(page: ImportTable, tmp_path: Path) -> None:
    page.open({"kind": "meetings"})
    give(page, "Råd;Dato\nKredsrådet;4. maj\n", tmp_path)
    year = page.panel.questions.year
    assert year.isVisible()
    assert "mangler årstal" in lines(page)[0][3]
    year.setFocus()
    acts.write(year, "2025")
    acts.answered(page)
    assert lines(page)[0][1] == "Ny"


def test_a_sheet_is_chosen_among_several(page: ImportTable, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Navn"])
    book.active.append(["Hanne"])
    more = book.create_sheet("Flere")
    for row in (["Navn"], ["Bo"], ["Ida"]):
        more.append(row)
    path = tmp_path / "bog.xlsx"
    book.save(path)
    page.read_file(path)
    acts.answered(page)
    sheet = page.panel.questions.sheet
    assert (sheet.isVisible(), sheet.currentText(), len(lines(page))) == (True, "Flere", 2)
    page.choose_sheet("Sheet")
    acts.answered(page)
    assert (sheet.currentText(), len(lines(page))) == ("Sheet", 1)


def test_a_file_that_is_no_table_is_told_and_what_was_there_stays(page: ImportTable, tmp_path: Path) -> None:
    give(page, PEOPLE, tmp_path)
    wrong = tmp_path / "papir.pdf"
    wrong.write_bytes(b"%PDF-1.7")
    page.read_file(wrong)
    acts.answered(page)
    assert "“papir.pdf” er en PDF" in page.message.accessibleName()
    assert page.stack.currentIndex() == REVIEW
    assert len(lines(page)) == 3


def test_a_file_is_dropped_on_the_page(page: ImportTable, tmp_path: Path) -> None:
    file = tmp_path / "fil.csv"
    file.write_text(PEOPLE, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(QPoint(300, 300)), copy, mime, left, none))
    acts.answered(page)
    assert page.file_name.text() == "fil.csv"
    mime.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(file))])
    page.dropEvent(QDropEvent(QPointF(QPoint(300, 300)), copy, mime, left, none))
    assert "én fil" in page.message.accessibleName()


def test_the_register_changed_meanwhile_and_the_lines_are_held_against_it_anew(
    page: ImportTable, database: Database, tmp_path: Path
) -> None:
    give(page, "Navn;Råd\nIda Juhl;Klubben\n", tmp_path)
    assert tiles(page)[3] == "Forkerte: 1"
    with database.read() as session:
        chapter = forums.chapters(session)[0][0]
    page.desk.do("opret", forums.create, "Klubben", chapter, page.desk.today)
    acts.answered(page)
    assert tiles(page)[:1] + tiles(page)[3:] == ["Nye: 1", "Forkerte: 0"]


def test_what_was_begun_is_there_again(page: ImportTable, tmp_path: Path) -> None:
    give(page, PEOPLE, tmp_path)
    page.open({"kind": "people"})
    assert page.stack.currentIndex() == REVIEW
    assert "er her endnu" in page.message.accessibleName()
    page.open({"kind": "meetings"})
    assert page.stack.currentIndex() == START
    assert (page.lit(), page.header.title.text()) == ("moeder", "Importér møder")


def test_a_stopped_import_takes_all_back_and_the_answers_stay(
    page: ImportTable, database: Database, tmp_path: Path
) -> None:
    give(page, "Navn\n" + "".join(f"Person Nr {number:05}\n" for number in range(2_000)), tmp_path)
    before = builders.snapshot(database)
    refused: list[str] = []
    page.desk.refused.connect(refused.append)
    page.apply()
    assert page.stack.currentIndex() == WORKING
    page.read_file(tmp_path / "fil.csv")
    assert page.message.accessibleName() == "Fora er ved at gemme. Vælg filen igen, når det er gjort."
    page.stop()  # the thread meets it at the next telling of its progress
    acts.answered(page)
    assert refused == ["Importen er stoppet. Intet er ændret."]
    assert page.stack.currentIndex() == REVIEW
    assert builders.snapshot(database) == before
    assert page.apply_button.isEnabled()


def test_a_register_that_cannot_be_written_is_only_looked_at(
    qtbot: QtBot, database: Database, clock: builders.Clock, tmp_path: Path
) -> None:
    from fora_desktop.storage.database import Database as Opened

    shut = Opened(database.path, clock, "prøve", readonly=True)
    desk = Desk(shut, clock)
    page = ImportTable(desk)
    qtbot.addWidget(page)
    page.show()
    give(page, "Navn\nHanne Holm\n", tmp_path)
    assert tiles(page)[0] == "Nye: 1"
    assert not page.apply_button.isEnabled()
    assert page.apply_button.toolTip() == "Registret kan kun læses"
    desk.close()


def test_the_wrong_lines_can_be_saved_to_be_put_right(page: ImportTable, tmp_path: Path) -> None:
    give(page, PEOPLE, tmp_path)
    page.panel.save_button.click()
    acts.answered(page)
    found = tables.read(tmp_path / "fil - forkerte.csv")
    assert found.heads == ("Navn", "Stilling", "E-mail", "Rolle", "Råd", "Fejl")
    assert [line.cells[0] for line in found.lines] == ["Bo Berg", "Ida Juhl"]
    assert "e-mailadresse" in str(found.lines[0].cells[5])


def test_the_keyboard_imports_and_goes_back(
    page: ImportTable, database: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    give(page, "Navn\nHanne Holm\n", tmp_path)
    QTest.keyClick(page.panel.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    acts.answered(page)
    assert names(database) == ["Hanne Holm"]
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        QTest.keyClick(page.done_button, Qt.Key.Key_Escape)
    assert wanted.args[0].page == "personer"


def test_every_part_has_a_name(page: ImportTable, tmp_path: Path) -> None:
    page.open({"kind": "meetings"})
    give(page, MEETINGS, tmp_path)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView)
    parts = [part for part in page.findChildren(QWidget) if isinstance(part, kinds) and part.isVisible()]
    named = [part for part in parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(named) > 10
    assert not [part for part in named if not (part.accessibleName() or getattr(part, "text", str)())]
    assert page.panel.columns.boxes[0].accessibleName() == "Kolonnen Råd er"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_clipped_with_large_text_on_a_small_screen(
    qapp: QApplication, desk: Desk, qtbot: QtBot, tmp_path: Path, scale: float
) -> None:
    theme.apply(qapp, "light", scale=scale, density="normal")
    page = ImportTable(desk)
    qtbot.addWidget(page)
    page.resize(1164, 560)
    page.show()
    page.open({"kind": "meetings"})
    give(page, MEETINGS + "Klubben;13/05/2026;10;\n", tmp_path)
    page.choose_meaning("måske", "planned")
    acts.answered(page)
    assert page.panel.wrong_row.isVisible()
    assert clipping.clipped(page) == []


def test_the_menu_filer_leads_here_and_saves_tables(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(desk, tmp_path / "register.fora", Settings(), lambda _changed: None)
    qtbot.addWidget(window)
    window.show()
    acts.entry(window.files_menu, "Importér", "Importér møder …").trigger()
    page = window.page("import_table")
    assert isinstance(page, ImportTable)
    assert (page.kind, window.stack.currentWidget() is page) == ("meetings", True)
    told: list[str] = []
    saver = TableSaver(desk, window, told.append, lambda: tmp_path, lambda _parent, proposed: proposed)
    saver.save("meetings")
    saver.save("people")
    acts.answered(page)
    assert sorted(file.name for file in tmp_path.glob("*.xlsx")) == [
        "Møder 2026-07-02.xlsx",
        "Personer og roller 2026-07-02.xlsx",
    ]
    assert len(told) == 2
    window.close()


def test_a_file_that_is_stopped_while_it_is_held_against_the_register_does_not_come_after_all(
    page: ImportTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = page.look

    def stopped_meanwhile(*, begins: bool = False) -> None:
        look(begins=begins)
        page._show_working()
        page.stop()

    monkeypatch.setattr(page, "look", stopped_meanwhile)
    give(page, PEOPLE, tmp_path)
    assert page.stack.currentIndex() == START
    monkeypatch.undo()
    give(page, PEOPLE, tmp_path)
    assert page.stack.currentIndex() == REVIEW
