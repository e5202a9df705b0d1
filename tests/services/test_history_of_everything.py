"""Everything a user can do, in any order, with undo, redo and restarts between.

After each step the register is in order and the boards stand as a naive count says; undoing everything gives the first
database back, redoing everything the last.
"""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Chapter, Forum, Requirement, SchoolHoliday, Unit
from fora_desktop.domain.meeting import CalendarEntry, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import Membership, Person, Role, RoleHolder
from fora_desktop.domain.quota import Period, Rule, counts_for
from fora_desktop.domain.steps import CannotUndoStep
from fora_desktop.services import (
    absences,
    boards,
    calendars,
    district,
    forums,
    meetings,
    memberships,
    overview,
    people,
    requirements,
    roles,
    school_holidays,
    seating,
    series,
    standings,
    substitutes,
)
from fora_desktop.services import register as registers
from fora_desktop.services.meetings import NewUid, Wish
from fora_desktop.storage import inspection
from fora_desktop.storage.database import State
from tests import builders

P = ParamSpec("P")
T = TypeVar("T")

WHICH = st.integers(0, 999)
"""One of those that are there, whichever it is."""
DAYS = st.dates(date(2025, 11, 1), date(2027, 12, 31))
TIMES = st.sampled_from([time(8), time(10), time(10, 30), time(14), time(2, 30)])
STARTS = st.builds(datetime.combine, DAYS, TIMES)
TEXTS = st.sampled_from(
    ["", "Et navn", "=1+1", "“Citat”\nto linjer", "æøå \u202ertl\u202c 👮", "x" * 10_000, "\x00nul"]
)
QUOTAS = st.sampled_from(
    ["", "Mindst 4", "2", "3- 4", "Højst 1", "Efter behov", "1 gang i kvartalet", "kan ikke læses"]
)
KINDS = st.sampled_from([None, "stormøde", "ordinært møde", "samarbejdsmøde/øvelse"])
REPEATS = st.sampled_from(["FREQ=MONTHLY;COUNT=3", "FREQ=WEEKLY;INTERVAL=2;COUNT=4", "FREQ=DAILY;COUNT=2"])
RULES = st.lists(
    st.builds(
        Rule,
        kind=st.sampled_from([None, "stormøde"]),
        minimum=st.integers(1, 6),
        maximum=st.one_of(st.none(), st.integers(6, 12)),
        period=st.sampled_from(Period),
        interval=st.integers(1, 3),
    ),
    max_size=2,
)


@cache
def beginning() -> Path:
    """The register that every run begins with; made once."""
    folder = Path(tempfile.mkdtemp(prefix="fora-test-"))
    return builders.make(folder / "register.fora", builders.SMALL)


