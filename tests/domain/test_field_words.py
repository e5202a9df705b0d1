"""The fields have their names in the register's language, the same seven in each."""

from fora_desktop.domain.field_words import LANGUAGES, labels, shown
from fora_desktop.domain.forum import FIELDS
from fora_desktop.exchange.overview_text import LABELS


def test_each_language_names_the_seven_fields_in_their_order() -> None:
    for language in LANGUAGES:
        assert tuple(labels(language)) == FIELDS
        assert tuple(shown(language)) == FIELDS
        assert len({*labels(language).values()}) == 7
    assert labels("sv")["quota_text"] == "Antal möten"
    assert labels("en")["quota_text"] == "Number of meetings"
    assert shown("sv")["subject"] == "Ämne"


def test_the_danish_ones_are_those_of_the_overview() -> None:
    assert list(labels("da").values()) == [label for label, _form in LABELS]
    assert shown("da")["quota_text"] == "Antal møder"


def test_a_language_that_nobody_knows_is_shown_in_danish() -> None:
    assert labels("fi") == labels("da")
    assert shown("fi") == shown("da")
