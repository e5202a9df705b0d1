"""Invitations to meetings: the draft of a message, when it must be sent again, and that it was made.

Fora sends nothing. A draft is a file that the secretary sends from the mail program; that it was made is noted as the
step “indkaldt” with the number that the invitation has in other people's calendars (SEQUENCE).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import agenda_words, dates, email_address
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.calendar import Attendee
from fora_desktop.domain.danish import listed
from fora_desktop.domain.dossier import Dossier
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import District
from fora_desktop.domain.invitation import (
    ALL,
    CALL_OFF,
    CALLED_OFF,
    CHANGED,
    CURRENT,
    NEVER,
    NONE,
    Draft,
    Invited,
    PaperFile,
)
from fora_desktop.domain.meeting import AWAITED, CalendarEntry, Meeting, MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, INVITED
from fora_desktop.domain.people import CHAIR, GUEST, OBSERVER
from fora_desktop.i18n import _, counted
from fora_desktop.services import calendars, documents, meeting_course, meetings, papers, seating
from fora_desktop.services.calendars import Selection
from fora_desktop.services.meeting_course import Noted
from fora_desktop.services.meeting_lines import MeetingLine, line, listing
from fora_desktop.services.seating import Participant

CALLED = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)


class SenderIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("Sekretariatets e-mailadresse mangler. Skriv den under Indstillinger, Dokumenter, så svar finder hjem.")
        )


class NobodyToInvite(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("Ingen deltager i {meeting} har en e-mailadresse. Skriv adresserne under Personer og roller.").format(
                meeting=title
            )
        )


class IsOver(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("{meeting} er holdt, så der er ingen at indkalde.").format(meeting=title))


class WasNotInvited(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("{meeting} er aflyst eller udsat, og ingen blev indkaldt, så der er ingen at give besked.").format(
                meeting=title
            )
        )


class HasChanged(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("{meeting} er ændret, mens kladden blev skrevet. Lav kladden igen.").format(meeting=title))


# --- who invites ----------------------------------------------------------------------------------------------------


def sender(session: Session) -> Attendee:
    """The secretariat: the organiser of every invitation. Its address is empty until somebody has typed it."""
    district = session.scalars(select(District)).one()
    return Attendee(district.secretariat or district.name, district.secretariat_email)


def set_sender(session: Session, name: str, address: str) -> Attendee:
    """Raises NoEmailAddress for what is no address."""
    district = session.scalars(select(District)).one()
    plain = email_address.read(address)
    if plain and not plain.isascii():
        raise email_address.NoEmailAddress(address)
    district.secretariat, district.secretariat_email = " ".join(name.split()), plain
    session.flush()
    return sender(session)


def sender_set(who: Attendee) -> str:
    """The sentence of the step."""
    if not who.email:
        return _("Afsender af indkaldelser: {name}").format(name=who.name)
    return _("Afsender af indkaldelser: {name}, {address}").format(name=who.name, address=who.email)


# --- how invitations stand ------------------------------------------------------------------------------------------


def state(session: Session, meeting_id: int, on: date) -> Invited:
    """Whether a meeting's invitation was made, and whether it still says what holds."""
    return states(session, [meeting_id], on)[meeting_id]


def states(session: Session, meeting_ids: Sequence[int], on: date) -> Mapping[int, Invited]:
    """The same of many at once, for lists."""
    steps = meeting_course.courses(session, meeting_ids)
    return {
        each.id: _stands(each, _last(steps.get(each.id, ())), on) for each in listing(session, meetings=meeting_ids)
    }


def _last(steps: Sequence[Noted]) -> Noted | None:
    return next((step for step in reversed(steps) if step.kind == INVITED and step.needed), None)


def _stands(meeting: MeetingLine, step: Noted | None, on: date) -> Invited:
    if step is None and not meeting.was_invited:
        return Invited(NEVER, None, "")
    since = step.on if step is not None else None
    told = step is None or step.sequence is None or step.sequence >= meeting.sequence
    day = dates.day_month(since) if since is not None and since.year == on.year else dates.day_month_year(since or on)
    if meeting.status in CALLED:
        if told or meeting.start.date() < on:
            return Invited(CALLED_OFF, since, "")
        words = _("Aflyst") if meeting.status is MeetingStatus.CANCELLED else _("Udsat")
        return Invited(
            CALL_OFF,
            since,
            _("{cancelled} efter indkaldelsen {day}: send besked til de indkaldte").format(cancelled=words, day=day),
        )
    if told or meeting.status not in AWAITED:
        return Invited(CURRENT, since, "")
    return Invited(CHANGED, since, _("Indkaldelsen er ændret siden {day}: send en opdatering").format(day=day))


