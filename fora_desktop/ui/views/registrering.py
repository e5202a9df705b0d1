"""Monday's question: every meeting that is over and that nobody has answered for, answered together; missed periods."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _, counted
from fora_desktop.services import recording
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.recording import Answer, Seen, Waiting
from fora_desktop.services.standings import StandingLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.answers import CANCELLED, HELD, POSTPONED, AnswerCards
from fora_desktop.ui.widgets.card import Card, PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.words import day_in_year, when

LEAST_BESIDE = 700
"""The width of the page, at 100 % text, from which the answers stand beside the lists."""
QWIDGETSIZE_MAX = 2**24 - 1


@dataclass(frozen=True, slots=True)
class Row:
    """A meeting with its answer; None passes it over. Until somebody says otherwise it is taken to have been held."""

    line: MeetingLine
    answer: Answer | None

    @property
    def id(self) -> int:
        return self.line.id


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period that went without enough meetings, whether it is to be marked as seen, and why it went so."""

    line: StandingLine
    wanted: bool = False
    reason: str = ""

    @property
    def key(self) -> object:
        assert self.line.standing is not None
        return self.line.board.id, self.line.standing.rule, self.line.standing.period


def answer_cell(row: Row) -> Mark:
    """The answer as an icon with its word."""
    answer = row.answer
    if answer is None:
        return Mark("minus", _("Spring over"), "text3")
    if answer.status is CANCELLED:
        return Mark("ban", _("Aflyst"), "text2")
    if answer.status is POSTPONED:
        return Mark("calendar-clock", _("Udsat"), "covered")
    return Mark("check", _("Holdt"), "met")


def columns(page: "Registrering") -> list[Column[Row]]:
    return [
        Column(
            _("Råd, nævn eller forum"),
            lambda row: ", ".join(row.line.boards),
            cell=lambda row: Words(", ".join(row.line.boards), weight=fonts.MEDIUM),
            check=lambda row: Qt.CheckState.Checked if row.answer is not None else Qt.CheckState.Unchecked,
            tip=lambda row: row.line.title,
        ),
        Column(
            _("Mødet var"),
            lambda row: when(row.line, page.desk.today),
            sort=lambda row: row.line.start,
            width="ons. 28. marts 2027 kl. 10.00",
        ),
        Column(_("Nr."), lambda row: row.line.number, width="88/2026"),
        Column(
            _("Hvad skete der?"),
            lambda row: answer_cell(row).text,
            cell=answer_cell,
            width=Mark("minus", _("Spring over")),
        ),
        Column(
            _("Årsag og ny tid"),
            partial(_detail, page),
            cell=partial(_detail_cell, page),
            width="M" * 16,
            tip=partial(_detail, page),
        ),
    ]


def _detail(page: "Registrering", row: Row) -> str:
    answer = row.answer
    if answer is None:
        return ""
    parts = []
    if answer.status is POSTPONED:
        to = answer.to
        told = _("uden ny tid")
        if row.id in page.unread:
            told = _("til “{time}”, som ikke kan læses").format(time=" ".join(page.unread[row.id]).strip())
        elif to is not None:
            told = _("til {day} {time}").format(
                day=day_in_year(to.date(), page.desk.today), time=dates.clock(to.time())
            )
        parts.append(told)
    return " · ".join([*parts, *([answer.reason] if answer.reason else [])])


def _detail_cell(page: "Registrering", row: Row) -> Cell:
    return Words(_detail(page, row), tone="text2", size=12)


def period_columns() -> list[Column[PeriodRow]]:
    return [
        Column(
            _("Råd, nævn eller forum"),
            lambda row: f"{row.line.board.name}. {row.line.message}",
            cell=lambda row: Words(row.line.board.name, row.line.message, weight=fonts.MEDIUM),
            check=lambda row: Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked,
            tip=lambda row: row.line.message,
        ),
        Column(
            _("Årsag"),
            lambda row: row.reason,
            cell=lambda row: Words(row.reason, tone="text2", size=12),
            width="M" * 16,
        ),
    ]


