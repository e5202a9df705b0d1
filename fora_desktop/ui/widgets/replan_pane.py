"""The pane of Omlæg møder: why a meeting goes where it goes, when else it could, and what else can become of it."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.plan import Option, Reason, Slot
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.plan_cards import Choice, ScoreCards
from fora_desktop.ui.widgets.plan_reasons import PaneHead, Reasons
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.replan_rows import Line, after, when

WIDTH = 316
OTHERS = 3
WHOLE = 2**24 - 1


class ReplanPane(Panel):
    """`moved` to a start, `send_wanted`, `skip_wanted`, `kept`: what the user wants for the meeting that is shown."""

    moved = Signal(datetime)
    send_wanted = Signal()
    skip_wanted = Signal()
    kept = Signal()
    closed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.line: Line | None = None
        self._today = today
        self._writable = self._person = False
        self.setAccessibleName(_("Mødet"))
        self.head = PaneHead(self)
        self.title, self.when, self.close_button = self.head.title, self.head.when, self.head.close_button
        self.close_button.clicked.connect(self.closed)
        self.state = MessageBar(parent=self)
        self.why = Label(_("Hvorfor dette tidspunkt?"), "header", "text2", parent=self)
        self.reasons = Reasons(self)
        self.others = Label(_("Andre tider"), "header", "text2", parent=self)
        self.none = Label("", "small", "text2", wrap=True, parent=self)
        self.cards = ScoreCards(_("Andre tider"), OTHERS, large=False, parent=self)
        self.cards.chosen.connect(self._show_move)
        self.move_button = Button(_("Flyt til …"), "primary", parent=self)
        self.move_button.clicked.connect(self._move)
        self.send_button = Button(_("Stedfortræder …"), parent=self)
        self.send_button.clicked.connect(self.send_wanted)
        self.skip_button = Button(_("Spring over …"), parent=self)
        self.skip_button.clicked.connect(self.skip_wanted)
        self.keep_button = Button(_("Behold"), parent=self)
        self.keep_button.clicked.connect(self.kept)
        self._lay_out()
        self.show_line(None, writable=True, person=False)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(14), fonts.px(10))
        column.setSpacing(fonts.px(9))
        column.addLayout(self.head)
        self._rule = Rule(parent=inside)
        for part in (self.state, self.why, self.reasons, self._rule, self.others, self.none, self.cards):
            column.addWidget(part)
        buttons = FlowLayout(gap=6)
        for button in (self.move_button, self.send_button, self.skip_button, self.keep_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scrolled(inside))
        self.set_alone(False)

    def set_alone(self, alone: bool) -> None:
        """As wide as it is drawn, or all the room there is."""
        self.setMinimumWidth(0 if alone else fonts.px(WIDTH))
        self.setMaximumWidth(WHOLE if alone else fonts.px(WIDTH))
        self.close_button.setVisible(alone)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_line(self, line: Line | None, *, writable: bool, person: bool) -> None:
        """`person`: somebody is away, so that another may come instead."""
        same = line is not None and self.line is not None and line.key == self.line.key and line.to == self.line.to
        self.line, self._writable, self._person = line, writable, person
        there = line is not None
        for part in (self.why, self.reasons, self._rule, self.others, self.none, self.cards):
            part.setVisible(there)
        for button in (self.move_button, self.send_button, self.skip_button, self.keep_button):
            button.setVisible(there)
        if line is None:
            self.title.setText(_("Vælg et møde"))
            self.when.setText("")
            self.state.say("")
            return
        if not same:
            self.show_told((), ())
            self.none.setText("")
        self.title.setText(line.name)
        moved = line.outcome == "move" and line.to is not None
        words = _("{before} → {after}") if moved else "{before}"
        self.when.setText(words.format(before=when(line.start, self._today), after=after(line, self._today)))
        self._show_state(line)
        self._show_buttons()

    def _show_state(self, line: Line) -> None:
        if line.outcome == "send":
            self.state.say(_("{name} kommer i stedet.").format(name=line.words), "done", icon="user-round-check")
        elif line.outcome == "skip":
            told = _("Mødet aflyses: {reason}").format(reason=line.words)
            self.state.say(told, "info", icon="ban")
        elif line.is_open:
            self.state.say(line.found.blocked, "late", icon="calendar-x-2")
        elif line.found.makes_room and line.outcome == "move":
            self.state.say(_("Mødet flyttes, så der bliver plads til et andet."), "info")
        else:
            self.state.say(" ".join(line.remarks), "warning")

    def show_told(self, reasons: Sequence[Reason], options: Sequence[Option]) -> None:
        """What was found out about the meeting."""
        placed = self.line is not None and self.line.outcome == "move"
        self.reasons.show_reasons(reasons if placed else ())
        self.reasons.setVisible(bool(reasons) and placed)
        self.why.setVisible(bool(reasons) and placed)
        self._rule.setVisible(bool(reasons) and placed)
        current = self.cards.current
        self.cards.show_choices(
            [Choice(each.slot, _slot(each.slot), each.text, each.score) for each in options], current
        )
        self.none.setText("" if options else _("Der er ingen anden ledig tid i mødets periode."))
        self.none.setVisible(not options and self.line is not None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        line = self.line
        if line is None:
            return
        to = self.wanted
        self.move_button.set_words(
            _("Flyt til {day}").format(day=dates.day_month(to.date())) if to is not None else _("Flyt til …")
        )
        self.keep_button.set_words(_("Behold {day}").format(day=dates.day_month(line.start.date())))
        self.send_button.setVisible(self._person and not line.found.makes_room)
        self.keep_button.setVisible(line.outcome != "keep")
        self.move_button.setVisible(bool(self.cards.keys) or to is not None)
        allow(not self._writable, self.move_button, also=to is not None and to != line.to)
        allow(not self._writable, self.send_button, self.skip_button, self.keep_button)

    @property
    def wanted(self) -> datetime | None:
        """The other time that is chosen, or where it was found a place."""
        slot = self.cards.current
        if isinstance(slot, Slot):
            return datetime.combine(slot.day, slot.start)
        found = self.line.found if self.line is not None else None
        return found.to if found is not None and found.to != found.line.start else None

    def choose(self, number: int) -> None:
        """The first, second or third other time."""
        keys = self.cards.keys
        if number < len(keys):
            self.cards.choose(keys[number])
            self._show_buttons()

    def _show_move(self, _slot: object) -> None:
        self._show_buttons()

    def _move(self) -> None:
        if self.wanted is not None:
            self.moved.emit(self.wanted)


def _slot(slot: Slot) -> str:
    return _("{day} {clock}").format(day=dates.narrow(slot.day), clock=dates.clock(slot.start))
