"""What a step changed, field by field: before struck, after bold, a long text as one with what came and went in it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fora_desktop.domain import step_words
from fora_desktop.i18n import _
from fora_desktop.services.steps import Block, Detail, FieldLine
from fora_desktop.ui import fonts, theme

NOTHING = "–"
LINES = 24
"""Fields of one object that are shown."""
_SHARES = ("24%", "37%", "39%")


class FieldDiff(QWidget):
    """The objects that a step changed, each with its fields and what followed from it.

    One text in a table, for hundreds of labels would take longer than a key that is held down.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: Detail | None = None
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(fonts.px(200))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        theme.announcer().changed.connect(self._dress)

    def show_detail(self, detail: Detail) -> None:
        """Show these objects; the one whose name stands over all is called by what it is."""
        self._detail = detail
        self.text.setAccessibleName(_("Hvad trinnet ændrede"))
        self.text.setAccessibleDescription(sentence(detail.blocks))
        self._dress()

    def _dress(self) -> None:
        if self._detail is not None:
            self.text.setFont(fonts.font())
            self.text.setText(_page(self._detail))


def sentence(blocks: Sequence[Block]) -> str:
    """All of it to be read aloud."""
    told = []
    for block in blocks:
        fields = [_spoken(line) for line in (*block.lines, *block.followed)]
        told.append(f"{block.title}. {'; '.join(fields)}")
    return ". ".join(told)


def _spoken(line: FieldLine) -> str:
    if line.pieces:
        changed = [
            (_("slettet: {text}") if what == "gone" else _("nyt: {text}")).format(text=text.strip())
            for what, text in line.pieces
            if what != "same"
        ]
        return _("{field}: {changes}").format(field=line.name, changes=", ".join(changed))
    return _("{field}: før {before}, efter {after}").format(
        field=line.name, before=line.before or _("intet"), after=line.after or _("intet")
    )


# --- as it is written -----------------------------------------------------------------------------------------------


def _page(detail: Detail) -> str:
    parts = []
    for number, block in enumerate(detail.blocks):
        title = _what(block.table) if block.title == detail.line.name else block.title
        rows = _rows(detail.line.step.rows) if number == 0 else ""
        parts.append(_head(title, rows))
        if block.lines:
            parts.append(_table(block.lines))
        if block.followed:
            if block.lines:
                parts.append(_head(_("Afledt"), ""))
            parts.append(_table(block.followed, heads=not block.lines))
    if detail.more:
        note = _("Trinnet ændrede {n} rækker til, som ikke vises her.").format(n=detail.more)
        parts.append(f"<p>{_small(escape(note))}</p>")
    return "".join(parts)


def _what(table: str) -> str:
    the = step_words.nouns(table)[0]
    return the[:1].upper() + the[1:]


def _rows(number: int) -> str:
    return _("1 række") if number == 1 else _("{n} rækker i ét trin").format(n=number)


def _head(title: str, beside: str) -> str:
    size = fonts.points(12)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="3"><tr><td style="font-size:{size}pt; font-weight:600; '
        f'color:{_ink("text")}">{escape(title)}</td><td align="right" valign="bottom">{_small(escape(beside))}</td>'
        "</tr></table>"
    )


def _table(lines: Sequence[FieldLine], *, heads: bool = True) -> str:
    rows = []
    if heads:
        names = (_("Felt"), _("Før"), _("Efter"))
        cells = "".join(
            f'<td width="{share}" style="{_line()}"><span style="font-size:{fonts.points(12)}pt; font-weight:600; '
            f'color:{_ink("text2")}">{escape(name)}</span></td>'
            for name, share in zip(names, _SHARES, strict=True)
        )
        rows.append(f"<tr>{cells}</tr>")
    for line in lines[:LINES]:
        rows += _long(line) if line.is_long else _short(line)
    if len(lines) > LINES:
        more = _("og {n} felter til").format(n=len(lines) - LINES)
        rows.append(f'<tr><td colspan="3">{_small(escape(more))}</td></tr>')
    return (
        f'<table width="100%" cellspacing="0" cellpadding="4" style="border-collapse:collapse">{"".join(rows)}</table>'
    )


def _short(line: FieldLine) -> list[str]:
    cells = (_small(escape(line.name)), _struck(line.before), _bold(line.after))
    told = "".join(
        f'<td width="{share}" style="{_line()}">{cell}</td>' for share, cell in zip(_SHARES, cells, strict=True)
    )
    return [f"<tr>{told}</tr>"]


def _long(line: FieldLine) -> list[str]:
    text = _marked(line.pieces) if line.pieces else _bold(line.after) if line.after else _struck(line.before)
    return [
        f'<tr><td colspan="3" style="padding-bottom:0px">{_small(escape(line.name))}</td></tr>',
        f'<tr><td colspan="3" style="{_line()}">{text}</td></tr>',
    ]


def _marked(pieces: Sequence[tuple[str, str]]) -> str:
    """The text with the words that were taken out struck and those that were put in bold and underlined."""
    marks = {
        "same": "{}",
        "gone": f'<s style="color:{_ink("text2")}">{{}}</s>',
        "new": '<span style="font-weight:600; text-decoration:underline">{}</span>',
    }
    shown, last = "", ""
    for what, text in pieces:
        apart = " " if last and not last[-1].isspace() else ""
        shown += apart + marks[what].format(_lines(text))
        last = text
    return shown


def _struck(text: str) -> str:
    mark = "s" if text else "span"
    return f'<{mark} style="color:{_ink("text2")}">{_lines(text or NOTHING)}</{mark}>'


def _bold(text: str) -> str:
    return f'<span style="font-weight:600">{_lines(text or NOTHING)}</span>'


def _small(text: str) -> str:
    return f'<span style="font-size:{fonts.points(12)}pt; color:{_ink("text2")}">{text}</span>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _line() -> str:
    return f"border-bottom-width:1px; border-bottom-style:solid; border-bottom-color:{_ink('line2')}"


def _ink(tone: str) -> str:
    return theme.color(tone).name()
