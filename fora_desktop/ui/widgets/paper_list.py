"""The papers of a meeting beside its agenda: opened, added, dropped in, and what has become of their files."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.paper import Condition
from fora_desktop.i18n import _
from fora_desktop.services.agenda import Item
from fora_desktop.services.papers import PaperLine
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.message import MessageBar

MOST_ROWS = 5
_SHEETS = (".xlsx", ".xls", ".ods", ".csv")


class PaperList(QWidget):
    """Those of the current item, then those of the whole meeting.

    `wanted` tells what is to be done with a paper: open, remove, find, keep, link, more; `added` files to be added.
    """

    wanted = Signal(str, object)
    add_wanted = Signal()
    menu_wanted = Signal()
    added = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conditions: dict[int, Condition] = {}
        self._place_of: Callable[[PaperLine], str] = lambda _paper: ""
        self._writable = True
        self.heading = Label(_("Bilag"), "header", "text2", parent=self)
        self.more = IconButton("ellipsis", _("Mere om bilag"), parent=self)
        self.more.clicked.connect(self.menu_wanted)
        self.model: TableModel[PaperLine] = TableModel(self._columns(), key=lambda paper: paper.id, parent=self)
        self.table = RowTable(self.model, _("Bilag"), parent=self)
        self.table.row_header().hide()
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.table.opened.connect(self._open)
        self.told = MessageBar(parent=self)
        self.refused = MessageBar(parent=self)
        """Why files were not taken: stays whatever has become of those that are there."""
        self.add = Button(_("Tilføj bilag"), "flat", "plus", parent=self)
        self.add.clicked.connect(self.add_wanted)
        self._lay_out()
        self.setAcceptDrops(True)
        theme.announcer().changed.connect(self._fit)

    def _columns(self) -> list[Column[PaperLine]]:
        return [
            Column(
                _("Bilag"),
                self._told,
                cell=lambda paper: Words(
                    paper.name,
                    icon=self._icon(paper),
                    icon_tone="unscheduled" if self._is_wrong(paper) else "text2",
                    rest=_("til hele mødet") if paper.item is None and self._has_item else "",
                ),
                tip=lambda paper: f"{paper.name}\n{paper.told}",
            ),
        ]

    _has_item = False

    def _told(self, paper: PaperLine) -> str:
        parts = [paper.name, self._problem(paper), _("link") if paper.linked else ""]
        return ", ".join(part.rstrip(".") for part in parts if part)

    def _icon(self, paper: PaperLine) -> str:
        if self._is_wrong(paper):
            return "triangle-alert"
        if paper.linked:
            return "link"
        return "file-spreadsheet" if paper.name.lower().endswith(_SHEETS) else "file-text"

    def _is_wrong(self, paper: PaperLine) -> bool:
        return self.conditions.get(paper.id, Condition.SOUND) is not Condition.SOUND

    def _problem(self, paper: PaperLine) -> str:
        return paper.problem(self.conditions.get(paper.id, Condition.SOUND), self._place_of(paper))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(fonts.px(12), fonts.px(4), fonts.px(6), 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.more)
        foot = QHBoxLayout()
        foot.setContentsMargins(fonts.px(4), 0, fonts.px(12), 0)
        foot.addWidget(self.add)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, fonts.px(4))
        column.setSpacing(fonts.px(2))
        column.addLayout(head)
        column.addWidget(self.table)
        column.addWidget(self.told)
        column.addWidget(self.refused)
        column.addLayout(foot)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_papers(
        self,
        papers: Sequence[PaperLine],
        item: Item | None,
        conditions: Mapping[int, Condition],
        place_of: Callable[[PaperLine], str],
        *,
        writable: bool,
    ) -> None:
        """The papers of an item and of the meeting; without an item all."""
        self._writable, self._place_of = writable, place_of
        self.conditions = dict(conditions)
        self._has_item = item is not None
        own = [each for each in papers if item is None or each.item == item.id]
        rest = [each for each in papers if item is not None and each.item is None]
        self.heading.setText(_("Bilag til punkt {n}").format(n=item.position) if item is not None else _("Bilag"))
        self.model.show([*own, *rest])
        self.add.setVisible(writable)
        self.table.setVisible(self.model.rowCount() > 0)
        self._fit()
        self._tell()

    def show_conditions(self, conditions: Mapping[int, Condition]) -> None:
        if conditions != self.conditions:
            self.conditions = dict(conditions)
            self.model.show(list(self.model.shown_lines()))
            self._tell()

    def tell(self, sentence: str, *, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Why files were not taken, or not opened."""
        self.refused.say(sentence, "warning", actions=actions, closable=True)

    def _tell(self) -> None:
        """What is wrong with the first file that is not as it was."""
        wrong = next((each for each in self.model.shown_lines() if self._is_wrong(each)), None)
        if wrong is None:
            self.told.say("")
            return
        actions: list[tuple[str, Callable[[], object]]] = []
        if self._writable:
            condition = self.conditions[wrong.id]
            if condition is Condition.CHANGED:
                actions = [(_("Behold den nye"), lambda: self.wanted.emit("keep", wrong))]
            elif condition is Condition.MISSING:
                actions = [
                    (_("Find …"), lambda: self.wanted.emit("find", wrong)),
                    (_("Fjern"), lambda: self.wanted.emit("remove", wrong)),
                ]
        self.told.say(self._problem(wrong), "warning", actions=actions)

    def _fit(self) -> None:
        rows = min(self.model.rowCount(), MOST_ROWS)
        self.table.setFixedHeight(max(1, rows) * theme.row_height(1) + 2)

    @property
    def current(self) -> PaperLine | None:
        line = self.table.current_line
        return line if isinstance(line, PaperLine) else None

    def _open(self, paper: PaperLine) -> None:
        self.wanted.emit("open", paper)

    # --- files dropped in -------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._writable and dropped_files(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event)
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.added.emit(files)


def dropped_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
