"""The guesses and differences of an overview as rows of a tree, and the lines of its text with their marks."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from fora_desktop.domain.danish import listed
from fora_desktop.domain.field_words import DANISH
from fora_desktop.domain.field_words import labels as field_labels
from fora_desktop.domain.forum import FIELDS
from fora_desktop.domain.last_read import HEADING
from fora_desktop.domain.overview import ForumChange, Overview
from fora_desktop.i18n import _, counted
from fora_desktop.services.overview_review import KEEP, OUTSIDE, RIGHT, ChangeRow, GuessRow, Review, Rows
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Action, Cell, Group, Mark, Words
from fora_desktop.ui.table import Column, Node
from fora_desktop.ui.widgets.source_text import GAP, LineMark

ICONS = {
    "heading_split": "scissors",
    "misspelling": "spell-check",
    "interface_unresolved": "circle-question-mark",
    "line_skipped": "info",
    "chapter_gap": "list-ordered",
    "chapter_empty": "info",
}
SHORT = 34
"""Letters of a text that are shown in a row."""


@dataclass(frozen=True, slots=True)
class SameRow:
    """A forum that is the same on both sides."""

    name: str
    change: ForumChange

    @property
    def line(self) -> int:
        return self.change.after.line


Line = GuessRow | ChangeRow | SameRow


def labels(language: str = DANISH) -> dict[str, str]:
    """The fields as the overview itself calls them, in the register's language."""
    return {HEADING: _("Overskrift"), **field_labels(language)}


def key_of(line: Line) -> Hashable:
    if isinstance(line, GuessRow):
        return ("guess", *line.key, line.guess.line)
    return line.key if isinstance(line, ChangeRow) else ("same", line.line)


# --- the rows -------------------------------------------------------------------------------------------------------


def nodes(found: Review, rows: Rows, shown: str = "") -> list[Node[Line]]:
    """The groups with their rows; `shown` is the filter: "read", "guesses", "differences", "unchanged" or none."""
    made: list[Node[Line]] = []
    if shown in ("", "read", "guesses") and rows.guesses:
        open_ones = sum(row.is_open for row in rows.guesses)
        summary = _("{n} at bekræfte").format(n=open_ones) if open_ones else _("alle er besvaret")
        group = Group(_("Gættet"), summary, "unscheduled" if open_ones else "met")
        made.append(Node(group, [Node(row) for row in rows.guesses]))
    if shown in ("", "read", "differences"):
        for title, changes in (
            (_("Nyt"), rows.new),
            (_("Ændret"), rows.changed),
            (_("Væk fra oversigten"), rows.gone),
        ):
            if changes:
                ticked = sum(row.wanted for row in changes)
                summary = _("{n} valgt af {all}").format(n=ticked, all=len(changes))
                made.append(Node(Group(title, summary), [Node(row) for row in changes]))
    if shown in ("read", "unchanged") and rows.unchanged:
        same = [Node[Line](SameRow(found.names[each.before.key or 0], each)) for each in rows.unchanged]
        made.append(Node(Group(_("Uændret"), str(len(same))), same))
    return made


def columns() -> list[Column[Line]]:
    return [
        Column(_("Gæt og forskelle"), spoken, cell=_first, check=_check, tip=_tip),
        Column(_("Svar"), _answer, cell=_second, width=Action(_("Fortryd")), numeric=True),
    ]


def title(line: Line) -> str:
    if isinstance(line, SameRow):
        return line.name
    if isinstance(line, GuessRow):
        return line.guess.suggestion if line.guess.kind == "heading_split" else line.guess.text
    if line.kind == "chapters":
        return _("Kapitlernes titler og numre")
    return _("Rækkefølgen") if line.kind == "order" else line.name


def under(line: Line) -> str:
    """The quiet second line."""
    if isinstance(line, SameRow):
        return _("ens i oversigten og registret")
    if isinstance(line, GuessRow):
        return _under_guess(line)
    if line.kind == "new":
        assert line.text is not None
        return _("kapitel {number} · Antal møder: {text}").format(
            number=line.chapter.number if line.chapter else "", text=_short(line.text.quota_text) or _("(tomt)")
        )
    if line.kind == "gone":
        return _("lukkes fra en dato, slettes ikke")
    if line.kind in ("chapters", "order"):
        return _("som i oversigten")
    parts = [_("lukket i registret, åbnes igen")] if line.kind == "returned" else []
    if line.chapter_before is not None and line.chapter is not None:
        parts.append(_("flyttes til kapitel {number}").format(number=line.chapter.number))
    parts += _what_differs(line)
    if line.by_hand:
        parts.append(_("lukket i hånden") if line.kind == "returned" else _("rettet i hånden"))
    return " · ".join(parts)


def _what_differs(line: ChangeRow) -> list[str]:
    names = [labels()[each.field] for each in line.fields]
    if len(line.fields) == 1:
        (only,) = line.fields
        if max(len(only.before), len(only.wanted)) <= SHORT and only.before and only.wanted != only.before:
            return [_("{field}: {before} bliver {after}").format(field=names[0], before=only.before, after=only.wanted)]
    return [listed(names)] if names else []


