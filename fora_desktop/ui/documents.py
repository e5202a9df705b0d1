"""A meeting's documents and its invitation, for the pages that show meetings: Word, PDF, paper, drafts of messages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop import paths
from fora_desktop.domain import dossier
from fora_desktop.domain.dossier import Dossier
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.domain.invitation import Draft
from fora_desktop.exchange import invitation_file
from fora_desktop.exchange.eml import File
from fora_desktop.exchange.files import FileIsBusy, write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.reports import formats, html, kinds, making, templates, words
from fora_desktop.reports.report import Report
from fora_desktop.services import documents, invitations
from fora_desktop.services.invitations import Many
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.invite import Chosen, ask_how_to_invite
from fora_desktop.ui.dialogs.save_elsewhere import wants_another_name
from fora_desktop.ui.dialogs.save_meeting import save_meeting

MEMORY = "dokumenter"
OPENED_AT_ONCE = 3
"""Of more drafts the folder is shown."""
BUSY = 20
"""So many drafts of the same name may be open in the mail program."""

Open = Callable[[Path], bool]


def open_file(path: Path) -> bool:
    """In its own program; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def template_folder(desk: Desk) -> Path:
    """Where the register's Word templates lie: the folder that was chosen, else the one beside it."""
    chosen = desk.choices.settings.template_folder
    return Path(chosen) if chosen else templates.folder_of(desk.path)


def drafts_folder() -> Path:
    return paths.data_folder() / "Kladder"


@dataclass(frozen=True, slots=True)
class _Saved:
    path: Path
    remark: str
    again: Callable[[Path], object]
    """Saves the same document somewhere else."""
    refused: FieldError | None = None


