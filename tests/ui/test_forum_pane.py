"""The pane: how a board stands, its fields, its meetings and what can be noted about them."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import boards, calendars, forums, meetings, plan_wishes
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.views.fora import Fora
from fora_desktop.ui.views.forum_pane import ForumPane
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
PAST, COMING = datetime(2026, 6, 9, 10), datetime(2026, 9, 8, 10)
THEIRS = "Lokalrådet i Greve, møde 1/2026"


@pytest.fixture
def page(desk: Desk, database: Database, qtbot: QtBot) -> Fora:
    """Fora on the lokalråd in Greve, which met in June and will in September."""
    acts.schedule(database, GREVE, PAST, location="Greve Rådhus")
    acts.schedule(database, GREVE, COMING)
    made = Fora(desk)
    qtbot.addWidget(made)
    made.resize(1252, 800)
    made.show()
    made.open({"forum": 3, "board": acts.board(database, GREVE), "tab": "meetings"})
    acts.answered(made)
    return made


@pytest.fixture
def pane(page: Fora) -> ForumPane:
    return page.pane


def read(pane: ForumPane) -> None:
    """Let what the page reads in the background come."""
    pane.desk.wait()
    acts.settle()


def press(pane: ForumPane, words: str) -> None:
    acts.press(pane, words)
    read(pane)


def spoken(pane: ForumPane) -> list[list[str]]:
    read(pane)
    return acts.spoken(pane.meetings.table)


def texts(pane: ForumPane) -> list[str]:
    read(pane)
    acts.settle()  # a layout shows what is put into it in the next turn
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible() and label.text()]


def messages(pane: ForumPane) -> list[str]:
    read(pane)
    acts.settle()
    return [bar.accessibleName() for bar in pane.overview.findChildren(MessageBar) if bar.isVisible()]


def buttons(pane: ForumPane) -> list[str]:
    read(pane)
    found = pane.meetings.findChildren(Button)
    return [each.accessibleName() for each in found if each.isVisible()]


def chosen(pane: ForumPane) -> Any:
    read(pane)
    return pane.meetings.table.current_line


def choose(pane: ForumPane, start: datetime) -> int:
    line = next(line for line in pane.meetings.model.shown_lines() if line.start == start)
    assert pane.meetings.table.select_key(line.id)
    return int(line.id)


def undone_and_redone(desk: Desk, database: Database, id_: int, look: Callable[[], Any]) -> None:
    """Undo takes it back, redo brings it again, and the pane follows each time."""
    after = look()
    desk.undo()
    assert look() != after
    desk.redo()
    assert look() == after


def test_a_day_gone_by_is_told_as_gone_by(page: Fora, desk: Desk, database: Database) -> None:
    page.open({"board": acts.board(database, "Kredsrådet")})
    told = next(text for text in texts(page.pane) if text.startswith("Ved et jævnt tempo"))
    assert told == "Ved et jævnt tempo skulle næste møde have været holdt senest 2. april 2026."


def test_the_meeting_that_waits_for_a_note_is_chosen(pane: ForumPane) -> None:
    assert spoken(pane) == [
        [f"tir. 8. sep. kl. 10.00 {THEIRS.replace('1/', '2/')}", "Planlagt"],
        [f"tir. 9. juni kl. 10.00 {THEIRS}", "Ikke noteret"],
    ]
    assert chosen(pane).start == PAST
    assert pane.meetings.chosen.text() == f"{THEIRS}: ikke noteret."
    assert buttons(pane) == ["Åbn", "Holdt", "Aflys …", "Udsæt …", "Indkaldt", "Flyt …", "Fjern"]


def test_a_meeting_that_has_not_begun_cannot_be_held(pane: ForumPane) -> None:
    choose(pane, COMING)
    assert buttons(pane) == ["Åbn", "Aflys …", "Udsæt …", "Indkaldt", "Flyt …", "Fjern"]


def test_held(pane: ForumPane, desk: Desk, database: Database) -> None:
    id_ = choose(pane, PAST)
    press(pane, "Holdt")
    assert acts.meeting(database, id_).status is MeetingStatus.HELD
    assert spoken(pane)[1][1] == "Holdt"
    assert desk.state().undoes == f"{THEIRS} er noteret som holdt"
    undone_and_redone(desk, database, id_, lambda: spoken(pane))


def test_cancelled_with_a_reason(pane: ForumPane, desk: Desk, database: Database, qtbot: QtBot) -> None:
    id_ = choose(pane, COMING)

    def say(dialog: Ask) -> None:
        QTest.keyClicks(dialog.focusWidget(), "For få kunne komme")
        dialog.do.click()

    acts.answer(say)
    press(pane, "Aflys …")
    line = acts.meeting(database, id_)
    assert (line.status, line.reason) == (MeetingStatus.CANCELLED, "For få kunne komme")
    assert pane.meetings.chosen.text().endswith(": aflyst. Årsag: For få kunne komme.")
    assert buttons(pane) == ["Åbn", "Planlagt igen"]
    undone_and_redone(desk, database, id_, lambda: spoken(pane))


def test_a_question_that_is_put_away_changes_nothing(pane: ForumPane, desk: Desk, database: Database) -> None:
    id_ = choose(pane, COMING)
    before = desk.state()
    for words in ("Aflys …", "Udsæt …"):
        acts.answer(lambda dialog: dialog.reject())
        press(pane, words)
    assert acts.meeting(database, id_).status is MeetingStatus.PLANNED
    assert desk.state() == before


def test_postponed_without_a_time_and_planned_again(pane: ForumPane, desk: Desk, database: Database) -> None:
    id_ = choose(pane, COMING)
    acts.answer(lambda dialog: dialog.do.click())
    press(pane, "Udsæt …")
    assert acts.meeting(database, id_).status is MeetingStatus.POSTPONED
    assert buttons(pane) == ["Åbn", "Aflys …", "Planlagt igen", "Flyt …"]
    undone_and_redone(desk, database, id_, lambda: spoken(pane))
    press(pane, "Planlagt igen")
    assert acts.meeting(database, id_).status is MeetingStatus.PLANNED
    undone_and_redone(desk, database, id_, lambda: spoken(pane))


def test_postponed_to_a_time_keeps_the_old_one_visible(
    pane: ForumPane, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    id_ = choose(pane, COMING)

    def say(dialog: Any) -> None:
        dialog.known.click()
        dialog.day.setDate(QDate(2026, 9, 15))
        dialog.clock.setTime(QTime(13, 30))
        dialog.why.setText("Sygdom")
        dialog.do.click()

    acts.answer(say)
    press(pane, "Udsæt …")
    line = acts.meeting(database, id_)
    assert (line.start, line.status) == (datetime(2026, 9, 15, 13, 30), MeetingStatus.PLANNED)
    assert [move.start for move in line.moves] == [COMING]
    tips = [column.tip(line) for column in pane.meetings.model.columns if column.tip]
    assert "flyttet fra tir. 8. september 2026: Sygdom" in tips[0]
    undone_and_redone(desk, database, id_, lambda: spoken(pane))


def test_what_speaks_against_a_new_time_is_told_while_it_is_chosen(
    pane: ForumPane, database: Database, qtbot: QtBot
) -> None:
    id_ = choose(pane, COMING)
    seen = []

    def say(dialog: Any) -> None:
        dialog.known.click()
        dialog.day.setDate(QDate(2026, 12, 25))
        seen.append(dialog.remark.accessibleName())
        way_out = next(each for each in dialog.remark.findChildren(Button) if each.isVisible())
        seen.append(way_out.accessibleName())
        way_out.click()
        seen.append(dialog.remark.accessibleName())
        dialog.do.click()

    acts.answer(say)
    press(pane, "Udsæt …")
    assert "Juledag er helligdag" in seen[0]
    assert seen[1].startswith("Brug ")
    assert seen[2] == ""
    assert acts.meeting(database, id_).start.date() != date(2026, 12, 25)


def test_a_time_that_does_not_exist_cannot_be_chosen(pane: ForumPane) -> None:
    choose(pane, COMING)
    seen = []

    def say(dialog: Any) -> None:
        dialog.known.click()
        dialog.day.setDate(QDate(2027, 3, 28))
        dialog.clock.setTime(QTime(2, 30))
        seen.append((dialog.remark.accessibleName(), dialog.do.isEnabled()))
        dialog.unknown.click()
        seen.append((dialog.remark.accessibleName(), dialog.do.isEnabled()))

    acts.answer(say)
    press(pane, "Udsæt …")
    assert "2.30" in seen[0][0]
    assert not seen[0][1]
    assert seen[1] == ("", True)


def test_invited_and_then_no_longer_removable(pane: ForumPane, desk: Desk, database: Database) -> None:
    id_ = choose(pane, COMING)
    press(pane, "Indkaldt")
    assert acts.meeting(database, id_).status is MeetingStatus.INVITED
    assert buttons(pane) == ["Åbn", "Aflys …", "Udsæt …", "Flyt …"]
    undone_and_redone(desk, database, id_, lambda: spoken(pane))


def test_removed(pane: ForumPane, desk: Desk, database: Database) -> None:
    id_ = choose(pane, COMING)
    press(pane, "Fjern")
    assert len(spoken(pane)) == 1
    assert desk.state().undoes
    undone_and_redone(desk, database, id_, lambda: spoken(pane))


def test_a_refusal_is_told(pane: ForumPane, desk: Desk, database: Database, qtbot: QtBot) -> None:
    """An exported meeting is known to other people's calendars."""
    line = acts.meeting(database, choose(pane, COMING))
    desk.do("eksport", calendars.mark_sent, [line.uid])
    choose(pane, COMING)
    with qtbot.waitSignal(desk.refused) as refused:
        press(pane, "Fjern")
    assert refused.args is not None
    assert "Aflys det i stedet" in refused.args[0]


