"""A report made in the background: its first page at once, then all of it; what was chosen last is what is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.report_scope import Cancelled, Scope
from fora_desktop.reporting import Kind, find
from fora_desktop.reports.layout import Sheet, lay_out
from fora_desktop.reports.report import Block, Drawing, Field, Group, ListLine, Notice, Paragraph, Report, Table
from fora_desktop.ui.desk import Desk

LOOKED_EVERY = 100
"""Milliseconds between two looks at how far it is."""
FIRST_ROWS = 90
"""More than a page holds; the first page of a longer report is laid out of so much of it, before the rest."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which report, of what, on which paper. Without `landscape` it lies as it was made, without `footer` likewise."""

    key: str
    scope: Scope
    landscape: bool | None = None
    paper: str = "A4"
    letters: float = 1.0
    footer: str = ""

    @property
    def content(self) -> tuple[str, Scope]:
        """What the register is asked for it."""
        reads = find(self.key).reads
        return self.key, self.scope if reads is None else replace(self.scope, parts=self.scope.parts & set(reads))


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a wish. `sheets` are all of it only where `is_whole`."""

    wish: Wish
    report: Report
    sheets: tuple[Sheet, ...]
    is_whole: bool
    gathered: Any = None
    bare: Report | None = None
    """The report before the paper was chosen."""


@dataclass(frozen=True, slots=True)
class Failed:
    wish: Wish
    sentence: str
    """Empty where nobody wants it any longer."""


class Course:
    """How far a work in another thread is, for the window to look at; and that it is no longer wanted."""

    def __init__(self, is_over: Callable[[], bool]) -> None:
        self.share = 0.0
        self.unwanted = False
        self._is_over = is_over

    def told(self, share: float) -> None:
        self.share = share
        if self.unwanted or self._is_over():
            raise Cancelled


def on_paper(report: Report, wish: Wish) -> Report:
    """With the paper and the words at its foot that were chosen."""
    if wish.landscape is not None:
        report = replace(report, landscape=wish.landscape)
    return replace(report, footer=wish.footer) if wish.footer else report


def gather(desk: Desk, wish: Wish, told: Callable[[float], None]) -> tuple[Any, Report]:
    """What the report is made of, and the report. Raises `Cancelled` and whatever the report refuses."""
    kind = find(wish.key)
    gathered = desk.read(kind.gather, wish.scope, told)
    told(1.0)
    return gathered, kind.make(gathered, wish.scope)


def content_of(desk: Desk, wish: Wish, known: Made | None, told: Callable[[float], None]) -> tuple[Any, Report]:
    """The same, with no more read and made than is not known already."""
    if known is None or known.bare is None or known.wish.content != wish.content:
        return gather(desk, wish, told)
    if known.wish.scope == wish.scope:
        return known.gathered, known.bare
    return known.gathered, find(wish.key).make(known.gathered, wish.scope)


def plain_text(kind: Kind, gathered: Any, scope: Scope) -> str | None:
    """Its text in a form of its own, where it has one."""
    return kind.plain(gathered, scope) if kind.plain is not None else None


class ReportMaking(QObject):
    """One report at a time: while one is made, only the last of further wishes waits. `desk` makes in the background.

    `made` comes with a `Made`, of a long report twice; `failed` with a sentence; `progressed` while it takes long.
    """

    made = Signal(object)
    failed = Signal(str)
    progressed = Signal(float)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._course: Course | None = None
        self._waiting: Wish | None = None
        self._last: Made | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOKED_EVERY)
        self._looking.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        return self._course is not None

    def ask(self, wish: Wish, *, anew: bool = False) -> None:
        """Make it; `anew`: the register may be another since the last one was."""
        if anew:
            self._last = None
        self._waiting = wish
        if self._course is None:
            self._begin()
        else:
            self._course.unwanted = True

    def cancel(self) -> None:
        """The user wants to wait no longer."""
        self._waiting = None
        if self._course is not None:
            self._course.unwanted = True

    def _begin(self) -> None:
        wish, self._waiting = self._waiting, None
        if wish is None or self.desk.is_closed:
            return
        self._course = Course(partial(_is_closed, self.desk))
        work = partial(_work, self.desk, wish, self._last, self._course.told)
        self._looking.start()
        self.desk.write_later(work, self._on_made, self._on_bug)

    def _look(self) -> None:
        if self._course is not None:
            self.progressed.emit(self._course.share)

    def _on_made(self, found: Made | Failed) -> None:
        course, self._course = self._course, None
        unwanted = course is not None and course.unwanted
        if isinstance(found, Failed):
            self._looking.stop()
            if found.sentence and not unwanted:
                self.failed.emit(found.sentence)
            self._begin()
            return
        if found.bare is not None:
            self._last = found
        if self._waiting is not None or unwanted:
            self._looking.stop()
            self._begin()
            return
        if not found.is_whole:
            self._course = Course(partial(_is_closed, self.desk))
            self.desk.write_later(partial(_rest, found), self._on_made, self._on_bug)
        else:
            self._looking.stop()
        self.made.emit(found)

    def _on_bug(self, _error: Exception) -> None:
        """The window tells of it."""
        self._looking.stop()
        self._course = None
        self.failed.emit("")


def _is_closed(desk: Desk) -> bool:
    return desk.is_closed


def _work(desk: Desk, wish: Wish, known: Made | None, told: Callable[[float], None]) -> Made | Failed:
    """Off the window's thread: gathered unless it is known, made, and laid out as far as is seen first."""
    try:
        gathered, bare = content_of(desk, wish, known, told)
        report = on_paper(bare, wish)
        beginning = _beginning(report)
        whole = beginning is report
        sheets = lay_out(beginning, wish.paper, wish.letters)
        return Made(wish, report, sheets if whole else sheets[:1], whole, gathered, bare)
    except Cancelled:
        return Failed(wish, "")
    except FieldError as refused:
        return Failed(wish, str(refused))


def _rest(made: Made) -> Made:
    return replace(made, sheets=lay_out(made.report, made.wish.paper, made.wish.letters), is_whole=True)


def _beginning(report: Report) -> Report:
    """As much of a long report as its first page may hold; a short one is itself."""
    room = FIRST_ROWS
    blocks: list[Block] = []
    for block in report.blocks:
        if room <= 0:
            return replace(report, blocks=tuple(blocks))
        if isinstance(block, Table) and len(block.rows) > room:
            blocks.append(replace(block, rows=block.rows[:room]))
            return replace(report, blocks=tuple(blocks))
        blocks.append(block)
        room -= len(block.rows) if isinstance(block, Table) else 1
    return report


def says_nothing(report: Report) -> bool:
    """Whether it found nothing to tell: tables without rows, or headings alone."""
    rows = [row for block in report.blocks if isinstance(block, Table) for row in block.rows]
    if any(isinstance(block, Field | ListLine | Notice | Drawing) for block in report.blocks):
        return False
    if any(not isinstance(row, Group) for row in rows):
        return False
    tables = any(isinstance(block, Table) for block in report.blocks)
    return tables or not any(isinstance(block, Paragraph) for block in report.blocks)
