"""E-mail addresses: what people type or paste, and what is refused."""

import pytest

from fora_desktop.domain.email_address import NoEmailAddress, read


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("", ""),
        ("  ht@politi.dk ", "ht@politi.dk"),
        ("Hanne Thorsgaard <ht@politi.dk>", "ht@politi.dk"),
        ("mailto:ht@politi.dk", "ht@politi.dk"),
        ("o'neil+møder@sub.greve-kommune.dk", "o'neil+møder@sub.greve-kommune.dk"),
        ("søren@københavn.dk", "søren@københavn.dk"),
    ],
)
def test_an_address_is_taken_as_it_is_typed_or_pasted(typed: str, address: str) -> None:
    assert read(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        *("ht", "ht@", "@politi.dk", "ht@politi", "ht@politi..dk", "h t@politi.dk", ".ht@politi.dk", "ht.@politi.dk"),
        *("ht@politi.dk, xx@politi.dk", "ht@-politi.dk", "ht@politi.dk\nBcc: x@y.dk", "a" * 250 + "@politi.dk", "<>"),
    ],
)
def test_what_is_no_address_is_told_with_what_it_should_look_like(typed: str) -> None:
    with pytest.raises(NoEmailAddress, match="er ikke en e-mailadresse"):
        read(typed)