def test_a_meeting_is_opened_with_its_agenda(pane: ForumPane, desk: Desk, qtbot: QtBot) -> None:
    id_ = choose(pane, COMING)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(pane, "Åbn")
    assert wanted.args == [Goto("moede", {"meeting": id_, "back": "fora"})]


def test_move_opens_the_page_of_the_meeting(pane: ForumPane, desk: Desk, qtbot: QtBot) -> None:
    id_ = choose(pane, COMING)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(pane, "Flyt …")
    assert wanted.args == [Goto("new_meeting", {"meeting": id_, "back": "fora"})]


def test_the_overview_says_how_it_stands_and_what_the_overview_says(pane: ForumPane, desk: Desk) -> None:
    pane.show_tab("overview")
    (message,) = messages(pane)
    assert message.startswith("Bagud: 0 af mindst 4 holdt, 1 ikke noteret, 1 planlagt. 2 mangler; ")
    shown = texts(pane)
    assert "1. Kontakt med lokalsamfundet mv. › Lokalrådene" in shown
    assert "Mindst 4 (fra Lokalrådene)" in shown
    assert "tir. 8. sep. kl. 10.00 · 2/2026 · Planlagt" in shown
    assert any(text.startswith("Normalforretningsorden") for text in shown)


def test_the_pane_follows_changes_and_undo(pane: ForumPane, desk: Desk, database: Database) -> None:
    pane.show_tab("overview")
    desk.do("ret", boards.edit, acts.board(database, GREVE), {"name": "Greve Lokalråd", "location": "Salen"})
    read(pane)
    assert pane.name.text() == "Greve Lokalråd"
    assert "Salen" in texts(pane)
    desk.undo()
    read(pane)
    assert pane.name.text() == GREVE
    assert "Salen" not in texts(pane)


