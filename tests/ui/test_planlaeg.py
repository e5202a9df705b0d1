"""Planlæg år: looked for while the window goes on, looked through, changed by small steps, accepted as one."""

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board
from fora_desktop.domain.plan import Progress, Slot
from fora_desktop.domain.planning import FROM_DRAFT
from fora_desktop.services import boards, meetings, plan_drafts, plan_request, plan_settings, plan_wishes
from fora_desktop.services.plan_proposals import Proposal, ProposalLine
from fora_desktop.settings import Settings, Theme
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.planning import EVEN, TRAVEL, VARIANTS, Run, planning_of
from fora_desktop.ui.views.planlaeg import Planlaeg
from fora_desktop.ui.widgets import plan_words
from tests import builders
from tests.services import plan_worlds as world
from tests.ui import acts, clipping

KREDS, GREVE = "Kredsrådet", "Lokalrådet i Greve"
TODAY = builders.MORNING.date()
YEAR = 2027
SHORT = 1
"""Seconds for a search that somebody waits for."""


def fill(session: Session) -> None:
    """Somebody of the kredsråd is away until April; somebody of Greve is there in June only."""
    kreds, greve = world.board(session, KREDS).id, world.board(session, GREVE).id
    bo, ida = world.person(session, "Bo Lund"), world.person(session, "Ida Holm")
    world.sits(session, bo, kreds)
    world.sits(session, ida, greve)
    world.away(session, bo, date(YEAR, 1, 1), date(YEAR, 4, 8))
    world.away(session, ida, date(YEAR, 1, 1), date(YEAR, 6, 6))
    world.away(session, ida, date(YEAR, 6, 20), date(YEAR, 12, 31))


def propose(session: Session, variants: Sequence[str]) -> None:
    """These variants, as they are had at once."""
    from fora_desktop.planner.solve import instant

    for variant in variants:
        question = plan_request.question(session, YEAR, TODAY, variant=variant)
        plan = instant(question.request)
        at = datetime(2026, 7, 2, 8, 38)
        plan_drafts.keep(session, question, plan, YEAR, variant, "nothing", at)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    database = builders.register(tmp_path_factory.mktemp("filled"), builders.SMALL)
    database.do("fyldt", fill)
    database.close()
    return database.path


def with_proposals(filled: Path, folder: Path, variants: Sequence[str]) -> Path:
    path = folder / "register.fora"
    shutil.copy(filled, path)
    database = builders.open_again(path)
    database.do("Forslag for 2027 er beregnet", propose, variants)
    database.close()
    return path


