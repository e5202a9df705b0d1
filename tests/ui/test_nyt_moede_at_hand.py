"""Nyt møde under the user's hand: where the keyboard is, what the buttons say, what is told of a half-typed day."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fora_desktop.domain.series_rule import ALL_MONTHS
from fora_desktop.services import meetings, series_planning
from fora_desktop.services.meetings import Wish
from fora_desktop.services.series_planning import Entry
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.views.nyt_moede import NewMeetingPage
from tests import builders
from tests.ui import acts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
KREDSRAAD = "Kredsrådet"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> NewMeetingPage:
    page = NewMeetingPage(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    return page


@pytest.fixture
def series(database: Database) -> list[int]:
    """Four meetings of one series, evenly over the next year."""
    wish = Wish((acts.board(database, KREDSRAAD),), datetime(2027, 2, 10, 10), 120)
    days = (datetime(2027, 2, 10, 10), datetime(2027, 5, 12, 10), datetime(2027, 8, 11, 10), datetime(2027, 11, 10, 10))
    wanted = [Entry(place, day) for place, day in enumerate(days)]
    return list(database.do("række", series_planning.schedule, wish, wanted, "regel").meetings)


def told(page: NewMeetingPage) -> str:
    acts.answered(page)
    return "\n".join(label.text() for label in page.effect.findChildren(QLabel))


def test_a_day_is_typed_over_the_one_that_stands_there(page: NewMeetingPage, series: list[int]) -> None:
    page.open({"meeting": series[0]})
    acts.answered(page)
    assert QApplication.focusWidget() is page.form.day
    QTest.keyClicks(page.form.day, "3/3 2027")
    assert page.form.day.text() == "3/3 2027"


def test_a_draft_that_waits_has_the_keyboard_in_its_board(page: NewMeetingPage, database: Database) -> None:
    page.open({"board": acts.board(database, KREDSRAAD)})
    acts.answered(page)
    assert page.cancel_button.accessibleName() == "Annullér"
    acts.write(page.form.day, "3/12")
    assert page.cancel_button.accessibleName() == "Luk"  # the draft stays
    page.leave()
    page.open({})
    acts.answered(page)
    assert page.cancel_button.accessibleName() == "Luk"
    assert page.form.board.hasFocus()
    assert page.form.board.line.selectedText() == KREDSRAAD


def test_the_buttons_stay_under_the_mouse_while_a_day_is_typed(page: NewMeetingPage, database: Database) -> None:
    page.open({"board": acts.board(database, KREDSRAAD)})
    acts.answered(page)
    places = set()
    for text in ("3/5 2027", "28/9 2027", "blub 99", "1/12"):
        acts.write(page.form.day, text)
        acts.answered(page)
        places.add((page.switch.x(), page.cancel_button.x(), page.save_button.x(), page.save_button.width()))
    assert len(places) == 1


def test_what_was_told_of_another_day_is_not_told_of_a_day_that_cannot_be_read(
    page: NewMeetingPage, database: Database
) -> None:
    page.open({"board": acts.board(database, KREDSRAAD)})
    acts.answered(page)
    acts.write(page.form.day, "blub 99")
    acts.answered(page)
    assert page.one.remarks.sentences == "Skriv en dag, så vises, hvad der taler imod tiden."
    assert not page.one.plans.isVisible()
    assert page.one.proposals.times == ()
    acts.write(page.form.day, "3/12")
    acts.answered(page)
    assert "Skriv en dag" not in page.one.remarks.sentences
    assert page.one.plans.isVisible()
    assert page.one.day_title.isVisible()


def test_a_series_that_stays_where_it_is_is_not_saved(
    page: NewMeetingPage, database: Database, series: list[int]
) -> None:
    before = builders.snapshot(database)
    page.open({"meeting": series[1]})
    page.scope.button(1).click()
    acts.answered(page)
    assert page.save_button.accessibleName() == "Intet er ændret"
    assert not page.save_button.isEnabled()
    page.save()
    assert builders.snapshot(database) == before
    page.form.room.set_text("Lokale 2")
    page.one.used_room.emit()
    acts.answered(page)
    assert page.save_button.accessibleName() == "Flyt og ret 3 møder"
    assert page.save_button.isEnabled()


def test_the_requirement_counts_all_that_move(page: NewMeetingPage, series: list[int]) -> None:
    page.open({"meeting": series[1]})
    page.scope.button(1).click()
    acts.write(page.form.day, "19/5 2027")
    assert "17. november" in told(page)
    assert "10. november" not in told(page)
    page.one.later.what.button(1).click()
    acts.answered(page)
    assert not page.effect.isVisible()
    page.scope.button(0).click()
    assert "10. november" in told(page)
    assert page.effect.isVisible()


def test_a_meeting_is_held_against_its_own_day_of_an_even_pace(page: NewMeetingPage, series: list[int]) -> None:
    page.open({"meeting": series[1]})
    acts.write(page.form.day, "19/5 2027")
    assert "Møde 2 skal ligge senest 2. juli 2027, hvis tempoet skal holde." in told(page)
    assert not any(effect.too_late for effect in page.one.effects)
    acts.write(page.form.day, "19/7 2027")
    acts.answered(page)
    assert all(effect.too_late for effect in page.one.effects)


def test_meetings_of_another_year_are_shown_where_they_are(
    page: NewMeetingPage, database: Database, qtbot: QtBot
) -> None:
    page.open({"board": acts.board(database, KREDSRAAD), "series": True, "back": "moeder"})
    acts.answered(page)
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        page.save()
    first = page.desk.read(meetings.listing)[0]
    assert first.start.year == 2027
    assert wanted.args == [Goto("moeder", {"meeting": first.id})]


def test_months_that_the_rule_does_not_take_are_quiet(page: NewMeetingPage, database: Database) -> None:
    page.open({"board": acts.board(database, KREDSRAAD), "series": True})
    acts.answered(page)
    months = page.form.series.months._buttons
    taken = page.form.series.rule.months
    assert 0 < len(taken) < 12
    assert [month for month, button in enumerate(months, 1) if not button.property("quiet")] == sorted(taken)
    assert all(button.isChecked() for button in months)
    quiet = next(button for button in months if button.property("quiet"))
    assert quiet.accessibleDescription().startswith("Reglen har ingen møder i ")
    page.form.series.set_rule(replace(page.form.series.rule, months=ALL_MONTHS))
    acts.answered(page)
    assert not any(button.property("quiet") for button in months)


def test_every_rule_on_offer_is_understood(page: NewMeetingPage, database: Database) -> None:
    page.open({"board": acts.board(database, KREDSRAAD), "series": True})
    acts.answered(page)
    form = page.form.series
    for offered in form._presets():
        acts.write(form.step.line, offered)
        acts.answered(page)
        assert not form.step_field.problem, offered
