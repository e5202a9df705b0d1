"""What an overview said of a forum, kept beside it."""

from fora_desktop.domain.forum import FIELDS, Forum
from fora_desktop.domain.last_read import LastRead, changed_by_hand, first_read, last_read

TEXTS = {"heading": "Rådet", **{field: f"Tekst om {field} æøå" for field in FIELDS}}


def forum(**texts: str) -> Forum:
    made = Forum(chapter_id=1, position=1, name="Rådet", heading="")
    for name, text in {**TEXTS, **texts}.items():
        setattr(made, name, text)
    made.overview_texts = LastRead(TEXTS).written()
    return made


def test_what_is_written_is_read_again() -> None:
    known = LastRead(TEXTS, ("misspelling:b", "misspelling:a"), ("heading_split:Rådet",), True)
    again = last_read(known.written())
    assert again is not None
    assert (dict(again.texts), set(again.answered), again.guessed, again.closed) == (
        TEXTS,
        set(known.answered),
        known.guessed,
        True,
    )
    assert again.written() == known.written()
    assert "æøå" in known.written()


def test_what_is_not_known_is_not_changed_by_hand() -> None:
    for written in ("", "null", "[]", "{", "3"):
        assert last_read(written) is None
    made = forum(subject="Andet")
    made.overview_texts = ""
    assert changed_by_hand(made) == frozenset()


def test_what_differs_from_what_was_read_was_changed_by_hand() -> None:
    assert changed_by_hand(forum()) == frozenset()
    assert changed_by_hand(forum(subject="Andet", heading="Nævnet")) == {"subject", "heading"}


def test_a_later_version_may_keep_more_or_less() -> None:
    short = last_read('{"heading": "Rådet", "new": 3}')
    assert short is not None
    assert (short.texts["heading"], short.texts["subject"]) == ("Rådet", "")
    assert first_read("Rådet", dict.fromkeys(FIELDS, "")).startswith('{"heading": "Rådet"')
