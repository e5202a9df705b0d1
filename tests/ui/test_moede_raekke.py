"""Nyt møde as a series: the rule is typed, dates are moved, one step is saved, and what was typed stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import catalogues
from fora_desktop.services import meetings, names, series_planning
from fora_desktop.services.meetings import MeetingLine, Wish
from fora_desktop.services.series_planning import Entry
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.views.nyt_moede import DRAFTS, NewMeetingPage
from fora_desktop.ui.widgets.choosing import Notice
from tests import builders
from tests.ui import acts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
KREDSRAAD = "Kredsrådet"


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Database]:
    made = builders.register(tmp_path, holidays=catalogues.school_holidays())
    yield made
    made.close()


@pytest.fixture
def desk(qapp: QApplication, register: Database) -> Iterator[Desk]:
    made = Desk(register, builders.Clock())
    yield made
    made.close()
    QApplication.processEvents()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> NewMeetingPage:
    page = NewMeetingPage(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    return page


def begin(page: NewMeetingPage, register: Database, who: str = KREDSRAAD) -> None:
    page.desk._look()  # what the test has written meanwhile is noticed as another program's
    page.open({"board": acts.board(register, who), "series": True, "back": "fora"})
    acts.answered(page)


def lines(database: Database, who: str = KREDSRAAD) -> list[MeetingLine]:
    with database.read() as session:
        return meetings.listing(session, board=names.board(session, who))


def days(page: NewMeetingPage) -> list[str]:
    return [row.start.date().isoformat() for row in page.series.plan.rows]


def rule(page: NewMeetingPage, text: str) -> None:
    page.form.series.step.line.setFocus()
    page.form.series.step.line.selectAll()
    QTest.keyClicks(page.form.series.step.line, text)
    QTest.keyClick(page.form.series.step.line, Qt.Key.Key_Return)
    acts.answered(page)


def type_into(page: NewMeetingPage, text: str) -> None:
    """What Enter on a row leads to: the day is selected, something is typed, Enter."""
    assert page.series.day.hasFocus() or not page.isActiveWindow()
    page.series.day.selectAll()
    QTest.keyClicks(page.series.day, text)
    QTest.keyClick(page.series.day, Qt.Key.Key_Return)
    acts.answered(page)


def test_a_board_brings_a_rule_that_gives_what_it_owes(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    assert page.form.series.words.text() == (
        "4 møder: 2. onsdag i februar, maj, august og november 2027 kl. 10.00–12.00."
    )
    assert page.header.title.toolTip() == "Kredsrådet, 4 møder i 2027"
    assert "Planlæg 4 møder" in page.save_button.text()
    assert page.form.number.text() == "1/2027"
    assert page.effect.title.text() == "Mødekrav i 2027"
    assert page.effect.effects[0].becomes == "Bliver møde 1–4 af mindst 4."
    assert acts.spoken(page.series.dates.table)[3][:3] == ["4/2027", "ons. 10. nov. 2027", "10.00–12.00"]


def test_a_rule_is_typed_in_words(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    rule(page, "sidste torsdag i kvartalets sidste måned")
    assert days(page) == ["2027-04-01", "2027-06-24", "2027-09-30", "2027-12-30"]
    assert page.form.series.day.text == "sidste torsdag"
    rule(page, "en gang imellem")
    assert page.form.series.step_field.problem.startswith("Fora forstår ikke reglen.")
    assert page.form.series.step.text == "en gang imellem"
    assert days(page) == ["2027-04-01", "2027-06-24", "2027-09-30", "2027-12-30"]
    page.save()
    assert lines(register) == []
    rule(page, "hver anden tirsdag")
    assert days(page) == ["2027-01-05", "2027-01-19", "2027-02-02", "2027-02-16"]


def test_months_are_left_out_and_a_rule_may_give_nothing(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    toggles = page.form.series.months._buttons
    toggles[4].click()
    acts.answered(page)
    assert [day[:7] for day in days(page)] == ["2027-02", "2027-08", "2027-11", "2028-02"]
    for month in (2, 8, 11):
        toggles[month - 1].click()
    acts.answered(page)
    assert days(page) == []
    assert page.form.series.notice.text == "Reglen giver ingen datoer i perioden. Vælg en anden måned."
    page.save()
    assert lines(register) == []
    assert page.message.isVisible()


def test_too_many_dates_are_told_with_the_number_that_fits(page: NewMeetingPage, register: Database) -> None:
    with register.read() as session:
        from fora_desktop.services import meeting_choices

        boards = meeting_choices.choices(session, builders.MORNING.date()).boards
    capped = next(each.name for each in boards if "4 om året" in each.requirement and "3" in each.requirement)
    begin(page, register, capped)
    page.form.series.count.setValue(5)
    acts.answered(page)
    assert "højst 4 om året" in page.form.series.notice.text
    acts.press(page.form.series.notice, "Brug 4")
    acts.answered(page)
    assert len(days(page)) == 4
    assert not page.form.series.notice.isVisible()


def test_a_date_moved_by_hand_stays_when_the_rule_changes(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    page.series.dates.select(1)
    QTest.keyClick(page.series.dates.table, Qt.Key.Key_Return)
    type_into(page, "uge 21 tor kl 9")
    assert days(page)[1] == "2027-05-27"
    moved = page.series.plan.rows[1]
    assert moved.start == datetime(2027, 5, 27, 9)
    assert moved.note.startswith("flyttet i hånden")
    rule(page, "1. tirsdag")
    assert days(page) == ["2027-02-02", "2027-05-27", "2027-08-03", "2027-11-02"]
    page.series.dates.again.click()
    acts.answered(page)
    assert days(page)[1] == "2027-05-27"


def test_a_date_is_taken_away_and_one_added(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    table = page.series.dates.table
    page.series.dates.select(1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    acts.answered(page)
    assert days(page) == ["2027-02-10", "2027-08-11", "2027-11-10"]
    assert "Planlæg 3 møder" in page.save_button.text()
    QTest.keyClick(table, Qt.Key.Key_Insert)
    acts.answered(page)
    type_into(page, "2/6-27")
    assert days(page) == ["2027-02-10", "2027-06-02", "2027-08-11", "2027-11-10"]
    assert page.series.plan.rows[1].note.startswith("tilføjet")
    page.series.dates.again.click()
    acts.answered(page)
    assert len(days(page)) == 5


def test_the_current_date_has_its_own_remarks_and_proposals(page: NewMeetingPage, register: Database) -> None:
    acts.schedule(register, KREDSRAAD, datetime(2027, 2, 8, 10))
    begin(page, register)
    page.series.dates.select(0)
    acts.answered(page)
    assert page.series.remarks.title.text() == "Møde 2/2027, onsdag 10. februar"
    assert "mødet 8. februar" in page.series.remarks.sentences
    assert page.series.proposals.title.text() == "Flyt møde 2/2027 til"
    used = page.series.proposals.times[0].start
    page.series.proposals.buttons[0].click()
    acts.answered(page)
    assert used in [row.start for row in page.series.plan.rows]
    assert "Året 2027" in page.series.year.accessibleName()
    assert page.series.year.sentences[-1].startswith("Onsdag 10. november 2027: skole i alle kommuner")


def test_unread_days_of_a_row_are_told_with_what_was_meant(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    page.series.dates.select(0)
    QTest.keyClick(page.series.dates.table, Qt.Key.Key_Return)
    type_into(page, "mandag 10/2-27")
    assert page.series.notice.text.startswith("10. februar 2027 er en onsdag.")
    assert days(page)[0] == "2027-02-10"


def test_last_years_dates_are_taken_over(page: NewMeetingPage, register: Database) -> None:
    for month, day in ((2, 10), (4, 14), (6, 10), (9, 9), (11, 11)):
        acts.schedule(register, KREDSRAAD, datetime(2026, month, day, 10))
    begin(page, register)
    rule(page, "som i 2026")
    assert days(page) == ["2027-02-09", "2027-04-13", "2027-06-09", "2027-09-08", "2027-11-10"]
    assert page.form.series.count.value() == 5
    assert "som 10. februar 2026" in page.series.plan.rows[0].note
    rule(page, "som i 2020")
    assert page.form.series.notice.text == "Der er ingen møder i 2020 at gå ud fra. Vælg en anden regel."


def test_the_series_is_saved_as_one_step_and_undone(page: NewMeetingPage, register: Database, qtbot: QtBot) -> None:
    before = builders.snapshot(register)
    begin(page, register)
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        QTest.keyClick(page.form.series.step, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [Goto("fora", {})]
    made = lines(register)
    assert [line.title for line in made] == [f"Kredsrådet, møde {n}/2027" for n in (1, 2, 3, 4)]
    assert len({line.series for line in made}) == 1
    page.desk.undo()
    assert builders.snapshot(register) == before


def test_what_was_typed_stays_when_going_over_to_a_series_and_back(page: NewMeetingPage, register: Database) -> None:
    page.open({"board": acts.board(register, KREDSRAAD), "day": date(2026, 9, 2)})
    page.form.location.set_text("Stevns Rådhus")
    page.form.title.setFocus()
    QTest.keyClicks(page.form.title, "!")
    title = page.form.title.text()
    page._switch_over()
    acts.answered(page)
    assert page.form.is_series
    assert page.right.currentWidget() is page.series
    assert page.form.location.text == "Stevns Rådhus"
    rule(page, "hver uge")
    page._switch_over()
    assert page.right.currentIndex() == 1
    assert (page.form.day.value, page.form.title.text()) == (date(2026, 9, 2), title)
    page._switch_over()
    acts.answered(page)
    assert page.form.series.step.text == "hver uge"


def test_a_draft_is_kept_over_a_restart(page: NewMeetingPage, register: Database, desk: Desk, qtbot: QtBot) -> None:
    begin(page, register)
    rule(page, "1. tirsdag i kvartalets første måned")
    page.series.dates.select(1)
    QTest.keyClick(page.series.dates.table, Qt.Key.Key_Return)
    type_into(page, "uge 16 fre")
    page.leave()
    assert page.kept_label.text() == "Kladde gemt 9.00"
    again = NewMeetingPage(desk)
    qtbot.addWidget(again)
    again.resize(1252, 826)
    again.show()
    again.open({})
    acts.answered(again)
    assert again.form.is_series
    assert again.switch.current == 1
    assert days(again) == days(page)
    assert again.series.plan.rows[1].entry.by_hand
    assert again.message.isVisible()
    again.save()
    assert desk.drafts.get("new_meeting") is None


@pytest.mark.parametrize(
    "typed", [{}, {"form": "[]", "series": "{"}, {"form": '{"board": [9999, "Væk"]}', "series": "{}"}]
)
def test_a_draft_that_cannot_be_used_is_no_hindrance(page: NewMeetingPage, desk: Desk, typed: dict[str, str]) -> None:
    desk.drafts.keep("new_meeting", Draft(desk.now, {}, dict(typed)))
    page.open({})
    assert not page.form.boards
    assert page.form.day.value is not None


def test_dates_beside_holidays_and_school_are_put_off(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, "Lokalrådet i Solrød")
    rule(page, "2 møder: 3. tirsdag i oktober")
    assert days(page) == ["2027-10-19", "2028-10-17"]
    page.form.series.school.click()
    acts.answered(page)
    assert days(page)[0] == "2027-10-26"
    assert "i stedet for 19. oktober" in page.series.plan.rows[0].note


def test_hosts_take_turns_by_who_has_been_it_longest_ago(page: NewMeetingPage, register: Database) -> None:
    for month, unit in ((3, 4), (6, 2), (9, 7)):
        acts.schedule(register, KREDSRAAD, datetime(2025, month, 5, 10), host_unit=unit)
    begin(page, register)
    assert page.form.hosts == (4, 2, 7)
    assert [row.entry.host for row in page.series.plan.rows] == [4, 2, 7, 4]
    page._switch_over()
    assert page.form.host_unit == 4


@pytest.fixture
def weekly(register: Database) -> list[int]:
    """Four meetings of one series, a week apart, in the autumn."""
    wish = Wish((acts.board(register, KREDSRAAD),), datetime(2026, 9, 2, 10), 120)
    wanted = [Entry(place, datetime(2026, month, 2, 10)) for place, month in enumerate((9, 10, 11, 12))]
    return list(register.do("række", series_planning.schedule, wish, wanted, "regel").meetings)


def test_all_later_meetings_are_moved_together_and_seen_before(
    page: NewMeetingPage, register: Database, weekly: list[int]
) -> None:
    before = builders.snapshot(register)
    page.open({"meeting": weekly[1], "back": "kalender"})
    acts.answered(page)
    assert page.scope.isVisible()
    assert not page.one.later.isVisible()
    page.scope.button(1).click()
    acts.write(page.form.day, "7/10 kl 13")
    acts.answered(page)
    assert page.one.later.isVisible()
    assert acts.spoken(page.one.later.table) == [
        ["fre. 2. okt. kl. 10.00", "ons. 7. okt. kl. 13.00", "ingen bemærkninger"],
        ["man. 2. nov. kl. 10.00", "lør. 7. nov. kl. 13.00", "ingen bemærkninger"],
        ["ons. 2. dec. kl. 10.00", "man. 7. dec. kl. 13.00", "ingen bemærkninger"],
    ]
    page.one.later.way.button(1).click()
    acts.answered(page)
    assert [cells[1] for cells in acts.spoken(page.one.later.table)] == [
        *("ons. 7. okt. kl. 13.00", "ons. 11. nov. kl. 13.00", "ons. 9. dec. kl. 13.00"),
    ]
    assert "Flyt og ret 3 møder" in page.save_button.text()
    page.save()
    assert [f"{line.start:%m-%d}" for line in lines(register)] == ["09-02", "10-07", "11-11", "12-09"]
    page.desk.undo()
    assert builders.snapshot(register) == before


def test_all_later_meetings_are_cancelled_with_a_reason(
    page: NewMeetingPage, register: Database, weekly: list[int]
) -> None:
    page.open({"meeting": weekly[2]})
    page.scope.button(1).click()
    page.one.later.what.button(1).click()
    acts.answered(page)
    assert [cells[1] for cells in acts.spoken(page.one.later.table)] == ["aflyses", "aflyses"]
    assert "Aflys 2 møder" in page.save_button.text()
    page.form.reason.setText("rådet nedlægges")
    page.save()
    assert [line.status for line in lines(register)] == ["planned", "planned", "cancelled", "cancelled"]


def test_only_this_meeting_is_moved_unless_all_later_are_chosen(
    page: NewMeetingPage, register: Database, weekly: list[int]
) -> None:
    page.open({"meeting": weekly[1]})
    acts.write(page.form.day, "7/10")
    page.save()
    assert [f"{line.start:%m-%d}" for line in lines(register)] == ["09-02", "10-07", "11-02", "12-02"]
    page.open({"meeting": weekly[3]})
    assert not page.scope.isVisible()


def test_moving_a_meeting_leaves_the_draft_of_a_new_one_in_peace(
    page: NewMeetingPage, register: Database, weekly: list[int]
) -> None:
    begin(page, register, "Lokalrådet i Solrød")
    rule(page, "hver uge")
    page.leave()
    page.open({"meeting": weekly[1]})
    page.leave()
    page.open({})
    acts.answered(page)
    assert page.form.is_series
    assert (page.form.board.text, page.form.series.step.text) == ("Lokalrådet i Solrød", "hver uge")


def test_another_meeting_that_is_only_looked_at_or_saved_leaves_the_half_typed_series(
    page: NewMeetingPage, register: Database
) -> None:
    solroed, koege = acts.board(register, "Lokalrådet i Solrød"), acts.board(register, "Lokalrådet i Køge")
    begin(page, register, "Lokalrådet i Solrød")
    rule(page, "hver uge")
    page.leave()
    page.open({"board": solroed, "start": datetime(2026, 9, 8, 10)})
    acts.answered(page)
    page.leave()
    page.open({"board": koege, "day": date(2026, 9, 9), "series": True})
    acts.answered(page)
    page.leave()
    page.open({"board": koege, "day": date(2026, 9, 9), "series": False})
    acts.answered(page)
    page.form.location.set_text("Køge Rådhus")
    page.save()
    assert len(lines(register, "Lokalrådet i Køge")) == 1
    page.open({})
    acts.answered(page)
    assert page.form.is_series
    assert (page.form.board.text, page.form.series.step.text) == ("Lokalrådet i Solrød", "hver uge")


def test_two_half_typed_meetings_are_both_kept_and_each_is_dropped_alone(
    page: NewMeetingPage, register: Database, desk: Desk
) -> None:
    begin(page, register, "Lokalrådet i Solrød")
    page.series.put(1, datetime(2027, 5, 20, 9))  # moved by hand; the form itself is as it came
    acts.answered(page)
    page.leave()
    page.open({"board": acts.board(register, "Lokalrådet i Køge"), "day": date(2026, 9, 9)})
    acts.answered(page)
    page.form.title.setFocus()
    QTest.keyClicks(page.form.title, "!")
    page.leave()
    page.open({})
    acts.answered(page)
    assert page.form.board.text == "Lokalrådet i Køge"
    assert page.form.title.text().startswith("!")
    page.save()
    page.open({})
    acts.answered(page)
    assert page.form.board.text == "Lokalrådet i Solrød"
    assert "2027-05-20" in days(page)
    page._begin_again()
    page.leave()
    page.open({})
    assert page.form.boards == ()


def test_many_half_typed_meetings_take_the_place_of_the_oldest(
    page: NewMeetingPage, register: Database, desk: Desk
) -> None:
    for number in range(DRAFTS + 2):
        page.open({"board": acts.board(register, KREDSRAAD), "day": date(2026, 9, 1 + number)})
        page.form.title.setFocus()
        QTest.keyClicks(page.form.title, str(number))
        page.leave()
    kept = [draft for draft in page._drafts().values() if draft is not None]
    assert len(kept) == DRAFTS


def test_dates_that_are_still_being_read_are_not_planned_unseen(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    series = page.form.series
    series.set_rule(replace(series.rule, first=date(2029, 1, 1), weekday=3))
    page.save()  # the reading of 2029 has not come back
    assert lines(register) == []
    assert page.message.accessibleName() == "Rækkens datoer regnes stadig ud. Se dem, og planlæg så."
    acts.answered(page)
    assert not page.message.isVisible()
    assert [day[:4] for day in days(page)] == ["2029"] * 4
    page.save()
    assert [line.start.year for line in lines(register)] == [2029] * 4


def test_an_added_date_of_another_year_is_the_one_that_is_typed(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    page.series.put(3, datetime(2027, 12, 15, 10))
    acts.answered(page)
    page.series.dates.select(3)
    page.series.dates.table.setFocus()
    page.series.add()
    assert not page.series.day.hasFocus()
    acts.answered(page)
    assert page.series.day.value == date(2028, 1, 12)
    type_into(page, "19/1-28")
    assert days(page)[-2:] == ["2027-12-15", "2028-01-19"]


def test_dates_put_off_into_another_year_are_held_against_it(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    rule(page, "50 møder: mandag hver uge")
    page.form.series.school.click()
    acts.answered(page)
    assert days(page)[-1].startswith("2028")
    page.series.dates.select(49)
    acts.answered(page)
    assert page.series.year_card.isVisible()
    assert page.series.year_card.title.text() == "Året 2028, kommune for kommune"


def test_a_series_with_an_hour_that_is_not_there_is_told_where_it_is_seen(
    page: NewMeetingPage, register: Database
) -> None:
    begin(page, register)
    acts.write(page.form.clock, "2.30")
    page.form.series.holidays.click()  # it is Easter Sunday
    rule(page, "1 møde: sidste søndag i marts")
    page.save()
    assert lines(register) == []
    assert page.message.isVisible()
    assert "uret stilles frem" in page.message.accessibleName()
    assert page.form.clock_field.problem == ""


def test_nothing_is_planned_in_a_register_that_can_only_be_read(
    page: NewMeetingPage, register: Database, desk: Desk
) -> None:
    register.readonly = True
    begin(page, register)
    page.series.remove(0)
    page.save()
    assert len(days(page)) == 4
    assert lines(register) == []
    assert not page.save_button.isVisible()


def test_a_notice_without_words_takes_no_room(qtbot: QtBot, page: NewMeetingPage) -> None:
    assert all(not notice.isVisible() for notice in page.findChildren(Notice) if not notice.text)


def test_what_is_being_typed_of_a_date_outlives_a_change_by_somebody_else(
    page: NewMeetingPage, register: Database
) -> None:
    begin(page, register)
    page.series.dates.select(1)
    QTest.keyClick(page.series.dates.table, Qt.Key.Key_Return)
    QTest.keyClicks(page.series.day, "uge 2")
    acts.schedule(register, "Lokalrådet i Køge", datetime(2027, 5, 12, 11))
    page.desk._look()
    acts.answered(page)
    assert page.series.day.text() == "uge 2"
    QTest.keyClicks(page.series.day, "1 tor")
    assert page.series.notice.text == "torsdag 27. maj 2027, uge 21"
    QTest.keyClick(page.series.day, Qt.Key.Key_Return)
    acts.answered(page)
    assert days(page)[1] == "2027-05-27"


def test_the_year_is_walked_by_the_arrow_keys_and_says_each_date(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    page.series.dates.select(0)
    acts.answered(page)
    year = page.series.year
    assert year.accessibleDescription().startswith("Onsdag 10. februar 2027: skole i alle kommuner")
    QTest.keyClick(year, Qt.Key.Key_Right)
    assert page.series.current is not None
    assert page.series.current.start.date() == date(2027, 5, 12)
    assert year.accessibleDescription().startswith("Onsdag 12. maj 2027: skole")
    QTest.mouseClick(year, Qt.MouseButton.LeftButton, pos=year._chip(year._dates[3]).center().toPoint())
    assert page.series.current.start.date() == date(2027, 11, 10)
    for _again in range(9):
        QTest.keyClick(year, Qt.Key.Key_Right)
    assert page.series.current.start.date() == date(2027, 11, 10)
    assert not year.grab().isNull()


def test_alt_and_the_arrows_move_the_current_date(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    page.series.dates.select(0)
    table = page.series.dates.table
    QTest.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    acts.answered(page)
    assert days(page)[0] == "2027-02-11"
    QTest.keyClick(table, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    acts.answered(page)
    assert days(page)[0] == "2027-02-18"


def test_everything_that_takes_the_keyboard_has_a_name(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox))
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []


def test_all_fits_at_twice_the_text_size(page: NewMeetingPage, register: Database, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light", scale=2.0)
    big = NewMeetingPage(page.desk)
    qtbot.addWidget(big)
    big.resize(1440, 900)
    big.show()
    begin(big, register)
    for widget in (big.series.dates.table, big.series.year, big.form.series, big.save_button):
        right = widget.mapTo(big, widget.rect().topRight()).x()
        assert right <= big.width()
    big._draft = True
    big._keep()
    assert big.kept_label.text()
    assert big.minimumSizeHint().width() <= 1160  # a window of 1280 with its navigation
    assert big.save_button.accessibleName() == "Planlæg 4 møder"
    assert big.form.series.months._buttons[3].width() >= big.form.series.months._buttons[3].sizeHint().width()


def test_a_year_without_school_holidays_says_so_and_leads_to_them(
    page: NewMeetingPage, register: Database, qtbot: QtBot
) -> None:
    begin(page, register)
    acts.write(page.form.series.first, "2031")
    acts.answered(page)
    assert page.series.missing.text == (
        "Skoleferier mangler for alle kommuner i 2031. Forslag tager ikke højde for dem."
    )
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        acts.press(page.series.missing, "Udfyld")
    assert wanted.args == [Goto("indstillinger", {"section": "ferie"})]


def test_months_are_left_out_by_key(page: NewMeetingPage, register: Database) -> None:
    begin(page, register)
    buttons = page.form.series.months._buttons
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    acts.answered(page)
    assert page.form.series.rule.without == frozenset({2})
    assert "ikke i februar" not in page.form.series.words.text()
    assert [day[:7] for day in days(page)] == ["2027-05", "2027-08", "2027-11", "2028-05"]
    QTest.keyClick(buttons[1], Qt.Key.Key_Down)
    assert buttons[7].hasFocus()
    assert [button.focusPolicy() == Qt.FocusPolicy.StrongFocus for button in buttons].count(True) == 1


def test_a_series_of_a_joint_meeting_counts_for_both_boards(page: NewMeetingPage, register: Database) -> None:
    begin(page, register, "Lokalrådet i Solrød")
    page.form.joint.choose([acts.board(register, "Lokalrådet i Køge")])
    page._on_form()
    acts.answered(page)
    assert {effect.board for effect in page.effect.effects} == {"Lokalrådet i Solrød", "Lokalrådet i Køge"}
    page.save()
    assert len(lines(register, "Lokalrådet i Køge")) == 4
    assert lines(register, "Lokalrådet i Køge")[0].board_ids[0] == acts.board(register, "Lokalrådet i Solrød")
