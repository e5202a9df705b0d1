"""What the demonstration is made of: who meets when and where, what has been called, what went wrong and why.

These texts are data, not interface, and therefore stay Danish. Forums go by their number in the overview.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from fora_desktop.domain.meeting import MeetingStatus

WEEKLY = 17
"""The forum of the weekly status meetings, in its chosen municipalities; the last of them was given up."""
WEEKLY_UNITS = (0, 6, 2, 4)
WEEKDAYS = (1, 3, 2, 0)


class Pace(StrEnum):
    """Which of the evenly spread meetings of the present period have been called."""

    EVERY = "every"
    NONE = "none"
    FIRST = "first"
    LAST = "last"
    ENDS = "ends"
    WITHOUT_LAST = "without_last"
    EXTRA = "extra"

    def kept(self, owed: int) -> list[int]:
        return {
            Pace.EVERY: list(range(owed)),
            Pace.NONE: [],
            Pace.FIRST: [0],
            Pace.LAST: [owed - 1],
            Pace.ENDS: [0, owed - 1],
            Pace.WITHOUT_LAST: list(range(owed - 1)),
            Pace.EXTRA: list(range(owed + 2)),
        }[self]


EVERY, NONE, FIRST, LAST, ENDS, WITHOUT_LAST, EXTRA = Pace

PACES: Mapping[int, Sequence[Pace]] = {
    1: [WITHOUT_LAST],
    3: [EVERY, EVERY, EVERY, NONE, EVERY, EVERY, EVERY, WITHOUT_LAST, EVERY, LAST],
    4: [EVERY, EVERY, EVERY, LAST, EVERY, EVERY, EVERY, WITHOUT_LAST, EVERY, EVERY],
    5: [EXTRA],
    15: [EVERY, LAST, EVERY, WITHOUT_LAST, EVERY, FIRST, EVERY, EVERY, WITHOUT_LAST, EVERY],
    20: [WITHOUT_LAST],
    25: [EVERY, NONE, WITHOUT_LAST],
    29: [ENDS],
    35: [LAST],
}
"""By the forum's number, for its boards in turn; all others call every meeting."""


@dataclass(frozen=True, slots=True)
class Habit:
    """When, how long and where a forum meets, and how often in a year where nobody counts."""

    hour: time
    minutes: int
    location: str
    room: str
    a_year: int = 0


HEADQUARTERS = "Politigården i Almsund"
TOWN_HALL = "Rådhuset i {unit}"
STATION = "Politistationen i {unit}"
FIRE_STATION = "Brandstationen i {unit}"

HABITS: Mapping[int, Habit] = {
    1: Habit(time(13), 120, TOWN_HALL, "Byrådssalen"),
    2: Habit(time(9), 120, HEADQUARTERS, "Mødelokale 2.14"),
    3: Habit(time(13), 120, TOWN_HALL, "Byrådssalen"),
    4: Habit(time(9), 120, FIRE_STATION, "Mødelokalet"),
    5: Habit(time(9), 180, HEADQUARTERS, "Stabsrummet", 1),
    6: Habit(time(9), 180, HEADQUARTERS, "Stabsrummet", 1),
    7: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    8: Habit(time(10), 120, "Regionshuset", "Mødelokale 4"),
    9: Habit(time(10), 90, HEADQUARTERS, "Mødelokale 1.08", 2),
    10: Habit(time(13), 90, "Almsund Lufthavn", "Konferencen", 1),
    11: Habit(time(10), 120, HEADQUARTERS, "Paradesalen", 3),
    12: Habit(time(9), 90, HEADQUARTERS, "Mødelokale 1.08", 2),
    13: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    15: Habit(time(10), 90, STATION, "Mødelokale 2"),
    16: Habit(time(14), 60, STATION, "Mødelokale 2", 1),
    WEEKLY: Habit(time(8, 30), 45, STATION, "Briefingrummet"),
    18: Habit(time(15), 90, "Medborgerhuset i Klitborg", "Salen", 3),
    20: Habit(time(13), 90, "Regionshuset", "Mødelokale 2"),
    21: Habit(time(13), 90, "Klosterhegnet", "Mødelokalet i porten"),
    25: Habit(time(9), 90, TOWN_HALL, "Mødelokale 3", 1),
    30: Habit(time(10), 60, TOWN_HALL, "Mødelokale 1", 3),
    31: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    33: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    34: Habit(time(14), 90, "Retten i Almsund", "Retssal 3"),
    35: Habit(time(9), 90, "Retten i Almsund", "Mødelokalet"),
    36: Habit(time(10), 60, HEADQUARTERS, "Paradesalen", 1),
}
USUAL = Habit(time(10), 90, HEADQUARTERS, "Mødelokale 1.08", 1)
TRAVELLING = 1
"""The forum that meets with one municipality after the other."""

Place = tuple[int, int]
"""A board by its forum's number and its place among the forum's boards, from 0."""

OWN_TEXTS: Mapping[Place, str] = {
    (3, 5): "1 pr. kvartal",
    (15, 2): "1 pr. kvartal",
    (25, 3): "1 pr. halvår",
    (25, 4): "Mindst 2",
}
SCHOOL_YEARS: Mapping[Place, int] = {(25, 0): 2, (25, 1): 4, (25, 2): 2}
"""Boards that count by the school year, and how many meetings: a wording that is corrected by hand."""
SCHOOL_YEAR_TEXT = "{n} pr. skoleår"
SCHOOL_YEAR_BEGINS = (8, 1)

JOINT: Mapping[Place, tuple[int, Place]] = {
    (3, 0): (1, (3, 4)),
    (5, 0): (0, (6, 0)),
    (15, 0): (2, (16, 0)),
    (15, 4): (2, (16, 4)),
}
"""Which meeting of a period a board holds together with another board."""

MISTAKEN: Sequence[Place] = ((3, 1), (3, 2), (3, 6), (4, 0), (4, 2), (4, 5), (15, 7))
"""The boards of which one meets on a holiday."""

IN_THE_GAP: Sequence[Place] = ((10, 0), (11, 0), (9, 0))
"""Boards that meet while one of their roles is vacant."""

ALSO_THERE: Sequence[Place] = ((27, 0), (10, 0), (28, 0), (30, 2), (30, 3))
"""The boards of which one books a room that is taken."""

LAST_OF_THE_PERIOD_BEFORE: Mapping[Place, tuple[MeetingStatus, str]] = {
    (3, 5): (MeetingStatus.CANCELLED, "Formanden var syg, og der blev ikke fundet en ny dag i kvartalet"),
    (3, 8): (MeetingStatus.CANCELLED, "For få kunne komme"),
    (4, 1): (MeetingStatus.CANCELLED, "Storm og spærrede veje"),
    (15, 6): (MeetingStatus.CANCELLED, "Ingen punkter til dagsordenen"),
    (15, 2): (MeetingStatus.INVITED, ""),
}
SEEN: Mapping[Place, str] = {
    (4, 1): "Aflyst på grund af stormen; sagerne blev taget skriftligt",
    (15, 6): "Aftalt med kommunen: ingen sager i december",
}

CANCELLED_WHY = (
    "Formanden er syg",
    "For få tilmeldte",
    "Ingen punkter til dagsordenen",
    "Sammenfald med en større indsats",
    "Sekretæren er på kursus",
)
MOVED_WHY = (
    "Sammenfald med byrådsmøde",
    "Lokalet var optaget",
    "Kommunen bad om en anden dag",
    "Flere deltagere var på kursus",
    "Afventer regnskabet",
)
POSTPONED_WHY = ("Afventer kommunens svar", "Oplægget er ikke færdigt")
