"""What the calendars hold that are kept up to date, read anew only where the register has changed since.

The history says which rows changed. What a meeting shows is kept by meeting, and whose it is beside it: after one
change one meeting is read, however many calendars there are. Whatever is not understood has everything read anew.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from fora_desktop.domain.calendar import Contents
from fora_desktop.domain.forum import Board, BoardUnit, District
from fora_desktop.domain.meeting import CalendarEntry, Meeting, MeetingBoard
from fora_desktop.domain.publishing import Entry, Kept, KeptCalendar
from fora_desktop.services import calendars, person_calendar, publications
from fora_desktop.services.calendars import AT_ONCE, Selection
from fora_desktop.services.person_calendar import Rota
from fora_desktop.services.publications import Published
from fora_desktop.services.seating import Seating

MOST_CHANGES = 20_000
"""Rows; after a larger change everything is read anew."""

OF_MEETING = frozenset({"meeting_board", "meeting_move", "agenda_item", "attendance"})
"""What shows with a meeting, by its `meeting_id`."""
SEATS = frozenset(
    {
        "absence",
        "board",
        "board_unit",
        "membership",
        "membership_exception",
        "role",
        "role_holder",
        "role_in_group",
        "substitute",
        "unit",
    }
)
"""By what it is said whose a meeting is, and who takes part in it."""
NAMED = frozenset({"board", "district", "forum", "organisation", "person", "role", "unit"})
"""Whose names stand in calendars: of the calendar itself, or of those who take part."""
LISTED = frozenset({"district", "publication"})
UNSEEN = frozenset(
    {
        "action_plan",
        "action_plan_document",
        "action_plan_year",
        "busy_calendar",
        "busy_time",
        "council_meeting",
        "deadline_rule",
        "decision",
        "edition",
        "forum_order",
        "goal",
        "goal_link",
        "interface",
        "item_absence",
        "kept_conflict",
        "meeting_step",
        "own_holiday",
        "paper",
        "person_hours",
        "plan_draft",
        "plan_draft_meeting",
        "plan_settings",
        "plan_wish",
        "quota_rule",
        "requirement",
        "school_holiday",
        "seen_period",
        "series",
        "special_day",
        "standard_item",
        "strategy",
        "task",
        "travel_time",
    }
)
"""What no calendar shows. A table that stands in none of these sets has everything read anew."""
SHOWN = {"forum": ("name", "legal_basis", "chapter_id"), "board": ("name", "forum_id")}
"""What of them stands in the events of their meetings."""

Image = Mapping[str, Any]


@dataclass
class _News:
    """What of that which is kept no longer holds."""

    meetings: set[int] = field(default_factory=set)
    boards: set[int] = field(default_factory=set)
    forums: set[int] = field(default_factory=set)
    seats: bool = False
    names: bool = False
    listed: bool = False

    def __bool__(self) -> bool:
        return bool(self.meetings or self.boards or self.forums or self.seats or self.names or self.listed)


class Books:
    """The calendars that are kept up to date, as they stand; `look` brings them up to what the register holds now.

    What has not changed is the same object as the time before. One for one register, used by one thread at a time.
    """

    def __init__(self) -> None:
        self._step: int | None = None
        self._forget_all()

    def _forget_all(self) -> None:
        self._rows: tuple[Published, ...] = ()
        self._folder = ""
        self._calendars: dict[int, KeptCalendar] = {}
        self._titles: dict[int, str] = {}
        self._theirs: dict[int, set[int]] = {}
        self._rota: Rota | None = None
        self._sits: dict[int, list[int]] = {}
        self._forum_of: dict[int, int] = {}
        self._units_of: dict[int, set[int]] = {}
        self._boards: dict[int, tuple[int, ...]] = {}
        self._days: dict[int, str] = {}
        self._instead: dict[int, set[int]] = {}
        self._entries: dict[Contents, dict[int, Entry | None]] = {}

    def look(self, session: Session) -> Kept:
        """All of them, in the order of their files."""
        try:
            return self._look(session)
        except BaseException:
            self._step = None  # half brought up to date is worth nothing
            raise

    def _look(self, session: Session) -> Kept:
        latest = session.scalar(sql("SELECT max(id) FROM step")) or 0
        news = self._news(session, latest)
        if news is None:
            self._forget_all()
            self._read_all(session)
        elif news.listed or (news and self._rows):
            self._bring_up(session, news)
        self._step = latest
        return Kept(self._folder, tuple(self._calendars[row.id] for row in self._rows))

    # --- what has changed ---------------------------------------------------------------------------------------------

    def _news(self, session: Session, latest: int) -> _News | None:
        """None where everything is to be read anew: at first, and after somebody was forgotten, history and all."""
        if self._step is None or latest < self._step:
            return None
        if latest == self._step:
            return _News()
        since = {"step": self._step}
        if session.scalar(sql("SELECT 1 FROM step WHERE id > :step AND kind = 'forget' LIMIT 1"), since):
            return None
        if (session.scalar(sql("SELECT count(*) FROM change WHERE step_id > :step"), since) or 0) > MOST_CHANGES:
            return None
        news = _News()
        rows = session.execute(sql("SELECT table_name, row_id, before, after FROM change WHERE step_id > :step"), since)
        for table, row, *written in rows:
            images = [json.loads(image) for image in written if image is not None]
            if not _note(news, table, row, images):
                return None
        return news

    def _bring_up(self, session: Session, news: _News) -> None:
        had = bool(self._rows)
        if news.listed:
            self._read_list(session)
        if not had:  # until now nothing of the rest was asked
            self._forget_all()
            self._read_all(session)
            return
        if news.seats or news.listed:
            self._read_seats(session)
        if news.boards or news.forums:
            there = {board for board, forum in self._forum_of.items() if board in news.boards or forum in news.forums}
            news.meetings |= {id_ for id_, boards in self._boards.items() if not there.isdisjoint(boards)}
        if news.meetings:
            self._read_meetings(session, sorted(news.meetings))
        before = self._theirs
        if news.seats or news.listed:
            self._gather()
        else:
            self._theirs = {row.id: before[row.id] for row in self._rows}
            for row in self._rows:
                self._gather_again(row, news.meetings)
        differing = self._refresh_entries(session, news)
        if news.names or news.listed:
            self._read_titles(session)
        self._make(differing, {id_ for id_, theirs in self._theirs.items() if before.get(id_) != theirs})

    # --- reading ------------------------------------------------------------------------------------------------------

    def _read_all(self, session: Session) -> None:
        self._read_list(session)
        if not self._rows:
            return  # nobody keeps anything up to date: nothing more is asked
        self._read_seats(session)
        found: dict[int, list[int]] = defaultdict(list)
        for meeting, board, day in person_calendar.days_of_boards(session):
            found[meeting].append(board)
            self._days[meeting] = day
        self._boards = {meeting: tuple(boards) for meeting, boards in found.items()}
        for meeting, person in person_calendar.came_instead(session):
            self._instead.setdefault(meeting, set()).add(person)
        self._gather()
        self._refresh_entries(session, _News())
        self._read_titles(session)
        self._make({}, set())

    def _read_list(self, session: Session) -> None:
        self._folder = session.scalars(select(District.calendar_folder)).one()
        self._rows = tuple(publications.published(session))
        there = {row.id for row in self._rows}
        self._calendars = {id_: kept for id_, kept in self._calendars.items() if id_ in there}

    def _read_seats(self, session: Session) -> None:
        wants_persons = any(row.whose.person is not None for row in self._rows)
        wants_roles = any(row.whose.role is not None for row in self._rows)
        self._rota = Rota(session) if wants_persons else None
        self._sits = Seating(session, people=False).boards_of_roles() if wants_roles else {}
        self._forum_of = dict(session.execute(select(Board.id, Board.forum_id)).all())
        self._units_of = defaultdict(set)
        for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
            self._units_of[unit].add(board)

    def _read_meetings(self, session: Session, ids: Sequence[int]) -> None:
        """Of these meetings, gone ones among them, which boards meet and when, and who came in somebody's place."""
        for id_ in ids:
            self._boards.pop(id_, None)
            self._days.pop(id_, None)
            self._instead.pop(id_, None)
        for some in _parts(ids):
            query = (
                select(Meeting.id, MeetingBoard.board_id, func.substr(Meeting.start, 1, 10))
                .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
                .where(Meeting.id.in_(some))
            )
            for meeting, board, day in session.execute(query):
                self._boards[meeting] = (*self._boards.get(meeting, ()), board)
                self._days[meeting] = day
            for meeting, person in person_calendar.came_instead(session, some):
                self._instead.setdefault(meeting, set()).add(person)

    def _read_titles(self, session: Session) -> None:
        self._titles = {row.id: calendars.title(session, row.whose) for row in self._rows}

    # --- whose --------------------------------------------------------------------------------------------------------

    def _of_boards(self, whose: Selection) -> Collection[int] | None:
        """The boards whose meetings are meant; None is all of them, or a person's."""
        if whose.board is not None:
            return {whose.board}
        if whose.forum is not None:
            return {board for board, forum in self._forum_of.items() if forum == whose.forum}
        if whose.unit is not None:
            return self._units_of.get(whose.unit, set())
        if whose.role is not None:
            return set(self._sits.get(whose.role, ()))
        return None

    def _gather(self) -> None:
        """The meetings of every calendar."""
        by_board: dict[int, list[tuple[str, int]]] = defaultdict(list)
        for meeting, its in self._boards.items():
            for board in its:
                by_board[board].append((self._days[meeting], meeting))
        for meetings in by_board.values():
            meetings.sort()
        persons: dict[int, set[int]] = self._rota.meetings(by_board) if self._rota is not None else {}
        self._theirs = {}
        for row in self._rows:
            boards, person = self._of_boards(row.whose), row.whose.person
            if person is not None:
                instead = {id_ for id_, came in self._instead.items() if person in came}
                self._theirs[row.id] = persons.get(person, set()) | instead
            elif boards is None:
                self._theirs[row.id] = set(self._boards)
            else:
                self._theirs[row.id] = {meeting for board in boards for _day, meeting in by_board.get(board, ())}

    def _gather_again(self, row: Published, meetings: Iterable[int]) -> None:
        """A calendar's meetings, where only some meetings may have come or gone."""
        theirs, boards, person = self._theirs[row.id], self._of_boards(row.whose), row.whose.person
        for meeting in meetings:
            is_in = meeting in self._boards
            if is_in and person is not None:
                is_in = self._is_of(person, meeting)
            elif is_in and boards is not None:
                is_in = any(board in boards for board in self._boards[meeting])
            if is_in != (meeting in theirs):
                theirs = theirs | {meeting} if is_in else theirs - {meeting}
        self._theirs[row.id] = theirs

    def _is_of(self, person: int, meeting: int) -> bool:
        rota, day = self._rota, self._days[meeting]
        assert rota is not None
        sits = any(person in rota.on(board, day) for board in self._boards[meeting])
        return sits or person in self._instead.get(meeting, ())

    # --- what they show -----------------------------------------------------------------------------------------------

    def _refresh_entries(self, session: Session, news: _News) -> dict[Contents, set[int]]:
        """Read what is wanted and not known, or no longer holds; tells which meetings now show something else."""
        wanted: dict[Contents, set[int]] = defaultdict(set)
        for row in self._rows:
            wanted[row.contents] |= self._theirs[row.id]
        self._entries = {contents: self._entries.get(contents, {}) for contents in wanted}
        differing: dict[Contents, set[int]] = {}
        for contents, ids in wanted.items():
            known = self._entries[contents]
            stale = ids if contents.participants and (news.seats or news.names) else news.meetings & ids
            fresh = self._read_entries(session, contents, sorted((ids - known.keys()) | stale))
            differing[contents] = set()
            for id_, entry in fresh.items():
                before = known.get(id_)
                if before is not None and entry is not None and before.event == entry.event:
                    continue
                known[id_] = entry
                differing[contents].add(id_)
            for gone in known.keys() - ids:
                del known[gone]
        return differing

    @staticmethod
    def _read_entries(session: Session, contents: Contents, ids: Sequence[int]) -> dict[int, Entry | None]:
        found: dict[int, Entry | None] = dict.fromkeys(ids)
        if len(ids) > AT_ONCE:
            uids = dict(session.execute(select(Meeting.uid, Meeting.id)).all())
            events = calendars.events(session, Selection(), contents)
        elif ids:
            uids = dict(session.execute(select(Meeting.uid, Meeting.id).where(Meeting.id.in_(ids))).all())
            events = calendars.events(session, Selection(meetings=tuple(ids)), contents)
        else:
            return found
        for event in events:
            if (id_ := uids[event.uid]) in found:
                found[id_] = Entry(event)
        return found

    def _make(self, differing: Mapping[Contents, Collection[int]], moved: Collection[int]) -> None:
        """New calendars where an event, the events, the name or the edition is another."""
        for row in self._rows:
            theirs, known = self._theirs[row.id], self._calendars.get(row.id)
            made = KeptCalendar(
                row.id, row.file, self._titles[row.id], row.contents, row.busy_only, row.reminder_minutes
            )
            if (
                known is not None
                and row.id not in moved
                and replace(known, entries=()) == made
                and theirs.isdisjoint(differing.get(row.contents, ()))
            ):
                continue
            entries = self._entries[row.contents]
            found = [entry for id_ in theirs if (entry := entries[id_]) is not None]
            found.sort(key=lambda entry: (entry.event.start, entry.event.uid))
            self._calendars[row.id] = replace(made, entries=tuple(found))


