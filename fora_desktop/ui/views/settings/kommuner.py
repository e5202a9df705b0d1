"""Politikreds og kommuner: the district's name, its municipalities and its other units."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from fora_desktop.domain.catalogue import Municipality
from fora_desktop.domain.danish import sort_key
from fora_desktop.exchange import catalogues
from fora_desktop.i18n import _, counted
from fora_desktop.services import district
from fora_desktop.services.district import UnitLine
from fora_desktop.ui import keys, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.views.settings.section import Section, narrow, row
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, Label

SHOWN_ROWS = 14


class Kommuner(Section):
    key = "kommuner"
    icon = "map-pinned"
    SHOWS = frozenset({"district", "unit", "board", "board_unit", "school_holiday"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        name = Card(_("Politikreds"), parent=self)
        self.name = QLineEdit(name)
        self.name.editingFinished.connect(self._rename)
        self.name_field = Field(_("&Navn"), self.name, parent=name)
        name.body.addWidget(narrow(self.name_field))
        units = Card(_("Kommuner og enheder"), flush=True, parent=self)
        self.units_card = units
        self._departments: dict[int, str] = {}
        self.model: TableModel[UnitLine] = TableModel(self._columns(), key=lambda line: line.id)
        self.table = RowTable(self.model, _("Kommuner og enheder"), parent=units)
        self.table.opened.connect(self._rename_unit)
        self.table.selection_changed.connect(self._on_selection)
        units.body.addWidget(self.table)
        self._make_buttons(units)
        words = _("En ny kommune får sine lokale fora under Fora og sine skoleferier under Ferie og helligdage.")
        note = Label(words, "small", "text2", wrap=True, parent=units)
        note.setContentsMargins(units.head.contentsMargins().left(), 0, 0, 0)
        units.body.addWidget(note)
        self.column.addWidget(name)
        self.column.addWidget(units)
        self.column.addStretch(1)
        keys.action(self.table, "indstillinger.rename_unit", _("Omdøb kommunen"), "F2", self._rename_current)
        keys.action(self.table, "indstillinger.remove_unit", _("Fjern kommunen"), "Delete", self._remove)
        theme.announcer().changed.connect(self._fit)

    @staticmethod
    def title() -> str:
        return _("Politikreds og kommuner")

    def _columns(self) -> list[Column[UnitLine]]:
        return [
            Column(_("Navn"), lambda line: line.name),
            Column(_("Slags"), lambda line: line.kind_in_words, width=_("Anden enhed")),
            Column(_("Kode"), lambda line: line.code or "", width="0000"),
            Column(
                _("Lokalafdeling"),
                lambda line: self._departments.get(line.department_id or 0, ""),
                width=_("Lokalpolitiet i Holbæk"),
                tip=lambda line: self._departments.get(line.department_id or 0, ""),
            ),
            Column(
                _("Lokale fora"),
                lambda line: str(line.boards),
                sort=lambda line: line.boards,
                numeric=True,
                width="000",
            ),
            Column(
                _("Skoleferier"),
                lambda line: str(line.holidays),
                sort=lambda line: line.holidays,
                numeric=True,
                width="000",
            ),
        ]

    def _make_buttons(self, card: Card) -> None:
        self.add_button = Button(_("Tilføj &kommuner …"), icon="plus", parent=card)
        self.add_button.clicked.connect(self._add_municipalities)
        self.other_button = Button(_("Tilføj &anden enhed …"), icon="plus", parent=card)
        self.other_button.clicked.connect(self._add_other)
        self.rename_button = Button(_("&Omdøb …"), icon="pencil", parent=card)
        self.rename_button.clicked.connect(self._rename_current)
        self.remove_button = Button(_("&Fjern"), icon="trash-2", parent=card)
        self.remove_button.clicked.connect(self._remove)
        self.department_button = Button(_("Vælg &lokalafdeling …"), parent=card)
        self.department_button.clicked.connect(self._choose_department)
        buttons = row(
            self.add_button, self.other_button, self.rename_button, self.department_button, self.remove_button
        )
        margins = card.head.contentsMargins()
        buttons.setContentsMargins(margins.left(), 0, margins.left(), 0)
        card.body.addLayout(buttons)

    def refresh(self) -> None:
        found = self.desk.read(district.read)
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(found.name)
        self.name.setReadOnly(self.desk.readonly)
        self._departments = {unit.id: unit.name for unit in found.units if not unit.is_municipality}
        self.model.show(found.units)
        number = sum(unit.is_municipality for unit in found.units)
        self.units_card.set_subtitle(counted(number, _("{n} kommune"), _("{n} kommuner")))
        self._fit()
        self._on_selection()

    def _fit(self) -> None:
        """As tall as its rows, as far as these go."""
        rows = min(max(3, self.model.rowCount()), SHOWN_ROWS)
        self.table.setFixedHeight(self.table.row_header().height() + rows * theme.row_height(1) + 4)

    def _on_selection(self) -> None:
        line, writable = self.table.current_line, not self.desk.readonly
        self.rename_button.setEnabled(writable and line is not None)
        self.remove_button.setEnabled(writable and line is not None)
        self.department_button.setEnabled(writable and bool(self._chosen_municipalities()))
        self.add_button.setEnabled(writable)
        self.other_button.setEnabled(writable)

    def start(self) -> QWidget:
        return self.table

    def memory(self) -> dict[str, Any]:
        return self.table.arrangement()

    def recall(self, memory: dict[str, Any]) -> None:
        self.table.arrange(memory)

    def _rename(self) -> None:
        self.name_field.clear()
        if not self.name.isModified() or self.desk.readonly:
            return
        self.name.setModified(False)
        name = " ".join(self.name.text().split())
        if not name:
            self.name_field.show_problem(str(district.NameIsMissing()))
        elif name != self.desk.read(district.read).name:
            self.attempt(partial(self.desk.do, district.renamed, district.rename, name))

    def _rename_current(self) -> None:
        if (line := self.table.current_line) is not None:
            self._rename_unit(line)

    def _rename_unit(self, line: UnitLine) -> None:
        if self.desk.readonly:
            return
        name = ask.line(self.window(), _("Omdøb {name}").format(name=line.name), _("Omdøb"), _("&Navn"), line.name)
        if name is not None and name != line.name:
            self.attempt(partial(self.desk.do, district.unit_renamed, district.rename_unit, line.id, name))
        self.table.setFocus()

    def _add_municipalities(self) -> None:
        known = {line.code for line in self.model.shown_lines()}
        dialog = ChooseMunicipalities(self.window(), known)
        if dialog.answered() and dialog.chosen:
            self.attempt(partial(self.desk.do, district.units_added, district.add_municipalities, dialog.chosen))

    def _add_other(self) -> None:
        title = _("Ny enhed")
        name = ask.line(self.window(), title, _("Tilføj"), _("&Navn, f.eks. en lokalpolitiafdeling"))
        if name is not None:
            self.attempt(partial(self.desk.do, district.unit_added, district.add_unit, name))

    def _chosen_municipalities(self) -> list[int]:
        return [line.id for line in self.table.selected_lines if line.is_municipality]

    def _choose_department(self) -> None:
        """The local police department of the chosen municipalities, a new one where nobody is called so."""
        units = self._chosen_municipalities()
        chosen = Department(self.window(), list(self._departments.values()), self.table.selected_lines[0])
        if not units or not chosen.answered():
            return
        if chosen.name.text:
            do = partial(self.desk.do, district.departments_set, district.put_in_department, chosen.name.text, units)
        else:
            none = dict.fromkeys(units, None)
            do = partial(self.desk.do, district.departments_set, district.set_departments, none)
        self.attempt(do)
        self.table.setFocus()

    def _remove(self) -> None:
        if (line := self.table.current_line) is not None and not self.desk.readonly:
            self.attempt(partial(self.desk.do, district.unit_removed, district.remove_unit, line.id))


class Department(Ask):
    """Which local police department; empty is none."""

    def __init__(self, parent: QWidget, known: list[str], line: UnitLine) -> None:
        words = _("Lederen af afdelingen sidder så i de fora, hvor {name} er med.")
        super().__init__(_("Lokalafdeling"), _("Gem"), parent, words.format(name=line.name))
        self.name = TypingBox(self)
        self.name.offer(known)
        hint = _("Vælg en, eller skriv en ny. Tom: ingen")
        self.column.addWidget(Field(_("&Lokalpolitiafdeling"), self.name, hint=hint, parent=self))
        self.name.setFocus()


class ChooseMunicipalities(Ask):
    """The 98 municipalities, those of the register left out; a filter over them."""

    def __init__(self, parent: QWidget, known: set[str | None]) -> None:
        super().__init__(_("Tilføj kommuner"), _("Tilføj"), parent)
        self.chosen: list[Municipality] = []
        every = {each.code: each for one in catalogues.districts() for each in one.municipalities}
        self._every = sorted(
            (each for each in every.values() if each.code not in known), key=lambda each: sort_key(each.name)
        )
        self.seek = QLineEdit(self)
        self.seek.setPlaceholderText(_("Filtrér"))
        self.seek.setAccessibleName(_("Filtrér kommunerne"))
        self.seek.setClearButtonEnabled(True)
        self.seek.textChanged.connect(self._filter)
        self.list = QListWidget(self)
        self.list.setProperty("framed", "true")
        self.list.setAccessibleName(_("Kommuner"))
        for each in self._every:
            item = QListWidgetItem(each.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._count)
        self.column.addWidget(self.seek)
        self.column.addWidget(self.list, 1)
        self.set_size(420, 520)
        self._count()
        self.seek.setFocus()

    def _filter(self, text: str) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(text.strip().casefold() not in item.text().casefold())

    def _count(self, _item: object = None) -> None:
        self.chosen = [
            each
            for place, each in enumerate(self._every)
            if self.list.item(place).checkState() == Qt.CheckState.Checked
        ]
        self.do.setEnabled(bool(self.chosen))
        number = len(self.chosen)
        self.do.set_words(counted(number, _("Tilføj {n} kommune"), _("Tilføj {n} kommuner")) if number else _("Tilføj"))