class Registrering(Page):
    """The list is a draft until it is noted as a whole, in one step; what is typed stays while others write."""

    key: ClassVar[str] = "registrering"
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("forum", "board", "requirement", "quota_rule", "seen_period"),
            *("meeting", "meeting_board", "meeting_move"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._back = "overblik"
        self._answers: dict[int, Answer | None] = {}
        self._unread: dict[int, tuple[str, str]] = {}
        """The new times that cannot be read yet, as typed, by meeting."""
        self._periods: dict[object, tuple[bool, str]] = {}
        self._waiting = Waiting((), ())
        self._shown: int | None = None
        self._reading = self._again = False
        self._make_header()
        self.message = MessageBar(parent=self)
        self.model: TableModel[Row] = TableModel(columns(self), key=lambda row: row.id, parent=self)
        self.table = RowTable(self.model, _("Møder, der ikke er noteret"), parent=self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.current_changed.connect(self._on_current)
        self.table.toggled.connect(self._on_toggled)
        self.table.opened.connect(self._on_opened)
        self.period_model: TableModel[PeriodRow] = TableModel(period_columns(), key=lambda row: row.key, parent=self)
        self.period_table = RowTable(self.period_model, _("Perioder, der ikke er opfyldt"), lines=2, parent=self)
        self.period_table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.period_table.toggled.connect(self._on_period_toggled)
        self.period_table.current_changed.connect(self._on_current_period)
        self.why = QLineEdit(self)
        self.why.textEdited.connect(self._on_why)
        StepAside(self.table, 170, (4, 2, 1))
        StepAside(self.period_table, 170, (1,))
        self._make_pane()
        self._lay_out()
        self._make_keys()

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.back_button = Button(_("Tilbage"), icon="arrow-left", parent=self)
        self.back_button.clicked.connect(self.leave)
        self.do = Button(_("Notér"), "primary", "check", "Ctrl+S", parent=self)
        self.do.clicked.connect(self.note)
        self.header.add(self.back_button)
        self.header.add(self.do)

    def _make_pane(self) -> None:
        inside = QWidget()
        self.pane = Panel("pane", parent=self)
        self.pane.setAccessibleName(_("Svaret"))
        self.pane_title = Label("", "pane", wrap=True, parent=self)
        self.pane_when = Label("", "small", "text2", wrap=True, parent=self)
        self.cards = AnswerCards(self.desk, skip=True, parent=self)
        self.cards.changed.connect(self._on_answer)
        self.cards.done.connect(self._next)
        told = _("Enter går til det næste møde. Ctrl+S noterer dem alle.")
        hint = Label(told, "small", "text3", wrap=True, parent=self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(14), fonts.px(8))
        column.setSpacing(fonts.px(9))
        for part in (self.pane_title, self.pane_when, self.cards, hint):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self.pane)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scrolled(inside))
        self._inside = inside

    def _lay_out(self) -> None:
        self.meetings_card = Card(_("Møder"), flush=True, parent=self)
        self.meetings_card.body.addWidget(self.table)
        self.periods_card = Card(_("Perioder, der ikke er opfyldt"), flush=True, parent=self)
        self.periods_card.body.addWidget(self.period_table)
        self.why_box = QWidget(self)
        box = QHBoxLayout(self.why_box)
        box.setContentsMargins(fonts.px(12), fonts.px(4), fonts.px(12), fonts.px(8))
        self.why.setPlaceholderText(_("Må gerne stå tom"))
        self.why_field = Field(_("Å&rsag for den valgte periode"), self.why)
        box.addWidget(self.why_field)
        self.periods_card.body.addWidget(self.why_box)
        lists = QWidget(self)
        column = QVBoxLayout(lists)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        column.setSpacing(fonts.px(12))
        column.addWidget(self.meetings_card, 3)
        column.addWidget(self.periods_card, 2)
        self.nothing = EmptyView("circle-check", _("Alt er noteret."), parent=self)
        self._both = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(lists, 1)
        self._row.addWidget(self.pane)
        for table, least in ((self.table, 120), (self.period_table, 110)):
            table.setMinimumHeight(fonts.px(least))
        self._stack = QStackedLayout()
        for widget in (self._both, self.nothing):
            area = scrolled(widget)
            area.setParent(self)  # the first in a stack is shown at once: alone it would be a window
            self._stack.addWidget(area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.message)
        outer.addLayout(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The answers beside the lists, or under them where there is little room."""
        beside = self.width() >= fonts.px(LEAST_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.pane.setMinimumWidth(fonts.px(304) if beside else 0)
        self.pane.setMaximumWidth(fonts.px(304) if beside else QWIDGETSIZE_MAX)
        self.pane.setMinimumHeight(0 if beside else self._inside.sizeHint().height())

    def _make_keys(self) -> None:
        for name, words, default, status in (
            ("held", _("Holdt"), "H", HELD),
            ("cancelled", _("Aflyst"), "A", CANCELLED),
            ("postponed", _("Udsat"), "U", POSTPONED),
            ("skip", _("Spring over"), "S", None),
        ):
            keys.action(self.table, f"registrering.{name}", words, default, partial(self._choose, status))
        keys.action(self, "registrering.note", _("Notér alle"), "Ctrl+S", self.note)
        keys.action(self, "registrering.leave", _("Tilbage uden at notere"), "Esc", self._escape)

    # --- reading ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """In the background; what has been answered and typed stays."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self.desk.later(self._read, self._on_read, self._on_failed)

    def _read(self) -> Waiting:
        return self.desk.read(recording.waiting, self.desk.today)

    def _on_failed(self, _error: Exception) -> None:
        self._reading = False

    def _on_read(self, found: Waiting) -> None:
        self._reading = False
        if self._again:
            self.refresh()
            return
        self._waiting = found
        self._show()
        if self.table.current_line is None and found.meetings:
            self.table.select_key(found.meetings[0].id)
        if self.period_table.current_line is None and found.periods:
            self.period_table.setCurrentIndex(self.period_model.index(0, 0))
        self.refreshed.emit()

    # --- showing ----------------------------------------------------------------------------------------------------

    @property
    def rows(self) -> list[Row]:
        return [Row(line, self._answers.get(line.id, Answer(line.id, HELD))) for line in self._waiting.meetings]

    @property
    def period_rows(self) -> list[PeriodRow]:
        rows = [PeriodRow(line) for line in self._waiting.periods]
        kept = {row.key: self._periods.get(row.key, (False, "")) for row in rows}
        return [replace(row, wanted=kept[row.key][0], reason=kept[row.key][1]) for row in rows]

    def _show(self) -> None:
        found = self._waiting
        self.model.show(self.rows)
        self.period_model.show(self.period_rows)
        self._stack.setCurrentIndex(0 if found.meetings or found.periods else 1)
        self.meetings_card.setVisible(bool(found.meetings))
        self.pane.setVisible(bool(found.meetings))
        self.periods_card.setVisible(bool(found.periods))
        self.header.set_subtitle(self._question(found.meetings))
        self.meetings_card.set_subtitle(str(len(found.meetings)))
        self.periods_card.set_subtitle(str(len(found.periods)))
        if not (found.meetings or found.periods):
            self.nothing.say(_("Alt er noteret."), action=_("Tilbage"), do=self.leave, icon="circle-check")
        self._show_verb()

    def _question(self, waiting: Sequence[MeetingLine]) -> str:
        """`7 møder fra sidste uge: holdt?`"""
        if not waiting:
            return ""
        number = counted(len(waiting), _("{n} møde"), _("{n} møder"))
        monday = self.desk.today.toordinal() - self.desk.today.weekday()
        days = [line.start.date().toordinal() for line in waiting]
        if all(monday - 7 <= day < monday for day in days):
            return _("{meetings} fra sidste uge: holdt?").format(meetings=number)
        if all(day >= monday for day in days):
            return _("{meetings} fra denne uge: holdt?").format(meetings=number)
        first = dates.day_month(waiting[0].start.date())
        return _("{meetings} siden {day}: holdt?").format(meetings=number, day=first)

    def _show_verb(self) -> None:
        answers, seen = self.answers, self.seen
        parts = []
        if answers or not seen:
            parts.append(counted(len(answers), _("{n} møde"), _("{n} møder")))
        if seen:
            parts.append(counted(len(seen), _("{n} periode"), _("{n} perioder")))
        self.do.set_words(_("Notér {what}").format(what=_(" og ").join(parts)))
        self.do.setEnabled(bool(answers or seen) and not self.desk.readonly)

    @property
    def answers(self) -> list[Answer]:
        """What would be noted of the meetings."""
        return [row.answer for row in self.rows if row.answer is not None]

    @property
    def unread(self) -> dict[int, tuple[str, str]]:
        """The new times that cannot be read, day and hour as typed, by meeting in the order of the list."""
        return {row.id: self._unread[row.id] for row in self._waiting.meetings if row.id in self._unread}

    @property
    def seen(self) -> list[Seen]:
        """The periods that would be marked as seen."""
        return [
            Seen(row.line.board.id, row.line.standing.period.first, row.reason)
            for row in self.period_rows
            if row.wanted and row.line.standing is not None
        ]

    # --- answering --------------------------------------------------------------------------------------------------

    def _on_current(self, row: Row | None) -> None:
        if row is None or row.id == self._shown:
            return
        self._shown = row.id
        self.pane_title.setText(", ".join(row.line.boards))
        self.pane_when.setText(
            _("Møde {number} · {when}").format(number=row.line.number, when=when(row.line, self.desk.today))
        )
        self.cards.show_meeting(row.line, row.answer)
        if row.id in self._unread:
            self.cards.show_typed(*self._unread[row.id])
        if row.answer is None:
            self.cards.skip()
        self.cards.setEnabled(not self.desk.readonly)

    def _on_answer(self) -> None:
        """As typed so far; a new time that cannot be read yet is kept as it is typed."""
        line = self.cards.line
        if line is None:
            return
        if self.cards.is_readable:
            self._unread.pop(line.id, None)
        else:
            self._unread[line.id] = self.cards.typed
        status = self.cards.status
        if status is None:
            self._put(line.id, None)
        else:
            self._put(line.id, self.cards.answer or Answer(line.id, status, self.cards.reason))

    def _put(self, meeting: int, answer: Answer | None) -> None:
        self._answers[meeting] = answer
        self.model.show(self.rows)
        self._show_verb()

    def _choose(self, status: MeetingStatus | None) -> None:
        if self.table.current_line is not None and not self.desk.readonly:
            self.cards.choose(status, focus=status in (CANCELLED, POSTPONED))

    def _on_toggled(self, row: Row, on: bool) -> None:
        """Space: passes the meeting over, or takes it to have been held."""
        if self.desk.readonly:
            return
        self.table.select_key(row.id)
        self.cards.choose(HELD if on else None, focus=False)

    def _on_opened(self, _row: Row) -> None:
        self._next()

    def _next(self) -> None:
        """Enter: back to the list, on to the next meeting."""
        if not self.cards.is_readable:
            self.cards.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        here = self.table.currentIndex().row()
        if here + 1 < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(here + 1, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_period_toggled(self, row: PeriodRow, on: bool) -> None:
        if not self.desk.readonly:
            self._put_period(row, on, row.reason)

    def _on_current_period(self, row: PeriodRow | None) -> None:
        if row is not None and not self.why.hasFocus():
            self.why.setText(row.reason)
        self.why_field.setEnabled(row is not None and not self.desk.readonly)

    def _on_why(self, text: str) -> None:
        """Whoever writes why has seen the period."""
        row = self.period_table.current_line
        if isinstance(row, PeriodRow):
            self._put_period(row, row.wanted or bool(text.strip()), text.strip())

    def _put_period(self, row: PeriodRow, wanted: bool, reason: str) -> None:
        self._periods[row.key] = (wanted, reason)
        self.period_model.show(self.period_rows)
        self._show_verb()

    def note(self) -> None:
        """All answers and all seen periods as one step."""
        if self.desk.readonly or not (self.answers or self.seen):
            return
        if self.unread:
            self.table.select_key(next(iter(self.unread)))
            text = _("Den nye tid kan ikke læses. Skriv den som 26/5, på onsdag eller uge 23 tirsdag.")
            self.message.say(text, "error")
            self.cards.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self.desk.do(recording.noted, recording.note, self.answers, self.desk.now, seen=self.seen)
        except FieldError as refused:
            self.message.say(str(refused), "error")
            return
        self.message.say("")
        self._answers, self._unread, self._periods, self._shown = {}, {}, {}, None
        self.leave()

    def leave(self) -> None:
        self.desk.goto(self._back)

    def _escape(self) -> None:
        """From the cards to the list, from the list back to where one came from."""
        if self.table.isVisible() and not (self.table.hasFocus() or self.period_table.hasFocus()):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave()

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        self._back = str(what.get("back") or "overblik")
        self.message.say("")
        self._shown = None
        self._refresh_if_stale()

    def panes(self) -> list[QWidget]:
        return [self.table, self.cards.cards[HELD].radio, self.period_table]

    def start(self) -> QWidget:
        return self.table

    def summary(self) -> str:
        number = len(self._waiting.meetings)
        return counted(number, _("{n} møde ikke noteret"), _("{n} møder ikke noteret"))