@pytest.fixture(scope="module")
def proposed(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_proposals(filled, tmp_path_factory.mktemp("proposed"), [EVEN])


@pytest.fixture(scope="module")
def varied(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_proposals(filled, tmp_path_factory.mktemp("varied"), VARIANTS)


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot, clock: builders.Clock) -> Iterator[Callable[..., Planlaeg]]:
    """The page over a copy of a register."""
    desks: list[Desk] = []

    def make(source: Path, *, readonly: bool = False) -> Planlaeg:
        path = tmp_path / "register.fora"
        shutil.copy(source, path)
        database = builders.open_again(path, clock)
        database.readonly = database.readonly or readonly
        desk = Desk(database, clock)
        desks.append(desk)
        page = Planlaeg(desk)
        page.choices.seconds, page.choices.variants = SHORT, 1
        qtbot.addWidget(page)
        page.resize(1252, 826)
        page.show()
        page.activateWindow()
        page.table.setFocus()
        settled(page)
        return page

    yield make
    for desk in desks:
        desk.close()
    QApplication.processEvents()


@pytest.fixture
def page(made: Callable[..., Planlaeg], proposed: Path) -> Planlaeg:
    return made(proposed)


def settled(page: Planlaeg) -> None:
    """Until nothing is being read or judged any more."""
    for _round in range(8):
        acts.answered(page)
        if not (page.desk.is_busy or page.teller._soon.isActive() or page.reader._waiting):
            return


def proposal(page: Planlaeg) -> Proposal:
    assert page.draft is not None
    return page.desk.read(plan_drafts.proposal, page.draft.id, TODAY)


def line(page: Planlaeg, title: str) -> ProposalLine:
    return next(each for each in proposal(page).lines if each.title == title)


def choose(page: Planlaeg, title: str) -> None:
    row = next(row for row in page.rows if row.title == title)
    assert page.table.select_key(row.key)
    settled(page)


def in_calendar(page: Planlaeg) -> list[str]:
    found = page.desk.read(meetings.listing, first=date(YEAR, 1, 1), last=date(YEAR, 12, 31))
    return [each.title for each in found]


def press(page: Planlaeg, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, key, modifier)
    settled(page)


# --- looked through -------------------------------------------------------------------------------------------------


def test_the_page_shows_the_variants_the_score_and_what_is_to_be_decided_first(
    made: Callable[..., Planlaeg], varied: Path
) -> None:
    page = made(varied)
    assert page.header.title.text() == "Planlæg 2027"
    assert page.header.subtitle.text() == "Forslag beregnet i dag 8.38 · endnu ikke godkendt"
    cards = [card for card in page.cards.cards if card.isVisible()]
    assert [card.words.text() for card in cards] == [
        *("A · Jævnt fordelt", "B · Færrest rejsedage", "C · Tæt på datoerne i 2026")
    ]
    waiting = sum(row.waits for row in page.rows)
    assert waiting
    assert cards[0].under.text() == f"20 møder, {waiting} skal afgøres"
    assert all(card.score.text().isdigit() for card in cards)
    assert "Mødekrav" in page.strip.accessibleDescription()
    assert sum(page.strip.weeks.load.counts) == sum(row.chosen for row in page.rows), "what accepting puts there"
    first = acts.first_cells(page.table)
    assert first[0] == f"Skal afgøres, {waiting} møder"
    assert page.header.accept.accessibleName() == f"Godkend {20 - waiting} møder"
    assert page.list.check.text() == f"{20 - waiting} af 20 valgt"
    assert page.list.check.checkState() is Qt.CheckState.PartiallyChecked
    assert page.summary() == "Kladde: Plan 2027 · intet er skrevet i kalenderen endnu"
    assert in_calendar(page) == []
    before = page.desk.state().undoes
    QTest.mouseClick(page.cards.cards[1], Qt.MouseButton.LeftButton)
    settled(page)
    assert page.draft is not None
    assert page.draft.variant == TRAVEL
    assert page.desk.state().undoes == before, "looking is no step"


def test_the_pane_says_why_and_offers_other_times_which_a_number_chooses(page: Planlaeg) -> None:
    choose(page, "Kredsrådet 2/2027")
    assert page.pane.told is not None
    assert page.pane.told.reasons
    assert page.pane.told.options
    option = page.pane.told.options[1]
    press(page, Qt.Key.Key_2)
    assert page.pane.wanted == datetime.combine(option.slot.day, option.slot.start)
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    moved = line(page, "Kredsrådet 2/2027")
    assert moved.start == datetime.combine(option.slot.day, option.slot.start)
    assert moved.locked, "a new calculation leaves it there"
    assert page.desk.state().undoes == "Kredsrådet 2/2027 er flyttet i forslaget"
    page.desk.undo()
    settled(page)
    assert not line(page, "Kredsrådet 2/2027").locked


def test_a_doubtful_meeting_is_kept_by_one_key_and_the_next_one_comes(page: Planlaeg) -> None:
    waiting = [row for row in page.list.model.shown_lines() if row.waits]
    placed = [row for row in waiting if row.start is not None]
    assert placed
    page.table.select_key(placed[0].key)
    settled(page)
    assert page.pane.keep_button.isVisible()
    press(page, Qt.Key.Key_B)
    kept = next(row for row in page.rows if row.key == placed[0].key)
    assert kept.chosen
    assert not kept.waits
    assert page.row is not None
    assert page.row.key != placed[0].key
    assert page.desk.state().undoes == f"{kept.title} beholder sin tid"


def test_space_ticks_a_meeting_off_and_on_and_the_box_over_the_list_all_or_none(page: Planlaeg) -> None:
    judged = page.judged
    assert judged is not None
    choose(page, "Kredsrådet 4/2027")
    press(page, Qt.Key.Key_Space)
    assert not line(page, "Kredsrådet 4/2027").chosen
    assert page.desk.state().undoes == "Kredsrådet 4/2027 er fravalgt"
    press(page, Qt.Key.Key_Space)
    assert line(page, "Kredsrådet 4/2027").chosen
    page.list.check.click()
    settled(page)
    lines = proposal(page).lines
    assert all(each.chosen for each in lines if each.start is not None)
    assert not any(each.chosen for each in lines if each.start is None)
    page.list.check.click()
    settled(page)
    assert not any(each.chosen for each in proposal(page).lines)
    assert not page.header.accept.isEnabled()
    assert page.judged is not None
    assert page.judged.is_of_plan(judged), "nothing but the sums is found out anew"
    assert page.judged.scores is judged.scores
    assert (judged.facets[0].text, page.judged.facets[0].text) == ("2 af 5 nås", "0 af 5 nås")
    page.desk.do("fri", lambda session: world.away(session, 1, date(YEAR, 8, 1), date(YEAR, 8, 2)))
    settled(page)
    assert page.judged is not judged, "by what the register knows now"
    assert page.again.accessibleName() == "Forudsætningerne er ændret siden beregningen."
    page.notes.tell(("Et.", "To.", "Tre.", "Fire.", "Fem."))
    acts.press(page.told, "Vis 2 til")
    assert page.told.accessibleName() == "Et. To. Tre. Fire. Fem."


def test_l_locks_and_unlocks(page: Planlaeg) -> None:
    choose(page, "Kontaktudvalget 2/2027")
    press(page, Qt.Key.Key_L)
    assert line(page, "Kontaktudvalget 2/2027").locked
    assert "Låst" in page.pane.state.accessibleName()
    press(page, Qt.Key.Key_L)
    assert not line(page, "Kontaktudvalget 2/2027").locked


def test_a_meeting_is_skipped_with_a_reason_and_taken_along_again(page: Planlaeg) -> None:
    assert page.judged is not None

    def because(dialog: Any) -> None:
        assert not dialog.do.isEnabled(), "there must be a reason"
        dialog.findChild(QLineEdit).setText("kun tre møder i valgåret")
        dialog.do.click()

    waiting = [row for row in page.rows if row.waits]
    page.table.select_key(waiting[0].key)
    settled(page)
    acts.answer(lambda dialog: dialog.reject())
    press(page, Qt.Key.Key_Delete)
    page.activateWindow()
    page.table.setFocus()
    choose(page, "Kontaktudvalget 4/2027")
    press(page, Qt.Key.Key_L)
    assert page.row is not None
    assert page.row.title == "Kontaktudvalget 4/2027", "a refused step moves nothing later"
    acts.answer(because)
    press(page, Qt.Key.Key_Delete)
    assert len(page.judged.question.skipped) == 1
    assert "de 18 andre" in page.pane.info.text()
    skipped = next(each for each in proposal(page).lines if each.skipped)
    assert skipped.skipped == "kun tre møder i valgåret"
    assert "Springes over" in " ".join(acts.first_cells(page.table))
    page.table.select_key(skipped.key)
    settled(page)
    acts.press(page.pane, "Tag med alligevel")
    settled(page)
    assert not any(each.skipped for each in proposal(page).lines)


def test_a_time_of_ones_own_is_told_of_and_a_wrong_one_refused_beside_the_field(page: Planlaeg) -> None:
    choose(page, "Kontaktudvalget 1/2027")
    pane = page.pane
    pane.day.setFocus()
    QTest.keyClicks(pane.day, "3/2 kl. 10")
    settled(page)
    assert "Onsdag 3. februar 2027 kl. 10.00" in pane.notice.text
    pane.day.setText("6/2 kl. 10")
    pane.move_there()
    settled(page)
    assert "ikke en dag, som planen for 2027 har møder på" in pane.notice.text
    assert pane.day.text() == "6/2 kl. 10", "nothing typed is lost"
    pane.day.setText("3/2 kl. 10")
    pane.move_there()
    settled(page)
    assert line(page, "Kontaktudvalget 1/2027").start == datetime(2027, 2, 3, 10)


def test_what_finds_no_time_says_why_and_the_way_out_stands_over_the_list(page: Planlaeg) -> None:
    unplaced = [row for row in page.rows if row.start is None]
    assert {row.board_name for row in unplaced} == {GREVE}
    assert "Kravet kan ikke nås for 1 råd." in page.blocked.accessibleName()
    page.table.select_key(unplaced[0].key)
    settled(page)
    assert len(page.pane.state.accessibleName()) > 20
    press(page, Qt.Key.Key_Space)
    assert "har ingen tid" in page.told.accessibleName()
    assert not line(page, unplaced[0].title).chosen


def test_a_rule_is_loosened_and_the_meetings_get_their_times_as_one_step(page: Planlaeg) -> None:
    from fora_desktop.planner.remedies import Remedy

    before = {row.key for row in page.rows if row.start is None}
    assert page.judged is not None
    number = min(before)
    slot = Slot(date(YEAR, 3, 3), time(16))
    board = next(each.board for each in page.judged.question.request.meetings if each.id == number)
    remedy = Remedy("hours", "Dagen slutter kl. 16.00.", "Lad den slutte kl. 18.00.", {number: slot}, (board,), 120)
    gap = Remedy("gap", "", "Lad møderne ligge tættere.", {}, (board,), board=board)
    menu = page.acts.ways([remedy, gap], page.judged)
    assert [entry.text() for entry in menu.actions()] == ["Lad møderne ligge tættere."]
    page.acts.loosen(page.judged, remedy)
    settled(page)
    assert page.desk.read(plan_settings.read).day_end == time(18)
    given = next(each for each in proposal(page).lines if each.key == number)
    assert (given.start, given.chosen, given.locked) == (datetime(YEAR, 3, 3, 16), True, True)
    assert page.desk.state().undoes == "En regel er lempet, og 1 møde har fået en tid"
    menu.actions()[0].trigger()
    settled(page)
    assert page.desk.read(plan_wishes.of_board, given.board, TODAY).wish.gap_days == 1
    page.desk.undo()
    page.desk.undo()
    settled(page)
    assert {row.key for row in page.rows if row.start is None} == before
    menu.deleteLater()


def test_accepting_writes_what_is_chosen_as_one_step_and_one_undo_takes_it_back(
    made: Callable[..., Planlaeg], varied: Path
) -> None:
    page = made(varied)
    QTest.mouseClick(page.cards.cards[1], Qt.MouseButton.LeftButton)
    settled(page)
    chosen = {each.title for each in proposal(page).lines if each.chosen}
    refused: list[str] = []
    page.desk.refused.connect(refused.append)
    for _twice in range(2):
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(page.table, Qt.Key.Key_G, both)
        assert page.header.accept.accessibleName() == "Godkender …"
        assert not page.header.accept.isEnabled()
    page._on_toggled(page.rows[0], False)
    assert page.told.accessibleName() == "Vent, til planen er godkendt."
    settled(page)
    assert refused == []
    assert [card.words.text() for card in page.cards.cards if card.isVisible()] == ["B · Færrest rejsedage"]
    left = sum(not row.skipped and row.meeting is None for row in page.rows)
    assert left
    assert page.again.accessibleName() == f"{left} møder er ikke planlagt."
    assert acts.button(page.again, "Beregn igen for dem").isEnabled()
    page._show_how()
    menu = page.findChildren(QMenu)[-1]
    assert "forslaget, der vises" not in [entry.text() for entry in menu.actions()]
    menu.close()
    assert len(in_calendar(page)) == len(chosen) > 10
    assert page.desk.state().undoes == f"Planen for 2027 er godkendt: {len(chosen)} møder"
    assert page.header.subtitle.text().endswith("godkendt i dag")
    assert not page.header.accept.isEnabled()
    assert "er godkendt" in page.told.accessibleName()
    page.desk.undo()
    settled(page)
    assert in_calendar(page) == []
    assert page.header.accept.isEnabled()
    assert not page.told.isVisible(), "that it was accepted"
    assert not page.again.isVisible()
    assert sum(card.isVisible() for card in page.cards.cards) == 3

    def happens(session: Session) -> None:
        kreds = world.board(session, "Kredsrådet")
        boards.close(session, kreds.id, date(YEAR, 1, 1))
        who = world.person(session, "Bente Borte")
        for each in session.scalars(select(Board.id)).all():
            world.sits(session, who, each)
        world.away(session, who, date(YEAR, 1, 1), date(YEAR, 12, 31))

    page.desk.do("imens", happens)
    settled(page)
    page.header.accept.click()
    settled(page)
    told = page.told.accessibleName()
    assert "ligger på en dag, hvor forummet ikke findes." in told
    assert "Bente Borte er fraværende" in told
    assert "bemærkninger til." in told
    assert not any(title.startswith("Kredsrådet") for title in in_calendar(page))


def test_a_draft_is_kept_beside_under_a_name_opened_and_removed(page: Planlaeg) -> None:
    working = page.draft

    def named(dialog: Any) -> None:
        dialog.findChild(QLineEdit).setText("Med færre møder")
        dialog.do.click()

    acts.answer(named)
    press(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled(page)
    assert page.header.drafts.isVisible()
    assert page.view is not None
    (kept,) = page.view.kept
    page.show_draft(kept.id)
    settled(page)
    assert page.header.subtitle.text().startswith("Med færre møder · ")
    menu = page.acts.drafts_menu(page.view.kept, page.draft, working=True)
    acts.entry(menu, "Forslagene, der arbejdes på").trigger()
    settled(page)
    assert page.draft is not None
    assert working is not None
    assert page.draft.id == working.id
    acts.entry(menu, "Fjern kladde", "Med færre møder").trigger()
    settled(page)
    assert not page.header.drafts.isVisible()
    menu.deleteLater()


def test_enter_leads_to_the_board_in_fora_and_the_menu_of_the_row_to_its_wishes(page: Planlaeg) -> None:
    heard: list[Goto] = []
    page.desk.wanted.connect(heard.append)
    choose(page, "Kredsrådet 3/2027")
    press(page, Qt.Key.Key_Return)
    assert page.row is not None
    assert heard[-1] == Goto("fora", {"board": page.row.board})
    menu = page.acts.row_menu(page.row, page)
    assert next(entry.text() for entry in menu.actions() if entry.text()) == "Lås"
    acts.entry(menu, "Forudsætninger for forummet …").trigger()
    assert heard[-1].what["board"] == page.row.board
    menu.deleteLater()
    page.list._on_menu(page.table.visualRect(page.table.currentIndex()).center())
    shown = [each for each in page.findChildren(QMenu) if each.isVisible()]
    assert shown
    shown[0].close()


def test_where_the_register_can_only_be_read_the_proposal_is_read_and_nothing_is_offered(
    made: Callable[..., Planlaeg], proposed: Path
) -> None:
    page = made(proposed, readonly=True)
    assert page.rows
    assert not page.header.accept.isEnabled()
    assert page.header.accept.toolTip() == "Registret kan kun læses"
    assert not page.header.begin.isEnabled()
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_F5)
    assert not page.planning.is_running


def test_the_year_is_chosen_by_arrows_and_by_the_window_and_what_was_arranged_comes_back(page: Planlaeg) -> None:
    page.list.grouping.setCurrentIndex(2)
    memory = page.memory()
    assert memory["grouping"] == "month"
    page.header.later.click()
    settled(page)
    assert page.header.title.text() == "Planlæg 2028"
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "Ingen plan for 2028."
    page.open({"year": YEAR})
    settled(page)
    assert page.rows
    page.desk.set_year(2029)
    settled(page)
    assert page.header.title.text() == "Planlæg 2027", "what another page looks at moves nothing here"
    page.recall(memory)
    page.recall({"table": 7, "grouping": "?", "run": "x"})
    assert page.list.grouping.currentIndex() == 2


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_with_a_proposal_in_it_no_words_are_cut_and_everything_is_named(
    page: Planlaeg, qapp: QApplication, scale: float
) -> None:
    looks: list[tuple[Theme, tuple[int, int]]] = [("light", (1384, 826)), ("dark", (1224, 640)), ("light", (620, 560))]
    for colours, size in looks:
        theme.apply(qapp, colours, scale=scale)
        page.resize(round(size[0] * min(scale, 1.4)), round(size[1] * min(scale, 1.4)))
        page._to_pane()
        settled(page)
        assert clipping.clipped(page) == [], (colours, size)
    for each in page.findChildren(QWidget):
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            heard = QAccessible.queryAccessibleInterface(each)
            assert heard is not None
            assert heard.text(QAccessible.Text.Name).strip(), type(each).__name__


# --- looked for -----------------------------------------------------------------------------------------------------


def test_a_proposal_is_looked_for_beside_the_window_and_kept_as_one_step(
    made: Callable[..., Planlaeg], filled: Path, qtbot: QtBot
) -> None:
    page = made(filled)
    told: list[str] = []
    page.planning.progressed.connect(lambda *_what: told.append(page.run_bar.text.text()))
    assert page.empty.accessibleName() == "Ingen plan for 2027."
    page.empty.button.click()
    assert page.run_bar.isVisible(), "at once"
    assert page.run_bar.text.text() == "Spørgsmålet læses"
    assert not page.header.begin.isEnabled()
    assert not page.planning.begin(YEAR), "one at a time"
    qtbot.waitUntil(lambda: not page.planning.is_running, timeout=15_000)
    settled(page)
    assert any(re.fullmatch(r"\d+ af 20 møder er lagt · .+", each) for each in told)
    assert not page.run_bar.isVisible()
    assert page.draft is not None
    assert page.draft.variant == EVEN
    assert page.desk.state().undoes == "Forslag for 2027 er beregnet"
    page.desk.undo()
    settled(page)
    assert page.empty.isVisible()


def test_the_list_follows_the_search_without_losing_the_place_and_waits_with_changes(
    page: Planlaeg, qtbot: QtBot
) -> None:
    """As it goes while a search takes long: the plans that it tells are handed in by hand."""
    choose(page, "Kredsrådet 3/2027")
    here = page.row
    assert here is not None
    assert page.judged is not None
    question, plan = page.judged.question, page.judged.plan
    run = Run(YEAR, (EVEN,), "nothing", 60, TODAY, page.desk.now, lambda _session, _variant: question)
    page.planning.run = run
    page.planning.began.emit()
    assert page.header.subtitle.text() == "Beregnes · intet er godkendt"
    page.planning._on_told(run, EVEN, question)
    for placed, start in ((17, date(YEAR, 9, 1)), (18, date(YEAR, 9, 2))):
        moved = [replace(each, day=start) if each.meeting == here.key else each for each in plan.placements]
        better = replace(plan, placements=tuple(moved))
        page.planning._on_told(run, EVEN, Progress(placed, 20, 9, 0, 44.0, "search", better))
        assert page.run_bar.text.text() == f"{placed} af 20 møder er lagt · cirka 16 sek. tilbage"
        settled(page)
        assert page.row is not None
        assert (page.row.key, page.row.start and page.row.start.date()) == (here.key, start)
    assert page.header.accept.accessibleName().startswith("Godkend")
    assert not page.header.accept.isEnabled()
    page.header.later.click()
    settled(page)
    assert not page.run_bar.isVisible()
    page.header.earlier.click()
    settled(page)
    assert page.run_bar.isVisible()
    assert page.judged is page.live.judged[EVEN], "the run's"
    page.hide()
    page.planning._on_told(run, EVEN, Progress(19, 20, 9, 0, 44.0, "search", plan))
    settled(page)
    page.show()
    settled(page)
    assert page.judged is page.live.judged[EVEN]
    assert page.judged.plan.slots() == plan.slots()
    page.table.select_key(here.key)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert "Vent, til forslaget er beregnet" in page.told.accessibleName()
    page.run_bar.stop.click()
    assert run.stopped
    page.planning.run = None
    page.planning.ended.emit()
    settled(page)
    assert page.row is not None
    assert page.row.start == here.start, "what is kept is shown again"


def test_locked_meetings_stay_and_a_new_calculation_begins_from_the_draft(page: Planlaeg, qtbot: QtBot) -> None:
    choose(page, "Kredsrådet 3/2027")
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    before = line(page, "Kredsrådet 3/2027")
    settled(page)
    assert page.draft is not None
    assert page.judged is not None
    assert page.judged.plan.cost == page.desk.read(plan_drafts.price, page.draft.id, TODAY)
    assert not page.judged.plan.proven
    assert plan_words.computed(replace(page.draft, cost=0)) == plan_words.computed(page.draft) == "Beregnet på 1 sek."
    page.choices.begun_from = FROM_DRAFT
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F5)
    assert page.planning.is_running
    qtbot.waitUntil(lambda: not page.planning.is_running, timeout=15_000)
    settled(page)
    after = line(page, "Kredsrådet 3/2027")
    assert after.id != before.id, "another proposal"
    assert (after.start, after.locked) == (before.start, True)


