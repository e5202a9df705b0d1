"""From what was gathered to a file: the one way that the window and the command line go."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fora_desktop.domain.dossier import Dossier
from fora_desktop.i18n import _
from fora_desktop.reports import formats, kinds, templates, word, writing
from fora_desktop.reports.package import TemplateFault


@dataclass(frozen=True, slots=True)
class Written:
    """A file's bytes; `template` is the user's that was used, `remark` why it was not."""

    data: bytes
    template: str | None = None
    remark: str = ""


def make(kind: str, gathered: Dossier, ending: str, folder: Path, chosen: Path | None = None) -> Written:
    """A document as a file of that ending; for Word with the template in `folder`, or the `chosen` one."""
    moment = datetime.combine(gathered.on, datetime.min.time(), UTC)
    if ending != formats.WORD:
        report = kinds.make(kind, gathered)
        return Written(writing.write(report, ending, moment), remark=writing.remark(report, ending))
    place = chosen or templates.find(folder, kind, gathered.forum)
    if place is None:
        return Written(word.word(kind, gathered, moment).data)
    try:
        made = word.word(kind, gathered, moment, word.read(place))
    except TemplateFault as fault:
        remark = _("{fault} Den indbyggede skabelon er brugt.").format(fault=fault)
        return Written(word.word(kind, gathered, moment).data, None, remark)
    return Written(made.data, None if made.remark else place.name, made.remark)
