"""What a year is planned by: the district's rules, orders, persons' hours, travel, municipalities' own meetings."""

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.steps import Sort, Wanted
from fora_desktop.services import (
    agreed_times,
    council_meetings,
    forum_orders,
    forums,
    people,
    person_hours,
    plan_settings,
    steps,
    travel_times,
)
from fora_desktop.services.forum_orders import OrderLine
from fora_desktop.services.plan_register import Known
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL)
    yield opened
    opened.close()


def told(database: Database) -> str:
    return database.steps(1)[0].name


def refused(database: Database, function: Any, *arguments: Any) -> str:
    """The sentence; nothing has changed."""
    before = builders.snapshot(database)
    with pytest.raises(FieldError) as raised:
        database.do("x", function, *arguments)
    assert builders.snapshot(database) == before
    return str(raised.value)


# --- the district's own ---------------------------------------------------------------------------------------------


def test_without_a_row_the_usual_settings_hold_and_a_change_is_one_step_that_can_be_undone(database: Database) -> None:
    before = builders.snapshot(database)
    with database.read() as session:
        assert plan_settings.read(session) == plan_settings.usual()
    values = {"day_start": "8.30", "rooms": "Mødelokale 1, Parolesalen; mødelokale 1", "school_holidays": "aldrig"}
    found = database.do(plan_settings.changed, plan_settings.change, values).settings
    assert (found.day_start, found.day_end, found.rooms) == (
        time(8, 30),
        time(16),
        ("Mødelokale 1", "Parolesalen"),
    )
    assert (found.even, found.school_holidays, found.most_a_day) == ("middle", "never", 2)
    assert told(database) == (
        "Årsplan: Møder begynder tidligst: 8.30; Husets lokaler: Mødelokale 1, Parolesalen; Skoleferier: Aldrig"
    )
    with database.read() as session:
        (line,) = steps.lines(session, database.page_of_steps(Wanted())[0])
    assert line.sort is Sort.PLANS
    database.undo()
    assert builders.snapshot(database) == before


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        (
            "day_start",
            "kl. 16",
            "Dagen kan ikke slutte kl. 16.00, når den begynder kl. 16.00. Ret et af tidspunkterne.",
        ),
        ("day_end", "8.10", "Årsplanen regner i halve timer. Skriv f.eks. 8.00 eller 8.30."),
        ("day_end", "aften", "“aften” er ikke et klokkeslæt. Skriv f.eks. 8.00."),
        ("most_a_day", "0", "Skriv et helt tal fra 1 til 20."),
        ("travel_minutes", "langt", "Fora forstår ikke “langt”. Skriv f.eks. 35 min eller 1 t 10."),
        ("even", "aldrig", "Skriv Ingen, Lav, Middel eller Høj."),
        ("farve", "blå", "Der er ingen forudsætning, der hedder “farve”."),
    ],
)
def test_a_setting_that_cannot_be_is_told(database: Database, field: str, text: str, sentence: str) -> None:
    assert refused(database, plan_settings.change, {field: text}) == sentence


def test_every_setting_reads_what_it_shows(database: Database) -> None:
    with database.read() as session:
        settings = plan_settings.read(session)
    values = {name: settings.words(name) for name in plan_settings.FIELDS}
    found = database.do("alle", plan_settings.change, values).settings
    assert found == settings
    assert all(plan_settings.explained(name, found).endswith(".") for name in plan_settings.FIELDS)


# --- orders ---------------------------------------------------------------------------------------------------------


def orders(database: Database) -> list[OrderLine]:
    with database.read() as session:
        return forum_orders.listing(session)


def test_the_orders_of_the_overview_are_there_as_sentences_and_can_be_switched_and_changed(database: Database) -> None:
    first = orders(database)[0]
    assert first.sentence == "Kontaktudvalget 5–20 hverdage før Kredsrådet"
    assert first.words.startswith("Forberedelse")
    assert not database.do(forum_orders.switched, forum_orders.switch, first.id, False).is_on
    changed = database.do(forum_orders.changed, forum_orders.change, first.id, "10 hverdage efter")
    assert (changed.min_days, changed.max_days) == (10, 10)
    assert told(database) == "Rækkefølge: Kontaktudvalget 10 hverdage efter Kredsrådet"
    database.do(forum_orders.removed, forum_orders.remove, first.id)
    assert first.id not in [line.id for line in orders(database)]
    for _step in range(3):
        database.undo()
    assert orders(database)[0] == first


