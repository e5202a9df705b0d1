"""Ferie og helligdage: the year at a glance, own holidays, special days, and the table that is typed into."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.days import Effect
from fora_desktop.exchange import catalogues
from fora_desktop.services import school_holidays, school_table, special_days
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.calendar_days import OwnHolidayForm, SpecialDayForm
from fora_desktop.ui.dialogs.same_holiday import SameHoliday
from fora_desktop.ui.views.indstillinger import Indstillinger
from fora_desktop.ui.views.settings.ferie import Ferie
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
WEEK_7, WEEK_8 = (date(2027, 2, 13), date(2027, 2, 21)), (date(2027, 2, 20), date(2027, 2, 28))
Key = Qt.Key


@pytest.fixture
def database(tmp_path: Path, clock: builders.Clock) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL, clock=clock, holidays=catalogues.school_holidays())
    yield opened
    opened.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Indstillinger:
    made = Indstillinger(desk)
    qtbot.addWidget(made)
    made.resize(1240, 900)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.open({"section": "ferie", "year": 2027})
    return made


@pytest.fixture
def ferie(page: Indstillinger) -> Ferie:
    assert isinstance(page.section, Ferie)
    return page.section


def column(ferie: Ferie, name: str) -> list[str]:
    """What the table says in a holiday's column, row by row."""
    place = next(number for number, each in enumerate(ferie.table.school.columns) if each.title == name)
    return [row[place] for row in acts.spoken(ferie.table)]


def unit(ferie: Ferie, name: str) -> int:
    return next(row.unit_id for row in ferie.table.school.table.rows if row.unit == name)


def at(ferie: Ferie, where: str, name: str) -> None:
    """Go to a cell."""
    ferie.table.setFocus()
    ferie.table.choose_cell(unit(ferie, where), name.casefold())
    ferie.table.clearSelection()
    ferie.table.selectRow(ferie.table.currentIndex().row())
    ferie.table.choose_cell(unit(ferie, where), name.casefold())


def write(ferie: Ferie, text: str) -> None:
    """F2, the text in place of what stands there, Enter."""
    QTest.keyClick(ferie.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    editor.insert(text)  # QTest knows no key for a dash
    QTest.keyClick(editor, Key.Key_Return)
    acts.settle()


def said(ferie: Ferie) -> str:
    return ferie.under.accessibleName() if ferie.under.isVisible() else ""


# --- the table ------------------------------------------------------------------------------------------------------


def test_a_range_is_typed_into_a_cell_and_written_nicely(ferie: Ferie, database: Database) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "20/2-28/2")
    assert column(ferie, "Vinterferie") == ["20.–28. feb.", "13.–21. feb.", "13.–21. feb."]
    assert database.state().undoes == "Vinterferien i Greve er ændret til 20.–28. februar 2027"
    assert column(ferie, "Bekræftet") == ["ikke endnu"] * 3  # the other holidays of Greve have not been checked
    database.undo()


def test_a_week_is_typed_with_the_keys_alone(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    QTest.keyClicks(ferie.table, "u")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "ge 8")
    QTest.keyClick(editor, Key.Key_Return)
    acts.settle()
    assert column(ferie, "Vinterferie")[0] == "20.–28. feb."


def test_the_cursor_stays_in_its_cell_when_the_table_is_read_again(ferie: Ferie) -> None:
    at(ferie, "Holbæk", "Juleferie")
    write(ferie, "uge 51")
    cell = ferie.table.cell
    assert cell is not None
    assert (cell[0].unit, cell[1].name) == ("Holbæk", "Juleferie")
    assert ferie.table.hasFocus()


def test_what_cannot_be_read_stays_as_typed_until_it_can(ferie: Ferie, database: Database) -> None:
    before = builders.everything(database)
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "midt i februar")
    assert column(ferie, "Vinterferie")[0] == "midt i februar"
    assert said(ferie) == (
        "Vinterferie i Greve: “midt i februar” kan ikke læses. Skriv f.eks. 14.–22. feb., 14/2-22/2 eller uge 8."
    )
    assert builders.everything(database) == before
    at(ferie, "Holbæk", "Vinterferie")
    assert "midt i februar" in said(ferie), "until it is right"
    at(ferie, "Greve", "Vinterferie")
    assert said(ferie).startswith("Vinterferie i Greve: “midt i februar”")
    write(ferie, "uge 8")
    assert column(ferie, "Vinterferie")[0] == "20.–28. feb."
    assert not ferie.table.school.drafts


