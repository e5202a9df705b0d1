"""Roles: who holds one, the change of a chief, vacancies, the timeline, all mayors at once, roles themselves."""

from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.tenure import Tenure
from fora_desktop.services import holders, meetings, people, role_table, roles
from fora_desktop.services.holders import Vacancy
from fora_desktop.services.meetings import Wish
from fora_desktop.services.role_timeline import SpanKind, TimelineRow
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold, person, role

TODAY = date(2026, 5, 4)
CHIEF = "Linjechefen for lokalpolitiet"


def held_on(database: Database, name: str, day: date) -> list[str]:
    with database.read() as session:
        return [each.name for each in holders.of_role(session, role(database, name)) if each.tenure.covers(day)]


def vacancies(database: Database, name: str, last: date | None = None) -> list[Vacancy]:
    with database.read() as session:
        return roles.vacancies(session, TODAY, last, [role(database, name)])


def row(database: Database, name: str, first: date = date(2025, 7, 1), last: date = date(2027, 6, 30)) -> TimelineRow:
    with database.read() as session:
        groups = roles.timeline(session, TODAY, first, last, every=True)
    return next(each for group in groups for each in group.rows if each.name == name)


# --- who holds a role -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 5, 1), None, "Torben Hauge har rollen til 31. maj. Vælg 1. juni eller senere."),
        (date(2025, 1, 1), None, "Torben Hauge har rollen til 31. maj 2026. Vælg 1. juni 2026 eller senere."),
        (
            date(2024, 1, 1),
            None,
            "Torben Hauge har rollen fra 1. februar. Vælg 31. januar eller tidligere som sidste dag.",
        ),
        (date(2026, 7, 1), date(2026, 8, 1), "Rikke Sandahl har rollen fra 1. august. Vælg 31. juli eller tidligere "),
        (date(2026, 9, 1), None, "Rikke Sandahl har rollen uden slutdato. Skift person, eller giv Rikke Sandahl"),
        (date(2026, 7, 1), date(2026, 6, 30), "ligger før første dag"),
    ],
)
def test_two_on_one_day_are_refused_with_the_day_that_is_free(
    database: Database, first: date, last: date | None, said: str
) -> None:
    hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1), date(2026, 5, 31))
    hold(database, CHIEF, "Rikke Sandahl", date(2026, 8, 1))
    before = builders.snapshot(database)
    with pytest.raises(FieldError) as refused:
        database.do("x", roles.hold, role(database, CHIEF), person(database, "Lone Kofoed"), first, last)
    assert str(refused.value).startswith(said) or said in str(refused.value)
    assert builders.snapshot(database)["role_holder"] == before["role_holder"]


def test_a_change_of_chief_is_one_step(database: Database) -> None:
    hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1))
    who, before = person(database, "Rikke Sandahl"), builders.snapshot(database)
    change = database.do(roles.succeeded, roles.succeed, role(database, CHIEF), who, date(2026, 8, 1))
    assert (change.before, change.ended) == ("Torben Hauge", date(2026, 7, 31))
    assert database.state().undoes == f"{CHIEF}: Rikke Sandahl fra 1. august 2026 efter Torben Hauge"
    assert held_on(database, CHIEF, date(2026, 7, 31)) == ["Torben Hauge"]
    assert held_on(database, CHIEF, date(2026, 8, 1)) == ["Rikke Sandahl"]
    database.undo()
    assert builders.snapshot(database) == before


def test_a_change_that_cannot_be_is_told(database: Database) -> None:
    first = hold(database, CHIEF, "Torben Hauge", date(2026, 2, 1))
    chief, other = role(database, CHIEF), person(database, "Rikke Sandahl")
    with pytest.raises(FieldError, match="Torben Hauge har allerede rollen Linjechefen for lokalpolitiet fra 1"):
        database.do("x", roles.succeed, chief, first.person, date(2026, 8, 1))
    with pytest.raises(FieldError, match=r"Torben Hauge fik rollen 1\. februar 2026"):
        database.do("x", roles.succeed, chief, other, date(2026, 2, 1))
    hold(database, "Politidirektøren", "Hanne Thorsgaard", date(2027, 1, 1))
    with pytest.raises(FieldError, match=r"Hanne Thorsgaard har rollen fra 1\. januar 2027"):
        database.do("x", roles.succeed, role(database, "Politidirektøren"), other, date(2026, 6, 1))
    with pytest.raises(FieldError, match=r"Borgmestrene er en samlet betegnelse.*f\.eks\. Borgmesteren i Greve"):
        database.do("x", roles.hold, role(database, "Borgmestrene"), other, TODAY)


