"""python -m tools.document_templates: makes the built-in Word templates of resources/templates/.

The look is that of Danish authorities: the sender and the day at the top, the title, what, when and where in a small
table without lines, sober headings, page numbers at the foot. The fields are those of `fora_desktop.reports.fields`.
"""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from fora_desktop import paths
from fora_desktop.domain import dossier
from fora_desktop.reports import package
from fora_desktop.reports.word import BUILT_IN

INK, QUIET, GREEN = RGBColor(28, 39, 51), RGBColor(86, 97, 109), RGBColor(34, 101, 60)
FONT = "Arial"
WIDE = 166.0
"""Millimetres between the margins of an A4 page."""


class Paper:
    """A template that is being written, paragraph for paragraph."""

    def __init__(self) -> None:
        self.document = Document()
        self._page()
        self._styles()
        self._footer()

    def _page(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(22)
        section.top_margin = section.bottom_margin = Mm(20)
        section.footer_distance = Mm(9)

    def _styles(self) -> None:
        styles = self.document.styles
        for name, size, bold, before, after in (
            ("Normal", 10, False, 0, 5),
            ("Title", 21, True, 22, 0),
            ("Subtitle", 13, False, 0, 8),
            ("Heading 1", 15, True, 14, 3),
            ("Heading 2", 12, True, 12, 2),
        ):
            style = styles[name]
            style.font.name, style.font.size, style.font.bold, style.font.italic = FONT, Pt(size), bold, False
            style.font.color.rgb = INK
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
            for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{kind}"), FONT)
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
            for border in style.element.findall(f".//{qn('w:pBdr')}"):
                border.getparent().remove(border)
            for spacing in style.element.findall(f".//{qn('w:rPr')}/{qn('w:spacing')}"):
                spacing.getparent().remove(spacing)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "da-DK")
        defaults = styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
        for old in defaults.findall(qn("w:lang")):
            defaults.remove(old)
        defaults.append(language)

    def _footer(self) -> None:
        line = self.document.sections[0].footer.paragraphs[0]
        line.style = self.document.styles["Normal"]
        line.paragraph_format.tab_stops.add_tab_stop(Mm(WIDE), WD_TAB_ALIGNMENT.RIGHT)
        for text in ("{{ dokument }} – {{ møde.titel }}\tSide ", "PAGE", " af ", "NUMPAGES"):
            if text.isupper():
                _field(line, text)
            else:
                _quiet(line.add_run(text), 8)

    # --- pieces -----------------------------------------------------------------------------------------------------

    def text(self, words: str, *, quiet: bool = False, bold: bool = False, keep: bool = False) -> Any:
        line = self.document.add_paragraph()
        run = line.add_run(words)
        run.bold = bold or None
        if quiet:
            _quiet(run)
        line.paragraph_format.keep_with_next = keep or None
        return line

    def heading(self, words: str, about: str = "") -> None:
        self.document.add_heading(words, 2)
        if about:
            self.text(about, quiet=True, keep=True)

    def says(self, *orders: str) -> None:
        """Orders to docxtpl, each a paragraph that goes."""
        for order in orders:
            self.document.add_paragraph(f"{{%p {order} %}}")

    def when(self, condition: str, words: str, *, quiet: bool = False) -> None:
        """A paragraph that is there only where there is something to say."""
        self.says(f"if {condition}")
        self.text(words, quiet=quiet)
        self.says("endif")

    def bullet(self, words: str, mark: str = "•") -> None:
        line = self.document.add_paragraph(f"{mark}\t{words}")
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Mm(7), Mm(-7)
        line.paragraph_format.tab_stops.add_tab_stop(Mm(7))
        line.paragraph_format.space_after = Pt(2)

    def head(self) -> None:
        self.text("{{ afsender }}", bold=True).paragraph_format.space_after = Pt(0)
        self.text("{{ dato }}", quiet=True)
        self.document.add_paragraph("{{ dokument }}", style="Title")
        self.document.add_paragraph("{{ møde.titel }}", style="Subtitle")
        table = self.document.add_table(rows=0, cols=2)
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        for label, value, condition in (
            ("Forum", "møde.forum", "møde.forum not in møde.titel"),
            ("Tid", "møde.tid", ""),
            ("Sted", "møde.sted", "møde.sted"),
            ("Vært", "møde.vært", "møde.vært"),
            ("Journalnummer", "møde.journalnummer", "møde.journalnummer"),
        ):
            if condition:
                _order(table, f"if {condition}")
            cells = table.add_row().cells
            _put(cells[0], label, quiet=True, bold=True)
            _put(cells[1], f"{{{{ {value} }}}}")
            if condition:
                _order(table, "endif")
        _widths(table, (0.22, 0.78))
        self.gap()
        self.says("if møde.bemærkning")
        self.box("", "{{ møde.bemærkning }}", "")
        self.says("endif")

    def box(self, label: str, words: str, about: str) -> None:
        """A tinted cell with a line at its left, as decisions stand in."""
        table = self.document.add_table(rows=1, cols=1)
        cell = table.rows[0].cells[0]
        _shade(cell)
        line = cell.paragraphs[0]
        if label:
            run = line.add_run(label)
            run.bold, run.font.size, run.font.color.rgb = True, Pt(9), GREEN
            line.paragraph_format.space_after = Pt(1)
            line = cell.add_paragraph()
        line.add_run(words).bold = True
        if about:
            cell.add_paragraph(f"{{%p if {about} %}}")
            _quiet(cell.add_paragraph().add_run(f"{{{{ {about} }}}}"))
            cell.add_paragraph("{%p endif %}")
        _widths(table, (1.0,))
        _whole(table.rows[0])
        self.gap()

    def table(self, loop: str, columns: list[tuple[str, str, float]]) -> None:
        """Heads that stand on every page, and a row for each."""
        table = self.document.add_table(rows=1, cols=len(columns))
        for cell, (head, _value, _share) in zip(table.rows[0].cells, columns, strict=True):
            _put(cell, head, quiet=True, bold=True)
            _line_below(cell, "56616D")
        _repeat(table.rows[0])
        _order(table, f"for {loop}")
        row = table.add_row()
        for cell, (_head, value, _share) in zip(row.cells, columns, strict=True):
            _put(cell, value)
            _line_below(cell, "D5DAE0")
        _whole(row)
        _order(table, "endfor")
        _widths(table, [share for _head, _value, share in columns])
        self.gap()

    def gap(self) -> None:
        """A little room; two tables without a paragraph between them would be one."""
        line = self.text("")
        line.paragraph_format.space_after = Pt(0)
        line.paragraph_format.line_spacing = Pt(7)

    def seats(self, title: str) -> None:
        self.says("if deltagere")
        self.heading(title)
        self.when("møde.fremmøde", "{{ møde.fremmøde }}", quiet=True)
        name, title_, organisation = "{{ deltager.navn }}", "{{ deltager.titel_og_funktion }}", "deltager.organisation"
        first = [("Navn", name, 0.28), ("Titel og funktion", title_, 0.25)]
        self.says("if møde.fremmøde_noteret")
        self.table(
            "deltager in deltagere",
            [
                *first,
                ("Organisation", f"{{{{ {organisation} }}}}", 0.23),
                ("Fremmøde", "{{ deltager.fremmøde }}", 0.24),
            ],
        )
        self.says("else")
        self.table(
            "deltager in deltagere",
            [
                ("Navn", name, 0.36),
                ("Titel og funktion", title_, 0.34),
                ("Organisation", f"{{{{ {organisation} }}}}", 0.3),
            ],
        )
        self.says("endif", "endif")

    def tasks(self, loop: str) -> None:
        self.table(
            loop,
            [
                ("Opgave", "{{ opgave.titel }}", 0.54),
                ("Ansvarlig", "{{ opgave.ansvarlig }}", 0.26),
                ("Frist", "{{ opgave.frist }}", 0.2),
            ],
        )

    def papers(self) -> None:
        self.says("if bilag")
        self.heading("Bilag til mødet")
        self.says("for fil in bilag")
        self.bullet("{{ fil.navn }}")
        self.says("endfor", "endif")

    def left_out(self) -> None:
        self.when("lukkede_punkter", "{{ lukkede_punkter }}", quiet=True)

    def written(self) -> bytes:
        about = self.document.core_properties
        about.author, about.title, about.comments, about.last_modified_by = "Fora", "", "", "Fora"
        about.created = about.modified = datetime(2026, 1, 1)
        made = BytesIO()
        self.document.save(made)
        return package.alike(made.getvalue())


