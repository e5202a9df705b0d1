"""The quick line under Opgaver: a task is typed, read while it is typed, and asked about where it cannot be read."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain import task_line
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.task_line import TaskLine
from fora_desktop.i18n import _
from fora_desktop.services import tasks
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconLabel, KeyCap, Label
from fora_desktop.ui.widgets.message import announce

HINTS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("Space", lambda: _("udført")),
    ("U", lambda: _("udsæt en uge")),
    ("G", lambda: _("giv videre")),
    ("Enter", lambda: _("åbn kilden")),
)


class _Line(QLineEdit):
    """Esc and Up lead back to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class QuickLine(Panel):
    """`added` tells the number of a task that was made, `left` that the keyboard goes back to the list.

    What could not be read is told once; Enter again takes the line as it is.
    """

    added = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.desk = desk
        self._asked = ""
        self.field = _Line(self)
        self.field.setPlaceholderText(_("Ny opgave: hvad, @hvem, #forum, frist … f.eks. “ring til SSP @Nanna fredag”"))
        self.field.setAccessibleName(_("Ny opgave"))
        self.field.addAction(icons.icon("plus"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._take)
        self.field.left.connect(self.left)
        self._icon = IconLabel("info", "text2", 14, parent=self)
        self._told = Label("", "small", "text2", wrap=True, parent=self)
        self._offers = FlowLayout(gap=6)
        self._hints = QWidget(self)
        self._lay_out()
        self._say("")

    def _lay_out(self) -> None:
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(fonts.px(6))
        for key, words in HINTS:
            hints.addWidget(KeyCap(key, self._hints))
            hints.addWidget(Label(words(), "small", "text2", parent=self._hints))
            hints.addSpacing(fonts.px(8))
        hints.addStretch(1)
        follows = Label(_("Frister følger mødet: flyttes mødet, flyttes de med."), "small", "text2", parent=self._hints)
        hints.addWidget(follows)
        self._below = QWidget(self)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(fonts.px(6))
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self._told, 1)
        below.addLayout(self._offers)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(16), fonts.px(8))
        column.setSpacing(fonts.px(6))
        column.addWidget(self.field)
        column.addWidget(self._below)
        column.addWidget(self._hints)

    @property
    def told(self) -> str:
        """What is said under the line."""
        return self._told.text()

    def _say(self, sentence: str, icon: str = "info", tone: str = "text2") -> None:
        self._told.setText(sentence)
        self._told.set_tone(tone)
        self._icon.show_icon(icon, tone)
        while (item := self._offers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._below.setVisible(bool(sentence))
        self._hints.setVisible(not sentence)
        self.field.setAccessibleDescription(sentence)

    def _on_typed(self, text: str) -> None:
        """How it is read so far; quiet about what is not finished yet."""
        self._asked = ""
        if not text.strip() or self.desk.readonly:
            self._say("")
            return
        self._say(_("Læses som: {line}").format(line=parts) if (parts := self._read(text).told) else "")

    def _read(self, text: str) -> TaskLine:
        persons = self.desk.once(tasks.persons)
        places = self.desk.once(tasks.places, self.desk.today)
        return task_line.read(text, persons, places, self.desk.today)

    def _take(self) -> None:
        text = self.field.text()
        if not text.strip():
            self.left.emit()
            return
        line = self._read(text)
        if line.unread and self._asked != text:
            self._ask(line, text)
            return
        try:
            task = self.make(line, text)
        except FieldError as refused:
            self._say(str(refused), "octagon-x", "missed")
            return
        self.field.clear()
        self.added.emit(task)

    def make(self, line: TaskLine, text: str) -> int:
        """Enter the task; the line of an item of a meeting says where it comes from."""
        name = _("Opgaven “{title}” er oprettet").format(title=line.title)
        made: int = self.desk.do(name, tasks.quick, text, self.desk.today, anyway=True)
        return made

    def _ask(self, line: TaskLine, text: str) -> None:
        self._say(
            _("{sentence} Enter igen opretter opgaven, som den står.").format(sentence=line.sentence),
            "triangle-alert",
            "unscheduled",
        )
        self._asked = text
        for unread in line.unread:
            for offer in unread.offers[:3]:
                button = Button(_("Brug {name}").format(name=offer.lstrip("@#")), "small", parent=self)
                button.clicked.connect(self._use(text, unread.text, offer))
                self._offers.addWidget(button)
                button.show()
        announce(self.field, line.sentence)

    def _use(self, text: str, piece: str, offer: str) -> Callable[[], None]:
        def put() -> None:
            self.field.setText(text.replace(piece, offer, 1))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

        return put
