"""The form of a forum or a board: what it begins with, its effect, and everything saved as one step."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.quota import Period, Rule, Status
from fora_desktop.services import boards, forum_forms, forums, meetings, names, requirements, standings
from fora_desktop.services.forum_forms import Form
from fora_desktop.services.meetings import Wish
from fora_desktop.services.requirements import Wanted
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 7, 2)
NEW_YEAR = date(2026, 1, 1)
KREDSRAAD, LOKALRAAD = 1, 3
AT_LEAST_2 = Wanted("Mindst 2", (), False, False, True, NEW_YEAR)


def form(database: Database, forum: int = KREDSRAAD) -> Form:
    with database.read() as session:
        return forum_forms.of_forum(session, forum, ON, NEW_YEAR)


def board_form(database: Database, name: str = "Lokalrådet i Greve") -> Form:
    with database.read() as session:
        return forum_forms.of_board(session, names.board(session, name), ON, NEW_YEAR)


def save(database: Database, forum: int, wanted: Wanted | None = None, **changed: Any) -> forum_forms.Saved:
    return database.do(forum_forms.saved, forum_forms.save_forum, forum, changed, wanted, None, ON)


def test_a_forum_is_shown_as_it_stands(database: Database) -> None:
    found = form(database)
    assert (found.forum_name, found.chapter) == ("Kredsrådet", (1, "Kontakt med lokalsamfundet mv."))
    assert found.values["legal_basis"]
    assert "location" in found.values
    assert (found.wanted.text, found.wanted.rules) == ("Mindst 4", (Rule(minimum=4),))
    assert [body.name for body in found.bodies] == ["Kredsrådet"]
    local = form(database, LOKALRAAD)
    assert "location" not in local.values
    assert len(local.bodies) == 3


def test_everything_is_one_step_that_undo_takes_back(database: Database) -> None:
    before = builders.snapshot(database)
    chapter = form(database).chapters[1][0]
    found = save(
        database,
        KREDSRAAD,
        AT_LEAST_2,
        name="Kredsforum",
        chapter=chapter,
        location="Køge",
        usual_weekday=3,
        usual_time=time(13),
        minutes=90,
        responsible="Birgit Nørholm",
    )
    assert forum_forms.saved(found) == "Kredsforum er rettet"
    after = form(database)
    assert after.values["location"] == "Køge"
    assert (after.values["usual_weekday"], after.values["usual_time"], after.values["minutes"]) == (3, time(13), 90)
    assert (after.wanted.text, after.wanted.rules) == ("Mindst 2", (Rule(minimum=2),))
    assert after.chapters[1][0] == after.values["chapter"]
    assert after.responsibles == ("Birgit Nørholm",)
    database.undo()
    assert builders.snapshot(database) == before


def test_earlier_periods_keep_their_requirement(database: Database) -> None:
    wanted = Wanted("Mindst 2", (), False, False, True, date(2026, 4, 1))
    save(database, KREDSRAAD, wanted)
    with database.read() as session:
        known = requirements.load(session)
        assert known.on(KREDSRAAD, 1, date(2026, 3, 31)).text == "Mindst 4"  # type: ignore[union-attr]
        assert known.on(KREDSRAAD, 1, date(2026, 4, 1)).text == "Mindst 2"  # type: ignore[union-attr]


def test_a_rule_set_by_hand_leaves_the_text_as_it_is_written(database: Database) -> None:
    by_hand = Wanted("Mindst 4", (Rule(minimum=1, period=Period.QUARTER),), False, True, True, NEW_YEAR)
    save(database, KREDSRAAD, by_hand)
    found = form(database).wanted
    assert found == by_hand
    with pytest.raises(requirements.SaysNothing):
        save(database, KREDSRAAD, Wanted("Mindst 4", (), False, True, True, NEW_YEAR))


def test_a_board_gets_a_requirement_of_its_own_and_gives_it_up(database: Database) -> None:
    greve = board_form(database)
    assert greve.board is not None
    assert (greve.wanted.own, greve.wanted.text) == (False, "Mindst 4")
    own = Wanted("1 gang i kvartalet", (), False, False, True, NEW_YEAR)
    database.do(forum_forms.saved, forum_forms.save_board, greve.board, {"location": "Rådhuset"}, own)
    found = board_form(database)
    assert (found.wanted.own, found.wanted.text) == (True, "1 gang i kvartalet")
    assert found.values["location"] == "Rådhuset"
    assert form(database, LOKALRAAD).own == 1
    follows = Wanted("Mindst 4", (), False, False, False, NEW_YEAR)
    database.do(forum_forms.saved, forum_forms.save_board, greve.board, {}, follows)
    assert not board_form(database).wanted.own


def test_the_place_of_a_body_that_has_a_last_day_to_come_is_saved_too(database: Database) -> None:
    with database.read() as session:
        kreds = names.board(session, "Kredsrådet")
    database.do("ophører", boards.close, kreds, date(2026, 12, 31))
    save(database, KREDSRAAD, location="Køge")
    assert form(database).values["location"] == "Køge"


def test_the_last_day_of_a_board_tells_of_its_later_meetings(database: Database) -> None:
    greve = board_form(database)
    assert greve.board is not None
    wish = Wish((greve.board,), datetime(2026, 9, 1, 10), 60)
    database.do("møde", meetings.schedule, wish, ON, anyway=True)
    found = database.do(forum_forms.saved, forum_forms.save_board, greve.board, {"last_day": ON}, None)
    assert forum_forms.saved(found).endswith("Senere møder fra 1. september 2026: 1 er fjernet")
    database.do(forum_forms.saved, forum_forms.save_board, greve.board, {"last_day": None}, None)
    assert board_form(database).values["last_day"] is None
    with pytest.raises(boards.EndsBeforeItBegins):
        database.do("x", forum_forms.save_board, greve.board, {"last_day": date(2025, 1, 1)}, None)
    with pytest.raises(forum_forms.DayIsMissing):
        database.do("x", forum_forms.save_board, greve.board, {"first_day": None}, None)


def test_a_municipality_with_another_board_cannot_be_taken(database: Database) -> None:
    greve, holbaek = board_form(database), board_form(database, "Lokalrådet i Holbæk")
    assert greve.board is not None
    units = (*greve.values["units"], *holbaek.values["units"])  # type: ignore[misc]
    with pytest.raises(boards.MunicipalityHasOne, match="Holbæk har allerede"):
        database.do("x", forum_forms.save_board, greve.board, {"units": units}, None)


def test_a_new_forum_needs_only_a_name(database: Database) -> None:
    with database.read() as session:
        empty = forum_forms.of_new(session, None, ON)
        assert forum_forms.problems(session, empty.values) == {"name": "Navnet mangler. Skriv et navn, og gem igen."}
    values = {**empty.values, "name": "Ungeråd"}
    made = database.do(forum_forms.saved, forum_forms.create, values, Wanted("2", (), False, False), False)
    assert forum_forms.saved(made) == "Ungeråd er oprettet"
    found = form(database, made.forum)
    assert (found.wanted.text, found.bodies[0].first_day) == ("2", ON)
    database.undo()
    with database.read() as session:
        assert "Ungeråd" not in [line.name for line in forums.register(session, ON)]


def test_a_new_forum_can_exist_in_chosen_municipalities(database: Database) -> None:
    with database.read() as session:
        empty = forum_forms.of_new(session, None, ON)
    units = tuple(id_ for id_, _name in empty.units)
    values = {**empty.values, "name": "Ungeråd", "units": units}
    made = database.do(forum_forms.saved, forum_forms.create, values, Wanted("", (), False, False), True)
    found = form(database, made.forum)
    assert [body.name for body in found.bodies] == ["Ungeråd i Greve", "Ungeråd i Holbæk", "Ungeråd i Kalundborg"]
    assert found.is_local


def test_problems_stand_by_their_fields(database: Database) -> None:
    with database.read() as session:
        assert forum_forms.problems(session, {"name": "LOKALRÅDENE"}, forum=KREDSRAAD)["name"].endswith(
            "Vælg et andet navn."
        )
        assert forum_forms.problems(session, {"name": "Kredsrådet"}, forum=KREDSRAAD) == {}
        late: dict[str, Any] = {"name": "x", "first_day": ON, "last_day": NEW_YEAR}
        assert set(forum_forms.problems(session, late, board=1)) == {"last_day"}
        assert set(forum_forms.problems(session, {"name": "x", "first_day": None}, board=1)) == {"first_day"}


def test_other_wordings_are_counted_over_the_register(database: Database) -> None:
    with database.read() as session:
        found = [(each.text, each.forums) for each in forum_forms.wordings(session)]
    assert found[0] == ("Mindst 4", 3)
    assert dict(found)["Efter behov"] == 1


def test_the_effect_on_one_body_and_on_many(database: Database) -> None:
    one, many = form(database), form(database, LOKALRAAD)
    with database.read() as session:
        found = forum_forms.effect(session, one.bodies, (Rule(minimum=1),), False, ON)
        assert [line.status for line in found.lines] == [Status.UNSCHEDULED]
        assert found.sentence.startswith("Mangler planlægning")
        assert forum_forms.effect(session, one.bodies, (), True, ON).lines[0].status is Status.ON_DEMAND
        boards_of = forum_forms.effect(session, many.bodies, (Rule(minimum=4),), False, ON)
        assert boards_of.counts == ((Status.BEHIND, 3),)
        assert boards_of.sentence == "0 af 3 i orden: 3 bagud."
        new = forum_forms.of_new(session, None, ON)
        assert forum_forms.effect(session, new.bodies, (Rule(minimum=4),), False, ON).lines[0].status.needs_action


def test_the_effect_is_what_becomes_of_it(database: Database) -> None:
    wish = Wish((1,), datetime(2026, 9, 1, 10), 60)
    database.do("møde", meetings.schedule, wish, ON, anyway=True)
    with database.read() as session:
        foreseen = forum_forms.effect(session, form(database).bodies, (Rule(minimum=2),), False, ON)
    save(database, KREDSRAAD, AT_LEAST_2)
    with database.read() as session:
        became = [line for line in standings.lines(session, ON, boards=[1]) if not line.past]
    assert [line.message for line in became] == [line.message for line in foreseen.lines]


def test_a_new_text_of_interfaces_is_read_again(database: Database) -> None:
    save(database, KREDSRAAD, interfaces_text="Kontaktudvalget, lokalrådene og skolerne")
    with database.read() as session:
        line = next(line for line in forums.register(session, ON) if line.id == KREDSRAAD)
    assert line.interfaces == ("Kontaktudvalget", "Lokalrådene")
    assert line.unresolved == ("skolerne",)


def test_the_first_forum_of_an_empty_register_brings_its_chapter_in_one_step(
    tmp_path: Path, clock: builders.Clock
) -> None:
    database = builders.register(tmp_path, builders.EMPTY, clock=clock)
    before = builders.snapshot(database)
    with database.read() as session:
        empty = forum_forms.of_new(session, None, NEW_YEAR)
    values = {**empty.values, "name": "Kredsrådet"}
    made = database.do(forum_forms.saved, forum_forms.create, values, empty.wanted, False)
    assert form(database, made.forum).chapter == (1, "Samarbejdsfora")
    assert database.undo() == "Kredsrådet er oprettet"
    assert builders.snapshot(database) == before
    database.close()
