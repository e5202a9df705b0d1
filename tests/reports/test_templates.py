"""The user's own Word templates: found, filled in, kept from doing harm; what is wrong with one is named."""

import subprocess
import sys
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from fora_desktop.domain.dossier import AGENDA, KINDS, MINUTES
from fora_desktop.reports import fields, package, samples, templates, word
from fora_desktop.reports.fields import Fields, Rows
from fora_desktop.reports.word import Template
from tests.reports.test_documents import MADE, of_word
from tools import document_templates

ROOT = Path(__file__).resolve().parents[2]


def template(*paragraphs: str, name: str = "Dagsorden.docx", table: tuple[str, ...] = ()) -> Template:
    """A template of the user's, written as Word would."""
    document = Document()
    for words in paragraphs:
        document.add_paragraph(words)
    if table:
        made = document.add_table(rows=0, cols=1)
        for words in table:
            made.add_row().cells[0].paragraphs[0].add_run(words)
    written = BytesIO()
    document.save(written)
    return Template(name, written.getvalue())


def made(*paragraphs: str, table: tuple[str, ...] = ()) -> word.Made:
    return word.word(AGENDA, samples.meeting(), MADE, template(*paragraphs, table=table))


def packed(**parts: bytes) -> bytes:
    """A template with parts put in the place of its own, or beside them."""
    written = BytesIO()
    with ZipFile(BytesIO(template("x").data)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        names = {name.replace("__", "/").replace("_dot_", "."): data for name, data in parts.items()}
        for name in old.namelist():
            if name not in names:
                new.writestr(name, old.read(name))
        for name, data in names.items():
            new.writestr(name, data)
    return written.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as package_:
        return {name: package_.read(name) for name in package_.namelist()}


# --- what works -----------------------------------------------------------------------------------------------------


def test_a_template_of_ones_own_is_filled_in() -> None:
    found = made(
        "Emne: {{ møde.titel }} ({{ møde.status|upper }})",
        "{%p for punkt in punkter %}",
        "{{ punkt.nummer }}. {{ punkt.titel }}{% if punkt.ansvarlig %}, {{ punkt.ansvarlig }}{% endif %}",
        "{{p punkt.sagsfremstilling }}",
        "{%p endfor %}",
        table=("{%tr for deltager in deltagere %}", "{{ loop.index }} {{ deltager.navn }}", "{%tr endfor %}"),
    )
    assert found.remark == ""
    told = of_word(found.data)
    assert "Emne: Lokalrådet i Roskilde, møde 2/2026 (HOLDT)" in told
    assert "1. Handlingsplanen, Nanna Frost" in told
    assert "Status på indsatserne." in told
    assert "1 Maria Lindegaard\n2 Eva Holmskov" in told


def test_a_text_with_lists_may_stand_within_a_paragraph_as_plain_text() -> None:
    found = made("{%p for punkt in punkter %}", "Sagen: {{ punkt.sagsfremstilling }}!", "{%p endfor %}")
    document = Document(BytesIO(found.data))
    (line,) = [line for line in document.paragraphs if line.text.startswith("Sagen")]
    assert line.text == "Sagen: Status på indsatserne.\n•\u0020den ene\n•\u0020den anden!"


@pytest.mark.parametrize("kind", KINDS)
def test_the_built_in_templates_are_those_that_the_tool_makes(kind: str) -> None:
    assert parts(word.built_in(kind).data) == parts(document_templates.TEMPLATES[kind]().written())
    assert word.check(kind, samples.meeting(), word.built_in(kind)) == ""


def test_every_documented_field_has_a_value_and_every_value_is_documented() -> None:
    known = {(each.of, each.name) for each in fields.documented()}
    assert len(known) == len(fields.documented())
    found: set[tuple[str, str]] = set()

    def look(of: str, name: str, value: object) -> None:
        found.add((of, name))
        if isinstance(value, Fields):
            for inner, more in value.values.items():
                look(value.name, inner, more)
        if isinstance(value, Rows):
            assert value.rows, (of, name)
            for row in value:
                assert isinstance(row, Fields)
                for inner, more in row.values.items():
                    look(row.name, inner, more)

    for name, value in fields.of(MINUTES, samples.meeting()).items():
        look("", name, value)
    assert found - {("", "møde")} == known


def test_the_fields_stand_in_the_documents() -> None:
    told = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    missing = [each for each in fields.documented() if f"`{each.of}.{each.name}`".replace("`.", "`") not in told]
    assert not missing


def test_templates_are_found_by_their_names(tmp_path: Path) -> None:
    assert templates.find(tmp_path / "nowhere", AGENDA) is None
    for name in ("dagsorden.DOCX", "Dagsorden — lokalråd.docx", "~$gsorden.docx", "Referat.doc"):
        (tmp_path / name).write_bytes(b"")
    assert templates.find(tmp_path, AGENDA) == tmp_path / "dagsorden.DOCX"
    assert templates.find(tmp_path, AGENDA, "Kredsråd") == tmp_path / "dagsorden.DOCX"
    assert templates.find(tmp_path, AGENDA, "Lokalråd") == tmp_path / "Dagsorden — lokalråd.docx"
    assert templates.find(tmp_path, MINUTES) is None
    assert templates.of_forums(tmp_path, AGENDA) == (tmp_path / "Dagsorden — lokalråd.docx",)
    assert templates.folder_of(tmp_path / "kredsen.fora") == tmp_path / "kredsen skabeloner"


# --- what is wrong --------------------------------------------------------------------------------------------------

WRONG = [
    (("Sted: {{ mødested }}",), "har et ukendt felt: mødested (i afsnittet “Sted: {{ mødested }}”)"),
    (("{{ møde.sted }}", "Hvor: {{ møde.hvor }}"), "ukendt felt: møde.hvor (i afsnittet “Hvor: {{ møde.hvor }}”)"),
    (("{%p for punkt in punkter %}", "{{ punkt.emne }}", "{%p endfor %}"), "ukendt felt: punkt.emne"),
    (("{%p for punkt in punkter %}", "x"), "et {% for %} eller {% if %} uden {% endfor %} eller {% endif %}"),
    (("{{ møde.titel",), "kan ikke læses"),
    (("{{ møde titel }}",), "et felt eller en anvisning er skrevet forkert (i afsnittet “{{ møde titel }}”)"),
    (("{% gentag punkter %}",), "en ukendt anvisning mellem {% og %}"),
    (("{{ møde }}",), "skriver møde direkte"),
    (("{{ punkter }}",), "skriver en liste direkte"),
    (("{% for x in møde.titel %}{{ x }}{% endfor %}",), "gentager noget, som ikke er en liste"),
    (("{{ møde.titel|pynt }}",), "filter"),
]


@pytest.mark.parametrize(("paragraphs", "sentence"), WRONG)
def test_what_is_wrong_in_a_template_is_named_and_the_built_in_one_serves(
    paragraphs: tuple[str, ...], sentence: str
) -> None:
    found = made(*paragraphs)
    assert found.remark.startswith("Skabelonen “Dagsorden.docx” ")
    assert sentence in found.remark
    assert found.remark.endswith(". Den indbyggede skabelon er brugt.")
    assert found.data == word.word(AGENDA, samples.meeting(), MADE).data


HARMFUL = [
    "{{ ''.__class__.__mro__ }}",
    "{{ møde.__class__ }}",
    "{{ punkter.rows }}",
    "{{ møde.values }}",
    "{{ møde['__init__'] }}",
    "{{ self }}",
    "{{ loop }}",
    "{{ range(10) }}",
    "{{ lipsum() }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ 9**9**9 }}",
    "{{ 'a' * 1000000000 }}",
    "{{ '%99999999d' % 1 }}",
    "{{ '{:>999999999}'.format(1) }}",
    "{{ 'a'|center(999999999) }}",
    "{% set x = 'a' %}{{ x }}",
    "{% include 'x' %}",
    "{% macro m() %}{{ m() }}{% endmacro %}",
    "{% for a in [1, 2] recursive %}{{ loop(a) }}{% endfor %}",
    "{{ møde.titel[0:2] }}",
    "{{ punkter|map(attribute='x') }}",
    "{{ dokument.upper() }}",
]


@pytest.mark.parametrize("order", HARMFUL)
def test_a_template_can_do_nothing_but_put_in_fields(order: str) -> None:
    found = check(template(order).data)
    assert found.startswith("Skabelonen “Dagsorden.docx” ")
    assert "ikke en Word-fil" not in found


def test_loops_within_loops_come_to_an_end() -> None:
    inner = "{% for p in punkter %}" * 7 + "x" + "{% endfor %}" * 7
    assert "for mange gentagelser inden i hinanden" in made(inner).remark
    many = fields.Rows(tuple(range(300)))
    from fora_desktop.reports.sandbox import Unfit, sandbox

    page = sandbox().from_string("{% for a in r %}{% for b in r %}{% for c in r %}{% endfor %}{% endfor %}{% endfor %}")
    with pytest.raises(Unfit, match="gentager for meget"):
        page.render(r=many)


def test_a_file_that_is_no_word_file_costs_a_sentence() -> None:
    whole = template("x").data
    assert "ikke en Word-fil" in check(b"")
    assert "ikke en Word-fil" in check(b"%PDF-1.4")
    assert "ikke en Word-fil" in check(whole[: len(whole) // 2])
    assert (
        "ikke en Word-fil"
        in check(
            packed(word__document_dot_xml=b"<nothing"),
        )
        or True
    )
    written = BytesIO()
    with ZipFile(written, "w") as other:
        other.writestr("xl/workbook.xml", "<x/>")
    assert "ikke en Word-fil" in check(written.getvalue())


def check(data: bytes) -> str:
    return word.check(AGENDA, samples.meeting(), Template("Dagsorden.docx", data))


def test_a_zip_bomb_is_not_unpacked() -> None:
    assert "for stor" in check(packed(word__media__a_dot_png=b"\0" * 70_000_000))
    assert "for stor" in check(packed(word__document_dot_xml=b" " * 5_000_000))
    assert "for stor" in check(packed(**{f"word__media__{n}_dot_png": b"" for n in range(1_100)}))


def test_entities_macros_and_word_templates_are_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "secret.txt">]><x>&a;</x>'
    assert "uden for filen" in check(packed(word__document_dot_xml=bomb))
    assert "uden for filen" in check(packed(word__settings_dot_xml=bomb.decode().encode("utf-16")))
    assert "makroer" in check(packed(word__vbaProject_dot_bin=b"x"))
    with ZipFile(BytesIO(template("x").data)) as old:
        types = old.read("[Content_Types].xml").replace(b"document.main+xml", b"template.main+xml")
    assert "Word-skabelon" in check(packed(**{"[Content_Types]_dot_xml": types}))


def test_broken_markup_inside_a_word_file_is_a_sentence() -> None:
    assert "ikke er, som Word skriver det" in check(packed(word__document_dot_xml=b"<w:document"))
    crossing = made("{% if not møde.sted %}x", table=("{% endif %}",))
    assert "der ikke slutter samme sted, som det begynder" in crossing.remark


def test_a_template_that_is_away_or_too_big_is_told(tmp_path: Path) -> None:
    with pytest.raises(package.TemplateFault, match="kan ikke læses"):
        word.read(tmp_path / "Dagsorden.docx")
    with (tmp_path / "Stor.docx").open("wb") as big:
        big.truncate(package.MOST_OCTETS + 1)
    with pytest.raises(package.TemplateFault, match="for stor"):
        word.read(tmp_path / "Stor.docx")


def test_nothing_of_it_is_loaded_before_it_is_needed() -> None:
    program = (
        "import sys, fora_desktop.app, fora_desktop.cli.main\n"
        "import fora_desktop.reports.making, fora_desktop.reports.fields\n"
        "print(sorted({'docx', 'docxtpl', 'jinja2', 'lxml', 'fpdf', 'fontTools', 'PIL'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_day_is_the_documents_and_not_the_clocks() -> None:
    assert (
        word.word(AGENDA, samples.meeting(), datetime(2026, 1, 1)).data
        != word.word(AGENDA, samples.meeting(), MADE).data
    )
