"""Which meeting requirement holds for a board on a day."""

from datetime import date

from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.quota import Period, Rule
from fora_desktop.services import requirements
from fora_desktop.storage.database import Database

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
