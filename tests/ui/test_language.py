"""The window's language: its own words, Qt's words, how numbers are written; Danish where words are missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTreeView
from pytestqt.qtbot import QtBot

from fora_desktop import i18n
from fora_desktop.i18n import _
from fora_desktop.ui import language
from tools import translations

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def _danish_again() -> Iterator[None]:
    before = QLocale()
    yield
    i18n.install(None)
    QLocale.setDefault(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One word in Swedish."""
    file = tmp_path / "fora_sv.ts"
    file.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="sv" sourcelanguage="da_DK">'
        "<context><name></name><message><source>Møder</source><translation>Möten</translation></message></context></TS>",
        encoding="utf-8",
    )
    translations.build([file])
    return tmp_path


def test_words_that_are_translated_are_shown_so_and_the_others_stay_danish(qapp: QApplication, folder: Path) -> None:
    words = language.speak(qapp, "sv", folder)
    assert (_("Møder"), _("Lokalråd")) == ("Möten", "Lokalråd")
    assert QLocale().language() == QLocale.Language.Swedish
    qapp.removeTranslator(words)


def test_a_language_without_a_translation_is_danish(qapp: QApplication, tmp_path: Path) -> None:
    for wanted in ("en", "klingon"):
        words = language.speak(qapp, wanted, tmp_path)
        assert (_("Møder"), QLocale().language()) == ("Møder", QLocale.Language.Danish)
        qapp.removeTranslator(words)


def test_only_languages_with_all_of_their_words_are_offered() -> None:
    assert i18n.FINISHED[0] == "da"
    others: tuple[str, ...] = i18n.FINISHED[1:]
    for code in others:
        text = (ROOT / "resources" / "i18n" / f"fora_{code}.ts").read_text(encoding="utf-8")
        assert "unfinished" not in text, code
    assert set(i18n.FINISHED) <= set(i18n.LANGUAGES)


def test_qts_own_window_for_choosing_a_file_is_danish_throughout(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    words = language.speak(qapp, "da")
    (tmp_path / "Registre").mkdir()
    try:
        dialog = QFileDialog(None, "Åbn register", str(tmp_path), "Fora-register (*.fora)")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        dialog.show()
        assert {label.text() for label in dialog.findChildren(QLabel)} == {"&Søg i:", "&Filnavn:", "Fil&type:"}
        tree = dialog.findChild(QTreeView, "treeView")
        assert tree is not None
        model = tree.model()
        qtbot.waitUntil(lambda: model.rowCount(tree.rootIndex()) == 1)
        assert model.index(0, 2, tree.rootIndex()).data(Qt.ItemDataRole.DisplayRole) == "Mappe"
    finally:
        qapp.removeTranslator(words)
