"""Ctrl+K: everything that has a name, and everything that can be done, found by a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import word_forms
from fora_desktop.domain.quota import Status
from fora_desktop.domain.searched import TextKind
from fora_desktop.i18n import _
from fora_desktop.services import full_text, glance, search
from fora_desktop.services.full_text import TextHit, TextsFound
from fora_desktop.services.search import Found, Hit, Kind, Thing
from fora_desktop.ui import fonts, icons, keys, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Rule
from fora_desktop.ui.widgets.label import IconLabel, KeyCap, Label
from fora_desktop.ui.widgets.status import chip_size, paint_chip

WIDTH = 760
ROWS = 12
A_GROUP = 5
A_PREFIX = 20
"""So many are shown of the only group."""
RECENT = 8
ICONS = {
    Kind.FORUM: "landmark",
    Kind.BOARD: "map-pin",
    Kind.MEETING: "calendar-days",
    Kind.PERSON: "user-round",
    Kind.ROLE: "users-round",
    Kind.TEXT: "message-square-text",
}
TEXT_ICONS = {
    TextKind.ITEM: "file-text",
    TextKind.DECISION: "gavel",
    TextKind.TASK: "list-todo",
    TextKind.PAPER: "paperclip",
}
MEMORY = "search"
"""Under this name the settings keep what was opened last."""
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A heading, or something that can be opened."""

    name: str
    about: str = ""
    icon: str = ""
    status: Status | None = None
    do: Callable[[], object] | None = None
    key: str = ""

    @property
    def spoken(self) -> str:
        words = self.status.word if self.status and not self.about.startswith(self.status.word) else ""
        return ", ".join(part for part in (self.name, self.about, words) if part)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.about or row.name
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.rows[index.row()].do else Qt.ItemFlag.ItemIsEnabled


