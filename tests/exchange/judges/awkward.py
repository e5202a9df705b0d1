"""The awkward texts of tests/exchange/test_ics.py as one more file: in every place, at every status."""

from dataclasses import replace

from fora_desktop.exchange import ics
from tests.exchange import test_ics

from .exports import Export, Held


def awkward() -> Export:
    """A meeting always has a title: KDE makes one of the text where there is none."""
    meetings = [replace(each, summary=each.summary if each.summary.strip() else "Møde") for each in test_ics.corpus()]
    wanted = map(test_ics.expected, meetings)
    return Export(
        "sære tekster",
        ics.calendar("Politidirektøren, Midt- og Vestsjælland", meetings),
        tuple(
            Held(
                uid=each["uid"],
                number="",
                summary=each["summary"],
                start=each["start"],
                end=each["end"] or each["start"],
                location=each["location"],
                status=each["status"],
                sequence=each["sequence"],
            )
            for each in wanted
        ),
    )
