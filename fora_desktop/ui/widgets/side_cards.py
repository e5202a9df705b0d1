"""Two versions of a text as cards of which one is chosen, the words that differ marked; or a text of one's own."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTextDocument
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.i18n import _
from fora_desktop.services.overview_review import FieldRow, Side
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.label import Button, Label, restyle

_TOKEN = re.compile(r"\s+|[^\W_]+|[\W_]", re.UNICODE)
QUIET = 250
"""Milliseconds without a key after which a text of one's own counts."""
MOST_COMPARED = 1500
"""Longer texts are shown without marks: comparing word by word takes too long."""


def marked(before: str, after: str) -> tuple[str, str]:
    """Both texts as HTML, with the words that the other does not have in bold and underlined."""
    ones, others = _TOKEN.findall(before), _TOKEN.findall(after)
    if len(ones) + len(others) > MOST_COMPARED:
        return _html([(before, False)]), _html([(after, False)])
    first: list[tuple[str, bool]] = []
    second: list[tuple[str, bool]] = []
    for what, a, b, c, d in SequenceMatcher(None, ones, others, autojunk=False).get_opcodes():
        if b > a:
            first.append(("".join(ones[a:b]), what != "equal"))
        if d > c:
            second.append(("".join(others[c:d]), what != "equal"))
    return _html(first), _html(second)


def _html(parts: Sequence[tuple[str, bool]]) -> str:
    return "".join(
        f"<b><u>{escape(text)}</u></b>" if differs and text.strip() else escape(text) for text, differs in parts
    ).replace("\n", "<br>")


class MarkedText(Label):
    """A text in which words are marked; as tall as all its lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "body", wrap=True, parent=parent)
        self.setTextFormat(Qt.TextFormat.RichText)

    def _keep_all_lines(self) -> None:
        if not self.isVisible():
            return
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setHtml(self.text())
        document.setTextWidth(max(1, self.contentsRect().width()))
        self.setMinimumHeight(round(document.size().height()) + 2)


class SideCard(QFrame):
    """A radio button with a text under it; a click anywhere chooses it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("side", "card")
        self.radio = QRadioButton(title, self)
        self.radio.setFont(fonts.font(12, fonts.MEDIUM))
        self.text = MarkedText(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(8), fonts.px(5), fonts.px(10), fonts.px(8))
        column.setSpacing(fonts.px(2))
        column.addWidget(self.radio)
        self.inside = QHBoxLayout()
        self.inside.setContentsMargins(fonts.px(26), 0, 0, 0)
        self.inside.addWidget(self.text, 1)
        column.addLayout(self.inside)
        self.radio.toggled.connect(self._show_choice)
        self._show_choice(False)

    def say(self, html: str, plain: str) -> None:
        self.text.setText(html or escape(_("(tomt)")))
        self.radio.setAccessibleDescription(plain or _("(tomt)"))

    def _show_choice(self, on: bool) -> None:
        self.setProperty("chosen", "true" if on else "false")
        restyle(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()


class FieldChoice(QWidget):
    """One field: the overview's text, the register's, or one of one's own. `chosen` tells side and own text."""

    chosen = Signal(str, str, str)
    entered = Signal(str)

    def __init__(self, row: FieldRow, label: str, parent: QWidget | None = None, *, writable: bool = True) -> None:
        super().__init__(parent)
        self.field = row.field
        self._row = row
        self._writable = writable
        self.overview = SideCard(_("I oversigten"), self)
        self.register = SideCard(_("I registret"), self)
        self.own = SideCard(_("Din egen tekst"), self)
        self.own.text.hide()
        self.editor = QPlainTextEdit(self.own)
        self.editor.setAccessibleName(_("Din egen tekst til {field}").format(field=label))
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(fonts.px(74))
        self.own.inside.addWidget(self.editor, 1)
        self.edit_button = Button(_("Ret selv …"), "small", parent=self)
        self.edit_button.setAccessibleDescription(label)
        self.edit_button.clicked.connect(self.edit)
        self.label = Label(label, "header", parent=self)
        line = Label(_("linje {line}").format(line=row.line), "small", "text2", parent=self)
        self.note = Label(_("rettet i hånden"), "small", "unscheduled", parent=self)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(8))
        head.addWidget(self.label)
        head.addWidget(self.note)
        head.addStretch(1)
        head.addWidget(line)
        head.addWidget(self.edit_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        column.addLayout(head)
        self._group = QButtonGroup(self)
        self._cards: dict[Side, SideCard] = {"overview": self.overview, "register": self.register, "own": self.own}
        for side, card in self._cards.items():
            card.radio.setAccessibleName(f"{label}: {card.radio.text()}")
            self._group.addButton(card.radio)
            card.radio.clicked.connect(self._on_click)
            card.setEnabled(writable)
            column.addWidget(card)
            card.radio.setProperty("which", side)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._tell_own)
        self.editor.textChanged.connect(self._quiet.start)
        self.show_row(row)

    def show_row(self, row: FieldRow) -> None:
        self._row = row
        before, after = marked(row.before, row.after)
        self.overview.say(after, row.after)
        self.register.say(before, row.before)
        self.register.setVisible(row.before != row.after)
        self.own.setVisible(row.side == "own")
        self.edit_button.setVisible(row.side != "own" and self._writable)
        self.note.setVisible(row.by_hand)
        if row.side == "own" and self.editor.toPlainText() != row.own and not self.editor.hasFocus():
            self.editor.blockSignals(True)
            self.editor.setPlainText(row.own)
            self.editor.blockSignals(False)
        self._cards[row.side].radio.setChecked(True)

    def focus_side(self) -> None:
        self._cards[self._row.side].radio.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self) -> None:
        """A text of one's own, beginning with the side that holds now."""
        text = self._row.wanted
        self.chosen.emit(self.field, "own", text)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    def _on_click(self) -> None:
        side = self.sender().property("which")
        own = self.editor.toPlainText() if side == "own" else ""
        self.chosen.emit(self.field, side, own)

    def _tell_own(self) -> None:
        if self._row.side == "own":
            self.chosen.emit(self.field, "own", self.editor.toPlainText())
