"""The page Importér oversigt: reading in the background, looking through, choosing with the keys, one step."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from fora_desktop.domain.forum import Forum, Interface
from fora_desktop.exchange import catalogue_file
from fora_desktop.services import catalogue_export, overview_review
from fora_desktop.services.overview_review import GuessRow
from fora_desktop.settings import Settings
from fora_desktop.storage import opening
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views.import_overview import ImportOverview
from fora_desktop.ui.widgets.import_frame import DONE, REVIEW, START, WORKING
from fora_desktop.ui.widgets.overview_rows import key_of
from fora_desktop.ui.widgets.side_cards import marked
from fora_desktop.ui.widgets.tiles import Tile
from tests import builders
from tests.services.test_overview_review import ALTERED, TEXT, changed
from tests.ui import acts

NOW = datetime(2026, 9, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, clock=builders.Clock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def clock() -> builders.Clock:
    return builders.Clock(NOW)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> ImportOverview:
    made = ImportOverview(desk, choose_file=lambda _parent, _folder: tmp_path / "valgt.txt")
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    made.open({"back": "fora"})
    return made


def give(page: ImportOverview, text: str, tmp_path: Path) -> Path:
    file = tmp_path / "oversigt.txt"
    file.write_text(text, encoding="utf-8")
    page.read_file(file)
    read(page)
    return file


def read(page: ImportOverview) -> None:
    page.desk.wait()
    acts.settle()


def spoken(page: ImportOverview) -> list[list[str]]:
    return acts.spoken(page.panel.list)


def choose(page: ImportOverview, name: str) -> None:
    row = next(
        row
        for row in page.panel.model.shown_lines()
        if name in ((row.guess.text, row.guess.suggestion) if isinstance(row, GuessRow) else (row.name,))
    )
    page.panel.list.select_key(key_of(row))


def forum(database: Database, heading: str) -> Forum:
    with database.read() as session:
        return session.scalars(select(Forum).where(Forum.heading == heading)).one()


def steps(database: Database) -> list[str]:
    return [step.name for step in database.steps()]


def press(page: ImportOverview, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    QTest.keyClick(focused if focused is not None and page.isAncestorOf(focused) else page, key, how)


def test_a_file_is_read_and_shown_and_nothing_is_written(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    before = builders.snapshot(database)
    assert page.stack.currentIndex() == START
    give(page, ALTERED, tmp_path)
    assert page.stack.currentIndex() == REVIEW
    assert (page.file_name.text(), page.apply_button.accessibleName()) == ("oversigt.txt", "Anvend 3 ændringer")
    assert [tile.accessibleName() for tile in page.panel.tiles.values()] == [
        "Fora læst: 36",
        "Gæt: 15",
        "Forskelle: 4",
        "Uændrede: 33",
    ]
    told = spoken(page)
    assert ["Gættet, 15 at bekræfte", ""] in told
    assert ["Nyt, 1 valgt af 1", ""] in told
    assert ["Natteravnene, kapitel 1 · Antal møder: Mindst 6", ""] in told
    assert ["Kredsrådet, Antal møder: Mindst 4 bliver Mindst 6", "1 felt"] in told
    assert ["Væk fra oversigten, 0 valgt af 1", ""] in told
    assert ["Epidemikommissionen, lukkes fra en dato, slettes ikke", ""] in told
    assert page.summary() == "Forhåndsvisning · intet er ændret i registret endnu"
    assert builders.snapshot(database) == before


def test_the_tiles_are_filters(page: ImportOverview, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    for name in page.panel.tiles:
        page.panel.tiles[name].click()
        shown = [cells[0] for cells in spoken(page)]
        assert page.panel.tiles[name].isChecked()
        if name == "unchanged":
            assert len(shown) == 34
        if name == "guesses":
            assert not any(line.startswith(("Nyt", "Ændret")) for line in shown)
        if name == "differences":
            assert not any(line.startswith("Gættet") for line in shown)
    page.panel.tiles["unchanged"].click()
    assert not page.panel.tiles["unchanged"].isChecked()


def test_everything_by_the_keys(page: ImportOverview, database: Database, tmp_path: Path, qtbot: QtBot) -> None:
    text = changed("Kontaktudvalget", "Lovgrl./komm.\tIntet særskilt", "Lovgrl./komm.\tRetsplejeloven", ALTERED)
    give(page, text, tmp_path)
    page.activateWindow()
    page.panel.list.setFocus()
    assert acts.first_cells(page.panel.list)
    seen = []
    for _turn in range(5):
        row = page.panel.list.current_line
        seen.append((row.name, page.panel.text.line))
        press(page, Qt.Key.Key_F8)
    assert [name for name, _line in seen] == [
        "Natteravnene",
        "Kredsrådet",
        "Kontaktudvalget",
        "Kontaktudvalget",
        "Epidemikommissionen",
    ]
    lines = text.split("\n")
    assert lines[seen[1][1] - 1] == "Antal møder\tMindst 6"
    assert lines[seen[2][1] - 1] == "Lovgrl./komm.\tRetsplejeloven"
    assert lines[seen[3][1] - 1] == "Antal møder\tMindst 5"
    assert page.panel.list.current_line.name == "Natteravnene"  # and round
    press(page, Qt.Key.Key_Space)
    assert page.apply_button.accessibleName() == "Anvend 2 ændringer"
    for _turn in range(3):
        press(page, Qt.Key.Key_F8)
    press(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    press(page, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    press(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    press(page, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    press(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    read(page)
    assert steps(database) == ["Oversigten er hentet (ændret: 2)"]
    there = forum(database, "Kontaktudvalget")
    assert (there.legal_basis, there.quota_text) == ("Retsplejeloven", "Mindst 4")
    assert page.stack.currentIndex() == DONE
    assert page.done.title.text() == "2 ændringer er anvendt."
    assert "gæt er anvendt som vist" in page.done.notes.text()


def test_escape_leaves_and_what_was_answered_is_there_again(
    page: ImportOverview, database: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    give(page, ALTERED, tmp_path)
    choose(page, "Kredsrådet")
    page.panel.list.setFocus()
    press(page, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.desk.wanted) as told:
        press(page, Qt.Key.Key_Escape)
    assert told.args is not None
    assert told.args[0].page == "fora"
    page.open({"back": "fora"})
    assert page.message.accessibleName() == "Det, du var i gang med, er her endnu."
    assert page.apply_button.accessibleName() == "Anvend 2 ændringer"
    acts.press(page, "Begynd forfra")
    assert (page.stack.currentIndex(), page.panel.read) == (START, None)
    assert steps(database) == []


def test_the_same_overview_is_told_to_be_the_same(page: ImportOverview, tmp_path: Path) -> None:
    give(page, TEXT, tmp_path)
    assert page.message.accessibleName() == "Oversigten er ens med registret."
    assert not page.apply_button.isEnabled()
    assert acts.button(page, "Luk").isEnabled()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"a" * 50_000_000, "for stor"),
        (bytes(range(256)) * 40, "tegn"),
        ("Kære alle, her er referatet.\n".encode(), "hverken kapitler"),
        (TEXT[: TEXT.index("Deltagere\tMedarbejdere fra Foreb")].encode(), "slutter i forummet"),
        (b"", "tom"),
    ],
    ids=["50 MB", "garbage", "prose", "half", "empty"],
)
def test_what_is_no_overview_costs_a_sentence(
    page: ImportOverview, database: Database, tmp_path: Path, data: bytes, says: str
) -> None:
    file, before = tmp_path / "fil.txt", builders.snapshot(database)
    file.write_bytes(data)
    page.read_file(file)
    read(page)
    assert says in page.message.accessibleName()
    assert acts.button(page, "Vælg en anden …").isVisible()
    assert page.stack.currentIndex() == START
    assert builders.snapshot(database) == before


def test_a_catalogue_is_looked_through_as_an_overview(page: ImportOverview, tmp_path: Path) -> None:
    file = tmp_path / "katalog.json"
    file.write_bytes(catalogue_file.write(page.desk.read(catalogue_export.as_catalogue, page.desk.today)))
    page.read_file(file)
    read(page)
    assert page.stack.currentIndex() == REVIEW
    assert not page.apply_button.isEnabled()
    file.write_text("{}", encoding="utf-8")
    page.read_file(file)
    read(page)
    assert "er ikke et katalog" in page.message.accessibleName()


def test_a_file_that_is_none_leaves_the_one_before_as_it_was(page: ImportOverview, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    page.read_file(tmp_path / "mangler.txt")
    read(page)
    assert "den findes ikke" in page.message.accessibleName()
    assert page.apply_button.accessibleName() == "Anvend 3 ændringer"


def test_half_an_overview_is_doubted_and_closes_nothing(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    give(page, TEXT[: TEXT.index("8. Kvindehandel")], tmp_path)
    assert page.message.accessibleName().startswith("Registerets sidste 9 fora mangler")
    assert page.panel.count == 0
    assert not page.apply_button.isEnabled()
    assert steps(database) == []


def test_a_line_that_belongs_to_no_forum_is_told(page: ImportOverview, tmp_path: Path) -> None:
    give(page, TEXT.replace("\nKontaktudvalget", "\nSide 1 af 9\n\nKontaktudvalget"), tmp_path)
    assert page.message.accessibleName() == "Linje 18 hører ikke til et forum og er sprunget over."
    assert any("Side 1 af 9, sprunget over, linje 18" in cells[0] for cells in spoken(page))


def test_a_file_can_be_dropped_and_a_text_pasted(page: ImportOverview, tmp_path: Path) -> None:
    file = tmp_path / "oversigt.txt"
    file.write_text(ALTERED, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    page.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    read(page)
    assert page.apply_button.accessibleName() == "Anvend 3 ændringer"
    page.begin_again()
    QGuiApplication.clipboard().setText(TEXT)
    page.paste()
    read(page)
    assert page.file_name.text() == "Indsat tekst"
    assert page.message.accessibleName() == "Oversigten er ens med registret."


def test_a_file_is_chosen_with_the_dialog(page: ImportOverview, tmp_path: Path) -> None:
    (tmp_path / "valgt.txt").write_text(ALTERED, encoding="utf-8")
    acts.press(page, "Vælg fil …")
    read(page)
    assert page.file_name.text() == "valgt.txt"
    assert page.memory()["folder"] == str(tmp_path)


def test_enter_presses_the_button_that_the_keyboard_is_on(page: ImportOverview, tmp_path: Path) -> None:
    (tmp_path / "valgt.txt").write_text(ALTERED, encoding="utf-8")
    QTest.keyClick(page.start(), Qt.Key.Key_Return)
    read(page)
    assert page.file_name.text() == "valgt.txt"
    assert page.apply_button.text().endswith("Ctrl+S")


def test_reading_can_be_stopped(page: ImportOverview, tmp_path: Path) -> None:
    file = tmp_path / "oversigt.txt"
    file.write_text(ALTERED, encoding="utf-8")
    page.read_file(file)
    page._show_working()  # as when it takes a while
    assert (page.stack.currentIndex(), page.working.words.text()) == (WORKING, "Læser oversigt.txt …")
    acts.press(page, "Stop")
    read(page)
    assert (page.stack.currentIndex(), page.panel.read) == (START, None)


def test_a_split_heading_is_kept_from_its_row(page: ImportOverview, database: Database, tmp_path: Path) -> None:
    give(page, TEXT, tmp_path)
    choose(page, "Møder med Fødevareregionen")
    page.panel.list.setFocus()
    press(page, Qt.Key.Key_Space)
    assert page.panel.list.current_line.answer == "keep"
    assert page.apply_button.accessibleName() == "Gem svarene"
    page.panel.list_card.link.click()
    kept = [row for row in page.panel.model.shown_lines() if isinstance(row, GuessRow) and row.answer == "keep"]
    assert len(kept) == 4
    assert not page.panel.list_card.link.isVisible()
    press(page, Qt.Key.Key_Space)
    assert page.panel.list.current_line.answer is None
    acts.press(page, "Gem svarene")
    read(page)
    assert steps(database) == ["Oversigten er læst, og svarene er gemt"]


def test_a_misspelling_is_put_right_or_kept_in_the_pane(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    give(page, TEXT, tmp_path)
    choose(page, "berømmelse")
    page.panel.list.setFocus()
    press(page, Qt.Key.Key_Space)  # leads to the pane
    assert page.panel.detail.answers["right"].radio.hasFocus()
    assert "berammelse" in page.panel.detail.answers["right"].radio.accessibleDescription()
    page.panel.detail.answers["right"].radio.click()
    assert page.apply_button.accessibleName() == "Anvend 1 ændring"
    assert any(cells[0].startswith("Ændret, 1 valgt af 1") for cells in spoken(page))
    page.panel.detail.answers["keep"].radio.click()
    assert page.apply_button.accessibleName() == "Gem svarene"
    page.panel.detail.answers["right"].radio.click()
    page.apply()
    read(page)
    with database.read() as session:
        assert not [
            each
            for each in session.scalars(select(Forum))
            if "berømmelse" in " ".join((each.subject, each.purpose, each.legal_basis, each.action_plan))
        ]


def test_an_interface_is_pointed_at_a_forum_in_the_pane(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    give(page, TEXT, tmp_path)
    choose(page, "Kommunernes SSP-organisation.")
    box = page.panel.detail.forums
    assert box is not None
    box.line.setText("Kredsrådet")
    box.line.editingFinished.emit()
    assert page.apply_button.accessibleName() == "Anvend 1 ændring"
    page.apply()
    read(page)
    with database.read() as session:
        links = session.scalars(select(Interface.target_id).where(Interface.text.startswith("Kommunernes SSP"))).all()
    assert links == [forum(database, "Kredsrådet").id]


def test_a_text_of_ones_own_takes_the_place_of_both(
    page: ImportOverview, database: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    give(page, ALTERED, tmp_path)
    choose(page, "Kredsrådet")
    (field,) = page.panel.detail.choices
    assert (field.overview.radio.isChecked(), field.register.radio.isChecked()) == (True, False)
    field.edit_button.click()
    assert field.editor.hasFocus()
    field.editor.setPlainText("Mindst 3")
    acts.answered(page)
    assert field.own.radio.isChecked()
    page.apply()
    read(page)
    assert forum(database, "Kredsrådet").quota_text == "Mindst 3"


def test_a_forum_that_is_gone_closes_on_the_day_that_is_typed(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    give(page, ALTERED, tmp_path)
    choose(page, "Epidemikommissionen")
    assert page.panel.detail.tick is not None
    assert not page.panel.detail.tick.isChecked()
    day = page.panel.detail.last_day
    assert day is not None
    day.setText("31/12")
    day.commit()
    assert page.panel.detail.tick.isChecked()
    assert page.apply_button.accessibleName() == "Anvend 4 ændringer"
    page.apply()
    read(page)
    assert forum(database, "Epidemikommissionen").closed_on == date(2027, 1, 1)


def test_what_it_means_for_the_requirement_stands_beside_it(page: ImportOverview, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    choose(page, "Kredsrådet")
    box = page.panel.detail._effect
    assert box is not None
    assert box.sentence.startswith("Læses som mindst 6 møder pr. kalenderår.")
    page.panel.choose_side("register")
    assert box.sentence.startswith("Læses som mindst 4 møder pr. kalenderår.")


def test_what_was_changed_by_hand_is_told_and_not_ticked(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    def write(session: Any) -> None:
        session.scalars(select(Forum).where(Forum.heading == "Kredsrådet")).one().quota_text = "Mindst 8"

    database.do("ret", write)
    give(page, TEXT, tmp_path)
    told = spoken(page)
    assert ["Kredsrådet, Antal møder: Mindst 8 bliver Mindst 8 · rettet i hånden", "1 felt"] not in told
    assert any(first.startswith("Kredsrådet, Antal møder") and "rettet i hånden" in first for first, _n in told)
    assert page.panel.count == 0


def test_the_comparison_is_made_again_when_the_register_changes(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    give(page, ALTERED, tmp_path)
    choose(page, "Kontaktudvalget")
    page.panel.list.setFocus()
    press(page, Qt.Key.Key_Space)
    other = builders.open_again(database.path, builders.Clock(NOW))

    def write(session: Any) -> None:
        session.scalars(select(Forum).where(Forum.heading == "Kredsrådet")).one().quota_text = "Mindst 6"

    other.do("ret", write)
    other.close()
    page.desk._look()
    read(page)
    assert page.panel.list.current_line.name == "Kontaktudvalget"
    assert page.apply_button.accessibleName() == "Anvend 1 ændring"  # the new one; Kredsrådet is the same now
    page.apply()
    read(page)
    assert forum(database, "Kontaktudvalget").quota_text == "Mindst 4"


def test_nothing_is_applied_before_the_text_is_compared_with_the_changed_register(
    page: ImportOverview, desk: Desk, database: Database, tmp_path: Path
) -> None:
    def write(session: Any) -> None:
        session.scalars(select(Forum).where(Forum.heading == "Kredsrådet")).one().quota_text = "Mindst 9"

    give(page, ALTERED, tmp_path)
    page.hide()
    desk.do("ret", write)
    page.show()
    assert not page.apply_button.isEnabled()
    page.apply()  # as Ctrl+S does
    assert page.message.accessibleName().startswith("Registret er ændret, og oversigten sammenlignes igen.")
    read(page)
    assert (steps(database), page.apply_button.isEnabled()) == (["ret"], True)
    page.apply()
    read(page)
    assert len(steps(database)) == 2
    assert forum(database, "Kredsrådet").quota_text == "Mindst 9", "changed by hand, and so not ticked by itself"


def test_a_register_that_changes_while_a_text_is_read_is_compared_with_it(
    page: ImportOverview, desk: Desk, database: Database, tmp_path: Path
) -> None:
    def write(session: Any) -> None:
        session.scalars(select(Forum).where(Forum.heading == "Kredsrådet")).one().quota_text = "Mindst 9"

    file = tmp_path / "oversigt.txt"
    file.write_text(ALTERED, encoding="utf-8")
    page.read_file(file)
    desk.wait()
    desk.do("ret", write)
    read(page)
    read(page)
    assert page.stack.currentIndex() == REVIEW
    assert page.apply_button.accessibleName() == "Anvend 2 ændringer"


def test_another_file_is_read_though_the_register_changes_meanwhile(
    page: ImportOverview, database: Database, tmp_path: Path
) -> None:
    give(page, TEXT, tmp_path)
    file = tmp_path / "anden.txt"
    file.write_text(ALTERED, encoding="utf-8")
    page.read_file(file)
    page.refresh()
    read(page)
    assert (page.file_name.text(), page.apply_button.accessibleName()) == ("anden.txt", "Anvend 3 ændringer")


def test_letters_that_are_none_cost_a_sentence_too(page: ImportOverview) -> None:
    QGuiApplication.clipboard().setText("1. Kapitel\n\ud800")
    page.paste()
    read(page)
    assert page.message.accessibleName().endswith(".")
    QGuiApplication.clipboard().clear()
    page.paste()
    assert page.message.accessibleName().startswith("Udklipsholderen har ingen tekst.")


def test_while_it_is_written_nothing_is_written_twice_and_a_refusal_keeps_the_answers(
    page: ImportOverview, database: Database, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    give(page, ALTERED, tmp_path)
    choose(page, "Kontaktudvalget")
    page.panel.list.setFocus()
    press(page, Qt.Key.Key_Space)
    page.apply()
    assert (page.apply_button.isEnabled(), page.apply_button.accessibleName()) == (False, "Anvender …")
    page.apply()
    read(page)
    assert steps(database) == ["Oversigten er hentet (nyt: 1, ændret: 1)"]
    give(page, ALTERED, tmp_path)
    choose(page, "Kontaktudvalget")
    press(page, Qt.Key.Key_Space)
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # another program writes, and takes its time
        with qtbot.waitSignal(page.desk.refused, timeout=30_000):
            page.apply()
        other.execute("ROLLBACK")
    read(page)
    assert page.stack.currentIndex() == REVIEW
    assert page.apply_button.isEnabled()


def test_a_register_that_cannot_be_written_is_compared(
    qtbot: QtBot, database: Database, tmp_path: Path, clock: builders.Clock
) -> None:
    readonly = Database(database.path, clock, "Ane", readonly=True)
    desk = Desk(readonly, clock)
    page = ImportOverview(desk)
    qtbot.addWidget(page)
    page.show()
    give(page, ALTERED, tmp_path)
    assert not page.apply_button.isEnabled()
    assert page.apply_button.toolTip() == "Registret kan kun læses"
    choose(page, "Kredsrådet")
    page.panel.list.setFocus()
    press(page, Qt.Key.Key_Space)
    assert page.panel.count == 3
    desk.close()


def test_a_line_of_the_text_leads_to_its_row(page: ImportOverview, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    line = ALTERED.split("\n").index("Antal møder\tMindst 5") + 1
    page.panel.text.show_line(line - 1)
    page.panel.text.setFocus()
    press(page, Qt.Key.Key_Down)
    assert page.panel.list.current_line.name == "Kontaktudvalget"
    assert page.panel.text.line == line
    assert page.panel.text.accessibleDescription() == f"Linje {line}: Antal møder, forskellig fra registret"


def test_the_lines_are_marked_and_painted(page: ImportOverview, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    lines = ALTERED.split("\n")
    marks = page.panel.text.marks
    assert marks[lines.index("Antal møder\tMindst 6") + 1].tone == "covered"
    assert marks[lines.index("Snitflader\tKommunernes SSP-organisation.") + 1].tone == "unscheduled"
    split = next(number for number, mark in marks.items() if mark.scissors)
    assert page.panel.text.document().findBlockByNumber(split - 1).text().count("**") == 0
    page.panel.text.show_line(lines.index("Antal møder\tMindst 6") + 1)
    acts.settle()
    picture = page.panel.text.viewport().grab().toImage()
    colours = {picture.pixelColor(picture.width() - 30, y).name() for y in range(0, picture.height(), 3)}
    assert QColor(theme.tokens().covered_bg).name() in colours


def test_a_click_at_the_edge_goes_to_the_nearest_mark(page: ImportOverview, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    edge = page.panel.text._edge
    QTest.mouseClick(edge, Qt.MouseButton.LeftButton, pos=QPoint(3, edge.height() - 2))
    assert page.panel.text.line == max(number for number, mark in page.panel.text.marks.items() if mark.tone)


def test_words_that_differ_are_marked_on_both_sides() -> None:
    before, after = marked("Mindst 4 & <mere>", "Mindst 5 & <mere>")
    assert before == "Mindst <b><u>4</u></b> &amp; &lt;mere&gt;"
    assert after == "Mindst <b><u>5</u></b> &amp; &lt;mere&gt;"
    assert marked("", "Nyt") == ("", "<b><u>Nyt</u></b>")


def test_the_tree_is_a_proper_model(page: ImportOverview, tmp_path: Path, qtmodeltester: Any) -> None:
    give(page, ALTERED, tmp_path)
    page.panel.tiles["read"].click()
    qtmodeltester.check(page.panel.model)


def test_everything_has_a_name_and_nothing_is_cut_off(page: ImportOverview, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    for scale in (1.0, 1.5, 2.0):
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, "light", scale=scale)
        page.resize(1240, 640)
        acts.settle()
        for tile in page.findChildren(Tile):
            assert tile.width() >= tile.sizeHint().width(), (scale, tile.accessibleName())
            assert tile.accessibleName()
    page.panel.tiles["read"].click()
    for row in list(page.panel.model.shown_lines())[::3]:
        page.panel.list.select_key(key_of(row))
        for widget in page.findChildren(QWidget):
            inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inner:
                assert widget.accessibleName() or getattr(widget, "text", str)(), (row, widget)


def test_what_was_arranged_is_remembered(page: ImportOverview, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    give(page, ALTERED, tmp_path)
    page.panel.splitter.moveSplitter(300, 1)
    kept = page.memory()
    assert kept["sizes"] == page.panel.splitter.sizes()
    other = ImportOverview(desk)
    qtbot.addWidget(other)
    other.recall(kept)
    other.recall({"sizes": "x", "folder": 3})
    assert other.memory()["sizes"] == kept["sizes"]
    other.resize(1400, 800)
    other.show()
    give(other, ALTERED, tmp_path)
    assert other.panel.splitter.sizes() == kept["sizes"]


def test_the_page_lights_fora_and_alt_r_is_its_own(
    database: Database, clock: builders.Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(database, clock)
    window = MainWindow(desk, database.path, Settings(), lambda _changed: None)
    qtbot.addWidget(window)
    window.show()
    desk.goto("import_overview", back="fora")
    page = window.page("import_overview")
    assert isinstance(page, ImportOverview)
    give(page, ALTERED, tmp_path)
    choose(page, "Kredsrådet")
    window.activateWindow()
    page.panel.list.setFocus()
    press(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert page.panel.count == 2
    press(page, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert page.panel.count == 3
    press(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    read(page)
    assert steps(database) == ["Oversigten er hentet (nyt: 1, ændret: 2)"]
    desk.undo()
    assert overview_review.Answers() == page.panel.answers
    window.close()
    desk.close()
