"""Looking at each difference of an overview, and choosing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from fora_desktop.domain.forum import Forum, Interface
from fora_desktop.domain.last_read import last_read
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.overview import Overview
from fora_desktop.domain.people import Membership, Role
from fora_desktop.exchange import catalogues, overview_text
from fora_desktop.services import forums, meetings, overview, overview_effect, overview_review
from fora_desktop.services.overview import Applied
from fora_desktop.services.overview_review import KEEP, OUTSIDE, RIGHT, Answers, ChangeRow, GuessRow, Review, Rows
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import snapshot

SOURCE = Path(__file__).parents[1] / "exchange" / "data" / "oversigt.txt"
TEXT = SOURCE.read_text(encoding="utf-8")
ON = date(2026, 9, 1)
NOW = datetime(2026, 9, 1, 9, 30, tzinfo=UTC)
NEW = """Natteravnene\t
Emne:\tTryghed i nattelivet
Lovgrl./komm.\tIntet særskilt
Formål/målsæt.\tSamordning af vandringer
Evt. handleplaner\tNej
Snitflader\tKredsrådet, Rockerne
Deltagere\tPolitidirektøren, Natteravnenes formand
Antal møder\tMindst 6

"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, clock=builders.Clock(NOW))
    yield opened
    opened.close()


def entry(heading: str, text: str = TEXT) -> str:
    start = text.index(f"\n{heading}\t") + 1
    return text[start : text.index("\n\n", start) + 2]


def without(heading: str, text: str = TEXT) -> str:
    return text.replace(entry(heading, text), "")


def changed(heading: str, before: str, after: str, text: str = TEXT) -> str:
    lines = entry(heading, text)
    assert before in lines
    return text.replace(lines, lines.replace(before, after, 1))


ALTERED = without("Epidemikommissionen", changed("Kredsrådet", "Mindst 4", "Mindst 6"))
ALTERED = changed("Kontaktudvalget", "Mindst 4", "Mindst 5", ALTERED)
ALTERED = ALTERED.replace("Lokalrådene\t\n", f"{NEW}Lokalrådene\t\n")


def read(text: str) -> Overview:
    return overview_text.read(text.encode())


def review(database: Database, text: str, on: date = ON) -> Review:
    with database.read() as session:
        return overview_review.review(session, read(text), on)


def rows(found: Review, answers: Answers | None = None) -> Rows:
    return overview_review.rows(found, answers or Answers())


def row(found: Rows, name: str) -> ChangeRow:
    return next(each for each in found.changes if each.name == name)


def guess(found: Rows, text: str) -> GuessRow:
    return next(each for each in found.guesses if text in (each.guess.text, each.guess.suggestion))


def apply(database: Database, found: Review, answers: Answers | None = None, on: date = ON) -> Applied:
    choices = overview_review.choices(found, answers or Answers())
    return database.do(overview.applied, overview.apply, found.read, on, choices)


def forum(database: Database, heading: str) -> Forum:
    with database.read() as session:
        return session.scalars(select(Forum).where(Forum.heading == heading)).one()


def edit(database: Database, heading: str, **texts: str) -> None:
    def write(session: Any) -> None:
        for name, text in texts.items():
            setattr(session.scalars(select(Forum).where(Forum.heading == heading)).one(), name, text)

    database.do("ret", write)


def test_what_is_gone_is_not_ticked_and_the_rest_is(database: Database) -> None:
    found = rows(review(database, ALTERED))
    assert [(each.kind, each.name, each.wanted) for each in found.changes] == [
        ("new", "Natteravnene", True),
        ("changed", "Kredsrådet", True),
        ("changed", "Kontaktudvalget", True),
        ("gone", "Epidemikommissionen", False),
    ]
    assert len(found.unchanged) == 33


def test_only_what_is_ticked_is_written_as_one_step(database: Database) -> None:
    before = snapshot(database)
    found = review(database, ALTERED)
    answers = overview_review.with_wanted(Answers(), row(rows(found), "Kontaktudvalget"), False)
    assert overview_review.count(found, answers) == 2
    result = apply(database, found, answers)
    assert [step.name for step in database.steps()] == ["Oversigten er hentet (nyt: 1, ændret: 1)"]
    assert (forum(database, "Kredsrådet").quota_text, forum(database, "Kontaktudvalget").quota_text) == (
        "Mindst 6",
        "Mindst 4",
    )
    assert forum(database, "Epidemikommissionen").closed_on is None
    assert result.notes[-1] == "15 gæt er anvendt som vist og mærket “gættet”."
    database.undo()
    assert snapshot(database) == before


