"""What Personer og roller shows of roles."""

from datetime import date, datetime

from fora_desktop.services import holders, people, role_rows, roles, substitutes
from fora_desktop.services.role_timeline import SpanKind, TimelineRow
from fora_desktop.storage.database import Database
from tests.ui import acts

TODAY = date(2026, 7, 2)
CHIEF = "Politidirektøren"


def row(database: Database, name: str = CHIEF) -> TimelineRow:
    with database.read() as session:
        return next(each for each in role_rows.rows(session, TODAY).rows if each.name == name)


def chief(database: Database, last: date | None) -> int:
    """Somebody has the role until a day; the person."""
    made = database.do("prøve", people.add, "Torben Hauge", on=TODAY).id
    database.do("prøve", holders.hold, row(database).role, made, date(2024, 2, 1), last)
    return made


def test_a_name_for_several_roles_gives_way_to_them_until_somebody_has_it(database: Database) -> None:
    with database.read() as session:
        names = {each.name for each in role_rows.rows(session, TODAY).rows}
        group = next(line for line in roles.listing(session, TODAY) if line.name == "Linjecheferne (alle)")
    assert "Linjecheferne (alle)" not in names
    assert "Borgmesteren i Greve" in names
    person = database.do("prøve", people.add, "Bo Asmussen", on=TODAY).id
    database.do("prøve", holders.hold, group.id, person, TODAY)
    assert row(database, "Linjecheferne (alle)").held_ever


def test_spans_have_their_true_days_however_far_they_go(database: Database) -> None:
    chief(database, date(2026, 8, 31))
    spans = row(database).spans
    assert [(span.kind, span.tenure.first, span.tenure.last) for span in spans] == [
        (SpanKind.HOLDS, date(2024, 2, 1), date(2026, 8, 31)),
        (SpanKind.VACANT, date(2026, 9, 1), None),
    ]


def test_one_role_has_its_forums_with_the_next_meeting_and_its_gaps(database: Database) -> None:
    person = chief(database, date(2026, 8, 31))
    acts.schedule(database, "Kredsrådet", datetime(2026, 5, 5, 10))
    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 10, 10))
    other = database.do("prøve", people.add, "Jesper Vindum", on=TODAY).id
    database.do("prøve", substitutes.add, other, date(2026, 9, 1), None, role=row(database).role)
    with database.read() as session:
        found = role_rows.details(session, row(database), 2026, TODAY)
        past = role_rows.details(session, row(database), 2025, TODAY)
    assert [held.person for held in found.holders] == [person]
    assert [line.name for line in found.substitutes] == ["Jesper Vindum"]
    seat = next(seat for seat in found.seats if seat.name == "Kredsrådet")
    assert (seat.next, found.meetings, found.coming) == (date(2026, 9, 10), 2, 1)
    (gap,) = found.gaps
    assert (gap.tenure.first, gap.tenure.last, len(gap.meetings)) == (date(2026, 9, 1), None, 1)
    assert past.gaps == ()
    with database.read() as session:
        assert role_rows.ever_held(session) == {row(database).role}
