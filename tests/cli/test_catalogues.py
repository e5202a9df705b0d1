"""Catalogues on the command line: begun with, exported, imported; persons chosen; what a text means for whom."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.catalogue import Catalogue
from fora_desktop.domain.forum import Chapter, Forum
from fora_desktop.domain.people import Role
from fora_desktop.domain.periods import Rule
from fora_desktop.domain.strategy import Strategy
from fora_desktop.exchange import catalogue_file
from fora_desktop.services import action_plans, catalogue_export, forums, requirements
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import Answer

KALMAR = "kalmar-kronoberg"


class Terminal:
    """The command line on one register, on 2 July 2026."""

    def __init__(self, register: Path) -> None:
        self.register = register

    def __call__(self, *arguments: str) -> Answer:
        return builders.fora(self.register, *arguments)

    def json(self, *arguments: str) -> Any:
        said = self(*arguments, "--json")
        assert said.status == 0, said.err
        return json.loads(said.out)


@pytest.fixture
def fora(tmp_path: Path) -> Terminal:
    return Terminal(builders.make(tmp_path / "register.fora", builders.SMALL))


def terminal(tmp_path: Path, catalogue: str) -> Terminal:
    tmp_path.mkdir(exist_ok=True)
    return Terminal(builders.make(tmp_path / "register.fora", catalogue))


def test_the_catalogues_are_listed_with_what_they_are_from(fora: Terminal) -> None:
    found = {each["name"]: each for each in fora.json("catalogues")}
    assert found["kalmar-kronoberg"]["language"] == "sv"
    assert found["kalmar-kronoberg"]["edition"].startswith("Verksamhetsplan 2014")
    assert "sidan 20" in found["kalmar-kronoberg"]["missing"]
    assert found["kobenhavn"]["edition_on"] is None
    assert found["fyn"]["source"] == ""


def test_a_quota_for_each_person_has_its_key(fora: Terminal) -> None:
    (rule,) = fora.json("quota", "minst en gång i månaden per förundersökningsledare")["rules"]
    assert (rule["minimum"], rule["period"], rule["per"]) == (1, "month", "person")
    (rule,) = fora.json("quota", "Mindst 4")["rules"]
    assert rule["per"] is None


def test_an_exported_catalogue_begins_a_register_that_exports_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1.json", tmp_path / "2.json"
    fora = terminal(tmp_path / "a", KALMAR)
    assert fora.json("export", "catalogue", str(first))["forums"] == 8
    again = builders.fora(tmp_path / "b.fora", "init", "--catalogue", str(first), "--json")
    assert json.loads(again.out)["boards"] == 8
    builders.fora(tmp_path / "b.fora", "export", "catalogue", str(second))
    assert first.read_bytes() == second.read_bytes()
    empty = terminal(tmp_path / "c", "tom")
    brought = empty.json("import", "catalogue", str(first))
    assert (brought["into_empty"], brought["forums"], brought["units"]) == (True, 8, 20)
    assert [
        line["name"] for line in empty.json("holidays", "public", "--year", "2027") if line["day"] == "2027-06-06"
    ] == ["Nationaldagen"]
    named = fora.json("export", "catalogue", str(second), "--edition", "2. udgave", "--edition-on", "2027-02-01")
    assert (named["edition"], named["edition_on"]) == ("2. udgave", "2027-02-01")


def test_into_a_register_with_forums_it_is_compared_as_an_overview(fora: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "catalogue.json"
    fora.json("export", "catalogue", str(file))
    assert fora.json("import", "catalogue", str(file), "--dry-run")["changed"] == []
    found = json.loads(file.read_text(encoding="utf-8"))
    found["forums"][0]["purpose"] = "Andet formål"
    found["forums"].append({"number": 99, "chapter": 1, "name": "Borgerrådet", "quota_text": "2 om året"})
    file.write_text(json.dumps(found), encoding="utf-8")
    tried = fora.json("import", "catalogue", str(file), "--dry-run")
    assert (tried["new"], tried["changed"], tried["applied"]) == (["Borgerrådet"], ["Kredsrådet"], False)
    assert fora.json("import", "catalogue", str(file))["applied"]
    assert "Borgerrådet" in [each["name"] for each in fora.json("forums")]


def test_a_wrong_file_is_one_sentence_with_the_place(fora: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "wrong.json"
    file.write_text('{"format": "fora-catalogue/1", "name": "x", "title": "X", "forums": [{}]}', encoding="utf-8")
    for command in (("import", "catalogue"), ("init", "--force", "--catalogue")):
        told = fora(*command, str(file))
        assert told.status == 1
        assert told.err == "Kataloget kan ikke læses: forums[0].name mangler.\n"


def test_whatever_the_register_holds_the_exported_file_can_be_read(database: Database) -> None:
    on = date(2026, 7, 2)

    def forum(session: Session) -> Forum:
        return session.scalars(select(Forum).where(Forum.name == "Kredsrådet")).one()

    def odd(session: Session) -> None:
        kept = forum(session)
        kept.purpose = "To\x0blinjer"
        session.get_one(Chapter, kept.chapter_id).number = 0
        requirements.correct(session, kept, (Rule(minimum=0, maximum=3, year_start=(2, 29)),), False)
        action_plans.add(session, kept.id, "Årsberetning", "29/2")
        forums.close(session, kept.id, date(2030, 12, 31))

    def made() -> Catalogue:
        with database.read() as session:
            return catalogue_export.as_catalogue(session, on)

    before = made()
    database.do("sært", odd)
    read = catalogue_file.read(catalogue_file.write(made()))
    (found,) = (each for each in read.forums if each.name == "Kredsrådet")
    assert (found.chapter, found.purpose, found.rules and found.rules[0].year_start) == (0, "To linjer", (2, 29))
    assert (found.boards, found.participants) == ("one", before.forums[0].participants), "it is not closed yet"
    assert "02-29" in [owed.due for owed in found.deliverables]
    with database.read() as session:
        assert catalogue_export.left_out(session) == ""
    database.do("strategi", lambda session: session.add(Strategy(position=1, name="Tryghed i byen")))
    with database.read() as session:
        assert "ikke med i kataloget (Tryghed i byen)" in catalogue_export.left_out(session)
    database.do("langt", lambda session: setattr(session.scalars(select(Role)).first(), "name", "x" * 301))
    with pytest.raises(catalogue_file.NotACatalogue, match=r"er ikke skrevet, .*: roles\[0\]\.name: "):
        catalogue_file.write(made())


def test_the_persons_of_a_forum_are_chosen_and_listed(tmp_path: Path) -> None:
    fora = terminal(tmp_path, KALMAR)
    for name in ("Anna Berg", "Bo Åström"):
        fora.json("person", "add", name)
    assert fora.json("forum", "persons", "Utvecklingssamtal") == []
    chosen = fora.json("forum", "persons", "Utvecklingssamtal", "Anna Berg", "Bo Åström", "--from", "2026-01-01")
    assert [each["name"] for each in chosen] == ["Anna Berg", "Bo Åström"]
    made = fora.json("board", "add", "Statuskontroll", "--person", "Anna Berg")
    assert made["name"] == "Statuskontroll hos Anna Berg"
    lines = fora.json("status", "--board", "Utvecklingssamtal med Anna Berg", "--all")
    assert [(line["minimum"], line["status"]) for line in lines][-1] == (1, "unscheduled")
    assert fora.json("forum", "persons", "Utvecklingssamtal", "--nobody") == []