def test_what_was_not_ticked_comes_again_and_can_be_taken_then(database: Database) -> None:
    found = review(database, ALTERED)
    answers = overview_review.with_wanted(Answers(), row(rows(found), "Kontaktudvalget"), False)
    apply(database, found, answers)
    again = rows(review(database, ALTERED))
    # Nobody has changed it by hand, but it is not what was read: it stays as it was chosen to be.
    assert [(each.name, each.wanted) for each in again.changes] == [
        ("Kontaktudvalget", False),
        ("Epidemikommissionen", False),
    ]


def test_a_forum_that_is_gone_closes_when_it_is_ticked_and_comes_back_ticked(database: Database) -> None:
    found = review(database, without("Epidemikommissionen"))
    apply(database, found, overview_review.with_wanted(Answers(), row(rows(found), "Epidemikommissionen"), True))
    assert forum(database, "Epidemikommissionen").closed_on == date(2026, 9, 2)
    back = review(database, TEXT)
    assert [(each.kind, each.wanted) for each in rows(back).changes] == [("returned", True)]
    apply(database, back)
    assert forum(database, "Epidemikommissionen").closed_on is None


def test_a_forum_that_is_gone_may_close_on_another_day(database: Database) -> None:
    found = review(database, without("Epidemikommissionen"))
    gone = row(rows(found), "Epidemikommissionen")
    assert gone.last_day == ON
    answers = overview_review.with_last_day(Answers(), gone, date(2026, 12, 31))
    assert row(rows(found, answers), "Epidemikommissionen").wanted
    result = apply(database, found, answers)
    assert result.notes[0] == "Epidemikommissionen lukkes; sidste dag er 31. december 2026."
    assert forum(database, "Epidemikommissionen").closed_on == date(2027, 1, 1)
    assert rows(review(database, without("Epidemikommissionen"))).changes == ()


def test_a_guess_that_was_left_open_is_told_to_be_guessed(database: Database) -> None:
    apply(database, review(database, ALTERED))
    again = rows(review(database, ALTERED))
    assert guess(again, "berømmelse").guessed
    assert guess(again, "berømmelse").is_open
    assert not guess(again, "Konkliktråd").guessed


def test_a_forum_that_somebody_closed_is_not_opened_unless_ticked(database: Database) -> None:
    database.do("luk", forums.close, forum(database, "Epidemikommissionen").id, ON)
    found = review(database, TEXT)
    assert [(each.kind, each.wanted, each.by_hand) for each in rows(found).changes] == [("returned", False, True)]
    before = snapshot(database)
    assert apply(database, found).count == 0
    assert {name: kept for name, kept in snapshot(database).items() if name != "forum"} == {
        name: kept for name, kept in before.items() if name != "forum"
    }
    assert forum(database, "Epidemikommissionen").closed_on is not None


def test_what_was_changed_by_hand_is_not_ticked_and_stays(database: Database) -> None:
    edit(database, "Kontaktudvalget", subject="Vores eget emne")
    found = review(database, ALTERED)
    change = row(rows(found), "Kontaktudvalget")
    assert [(each.field, each.side, each.by_hand) for each in change.fields] == [
        ("subject", "register", True),
        ("quota_text", "overview", False),
    ]
    assert change.wanted
    only = review(database, TEXT)
    assert [(each.name, each.wanted, each.by_hand) for each in rows(only).changes] == [("Kontaktudvalget", False, True)]
    assert overview_review.count(only, Answers()) == 0
    apply(database, found)
    there = forum(database, "Kontaktudvalget")
    assert (there.subject, there.quota_text) == ("Vores eget emne", "Mindst 5")
    assert row(rows(review(database, ALTERED)), "Kontaktudvalget").wanted is False


def test_a_row_of_which_all_is_kept_takes_the_texts_side_when_it_is_ticked(database: Database) -> None:
    edit(database, "Kontaktudvalget", subject="Vores eget emne")
    found = review(database, TEXT)
    answers = overview_review.with_wanted(Answers(), row(rows(found), "Kontaktudvalget"), True)
    assert [each.side for each in row(rows(found, answers), "Kontaktudvalget").fields] == ["overview"]
    apply(database, found, answers)
    assert rows(review(database, TEXT)).changes == ()


