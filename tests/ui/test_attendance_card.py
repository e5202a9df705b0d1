"""The card of the participants: seats by organisation, noted from the keyboard, undone, read aloud."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import agenda, attendance, meeting_course, meetings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.attendance_card import AttendanceCard
from fora_desktop.ui.widgets.attendance_rows import mark_of
from fora_desktop.ui.widgets.choosing import NamedBox
from tests.services.test_attendance import TODAY, Board5, quorum
from tests.ui import acts

Key = Qt.Key


@pytest.fixture
def five(database: Database) -> Board5:
    return Board5(database)


@pytest.fixture
def card(qtbot: QtBot, desk: Desk, five: Board5) -> AttendanceCard:
    made = AttendanceCard(desk)
    qtbot.addWidget(made)
    made.resize(304, 700)
    made.show()
    made.load(five.meeting)
    return made


def choose(card: AttendanceCard, five: Board5, name: str) -> None:
    assert card.rows.select_key(five.key(name))
    card.rows.setFocus()


def press(card: AttendanceCard, key: Qt.Key) -> None:
    QTest.keyClick(card.rows, key)


def spoken(card: AttendanceCard) -> list[str]:
    return acts.first_cells(card.rows)


def name_them(text: str) -> None:
    def act(dialog: QDialog) -> None:
        box = dialog.findChild(NamedBox)
        assert box is not None
        if text:
            box.line.selectAll()
            QTest.keyClicks(box.line, text)
        dialog.accept()

    acts.answer(act)


def test_the_seats_stand_under_their_organisation(card: AttendanceCard, five: Board5) -> None:
    assert spoken(card) == [
        "Politiet, 0 af 5",
        "Maria Lindegaard, Leder, formand, ikke noteret",
        "Ulrik Damkjær, Leder, næstformand, ikke noteret",
        "Nanna Frost, Leder, ikke noteret",
        "Eva Holmskov, Leder, ikke noteret",
        "Lis Vangsted, Leder, ikke noteret",
    ]
    assert card.subtitle.text() == "0 af 5 til stede"


def test_everything_is_noted_from_the_keyboard_and_undone(card: AttendanceCard, five: Board5, desk: Desk) -> None:
    for name, key in (
        ("Maria", Key.Key_Space),
        ("Nanna", Key.Key_O),
        ("Eva", Key.Key_A),
        ("Lis", Key.Key_U),
    ):
        choose(card, five, name)
        press(card, key)
    assert [line.rsplit(", ", 1)[1] for line in spoken(card)[1:]] == [
        "til stede",
        "ikke noteret",
        "online",
        "afbud",
        "udeblevet",
    ]
    assert card.subtitle.text() == "2 af 5 til stede"
    press(card, Key.Key_Delete)
    assert spoken(card)[5].endswith("ikke noteret")
    choose(card, five, "Maria")
    press(card, Key.Key_Space)  # once more takes it away
    assert spoken(card)[1].endswith("ikke noteret")
    for _step in range(6):
        desk.undo()
    assert not five.sheet.is_frozen
    assert card.subtitle.text() == "0 af 5 til stede"


def test_what_was_answered_is_seen_until_it_is_noted_who_came(
    card: AttendanceCard, five: Board5, desk: Desk, qtbot: QtBot
) -> None:
    start = desk.read(meetings.line, five.meeting).start
    answers = (("Maria", "accepted", start), ("Ulrik", "tentative", start), ("Lis", "accepted", datetime(2026, 1, 1)))
    for name, answer, to in answers:
        given = attendance.Answer(answer, None, to)
        desk.do("svar", attendance.keep_answer, five.meeting, five.key(name), given)
    desk.do("nej", attendance.note, five.meeting, [five.key("Nanna")], "apology")
    rows = acts.spoken(card.rows)[1:]
    assert [cells[1] for cells in rows] == ["Svar: ja", "Svar: måske", "Afbud", "Ikke noteret", "Svar: ja"]
    assert rows[4][0].endswith("har svaret ja før flytningen")
    marks = [mark_of(seat, None, answers=True).icon for seat in five.sheet.seats if seat.answer]
    assert len(set(marks)) == 3, "an answer to another time has a sign of its own"
    choose(card, five, "Eva")
    press(card, Key.Key_Space)
    assert [cells[1] for cells in acts.spoken(card.rows)[1:3]] == ["Ikke noteret", "Ikke noteret"]
    assert "har svaret ja" in spoken(card)[1]
    with qtbot.waitSignal(desk.wanted) as wanted:
        next(each for each in card.more_menu().actions() if each.text() == "Indlæs svar …").trigger()
    assert (wanted.args[0].page, wanted.args[0].what) == ("import_ics", {"how": "replies", "back": "moede"})


def test_several_rows_are_noted_in_one_step(card: AttendanceCard, five: Board5, desk: Desk) -> None:
    card.rows.setFocus()
    card.rows.selectAll()
    press(card, Key.Key_Space)
    assert card.subtitle.text() == "5 af 5 til stede"
    desk.undo()
    assert card.subtitle.text() == "0 af 5 til stede"


def test_s_proposes_the_substitute_of_the_seat(card: AttendanceCard, five: Board5) -> None:
    choose(card, five, "Ulrik")
    name_them("")
    press(card, Key.Key_S)
    assert spoken(card)[2] == "Bo Asmussen, for Ulrik Damkjær, stedfortræder"
    choose(card, five, "Eva")
    name_them("Tim Krogsgaard")
    press(card, Key.Key_S)
    assert spoken(card)[4] == "Tim Krogsgaard, for Eva Holmskov, stedfortræder"
    assert card.subtitle.text() == "2 af 5 til stede"


def test_delete_clears_all_marked_rows_and_guests_among_them_in_one_step(card: AttendanceCard, five: Board5) -> None:
    five.database.do(attendance.guest_added, attendance.add_guest, five.meeting, TODAY, name="Hans Rughave")
    card.desk._look()
    for name in ("Maria", "Nanna"):
        choose(card, five, name)
        press(card, Key.Key_Space)
    steps = len(five.database.steps())
    card.rows.selectAll()
    press(card, Key.Key_Delete)
    assert len(five.database.steps()) == steps + 1
    assert five.last == "Kredsrådet, møde 1/2026: 5 fremmøder er nulstillet, 1 gæst er fjernet"
    assert [seat.state for seat in five.sheet.seats] == [""] * 5
    card.desk.undo()
    assert [seat.state for seat in five.sheet.seats].count("present") == 3


def test_a_guest_is_added_and_taken_away(card: AttendanceCard, five: Board5) -> None:
    name_them("Hans Rughave")
    card.add.click()
    assert spoken(card)[-2:] == ["Gæster, 1 af 1", "Hans Rughave, til stede"]
    choose(card, five, "Hans")
    press(card, Key.Key_Delete)
    assert "Gæster" not in spoken(card)[-1]


def test_who_takes_no_part_in_an_item_is_noted_of_the_current_one(
    card: AttendanceCard, five: Board5, desk: Desk
) -> None:
    items = desk.read(agenda.items, five.meeting)
    choose(card, five, "Maria")
    press(card, Key.Key_P)  # no item is being treated
    press(card, Key.Key_Space)
    card.show_item(items[1].id)
    press(card, Key.Key_P)
    assert acts.spoken(card.rows)[1][1] == "Ikke i punkt 2"
    assert five.last == "Maria Lindegaard deltog ikke i punkt 2"
    card.show_item(items[0].id)
    assert acts.spoken(card.rows)[1][1] == "Til stede"
    card.show_item(items[1].id)
    press(card, Key.Key_P)
    assert acts.spoken(card.rows)[1][1] == "Til stede"


def test_the_quorum_and_newcomers_are_told(card: AttendanceCard, five: Board5) -> None:
    assert not card.quorum.isVisible()
    quorum(five.database, 2)
    choose(card, five, "Maria")
    press(card, Key.Key_Space)
    assert card.quorum.isVisible()
    assert card._quorum_words.text() == "Ikke beslutningsdygtig: 1 af mindst 2"
    choose(card, five, "Eva")
    press(card, Key.Key_O)
    assert card._quorum_words.text() == "Beslutningsdygtig: 2 af mindst 2"


def test_the_number_alone_is_noted(card: AttendanceCard, five: Board5) -> None:
    def act(dialog: QDialog) -> None:
        line = dialog.focusWidget()
        assert isinstance(line, QWidget)
        QTest.keyClicks(line, "12345")
        assert not dialog.do.isEnabled()  # type: ignore[attr-defined]  # the question's button
        QTest.keyClick(line, Key.Key_Backspace)
        QTest.keyClick(line, Key.Key_Backspace)
        QTest.keyClick(line, Key.Key_Backspace)
        QTest.keyClick(line, Key.Key_Backspace)
        dialog.accept()

    acts.answer(act)
    card.set_number()
    assert card.subtitle.text() == "1 til stede"
    card.note_rest()
    assert card.subtitle.text() == "5 af 5 til stede"


def test_after_approval_the_card_refuses_and_says_why(card: AttendanceCard, five: Board5, desk: Desk) -> None:
    desk.do("Holdt", meetings.record, five.meeting, MeetingStatus.HELD, datetime(2026, 7, 2, 9))
    desk.do("Godkend", meeting_course.mark, five.meeting, "minutes_approved", TODAY)
    said: list[str] = []
    desk.refused.connect(said.append)
    choose(card, five, "Maria")
    press(card, Key.Key_Space)
    assert said == [
        "Referatet blev godkendt den 2. juli 2026 og er låst. Vælg “Lås op”, hvis noget skal rettes.",
    ]
    assert not card.add.isEnabled()
    assert not any(action.isEnabled() for action in card.states_menu().actions() if action.text())


def test_the_menu_says_what_the_keys_do(card: AttendanceCard, five: Board5) -> None:
    choose(card, five, "Maria")
    words = [action.text() for action in card.states_menu().actions()]
    assert words == [
        "Til stede\tMellemrum",
        "Online\tO",
        "Stedfortræder …\tS",
        "Afbud\tA",
        "Udeblevet\tU",
        "Ikke noteret\tDelete",
    ]
    card.states_menu().actions()[3].trigger()
    assert spoken(card)[1].endswith("afbud")


def test_a_meeting_that_is_gone_leaves_nothing(card: AttendanceCard, five: Board5, desk: Desk) -> None:
    desk.do("Fjern", meetings.remove, five.meeting)
    assert spoken(card) == []
    desk.undo()


def test_an_answer_stands_beside_the_seat_until_it_is_noted_who_came(
    card: AttendanceCard, five: Board5, desk: Desk
) -> None:
    key, start = five.key("Ulrik Damkjær"), datetime(2026, 5, 12, 13)
    given = attendance.Answer("accepted", None, start, "Glæder mig")
    desk.do("svar", attendance.keep_answer, five.meeting, key, given)
    (told,) = [text for text in spoken(card) if "Ulrik" in text]
    assert "har svaret ja" in told
    choose(card, five, "Ulrik Damkjær")
    press(card, Key.Key_Space)
    (told,) = [text for text in spoken(card) if "Ulrik" in text]
    assert "har svaret" not in told
    press(card, Key.Key_Space)  # nothing is noted any more: the answer stands again
    (told,) = [text for text in spoken(card) if "Ulrik" in text]
    assert "har svaret ja" in told
    desk.undo()
    desk.undo()
    desk.undo()
    assert not any("har svaret" in text for text in spoken(card))
