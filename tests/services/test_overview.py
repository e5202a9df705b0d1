"""The overview's text brought into a register: what is compared, what is written, what stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from fora_desktop.domain.forum import Board, Chapter, Forum
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.overview import FIELDS, Overview, OverviewForum
from fora_desktop.domain.people import Membership, Role
from fora_desktop.domain.quota import Rule
from fora_desktop.exchange import overview_text
from fora_desktop.services import forums, meetings, overview, requirements
from fora_desktop.services.forums import ForumLine
from fora_desktop.services.overview import Applied, OverviewIsDoubtful
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
    """The built-in register of Midt- og Vestsjælland."""
    opened = builders.register(tmp_path, clock=builders.Clock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path / "tom", builders.EMPTY, clock=builders.Clock(NOW))
    yield opened
    opened.close()


def read(text: str) -> Overview:
    return overview_text.read(text.encode())


def entry(heading: str, text: str = TEXT) -> str:
    """A forum's lines, with the empty line after them."""
    start = text.index(f"\n{heading}\t") + 1
    return text[start : text.index("\n\n", start) + 2]


def without(heading: str, text: str = TEXT) -> str:
    return text.replace(entry(heading, text), "")


def changed(heading: str, before: str, after: str, text: str = TEXT) -> str:
    lines = entry(heading, text)
    assert before in lines
    return text.replace(lines, lines.replace(before, after, 1))


def with_new(text: str = TEXT) -> str:
    """A new forum in the first chapter, between the second and the third."""
    return text.replace("Lokalrådene\t\n", f"{NEW}Lokalrådene\t\n")


def apply(database: Database, text: str, on: date = ON, *, anyway: bool = False) -> Applied:
    return database.do(overview.applied, overview.apply, read(text), on, anyway=anyway)


def steps(database: Database) -> list[str]:
    return [step.name for step in database.steps()]


def lines(database: Database, on: date = ON) -> dict[str, ForumLine]:
    with database.read() as session:
        return {line.heading: line for line in forums.register(session, on)}


def first_board(database: Database, heading: str) -> int:
    return lines(database)[heading].boards[0].id


def quota(database: Database, heading: str, on: date) -> tuple[str, list[int | None], bool]:
    line = lines(database, on)[heading]
    assert line.requirement is not None
    return line.requirement.text, [rule.minimum for rule in line.requirement.rules], line.requirement.by_hand


def test_the_source_differs_in_nothing_from_the_built_in_register(database: Database) -> None:
    before = snapshot(database)
    result = apply(database, TEXT)
    assert result.difference.is_empty
    assert (result.count, result.notes) == (0, ())
    assert len(result.difference.unchanged) == 36
    assert snapshot(database) == before
    assert steps(database) == []


def test_an_empty_register_gets_the_whole_overview(empty: Database) -> None:
    result = apply(empty, TEXT)
    there = lines(empty)
    assert (len(result.new), len(there), result.count) == (36, 36, 50)
    with empty.read() as session:
        assert [number for _id, number, _title in forums.chapters(session)] == list(range(1, 15))
        assert [board.first_day for board in session.scalars(select(Board))] == [ON] * 36
        assert session.scalars(select(Role)).all() == []
    assert all([board.name for board in line.boards] == [line.name] for line in there.values())
    assert there["Konkliktråd"].name == "Konkliktråd"
    assert quota(empty, "Kredsrådet", ON) == ("Mindst 4", [4], False)
    assert quota(empty, "Kredsrådet", date(2020, 1, 1)) == ("Mindst 4", [4], False)
    assert there["Beboermøder, herunder møder med idrætsforeninger"].interfaces == ("Lokalrådene",)
    assert there["Kredsrådet"].texts["participants_text"].startswith("Politidirektøren og borgmestrene")
    assert result.notes == (
        "Registret har ingen roller; deltagerne står som tekst.",
        "Nye fora begynder med ét lokalt forum hver, fra 1. september 2026; det kan deles senere.",
    )
    assert steps(empty) == ["Oversigten er hentet (nyt: 36, kapitler: 14)"]


def test_the_empty_register_then_says_what_the_built_in_one_says(empty: Database, database: Database) -> None:
    apply(empty, TEXT)
    own, built_in = lines(empty), lines(database)
    assert list(own) == list(built_in)
    for heading, line in built_in.items():
        assert dict(own[heading].texts) == dict(line.texts)
        assert (own[heading].chapter, own[heading].chapter_title) == (line.chapter, line.chapter_title)
        assert set(own[heading].interfaces) == {built_in_name(built_in, name) for name in line.interfaces}


