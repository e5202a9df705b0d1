"""Historik: what happened when, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.steps import TABLES, Extent, Wanted
from fora_desktop.i18n import _
from fora_desktop.services import steps
from fora_desktop.services.steps import StepLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.views.step_pane import StepPane
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.step_filters import StepFilters
from fora_desktop.ui.widgets.step_rows import StepModel, StepRow, arranged, columns, in_year

PAGE = 100
KEPT = 500
"""So many steps are read again after a change, where so many had been read."""
SPARING = 860
"""Below this width of the page the buttons of the header do not name the step; their tooltips still do."""
TELLING = 16
"""Characters from which a step's words tell enough without the name of what it changed."""
SHORT = 28
"""Characters of a step's name on the buttons of the header."""
SETTINGS = {
    "school_holiday": "ferie",
    "special_day": "ferie",
    "own_holiday": "ferie",
    "district": "kommuner",
    "unit": "kommuner",
    "deadline_rule": "frister",
}
"""What is changed in Indstillinger, and in which of its sections."""
PLANNED_BY = {"plan_settings": "rules", "council_meeting": "councils", "action_plan": "plans"}
"""What is changed in Forudsætninger, and in which of its sections."""
FORGETTING = ((4, 640), (3, 540), (2, 470))
"""Which column gives way where the list is narrower than so much at 100 % text."""


@dataclass(frozen=True, slots=True)
class _Answer:
    asked: int
    lines: Sequence[StepLine]
    total: int
    extent: Extent | None
    """None where only more of the same was read."""
    undoes: StepLine | None = None
    redoes: StepLine | None = None
    forums: Sequence[tuple[int, str]] = ()


