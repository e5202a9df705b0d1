"""The files of papers: copied or linked, looked at again, never outside their folder, never run."""

import os
import stat
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fora_desktop.domain.paper import LARGEST, Condition, Taken, size
from fora_desktop.exchange import paper_files
from fora_desktop.exchange.files import CannotWrite

LINUX = pytest.mark.skipif(sys.platform == "win32", reason="rights and links of Linux")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return tmp_path / "MVSJ.fora"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "Handlingsplan 2026.docx"
    file.write_bytes(b"tre indsatser")
    return file


def state(register: Path, taken: Taken) -> Condition:
    return paper_files.condition(register, taken.path, taken.linked, taken.sha256, taken.size)


def test_a_paper_is_copied_beside_the_register_with_its_checksum(register: Path, source: Path) -> None:
    taken = paper_files.copy(register, source, 2026)
    assert (taken.name, taken.path) == ("Handlingsplan 2026.docx", "2026/Handlingsplan 2026.docx")
    assert (taken.sha256, taken.size) == (sha256(b"tre indsatser").hexdigest(), 13)
    lies = register.parent / "MVSJ bilag" / "2026" / "Handlingsplan 2026.docx"
    assert lies.read_bytes() == b"tre indsatser"
    assert paper_files.locate(register, taken.path, linked=False) == lies
    source.unlink()
    assert state(register, taken) is Condition.SOUND


@LINUX
def test_only_its_owner_can_read_a_copy(register: Path, source: Path) -> None:
    source.chmod(0o644)
    taken = paper_files.copy(register, source, 2026)
    lies = paper_files.locate(register, taken.path, linked=False)
    assert [stat.S_IMODE(each.stat().st_mode) for each in (lies, lies.parent, lies.parent.parent)] == [
        0o600,
        0o700,
        0o700,
    ]


def test_names_that_are_taken_get_a_number(register: Path, source: Path) -> None:
    paths = [paper_files.copy(register, source, 2026).path for _each in range(3)]
    assert paths == [f"2026/Handlingsplan 2026{each}.docx" for each in ("", " (2)", " (3)")]
    source.rename(source.with_name("HANDLINGSPLAN 2026.DOCX"))
    taken = paper_files.copy(register, source.with_name("HANDLINGSPLAN 2026.DOCX"), 2026)
    assert taken.path == "2026/HANDLINGSPLAN 2026 (4).DOCX"


@LINUX
@pytest.mark.parametrize(
    ("name", "becomes"),
    [
        ("CON.txt", "_CON.txt"),
        ('a:b*c?"d.pdf', "a-b-c--d.pdf"),
        ("  bilag . .pdf", "bilag.pdf"),
        ("\u202egpj.exe", "gpj.exe"),
        ("linje\nskift.txt", "linje skift.txt"),
        (".skjult", "skjult"),
        ("x" * 240 + ".pdf", "x" * 100 + ".pdf"),
    ],
)
def test_names_are_safe_on_every_system(register: Path, tmp_path: Path, name: str, becomes: str) -> None:
    odd = tmp_path / name
    odd.write_bytes(b"x")
    taken = paper_files.copy(register, odd, 2026)
    assert taken.path == f"2026/{becomes}"
    assert state(register, taken) is Condition.SOUND


def test_a_linked_paper_stays_where_it_is(register: Path, source: Path) -> None:
    taken = paper_files.link(source)
    assert (taken.linked, taken.path) == (True, str(source))
    assert not paper_files.folder_of(register).exists()
    assert state(register, taken) is Condition.SOUND


def test_a_changed_and_a_missing_paper_are_seen(register: Path, source: Path) -> None:
    taken = paper_files.copy(register, source, 2026)
    lies = paper_files.locate(register, taken.path, linked=False)
    lies.write_bytes(b"TRE INDSATSER")
    assert state(register, taken) is Condition.CHANGED
    again = paper_files.read_again(register, taken.path, linked=False)
    assert state(register, again) is Condition.SOUND
    lies.write_bytes(b"kort")
    assert state(register, again) is Condition.CHANGED
    lies.unlink()
    assert state(register, again) is Condition.MISSING
    with pytest.raises(paper_files.PaperIsMissing, match="Filen findes ikke"):
        paper_files.to_open(register, taken.path, False, taken.name)