# --- the draft ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choice:
    """What the secretary has chosen for a message."""

    substitutes: str = ALL
    papers: bool = True


USUAL = Choice()


@dataclass(frozen=True, slots=True)
class Reached:
    """Whom a message goes to, and whom it does not reach."""

    to: tuple[Attendee, ...]
    cc: tuple[Attendee, ...]
    without_address: tuple[str, ...]
    vacant: tuple[str, ...]


def prepare(session: Session, meeting_id: int, on: date, choice: Choice = USUAL) -> Draft:
    """The draft as it would be made now. Raises SenderIsMissing, NobodyToInvite, IsOver, WasNotInvited."""
    stands = state(session, meeting_id, on).state
    if stands == CURRENT and _was_updated(session, meeting_id):
        stands = CHANGED  # made once more it is still the update
    return _prepare(session, meeting_id, on, choice, stands)


def _was_updated(session: Session, meeting_id: int) -> bool:
    """Whether the last invitation that was made told of a change."""
    steps = meeting_course.courses(session, [meeting_id]).get(meeting_id, ())
    return sum(step.kind == INVITED and step.needed for step in steps) > 1


def _prepare(session: Session, meeting_id: int, on: date, choice: Choice, stands: str) -> Draft:
    first = stands != CHANGED
    who = sender(session)
    if not who.email:
        raise SenderIsMissing
    meeting = line(session, meeting_id)
    if meeting.status is MeetingStatus.HELD:
        raise IsOver(meeting.title)
    if meeting.status in CALLED and stands == NEVER:
        raise WasNotInvited(meeting.title)
    there = seating.of_meeting(session, meeting_id)
    people = reached(there, choice)
    if not people.to:
        raise NobodyToInvite(meeting.title)
    gathered = documents.gather(session, meeting_id, on, outsiders=True)
    (event,) = calendars.events(session, Selection(meetings=(meeting_id,)))
    return Draft(
        meeting=meeting_id,
        title=meeting.title,
        event=event,
        sender=who,
        to=people.to,
        cc=people.cc,
        subject=_subject(meeting, first=first),
        before=_before(meeting, gathered, first=first),
        after=_after(meeting, who),
        papers=_papers(session, meeting_id) if choice.papers and meeting.status in AWAITED else (),
        without_address=people.without_address,
        vacant=people.vacant,
        is_update=not first,
    )


def invite(session: Session, meeting_id: int, now: datetime, choice: Choice, write: Callable[[Draft], object]) -> Draft:
    """Note that a meeting's invitation, its update or its calling off is made, and have `write` make the file.

    Where the file cannot be written nothing is noted. Whoever got it knows of the meeting from now on.
    """
    before = prepare(session, meeting_id, now.date(), choice)  # what cannot be done is refused before anything is noted
    if session.get_one(Meeting, meeting_id).status == MeetingStatus.PLANNED:
        meetings.record(session, meeting_id, MeetingStatus.INVITED, datetime.combine(now.date(), time.max))
    session.flush()
    stands = CHANGED if before.is_update else NEVER if not before.calls_off else CALL_OFF
    draft = _prepare(session, meeting_id, now.date(), choice, stands)
    session.execute(update(CalendarEntry).where(CalendarEntry.uid == draft.event.uid).values(sent=True))
    meeting_course.mark(session, meeting_id, INVITED, now.date(), sequence=draft.event.sequence)
    _note_agenda(session, draft, now.date())
    session.flush()
    write(draft)
    return draft


def _note_agenda(session: Session, draft: Draft, on: date) -> None:
    """The agenda goes with the message: from then on it is sent."""
    has_agenda = session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id == draft.meeting).limit(1)).first()
    if has_agenda and not draft.calls_off and meeting_course.course(session, draft.meeting).step(AGENDA_SENT) is None:
        meeting_course.mark(session, draft.meeting, AGENDA_SENT, on)


