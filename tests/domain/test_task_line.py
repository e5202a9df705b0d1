"""The quick line: what is read out of it, what is asked about, and what stays."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import task_line
from fora_desktop.domain.task_line import Known, TaskLine

TUESDAY = date(2026, 5, 12)
PERSONS = [Known(1, "Nanna Frost"), Known(2, "Nora Holm"), Known(3, "Nora Lind"), Known(4, "Bo Asmussen")]
FORUMS = [
    Known(1, "Kredsrådet"),
    Known(2, "Lokalrådene"),
    Known(3, "Lokalrådet i Køge", is_board=True),
    Known(4, "Lokalrådet i Greve", is_board=True),
]


def read(text: str) -> TaskLine:
    return task_line.read(text, PERSONS, FORUMS, TUESDAY)


def test_the_line_of_the_design_is_a_task_with_a_person_and_a_day() -> None:
    line = read("ring til SSP @Nanna fredag")
    assert line == TaskLine("Ring til SSP", 1, "Nanna Frost", due=date(2026, 5, 15))
    assert line.told == "Nanna Frost · fre. 15. maj 2026"


def test_a_forum_or_a_board_is_named_after_the_sign() -> None:
    assert read("send plan #kreds").forum == 1
    line = read("send plan #lokalrådet i køge inden 26/5 @bo")
    assert (line.title, line.board, line.place, line.due) == ("Send plan", 3, "Lokalrådet i Køge", date(2026, 5, 26))


def test_an_unknown_name_is_told_with_who_was_perhaps_meant_and_stays() -> None:
    line = read("ring @Nana fredag")
    assert line.sentence == "Ukendt navn: Nana. Mente du Nanna Frost?"
    assert (line.title, line.person, line.responsible) == ("Ring @Nana", None, "Nana")
    assert line.unread[0].offers == ("@Nanna Frost",)


def test_a_name_that_fits_several_is_asked_about() -> None:
    line = read("ring @Nora i morgen")
    assert line.sentence == "“Nora” passer på flere: Nora Holm, Nora Lind. Skriv mere af navnet."
    assert read("ring @Nora L i morgen").person == 3


def test_a_name_after_a_preposition_stays_in_the_title() -> None:
    assert read("ring til @Nanna om torsdag").title.startswith("Ring til Nanna Frost")


@pytest.mark.parametrize(
    ("text", "title", "due"),
    [
        ("send plan senest den 1. onsdag i juni", "Send plan", date(2026, 6, 3)),
        ("ring i morgen til SSP", "Ring til SSP", date(2026, 5, 13)),
        ("ring fredag om lokalet", "Ring om lokalet", date(2026, 5, 15)),
        ("skriv brev om 14 dage", "Skriv brev", date(2026, 5, 26)),
        ("spørg hvad man gør", "Spørg hvad man gør", None),
        ("skriv til Tor", "Skriv til Tor", None),
        ("hent sag 1204", "Hent sag 1204", None),
        ("læs referat 2/2026", "Læs referat 2/2026", None),
        ("skriv til a@b.dk", "Skriv til a@b.dk", None),
    ],
)
def test_a_day_is_read_where_it_can_be_nothing_else(text: str, title: str, due: date | None) -> None:
    line = read(text)
    assert (line.title, line.due, line.unread) == (title, due, ())


def test_a_day_that_does_not_exist_is_told_and_stays() -> None:
    line = read("find lokale senest 32. maj")
    assert line.sentence.startswith("“32. maj” er ikke en dag.")
    assert line.title == "Find lokale senest 32. maj"
    assert read("ring 31. februar").sentence.startswith("“31. februar” er ikke en dag.")
    assert read("ring til @").sentence == "Skriv et navn efter @."


@given(st.text(alphabet="abcde @#./123 æNnoraB", max_size=40))
def test_nothing_that_is_typed_is_lost_or_makes_it_fail(text: str) -> None:
    line = read(text)
    assert (line.person is None) or line.person_name
    for each in line.unread:
        assert each.text.lstrip("@#").casefold() in " ".join(text.split()).casefold()
        assert each.sentence