def test_an_order_of_a_closed_forum_counts_no_more_and_can_still_be_changed_and_taken_away(database: Database) -> None:
    first = orders(database)[0]
    database.do("luk", forums.close, first.forum, date(2026, 6, 30))
    assert first not in orders(database)
    with database.read() as session:
        assert first.id not in [row.id for row in Known(session, 2027, date(2026, 7, 2)).orders]
    assert not database.do(forum_orders.switched, forum_orders.switch, first.id, False).is_on
    assert database.do(forum_orders.changed, forum_orders.change, first.id, "10 hverdage efter").min_days == 10
    assert database.do(forum_orders.removed, forum_orders.remove, first.id).id == first.id


def test_an_order_both_ways_twice_or_in_a_ring_is_refused(database: Database) -> None:
    with database.read() as session:
        ids = {name: id_ for id_, name in forum_orders.forums(session)}
    names = list(ids)
    add, first = forum_orders.add, orders(database)[0]
    assert refused(database, add, first.other, first.forum, "1-5 før").startswith("Der er allerede en rækkefølge")
    assert "sig selv" in refused(database, add, first.forum, first.forum, "1-5 før")
    pairs = [(line.forum, line.other) for line in orders(database)]
    linked = {each for pair in pairs if set(pair) & {first.forum, first.other} for each in pair}
    third = next(id_ for id_ in ids.values() if id_ not in linked)
    database.do(forum_orders.added, add, first.other, third, "1-5 hverdage før")
    sentence = refused(database, add, first.forum, third, "1-5 hverdage efter")
    assert "kan ikke holdes samtidig. Ret dagene, eller slå en af dem fra." in sentence
    assert sum(name in sentence for name in names) == 3
    database.do(forum_orders.added, add, first.forum, third, "6-25 hverdage før")


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(-9, 9), st.integers(0, 6)), max_size=7))
def test_orders_contradict_exactly_where_no_days_keep_them(drawn: list[tuple[int, int, int, int]]) -> None:
    lines = [
        OrderLine(number, one, str(one), other, str(other), least, least + wide, "", True)
        for number, (one, other, least, wide) in enumerate(drawn)
        if one != other
    ]
    distance = {(a, b): 0 if a == b else 10_000 for a in range(1, 5) for b in range(1, 5)}
    for line in lines:  # Floyd and Warshall: a way back to oneself that is shorter than nothing
        pair, back = (line.other, line.forum), (line.forum, line.other)
        distance[pair] = min(distance[pair], line.max_days)
        distance[back] = min(distance[back], -line.min_days)
    for via in range(1, 5):
        for a, b in distance:
            distance[a, b] = min(distance[a, b], distance[a, via] + distance[via, b])
    found = forum_orders.contradiction(lines)
    assert bool(found) == any(distance[each, each] < 0 for each in range(1, 5))
    linked = {(line.forum_name, line.other_name) for line in lines}
    assert all((a, b) in linked or (b, a) in linked for a, b in pairwise([*found, *found[:1]]))


# --- persons --------------------------------------------------------------------------------------------------------


def test_hours_and_the_limit_of_a_person_are_typed_joined_and_taken_away(database: Database) -> None:
    person = builders.person(database, "Lene Ravn")
    before = builders.snapshot(database)
    found = database.do(person_hours.hours_set, person_hours.set_hours, person, "man 8-10; man 9-12; fre efter 12")
    assert found.words == "mandag 8.00–12.00; fredag efter kl. 12.00"
    assert told(database) == "Lene Ravn mødes aldrig mandag 8.00–12.00; fredag efter kl. 12.00"
    limited = database.do(person_hours.limit_set, person_hours.set_limit, person, "1")
    assert limited.sentence == "Aldrig mandag 8.00–12.00; fredag efter kl. 12.00. Højst 1 møde om dagen."
    assert "Skriv et tal fra 1 til 20" in refused(database, person_hours.set_limit, person, "0")
    assert "Skriv f.eks. 8-10" in refused(database, person_hours.set_hours, person, "man 12-8")
    with database.read() as session:
        assert [each.name for each in person_hours.listing(session)] == ["Lene Ravn"]
        assert len(person_hours.listing(session, everybody=True)) == 1
    assert database.do(person_hours.cleared, person_hours.clear, person).is_usual
    for _step in range(3):
        database.undo()
    assert builders.snapshot(database) == before


