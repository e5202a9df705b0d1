"""The strategies that come with Fora agree with what was counted in their sources; a file that is wrong says where."""

import json
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.strategy import AREA, FOCUS, GUIDING
from fora_desktop.domain.strategy_data import StrategyData
from fora_desktop.exchange import catalogues, strategies

PER_UNIT = {
    "Beredskabsenheden": 14,
    "Efterforskningsenheden": 3,
    "Lokalpolitienheden": 20,
    "Specialenheden": 21,
    "Anklagemyndigheden": 8,
    "Administrationssøjlen": 17,
}
"""Occurrences of initiative numbers in the strategy of 2023 (domain.md 6)."""


def numbers(data: StrategyData, unit: str = "") -> list[str]:
    goals = [goal for goal in data.all() if not unit or goal.unit == unit]
    return [number for goal in goals for number in goal.tags.replace(",", " ").split()]


def test_the_numbers_of_the_strategy_of_2023_are_as_many_as_in_its_source_damaged_ones_kept() -> None:
    data = strategies.find("kobenhavn-2023")
    assert (len(numbers(data)), len(set(numbers(data)))) == (83, 80)
    assert {unit: len(numbers(data, unit)) for unit in PER_UNIT} == PER_UNIT
    assert sorted(number for number in set(numbers(data)) if numbers(data).count(number) > 1) == [
        "1106",
        "1191",
        "1205",
    ]
    tags = {goal.tags for goal in data.all()}
    assert {"10951 1096", "11051 1140, 1158", "1119, 1109, 1111, 1113, 1114, 1110, 1112"} <= tags
    (glued,) = [goal for goal in data.all() if goal.words.endswith("initiativerne1191")]
    assert (glued.tags, glued.name.endswith("initiativerne")) == ("1191", True)
    by_goal = {top.name: sum(len(numbers_of(each)) for each in top.all()) for top in data.goals}
    assert by_goal == {"Tættere på borgerne": 32, "Sund drift": 48, "Efterforskningsenheden": 3}


def numbers_of(goal: Any) -> list[str]:
    found: list[str] = goal.tags.replace(",", " ").split()
    return found


def test_each_strategy_has_its_goals_words_source_and_what_is_missing() -> None:
    kinds = {
        each.name: tuple(sum(goal.kind == kind for goal in each.all()) for kind in (GUIDING, FOCUS, AREA))
        for each in strategies.shipped()
    }
    assert kinds == {
        "midt-og-vestsjaelland-2019": (4, 5, 0),
        "kobenhavn-2023": (2, 0, 6),
        "kobenhavn-2020": (2, 0, 0),
    }
    assert all(each.source and each.missing and each.words for each in strategies.shipped())
    first = strategies.find("Midt- og Vestsjælland 2019")
    assert [goal.name for goal in first.goals[:4]] == [
        "Styr på sagerne",
        "Tæt på borgerne",
        "Orden i tingene",
        "God service",
    ]
    assert first.goals[1].words.startswith("Vi vil skabe tryghed ved at være til stede, der hvor borgerne er")
    assert first.missing.startswith("Teksten slutter efter pejlemærke 2. Resten er tomt, intet er gættet.")
    assert [each.year for each in strategies.of_district("kobenhavn")] == [2020, 2023]
    assert catalogues.load(catalogues.DEFAULT).strategies == (first,)
    assert catalogues.load("fyn").strategies == ()


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({"format": "fora-strategy/2", "title": "X"}, "Formatet er “fora-strategy/2”; Fora læser “fora-strategy/1”."),
        ({"format": "fora-strategy/1", "title": " "}, "title: Strategiens navn mangler."),
        ({"format": "fora-strategy/1", "title": "X", "year": "2027"}, "year: “2027” er ikke et helt tal"),
        ({"format": "fora-strategy/1", "title": "X", "goals": [{"name": ""}]}, "goals[0]: Målets navn mangler."),
        (
            {"format": "fora-strategy/1", "title": "X", "goals": [{"name": "A", "kind": "wish"}]},
            "goals[0].kind: “wish”",
        ),
        ({"format": "fora-strategy/1", "title": "X", "words": 3}, "words: Her skal stå en tekst"),
        ([], "ikke et objekt"),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path: Path, document: Any, told: str) -> None:
    file = tmp_path / "min.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(FieldError) as refused:
        strategies.find(str(file))
    assert str(refused.value).startswith("min.json kan ikke læses som en strategi.")
    assert told in str(refused.value)


def test_the_documented_file_is_read_and_what_is_none_refused(tmp_path: Path) -> None:
    page = (Path(strategies.__file__).parents[2] / "docs" / "strategies.md").read_text(encoding="utf-8")
    file = tmp_path / "min.json"
    file.write_text(page.split("```json")[1].split("```")[0], encoding="utf-8")
    data = strategies.read_file(file)
    assert (data.full_title, [goal.name for goal in data.all()]) == (
        "Min politikreds 2027",
        ["Tæt på borgerne", "Dialog med borgerne", "Ledelse"],
    )
    file.write_bytes(b"\xff\xfe{")
    with pytest.raises(strategies.NoStrategyFile, match="ikke skrevet som JSON i UTF-8"):
        strategies.read_file(file)
    with pytest.raises(strategies.UnknownStrategy, match="kobenhavn-2023"):
        strategies.find("atlantis")
