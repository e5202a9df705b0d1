"""Whether a program shows the meetings as the register has them, and what it shows otherwise."""

import re
from collections import Counter
from collections.abc import Sequence

from . import Judge, Reading
from .exports import Held

FIELDS = ("summary", "start", "end", "location", "status", "sequence")
"""What is compared besides the identity and the number; a judge that has no way to tell a sequence is not asked."""
MUST_TELL = frozenset(FIELDS) - {"sequence"}
NUMBER = re.compile(r"møde (\d+/\d{4})")


def differences(judge: Judge, found: Sequence[Reading], wanted: Sequence[Held]) -> list[str]:
    """Each as a line; none is agreement on all fields of all meetings."""
    told = [
        *(
            f"{uid} is there {count} times"
            for uid, count in Counter(each["uid"] for each in found).items()
            if count > 1
        ),
        *(f"{uid} is missing" for uid in sorted({each.uid for each in wanted} - {each["uid"] for each in found})),
        *(f"{uid} is no meeting" for uid in sorted({each["uid"] for each in found} - {each.uid for each in wanted})),
    ]
    if len(found) != len(wanted):
        told.append(f"{len(found)} meetings, {len(wanted)} wanted")
    by_uid = {each["uid"]: each for each in found}
    for meeting in wanted:
        if meeting.uid in by_uid:
            told.extend(_of_one(judge, by_uid[meeting.uid], meeting))
    return told


def _of_one(judge: Judge, shown: Reading, meeting: Held) -> list[str]:
    told = [f"{meeting.uid} has no {name}" for name in sorted(MUST_TELL - shown.keys())]
    for name in FIELDS:
        if name not in shown:
            continue
        wanted, found = getattr(meeting, name), shown[name]  # type: ignore[literal-required]
        if isinstance(wanted, str):
            wanted, found = judge.worn(wanted), judge.worn(found)
        if found != wanted:
            told.append(f"{meeting.uid} {name}: {found!r}, the register says {wanted!r}")
    number = NUMBER.search(shown.get("summary", ""))
    if (number[1] if number else "") != meeting.number:
        told.append(f"{meeting.uid} number: {number and number[1]!r}, the register says {meeting.number!r}")
    return told