def test_a_field_may_keep_the_registers_text_or_get_one_of_its_own(database: Database) -> None:
    text = changed("Kredsrådet", "Snitflader\tIngen", "Snitflader\tLokalrådene", ALTERED)
    found = review(database, text)
    answers = overview_review.with_side(Answers(), row(rows(found), "Kredsrådet"), "interfaces_text", "register")
    answers = overview_review.with_side(
        answers, row(rows(found, answers), "Kredsrådet"), "quota_text", "own", "Mindst 3"
    )
    apply(database, found, answers)
    there = forum(database, "Kredsrådet")
    assert (there.interfaces_text, there.quota_text) == ("Ingen", "Mindst 3")
    assert [each.by_hand for each in row(rows(review(database, text)), "Kredsrådet").fields] == [True, True]


def test_a_row_loses_its_tick_when_everything_of_it_stays(database: Database) -> None:
    found = review(database, ALTERED)
    answers = overview_review.with_side(Answers(), row(rows(found), "Kredsrådet"), "quota_text", "register")
    assert not row(rows(found, answers), "Kredsrådet").wanted
    answers = overview_review.with_side(answers, row(rows(found, answers), "Kredsrådet"), "quota_text", "overview")
    assert row(rows(found, answers), "Kredsrådet").wanted


def test_chapters_and_order_are_chosen_for_themselves(database: Database) -> None:
    lokal = entry("Lokalrådene")
    text = TEXT.replace(lokal, "").replace("Kontaktudvalget\t\n", lokal + "Kontaktudvalget\t\n")
    text = text.replace("14. Pressen", "14. Medier").replace("Kredsrådet\t\n", f"{NEW}Kredsrådet\t\n")
    found = review(database, text)
    assert [each.kind for each in rows(found).changes] == ["new", "chapters", "order"]
    answers = Answers()
    for each in rows(found).changed:
        answers = overview_review.with_wanted(answers, each, False)
    apply(database, found, answers)
    with database.read() as session:
        there = overview.as_overview(session, ON)
    assert [each.heading for each in there.chapters[0].forums[:4]] == [
        "Natteravnene",
        "Kredsrådet",
        "Kontaktudvalget",
        "Lokalrådene",
    ]
    assert there.chapters[-1].title == "Pressen"
    assert [each.kind for each in rows(review(database, text)).changes] == ["chapters", "order"]
    apply(database, review(database, text))
    assert rows(review(database, text)).changes == ()


def test_a_new_chapter_comes_only_with_a_forum_that_is_wanted(database: Database) -> None:
    text = TEXT.rstrip("\n") + f"\n\n15. Natten\n\n{NEW}"
    found = review(database, text)
    answers = overview_review.with_wanted(Answers(), row(rows(found), "Natteravnene"), False)
    apply(database, found, answers)
    with database.read() as session:
        assert len(forums.chapters(session)) == 14
    found = review(database, text)
    chapters = next(each for each in rows(found).changed if each.kind == "chapters")
    apply(database, found, overview_review.with_wanted(Answers(), chapters, False))
    with database.read() as session:
        assert forums.chapters(session)[-1][1:] == (15, "Natten")


def test_a_display_name_that_is_right_already_needs_no_answer(database: Database) -> None:
    konflikt = guess(rows(review(database, TEXT)), "Konkliktråd")
    assert (konflikt.field, konflikt.settled, konflikt.may) == ("heading", True, (KEEP,))


def test_a_misspelling_is_put_right_only_when_asked_for(database: Database) -> None:
    found = review(database, TEXT)
    asked = guess(rows(found), "berømmelse")
    assert (asked.may, asked.is_open) == ((RIGHT, KEEP), True)
    assert rows(found).changes == ()
    answers = overview_review.with_guess(Answers(), asked, RIGHT)
    (change,) = rows(found, answers).changes
    assert [(each.field, each.side) for each in change.fields] == [(asked.field, "own")]
    assert "berammelse" in change.fields[0].own
    assert overview_review.count(found, answers) == 1
    apply(database, found, answers)
    again = review(database, TEXT)
    assert [(each.by_hand, each.wanted) for each in rows(again).changes] == [(True, False)]
    assert guess(rows(again), "berømmelse").settled


def test_a_display_name_is_put_right_for_a_new_forum(tmp_path: Path) -> None:
    empty = builders.register(tmp_path, builders.EMPTY, clock=builders.Clock(NOW))
    found = review(empty, TEXT)
    asked = guess(rows(found), "Konkliktråd")
    assert (asked.field, asked.may) == ("heading", (RIGHT, KEEP))
    apply(empty, found, overview_review.with_guess(Answers(), asked, RIGHT))
    there = forum(empty, "Konkliktråd")
    assert there.name == "Konfliktråd"
    assert rows(review(empty, TEXT)).changes == ()
    empty.close()


