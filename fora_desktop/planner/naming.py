"""What meetings, persons and rules are called in the planner's sentences."""

from datetime import date
from functools import cached_property

from fora_desktop.domain import dates
from fora_desktop.domain.plan import Order, PlanRequest, Slot
from fora_desktop.i18n import _, counted


class Names:
    """The names of one question; who has none is told by number."""

    def __init__(self, request: PlanRequest) -> None:
        self._request = request

    @cached_property
    def _people(self) -> dict[int, str]:
        return {each.id: each.name for each in self._request.people}

    @cached_property
    def _boards(self) -> dict[int, str]:
        return {each.id: each.name or ("" if not each.members else _unnamed(each.id)) for each in self._request.boards}

    @cached_property
    def _meetings(self) -> dict[int, tuple[int, int]]:
        return {each.id: (each.board, each.number) for each in self._request.meetings}

    def person(self, number: int) -> str:
        return self._people.get(number, "") or _("person {number}").format(number=number)

    def board(self, number: int) -> str:
        """`Kredsrådet`; what only keeps a room has no name and is somebody else's."""
        return self._boards.get(number, "") or _("en anden booking")

    def board_of(self, meeting: int) -> str:
        return self.board(self._meetings[meeting][0])

    def same_board(self, one: int, other: int) -> bool:
        """Whether two meetings are of one board, though asked for as two (of another length or kind)."""
        return self.board_of(one) == self.board_of(other)

    def meeting(self, number: int) -> str:
        """`Kredsrådet 1/2027`"""
        board, of_year = self._meetings[number]
        if not self._boards.get(board):
            return self.board(board)
        return _("{board} {number}/{year}").format(board=self.board(board), number=of_year, year=self._request.year)

    def beside(self, number: int, day: date, asked: int) -> str:
        """Another meeting than the one that is asked about, by its day: `mødet i Kredsrådet den 7. december`.

        By number it could be taken for the one that is asked about: drafts count their meetings anew.
        """
        board, _of_year = self._meetings[number]
        if not self._boards.get(board):
            return self.board(board)
        if self.same_board(number, asked):
            return _("mødet den {date}").format(date=dates.day_month(day))
        return _("mødet i {board} den {date}").format(board=self.board(board), date=dates.day_month(day))


def _unnamed(board: int) -> str:
    return _("forum {number}").format(number=board)


def sentence(text: str) -> str:
    """With a capital at its beginning and a full stop at its end."""
    return first_up(text) + ("" if text.endswith(".") else ".")


def first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


def first_down(text: str) -> str:
    """For the middle of a sentence: `Byråd i Køge` is `byråd i Køge`; what is an abbreviation stays."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def at(slot: Slot, year: int | None = None) -> str:
    """`tir. 9. feb. kl. 10.00`; with its year where it is another than the plan's."""
    return _("{day} {time}").format(day=on(slot.day, year), time=dates.clock(slot.start))


def on(day: date, year: int | None = None) -> str:
    """`tir. 9. feb.`; with its year where it is another than the plan's."""
    if year is None or day.year == year:
        return dates.narrow(day)
    return _("{day} {year}").format(day=dates.narrow(day), year=day.year)


def day_and_date(day: date) -> str:
    """`tir. 9. februar`"""
    return _("{weekday} {date}").format(weekday=dates.weekday_short(day), date=dates.day_month(day))


def plural_days(number: int) -> str:
    return counted(number, _("{n} dag"), _("{n} dage"))


def working_days(number: int) -> str:
    return counted(number, _("{n} hverdag"), _("{n} hverdage"))


def order_words(order: Order) -> str:
    """Where a meeting has to lie beside another: `5-20 hverdage før`, `mindst 1 hverdag efter`."""
    low, high = order.min_days, order.max_days
    if high is None:
        if low >= 0:
            return _("mindst {days} efter").format(days=working_days(low))
        return _("højst {days} før").format(days=working_days(-low))
    if high < 0:
        return _("{days} før").format(days=_span(-high, -low))
    if low >= 0:
        return _("{days} efter").format(days=_span(low, high))
    return _("højst {before} før og højst {after} efter").format(before=working_days(-low), after=working_days(high))


def _span(low: int, high: int) -> str:
    return working_days(low) if low == high else _("{low}–{high} hverdage").format(low=low, high=high)


def distance_words(days: int, other: str) -> str:
    """`12 hverdage før Kredsrådet`; of usable days, fewer than none is before it."""
    if days == 0:
        return _("Samme dag som {other}").format(other=other)
    if days < 0:
        return _("{days} før {other}").format(days=working_days(-days), other=other)
    return _("{days} efter {other}").format(days=working_days(days), other=other)