class Historik(PanePage):
    """The steps of the register by day, the newest first."""

    key: ClassVar[str] = "historik"
    NARROW, TOO_NARROW = 900, 700
    SHOWS: ClassVar[frozenset[str]] = frozenset(table for tables in TABLES.values() for table in tables)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._lines: list[StepLine] = []
        self._total = 0
        self._extent = Extent(0, 0, None, ())
        self._asked = 0
        self._next: tuple[StepLine | None, StepLine | None] = (None, None)
        self._wanted_step: int | None = None
        self._reach = 0
        self.header = PageHeader(self.title(), parent=self)
        self.undo_button = Button(_("Fortryd"), icon="undo-2", shortcut="Ctrl+Z", parent=self)
        self.undo_button.clicked.connect(self._undo)
        self.redo_button = Button(_("Annullér fortryd"), icon="redo-2", shortcut="Ctrl+Y", parent=self)
        self.redo_button.clicked.connect(self._redo)
        self.header.add(self.undo_button)
        self.header.add(self.redo_button)
        self.filters = StepFilters(desk, self)
        self.filters.changed.connect(self._on_filter)
        self._soon = QTimer(self)  # the tree asks in the middle of its layout
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fetch)
        self.model = StepModel(columns(lambda: desk.now, lambda: desk.zone), self._soon.start)
        self.tree = RowTree(self.model, _("Historik"), flat=True, parent=self)
        self.tree.row_header().setSectionsClickable(False)
        self.tree.row_header().setSortIndicatorShown(False)
        self.tree.current_changed.connect(self._on_current)
        self.tree.opened.connect(self._on_opened)
        self.nothing = EmptyView("history", "", parent=self)
        self.pane = StepPane(desk, self)
        self.pane.closed.connect(self._close_pane)
        self.pane.opened.connect(self._open_object)
        self.pane.step_wanted.connect(self.show_step)
        self._lay_out()
        keys.action(self, "historik.only_this", _("Kun dette objekt"), "Backspace", self._only_this)
        keys.action(self, "historik.pane", _("Vis detaljer"), "Alt+Return", self._to_pane)

    def _lay_out(self) -> None:
        self._left = Panel("plain")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        self._list = QStackedLayout()
        self._list.addWidget(self.tree)
        self._list.addWidget(scrolled(self.nothing))
        column.addLayout(self._list, 1)
        self.splitter = self._split(self._left, self.pane, 860, 372)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_buttons()

    def _arrange(self) -> None:
        """The pane beside the list, or in its place; and which columns there is room for."""
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self._left.setVisible(not alone)
        room = self.width() - (self.pane.width() if self._pane_wanted else 0)
        for column, least in FORGETTING:
            self.tree.setColumnHidden(column, room < fonts.px(least))

    # --- reading ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read again as much as had been read."""
        self._next = (None, None)
        self._show_buttons()
        self._read(min(max(len(self._lines), PAGE), KEPT))

    def _read(self, limit: int) -> None:
        self._asked += 1
        self._soon.stop()
        self.model.more = False
        if self._wanted_step is not None:
            limit = max(limit, self._reach)
        asked, wanted = self._asked, self.filters.wanted()
        self.desk.later(lambda: self._look_up(asked, wanted, limit), self._on_read)

    def _look_up(self, asked: int, wanted: Wanted, limit: int) -> _Answer:
        lines, total = self.desk.steps(wanted, limit=limit)
        extent = self.desk.extent_of_history()
        return _Answer(
            asked=asked,
            lines=lines,
            total=total,
            extent=extent,
            undoes=self._line_of(extent.undoes),
            redoes=self._line_of(extent.redoes),
            forums=self.desk.read(steps.forum_names),
        )

    def _line_of(self, step: int | None) -> StepLine | None:
        found = None if step is None else self.desk.step(step, limit=1)
        return found.line if found else None

    def _on_read(self, answer: _Answer) -> None:
        if answer.asked != self._asked:
            return
        assert answer.extent is not None
        self._extent = answer.extent
        self._next = (answer.undoes, answer.redoes)
        self._show_buttons()
        self._lines, self._total = list(answer.lines), answer.total
        self.filters.show_people(answer.extent.users)
        self.filters.show_forums(answer.forums)
        self._show_lines()
        self._show_header()
        self._select()
        if len(self._lines) < self._total:  # not before: a view without its layout asks for all of it
            self._soon.start()
        self.refreshed.emit()

    def _show_lines(self) -> None:
        whole = len(self._lines) >= self._total
        self.model.more = False
        self.model.show(arranged(self._lines, self.desk.now, self.desk.zone, whole=whole))
        here = self.model.index_of(0)
        if here.isValid():
            self.tree.setFirstColumnSpanned(here.row(), here.parent(), True)
        self._list.setCurrentIndex(0 if self._lines else 1)
        if self._lines:
            return
        if self._extent.steps:
            self.nothing.say(_("Ingen trin passer til filtrene."), action=_("Vis alle"), do=self.filters.clear)
        else:
            self.nothing.say(_("Endnu ingen trin. Alt, hvad du ændrer, står her."))

    def _fetch(self) -> None:
        """The next page, below what is shown; Qt's trees ask for it at each layout, wherever the user is."""
        self.tree.doItemsLayout()  # or the bar still has the range of before
        bar = self.tree.verticalScrollBar()
        self.model.more = bar.maximum() - bar.value() > self.tree.viewport().height()
        if self.model.more:
            return  # it asks again where the user comes near the end
        asked, wanted, before = self._asked, self.filters.wanted(), self._lines[-1].step.id
        self.desk.later(lambda: self._look_further(asked, wanted, before), self._on_more)

    def _look_further(self, asked: int, wanted: Wanted, before: int) -> _Answer:
        lines, total = self.desk.steps(wanted, before, PAGE)
        return _Answer(asked, lines, total, None)

    def _on_more(self, answer: _Answer) -> None:
        if answer.asked != self._asked:
            return
        nothing_holds_yet = all(line.step.undone for line in self._lines)
        self._lines += answer.lines
        whole = not answer.lines or len(self._lines) >= answer.total
        self._total = answer.total
        if nothing_holds_yet:
            self._show_lines()  # the place where the user is comes among the new ones
            self.model.more = not whole
            return
        nodes = arranged(answer.lines, self.desk.now, self.desk.zone, whole=whole, first=False)
        for index in self.model.extend(nodes):
            self.tree.setFirstColumnSpanned(index.row(), index.parent(), True)
            self.tree.setExpanded(index, True)
        self.model.more = not whole

    # --- showing ----------------------------------------------------------------------------------------------------

    def _show_buttons(self) -> None:
        state = self.desk.state()
        for button, name, line, words, named in (
            (self.undo_button, state.undoes, self._next[0], _("Fortryd"), _("Fortryd: {step}")),
            (self.redo_button, state.redoes, self._next[1], _("Annullér fortryd"), _("Annullér fortryd: {step}")),
        ):
            whole = named.format(step=name) if name else words
            told = self._in_short(line) if line else name
            short = named.format(step=_shortened(told)) if told and self.width() >= fonts.px(SPARING) else words
            button.set_words(short.replace("&", "&&"))
            button.setAccessibleName(whole)
            button.setToolTip(whole)
            button.setEnabled(name is not None and not self.desk.readonly)

    def _in_short(self, line: StepLine) -> str:
        """What a step did, without the name of what it did it to where it tells enough without."""
        said = in_year(steps.said_of(line), self.desk.today.year)
        return said if len(said) >= TELLING else in_year(line.what, self.desk.today.year)

    def _show_header(self) -> None:
        extent = self._extent
        told = _("Intet slettes")
        if extent.first is not None:
            day = extent.first.astimezone(self.desk.zone).date()
            since = dates.day_month(day) if day.year == self.desk.today.year else dates.day_month_year(day)
            number = f"{extent.steps:,}".replace(",", ".")
            told = _("{n} trin siden {day} · intet slettes").format(n=number, day=since)
            if self._total != extent.steps:
                told = _("{shown} af {told}").format(shown=f"{self._total:,}".replace(",", "."), told=told)
        self.header.set_subtitle(told)

    def summary(self) -> str:
        holding = f"{self._extent.steps - self._extent.undone:,}".replace(",", ".")
        return _("{all} trin gælder, {n} er fortrudt").format(all=holding, n=self._extent.undone)

    def _select(self) -> None:
        wanted = self._wanted_step
        if wanted is not None:
            self._wanted_step = None
            if self.tree.select_key(wanted):
                return
            self.desk.refused.emit(_("Trin {number} er ikke blandt dem, der vises.").format(number=wanted))
        if not self.tree.currentIndex().isValid():
            for index in self.model.indexes():
                row = self.model.line(index)
                if isinstance(row, StepRow) and row.line is not None:
                    self.tree.setCurrentIndex(index)
                    return
        self._on_current(self.tree.current_line)

    def _on_current(self, row: StepRow | None) -> None:
        self.pane.show_line(row.line if row is not None else None)

    def _on_filter(self) -> None:
        if self.isVisible():
            self._read(PAGE)
        else:
            self._stale = True

    # --- going ------------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """`step`, or the steps of a `forum`, `board` or `meeting`."""
        for kind in ("meeting", "board", "forum"):
            if kind in what:
                self.filters.clear(tell=False)
                self.filters.show_object(kind, int(what[kind]), self.desk.read(steps.title, kind, int(what[kind])))
        if "step" in what:
            self.show_step(int(what["step"]))
        elif self.isVisible():
            self._read(PAGE)

    def show_step(self, step: int) -> None:
        """Make a step the current row, reading as far as it, and without filters where they hide it."""
        if self.tree.select_key(step):
            self._open_pane()
            return
        self.filters.clear(tell=False)
        self._open_pane()
        self.desk.later(lambda: self._number_from(step), self._on_number)

    def _number_from(self, step: int) -> tuple[int, int]:
        """How many steps there are from the newest to this one."""
        _lines, number = self.desk.steps(Wanted(from_step=step), limit=1)
        return step, number

    def _on_number(self, found: tuple[int, int]) -> None:
        self._wanted_step, number = found
        self._reach = number + 20
        self._read(PAGE)

    def _on_opened(self, row: StepRow) -> None:
        if row.line is not None:
            self._open_object(row.line)

    def _open_object(self, line: StepLine) -> None:
        """Enter: to what was changed."""
        if line.about is None or not line.there:
            self.desk.refused.emit(_("Det, trinnet ændrede, findes ikke længere. Fortryd trinnet for at få det igen."))
            return
        kind, row = line.about
        if kind == "meeting":
            self.desk.goto("moeder", meeting=row)
        elif kind in ("agenda_item", "paper"):
            self.desk.goto("moede", **{"item" if kind == "agenda_item" else "paper": row}, back=self.key)
        elif kind == "task":
            self.desk.goto("opgaver", task=row)
        elif kind in ("forum", "board"):
            self.desk.goto("fora", **{kind: row})
        elif kind in SETTINGS:
            self.desk.goto("indstillinger", section=SETTINGS[kind])
        elif kind in PLANNED_BY:
            self.desk.goto("plan_settings", section=PLANNED_BY[kind], back=self.key, **{kind: row})
        elif kind == "plan_draft":
            self.desk.goto("planlaeg", draft=row)
        else:
            self.desk.goto("fora")

    def _only_this(self) -> None:
        """Backspace: only the steps of what the current row is about, and back again to all."""
        if self.filters.has_object:
            self.filters.show_object("", 0, "")
            self._read(PAGE)
            return
        row = self.tree.current_line
        line = row.line if row is not None else None
        if line is None or line.about is None:
            return
        kind, row_id = line.about
        self.filters.show_object(kind, row_id, line.name or line.subject)
        self._wanted_step = line.step.id
        self._read(PAGE)

    # --- undoing ----------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        name = self.desk.undo()
        if name is not None:
            self.desk.told.emit(_("Fortrudt: {step}").format(step=name))

    def _redo(self) -> None:
        name = self.desk.redo()
        if name is not None:
            self.desk.told.emit(_("Gjort igen: {step}").format(step=name))

    # --- the pane, the keyboard -------------------------------------------------------------------------------------

    def _open_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_pane(self) -> None:
        self._open_pane()
        target = self.pane.undo if self.pane.undo.isEnabled() else self.pane.away
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def seek(self) -> None:
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def panes(self) -> list[QWidget]:
        pane: list[QWidget] = [self.pane.away] if self.pane.isVisible() else []
        return [self.tree, self.filters.text, *pane] if self._left.isVisible() else pane

    def memory(self) -> dict[str, Any]:
        return {
            "columns": self.tree.arrangement(),
            "filters": self.filters.memory(),
            "splitter": self.splitter.sizes(),
            "pane": self._pane_wanted,
        }

    def recall(self, memory: dict[str, Any]) -> None:
        columns_ = memory.get("columns")
        if isinstance(columns_, dict):
            self.tree.arrange(columns_)
        filters = memory.get("filters")
        if isinstance(filters, dict):
            self.filters.recall(filters)
        sizes = memory.get("splitter")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(each, int) for each in sizes):
            self.splitter.setSizes(sizes)
        if memory.get("pane") is False and not self._narrow:
            self._pane_wanted = False
            self._arrange()


def _shortened(name: str) -> str:
    return name if len(name) <= SHORT else name[: SHORT - 1].rstrip(" ,.:") + "…"
