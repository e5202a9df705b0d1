"""Meetings out of a table: each line found again in the register or new, its changes, all of it as one step."""

import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from fora_desktop.domain import wallclock
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingMove, MeetingStatus
from fora_desktop.domain.table import Progress, one_line
from fora_desktop.domain.table_fields import MEETINGS
from fora_desktop.domain.table_rows import MeetingRow
from fora_desktop.i18n import _, counted
from fora_desktop.services import collisions, table_new_places
from fora_desktop.services.meeting_lines import day_and_time, number_name
from fora_desktop.services.meeting_times import time_zone
from fora_desktop.services.meetings import LONGEST_MINUTES, USUAL_MINUTES, title_of
from fora_desktop.services.table_import import Imported, LineResult, Verdict, said, settled, told
from fora_desktop.services.table_meeting_changes import PLAIN, Closed, Known, differ, differences, kind
from fora_desktop.services.table_places import JOINED, PlaceIsSeveral, Places, PlaceUnknown

NAMESPACE = uuid.UUID("6b1f2f0e-5f0a-5d0e-9c43-1c2d5f6f0a04")
"""Of the identities made from a file's own ids."""
USUAL_START = time(9)
"""When a meeting begins of which nobody says when; it is told of each."""


@dataclass
class _Plan:
    results: dict[int, LineResult] = field(default_factory=dict)
    meetings: list[dict[str, Any]] = field(default_factory=list)
    seats: list[dict[str, Any]] = field(default_factory=list)
    moves: list[dict[str, Any]] = field(default_factory=list)
    changes: list[dict[str, Any]] = field(default_factory=list)
    settled_moves: list[dict[str, Any]] = field(default_factory=list)
    no_longer_waiting: list[int] = field(default_factory=list)
    lines_of: dict[int, int] = field(default_factory=dict)
    assumed_held: int = 0


def preview(session: Session, rows: Sequence[MeetingRow], now: datetime, *, create: bool = False) -> Imported:
    """What `apply` would do, without writing; forums that it would make are named."""
    places = Places(session)
    created = table_new_places.missing(places, [row.text("board") for row in rows], board=True) if create else {}
    plan = _Import(session, places, now, set(created)).plan(rows)
    return _imported(plan, rows, tuple(created.values()))


