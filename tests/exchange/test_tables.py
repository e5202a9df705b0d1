"""Tables from other people's files: whatever they were saved as, and whatever is no table at all."""

import io
import json
import resource
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.table import Table, as_meant, harmless
from fora_desktop.exchange import column_memory, tables
from fora_desktop.exchange.tables import CannotReadTable

HEADS = ("Navn", "Telefon", "Fra")
DANGEROUS = ("=1+1", "+45 12 34 56 78", "-2", "@SUM(A1)", "\tx", "'=x", "''+1", "＝1", '=HYPERLINK("http://x")')


def text(content: str, code: str = "utf-8") -> Table:
    return tables.read_bytes("fil.csv", content.encode(code))


def cells(table: Table) -> list[tuple[Any, ...]]:
    return [line.cells for line in table.lines]


def book(rows: Sequence[Sequence[Any]] = (), **sheets: Sequence[Sequence[Any]]) -> bytes:
    """A workbook of plain rows; more sheets by name."""
    from openpyxl import Workbook

    made = Workbook()
    first = made.active
    for row in rows:
        first.append(row)
    for name, more in sheets.items():
        sheet = made.create_sheet(name)
        for row in more:
            sheet.append(row)
    return saved(made)


def saved(made: Any) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def packed(parts: dict[str, bytes], flags: int = 0) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def altered(data: bytes, part: str, change: Any) -> bytes:
    """The package with one of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return packed({name: change(content) if name == part else content for name, content in parts.items()})


# --- separated text -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separator_and_code_are_recognised(separator: str, code: str) -> None:
    rows = [["Navn", "Råd", "Note"], ["Ærø Ø", "Lokalrådet i Køge", f"a{separator}b"], ["Bo", "Kredsrådet", ""]]
    content = "\r\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows)
    found = text(content, code)
    assert found.heads == ("Navn", "Råd", "Note")
    assert cells(found) == [("Ærø Ø", "Lokalrådet i Køge", f"a{separator}b"), ("Bo", "Kredsrådet")]


def test_utf_16_without_its_mark_is_read_too() -> None:
    assert text("Navn;Råd\nHanne;Kredsrådet\n", "utf-16-le").heads == ("Navn", "Råd")


def test_cells_with_line_breaks_and_empty_lines_keep_the_lines_numbers() -> None:
    found = text('Navn;Note\nA;"første\nanden"\n\n;\nB;x\n')
    assert [(line.number, line.cells) for line in found.lines] == [(2, ("A", "første\nanden")), (6, ("B", "x"))]


def test_titles_above_the_header_are_skipped_and_kept() -> None:
    found = text("Mødeplan 2027\n\nUdskrevet 4. maj\nRåd;Dato;Sted\nKredsrådet;04-03-2027;Køge\n")
    assert found.heads == ("Råd", "Dato", "Sted")
    assert found.above == ("Mødeplan 2027", "Udskrevet 4. maj")
    assert found.lines[0].number == 5


def test_a_file_without_a_header_has_none() -> None:
    found = text("Hanne Holm;h@x.dk\nBo Berg;b@x.dk\n")
    assert found.heads == ("", "")
    assert len(found.lines) == 2


@pytest.mark.parametrize(
    ("content", "heads"),
    [
        ("Hanne Holm;Politiet\nBo Berg;Greve Kommune\n", False),
        ("Hanne Holm;Medlem\nBo Berg;Medlem\n", False),
        ("Hvem i rådet;Nummer på kort\nHanne;12345678\nBo;87654321\n", True),
        ("Navn;Ansat hos\nHanne;Politiet\nBo;Greve Kommune\n", True),
        ("Navn\nHanne\nBo\n", True),
        ("Hanne\nBo\n", False),
    ],
)
def test_a_list_without_a_header_keeps_its_first_line(content: str, heads: bool) -> None:
    assert any(text(content).heads) is heads


def test_excels_own_line_tells_the_separator() -> None:
    found = text("sep=|\nNavn|Rolle\nA;B|C\n")
    assert (found.heads, found.lines[0].number, found.lines[0].cells) == (("Navn", "Rolle"), 3, ("A;B", "C"))


def test_columns_without_anything_are_left_out() -> None:
    found = text("Navn;;Råd\nA;;B\n")
    assert (found.heads, cells(found)) == (("Navn", "Råd"), [("A", "B")])


# --- workbooks ------------------------------------------------------------------------------------------------------


def test_a_workbook_gives_days_times_lengths_and_numbers() -> None:
    data = book(
        [
            ["Dato", "Tid", "Længde", "Tlf", "Tal", "Ja"],
            [date(2027, 3, 4), time(10, 30), timedelta(hours=2), 4512345678, 2.5, True],
            [datetime(2027, 3, 4, 9, 59, 59, 999_000), None, None, 12.0, "0012", False],
        ]
    )
    found = tables.read_bytes("bog.xlsx", data)
    assert cells(found) == [
        (datetime(2027, 3, 4), time(10, 30), timedelta(hours=2), "4512345678", "2,5", "ja"),
        (datetime(2027, 3, 4, 10), "", "", "12", "0012", "nej"),
    ]


def test_the_epoch_of_1904_is_understood() -> None:
    from openpyxl import Workbook
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    made = Workbook()
    made.epoch = CALENDAR_MAC_1904
    made.active.append(["Råd", "Dato"])
    made.active.append(["Kredsrådet", date(2027, 3, 4)])
    assert cells(tables.read_bytes("bog.xlsx", saved(made))) == [("Kredsrådet", datetime(2027, 3, 4))]


def test_the_sheet_with_most_rows_is_read_and_the_others_are_named() -> None:
    data = book([["Navn"], ["A"]], Møder=[["Råd", "Dato"], *(["Kredsrådet", "04-03-2027"] for _n in range(5))], Tom=[])
    found = tables.read_bytes("bog.xlsx", data)
    assert (found.sheet, found.sheets, len(found.lines)) == ("Møder", ("Sheet", "Møder", "Tom"), 5)
    assert tables.read_bytes("bog.xlsx", data, "sheet").heads == ("Navn",)
    with pytest.raises(CannotReadTable, match=r"intet ark “Maj”\. Arkene hedder: Sheet, Møder, Tom"):
        tables.read_bytes("bog.xlsx", data, "Maj")


def test_a_merged_title_is_skipped_and_rows_keep_their_numbers() -> None:
    from openpyxl import Workbook

    made = Workbook()
    sheet = made.active
    sheet["A1"] = "Personer i Kredsrådet 2027"
    sheet.merge_cells("A1:C1")
    for column, head in enumerate(("Navn", "E-mail", "Rolle"), 1):
        sheet.cell(3, column, head)
    sheet.cell(7, 1, "Hanne")
    found = tables.read_bytes("bog.xlsx", saved(made))
    assert (found.above, found.heads) == (("Personer i Kredsrådet 2027",), ("Navn", "E-mail", "Rolle"))
    assert [line.number for line in found.lines] == [7]


def test_a_row_far_below_costs_nothing() -> None:
    far = rows_of(1).replace(b'r="1"', b'r="99999999"').replace(b"A1", b"A99999999")
    found = tables.read_bytes("bog.xlsx", altered(book([["x"]]), "xl/worksheets/sheet1.xml", lambda _xml: far))
    assert [line.number for line in found.lines] == [99999999]


def test_formulas_give_what_excel_calculated_and_what_it_did_not_is_told() -> None:
    data = book([["Navn", "Råd"], ["A", "=CONCAT(1,2)"], ["B", "Kredsrådet"]])
    bare = tables.read_bytes("bog.xlsx", data)
    assert cells(bare) == [("A",), ("B", "Kredsrådet")]
    assert "formler" in bare.notes[0]
    assert "1 celler" in bare.notes[0]
    cached = altered(
        data,
        "xl/worksheets/sheet1.xml",
        lambda xml: (
            xml.replace(b'<c r="B2">', b'<c r="B2" t="str">')
            .replace(b"<v />", b"<v>12</v>")
            .replace(b"<v></v>", b"<v>12</v>")
        ),
    )
    assert cells(tables.read_bytes("bog.xlsx", cached))[0] == ("A", "12")


# --- what is no table -----------------------------------------------------------------------------------------------

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOMB = {"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": b"0" * 90_000_000}
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "secret.txt">]><worksheet>&x;</worksheet>'


def rows_of(number: int, column: bytes = b"A") -> bytes:
    """A sheet that does not say how large it is."""
    rows = b"".join(b'<row r="%d"><c r="%s%d"><v>1</v></c></row>' % (row, column, row) for row in range(1, number + 1))
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return b'<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (main, rows)


@cache
def wrong_files() -> dict[str, tuple[bytes, str]]:
    plain = book([["Navn"], ["A"]])
    sheet = "xl/worksheets/sheet1.xml"
    return {
        "tom.csv": (b"", "er tom"),
        "blank.csv": (b"\xef\xbb\xbf \r\n", "er tom"),
        "adskilt.csv": (b";;;\n;;\n", "er tom"),
        "gammel.xls": (OLE + b"\0" * 500, "ældre format"),
        "låst.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), "adgangskode"),
        "papir.pdf": (b"%PDF-1.7 x", "PDF"),
        "mappe.xlsx": (packed({"billede.png": b"x"}), "pakket mappe"),
        "brev.docx": (packed({"word/document.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "Word-dokument"),
        "ark.ods": (packed({"mimetype": b"x", "content.xml": b"<x/>"}), "OpenDocument"),
        "binær.xlsb": (packed({"xl/workbook.bin": b"x", "[Content_Types].xml": b"<x/>"}), "binære format"),
        "bombe.xlsx": (packed(BOMB), "fylder alt for meget"),
        "halv.xlsx": (plain[: len(plain) // 2], "beskadiget"),
        "rod.xlsx": (altered(plain, sheet, lambda _xml: b"<worksheet><sheetData><row></cow>"), "beskadiget"),
        "entitet.xlsx": (altered(plain, sheet, lambda _xml: ENTITIES), "henvisninger til andre filer"),
        "utf16.xlsx": (altered(plain, sheet, lambda _xml: ENTITIES.decode().encode("utf-16")), "henvisninger"),
        "mange.xlsx": (altered(plain, sheet, lambda _xml: rows_of(100_001)), "over 100.000 rækker"),
        "kolonne.xlsx": (altered(plain, sheet, lambda _xml: rows_of(1, b"ZZZ")), "over 200 kolonner"),
        "intet.xlsx": (book([]), "er tom"),
        "foto.csv": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "er ikke en tabel"),
        "bytes.csv": (bytes(range(256)) * 40, "er ikke en tabel"),
        "side.csv": (b"<html><table>", "er ikke en tabel"),
        "åbent.csv": (b'Navn;Note\nA;"x\nB;y\nC;z\n', "Linje 2 .* anførselstegn, der aldrig lukkes"),
        "lang.csv": (b"Navn;Note\nA;" + b"x" * 40_000, "Linje 2 .* over 32.767 tegn"),
        "lange.csv": (b"Navn;Note\n" + b";" * 500_000, "Linje 2 .* over 400.000 tegn"),
        "bred.csv": (b";".join([b"x"] * 300), "over 200 kolonner"),
        "høj.csv": (b"Navn;Note\n" + b"A;B\n" * 100_001, "over 100.000 rækker"),
    }


@pytest.mark.parametrize("name", list(wrong_files()))
def test_what_is_no_table_costs_one_sentence_and_little_time(name: str, tmp_path: Path) -> None:
    data, sentence = wrong_files()[name]
    path = tmp_path / name
    path.write_bytes(data)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = perf_counter()
    with pytest.raises(CannotReadTable, match=sentence) as refusal:
        tables.read(path)
    assert perf_counter() - begun < 20  # far over the two seconds wanted: machines differ
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000
    assert str(refusal.value).count("\n") == 0


def test_a_file_that_is_not_there_or_too_large_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotReadTable, match="findes ikke"):
        tables.read(tmp_path / "væk.csv")
    large = tmp_path / "stor.csv"
    with large.open("wb") as file:
        file.truncate(tables.MOST_BYTES + 1)
    with pytest.raises(CannotReadTable, match="er for stor: over 30 MB"):
        tables.read(large)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes) -> None:
    with suppress(CannotReadTable):
        assert isinstance(tables.read_bytes("noget.csv", data), Table)


# --- the way out ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["ud.csv", "ud.xlsx", "ud.tsv"])
def test_what_is_written_is_read_as_it_was(name: str) -> None:
    rows = [
        ("Hanne", "+45 12 34 56 78", "a;b"),
        ('Bo "B"', "'", "x\ny"),
        *((each.strip(), "1", "2") for each in DANGEROUS),
    ]
    found = tables.read_bytes(name, tables.write(Path(name), HEADS, rows))
    assert found.heads == HEADS
    assert cells(found) == rows


def test_a_danish_excel_finds_utf_8_with_its_mark_and_semicolons() -> None:
    data = tables.write(Path("ud.csv"), ("Navn", "Dato"), [("Åse", date(2027, 3, 4)), ("=1", time(9))])
    assert data == "\ufeffNavn;Dato\r\nÅse;04-03-2027\r\n'=1;09:00\r\n".encode()


def test_no_cell_of_a_workbook_is_a_formula() -> None:
    from openpyxl import load_workbook

    data = tables.write(Path("ud.xlsx"), HEADS, [(each, "", "") for each in DANGEROUS])
    sheet = load_workbook(io.BytesIO(data)).active
    assert {row[0].data_type for row in sheet.iter_rows(min_row=2)} == {"s"}


def test_another_ending_is_refused() -> None:
    with pytest.raises(CannotReadTable, match=r"\.csv eller \.xlsx"):
        tables.write(Path("ud.pdf"), HEADS, [])


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(
    lambda each: unicodedata.normalize("NFC", each.strip(" \xa0\ufeff"))
)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(texts, texts, texts).filter(any), min_size=1, max_size=5), st.sampled_from(["a.csv", "a.tsv"])
)
def test_any_texts_come_back(rows: list[tuple[str, str, str]], name: str) -> None:
    found = tables.read_bytes(name, tables.write(Path(name), HEADS, rows))
    assert [tuple(line.cell(number) for number in range(3)) for line in found.lines] == rows


@given(st.text(max_size=12))
def test_what_is_made_harmless_is_as_meant_again(told: str) -> None:
    assert as_meant(harmless(told)) == told
    assert not harmless(told).startswith(("=", "+", "-", "@", "\t", "\r"))


def _opened_by_libreoffice(files: Sequence[Path], folder: Path) -> list[str]:
    """The sheets as LibreOffice has them; none where no LibreOffice with a Calc is here."""
    program = shutil.which("soffice")
    if program is None:
        return []
    command = [program, f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless", "--convert-to", "fods"]
    given = [str(file) for file in files]
    subprocess.run([*command, "--outdir", str(folder), *given], check=False, capture_output=True, timeout=120)
    return [file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.fods"))]


def test_libreoffice_calculates_nothing_of_it(tmp_path: Path) -> None:
    files = [tmp_path / "tekst.csv", tmp_path / "ark.xlsx"]
    for file in files:
        file.write_bytes(tables.write(file, HEADS, [(each, "", "") for each in DANGEROUS]))
    opened = _opened_by_libreoffice(files, tmp_path)
    if not opened:
        pytest.skip("no LibreOffice Calc here")
    assert len(opened) == 2
    for sheet in opened:
        assert "HYPERLINK" in sheet
        assert "table:formula" not in sheet


# --- remembered -----------------------------------------------------------------------------------------------------


def test_which_column_was_which_field_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "ny" / "tables.json"
    assert column_memory.recall("people: navn", file) is None
    column_memory.remember("people: 0", {"columns": ["0"]}, file)
    many = {f"people: {number}": {"columns": [str(number)]} for number in range(column_memory.MOST)}
    file.write_text(json.dumps(many), encoding="utf-8")
    column_memory.remember("people: 104", {"columns": ["104"]}, file)
    assert column_memory.recall("people: 104", file) == {"columns": ["104"]}
    assert column_memory.recall("people: 0", file) is None
    column_memory.remember("", {"columns": []}, file)
    file.write_text("{", encoding="utf-8")
    assert column_memory.recall("people: 104", file) is None


@pytest.mark.parametrize("code", ["utf-8", "cp1252", "cp850", "mac_roman"])
def test_danish_names_are_read_in_the_codes_of_windows_dos_and_the_old_mac(code: str) -> None:
    table = tables.read_bytes("x.csv", "Navn;By\nSøren Ågesen;Køge\nÆgir;Næstved\n".encode(code))
    assert [line.cells for line in table.lines] == [("Søren Ågesen", "Køge"), ("Ægir", "Næstved")]
    quoted = tables.read_bytes("x.csv", "Navn;By\n‘jensen’;Jensen’s\n".encode("cp1252"))
    assert quoted.lines[0].cells == ("‘jensen’", "Jensen’s")


def test_a_folder_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(tables.CannotReadTable, match="er en mappe"):
        tables.read(tmp_path)
