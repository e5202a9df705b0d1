"""What is done with the papers of a meeting: files taken in the background, opened, looked at again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.paper import Condition, Taken
from fora_desktop.exchange import paper_files
from fora_desktop.i18n import _, counted
from fora_desktop.services import papers
from fora_desktop.services.agenda import Item
from fora_desktop.services.meeting_page import MeetingView
from fora_desktop.services.papers import PaperLine
from fora_desktop.ui import choosing_files, keys
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.widgets.paper_list import PaperList


class FileChooser(Protocol):
    def open_files(self, parent: QWidget, title: str, folder: Path, kinds: str) -> list[Path]: ...
    def open_file(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None: ...
    def reveal(self, file: Path) -> None: ...


def open_in_its_program(file: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of taking files: for which meeting and item, and what was refused."""

    meeting: int
    item: int | None
    taken: tuple[Taken, ...]
    refused: tuple[tuple[Path, FieldError], ...]


def _take(register: Path, files: Sequence[Path], year: int, meeting: int, item: int | None, *, link: bool) -> _Answer:
    taken, refused = [], []
    for file in files:
        try:
            taken.append(paper_files.link(file) if link else paper_files.copy(register, file, year))
        except FieldError as error:
            refused.append((file, error))
    return _Answer(meeting, item, tuple(taken), tuple(refused))


def _look(register: Path, meeting: int, lines: Sequence[PaperLine]) -> tuple[int, Mapping[int, Condition]]:
    return meeting, {
        each.id: paper_files.condition(register, each.path, each.linked, each.sha256, each.size) for each in lines
    }


