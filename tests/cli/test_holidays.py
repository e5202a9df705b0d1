"""fora holidays: what is printed, with which exit status, and that nothing changes unasked."""

import json
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.exchange import catalogues
from tests import builders
from tests.builders import Answer


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
    path = builders.make(tmp_path / "register.fora", builders.SMALL, holidays=catalogues.school_holidays())
    return Terminal(path)


def id_of(fora: Terminal, unit: str, name: str, first: str) -> str:
    found = fora.json("holidays", "--unit", unit)
    (id_,) = (line["id"] for line in found if (line["name"], line["first"]) == (name, first))
    return str(id_)


def test_they_are_listed_by_municipality_and_year(fora: Terminal) -> None:
    told = fora("holidays", "--unit", "Greve", "--year", "2027")
    assert (told.status, told.err) == (0, "")
    assert [line.split("  ")[-1].strip() for line in told.out.splitlines()] == ["Bekræftet", *["nej"] * 5]
    assert fora.json("holidays", "--unit", "Greve", "--year", "2027")[1] == {
        "id": int(id_of(fora, "Greve", "Vinterferie", "2027-02-13")),
        "unit": "Greve",
        "name": "Vinterferie",
        "first": "2027-02-13",
        "last": "2027-02-21",
        "confirmed": False,
    }
    assert {line["unit"] for line in fora.json("holidays")} == {"Greve", "Holbæk", "Kalundborg"}


def test_a_year_without_any_is_an_empty_list(fora: Terminal) -> None:
    assert fora("holidays", "--year", "2040").out == "Der er ingen skoleferier i 2040.\n"
    assert fora.json("holidays", "--year", "2040") == []


def test_one_is_added_and_the_meetings_in_it_are_a_warning(fora: Terminal) -> None:
    fora("schedule", "Lokalrådet i Greve", "2027-03-23T10:00", "--anyway")
    told = fora("holidays", "add", "greve", "Påskeferie", "2027-03-20", "2027-03-29")
    assert told.status == 0
    assert told.out.startswith("Påskeferie i Greve er tilføjet: 20.–29. marts 2027. Id: ")
    assert told.err == "1 møde ligger nu i ferien: Lokalrådet i Greve, møde 1/2027 (tir. 23. marts 2027).\n"
    fora("undo")
    made = fora.json("holidays", "add", "greve", "Påskeferie", "2027-03-20", "2027-03-29", "--unconfirmed")
    assert (made["confirmed"], made["meetings"]) == (False, [1])


def test_one_is_changed_confirmed_and_removed(fora: Terminal) -> None:
    winter = id_of(fora, "Greve", "Vinterferie", "2027-02-13")
    told = fora("holidays", "change", winter, "--first", "2027-02-20", "--last", "2027-02-28")
    assert told.out == "Vinterferie i Greve er ændret til 20.–28. februar 2027.\n"
    assert fora.json("holidays", "change", winter, "--unconfirmed")["confirmed"] is False
    assert fora.json("holidays", "confirm", winter) == {"confirmed": [int(winter)]}
    assert fora("holidays", "confirm", winter).out == "Alle var bekræftet i forvejen.\n"
    assert fora.json("holidays", "remove", winter)["last"] == "2027-02-28"
    assert fora("undo").out == "Fortrudt: Vinterferie i Greve er fjernet.\n"


def test_all_of_a_year_are_confirmed(fora: Terminal) -> None:
    assert fora("holidays", "confirm", "--year", "2026", "--unit", "Greve").out == "5 skoleferier er bekræftet.\n"
    assert len(fora.json("holidays", "confirm", "--year", "2026")["confirmed"]) == 10
    assert all(line["confirmed"] for line in fora.json("holidays", "--year", "2026"))


