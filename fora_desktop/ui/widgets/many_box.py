"""A box that chooses many things: it says how many, and opens a list with check boxes and a line to search in it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain.danish import folded
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import announce

SEARCHED_FROM = 13
"""So many names are more than can be seen at once."""
SHOWN = 14


class ManyBox(QComboBox):
    """None chosen are all. `everything` is what it says then ("Alle {n}"), `some` what it says of several."""

    chosen_changed = Signal()

    def __init__(self, name: str, everything: str, some: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everything, self._some = everything, some
        self._names: Sequence[tuple[int, str]] = ()
        self._chosen: frozenset[int] = frozenset()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.addItem("")
        self.panel = _Panel(name, self)
        self.panel.ticked.connect(self._on_ticked)
        self._show()

    @property
    def chosen(self) -> frozenset[int]:
        return self._chosen

    def offer(self, names: Sequence[tuple[int, str]]) -> None:
        """Other things to choose from; those chosen that are no longer there are let go of."""
        self._names = tuple(names)
        self._chosen &= frozenset(id_ for id_, _name in self._names)
        self._show()

    def choose(self, ids: Collection[int]) -> None:
        """Choose without telling."""
        self._chosen = frozenset(ids) & frozenset(id_ for id_, _name in self._names)
        self._show()

    def _show(self) -> None:
        names = [name for id_, name in self._names if id_ in self._chosen]
        if not names:
            words = self._everything.format(n=len(self._names))
        elif len(names) == 1:
            words = names[0]
        else:
            words = self._some.format(n=len(names), all=len(self._names))
        self.setItemText(0, words)
        self.setAccessibleDescription(", ".join(names))
        self.show_tip()

    def show_tip(self) -> None:
        """All the names that are chosen."""
        self.setToolTip(self.accessibleDescription() or self.itemText(0))

    def _on_ticked(self, ids: frozenset[int]) -> None:
        self._chosen = ids if len(ids) < len(self._names) else frozenset()
        self._show()
        self.chosen_changed.emit()

    def showPopup(self) -> None:
        self.panel.open(self._names, self._chosen)

    def wheelEvent(self, event: object) -> None:
        """There is nothing to turn through."""


class _Panel(QFrame):
    """The list under the box. Esc and Enter close it; each tick is told at once."""

    ticked = Signal(frozenset)

    def __init__(self, name: str, box: QComboBox) -> None:
        # Not the box's own child: what stands in a box is dressed as a part of it.
        super().__init__(box.parentWidget(), Qt.WindowType.Popup)
        self._box = box
        self.setProperty("card", "card")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(_("Søg"))
        self.search.setAccessibleName(_("Søg i listen"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.installEventFilter(self)
        self._by_mouse: Qt.CheckState | None = None
        self.everything = Button(_("Ryd valg (alle)"), "flat", parent=self)
        self.everything.clicked.connect(self._tick_none)
        row = QHBoxLayout()
        row.addWidget(self.everything)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(fonts.px(6),) * 4)
        column.setSpacing(fonts.px(4))
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addLayout(row)

    def open(self, names: Sequence[tuple[int, str]], chosen: frozenset[int]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for id_, name in names:
            item = QListWidgetItem(name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.ItemDataRole.UserRole, id_)
            item.setCheckState(Qt.CheckState.Checked if id_ in chosen else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.search.clear()
        self.search.setVisible(len(names) >= SEARCHED_FROM)
        self._place(len(names))
        self.show()
        first = self.search if self.search.isVisible() else self.list
        if self.list.count():
            self.list.setCurrentRow(0)
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, rows: int) -> None:
        """Under the box, or over it where there is no room; as wide as the names need."""
        self.list.setSpacing(fonts.px(2))
        tall = max(self.list.sizeHintForRow(0) + 2 * self.list.spacing(), fonts.px(20)) if rows else fonts.px(24)
        self.list.setFixedHeight(tall * min(max(rows, 1), SHOWN) + 4)
        widest = self.list.sizeHintForColumn(0) + fonts.px(56)
        size = QSize(max(self._box.width(), min(widest, fonts.px(480))), 0)
        size.setHeight(self.sizeHint().height())
        screen = self._box.screen().availableGeometry()
        spot = self._box.mapToGlobal(QPoint(0, self._box.height()))
        if spot.y() + size.height() > screen.bottom():
            spot.setY(max(screen.top(), self._box.mapToGlobal(QPoint()).y() - size.height()))
        spot.setX(max(screen.left(), min(spot.x(), screen.right() - size.width())))
        self.setGeometry(spot.x(), spot.y(), size.width(), size.height())

    def _filter(self, text: str) -> None:
        wanted = folded(text.strip())
        for item in self._items():
            item.setHidden(wanted not in folded(item.text()))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tell(self, _item: QListWidgetItem | None = None) -> None:
        self._by_mouse = _item.checkState() if _item is not None else None
        ticked = (item for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        self.ticked.emit(frozenset(int(item.data(Qt.ItemDataRole.UserRole)) for item in ticked))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """The name ticks as the box before it does."""
        if self._by_mouse is None:
            self._turn(item)
        self._by_mouse = None

    @staticmethod
    def _turn(item: QListWidgetItem) -> None:
        checked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _tick_none(self, _checked: bool = False) -> None:
        """None are all: what the box says then is told."""
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._tell()
        announce(self, self._box.currentText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.hide()
                return True
            if watched is self.search and key == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self.list and key == Qt.Key.Key_Space and self.list.currentItem() is not None:
                self._turn(self.list.currentItem())
                self._by_mouse = None
                return True
        return super().eventFilter(watched, event)
