"""Nyt møde: a time is chosen, its remarks are seen, it is saved, undone, moved."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fora_desktop.domain.quota import Rule, Status
from fora_desktop.exchange import catalogues
from fora_desktop.services import boards, meetings, names, requirements
from fora_desktop.services.meetings import MeetingLine, Wish
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.views.nyt_moede import NewMeetingPage
from fora_desktop.ui.widgets.label import Button
from tests import builders
from tests.ui import acts

# What the offscreen platform says of every popup; it is about the platform, not about us.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

KOEGE = "Koordinationsudvalget i Køge"
TODAY = builders.MORNING.date()


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Database]:
    """The whole catalogue; the lokalråd in Køge meets on 1 September at 10 in the town hall."""
    made = builders.register(tmp_path, holidays=catalogues.school_holidays())
    schedule(made, "Lokalrådet i Køge", datetime(2026, 9, 1, 10), "Køge Rådhus")
    yield made
    made.close()


@pytest.fixture
def desk(qapp: QApplication, register: Database) -> Iterator[Desk]:
    made = Desk(register, builders.Clock())
    yield made
    made._watch.stop()
    made._pool.waitForDone()
    QApplication.processEvents()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> NewMeetingPage:
    page = NewMeetingPage(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    return page


def schedule(database: Database, who: str, start: datetime, location: str = "") -> int:
    wish = Wish((board(database, who),), start, 120, location=location)
    return database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]


def board(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def lines(database: Database, who: str) -> list[MeetingLine]:
    with database.read() as session:
        return meetings.listing(session, board=names.board(session, who))


def begin(page: NewMeetingPage, register: Database, day: date, clock: str = "9.00", who: str = KOEGE) -> None:
    """A new meeting of a board, the time of day typed."""
    page.open({"board": board(register, who), "day": day})
    write(page.form.clock, clock)


def shown(page: NewMeetingPage) -> None:
    """Until what had to be read is shown."""
    acts.settle()
    page.desk.wait()
    acts.settle()


def write(line: QLineEdit, text: str) -> None:
    """Type over what stands there, press Enter, and let what follows be shown."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    page = line.parentWidget()
    while page is not None and not isinstance(page, NewMeetingPage):
        page = page.parentWidget()
    if page is not None:
        shown(page)


def choose(box: QComboBox, text: str) -> None:
    line = box.lineEdit()
    assert line is not None
    write(line, text)


def found_times(page: NewMeetingPage) -> None:
    """Until the background has found other times for what the form now says."""
    acts.answered(page)


def test_without_a_board_the_right_side_says_what_to_do(page: NewMeetingPage) -> None:
    page.open({})
    shown(page)
    assert page.right.currentIndex() == 0
    assert not page.effect.isVisible()
    page.save()
    assert page.form.board_field.problem == "Vælg det råd, nævn eller forum, mødet er for."
    assert page.form.day.text() == "tor. 16. juli 2026"


def test_a_board_is_found_by_a_part_of_its_name(page: NewMeetingPage, register: Database) -> None:
    page.open({})
    shown(page)
    choose(page.form.board, "koordinationsudvalget i kø")
    assert page.form.board.text == KOEGE
    assert page.form.boards == (board(register, KOEGE),)
    assert page.form.title.text() == f"{KOEGE}, møde 1/2026"
    assert page.form.number.text() == "1/2026"
    assert page.right.currentIndex() == 1
    choose(page.form.board, "i køge")
    assert not page.form.boards
    assert page.form.board.text == "i køge"
    assert "passer på flere" in page.form.board_field.problem


def test_what_speaks_against_a_time_is_told_and_does_not_stop_it(
    page: NewMeetingPage, register: Database, qtbot: QtBot
) -> None:
    begin(page, register, date(2026, 9, 1))
    choose(page.form.location, "køge rådhus")
    assert "Lederne af lokalpolitiafdelingerne er i Lokalrådet i Køge, møde 1/2026 10.00–12.00." in (
        page.one.remarks.sentences
    )
    assert page.form.room_notice.text.startswith("Køge Rådhus er optaget 10.00–12.00")
    assert page.summary() == "Nyt møde · 3 bemærkninger, som ikke spærrer"
    assert "3 bemærkninger" in page.one.strip.accessibleDescription()
    assert "Køge Rådhus: Lokalrådet i Køge, møde 1/2026 10.00–12.00." in page.one.plan.accessibleDescription()
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [Goto("overblik", {})]
    assert [line.start for line in lines(register, KOEGE)] == [datetime(2026, 9, 1, 9)]


