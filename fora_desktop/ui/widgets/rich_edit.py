"""An editor of text with bold, italics and lists, as tall as its text; what is pasted is reduced to that."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from fora_desktop.domain import rich_text
from fora_desktop.domain.rich_text import BULLETS, NUMBERS, PARAGRAPH, Block, Run
from fora_desktop.ui import fonts, theme

SIZE = 14
LINE_HEIGHT = 130
LEAST_LINES = 4
LONGEST_PASTE = 2_000_000
"""Characters of HTML up to which it is read; of more only the words."""
PAUSE = 1_000
"""Milliseconds without typing after which what follows is taken back by itself."""
_STYLES = {BULLETS: QTextListFormat.Style.ListDisc, NUMBERS: QTextListFormat.Style.ListDecimal}
_DOTS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)


class RichEdit(QTextEdit):
    """`edited` comes with each change by the user's hand, `looked` when bold, italics or list at the cursor change.

    `cursor_at` tells where the cursor is, for the area in which the editor lies; `left` that the keyboard went
    elsewhere, if not only to a menu.
    """

    edited = Signal()
    looked = Signal()
    cursor_at = Signal(QRect)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = LEAST_LINES
        self._showing = False
        self.setObjectName("minutes")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setInterval(PAUSE)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.part)
        self.textChanged.connect(self._on_changed)
        self.currentCharFormatChanged.connect(self._on_look)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.announcer().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.document().setDefaultFont(fonts.font(SIZE))
        self.setFont(fonts.font(SIZE))
        self.document().setIndentWidth(fonts.px(22))
        if not self.document().isEmpty():
            place = self.textCursor().position()
            self.set_markdown(self.markdown)
            self._go_to(place)
        self._fit()

    def _go_to(self, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _fit(self, _size: object = None) -> None:
        """As tall as the text, and never lower than a few lines."""
        least = fonts.metrics(SIZE).lineSpacing() * LINE_HEIGHT // 100 * self._least
        text = int(self.document().size().height())
        self.setFixedHeight(max(least, text) + self.height() - self.viewport().height() + fonts.px(4))

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(400), self.minimumHeight())

    # --- the text ---------------------------------------------------------------------------------------------------

    @property
    def markdown(self) -> str:
        return rich_text.written(blocks_of(self.document()))

    def set_markdown(self, text: str) -> None:
        """Show another text without telling; what could be undone in the old one cannot any more."""
        self._showing = True
        self.document().setUndoRedoEnabled(False)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, at the end
        cursor.setBlockFormat(_paragraph())
        cursor.setBlockCharFormat(_look(False, False))
        _put(cursor, rich_text.read(text), fresh=True)
        cursor.endEditBlock()
        self.document().setUndoRedoEnabled(True)
        self._go_to(0)
        if self.document().isEmpty():
            self.setCurrentCharFormat(_look(False, False))  # not what was typed with in another text
        self._showing = False
        self._fit()

    def _on_changed(self) -> None:
        if not self._showing:
            self._pause.start()
            self.edited.emit()

    def part(self) -> None:
        """What is typed from here on is taken back by itself: Qt joins it to what stood before only if that is new."""
        self._pause.stop()
        self.document().setModified(False)

    # --- looks ------------------------------------------------------------------------------------------------------

    @property
    def is_bold(self) -> bool:
        return self.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold

    @property
    def is_italic(self) -> bool:
        return self.currentCharFormat().fontItalic()

    @property
    def list_kind(self) -> str:
        return _kind_of(self.textCursor().block())

    def toggle_bold(self) -> None:
        self._mingle(not self.is_bold, None)

    def toggle_italic(self) -> None:
        self._mingle(None, not self.is_italic)

    def _mingle(self, bold: bool | None, italic: bool | None) -> None:
        if self.isReadOnly():
            return
        look = QTextCharFormat()
        if bold is not None:
            look.setFontWeight(fonts.SEMIBOLD if bold else fonts.REGULAR)
        if italic is not None:
            look.setFontItalic(italic)
        self.mergeCurrentCharFormat(look)
        self.looked.emit()

    def toggle_list(self, kind: str) -> None:
        """The chosen paragraphs as items of a list, or no longer."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        blocks = _chosen(cursor)
        if all(_kind_of(block) == kind for block in blocks):
            for block in blocks:
                _leave_list(block)
        else:
            made: QTextList | None = None
            for block in blocks:
                at = QTextCursor(block)
                if made is None:
                    style = QTextListFormat()
                    style.setStyle(_STYLES[kind])
                    before = block.previous().textList() if block.previous().isValid() else None
                    if before is not None and before.format().style() == _STYLES[kind]:
                        before.add(block)
                        made = before
                    else:
                        made = at.createList(style)
                else:
                    made.add(block)
                at.mergeBlockFormat(_item())
        cursor.endEditBlock()
        self.looked.emit()

    def _on_look(self, _format: object) -> None:
        self.looked.emit()

    def _on_cursor(self) -> None:
        self.looked.emit()
        self.cursor_at.emit(self.cursorRect())

    # --- keys and pasting -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """With nothing of its own to take back, Ctrl+Z is the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in an empty item and Backspace at its beginning end the list."""
        cursor = self.textCursor()
        in_list = cursor.block().textList() is not None and not self.isReadOnly()
        empty = not cursor.block().text().strip()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        back = event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.hasSelection()
        if in_list and ((enter and empty) or back):
            _leave_list(cursor.block())
            self.looked.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only what the editor offers is taken from a page, a mail or Word."""
        blocks = pasted(source)
        if not blocks or self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        words = source.text()
        if len(blocks) == 1 and blocks[0] == Block((Run(words.strip()),)):  # the spaces around some words are theirs
            cursor.insertText(words, _look(False, False))
        else:
            _put(cursor, blocks, fresh=cursor.block().length() <= 1)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def pasted(source: QMimeData) -> list[Block]:
    """What of the clipboard can be kept."""
    html = source.html() if source.hasHtml() else ""
    if html and len(html) <= LONGEST_PASTE:
        document = QTextDocument()
        document.setHtml(html)
        found = rich_text.tidy(rich_text.listed_again(blocks_of(document)))
        if found:
            return found
    return rich_text.from_plain(source.text())


# --- blocks and documents -------------------------------------------------------------------------------------------


def blocks_of(document: QTextDocument) -> Iterator[Block]:
    """What stands in a document, reduced to what is kept."""
    block = document.begin()
    while block.isValid():
        listed = block.textList()
        level = max(0, listed.format().indent() - 1) if listed is not None else 0
        yield Block(tuple(_runs_of(block)), _kind_of(block), level)
        block = block.next()


def _runs_of(block: QTextBlock) -> Iterator[Run]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        if fragment.isValid():
            look = fragment.charFormat()
            yield Run(fragment.text(), look.fontWeight() >= QFont.Weight.DemiBold, look.fontItalic())
        place += 1


def _kind_of(block: QTextBlock) -> str:
    listed = block.textList()
    if listed is None:
        return PARAGRAPH
    return BULLETS if listed.format().style() in _DOTS else NUMBERS


def _look(bold: bool, italic: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(fonts.SEMIBOLD if bold else fonts.REGULAR)
    look.setFontItalic(italic)
    return look


def _paragraph() -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(fonts.px(9))
    return made


def _item() -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(fonts.px(3))
    return made


def _chosen(cursor: QTextCursor) -> list[QTextBlock]:
    """The paragraphs that a selection touches."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last and block.isValid():
        block = block.next()
        found.append(block)
    return found


