"""Text with bold, italics and lists, as it is kept: a small, strict part of Markdown.

`read` and `written` are each other's inverse for all that the editor offers. Paragraphs are apart by an empty line,
a new line within one is a line of its own, bold is `**`, italics are `_`, items begin with `- ` or `1. `, four spaces
deeper for each level. Of other Markdown `read` takes what it knows and leaves the rest as words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

PARAGRAPH, BULLETS, NUMBERS = "paragraph", "bullets", "numbers"
DEEPEST = 3
_INDENT = 4
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_NOT_KEPT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffc\ud800-\udfff]")
_ESCAPED_INSIDE = re.compile(r"[\\*_`<\[\]&~|]")
_ESCAPED_FIRST = re.compile(r"^(?:[#+>=-]|(?=\d+[.)]))")
_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_ITEM = re.compile(r"^( *)(?:([-*+])|(\d{1,9})[.)]) +(.*)$")
_SIGNLESS = re.compile(r"[^\\*_]+")
_HEADING = re.compile(r"^ {0,3}#{1,6} +")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or an item of a list at a level (0 is the outermost); a line break within it is `\\n`."""

    runs: tuple[Run, ...]
    kind: str = PARAGRAPH
    level: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


# --- putting in order -----------------------------------------------------------------------------------------------


def tidy(blocks: Iterable[Block]) -> list[Block]:
    """What can be kept of blocks: no empty ones, no spaces at their ends, spaces without a look, levels one by one."""
    found: list[Block] = []
    for block in blocks:
        runs = _tidy_runs(block.runs)
        if not runs:
            continue
        level = 0
        if block.kind != PARAGRAPH:
            above = found[-1].level + 1 if found and found[-1].kind != PARAGRAPH else 0
            level = max(0, min(block.level, above, DEEPEST))
        found.append(Block(runs, block.kind, level))
    return found


def _tidy_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        text = _NOT_KEPT.sub("", _BREAKS.sub("\n", run.text).replace("\t", " "))
        first, *others = text.split("\n")
        lines[-1].append(replace(run, text=first))
        lines += ([replace(run, text=line)] for line in others)
    kept: list[Run] = []
    for line in lines:
        found = _plain_spaces(line)
        if found:
            kept += [Run("\n"), *found] if kept else found
    return tuple(
        Run(unicodedata.normalize("NFC", "".join(run.text for run in same)), *look)
        for look, same in groupby(kept, key=lambda run: (run.bold, run.italic))
    )


def _plain_spaces(line: Iterable[Run]) -> list[Run]:
    """Spaces look like the words around them where these look alike, else like nothing: no mark stands at one.

    Those before the first word and after the last are left out.
    """
    found: list[Run] = []
    spaces = ""
    before = (False, False)
    for run in line:
        words = run.text.strip()
        if not words:
            spaces += run.text
            continue
        begins = run.text.index(words)
        spaces += run.text[:begins]
        look = (run.bold, run.italic)
        if found and spaces:
            found.append(Run(spaces, *(look if before == look else (False, False))))
        found.append(replace(run, text=words))
        before, spaces = look, run.text[begins + len(words) :]
    return found


# --- writing --------------------------------------------------------------------------------------------------------


def written(blocks: Iterable[Block]) -> str:
    """The text that is kept."""
    lines: list[str] = []
    numbers = [0] * (DEEPEST + 1)
    before: Block | None = None
    for block in tidy(blocks):
        if before is not None and PARAGRAPH in (before.kind, block.kind):
            lines.append("")
            numbers = [0] * (DEEPEST + 1)
        if block.kind == PARAGRAPH:
            lines += _lines(block.runs, "")
        else:
            numbers[block.level + 1 :] = [0] * (DEEPEST - block.level)
            numbers[block.level] = numbers[block.level] + 1 if block.kind == NUMBERS else 0
            mark = "- " if block.kind == BULLETS else f"{numbers[block.level]}. "
            indent = " " * (_INDENT * block.level)
            first, *rest = _lines(block.runs, indent + " " * len(mark))
            lines += [indent + mark + first.lstrip(" "), *rest]
        before = block
    return "\n".join(lines)


def _lines(runs: Sequence[Run], indent: str) -> list[str]:
    text = ""
    bold = italic = False
    for run in runs:
        text += _turn(bold, italic, run.bold, run.italic) + _escaped(run.text)
        bold, italic = run.bold, run.italic
    text += _turn(bold, italic, False, False)
    lines = [_ESCAPED_FIRST.sub(_escape_first, line) for line in text.split("\n")]
    lines = [_number_escaped(line) for line in lines]
    return [indent + line for line in lines]


def _turn(bold: bool, italic: bool, to_bold: bool, to_italic: bool) -> str:
    """The marks between two looks; italics are always the inner ones."""
    if bold == to_bold:
        return "_" if italic != to_italic else ""
    return ("_" if italic else "") + "**" + ("_" if to_italic else "")


def _escaped(text: str) -> str:
    return _ESCAPED_INSIDE.sub(lambda found: "\\" + found[0], text)


def _escape_first(found: re.Match[str]) -> str:
    return "\\" + found[0] if found[0] else ""


