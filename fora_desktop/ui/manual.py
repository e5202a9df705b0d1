"""F1: the manual that ships with the program, one chapter a page of the window, opened where the user is."""

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from fora_desktop import paths
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.label import Button

FOLDER = paths.RESOURCES / "manual"
ALIASES = {
    "new_meeting": "nyt_moede",
    "edit_forum": "rediger_forum",
    "manglende": "omlaeg",
    "plan_settings": "forudsaetninger",
    "import_overview": "importer",
    "import_ics": "importer_kalender",
    "import_table": "importer_tabel",
}
"""Pages whose chapter has another name than their key."""
FIRST = "begynd"


@cache
def chapters() -> dict[str, str]:
    """The chapters by their names, in order: their text as Markdown."""
    files = sorted(FOLDER.glob("*.md"))
    return {file.stem.partition("_")[2]: file.read_text(encoding="utf-8") for file in files}


def title_of(text: str) -> str:
    found = re.match(r"# (.+)", text)
    return found[1] if found else ""


class Manual(QDialog):
    """Stays open beside the window while the user tries what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Vejledning til Fora"))
        self.resize(QSize(fonts.px(860), fonts.px(640)))
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(_("Kapitler"))
        self.contents.setFixedWidth(fonts.px(220))
        for name, text in chapters().items():
            item = QListWidgetItem(title_of(text), self.contents)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(_("Kapitlets tekst"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._on_link)
        self.contents.currentItemChanged.connect(self._on_chapter)
        close = Button(_("Luk"), shortcut="Esc", parent=self)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.contents)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        theme.announcer().changed.connect(self._show_text)

    def turn_to(self, name: str) -> None:
        """To a chapter, by its name or by the key of the page it is about; to the first where there is none."""
        wanted = ALIASES.get(name, name)
        names = list(chapters())
        self.contents.setCurrentRow(names.index(wanted) if wanted in names else names.index(FIRST))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chapter(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None:
            self._show_text()

    def _show_text(self) -> None:
        item = self.contents.currentItem()
        if item is not None:
            self.text.document().setDefaultFont(fonts.font(14))
            self.text.setMarkdown(chapters()[item.data(Qt.ItemDataRole.UserRole)])

    def _on_link(self, link: QUrl) -> None:
        self.turn_to(Path(link.path()).stem)


def show(page: str, parent: QWidget) -> Manual:
    """The manual at the chapter about a page; the one that is open already, if so."""
    manual = parent.findChild(Manual) or Manual(parent)
    manual.turn_to(page)
    manual.show()
    manual.raise_()
    manual.activateWindow()
    return manual
