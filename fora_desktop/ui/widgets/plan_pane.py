"""The pane of Planlæg år: one meeting of a proposal, why it lies there, when else it could, and what to do with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.domain.plan import Option, Reason, Slot
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.choosing import Notice
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.focus import in_order
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label
from fora_desktop.ui.widgets.message import MessageBar, Weight
from fora_desktop.ui.widgets.plan_cards import Choice, ScoreCards
from fora_desktop.ui.widgets.plan_reasons import PaneHead, Reasons
from fora_desktop.ui.widgets.plan_rows import Row
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.typed import ClockEdit, DayEdit

WIDTH = 324
MOST_GOOD: Final = 4
"""So many reasons for a time are told; all against it."""
OTHERS: Final = 3
LOOK_AFTER = 250
"""Milliseconds after the last key until a typed time is looked at."""
WHOLE: Final = 2**24 - 1


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of one meeting: why it lies where it lies, and its other times; `people` take part."""

    key: int
    reasons: Sequence[Reason] = ()
    options: Sequence[Option] = ()
    people: int = 0


class PlanPane(Panel):
    """`move_wanted` to a time, `kept`, `lock_wanted` or not, `skip_wanted`, `unskip_wanted` for what is shown."""

    move_wanted = Signal(datetime)
    kept = Signal()
    lock_wanted = Signal(bool)
    skip_wanted = Signal()
    unskip_wanted = Signal()
    open_wanted = Signal()
    time_typed = Signal(datetime)
    """What speaks against it is to be looked at (`show_against`)."""
    closed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.row: Row | None = None
        self.told: Told | None = None
        self._writable = True
        self._said = ""
        self.setAccessibleName(_("Mødet i forslaget"))
        self.open_button = IconButton("list-tree", _("Åbn i Fora"), parent=self)
        self.open_button.clicked.connect(self.open_wanted)
        self.head = PaneHead(self, self.open_button)
        self.title, self.when, self.close_button = self.head.title, self.head.when, self.head.close_button
        self.close_button.clicked.connect(self.closed)
        self.state = MessageBar(parent=self)
        self.why = Label(_("Hvorfor dette tidspunkt?"), "header", "text2", parent=self)
        self.reasons = Reasons(self)
        self.others = Label(_("Andre tider"), "header", "text2", parent=self)
        self.people = Label("", "small", "text2", parent=self)
        self.cards = ScoreCards(_("Andre tider"), OTHERS, large=False, parent=self)
        self.cards.chosen.connect(self._on_card)
        self._make_own(today)
        self._make_buttons()
        self.info = Label("", "body", "text2", wrap=True, parent=self)
        self.computed = Label("", "small", "text2", wrap=True, parent=self)
        self._lay_out()
        self.show_row(None, writable=True)

    def _make_own(self, today: date) -> None:
        """Another time, as it is typed."""
        self.day, self.clock = DayEdit(today, self), ClockEdit(self)
        self.day.setAccessibleName(_("Anden dag"))
        self.day.setPlaceholderText(_("anden dag"))
        self.clock.setAccessibleName(_("Andet klokkeslæt"))
        self.clock.setPlaceholderText(_("kl."))
        self.day.timed.connect(self._on_timed)
        self.own = QWidget(self)
        row = QHBoxLayout(self.own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(6))
        row.addWidget(self.day, 1)
        row.addWidget(self.clock)
        self.notice = Notice(self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER)
        self._look.timeout.connect(self._look_at_own)
        self._to_notice = QTimer(self)  # when it has got its room
        self._to_notice.setSingleShot(True)
        self._to_notice.timeout.connect(self._scroll_to_notice)
        for editor in (self.day, self.clock):
            editor.textEdited.connect(self._on_typing)
            editor.committed.connect(self._look_at_own)
            editor.returnPressed.connect(self.move_there)

    def _make_buttons(self) -> None:
        self.move_button = Button(_("Flyt"), "primary", parent=self)
        self.move_button.clicked.connect(self.move_there)
        self.keep_button = Button(_("Behold"), parent=self)
        self.keep_button.clicked.connect(self.kept)
        self.lock_button = Button(_("Lås"), parent=self)
        self.lock_button.clicked.connect(self.lock)
        self.skip_button = Button(_("Spring over …"), parent=self)
        self.skip_button.clicked.connect(self._on_skip)
        self.buttons = FlowLayout(gap=6)
        for button in (self.move_button, self.keep_button, self.lock_button, self.skip_button):
            self.buttons.addWidget(button)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(14), fonts.px(12), fonts.px(12), fonts.px(10))
        column.setSpacing(fonts.px(9))
        column.addLayout(self.head)
        above: tuple[QWidget, ...] = (self.state, self.why, self.reasons)
        for part in above:
            column.addWidget(part)
        self._rule = Rule(parent=inside)
        column.addWidget(self._rule)
        line = QHBoxLayout()
        line.addWidget(self.others)
        line.addStretch(1)
        line.addWidget(self.people)
        column.addLayout(line)
        for part in (self.cards, self.own, self.notice):
            column.addWidget(part)
        self._rule_below = Rule(parent=inside)
        column.addWidget(self._rule_below)
        self._info = QHBoxLayout()
        self._info.setSpacing(fonts.px(8))
        self.info_icon = IconLabel("info", "text2", parent=inside)
        self._info.addWidget(self.info_icon, 0, Qt.AlignmentFlag.AlignTop)
        self._info.addWidget(self.info, 1)
        column.addLayout(self._info)
        column.addStretch(1)
        column.addWidget(self.computed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._area = scrolled(inside)
        outer.addWidget(self._area, 1)
        outer.addWidget(Rule(parent=self))
        foot = QWidget(self)  # always to be seen, however much is told above
        self.buttons.setContentsMargins(fonts.px(14), fonts.px(8), fonts.px(12), fonts.px(10))
        foot.setLayout(self.buttons)
        outer.addWidget(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # as high as the list beside it
        in_order(inside, foot)
        self.set_alone(False)
        self._measure()
        theme.announcer().changed.connect(self._measure)

    def _measure(self) -> None:
        self.clock.setFixedWidth(self.clock.fontMetrics().horizontalAdvance("00.00") + fonts.px(36))

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins in it."""
        if self.cards.isVisibleTo(self) and self.cards.keys:
            return self.cards.first
        return self.day if self.own.isVisibleTo(self) else self.open_button

    def set_alone(self, alone: bool, *, closable: bool = False) -> None:
        """As wide as it is drawn, or all the room there is."""
        self.setMinimumWidth(0 if alone else fonts.px(WIDTH))
        self.setMaximumWidth(WHOLE if alone else fonts.px(WIDTH))
        self.close_button.setVisible(alone or closable)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_row(self, row: Row | None, *, writable: bool, meetings: int = 0, computed: str = "") -> None:
        """Another meeting, or the same read again: then what is chosen and typed stays."""
        same = row is not None and self.row is not None and row.key == self.row.key and row.start == self.row.start
        self.row, self._writable = row, writable
        self.computed.setText(computed)
        self.computed.setVisible(bool(computed))
        parts = (self.why, self.reasons, self._rule, self.others, self.people, self._rule_below, self.info)
        for part in (*parts, self.info_icon):
            part.setVisible(row is not None)
        if not same:
            self.told = None
            self._show_reasons(())
            self.people.setText("")
            self.cards.show_choices(())
            self.notice.say("")
        if row is None:
            self.title.setText(_("Vælg et møde"))
            self.when.setText("")
            self._said = ""
            self.state.say("")
            self.own.hide()
            for button in (self.move_button, self.keep_button, self.lock_button, self.skip_button, self.open_button):
                button.hide()
            return
        if not same:
            self.day.set_value(None)
            self.clock.set_value(row.start.time() if row.start else None)
            if row.start is not None:
                self.day.today = date(row.start.year, 1, 1)  # without a year one in the plan's is meant
        self.title.setText(row.title)
        opens = _("Åbn mødet") if row.meeting is not None else _("Åbn i Fora")
        self.open_button.setToolTip(opens)
        self.open_button.setAccessibleName(opens)
        self.when.setText(_when(row))
        self.info.setText(
            _("Flyttes mødet, beregnes de {n} andre ikke om. Vælg Beregn igen for at lade resten følge med.").format(
                n=max(0, meetings - 1)
            )
        )
        self._show_state(row)
        self._show_buttons()

    def _show_state(self, row: Row) -> None:
        weight: Weight = "info"
        if row.skipped:
            said, icon = _("Mødet springes over: {reason}").format(reason=row.skipped), "ban"
        elif row.start is None:
            said, icon = row.reason or _("Der er ingen tid til mødet."), "calendar-x-2"
            weight = "late"
        elif row.locked:
            said, icon = _("Låst: en ny beregning lader mødet ligge."), "lock"
        else:
            said, icon = "", ""
        if said != self._said:
            self._said = said
            self.state.say(said, weight, icon=icon)
        placed = row.start is not None
        self.why.setVisible(placed)
        self.reasons.setVisible(placed)

    def show_told(self, told: Told) -> None:
        """What was found out about the meeting that is shown."""
        if self.row is None or told.key != self.row.key or told is self.told:
            return
        first = self.told is None
        self.told = told
        self._show_reasons(told.reasons)
        self.people.setText(
            counted(told.people, _("beregnet for {n} deltager"), _("beregnet for alle {n} deltagere"))
            if told.options and told.people
            else _("ingen anden tid er ledig")
            if not told.options
            else ""
        )
        current = None if first else self.cards.current
        choices = [Choice(each.slot, _card_words(each.slot), each.text, each.score) for each in told.options]
        better = choices and (choices[0].score or 0) > (self.row.score or 0)
        if first and better and self.row.waits and self.slot_typed is None:
            current = choices[0].key
        self.cards.show_choices(choices, current)
        self._show_buttons()

    def _show_reasons(self, reasons: Sequence[Reason]) -> None:
        good = [each for each in reasons if each.good][:MOST_GOOD]
        self.reasons.show_reasons([*good, *(each for each in reasons if not each.good)])

    def show_against(self, at: datetime, against: Sequence[str]) -> None:
        """What speaks against a time that was typed."""
        if at != self.wanted:
            return
        told = _("{day} {clock}").format(day=dates.long(at.date()), clock=dates.clock(at.time())).capitalize()
        if against:
            self.notice.say(_("{when}. {what}").format(when=told, what=" ".join(against)))
        else:
            self.notice.say(_("{when}. Intet taler imod.").format(when=told), "circle-check", "met")
        self._show_notice()

    def _show_notice(self) -> None:
        """Where it lies below the fold it comes up, with the fields it is about."""
        if self.notice.text and self.own.isVisible():
            self._to_notice.start()

    def _scroll_to_notice(self) -> None:
        self._area.ensureWidgetVisible(self.notice, 0, fonts.px(6))

    def _show_buttons(self) -> None:
        row = self.row
        if row is None:
            return
        kept = row.id is not None
        may = kept and not row.skipped
        to = self.wanted
        self.own.setVisible(may)
        self.move_button.setVisible(may)
        self.keep_button.setVisible(may and row.start is not None and not row.chosen)
        self.lock_button.setVisible(may and row.start is not None)
        self.skip_button.setVisible(kept)
        self.open_button.setVisible(True)
        self.move_button.set_words(_("Flyt til {when}").format(when=_to(to, row.start)) if to else _("Flyt til …"))
        if row.start is not None:
            self.keep_button.set_words(_("Behold {day}").format(day=_short(row.start.date())))
        self.lock_button.set_words(_("Lås op") if row.locked else _("Lås"))
        self.skip_button.set_words(_("Tag med alligevel") if row.skipped else _("Spring over …"))
        may_move = to is not None and to != row.start
        if self._writable:
            self.move_button.setToolTip("" if may_move else self._why_not_there(to))
        allow(not self._writable, self.move_button, also=may_move)
        allow(not self._writable, self.keep_button, self.lock_button, self.skip_button, self.day, self.clock)

    def _why_not_there(self, to: datetime | None) -> str:
        if to is not None:
            return _("Mødet ligger der allerede.")
        if self.day.text().strip():
            return _("Skriv en dag og et klokkeslæt, der kan læses.")
        return _("Vælg en anden tid, eller skriv en dag og et klokkeslæt.")

    # --- choosing ---------------------------------------------------------------------------------------------------

    @property
    def slot_typed(self) -> datetime | None:
        """The time of one's own as far as it is typed; None where none can be read."""
        text = self.day.text().strip()
        moment = typed.moment(text, self.day.today) if text else None
        if moment is None or moment.day is None:
            return None
        clock = moment.start or typed.clock(self.clock.text())
        return datetime.combine(moment.day, clock) if clock is not None else None

    @property
    def wanted(self) -> datetime | None:
        """Where the meeting is to be moved: what was typed, else the card."""
        if self.day.text().strip():
            return self.slot_typed
        slot = self.cards.current
        return datetime.combine(slot.day, slot.start) if isinstance(slot, Slot) else None

    def choose(self, number: int) -> None:
        """The first, second or third other time."""
        keys = self.cards.keys
        if number < len(keys):
            self.cards.choose(keys[number])
            self._on_card(keys[number])

    def _on_card(self, _slot: object) -> None:
        self.day.set_value(None)
        self.notice.say("")
        self._show_buttons()

    def _on_timed(self, moment: object) -> None:
        start = getattr(moment, "start", None)
        if start is not None:
            self.clock.set_value(start)

    def _on_typing(self, _text: str) -> None:
        self._look.start()

    def _look_at_own(self) -> None:
        """A day and a time have been typed, perhaps; what stands there is left alone."""
        self._look.stop()
        text, at = self.day.text().strip(), self.slot_typed
        if not text:
            self.notice.say("")
        elif at is not None:
            self.cards.choose(None)
            self.time_typed.emit(at)
        elif typed.moment(text, self.day.today) is None:
            self.notice.say(_("Skriv dagen som 26/5, på onsdag eller uge 23 tirsdag."), "octagon-x", "missed")
        else:
            self.notice.say(_("Skriv klokkeslættet som 9.00."), "octagon-x", "missed")
        self._show_notice()
        self._show_buttons()

    def refuse(self, sentence: str) -> None:
        """Why the meeting cannot be put there; what was typed stays."""
        self.notice.say(sentence, "octagon-x", "missed")
        self._show_notice()

    # --- doing ------------------------------------------------------------------------------------------------------

    def move_there(self) -> None:
        """Enter in a field of one's own time, and the button."""
        if self._look.isActive():
            self._look_at_own()
        to = self.wanted
        if self._writable and self.row is not None and to is not None and to != self.row.start:
            self.move_wanted.emit(to)

    def lock(self) -> None:
        if self._writable and self.row is not None and self.lock_button.isVisibleTo(self):
            self.lock_wanted.emit(not self.row.locked)

    def _on_skip(self) -> None:
        if self.row is not None and self.row.skipped:
            self.unskip_wanted.emit()
        else:
            self.skip_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The numbers choose another time here too."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        number = event.key() - Qt.Key.Key_1.value
        if plain and 0 <= number < OTHERS:
            self.choose(number)
        else:
            super().keyPressEvent(event)


def _when(row: Row) -> str:
    if row.start is None or row.end is None:
        return _("Ikke placeret · {requirement}").format(requirement=row.requirement)
    return _("{day} kl. {hours} · uge {week}").format(
        day=dates.short(row.start.date()), hours=row.hours, week=row.start.isocalendar().week
    )


def _short(day: date) -> str:
    """`2. feb.`"""
    return _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))


def _to(to: datetime, start: datetime | None) -> str:
    """`2. feb.`, and on the same day `kl. 9.30`"""
    return dates.clock(to.time()) if start is not None and to.date() == start.date() else _short(to.date())


def _card_words(slot: Slot) -> str:
    return _("{day} {clock}").format(day=dates.narrow(slot.day), clock=dates.clock(slot.start))
