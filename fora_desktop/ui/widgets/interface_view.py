"""The map of links between forums on the screen: looked at, enlarged, walked along its lines with the arrow keys."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from fora_desktop.domain import interface_walk, interface_words
from fora_desktop.domain.interface_links import Network
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.interface_canvas import AROUND, Drawn, Look, drawn, paint
from fora_desktop.ui.widgets.message import announce

LEAST, MOST, STEP = 0.3, 2.5, 1.25
READABLE = 0.75
"""Smaller than this the map is not made by itself: then it is scrolled."""
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class _Picture(QGraphicsItem):
    """The whole map as one thing to be painted."""

    def __init__(self) -> None:
        super().__init__()
        self.map: Drawn | None = None
        self.look = Look()

    def show_map(self, map_: Drawn | None) -> None:
        self.prepareGeometryChange()
        self.map = map_
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *self.map.size) if self.map is not None else QRectF()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        if self.map is not None:
            paint(painter, self.map, self.look)


class InterfaceView(QGraphicsView):
    """`chosen` tells which box was chosen (below nothing: outside the register; 0: none), `opened` which is to open."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Picture()
        self._scene = QGraphicsScene(self)
        self._scene.addItem(self._picture)
        self.setScene(self._scene)
        self._network: Network | None = None
        self._also: int | None = None
        self._zoom: float | None = None
        """None: as large as there is room for."""
        self._shape = 0.0
        self._current: int | None = None
        self._came_from: int | None = None
        """The box that the arrow keys came from: from it they go on to the next of its lines."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Qt gives it one of its own, without a name
        self.setAccessibleName(_("Kort over snitflader"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setMouseTracking(True)
        self._dress()
        theme.announcer().changed.connect(self._on_theme)

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def map(self) -> Drawn | None:
        return self._picture.map

    @property
    def current(self) -> int | None:
        return self._current

    def show_network(self, network: Network) -> None:
        """Keeping what is chosen and how large it is, as far as it is still there."""
        self._network = network
        if self._current not in network.by_id:
            self._current = None
        if self._also not in network.by_id:
            self._also = None
        self._lay_out()

    def choose(self, id_: int | None) -> None:
        """Without telling; one that is linked with nothing is put into the map."""
        self._current = id_
        if self._network is not None and id_ is not None and self.map is not None and not self._has(id_):
            self._also = id_
            self._lay_out()
        self._repaint()
        self._reveal()

    def _has(self, id_: int) -> bool:
        return self.map is not None and self.map.laid.box(id_) is not None

    def _lay_out(self) -> None:
        if self._network is None:
            return
        self._shape = self._room_shape()
        self._picture.show_map(drawn(self._network, self._shape, self._also))
        self._scene.setSceneRect(self._picture.boundingRect())
        self._repaint()
        self._fit()

    def _room_shape(self) -> float:
        room = self.viewport().size()
        return max(0.6, min(2.4, room.width() / max(1, room.height())))

    def _repaint(self) -> None:
        self._picture.look = Look(chosen=self._current, ring=self.hasFocus())
        self._picture.update()
        self.setAccessibleDescription(self.sentence())

    def sentence(self) -> str:
        """What is chosen, in words, with all its links."""
        map_ = self.map
        if map_ is None or self._current is None or self._current not in map_.network.by_id:
            return _("Intet valgt. Piletaster følger forbindelser.")
        own = [edge for edge in map_.network.edges() if self._current in (edge.one, edge.other)]
        told = " ".join(interface_words.edge(map_.network, edge) for edge in own) or _("Ingen snitflader.")
        return f"{map_.network.name(self._current)}, {map_.about(self._current)}. {told}"

    # --- how large --------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        rect = self._scene.sceneRect()
        if rect.isEmpty():
            return
        zoom = self._zoom
        if zoom is None:
            room = self.viewport().size()
            zoom = min(1.0, max(READABLE, min(room.width() / rect.width(), room.height() / rect.height())))
        self.resetTransform()
        self.scale(zoom, zoom)
        self._reveal()

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    def zoom_by(self, steps: int) -> None:
        self._zoom = min(MOST, max(LEAST, self.zoom * STEP**steps))
        self._fit()

    def zoom_to_fit(self) -> None:
        self._zoom = None
        self._fit()

    def _reveal(self) -> None:
        box = self.map.laid.box(self._current) if self.map is not None and self._current is not None else None
        if box is not None:
            around = fonts.px(AROUND)
            rect = QRectF(box.x + around, box.y + around, box.width, box.height)
            self.ensureVisible(rect, fonts.px(30), fonts.px(30))

    # --- going about ------------------------------------------------------------------------------------------------

    def box_at(self, spot: QPoint) -> int | None:
        point = self.mapToScene(spot) - QPointF(fonts.px(AROUND), fonts.px(AROUND))
        for box in self.map.laid.boxes if self.map is not None else ():
            if QRectF(box.x, box.y, box.width, box.height).contains(point):
                return box.id
        return None

    def go(self, id_: int | None) -> None:
        """Choose and tell."""
        self._came_from = None
        self.choose(id_)
        announce(self, self.sentence())
        self.chosen.emit(id_ or 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, map_ = Qt.Key(event.key()), self.map
        if map_ is None or not map_.laid.boxes or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        order = [box.id for box in map_.laid.boxes]
        at = order.index(self._current) if self._current in order else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._current is not None and self._current > 0:
                self.opened.emit(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(order[0 if key == Qt.Key.Key_Home else -1])
        elif at is None and (key in _WAYS or key in _TURNS):
            self.go(order[0])
        elif key in _WAYS and self._current is not None:
            self._step(map_, self._current, *_WAYS[key])
        elif key in _TURNS and at is not None:
            self.go(order[(at + _TURNS[key]) % len(order)])
        else:
            super().keyPressEvent(event)

    def _step(self, map_: Drawn, at: int, across: int, down: int) -> None:
        there, came_from = interface_walk.walk(map_.laid, map_.pairs, at, self._came_from, across, down)
        if there is None:
            announce(self, _("Ingen forbindelse den vej."))
        else:
            self.go(there)
            self._came_from = came_from

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self.go(self.box_at(event.position().toPoint()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.box_at(event.position().toPoint())
        if found is not None and found > 0:
            self.opened.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.box_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.box_at(event.pos())
            if found is not None and self.map is not None:
                QToolTip.showText(event.globalPos(), self.map.network.name(found), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._network is not None and abs(self._room_shape() - self._shape) > 0.15:
            self._lay_out()
        else:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def _dress(self) -> None:
        self.setBackgroundBrush(theme.color("window"))

    def _on_theme(self) -> None:
        self._dress()
        self._lay_out()
