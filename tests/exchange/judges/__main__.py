"""`make judges`: every program reads every export, and a table says whether it shows what the register has.

Ends with 1 where a program differs, or hangs; a program that is not on the machine is named and is no failure.
"""

import argparse
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from . import Invited, Judge, full_bench
from .awkward import awkward
from .exports import Export, Held, exports
from .messages import ADDRESS, Mail, mails
from .verdict import differences
from .watched import Hangs

SHOWN = 5
"""So many differences of one file are told."""


@dataclass(frozen=True, slots=True)
class Question:
    """A file, or some messages, put before a judge; `answer` gives what the judge shows otherwise."""

    name: str
    meetings: int
    answer: Callable[[Judge], list[str]]


def questions(*, large: bool) -> list[Question]:
    return [*map(_of_a_file, exports(large=large)), _of_a_file(awkward()), *map(_of_messages, mails())]


def _of_a_file(file: Export) -> Question:
    def answer(judge: Judge) -> list[str]:
        return differences(judge, judge.read(file.data), file.meetings)

    return Question(file.name, len(file.meetings), answer)


def _of_messages(mail: Mail) -> Question:
    def answer(judge: Judge) -> list[str]:
        assert isinstance(judge, Invited)
        found = judge.receive(mail.messages, ADDRESS)
        wanted: Sequence[Held] = (mail.meeting,)
        if mail.meeting.status == "CANCELLED" and not found:
            wanted = ()  # a meeting that was called off may leave the calendar of those who were invited
        return differences(judge, found, wanted)

    return Question(mail.name, 1, answer)


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="make judges", description=__doc__)
    parser.add_argument("--only", metavar="NAME", default="", help="the judges whose name has this in it")
    parser.add_argument("--small", action="store_true", help="without the calendar of 10,000 meetings")
    chosen = parser.parse_args(given)
    judges = [judge for judge in full_bench() if chosen.only.casefold() in judge.name.casefold()]
    asked = questions(large=not chosen.small)
    print(_line("judge", "file", "meetings", "seconds", "verdict"), flush=True)
    failed, missing = 0, []
    for judge in judges:
        reason = judge.absent()
        if reason is not None:
            missing.append(f"{judge.name} is not here: {reason}")
            continue
        try:
            failed += sum(not _judged(judge, question) for question in _meant_for(judge, asked))
        finally:
            judge.close()
    for sentence in missing:
        print(sentence)
    print("all agree" if not failed else f"{failed} of them are shown otherwise than the register has them")
    return 1 if failed else 0


def _meant_for(judge: Judge, asked: Sequence[Question]) -> Iterator[Question]:
    """Whoever is no mail program is not asked about messages; a file too large for a judge is named."""
    for question in asked:
        if question.name.startswith(Mail.SAID) and not isinstance(judge, Invited):
            continue
        if judge.most is not None and question.meetings > judge.most:
            why = f"not asked: takes at most {judge.most} in a reasonable time"
            print(_line(judge.name, question.name, f"{question.meetings:,}", "", why), flush=True)
            continue
        yield question


def _judged(judge: Judge, question: Question) -> bool:
    begun, again = time.perf_counter(), ""
    try:
        wrong = _answered(judge, question)
    except (Hangs, OSError) as error:  # it has not answered, or hung up: it is started afresh and asked once more
        judge.close()
        again = f" (asked twice: {error})"
        try:
            wrong = _answered(judge, question)
        except (Hangs, OSError) as once_more:
            judge.close()
            wrong = [str(once_more)]
    verdict = (f"{len(wrong)} differ" if wrong else "agrees") + again
    took = f"{time.perf_counter() - begun:.1f}"
    print(_line(judge.name, question.name, f"{question.meetings:,}", took, verdict), flush=True)
    for line in wrong[:SHOWN]:
        print(f"    {line}")
    return not wrong


def _answered(judge: Judge, question: Question) -> list[str]:
    try:
        return question.answer(judge)
    except Hangs:
        raise
    except (AssertionError, ValueError) as error:  # it cannot read the file, or ended
        return [str(error) or type(error).__name__]


def _line(judge: str, file: str, meetings: str, seconds: str, verdict: str) -> str:
    return "  ".join([judge.ljust(22), file.ljust(24), meetings.rjust(8), seconds.rjust(7), verdict])


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended
    raise SystemExit(main(sys.argv[1:]))
