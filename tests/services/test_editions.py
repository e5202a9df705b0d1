"""Editions of the overview, and what changed since one, or since a day."""

import json
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import select, text

from fora_desktop.domain import overview_lines
from fora_desktop.domain.forum import Chapter, Forum
from fora_desktop.domain.overview import FieldChange
from fora_desktop.domain.overview_paper import OverviewPaper
from fora_desktop.domain.report_scope import Scope, nobody
from fora_desktop.exchange import overview_text
from fora_desktop.reporting import find
from fora_desktop.reports import overview as report
from fora_desktop.reports import writing
from fora_desktop.reports.report import Heading, Table, texts
from fora_desktop.services import editions, forums, overview, overview_report, past
from fora_desktop.storage import inspection
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import Clock

CHANGED = frozenset({overview_report.CHANGES})


def forum(database: Database, name: str) -> int:
    with database.read() as session:
        return session.scalars(select(Forum.id).where(Forum.name == name)).one()


def paper(database: Database, on: date, since: date | None = None, *, parts: frozenset[str] = CHANGED) -> OverviewPaper:
    with database.read() as session:
        return overview_report.gather(session, Scope(on.year, on, since=since, parts=parts), nobody)


def change_some(database: Database, on: date) -> None:
    """One forum edited, one closed, one made, a chapter renamed."""
    database.do("rettet", forums.edit, forum(database, "Kredsrådet"), {"quota_text": "Mindst 5", "purpose": ""}, on)
    database.do("lukket", forums.close, forum(database, "Kontaktudvalget"), on)
    with database.read() as session:
        chapter = session.scalars(select(Chapter).order_by(Chapter.number)).first()
        assert chapter is not None
        id_ = chapter.id
    database.do("oprettet", forums.create, "Ungerådet", id_, on, {"subject": "Unge"})
    database.do("omdøbt", forums.rename_chapter, id_, "Kontakt")


def test_an_edition_stays_as_it_was_issued_and_the_next_tells_what_changed(database: Database, clock: Clock) -> None:
    on = clock.today
    with database.read() as session:
        before = overview_report.standing(session, on)
    line = database.do(editions.issued, editions.issue, on, " Første ")
    assert (line.number, line.on, line.note) == (1, on, "Første")
    assert database.steps()[0].name == "Udgave 1 af oversigten er udgivet"
    with pytest.raises(editions.NothingChanged, match=r"ikke ændret siden udgave 1 af 2\. juli 2026"):
        database.do(editions.issued, editions.issue, on)
    assert paper(database, on).is_edition
    change_some(database, on)
    with database.read() as session:
        kept = editions.last(session)
        assert kept is not None
        assert kept.overview == before
        with pytest.raises(editions.NoSuchEdition, match="fra 1 til 1"):
            editions.find(session, 2)
    made = paper(database, on)
    assert made.comparison is not None
    found = made.comparison.changes
    assert [each.forum.heading for each in found.new] == ["Ungerådet"]
    assert [each.forum.heading for each in found.gone] == ["Kontaktudvalget"]
    assert [(each.forum.heading, [change.field for change in each.fields]) for each in found.changed] == [
        ("Kredsrådet", ["purpose", "quota_text"])
    ]
    assert found.changed[0].fields[1] == FieldChange("quota_text", "Mindst 4", "Mindst 5")
    assert found.chapters == (("1. Kontakt med lokalsamfundet mv.", "1. Kontakt"),)
    assert not found.reordered
    assert database.do(editions.issued, editions.issue, on).number == 2
    with database.read() as session:
        scope = Scope(on.year, on, edition=2, parts=CHANGED)
        second = overview_report.gather(session, scope, nobody)
        first = overview_report.gather(session, Scope(on.year, on, edition=1), nobody)
    assert second.comparison is not None
    assert (second.comparison.changes, second.comparison.edition) == (found, 1)
    assert (first.overview, first.comparison) == (before, None)
    database.undo()
    with database.read() as session:
        assert [each.number for each in editions.listing(session)] == [1]


