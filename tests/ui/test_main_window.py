"""The window: menus and keys, undo before whose focus, year and read-only bars, room, names, themes, nothing leaked."""

import gc
import weakref
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenuBar, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import catalogues
from fora_desktop.reporting import closing
from fora_desktop.services import closed_years, forums, register
from fora_desktop.settings import Settings
from fora_desktop.storage import migrate
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import EVERYTHING, Desk
from fora_desktop.ui.frame import TITLE, Frame, keep_on_screen
from fora_desktop.ui.main_window import MainWindow, made_at
from fora_desktop.ui.page import Page
from fora_desktop.ui.views.fora import Fora
from fora_desktop.ui.views.indstillinger import Indstillinger
from fora_desktop.ui.views.overblik import Overblik
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Make = Callable[..., MainWindow]


@pytest.fixture
def saved() -> list[Settings]:
    return []


@pytest.fixture
def make(desk: Desk, database: Database, saved: list[Settings], qtbot: QtBot) -> Make:
    def made(settings: Settings = Settings(theme="light"), desk: Desk = desk) -> MainWindow:  # noqa: B008  # frozen
        window = MainWindow(desk, database.path, settings, saved.append)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        return window

    return made


@pytest.fixture
def window(make: Make) -> MainWindow:
    return make()


@pytest.fixture
def fora(window: MainWindow) -> Fora:
    window.show_page("fora")
    return page(window)


def page(window: MainWindow) -> Fora:
    found = window.page("fora")
    assert isinstance(found, Fora)
    return found


def rename(desk: Desk, title: str = "Nærhed") -> None:
    desk.do(forums.renamed, forums.rename_chapter, desk.read(forums.chapters)[0][0], title)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def first_title(desk: Desk) -> str:
    return desk.read(forums.chapters)[0][2]


# --- beginning ------------------------------------------------------------------------------------------------------


def test_it_begins_on_the_content_of_overblik(window: MainWindow) -> None:
    overblik = window.page("overblik")
    assert isinstance(overblik, Overblik)
    assert overblik.isVisible()
    assert overblik.table.hasFocus()
    assert window.windowTitle() == "Midt- og Vestsjællands Politi – Fora"
    assert (window.width(), window.height()) == (1440, 900)
    assert not window.year_bar.isVisible()
    assert not window.readonly_bar.isVisible()
    assert not window.message.isVisible()


def test_it_begins_on_the_page_of_last_time(make: Make) -> None:
    assert make(Settings(page="fora")).page("fora").isVisible()


@pytest.mark.parametrize("odd", [Settings(page="new_meeting"), Settings(page="ukendt"), Settings(geometry="xyz")])
def test_settings_that_say_nothing_are_left_alone(make: Make, odd: Settings) -> None:
    window = make(odd)
    assert window.page("overblik").isVisible()
    assert window.width() == 1440


def test_the_window_comes_back_as_it_was(make: Make, saved: list[Settings]) -> None:
    window = make()
    window.resize(1300, 750)
    window.close()
    again = make(saved[-1])
    assert again.height() == 750  # Qt keeps the width within the screen, which off screen is 800 pixels wide


def test_a_demonstration_is_marked(tmp_path: Path, make: Make, clock: builders.Clock) -> None:
    path = tmp_path / "d.fora"
    small = builders.catalogue(builders.SMALL)
    migrate.create(
        path, lambda session: register.fill(session, small, acts.TODAY, (), demonstration=True), builders.MORNING
    )
    desk = Desk(builders.open_again(path), clock)
    window = make(desk=desk)
    assert window.windowTitle() == "Midt- og Vestsjællands Politi (Demonstration) – Fora"
    desk.close()


# --- keys -----------------------------------------------------------------------------------------------------------


def test_control_and_a_number_open_the_pages(window: MainWindow, saved: list[Settings]) -> None:
    press(window, Qt.Key.Key_2, CONTROL)
    assert window.page("fora").isVisible()
    assert page(window).tree.hasFocus()
    press(window, Qt.Key.Key_1, CONTROL)
    assert window.page("overblik").isVisible()
    pages = [each.page for each in saved]  # what a page remembers is saved too
    assert [page for page, before in zip(pages, ["", *pages], strict=False) if page != before] == [
        "overblik",
        "fora",
        "overblik",
    ]


