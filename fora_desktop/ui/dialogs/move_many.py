"""Flyt …: several meetings, each from and to with what speaks against it, before anything moves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import moving
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.moving import Look, Moved, Target
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Action, Cell, Mark, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.flow import FlowLayout, StepAside
from fora_desktop.ui.widgets.label import Button, Label, restyle
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.typed import ClockEdit, DayEdit
from fora_desktop.ui.words import day_in_year

LOOK_AFTER = 200
"""Milliseconds after the last key until the new times are looked at."""
WEEKS_LATER, WEEKS_EARLIER, DAYS_LATER, DAYS_EARLIER = range(4)
USE = "use"


@dataclass(frozen=True, slots=True)
class Row:
    """A meeting with where it is to go; `look` is what was found about that, `by_hand` a time that stays."""

    line: MeetingLine
    to: datetime
    wanted: bool = True
    by_hand: bool = False
    look: Look | None = None

    @property
    def id(self) -> int:
        return self.line.id

    @property
    def refusal(self) -> str:
        return self.look.refusal if self.look and self.look.to == self.to else ""

    @property
    def remarks(self) -> list[str]:
        if not self.wanted or self.look is None or self.look.to != self.to:
            return []
        return list(dict.fromkeys(each.text for each in self.look.conflicts))

    @property
    def proposal(self) -> datetime | None:
        return self.look.free[0] if self.look and self.look.to == self.to and self.look.free else None


def _when(start: datetime, today: date) -> str:
    return _("{day} {time}").format(day=day_in_year(start.date(), today), time=dates.clock(start.time()))


def columns(today: date) -> list[Column[Row]]:
    widest = _when(datetime(today.year, 9, 23, 20), today)
    return [
        Column(
            _("Møde"),
            lambda row: row.line.title,
            check=lambda row: Qt.CheckState.Checked if row.wanted and not row.refusal else Qt.CheckState.Unchecked,
            tip=lambda row: row.line.title,
        ),
        Column(_("Fra"), lambda row: _when(row.line.start, today), sort=lambda row: row.line.start, width=widest),
        Column(
            _("Til"),
            lambda row: _when(row.to, today) + (_(" (rettet i hånden)") if row.by_hand else ""),
            sort=lambda row: row.to,
            cell=lambda row: Words(
                _when(row.to, today), weight=fonts.SEMIBOLD, tabular=True, icon="pencil" if row.by_hand else ""
            ),
            width=Words(widest, weight=fonts.SEMIBOLD, tabular=True, icon="pencil"),
        ),
        Column(_("Bemærkning"), _remark, cell=_remark_cell, width="M" * 15, tip=lambda row: " ".join(row.remarks)),
        Column(
            "",
            lambda row: _use_words(row, today),
            cell=lambda row: Action(_use_words(row, today), USE) if row.proposal else Words(""),
            width=Action(_("Brug {time}").format(time=widest)),
        ),
    ]


def _use_words(row: Row, today: date) -> str:
    return _("Brug {time}").format(time=_when(row.proposal, today)) if row.proposal else ""


def _remark(row: Row) -> str:
    if row.refusal:
        return _("Kan ikke flyttes: {why}").format(why=row.refusal)
    if not row.wanted:
        return _("Flyttes ikke")
    if row.look is None or row.look.to != row.to:
        return "…"
    if not row.remarks:
        return _("Intet taler imod")
    more = len(row.remarks) - 1
    return row.remarks[0] + (_(" (og {n} til)").format(n=more) if more else "")


def _remark_cell(row: Row) -> Cell:
    if row.refusal:
        return Mark("octagon-x", _remark(row), "missed")
    if not row.wanted or row.look is None or row.look.to != row.to:
        return Words(_remark(row), tone="text3")
    return Mark("triangle-alert", _remark(row), "behind") if row.remarks else Mark("circle-check", _remark(row), "met")


def _look_at(session: Any, going: Sequence[Target], staying: Sequence[Target], on: date) -> list[Look]:
    """Those that go with all that speaks against it; of those that stay only whether they could go at all."""
    found = list(moving.look(session, going, on)) if going else []
    others = moving.look(session, staying, on, proposals=0) if staying else ()
    return found + [Look(each.line, each.to, refusal=each.refusal) for each in others]


def _is_unread(editor: DayEdit | ClockEdit) -> bool:
    return editor.value is None and bool(editor.text().strip())


def _type(editor: DayEdit | ClockEdit, text: str) -> None:
    """As typed before; nobody is told."""
    with QSignalBlocker(editor):
        editor.setText(text)
        editor.commit()


def _mark(editor: DayEdit | ClockEdit) -> None:
    """Red around what cannot be read."""
    problem = "error" if _is_unread(editor) else ""
    if (editor.property("problem") or "") != problem:
        editor.setProperty("problem", problem)
        editor.setAccessibleDescription(_("Kan ikke læses") if problem else "")
        restyle(editor)


class MoveMany(Ask):
    """`ask` shows it and returns what became of it, or None where nothing was moved."""

    def __init__(self, desk: Desk, lines: Sequence[MeetingLine], parent: QWidget) -> None:
        title = counted(len(lines), _("Flyt {n} møde"), _("Flyt {n} møder"))
        super().__init__(title, title, parent)
        self.desk = desk
        self.moved: Moved | None = None
        self._rows = [Row(line, line.start) for line in lines]
        self._some = False
        self._unread: dict[int, tuple[str, str]] = {}
        """By meeting the day and the hour of its own that cannot be read, as typed."""
        self.do.clicked.disconnect(self.accept)
        self.do.clicked.connect(self.move_them)
        self._make_rule()
        self.model: TableModel[Row] = TableModel(columns(desk.today), key=lambda row: row.id, parent=self)
        self.table = RowTable(self.model, _("Fra og til"), parent=self)
        self.table.setProperty("framed", "true")
        self.table.setMinimumHeight(fonts.px(180))
        self.table.toggled.connect(self._on_toggled)
        self.table.acted.connect(self._on_acted)
        self.table.current_changed.connect(self._on_current)
        self.message = MessageBar(parent=self)
        self._make_hand()
        self.why = QLineEdit(self)
        self.column.addWidget(self._rule)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._hand)
        self.column.addWidget(Field(_("Å&rsag"), self.why, hint=_("Må gerne stå tom")))
        self.column.addWidget(self.message)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AFTER)
        self._later.timeout.connect(self._look)
        StepAside(self.table, 160, (1, 4))
        self.set_size(1140, 560)
        self._shift()
        self.model.show(self._rows)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.number.setFocus()
        self.number.selectAll()

    def _make_rule(self) -> None:
        self._rule = QWidget(self)
        self.number = spin_box(0, 99)
        self.number.setValue(1)
        self.number.setAccessibleName(_("Antal"))
        self.step = QComboBox(self)
        self.step.setAccessibleName(_("Hvor langt"))
        self.step.addItems(
            [
                _("uger senere, samme ugedag"),
                _("uger tidligere, samme ugedag"),
                _("dage senere"),
                _("dage tidligere"),
            ]
        )
        self.clock = ClockEdit(self)
        self.clock.setAccessibleName(_("Klokkeslæt"))
        self.clock.setPlaceholderText(_("samme kl."))
        self.clock.setFixedWidth(fonts.px(90))
        flow = FlowLayout(self._rule, gap=8)
        for part in (
            Label(_("Flyt"), parent=self),
            self.number,
            self.step,
            Label(_("kl."), "body", "text2", parent=self),
            self.clock,
        ):
            flow.addWidget(part)
        self.number.valueChanged.connect(self._on_rule)
        self.step.currentIndexChanged.connect(self._on_rule)
        self.clock.committed.connect(self._on_rule)

    def _make_hand(self) -> None:
        """One row's own time, typed."""
        self._hand = QWidget(self)
        self.day_of_row, self.clock_of_row = DayEdit(self.desk.today, self), ClockEdit(self)
        self.day_of_row.setAccessibleName(_("Den valgte rækkes nye dato"))
        self.clock_of_row.setAccessibleName(_("Den valgte rækkes nye klokkeslæt"))
        self.clock_of_row.setFixedWidth(fonts.px(72))
        self.day_of_row.setMinimumWidth(fonts.px(190))
        self.again = Button(_("Følg reglen igen"), "flat", "undo-2", parent=self)
        self.again.clicked.connect(self._follow_again)
        row = QHBoxLayout(self._hand)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(Label(_("Den valgte række flyttes til"), "body", "text2", parent=self))
        row.addWidget(self.day_of_row)
        row.addWidget(self.clock_of_row)
        row.addWidget(self.again)
        row.addStretch(1)
        for editor in (self.day_of_row, self.clock_of_row):
            editor.committed.connect(self._on_hand)

    def ask(self) -> Moved | None:
        self.exec()
        self.deleteLater()
        return self.moved

    @property
    def rows(self) -> list[Row]:
        return list(self._rows)

    @property
    def targets(self) -> list[Target]:
        """The meetings that are to be moved."""
        return [Target(row.id, row.to) for row in self._rows if row.wanted and not row.refusal]

    # --- where to ---------------------------------------------------------------------------------------------------

    def _by_rule(self, line: MeetingLine) -> datetime:
        number = self.number.value()
        days = {
            WEEKS_LATER: 7 * number,
            WEEKS_EARLIER: -7 * number,
            DAYS_LATER: number,
            DAYS_EARLIER: -number,
        }[self.step.currentIndex()]
        return datetime.combine(line.start.date() + timedelta(days), self.clock.value or line.start.time())

    def _shift(self) -> None:
        self._rows = [row if row.by_hand else replace(row, to=self._by_rule(row.line)) for row in self._rows]
        self._show()
        self._later.start()

    def _on_rule(self, *_what: object) -> None:
        """Nothing is moved by an hour that cannot be read; the rows stay where they are."""
        _mark(self.clock)
        if _is_unread(self.clock):
            self._show()
        else:
            self._shift()

    def _put(self, id_: int, **what: object) -> None:
        self._rows = [replace(row, **what) if row.id == id_ else row for row in self._rows]  # type: ignore[arg-type]  # its own fields
        self._show()
        self._later.start()

    def _on_hand(self) -> None:
        row, day, clock = self.table.current_line, self.day_of_row.value, self.clock_of_row.value
        if not isinstance(row, Row):
            return
        self._mark_hand()
        if _is_unread(self.day_of_row) or _is_unread(self.clock_of_row):
            self._unread[row.id] = (self.day_of_row.text(), self.clock_of_row.text())
            self._show()
            return
        if self._unread.pop(row.id, None) is not None:
            self._show()
        if day and clock and datetime.combine(day, clock) != row.to:
            self._put(row.id, to=datetime.combine(day, clock), by_hand=True)

    def _follow_again(self) -> None:
        row = self.table.current_line
        if isinstance(row, Row):
            self._unread.pop(row.id, None)
            self._put(row.id, to=self._by_rule(row.line), by_hand=False)

    def _on_acted(self, row: Row, _action: str) -> None:
        if row.proposal:
            self._unread.pop(row.id, None)
            self._put(row.id, to=row.proposal, by_hand=True)

    def _on_toggled(self, row: Row, on: bool) -> None:
        if not row.refusal:
            self._put(row.id, wanted=on, look=None)

    def _on_current(self, row: Row | None) -> None:
        if row is not None:
            self._show_hand(row)

    def _show_hand(self, row: Row) -> None:
        self.day_of_row.set_value(row.to.date())
        self.clock_of_row.set_value(row.to.time())
        if row.id in self._unread:
            day, clock = self._unread[row.id]
            _type(self.day_of_row, day)
            _type(self.clock_of_row, clock)
        self._mark_hand()
        self.again.setVisible(row.by_hand or row.id in self._unread)

    def _mark_hand(self) -> None:
        _mark(self.day_of_row)
        _mark(self.clock_of_row)

    # --- what speaks against it -------------------------------------------------------------------------------------

    def _look(self) -> None:
        """In the background; the rows say “…” until the answer is there."""
        going = [Target(row.id, row.to) for row in self._rows if row.wanted]
        staying = [Target(row.id, row.to) for row in self._rows if not row.wanted]
        self.desk.read_later(_look_at, self._on_looked, going, staying, self.desk.today)

    def _on_looked(self, found: Sequence[Look]) -> None:
        looked = {look.line.id: look for look in found}
        there = [row for row in self._rows if row.id in looked]
        self._rows = [replace(row, line=looked[row.id].line, look=looked[row.id]) for row in there]
        self._show()

    def _show(self) -> None:
        self.model.show(self._rows)
        row = self.table.current_line
        if isinstance(row, Row) and not (self.day_of_row.hasFocus() or self.clock_of_row.hasFocus()):
            self._show_hand(row)
        number = len(self.targets)
        self.do.set_words(counted(number, _("Flyt {n} møde"), _("Flyt {n} møder")))
        self.do.setEnabled(number > 0)
        if self._problem():
            return
        refused = [row for row in self._rows if row.refusal]
        marked = sum(bool(row.remarks) for row in self._rows if row.wanted and not row.refusal)
        if refused:
            told = counted(len(refused), _("{n} møde kan ikke flyttes"), _("{n} møder kan ikke flyttes"))
            why = refused[0].refusal
            self.message.say(_("{told}: {why}. De andre flyttes.").format(told=told, why=why), "error")
        elif marked:
            self.message.say(
                counted(
                    marked,
                    _("{n} møde har en bemærkning. Det kan flyttes alligevel."),
                    _("{n} møder har bemærkninger. De kan flyttes alligevel."),
                ),
                "warning",
            )
        else:
            self.message.say("")

    def _problem(self) -> bool:
        """Say what cannot be read, if anything cannot."""
        stopped = self._stopped()
        if _is_unread(self.clock):
            day, clock = "", self.clock.text()
        elif stopped:
            day, clock = self._unread[stopped[0].id]
        else:
            return False
        if not day.strip() or typed.moment(day, self.desk.today):
            text = _("Klokkeslættet “{text}” kan ikke læses. Skriv det som 13 eller 13.30.").format(text=clock.strip())
        else:
            text = _("Dagen “{text}” kan ikke læses. Skriv den som 26/5, på onsdag eller uge 23 tirsdag.")
            text = text.format(text=day.strip())
        self.message.say(text, "error")
        return True

    def _stopped(self) -> list[Row]:
        """The rows that would be moved, but to where cannot be read."""
        return [row for row in self._rows if row.id in self._unread and row.wanted and not row.refusal]

    def _go_to_problem(self) -> None:
        if _is_unread(self.clock):
            self.clock.setFocus()
            return
        self.table.select_key(self._stopped()[0].id)
        (self.day_of_row if _is_unread(self.day_of_row) else self.clock_of_row).setFocus()

    def move_them(self) -> None:
        """All that are ticked, in one step; where one cannot be moved by now, nothing is until that is said again."""
        for editor in (self.clock, self.day_of_row, self.clock_of_row):
            editor.commit()
        if self._problem():
            self._go_to_problem()
            return
        try:
            self.moved = self.desk.do(
                moving.moved_many,
                moving.move_many,
                self.targets,
                self.desk.today,
                reason=self.why.text().strip(),
                some=self._some,
            )
        except moving.SomeCannotBeMoved as refused:
            self.message.say(str(refused), "error", actions=[(_("Flyt de andre"), self._move_the_others)])
        except FieldError as refused:
            self.message.say(str(refused), "error")
        else:
            self.accept()

    def _move_the_others(self) -> None:
        self._some = True
        self.move_them()
