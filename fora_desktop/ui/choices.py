"""What the user has chosen for the window, and who wants to know when it changes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from fora_desktop.settings import Settings


class Choices(QObject):
    """One for the program, on the desk; it begins with none and knows how they are saved once the window has said."""

    changed = Signal(object)
    """The settings, after something was chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings()
        self._save: Callable[[Settings], None] = _forget

    def begin(self, settings: Settings, save: Callable[[Settings], None]) -> None:
        self.settings = settings
        self._save = save

    def choose(self, **chosen: Any) -> None:
        """Fields of `Settings` with their new values; saved at once."""
        changed = replace(self.settings, **chosen)
        if changed != self.settings:
            self.settings = changed
            self._save(changed)
            self.changed.emit(changed)

    def remember(self, page: str, memory: dict[str, Any]) -> None:
        self.choose(memory={**self.settings.memory, page: memory})


def _forget(_settings: Settings) -> None:
    """Nobody has said how choices are saved."""