def _leave_list(block: QTextBlock) -> None:
    listed = block.textList()
    if listed is not None:
        listed.remove(block)
    plain = _paragraph()
    plain.setIndent(0)
    QTextCursor(block).setBlockFormat(plain)


def _put(cursor: QTextCursor, blocks: Sequence[Block], *, fresh: bool) -> None:
    """Write blocks at a cursor; into an empty paragraph (`fresh`) the first one brings its list along."""
    open_lists: list[QTextList] = []
    for place, block in enumerate(blocks):
        if place:
            cursor.insertBlock(_paragraph(), _look(False, False))
        if place or fresh:
            _place_block(cursor, block, open_lists)
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", "\u2028"), _look(run.bold, run.italic))


def _place_block(cursor: QTextCursor, block: Block, open_lists: list[QTextList]) -> None:
    """As a paragraph, or as the next item of the list that goes on at its level."""
    here = cursor.block().textList()
    if here is not None and cursor.block().length() <= 1:
        here.remove(cursor.block())
    if block.kind == PARAGRAPH:
        open_lists.clear()
        cursor.setBlockFormat(_paragraph())
        return
    cursor.setBlockFormat(_item())
    del open_lists[block.level + 1 :]
    if len(open_lists) == block.level + 1 and open_lists[-1].format().style() == _STYLES[block.kind]:
        open_lists[-1].add(cursor.block())
        return
    del open_lists[block.level :]
    style = QTextListFormat()
    style.setStyle(_STYLES[block.kind])
    style.setIndent(block.level + 1)
    open_lists.append(cursor.createList(style))
