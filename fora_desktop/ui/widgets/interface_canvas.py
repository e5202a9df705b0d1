"""The map of links between forums as it is painted: on the screen, into pictures, on paper."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from fora_desktop.domain import box_words, interface_map, interface_words
from fora_desktop.domain.interface_links import Edge, Network, Place
from fora_desktop.domain.interface_map import Laid, Placed, Point, Route
from fora_desktop.domain.standing import Status
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.status import ICONS

WIDEST_NAME = 186
SIDE, ICON, GAP = 11, 16, 8
NAME, ABOUT, LABEL = 13, 12, 11
TOP, LINE = 6, 18
HEAD = 9.0
"""The length of the head of an arrow."""
AROUND = 24


def _font(size: int, weight: int) -> QFont:
    """In pixels, so that paper and pictures get the same as the screen."""
    made = fonts.font(size, weight)
    made.setPixelSize(max(1, fonts.px(size)))
    return made


@dataclass(frozen=True, slots=True)
class Drawn:
    """A map laid out with the letters of now."""

    network: Network
    laid: Laid
    lines: dict[int, tuple[str, ...]]
    edges: dict[tuple[int, int], Edge]
    pairs: tuple[tuple[int, int], ...]

    @property
    def size(self) -> tuple[float, float]:
        around = 2 * fonts.px(AROUND)
        return self.laid.width + around, self.laid.height + around

    def about(self, id_: int) -> str:
        found = self.network.by_id[id_]
        return found.about if isinstance(found, Place) else _("uden for registret")

    def status(self, id_: int) -> Status | None:
        found = self.network.by_id[id_]
        return found.status if isinstance(found, Place) else None

    def near(self, id_: int) -> set[int]:
        return {end for pair in self.pairs if id_ in pair for end in pair}


def drawn(network: Network, shape: float, also: int | None = None) -> Drawn:
    """All that is linked; `also` is a forum to be shown though it is linked with nothing."""
    names, abouts = QFontMetricsF(_font(NAME, fonts.SEMIBOLD)), QFontMetricsF(_font(ABOUT, fonts.REGULAR))
    labels = QFontMetricsF(_font(LABEL, fonts.MEDIUM))
    shown = interface_words.shown(network)
    if also is not None and also in network.by_id and also not in shown:
        shown = [id_ for id_ in network.by_id if id_ in shown or id_ == also]
    pairs = tuple(interface_words.pairs(network))
    made = Drawn(network, Laid(0, 0, (), ()), {}, _edges(network), pairs)
    lines, sizes = {}, {}
    for id_ in shown:
        lines[id_] = box_words.wrapped(network.short(id_), fonts.px(WIDEST_NAME), names.horizontalAdvance)
        wide = max(*map(names.horizontalAdvance, lines[id_]), abouts.horizontalAdvance(made.about(id_)))
        icon = fonts.px(ICON + GAP) if made.status(id_) is not None else 0
        tall = fonts.px(TOP * 2 + LINE * (len(lines[id_]) + 1))
        sizes[id_] = (wide + 2 * fonts.px(SIDE) + icon + 2, float(tall))
    laid = interface_map.lay_out(
        sizes,
        pairs,
        labels=interface_words.label_sizes(network, labels.horizontalAdvance, fonts.px(LINE)),
        shape=shape,
        scale=fonts.factor(),
    )
    return Drawn(network, laid, lines, made.edges, pairs)


def _edges(network: Network) -> dict[tuple[int, int], Edge]:
    return {pair: edge for edge in network.edges() for pair in ((edge.one, edge.other), (edge.other, edge.one))}


@dataclass(frozen=True, slots=True)
class Look:
    """On paper the colours are the light ones; `chosen` stands out with its lines, `ring` is the keyboard's focus."""

    chosen: int | None = None
    ring: bool = False
    paper: bool = False

    def ink(self, token: str) -> QColor:
        return QColor(getattr(theme.LIGHT, token)) if self.paper else theme.color(token)


