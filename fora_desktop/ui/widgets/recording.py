"""The pane of Møder: what became of the meeting, or what can be done with one that is still to come."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import sentence
from fora_desktop.i18n import _, counted
from fora_desktop.services import recording
from fora_desktop.services.meeting_list import Row
from fora_desktop.services.meetings import AWAITED, MeetingLine
from fora_desktop.services.recording import Effect
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.answers import CANCELLED, HELD, POSTPONED, AnswerCards
from fora_desktop.ui.widgets.card import Panel, scrolled
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.pace import PaceBar
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.status import StatusChip
from fora_desktop.ui.words import CONFLICT_ICONS, day_in_year, hours_of, pace_of, state_of

BAR = 58
QWIDGETSIZE_MAX = 2**24 - 1
OPEN, EDIT, MOVE, CANCEL, INVITE, BACK, REMOVE = "open", "edit", "move", "cancel", "invite", "back", "remove"
NAMES = "names"
"""Note by name who was there."""


class EffectBox(Panel):
    """How the boards stand by their rules after each answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent=parent)
        self.setAccessibleName(_("Mødekrav"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(fonts.px(10), fonts.px(8), fonts.px(8), fonts.px(8))
        self._column.setSpacing(fonts.px(4))
        self._views: list[QWidget] = []
        self.sentences: list[str] = []

    def show_effects(self, effects: Sequence[Effect], *, with_time: bool) -> None:
        for view in self._views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = []
        self.sentences = []
        for effect in effects:
            view = self._view(effect, len(effects) > 1, with_time)
            self._views.append(view)
            self._column.addWidget(view)
            view.setVisible(True)
        self.setVisible(bool(effects))
        self.setAccessibleDescription(" ".join(self.sentences))

    def _view(self, effect: Effect, named: bool, with_time: bool) -> QWidget:
        view = QWidget(self)
        grid = QGridLayout(view)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(fonts.px(6))
        grid.setVerticalSpacing(fonts.px(3))
        grid.setColumnStretch(2, 1)
        title = _("Mødekrav i {period}").format(period=effect.period)
        head = QHBoxLayout()
        head.addWidget(Label(effect.board if named else title, "header", "text2", wrap=True, parent=view), 1)
        head.addWidget(Label(effect.requirement, "small", "text2", parent=view), 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(head, 0, 0, 1, 3)
        words = {HELD: _("Holdt"), CANCELLED: _("Aflyst")}
        if with_time:
            words[POSTPONED] = _("Udsat")
        for row, (status, word) in enumerate(words.items(), 1):
            standing = effect.after.get(status)
            if standing is None:
                continue
            told = sentence(standing)
            self.sentences.append(f"{word}: {told}")
            grid.addWidget(Label(word, "small", parent=view), row, 0)
            bar = PaceBar(pace_of(standing), width=BAR, parent=view)
            bar.setAccessibleName(word)
            grid.addWidget(bar, row, 1)
            grid.addWidget(StatusChip(standing.status, told, parent=view), row, 2, Qt.AlignmentFlag.AlignLeft)
        return view


class RecordingPane(Panel):
    """`answered` tells what became of the meeting, `acted` what else to do with it, `closed` that it is shut."""

    answered = Signal(object)
    acted = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self.row: Row | None = None
        self._wanted: tuple[int, datetime | None] | None = None
        self.setAccessibleName(_("Mødet"))
        self.title = Label("", "pane", wrap=True, parent=self)
        self.when = Label("", "small", "text2", wrap=True, parent=self)
        self.close_button = IconButton("x", _("Luk ruden"), parent=self)
        self.close_button.clicked.connect(self.closed)
        self.state = MessageBar(parent=self)
        self.question = Label(_("Hvad skete der?"), "header", "text2", parent=self)
        self.cards = AnswerCards(desk, presence=True, parent=self)
        self.cards.names_wanted.connect(self._want_names)
        self.cards.changed.connect(self._show_verb)
        self.cards.time_changed.connect(self._read_effects)
        self.cards.done.connect(self.answer)
        self.do = Button(_("Notér som holdt"), "primary", "check", "Enter", parent=self)
        self.do.clicked.connect(self.answer)
        self.effects = EffectBox(self)
        self.effects.hide()
        self.facts = QWidget(self)
        self._facts = QVBoxLayout(self.facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(fonts.px(6))
        self.buttons = {
            name: self._button(name, words, icon)
            for name, words, icon in (
                (OPEN, _("Åbn mødet"), ""),
                (EDIT, _("Ret mødet"), "pencil"),
                (MOVE, _("Flyt …"), "calendar-clock"),
                (CANCEL, _("Aflys …"), "ban"),
                (INVITE, _("Indkald"), "mail"),
                (BACK, _("Tag noteringen tilbage"), "undo-2"),
                (REMOVE, _("Fjern"), "trash-2"),
            )
        }
        self._lay_out()
        self.show_row(None)

    def _button(self, name: str, words: str, icon: str) -> Button:
        made = Button(words, "small", icon, parent=self)
        made.clicked.connect(lambda _on=False, name=name: self.acted.emit(name))
        return made

    def _want_names(self) -> None:
        self.acted.emit(NAMES)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(14), fonts.px(8))
        column.setSpacing(fonts.px(9))
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self.title)
        titles.addWidget(self.when)
        head.addLayout(titles, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for part in (self.state, self.question, self.cards):
            column.addWidget(part)
        column.addWidget(self.do, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.effects)
        column.addWidget(self.facts)
        flow = FlowLayout(gap=6)
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addLayout(flow)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scrolled(inside))
        self.set_alone(False)

    def set_alone(self, alone: bool) -> None:
        """As wide as it is drawn, or all the room there is."""
        self.setMinimumWidth(0 if alone else fonts.px(304))
        self.setMaximumWidth(QWIDGETSIZE_MAX if alone else fonts.px(304))

    # --- showing ----------------------------------------------------------------------------------------------------

    @property
    def can_answer(self) -> bool:
        """Whether the meeting has begun and nobody has said what became of it."""
        row = self.row
        return row is not None and row.line.status in AWAITED and row.line.start <= self.desk.now

    def show_row(self, row: Row | None) -> None:
        """Another meeting, or the same one read again: then what is being answered is left alone."""
        before, self.row = self.row, row
        same = before is not None and row is not None and before.line == row.line
        writable = not self.desk.readonly
        self.setVisible(row is not None or before is None)
        if row is None:
            self._show_nothing()
            return
        line = row.line
        self.title.setText(", ".join(line.boards))
        self.when.setText(
            _("Møde {number} · {day} kl. {hours}").format(
                number=line.number, day=day_in_year(line.start.date(), self.desk.today), hours=hours_of(line)
            )
        )
        self.when.setToolTip(line.title)
        self._show_state(row)
        for part in (self.question, self.cards, self.do):
            part.setVisible(self.can_answer)
        if self.can_answer and not same:
            self.cards.show_meeting(line)
        allow(not writable, self.cards)
        self._show_verb()
        self._show_facts(row)
        can = possible(row, self.desk.now)
        invited = line.status is MeetingStatus.INVITED
        self.buttons[BACK].set_words(_("Ikke indkaldt alligevel") if invited else _("Tag noteringen tilbage"))
        for name, button in self.buttons.items():
            button.setVisible(name in can)
            button.setEnabled(writable or name == OPEN)
        if not same:
            self.effects.hide()
        if self.can_answer:
            self._read_effects()
        else:
            self._wanted = None
            self.effects.hide()

    def _show_nothing(self) -> None:
        self.title.setText(_("Vælg et møde"))
        self.when.setText("")
        self.state.say("")
        for part in (self.question, self.cards, self.do, self.effects, self.facts, *self.buttons.values()):
            part.setVisible(False)

    def _show_state(self, row: Row) -> None:
        line = row.line
        if row.unrecorded:
            days = (self.desk.today - line.start.date()).days
            age = counted(days, _("{n} dag"), _("{n} dage"))
            text = _("Mødet er {age} gammelt, og ingen har noteret, hvad der skete.").format(age=age)
            self.state.say(text, "warning", icon="file-clock")
        elif row.conflicts:
            self.state.say(" ".join(dict.fromkeys(each.text for each in row.conflicts)), "late", icon="triangle-alert")
        else:
            self.state.say("")

    def _show_facts(self, row: Row) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        line = row.line
        mark = state_of(line, self.desk.today)
        facts = [
            ("" if row.unrecorded else mark.icon, mark.text),
            ("map-pin", line.place),
            ("calendar-clock", line.remark),
            ("info", line.kind or ""),
            ("repeat", _("Hører til en møderække") if line.series else ""),
            ("users-round", row.attended.sentence if row.attended else ""),
        ]
        for icon, text in facts:
            if icon and text:
                self._facts.addWidget(_fact(icon, text, self.facts))
        if not self.can_answer:
            for each in row.conflicts:
                self._facts.addWidget(_fact(CONFLICT_ICONS[each.kind], each.text, self.facts))
        self.facts.setVisible(self._facts.count() > 0)

    def _show_verb(self) -> None:
        words = {
            HELD: _("Notér som holdt"),
            CANCELLED: _("Notér som aflyst"),
            POSTPONED: _("Notér som udsat"),
        }
        if self.cards.status in words:
            self.do.set_words(words[self.cards.status])
        self.do.setEnabled(not self.desk.readonly)
        if self.cards.status is not POSTPONED:
            self._read_effects()

    def _read_effects(self) -> None:
        """What each answer does to the requirement; the old ones stay until the new ones are there."""
        if self.row is None or not self.can_answer:
            return
        to = self.cards.time if self.cards.status is POSTPONED else None
        wanted = (self.row.line.id, to)
        if wanted == self._wanted and self.effects.isVisible():
            return
        self._wanted = wanted
        self.desk.read_later(_effects, self._on_effects, self.row.line.id, to, self.desk.today)

    def _on_effects(self, found: "Found") -> None:
        wanted, effects = found
        if wanted == self._wanted:
            self.effects.show_effects(effects, with_time=wanted[1] is not None)

    # --- doing ------------------------------------------------------------------------------------------------------

    def answer(self) -> None:
        """Enter: note what is chosen; a time that cannot be read is told of, and the cursor goes there."""
        if not self.can_answer or self.desk.readonly:
            return
        given = self.cards.answer
        if given is not None:
            self.answered.emit(given)
        elif not self.cards.is_readable:
            self.cards.day.setFocus(Qt.FocusReason.OtherFocusReason)


Found = tuple[tuple[int, datetime | None], tuple[Effect, ...]]


def _effects(session: Any, meeting: int, to: datetime | None, on: Any) -> Found:
    return (meeting, to), recording.effects(session, meeting, on, to)


def possible(row: Row, now: datetime) -> frozenset[str]:
    """What can be done with a meeting beside saying what became of it."""
    line: MeetingLine = row.line
    can = {OPEN, EDIT}
    if line.status in AWAITED and line.start > now:
        can |= {MOVE, CANCEL} | ({INVITE} if line.status is MeetingStatus.PLANNED else set())
    if line.status is MeetingStatus.POSTPONED:
        can |= {MOVE, CANCEL, BACK}
    if line.status in (MeetingStatus.HELD, MeetingStatus.CANCELLED):
        can |= {BACK}
    if line.status is MeetingStatus.INVITED and line.start > now:
        can |= {BACK}
    if line.status in AWAITED and not line.is_known:
        can |= {REMOVE}
    return frozenset(can)


def back_status(line: MeetingLine) -> MeetingStatus:
    """What a meeting is when what was noted of it is taken back."""
    known = line.was_invited and line.status is not MeetingStatus.INVITED
    return MeetingStatus.INVITED if known else MeetingStatus.PLANNED


def _fact(icon: str, text: str, parent: QWidget) -> QWidget:
    box = QWidget(parent)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(fonts.px(6))
    row.addWidget(IconLabel(icon, "text2", 14, parent=box), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text, "small", wrap=True, parent=box), 1)
    box.setAccessibleName(text)
    return box
