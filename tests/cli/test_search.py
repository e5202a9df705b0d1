"""`fora search`: a few letters find what has a name and what was written."""

import json
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from tests import builders


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = builders.make(tmp_path_factory.mktemp("search") / "register.fora", builders.SMALL)
    assert builders.fora(path, "schedule", "Kredsrådet", "2026-09-09T10:00", "--anyway").status == 0

    def write(session: Session) -> None:
        text = "Der er *indbrud* i sommerhusene i Odsherred."
        session.add(AgendaItem(meeting_id=1, position=1, title="Tryghed", minutes_text=text))
        session.add(
            AgendaItem(meeting_id=1, position=2, title="Sagen om NN", minutes_text="Indbrud hos NN.", confidential=True)
        )

    database = builders.open_again(path)
    database.do("Referat", write)
    database.close()
    return path


def test_minutes_are_found_by_another_form_of_the_word(register: Path) -> None:
    found = json.loads(builders.fora(register, "search", "indbruddene", "sommerhus", "--json").out)
    assert [(each["kind"], each["name"], each["snippet"]) for each in found] == [
        ("agenda_item", "Tryghed", "Der er indbrud i sommerhusene i Odsherred.")
    ]
    assert found[0]["meeting"] == 1
    assert found[0]["about"] == "Kredsrådet, møde 1/2026 · ons. 9. september 2026 · punkt 1"


def test_of_a_confidential_item_nothing_is_told_but_that_it_is_there(register: Path) -> None:
    answer = builders.fora(register, "search", "indbrud")
    assert "Lukket punkt" in answer.out
    assert "NN" not in answer.out
    assert "NN" not in builders.fora(register, "search", "sagen", "--json").out


def test_boards_and_meetings_are_found_with_how_they_stand(register: Path) -> None:
    found = json.loads(builders.fora(register, "search", "kredsraad", "--json").out)
    assert [each["kind"] for each in found][:1] == ["forum"]
    assert found[0]["status"] == "behind"
    assert {each["name"] for each in found if each["kind"] == "meeting"} == {"Kredsrådet, møde 1/2026"}


def test_nothing_found_is_no_failure(register: Path) -> None:
    assert builders.fora(register, "search", "xyzzy").out == "Intet fundet.\n"
    assert json.loads(builders.fora(register, "search", "“*AND(", "--json").out) == []
    assert builders.fora(register, "search").status == 2
