"""Fora: the register as a tree of chapters, forums and boards, and one of them in full beside it."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.quota import Status, summary_of_boards
from fora_desktop.i18n import _, counted
from fora_desktop.services import boards, forum_tree, forums, glance
from fora_desktop.services.forum_tree import Row
from fora_desktop.services.forums import BoardLine
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.delegate import Cell, Chip, Group, PaceCell, StackCell, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask, requirement
from fora_desktop.ui.dialogs.edit_forum import BoardForm, ForumForm
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import Column, Node, TreeModel
from fora_desktop.ui.views.forum_pane import ForumPane
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import FlowLayout, StepAside
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.pace import Pace, StackedCount
from fora_desktop.ui.words import pace_of, short_day

BY_CHAPTER, BY_UNIT, BY_STATUS = 0, 1, 2
NARROW, TOO_NARROW = 1000, 700
"""Widths of the page at 100 % text: below the first the pane is opened when wanted, below the second without the list.
"""
AT_THE_END = 10**6
SHOWS = frozenset(
    {
        "chapter",
        "forum",
        "board",
        "board_unit",
        "interface",
        "membership",
        "role",
        "unit",
        "meeting",
        "meeting_board",
        "meeting_move",
        "requirement",
        "quota_rule",
        "seen_period",
    }
)


def columns(page: "Fora") -> list[Column[Row]]:
    return [
        Column(
            _("Kapitel, forum og lokalt råd"),
            lambda row: row.name + (_(" (lukket)") if row.closed else ""),
            cell=_name_cell,
            tip=lambda row: row.name,
        ),
        Column(
            _("Mødekrav"),
            lambda row: row.requirement,
            cell=lambda row: Words(
                row.requirement, tone="text2", weight=fonts.SEMIBOLD if row.differs else fonts.REGULAR, size=12
            ),
            width=Words("1 pr. kvartal", size=12),
            tip=lambda row: (
                _("{requirement}. Afviger fra forummets.").format(requirement=row.requirement)
                if row.differs
                else row.requirement
            ),
        ),
        Column(
            _("Tempo i {year}").format(year=page.desk.year),
            _pace_words,
            cell=_pace_cell,
            sort=lambda row: row.missing,
            width=PaceCell(Pace(0)),
            searched=False,
        ),
        Column(_("Holdt"), lambda row: str(row.held), sort=lambda row: row.held, numeric=True, width="88"),
        Column(_("Plan"), lambda row: str(row.planned), sort=lambda row: row.planned, numeric=True, width="8"),
        Column(
            _("Mangl."),
            lambda row: str(row.missing),
            sort=lambda row: row.missing,
            numeric=True,
            width="8",
            cell=lambda row: Words(str(row.missing), tone="behind" if row.missing else "text3", tabular=True),
        ),
        Column(_("Status"), _status_words, cell=_status_cell, width=Chip(Status.UNRECORDED), tip=_sentence),
        Column(
            _("Næste"),
            lambda row: short_day(row.next_meeting, page.desk.today) if row.next_meeting else "–",
            sort=lambda row: row.next_meeting or date.max,
            width="28/12 2027",
            tip=lambda row: dates.long(row.next_meeting) if row.next_meeting else "",
        ),
    ]


def _name_cell(row: Row) -> Cell:
    badge = str(len(row.boards)) if row.board is None else ""
    tone = "text3" if row.closed else "text"
    return Words(row.name + (_(" (lukket)") if row.closed else ""), badge=badge, tone=tone, strike=False)


def _pace_words(row: Row) -> str:
    if row.boards:
        return StackedCount(row.counts).sentence
    return pace_of(row.present).sentence if row.present else "–"


def _pace_cell(row: Row) -> Cell | None:
    if row.boards:
        return StackCell(StackedCount(row.counts))
    if row.present and (row.present.minimum or row.present.maximum):
        return PaceCell(pace_of(row.present))
    return Words("–", tone="text3")


def _status_words(row: Row) -> str:
    if row.status is not None:
        return row.status.word
    if row.closed:
        return _("Lukket")
    if not row.boards:
        return _("Ingen lokale fora") if row.board is None else "–"
    well = sum(not status.needs_action for status in row.statuses if status is not Status.NOT_SET)
    return _("{well} af {all} i orden").format(well=well, all=len(row.boards))


def _status_cell(row: Row) -> Cell:
    if row.status is not None:
        return Chip(row.status)
    return Words(_status_words(row), tone="text2", size=12)


def _sentence(row: Row) -> str:
    if row.line is not None:
        return row.line.message
    if row.boards:
        return summary_of_boards(row.statuses)
    return _("Vælg de kommuner, der har det.") if row.board is None else ""


class Fora(Page):
    """The register."""

    key: ClassVar[str] = "fora"
    icon: ClassVar[str] = "list-tree"
    SHOWS: ClassVar[frozenset[str]] = SHOWS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: list[Row] = []
        self._chapters: list[tuple[int, int, str]] = []
        self._status: Status | None = None
        self._shown: tuple[str, int] | None = None
        self._narrow = False
        self._pane_wanted = True
        self.header = PageHeader(self.title(), parent=self)
        self.new_button = Button(_("Nyt forum"), "primary", "plus", "Ctrl+N", parent=self)
        self.new_button.clicked.connect(self.new)
        self.chapters_button = Button(_("Kapitler"), icon="list-ordered", parent=self)
        self.chapters_button.clicked.connect(self._chapter_menu)
        self.header.add(self.chapters_button)
        self.header.add(self.new_button)
        self._make_filters()
        self.model = TreeModel(columns(self), key=lambda row: row.key)
        self.tree = RowTree(self.model, _("Samarbejdsfora"), parent=self)
        self.tree.current_changed.connect(self._on_current)
        self.tree.opened.connect(self._on_opened)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu)
        StepAside(self.tree, 220, (2, 4, 3, 1, 7, 5))
        self.nothing = EmptyView("list-tree", "", parent=self)
        self.pane = ForumPane(desk, self)
        self.pane.edit_wanted.connect(self.edit)
        self.pane.more_wanted.connect(self._row_menu)
        self.pane.closed.connect(self._close_pane)
        self._lay_out()
        for words, keys, slot in (
            (_("Rediger"), "F2", self.edit),
            (_("Vis detaljer"), "Alt+Return", self._to_pane),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    @staticmethod
    def title() -> str:
        return _("Fora")

    def _make_filters(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(_("Filtrer  (Ctrl+F)"))
        self.filter.setAccessibleName(_("Filtrer fora"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(self._show)
        self.filter.returnPressed.connect(self._to_tree)
        self.grouping = QComboBox(self)
        self.grouping.addItems([_("Gruppér: Kapitel"), _("Gruppér: Kommune"), _("Gruppér: Status")])
        self.grouping.setAccessibleName(_("Gruppér efter"))
        self.grouping.currentIndexChanged.connect(self._show)
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(_("Kommune"))
        self.unit.currentIndexChanged.connect(self._show)
        self.only_needing = QCheckBox(_("Kun det, der kræver handling"), self)
        self.only_needing.toggled.connect(self._show)
        self.word = Button("", "small", "x", parent=self)
        self.word.hide()
        self.word.clicked.connect(self._drop_word)
        self.columns_button = Button(_("Kolonner"), "flat", "sliders-horizontal", parent=self)
        self.columns_button.clicked.connect(self._choose_columns)

    def _lay_out(self) -> None:
        filters = FlowLayout(gap=8)
        filters.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(12), fonts.px(8))
        self.filter.setMinimumWidth(fonts.px(150))
        for box in (self.grouping, self.unit):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(fonts.px(220))
        for widget in (self.filter, self.grouping, self.unit, self.only_needing, self.word, self.columns_button):
            filters.addWidget(widget)
        self._left = Panel("plain")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(filters)
        self._list = QStackedLayout()
        self._list.addWidget(self.tree)
        self._list.addWidget(scrolled(self.nothing))  # its least height would be the list's
        column.addLayout(self._list, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([fonts.px(900), fonts.px(330)])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < fonts.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._pane_wanted = not narrow
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for both, the pane stands in the place of the list while it is open."""
        alone = self._pane_wanted and self.width() < fonts.px(TOO_NARROW)
        self.pane.setVisible(self._pane_wanted)
        self._left.setVisible(not alone)

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        day = self.desk.day
        lines = self.desk.once(glance.standing_lines, day, self.desk.today)
        self._rows = self.desk.read(forum_tree.rows, day, lines)
        self._chapters = self.desk.read(forums.chapters)
        self._show_units()
        local = sum(len(row.boards) for row in self._rows)
        self.header.set_subtitle(
            _("{forums} fora · {local} lokale råd, nævn og udvalg · {chapters} kapitler").format(
                forums=len(self._rows), local=local, chapters=len(self._chapters)
            )
        )
        self.model.columns = columns(self)
        self._show()
        self._show_pane()
        for button in (self.new_button, self.chapters_button):
            button.setEnabled(not self.desk.readonly)

    def _show_pane(self) -> None:
        """The row that the pane has, as it is now; one that is gone or has been filtered away is not kept."""
        every = {each.key: each for row in self._rows for each in (row, *row.boards)}
        self.pane.show_row(every.get(self._shown) if self._shown else None)

    def _show_units(self) -> None:
        found = self.desk.read(forum_tree.units)
        wanted = [_("Alle kommuner"), *(name for _id, name in found)]
        if [self.unit.itemText(place) for place in range(self.unit.count())] == wanted:
            return
        chosen = self.unit.currentText()
        self.unit.blockSignals(True)
        self.unit.clear()
        self.unit.addItems(wanted)
        self.unit.setCurrentIndex(max(0, self.unit.findText(chosen)))
        self.unit.blockSignals(False)
        self.unit.setVisible(bool(found))

    def _show(self, _changed: object = None) -> None:
        shown = self._filtered()
        grouped = (self._by_chapter, self._by_unit, self._by_status)[self.grouping.currentIndex()]
        self.model.show(grouped(shown))
        if not self.tree.currentIndex().isValid():
            self._select_first()
        self._tell_count()
        self.refreshed.emit()  # how many are shown

    def _filtered(self) -> list[Row]:
        found = []
        for row in self._rows:
            kept = [board for board in row.boards if self._wants(board, row)]
            if row.boards and kept:
                found.append(row.with_boards(kept))
            elif not row.boards and self._wants(row, row):
                found.append(row)
        return found

    def _wants(self, row: Row, forum: Row) -> bool:
        unit = self.unit.currentText() if self.unit.currentIndex() > 0 else ""
        text = f"{row.name}\n{forum.name}\n{forum.chapter_title}\n{row.requirement}\n{_status_words(row)}".casefold()
        return (
            all(word in text for word in self.filter.text().casefold().split())
            and (not unit or unit in row.units)
            and (not self.only_needing.isChecked() or row.needs_action)
            and (self._status is None or row.status is self._status)
        )

    def _node(self, row: Row) -> Node[Row]:
        return Node(row, [Node(board) for board in row.boards], folded=not self._is_filtered() and row.chapter != 1)

    def _by_chapter(self, rows: list[Row]) -> list[Node[Row]]:
        inside: dict[int, list[Row]] = {}
        for row in rows:
            inside.setdefault(row.chapter, []).append(row)
        return [
            Node(
                _group(f"{number}. {title}", inside.get(number, [])),
                [self._node(row) for row in inside.get(number, ())],
            )
            for _id, number, title in self._chapters
            if number in inside or not self._is_filtered()
        ]

    def _is_filtered(self) -> bool:
        return bool(
            self.filter.text().strip()
            or self._status is not None
            or self.unit.currentIndex() > 0
            or self.only_needing.isChecked()
        )

    def _by_unit(self, rows: list[Row]) -> list[Node[Row]]:
        found: dict[str, list[Row]] = {}
        for row in _single(rows):
            for unit in row.units or (_("Hele politikredsen"),):
                found.setdefault(unit, []).append(row)
        return [
            Node(_group(unit, found[unit]), [Node(row) for row in found[unit]]) for unit in sorted(found, key=sort_key)
        ]

    def _by_status(self, rows: list[Row]) -> list[Node[Row]]:
        from fora_desktop.domain.quota import ORDER

        found: dict[Status, list[Row]] = {}
        for row in _single(rows):
            if row.status is not None:
                found.setdefault(row.status, []).append(row)
        return [
            Node(_group(status.word, found[status]), [Node(row) for row in found[status]])
            for status in ORDER
            if status in found
        ]

    def _tell_count(self) -> None:
        writable = not self.desk.readonly
        if not self._rows and not self._chapters:
            action = _("Nyt forum") if writable else ""
            self.nothing.say(_("Ingen fora endnu."), action=action, do=self.new, icon="list-tree")
        else:
            self.nothing.say(
                _("Intet svarer til filteret."), action=_("Ryd filter"), do=self.clear_filter, icon="list-filter"
            )
        self._list.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.word.setVisible(self._status is not None)
        if self._status is not None:
            self.word.set_words(_("Kun “{status}”").format(status=self._status.word))
            self.word.setAccessibleDescription(_("Vis alle igen"))

    def clear_filter(self) -> None:
        self._status = None
        self.filter.clear()
        self.unit.setCurrentIndex(0)
        self.only_needing.setChecked(False)
        self._show()

    def _drop_word(self) -> None:
        self._status = None
        self._show()

    def _select_first(self) -> None:
        """The first row that the filter means, which need not be the forum over it."""
        words = self.filter.text().casefold().split()
        lines = list(self.model.shown_lines())
        meant = (row for row in lines if all(word in row.name.casefold() for word in words))
        row = next(meant, lines[0] if lines else None)
        if row is not None:
            self.tree.select_key(row.key)

    def _to_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, row: Row | None) -> None:
        if row is not None and row.key != self._shown:
            self._shown = row.key
            self.pane.show_row(row)

    def _on_opened(self, _row: Row) -> None:
        self._to_pane()

    def _to_pane(self) -> None:
        self._open_pane()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, what: Mapping[str, Any]) -> None:
        self._refresh_if_stale()
        if "status" in what or "needs_action" in what or "forum" in what:
            self.filter.clear()
            self.unit.setCurrentIndex(0)
            self._status = what.get("status")
            self.only_needing.setChecked(bool(what.get("needs_action")))
            self._show()
        if "forum" in what:
            self._open_pane()
            key = ("board", what.get("board")), ("forum", what["forum"])
            if not self.tree.select_key(key[0]):
                self.tree.select_key(key[1])
        elif "status" in what:
            self._select_first()
        self.pane.show_tab(what.get("tab", "overview"))
        if what.get("tab") == "meetings":
            self.pane.meetings.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if what.get("seek"):
            self.seek()
        if what.get("new"):
            self.new()

    # --- doing ------------------------------------------------------------------------------------------------------

    @staticmethod
    def new_words() -> str:
        return _("Nyt forum")

    def new(self) -> None:
        if self.desk.readonly:
            return
        chapters = self.desk.read(forums.chapters)
        if not chapters:
            self._new_chapter()
            chapters = self.desk.read(forums.chapters)
            if not chapters:
                return
        row = self.tree.current_line
        here = next((id_ for id_, number, _t in chapters if row is not None and number == row.chapter), None)

        made: list[int] = []

        def save(values: Mapping[str, Any]) -> None:
            fields = dict(values)
            name, chapter = fields.pop("name"), fields.pop("chapter")
            step = forums.created(name.strip())
            made.append(self.desk.do(step, forums.create, name, chapter, self.desk.today, fields))

        if ForumForm(None, chapters, here, save, self).answered():
            self.open({"forum": made[0]})

    def edit(self) -> None:
        row = self.tree.current_line
        if row is None or self.desk.readonly:
            return
        if row.board_line is not None and row.is_local:
            self._edit_board(row, row.board_line)
        else:
            self._edit_forum(row)

    def _edit_forum(self, row: Row) -> None:
        chapters = self.desk.read(forums.chapters)
        here = next((id_ for id_, number, _t in chapters if number == row.chapter), None)

        def save(values: Mapping[str, Any]) -> None:
            changed = {field: value for field, value in values.items() if field != "chapter"}
            self.desk.do(forums.edited, forums.edit, row.forum, changed, self.desk.today)

        ForumForm(row.about, chapters, here, save, self).answered()

    def _edit_board(self, row: Row, board: BoardLine) -> None:
        text = row.in_force.text if row.in_force else row.about.texts["quota_text"]

        def save(values: Mapping[str, Any]) -> None:
            changed = dict(values)
            quota, quota_from = changed.pop("quota"), changed.pop("quota_from")
            if quota == text and board.own_requirement:
                quota = None
            self.desk.do(forums.edited, boards.edit_with_quota, board.id, changed, quota, quota_from)

        BoardForm(board, text, date(self.desk.year, 1, 1), save, self).answered()

    def _on_menu(self, _spot: QPoint) -> None:
        """At the current row, which the right button has chosen and the Menu key means."""
        place = self.tree.visualRect(self.tree.currentIndex())
        self._row_menu(self.tree.viewport().mapToGlobal(place.bottomLeft() + QPoint(fonts.px(40), 0)))

    def _row_menu(self, spot: QPoint) -> None:
        row = self.tree.current_line
        if row is not None and not self.desk.readonly:
            _pop_up(self.row_menu(row), spot)

    def row_menu(self, row: Row) -> QMenu:
        """What can be done to a row, on its right button, the Menu key and in the pane."""
        menu = QMenu(row.name.replace("&", "&&"), self)
        _item(menu, _("&Rediger …"), self.edit, "F2")
        _item(menu, _("Ret mødekrav …"), partial(self._correct, row))
        if row.board is not None:
            _item(menu, _("&Nyt møde"), partial(self._plan, row.board))
        if row.board is not None and row.is_local:
            _item(menu, _("&Genåbn") if row.closed else _("&Luk …"), partial(self._close_board, row))
            return menu
        _item(menu, _("&Vælg kommuner …"), partial(self._choose_units, row))
        menu.addSeparator()
        order = [each.forum for each in self._rows if each.chapter == row.chapter]
        _item(menu, _("Flyt &op"), partial(self._move, row, -1)).setEnabled(order[0] != row.forum)
        _item(menu, _("Flyt n&ed"), partial(self._move, row, 1)).setEnabled(order[-1] != row.forum)
        others = menu.addMenu(_("Flyt til &kapitel"))
        others.setEnabled(len(self._chapters) > 1)
        for id_, number, title in self._chapters:
            if number != row.chapter:
                _item(others, f"{number}. {title}".replace("&", "&&"), partial(self._to_chapter, row, id_))
        menu.addSeparator()
        _item(menu, _("&Genåbn") if row.closed else _("&Luk …"), partial(self._close_forum, row))
        return menu

    def _correct(self, row: Row, _checked: bool = False) -> None:
        requirement.ask(self.desk, self, row)

    def _plan(self, board: int, _checked: bool = False) -> None:
        self.desk.goto("new_meeting", board=board, back=self.key)

    def _close_board(self, row: Row, _checked: bool = False) -> None:
        assert row.board is not None
        if row.closed:
            self.desk.attempt(forums.reopened, boards.reopen, row.board)
            return
        day = self._last_day(row.name)
        if day is not None:
            self.desk.attempt(boards.closed, boards.close, row.board, day)

    def _close_forum(self, row: Row, _checked: bool = False) -> None:
        if row.closed:
            self.desk.attempt(forums.reopened, forums.reopen, row.forum)
            return
        day = self._last_day(row.name)
        if day is not None:
            self.desk.attempt(boards.closed, forums.close, row.forum, day)

    def _last_day(self, name: str) -> date | None:
        return ask.last_day(
            self,
            _("Luk {name}").format(name=name),
            _("Luk"),
            self.desk.today,
            _("{name} findes til og med den valgte dag. Møder og historik bliver; senere møder aflyses.").format(
                name=name
            ),
        )

    def _choose_units(self, row: Row, _checked: bool = False) -> None:
        every = self.desk.read(forum_tree.units)
        chosen = {unit for board in row.boards for unit in board.units if not board.closed}
        ids = ask.units(
            self,
            _("Vælg kommuner"),
            _("Brug kommunerne"),
            every,
            [id_ for id_, name in every if name in chosen],
            _("{name} findes i de valgte kommuner fra i dag. Fravælges en kommune, lukkes det lokale forum.").format(
                name=row.name
            ),
        )
        if ids is not None:
            step = _("Kommuner er valgt til {name}").format(name=row.name)
            self.desk.attempt(step, boards.choose_units, row.forum, ids, self.desk.today)

    def _move(self, row: Row, by: int, _checked: bool = False) -> None:
        order = [each.forum for each in self._rows if each.chapter == row.chapter]
        place = order.index(row.forum) + 1 + by
        chapter = next(id_ for id_, number, _t in self.desk.read(forums.chapters) if number == row.chapter)
        if 1 <= place <= len(order):
            self.desk.attempt(forums.moved, forums.move, row.forum, chapter, place)

    def _to_chapter(self, row: Row, chapter: int, _checked: bool = False) -> None:
        self.desk.attempt(forums.moved, forums.move, row.forum, chapter, AT_THE_END)

    # --- chapters ---------------------------------------------------------------------------------------------------

    def _chapter_menu(self) -> None:
        corner = self.chapters_button.rect().bottomLeft()
        _pop_up(self.chapter_menu(), self.chapters_button.mapToGlobal(corner))

    def chapter_menu(self) -> QMenu:
        """New, and for the chapter of the current row: rename, move, remove."""
        menu = QMenu(_("Kapitler"), self)
        _item(menu, _("&Nyt kapitel …"), self._new_chapter)
        every = self._chapters
        here = self._chapter_here()
        if here is not None:
            id_, number, title = here
            place = every.index(here) + 1
            menu.addSection(f"{number}. {title}".replace("&", "&&"))
            _item(menu, _("O&mdøb …"), partial(self._rename_chapter, id_, title))
            _item(menu, _("Flyt &op"), partial(self._move_chapter, id_, place - 1)).setEnabled(place > 1)
            _item(menu, _("Flyt n&ed"), partial(self._move_chapter, id_, place + 1)).setEnabled(place < len(every))
        for id_, number, title in every:
            if not any(each.chapter == number for each in self._rows):
                _item(
                    menu,
                    _("Fjern “{title}”").format(title=title.replace("&", "&&")),
                    partial(self._remove_chapter, id_),
                )
        return menu

    def _chapter_here(self) -> tuple[int, int, str] | None:
        """The chapter of the current row, which may be the chapter's own."""
        line = self.tree.rows.line(self.tree.currentIndex())
        for each in self._chapters:
            _id, number, title = each
            if isinstance(line, Row) and line.chapter == number:
                return each
            if isinstance(line, Group) and line.title == f"{number}. {title}":
                return each
        return None

    def _new_chapter(self, _checked: bool = False) -> None:
        title = ask.line(self, _("Nyt kapitel"), _("Opret"), _("&Titel"))
        if title is not None:
            self.desk.attempt(_("Kapitlet “{title}” er oprettet").format(title=title), forums.create_chapter, title)

    def _rename_chapter(self, chapter: int, present: str, _checked: bool = False) -> None:
        title = ask.line(self, _("Omdøb kapitlet"), _("Omdøb"), _("&Titel"), present)
        if title is not None:
            self.desk.attempt(forums.renamed, forums.rename_chapter, chapter, title)

    def _move_chapter(self, chapter: int, number: int, _checked: bool = False) -> None:
        self.desk.attempt(forums.chapter_moved, forums.move_chapter, chapter, number)

    def _remove_chapter(self, chapter: int, _checked: bool = False) -> None:
        self.desk.attempt(forums.chapter_removed, forums.remove_chapter, chapter)

    # --- the window -------------------------------------------------------------------------------------------------

    def _choose_columns(self) -> None:
        corner = self.columns_button.rect().bottomLeft()
        _pop_up(self.tree.column_menu(), self.columns_button.mapToGlobal(corner))

    def seek(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.filter, self.tree, self.pane]

    def start(self) -> QWidget:
        return self.tree if self._left.isVisibleTo(self) else self.pane

    def summary(self) -> str:
        shown = len({row.forum for row in self.model.shown_lines()})
        return _("Viser {shown} af {all}").format(
            shown=shown, all=counted(len(self._rows), _("{n} forum"), _("{n} fora"))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pane.isVisible():
            self._close_pane()
        else:
            super().keyPressEvent(event)


def _pop_up(menu: QMenu, spot: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(spot)


def _item(menu: QMenu, text: str, do: Any, keys: str = "") -> QAction:
    action = menu.addAction(text)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(do)
    return action


def _group(title: str, rows: list[Row]) -> Group:
    singles = _single(rows)
    if not singles:
        return Group(title, _("Ingen fora"))
    needing = sum(row.needs_action for row in singles)
    told = counted(len(singles), _("{n} råd, nævn eller forum"), _("{n} råd, nævn og fora"))
    if needing:
        told += counted(needing, _(" · {n} kræver handling"), _(" · {n} kræver handling"))
    return Group(title, told)


def _single(rows: list[Row]) -> list[Row]:
    """The bodies that really meet, without the forums over them."""
    return [single for row in rows for single in (row.boards or (row,))]
