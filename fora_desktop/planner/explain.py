"""Why a meeting lies where it lies, and where else it could: for the secretary, in words.

What stands in the way of a meeting without a time is told by `blocking.py`, what would help by `remedies.py`.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, time

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.plan import Option, Plan, PlanBoard, PlanMeeting, PlanRequest, Reason, Slot
from fora_desktop.domain.plan_cost import minutes, sitting, touched
from fora_desktop.domain.plan_score import Scores
from fora_desktop.i18n import _, counted
from fora_desktop.planner.around import Around
from fora_desktop.planner.blocking import blocked
from fora_desktop.planner.naming import at, distance_words, first_down, first_up, plural_days, working_days
from fora_desktop.planner.occupancy import Obstacle, Occupancy
from fora_desktop.planner.remedies import Remedy, remedies
from fora_desktop.planner.starts import Starts, bits

__all__ = ["Remedy", "blocked", "options", "remedies", "why"]

EVEN = 6
"""A meeting lies evenly where it is no more than a sixth of a meeting's share of the year from its target."""
LOOKED_AT = 12
"""So many days are looked at for each other time that is wanted."""
_OF_OBSTACLE = {
    **dict.fromkeys(("absent", "blocked", "taken", "meeting", "limit"), "people"),
    "travel": "travel",
    "rooms": "room",
    "room": "room",
    "gap": "even",
    "order": "order",
    "hours": "hour",
    "day": "days",
    "forbidden": "days",
    "period": "days",
    "locked": "locked",
}


def why(request: PlanRequest, plan: Plan, meeting: int) -> tuple[Reason, ...]:
    """What speaks for a meeting's time, then what speaks against it. A meeting without a time has no reasons."""
    slots = plan.slots()
    if meeting not in slots:
        return ()
    found = list(_Said(request, slots, meeting).reasons())
    return tuple(sorted(found, key=lambda each: not each.good))


