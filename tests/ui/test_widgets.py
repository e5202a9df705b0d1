"""The widgets of our own: names for screen readers, keys, nothing clipped in any size or theme."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fora_desktop.domain.quota import ORDER, Status
from fora_desktop.settings import Theme
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.card import Card, PageHeader
from fora_desktop.ui.widgets.components import ComponentSheet
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar, UndoBar
from fora_desktop.ui.widgets.nav import SEPARATOR, STRETCH, NavItem, NavList, NavModel
from fora_desktop.ui.widgets.pace import Pace, PaceBar, StackedCount, paint_pace, paint_stacked, shares
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.status import StatusChip, chip_size, paint_chip
from fora_desktop.ui.widgets.strip import StatusStrip

IN_ALL_SIZES = pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
IN_BOTH_THEMES = pytest.mark.parametrize("choice", ["light", "dark"])


def clipped(page: QWidget) -> list[str]:
    """Labels and buttons that have less room than their text needs."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        tall = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < tall or (not label.wordWrap() and label.width() < label.sizeHint().width()):
            found.append(label.text())
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.width() < button.sizeHint().width():
            found.append(button.text())
    return found


@IN_BOTH_THEMES
@IN_ALL_SIZES
def test_nothing_on_the_component_sheet_is_clipped(
    qapp: QApplication, qtbot: QtBot, choice: Theme, scale: float
) -> None:
    theme.apply(qapp, choice, scale=scale)
    sheet = ComponentSheet()
    qtbot.addWidget(sheet)
    sheet.resize(fonts.px(760), fonts.px(1000))
    sheet.show()
    qapp.processEvents()
    assert clipped(sheet) == []
    assert sheet.grab().toImage().pixelColor(2, 2).name() == theme.color("window").name()


@pytest.mark.parametrize("status", list(Status))
@IN_ALL_SIZES
def test_a_chip_paints_only_inside_its_size(qapp: QApplication, status: Status, scale: float) -> None:
    theme.apply(qapp, "light", scale=scale)
    size = chip_size(status)
    image = QImage(size + QSize(40, 20), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_chip(painter, QRectF(10, 10, size.width() + 20, size.height()), status)
    painter.end()
    outside = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() and not (10 <= x < 10 + size.width() and 10 <= y < 10 + size.height())
    ]
    assert outside == []


def test_a_chip_tells_word_and_sentence(qtbot: QtBot) -> None:
    chip = StatusChip(Status.BEHIND, "Bagud: 0 af mindst 4 holdt.")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Bagud"
    assert chip.accessibleDescription() == "Bagud: 0 af mindst 4 holdt."


def painted(pace: Pace) -> QImage:
    image = QImage(QSize(140, 30), QImage.Format.Format_RGB32)
    image.fill(theme.color("base"))
    painter = QPainter(image)
    paint_pace(painter, QRectF(10, 10, 120, 10), pace)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_held_planned_missing_late_and_too_many_look_different(qapp: QApplication) -> None:
    assert theme.LIGHT.held in colours(painted(Pace(4, minimum=4)))
    assert theme.LIGHT.plan in colours(painted(Pace(0, 4, minimum=4)))
    assert theme.LIGHT.behind_bg in colours(painted(Pace(0, minimum=4, due_by_now=1)))
    assert theme.LIGHT.behind_bg not in colours(painted(Pace(1, minimum=4, due_by_now=1)))
    assert theme.LIGHT.exceeded in colours(painted(Pace(3, minimum=1, maximum=2)))
    assert theme.LIGHT.unrecorded_bg in colours(painted(Pace(0, unrecorded=1, minimum=4)))
    assert theme.LIGHT.held in colours(painted(Pace(6, 14, minimum=26, maximum=52, due_by_now=9)))
    assert colours(painted(Pace(0))) == {theme.LIGHT.base}


def test_the_pace_bar_says_its_numbers(qtbot: QtBot) -> None:
    bar = PaceBar(Pace(1, 2, 1, 6, None, 2, 0.4))
    qtbot.addWidget(bar)
    assert bar.accessibleDescription() == "1 holdt, 1 ikke noteret, 2 planlagt, 2 mangler, mindst 6"


