"""The chosen day: its meetings, what collides with the ways out, what can be noted; below it the key."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates, wallclock
from fora_desktop.domain.attending import Who
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.days import week_name
from fora_desktop.domain.meeting import AWAITED, MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services import calendar_days, kept_conflicts, meetings, stand_ins
from fora_desktop.services.calendar_days import WaysOut
from fora_desktop.services.kept_conflicts import KeptLine
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.scheduling import Proposal
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.send_substitute import ask_for
from fora_desktop.ui.widgets.calendar_key import CalendarKey, Sign
from fora_desktop.ui.widgets.calendar_model import DayRow, Mark
from fora_desktop.ui.widgets.calendar_paint import State, conflict_word
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.words import CONFLICT_ICONS, hours_of, state_of

SOUGHT = 4
"""For so many colliding meetings of a day free times are looked for; the others can be opened."""
TOLD = 3
"""So many sentences are told of one meeting's conflicts."""
PATIENCE = 60
"""Milliseconds until free times are looked for, so that running through the days asks for none."""


class CalendarPane(Panel):
    """Shows what the page hands it; moving and letting stand are wishes to the page, noting is done here."""

    closed = Signal()
    chosen = Signal(object)
    """The number of a meeting."""
    move_wanted = Signal(object, object)
    """A meeting and the start it is to get."""
    keep_wanted = Signal(object, object)
    """A meeting and the kinds of its conflicts that are to stand."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self._row: DayRow | None = None
        self._meeting: int | None = None
        self._ways: dict[int, WaysOut] = {}
        self.setAccessibleName(_("Den valgte dag"))
        self.title = Label("", "pane", wrap=True, parent=self)
        self.about = Label("", "small", "text2", wrap=True, parent=self)
        self.close_button = IconButton("x", _("Luk ruden"), parent=self)
        self.close_button.clicked.connect(self.closed)
        self.key_title = Label("", "header", "text2", parent=self)
        self.key = CalendarKey(self)
        self._inside = QWidget(self)
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, fonts.px(6), 0)
        self._list.setSpacing(fonts.px(8))
        self.area = scrolled(self._inside)
        self._stale = True
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.show_now)
        self._reveal = QTimer(self)  # once the new rows have their places
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(self._show_chosen_row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE)
        self._soon.timeout.connect(self._look_for_ways)
        self._lay_out()
        self.leads_to = self.close_button

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        head = QHBoxLayout()
        head.addLayout(titles, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(8), fonts.px(8))
        column.setSpacing(fonts.px(8))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(Rule(parent=self))
        column.addWidget(self.key_title)
        column.addWidget(self.key)
        self.setMinimumWidth(fonts.px(280))
        for label in (self.title, self.about):
            label.setMinimumWidth(fonts.px(40))

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_key(self, title: str, signs: Sequence[Sign]) -> None:
        self.key_title.setText(title)
        self.key.show_signs(title, signs)

    def forget(self) -> None:
        """The register has changed: free times are looked for again."""
        self._ways = {}
        self._stale = True

    @property
    def ways(self) -> dict[int, WaysOut]:
        """The free times that are known, by meeting."""
        return self._ways

    def rows(self) -> list[QWidget]:
        """The meetings of the day, from the top."""
        items = (self._list.itemAt(place) for place in range(self._list.count()))
        found = [item.widget() for item in items if item is not None]
        return [widget for widget in found if isinstance(widget, _MeetingRow)]

    def show_day(self, row: DayRow | None, meeting: int | None) -> None:
        """A day and the meeting chosen on it, in the next turn; None while nothing is known of the day."""
        if (row, meeting) != (self._row, self._meeting) or self._stale:
            self._row, self._meeting = row, meeting
            self._stale = True
            self._next.start()

    def show_now(self) -> None:
        """Do not wait for the next turn."""
        self._next.stop()
        if self._stale:
            self._stale = False
            self._show()

    def _show(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._inside.isAncestorOf(focused)
        said = focused.accessibleName() if had_focus and focused is not None else ""
        _empty(self._list)
        row = self._row
        if row is None:
            return
        self._fill(row)
        self._reveal.start()
        if had_focus:
            self._focus_again(said)
        if any(mark.state is State.CONFLICT for mark in row.marks) and not self.desk.readonly:
            self._soon.start()

    def _fill(self, row: DayRow) -> None:
        self.title.setText(_("{weekday} {day}").format(weekday=dates.weekday(row.day).capitalize(), day=_day(row.day)))
        self.about.setText(f"{week_name(row.day)} · {row.counts.replace(', ', ' · ')}")
        for icon, tone, text in _layers(row):
            self._add(_marked(icon, tone, text, self._inside))
        if row.busy:
            self._add(_marked("user-round-x", "text2", row.busy_words, self._inside))
        lines = [mark.entry.line.id for mark in row.marks]
        kept = self.desk.read(kept_conflicts.of_meetings, lines) if lines else []
        for mark in row.marks:
            self._add(self._meeting_row(mark, [each for each in kept if each.meeting == mark.entry.id]))
            if mark.state is State.CONFLICT and not _told_later(mark, row):
                self._add(self._conflict_box(mark))
        if not row.marks:
            self._add(Label(_("Ingen møder"), "body", "text2", parent=self._inside))
        self._list.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._list.addWidget(widget)
        widget.show()  # the layout would do it in the next turn, too late for the focus

    def _show_chosen_row(self) -> None:
        chosen = next((row for row in self.rows() if row.property("card") == "soft"), None)
        if chosen is not None:
            self.area.ensureWidgetVisible(chosen, 0, fonts.px(8))

    def _focus_again(self, said: str) -> None:
        for widget in self._inside.findChildren(QWidget):
            if said and widget.accessibleName() == said and widget.isVisibleTo(self._inside):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _meeting_row(self, mark: Mark, kept: Sequence[KeptLine]) -> QWidget:
        line = mark.entry.line
        chosen = line.id == self._meeting
        row = _MeetingRow(mark, chosen, self.desk.today, self._inside)
        row.pressed.connect(partial(self.chosen.emit, line.id))
        for each in kept:
            told = _("Konflikten står: {note}") if each.note else _("Konflikten står")
            row.column.addWidget(Label(told.format(note=each.note), "small", "text2", wrap=True, parent=row))
        if chosen:
            row.column.addLayout(self._buttons(line, row))
        return row

    def _buttons(self, line: MeetingLine, parent: QWidget) -> FlowLayout:
        flow = FlowLayout(gap=6)
        for words, icon, do in self._possible(line):
            button = Button(words, "small", icon, parent=parent)
            button.setAccessibleDescription(line.title)
            button.clicked.connect(do)
            reads = do.func == self._open_page
            allow(self.desk.readonly and not reads, button)
            flow.addWidget(button)
        return flow

    def _possible(self, line: MeetingLine) -> list[tuple[str, str, partial[None]]]:
        """What can be noted of a meeting as it stands."""
        record = partial(self._record, line.id)
        held = (_("Holdt"), "check", partial(record, MeetingStatus.HELD))
        cancel = (_("Aflys …"), "ban", partial(self._cancel, line))
        postpone = (_("Udsæt …"), "calendar-clock", partial(self._postpone, line))
        invite = (_("Indkaldt"), "mail", partial(record, MeetingStatus.INVITED))
        again = (_("Planlagt igen"), "calendar-check", partial(record, MeetingStatus.PLANNED))
        move = (_("Flyt …"), "move-right", partial(self._open, line.id))
        open_ = (_("Åbn mødet"), "file-text", partial(self._open_page, line.id))
        if line.status is MeetingStatus.POSTPONED:
            return [open_, move, cancel, again]
        if line.status in (MeetingStatus.HELD, MeetingStatus.CANCELLED):
            return [open_, again]
        can = [open_, held] if line.start <= self.desk.now else [open_]
        can += [move, cancel, postpone]
        return [*can, invite] if line.status is MeetingStatus.PLANNED else can

    # --- conflicts --------------------------------------------------------------------------------------------------

    def _conflict_box(self, mark: Mark) -> QWidget:
        line = mark.entry.line
        box = Panel("plain", parent=self._inside)
        box.setProperty("message", "late")
        word = conflict_word(mark.conflicts)
        box.setAccessibleName(_("{conflict}: {meeting}").format(conflict=word, meeting=line.title))
        column = QVBoxLayout(box)
        column.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(8), fonts.px(8))
        column.setSpacing(fonts.px(6))
        head = QHBoxLayout()
        head.setSpacing(fonts.px(6))
        head.addWidget(IconLabel(CONFLICT_ICONS[mark.conflicts[0].kind], "behind", parent=box))
        head.addWidget(Label(word, "strong", "behind", wrap=True, parent=box), 1)
        column.addLayout(head)
        for text in _told(mark.conflicts):
            column.addWidget(Label(text, wrap=True, parent=box))
        if self.desk.readonly:
            return box
        column.addWidget(Rule(parent=box))
        ways = self._ways.get(line.id)
        name = mark.entry.short
        for time in ways.times if ways and ways.start == line.start else ():
            column.addWidget(self._way(box, line.id, name, time))
        other = _Option("calendar-days", _("Vælg anden tid for {name}").format(name=name), "", _("Vælg …"), box)
        other.button.clicked.connect(partial(self._open, line.id))
        column.addWidget(other)
        if line.status in AWAITED and line.start.date() >= self.desk.today:
            words = _("Find en ny tid, også hvor andre møder må gøre plads")
            replan = _Option("wand-sparkles", words, "", _("Omlæg …"), box)
            replan.button.clicked.connect(partial(self._replan, line.id))
            column.addWidget(replan)
        for who in {each.who.person: each.who for each in mark.conflicts if each.who and each.who.can}.values():
            words = _("{name} kan komme i stedet for {whose}").format(name=who.can[0].name, whose=who.name)
            send = _Option("user-round-check", words, "", _("Vælg stedfortræder …"), box)
            send.button.clicked.connect(partial(self._send_substitute, line, who))
            column.addWidget(send)
        stand = _Option("check", _("Lad konflikten stå"), _("Noteres i historikken"), _("Behold …"), box)
        kinds = tuple(dict.fromkeys(each.kind for each in mark.conflicts))
        stand.button.clicked.connect(partial(self.keep_wanted.emit, line.id, kinds))
        column.addWidget(stand)
        return box

    def _replan(self, meeting: int, _checked: bool = False) -> None:
        self.desk.goto("omlaeg", meetings=[meeting], back="kalender")

    def _send_substitute(self, line: MeetingLine, who: Who, _checked: bool = False) -> None:
        offers = self.desk.read(stand_ins.offers_for, line.id, who.person)
        other = ask_for(who, line.title, offers, self)
        if other is not None:
            self.desk.attempt(stand_ins.sent, stand_ins.send_to, line.id, who.person, other)

    def _way(self, box: QWidget, meeting: int, name: str, time: Proposal) -> "_Option":
        words = _("Flyt {name} til {day} {time}").format(
            name=name, day=dates.narrow(time.start.date()), time=dates.clock(time.start.time())
        )
        option = _Option("calendar-clock", words, time.note, _("Flyt"), box)
        option.button.clicked.connect(partial(self.move_wanted.emit, meeting, time.start))
        return option

    def _look_for_ways(self) -> None:
        """Free times for what collides on the day, in the background."""
        row = self._row
        if row is None or not self.isVisible():
            return
        lines = [mark.entry.line for mark in row.marks if mark.state is State.CONFLICT and not _told_later(mark, row)]
        wanted = [line for line in lines[:SOUGHT] if line.id not in self._ways]
        if wanted:
            self.desk.read_later(calendar_days.ways_out, self._on_ways, wanted, self.desk.now)

    def _on_ways(self, found: Sequence[WaysOut]) -> None:
        self._ways |= {each.meeting: each for each in found}
        shown = {mark.entry.id for mark in self._row.marks} if self._row else set()
        if any(each.meeting in shown and each.times for each in found):
            self._show()

    # --- noting -----------------------------------------------------------------------------------------------------

    def _record(self, meeting: int, status: MeetingStatus, _checked: bool = False) -> None:
        self.desk.attempt(meetings.recorded, meetings.record, meeting, status, self.desk.now)

    def _cancel(self, line: MeetingLine, _checked: bool = False) -> None:
        why = ask.reason(self, _("Aflys mødet"), _("Aflys"), line.title)
        if why is not None:
            self.desk.attempt(
                meetings.recorded, meetings.record, line.id, MeetingStatus.CANCELLED, self.desk.now, reason=why
            )

    def _postpone(self, line: MeetingLine, _checked: bool = False) -> None:
        answer = ask.new_time(self, _("Udsæt mødet"), _("Udsæt"), line.start, partial(self._against, line))
        if answer is not None:
            to, why = answer
            self.desk.attempt(
                meetings.recorded,
                meetings.record,
                line.id,
                MeetingStatus.POSTPONED,
                self.desk.now,
                to=to,
                reason=why,
                anyway=True,
            )

    def _against(self, line: MeetingLine, start: datetime) -> tuple[Sequence[Conflict], Sequence[datetime]]:
        wallclock.check(start, line.time_zone)
        return self.desk.read(meetings.conflicts_of, line.id, start, self.desk.today)

    def _open_page(self, meeting: int, _checked: bool = False) -> None:
        """Its agenda, minutes and participants."""
        self.desk.goto("moede", meeting=meeting, back="kalender")

    def _open(self, meeting: int, _checked: bool = False) -> None:
        self.desk.goto("new_meeting", meeting=meeting, back="kalender")


def _day(day: date) -> str:
    return dates.day_month(day)


def _layers(row: DayRow) -> list[tuple[str, str, str]]:
    """Icon, tone and words of what the day is."""
    facts, told = row.facts, []
    if facts.holiday:
        told.append(("sun", "holiday_text", _("{holiday} er helligdag").format(holiday=facts.holiday)))
    if facts.special:
        told.append(("calendar-days", "unscheduled", facts.special_in_words))
    if facts.breaks:
        told.append(("backpack", "school_text", f"{facts.school}. {facts.breaks_in_words}"))
    return told


def _told(found: Sequence[Conflict]) -> list[str]:
    texts = list(dict.fromkeys(each.text for each in found))
    more = len(texts) - TOLD
    return [*texts[:TOLD], *([_("Og {n} til.").format(n=more)] if more > 0 else [])]


def _told_later(mark: Mark, row: DayRow) -> bool:
    """Whether the same collision is told of at a later meeting of the day, which has it with this one."""
    if not mark.others or len(mark.others) < len(mark.conflicts):
        return False
    later = row.marks[row.marks.index(mark) + 1 :]
    partners = {each.entry.id for each in later if each.state is State.CONFLICT and mark.entry.id in each.others}
    return set(mark.others) <= partners


def _marked(icon: str, tone: str, text: str, parent: QWidget) -> QWidget:
    box = QWidget(parent)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(fonts.px(6))
    row.addWidget(IconLabel(icon, tone, 14, box), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text, "small", tone, wrap=True, parent=box), 1)
    return box


class _MeetingRow(Panel):
    """A meeting of the day: its time, its name, where and how it stands; a click or Enter chooses it."""

    pressed = Signal()

    def __init__(self, mark: Mark, chosen: bool, today: date, parent: QWidget) -> None:
        super().__init__("soft" if chosen else "plain", parent=parent)
        line = mark.entry.line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(mark.sentence)
        self.setToolTip(line.title)
        clock = Label(dates.hours(line.start.time()), "header", "text2", tabular=True, parent=self)
        clock.setMinimumWidth(fonts.metrics(12, fonts.SEMIBOLD, tabular=True).horizontalAdvance("00.00") + 2)
        state = state_of(line, today)
        word = conflict_word(mark.conflicts) if mark.state is State.CONFLICT else state.text
        tone = "text2" if line.status.takes_place else "text3"
        name = Label(mark.entry.name, "body", "text" if line.status.takes_place else tone, wrap=True, parent=self)
        under = " · ".join(part for part in (hours_of(line), line.place, word) if part)
        self.column = QVBoxLayout()
        self.column.setSpacing(fonts.px(2))
        self.column.addWidget(name)
        self.column.addWidget(Label(under, "small", tone, wrap=True, parent=self))
        if line.reason:
            self.column.addWidget(Label(line.reason, "small", "text2", wrap=True, parent=self))
        row = QHBoxLayout(self)
        side = fonts.px(6)
        row.setContentsMargins(side, fonts.px(4), side, fonts.px(4))
        row.setSpacing(fonts.px(10))
        row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 5, 5)


class _Option(QWidget):
    """A way out of a conflict: what it is, why it is one, and its button."""

    def __init__(self, icon: str, words: str, note: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = Button(verb, "small", parent=self)
        self.button.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(words, "body", wrap=True, parent=self))
        if note:
            told.addWidget(Label(note, "small", "text2", wrap=True, parent=self))
        row.addWidget(IconLabel(icon, "text2", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        row.addWidget(self.button)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setAccessibleName("")
            widget.deleteLater()