def test_a_display_name_is_put_right_for_a_forum_that_is_there(tmp_path: Path) -> None:
    empty = builders.register(tmp_path, builders.EMPTY, clock=builders.Clock(NOW))
    apply(empty, review(empty, TEXT))
    assert forum(empty, "Konkliktråd").name == "Konkliktråd"
    found = review(empty, TEXT)
    answers = overview_review.with_guess(Answers(), guess(rows(found), "Konkliktråd"), RIGHT)
    assert overview_review.count(found, answers) == 1
    apply(empty, found, answers)
    assert forum(empty, "Konkliktråd").name == "Konfliktråd"
    assert last_read(forum(empty, "Konkliktråd").overview_texts).answered == ("misspelling:Konkliktråd",)  # type: ignore[union-attr]
    empty.close()


def test_an_answer_is_not_asked_for_again(database: Database) -> None:
    found = review(database, TEXT)
    answers = Answers()
    for each in rows(found).guesses:
        if each.is_open:
            answers = overview_review.with_guess(answers, each, OUTSIDE if OUTSIDE in each.may else KEEP)
    assert overview_review.count(found, answers) == 0
    apply(database, found, answers)
    assert [step.name for step in database.steps()] == ["Oversigten er læst, og svarene er gemt"]
    assert not any(each.is_open for each in rows(review(database, TEXT)).guesses)


def test_an_interface_can_be_pointed_at_a_forum(database: Database) -> None:
    found = review(database, TEXT)
    asked = guess(rows(found), "Kommunernes SSP-organisation.")
    assert (asked.may, asked.is_open) == ((OUTSIDE,), True)
    target = forum(database, "Kredsrådet").id
    apply(database, found, overview_review.with_guess(Answers(), asked, target))
    with database.read() as session:
        links = session.scalars(select(Interface.target_id).where(Interface.text.startswith("Kommunernes SSP"))).all()
    assert links == [target]
    assert guess(rows(review(database, TEXT)), "Kommunernes SSP-organisation.").settled


def test_the_roles_that_the_participants_name_take_their_seats_in_another_district(tmp_path: Path) -> None:
    empty = builders.register(tmp_path, builders.EMPTY, clock=builders.Clock(NOW))
    shipped = catalogues.load(catalogues.DEFAULT)
    result = empty.do(overview.applied, overview.apply, read(TEXT), ON, roles=shipped.roles)
    with empty.read() as session:
        seats = session.execute(
            select(Forum.heading, Role.name).join(Membership, Membership.forum_id == Forum.id).join(Role)
        ).all()
    wanted = {
        (each.heading, role.name)
        for each in shipped.forums
        for participant in each.participants
        for role in shipped.roles
        if role.id == participant.role
    }
    assert {(heading, role) for heading, role in seats} == wanted
    assert result.roles == len({role for _heading, role in wanted})
    assert f"{result.roles} roller er oprettet ud fra deltagerne." in result.notes
    told = [note for note in result.notes if note.startswith("Under Deltagere er ")]
    assert len(told) == 1
    assert f"er {len(result.unrecognised)} led ingen rolle i registret" in told[0]
    assert empty.undo()
    with empty.read() as session:
        assert session.scalars(select(Role)).all() == []
    empty.close()


def test_roles_that_the_register_has_are_not_made_again(database: Database) -> None:
    with database.read() as session:
        before = len(session.scalars(select(Role)).all())
    shipped = catalogues.load(catalogues.DEFAULT).roles
    result = database.do(overview.applied, overview.apply, read(ALTERED), ON, roles=shipped)
    with database.read() as session:
        assert len(session.scalars(select(Role)).all()) == before
    assert result.roles == 0