@pytest.mark.parametrize("what", ["filled", "proposed"])
def test_a_window_that_is_closed_meanwhile_loses_nothing(
    made: Callable[..., Planlaeg], request: pytest.FixtureRequest, what: str
) -> None:
    page = made(request.getfixturevalue(what))
    before = page.desk.read(plan_drafts.drafts, YEAR)
    page.choices.seconds, page.choices.variants = 60, 3
    until_told = QEventLoop()
    page.planning.progressed.connect(until_told.quit)
    page.begin()
    until_told.exec()
    page.desk.close()
    database = builders.open_again(page.desk.path)
    with database.read() as session:
        drafts = plan_drafts.drafts(session, YEAR)
    assert drafts, "the best there was"
    assert all(draft.placed > 10 for draft in drafts)
    assert [draft for draft in drafts if draft.variant == EVEN] == before or not before, "what was reviewed"
    database.close()


def test_the_menu_leads_to_planning_and_the_navigation_shows_the_run(
    qtbot: QtBot, desk: Desk, database: Database
) -> None:
    window = MainWindow(desk, database.path, Settings(), lambda _changed: None)
    qtbot.addWidget(window)
    window.show()
    next(each for each in window.actions() if each.objectName() == "window.plan_year").trigger()
    page = window.page("planlaeg")
    assert isinstance(page, Planlaeg)
    settled(page)
    shown: list[int | None] = []
    items = window.navigation.nav
    planning = planning_of(desk)
    planning.progressed.connect(lambda *_what: shown.append(items.items[items.row_of("planlaeg")].progress))
    assert planning.begin(YEAR, seconds=SHORT)
    window.show_page("fora")
    qtbot.waitUntil(lambda: not planning.is_running, timeout=15_000)
    assert any(each is not None for each in shown)
    assert items.items[items.row_of("planlaeg")].progress is None
    window.show_page("planlaeg")
    settled(page)
    assert page.rows


