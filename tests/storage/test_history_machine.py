"""Do, undo, redo and take back, in any order: plain undo takes the newest that holds, and all the way to the first."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Chapter, District, Forum, SeenPeriod
from fora_desktop.domain.steps import CannotUndoStep
from fora_desktop.storage import inspection
from tests import builders

WHICH = st.integers(0, 999)


@cache
def beginning() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="fora-test-"))
    return builders.make(folder / "register.fora", builders.SMALL)


class TakingBack(RuleBasedStateMachine):
    """Small changes that meet in the same rows, rest on each other's, and want each other's places."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="fora-test-"))
        shutil.copy(beginning(), self.folder / "register.fora")
        self.clock = builders.Clock()
        self.database = builders.open_again(self.folder / "register.fora", self.clock)
        self.first = builders.snapshot(self.database)
        self.stack: list[tuple[int, builders.Snapshot]] = []
        """The user's steps that plain undo would take, each with what stood in the register before it."""

    def teardown(self) -> None:
        try:
            assert inspection.problems(self.database.path) == []
            while self.stack:
                self.undo()
            assert builders.snapshot(self.database) == self.first
            assert self.database.state().undoes is None
            while self.database.state().redoes is not None:
                self.database.redo()
            assert inspection.problems(self.database.path) == []
        finally:
            self.database.close()
            shutil.rmtree(self.folder)

    def newest(self) -> int:
        steps = self.database.steps(1)
        return steps[0].id if steps else 0

    def act(self, function: object, *args: object) -> None:
        before, newest = builders.snapshot(self.database), self.newest()
        try:
            self.database.do("trin", function, *args)  # type: ignore[arg-type]  # any of the small changes below
        except FieldError:
            assert builders.snapshot(self.database) == before
            return
        if self.newest() != newest:
            self.stack.append((self.newest(), before))

    @rule(which=st.integers(1, 3), text=st.sampled_from(["a", "b", "c"]))
    def rename_forum(self, which: int, text: str) -> None:
        def rename(session: Session) -> None:
            forum = session.get(Forum, which)
            if forum is not None:
                forum.short_name = text

        self.act(rename)

    @rule(percent=st.integers(1, 3))
    def space(self, percent: int) -> None:
        def change(session: Session) -> None:
            session.scalars(select(District)).one().spacing_percent = percent

        self.act(change)

    @rule(chapter=WHICH)
    def add_forum(self, chapter: int) -> None:
        def add(session: Session) -> None:
            chapters = session.scalars(select(Chapter.id).order_by(Chapter.id)).all()
            where = chapters[chapter % len(chapters)]
            session.add(Forum(chapter_id=where, position=99, name="Nyt", heading="Nyt"))

        self.act(add)

    @rule()
    def add_chapter(self) -> None:
        def add(session: Session) -> None:
            numbers = session.scalars(select(Chapter.number)).all()
            session.add(Chapter(number=max(numbers) + 1, title="Nyt"))

        self.act(add)

    @rule(forum=WHICH)
    def add_board(self, forum: int) -> None:
        def add(session: Session) -> None:
            found = session.scalars(select(Forum.id).order_by(Forum.id)).all()
            day = self.clock.today
            session.add(Board(forum_id=found[forum % len(found)], position=99, name="Nyt råd", first_day=day))

        self.act(add)

    @rule(which=WHICH)
    def see_a_period(self, which: int) -> None:
        """At most once a board: the place is taken."""

        def see(session: Session) -> None:
            boards = session.scalars(select(Board.id).order_by(Board.id)).all()
            board, day = boards[which % len(boards)], self.clock.today.replace(month=1, day=1)
            if not session.scalars(select(SeenPeriod).where(SeenPeriod.board_id == board)).all():
                session.add(SeenPeriod(board_id=board, period_start=day, seen_on=self.clock.today))

        self.act(see)

    @rule(which=WHICH)
    def forget_a_period(self, which: int) -> None:
        def forget(session: Session) -> None:
            found = session.scalars(select(SeenPeriod).order_by(SeenPeriod.id)).all()
            if found:
                session.delete(found[which % len(found)])

        self.act(forget)

    @rule(which=WHICH)
    def remove_what_is_new(self, which: int) -> None:
        """The last chapter, forum or board that nothing refers to, if it was added here."""

        def remove(session: Session) -> None:
            for table, child in ((Board, SeenPeriod.board_id), (Forum, Board.forum_id), (Chapter, Forum.chapter_id)):
                used = select(child)
                free = session.scalars(select(table).where(table.id.not_in(used)).order_by(table.id)).all()
                free = [each for each in free if getattr(each, "name", getattr(each, "title", "")).startswith("Nyt")]
                if free:
                    session.delete(free[which % len(free)])
                    return

        self.act(remove)

    @precondition(lambda self: self.stack)
    @rule()
    def undo(self) -> None:
        _step, before = self.stack.pop()
        self.database.undo()
        assert builders.snapshot(self.database) == before

    @precondition(lambda self: self.database.state().redoes is not None)
    @rule()
    def redo(self) -> None:
        before = builders.snapshot(self.database)
        holding = {step.id for step in self.database.steps() if not step.undone}
        self.database.redo()
        again = {step.id for step in self.database.steps() if not step.undone} - holding
        self.stack.append((max(again), before))

    @precondition(lambda self: self.database.steps(1))
    @rule(which=WHICH, with_later=st.booleans())
    def take_back(self, which: int, with_later: bool) -> None:
        steps = self.database.steps()
        step = steps[which % len(steps)]
        before = builders.snapshot(self.database)
        way = self.database.way_back(step.id)
        assert bool(way.because) == (not way.alone)
        if step.undone or not (way.alone or with_later):
            with pytest.raises(CannotUndoStep, match=r"\S"):
                self.database.undo_step(step.id, with_later=with_later)
            assert builders.snapshot(self.database) == before
            return
        self.database.undo_step(step.id, with_later=with_later)
        self.stack.append((self.newest(), before))
        flags = {each.id: each.undone for each in self.database.steps()}
        assert all(flags[each.id] for each in way.steps)
        assert set(self.database.steps(1)[0].reverses) == {each.id for each in way.steps}

    @rule()
    def restart(self) -> None:
        path = self.database.path
        self.database.close()
        self.database = builders.open_again(path, self.clock)

    @invariant()
    def plain_undo_would_take_the_newest_that_holds(self) -> None:
        holding = [step.id for step in self.database.steps() if not step.undone]
        assert (holding[0] if holding else None) == (self.stack[-1][0] if self.stack else None)


TestTakingBack = TakingBack.TestCase
TestTakingBack.settings = settings(
    max_examples=5, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