class Everything(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="fora-test-"))
        self.path = self.folder / "register.fora"
        shutil.copy(beginning(), self.path)
        self.clock = builders.Clock()
        self.uid = NewUid(map(str, range(10_000)).__next__)
        self.database = builders.open_again(self.path, self.clock)
        self.first = self.now = builders.snapshot(self.database)
        self.done: list[tuple[str, builders.Snapshot]] = []
        """Each step's name with what stood in the register before it."""
        self.undone: list[tuple[str, builders.Snapshot]] = []
        """The steps that can be done again, the next one last, with what stands in the register after each."""
        self.refused: list[str] = []
        self.sequences: dict[str, int] = {}
        with self.database.read() as session:
            self.text = overview.as_overview(session, self.clock.today)

    def teardown(self) -> None:
        try:
            assert inspection.problems(self.path) == []
            last, names = self.now, [name for name, _before in self.done]
            while self.done:
                self.undo()
            assert self.now == self.first
            self.restart()
            assert [self.database.redo() for _name in names] == names
            assert builders.snapshot(self.database) == last
            assert inspection.problems(self.path) == []
            assert all(sentence.strip() for sentence in self.refused)
        finally:
            self.database.close()
            shutil.rmtree(self.folder)

    def act(self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> None:
        """Do it as one step, or be refused and find everything as it was."""
        name = f"{len(self.done)} {function.__name__}"
        try:
            self.database.do(name, function, *args, **kwargs)
        except FieldError as refused:
            self.refused.append(str(refused))
            assert builders.snapshot(self.database) == self.now, f"{name} was refused and changed something"
            return
        after = builders.snapshot(self.database)
        if after != self.now:
            self.done.append((name, self.now))
            self.undone.clear()
            self.now = after
        elif self.database.state().undoes == name:  # rows were written anew, alike
            self.done.append((name, self.now))
            self.undone.clear()

    def some(self, column: Any, which: int) -> Any:
        with self.database.read() as session:
            found = session.scalars(select(column).order_by(column)).all()
        return found[which % len(found)] if found else None

    def several(self, column: Any, which: Sequence[int]) -> list[Any]:
        return list(dict.fromkeys(self.some(column, each) for each in which))

    # --- forums and chapters

    @rule(name=TEXTS, chapter=WHICH, day=DAYS, quota=QUOTAS)
    def create_forum(self, name: str, chapter: int, day: date, quota: str) -> None:
        where = self.some(Chapter.id, chapter)
        self.act(forums.create, name, where, day, {"quota_text": quota, "purpose": name})

    @rule(which=WHICH, field=st.sampled_from(forums.EDITABLE), text=TEXTS, quota=QUOTAS)
    def edit_forum(self, which: int, field: str, text: str, quota: str) -> None:
        other: dict[str, Any] = {"minutes": 90, "usual_weekday": 2, "usual_time": time(10), "quota_text": quota}
        other |= {"quorum": 3, "quorum_percent": False}
        value = other.get(field, text)
        self.act(forums.edit, self.some(Forum.id, which), {field: value}, self.clock.today)

    @rule(which=WHICH, chapter=WHICH, place=st.integers(1, 9))
    def move_forum(self, which: int, chapter: int, place: int) -> None:
        self.act(forums.move, self.some(Forum.id, which), self.some(Chapter.id, chapter), place)

    @rule(which=WHICH, last=DAYS)
    def close_forum(self, which: int, last: date) -> None:
        self.act(forums.close, self.some(Forum.id, which), last)

    @rule(which=WHICH)
    def reopen_forum(self, which: int) -> None:
        self.act(forums.reopen, self.some(Forum.id, which))

    @rule(
        which=WHICH, title=TEXTS, number=st.integers(0, 6), does=st.sampled_from(["create", "rename", "move", "remove"])
    )
    def change_chapters(self, which: int, title: str, number: int, does: str) -> None:
        chapter = self.some(Chapter.id, which)
        if does == "create":
            self.act(forums.create_chapter, title)
        elif does == "rename":
            self.act(forums.rename_chapter, chapter, title)
        elif does == "move":
            self.act(forums.move_chapter, chapter, number)
        else:
            self.act(forums.remove_chapter, chapter)

    @rule(keep_all=st.booleans())
    def import_the_overview_as_it_was(self, keep_all: bool) -> None:
        self.act(overview.apply, self.text, self.clock.today, anyway=keep_all)

    # --- persons and roles

    @rule(name=TEXTS, organisation=TEXTS, email=st.sampled_from(["", "ht@politi.dk", "ht"]), anyway=st.booleans())
    def add_person(self, name: str, organisation: str, email: str, anyway: bool) -> None:
        today = self.clock.today
        self.act(people.add, name, on=today, organisation=organisation, email=email, note=name, anyway=anyway)

    @rule(which=WHICH, other=WHICH, name=TEXTS, does=st.sampled_from(["edit", "merge", "remove"]))
    def change_person(self, which: int, other: int, name: str, does: str) -> None:
        who, into = self.some(Person.id, which), self.some(Person.id, other)
        if who is None:
            return
        if does == "edit":
            self.act(people.edit, who, {"name": name, "organisation": name}, anyway=True)
        elif does == "merge":
            self.act(people.merge, who, into)
        else:
            self.act(people.remove, who)

    @rule(role=WHICH, who=WHICH, first=DAYS, last=st.none() | DAYS, does=st.sampled_from(["hold", "succeed", "end"]))
    def give_a_role(self, role: int, who: int, first: date, last: date | None, does: str) -> None:
        person, holding = self.some(Person.id, who), self.some(RoleHolder.id, role)
        if person is None:
            return
        if does == "end" and holding is not None:
            self.act(roles.end, holding, last)
        elif does != "end":
            few = self.some(Role.id, role % 7)
            self.act(roles.hold if does == "hold" else roles.succeed, few, person, first, last)

    @rule(who=WHICH, role=WHICH, forum=WHICH, first=DAYS, last=st.none() | DAYS)
    def somebody_stands_in_or_is_away(self, who: int, role: int, forum: int, first: date, last: date | None) -> None:
        person = self.some(Person.id, who)
        if person is None:
            return
        if role % 2:
            where = self.some(Forum.id, forum) if forum % 3 else None
            self.act(substitutes.add, person, first, last, role=self.some(Role.id, role), forum=where)
        else:
            self.act(absences.add, person, first, last or first, "Ferie")

    @rule(which=WHICH, who=WHICH, boards_=st.lists(WHICH, max_size=2), first=st.none() | DAYS, last=st.none() | DAYS)
    def somebody_sits_somewhere(
        self, which: int, who: int, boards_: list[int], first: date | None, last: date | None
    ) -> None:
        person, forum, known = self.some(Person.id, who), self.some(Forum.id, which), self.some(Membership.id, which)
        not_in = tuple(self.several(Board.id, boards_))
        if person is not None and which % 3:
            wanted = memberships.Wanted(person=person, first=first, last=last, not_in=not_in)
            self.act(memberships.add, wanted, forum=forum)
        elif known is not None and which % 2:
            self.act(memberships.end, known, last)
        elif known is not None:
            self.act(memberships.remove, known)

    @rule(
        name=TEXTS, units=st.lists(WHICH, max_size=2), does=st.sampled_from(["add", "rename", "remove", "department"])
    )
    def change_units(self, name: str, units: list[int], does: str) -> None:
        chosen = self.several(Unit.id, units)
        if does == "add":
            self.act(district.add_unit, name, is_municipality=True)
        elif does == "department":
            self.act(district.put_in_department, name or "Vest", chosen)
        elif chosen and does == "rename":
            self.act(district.rename_unit, chosen[0], name)
        elif chosen:
            self.act(district.remove_unit, chosen[0])

    # --- boards and what they owe

    @rule(which=WHICH, units=st.lists(WHICH, max_size=2), day=DAYS, name=st.one_of(st.none(), TEXTS))
    def create_board(self, which: int, units: list[int], day: date, name: str | None) -> None:
        self.act(boards.create, self.some(Forum.id, which), day, self.several(Unit.id, units), name)

    @rule(which=WHICH, units=st.lists(WHICH, max_size=3), day=DAYS)
    def choose_units(self, which: int, units: list[int], day: date) -> None:
        self.act(boards.choose_units, self.some(Forum.id, which), self.several(Unit.id, units), day)

    @rule(which=WHICH, name=TEXTS, first=st.one_of(st.none(), DAYS), quota=st.one_of(st.none(), QUOTAS), day=DAYS)
    def edit_board(self, which: int, name: str, first: date | None, quota: str | None, day: date) -> None:
        values: dict[str, str | date | None] = {"name": name, "location": name}
        if first is not None:
            values["first_day"] = first
        self.act(boards.edit_with_quota, self.some(Board.id, which), values, quota, day)

    @rule(which=WHICH, last=st.one_of(st.none(), DAYS))
    def end_board(self, which: int, last: date | None) -> None:
        self.act(boards.edit, self.some(Board.id, which), {"last_day": last})

    @rule(which=WHICH, last=DAYS)
    def close_board(self, which: int, last: date) -> None:
        self.act(boards.close, self.some(Board.id, which), last)

    @rule(which=WHICH)
    def reopen_board(self, which: int) -> None:
        self.act(boards.reopen, self.some(Board.id, which))

    @rule(which=WHICH, rules=RULES, on_demand=st.booleans(), day=st.one_of(st.none(), DAYS), own=st.booleans())
    def correct_a_reading(self, which: int, rules: list[Rule], on_demand: bool, day: date | None, own: bool) -> None:
        def correct(session: Session, board: int | None, forum: int) -> None:
            owner = session.get_one(Forum, forum) if board is None else session.get_one(Board, board)
            requirements.correct(session, owner, rules, on_demand, day)

        self.act(correct, self.some(Board.id, which) if own else None, self.some(Forum.id, which))

    @rule(which=WHICH, rules=RULES, on_demand=st.booleans(), day=DAYS, own=st.booleans())
    def set_requirement_by_hand(self, which: int, rules: list[Rule], on_demand: bool, day: date, own: bool) -> None:
        owner = {"board": self.some(Board.id, which)} if own else {"forum": self.some(Forum.id, which)}
        self.act(requirements.set_by_hand, rules, on_demand, day, **owner)

    @rule(which=WHICH, day=DAYS, own=st.booleans())
    def use_text_again(self, which: int, day: date, own: bool) -> None:
        owner = {"board": self.some(Board.id, which)} if own else {"forum": self.some(Forum.id, which)}
        self.act(requirements.use_text, day, **owner)

    @rule(which=WHICH)
    def confirm_reading(self, which: int) -> None:
        self.act(requirements.confirm, self.some(Requirement.id, which))

    # --- school holidays

    @rule(units=st.lists(WHICH, min_size=1, max_size=3), name=TEXTS, first=DAYS, days=st.integers(-3, 120))
    def add_holiday(self, units: list[int], name: str, first: date, days: int) -> None:
        where = self.several(Unit.id, units)
        self.act(school_holidays.add, where, name, first, first + timedelta(days), self.clock.today)

    @rule(which=WHICH, first=DAYS, days=st.integers(-3, 60), change=st.sampled_from(["change", "confirm", "remove"]))
    def change_holiday(self, which: int, first: date, days: int, change: str) -> None:
        holiday = self.some(SchoolHoliday.id, which)
        if holiday is None:
            return
        if change == "change":
            last = first + timedelta(days)
            self.act(school_holidays.change, holiday, self.clock.today, first=first, last=last)
        elif change == "confirm":
            self.act(school_holidays.confirm, [holiday], self.clock.today)
        else:
            self.act(school_holidays.remove, [holiday])

    @rule(year=st.integers(2025, 2028))
    def copy_holidays(self, year: int) -> None:
        self.act(school_holidays.copy_year, year, self.clock.today)

    # --- meetings

    @rule(which=st.lists(WHICH, min_size=1, max_size=3), start=STARTS, kind=KINDS, anyway=st.booleans(), text=TEXTS)
    def schedule(self, which: list[int], start: datetime, kind: str | None, anyway: bool, text: str) -> None:
        wish = Wish(
            tuple(self.some(Board.id, each) for each in which), start, kind=kind, title=text or None, location=text
        )
        self.act(meetings.schedule, wish, self.clock.today, anyway=anyway, new_uid=self.uid)

    @rule(which=WHICH, start=STARTS, repeat=REPEATS)
    def schedule_series(self, which: int, start: datetime, repeat: str) -> None:
        wish = Wish((self.some(Board.id, which),), start, repeat=repeat)
        self.act(meetings.schedule, wish, self.clock.today, anyway=True, new_uid=self.uid)

    def on_a_meeting(self, which: int, function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        meeting = self.some(Meeting.id, which)
        if meeting is not None:
            self.act(function, meeting, *args, **kwargs)

    @rule(which=WHICH, start=STARTS, anyway=st.booleans(), reason=TEXTS)
    def move_meeting(self, which: int, start: datetime, anyway: bool, reason: str) -> None:
        self.on_a_meeting(which, meetings.move, start, self.clock.today, reason=reason, anyway=anyway)

    @rule(which=WHICH, status=st.sampled_from(MeetingStatus), reason=TEXTS)
    def record(self, which: int, status: MeetingStatus, reason: str) -> None:
        self.on_a_meeting(which, meetings.record, status, self.wall_clock, reason=reason)

    @rule(which=st.lists(WHICH, min_size=1, max_size=4), status=st.sampled_from(MeetingStatus))
    def record_several(self, which: list[int], status: MeetingStatus) -> None:
        chosen = self.several(Meeting.id, which)
        if None not in chosen:
            self.act(meetings.record_all, chosen, status, self.wall_clock)

    @rule(which=WHICH, start=STARTS, reason=TEXTS)
    def postpone_to(self, which: int, start: datetime, reason: str) -> None:
        self.on_a_meeting(
            which, meetings.record, MeetingStatus.POSTPONED, self.wall_clock, to=start, reason=reason, anyway=True
        )

    @rule(which=WHICH)
    def remove_meeting(self, which: int) -> None:
        self.on_a_meeting(which, meetings.remove)

    @rule(which=WHICH, text=TEXTS, kind=KINDS, minutes=st.integers(15, 300))
    def edit_meeting(self, which: int, text: str, kind: str | None, minutes: int) -> None:
        values = {"title": text or "Møde", "kind": kind, "minutes": minutes, "room": text, "journal_number": text}
        self.on_a_meeting(which, meetings.edit, values)

    @rule(which=WHICH, start=STARTS, anyway=st.booleans())
    def move_this_and_later(self, which: int, start: datetime, anyway: bool) -> None:
        self.on_a_meeting(which, series.move_later, start, self.clock.today, anyway=anyway)

    @rule(which=WHICH, reason=TEXTS)
    def cancel_this_and_later(self, which: int, reason: str) -> None:
        self.on_a_meeting(which, series.cancel_later, reason)

    @rule(which=WHICH, minutes=st.sampled_from([0, 1, 45, 180]))
    def lengthen_this_and_later(self, which: int, minutes: int) -> None:
        self.on_a_meeting(which, series.set_length_later, minutes)

    # --- the rest

    @rule(which=WHICH, reason=TEXTS)
    def mark_seen(self, which: int, reason: str) -> None:
        with self.database.read() as session:
            past = [line for line in standings.lines(session, self.clock.today) if line.past and line.standing]
        if past:
            line = past[which % len(past)]
            assert line.standing is not None
            self.act(standings.mark_seen, line.board.id, line.standing.period.first, reason, self.clock.today)

    @rule(percent=st.integers(-1, 101))
    def set_spacing(self, percent: int) -> None:
        self.act(registers.set_spacing, percent)

    @rule(which=WHICH)
    def export(self, which: int) -> None:
        with self.database.read() as session:
            events = calendars.events(session, calendars.Selection())
        self.act(calendars.mark_sent, [event.uid for event in events[: which % 4]])

    @rule(days=st.integers(1, 120))
    def time_passes(self, days: int) -> None:
        self.clock.forward(days=days)

    @rule()
    def restart(self) -> None:
        self.database.close()
        self.database = builders.open_again(self.path, self.clock)

    @rule()
    def undo(self) -> None:
        if not self.done:
            return
        name, before = self.done.pop()
        self.undone.append((name, self.now))
        assert self.database.undo() == name
        self.now = builders.snapshot(self.database)
        assert self.now == before

    @rule()
    def redo(self) -> None:
        if not self.undone:
            return
        name, after = self.undone.pop()
        self.done.append((name, self.now))
        assert self.database.redo() == name
        self.now = builders.snapshot(self.database)
        assert self.now == after

    @rule(which=WHICH, with_later=st.booleans())
    def take_back_one_step(self, which: int, with_later: bool) -> None:
        """Any step there is, as a new step; or it is told why not, and nothing happened."""
        steps = self.database.steps()
        if not steps:
            return
        try:
            name = self.database.undo_step(steps[which % len(steps)].id, with_later=with_later)
        except CannotUndoStep as refused:
            self.refused.append(str(refused))
            assert builders.snapshot(self.database) == self.now
            return
        self.done.append((name, self.now))
        self.undone.clear()
        self.now = builders.snapshot(self.database)

    @property
    def wall_clock(self) -> datetime:
        return self.clock().replace(tzinfo=None)

    # --- what holds at every moment

    @invariant()
    def undo_and_redo_are_what_we_think(self) -> None:
        assert self.database.state() == State(
            undoes=self.done[-1][0] if self.done else None, redoes=self.undone[-1][0] if self.undone else None
        )

    @invariant()
    def nobody_sits_twice_in_a_board(self) -> None:
        with self.database.read() as session:
            seats = seating.Seating(session)
            for board in seats.boards:
                sitting = [each.person for each in seats.on(board, self.clock.today) if each.person is not None]
                assert len(sitting) == len(set(sitting))

    @invariant()
    def sequence_numbers_never_go_back(self) -> None:
        with self.database.read() as session:
            now = {each.uid: each.sequence for each in session.scalars(select(CalendarEntry))}
        assert all(now[uid] >= number for uid, number in self.sequences.items())
        self.sequences = now

    @invariant()
    def boards_stand_as_a_naive_count_says(self) -> None:
        on = self.clock.today
        with self.database.read() as session:
            lines = standings.lines(session, on)
            held = session.execute(
                select(MeetingBoard.board_id, Meeting.start, Meeting.status, Meeting.kind).join(
                    Meeting, Meeting.id == MeetingBoard.meeting_id
                )
            ).all()
        for line in lines:
            if line.standing is None:
                continue
            its = [
                (start.date(), status)
                for board, start, status, kind in held
                if board == line.board.id
                and start.date() in line.standing.period
                and counts_for(line.standing.rule.kind, kind)
            ]
            counts = line.standing.counts
            awaited = [day for day, status in its if status in ("planned", "invited")]
            assert counts.held == sum(status == "held" and day <= on for day, status in its)
            assert counts.unrecorded == sum(day < on for day in awaited)
            assert counts.planned == sum(day >= on for day in awaited) + sum(
                status == "held" and day > on for day, status in its
            )

    @invariant()
    def numbers_are_given_once_in_a_boards_year(self) -> None:
        with self.database.read() as session:
            numbers = session.execute(select(MeetingBoard.board_id, MeetingBoard.year, MeetingBoard.number)).all()
        assert len(set(numbers)) == len(numbers)

    @invariant()
    def the_order_of_the_chapters_has_no_gap(self) -> None:
        with self.database.read() as session:
            numbers = [number for _id, number, _title in forums.chapters(session)]
        assert len(set(numbers)) == len(numbers)


TestEverything = Everything.TestCase
TestEverything.settings = settings(
    max_examples=4, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
