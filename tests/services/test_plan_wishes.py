"""What forums and boards wish: inherited, their own, as typed, within the requirement; undone and done again."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.steps import Sort, Wanted
from fora_desktop.services import forums, plan_wishes, steps
from fora_desktop.services.plan_wishes import WishLine
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL)
    yield opened
    opened.close()


def wish(database: Database, *, forum: int | None = None, board: int | None = None, **fields: str) -> WishLine:
    edit = plan_wishes.edit
    return database.do(plan_wishes.changed, edit, fields, TODAY, forum=forum, board=board)


def lines(database: Database) -> dict[str, WishLine]:
    with database.read() as session:
        return {line.name: line for line in plan_wishes.listing(session, TODAY)}


def local(database: Database) -> tuple[int, list[WishLine]]:
    """The lokalråd: the forum, and its boards."""
    found = lines(database)
    forum = found["Lokalrådene"].forum
    return forum, [line for line in found.values() if line.forum == forum and line.board is not None]


def test_a_board_wishes_what_its_forum_wishes_until_it_says_something_else(database: Database) -> None:
    forum, boards = local(database)
    wish(database, forum=forum, weekdays="tir, tor", half="formiddag")
    wish(database, board=boards[0].board, hour="13.30")
    before = builders.snapshot(database)
    found = lines(database)
    own, other = found[boards[0].name], found[boards[1].name]
    assert (own.own, own.wish.weekdays, own.wish.hour) == (True, "13", time(13, 30))
    assert (other.own, other.sentence) == (False, "tirsdag og torsdag, formiddag")
    back = wish(database, board=boards[0].board, hour="")
    assert not back.own
    assert plan_wishes.changed(back) == f"{boards[0].name} ønsker det samme som Lokalrådene"
    database.undo()
    assert builders.snapshot(database) == before
    database.redo()
    assert not lines(database)[boards[0].name].own


def test_all_that_can_be_wished_is_typed_and_told_in_one_line(database: Database) -> None:
    told = wish(
        database,
        forum=local(database)[0],
        ordinal="2. onsdag",
        months="hvert kvartal",
        gap_days="mindst 30 dage",
        uses_rooms="nej",
        strength="høj",
    )
    assert told.sentence == (
        "2. onsdag i måneden, i marts, juni, september og december, mindst 30 dage imellem, bruger ikke lokale "
        "(vægt: høj)"
    )
    out = wish(database, forum=told.forum, left_out="nej")
    assert (out.wish.left_out, out.sentence) == (True, "ikke med i årsplanen")
    with database.read() as session:
        cleared = plan_wishes.of_forum(session, told.forum, TODAY)
    assert cleared.wish.ordinal == "2WE"
    assert database.do("x", plan_wishes.clear, TODAY, forum=told.forum).wish == plan_wishes.NOTHING


def test_a_fixed_day_of_the_month_and_weekdays_that_it_is_not_on_take_each_other_s_place(database: Database) -> None:
    forum = local(database)[0]
    wish(database, forum=forum, weekdays="tir, tor")
    assert wish(database, forum=forum, ordinal="2. onsdag").sentence == "2. onsdag i måneden"
    assert wish(database, forum=forum, weekdays="ons, fre").wish.ordinal == "2WE"
    assert wish(database, forum=forum, weekdays="man").sentence == "mandag"
    assert wish(database, forum=forum, weekdays="tor", ordinal="sidste fredag").wish.ordinal == "-1FR"


def test_the_usual_weekday_and_time_of_the_forum_hold_where_nothing_is_wished(database: Database) -> None:
    forum, boards = local(database)
    database.do("fast", forums.edit, forum, {"usual_weekday": 1, "usual_time": time(9)}, TODAY)
    found = lines(database)[boards[0].name]
    assert (found.wish, found.sentence) == (plan_wishes.NOTHING, "tirsdag, helst kl. 9.00")
    assert wish(database, board=boards[0].board, weekdays="ons").sentence == "onsdag, helst kl. 9.00"


def test_more_than_the_maximum_and_fewer_than_the_minimum_are_refused_with_the_requirement(
    database: Database,
) -> None:
    forum, boards = local(database)
    database.do("krav", forums.edit, forum, {"quota_text": "3-4"}, TODAY)
    before = builders.snapshot(database)
    with pytest.raises(FieldError, match=r"“Højst 4”|har kravet"):
        wish(database, board=boards[0].board, wanted="5")
    with pytest.raises(FieldError, match="Skriv flere møder, eller ret mødekravet"):
        wish(database, forum=forum, wanted="2 møder")
    assert builders.snapshot(database) == before
    assert wish(database, forum=forum, wanted="4").wish.wanted == 4


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("uses_rooms", "måske", "Skriv ja eller nej."),
        ("strength", "aldrig", "Skriv Ingen, Lav, Middel eller Høj."),
        ("farve", "blå", "Der er intet ønske, der hedder “farve”."),
    ],
)
def test_what_cannot_be_read_is_told_and_changes_nothing(
    database: Database, field: str, text: str, sentence: str
) -> None:
    with pytest.raises(FieldError) as refused:
        database.do("x", plan_wishes.edit, {field: text}, TODAY, forum=1)
    assert str(refused.value) == sentence


def test_the_history_tells_a_wish_with_the_board_it_is_of(database: Database) -> None:
    board = local(database)[1][0]
    wish(database, board=board.board, weekdays="ons")
    touched, _total = database.page_of_steps(Wanted())
    with database.read() as session:
        (line,) = steps.lines(session, touched[:1])
        found = steps.detail(session, touched[0], database.changes(touched[0].step.id))
    assert (line.sort, line.subject, line.about) == (Sort.PLANS, board.name, ("board", board.board))
    assert [(each.name, each.after) for each in found.blocks[0].followed] == [("Ønsker til årsplanen", "onsdag")]