class _Painter(QStyledItemDelegate):
    query = ""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        model = index.model()
        assert isinstance(model, _Rows)
        least, text = (38, fonts.metrics(14)) if model.rows[index.row()].do else (28, fonts.metrics(12))
        return QSize(1, max(fonts.px(least), text.height() + fonts.px(8)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, _Rows)
        row = model.rows[index.row()]
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.do is None:
            painter.setFont(fonts.font(12, fonts.SEMIBOLD))
            painter.setPen(theme.color("text2"))
            painter.drawText(box.adjusted(fonts.px(8), 0, 0, 0), _MIDDLE_LEFT, row.name)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, box, row, selected)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row, selected: bool) -> None:
        if selected:
            painter.fillRect(box, theme.color("sel"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.color("accent"))
        ink = theme.color("sel_text" if selected else "text")
        quiet = theme.color("sel_text" if selected else "text2")
        side = fonts.px(16)
        middle = box.center().y()
        icons.draw(painter, row.icon, QRectF(box.left() + fonts.px(14), round(middle - side / 2), side, side), quiet)
        right = box.right() - fonts.px(12)
        if row.status is not None:
            size = chip_size(row.status)
            right -= size.width()
            paint_chip(
                painter, QRectF(right, round(middle - size.height() / 2), size.width(), size.height()), row.status
            )
            right -= fonts.px(10)
        left = box.left() + fonts.px(44)
        named = fonts.metrics(14, fonts.MEDIUM)
        wanted = named.horizontalAdvance(row.name)
        about = fonts.metrics(12)
        room = max(0.0, right - left - wanted - fonts.px(16))
        words = about.elidedText(row.about, Qt.TextElideMode.ElideRight, int(room)) if room > fonts.px(60) else ""
        painter.setFont(fonts.font(12))
        painter.setPen(quiet)
        painter.drawText(QRectF(left, box.top(), right - left, box.height()), _MIDDLE_RIGHT, words)
        taken = about.horizontalAdvance(words) + fonts.px(16) if words else 0
        name = named.elidedText(row.name, Qt.TextElideMode.ElideRight, int(right - left - taken))
        self._paint_found(painter, QRectF(left, box.top(), right - left - taken, box.height()), name)
        painter.setFont(fonts.font(14, fonts.MEDIUM))
        painter.setPen(ink)
        painter.drawText(QRectF(left, box.top(), right - left - taken, box.height()), _MIDDLE_LEFT, name)

    def _paint_found(self, painter: QPainter, room: QRectF, name: str) -> None:
        """What was typed, underlined where it stands in the name."""
        metrics = fonts.metrics(14, fonts.MEDIUM)
        base = room.center().y() + metrics.height() / 2
        for begin, length in word_forms.places(name, self.query):
            left = room.left() + metrics.horizontalAdvance(name[:begin])
            wide = metrics.horizontalAdvance(name[begin : begin + length])
            painter.fillRect(QRectF(left, base - fonts.px(2), wide, fonts.px(2)), theme.color("unscheduled"))


_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Palette(QFrame):
    """Lies over the window until something is chosen, Esc is pressed or the focus goes elsewhere.

    `actions` are those of the window as they are when it opens.
    """

    def __init__(self, desk: Desk, actions: Callable[[], Sequence[QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._actions = actions
        self._known: tuple[Thing, ...] | None = None
        self._turn = 0
        self._texts = TextsFound()
        self._texts_of = "", 0
        self._found = Found()
        self._asked = "", "", ""
        """What was typed, its words, and the sign that chooses a kind."""
        self._back: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(_("Søg i alt"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setObjectName("bare")
        self.field.setPlaceholderText(_("Søg i fora, møder, personer, referater …"))
        self.field.setAccessibleName(_("Søg i alt"))
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self._fit_field()
        theme.announcer().changed.connect(self._fit_field)
        self.number = Label("", "small", "text2", parent=self)
        self.list = QListView(self)
        self.list.setAccessibleName(_("Fund"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(1)  # 0 were none at all: then Qt wants room for rows, and takes it from the field
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _Rows(self)
        self._painter = _Painter(self.list)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._painter)
        self.list.clicked.connect(self._on_clicked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._lay_out()
        desk.changed.connect(self._on_change)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(12))
        head.setSpacing(fonts.px(10))
        head.addWidget(IconLabel("search", "accent", 20, self))
        head.addWidget(self.field, 1)
        head.addWidget(self.number)
        foot = QHBoxLayout()
        foot.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(16), fonts.px(8))
        foot.setSpacing(fonts.px(8))
        for caps, words in (
            (("↑", "↓"), _("vælg")),
            (("Enter",), _("åbn")),
            (("Ctrl+Enter",), _("nyt møde")),
            (("Esc",), _("luk")),
        ):
            for cap in caps:
                foot.addWidget(KeyCap(cap, self))
            foot.addWidget(Label(words, "small", "text2", parent=self))
        foot.addStretch(1)
        for cap, words in ((">", _("kun handlinger")), ("@", _("personer")), ("#", _("referater"))):
            foot.addWidget(KeyCap(cap, self))
            foot.addWidget(Label(words, "small", "text2", parent=self))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(parent=self))
        column.addWidget(self.list, 1)
        column.addWidget(Rule(parent=self))
        column.addLayout(foot)

    # --- opening and closing ----------------------------------------------------------------------------------------

    def open(self) -> None:
        self._back = QApplication.focusWidget()
        if self._known is None:
            self._read()
        self.field.clear()
        self._look()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit_field(self) -> None:
        """The whole height of the letters, also where nothing is found and the palette is at its lowest."""
        self.field.setMinimumHeight(fonts.metrics(16).height() + fonts.px(6))

    def place(self) -> None:
        """In the middle of the window's upper part, as wide as there is room and as high as what was found."""
        whole = self.parentWidget()
        assert whole is not None
        wide = min(fonts.px(WIDTH), whole.width() - fonts.px(40))
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self._rows.rowCount(), ROWS)))
        around = self.sizeHint().height() - self.list.sizeHint().height()
        tall = min(around + rows + fonts.px(8), whole.height() - fonts.px(120))
        self.setGeometry((whole.width() - wide) // 2, fonts.px(60), wide, tall)

    def leave(self) -> None:
        """Close; the focus goes back to where it was."""
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self._back = None

    def _read(self) -> None:
        """In the background; an answer from before a later change is not taken."""
        self._turn += 1
        turn = self._turn
        lines = self.desk.once(glance.standing_lines, self.desk.today, self.desk.today)
        self.desk.later(lambda: (turn, self.desk.read(search.things, lines, self.desk.today)), self._on_known)

    def _on_known(self, answer: tuple[int, tuple[Thing, ...]]) -> None:
        turn, known = answer
        if turn != self._turn:
            return
        self._known = known
        before = self._current()
        self._look()
        self._select_again(before)

    def _on_change(self, _tables: frozenset[str]) -> None:
        self._known = None
        self._texts_of = "", 0
        self._turn += 1
        if self.isVisible():
            self._read()

    # --- finding ----------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        query = self.field.text().strip()
        only = query[:1] if query[:1] in (">", "@", "#") else ""
        words = query[1:].strip() if only else query
        known = self._known or ()
        if only:
            wanted = (Kind.PERSON, Kind.ROLE) if only == "@" else ()
            known = tuple(thing for thing in known if thing.kind in wanted)
        self._found = search.find(known, words, self.desk.today) if words or not only else search.everything(known)
        self._asked = query, words, only
        self._look_in_texts(words if only in ("", "#") else "", A_PREFIX if only else A_GROUP)
        self._show_found()

    def _show_found(self) -> None:
        query, words, only = self._asked
        rows, total = (self._recent(), 0) if not query else self._groups(self._found, words, only)
        self._painter.query = words
        self._rows.show(rows)
        shown = sum(row.do is not None for row in rows)
        self.number.setText(self._number(query, shown, total))
        self.place()
        self._step(1, begin=True)

    def _look_in_texts(self, words: str, most: int) -> None:
        """In the background; what was found before stays until the answer comes."""
        if (words, most) == self._texts_of:
            return
        self._texts_of = words, most
        if not words:
            self._texts = TextsFound()
            return
        asked = self._texts_of
        self.desk.later(lambda: (asked, self.desk.read(full_text.find, words, most)), self._on_texts)

    def _on_texts(self, answer: tuple[tuple[str, int], TextsFound]) -> None:
        asked, found = answer
        if asked != self._texts_of:
            return
        self._texts = found
        if self.isVisible():
            before = self._current()
            self._show_found()  # the names were looked through when the letter was typed
            self._select_again(before)

    def _number(self, query: str, shown: int, total: int) -> str:
        if not query:
            return ""
        if self._known is None:
            return _("Læser …")
        if not shown:
            return _("Intet fundet")
        return _("{shown} af {total} fund").format(shown=shown, total=f"{total}+" if self._texts.more else total)

    def _groups(self, found: Found, words: str, only: str) -> tuple[list[Row], int]:
        rows: list[Row] = []
        hits, total = found.hits, found.total + self._texts.total
        most = A_PREFIX if only else A_GROUP
        for title, kinds in (
            (_("Fora"), (Kind.FORUM, Kind.BOARD)),
            (_("Møder"), (Kind.MEETING,)),
            (_("Personer"), (Kind.PERSON,)),
            (_("Roller"), (Kind.ROLE,)),
            (_("I oversigtens tekster"), (Kind.TEXT,)),
        ):
            own = [hit for hit in hits if hit.thing.kind in kinds]
            if own:
                rows += [Row(title), *(self._row(hit) for hit in own[:most])]
            if Kind.FORUM in kinds and only in ("", ">"):
                doing = self._doing(words, hits, most)
                total += len(doing)
                rows += [Row(_("Handlinger")), *doing] if doing else []
            if Kind.MEETING in kinds and self._texts.hits:
                rows += [Row(_("Referater og opgaver")), *map(self._text_row, self._texts.hits[:most])]
        return rows, total

    def _text_row(self, hit: TextHit) -> Row:
        icon = "lock" if hit.confidential else TEXT_ICONS[hit.kind]
        name = hit.snippet or " ".join(hit.name.split())
        return Row(name, hit.about, icon, None, lambda: self._open_text(hit))

    def _row(self, hit: Hit) -> Row:
        thing = hit.thing
        name = hit.snippet or thing.name
        about = thing.name if hit.snippet else thing.about
        return Row(name, about, ICONS[thing.kind], thing.status, lambda: self._open(thing), f"{thing.kind}:{thing.id}")

    def _doing(self, words: str, hits: Sequence[Hit], most: int) -> list[Row]:
        parts = word_forms.plain(words).split()
        found = [
            Row(keys.words_of(action), keys.native(action.shortcut()), "chevron-right", None, action.trigger)
            for action in self._actions()
            if action.isEnabled() and all(part in word_forms.plain(keys.words_of(action)) for part in parts)
        ]
        first = next((hit.thing for hit in hits if hit.thing.kind is Kind.BOARD), None)
        if first is not None and not self.desk.readonly:
            name = _("Nyt møde i {board}").format(board=first.name)
            board = first.id
            found.insert(0, Row(name, "Ctrl+Enter", "plus", None, lambda: self._new_meeting(board)))
        return found[:most]

    # --- choosing ---------------------------------------------------------------------------------------------------

    def _open(self, thing: Thing) -> None:
        self._remember(f"{thing.kind}:{thing.id}")
        if thing.kind in (Kind.FORUM, Kind.TEXT):
            self.desk.goto("fora", forum=thing.id)
        elif thing.kind is Kind.BOARD:
            self.desk.goto("fora", board=thing.id)
        elif thing.kind is Kind.MEETING:
            self.desk.goto("moede", meeting=thing.id)
        elif thing.kind is Kind.PERSON:
            self.desk.goto("personer", person=thing.id)
        else:
            self.desk.goto("personer", role=thing.id)

    def _open_text(self, hit: TextHit) -> None:
        if hit.kind is TextKind.TASK:
            self.desk.goto("opgaver", task=hit.id)
        elif hit.meeting is not None:
            self.desk.goto("moede", meeting=hit.meeting, item=hit.item)

    def _new_meeting(self, board: int) -> None:
        self.desk.goto("new_meeting", board=board, back="fora")

    def _remember(self, key: str) -> None:
        before = self.desk.choices.settings.memory.get(MEMORY, {}).get("recent", [])
        self.desk.choices.remember(MEMORY, {"recent": [key, *(each for each in before if each != key)][:RECENT]})

    def _recent(self) -> list[Row]:
        wanted = self.desk.choices.settings.memory.get(MEMORY, {}).get("recent", [])
        by_key = {f"{thing.kind}:{thing.id}": thing for thing in self._known or ()}
        rows = [self._row(Hit(by_key[key])) for key in wanted if key in by_key]
        return [Row(_("Senest åbnet")), *rows] if rows else []

    def _choose(self, row: Row | None) -> None:
        if row is None or row.do is None:
            return
        self.leave()
        row.do()

    def _current(self) -> Row | None:
        index = self.list.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def _select_again(self, before: Row | None) -> None:
        """What was chosen stays so when everything has been read again."""
        for place, row in enumerate(self._rows.rows):
            if before is not None and before.key and row.key == before.key:
                self.list.setCurrentIndex(self._rows.index(place))
                self.field.setAccessibleDescription(row.spoken)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(self._rows.rows[index.row()])

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self._rows.rows[now.row()].spoken))

    def _step(self, by: int, *, begin: bool = False) -> None:
        """To the next row that can be chosen; over the headings, from the end to the beginning."""
        rows = self._rows.rows
        here = -1 if begin else self.list.currentIndex().row()
        for far in range(1, len(rows) + 1):
            place = (here + by * far) % len(rows)
            if rows[place].do is not None:
                self.list.setCurrentIndex(self._rows.index(place))
                self.field.setAccessibleDescription(rows[place].spoken)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        left = watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible()
        if left and self.window().isActiveWindow():
            self.hide()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        key = Qt.Key(event.key())
        if key in steps:
            for _step in range(abs(steps[key])):
                self._step(1 if steps[key] > 0 else -1)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                meets = (row for row in self._rows.rows if row.about == "Ctrl+Enter")
                self._choose(next(meets, None))
            else:
                self._choose(self._current())
        else:
            return False
        return True
