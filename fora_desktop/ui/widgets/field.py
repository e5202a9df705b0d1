"""A labelled field of a form, with what is wrong or worth knowing under it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.focus import Leads, leading
from fora_desktop.ui.widgets.label import Button, IconLabel, Label, restyle

W = TypeVar("W", bound=QWidget)


class Field(Leads, QWidget, Generic[W]):
    """A label, its editor and one line under it: a hint, a warning with a way out, or what cannot be saved.

    What the user typed is never touched. `field.editor` is the widget that was handed in.
    """

    def __init__(
        self, label: str, editor: W, *, hint: str = "", aside: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = Label(label, "header", "text2", parent=self)
        self._label.setBuddy(leading(editor))
        self._aside = Label(aside, "small", "text3", parent=self)
        self._icon = IconLabel("info", "text3", 14, parent=self)
        self._line = Label("", "small", "text3", wrap=True, parent=self)
        self._button = Button("", "small", parent=self)
        self._button.clicked.connect(self._take_the_way_out)
        self._way_out: Callable[[], object] | None = None
        if not editor.accessibleName():
            editor.setAccessibleName(label.replace("&", ""))
        if isinstance(line := _line_in(editor), QLineEdit):
            line.setAccessibleName(editor.accessibleName())
        self.leads_to = editor
        if isinstance(editor, QAbstractSpinBox):
            roomy(editor)

        head = QHBoxLayout()
        head.setSpacing(fonts.px(4))
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._aside)
        self._below = QWidget(self)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(fonts.px(5))
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self._line, 1)
        below.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(4))
        column.addLayout(head)
        column.addWidget(editor)
        column.addWidget(self._below)
        self.clear()

    @property
    def problem(self) -> str:
        """The sentence that keeps the form from being saved; empty when there is none."""
        return self._line.text() if self.editor.property("problem") == "error" else ""

    def show_problem(self, sentence: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Only for what cannot be saved: red border, octagon, the sentence and, if there is one, the way out."""
        self._show(sentence, "octagon-x", "missed", "error", action, do)

    def show_warning(
        self, sentence: str, action: str = "", do: Callable[[], object] | None = None, icon: str = "triangle-alert"
    ) -> None:
        """Worth knowing, never in the way."""
        self._show(sentence, icon, "unscheduled", "warning", action, do)

    def show_hint(self, sentence: str) -> None:
        self._hint = sentence
        self.clear()

    def set_label(self, text: str) -> None:
        """Another word for the same field."""
        self._label.setText(text)
        self.editor.setAccessibleName(text.replace("&", ""))

    def set_aside(self, text: str) -> None:
        """The quiet words at the right of the label."""
        self._aside.setText(text)

    def clear(self) -> None:
        """Back to the hint."""
        self._show(self._hint, "", "text3", "", "", None)

    def _show(
        self, sentence: str, icon: str, tone: str, problem: str, action: str, do: Callable[[], object] | None
    ) -> None:
        self._line.setText(sentence)
        self._line.set_tone(tone)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.show_icon(icon, tone)
        self._way_out = do
        self._button.set_words(action)
        self._button.setVisible(bool(action))
        self._below.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        if (self.editor.property("problem") or "") != problem:
            self.editor.setProperty("problem", problem)
            restyle(self.editor)

    def _take_the_way_out(self) -> None:
        if self._way_out:
            self._way_out()


def roomy(box: QAbstractSpinBox) -> None:
    """Give the text of a spin box its left margin, which style sheets cannot (Qt puts the inner line edit at 0)."""
    if isinstance(box, QDateTimeEdit) and box.calendarPopup():
        return
    box.lineEdit().setTextMargins(fonts.px(8), 0, 0, 0)


def spin_box(least: int = 0, most: int = 999, suffix: str = "") -> QSpinBox:
    """A spin box whose text has room."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(suffix)
    roomy(box)
    return box


def _line_in(editor: QWidget) -> QWidget | None:
    """The line of text within a spin box or an editable combo box, which a screen reader meets by itself."""
    return editor.lineEdit() if isinstance(editor, QAbstractSpinBox | QComboBox) else None
