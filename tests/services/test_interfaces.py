"""Links between forums: what the catalogue names, what is added, refused and settled, and what is remarkable."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from fora_desktop.domain import interface_words
from fora_desktop.domain.forum import Forum
from fora_desktop.domain.interface_findings import Interfaces
from fora_desktop.domain.interface_links import PROPOSED, UNCLEAR, Network, short_names
from fora_desktop.domain.report_scope import Scope
from fora_desktop.exchange import overview_text
from fora_desktop.reporting import kinds
from fora_desktop.reports import report as reports
from fora_desktop.services import forum_forms, forums, interfaces, meetings, overview
from fora_desktop.services import names as registered
from fora_desktop.storage.database import Database
from tests import builders
from tests.services.test_overview import SOURCE

ON = date(2026, 9, 1)
TEXT = SOURCE.read_text(encoding="utf-8")


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Database]:
    """The built-in register of Midt- og Vestsjælland."""
    opened = builders.register(tmp_path, clock=builders.Clock())
    yield opened
    opened.close()


def found(database: Database, on: date = ON, year: int = 2026) -> Interfaces:
    with database.read() as session:
        return interfaces.read(session, on, year)


def numbers(database: Database) -> dict[int, int]:
    """The forums' numbers in the overview by their ids."""
    with database.read() as session:
        return {id_: number for number, (id_, _name) in enumerate(interfaces.forum_names(session, ON), 1)}


def forum(database: Database, name: str) -> int:
    with database.read() as session:
        return registered.forum(session, name)


def add(database: Database, one: str, other: str) -> int:
    return database.do(interfaces.added, interfaces.add, forum(database, one), forum(database, other), "forbereder").id


def unclear(network: Network) -> int:
    (link,) = (link for link in network.links if link.state == UNCLEAR)
    assert link.interface is not None
    return link.interface


def listed(database: Database, name: str) -> tuple[str, ...]:
    """What `fora forums` tells: names that the text resolves to."""
    with database.read() as session:
        return next(line.interfaces for line in forums.register(session, ON) if line.name == name)


def import_overview(database: Database, text: str) -> None:
    read = overview_text.read(text.encode())
    database.do("Oversigt indlæst", overview.apply, read, ON)


def test_the_catalogue_names_twenty_and_four_pairs_name_each_other(whole: Database) -> None:
    network, number = found(whole).network, numbers(whole)
    named = [link for link in network.links if link.interface is not None]
    assert len(named) == 20
    assert {(number[link.source], number[link.target]) for link in named if link.is_confirmed and link.target > 0} == {
        *((5, 6), (6, 5), (20, 21), (21, 20), (26, 27), (27, 26), (34, 35), (35, 34)),
        *((15, 3), (16, 15), (17, 3), (17, 15), (17, 16), (18, 3), (24, 25)),
    }
    assert [(number[link.source], number[link.target]) for link in named if link.state == UNCLEAR] == [(25, 3)]
    (outside,) = network.outsides
    assert outside.name == "Kommunernes SSP-organisation"
    assert sorted(number[link.source] for link in named if link.target == outside.id) == [3, 15, 16, 17]
    mutual = [(number[edge.one], number[edge.other]) for edge in network.edges() if edge.is_two_way]
    assert mutual == [(5, 6), (20, 21), (26, 27), (34, 35)]
    proposed = {(number[link.source], number[link.target]): link for link in network.links if link.state == PROPOSED}
    assert set(proposed) == {(2, 1), (3, 1), (16, 3)}
    assert interface_words.summary(network) == "19 forbindelser, 4 ubekræftede · 19 fora har ingen"
    assert proposed[2, 1].label == "forbereder"
    chapter = network.within(7)
    assert {number[place.id] for place in chapter.places} == {26, 27}


def test_what_is_remarkable_is_told_in_words(whole: Database) -> None:
    told = [finding.title for finding in found(whole).findings]
    assert told == [
        "Kontaktudvalget forbereder kredsrådet, men har ingen snitflade.",
        "Lokalrådene udmønter strategier fra kredsrådet, men har ingen snitflade dertil.",
        "Lokale forebyggelsesteams mødes efter lokalrådene, men har ingen snitflade dertil.",
        "Lokale trafiksikkerhedsudvalg nævner “Lokalt kriminalitetspræventivt arbejde i øvrigt”, "
        "som ikke er et forum her.",
        "4 fora nævner “Kommunernes SSP-organisation”, som ikke er et forum her.",
    ]
    vej, trafik = forum(whole, "Møder i vejcentre"), forum(whole, "Møder i de lokale trafiksikkerhedsudvalg")
    with_none = {"interfaces_text": "Ingen"}
    whole.do("rettet", forum_forms.save_forum, trafik, with_none, None, None, ON)
    one_sided = [each for each in found(whole).findings if each.kind == "one_sided"]
    assert [(each.title, each.forums) for each in one_sided] == [
        (
            "Vejcentre nævner lokale trafiksikkerhedsudvalg, men lokale trafiksikkerhedsudvalg skriver “Ingen” "
            "under Snitflader.",
            (vej, trafik),
        )
    ]


