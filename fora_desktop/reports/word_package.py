"""The parts of a Word file around its text: styles, the foot of the page, properties; put together alike each time."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape
from zipfile import ZipFile

from fora_desktop.i18n import _
from fora_desktop.reports import package
from fora_desktop.reports.markdown import clean
from fora_desktop.reports.report import Report

INK, QUIET, GREEN = "1C2733", "56616D", "22653C"
FONT: Final = "Arial"
LANGUAGES: Final = {"da": "da-DK", "sv": "sv-SE", "en": "en-GB"}
LONGEST_PROPERTY: Final = 250

_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


def twips(millimetres: float) -> int:
    """Word's measure for places."""
    return round(millimetres * 1440 / 25.4)


def points(size: float) -> int:
    """Word's measure for letters: halves of points."""
    return round(size * 2)


def packed(report: Report, body: str, pictures: Mapping[bytes, str], made: datetime) -> bytes:
    """The file of a document with that body; `pictures` by the names of their relations."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(
            ("rId1", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
        "docProps/core.xml": _core(report, made),
        "docProps/app.xml": f'{_XML}<Properties xmlns="{_OFFICE}/extended-properties"><Application>Fora</Application>'
        "</Properties>",
        "word/document.xml": f"{_XML}<w:document {_SPACES}><w:body>{body}{_section(report)}</w:body></w:document>",
        "word/styles.xml": _styles(report),
        "word/settings.xml": _settings(),
        "word/footer1.xml": _footer(report),
        "word/_rels/document.xml.rels": _relations(
            ("rId1", f"{_OFFICE}/relationships/styles", "styles.xml"),
            ("rId2", f"{_OFFICE}/relationships/settings", "settings.xml"),
            ("rId3", f"{_OFFICE}/relationships/footer", "footer1.xml"),
            *((name, f"{_OFFICE}/relationships/image", f"media/{name}.png") for name in pictures.values()),
        ),
        **{f"word/media/{name}.png": data for data, name in pictures.items()},
    }
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return package.alike(data.getvalue())


def _types() -> str:
    kinds = (
        ("/word/document.xml", f"{_WORD}.document.main+xml"),
        ("/word/styles.xml", f"{_WORD}.styles+xml"),
        ("/word/settings.xml", f"{_WORD}.settings+xml"),
        ("/word/footer1.xml", f"{_WORD}.footer+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds)
        + "</Types>"
    )


def _relations(*relations: tuple[str, str, str]) -> str:
    lines = (f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in relations)
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _core(report: Report, made: datetime) -> str:
    at = made.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
    title, author = (escape(clean(text)[:LONGEST_PROPERTY]) for text in (report.name, report.sender))
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><cp:lastModifiedBy>Fora</cp:lastModifiedBy>"
        f"<dc:language>{LANGUAGES.get(report.language, report.language)}</dc:language><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified></cp:coreProperties>'
    )


def _settings() -> str:
    return (
        f'{_XML}<w:settings {_SPACES}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        "</w:settings>"
    )


def _section(report: Report) -> str:
    wide, high = (297.0, 210.0) if report.landscape else (210.0, 297.0)
    side, top = (14.0, 12.0) if report.landscape else (22.0, 20.0)
    across = ' w:orient="landscape"' if report.landscape else ""
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>'
        f'<w:pgSz w:w="{twips(wide)}" w:h="{twips(high)}"{across}/>'
        f'<w:pgMar w:top="{twips(top)}" w:right="{twips(side)}" w:bottom="{twips(18)}" w:left="{twips(side)}" '
        f'w:header="{twips(9)}" w:footer="{twips(9)}" w:gutter="0"/></w:sectPr>'
    )


def _footer(report: Report) -> str:
    room = 269.0 if report.landscape else 166.0
    look = f'<w:rPr><w:color w:val="{QUIET}"/><w:sz w:val="16"/></w:rPr>'

    def words(text: str) -> str:
        return f'<w:r>{look}<w:t xml:space="preserve">{escape(clean(text))}</w:t></w:r>'

    def number(name: str) -> str:
        return f'<w:fldSimple w:instr="{name}"><w:r>{look}<w:t>1</w:t></w:r></w:fldSimple>'

    before, _page, rest = _("Side {page} af {all}").partition("{page}")
    between, _all, after = rest.partition("{all}")
    line = (
        f"{words(report.footer or report.name)}<w:r><w:tab/></w:r>{words(before)}{number('PAGE')}{words(between)}"
        f"{number('NUMPAGES')}{words(after)}"
    )
    return (
        f'{_XML}<w:ftr {_SPACES}><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="{twips(room)}"/></w:tabs>'
        f'<w:spacing w:after="0"/></w:pPr>{line}</w:p></w:ftr>'
    )


def _styles(report: Report) -> str:
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    language = LANGUAGES.get(report.language, report.language)
    title, above = (16, 0) if report.landscape else (21, 22)
    named = (
        _style("Title", "Title", title, above, 0, ""),
        _style("Subtitle", "Subtitle", 10 if report.landscape else 13, 0, 8, "", bold=False),
        _style("Heading1", "heading 1", 15, 14, 3, '<w:outlineLvl w:val="0"/>'),
        _style("Heading2", "heading 2", 12, 12, 2, '<w:outlineLvl w:val="1"/>'),
        _style("Heading3", "heading 3", 10.5, 10, 2, '<w:outlineLvl w:val="2"/>'),
    )
    return (
        f"{_XML}<w:styles {_SPACES}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:color w:val="{INK}"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="{language}"/></w:rPr>'
        '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        f"{''.join(named)}</w:styles>"
    )


def _style(key: str, name: str, size: float, above: int, below: int, more: str, *, bold: bool = True) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="{above * 20}" '
        f'w:after="{below * 20}"/>{more}</w:pPr><w:rPr>{"<w:b/>" * bold}<w:sz w:val="{points(size)}"/>'
        f'<w:szCs w:val="{points(size)}"/></w:rPr></w:style>'
    )
