"""Papers in the register: added, removed, found again; the files have tests of their own."""

from datetime import date, datetime

import pytest

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import MINUTES_APPROVED
from fora_desktop.domain.paper import Condition, Taken
from fora_desktop.services import agenda, meeting_course, meetings, papers
from fora_desktop.services.agenda import Wish
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
PLAN = Taken("Handlingsplan 2026.docx", "2026/Handlingsplan 2026.docx", False, "a" * 64, 3_400_000)
LINKED = Taken("Tal.xlsx", "/deling/Tal.xlsx", True, "b" * 64, 840)


@pytest.fixture
def meeting(database: Database) -> int:
    wish = meetings.Wish((1,), datetime(2026, 8, 25, 13), 120)
    return database.do("nyt", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def item(database: Database, meeting: int, title: str, *, confidential: bool = False) -> int:
    change = database.do(agenda.added, agenda.add, meeting, Wish(title, confidential=confidential))
    assert change.item is not None
    return change.item


def add(database: Database, meeting: int, *taken: Taken, item: int | None = None) -> papers.Change:
    return database.do(papers.added, papers.add, meeting, taken, TODAY, item=item)


def read(database: Database, meeting: int) -> tuple[papers.PaperLine, ...]:
    with database.read() as session:
        return papers.of_meeting(session, meeting)


def test_papers_are_numbered_through_the_meeting_in_the_order_of_its_items(database: Database, meeting: int) -> None:
    first, second = item(database, meeting, "A"), item(database, meeting, "B")
    add(database, meeting, PLAN, item=second)
    add(database, meeting, LINKED, item=first)
    change = add(database, meeting, PLAN)
    assert papers.added(change) == "Kredsrådet, møde 1/2026: bilaget “Handlingsplan 2026.docx” er tilføjet"
    assert [(each.number, each.name, each.item) for each in read(database, meeting)] == [
        (1, PLAN.name, None),
        (2, LINKED.name, first),
        (3, PLAN.name, second),
    ]
    with database.read() as session:
        assert [each.papers for each in agenda.items(session, meeting)] == [1, 1]
        assert papers.copied_paths(session) == (PLAN.path, PLAN.path)
    assert read(database, meeting)[0].told == "3,4 MB, tilføjet 2. juli 2026"
    assert read(database, meeting)[1].told == "link, 840 byte, tilføjet 2. juli 2026"


def test_the_same_paper_twice_on_an_item_is_told(database: Database, meeting: int) -> None:
    add(database, meeting, PLAN)
    with pytest.raises(papers.IsThereAlready, match="er der i forvejen"):
        add(database, meeting, PLAN)


def test_a_paper_of_a_confidential_item_is_confidential(database: Database, meeting: int) -> None:
    secret = item(database, meeting, "Personsag", confidential=True)
    add(database, meeting, PLAN, item=secret)
    add(database, meeting, LINKED)
    assert [each.confidential for each in read(database, meeting)] == [False, True]
    database.do(papers.edited, papers.attach, read(database, meeting)[0].id, secret)
    assert all(each.confidential for each in read(database, meeting))


def test_a_paper_comes_back_with_undo_and_stays_when_its_item_goes(database: Database, meeting: int) -> None:
    about = item(database, meeting, "A")
    paper = add(database, meeting, PLAN, item=about).papers[0]
    database.do(papers.removed, papers.remove, paper)
    assert read(database, meeting) == ()
    database.undo()
    database.do(agenda.removed, agenda.remove, about)
    assert [(each.name, each.item) for each in read(database, meeting)] == [(PLAN.name, None)]
    database.undo()
    assert read(database, meeting)[0].item == about


def test_a_changed_paper_is_told_until_the_new_one_is_kept(database: Database, meeting: int) -> None:
    paper = add(database, meeting, PLAN).papers[0]
    line = read(database, meeting)[0]
    assert line.problem(Condition.SOUND, "") == ""
    assert line.problem(Condition.CHANGED, "") == "“Handlingsplan 2026.docx” er ændret siden 2. juli."
    assert line.problem(Condition.MISSING, "F:/x.docx") == "Filen findes ikke længere: F:/x.docx"
    kept = Taken(PLAN.name, PLAN.path, False, "c" * 64, 12)
    database.do(papers.replaced, papers.replace, paper, kept, date(2026, 7, 9))
    line = read(database, meeting)[0]
    assert (line.sha256, line.size, line.added_on) == ("c" * 64, 12, date(2026, 7, 9))


def test_a_paper_is_renamed_and_a_name_is_needed(database: Database, meeting: int) -> None:
    paper = add(database, meeting, PLAN).papers[0]
    database.do(papers.edited, papers.edit, paper, name="  Planen ", confidential=True)
    assert (read(database, meeting)[0].name, read(database, meeting)[0].confidential) == ("Planen", True)
    with pytest.raises(papers.NameIsMissing):
        database.do(papers.edited, papers.edit, paper, name=" ")


def test_an_item_of_another_meeting_and_what_is_gone_are_told(database: Database, meeting: int) -> None:
    wish = meetings.Wish((3,), datetime(2026, 8, 26, 13), 120)
    other = database.do("nyt", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]
    about = item(database, other, "A")
    with pytest.raises(papers.IsOfAnotherMeeting):
        add(database, meeting, PLAN, item=about)
    with pytest.raises(papers.NoSuchPaper):
        database.do(papers.removed, papers.remove, 99)


def test_approved_minutes_lock_the_papers_too(database: Database, meeting: int) -> None:
    paper = add(database, meeting, PLAN).papers[0]
    database.do("holdt", meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 8, 25, 16), anyway=True)
    database.do("godkendt", meeting_course.mark, meeting, MINUTES_APPROVED, date(2026, 11, 24))
    with pytest.raises(meeting_course.MinutesAreApproved):
        database.do(papers.removed, papers.remove, paper)
