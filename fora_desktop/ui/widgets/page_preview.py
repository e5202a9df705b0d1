"""The paper before it is saved or printed: sheets below each other, larger and smaller, page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.sheet_paint import INCH

DOTS = 96.0
"""Of a screen to an inch, at 100 %."""
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
LARGEST = 9_000_000
"""Pixels of a sheet up to which its picture is kept."""
GAP = 16


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One sheet: its size in millimetres, and what draws it with a painter whose unit is a millimetre."""

    width: float
    height: float
    paint: Callable[[QPainter], None]


class _SheetItem(QGraphicsItem):
    """A sheet in the scene, whose unit is a millimetre. It keeps its picture at the size in which it was seen last."""

    def __init__(self, page: PaperPage) -> None:
        super().__init__()
        self.page = page
        self._kept: QPixmap | None = None
        self._kept_for = 0.0

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.page.width, self.page.height)

    def forget(self) -> None:
        self._kept = None

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        room = self.boundingRect()
        scale = painter.worldTransform().m11() * (1.0 if widget is None else widget.devicePixelRatioF())
        wide, tall = max(1, round(room.width() * scale)), max(1, round(room.height() * scale))
        if wide * tall > LARGEST:
            painter.fillRect(room, Qt.GlobalColor.white)
            self.page.paint(painter)
        else:
            if self._kept is None or self._kept_for != scale:
                self._kept, self._kept_for = self._picture(wide, tall), scale
            painter.drawPixmap(room, self._kept, QRectF(self._kept.rect()))
        edge = QPen(theme.color("line2"), 0)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room)

    def _picture(self, wide: int, tall: int) -> QPixmap:
        made = QPixmap(wide, tall)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        painter.scale(wide / self.page.width, tall / self.page.height)
        self.page.paint(painter)
        painter.end()
        return made


class PagePreview(QGraphicsView):
    """`turned` tells another page or another number of them, `zoomed` another size. PgUp and PgDn go by pages."""

    turned = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[_SheetItem] = []
        self._fits = True
        self._zoom = 1.0
        self._page = 0
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setAccessibleName(_("Papiret"))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setObjectName("paper")
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the view itself takes the keys
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or fitting the width would not end
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setInteractive(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._dress()
        theme.announcer().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setBackgroundBrush(theme.color("sidebar"))
        self.viewport().update()

    # --- the sheets -------------------------------------------------------------------------------------------------

    def show_pages(self, pages: Sequence[PaperPage], *, keep_place: bool = True) -> None:
        """Other sheets, seen where the others were."""
        bar = self.verticalScrollBar()
        down = bar.value() - bar.minimum() if keep_place else 0
        before, self._items = self._items, []
        for item in before:
            self._scene.removeItem(item)  # not `clear`, which takes them from under Python's feet
        top, widest = 0.0, max((page.width for page in pages), default=0.0)
        for page in pages:
            item = _SheetItem(page)
            item.setPos((widest - page.width) / 2, top)
            self._scene.addItem(item)
            self._items.append(item)
            top += page.height + self._gap
        edge = self._gap
        self._scene.setSceneRect(-edge, -edge, widest + 2 * edge, max(top, 1.0) + edge)
        self._apply()
        bar.setValue(bar.minimum() + down)
        self._on_scrolled(0)
        self.turned.emit()

    @property
    def _gap(self) -> float:
        return GAP / DOTS * INCH

    @property
    def pages(self) -> int:
        return len(self._items)

    @property
    def all_pages(self) -> list[PaperPage]:
        return [item.page for item in self._items]

    @property
    def page(self) -> int:
        """The number of the page at the top of what is seen, from 0."""
        return self._page

    def go(self, page: int) -> None:
        """To a page: its upper edge at the top."""
        if self._items:
            item = self._items[min(max(0, page), len(self._items) - 1)]
            top = (item.y() - self._gap - self._scene.sceneRect().top()) * self._scale
            bar = self.verticalScrollBar()
            bar.setValue(min(bar.maximum(), bar.minimum() + round(top)))
            self._page = self._items.index(item)  # the last ones may not reach the top
            self.turned.emit()

    def _on_scrolled(self, _value: int) -> None:
        middle = self.mapToScene(self.viewport().rect().center()).y()
        found = 0
        for place, item in enumerate(self._items):
            if item.y() - self._gap <= middle:
                found = place
        for place, item in enumerate(self._items):
            if abs(place - found) > 2:
                item.forget()
        if found != self._page:
            self._page = found
            self.turned.emit()

    # --- larger and smaller -----------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def fits(self) -> bool:
        """Whether the sheets are as wide as there is room."""
        return self._fits

    def set_zoom(self, zoom: float) -> None:
        self._fits = False
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._apply()

    def zoom_in(self, _checked: bool = False) -> None:
        self.set_zoom(next((each for each in ZOOMS if each > self._zoom + 0.005), ZOOMS[-1]))

    def zoom_out(self, _checked: bool = False) -> None:
        self.set_zoom(next((each for each in reversed(ZOOMS) if each < self._zoom - 0.005), ZOOMS[0]))

    def fit_width(self, _checked: bool = False) -> None:
        self._fits = True
        self._apply()

    @property
    def _unit(self) -> float:
        """Pixels of a millimetre at 100 %."""
        return DOTS / INCH

    @property
    def _scale(self) -> float:
        return self._zoom * self._unit

    def _apply(self) -> None:
        if self._fits:
            wide = self._scene.sceneRect().width()
            room = self.viewport().width() - 2
            if self._items and room > 0:
                self._zoom = min(max(room / (wide * self._unit), ZOOMS[0]), ZOOMS[-1])
        if abs(self.transform().m11() - self._scale) > 1e-6:
            for item in self._items:
                item.forget()
            self.resetTransform()
            self.scale(self._scale, self._scale)
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._apply()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    # --- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, step = self.verticalScrollBar(), fonts.px(48)
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(0 if key == Qt.Key.Key_Home else self.pages - 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_Down else -step))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            across = self.horizontalScrollBar()
            across.setValue(across.value() + (step if key == Qt.Key.Key_Right else -step))
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
        else:
            event.ignore()
