"""What a report's page does with the register beside the paper: the account's year is closed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fora_desktop.ui.desk import Desk

ACCOUNT = "account"


class ReportActs(QObject):
    """`offered` tells the words of a button, what is known about it, whether it is on, and why not; `done` what was."""

    offered = Signal(str, str, bool, str)
    done = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self._year = 0

    def look(self, key: str, year: int) -> None:
        """Which report is shown, of which year."""
        self._year = year
        self.offered.emit("", "", False, "")

    def act(self) -> None:
        pass
