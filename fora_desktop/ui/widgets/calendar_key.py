"""The key of the calendar: each sign with its word and how often it stands in the month."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.calendar_model import DayRow
from fora_desktop.ui.widgets.calendar_paint import (
    LEFT,
    Pencil,
    State,
    corner,
    hatch,
    paint_busy,
    paint_ground,
    style_of,
)

LINE = 27
ALWAYS = (State.HELD, State.INVITED, State.PLANNED, State.CONFLICT, State.CANCELLED)
HOLIDAY, SPECIAL, SCHOOL, BUSY = "holiday", "special", "school", "busy"


@dataclass(frozen=True, slots=True)
class Sign:
    """A state of a meeting or a layer of a day, its word, how many."""

    what: State | str
    word: str
    number: int


def signs_of(days: Sequence[DayRow]) -> list[Sign]:
    """Counted over the days of the month; what is rare stands there only where it occurs."""
    days = [day for day in days if day.inside]
    states = {mark.entry.id: mark.state for day in days for mark in day.marks}
    found = []
    for state in State:
        number = sum(each is state for each in states.values())
        if number or state in ALWAYS:
            found.append(Sign(state, state.word, number))
    busy = sum(len(day.busy) for day in days)
    return [
        *found,
        *([Sign(BUSY, _("Optaget"), busy)] if busy else []),
        Sign(HOLIDAY, _("Helligdag"), sum(bool(day.facts.holiday) for day in days)),
        Sign(SPECIAL, _("Særlig dag"), sum(bool(day.facts.special) for day in days)),
        Sign(SCHOOL, _("Skolefri"), sum(bool(day.facts.breaks) for day in days)),
    ]


class CalendarKey(QWidget):
    """Two columns of signs; its description says them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signs: list[Sign] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Tegn"))
        theme.announcer().changed.connect(self._fit)

    def show_signs(self, title: str, signs: Sequence[Sign]) -> None:
        self.signs = list(signs)
        self.setAccessibleName(title)
        self.setAccessibleDescription(", ".join(f"{sign.word}: {sign.number}" for sign in signs))
        self._fit()

    @property
    def _line(self) -> int:
        return max(fonts.px(LINE), fonts.metrics(12).height() + 4)

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(240), -(-len(self.signs) // 2) * self._line)

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil = Pencil(painter)
        half = self.width() / 2
        for place, sign in enumerate(self.signs):
            line, column = divmod(place, 2)
            room = QRectF(column * half, line * self._line, half - fonts.px(14), self._line)
            box = QRectF(room.left(), round(room.center().y() - fonts.px(9)), fonts.px(20), fonts.px(18))
            _paint_sign(painter, box, sign.what)
            number = str(sign.number)
            wide = pencil.wide(number, 12, fonts.REGULAR, tabular=True)
            last = QRectF(room.right() - wide, room.top(), wide + 1, room.height())
            pencil.words(last, number, theme.color("text2"), 12, fonts.REGULAR, tabular=True, flags=LEFT)
            words = room.adjusted(fonts.px(28), 0, -wide - fonts.px(6), 0)
            pencil.words(words, sign.word, theme.color("text"), 12, fonts.MEDIUM)


def _paint_sign(painter: QPainter, box: QRectF, what: State | str) -> None:
    if isinstance(what, State):
        paint_ground(painter, box, what)
        if not style_of(what).edge:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        icon = style_of(what).icon
        if icon:
            side = fonts.px(12)
            spot = QRectF(round(box.center().x() - side / 2), round(box.center().y() - side / 2), side, side)
            icons.draw(painter, icon, spot, style_of(what).ink, 2.2)
        return
    if what == BUSY:
        paint_busy(painter, box, unsure=False)
        return
    ground = {HOLIDAY: "holiday", SCHOOL: "school"}.get(what, "base")
    edge = {HOLIDAY: "holiday_text", SCHOOL: "school_text"}.get(what, "line2")
    painter.setBrush(theme.color(ground))
    painter.setPen(QPen(theme.color(edge), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if what == SCHOOL:
        hatch(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), theme.color("school_text", 0.5), fonts.px(6))
    if what == SPECIAL:
        corner(painter, box)
    if what == HOLIDAY and theme.tokens().high_contrast:
        icons.draw(painter, "sun", box.adjusted(3, 2, -3, -2), "text", 2.0)