def test_a_question_is_answered_without_keeping_anything(
    made: Callable[..., Planlaeg], filled: Path, qtbot: QtBot
) -> None:
    page = made(filled)

    def ask(session: Session) -> plan_request.Question:
        return plan_request.question(session, YEAR, TODAY)

    with qtbot.waitSignal(page.planning.answered, timeout=15_000) as heard:
        assert page.planning.solve(ask, SHORT)
    question, plan = heard.args
    assert len(plan.placements) + len(plan.unplaced) == len(question.request.meetings)
    assert page.desk.read(plan_drafts.drafts, YEAR) == []


def test_tab_goes_through_the_page_from_the_top_and_through_the_pane_to_its_foot(page: Planlaeg) -> None:
    choose(page, "Kredsrådet 2/2027")
    page.told.say("Noget er sket.", actions=[("Se", page.refresh)], closable=True)
    order: list[QWidget] = []
    page.header.accept.setFocus()
    for _tab in range(16):
        here = QApplication.focusWidget()
        assert here is not None
        order.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    wanted: list[QWidget] = [page.header.accept, page.told._close, page.list.check, page.table, page.pane.open_button]
    wanted += [page.pane.cards.first, page.pane.day, page.pane.clock, page.pane.lock_button, page.pane.skip_button]
    assert [each for each in order if each in wanted][: len(wanted)] == wanted