def test_two_entries_of_a_person_that_become_one_keep_the_hours_of_both_and_the_lower_limit(
    database: Database,
) -> None:
    gone, kept = builders.person(database, "Lene Ravn"), builders.person(database, "Lene R. Ravn")
    database.do("x", person_hours.set_both, gone, "man 8-10; ons", "3")
    database.do("x", person_hours.set_both, kept, "man 9-12", "2")
    database.do(people.merged, people.merge, gone, kept)
    with database.read() as session:
        found = person_hours.of(session, kept)
    assert (found.words, found.most_a_day) == ("mandag 8.00–12.00; onsdag hele dagen", 2)


# --- municipalities -------------------------------------------------------------------------------------------------


def test_travel_is_the_same_both_ways_and_gives_way_to_the_usual(database: Database) -> None:
    with database.read() as session:
        (one, first), (other, second), *_rest = travel_times.matrix(session).units
    assert database.do(travel_times.said, travel_times.put, other, one, "1 t 10").minutes == 70
    assert told(database) == f"Rejsetiden mellem {second} og {first} er 1 time 10 min."
    with database.read() as session:
        matrix = travel_times.matrix(session)
    assert (matrix.between(one, other), matrix.words(other, one), matrix.usual) == (70, "1 time 10 min.", 30)
    database.do(travel_times.said, travel_times.put, one, other, "40")
    assert "Vælg to kommuner." in refused(database, travel_times.put, one, one, "5")
    database.do(travel_times.said, travel_times.put, one, other, "")
    with database.read() as session:
        assert travel_times.matrix(session).minutes == {}


def test_a_municipality_s_own_meetings_are_typed_and_give_the_days_of_a_year(database: Database) -> None:
    add = council_meetings.add
    line = database.do(council_meetings.added, add, 1, "Byråd", "4. mandag", "17-21", "ikke i juli")
    assert line.sentence.endswith("4. mandag i måneden 17.00–21.00, i " + line.months_words)
    assert line.days(2027)[0] == date(2027, 1, 25)
    assert len(line.days(2027)) == 11
    assert "allerede “Byråd”" in refused(database, add, 1, "Byråd", "4. mandag", "", "ikke i juli")
    assert refused(database, add, 1, " ", "4. mandag") == "Navnet mangler. Skriv f.eks. Byråd."
    assert "Skriv, hvornår mødet er" in refused(database, add, 1, "Byråd", " ")
    changed = database.do(council_meetings.edited, council_meetings.edit, line.id, {"hours": "16-20", "months": ""})
    assert (changed.hours, changed.months, len(changed.days(2027))) == ("16.00–20.00", "", 12)
    database.do(council_meetings.removed, council_meetings.remove, line.id)
    assert told(database) == f"Byråd i {line.unit_name} er fjernet"


# --- agreed times ---------------------------------------------------------------------------------------------------


def test_meetings_with_an_agreed_time_are_told_as_that_until_they_are_not(database: Database) -> None:
    def three(session: Any) -> list[int]:
        rows = [a_meeting(number) for number in range(3)]
        session.add_all(rows)
        session.flush()
        return [row.id for row in rows]

    ids = database.do("møder", three)
    assert database.do(agreed_times.told, agreed_times.agreed, ids[:1], True).titles == ("Møde 0",)
    assert told(database) == "Møde 0: tidspunktet er aftalt"
    database.do(agreed_times.told, agreed_times.agreed, ids, True)
    assert told(database) == "Tidspunktet er aftalt for 2 møder"
    with database.read() as session:
        assert agreed_times.of(session, ids) == set(ids)
    database.undo()
    with database.read() as session:
        assert session.scalars(select(Meeting.id).where(Meeting.agreed)).all() == ids[:1]
    assert refused(database, agreed_times.agreed, [], True) == "Vælg de møder, det gælder."


def a_meeting(number: int) -> Meeting:
    start = datetime(2026, 9, 1 + number, 10)
    zone = "Europe/Copenhagen"
    return Meeting(
        uid=f"u-{number}", title=f"Møde {number}", start=start, planned_start=start, minutes=60, time_zone=zone
    )
