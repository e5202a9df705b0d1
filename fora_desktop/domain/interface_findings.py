"""What is remarkable about links between forums, in words."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from fora_desktop.domain import dates
from fora_desktop.domain.interface_links import (
    LISTED,
    PROPOSED,
    UNCLEAR,
    Link,
    Network,
    OrderRow,
    bond,
    in_sentence,
)
from fora_desktop.domain.standing import Status
from fora_desktop.i18n import _

Kind = Literal["unlisted", "one_sided", "unresolved", "order"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`forums` are those it is about, the one whose fault it is first; `interface`, `order` the rows it stands in."""

    kind: Kind
    forums: tuple[int, ...]
    title: str
    about: str = ""
    interface: int | None = None
    order: int | None = None

    @property
    def sentence(self) -> str:
        title = self.title if self.title.endswith(".") else f"{self.title}."
        return f"{title} {self.about}".strip()


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """A meeting that was held or is planned."""

    board: int
    board_name: str
    day: date
    units: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Interfaces:
    """All links with the findings; `year` is that of the meetings they are about, `sender` whose register it is."""

    network: Network
    findings: tuple[Finding, ...]
    year: int
    on: date
    sender: str = ""

    def about(self, forum: int) -> list[Finding]:
        return [finding for finding in self.findings if forum in finding.forums]


def of_links(network: Network) -> list[Finding]:
    """Links that stand under no Snitflader, that the other side denies, that are none of the register's forums."""
    found = []
    for link in network.links:
        if link.state == PROPOSED:
            order = next((each for each in network.orders if each.id == link.order), None)
            found.append(
                Finding(
                    "unlisted",
                    (link.source, link.target),
                    unlisted(network, link.source, link.target, order),
                    _("Teksten siger: “{words}”.").format(words=link.words),
                    order=link.order,
                )
            )
        elif link.state == UNCLEAR:
            found.append(_unclear(network, link))
        elif link.state == LISTED and link.target > 0 and _is_denied(network, link):
            title = _("{forum} nævner {other}, men {other} skriver “{text}” under Snitflader.")
            found.append(
                Finding(
                    "one_sided",
                    (link.source, link.target),
                    title.format(
                        forum=network.short(link.source),
                        other=in_sentence(network.short(link.target)),
                        text=network.place(link.target).text.strip(),
                    ),
                    interface=link.interface,
                )
            )
    return [*found, *_outside(network)]


def _outside(network: Network) -> Iterator[Finding]:
    """What texts name that is no forum, once for all that name it; not what somebody has said is none."""
    for body in network.outsides:
        naming = [link for link in network.links if link.target == body.id and not link.settled]
        if not naming:
            continue
        words = _("{forum} nævner “{words}”, som ikke er et forum her.")
        if len(naming) > 1:
            words = _("{n} fora nævner “{words}”, som ikke er et forum her.")
        title = words.format(forum=network.short(naming[0].source), n=len(naming), words=body.name)
        yield Finding("unresolved", tuple(link.source for link in naming), title, interface=naming[0].interface)


def _is_denied(network: Network, link: Link) -> bool:
    """Whether the other side says that it has none, and nobody has added one."""
    back = any(
        each.source == link.target and each.target == link.source and each.is_confirmed for each in network.links
    )
    return network.place(link.target).says_none and not back


def unlisted(network: Network, source: int, target: int, order: OrderRow | None) -> str:
    """`Kontaktudvalget forbereder kredsrådet, men har ingen snitflade.`"""
    names = {"forum": network.short(source), "other": in_sentence(network.short(target))}
    told = bond(order).sentence.format(**names) if order else _("{forum} nævner {other} i sin tekst").format(**names)
    has_others = any(link.source == source and link.state == LISTED for link in network.links)
    words = _("{told}, men har ingen snitflade dertil.") if has_others else _("{told}, men har ingen snitflade.")
    return words.format(told=told)


def _unclear(network: Network, link: Link) -> Finding:
    title = _("{forum} nævner “{words}”, som ikke er et forum her.").format(
        forum=network.short(link.source), words=link.words.rstrip(" .")
    )
    about = _("Måske menes {other}.").format(other=in_sentence(network.short(link.target)))
    return Finding("unresolved", (link.source, link.target), title, about, interface=link.interface)


# --- the order in practice ------------------------------------------------------------------------------------------

Count = Callable[[date, date], int]
"""Working days from one day to another; below nothing where the second comes first."""
BEFORE_SUMMER, AFTER_SUMMER = 7, 8
"""The last month before the holidays in which a meeting may lie, and the first after them."""


