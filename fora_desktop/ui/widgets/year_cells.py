"""A name in a cell, whole where it fits, else the short one; a sign that takes no more than its own room."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Look, Mark, Words


@dataclass(frozen=True, slots=True)
class Fitting:
    """`Koordinationsudvalget i Køge`, or `Koord.udv. Køge`."""

    name: str
    short: str

    def width(self) -> int:
        return Words(self.name).width()

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        whole = Words(self.name)
        fits = not self.short or whole.width() <= room.width() + 1
        (whole if fits else Words(self.short)).paint(painter, room, look)


@dataclass(frozen=True, slots=True)
class Alone:
    """A small icon without a word beside it."""

    icon: str
    tone: str = "text2"

    def width(self) -> int:
        return fonts.px(14)

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        Mark(self.icon, "", self.tone).paint(painter, room, look)
