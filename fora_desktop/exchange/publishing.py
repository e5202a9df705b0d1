"""Calendar files that are kept up to date in a folder: written where they differ, told once where they cannot be.

A `Publisher` remembers what it wrote. What it is handed again as the same object, in a file that lies there as it was
left, is not looked at again.
"""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from fora_desktop.domain.calendar import Edition
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.publishing import Entry, Kept, KeptCalendar
from fora_desktop.exchange import ics
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _

HANDS: Final = 4
"""As many files are written at a time: a disk settles several together, and a share answers late."""

MOST_ROUNDS: Final = 10
"""In one run; who changes the register faster than that is followed by the next."""

AN_HOUR: Final = 3_600 * 10**9
"""In nanoseconds: no file is being written for so long."""

Stamp = tuple[int, int, int]
"""Of a file as it lay there: when it was last written, its size, its number."""
Write = Callable[[Path, bytes], bool]


class FolderIsAway(FieldError):
    def __init__(self, folder: Path) -> None:
        super().__init__(
            _("Kalenderne kan ikke skrives, fordi mappen {folder} ikke findes eller ikke svarer.").format(folder=folder)
        )
        self.short = _("mappen svarer ikke")


class FolderIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("Der er ikke valgt en mappe til kalenderne. Vælg en under Indstillinger, eller angiv --folder.")
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: written, the same as it was, or why it could not be written.

    `is_news` where that is to be told: a reason that was not told since the file was last right, and that it is right
    again after one.
    """

    calendar: KeptCalendar
    path: Path
    changed: bool
    refusal: str = ""
    is_news: bool = False
    written_at: float | None = None
    """When the file was last written, in seconds since 1970."""
    reason: str = ""
    """Of a refusal in a few words, for a row."""

    @property
    def file(self) -> str:
        return self.calendar.file


class Publisher:
    """Keeps the files of a register's calendars. One thread at a time; `read` gives the calendars as they stand.

    `folder` stands in for the register's own.
    """

    def __init__(
        self, read: Callable[[], Kept], *, folder: Path | None = None, write: Write = write_atomically
    ) -> None:
        self._read, self._folder, self._write = read, folder, write
        self._left: dict[Path, tuple[KeptCalendar, Stamp | None]] = {}
        self._told: dict[Path, set[str]] = {}
        self._is_given_up = False

    def publish(self) -> list[Outcome]:
        """Bring every file up to date, in the order of the calendars. Nothing without a folder or without calendars.

        Who has written looks again: what was read before may by then lie over what another wrote that was newer.
        """
        kept = self._read()
        outcomes = self._bring_up(kept)
        for _round in range(MOST_ROUNDS):
            if self._is_given_up or not any(each.changed for each in outcomes):
                break
            before, kept = kept, self._read()
            if kept == before:
                break
            outcomes = _after(outcomes, self._bring_up(kept))
        return outcomes

    def give_up(self) -> None:
        """From another thread: what is being written may end, nothing more is begun."""
        self._is_given_up = True

    def _bring_up(self, kept: Kept) -> list[Outcome]:
        folder = self._folder or (Path(kept.folder) if kept.folder else None)
        if folder is None or not kept.calendars:
            self._left.clear()
            return []
        places = [(calendar, folder / calendar.file) for calendar in kept.calendars]
        self._left = {path: self._left[path] for _calendar, path in places if path in self._left}
        if not is_folder(folder):
            away = FolderIsAway(folder)
            return [self._refused(calendar, path, away) for calendar, path in places]
        waiting = [place for place in places if not self._is_right(*place)]
        written = dict(zip((path for _calendar, path in waiting), self._write_all(waiting), strict=True))
        if any(done.changed for done in written.values()):
            _tidy(folder, max((done.stamp[0] for done in written.values() if done.stamp is not None), default=0))
        return [
            self._outcome(calendar, path, written[path]) if path in written else self._as_it_was(calendar, path)
            for calendar, path in places
        ]

    def tell_again(self) -> None:
        """What is refused from now on is told, whether it was told before or not: somebody asks.

        What was refused and is right now is told all the same.
        """
        for told in self._told.values():
            told.clear()

    def _is_right(self, calendar: KeptCalendar, path: Path) -> bool:
        left = self._left.get(path)
        return left is not None and left[0] is calendar and left[1] is not None and left[1] == _stamp(path)

    def _write_all(self, waiting: Sequence[tuple[KeptCalendar, Path]]) -> "list[_Done]":
        """By several hands; those end with the program, for a share that is away may never answer."""
        done: list[_Done] = [_Done() for _place in waiting]
        work = iter(list(zip(waiting, done, strict=True)))
        lock = threading.Lock()

        def lend_a_hand() -> None:
            while True:
                with lock:
                    place = None if self._is_given_up else next(work, None)
                if place is None:
                    return
                (calendar, path), result = place
                try:
                    result.changed = self._write(path, rendered(calendar))
                    result.stamp = _stamp(path)
                except FieldError as refusal:
                    result.refusal = refusal
                except BaseException as bug:  # told in the thread that asked
                    result.bug = bug

        hands = [threading.Thread(target=lend_a_hand, daemon=True) for _hand in range(min(HANDS, len(waiting)) - 1)]
        for hand in hands:
            hand.start()
        lend_a_hand()
        for hand in hands:
            hand.join()
        for result in done:
            if result.bug is not None:
                raise result.bug
        return done

    def _outcome(self, calendar: KeptCalendar, path: Path, done: "_Done") -> Outcome:
        if done.refusal is not None:
            self._left.pop(path, None)
            return self._refused(calendar, path, done.refusal)
        self._left[path] = (calendar, done.stamp)
        is_news = self._told.pop(path, None) is not None
        return Outcome(calendar, path, done.changed, is_news=is_news, written_at=_seconds(done.stamp))

    def _as_it_was(self, calendar: KeptCalendar, path: Path) -> Outcome:
        return Outcome(calendar, path, False, written_at=_seconds(self._left[path][1]))

    def _refused(self, calendar: KeptCalendar, path: Path, refusal: FieldError) -> Outcome:
        told, sentence = self._told.setdefault(path, set()), str(refusal)
        is_news = sentence not in told
        told.add(sentence)
        return Outcome(calendar, path, False, sentence, is_news, reason=refusal.short)


class _Done:
    """What a hand has to tell of a file."""

    __slots__ = ("bug", "changed", "refusal", "stamp")

    def __init__(self) -> None:
        self.changed = False
        self.refusal: FieldError | None = None
        self.stamp: Stamp | None = None
        self.bug: BaseException | None = None


def is_folder(path: Path) -> bool:
    """Not where a share refuses or does not answer, nor by a name that no system takes: to `Path` that is an error."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_there(path: Path) -> bool:
    """Whether something can be reached under that name."""
    try:
        return path.exists()
    except OSError:
        return False


