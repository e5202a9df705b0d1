"""Persons, roles and seats on the command line: what is printed, with which exit status, what is refused."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests import builders
from tests.builders import Answer

CHIEF = "Linjechefen for lokalpolitiet"
PERSON = {"id", "name", "title", "organisation", "email", "phone", "note", "added_on", "keep_until", "roles"}
ROLE = {"id", "name", "side", "kind", "unit", "groups", "vacant", "holders", "boards"}
SEAT = {"function", "role", "person", "organisation", "count", "away", "substitutes"}


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

    def refuses(self, *arguments: str, status: int = 1) -> str:
        before = builders.everything(self.register)
        said = self(*arguments)
        assert (said.status, said.out) == (status, ""), said
        assert said.err.count("\n") == 1
        assert builders.everything(self.register) == before
        return said.err.strip()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small register with three persons, made once; each test takes a copy."""
    path = builders.make(tmp_path_factory.mktemp("made") / "register.fora", builders.SMALL)
    for name, email in (("Hanne Thorsgaard", "ht@politi.dk"), ("Torben Hauge", ""), ("Rikke Sandahl", "")):
        assert builders.fora(path, "person", "add", name, "--organisation", "Politiet", "--email", email).status == 0
    return path


@pytest.fixture
def fora(made: Path, tmp_path: Path) -> Terminal:
    return Terminal(Path(shutil.copy(made, tmp_path)))


# --- persons ----------------------------------------------------------------------------------------------------------


def test_people(fora: Terminal) -> None:
    found = fora.json("people")
    assert [each["name"] for each in found] == ["Hanne Thorsgaard", "Rikke Sandahl", "Torben Hauge"]
    assert all(set(each) == PERSON for each in found)
    fora.json("hold", "Politidirektøren", "Hanne", "--from", "2024-01-01")
    (hanne,) = fora.json("people", "--search", "politidir", "--organisation", "politiet")
    assert hanne["roles"] == [{"role": "Politidirektøren", "from": "2024-01-01", "to": None}]
    assert fora("people", "--search", "xyzzy").out == "Ingen personer svarer til søgningen.\n"
    assert fora.json("people", "--search", "xyzzy") == []
    assert "Hanne Thorsgaard" in fora("people").out


def test_a_person_is_added_corrected_joined_and_removed(fora: Terminal) -> None:
    made = fora.json("person", "add", "Lone Kofoed", "--title", "Vicepolitiinspektør", "--phone", "12 34 56 78")
    assert set(made) == PERSON
    assert made["added_on"] == "2026-07-02"
    edited = fora.json("person", "edit", "lone", "--email", "Lone <lk@politi.dk>", "--keep-until", "2030-01-01")
    assert (edited["email"], edited["keep_until"], edited["title"]) == (
        "lk@politi.dk",
        "2030-01-01",
        "Vicepolitiinspektør",
    )
    assert "findes allerede" in fora.refuses("person", "add", "Lone Kofoed", "--organisation", "Rigspolitiet")
    fora.json("person", "add", "Lone Kofoed", "--organisation", "Rigspolitiet", "--anyway")
    assert "passer på flere" in fora.refuses("person", "merge", "Lone Kofoed", "Hanne")
    told = fora.json("person", "merge", str(made["id"] + 1), str(made["id"]))
    assert told == {"id": made["id"], "name": "Lone Kofoed", "gone": made["id"] + 1}
    assert fora("person", "remove", "Lone").out == "Lone Kofoed er fjernet.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("person", "add", "TORBEN  HAUGE", "--organisation", "politiet"), "Torben Hauge fra Politiet findes allerede"),
        (("person", "add", "En anden", "--email", "HT@politi.dk"), "Hanne Thorsgaard har allerede e-mailadressen"),
        (("person", "add", "En anden", "--email", "ht(at)politi.dk"), "“ht(at)politi.dk” er ikke en e-mailadresse"),
        (("person", "add", " "), "Personens navn mangler"),
        (("person", "edit", "Xyzzy", "--title", "x"), "Fora kender ikke personen “Xyzzy”"),
        (("people", "--organisation", "Xyzzy"), "Fora kender ikke organisationen “Xyzzy”"),
        (("organisation", "add", "POLITIET"), "Organisationen “Politiet” findes allerede"),
        (("organisation", "remove", "Politiet"), "Politiet har 3 personer og kan ikke fjernes"),
        (("hold", "Borgmestrene", "Hanne", "--from", "2026-01-01"), "Borgmestrene er en samlet betegnelse"),
        (("hold", CHIEF, "Hanne", "--from", "2026-02-01", "--to", "2026-01-01"), "ligger før første dag"),
        (("hold", CHIEF, "Hanne", "--to", "2026-02-01"), f"Hanne har ikke rollen {CHIEF} den dag"),
        (("absence", "add", "Hanne", "--from", "2026-02-02", "--to", "2026-02-01"), "ligger før første dag"),
        (("absence", "remove", "99"), "Der er intet fravær med id “99”"),
        (("substitute", "add", "Hanne", "--person", "Hanne", "--from", "2026-01-01"), "sin egen stedfortræder"),
        (("member", "add", "--forum", "Kredsrådet", "--role", "Borgmestrene"), "deltager allerede i Kredsrådet"),
        (("member", "end", "999", "--last", "2026-01-01"), "Der er ingen deltagelse med id “999”"),
        (("fill", "Borgmestrene", "--from", "2026-01-01", "--give", "Rom=Caesar"), "“Rom” er ingen kommune"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_sentence(made: Path, arguments: tuple[str, ...], said: str) -> None:
    assert said in Terminal(made).refuses(*arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("hold", CHIEF, "Hanne"),
        ("hold", CHIEF, "Hanne", "--to", "2026-01-01", "--succeed"),
        ("hold", CHIEF, "Hanne", "--from", "2026-02-30"),
        ("person", "edit", "Hanne"),
        ("absence", "edit", "1"),
        ("member", "add", "--forum", "Kredsrådet"),
        ("fill", "Borgmestrene", "--from", "2026-01-01", "--give", "Greve"),
    ],
)
def test_a_wrong_command_line_is_told(made: Path, arguments: tuple[str, ...]) -> None:
    assert Terminal(made).refuses(*arguments, status=2)


