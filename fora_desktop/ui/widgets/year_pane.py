"""Beside the year: what the chosen month or week has, the rings to be shown, what the signs mean."""

from collections.abc import Hashable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.year import Sign, Year, YearMeeting
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.delegate import Cell, Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets import year_words
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.label import Button, IconButton, Label, Line
from fora_desktop.ui.widgets.year_canvas import Canvas
from fora_desktop.ui.widgets.year_cells import Alone, Fitting
from fora_desktop.ui.widgets.year_matrix_paint import paint_plan_signs, plan_signs
from fora_desktop.ui.widgets.year_paint import SIGNS, paint_signs, sign_words
from fora_desktop.ui.widgets.year_words import Item

LINE = 23
ICONS = {
    Sign.CONFLICT: ("triangle-alert", "behind"),
    Sign.OVERDUE: ("clock-alert", "behind"),
    Sign.UNRECORDED: ("file-clock", "unrecorded"),
    Sign.HELD: ("check", "text2"),
    Sign.DONE: ("check", "text2"),
    Sign.DUE: ("target", "text2"),
}


class YearKey(QWidget):
    """The signs in two columns, those of the wheel or those of the meeting plan; its description says them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Tegn"))
        self._plan = False
        self.show_plan(plan=False)
        theme.announcer().changed.connect(self._fit)

    def show_plan(self, *, plan: bool) -> None:
        self._plan = plan
        told = [words for _sign, words in plan_signs()] if plan else [sign_words(sign) for sign in SIGNS]
        self.setAccessibleDescription(", ".join(told))
        self._fit()

    @property
    def _lines(self) -> int:
        return len(plan_signs()) if self._plan else -(-len(SIGNS) // 2)

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(260), self._lines * fonts.px(LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._plan:
            paint_plan_signs(Canvas(painter, fonts.factor()), QRectF(self.rect()), LINE)
        else:
            paint_signs(Canvas(painter, fonts.factor()), QRectF(self.rect()), 2, LINE)


class RingRow(QWidget):
    """A ring's check box with its icon, and how much it has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.number = Label("", "small", "text2", tabular=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.number)

    def show_ring(self, name: str, icon: str, number: int, *, on: bool) -> None:
        self.box.blockSignals(True)
        self.box.setText(name)
        self.box.setAccessibleName(_("{ring}: {n}").format(ring=name, n=number))
        self.box.setChecked(on)
        icons.dress(self.box, icon)
        self.box.blockSignals(False)
        self.number.setText(str(number))