def built_in_name(there: dict[str, ForumLine], name: str) -> str:
    """Only the built-in register has names that are no headings."""
    return next(heading for heading, line in there.items() if line.name == name)


@pytest.mark.parametrize(
    "text",
    [
        with_new(),
        without("Kontaktudvalget"),
        changed("Kredsrådet", "Mindst 4", "Mindst 6"),
        changed("Kontaktudvalget", "Kontaktudvalget", "Forretningsudvalget"),
        TEXT.replace("2. Beredskab\n", "2. Krise\n"),
        without("Kredsrådet").replace("Lokalrådene\t\n", entry("Kredsrådet") + "Lokalrådene\t\n"),
        without("Møder med Sct. Hans").replace("Lokalrådene\t\n", entry("Møder med Sct. Hans") + "Lokalrådene\t\n"),
        with_new(without("Epidemikommissionen", changed("Lokalrådene", "Mindst 4", "4-6"))),
    ],
    ids=["new", "gone", "changed", "renamed", "chapter", "reordered", "moved", "all"],
)
def test_each_change_is_one_step_that_holds_and_goes_back_and_forth(database: Database, text: str) -> None:
    before = snapshot(database)
    result = apply(database, text)
    after = snapshot(database)
    assert result.count > 0
    assert after != before
    assert len(steps(database)) == 1

    again = apply(database, text)
    assert again.difference.is_empty
    assert snapshot(database) == after
    assert len(steps(database)) == 1

    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == after


def test_a_rehearsal_tells_the_same_and_changes_nothing(database: Database) -> None:
    before, file = snapshot(database), database.path.read_bytes()
    text = with_new(without("Epidemikommissionen", changed("Kredsrådet", "Mindst 4", "Mindst 6")))
    told = database.rehearse(overview.apply, read(text), ON)
    assert (snapshot(database), steps(database), database.path.read_bytes()) == (before, [], file)
    assert told == apply(database, text)
    assert steps(database) == ["Oversigten er hentet (nyt: 1, ændret: 1, lukket: 1)"]


def test_a_new_forum_comes_with_a_board_its_quota_roles_and_interfaces(database: Database) -> None:
    result = apply(database, with_new())
    line = lines(database)["Natteravnene"]
    assert [(board.name, board.first_day, board.last_day) for board in line.boards] == [("Natteravnene", ON, None)]
    assert quota(database, "Natteravnene", ON) == ("Mindst 6", [6], False)
    assert (line.interfaces, line.unresolved) == (("Kredsrådet",), ("Rockerne",))
    assert line.participants == ("Politidirektøren",)
    assert list(lines(database))[:4] == ["Kredsrådet", "Kontaktudvalget", "Natteravnene", "Lokalrådene"]
    assert "Natteravnene: under Deltagere er dette ingen rolle i registret: “Natteravnenes formand”." in result.notes


def test_a_new_forum_whose_name_is_taken_is_told_apart_by_its_chapter(database: Database) -> None:
    text = TEXT.replace("Møder i vejcentre\t\n", NEW.replace("Natteravnene", "Lokalrådene") + "Møder i vejcentre\t\n")
    result = apply(database, text)
    assert result.new == ("Lokalrådene (Trafiksikkerhed)",)
    assert "“Lokalrådene” findes allerede; forummet her hedder “Lokalrådene (Trafiksikkerhed)”." in result.notes
    assert apply(database, text).difference.is_empty


def test_an_interface_that_waited_for_a_forum_finds_it_when_it_comes(database: Database) -> None:
    apply(database, changed("Kredsrådet", "Snitflader\tIngen", "Snitflader\tNatteravnene"))
    assert lines(database)["Kredsrådet"].unresolved == ("Natteravnene",)
    apply(database, with_new(changed("Kredsrådet", "Snitflader\tIngen", "Snitflader\tNatteravnene")))
    assert lines(database)["Kredsrådet"].interfaces == ("Natteravnene",)


def test_a_renamed_forum_keeps_its_boards_and_the_interfaces_to_it(database: Database) -> None:
    before = lines(database)
    apply(database, TEXT.replace("\nMøder i vejcentre\t", "\nVejcentermøder\t"))
    line = lines(database)["Vejcentermøder"]
    assert line.id == before["Møder i vejcentre"].id
    assert (line.name, [board.name for board in line.boards]) == ("Vejcentermøder", ["Vejcentermøder"])


