"""Persons' own calendars: read in, known again, taken away; what they say of times, and nothing of what is in them."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from fora_desktop.domain.busy import BusyTime
from fora_desktop.domain.busy_spans import Busy, laid_together
from fora_desktop.domain.foreign_calendar import (
    Brought,
    Fate,
    ForeignAttendee,
    ForeignCalendar,
    ForeignEvent,
    NotRead,
    Preview,
)
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.publication import Publication
from fora_desktop.services import (
    busy,
    collisions,
    incoming_calendars,
    meetings,
    memberships,
    people,
    privacy,
    scheduling,
    stand_ins,
)
from fora_desktop.services import substitutes as substitute_services
from fora_desktop.services.incoming_busy import NothingWasRead
from fora_desktop.services.meetings import Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import SMALL, Clock, fora

TODAY = date(2026, 7, 2)
FIRST, LAST = date(2025, 7, 2), date(2028, 7, 2)
NINE = datetime(2026, 9, 8, 9)
SECRET = "Samtale med lægen"


@pytest.fixture
def database(tmp_path: Path, clock: Clock):  # type: ignore[no-untyped-def]  # a generator of a Database
    made = builders.register(tmp_path, SMALL, clock=clock)
    yield made
    made.close()


@pytest.fixture
def hanne(database: Database) -> int:
    person = builders.person(database, "Hanne Thorsgaard", email="hanne@politi.example")
    seat = Wanted(person=person)
    database.do(memberships.added, memberships.add, seat, board=builders.board(database, "Kredsrådet"))
    return person


def event(uid: str, start: datetime = NINE, hours: float = 2, **more: object) -> ForeignEvent:
    made = ForeignEvent(uid, start, start + timedelta(hours=hours), 7, summary=SECRET, location="Klinikken")
    return replace(made, **more)  # type: ignore[arg-type]  # fields by their names


def file(*events: ForeignEvent, method: str = "PUBLISH", name: str = "Kalender", **more: object) -> ForeignCalendar:
    stamped = tuple(each if each.method else replace(each, method=method) for each in events)
    made = ForeignCalendar(name, method, "-//Prøve//DA", FIRST, LAST, stamped, ())
    return replace(made, **more)  # type: ignore[arg-type]


def read_in(database: Database, person: int, calendar: ForeignCalendar, today: date = TODAY) -> Brought:
    return database.do(incoming_calendars.name_of, busy.bring_in, calendar, person, today, "fil.ics")


def look(database: Database, person: int, calendar: ForeignCalendar) -> Preview:
    with database.read() as session:
        return busy.look(session, calendar, person, TODAY, "fil.ics")


def fates(preview: Preview) -> list[tuple[str, int, str]]:
    return [(line.fate.value, line.line, line.text) for line in preview.lines]


def held(database: Database, person: int, first: date = FIRST, last: date = LAST) -> list[Busy]:
    with database.read() as session:
        return busy.times(session, [person], first, last).get(person, [])


def remarks(database: Database, start: datetime, minutes: int = 120) -> list[str]:
    wish = Wish((builders.board(database, "Kredsrådet"),), start, minutes)
    with database.read() as session:
        return [each.text for each in meetings.preview(session, wish, TODAY, proposals=0).conflicts]


# --- reading in -----------------------------------------------------------------------------------------------------


def test_what_takes_no_time_is_skipped_with_its_reason(database: Database, hanne: int) -> None:
    board = builders.board(database, "Kredsrådet")
    made = database.do("planlæg", meetings.schedule, Wish((board,), NINE, 120), TODAY, anyway=True)
    with database.read() as session:
        own = session.get_one(Meeting, made.meetings[0]).uid

    def answered(word: str) -> tuple[ForeignAttendee, ...]:
        return (
            ForeignAttendee("chef@politi.example", answer="ACCEPTED"),
            ForeignAttendee("Hanne@Politi.example", "", word),
        )

    preview = look(
        database,
        hanne,
        file(
            event("busy", line=1),
            event("off", line=2, status="CANCELLED", is_busy=False),
            event("free", line=3, is_busy=False),
            event("no", line=4, attendees=answered("DECLINED")),
            event("point", line=5, hours=0),
            event(own, line=6, occurrence="20260908T090000"),
            event("maybe", line=8, attendees=answered("TENTATIVE")),
            not_read=(NotRead(9, SECRET, "DTSTART mangler."),),
        ),
    )
    assert fates(preview) == [
        ("new", 1, ""),
        ("skipped", 2, "Er aflyst."),
        ("skipped", 3, "Vises som ledig."),
        ("skipped", 4, "Personen har sagt nej."),
        ("skipped", 5, "Varer ingen tid."),
        ("skipped", 6, "Er Foras eget møde."),
        ("new", 8, ""),
        ("skipped", 9, "DTSTART mangler."),
    ]
    assert SECRET not in repr(preview)


def test_a_calendar_is_renewed_and_all_of_it_can_be_undone(database: Database, hanne: int) -> None:
    before = builders.snapshot(database)
    told = read_in(
        database, hanne, file(event("a"), event("b", NINE + timedelta(days=1)), event("c", NINE + timedelta(2)))
    )
    assert database.state().undoes == "Optagne tider indlæst (Hanne Thorsgaard): 3 nye"
    assert told.count(Fate.NEW) == 3
    later = file(event("a"), event("b", NINE + timedelta(days=1, hours=1)), event("d", NINE + timedelta(3)))
    seen = look(database, hanne, later)
    assert fates(seen) == [
        ("unchanged", 7, ""),
        ("changed", 7, "Flyttet."),
        ("gone", 0, "Findes ikke længere i filen."),
        ("new", 7, ""),
    ]
    brought = read_in(database, hanne, later, TODAY + timedelta(days=1))
    assert [brought.count(fate) for fate in Fate] == [seen.count(fate) for fate in Fate]
    assert [each.start.day for each in held(database, hanne)] == [8, 9, 11]
    assert look(database, hanne, later).count(Fate.UNCHANGED) == 3
    after = builders.snapshot(database)
    database.undo()
    database.undo()
    assert builders.snapshot(database) == before
    database.redo()
    database.redo()
    assert builders.snapshot(database) == after


def test_an_invitation_adds_and_a_cancellation_takes_away_only_what_it_names(database: Database, hanne: int) -> None:
    weekly = [
        event("w", NINE + timedelta(7 * n), occurrence=f"{NINE + timedelta(7 * n):%Y%m%dT%H%M%S}") for n in range(4)
    ]
    read_in(database, hanne, file(event("a"), *weekly))
    read_in(database, hanne, file(event("new", NINE + timedelta(1)), method="REQUEST", name=""))
    with database.read() as session:
        lines = busy.calendars_of(session, hanne)
    assert [(line.name, line.first, line.last, line.times) for line in lines] == [
        ("Kalender", FIRST, LAST, 5),
        ("fil.ics", date(2026, 9, 9), date(2026, 9, 9), 1),
    ]
    read_in(database, hanne, file(event("a", NINE + timedelta(hours=4)), method="REQUEST", name=""))
    one = file(weekly[1], method="CANCEL", name="")
    assert fates(look(database, hanne, one)) == [("gone", 7, "Er aflyst.")]
    read_in(database, hanne, one)
    assert len(held(database, hanne)) == 5
    read_in(database, hanne, file(event("w"), method="CANCEL", name=""))
    assert [each.start for each in held(database, hanne)] == [NINE + timedelta(hours=4), NINE + timedelta(1)]
    unknown = file(event("never"), method="CANCEL", name="Ukendt")
    assert fates(look(database, hanne, unknown)) == [("skipped", 7, "Er aflyst.")]
    read_in(database, hanne, unknown)
    with database.read() as session:
        assert [line.name for line in busy.calendars_of(session, hanne)] == ["Kalender", "fil.ics"]


def test_what_lies_before_the_days_that_are_read_goes_and_is_told_of(database: Database, hanne: int) -> None:
    read_in(database, hanne, file(event("old", datetime(2025, 7, 5, 9)), event("a")))
    later = file(event("a"), first_day=FIRST + timedelta(30), last_day=LAST + timedelta(30))
    told = read_in(database, hanne, later, TODAY + timedelta(30))
    assert (told.count(Fate.GONE), told.done.remarks) == (0, ("1 optagen tid uden for perioden slettes.",))
    assert [each.start for each in held(database, hanne)] == [NINE]


def known(database: Database, person: int) -> list[tuple[str, date, date]]:
    with database.read() as session:
        return [(line.name, line.first, line.last) for line in busy.calendars_of(session, person)]


def test_a_file_of_some_days_says_nothing_of_the_others(database: Database, hanne: int) -> None:
    """Nobody can on days that were not read, and nothing that lies there is gone."""
    read_in(database, hanne, file(event("a"), event("b", NINE + timedelta(60))))
    short = file(event("c", NINE + timedelta(1)), first_day=date(2026, 9, 1), last_day=date(2026, 9, 14))
    assert fates(look(database, hanne, short)) == [("gone", 0, "Findes ikke længere i filen."), ("new", 7, "")]
    read_in(database, hanne, short)
    assert [each.start for each in held(database, hanne)] == [NINE + timedelta(1), NINE + timedelta(60)]
    assert known(database, hanne) == [("Kalender", FIRST, LAST)]
    read_in(database, hanne, replace(short, name="Ny"))
    assert known(database, hanne)[1] == ("Ny", date(2026, 9, 1), date(2026, 9, 14))
    after = file(name="Ny", first_day=date(2026, 9, 15), last_day=date(2026, 9, 30))
    read_in(database, hanne, after)
    assert known(database, hanne)[1] == ("Ny", date(2026, 9, 1), date(2026, 9, 30))
    read_in(database, hanne, replace(after, last_day=date(2026, 10, 2)), TODAY + timedelta(60))
    assert known(database, hanne)[1] == ("Ny", date(2026, 9, 15), date(2026, 10, 2))


def test_what_lies_years_away_is_left_out_of_busy_times_and_counted(database: Database, hanne: int) -> None:
    seen = look(database, hanne, file(event("a"), event("far", datetime(2031, 3, 1, 9)), remarks=("Om filen.",)))
    assert fates(seen) == [("new", 7, "")]
    assert seen.remarks == ("1 optagen tid ligger ikke fra 1. juli 2025 til 3. juli 2028 og er udeladt.", "Om filen.")


def test_a_file_with_an_invitation_and_a_cancellation_is_no_whole_calendar(database: Database, hanne: int) -> None:
    read_in(database, hanne, file(event("a"), event("b", NINE + timedelta(1))))
    mails = file(event("c", NINE + timedelta(2), method="REQUEST"), event("a", method="CANCEL"), method="")
    read_in(database, hanne, mails)
    assert [each.start.day for each in held(database, hanne)] == [9, 10]
    broken = file(method="", not_read=(NotRead(4, SECRET, "Kan ikke læses.", "REQUEST"),), first_day=FIRST)
    assert look(database, hanne, replace(broken, events=(event("x"),))).count(Fate.GONE) == 0
    assert SECRET not in repr(look(database, hanne, broken))


def test_two_events_of_one_uid_stay_two_and_of_two_editions_the_later_holds(database: Database, hanne: int) -> None:
    twice = [event("same"), event("same", NINE + timedelta(1))]
    editions = [event("ed", NINE + timedelta(2), sequence=2), event("ed", NINE + timedelta(3), sequence=1)]
    read_in(database, hanne, file(*twice, *editions))
    assert [each.start.day for each in held(database, hanne)] == [8, 9, 10]
    assert look(database, hanne, file(*twice, *editions)).count(Fate.UNCHANGED) == 3


def test_a_calendar_of_which_nothing_could_be_read_makes_nobody_free(database: Database, hanne: int) -> None:
    before = builders.snapshot(database)
    bad = NotRead(9, SECRET, "DTSTART mangler.", start=NINE)
    seen = look(database, hanne, file(not_read=(bad, bad)))
    assert [(line.fate.value, line.start, line.title) for line in seen.lines] == 2 * [("skipped", NINE, "")]
    assert seen.refusal == (
        "Ingen af de 2 aftaler i filen kunne læses, så personen ville stå som ledig hele tiden."
        " Gem kalenderen igen i det program, den kommer fra."
    )
    with pytest.raises(NothingWasRead, match="Ingen af de 2 aftaler"):
        read_in(database, hanne, file(not_read=(bad, bad)))
    assert builders.snapshot(database) == before
    told = look(database, hanne, file(event("a"), not_read=(bad, NotRead(11, "", "Nyere.", replaced=True))))
    assert (told.refusal, told.remarks) == ("", ("1 aftale kunne ikke læses; på den tid står personen som ledig.",))


def test_a_file_without_a_name_is_the_only_calendar_there_is(database: Database, hanne: int) -> None:
    def said(name: str, given: str = "", into: str = "") -> str:
        with database.read() as session:
            target = busy.look(session, file(event("a"), name=given), hanne, TODAY, name, into).target
        assert target is not None
        return target.words

    def bring(name: str, *events: ForeignEvent, given: str = "", into: str = "") -> None:
        calendar = file(*events, name=given)
        database.do(incoming_calendars.name_of, busy.bring_in, calendar, hanne, TODAY, name, into)

    def names() -> list[str]:
        with database.read() as session:
            return [line.name for line in busy.calendars_of(session, hanne)]

    moved = event("moved", NINE + timedelta(days=1))
    assert said("nov") == "Ny kalender “nov”."
    bring("nov", event("a"), moved)
    assert said("dec") == "Erstatter “nov”, læst 2. juli 2026."
    bring("dec", event("a"), replace(moved, start=NINE, end=NINE + timedelta(hours=3)))
    assert names() == ["nov"]
    assert said("dec", "Åses kalender") == "Ny kalender “Åses kalender” ved siden af “nov”."
    bring("dec", event("b", NINE + timedelta(days=2)), given="Åses kalender")
    assert said("dec") == "Ny kalender “dec” ved siden af “nov” og “Åses kalender”."
    assert said("NOV") == "Erstatter “nov”, læst 2. juli 2026.", "of several the one of the file's name"
    assert said("dec", "Åses kalender", "nov") == "Erstatter “nov”, læst 2. juli 2026.", "what was chosen"
    assert said("dec", "Åses kalender", "Åses kalender 2").startswith("Ny kalender “Åses kalender 2” ved siden")
    bring("dec", replace(moved, start=NINE + timedelta(days=4), end=NINE + timedelta(days=4, hours=1)), into="Ekstra")
    assert names() == ["Ekstra", "nov", "Åses kalender"]
    assert [each.start.day for each in held(database, hanne)] == [8, 10, 12], "where it was read last, and once"
    with database.read() as session:
        assert [line.start.day for line in busy.listing(session, person=hanne)] == [8, 10, 12]


def test_busy_times_alone_of_two_calendars_stay_two(database: Database, hanne: int) -> None:
    """VFREEBUSY without a UID: where both begin at nine they are not the same."""
    nine = event("freebusy", hours=8, occurrence="20260908T090000")
    read_in(database, hanne, file(nine, name="Arbejde"))
    read_in(database, hanne, file(replace(nine, end=NINE + timedelta(hours=1)), name="Hjemme"))
    assert [(each.start.hour, each.end.hour) for each in held(database, hanne)] == [(9, 17)]


def test_no_title_reaches_the_register_its_history_or_its_search(
    database: Database, hanne: int, tmp_path: Path
) -> None:
    read_in(database, hanne, file(event("uid-that-could-tell@klinik")))
    database.close()
    bytes_ = (tmp_path / "register.fora").read_bytes()
    for word in (SECRET, "Klinikken", "uid-that-could-tell"):
        assert word.encode() not in bytes_


def test_five_thousand_times_go_in_as_one_step(database: Database, hanne: int) -> None:
    many = file(*(event(f"u{n}", datetime(2026, 1, 1) + timedelta(hours=4 * n), 1) for n in range(5000)))
    read_in(database, hanne, many)
    assert len(held(database, hanne)) == 5000
    assert look(database, hanne, many).count(Fate.UNCHANGED) == 5000


# --- what is known --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spans", "wanted"),
    [
        ([(9, 11, False), (10, 12, False), (12, 13, False)], [(9, 13, False)]),
        ([(9, 11, True), (10, 12, False)], [(9, 10, True), (10, 12, False)]),
        (
            [(9, 17, True), (10, 11, False), (12, 13, False)],
            [(9, 10, True), (10, 11, False), (11, 12, True), (12, 13, False), (13, 17, True)],
        ),
        ([(9, 10, True), (9, 10, False)], [(9, 10, False)]),
        ([(9, 10, True)], [(9, 10, True)]),
    ],
)
def test_what_is_sure_lies_over_what_is_not(
    spans: Sequence[tuple[int, int, bool]], wanted: Sequence[tuple[int, int, bool]]
) -> None:
    day = datetime(2026, 9, 8)
    made = [Busy(day + timedelta(hours=a), day + timedelta(hours=b), unsure) for a, b, unsure in spans]
    assert [(each.start.hour, each.end.hour, each.tentative) for each in laid_together(made)] == wanted


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12), st.booleans()), max_size=12)


@given(SPANS)
def test_every_minute_is_as_sure_as_the_surest_that_holds_it(spans: list[tuple[int, int, bool]]) -> None:
    """Each half hour by itself, and no two of what is laid together have one in common."""
    step = timedelta(minutes=30)
    made = [Busy(NINE + a * step, NINE + (a + long) * step, unsure) for a, long, unsure in spans]
    found = laid_together(made)
    for at in (NINE + n * step for n in range(56)):
        held = [each.tentative for each in made if each.start <= at < each.end]
        now = [each.tentative for each in found if each.start <= at < each.end]
        assert now == ([all(held)] if held else [])


def test_a_busy_person_is_a_remark_and_no_free_time_is_proposed_then(database: Database, hanne: int) -> None:
    read_in(database, hanne, file(event("a"), event("m", NINE + timedelta(1), is_tentative=True)))
    assert remarks(database, NINE + timedelta(hours=1)) == [
        "Hanne Thorsgaard er optaget kl. 9.00–11.00 ifølge sin egen kalender (læst 2. juli)."
    ]
    assert remarks(database, NINE + timedelta(1)) == [
        "Hanne Thorsgaard er måske optaget kl. 9.00–11.00 ifølge sin egen kalender (læst 2. juli)."
    ]
    assert remarks(database, NINE + timedelta(hours=2)) == []
    wish = Wish((builders.board(database, "Kredsrådet"),), NINE, 120)
    with database.read() as session:
        free = meetings.preview(session, wish, TODAY).free
        ground = scheduling.ground(session, wish.boards, NINE.date())
    assert free
    assert all(start.hour >= 11 or start.date() != NINE.date() for start in free)
    offered = scheduling.proposals(ground, wish, datetime(2026, 7, 2, 9))
    assert NINE not in [each.start for each in offered]
    assert NINE + timedelta(1) not in [each.start for each in offered]


def test_a_planned_meeting_collides_with_what_is_sure_alone(database: Database, hanne: int) -> None:
    board = builders.board(database, "Kredsrådet")
    for day in (0, 1):
        database.do("p", meetings.schedule, Wish((board,), NINE + timedelta(day), 60), TODAY, anyway=True)
    whole = event("a", datetime(2026, 9, 8), 24, all_day=True)
    read_in(database, hanne, file(whole, event("m", NINE + timedelta(1), is_tentative=True)), date(2025, 12, 31))
    with database.read() as session:
        found = collisions.of_period(session, date(2026, 9, 1), date(2026, 9, 30))
    assert [each.text for those in found.values() for each in those] == [
        "Hanne Thorsgaard er optaget hele dagen ifølge sin egen kalender (læst 31. december 2025)."
    ]


def test_a_substitute_who_is_busy_cannot(database: Database, hanne: int) -> None:
    other = builders.person(database, "Bente Holm")
    database.do(substitute_services.added, substitute_services.add, other, date(2026, 1, 1), for_person=hanne)
    read_in(database, hanne, file(event("a")))
    assert remarks(database, NINE)[0].endswith("Stedfortræder: Bente Holm kan.")
    read_in(database, other, file(event("b", NINE - timedelta(hours=1), 1.5)))
    assert remarks(database, NINE)[0].endswith("Stedfortræder: Bente Holm kan heller ikke.")
    board = builders.board(database, "Kredsrådet")
    with database.read() as session:
        offers = stand_ins.offers(session, [board], NINE, NINE + timedelta(hours=2), hanne)
    assert [each.can for each in offers if each.person == other] == [False]


def test_who_has_no_calendar_for_the_day_is_unknown_and_told_beside(database: Database, hanne: int) -> None:
    board = builders.board(database, "Kredsrådet")
    other = builders.person(database, "Per Glarborg")
    database.do(memberships.added, memberships.add, Wanted(person=other), board=board)
    read_in(database, hanne, file(event("a")))
    wish = Wish((board,), NINE + timedelta(hours=4), 60)

    def answers(wish: Wish) -> dict[str, tuple[str, str]]:
        with database.read() as session:
            found = scheduling.day_rows(scheduling.ground(session, wish.boards, wish.start.date()), wish)
        return {row.name: (row.answer, row.sentence) for row in found.rows if row.whose == "person"}

    assert answers(wish) == {
        "Hanne Thorsgaard": ("can", "Hanne Thorsgaard: optaget 9.00–11.00."),
        "Per Glarborg": ("unknown", "Per Glarborg: intet andet møde i Fora, og kalenderen er ikke kendt den dag."),
    }
    assert answers(replace(wish, start=NINE))["Hanne Thorsgaard"][0] == "cannot"
    assert answers(replace(wish, start=datetime(2029, 9, 11, 9)))["Hanne Thorsgaard"][0] == "unknown"
    with database.read() as session:
        assert busy.known(session, [hanne, other], NINE.date()) == {hanne}
        ground = scheduling.ground(session, wish.boards, NINE.date())
        offered = scheduling.proposals(ground, wish, datetime(2026, 7, 2, 9))
    assert {each.who.rpartition(", ")[0] for each in offered} == {"alle kendte kan"}


def test_of_a_role_it_is_whoever_has_it_on_the_day(database: Database, hanne: int) -> None:
    next_one = builders.person(database, "Per Glarborg")
    change = NINE.date() + timedelta(days=1)
    builders.hold(database, "Politidirektøren", hanne, last=change - timedelta(days=1))
    builders.hold(database, "Politidirektøren", next_one, change)
    both = file(event("a"), event("b", NINE + timedelta(days=1)), event("c", NINE + timedelta(days=2)))
    read_in(database, hanne, both)
    read_in(database, next_one, file(event("d", NINE - timedelta(days=3)), event("e", NINE + timedelta(days=2))))
    with database.read() as session:
        role = builders.role(database, "Politidirektøren")
        found = busy.of_role(session, role, date(2026, 9, 1), date(2026, 9, 30))
    assert [each.start for each in found] == [NINE, NINE + timedelta(days=2)]


# --- taken away -----------------------------------------------------------------------------------------------------


def test_merging_two_entries_keeps_the_calendars_of_both(database: Database, hanne: int) -> None:
    other = builders.person(database, "H. Thorsgaard")
    read_in(database, hanne, file(event("a")))
    read_in(database, other, file(event("a"), event("b", NINE + timedelta(1))), TODAY + timedelta(1))
    read_in(database, other, file(event("c", NINE + timedelta(2)), name="Hjemme"))
    database.do(people.merged, people.merge, other, hanne)
    with database.read() as session:
        assert [(line.name, line.times) for line in busy.calendars_of(session, hanne)] == [
            ("Hjemme", 1),
            ("Kalender", 2),
        ]
    database.undo()
    with database.read() as session:
        assert [len(busy.calendars_of(session, who)) for who in (hanne, other)] == [1, 2]


def test_all_that_is_held_names_the_calendars_and_forgetting_takes_them(
    database: Database, hanne: int, tmp_path: Path
) -> None:
    read_in(database, hanne, file(event("a"), name="Hannes hverdag"))
    read_in(database, hanne, file(event("b", NINE + timedelta(1)), name="Hannes hverdag"))
    database.do("fil", lambda session: session.add(Publication(file="Hanne.ics", person_id=hanne)))
    with database.read() as session:
        sections = {section.key: section.entries for section in privacy.held(session, hanne).sections}
    assert [each.words for each in sections["busy_calendars"]] == [
        "Hannes hverdag; 2. juli 2025 – 2. juli 2028; 1 optagen tid, læst 2. juli 2026"
    ]
    database.forget(hanne, TODAY)
    with database.read() as session:
        assert busy.calendars(session) == []
        assert session.scalars(select(BusyTime.id)).all() == []
        assert session.scalars(select(Publication.id)).all() == []
    rows = [row for table, row in builders.everything(database).items() if table == "change"]
    assert "busy_" not in repr(rows)
    database.close()
    assert b"hverdag" not in (tmp_path / "register.fora").read_bytes()


# --- the command line -----------------------------------------------------------------------------------------------


def test_the_command_line_lists_times_and_takes_calendars_away(database: Database, hanne: int, tmp_path: Path) -> None:
    path = tmp_path / "register.fora"
    read_in(database, hanne, file(event("a"), event("b", NINE + timedelta(40))))
    database.close()
    answer = fora(path, "busy", "--from", "2026-09-01", "--to", "2026-09-30", "--json")
    assert json.loads(answer.out) == [
        {
            "person_id": hanne,
            "person": "Hanne Thorsgaard",
            "calendar": "Kalender",
            "start": "2026-09-08T09:00",
            "end": "2026-09-08T11:00",
            "all_day": False,
            "tentative": False,
            "read_on": "2026-07-02",
        }
    ]
    assert "9.00–11.00" in fora(path, "busy", "--person", "Hanne", "--from", "2026-09-01").out
    assert json.loads(fora(path, "busy", "calendars", "--json").out)[0]["times"] == 2
    assert fora(path, "busy", "remove", "Hanne", "Findes ikke").status == 1
    assert fora(path, "busy", "remove", "Hanne").status == 0
    assert fora(path, "busy", "calendars").out == "Ingen kalendere er indlæst.\n"
    assert fora(path, "undo").status == 0
    assert json.loads(fora(path, "busy", "calendars", "--json").out)[0]["name"] == "Kalender"
