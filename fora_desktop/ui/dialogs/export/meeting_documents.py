"""Dagsordener and Referater: one document for each meeting that is ticked."""

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QWidget

from fora_desktop.domain import dossier
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.reports import formats, making, words
from fora_desktop.services import document_exports, documents
from fora_desktop.services.document_exports import MeetingChoice
from fora_desktop.ui.dialogs.export.kind import Write
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome
from fora_desktop.ui.dialogs.export.meeting_rows import OfMeetings, Read
from fora_desktop.ui.documents import template_folder
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.segmented import Segmented

ENDINGS = (formats.WORD, formats.PDF)


class OfDocuments(OfMeetings):
    """`kind` is the document."""

    kind: ClassVar[str]

    def make_options(self) -> None:
        self.format = Segmented(("Word", "PDF"), name=_("Filens slags"), parent=self)
        self.format.chosen.connect(self._on_format)
        self.outsiders = QCheckBox(_("Uden lukkede punkter (til udenforstående)"), self)
        label = Label(_("Skriv som"), "header", "text2", parent=self)
        self.column.addLayout(self.row(label, self.format, self.outsiders))

    def options_order(self) -> list[QWidget]:
        return [self.format.button(0), self.format.button(1), self.outsiders]

    def verb(self, number: int) -> str:
        return counted(number, _("&Eksportér {n} dokument"), _("&Eksportér {n} dokumenter"))

    def _on_format(self, place: int) -> None:
        self.ending = ENDINGS[place]
        self.rename()

    @classmethod
    def stem(cls, choice: MeetingChoice) -> str:
        return f"{words.kind(cls.kind)} – {choice.title}"

    def writer(self, folder: Path) -> Write:
        kind, ending, today = self.kind, self.ending or formats.WORD, self.desk.today
        outsiders, templates = self.outsiders.isChecked(), template_folder(self.desk)

        def write(session: Any, line: Line) -> LineOutcome:
            path = folder / line.files[0]
            try:
                gathered = documents.gather(session, line.what.id, today, outsiders=outsiders)
                made = making.make(kind, gathered, ending, templates)
                changed = write_atomically(path, made.data)
            except FieldError as refusal:
                return LineOutcome(refusal=str(refusal), reason=refusal.short)
            return LineOutcome(changed=changed, remark=made.remark, files=(path,))

        return write

    def tell(self, lines: Any) -> Any:
        """The same template is at fault for all of them."""
        remarks = dict.fromkeys(line.outcome.remark for line in lines if line.outcome and line.outcome.remark)
        return next(iter(remarks), ""), []

    def memory(self) -> dict[str, Any]:
        return {"format": self.ending, "outsiders": self.outsiders.isChecked()}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("format") in ENDINGS:
            self.ending = str(memory["format"])
            self.format.set_current(ENDINGS.index(self.ending))
        self.outsiders.setChecked(memory.get("outsiders") is True)


class Agendas(OfDocuments):
    key = "agendas"
    icon = "list-ordered"
    kind = dossier.AGENDA
    usual = (0, 42)
    ending = formats.WORD

    @staticmethod
    def title() -> str:
        return _("Dagsordener")

    @staticmethod
    def explained() -> str:
        return _("Word eller PDF, ét dokument pr. møde")

    def said(self) -> str:
        return _("Møder, der har en dagsorden. Ét dokument pr. møde, i jeres skabelon, hvis I har en.")

    def nothing(self) -> str:
        return _("Intet møde i perioden har en dagsorden.")

    def reading(self) -> Read:
        return document_exports.agendas


class Minutes(OfDocuments):
    key = "minutes"
    icon = "file-text"
    kind = dossier.MINUTES
    usual = (-60, 0)
    ending = formats.WORD

    @staticmethod
    def title() -> str:
        return _("Referater")

    @staticmethod
    def explained() -> str:
        return _("Word eller PDF")

    def said(self) -> str:
        return _("Møder, der er holdt. Ét dokument pr. møde, i jeres skabelon, hvis I har en.")

    def nothing(self) -> str:
        return _("Intet møde i perioden er holdt.")

    def reading(self) -> Read:
        return document_exports.minutes