def test_boards_side_by_side_leave_room_for_each_number(qapp: QApplication) -> None:
    placed = shares([1, 99], [10.0, 16.0], 100.0, 2.0)
    assert placed[0][1] >= 10.0
    assert placed[1][0] + placed[1][1] == pytest.approx(100.0)
    image = QImage(QSize(120, 20), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_stacked(painter, QRectF(0, 0, 100, 14), StackedCount([(Status.BEHIND, 1), (Status.COVERED, 9)]))
    paint_stacked(painter, QRectF(0, 0, 100, 14), StackedCount([]))
    painter.end()


@pytest.fixture
def strip(qtbot: QtBot) -> StatusStrip:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_counts({Status.BEHIND: 7, Status.COVERED: 30})
    strip.show()
    return strip


def test_each_word_of_the_strip_is_a_button(strip: StatusStrip, qtbot: QtBot) -> None:
    words = strip.findChildren(QAbstractButton)
    assert len(words) == len(ORDER) == len(Status)
    assert words[1].accessibleName() == "Bagud: 7"
    with qtbot.waitSignal(strip.chosen) as chosen:
        QTest.mouseClick(words[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [Status.BEHIND]
    words[5].setFocus()
    with qtbot.waitSignal(strip.chosen) as pressed:
        QTest.keyClick(words[5], Qt.Key.Key_Space)
    assert pressed.args == [Status.COVERED]
    assert strip.accessibleDescription() == "7 bagud, 30 planlagt"


def test_a_message_shows_its_sentence_and_its_way_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    bar = MessageBar()
    column.addWidget(bar)
    page.show()
    assert not bar.isVisible()
    done = []
    bar.say("Filen er åben.", "error", actions=[("Prøv igen", lambda: done.append(1))], closable=True)
    assert bar.isVisible()
    assert bar.accessibleName() == "Filen er åben."
    again = next(button for button in bar.findChildren(Button) if button.accessibleName() == "Prøv igen")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert done == [1]
    bar.say("")
    assert not bar.isVisible()


def test_a_message_without_a_parent_opens_no_window(qtbot: QtBot) -> None:
    bar = MessageBar("Noget")
    qtbot.addWidget(bar)
    assert not bar.isVisible()


def test_the_last_change_can_be_undone_from_the_status_bar(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = UndoBar(page)
    page.show()
    bar.tell("Lokalrådet i Holbæk er flyttet")
    assert bar.isVisible()
    with qtbot.waitSignal(bar.undo):
        QTest.mouseClick(bar.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    bar.tell("")
    assert not bar.isVisible()


def test_a_field_tells_its_problem_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    editor = QLineEdit("25. maj")
    field = Field("&Dato", editor, hint="fx 26/5")
    qtbot.addWidget(field)
    assert editor.accessibleName() == "Dato"
    assert editor.accessibleDescription() == "fx 26/5"
    assert field.findChildren(QLabel)[0].buddy() is editor
    field.show_problem("Slut er før start.")
    assert field.problem == "Slut er før start."
    assert editor.text() == "25. maj"
    assert editor.accessibleDescription() == "Slut er før start."
    used = []
    field.show_warning("2. pinsedag er helligdag.", "Brug 27. maj", lambda: used.append(1))
    assert field.problem == ""
    QTest.mouseClick(field.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert used == [1]
    field.clear()
    assert editor.accessibleDescription() == "fx 26/5"


@IN_ALL_SIZES
def test_all_controls_are_equally_high_with_and_without_focus(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    theme.apply(qapp, "light", scale=scale)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    controls = [QLineEdit(), QComboBox(), spin_box(), QDateEdit(), Button("Gem", "primary"), Button("Vis", "flat")]
    for control in controls:
        column.addWidget(control)
    page.show()
    page.activateWindow()
    heights = set()
    for control in controls:
        control.setFocus()
        qapp.processEvents()
        heights |= {other.height() for other in controls}
    assert heights == {fonts.px(30)}


def test_a_spin_box_shows_its_number(qtbot: QtBot) -> None:
    box = spin_box(0, 90, " dage")
    qtbot.addWidget(box)
    assert box.lineEdit().textMargins().left() > 0
    assert box.text() == "0 dage"


def test_an_empty_view_has_one_line_and_one_button(qtbot: QtBot) -> None:
    done = []
    view = EmptyView("calendar-plus", "Ingen møder i juli", action="Nyt møde", do=lambda: done.append(1))
    qtbot.addWidget(view)
    view.show()
    assert view.accessibleName() == "Ingen møder i juli"
    QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_arrows_move_through_a_segmented_control(qtbot: QtBot) -> None:
    choice = Segmented(["Dag", "Uge", "Måned"], name="Visning")
    qtbot.addWidget(choice)
    choice.show()
    choice.button(0).setFocus()
    with qtbot.waitSignal(choice.chosen) as chosen:
        QTest.keyClick(choice.button(0), Qt.Key.Key_Right)
    assert chosen.args == [1]
    assert choice.current == 1
    assert [choice.button(place).focusPolicy() for place in range(3)].count(Qt.FocusPolicy.StrongFocus) == 1


def test_a_card_has_title_and_link(qtbot: QtBot) -> None:
    card = Card("Denne uge", "uge 20", link="Kalender")
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(card.link_clicked):
        QTest.mouseClick(card.link, Qt.MouseButton.LeftButton)
    assert card.accessibleName() == "Denne uge"


def test_a_long_subtitle_does_not_push_the_buttons_out(qtbot: QtBot) -> None:
    header = PageHeader("Overblik", "meget " * 80)
    button = Button("Nyt møde", "primary", "plus", "Ctrl+N")
    header.add(button)
    qtbot.addWidget(header)
    header.resize(500, 56)
    header.show()
    assert header.minimumSizeHint().width() <= 500
    assert button.geometry().right() <= 500


def items() -> list[NavItem]:
    return [
        NavItem("overview", "Overblik", "layout-dashboard", 8, alarming=True),
        NavItem("forums", "Fora", "list-tree"),
        SEPARATOR,
        NavItem("tasks", "Opgaver", "list-todo"),
        STRETCH,
        NavItem("settings", "Indstillinger", "settings"),
    ]


def test_the_nav_model_keeps_qts_rules(qtmodeltester: object) -> None:
    qtmodeltester.check(NavModel(items()))  # type: ignore[attr-defined]  # the fixture has no public type


def test_arrow_keys_go_from_page_to_page(qtbot: QtBot) -> None:
    nav = NavList(items())
    qtbot.addWidget(nav)
    nav.resize(188, 600)
    nav.show()
    with qtbot.assertNotEmitted(nav.chosen):
        nav.set_current("forums")
    with qtbot.waitSignal(nav.chosen) as chosen:
        QTest.keyClick(nav, Qt.Key.Key_Down)
    assert chosen.args == ["tasks"]
    last = nav.visualRect(nav.nav.index(nav.nav.row_of("settings")))
    assert last.bottom() > nav.viewport().height() - 40


def test_badges_are_read_aloud(qtbot: QtBot) -> None:
    nav = NavList(items())
    qtbot.addWidget(nav)
    told = Qt.ItemDataRole.AccessibleTextRole
    assert nav.nav.index(0).data(told) == "Overblik, 8 venter"
    nav.set_badge("tasks", 14)
    assert nav.nav.index(3).data(told) == "Opgaver, 14 venter"
    nav.set_compact(True)
    assert nav.width() == 56
    assert nav.nav.index(3).data(Qt.ItemDataRole.ToolTipRole) == "Opgaver"


@IN_ALL_SIZES
def test_the_longest_page_title_fits(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    theme.apply(qapp, "dark", scale=scale)
    nav = NavList([*items(), NavItem("people", "Personer og roller", "users-round")])
    qtbot.addWidget(nav)
    nav.set_current("people")
    words = fonts.metrics(13, fonts.SEMIBOLD).horizontalAdvance("Personer og roller")
    assert nav.width() >= words + fonts.px(68)
    nav.show()
    assert not nav.grab().isNull()


def test_every_button_on_the_sheet_can_be_reached_and_is_named(qtbot: QtBot) -> None:
    sheet = ComponentSheet()
    qtbot.addWidget(sheet)
    sheet.show()
    for button in [button for button in sheet.findChildren(QAbstractButton) if button.isVisible()]:
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() != Qt.FocusPolicy.NoFocus
    assert Label("x").textFormat() == Qt.TextFormat.PlainText


def test_a_closed_page_leaves_memory(qapp: QApplication) -> None:
    gone = []
    for _round in range(5):
        sheet = ComponentSheet()
        gone.append(weakref.ref(sheet))
        sheet.deleteLater()
        del sheet
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [page() for page in gone] == [None] * 5
