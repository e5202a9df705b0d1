"""Generelt: where the program begins, where files go, and how times are proposed."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from fora_desktop.i18n import _
from fora_desktop.services import district, register, special_days, tasks
from fora_desktop.ui import fonts
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views import VIEWS
from fora_desktop.ui.views.settings.section import Section, check, explained, narrow
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.label import Button


class Generelt(Section):
    key = "generelt"
    icon = "settings"
    SHOWS = frozenset({"district", "person"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chooser: Any = NativeChooser()
        begin = Card(_("Når Fora åbner"), parent=self)
        self.page = QComboBox(begin)
        self._offer_pages()
        self.page.activated.connect(self._on_page)
        begin.body.addWidget(narrow(Field(_("&Begynd med"), self.page, parent=begin)))
        who = Card(_("Dig"), _("så Opgaver kan vise det, du selv har"), parent=self)
        self.me = NamedBox(who)
        self.me.committed.connect(self._on_me)
        who.body.addWidget(narrow(Field(_("&Jeg er"), self.me, parent=who)))
        files = Card(_("Filer, du eksporterer"), parent=self)
        self.folder = QLineEdit(files)
        self.folder.setReadOnly(True)
        choose = Button(_("&Vælg …"), icon="folder-open", parent=files)
        choose.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        row.addWidget(Field(_("&Mappe"), self.folder, parent=files), 1)
        files.body.addLayout(row)
        files.body.addWidget(choose)
        times = Card(_("Forslag til tider"), _("gælder for hele registret"), parent=self)
        self.weekends = check(times, _("Foreslå også &lørdage og søndage"), self._on_weekends)
        self.spacing = spin_box(0, 100, " %")
        self.spacing.setKeyboardTracking(False)
        self.spacing.valueChanged.connect(self._on_spacing)
        times.body.addWidget(narrow(Field(_("Mindste &afstand mellem et råds møder"), self.spacing, parent=times)))
        explained(
            times,
            _(
                "I procent af den jævne afstand. Ved 4 møder om året er der jævnt 91 dage imellem; med 25 % "
                "bemærkes møder, der ligger tættere end 23 dage. 0 % bemærker intet."
            ),
        )
        contacts = Card(_("Kontaktpersoner"), _("gælder for hele registret"), parent=self)
        self.kept = spin_box(1, 240, _(" måneder"))
        self.kept.setKeyboardTracking(False)
        self.kept.valueChanged.connect(self._on_kept)
        contacts.body.addWidget(narrow(Field(_("&Persondata beholdes"), self.kept, parent=contacts)))
        explained(
            contacts,
            _(
                "Når en person ikke har haft en rolle, en plads eller en opgave så længe, foreslås sletning under "
                "Personer og roller. Ingen slettes af sig selv."
            ),
        )
        for card in (begin, who, files, times, contacts):
            self.column.addWidget(card)
        self.column.addStretch(1)
        desk.choices.changed.connect(self._on_choices)

    @staticmethod
    def title() -> str:
        return _("Generelt")

    def _offer_pages(self) -> None:
        self.page.addItem(_("Den side, du sidst var på"), "")
        for view in VIEWS:
            if view.icon:
                self.page.addItem(view.title(), view.key)

    def refresh(self) -> None:
        found = self.desk.read(district.read)
        self.me.offer_named([(each.id, each.name) for each in self.desk.read(tasks.persons)])
        self.weekends.setChecked(found.weekends_proposed)
        self.spacing.blockSignals(True)
        self.spacing.setValue(found.spacing_percent)
        self.spacing.blockSignals(False)
        self.kept.blockSignals(True)
        self.kept.setValue(found.contacts_kept_months)
        self.kept.blockSignals(False)
        for part in (self.weekends, self.spacing, self.kept):
            part.setEnabled(not self.desk.readonly)
        self._show_choices()

    def _on_choices(self, _chosen: object) -> None:
        self._show_choices()

    def _show_choices(self) -> None:
        chosen = self.desk.choices.settings
        self.page.setCurrentIndex(max(0, self.page.findData(chosen.start_page)))
        if not self.me.line.hasFocus():
            self.me.set_text(chosen.me)
        self.folder.setText(chosen.export_folder or _("Din egen mappe: {folder}").format(folder=Path.home()))

    def start(self) -> QWidget:
        return self.page

    def _on_page(self, _place: int) -> None:
        self.desk.choices.choose(start_page=self.page.currentData())

    def _on_me(self) -> None:
        self.me.complete()
        self.desk.choices.choose(me=self.me.text)

    def _choose_folder(self) -> None:
        chosen = self.desk.choices.settings.export_folder
        folder = self.chooser.folder(self, _("Mappe til eksporterede filer"), Path(chosen) if chosen else Path.home())
        if folder is not None:
            self.desk.choices.choose(export_folder=str(folder))

    def _on_weekends(self, on: bool) -> None:
        self.attempt(partial(self.desk.do, special_days.weekends_proposal, special_days.propose_on_weekends, on))

    def _on_kept(self, months: int) -> None:
        self.attempt(partial(self.desk.do, district.contacts_kept, district.keep_contacts, months))

    def _on_spacing(self, percent: int) -> None:
        self.attempt(partial(self.desk.do, register.spacing_set(percent), register.set_spacing, percent))