def test_a_proposal_is_used_and_saved_and_undone(page: NewMeetingPage, register: Database, qtbot: QtBot) -> None:
    before = builders.snapshot(register)
    page.open({"board": board(register, KOEGE), "day": date(2026, 9, 1), "back": "fora"})
    shown(page)
    write(page.form.clock, "10")
    found_times(page)
    assert [each.start for each in page.one.proposals.times] == [
        *(datetime(2026, 9, 2, 10), datetime(2026, 9, 3, 10), datetime(2026, 9, 4, 10))
    ], "after the lokalråd's, as the overview has it"
    used = page.one.proposals.buttons[0]
    assert used.accessibleName() == "Brug ons. 2. sep. kl. 10.00"
    QTest.mouseClick(used, Qt.MouseButton.LeftButton)
    assert page.form.day.text() == "ons. 2. september 2026"
    assert page.one.remarks.sentences == "Intet taler imod tiden, så vidt Fora ved."
    assert "Planlæg mødet 2. september" in page.save_button.text()
    with qtbot.waitSignals([page.desk.wanted, page.desk.told]) as _told:
        QTest.keyClick(page.form.day, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (made,) = lines(register, KOEGE)
    assert made.title == f"{KOEGE}, møde 1/2026"
    page.desk.undo()
    assert builders.snapshot(register) == before


def test_the_requirement_shows_what_the_meeting_does(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 2))
    (effect,) = page.effect.effects
    assert effect.now is not None
    assert effect.then is not None
    assert (effect.now.missing, effect.then.missing) == (4, 3)
    assert effect.becomes == "Bliver møde 1 af mindst 4."
    assert page.effect.title.text() == "Mødekrav i 2026"
    for month, day in ((10, 6), (11, 3)):
        schedule(register, KOEGE, datetime(2026, month, day, 9))
    schedule(register, KOEGE, datetime(2026, 12, 1, 9))
    page.refresh()
    shown(page)
    (effect,) = page.effect.effects
    assert effect.then is not None
    assert effect.then.status is Status.COVERED
    write(page.form.day, "02-03-2027")
    (effect,) = page.effect.effects
    assert (effect.period, effect.becomes) == ("2027", "Bliver møde 1 af mindst 4.")
    assert page.form.number.text() == "1/2027"


def test_a_day_under_another_requirement_is_asked_for_while_the_first_is_read(
    page: NewMeetingPage, register: Database
) -> None:
    board_id = board(register, KOEGE)
    page.desk.do("krav", requirements.set_by_hand, [Rule(minimum=7)], False, date(2026, 10, 1), board=board_id)
    shown(page)
    page.open({"board": board_id, "day": date(2026, 9, 8)})
    page.form.set_start(datetime(2026, 10, 20, 9))  # before the reading for September has come back
    acts.answered(page)
    assert page.one.look is not None
    assert page.one.look.start == datetime(2026, 10, 20, 9)


def test_a_holiday_warns_and_shows_the_way_out(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2027, 5, 17))
    assert page.form.day_notice.text == "2. pinsedag er helligdag."
    found_times(page)
    (way,) = [button for button in page.form.day_notice.findChildren(Button) if button.isVisible()]
    assert way.accessibleName() == "Brug 18. maj"
    assert page.save_button.isEnabled()
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert page.form.day.value == date(2027, 5, 18)
    assert page.form.day_notice.text == ""


def test_the_hour_that_is_not_there_is_told_beside_the_field(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2027, 3, 28), "2.30")
    assert page.form.clock_field.problem == "Findes ikke."
    assert "uret stilles frem" in page.form.day_notice.text
    page.save()
    assert lines(register, KOEGE) == []
    assert page.form.clock.text() == "2.30"
    (way,) = [button for button in page.form.day_notice.findChildren(Button) if button.isVisible()]
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert page.form.clock.text() == "3.00"
    assert page.form.clock_field.problem == ""
    page.save()
    assert [line.start for line in lines(register, KOEGE)] == [datetime(2027, 3, 28, 3)]