def _number_escaped(line: str) -> str:
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", line)


# --- reading --------------------------------------------------------------------------------------------------------


def read(text: str) -> list[Block]:
    """The blocks of a kept text, or of other Markdown as far as it is known."""
    found: list[Block] = []
    open_lines: list[str] = []
    kind, level = PARAGRAPH, 0

    def close() -> None:
        if open_lines:
            found.append(Block(tuple(_runs(_joined(open_lines))), kind, level))
            open_lines.clear()

    for line in _BREAKS.sub("\n", text).expandtabs(_INDENT).split("\n"):
        item = _ITEM.match(line)
        if not line.strip():
            close()
            kind, level = PARAGRAPH, 0
        elif item is not None:
            close()
            kind = BULLETS if item[2] else NUMBERS
            level = len(item[1]) // _INDENT
            open_lines.append(item[4])
        else:
            if not open_lines:
                kind, level = PARAGRAPH, 0
            if _HEADING.match(line):
                close()
                kind, level = PARAGRAPH, 0
                line = _HEADING.sub("", line)
            open_lines.append(line)
    close()
    return tidy(found)


def _is_broken(line: str) -> bool:
    """Whether a line ends in a backslash that is not escaped itself: Markdown's own sign of a new line."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _joined(lines: Sequence[str]) -> str:
    return "\n".join((line[:-1] if _is_broken(line) else line).strip(" ") for line in lines)


def _runs(text: str) -> Iterator[Run]:
    tokens = _tokens(text)
    last = {token: place for place, (token, _word) in enumerate(tokens) if _ends(tokens, place)}
    bold = italic = False
    for place, (token, word) in enumerate(tokens):
        if token == "text":
            yield Run(word, bold, italic)
        elif token == "bold" and _turns(tokens, place, last, bold):
            bold = not bold
        elif token == "italic" and _turns(tokens, place, last, italic):
            italic = not italic
        else:
            yield Run(word, bold, italic)


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    place = 0
    while place < len(text):
        letter = text[place]
        if letter == "\\" and text[place + 1 : place + 2] and text[place + 1] in _PUNCTUATION:
            found.append(("text", text[place + 1]))
            place += 2
        elif text.startswith(("**", "__"), place):
            found.append(("bold", text[place : place + 2]))
            place += 2
        elif letter in "*_":
            found.append(("italic", letter))
            place += 1
        else:
            plain = _SIGNLESS.match(text, place)
            found.append(("text", plain[0] if plain else letter))
            place += len(found[-1][1])
    return found


def _turns(tokens: Sequence[tuple[str, str]], place: int, last: Mapping[str, int], on: bool) -> bool:
    """Whether a mark at a place begins or ends something: one that is never ended is a sign like others."""
    if on:
        return _ends(tokens, place)
    after = tokens[place + 1] if place + 1 < len(tokens) else ("text", " ")
    return not after[1][0].isspace() and last.get(tokens[place][0], 0) >= place + 2


def _ends(tokens: Sequence[tuple[str, str]], place: int) -> bool:
    return place > 0 and not tokens[place - 1][1][-1].isspace()


# --- in other shapes ------------------------------------------------------------------------------------------------


def plain(text: str) -> str:
    """A kept text without its looks, for lists, previews and search: items with their mark, blocks a line each."""
    lines: list[str] = []
    number = 0
    for block in read(text):
        number = number + 1 if block.kind == NUMBERS and block.level == 0 else 0 if block.level == 0 else number
        mark = {PARAGRAPH: "", BULLETS: "• ", NUMBERS: f"{number}. " if block.level == 0 else "– "}[block.kind]
        lines.append("    " * block.level + mark + block.text)
    return "\n".join(lines)


def from_plain(text: str) -> list[Block]:
    """Blocks of plain text, a line each; what begins like an item is one."""
    found = []
    for line in _BREAKS.sub("\n", text).split("\n"):
        item = _PASTED_ITEM.match(line)
        if item is None:
            found.append(Block((Run(line),)))
        else:
            found.append(Block((Run(line[item.end() :]),), BULLETS if item[1] else NUMBERS))
    return tidy(found)


_PASTED_ITEM = re.compile(r"^\s*(?:([•·▪‣◦–]|[-*](?= )|[o§](?=[ \xa0]{2}))|\d{1,3}[.)](?=[ \xa0]))[ \xa0]+")


def listed_again(blocks: Iterable[Block]) -> list[Block]:
    """Word writes the items of a list as paragraphs that begin with a mark: they become items again."""
    found = []
    for block in blocks:
        item = _PASTED_ITEM.match(block.text) if block.kind == PARAGRAPH else None
        numbered_by_spaces = item is not None and (item[1] or re.search(r"[ \xa0]{2}$", item[0]))
        if item is None or not numbered_by_spaces:
            found.append(block)
            continue
        left, runs = item.end(), []
        for run in block.runs:
            cut = min(left, len(run.text))
            left -= cut
            runs.append(replace(run, text=run.text[cut:]))
        found.append(Block(tuple(runs), BULLETS if item[1] else NUMBERS))
    return found
