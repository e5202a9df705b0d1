"""What a step changed, field by field: before struck, after bold, a long text as one with what came and went in it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from fora_desktop.domain import step_words
from fora_desktop.i18n import _
from fora_desktop.services.steps import Block, Detail, FieldLine, pieces
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.card import Rule
from fora_desktop.ui.widgets.label import Label

NOTHING = "–"
LINES = 24
"""Fields of one object that are shown."""


class Struck(Label):
    """What no longer holds."""

    def _set_font(self) -> None:
        super()._set_font()
        font = self.font()
        font.setStrikeOut(self.text() not in ("", NOTHING))
        self.setFont(font)


class MarkedText(QLabel):
    """A text with the words that were taken out struck and those that were put in bold and underlined."""

    def __init__(self, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._after = before, after
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self._in_words())
        self._dress()
        theme.announcer().changed.connect(self._dress)

    def _in_words(self) -> str:
        told = [
            (_("slettet: {text}") if what == "gone" else _("nyt: {text}")).format(text=text.strip())
            for what, text in pieces(self._before, self._after)
            if what != "same"
        ]
        return "; ".join(told)

    def _dress(self) -> None:
        gone, new = theme.color("text2").name(), theme.color("text").name()
        marks = {
            "same": "{}",
            "gone": f'<s style="color:{gone}">{{}}</s>',
            "new": f'<b><u style="color:{new}">{{}}</u></b>',
        }
        shown = "".join(
            marks[what].format(escape(text).replace("\n", "<br>")) for what, text in pieces(self._before, self._after)
        )
        self.setFont(fonts.font())
        self.setText(f"<span>{shown}</span>")


class FieldDiff(QWidget):
    """The objects that a step changed, each with its fields and what followed from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(_("Hvad trinnet ændrede"))

    def show_detail(self, detail: Detail) -> None:
        """Show these objects; the one whose name stands over all is called by what it is."""
        blocks = detail.blocks
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        for number, block in enumerate(blocks):
            if block.lines or number == 0:
                title = _what(block.table) if block.title == detail.line.name else block.title
                rows = _rows(detail.line.step.rows) if number == 0 else ""
                column.addWidget(_head(title, rows, self._inside))
            if block.lines:
                column.addWidget(_Fields(block.lines, self._inside))
            if block.followed:
                column.addWidget(_head(_("Afledt"), "", self._inside))
                column.addWidget(_Fields(block.followed, self._inside, heads=not block.lines))
        if detail.more:
            note = _("Trinnet ændrede {n} rækker til, som ikke vises her.").format(n=detail.more)
            column.addWidget(Label(note, "small", "text2", wrap=True, parent=self._inside))
        self._column.addWidget(self._inside)
        self._inside.show()
        self.setAccessibleDescription(sentence(blocks))


def sentence(blocks: Sequence[Block]) -> str:
    """All of it to be read aloud."""
    told = []
    for block in blocks:
        fields = [
            _("{field}: før {before}, efter {after}").format(
                field=line.name, before=line.before or _("intet"), after=line.after or _("intet")
            )
            for line in (*block.lines, *block.followed)
        ]
        told.append(f"{block.title}. {'; '.join(fields)}")
    return ". ".join(told)


def _what(table: str) -> str:
    the = step_words.nouns(table)[0]
    return the[:1].upper() + the[1:]


def _rows(number: int) -> str:
    return _("1 række") if number == 1 else _("{n} rækker i ét trin").format(n=number)


def _head(title: str, beside: str, parent: QWidget) -> QWidget:
    whole = QWidget(parent)
    row = QGridLayout(whole)
    row.setContentsMargins(0, fonts.px(4), 0, 0)
    name = Label(title, "header", wrap=True, parent=whole)
    name.setMinimumWidth(fonts.px(40))
    row.addWidget(name, 0, 0)
    if beside:
        row.addWidget(Label(beside, "small", "text2", parent=whole), 0, 1, Qt.AlignmentFlag.AlignRight)
    row.setColumnStretch(0, 1)
    return whole


class _Fields(QWidget):
    """Felt, Før, Efter."""

    def __init__(self, lines: Sequence[FieldLine], parent: QWidget, *, heads: bool = True) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(fonts.px(10))
        self._grid.setVerticalSpacing(fonts.px(5))
        for column, share in enumerate((3, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._row = 0
        if heads:
            for column, words in enumerate((_("Felt"), _("Før"), _("Efter"))):
                self._grid.addWidget(Label(words, "header", "text2", parent=self), 0, column)
            self._rule()
        for line in lines[:LINES]:
            if line.is_long:
                self._add_long(line)
            else:
                self._add(line)
            self._rule()
        if len(lines) > LINES:
            words = _("og {n} felter til").format(n=len(lines) - LINES)
            self._grid.addWidget(Label(words, "small", "text2", parent=self), self._next(), 0, 1, 3)

    def _next(self) -> int:
        self._row += 1
        return self._row

    def _rule(self) -> None:
        self._grid.addWidget(Rule(parent=self), self._next(), 0, 1, 3)

    def _add(self, line: FieldLine) -> None:
        row = self._next()
        name = Label(line.name, "small", "text2", wrap=True, parent=self)
        before = Struck(line.before or NOTHING, "body", "text2", wrap=True, tabular=True, parent=self)
        after = Label(line.after or NOTHING, "strong", wrap=True, tabular=True, parent=self)
        before.setAccessibleName(_("{field} før: {value}").format(field=line.name, value=line.before or _("intet")))
        after.setAccessibleName(_("{field} efter: {value}").format(field=line.name, value=line.after or _("intet")))
        for column, label in enumerate((name, before, after)):
            label.setMinimumWidth(fonts.px(40))
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _add_long(self, line: FieldLine) -> None:
        self._grid.addWidget(Label(line.name, "small", "text2", parent=self), self._next(), 0, 1, 3)
        text: QWidget
        if line.before and line.after:
            text = MarkedText(line.before, line.after, self)
        elif line.after:
            text = Label(line.after, "strong", wrap=True, parent=self)
        else:
            text = Struck(line.before, "body", "text2", wrap=True, parent=self)
        text.setMinimumWidth(fonts.px(40))
        self._grid.addWidget(text, self._next(), 0, 1, 3)