def test_f6_goes_round_the_panes_and_back(fora: Fora, window: MainWindow) -> None:
    order = [fora.tree, fora.pane.tabs, window.navigation, fora.filters.text, fora.tree]
    for there in order[1:]:
        press(window, Qt.Key.Key_F6)
        assert there.hasFocus()
    for there in reversed(order[:-1]):
        press(window, Qt.Key.Key_F6, SHIFT)
        assert there.hasFocus()


def test_f6_on_overblik(window: MainWindow) -> None:
    overblik = window.page("overblik")
    assert isinstance(overblik, Overblik)
    press(window, Qt.Key.Key_F6)
    assert window.navigation.hasFocus()
    press(window, Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert overblik.strip.isAncestorOf(focused)


def test_a_meeting_is_recorded_with_two_keys(window: MainWindow, desk: Desk, database: Database) -> None:
    acts.schedule(database, GREVE, datetime(2026, 6, 9, 10))
    acts.schedule(database, "Lokalrådet i Holbæk", datetime(2026, 6, 9, 13))
    desk._look()
    acts.answered(window.page("overblik"))
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_Space)
    assert acts.held(database) == ["Lokalrådet i Greve, møde 1/2026"]
    acts.answered(window.page("overblik"))
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_F6)
    assert window.navigation.hasFocus()


def test_arrows_in_the_navigation_open_pages_and_stay_there(window: MainWindow) -> None:
    window.navigation.setFocus()
    press(window, Qt.Key.Key_Down)
    assert window.page("fora").isVisible()
    assert window.navigation.hasFocus()


def test_a_page_that_is_asked_for_has_the_keyboard_though_the_navigation_had_it(window: MainWindow) -> None:
    window.navigation.setFocus()
    press(window, Qt.Key.Key_2, CONTROL)
    assert page(window).tree.hasFocus()
    window.navigation.setFocus()
    window.desk.goto("kalender")
    assert window.page("kalender").start().hasFocus()
    window.navigation.setFocus()
    press(window, Qt.Key.Key_F6)
    assert window.page("kalender").start().hasFocus()


def test_control_f_goes_to_the_filter(fora: Fora, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, CONTROL)
    assert fora.filters.text.hasFocus()


def test_control_f_on_overblik_goes_to_fora(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, CONTROL)
    assert page(window).filters.text.hasFocus()


def test_control_n_makes_the_pages_main_object(fora: Fora, window: MainWindow, desk: Desk) -> None:
    assert window.new_action.text() == "Nyt forum"
    press(window, Qt.Key.Key_N, CONTROL)
    assert window.page("edit_forum").isVisible()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_N, CONTROL), (Qt.Key.Key_M, CONTROL | SHIFT)])
def test_a_new_meeting_is_begun_by_its_keys(window: MainWindow, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    press(window, *keys)
    assert window.page("new_meeting").isVisible()
    assert not window.new_action.isEnabled()


def test_the_keys_are_listed(window: MainWindow) -> None:
    window.show_page("fora")
    told = {words: keys for keys, words in window.shortcuts()}
    for words in ("Fortryd", "Annullér fortryd", "Nyt forum", "Nyt møde", "Næste rude", "Rediger", "Vis detaljer"):
        assert told[words]
    seen = []
    acts.answer(lambda dialog: seen.append(dialog.windowTitle()))
    next(action for action in window.actions() if action.objectName() == "window.keys").trigger()
    assert seen == ["Genveje"]


def test_no_key_is_taken_twice(window: MainWindow) -> None:
    for key in ("overblik", "fora"):
        window.show_page(key)
        keys = [keys for keys, _words in window.shortcuts()]
        assert len(keys) == len(set(keys))
        assert not any("Ctrl+Alt" in each for each in keys)  # that is AltGr


def test_no_mnemonic_is_taken_twice(fora: Fora, window: MainWindow, desk: Desk, database: Database) -> None:
    acts.schedule(database, GREVE, datetime(2026, 6, 9, 10))
    desk._look()
    fora.open({"forum": 3, "board": acts.board(database, GREVE), "tab": "meetings"})
    menus = [action.text() for action in window.findChildren(QMenuBar)[0].actions()]
    buttons = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    letters = [text[text.index("&") + 1].lower() for text in [*menus, *buttons] if "&" in text]
    assert sorted(letters) == sorted(set(letters))


# --- undo -----------------------------------------------------------------------------------------------------------


def test_a_change_is_told_with_its_way_back(window: MainWindow, desk: Desk) -> None:
    rename(desk)
    assert window.undo_bar.isVisible()
    assert window.undo_bar.accessibleName() == "Kapitlet hedder nu “Nærhed”"
    assert window.saved.text() == "Gemt 9.00"
    assert window.undo_action.text() == "Fortryd: Kapitlet hedder nu “Nærhed”"
    press(window, Qt.Key.Key_Z, CONTROL)
    assert first_title(desk) != "Nærhed"
    assert window.undo_bar.accessibleName() == "Fortrudt: Kapitlet hedder nu “Nærhed”"
    assert window.redo_action.text() == "Annullér fortryd: Kapitlet hedder nu “Nærhed”"
    with pytest.raises(LookupError):
        acts.press(window.undo_bar, "Fortryd")
    acts.press(window.undo_bar, "Annullér fortryd")
    assert first_title(desk) == "Nærhed"
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Y, CONTROL)
    assert first_title(desk) == "Nærhed"
    acts.press(window.undo_bar, "Fortryd")
    assert first_title(desk) != "Nærhed"


