"""Planlæg manglende: a short list of what boards lack with the times that were found, before it is planned."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import missing
from fora_desktop.services.missing import Lacking, New
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.missing import SECONDS, PlanMissing
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.card import Card, PageHeader, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.words import day_in_year


@dataclass(frozen=True, slots=True)
class Line:
    """A missing meeting, and whether it is to be planned."""

    new: New
    wanted: bool

    @property
    def key(self) -> int:
        return self.new.key


def _day(line: Line, today: date) -> str:
    return day_in_year(line.new.start.date(), today) if line.new.start is not None else _("ingen ledig tid")


def _hours(line: Line) -> str:
    if line.new.start is None or line.new.end is None:
        return ""
    return f"{dates.hours(line.new.start.time())}–{dates.hours(line.new.end.time())}"


def _remark(line: Line) -> str:
    if line.new.start is None:
        return line.new.reason
    if not line.wanted:
        return _("Planlægges ikke")
    return "; ".join(line.new.remarks) or _("Ingen anmærkninger")


def _remark_cell(line: Line) -> Cell:
    if line.new.start is None:
        return Mark("calendar-x-2", _remark(line), "behind")
    if not line.wanted:
        return Words(_remark(line), tone="text3")
    if line.new.remarks:
        return Mark("triangle-alert", _remark(line), "behind")
    return Mark("circle-check", _remark(line), "met")


def columns(page: "Manglende") -> list[Column[Line]]:
    def day(line: Line) -> str:
        return _day(line, page.desk.today)

    def checked(line: Line) -> Qt.CheckState:
        return Qt.CheckState.Checked if line.wanted else Qt.CheckState.Unchecked

    return [
        Column(
            _("Møde"),
            lambda line: line.new.title,
            cell=lambda line: Words(line.new.title, weight=fonts.MEDIUM),
            check=checked,
            tip=lambda line: line.new.title,
        ),
        Column(
            _("Dato"),
            day,
            sort=lambda line: line.new.start.toordinal() if line.new.start is not None else 0,
            cell=lambda line: Words(day(line), tone="behind" if line.new.start is None else "text", tabular=True),
            width="ons. 28. september 2027",
        ),
        Column(_("Kl."), _hours, width="10.00–12.00"),
        Column(_("Bemærkning"), _remark, cell=_remark_cell, width="M" * 18, tip=_remark),
    ]


class Manglende(Page):
    """Nothing is in the calendar until the button is pressed; then it is all in it as one step."""

    key: ClassVar[str] = "manglende"
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_board", "board", "forum", "requirement", "quota_rule", "membership", "role"),
            *("role_holder", "person", "absence", "busy_time", "school_holiday", "special_day", "own_holiday"),
            *("plan_settings", "plan_wish", "forum_order", "person_hours", "council_meeting", "travel_time"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._back = "overblik"
        self._boards: tuple[int, ...] | None = None
        self._found: Lacking | None = None
        self._left_out: set[int] = set()
        self._saving = False
        self.header = PageHeader(self.title(), parent=self)
        self.back_button = Button(_("Annullér"), shortcut="Esc", parent=self)
        self.back_button.clicked.connect(self.leave)
        self.do = Button(_("Planlæg møderne"), "primary", "calendar-check", "Ctrl+S", parent=self)
        self.do.clicked.connect(self.accept)
        for button in (self.back_button, self.do):
            self.header.add(button)
        self.message = MessageBar(parent=self)
        self.model: TableModel[Line] = TableModel(columns(self), key=lambda line: line.key, parent=self)
        self.table = RowTable(self.model, _("Møder, der mangler"), parent=self)
        self.table.toggled.connect(self._on_toggled)
        self.table.opened.connect(self._open_board)
        StepAside(self.table, 200, (3, 2))
        self.nothing = EmptyView("circle-check", "", parent=self)
        self.missing = PlanMissing(desk, self)
        self.missing.found.connect(self._on_found)
        self.missing.refused.connect(self._on_refused)
        self.missing.ended.connect(self._show)
        self._lay_out()
        for name, default, words, act in (
            ("do", "Ctrl+S", _("Planlæg møderne"), self.accept),
            ("leave", "Esc", _("Tilbage uden at planlægge"), self.leave),
            ("again", "F5", _("Find tider igen"), self.look_for_times),
            ("all", "Ctrl+A", _("Vælg alle, eller ingen"), self.choose_all),
        ):
            keys.action(self, f"manglende.{name}", words, default, act)
        self._show()

    def _lay_out(self) -> None:
        self.card = Card(_("Møder, der mangler"), flush=True, parent=self)
        self._list = QStackedLayout()
        self._list.addWidget(self.table)
        none = scrolled(self.nothing)
        none.setParent(self)
        self._list.addWidget(none)
        self.card.body.addLayout(self._list, 1)
        body = QVBoxLayout()
        body.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        body.setSpacing(fonts.px(12))
        body.addWidget(self.message)
        body.addWidget(self.card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """`boards` are some of them, else all; `back` is where it came from."""
        self._back = what.get("back", "overblik")
        boards = what.get("boards")
        self._boards = tuple(boards) if boards else None
        self._left_out = set()
        self._found = None
        self._stale = False
        self.look_for_times()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        if not self._saving:
            self.look_for_times()

    def look_for_times(self) -> None:
        """What is shown stays until the answer is there."""
        self.message.say("")
        self.missing.look(self._boards)
        self._show()

    def _on_found(self, found: Lacking) -> None:
        self._found = found
        self.message.say(" ".join(found.question.notes))
        self._show()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        if self.isVisible() and not self.table.hasFocus() and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, sentence: str) -> None:
        self._found = None
        self.nothing.say(sentence or _("Der er intet at planlægge."), icon="circle-check")
        self._show()

    @property
    def lines(self) -> list[Line]:
        new = self._found.new if self._found is not None else ()
        return [Line(each, each.start is not None and each.key not in self._left_out) for each in new]

    def _show(self) -> None:
        lines = self.lines
        self.model.show(lines)
        running = self.missing.is_running
        self._list.setCurrentIndex(0 if lines else 1)
        if running and not lines:
            told = _("Finder tider til det, der mangler i {year} …").format(year=self.desk.year)
            self.nothing.say(told, icon="wand-sparkles")
        wanted = sum(line.wanted for line in lines)
        open_ = sum(line.new.start is None for line in lines)
        parts = [counted(len(lines), _("{n} møde"), _("{n} møder")) if lines else ""]
        parts.append(_("{n} uden ledig tid").format(n=open_) if open_ else "")
        parts.append(_("finder tider, højst {n} sek. …").format(n=round(SECONDS)) if running else "")
        self.card.set_subtitle(" · ".join(part for part in parts if part))
        some = counted(wanted, _("Planlæg {n} møde"), _("Planlæg {n} møder"))
        self.do.set_words(some if wanted else _("Planlæg møderne"))
        allow(self.desk.readonly, self.do, also=bool(wanted) and not running)
        self.header.set_subtitle(_("{year} · intet er i kalenderen endnu").format(year=self.desk.year))
        self.refreshed.emit()

    def _on_toggled(self, line: Line, on: bool) -> None:
        if line.new.start is not None:
            (self._left_out.discard if on else self._left_out.add)(line.key)
            self._show()

    def choose_all(self) -> None:
        every = {line.key for line in self.lines if line.new.start is not None}
        self._left_out = set() if self._left_out else every
        self._show()

    def _open_board(self, line: Line) -> None:
        self.desk.goto("fora", board=line.new.board)

    def accept(self) -> None:
        """All that is ticked, as one step."""
        found = self._found
        if found is None or not self.do.isEnabled():
            return
        self._saving = True
        try:
            planned = self.desk.do(
                missing.planned,
                missing.accept,
                found.only([line.key for line in self.lines if line.wanted]),
                self.desk.now,
            )
        except FieldError as refusal:
            self.message.say(str(refusal), "error")
            return
        finally:
            self._saving = False
        self.leave()
        if left := missing.left(planned):
            self.desk.noticed.emit(left)

    def leave(self) -> None:
        self._found = None
        self.desk.goto(self._back)

    def panes(self) -> list[QWidget]:
        return [self.table]

    def summary(self) -> str:
        lines = self.lines
        return _("{n} af {all} valgt").format(n=sum(line.wanted for line in lines), all=len(lines)) if lines else ""
