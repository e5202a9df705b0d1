"""Indkaldelser: a draft of a message for each meeting that is ticked, in a folder; all of them one step."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from fora_desktop.domain.calendar import Attendee
from fora_desktop.domain.invitation import ALL, NONE, OF_ABSENT, SUBSTITUTES, Draft
from fora_desktop.i18n import _, counted
from fora_desktop.reports import formats
from fora_desktop.services import document_exports, invitations
from fora_desktop.services.invitations import Choice, InvitedEach
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kind import Asked
from fora_desktop.ui.dialogs.export.lines import Outcome
from fora_desktop.ui.dialogs.export.meeting_rows import OfMeetings, Read
from fora_desktop.ui.documents import DraftWriter, template_folder
from fora_desktop.ui.widgets.field import Field

AGENDAS = (formats.WORD, formats.PDF, "")


class Invitations(OfMeetings):
    """The meetings are noted as invited with it, as where the draft is opened at once."""

    key = "invitations"
    icon = "mail"
    usual = (0, 42)
    ending = ".eml"
    at_once = True

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self._stopped = Event()
        self._then: Callable[[dict[Any, Outcome]], object] | None = None
        self._written: dict[int, Path] = {}
        self._has_sender = False

    @staticmethod
    def title() -> str:
        return _("Indkaldelser")

    @staticmethod
    def explained() -> str:
        return _("Kladder til mailprogrammet (.eml)")

    def said(self) -> str:
        return _(
            "Én kladde pr. møde med indkaldelsen til kalenderen. Du sender dem selv; møderne noteres som indkaldt."
        )

    def nothing(self) -> str:
        return _("Ingen møder at indkalde til i perioden.")

    def verb(self, number: int) -> str:
        return counted(number, _("&Lav {n} kladde"), _("&Lav {n} kladder"))

    def make_options(self) -> None:
        self.substitutes, self.agenda = QComboBox(self), QComboBox(self)
        for key, text in (
            (ALL, _("Alle")),
            (OF_ABSENT, _("Dem, hvis medlem ikke kan")),
            (NONE, _("Ingen")),
        ):
            self.substitutes.addItem(text, key)
        for ending, text in zip(AGENDAS, (_("Som Word"), _("Som PDF"), _("Nej")), strict=True):
            self.agenda.addItem(text, ending)
        self.papers = QCheckBox(_("Vedhæft bilag"), self)
        self.papers.setChecked(True)
        copies, agenda = (
            Field(_("Kopi til stedfortrædere"), self.substitutes),
            Field(_("Vedhæft dagsordenen"), self.agenda),
        )
        self.column.addLayout(self.row(copies, agenda, self.papers))

    def options_order(self) -> list[QWidget]:
        return [self.substitutes, self.agenda, self.papers]

    def reading(self) -> Read:
        return document_exports.to_invite

    def begin(self) -> None:
        super().begin()
        self.desk.read_later(invitations.sender, self._on_sender)

    def _on_sender(self, sender: Attendee) -> None:
        self._has_sender = bool(sender.email)
        if self.desk.readonly:
            self.message.say(_("Registret kan kun læses, så der kan ikke indkaldes herfra."), "info", icon="lock")
        elif not self._has_sender:
            ways = [(_("Skriv adressen …"), self._to_sender)]
            self.message.say(str(invitations.SenderIsMissing()), "warning", actions=ways)
        else:
            self.message.say("")

    def _to_sender(self) -> None:
        self.leave.emit("indstillinger", "dokumenter")

    def is_ready(self) -> bool:
        return self._has_sender and not self.desk.readonly and super().is_ready()

    # --- writing ----------------------------------------------------------------------------------------------------

    def stop(self) -> None:
        self._stopped.set()

    def write_at_once(self, folder: Path, then: Callable[[dict[Any, Outcome]], object], failed: Any) -> None:
        self._stopped.clear()
        self._then, self._written = then, {}
        ids = [line.what.id for line in self.wanted]
        writer = DraftWriter(
            self.desk.path, template_folder(self.desk), folder, str(self.agenda.currentData()), self.desk.today
        )
        choice = Choice(self.substitutes.currentData(), papers=self.papers.isChecked())
        written, now, goes_on = self._written, self.desk.now, lambda: not self._stopped.is_set()
        self._remarks: dict[int, str] = {}
        remarks = self._remarks

        def make(session: Any) -> InvitedEach:
            def write(draft: Draft) -> None:
                path, told = writer.write(session, draft)
                written[draft.meeting] = path
                remarks[draft.meeting] = " ".join((*told, invitations.remarks(draft))).strip()

            return invitations.invite_each(session, ids, now, choice, write, goes_on)

        self.desk.do_later(invitations.each_invited, make, self._on_made, failed)

    def _on_made(self, made: InvitedEach) -> None:
        outcomes: dict[Any, Outcome] = {
            draft.meeting: Outcome(
                changed=True, remark=self._remarks[draft.meeting], files=(self._written[draft.meeting],)
            )
            for draft in made.drafts
        }
        outcomes |= {meeting: Outcome(refusal=sentence) for meeting, sentence in made.refused.items()}
        if self._then is not None:
            self._then(outcomes)

    def tell(self, lines: Any) -> Any:
        """Whom the messages do not reach stands on the rows; here how many rows say so."""
        told = [line.outcome.remark for line in lines if line.outcome and line.outcome.remark]
        if not told:
            return "", []
        return (
            told[0] if len(told) == 1 else _("{n} kladder har en bemærkning på deres linje.").format(n=len(told))
        ), []

    def memory(self) -> dict[str, Any]:
        return {
            "substitutes": self.substitutes.currentData(),
            "agenda": self.agenda.currentData(),
            "papers": self.papers.isChecked(),
        }

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("substitutes") in SUBSTITUTES:
            self.substitutes.setCurrentIndex(self.substitutes.findData(memory["substitutes"]))
        if memory.get("agenda") in AGENDAS:
            self.agenda.setCurrentIndex(AGENDAS.index(memory["agenda"]))
        self.papers.setChecked(memory.get("papers") is not False)
