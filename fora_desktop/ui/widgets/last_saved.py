"""Where the report that is chosen was saved last."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Rule
from fora_desktop.ui.widgets.label import IconLabel, Label


class LastSaved(QWidget):
    """Where this report was saved last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = ""
        self.head = Label("", "small", parent=self)
        self.where = Label("", "small", "text2", wrap=True, parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.head)
        words.addWidget(self.where)
        row = QHBoxLayout()
        row.setContentsMargins(fonts.px(14), fonts.px(10), fonts.px(10), fonts.px(12))
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel("history", "text2", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(parent=self))
        column.addLayout(row)

    def show_path(self, path: str, day: str) -> None:
        self.path = path
        try:
            told = dates.day_month(date.fromisoformat(day))
        except ValueError:
            told = ""
        self.head.setText(_("Sidst gemt {day}").format(day=told).strip())
        zero = "\u200b"  # a path has no blanks at which a line could end
        self.where.setText(path.replace("/", f"/{zero}").replace("\\", f"\\{zero}"))
        self.setVisible(bool(path))
