"""What other people's calendars know of a meeting: when it was stamped, and when its number counts up."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.forum import Board, Chapter, Forum
from fora_desktop.domain.meeting import CalendarEntry, MeetingBoard
from fora_desktop.services import calendars, meetings
from fora_desktop.services.calendars import Selection
from fora_desktop.services.meetings import Wish
from tests import builders

ON = date(2026, 7, 2)


class Known:
    """A register with two meetings; each act is a step an hour later."""

    def __init__(self, path: Path) -> None:
        self.clock = builders.Clock()
        self.database = builders.register(path, builders.SMALL, clock=self.clock)
        kredsraadet, koege = (builders.board(self.database, name) for name in ("Kredsrådet", "Lokalrådet i Greve"))
        self.meeting, self.other = (
            self.database.do("prøve", meetings.schedule, Wish(boards=(board,), start=start), ON, anyway=True).meetings[
                0
            ]
            for board, start in ((kredsraadet, datetime(2026, 9, 1, 10)), (koege, datetime(2026, 9, 2, 10)))
        )

    def act(self, do: Callable[[Session], Any]) -> Any:
        self.clock.forward(hours=1)
        return self.database.do("prøve", do)

    def entries(self) -> list[tuple[int, datetime]]:
        with self.database.read() as session:
            return [
                (each.sequence, each.changed_at)
                for each in session.scalars(select(CalendarEntry).order_by(CalendarEntry.uid))
            ]

    def stamped(self, do: Callable[[], Any]) -> tuple[int, set[int]]:
        """How many meetings an act stamps anew, and by how much it counts them up."""
        before = self.entries()
        do()
        pairs = list(zip(before, self.entries(), strict=True))
        return sum(old[1] != new[1] for old, new in pairs), {new[0] - old[0] for old, new in pairs}


@pytest.fixture
def known(tmp_path: Path) -> Iterator[Known]:
    known = Known(tmp_path)
    yield known
    known.database.close()


def test_r11_the_agenda_stamps_its_meeting_and_counts_nothing_up(known: Known) -> None:
    """R11: it stands in the description. Adding, changing, ordering and taking away, and undoing each of them."""

    def add(session: Session) -> int:
        item = AgendaItem(meeting_id=known.meeting, position=1, title="Handlingsplan")
        session.add(item)
        session.flush()
        return item.id

    def change(**values: Any) -> Callable[[Session], None]:
        def do(session: Session) -> None:
            for name, value in values.items():
                setattr(session.get_one(AgendaItem, 1), name, value)

        return do

    def remove(session: Session) -> None:
        session.delete(session.get_one(AgendaItem, 1))

    seen = [add, change(title="Ny plan"), change(position=3), change(confidential=True), change(meeting_id=known.other)]
    for place, do in enumerate([*seen, remove]):
        both = 2 if do is seen[-1] else 1
        assert known.stamped(lambda do=do: known.act(do)) == (both, {0}), place  # type: ignore[misc]  # bound now
        known.clock.forward(hours=1)
        assert known.stamped(known.database.undo) == (both, {0}), place
        known.clock.forward(hours=1)
        known.database.redo()


def test_what_the_description_does_not_say_of_an_item_stamps_nothing(known: Known) -> None:
    item = AgendaItem(meeting_id=known.meeting, position=1, title="Lukket", confidential=True)
    known.act(lambda session: session.add(item))

    def change(session: Session) -> None:
        row = session.get_one(AgendaItem, 1)
        row.title, row.minutes_text, row.minutes = "Stadig lukket", "Referat", 15

    assert known.stamped(lambda: known.act(change)) == (0, {0})


def test_a_board_that_joins_and_what_boards_and_forums_are_called_stamp_their_meetings(known: Known) -> None:
    greve = builders.board(known.database, "Lokalrådet i Greve")

    def join(session: Session) -> None:
        session.add(MeetingBoard(meeting_id=known.meeting, board_id=greve, number=9, year=2026, position=1))

    def rename_chapter(session: Session) -> None:
        forum = session.get_one(Forum, session.get_one(Board, greve).forum_id)
        session.get_one(Chapter, forum.chapter_id).title = "Andet"

    def rename_board(session: Session) -> None:
        session.get_one(Board, greve).name = "Rådet i Greve"

    def other_law(session: Session) -> None:
        session.get_one(Forum, session.get_one(Board, greve).forum_id).legal_basis = "§ 1"

    def other_purpose(session: Session) -> None:
        session.get_one(Forum, session.get_one(Board, greve).forum_id).purpose = "Står ikke i en kalender"

    assert known.stamped(lambda: known.act(rename_board)) == (1, {0})
    assert known.stamped(lambda: known.act(join)) == (1, {0})
    assert known.stamped(lambda: known.act(other_law)) == (2, {0})
    assert known.stamped(lambda: known.act(rename_chapter)) == (2, {0})
    assert known.stamped(lambda: known.act(other_purpose)) == (0, {0})


def test_the_agenda_of_a_meeting_that_is_removed_goes_without_a_word(known: Known) -> None:
    known.act(lambda session: session.add(AgendaItem(meeting_id=known.meeting, position=1, title="Punkt")))
    known.act(lambda session: meetings.remove(session, known.meeting))
    known.clock.forward(hours=1)
    known.database.undo()
    with known.database.read() as session:
        found = calendars.events(session, Selection(meetings=(known.meeting,)))
    assert "1. Punkt" in found[0].description
