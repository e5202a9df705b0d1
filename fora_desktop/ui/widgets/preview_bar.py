"""The row over the paper: which page, how large, paper or text; how far a long report is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.label import Button, IconButton, Label, Line
from fora_desktop.ui.widgets.segmented import Segmented

PAPER, TEXT = 0, 1
ROOMY = 600
"""Below this width, in pixels of the design, the size is not told in numbers."""


class PreviewBar(Panel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent=parent)
        self.earlier = IconButton("chevron-left", _("Forrige side"), parent=self)
        self.later = IconButton("chevron-right", _("Næste side"), parent=self)
        self.place = Label("", "body", tabular=True, parent=self)
        self.progress = Line("", "small", "text2", parent=self)
        self.cancel = Button(_("Afbryd"), "small", parent=self)
        self.ways = Segmented([_("Papir"), _("Tekst")], name=_("Visning"), parent=self)
        self.smaller = IconButton("zoom-out", _("Mindre"), parent=self)
        self.percent = Label("", "small", "text2", tabular=True, parent=self)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.larger = IconButton("zoom-in", _("Større"), parent=self)
        self.fit = Button(_("Tilpas bredde"), "small", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(12), fonts.px(5), fonts.px(12), fonts.px(5))
        row.setSpacing(fonts.px(6))
        of_paper = (self.earlier, self.place, self.later, self.smaller, self.percent, self.larger, self.fit)
        self._of_paper: tuple[QWidget, ...] = of_paper
        for paging in self._of_paper[:3]:
            row.addWidget(paging)
        row.addWidget(self.progress, 1)
        rest: tuple[QWidget, ...] = (self.cancel, self.ways, *self._of_paper[3:])
        for part in rest:
            row.addWidget(part)
        self.setMinimumHeight(fonts.px(42))
        self.show_progress("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.percent.setVisible(self.ways.current == PAPER and self.width() >= fonts.px(ROOMY))

    def show_pages(self, page: int, pages: int, *, whole: bool) -> None:
        """`page` from 0; of a report that is not whole yet nobody knows how many there will be."""
        words = _("Side {n} af {all}").format(n=page + 1, all=pages if whole else "…") if pages else ""
        self.place.setText(words)
        self.earlier.setEnabled(page > 0)
        self.later.setEnabled(page + 1 < pages)

    def show_zoom(self, zoom: float) -> None:
        self.percent.setText(_("{n} %").format(n=round(zoom * 100)))

    def show_progress(self, words: str) -> None:
        self.progress.setText(words)
        self.progress.setAccessibleName(words)
        self.cancel.setVisible(bool(words))

    def show_text(self, on: bool) -> None:
        """Of text there is one size and no pages."""
        self.ways.set_current(TEXT if on else PAPER)
        for part in self._of_paper:
            part.setVisible(not on)
        self._fit()
