"""The order of Danish words: ... Zoo, Ærø, Østre, Ålborg; Aa is Å. And several of them in a sentence."""

import re
import unicodedata
from collections.abc import Sequence

from fora_desktop.i18n import _

# Letters come after digits, æ, ø and å after z. Ä and Ö sort as Æ and Ø, Ü as Y (the Danish rules of CLDR).
_PUNCTUATION = " _-–—,;:!?.…'‘’‚\"“”„«»()[]{}§¶@*/\\&#%‰†‡•`´¨^¯°©®+±÷×<=>|¦~€£$"
_LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
_SAME = {"ä": "æ", "ö": "ø", "ő": "ø", "ü": "y", "ű": "y", "đ": "d", "ð": "d", "þ": "th", "œ": "ø", "ß": "ss", "ł": "l"}

_RANK = {character: chr(1 + place) for place, character in enumerate(_PUNCTUATION)}
_RANK |= {digit: chr(0x80 + place) for place, digit in enumerate("0123456789")}
_RANK |= {letter: chr(0x90 + place) for place, letter in enumerate(_LETTERS)}
_RANK |= {other: "".join(_RANK[letter] for letter in letters) for other, letters in _SAME.items()}
_TABLE = str.maketrans(_RANK)

_DOUBLE_A = re.compile("aa|Aa|AA")  # "aA" is two letters
_PLAIN = re.compile(f"[{re.escape(_PUNCTUATION + _LETTERS + ''.join(_SAME))}0-9]*")


def sort_key(text: str) -> str:
    """A string that orders as the Danish word does; compare two of them with `<`.

    Accents and capitals only decide between words that are otherwise the same: capitals come first.
    """
    letters = text.lower()
    if "aa" in letters:
        letters = _DOUBLE_A.sub("å", text).lower()
    if not _PLAIN.fullmatch(letters):
        letters = "".join(_without_accent(letter) for letter in letters)
    return f"{letters.translate(_TABLE)}\0{text}"


def _without_accent(letter: str) -> str:
    if letter in _RANK:
        return letter
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))


def folded(text: str) -> str:
    """Without regard to case, to spaces and to how a letter such as å is put together."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def listed(words: Sequence[str]) -> str:
    """`Greve, Køge og Solrød`"""
    *first, last = words or ("",)
    return _("{first} og {last}").format(first=", ".join(first), last=last) if first else last
