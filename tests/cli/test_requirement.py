"""fora forum requirement, fora board requirement: the reading is corrected, the text stays."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import builders
from tests.builders import Answer

GREVE = "Lokalrådet i Greve"


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


def rule(**parts: Any) -> dict[str, Any]:
    blank = {
        "kind": None,
        "minimum": None,
        "maximum": None,
        "period": "year",
        "interval": 1,
        "per": None,
        "year_start": "01-01",
    }
    return {**blank, **parts}


def of_forum(fora: Terminal, name: str) -> Any:
    (found,) = (each for each in fora.json("forums") if each["name"] == name)
    return found


def test_without_options_it_tells_how_the_text_is_read(fora: Terminal) -> None:
    assert fora("forum", "requirement", "Kredsrådet").out == (
        "Kredsrådet: Mindst 4 møder pr. kalenderår. Teksten: “Mindst 4”.\n"
    )
    assert fora("board", "requirement", GREVE).out == (
        "Lokalrådet i Greve: Mindst 4 møder pr. kalenderår. Teksten: “Mindst 4”. Det er forummets krav.\n"
    )
    assert fora.json("history") == []


def test_a_forum_is_corrected_and_tells_before_and_after(fora: Terminal) -> None:
    told = fora("forum", "requirement", "Kredsrådet", "--minimum", "2", "--maximum", "3", "--period", "half_year")
    assert told.out == (
        "Mødekravet for Kredsrådet er rettet i hånden: 2–3 pr. halvår. Fra 1. januar 2026. "
        "Før: Mindst 4 møder pr. kalenderår. Nu: 2 til 3 møder pr. halvår.\n"
    )
    found = of_forum(fora, "Kredsrådet")
    assert (found["quota_text"], found["quota_by_hand"]) == ("Mindst 4", True)
    assert [(each["minimum"], each["maximum"], each["period"]) for each in found["quota"]] == [(2, 3, "half_year")]
    assert of_forum(fora, "Kontaktudvalget")["quota_by_hand"] is False
    lines = fora.json("status", "--board", "Kredsrådet", "--all")
    assert [(line["status"], line["minimum"], line["period_start"]) for line in lines] == [
        ("missed", 2, "2026-01-01"),
        ("unscheduled", 2, "2026-07-01"),
    ]


def test_several_rules_and_on_demand_in_json(fora: Terminal) -> None:
    found = fora.json(
        *("board", "requirement", GREVE, "--rule", "minimum=2, kind=ordinært møde"),
        *("--rule", "minimum=1,maximum=2,kind=stormøde,period=quarter,every=2", "--on-demand", "--from", "2027-01-01"),
    )
    assert found["quota"] == [
        rule(kind="ordinært møde", minimum=2),
        rule(kind="stormøde", minimum=1, maximum=2, period="quarter", interval=2),
    ]
    assert (found["on_demand"], found["quota_by_hand"], found["from"]) == (True, True, "2027-01-01")
    assert found["before"]["quota"] == [rule(minimum=4)]
    assert (found["name"], found["quota_text"]) == (GREVE, "Mindst 4")


def test_a_year_may_begin_on_another_day(fora: Terminal) -> None:
    found = fora.json("forum", "requirement", "Kredsrådet", "--minimum", "2", "--year-start", "08-01")
    assert found["quota"] == [rule(minimum=2, year_start="08-01")]
    (line,) = fora.json("status", "--board", "Kredsrådet", "--all")
    assert line["period_end"] == "2026-07-31"


def test_on_demand_alone_owes_nothing(fora: Terminal) -> None:
    fora("forum", "requirement", "Kredsrådet", "--on-demand")
    (line,) = fora.json("status", "--board", "Kredsrådet", "--all")
    assert line["status"] == "on_demand"


def test_the_text_is_read_again(fora: Terminal) -> None:
    fora("forum", "requirement", "Kredsrådet", "--minimum", "9")
    told = fora("forum", "requirement", "Kredsrådet", "--as-text")
    assert told.out == (
        "Mødekravet for Kredsrådet læses igen af teksten. Fra 1. januar 2026. "
        "Før: Mindst 9 møder pr. kalenderår. Nu: Mindst 4 møder pr. kalenderår.\n"
    )
    assert of_forum(fora, "Kredsrådet")["quota_by_hand"] is False
    assert fora("undo").out == "Fortrudt: Mødekravet for Kredsrådet læses igen af teksten.\n"
    assert of_forum(fora, "Kredsrådet")["quota"][0]["minimum"] == 9


@pytest.mark.parametrize(
    ("options", "status", "sentence"),
    [
        (("--minimum", "5", "--maximum", "4"), 1, "Mindst 5 er mere end højst 4. Ret det ene tal."),
        (("--period", "month"), 1, "Kravet siger intet. Angiv mindst, højst eller efter behov."),
        (("--minimum", "1", "--period", "month", "--year-start", "08-01"), 1, "Kun et krav pr. år kan begynde"),
        (("--rule", "minimum=1", "--rule", "maximum=2"), 1, "To af reglerne gælder de samme møder"),
        (("--as-text",), 1, "Mødekravet for Kredsrådet er ikke rettet i hånden."),
        (("--year-start", "13-01"), 2, "“13-01” er ikke en dag i året. Skriv MM-DD, f.eks. 08-01."),
        (("--rule", "mindst=2"), 2, "“mindst=2” er ikke en regel."),
        (("--rule", "minimum=1,minimum=2"), 2, "er ikke en regel."),
        (("--rule", "minimum=to"), 2, "“to” er ikke et helt tal"),
        (("--rule", "minimum=1,period=day"), 2, "“day” er ikke en periode."),
        (("--rule", "minimum=1", "--minimum", "2"), 2, "Skriv enten én regel med tilvalg eller hele regler"),
        (("--as-text", "--minimum", "2"), 2, "--as-text læser teksten igen"),
        (("--from", "2027-01-01"), 2, "Skriv, hvad der skal gælde fra den dag."),
        (("--minimum", "0"), 2, "“0” er ikke et helt tal"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(
    fora: Terminal, options: tuple[str, ...], status: int, sentence: str
) -> None:
    before = builders.everything(fora.register)
    told = fora("forum", "requirement", "Kredsrådet", *options)
    assert (told.status, told.out) == (status, "")
    assert sentence in told.err
    assert told.err.count("\n") == 1
    assert builders.everything(fora.register) == before