@dataclass(frozen=True, slots=True)
class Many:
    """Drafts for several meetings; `refused` are the sentences of those that could not be made."""

    drafts: tuple[Draft, ...]
    refused: tuple[str, ...]


def invite_many(
    session: Session, ids: Sequence[int], now: datetime, choice: Choice, write: Callable[[Draft], object]
) -> Many:
    """A draft for each meeting that can have one; where none can, the refusal of the first is raised."""
    drafts, refused = [], []
    for each in ids:
        try:
            prepare(session, each, now.date(), choice)
        except (NobodyToInvite, IsOver, WasNotInvited) as refusal:
            refused.append(refusal)
        else:
            drafts.append(invite(session, each, now, choice, write))
    if refused and not drafts:
        raise refused[0]
    return Many(tuple(drafts), tuple(str(each) for each in refused))


@dataclass(frozen=True, slots=True)
class InvitedEach:
    """Drafts for several meetings, and why there is none of the others, by meeting."""

    drafts: tuple[Draft, ...]
    refused: Mapping[int, str]


def invite_each(
    session: Session,
    ids: Sequence[int],
    now: datetime,
    choice: Choice,
    write: Callable[[Draft], object],
    goes_on: Callable[[], bool],
) -> InvitedEach:
    """A draft for each meeting: one that cannot be made or written leaves no trace and holds up none of the others.

    Between two of them `goes_on` is asked.
    """
    drafts: list[Draft] = []
    refused: dict[int, str] = {}
    for each in ids:
        if not goes_on():
            break
        try:
            with session.begin_nested():
                drafts.append(invite(session, each, now, choice, write))
        except FieldError as refusal:
            refused[each] = str(refusal)
    return InvitedEach(tuple(drafts), refused)


def say_the_same(one: Draft, other: Draft) -> bool:
    """Whether two drafts of a meeting are one message, whenever they were made."""
    made = replace(one.event, created=other.event.created, changed=other.event.changed)
    return replace(one, event=replace(made, description=other.event.description)) == other


def each_invited(made: InvitedEach) -> str:
    """The sentence of the step."""
    return many_invited(Many(made.drafts, ()))


def many_invited(many: Many) -> str:
    """The sentence of the step."""
    if len(many.drafts) == 1:
        return invited(many.drafts[0])
    return _("Indkaldelser til {n} møder er lavet").format(n=len(many.drafts))


def look(session: Session, ids: Sequence[int], choice: Choice) -> Reached:
    """Whom messages for some meetings would go to, before anything is made."""
    lines = listing(session, meetings=ids)
    seats = seating.Seating(session, {board for each in lines for board in each.board_ids})
    parts = [reached(seats.jointly(each.board_ids, each.start.date()), choice) for each in lines]
    return Reached(
        to=tuple(dict.fromkeys(who for part in parts for who in part.to)),
        cc=tuple(dict.fromkeys(who for part in parts for who in part.cc)),
        without_address=tuple(dict.fromkeys(name for part in parts for name in part.without_address)),
        vacant=tuple(dict.fromkeys(name for part in parts for name in part.vacant)),
    )


def number_of_papers(session: Session, ids: Sequence[int]) -> int:
    """How many papers could go with the messages."""
    return sum(len(_papers(session, each)) for each in ids)


def invited(draft: Draft) -> str:
    """The sentence of the step."""
    if draft.calls_off:
        return _("{meeting}: besked om aflysning er lavet").format(meeting=draft.title)
    if draft.is_update:
        return _("{meeting}: opdateret indkaldelse er lavet").format(meeting=draft.title)
    return _("{meeting}: indkaldelse er lavet").format(meeting=draft.title)


def remarks(draft: Draft | Reached) -> str:
    """Whom the message does not reach: `Uden e-mailadresse: Hanne Thorsgaard. Ubesat: Borgmesteren i Køge.`"""
    parts = []
    if draft.without_address:
        parts.append(_("Uden e-mailadresse: {names}.").format(names=listed(draft.without_address)))
    if draft.vacant:
        parts.append(
            counted(len(draft.vacant), _("Ubesat plads: {{names}}."), _("Ubesatte pladser: {{names}}.")).format(
                names=listed(draft.vacant)
            )
        )
    return " ".join(parts)


