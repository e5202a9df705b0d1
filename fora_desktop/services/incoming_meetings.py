"""Meetings out of another program's calendar: each event found again by its UID or new, its changes, all as one step.

Nothing is refused for the whole file, unless it is far too long: what cannot be brought in is a line with its reason.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, wallclock
from fora_desktop.domain.conflicts import Booking, place_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import Brought, Coming, Fate, ForeignCalendar, ForeignEvent, How, Preview
from fora_desktop.domain.meeting import AWAITED, CalendarEntry, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _, counted
from fora_desktop.services import approvals, meetings, moving
from fora_desktop.services.incoming_places import EventPlaces, Named
from fora_desktop.services.incoming_words import LONGEST_TEXT, OUR_UID, Said, clean, said_by, skipped
from fora_desktop.services.meeting_lines import MeetingLine, day_and_time, listing, number_name
from fora_desktop.services.meeting_times import time_zone
from fora_desktop.services.meetings import USUAL_MINUTES, title_of
from fora_desktop.services.table_import import said

MOST_MEETINGS = 10_000
"""Of one file; a district has about 1,000 a year."""
HIGHEST_SEQUENCE = 1_000_000
"""Beyond it a number says nothing, and ours is to grow on."""
CALLED_OFF = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)
TAKING_PLACE = (*AWAITED, MeetingStatus.HELD)


class TooManyMeetings(FieldError):
    def __init__(self, number: int) -> None:
        super().__init__(
            _(
                "Filen har {n} aftaler, og højst {most} læses ind som møder ad gangen."
                " Gem en kortere periode, og vælg den fil."
            ).format(n=f"{number:,}".replace(",", "."), most=f"{MOST_MEETINGS:,}".replace(",", "."))
        )


def look(session: Session, calendar: ForeignCalendar, today: date, boards: Mapping[str, int]) -> Preview:
    """What `bring_in` would do; `boards` says by title who meets where Fora cannot see it."""
    return _Plan(session, today, boards).preview(calendar)


def bring_in(session: Session, calendar: ForeignCalendar, today: date, boards: Mapping[str, int]) -> Brought:
    """All that can be brought in; what speaks against the times is told, and stops nothing. Raises TooManyMeetings."""
    plan = _Plan(session, today, boards)
    preview = plan.preview(calendar)
    _write(session, plan, today)
    return Brought(How.MEETINGS, preview, shortened(clean(calendar.name)))


# --- what becomes of it ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _New:
    meeting: dict[str, Any]
    boards: tuple[int, ...]
    numbers: tuple[tuple[int, int], ...]
    sequence: int


@dataclass(frozen=True, slots=True)
class _Change:
    meeting: int
    uid: str
    values: dict[str, Any]
    """Of title, minutes, location, room."""
    start: datetime | None
    status: MeetingStatus | None
    sequence: int


@dataclass
class _Plan:
    """Holds each event against the register, in memory; nothing is written here."""

    session: Session
    today: date
    chosen: Mapping[str, int]
    new: list[_New] = field(default_factory=list)
    changes: list[_Change] = field(default_factory=list)
    lines: list[Coming] = field(default_factory=list)
    unplaced: dict[str, None] = field(default_factory=dict)
    bookings: dict[int, Booking] = field(default_factory=dict)
    """What new and changed meetings that are to come will hold, by their place among the lines."""

    def __post_init__(self) -> None:
        self.zone = time_zone(self.session)
        self.places = EventPlaces(self.session)
        self.known: dict[str, MeetingLine] = {}
        self.slots: dict[tuple[int, datetime], str] = {}
        """Which boards meet when, by the meeting's title."""
        self.last: dict[tuple[int, int], int] = {}
        self.numbers: set[tuple[int, int, int]] = set()
        self.locked: frozenset[int] = frozenset()
        """Meetings of the file whose minutes are approved."""
        self.removed: frozenset[str] = frozenset()
        """Identities in the file that the register had and has no more."""
        self.changed_at: dict[str, datetime] = {}
        """By identity when our edition was changed; read where it is asked for."""

    def preview(self, calendar: ForeignCalendar) -> Preview:
        if len(calendar.events) > MOST_MEETINGS:
            raise TooManyMeetings(len(calendar.events))
        self._load()
        readable = list(self._readable(calendar))
        named = {each.uid for each in readable}
        for line in self.known.values():
            if line.uid not in named and line.status is not MeetingStatus.CANCELLED:
                self.slots.update(((board, line.start), line.title) for board in line.board_ids)
        known = [each for each in readable if each.uid in self.known]
        self.locked = frozenset(approvals.approved(self.session, [self.known[each.uid].id for each in known]))
        for each in known:
            self._known(each, self.known[each.uid])
        self.removed = self._removed([each.uid for each in readable if each.uid not in self.known])
        for each in readable:
            if each.uid not in self.known:
                self._unknown(each)
        remarks = (*calendar.remarks, *self._with_conflicts())
        lines = sorted(self.lines, key=lambda line: (line.line, line.start or datetime.min))
        return Preview(tuple(lines), tuple(self.unplaced), remarks)

    def _load(self) -> None:
        for line in listing(self.session):
            self.known[line.uid] = line
        for board, number, year in self.session.execute(
            select(MeetingBoard.board_id, MeetingBoard.number, MeetingBoard.year)
        ):
            self.numbers.add((board, year, number))
            self.last[board, year] = max(self.last.get((board, year), 0), number)

    def _removed(self, uids: Sequence[str]) -> frozenset[str]:
        """The identities of meetings that the register had and has no more."""
        found: set[str] = set()
        for first in range(0, len(uids), 5_000):
            some = uids[first : first + 5_000]
            found.update(self.session.scalars(select(CalendarEntry.uid).where(CalendarEntry.uid.in_(some))))
        return frozenset(found)

    def _readable(self, calendar: ForeignCalendar) -> Iterator[Said]:
        """Each event once, of several editions the latest; what cannot be a meeting becomes a line."""
        for bad in calendar.not_read:
            self.lines.append(skipped(bad))
        found: dict[str, Said] = {}
        double: list[Said] = []
        for event in calendar.events:
            each = said_by(event, self.zone)
            if isinstance(each, str):
                self._skip(event, clean(event.summary)[:LONGEST_TEXT], each)
                continue
            other = found.get(each.uid)
            if other is None or each.key > other.key:
                found[each.uid] = each
                double += [other] if other is not None else []
            else:
                double.append(each)
        for each in double:
            kept = found[each.uid]
            same = kept.contents == each.contents
            words = _("Samme aftale som på linje {line}.") if same else _("Linje {line} er en nyere udgave.")
            self._skip(each.event, each.title, words.format(line=kept.event.line))
        yield from found.values()

    def _skip(self, event: ForeignEvent, title: str, why: str, meeting: int | None = None, key: str = "") -> None:
        self._tell(Fate.SKIPPED, event, title, why, meeting=meeting, key=key)

    def _tell(
        self,
        fate: Fate,
        event: ForeignEvent,
        title: str,
        text: str = "",
        *,
        times: tuple[datetime, datetime] | None = None,
        board: int | None = None,
        meeting: int | None = None,
        key: str = "",
        remarks: Iterable[str] = (),
    ) -> None:
        start, end = times or (event.start, event.end)
        self.lines.append(
            Coming(
                fate,
                event.line,
                title,
                start,
                end,
                text,
                board=board,
                meeting=meeting,
                key=key,
                all_day=event.all_day,
                remarks=tuple(dict.fromkeys([*remarks, *event.remarks])),
            )
        )

    # --- meetings that are known ------------------------------------------------------------------------------------

    def _known(self, each: Said, line: MeetingLine) -> None:
        values, start, status = _differences(each, line)
        if "title" in values:
            values = self._with_title(each, line, values)
        takes_place = status in AWAITED or (status is None and line.status is not MeetingStatus.CANCELLED)
        if not values and start is None and status is None:
            self._tell(Fate.UNCHANGED, each.event, line.title, meeting=line.id, board=line.board_ids[0])
            self._hold(line, line.start, takes_place)
            return
        what = _told(line, values, start, status)
        if refusal := self._refusal(each, line, start, status, what):
            self._skip(each.event, line.title, refusal, line.id)
            self._hold(line, line.start, line.status is not MeetingStatus.CANCELLED)
            return
        self.changes.append(_Change(line.id, line.uid, values, start, status, each.event.sequence))
        begins = start or line.start
        minutes = values.get("minutes", line.minutes)
        ends = wallclock.end(begins, minutes, line.time_zone)
        twice = start is not None and wallclock.exists_twice(start, line.time_zone)
        self._tell(
            Fate.CHANGED,
            each.event,
            str(values.get("title", line.title)),
            what,
            times=(begins, ends),
            board=line.board_ids[0],
            meeting=line.id,
            remarks=[wallclock.told_twice(begins, minutes)] if twice else [],
        )
        self._hold(line, begins, takes_place)
        if takes_place and begins.date() >= self.today and (start or status or values.keys() - {"title"}):
            place = place_key(values.get("location", line.location), values.get("room", line.room))
            self.bookings[len(self.lines) - 1] = Booking(
                line.id, line.title, begins, ends, line.board_ids, line.kind, place
            )

    def _with_title(self, each: Said, line: MeetingLine, values: dict[str, Any]) -> dict[str, Any]:
        """A title that only says who meets is that of a meeting without one of its own."""
        named = self.places.named(each.title, "", each.start.date())
        if not named.is_usual or set(named.boards) != set(line.board_ids):
            return values
        usual = title_of(line.boards, line.number)
        rest = {name: value for name, value in values.items() if name != "title"}
        return rest if line.title == usual else {**rest, "title": usual}

    def _hold(self, line: MeetingLine, start: datetime, takes_place: bool) -> None:
        if takes_place:
            self.slots.update(((board, start), line.title) for board in line.board_ids)

    def _refusal(
        self, each: Said, line: MeetingLine, start: datetime | None, status: MeetingStatus | None, what: str
    ) -> str:
        """Why a meeting is left as it is; nothing where it may change."""
        if each.event.sequence < line.sequence and not self._is_newer(each, line):
            return _("Er ældre end registrets udgave, så mødet bliver, som det er.")
        if line.id in self.locked:
            return _("Referatet er godkendt, så mødet er låst. Lås det op, hvis kalenderen har ret. {what}").format(
                what=what
            )
        if line.status is MeetingStatus.HELD:
            return _("Mødet er noteret som holdt. Ret det i Fora, hvis kalenderen har ret. {what}").format(what=what)
        is_over = line.start.date() < self.today
        comes = start is not None and start.date() >= self.today
        if is_over and not comes and status not in CALLED_OFF:
            return _("Mødet er overstået. Ret det i Fora, hvis kalenderen har ret. {what}").format(what=what)
        return ""

    def _is_newer(self, each: Said, line: MeetingLine) -> bool:
        """Whether an event of others' making was changed after the meeting: its number counts only their changes."""
        if line.uid.endswith(OUR_UID) or each.event.changed is None:
            return False
        if not self.changed_at:
            rows = self.session.execute(select(CalendarEntry.uid, CalendarEntry.changed_at))
            self.changed_at = {row.uid: row.changed_at for row in rows}
        ours = self.changed_at.get(line.uid)
        return ours is not None and each.changed > ours

    # --- meetings that are not --------------------------------------------------------------------------------------

    def _unknown(self, each: Said) -> None:
        event, title = each.event, each.title
        if each.status is not None:
            self._skip(event, title, _("Er aflyst eller udsat, og registret har ikke mødet."))
            return
        named = self._who(each)
        if not named.boards:
            if title:
                self.unplaced[title] = None
                why = _("Fora kan ikke se, hvem der holder mødet. Vælg forummet, eller lad det ude.")
            else:
                why = _("Har ingen titel, så Fora kan ikke se, hvem der holder mødet.")
            self._skip(event, title, why, key=title)
            return
        other = next((self.slots[board, each.start] for board in named.boards if (board, each.start) in self.slots), "")
        if other:
            self._skip(
                event,
                title,
                _("{board} har allerede {meeting} på det tidspunkt.").format(
                    board=self.places.boards[named.boards[0]].name, meeting=other
                ),
                key=title,
            )
            return
        self._add(each, named)

    def _who(self, each: Said) -> Named:
        day = each.start.date()
        named = self.places.named(each.title, each.event.description, day) if each.title else Named(())
        choice = self.chosen.get(each.title)
        if choice is not None and choice in self.places.boards:
            is_its_name = named.is_usual and named.boards == (choice,)
            return named if is_its_name else Named((choice,))
        return named

    def _add(self, each: Said, named: Named) -> None:
        boards, start = named.boards, each.start
        facts = [self.places.boards[board] for board in boards]
        numbers = tuple(self._number(board, start.year, named if board == boards[0] else None) for board in boards)
        usual = title_of([fact.name for fact in facts], number_name(*numbers[0]))
        title = usual if named.is_usual else each.title
        minutes = each.minutes or facts[0].minutes or USUAL_MINUTES
        end = wallclock.end(start, minutes, self.zone)
        meeting = {
            "uid": each.uid,
            "title": title,
            "start": start,
            "planned_start": start,
            "minutes": minutes,
            "time_zone": self.zone,
            "location": each.place,
            "room": "",
            "status": MeetingStatus.PLANNED.value,
            "reason": "",
            "was_invited": False,
        }
        self.new.append(_New(meeting, boards, numbers, each.event.sequence))
        self.slots.update(((board, start), title) for board in boards)
        when = _("{when}, {n} min.").format(when=day_and_time(start), n=minutes)
        self._tell(
            Fate.NEW,
            each.event,
            title,
            said([when, *(fact.name for fact in facts)]),
            times=(start, end),
            board=boards[0],
            key=each.title,
            remarks=self._remarks(each, named, numbers[0], title, minutes),
        )
        if start.date() >= self.today:
            place = place_key(each.place, "")
            self.bookings[len(self.lines) - 1] = Booking(-len(self.new), title, start, end, boards, None, place)

    def _remarks(self, each: Said, named: Named, number: tuple[int, int], title: str, minutes: int) -> Iterator[str]:
        for board in named.boards:
            fact = self.places.boards[board]
            if not fact.exists_on(each.start.date()):
                yield _("{board} findes ikke i registret den dag.").format(board=fact.name)
        if each.uid in self.removed:
            yield _("Registret har haft mødet før, og det er fjernet siden.")
        if named.is_usual and named.number is not None and number != (named.number, named.year):
            yield _("Kalenderen kalder det {wanted}; nummeret er brugt, så mødet hedder {title}.").format(
                wanted=number_name(named.number, named.year or each.start.year), title=title
            )
        if each.start.date() < self.today:
            yield _("Mødet er overstået. Notér bagefter, hvad der blev af det.")
        if wallclock.exists_twice(each.start, self.zone):
            yield wallclock.told_twice(each.start, minutes)

    def _number(self, board: int, year: int, named: Named | None) -> tuple[int, int]:
        """The number in the board's year: the calendar's where it is free, else the next."""
        number = self.last.get((board, year), 0) + 1
        if (
            named is not None
            and named.number
            and named.year == year
            and (board, year, named.number) not in self.numbers
        ):
            number = named.number
        self.numbers.add((board, year, number))
        self.last[board, year] = max(self.last.get((board, year), 0), number)
        return number, year

    # --- what speaks against the times ------------------------------------------------------------------------------

    def _with_conflicts(self) -> Iterator[str]:
        """Beside each line that is to come what speaks against its time; and how many there are."""
        if not self.bookings:
            return
        around = moving.with_all_moved(self.session, list(self.bookings.values()))
        number = 0
        for place, booking in self.bookings.items():
            found = tuple(dict.fromkeys(each.text for each in conflicts.conflicts(booking, around)))
            if found:
                number += 1
                self.lines[place] = replace(self.lines[place], conflicts=found)
        if number:
            yield counted(
                number,
                _("{n} kommende møde støder sammen med andet; det står ved mødet."),
                _("{n} kommende møder støder sammen med andet; det står ved møderne."),
            )