def test_interfaces_to_a_renamed_forum_follow_it(database: Database) -> None:
    before = lines(database)
    apply(database, changed("Lokalrådene", "Lokalrådene", "Bydelsrådene"))
    after = lines(database)
    assert after["Bydelsrådene"].boards == before["Lokalrådene"].boards
    meetings_with_residents = "Beboermøder, herunder møder med idrætsforeninger"
    assert before[meetings_with_residents].interfaces == ("Lokalrådene",)
    assert after[meetings_with_residents].interfaces == ("Bydelsrådene",)
    assert after[meetings_with_residents].texts["interfaces_text"] == "Lokalrådene"


def test_a_name_that_was_corrected_stays_when_the_heading_changes(database: Database) -> None:
    result = apply(database, changed("Konkliktråd", "Konkliktråd", "Mæglingsråd"))
    assert lines(database)["Mæglingsråd"].name == "Konfliktråd"
    assert "Konfliktråd hedder nu “Mæglingsråd” i oversigten; det rettede navn er beholdt." in result.notes
    assert "Konfliktråd" in [line.name for line in lines(database).values()]
    assert apply(database, changed("Konkliktråd", "Konkliktråd", "Konfliktråd")).notes == ()


def test_two_forums_may_exchange_their_names(database: Database) -> None:
    swapped = changed("Kredsrådet", "Kredsrådet", "Kontakt#", changed("Kontaktudvalget", "Kontaktudvalget", "Kreds#"))
    text = swapped.replace("Kontakt#", "Kontaktudvalget").replace("Kreds#", "Kredsrådet")
    with database.read() as session:
        found = overview.compare(session, read(text), ON)
    assert not found.new
    assert not found.gone
    apply(database, text)
    assert apply(database, text).difference.is_empty


def test_a_new_number_of_meetings_holds_from_the_years_beginning(database: Database) -> None:
    apply(database, changed("Kredsrådet", "Mindst 4", "Mindst 6"))
    assert quota(database, "Kredsrådet", date(2025, 12, 31)) == ("Mindst 4", [4], False)
    assert quota(database, "Kredsrådet", date(2026, 1, 1)) == ("Mindst 6", [6], False)


def test_a_number_of_meetings_that_cannot_be_read_is_told(database: Database) -> None:
    result = apply(database, changed("Kredsrådet", "Mindst 4", "Ved fuldmåne"))
    assert "Kredsrådet: antal møder “Ved fuldmåne” kan ikke læses; ret læsningen." in result.notes


def test_a_requirement_corrected_by_hand_stays_beside_the_new_text(database: Database) -> None:
    def correct(session: Any, minimum: int, day: date) -> None:
        forum = session.scalars(select(Forum).where(Forum.name == "Kredsrådet")).one()
        requirements.correct(session, forum, [Rule(minimum=minimum)], False, day)

    database.do("ret", correct, 3, date(2025, 1, 1))
    database.do("ret", correct, 5, date(2027, 1, 1))
    result = apply(database, changed("Kredsrådet", "Mindst 4", "Mindst 6"))
    assert quota(database, "Kredsrådet", date(2025, 6, 1)) == ("Mindst 4", [3], True)
    assert quota(database, "Kredsrådet", ON) == ("Mindst 6", [3], True)
    assert quota(database, "Kredsrådet", date(2027, 6, 1)) == ("Mindst 6", [5], True)
    assert result.notes == (
        "Kredsrådet: mødekravet er rettet i hånden; rettelsen gælder fortsat ved siden af “Mindst 6”.",
    )


def test_changed_participants_leave_the_other_seats_alone(database: Database) -> None:
    def seat(session: Any, role: str) -> None:
        session.add(
            Membership(forum_id=1, role_id=session.scalars(select(Role.id).filter_by(name=role)).one(), position=9)
        )

    with database.read() as session:
        press = session.scalars(select(Role.name).order_by(Role.id.desc())).first()
        chairs = session.scalars(select(Membership).where(Membership.forum_id == 1)).all()
    assert press is not None
    database.do("sæt", seat, press)
    before = lines(database)["Kredsrådet"].participants
    assert before[0] == "Politidirektøren"
    apply(database, changed("Kredsrådet", "Politidirektøren og borgmestrene", "Chefanklageren og borgmestrene"))
    after = lines(database)["Kredsrådet"].participants
    assert set(after) == set(before) - {"Politidirektøren"} | {"Chefanklageren"}
    with database.read() as session:
        kept = session.get_one(Membership, chairs[1].id)
        assert (kept.function, kept.qualifier, kept.count) == (
            chairs[1].function,
            chairs[1].qualifier,
            chairs[1].count,
        )


