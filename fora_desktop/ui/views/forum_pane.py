"""One forum or board in full: how it stands, its texts, its meetings, who takes part; and the next steps."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from fora_desktop.domain import dates, typed, wallclock
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.field_words import DANISH, labels
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status, summary_of_boards
from fora_desktop.i18n import _
from fora_desktop.services import (
    deadlines,
    district,
    forum_tree,
    goal_links,
    meetings,
    missing,
    plan_wishes,
    requirements,
)
from fora_desktop.services.deadlines import SafeDate
from fora_desktop.services.forum_tree import Details, Row
from fora_desktop.services.forums import BoardLine, ForumLine
from fora_desktop.services.goal_links import FORUM, Target
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.standings import StandingLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.missing import PlanMissing
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.message import MessageBar, Weight
from fora_desktop.ui.widgets.object_history import ObjectHistory
from fora_desktop.ui.widgets.pace import PaceBar
from fora_desktop.ui.widgets.pane_parts import Heading
from fora_desktop.ui.widgets.participants import ParticipantsTab
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.words import day_in_year, hours_of, pace_of, state_of, when

TABS = ("overview", "meetings", "participants", "history")
LATEST = 4
WEIGHTS: dict[Status, Weight] = {
    Status.MISSED: "error",
    Status.BEHIND: "late",
    Status.EXCEEDED: "info",
    Status.UNRECORDED: "warning",
    Status.UNSCHEDULED: "warning",
    Status.COVERED: "info",
    Status.MET: "done",
    Status.ON_DEMAND: "info",
    Status.NOT_SET: "info",
}


class ForumPane(Panel):
    """Shows what the tree has chosen and keeps to it while the register changes."""

    edit_wanted = Signal()
    requirement_wanted = Signal()
    more_wanted = Signal(QPoint)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self.setAccessibleName(_("Detaljer"))
        self.setMinimumWidth(fonts.px(300))
        self.crumbs = Label("", "small", "text2", wrap=True, parent=self)
        self.name = Label("", "pane", wrap=True, parent=self)
        away = IconButton("x", _("Luk ruden"), parent=self)
        away.clicked.connect(self.closed)
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(_("Faner"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        words_of_tabs = (_("Oversigt"), _("Møder"), _("Deltagere"), _("Historik"))
        for words in words_of_tabs:
            self.tabs.addTab(words)
        self.stack = QStackedWidget(self)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.overview = _Overview(desk, self)
        self.overview.edit_wanted.connect(self.edit_wanted)
        self.overview.requirement_wanted.connect(self.requirement_wanted)
        self.overview.more_wanted.connect(self.more_wanted)
        self.meetings = _Meetings(desk, self)
        self.participants = ParticipantsTab(desk, self)
        self.history = ObjectHistory(desk, self)
        pages = (self.overview, self.meetings, self.participants, self.history)
        for words, page in zip(words_of_tabs, pages, strict=True):
            area = scrolled(page)
            area.setAccessibleName(words)
            area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keyboard scrolls what has nothing to stop at
            self.stack.addWidget(area)
        head = QHBoxLayout()
        head.addWidget(self.crumbs, 1)
        head.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(16), fonts.px(10), fonts.px(12), fonts.px(8))
        column.setSpacing(fonts.px(4))
        column.addLayout(head)
        column.addWidget(self.name)
        self.body = QWidget(self)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(fonts.px(4))
        body.addWidget(self.tabs)
        body.addWidget(Rule(parent=self))
        body.addWidget(self.stack, 1)
        column.addWidget(self.body, 1)
        column.addStretch(0)
        for label in (self.crumbs, self.name):
            label.setMinimumWidth(fonts.px(40))  # or one long word would widen the pane
        self.leads_to = self.tabs

    def show_row(self, row: Row | None) -> None:
        """A forum over its boards, or one of them; None where there is nothing to show."""
        self.body.setVisible(row is not None)
        if row is None:
            self.crumbs.setText("")
            self.name.setText(_("Vælg et forum"))
            return
        found = self.desk.read(forum_tree.details, row.forum, row.board)
        crumbs = _("{number}. {title}").format(number=row.chapter, title=row.chapter_title)
        if row.board is not None and row.is_local:
            crumbs = f"{crumbs} › {row.about.name}"
        self.crumbs.setText(crumbs)
        self.name.setText(row.name)
        self.name.setToolTip(row.name)
        self.overview.show_details(row, found)
        self.meetings.show_details(found)
        self.participants.show_row(row)
        if row.board is not None and row.is_local:
            self.history.show_object("board", row.board)
        else:
            self.history.show_object("forum", row.forum)

    def show_tab(self, name: str) -> None:
        self.tabs.setCurrentIndex(TABS.index(name))


class _Overview(QWidget):
    """How it stands, the next steps, and the fields of the overview."""

    edit_wanted = Signal()
    requirement_wanted = Signal()
    more_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._board: int | None = None
        self._safe_of: int | None = None
        self.setObjectName("page")
        self.messages = QVBoxLayout()
        self.messages.setSpacing(fonts.px(6))
        self.pace = PaceBar(None, width=200, height=14)
        self.due = Label("", "small", "text2", wrap=True, parent=self)
        self.missing = PlanMissing(desk, self)
        self.missing.began.connect(self._show_missing)
        self.missing.ended.connect(self._show_missing)
        self._lacking: tuple[int, ...] = ()
        self.plan_missing = Button(_("Planlæg manglende"), "primary", "wand-sparkles", parent=self)
        self.plan_missing.clicked.connect(self._plan_missing)
        self.plan = Button(_("Nyt møde"), icon="plus", parent=self)
        self.plan.clicked.connect(self._plan)
        self.edit = Button(_("Rediger"), icon="pencil", parent=self)
        self.edit.clicked.connect(self.edit_wanted)
        self.more = IconButton("ellipsis", _("Mere"), parent=self)
        self.more.clicked.connect(self._more)
        buttons = FlowLayout(gap=8)
        for button in (self.plan_missing, self.plan, self.edit, self.more):
            buttons.addWidget(button)
        self.fields = QFormLayout()
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.fields.setHorizontalSpacing(fonts.px(14))
        self.fields.setVerticalSpacing(fonts.px(8))
        self.wishes = Label("", wrap=True, parent=self)
        self.edit_wishes = Button(_("Ret …"), "flat", parent=self)
        self.edit_wishes.setAccessibleName(_("Ret ønskerne til årsplanen"))
        self.edit_wishes.clicked.connect(self._edit_wishes)
        self._wishes_of: dict[str, int] = {}
        self.latest = QVBoxLayout()
        self.latest.setSpacing(fonts.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, fonts.px(8), fonts.px(6), 0)
        column.setSpacing(fonts.px(10))
        column.addLayout(self.messages)
        column.addWidget(self.pace)
        column.addWidget(self.due)
        column.addLayout(buttons)
        column.addWidget(Rule(parent=self))
        column.addLayout(self.fields)
        column.addWidget(Rule(parent=self))
        column.addWidget(Heading(_("Ønsker til årsplanen"), self.edit_wishes, parent=self))
        column.addWidget(self.wishes)
        column.addWidget(Rule(parent=self))
        column.addLayout(self.latest)
        column.addStretch(1)

    def show_details(self, row: Row, found: Details) -> None:
        self._board = row.board
        self._show_standing(row)
        self.plan.setVisible(self._board is not None)
        self._lacking = tuple(missing.lacking([line for each in (row.boards or (row,)) for line in each.lines]))
        self._show_missing()
        for button in (self.plan, self.more):  # the form of a forum can be read
            button.setEnabled(not self.desk.readonly)
        self._show_fields(row)
        self._show_wishes(row)
        self._show_latest(found)

    def _show_standing(self, row: Row) -> None:
        _clear(self.messages)
        for line in row.lines:
            self.messages.addWidget(self._message(line))
        if not row.lines:
            self.messages.addWidget(MessageBar(self._in_short(row), parent=self))
        self._ask_to_confirm(row)
        standing = row.present
        self.pace.setVisible(standing is not None)
        if standing is not None:
            self.pace.show_pace(pace_of(standing))
        due = standing.next_due if standing is not None and not standing.is_over else None
        self.due.setVisible(due is not None)
        if due is not None:
            words = (
                _("Ved et jævnt tempo skulle næste møde have været holdt senest {day}.")
                if due < self.desk.today
                else _("Ved et jævnt tempo skal næste møde være holdt senest {day}.")
            )
            self.due.setText(words.format(day=dates.day_month_year(due)))
        self._safe_of = row.board
        if row.board is not None and due is not None and due >= self.desk.today:
            self.desk.once_later(_safe_date, self._tell_safe, row.board, due, self.desk.today)

    def _tell_safe(self, found: tuple[int, SafeDate | None]) -> None:
        """The latest safe date, beside the day that the pace asks for."""
        board, safe = found
        if board == self._safe_of and safe is not None and safe.sentence not in self.due.text():
            self.due.setText(f"{self.due.text()} {safe.sentence}")

    def _ask_to_confirm(self, row: Row) -> None:
        """A text that could mean something else too: somebody says that the reading is right, or corrects it."""
        held = row.in_force
        if held is None or not held.to_confirm or row.closed or self.desk.readonly:
            return
        words = _("Bekræft: “{text}” er læst sådan: {sentence}").format(text=held.text.strip(), sentence=held.sentence)
        right = partial(self.desk.attempt, requirements.confirmed, requirements.confirm, held.id)
        actions: list[tuple[str, Callable[[], object]]] = [
            (_("Det passer"), right),
            (_("Ret"), self.requirement_wanted.emit),
        ]
        self.messages.addWidget(MessageBar(words, "warning", icon="spell-check", actions=actions, parent=self))

    def _in_short(self, row: Row) -> str:
        if row.closed:
            return _("Lukket. Møder og historik er bevaret.")
        if row.boards:
            return summary_of_boards(row.statuses)
        return (
            _("Vælg de kommuner eller personer, der har det.")
            if row.board is None
            else _("Findes ikke i {year}.").format(year=self.desk.year)
        )

    def _message(self, line: StandingLine) -> MessageBar:
        return MessageBar(line.message, WEIGHTS[line.status], parent=self)

    def _show_fields(self, row: Row) -> None:
        while self.fields.rowCount():
            self.fields.removeRow(0)
        forum, board = row.about, row.board_line
        language = self.desk.once(district.language)
        own = {} if language == DANISH else labels(language)
        rows = [
            (_("Mødekrav"), self._requirement(row)),
            (own.get("quota_text", _("Antal møder")), forum.texts["quota_text"] or _("(tomt i oversigten)")),
            (own.get("legal_basis", _("Lovgrundlag")), forum.texts["legal_basis"]),
            (own.get("subject", _("Emne")), forum.texts["subject"]),
            (own.get("purpose", _("Formål")), forum.texts["purpose"]),
            (own.get("action_plan", _("Handleplaner")), forum.texts["action_plan"]),
            (own.get("interfaces_text", _("Snitflader")), forum.texts["interfaces_text"]),
            (_("Henviser til"), " · ".join(forum.interfaces)),
            (_("Pejlemærker"), self._goals(row)),
            (_("Ansvarlig"), forum.responsible),
            (_("Mødetid"), _usual_time(forum)),
            (_("Kommune"), board.unit if board and board.unit else ""),
            (_("Sted"), board.location if board else ""),
            (_("Findes"), _life(board)),
            (_("Journalnr."), (board.journal_number if board else "") or forum.journal_number),
            (_("Overskrift"), forum.heading if forum.heading != forum.name else ""),
        ]
        for label, text in rows:
            if text:
                value = Label(text, wrap=True, parent=self)
                value.setAlignment(Qt.AlignmentFlag.AlignTop)
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                value.setAccessibleName(f"{label}: {text}")
                words = Label(label, "small", "text2", parent=self)
                words.setAlignment(Qt.AlignmentFlag.AlignTop)
                self.fields.addRow(words, value)

    def _goals(self, row: Row) -> str:
        """The goals of the strategies that the forum serves; they are set in the menu."""
        return ", ".join(each.name for each in self.desk.once(goal_links.goals_of, Target(FORUM, row.forum)))

    def _show_wishes(self, row: Row) -> None:
        """What the board, or the forum for all of its boards, wishes of the year plan, in one line."""
        today = self.desk.today
        of_board = row.board is not None and row.is_local
        self._wishes_of = {"board": row.board} if of_board and row.board is not None else {"forum": row.forum}
        line = (
            self.desk.read(plan_wishes.of_board, row.board, today)
            if of_board and row.board is not None
            else self.desk.read(plan_wishes.of_forum, row.forum, today)
        )
        told = line.sentence or _("Ingen særlige ønsker")
        if of_board and not line.own and line.sentence:
            told = _("{wishes} (som {forum})").format(wishes=told, forum=line.forum_name)
        self.wishes.setText(told[:1].upper() + told[1:])
        self.wishes.set_tone("text" if line.sentence else "text3")

    def _edit_wishes(self) -> None:
        forum = self._wishes_of.get("forum")
        where = {"board": self._board} if forum is None else {"forum": forum}
        self.desk.goto("plan_settings", back="fora", back_to=where, **self._wishes_of)

    def _requirement(self, row: Row) -> str:
        words = row.requirement or _("Ikke fastsat")
        if row.in_force is not None and row.in_force.by_hand and not row.in_force.is_as_read:
            words = _("{requirement} (rettet i hånden)").format(requirement=words)
        if row.differs:
            return _("{requirement} (afviger fra {forum})").format(requirement=words, forum=row.about.name)
        if row.is_local and row.board is not None:
            return _("{requirement} (fra {forum})").format(requirement=words, forum=row.about.name)
        return words

    def _show_latest(self, found: Details) -> None:
        _clear(self.latest)
        past = [line for line in found.meetings if line.start.date() <= self.desk.today][-LATEST:]
        coming = [line for line in found.meetings if line.start.date() > self.desk.today][:LATEST]
        for heading, lines in ((_("Kommende møder"), coming), (_("Seneste møder"), list(reversed(past)))):
            if lines:
                self.latest.addWidget(Label(heading, "header", "text2", parent=self))
            for line in lines:
                text = _("{when} · {number} · {status}").format(
                    when=when(line, self.desk.today),
                    number=line.number,
                    status=state_of(line, self.desk.today).text,
                )
                self.latest.addWidget(Label(text, "body", wrap=True, tabular=True, parent=self))
        if not past and not coming:
            self.latest.addWidget(Label(_("Ingen møder endnu"), "body", "text3", parent=self))

    def _plan(self) -> None:
        self.desk.goto("new_meeting", board=self._board, back="fora")

    def _show_missing(self) -> None:
        self.plan_missing.setVisible(bool(self._lacking))
        self.plan_missing.set_words(_("Planlægger …") if self.missing.is_running else _("Planlæg manglende"))
        allow(self.desk.readonly, self.plan_missing, also=not self.missing.is_running)

    def _plan_missing(self) -> None:
        """What the board, or all boards of the forum, lack: found times and planned as one step."""
        self.missing.plan(self._lacking)

    def _more(self) -> None:
        self.more_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _usual_time(forum: ForumLine) -> str:
    """`torsdag kl. 13.00, 2 timer`"""
    parts = []
    if forum.usual_weekday is not None:
        parts.append(dates.weekday(date(2024, 1, 1 + forum.usual_weekday)))  # a Monday
    if forum.usual_time is not None:
        parts.append(dates.clock(forum.usual_time))
    told = " ".join(parts)
    return f"{told}, {typed.length(forum.minutes)}" if told and forum.minutes else told


def _life(board: BoardLine | None) -> str:
    if board is None:
        return ""
    first = dates.day_month_year(board.first_day)
    if board.last_day is None:
        return _("fra {first}").format(first=first)
    return _("fra {first} til {last}").format(first=first, last=dates.day_month_year(board.last_day))


def meeting_columns(desk: Desk) -> list[Column[MeetingLine]]:
    return [
        Column(
            _("Møde"),
            lambda line: f"{when(line, desk.today)} {line.title}",
            sort=lambda line: line.start,
            cell=lambda line: Words(
                _("{day} {hours}").format(
                    day=day_in_year(line.start.date(), desk.today), hours=dates.hours(line.start.time())
                ),
                " · ".join(part for part in (line.number, line.kind or "", line.place, _moved(line)) if part),
                strike=not line.status.takes_place,
            ),
            tip=lambda line: "\n".join(
                part for part in (f"{line.title}, {hours_of(line)}", line.place, _moved(line), line.reason) if part
            ),
        ),
        Column(
            _("Status"),
            lambda line: state_of(line, desk.today).text,
            cell=lambda line: state_of(line, desk.today),
            width=Mark("file-clock", _("Ikke noteret")),
        ),
    ]


def _moved(line: MeetingLine) -> str:
    """The old time stays visible beside the new one."""
    if not line.moves:
        return ""
    last = line.moves[-1]
    text = _("udsat fra {day}") if last.to is None else _("flyttet fra {day}")
    text = text.format(day=dates.short(last.start.date()))
    return f"{text}: {last.reason}" if last.reason else text


class _Meetings(QWidget):
    """All meetings, the newest first, with what can be noted about the chosen one under them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("page")
        self.model = TableModel(meeting_columns(desk), key=lambda line: line.id)
        self.table = RowTable(self.model, _("Møder"), lines=2, parent=self)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self._open)
        keys.action(self.table, "fora.times", _("Planlæg mødet igen (foreslå tider)"), "Ctrl+T", self._to_times)
        self.chosen = Label("", "small", "text2", wrap=True, parent=self)
        self.buttons = {
            "open": Button(_("Å&bn"), "small", "file-text", parent=self),
            "held": Button(_("Hol&dt"), "small", "check", parent=self),
            "cancelled": Button(_("&Aflys …"), "small", "ban", parent=self),
            "postponed": Button(_("&Udsæt …"), "small", "calendar-clock", parent=self),
            "invited": Button(_("&Indkaldt"), "small", "mail", parent=self),
            "planned": Button(_("&Planlagt igen"), "small", "calendar-check", parent=self),
            "move": Button(_("Fl&yt …"), "small", "move-right", parent=self),
            "remove": Button(_("Fjer&n"), "small", "trash-2", parent=self),
        }
        for name in ("held", "invited", "planned"):
            self.buttons[name].clicked.connect(partial(self._record, MeetingStatus(name)))
        self.buttons["open"].clicked.connect(self._open_current)
        self.buttons["cancelled"].clicked.connect(self._cancel)
        self.buttons["postponed"].clicked.connect(self._postpone)
        self.buttons["move"].clicked.connect(self._move)
        self.buttons["remove"].clicked.connect(self._remove)
        flow = FlowLayout(gap=6)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, fonts.px(4), 0, 0)
        column.setSpacing(fonts.px(6))
        column.addWidget(self.table, 1)
        column.addWidget(self.chosen)
        column.addLayout(flow)
        self.table.setMinimumHeight(fonts.px(140))
        self._on_current(None)

    def show_details(self, found: Details) -> None:
        self.model.show(reversed(found.meetings))
        if self.table.current_line is None:
            self._choose_latest(found)
        self._on_current(self.table.current_line)

    def _choose_latest(self, found: Details) -> None:
        """The oldest that nobody has recorded, else the next one."""
        waiting = [line for line in found.meetings if line.is_unrecorded(self.desk.today)]
        coming = [line for line in found.meetings if line.start.date() >= self.desk.today]
        for line in [*waiting[:1], *coming[:1], *found.meetings[-1:]]:
            self.table.select_key(line.id)
            return

    def _on_current(self, line: MeetingLine | None) -> None:
        if line is None:
            self.chosen.setText("")
        else:
            reason = _(" Årsag: {reason}.").format(reason=line.reason.rstrip(".")) if line.reason else ""
            self.chosen.setText(
                _("{meeting}: {status}.{reason}").format(
                    meeting=line.title, status=state_of(line, self.desk.today).text.lower(), reason=reason
                )
            )
        can = self._possible(line)
        for name, button in self.buttons.items():
            button.setVisible(name in can or (name == "open" and line is not None))
            button.setEnabled(name == "open" or not self.desk.readonly)

    def _possible(self, line: MeetingLine | None) -> set[str]:
        if line is None:
            return set()
        begun = line.start <= self.desk.now
        if line.status in (MeetingStatus.PLANNED, MeetingStatus.INVITED):
            can = {"cancelled", "postponed", "move"}
            if begun:
                can.add("held")
            if line.status is MeetingStatus.PLANNED:
                can.add("invited")
            return can if line.was_invited else can | {"remove"}
        if line.status is MeetingStatus.POSTPONED:
            return {"move", "cancelled", "planned"}
        return {"planned"}

    @property
    def _line(self) -> MeetingLine:
        line = self.table.current_line
        assert isinstance(line, MeetingLine)
        return line

    def _record(self, status: MeetingStatus, _checked: bool = False) -> None:
        self.desk.attempt(meetings.recorded, meetings.record, self._line.id, status, self.desk.now)

    def _cancel(self) -> None:
        why = ask.reason(self, _("Aflys mødet"), _("Aflys"), self._line.title)
        if why is not None:
            self.desk.attempt(
                meetings.recorded, meetings.record, self._line.id, MeetingStatus.CANCELLED, self.desk.now, reason=why
            )

    def _postpone(self) -> None:
        answer = ask.new_time(self, _("Udsæt mødet"), _("Udsæt"), self._line.start, self._against)
        if answer is not None:
            to, why = answer
            self.desk.attempt(
                meetings.recorded,
                meetings.record,
                self._line.id,
                MeetingStatus.POSTPONED,
                self.desk.now,
                to=to,
                reason=why,
                anyway=True,
            )

    def _against(self, start: datetime) -> tuple[Sequence[Conflict], Sequence[datetime]]:
        wallclock.check(start, self._line.time_zone)
        return self.desk.read(meetings.conflicts_of, self._line.id, start, self.desk.today)

    def _open_current(self) -> None:
        self._open(self._line)

    def _open(self, line: MeetingLine) -> None:
        """Its agenda, minutes and participants."""
        self.desk.goto("moede", meeting=line.id, back="fora")

    def _to_times(self) -> None:
        """Ctrl+T: other times for the current meeting."""
        if self.buttons["move"].isVisible() and not self.desk.readonly:
            self._move()

    def _move(self) -> None:
        self.desk.goto("new_meeting", meeting=self._line.id, back="fora")

    def _remove(self) -> None:
        self.desk.attempt(meetings.removed, meetings.remove, self._line.id)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _safe_date(session: Any, board: int, due: date, on: date) -> tuple[int, SafeDate | None]:
    return board, deadlines.safe_date(session, board, due, on)
