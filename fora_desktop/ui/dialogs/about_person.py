"""Alt om personen: all that is held about a person in one place, exported, and taken out for good."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_names
from fora_desktop.domain.tenure import Tenure
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.services import privacy
from fora_desktop.services.privacy import Entry, Step
from fora_desktop.ui import fonts
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.delegate import Group, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import Column, Node, TreeModel
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import allow

ChooseFile = Callable[[QWidget, str], Path | None]


def ask_for_file(parent: QWidget, name: str) -> Path | None:
    kinds = _("Tekst (*.txt)") + ";;" + _("JSON (*.json)")
    return NativeChooser().replace_file(parent, _("Gem alt om personen"), Path.home() / name, kinds)


@dataclass(frozen=True, slots=True)
class Line:
    """A row: the words, the days, a note."""

    key: tuple[str, int]
    text: str
    days: str = ""
    note: str = ""


def columns() -> list[Column[Line]]:
    return [
        Column(_("Hvad"), lambda line: line.text, cell=lambda line: Words(line.text, rest=line.note), tip=_whole),
        Column(_("Hvornår"), lambda line: line.days, width=_("30. november 2024 – 30. november 2026")),
    ]


def _whole(line: Line) -> str:
    return "\n".join(filter(None, (line.text, line.note)))


class AboutPerson(Ask):
    """Reads in the background what the history holds; anonymising is confirmed on a second page."""

    def __init__(self, desk: Desk, person: int, parent: QWidget, choose: ChooseFile = ask_for_file) -> None:
        super().__init__(_("Alt om personen"), _("Luk"), parent, cancel=False)
        self._desk, self._person, self._choose = desk, person, choose
        self._held: privacy.Held | None = None
        self._steps: list[Step] = []
        self._busy = False
        self.about = Label("", wrap=True, parent=self)
        self.model: TreeModel[Line] = TreeModel(columns(), key=lambda line: line.key)
        self.tree = RowTree(self.model, _("Alt om personen"), flat=True, parent=self)
        self.tree.setProperty("framed", "true")
        self.message = MessageBar(parent=self)
        self.export_button = Button(_("&Eksportér …"), icon="upload", parent=self)
        self.export_button.clicked.connect(self.export)
        self.forget_button = Button(_("&Anonymisér …"), icon="user-round-x", parent=self)
        self.forget_button.clicked.connect(self._ask)
        for button in (self.export_button, self.forget_button):
            button.setEnabled(False)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._make_list())
        self.pages.addWidget(self._make_question())
        self.column.addWidget(self.pages, 1)
        self.column.addWidget(self.message)
        self.set_size(720, 620)
        self.about.setText(_("Historikken læses …"))
        self.tree.setFocus()
        desk.later(partial(desk.all_about, person), self._on_found, self._on_not_found)

    def _on_found(self, found: tuple[privacy.Held, list[Step]]) -> None:
        held, self._steps = found
        self._held = held
        words = _("Anonymisér {name}").format(name=held.name)
        self.question.setText(words)
        self.forget.set_words(words)
        self.export_button.setEnabled(True)
        allow(self._desk.readonly, self.forget_button, also=held.anonymised_on is None)
        self._show(held)

    def _on_not_found(self, error: Exception) -> None:
        self.about.setText("")
        self.message.say(str(error) if isinstance(error, FieldError) else _("Det kunne ikke læses."), "error")

    def _make_list(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(10))
        column.addWidget(self.about)
        column.addWidget(self.tree, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return page

    def _make_question(self) -> QWidget:
        """What must be known before; the button says what it does, and only works once it has been read."""
        page = QWidget(self)
        self.warning = Label("", wrap=True, parent=page)
        self.read = QCheckBox(_("Jeg har læst det, og det skal ske"), page)
        self.forget = Button("", icon="user-round-x", parent=page)
        self.forget.setEnabled(False)
        self.forget.clicked.connect(self._forget)
        self.read.toggled.connect(self.forget.setEnabled)
        self.back = Button(_("Tilbage"), parent=page)
        self.back.clicked.connect(self._back)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.forget)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(12))
        self.question = Label("", "pane", wrap=True, parent=page)
        column.addWidget(self.question)
        column.addWidget(self.warning)
        column.addWidget(self.read)
        column.addLayout(buttons)
        column.addStretch(1)
        return page

    def _show(self, held: privacy.Held) -> None:
        steps = counted(len(self._steps), _("{n} trin i historikken"), _("{n} trin i historikken"))
        words = _("Her står alt, hvad registret har om {name}: {n} oplysninger og {steps}.")
        self.about.setText(words.format(name=held.name, n=len(held.fields) + held.count, steps=steps))
        own = [Node(Line(("own", place), f"{what}: {text}")) for place, (what, text) in enumerate(held.fields)]
        nodes = [Node[Line](Group(_("Personen")), own)]
        for section in held.sections:
            if section.entries:
                lines = [Node(_line(section.key, place, entry)) for place, entry in enumerate(section.entries)]
                nodes.append(Node(Group(section.title, str(len(lines))), lines))
        if self._steps:
            nodes.append(Node(Group(_("Historik"), str(len(self._steps))), list(map(_step, self._steps)), folded=True))
        self.model.show(nodes)

    def export(self) -> None:
        """As text for people, or as JSON where the name ends so."""
        held = self._held
        if held is None:
            return
        (name,) = file_names([_("Alt om {name}").format(name=held.name)], ".txt", _("person"))
        path = self._choose(self, name)
        if path is None:
            return
        written = privacy.as_text(held, self._steps, whole=True)
        if path.suffix.lower() == ".json":
            written = json.dumps(privacy.as_document(held, self._steps, whole=True), ensure_ascii=False, indent=2)
        try:
            write_atomically(path, written.encode())
        except FieldError as refused:
            self.message.say(str(refused), "error")
        else:
            self.message.say(_("Gemt i {file}.").format(file=path), "done")

    def _ask(self) -> None:
        if self._held is None:
            return
        self.message.say("")
        copies = self._desk.copies
        newest = copies.newest if copies is not None else None
        days: list[date] = [newest.date()] if newest is not None else []
        others = self._desk.read(privacy.namesakes, self._person)
        self.warning.setText(privacy.warning(self._held, len(self._steps), days, others))
        self.read.setChecked(False)
        self.pages.setCurrentIndex(1)
        self.read.setFocus()

    def _back(self) -> None:
        self.pages.setCurrentIndex(0)
        self.tree.setFocus()

    def _forget(self) -> None:
        self._set_busy(True)
        self.message.say(_("Navnet tages ud overalt …"), "info")
        self._desk.forget_later(self._person, self._on_forgotten, self._on_refused)

    def _on_forgotten(self, told: Any) -> None:
        said = _("{person} er anonymiseret.").format(person=told.label)
        self._set_busy(False)
        self._desk.noticed.emit(f"{said} {privacy.wiped_sentence(told.wiped)}")
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(False)
        told = _("Personen kunne ikke anonymiseres. Prøv igen.")
        self.message.say(str(error) if isinstance(error, FieldError) else told, "error")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in (self.read, self.back, self.do):
            part.setEnabled(not busy)
        self.forget.setEnabled(not busy and self.read.isChecked())

    def reject(self) -> None:
        """Not while the name is being taken out: what came of it is told here."""
        if not self._busy:
            super().reject()


def _line(key: str, place: int, entry: Entry) -> Line:
    return Line((key, place), entry.text, Tenure(entry.first_day, entry.last_day).words, entry.note)


def _step(step: Step) -> Node[Line]:
    id_, at, name = step
    return Node(Line(("step", id_), name, at[:10]))
