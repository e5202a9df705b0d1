"""The district's own holidays and its special days: what is in a new register, changed, undone, asked of a day."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.days import DayLayersFacts, Effect
from fora_desktop.domain.errors import FieldError
from fora_desktop.services import special_days
from fora_desktop.services.special_days import SpecialLine, SpecialWish, YearLayers
from fora_desktop.storage.database import Database
from tests import builders

CONSTITUTION = date(2026, 6, 5)


def layers(database: Database) -> DayLayersFacts:
    with database.read() as session:
        return special_days.layers(session)


def of_year(database: Database, year: int = 2026) -> YearLayers:
    with database.read() as session:
        return special_days.of_year(session, year)


def named(database: Database, name: str, year: int = 2026) -> SpecialLine:
    (found,) = (line for line in of_year(database, year).special if line.name == name)
    return found


def add(database: Database, *wish: Any, **more: Any) -> SpecialLine:
    return database.do(special_days.added, special_days.add, SpecialWish(*wish, **more), 2026)


def last_step(database: Database) -> str:
    return database.state().undoes or ""


def test_a_new_register_begins_with_the_usual_ones(database: Database) -> None:
    assert [
        (line.name, line.days_in_words, line.whom, line.effect_in_words, line.is_on)
        for line in of_year(database).special
    ] == [
        ("1. maj", "fre. 1. maj", "Kommunerne", "Advar fra kl. 12", True),
        ("Fredag efter himmelfart", "fre. 15. maj", "Alle", "Advar hele dagen", True),
        ("Grundlovsdag", "fre. 5. juni", "Kommunerne", "Advar fra kl. 12", True),
        ("Industriferie", "6.–26. juli", "Alle", "Undgå i forslag", False),
        ("Juleaftensdag", "tor. 24. dec.", "Alle", "Advar hele dagen", True),
        ("Nytårsaftensdag", "tor. 31. dec.", "Alle", "Advar hele dagen", True),
    ]
    assert of_year(database).special_days == 5
    assert len(of_year(database).holidays) == 10


def test_what_begins_at_noon_is_nothing_in_the_morning(database: Database) -> None:
    facts = layers(database)
    assert facts.special(CONSTITUTION) == "Grundlovsdag"
    assert facts.special(CONSTITUTION, 11) is None
    assert facts.special(CONSTITUTION, 12) == "Grundlovsdag"
    morning = datetime(2026, 6, 5, 10), datetime(2026, 6, 5, 12)
    assert facts.touched(*morning) == ()
    (rule,) = facts.touched(datetime(2026, 6, 5, 10), datetime(2026, 6, 5, 12, 30))
    assert rule.name == "Grundlovsdag"


def test_what_concerns_the_municipalities_is_nothing_without_them(database: Database) -> None:
    facts = layers(database)
    assert facts.special(CONSTITUTION, municipal=False) is None
    assert facts.special(date(2026, 12, 24), municipal=False) == "Juleaftensdag"


def test_the_strongest_of_two_effects_holds(database: Database) -> None:
    add(database, "Sommermøde", "5. juni", effect=Effect.AVOID)
    add(database, "Kun vist", "6. juni", effect=Effect.NONE)
    facts = layers(database)
    assert facts.effect(CONSTITUTION) == Effect.WARN
    assert facts.effect(CONSTITUTION, 9) == Effect.AVOID
    assert facts.effect(date(2026, 6, 6)) == Effect.NONE
    assert facts.touched(datetime(2026, 6, 6, 10), datetime(2026, 6, 6, 12)) == ()
    assert facts.effect(date(2026, 6, 8)) is None


def test_one_that_is_switched_off_is_nothing_until_it_is_on_again(database: Database) -> None:
    line = named(database, "Grundlovsdag")
    database.do(special_days.switched, special_days.switch, line.id, False, 2026)
    assert layers(database).special(CONSTITUTION) is None
    assert last_step(database) == "Grundlovsdag bemærkes ikke længere"
    database.undo()
    assert layers(database).special(CONSTITUTION) == "Grundlovsdag"


def test_one_is_added_changed_and_removed_each_as_a_step(database: Database) -> None:
    before = builders.snapshot(database)
    line = add(database, "Topmøde", "18.–19. marts 2027", True)
    assert (line.when, line.days_in_words) == ("18.–19. marts 2027", "ikke det år")
    assert named(database, "Topmøde", 2027).days_in_words == "18.–19. marts"
    wish = SpecialWish("KL's topmøde", "18. marts 2027", False, 9, Effect.AVOID)
    database.do(special_days.changed, special_days.change, line.id, wish, 2027)
    assert last_step(database) == "KL's topmøde er rettet: 18. marts 2027, alle, undgå fra kl. 9"
    assert named(database, "KL's topmøde").wish == wish
    database.do(special_days.changed, special_days.concern, line.id, True, 2027)
    database.do(special_days.changed, special_days.act, line.id, Effect.NONE, None, 2027)
    now = named(database, "KL's topmøde")
    assert (now.whom, now.effect_in_words) == ("Kommunerne", "Intet")
    database.do(special_days.removed, special_days.remove, line.id, 2027)
    assert last_step(database) == "KL's topmøde er ikke længere en særlig dag"
    for _step in range(5):
        database.undo()
    assert builders.snapshot(database) == before


def test_an_own_holiday_counts_as_one(database: Database) -> None:
    day = date(2026, 7, 3)
    line = database.do(special_days.holiday_added, special_days.add_holiday, day, " Kredsens  dag ")
    assert line.own is not None
    assert layers(database).holiday(day) == "Kredsens dag"
    assert not layers(database).is_working_day(day)
    assert (day, "Kredsens dag", line.own) in [(each.day, each.name, each.own) for each in of_year(database).holidays]
    assert last_step(database) == "Kredsens dag 3. juli 2026 er tilføjet som helligdag"
    database.do(special_days.holiday_removed, special_days.remove_holiday, line.own)
    assert layers(database).is_working_day(day)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ((special_days.add, SpecialWish(" ", "5. juni"), 2026), "Navnet mangler. Skriv f.eks. Grundlovsdag."),
        ((special_days.add, SpecialWish("Sankthans", "midsommer"), 2026), "“midsommer” kan ikke læses som en dag."),
        ((special_days.add, SpecialWish("Sankthans", ""), 2026), "Skriv, hvornår dagen er"),
        ((special_days.add_holiday, date(2026, 5, 25), "Pinse"), "mandag 25. maj 2026 er allerede helligdag"),
        ((special_days.add_holiday, date(2026, 5, 26), ""), "Navnet mangler"),
        ((special_days.add_holiday, date(1066, 5, 26), "Slaget"), "Dagen skal ligge fra"),
        ((special_days.remove, 999, 2026), "Der er ingen særlig dag med id “999”."),
        ((special_days.remove_holiday, 999), "Der er ingen egen helligdag med id “999”."),
    ],
)
def test_what_is_refused_says_what_to_do(database: Database, act: tuple[Any, ...], sentence: str) -> None:
    before = builders.everything(database)
    with pytest.raises(FieldError) as refused:
        database.do("prøve", *act)
    assert sentence in str(refused.value)
    assert builders.everything(database) == before


def test_proposals_on_holidays_and_weekends_are_a_choice_of_the_district(database: Database) -> None:
    database.do(special_days.holidays_proposal, special_days.propose_on_holidays, True)
    assert of_year(database).holidays_proposed
    assert last_step(database) == "Møder foreslås også på helligdage"
    database.do(special_days.weekends_proposal, special_days.propose_on_weekends, True)
    assert last_step(database) == "Møder foreslås også i weekender"


@pytest.fixture
def database(tmp_path: Path, clock: builders.Clock) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL, clock=clock)
    yield opened
    opened.close()
