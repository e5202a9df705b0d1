"""Two roles, one person; who is away; who can take the seat: told in words, and each thing once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.attending import Away, Person, Sitter, StandIn
from fora_desktop.domain.conflicts import ALL_UNITS, BoardFacts, Booking, ConflictKind, Seat, Surroundings, free_times
from fora_desktop.domain.conflicts import conflicts as speaks_against

DAY = date(2026, 5, 26)
NINE = datetime(2026, 5, 26, 9)
LENE, BENTE, TORSTEN = Person(1, "Lene Ravn"), Person(2, "Bente Holm"), Person(3, "Torsten Ager")
LEADER, SCHOOL = 10, 11


def board(number: int, *sitters: Sitter, seats: Sequence[Seat] = ()) -> BoardFacts:
    return BoardFacts(
        id=number,
        name=f"Forum {number}",
        first_day=date(2026, 1, 1),
        last_day=None,
        units=frozenset(),
        seats=tuple(seats),
        spacings=(),
        sitters=sitters,
    )


def seat(role: int, name: str = "Socialforvaltningen") -> Seat:
    return Seat(role, name, False, ALL_UNITS)


def booking(start: datetime, *boards: int, meeting: int | None = None, hours: float = 2, name: str = "") -> Booking:
    return Booking(meeting, name or f"Forum {boards[0]}", start, start + timedelta(hours=hours), boards, None, "")


def around(*booked: Booking, boards: Sequence[BoardFacts]) -> Surroundings:
    return Surroundings.of({each.id: each for each in boards}, booked, [], 0, "Europe/Copenhagen")


def told(wish: Booking, surroundings: Surroundings) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in speaks_against(wish, surroundings)]


TAKEN = booking(NINE, 2, meeting=7, name="Kontaktudvalget")
WISH = booking(NINE + timedelta(hours=1), 1)


def test_somebody_in_two_boards_by_two_roles_is_told_by_name_and_hours() -> None:
    boards = [board(1, Sitter(LENE, 1, LEADER, LEADER)), board(2, Sitter(LENE, 2, SCHOOL, SCHOOL))]
    assert told(WISH, around(TAKEN, boards=boards)) == [("person", "Lene Ravn er i Kontaktudvalget 9.00–11.00.")]
    assert told(booking(NINE + timedelta(hours=2), 1), around(TAKEN, boards=boards)) == []


def test_a_role_and_its_holder_are_told_once_by_the_name() -> None:
    boards = [board(each, Sitter(LENE, each, LEADER, LEADER), seats=[seat(LEADER)]) for each in (1, 2)]
    assert told(WISH, around(TAKEN, boards=boards)) == [("person", "Lene Ravn er i Kontaktudvalget 9.00–11.00.")]


def test_a_role_that_nobody_is_known_to_have_is_told_itself() -> None:
    boards = [board(each, seats=[seat(LEADER)]) for each in (1, 2)]
    assert told(WISH, around(TAKEN, boards=boards)) == [
        ("role", "Socialforvaltningen er i Kontaktudvalget 9.00–11.00.")
    ]


def test_of_many_in_one_role_the_role_is_told_and_not_each_of_them() -> None:
    many = [Person(number, f"Borgmester {number}") for number in range(20, 25)]
    boards = [
        board(each, *(Sitter(who, each, LEADER, who.id) for who in many), seats=[seat(LEADER, "Borgmestrene")])
        for each in (1, 2)
    ]
    assert told(WISH, around(TAKEN, boards=boards)) == [("role", "Borgmestrene er i Kontaktudvalget 9.00–11.00.")]


def test_only_who_sits_there_on_the_day_is_told() -> None:
    gone = Sitter(LENE, 1, LEADER, LEADER, None, DAY - timedelta(1))
    comes = Sitter(BENTE, 1, LEADER, LEADER, DAY, None)
    boards = [board(1, gone, comes), board(2, Sitter(LENE, 2), Sitter(BENTE, 2))]
    assert [text for _kind, text in told(WISH, around(TAKEN, boards=boards))] == [
        "Bente Holm er i Kontaktudvalget 9.00–11.00."
    ]


def test_who_is_in_both_by_a_joint_board_is_told_by_the_board_alone() -> None:
    boards = [board(1, Sitter(LENE, 1)), board(2, Sitter(BENTE, 2))]
    joint = booking(NINE, 1, 2, meeting=9, name="Fælles")
    assert [text for _kind, text in told(WISH, around(joint, boards=boards))] == [
        "Forum 1 holder selv møde 9.00–11.00: Fælles."
    ]


@pytest.mark.parametrize(
    ("away", "days"),
    [
        (Away(date(2026, 5, 23), date(2026, 5, 30), "ferie"), "23.–30. maj (ferie)"),
        (Away(date(2026, 5, 26), date(2026, 5, 26)), "26. maj"),
        (Away(date(2026, 5, 1), date(2026, 6, 2), "orlov"), "1. maj–2. juni (orlov)"),
    ],
)
def test_an_absence_is_told_with_its_days_and_reason(away: Away, days: str) -> None:
    lene = replace(LENE, away=(away,))
    found = around(boards=[board(1, Sitter(lene, 1))])
    assert told(WISH, found) == [("person", f"Lene Ravn er fraværende {days}.")]
    assert told(booking(datetime(2026, 6, 3, 9), 1), found) == []


def test_a_substitute_who_can_is_named() -> None:
    stands = (StandIn(BENTE, date(2026, 1, 1), None),)
    boards = [board(1, Sitter(LENE, 1, stand_ins=stands)), board(2, Sitter(LENE, 2))]
    (found,) = speaks_against(WISH, around(TAKEN, boards=boards))
    assert found.text == "Lene Ravn er i Kontaktudvalget 9.00–11.00. Stedfortræder: Bente Holm kan."
    assert found.who is not None
    assert (found.who.person, found.who.board, found.who.can) == (1, 1, (BENTE,))


@pytest.mark.parametrize("why", ["elsewhere", "away", "sits there", "not yet"])
def test_a_substitute_who_cannot_is_not_offered(why: str) -> None:
    bente = replace(BENTE, away=(Away(DAY, DAY),)) if why == "away" else BENTE
    stands = (StandIn(bente, DAY + timedelta(1) if why == "not yet" else None, None),)
    first = [Sitter(LENE, 1, stand_ins=stands), *([Sitter(bente, 1)] if why == "sits there" else [])]
    other = [Sitter(LENE, 2), *([Sitter(bente, 2)] if why == "elsewhere" else [])]
    found = speaks_against(WISH, around(TAKEN, boards=[board(1, *first), board(2, *other)]))
    of_lene = next(each for each in found if each.who and each.who.person == LENE.id)
    assert of_lene.who is not None
    assert of_lene.who.can == ()
    assert ("kan heller ikke" in of_lene.text) is (why != "not yet")


def test_once_somebody_is_chosen_for_the_day_it_is_settled_and_the_substitute_counts() -> None:
    stands = (StandIn(BENTE, DAY, DAY),)
    boards = [board(1, Sitter(LENE, 1, LEADER, LEADER, stand_ins=stands)), board(2, Sitter(LENE, 2)), board(3)]
    assert told(WISH, around(TAKEN, boards=boards)) == []
    boards[1] = board(2, Sitter(LENE, 2), Sitter(BENTE, 2))
    assert [text for _kind, text in told(WISH, around(TAKEN, boards=boards))] == [
        "Bente Holm er i Kontaktudvalget 9.00–11.00."
    ]


def test_who_has_said_no_is_not_in_two_places_and_who_comes_instead_is() -> None:
    boards = [board(1, Sitter(LENE, 1), Sitter(BENTE, 1)), board(2, Sitter(LENE, 2))]
    said = replace(TAKEN, apologies=frozenset({LENE.id}))
    assert told(WISH, around(said, boards=boards)) == []
    instead = replace(said, instead=(BENTE,))
    assert [text for _kind, text in told(WISH, around(instead, boards=boards))] == [
        "Bente Holm er i Kontaktudvalget 9.00–11.00."
    ]


def test_free_times_avoid_who_is_elsewhere_and_who_is_away() -> None:
    lene = replace(LENE, away=(Away(date(2026, 5, 27), date(2026, 5, 29)),))
    found = around(TAKEN, boards=[board(1, Sitter(lene, 1)), board(2, Sitter(lene, 2))])
    times = free_times(booking(NINE, 1), found, DAY, wanted=20)
    assert times
    assert all(time.date() not in (date(2026, 5, 27), date(2026, 5, 28), date(2026, 5, 29)) for time in times)
    assert all(not (time < TAKEN.end and TAKEN.start < time + timedelta(hours=2)) for time in times)


SITTERS = st.lists(st.tuples(st.integers(0, 5), st.sampled_from([None, LEADER, SCHOOL])), max_size=7)


@settings(max_examples=150, deadline=None)
@given(first=SITTERS, other=SITTERS, shift=st.integers(-3, 3))
def test_whoever_sits_in_both_is_told_once_from_either_side_and_nobody_else(
    first: list[tuple[int, int | None]], other: list[tuple[int, int | None]], shift: int
) -> None:
    def of(number: int, those: list[tuple[int, int | None]]) -> BoardFacts:
        sitters = [Sitter(Person(who, f"P{who}"), number, role, role) for who, role in those]
        roles = {role for _who, role in those if role is not None}
        return board(number, *sitters, seats=[seat(role, f"R{role}") for role in sorted(roles)])

    start = NINE + timedelta(hours=shift)
    one, two = booking(NINE, 1, meeting=1), booking(start, 2, meeting=2)
    boards = [of(1, first), of(2, other)]
    here, there = speaks_against(one, around(two, boards=boards)), speaks_against(two, around(one, boards=boards))
    both = {who for who, _role in first} & {who for who, _role in other}
    roles = {role for _who, role in first if role} & {role for _who, role in other if role}
    for found in (here, there):
        persons = [each.who.person for each in found if each.who]
        assert len(persons) == len(set(persons))
        assert set(persons) <= both
        if abs(shift) >= 2:
            assert found == []
        elif both:
            assert found
        told_roles = [each for each in found if each.kind is ConflictKind.ROLE]
        assert len(told_roles) <= len(roles)
        if not told_roles and abs(shift) < 2:
            assert set(persons) == both