# --- roles ------------------------------------------------------------------------------------------------------------


def test_roles(fora: Terminal) -> None:
    found = fora.json("roles")
    assert all(set(each) == ROLE for each in found)
    assert all(each["vacant"] for each in fora.json("roles", "--vacant"))
    fora.json("hold", "Borgmesteren i Greve", "Hanne", "--from", "2026-01-01", "--to", "2026-12-31")
    (mayor,) = fora.json("roles", "--search", "Borgmesteren i Greve")
    assert (mayor["unit"], mayor["groups"], mayor["vacant"], mayor["boards"]) == ("Greve", ["Borgmestrene"], False, 1)
    assert mayor["holders"][0]["to"] == "2026-12-31"
    assert "Borgmesteren i Greve" in fora("roles", "--vacant", "--on", "2027-01-01").out
    assert "Borgmesteren i Greve" not in fora("roles", "--vacant").out


def test_hold_succeed_and_end(fora: Terminal) -> None:
    first = fora.json("hold", CHIEF, "Torben Hauge", "--from", "2024-02-01", "--to", "2027-05-31")
    assert (first["role"], first["person"], first["from"], first["to"]) == (
        CHIEF,
        "Torben Hauge",
        "2024-02-01",
        "2027-05-31",
    )
    assert (
        fora.refuses("hold", CHIEF, "Rikke", "--from", "2027-05-01")
        == "Torben Hauge har rollen til 31. maj. Vælg 1. juni eller senere."
    )
    said = fora("hold", CHIEF, "Rikke", "--from", "2027-08-01")
    assert said.out == f"{CHIEF}: Rikke Sandahl fra 1. august 2027.\n"
    assert said.err == "Ubesat 1. juni – 31. juli 2027.\n"
    changed = fora.json("hold", CHIEF, "Hanne", "--from", "2028-01-01", "--succeed")
    assert changed["before"] == "Rikke Sandahl"
    assert changed["vacancies"] == [{"from": "2027-06-01", "to": "2027-07-31", "meetings": []}]
    assert (
        fora("hold", CHIEF, "Hanne", "--to", "2030-12-31").out
        == f"{CHIEF}: Hanne Thorsgaard fratræder 31. december 2030.\n"
    )
    assert "efter Rikke Sandahl" in fora("history", "--limit", "2").out


def test_all_mayors_change_in_one_step(fora: Terminal) -> None:
    table = fora.json("fill", "Borgmestrene", "--from", "2026-01-01")
    assert [each["unit"] for each in table] == ["Greve", "Holbæk", "Kalundborg"]
    given = ("--give", "Greve=Pernille Beckmann", "holbæk=Hanne Thorsgaard", "Borgmesteren i Kalundborg=Ny Mand")
    told = fora.json("fill", "Borgmestrene", "--from", "2026-01-01", "--create", *given)
    assert told == {
        "group": "Borgmestrene",
        "from": "2026-01-01",
        "changed": 3,
        "stayed": 0,
        "persons_added": 2,
        "created": ["Pernille Beckmann", "Ny Mand"],
    }
    fora("undo")
    assert all(each["person"] is None for each in fora.json("fill", "Borgmestrene", "--from", "2026-01-01"))
    assert len(fora.json("people")) == 3


def test_a_mayor_is_found_by_the_beginning_of_the_name_and_new_only_when_asked_for(fora: Terminal) -> None:
    fill = ("fill", "Borgmestrene", "--from", "2026-01-01", "--give")
    assert fora.json(*fill, "Greve=Hanne")["created"] == []
    (mayor,) = fora.json("roles", "--search", "Borgmesteren i Greve")
    assert mayor["holders"][0]["person"] == "Hanne Thorsgaard"
    assert "kender ikke personen “Ny Mand”" in fora.refuses(*fill, "Greve=Ny Mand")
    assert "Oprettet: Ny Mand." in fora(*fill, "Greve=Ny Mand", "--from", "2026-02-01", "--create").out


