"""Danish words are found however they are written and bent."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import word_forms


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("møder", "møde"),
        ("møde", "mødernes"),
        ("moeder", "Mødet"),
        ("indbruddene", "indbrud"),
        ("lokalraad", "Lokalrådene"),
        ("Aabenraa", "åbenrå"),
        ("vaerested", "Værestederne"),
        ("beslutninger", "beslutning"),
    ],
)
def test_a_word_is_found_in_its_other_forms(wanted: str, written: str) -> None:
    kept = word_forms.indexed(written).split()
    (word,) = word_forms.words(wanted)
    assert word_forms.stem(word) in kept or any(each.startswith(word) for each in kept)


def test_where_the_words_stand_is_told_once_each() -> None:
    assert word_forms.places("Lokalrådet i Odsherred", "ods lok") == [(0, 3), (13, 3)]
    assert word_forms.places("To møder om mødet", "møde") == [(3, 4), (12, 4)]
    assert word_forms.places("Aabenraa", "åben") == [(0, 5)], "two letters that are one are marked both"
    assert word_forms.places("Straße", "xyz") == []
    assert word_forms.places("Straße", "s") == [(0, 1), (4, 1)]


def test_a_letter_put_together_of_two_signs_is_the_letter_and_is_marked_whole() -> None:
    text = unicodedata.normalize("NFD", "På Åbningsdagen: Ærø, Nørreå")
    assert word_forms.indexed(text) == word_forms.indexed(unicodedata.normalize("NFC", text))
    marked = [text[begin : begin + length] for begin, length in word_forms.places(text, "åbning aerø nørreå")]
    assert [unicodedata.normalize("NFC", each) for each in marked] == ["Åbning", "Ærø", "Nørreå"]
    assert word_forms.places("På Åbningsdagen", unicodedata.normalize("NFD", "åbning")) == [(3, 6)]


@given(st.text(alphabet="aåAÅeo\u030a\u0308 b", max_size=12), st.text(alphabet="aåeo\u030ab ", max_size=4))
def test_letters_with_signs_after_them_are_marked_where_they_stand(text: str, query: str) -> None:
    end = 0
    for begin, length in word_forms.places(text, query):
        assert begin >= end
        assert length > 0
        end = begin + length
    assert end <= len(text)


@given(st.text(max_size=60), st.text(max_size=20))
def test_what_is_marked_always_lies_within_the_text(text: str, query: str) -> None:
    end = 0
    for begin, length in word_forms.places(text, query):
        assert begin >= end
        assert length > 0
        end = begin + length
    assert end <= len(text)


@given(st.text(max_size=80))
def test_a_query_is_never_a_command_to_the_index(text: str) -> None:
    words = word_forms.words(text)
    assert word_forms.match(text).count('"') == 4 * len(words)
    assert all(word.replace("_", "").isalnum() or "_" in word for word in words)
