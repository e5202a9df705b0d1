"""One painting of a year for the screen, the printer, PDF, PNG and SVG: wheel, timeline and meeting plan alike."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from fora_desktop.domain import dates
from fora_desktop.domain.year import Mark, Sign, Year, marks
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets import year_matrix_paint, year_words
from fora_desktop.ui.widgets.year_canvas import RIGHT, Canvas, Glyph, Kind, Options, Shape
from fora_desktop.ui.widgets.year_matrix_paint import Matrix, Row
from fora_desktop.ui.widgets.year_timeline_paint import Timeline
from fora_desktop.ui.widgets.year_wheel_paint import Wheel

SHEET = 718.0
"""The shorter side of what can be printed on of A4, in lengths of the design: type on it is as large as on the screen.
"""
MATRIX_SHEET = 600.0
TITLE, FOOT, KEY_WIDE, LINE = 62.0, 40.0, 250.0, 22.0
Picture = Wheel | Timeline


def picture(rect: QRectF, year: Year, options: Options, unit: float, those: Sequence[Mark] | None = None) -> Picture:
    """Where everything of a wheel or a timeline is."""
    found = marks(year, by_day=options.by_day, hidden=options.hidden) if those is None else those
    kind = Timeline if options.shape is Shape.TIMELINE else Wheel
    return kind(rect, year, options, unit, found)


def paint(painter: QPainter, rect: QRectF, year: Year, options: Options, plan: "Plan | None" = None) -> None:
    """Draw a year into `rect`: as the window shows it, or with `options.paper` as a sheet of its own.

    `plan` keeps what takes long to lay out for the other sheets of the same year.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    if options.paper:
        (plan or Plan()).paint_sheet(painter, rect, year, options)
    else:
        canvas = Canvas(painter, fonts.factor())
        painter.fillRect(rect, canvas.colour("window"))
        if options.shape is Shape.MATRIX:
            Matrix(rect, year, options, canvas).paint(canvas)
        else:
            picture(rect, year, options, canvas.unit).paint(canvas)
    painter.restore()


def paint_picture(painter: QPainter, rect: QRectF, made: Picture) -> None:
    """The same on the screen, of what has been laid out before."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas = Canvas(painter, made.unit)
    painter.fillRect(rect, canvas.colour("window"))
    made.paint(canvas)


def pages(painter: QPainter, rect: QRectF, year: Year, options: Options, plan: "Plan | None" = None) -> int:
    """How many sheets it takes; only the meeting plan takes several."""
    if options.shape is not Shape.MATRIX:
        return 1
    _matrix, sheets = (plan or Plan()).laid_out(_canvas(painter, rect, options), rect, year, options)
    return len(sheets)


class Plan:
    """The meeting plan of one year as it was laid out last: all its sheets on the same paper are painted from it."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._laid_out: tuple[Matrix, list[list[Row]]] | None = None

    def laid_out(self, canvas: Canvas, rect: QRectF, year: Year, options: Options) -> tuple[Matrix, list[list[Row]]]:
        room = _matrix_room(rect, canvas)
        dots = canvas.painter.device().logicalDpiY()
        key = (room.x(), room.y(), room.width(), room.height(), canvas.unit, dots, id(year))
        if self._laid_out is None or key != self._key:
            matrix = Matrix(room, year, options, canvas)
            self._key, self._laid_out = key, (matrix, matrix.pages(room.height()))
        return self._laid_out

    def paint_sheet(self, painter: QPainter, rect: QRectF, year: Year, options: Options) -> None:
        canvas = _canvas(painter, rect, options)
        painter.fillRect(rect, Qt.GlobalColor.white)
        if options.shape is not Shape.MATRIX:
            _paint_drawn(canvas, rect, year, options)
            return
        plan, sheets = self.laid_out(canvas, rect, year, options)
        page = min(options.page, len(sheets) - 1)
        _paint_title(canvas, rect, year, _("Mødeplan {year}").format(year=year.number), _about_plan(year, page))
        bottom = plan.paint(canvas, sheets[page])
        _paint_foot(canvas, rect, bottom, year, page, len(sheets))


def _canvas(painter: QPainter, rect: QRectF, options: Options) -> Canvas:
    sheet = MATRIX_SHEET if options.shape is Shape.MATRIX else SHEET
    return Canvas(painter, min(rect.width(), rect.height()) / sheet * options.scale, paper=True)


def _matrix_room(rect: QRectF, canvas: Canvas) -> QRectF:
    return rect.adjusted(0, canvas.px(TITLE), 0, -canvas.px(FOOT))


