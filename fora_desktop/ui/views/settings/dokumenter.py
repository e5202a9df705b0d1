"""Dokumenter: from whom invitations come, and the Word templates that documents are made with."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from fora_desktop.domain.dossier import KINDS
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange.files import FolderIsMissing, write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.reports import samples, templates, word, words
from fora_desktop.reports.package import TemplateFault
from fora_desktop.services import invitations
from fora_desktop.ui import fonts
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.documents import open_file, template_folder
from fora_desktop.ui.views.settings.section import Section, explained, narrow, row
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, IconLabel, Label


class Dokumenter(Section):
    """What is typed is saved when the field is left, as one step that can be undone."""

    key = "dokumenter"
    icon = "file-text"
    SHOWS = frozenset({"district"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chooser: Any = NativeChooser()
        self.opens: Any = open_file
        self._turn = 0
        self._add_sender()
        self._add_templates()
        self.column.addStretch(1)
        desk.choices.changed.connect(self._on_choices)

    @staticmethod
    def title() -> str:
        return _("Dokumenter")

    def start(self) -> QWidget:
        return self.name

    # --- who invites ------------------------------------------------------------------------------------------------

    def _add_sender(self) -> None:
        card = Card(_("Afsender"), _("gælder for hele registret"), parent=self)
        self.name, self.address = QLineEdit(card), QLineEdit(card)
        self.name_field = Field(_("&Navn"), self.name, hint=_("Står på dokumenter og indkaldelser"), parent=card)
        self.address_field = Field(
            _("E-&mailadresse"), self.address, hint=_("Svar på indkaldelser går hertil"), parent=card
        )
        for field in (self.name_field, self.address_field):
            card.body.addWidget(narrow(field))
        for line in (self.name, self.address):
            line.editingFinished.connect(self._save_sender)
        self.column.addWidget(card)

    def _save_sender(self) -> None:
        name, address = self.name.text().strip(), self.address.text().strip()
        known = self.desk.read(invitations.sender)
        if self.desk.readonly or (name, address) == (known.name, known.email):
            return
        self.address_field.clear()
        try:
            self.desk.do(invitations.sender_set, invitations.set_sender, name, address)
        except FieldError as refused:
            self.address_field.show_problem(str(refused))

    # --- templates --------------------------------------------------------------------------------------------------

    def _add_templates(self) -> None:
        card = Card(_("Word-skabeloner"), parent=self)
        self.folder = QLineEdit(card)
        self.folder.setReadOnly(True)
        card.body.addWidget(Field(_("Ma&ppe"), self.folder, parent=card))
        grid = QGridLayout()
        grid.setHorizontalSpacing(fonts.px(10))
        grid.setColumnStretch(2, 1)
        self.states: dict[str, Label] = {}
        self._icons: dict[str, IconLabel] = {}
        for place, kind in enumerate(KINDS):
            self._icons[kind] = IconLabel("file-text", "text2", 14, parent=card)
            self.states[kind] = Label("", wrap=True, parent=card)
            grid.addWidget(self._icons[kind], place, 0)
            grid.addWidget(Label(words.kind(kind), "strong", parent=card), place, 1)
            grid.addWidget(self.states[kind], place, 2)
        card.body.addLayout(grid)
        self.choose_button = self._button(card, _("&Vælg mappe …"), "folder-open", self._choose)
        self.beside_button = self._button(card, _("&Brug mappen ved registret"), "", self._beside)
        self.copy_button = self._button(card, _("Læg de &indbyggede i mappen"), "file-plus", self._copy)
        self.show_button = self._button(card, _("Åb&n mappen"), "folder", self._show)
        card.body.addLayout(row(self.choose_button, self.beside_button, self.copy_button, self.show_button))
        explained(
            card,
            _(
                "En skabelon er et Word-dokument med felter som {{ møde.titel }}. Hedder den Dagsorden.docx, bruges "
                "den til alle fora; Dagsorden – Lokalrådene.docx bruges kun til det forum. "
                "Felterne står i hjælpen (F1)."
            ),
        )
        self.column.addWidget(card)

    def _button(self, card: Card, text: str, icon: str, do: Any) -> Button:
        made = Button(text, icon=icon, parent=card)
        made.clicked.connect(do)
        return made

    def _on_choices(self, _chosen: object) -> None:
        if self.folder.text() != str(template_folder(self.desk)):  # other choices are no reason to look at files
            self._show_templates()

    def refresh(self) -> None:
        known = self.desk.read(invitations.sender)
        for line, text in ((self.name, known.name), (self.address, known.email)):
            if not line.hasFocus():
                line.setText(text)
            line.setReadOnly(self.desk.readonly)
        self._show_templates()

    def _show_templates(self) -> None:
        folder = template_folder(self.desk)
        self._turn += 1
        self.folder.setText(str(folder))
        self.beside_button.setEnabled(bool(self.desk.choices.settings.template_folder))
        for kind in KINDS:
            found, others = templates.find(folder, kind), templates.of_forums(folder, kind)
            words_ = found.name if found else _("den indbyggede")
            if others:
                names = ", ".join(file.stem for file in others)
                words_ = _("{template}; til enkelte fora: {names}").format(template=words_, names=names)
            self._say(kind, words_, "file-text", "text2")
            files = (*([found] if found else []), *others)
            if files:
                self.desk.write_later(partial(_fault, self._turn, kind, files), self._on_checked)

    def _on_checked(self, checked: tuple[int, str, str]) -> None:
        """A template that cannot be used is told before somebody needs it; not one of a folder seen before."""
        turn, kind, fault = checked
        if fault and turn == self._turn:
            self._say(kind, fault, "triangle-alert", "unscheduled")

    def _say(self, kind: str, text: str, icon: str, tone: str) -> None:
        self.states[kind].setText(text)
        self.states[kind].set_tone(tone if tone != "text2" else "text")
        self._icons[kind].show_icon(icon, tone)

    def _choose(self) -> None:
        folder = self.chooser.folder(self, _("Mappe med Word-skabeloner"), template_folder(self.desk).parent)
        if folder is not None:
            self.desk.choices.choose(template_folder=str(folder))

    def _beside(self) -> None:
        self.desk.choices.choose(template_folder="")

    def _copy(self) -> None:
        """The built-in ones to begin with; what is there already is left alone."""
        folder = template_folder(self.desk)
        made: list[str] = []

        def copy() -> None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise FolderIsMissing(folder / "Dagsorden.docx") from error
            for kind in KINDS:
                template = word.built_in(kind)
                if not (folder / template.name).exists():
                    write_atomically(folder / template.name, template.data)
                    made.append(template.name)

        if self.attempt(copy):
            self._show_templates()
            told = counted(len(made), _("{n} skabelon er lagt i mappen."), _("{n} skabeloner er lagt i mappen."))
            self.message.say(told if made else _("Alle fem ligger der i forvejen."), "done", closable=True)

    def _show(self) -> None:
        folder = template_folder(self.desk)
        if not folder.is_dir():
            self.message.say(_("Mappen findes ikke endnu. Læg de indbyggede skabeloner i den."), "info", closable=True)
        else:
            self.opens(folder)


def _fault(turn: int, kind: str, files: tuple[Path, ...]) -> tuple[int, str, str]:
    """The turn, the kind, and what is wrong with the first of some templates that cannot be used."""
    for file in files:
        try:
            fault = word.check(kind, samples.meeting(), word.read(file))
        except TemplateFault as refused:
            fault = str(refused)
        if fault:
            return turn, kind, fault
    return turn, kind, ""
