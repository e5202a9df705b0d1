"""A year in words: what stands in a week of a ring, in a month, in all of it."""

from collections.abc import Sequence
from datetime import date, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.days import week_name
from fora_desktop.domain.year import Mark, Sign, Year, YearDeadline, YearMeeting
from fora_desktop.i18n import _, counted

MOST_LINES = 7
"""So many meetings are named in a tip; of more the rest is counted."""
Item = YearMeeting | YearDeadline


def short_day(day: date) -> str:
    """`12. maj`"""
    return _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))


def item_name(item: Item) -> str:
    """`Lokalrådet i Køge`, `Samarbejdsplan, Kredsrådet`"""
    if isinstance(item, YearMeeting):
        return item.name if item.kind is None else _("{board}, {kind}").format(board=item.name, kind=item.kind)
    return _("{document}, {whose}").format(document=item.document, whose=item.name)


def item_sentence(item: Item) -> str:
    """`Tirsdag 12. maj 2026 kl. 13.00: Lokalrådet i Køge, møde 2/2026. Planlagt. 2. pinsedag er helligdag.`"""
    day = dates.long(item.day)
    day = day[:1].upper() + day[1:]
    if isinstance(item, YearDeadline):
        told = _("{day}: {what}. {state}.").format(day=day, what=item_name(item), state=item.sign.word)
        if item.done_on is not None:
            return _("{told} Færdig {day}.").format(told=told[: -len(item.sign.word) - 2], day=dates.long(item.done_on))
        return told
    when = _("{day} {time}").format(day=day, time=dates.clock(item.start.time()))
    told = _("{when}: {board}, møde {number}. {state}.").format(
        when=when, board=item_name(item), number=item.number, state=state_word(item)
    )
    return " ".join([told, *item.conflicts])


def state_word(item: Item) -> str:
    """What became of a meeting, a conflict left aside."""
    if isinstance(item, YearDeadline):
        return item.sign.word
    return Sign.UNRECORDED.word if item.unrecorded else item.status.word


def counts(meetings: Sequence[YearMeeting], deadlines: Sequence[YearDeadline]) -> str:
    """`34 møder · 10 holdt · 3 konflikter · 2 frister`"""
    told = [counted(len(meetings), _("{n} møde"), _("{n} møder"))]
    held = sum(each.sign is Sign.HELD for each in meetings)
    unrecorded = sum(each.unrecorded for each in meetings)
    conflicts = sum(bool(each.conflicts) for each in meetings)
    if held:
        told.append(_("{n} holdt").format(n=held))
    if unrecorded:
        told.append(_("{n} ikke noteret").format(n=unrecorded))
    if conflicts:
        told.append(counted(conflicts, _("{n} konflikt"), _("{n} konflikter")))
    if deadlines:
        told.append(counted(len(deadlines), _("{n} frist"), _("{n} frister")))
    return " · ".join(told)


def cell_title(year: Year, ring: int, week: date) -> str:
    """`Uge 20 · Lokalråd`"""
    name = week_name(week)
    return _("{week} · {ring}").format(week=name[:1].upper() + name[1:], ring=year.rings[ring].name)


def cell_sentence(year: Year, ring: int, week: date, those: Sequence[Mark]) -> str:
    """All that a ring has in a week, for those who hear it."""
    name = _("{ring}, {week}, {days}").format(
        ring=year.rings[ring].name, week=week_name(week), days=dates.between_short(week, week + timedelta(6))
    )
    items = items_of(those)
    if not items:
        return _("{cell}: ingenting").format(cell=name)
    told = "; ".join(_item_short(item) for item in items)
    return _("{cell}: {told}").format(cell=name, told=told)


def _item_short(item: Item) -> str:
    told = [f"{short_day(item.day)} {item_name(item)}", state_word(item).lower()]
    if item.sign is Sign.CONFLICT:
        told.append(_("konflikt"))
    return ", ".join(told)


def with_remarks(meeting: YearMeeting, other_weekday: bool) -> str:
    """`12. feb. holdt, anden ugedag`"""
    told = [f"{short_day(meeting.day)} {state_word(meeting).lower()}"]
    if meeting.conflicts:
        told.append(_("konflikt"))
    if other_weekday:
        told.append(_("anden ugedag"))
    return ", ".join(told)


def items_of(those: Sequence[Mark]) -> list[Item]:
    """The meetings and deadlines of some marks, by day."""
    found: list[Item] = [item for mark in those for item in mark.meetings]
    found += [item for mark in those for item in mark.deadlines]
    return sorted(found, key=lambda item: item.day)


def tip_lines(year: Year, those: Sequence[Mark]) -> tuple[str, list[tuple[str, bool]]]:
    """What is said of marks under the mouse: a head, and a line each; whether it needs a hand."""
    mark = those[0]
    items = items_of(those)
    lines = []
    for item in items[:MOST_LINES]:
        name = item.short if isinstance(item, YearMeeting) else item_name(item)
        bad = item.sign in (Sign.CONFLICT, Sign.OVERDUE, Sign.UNRECORDED)
        words = f"{short_day(item.day)}  {name}"
        lines.append((f"{words} · {item.sign.word.lower()}" if bad else words, bad))
    if len(items) > MOST_LINES:
        more = counted(len(items) - MOST_LINES, _("+ {n} mere"), _("+ {n} flere"))
        lines.append((more, False))
    return cell_title(year, mark.ring, mark.week), lines


def closed(year: Year) -> str:
    """`lukket 12. januar 2027`, where it is."""
    return _("lukket {day}").format(day=dates.day_month_year(year.closed_on)) if year.closed_on else ""


def sentence(year: Year) -> str:
    """The whole year in a sentence."""
    if year.is_empty:
        return _("Ingen møder i {year}.").format(year=year.number)
    told = counts(year.meetings, year.deadlines)
    missing = counted(year.missing, _("{n} møde mangler"), _("{n} møder mangler")) if year.missing else ""
    rings = ", ".join(f"{ring.name}: {ring.number}" for ring in year.rings)
    return ". ".join(part for part in (told, missing, rings) if part) + "."