def test_the_hour_that_is_there_twice_is_told(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 10, 25), "2.30")
    assert "findes to gange" in page.one.remarks.sentences


def test_what_cannot_be_read_stays_and_is_told(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 2))
    write(page.form.day, "32-09-2026")
    assert page.form.day.text() == "32-09-2026"
    assert page.form.day_field.problem == "Skriv en dag, f.eks. 26/5."
    assert page.form.day_notice.text == "September 2026 har 30 dage. Mente du onsdag 30. september 2026?"
    write(page.form.length, "længe")
    page.save()
    assert QApplication.focusWidget() in (page.form.day, None)
    assert page.form.length_field.problem
    assert page.form.length.text() == "længe"
    assert lines(register, KOEGE) == []
    write(page.form.day, "03-09-2026")
    write(page.form.length, "0")
    assert "1 minut" in page.form.length_field.problem
    write(page.form.length, "90")
    assert page.form.length.text() == "1½ time"
    page.save()
    (made,) = lines(register, KOEGE)
    assert (made.start, made.minutes) == (datetime(2026, 9, 3, 9), 90)


def test_the_title_follows_until_it_is_written_by_hand(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 2))
    assert not page.form.follow.isVisible()
    page.form.title.setFocus()
    QTest.keyClicks(page.form.title, "!")
    write(page.form.day, "02-03-2027")
    assert page.form.title.text().endswith("!") or page.form.title.text().startswith("!")
    assert page.form.follow.isVisible()
    QTest.mouseClick(page.form.follow, Qt.MouseButton.LeftButton)
    assert page.form.title.text() == f"{KOEGE}, møde 1/2027"


def test_a_joint_meeting_counts_for_both(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 2))
    QTest.mouseClick(page.form.joint._add, Qt.MouseButton.LeftButton)
    choose(page.form.joint._box, "Lokalrådet i Køge")
    assert [effect.board for effect in page.effect.effects] == [KOEGE, "Lokalrådet i Køge"]
    page.save()
    (made,) = lines(register, KOEGE)
    assert made.boards == (KOEGE, "Lokalrådet i Køge")


def test_days_are_chosen_in_the_strip(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 2))
    strip = page.one.strip
    places = [place for place, look in enumerate(strip._days) if look.day == date(2026, 9, 4)]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.cell(places[0]).center().toPoint())
    assert page.form.day.value == date(2026, 9, 4)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert page.form.day.value == date(2026, 9, 7)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert page.form.day.value == date(2026, 9, 14)
    QTest.keyClick(strip, Qt.Key.Key_PageDown)
    assert page.form.day.value == date(2026, 10, 12)
    assert strip.accessibleDescription().startswith("Mandag 12. oktober 2026: 1 bemærkning. ")
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert page.form.day.value == TODAY
    for _again in range(20):
        page.one._on_later()
    shown(page)
    assert strip._days[0].day > date(2027, 12, 1)
    assert page.form.day.value == TODAY


def test_the_time_is_moved_in_the_day(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 1))
    plan = page.one.plan
    QTest.keyClick(plan, Qt.Key.Key_Right)
    assert page.form.clock.text() == "9.15"
    spot = QPoint(round(plan._x(datetime(2026, 9, 1, 14))), plan.height() - 8)
    QTest.mouseClick(plan, Qt.MouseButton.LeftButton, pos=spot)
    assert page.form.clock.value == time(14)
    assert plan.hours == "14.00–16.00"
    inside = QPoint(round(plan._x(datetime(2026, 9, 1, 15))), 40)
    QTest.mousePress(plan, Qt.MouseButton.LeftButton, pos=inside)
    QTest.mouseMove(plan, QPoint(round(plan._x(datetime(2026, 9, 1, 16))), 40))
    QTest.mouseRelease(plan, Qt.MouseButton.LeftButton)
    assert page.form.clock.value == time(15)