# --- its parts ------------------------------------------------------------------------------------------------------


def reached(there: Sequence[Participant], choice: Choice) -> Reached:
    """Each address once, members before substitutes."""
    found: dict[str, tuple[bool, Attendee]] = {}
    missing: list[str] = []

    def take(name: str, email: str, *, chair: bool, optional: bool, copied: bool) -> None:
        if not _usable(email):
            missing.append(name)
        elif email_address.key(email) not in found:
            found[email_address.key(email)] = (copied, Attendee(name, email, chair, optional))

    for each in there:
        if each.person is not None:
            optional = each.function in (OBSERVER, GUEST)
            take(each.name, each.email, chair=each.function == CHAIR, optional=optional, copied=False)
        elif not each.is_vacant:
            missing.append(each.role_name)
    for each in there:
        if choice.substitutes == ALL or (choice.substitutes != NONE and each.away):
            for stand in each.substitutes:
                take(stand.name, stand.email, chair=False, optional=True, copied=True)
    return Reached(
        to=tuple(who for copied, who in found.values() if not copied),
        cc=tuple(who for copied, who in found.values() if copied),
        without_address=tuple(dict.fromkeys(missing)),
        vacant=tuple(dict.fromkeys(each.role_name for each in there if each.is_vacant)),
    )


def _usable(email: str) -> bool:
    """Whether a message can be sent there; letters beyond ASCII take mail servers that few have."""
    try:
        return bool(email_address.read(email)) and email.isascii()
    except email_address.NoEmailAddress:
        return False


def _papers(session: Session, meeting_id: int) -> tuple[PaperFile, ...]:
    """Closed ones never leave by themselves."""
    closed = set(_closed_items(session, meeting_id))
    return tuple(
        PaperFile(paper.name, paper.path, paper.linked)
        for paper in papers.of_meeting(session, meeting_id)
        if not paper.confidential and paper.item not in closed
    )


def _closed_items(session: Session, meeting_id: int) -> Sequence[int]:
    query = select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id, AgendaItem.confidential)
    return session.scalars(query).all()


def _when(meeting: MeetingLine) -> str:
    start = meeting.start
    return _("{day} {clock}").format(day=dates.long(start.date()), clock=dates.clock(start.time()))


def _subject(meeting: MeetingLine, *, first: bool) -> str:
    if meeting.status is MeetingStatus.CANCELLED:
        text = _("Aflyst: {meeting}, {when}")
    elif meeting.status is MeetingStatus.POSTPONED:
        text = _("Udsat: {meeting}, {when}")
    else:
        text = _("Indkaldelse: {meeting}, {when}") if first else _("Ændret: {meeting}, {when}")
    return text.format(meeting=meeting.title, when=_when(meeting))


def _before(meeting: MeetingLine, gathered: Dossier, *, first: bool) -> str:
    """The message down to the agenda. Why a meeting was moved stays in the house: it may be about a person."""
    if meeting.status in CALLED:
        cancelled = meeting.status is MeetingStatus.CANCELLED
        text = _("{meeting} {when} er aflyst.") if cancelled else _("{meeting} {when} er udsat. En ny tid følger.")
        return text.format(meeting=meeting.title, when=_when(meeting))
    opening = _("Du indkaldes hermed til {meeting}.") if first else _("{meeting} er ændret. Nu gælder:")
    lines = [opening.format(meeting=meeting.title), ""]
    ends = dates.hours(meeting.end.time())
    lines.append(_("Tid: {when}–{end}").format(when=_when(meeting), end=ends))
    if meeting.place:
        lines.append(_("Sted: {place}").format(place=meeting.place))
    if gathered.points:
        lines += ["", _("Dagsorden:")]
        for point in gathered.points:
            title = point.title if not point.closed else _("Lukket punkt")
            what = agenda_words.to_what(point.kind)
            lines.append(_("{number}. {title} ({what})").format(number=point.number, title=title, what=what))
    return "\n".join(lines)


def _after(meeting: MeetingLine, who: Attendee) -> str:
    lines = []
    if meeting.status in AWAITED:
        lines += [_("Kan du ikke komme, så svar på indkaldelsen, og giv din stedfortræder besked."), ""]
    return "\n".join([*lines, _("Venlig hilsen"), who.name])
