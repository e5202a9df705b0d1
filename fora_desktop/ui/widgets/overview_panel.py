"""The overview's text, its guesses and differences, and one of them in full: what somebody looks through."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSplitter, QVBoxLayout, QWidget

from fora_desktop.domain.overview import Overview
from fora_desktop.domain.overview_choice import Choices
from fora_desktop.i18n import _, counted
from fora_desktop.services import district, overview_effect, overview_review
from fora_desktop.services.overview_review import KEEP, Answers, ChangeRow, GuessRow, Review, Rows, Side
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import TreeModel
from fora_desktop.ui.widgets.card import Card, Panel
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.overview_detail import OverviewDetail
from fora_desktop.ui.widgets.overview_rows import Line, columns, key_of, marks, nodes, shown_lines
from fora_desktop.ui.widgets.source_text import SourceText
from fora_desktop.ui.widgets.tiles import Tile

FIELDS_OF_A_FORUM = 7
ROOMY = 820
"""Narrower than this, at 100 %, the text gives its room to the list and the pane; both say which line it is."""
LEAST = 400
"""Narrower than this the parts have not been laid out yet."""


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text that was read: where it comes from, its lines, and the register beside it."""

    name: str
    lines: tuple[str, ...]
    review: Review


class TileRow(QWidget):
    """The tiles beside each other, or in two lines where there is little room."""

    def __init__(self, tiles: list[Tile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(fonts.px(10))
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gaps = fonts.px(10) * (len(self._tiles) - 1)
        roomy = self.width() >= sum(tile.full_width() for tile in self._tiles) + gaps
        for tile in self._tiles:
            tile.set_compact(not roomy)
        fits = self.width() >= sum(tile.sizeHint().width() for tile in self._tiles) + gaps
        columns = len(self._tiles) if fits else 2
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(len(self._tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class OverviewPanel(QWidget):
    """Holds the answers. `changed`: something else would be brought into the register now."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.read: ReadText | None = None
        self.answers = Answers()
        self.rows: Rows | None = None
        self.sizes = [440, 360, 340]
        """The widths of the three parts, as they were or are to be."""
        self._filter = ""
        self._field = 0
        self.tiles = {
            "read": Tile("circle-check", _("Fora læst"), "met", self),
            "guesses": Tile("circle-question-mark", _("Gæt"), "unscheduled", self),
            "differences": Tile("git-compare-arrows", _("Forskelle"), "covered", self),
            "unchanged": Tile("equal", _("Uændrede"), "", self),
        }
        for name, tile in self.tiles.items():
            tile.clicked.connect(partial(self._on_tile, name))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("gaps")
        self.splitter.setHandleWidth(fonts.px(10))
        self.splitter.setChildrenCollapsible(False)
        for part in (self._text_card(), self._list_card(), self._detail_card()):
            self.splitter.addWidget(part)
        self.splitter.splitterMoved.connect(self._on_moved)
        for place, share in enumerate((44, 36, 34)):
            self.splitter.setStretchFactor(place, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        column.setSpacing(fonts.px(10))
        column.addWidget(TileRow(list(self.tiles.values()), self))
        column.addWidget(self.splitter, 1)

    def _text_card(self) -> QWidget:
        self.text = SourceText(self)
        self.text.line_chosen.connect(self._on_line)
        self.text.range_changed.connect(self._on_range)
        self.text_card = Card(_("Teksten, som den blev læst"), flush=True, parent=self)
        self.text_card.subtitle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.text_card.body.addWidget(self.text)
        return self.text_card

    def _list_card(self) -> QWidget:
        self.model: TreeModel[Line] = TreeModel(columns(), key_of, self)
        self.list = RowTree(self.model, _("Gæt og forskelle"), lines=2, flat=True, parent=self)
        self.list.setHeaderHidden(True)
        self.list.setSelectionMode(RowTree.SelectionMode.SingleSelection)
        self.list.current_changed.connect(self._on_row)
        self.list.toggled.connect(self._on_toggle)
        self.list.acted.connect(self._on_action)
        self.list.opened.connect(self._on_opened)
        self.list_card = Card(_("Gæt og forskelle"), flush=True, parent=self)
        self.list_card.link_clicked.connect(self.confirm_splits)
        self.list_card.body.addWidget(self.list)
        return self.list_card

    def _detail_card(self) -> QWidget:
        self.detail = OverviewDetail(self)
        self.detail.side_chosen.connect(self._on_side)
        self.detail.wanted.connect(self._on_wanted)
        self.detail.answered.connect(self._on_answered)
        self.detail.closing.connect(self._on_closing)
        card = Panel("card", parent=self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.detail)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.text_card.setVisible(self.width() >= fonts.px(ROOMY))
        if event.oldSize().width() < LEAST <= event.size().width():
            self.splitter.setSizes(self.sizes)

    def _on_moved(self, _at: int, _handle: int) -> None:
        self.sizes = self.splitter.sizes()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_read(self, read: ReadText) -> None:
        """Begin with a text."""
        self.read, self.answers, self.rows, self._filter, self._field = read, Answers(), None, "", 0
        self._shown_lines = shown_lines(read.lines, read.review.read)
        rows = overview_review.rows(read.review, self.answers)
        self.text.show_text(self._shown_lines, marks(self._shown_lines, read.review.read, rows))
        self._show_rows()
        self._choose_first()

    def show_again(self, read: ReadText) -> None:
        """The same text beside another register; the answers are kept."""
        self.read = read
        self._show_rows()

    def clear(self) -> None:
        self.read, self.rows, self.answers = None, None, Answers()

    @property
    def count(self) -> int:
        """How many changes would be made."""
        return overview_review.count(self.read.review, self.answers) if self.read else 0

    @property
    def choices(self) -> Choices:
        return overview_review.choices(self.read.review, self.answers) if self.read else Choices()

    def panes(self) -> list[QWidget]:
        return [self.tiles["read"], self.text, self.list, self.detail]

    def _show_rows(self) -> None:
        assert self.read is not None
        found = self.read.review
        before = self.rows
        self.rows = overview_review.rows(found, self.answers)
        self.model.show(nodes(found, self.rows, self._filter))
        if before is not None and _lines_of(before) != _lines_of(self.rows):
            self.text.show_marks(marks(self._shown_lines, found.read, self.rows))
        splits = [row for row in self.rows.guesses if row.is_open and row.guess.kind == "heading_split"]
        self.list_card.set_link(
            _("Bekræft alle {n} delinger").format(n=len(splits)) if len(splits) > 1 and not self.desk.readonly else ""
        )
        self._show_tiles(found.read, self.rows)
        self._show_detail()
        self.changed.emit()

    def _show_tiles(self, read: Overview, rows: Rows) -> None:
        number = len(read.forums)
        self.tiles["read"].say(
            number,
            _("i {chapters} kapitler, {fields} felter").format(
                chapters=len(read.chapters), fields=number * FIELDS_OF_A_FORUM
            ),
        )
        open_ones = sum(row.is_open for row in rows.guesses)
        self.tiles["guesses"].say(open_ones, _("skal bekræftes eller rettes") if open_ones else _("alle er besvaret"))
        parts = (
            (len(rows.new), _("{n} ny"), _("{n} nye")),
            (len(rows.changed), _("{n} ændret"), _("{n} ændrede")),
            (len(rows.gone), _("{n} væk"), _("{n} væk")),
        )
        told = [counted(number, one, many) for number, one, many in parts if number]
        self.tiles["differences"].say(len(rows.changes), ", ".join(told) or _("intet at anvende"))
        self.tiles["unchanged"].say(len(rows.unchanged), _("ord for ord som i registret"))
        for name, tile in self.tiles.items():
            tile.setChecked(name == self._filter)

    def _show_detail(self) -> None:
        assert self.read is not None
        row = self.list.current_line
        self.detail.language = self.desk.once(district.language)
        self.detail.show_row(row, self.read.review, self._effect_of(row), writable=not self.desk.readonly)

    def _effect_of(self, row: Line | None) -> overview_effect.Effect | None:
        if not isinstance(row, ChangeRow):
            return None
        if row.kind == "new" and row.text is not None:
            return self.desk.read(overview_effect.effect, None, row.text.quota_text, self.desk.today)
        for each in row.fields:
            if each.field == "quota_text":
                return self.desk.read(overview_effect.effect, row.forum, each.wanted, self.desk.today)
        return None

    def _choose_first(self) -> None:
        """The first difference, else the first guess."""
        assert self.rows is not None
        rows: list[Line] = [*self.rows.changes, *self.rows.guesses]
        if rows:
            self._select(key_of(rows[0]))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _select(self, key: Hashable) -> None:
        if self.list.select_key(key):
            self.list.scrollTo(self.list.currentIndex(), RowTree.ScrollHint.PositionAtCenter)

    def _on_range(self, first: int, last: int) -> None:
        self.text_card.set_subtitle(
            _("linje {first}–{last} af {all}").format(first=first, last=last, all=self.text.blockCount())
        )

    # --- what the user does -----------------------------------------------------------------------------------------

    def _on_tile(self, name: str, _checked: bool = False) -> None:
        self._filter = "" if self._filter == name else name
        self._show_rows()

    def _on_row(self, row: Line | None) -> None:
        if self.read is None:
            return
        self._field = 0
        self._show_detail()
        if row is not None:
            self._point(row)

    def _point(self, row: Line) -> None:
        """Let the text show what the row is about."""
        if isinstance(row, GuessRow):
            self.text.show_line(row.guess.line)
        elif isinstance(row, ChangeRow) and row.fields:
            self.text.show_line(row.fields[min(self._field, len(row.fields) - 1)].line)
        elif row.line:
            self.text.show_line(row.line)

    def _on_line(self, line: int) -> None:
        """The row that a line of the text belongs to, where there is one."""
        for row in self.model.shown_lines():
            own = {row.guess.line} if isinstance(row, GuessRow) else {row.line}
            if isinstance(row, ChangeRow):
                own |= {each.line for each in row.fields}
            if line in own:
                self.list.current_changed.disconnect(self._on_row)
                self.list.select_key(key_of(row))
                self.list.current_changed.connect(self._on_row)
                self._show_detail()
                return

    def _set(self, answers: Answers) -> None:
        self.answers = answers
        self._show_rows()

    def _on_toggle(self, row: Line, on: bool) -> None:
        if isinstance(row, ChangeRow) and not self.desk.readonly:
            self._set(overview_review.with_wanted(self.answers, row, on))

    def _on_wanted(self, on: bool) -> None:
        self._on_toggle(self.detail.row, on)  # type: ignore[arg-type]  # there is a row: its box was ticked

    def _on_closing(self, last_day: date) -> None:
        row = self.detail.row
        if isinstance(row, ChangeRow) and not self.desk.readonly and last_day != row.last_day:
            self._set(overview_review.with_last_day(self.answers, row, last_day))

    def _on_action(self, row: Line, name: str) -> None:
        if not isinstance(row, GuessRow) or self.desk.readonly:
            return
        if name == KEEP:
            self._answer(row, KEEP)
        elif name == "again":
            self._answer(row, None)
        else:
            self.detail.focus_first()

    def _on_opened(self, _row: object) -> None:
        self.detail.focus_first()

    def _on_answered(self, answer: overview_review.GuessAnswer) -> None:
        row = self.detail.row
        if isinstance(row, GuessRow):
            self._answer(row, answer)

    def _answer(self, row: GuessRow, said: overview_review.GuessAnswer | None) -> None:
        self._set(overview_review.with_guess(self.answers, row, said))

    def confirm_splits(self) -> None:
        assert self.rows is not None
        answers = self.answers
        for row in self.rows.guesses:
            if row.is_open and row.guess.kind == "heading_split":
                answers = overview_review.with_guess(answers, row, KEEP)
        self._set(answers)

    def _on_side(self, field: str, side: Side, own: str) -> None:
        row = self.detail.row
        if isinstance(row, ChangeRow) and not self.desk.readonly:
            self._set(overview_review.with_side(self.answers, row, field, side, own))

    # --- from one difference to the next ----------------------------------------------------------------------------

    def choose_side(self, side: Side, _checked: bool = False) -> None:
        """For the field that was stepped to last."""
        row = self.list.current_line
        if isinstance(row, ChangeRow) and row.fields:
            self._on_side(row.fields[min(self._field, len(row.fields) - 1)].field, side, "")
        elif isinstance(row, ChangeRow):
            self._on_toggle(row, side == "overview")

    def next_difference(self) -> None:
        self._step(1)

    def previous_difference(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Field by field through all that differs, and round."""
        if self.rows is None:
            return
        stops = [(row, at) for row in self.rows.changes for at in range(max(1, len(row.fields)))]
        if not stops:
            announce(self, _("Der er ingen forskelle."))
            return
        current = self.list.current_line
        here = [
            place
            for place, (row, at) in enumerate(stops)
            if isinstance(current, ChangeRow) and row.key == current.key and at == self._field
        ]
        place = (here[0] + by) % len(stops) if here else (0 if by > 0 else -1)
        row, field = stops[place]
        if self._filter in ("guesses", "unchanged"):
            self._filter = ""
            self._show_rows()
        self._select(key_of(row))
        self._field = field
        self._point(row)
        self._tell_field(row, field)

    def _tell_field(self, row: ChangeRow, field: int) -> None:
        for at, choice in enumerate(self.detail.choices):
            if at == field:
                self.detail.show_field(choice)
                announce(self, f"{row.name}, {choice.label.text()}")


def _lines_of(rows: Rows) -> set[tuple[int, str]]:
    """What the marks in the text depend on."""
    changes = {(each.line, each.field) for row in rows.changes for each in row.fields}
    return changes | {(row.line, row.kind) for row in rows.changes}