def test_keys_step_day_and_time(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 1))
    QTest.keyClick(page.form.day, Qt.Key.Key_Up)
    assert page.form.day.value == date(2026, 9, 2)
    QTest.keyClick(page.form.clock, Qt.Key.Key_Down)
    assert page.form.clock.text() == "8.45"
    QTest.keyClick(page.form.clock, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert page.form.day.value == date(2026, 9, 9)


def test_a_day_is_chosen_in_the_calendar(page: NewMeetingPage, register: Database) -> None:
    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QCalendarWidget

    begin(page, register, date(2026, 9, 1))
    QTest.keyClick(page.form.day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = page.form.day.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.isVisible()
    calendar.activated.emit(QDate(2026, 9, 3))
    assert page.form.day.value == date(2026, 9, 3)
    assert not calendar.isVisible()


def test_a_meeting_is_moved_with_its_reason(page: NewMeetingPage, register: Database, qtbot: QtBot) -> None:
    id_ = schedule(register, KOEGE, datetime(2026, 9, 8, 9), "Køge Rådhus")
    page.open({"meeting": id_, "back": "fora"})
    shown(page)
    assert page.header.title.text() == f"Flyt {KOEGE}, møde 1/2026"
    assert not page.form.board.isEnabled()
    assert page.form.location.text == "Køge Rådhus"
    assert page.one.remarks.sentences == "Intet taler imod tiden, så vidt Fora ved."
    page.save()
    assert page.message.accessibleName() == f"{KOEGE}, møde 1/2026 ligger allerede på den tid. Vælg en anden."
    write(page.form.day, "09-09-2026")
    assert "Flyt mødet til 9. september" in page.save_button.text()
    page.form.reason.setText("formanden er syg")
    choose(page.form.room, "Salen")
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        page.save()
    assert wanted.args[0].page == "fora"
    (moved,) = lines(register, KOEGE)
    assert (moved.start, moved.reason, moved.room) == (datetime(2026, 9, 9, 9), "formanden er syg", "Salen")
    assert page.desk.state().undoes == f"{KOEGE}, møde 1/2026 er flyttet til ons. 9. september 2026 kl. 9.00"
    page.desk.undo()
    assert lines(register, KOEGE)[0].start == datetime(2026, 9, 8, 9)


def test_only_the_room_can_be_corrected_too(page: NewMeetingPage, register: Database) -> None:
    id_ = schedule(register, KOEGE, datetime(2026, 9, 8, 9))
    page.open({"meeting": id_})
    shown(page)
    choose(page.form.room, "Salen")
    page.save()
    assert page.desk.state().undoes == f"{KOEGE}, møde 1/2026 er rettet"


def test_the_draft_is_there_next_time(page: NewMeetingPage, register: Database, qtbot: QtBot) -> None:
    begin(page, register, date(2026, 9, 8))
    choose(page.form.room, "Salen")
    with qtbot.waitSignal(page.desk.wanted):
        QTest.keyClick(page.form.day, Qt.Key.Key_Escape)
    page.open({"back": "fora"})
    shown(page)
    assert page.form.room.text == "Salen"
    assert page.message.accessibleName() == "Din kladde er her endnu."
    page._begin_again()
    assert page.form.boards == ()
    assert page.form.room.text == ""


def test_a_change_by_somebody_else_shows_and_keeps_what_was_typed(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 8))
    page.form.journal.setText("2026-1")
    assert page.one.look is not None
    assert not page.one.look.conflicts
    wish = Wish((board(register, "Lokalrådet i Køge"),), datetime(2026, 9, 8, 9), 120)
    page.desk.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True)
    shown(page)
    assert page.one.look is not None
    assert page.one.look.conflicts
    assert page.form.journal.text() == "2026-1"


def test_what_was_usual_comes_with_the_board_but_never_over_what_was_typed(
    page: NewMeetingPage, register: Database
) -> None:
    page.open({})
    shown(page)
    write(page.form.length, "45 min")
    choose(page.form.board, "Lokalrådet i Køge")
    assert page.form.clock.text() == "10.00"
    assert page.form.location.text == "Køge Rådhus"
    assert page.form.length.text() == "45 min."