def test_the_last_change_can_be_undone_from_the_start(make: Make, desk: Desk) -> None:
    rename(desk)
    window = make()
    assert window.undo_bar.accessibleName() == "Kapitlet hedder nu “Nærhed”"
    acts.press(window.undo_bar, "Fortryd")
    assert first_title(desk) != "Nærhed"


def test_undo_and_redo_wait_for_something(window: MainWindow, desk: Desk) -> None:
    assert not window.redo_action.isEnabled()
    rename(desk)
    assert window.undo_action.isEnabled()
    desk.undo()
    assert not window.undo_action.isEnabled() or window.undo_action.text() != "Fortryd"
    assert window.redo_action.isEnabled()


def test_a_text_field_takes_back_its_own_words_first(fora: Fora, window: MainWindow, desk: Desk) -> None:
    rename(desk)
    press(window, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(fora.filters.text, "greve")
    press(window, Qt.Key.Key_Z, CONTROL)
    assert fora.filters.text.text() == ""
    assert first_title(desk) == "Nærhed"
    press(window, Qt.Key.Key_Z, CONTROL)
    assert first_title(desk) != "Nærhed"
    press(window, Qt.Key.Key_Y, CONTROL)
    assert fora.filters.text.text() == "greve"
    press(window, Qt.Key.Key_Y, CONTROL)
    assert first_title(desk) == "Nærhed"


def test_the_menu_undoes_in_the_text_field_too(fora: Fora, window: MainWindow, desk: Desk) -> None:
    rename(desk)
    fora.seek()
    QTest.keyClicks(fora.filters.text, "greve")
    window.undo_action.trigger()
    assert fora.filters.text.text() == ""
    assert first_title(desk) == "Nærhed"
    window.edit_menu.aboutToShow.emit()
    window.redo_action.trigger()
    assert fora.filters.text.text() == "greve"


def test_a_refusal_stands_above_the_page_until_it_is_put_away(window: MainWindow, desk: Desk) -> None:
    chapter = desk.read(forums.chapters)[0][0]
    assert not desk.attempt(forums.chapter_removed, forums.remove_chapter, chapter)
    assert window.message.isVisible()
    assert window.message.accessibleName().startswith("Kapitlet “Kontakt med lokalsamfundet mv.” har fora.")
    assert window.message.geometry().bottom() < window.stack.geometry().top()
    rename(desk)
    assert not window.message.isVisible()


def test_what_another_program_did_can_be_undone_here(window: MainWindow, desk: Desk, database: Database) -> None:
    other = builders.open_again(database.path)
    rename(desk)
    other.do("Udefra", forums.create_chapter, "Udefra")
    other.close()
    desk._look()
    assert window.undo_action.text() == "Fortryd: Udefra"
    assert window.undo_bar.accessibleName() == "Udefra"  # the button beside it takes back that one
    window.undo_bar.tell("3 filer gemt", can_undo=False)
    desk._announce(EVERYTHING)
    assert window.undo_bar.accessibleName() == "3 filer gemt"


def test_a_folder_that_is_gone_is_told_and_the_settings_of_kept_calendars_are_reached(
    window: MainWindow, tmp_path: Path
) -> None:
    window._open_folder(tmp_path / "væk")
    assert window.message.accessibleName() == f"Mappen {tmp_path / 'væk'} findes ikke længere."
    window.publishing.withdrawn.emit("noget andet")
    assert window.message.isVisible()
    window.publishing.withdrawn.emit(window.message.accessibleName())
    assert not window.message.isVisible()
    window.keep_action.trigger()
    page = window.pages["indstillinger"]
    assert isinstance(page, Indstillinger)
    assert page.section.key == "kalendere"


# --- the year -------------------------------------------------------------------------------------------------------


def test_another_year_is_marked_by_a_blue_bar_with_the_way_back(
    window: MainWindow, desk: Desk, database: Database
) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2025, 9, 9, 10))
    window.year.setCurrentText("2025")
    assert desk.year == 2025
    assert window.year_bar.isVisible()
    assert window.year_bar.accessibleName() == "Du ser 2025."
    assert window.year_bar.property("message") == "info"
    desk.do(closed_years.was_closed, closing.close_year, 2025, desk.today)
    assert window.year_bar.accessibleName() == "Du ser 2025. Året er lukket 2. juli 2026."
    acts.press(window.year_bar, "Vis redegørelsen")
    assert window.page("rapporter").isVisible()
    assert desk.year == 2025
    desk.undo()
    assert window.year_bar.accessibleName() == "Du ser 2025."
    acts.press(window.year_bar, "Gå til 2026")
    assert desk.year == 2026
    assert not window.year_bar.isVisible()
    for elsewhere in (2027, 2099):  # as in Årshjul
        desk.set_year(elsewhere)
        assert window.year.currentText() == str(elsewhere)
        acts.press(window.year_bar, "Gå til 2026")
        assert (desk.year, window.year.currentText()) == (2026, "2026")


