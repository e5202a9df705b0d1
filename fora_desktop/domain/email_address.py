"""E-mail addresses as people type or paste them: only their shape is looked at, nobody is asked."""

import re
from email.utils import parseaddr

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _

LONGEST = 254
"""RFC 5321, 4.5.3.1.3, less the angle brackets."""
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_SHAPE = re.compile(rf"[\w!#$%&'*+/=?^`{{|}}~-]+(?:\.[\w!#$%&'*+/=?^`{{|}}~-]+)*@{_LABEL}(?:\.{_LABEL})+")
"""A dot-atom before the @, names of a domain with at least one dot after it; Danish letters are taken in both."""


class NoEmailAddress(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” er ikke en e-mailadresse. Skriv den som navn@sted.dk.").format(text=shortened(text))
        )


def read(text: str) -> str:
    """The plain address of `navn@sted.dk`, `mailto:navn@sted.dk` or `Navn Navnesen <navn@sted.dk>`; none of nothing."""
    given = text.strip()
    if not given:
        return ""
    plain = given[len("mailto:") :] if given.casefold().startswith("mailto:") else given
    if "<" in plain:
        plain = parseaddr(plain)[1]
    if len(plain) > LONGEST or not _SHAPE.fullmatch(plain):
        raise NoEmailAddress(given)
    return plain


def key(address: str) -> str:
    """By which two addresses are the same."""
    return address.strip().casefold()