def test_escape_forgets_what_could_not_be_read(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "hvad?")
    QTest.keyClick(ferie.table, Key.Key_Escape)
    assert column(ferie, "Vinterferie")[0] == "13.–21. feb."
    assert said(ferie) == ""


def test_a_holiday_that_ends_before_it_begins_is_offered_the_other_way_round(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "28/2-20/2")
    assert "Slutter før den begynder. Mente du 20.–28. februar 2027?" in said(ferie)
    acts.press(ferie.under, "Brug 20.–28. feb.")
    assert column(ferie, "Vinterferie")[0] == "20.–28. feb."


def test_one_that_differs_from_the_most_is_told_and_kept_or_not(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "uge 8")
    assert said(ferie) == "Vinterferie i Greve: Afviger fra 2 af 3 kommuner, som har uge 7."
    acts.press(ferie.under, "Behold")
    assert said(ferie) == ""
    at(ferie, "Greve", "Juleferie")
    write(ferie, "20. dec. – 3. jan.")
    acts.press(ferie.under, "Brug 18. dec. – 2. jan.")
    assert column(ferie, "Juleferie") == ["18. dec. – 2. jan."] * 3


def test_delete_takes_the_holiday_of_the_cell_away(ferie: Ferie, desk: Desk) -> None:
    at(ferie, "Greve", "Vinterferie")
    QTest.keyClick(ferie.table, Key.Key_Delete)
    assert column(ferie, "Vinterferie")[0] == "mangler"
    assert ferie.summary() == "1 skoleferie mangler i 2027"
    desk.undo()
    assert column(ferie, "Vinterferie")[0] == "13.–21. feb."


