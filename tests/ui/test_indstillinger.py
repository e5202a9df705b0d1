"""Indstillinger: its sections, what each of them chooses, and that it holds and is kept at once."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.services import district
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import keys, motion, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views import VIEWS
from fora_desktop.ui.views.indstillinger import SECTIONS, Indstillinger
from fora_desktop.ui.views.settings.generelt import Generelt
from fora_desktop.ui.views.settings.genveje import Genveje, KeysForm
from fora_desktop.ui.views.settings.kommuner import ChooseMunicipalities, Kommuner
from fora_desktop.ui.views.settings.kopier import Kopier
from fora_desktop.ui.views.settings.sprog import Sprog
from fora_desktop.ui.views.settings.udseende import Udseende
from tests.ui import acts, clipping


@pytest.fixture
def saved(desk: Desk) -> list[Settings]:
    """Everything that was written into the settings' file."""
    found: list[Settings] = []
    desk.choices.begin(Settings(theme="light"), found.append)
    return found


@pytest.fixture
def page(desk: Desk, saved: list[Settings], qtbot: QtBot) -> Indstillinger:
    made = Indstillinger(desk)
    qtbot.addWidget(made)
    made.resize(1240, 800)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def window(desk: Desk, database: Database, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk, database.path, Settings(theme="light"), lambda _settings: None)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    keys.use({})
    motion.apply(_app(), False)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def opened(page: Indstillinger, key: str, kind: type[Any]) -> Any:
    page.open({"section": key})
    assert isinstance(page.section, kind)
    return page.section