def test_a_forum_renamed_by_hand_stands_under_its_new_name_and_keeps_the_source_heading(
    database: Database, clock: Clock
) -> None:
    on = clock.today
    council, new = forum(database, "Kredsrådet"), "Rådet for kredsen"

    def headings() -> list[str]:
        return [each.heading for each in paper(database, on).overview.forums]

    database.do(editions.issued, editions.issue, on)
    begins = headings()
    with pytest.raises(editions.BeforeTheLast, match=r"Udgave 1 er af 2\. juli 2026; den næste kan ikke være ældre"):
        database.do(editions.issued, editions.issue, date(2026, 7, 1))
    with (
        pytest.raises(overview_report.SinceIsAhead, match=r"Udgave 1 er fra 2\. juli 2026; vælg en dag før"),
        database.read() as session,
    ):
        overview_report.gather(session, Scope(2026, on, edition=1, since=date(2026, 7, 3)), nobody)
    clock.set(datetime(2026, 8, 1, 9))
    on = clock.today
    database.do("omdøbt", forums.edit, council, {"name": new}, on)
    made = paper(database, on).comparison
    assert made is not None
    assert [each.fields for each in made.changes.changed] == [(FieldChange("heading", "Kredsrådet", new),)]
    since = paper(database, on, date(2026, 8, 1)).comparison
    assert since is not None
    assert [each.fields for each in since.changes.changed] == [(FieldChange("heading", "Kredsrådet", new),)]
    with database.read() as session:
        assert session.get_one(Forum, council).heading == "Kredsrådet"
        source = overview_report.standing(session, on)
    written = overview_lines.written(source, "Oversigt", "da").replace(f"\n{new}\n", "\nKredsrådet\n")
    read = overview_text.read(written.replace("Mindst 4", "Mindst 5", 1).encode())
    database.do("hentet", overview.apply, read, on)
    assert paper(database, on).overview.forums[0].quota_text == "Mindst 5"
    assert headings()[0] == new, "the source read again takes nothing back"
    assert database.do(editions.issued, editions.issue, on).number == 2
    database.do("omdøbt", forums.edit, council, {"name": "Kredsrådet"}, on)
    assert headings() == begins
    with database.read() as session:
        chapter = session.get_one(Forum, council).chapter_id
    own = database.do("oprettet", forums.create, "Ungerådet", chapter, on, {"subject": "Unge"})
    database.do("omdøbt", forums.edit, own, {"name": "Ungeforum"}, on)
    with database.read() as session:
        assert session.get_one(Forum, own).heading == "Ungeforum"
    assert "Ungeforum" in headings()


def test_what_changed_since_a_day_comes_from_the_history(database: Database, clock: Clock) -> None:
    clock.set(datetime(2026, 9, 1, 10))
    with database.read() as session:
        first = overview_report.standing(session, clock.today)
    database.do("rettet", forums.edit, forum(database, "Kredsrådet"), {"subject": "Alt"}, clock.today)
    clock.set(datetime(2026, 10, 1, 0, 30))
    change_some(database, clock.today)
    database.do("rettet", forums.edit, forum(database, "Kredsrådet"), {"subject": "Intet"}, clock.today)
    database.undo()
    october = paper(database, clock.today, date(2026, 10, 1)).comparison
    assert october is not None
    assert [[change.field for change in each.fields] for each in october.changes.changed] == [["purpose", "quota_text"]]
    assert (len(october.changes.new), len(october.changes.gone), october.known_from) == (1, 1, None)
    september = paper(database, clock.today, date(2026, 9, 1)).comparison
    assert september is not None
    assert [[change.field for change in each.fields] for each in september.changes.changed] == [
        ["subject", "purpose", "quota_text"]
    ]
    assert september.known_from == date(2026, 9, 1)
    later = paper(database, date(2026, 10, 2), date(2026, 10, 2)).comparison
    assert later is not None
    assert later.changes.is_empty
    with database.read() as session:
        assert past.overview(session, date(2026, 9, 1)) == first
    with pytest.raises(overview_report.SinceIsAhead):
        paper(database, clock.today, date(2026, 10, 2))