def test_a_year_is_copied(fora: Terminal) -> None:
    told = fora("holidays", "copy", "2027", "--unit", "Greve")
    assert told.out == "4 skoleferier er kopieret til 2028. Datoerne er foreslået og skal bekræftes.\n"
    again = fora("holidays", "copy", "2027", "--unit", "Greve")
    assert (again.status, again.err) == (1, "2028 har allerede alle de skoleferier.\n")


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (
            ("add", "Greve", "Uge 8", "2027-02-28", "2027-02-22"),
            1,
            "Slutter før den begynder. Mente du 22.–28. februar 2027?",
        ),
        (("add", "Greve", " ", "2027-02-22", "2027-02-28"), 1, "Navnet mangler. Skriv for eksempel Vinterferie."),
        (
            ("add", "Greve", "Vinterferie", "2027-02-21", "2027-02-28"),
            1,
            "Greve har allerede Vinterferie 13.–21. februar 2027. Ret den i stedet, eller vælg andre datoer.",
        ),
        (("add", "Aarhus", "Uge 8", "2027-02-22", "2027-02-28"), 1, "Fora kender ikke kommunen “Aarhus”."),
        (("remove", "999"), 1, "Der er ingen skoleferie med id “999”."),
        (("copy", "2040"), 1, "Der er ingen skoleferier i 2040."),
        (("confirm",), 2, "Skriv id på de ferier, der er efterset, eller et år med --year, og kun ét af dem."),
        (("confirm", "1", "--year", "2026"), 2, "Skriv id på de ferier,"),
        (("change", "1"), 2, "Skriv mindst ét felt, der skal rettes. Se “fora holidays change --help”."),
        (("--year", "1"), 2, "“1” er ikke et årstal fra 1900 til 2100."),
        (("add", "Greve", "Uge 8", "22/2", "2027-02-28"), 2, "“22/2” er ikke en dato."),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(
    fora: Terminal, arguments: tuple[str, ...], status: int, sentence: str
) -> None:
    before = builders.everything(fora.register)
    told = fora("holidays", *arguments)
    assert (told.status, told.out) == (status, "")
    assert sentence in told.err
    assert told.err.count("\n") == 1
    assert builders.everything(fora.register) == before


# --- public holidays and special days -------------------------------------------------------------------------------


def test_the_public_holidays_of_a_year_with_the_districts_own(fora: Terminal) -> None:
    assert len(fora.json("holidays", "public", "--year", "2027")) == 10
    added = fora("holidays", "public", "add", "2027-05-18", "Kredsens dag")
    assert added.out == "Kredsens dag 18. maj 2027 er tilføjet som helligdag. Id: 1.\n"
    told = fora.json("holidays", "public", "--year", "2027")
    assert {"day": "2027-05-18", "name": "Kredsens dag", "id": 1} in told
    assert fora("holidays", "public", "--year", "2027").out.splitlines()[0].split() == ["Id", "Dag", "Helligdag"]
    assert "Kredsens dag" in fora("schedule", "Lokalrådet i Greve", "2027-05-18T10:00").err
    assert fora("holidays", "public", "remove", "1").out == "Kredsens dag 18. maj 2027 er ikke længere helligdag.\n"
    refused = fora("holidays", "public", "add", "2027-05-17", "Pinse")
    assert (refused.status, refused.out) == (1, "")
    assert "er allerede helligdag: 2. pinsedag" in refused.err


def test_the_special_days_are_listed_added_changed_and_removed(fora: Terminal) -> None:
    told = fora.json("holidays", "special", "--year", "2027")
    assert told[0] == {
        "id": 1,
        "name": "1. maj",
        "when": "1. maj",
        "days": [["2027-05-01", "2027-05-01"]],
        "municipalities": True,
        "from_hour": 12,
        "effect": "warn",
        "on": True,
    }
    assert "Undgå i forslag" in fora("holidays", "special").out
    added = fora.json("holidays", "special", "add", "Topmøde", "18.-19. marts 2027", "--effect", "avoid")
    assert (added["when"], added["effect"], added["municipalities"]) == ("18.–19. marts 2027", "avoid", False)
    id_ = str(added["id"])
    changed = fora.json("holidays", "special", "change", id_, "--municipalities", "--from-hour", "9", "--disable")
    assert (changed["municipalities"], changed["from_hour"], changed["on"]) == (True, 9, False)
    assert changed["name"] == "Topmøde"
    assert fora("holidays", "special", "remove", id_).out == "Topmøde er ikke længere en særlig dag.\n"
    assert len(fora.json("holidays", "special")) == 6


def test_a_special_day_that_cannot_be_read_is_refused(fora: Terminal) -> None:
    refused = fora("holidays", "special", "add", "Sankthans", "midsommer")
    assert (refused.status, refused.out) == (1, "")
    assert "“midsommer” kan ikke læses som en dag." in refused.err
    assert fora("holidays", "special", "change", "1").status == 2


def test_changing_only_the_name_confirms_nothing(fora: Terminal) -> None:
    id_ = id_of(fora, "Greve", "Vinterferie", "2027-02-13")
    assert fora.json("holidays", "change", id_, "--name", "Vinterpause")["confirmed"] is False