class DocumentActions(QObject):
    """What a page's buttons do. `done` is a sentence for the page; what is refused goes to the desk.

    `chooser` and `opens` stand in for the system's windows and programs in tests.
    """

    done = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, meeting: int | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.meeting = meeting
        self.outsiders = False
        self.chooser = NativeChooser()
        self.opens: Open = open_file
        self.folder = drafts_folder()
        self._page = parent

    def show_meeting(self, meeting: int | None) -> None:
        self.meeting = meeting
        self.outsiders = False

    # --- the menu ---------------------------------------------------------------------------------------------------

    def menu(self, parent: QWidget) -> QMenu:
        """Every document in every form, and the invitation; for a button, or to be popped up."""
        made = QMenu(parent)
        made.setAccessibleName(_("Dokumenter"))
        for kind in dossier.KINDS:
            below = made.addMenu(words.kind(kind))
            below.addAction(_("&Word …"), partial(self.save, kind, formats.WORD))
            below.addAction(_("&PDF …"), partial(self.save, kind, formats.PDF))
            below.addAction(_("&Udskriv …"), partial(self.preview, kind))
        made.addSeparator()
        outsiders = made.addAction(_("Uden &lukkede punkter (til udenforstående)"))
        outsiders.setCheckable(True)
        outsiders.setChecked(self.outsiders)
        outsiders.toggled.connect(self._set_outsiders)
        made.addSeparator()
        made.addAction(_("&Gem som kalenderfil …"), self.save_as_calendar)
        invite = made.addAction(_("&Indkald …"), self.invite)
        invite.setEnabled(not self.desk.readonly)
        return made

    def _set_outsiders(self, on: bool) -> None:
        self.outsiders = on

    # --- files ------------------------------------------------------------------------------------------------------

    def _gather(self) -> Dossier | None:
        if self.meeting is None:
            return None
        try:
            return self.desk.read(documents.gather, self.meeting, self.desk.today, outsiders=self.outsiders)
        except FieldError as gone:
            self.desk.refused.emit(str(gone))
            return None

    def save(self, kind: str, ending: str = formats.WORD) -> None:
        """Ask where, write it in the background, and open it in its own program."""
        gathered = self._gather()
        if gathered is None:
            return
        name = file_name(f"{words.kind(kind)} – {gathered.title}", ending, words.kind(kind))
        self._ask(kind, ending, gathered, self._last_folder() / name)

    def _ask(self, kind: str, ending: str, gathered: Dossier, proposed: Path) -> None:
        sorts = _("Word-dokument (*.docx)") if ending == formats.WORD else _("PDF (*.pdf)")
        title = _("Gem {document}").format(document=words.kind(kind).lower())
        path = self.chooser.replace_file(self._page, title, proposed, sorts)
        if path is None:
            return
        self.desk.choices.remember(MEMORY, {**self._memory(), "folder": str(path.parent)})
        folder = template_folder(self.desk)
        again = partial(self._ask, kind, ending, gathered)

        def work() -> _Saved:
            made = making.make(kind, gathered, ending, folder)
            try:
                write_atomically(path, made.data)
            except FieldError as refused:
                return _Saved(path, made.remark, again, refused)
            return _Saved(path, made.remark, again)

        self.desk.write_later(work, self._on_saved)

    def _on_saved(self, saved: _Saved) -> None:
        if isinstance(saved.refused, FileIsBusy):
            if wants_another_name(self._page, saved.path):
                saved.again(_another_name(saved.path))
            return
        if saved.refused is not None:
            self.desk.refused.emit(str(saved.refused))
            return
        if saved.remark:
            self.desk.noticed.emit(saved.remark)
        if self.opens(saved.path):
            self.done.emit(_("{name} er gemt og åbnet.").format(name=saved.path.name))
        else:
            self.done.emit(
                _("{name} er gemt i {folder}, men intet program åbner den.").format(
                    name=saved.path.name, folder=saved.path.parent
                )
            )

    def _memory(self) -> dict[str, Any]:
        kept = self.desk.choices.settings.memory.get(MEMORY)
        return dict(kept) if isinstance(kept, dict) else {}

    def _last_folder(self) -> Path:
        settings = self.desk.choices.settings
        last = self._memory().get("folder")
        for folder in (last, settings.export_folder):
            if isinstance(folder, str) and folder and Path(folder).is_dir():
                return Path(folder)
        return Path.home()

    # --- paper ------------------------------------------------------------------------------------------------------

    def preview(self, kind: str) -> None:
        """The paper; from there it is printed or saved as PDF."""
        gathered = self._gather()
        if gathered is None:
            return
        report = kinds.make(kind, gathered)
        shown = paper(report)
        dialog = QPrintPreviewDialog(printer_for(report), self._page)
        dialog.setWindowTitle(_("Udskriv {document}").format(document=report.name))
        dialog.paintRequested.connect(shown.print_)
        dialog.exec()
        dialog.deleteLater()

    def save_as_calendar(self) -> None:
        """The meeting alone, for somebody's own calendar."""
        if self.meeting is not None:
            sentence = save_meeting(self._page, self.desk, self.meeting)
            if sentence:
                self.done.emit(sentence)

    # --- invitations ------------------------------------------------------------------------------------------------

    def invite(self) -> None:
        """A draft of the message that invites to the meeting, changes it or calls it off."""
        if self.meeting is not None:
            self.invite_to([self.meeting])

    def invite_to(self, meetings: Sequence[int]) -> None:
        """The same for several meetings: a draft for each, one step."""
        kept = self._memory().get("invite")
        chosen = ask_how_to_invite(self._page, self.desk, meetings, kept if isinstance(kept, dict) else {})
        if chosen is None:
            return
        self.desk.choices.remember(MEMORY, {**self._memory(), "invite": chosen.memory()})
        self.make_drafts(meetings, chosen)

    def make_drafts(self, meetings: Sequence[int], chosen: Chosen) -> None:
        """Note the invitations and write the drafts in the background, then open them."""
        written: list[Path] = []
        remarks: list[str] = []
        writer = DraftWriter(self.desk.path, template_folder(self.desk), self.folder, chosen.agenda, self.desk.today)

        now = self.desk.now

        def make(session: Any) -> Many:
            def write(draft: Draft) -> None:
                path, remark = writer.write(session, draft)
                written.append(path)
                remarks.extend(remark)

            return invitations.invite_many(session, meetings, now, chosen.choice, write)

        self._written, self._remarks = written, remarks
        self.desk.do_later(invitations.many_invited, make, self._on_drafts)

    def _on_drafts(self, many: Many) -> None:
        for sentence in dict.fromkeys((*many.refused, *self._remarks)):
            self.desk.noticed.emit(sentence)
        paths_, number = self._written, len(many.drafts)
        if number > OPENED_AT_ONCE:
            self.chooser.reveal(paths_[0])
            self.done.emit(_("{n} kladder ligger i {folder}. Fora sender intet.").format(n=number, folder=self.folder))
            return
        opened = [self.opens(path) for path in paths_]
        told = " ".join(dict.fromkeys(invitations.remarks(draft) for draft in many.drafts)).strip()
        if all(opened):
            made = counted(
                number,
                _("Kladden er åbnet i mailprogrammet. Fora sender intet."),
                _("{n} kladder er åbnet i mailprogrammet. Fora sender intet."),
            )
        else:
            made = _("Intet program åbner kladden. Den ligger i {folder}.").format(folder=self.folder)
        self.done.emit(f"{made} {told}".strip())