def test_texts_of_any_kind_are_kept_as_they_are(page: NewMeetingPage, register: Database) -> None:
    odd = "=1+1 “Æ” <b>\u202eדר‎ " + "x" * 500
    begin(page, register, date(2026, 9, 8))
    for box in (page.form.location, page.form.room, page.form.kind):
        box.set_text(odd)
    page.form.title.setText(odd)
    page.form._on_title()
    page.form.journal.setText(odd)
    page.save()
    (made,) = lines(register, KOEGE)
    assert made.title == made.location == made.room == made.kind == made.journal_number == odd.strip()


def test_a_register_that_can_only_be_read_has_no_button(register: Database, qtbot: QtBot) -> None:
    readonly = Database(register.path, builders.Clock(), "prøve", readonly=True)
    desk = Desk(readonly, builders.Clock())
    page = NewMeetingPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open({"board": board(register, KOEGE), "day": date(2026, 9, 1)})
    shown(page)
    assert not page.save_button.isVisible()
    page.save()
    desk.close()


def test_everything_can_be_reached_and_is_named(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 1))
    found_times(page)
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
            inside = widget.parentWidget()
            named = widget.accessibleName() or (inside.accessibleName() if isinstance(inside, QComboBox) else "")
            assert named, widget


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_at_the_smallest_window(
    qapp: QApplication, desk: Desk, register: Database, qtbot: QtBot, choice: str, scale: float
) -> None:
    theme.apply(qapp, choice, scale=scale)  # type: ignore[arg-type]  # one of the choices
    page = NewMeetingPage(desk)
    qtbot.addWidget(page)
    page.resize(1224, 640)
    page.show()
    begin(page, register, date(2026, 9, 1))
    QApplication.processEvents()
    body = page.area.widget()
    assert body is not None
    assert body.width() <= page.area.viewport().width()
    assert page.save_button.geometry().right() <= page.header.width()
    for line in (page.form.day, page.form.clock):
        room = line.width() - line.textMargins().left()
        assert line.fontMetrics().horizontalAdvance(line.text()) <= room
    assert not page.grab().isNull()


def test_the_page_for_the_year_shown_begins_there(page: NewMeetingPage) -> None:
    page.desk.set_year(2027)
    page.open({})
    shown(page)
    assert page.form.day.value is not None
    assert page.form.day.value.year == 2027


def test_pages_that_are_closed_leave_nothing_running(desk: Desk, register: Database, qtbot: QtBot) -> None:
    page = NewMeetingPage(desk)
    page.show()
    page.open({"board": board(register, KOEGE), "day": date(2026, 9, 1)})
    shown(page)
    page.one.look_for_times()
    page.close()
    page.deleteLater()
    qtbot.waitUntil(lambda: not desk._jobs)


def test_a_board_that_is_no_longer_offered_keeps_its_name_in_a_joint_meeting(
    page: NewMeetingPage, register: Database
) -> None:
    begin(page, register, date(2026, 9, 8))
    other = board(register, "Lokalrådet i Køge")
    page.form.joint.choose([other])
    register.do("luk", boards.close, other, TODAY - timedelta(1))
    page.refresh()
    shown(page)
    assert page.form.joint.chosen == (other,)
    page.form.joint.choose([other])
    assert page.form.joint.chosen == (other,)


def test_times_found_for_what_the_form_said_before_are_not_offered(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 1), "10")
    found_times(page)
    page.one.look_for_times()
    before = page.one.proposals.times
    page.form.set_start(datetime(2026, 11, 3, 10))
    page.desk.wait()
    QApplication.processEvents()
    assert page.one.proposals.times == before
    found_times(page)
    assert all(each.start.month in (10, 11) for each in page.one.proposals.times)


def test_a_typed_day_brings_its_time_and_end_along_and_is_told_while_typing(
    page: NewMeetingPage, register: Database
) -> None:
    begin(page, register, date(2026, 9, 1))
    page.form.day.setFocus()
    page.form.day.selectAll()
    QTest.keyClicks(page.form.day, "uge 38 tor kl 13-14.30")
    assert page.form.understood.text == "torsdag 17. september 2026, uge 38, kl. 13.00–14.30"
    QTest.keyClick(page.form.day, Qt.Key.Key_Return)
    assert not page.form.understood.isVisible()
    assert page.form.day.text() == "tor. 17. september 2026"
    assert (page.form.clock.text(), page.form.length.text()) == ("13.00", "1½ time")
    write(page.form.clock, "9-11")
    assert (page.form.clock.text(), page.form.length.text()) == ("9.00", "2 timer")
    write(page.form.day, "kl. 8.15")
    assert (page.form.day.value, page.form.clock.text()) == (date(2026, 9, 17), "8.15")


