"""What became of a meeting that is over: held, cancelled and why, or postponed to when; as cards with a key each."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import dates, typed, wallclock
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services import meetings
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.recording import Answer
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import reasons
from fora_desktop.ui.widgets.choosing import Notice
from fora_desktop.ui.widgets.label import Button, KeyCap, restyle
from fora_desktop.ui.widgets.typed import ClockEdit, DayEdit

LOOK_AFTER = 200
"""Milliseconds after the last key until a new time is looked at."""
HELD, CANCELLED, POSTPONED = MeetingStatus.HELD, MeetingStatus.CANCELLED, MeetingStatus.POSTPONED
Looked = tuple[int, datetime, Sequence[Conflict], Sequence[datetime]]
KEYS = {Qt.Key.Key_H: HELD, Qt.Key.Key_A: CANCELLED, Qt.Key.Key_U: POSTPONED, Qt.Key.Key_S: None}


class AnswerCard(QFrame):
    """One answer: its radio button with its key, and what else it asks for under it."""

    def __init__(self, words: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("side", "card")
        self.setProperty("chosen", "false")
        self.radio = QRadioButton(words, self)
        self.radio.setFont(fonts.font(13, fonts.SEMIBOLD))
        self.radio.toggled.connect(self._on_toggled)
        head = QHBoxLayout()
        head.addWidget(self.radio, 1)
        self.keys = KeyCap(key, self)
        head.addWidget(self.keys)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(fonts.px(10), fonts.px(8), fonts.px(10), fonts.px(9))
        self.body.setSpacing(fonts.px(6))
        self.body.addLayout(head)

    def add(self, widget: QWidget) -> None:
        """A part that is only there while the answer is chosen."""
        if isinstance(widget, Button):
            self.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.body.addWidget(widget)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.radio.isEnabled():
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_toggled(self, on: bool) -> None:
        self.setProperty("chosen", "true" if on else "false")
        restyle(self)


class AnswerCards(QWidget):
    """The cards for one meeting; with `skip` it may also be passed over.

    `changed` comes when the answer is another, `done` with Enter, `time_changed` when the new time is another.
    """

    changed = Signal()
    time_changed = Signal()
    done = Signal()
    names_wanted = Signal()
    """Who was there is to be noted by name; only with `presence`, which also asks how many were there."""

    def __init__(
        self, desk: Desk, *, skip: bool = False, presence: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.line: MeetingLine | None = None
        self._asked: tuple[int, datetime] | None = None
        self._free: datetime | None = None
        self._filling = False
        self._make_cards(skip)
        self._make_fields()
        if presence:
            self._make_presence()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER)
        self._look.timeout.connect(self._look_at_time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(8))
        for card in self.cards.values():
            column.addWidget(card)
        self._show_parts()

    def _make_cards(self, skip: bool) -> None:
        self.cards: dict[MeetingStatus | None, AnswerCard] = {
            HELD: AnswerCard(_("Holdt"), "H", self),
            CANCELLED: AnswerCard(_("Aflyst"), "A", self),
            POSTPONED: AnswerCard(_("Udsat til"), "U", self),
        }
        if skip:
            self.cards[None] = AnswerCard(_("Spring over"), "S", self)
        self._group = QButtonGroup(self)
        for card in self.cards.values():
            self._group.addButton(card.radio)
            card.radio.installEventFilter(self)
        self._group.buttonToggled.connect(self._on_answer)

    def _make_fields(self) -> None:
        self.why = QComboBox(self)
        self.why.setAccessibleName(_("Årsag"))
        self.why.addItems([_("Årsag: {reason}").format(reason=reason) for reason in reasons()])
        self.why.addItem(_("Anden årsag"))
        self.why.currentIndexChanged.connect(self._on_field)
        self.more = QLineEdit(self)
        self.more.setAccessibleName(_("Bemærkning til årsagen"))
        self.more.setPlaceholderText(_("Bemærkning (må gerne stå tom)"))
        self.more.textChanged.connect(self._on_field)
        self.cards[CANCELLED].add(self.why)
        self.cards[CANCELLED].add(self.more)
        self.day, self.clock = DayEdit(self.desk.today, self), ClockEdit(self)
        self.day.setAccessibleName(_("Ny dato"))
        self.day.setPlaceholderText(_("uden ny tid"))
        self.clock.setAccessibleName(_("Nyt klokkeslæt"))
        self.clock.setFixedWidth(fonts.px(72))
        self.times = QWidget(self)
        row = QHBoxLayout(self.times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(6))
        row.addWidget(self.day, 1)
        row.addWidget(self.clock)
        self.notice = Notice(self)
        self.use = Button("", "small", parent=self)
        self.use.clicked.connect(self._use)
        self.use.hide()
        self.because = QLineEdit(self)
        self.because.setAccessibleName(_("Årsag til at mødet udsættes"))
        self.because.setPlaceholderText(_("Årsag (må gerne stå tom)"))
        self.because.textChanged.connect(self._on_field)
        for part in (self.times, self.notice, self.use, self.because):
            self.cards[POSTPONED].add(part)
        for editor in (self.day, self.clock):
            editor.textChanged.connect(self._on_time)
            editor.committed.connect(self._on_time)
        self._parts: dict[MeetingStatus, Sequence[QWidget]] = {
            CANCELLED: (self.why, self.more),
            POSTPONED: (self.times, self.because),
        }

    def _make_presence(self) -> None:
        """How many were there, and the way to noting who."""
        self.present = QLineEdit(self)
        self.present.setAccessibleName(_("Antal til stede"))
        self.present.setPlaceholderText(_("antal til stede"))
        self.present.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,4}"), self.present))
        self.present.textChanged.connect(self._on_field)
        self.names = Button(_("Navne …"), "small", "users-round", parent=self)
        self.names.clicked.connect(self.names_wanted)
        there = QWidget(self)
        row = QHBoxLayout(there)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(6))
        row.addWidget(self.present, 1)
        row.addWidget(self.names)
        self.cards[HELD].add(there)
        self._parts = {**self._parts, HELD: (there,)}

    # --- what is answered -------------------------------------------------------------------------------------------

    def show_meeting(self, line: MeetingLine | None, answer: Answer | None = None) -> None:
        """Begin with a meeting; without an answer it is taken to have been held."""
        self._filling = True
        self.line = line
        self._asked = None
        status = answer.status if answer else HELD
        self.cards[status].radio.setChecked(True)
        self._show_reason(answer.reason if answer and status is CANCELLED else "")
        self.because.setText(answer.reason if answer and status is POSTPONED else "")
        to = answer.to if answer else None
        self.day.set_value(to.date() if to else None)
        self.clock.set_value(to.time() if to else line.start.time() if line else None)
        if HELD in self._parts:
            self.present.setText(str(answer.present) if answer and answer.present is not None else "")
        self.notice.say("")
        self.use.hide()
        self._filling = False
        self._show_parts()
        if to is not None:
            self._on_time()

    @property
    def typed(self) -> tuple[str, str]:
        """The new day and time as they stand."""
        return self.day.text(), self.clock.text()

    def show_typed(self, day: str, clock: str) -> None:
        """A new time as it was typed before, which cannot be read yet."""
        self._filling = True
        self.day.setText(day)
        self.clock.setText(clock)
        self._filling = False
        self._look.start()

    def skip(self) -> None:
        self._filling = True
        self.cards[None].radio.setChecked(True)
        self._filling = False
        self._show_parts()

    def _show_reason(self, reason: str) -> None:
        known = reasons()
        first, _sep, rest = reason.partition("; ")
        if not reason:
            self.why.setCurrentIndex(0)
            self.more.setText("")
        elif first in known:
            self.why.setCurrentIndex(known.index(first))
            self.more.setText(rest)
        else:
            self.why.setCurrentIndex(len(known))
            self.more.setText(reason)

    @property
    def status(self) -> MeetingStatus | None:
        return next((status for status, card in self.cards.items() if card.radio.isChecked()), None)

    @property
    def reason(self) -> str:
        if self.status is CANCELLED:
            known = reasons()
            place = self.why.currentIndex()
            parts = (known[place] if place < len(known) else "", self.more.text().strip())
            return "; ".join(part for part in parts if part)
        return self.because.text().strip() if self.status is POSTPONED else ""

    @property
    def time(self) -> datetime | None:
        """The new time as it is typed so far; None where there is none, or where it cannot be read."""
        day, clock = typed.day(self.day.text(), self.desk.today), typed.clock(self.clock.text())
        return datetime.combine(day, clock) if day and clock else None

    @property
    def is_readable(self) -> bool:
        """Whether the answer can be noted: a new time that has been begun must be a time."""
        return self.status is not POSTPONED or not self.day.text().strip() or self.time is not None

    @property
    def answer(self) -> Answer | None:
        """None where the meeting is passed over, or the new time cannot be read."""
        status = self.status
        if self.line is None or status is None or not self.is_readable:
            return None
        to = self.time if status is POSTPONED else None
        present = self.present.text() if HELD in self._parts and status is HELD else ""
        return Answer(self.line.id, status, self.reason, to, int(present) if present else None)

    def choose(self, status: MeetingStatus | None, *, focus: bool = True) -> None:
        """Answer so, and go to what the answer asks for."""
        if status not in self.cards or not self.isEnabled():
            return
        self.cards[status].radio.setChecked(True)
        field: QWidget = {CANCELLED: self.why, POSTPONED: self.day}.get(status or HELD, self.cards[status].radio)
        if focus:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- what happens -----------------------------------------------------------------------------------------------

    def _on_answer(self, _button: object, on: bool) -> None:
        self._show_parts()
        if on and not self._filling:
            self.changed.emit()

    def _show_parts(self) -> None:
        status = self.status
        for of, parts in self._parts.items():
            for part in parts:
                part.setVisible(of is status)
        if status is not POSTPONED:
            self.notice.say("")
            self.use.hide()

    def _on_field(self, *_what: object) -> None:
        if not self._filling:
            self.changed.emit()

    def _on_time(self, *_what: object) -> None:
        if not self._filling:
            self._look.start()
            self.changed.emit()

    def _look_at_time(self) -> None:
        if self.line is None or self.status is not POSTPONED:
            return
        self.time_changed.emit()
        self.use.hide()
        text, to = self.day.text().strip(), self.time
        if not text:
            self._asked = None
            self.notice.say(_("Mødet venter som udsat, til der er en ny tid."), "calendar-clock", "text2")
            return
        if to is None:
            self.notice.say(_("Skriv dagen som 26/5, på onsdag eller uge 23 tirsdag."), "octagon-x", "missed")
            return
        try:
            wallclock.check(to, self.line.time_zone)
        except FieldError as refused:
            self.notice.say(str(refused), "octagon-x", "missed")
            return
        if self._asked != (self.line.id, to):
            self._asked = (self.line.id, to)
            self.desk.read_later(_against, self._on_looked, self.line.id, to, self.desk.today)

    def _on_looked(self, found: Looked) -> None:
        meeting, to, against, free = found
        if self._asked != (meeting, to):
            return
        told = _("{day} {time}").format(day=dates.long(to.date()), time=dates.clock(to.time())).capitalize()
        if not against:
            self.use.hide()
            self.notice.say(_("{when}. Intet taler imod.").format(when=told), "circle-check", "met")
            return
        text = " ".join(each.text for each in against)
        self._free = free[0] if free else None
        words = ""
        if free:
            words = _("Brug {day} {time}").format(day=dates.narrow(free[0].date()), time=dates.clock(free[0].time()))
        self.notice.say(f"{told}. {text}")
        self.use.set_words(words)
        self.use.setVisible(bool(words))

    def _use(self) -> None:
        if self._free is not None:
            self.day.set_value(self._free.date())
            self.clock.set_value(self._free.time())
            self._on_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The letters choose while a radio button has the focus; in a field they are letters."""
        plain = isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in KEYS and KEYS[key] in self.cards:
                self.choose(KEYS[key])
                return True
        return super().eventFilter(watched, event)


def _against(session: Any, meeting: int, to: datetime, on: date) -> Looked:
    against, free = meetings.conflicts_of(session, meeting, to, on)
    return meeting, to, against, free