@dataclass(frozen=True, slots=True)
class DraftWriter:
    register: Path
    templates: Path
    folder: Path
    agenda: str
    today: Any

    def write(self, session: Any, draft: Draft) -> tuple[Path, list[str]]:
        """Where the draft lies, and what is to be told of it."""
        return self.put(draft, self.gather(session, draft))

    def gather(self, session: Any, draft: Draft) -> Dossier | None:
        """What stands in the agenda that goes with the draft, if one does."""
        if not self.agenda or draft.calls_off:
            return None
        gathered = documents.gather(session, draft.meeting, self.today, outsiders=True)  # it goes to guests too
        return gathered if gathered.points else None

    def put(self, draft: Draft, agenda: Dossier | None) -> tuple[Path, list[str]]:
        """`write` without the register: the folder, papers and templates may lie where nobody answers."""
        files, remarks = [], []
        if agenda is not None:
            made = making.make(dossier.AGENDA, agenda, self.agenda, self.templates)
            name = kinds.make(dossier.AGENDA, agenda).name
            files.append(File(file_name(name, self.agenda, words.kind(dossier.AGENDA)), made.data))
            remarks += [made.remark] if made.remark else []
        whole = invitation_file.written(draft, self.register, files)
        if whole.left_out:
            remarks.append(
                _("For store eller ikke til at finde, og derfor ikke vedhæftet: {names}.").format(
                    names=", ".join(whole.left_out)
                )
            )
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._put(draft, whole.data), remarks

    def _put(self, draft: Draft, data: bytes) -> Path:
        """Under another number where the mail program still has the last draft open."""
        stem = file_name(draft.subject, "", _("Indkaldelse"))
        for number in range(1, BUSY):
            path = self.folder / (f"{stem}.eml" if number == 1 else f"{stem} ({number}).eml")
            try:
                write_atomically(path, data)
            except FileIsBusy:
                continue
            return path
        raise FileIsBusy(self.folder / f"{stem}.eml")


def _another_name(path: Path) -> Path:
    number = 2
    while (found := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return found


# --- on paper -------------------------------------------------------------------------------------------------------


def paper(report: Report) -> QTextDocument:
    """What is printed: black on white whatever the window's theme."""
    made = QTextDocument()
    made.setHtml(html.html(report))
    return made


def printer_for(report: Report) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(report.name)
    made.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 18, 20, 18),
            QPageLayout.Unit.Millimeter,
        )
    )
    return made
