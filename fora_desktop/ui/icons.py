"""Lucide icons in the colours of the theme."""

from functools import lru_cache
from threading import current_thread, main_thread

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from fora_desktop.paths import RESOURCES
from fora_desktop.ui import fonts, theme

STROKE = 1.75


def drawing(name: str, colour: str, stroke: float = STROKE) -> str:
    """The icon as SVG text; `colour` is #RRGGBB."""
    text = _source(name).replace("currentColor", colour)
    return text.replace('stroke-width="2"', f'stroke-width="{stroke}"')


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing(name, colour, stroke).encode()))


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float, stroke: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour, stroke).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def draw(painter: QPainter, name: str, rect: QRectF, color: QColor | str, stroke: float = STROKE) -> None:
    """Paint an icon into `rect`; `color` is a colour or the name of a token."""
    colour = (theme.color(color) if isinstance(color, str) else color).name()
    ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    size = round(min(rect.width(), rect.height()))
    painter.drawPixmap(QPointF(rect.x(), rect.y()), _pixmap(name, colour, size, ratio, stroke))


def draw_lines(painter: QPainter, name: str, rect: QRectF, colour: QColor, stroke: float = STROKE) -> None:
    """Paint an icon as lines, for what is enlarged or printed; another thread than the window's gets its own."""
    made = _renderer if current_thread() is main_thread() else _renderer.__wrapped__
    made(name, colour.name(), stroke).render(painter, rect)


def pixmap(name: str, token: str = "text2", size: float = 16, ratio: float = 2.0) -> QPixmap:
    """An icon as a picture; `size` in pixels of the design."""
    return _pixmap(name, theme.color(token).name(), fonts.px(size), ratio, STROKE)


def icon(name: str, token: str = "text2", size: float = 16) -> QIcon:
    """An icon in the colours of now, with its disabled look; `dress` keeps it right when the theme changes."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, "text3", size, ratio), QIcon.Mode.Disabled)
    return made


class _Dress(QObject):
    """A child of what wears the icon: puts it on again when the theme changes, and dies with it."""

    def __init__(self, wearer: QAbstractButton | QAction | QLabel, name: str, token: str, size: float) -> None:
        super().__init__(wearer)
        self._wearer, self.name, self.token, self._size = wearer, name, token, size
        self.put_on()
        theme.announcer().changed.connect(self.put_on)

    def put_on(self) -> None:
        side = fonts.px(self._size)
        if isinstance(self._wearer, QLabel):
            self._wearer.setPixmap(pixmap(self.name, self.token, self._size))
            self._wearer.setFixedSize(side + 2, side + 2)
            return
        self._wearer.setIcon(icon(self.name, self.token, self._size))
        if isinstance(self._wearer, QAbstractButton):
            self._wearer.setIconSize(QSize(side, side))


def dress(wearer: QAbstractButton | QAction | QLabel, name: str, token: str = "text2", size: float = 16) -> None:
    """Give a button, an action or a label an icon that follows the theme; a second call changes it."""
    for child in wearer.children():
        if isinstance(child, _Dress):
            child.name, child.token = name, token
            child.put_on()
            return
    _Dress(wearer, name, token, size)
