"""Calendars out of a real register, each with what the register says of its meetings: the case before the judges."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from benchmarks.registers import insert_meetings
from benchmarks.registers import meetings as many_meetings
from fora_desktop.domain.calendar import EVERYTHING, NAMES, Contents, Edition
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.exchange import ics
from fora_desktop.services import calendars, export_records, meetings, names, series_planning
from fora_desktop.services.calendars import Selection
from fora_desktop.services.meetings import MeetingLine, Wish
from fora_desktop.services.series_planning import Entry
from fora_desktop.storage.database import Database
from tests.builders import MORNING, SMALL, Clock, register

MANY = 10_000
ON = date(2026, 7, 2)
NOW = datetime(2026, 7, 2, 9)
WORDS = "Ærø; Sønder Å, “Æblehaven” – 2. sal (bagindgangen)\\port 7: ring på"
LONG = (
    "Fælles møde om trygheden på gågaderne i Køge, Ringsted og Sorø samt om natbusserne mellem de tre byer: æøå ÆØÅ "
    * 2
)


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting as the register has it: what every program must show of it."""

    uid: str
    number: str
    """`2/2026`; the judges find it in the title."""
    summary: str
    start: datetime
    """The moment, in UTC; so is `end`."""
    end: datetime
    location: str
    status: str
    sequence: int


@dataclass(frozen=True, slots=True)
class Export:
    name: str
    data: bytes
    meetings: tuple[Held, ...]


STATUSES = {
    MeetingStatus.PLANNED: "TENTATIVE",
    MeetingStatus.CANCELLED: "CANCELLED",
    MeetingStatus.POSTPONED: "CANCELLED",
}
MARKS = {MeetingStatus.CANCELLED: "AFLYST: ", MeetingStatus.POSTPONED: "UDSAT: "}


def held(line: MeetingLine, *, busy_only: bool = False) -> Held:
    """By the profile, from the register's own row; the writer of calendars is not asked."""
    zone = ZoneInfo(line.time_zone)
    return Held(
        uid=line.uid,
        number="" if busy_only or f"møde {line.number}" not in line.title else line.number,
        summary=MARKS.get(line.status, "") + ("Optaget" if busy_only else line.title),
        start=line.start.replace(tzinfo=zone).astimezone(UTC),
        end=(line.start.replace(tzinfo=zone).astimezone(UTC) + timedelta(minutes=line.minutes)),
        location="" if busy_only else line.place,
        status=STATUSES.get(line.status, "CONFIRMED"),
        sequence=line.sequence,
    )


def exports(*, large: bool = True) -> Iterator[Export]:
    """All files of the case, from registers that are thrown away when the last one was handed out."""
    with TemporaryDirectory() as folder:
        database = register(Path(folder), SMALL, date(2025, 1, 1), clock=Clock())
        try:
            _fill(database)
            yield from _editions(database)
        finally:
            database.close()
    if large:
        yield _large()


def _editions(database: Database) -> Iterator[Export]:
    with database.read() as session:
        board, other = (names.board(session, name) for name in ("Kredsrådet", "Lokalrådet i Greve"))
        forum = names.forum(session, "Lokalrådene")
        everything = Selection()
        yield _export(session, "hele registret", everything)
        yield _export(session, "kun optaget", everything, Edition(busy_only=True))
        yield _export(session, "med påmindelse", everything, Edition(reminder_minutes=30))
        yield _export(session, "et forum", Selection(forum=forum))
        yield _export(session, "et lokalt forum", Selection(board=board))
        yield _export(session, "marts", Selection(first=date(2026, 3, 1), last=date(2026, 3, 31)))
        yield _export(session, "en rolle", Selection(role=names.role(session, "Politidirektøren")))
        yield _export(session, "ingen møder", Selection(board=other, first=date(2040, 1, 1)))
        yield _sparse(session)
        yield from _singles(session)
    yield _changes_only(database)


def _sparse(session: Session) -> Export:
    """Without places, without what nobody is invited to yet, with the names of those who take part."""
    contents = Contents(with_place=False, with_planned=False, participants=NAMES)
    events = calendars.events(session, Selection(), contents)
    lines = [line for line in meetings.listing(session) if line.status is not MeetingStatus.PLANNED]
    found = tuple(replace(held(line), location="") for line in lines)
    return Export("uden sted og planlagte", ics.calendar(calendars.title(session, Selection()), events), found)


def _singles(session: Session) -> Iterator[Export]:
    """Single meetings to be saved among one's own: one of each fate."""
    fates = {line.status: line for line in meetings.listing(session)}
    for status, line in sorted(fates.items()):
        (event,) = calendars.events(session, Selection(meetings=(line.id,)))
        yield Export(f"ét møde ({status.word.lower()})", ics.single(event), (held(line),))


def _changes_only(database: Database) -> Export:
    """What has changed since the last export: one was moved, one called off."""
    selection = Selection()
    database.do(
        "eksportér",
        lambda session: export_records.record(session, selection, calendars.events(session, selection), MORNING),
    )
    with database.read() as session:
        moved, called_off, *_others = (
            line.id for line in meetings.listing(session, status=MeetingStatus.PLANNED, first=date(2026, 9, 1))
        )
    start = datetime(2026, 10, 25, 11)
    database.do("flyt", lambda session: meetings.move(session, moved, start, ON, anyway=True))
    database.do("aflys", lambda session: meetings.record(session, called_off, MeetingStatus.CANCELLED, NOW))
    with database.read() as session:
        now = calendars.events(session, selection)
        changed = export_records.changed_only(now, export_records.last(session, selection, now))
        lines = meetings.listing(session, meetings=[moved, called_off])
        data = ics.calendar(calendars.title(session, selection), changed)
        return Export("kun ændringer", data, tuple(held(line) for line in lines))


