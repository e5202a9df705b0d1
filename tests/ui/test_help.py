"""F1, Om Fora and Ctrl+P."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.settings import Settings
from fora_desktop.ui import manual, printing
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.about import AboutDialog
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views import VIEWS, View
from tests.ui import acts

NOW = datetime(2026, 7, 2, 9)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    made = MainWindow(desk, Path("register.fora"), Settings(), lambda _changed: None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    desk.wait()


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: str(view.key))
def test_every_page_has_a_chapter_of_its_own(view: View) -> None:
    name = manual.ALIASES.get(view.key, view.key)
    assert manual.title_of(manual.chapters()[name])


def test_every_chapter_has_a_title_and_links_only_to_chapters_that_are_there() -> None:
    for name, text in manual.chapters().items():
        assert manual.title_of(text), name
        for link in re.findall(r"\]\(([^)]+)\)", text):
            assert Path(link).stem in manual.chapters(), f"{name}: {link}"


def test_f1_opens_the_manual_at_the_page_that_is_shown(window: MainWindow) -> None:
    window.show_page("fora")
    window.show_help()
    first = window.findChild(manual.Manual)
    assert first is not None
    assert "Fora" in first.text.toPlainText()
    window.show_page("overblik")
    window.show_help()
    assert window.findChildren(manual.Manual) == [first], "the one that is open"
    assert "Overblik" in first.text.toPlainText()
    first.close()


def test_om_fora_copies_the_details_without_a_name_out_of_the_register(window: MainWindow) -> None:
    dialog = AboutDialog(window.path, window)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    for part in ("Fora ", "register.fora", "fora.log", "Qt 6"):
        assert part in copied
    dialog.deleteLater()
    acts.settle()


def test_a_list_is_printed_as_it_is_filtered_with_its_groups(window: MainWindow) -> None:
    window.show_page("fora")
    acts.settle()
    made = printing.document(window.page("fora"), "Lille politikreds", NOW)
    assert made is not None
    text = made.toPlainText()
    assert "Kredsrådet" in text
    assert "Lille politikreds · udskrevet tor. 2. juli 2026 kl. 9.00" in text


def test_paper_becomes_a_pdf(window: MainWindow, tmp_path: Path) -> None:
    window.show_page("fora")
    acts.settle()
    printer = printing.printer_for("register")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "fora.pdf"))
    page = window.page("fora")
    printing.paint(page, printing.document(page, "Lille politikreds", NOW), printer)
    QApplication.processEvents()
    assert (tmp_path / "fora.pdf").read_bytes().startswith(b"%PDF")
