"""Catalogues as files: the same bytes out as in, and one sentence with the place for what is wrong."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.action_plans import STAGES
from fora_desktop.exchange import catalogue_file, catalogues
from fora_desktop.exchange.catalogue_file import DELIVERABLE, FORUM, TOP, NotACatalogue

DOCS = (Path(__file__).parents[2] / "docs" / "catalogue.md").read_text(encoding="utf-8")


def document(**changes: Any) -> dict[str, Any]:
    """The example of the documentation, with changes at its top."""
    (example,) = re.findall(r"```json\n(.*?)```", DOCS, re.DOTALL)
    return {**json.loads(example), **changes}


def forum(**changes: Any) -> dict[str, Any]:
    found = document()
    found["forums"][0].update(changes)
    return found


def read(found: Any) -> Any:
    return catalogue_file.read(json.dumps(found).encode())


def test_every_shipped_catalogue_is_written_and_read_without_loss() -> None:
    for name in catalogues.SHIPPED:
        made = catalogue_file.read(catalogue_file.write(catalogues.load(name)))
        assert catalogue_file.write(made) == catalogue_file.write(catalogues.load(name))
        assert made.forums == catalogues.load(name).forums
        owed = [each for forum in made.forums for each in forum.deliverables if each.kind == "account"]
        assert {each.stages for each in owed} <= {"draft published"}, "nobody discusses or adopts an account"


def test_the_example_of_the_documentation_is_a_catalogue_and_every_key_is_described() -> None:
    made = read(document())
    assert (made.title, made.edition, [each.name for each in made.forums]) == (
        "Bydelens politi",
        "1. udgave",
        ["Bydelsrådet"],
    )
    (owed,) = made.forums[0].deliverables
    assert (owed.cadence, owed.due, owed.kind) == ("yearly", "03-01", "report")
    accounts = [{"name": "Redegørelse", "kind": "account", **said} for said in ({}, {"stages": " ".join(STAGES)})]
    made = read(forum(deliverables=accounts))
    for each in (made, catalogue_file.read(catalogue_file.write(made))):
        assert [owed.stages for owed in each.forums[0].deliverables] == ["draft published", " ".join(STAGES)]
    assert [key for key in (*TOP, *FORUM, *DELIVERABLE) if f"`{key}`" not in DOCS] == []


WRONG = {
    "forums mangler": {**document(), "forums": None},
    "format skal være": document(format="fora-catalogue/9"),
    "titel": document(titel="x"),
    "title: skal være en tekst på én linje": document(title="  "),
    "language: “fi” er ikke et af ordene": document(language="fi"),
    "time_zone: “Mars/Olympus” er ikke en tidszone": document(time_zone="Mars/Olympus"),
    "edition_on: “31-12-2026” er ikke en dato": document(edition_on="31-12-2026"),
    "chapters[1]: 1 står der allerede": document(chapters=[{"number": 1, "title": "A"}, {"number": 1, "title": "B"}]),
    "chapters[0].number: “et” er ikke et helt tal": document(chapters=[{"number": "et", "title": "A"}]),
    "municipalities: “Køge” er ikke en liste": document(municipalities="Køge"),
    "roles[0].expands_to: “b” er der ikke i kataloget": document(roles=[{"id": "a", "name": "A", "expands_to": ["b"]}]),
    "roles[0]: local_name hører til": document(roles=[{"id": "a", "name": "A", "local_name": "A i {unit}"}]),
    "forums[0]: “quota” kendes ikke": forum(quota="Mindst 4"),
    "forums[0].chapter: 7 er der ikke": forum(chapter=7),
    "forums[0].number mangler": forum(number=None),
    "forums[0].subject: 3 er ikke en tekst": forum(subject=3),
    "forums[0].subject: teksten har tegn": forum(subject="a\x00b"),
    "forums[0].board_name: skal have “{unit}”": forum(board_name="Rådet i {kommune}"),
    "forums[0].boards: “two” er ikke et af ordene": forum(boards="two"),
    "forums[0]: listed bruges": forum(boards="listed"),
    "forums[0].listed[0].units: “9999” er der ikke": forum(
        boards="listed", listed=[{"name": "Rådet", "units": ["9999"]}]
    ),
    "forums[0].participants[0].role: “chef” er der ikke": forum(participants=[{"role": "chef"}]),
    "forums[0].interfaces[0].to: 8 er der ikke": forum(interfaces=[{"text": "x", "to": [8]}]),
    "forums[0].links[0].to: 1 er der ikke": forum(links=[{"to": 1, "kind": "implements"}]),
    "forums[0].rules[0]: minimum eller maximum mangler": forum(rules=[{}]),
    "forums[0].rules[0]: minimum er mere end maximum": forum(rules=[{"minimum": 3, "maximum": 2}]),
    "forums[0].deliverables[0].due: “02-30” er ikke en dag": forum(deliverables=[{"name": "Plan", "due": "02-30"}]),
    "forums[0].deliverables[0]: stages er": forum(deliverables=[{"name": "Plan", "stages": "published draft"}]),
    "forums[0].deliverables[0].role: “x” er der ikke": forum(deliverables=[{"name": "Plan", "role": "x"}]),
    "er ikke et objekt": document(forums=["Kredsrådet"]),
}


@pytest.mark.parametrize("place", WRONG)
def test_what_is_wrong_is_told_with_its_place_in_one_sentence(place: str) -> None:
    with pytest.raises(NotACatalogue) as told:
        read(WRONG[place])
    assert place in str(told.value)
    assert "\n" not in str(told.value)
    assert len(str(told.value)) < 400


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "linje 1, tegn 2"),
        (b"\xff\xfe", "UTF-8"),
        (b"[" * 200_000, "for stort eller for dybt"),
        (b'{"number": ' + b"9" * 10_000 + b"}", "for stort eller for dybt"),
        (b"[1, 2]", "er ikke et objekt"),
        (b"", "linje 1"),
        (b" " * (catalogue_file.MOST_BYTES + 1), "højst 5 MB"),
    ],
)
def test_what_is_no_catalogue_at_all_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(NotACatalogue, match=words):
        catalogue_file.read(data)


def test_a_huge_file_is_not_read_to_its_end_and_a_missing_one_is_told(tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(NotACatalogue, match="højst 5 MB"):
        catalogue_file.read_file(huge)
    with pytest.raises(NotACatalogue, match="kan ikke åbnes"):
        catalogue_file.read_file(tmp_path / "nothing.json")