class YearPane(Panel):
    """`shown` tells which rings are left out."""

    opened = Signal(object)
    """A meeting or a deadline."""
    rings_chosen = Signal(object)
    month_wanted = Signal()
    """All of the month instead of one week."""
    calendar_wanted = Signal(object)
    """The first day of what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.setAccessibleName(_("Måned, ringe og tegn"))
        self._day = self._from = date(2026, 1, 1)
        """The first day of what is shown, and the day from which it is looked at."""
        self._hidden: frozenset[str] = frozenset()
        self._rings: list[RingRow] = []
        self.title = Line(kind="pane", parent=self)
        self.about = Label("", "small", "text2", wrap=True, parent=self)
        self.to_calendar = IconButton("calendar-days", _("Vis i Kalender"), parent=self)
        self.to_calendar.clicked.connect(self._on_calendar)
        self.whole_month = Button("", "flat", "arrow-left", parent=self)
        self.whole_month.clicked.connect(self.month_wanted)
        self.model: TableModel[Item] = TableModel(_columns(), key=_key, parent=self)
        self.table = RowTable(self.model, _("Møder og frister"), parent=self)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self.opened)
        self.nothing = Label("", "body", "text2", wrap=True, parent=self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.key = YearKey(self)
        self.leads_to = self.table
        self._lay_out()
        theme.announcer().changed.connect(self._fit)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(fonts.px(4), fonts.px(12), 0, fonts.px(8))
        above, column = QVBoxLayout(), QVBoxLayout()  # the list alone goes to the edges: its cells have their own
        for part in (above, column):
            part.setContentsMargins(fonts.px(12), 0, fonts.px(16), 0)
        for part in (whole, above, column):
            part.setSpacing(fonts.px(6))
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        head = QHBoxLayout()
        head.addLayout(titles, 1)
        head.addWidget(self.to_calendar)
        above.addLayout(head)
        above.addWidget(self.whole_month, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(self.nothing, 1)
        whole.addLayout(above)
        whole.addWidget(self.table, 1)
        whole.addLayout(column)
        column.addWidget(Rule(parent=self))
        heads = QHBoxLayout()
        heads.addWidget(Label(_("Ringe, udefra og ind"), "header", "text2", parent=self), 1)
        heads.addWidget(Label(_("Møder"), "small", "text2", parent=self))
        column.addLayout(heads)
        self._of_rings = QVBoxLayout()
        self._of_rings.setSpacing(0)
        column.addLayout(self._of_rings)
        self._of_key = (Rule(parent=self), Label(_("Tegn"), "header", "text2", parent=self), self.key)
        for each in self._of_key:
            column.addWidget(each)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        self.area = scrolled(inside)
        outer.addWidget(self.area)
        self._fit()

    def _fit(self) -> None:
        self.table.setMinimumHeight(theme.row_height() * 5 + 2)

    def show_key(self, *, plan: bool, any_: bool) -> None:
        """The signs of what the year is shown as; the table says all in words."""
        self.key.show_plan(plan=plan)
        for part in self._of_key:
            part.setVisible(any_)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_rings(self, year: Year, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        while len(self._rings) < len(year.rings):
            row = RingRow(self)
            row.box.toggled.connect(self._on_ring)
            self._rings.append(row)
            self._of_rings.addWidget(row)
        for place, row in enumerate(self._rings):
            row.setVisible(place < len(year.rings))
            if place < len(year.rings):
                ring = year.rings[place]
                row.show_ring(ring.name, ring.icon, ring.number, on=ring.name not in hidden)

    def show_month(self, year: Year, month: int) -> None:
        """What the month has in the rings that are shown."""
        seen = {place for place, ring in enumerate(year.rings) if ring.name not in self._hidden}
        all_meetings, all_deadlines = year.of_month(month)
        meetings = [each for each in all_meetings if each.ring in seen]
        deadlines = [each for each in all_deadlines if each.ring in seen]
        name = dates.month(month)
        self._day, self._from = date(year.number, month, 1), year.on
        title = _("{month} {year}").format(month=name[:1].upper() + name[1:], year=year.number)
        nothing = _("Ingen møder eller frister i {month}.").format(month=name)
        items: list[Item] = sorted([*meetings, *deadlines], key=lambda item: item.day)
        self._show(title, year_words.counts(meetings, deadlines) if items else "", items, nothing)
        self.whole_month.hide()

    def show_cell(self, year: Year, ring: int, week: date, items: Sequence[Item]) -> None:
        """What a ring has in a week."""
        self._day = self._from = max(week, year.first)
        meetings = [item for item in items if isinstance(item, YearMeeting)]
        deadlines = [item for item in items if not isinstance(item, YearMeeting)]
        about = year_words.counts(meetings, deadlines) if items else ""
        self._show(year_words.cell_title(year, ring, week), about, items, _("Ingen møder eller frister i ugen."))
        month = dates.month(self._day.month)
        self.whole_month.set_words(_("Hele {month}").format(month=month))
        self.whole_month.show()

    def _show(self, title: str, about: str, items: Sequence[Item], nothing: str) -> None:
        self.title.setText(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.model.show(items)
        self.table.setVisible(bool(items))
        self.nothing.setText("" if items else nothing)
        self.nothing.setVisible(not items)
        self.table.setAccessibleDescription(f"{title}. {about}")
        first = next((place for place, item in enumerate(items) if item.day >= self._from), 0)
        if items:
            self.table.setCurrentIndex(self.model.index(first, 0))
            self.table.scrollTo(self.model.index(first, 0), RowTable.ScrollHint.PositionAtTop)

    @property
    def is_empty(self) -> bool:
        return not self.model.rowCount()

    def _on_ring(self, _on: bool) -> None:
        shown = [row for row in self._rings if not row.isHidden()]
        self.rings_chosen.emit(frozenset(row.box.text() for row in shown if not row.box.isChecked()))

    def _on_calendar(self) -> None:
        self.calendar_wanted.emit(self._day)

    def ring_box(self, place: int) -> QCheckBox:
        return self._rings[place].box


def _columns() -> list[Column[Item]]:
    return [
        Column(
            "",
            lambda item: year_words.short_day(item.day),
            sort=lambda item: item.day,
            cell=lambda item: Words(
                year_words.short_day(item.day), tone="text2", size=12, weight=fonts.MEDIUM, tabular=True
            ),
            width=Words("30. marts", size=12, weight=fonts.MEDIUM, tabular=True),
        ),
        Column("", year_words.item_name, cell=_name, tip=year_words.item_sentence),
        Column(
            "",
            lambda item: item.sign.word,
            cell=_icon,
            width=Alone("check"),
            tip=lambda item: _tip(item),
        ),
    ]


def _name(item: Item) -> Cell:
    name = year_words.item_name(item)
    return Fitting(name, item.short) if isinstance(item, YearMeeting) else Words(name)


def _icon(item: Item) -> Cell:
    icon, tone = ICONS.get(item.sign, ("", ""))
    return Alone(icon, tone) if icon else Words("")


def _tip(item: Item) -> str:
    conflicts = item.conflicts if isinstance(item, YearMeeting) else ()
    return " ".join((f"{item.sign.word}.", *conflicts))


def _key(item: Item) -> Hashable:
    return ("meeting", item.id) if isinstance(item, YearMeeting) else ("plan", item.plan, item.board_id, item.day)
