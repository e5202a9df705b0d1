"""Fields for a day, a time of day and a length: typed as people type them, kept as typed when they cannot be read."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from fora_desktop.domain import dates, typed, typed_offers
from fora_desktop.domain.days import DENMARK, public_holidays
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _
from fora_desktop.services import special_days
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.desk import Desk

T = TypeVar("T")
MINUTES_A_STEP = 15


class TypedEdit(QLineEdit, Generic[T]):
    """A line that is read when the user leaves it; `value` is None while it cannot be.

    Up and Down step. `committed` comes when the value may have changed by the user's hand; `heard` tells while typing
    how the text is understood, and nothing where it is not, or when the typing is over.
    """

    committed = Signal()
    heard = Signal(str)

    def __init__(self, read: Callable[[str], T | None], write: Callable[[T], str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self._value: T | None = None
        self.editingFinished.connect(self.commit)
        self.textEdited.connect(self._on_edited)

    @property
    def value(self) -> T | None:
        return self._value

    def understood(self, text: str) -> str:
        """How a text is read, in full words; empty where it is not."""
        value = self._read(text) if text.strip() else None
        return "" if value is None else self._write(value)

    def _on_edited(self, text: str) -> None:
        self.heard.emit(self.understood(text))

    def set_value(self, value: T | None) -> None:
        """Show a value without telling."""
        self._value = value
        self.setText("" if value is None else self._write(value))
        self.setCursorPosition(0)

    def commit(self) -> None:
        """Read what stands there; what cannot be read stays as typed."""
        before, text = self._value, self.text()
        self.heard.emit("")
        if before is not None and text == self._write(before):
            return
        self._value = self._read(text) if text.strip() else None
        if self._value is not None:
            self.setText(self._write(self._value))
            self.setCursorPosition(0)
        self.committed.emit()

    def step(self, steps: int) -> None:
        """The next value, or the one before."""
        raise NotImplementedError

    def _become(self, value: T) -> None:
        self.set_value(value)
        self.committed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.commit()
            self.step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        if event.reason() in (
            reasons.TabFocusReason,
            reasons.BacktabFocusReason,
            reasons.ShortcutFocusReason,
            reasons.OtherFocusReason,  # a page that opens with the keyboard there
        ):
            self.selectAll()


class DayEdit(TypedEdit[date]):
    """A day; the icon or Alt+Down opens a month to choose from.

    A time typed after the day, or with `kl.` alone, is told by `timed` before `committed` comes.
    """

    timed = Signal(object)
    """A typed.Moment with a time of day."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self._as_day, dates.short, parent)
        self.today = today
        self._open = QToolButton(self)  # an action's icon would not grow with the text
        icons.dress(self._open, "calendar-days")
        self._open.setToolTip(_("Vælg dato i en kalender (Alt+pil ned)"))
        self._open.setAccessibleName(_("Vælg dato i en kalender"))
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.setCursor(Qt.CursorShape.ArrowCursor)
        self._open.clicked.connect(self.open_calendar)
        self.setPlaceholderText(_("f.eks. 26/5 eller uge 22 tir"))
        self._popup: QFrame | None = None

    def understood(self, text: str) -> str:
        found = typed.moment(text, self.today)
        return found.sentence if found else ""

    @property
    def offer(self) -> typed_offers.Offer | None:
        """What was perhaps meant by a text that cannot be read."""
        return typed_offers.offer(self.text(), self.today) if self.value is None else None

    def commit(self) -> None:
        found = typed.moment(self.text(), self.today)
        if found is None or found.start is None:
            super().commit()
            return
        self.heard.emit("")
        self.set_value(found.day or self._value)
        self.timed.emit(found)
        self.committed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = fonts.px(24)
        self._open.setGeometry(fonts.px(3), (self.height() - side) // 2, side, side)
        self.setTextMargins(fonts.px(22), 0, 0, 0)

    def whole_width(self) -> int:
        """What the longest day of a year takes, with its icon and edges."""
        year = (date(2026, 1, 1) + timedelta(each) for each in range(365))
        words = max(map(fonts.metrics().horizontalAdvance, map(dates.short, year)))
        return words + fonts.px(22 + 22) + 6

    def _as_day(self, text: str) -> date | None:
        return typed.day(text, self.today)

    def step(self, steps: int) -> None:
        self._become((self.value or self.today) + timedelta(steps))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        if self._popup is None:
            self._popup = self._make_popup()
        calendar = self._popup.findChild(QCalendarWidget)
        assert isinstance(calendar, QCalendarWidget)
        shown = self.value or self.today
        _colour(calendar, shown.year, _country(self))
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._popup.adjustSize()
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()
        calendar.setFocus()

    def _make_popup(self) -> QFrame:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setProperty("card", "card")
        calendar = QCalendarWidget(popup)
        calendar.setLocale(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
        calendar.setDateRange(QDate(YEARS[0], 1, 1), QDate(YEARS[-1], 12, 31))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setAccessibleName(_("Vælg dato"))
        calendar.setFont(fonts.font())
        calendar.currentPageChanged.connect(self._on_page)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):  # Qt's own arrows are black in the dark too
                icons.dress(button, icon)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        column = QVBoxLayout(popup)
        column.setContentsMargins(fonts.px(6), fonts.px(6), fonts.px(6), fonts.px(6))
        column.addWidget(calendar)
        return popup

    def _on_page(self, year: int, _month: int) -> None:
        calendar = self.sender()
        if isinstance(calendar, QCalendarWidget):
            _colour(calendar, year, _country(self))

    def _take(self, day: QDate) -> None:
        if self._popup is not None:
            self._popup.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._become(date(day.year(), day.month(), day.day()))


def _country(widget: QWidget | None) -> str:
    """Whose public holidays hold where the field stands: those of the register that its page or dialog shows."""
    while widget is not None:
        desk = getattr(widget, "desk", None)
        if isinstance(desk, Desk):
            return desk.once(special_days.country_of)
        widget = widget.parentWidget()
    return DENMARK


def _colour(calendar: QCalendarWidget, year: int, country: str) -> None:
    """Weekends quiet, the holidays of a year in their colour with their names; Qt makes every weekend bright red."""
    quiet = QTextCharFormat()
    quiet.setForeground(theme.color("text3"))
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, quiet)
    for day, name in public_holidays(year, country).items():
        red = QTextCharFormat()
        red.setForeground(theme.color("holiday_text"))
        red.setBackground(theme.color("holiday"))
        red.setToolTip(name)
        calendar.setDateTextFormat(QDate(day.year, day.month, day.day), red)


