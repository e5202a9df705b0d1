"""Makes resources/fonts/*.ttf, the letters of our PDF, out of Inter as web fonts.

`python -m tools.paper_fonts FOLDER` where FOLDER holds Inter-Regular, -SemiBold, -Italic and -SemiBoldItalic as .woff2
(npm package inter-ui, folder web). Only the letters of Europe stay, and what a PDF does not need goes: kerning tables
and the like. Their family gets a name of its own: the window has the whole Inter under that name, and Qt would take the
one for the other.
"""

import sys
from pathlib import Path
from typing import Any

from fora_desktop import paths

FACES = ("Inter-Regular", "Inter-SemiBold", "Inter-Italic", "Inter-SemiBoldItalic")
FAMILY = "Inter Paper"
FULL, FAMILIES, NAMES_OF_A_FACE = 4, (1, 16), (3, 6)
"""The name records of a font file that hold its family."""
LETTERS = [
    *range(0x20, 0x250),
    *range(0x2B0, 0x300),
    *range(0x370, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070),
    *range(0x20A0, 0x20C0),
    *range(0x2100, 0x2300),
    *range(0x25A0, 0x2600),
    *range(0x2713, 0x2718),
    0xFFFD,
]


def make(folder: Path, target: Path) -> None:
    from fontTools import subset  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    for face in FACES:
        font = TTFont(folder / f"{face}.woff2", recalcTimestamp=False)
        options = subset.Options()
        options.layout_features = []
        options.hinting = False
        options.notdef_outline = True
        options.name_IDs = ["*"]
        options.drop_tables += ["GPOS", "GSUB", "GDEF"]
        options.recalc_timestamp = False
        thinner = subset.Subsetter(options)
        thinner.populate(unicodes=LETTERS)
        thinner.subset(font)
        name_anew(font)
        font.flavor = None
        font.save(target / f"{face}.ttf")


def name_anew(font: Any) -> None:
    """Inter becomes Inter Paper wherever the file names its family."""
    for record in font["name"].names:
        text = str(record)
        if record.nameID in (*FAMILIES, FULL):
            record.string = text.replace("Inter", FAMILY, 1)
        elif record.nameID in NAMES_OF_A_FACE:
            record.string = text.replace("Inter-", f"{FAMILY.replace(' ', '')}-", 1)


if __name__ == "__main__":
    make(Path(sys.argv[1]), paths.RESOURCES / "fonts")