class PaperActions(QObject):
    """Belongs to a list of papers; `open_file` and `chooser` are handed in by tests."""

    def __init__(self, desk: Desk, view: PaperList, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.list = view
        self.open_file: Callable[[Path], bool] = open_in_its_program
        self.chooser: FileChooser = NativeChooser()
        self.meeting: MeetingView | None = None
        self.item: Item | None = None
        self._conditions: dict[int, Condition] = {}
        self._looked_at: tuple[PaperLine, ...] = ()
        self._looking = False
        self._taking = 0
        """How many times files are being copied that no paper names yet."""
        self._folder = Path.home()
        view.wanted.connect(self._on_wanted)
        view.added.connect(self.take)
        view.add_wanted.connect(self.choose)
        view.menu_wanted.connect(self._pop_up)
        view.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.table.customContextMenuRequested.connect(self._on_menu)
        keys.action(view.table, "moede.remove_item", _("Fjern punktet eller bilaget"), "Del", self._remove_current)
        keys.action(view.table, "moede.edit_item", _("Ret punktet eller bilagets navn"), "F2", self._rename_current)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_papers(self, view: MeetingView, item: Item | None) -> None:
        if self.meeting is not None and self.meeting.line.id != view.line.id:
            self.list.refused.say("")
        self.meeting, self.item = view, item
        writable = not view.is_locked and not self.desk.readonly
        self.list.show_papers(view.papers, item, self._conditions, self._place, writable=writable)
        if view.papers != self._looked_at:
            self.look()

    def _place(self, paper: PaperLine) -> str:
        try:
            return str(paper_files.locate(self.desk.path, paper.path, paper.linked))
        except FieldError:
            return paper.path

    def look(self) -> None:
        """See in the background what has become of the files."""
        if self.meeting is None or self._looking:
            return
        self._looked_at = self.meeting.papers
        if not self._looked_at:
            return
        self._looking = True
        register, meeting = self.desk.path, self.meeting.line.id
        self.desk.write_later(partial(_look, register, meeting, self._looked_at), self._on_looked, self._on_look_failed)

    def _on_look_failed(self, _error: Exception) -> None:
        self._looking = False

    def _on_looked(self, found: tuple[int, Mapping[int, Condition]]) -> None:
        self._looking = False
        if self.meeting is None:
            return
        if found[0] != self.meeting.line.id or self._looked_at != self.meeting.papers:
            self.look()
            return
        self._conditions = dict(found[1])
        self.list.show_conditions(self._conditions)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Back from another program, in which a paper may have been changed."""
        if state == Qt.ApplicationState.ApplicationActive and self.list.isVisible():
            self.look()

    # --- taking -----------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        self._choose(link=False)

    def choose_link(self) -> None:
        self._choose(link=True)

    def _choose(self, *, link: bool) -> None:
        title = _("Tilføj link til filer") if link else _("Tilføj bilag")
        files = self.chooser.open_files(self.list, title, self._folder, choosing_files.papers())
        if files:
            self._folder = files[0].parent
            self.take(files, link=link)

    def take(self, files: list[Path], *, link: bool = False) -> None:
        """Copy files, or link them, to the current item, in the background."""
        view = self.meeting
        if view is None or view.is_locked or self.desk.readonly or not files:
            return
        self._begin_taking(files, view.line.id, self.item.id if self.item is not None else None, link=link)

    def _begin_taking(self, files: list[Path], meeting: int, item: int | None, *, link: bool) -> None:
        assert self.meeting is not None
        year = self.meeting.line.start.year
        self._taking += 1
        self.desk.write_later(
            partial(_take, self.desk.path, files, year, meeting, item, link=link), self._on_taken, self._on_copy_failed
        )

    def _on_copy_failed(self, _error: Exception) -> None:
        self._taking -= 1

    def _on_taken(self, answer: _Answer) -> None:
        self._taking -= 1
        if answer.taken:
            try:
                self.desk.do(papers.added, papers.add, answer.meeting, answer.taken, self.desk.today, item=answer.item)
            except FieldError as refused:
                for each in answer.taken:
                    paper_files.discard(self.desk.path, each)
                self.desk.refused.emit(str(refused))
        if answer.refused:
            told = " ".join(str(error) for _file, error in answer.refused)
            big = [file for file, error in answer.refused if isinstance(error, paper_files.PaperIsTooBig)]
            link = [(_("Tilføj som link"), partial(self._link_instead, big, answer))] if big else []
            self.list.tell(told, actions=link)

    def _link_instead(self, files: list[Path], answer: _Answer) -> None:
        """Of the item that they were meant for, whichever is shown by now."""
        self.list.refused.say("")
        self._begin_taking(files, answer.meeting, answer.item, link=True)

    # --- one paper --------------------------------------------------------------------------------------------------

    def _on_wanted(self, what: str, paper: PaperLine) -> None:
        do: dict[str, Callable[[PaperLine], object]] = {
            "open": self.open,
            "keep": self.keep,
            "find": self.find,
            "remove": self.remove,
        }
        do[what](paper)

    def open(self, paper: PaperLine) -> None:
        """In its own program; a program itself is not opened."""
        register = self.desk.path
        self.desk.write_later(
            partial(paper_files.to_open, register, paper.path, paper.linked, paper.name), self._on_opened, self._again
        )

    def _again(self, _error: Exception) -> None:
        self.look()

    def _on_opened(self, file: Path) -> None:
        if not self.open_file(file):
            self.list.tell(
                _("“{name}” kan ikke åbnes: intet program er valgt til den slags filer.").format(name=file.name)
            )

    def keep(self, paper: PaperLine) -> None:
        """The changed file is the paper from now on."""
        register = self.desk.path
        self.desk.write_later(
            lambda: (paper.id, paper_files.read_again(register, paper.path, paper.linked)), self._on_found
        )

    def find(self, paper: PaperLine) -> None:
        """Another place for a file that is gone."""
        file = self.chooser.open_file(self.list, _("Find filen"), self._folder, choosing_files.papers())
        view = self.meeting
        if file is None or view is None:
            return
        register, year = self.desk.path, view.line.start.year

        def work() -> tuple[int, Taken]:
            taken = paper_files.link(file) if paper.linked else paper_files.copy(register, file, year)
            return paper.id, taken

        self._taking += 1
        self.desk.write_later(work, self._on_copied, self._on_copy_failed)

    def _on_copied(self, found: tuple[int, Taken]) -> None:
        self._taking -= 1
        self._on_found(found)

    def _on_found(self, found: tuple[int, Taken]) -> None:
        self.desk.attempt(papers.replaced, papers.replace, found[0], found[1], self.desk.today)

    def remove(self, paper: PaperLine) -> None:
        self.desk.attempt(papers.removed, papers.remove, paper.id)

    def _remove_current(self) -> None:
        if self.list.current is not None:
            self.remove(self.list.current)

    def _rename_current(self) -> None:
        paper = self.list.current
        if paper is not None:
            self.rename(paper)

    def rename(self, paper: PaperLine) -> None:
        name = ask.line(self.list, _("Omdøb bilaget"), _("Omdøb"), _("&Navn"), paper.name)
        if name is not None and name != paper.name:
            self.desk.attempt(papers.edited, papers.edit, paper.id, name=name)

    # --- the menu ---------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        paper, view = self.list.current, self.meeting
        writable = view is not None and not view.is_locked and not self.desk.readonly
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def entry(words: str, do: Callable[[], object], possible: bool = True) -> None:
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _on=False, do=do: do())

        entry(_("Tilføj bilag …"), self.choose, writable)
        entry(_("Tilføj link til filer …"), self.choose_link, writable)
        if paper is not None and view is not None:
            menu.addSeparator()
            entry(_("Åbn bilaget"), partial(self.open, paper))
            entry(_("Vis i mappen"), partial(self.reveal, paper))
            entry(_("Omdøb …"), partial(self.rename, paper), writable)
            words = _("Må vises for udenforstående") if paper.confidential else _("Fortroligt")
            entry(words, partial(self._set_confidential, paper), writable)
            if paper.item is not None:
                entry(_("Flyt til hele mødet"), partial(self._attach, paper, None), writable)
            if self.item is not None and paper.item != self.item.id:
                words = _("Flyt til punkt {n}").format(n=self.item.position)
                entry(words, partial(self._attach, paper, self.item.id), writable)
            entry(_("Fjern bilaget"), partial(self.remove, paper), writable)
        menu.addSeparator()
        entry(_("Ryd op i bilagsmappen …"), self.tidy, not self.desk.readonly)
        return menu

    def _pop_up(self) -> None:
        button = self.list.more
        self.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_menu(self, spot: QPoint) -> None:
        self.menu().popup(self.list.table.viewport().mapToGlobal(spot))

    def reveal(self, paper: PaperLine) -> None:
        try:
            self.chooser.reveal(paper_files.locate(self.desk.path, paper.path, paper.linked))
        except FieldError as refused:
            self.desk.refused.emit(str(refused))

    def _set_confidential(self, paper: PaperLine) -> None:
        self.desk.attempt(papers.edited, papers.edit, paper.id, confidential=not paper.confidential)

    def _attach(self, paper: PaperLine, item: int | None) -> None:
        self.desk.attempt(papers.edited, papers.attach, paper.id, item)

    def tidy(self) -> None:
        """Files of the folder that no paper names; they are told before they go, for no step brings them back."""
        kept = self.desk.read(papers.copied_paths)
        self.desk.write_later(partial(paper_files.unreferenced, self.desk.path, kept), self._on_unreferenced)

    def _on_unreferenced(self, left: list[Path]) -> None:
        if self._taking:  # a copy is there before the paper that names it
            self.desk.noticed.emit(_("Der tilføjes bilag i øjeblikket. Ryd op, når de er på plads."))
            return
        if not left:
            self.desk.noticed.emit(_("Bilagsmappen har ingen filer, der ikke bruges."))
            return
        many = counted(len(left), _("{n} fil bruges ikke:"), _("{n} filer bruges ikke:"))
        named = ", ".join(file.name for file in left[:10]) + (" …" if len(left) > 10 else "")
        told = _("{many} {names}. Fjernede bilag kan derefter ikke hentes tilbage med Fortryd.").format(
            many=many, names=named
        )
        if ask.Ask(_("Ryd op i bilagsmappen"), _("Slet filerne"), self.list, told).answered():
            kept = self.desk.read(papers.copied_paths)  # once more: papers may have come while it was asked
            self.desk.write_later(partial(paper_files.tidy, self.desk.path, kept, left), self._on_tidied)

    def _on_tidied(self, gone: int) -> None:
        self.desk.noticed.emit(counted(gone, _("{n} fil er slettet."), _("{n} filer er slettet.")))