def test_the_document_marks_what_changed_and_tells_it_in_a_chapter_of_its_own(database: Database, clock: Clock) -> None:
    scope = Scope(2026, clock.today, parts=CHANGED)
    never = report.make(paper(database, clock.today), scope)
    assert "Der er ikke udgivet nogen udgave endnu, så der er intet at sammenligne med." in list(texts(never))
    database.do(editions.issued, editions.issue, clock.today)
    change_some(database, clock.today)
    made = paper(database, clock.today)
    told = report.make(made, scope)
    marks = {block.text: block.about for block in told.blocks if isinstance(block, Heading) and block.level == 3}
    assert marks["Ungerådet"] == "Nyt"
    assert told.facts == (("Udgave", "1, 2. juli 2026; ændret siden"),)
    heads = [block.text for block in told.blocks if isinstance(block, Heading) and block.level < 3]
    assert heads[-4:] == ["Nye fora", "Ændrede fora", "Ikke længere i oversigten", "Kapitler"]
    assert ("Antal møder", "Mindst 4", "Mindst 5") in [
        row for block in told.blocks if isinstance(block, Table) for row in block.rows
    ]
    bare = paper(database, clock.today, parts=frozenset())
    alone = find("overview").plain
    assert alone is not None
    text_with, text_alone = alone(made, scope), alone(bare, scope)
    assert text_with.startswith(text_alone)
    assert "Ændringer siden udgave 1" in text_with
    file = writing.write(told, ".docx", datetime(2026, 7, 2))
    for data in (text_with.encode(), text_alone.encode(), file):
        read = overview_text.read(data)
        assert [each.texts for each in read.forums] == [each.texts for each in bare.overview.forums]
        assert [each.heading for each in read.forums] == [each.heading for each in bare.overview.forums]
        assert [(each.number, each.title) for each in read.chapters] == [
            (each.number, each.title) for each in bare.overview.chapters
        ]
        assert not [guess for guess in read.guesses if guess.kind == "line_skipped"]


def test_the_command_line_issues_lists_and_shows_and_check_finds_a_changed_one(
    database: Database, clock: Clock, tmp_path: Path
) -> None:
    path = database.path
    database.close()
    issued = builders.fora(path, "edition", "issue", "--note", "Til kredsrådet", "--on", "2026-07-02")
    assert (issued.status, issued.out) == (0, "Udgave 1 af oversigten er udgivet.\n")
    listed = json.loads(builders.fora(path, "edition", "list", "--json").out)
    assert [(each["number"], each["issued_on"], each["note"]) for each in listed] == [
        (1, "2026-07-02", "Til kredsrådet")
    ]
    shown = json.loads(builders.fora(path, "edition", "show", "1", "--json").out)
    assert shown["chapters"][0]["forums"][0]["heading"] == "Kredsrådet"
    assert "Kredsrådet" in builders.fora(path, "edition", "show", "1").out
    first, again, english = (tmp_path / name for name in ("a.docx", "b.docx", "c.txt"))
    builders.fora(path, "edition", "show", "1", str(first))
    builders.fora(path, "forum", "edit", "Kredsrådet", "--subject", "Andet")
    builders.fora(path, "edition", "show", "1", str(again))
    assert first.read_bytes() == again.read_bytes()
    with ZipFile(BytesIO(first.read_bytes())) as package:
        assert "Retsplejelovens § 112" in package.read("word/document.xml").decode()
    builders.fora(path, "edition", "show", "1", str(english), "--language", "en")
    assert english.read_text(encoding="utf-8").splitlines()[2] == "1. Contact with the local community etc."
    assert overview_text.read(english.read_bytes()).forums[0].heading == "The district council (kredsråd)"
    assert builders.fora(path, "edition", "show", "7").status == 1
    assert inspection.problems(path) == []
    opened = builders.open_again(path, clock)
    opened.do("ødelagt", lambda session: session.execute(text("UPDATE edition SET content = content || ' '")))
    opened.close()
    assert inspection.problems(path) == [
        "Udgave 1 af oversigten (2. juli 2026) er ikke, som den blev udgivet. Hent det fra en sikkerhedskopi."
    ]
