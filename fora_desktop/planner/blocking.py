"""What blocks a meeting that has no time, in words, the largest first, and the nearest day that is free."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.plan import PlanMeeting, Slot
from fora_desktop.i18n import _, counted
from fora_desktop.planner.around import Around, Precedence, beside
from fora_desktop.planner.naming import (
    Names,
    at,
    day_and_date,
    first_up,
    order_words,
    plural_days,
    sentence,
    working_days,
)
from fora_desktop.planner.occupancy import Occupancy
from fora_desktop.planner.starts import Starts

MOST = 3
"""So many of the things that block are named."""
_OF_A_PERSON = ("away", "busy", "enough")
Blocker = tuple[str, int]
"""A kind, and whom or what it concerns: `away`, `busy`, `enough` a person; `gap`, `order` a meeting; others 0."""


def blocked(starts: Starts, slots: Mapping[int, Slot], meeting: int, around: Around | None = None) -> str:
    """Why a meeting has no time among the others, and which day is the nearest with one.

    Args:
        around: the others, where it is at hand (`around_of`).
    """
    others = {number: slot for number, slot in slots.items() if number != meeting}
    return Blocked(starts, others, meeting, around).text()


def around_of(starts: Starts, slots: Mapping[int, Slot]) -> Around:
    places = {starts.index[number]: starts.place(slot) for number, slot in slots.items() if number in starts.index}
    return Around(starts, {each: place for each, place in places.items() if place is not None})


class Blocked:
    """One meeting without a time; the others lie where they lie."""

    def __init__(self, starts: Starts, others: Mapping[int, Slot], meeting: int, around: Around | None = None) -> None:
        self.request = starts.request
        self.others = others
        self.starts = starts
        self.names = Names(self.request)
        self.at = starts.index[meeting]
        self.asked: PlanMeeting = starts.meetings[self.at]
        self.board = starts.board_of[self.at]
        self.around = around or around_of(starts, others)

    def text(self) -> str:
        if self._nowhere():
            return self.why()
        locked = self.asked.locked
        if locked is not None:
            if not Occupancy(self.request, self.others).speaks_against(self.asked.id, locked):
                return _("Mødet er låst til {time}, som er ledig. Beregn igen.").format(time=at(locked))
            return _("{why} Lås mødet op, eller lås det et andet sted. {nearest}").format(
                why=self.why(), nearest=self._nearest()
            )
        if (free := self.free()) is not None:
            if (place := self.starts.place(free)) and self.starts.cost(self.at, *place) > self.starts.weights.unplaced:
                words = _(
                    "{time} er ledig, men koster mere end et møde uden tid. Vælg den tid, eller spring mødet over."
                )
                return words.format(time=first_up(at(free)))
            return _("{time} er ledig. Vælg den tid, eller beregn igen.").format(time=first_up(at(free)))
        return f"{self.why()} {self._nearest()}"

    def why(self) -> str:
        """The same without the nearest day."""
        if (nowhere := self._nowhere()) or self.asked.locked is not None:
            return nowhere or self._of_lock()
        days = self.days()
        if not days:
            return _("Ingen af årets mødedage ligger i mødets periode, {period}.").format(period=self._period())
        return self._ranked(days)

    def _nowhere(self) -> str:
        """What no day of any year would help."""
        if not self.starts.days:
            return _("Året har ingen dage, der kan bruges til møder.")
        hours = self.starts.slots * self.starts.step
        if self.board.minutes > hours:
            words = _(
                "Mødet varer {minutes} minutter, og dagen har kun {hours}. Gør mødet kortere eller dagen længere."
            )
            return words.format(minutes=self.board.minutes, hours=hours)
        return ""

    def days(self) -> range:
        """The days of its period."""
        first, last, _starts = self.starts.period(self.at)
        return range(first, last)

    def free(self) -> Slot | None:
        """A start that keeps every rule after all."""
        place = self.around.best(self.at)
        return None if place is None else self.starts.slot(*place)

    # --- a lock that cannot stand -------------------------------------------------------------------------------------

    def _of_lock(self) -> str:
        assert self.asked.locked is not None
        found = Occupancy(self.request, self.others).speaks_against(self.asked.id, self.asked.locked)
        reasons = [self._lower(each) for each in dict.fromkeys(each.text for each in found)]
        words = _("Mødet er låst til {time}, men det går ikke: {reasons}.")
        return words.format(time=at(self.asked.locked, self.request.year), reasons=listed(reasons[:MOST]))

    def _lower(self, text: str) -> str:
        """Within a sentence; names keep their capital."""
        named = {each.name for each in self.request.people} | {each.name for each in self.request.boards}
        if any(name and text.startswith(name) for name in named):
            return text
        return text[:1].lower() + text[1:]

    # --- what blocks, day by day --------------------------------------------------------------------------------------

    def ranked(self) -> list[tuple[Blocker, int]]:
        """What blocks days of the period by itself, and how many: the most first."""
        found: Counter[Blocker] = Counter()
        for day in self.days():
            found.update(set(self.of_day(day)))
        return sorted(found.items(), key=lambda each: (-each[1], each[0]))

    def of_day(self, day: int) -> Iterator[Blocker]:
        """Everything that by itself leaves no start of the day."""
        starts, board = self.starts, self.board
        if starts.days[day] in board.forbidden_days:
            yield "forbidden", 0
        for person in starts.members(board, day):
            yield from self._of_person(person, day)
        links: list[Precedence] = self.around.links(self.at)
        for link in links:
            other = link.earlier if link.later == self.at else link.later
            if other in self.around.places and other != self.at:
                there = self.around.places[other][0]
                apart = day - there if link.later == self.at else there - day
                if apart < link.days:
                    between_boards = link.order and not self.names.same_board(starts.meetings[other].id, self.asked.id)
                    yield ("order" if between_boards else "gap"), starts.meetings[other].id
        if board.needs_room and not self.around.with_room(self.at, day) & starts.hours(board):
            yield "rooms", 0
        if board.room and not self._in_its_room(day):
            yield "room", 0

    def _of_person(self, person: int, day: int) -> Iterator[Blocker]:
        starts, on = self.starts, self.starts.days[day]
        if on in starts.people[person].absent:
            yield "away", person
            return
        if self.around.left(person, day) < 1:
            yield "enough", person
            return
        mask = starts.of_person(person, self.board, day)
        for other in self.around.meetings_of(person, day):
            mask &= beside(starts, self.at, other, self.around.places[other][1], shared=True)
        if not mask:
            yield "busy", person

    def _in_its_room(self, day: int) -> int:
        mask = self.starts.hours(self.board)
        for other, (there, slot) in self.around.places.items():
            if there == day and self.starts.board_of[other].room == self.board.room:
                mask &= beside(self.starts, self.at, other, slot, shared=False)
        return mask

    def _ranked(self, days: range) -> str:
        ranked = self.ranked()
        if not ranked:
            words = _("På ingen af de {days} i perioden er der et tidspunkt, hvor alle kan på én gang.")
            return words.format(days=plural_days(len(days)))
        alone = counted(len(days), _("På den eneste mødedag i perioden"), _("Af {n} mødedage i perioden"))
        if self.asked.earliest is None and self.asked.latest is None:
            alone = counted(len(days), _("På årets eneste mødedag"), _("Af årets {n} mødedage"))
        return sentence(_("{days}: {parts}").format(days=alone, parts="; ".join(self._parts(ranked))))

    def _parts(self, ranked: list[tuple[Blocker, int]]) -> list[str]:
        """The largest of them, all that is to be said of one person together."""
        together: dict[Blocker, list[str]] = {}
        for (kind, what), count in ranked:
            if kind in _OF_A_PERSON:
                together.setdefault(("person", what), []).append(_of_person(kind, plural_days(count)))
            else:
                together[kind, what] = [self._words(kind, what, plural_days(count))]
        return [
            _("{person} {what}").format(person=self.names.person(what), what=listed(said))
            if kind == "person"
            else said[0]
            for (kind, what), said in list(together.items())[:MOST]
        ]

    def largest(self, kinds: Iterable[str] = (), what: int | None = None) -> str:
        """The largest thing of these kinds (of any) in a sentence: `Camilla Østrup er væk 132 af 221 dage.`"""
        ranked, all_days = self.ranked(), len(self.days())
        if self._nowhere() or self.asked.locked is not None or not ranked:
            return self.why()
        wanted = [each for each in ranked if each[0][0] in kinds and what in (None, each[0][1])]
        (kind, which), count = (wanted or ranked)[0]
        days = _("{n} af {days}").format(n=count, days=plural_days(all_days))
        if kind in _OF_A_PERSON:
            said = _("{person} {what}").format(person=self.names.person(which), what=_of_person(kind, days))
        else:
            said = self._words(kind, which, days)
        return sentence(said)

    def _words(self, kind: str, what: int, days: str) -> str:
        match kind:
            case "forbidden":
                return _("{board} mødes ikke {days}").format(board=self.names.board(self.board.id), days=days)
            case "gap":
                return _("{other} ligger for tæt på {days}").format(other=self._beside(what), days=days)
            case "order":
                return _("{days} passer ikke med rækkefølgen til {other} ({order})").format(
                    days=days, other=self._beside(what), order=self._order_to(what)
                )
            case "rooms" if not self.request.rooms:
                return _("der er ingen mødelokaler")
            case "rooms":
                return _("alle mødelokaler er optaget {days}").format(days=days)
            case _:
                return _("mødestedet er optaget {days}").format(days=days)

    def _beside(self, other: int) -> str:
        """Another meeting, by the day on which it lies."""
        return self.names.beside(other, self.others[other].day, self.asked.id)

    def _order_to(self, other: int) -> str:
        for order in self.asked.after:
            if order.meeting == other:
                return order_words(order)
        for order in self.starts.meetings[self.starts.index[other]].after:
            if order.meeting == self.asked.id:
                return _("det skal ligge {order} dette").format(order=order_words(order))
        return ""

    # --- the nearest free day -----------------------------------------------------------------------------------------

    def _nearest(self) -> str:
        """Where all could come if the period, the lock, then the distances to other meetings did not count."""
        window = self.around.window(self.at)
        if (found := self._nearest_of(window)) is not None:
            if (earlier := self._earlier(window, found)) is not None:
                words = _("Nærmeste ledige dag er {day}{where}; før perioden er det {earlier}.")
                return words.format(day=day_and_date(found), where=self._where(found), earlier=day_and_date(earlier))
            return _("Nærmeste ledige dag er {day}{where}.").format(day=day_and_date(found), where=self._where(found))
        if (found := self._nearest_of(range(len(self.starts.days)))) is not None:
            return _("Nærmeste dag, hvor alle kan, er {day}, men den ligger {apart}.").format(
                day=day_and_date(found), apart=self._apart(found)
            )
        return _("Ingen af årets mødedage har et tidspunkt, hvor alle kan. Lemp et krav, eller spring mødet over.")

    def _nearest_of(self, window: range) -> date | None:
        """The nearest to the period; within it, to the target."""
        starts, period = self.starts, self.days()
        target = starts.target[self.at]
        for day in sorted(window, key=lambda day: (_outside(day, period, target), abs(day - target), day)):
            if self.around.mask_anywhere(self.at, day):
                return starts.days[day]
        return None

    def _earlier(self, window: range, found: date) -> date | None:
        """The last free day before the period, where the one that was found lies after it."""
        period = self.days()
        if not period or self.starts.position[found] < period.stop:
            return None
        return self._nearest_of(range(window.start, min(window.stop, period.start)))

    def _where(self, day: date) -> str:
        """`, 3 dage efter perioden`, by the calendar."""
        first, last = self.asked.earliest, self.asked.latest
        if first is not None and day < first:
            return _(", {days} før perioden").format(days=plural_days((first - day).days))
        if last is not None and day > last:
            return _(", {days} efter perioden").format(days=plural_days((day - last).days))
        return ""

    def _apart(self, day: date) -> str:
        """Which distance or order it breaks."""
        here = self.starts.position[day]
        for link in self.around.links(self.at):
            other = link.earlier if link.later == self.at else link.later
            if other not in self.around.places or other == self.at:
                continue
            there = self.around.places[other][0]
            if (here - there if link.later == self.at else there - here) < link.days:
                name = self._beside(self.starts.meetings[other].id)
                if here == there:
                    return _("samme dag som {other}").format(other=name)
                days = working_days(abs(here - there))
                words = _("kun {days} efter {other} (mindst {least})")
                if here < there:
                    words = _("kun {days} før {other} (mindst {least})")
                if link.order and not self.names.same_board(self.starts.meetings[other].id, self.asked.id):
                    words = _("{days} efter {other}") if here > there else _("{days} før {other}")
                return words.format(days=days, other=name, least=link.days)
        return _("for tæt på andre møder")

    def _period(self) -> str:
        first, last = self.asked.earliest, self.asked.latest
        days = self.starts.days
        return dates.between(first or min(days[0], last or days[0]), last or max(days[-1], first or days[-1]))


def _outside(day: int, period: range, target: int) -> int:
    if not period:
        return abs(day - target)
    return max(period.start - day, day - period.stop + 1, 0)


def _of_person(kind: str, days: str) -> str:
    match kind:
        case "away":
            return _("er væk {days}").format(days=days)
        case "busy":
            return _("er optaget {days}").format(days=days)
        case _:
            return _("kan ikke have flere møder {days}").format(days=days)
