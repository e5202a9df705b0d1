"""The lines of somebody's table as rows: what becomes of each, and why it is wrong."""

from fora_desktop.i18n import _
from fora_desktop.services.table_import import LineResult, Verdict
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.table import Column

ICONS = {
    Verdict.NEW: ("plus", "met"),
    Verdict.CHANGED: ("pencil", "covered"),
    Verdict.SAME: ("equal", "text2"),
    Verdict.WRONG: ("octagon-x", "missed"),
    Verdict.SKIPPED: ("minus", "text2"),
}
ORDER = (Verdict.WRONG, Verdict.NEW, Verdict.CHANGED, Verdict.SAME, Verdict.SKIPPED)


def columns() -> list[Column[LineResult]]:
    return [
        Column(_("Linje"), lambda line: str(line.line), sort=lambda line: line.line, numeric=True, width="100000"),
        Column(
            _("Resultat"),
            lambda line: line.verdict.word,
            sort=lambda line: ORDER.index(line.verdict),
            cell=_verdict,
            width=Mark("octagon-x", _("Uændret")),
        ),
        Column(
            _("Hvem eller hvad"),
            lambda line: line.about,
            width="Lokalrådet i Ringsted, møde 12/2026",
            tip=lambda line: line.about,
        ),
        Column(_("Hvad der sker"), lambda line: line.told, cell=_told, tip=lambda line: line.told),
    ]


def _verdict(line: LineResult) -> Mark:
    icon, tone = ICONS[line.verdict]
    return Mark(icon, line.verdict.word, tone)


def _told(line: LineResult) -> Words:
    if line.verdict is Verdict.WRONG:
        return Words(line.told, tone="missed")
    return Words(line.told, icon="triangle-alert" if line.remarks else "", icon_tone="unscheduled")
