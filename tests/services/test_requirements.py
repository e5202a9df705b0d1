"""Which meeting requirement holds for a board on a day."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.quota import Period, Rule
from fora_desktop.services import forums, names, overview, requirements, standings
from fora_desktop.services.requirements import (
    Corrected,
    MinimumOverMaximum,
    NothingByHand,
    OnlyYearsBegin,
    Present,
    SaysNothing,
    TwiceTheSame,
)
from fora_desktop.storage.database import Database
from tests import builders

KREDSRAAD = 1


def in_force(database: Database, day: date) -> tuple[str, tuple[Rule, ...], bool, bool]:
    with database.read() as session:
        found = requirements.load(session).on(1, KREDSRAAD, day)
        assert found is not None
        return found.text, found.rules, found.by_hand, found.own


def set_text(session: Session, text: str, since: date | None, own: bool = True) -> None:
    owner: Board | Forum = session.get_one(Board, KREDSRAAD) if own else session.get_one(Forum, 1)
    requirements.set_text(session, owner, text, since)


def test_the_forums_holds_until_the_board_has_its_own(database: Database) -> None:
    database.do("prøve", set_text, "Mindst 12", date(2027, 1, 1))
    assert in_force(database, date(2026, 12, 31)) == ("Mindst 4", (Rule(minimum=4),), False, False)
    assert in_force(database, date(2027, 1, 1)) == ("Mindst 12", (Rule(minimum=12),), False, True)


def test_a_correction_keeps_the_text_beside_it(database: Database) -> None:
    rule = Rule(minimum=1, period=Period.QUARTER)

    def correct(session: Session) -> None:
        requirements.correct(session, session.get_one(Forum, 1), [rule], False, date(2026, 7, 1))

    database.do("prøve", correct)
    assert in_force(database, date(2026, 7, 1)) == ("Mindst 4", (rule,), True, False)
    assert in_force(database, date(2026, 6, 30)) == ("Mindst 4", (Rule(minimum=4),), False, False)


def test_what_is_entered_from_a_day_on_takes_the_place_of_what_was_to_come(database: Database) -> None:
    database.do("prøve", set_text, "Mindst 12", date(2028, 1, 1))
    database.do("prøve", set_text, "Mindst 6", date(2027, 1, 1))
    assert in_force(database, date(2029, 1, 1))[0] == "Mindst 6"


def test_its_own_is_given_up_from_a_day_on_and_judges_what_was_before(database: Database) -> None:
    def give_up(session: Session, since: date | None) -> None:
        requirements.drop_own(session, session.get_one(Board, KREDSRAAD), since)

    database.do("prøve", set_text, "Mindst 12", date(2026, 1, 1))
    database.do("prøve", give_up, date(2027, 1, 1))
    assert in_force(database, date(2026, 12, 31))[0] == "Mindst 12"
    assert in_force(database, date(2027, 1, 1)) == ("Mindst 4", (Rule(minimum=4),), False, False)
    database.do("prøve", set_text, "Mindst 7", None, own=False)
    assert in_force(database, date(2027, 1, 1))[0] == "Mindst 7"
    with database.read() as session:
        known = requirements.load(session)
        assert known.since(1, KREDSRAAD, date(2028, 1, 1)) == date(2027, 1, 1)
        assert known.since(1, KREDSRAAD, date(2026, 12, 31)) == date(2026, 1, 1)
        assert known.since(1, KREDSRAAD, date(2025, 12, 31)) is None
    database.do("prøve", give_up, None)
    assert in_force(database, date(2026, 12, 31))[0] == "Mindst 7"


def test_a_text_that_cannot_be_read_is_kept_and_says_nothing(database: Database) -> None:
    database.do("prøve", set_text, "ca. 4", date(2026, 1, 1))
    assert in_force(database, date(2026, 6, 1)) == ("ca. 4", (), False, True)


# --- the user's own correction --------------------------------------------------------------------------------------

TODAY = date(2026, 7, 2)
THIS_YEAR, NEXT_YEAR = date(2026, 1, 1), date(2027, 1, 1)
LOKALRAAD, GREVE = 3, "Lokalrådet i Greve"
TWO = (Rule("ordinært møde", 2), Rule("stormøde", 1))


def by_hand(
    database: Database, *rules: Rule, on_demand: bool = False, since: date = THIS_YEAR, board: str = ""
) -> Corrected:
    with database.read() as session:
        owner = {"board": names.board(session, board)} if board else {"forum": LOKALRAAD}
    return database.do(requirements.corrected, requirements.set_by_hand, rules, on_demand, since, **owner)


def present(database: Database, day: date = TODAY, board: str = "") -> Present:
    with database.read() as session:
        if board:
            return requirements.present(session, day, board=names.board(session, board))
        return requirements.present(session, day, forum=LOKALRAAD)


def of_greve(database: Database, on: date) -> list[tuple[str, int | None, date | None]]:
    """The status, the minimum and the first day of the period of each of its lines."""
    with database.read() as session:
        found = standings.lines(session, on, boards=[names.board(session, GREVE)])
    return [
        (
            line.status.value,
            line.standing.minimum if line.standing else None,
            line.standing.period.first if line.standing else None,
        )
        for line in found
    ]


def test_a_correction_is_a_step_with_the_requirement_before_and_after(
    database: Database, clock: builders.Clock
) -> None:
    before = builders.snapshot(database)
    found = by_hand(database, *TWO, on_demand=True)
    assert database.state().undoes == (
        "Mødekravet for Lokalrådene er rettet i hånden: Efter behov, mindst 2 ordinære møder, mindst 1 stormøde"
    )
    assert found.sentence == (
        "Fra 1. januar 2026. Før: Mindst 4 møder pr. kalenderår. Nu: Mindst 2 ordinære møder pr. kalenderår. "
        "Mindst 1 stormøde pr. kalenderår. Andre møder holdes efter behov og tæller ikke med i kravet."
    )
    after = builders.snapshot(database)
    database.close()
    again = builders.open_again(database.path, clock)
    again.undo()
    assert builders.snapshot(again) == before
    again.redo()
    assert builders.snapshot(again) == after
    again.close()


def test_the_text_stays_as_written_in_the_register(database: Database) -> None:
    by_hand(database, Rule(minimum=6))
    with database.read() as session:
        (line,) = (line for line in forums.register(session, TODAY) if line.id == LOKALRAAD)
    assert line.texts["quota_text"] == "Mindst 4"
    assert line.requirement is not None
    assert (line.requirement.text, line.requirement.rules, line.requirement.by_hand) == (
        "Mindst 4",
        (Rule(minimum=6),),
        True,
    )


def test_standings_follow_the_correction_and_earlier_periods_keep_theirs(database: Database) -> None:
    by_hand(database, Rule(minimum=1, period=Period.QUARTER), since=NEXT_YEAR)
    assert of_greve(database, TODAY) == [("behind", 4, THIS_YEAR)]
    assert of_greve(database, date(2027, 1, 2)) == [("missed", 4, THIS_YEAR), ("unscheduled", 1, NEXT_YEAR)]
    by_hand(database, on_demand=True)
    assert of_greve(database, TODAY) == [("on_demand", None, None)]


def test_a_board_that_is_corrected_has_its_own_until_it_is_given_back(database: Database) -> None:
    by_hand(database, Rule(minimum=2), board=GREVE)
    assert of_greve(database, TODAY)[0][:2] == ("behind", 2)
    assert not present(database, board=GREVE).inherited
    assert present(database, board="Lokalrådet i Holbæk").inherited
    with database.read() as session:
        greve = names.board(session, GREVE)
    found = database.do(requirements.given_back, requirements.use_text, THIS_YEAR, board=greve)
    assert database.state().undoes == "Mødekravet for Lokalrådet i Greve er igen forummets"
    assert found.after.inherited
    with database.read() as session:
        (line,) = (line for line in forums.register(session, TODAY) if line.id == LOKALRAAD)
    assert not any(board.own_requirement for board in line.boards)
    assert of_greve(database, TODAY)[0][:2] == ("behind", 4)


def test_a_board_given_back_from_a_later_day_differs_only_until_then(database: Database) -> None:
    by_hand(database, Rule(minimum=2), board=GREVE)
    with database.read() as session:
        greve = names.board(session, GREVE)
    database.do(requirements.given_back, requirements.use_text, NEXT_YEAR, board=greve)
    with database.read() as session:
        own = [
            next(board for line in forums.register(session, on) for board in line.boards if board.id == greve)
            for on in (TODAY, NEXT_YEAR)
        ]
    assert [board.own_requirement for board in own] == [True, False]


def test_the_text_is_read_again_as_if_it_had_never_been_corrected(database: Database) -> None:
    before = builders.snapshot(database)
    by_hand(database, Rule(minimum=2))
    by_hand(database, Rule(minimum=3), since=NEXT_YEAR)
    assert present(database).later == (NEXT_YEAR,)
    database.do(requirements.given_back, requirements.use_text, THIS_YEAR, forum=LOKALRAAD)
    assert database.state().undoes == "Mødekravet for Lokalrådene læses igen af teksten"
    assert builders.snapshot(database) == before


def test_the_text_is_read_again_from_a_day_on_only(database: Database) -> None:
    by_hand(database, Rule(minimum=2))
    database.do(requirements.given_back, requirements.use_text, NEXT_YEAR, forum=LOKALRAAD)
    assert present(database).sentence == "Mindst 2 møder pr. kalenderår."
    after = present(database, NEXT_YEAR)
    assert (after.sentence, after.by_hand) == ("Mindst 4 møder pr. kalenderår.", False)


def test_nothing_can_be_given_back_that_was_not_corrected(database: Database) -> None:
    with pytest.raises(NothingByHand, match="Mødekravet for Lokalrådene er ikke rettet i hånden"):
        database.do("prøve", requirements.use_text, THIS_YEAR, forum=LOKALRAAD)


@pytest.mark.parametrize(
    ("rules", "error", "sentence"),
    [
        ([], SaysNothing, "Kravet siger intet. Angiv mindst, højst eller efter behov."),
        ([Rule(kind="stormøde")], SaysNothing, "Kravet siger intet."),
        ([Rule(minimum=5, maximum=4)], MinimumOverMaximum, "Mindst 5 er mere end højst 4. Ret det ene tal."),
        (
            [Rule(minimum=1, period=Period.MONTH, year_start=(8, 1))],
            OnlyYearsBegin,
            "Kun et krav pr. år kan begynde en anden dag end 1. januar.",
        ),
        ([Rule(minimum=1), Rule(" ", maximum=3)], TwiceTheSame, "To af reglerne gælder de samme møder"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(
    database: Database, rules: list[Rule], error: type[FieldError], sentence: str
) -> None:
    before = builders.everything(database)
    with pytest.raises(error, match=sentence.replace(".", r"\.")):
        by_hand(database, *rules)
    assert builders.everything(database) == before


def test_a_reading_that_could_mean_something_else_is_confirmed_once(database: Database) -> None:
    database.do("prøve", forums.edit, LOKALRAAD, {"quota_text": "2"}, TODAY)
    held = present(database).in_force
    assert held is not None
    assert held.to_confirm
    database.do(requirements.confirmed, requirements.confirm, held.id)
    assert database.state().undoes == "Læsningen af mødekravet for Lokalrådene er bekræftet"
    now = present(database).in_force
    assert now is not None
    assert (now.to_confirm, now.by_hand, now.is_as_read) == (False, True, True)


def test_the_correction_outlives_a_new_text_of_the_overview(database: Database) -> None:
    by_hand(database, Rule(minimum=6))
    with database.read() as session:
        text = overview.as_overview(session, TODAY)
    first, *rest = text.chapters
    said = tuple(
        replace(each, quota_text="Mindst 5") if each.heading.startswith("Lokalråd") else each for each in first.forums
    )
    new = replace(text, chapters=(replace(first, forums=said), *rest))
    database.do("prøve", overview.apply, new, TODAY)
    now = present(database)
    assert (now.text, now.sentence, now.by_hand) == ("Mindst 5", "Mindst 6 møder pr. kalenderår.", True)