# --- pieces of XML that python-docx has no words for ----------------------------------------------------------------


def _quiet(run: Any, size: float = 9) -> None:
    run.font.size, run.font.color.rgb = Pt(size), QUIET


def _field(line: Any, name: str) -> None:
    for kind in ("begin", "", "end"):
        run = line.add_run()
        _quiet(run, 8)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = name
        run._r.append(mark)


def _put(cell: Any, words: str, *, quiet: bool = False, bold: bool = False) -> None:
    line = cell.paragraphs[0]
    run = line.add_run(words)
    run.font.size = Pt(9.5)
    run.bold = bold or None
    if quiet:
        run.font.color.rgb = QUIET
    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(2), Pt(2)


def _order(table: Any, order: str) -> None:
    """A row that tells docxtpl to repeat or leave out the next."""
    table.add_row().cells[0].paragraphs[0].add_run(f"{{%tr {order} %}}")


def _widths(table: Any, shares: Any) -> None:
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Mm(WIDE * share)
        for cell in column.cells:
            cell.width = Mm(WIDE * share)


def _line_below(cell: Any, colour: str) -> None:
    borders = OxmlElement("w:tcBorders")
    line = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def _shade(cell: Any) -> None:
    properties = cell._tc.get_or_add_tcPr()
    borders = OxmlElement("w:tcBorders")
    line = OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "18"), ("space", "0"), ("color", "22653C")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "EAF2EC")):
        shade.set(qn(f"w:{name}"), value)
    properties.extend((borders, shade))


