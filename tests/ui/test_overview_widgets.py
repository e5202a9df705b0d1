"""The widgets of Importér oversigt by themselves, at every text size in both themes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.services.overview_review import FieldRow
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.side_cards import FieldChoice
from fora_desktop.ui.widgets.source_text import LineMark, SourceText
from fora_desktop.ui.widgets.tiles import Tile
from tests.ui import acts

LONG = "Ledelsessekretariatschefen (fra politiet) og relevante administrative repræsentanter fra de enkelte kommuner"
LOOKS = [(colours, scale) for colours in ("light", "dark") for scale in (1.0, 1.5, 2.0)]


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]} {look[1]}")
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Callable[[], None]:
    colours, scale = request.param

    def dress() -> None:
        theme.apply(qapp, colours, scale=scale)
        acts.settle()

    return dress


def field(side: str = "overview", own: str = "") -> FieldRow:
    return FieldRow("participants_text", 24, LONG, LONG.replace("administrative", "faglige"), side, own, True)  # type: ignore[arg-type]  # a Side


def test_no_line_of_either_version_is_cut_off(qtbot: QtBot, dressed: Callable[[], None]) -> None:
    choice = FieldChoice(field(), "Deltagere")
    qtbot.addWidget(choice)
    choice.resize(fonts.px(320), 400)
    choice.show()
    dressed()
    choice.resize(fonts.px(320), choice.sizeHint().height())
    acts.settle()
    for card in (choice.overview, choice.register):
        document = QTextDocument()
        document.setDefaultFont(card.text.font())
        document.setDocumentMargin(0)
        document.setHtml(card.text.text())
        document.setTextWidth(card.text.width())
        assert card.text.height() >= document.size().height()
        assert not card.grab().isNull()


def test_a_side_is_chosen_by_a_click_anywhere_and_by_the_arrows(qtbot: QtBot) -> None:
    choice = FieldChoice(field(), "Deltagere")
    qtbot.addWidget(choice)
    choice.resize(400, 500)
    choice.show()
    assert choice.register.radio.accessibleName() == "Deltagere: I registret"
    assert choice.register.radio.accessibleDescription() == LONG
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.mouseClick(choice.register, Qt.MouseButton.LeftButton)
    assert told.args == ["participants_text", "register", ""]
    choice.show_row(field("register"))
    choice.activateWindow()
    acts.settle()
    choice.focus_side()
    assert choice.register.radio.isChecked()
    assert choice.register.radio.hasFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(choice.register.radio, Qt.Key.Key_Up)
    assert told.args == ["participants_text", "overview", ""]
    assert choice.note.isVisible()


def test_a_text_of_ones_own_is_told_once_the_keys_are_quiet(qtbot: QtBot) -> None:
    choice = FieldChoice(field("own", "Chefen"), "Deltagere")
    qtbot.addWidget(choice)
    choice.show()
    assert choice.editor.toPlainText() == "Chefen"
    with qtbot.waitSignal(choice.chosen) as told:
        choice.editor.setPlainText("Chefen og lederne")
    assert told.args == ["participants_text", "own", "Chefen og lederne"]


def test_a_field_that_may_only_be_read_offers_nothing(qtbot: QtBot) -> None:
    choice = FieldChoice(field(), "Deltagere", writable=False)
    qtbot.addWidget(choice)
    choice.show()
    assert not choice.edit_button.isVisible()
    assert not choice.overview.isEnabled()


def test_the_text_shows_its_numbers_and_marks(qtbot: QtBot, dressed: Callable[[], None]) -> None:
    text = SourceText()
    qtbot.addWidget(text)
    text.resize(500, 400)
    text.show()
    lines = [f"Emne\t{number}" for number in range(1, 1300)]
    text.show_text(lines, {3: LineMark("covered", label=4), 4: LineMark("unscheduled", "covered", told="gæt")})
    dressed()
    assert text._gutter.width() >= fonts.metrics(12, tabular=True).horizontalAdvance("1299") + fonts.px(8)
    picture = text.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    places = {number: place for number, _block, place in text.visible_lines()}
    for number, token in ((3, "covered_bg"), (4, "unscheduled_bg"), (2, "base")):
        spot = picture.pixelColor(
            round((picture.width() / ratio - 6) * ratio), round(places[number].center().y() * ratio)
        )
        assert spot.name() == theme.color(token).name()
    assert text.accessibleDescription() == "1299 linjer, 1 linjer med gæt, 2 linjer, der er forskellige fra registret"


def test_the_text_tells_where_it_is(qtbot: QtBot) -> None:
    text = SourceText()
    qtbot.addWidget(text)
    text.resize(500, 300)
    text.show()
    text.show_text(["tekst"] * 200, {150: LineMark("unscheduled", told="et gæt")})
    assert text.isReadOnly()
    with qtbot.waitSignal(text.range_changed):
        text.show_line(150)
    first, last = text.shown_range
    assert first < 150 < last
    assert text.accessibleDescription() == "Linje 150: et gæt"
    with qtbot.waitSignal(text.line_chosen) as chosen:
        QTest.keyClick(text, Qt.Key.Key_Down)
    assert chosen.args == [151]
    assert text.accessibleDescription() == "Linje 151"


def test_a_tile_says_its_number_in_any_room(qtbot: QtBot, dressed: Callable[[], None]) -> None:
    tile = Tile("circle-check", "Fora læst", "met")
    qtbot.addWidget(tile)
    tile.say(36, "i 14 kapitler, 252 felter")
    dressed()
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("Fora læst: 36", "i 14 kapitler, 252 felter")
    full = tile.sizeHint()
    tile.set_compact(True)
    assert tile.sizeHint().width() <= full.width()
    assert tile.sizeHint().height() < full.height()
    tile.resize(tile.sizeHint())
    assert not tile.grab().isNull()
