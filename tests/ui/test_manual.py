"""What the manual says of the window is so: the words on it, its keys, and that the browser can show the text."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from fora_desktop.settings import Settings
from fora_desktop.ui import keys, manual
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow

PACKAGE = Path(manual.__file__).parents[1]
LONGEST = 60
PAGES = {
    "window": "Overalt",
    "overblik": "overblik.md",
    "fora": "fora.md",
    "rediger": "rediger_forum.md",
    "kalender": "kalender.md",
    "moeder": "moeder.md",
    "registrering": "registrering.md",
    "moede": "moede.md",
    "aarshjul": "aarshjul.md",
    "opgaver": "opgaver.md",
    "handleplaner": "handleplaner.md",
    "pejlemaerker": "pejlemaerker.md",
    "personer": "personer.md",
    "snitflader": "snitflader.md",
    "frister": "indstillinger.md",
    "new_meeting": "nyt_moede.md",
    "forudsaetninger": "forudsaetninger.md",
    "planlaeg": "planlaeg.md",
    "omlaeg": "[Omlæg møder]",
    "manglende": "[Planlæg manglende]",
    "historik": "historik.md",
    "rapporter": "rapporter.md",
    "import_overview": "importer.md",
    "import_ics": "importer_kalender.md",
    "import_table": "importer_tabel.md",
    "indstillinger": "indstillinger.md",
    "kalendere": "indstillinger.md",
}
"""The first word of an action's name, and what stands in the line of the keyboard's chapter about its page."""
DANISH = {
    "Shift": "Skift",
    "Return": "Enter",
    "Del": "Delete",
    "Ins": "Insert",
    "PgDown": "PgDn",
    "Left": "Venstre",
    "Right": "Højre",
    "Up": "Op",
    "Down": "Ned",
    "Space": "Mellemrum",
}
"""Keys as the manual names them."""
each_chapter = pytest.mark.parametrize("name", manual.chapters())


@cache
def words_of_the_program() -> frozenset[str]:
    """Each text of the window, without mnemonics; numbers and names are `…` as in the manual."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="_"), args=[ast.Constant(value=str(text)), *_]):
                    found.add(_bare(text))
    return frozenset(found)


def _bare(text: str) -> str:
    return re.sub(r"\{\w+\}|\b20\d\d\b", "…", text.replace("&", "")).strip().rstrip(" …:").split("  (")[0]


@each_chapter
def test_what_stands_in_bold_stands_in_the_window(name: str) -> None:
    bold = re.findall(r"\*\*(.+?)\*\*", manual.chapters()[name])
    known = words_of_the_program() | {re.split("[:,]", words)[0] for words in words_of_the_program()}
    assert not [words for words in bold if _bare(words) not in known]


@each_chapter
def test_a_chapter_is_short_and_shown_as_it_was_meant(qtbot: QtBot, name: str) -> None:
    text = manual.chapters()[name]
    assert len(text.splitlines()) <= LONGEST
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.setMarkdown(text)
    shown = browser.toPlainText()
    assert "**" not in shown
    assert "|--" not in shown
    assert "!" not in shown


def test_the_chapter_about_the_keyboard_has_the_keys_of_the_program(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk, Path("register.fora"), Settings(), lambda _changed: None)
    qtbot.addWidget(window)
    window.make_all_pages()
    chapter = manual.chapters()["tastatur"]
    everywhere, _heading, by_page = chapter.partition("## Side for side")
    for action in keys.named([window]):
        place, wanted = action.objectName().split(".")[0], keys.default_of(action)
        if not wanted:
            continue
        said = "+".join(DANISH.get(part, part) for part in re.split(r"(?<=\w)\+", wanted))
        lines = [line for line in by_page.splitlines() if PAGES[place] in line]
        if place == "new_meeting":
            lines += [line for line in by_page.splitlines() if "moederaekke.md" in line]
        told = everywhere if place == "window" else " ".join(lines)
        assert re.search(rf"(?<![\w+]){re.escape(said)}(?![\w+-])", told), f"{action.objectName()}: {said}"
    desk.wait()