def _repeat(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _whole(row: Any) -> None:
    """Not divided between two pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


# --- the five -------------------------------------------------------------------------------------------------------


def agenda() -> Paper:
    paper = Paper()
    paper.head()
    paper.says("for punkt in punkter")
    paper.heading("{{ punkt.nummer }}. {{ punkt.titel }}", "{{ punkt.linje }}")
    paper.says("if not punkt.lukket")
    paper.when("punkt.eftersendt", "{{ punkt.eftersendt }}", quiet=True)
    paper.when("punkt.fortsat_fra", "{{ punkt.fortsat_fra }}", quiet=True)
    paper.text("{{p punkt.sagsfremstilling }}")
    paper.when("punkt.bilag_navne", "Bilag: {{ punkt.bilag_navne }}", quiet=True)
    paper.says("endif", "endfor")
    paper.when("not punkter", "Dagsordenen har endnu ingen punkter.", quiet=True)
    paper.papers()
    paper.seats("Deltagere")
    paper.left_out()
    return paper


def invitation_letter() -> Paper:
    paper = Paper()
    paper.head()
    paper.when("not møde.bemærkning", "{{ møde.indkaldelse }}")
    paper.says("if punkter")
    paper.heading("Dagsorden")
    paper.says("for punkt in punkter")
    paper.bullet("{{ punkt.titel }} (til {{ punkt.slags }})", "{{ punkt.nummer }}.")
    paper.says("endfor", "endif", "if alle_bilag")
    paper.heading("Bilag")
    paper.says("for fil in alle_bilag")
    paper.bullet("{{ fil.navn }}{% if fil.punkt %} (punkt {{ fil.punkt }}){% endif %}")
    paper.says("endfor", "endif")
    paper.heading("Afbud")
    paper.text("{{ møde.afbud_til }}")
    paper.seats("Indkaldte")
    paper.left_out()
    paper.text("Venlig hilsen", keep=True).paragraph_format.space_before = Pt(14)
    paper.text("{{ afsender }}")
    return paper


def minutes() -> Paper:
    paper = Paper()
    paper.head()
    paper.seats("Deltagere")
    paper.says("for punkt in punkter")
    paper.heading("{{ punkt.nummer }}. {{ punkt.titel }}", "{{ punkt.linje }}")
    paper.says("if not punkt.lukket")
    paper.when("punkt.deltog_ikke", "Deltog ikke: {{ punkt.deltog_ikke }}", quiet=True)
    paper.text("{{p punkt.referat }}")
    paper.says("for beslutning in punkt.beslutninger")
    paper.box("Beslutning {{ beslutning.nummer }}", "{{ beslutning.tekst }}", "beslutning.enighed")
    paper.says("endfor", "if punkt.opgaver")
    paper.tasks("opgave in punkt.opgaver")
    paper.says("endif")
    paper.when("punkt.bilag_navne", "Bilag: {{ punkt.bilag_navne }}", quiet=True)
    paper.says("endif", "endfor")
    paper.papers()
    paper.left_out()
    paper.text("{{ møde.godkendelse }}", quiet=True)
    return paper


def decisions() -> Paper:
    paper = Paper()
    paper.head()
    paper.says("if beslutninger")
    paper.table(
        "beslutning in beslutninger",
        [
            ("Nr.", "{{ beslutning.nummer }}", 0.08),
            ("Punkt", "{{ beslutning.punkt }}. {{ beslutning.punkt_titel }}", 0.32),
            (
                "Beslutning",
                "{{ beslutning.tekst }}{% if beslutning.enighed %} ({{ beslutning.enighed }}){% endif %}",
                0.6,
            ),
        ],
    )
    paper.says("else")
    paper.text("Der er ikke noteret beslutninger.", quiet=True)
    paper.says("endif", "if opgaver")
    paper.heading("Opgaver")
    paper.tasks("opgave in opgaver")
    paper.says("endif")
    paper.left_out()
    return paper


def participants() -> Paper:
    paper = Paper()
    paper.head()
    paper.when("møde.fremmøde", "{{ møde.fremmøde }}")
    paper.says("for organisation in organisationer")
    paper.heading("{{ organisation.navn }}")
    name = ("Navn", "{{ deltager.navn }}", 0.36)
    title = ("Titel og funktion", "{{ deltager.titel_og_funktion }}", 0.34)
    paper.says("if møde.fremmøde_noteret")
    paper.table("deltager in organisation.deltagere", [name, title, ("Fremmøde", "{{ deltager.fremmøde }}", 0.3)])
    paper.says("else")
    paper.table(
        "deltager in organisation.deltagere",
        [name, title, ("Stedfortræder", "{{ deltager.stedfortrædere }}", 0.3)],
    )
    paper.says("endif", "endfor")
    paper.when("not deltagere", "Der er endnu ingen deltagere i registret.", quiet=True)
    return paper


TEMPLATES = {
    dossier.AGENDA: agenda,
    dossier.INVITATION_LETTER: invitation_letter,
    dossier.MINUTES: minutes,
    dossier.DECISIONS: decisions,
    dossier.PARTICIPANTS: participants,
}


def make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for kind, template in TEMPLATES.items():
        (folder / BUILT_IN[kind]).write_bytes(template().written())


if __name__ == "__main__":
    make(paths.RESOURCES / "templates")
