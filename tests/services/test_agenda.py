"""Agendas: items in their order with their times, what fills itself, what is carried over, what comes too late."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from fora_desktop.domain import agenda_words
from fora_desktop.domain.agenda import AgendaItem, Paper
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, MINUTES_APPROVED, Decision
from fora_desktop.domain.paper import Taken
from fora_desktop.domain.steps import Wanted
from fora_desktop.domain.tasks import Task
from fora_desktop.services import (
    agenda,
    agenda_sources,
    documents,
    follow_up,
    meeting_course,
    meetings,
    papers,
    standard_agendas,
    steps,
    tasks,
)
from fora_desktop.services.agenda import Change, Item, Wish
from fora_desktop.services.agenda_sources import NoEarlierAgenda, NothingDue, NothingLeft
from fora_desktop.services.meeting_course import MinutesAreApproved
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
START = datetime(2026, 8, 25, 13)


@pytest.fixture
def meeting(database: Database) -> int:
    return schedule(database, START)


def schedule(database: Database, start: datetime, board: int = 1) -> int:
    wish = meetings.Wish((board,), start, 120)
    return database.do("nyt", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def add(database: Database, meeting: int, title: str, minutes: int | None = 10, **more: Any) -> int:
    position = more.pop("position", None)
    change: Change = database.do(
        agenda.added, agenda.add, meeting, Wish(title, minutes=minutes, **more), position=position
    )
    assert change.item is not None
    return change.item


def do(database: Database, function: Callable[..., Change], *given: Any, **more: Any) -> Change:
    change: Change = database.do(agenda.many_added, function, *given, **more)
    return change


def read(database: Database, meeting: int) -> tuple[Item, ...]:
    with database.read() as session:
        return agenda.items(session, meeting)


def titles(database: Database, meeting: int) -> list[str]:
    return [each.title for each in read(database, meeting)]


def record(database: Database, meeting: int, status: MeetingStatus, on: datetime) -> None:
    database.do("noteret", meetings.record, meeting, status, on, anyway=True)


# --- order and times ------------------------------------------------------------------------------------------------


def test_items_stand_in_order_and_their_times_follow_from_the_start(database: Database, meeting: int) -> None:
    add(database, meeting, "Velkomst", 5)
    add(database, meeting, "Status", 30)
    add(database, meeting, "Eventuelt", None)
    assert [(each.position, agenda_words.span(each.start, each.minutes)) for each in read(database, meeting)] == [
        (1, "kl. 13.00–13.05"),
        (2, "kl. 13.05–13.35"),
        (3, "kl. 13.35"),
    ]


def test_times_follow_a_meeting_that_is_moved(database: Database, meeting: int) -> None:
    add(database, meeting, "Status")
    database.do("flyt", meetings.move, meeting, datetime(2026, 8, 26, 10), TODAY, anyway=True)
    assert read(database, meeting)[0].start == datetime(2026, 8, 26, 10)


def test_a_new_item_comes_before_the_next_meetings_and_any_other_business(database: Database, meeting: int) -> None:
    do(database, agenda_sources.fetch_standard, meeting)
    add(database, meeting, "Tryghed ved stationen")
    assert titles(database, meeting)[-3:] == ["Tryghed ved stationen", "De næste møder", "Eventuelt"]
    add(database, meeting, "Først", position=1)
    assert titles(database, meeting)[0] == "Først"


def test_an_item_is_moved_and_the_others_make_room_and_undo_gives_it_back(database: Database, meeting: int) -> None:
    first = add(database, meeting, "A")
    add(database, meeting, "B")
    add(database, meeting, "C")
    moved = database.do(agenda.moved, agenda.move, first, 3)
    assert agenda.moved(moved) == "Kredsrådet, møde 1/2026: “A” er nu punkt 3"
    assert titles(database, meeting) == ["B", "C", "A"]
    database.undo()
    assert titles(database, meeting) == ["A", "B", "C"]
    database.do(agenda.moved, agenda.move, first, 99)
    assert titles(database, meeting) == ["B", "C", "A"]


def test_an_item_is_edited_and_removed_with_a_way_back(database: Database, meeting: int) -> None:
    item = add(database, meeting, "  Status   på  indsatser ", case_text=" **Tre** ting ")
    add(database, meeting, "Eventuelt")
    assert read(database, meeting)[0].title == "Status på indsatser"
    database.do(agenda.edited, agenda.edit, item, {"kind": "decision", "minutes": 45, "responsible": "Formanden"})
    found = read(database, meeting)[0]
    assert (found.kind, found.minutes, found.responsible, found.case_text) == (
        "decision",
        45,
        "Formanden",
        "**Tre** ting",
    )
    database.do(agenda.removed, agenda.remove, item)
    assert [(each.position, each.title) for each in read(database, meeting)] == [(1, "Eventuelt")]
    database.undo()
    assert read(database, meeting)[0] == found


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (Wish("  "), "Skriv, hvad punktet handler om."),
        (Wish("x", "noget"), "Et punkt er til orientering, drøftelse eller beslutning."),
        (Wish("x", minutes=-1), "Skriv punktets længde i hele minutter, højst 1440."),
        (Wish("x", minutes=9999), "Skriv punktets længde i hele minutter, højst 1440."),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_changed(
    database: Database, meeting: int, wish: Wish, sentence: str
) -> None:
    with pytest.raises(FieldError, match=sentence):
        database.do(agenda.added, agenda.add, meeting, wish)
    assert read(database, meeting) == ()


def test_what_is_gone_is_told(database: Database, meeting: int) -> None:
    with pytest.raises(agenda.NoSuchItem):
        database.do(agenda.removed, agenda.remove, 99)
    with pytest.raises(agenda.MeetingIsGone):
        database.do(agenda.added, agenda.add, 99, Wish("x"))


def test_an_item_with_decisions_stays(database: Database, meeting: int) -> None:
    item = add(database, meeting, "Handlingsplan")
    database.do("beslutning", lambda session: session.add(Decision(item_id=item, position=1, text="Vedtaget")))
    with pytest.raises(agenda.HasDecisions, match="har beslutninger og kan ikke fjernes"):
        database.do(agenda.removed, agenda.remove, item)


def test_the_history_says_it_in_words(database: Database, meeting: int) -> None:
    item = add(database, meeting, "Handlingsplan", 30)
    database.do(agenda.edited, agenda.edit, item, {"kind": "decision", "minutes": 45})
    touched, _total = database.page_of_steps(Wanted(meeting=meeting))
    with database.read() as session:
        line = steps.lines(session, touched)[0]
        detail = steps.detail(session, touched[0], database.changes(touched[0].step.id))
    assert line.subject == "Kredsrådet"
    assert line.what == "Møde 1/2026: punktet “Handlingsplan” er rettet"
    assert [(each.name, each.before, each.after) for each in detail.blocks[0].lines] == [
        ("Slags", "til drøftelse", "til beslutning"),
        ("Længde", "30 minutter", "45 minutter"),
    ]


# --- where an agenda comes from -------------------------------------------------------------------------------------


def test_the_standard_agenda_is_the_usual_one_until_a_forum_has_its_own(database: Database, meeting: int) -> None:
    do(database, agenda_sources.fetch_standard, meeting)
    assert titles(database, meeting) == [line.title for line in agenda_words.usual()]
    assert do(database, agenda_sources.fetch_standard, meeting).count == 0
    with database.read() as session:
        assert standard_agendas.of_meeting(session, meeting).usual
    own = [agenda_words.StandardLine("Åbning", "decision", "agenda", 3), agenda_words.StandardLine("Nyt fra politiet")]
    saved = database.do(standard_agendas.changed, standard_agendas.put, 1, own)
    assert (saved.own, standard_agendas.changed(saved)) == (True, "Kredsrådet: standarddagsordenen er rettet")
    later = schedule(database, datetime(2026, 11, 24, 13))
    do(database, agenda_sources.fetch_standard, later)
    assert titles(database, later) == ["Åbning", "Nyt fra politiet"]
    given_back = database.do(standard_agendas.changed, standard_agendas.put, 1, [])
    assert given_back.usual


def test_a_standard_agenda_for_all_holds_where_a_forum_has_none(database: Database, meeting: int) -> None:
    database.do(standard_agendas.changed, standard_agendas.put, None, [agenda_words.StandardLine("Goddag")])
    with database.read() as session:
        found = standard_agendas.of_meeting(session, meeting)
    assert [line.title for line in found.lines] == ["Goddag"]
    assert not found.own
    assert not found.usual


def test_the_next_meetings_fill_themselves_and_follow_the_calendar(database: Database, meeting: int) -> None:
    item = add(database, meeting, "De næste møder", purpose="next_meetings")
    assert read(database, meeting)[0].text == "Der er ikke planlagt flere møder."
    schedule(database, datetime(2026, 11, 24, 13))
    schedule(database, datetime(2027, 2, 23, 10))
    with database.read() as session:
        text = agenda.item(session, item).text
    assert text == "Næste møder: tirsdag 24. november kl. 13.00 og tirsdag 23. februar 2027 kl. 10.00."


def test_items_of_the_last_meeting_come_anew_and_what_was_not_finished_is_carried_over(
    database: Database, meeting: int
) -> None:
    done = add(database, meeting, "Kriminalitetsbilledet", 25, responsible="Politikommissæren")
    open_ = add(database, meeting, "Knallerter", 15, case_text="Gamle tal")
    add(database, meeting, "Festival")
    later = schedule(database, datetime(2026, 11, 24, 13))
    record(database, meeting, MeetingStatus.HELD, datetime(2026, 8, 25, 16))
    database.do(agenda.closed, agenda.set_state, done, "done", date(2026, 8, 25))
    with database.read() as session:
        assert agenda_sources.left_over(session, later) == 2
    change = do(database, agenda_sources.fetch_last, later)
    assert agenda.many_added(change) == "Kredsrådet, møde 2/2026: 3 punkter er sat på dagsordenen"
    found = {each.title: each for each in read(database, later)}
    assert found["Kriminalitetsbilledet"].refers_to is None
    assert found["Knallerter"].case_text == "Gamle tal"
    reference = found["Knallerter"].refers_to
    assert reference is not None
    assert reference.item == open_
    assert reference.sentence == "Fortsat fra 25. august 2026: Knallerter"
    assert [each.state for each in read(database, meeting)] == ["done", "carried", "carried"]
    with pytest.raises(NothingLeft):
        do(database, agenda_sources.carry_over, later)
    database.undo()
    assert read(database, later) == ()


def test_a_board_without_an_earlier_agenda_is_told_so(database: Database, meeting: int) -> None:
    with pytest.raises(NoEarlierAgenda, match="Hent standarddagsordenen i stedet"):
        do(database, agenda_sources.fetch_last, meeting)


def test_an_item_that_is_put_off_comes_on_the_next_meeting_or_waits_for_it(database: Database, meeting: int) -> None:
    item = add(database, meeting, "Festival")
    change = database.do(agenda_sources.postponed, agenda_sources.postpone, item)
    assert agenda_sources.postponed(change) == "“Festival” er udsat til næste møde"
    later = schedule(database, datetime(2026, 11, 24, 13))
    do(database, agenda_sources.carry_over, later)
    assert titles(database, later) == ["Festival"]
    again = read(database, later)[0].id
    last = schedule(database, datetime(2026, 12, 15, 13))
    change = database.do(agenda_sources.postponed, agenda_sources.postpone, again)
    assert agenda_sources.postponed(change) == "“Festival” er udsat til Kredsrådet, møde 3/2026"
    assert titles(database, last) == ["Festival"]


def test_tasks_that_are_due_remind_on_the_next_agenda(database: Database, meeting: int) -> None:
    database.do("opgave", tasks.add, "Send tal", on=TODAY, responsible="Skolechefen", due=date(2026, 8, 20), board=1)
    database.do("opgave", tasks.add, "Senere", on=TODAY, due=date(2026, 9, 20), board=1)
    database.do("opgave", tasks.add, "Et andet råd", on=TODAY, due=date(2026, 8, 1), board=3)
    with database.read() as session:
        found = agenda_sources.reminders(session, meeting)
    assert [each.sentence for each in found] == ["Send tal (Skolechefen), frist 20. august"]
    do(database, agenda_sources.remind, meeting)
    assert read(database, meeting)[0].case_text == "- Send tal (Skolechefen), frist 20. august"


def test_without_a_task_that_is_due_there_is_nothing_to_remind_of(database: Database, meeting: int) -> None:
    with pytest.raises(NothingDue):
        do(database, agenda_sources.remind, meeting)


# --- after the agenda was sent, and after approval ------------------------------------------------------------------


def test_an_item_after_the_agenda_was_sent_needs_its_reason_and_is_marked(database: Database, meeting: int) -> None:
    add(database, meeting, "I tide")
    database.do("sendt", meeting_course.mark, meeting, AGENDA_SENT, date(2026, 8, 20))
    with pytest.raises(agenda.NeedsReason, match=r"blev sendt 20\. august\. Skriv, hvorfor"):
        add(database, meeting, "For sent")
    add(database, meeting, "For sent", late_reason="sagen kan ikke vente")
    found = read(database, meeting)
    assert [agenda_words.late(each.late_reason) for each in found] == ["", "Eftersendt: sagen kan ikke vente"]
    with pytest.raises(agenda.NeedsReason):
        database.do(agenda.edited, agenda.edit, found[1].id, {"late_reason": " "})


def test_a_reason_is_not_kept_while_the_agenda_has_not_been_sent(database: Database, meeting: int) -> None:
    add(database, meeting, "I tide", late_reason="for en sikkerheds skyld")
    assert read(database, meeting)[0].late_reason == ""


def test_treating_the_item_approves_the_minutes_of_the_last_meeting(database: Database, meeting: int) -> None:
    record(database, meeting, MeetingStatus.HELD, datetime(2026, 8, 25, 16))
    later = schedule(database, datetime(2026, 11, 24, 13))
    item = add(database, later, "Godkendelse af referat", purpose="minutes")
    assert read(database, later)[0].text == "Referatet af Kredsrådet, møde 1/2026 den 25. august 2026."
    database.do(agenda.closed, agenda.set_state, item, "done", date(2026, 11, 24))
    assert database.state().undoes == "Kredsrådet, møde 2/2026: referatet af Kredsrådet, møde 1/2026 er godkendt"
    with database.read() as session:
        step = meeting_course.course(session, meeting).step(MINUTES_APPROVED)
    assert step is not None
    assert step.on == date(2026, 11, 24)
    with pytest.raises(MinutesAreApproved):
        add(database, meeting, "Bagefter")
    database.undo()
    add(database, meeting, "Bagefter")


def test_the_item_without_an_earlier_meeting_says_so_and_can_be_treated(database: Database, meeting: int) -> None:
    item = add(database, meeting, "Godkendelse af referat", purpose="minutes")
    assert "intet tidligere møde" in read(database, meeting)[0].text
    database.do(agenda.closed, agenda.set_state, item, "done", TODAY)
    assert read(database, meeting)[0].state == "done"


# --- whatever is done in whatever order -----------------------------------------------------------------------------

ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "remove", "undo", "redo", "standard"]), st.integers(-2, 12), st.integers(0, 9)
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_positions_are_without_holes_whatever_is_done(database: Database, acts: list[tuple[str, int, int]]) -> None:
    meeting = schedule(database, START)
    for act, position, which in acts:
        there = [each.id for each in read(database, meeting)]
        try:
            if act == "add":
                add(database, meeting, f"Punkt {which}", position=position if which % 2 else None)
            elif act == "standard":
                do(database, agenda_sources.fetch_standard, meeting)
            elif act == "undo" and there:
                database.undo()
            elif act == "redo":
                database.redo()
            elif there and act == "move":
                database.do(agenda.moved, agenda.move, there[which % len(there)], position)
            elif there and act == "remove":
                database.do(agenda.removed, agenda.remove, there[which % len(there)])
        except FieldError:
            pass
        with database.read() as session:
            kept = session.scalars(
                select(AgendaItem.position).where(AgendaItem.meeting_id == meeting).order_by(AgendaItem.position)
            ).all()
        assert list(kept) == list(range(1, len(kept) + 1))


def of_a_case(database: Database, meeting: int, *, confidential: bool = False) -> int:
    """An item with a paper and with a task that is divided."""
    item = add(database, meeting, "Personsag", confidential=confidential)
    task = database.do(tasks.added, lambda s: tasks.row(s, tasks.add(s, "Ring om Kaj", on=TODAY, item=item, due=TODAY)))
    database.do("del", lambda s: s.add(Task(title="Ring om Kaj", added_on=TODAY, part_of_id=task.id)))
    taken = Taken("Kaj.pdf", "2026/k.pdf", False, "a" * 64, 10)
    database.do(papers.added, papers.add, meeting, [taken], TODAY, item=item)
    return item


def closed(database: Database) -> list[bool]:
    with database.read() as session:
        return [*session.scalars(select(Task.confidential)), *session.scalars(select(Paper.confidential))]


def test_what_hangs_on_an_item_is_closed_with_it_and_stays_so_when_it_goes(database: Database, meeting: int) -> None:
    item = of_a_case(database, meeting)
    open_ = builders.snapshot(database)
    assert closed(database) == [False, False, False]
    database.do(agenda.edited, agenda.edit, item, {"confidential": True})
    assert closed(database) == [True, True, True]
    with database.read() as session:
        assert [each.confidential for each in agenda_sources.reminders(session, meeting)] == [True]
        _heads, cells = follow_up.as_table(follow_up.listing(session, TODAY).rows, TODAY)
        assert "Ring om Kaj" not in str(cells)
        paper = papers.of_meeting(session, meeting)[0].id
    with pytest.raises(papers.IsOfAClosedItem, match="lukket punkt"):
        database.do(papers.edited, papers.edit, paper, confidential=False)
    database.do(agenda.removed, agenda.remove, item)
    with database.read() as session:
        assert [each.confidential for each in papers.of_meeting(session, meeting)] == [True]
        assert "Kaj" not in repr(documents.gather(session, meeting, TODAY, outsiders=True))
    for _time in range(2):
        database.undo()
    assert builders.snapshot(database) == open_


def test_what_hangs_on_a_closed_item_is_read_as_closed_whatever_it_says_itself(
    database: Database, meeting: int
) -> None:
    item = of_a_case(database, meeting)
    database.do("luk", lambda s: setattr(s.get_one(AgendaItem, item), "confidential", True))
    with database.read() as session:
        assert [each.confidential for each in tasks.listing(session)] == [True]
        assert [each.confidential for each in papers.of_meeting(session, meeting)] == [True]
        assert [each.confidential for each in agenda_sources.reminders(session, meeting)] == [True]


def test_the_tasks_of_a_meeting_that_is_removed_stay_with_its_board(database: Database, meeting: int) -> None:
    item = of_a_case(database, meeting)
    database.do("luk", lambda s: setattr(s.get_one(AgendaItem, item), "confidential", True))
    before = builders.snapshot(database)
    database.do(meetings.removed, meetings.remove, meeting)
    with database.read() as session:
        left = tasks.listing(session)
    assert [(each.place, each.board, each.item, each.confidential) for each in left] == [("Kredsrådet", 1, None, True)]
    database.undo()
    assert builders.snapshot(database) == before


def test_the_approval_waits_for_the_meeting_and_stands_when_its_item_is_opened_again(database: Database) -> None:
    june, september = schedule(database, datetime(2026, 6, 9, 13)), schedule(database, datetime(2026, 9, 8, 13))
    database.do("holdt", meetings.record, june, MeetingStatus.HELD, datetime(2026, 6, 10, 9))
    item = add(database, september, "Godkendelse af referat", purpose="minutes")
    before = builders.snapshot(database)
    with pytest.raises(meeting_course.NotBegun, match=r"holdes først den 8\. september 2026"):
        database.do(agenda.closed, agenda.set_state, item, "done", TODAY)
    assert builders.snapshot(database) == before
    database.do(agenda.closed, agenda.set_state, item, "done", date(2026, 9, 9))
    with database.read() as session:
        approved = meeting_course.course(session, june).approved
    assert approved is not None
    assert approved.on == date(2026, 9, 8)
    opened = database.do(agenda.opened, agenda.set_state, item, "open", date(2026, 9, 9))
    assert agenda.opened(opened).endswith(
        "“Godkendelse af referat” er ikke behandlet. Referatet af Kredsrådet, møde 1/2026 er stadig godkendt"
    )
