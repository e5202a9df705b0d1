"""Whether a question can be asked at all: what contradicts itself is refused in one sentence."""

from collections.abc import Iterable
from datetime import time
from itertools import pairwise

from fora_desktop.domain.plan import PlanRequest, RequestIsWrong
from fora_desktop.i18n import _


def check(request: PlanRequest) -> None:
    """Raises RequestIsWrong. What no plan can keep is not wrong: it is answered with meetings without a time."""
    _day(request)
    people = _apart((person.id for person in request.people), _("Personen {id} står der to gange; fjern den ene."))
    boards = _apart((board.id for board in request.boards), _("Forummet {id} står der to gange; fjern det ene."))
    meetings = _apart((each.id for each in request.meetings), _("Mødet {id} står der to gange; fjern det ene."))
    for board in request.boards:
        if board.minutes <= 0:
            raise RequestIsWrong(
                _("Møderne i forum {id} varer {minutes} minutter; angiv mindst 1.").format(
                    id=board.id, minutes=board.minutes
                )
            )
        for person in (*board.members, *(part.person for part in board.part_members)):
            if person not in people:
                raise RequestIsWrong(
                    _("Forum {id} har medlemmet {person}, der ikke er blandt personerne; tilføj det.").format(
                        id=board.id, person=person
                    )
                )
    for meeting in request.meetings:
        if meeting.board not in boards:
            raise RequestIsWrong(
                _("Mødet {id} hører til forum {board}, der ikke er blandt fora; tilføj det.").format(
                    id=meeting.id, board=meeting.board
                )
            )
        for order in meeting.after:
            if order.meeting not in meetings or order.meeting == meeting.id:
                raise RequestIsWrong(
                    _("Mødet {id} skal ligge efter {other}, der ikke er et andet af møderne; ret rækkefølgen.").format(
                        id=meeting.id, other=order.meeting
                    )
                )


def _day(request: PlanRequest) -> None:
    if any(one >= other for one, other in pairwise(request.days)):
        raise RequestIsWrong(_("Dagene står ikke i rækkefølge; sortér dem, og fjern dem, der står der to gange."))
    if request.slot_minutes <= 0 or request.slots_per_day < 0:
        raise RequestIsWrong(_("Dagen er ikke delt op i tider; angiv mindst 1 minut mellem to starttider."))
    numbers = (request.rooms, request.most_a_day, request.travel_minutes, request.most_a_week or 0)
    weights = request.weights
    costs = (
        *(weights.day_from_target, weights.other_weekday, weights.other_half_day, weights.unplaced),
        *(weights.other_start, weights.school, weights.council, weights.special, weights.month),
        *(weights.moved, weights.travel_day, weights.busy_week),
    )
    strengths = (board.strength for board in request.boards)
    if min((*numbers, *costs, *strengths, *(each.minutes for each in request.travel))) < 0:
        raise RequestIsWrong(_("Et antal eller en vægt er mindre end 0; angiv 0 eller mere."))


def _apart(ids: Iterable[int], words: str) -> set[int]:
    seen: set[int] = set()
    for each in ids:
        if each in seen:
            raise RequestIsWrong(words.format(id=each))
        seen.add(each)
    return seen


def minutes(clock: time, *, end: bool = False) -> int:
    """Minutes since midnight; an end that has seconds is rounded up, so the last moment of a day is its end."""
    whole = clock.hour * 60 + clock.minute
    return whole + (end and (clock.second > 0 or clock.microsecond > 0))