def test_several_persons_have_a_role_of_several_but_nobody_twice(database: Database) -> None:
    name = "Kommunens repræsentanter i Greve"
    first = hold(database, name, "Bo Asmussen")
    hold(database, name, "Eva Holmskov")
    assert held_on(database, name, TODAY) == ["Bo Asmussen", "Eva Holmskov"]
    with pytest.raises(FieldError, match="Bo Asmussen har allerede rollen Kommunens repræsentanter i Greve"):
        database.do("x", roles.hold, role(database, name), first.person, TODAY)


def test_days_are_corrected_ended_and_taken_away(database: Database) -> None:
    first = hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1))
    database.do(roles.ended, roles.end, first.id, date(2026, 5, 31))
    assert database.state().undoes == f"{CHIEF}: Torben Hauge fratræder 31. maj 2026"
    database.do(roles.corrected, roles.edit_holding, first.id, first.person, date(2024, 3, 1), date(2026, 5, 31))
    assert held_on(database, CHIEF, date(2024, 2, 28)) == []
    database.do(roles.holding_removed, roles.remove_holding, first.id)
    assert held_on(database, CHIEF, TODAY) == []


def test_two_on_one_day_that_a_step_taken_back_brought_about_are_told(database: Database) -> None:
    first = hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1))
    database.do(roles.ended, roles.end, first.id, date(2026, 5, 31))
    step = database.steps(1)[0].id
    hold(database, CHIEF, "Rikke Sandahl", date(2026, 6, 1), date(2026, 12, 31))
    database.undo_step(step)
    said = f"{CHIEF}: Torben Hauge og Rikke Sandahl har begge rollen 1. juni – 31. december 2026. Ret den enes dage."
    assert row(database, CHIEF).overlaps == (said,)
    assert builders.fora(database.path, "roles").err == said + "\n"


# --- vacancies and the timeline ---------------------------------------------------------------------------------------


def test_a_vacancy_names_its_days_and_the_meetings_in_it(database: Database) -> None:
    hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1), date(2026, 5, 31))
    hold(database, CHIEF, "Rikke Sandahl", date(2026, 8, 1))
    embedslaege = builders.board(database, "Møder med Embedslæge")
    for month in (5, 6, 7, 9):
        wish = Wish((embedslaege,), datetime(2026, month, 10, 10))
        database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True)
    (gap,) = vacancies(database, CHIEF)
    assert gap.tenure == Tenure(date(2026, 6, 1), date(2026, 7, 31))
    assert gap.title == "Ubesat 1. juni – 31. juli 2026"
    assert gap.sentence == (
        "Ubesat 1. juni – 31. juli 2026: 2 planlagte møder har ingen i rollen: "
        "Embedslægeinstitutionen 10. juni og Embedslægeinstitutionen 10. juli."
    )


def test_a_role_that_ends_is_vacant_from_then_on_and_one_never_held_is_not_told(database: Database) -> None:
    assert vacancies(database, CHIEF) == []
    hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1), date(2026, 5, 31))
    (gap,) = vacancies(database, CHIEF)
    assert (gap.sentence, gap.meetings) == ("Ubesat fra 1. juni 2026.", ())


def test_a_row_of_the_timeline_has_its_pieces_in_the_window(database: Database) -> None:
    hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1), date(2026, 5, 31))
    hold(database, CHIEF, "Rikke Sandahl", date(2026, 8, 1))
    found = row(database, CHIEF)
    assert [(span.kind, span.name, span.first, span.last) for span in sorted(found.spans, key=lambda s: s.first)] == [
        (SpanKind.HOLDS, "Torben Hauge", date(2025, 7, 1), date(2026, 5, 31)),
        (SpanKind.VACANT, "", date(2026, 6, 1), date(2026, 7, 31)),
        (SpanKind.JOINS, "Rikke Sandahl", date(2026, 8, 1), date(2027, 6, 30)),
    ]
    assert (found.about, found.ends, found.is_vacant) == ("1 forum", date(2026, 5, 31), False)
    assert found.spans[0].words == "Torben Hauge 1. februar 2024 – 31. maj 2026"


def test_days_before_the_first_known_holder_are_no_vacancy_unless_they_lie_ahead(database: Database) -> None:
    assert row(database, CHIEF).spans == ()
    hold(database, CHIEF, "Rikke Sandahl", date(2025, 9, 1))
    assert [span.kind for span in row(database, CHIEF).spans] == [SpanKind.HOLDS]
    hold(database, "Chefanklageren", "Louise Ravnkilde", date(2026, 9, 1))
    ahead = [span for span in row(database, "Chefanklageren").spans if span.kind is SpanKind.VACANT]
    assert [(span.first, span.last) for span in ahead] == [(TODAY, date(2026, 8, 31))]