def test_a_forum_that_is_gone_is_closed_and_keeps_its_meetings(database: Database) -> None:
    board = first_board(database, "Kontaktudvalget")

    def meet(session: Any, start: datetime) -> int:
        return meetings.schedule(session, meetings.Wish((board,), start, minutes=60), ON, anyway=True).meetings[0]

    held = database.do("møde", meet, datetime(2026, 3, 4, 10))
    invited = database.do("møde", meet, datetime(2026, 11, 4, 10))
    planned = database.do("møde", meet, datetime(2026, 12, 2, 10))
    now = datetime(2026, 9, 1, 9, 30)
    database.do("holdt", meetings.record, held, MeetingStatus.HELD, now)
    database.do("indkaldt", meetings.record, invited, MeetingStatus.INVITED, now)
    before = snapshot(database)

    result = apply(database, without("Kontaktudvalget"))
    line = lines(database)["Kontaktudvalget"]
    assert line.closed_on == date(2026, 9, 2)
    assert [each.last_day for each in line.boards] == [ON]
    with database.read() as session:
        assert session.get_one(Meeting, held).status == "held"
        assert session.get_one(Meeting, invited).status == "cancelled"
        assert session.get(Meeting, planned) is None
    assert result.notes == (
        "Kontaktudvalget lukkes; sidste dag er 1. september 2026.",
        "Kontaktudvalget: 2 møder efter den dag falder bort; de indkaldte bliver stående som aflyst.",
    )
    database.undo()
    assert snapshot(database) == before


def test_a_forum_that_comes_back_is_opened_again(database: Database) -> None:
    apply(database, without("Kontaktudvalget"))
    text = changed("Kontaktudvalget", "Mindst 4", "Mindst 2")
    result = apply(database, text)
    assert [change.before.heading for change in result.difference.returned] == ["Kontaktudvalget"]
    line = lines(database)["Kontaktudvalget"]
    assert (line.closed_on, [board.last_day for board in line.boards]) == (None, [None])
    assert quota(database, "Kontaktudvalget", ON) == ("Mindst 2", [2], False)
    assert apply(database, text).difference.is_empty


def test_a_forum_of_boards_that_have_not_begun_closes_with_their_first_day(database: Database) -> None:
    apply(database, without("Kontaktudvalget"), on=date(2025, 6, 1))
    line = lines(database)["Kontaktudvalget"]
    assert [(board.first_day, board.last_day) for board in line.boards] == [(date(2026, 1, 1), date(2026, 1, 1))]
    assert apply(database, without("Kontaktudvalget"), on=date(2025, 6, 1)).difference.is_empty


def test_a_forum_that_is_to_close_later_is_neither_gone_nor_back(database: Database) -> None:
    forum = lines(database)["Kontaktudvalget"].id
    database.do("luk", forums.close, forum, date(2026, 12, 31))
    before = snapshot(database)
    kept = apply(database, TEXT)
    assert kept.difference.is_empty
    assert kept.notes == (
        "Kontaktudvalget står i oversigten, men lukkes som bestemt; sidste dag er 31. december 2026.",
    )
    assert apply(database, without("Kontaktudvalget")).difference.is_empty
    assert snapshot(database) == before


def test_half_an_overview_closes_nothing_until_somebody_insists(database: Database) -> None:
    before = snapshot(database)
    half = TEXT[: TEXT.index("8. Kvindehandel")]
    with pytest.raises(OverviewIsDoubtful, match="sidste 9 fora mangler"):
        apply(database, half)
    assert (snapshot(database), steps(database)) == (before, [])
    apply(database, half, anyway=True)
    assert sum(line.closed_on is not None for line in lines(database).values()) == 9
    assert apply(database, half).difference.is_empty


def test_a_moved_forum_and_a_new_order_follow_the_text(database: Database) -> None:
    moved = without("Møder med Sct. Hans").replace("Lokalrådene\t\n", entry("Møder med Sct. Hans") + "Lokalrådene\t\n")
    apply(database, moved)
    line = lines(database)["Møder med Sct. Hans"]
    assert line.chapter == 1
    assert list(lines(database))[:4] == ["Kredsrådet", "Kontaktudvalget", "Møder med Sct. Hans", "Lokalrådene"]


def test_a_forum_that_is_gone_keeps_its_place(database: Database) -> None:
    apply(database, with_new(without("Kontaktudvalget")))
    assert list(lines(database))[:4] == ["Kredsrådet", "Kontaktudvalget", "Natteravnene", "Lokalrådene"]


