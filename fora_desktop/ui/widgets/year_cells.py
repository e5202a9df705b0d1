"""A name in a cell: whole where it fits, else the short one."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fora_desktop.ui.delegate import Look, Words


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
