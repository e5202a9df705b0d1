"""Rediger forum: read while it is typed, corrected beside the text, kept as a draft, saved as one step."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Period, Rule, Status
from fora_desktop.services import boards, forum_forms, forum_tree, forums, meetings, requirements, standings
from fora_desktop.settings import Settings, Theme
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.drafts import Draft, Drafts
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views.edit_forum import EditForum
from fora_desktop.ui.widgets.forum_cards import all_values
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.requirement_card import RequirementCard
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
KREDSRAAD, LOKALRAAD = 1, 3


def opened(desk: Desk, qtbot: QtBot, **what: Any) -> EditForum:
    made = EditForum(desk)
    qtbot.addWidget(made)
    made.resize(1252, 800)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.open({"back": "fora", **what})
    acts.answered(made)
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> EditForum:
    return opened(desk, qtbot, forum=KREDSRAAD)


def card(page: EditForum) -> RequirementCard:
    assert page.cards is not None
    return page.cards.requirement


def field(page: EditForum, name: str) -> Any:
    assert page.cards is not None
    return page.cards.field(name)


def write(page: EditForum, text: str) -> None:
    """Type a number of meetings and let it be read."""
    card(page).text.setFocus()
    card(page).text.selectAll()
    QTest.keyClicks(card(page).text, text)
    acts.answered(page)


def state(page: EditForum) -> str:
    return f"{card(page).state.text()} {card(page).state_more.text()}".strip()


def held(desk: Desk, **of: int) -> requirements.InForce:
    found = desk.read(requirements.present, desk.day, **of).in_force
    assert found is not None
    return found


# --- what it shows --------------------------------------------------------------------------------------------------


def test_a_forum_stands_there_as_the_catalogue_names_its_fields(page: EditForum, desk: Desk) -> None:
    line = desk.read(forums.register, desk.today)[0]
    assert page.header.title.text() == line.name
    assert page.header.crumbs.text() == "Fora › 1. Kontakt med lokalsamfundet mv. › Rediger"
    for name in ("subject", "legal_basis", "purpose", "action_plan", "interfaces_text", "participants_text"):
        assert field(page, name).text == line.texts[name]
    assert page.changes == {}
    assert page.state.text() == ""
    assert page.start().hasFocus()


def test_every_editor_has_a_name_and_texts_leave_with_tab(page: EditForum) -> None:
    for editor in page.findChildren(QWidget):
        if isinstance(editor, QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton) and editor.isVisible():
            holder = editor.parentWidget()
            named = editor.accessibleName() or (holder.accessibleName() if holder else "")
            assert named or editor.text().strip(), editor  # type: ignore[union-attr]
    field(page, "subject").editor.setFocus()
    QTest.keyClick(field(page, "subject").editor, Qt.Key.Key_Tab)
    assert field(page, "legal_basis").editor.hasFocus()


def test_f6_goes_from_card_to_card(page: EditForum) -> None:
    for pane in page.panes():
        pane.setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert pane.isAncestorOf(focused)
    assert page.cards is not None
    assert page.cards.wordings.table.hasFocus()


def test_a_board_has_its_own_fields_and_its_forums_requirement(desk: Desk, database: Database, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, board=acts.board(database, GREVE))
    assert page.header.crumbs.text().endswith("Lokalrådene › Rediger")
    assert not card(page).own.isChecked()
    assert not card(page).text.isEnabled()
    assert state(page) == "Forummets krav gælder."
    assert card(page).sentence.text() == "Mindst 4 møder pr. kalenderår."


# --- reading --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told", "sentence"),
    [
        ("Mindst 6", "Læst fuldt ud. Alle ord i teksten er forstået.", "Mindst 6 møder pr. kalenderår."),
        (
            "mindst kvartårlig",
            "Kan ikke læses. Fora forstår ikke “kvartårlig”. Udfyld felterne i stedet.",
            "Ikke fastsat, før teksten kan læses, eller felterne er udfyldt.",
        ),
        (
            "Forskelligt fra kommune til kommune",
            "Ikke fastsat. Angives for hvert lokalt forum.",
            "Ikke fastsat: angives for hver kommune.",
        ),
        ("1 gang i kvartalet", "Læst fuldt ud. Alle ord i teksten er forstået.", "Mindst 1 møde pr. kvartal."),
    ],
)
def test_the_text_is_read_while_it_is_typed(page: EditForum, text: str, told: str, sentence: str) -> None:
    write(page, text)
    assert state(page) == told
    assert card(page).sentence.text() == sentence


def test_a_screen_reader_hears_what_each_word_means(page: EditForum) -> None:
    write(page, "Efter behov, dog mindst et stormøde om året")
    assert card(page).reading.accessibleDescription() == (
        "“Efter behov”: grundregel efter behov. “mindst et”: minimum 1. “stormøde”: mødetype Stormøde. "
        "“om året”: periode kalenderår."
    )
    write(page, "fire heste")
    assert card(page).reading.accessibleDescription() == "“heste”: ikke forstået."


def test_the_rule_fields_show_the_reading(page: EditForum) -> None:
    write(page, "2 ordinære møder og 1 stormøde")
    shown = [fields.rule for fields in card(page).rules if fields.isVisible()]
    assert shown == [Rule("ordinært møde", 2), Rule("stormøde", 1)]


def test_two_readings_are_radio_buttons_and_the_first_holds_until_one_is_chosen(page: EditForum, desk: Desk) -> None:
    write(page, "2")
    assert state(page).startswith("Bekræft.")
    first, second = (button for button in card(page)._buttons if button.isVisible())
    assert (first.text(), second.text()) == ("Mindst 2 møder pr. kalenderår.", "Præcis 2 møder pr. kalenderår.")
    assert not first.isChecked()
    assert not second.isChecked()
    assert card(page).wanted.rules == (Rule(minimum=2),)
    second.click()
    assert card(page).wanted.rules == (Rule(minimum=2, maximum=2),)
    assert card(page).sentence.text() == "Præcis 2 møder pr. kalenderår."
    first.click()
    assert state(page) == "Læsningen er bekræftet."
    page.save()
    assert held(desk, forum=KREDSRAAD).by_hand
    assert not held(desk, forum=KREDSRAAD).to_confirm


def test_a_template_is_taken_from_another_forum(page: EditForum) -> None:
    assert page.cards is not None
    page.cards.wordings.table.select_key("Efter behov")
    acts.press(page.cards.wordings, "Brug som skabelon")
    acts.answered(page)
    assert card(page).text.text() == "Efter behov"
    assert card(page).sentence.text() == "Efter behov: intet minimum."


# --- by hand --------------------------------------------------------------------------------------------------------


def test_a_rule_is_corrected_without_touching_the_text_and_given_back(page: EditForum) -> None:
    card(page).rules[0].minimum.setValue(6)
    acts.answered(page)
    assert card(page).text.text() == "Mindst 4"
    assert state(page) == "Reglen er rettet i hånden. Teksten står, som den er skrevet."
    assert card(page).sentence.text() == "Mindst 6 møder pr. kalenderår."
    acts.press(page, "Brug teksten igen")
    assert state(page).startswith("Læst fuldt ud.")
    assert card(page).rules[0].minimum.value() == 4
    assert page.changes == {}


def test_a_second_rule_is_added_and_taken_away(page: EditForum) -> None:
    acts.press(page, "Tilføj en regel")
    second = card(page).rules[1]
    assert second.minimum.hasFocus()
    second.minimum.setValue(1)
    second.kind.setEditText("stormøde")
    acts.answered(page)
    assert card(page).wanted.rules == (Rule(minimum=4), Rule("stormøde", 1))
    second.away.click()
    acts.settle()
    assert card(page).wanted.rules == (Rule(minimum=4),)


def test_what_contradicts_itself_is_told_and_not_saved(page: EditForum, desk: Desk) -> None:
    card(page).rules[0].maximum.setValue(2)
    acts.answered(page)
    assert card(page).sentence.text() == "Mindst 4 er mere end højst 2. Ret det ene tal."
    page.save()
    assert card(page).field.problem == "Mindst 4 er mere end højst 2. Ret det ene tal."
    assert card(page).text.hasFocus()
    assert desk.state().undoes is None


def test_the_correction_comes_back_with_the_text_it_belonged_to(page: EditForum) -> None:
    card(page).rules[0].minimum.setValue(6)
    write(page, "Mindst 3")
    assert card(page).wanted.rules == (Rule(minimum=3),)
    write(page, "Mindst 4")
    assert card(page).wanted.rules == (Rule(minimum=6),)


def test_a_year_of_its_own_and_three_rules_are_kept(desk: Desk, qtbot: QtBot) -> None:
    rules = (Rule(minimum=2, year_start=(8, 1)), Rule("stormøde", 1), Rule("øvelse", 1, 2, Period.QUARTER, 2))
    desk.do(requirements.corrected, requirements.set_by_hand, rules, True, date(2026, 1, 1), forum=KREDSRAAD)
    page = opened(desk, qtbot, forum=KREDSRAAD)
    assert card(page).wanted.rules == rules
    assert page.changes == {}
    card(page).rules[1].minimum.setValue(2)
    page.save()
    assert held(desk, forum=KREDSRAAD).rules == (rules[0], Rule("stormøde", 2), rules[2])


# --- the effect -----------------------------------------------------------------------------------------------------


def test_the_effect_in_the_year_follows(page: EditForum, desk: Desk, database: Database) -> None:
    effect = card(page).effect
    assert effect.accessibleName().startswith("Bagud: 0 af mindst 4 holdt")
    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 8, 10))
    desk._look()
    acts.answered(page)
    write(page, "Mindst 1")
    assert effect.accessibleName() == "Planlagt: 0 holdt, 1 planlagt. Kravet nås den 8. september."


def test_the_effect_on_many_boards_is_counted(desk: Desk, database: Database, qtbot: QtBot) -> None:
    desk.do("ret", boards.edit_with_quota, acts.board(database, GREVE), {}, "Mindst 1", date(2026, 1, 1))
    page = opened(desk, qtbot, forum=LOKALRAAD)
    assert card(page).effect.accessibleName() == "0 af 2 i orden: 2 bagud."
    shown = card(page).effect._shown
    assert isinstance(shown, tuple)
    assert shown[0].counts == ((Status.BEHIND, 2),)
    assert shown[2] == "1 lokalt forum har sit eget krav og er ikke med."


def test_a_later_day_says_so(page: EditForum) -> None:
    card(page).from_day.setText("1/1 2027")
    card(page).from_day.commit()
    acts.answered(page)
    shown = card(page).effect._shown
    assert isinstance(shown, tuple)
    assert shown[2] == "Gælder først fra 1. januar 2027; vist, som om det gjaldt nu."
    card(page).from_day.setText("snart")
    card(page).from_day.commit()
    page.save()
    assert card(page).from_field.problem == "Skriv en dato, f.eks. 01-01-2027."
    assert card(page).from_day.text() == "snart"


# --- saving ---------------------------------------------------------------------------------------------------------


def test_everything_is_saved_as_one_step_and_the_page_goes_back(
    page: EditForum, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    before = builders.snapshot(database)
    field(page, "name").editor.setText("Kredsforum")
    field(page, "purpose").editor.setPlainText("=1+1\n“Østre” 😀")
    field(page, "responsible").editor.setEditText("Birgit Nørholm")
    field(page, "usual_weekday").editor.setCurrentIndex(4)
    field(page, "usual_time").editor.setText("13")
    field(page, "minutes").editor.setText("90")
    field(page, "location").editor.setText("Køge")
    field(page, "chapter").editor.setCurrentIndex(1)
    write(page, "Mindst 2")
    card(page).from_day.setText("1/4 2026")
    with qtbot.waitSignal(desk.wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (wanted.args[0].page, wanted.args[0].what) == ("fora", {"forum": KREDSRAAD})
    line = next(line for line in desk.read(forums.register, desk.today) if line.id == KREDSRAAD)
    assert (line.name, line.responsible, line.minutes) == ("Kredsforum", "Birgit Nørholm", 90)
    assert (line.usual_weekday, str(line.usual_time)) == (3, "13:00:00")
    assert line.texts["purpose"] == "=1+1\n“Østre” 😀"
    assert line.boards[0].location == "Køge"
    assert line.chapter == 2
    assert held(desk, forum=KREDSRAAD).from_day == date(2026, 4, 1)
    after = builders.snapshot(database)
    assert desk.undo() == "Kredsforum er rettet"
    assert builders.snapshot(database) == before
    desk.redo()
    assert builders.snapshot(database) == after
    assert desk.drafts.get("forum:1") is None


def test_what_cannot_be_saved_is_told_beside_its_field_and_the_first_has_the_focus(page: EditForum, desk: Desk) -> None:
    field(page, "name").editor.setText("LOKALRÅDENE")
    field(page, "usual_time").editor.setText("middag")
    page.save()
    assert field(page, "name").problem == "“LOKALRÅDENE” findes allerede. Vælg et andet navn."
    assert field(page, "usual_time").problem == "Skriv et klokkeslæt, f.eks. 9.30."
    assert field(page, "name").editor.hasFocus()
    assert field(page, "usual_time").editor.text() == "middag"
    assert desk.state().undoes is None
    field(page, "name").editor.setText("Kredsrådet")
    field(page, "usual_time").editor.clear()
    page.save()
    assert field(page, "name").problem == ""


def test_a_quorum_is_a_number_or_a_share_of_the_members(page: EditForum, desk: Desk) -> None:
    field(page, "quorum").editor.setValue(120)
    field(page, "quorum_percent").editor.setCurrentIndex(1)
    page.save()
    assert field(page, "quorum").problem.startswith("Højst 100 procent af medlemmerne.")
    field(page, "quorum").editor.setValue(50)
    page.save()
    saved = desk.read(forum_forms.of_forum, KREDSRAAD, desk.day, desk.day).values
    assert (saved["quorum"], saved["quorum_percent"]) == (50, True)


def test_a_board_is_saved_with_its_days_and_municipalities(desk: Desk, database: Database, qtbot: QtBot) -> None:
    board = acts.board(database, GREVE)
    page = opened(desk, qtbot, board=board)
    card(page).own.click()
    write(page, "1 gang i kvartalet")
    field(page, "location").editor.setText("Rådhuset")
    field(page, "last_day").editor.setText("31/12 2026")
    page.save()
    assert held(desk, board=board).rules == (Rule(minimum=1, period=Period.QUARTER),)
    line = next(each for line in desk.read(forums.register, desk.today) for each in line.boards if each.id == board)
    assert (line.location, line.last_day) == ("Rådhuset", date(2026, 12, 31))
    page.open({"board": board, "back": "fora"})
    field(page, "last_day").editor.setText("1/1 2020")
    page.save()
    assert field(page, "last_day").problem.endswith("Vælg en senere sidste dag.")
    field(page, "last_day").editor.clear()
    holbaek = next(id_ for id_, name in page.form.units if name == "Holbæk") if page.form else 0
    field(page, "units").editor.boxes[holbaek].click()
    page.save()
    assert field(page, "units").problem.startswith("Holbæk har allerede Lokalrådet i Holbæk.")


def test_a_new_forum_needs_a_name_and_is_shown_when_it_is_saved(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page.header.title.text() == "Nyt forum"
    page.save()
    assert field(page, "name").problem == "Navnet mangler. Skriv et navn, og gem igen."
    QTest.keyClicks(field(page, "name").editor, "Ungeråd")
    write(page, "Mindst 2")
    assert page.header.title.text() == "Ungeråd"
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.save()
    line = next(line for line in desk.read(forums.register, desk.today) if line.name == "Ungeråd")
    assert wanted.args[0].what == {"forum": line.id}
    assert line.requirement is not None
    assert line.requirement.from_day is None
    assert desk.undo() == "Ungeråd er oprettet"


def test_a_forum_gets_municipalities_instead_of_one_body(page: EditForum, desk: Desk, qtbot: QtBot) -> None:
    assert not field(page, "units").isVisible()
    field(page, "exists").editor.setCurrentIndex(1)
    assert field(page, "units").isVisible()
    page.save()
    assert field(page, "units").problem.startswith("Vælg mindst én kommune")
    next(iter(field(page, "units").editor.boxes.values())).click()
    page.save()
    line = next(line for line in desk.read(forums.register, desk.today) if line.id == KREDSRAAD)
    assert [board.name for board in line.boards if board.last_day is None] == ["Kredsrådet i Greve"]
    desk.undo()
    page.open({"forum": LOKALRAAD, "back": "fora"})
    field(page, "exists").editor.setCurrentIndex(0)
    page.save()
    line = next(line for line in desk.read(forums.register, desk.today) if line.id == LOKALRAAD)
    assert [board.name for board in line.boards if board.last_day is None] == ["Lokalrådene"]


def test_it_goes_back_to_where_it_was_called(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, forum=KREDSRAAD, back="overblik")
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.save()
    assert (wanted.args[0].page, wanted.args[0].what) == ("overblik", {})


# --- the draft ------------------------------------------------------------------------------------------------------


def test_the_draft_is_kept_while_one_types_and_counted(page: EditForum, desk: Desk) -> None:
    QTest.keyClicks(field(page, "short_name").editor, "x")
    field(page, "subject").editor.setPlainText("Andet")
    acts.answered(page)
    assert page.state.text() == "Kladde gemt 9.00 · 2 ændringer"
    field(page, "subject").set_text(str(page._base["subject"]))
    acts.answered(page)
    assert page.state.text() == "Kladde gemt 9.00 · 1 ændring"
    acts.press(page, "Kassér kladden")
    assert page.state.text() == ""
    assert field(page, "short_name").text == "KR"
    assert desk.drafts.get("forum:1") is None


def test_escape_keeps_the_draft_and_it_is_there_after_a_restart(
    desk: Desk, database: Database, clock: builders.Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    file = Drafts.file(tmp_path / "bruger", database.path)
    desk.drafts = Drafts(file)
    page = opened(desk, qtbot, forum=KREDSRAAD)
    write(page, "Mindst 2")
    card(page).rules[0].maximum.setValue(5)
    field(page, "usual_time").editor.setText("10.30")
    field(page, "usual_weekday").editor.setCurrentIndex(2)
    with qtbot.waitSignal(desk.wanted):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert desk.state().undoes is None
    assert file.stat().st_mode & 0o077 == 0
    clock.forward(days=1)
    again = Desk(builders.open_again(database.path, clock), clock)
    again.drafts = Drafts(file)
    page = opened(again, qtbot, forum=KREDSRAAD)
    assert page.told.accessibleName() == "Du har en kladde fra i går med 3 ændringer."
    assert card(page).text.text() == "Mindst 2"
    assert card(page).wanted.rules == (Rule(minimum=2, maximum=5),)
    assert field(page, "usual_time").editor.text() == "10.30"
    page.save()
    assert held(again, forum=KREDSRAAD).rules == (Rule(minimum=2, maximum=5),)
    assert json.loads(file.read_text(encoding="utf-8")) == {}
    again.close()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"forum:1": 3}', '{"forum:1": {"saved_on": "x"}}'])
def test_a_draft_that_cannot_be_read_is_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "kladder.json"
    file.write_text(text, encoding="utf-8")
    assert Drafts(file).get("forum:1") is None


def test_a_draft_with_half_a_letter_is_kept_and_so_are_the_others(tmp_path: Path) -> None:
    file = tmp_path / "kladder.json"
    drafts = Drafts(file)
    assert drafts.keep("forum:1", Draft(datetime(2026, 7, 2), {}, {"name": "Råd \ud83d"}))
    assert drafts.keep("forum:2", Draft(datetime(2026, 7, 2), {}, {"name": "Møde"}))
    found = [Drafts(file).get(key) for key in ("forum:1", "forum:2")]
    assert [each and each.typed["name"] for each in found] == ["Råd \ud83d", "Møde"]


def test_a_draft_that_cannot_be_written_is_told_and_stays_in_the_window(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    blocked = tmp_path / "fil"
    blocked.write_text("", encoding="utf-8")
    desk.drafts = Drafts(blocked / "kladder.json")
    page = opened(desk, qtbot, forum=KREDSRAAD)
    field(page, "short_name").editor.setText("Råd")
    acts.answered(page)
    assert page.message.accessibleName().startswith("Kladden kunne ikke gemmes på disken.")
    page.open({"forum": LOKALRAAD, "back": "fora"})
    page.open({"forum": KREDSRAAD, "back": "fora"})
    assert field(page, "short_name").text == "Råd"


# --- others ---------------------------------------------------------------------------------------------------------


def test_what_another_program_changed_shows_where_nothing_has_been_typed(
    page: EditForum, desk: Desk, database: Database
) -> None:
    field(page, "subject").editor.setPlainText("Mit emne")
    change = {"subject": "Deres emne", "purpose": "Deres formål", "quota_text": "Mindst 3"}
    builders.fora(database.path, "forum", "edit", "Kredsrådet", "--subject", "Deres emne", "--purpose", "Deres formål")
    builders.fora(database.path, "forum", "edit", "Kredsrådet", "--quota", "Mindst 3")
    desk._look()
    acts.answered(page)
    assert field(page, "purpose").text == change["purpose"]
    assert card(page).text.text() == change["quota_text"]
    assert field(page, "subject").text == "Mit emne"
    assert field(page, "subject").editor.accessibleDescription() == (
        "Feltet er imens ændret et andet sted til “Deres emne”. Det, du har skrevet, gælder, når du gemmer."
    )
    assert set(page.changes) == {"subject"}
    acts.press(field(page, "subject"), "Brug det andet")
    assert field(page, "subject").text == "Deres emne"
    assert page.changes == {}


def test_the_caret_stays_where_it_is_when_another_changes_the_field_that_is_typed_in(
    page: EditForum, desk: Desk, database: Database
) -> None:
    assert page.cards is not None
    editor = field(page, "subject").editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClicks(editor, " og mere")
    mine = editor.toPlainText()
    builders.fora(database.path, "forum", "edit", "Kredsrådet", "--subject", "Deres emne")
    desk._look()
    QTest.keyClicks(editor, "PQR")
    assert editor.toPlainText() == mine + "PQR"
    assert "“Deres emne”" in editor.accessibleDescription()
    editor.undo()
    assert mine.startswith(editor.toPlainText().removesuffix(" og mere"))  # what was typed can still be undone


def test_the_caret_stays_at_the_end_of_a_field_where_nothing_was_typed(
    page: EditForum, desk: Desk, database: Database
) -> None:
    for name in ("subject", "name"):
        editor = field(page, name).editor
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_End)
        builders.fora(database.path, "forum", "edit", field(page, "name").text, f"--{name}", f"Deres {name}")
        desk._look()
        QTest.keyClicks(editor, "PQR")
        assert field(page, name).text == f"Deres {name}PQR"


def test_a_requirement_that_is_being_typed_keeps_its_caret_when_another_changes_it(
    page: EditForum, desk: Desk, database: Database
) -> None:
    line = card(page).text
    line.setFocus()
    line.setText("3 årligt")
    line.setCursorPosition(1)
    builders.fora(database.path, "forum", "edit", "Kredsrådet", "--meetings", "5 årligt")
    desk._look()
    assert (line.text(), line.cursorPosition()) == ("3 årligt", 1)


def test_what_the_form_says_is_what_the_fields_say(page: EditForum) -> None:
    assert page.form is not None
    assert page.cards is not None
    said = page.cards.values()
    assert {name: said[name] for name in all_values(page.form)} == all_values(page.form)


def test_a_draft_from_before_anothers_change_says_so(page: EditForum, desk: Desk, database: Database) -> None:
    field(page, "subject").editor.setPlainText("Mit emne")
    page.leave()
    builders.fora(database.path, "forum", "edit", "Kredsrådet", "--subject", "Deres emne")
    desk._look()
    page.open({"forum": KREDSRAAD, "back": "fora"})
    assert field(page, "subject").text == "Mit emne"
    assert "“Deres emne”" in field(page, "subject").editor.accessibleDescription()


def test_a_forum_that_is_gone_leads_back(desk: Desk, qtbot: QtBot) -> None:
    chapter = desk.read(forums.chapters)[0][0]
    made = desk.do("opret", forums.create, "Østre råd", chapter, acts.TODAY)
    page = opened(desk, qtbot, forum=made)
    with qtbot.waitSignal(desk.wanted) as wanted:
        desk.undo()
    assert wanted.args[0].page == "fora"
    assert page.form is None


def test_a_closed_forum_can_be_read_and_opened_again(desk: Desk, qtbot: QtBot) -> None:
    desk.do(boards.closed, forums.close, KREDSRAAD, acts.TODAY)
    page = opened(desk, qtbot, forum=KREDSRAAD)
    assert page.message.accessibleName() == "Kredsrådet er lukket og kan kun læses."
    assert not page.save_button.isVisible()
    acts.press(page.message, "Genåbn")
    acts.answered(page)
    assert page.save_button.isVisible()
    assert not field(page, "name").editor.isReadOnly()


@pytest.fixture
def reader(database: Database, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(Database(database.path, builders.Clock(), "prøve", readonly=True), builders.Clock())
    yield made
    made.close()


def test_a_register_that_can_only_be_read_has_no_save(reader: Desk, qtbot: QtBot) -> None:
    page = opened(reader, qtbot, forum=KREDSRAAD)
    assert not page.save_button.isVisible()
    assert field(page, "name").editor.isReadOnly()
    assert field(page, "purpose").editor.isReadOnly()
    assert not card(page).rules[0].isEnabled()
    page.save()
    page.leave()


# --- spelling -------------------------------------------------------------------------------------------------------


def test_a_probable_misspelling_is_offered_and_never_put_right_by_itself(page: EditForum) -> None:
    text = "Ledelsesekretariatets medarbejdere"
    field(page, "participants_text").editor.setPlainText(text)
    acts.answered(page)
    bar: MessageBar = field(page, "participants_text").spelling
    assert bar.accessibleName() == ("“Ledelsesekretariatets” ligner en slåfejl. Mente du “Ledelsessekretariatets”?")
    assert field(page, "participants_text").text == text
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert field(page, "participants_text").text == "Ledelsessekretariatets medarbejdere"
    acts.answered(page)
    assert not bar.isVisible()


def test_alt_and_r_correct_in_the_window_where_a_menu_has_the_letter_too(
    desk: Desk, database: Database, qtbot: QtBot
) -> None:
    window = MainWindow(desk, database.path, Settings(), lambda _changed: None)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    desk.goto("edit_forum", forum=KREDSRAAD, back="fora")
    page = window.page("edit_forum")
    assert isinstance(page, EditForum)
    acts.answered(page)
    editor = field(page, "participants_text").editor
    editor.setPlainText("Ledelsesekretariatets folk")
    acts.answered(page)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget() is None
    assert field(page, "participants_text").text == "Ledelsessekretariatets folk"
    name = field(page, "name").editor
    name.setFocus()
    before = name.text()
    QTest.keyClick(name, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert name.text() == before
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("what", [{"forum": KREDSRAAD}, {"forum": LOKALRAAD}, {"board": 3}])
def test_no_letter_of_the_form_is_a_menus_or_stands_twice(desk: Desk, qtbot: QtBot, what: dict[str, int]) -> None:
    page = opened(desk, qtbot, **what)
    shown: list[QLabel | QAbstractButton] = [
        *(each for each in page.findChildren(QLabel) if each.isVisible() and each.buddy()),
        *(each for each in page.findChildren(QAbstractButton) if each.isVisible()),
    ]
    texts = [each.text().replace("&&", "") for each in shown]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert sorted([*letters, *"frvgomh"]) == sorted({*letters, *"frvgomh"})


def test_a_requirement_that_cannot_be_read_is_told_and_the_meetings_held_stay(
    page: EditForum, desk: Desk, database: Database
) -> None:
    first = acts.schedule(database, "Kredsrådet", datetime(2026, 6, 9, 10))
    database.do("holdt", meetings.record, first, MeetingStatus.HELD, desk.now)
    write(page, "når det passer")
    page.save()
    told = desk.state().undoes
    assert told.endswith("Mødekravet kan ikke læses og gælder ikke")
    rows = desk.read(forum_tree.rows, desk.day, desk.read(standings.lines, desk.day))
    assert next(row.held for row in rows if row.name == "Kredsrådet") == 1


def test_a_word_that_is_to_stay_is_not_asked_about_again(page: EditForum, desk: Desk, qtbot: QtBot) -> None:
    field(page, "participants_text").editor.setPlainText("ledelsesekretariatets folk")
    acts.answered(page)
    acts.press(field(page, "participants_text"), "Behold")
    assert not field(page, "participants_text").spelling.isVisible()
    assert field(page, "participants_text").text == "ledelsesekretariatets folk"
    memory = json.loads(json.dumps(page.memory()))
    page.leave()
    again = EditForum(desk)
    qtbot.addWidget(again)
    again.recall(memory)
    again.show()
    again.open({"forum": KREDSRAAD, "back": "fora"})
    assert not field(again, "participants_text").spelling.isVisible()


# --- sight ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_it_can_be_seen_in_both_themes_and_with_large_text(
    desk: Desk, qtbot: QtBot, qapp: QApplication, colours: Theme, scale: float
) -> None:
    theme.apply(qapp, colours, scale)
    page = opened(desk, qtbot, forum=KREDSRAAD)
    card(page).take("Efter behov, dog mindst et ”stormøde” om året, 2 øvelser og hest")
    for width in (1252, 700):
        page.resize(width, 700)
        acts.settle()
        assert not page.grab().isNull()
        reading = card(page).reading
        assert reading.height() == reading._tall(reading.width())


def test_thirty_openings_leave_no_card_behind(desk: Desk, database: Database, qtbot: QtBot) -> None:
    board = acts.board(database, GREVE)
    page = opened(desk, qtbot, forum=KREDSRAAD)
    acts.settle()
    before = len(page.findChildren(QWidget))
    for _time in range(8):
        page.open({"back": "fora"})
        page.open({"forum": LOKALRAAD, "back": "fora"})
        page.open({"board": board, "back": "fora"})
        page.open({"forum": KREDSRAAD, "back": "fora"})
    acts.answered(page)
    assert len(page.findChildren(QWidget)) == before


def test_nothing_of_one_forum_is_left_in_the_next(page: EditForum, desk: Desk) -> None:
    field(page, "name").editor.setText("")
    QTest.keyClicks(field(page, "journal_number").editor, "2026-7")
    page.save()
    assert field(page, "name").problem
    page.open({"forum": 2, "back": "fora"})
    assert field(page, "name").problem == ""
    assert field(page, "journal_number").text == ""
    assert not field(page, "journal_number").editor.isUndoAvailable()
    assert page.changes == {}
    page.open({"forum": KREDSRAAD, "back": "fora"})
    assert set(page.changes) == {"name", "journal_number"}


def test_meetings_still_stand_where_they_were(page: EditForum, desk: Desk, database: Database) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 8, 10))
    field(page, "name").editor.setText("Kredsforum")
    page.save()
    assert [line.boards for line in desk.read(meetings.listing)] == [("Kredsforum",)]