def test_at_new_year_the_old_year_is_marked(window: MainWindow, desk: Desk, clock: builders.Clock) -> None:
    clock.set(datetime(2027, 1, 1, 8))
    desk._look()
    assert window.year_bar.accessibleName() == "Du ser 2026."
    acts.press(window.year_bar, "Gå til 2027")
    assert desk.year == 2027


# --- badges, status bar ---------------------------------------------------------------------------------------------


def test_the_badge_counts_warnings_and_follows(window: MainWindow, desk: Desk, database: Database) -> None:
    index = window.navigation.nav.index(0)
    heard = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(heard) == "Overblik, 5 venter"
    for month in (3, 6):
        acts.schedule(database, GREVE, datetime(2026, month, 3, 10))
    desk._look()
    acts.answered(window.page("overblik"))
    assert index.data(heard) == "Overblik, 4 venter"


def test_a_step_of_any_length_leaves_the_window_as_wide(window: MainWindow, desk: Desk) -> None:
    least = window.minimumSizeHint().width()
    rename(desk, "Kapitel" * 1000)
    for key in ("overblik", "fora"):
        window.show_page(key)
        acts.settle()
        assert window.minimumSizeHint().width() <= max(least, 1024)
    assert window.width() == 1440


def test_the_status_bar_says_what_is_chosen_and_where(fora: Fora, window: MainWindow) -> None:
    assert window.summary.text() == "Viser 5 af 5 fora"
    fora.filters.text.setText("greve")
    assert window.summary.text() == "Viser 1 af 5 fora"


def test_a_copy_is_told_by_its_day() -> None:
    made = datetime(2026, 7, 2, 7, 30)
    assert made_at(made, datetime(2026, 7, 2, 9)) == "Sikkerhedskopi i dag 7.30"
    assert made_at(made, datetime(2027, 7, 2, 9)) == "Sikkerhedskopi 2. juli 7.30"


# --- reading only ---------------------------------------------------------------------------------------------------


@pytest.fixture
def reader(database: Database, clock: builders.Clock) -> Iterator[Desk]:
    desk = Desk(Database(database.path, clock, "prøve", readonly=True), clock)
    yield desk
    desk.close()


def test_a_register_that_can_only_be_read_says_so(make: Make, reader: Desk) -> None:
    window = make(desk=reader)
    assert window.readonly_bar.isVisible()
    assert window.readonly_bar.accessibleName() == "Registret kan kun læses. Du kan se alt, men ikke ændre."
    for action in (window.undo_action, window.redo_action, window.new_action, window.meeting_action):
        assert not action.isEnabled()
    window.show_page("fora")
    assert not window.new_action.isEnabled()
    acts.answered(page(window))
    assert page(window).pane.name.text() == "Kredsrådet"


# --- how it looks ---------------------------------------------------------------------------------------------------


