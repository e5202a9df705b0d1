"""What the documents of a meeting say in words: kinds, functions, who was there, times."""

from collections.abc import Sequence
from datetime import date, datetime

from fora_desktop.domain import agenda_words, dates, dossier, minutes, people, tasks
from fora_desktop.domain.danish import listed
from fora_desktop.domain.dossier import Dossier, Point, Seat, ToDo
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _


def kind(slug: str) -> str:
    """What a document is called."""
    return {
        dossier.AGENDA: _("Dagsorden"),
        dossier.INVITATION_LETTER: _("Indkaldelsesbrev"),
        dossier.MINUTES: _("Referat"),
        dossier.DECISIONS: _("Beslutningsliste"),
        dossier.PARTICIPANTS: _("Deltagerliste"),
    }[slug]


def function(slug: str) -> str:
    return {
        people.CHAIR: _("formand"),
        people.VICE_CHAIR: _("næstformand"),
        people.SECRETARY: _("sekretær"),
        people.MEMBER: _("medlem"),
        people.OBSERVER: _("observatør"),
        people.GUEST: _("gæst"),
    }[slug]


def attendance(slug: str) -> str:
    return {
        "": _("ikke noteret"),
        minutes.PRESENT: _("til stede"),
        minutes.ONLINE: _("deltog online"),
        minutes.SUBSTITUTED: _("mødt ved stedfortræder"),
        minutes.APOLOGY: _("afbud"),
        minutes.ABSENT: _("udeblevet"),
    }[slug]


def came(seat: Seat) -> str:
    """Whether somebody came, with the name of who came instead."""
    if seat.state == minutes.SUBSTITUTED and seat.came_instead:
        return _("stedfortræder: {name}").format(name=seat.came_instead)
    return attendance(seat.state)


def who(seat: Seat) -> str:
    """The person's name; of a seat without one what it is of, and that it is vacant."""
    if seat.name:
        return seat.name
    if seat.vacant:
        return _("{role} (ubesat)").format(role=seat.role or _("Plads"))
    return seat.role


def what_of(seat: Seat) -> str:
    """`borgmester, formand`: title or role, and the function where it is more than a member's."""
    of = seat.title or (seat.role if seat.name else "")
    told = function(seat.function) if seat.function != people.MEMBER else ""
    return ", ".join(part for part in (of, told) if part)


def when(document: Dossier) -> str:
    """`tirsdag 12. maj 2026 kl. 13.00–15.00`"""
    begins, ends = document.start, document.end
    told = _("{day} {clock}").format(day=dates.long(begins.date()), clock=dates.clock(begins.time()))
    if begins.date() == ends.date():
        return f"{told}–{dates.hours(ends.time())}"
    later = _("{day} {clock}").format(day=dates.long(ends.date()), clock=dates.clock(ends.time()))
    return f"{told} – {later}"


def moment(start: datetime) -> str:
    return _("{day} {clock}").format(day=dates.long(start.date()), clock=dates.clock(start.time()))


def about_point(point: Point) -> str:
    """`kl. 13.30–14.00 · til beslutning · Nanna Frost`"""
    parts = (agenda_words.span(point.start, point.minutes), agenda_words.to_what(point.kind), point.responsible)
    return " · ".join(part for part in parts if part)


def point_title(point: Point) -> str:
    """`4. Lukket punkt` where outsiders do not see it."""
    title = point.title if not point.closed else _("Lukket punkt")
    return f"{point.number}. {title}"


def closed(numbers: Sequence[int]) -> str:
    """`Punkt 4 er lukket.`"""
    if not numbers:
        return ""
    if len(numbers) == 1:
        return _("Punkt {number} er lukket.").format(number=numbers[0])
    return _("Punkt {numbers} er lukkede.").format(numbers=listed([str(number) for number in numbers]))


def does_not_take_place(document: Dossier) -> str:
    """That a meeting is cancelled or postponed. Why stays in the house: it may be about a person."""
    return {
        MeetingStatus.CANCELLED.value: _("Mødet er aflyst."),
        MeetingStatus.POSTPONED.value: _("Mødet er udsat. En ny tid følger."),
    }.get(document.status, "")


def task_state(slug: str) -> str:
    return {tasks.NEW: _("ny"), tasks.STARTED: _("i gang"), tasks.DONE: _("udført")}[slug]


def due(todo: ToDo) -> str:
    return dates.day_month_year(todo.due) if todo.due is not None else ""


def day(on: date | None) -> str:
    return dates.day_month_year(on) if on is not None else ""


def of_organisations(seats: Sequence[Seat]) -> list[tuple[str, list[Seat]]]:
    """The seats under their organisations, in the order in which these first come."""
    found: dict[str, list[Seat]] = {}
    for seat in seats:
        found.setdefault(seat.organisation, []).append(seat)
    return list(found.items())