def _under_guess(row: GuessRow) -> str:
    guess = row.guess
    words = {
        "heading_split": _("delt fra kapitellinjen, linje {line}"),
        "misspelling": _("ligner {suggestion}, linje {line}"),
        "interface_unresolved": _("snitflade uden forum, linje {line}"),
        "line_skipped": _("sprunget over, linje {line}"),
        "chapter_gap": _("kapitel {suggestion} var ventet, linje {line}"),
        "chapter_empty": _("kapitel uden fora, linje {line}"),
    }[guess.kind].format(line=guess.line, suggestion=guess.suggestion)
    said = answered(row) or (_("gættet sidst") if row.guessed else "")
    return f"{words} · {said}" if said else words


def answered(row: GuessRow) -> str:
    """What became of a guess, in a word; "" while it is open."""
    if row.answer == KEEP:
        return _("beholdes")
    if row.answer == RIGHT:
        return _("rettes")
    if row.answer == OUTSIDE:
        return _("uden for registret")
    if row.answer is not None:
        return _("peger på et forum")
    return _("afklaret") if row.settled else ""


def spoken(line: Line) -> str:
    return f"{title(line)}, {under(line)}"


def _tip(line: Line) -> str:
    return line.guess.sentence if isinstance(line, GuessRow) else ""


def _check(line: Line) -> Qt.CheckState | None:
    if not isinstance(line, ChangeRow):
        return None
    return Qt.CheckState.Checked if line.wanted else Qt.CheckState.Unchecked


def _first(line: Line) -> Cell:
    icon, tone = "", "unscheduled"
    if isinstance(line, GuessRow):
        done = line.answer is not None or line.settled
        icon, tone = ("circle-check", "met") if done else (ICONS[line.guess.kind], "unscheduled")
    return Words(title(line), under(line), icon=icon, icon_tone=tone, weight=fonts.MEDIUM)


def _answer(line: Line) -> str:
    cell = _second(line)
    return cell.text if isinstance(cell, Action | Words | Mark) else ""


def _second(line: Line) -> Cell:
    if isinstance(line, GuessRow):
        if line.answer is not None:
            return Action(_("Fortryd"), "again")
        if line.settled or not line.may:
            return Words("")
        if line.may == (KEEP,):
            return Action(_("Behold"), KEEP)
        return Action(_("Ret …") if RIGHT in line.may else _("Vælg …"), "ask")
    if isinstance(line, ChangeRow) and line.fields:
        return Words(counted(len(line.fields), _("{n} felt"), _("{n} felter")), tone="text2", size=12)
    return Words("")


def _short(text: str) -> str:
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"


# --- the text -------------------------------------------------------------------------------------------------------


def shown_lines(lines: Sequence[str], read: Overview) -> list[str]:
    """The lines as they are shown: a heading that was cut from its chapter stands a little apart."""
    shown = list(lines)
    for guess in read.guesses:
        if guess.kind == "heading_split":
            before = lines[guess.line - 1].partition(guess.text)[0].strip(" *\t") + " " + guess.text
            shown[guess.line - 1] = before.strip() + " " * GAP + guess.suggestion
    return shown


def marks(shown: Sequence[str], read: Overview, rows: Rows) -> dict[int, LineMark]:
    """What each line of the text is."""
    found: dict[int, LineMark] = {}
    split = {guess.line: guess for guess in read.guesses if guess.kind == "heading_split"}
    names = labels()
    changed = {each.line for row in rows.changes for each in row.fields if each.before != each.after}
    new = {row.line for row in rows.new if row.kind == "new"}
    guessed = {row.guess.line for row in rows.guesses}
    for chapter in read.chapters:
        found[chapter.line] = LineMark(strong=True, told=_("kapitel"))
        for forum in chapter.forums:
            tones = _tones(forum.line in guessed, forum.line in new | changed)
            if forum.line in split:
                at = len(shown[forum.line - 1]) - len(forum.heading)
                told = _("kapitel og forum, delt")
                found[forum.line] = LineMark(*tones, heading=at, strong=True, scissors=True, told=told)
            else:
                found[forum.line] = LineMark(*tones, heading=0, tag=_("forum"), told=_("forum"))
            for line, name in zip(forum.field_lines, FIELDS, strict=False):
                differs = line in changed or forum.line in new
                told = _("{field}, forskellig fra registret") if differs else "{field}"
                found[line] = LineMark(
                    *_tones(line in guessed, differs),
                    label=_label_length(shown[line - 1]),
                    tag="" if forum.text(name) else "empty",
                    told=told.format(field=names[name]),
                )
    for guess in read.guesses:
        if guess.line not in found or not found[guess.line].tone:
            found[guess.line] = LineMark("unscheduled", told=guess.sentence)
    return found


def _tones(guessed: bool, differs: bool) -> tuple[str, str]:
    if guessed:
        return "unscheduled", "covered" if differs else ""
    return "covered" if differs else "", ""


def _label_length(line: str) -> int:
    ends = [at for end in ("\t", ":") if 0 < (at := line.find(end)) < 24]
    return min(ends) + 1 if ends else 0
