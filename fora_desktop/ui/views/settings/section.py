"""What every section of Indstillinger is."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.message import MessageBar


class Section(QWidget):
    """One section: what is chosen in it holds and is saved at once. It stands on cards under each other."""

    key: ClassVar[str]
    icon: ClassVar[str]
    SHOWS: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(fonts.px(16), fonts.px(10), fonts.px(16), fonts.px(10))
        self.column.setSpacing(fonts.px(10))
        self.message = MessageBar(closable=True, parent=self)
        self.column.addWidget(self.message)

    @staticmethod
    def title() -> str:
        raise NotImplementedError

    def aside(self) -> list[QWidget]:
        """What stands at the right of the page's header."""
        return []

    def refresh(self) -> None:
        """Show what holds now."""

    def summary(self) -> str:
        """What the status bar says at the right."""
        return ""

    def start(self) -> QWidget:
        """Where the keyboard begins."""
        return self

    def open(self, what: dict[str, Any]) -> None:
        """Show what somebody asked for."""

    def seek(self) -> None:
        """Ctrl+F: to the section's filter, if it has one."""

    def memory(self) -> dict[str, Any]:
        return {}

    def recall(self, memory: dict[str, Any]) -> None:
        """Take back what `memory` gave."""

    def attempt(self, do: Callable[[], object]) -> bool:
        """Carry out a change; why it could not be done is told above the cards."""
        self.message.say("")
        try:
            do()
        except FieldError as refused:
            self.message.say(str(refused), "error", closable=True)
            return False
        return True


def row(*parts: QWidget) -> FlowLayout:
    """Widgets side by side from the left, in further lines where one is too short."""
    made = FlowLayout(gap=8)
    for part in parts:
        made.addWidget(part)
    return made


def explained(card: Card, words: str) -> None:
    """Quiet words in a card."""
    card.body.addWidget(Label(words, "small", "text2", wrap=True, parent=card))


def check(card: Card, words: str, do: Callable[[bool], object]) -> QCheckBox:
    """A choice in a card; `do` is told when the user makes it."""
    box = QCheckBox(words, card)
    box.clicked.connect(do)
    card.body.addWidget(box)
    return box


def narrow(field: QWidget) -> QWidget:
    """A field no wider than what is written in it."""
    field.setMaximumWidth(fonts.px(420))
    return field
