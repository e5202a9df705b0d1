"""Overblik: what needs action now, and the next step on each row."""

from calendar import isleap
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import dates
from fora_desktop.domain.days import week_name
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status
from fora_desktop.i18n import _, counted
from fora_desktop.services import deadlines, kept_conflicts, meetings, missing, stand_ins, standings
from fora_desktop.services.deadlines import SafeDate
from fora_desktop.services.glance import Ahead, ConflictLine, DayLine, Glance, ahead, glance, standing_lines
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.standings import StandingLine
from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.send_substitute import ask_for
from fora_desktop.ui.missing import PlanMissing
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import TableModel
from fora_desktop.ui.widgets.card import Card, PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import FlowLayout, StepAside
from fora_desktop.ui.widgets.follow_card import FollowCard
from fora_desktop.ui.widgets.glance_rows import KEEP, PLAN, SEEN, SEND, columns, conflict_columns, key_of
from fora_desktop.ui.widgets.label import Button, IconLabel, Label, LinkLabel
from fora_desktop.ui.widgets.plans_card import PlansCard
from fora_desktop.ui.widgets.strip import StatusStrip
from fora_desktop.ui.words import hours_of, when

SHOWN_UNRECORDED = 6
LEAST_BESIDE = 840
"""The width of the page, at 100 % text, from which the week stands beside the lists."""
AHEAD_AFTER = 150
"""Milliseconds until what lies ahead is read, so that it does not compete with the painting of the page."""
QWIDGETSIZE_MAX = 2**24 - 1


