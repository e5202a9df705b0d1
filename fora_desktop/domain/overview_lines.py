r"""The overview as lines of text in the layout of the source, such that the reader finds again what was written.

Most of it stands as it is. A line that would be taken for something else (a heading that begins like a chapter, a
label inside a text, an empty line, spaces at an end) stands behind `\` and a tab, and what no line can hold is written
as `\u000a` there. Lines that begin with `\#` are no part of the overview; after `\##` nothing is.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from fora_desktop.domain import field_words
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.overview import Overview, OverviewChapter, OverviewForum
from fora_desktop.i18n import _

MOST_BYTES: Final = 1_000_000
MOST_LINES: Final = 40_000
LONGEST_LINE: Final = 20_000
MOST_FORUMS: Final = 500
LARGEST_CHAPTER: Final = 999

MARK: Final = "\\\t"
REMARK: Final = "\\#"
END: Final = "\\##"

FORMS: Mapping[str, tuple[str, ...]] = {
    field_words.DANISH: (
        r"Emne",
        r"Lovgrl\.?\s*/\s*komm\.?",
        r"Formål\s*/\s*målsæt(?:ning|\.)?",
        r"Evt\.?\s*handleplan(?:er)?",
        r"Snitflader?",
        r"Deltagere",
        r"Antal\s+møder",
    ),
    **{
        language: tuple(re.escape(label).replace(r"\ ", r"\s+") for label in field_words.labels(language).values())
        for language in (field_words.SWEDISH, field_words.ENGLISH)
    },
}
"""By language, how the label of each field may stand."""
SURE: Final = {
    language: [re.compile(rf"\s*{form}\s*(?::\s*|\t\s*|$)", re.IGNORECASE) for form in forms]
    for language, forms in FORMS.items()
}
LOOSE: Final = {language: [re.compile(rf"\s*{form}\s+") for form in forms] for language, forms in FORMS.items()}
"""With only spaces after it a label may as well begin a sentence; it counts where it is the one that is waited for."""
CHAPTER: Final = re.compile(r"(\d{1,3})\s*[.)]\s+(\S.*)")
FORMATS: Final = ("PK\x03\x04", "PK\x05\x06", "%PDF", "{\\rtf", "SQLite format 3")
"""How files of other kinds begin, as far as these are letters."""
TWICE_ENCODED: Final = re.compile("Ã[¥¦¸†˜\u0085\u0098]")

_SEPARATORS: Final = frozenset("\u2028\u2029\ufeff")
_ESCAPE: Final = re.compile(r"\\(?:\\|u([0-9a-f]{4})|U([0-9a-f]{8}))")


class CannotBeReadAgain(FieldError):
    """As text the overview could be written, but not be read again; the sentence says why."""


def label_of(line: str, waited_for: int, language: str) -> tuple[int, str] | None:
    """Which of the seven labels begins the line, and the text after it."""
    if is_marked(line) or line.startswith(REMARK):
        return None
    for index, form in enumerate(SURE[language]):
        if match := form.match(line):
            return index, line[match.end() :]
    if match := LOOSE[language][waited_for].match(line):
        return waited_for, line[match.end() :]
    return None


def language_of(lines: Sequence[str]) -> str:
    """In whose labels a text is written: those that most of its lines begin with."""
    found = {
        language: sum(any(form.match(line) for form in forms) for line in lines if line and not line.startswith("\\"))
        for language, forms in SURE.items()
    }
    return max(found, key=lambda language: found[language])


def bare(line: str) -> str:
    """The line without spaces and the asterisks of bold type around it."""
    text = line.strip()
    if text.startswith("**") and text.endswith("**") and "**" not in text[2:-2]:
        text = text[2:-2].strip()
    return text


# --- marks ----------------------------------------------------------------------------------------------------------


def is_marked(line: str) -> bool:
    return line.startswith(MARK) or line == MARK.rstrip()


def unmarked(line: str) -> str:
    """What a marked line says."""
    return _ESCAPE.sub(
        lambda found: chr(code) if (code := int(found[1] or found[2] or "5c", 16)) < 0x110000 else "�",
        line[len(MARK) :],
    )


def marked(text: str) -> str:
    r"""The text as one line that is read as it stands, whatever it says.

    >>> marked("Emne: x")
    '\\\tEmne: x'
    """
    kept = text.rstrip()
    said = "".join(map(_safe, kept)) + "".join(map(_code, text[len(kept) :]))
    if unicodedata.normalize("NFC", said) != said or TWICE_ENCODED.search(said):
        said = "".join(letter if letter.isascii() else _code(letter) for letter in said)
    return MARK + said


def _safe(letter: str) -> str:
    return _code(letter) if letter == "\\" or _is_unwritable(letter) else letter


def _is_unwritable(letter: str) -> bool:
    return letter in _SEPARATORS or (unicodedata.category(letter) in ("Cc", "Cs") and letter != "\t")


def _code(letter: str) -> str:
    if letter == "\\":
        return "\\\\"
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"


# --- writing --------------------------------------------------------------------------------------------------------


def written(overview: Overview, title: str, language: str, after: str = "") -> str:
    """The whole text; what stands in `after` follows it and is not read. Raises `CannotBeReadAgain`.

    `title` stands where the overview has none.
    """
    _check(overview)
    lines = list(_lines(overview, title, language))
    for line in lines:
        if len(line) > LONGEST_LINE:
            raise CannotBeReadAgain(
                _(
                    "En linje har over {most} tegn og kan ikke læses igen som tekst: “{text}”. "
                    "Del den med linjeskift, eller gem som Word."
                ).format(most=f"{LONGEST_LINE:,}".replace(",", "."), text=line[:60].strip())
            )
    text = "\n".join(lines) + "\n"
    if len(lines) > MOST_LINES or len(text.encode()) > MOST_BYTES:
        raise CannotBeReadAgain(
            _("Oversigten er for lang til at kunne læses igen som tekst (over {size} MB). Gem den som Word.").format(
                size=MOST_BYTES // 1_000_000
            )
        )
    return f"{text}\n{END}\n\n{after}" if after else text


def _check(overview: Overview) -> None:
    numbers = [chapter.number for chapter in overview.chapters]
    if len(set(numbers)) != len(numbers) or (numbers and (numbers[0] != 1 or numbers[-1] > LARGEST_CHAPTER)):
        raise CannotBeReadAgain(
            _(
                "Kapitlernes numre kan ikke læses igen som tekst: de skal begynde med 1, "
                "og intet nummer må stå to gange. Ret dem, eller gem som Word."
            )
        )
    if len(overview.forums) > MOST_FORUMS:
        raise CannotBeReadAgain(
            _("En oversigt med over {most} fora kan ikke læses igen som tekst. Gem den som Word.").format(
                most=MOST_FORUMS
            )
        )


def _lines(overview: Overview, title: str, language: str) -> Iterator[str]:
    yield _heading(overview.title or title, marks=(overview.title or title).startswith(FORMATS))
    if not overview.chapters:
        yield from ("", no_forums())
    for chapter in overview.chapters:
        yield from ("", chapter_line(chapter))
        if not chapter.forums:
            yield from ("", no_forums())
        known: set[str] = set()
        for forum in chapter.forums:
            same = " ".join(forum.heading.casefold().split())
            yield from ("", _heading(forum.heading, marks=same in known))
            yield from field_lines(forum, language)
            known.add(same)


def no_forums() -> str:
    """What says of a chapter that it is meant to be empty, and that nothing is missing."""
    words = _("Der er ingen fora.")
    return f"{REMARK} {words}"


def chapter_line(chapter: OverviewChapter) -> str:
    title = chapter.title
    stands = bool(title) and title == title.strip() and not title.startswith("\\") and _stands(title)
    return f"{chapter.number}. {title if stands else marked(title)}"


def field_lines(forum: OverviewForum, language: str) -> Iterator[str]:
    labels = field_words.labels(language)
    for number, (field, text) in enumerate(forum.texts.items()):
        first, *others = text.split("\n")
        yield f"{labels[field]}{'' if number else ':'}\t{_first(first, goes_on=bool(others))}"
        yield from map(_continued, others)


def _first(text: str, *, goes_on: bool) -> str:
    """What stands behind a label: there nothing is a label or a chapter."""
    stands = text == text.strip() and not text.startswith((":", "\\")) and _stands(text) and (text or not goes_on)
    return text if stands else marked(text)


def _heading(text: str, *, marks: bool) -> str:
    return marked(text) if marks or not is_plain(text) else text


def _continued(line: str) -> str:
    return line if is_plain(line) else marked(line)


def is_plain(line: str) -> bool:
    """Whether a line of its own is read as what it is."""
    return (
        bool(line)
        and bare(line) == line
        and _stands(line)
        and not line.startswith("\\")
        and not CHAPTER.fullmatch(line)
        and not any(form.match(line) for forms in (*SURE.values(), *LOOSE.values()) for form in forms)
    )


def _stands(text: str) -> bool:
    """Whether every letter can stand in a line, and is read as the one that it is."""
    return (
        not any(map(_is_unwritable, text))
        and unicodedata.normalize("NFC", text) == text
        and not TWICE_ENCODED.search(text)
    )
