"""Monday's question: seven meetings of last week, all held but two; noted together with keys only."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.services import meetings
from fora_desktop.storage.database import Database
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.views.registrering import Registrering
from tests import builders
from tests.ui import acts

GREVE, HOLBAEK, KREDS = "Lokalrådet i Greve", "Lokalrådet i Holbæk", "Kredsrådet"
LAST_WEEK = datetime(2026, 6, 22, 10)
"""A Monday; today is Thursday of the week after."""


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Registrering:
    made = Registrering(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    return made


@pytest.fixture
def ids(database: Database) -> list[int]:
    whose = (GREVE, HOLBAEK, KREDS, GREVE)
    return [acts.schedule(database, who, LAST_WEEK + timedelta(days)) for days, who in enumerate(whose)]


def shown(page: Registrering, qtbot: QtBot) -> Registrering:
    page.open({"back": "moeder"})
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    page.table.setFocus()
    page.desk._look()
    settled(page)
    return page


def settled(page: Registrering) -> None:
    acts.answered(page)
    while page._reading:
        acts.answered(page)


def press_key(page: Registrering, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    settled(page)


def states(database: Database, ids: list[int]) -> list[str]:
    return [acts.meeting(database, id_).status.value for id_ in ids]


def test_every_meeting_is_held_until_somebody_says_otherwise(page: Registrering, ids: list[int], qtbot: QtBot) -> None:
    shown(page, qtbot)
    assert page.header.subtitle.text() == "4 møder fra sidste uge: holdt?"
    assert acts.spoken(page.table)[0] == [GREVE, "man. 22. juni kl. 10.00", "1/2026", "Holdt", ""]
    assert page.do.accessibleName() == "Notér 4 møder"
    assert page.summary() == "4 møder ikke noteret"


def test_all_are_noted_in_one_step_with_one_key(
    page: Registrering, ids: list[int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    before = builders.snapshot(database)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press_key(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [Goto("moeder", {})]
    assert states(database, ids) == ["held"] * 4
    assert desk.state().undoes == "4 møder er noteret: 4 holdt"
    after = builders.snapshot(database)
    desk.undo()
    assert builders.snapshot(database) == before
    desk.redo()
    assert builders.snapshot(database) == after
    settled(page)
    assert page.nothing.accessibleName() == "Alt er noteret."


def test_the_exceptions_are_said_with_keys_only(
    page: Registrering, ids: list[int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_A)
    assert page.cards.why.hasFocus()
    press_key(page, Qt.Key.Key_Down)
    press_key(page, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert page.pane_title.text() == HOLBAEK
    press_key(page, Qt.Key.Key_U)
    QTest.keyClicks(page.cards.day, "21/10 2026")
    press_key(page, Qt.Key.Key_Return)
    assert page.pane_title.text() == KREDS
    press_key(page, Qt.Key.Key_S)
    assert [cells[3:] for cells in acts.spoken(page.table)] == [
        ["Aflyst", "ingen sager"],
        ["Udsat", "til ons. 21. okt. kl. 10.00"],
        ["Spring over", ""],
        ["Holdt", ""],
    ]
    assert page.do.accessibleName() == "Notér 3 møder"
    press_key(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert states(database, ids) == ["cancelled", "planned", "planned", "held"]
    assert acts.meeting(database, ids[1]).start == datetime(2026, 10, 21, 10)
    assert desk.state().undoes == "3 møder er noteret: 1 holdt, 1 aflyst, 1 udsat"
    settled(page)
    assert [cells[0] for cells in acts.spoken(page.table)] == [KREDS]


def test_space_passes_a_meeting_over_and_takes_it_back(page: Registrering, ids: list[int], qtbot: QtBot) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_Space)
    assert acts.spoken(page.table)[0][3] == "Spring over"
    press_key(page, Qt.Key.Key_Space)
    assert acts.spoken(page.table)[0][3] == "Holdt"


def test_an_answer_is_still_there_when_one_comes_back_to_it(page: Registrering, ids: list[int], qtbot: QtBot) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_A)
    page.cards.why.setCurrentIndex(2)
    page.cards.more.setText("hele kontoret")
    press_key(page, Qt.Key.Key_Return)
    page.table.select_key(ids[0])
    assert page.cards.reason == "sygdom; hele kontoret"
    page.table.select_key(ids[2])
    press_key(page, Qt.Key.Key_U)
    page.cards.because.setText("Sne")
    QTest.keyClicks(page.cards.day, "21/10 2026")
    page.table.select_key(ids[1])
    page.table.select_key(ids[2])
    assert (page.cards.because.text(), page.cards.time) == ("Sne", datetime(2026, 10, 21, 10))


def test_answers_stay_when_another_program_writes(
    page: Registrering, ids: list[int], database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_A)
    page.cards.more.setText("vi venter")
    database.do("fjern", meetings.remove, ids[1])
    page.desk._look()
    settled(page)
    assert page.cards.more.text() == "vi venter"
    assert [cells[3:] for cells in acts.spoken(page.table)] == [
        ["Aflyst", "for få kunne komme; vi venter"],
        ["Holdt", ""],
        ["Holdt", ""],
    ]


def test_a_new_time_that_cannot_be_read_stops_and_says_so(
    page: Registrering, ids: list[int], database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_U)
    QTest.keyClicks(page.cards.day, "snarest")
    press_key(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "kan ikke læses" in page.message.accessibleName()
    assert states(database, ids) == ["planned"] * 4


def test_a_new_time_that_cannot_be_read_is_kept_and_stops_from_another_row_too(
    page: Registrering, ids: list[int], database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_U)
    QTest.keyClicks(page.cards.day, "31/6")
    page.table.select_key(ids[2])
    assert acts.spoken(page.table)[0][4] == "til “31/6 10.00”, som ikke kan læses"
    page.table.setFocus()
    press_key(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert states(database, ids) == ["planned"] * 4
    assert "kan ikke læses" in page.message.accessibleName()
    assert page.table.current_line.id == ids[0]
    assert page.cards.day.hasFocus()
    assert page.cards.day.text() == "31/6"
    page.cards.day.setText("30/10 2026")
    press_key(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert acts.meeting(database, ids[0]).start == datetime(2026, 10, 30, 10)
    assert states(database, ids[1:]) == ["held"] * 3


def test_a_meeting_removed_meanwhile_refuses_the_whole(
    page: Registrering, ids: list[int], database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    database.do("fjern", meetings.remove, ids[1])
    page.note()
    assert page.message.accessibleName() == "Det findes ikke længere. Intet er ændret."
    settled(page)
    page.note()
    assert states(database, [ids[0], *ids[2:]]) == ["held"] * 3


def test_esc_goes_back_without_noting(
    page: Registrering, ids: list[int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_A)
    press_key(page, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    with qtbot.waitSignal(desk.wanted) as wanted:
        press_key(page, Qt.Key.Key_Escape)
    assert wanted.args == [Goto("moeder", {})]
    assert states(database, ids) == ["planned"] * 4


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_fits_in_a_small_window_with_large_text(
    page: Registrering, ids: list[int], qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    room = QSize(1024 - fonts.px(56), 640 - fonts.px(70))
    page.resize(room)
    shown(page, qtbot)
    assert page.minimumSizeHint().boundedTo(room) == page.minimumSizeHint()


# --- missed periods -------------------------------------------------------------------------------------------------


@pytest.fixture
def missed(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """Boards since 2025 that never met."""
    desk = Desk(builders.register(tmp_path, builders.SMALL, date(2025, 1, 1)), builders.Clock())
    yield desk
    desk.close()


def test_missed_periods_are_marked_as_seen_with_a_reason(missed: Desk, qtbot: QtBot) -> None:
    page = Registrering(missed)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    shown(page, qtbot)
    number = page.period_model.rowCount()
    assert number > 1
    assert not page.meetings_card.isVisible()
    assert not page.do.isEnabled()
    page.period_table.setFocus()
    page.why.setFocus()
    QTest.keyClicks(page.why, "Valgår")
    assert page.do.accessibleName() == "Notér 1 periode"
    assert acts.spoken(page.period_table)[0][1] == "Valgår"
    page.period_table.setFocus()
    press_key(page, Qt.Key.Key_Down)
    press_key(page, Qt.Key.Key_Space)
    assert page.do.accessibleName() == "Notér 2 perioder"
    page.note()
    settled(page)
    assert missed.state().undoes == "2 perioder er markeret som set"
    assert page.period_model.rowCount() == number - 2
    missed.undo()
    settled(page)
    assert page.period_model.rowCount() == number


def test_a_register_that_can_only_be_read_lets_nothing_be_noted(
    database: Database, ids: list[int], qapp: QApplication, qtbot: QtBot
) -> None:
    desk = Desk(Database(database.path, builders.Clock(), "prøve", readonly=True), builders.Clock())
    page = Registrering(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_Space)
    assert acts.spoken(page.table)[0][3] == "Holdt"
    page.note()
    assert not page.do.isEnabled()
    assert states(database, ids) == ["planned"] * 4
    desk.close()
