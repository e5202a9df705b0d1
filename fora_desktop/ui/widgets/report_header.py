"""The header of Rapporter: what is shown, and what it can become."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import PageHeader
from fora_desktop.ui.widgets.label import Button, IconButton, Label

ROOMY = 760
"""Below this width, in pixels of the design, the words that only accompany give way."""


class ReportHeader(PageHeader):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Rapporter"), parent=parent)
        self.save_as = Label(_("Gem som"), "header", "text2", parent=self)
        self.word = Button(_("Word"), icon="file-text", parent=self)
        self.pdf = Button(_("PDF"), icon="file-down", parent=self)
        self.excel = Button(_("Excel"), icon="file-spreadsheet", parent=self)
        self.more = IconButton("ellipsis", _("Flere slags filer"), parent=self)
        self.print_button = Button(_("Udskriv …"), "primary", "printer", "Ctrl+P", parent=self)
        for part in (self.save_as, self.word, self.pdf, self.excel, self.more, self.print_button):
            self.add(part)
        for button, words in (
            (self.word, _("Gem som Word")),
            (self.pdf, _("Gem som PDF")),
            (self.excel, _("Gem som Excel")),
        ):
            button.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        """The page may be narrower than all the words: those that only accompany give way."""
        return QSize(fonts.px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.save_as.setVisible(self.width() >= fonts.px(ROOMY))
        self._fit()

    def _fit(self) -> None:
        """The title is never cut: first the keys beside Udskriv give way, then the words of what saves files."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.title.sizeHint().width() - fonts.px(12)
        files = (self.word, self.pdf, self.excel)
        for words, shortcut in ((True, "Ctrl+P"), (True, ""), (False, "")):
            self.print_button.show_shortcut(shortcut)
            for button, name in zip(files, (_("Word"), _("PDF"), _("Excel")), strict=True):
                said = button.accessibleName()
                button.set_words(name if words else "")
                button.setAccessibleName(said)
            parts = [*files, self.more, self.print_button, *([self.save_as] if self.save_as.isVisibleTo(self) else [])]
            if sum(part.sizeHint().width() + self._row.spacing() for part in parts) <= room:
                break

    def allow(self, *, word: bool, pdf: bool, excel: bool, prints: bool, why_not: str) -> None:
        """What the report can become; the tooltip of what it cannot says why."""
        for button, on, usual in ((self.word, word, "Alt+W"), (self.pdf, pdf, "Alt+D"), (self.excel, excel, "Alt+X")):
            button.setEnabled(on)
            button.setToolTip(usual if on else why_not)
        self.print_button.setEnabled(prints)
