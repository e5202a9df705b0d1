"""Fora: the register as a tree, its filters, and one of its rows in full beside it."""

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.quota import ORDER, Status
from fora_desktop.i18n import _, counted
from fora_desktop.services import deadlines, forum_tree, forums, glance
from fora_desktop.services.deadlines import SafeDate
from fora_desktop.services.forum_tree import Row
from fora_desktop.services.standings import StandingLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Group
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import Node, TreeModel
from fora_desktop.ui.views.fora_actions import Chapter, ForaActions, pop_up
from fora_desktop.ui.views.fora_columns import columns, group, single
from fora_desktop.ui.views.fora_filters import BY_CHAPTER, BY_RESPONSIBLE, BY_STATUS, BY_UNIT, ForaFilters
from fora_desktop.ui.views.forum_pane import ForumPane
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button, IconButton
from fora_desktop.ui.widgets.readonly import allow

SPARING = 860
"""The width of the page, at 100 % text, below which the header's side buttons stand in a menu."""
ASIDE = (8, 2, 4, 3, 1, 7, 5)
"""Which columns step aside for the name, the first of them first."""
SHOWS = frozenset(
    {
        "chapter",
        "forum",
        "board",
        "board_unit",
        "interface",
        "membership",
        "plan_wish",
        "goal",
        "goal_link",
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


class Fora(PanePage):
    """The register."""

    key: ClassVar[str] = "fora"
    NARROW, TOO_NARROW = 1000, 700
    SHOWS: ClassVar[frozenset[str]] = SHOWS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: list[Row] = []
        self._chapters: list[Chapter] = []
        self._shown: tuple[str, int] | None = None
        self._reading = False
        self._wish: Mapping[str, Any] | None = None
        self.does = ForaActions(desk, self)
        self._make_header()
        self.filters = ForaFilters(self)
        self.filters.changed.connect(self._show)
        self.filters.entered.connect(self._to_tree)
        self.filters.columns_wanted.connect(self._choose_columns)
        self._safe: Mapping[int, SafeDate] = {}
        self.model = TreeModel(columns(desk, self._safe_date), key=lambda row: row.key)
        self.tree = RowTree(self.model, _("Samarbejdsfora"), parent=self)
        self.tree.current_changed.connect(self._on_current)
        self.tree.opened.connect(self._on_opened)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self._aside = StepAside(self.tree, 220, ASIDE)
        self.nothing = EmptyView("list-tree", "", parent=self)
        self.pane = ForumPane(desk, self)
        self.pane.edit_wanted.connect(self.edit)
        self.pane.requirement_wanted.connect(self.edit_requirement)
        self.pane.more_wanted.connect(self._row_menu)
        self.pane.closed.connect(self._close_pane)
        self._lay_out()
        keys.action(self, "fora.edit", _("Rediger"), "F2", self.edit)
        keys.action(self, "fora.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self.tree, "fora.close", _("Luk forummet eller det lokale forum"), "Del", self.close_current)
        keys.action(self.tree, "fora.fold", _("Fold alle sammen eller ud"), "*", self.fold_all)

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.import_button = Button(_("Importér …"), icon="download", parent=self)
        self.import_button.clicked.connect(self._import)
        self.export_button = Button(_("Eksportér …"), icon="upload", parent=self)
        self.export_button.clicked.connect(self._export)
        self.chapters_button = Button(_("Kapitler"), icon="list-ordered", parent=self)
        self.chapters_button.clicked.connect(self._chapter_menu)
        self.new_button = Button(_("Nyt forum"), "primary", "plus", "Ctrl+N", parent=self)
        self.new_button.clicked.connect(self.new)
        self.more_button = IconButton("ellipsis", _("Kapitler, import og eksport"), parent=self)
        self.more_button.clicked.connect(self._more_menu)
        self.more_button.hide()
        self._side_buttons = (self.chapters_button, self.import_button, self.export_button)
        for button in (*self._side_buttons, self.more_button, self.new_button):
            self.header.add(button)

    def _lay_out(self) -> None:
        self._left = Panel("plain")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        self._list = QStackedLayout()
        self._list.addWidget(self.tree)
        self._list.addWidget(scrolled(self.nothing))  # its least height would be the list's
        column.addLayout(self._list, 1)
        self.splitter = self._split(self._left, self.pane, 900, 330)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.splitter, 1)

    def _arrange(self) -> None:
        """Where there is no room for both, the pane stands in the place of the list while it is open."""
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self._left.setVisible(not alone)
        sparing = self.width() < fonts.px(SPARING)
        for button in self._side_buttons:
            button.setVisible(not sparing)
        self.more_button.setVisible(sparing)

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The standings are counted in the background, once for the window and its pages; until then the last stay."""
        allow(self.desk.readonly, self.new_button, self.chapters_button, self.import_button)
        self._reading = True
        self.desk.once_later(glance.standing_lines, self._on_lines, self.desk.day, self.desk.today)

    def _on_lines(self, lines: list[StandingLine]) -> None:
        self._reading = False
        day = self.desk.day
        self._rows = self.desk.read(forum_tree.rows, day, lines)
        self._chapters = self.desk.read(forums.chapters)
        self.does.rows, self.does.chapters = self._rows, self._chapters
        self.filters.show_units([name for _id, name in self.desk.read(forum_tree.units)])
        local = sum(len(row.boards) for row in self._rows)
        self.header.set_subtitle(
            _("{forums} · {local} · {chapters}").format(
                forums=counted(len(self._rows), _("{n} forum"), _("{n} fora")),
                local=counted(local, _("{n} lokalt forum"), _("{n} lokale fora")),
                chapters=counted(len(self._chapters), _("{n} kapitel"), _("{n} kapitler")),
            )
        )
        self.model.columns = columns(self.desk, self._safe_date)
        self._show()
        self._show_pane()
        if day >= self.desk.today:
            self.desk.read_later(deadlines.latest_safe_dates, self._on_safe, lines, day)
        else:
            self._safe = {}
        wish, self._wish = self._wish, None
        if wish is not None:
            self._go_to(wish)

    def _safe_date(self, board: int) -> SafeDate | None:
        return self._safe.get(board)

    def _on_safe(self, found: Mapping[int, SafeDate]) -> None:
        """The latest safe dates come a moment later: they wait for the holidays."""
        if dict(found) != dict(self._safe):
            self._safe = found
            self._show()

    def _show_pane(self) -> None:
        """The row that the pane has, as it is now; one that is gone or has been filtered away is not kept."""
        every = {each.key: each for row in self._rows for each in (row, *row.boards)}
        self.pane.show_row(every.get(self._shown) if self._shown else None)

    def _show(self, _changed: object = None) -> None:
        grouped = {
            BY_CHAPTER: self._by_chapter,
            BY_UNIT: self._by_unit,
            BY_RESPONSIBLE: self._by_responsible,
            BY_STATUS: self._by_status,
        }[self.filters.grouping.currentIndex()]
        self.model.show(grouped(self.filters.shown(self._rows)))
        if not self.tree.currentIndex().isValid():
            self._select_first()
        self._tell_count()
        self.refreshed.emit()  # how many are shown

    def _node(self, row: Row) -> Node[Row]:
        folded = not self.filters.filters and row.chapter != 1
        return Node(row, [Node(board) for board in row.boards], folded=folded)

    def _by_chapter(self, rows: list[Row]) -> list[Node[Row]]:
        inside: dict[int, list[Row]] = {}
        for row in rows:
            inside.setdefault(row.chapter, []).append(row)
        return [
            Node(
                group(f"{number}. {title}", inside.get(number, [])),
                [self._node(row) for row in inside.get(number, ())],
            )
            for _id, number, title in self._chapters
            if number in inside or not self.filters.filters
        ]

    def _by_unit(self, rows: list[Row]) -> list[Node[Row]]:
        found: dict[str, list[Row]] = {}
        for row in single(rows):
            for unit in row.units or (_("Hele politikredsen"),):
                found.setdefault(unit, []).append(row)
        return [_flat(unit, found[unit]) for unit in sorted(found, key=sort_key)]

    def _by_responsible(self, rows: list[Row]) -> list[Node[Row]]:
        found: dict[str, list[Row]] = {}
        for row in rows:
            found.setdefault(row.about.responsible.strip(), []).append(row)
        names = [*sorted(filter(None, found), key=sort_key), *([""] if "" in found else [])]
        return [
            Node(group(name or _("Uden ansvarlig"), found[name]), [self._node(row) for row in found[name]])
            for name in names
        ]

    def _by_status(self, rows: list[Row]) -> list[Node[Row]]:
        found: dict[Status, list[Row]] = {}
        for row in single(rows):
            if row.status is not None:
                found.setdefault(row.status, []).append(row)
        return [_flat(status.word, found[status]) for status in ORDER if status in found]

    def _tell_count(self) -> None:
        if not self._rows and not self._chapters:
            action = "" if self.desk.readonly else _("Nyt forum")
            other = None if self.desk.readonly else (_("Hent forakatalog …"), self._import)
            self.nothing.say(_("Ingen fora endnu."), action=action, do=self.new, icon="list-tree", other=other)
        else:
            self.nothing.say(
                _("Intet svarer til filteret."), action=_("Ryd filter"), do=self.clear_filter, icon="list-filter"
            )
        self._list.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.filters.show_word()

    def clear_filter(self) -> None:
        self.filters.clear()

    def _select_first(self) -> None:
        """The first row that the filter means, which need not be the forum over it."""
        words = self.filters.words
        lines = list(self.model.shown_lines())
        meant = (row for row in lines if all(word in row.name.casefold() for word in words))
        row = next(meant, lines[0] if lines else None)
        if row is not None:
            self.tree.select_key(row.key)

    def _to_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold_all(self) -> None:
        """Fold every row that has others under it; when all are folded, unfold them."""
        if any(self.tree.isExpanded(index) for index in self.model.indexes()):
            self.tree.collapseAll()
        else:
            self.tree.expandAll()

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
        """At once where the rows are known, else when they have been read."""
        self._refresh_if_stale()
        if self._reading:
            self._wish = what
        else:
            self._go_to(what)

    def _go_to(self, what: Mapping[str, Any]) -> None:
        if "status" in what or "needs_action" in what:
            self.filters.clear(what.get("status"), bool(what.get("needs_action")))
        if "forum" in what or "board" in what:
            self._open_pane()
            if not self._choose(what):
                self.filters.clear()
                self._choose(what)
        elif "status" in what:
            self._select_first()
        self.pane.show_tab(what.get("tab", "overview"))
        if what.get("tab") == "meetings":
            self.pane.meetings.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if what.get("seek"):
            self.seek()
        if what.get("new"):
            self.new()

    def _choose(self, what: Mapping[str, Any]) -> bool:
        """Make the row of a board, else of its forum, the current one; False where the filter hides it."""
        board, forum = what.get("board"), what.get("forum")
        for row in (row for whole in self._rows for row in (*whole.boards, whole)):
            if (row.board == board) if board is not None else (row.key == ("forum", forum)):
                return self.tree.select_key(row.key)
        return self.tree.select_key(("forum", forum))  # a board that is no more: its forum

    # --- doing ------------------------------------------------------------------------------------------------------

    @staticmethod
    def new_words() -> str:
        return _("Nyt forum")

    def new(self) -> None:
        """A forum belongs to a chapter: without any, the first is asked for."""
        if self.desk.readonly:
            return
        chapters = self.desk.read(forums.chapters)
        if not chapters:
            self.does.new_chapter()
            chapters = self.desk.read(forums.chapters)
            if not chapters:
                return
        row = self.tree.current_line
        here = next((id_ for id_, number, _t in chapters if row is not None and number == row.chapter), None)
        self.desk.goto("edit_forum", chapter=here, back=self.key)

    def edit(self) -> None:
        row = self.tree.current_line
        if row is not None:
            self.does.edit(row)

    def edit_requirement(self) -> None:
        row = self.tree.current_line
        if row is not None:
            self.does.edit(row, "requirement")

    def close_current(self) -> None:
        row = self.tree.current_line
        if row is not None and not self.desk.readonly and not row.closed:
            self.does.close(row)

    def _on_menu(self, _spot: QPoint) -> None:
        """At the current row, which the right button has chosen and the Menu key means."""
        place = self.tree.visualRect(self.tree.currentIndex())
        self._row_menu(self.tree.viewport().mapToGlobal(place.bottomLeft() + QPoint(fonts.px(40), 0)))

    def _row_menu(self, spot: QPoint) -> None:
        row = self.tree.current_line
        if row is not None and not self.desk.readonly:
            pop_up(self.does.row_menu(row), spot)

    def _chapter_menu(self) -> None:
        under = self.chapters_button if self.chapters_button.isVisible() else self.more_button
        pop_up(self.does.chapter_menu(self.chapter_here()), under.mapToGlobal(under.rect().bottomLeft()))

    def _more_menu(self) -> None:
        """The side buttons where they have no room."""
        menu = QMenu(self.more_button.accessibleName(), self)
        for button in self._side_buttons:
            entry = menu.addAction(button.accessibleName(), button.click)
            entry.setEnabled(button.isEnabled())
        pop_up(menu, self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def chapter_here(self) -> Chapter | None:
        """The chapter of the current row, which may be the chapter's own."""
        line = self.tree.rows.line(self.tree.currentIndex())
        for each in self._chapters:
            _id, number, title = each
            if isinstance(line, Row) and line.chapter == number:
                return each
            if isinstance(line, Group) and line.title == f"{number}. {title}":
                return each
        return None

    def _import(self) -> None:
        self.desk.goto("import_overview", back=self.key)

    def _export(self) -> None:
        """The window's own, so that the keys and the button do the same."""
        export = self.window().findChild(QAction, "window.export")
        if isinstance(export, QAction):
            export.trigger()

    # --- the window -------------------------------------------------------------------------------------------------

    def _choose_columns(self) -> None:
        button = self.filters.columns_button
        pop_up(self.tree.column_menu(), button.mapToGlobal(button.rect().bottomLeft()))

    def memory(self) -> dict[str, Any]:
        """The columns, the filter row and the saved views; the pane's width. Not a word that Overblik asked for."""
        state = {**self.filters.state(), "status": "", "text": ""}
        columns_now = self.tree.arrangement()
        columns_now["hidden"] = [each for each in columns_now["hidden"] if each not in self._aside.aside]
        return {
            "columns": columns_now,
            "filter": state,
            "views": self.filters.views,
            "pane": self.splitter.sizes() if self.pane.isVisible() else None,
        }

    def recall(self, memory: dict[str, Any]) -> None:
        if isinstance(memory.get("columns"), dict):
            self.tree.arrange(memory["columns"])
        self.filters.recall_views(memory.get("views"))
        if isinstance(memory.get("filter"), dict):
            self.filters.restore(memory["filter"])
        sizes = memory.get("pane")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) and size > 0 for size in sizes):
            self.splitter.setSizes(sizes)

    def seek(self) -> None:
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.filters.text, self.tree, self.pane]

    def start(self) -> QWidget:
        return self.tree if self._left.isVisibleTo(self) else self.pane

    def report(self) -> dict[str, Any] | None:
        """How boards stand where that is what is looked for, else the overview."""
        needing = self.filters.only_needing.isChecked() or self.filters.status is not None
        return {"report": "status" if needing else "overview", "year": self.desk.year}

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


def _flat(title: str, rows: list[Row]) -> Node[Row]:
    return Node(group(title, rows), [Node(row) for row in rows])