def answered_by_words(words: str) -> None:
    """The next question is answered with a line of text."""

    def fill(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(words)
        dialog.do.click()  # type: ignore[attr-defined]  # an Ask

    acts.answer(fill)


# --- the page -------------------------------------------------------------------------------------------------------


def test_the_sections_are_chosen_in_the_list(page: Indstillinger) -> None:
    assert [item.title for item in page.list.nav.items] == [
        *("Generelt", "Udseende", "Politikreds og kommuner", "Ferie og helligdage", "Frister", "Dokumenter"),
        *("Kalendere, der holdes ajour", "Genveje", "Sprog"),
    ]
    assert page.header.title.text() == "Generelt"
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.section.key == "udseende"
    assert page.header.title.text() == "Udseende"


def test_the_last_section_is_opened_again(page: Indstillinger, desk: Desk, qtbot: QtBot) -> None:
    page.open({"section": "sprog"})
    again = Indstillinger(desk)
    qtbot.addWidget(again)
    again.recall(page.memory())
    assert again.section.key == "sprog"
    again.recall({"section": "der var engang", "ferie": 4})
    assert again.section.key == "sprog"


def test_a_section_is_read_again_when_the_register_changes(page: Indstillinger, desk: Desk) -> None:
    kommuner = opened(page, "kommuner", Kommuner)
    desk.do("x", district.rename, "Sønderkredsen")
    assert kommuner.name.text() == "Sønderkredsen"
    opened(page, "generelt", Generelt)
    desk.do("x", district.rename, "Nørrekredsen")
    assert opened(page, "kommuner", Kommuner).name.text() == "Nørrekredsen"


def test_it_is_the_last_page_of_the_navigation(window: MainWindow) -> None:
    assert VIEWS[-1].load() is Indstillinger
    last = window.navigation.nav.items[-1]
    assert last.key == "indstillinger"
    window.navigation.chosen.emit("indstillinger")
    assert window.stack.currentWidget() is window.pages["indstillinger"]


# --- Generelt -------------------------------------------------------------------------------------------------------


def test_the_start_page_is_kept_and_opened(
    page: Indstillinger, saved: list[Settings], desk: Desk, qtbot: QtBot
) -> None:
    generelt = opened(page, "generelt", Generelt)
    place = generelt.page.findText("Fora")
    generelt.page.setCurrentIndex(place)
    generelt.page.activated.emit(place)
    assert saved[-1].start_page == "fora"
    window = MainWindow(desk, Path("register.fora"), saved[-1], saved.append)
    qtbot.addWidget(window)
    assert window.stack.currentWidget() is window.pages["fora"]


def test_the_export_folder_is_chosen(page: Indstillinger, saved: list[Settings], tmp_path: Path) -> None:
    generelt = opened(page, "generelt", Generelt)
    generelt.chooser = _Chooser(tmp_path)
    acts.press(generelt, "Vælg …")
    assert saved[-1].export_folder == str(tmp_path)
    assert generelt.folder.text() == str(tmp_path)


class _Chooser:
    def __init__(self, path: Path | None) -> None:
        self.path = path

    def folder(self, _parent: QWidget, _title: str, _folder: Path) -> Path | None:
        return self.path


def test_how_times_are_proposed_is_the_registers(page: Indstillinger, desk: Desk) -> None:
    generelt = opened(page, "generelt", Generelt)
    generelt.weekends.click()
    generelt.spacing.setValue(40)
    found = desk.read(district.read)
    assert (found.weekends_proposed, found.spacing_percent) == (True, 40)
    assert desk.state().undoes == "Møder tættere end 40 % af den jævne afstand bemærkes"
    desk.undo()
    desk.undo()
    assert (generelt.weekends.isChecked(), generelt.spacing.value()) == (False, 25)


# --- Udseende -------------------------------------------------------------------------------------------------------


def test_colours_sizes_and_movement_hold_at_once(window: MainWindow) -> None:
    window.desk.goto("indstillinger", section="udseende")
    page = window.pages["indstillinger"]
    assert isinstance(page, Indstillinger)
    looks = page.section
    assert isinstance(looks, Udseende)
    looks.theme.button(2).click()
    assert theme.tokens() is theme.DARK
    looks.percent.setCurrentIndex(looks.percent.findData(150))
    looks.percent.activated.emit(looks.percent.currentIndex())
    looks.density.button(2).click()
    looks.still.click()
    chosen = window.choices.settings
    assert (chosen.theme, chosen.scale, chosen.density, chosen.reduced_motion) == ("dark", 1.5, "airy", True)
    assert theme.row_height() >= 36 * 1.5
    assert _app().cursorFlashTime() == 0
    looks.still.click()
    assert _app().cursorFlashTime() > 0
    theme.apply(_app(), "light", 1.0, "normal")


# --- Politikreds og kommuner ----------------------------------------------------------------------------------------


def test_the_district_is_renamed_and_so_is_the_window(window: MainWindow) -> None:
    window.desk.goto("indstillinger", section="kommuner")
    page = window.pages["indstillinger"]
    assert isinstance(page, Indstillinger)
    kommuner = page.section
    assert isinstance(kommuner, Kommuner)
    kommuner.name.setFocus()
    kommuner.name.selectAll()
    QTest.keyClicks(kommuner.name, "Nordkredsen")
    QTest.keyClick(kommuner.name, Qt.Key.Key_Return)
    assert window.windowTitle() == "Nordkredsen – Fora"
    kommuner.name.selectAll()
    QTest.keyClick(kommuner.name, Qt.Key.Key_Backspace)
    QTest.keyClick(kommuner.name, Qt.Key.Key_Return)
    assert kommuner.name_field.problem == "Navnet mangler. Skriv et navn."


def test_municipalities_are_added_from_the_shipped_ones(page: Indstillinger) -> None:
    kommuner = opened(page, "kommuner", Kommuner)

    def choose(dialog: ChooseMunicipalities) -> None:
        names = [dialog.list.item(place).text() for place in range(dialog.list.count())]
        assert len(names) == 95  # the register has three of the 98
        assert "Greve" not in names
        dialog.seek.setText("køben")
        assert [name for place, name in enumerate(names) if not dialog.list.item(place).isHidden()] == ["København"]
        dialog.list.item(names.index("København")).setCheckState(Qt.CheckState.Checked)
        assert dialog.do.text() == "Tilføj 1 kommune"
        dialog.do.click()

    acts.answer(choose)
    acts.press(kommuner, "Tilføj kommuner …")
    assert acts.first_cells(kommuner.table) == ["Greve", "Holbæk", "Kalundborg", "København"]


def test_a_unit_is_added_renamed_and_removed(page: Indstillinger, desk: Desk) -> None:
    kommuner = opened(page, "kommuner", Kommuner)
    answered_by_words("Lokalpolitiet i Køge")
    acts.press(kommuner, "Tilføj anden enhed …")
    made = next(line for line in kommuner.model.shown_lines() if line.name == "Lokalpolitiet i Køge")
    kommuner.table.select_key(made.id)
    answered_by_words("Lokalpoliti Øst")
    acts.press(kommuner, "Omdøb …")
    assert acts.first_cells(kommuner.table)[-1] == "Lokalpoliti Øst"
    acts.press(kommuner, "Fjern")
    assert "Lokalpoliti Øst" not in acts.first_cells(kommuner.table)
    desk.undo()
    assert acts.first_cells(kommuner.table)[-1] == "Lokalpoliti Øst"


def test_municipalities_belong_to_a_local_department(page: Indstillinger, desk: Desk) -> None:
    section = opened(page, "kommuner", Kommuner)
    greve = next(line for line in section.model.shown_lines() if line.name == "Greve")
    section.table.select_key(greve.id)

    def choose(words: str) -> None:
        def write(dialog: Any) -> None:
            dialog.name.line.setText(words)
            dialog.do.click()

        acts.answer(write)
        section.department_button.click()

    choose("Lokalpolitiet i Køge")
    said = {cells[0]: cells[3] for cells in acts.spoken(section.table)}
    assert (said["Greve"], said["Holbæk"]) == ("Lokalpolitiet i Køge", "")
    section.table.select_key(greve.id)
    choose("")
    assert {cells[3] for cells in acts.spoken(section.table)} == {""}


def test_how_long_contacts_are_kept_is_the_registers(page: Indstillinger, desk: Desk) -> None:
    section = opened(page, "generelt", Generelt)
    section.kept.setValue(36)
    assert desk.read(district.contacts_kept_months) == 36
    desk.undo()
    assert section.kept.value() == 24


def test_a_municipality_with_local_forums_is_not_lost(page: Indstillinger) -> None:
    kommuner = opened(page, "kommuner", Kommuner)
    kommuner.table.select_key(next(iter(kommuner.model.shown_lines())).id)
    acts.press(kommuner, "Fjern")
    assert kommuner.message.accessibleName().startswith("Greve har 1 lokalt forum og kan ikke fjernes.")


# --- Sikkerhedskopi -------------------------------------------------------------------------------------------------


class _Copies(QObject):
    """The copies of a register, as ui/files.py tells of them."""

    changed = Signal()
    folder = Path("/kopier")
    newest: datetime | None = datetime(2026, 7, 2, 7, 30)
    second_newest: date | None = date(2026, 6, 20)
    second_refused = ""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def show_copies(self) -> None:
        self.asked.append("show")

    def copy_now(self) -> None:
        self.asked.append("now")

    def choose_second_folder(self) -> None:
        self.asked.append("choose")

    def forget_second_folder(self) -> None:
        self.asked.append("forget")


def test_copies_are_told_taken_and_warned_of(desk: Desk, saved: list[Settings], qtbot: QtBot) -> None:
    copies = _Copies()
    desk.copies = copies
    page = Indstillinger(desk)
    qtbot.addWidget(page)
    page.resize(1240, 800)
    page.show()
    kopier = opened(page, "kopier", Kopier)
    assert kopier.newest.text() == "Den seneste kopi er fra torsdag 2. juli 2026 kl. 7.30."
    assert kopier.second.text() == "Ingen mappe er valgt."
    desk.choices.choose(second_folder="F:\\Kopier")
    assert (kopier.second.text(), kopier.second_state.text()) == (
        "F:\\Kopier",
        "Den seneste kopi er fra lørdag 20. juni 2026.",
    )
    copies.second_refused = "Mappen svarer ikke."
    copies.changed.emit()
    assert kopier.second_state.text() == "Mappen svarer ikke."
    for words in ("Gem kopi nu", "Vis og gendan …", "Vælg mappe …", "Brug ingen"):
        acts.press(kopier, words)
    assert copies.asked == ["now", "show", "choose", "forget"]
    kopier.days.setValue(14)
    assert saved[-1].copy_warning_days == 14


# --- Genveje --------------------------------------------------------------------------------------------------------


@pytest.fixture
def genveje(window: MainWindow, qtbot: QtBot) -> Genveje:
    window.desk.goto("indstillinger", section="genveje")
    page = window.pages["indstillinger"]
    assert isinstance(page, Indstillinger)
    assert isinstance(page.section, Genveje)
    qtbot.waitUntil(lambda: len(window.pages) == len(VIEWS), timeout=20_000)
    return page.section


def told(genveje: Genveje, words: str) -> list[str]:
    (found,) = (row for row in acts.spoken(genveje.table) if row[0] == words)
    return found


def press_keys(genveje: Genveje, words: str, wanted: str, look: list[str]) -> None:
    """Choose the row, press F2, press the keys and save, noting what is said of them."""

    def give(form: KeysForm) -> None:
        form.edit.setKeySequence(QKeySequence(wanted))
        look.append(form.told.accessibleName() if form.told.isVisible() else "")
        if form.do.isEnabled():
            form.do.click()

    line = next(each for each in genveje.model.shown_lines() if each.words == words)
    genveje.table.select_key(line.name)
    acts.answer(give)
    genveje.edit_button.click()


def test_every_action_of_every_page_has_its_row(genveje: Genveje) -> None:
    rows = acts.spoken(genveje.table)
    assert told(genveje, "Fortryd")[1:3] == ["I hele vinduet", "Ctrl+Z"]
    assert len({(row[0], row[1]) for row in rows}) > 25
    assert all(row[0] and row[1] and row[2] for row in rows)


def test_other_keys_hold_at_once_and_can_be_taken_back(genveje: Genveje, window: MainWindow) -> None:
    look: list[str] = []
    press_keys(genveje, "Søg i alt", "Ctrl+L", look)
    assert look == [""]
    assert window.search_action.shortcut() == QKeySequence("Ctrl+L")
    assert told(genveje, "Søg i alt")[2:] == ["Ctrl+L", "Ctrl+K"]
    assert window.choices.settings.shortcuts == {"window.search": "Ctrl+L"}
    acts.press(genveje, "Nulstil")
    assert window.search_action.shortcut() == QKeySequence("Ctrl+K")
    assert window.choices.settings.shortcuts == {}


def test_whoever_has_the_keys_already_is_told_of_and_gives_them_up(genveje: Genveje, window: MainWindow) -> None:
    look: list[str] = []
    press_keys(genveje, "Søg i alt", "Ctrl+E", look)
    assert look == ["Ctrl+E er allerede genvej til “Eksportér …”. Gemmer du, mister den sin genvej."]
    assert window.export_action.shortcut().isEmpty()
    assert told(genveje, "Eksportér …")[2:] == ["ingen", "Ctrl+E"]
    genveje.reset_button.click()
    assert window.export_action.shortcut() == QKeySequence("Ctrl+E")
    assert window.search_action.shortcut() == QKeySequence("Ctrl+K")


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ("Ctrl+Alt+Q", "Ctrl+Alt er det samme som AltGr på et dansk tastatur. Vælg en anden genvej."),
        ("G", "Et tegn alene skrives i felterne. Brug det sammen med Ctrl eller Alt."),
    ],
)
def test_keys_that_write_are_refused(genveje: Genveje, window: MainWindow, wanted: str, sentence: str) -> None:
    look: list[str] = []
    press_keys(genveje, "Søg i alt", wanted, look)
    assert look == [sentence]
    assert window.search_action.shortcut() == QKeySequence("Ctrl+K")