def test_the_effect_of_another_number_of_meetings_is_told_before_it_is_written(database: Database) -> None:
    there = forum(database, "Kontaktudvalget")
    with database.read() as session:
        board = next(line for line in forums.register(session, ON) if line.id == there.id).boards[0].id
    wish = meetings.Wish((board,), datetime(2026, 3, 4, 10), minutes=60)
    id_ = database.do("møde", meetings.schedule, wish, ON, anyway=True).meetings[0]
    database.do("holdt", meetings.record, id_, MeetingStatus.HELD, datetime(2026, 9, 1, 9))
    with database.read() as session:
        told = overview_effect.effect(session, there.id, "Mindst 1", ON)
        worse = overview_effect.effect(session, there.id, "Ved fuldmåne", ON)
        coming = overview_effect.effect(session, None, "Mindst 2", ON)
    (one,) = told.boards
    assert (one.now_status.value, one.then_status.value) == ("behind", "met")
    assert told.sentence == "Læses som mindst 1 møde pr. kalenderår. Opfyldt: 1 af mindst 1 møde er holdt."
    assert worse.boards[0].then_status.value == "not_set"
    assert worse.sentence.startswith("Kan ikke læses")
    assert (coming.sentence, coming.boards) == ("Læses som mindst 2 møder pr. kalenderår.", ())


def test_the_effect_on_local_boards_is_told_by_word(database: Database) -> None:
    with database.read() as session:
        told = overview_effect.effect(session, forum(database, "Lokalrådene").id, "Efter behov", ON)
    assert [(status.value, number) for status, number in told.counts(then=False)] == [("behind", 10)]
    assert [(status.value, number) for status, number in told.counts(then=True)] == [("on_demand", 10)]


@given(st.data())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_ticked_is_written_and_nothing_else(database: Database, data: st.DataObject) -> None:
    text = ALTERED.replace("14. Pressen", "14. Medier")
    found = review(database, text)
    answers = Answers()
    for each in rows(found).changes:
        answers = overview_review.with_wanted(answers, each, data.draw(st.booleans(), label=each.name or each.kind))
    wanted = {each.key for each in rows(found, answers).changes if each.wanted}
    before = snapshot(database)
    apply(database, found, answers)
    try:
        again = {each.key for each in rows(review(database, text)).changes}
        assert {key for key in again if key[0] != "gone"} == {
            each.key for each in rows(found).changes if each.key not in wanted and each.key[0] != "gone"
        }
        assert len([key for key in again if key[0] == "gone"]) == len(
            [each for each in rows(found).gone if each.key not in wanted]
        )
    finally:
        if database.state().undoes:
            database.undo()
    assert snapshot(database) == before


def test_answers_stay_while_the_register_changes_around_them(database: Database) -> None:
    found = review(database, ALTERED)
    answers = overview_review.with_wanted(Answers(), row(rows(found), "Kontaktudvalget"), False)
    edit(database, "Kredsrådet", quota_text="Mindst 6")
    again = review(database, ALTERED)
    assert [(each.name, each.wanted) for each in rows(again, answers).changes] == [
        ("Natteravnene", True),
        ("Kontaktudvalget", False),
        ("Epidemikommissionen", False),
    ]
    assert replace(answers) == answers


SIDES: tuple[Literal["overview", "register", "own"], ...] = ("overview", "register", "own")


@given(st.data())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_answered_stands_in_the_register_and_can_be_undone(database: Database, data: st.DataObject) -> None:
    text = changed("Kontaktudvalget", "Intet særskilt", "Retsplejeloven", ALTERED).replace("14. Pressen", "14. Medier")
    found = review(database, text)
    answers = Answers()
    for guess in rows(found).guesses:
        may = [None, *guess.may, *([forum(database, "Lokalrådene").id] if OUTSIDE in guess.may else [])]
        answers = overview_review.with_guess(answers, guess, data.draw(st.sampled_from(may), label=guess.guess.text))
    for each in rows(found, answers).changes:
        for one in each.fields:
            side = data.draw(st.sampled_from(SIDES), label=f"{each.name} {one.field}")
            now = next(row for row in rows(found, answers).changes if row.key == each.key)
            answers = overview_review.with_side(answers, now, one.field, side, "Mindst 3")
        if data.draw(st.booleans(), label=f"turn {each.name or each.kind}"):
            now = next(row for row in rows(found, answers).changes if row.key == each.key)
            answers = overview_review.with_wanted(answers, now, not now.wanted)
    shown = rows(found, answers)
    before = snapshot(database)
    apply(database, found, answers)
    try:
        with database.read() as session:
            there = {each.id: each for each in session.scalars(select(Forum))}
        for each in shown.changes:
            if each.kind == "changed" and each.forum is not None:
                for one in each.fields:
                    assert getattr(there[each.forum], one.field) == (one.wanted if each.wanted else one.before)
    finally:
        if database.state().undoes:
            database.undo()
    assert snapshot(database) == before