def _after(first: Sequence[Outcome], then: Sequence[Outcome]) -> list[Outcome]:
    """Two rounds as one: how it ended, and what either of them did and has to tell."""
    known = {each.path: each for each in first}
    return [
        each
        if (before := known.get(each.path)) is None
        else replace(each, changed=each.changed or before.changed, is_news=each.is_news or before.is_news)
        for each in then
    ]


def rendered(calendar: KeptCalendar) -> bytes:
    """The file; of each event the lines are kept beside it."""
    edition = calendar.edition
    fresh = [entry for entry in calendar.entries if edition not in entry.lines]
    for entry, lines in zip(fresh, ics.written((entry.event for entry in fresh), edition), strict=True):
        entry.lines[edition] = lines
    return ics.put_together(calendar.title, calendar.events, _lines(calendar.entries, edition), edition)


def _lines(entries: Sequence[Entry], edition: Edition) -> list[bytes]:
    return [entry.lines[edition] for entry in entries]


def _tidy(folder: Path, now: int) -> None:
    """What a program that was ended in the middle left behind; `now` is the newest file's time, in nanoseconds."""
    with suppress(OSError):
        for path in folder.glob(".fora-*.tmp"):
            if now - path.stat().st_mtime_ns > AN_HOUR:
                path.unlink()


def _seconds(stamp: Stamp | None) -> float | None:
    return None if stamp is None else stamp[0] / 1e9


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