def test_the_list_is_filtered(genveje: Genveje, window: MainWindow) -> None:
    window.seek_action.trigger()
    assert window.focusWidget() is genveje.seek_line
    genveje.seek_line.setText("fortryd")
    assert "Fortryd" in acts.first_cells(genveje.table)
    assert "Søg i alt" not in acts.first_cells(genveje.table)


# --- Sprog ----------------------------------------------------------------------------------------------------------


def test_only_danish_is_offered_and_shown_as_it_is_written(page: Indstillinger) -> None:
    sprog = opened(page, "sprog", Sprog)
    assert [button.text() for button in sprog.choices.values()] == ["Dansk"]
    assert sprog.choices["da"].isChecked()
    assert [label.text() for label in sprog._examples] == [
        *("torsdag 2. juli 2026", "tor. 2. juli 2026", "kl. 9.00", "uge 27", "1.234,5"),
    ]


# --- every section --------------------------------------------------------------------------------------------------

every_section = pytest.mark.parametrize("key", [each.key for each in SECTIONS if each is not Kopier])


@pytest.mark.parametrize("scale", [1.0, 2.0])
@every_section
def test_no_words_of_a_section_are_cut_and_whatever_can_have_the_focus_has_a_name(
    window: MainWindow, key: str, scale: float, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", scale=scale)
    window.desk.goto("indstillinger", section=key)
    page = window.pages["indstillinger"]
    assert isinstance(page, Indstillinger)
    for size in ((1440, 900), (1024, 640)):
        window.resize(*size)
        acts.settle()
        acts.settle()
        assert clipping.clipped(page) == [], size
        area = page.section.parentWidget()
        assert area is not None
        assert page.section.width() <= area.width(), size
    focusable = [each for each in page.section.findChildren(QWidget) if each.isVisible() and each.focusPolicy()]
    nameless = [each for each in focusable if not _name(each)]
    assert nameless == []


def _name(widget: QWidget) -> str:
    heard = QAccessible.queryAccessibleInterface(widget)
    inside = widget.parentWidget()
    own = heard.text(QAccessible.Text.Name) if heard is not None else ""
    return own or (inside.accessibleName() if inside is not None else "")


@every_section
def test_a_section_read_again_and_again_keeps_nothing(window: MainWindow, key: str) -> None:
    window.desk.goto("indstillinger", section=key)
    page = window.pages["indstillinger"]
    assert isinstance(page, Indstillinger)
    for _round in range(5):
        page.section.refresh()
    acts.settle()
    before = len(page.findChildren(QObject))
    for _round in range(20):
        page.section.refresh()
    acts.settle()
    assert len(page.findChildren(QObject)) <= before