def _differences(each: Said, line: MeetingLine) -> tuple[dict[str, Any], datetime | None, MeetingStatus | None]:
    """What an event changes in its meeting: values, another start, what became of it. What it does not say stays."""
    if each.status is not None:
        if line.status is each.status or (line.status in CALLED_OFF and not each.is_told):
            return {}, None, None  # to others a postponed meeting is a cancelled one
        return {}, None, each.status
    values: dict[str, Any] = {}
    if each.title and each.title != clean(line.title)[:LONGEST_TEXT]:
        values["title"] = each.title
    if each.minutes is not None and each.minutes != line.minutes:
        values["minutes"] = each.minutes
    if each.place and each.place not in (clean(line.place)[:LONGEST_TEXT].strip(), clean(line.location)):
        values |= _place(each.place, line)
    start = each.start if each.start != line.start else None
    return values, start, MeetingStatus.PLANNED if line.status in CALLED_OFF else None


def _place(place: str, line: MeetingLine) -> dict[str, str]:
    """Place and room of what a calendar has in one line: the same place with another room keeps its name."""
    location = clean(line.location)
    if location and place.startswith(f"{location}, "):
        return {"room": place[len(location) + 2 :]}
    return {"location": place, "room": ""}


def _told(line: MeetingLine, values: Mapping[str, Any], start: datetime | None, status: MeetingStatus | None) -> str:
    """`Tid: tors. 4. marts kl. 10.00 → …. Sted: Rådhuset → Stationen.`"""
    parts = []
    if status in CALLED_OFF:
        parts.append(_("aflyst i kalenderen") if status is MeetingStatus.CANCELLED else _("udsat i kalenderen"))
    elif status is not None:
        parts.append(_("var {status}, planlagt igen").format(status=line.status.word.lower()))
    if start is not None:
        parts.append(_("tid: {before} → {after}").format(before=day_and_time(line.start), after=day_and_time(start)))
    if "minutes" in values:
        before, after = (_("{n} min.").format(n=minutes) for minutes in (line.minutes, values["minutes"]))
        parts.append(_("varighed: {before} → {after}").format(before=before, after=after))
    if "location" in values or "room" in values:
        after = place_key(values.get("location", line.location), values.get("room", line.room))
        parts.append(_("sted: {before} → {after}").format(before=line.place or _("(tomt)"), after=after))
    if "title" in values:
        parts.append(_("titel: {before} → {after}").format(before=line.title, after=values["title"]))
    return said(parts)


