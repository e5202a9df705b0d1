"""The page of one meeting: its agenda, the minutes of the item that is talked about, and who is there."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services import invitations, meeting_page, meetings
from fora_desktop.services.agenda import MeetingIsGone
from fora_desktop.services.meeting_page import Around, MeetingView
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.documents import DocumentActions
from fora_desktop.ui.page import Page
from fora_desktop.ui.widgets.agenda_card import AgendaCard
from fora_desktop.ui.widgets.attendance_card import AttendanceCard
from fora_desktop.ui.widgets.card import PageHeader, Panel
from fora_desktop.ui.widgets.document_buttons import DocumentButtons
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.label import Button, IconButton
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.minutes_card import MinutesCard
from fora_desktop.ui.widgets.paper_actions import PaperActions
from fora_desktop.ui.widgets.stepper import Stepper

AGENDA, MINUTES, ATTENDANCE = "agenda", "minutes", "attendance"
NARROW, ALONE = 1240, 860
"""Widths of the page at 100 % text: below the first the participants are behind a button, below the second they stand
in the place of the agenda."""
LEFT, RIGHT = 336, 304
EVERY = 15_000
"""Milliseconds between two looks at the clock, for the status bar."""


class Moede(Page):
    """`open` takes meeting, item or paper, the card that gets the keyboard, and the page to go back to."""

    key: ClassVar[str] = "moede"
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_board", "meeting_step", "agenda_item", "paper", "decision", "task", "person"),
            *("board", "forum", "requirement", "quota_rule", "standard_item", "unit"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.meeting: int | None = None
        self.view: MeetingView | None = None
        self._back = "moeder"
        self._wants_right: bool | None = None
        self._said = ""
        self._make_header()
        self.lock_bar = MessageBar(parent=self)
        self.closing = MessageBar(closable=True, parent=self)
        self.agenda = AgendaCard(desk, self)
        self.agenda.current_changed.connect(self._on_item)
        self.agenda.standard_wanted.connect(self._edit_standard)
        self.papers = PaperActions(desk, self.agenda.papers, self)
        self._make_cards()
        self.nothing = EmptyView("file-text", "", parent=self)
        self._lay_out()
        self._make_keys()
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self._on_tick)

    def _make_header(self) -> None:
        self.header = PageHeader("", crumbs=" ", parent=self)
        # What stands in it is fitted to the width, and must not hold it up.
        self.header.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.back_button = IconButton("arrow-left", _("Tilbage"), parent=self)
        self.back_button.clicked.connect(self.go_back)
        self.header.lead(self.back_button)
        self.stepper = Stepper(self.desk, self)
        self._second_row = Panel("bar", QHBoxLayout(), self)
        self._second_row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._second_row.hide()
        self.documents = DocumentButtons(DocumentActions(self.desk, self), self)
        self.documents.actions_.done.connect(self.desk.noticed)
        self.people_button = Button(_("Deltagere"), icon="users-round", parent=self)
        self.people_button.setCheckable(True)
        self.people_button.clicked.connect(self._on_people)
        self.edit_button = IconButton("calendar-clock", _("Ret tid og sted"), parent=self)
        self.edit_button.clicked.connect(self._edit_meeting)
        self.close_button = Button(_("Afslut mødet"), "primary", "check", parent=self)
        self.close_button.clicked.connect(self.close_meeting)
        for part in (self.stepper, self.edit_button, self.people_button, self.documents, self.close_button):
            self.header.add(part)

    def _make_cards(self) -> None:
        self.minutes = MinutesCard(self.desk, self)
        self.minutes.item_wanted.connect(self.agenda.select)
        self.attendance = AttendanceCard(self.desk, self)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("gaps")
        self.splitter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(fonts.px(12))
        for card in (self.agenda, self.minutes, self.attendance):
            self.splitter.addWidget(card)
        self.splitter.setStretchFactor(1, 1)
        whole = QWidget(self)
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(12))
        inside.setSpacing(fonts.px(8))
        inside.addWidget(self.lock_bar)
        inside.addWidget(self.closing)
        inside.addWidget(self.splitter, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self._second_row)
        outer.addLayout(self._stack, 1)

    def _make_keys(self) -> None:
        for name, words, default, do in (
            ("previous", _("Forrige punkt"), "Alt+Left", self.minutes.go_back),
            ("next", _("Næste punkt"), "Alt+Right", self.minutes.go_on),
        ):
            keys.action(self, f"moede.{name}", words, default, do)
        keys.action(self, "moede.times", _("Planlæg mødet igen (foreslå tider)"), "Ctrl+T", self._to_times)
        keys.action(self, "moede.answers", _("Indlæs svar på indkaldelsen …"), "", self.attendance.read_answers)
        self.addActions([self.minutes.decide, self.minutes.assign])  # also while the agenda has the keyboard
        # Not of the whole page: forms and the lines of the minutes have an Esc of their own.
        keys.action(self.agenda.table, "moede.back", _("Luk formularen, eller gå tilbage"), "Esc", self._escape)

    def _to_times(self) -> None:
        """Ctrl+T: other times for the meeting."""
        if self.meeting is not None and self.view is not None and not self.desk.readonly:
            self.flush()
            self.desk.goto("new_meeting", meeting=self.meeting, back=self._back)

    # --- showing ----------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        item, paper = what.get("item"), what.get("paper")
        meeting = what.get("meeting")
        if meeting is None and (item is not None or paper is not None):
            try:
                meeting = self.desk.read(meeting_page.meeting_of, item=item, paper=paper)
            except FieldError as gone:
                self._show_gone(str(gone))
                return
        if meeting is None:
            return
        self.flush()
        self._back = str(what.get("back") or "moeder")
        if meeting != self.meeting:
            self.closing.say("")
        self.meeting = int(meeting)
        self.refresh()
        self.refreshed.emit()
        if self.view is None:
            return
        if item is not None:
            self.agenda.select(int(item))
        card = {MINUTES: self.minutes, ATTENDANCE: self.attendance}.get(str(what.get("card")), self.agenda)
        if card is self.attendance:
            self._wants_right = True
            self._arrange()
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_gone(self, sentence: str) -> None:
        """What was asked for is no longer there: neither is the meeting that was seen before."""
        self.flush()
        self.meeting = self.view = None
        self._show_nothing(sentence)
        self.refreshed.emit()

    def refresh(self) -> None:
        if self.meeting is None:
            self._show_nothing(_("Intet møde er valgt."))
            return
        try:
            view = self.desk.read(meeting_page.view, self.meeting)
        except MeetingIsGone as gone:
            self.view = None
            self._show_nothing(str(gone))
            return
        self.view = view
        self._stack.setCurrentIndex(0)
        self._show_header(view)
        self._show_lock(view)
        self.agenda.show_view(view)
        self.papers.show_papers(view, self.agenda.current)
        self._load_cards(view)
        self._arrange()
        self.desk.read_later(meeting_page.around, self._on_around, self.meeting, self.desk.today)

    def _on_around(self, around: Around | None) -> None:
        if around is not None and around.meeting == self.meeting:
            self.agenda.show_around(around)

    def _load_cards(self, view: MeetingView) -> None:
        """The minutes and the participants read for themselves, once they know of which meeting."""
        if self.minutes.meeting != view.line.id:
            self.minutes.load(view.line.id)
        for card in (self.minutes, self.attendance):
            if card.meeting != view.line.id:
                card.load(view.line.id)
        self._show_item(self.agenda.current.id if self.agenda.current is not None else None)

    def _show_nothing(self, told: str) -> None:
        self.header.title.setText(_("Møde"))
        self.header.crumbs.setText("")
        for part in (self.stepper, self.people_button, self.edit_button, self.documents, self.close_button):
            part.hide()
        self.nothing.say(told, action=_("Gå til Møder"), do=partial(self.desk.goto, "moeder"))
        self._stack.setCurrentIndex(1)

    def _show_header(self, view: MeetingView) -> None:
        line = view.line
        day = dates.long(line.start.date())
        when = _("{day} {start}–{end}").format(
            day=day[:1].upper() + day[1:], start=dates.clock(line.start.time()), end=dates.hours(line.end.time())
        )
        place = ", ".join(part for part in (line.location, line.room) if part)
        trail = _("Møder  ›  {when}").format(when=when)
        self.header.crumbs.setText(f"{trail}  ·  {place}" if place else trail)
        self.header.title.setText(line.title)
        self.stepper.show_course(view.course)
        writable = not self.desk.readonly
        self.edit_button.setVisible(True)
        self.documents.setVisible(True)
        self.close_button.setVisible(line.status in AWAITED and writable and line.start <= self.desk.now)

    def _show_lock(self, view: MeetingView) -> None:
        approved, unlocked = view.course.approved, view.course.unlocked
        if approved is not None:
            told = _("Referatet blev godkendt den {day}. Dagsorden, referat og fremmøde er låst.")
            actions = [] if self.desk.readonly else [(_("Lås op"), self.stepper.unlock)]
            self.lock_bar.say(told.format(day=dates.day_month_year(approved.on)), icon="lock", actions=actions)
        elif unlocked is not None:
            self.lock_bar.say(unlocked.said + ".", "warning", icon="lock-open")
        elif (invited := self.desk.read(invitations.state, view.line.id, self.desk.today)).is_due:
            actions = [] if self.desk.readonly else [(_("Indkald …"), self.documents.actions_.invite)]
            self.lock_bar.say(invited.sentence + ".", "warning", icon="mail", actions=actions)
        else:
            self.lock_bar.say("")

    def _on_item(self, item: int | None) -> None:
        if self.view is not None:
            self.papers.show_papers(self.view, self.view.item(item))
        self._show_item(item)
        self.refreshed.emit()

    def _show_item(self, item: int | None) -> None:
        """The cards of the minutes and the participants follow the agenda."""
        if self.view is not None and self.attendance.meeting == self.view.line.id:
            self.minutes.show_item(item)
            self.attendance.show_item(item)

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self.view is None:
            return
        wide = self.width()
        narrow = wide < fonts.px(NARROW)
        self.people_button.setVisible(narrow)
        shown = not narrow or bool(self._wants_right)
        self.people_button.setChecked(shown)
        self.attendance.setVisible(shown)
        self.agenda.setVisible(not (shown and wide < fonts.px(ALONE)))
        self.agenda.setMinimumWidth(fonts.px(min(LEFT, 280)))
        self.attendance.setMinimumWidth(fonts.px(280))
        self._fit_header(self.view)
        if self.splitter.property("arranged") != (wide, shown):
            self.splitter.setProperty("arranged", (wide, shown))
            right = fonts.px(RIGHT) if shown else 0
            left = fonts.px(LEFT) if self.agenda.isVisibleTo(self) else 0
            self.splitter.setSizes([left, max(1, wide - left - right - fonts.px(56)), right])

    def _fit_header(self, view: MeetingView) -> None:
        """Where the title would be cut, the steps say less, then the buttons; at last the steps have their own row."""
        parts = [
            self.back_button,
            self.stepper,
            self.edit_button,
            self.people_button,
            self.documents,
            self.close_button,
        ]
        is_held = view.line.status is MeetingStatus.HELD
        for compact, tight, below in (
            (False, False, False),
            (True, False, False),
            (True, True, False),
            (False, False, True),
            (False, True, True),
        ):
            self.stepper.set_compact(compact)
            self.documents.show_meeting(view.line.id, is_held=is_held, tight=tight)
            self.people_button.set_words("" if tight else _("Deltagere"))
            self.people_button.setAccessibleName(_("Deltagere"))
            self.people_button.setToolTip(_("Deltagere") if tight else "")
            self._put_steps(below=below)
            shown = [part for part in parts if part.isVisibleTo(self) and not (below and part is self.stepper)]
            taken = sum(part.sizeHint().width() + fonts.px(8) for part in shown) + fonts.px(32)
            least = fonts.px(200) if below else self.header.title.sizeHint().width()
            if taken + least <= self.width():
                break

    def _put_steps(self, *, below: bool) -> None:
        """Into the header, or into the row below it."""
        row = self._second_row.layout()
        is_below = self.stepper.parentWidget() is self._second_row
        if row is None or below == is_below:
            return
        if below:
            row.setContentsMargins(fonts.px(16), fonts.px(4), fonts.px(16), fonts.px(4))
            row.addWidget(self.stepper)
            row.setAlignment(self.stepper, Qt.AlignmentFlag.AlignLeft)
        else:
            row.removeWidget(self.stepper)
            self.header.insert(0, self.stepper)
        self.stepper.show()
        self._second_row.setVisible(below)

    def _on_people(self) -> None:
        self._wants_right = self.people_button.isChecked()
        self._arrange()
        if self._wants_right:
            self.attendance.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing ------------------------------------------------------------------------------------------------------

    def close_meeting(self) -> None:
        """Record it as held; what is missing is told first, and stands in nobody's way."""
        view = self.view
        if view is None:
            return
        self.flush()
        missing = self.desk.read(meeting_page.missing, view.line.id)
        if not missing.sentences:
            self._close()
            return
        actions: list[tuple[str, Callable[[], object]]] = [(_("Notér som holdt"), self._close)]
        if missing.untreated:
            actions.append((_("Udsæt ubehandlede"), partial(self._put_off, [each.id for each in missing.untreated])))
        self.closing.say(" ".join(missing.sentences), "warning", actions=actions, closable=True)

    def _close(self) -> None:
        view = self.view
        self.closing.say("")
        if view is not None and self.desk.attempt(meetings.recorded, meeting_page.close, view.line.id, self.desk.now):
            self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_off(self, items: list[int]) -> None:
        if self.desk.attempt(meeting_page.put_off_told, meeting_page.put_off, items):
            self.close_meeting()

    def _edit_meeting(self) -> None:
        if self.meeting is not None:
            self.desk.goto("new_meeting", meeting=self.meeting, back=self.key)

    def _edit_standard(self) -> None:
        from fora_desktop.ui.dialogs.standard_agenda import StandardAgenda

        if self.meeting is not None:
            StandardAgenda.of_meeting(self.desk, self.meeting, self).ask()

    def _escape(self) -> None:
        if self.agenda.table.is_dragging:
            self.agenda.table.give_up_drag()
        else:
            self.go_back()

    def go_back(self) -> None:
        """Where it was opened from, with the meeting as the current one where that page can show it."""
        self.flush()
        if self._back in ("moeder", "kalender") and self.meeting is not None and self.view is not None:
            self.desk.goto(self._back, meeting=self.meeting)
        else:
            self.desk.goto(self._back)

    def flush(self) -> None:
        """Save what is being written."""
        self.agenda.flush()
        self.minutes.flush()
        self.attendance.flush()
        self.minutes.flush()

    # --- the page ---------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.papers.look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        self.agenda.flush()  # the other cards look after themselves
        super().hideEvent(event)

    def _on_tick(self) -> None:
        """The status bar follows the clock; so does whether the meeting has begun."""
        if self.view is not None and self.close_button.isHidden() and self.view.line.start <= self.desk.now:
            self._show_header(self.view)
            self._arrange()
        if self.summary() != self._said:
            self.refreshed.emit()

    @staticmethod
    def new_words() -> str:
        return _("Nyt punkt")

    def new(self) -> None:
        self.agenda.new_item()

    def panes(self) -> list[QWidget]:
        shown = [self.agenda, self.minutes, self.attendance]
        return [pane for pane in shown if pane.isVisibleTo(self)] or [self.nothing]

    def summary(self) -> str:
        """`Kl. 13.42 · punkt 3 af 7 · 18 min. tilbage af punktet` while the meeting runs."""
        self._said = self._summary()
        return self._said

    def _summary(self) -> str:
        view, now = self.view, self.desk.now
        if view is None:
            return ""
        item = self.agenda.current
        if not view.course.is_on(now):
            return self.agenda.subtitle.text()
        clock = dates.clock(now.time())
        parts = [clock[:1].upper() + clock[1:]]
        if item is not None:
            parts.append(_("punkt {n} af {all}").format(n=item.position, all=len(view.items)))
            left = (item.end - now) // timedelta(minutes=1)
            if item.minutes and left >= 0:
                parts.append(_("{n} min. tilbage af punktet").format(n=min(left, item.minutes)))
            elif item.minutes:
                parts.append(_("{n} min. over punktets tid").format(n=-left))
        return " · ".join(parts)

    def memory(self) -> dict[str, Any]:
        return {"right": bool(self._wants_right)}

    def recall(self, memory: dict[str, Any]) -> None:
        self._wants_right = bool(memory.get("right", False))