def _parts(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    for first in range(0, len(ids), AT_ONCE):
        yield ids[first : first + AT_ONCE]


def _note(news: _News, table: str, row: int, images: Sequence[Image]) -> bool:
    """Remember what a changed row means; False where that is not known."""
    if table == "meeting":
        news.meetings.add(row)
    elif table in OF_MEETING:
        news.meetings.update(image["meeting_id"] for image in images)
    elif not (table in SEATS or table in NAMED or table in LISTED or table in UNSEEN):
        return False  # a chapter, too: its title stands in every event of its forums
    if table in SHOWN and (len(images) < 2 or any(images[0][name] != images[1][name] for name in SHOWN[table])):
        (news.forums if table == "forum" else news.boards).add(row)
    news.seats |= table in SEATS
    news.names |= table in NAMED
    news.listed |= table in LISTED
    return True


# --- what has left the house ------------------------------------------------------------------------------------------


def unknown(session: Session, written: Sequence[KeptCalendar]) -> bool:
    """Whether others have been given a meeting that the register does not know of as given."""
    uids = sorted({entry.event.uid for kept in written for entry in kept.entries})
    return any(
        session.scalar(select(CalendarEntry.uid).where(CalendarEntry.uid.in_(some), ~CalendarEntry.sent).limit(1))
        for some in (uids[first : first + AT_ONCE] for first in range(0, len(uids), AT_ONCE))
    )


def mark_sent(session: Session, written: Sequence[KeptCalendar]) -> None:
    """Others know of these meetings from now on; it is no change of the user's.

    No more is remembered: who follows a file sees every change of it, who was sent an export must hear of them still.
    """
    calendars.mark_sent(session, sorted({entry.event.uid for kept in written for entry in kept.entries}))
