"""How far an action plan is: a bar of its stages for a row, and its stages below each other for a pane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Look, Mark
from fora_desktop.ui.widgets.label import Button, Label

BAR = 92
GAP = 3
TALL = 10
ROUND = 22


def paint_stages(painter: QPainter, room: QRectF, reached: int, stages: int, *, late: bool) -> None:
    """One box a stage: those reached are filled, the next is dashed, and orange where it is late."""
    gap = fonts.px(GAP)
    wide = (room.width() - (stages - 1) * gap) / stages
    for place in range(stages):
        box = QRectF(room.left() + place * (wide + gap), room.top(), wide, room.height())
        if place < reached:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("held"))
            painter.drawRoundedRect(box, 2, 2)
            continue
        hot = late and place == reached
        pen = QPen(theme.color("behind" if hot else "ctrl"), 1.3 if hot else 1.0)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("behind_bg") if hot else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


@dataclass(frozen=True, slots=True)
class StageCell:
    """The bar and its word."""

    reached: int
    stages: int
    word: str
    late: bool = False

    @property
    def tone(self) -> str:
        if self.late:
            return "behind"
        return "met" if self.reached == self.stages else "text2"

    def width(self) -> int:
        return fonts.px(BAR + 10) + fonts.metrics(12, fonts.MEDIUM).horizontalAdvance(self.word) + 2

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        tall = fonts.px(TALL)
        top = round(room.center().y() - tall / 2)
        bar = QRectF(room.left(), top, min(room.width(), fonts.px(BAR)), tall)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_stages(painter, bar, self.reached, self.stages, late=self.late)
        painter.setFont(fonts.font(12, fonts.MEDIUM))
        painter.setPen(look.ink(self.tone))
        words = room.adjusted(fonts.px(BAR + 10), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.word)


def step_cell(words: str, *, late: bool, trouble: bool) -> Mark | None:
    """The next step where it needs a hand: an icon beside the words."""
    if late:
        return Mark("clock-alert", words, "behind")
    return Mark("triangle-alert", words, "behind") if trouble else None


@dataclass(frozen=True, slots=True)
class Step:
    """A stage as the pane shows it; `act` are words, an icon and what they do."""

    name: str
    about: str
    when: str
    done: bool = False
    late: bool = False
    act: tuple[str, str, Callable[[], object]] | None = None

    @property
    def sentence(self) -> str:
        state = _("nået") if self.done else _("overskredet") if self.late else _("ikke nået")
        return ", ".join(part for part in (self.name, state, self.about, self.when) if part)


class _StepLine(QWidget):
    def __init__(self, step: Step, number: int, *, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step, self._number, self._last = step, number, last
        self.setAccessibleName(step.sentence)
        name = Label(step.name, "strong", parent=self)
        when = Label(step.when, "small", "behind" if step.late else "text2", tabular=True, parent=self)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(8))
        head.addWidget(name, 1)
        head.addWidget(when)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(36), fonts.px(3), 0, fonts.px(7))
        column.setSpacing(0)
        column.addLayout(head)
        if step.about:
            column.addWidget(Label(step.about, "small", "text2", wrap=True, parent=self))
        self.button: Button | None = None
        if step.act is not None:
            words, icon, do = step.act
            self.button = Button(words, "flat", icon, parent=self)
            self.button.clicked.connect(lambda _checked=False: do())
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, top = fonts.px(ROUND), fonts.px(3)
        circle = QRectF(1, top, side, side)
        middle = circle.center().x()
        if not self._last:
            painter.setPen(QPen(theme.color("line2"), 2))
            painter.drawLine(QPointF(middle, circle.bottom()), QPointF(middle, self.height()))
        if self._number > 1:
            painter.setPen(QPen(theme.color("line2"), 2))
            painter.drawLine(QPointF(middle, 0), QPointF(middle, top))
        late, done = self._step.late, self._step.done
        painter.setPen(QPen(theme.color("behind" if late else "held" if done else "ctrl"), 1.6 if late else 1))
        painter.setBrush(theme.color("behind_bg" if late else "held" if done else "base"))
        painter.drawEllipse(circle)
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.setPen(theme.color("behind" if late else "base" if done else "text2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "✓" if done else str(self._number))


class StageSteps(QWidget):
    """The stages of one plan, each with where and when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[_StepLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_steps(self, steps: Sequence[Step]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.lines = [
            _StepLine(step, number, last=number == len(steps), parent=self) for number, step in enumerate(steps, 1)
        ]
        for line in self.lines:
            self._column.addWidget(line)
            line.show()
        self.setAccessibleName("; ".join(step.sentence for step in steps))