def test_substitutes_lie_in_a_lane_of_their_own(database: Database) -> None:
    from fora_desktop.services import substitutes

    hold(database, CHIEF, "Torben Hauge", date(2024, 2, 1))
    for name in ("Signe Markfoged", "Bo Asmussen"):
        who = person(database, name)
        database.do(
            substitutes.added, substitutes.add, who, date(2026, 6, 1), date(2026, 6, 30), role=role(database, CHIEF)
        )
    found = row(database, CHIEF)
    assert [(span.name, span.lane) for span in found.spans] == [
        ("Torben Hauge", 0),
        ("Signe Markfoged", 1),
        ("Bo Asmussen", 2),
    ]


def test_the_timeline_is_grouped_as_the_police_knows_it(database: Database) -> None:
    with database.read() as session:
        titles = [group.title for group in roles.timeline(session, TODAY, TODAY, date(2027, 5, 3))]
    assert titles[:3] == ["Politikredsens øverste ledelse", "Linjecheferne (alle)", "Ledere og specialister"]
    assert "Borgmestrene" in titles
    with database.read() as session:
        rows = [each.role for group in roles.timeline(session, TODAY, TODAY, TODAY, every=True) for each in group.rows]
    assert len(rows) == len(set(rows))


def test_listing_tells_who_has_a_role_and_which_are_vacant(database: Database) -> None:
    hold(database, "Borgmesteren i Greve", "Pernille Beckmann")
    with database.read() as session:
        every = roles.listing(session, TODAY)
        vacant = [line.name for line in roles.listing(session, TODAY, vacant=True)]
        (found,) = roles.listing(session, TODAY, search="beckmann")
    names = [line.name for line in every]
    assert names.index("Borgmestrene") + 1 == names.index("Borgmesteren i Greve")
    assert (found.name, found.groups, found.unit, found.boards) == (
        "Borgmesteren i Greve",
        ("Borgmestrene",),
        "Greve",
        1,
    )
    assert "Borgmesteren i Holbæk" in vacant
    assert "Borgmesteren i Greve" not in vacant
    assert "Borgmestrene" not in vacant


# --- all mayors at once -----------------------------------------------------------------------------------------------


def test_after_an_election_all_mayors_change_in_one_step(database: Database) -> None:
    hold(database, "Borgmesteren i Greve", "Pernille Beckmann", date(2022, 1, 1), date(2025, 12, 31))
    stays = hold(database, "Borgmesteren i Holbæk", "Christina Krzyrosiak", date(2022, 1, 1))
    person(database, "En Anden", organisation="Kalundborg Kommune")
    before, group, day = builders.snapshot(database), role(database, "Borgmestrene"), date(2026, 1, 1)
    with database.read() as session:
        table = role_table.table(session, group, day)
    assert [(line.unit, line.name) for line in table] == [
        ("Greve", ""),
        ("Holbæk", "Christina Krzyrosiak"),
        ("Kalundborg", ""),
    ]
    new: list[int | str] = ["Pernille Beckmann", stays.person, "Martin Damm"]
    rows: list[tuple[int, int | str]] = [(line.role, who) for line, who in zip(table, new, strict=True)]
    told = database.do(roles.table_filled, roles.fill_table, group, day, rows, on=TODAY)
    assert (told.changed, told.stayed, told.added) == (2, 1, 1)
    assert database.state().undoes == "Borgmestrene fra 1. januar 2026: 2 roller har fået nye personer, 1 fortsætter"
    with database.read() as session:
        assert [line.name for line in role_table.table(session, group, day)] == [
            "Pernille Beckmann",
            "Christina Krzyrosiak",
            "Martin Damm",
        ]
        made = next(line for line in people.listing(session, TODAY) if line.name == "Martin Damm")
    assert made.organisation == "Kalundborg Kommune"
    database.undo()
    assert builders.snapshot(database) == before


def test_one_wrong_row_names_its_role_and_nothing_changes(database: Database) -> None:
    hold(database, "Borgmesteren i Holbæk", "Christina Krzyrosiak", date(2026, 1, 1))
    before, group = builders.snapshot(database), role(database, "Borgmestrene")
    rows = [(role(database, f"Borgmesteren i {unit}"), f"Ny i {unit}") for unit in ("Greve", "Holbæk")]
    with pytest.raises(role_table.RowIsRefused, match="Borgmesteren i Holbæk: Christina Krzyrosiak fik rollen") as why:
        database.do("x", roles.fill_table, group, date(2026, 1, 1), rows, on=TODAY)
    assert why.value.role == rows[1][0]
    assert builders.snapshot(database) == before


# --- roles themselves -------------------------------------------------------------------------------------------------


