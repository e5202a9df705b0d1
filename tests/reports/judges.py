"""`make judges`: LibreOffice and pdftotext read every report of the demonstration, and a table says what they miss.

Ends with 1 where something of a report is not shown; a program that is not on the machine is named and is no failure.
"""

import re
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from fora_desktop.domain.report_scope import Scope
from fora_desktop.reporting import REPORTS
from fora_desktop.reports.report import Report
from fora_desktop.reports.writing import EXCEL, PDF, WORD, endings, write
from tests import builders
from tests.reports.test_judges import missing, of_sheets, read_pdf, shown_as_pdf

DAY = date(2026, 5, 12)
MADE = datetime(2026, 5, 12, tzinfo=UTC)
SHOWN = 5
"""So much of what is missing is told."""


def reports(folder: Path) -> dict[str, Report]:
    """Every report of the demonstration with everything it can hold, names of persons too."""
    path = folder / "Fora.fora"
    answer = builders.fora(path, "demo", "--on", DAY.isoformat())
    assert answer.status == 0, answer.err
    database = builders.open_again(path)
    try:
        with database.read() as session:
            return {
                kind.key: kind.report(
                    session,
                    Scope(
                        DAY.year,
                        DAY,
                        names="names" in kind.takes,
                        parts=frozenset(option.key for option in kind.options),
                    ),
                )
                for kind in REPORTS
            }
    finally:
        database.close()


def really(lost: list[str], text: str) -> list[str]:
    """What is not there even word for word: a text may go on over a page, a sign may be of another font."""
    there = set(re.findall(r"\w+", text))
    return [words for words in lost if not set(re.findall(r"\w+", words)) <= there]


def main() -> int:
    lacking = [name for name in ("soffice", "pdftotext") if shutil.which(name) is None]
    if lacking:
        print(f"Reports are not judged: {' and '.join(lacking)} not on this machine.")
        return 0
    with TemporaryDirectory(prefix="fora-judges-") as place:
        folder = Path(place)
        made = reports(folder)
        files = []
        for key, report in made.items():
            for ending in (WORD, EXCEL, PDF):
                if ending in endings(report):
                    files.append(folder / f"{key}-{ending[1:]}{ending}")
                    files[-1].write_bytes(write(report, ending, MADE))
        shown_as_pdf([file for file in files if file.suffix != PDF], folder)
        failed = False
        for file in files:
            report = made[file.name.rpartition("-")[0]]
            text = read_pdf(file.with_suffix(PDF))
            lost = really(missing(of_sheets(report) if file.suffix == EXCEL else report, text), text)
            failed |= bool(lost)
            judge = "pdftotext" if file.suffix == PDF else "LibreOffice"
            told = f"lacks {len(lost)}: {lost[:SHOWN]}" if lost else "shows everything"
            print(f"{file.name:32} {judge:12} {text.count(chr(12)):4} pages  {told}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