def paint(painter: QPainter, map_: Drawn, look: Look) -> None:
    """Lines first, those of the chosen box last of them, then boxes, then the words on lines."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(fonts.px(AROUND), fonts.px(AROUND))
    ranked = sorted(map_.laid.routes, key=lambda route: look.chosen in route.pair)
    for route in ranked:
        _line(painter, map_.edges[route.pair], route, look)
    near = map_.near(look.chosen) if look.chosen is not None else set()
    for box in map_.laid.boxes:
        _box(painter, map_, box, look, box.id in near)
    for route in ranked:
        _label(painter, map_.edges[route.pair], route, look)
    painter.translate(-fonts.px(AROUND), -fonts.px(AROUND))


def _line(painter: QPainter, edge: Edge, route: Route, look: Look) -> None:
    on = look.chosen in route.pair
    ink = look.ink("accent" if on else "ctrl")
    pen = QPen(ink, 2.0 if on else 1.2)
    if not edge.is_confirmed:
        pen.setDashPattern([4, 3])
    path = QPainterPath(QPointF(*route.points[0]))
    for point in route.points[1:]:
        path.lineTo(QPointF(*point))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    first_named = edge.to_one if route.pair[0] == edge.one else edge.to_other
    last_named = edge.to_other if route.pair[0] == edge.one else edge.to_one
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if first_named:
        _head(painter, route.points[1], route.points[0])
    if last_named:
        _head(painter, route.points[-2], route.points[-1])


def _head(painter: QPainter, start: Point, tip: Point) -> None:
    long = hypot(tip[0] - start[0], tip[1] - start[1]) or 1.0
    right, down = (tip[0] - start[0]) / long, (tip[1] - start[1]) / long
    size = HEAD * fonts.factor()
    back = QPointF(tip[0] - right * size, tip[1] - down * size)
    aside = QPointF(-down, right) * size * 0.42
    painter.drawPolygon(QPolygonF([QPointF(*tip), back + aside, back - aside]))


def _box(painter: QPainter, map_: Drawn, box: Placed, look: Look, near: bool) -> None:
    chosen, outside = box.id == look.chosen, box.id < 0
    room = QRectF(box.x, box.y, box.width, box.height).adjusted(0.5, 0.5, -0.5, -0.5)
    pen = QPen(look.ink("accent" if chosen else "ctrl" if near or outside else "line2"), 2 if chosen else 1)
    if outside:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(look.ink("sel" if chosen else "base"))
    painter.drawRoundedRect(room, 6, 6)
    if chosen and look.ring:
        painter.setPen(QPen(look.ink("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(-4, -4, 4, 4), 8, 8)
    left = room.left() + fonts.px(SIDE)
    status = map_.status(box.id)
    if status is not None:
        spot = QRectF(left, room.top() + fonts.px(TOP), fonts.px(ICON), fonts.px(ICON))
        icons.draw_lines(painter, ICONS[status], spot, look.ink(status.value), 2.0)
        left += fonts.px(ICON + GAP)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    line = QRectF(left, room.top() + fonts.px(TOP) - 1, room.right() - left, fonts.px(LINE))
    painter.setFont(_font(NAME, fonts.SEMIBOLD))
    painter.setPen(look.ink("sel_text" if chosen else "text"))
    for words in map_.lines[box.id]:
        painter.drawText(line, flags, words)
        line.translate(0, fonts.px(LINE))
    painter.setFont(_font(ABOUT, fonts.REGULAR))
    painter.setPen(look.ink("sel_text" if chosen else "text2"))
    painter.drawText(line, flags, map_.about(box.id))


def _label(painter: QPainter, edge: Edge, route: Route, look: Look) -> None:
    if not edge.label:
        return
    font = _font(LABEL, fonts.MEDIUM)
    wide = QFontMetricsF(font).horizontalAdvance(edge.label) + 10
    tall = fonts.px(LINE)
    room = QRectF(route.label[0] - wide / 2, route.label[1] - tall / 2, wide, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.ink("base" if look.paper else "window"))
    painter.drawRoundedRect(room, 3, 3)
    painter.setFont(font)
    painter.setPen(look.ink("accent" if look.chosen in route.pair else "text2"))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, edge.label)