def test_an_order_that_the_calendar_does_not_keep_is_told(database: Database) -> None:
    def schedule(name: str, *days: datetime) -> None:
        for start in days:
            wish = meetings.Wish((builders.board(database, name),), start, 120)
            database.do("planlagt", meetings.schedule, wish, ON, anyway=True)

    schedule("Kredsrådet", datetime(2026, 9, 15, 10), datetime(2026, 11, 24, 10))
    schedule("Kontaktudvalget", datetime(2026, 9, 1, 10), datetime(2026, 11, 23, 10))
    schedule("Lokalrådet i Greve", datetime(2026, 9, 10, 10), datetime(2026, 12, 8, 10))
    schedule("Lokalrådet i Holbæk", datetime(2026, 9, 11, 10))
    told = [(each.title, each.about) for each in found(database).findings if each.kind == "order"]
    assert told[0] == (
        "Kredsrådet 24. november har ikke kontaktudvalget før sig",
        "Det skulle ligge 5–20 hverdage før. Det nærmeste før ligger 23. november.",
    )
    after = [title for title, _about in told if "lokalrådene" in title]
    assert after == [
        "Kredsrådet 15. september ligger efter 2 møder i lokalrådene",
        "Kredsrådet 24. november ligger efter 2 møder i lokalrådene",
    ]
    assert [each for each in found(database, date(2026, 12, 1)).findings if each.kind == "order"] == []


def test_links_are_added_refused_settled_and_taken_back(whole: Database) -> None:
    before = builders.snapshot(whole)
    ku, kr = forum(whole, "Kontaktudvalget"), forum(whole, "Kredsrådet")
    added = add(whole, "Kontaktudvalget", "Kredsrådet")
    network = found(whole).network
    assert network.edges()[0].is_confirmed
    assert [each.title for each in found(whole).findings if ku in each.forums] == []
    assert listed(whole, "Kontaktudvalget") == (), "the text still says none"
    with pytest.raises(interfaces.InterfaceIsThere, match="har allerede en snitflade til Kredsrådet"):
        add(whole, "Kontaktudvalget", "Kredsrådet")
    with pytest.raises(interfaces.ItsOwnInterface):
        add(whole, "Kredsrådet", "Kredsrådet")

    lr = forum(whole, "Lokalrådene")
    whole.do(interfaces.refused, interfaces.refuse, lr, kr, "strategier")
    network = found(whole).network
    assert not [link for link in network.links if (link.source, link.target) == (lr, kr)]
    (refused,) = network.refused
    assert refused.interface is not None
    whole.do(interfaces.removed, interfaces.remove, refused.interface)
    assert [link.state for link in found(whole).network.links if (link.source, link.target) == (lr, kr)] == [PROPOSED]

    text = unclear(network)
    whole.do(interfaces.settled, interfaces.settle, text, lr)
    assert listed(whole, "Møder i de lokale trafiksikkerhedsudvalg") == ("Lokalrådene",)
    whole.do(interfaces.settled, interfaces.settle, text, None)
    network = found(whole).network
    assert [body.name for body in network.outsides][-1] == "Lokalt kriminalitetspræventivt arbejde i øvrigt"
    assert not [each for each in found(whole).findings if each.kind == "unresolved" and "Lokalt" in each.title]
    whole.do(interfaces.removed, interfaces.remove, text)
    assert unclear(found(whole).network) == text

    stands = next(link.interface for link in network.links if link.words == "Lokalrådene" and link.target == lr)
    assert stands is not None
    with pytest.raises(interfaces.StandsInTheText, match="Ret teksten under Rediger forum"):
        whole.do("x", interfaces.remove, stands)
    with pytest.raises(interfaces.NotUnclear):
        whole.do("x", interfaces.settle, stands, kr)
    with pytest.raises(interfaces.NoSuchInterface):
        whole.do("x", interfaces.remove, 999)
    whole.do(interfaces.removed, interfaces.remove, added)
    while whole.state().undoes:
        whole.undo()
    assert builders.snapshot(whole) == before