def apply(
    session: Session,
    rows: Sequence[MeetingRow],
    now: datetime,
    *,
    create: bool = False,
    skip_wrong: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Bring the lines into the register. Raises RowsAreWrong unless `skip_wrong`, then nothing is changed.

    What speaks against the times of coming meetings is told, and stops nothing.
    """
    places = Places(session)
    created: tuple[str, ...] = ()
    if create:
        days = [row.start.date() for row in rows if row.start is not None]
        first = min([*days, now.date()])
        created = table_new_places.create(session, places, [row.text("board") for row in rows], first, board=True)
    plan = _Import(session, places, now, set()).plan(rows, progress)
    found = _imported(plan, rows, created)
    settled(found, skip_wrong)
    _write(session, plan)
    return _with_conflicts(session, found, plan, now.date())


def applied(found: Imported) -> str:
    """`48 møder er importeret: 40 nye, 8 ændrede`"""
    new, changed = found.count(Verdict.NEW), found.count(Verdict.CHANGED)
    number = counted(new + changed, _("{n} møde er importeret"), _("{n} møder er importeret"))
    parts = [counted(new, _("{n} nyt"), _("{n} nye"))] if new else []
    parts += [counted(changed, _("{n} ændret"), _("{n} ændrede"))] if changed else []
    return f"{number}: {', '.join(parts)}" if parts else number


def _imported(plan: _Plan, rows: Sequence[MeetingRow], created: tuple[str, ...]) -> Imported:
    notes = []
    if plan.assumed_held:
        notes.append(
            counted(
                plan.assumed_held,
                _("{n} møde før i dag uden status er noteret som holdt."),
                _("{n} møder før i dag uden status er noteret som holdt."),
            )
        )
    return Imported(
        MEETINGS,
        tuple(plan.results[row.line] for row in rows),
        created,
        tuple(notes),
        len(plan.meetings) + len({each["id"] for each in plan.changes}),
    )


class _Import:
    """Holds each line against what is there, in memory; nothing is written here."""

    def __init__(self, session: Session, places: Places, now: datetime, coming: set[str]) -> None:
        self.session, self.places, self.now, self.coming = session, places, now, coming
        self.zone = time_zone(session)
        self.usual_start = dict(session.execute(select(Forum.id, Forum.usual_time)).all())
        self.known: dict[int, Known] = {}
        self.by_uid: dict[str, int] = {}
        self.by_day: dict[tuple[int, date], list[int]] = defaultdict(list)
        self.by_number: dict[tuple[int, int, int], int] = {}
        self.last: dict[tuple[int, int], int] = defaultdict(int)
        self.taken: dict[int, int] = {}
        """Which line has a meeting of the register."""
        self.next_id = 1 + int(session.scalar(sql("SELECT seq FROM sqlite_sequence WHERE name = 'meeting'")) or 0)
        self.closed = Closed(session)
        self.seen: dict[tuple[object, ...], MeetingRow] = {}
        self.plan_ = _Plan()
        self._load()

    def _load(self) -> None:
        waiting = set(self.session.scalars(select(MeetingMove.meeting_id).where(MeetingMove.to_start.is_(None))))
        seats: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for meeting, board, number, year in self.session.execute(
            select(MeetingBoard.meeting_id, MeetingBoard.board_id, MeetingBoard.number, MeetingBoard.year).order_by(
                MeetingBoard.position, MeetingBoard.id
            )
        ):
            seats[meeting].append((board, number, year))
            self.last[board, year] = max(self.last[board, year], number)
            self.by_number[board, year, number] = meeting
        columns = (*PLAIN, "start", "status", "reason", "was_invited")
        for row in self.session.execute(select(Meeting.id, Meeting.uid, *(getattr(Meeting, name) for name in columns))):
            values = dict(zip(columns, row[2:], strict=True))
            boards = seats.get(row.id, [])
            self.known[row.id] = Known(
                row.id,
                row.uid,
                values,
                tuple(board for board, _number, _year in boards),
                {board: (number, year) for board, number, year in boards},
                row.id in waiting,
            )
            self.by_uid[row.uid] = row.id
            for board, _number, _year in boards:
                self.by_day[board, values["start"].date()].append(row.id)

    # --- the lines --------------------------------------------------------------------------------------------------

    def plan(self, rows: Sequence[MeetingRow], progress: Progress | None = None) -> _Plan:
        """First who is whom, then what changes: so that a line never takes a meeting that a later one names better."""
        ready: list[tuple[MeetingRow, tuple[int, ...], str, list[str]]] = []
        for row in rows:
            answer = self._readable(row)
            if isinstance(answer, LineResult):
                self.plan_.results[row.line] = answer
            else:
                ready.append((row, *answer))
        found = self._matches([(row, boards) for row, boards, _name, _remarks in ready])
        new = [(row, boards) for row, boards, _name, _remarks in ready if row.line not in found and boards != (0,)]
        numbers = self._numbers(new)
        for done, (row, boards, name, remarks) in enumerate(ready, 1):
            if row.line in found:
                self._change(row, self.known[found[row.line]], remarks)
            else:
                self._add(row, boards, name, numbers.get(row.line, {}), remarks)
            told(progress, done, len(ready))
        return self.plan_

    def _readable(self, row: MeetingRow) -> LineResult | tuple[tuple[int, ...], str, list[str]]:
        """The line's boards, their name and remarks; or why it cannot be read."""
        about = row.text("board") or row.text("title")
        if row.start is not None:
            about = f"{about}, {day_and_time(row.start) if row.timed else one_line(row.start.date())}"
        problems = list(row.problems)
        if row.skipped:
            return LineResult(row.line, Verdict.SKIPPED, about, _("Rækker med den status læses ikke."))
        boards: tuple[int, ...] = ()
        name, remarks = "", []
        try:
            boards, name = self._boards(row)
        except FieldError as why:
            problems.append(str(why))
        if row.start is not None and row.timed and not problems:
            try:
                wallclock.check(row.start, self.zone)
            except FieldError as why:
                problems.append(str(why))
        if row.minutes is not None and row.minutes > LONGEST_MINUTES:
            problems.append(_("Mødets varighed skal være fra 1 minut til 31 døgn."))
        if row.status is MeetingStatus.HELD and row.start is not None and row.start > self.now:
            problems.append(_("Mødet ligger efter i dag og kan ikke være holdt endnu. Ret datoen eller status."))
        if problems:
            return LineResult(row.line, Verdict.WRONG, about, " ".join(dict.fromkeys(problems)))
        if (twice := self._twice(row, boards, name)) is not None:
            verdict = Verdict.SKIPPED if twice.texts == row.texts else Verdict.WRONG
            words = (
                _("Samme møde som linje {line}.")
                if verdict is Verdict.SKIPPED
                else _("Samme møde som linje {line}, men ikke det samme. Slet den ene linje.")
            )
            return LineResult(row.line, verdict, about, words.format(line=twice.line))
        for board in boards:
            fact = self.places.boards.get(board)
            if fact and row.start and not fact.exists_on(row.start.date()):
                remarks.append(_("{board} findes ikke i registret den dag.").format(board=fact.name))
        return boards, name, remarks

    def _twice(self, row: MeetingRow, boards: tuple[int, ...], name: str) -> MeetingRow | None:
        """An earlier line about the same meeting: the same id, or the same board and time."""
        keys: list[tuple[object, ...]] = (
            [("id", self._own_uid(row, boards) or row.text("id"))] if row.text("id") else []
        )
        if not keys:
            keys.append(
                (boards, table_new_places.key(name), row.start, row.text("kind"), row.text("title"), row.number)
            )
        for key in keys:
            if key in self.seen:
                return self.seen[key]
            self.seen[key] = row
        return None

    def _boards(self, row: MeetingRow) -> tuple[tuple[int, ...], str]:
        text, unit = row.text("board"), row.text("unit")
        if not text:
            meeting = self._by_id(row)
            if meeting is None:
                raise PlaceMissing
            return self.known[meeting].boards, ""
        if table_new_places.key(text) in self.coming:
            return (0,), text
        try:
            return (self._board(text, unit),), text
        except (PlaceUnknown, PlaceIsSeveral):
            parts = [part.strip() for part in text.split(JOINED.strip()) if part.strip()]
            if len(parts) < 2:
                raise
            return tuple(dict.fromkeys(self._board(part, "") for part in parts)), text

    def _board(self, text: str, unit: str) -> int:
        place = self.places.find(text, unit, board=True)
        if place.board is None:
            raise PlaceUnknown(text, [])
        return place.board

    # --- which meeting ----------------------------------------------------------------------------------------------

    def _by_id(self, row: MeetingRow) -> int | None:
        """By the identity that Fora gave; a number only where the board or the day fits as well."""
        text = row.text("id")
        return self.by_uid.get(text) if text else None

    def _own_uid(self, row: MeetingRow, boards: Sequence[int]) -> str:
        """An identity from the file's own id: the same line is the same meeting next time. Empty without one."""
        text = row.text("id")
        if not text or "@" in text or row.start is None or not boards or boards == (0,):
            return ""
        return f"{uuid.uuid5(NAMESPACE, f'{boards[0]}/{row.start.year}/{text.casefold()}')}@fora"

    def _matches(self, rows: Sequence[tuple[MeetingRow, tuple[int, ...]]]) -> dict[int, int]:
        """By line the meeting that it is: by identity, by board, day and hour, by board and day, by its number."""
        found: dict[int, int] = {}

        def take(row: MeetingRow, meeting: int | None) -> None:
            if meeting is not None and row.line not in found and meeting not in self.taken:
                found[row.line] = meeting
                self.taken[meeting] = row.line

        for row, boards in rows:
            take(row, self._by_id(row))
            take(row, self.by_uid.get(self._own_uid(row, boards)))
        for exact in (True, False):
            for row, boards in rows:
                if row.line not in found:
                    take(row, self._same_day(row, boards, exact))
        for row, boards in rows:
            if row.line not in found and row.number is not None and row.start is not None and len(boards) == 1:
                year = row.number_year or row.start.year
                take(row, self.by_number.get((boards[0], year, row.number)))
        return found

    def _same_day(self, row: MeetingRow, boards: Sequence[int], exact: bool) -> int | None:
        if row.start is None or not boards:
            return None
        day = [each for each in self.by_day.get((boards[0], row.start.date()), ()) if each not in self.taken]
        if exact:
            day = [each for each in day if self.known[each].start == row.start and row.timed]
            named = [
                each for each in day if row.text("title") and self.known[each].values["title"] == row.text("title")
            ]
            return next(iter(named or day), None)
        return day[0] if day else None

    # --- numbers ----------------------------------------------------------------------------------------------------

    def _numbers(self, rows: Sequence[tuple[MeetingRow, tuple[int, ...]]]) -> dict[int, dict[int, tuple[int, int]]]:
        """The numbers of new meetings in each of their boards' years: the file's where they are free, else in order."""
        given: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
        rest: list[tuple[datetime, int, MeetingRow, int]] = []
        for row, boards in rows:
            assert row.start is not None
            for place, board in enumerate(boards):
                year = row.number_year or row.start.year
                if place == 0 and row.number and (board, year, row.number) not in self.by_number:
                    self._give(given, row.line, board, row.number, year)
                else:
                    rest.append((row.start, row.line, row, board))
        for start, line, _row, board in sorted(rest, key=lambda each: each[:2]):
            self._give(given, line, board, self.last[board, start.year] + 1, start.year)
        return given

    def _give(
        self, given: dict[int, dict[int, tuple[int, int]]], line: int, board: int, number: int, year: int
    ) -> None:
        given[line][board] = (number, year)
        self.by_number[board, year, number] = -line
        self.last[board, year] = max(self.last[board, year], number)

    # --- what becomes of a line -------------------------------------------------------------------------------------

    def _start(self, row: MeetingRow, board: int, known: Known | None, remarks: list[str]) -> datetime:
        """Without an hour a known meeting keeps its own, a new one gets its forum's usual one."""
        assert row.start is not None
        if row.timed:
            if wallclock.exists_twice(row.start, self.zone):
                remarks.append(wallclock.told_twice(row.start))
            return row.start
        if known is not None:
            return datetime.combine(row.start.date(), known.start.time())
        fact = self.places.boards.get(board)
        usual = (self.usual_start.get(fact.forum) if fact else None) or USUAL_START
        remarks.append(_("Klokkeslættet mangler; {time} er sat ind.").format(time=f"{usual:%H.%M}"))
        return datetime.combine(row.start.date(), usual)

    def _status(self, row: MeetingRow, start: datetime) -> MeetingStatus:
        if row.status is not None:
            return row.status
        if start <= self.now and not row.text("status"):
            self.plan_.assumed_held += start.date() < self.now.date()
            return MeetingStatus.HELD if start.date() < self.now.date() else MeetingStatus.PLANNED
        return MeetingStatus.PLANNED

    def _add(
        self,
        row: MeetingRow,
        boards: tuple[int, ...],
        name: str,
        numbers: dict[int, tuple[int, int]],
        remarks: list[str],
    ) -> None:
        start = self._start(row, boards[0] if boards else 0, None, remarks)
        status = self._status(row, start)
        facts = [self.places.boards[board] for board in boards if board]
        number, year = numbers.get(boards[0], (row.number or 1, start.year))
        if row.number is not None and facts and number != row.number:
            remarks.append(
                _("Nr. {wanted} er brugt; mødet får nr. {number}.").format(
                    wanted=row.number, number=number_name(number, year)
                )
            )
        title = row.text("title") or title_of([fact.name for fact in facts] or [name], number_name(number, year))
        meeting = self.next_id
        self.next_id += 1
        self.plan_.meetings.append(
            {
                "id": meeting,
                "uid": self._own_uid(row, boards) or self._free_uid(),
                "title": title,
                "kind": kind(row.text("kind")),
                "start": start,
                "planned_start": start,
                "minutes": row.minutes or (facts[0].minutes if facts else None) or USUAL_MINUTES,
                "time_zone": self.zone,
                "location": row.text("place"),
                "room": row.text("room"),
                "status": status.value,
                "reason": row.text("reason"),
                "was_invited": status is MeetingStatus.INVITED,
                "journal_number": row.text("journal_number"),
                "present": row.present,
            }
        )
        self.by_uid[self.plan_.meetings[-1]["uid"]] = meeting
        for position, board in enumerate(boards):
            its_number, its_year = numbers.get(board, (number, year))
            self.plan_.seats.append(
                {"meeting_id": meeting, "board_id": board, "number": its_number, "year": its_year, "position": position}
            )
        if status is MeetingStatus.POSTPONED:
            self._waits(meeting, start, row.text("reason"))
        self.plan_.lines_of[meeting] = row.line
        sentence = said([_("{when}, {status}").format(when=day_and_time(start), status=status.word.lower())])
        self._result(row, Verdict.NEW, title, sentence, remarks)

    def _free_uid(self) -> str:
        return f"{uuid.uuid4()}@fora"

    def _waits(self, meeting: int, start: datetime, reason: str) -> None:
        self.plan_.moves.append(
            {
                "meeting_id": meeting,
                "from_start": start,
                "to_start": None,
                "reason": reason,
                "moved_on": self.now.date(),
            }
        )

    def _change(self, row: MeetingRow, known: Known, remarks: list[str]) -> None:
        """Only what the file says; an empty cell changes nothing."""
        start = self._start(row, known.boards[0] if known.boards else 0, known, remarks)
        wanted: dict[str, Any] = {
            "location": row.text("place") or None,
            "room": row.text("room") or None,
            "kind": row.text("kind") or None,
            "journal_number": row.text("journal_number") or None,
            "present": row.present,
            "minutes": row.minutes,
            "title": row.text("title") or None,
            "status": row.status.value if row.status else None,
            "reason": row.text("reason") or None,
        }
        changed = {
            name: kind(value) if name == "kind" else value
            for name, value in wanted.items()
            if value is not None and differ(kind(value) if name == "kind" else value, known.values[name])
        }
        if start != known.start:
            changed["start"] = start
        title = str(known.values["title"])
        if self.closed.same_number(known, row.present):
            changed.pop("present", None)
        if refusal := self.closed.refusal(known, changed):
            self._result(row, Verdict.WRONG, title, refusal, [])
            return
        if not changed:
            self._result(row, Verdict.SAME, title, "", remarks)
            return
        sentence = differences(known, changed)
        self._move_and_status(row, known, changed, start)
        self.plan_.changes.append({"id": known.id, **changed})
        self.plan_.lines_of[known.id] = row.line
        self._result(row, Verdict.CHANGED, str(changed.get("title", title)), sentence, remarks)

    def _move_and_status(self, row: MeetingRow, known: Known, changed: dict[str, Any], start: datetime) -> None:
        """As `meetings.move` and `meetings.record` leave a meeting: its moves, that it was invited, its old reason."""
        status = MeetingStatus(changed.get("status", known.values["status"]))
        if "start" in changed:
            move = {
                "from_start": known.start,
                "to_start": start,
                "reason": row.text("reason"),
                "moved_on": self.now.date(),
            }
            if known.waiting:
                self.plan_.settled_moves.append({"meeting": known.id, "to_start": start})
            else:
                self.plan_.moves.append({"meeting_id": known.id, **move})
            if status is MeetingStatus.POSTPONED and row.status is None:
                changed["status"] = MeetingStatus.PLANNED.value
            if status is MeetingStatus.HELD and start > self.now:
                changed["status"] = MeetingStatus.PLANNED.value
        elif "status" in changed:
            if status is MeetingStatus.POSTPONED and not known.waiting:
                self._waits(known.id, known.start, row.text("reason"))
            elif known.waiting and status not in (MeetingStatus.POSTPONED, MeetingStatus.CANCELLED):
                self.plan_.no_longer_waiting.append(known.id)
        if "status" in changed and "reason" not in changed and known.values["reason"]:
            changed["reason"] = row.text("reason")
        if status is MeetingStatus.INVITED and not known.values["was_invited"]:
            changed["was_invited"] = True

    def _result(self, row: MeetingRow, verdict: Verdict, about: str, sentence: str, remarks: Sequence[str]) -> None:
        self.plan_.results[row.line] = LineResult(row.line, verdict, about, sentence, tuple(dict.fromkeys(remarks)))


class PlaceMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Der mangler et forum."))


# --- written --------------------------------------------------------------------------------------------------------


def _write(session: Session, plan: _Plan) -> None:
    if plan.meetings:
        session.execute(insert(Meeting), plan.meetings)
        session.execute(insert(MeetingBoard), plan.seats)
    if plan.moves:
        session.execute(insert(MeetingMove), plan.moves)
    for names, changes in _alike(plan.changes):
        session.execute(
            update(Meeting), [{"id": each["id"], **{name: each[name] for name in names}} for each in changes]
        )
    for each in plan.settled_moves:
        session.execute(
            update(MeetingMove)
            .where(MeetingMove.meeting_id == each["meeting"], MeetingMove.to_start.is_(None))
            .values(to_start=each["to_start"])
        )
    for start in range(0, len(plan.no_longer_waiting), 500):
        some = plan.no_longer_waiting[start : start + 500]
        session.execute(delete(MeetingMove).where(MeetingMove.meeting_id.in_(some), MeetingMove.to_start.is_(None)))
    session.flush()


def _alike(changes: Sequence[dict[str, Any]]) -> Iterator[tuple[tuple[str, ...], list[dict[str, Any]]]]:
    """The changes by which columns they change: one statement takes those that are alike."""
    grouped: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for each in changes:
        grouped[tuple(sorted(set(each) - {"id"}))].append(each)
    yield from grouped.items()


def _with_conflicts(session: Session, found: Imported, plan: _Plan, on: date) -> Imported:
    """What speaks against the coming meetings of the file, beside their lines."""
    ours = plan.lines_of
    starts = [each["start"].date() for each in [*plan.meetings, *plan.changes] if "start" in each]
    coming = [day for day in starts if day >= on]
    if not coming:
        return found
    collide = collisions.of_period(session, min(coming), max(coming))
    remarks = {ours[meeting]: [each.text for each in those] for meeting, those in collide.items() if meeting in ours}
    if not remarks:
        return found
    lines = tuple(
        LineResult(line.line, line.verdict, line.about, line.sentence, (*line.remarks, *remarks.get(line.line, ())))
        for line in found.lines
    )
    number = counted(
        len(remarks),
        _("{n} kommende møde støder sammen med andet; det står ved rækken."),
        _("{n} kommende møder støder sammen med andet; det står ved rækkerne."),
    )
    return Imported(found.kind, lines, found.created, (*found.notes, number), found.objects)
