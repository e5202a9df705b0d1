"""The pages of the first start: chosen, skipped, come back to, kept; nothing written before the last one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import catalogue_file, catalogues
from fora_desktop.services.beginning import Answers
from fora_desktop.storage.shelf import Shelf
from fora_desktop.ui import theme
from fora_desktop.ui.delegate import Group
from fora_desktop.ui.first_start import draft as drafts
from fora_desktop.ui.first_start.draft import Draft, draft_of
from fora_desktop.ui.first_start.pages import Copies, District, Forums, Holidays, Welcome
from fora_desktop.ui.first_start.requirement_step import AskEach, AskReading, Line, Requirements
from fora_desktop.ui.first_start.window import FirstStart
from tests import builders
from tests.ui import acts

OVERVIEW = "\n".join(
    [
        "Oversigt",
        "1. Tryghed",
        "Tryghedsrådet",
        "Emne: Tryghed",
        "Lovgrl./komm.: Intet særskilt",
        "Formål/målsæt.: Samarbejde",
        "Evt. handleplaner: Ingen",
        "Snitflader: Ingen",
        "Deltagere: Politidirektøren",
        "Antal møder: 2",
        "",
    ]
)


@dataclass
class Chosen:
    answers: list[Path | None] = field(default_factory=list)

    def open_file(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
        return self.answers.pop(0)

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        return self.answers.pop(0)

    def folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        return self.answers.pop(0)

    def reveal(self, file: Path) -> None:
        raise AssertionError


@pytest.fixture
def chooser() -> Chosen:
    return Chosen()


Make = Callable[..., FirstStart]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, chooser: Chosen) -> Iterator[Make]:
    made: list[FirstStart] = []

    def making(memory: dict[str, Any] | None = None, place: Path | None = tmp_path / "ny.fora") -> FirstStart:
        clock = builders.Clock()
        first = FirstStart(Shelf(clock, "prøve"), date(2026, 7, 2), memory or {}, place, chooser)
        qtbot.addWidget(first)
        first.resize(1280, 720)
        first.show()
        first.activateWindow()
        qtbot.waitActive(first)
        first.begin()
        made.append(first)
        return first

    yield making
    for each in made:
        each._done = True


@pytest.fixture
def first(make: Make) -> FirstStart:
    return make()


def page(first: FirstStart, kind: type) -> Any:
    return next(step for step in first.steps if isinstance(step, kind))


def steps(first: FirstStart) -> list[str]:
    return [button.accessibleName() for button in first.buttons]


# --- going about ----------------------------------------------------------------------------------------------------


def test_alt_n_and_alt_t_go_on_and_back(first: FirstStart) -> None:
    focused = QApplication.focusWidget() or first
    QTest.keyClick(focused, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert first.step == 1
    assert first.number.text() == "Trin 2 af 6"
    QTest.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert first.step == 0
    assert not first.back.isEnabled()


def test_the_list_says_what_was_chosen_and_leads_anywhere(first: FirstStart) -> None:
    first.show_step(3)
    assert steps(first)[:4] == [
        "Trin 1: Velkommen, udført",
        "Trin 2: Politikreds og kommuner, udført",
        "Trin 3: Forakatalog, udført",
        "Trin 4: Mødekrav, vises nu",
    ]
    assert [button.accessibleDescription() for button in first.buttons[1:4]] == [
        "Midt- og Vestsjælland, 10 kommuner",
        "36 fora i 14 kapitler",
        "23 af 36 læst sikkert",
    ]
    QTest.keyClick(first.buttons[1], Qt.Key.Key_Return)
    assert first.step == 1


def test_a_skipped_step_says_so_until_it_is_gone_through(first: FirstStart) -> None:
    first.show_step(4)
    first.skip.click()
    assert first.step == 5
    assert first.buttons[4].accessibleDescription() == "sprunget over"
    first.go_back()
    first.go_on()
    assert first.buttons[4].accessibleDescription() == "kendte skoleferier bruges"


def test_what_was_chosen_is_kept_and_gone_on_with(first: FirstStart, make: Make) -> None:
    kept: list[dict[str, Any]] = []
    first.kept.connect(kept.append)
    page(first, District).district.setCurrentIndex(1)
    first.show_step(4)
    page(first, Holidays).use.setChecked(False)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert len(kept) == 1
    again = make({"first_start": kept[0]})
    assert again.step == 4
    assert again.draft.kept() == kept[0]
    assert not page(again, Holidays).use.isChecked()


@pytest.mark.parametrize(
    "kept",
    [None, [], {"begin": 7, "step": "x"}, {"district": "nowhere", "units": 3, "step": 99}, {"readings": {"1": 2}}],
)
def test_what_was_kept_and_cannot_be_used_is_no_hindrance(make: Make, kept: Any) -> None:
    again = make({"first_start": kept})
    assert again.draft.answers == Answers(confirmed=[])
    assert again.draft.district == "midt-og-vestsjaelland"
    assert 0 <= again.step < len(again.steps)


# --- velkommen ------------------------------------------------------------------------------------------------------


def test_a_place_that_is_taken_is_told_and_does_not_go_on(first: FirstStart, tmp_path: Path) -> None:
    welcome = page(first, Welcome)
    (tmp_path / "der.fora").write_text("min")
    welcome.place.setText(str(tmp_path / "der.fora"))
    welcome.place.textEdited.emit(welcome.place.text())
    first.go_on()
    assert first.step == 0
    assert "Der ligger allerede en fil her" in first.message.accessibleName()
    assert (tmp_path / "der.fora").read_text() == "min"


def test_the_place_can_be_chosen(first: FirstStart, chooser: Chosen, tmp_path: Path) -> None:
    chooser.answers = [tmp_path / "valgt.fora"]
    acts.button(page(first, Welcome), "Vælg, hvor registret skal ligge").click()
    assert first.draft.place == str(tmp_path / "valgt.fora")


def test_another_beginning_brings_its_own_forums(first: FirstStart) -> None:
    welcome = page(first, Welcome)
    welcome.answers.buttons["empty"].setChecked(True)
    assert (first.draft.district, first.draft.catalogue) == ("", drafts.NONE)
    welcome.answers.buttons["overview"].setChecked(True)
    assert (first.draft.district, first.draft.catalogue) == ("midt-og-vestsjaelland", drafts.BUILT_IN)


def test_to_open_or_to_look_leaves_the_other_steps_alone(first: FirstStart) -> None:
    page(first, Welcome).answers.buttons["open"].setChecked(True)
    assert first.next.accessibleName() == "Vælg register …"
    assert not page(first, Welcome).field.isVisible()
    assert [button.isEnabled() for button in first.buttons] == [True, *[False] * 5]
    first.show_step(3)
    assert first.step == 0


# --- politikreds og kommuner ----------------------------------------------------------------------------------------


def test_municipalities_are_ticked_and_others_are_added(first: FirstStart) -> None:
    first.show_step(1)
    district = page(first, District)
    QTest.keyClick(district.units, Qt.Key.Key_Space)
    assert first.buttons[1].accessibleDescription() == "Midt- og Vestsjælland, 9 kommuner"
    assert acts.first_cells(district.units)[0] == "Greve, ikke valgt"
    district.other.set_text("Aarhus")
    district.add.click()
    assert "Aarhus" in acts.first_cells(district.units)
    assert len(first.draft.municipalities) == 10
    QTest.keyClick(district.units, Qt.Key.Key_Space)
    assert "Aarhus" in [unit.name for unit in first.draft.municipalities]


def test_another_district_has_its_own_municipalities(first: FirstStart) -> None:
    first.show_step(1)
    district = page(first, District)
    district.district.setCurrentIndex(district.district.findText("Fyns Politi"))
    assert "Odense" in acts.first_cells(district.units)
    assert "Greve" not in acts.first_cells(district.units)


def test_a_district_of_another_country_begins_with_its_own_catalogue(first: FirstStart, tmp_path: Path) -> None:
    page(first, Welcome).answers.buttons["district"].setChecked(True)
    first.show_step(1)
    district = page(first, District)
    district.district.setCurrentIndex(district.district.findText("Polisen i Kalmar och Kronobergs län"))
    assert acts.first_cells(district.units)[:2] == ["Alvesta", "Borgholm"]
    assert first.draft.catalogue == drafts.BUILT_IN
    first.show_step(2)
    assert "Bilaga 1" in page(first, Forums).state.accessibleName()
    assert "8 fora" in page(first, Forums).answers.buttons["built_in"].accessibleDescription()
    first.show_step(3)
    assert page(first, Requirements)._slips == []
    first.show_step(5)
    first.go_on()
    rows = builders.snapshot(tmp_path / "ny.fora")
    assert (len(rows["forum"]), len(rows["unit"])) == (8, 20)
    assert {"sv", "SE", "Europe/Stockholm"} <= set(rows["district"][0])


def test_a_catalogue_file_is_read_with_what_is_missing_in_it(
    first: FirstStart, chooser: Chosen, tmp_path: Path
) -> None:
    (tmp_path / "by.json").write_bytes(catalogue_file.write(catalogues.load("kobenhavn")))
    chooser.answers = [tmp_path / "by.json"]
    first.show_step(2)
    forums: Forums = page(first, Forums)
    forums.answers.buttons["file"].setChecked(True)
    assert "11 fora i 4 kapitler" in forums.state.accessibleName()
    assert "antallet af møder" in forums.state.accessibleName()


# --- forakatalog ----------------------------------------------------------------------------------------------------


def test_ones_own_overview_is_read_and_told(first: FirstStart, chooser: Chosen, tmp_path: Path) -> None:
    (tmp_path / "oversigt.txt").write_text(OVERVIEW, encoding="utf-8")
    chooser.answers = [tmp_path / "oversigt.txt"]
    first.show_step(2)
    forums: Forums = page(first, Forums)
    forums.answers.buttons["file"].setChecked(True)
    assert "1 forum i 1 kapitel" in forums.state.accessibleName()
    first.go_on()
    assert first.step == 3
    assert page(first, Requirements).tiles["doubted"].count.text() == "1"


def test_a_file_that_is_no_overview_is_told_and_the_way_out(first: FirstStart, chooser: Chosen, tmp_path: Path) -> None:
    (tmp_path / "andet.txt").write_text("Indkøbsliste", encoding="utf-8")
    chooser.answers = [tmp_path / "andet.txt"]
    first.show_step(2)
    forums: Forums = page(first, Forums)
    forums.answers.buttons["file"].setChecked(True)
    assert forums.state.isVisible()
    first.go_on()
    assert first.step == 2
    assert "begynd uden katalog" in first.message.accessibleName()
    first.skip.click()
    assert first.step == 3
    assert first.draft.catalogue == drafts.NONE


# --- mødekrav -------------------------------------------------------------------------------------------------------


@pytest.fixture
def readings(first: FirstStart) -> Requirements:
    first.show_step(3)
    found: Requirements = page(first, Requirements)
    return found


def groups(page: Requirements) -> list[str]:
    return [
        line.sentence for index in page.tree.tree.indexes() if isinstance(line := page.tree.tree.line(index), Group)
    ]


def line(page: Requirements, number: int) -> Line:
    return next(each for each in page._lines() if each.entry.number == number)


def test_the_readings_stand_in_three_groups(readings: Requirements) -> None:
    assert {key: tile.count.text() for key, tile in readings.tiles.items()} == {
        "sure": "23",
        "doubted": "8",
        "unset": "5",
    }
    assert groups(readings) == [
        "Skal bekræftes, 8 fora · Enter godtager læsningen",
        "Ikke fastsat, 5 fora · kan udfyldes senere",
        "Læst sikkert, 23 fora",
    ]


def test_enter_accepts_and_goes_on_to_the_next_doubtful_one(first: FirstStart, readings: Requirements) -> None:
    readings.tree.setFocus()
    for _row in range(8):
        QTest.keyClick(readings.tree, Qt.Key.Key_Return)
    assert len(first.draft.confirmed) == 8
    assert first.step == 3, "Enter in the table goes no further"
    assert first.buttons[3].accessibleDescription() == "31 af 36 læst sikkert"
    assert "(godtaget)" in acts.spoken(readings.tree)[1][2]


def test_enter_on_the_button_leaves_the_readings_as_they_are(first: FirstStart, readings: Requirements) -> None:
    assert QApplication.focusWidget() is first.next
    QTest.keyClick(first.next, Qt.Key.Key_Return)
    assert first.step == 4
    assert first.draft.confirmed == []


def test_a_bare_number_is_at_least_exactly_or_at_most(first: FirstStart, readings: Requirements) -> None:
    readings.tree.select_key(19)
    QTest.keyClick(readings.tree, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Mindst 2",
        "Præcis 2",
        "Højst 2",
        "Skriv selv …",
    ]
    acts.entry(menu, "Præcis 2").trigger()
    menu.close()
    assert line(readings, 19).meaning == "præcis 2 møder pr. kalenderår"
    assert line(readings, 19).button == "Præcis ▾"
    assert first.draft.answers == Answers(readings={19: "Præcis 2"}, own={}, confirmed=[], corrected=False)


def test_what_is_not_set_can_be_typed_and_is_read_meanwhile(readings: Requirements) -> None:
    def write(dialog: AskReading) -> None:
        dialog.editor.setText("jævnligt")
        assert not dialog.do.isEnabled()
        assert dialog.field.problem
        dialog.editor.setText("1 i kvartalet")
        assert dialog.do.isEnabled()
        dialog.accept()

    acts.answer(write)
    readings._on_acted(line(readings, 33), "choose")
    assert line(readings, 33).meaning.startswith("mindst 1 møde")


def test_each_municipality_can_have_its_own(first: FirstStart, readings: Requirements) -> None:
    assert line(readings, 25).button == "10 kommuner …"

    def write(dialog: AskEach) -> None:
        fields = list(dialog.fields.values())
        fields[0].editor.setText("Mindst 2")
        fields[1].editor.setText("jævnligt")
        assert not dialog.do.isEnabled()
        fields[1].editor.setText("")
        dialog.accept()

    acts.answer(write)
    readings._on_acted(line(readings, 25), "choose")
    assert line(readings, 25).meaning == "angivet for 1 kommune"
    assert list(first.draft.own) == ["25"]


def test_misspellings_are_put_right_only_on_request(first: FirstStart, readings: Requirements) -> None:
    assert readings.slips_title.text() == "Mulige slåfejl i kataloget: 4"
    assert not first.draft.corrected
    acts.press(readings, "Ret alle 4")
    assert first.draft.corrected
    acts.press(readings, "Behold som skrevet")
    assert not first.draft.corrected
    assert readings.slips_state.text() == "bliver, som de er skrevet"


def test_without_forums_there_is_nothing_to_go_through(first: FirstStart) -> None:
    page(first, Welcome).answers.buttons["empty"].setChecked(True)
    first.show_step(3)
    readings: Requirements = page(first, Requirements)
    assert readings.nothing.isVisible()
    assert not readings.slips_panel.isVisible()


# --- ferie, kopier, registret ---------------------------------------------------------------------------------------


def test_the_known_school_holidays_of_the_chosen_municipalities(first: FirstStart) -> None:
    first.show_step(4)
    holidays: Holidays = page(first, Holidays)
    assert len(acts.spoken(holidays.table)) == 10
    assert acts.spoken(holidays.table)[0][0] == "Greve"
    assert "kend" in acts.spoken(holidays.table)[0][1]


def test_the_register_is_made_at_the_end_with_what_was_chosen(
    first: FirstStart, chooser: Chosen, tmp_path: Path
) -> None:
    made: list[tuple[Path, str]] = []
    first.made.connect(lambda path, folder: made.append((path, folder)))
    first.show_step(4)
    page(first, Holidays).use.setChecked(False)
    first.show_step(5)
    chooser.answers = [tmp_path / "usb"]
    acts.button(page(first, Copies), "Vælg mappe til kopier").click()
    assert not (tmp_path / "ny.fora").exists()
    first.go_on()
    assert made == [(tmp_path / "ny.fora", str(tmp_path / "usb"))]
    rows = builders.snapshot(tmp_path / "ny.fora")
    assert (len(rows["forum"]), len(rows["board"]), rows["school_holiday"]) == (36, 89, [])


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(first: FirstStart, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    first.draft.place = str(tmp_path / "fil" / "register.fora")
    first.show_step(5)
    first.go_on()
    assert first.message.isVisible()
    assert "kan ikke oprettes" in first.message.accessibleName()
    assert first.step == 5


def test_an_empty_register_can_be_made(first: FirstStart, tmp_path: Path) -> None:
    page(first, Welcome).answers.buttons["empty"].setChecked(True)
    for _step in range(6):
        first.go_on()
    rows = builders.snapshot(tmp_path / "ny.fora")
    assert (rows["forum"], rows["unit"], len(rows["district"])) == ([], [], 1)


# --- for everybody --------------------------------------------------------------------------------------------------


def test_every_part_has_a_name(first: FirstStart) -> None:
    for place in range(6):
        first.show_step(place)
        for widget in first.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
                said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
                assert said, (place, widget, widget.parent())


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_wider_than_the_window(first: FirstStart, qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, "light", scale=scale, density="normal")
    first.resize(1280, 720)
    acts.settle()
    for place in range(6):
        first.show_step(place)
        acts.settle()
        for part in (first.next, first.skip, first.back, first.title):
            if part.isVisible():
                corner = part.mapTo(first, part.rect().bottomRight())
                assert corner.x() <= first.width(), (place, scale, part)
                assert corner.y() <= first.height(), (place, scale, part)
                assert part.width() >= part.minimumSizeHint().width(), (place, scale, part)
        area = first.stack.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0, (place, scale)


def test_with_large_text_the_steps_are_told_in_their_tooltips(first: FirstStart, qapp: QApplication) -> None:
    theme.apply(qapp, "light", scale=2.0, density="normal")
    first.resize(1280, 720)
    first.show_step(3)
    assert first.is_compact
    assert first.buttons[1].toolTip() == "Politikreds og kommuner\nMidt- og Vestsjælland, 10 kommuner"
    assert first.buttons[1].accessibleName() == "Trin 2: Politikreds og kommuner, udført"
    assert first.next.accessibleName() == "Næste"


def test_a_draft_is_kept_as_it_is() -> None:
    made = Draft(begin="district", units=["0253"], readings={"3": "Mindst 2"}, own={"25": {"0253": "2"}}, step=3)
    assert draft_of(made.kept()) == made