def test_what_was_perhaps_meant_is_one_press_away(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 1))
    write(page.form.day, "mandag 1/9")
    assert page.form.day_notice.text.startswith("1. september 2026 er en tirsdag. Mente du")
    acts.press(page.form.day_notice, "Brug 1. sep.")
    shown(page)
    assert page.form.day.value == date(2026, 9, 1)
    assert page.form.day_field.problem == ""


def test_another_free_room_is_offered_beside_one_that_is_taken(page: NewMeetingPage, register: Database) -> None:
    who = "Lokalrådet i Køge"
    for day, room in ((1, "Mødelokale 1"), (8, "Mødelokale 2")):
        wish = Wish((board(register, who),), datetime(2026, 9, day, 14), 60, location="Stationen", room=room)
        page.desk.do("x", meetings.schedule, wish, TODAY, anyway=True)
    begin(page, register, date(2026, 9, 1), "14")
    choose(page.form.location, "Stationen")
    choose(page.form.room, "Mødelokale 1")
    assert page.form.room_notice.text.endswith("Mødelokale 2 er ledigt.")
    acts.press(page.one.remarks, "Brug Mødelokale 2")
    shown(page)
    assert page.form.room.text == "Mødelokale 2"
    assert not page.form.room_notice.isVisible()


def test_the_week_shows_each_day_and_the_arrows_move_the_meeting(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 1), "10")
    page.one.span.button(1).click()
    week = page.one.week
    assert week.isVisible()
    assert "Tirsdag 1. september 2026: 2 bemærkninger." in week.accessibleDescription()
    assert "Onsdag 2. september 2026: intet taler imod." in week.accessibleDescription()
    week.setFocus()
    QTest.keyClick(week, Qt.Key.Key_Down)
    QTest.keyClick(week, Qt.Key.Key_Right)
    assert (page.form.day.value, page.form.clock.text()) == (date(2026, 9, 2), "10.15")
    box = week._row(3)
    QTest.mouseClick(week, Qt.MouseButton.LeftButton, pos=QPoint(5, int(box.center().y())))
    assert page.form.day.value == date(2026, 9, 3)
    memory = page.memory()
    page.one.show_span(0)
    page.recall(memory)
    assert page.one.span.current == 1


def test_the_municipality_whose_turn_it_is_is_host(page: NewMeetingPage, register: Database) -> None:
    who = board(register, "Kredsrådet")
    for month, unit in ((3, 4), (6, 2)):
        wish = Wish((who,), datetime(2025, month, 5, 10), 60, host_unit=unit)
        page.desk.do("x", meetings.schedule, wish, TODAY, anyway=True)
    page.open({"board": who, "day": date(2026, 9, 2)})
    shown(page)
    assert page.form.host_unit == 4


def test_a_proposal_is_used_by_its_number(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, date(2026, 9, 1), "10")
    found_times(page)
    wanted = page.one.proposals.times[1].start
    page.one.proposals.buttons[0].setFocus()
    QTest.keyClick(page.one.proposals.buttons[0], Qt.Key.Key_2)
    assert (page.form.day.value, page.form.clock.value) == (wanted.date(), wanted.time())


def test_the_longest_day_is_read_to_its_end(page: NewMeetingPage) -> None:
    day = page.form.day
    day.set_value(date(2026, 9, 30))
    acts.settle()
    option = QStyleOptionFrame()
    day.initStyleOption(option)
    room = day.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, day).width()
    room -= day.textMargins().left() + 4  # the line keeps two on either side
    assert day.fontMetrics().horizontalAdvance(day.text()) <= room
    for line in (page.form.clock, page.form.length):
        assert line.width() >= line.minimumSizeHint().width()