def test_what_failed_in_the_background_is_asked_for_again_and_nothing_waits_for_ever(page: Planlaeg) -> None:
    teller, judged = page.teller, page.judged
    assert judged is not None
    heard: list[Any] = []
    teller.blocked.connect(heard.append)
    teller._on_no_remedies(ValueError())
    teller.look_for_remedies(judged)
    settled(page)
    assert heard[-1], "the ways out are told again"
    told: list[Any] = []
    teller.told.connect(told.append)
    teller._busy = True
    teller._kept.clear()
    teller._wanted = (judged, page.rows[0].key)
    teller._on_failed(ValueError())
    settled(page)
    assert [each.key for each in told] == [page.rows[0].key]
    kept = set(page.reader._known)
    page.reader._known[999] = next(iter(page.reader._known.values()))
    page.refresh()
    settled(page)
    assert set(page.reader._known) == kept, "of proposals that are gone nothing is kept"


def test_where_there_is_little_room_the_page_scrolls_and_its_list_keeps_five_rows(page: Planlaeg) -> None:
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    theme.apply(program, "light", scale=2.0)
    page.resize(1000, 560)
    settled(page)
    page._pane_wanted = False
    page._arrange()
    acts.settle()
    assert page.table.viewport().height() >= 5 * theme.row_height(2)
    assert page.list.filter.maximumWidth() == 400
    clock = page.pane.clock
    assert clock.width() >= clock.fontMetrics().horizontalAdvance("00.00") + 40
    theme.apply(program, "light", scale=1.0)