def test_what_was_said_by_hand_survives_another_overview_and_another_text(whole: Database) -> None:
    trafik, lr = forum(whole, "Møder i de lokale trafiksikkerhedsudvalg"), forum(whole, "Lokalrådene")
    kr = forum(whole, "Kredsrådet")
    whole.do(interfaces.settled, interfaces.settle, unclear(found(whole).network), lr)
    whole.do(interfaces.added, interfaces.add, trafik, kr, "orienterer")
    whole.do(interfaces.refused, interfaces.refuse, forum(whole, "Kontaktudvalget"), kr, "")
    unclear_text = "Lokalt kriminalitetspræventivt arbejde i øvrigt"
    text = TEXT.replace(unclear_text, f"Møder i vejcentre, {unclear_text.lower()}.")
    import_overview(whole, text)
    assert set(listed(whole, "Møder i de lokale trafiksikkerhedsudvalg")) == {"Møder i vejcentre", "Lokalrådene"}
    network = found(whole).network
    own = {(link.target, link.state, link.settled) for link in network.links if link.source == trafik}
    assert own == {
        (forum(whole, "Møder i vejcentre"), "listed", False),
        (lr, "listed", True),
        (kr, "added", False),
    }
    assert [link.target for link in network.refused] == [kr]
    with whole.read() as session:
        assert session.get_one(Forum, trafik).interfaces_text.startswith("Møder i vejcentre, lokalt")
    changed = {"interfaces_text": "Ingen"}
    whole.do("rettet", forum_forms.save_forum, trafik, changed, None, None, ON)
    kept = [(link.target, link.state) for link in found(whole).network.links if link.source == trafik]
    assert kept == [(kr, "added")]

    def stands(text: str) -> list[tuple[int, str]]:
        whole.do("rettet", forum_forms.save_forum, trafik, {"interfaces_text": text}, None, None, ON)
        return [(link.target, link.state) for link in found(whole).network.links if link.source == trafik]

    twice = [stands(f"Lokalrådene, lokalrådene{end}") for end in ("", ".", " .", "")]
    assert twice == [[(lr, "listed"), (lr, "listed"), (kr, "added")]] * 4, "one for each time it stands there"
    assert stands("Kredsrådet") == [(kr, "listed")], "what the text names by now is not added beside it"
    assert stands("Ingen") == [(kr, "added")]


def test_a_closed_forum_is_in_no_map_and_a_removed_one_leaves_nothing_that_points_to_it(whole: Database) -> None:
    hans = forum(whole, "Møder med Sct. Hans")
    whole.do("lukket", forums.close, hans, date(2026, 8, 31))
    closed = found(whole)
    assert hans not in closed.network.by_id
    assert "Møderne med Sct. Hans" in [body.name for body in closed.network.outsides]
    whole.undo()
    add(whole, "Kredsrådet", "Møder med Sct. Hans")
    whole.do("fjernet", forums.remove, hans)
    network = found(whole).network
    assert hans not in network.by_id
    assert not [link for link in network.links if link.state == "added"]
    assert "Møderne med Sct. Hans" in [row.text for row in network.unresolved]


def test_the_report_has_map_list_findings_and_the_texts_word_for_word(whole: Database) -> None:
    kind = kinds.find("interfaces")
    with whole.read() as session:
        made = kind.report(session, Scope(2026, ON, parts=frozenset(each.key for each in kind.options)))
    (drawing,) = (block for block in made.blocks if isinstance(block, reports.Drawing))
    assert len(drawing.boxes) == 18
    assert [box.text for box in drawing.boxes if box.dashed] == ["Kommunernes SSP-organisation"]
    assert len(drawing.lines) == 19
    assert sum(line.dashed for line in drawing.lines) == 4
    assert sum(line.arrow_at_start and line.arrow_at_end for line in drawing.lines) == 4
    text = "\n".join(reports.texts(made))
    assert "Lokalrådene, koordinationsudvalgene, de lokale forebyggelsesteams og de kommunale SSP-strukturer" in text
    assert "Kontaktudvalget forbereder kredsrådet, men har ingen snitflade." in text
    with whole.read() as session:
        brief = kind.report(session, Scope(2026, ON, parts=frozenset({"map"})))
    (drawing,) = (block for block in brief.blocks if isinstance(block, reports.Drawing))
    assert "Vejcentre nævner lokale trafiksikkerhedsudvalg." in drawing.twin


def test_boxes_have_short_names_and_their_level_where_two_are_the_same() -> None:
    assert list(
        short_names(
            [
                (1, "Beredskabsstaben (strategisk niveau)"),
                (2, "Beredskabsstaben (operativt niveau)"),
                (3, "Møder med SKAT (overordnet)"),
                (4, "Koordinationsudvalg – kriminalitetsforebyggelse (taktisk niveau)"),
                (5, "Beboermøder, herunder møder med idrætsforeninger"),
                (6, "Møder i de lokale trafiksikkerhedsudvalg"),
            ]
        ).values()
    ) == [
        "Beredskabsstaben, strategisk",
        "Beredskabsstaben, operativt",
        "SKAT",
        "Koordinationsudvalg",
        "Beboermøder",
        "Lokale trafiksikkerhedsudvalg",
    ]