class _Said:
    """One meeting at its time within a plan. A wish that weighs nothing is not spoken of."""

    def __init__(self, request: PlanRequest, slots: Mapping[int, Slot], meeting: int) -> None:
        self.request = request
        self.weights = request.weights
        self.starts = Starts(request)
        self.there = Occupancy(request, slots)
        self.names = self.there.names
        self.asked = self.there.meetings[meeting]
        self.board = self.there.board(meeting)
        self.slot = slots[meeting]
        self.people = sorted(attending(self.board, self.slot.day))
        self.obstacles = self.there.speaks_against(meeting, self.slot)

    def reasons(self) -> Iterator[Reason]:
        if self.asked.locked is not None and self.asked.locked == self.slot:
            yield Reason(True, "locked", _("Låst"))
        yield from self._participants()
        yield from self._even()
        yield from self._days()
        yield from self._weekday()
        yield from self._hour()
        yield from self._order()
        yield from self._load()
        yield from self._travel()
        if self.board.needs_room and not self._against("rooms"):
            yield Reason(True, "room", _("Der er et ledigt mødelokale"))
        for each in self.obstacles:
            yield Reason(False, _OF_OBSTACLE[each.kind], each.text)

    def _against(self, *kinds: str) -> list[Obstacle]:
        return [each for each in self.obstacles if each.kind in kinds]

    def _participants(self) -> Iterator[Reason]:
        if self.people and not self._against("absent", "blocked", "taken", "meeting", "travel", "limit"):
            unknown = unknown_of(self.request, self.people, self.slot.day)
            yield Reason(True, "people", participants_can(len(self.people), unknown))

    def _even(self) -> Iterator[Reason]:
        asked, slot = self.asked, self.slot
        if asked.present is not None and self.weights.moved:
            moved = asked.present != slot
            text = _("Flyttet fra {time}").format(time=at(asked.present)) if moved else _("Ligger, hvor det lå")
            yield Reason(not moved, "days", text)
        off = days_off(self.starts, asked, slot.day)
        share = len(self.request.days) / max(1, sum(each.board == asked.board for each in self.request.meetings))
        even = off * EVEN <= share
        beside = spacing(self.there, asked, slot.day)
        if self._against("gap"):
            return
        if beside and even:
            yield Reason(True, "even", _("{spacing}, jævnt over året").format(spacing=beside))
        elif beside:
            text = _("{spacing}; {days} fra den jævne fordeling").format(spacing=beside, days=working_days(off))
            yield Reason(False, "even", text)
        elif off == 0:
            yield Reason(True, "even", _("På den ønskede dag"))
        else:
            wanted = self.starts.days[self.starts.target[self.starts.index[asked.id]]]
            text = _("{days} fra den ønskede dag, {day}").format(days=working_days(off), day=dates.narrow(wanted))
            yield Reason(even, "even", text)

    def _days(self) -> Iterator[Reason]:
        met = [each for each in touched(self.board, self.slot) if self.weights.avoided(each.kind)]
        own = list(dict.fromkeys(each.reason for each in met if each.kind != "council" and each.reason))
        if own:
            yield from (Reason(False, "days", first_up(each)) for each in own)
        elif not self._against("forbidden", "day"):
            yield Reason(True, "days", _("Uden for ferie og helligdage"))
        councils = list(dict.fromkeys(each.reason for each in met if each.kind == "council"))
        if councils:
            morning = self.starts.morning >> (self.starts.slot_number(self.slot.start) or 0) & 1
            words = _("{councils} samme formiddag") if morning else _("{councils} samme eftermiddag")
            together = listed([councils[0], *(first_down(each) for each in councils[1:])])
            yield Reason(False, "councils", first_up(words.format(councils=together)))
        elif self.weights.council and any(each.kind == "council" for each in self.board.avoided):
            yield Reason(True, "councils", _("Ingen byråd eller udvalg samtidig"))

    def _weekday(self) -> Iterator[Reason]:
        wanted, day = self.board.preferred_weekdays, self.slot.day
        if not 0 < len(wanted) < 5 or not self.weights.other_weekday:
            return
        usual = self.board.usual_weekday
        if day.weekday() in wanted:
            words = _("En {weekday}, rådets faste ugedag") if usual else _("En {weekday}, som ønsket")
            yield Reason(True, "weekday", words.format(weekday=dates.weekday(day)))
        else:
            named = listed([dates.weekday(date(2001, 1, 1 + each)) for each in sorted(wanted)])
            words = (
                _("En {weekday}; rådets faste ugedag er {wanted}") if usual else _("En {weekday}; ønsket er {wanted}")
            )
            yield Reason(False, "weekday", words.format(weekday=dates.weekday(day), wanted=named))

    def _hour(self) -> Iterator[Reason]:
        wanted, start = self.board.preferred_start, self.slot.start
        if wanted is not None and self.weights.other_start:
            met = wanted == start
            words = _("Begynder {start}, som ønsket") if met else _("Begynder {start}; ønsket er {wanted}")
            if self.board.usual_start:
                words = (
                    _("Begynder {start}, rådets sædvanlige tidspunkt")
                    if met
                    else _("Begynder {start}; rådets sædvanlige tidspunkt er {wanted}")
                )
            yield Reason(met, "hour", words.format(start=dates.clock(start), wanted=dates.clock(wanted)))
        elif self.board.preferred_half and self.weights.other_half_day:
            morning = bool(self.starts.morning >> (self.starts.slot_number(start) or 0) & 1)
            met = morning == (self.board.preferred_half == "am")
            here, other = (
                (_("Om formiddagen"), _("om eftermiddagen"))
                if morning
                else (_("Om eftermiddagen"), _("om formiddagen"))
            )
            words = _("{half}, som ønsket") if met else _("{half}; ønsket er {wanted}")
            yield Reason(met, "hour", words.format(half=here, wanted=other))

    def _order(self) -> Iterator[Reason]:
        broken = {each.other for each in self._against("order")}
        others = [order.meeting for order in self.asked.after]
        others += [each.id for each in self.request.meetings if any(o.meeting == self.asked.id for o in each.after)]
        here = self.starts.position.get(self.slot.day)
        own = self.names.board_of(self.asked.id)
        for other in dict.fromkeys(others):
            if self.names.board_of(other) == own:
                continue  # of another length or kind: their distance is told already
            there = self.there.slots.get(other)
            place = None if there is None else self.starts.position.get(there.day)
            if here is not None and place is not None and other not in broken:
                yield Reason(True, "order", distance_words(here - place, self.names.board_of(other)))

    def _load(self) -> Iterator[Reason]:
        of_day = {each: self._meetings_of(each) for each in self.people}
        most = max(of_day.values(), default=1)
        if most > 1:
            busiest = [each for each in self.people if of_day[each] == most]
            text = _("{who} har {n} møder den dag").format(who=self._who(busiest), n=most)
            yield Reason(most < 3, "load", text)
        week, limit = self.slot.day.isocalendar()[:2], self.request.most_a_week
        if limit is None or not self.weights.busy_week:
            return
        in_week = {each: self._meetings_in(each, week) for each in self.people}
        loaded = [each for each in self.people if in_week[each] > limit]
        if loaded:
            words = _("{who} har over {limit} møder i uge {week}")
            yield Reason(False, "load", words.format(who=self._who(loaded), limit=limit, week=week[1]))

    def _who(self, people: list[int]) -> str:
        """The name of one, the number of several."""
        if len(people) == 1:
            return first_up(self.names.person(people[0]))
        return counted(len(people), _("{n} deltager"), _("{n} deltagere"))

    def _meetings_of(self, person: int) -> int:
        outside = (
            sum(each.place is not None for each in self.starts.taken(person, self.starts.position[self.slot.day]))
            if self.slot.day in self.starts.position
            else 0
        )
        return outside + sum(
            person in sitting(board, self.slot.day) for _n, board, _s, _e in self.there.on(self.slot.day)
        )

    def _meetings_in(self, person: int, week: tuple[int, int]) -> int:
        return sum(
            slot.day.isocalendar()[:2] == week and person in sitting(self.there.board(number), slot.day)
            for number, slot in self.there.slots.items()
        )

    def _travel(self) -> Iterator[Reason]:
        told: dict[tuple[str, time], list[int]] = {}
        for other, board, start, _end in self.there.on(self.slot.day):
            if other == self.asked.id or not board.place or board.place == self.board.place:
                continue
            for person in sorted(sitting(board, self.slot.day) & set(self.people)):
                told.setdefault((board.place, time(start // 60, start % 60)), []).append(person)
        for (place, begins), people in sorted(told.items()):
            words = _("{who} er i {place} {time} samme dag")
            yield Reason(
                not self.weights.travel_day,
                "travel",
                words.format(who=self._who(people), place=place, time=dates.clock(begins)),
            )


def attending(board: PlanBoard, day: date) -> set[int]:
    """Who takes part on a day; numbers below 0 stand for hours that are no person's, say a room's."""
    return {person for person in sitting(board, day) if person >= 0}


def unknown_of(request: PlanRequest, people: Collection[int], day: date) -> int:
    """Of how many nothing is known that day: vacant roles, and persons without a calendar for it."""
    return sum(not each.is_known(day) for each in request.people if each.id in people)


def participants_can(number: int, unknown: int) -> str:
    """Of people that nothing speaks against."""
    if not unknown:
        return everybody_can(number)
    if unknown == number:
        return _("Ingen er meldt optaget; {n} ukendt").format(n=unknown)
    return _("{n} kan, {unknown} ukendt").format(n=number - unknown, unknown=unknown)


def everybody_can(number: int) -> str:
    if number == 1:
        return _("Deltageren kan")
    if number == 2:
        return _("Begge deltagere kan")
    return _("Alle {n} deltagere kan").format(n=number)


def days_off(starts: Starts, asked: PlanMeeting, day: date) -> int:
    """Usable days from the target."""
    place = starts.position.get(day)
    return 0 if place is None else abs(place - starts.target[starts.index[asked.id]])


def spacing(there: Occupancy, asked: PlanMeeting, day: date) -> str:
    """`91 dage til næste møde`, by the calendar; of the last of a year since the one before. Empty: it is alone."""
    own = {
        there.meetings[number].number: slot.day
        for number, slot in there.slots.items()
        if there.meetings[number].board == asked.board and number != asked.id
    }
    later = min((each for each in own.values() if each > day), default=None)
    if later is not None:
        return _("{days} til næste møde").format(days=plural_days((later - day).days))
    before = max((each for each in own.values() if each <= day), default=None)
    if before is not None:
        return _("{days} efter forrige møde").format(days=plural_days((day - before).days))
    return ""


# --- other times ------------------------------------------------------------------------------------------------------


def options(request: PlanRequest, plan: Plan, meeting: int, wanted: int = 3) -> tuple[Option, ...]:
    """Other starts of one meeting with all others where they are, the best first; another day each while there are."""
    starts = Starts(request)
    slots = plan.slots()
    now = slots.pop(meeting, None)
    places = {
        starts.index[number]: place for number, slot in slots.items() if (place := starts.place(slot)) is not None
    }
    free = _free(starts, Around(starts, places), starts.index[meeting], now)
    there, scores = Occupancy(request, slots), Scores(request, slots)
    shared = _Shared(request, there, meeting)
    of_day: dict[date, int] = {} if now is None else {now.day: 0}
    found: list[tuple[int, Option]] = []
    for cost, slot in free:
        turn = of_day[slot.day] = of_day.get(slot.day, -1) + 1
        if len(of_day) > LOOKED_AT * wanted:
            break
        if turn < wanted:
            price = cost + shared.cost(slot)
            found.append((turn, Option(slot, price, 0, "")))
    found.sort(key=lambda each: (each[0], each[1].cost, each[1].slot))
    told: list[Option] = []
    for _turn, each in found:
        if len(told) == wanted:
            break
        if not there.speaks_against(meeting, each.slot):
            text = _of_option(starts, there, meeting, each.slot)
            told.append(Option(each.slot, each.cost, scores.at(meeting, each.slot), text))
    return tuple(sorted(told, key=lambda each: (-each.score, each.cost, each.slot)))


def _free(starts: Starts, around: Around, meeting: int, now: Slot | None) -> list[tuple[int, Slot]]:
    """Every free start but the present, the cheapest first; among those of a day, the nearest to the present time."""
    usual = starts.board_of[meeting].preferred_start or (now.start if now is not None else None)
    near = 0 if usual is None else (minutes(usual) - starts.begin) // starts.step
    target = starts.target[meeting]
    found = []
    for day in around.window(meeting):
        of_day = starts.of_day(meeting, day)
        for slot in bits(around.mask(meeting, day)):
            cost = of_day + starts.of_start(meeting, day, slot)
            found.append((cost, abs(day - target), day, abs(slot - near), slot))
    found.sort()
    told = ((cost, starts.slot(day, slot)) for cost, _off, day, _near, slot in found)
    return [each for each in told if each[1] != now]


class _Shared:
    """What a meeting costs together with others: days of travel and loaded weeks of its people."""

    def __init__(self, request: PlanRequest, there: Occupancy, meeting: int) -> None:
        self._request = request
        self._board = there.board(meeting)
        self._weeks: dict[tuple[int, int, int], int] = {}
        self._places: set[tuple[int, date, str]] = set()
        weights = request.weights
        self._counts = (weights.busy_week and request.most_a_week is not None) or weights.travel_day
        if not self._counts:
            return
        own = {*self._board.members, *(each.person for each in self._board.part_members)}
        for number, slot in there.slots.items():
            board = there.board(number)
            for person in sitting(board, slot.day) & own:
                week = (person, *slot.day.isocalendar()[:2])
                self._weeks[week] = self._weeks.get(week, 0) + 1
                self._places.add((person, slot.day, board.place))

    def cost(self, slot: Slot) -> int:
        if not self._counts:
            return 0
        weights, most, cost = self._request.weights, self._request.most_a_week, 0
        for person in sitting(self._board, slot.day):
            if most is not None and self._weeks.get((person, *slot.day.isocalendar()[:2]), 0) >= most:
                cost += weights.busy_week
            if self._board.place and (person, slot.day, self._board.place) not in self._places:
                cost += weights.travel_day
        return cost


def _can(request: PlanRequest, people: Collection[int], day: date) -> str:
    if not people:
        return _("ledigt")
    unknown = unknown_of(request, people, day)
    if unknown == len(people):
        return _("ingen er meldt optaget, {n} ukendt").format(n=unknown)
    return participants_can(len(people), unknown) if unknown else _("alle kan")


def _of_option(starts: Starts, there: Occupancy, meeting: int, slot: Slot) -> str:
    """`alle kan; 98 dage til næste`"""
    asked, board = there.meetings[meeting], there.board(meeting)
    can = _can(starts.request, attending(board, slot.day), slot.day)
    met = [each.reason for each in touched(board, slot) if each.reason and starts.weights.avoided(each.kind)]
    if met:
        return _("{can}; {remark}").format(can=can, remark=first_down(met[0]))
    own = {
        number: each.day
        for number, each in there.slots.items()
        if there.meetings[number].board == asked.board and number != meeting
    }
    later = min((each for each in own.values() if each > slot.day), default=None)
    if later is not None:
        return _("{can}; {days} til næste").format(can=can, days=plural_days((later - slot.day).days))
    before = max((each for each in own.values() if each <= slot.day), default=None)
    if before is not None:
        return _("{can}; {days} efter forrige").format(can=can, days=plural_days((slot.day - before).days))
    off = days_off(starts, asked, slot.day)
    if off:
        return _("{can}; {days} fra den ønskede dag").format(can=can, days=working_days(off))
    return _("{can}; på den ønskede dag").format(can=can)
