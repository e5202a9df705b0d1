"""Word files as what they are, zip archives: looked at before anything opens them, and written alike each time."""

import re
import zlib
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

MOST_OCTETS: Final = 20_000_000
"""Of a template as a file."""
MOST_UNPACKED: Final = 60_000_000
MOST_XML: Final = 4_000_000
"""Of one part that is text; an agenda's template has some ten thousand."""
MOST_PARTS: Final = 1_000
DOCUMENT: Final = "word/document.xml"
SAME_DAY: Final = (1980, 1, 1, 0, 0, 0)

_ENTITIES: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
"""How UTF-16 begins; no office program writes its parts so, and a DOCTYPE would hide in it."""


class TemplateFault(FieldError):
    """A template that cannot be used; the built-in one serves instead. The text is one sentence with its name."""


class NoWordFile(TemplateFault):
    def __init__(self, name: str) -> None:
        super().__init__(_("Skabelonen “{name}” er ikke en Word-fil (.docx).").format(name=name))


class IsWordTemplate(TemplateFault):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Skabelonen “{name}” er gemt som Word-skabelon. Gem den som almindeligt Word-dokument (.docx).").format(
                name=name
            )
        )


class HasMacros(TemplateFault):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Skabelonen “{name}” har makroer. Gem den som Word-dokument uden makroer (.docx).").format(name=name)
        )


class IsTooBig(TemplateFault):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Skabelonen “{name}” er for stor. Den må fylde højst {most} MB, pakket ud {unpacked} MB.").format(
                name=name, most=MOST_OCTETS // 1_000_000, unpacked=MOST_UNPACKED // 1_000_000
            )
        )


class HasEntities(TemplateFault):
    """XML with a document type: the way to entities that fetch files or grow without end."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("Skabelonen “{name}” henviser til noget uden for filen, og det åbner Fora ikke.").format(name=name)
        )


def check(data: bytes, name: str) -> None:
    """Look at a foreign Word file before it is opened. Raises `TemplateFault`."""
    if len(data) > MOST_OCTETS:
        raise IsTooBig(name)
    try:
        with ZipFile(BytesIO(data)) as package:
            _check_parts(package, name)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeError, ValueError) as error:
        raise NoWordFile(name) from error


def _check_parts(package: ZipFile, name: str) -> None:
    parts = package.infolist()
    names = [part.filename for part in parts]
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise IsTooBig(name)
    if DOCUMENT not in names or "[Content_Types].xml" not in names:
        raise NoWordFile(name)
    if any(part.lower().endswith("vbaproject.bin") for part in names):
        raise HasMacros(name)
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            if part.file_size > MOST_XML:
                raise IsTooBig(name)
            text = package.read(part)
            if _ENTITIES.search(text) or text.startswith(_WIDE):
                raise HasEntities(name)
    types = package.read("[Content_Types].xml")
    if b"template.main+xml" in types or b"template.macroEnabled" in types:
        raise IsWordTemplate(name)
    if b"macroEnabled" in types:
        raise HasMacros(name)


def alike(data: bytes) -> bytes:
    """The same archive without the time of its writing, its parts in order: the same content gives the same bytes."""
    written = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(written, "w", ZIP_DEFLATED, compresslevel=6) as made:
        names = sorted(package.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in dict.fromkeys(names):
            part = ZipInfo(name, SAME_DAY)
            part.compress_type = ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            part.create_system = 3
            made.writestr(part, package.read(name))
    return written.getvalue()
