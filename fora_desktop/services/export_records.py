"""What each calendar held when it last left the house, and what its recipient must hear of since.

Only digests are kept, and times: no title, place or name (`CalendarExport`). Whoever has a calendar of which a meeting
has gone is told so by an event of the state "gone", in which stands nothing but what they knew.
"""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.calendar import EVERYTHING_IN, NAMES, ROLES, Contents, Event
from fora_desktop.domain.forum import District
from fora_desktop.domain.meeting import CalendarEntry, Meeting, MeetingStatus
from fora_desktop.domain.publication import SUBJECTS, CalendarExport
from fora_desktop.i18n import _
from fora_desktop.services import calendars
from fora_desktop.services.calendars import AT_ONCE, Selection

GONE: Final = "gone"
_SECOND: Final = timedelta(seconds=1)


def key(selection: Selection) -> str:
    """Whose calendar it is, whatever the period: "person:12", "board:4+unit:2", "all"."""
    named = [f"{subject}:{getattr(selection, subject)}" for subject in SUBJECTS if getattr(selection, subject)]
    return "+".join(named) or "all"


@dataclass(frozen=True, slots=True)
class ExportState:
    """When a calendar last left the house, in the register's time zone, and what has changed of it since."""

    exported_at: datetime | None
    changes: int


_Parts = tuple[str, ...]
"""Of an event when, title, place, standing text, agenda, roles, names: digests of what was shown, "" of the others."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a recipient has of a meeting; times are wall-clock in `time_zone`."""

    start: datetime
    end: datetime
    time_zone: str
    sequence: int
    parts: _Parts


@dataclass(frozen=True, slots=True)
class Record:
    """What a calendar held when it last left the house, in the period that is asked about, and what became of it.

    `still` are meetings that are the recipient's as before and yet not in the selection: moved out of its period, or
    planned anew where planned ones are left out. `gone` are those that the recipient was told are gone, and the stamp.
    """

    exported_at: datetime | None = None
    held: Mapping[str, Held] = field(default_factory=dict)
    gone: Mapping[str, datetime] = field(default_factory=dict)
    still: Mapping[str, Event] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[str, tuple[int, datetime, datetime]] = field(default_factory=dict)
    """Of meetings that are gone: sequence, created, changed."""
    contents: Contents = EVERYTHING_IN
    busy_only: bool = False

    def is_as_before(self, event: Event, held: Held) -> bool:
        """Whether an event has not been stamped since; who takes part may have changed all the same."""
        return (
            self.exported_at is not None
            and event.changed < self.exported_at
            and event.sequence == held.sequence
            and not event.participants
        )


# --- recording ------------------------------------------------------------------------------------------------------


def record(
    session: Session,
    selection: Selection,
    events: Sequence[Event],
    at: datetime,
    *,
    contents: Contents = EVERYTHING_IN,
    busy_only: bool = False,
    told: Sequence[Event] | None = None,
) -> None:
    """Remember what has just left the house, and that others know of these meetings from now on.

    `events` are those of the whole selection; of a file with the changes only, `told` are the events in it. Single
    meetings are nobody's calendar: of them is only remembered that they are known. `at` has a time zone.
    """
    written = events if told is None else told
    calendars.mark_sent(session, [event.uid for event in written])
    if selection.meetings is not None:
        return
    row = session.get(CalendarExport, key(selection))
    known = _read(row)
    held, gone = dict(known.held), dict(known.gone)
    if told is None:
        present = {event.uid for event in events}
        held = {uid: each for uid, each in held.items() if uid in present or not _within(each.start, selection)}
    shape = _shown(contents, busy_only)
    for event in written:
        if event.status == GONE:
            held.pop(event.uid, None)
            gone[event.uid] = event.changed
        else:
            before = known.held.get(event.uid)
            if before is None or not known.is_as_before(event, before) or shape != _shape(before.parts):
                parts = _parts(event, contents, busy_only)
                held[event.uid] = Held(event.start, event.end, event.time_zone, event.sequence, parts)
            gone.pop(event.uid, None)
    packed = _packed(held, gone, contents, busy_only)
    if row is None:
        session.add(CalendarExport(key=key(selection), exported_at=_naive(at), contents=packed))
    else:
        row.exported_at, row.contents = _naive(at), packed
    session.flush()


