"""A program that writes confirmed steps until it is killed, and what must hold of the register afterwards.

`python -m tests.storage.killing REGISTER` is the program. It says `begin`; for each line that it reads it lets a child
of its own write, tells the child's process id, each step's number once it is committed, and `gone` when the child is.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import count
from pathlib import Path

from fora_desktop.services import forums, meetings
from fora_desktop.services.meetings import Wish
from fora_desktop.storage import inspection
from tests import builders

MEETINGS = 12
"""Each odd step is a series of so many meetings, each even one a chapter; every seventh is undone, done again."""


def write(path: Path, most: int | None = None) -> None:
    database = builders.open_again(path)
    if database.state().redoes:  # killed between the two
        database.redo()
    first = len(database.steps()) + 1
    for number in count(first):
        if number % 2:
            wish = Wish((1,), datetime(2026, 1, 5, 10), repeat=f"FREQ=DAILY;COUNT={MEETINGS}", title=f"nr. {number}")
            database.do(f"{number}", meetings.schedule, wish, date(2026, 1, 1), anyway=True)
        else:
            database.do(f"{number}", forums.create_chapter, f"nr. {number}")
        if number % 7 == 0:
            database.undo()
            database.redo()
        tell(number)
        if number == most:
            break
    database.close()


def tell(word: object) -> None:
    os.write(1, f"{word}\n".encode())


def nest(path: Path) -> None:
    """Let one child after the other write; they find everything loaded."""
    with tempfile.TemporaryDirectory() as folder:
        write(builders.make(Path(folder) / "register.fora", builders.SMALL), most=2)
    tell("begin")
    for _line in sys.stdin:
        child = os.fork()
        if not child:
            tell(os.getpid())
            write(path)
        os.waitpid(child, 0)
        tell("gone")


class Nest:
    """The program, from outside."""

    def __init__(self, program: "subprocess.Popen[bytes]") -> None:
        self._program = program
        while self._word() != "begin":
            pass

    def kill_once(self, chance: random.Random) -> int:
        """Let a child write, kill it after some steps and a moment, and tell the last number it confirmed (0: none)."""
        assert self._program.stdin is not None
        self._program.stdin.write(b"\n")
        self._program.stdin.flush()
        child = self._word()
        last = "0"
        for _step in range(chance.randrange(4)):
            last = self._word()
        time.sleep(chance.uniform(0, 0.02))  # a step takes some 10 ms
        os.kill(int(child), signal.SIGKILL)
        while (word := self._word()) != "gone":
            last = word
        return int(last)

    def _word(self) -> str:
        assert self._program.stdout is not None
        return self._program.stdout.readline().decode().strip()


@contextmanager
def writing(path: Path) -> Iterator[Nest]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.storage.killing", str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as program:
        yield Nest(program)


def last(path: Path) -> int:
    """The number of the last step that is there."""
    return len([kind for _id, _name, _at, _user, kind, *_rest in builders.everything(path)["step"] if kind == "do"])


def wrong(path: Path, confirmed: int) -> list[str]:
    """What is lost, half or damaged after a kill; `confirmed` is the last number that was told."""
    database = builders.open_again(path)
    try:
        names = [int(step.name) for step in reversed(database.steps())]
        undone = [step.name for step in database.steps() if step.undone]
    finally:
        database.close()
    rows = builders.everything(path)
    found = inspection.problems(path)
    last = len(names)
    if names != list(range(1, last + 1)):
        found.append("the numbers of the steps have a gap")
    if last < confirmed:
        found.append(f"{confirmed} was confirmed, and {last} is the last there")
    if last > confirmed + 1:
        found.append(f"{last} is there, {confirmed} was confirmed")
    if undone and undone != [str(last)]:
        found.append(f"undone: {undone}")
    for number in range(1, last + 1):
        wanted = 0 if str(number) in undone else MEETINGS if number % 2 else 1
        title = f"nr. {number}"
        there = sum(row[2] == title for row in rows["meeting"]) + sum(row[2] == title for row in rows["chapter"])
        if there != wanted:
            found.append(f"{number}: {there} of {wanted} rows")
    if len(rows["meeting_board"]) != len(rows["meeting"]):
        found.append("meetings and their boards differ in number")
    return found


if __name__ == "__main__":
    nest(Path(sys.argv[1]))
