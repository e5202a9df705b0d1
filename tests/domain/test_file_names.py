"""Names for files that every system takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain.file_names import file_name, file_names


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lokalrådet i Køge", "Lokalrådet i Køge.ics"),
        ('a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j.ics"),
        ("CON", "_CON.ics"),
        ("nul.kalender", "_nul.kalender.ics"),
        ("COM1", "_COM1.ics"),
        ("Console", "Console.ics"),
        ("Rådet ...", "Rådet.ics"),
        (" .skjult", "skjult.ics"),
        ("linje\nto\ttab", "linje to tab.ics"),
        ("\u202egnp.exe", "gnp.exe.ics"),
        ("", "kalender.ics"),
        ("///", "kalender.ics"),
        ("x" * 300, "x" * 100 + ".ics"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert file_name(title, ".ics", "kalender") == name


def test_names_are_unique_whatever_the_capitals() -> None:
    assert file_names(["Rådet", "rådet", "RÅDET", "a:b", "a?b"], ".ics", "kalender") == [
        *("Rådet.ics", "rådet (2).ics", "RÅDET (3).ics", "a-b.ics", "a-b (2).ics")
    ]


@given(st.lists(st.text(max_size=400), max_size=6))
def test_whatever_the_titles_the_names_can_be_used(titles: list[str]) -> None:
    names = file_names(titles, ".ics", "kalender")
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert not set(name) & set('<>:"/\\|?*')
        assert name.isprintable()
        assert len(name) <= 120
        assert len(name.encode()) <= 255
        assert not name.startswith((" ", "."))
        assert name.endswith(".ics")