def test_a_chapter_that_is_gone_gives_way_and_keeps_its_forums(database: Database) -> None:
    start, end = TEXT.index("2. Beredskab\n"), TEXT.index("3. Dyreværn")
    text = TEXT[:start] + TEXT[end:]
    for number in range(3, 15):
        text = text.replace(f"\n{number}. ", f"\n{number - 1}. ")
    result = apply(database, text)
    with database.read() as session:
        there = {title: number for _id, number, title in forums.chapters(session)}
        kept = session.scalars(select(Forum).join(Chapter).where(Chapter.title == "Beredskab")).all()
    assert (there["Dyreværn og fødevarer"], there["Pressen"], there["Beredskab"]) == (2, 13, 14)
    assert len(kept) == 9
    assert "Kapitlet “Beredskab” står ikke i oversigten; det får nummer 14." in result.notes
    assert apply(database, text).difference.is_empty


def test_the_register_seen_as_an_overview_says_who_is_closed(database: Database) -> None:
    forum = lines(database)["Kontaktudvalget"].id
    database.do("luk", forums.close, forum, ON)
    with database.read() as session:
        seen = overview.as_overview(session, ON)
        assert [each.heading for each in seen.forums if each.closed] == ["Kontaktudvalget"]
        assert [chapter.number for chapter in seen.chapters] == list(range(1, 15))
        assert all(forum.key for forum in seen.forums)
        assert all(chapter.key for chapter in seen.chapters)
        assert not any(each.closed for each in overview.as_overview(session, date(2026, 8, 31)).forums)


def test_a_register_that_cannot_be_written_is_compared_all_the_same(database: Database) -> None:
    text = with_new(without("Epidemikommissionen"))
    readonly = Database(database.path, lambda: NOW, "Ane", readonly=True)
    with readonly.read() as session:
        seen = overview.preview(session, read(text), ON)
    readonly.close()
    done = apply(database, text)
    assert (seen.difference, seen.names, seen.new, seen.notes) == (done.difference, done.names, done.new, ())


@st.composite
def rearranged(draw: st.DrawFn) -> Overview:
    """The source with forums left out, changed, renamed and put anywhere, and chapters left out and renamed."""
    source = read(TEXT)
    chapters = draw(st.permutations(source.chapters))[: draw(st.integers(1, 16))]
    of_chapter: list[list[OverviewForum]] = [[] for _chapter in chapters]
    for forum in draw(st.permutations(source.forums))[: draw(st.integers(1, 36))]:
        if draw(st.integers(0, 4)) == 0:
            other = draw(st.sampled_from(source.forums))
            fields = draw(st.lists(st.sampled_from(FIELDS), max_size=7))
            forum = replace(forum, **{field: other.text(field) for field in fields})  # type: ignore[arg-type]
        if draw(st.integers(0, 6)) == 0:
            forum = replace(
                forum, heading=draw(st.sampled_from(["Ny", "Råd", *(each.heading for each in source.forums)]))
            )
        at = draw(st.integers(0, len(chapters) - 1))
        if forum.heading not in [each.heading for each in of_chapter[at]]:
            of_chapter[at].append(forum)
    return Overview(
        "",
        tuple(
            replace(
                chapter,
                number=number,
                title=draw(st.sampled_from([chapter.title, f"Nyt {number}"])),
                forums=tuple(forums),
            )
            for number, (chapter, forums) in enumerate(zip(chapters, of_chapter, strict=True), 1)
        ),
    )


def written(text: Overview) -> dict[str, list[tuple[str, dict[str, str]]]]:
    """Each chapter's forums that exist, in order, with heading and texts."""
    found = {
        chapter.title: [(each.heading, each.texts) for each in chapter.forums if not each.closed]
        for chapter in text.chapters
    }
    return {title: there for title, there in found.items() if there}


@given(rearranged())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_overview_is_one_step_that_holds_and_can_be_undone(database: Database, text: Overview) -> None:
    before = snapshot(database)
    result = database.do(overview.applied, overview.apply, text, ON, anyway=True)
    try:
        after = snapshot(database)
        again = database.do(overview.applied, overview.apply, text, ON)
        assert again.difference.is_empty
        assert snapshot(database) == after
        with database.read() as session:
            there = overview.as_overview(session, ON)
        titles = {
            chapter.title: [each.texts for each in chapter.forums if not each.closed] for chapter in there.chapters
        }
        assert {title: texts for title, texts in titles.items() if texts} == {
            chapter.title: [each.texts for each in chapter.forums] for chapter in text.chapters if chapter.forums
        }
    finally:
        if not result.difference.is_empty:
            database.undo()
    assert snapshot(database) == before
