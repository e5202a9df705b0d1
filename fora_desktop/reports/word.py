"""A document as Word: a template, the user's own or the built-in one, with the fields of `reports.fields` put in.

The bytes are the same for the same content: no time of writing, no name of who wrote.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

from fora_desktop import paths
from fora_desktop.domain import dossier
from fora_desktop.domain.dossier import Dossier
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.reports import fields, kinds, markdown, package
from fora_desktop.reports.fields import Formatted
from fora_desktop.reports.package import TemplateFault
from fora_desktop.reports.report import ListLine, Paragraph, Report

BUILT_IN: Final = {
    dossier.AGENDA: "Dagsorden.docx",
    dossier.INVITATION_LETTER: "Indkaldelsesbrev.docx",
    dossier.MINUTES: "Referat.docx",
    dossier.DECISIONS: "Beslutningsliste.docx",
    dossier.PARTICIPANTS: "Deltagerliste.docx",
}
"""The names of the templates, the built-in ones and the user's own alike; names on disk are not translated."""
MOST_MARKS: Final = 5_000
LONGEST_PROPERTY: Final = 250


@dataclass(frozen=True, slots=True)
class Template:
    """A template by its name and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Made:
    """A Word file; `remark` says why the built-in template was used instead of the user's."""

    data: bytes
    remark: str = ""


class CannotUse(TemplateFault):
    """`Skabelonen “Dagsorden.docx” har et ukendt felt: mødested (i afsnittet “Sted: {{ mødested }}”).`"""

    def __init__(self, name: str, what: str, paragraph: str = "") -> None:
        where = _(" (i afsnittet “{text}”)").format(text=shortened(paragraph)) if paragraph else ""
        super().__init__(_("Skabelonen “{name}” {what}{where}.").format(name=name, what=what, where=where))


def word(kind: str, document: Dossier, made: datetime, template: Template | None = None) -> Made:
    """The document as Word. A template that cannot be used is told of, and the built-in one serves."""
    report = kinds.make(kind, document)
    values = fields.of(kind, document)
    if template is not None:
        try:
            return Made(_rendered(template, values, report, made, foreign=True))
        except TemplateFault as fault:
            told = _("{fault} Den indbyggede skabelon er brugt.").format(fault=fault)
            return Made(_rendered(built_in(kind), values, report, made), told)
    return Made(_rendered(built_in(kind), values, report, made))


def check(kind: str, document: Dossier, template: Template) -> str:
    """What is wrong with a template, as a sentence; nothing where it can be used."""
    try:
        report = kinds.make(kind, document)
        _rendered(template, fields.of(kind, document), report, datetime(2000, 1, 1), foreign=True)
    except TemplateFault as fault:
        return str(fault)
    return ""


@cache
def built_in(kind: str) -> Template:
    file = paths.RESOURCES / "templates" / BUILT_IN[kind]
    return Template(file.name, file.read_bytes())


def read(file: Path) -> Template:
    """A template from the disk. Raises `TemplateFault` for one that cannot be read."""
    try:
        if file.stat().st_size > package.MOST_OCTETS:
            raise package.IsTooBig(file.name)
        return Template(file.name, file.read_bytes())
    except OSError as error:
        raise CannotUse(file.name, _("kan ikke læses")) from error


def _rendered(
    template: Template, values: Mapping[str, Any], report: Report, made: datetime, *, foreign: bool = False
) -> bytes:
    if not foreign:
        return _put_together(template, values, report, made)
    package.check(template.data, template.name)
    try:
        return _put_together(template, values, report, made)
    except TemplateFault:
        raise
    except Exception as error:  # whatever a foreign file makes the libraries stumble over costs the file only
        raise CannotUse(template.name, _("kan ikke bruges: noget i den ikke er, som Word skriver det")) from error


def _put_together(template: Template, values: Mapping[str, Any], report: Report, made: datetime) -> bytes:
    from fora_desktop.reports.sandbox import sandbox

    jinja = sandbox()
    document = _document(template, jinja)
    document.render(dict(values), jinja)
    about = document.docx.core_properties
    about.title = markdown.clean(report.name)[:LONGEST_PROPERTY]
    about.author = markdown.clean(report.sender)[:LONGEST_PROPERTY]
    about.last_modified_by = "Fora"
    about.language = "da-DK"
    about.created = about.modified = made.replace(tzinfo=None, microsecond=0)
    about.revision = 1
    written = BytesIO()
    document.docx.save(written)
    return package.alike(written.getvalue())


