"""The row over the paper: which page, how large, paper or text; how far a long report is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.label import Button, IconButton, Label, Line
from fora_desktop.ui.widgets.segmented import Segmented

PAPER, TEXT = 0, 1
GAP = 6
"""Pixels of the design between two parts."""
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
        of_paper = (self.earlier, self.place, self.later, self.smaller, self.percent, self.larger, self.fit)
        self._of_paper: tuple[QWidget, ...] = of_paper
        self._paging, self._seeing = QHBoxLayout(), QHBoxLayout()
        for row in (self._paging, self._seeing):
            row.setSpacing(fonts.px(GAP))
        for paging in self._of_paper[:3]:
            self._paging.addWidget(paging)
        self._paging.addWidget(self.progress, 1)
        self._paging.addWidget(self.cancel)
        rest: tuple[QWidget, ...] = (self.ways, *self._of_paper[3:])
        for part in rest:
            self._seeing.addWidget(part)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(fonts.px(12), fonts.px(5), fonts.px(12), fonts.px(5))
        self._rows.setSpacing(fonts.px(GAP))
        self._rows.addLayout(self._paging, 1)
        self._rows.addLayout(self._seeing)
        self.setMinimumHeight(fonts.px(42))
        self.show_progress("")

    def minimumSizeHint(self) -> QSize:
        """Never so wide that what stands beside it is pushed away: there are two rows where one has no room."""
        return QSize(fonts.px(80), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In two rows where the words need it; then without the size in numbers, then without Tilpas bredde (Ctrl+0).

        The words of a part are never cut.
        """
        paper = self.ways.current == PAPER
        room = self.width() - self._rows.contentsMargins().left() - self._rows.contentsMargins().right()
        pages = (self.earlier, self.place, self.later) if paper else ()
        paging = _wide(*pages, *((self.cancel,) if self.cancel.isVisibleTo(self) else ()))
        zoom = (self.smaller, self.larger, self.fit) if paper else ()
        two = paging + _wide(self.ways, *zoom) + fonts.px(GAP) > room
        way = QBoxLayout.Direction.TopToBottom if two else QBoxLayout.Direction.LeftToRight
        if self._rows.direction() != way:
            self._rows.setDirection(way)
            align = Qt.AlignmentFlag.AlignLeft if two else Qt.AlignmentFlag(0)
            self._rows.setAlignment(self._seeing, align)
        told = _wide(self.percent, self.ways, *zoom) + (0 if two else paging + fonts.px(GAP))
        self.percent.setVisible(paper and self.width() >= fonts.px(ROOMY) and told <= room)
        self.fit.setVisible(paper and _wide(self.ways, *zoom) <= room)

    def show_pages(self, page: int, pages: int, *, whole: bool) -> None:
        """`page` from 0; of a report that is not whole yet nobody knows how many there will be."""
        words = _("Side {n} af {all}").format(n=page + 1, all=pages if whole else "…") if pages else ""
        self.place.setText(words)
        self.earlier.setEnabled(page > 0)
        self.later.setEnabled(page + 1 < pages)
        self._fit()

    def show_zoom(self, zoom: float) -> None:
        self.percent.setText(_("{n} %").format(n=round(zoom * 100)))

    def show_progress(self, words: str) -> None:
        self.progress.setText(words)
        self.progress.setAccessibleName(words)
        self.cancel.setVisible(bool(words))
        self._fit()

    def show_text(self, on: bool) -> None:
        """Of text there is one size and no pages."""
        self.ways.set_current(TEXT if on else PAPER)
        for part in self._of_paper:
            part.setVisible(not on)
        self._fit()


def _wide(*parts: QWidget) -> int:
    return sum(part.sizeHint().width() + fonts.px(GAP) for part in parts)