def test_a_run_that_is_stopped_in_the_first_of_three_leaves_the_others_and_nothing_is_looked_for_beside_it(
    made: Callable[..., Planlaeg], varied: Path, qtbot: QtBot
) -> None:
    page = made(varied)
    page.choices.seconds, page.choices.variants = 60, 3
    before = {draft.variant: draft.id for draft in page.desk.read(plan_drafts.drafts, YEAR)}
    refused: list[str] = []
    page.desk.refused.connect(refused.append)
    page.planning.progressed.connect(lambda *_what: page.run_bar.stop.click())
    page.begin()
    assert not page.planning.take()
    assert refused == ["Der beregnes allerede. Vent, til det er færdigt, eller stop beregningen."]
    qtbot.waitUntil(lambda: not page.planning.is_running, timeout=15_000)
    settled(page)
    after = {draft.variant: draft.id for draft in page.desk.read(plan_drafts.drafts, YEAR)}
    assert {**after, EVEN: 0} == {**before, EVEN: 0}
    assert page.draft is not None
    assert page.draft.id == after[EVEN]
    assert page.planning.take()
    assert not page.planning.begin(YEAR), "something else looks for times"
    page.planning.give_back()


def test_only_rows_whose_pane_has_no_triangle_say_that_there_is_nothing_to_remark(page: Planlaeg) -> None:
    from fora_desktop.planner import explain
    from fora_desktop.ui.widgets import plan_look

    assert page.judged is not None
    question, slots = page.judged.question, page.judged.plan.slots()
    late = {each.meeting: replace(each, start=time(14)) for each in page.judged.plan.placements}
    moved = replace(page.judged.plan, placements=tuple(late.values()))
    rows = plan_look.live_rows(plan_look.judge(question, moved), {})
    assert any(row.remark.startswith("Begynder ikke kl.") for row in rows)
    for row in rows:
        if row.key in slots and row.is_free_of_remarks:
            assert all(each.good for each in explain.why(question.request, moved, row.key))


def test_who_was_led_to_a_person_comes_back_by_esc(page: Planlaeg, qtbot: QtBot) -> None:
    from fora_desktop.ui.views.personer import Personer

    persons = Personer(page.desk)
    qtbot.addWidget(persons)
    went: list[Goto] = []
    page.desk.wanted.connect(went.append)
    persons.open({"person": 1, "back": "planlaeg"})
    page.hide()
    persons.show()
    persons.activateWindow()
    acts.settle()
    QTest.keyClick(persons, Qt.Key.Key_Escape)
    assert [each.page for each in went] == ["planlaeg"]
