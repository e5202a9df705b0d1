"""A person's own calendar in the window: in their pane, over their meetings in Kalender, and who can in Nyt møde."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.domain.foreign_calendar import ForeignCalendar, ForeignEvent
from fora_desktop.services import busy, incoming_calendars, memberships
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.views.kalender import MONTH, WEEK, Kalender
from fora_desktop.ui.views.people.person_pane import PersonPane
from fora_desktop.ui.views.personer import Personer
from tests import builders
from tests.builders import SMALL, Clock
from tests.ui import acts
from tests.ui.clipping import clipped

TODAY = acts.TODAY
"""2 July 2026, a Thursday."""
DAY = datetime(2026, 7, 8)


@pytest.fixture
def database(tmp_path: Path, clock: Clock) -> Iterator[Database]:
    made = builders.register(tmp_path, SMALL, clock=clock)
    yield made
    made.close()


@pytest.fixture
def hanne(database: Database) -> int:
    """She sits in the Kredsråd, is busy three times on 8 July, and her calendar was read in May."""
    person = builders.person(database, "Hanne Thorsgaard")
    database.do(memberships.added, memberships.add, Wanted(person=person), board=builders.board(database, "Kredsrådet"))
    spans = [(7, 8, False), (9, 11, False), (10.5, 12, True)]
    events = tuple(
        ForeignEvent(f"u{n}", DAY + timedelta(hours=first), DAY + timedelta(hours=last), n, is_tentative=unsure)
        for n, (first, last, unsure) in enumerate(spans)
    )
    read_on = date(2026, 5, 4)
    calendar = ForeignCalendar("Arbejde", "PUBLISH", "", date(2025, 5, 4), date(2028, 5, 4), events, ())
    database.do(incoming_calendars.name_of, busy.bring_in, calendar, person, read_on)
    return person


def test_the_pane_tells_of_the_calendar_takes_it_away_and_asks_for_it_again(
    desk: Desk, database: Database, hanne: int, qtbot: QtBot, qapp: QApplication
) -> None:
    page = Personer(desk)
    qtbot.addWidget(page)
    page.resize(1250, 760)
    page.show()
    page.open({"person": hanne})
    acts.settle()
    (pane,) = page.findChildren(PersonPane)
    own = pane.calendars
    (told,) = acts.spoken(own.table)
    assert told == ["Arbejde, 3 optagne tider, gammel: læst 4. maj 2026, kendt til 4. maj 2028"]
    assert own.old.text() == "Læst for mere end 30 dage siden. Indlæs den igen, så er tiderne de nyeste."
    wanted: list[Goto] = []
    desk.wanted.connect(wanted.append)
    acts.press(own, "Indlæs igen …")
    assert (wanted[0].page, wanted[0].what) == ("import_ics", {"person": hanne, "how": "busy", "back": "personer"})
    own.table.setFocus()
    QTest.keyClick(own.table, Qt.Key.Key_Delete)
    assert database.state().undoes == "Arbejde for Hanne Thorsgaard er fjernet: 3 optagne tider"
    assert not own.none.isHidden()
    assert own.remove_button.isHidden()
    assert own.read_button.accessibleName() == "Indlæs …"
    desk.undo()
    assert len(acts.spoken(own.table)) == 1
    own.table.clearSelection()
    own.remove_button.click()  # the only one needs not be chosen
    assert own.remove_button.isHidden()
    desk.undo()
    theme.apply(qapp, "light", scale=2.0)
    page.resize(2700, 1400)
    acts.settle()
    assert own.read_button.isVisible()
    cut = [words for words in clipped(pane) if "kalender" in words.casefold() or "læs" in words.casefold()]
    theme.apply(qapp, "light", scale=1.0)
    assert cut == []


def test_kalender_shows_when_the_chosen_person_is_busy(
    desk: Desk, database: Database, hanne: int, qtbot: QtBot
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", DAY + timedelta(hours=10))
    page = Kalender(desk)
    qtbot.addWidget(page)
    page.resize(1250, 760)
    page.show()
    page.open({"day": DAY.date()})
    acts.settle()
    row = page.model.day_row(DAY.date())
    assert row is not None
    assert row.busy == ()
    page.open({"day": DAY.date(), "person": hanne})
    acts.settle()
    row = page.model.day_row(DAY.date())
    assert row is not None
    words = "Optaget kl. 7.00–8.00 og kl. 9.00–11.00, måske kl. 11.00–12.00"
    assert row.sentence.endswith(words)
    assert row.busy_in_short == "optaget 3 gange"
    assert words in page.model.data(page.model.index_of(DAY.date()), Qt.ItemDataRole.ToolTipRole)
    assert "Optaget: 3" in page.pane.key.accessibleDescription()
    page.show_mode(WEEK)
    acts.settle()
    assert page.week.hours[0] == 7
    mark, day = page.week.box(DAY.date(), meeting), page.week.box(DAY.date())
    assert mark.right() < day.right() - 10
    beside = QPointF(day.right() - 8, mark.center().y())
    assert page.week.mark_at(beside) is None  # nothing there can be taken hold of
    blank = page.week.grab()
    page.show_mode(MONTH)
    acts.settle()
    image = page.month.grab().toImage()
    with database.read() as session:
        (line,) = busy.calendars_of(session, hanne)
    desk.do(busy.removed, busy.remove, line.id)
    acts.settle()
    row = page.model.day_row(DAY.date())
    assert row is not None
    assert row.busy == ()
    assert page.month.grab().toImage() != image
    page.show_mode(WEEK)
    acts.settle()
    assert page.week.grab().toImage() != blank.toImage()
