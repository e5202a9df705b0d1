"""A person in texts, however written."""

import pytest

from fora_desktop.domain.traces import Traces

LENE = Traces.of(["Lene  Ravn"], ["lene.ravn@almsund.example"], ["+45 55 55 01 02"])


def replaced(text: str, known: Traces = LENE) -> str:
    return known.pattern.sub("Person 7", text)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Lene Ravn er ordstyrer", "Person 7 er ordstyrer"),
        ("lene ravn", "Person 7"),
        ("Lene\nRavn", "Person 7"),
        ("Lene Ravns oplæg", "Person 7s oplæg"),
        ("Ravn, Lene", "Person 7"),
        ("**Lene Ravn**.", "**Person 7**."),
        ("skriv til Lene.Ravn@almsund.example.", "skriv til Person 7."),
        ("ring 55550102 nu", "ring Person 7 nu"),
        ("ring 5555 0102 eller +45 55-55-01-02", "ring Person 7 eller Person 7"),
    ],
)
def test_a_name_an_address_and_a_number_are_found_as_people_write_them(text: str, made: str) -> None:
    assert replaced(text) == made


@pytest.mark.parametrize(
    "text", ["Helene Ravn", "Lene Ravnkilde", "Ravn", "Lene", "155550102", "555501023", "elene.ravn@almsund.example"]
)
def test_others_are_left_alone(text: str) -> None:
    assert replaced(text) == text


def test_a_name_of_one_word_is_only_found_as_it_is_written() -> None:
    known = Traces.of(["Falk"], [], [])
    assert replaced("Falk så en falk i Falkoner", known) == "Person 7 så en falk i Falkoner"


def test_nothing_known_is_found_nowhere() -> None:
    assert replaced("Alt muligt", Traces.of([""], [" "], ["12"])) == "Alt muligt"


def test_letters_with_a_meaning_in_patterns_are_only_letters() -> None:
    known = Traces.of(["A. (Bo) Å+"], [], [])
    assert replaced("Mødt: A. (Bo) Å+", known) == "Mødt: Person 7"
    assert replaced("A1 Bo Åå", known) == "A1 Bo Åå"