def _naive(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(tzinfo=None, microsecond=0)


def _within(start: date, selection: Selection) -> bool:
    """Whether a day, or a time, lies in the period."""
    day = start.date() if isinstance(start, datetime) else start
    return (selection.first is None or selection.first <= day) and (selection.last is None or day <= selection.last)


def _parts(event: Event, contents: Contents, busy_only: bool) -> _Parts:
    status = "invited" if event.status == "held" else event.status  # CONFIRMED, the one as the other
    when = _digest(f"{event.start.isoformat()} {event.end.isoformat()} {event.time_zone} {status}")
    if busy_only:
        return when, "", "", "", "", "", ""
    return (
        when,
        _digest(event.summary),
        _digest(event.location) if contents.with_place else "",
        _digest(f"{event.category}\n{event.about}"),
        _digest(event.agenda) if contents.with_agenda else "",
        _digest(event.participants) if contents.participants == ROLES else "",
        _digest(event.participants) if contents.participants == NAMES else "",
    )


def _shown(contents: Contents, busy_only: bool) -> tuple[bool, ...]:
    """Of which parts there is a digest."""
    shown = (True, contents.with_place, True, contents.with_agenda, contents.participants == ROLES)
    return True, *(each and not busy_only for each in (*shown, contents.participants == NAMES))


def _shape(parts: _Parts) -> tuple[bool, ...]:
    return tuple(map(bool, parts))


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def _packed(held: Mapping[str, Held], gone: Mapping[str, datetime], contents: Contents, busy_only: bool) -> bytes:
    document = {
        "contents": [contents.with_place, contents.with_agenda, contents.with_planned, contents.participants],
        "busy": busy_only,
        "events": {
            uid: [
                each.start.isoformat(),
                each.end.isoformat(),
                each.time_zone,
                each.sequence,
                ".".join(each.parts),
            ]
            for uid, each in sorted(held.items())
        },
        "gone": {uid: stamp.astimezone(UTC).isoformat() for uid, stamp in sorted(gone.items())},
    }
    return zlib.compress(json.dumps(document, separators=(",", ":")).encode())


def _read(row: CalendarExport | None) -> Record:
    if row is None:
        return Record()
    document: dict[str, Any] = json.loads(zlib.decompress(row.contents))
    return Record(
        exported_at=row.exported_at.replace(tzinfo=UTC),
        held={
            uid: Held(
                datetime.fromisoformat(start), datetime.fromisoformat(end), zone, sequence, tuple(parts.split("."))
            )
            for uid, (start, end, zone, sequence, parts) in document["events"].items()
        },
        gone={uid: datetime.fromisoformat(stamp) for uid, stamp in document["gone"].items()},
        contents=Contents(*document["contents"]),
        busy_only=document["busy"],
    )


# --- what has changed -----------------------------------------------------------------------------------------------


def last(
    session: Session,
    selection: Selection,
    events: Sequence[Event],
    contents: Contents = EVERYTHING_IN,
    *,
    busy_only: bool = False,
) -> Record:
    """What the calendar held when it last left the house, with what became of that which `events` no longer have."""
    known = _read(session.get(CalendarExport, key(selection)))
    held = {uid: each for uid, each in known.held.items() if _within(each.start, selection)}
    there = {event.uid for event in events}
    held |= {uid: known.held[uid] for uid in there if uid in known.held}
    missing = sorted(held.keys() - there)
    ids: dict[str, int] = {}
    titles: dict[str, str] = {}
    entries: dict[str, tuple[int, datetime, datetime]] = {}
    for first in range(0, len(missing), AT_ONCE):
        some = missing[first : first + AT_ONCE]
        for id_, uid, title in session.execute(
            select(Meeting.id, Meeting.uid, Meeting.title).where(Meeting.uid.in_(some))
        ):
            ids[uid] = id_
            if held[uid].parts[1] == _digest(title):
                titles[uid] = title
        for entry in session.scalars(select(CalendarEntry).where(CalendarEntry.uid.in_(some))):
            times = (entry.created_at.replace(tzinfo=UTC), entry.changed_at.replace(tzinfo=UTC))
            entries[entry.uid] = (entry.sequence, *times)
    whole = replace(selection, first=None, last=None, meetings=tuple(sorted(ids.values())))
    still = calendars.events(session, whole, replace(contents, with_planned=True)) if ids else []
    return replace(
        known,
        held=held,
        still={event.uid: event for event in still},
        titles=titles,
        entries=entries,
        contents=contents,
        busy_only=busy_only,
    )


def changed_only(events: Sequence[Event], record: Record) -> list[Event]:
    """What the recipient must hear of since the last export, by start: all where nothing has left the house yet.

    What changed without a stamp of its own (who takes part) is stamped after that export, what is gone after what the
    recipient had, and what comes back after that: of two events with one SEQUENCE the later stamp holds (RFC 5546,
    2.1.5). The same register and the same record give the same events.
    """
    if record.exported_at is None:
        return list(events)
    since = record.exported_at + _SECOND
    there = {event.uid for event in events}
    found = []
    for event in (*events, *(event for event in record.still.values() if event.uid not in there)):
        held = record.held.get(event.uid)
        if held is None:
            stamp = record.gone.get(event.uid)
            found.append(event if stamp is None else _stamped(event, stamp + _SECOND))
        elif _differs(held.parts, _parts(event, record.contents, record.busy_only)):
            found.append(_stamped(event, since))
    found += [
        _gone(uid, held, record, since)
        for uid, held in record.held.items()
        if uid not in there and uid not in record.still
    ]
    return sorted(found, key=lambda event: (event.start, event.uid))


def _differs(had: _Parts, now: _Parts) -> bool:
    """By what they were shown; what is shown for the first time, or no longer, is no change of the meeting."""
    return any(before and after and before != after for before, after in zip(had, now, strict=True))


def _stamped(event: Event, earliest: datetime) -> Event:
    return event if event.changed >= earliest else replace(event, changed=earliest)


def _gone(uid: str, held: Held, record: Record, since: datetime) -> Event:
    """A meeting that is no longer theirs, by what they know of it: the time, and the title where it is the same."""
    sequence, created, changed = record.entries.get(uid, (held.sequence, since, since))
    return Event(
        uid=uid,
        sequence=max(sequence, held.sequence),
        created=created,
        changed=max(changed, since),
        start=held.start,
        end=held.end,
        time_zone=held.time_zone,
        summary=record.titles.get(uid, _("Møde")),
        location="",
        description="",
        category="",
        status=GONE,
    )


# --- how many -------------------------------------------------------------------------------------------------------


def states(session: Session, selections: Sequence[Selection]) -> dict[str, ExportState]:
    """When each calendar last left the house and what has changed of it since, in the period of its selection."""
    zone = ZoneInfo(session.scalars(select(District.time_zone)).one())
    keys = {key(each): each for each in selections}
    rows = {row.key: row for row in session.scalars(select(CalendarExport).where(CalendarExport.key.in_(keys)))}
    known = {name: _read(row) for name, row in rows.items()}
    found = {name: ExportState(None, 0) for name in keys if name not in known}
    if not known:
        return found
    now = _Now(session, [(record, keys[name]) for name, record in known.items()])
    theirs = calendars.meetings_of(session, [replace(keys[name], first=None, last=None) for name in known])
    for (name, record_), ids in zip(known.items(), theirs, strict=True):
        assert record_.exported_at is not None
        found[name] = ExportState(record_.exported_at.astimezone(zone), now.changes(record_, keys[name], ids))
    return found


class _Now:
    """All meetings as they are, those that are asked about digested once for all calendars."""

    def __init__(self, session: Session, asked: Sequence[tuple[Record, Selection]]) -> None:
        self._uid: dict[int, str] = {}
        self._start: dict[str, date] = {}
        self._planned: set[str] = set()
        for id_, uid, start, status in session.execute(select(Meeting.id, Meeting.uid, Meeting.start, Meeting.status)):
            self._uid[id_] = uid
            self._start[uid] = start.date()
            if status == MeetingStatus.PLANNED:
                self._planned.add(uid)
        self._parts: dict[str, _Parts] = {}
        for mode in sorted({"", *(record.contents.participants for record, _selection in asked)}):
            self._digest(session, self._selected(asked), Contents(participants=mode))

    def _selected(self, asked: Sequence[tuple[Record, Selection]]) -> Selection:
        """What a calendar held in its period, or holds there now; of new meetings it is enough that they are there."""
        held = {
            uid
            for record, selection in asked
            for uid, each in record.held.items()
            if uid in self._start and (_within(each.start, selection) or _within(self._start[uid], selection))
        }
        if len(held) > AT_ONCE:
            return Selection()
        return Selection(meetings=tuple(id_ for id_, uid in self._uid.items() if uid in held))

    def _digest(self, session: Session, selection: Selection, contents: Contents) -> None:
        for event in calendars.events(session, selection, contents):
            parts = _parts(event, contents, busy_only=False)
            before = self._parts.get(event.uid)
            self._parts[event.uid] = parts if before is None else tuple(map(max, before, parts))

    def changes(self, record: Record, selection: Selection, ids: Iterable[int]) -> int:
        theirs = {self._uid[id_] for id_ in ids}
        number = 0
        for uid in theirs:
            held = record.held.get(uid)
            if held is not None:
                near = _within(held.start, selection) or _within(self._start[uid], selection)
                number += near and _differs(held.parts, self._parts[uid])
            elif _within(self._start[uid], selection):
                number += record.contents.with_planned or uid not in self._planned
        gone = (uid for uid, held in record.held.items() if uid not in theirs and _within(held.start, selection))
        return number + sum(1 for _each in gone)
