"""Snitflader: the map by keys and mouse, matrix and list beside it, the pane's answers, the picture."""

from collections.abc import Iterator
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Forum
from fora_desktop.services import interfaces
from fora_desktop.services import names as registered
from fora_desktop.storage.database import Database
from fora_desktop.ui import fonts, interface_files, theme
from fora_desktop.ui.choosing_files import of_a_kind
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.add_interface import AddInterface
from fora_desktop.ui.views.snitflader import LIST, MAP, MATRIX, Snitflader
from fora_desktop.ui.widgets.interface_canvas import AROUND
from fora_desktop.ui.widgets.label import Button, Label
from tests.ui import acts

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[Snitflader]:
    made = Snitflader(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    acts.answered(made)
    yield made
    desk.wait()


def forum(database: Database, name: str) -> int:
    with database.read() as session:
        return registered.forum(session, name)


def said(page: Snitflader) -> list[str]:
    """What the pane says now."""
    column = page.pane._column
    parts = [item.widget() for place in range(column.count()) if (item := column.itemAt(place)) is not None]
    found: list[Label] = []
    for part in parts:
        if isinstance(part, Label):
            found.append(part)
        elif isinstance(part, QWidget):
            found += part.findChildren(Label)
    return [label.text() for label in found]


def spot(page: Snitflader, id_: int) -> QPoint:
    assert page.map.map is not None
    box = page.map.map.laid.box(id_)
    assert box is not None
    around = fonts.px(AROUND)
    return page.map.mapFromScene(box.centre[0] + around, box.centre[1] + around)


def states(database: Database) -> list[tuple[str, int | None, bool]]:
    with database.read() as session:
        rows = interfaces.network(session, acts.TODAY)
        return [(link.state, link.target, link.settled) for link in rows.links if link.state in ("added",)]


def test_the_arrow_keys_follow_lines_and_enter_opens_the_forum(
    page: Snitflader, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    kr, ku, lr = (forum(database, name) for name in ("Kredsrådet", "Kontaktudvalget", "Lokalrådene"))
    assert page.header.subtitle.text() == "7 forbindelser, 2 ubekræftede · 1 forum har ingen"
    assert "Kontaktudvalget forbereder kredsrådet, men har ingen snitflade." in said(page), "nothing is chosen yet"
    page.map.setFocus()
    QTest.keyClick(page.map, Key.Key_Down)
    assert page.chosen == kr
    QTest.keyClick(page.map, Key.Key_Down)
    assert page.chosen in (ku, lr)
    first = page.chosen
    QTest.keyClick(page.map, Key.Key_Right if first == ku else Key.Key_Left)
    assert page.chosen == ({ku, lr} - {first}).pop(), "the next line of the box that was come from"
    QTest.keyClick(page.map, Key.Key_Up)
    assert page.chosen == kr
    QTest.keyClick(page.map, Key.Key_PageDown)
    assert page.chosen == ku
    assert page.map.accessibleDescription().startswith("Kontaktudvalget, kap. 1. Kontaktudvalget forbereder kredsrådet")
    with qtbot.waitSignal(desk.wanted) as asked:
        QTest.keyClick(page.map, Key.Key_Return)
    assert asked.args == [Goto("fora", {"forum": ku})]
    QTest.mouseClick(page.map.viewport(), Qt.MouseButton.LeftButton, pos=spot(page, lr))
    assert page.chosen == lr
    assert "Kommunernes SSP-organisation" in said(page)
    QTest.keyClick(page.map, Key.Key_End)
    assert page.chosen is not None
    assert page.chosen < 0, "what lies outside the register is a box too"
    assert "Nævnes af" in said(page)
    QTest.keyClick(page, Key.Key_Escape)
    assert page.chosen is None
    before = page.map.zoom
    page.zoom_in()
    page.zoom_in()
    assert page.map.zoom > before
    page.zoom_to_fit()
    assert page.map.zoom == before


def test_what_the_texts_seem_to_say_is_added_or_refused_in_the_pane_and_taken_back(
    page: Snitflader, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    kr, lr = forum(database, "Kredsrådet"), forum(database, "Lokalrådene")
    page.open({"forum": lr})
    acts.settle()
    assert page.pane.head.about.text() == "3 snitflader · 1 ubekræftet (stiplet)"
    add = acts.button(page.pane, "Tilføj som snitflade")
    page.refresh()
    acts.answered(page)
    assert add.isVisible(), "what stands there already stays as it is"
    page.resize(1200, 360)
    add.setFocus()
    acts.settle()
    bar = page.pane._area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    stood = bar.value()
    assert stood > 0
    QTest.keyClick(add, Key.Key_Space)
    acts.answered(page)
    focused = page.window().focusWidget()
    assert isinstance(focused, Button)
    assert (focused.text(), focused.accessibleDescription(), bar.value()) == ("Fjern", "Kredsrådet", stood)
    page.resize(1200, 760)
    assert states(database) == [("added", kr, False)]
    assert "Tilføjet" in said(page)
    acts.press(page.pane, "Fjern")
    acts.answered(page)
    acts.press(page.pane, "Afvis")
    acts.answered(page)
    assert "Afvist" in said(page)
    assert "Udledt af formålet" not in said(page)
    acts.press(page.pane, "Fortryd afvisning")
    acts.answered(page)
    assert "Udledt af formålet" in said(page)
    page.open({"forum": -1})
    acts.settle()
    assert "Gælder alle 2" in said(page)
    acts.press(page.pane, "Uden for registret")
    acts.answered(page)
    assert [button.text() for button in page.pane.buttons].count("Fortryd afklaring") == 2
    assert database.state().undoes == "“Kommunernes SSP-organisation” er uden for registret (hos 2 fora)"
    desk.undo()
    acts.answered(page)
    assert "Fortryd afklaring" not in [button.text() for button in page.pane.buttons]


def test_a_link_is_added_by_name_and_what_cannot_be_is_told_beside_the_field(
    page: Snitflader, database: Database, qtbot: QtBot
) -> None:
    told: list[str] = []

    def fill(dialog: AddInterface) -> None:
        dialog.forum.set_text("Kredsrådet")
        dialog.other.set_text("Kredsrådet")
        dialog.words.setText("drøfter tryghed")
        dialog.do.click()
        told.append(dialog.other_field.problem)
        dialog.other.set_text("findes ikke")
        dialog.do.click()
        told.append(dialog.other_field.problem)
        dialog.other.set_text("Møder med Embedslægeinstitutionen")
        dialog.do.click()

    acts.answer(fill)
    page.new()
    acts.answered(page)
    assert told == [
        "Et forum kan ikke have en snitflade til sig selv. Vælg to fora.",
        "Vælg et forum på listen.",
    ]
    assert page.chosen == forum(database, "Kredsrådet")
    assert "drøfter tryghed" in said(page)


def test_matrix_and_list_say_the_same_as_the_map_and_a_chapter_narrows_all_three(
    page: Snitflader, database: Database
) -> None:
    lr = forum(database, "Lokalrådene")
    page.show_mode(MATRIX)
    cells = page.matrix.cells
    row, column = cells.down.index(lr), cells.across.index(forum(database, "Kredsrådet"))
    assert cells.index(row, column).data() == "?"
    assert cells.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Lokalrådene udmønter strategier fra kredsrådet; ikke bekræftet."
    )
    page.matrix.setCurrentIndex(cells.index(row, column))
    assert page.chosen == lr
    page.show_mode(LIST)
    rows = acts.spoken(page.list)
    assert ["Møder med Embedslægeinstitutionen", "Ingen", "", "", "Ingen"] in rows
    assert [
        "Lokalrådene",
        "Kredsrådet",
        "",
        "Udledt, ikke bekræftet",
        "strategier, der vedtages i kredsrådet eller på nationalt plan",
    ] in rows
    assert page.paper() is None, "the list prints its rows"
    page.chapter.setCurrentIndex(2)
    assert page.header.subtitle.text() == "0 forbindelser · 1 forum har ingen"
    page._chosen = None
    page.show_mode(MAP)
    assert page.nothing.accessibleName() == "Ingen fora i dette kapitel er forbundet med andre."
    acts.press(page.nothing, "Vis alle kapitler")
    assert (page.chapter.currentIndex(), page.map.isVisible()) == (0, True)
    page.chapter.setCurrentIndex(2)
    page.show_mode(LIST)
    kept = page.memory()
    page.chapter.setCurrentIndex(0)
    page.recall(kept)
    page.refresh()
    acts.answered(page)
    assert (page.mode, page.chapter.currentIndex()) == (LIST, 2)
    page.show_mode(MAP)


def test_the_map_is_saved_as_picture_drawing_and_pdf_and_painted_at_each_size_of_text(
    page: Snitflader, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    class Chooser:
        name = ""

        def file_of_a_kind(self, *about: Any) -> Path:
            return of_a_kind(tmp_path / self.name, "Billede (*.png)", about[-1])

        def reveal(self, path: Path) -> None:
            shown.append(path)

    page.saver.chooser = Chooser()
    page.saver.opens = lambda path: not shown.append(path)  # type: ignore[func-returns-value]
    drawn_in: list[bool] = []
    write = interface_files.picture

    def picture(*about: Any) -> bytes:
        drawn_in.append(current_thread() is main_thread())
        return write(*about)

    monkeypatch.setattr(interface_files, "picture", picture)
    for name in ("kort.svg", "kort.pdf", "kort", "nej/kort"):
        Chooser.name = name
        page.save_picture()
        page.desk.wait()
        acts.settle()
        if name == "kort":
            assert page.message.accessibleName() == f"kort.png er gemt i {tmp_path}."
            for words in ("Åbn", "Vis i mappen"):
                acts.press(page.message, words)
    assert shown == [tmp_path / "kort.png"] * 2
    assert "mappen" in page.message.accessibleName()
    assert acts.button(page.message, "Gem som …").isEnabled()
    page.message._close.click()
    assert not page.message.isVisible()
    assert drawn_in == [False] * 4, "drawing takes its time: never in the window's thread"
    assert sorted(path.name for path in tmp_path.glob("kort*")) == ["kort.pdf", "kort.png", "kort.svg"]
    assert (tmp_path / "kort.pdf").read_bytes().startswith(b"%PDF")
    image = QImage(str(tmp_path / "kort.png"))
    assert image.width() > 800
    texts = "".join(ElementTree.fromstring((tmp_path / "kort.svg").read_bytes()).itertext())
    for words in ("Kredsrådet", "uden for registret", "forbereder"):
        assert words in texts
    network = page.network
    assert network is not None
    for scale, look in ((1.0, "light"), (1.5, "dark"), (2.0, "light")):
        theme.apply(qapp, look, scale=scale, density="normal")  # type: ignore[arg-type]
        acts.settle()
        assert not page.map.grab().isNull()
        map_ = page.map.map
        assert map_ is not None
        for box in map_.laid.boxes:
            wide = max(map(fonts.metrics(13, fonts.SEMIBOLD).horizontalAdvance, map_.lines[box.id]))
            assert box.width > wide, "no name is wider than its box"
        page.resize(960, 700)
        acts.settle()
        header = page.header
        for part in (header.title, *(header.modes.button(place) for place in range(3)), header.add_button):
            assert part.width() >= part.sizeHint().width(), "nothing in the header is cut"
            assert header.rect().contains(part.mapTo(header, part.rect().bottomRight()))
        page.resize(1200, 760)
    paper = interface_files.sheets(network)
    canvas = QImage(600, 400, QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    assert paper.sheets(painter, QRectF(canvas.rect())) == 1
    paper.paint(painter, QRectF(canvas.rect()), 0)
    painter.end()
    assert len({canvas.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 400, 3)}) > 5


def test_without_forums_the_way_to_them_is_shown_and_no_form_opens(page: Snitflader, database: Database) -> None:
    def close(session: Session, kept: int) -> None:
        for each in session.query(Forum).order_by(Forum.id)[kept:]:
            each.closed_on = acts.TODAY

    for kept, why in ((1, "Opret først endnu et forum"), (0, "Opret først et forum")):
        database.do("Lukket", close, kept)
        page.refresh()
        acts.answered(page)
        assert (page.add_button.isEnabled(), page.add_button.toolTip()) == (False, why)
        page.new()
        assert page.message.accessibleName() == f"{why}."
    assert page.nothing.accessibleName() == "Der er ingen fora endnu."
    assert acts.button(page.nothing, "Gå til Fora").isEnabled()
    database.undo()
    database.undo()
    page.refresh()
    acts.answered(page)
    assert (page.add_button.isEnabled(), page.add_button.toolTip()) == (True, "")
