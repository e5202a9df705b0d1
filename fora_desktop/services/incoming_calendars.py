"""Another program's calendar brought in: as somebody's busy times, as meetings, or as answers to invitations."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import Brought, Fate, ForeignCalendar, How, Preview, window
from fora_desktop.i18n import _, counted
from fora_desktop.services import busy, incoming_meetings, incoming_replies
from fora_desktop.services.incoming_words import NO_MEETINGS, OUR_UID

__all__ = [
    "Brought",
    "How",
    "NeedsAPerson",
    "bring_in",
    "look",
    "name_of",
    "suggested",
    "window",
]


class NeedsAPerson(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Vælg, hvis kalender det er. Optagne tider hører til en person."))


def suggested(calendar: ForeignCalendar) -> How:
    """What a file most likely is: answers by their methods, meetings where most events are Fora's own, else busy."""
    answers = sum(event.method in NO_MEETINGS for event in calendar.events)
    if (answers and 2 * answers >= len(calendar.events)) or calendar.method in NO_MEETINGS:
        return How.REPLIES
    ours = sum(event.uid.casefold().endswith(OUR_UID) for event in calendar.events)
    return How.MEETINGS if ours and 2 * ours >= len(calendar.events) else How.BUSY


def look(
    session: Session,
    calendar: ForeignCalendar,
    how: How,
    today: date,
    *,
    person: int | None = None,
    boards: Mapping[str, int] = {},
    name: str = "",
    into: str = "",
) -> Preview:
    """What `bring_in` would do, event for event; nothing is written. Raises NeedsAPerson.

    `boards` says which board meets in events of a title that Fora could not place by itself (`Preview.unplaced`).
    `name` is the file's, for a calendar that has none of its own; `into` the person's calendar that it is to be, where
    somebody has said so.
    """
    if how is How.BUSY:
        if person is None:
            raise NeedsAPerson
        return busy.look(session, calendar, person, today, name, into)
    if how is How.REPLIES:
        return incoming_replies.look(session, calendar, today)
    return incoming_meetings.look(session, calendar, today, boards)


def bring_in(
    session: Session,
    calendar: ForeignCalendar,
    how: How,
    today: date,
    *,
    person: int | None = None,
    boards: Mapping[str, int] = {},
    name: str = "",
    into: str = "",
) -> Brought:
    """All of it as one step, as `look` has shown it; what cannot be read in is left out with its reason."""
    if how is How.BUSY:
        if person is None:
            raise NeedsAPerson
        return busy.bring_in(session, calendar, person, today, name, into)
    if how is How.REPLIES:
        return incoming_replies.bring_in(session, calendar, today)
    return incoming_meetings.bring_in(session, calendar, today, boards)


def name_of(brought: Brought) -> str:
    """The name of the step: `Møder indlæst fra kalender: 3 nye, 2 ændrede`."""
    one_new = _("{n} ny") if brought.how is How.BUSY else _("{n} nyt")
    words = (
        (Fate.NEW, one_new, _("{n} nye")),
        (Fate.CHANGED, _("{n} ændret"), _("{n} ændrede")),
        (Fate.GONE, _("{n} fjernet"), _("{n} fjernede")),
    )
    parts = [counted(brought.count(fate), one, many) for fate, one, many in words if brought.count(fate)]
    what = {
        How.BUSY: _("Optagne tider indlæst"),
        How.MEETINGS: _("Møder indlæst fra kalender"),
        How.REPLIES: _("Svar på indkaldelser indlæst"),
    }[brought.how]
    about = f" ({brought.about})" if brought.about else ""
    nothing = _("intet nyt")
    return f"{what}{about}: {', '.join(parts) or nothing}"