def test_a_role_of_each_municipality_is_made_named_and_removed_with_its_own(database: Database) -> None:
    made = database.do(
        roles.created("Skolecheferne"),
        roles.create,
        "Skolecheferne",
        kind="per_municipality",
        local_name="Skolechefen i {unit}",
    )
    assert role(database, "Skolechefen i Greve")
    database.do(roles.edited, roles.edit, made, {"local_name": "Chefen for skolerne i {unit}", "side": "kommune"})
    assert role(database, "Chefen for skolerne i Holbæk")
    who = hold(database, "Chefen for skolerne i Greve", "Lone Kofoed")
    with pytest.raises(FieldError, match="Chefen for skolerne i Greve kan ikke fjernes: nogen har eller har haft"):
        database.do("x", roles.remove, made)
    database.do(roles.holding_removed, roles.remove_holding, who.id)
    database.do(roles.removed, roles.remove, made)
    with pytest.raises(FieldError, match="Fora kender ikke rollen"):
        role(database, "Chefen for skolerne i Greve")


def test_a_role_in_use_stays_and_names_are_free(database: Database) -> None:
    with pytest.raises(FieldError, match="Politidirektøren kan ikke fjernes: den deltager i et forum"):
        database.do("x", roles.remove, role(database, "Politidirektøren"))
    with pytest.raises(FieldError, match="Rollen “Politidirektøren” findes allerede"):
        database.do("x", roles.create, "politidirektøren")
    with pytest.raises(FieldError, match="Rollens navn mangler"):
        database.do("x", roles.create, " ")
    with pytest.raises(FieldError, match="har én rolle for hver enhed"):
        database.do("x", roles.edit, role(database, "Borgmestrene"), {"kind": "person"})


def test_a_group_is_chosen_and_never_holds_itself(database: Database) -> None:
    made = database.do(roles.created("Direktionen"), roles.create, "Direktionen", kind="group")
    director = role(database, "Politidirektøren")
    database.do(roles.members_set, roles.set_members, made, [director, role(database, "Linjecheferne (alle)")])
    with database.read() as session:
        assert [name for _id, name in roles.members_of(session, made)] == ["Politidirektøren", "Linjecheferne (alle)"]
    with pytest.raises(FieldError, match="kan ikke være en del af sig selv"):
        database.do("x", roles.set_members, role(database, "Linjecheferne (alle)"), [made])


def test_a_role_that_several_have_does_not_become_one_person_s(database: Database) -> None:
    name = "Kommunens repræsentanter i Greve"
    hold(database, name, "Bo Asmussen")
    hold(database, name, "Eva Holmskov")
    with pytest.raises(FieldError, match="har flere personer på samme tid"):
        database.do("x", roles.edit, role(database, name), {"kind": "person"})


# --- in any order -----------------------------------------------------------------------------------------------------

days = st.integers(0, 30).map(lambda number: TODAY + timedelta(days=number))


class Holding(RuleBasedStateMachine):
    """Two persons and one role: held, succeeded, ended, corrected, undone in any order."""

    database: Database
    first: dict[str, object]
    role: int
    persons: list[int]

    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def attempt(self, function: object, *args: object) -> None:
        newest = self.database.steps(1)[0].id
        with suppress(FieldError):
            self.database.do("trin", function, self.role, *args)  # type: ignore[arg-type]
        self.done += self.database.steps(1)[0].id != newest  # what changes nothing leaves no step

    @rule(who=st.integers(0, 1), first=days, last=st.none() | days)
    def hold(self, who: int, first: date, last: date | None) -> None:
        self.attempt(roles.hold, self.persons[who], first, last)

    @rule(who=st.integers(0, 1), first=days)
    def succeed(self, who: int, first: date) -> None:
        self.attempt(roles.succeed, self.persons[who], first)

    @rule(last=days)
    def end(self, last: date) -> None:
        with self.database.read() as session:
            known = roles.of_role(session, self.role)
        if known:
            self.attempt(lambda session, _role: roles.end(session, known[-1].id, last))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.database.undo()
        self.done -= 1

    @invariant()
    def nobody_shares_a_day_and_each_day_is_held_or_vacant(self) -> None:
        with self.database.read() as session:
            known = roles.of_role(session, self.role)
            gaps = roles.vacancies(session, TODAY, None, [self.role])
        for number in range(35):
            day = TODAY + timedelta(days=number)
            held = sum(each.tenure.covers(day) for each in known)
            assert held <= 1
            assert not known or held + sum(gap.tenure.covers(day) for gap in gaps) == 1

    def teardown(self) -> None:
        while self.done:
            self.database.undo()
            self.done -= 1
        assert builders.snapshot(self.database) == self.first


def test_holding_in_any_order(database: Database) -> None:
    class OnThisRegister(Holding):
        pass

    OnThisRegister.persons = [person(database, "Torben Hauge"), person(database, "Rikke Sandahl")]
    OnThisRegister.database, OnThisRegister.role = database, role(database, CHIEF)
    OnThisRegister.first = builders.snapshot(database)  # type: ignore[assignment]
    test = OnThisRegister.TestCase
    test.settings = settings(max_examples=8, stateful_step_count=10, deadline=None)
    test().runTest()