def _paint_drawn(canvas: Canvas, rect: QRectF, year: Year, options: Options) -> None:
    """A wheel or a timeline with its title, its rings and its key."""
    _paint_title(canvas, rect, year, _("Årshjul {year}").format(year=year.number), counts(year))
    room = rect.adjusted(0, canvas.px(TITLE), 0, 0)
    beside = options.shape is Shape.WHEEL and room.width() >= room.height()
    names = options.shape is Shape.WHEEL
    rings = len(year.rings) * LINE + 30 if names else 0
    if beside:
        key = QRectF(room.right() - canvas.px(KEY_WIDE), room.top(), canvas.px(KEY_WIDE), room.height())
        room = room.adjusted(0, 0, -canvas.px(KEY_WIDE), 0)
        tall = canvas.px(rings + 30 + LINE * len(SIGNS))
        key.setTop(key.top() + max(0.0, (key.height() - tall) / 2))
        _paint_rings(canvas, key, year, options)
        _paint_key(canvas, key.adjusted(0, canvas.px(rings), 0, 0), 1)
    else:
        tall = canvas.px(max(rings, 30 + LINE * 6 if names else 30 + LINE * 2))
        key = QRectF(room.left(), room.bottom() - tall, room.width(), tall)
        room = room.adjusted(0, 0, 0, -tall - canvas.px(8))
        if names:
            _paint_rings(canvas, QRectF(key.left(), key.top(), key.width() / 2 - canvas.px(20), tall), year, options)
            key.setLeft(key.center().x() + canvas.px(20))
        _paint_key(canvas, key, 2 if names else 6)
    picture(room, year, options, canvas.unit).paint(canvas)


def _paint_title(canvas: Canvas, rect: QRectF, year: Year, title: str, about: str) -> None:
    first = QRectF(rect.left(), rect.top(), rect.width(), canvas.px(14))
    whose = " · ".join(part for part in (year.district, year.whose) if part)
    canvas.words(first, whose, 9, fonts.REGULAR, "text2")
    canvas.words(first, _("Pr. {day}").format(day=dates.day_month_year(year.on)), 9, token="text2", flags=RIGHT)
    second = QRectF(rect.left(), first.bottom() + canvas.px(2), rect.width(), canvas.px(26))
    canvas.words(second, title, 20, fonts.SEMIBOLD)
    third = QRectF(rect.left(), second.bottom(), rect.width(), canvas.px(14))
    canvas.words(third, about, 10, fonts.REGULAR, "text2")


def _about_plan(year: Year, page: int) -> str:
    if page:
        return _("fortsat fra side {n}").format(n=page)
    owing = sum(board.owed > 0 for board in year.boards)
    told = counted(owing, _("{n} råd, nævn eller forum med mødekrav"), _("{n} råd, nævn og fora med mødekrav"))
    return " · ".join(part for part in (told, _("tallene er datoer"), counts(year)) if part)


def counts(year: Year) -> str:
    """`117 holdt · 178 planlagt · 31 mangler`"""
    told = [_("{n} holdt").format(n=year.held), _("{n} planlagt").format(n=year.planned)]
    if year.unrecorded:
        told.append(_("{n} ikke noteret").format(n=year.unrecorded))
    if year.missing:
        told.append(_("{n} mangler").format(n=year.missing))
    if year.closed_on is not None:
        told.append(year_words.closed(year))
    return " · ".join(told)


def _paint_foot(canvas: Canvas, rect: QRectF, bottom: float, year: Year, page: int, of: int) -> None:
    """The signs under the plan; holidays and the number of the sheet at its foot."""
    said = QRectF(rect.left(), bottom + canvas.px(3), rect.width(), canvas.px(14))
    last = QRectF(rect.left(), rect.bottom() - canvas.px(14), rect.width(), canvas.px(14))
    before = last.translated(0, -canvas.px(12))
    if said.bottom() > before.top():
        said.moveBottom(before.top())
    canvas.words(said, year_matrix_paint.legend(), 8, token="text2")
    number = _("Side {n} af {all}").format(n=page + 1, all=of)
    wide = canvas.wide(number, 8) + canvas.px(12)
    canvas.words(last, number, 8, token="text2", flags=RIGHT)
    if page == of - 1:
        canvas.words(before, year_matrix_paint.left_out_in_words(year), 8, token="text2")
    canvas.words(last.adjusted(0, 0, -wide, 0), year_matrix_paint.holidays_in_words(year), 8, token="text2")


