"""The register that the first start's answers make."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from fora_desktop.domain.forum import Forum
from fora_desktop.domain.last_read import last_read
from fora_desktop.domain.overview import Overview
from fora_desktop.exchange import catalogues, overview_text
from fora_desktop.services import beginning, register, requirements
from fora_desktop.services.beginning import Answers, Source
from fora_desktop.storage import migrate
from fora_desktop.storage.database import Database
from tests import builders

KNOWN = overview_text.known_words()
KONFLIKTRAAD, TRAFIK, SKAT = 19, 25, 33


def built_in() -> Source:
    return Source(catalogues.load(catalogues.DEFAULT))


def make(path: Path, source: Source, answers: Answers = Answers()) -> Database:  # noqa: B008  # frozen
    migrate.create(
        path,
        lambda session: beginning.fill(
            session, source, answers, builders.FIRST_DAY, catalogues.school_holidays(), KNOWN
        ),
        builders.MORNING,
    )
    return builders.open_again(path)


def requirement(database: Database, number: int) -> requirements.InForce:
    with database.read() as session:
        forum = session.scalars(select(Forum).where(Forum.position == number)).one()
        return requirements.load(session).of_forum[forum.id][0]


def test_without_answers_it_is_the_catalogues_register(tmp_path: Path) -> None:
    database = make(tmp_path / "a.fora", built_in())
    usual = builders.make(tmp_path / "b.fora", holidays=catalogues.school_holidays())
    assert builders.snapshot(database) == builders.snapshot(usual)
    database.close()


def test_the_readings_are_parted_as_the_first_start_tells_them() -> None:
    entries = built_in().entries
    understood = [entry.reading for entry in entries if entry.reading.understood]
    doubted = [reading for reading in understood if reading.to_confirm]
    assert (len(understood) - len(doubted), len(doubted), len(entries) - len(understood)) == (23, 8, 5)


def test_the_misspellings_of_the_catalogue_are_four_each_once() -> None:
    found = beginning.slips(built_in().entries, KNOWN)
    assert [(slip.word, slip.suggestion, slip.chapter) for slip in found] == [
        ("Konkliktråd", "Konfliktråd", 4),
        ("linjefchefen", "linjechefen", 7),
        ("berømmelse", "berammelse", 13),
        ("ledelsesekretariatets", "ledelsessekretariatets", 14),
    ]


def test_misspellings_are_put_right_where_asked_and_the_heading_stays(tmp_path: Path) -> None:
    as_written, corrected = (
        make(tmp_path / f"{name}.fora", built_in(), Answers(corrected=name == "rettet")) for name in ("ret", "rettet")
    )
    for database, there in ((as_written, True), (corrected, False)):
        rows = str(builders.snapshot(database)["forum"])
        with database.read() as session:
            texts = [
                " ".join(str(getattr(forum, name)) for name in beginning.CORRECTED)
                for forum in session.scalars(select(Forum))
            ]
            heading = session.scalars(select(Forum.heading).where(Forum.position == KONFLIKTRAAD)).one()
        assert any("linjefchefen" in text for text in texts) is there
        assert heading == "Konkliktråd"
        assert "linjefchefen" in rows, "what the overview said is kept beside"
        database.close()


def test_a_misspelling_is_left_inside_a_longer_word(tmp_path: Path) -> None:
    whole = catalogues.load(catalogues.DEFAULT)
    text = "Fællesskabet af linjefchefen, stedlinjefchefenskredsen."
    first = replace(whole.forums[0], purpose=text)
    database = make(
        tmp_path / "r.fora", Source(replace(whole, forums=(first, *whole.forums[1:]))), Answers(corrected=True)
    )
    with database.read() as session:
        found = session.scalars(select(Forum.purpose).where(Forum.name == first.name)).one()
    assert found == text.replace(" linjefchefen", " linjechefen")
    database.close()


def test_a_reading_can_be_confirmed_or_set_and_the_text_stays(tmp_path: Path) -> None:
    database = make(tmp_path / "r.fora", built_in(), Answers(readings={SKAT: "Præcis 2"}, confirmed=[KONFLIKTRAAD]))
    confirmed, chosen = requirement(database, KONFLIKTRAAD), requirement(database, SKAT)
    assert (confirmed.by_hand, confirmed.to_confirm, confirmed.sentence) == (
        True,
        False,
        "Mindst 2 møder pr. kalenderår.",
    )
    assert (chosen.by_hand, chosen.text, chosen.sentence) == (True, "", "Præcis 2 møder pr. kalenderår.")
    database.close()


def test_a_municipality_can_have_its_own_number(tmp_path: Path) -> None:
    database = make(tmp_path / "r.fora", built_in(), Answers(own={TRAFIK: {"0253": "Mindst 3", "0259": "hver gang"}}))
    with database.read() as session:
        own = [each for held in requirements.load(session).of_board.values() for each in held]
    assert [each.sentence for each in own] == ["Mindst 3 møder pr. kalenderår."]
    database.close()


def test_other_municipalities_get_their_own_boards(tmp_path: Path) -> None:
    whole = catalogues.load(catalogues.DEFAULT)
    assert whole.district is not None
    placed = replace(whole.district, municipalities=tuple(whole.municipalities[:2]))
    database = make(tmp_path / "r.fora", Source(replace(whole, district=placed)))
    with database.read() as session:
        about = register.about(session)
    assert (about.forums, about.boards) == (36, 89 - 6 * 8), "six forums have a board for each municipality"
    assert len(builders.snapshot(database)["unit"]) == 2
    database.close()


@pytest.fixture(scope="module")
def own_overview() -> Overview:
    text = "\n".join(
        [
            "Oversigt over samarbejdsfora",
            "1. Tryghed",
            "Tryghedsrådet",
            "Emne: Tryghed",
            "Lovgrl./komm.: Intet særskilt",
            "Formål/målsæt.: Samarbejde om berømmelse",
            "Evt. handleplaner: Ingen",
            "Snitflader: Ingen",
            "Deltagere: Politidirektøren",
            "Antal møder: Mindst 2",
            "2. Trafik",
            "Trafikrådet",
            "Emne: Trafik",
            "Lovgrl./komm.: Intet særskilt",
            "Formål/målsæt.: Færre ulykker",
            "Evt. handleplaner: Ingen",
            "Snitflader: Tryghedsrådet",
            "Deltagere: Politidirektøren",
            "Antal møder: 2",
            "",
        ]
    )
    return overview_text.read(text.encode())


def test_a_register_can_begin_with_ones_own_overview(tmp_path: Path, own_overview: Overview) -> None:
    whole = catalogues.load(catalogues.DEFAULT)
    bare = catalogues.load("fyns politi")
    source = Source(replace(bare, roles=whole.roles), own_overview)
    assert [entry.name for entry in source.entries] == ["Tryghedsrådet", "Trafikrådet"]
    database = make(tmp_path / "r.fora", source, Answers(confirmed=[2], readings={1: "Mindst 3"}))
    with database.read() as session:
        about = register.about(session)
        rows = list(session.scalars(select(Forum).order_by(Forum.chapter_id)))
        assert [(forum.name, forum.quota_text) for forum in rows] == [
            ("Tryghedsrådet", "Mindst 2"),
            ("Trafikrådet", "2"),
        ]
        known = last_read(rows[0].overview_texts)
        assert known is not None
        assert known.texts["heading"] == "Tryghedsrådet"
        held = [requirements.load(session).of_forum[forum.id][0] for forum in rows]
    assert (about.forums, about.boards) == (2, 2)
    assert [each.sentence for each in held] == ["Mindst 3 møder pr. kalenderår.", "Mindst 2 møder pr. kalenderår."]
    assert not any(each.to_confirm for each in held)
    database.close()


def test_a_register_of_another_district_without_forums_has_its_municipalities(tmp_path: Path) -> None:
    database = make(tmp_path / "r.fora", Source(catalogues.load("fyns politi")))
    assert len(builders.snapshot(database)["unit"]) == len(catalogues.load("fyns politi").municipalities)
    assert builders.snapshot(database)["forum"] == []
    assert builders.snapshot(database)["special_day"]
    database.close()