def test_a_role_is_made_corrected_and_removed(fora: Terminal) -> None:
    made = fora.json(
        "role", "add", "Skolecheferne", "--kind", "per_municipality", "--local-name", "Skolechefen i {unit}"
    )
    assert {"Skolechefen i Greve"} < {each["name"] for each in fora.json("roles")}
    assert fora.json("role", "edit", "Skolecheferne", "--side", "kommune") == made
    fora.json("role", "members", "Linjecheferne (alle)", CHIEF)
    assert fora("role", "remove", "Skolecheferne").out == "Rollen Skolecheferne er fjernet.\n"
    assert "den deltager i et forum" in fora.refuses("role", "remove", "Politidirektøren")


# --- seats ------------------------------------------------------------------------------------------------------------


def test_who_sits_where_is_in_the_json_of_forums_and_meetings(fora: Terminal) -> None:
    fora.json("hold", "Politidirektøren", "Hanne", "--from", "2024-01-01")
    fora.json("substitute", "add", "Torben", "--role", "Politidirektøren", "--from", "2026-01-01")
    fora.json("absence", "add", "Hanne", "--from", "2026-09-01", "--note", "Ferie")
    fora.json("member", "add", "--board", "Kredsrådet", "--person", "Rikke", "--function", "secretary")
    (council,) = fora.json("forums", "--search", "Kredsrådet", "--on", "2026-09-01")[:1]
    members = council["boards"][0]["members"]
    assert all(set(each) == SEAT for each in members)
    assert members[0] == {
        "function": "chair",
        "role": "Politidirektøren",
        "person": "Hanne Thorsgaard",
        "organisation": "Politiet",
        "count": None,
        "away": "Ferie",
        "substitutes": ["Torben Hauge"],
    }
    assert [each["person"] for each in members] == ["Hanne Thorsgaard", "Rikke Sandahl", None, None, None]
    fora.json("schedule", "Kredsrådet", "2026-09-01T10:00", "--anyway")
    (meeting,) = fora.json("meetings")
    assert (meeting["participants"], meeting["attendance"]) == (members, [])


def test_a_membership_begins_ends_and_has_its_exceptions(fora: Terminal) -> None:
    options = ("--role", CHIEF, "--from", "2026-01-01", "--except", "Lokalrådet i Greve")
    told = fora.json("member", "add", "--forum", "Lokalrådene", *options)
    assert (told["role"], told["person"], told["of"], len(told["except"])) == (CHIEF, None, "forum", 1)
    assert CHIEF not in fora("member", "list", "--board", "Lokalrådet i Greve").out
    assert CHIEF in fora("member", "list", "--board", "Lokalrådet i Holbæk").out
    assert fora.json("member", "end", str(told["id"]), "--last", "2026-12-31")["to"] == "2026-12-31"
    fora.json("member", "remove", str(told["id"]))
    assert CHIEF not in {each["role"] for each in fora.json("member", "list", "--forum", "Lokalrådene")}


def test_substitutes_and_absences_are_listed_corrected_and_removed(fora: Terminal) -> None:
    line = fora.json(
        "substitute", "add", "Torben", "--person", "Hanne", "--forum", "Kredsrådet", "--from", "2026-01-01"
    )
    assert (line["for_person"], line["role"], line["forum"]) == ("Hanne Thorsgaard", None, "Kredsrådet")
    assert fora.json("substitute", "end", str(line["id"]), "--last", "2026-12-31")["to"] == "2026-12-31"
    assert "Torben Hauge" in fora("substitute", "list").out
    fora.json("substitute", "remove", str(line["id"]))
    assert fora("substitute", "list").out == "Der er ingen stedfortrædere endnu.\n"
    absence = fora.json("absence", "add", "Hanne", "--from", "2026-10-01", "--to", "2026-10-14")
    assert (
        fora.json("absence", "edit", str(absence["id"]), "--to", "2026-10-07", "--note", "Kursus")["to"] == "2026-10-07"
    )
    assert fora.json("absence", "list", "--from", "2026-10-08") == []
    assert (
        fora("absence", "remove", str(absence["id"])).out == "Hanne Thorsgaard: fravær 1.–7. oktober 2026 er fjernet.\n"
    )


def test_municipalities_are_put_into_a_department(fora: Terminal) -> None:
    assert fora("department", "Vest", "Greve", "Holbæk").out == "Lokalafdeling er valgt for Greve og Holbæk.\n"
    assert "Lederen af lokalpolitiafdelingen i Vest" in fora("roles").out


def test_a_role_s_calendar_has_the_boards_in_which_that_very_role_sits(fora: Terminal) -> None:
    for board in ("Kredsrådet", "Lokalrådet i Greve", "Kontaktudvalget"):
        fora.json("schedule", board, "2026-09-01T10:00", "--anyway")
    assert [each["board"] for each in fora.json("meetings", "--role", "Borgmesteren i Greve")] == ["Kredsrådet"]
    assert [each["board"] for each in fora.json("meetings", "--role", "Borgmestrene")] == ["Kredsrådet"]
    assert fora.json("meetings", "--role", "Politikredsens øverste ledelse") == []