# --- the key --------------------------------------------------------------------------------------------------------

SIGNS = (
    *("held", "planned", "several", "conflict", "due", "overdue"),
    *("unrecorded", "weekly", "today", "holiday", "school"),
)


def sign_words(sign: str) -> str:
    return {
        "held": _("Holdt"),
        "planned": _("Planlagt"),
        "several": _("Flere i samme uge"),
        "conflict": _("Konflikt"),
        "due": _("Frist"),
        "overdue": _("Frist overskredet"),
        "unrecorded": _("Ikke noteret"),
        "weekly": _("Ugentlige møder"),
        "today": _("I dag"),
        "holiday": _("Helligdag"),
        "school": _("Skoleferie"),
    }[sign]


def paint_sign(canvas: Canvas, centre: QPointF, sign: str) -> None:
    """One sign of the key, as large as it is drawn in the year."""
    painter, unit = canvas.painter, canvas.unit
    dots = {"held": (Sign.HELD, 1), "planned": (Sign.PLANNED, 1), "several": (Sign.PLANNED, 3)}
    dots |= {"conflict": (Sign.CONFLICT, 1), "unrecorded": (Sign.UNRECORDED, 1)}
    tall = QPointF(0, 8 * unit)
    if sign in dots:
        canvas.mark(centre, Glyph(Kind.DOT, *dots[sign]), unit)
    elif sign in ("due", "overdue"):
        canvas.mark(centre, Glyph(Kind.DIAMOND, Sign(sign), 1), unit)
    elif sign == "weekly":
        for x, token, wide in ((-4, "held", 4.5), (4, "plan_line", 2)):
            painter.setPen(canvas.pen(token, wide))
            beside = centre + QPointF(x * unit, 0)
            painter.drawLine(beside - tall * 0.6, beside + tall * 0.6)
    elif sign == "today":
        painter.setPen(canvas.pen("today", 2))
        painter.drawLine(centre - tall, centre + tall)
    elif sign == "holiday":
        painter.setPen(canvas.pen("holiday_text", 1, 0.4))
        painter.drawLine(centre - tall, centre + tall)
        painter.setPen(canvas.pen("holiday_text", 2))
        painter.drawLine(centre - tall, centre - tall * 0.1)
    else:
        painter.setPen(canvas.pen("school_text", 1, 0.5))
        painter.setBrush(canvas.colour("school"))
        painter.drawRect(QRectF(centre.x() - 8 * unit, centre.y() - 7 * unit, 16 * unit, 14 * unit))


def _paint_key(canvas: Canvas, room: QRectF, columns: int) -> None:
    head = QRectF(room.left(), room.top(), room.width(), canvas.px(24))
    canvas.words(head, _("Tegn"), 12, fonts.SEMIBOLD, "text2")
    paint_signs(canvas, room.adjusted(0, canvas.px(24), 0, 0), columns, LINE)


def paint_signs(canvas: Canvas, room: QRectF, columns: int, line: float) -> None:
    wide = room.width() / columns
    for place, sign in enumerate(SIGNS):
        down, across = divmod(place, columns)
        box = QRectF(room.left() + across * wide, room.top() + down * canvas.px(line), wide, canvas.px(line))
        paint_sign(canvas, QPointF(box.left() + canvas.px(9), box.center().y()), sign)
        canvas.words(box.adjusted(canvas.px(26), 0, -canvas.px(4), 0), sign_words(sign), 12, fonts.MEDIUM)


def _paint_rings(canvas: Canvas, room: QRectF, year: Year, options: Options) -> None:
    head = QRectF(room.left(), room.top(), room.width(), canvas.px(24))
    canvas.words(head, _("Ringe, udefra og ind"), 12, fonts.SEMIBOLD, "text2")
    canvas.words(head, _("Møder"), 12, fonts.REGULAR, "text2", RIGHT)
    for place, ring in enumerate(year.rings):
        box = QRectF(room.left(), head.bottom() + place * canvas.px(LINE), room.width(), canvas.px(LINE))
        gone = ring.name in options.hidden
        canvas.icon(ring.icon, QPointF(box.left() + canvas.px(8), box.center().y()), 16, "text2")
        named = box.adjusted(canvas.px(26), 0, -canvas.px(34), 0)
        canvas.words(named, ring.name, 13, token="text3" if gone else "text")
        number = _("ikke vist") if gone else str(ring.number)
        canvas.words(box, number, 12, fonts.MEDIUM, "text2", RIGHT)
