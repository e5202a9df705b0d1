"""Makes resources/fonts/*.ttf, the letters of our PDF, out of Inter as web fonts.

`python -m tools.paper_fonts FOLDER` where FOLDER holds Inter-Regular, -SemiBold, -Italic and -SemiBoldItalic as .woff2
(npm package inter-ui, folder web). Only the letters of Europe stay, and what a PDF does not need goes: kerning tables
and the like.
"""

import sys
from pathlib import Path

from fora_desktop import paths

FACES = ("Inter-Regular", "Inter-SemiBold", "Inter-Italic", "Inter-SemiBoldItalic")
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
        font.flavor = None
        font.save(target / f"{face}.ttf")


if __name__ == "__main__":
    make(Path(sys.argv[1]), paths.RESOURCES / "fonts")