def test_ctrl_d_fills_down(ferie: Ferie, database: Database) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "uge 8")
    at(ferie, "Holbæk", "Vinterferie")
    QTest.keyClick(ferie.table, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert column(ferie, "Vinterferie") == ["20.–28. feb.", "20.–28. feb.", "13.–21. feb."]
    at(ferie, "Greve", "Vinterferie")
    ferie.table.selectAll()
    QTest.keyClick(ferie.table, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert column(ferie, "Vinterferie") == ["20.–28. feb."] * 3
    database.undo()


def test_space_confirms_the_municipality_and_tells_the_day(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    QTest.keyClick(ferie.table, Key.Key_Space)
    assert column(ferie, "Bekræftet") == ["2. juli", "ikke endnu", "ikke endnu"]
    acts.press(ferie, "Bekræft alle")
    assert column(ferie, "Bekræftet") == ["2. juli"] * 3
    assert not ferie.confirm_button.isEnabled()


def test_the_meetings_that_now_lie_in_the_holiday_are_shown(ferie: Ferie, database: Database, desk: Desk) -> None:
    meeting = acts.schedule(database, GREVE, datetime(2027, 2, 24, 10))
    wanted: list[Goto] = []
    desk.wanted.connect(wanted.append)
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "uge 8")
    assert ferie.notice.accessibleName() == "Vinterferien i Greve er ændret. 1 møde ligger nu i ferien."
    acts.press(ferie.notice, "Vis")
    assert wanted == [Goto("kalender", {"day": date(2027, 2, 24), "meeting": meeting})]


def test_the_same_holiday_for_those_who_lack_it(ferie: Ferie) -> None:
    at(ferie, "Greve", "Påskeferie")

    def fill(dialog: SameHoliday) -> None:
        assert dialog.do.text().strip() == "Udfyld 3 kommuner"
        dialog.days.setText("29/3-20/3")
        dialog.do.click()
        assert "Slutter før den begynder" in dialog.days_field.problem
        dialog.days.setText("20. marts – 29. marts")
        dialog.do.click()

    acts.answer(fill)
    acts.press(ferie, "Udfyld ens …")
    assert column(ferie, "Påskeferie") == ["20.–29. marts"] * 3


def test_a_year_without_holidays_is_copied_from_the_one_before(ferie: Ferie, database: Database) -> None:
    ferie.show_year(2028)
    assert ferie.nothing.accessibleName() == "Ingen skoleferier for 2028."
    acts.press(ferie.nothing, "Kopiér 2027")
    assert not ferie.nothing.isVisible()
    assert column(ferie, "Vinterferie") == ["12.–20. feb."] * 3
    assert column(ferie, "Bekræftet") == ["ikke endnu"] * 3
    assert "Datoerne er foreslået: efterse dem, og bekræft dem." in ferie.notice.accessibleName()
    assert database.state().undoes == "12 skoleferier er kopieret til 2028"


def test_the_button_in_the_header_copies_to_the_year_after(page: Indstillinger, ferie: Ferie) -> None:
    acts.press(page.header, "Kopiér til 2028 …")
    assert ferie.year == 2028
    assert column(ferie, "Sommerferie")[0]


def test_holidays_come_from_a_file(ferie: Ferie, tmp_path: Path) -> None:
    file = tmp_path / "ferier.csv"
    file.write_text("Kommune;Ferie;Fra;Til\nGreve;Vinterferie;20-02-2027;28-02-2027\nAtlantis;Juleferie;1;2\n", "utf-8")
    ferie.chooser = _Chooser(file)
    acts.press(ferie, "Indlæs fra fil …")
    assert column(ferie, "Vinterferie")[0] == "20.–28. feb."
    assert ferie.notice.accessibleName() == (
        "1 skoleferie er læst ind fra filen. 1 linje er sprunget over: Linje 3: “1” er ikke en dato med årstal."
    )


def test_a_file_that_is_no_list_is_told(ferie: Ferie, tmp_path: Path) -> None:
    file = tmp_path / "tom.csv"
    file.write_text("", "utf-8")
    ferie.chooser = _Chooser(file)
    ferie.take_file()
    assert ferie.message.accessibleName().startswith("Filen har ingen skoleferier.")
    ferie.chooser = _Chooser(None)
    ferie.take_file()


class _Chooser:
    """Somebody who chooses always the same."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def open_file(self, _parent: QWidget, _title: str, _folder: Path, _kinds: str) -> Path | None:
        return self.path


def test_the_years_are_chosen_and_follow_the_window(ferie: Ferie, desk: Desk) -> None:
    assert ferie._years is not None
    assert [ferie._years.button(place).accessibleName() for place in range(3)] == ["2025", "2026", "2027"]
    ferie._years.button(1).click()
    assert ferie.year == 2026
    desk.set_year(2030)
    assert ferie.year == 2030
    assert ferie._years.current == 1


def test_another_change_of_the_register_leaves_a_draft_alone(ferie: Ferie, database: Database, desk: Desk) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "hvad?")
    desk.do("x", school_table.put, [unit(ferie, "Holbæk")], "Vinterferie", WEEK_8, desk.today)
    assert column(ferie, "Vinterferie")[:2] == ["hvad?", "20.–28. feb."]


def test_what_is_being_typed_survives_what_another_program_writes(ferie: Ferie, desk: Desk) -> None:
    at(ferie, "Greve", "Vinterferie")
    QTest.keyClick(ferie.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "ug")
    desk.do("x", school_table.put, [unit(ferie, "Holbæk")], "Vinterferie", WEEK_8, desk.today)
    acts.settle()
    now = QApplication.focusWidget()
    assert isinstance(now, QLineEdit)
    assert now.text() == "ug"
    QTest.keyClicks(now, "e 8")
    QTest.keyClick(now, Key.Key_Return)
    acts.settle()
    assert column(ferie, "Vinterferie")[:2] == ["20.–28. feb."] * 2


def test_a_register_that_is_only_read_shows_everything_and_changes_nothing(
    tmp_path: Path, database: Database, clock: builders.Clock, qtbot: QtBot
) -> None:
    read_only = Database(database.path, clock, "prøve", readonly=True)
    desk = Desk(read_only, clock)
    page = Indstillinger(desk)
    qtbot.addWidget(page)
    page.resize(1240, 900)
    page.show()
    page.open({"section": "ferie", "year": 2027})
    ferie = page.section
    assert isinstance(ferie, Ferie)
    at(ferie, "Greve", "Vinterferie")
    for key in (Key.Key_F2, Key.Key_Delete, Key.Key_Space):
        QTest.keyClick(ferie.table, key)
    QTest.keyClick(ferie.table, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert column(ferie, "Vinterferie") == ["13.–21. feb."] * 3
    assert not ferie.copy_button.isEnabled()
    assert not ferie.holidays.never.isEnabled()
    desk.close()


# --- the first two layers -------------------------------------------------------------------------------------------


def test_the_year_at_a_glance_says_what_it_shows(ferie: Ferie) -> None:
    assert ferie.layers.accessibleDescription() == (
        "10 helligdage, 6 på hverdage · 5 særlige dage · skoleferie i 3 kommuner"
    )
    winter = ferie.layers._look.told(date(2027, 2, 14))
    assert winter == "søn. 14. februar 2027\nVinterferie 13.–21. feb. i 3 kommuner"
    assert ferie.layers.day_at(0) is None
    assert ferie.layers.day_at(ferie.layers.width() - 3) == date(2027, 12, 31)


def test_an_own_holiday_is_added_and_taken_away(ferie: Ferie, desk: Desk) -> None:
    def fill(form: OwnHolidayForm) -> None:
        form.day.setText("17. maj 2027")
        form.name.setText("Kredsens dag")
        form.do.click()
        assert "er allerede helligdag: 2. pinsedag" in form.day_field.problem
        form.day.setText("18. maj 2027")
        form.do.click()

    acts.answer(fill)
    acts.press(ferie, "Tilføj egen helligdag")
    assert desk.read(special_days.layers).holiday(date(2027, 5, 18)) == "Kredsens dag"
    assert "tirsdag 18. maj 2027: Kredsens dag" in ferie.holidays._days.accessibleDescription()
    buttons = ferie.holidays._days.findChildren(QAbstractButton)
    next(each for each in buttons if each.accessibleName() == "Fjern Kredsens dag").click()
    assert desk.read(special_days.layers).holiday(date(2027, 5, 18)) is None


def test_proposals_on_holidays_are_a_choice(ferie: Ferie, desk: Desk) -> None:
    assert ferie.holidays.never.isChecked()
    ferie.holidays.never.click()
    assert desk.read(special_days.of_year, 2027).holidays_proposed
    desk.undo()
    assert ferie.holidays.never.isChecked()


def choose_special(ferie: Ferie, name: str) -> special_days.SpecialLine:
    table = ferie.special.table
    line: special_days.SpecialLine = next(each for each in table.rows.shown_lines() if each.name == name)
    ferie.window().activateWindow()  # off screen nobody does it when a dialog has gone
    acts.settle()
    table.setFocus()
    table.select_key(line.id)
    return line


def test_space_switches_a_special_day_off_and_on(ferie: Ferie, desk: Desk) -> None:
    choose_special(ferie, "Grundlovsdag")
    QTest.keyClick(ferie.special.table, Key.Key_Space)
    assert desk.read(special_days.layers).special(date(2027, 6, 5)) is None
    assert "4 særlige dage" in ferie.layers.accessibleDescription()
    QTest.keyClick(ferie.special.table, Key.Key_Space)
    assert desk.read(special_days.layers).special(date(2027, 6, 5)) == "Grundlovsdag"


def test_whom_and_what_are_chosen_from_menus(ferie: Ferie, desk: Desk) -> None:
    line = choose_special(ferie, "Grundlovsdag")
    menu = ferie.special.row_menu(line)
    acts.entry(menu, "Gælder", "Alle").trigger()
    acts.entry(menu, "Virkning", "Undgå i forslag").trigger()
    line = choose_special(ferie, "Grundlovsdag")
    assert (line.municipal, line.effect, line.from_hour) == (False, Effect.AVOID, 12)
    acts.entry(ferie.special.effect_menu(line), "Fra kl.", "Hele dagen").trigger()
    assert choose_special(ferie, "Grundlovsdag").from_hour is None
    for opened in ferie.special.findChildren(QMenu):
        opened.deleteLater()


def test_a_special_day_is_added_changed_and_removed_by_the_keys(ferie: Ferie, desk: Desk) -> None:
    def add(form: SpecialDayForm) -> None:
        form.do.click()
        assert form.name_field.problem.startswith("Navnet mangler")
        form.name.setText("Topmøde")
        form.when.line.setText("midsommer")
        form.do.click()
        assert "kan ikke læses som en dag" in form.when_field.problem
        form.when.line.setText("200 uger efter påske")
        assert "250 dage efter påske" in form.when_field.editor.accessibleDescription()
        form.when.line.setText("18.–19. marts 2027")
        assert form.when_field.editor.accessibleDescription() == "Næste gang 18.–19. marts 2027"
        form.effect.setCurrentIndex(1)
        form.do.click()

    acts.answer(add)
    acts.press(ferie.special, "Tilføj dag …")
    line = choose_special(ferie, "Topmøde")
    assert (line.days_in_words, line.effect) == ("18.–19. marts", Effect.AVOID)

    def change(form: SpecialDayForm) -> None:
        assert form.when.text == "18.–19. marts 2027"
        form.name.setText("KL's topmøde")
        form.do.click()

    acts.answer(change)
    QTest.keyClick(ferie.special.table, Key.Key_F2)
    choose_special(ferie, "KL's topmøde")
    QTest.keyClick(ferie.special.table, Key.Key_Delete)
    assert "KL's topmøde" not in acts.first_cells(ferie.special.table)
    desk.undo()
    assert "KL's topmøde" in acts.first_cells(ferie.special.table)


def test_the_keys_of_the_page_have_names(page: Indstillinger) -> None:
    named = {found.objectName() for found in page.findChildren(QAction)}
    assert {"indstillinger.fill_down", "indstillinger.edit_cell", "indstillinger.remove_special"} <= named


def test_another_name_alone_confirms_nothing(ferie: Ferie, desk: Desk) -> None:
    at(ferie, "Greve", "Vinterferie")

    def rename(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText("Vinterpause")
        dialog.do.click()  # type: ignore[attr-defined]  # an Ask

    acts.answer(rename)
    next(found for found in ferie.table.actions() if found.objectName() == "indstillinger.rename_holiday").trigger()
    (line,) = (each for each in desk.read(school_holidays.listing, year=2027) if each.name == "Vinterpause")
    assert (line.unit, line.confirmed) == ("Greve", False)
    assert desk.state().undoes == "Ferien 13.–21. feb. i Greve hedder nu Vinterpause"
    assert column(ferie, "Vinterpause") == ["13.–21. feb.", "", ""]


def test_the_cell_has_a_menu(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    QApplication.sendEvent(
        ferie.table, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), ferie.table.mapToGlobal(QPoint()))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == [
        *("Ret ferien", "Udfyld ens nedad", "Bekræft kommunens ferier", "Omdøb ferien …", "Fjern ferien"),
    ]
    menu.close()


def test_the_rows_stay_where_they_are_as_the_message_under_the_table_comes_and_goes(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "snart")
    acts.settle()
    assert said(ferie)
    place, tall = ferie.table.mapTo(ferie, QPoint()), ferie.sizeHint().height()
    ferie.table.school.set_draft(unit(ferie, "Greve"), "vinterferie", None)
    ferie._show_under()
    acts.settle()
    assert not said(ferie)
    assert (ferie.table.mapTo(ferie, QPoint()), ferie.sizeHint().height()) == (place, tall)


def test_what_cannot_be_read_is_told_until_the_cell_is_right(ferie: Ferie) -> None:
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "snart")
    acts.settle()
    told = said(ferie)
    assert "Greve" in told
    at(ferie, "Holbæk", "Vinterferie")
    assert said(ferie) == told
    at(ferie, "Greve", "Vinterferie")
    write(ferie, "uge 8")
    acts.settle()
    at(ferie, "Holbæk", "Vinterferie")
    assert said(ferie) != told
