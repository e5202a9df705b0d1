"""What bringing in a table has to say of each of its lines, and of all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.table import Progress
from fora_desktop.i18n import _, counted

TOLD_EVERY = 200
"""After so many lines the progress is told."""
TOLD_WRONG = 5
PEOPLE_TABLES = ("person", "organisation", "role", "role_holder", "membership", "substitute")


class Verdict(StrEnum):
    """What a line means to the register."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "unchanged"
    WRONG = "wrong"
    SKIPPED = "skipped"

    @property
    def word(self) -> str:
        return {
            Verdict.NEW: _("Ny"),
            Verdict.CHANGED: _("Ændret"),
            Verdict.SAME: _("Uændret"),
            Verdict.WRONG: _("Forkert"),
            Verdict.SKIPPED: _("Udeladt"),
        }[self]


@dataclass(frozen=True, slots=True)
class LineResult:
    """A line of the file: what it is about, what becomes of it, why it is wrong, and what there is to remark."""

    line: int
    verdict: Verdict
    about: str
    sentence: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        return " ".join([*([self.sentence] if self.sentence else []), *self.remarks])


@dataclass(frozen=True, slots=True)
class Imported:
    """All lines of a file held against the register. `created` are forums, boards and roles made for it, by name."""

    kind: str
    lines: tuple[LineResult, ...]
    created: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    objects: int = 0
    """How many persons or meetings are new or changed."""

    def count(self, verdict: Verdict) -> int:
        return sum(line.verdict is verdict for line in self.lines)

    def of(self, verdict: Verdict) -> list[LineResult]:
        return [line for line in self.lines if line.verdict is verdict]

    @property
    def wrong(self) -> list[LineResult]:
        return self.of(Verdict.WRONG)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not self.count(Verdict.NEW) and not self.count(Verdict.CHANGED)


class RowsAreWrong(FieldError):
    """Lines that cannot be read, where the user has not said that the right ones are to be read all the same."""

    def __init__(self, wrong: Sequence[LineResult]) -> None:
        self.wrong = tuple(wrong)
        told = "; ".join(
            _("linje {line}: {why}").format(line=each.line, why=each.sentence.rstrip("."))
            for each in wrong[:TOLD_WRONG]
        )
        others = len(wrong) - TOLD_WRONG
        more = "; " + counted(others, _("{n} linje til"), _("{n} linjer til")) if others > 0 else ""
        number = counted(len(wrong), _("{n} linje er forkert"), _("{n} linjer er forkerte"))
        super().__init__(_("{number}, og intet er ændret: {told}{more}.").format(number=number, told=told, more=more))


def settled(found: Imported, skip_wrong: bool) -> None:
    """Raise RowsAreWrong where lines are wrong and nobody wants the others alone."""
    if found.wrong and not skip_wrong:
        raise RowsAreWrong(found.wrong)


def told(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None and (done % TOLD_EVERY == 0 or done == total):
        progress(done, total)


def plain(text: str) -> str:
    return folded(text)


def said(parts: Iterable[str]) -> str:
    """`Ny person. Medlem af Kredsrådet.`"""
    return " ".join(f"{part[:1].upper()}{part[1:].rstrip('.')}." for part in parts if part)
