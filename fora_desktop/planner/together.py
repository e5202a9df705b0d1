"""What meetings cost together, for the day model: weeks that are too full, and days on which people travel.

A person's week beyond `most_a_week` is told exactly. A day of travel is shared by no more meetings than a person may
have in it, so each meeting pays at least its share: less than the truth, which a bound may be.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping

from fora_desktop.planner.around import Around
from fora_desktop.planner.day_rows import Columns
from fora_desktop.planner.highs import Rows
from fora_desktop.planner.starts import Starts

Week = tuple[int, int]
Places = Mapping[int, tuple[int, int]]
"""Day and start by meeting."""


class Together:
    """What comes on top of the meetings' own costs, with those that are fixed already paid for."""

    def __init__(self, starts: Starts, fixed: Places) -> None:
        self._starts = starts
        self._weeks: list[Week] = [day.isocalendar()[:2] for day in starts.days]
        self._most = starts.request.most_a_week
        self._busy = 0 if self._most is None else starts.weights.busy_week
        self._travel = starts.weights.travel_day
        self._fixed_weeks, self._fixed_travel = self._counted(fixed)
        self.fixed = self.cost({})
        """What the fixed ones cost together."""

    def cost(self, places: Places) -> int:
        """Of the fixed meetings and these."""
        if not self._busy and not self._travel:
            return 0
        weeks, travel = self._counted(places)
        weeks.update(self._fixed_weeks)
        most = self._most or 0
        return self._busy * sum(max(0, count - most) for count in weeks.values()) + self._travel * len(
            travel | self._fixed_travel
        )

    def _counted(self, places: Places) -> tuple[Counter[tuple[int, Week]], set[tuple[int, int, str]]]:
        weeks: Counter[tuple[int, Week]] = Counter()
        travel: set[tuple[int, int, str]] = set()
        for meeting, (day, _start) in places.items():
            board = self._starts.board_of[meeting]
            for person in self._starts.everyone(board, day):
                weeks[person, self._weeks[day]] += 1
                if board.place:
                    travel.add((person, day, board.place))
        return weeks, travel

    def share(self, meeting: int, day: int) -> int:
        """The least that a meeting adds to the days of travel."""
        board = self._starts.board_of[meeting]
        if not self._travel or not board.place:
            return 0
        return int(
            sum(
                self._travel / max(1, self._starts.most(person, day))
                for person in self._starts.everyone(board, day)
                if (person, day, board.place) not in self._fixed_travel
            )
        )

    def add_rows(self, around: Around, columns: Columns, rows: Rows) -> None:
        """Variables for each meeting too many of a person's week, and the rows that count them."""
        if not self._busy or self._most is None:
            return
        there: defaultdict[tuple[int, Week], list[int]] = defaultdict(list)
        starts = around.starts
        columns.complete.add(-1)
        for column, (meeting, day) in enumerate(zip(columns.meeting, columns.day, strict=True)):
            if day >= 0:
                for person in starts.everyone(starts.board_of[meeting], day):
                    there[person, self._weeks[day]].append(column)
        for week, listed in there.items():
            spare = max(0, self._most - self._fixed_weeks[week])
            over = len({columns.meeting[each] for each in listed}) - spare
            if over > 0:
                if week not in columns.too_many:
                    columns.too_many[week] = [columns.add(-1, -1, 0, self._busy) for _each in range(over)]
                extra = columns.too_many[week]
                rows.add([*listed, *extra], spare, [1] * len(listed) + [-1] * len(extra))

    def hinted(self, columns: Columns, chosen: list[int]) -> list[int]:
        """The variables of too many that go with these of the meetings."""
        weeks: Counter[tuple[int, Week]] = Counter()
        for column in chosen:
            day = columns.day[column]
            if day >= 0:
                for person in self._starts.everyone(self._starts.board_of[columns.meeting[column]], day):
                    weeks[person, self._weeks[day]] += 1
        found = []
        for week, extra in columns.too_many.items():
            spare = max(0, (self._most or 0) - self._fixed_weeks[week])
            found += extra[: max(0, weeks[week] - spare)]
        return found