def test_the_theme_and_the_text_size_change_at_once(window: MainWindow, saved: list[Settings]) -> None:
    window.choose_theme("dark")
    assert theme.tokens() is theme.DARK
    assert saved[-1].theme == "dark"
    wide = window.navigation.font().pointSizeF()
    window.choose_scale(+0.1)
    assert saved[-1].scale == 1.1
    assert QApplication.font().pointSizeF() > wide
    window.choices.choose(scale=1.95)
    window.choose_scale(+0.1)
    window.choose_scale(+0.1)
    assert saved[-1].scale == 2.0
    window.choices.choose(scale=1.05)
    window.choose_scale(-0.1)
    window.choose_scale(-0.1)
    assert saved[-1].scale == 1.0
    window.choose_theme("light")


def test_a_narrow_window_shows_icons_and_closes_the_pane(window: MainWindow) -> None:
    window.show_page("fora")
    assert not window.navigation.compact
    assert page(window).pane.isVisible()
    window.resize(1280, 720)
    acts.settle()
    assert window.navigation.compact
    assert page(window).pane.isVisible()
    window.resize(1024, 640)
    acts.settle()
    assert not page(window).pane.isVisible()
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page(window).pane.isVisible()
    window.resize(1440, 900)
    acts.settle()
    assert page(window).pane.isVisible()


def open_on(window: MainWindow, tab: str) -> None:
    """Overblik, or Fora with a tab of a lokalråd open beside it."""
    if tab:
        window.desk.goto("fora", forum=3, board=3, tab=tab)
    else:
        window.show_page("overblik")


def clipped(window: MainWindow) -> list[str]:
    """Buttons and fields that are narrower than their words, or stick out of what holds them and cannot be scrolled."""
    found = []
    for widget in window.findChildren(QAbstractButton):
        if not widget.isVisible():
            continue
        if widget.width() < widget.sizeHint().width() and widget.text():
            found.append(f"narrow: {widget.accessibleName()} {widget.width()} < {widget.sizeHint().width()}")
        inner: QWidget = widget
        holder = widget.parentWidget()
        while holder is not None and not isinstance(holder.parentWidget(), QScrollArea):
            place = inner.geometry()
            if not holder.rect().adjusted(-1, -1, 1, 1).contains(place):
                found.append(f"outside: {widget.accessibleName()} {place} in {holder.size()}")
                break
            inner, holder = holder, holder.parentWidget()
    return found


@pytest.fixture
def whole(tmp_path: Path, clock: builders.Clock) -> Iterator[Desk]:
    """The real catalogue, with meetings to record and in the week."""
    database = builders.register(tmp_path / "hele", clock=clock, holidays=catalogues.school_holidays())
    for who in (GREVE, "Lokalrådet i Køge", "Koordinationsudvalget i Køge"):
        acts.schedule(database, who, datetime(2026, 6, 9, 10), location="Rådhuset")
        acts.schedule(database, who, datetime(2026, 7, 2, 10), location="Rådhuset")
        acts.schedule(database, who, datetime(2026, 9, 8, 10), location="Rådhuset")
    desk = Desk(database, clock)
    yield desk
    desk.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