def _export(session: Session, name: str, selection: Selection, edition: Edition = EVERYTHING) -> Export:
    return Export(
        name,
        ics.calendar(calendars.title(session, selection), calendars.events(session, selection), edition),
        tuple(held(line, busy_only=edition.busy_only) for line in _lines(session, selection)),
    )


def _lines(session: Session, selection: Selection) -> list[MeetingLine]:
    return meetings.listing(
        session,
        board=selection.board,
        boards=None if selection.role is None else calendars.boards_of_role(session, selection.role),
        forum=selection.forum,
        first=selection.first,
        last=selection.last,
    )


# --- what happens in the register --------------------------------------------------------------------------------


def _fill(database: Database) -> None:
    """Everything that can become of a meeting, in Danish, around both changes of the clock."""
    with database.read() as session:
        council, first, second, third = (
            names.board(session, name)
            for name in ("Kredsrådet", "Lokalrådet i Greve", "Lokalrådet i Holbæk", "Lokalrådet i Kalundborg")
        )

    def schedule(boards: tuple[int, ...], start: datetime, **more: object) -> tuple[int, ...]:
        wish = Wish(boards, start, **more)  # type: ignore[arg-type]  # what a wish is made of
        made = database.do("planlæg", lambda session: meetings.schedule(session, wish, ON, anyway=True))
        return made.meetings

    def record(meeting: int, status: MeetingStatus, to: datetime | None = None, reason: str = "") -> None:
        database.do(
            "notér",
            lambda session: meetings.record(session, meeting, status, NOW, to=to, reason=reason, anyway=True),
        )

    def move(meeting: int, start: datetime) -> None:
        database.do("flyt", lambda session: meetings.move(session, meeting, start, ON, reason="helligdag", anyway=True))

    def series(board: int, starts: Sequence[datetime], **more: object) -> tuple[int, ...]:
        wish = Wish((board,), starts[0], **more)  # type: ignore[arg-type]  # what a wish is made of
        wanted = [Entry(key, start) for key, start in enumerate(starts)]
        return database.do("række", lambda session: series_planning.schedule(session, wish, wanted, "prøve")).meetings

    # The day before a change of the clock, the day itself and the day after: by day, over the hour itself, by night.
    days = [datetime(2026, month, day) for month, day in ((3, 28), (3, 29), (3, 30), (10, 24), (10, 25), (10, 26))]
    series(first, [day.replace(hour=9) for day in days], minutes=90, location="Rådhuset i Greve")
    series(first, [day.replace(minute=30) for day in days], minutes=240, location="Natten")
    series(first, [day.replace(hour=22) for day in days], minutes=720, location="Natten over")
    for hour, minute, minutes in ((1, 15, 105), (1, 30, 90), (2, 0, 90), (2, 15, 60), (2, 30, 45), (2, 45, 15)):
        schedule((third,), datetime(2026, 10, 25, hour, minute), minutes=minutes, location="Timen, der kommer to gange")
    schedule((council,), datetime(2026, 9, 1, 10), location=WORDS, room="Mødelokale Æ/Ø/Å; 3")
    schedule((council,), datetime(2026, 9, 2, 10), title=LONG, location=LONG, room="3")
    schedule((council,), datetime(2026, 9, 3, 10), title='Citat "midt i"; komma, \\n og 100 %')
    schedule((council,), datetime(2026, 12, 31, 22), minutes=240, location="Nytårsaften")
    schedule((council, first, second), datetime(2026, 8, 20, 13), location="Holbæk Rådhus")
    schedule((first,), datetime(2026, 9, 7, 9), repeat="FREQ=MONTHLY;BYDAY=1MO;COUNT=6", location="Greve")
    starts = [datetime(2026, 8, 3 + day, 10) for day in range(6)]
    invited, called_off, moved, waiting, back, planned_again = series(second, starts, location="Byrådssalen, Holbæk")
    record(invited, MeetingStatus.INVITED)
    record(called_off, MeetingStatus.INVITED)
    record(called_off, MeetingStatus.CANCELLED, reason="for få tilmeldte")
    move(moved, datetime(2026, 10, 25, 14))
    move(moved, datetime(2026, 10, 26, 8, 30))
    record(waiting, MeetingStatus.POSTPONED, reason="formanden er syg")
    record(back, MeetingStatus.POSTPONED)
    record(back, MeetingStatus.POSTPONED, to=datetime(2026, 11, 16, 13, 15))
    (old,) = schedule((third,), datetime(2026, 2, 10, 9), location="Kalundborg")
    record(old, MeetingStatus.HELD)
    record(planned_again, MeetingStatus.CANCELLED)
    record(planned_again, MeetingStatus.PLANNED)


def _large() -> Export:
    with TemporaryDirectory() as folder:
        database = register(Path(folder), SMALL, date(2015, 1, 1), clock=Clock())
        try:
            with database.read() as session:
                board = names.board(session, "Kredsrådet")
            database.do("mange", lambda session: insert_meetings(session, list(many_meetings(1, MANY, [board]))))
            with database.read() as session:
                return _export(session, "10.000 møder", Selection())
        finally:
            database.close()
