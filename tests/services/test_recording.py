"""Monday's question: what became of the meetings that are over, answered together; what an answer does."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status
from fora_desktop.services import attendance, forums, meetings, names, recording, standings
from fora_desktop.services.meetings import Wish
from fora_desktop.services.recording import Answer, Noted, Seen
from fora_desktop.storage.database import Database, IsGone
from tests import builders

TODAY = builders.MORNING.date()
NOW = datetime(2026, 7, 2, 9)
GREVE, HOLBAEK, KREDS = "Lokalrådet i Greve", "Lokalrådet i Holbæk", "Kredsrådet"
JUNE = datetime(2026, 6, 9, 10)


def board(database: Database, who: str) -> int:
    with database.read() as session:
        return names.board(session, who)


def schedule(database: Database, *who: str, start: datetime = JUNE) -> int:
    wish = Wish(tuple(board(database, each) for each in who), start, 120)
    return int(database.do("planlæg", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0])


def note(database: Database, *answers: Answer, **more: Any) -> Noted:
    done: Noted = database.do(recording.noted, recording.note, answers, NOW, **more)
    return done


def status(database: Database, meeting: int) -> str:
    with database.read() as session:
        return meetings.line(session, meeting).status.value


def effects(database: Database, meeting: int, to: datetime | None = None) -> list[recording.Effect]:
    with database.read() as session:
        return list(recording.effects(session, meeting, TODAY, to))


def test_all_answers_are_one_step_with_its_exceptions(database: Database) -> None:
    ids = [schedule(database, who) for who in (GREVE, HOLBAEK, KREDS)]
    before = builders.snapshot(database)
    done = note(
        database,
        Answer(ids[0], MeetingStatus.HELD),
        Answer(ids[1], MeetingStatus.CANCELLED, "Sygdom"),
        Answer(ids[2], MeetingStatus.POSTPONED, "Sne", datetime(2026, 9, 1, 10)),
    )
    assert recording.noted(done) == "3 møder er noteret: 1 holdt, 1 aflyst, 1 udsat"
    assert [status(database, id_) for id_ in ids] == ["held", "cancelled", "planned"]
    assert database.undo() == recording.noted(done)
    assert builders.snapshot(database) == before


def test_one_answer_is_told_in_full(database: Database) -> None:
    done = note(database, Answer(schedule(database, GREVE), MeetingStatus.CANCELLED, "Sne"))
    assert recording.noted(done) == (
        "Lokalrådet i Greve, møde 1/2026 er aflyst. Årsag: Sne. Lokalrådet i Greve er nu bagud"
    )
    done = note(database, Answer(schedule(database, HOLBAEK), MeetingStatus.HELD))
    assert recording.noted(done) == "Lokalrådet i Holbæk, møde 1/2026 er noteret som holdt. 1 af mindst 4"


def test_nothing_is_noted_where_one_cannot_be(database: Database) -> None:
    over, coming = schedule(database, GREVE), schedule(database, HOLBAEK, start=datetime(2026, 9, 1, 10))
    before = builders.everything(database)
    with pytest.raises(meetings.NotYetHeld):
        note(database, Answer(over, MeetingStatus.HELD), Answer(coming, MeetingStatus.HELD))
    with pytest.raises(recording.NothingToNote):
        note(database)
    assert builders.everything(database) == before


def test_a_meeting_that_was_removed_meanwhile_is_told(database: Database) -> None:
    gone = schedule(database, GREVE)
    database.do(meetings.removed, meetings.remove, gone)
    with pytest.raises(IsGone):
        note(database, Answer(gone, MeetingStatus.HELD))


@pytest.mark.parametrize("became", [MeetingStatus.CANCELLED, MeetingStatus.HELD])
def test_what_another_program_noted_meanwhile_stays_and_is_told(database: Database, became: MeetingStatus) -> None:
    over, other = schedule(database, GREVE), schedule(database, HOLBAEK)
    database.do("andre", meetings.record, over, became, NOW, reason="Sne")
    before = builders.everything(database)
    with pytest.raises(recording.IsAnswered, match=f"Lokalrådet i Greve, møde 1/2026 er {became.word.lower()}"):
        note(database, Answer(other, MeetingStatus.HELD), Answer(over, MeetingStatus.HELD))
    assert builders.everything(database) == before


def test_one_that_waits_for_a_new_time_can_be_noted(database: Database) -> None:
    waits = schedule(database, GREVE)
    note(database, Answer(waits, MeetingStatus.POSTPONED))
    note(database, Answer(waits, MeetingStatus.CANCELLED))
    assert status(database, waits) == "cancelled"


def test_a_missed_period_is_seen_in_the_same_step(tmp_path: Path) -> None:
    database = builders.register(tmp_path, builders.SMALL, date(2025, 1, 1))
    meeting = schedule(database, GREVE)
    with database.read() as session:
        found = recording.waiting(session, TODAY)
    assert [each.id for each in found.meetings] == [meeting]
    period = found.periods[0]
    assert period.status is Status.MISSED
    assert period.standing is not None
    seen = Seen(period.board.id, period.standing.period.first, "Valgår")
    done = note(database, Answer(meeting, MeetingStatus.HELD), seen=[seen])
    assert "perioden fra 1. januar 2025 er markeret som set" in recording.noted(done)
    with database.read() as session:
        left = recording.waiting(session, TODAY)
    assert (left.meetings, len(left.periods)) == ((), len(found.periods) - 1)
    both = note(database, seen=[_seen(each) for each in left.periods[:2]])
    assert recording.noted(both) == "2 perioder er markeret som set"
    database.close()


def _seen(line: standings.StandingLine) -> Seen:
    assert line.standing is not None
    return Seen(line.board.id, line.standing.period.first, "")


def test_what_each_answer_does_to_the_requirement(database: Database) -> None:
    (effect,) = effects(database, schedule(database, GREVE))
    assert (effect.board, effect.period, effect.requirement) == (GREVE, "2026", "Mindst 4")
    held, cancelled = effect.after[MeetingStatus.HELD], effect.after[MeetingStatus.CANCELLED]
    assert (held.counts.held, cancelled.counts.held) == (1, 0)
    assert (held.missing, cancelled.missing) == (3, 4)
    assert effect.after[MeetingStatus.POSTPONED].counts == cancelled.counts


def test_the_requirement_is_the_one_that_the_status_goes_by(database: Database) -> None:
    meeting = schedule(database, KREDS, start=datetime(2026, 3, 9, 10))
    last_year = schedule(database, KREDS, start=datetime(2026, 2, 9, 10))
    with database.read() as session:
        forum = names.forum(session, KREDS)
    database.do("krav", forums.edit, forum, {"quota_text": "Mindst 6"}, date(2026, 6, 1))
    (effect,) = effects(database, meeting)
    with database.read() as session:
        (stands,) = [each for each in standings.lines(session, TODAY) if each.board.name == KREDS]
        (later,) = recording.effects(session, last_year, date(2027, 2, 1))
    assert stands.standing is not None
    assert effect.after[MeetingStatus.HELD].minimum == stands.standing.minimum == 6
    assert (effect.requirement, later.requirement) == ("Mindst 6", "Mindst 6")
    database.do("krav", forums.edit, forum, {"quota_text": "Mindst 2"}, date(2027, 1, 15))
    with database.read() as session:
        (later,) = recording.effects(session, last_year, date(2027, 2, 1))
    assert later.requirement == "Mindst 6"


def test_a_postponed_meeting_counts_where_it_goes_if_that_is_in_the_period(database: Database) -> None:
    meeting = schedule(database, GREVE)
    (within,) = effects(database, meeting, datetime(2026, 9, 1, 10))
    (beyond,) = effects(database, meeting, datetime(2027, 2, 1, 10))
    assert within.after[MeetingStatus.POSTPONED].counts.planned == 1
    assert beyond.after[MeetingStatus.POSTPONED].counts.planned == 0


def test_a_joint_meeting_has_an_effect_for_each_board_and_one_on_demand_has_none(database: Database) -> None:
    assert [each.board for each in effects(database, schedule(database, GREVE, KREDS))] == [KREDS, GREVE]
    with database.read() as session:
        lines = standings.lines(session, TODAY)
    free = next(each.board.name for each in lines if each.status is Status.ON_DEMAND)
    assert effects(database, schedule(database, free)) == []


def test_how_many_were_there_is_noted_with_the_answer(database: Database) -> None:
    meeting = schedule(database, HOLBAEK)
    done = note(database, Answer(meeting, MeetingStatus.HELD, present=7))
    assert recording.noted(done).endswith("7 til stede")
    with database.read() as session:
        assert attendance.attended(session)[meeting].told == "7"