class ClockEdit(TypedEdit[time]):
    """A time of day; a step is a quarter of an hour. `until` tells the minutes where an end was typed (`10-12`)."""

    until = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_begin, dates.hours, parent)
        self.setPlaceholderText(_("f.eks. 9.00"))

    def understood(self, text: str) -> str:
        span = typed.hours(text)
        return typed.Moment(None, *span).sentence if span else ""

    def commit(self) -> None:
        span = typed.hours(self.text())
        if span and span[1] is not None:
            self.until.emit(typed.Moment(None, *span).minutes)
        super().commit()

    def step(self, steps: int) -> None:
        now = datetime.combine(date(2000, 1, 2), self.value or time(9))
        self._become((now + timedelta(minutes=steps * MINUTES_A_STEP)).time())


def _begin(text: str) -> time | None:
    span = typed.hours(text)
    return span[0] if span else None


class MonthEdit(TypedEdit[date]):
    """From when: a month (`januar 2027`), a year, or a day."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self._as_day, _month_or_day, parent)
        self.today = today
        self.setPlaceholderText(_("f.eks. januar 2027"))

    def _as_day(self, text: str) -> date | None:
        return typed.month_start(text, self.today) or typed.day(text, self.today)

    def step(self, steps: int) -> None:
        self._become(typed.months_later((self.value or self.today).replace(day=1), steps))


def _month_or_day(day: date) -> str:
    if day.day != 1:
        return dates.short(day)
    return _("{month} {year}").format(month=dates.month(day.month), year=day.year)


class LengthEdit(TypedEdit[int]):
    """A length in minutes; a step is a quarter of an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(typed.minutes, typed.length, parent)
        self.setPlaceholderText(_("f.eks. 2 timer"))

    def step(self, steps: int) -> None:
        self._become(max(MINUTES_A_STEP, (self.value or 0) + steps * MINUTES_A_STEP))
