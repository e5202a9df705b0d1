"""The row over the calendar: which time is shown, how, and whose meetings."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.whose_header import WhoseHeader


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


class CalendarHeader(WhoseHeader):
    LEAST_BESIDE = 1060
    mode_chosen = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today_button = Button(_("I dag"), shortcut="T", parent=self)
        self.earlier = IconButton("chevron-left", _("Tidligere"), parent=self)
        self.later = IconButton("chevron-right", _("Senere"), parent=self)
        self.title = Label("", "page", parent=self)
        self.subtitle = Label("", "body", "text2", parent=self)
        self.goto = GotoDay(today, self)
        self.goto.over.connect(self._on_goto_over)
        self.modes = Segmented([_("Måned"), _("Uge"), _("Liste")], name=_("Visning"), parent=self)
        self.modes.chosen.connect(self.mode_chosen)
        self.forum = self._box("forum", _("Forum"), _("Alle fora"))
        self.unit = self._box("unit", _("Kommune"), _("Alle kommuner"))
        self.role = self._box("role", _("Rolle eller person"), _("Alle"))
        self.new_button = Button(_("Nyt møde"), "primary", "plus", "Ctrl+N", parent=self)
        self._titles = (self.today_button, self.earlier, self.later, self.title, self.subtitle)
        choices = (self.modes, self.forum, self.unit, self.role, self.new_button)
        self._lay_out(self._make_left(), choices, edge=16)

    def _make_left(self) -> QHBoxLayout:
        left = QHBoxLayout()
        left.setSpacing(fonts.px(8))
        left.addWidget(self.today_button)
        arrows = QHBoxLayout()
        arrows.setSpacing(0)
        arrows.addWidget(self.earlier)
        arrows.addWidget(self.later)
        left.addLayout(arrows)
        for part in (self.title, self.subtitle, self.goto):
            left.addWidget(part)
        return left

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

    @property
    def role_name(self) -> str:
        return self.chosen.get("role", "")