def test_every_page_fits_at_every_size_of_window_and_text(
    make: Make, whole: Desk, size: tuple[int, int], scale: float, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", scale)
    window = make(Settings(theme="light", scale=scale), whole)
    window.resize(*size)
    for tab in ("", "overview", "meetings"):
        open_on(window, tab)
        acts.settle()
        QTest.qWait(1)  # columns step aside in the next turn
        acts.settle()
        assert (window.width(), window.height()) == size
        assert window.minimumSizeHint().width() <= size[0]
        assert window.minimumSizeHint().height() <= size[1]
        assert clipped(window) == []


def test_names_have_room_before_other_columns(make: Make, whole: Desk) -> None:
    window = make(desk=whole)
    for wide in (1440, 1280, 1100, 1024):
        window.resize(wide, 700)
        window.show_page("fora")
        page(window)._open_pane()
        acts.settle()
        QTest.qWait(1)
        acts.settle()
        assert page(window).tree.columnWidth(0) >= 220
        assert not page(window).tree.isColumnHidden(6)  # the status is always there


# --- names ----------------------------------------------------------------------------------------------------------


def told(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not told(widget).strip():
            if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
                continue
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name(make: Make, whole: Desk) -> None:
    window = make(desk=whole)
    for tab in ("", "overview", "meetings", "participants"):
        open_on(window, tab)
        acts.settle()
        assert nameless(window) == []


# --- nothing leaked -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", [Overblik, Fora])
def test_a_page_opened_again_and_again_leaves_nothing(
    view: type[Page], desk: Desk, database: Database, qapp: QApplication
) -> None:
    acts.schedule(database, GREVE, datetime(2026, 6, 9, 10))
    gone = []
    for _time in range(5):
        page = view(desk)
        page.resize(1200, 700)
        page.show()
        gone.append(weakref.ref(page))
        page.close()
        page.deleteLater()
        del page
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.wait()
    acts.settle()
    gc.collect()
    assert [each for each in gone if each() is not None] == []


def test_changes_pile_nothing_up(window: MainWindow, desk: Desk) -> None:
    window.show_page("fora")
    window.show_page("overblik")
    counts = []
    for _time in range(4):
        for title in ("A", "B"):
            rename(desk, title)
        acts.answered(window.page("overblik"))
        counts.append(len(window.findChildren(QWidget)))
    assert counts[-1] == counts[1]


def test_a_second_start_brings_the_window_to_the_front(window: MainWindow) -> None:
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    assert window.isVisible()


def test_a_page_that_fails_to_read_is_told_and_takes_nothing_down(window: MainWindow) -> None:
    """Without the `raise` in Page.showEvent the program ends here without a word."""

    class Broken(Page):
        key = "broken"

        def refresh(self) -> None:
            [][1]

    broken = Broken(window.desk)
    window.stack.addWidget(broken)
    with pytest.raises(IndexError):
        window.stack.setCurrentWidget(broken)


def test_a_meeting_that_is_gone_when_it_is_to_be_opened_is_told_and_the_page_stays(window: MainWindow) -> None:
    window.show_page("fora")
    window.desk.goto("new_meeting", meeting=4711)
    assert window.page("fora").isVisible()
    assert "findes ikke længere" in window.message.accessibleName()


@pytest.mark.parametrize(("width", "whole"), [(1280, True), (1024, False)])
def test_every_menu_is_seen_or_reached_once_the_text_has_grown(
    make: Make, width: int, whole: bool, qapp: QApplication
) -> None:
    window = make(Settings(theme="dark"))
    window.resize(width, 720)
    bar = window.findChild(QMenuBar)
    assert bar is not None
    more = bar.findChild(QAbstractButton, "qt_menubar_ext_button")
    assert more is not None
    try:
        assert window.top.search.isVisible()
        window.choices.choose(scale=2.0)
        acts.settle()
        assert not window.top.search.isVisible()
        assert window.top.small_search.width() >= window.top.small_search.sizeHint().width()
        seen = [bar.actionGeometry(each).right() < bar.width() for each in bar.actions()]
        assert all(seen) == whole
        assert more.isVisible() != whole
    finally:
        theme.apply(qapp, "light", 1.0)


def test_the_message_with_the_way_back_stays_on_other_pages_until_something_is_done(
    window: MainWindow, desk: Desk
) -> None:
    window.message.say("Registret er gendannet.", "done", closable=True, stays=True)
    window.show_page("fora")
    window.show_history()
    assert window.message.isVisible()
    window.message.say("Noget andet.", closable=True)
    window.show_page("overblik")
    assert not window.message.isVisible()
    window.message.say("Registret er gendannet.", "done", closable=True, stays=True)
    rename(desk)
    assert not window.message.isVisible()


@pytest.mark.parametrize("screen", [QRect(0, 0, 1440, 900), QRect(0, 25, 1366, 703), QRect(1920, 0, 1600, 1000)])
@pytest.mark.parametrize("kept", [QRect(0, 45, 1440, 900), QRect(5000, 5000, 1100, 700), QRect(-300, -200, 2000, 2000)])
def test_the_window_is_no_larger_than_its_screen_and_lies_on_it(screen: QRect, kept: QRect, qtbot: QtBot) -> None:
    window = Frame("")
    qtbot.addWidget(window)
    window.setGeometry(kept)
    keep_on_screen(window, screen)
    assert screen.contains(window.geometry())
    assert window.geometry().top() >= screen.top() + TITLE, "the title bar has its room"


def test_a_window_that_lies_on_its_screen_stays_where_it_was(qtbot: QtBot) -> None:
    window = Frame("")
    qtbot.addWidget(window)
    window.setGeometry(100, 80, 1200, 700)
    keep_on_screen(window, QRect(0, 0, 1440, 900))
    assert window.geometry() == QRect(100, 80, 1200, 700)
