"""The words a user sees: Danish as written, until a translator is installed."""

from collections.abc import Callable

Translator = Callable[[str], str]

LANGUAGES = {"da": "Dansk", "en": "English", "sv": "Svenska"}
"""The languages that Fora is made for, each by its own name."""
FINISHED = ("da",)
"""Those of them that have all of their words; only these are offered (tests/ui/test_language.py holds it to that)."""


def _as_written(text: str) -> str:
    return text


_translate: Translator = _as_written


def _(text: str) -> str:
    """The text in the language of the interface; the source text is Danish."""
    return _translate(text)


def install(translator: Translator | None) -> None:
    """Show all texts through `translator` from now on; None goes back to Danish."""
    global _translate
    _translate = translator or _as_written


def counted(number: int, one: str, many: str) -> str:
    """The singular or the plural with its number put in: `counted(2, _("{n} møde"), _("{n} møder"))`."""
    return (one if number == 1 else many).format(n=number)
