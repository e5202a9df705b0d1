"""What the columns of a table with persons or meetings can be, and the words by which their heads are known."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fora_desktop.i18n import _

PEOPLE = "people"
MEETINGS = "meetings"
KINDS = (PEOPLE, MEETINGS)
"""What a table is about."""

_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class TableField:
    """`key` is its name on the command line; `heads` the words, in three languages, that mean it."""

    key: str
    label: str
    heads: tuple[str, ...]


def fields(kind: str) -> tuple[TableField, ...]:
    """In the order in which they are offered and exported."""
    return _people() if kind == PEOPLE else _meetings()


def field(kind: str, key: str) -> TableField:
    return next(each for each in fields(kind) if each.key == key)


def label(kind: str, key: str) -> str:
    return field(kind, key).label if key else ""


def _people() -> tuple[TableField, ...]:
    return (
        TableField(
            "name", _("Navn"), ("navn", "fulde navn", "person", "medlem", "deltager", "name", "full name", "namn")
        ),
        TableField("first_name", _("Fornavn"), ("fornavn", "fornavne", "first name", "given name", "förnamn")),
        TableField("last_name", _("Efternavn"), ("efternavn", "last name", "surname", "family name", "efternamn")),
        TableField(
            "title", _("Titel"), ("titel", "stilling", "stillingsbetegnelse", "job title", "title", "befattning")
        ),
        TableField(
            "organisation",
            _("Organisation"),
            (
                *("organisation", "myndighed", "arbejdsplads", "arbejdssted", "virksomhed", "institution", "firma"),
                *("organization", "company", "employer", "myndighet", "afdeling", "ansættelsessted", "forening"),
            ),
        ),
        TableField(
            "email", _("E-mail"), ("e mail", "email", "mail", "e post", "epost", "mailadresse", "e mailadresse")
        ),
        TableField(
            "phone",
            _("Telefon"),
            (
                *("telefon", "tlf", "mobil", "telefonnummer", "mobiltelefon", "mobilnummer", "telefonnr", "tlf nr"),
                *("phone", "mobile", "telephone", "phone number"),
            ),
        ),
        TableField(
            "role", _("Rolle"), ("rolle", "roller", "hverv", "repræsenterer", "role", "roll", "funktion i kredsen")
        ),
        TableField("function", _("Funktion"), ("funktion", "funktion i rådet", "function", "post", "funktion i forum")),
        TableField(
            "forum",
            _("Forum"),
            (
                *("forum", "råd", "lokalt forum", "nævn", "udvalg", "lokalråd", "board", "council", "committee"),
                *("medlem af", "samarbejdsforum", "kredsråd", "råd nævn", "fora"),
            ),
        ),
        TableField("unit", _("Kommune"), ("kommune", "municipality", "kommun", "lokalpolitiafdeling")),
        TableField(
            "from", _("Fra"), ("fra", "fra dato", "startdato", "tiltrådt", "gyldig fra", "from", "since", "från")
        ),
        TableField(
            "to", _("Til"), ("til", "til dato", "slutdato", "fratrådt", "gyldig til", "udløber", "to", "until", "till")
        ),
        TableField(
            "substitute_for",
            _("Stedfortræder for"),
            ("stedfortræder for", "suppleant for", "substitute for", "deputy for", "ersättare för"),
        ),
        TableField(
            "note", _("Bemærkning"), ("bemærkning", "bemærkninger", "note", "noter", "notat", "notes", "anmärkning")
        ),
        TableField("id", _("Fora-id"), ("fora id", "id")),
    )


def _meetings() -> tuple[TableField, ...]:
    return (*_when_and_where(), *_what_of_it())


def _when_and_where() -> tuple[TableField, ...]:
    return (
        TableField(
            "board",
            _("Forum"),
            (
                *(
                    "forum",
                    "råd",
                    "lokalt forum",
                    "nævn",
                    "udvalg",
                    "lokalråd",
                    "board",
                    "council",
                    "committee",
                    "mødeforum",
                ),
                *("kredsråd", "råd nævn", "fora", "hvem", "møde i", "navn", "mötesforum"),
            ),
        ),
        TableField("unit", _("Kommune"), ("kommune", "municipality", "kommun")),
        TableField(
            "date", _("Dato"), ("dato", "mødedato", "dag", "date", "datum", "meeting date", "mødedag", "hvornår")
        ),
        TableField(
            "time",
            _("Tid"),
            (
                *(
                    "tid",
                    "tidspunkt",
                    "klokkeslæt",
                    "kl",
                    "starttid",
                    "start",
                    "mødetid",
                    "time",
                    "start time",
                    "begynder",
                ),
                *("mødetidspunkt", "klokken", "fra kl", "fra", "starttidspunkt"),
            ),
        ),
        TableField(
            "end",
            _("Slut"),
            ("slut", "sluttid", "til", "til kl", "slutter", "end", "end time", "sluttidspunkt", "ophør"),
        ),
        TableField(
            "length", _("Varighed"), ("varighed", "længde", "duration", "length", "varaktighet", "min", "minutter")
        ),
        TableField("place", _("Sted"), ("sted", "mødested", "location", "place", "plats", "hvor", "adresse", "venue")),
        TableField("room", _("Lokale"), ("lokale", "mødelokale", "room", "rum", "sal")),
    )


def _what_of_it() -> tuple[TableField, ...]:
    return (
        TableField("status", _("Status"), ("status", "tilstand", "state", "mødestatus", "afholdt")),
        TableField(
            "title", _("Titel"), ("titel", "overskrift", "emne", "title", "subject", "rubrik", "møde", "mødetitel")
        ),
        TableField("kind", _("Mødetype"), ("mødetype", "type", "slags", "art", "kind", "meeting type", "mötestyp")),
        TableField("number", _("Nr."), ("nr", "nummer", "mødenr", "mødenummer", "number", "no", "møde nr")),
        TableField("year", _("År"), ("år", "mødeår", "year", "kalenderår")),
        TableField("reason", _("Årsag"), ("årsag", "begrundelse", "aflysningsårsag", "reason", "bemærkning", "orsak")),
        TableField(
            "present",
            _("Antal til stede"),
            (
                *(
                    "antal til stede",
                    "antal deltagere",
                    "fremmødte",
                    "fremmøde",
                    "deltagerantal",
                    "attendance",
                    "present",
                ),
                *("antal fremmødte", "deltagere", "antal"),
            ),
        ),
        TableField("journal_number", _("Journalnr."), ("journalnr", "journalnummer", "sagsnr", "sagsnummer", "j nr")),
        TableField("id", _("Id"), ("id", "møde id", "mødeid", "uid", "meeting id", "løbenummer")),
    )


def plain_head(text: str) -> str:
    """A head as it is compared: `E-mail:` is `e mail`."""
    return " ".join(_WORDS.findall(unicodedata.normalize("NFC", text).casefold()))


@lru_cache(maxsize=4)
def _known(kind: str) -> dict[str, str]:
    """Every head with the key that it means; the first field that has it wins."""
    found: dict[str, str] = {}
    for each in fields(kind):
        for head in (each.key.replace("_", " "), plain_head(each.label), *each.heads):
            found.setdefault(plain_head(head), each.key)
    return found


def meant(kind: str, head: str) -> tuple[str, int]:
    """The key of the field that a head means and how surely: 3 its very words, 2 they begin it, 1 a word in it."""
    plain = plain_head(head)
    known = _known(kind)
    if not plain:
        return "", 0
    if plain in known:
        return known[plain], 3
    fits = [word for word in known if len(word) > 2 and plain.startswith(f"{word} ")]
    if fits:
        return known[max(fits, key=len)], 2
    within = [word for word in known if len(word) > 3 and f" {word} " in f" {plain} "]
    if within:
        return known[max(within, key=len)], 1
    return "", 0


def header_place(rows: Sequence[Sequence[object]], kinds: Sequence[str] = KINDS) -> int | None:
    """Which of the first rows is the header; None where the data begin at once.

    The one with most words that heads are known by. Where there is one such word or none, the first wide row of short
    texts that do not come again below them, and with no word at all only above cells of another make: a list without a
    header shall not lose its first line.
    """
    scores = [max(_score(row, kind) for kind in kinds) for row in rows]
    best = max(scores, default=0)
    if best >= 2:
        return scores.index(best)
    widths = [sum(1 for cell in row if cell) for row in rows]
    usual = max(widths, default=0)
    for place, row in enumerate(rows):
        if widths[place] >= max(2, 0.6 * usual):
            below = rows[place + 1 :]
            is_head = _looks_like_heads(row) and not _comes_again(row, below)
            return place if is_head and (scores[place] or _is_of_another_make(row, below)) else None
        if best == 1 and scores[place] == 1 and usual == 1:
            return place
    return None


def _comes_again(row: Sequence[object], below: Sequence[Sequence[object]]) -> bool:
    return any(
        cell and cell in [other[number] for other in below if number < len(other)] for number, cell in enumerate(row)
    )


def _is_of_another_make(row: Sequence[object], below: Sequence[Sequence[object]]) -> bool:
    """Whether a column of texts without digits has mostly numbers, days or addresses below its first cell."""
    for number in range(len(row)):
        cells = [other[number] for other in below if number < len(other) and other[number]]
        if cells and sum(not _is_word(cell) for cell in cells) > len(cells) / 2:
            return True
    return False


def _is_word(cell: object) -> bool:
    return isinstance(cell, str) and "@" not in cell and not any(map(str.isdigit, cell))


def _score(row: Sequence[object], kind: str) -> int:
    sure = {key for cell in row if isinstance(cell, str) for key, surety in (meant(kind, cell),) if surety == 3}
    return len(sure)


def _looks_like_heads(row: Sequence[object]) -> bool:
    texts = [cell for cell in row if cell]
    return all(isinstance(cell, str) and len(cell) <= 40 and _is_word(cell) for cell in texts)
