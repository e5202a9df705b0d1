"""Sikkerhedskopier: what there is, whether it is sound, and one of them put back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.choosing_files import registers
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar

if TYPE_CHECKING:
    from fora_desktop.ui.files import CopyLine, Examined, FilesMenu


@dataclass(frozen=True, slots=True)
class Line:
    """A copy with what is known of it; `found` is None until it has been looked over."""

    path: Path
    kind: str
    taken: datetime
    size: int
    age: str
    found: "Examined | None" = None

    @property
    def when(self) -> str:
        return moment_in_words(self.taken)

    @property
    def kind_in_words(self) -> str:
        return {
            "daily": _("Dagens kopi"),
            "own": _("Gemt af dig"),
            "update": _("Før opdatering"),
            "aside": _("Lagt til side"),
        }[self.kind]

    @property
    def state(self) -> str:
        if self.found is None:
            return _("efterses …")
        return _("I orden") if self.found.usable else _("Kan ikke bruges")

    @property
    def since(self) -> str:
        if self.found is None or not self.found.usable:
            return ""
        if self.found.since is None:
            return _("En anden historik end den nuværende")
        if not self.found.since:
            return _("Intet er ændret siden")
        return counted(self.found.since, _("1 ændring siden"), _("{n} ændringer siden"))


def size_in_words(size: int) -> str:
    if size < 1_000_000:
        return _("{n} kB").format(n=max(1, round(size / 1000)))
    return _("{n} MB").format(n=f"{size / 1_000_000:.1f}".replace(".", ","))


def columns() -> list[Column[Line]]:
    return [
        Column(_("Taget"), lambda line: line.when, sort=lambda line: line.taken, width="28. december 2026 kl. 10.00"),
        Column(_("Alder"), lambda line: line.age, sort=lambda line: line.taken, width="1.000 dage"),
        Column(_("Slags"), lambda line: line.kind_in_words, width=_("Før opdatering")),
        Column(
            _("Størrelse"),
            lambda line: size_in_words(line.size),
            sort=lambda line: line.size,
            numeric=True,
            width="1.000,0 MB",
        ),
        Column(
            _("Tilstand"),
            lambda line: line.state,
            cell=_mark,
            width=Mark("check", _("Kan ikke bruges")),
            tip=lambda line: line.found.sentence if line.found else "",
        ),
        Column(
            _("Siden da"),
            lambda line: line.since,
            tip=lambda line: (
                _("Den seneste ændring: {step}").format(step=line.found.last) if line.found and line.found.last else ""
            ),
        ),
    ]


def _mark(line: Line) -> Mark | None:
    if line.found is None:
        return None
    if line.found.usable:
        return Mark("check", line.state, "met")
    return Mark("octagon-x", line.state, "missed")


class CopiesDialog(Ask):
    """The list; `chosen` is the copy that the register is to be restored from, once that was confirmed."""

    def __init__(self, files: "FilesMenu", parent: QWidget) -> None:
        explanation = _(
            "Fora tager en kopi hver dag i {folder}. De seneste 7 dage, 8 uger og 12 måneder beholdes; det, du selv "
            "gemmer, og det, der er lagt til side, bliver liggende."
        ).format(folder=files.folder)
        super().__init__(_("Sikkerhedskopier"), _("Luk"), parent, explanation, cancel=False)
        self.files, self.desk = files, files.desk
        self.chosen: Path | None = None
        self._lines: list[Line] = []
        self._looking: Path | None = None
        self.set_size(900, 600)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self.reject)
        self.do.setDefault(False)
        self.model = TableModel(columns(), key=lambda line: line.path)
        self.table = RowTable(self.model, _("Sikkerhedskopier"), parent=self)
        self.table.opened.connect(self._restore)
        self.table.selection_changed.connect(self._on_selection)
        self.nothing = EmptyView("archive", _("Der er ingen kopier endnu."), parent=self)
        self.second = MessageBar(parent=self)
        self._lay_out()
        files.changed.connect(self.refresh)
        self.refresh()
        self.table.setFocus()

    def _lay_out(self) -> None:
        held = QWidget(self)
        self._pile = QStackedLayout(held)
        self._pile.addWidget(self.table)
        self._pile.addWidget(self.nothing)
        self.restore_button = Button(_("&Gendan …"), icon="history", parent=self)
        self.restore_button.clicked.connect(self._restore)
        self.other_button = Button(_("Gendan fra en &anden fil …"), parent=self)
        self.other_button.clicked.connect(self._restore_other)
        self.show_button = Button(_("&Vis i mappen"), icon="folder-open", parent=self)
        self.show_button.clicked.connect(self._show_in_folder)
        self.now_button = Button(_("Gem &kopi nu"), icon="save", parent=self)
        self.now_button.clicked.connect(self.files.copy_now)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        for button in (self.restore_button, self.other_button, self.show_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.now_button)
        self.column.addWidget(held, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.second)

    def refresh(self) -> None:
        """Read the list again; what has been looked over is not looked over again."""
        self.desk.later(partial(self.files.shelf.copies, self.files.path), self._show)
        self._tell_second()

    def _show(self, copies: "Sequence[CopyLine]") -> None:
        known = {line.path: line.found for line in self._lines}
        today = self.desk.today
        self._lines = [
            Line(
                each.path,
                each.kind,
                each.taken,
                each.size,
                age_in_words(each.taken.date(), today),
                known.get(each.path),
            )
            for each in copies
        ]
        self._show_lines()
        if self._lines and not self.table.current_line:
            self.table.select_key(self._lines[0].path)
        self._look_over_next()

    def _look_over_next(self) -> None:
        """One at a time, the newest first: every page of the file is read, and others wait in the same line."""
        waiting = next((line.path for line in self._lines if line.found is None), None)
        if waiting is not None and waiting != self._looking:
            self._looking = waiting
            self.desk.later(partial(self._look_over, waiting), self._on_looked_over)

    def _look_over(self, path: Path) -> "tuple[Path, Examined]":
        return path, self.files.shelf.examine(path, self.files.path)

    def _on_looked_over(self, told: "tuple[Path, Examined]") -> None:
        path, found = told
        self._looking = None
        self._lines = [replace(line, found=found) if line.path == path else line for line in self._lines]
        self._show_lines()
        self._look_over_next()

    def _show_lines(self) -> None:
        self.model.show(self._lines)
        self._pile.setCurrentIndex(0 if self._lines else 1)
        self._on_selection()

    def _tell_second(self) -> None:
        folder, newest = self.desk.choices.settings.second_folder, self.files.second_newest
        choose = [(_("Vælg mappe …"), self.files.choose_second_folder)]
        if not folder:
            self.second.say(
                _("Kopierne ligger på samme drev som registret. Vælg også en mappe på et andet drev."),
                "info",
                actions=choose,
            )
        elif self.files.second_refused:
            self.second.say(self.files.second_refused, "warning", actions=choose)
        elif newest is not None:
            days = (self.desk.today - newest).days
            if days <= 0:
                said = _("Kopien i {folder} er fra i dag.").format(folder=folder)
            elif days == 1:
                said = _("Den seneste kopi i {folder} er fra i går.").format(folder=folder)
            else:
                said = _("Den seneste kopi i {folder} er {days} dage gammel.").format(folder=folder, days=days)
            self.second.say(said, "warning" if self.files.warning_words() else "done", actions=choose)
        else:
            self.second.say(_("Der tages også kopi i {folder}.").format(folder=folder), "info", actions=choose)

    def _on_selection(self) -> None:
        line = self.table.current_line
        self.restore_button.setEnabled(
            line is not None and not self.desk.readonly and (line.found is None or line.found.usable)
        )
        self.show_button.setEnabled(line is not None)

    def _show_in_folder(self) -> None:
        self.files.chooser.reveal(self.table.current_line.path)

    def _restore(self, _line: object = None) -> None:
        line = self.table.current_line
        if line is not None and self.restore_button.isEnabled():
            self._confirm(line.path, line.when, line.found)

    def _restore_other(self) -> None:
        path = self.files.chooser.open_file(self, _("Gendan fra en kopi"), self.files.folder, registers())
        if path is not None:
            self._confirm(path, path.name, None)

    def _confirm(self, path: Path, when: str, found: "Examined | None") -> None:
        lost = ""
        if found is not None and found.since:
            lost = " " + counted(
                found.since,
                _("1 ændring siden da er ikke med."),
                _("{n} ændringer siden da er ikke med."),
            )
        explanation = _(
            "Registret bliver, som det er i kopien: {copy}.{lost}\n\nDet nuværende register lægges til side i samme "
            "mappe og slettes ikke. Du kan fortryde gendannelsen bagefter."
        ).format(copy=when, lost=lost)
        if Ask(_("Gendan registret"), _("&Gendan"), self, explanation).answered():
            self.chosen = path
            self.accept()


def age_in_words(taken: date, today: date) -> str:
    days = (today - taken).days
    if days <= 0:
        return _("i dag")
    return counted(days, _("1 dag"), _("{n} dage"))


def moment_in_words(taken: datetime) -> str:
    return _("{day} kl. {time}").format(day=dates.day_month_year(taken.date()), time=dates.hours(taken.time()))
