"""School holidays out of a file."""

from datetime import date
from pathlib import Path

import pytest

from fora_desktop.domain.day_ranges import RangeInFile
from fora_desktop.exchange import school_csv

WINTER = RangeInFile(2, "Køge", "Vinterferie", date(2027, 2, 13), date(2027, 2, 21))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_list_is_read_as_a_spreadsheet_saves_it(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "ferier.csv"
    file.write_bytes("Kommune;Ferie;Fra;Til\r\nKøge;Vinterferie;13-02-2027;21.02.2027\r\n\r\n".encode(encoding))
    assert school_csv.read(file) == ([WINTER], [])


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_what_parts_the_columns_is_seen(separator: str) -> None:
    text = separator.join(("Køge", "Vinterferie", "2027-02-13", "2027-02-21"))
    ((found,), problems) = school_csv.lines(text)
    assert (found.where, found.first, problems) == ("Køge", date(2027, 2, 13), [])


def test_a_line_that_cannot_be_read_is_told_with_its_number() -> None:
    text = "Køge;Vinterferie;13-02-2027;21-02-2027\nKøge;Sommerferie;26/6;8/8\nKøge;Juleferie\n"
    found, problems = school_csv.lines(text)
    assert len(found) == 1
    assert problems == [
        "Linje 2: “26/6” er ikke en dato med årstal.",
        "Linje 3: Der skal stå kommune, ferie, fra og til.",
    ]


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "billede.csv"
    file.write_bytes(b"\x89PNG\0\0")
    for path in (file, tmp_path / "intet.csv"):
        with pytest.raises(school_csv.CannotRead, match="kunne ikke læses"):
            school_csv.read(path)