def of_orders(
    network: Network, meetings: Mapping[int, Sequence[MeetingDay]], days_between: Count, first: date, last: date
) -> list[Finding]:
    """Orders that the meetings between two days do not keep; `meetings` are those of each forum by day, also those
    around the two.

    A forum that meets on demand owes nobody a meeting. Boards of the same municipality belong together.
    """
    found = []
    for order in network.orders:
        mine = meetings.get(order.forum, ())
        if not mine or network.place(order.forum).status is Status.ON_DEMAND:
            continue
        others = [each for each in meetings.get(order.other, ()) if first <= each.day <= last]
        broken = [(other, *left) for other in others if (left := _left_out(order, mine, other, days_between))]
        if any(other.units for other, _partners, _late in broken):
            found += [_of_many(network, order, broken, len(others))]
            continue
        for other, partners, late in broken:
            title, about = (_before if order.max_days < 0 else _after)(network, order, partners, other, late)
            found.append(Finding("order", (order.forum, order.other), title, about, order=order.id))
    return found


Left = tuple[list[MeetingDay], list[list[MeetingDay]]]
"""The meetings of the boards that belong to a meeting, and those of the boards that do not keep the order with it."""


def _left_out(order: OrderRow, mine: Sequence[MeetingDay], other: MeetingDay, days_between: Count) -> Left | tuple[()]:
    boards: dict[int, list[MeetingDay]] = defaultdict(list)
    for each in mine:
        if not other.units or not each.units or each.units & other.units:
            boards[each.board].append(each)
    late = [
        days
        for days in boards.values()
        if not any(order.min_days <= days_between(other.day, each.day) <= order.max_days for each in days)
    ]
    return ([each for days in boards.values() for each in days], late) if late else ()


def _of_many(
    network: Network, order: OrderRow, broken: Sequence[tuple[MeetingDay, list[MeetingDay], object]], all_: int
) -> Finding:
    """Of boards of municipalities in one sentence, with the first of them."""
    words = (
        _("{n} af {all} møder i {other} har ikke {forum} før sig")
        if order.max_days < 0
        else _("{n} af {all} møder i {other} følges ikke op i {forum}")
    )
    title = words.format(
        n=len(broken),
        all=all_,
        other=in_sentence(network.short(order.other)),
        forum=in_sentence(network.short(order.forum)),
    )
    nearest = broken[0][0]
    example = _("Det første er {board} {day}.").format(board=nearest.board_name, day=dates.day_month(nearest.day))
    return Finding("order", (order.forum, order.other), title, f"{_owed(order)} {example}", order=order.id)


def _owed(order: OrderRow) -> str:
    if order.max_days < 0:
        return _("Det skulle ligge {first}–{last} hverdage før.").format(first=-order.max_days, last=-order.min_days)
    return _("Det skulle ligge {first}–{last} hverdage efter.").format(first=order.min_days, last=order.max_days)


def _before(
    network: Network, order: OrderRow, mine: Sequence[MeetingDay], other: MeetingDay, _late: Sequence[list[MeetingDay]]
) -> tuple[str, str]:
    title = _("{other} {day} har ikke {forum} før sig").format(
        other=other.board_name, day=dates.day_month(other.day), forum=in_sentence(network.short(order.forum))
    )
    earlier = [each.day for each in mine if each.day <= other.day]
    if not earlier:
        return title, _owed(order)
    nearest = _("Det nærmeste før ligger {day}.").format(day=dates.day_month(max(earlier)))
    return title, f"{_owed(order)} {nearest}"


def _after(
    network: Network, order: OrderRow, mine: Sequence[MeetingDay], other: MeetingDay, late: Sequence[list[MeetingDay]]
) -> tuple[str, str]:
    start = other.day - timedelta(days=round(order.max_days * 7 / 5))
    before = sum(start <= each.day < other.day for each in mine)
    forum = in_sentence(network.short(order.forum))
    day = dates.day_month(other.day)
    if before:
        words = (
            _("{other} {day} ligger efter 1 møde i {forum}")
            if before == 1
            else _("{other} {day} ligger efter {n} møder i {forum}")
        )
        title = words.format(other=other.board_name, day=day, n=before, forum=forum)
    else:
        title = _("{other} {day} følges ikke op i {forum}").format(other=other.board_name, day=day, forum=forum)
    upcoming = [min(coming) for days in late if (coming := [each.day for each in days if each.day > other.day])]
    if not upcoming:
        return title, _("Ingen af dem, der mangler, har et møde senere i kalenderen.")
    first = min(upcoming)
    if (
        len(upcoming) == len(late)
        and other.day.month <= BEFORE_SUMMER
        and first >= date(other.day.year, AFTER_SUMMER, 1)
    ):
        words = _("Strategien når først {forum} efter sommerferien.")
        if "strategi" not in order.words.casefold():
            words = _("Opfølgningen når først {forum} efter sommerferien.")
        return title, words.format(forum=forum)
    words = _("1 mødes først {day}.") if len(late) == 1 else _("{n} mødes først fra {day}.")
    return title, words.format(n=len(late), day=dates.day_month(first))


def counter(is_working: Callable[[date], bool], first: date, last: date) -> Count:
    """Counts working days between days, by a list made once."""
    usable = [day for n in range((last - first).days + 1) if is_working(day := first + timedelta(days=n))]

    def count(one: date, other: date) -> int:
        return bisect_left(usable, other) - bisect_left(usable, one)

    return count
