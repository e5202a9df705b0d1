"""Opgaver: groups, checking, postponing, giving on, the quick line, the pane; all by keyboard and undoable."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.people import Person
from fora_desktop.domain.tasks import DONE
from fora_desktop.services import meetings, tasks
from fora_desktop.services.tasks import TaskRow
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.save_tasks import save_tasks
from fora_desktop.ui.views.opgaver import Opgaver
from fora_desktop.ui.widgets.choosing import NamedBox
from tests.ui import acts

TODAY = acts.TODAY
"""Thursday 2 July 2026."""
Key = Qt.Key


@pytest.fixture
def persons(database: Database) -> dict[str, int]:
    def add(session: Any) -> dict[str, int]:
        rows = [Person(name=name, added_on=TODAY) for name in ("Nanna Frost", "Bo Asmussen")]
        session.add_all(rows)
        session.flush()
        return {row.name: row.id for row in rows}

    found: dict[str, int] = database.do("personer", add)
    return found


@pytest.fixture
def page(persons: dict[str, int], desk: Desk, qtbot: QtBot) -> Opgaver:
    made = Opgaver(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    acts.answered(made)
    return made


def quick(desk: Desk, *texts: str) -> list[int]:
    return [desk.do("opgave", tasks.quick, text, TODAY) for text in texts]


def rows(page: Opgaver) -> list[str]:
    """The groups, and under them the tasks."""
    acts.answered(page)
    return acts.first_cells(page.table)


def choose(page: Opgaver, *ids: int) -> None:
    acts.answered(page)
    page.table.setFocus()
    page.table.clearSelection()
    for number, id_ in enumerate(ids):
        index = page.model.index_of(f"task:{id_}")
        flags = page.table.selectionModel().SelectionFlag
        if number == 0:
            page.table.setCurrentIndex(index)
        page.table.selectionModel().select(index, flags.Select | flags.Rows)


def press(page: Opgaver, key: Qt.Key) -> None:
    QTest.keyClick(page.table, key)
    acts.answered(page)


def give_to_bo(dialog: Any) -> None:
    dialog.findChild(NamedBox).set_text("Bo Asmussen")
    dialog.accept()


def key_of(page: Opgaver, kind: str) -> str:
    assert page._found is not None
    return next(row.key for row in page._found.rows if row.kind == kind)


def refused(desk: Desk, act: Callable[[], object]) -> str:
    told: list[str] = []
    desk.refused.connect(told.append)
    act()
    desk.refused.disconnect(told.append)
    return told[0] if told else ""


def test_rows_stand_in_their_groups_with_day_and_state(page: Opgaver, desk: Desk) -> None:
    QAbstractItemModelTester(page.model, page)
    quick(desk, "ring til SSP @Nanna 30. juni 2026 #kreds", "skriv i dag", "send 20/7", "læs")
    assert rows(page) == [
        "Overskredet, 1 opgave",
        "Ring til SSP",
        "Denne uge, uge 27 · 1 opgave",
        "Skriv",
        "Senere, 2 opgaver",
        "Send",
        "Læs",
    ]
    spoken = {cells[0]: cells for cells in acts.spoken(page.table)}
    assert spoken["Ring til SSP"][1:5] == ["Kredsrådet", "Egen opgave", "Nanna Frost", "30. juni, 2 dage over"]
    assert spoken["Skriv"][4] == "i dag"
    assert page.header.subtitle.text() == "4 åbne · 1 overskredet · 1 i dag"


def test_space_strikes_the_row_which_moves_when_the_list_is_left(page: Opgaver, desk: Desk) -> None:
    (first, _other) = quick(desk, "en 30. juni 2026", "to 1. juli 2026")
    choose(page, first)
    press(page, Key.Key_Space)
    assert rows(page) == ["Overskredet, 2 opgaver", "En", "To"]
    assert page.model.index_of(f"task:{first}").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    page.line.field.setFocus()
    acts.settle()
    assert rows(page) == ["Overskredet, 1 opgave", "To", "Udført, i denne uge · 1 opgave", "En"]
    desk.undo()
    assert rows(page) == ["Overskredet, 2 opgaver", "En", "To"]


def test_several_are_done_put_off_and_given_on_in_one_step(page: Opgaver, desk: Desk) -> None:
    ids = quick(desk, "en 30. juni 2026", "to 1. juli 2026", "tre 2. juli 2026")
    choose(page, *ids)
    assert page.bar.isVisible()
    assert page.bar.count.text() == "3 valgt"
    press(page, Key.Key_U)
    assert [each.due for each in desk.read(tasks.listing)] == [date(2026, 7, 9)] * 3
    desk.undo()
    choose(page, *ids)
    acts.press(page.bar, "Udført")
    assert all(each.is_done for each in desk.read(tasks.rows, ids))
    assert desk.undo() == "3 opgaver er udført"
    choose(page, *ids)
    acts.answer(give_to_bo)
    acts.press(page.bar, "Giv videre …")
    assert {each.person_name for each in desk.read(tasks.rows, ids)} == {"Bo Asmussen"}


def test_g_leads_to_the_person_in_the_pane_and_a_wrong_name_is_asked_about(page: Opgaver, desk: Desk) -> None:
    (id_,) = quick(desk, "ring")
    choose(page, id_)
    press(page, Key.Key_G)
    assert page.pane.person.line.hasFocus()
    acts.write(page.pane.person.line, "Nana")
    assert "Ukendt navn: Nana. Mente du Nanna Frost?" in page.pane.person.accessibleDescription()
    assert desk.read(tasks.row, id_).person_name == ""
    acts.write(page.pane.person.line, "nanna")
    acts.answered(page)
    assert desk.read(tasks.row, id_).person_name == "Nanna Frost"


def test_the_pane_changes_day_forum_and_note_and_each_is_a_step(page: Opgaver, desk: Desk) -> None:
    (id_,) = quick(desk, "ring")
    choose(page, id_)
    acts.write(page.pane.due, "om 14 dage")
    acts.answered(page)
    acts.write(page.pane.place.line, "Kredsrådet")
    acts.answered(page)
    page.pane.note.setFocus()
    page.pane.note.setPlainText("Tal med Bo først")
    page.table.setFocus()
    acts.answered(page)
    found = desk.read(tasks.row, id_)
    assert (found.due, found.place, found.note) == (date(2026, 7, 16), "Kredsrådet", "Tal med Bo først")
    acts.write(page.pane.due, "31/6")
    assert "30 dage" in page.pane.due.accessibleDescription()
    assert desk.read(tasks.row, id_).due == date(2026, 7, 16)
    for _step in range(3):
        desk.undo()
    assert desk.read(tasks.row, id_).due is None


def test_the_quick_line_makes_a_task_and_tells_what_it_could_not_read(page: Opgaver, desk: Desk) -> None:
    page.new()
    line = page.line.field
    QTest.keyClicks(line, "ring til SSP @Nana fredag")
    QTest.keyClick(line, Key.Key_Return)
    assert page.line.told.startswith("Ukendt navn: Nana. Mente du Nanna Frost?")
    assert (line.text(), desk.read(tasks.listing)) == ("ring til SSP @Nana fredag", [])
    acts.press(page.line, "Brug Nanna Frost")
    assert page.line.told == "Læses som: Nanna Frost · fre. 3. juli 2026"
    QTest.keyClick(line, Key.Key_Return)
    assert rows(page) == ["Denne uge, uge 27 · 1 opgave", "Ring til SSP"]
    assert line.text() == ""
    QTest.keyClicks(line, "ring @Xenia")
    QTest.keyClick(line, Key.Key_Return)
    QTest.keyClick(line, Key.Key_Return)
    assert [each.person_name for each in desk.read(tasks.listing)] == ["Nanna Frost", "Xenia"]


def test_mine_asks_who_i_am_once_and_counts_what_is_mine(page: Opgaver, desk: Desk) -> None:
    quick(desk, "en @Nanna", "to @Bo", "tre")
    acts.answered(page)
    page.filters.whose.button(0).click()
    assert page.who.isVisible()
    acts.write(page.who.box.line, "nanna")
    assert desk.choices.settings.me == "Nanna Frost"
    assert (rows(page), page.who.isVisible()) == (["Senere, 1 opgave", "En"], False)
    assert [page.filters.whose.button(place).text() for place in range(3)] == ["Mine 1", "Sekretariatets 1", "Alle 3"]


def test_filters_narrow_and_an_empty_list_offers_the_way_back(page: Opgaver, desk: Desk) -> None:
    quick(desk, "ring #kreds", "skriv")
    acts.answered(page)
    page.seek()
    QTest.keyClicks(page.filters.text, "skr")
    assert rows(page) == ["Senere, 1 opgave", "Skriv"]
    QTest.keyClicks(page.filters.text, "xx")
    assert page.nothing.isVisible()
    acts.press(page.nothing, "Ryd filter")
    assert rows(page) == ["Senere, 2 opgaver", "Ring", "Skriv"]


def test_a_deadline_is_done_by_its_step_and_cannot_be_deleted_or_put_off(
    page: Opgaver, desk: Desk, database: Database
) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 7, 9, 10))
    desk._look()
    assert "Send dagsorden til 9. juli" in rows(page)
    page.table.setFocus()
    page.table.select_key(key_of(page, "agenda"))
    sentence = "Fristen kommer fra mødet 9. juli. Ret varslet, eller markér den som ikke nødvendig."
    assert refused(desk, lambda: press(page, Key.Key_Delete)) == sentence
    assert refused(desk, lambda: press(page, Key.Key_U)) == sentence
    assert "Praksis, ikke lov" in page.pane._words.text()
    press(page, Key.Key_Space)
    page.filters.text.setFocus()
    acts.settle()
    assert rows(page)[-2:] == ["Udført, i denne uge · 1 opgave", "Send dagsorden til 9. juli"]
    page.table.select_key(key_of(page, "material"))
    acts.press(page.pane, "Ikke nødvendig")
    assert "Send bilag til 9. juli" not in rows(page)


def test_enter_opens_the_meeting_at_the_item(page: Opgaver, desk: Desk, database: Database, qtbot: QtBot) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 6, 9, 10))
    desk.do("holdt", meetings.record, meeting, MeetingStatus.HELD, desk.now)

    def decide(session: Any) -> tuple[int, int]:
        item = AgendaItem(meeting_id=meeting, position=0, title="Samarbejdsplanen")
        session.add(item)
        session.flush()
        return item.id, tasks.add(session, "Send planen", on=TODAY, item=item.id)

    item, task = desk.do("opgave", decide)
    choose(page, task)
    assert "møde 1/2026 · 9. juni · punkt 1" in page.pane._where.text()
    with qtbot.waitSignal(desk.wanted) as told:
        press(page, Key.Key_Return)
    wish = told.args[0]
    assert (wish.page, wish.what["meeting"], wish.what["item"]) == ("moede", meeting, item)


def test_a_task_is_divided_among_the_boards_and_its_parts_are_checked(page: Opgaver, desk: Desk) -> None:
    (id_,) = quick(desk, "send forretningsorden #lokalrådene")
    choose(page, id_)
    acts.press(page.pane, "Del op på rådene")
    acts.answered(page)
    assert len(page.pane.boxes) == 3
    page.pane.boxes[0].click()
    acts.answered(page)
    assert page.pane._parts_told.text() == "1 af 3"
    for _part in range(2):
        next(box for box in page.pane.boxes if not box.isChecked()).click()
        acts.answered(page)
    assert desk.read(tasks.row, id_).is_done


def test_a_page_asked_for_shows_that_task_person_or_meeting(page: Opgaver, desk: Desk, persons: dict[str, int]) -> None:
    ids = quick(desk, "en @Nanna", "to @Bo")
    acts.answered(page)
    page.open({"task": ids[1]})
    assert page.table.current_line.title == "To"
    page.open({"person": persons["Nanna Frost"]})
    assert rows(page) == ["Senere, 1 opgave", "En"]
    acts.press(page.filters, "Kun Nanna Frost")
    assert rows(page) == ["Senere, 2 opgaver", "En", "To"]


def test_done_ones_can_be_hidden_and_that_is_kept(page: Opgaver, desk: Desk) -> None:
    (id_,) = quick(desk, "en")
    desk.do("udført", tasks.set_state, id_, DONE, TODAY)
    assert rows(page)[0].startswith("Udført")
    page.filters.done.setChecked(False)
    assert page.memory()["filters"]["done"] is False
    assert page.nothing.isVisible()


def test_the_list_is_saved_as_it_is_filtered_without_what_is_confidential(
    page: Opgaver, desk: Desk, tmp_path: Path
) -> None:
    first, second = quick(desk, "ring 30. juni 2026 @Nanna", "tal med ham")
    desk.do("fortrolig", lambda session: tasks.change(session, second, confidential=True))
    acts.answered(page)
    target = tmp_path / "opgaver.csv"
    told = save_tasks(page, desk, list(page.model.shown_lines()), lambda _parent, _proposed: target)
    assert told == f"1 række er gemt som {target}"
    text = target.read_text(encoding="utf-8-sig")
    assert "Ring" in text
    assert "Nanna Frost" in text
    assert "Tal med ham" not in text
    assert save_tasks(page, desk, [], lambda _parent, _proposed: None) == ""
    assert first


def task_of(page: Opgaver, task: int) -> TaskRow:
    found = page._by_key[f"task:{task}"].task
    assert found is not None
    return found


def test_esc_in_the_pane_puts_back_what_stood_there(page: Opgaver, desk: Desk) -> None:
    (task,) = quick(desk, "send 20/7")
    choose(page, task)
    before = task_of(page, task).due
    page.pane.due.setFocus()
    page.pane.due.selectAll()
    QTest.keyClicks(page.pane.due, "30/9")
    QTest.keyClick(page.pane.due, Qt.Key.Key_Escape)
    acts.answered(page)
    assert task_of(page, task).due == before
    assert page.pane.due.value == before
    assert page.table.hasFocus()


def test_a_note_whose_task_another_program_deleted_is_told_and_can_be_copied(
    page: Opgaver, desk: Desk, database: Database
) -> None:
    task, _other = quick(desk, "send 20/7", "skriv 21/7")
    choose(page, task)
    page.pane.note.setFocus()
    QTest.keyClicks(page.pane.note, "en note i gang")
    database.do("prøve", tasks.remove, [task])
    desk._look()
    acts.answered(page)
    assert "er der ikke længere. Noten, du skrev: en note i gang" in page.told.accessibleName()
    acts.press(page.told, "Kopiér noten")
    assert QGuiApplication.clipboard().text() == "en note i gang"


def test_a_note_that_is_left_is_saved_and_nothing_is_said(page: Opgaver, desk: Desk) -> None:
    task, other = quick(desk, "send 20/7", "skriv 21/7")
    choose(page, task)
    page.pane.note.setFocus()
    QTest.keyClicks(page.pane.note, "en note i gang")
    choose(page, other)
    acts.answered(page)
    assert task_of(page, task).note == "en note i gang"
    assert page.told.isHidden()


@pytest.mark.parametrize("what", ["meeting", "forum", "task", "person"])
def test_what_a_link_led_to_and_is_gone_is_a_sentence(page: Opgaver, desk: Desk, what: str) -> None:
    acts.answered(page)
    told: list[str] = []
    desk.refused.connect(told.append)
    page.open({what: 99999})
    assert bool(told) == (what in ("meeting", "forum"))


def test_a_reading_that_failed_leaves_no_wish_behind(page: Opgaver) -> None:
    page._reading = page._again = True
    page.open({"task": 1})
    page._on_failed(OSError("share"))
    assert (page._reading, page._again, page._asked_for) == (False, False, None)


def test_what_is_off_in_a_register_that_is_only_read_says_why(
    page: Opgaver, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (task,) = quick(desk, "send 20/7")
    choose(page, task)
    off = (page.new_button, page.pane.done_button, page.pane.due, page.pane.note, page.pane.remove_button)
    for readonly, tip in ((True, "Registret kan kun læses"), (False, "")):
        monkeypatch.setattr(page.desk._register, "readonly", readonly)
        page.refresh()
        acts.answered(page)
        assert [(part.isEnabled(), part.toolTip()) for part in off] == [(not readonly, tip)] * len(off)