def _document(template: Template, jinja: Any) -> Any:
    """docxtpl's template with our own reading of a part: faults named, texts with bold and lists put in."""
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]
    from jinja2.exceptions import TemplateError
    from lxml import etree  # type: ignore[import-untyped]

    from fora_desktop.reports.sandbox import Unfit, paragraph

    class Document(DocxTemplate):  # type: ignore[misc]  # it ships no types
        def patch_xml(self, source: str) -> str:
            if source.count("{{") + source.count("{%") > MOST_MARKS:
                raise CannotUse(template.name, _("har for mange felter"))
            return str(super().patch_xml(source))

        def render_xml_part(self, source: str, part: Any, context: Any, _environment: Any = None) -> str:
            lines = re.sub(r"<w:p([ >])", r"\n<w:p\1", source)
            self.current_rendering_part = part
            try:
                text = jinja.from_string(lines).render(context)
            except Unfit as unfit:
                at = paragraph(lines, unfit.line, unfit.searched)
                raise CannotUse(template.name, str(unfit), at) from unfit
            except TemplateError as error:
                at = paragraph(lines, getattr(error, "lineno", None), "")
                raise CannotUse(template.name, _("kan ikke læses: {fault}").format(fault=_told(error)), at) from error
            text = _with_texts(re.sub(r"\n<w:p([ >])", r"<w:p\1", text), jinja.texts)
            text = str(self.resolve_listing(text))
            try:
                etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
            except etree.XMLSyntaxError as error:
                raise CannotUse(
                    template.name, _("har et {% if %} eller {% for %}, der ikke slutter samme sted, som det begynder")
                ) from error
            return text

        def fix_tables(self, text: str) -> Any:
            tree = super().fix_tables(text)
            _fill_cells(tree)
            return tree

        def render_properties(self, context: Any, environment: Any = None) -> None:
            """They are ours (`_put_together`)."""

    return Document(BytesIO(template.data))


def _told(error: Exception) -> str:
    """Jinja's complaints in Danish, as far as people meet them."""
    text = str(getattr(error, "message", "") or error)
    for begins, words in (
        ("Encountered unknown tag", _("en ukendt anvisning mellem {% og %}")),
        ("Unexpected end of template", _("et {% for %} eller {% if %} uden {% endfor %} eller {% endif %}")),
        ("expected token", _("et felt eller en anvisning er skrevet forkert")),
        ("unexpected", _("et felt eller en anvisning er skrevet forkert")),
        ("No filter named", _("et ukendt filter")),
        ("No test named", _("en ukendt prøve")),
    ):
        if text.lower().startswith(begins.lower()):
            return words
    return text if any(letter in "æøå" for letter in text) or "kan" in text else shortened(text)


# --- texts with bold, italics and lists -----------------------------------------------------------------------------

_TOKEN: Final = re.compile("\ue000(\\d+)\ue001")
_TEXT_OF_RUN: Final = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)")


def _with_texts(xml: str, texts: list[Formatted]) -> str:
    """Each text in the place of its number: within a run its plain words, between paragraphs paragraphs."""

    def plain(found: re.Match[str]) -> str:
        inside = _TOKEN.sub(lambda token: escape(markdown.clean(str(texts[int(token[1])]))), found[2])
        return f"{found[1]}{inside}{found[3]}"

    return _TOKEN.sub(lambda token: paragraphs(texts[int(token[1])].source), _TEXT_OF_RUN.sub(plain, xml))


def paragraphs(source: str) -> str:
    """A text in Markdown as paragraphs of a Word file."""
    return "".join(_paragraph(block) for block in markdown.blocks(source))


def _paragraph(block: Paragraph | ListLine) -> str:
    begins, properties = "", '<w:spacing w:after="100"/>'
    if isinstance(block, ListLine):
        left = 360 * (block.depth + 1)
        properties = (
            f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs><w:spacing w:after="40"/>'
            f'<w:ind w:left="{left}" w:hanging="360"/>'
        )
        begins = f"<w:r><w:t>{escape(block.mark)}</w:t></w:r><w:r><w:tab/></w:r>"
    runs = "".join(
        f"<w:r><w:rPr>{'<w:b/>' * span.bold}{'<w:i/>' * span.italic}</w:rPr>"
        f'<w:t xml:space="preserve">{escape(span.text)}</w:t></w:r>'
        for span in block.words
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{begins}{runs}</w:p>"


def _fill_cells(tree: Any) -> None:
    """A cell must end in a paragraph, or Word calls the file damaged."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for cell in tree.iter(qn("w:tc")):
        if len(cell) == 0 or cell[-1].tag != qn("w:p"):
            cell.append(OxmlElement("w:p"))
