"""Indkaldelser: a draft of a message for each meeting that is ticked, in a folder; all of them one step.

First the drafts are made with nothing kept, then they are put into the folder while the register is free for everybody,
then those that lie there are noted: a folder that does not answer holds up nobody.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from fora_desktop.domain.calendar import Attendee
from fora_desktop.domain.dossier import Dossier
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.invitation import ALL, NONE, OF_ABSENT, SUBSTITUTES, Draft
from fora_desktop.i18n import _, counted
from fora_desktop.reports import formats
from fora_desktop.services import document_exports, invitations
from fora_desktop.services.invitations import Choice, InvitedEach
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kind import A_WHILE, Asked
from fora_desktop.ui.dialogs.export.lines import LineOutcome
from fora_desktop.ui.dialogs.export.meeting_rows import OfMeetings, Read
from fora_desktop.ui.documents import DraftWriter, template_folder
from fora_desktop.ui.widgets.field import Field

AGENDAS = (formats.WORD, formats.PDF, "")


_Made = tuple[Draft, Dossier | None]
"""A draft, and what stands in the agenda that goes with it."""


@dataclass(frozen=True, slots=True)
class _Put:
    """What became of a draft: where it lies, or why it could not be written."""

    draft: Draft
    path: Path = Path()
    remark: str = ""
    refusal: str = ""


class Invitations(OfMeetings):
    """The meetings are noted as invited with it, as where the draft is opened at once."""

    key = "invitations"
    icon = "mail"
    usual = (0, 42)
    ending = ".eml"
    at_once = True

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self._stopped, self._left = Event(), Event()
        self._then: Callable[[dict[Any, LineOutcome]], object] | None = None
        self._failed: Callable[[Exception], object] | None = None
        self._choice = invitations.USUAL
        self._written: dict[int, _Put] = {}
        self._refused: dict[int, str] = {}
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
        self.desk.read_later(invitations.sender, self._on_sender)
        super().begin()

    def _on_sender(self, sender: Attendee) -> None:
        self._has_sender = bool(sender.email)
        if self.desk.readonly:
            self.message.say(self.why_not(), "info", icon="lock")
        elif not self._has_sender:
            ways = [(_("Skriv adressen …"), self._to_sender)]
            self.message.say(str(invitations.SenderIsMissing()), "warning", actions=ways)
        else:
            self.message.say("")

    def _to_sender(self) -> None:
        self.leave.emit("indstillinger", "dokumenter")

    def why_not(self) -> str:
        if self.desk.readonly:
            return _("Registret kan kun læses, så der kan ikke indkaldes herfra.")
        return "" if self._has_sender else str(invitations.SenderIsMissing())

    # --- writing ----------------------------------------------------------------------------------------------------

    def stop(self) -> None:
        self._stopped.set()

    def leave_alone(self) -> None:
        self._left.set()
        if self._written:
            self._note_written()

    def write_at_once(self, folder: Path, then: Callable[[dict[Any, LineOutcome]], object], failed: Any) -> None:
        self._stopped.clear()
        self._then, self._failed, self._written, self._refused = then, failed, {}, {}
        ids = [line.what.id for line in self.wanted]
        templates, agenda = template_folder(self.desk), str(self.agenda.currentData())
        writer = DraftWriter(self.desk.path, templates, folder, agenda, self.desk.today)
        self._choice = Choice(self.substitutes.currentData(), papers=self.papers.isChecked())
        choice, now, stopped = self._choice, self.desk.now, self._stopped

        def make(session: Any) -> tuple[list[_Made], InvitedEach]:
            made: list[_Made] = []

            def gather(draft: Draft) -> None:
                made.append((draft, writer.gather(session, draft)))

            each = invitations.invite_each(session, ids, now, choice, gather, lambda: not stopped.is_set())
            return made, each

        self.desk.rehearse_later(make, partial(self._on_made, writer), failed)

    def _on_made(self, writer: DraftWriter, found: tuple[list[_Made], InvitedEach]) -> None:
        made, each = found
        self._refused = dict(each.refused)
        self._put_some(writer, made)

    def _put_some(self, writer: DraftWriter, made: list[_Made]) -> None:
        if not made or self._stopped.is_set():
            self._note_written()
            return
        self.progressed.emit(len(self.wanted) - len(made))
        some = partial(_put_in_folder, writer, made, self._stopped, self._left)
        self.desk.write_later(some, partial(self._on_put, writer, made), self._on_not_noted)

    def _on_put(self, writer: DraftWriter, made: list[_Made], put: list[_Put]) -> None:
        if self._left.is_set():  # the dialog is closed, and nobody notes it any more
            self._take_away([each.path for each in put if not each.refusal])
            return
        for each in put:
            if each.refusal:
                self._refused[each.draft.meeting] = each.refusal
            else:
                self._written[each.draft.meeting] = each
        self._put_some(writer, made[len(put) :])

    def _note_written(self) -> None:
        """One step for all that lie in the folder; of one that is another meanwhile the old draft goes."""
        if not self._written:
            self._on_noted(InvitedEach((), {}))
            return
        self.progressed.emit(len(self.wanted))
        ids, now, choice, written = list(self._written), self.desk.now, self._choice, self._written

        def check(draft: Draft) -> None:
            if not invitations.say_the_same(draft, written[draft.meeting].draft):
                raise invitations.HasChanged(draft.title)

        def note(session: Any) -> InvitedEach:
            return invitations.invite_each(session, ids, now, choice, check, lambda: True)

        self.desk.do_later(invitations.each_invited, note, self._on_noted, self._on_not_noted)

    def _on_not_noted(self, error: Exception) -> None:
        self._take_away([each.path for each in self._written.values()])
        if self._failed is not None:
            self._failed(error)

    def _on_noted(self, noted: InvitedEach) -> None:
        self._take_away([self._written[meeting].path for meeting in noted.refused])
        outcomes: dict[Any, LineOutcome] = {}
        for draft in noted.drafts:
            put = self._written[draft.meeting]
            outcomes[draft.meeting] = LineOutcome(changed=True, remark=put.remark, files=(put.path,))
        refused = {**self._refused, **noted.refused}
        outcomes |= {meeting: LineOutcome(refusal=sentence) for meeting, sentence in refused.items()}
        if self._then is not None:
            self._then(outcomes)

    def _take_away(self, paths: list[Path]) -> None:
        if paths:
            self.desk.write_later(partial(_take_away, paths), self._on_taken_away)

    def _on_taken_away(self, _nothing: object) -> None:
        pass

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


def _put_in_folder(writer: DraftWriter, made: list[_Made], stopped: Event, left: Event) -> list[_Put]:
    """The first of them, as many as can be written before somebody looks whether it goes on."""
    until = monotonic() + A_WHILE
    put: list[_Put] = []
    for draft, agenda in made:
        if put and (stopped.is_set() or monotonic() > until):
            break
        try:
            path, told = writer.put(draft, agenda)
        except FieldError as refusal:
            put.append(_Put(draft, refusal=str(refusal)))
            continue
        if left.is_set():
            _take_away([path])
        put.append(_Put(draft, path, " ".join((*told, invitations.remarks(draft))).strip()))
    return put


def _take_away(paths: list[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink()
