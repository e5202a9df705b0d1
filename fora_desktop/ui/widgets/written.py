"""A text of the overview in a field: as tall as it needs, with its possible misspellings offered under it."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.spelling import Spelling
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.message import MessageBar

MOST_LINES = 7


class GrowingText(QPlainTextEdit):
    """Between one line and MOST_LINES; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        theme.announcer().changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(80), self.minimumHeight())

    def _fit(self) -> None:
        wanted = int(self.document().size().height())
        lines = max(1, min(MOST_LINES, wanted))
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if wanted > MOST_LINES else bar.ScrollBarAlwaysOff)
        tall = max(fonts.px(30), lines * self.fontMetrics().lineSpacing() + fonts.px(16))
        if tall != self.height() or tall != self.maximumHeight():
            self.setFixedHeight(tall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.ensureCursorVisible()


class WrittenField(Field[QWidget]):
    """A field of text, of one line or several; what is offered is never done silently."""

    changed = Signal()

    def __init__(self, label: str, editor: QLineEdit | GrowingText, *, hint: str = "", parent: QWidget) -> None:
        super().__init__(label, editor, hint=hint, parent=parent)
        self._of = editor
        self._bar: MessageBar | None = None
        self._offered: Spelling | None = None
        self._keep: Callable[[str], None] = _nothing
        editor.textChanged.connect(self.changed)

    @property
    def spelling(self) -> MessageBar:
        """The question about a word; made when there first is one."""
        if self._bar is None:
            self._bar = MessageBar(parent=self)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(2, self._bar)
        return self._bar

    @property
    def text(self) -> str:
        return self._of.text() if isinstance(self._of, QLineEdit) else self._of.toPlainText()

    def set_text(self, text: str) -> None:
        """What could be undone in the field belonged to another text and is gone; the caret that is in it stays."""
        held = self._of.hasFocus()
        if held and text == self.text:
            return
        if isinstance(self._of, QLineEdit):
            place = _place(self._of.cursorPosition(), self.text, text) if held else 0
            self._of.setText(text)
            self._of.setCursorPosition(place)
            return
        cursor = self._of.textCursor()
        place = _place(cursor.position(), self.text, text) if held else 0
        self._of.setPlainText(text)
        cursor = self._of.textCursor()
        cursor.setPosition(place)
        self._of.setTextCursor(cursor)

    @property
    def offers(self) -> bool:
        return self._offered is not None

    def offer(self, found: Sequence[Spelling], kept: Collection[str], keep: Callable[[str], None]) -> None:
        """Ask about the first word that may be misspelt and that nobody has said to keep."""
        self._keep = keep
        self._offered = next((each for each in found if each.word.casefold() not in kept), None)
        if self._offered is None:
            if self._bar is not None:
                self._bar.say("")
            return
        words = _("“{word}” ligner en slåfejl. Mente du “{suggestion}”?").format(
            word=self._offered.word, suggestion=self._offered.suggestion
        )
        actions: list[tuple[str, Callable[[], object]]] = [(_("Ret"), self.correct), (_("Behold"), self.keep)]
        if words != self.spelling.accessibleName():
            self.spelling.say(words, "warning", icon="spell-check", actions=actions)

    def correct(self) -> None:
        """Put the suggestion in the word's place, as typing would: it can be undone in the field."""
        if self._offered is None:
            return
        word, meant = self._offered.word, self._offered.suggestion
        start = self.text.find(word)
        if start < 0:
            return
        if isinstance(self._of, QLineEdit):
            self._of.setSelection(start, len(word))
            self._of.insert(meant)
        else:
            cursor = self._of.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(meant)
        self._of.setFocus()

    def keep(self) -> None:
        if self._offered is not None:
            word, self._offered = self._offered.word, None
            self.spelling.say("")
            self._keep(word.casefold())
            self._of.setFocus()


def _place(caret: int, before: str, after: str) -> int:
    """Where a caret goes when another text comes: what stood at the end stays there."""
    return len(after) if caret >= len(before) else min(caret, len(after))


def _nothing(_word: str) -> None:
    """Nobody wants to know."""
