"""The editor of minutes: what is shown comes back as it was kept, and what is pasted is reduced to that."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fora_desktop.domain import rich_text
from fora_desktop.domain.rich_text import BULLETS, NUMBERS, Block
from fora_desktop.ui.widgets.rich_edit import RichEdit
from tests.domain.test_rich_text import BLOCKS


@pytest.fixture
def editor(qtbot: QtBot) -> RichEdit:
    made = RichEdit("Referat")
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(BLOCKS)
def test_what_is_kept_is_shown_and_read_without_loss(editor: RichEdit, blocks: list[Block]) -> None:
    kept = rich_text.written(blocks)
    editor.set_markdown(kept)
    assert editor.markdown == kept


def test_typing_looks_and_lists(editor: RichEdit) -> None:
    editor.setFocus()
    QTest.keyClicks(editor, "Rådet ")
    editor.toggle_bold()
    QTest.keyClicks(editor, "tog")
    editor.toggle_bold()
    editor.toggle_italic()
    QTest.keyClicks(editor, " status")
    editor.toggle_italic()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.toggle_list(BULLETS)
    QTest.keyClicks(editor, "skoler")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "stationen")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)  # an empty item ends the list
    QTest.keyClicks(editor, "Slut")
    assert editor.markdown == "Rådet **tog** _status_\n\n- skoler\n- stationen\n\nSlut"


def test_a_list_is_made_of_the_chosen_paragraphs_and_undone(editor: RichEdit) -> None:
    editor.set_markdown("a\n\nb\n\nc")
    editor.selectAll()
    editor.toggle_list(NUMBERS)
    assert editor.markdown == "1. a\n2. b\n3. c"
    editor.undo()
    assert editor.markdown == "a\n\nb\n\nc"
    editor.redo()
    editor.selectAll()
    editor.toggle_list(BULLETS)
    assert editor.markdown == "- a\n- b\n- c"
    editor.toggle_list(BULLETS)
    assert editor.markdown == "a\n\nb\n\nc"


def paste(editor: RichEdit, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    editor.insertFromMimeData(data)


def test_a_page_is_reduced_to_what_the_editor_offers(editor: RichEdit) -> None:
    paste(
        editor,
        "<h1 style='color:red'>Status</h1><p style='font-family:Comic Sans MS;font-size:30pt'>Fire <b>følger</b> "
        "<a href='http://eksempel.dk'>planen</a> <img src='x.png'><span style='font-style:italic'>nu</span></p>"
        "<ul><li>en<ul><li>under</li></ul></li></ul><ol><li>to</li></ol><table><tr><td>A</td><td>B</td></tr></table>"
        "<script>alert(1)</script>",
    )
    assert editor.markdown == ("**Status**\n\nFire **følger** planen _nu_\n\n- en\n    - under\n1. to\n\nA\n\nB")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    assert not cursor.charFormat().isAnchor()


def test_words_lists_become_lists(editor: RichEdit) -> None:
    paste(
        editor,
        "<p class=MsoListParagraph style='mso-list:l0'><span>·<span>&nbsp;&nbsp;&nbsp; </span></span>Skoler</p>"
        "<p class=MsoListParagraph><span>·<span>&nbsp;&nbsp;&nbsp; </span></span><b>Stationen</b></p>",
    )
    assert editor.markdown == "- Skoler\n- **Stationen**"


def test_what_is_pasted_stands_where_the_cursor_is(editor: RichEdit) -> None:
    editor.set_markdown("før efter")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    paste(editor, text="midt ")
    assert editor.markdown == "før midt efter"
    paste(editor, text="en\nto\n- tre")
    assert editor.markdown == "før midt en\n\nto\n\n- treefter"
    editor.undo()
    assert editor.markdown == "før midt efter"


def test_it_grows_with_its_text(editor: RichEdit) -> None:
    low = editor.height()
    editor.set_markdown("\n\n".join(["Et afsnit"] * 20))
    assert editor.height() > low * 2
    assert not editor.verticalScrollBar().isVisible()
    editor.set_markdown("")
    assert editor.height() == low


def test_a_long_text_is_shown_soon(editor: RichEdit) -> None:
    text = "\n\n".join(["Nanna Frost gennemgik **status** på de _seks_ indsatser."] * 500)
    editor.set_markdown(text)
    assert editor.markdown == text