def test_a_forum_that_undo_took_away_leaves_the_pane_empty(page: Fora, desk: Desk) -> None:
    chapter = desk.read(forums.chapters)[0][0]
    id_ = desk.do("opret", forums.create, "Østre råd", chapter, acts.TODAY)
    read(page.pane)
    page.open({"forum": id_})
    assert page.pane.name.text() == "Østre råd"
    desk.undo()
    read(page.pane)
    assert page.pane.name.text() != "Østre råd"
    desk.redo()
    read(page.pane)
    page.open({"forum": id_})
    assert page.pane.name.text() == "Østre råd"


def test_participants_stand_with_the_overviews_own_words(pane: ForumPane) -> None:
    pane.show_tab("participants")
    shown = texts(pane)
    assert "Sådan står det i oversigten" in shown
    assert "2. juli 2026: 5 pladser, 3 er ikke noteret" in shown
    seats = acts.spoken(pane.participants.people)
    assert ["Lederen af lokalpolitiafdelingen i Greve, den relevante", "Ikke noteret"] in seats


def test_a_long_name_without_spaces_does_not_widen_the_pane(pane: ForumPane, desk: Desk, database: Database) -> None:
    least = pane.minimumSizeHint().width()
    long = "Råd" * 3000
    desk.do("ret", boards.edit, acts.board(database, GREVE), {"name": long, "location": long})
    read(pane)
    assert pane.name.text() == long
    assert pane.minimumSizeHint().width() <= least


def test_a_joint_meeting_stands_at_both_boards(page: Fora, desk: Desk, database: Database) -> None:
    both = (acts.board(database, GREVE), acts.board(database, "Lokalrådet i Holbæk"))
    desk.do(meetings.scheduled, meetings.schedule, Wish(both, datetime(2026, 10, 6, 9)), acts.TODAY, anyway=True)
    for board in both:
        page.open({"forum": 3, "board": board, "tab": "meetings"})
        assert any("6. okt." in cells[0] for cells in spoken(page.pane))


def test_what_is_wished_of_the_year_plan_stands_in_one_line_with_the_way_to_it(
    pane: ForumPane, desk: Desk, database: Database
) -> None:
    board = acts.board(database, GREVE)
    read(pane)
    pane.show_tab("overview")
    assert pane.overview.wishes.text() == "Ingen særlige ønsker"
    desk.do("ønsker", plan_wishes.edit, {"weekdays": "tir, tor"}, desk.today, forum=3)
    read(pane)
    assert pane.overview.wishes.text() == "Tirsdag og torsdag (som Lokalrådene)"
    desk.do("ønsker", plan_wishes.edit, {"gap_days": "30"}, desk.today, board=board)
    read(pane)
    assert pane.overview.wishes.text() == "Tirsdag og torsdag, mindst 30 dage imellem"
    wanted: list[Goto] = []
    desk.wanted.connect(wanted.append)
    pane.overview.edit_wishes.click()
    assert (wanted[0].page, wanted[0].what["board"], wanted[0].what["back"]) == ("plan_settings", board, "fora")