def test_a_paper_of_100_mb_is_told_to_be_linked(register: Path, tmp_path: Path) -> None:
    big = tmp_path / "Kort.pdf"
    with big.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(paper_files.PaperIsTooBig) as told:
        paper_files.copy(register, big, 2026)
    assert str(told.value) == (
        "“Kort.pdf” fylder 100 MB, og der kopieres højst 50 MB. Tilføj filen som et link i stedet."
    )
    assert not paper_files.folder_of(register).exists()
    assert paper_files.link(big).size == 100_000_000 > LARGEST


def test_what_is_no_file_is_told(register: Path, tmp_path: Path) -> None:
    with pytest.raises(paper_files.IsNoPaper, match="Tilføj filerne hver for sig"):
        paper_files.copy(register, tmp_path, 2026)
    with pytest.raises(paper_files.PaperIsMissing):
        paper_files.copy(register, tmp_path / "væk.pdf", 2026)
    with pytest.raises(paper_files.CannotReadPaper):
        paper_files.link(tmp_path / "nul\0.pdf")


@LINUX
def test_a_folder_that_cannot_be_written_is_told_and_leaves_nothing(register: Path, source: Path) -> None:
    folder = paper_files.folder_of(register)
    folder.write_text("en fil på mappens plads")
    with pytest.raises(CannotWrite):
        paper_files.copy(register, source, 2026)


@pytest.mark.parametrize(
    "path",
    ["../MVSJ.fora", "2026/../../x", "/etc/passwd", "C:/x", "C:x", "..\\x", "2026\\x", "", "2026/\0", "//server/x"],
)
def test_no_path_leaves_the_folder(register: Path, path: str) -> None:
    with pytest.raises(paper_files.LeavesFolder):
        paper_files.locate(register, path, linked=False)
    assert paper_files.condition(register, path, False, "", 0) is Condition.UNREADABLE


@LINUX
def test_no_link_within_the_folder_leads_out_of_it(register: Path, source: Path) -> None:
    taken = paper_files.copy(register, source, 2026)
    secret = register.parent / "hemmeligt.txt"
    secret.write_text("x")
    inside = paper_files.folder_of(register) / "2026" / "genvej.txt"
    inside.symlink_to(secret)
    with pytest.raises(paper_files.LeavesFolder):
        paper_files.locate(register, "2026/genvej.txt", linked=False)
    assert paper_files.locate(register, taken.path, linked=False).exists()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.text(st.sampled_from("./\\:ab2 ~\0"), max_size=14))
def test_whatever_is_written_stays_in_the_folder(register: Path, path: str) -> None:
    try:
        found = paper_files.locate(register, path, linked=False)
    except paper_files.LeavesFolder:
        return
    assert Path(os.path.realpath(found)).is_relative_to(paper_files.folder_of(register))


@pytest.mark.parametrize(
    "name", ["x.exe", "Faktura.pdf.EXE", "x.exe .", "x.bat", "x.lnk", "x.js", "x.exe::$DATA", "x.desktop", "x.sh"]
)
def test_a_program_is_not_opened_by_its_name(register: Path, tmp_path: Path, name: str) -> None:
    assert paper_files.is_program(name)


@pytest.mark.parametrize("begins", [b"MZ\x90\0", b"\x7fELF\x02", b"#!/bin/sh\n"])
def test_a_program_is_not_opened_whatever_it_calls_itself(register: Path, tmp_path: Path, begins: bytes) -> None:
    file = tmp_path / "Referat.pdf"
    file.write_bytes(begins + b"...")
    taken = paper_files.copy(register, file, 2026)
    with pytest.raises(paper_files.IsProgram, match="er et program og åbnes ikke"):
        paper_files.to_open(register, taken.path, taken.linked, taken.name)


def test_an_ordinary_paper_is_opened(register: Path, source: Path) -> None:
    taken = paper_files.copy(register, source, 2026)
    assert paper_files.to_open(register, taken.path, False, taken.name).read_bytes() == b"tre indsatser"


def test_files_are_kept_until_somebody_tidies(register: Path, source: Path) -> None:
    kept, undone = paper_files.copy(register, source, 2026), paper_files.copy(register, source, 2026)
    assert paper_files.total(register) == 26
    assert [file.name for file in paper_files.unreferenced(register, [kept.path])] == ["Handlingsplan 2026 (2).docx"]
    assert paper_files.tidy(register, [kept.path]) == 1
    assert state(register, kept) is Condition.SOUND
    assert state(register, undone) is Condition.MISSING


def test_sizes_read_as_people_say_them() -> None:
    assert [size(each) for each in (840, 12_300, 3_449_000, 100_000_000)] == ["840 byte", "12 kB", "3,4 MB", "100 MB"]