class Overblik(Page):
    """The first page: the nine words, what needs action, what collides, the week."""

    key: ClassVar[str] = "overblik"
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("chapter", "forum", "board", "board_unit", "unit", "requirement", "quota_rule", "seen_period"),
            *("meeting", "meeting_board", "meeting_move", "membership", "role", "school_holiday", "district"),
            *("kept_conflict", "special_day", "own_holiday", "task", "deadline_rule", "meeting_step", "person"),
            *("role_holder", "substitute", "absence", "attendance", "membership_exception"),
            *("busy_calendar", "busy_time", "action_plan", "action_plan_year", "agenda_item"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(self.title(), parent=self)
        self.new_button = Button(_("Nyt møde"), "primary", "plus", "Ctrl+N", parent=self)
        self.new_button.clicked.connect(self.new)
        self.new_button.setEnabled(not desk.readonly)
        self.missing_button = Button(_("Planlæg manglende …"), icon="wand-sparkles", parent=self)
        self.missing_button.clicked.connect(self._plan_all)
        self.missing_button.hide()
        self.header.add(self.missing_button)
        self.header.add(self.new_button)
        self.missing = PlanMissing(desk, self)
        self.strip = StatusStrip(self)
        self.strip.chosen.connect(self._on_word)
        self.strip_card = Card(parent=self)
        self.strip_card.body.addWidget(self.strip)
        self._safe: Mapping[int, SafeDate] = {}
        self.needing = TableModel(columns(self.desk, self._safe_date), key=key_of)
        self.table = RowTable(self.needing, _("Mødekrav, der kræver handling"), lines=2, parent=self)
        self.table.acted.connect(self._on_action)
        self.table.opened.connect(self._on_opened)
        keys.action(
            self.table,
            "overblik.times",
            _("Nyt møde i det valgte forum, med ledige tider"),
            "Ctrl+T",
            self._new_for_current,
        )
        self._stepping = StepAside(self.table, 180, (1, 3))
        self._seen = False
        self.needing_card = Card(_("Mødekrav, der kræver handling"), link=_("Vis i Fora"), flush=True, parent=self)
        self.needing_card.link_clicked.connect(self._show_all)
        self._stack = QStackedLayout()
        self._all_well = EmptyView("circle-check", _("Alt er i orden."), parent=self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._all_well)
        self.needing_card.body.addLayout(self._stack, 1)
        self.colliding = TableModel(conflict_columns(self.desk), key=lambda line: (line.meeting.id, line.conflict.kind))
        self.conflict_table = RowTable(self.colliding, _("Konflikter i kommende møder"), lines=2, parent=self)
        self.conflict_table.horizontalHeader().hide()
        self.conflict_table.acted.connect(self._on_conflict)
        self.conflict_table.opened.connect(self._open_conflict)
        keys.action(self.conflict_table, "overblik.keep", _("Behold tiden trods konflikten"), "B", self._keep_current)
        self.conflict_card = Card(_("Konflikter i kommende møder"), link=_("Vis i Møder"), flush=True, parent=self)
        self.conflict_card.link_clicked.connect(self._show_conflicts)
        self.conflict_card.body.addWidget(self.conflict_table)
        self.conflict_card.hide()
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_AFTER)
        self._ahead.timeout.connect(self._look_ahead)
        self.week_card = Card(_("Denne uge"), link=_("Kalender"), parent=self)
        self.week_card.link_clicked.connect(self._show_calendar)
        self.record_card = Card(_("Mangler registrering"), parent=self)
        self.record_card.hide()
        self.follow_card = FollowCard(desk, self)
        self.plans_card = PlansCard(desk, self)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(fonts.px(12))
        left.addWidget(self.needing_card, 1)
        left.addWidget(self.conflict_card)
        self._side = QWidget(self)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(12))
        column.addWidget(self.week_card)
        column.addWidget(self.follow_card)
        column.addWidget(self.plans_card)
        column.addWidget(self.record_card)
        column.addStretch(1)
        self._right = scrolled(self._side)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(fonts.px(12))
        self._row.addLayout(left, 1)
        self._row.addWidget(self._right)
        whole = QWidget(self)
        body = QVBoxLayout(whole)
        body.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        body.setSpacing(fonts.px(12))
        body.addWidget(self.strip_card)
        body.addLayout(self._row, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(scrolled(whole), 1)
        self._arrange()
        theme.announcer().changed.connect(self._arrange)

    def _arrange(self) -> None:
        """The week beside the lists, or under them where there is little room."""
        beside = self.width() >= fonts.px(LEAST_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.needing_card.setMinimumHeight(fonts.px(190 if beside else 260))
        self._right.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        if beside:
            self._right.setFixedWidth(fonts.px(348))
            self._right.setMinimumHeight(0)
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(QWIDGETSIZE_MAX)
            wide = self.width() - 2 * fonts.px(16)
            self._right.setMinimumHeight(max(self._side.heightForWidth(wide), self._side.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """In the background; what is shown stays until the new is there."""
        self._show_header()
        self.desk.once_later(standing_lines, self._on_lines, self.desk.day, self.desk.today)

    def _on_lines(self, lines: Sequence[StandingLine]) -> None:
        self.desk.read_later(_glance, self._on_glance, self.desk.day, lines, self.desk.today)

    def _safe_date(self, board: int) -> SafeDate | None:
        return self._safe.get(board)

    def _on_glance(self, found: tuple[date, Glance, Mapping[int, SafeDate]]) -> None:
        day, seen, self._safe = found
        if day != self.desk.day:
            return
        self.missing_button.setVisible(bool(missing.lacking(seen.needing)) and not self.desk.readonly)
        self._seen = True
        self._show_counts(seen)
        self.needing.columns = columns(self.desk, self._safe_date)
        self.needing.show(seen.needing)
        had_focus = self.table.hasFocus()
        self._stack.setCurrentIndex(0 if seen.needing else 1)
        if had_focus and not seen.needing:
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        if not seen.boards:
            writable = not self.desk.readonly
            self._all_well.say(
                _("Ingen fora endnu."),
                action=_("Nyt forum") if writable else "",
                do=self._new_forum,
                icon="list-tree",
                other=(_("Hent forakatalog …"), self._import) if writable else None,
            )
        elif not seen.needing:
            self._all_well.say(self._all_is_well(seen), icon="circle-check")
        self._ahead.start()
        self._show_unrecorded(seen)
        self._arrange()
        self.refreshed.emit()

    def _look_ahead(self) -> None:
        self.desk.read_later(ahead, self._show_ahead, self.desk.day)
        self.follow_card.read()
        self.plans_card.read()

    def _show_ahead(self, seen: Ahead) -> None:
        """What collides and the week come a moment later: they wait for the holidays."""
        conflicts = seen.conflicts if self.desk.day >= self.desk.today else ()
        self.colliding.show(conflicts)
        self.conflict_card.set_subtitle(str(seen.colliding))
        self.conflict_card.setVisible(bool(conflicts))
        shown = min(len(conflicts), 3)
        self.conflict_table.setFixedHeight(shown * theme.row_height(2) + 2)
        self._show_week(seen.week)
        self._arrange()

    def _show_header(self) -> None:
        day = self.desk.day
        if day != self.desk.today:
            self.header.set_subtitle(_("Året {year}, set fra {day}").format(year=day.year, day=dates.day_month(day)))
            return
        share = round(100 * day.timetuple().tm_yday / (366 if isleap(day.year) else 365))
        self.header.set_subtitle(
            _("{day} · {week} · {share} % af året er gået").format(
                day=dates.long(day).capitalize(), week=week_name(day), share=share
            )
        )

    def _show_counts(self, seen: Glance) -> None:
        needing = sum(number for status, number in seen.counts.items() if status.needs_action)
        self.strip_card.title.setText(_("Mødekrav i {year}").format(year=self.desk.year))
        self.strip_card.set_subtitle(
            _("{boards} råd, nævn og fora · {required} har et mødekrav · {needing} kræver handling").format(
                boards=seen.boards, required=seen.with_requirement, needing=needing
            )
        )
        self.strip.show_counts(seen.counts)
        boards = len({line.board.id for line in seen.needing})  # a board may have several rows
        self.needing_card.set_subtitle(_("{n} af {total}").format(n=boards, total=seen.with_requirement))

    def _all_is_well(self, seen: Glance) -> str:
        if seen.next_meeting is None:
            return _("Alt er i orden. Der er ingen kommende møder.")
        return _("Alt er i orden. Næste møde: {meeting} {when}.").format(
            meeting=", ".join(seen.next_meeting.boards), when=when(seen.next_meeting, self.desk.today)
        )

    def _show_week(self, week: Sequence[DayLine]) -> None:
        self.week_card.title.setText(_("Denne uge") if self.desk.day == self.desk.today else _("Ugen"))
        self.week_card.set_subtitle(week_name(self.desk.day))
        _empty(self.week_card.body)
        for day in week:
            box = self._day(day)
            self.week_card.body.addWidget(box)
            box.show()  # the layout would do it in the next turn

    def _day(self, line: DayLine) -> QWidget:
        today = line.day == self.desk.today
        box = Panel("soft" if today else "plain", parent=self)
        row = QHBoxLayout(box)
        row.setContentsMargins(fonts.px(6), fonts.px(3), fonts.px(6), fonts.px(3))
        row.setSpacing(fonts.px(12))
        head = QVBoxLayout()
        head.setSpacing(0)
        tone = "accent" if today else "text2"
        weekday = Label(dates.weekday_short(line.day).rstrip(".").upper(), "tiny", tone, parent=box)
        number = Label(str(line.day.day), "pane", "accent" if today else "text", tabular=True, parent=box)
        weekday.setFixedWidth(fonts.px(30))
        head.addWidget(weekday)
        head.addWidget(number)
        head.addStretch(1)
        row.addLayout(head)
        told = QVBoxLayout()
        told.setSpacing(fonts.px(2))
        for icon, tone, text in _marks_of(line):
            told.addLayout(_marked(icon, tone, text, box))
        for meeting in line.meetings:
            told.addLayout(self._meeting_of_day(meeting, box))
        if not told.count():
            told.addWidget(Label(_("Ingen møder"), "small", "text3", parent=box))
        told.addStretch(1)
        row.addLayout(told, 1)
        box.setAccessibleName(dates.long(line.day))
        return box

    def _meeting_of_day(self, meeting: MeetingLine, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(fonts.px(6))
        clock = Label(dates.hours(meeting.start.time()), "small", "text2", tabular=True, parent=parent)
        clock.setFixedWidth(fonts.px(38))
        struck = not meeting.status.takes_place
        text = _("{boards} ({status})") if struck else "{boards}"
        words = text.format(boards=", ".join(meeting.boards), status=meeting.status.word.lower())
        title = LinkLabel(words, "body", "text3" if struck else "text", parent=parent)
        title.setAccessibleDescription(_("Åbn mødet"))
        title.pressed.connect(partial(self.desk.goto, "moede", meeting=meeting.id, back=self.key))
        title.setToolTip(f"{meeting.title}, {hours_of(meeting)}. {meeting.place}".strip(" ."))
        row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(title, 1)
        return row

    def _show_unrecorded(self, seen: Glance) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.record_card.isAncestorOf(focused)
        _empty(self.record_card.body)
        self.record_card.setVisible(bool(seen.unrecorded))
        self.record_card.set_subtitle(counted(len(seen.unrecorded), _("{n} møde"), _("{n} møder")))
        for meeting in seen.unrecorded[:SHOWN_UNRECORDED]:
            box = self._unrecorded(meeting)
            self.record_card.body.addWidget(box)
            box.show()  # the layout would do it in the next turn, too late for the focus
        more = len(seen.unrecorded) - SHOWN_UNRECORDED
        if more > 0:
            told = counted(more, _("og {n} møde til"), _("og {n} møder til"))
            self.record_card.body.addWidget(Label(told, "small", "text2", parent=self))
        if len(seen.unrecorded) > 1:
            every = Button(_("Notér alle {n} som holdt").format(n=len(seen.unrecorded)), "small", "check", parent=self)
            every.setEnabled(not self.desk.readonly)
            ids = [meeting.id for meeting in seen.unrecorded]
            every.clicked.connect(partial(self._all_held, ids))
            apart = Button(_("Notér samlet …"), "small", "file-clock", parent=self)
            apart.setAccessibleDescription(_("Alle på én gang, med undtagelser"))
            apart.clicked.connect(self._answer_all)
            buttons = FlowLayout(gap=6)
            for button in (every, apart):
                buttons.addWidget(button)
            self.record_card.body.addWidget(_boxed(buttons, self))
        first = self._first_record()
        if first is not None:
            self.record_card.leads_to = first
        if had_focus:
            (first or self.start()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_record(self) -> QWidget | None:
        """The first button that notes what became of a meeting; those of before may not be gone yet."""
        buttons = self.record_card.findChildren(Button)
        return next((button for button in buttons if button.isVisibleTo(self.record_card) and button.text()), None)

    def _unrecorded(self, meeting: MeetingLine) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(6))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(", ".join(meeting.boards), "body", wrap=True, parent=box))
        told.addWidget(Label(when(meeting, self.desk.today), "small", "text2", parent=box))
        row.addLayout(told, 1)
        held = Button(_("Holdt"), "small", parent=box)
        held.setAccessibleName(_("Holdt: {meeting}").format(meeting=meeting.title))
        held.clicked.connect(partial(self._record, meeting.id, MeetingStatus.HELD))
        cancelled = Button(_("Aflyst …"), "small", parent=box)
        cancelled.setAccessibleName(_("Aflyst: {meeting}").format(meeting=meeting.title))
        cancelled.clicked.connect(partial(self._record, meeting.id, MeetingStatus.CANCELLED))
        for button in (held, cancelled):
            button.setEnabled(not self.desk.readonly)
            row.addWidget(button)
        return box

    # --- doing ------------------------------------------------------------------------------------------------------

    def _on_word(self, status: Status) -> None:
        self.desk.goto("fora", status=status)

    def _new_forum(self) -> None:
        self.desk.goto("fora", new=True)

    def _import(self) -> None:
        self.desk.goto("import_overview", back=self.key)

    def _show_all(self) -> None:
        self.desk.goto("fora", needs_action=True)

    def _on_opened(self, line: StandingLine) -> None:
        self.desk.goto("fora", forum=line.board.forum, board=line.board.id)

    def _on_action(self, line: StandingLine, action: str) -> None:
        if action == PLAN:
            self.missing.plan([line.board.id])
        elif action == SEEN:
            self._mark_seen(line)
        else:
            self.desk.goto("fora", forum=line.board.forum, board=line.board.id, tab="meetings")

    def _plan_all(self) -> None:
        """The short list of all that is missing, before anything is planned."""
        self.desk.goto("manglende", back=self.key)

    def _new_for_current(self) -> None:
        """The current row's board, at a time of one's own choice."""
        line = self.table.current_line
        if isinstance(line, StandingLine) and not self.desk.readonly:
            self.desk.goto("new_meeting", board=line.board.id, back=self.key)

    def _mark_seen(self, line: StandingLine) -> None:
        assert line.standing is not None
        why = ask.reason(self, _("Notér årsag"), _("Markér som set"), line.message)
        if why is not None:
            self.desk.attempt(
                standings.seen,
                standings.mark_seen,
                line.board.id,
                line.standing.period.first,
                why,
                self.desk.today,
            )

    def _on_conflict(self, line: ConflictLine, action: str) -> None:
        if action == KEEP:
            self._keep(line)
        elif action == SEND:
            self._send_substitute(line)
        elif line.proposal is not None:
            self.desk.attempt(meetings.moved, meetings.move, line.meeting.id, line.proposal, self.desk.today)
        else:
            self._open_conflict(line)

    def _send_substitute(self, line: ConflictLine) -> None:
        """Somebody else comes in the place of who cannot: that settles it."""
        who = line.conflict.who
        assert who is not None
        offers = self.desk.read(stand_ins.offers_for, line.meeting.id, who.person)
        other = ask_for(who, f"{line.meeting.title}. {line.conflict.text}", offers, self)
        if other is not None:
            self.desk.attempt(stand_ins.sent, stand_ins.send_to, line.meeting.id, who.person, other)

    def _keep_current(self) -> None:
        line = self.conflict_table.current_line
        if isinstance(line, ConflictLine) and not self.desk.readonly:
            self._keep(line)

    def _keep(self, line: ConflictLine) -> None:
        about = f"{line.meeting.title}. {line.conflict.text}"
        note = ask.note(self, _("Behold tiden"), _("Behold"), about)
        if note is not None:
            self.desk.attempt(
                kept_conflicts.kept,
                kept_conflicts.keep,
                line.meeting.id,
                line.conflict.kind,
                note,
                self.desk.today,
            )

    def _show_conflicts(self) -> None:
        self.desk.goto("moeder", status="conflict")

    def _show_calendar(self) -> None:
        self.desk.goto("kalender", day=self.desk.day)

    def _answer_all(self, _checked: bool = False) -> None:
        self.desk.goto("registrering", back=self.key)

    def _open_conflict(self, line: ConflictLine) -> None:
        self.desk.goto("new_meeting", meeting=line.meeting.id, back=self.key)

    def _record(self, meeting: int, status: MeetingStatus, _checked: bool = False) -> None:
        why: str | None = ""
        if status is MeetingStatus.CANCELLED:
            why = ask.reason(self, _("Aflys mødet"), _("Aflys"))
        if why is not None:
            self.desk.attempt(meetings.recorded, meetings.record, meeting, status, self.desk.now, reason=why)

    def _all_held(self, ids: list[int], _checked: bool = False) -> None:
        self.desk.attempt(meetings.all_recorded, meetings.record_all, ids, MeetingStatus.HELD, self.desk.now)

    @staticmethod
    def new_words() -> str:
        return _("Nyt møde")

    def new(self) -> None:
        self.desk.goto("new_meeting", back=self.key)

    def seek(self) -> None:
        self.desk.goto("fora", seek=True)

    def panes(self) -> list[QWidget]:
        return [self.strip, self.table, self.conflict_table, self.follow_card, self.plans_card, self.record_card]

    def start(self) -> QWidget:
        """The list, or before it has been read for the first time the place where it will be."""
        return self.strip if self._seen and not self.needing.rowCount() else self.table

    def memory(self) -> dict[str, Any]:
        return {"needing": _arrangement(self.table, self._stepping)}

    def recall(self, memory: dict[str, Any]) -> None:
        if isinstance(memory.get("needing"), dict):
            self.table.arrange(memory["needing"])

    def report(self) -> dict[str, Any] | None:
        return {"report": "status", "year": self.desk.year}

    def summary(self) -> str:
        shown = len({line.board.id for line in self.needing.shown_lines()})
        return counted(shown, _("{n} kræver handling"), _("{n} kræver handling"))


def _glance(
    session: Any, day: date, lines: Sequence[StandingLine], today: date
) -> tuple[date, Glance, dict[int, SafeDate]]:
    seen = glance(session, day, lines, today)
    boards = {line.board.id for line in seen.needing}
    theirs = [line for line in lines if line.board.id in boards]
    return day, seen, deadlines.latest_safe_dates(session, theirs, day) if day >= today else {}


def _arrangement(table: RowTable, stepping: StepAside) -> dict[str, Any]:
    """The user's own choice of columns, without those that only make room."""
    arranged = table.arrangement()
    arranged["hidden"] = [column for column in arranged["hidden"] if column not in stepping.aside]
    return arranged


def _boxed(layout: QLayout, parent: QWidget) -> QWidget:
    box = QWidget(parent)
    box.setLayout(layout)
    return box


def _marks_of(line: DayLine) -> list[tuple[str, str, str]]:
    found = []
    if line.holiday:
        found.append(("sun", "holiday_text", line.holiday))
    if line.soft_day:
        found.append(("calendar-days", "unscheduled", line.soft_day))
    if line.school_breaks:
        units = {each.unit for each in line.school_breaks}
        name = line.school_breaks[0].name
        if len(units) == line.municipalities:
            text = _("{name} i alle {n} kommuner").format(name=name, n=len(units))
        else:
            text = _("{name} i {n} af {total} kommuner").format(name=name, n=len(units), total=line.municipalities)
        found.append(("backpack", "school_text", text))
    return found


def _marked(icon: str, tone: str, text: str, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(fonts.px(6))
    row.addWidget(IconLabel(icon, tone, 14, parent=parent))
    row.addWidget(Label(text, "body", tone, wrap=True, parent=parent), 1)
    return row


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
