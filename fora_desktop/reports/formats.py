"""The files that a document of a meeting can become, by their endings; `reports.writing` makes them."""

from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

WORD: Final = ".docx"
PDF: Final = ".pdf"
ENDINGS: Final = (WORD, PDF, ".html", ".txt")


class UnknownFormat(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("“{name}” har ikke en endelse, som Fora kan skrive. Brug .docx, .pdf, .html eller .txt.").format(
                name=name
            )
        )


def ending_of(name: str) -> str:
    """The ending of a file's name, which says what it becomes. Raises `UnknownFormat`."""
    found = next((ending for ending in ENDINGS if name.lower().endswith(ending)), None)
    if found is None:
        raise UnknownFormat(name)
    return found