# --- written --------------------------------------------------------------------------------------------------------


def _write(session: Session, plan: _Plan, today: date) -> None:
    _write_new(session, plan.new)
    now = datetime.combine(today, time())
    known = _meetings(session, [change.meeting for change in plan.changes])
    for change in plan.changes:
        if change.status in CALLED_OFF:
            _call_off(session, known[change.meeting], change.status, now)
            continue
        with session.no_autoflush:  # each meeting is written once, all of them together
            if change.start is not None:
                meetings.set_start(session, known[change.meeting], change.start, today, "")
            elif change.status is not None:
                meetings.record(session, change.meeting, change.status, now)
            if change.values:
                meetings.set_values(session, known[change.meeting], change.values)
    session.flush()
    _raise_sequences(session, [(each.meeting["uid"], each.sequence) for each in plan.new])
    _raise_sequences(session, [(each.uid, each.sequence) for each in plan.changes])


def _call_off(session: Session, meeting: Meeting, status: MeetingStatus, now: datetime) -> None:
    """The minutes of none of these are approved (`_refusal`), so that one which is cancelled only needs to say so."""
    if status is MeetingStatus.CANCELLED:
        meeting.status, meeting.reason = status.value, _("aflyst i den indlæste kalender")
    else:
        meetings.record(session, meeting.id, status, now, reason=_("udsat i den indlæste kalender"))


