"""How good a proposal is: a bar and its number, in a cell and by itself; the strip of what the score is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.plan_score import GOOD, Facet
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Look
from fora_desktop.ui.widgets.card import Panel, Rule
from fora_desktop.ui.widgets.label import Label, Line
from fora_desktop.ui.widgets.plan_weeks import Load, WeekLoad

BAR, THICK = 40, 6
ROOMY = 760
"""Narrower than this, at 100 % text, the strip leaves out the weeks."""
SIDE = 3
"""So many parts stand under each other."""


def tone_of(score: int) -> str:
    return "held" if score >= GOOD else "behind"


def paint_meter(painter: QPainter, rect: QRectF, score: int) -> None:
    """A bar of 100, filled as far as the score; what is low has an edge of its own, not only another colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    low = score < GOOD
    round_ = rect.height() / 2
    painter.setPen(QPen(theme.color("behind"), 1) if low else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("base" if low else "line2"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5) if low else rect, round_, round_)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tone_of(score)))
    filled = QRectF(rect.left(), rect.top(), rect.width() * max(0, min(score, 100)) / 100, rect.height())
    painter.drawRoundedRect(filled, min(round_, filled.width() / 2), round_)
    painter.restore()


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """The bar and the number behind it."""

    score: int

    def width(self) -> int:
        return fonts.px(BAR + 10) + fonts.metrics(12, fonts.SEMIBOLD, tabular=True).horizontalAdvance("100")

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        tall = fonts.px(THICK)
        wide = min(float(fonts.px(BAR)), room.width())
        paint_meter(painter, QRectF(room.left(), round(room.center().y() - tall / 2), wide, tall), self.score)
        painter.setFont(fonts.font(12, fonts.SEMIBOLD, tabular=True))
        painter.setPen(look.ink("text"))
        beside = room.adjusted(wide + fonts.px(8), 0, 0, 0)
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), str(self.score))


class Meter(QWidget):
    """The bar by itself; its number stands beside it and says the same."""

    def __init__(self, wide: int = BAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide, self._score = wide, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.announcer().changed.connect(self.updateGeometry)

    def show_score(self, score: int) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(self._wide), fonts.px(THICK))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_meter(painter, QRectF(self.rect()), self._score)


class _FacetLine:
    """`Rejsetid ▬▬▬ 72 312 timer`, as widgets in one row of a grid."""

    def __init__(self, grid: QGridLayout, row: int, parent: QWidget) -> None:
        self.title = Line("", "small", parent=parent)
        self.meter = Meter(50, parent)
        self.score = Label("", "header", tabular=True, parent=parent)
        self.text = Line("", "small", "text2", parent=parent)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for column, part in enumerate((self.title, self.meter, self.score, self.text)):
            grid.addWidget(part, row, column)

    def show_facet(self, facet: Facet | None) -> None:
        for part in (self.title, self.meter, self.score, self.text):
            part.setVisible(facet is not None)
        if facet is None:
            return
        self.title.setText(facet.title)
        self.meter.show_score(facet.score)
        self.meter.setToolTip(facet.text)
        self.score.setText(str(facet.score))
        self.text.setText(facet.text)


class FacetStrip(Panel):
    """The six parts of the score, and how the meetings lie over the weeks of the year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Vurderingens dele"))
        self._lines: list[_FacetLine] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(14), fonts.px(9), fonts.px(14), fonts.px(6))
        row.setSpacing(fonts.px(14))
        for side in range(2):
            grid = QGridLayout()
            grid.setHorizontalSpacing(fonts.px(8))
            grid.setVerticalSpacing(fonts.px(5))
            grid.setColumnStretch(3, 1)
            self._lines += [_FacetLine(grid, line, self) for line in range(SIDE)]
            if side:
                row.addWidget(Rule(vertical=True, parent=self))
            row.addLayout(grid, 6)
        self._rule = Rule(vertical=True, parent=self)
        row.addWidget(self._rule)
        self.weeks_box = QWidget(self)
        column = QVBoxLayout(self.weeks_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(2))
        head = QHBoxLayout()
        self.weeks_title = Line("", "header", "text2", parent=self.weeks_box)
        self.weeks_text = Line("", "small", "text2", parent=self.weeks_box)
        self.weeks_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.weeks_title)
        head.addWidget(self.weeks_text, 1)
        column.addLayout(head)
        self.weeks = WeekLoad(self.weeks_box)
        column.addWidget(self.weeks, 1)
        row.addWidget(self.weeks_box, 7)

    def show_facets(self, facets: Sequence[Facet]) -> None:
        for place, line in enumerate(self._lines):
            line.show_facet(facets[place] if place < len(facets) else None)
        told = [_("{part}: {score} af 100, {text}").format(part=f.title, score=f.score, text=f.text) for f in facets]
        self.setAccessibleDescription(". ".join(told))

    def show_weeks(self, load: Load) -> None:
        self.weeks.show_load(load)
        self.weeks_title.setText(load.title)
        self.weeks_text.setText(load.legend)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= fonts.px(ROOMY)
        self.weeks_box.setVisible(roomy)
        self._rule.setVisible(roomy)
