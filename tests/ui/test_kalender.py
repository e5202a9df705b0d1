"""Kalender: the page with its month, week and list, by keys, by mouse, with undo and while the register changes."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import calendar_days, meetings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.views.kalender import LIST, MONTH, WEEK, Kalender
from fora_desktop.ui.widgets.calendar_model import Mark
from fora_desktop.ui.widgets.calendar_paint import State
from fora_desktop.ui.widgets.calendar_view import CalendarView
from fora_desktop.ui.widgets.label import Button
from tests import builders
from tests.ui import acts

GREVE, HOLBAEK, KREDS = "Lokalrådet i Greve", "Lokalrådet i Holbæk", "Kredsrådet"
TODAY = acts.TODAY
TEN = datetime(2026, 7, 15, 10)
"""A Wednesday."""
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Kalender:
    made = Kalender(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.start().setFocus()
    acts.answered(made)
    return made


def press(page: Kalender, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page.view, key, modifier)
    acts.settle()


def chosen(page: Kalender) -> tuple[date, int | None]:
    return page.chosen_day, page.chosen_meeting


def marks(page: Kalender) -> dict[int, Mark]:
    return {mark.entry.id: mark for day in page.model.days for mark in day.marks}


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def words(page: Kalender) -> str:
    """All that the pane says."""
    acts.settle()
    return "\n".join(label.text() for label in page.pane.findChildren(QLabel) if label.isVisible())


def spot(view: CalendarView, day: date, meeting: int | None = None) -> QPoint:
    box = view.box(day, meeting)
    return box.center().toPoint() if meeting else QPoint(int(box.left()) + 12, int(box.bottom()) - 6)


def drag(view: CalendarView, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(port, start + (end - start) * step / 5)
        acts.settle()
    if let_go:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, NONE, end)
        acts.settle()


# --- what is shown --------------------------------------------------------------------------------------------------


def test_the_month_begins_on_a_monday_with_today_chosen(page: Kalender) -> None:
    assert (page.model.days[0].day, page.model.days[-1].day) == (date(2026, 6, 29), date(2026, 8, 2))
    assert chosen(page) == (TODAY, None)
    assert (page.header.title.text(), page.header.subtitle.text()) == ("juli 2026", "uge 27–31")
    assert page.month.nothing == "Ingen møder i juli"
    assert page.summary() == "juli: 0 møder"


def test_each_day_and_meeting_is_said_in_words(page: Kalender, database: Database, desk: Desk) -> None:
    wish = meetings.Wish((acts.board(database, GREVE),), TEN, 120, location="Rådhuset")
    desk.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True)
    acts.answered(page)
    said = [cells[0] for cells in acts.spoken(page.month)]
    assert "Onsdag 15. juli 2026, uge 29: 1 møde" in said
    assert "10.00–12.00 Lokalrådet i Greve, møde 1/2026. Planlagt. Rådhuset" in said
    assert "Torsdag 2. juli 2026, i dag, uge 27: ingen møder" in said
    assert page.summary() == "juli: 1 møde"


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (MeetingStatus.INVITED, State.INVITED),
        (MeetingStatus.CANCELLED, State.CANCELLED),
        (MeetingStatus.POSTPONED, State.POSTPONED),
        (MeetingStatus.HELD, State.HELD),
    ],
)
def test_what_became_of_a_meeting_is_its_state(
    page: Kalender, database: Database, desk: Desk, status: MeetingStatus, state: State
) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 7, 1, 10) if state is State.HELD else TEN)
    desk.do(meetings.recorded, meetings.record, made, status, desk.now)
    assert marks(page)[made].state is state


def test_a_meeting_that_is_over_and_not_noted_says_so(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 7, 1, 10))
    page.refresh()
    assert marks(page)[made].state is State.UNRECORDED


def test_conflicts_take_the_place_of_the_state(page: Kalender, database: Database) -> None:
    one, other = (acts.schedule(database, KREDS, TEN + timedelta(hours=hour)) for hour in (0, 1))
    page.refresh()
    acts.answered(page)
    assert {marks(page)[each].state for each in (one, other)} == {State.CONFLICT}
    assert page.model.day_row(TEN.date()).sentence == "Onsdag 15. juli 2026, uge 29: 2 møder, 2 i konflikt"  # type: ignore[union-attr]
    assert page.summary() == "juli: 2 møder · 2 i konflikt"


def test_holidays_come_a_moment_later_and_are_there_at_once_from_then_on(page: Kalender) -> None:
    page.go(date(2026, 12, 10))
    acts.answered(page)
    christmas = page.model.day_row(date(2026, 12, 25))
    assert christmas is not None
    assert christmas.facts.holiday == "Juledag"
    page.go_earlier()
    page.go_later()
    assert page.model.day_row(date(2026, 12, 25)) == christmas


def test_the_key_counts_what_is_shown(page: Kalender, database: Database, desk: Desk) -> None:
    acts.schedule(database, GREVE, TEN)
    held = acts.schedule(database, HOLBAEK, datetime(2026, 7, 1, 10))
    desk.do(meetings.recorded, meetings.record, held, MeetingStatus.HELD, desk.now)
    acts.answered(page)
    assert page.pane.key_title.text() == "Tegn i juli"
    told = page.pane.key.accessibleDescription()
    assert told.startswith("Holdt: 1, Indkaldt: 0, Planlagt: 1, Konflikt: 0, Aflyst: 0, Helligdag: 0")


def test_more_meetings_than_fit_are_counted_and_open_the_day(page: Kalender, database: Database) -> None:
    for minute in range(9):
        acts.schedule(database, GREVE, TEN + timedelta(minutes=minute))
    page.refresh()
    acts.settle()
    assert page.month.hidden(TEN.date()) == 9 - 4
    page.pane.hide()
    last = max(marks(page))
    QTest.mouseClick(
        page.month.viewport(), Qt.MouseButton.LeftButton, NONE, page.month.box(TEN.date(), last).center().toPoint()
    )
    assert page.pane.isVisible()
    assert page.pane.title.text() == "Onsdag 15. juli"


def test_a_meeting_of_several_days_stands_on_each_of_them(page: Kalender, database: Database) -> None:
    wish = meetings.Wish((1,), TEN, 2 * 24 * 60)
    made = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]
    page.refresh()
    days = [day.day.day for day in page.model.days if any(mark.entry.id == made for mark in day.marks)]
    assert days == [15, 16, 17]
    page.show_mode(LIST)
    assert page.list.lines.rowCount() == 1


# --- keys -----------------------------------------------------------------------------------------------------------


def test_arrows_go_across_days_and_down_through_meetings(page: Kalender, database: Database) -> None:
    first, second = (acts.schedule(database, GREVE, TEN + timedelta(hours=2 * each)) for each in range(2))
    page.refresh()
    page.go(date(2026, 7, 14))
    press(page, Qt.Key.Key_Right)
    assert chosen(page) == (TEN.date(), None)
    steps = []
    for _step in range(3):
        press(page, Qt.Key.Key_Down)
        steps.append(chosen(page))
    assert steps == [(TEN.date(), first), (TEN.date(), second), (date(2026, 7, 22), None)]
    press(page, Qt.Key.Key_Up)
    assert chosen(page) == (TEN.date(), None)
    press(page, Qt.Key.Key_Home)
    assert chosen(page) == (date(2026, 7, 13), None)
    press(page, Qt.Key.Key_End)
    assert chosen(page) == (date(2026, 7, 19), None)


def test_past_the_last_day_the_next_month_is_shown(page: Kalender) -> None:
    page.go(date(2026, 7, 31))
    press(page, Qt.Key.Key_Right)
    assert chosen(page) == (date(2026, 8, 1), None)
    assert page.header.title.text() == "august 2026"


def test_page_keys_turn_months_and_t_comes_back(page: Kalender) -> None:
    page.go(date(2026, 8, 31))
    press(page, Qt.Key.Key_PageDown)
    assert (page.header.title.text(), page.chosen_day) == ("september 2026", date(2026, 9, 30))
    press(page, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert page.header.title.text() == "juli 2026"
    press(page, Qt.Key.Key_T)
    assert chosen(page) == (TODAY, None)


def test_letters_change_the_view_only_where_the_calendar_has_the_keyboard(page: Kalender) -> None:
    for key, mode in ((Qt.Key.Key_U, WEEK), (Qt.Key.Key_L, LIST), (Qt.Key.Key_M, MONTH)):
        press(page, key)
        assert page.mode == mode
        assert page.header.modes.current == mode
        assert page.stack.isAncestorOf(focused())
    page.header.ask_for_day()
    press(page, Qt.Key.Key_U)
    assert page.mode == MONTH
    assert page.header.goto.line.text() == "u"


def test_goto_takes_days_as_they_are_typed(page: Kalender) -> None:
    press(page, Qt.Key.Key_G, modifier=Qt.KeyboardModifier.ControlModifier)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "3. sep")
    assert page.header.goto.told.text() == "torsdag 3. september 2026"
    press(page, Qt.Key.Key_Return)
    assert chosen(page) == (date(2026, 9, 3), None)
    assert QApplication.focusWidget() is page.month
    assert not page.header.goto.isVisible()


def test_goto_stays_open_for_what_is_no_day_and_esc_leaves_it(page: Kalender) -> None:
    page.header.ask_for_day()
    QTest.keyClicks(page.header.goto.line, "39/39")
    press(page, Qt.Key.Key_Return)
    assert page.header.goto.isVisible()
    assert page.header.goto.told.text() == "Skriv en dag, f.eks. 26/5"
    press(page, Qt.Key.Key_Escape)
    assert not page.header.goto.isVisible()
    assert QApplication.focusWidget() is page.month
    assert page.pane.isVisible()


def test_goto_goes_away_when_the_user_goes_elsewhere(page: Kalender) -> None:
    page.header.ask_for_day()
    assert not page.header.title.isVisible()
    page.month.setFocus()
    acts.settle()
    assert not page.header.goto.isVisible()
    assert page.header.title.isVisible()


def test_enter_opens_a_meeting_and_on_a_day_its_pane(
    page: Kalender, database: Database, desk: Desk, qtbot: QtBot
) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date(), made)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(page, Qt.Key.Key_Return)
    assert wanted.args == [Goto("moede", {"meeting": made, "back": "kalender"})]
    page.go(TEN.date())
    press(page, Qt.Key.Key_Return)
    assert page.pane.isAncestorOf(focused())
    press(page, Qt.Key.Key_Escape)
    assert not page.pane.isVisible()
    assert QApplication.focusWidget() is page.month
    press(page, Qt.Key.Key_Return, modifier=ALT)
    assert page.pane.isVisible()


def test_a_new_meeting_is_for_the_chosen_day_and_in_the_week_for_the_marked_hour(
    page: Kalender, desk: Desk, qtbot: QtBot
) -> None:
    page.go(date(2026, 7, 16))
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.new()
    assert wanted.args == [Goto("new_meeting", {"day": date(2026, 7, 16), "back": "kalender"})]
    page.show_mode(WEEK)
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.new()
    assert wanted.args[0].what["start"] == datetime(2026, 7, 16, 9, 30)


def test_a_click_on_an_hour_marks_it(page: Kalender) -> None:
    page.show_mode(WEEK)
    acts.settle()
    box = page.week.box(date(2026, 7, 1))
    QTest.mouseClick(
        page.week.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(int(box.left()) + 30, int(box.bottom()) - 4)
    )
    assert chosen(page) == (date(2026, 7, 1), None)
    assert page.week.clock == time(16, 30)


def test_the_week_goes_from_day_to_day_and_week_to_week(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 7, 2, 12))
    page.show_mode(WEEK)
    assert page.header.title.text() == "29. juni–5. juli 2026"
    press(page, Qt.Key.Key_Down)
    assert chosen(page) == (TODAY, made)
    press(page, Qt.Key.Key_Down)
    assert chosen(page) == (date(2026, 7, 3), None)
    press(page, Qt.Key.Key_PageDown)
    assert (page.chosen_day, page.header.subtitle.text()) == (date(2026, 7, 10), "uge 28")
    assert page.summary() == "uge 28: 0 møder"
    page.open({"day": date(2026, 12, 1)})
    assert page.header.title.text() == "30. nov.–6. dec. 2026"


# --- moving ---------------------------------------------------------------------------------------------------------


def test_alt_and_arrows_move_the_meeting_and_what_is_chosen_follows(
    page: Kalender, database: Database, desk: Desk
) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    before = builders.snapshot(database)
    page.go(TEN.date(), made)
    for key, day in ((Qt.Key.Key_Right, 16), (Qt.Key.Key_Right, 17), (Qt.Key.Key_Down, 24), (Qt.Key.Key_Left, 23)):
        press(page, key, modifier=ALT)
        assert acts.meeting(database, made).start == datetime(2026, 7, day, 10)
        assert chosen(page) == (date(2026, 7, day), made)
        assert page.month.mark is not None
    assert desk.state().undoes == "Lokalrådet i Greve, møde 1/2026 er flyttet til tor. 23. juli 2026 kl. 10.00"
    for _step in range(4):
        desk.undo()
        assert chosen(page) == (acts.meeting(database, made).start.date(), made)
    assert builders.snapshot(database) == before
    desk.redo()
    assert acts.meeting(database, made).start.day == 16


def test_in_the_week_the_meeting_moves_by_half_hours(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.show_mode(WEEK)
    page.go(TEN.date(), made)
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=ALT)
    assert acts.meeting(database, made).start == TEN + timedelta(hours=1)
    press(page, Qt.Key.Key_Up, modifier=ALT)
    assert acts.meeting(database, made).start == TEN + timedelta(minutes=30)
    assert chosen(page) == (TEN.date(), made)


def test_over_new_year_the_year_of_the_window_goes_along(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 12, 31, 10))
    page.go(date(2026, 12, 31), made)
    press(page, Qt.Key.Key_Right, modifier=ALT)
    assert desk.year == 2027
    assert chosen(page) == (date(2027, 1, 1), made)
    assert page.header.title.text() == "januar 2027"


def test_undo_and_redo_are_followed_into_another_month(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 12, 22, 10))
    page.go(date(2026, 12, 22), made)
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=ALT)
    assert (desk.year, page.header.title.text(), chosen(page)) == (2027, "januar 2027", (date(2027, 1, 5), made))
    desk.undo()
    desk.undo()
    assert (page.header.title.text(), chosen(page)) == ("december 2026", (date(2026, 12, 22), made))
    assert desk.year == 2026
    desk.redo()
    desk.redo()
    assert (desk.year, chosen(page)) == (2027, (date(2027, 1, 5), made))


def test_what_others_move_away_is_not_run_after(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date(), made)
    database.do("flyt", meetings.move, made, datetime(2026, 10, 7, 10), TODAY, anyway=True)
    desk._look()
    assert chosen(page) == (TEN.date(), None)
    assert page.header.title.text() == "juli 2026"


def test_a_holiday_is_allowed_and_flagged(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 12, 24, 10))
    page.go(date(2026, 12, 24), made)
    press(page, Qt.Key.Key_Right, modifier=ALT)
    acts.answered(page)
    told = page.message.accessibleName()
    assert told.startswith("Lokalrådet i Greve, møde 1/2026 ligger nu fre. 25. december 2026 kl. 10.00. Juledag er ")
    assert marks(page)[made].state is State.CONFLICT
    assert "Helligdag" in words(page)
    page.desk.undo()
    assert not page.message.isVisible()


def test_without_a_meeting_nothing_moves(page: Kalender, database: Database) -> None:
    acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date())
    before = builders.snapshot(database)
    press(page, Qt.Key.Key_Right, modifier=ALT)
    assert builders.snapshot(database) == before


def test_a_held_meeting_stays_and_says_why(page: Kalender, database: Database, desk: Desk, qtbot: QtBot) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 7, 1, 10))
    desk.do(meetings.recorded, meetings.record, made, MeetingStatus.HELD, desk.now)
    page.go(date(2026, 7, 1), made)
    with qtbot.waitSignal(desk.refused) as refused:
        press(page, Qt.Key.Key_Right, modifier=ALT)
    assert refused.args[0].startswith("Lokalrådet i Greve, møde 1/2026 er holdt og bliver på sin tid.")
    assert chosen(page) == (date(2026, 7, 1), made)
    with qtbot.waitSignal(desk.refused):
        drag(page.month, spot(page.month, date(2026, 7, 1), made), spot(page.month, date(2026, 7, 8)))
    assert acts.meeting(database, made).start == datetime(2026, 7, 1, 10)


def test_dragging_a_meeting_to_another_day_is_one_step(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    acts.settle()
    before = builders.snapshot(database)
    drag(page.month, spot(page.month, TEN.date(), made), spot(page.month, date(2026, 7, 21)))
    assert acts.meeting(database, made).start == datetime(2026, 7, 21, 10)
    assert chosen(page) == (date(2026, 7, 21), made)
    desk.undo()
    assert builders.snapshot(database) == before


def test_in_the_week_a_meeting_is_dragged_to_an_hour(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.show_mode(WEEK)
    page.go(TEN.date(), made)
    acts.settle()
    box = page.week.box(TEN.date(), made)
    hour = box.height() / 2
    other = page.week.box(date(2026, 7, 16))
    grip = QPoint(int(box.left()) + 20, int(box.top()) + 4)
    drag(page.week, grip, QPoint(int(other.left()) + 20, int(box.top() + 4 + 2 * hour)))
    assert acts.meeting(database, made).start == datetime(2026, 7, 16, 12)


def test_while_dragging_the_target_tells_what_speaks_against_it(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, KREDS, datetime(2026, 12, 15, 10))
    acts.schedule(database, KREDS, datetime(2026, 12, 17, 10))
    page.go(date(2026, 12, 15))
    acts.answered(page)
    drag(page.month, spot(page.month, date(2026, 12, 15), made), spot(page.month, date(2026, 12, 25)), let_go=False)
    acts.answered(page)
    assert page.month.target is not None
    assert page.month.target.words.startswith("Juledag er helligdag")
    assert page.month.target.grave
    QTest.mouseMove(page.month.viewport(), spot(page.month, date(2026, 12, 17)))
    acts.settle()
    assert "holder selv møde" in page.month.target.words
    page.grab()
    press(page, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.month.viewport(), Qt.MouseButton.LeftButton, NONE, spot(page.month, date(2026, 12, 25)))
    assert acts.meeting(database, made).start == datetime(2026, 12, 15, 10)


def test_a_meeting_let_go_of_where_it_lay_is_not_moved(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    acts.settle()
    here = spot(page.month, TEN.date(), made)
    before = desk.state().undoes
    drag(page.month, here, here + QPoint(20, 8))
    assert desk.state().undoes == before


# --- filters, year, other programs ----------------------------------------------------------------------------------


def test_filters_leave_the_others_out_and_are_taken_off_again(page: Kalender, database: Database) -> None:
    greve, kreds = acts.schedule(database, GREVE, TEN), acts.schedule(database, KREDS, TEN + timedelta(days=1))
    page.refresh()
    assert set(marks(page)) == {greve, kreds}
    page.header.unit.setCurrentText("Greve")
    assert set(marks(page)) == {greve}
    page.header.forum.setCurrentText("Kontaktudvalget")
    assert marks(page) == {}
    page.show_mode(LIST)
    acts.press(page, "Vis alle")
    assert set(marks(page)) == {greve, kreds}


def test_one_roles_calendar_is_said_and_exported_with_one_click(
    page: Kalender, database: Database, tmp_path: Path
) -> None:
    made = acts.schedule(database, KREDS, TEN)
    page.refresh()
    page.header.role.setCurrentIndex(1)
    role = page.header.role_name
    asked: list[Path] = []

    def choose(_parent: QWidget, folder: Path) -> Path:
        asked.append(folder)
        return tmp_path

    page.mine.choose_folder = choose
    for _time in range(2):
        acts.press(page, "Eksportér kalenderen")
        acts.answered(page)
    (file,) = tmp_path.glob("*.ics")
    assert acts.meeting(database, made).uid in file.read_text(encoding="utf-8").replace("\r\n ", "")
    assert len(asked) == 1
    assert page.mine.accessibleName().startswith(f"Kun møder, hvor {role} deltager. Gemt i ")
    acts.press(page, "Vis alle")
    assert not page.mine.isVisible()
    page.open({"mine": True})
    assert page.header.role_name == role
    page.header.choose({})
    page.open({"role": page.desk.once(calendar_days.choices).roles[1][0]})
    assert page.header.role_name == page.header.role.itemText(2)


def test_a_persons_calendar_has_the_meetings_in_which_they_sit_on_the_day(
    page: Kalender, database: Database, tmp_path: Path
) -> None:
    before, after = (acts.schedule(database, KREDS, TEN + timedelta(days=days)) for days in (0, 7))
    holding = builders.hold(database, "Politidirektøren", "Hanne Thorsgaard", TEN.date() + timedelta(days=3))
    page.desk._look()
    acts.answered(page)
    page.open({"person": holding.person})
    acts.answered(page)
    assert page.header.role_name == "Hanne Thorsgaard"
    assert set(marks(page)) == {after}
    assert page.mine.accessibleName() == "Kun møder, hvor Hanne Thorsgaard deltager."
    page.mine.choose_folder = lambda _parent, _folder: tmp_path
    acts.press(page, "Eksportér kalenderen")
    acts.answered(page)
    (file,) = tmp_path.glob("*.ics")
    written = file.read_text(encoding="utf-8").replace("\r\n ", "")
    assert acts.meeting(database, after).uid in written
    assert acts.meeting(database, before).uid not in written
    page.open({"mine": True})
    assert page.header.role_name == "Hanne Thorsgaard"


def test_an_export_is_told_of_the_role_it_was_of_though_another_is_shown_by_then(
    page: Kalender, database: Database, tmp_path: Path
) -> None:
    acts.schedule(database, KREDS, TEN)
    page.refresh()
    page.mine.folder = tmp_path
    page.header.role.setCurrentIndex(1)
    first = page.header.role_name
    told: list[str] = []
    page.desk.told.connect(told.append)
    acts.press(page, "Eksportér kalenderen")
    page.header.role.setCurrentIndex(2)
    acts.answered(page)
    (file,) = tmp_path.glob("*.ics")
    assert told[-1].startswith(f"Gemt i {file} (")
    assert file.stem.startswith(first[:5])
    assert page.mine.accessibleName() == f"Kun møder, hvor {page.header.role_name} deltager."


def test_the_right_button_on_a_meeting_saves_it_as_a_calendar_file(
    page: Kalender, desk: Desk, database: Database, tmp_path: Path
) -> None:
    made = acts.schedule(database, KREDS, TEN)
    page.refresh()
    page.go(TEN.date())
    page._on_menu(QPoint())
    assert not [menu for menu in page.findChildren(QMenu) if menu.accessibleName() == "Mødet"], "none is chosen"
    box = page.month.box(TEN.date(), made)
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.RightButton, pos=box.center().toPoint())
    assert page.chosen_meeting == made
    desk.choices.choose(export_folder=str(tmp_path))
    page._on_menu(QPoint())
    menu = next(menu for menu in page.findChildren(QMenu) if menu.accessibleName() == "Mødet")
    acts.answer(lambda dialog: dialog.accept())
    acts.entry(menu, "Gem som kalenderfil …").trigger()
    (file,) = tmp_path.glob("*.ics")
    assert page.message.accessibleName() == f"Kredsrådet, møde 1/2026 er gemt i {file}."
    written = file.read_text(encoding="utf-8").replace("\r\n ", "")
    assert acts.meeting(database, made).uid in written
    assert "X-WR-CALNAME" not in written


def test_a_folder_that_is_gone_is_asked_for_again(page: Kalender, database: Database, tmp_path: Path) -> None:
    acts.schedule(database, KREDS, TEN)
    page.refresh()
    page.mine.folder = tmp_path / "fjernet"
    page.mine.choose_folder = lambda _parent, _folder: tmp_path
    page.header.role.setCurrentIndex(1)
    acts.press(page, "Eksportér kalenderen")
    acts.answered(page)
    assert len(list(tmp_path.glob("*.ics"))) == 1


def test_another_year_shows_the_same_month_there(page: Kalender, desk: Desk) -> None:
    page.go(date(2028, 2, 29))
    assert desk.year == 2028
    desk.set_year(2027)
    assert chosen(page) == (date(2027, 2, 28), None)
    assert page.header.title.text() == "februar 2027"


def test_the_page_keeps_what_is_chosen_while_others_write(page: Kalender, desk: Desk, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date(), made)
    acts.answered(page)
    answer = builders.fora(database.path, "schedule", KREDS, "2026-07-17T10:00")
    assert answer.status == 0
    desk._look()
    acts.answered(page)
    assert chosen(page) == (TEN.date(), made)
    assert page.month.mark is not None
    assert len(marks(page)) == 2


def test_a_chosen_meeting_that_is_removed_leaves_its_day(page: Kalender, desk: Desk, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date(), made)
    desk.do(meetings.removed, meetings.remove, made)
    assert chosen(page) == (TEN.date(), None)


def test_goto_shows_a_meeting_on_its_day_even_past_a_filter(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, datetime(2027, 3, 3, 10))
    page.refresh()
    page.header.unit.setCurrentText("Holbæk")
    page.open({"meeting": made})
    assert chosen(page) == (date(2027, 3, 3), made)
    assert desk.year == 2027
    assert page.month.mark is not None
    page.open({"day": date(2026, 7, 9)})
    assert chosen(page) == (date(2026, 7, 9), None)


def test_what_the_user_has_arranged_is_remembered(page: Kalender, desk: Desk, qtbot: QtBot) -> None:
    page.show_mode(WEEK)
    page.header.unit.setCurrentText("Greve")
    page.pane.close_button.click()
    page.list.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    kept = page.memory()
    other = Kalender(desk)
    qtbot.addWidget(other)
    other.recall(kept)
    other.resize(1252, 826)
    other.show()
    acts.answered(other)
    assert other.mode == WEEK
    assert other.header.chosen == {"unit": "Greve"}
    assert not other.pane.isVisible()
    assert other.memory()["list"] == kept["list"]


@pytest.mark.parametrize(
    "kept", [{}, {"mode": 7, "filters": 3, "list": [], "folder": 1}, {"filters": {"unit": "Ingen"}}]
)
def test_what_is_remembered_wrongly_is_left_alone(
    desk: Desk, qtbot: QtBot, kept: dict[str, Any], page: Kalender
) -> None:
    page.recall(kept)
    page.refresh()
    assert page.mode == MONTH
    assert page.header.chosen == {}


def test_a_register_that_can_only_be_read_is_shown_and_not_changed(
    tmp_path: Path, qtbot: QtBot, clock: builders.Clock
) -> None:
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    writing = builders.open_again(path, clock)
    made = acts.schedule(writing, GREVE, TEN)
    writing.close()
    database = Database(path, clock, "prøve", readonly=True)
    desk = Desk(database, clock)
    page = Kalender(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    acts.answered(page)
    page.go(TEN.date(), made)
    acts.settle()
    refused: list[str] = []
    desk.refused.connect(refused.append)
    drag(page.month, spot(page.month, TEN.date(), made), spot(page.month, date(2026, 7, 21)))
    assert acts.meeting(database, made).start == TEN
    page.nudge(1, 0)
    assert refused == ["Registret kan kun læses, så mødet kan ikke flyttes."]
    assert not page.header.new_button.isEnabled()
    buttons = [each for each in page.pane.findChildren(Button) if each.isVisible() and each.text()]
    assert buttons
    assert [button.accessibleName() for button in buttons if button.isEnabled()] == ["Åbn mødet"]
    tip = page.model.index_of(TEN.date(), made).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith("Registret kan kun læses, så mødet kan ikke flyttes.")
    desk.close()


def test_a_narrow_window_opens_the_pane_when_it_is_wanted(page: Kalender) -> None:
    page.resize(860, 640)
    acts.settle()
    assert not page.pane.isVisible()
    press(page, Qt.Key.Key_Return, modifier=ALT)
    assert page.pane.isVisible()
    assert page.stack.isVisible()
    page.resize(600, 640)
    acts.settle()
    assert not page.stack.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert page.stack.isVisible()
    assert not page.pane.isVisible()
