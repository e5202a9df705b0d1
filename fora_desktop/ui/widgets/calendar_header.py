"""The row over the calendar: which time is shown, how, and whose meetings."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.i18n import _
from fora_desktop.services.calendar_days import Choices, Whose
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.segmented import Segmented

LEAST_BESIDE = 1060
"""From this width, at 100 % text, the choices stand beside the title, not under it."""


class _DayLine(QLineEdit):
    left = Signal()
    """The keyboard went elsewhere in the window."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class GotoDay(QWidget):
    """A day typed as people do; what is understood is told beside it. Enter goes there, Esc does not."""

    wanted = Signal(object)
    left = Signal()
    """Esc was pressed."""
    over = Signal()
    """The field is gone, for whatever reason."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.line = _DayLine(self)
        self.line.setAccessibleName(_("Gå til dato"))
        self.line.setPlaceholderText(_("f.eks. 26/5"))
        self.line.setFixedWidth(fonts.px(150))
        self.line.textChanged.connect(self._tell)
        self.line.returnPressed.connect(self._go)
        self.line.left.connect(self._on_left)
        self.told = Label(_("Gå til dato"), "small", "text2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(self.line)
        row.addWidget(self.told, 1)
        self.hide()

    def begin(self) -> None:
        self.line.clear()
        self._tell("")
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def day(self) -> date | None:
        return typed.day(self.line.text(), self._today())

    def _tell(self, text: str) -> None:
        if not text.strip():
            words = _("Enter går til dagen")
        elif self.day is None:
            words = _("Skriv en dag, f.eks. 26/5")
        else:
            words = dates.long(self.day)
        self.told.setText(words)
        self.line.setAccessibleDescription(words)

    def _go(self) -> None:
        if self.day is not None:
            day = self.day
            self._put_away()
            self.wanted.emit(day)

    def _on_left(self) -> None:
        """Whoever goes elsewhere does not want to go to a day any more."""
        if self.isVisible():
            self._put_away()

    def _put_away(self) -> None:
        self.hide()
        self.over.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the line has taken those
            super().keyPressEvent(event)


class CalendarHeader(Panel):
    """Tells what the user wants; the page says what is shown."""

    filtered = Signal()
    mode_chosen = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("bar", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._choices = Choices((), (), ())
        self._mine = ""
        self.today_button = Button(_("I dag"), shortcut="T", parent=self)
        self.earlier = IconButton("chevron-left", _("Tidligere"), parent=self)
        self.later = IconButton("chevron-right", _("Senere"), parent=self)
        self.title = Label("", "page", parent=self)
        self.subtitle = Label("", "body", "text2", parent=self)
        self.goto = GotoDay(today, self)
        self.goto.over.connect(self._on_goto_over)
        self.modes = Segmented([_("Måned"), _("Uge"), _("Liste")], name=_("Visning"), parent=self)
        self.modes.chosen.connect(self.mode_chosen)
        self.forum = self._box(_("Forum"), _("Alle fora"))
        self.unit = self._box(_("Kommune"), _("Alle kommuner"))
        self.role = self._box(_("Rolle eller person"), _("Alle"))
        self.new_button = Button(_("Nyt møde"), "primary", "plus", "Ctrl+N", parent=self)
        self._titles = (self.today_button, self.earlier, self.later, self.title, self.subtitle)
        self._lay_out()

    def _box(self, name: str, everything: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItem(everything, None)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(max(9, len(everything) - 3))
        box.setMaxVisibleItems(20)
        box.currentIndexChanged.connect(self._on_filter)
        return box

    def _lay_out(self) -> None:
        left = QHBoxLayout()
        left.setSpacing(fonts.px(8))
        left.addWidget(self.today_button)
        arrows = QHBoxLayout()
        arrows.setSpacing(0)
        arrows.addWidget(self.earlier)
        arrows.addWidget(self.later)
        left.addLayout(arrows)
        left.addWidget(self.title)
        left.addWidget(self.subtitle)
        left.addWidget(self.goto)
        right = FlowLayout(gap=8)
        for widget in (self.modes, self.forum, self.unit, self.role, self.new_button):
            right.addWidget(widget)
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(fonts.px(8))
        self._row.addLayout(left, 1)
        self._row.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(16), fonts.px(8))
        column.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(1)
        self.setMinimumHeight(fonts.px(56))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= fonts.px(LEAST_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def ask_for_day(self) -> None:
        """Ctrl+G: the field stands where the title is."""
        for part in self._titles:
            part.hide()
        self.goto.begin()

    def _on_goto_over(self) -> None:
        for part in self._titles:
            part.show()

    def show_title(self, title: str, subtitle: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    # --- whose meetings ---------------------------------------------------------------------------------------------

    def offer(self, found: Choices) -> None:
        """Fill the filters, keeping what is chosen by its name."""
        if found == self._choices:
            return
        self._choices = found
        kept = self.chosen
        people = [*found.roles, *((-id_, name) for id_, name in found.persons)]
        for box, rows in ((self.forum, found.forums), (self.unit, found.units), (self.role, people)):
            box.blockSignals(True)
            while box.count() > 1:
                box.removeItem(1)
            for id_, name in rows:
                box.addItem(name, id_)
            widest = max((box.fontMetrics().horizontalAdvance(name) for _id, name in rows), default=0)
            box.view().setMinimumWidth(min(widest + fonts.px(40), fonts.px(520)))
            box.blockSignals(False)
        self.choose(kept)

    @property
    def chosen(self) -> dict[str, str]:
        """The names that are chosen."""
        boxes = (("forum", self.forum), ("unit", self.unit), ("role", self.role))
        return {name: box.currentText() for name, box in boxes if box.currentIndex() > 0}

    def choose(self, names: dict[str, str]) -> None:
        """Choose by names without telling; what is not there is left out."""
        for name, box in (("forum", self.forum), ("unit", self.unit), ("role", self.role)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findText(names[name]) if name in names else 0))
            box.setToolTip(box.currentText())
            box.blockSignals(False)

    @property
    def whose(self) -> Whose:
        """Persons stand below the roles, under their numbers with a minus before."""
        who = _number(self.role)
        role, person = (None, -who) if who is not None and who < 0 else (who, None)
        return Whose(_number(self.forum), _number(self.unit), role, person)

    @property
    def role_name(self) -> str:
        return self.role.currentText() if self.role.currentIndex() > 0 else ""

    def _on_filter(self, _place: int) -> None:
        for box in (self.forum, self.unit, self.role):
            box.setToolTip(box.currentText())
        self.filtered.emit()

    def panes(self) -> Sequence[QWidget]:
        return (self.modes,)


def _number(box: QComboBox) -> int | None:
    if box.currentIndex() <= 0:
        return None
    found = box.itemData(box.currentIndex())
    return int(found)