def _meetings(session: Session, ids: Sequence[int]) -> dict[int, Meeting]:
    found: dict[int, Meeting] = {}
    for first in range(0, len(ids), 5_000):
        some = Meeting.id.in_(ids[first : first + 5_000])
        found.update((meeting.id, meeting) for meeting in session.scalars(select(Meeting).where(some)))
    return found


def _write_new(session: Session, new: Sequence[_New]) -> None:
    if not new:
        return
    first = 1 + int(session.scalar(sql("SELECT seq FROM sqlite_sequence WHERE name = 'meeting'")) or 0)
    session.execute(insert(Meeting), [{"id": id_, **each.meeting} for id_, each in enumerate(new, first)])
    session.execute(
        insert(MeetingBoard),
        [
            {"meeting_id": id_, "board_id": board, "number": number, "year": year, "position": position}
            for id_, each in enumerate(new, first)
            for position, (board, (number, year)) in enumerate(zip(each.boards, each.numbers, strict=True))
        ],
    )


def _raise_sequences(session: Session, uids: Sequence[tuple[str, int]]) -> None:
    """Whoever has the file takes our next change for newer only with a number that is higher than the file's."""
    entry = CalendarEntry.__table__
    higher = [{"of": uid, "to": sequence} for uid, sequence in uids if 0 < sequence <= HIGHEST_SEQUENCE]
    if higher:
        statement = (
            update(CalendarEntry)
            .where(entry.c.uid == bindparam("of"), entry.c.sequence < bindparam("to"))
            .values(sequence=bindparam("to"))
        )
        session.connection().execute(statement, higher)
