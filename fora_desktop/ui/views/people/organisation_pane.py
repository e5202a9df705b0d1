"""One organisation in full: its name, whose it is, and its persons; corrected in the pane."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import forum_tree, organisations, people
from fora_desktop.services.organisations import OrganisationLine
from fora_desktop.services.people import PersonLine
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.views.people.acts import PeopleActs
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.pane_parts import Heading, PaneHead, PaneTable, PersonCell
from fora_desktop.ui.widgets.readonly import allow


class OrganisationPane(Panel):
    """What is corrected is saved at once, when a field is left; a name that is taken is told under it."""

    person_wanted = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk, acts: PeopleActs, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk, self.acts = desk, acts
        self.line: OrganisationLine | None = None
        self.setAccessibleName(_("Organisationen"))
        self.head = PaneHead(parent=self)
        self.head.closed.connect(self.closed)
        self.name = QLineEdit(self)
        self.name.editingFinished.connect(self._rename)
        self.name_field = Field(_("&Navn"), self.name, parent=self)
        self.side, self.unit = QComboBox(self), QComboBox(self)
        for each in organisations.SIDES:
            self.side.addItem(organisations.side_words(each), each)
        self.side.activated.connect(self._choose_side)
        self.unit.activated.connect(self._choose_unit)
        self.persons = PaneTable(
            self._columns(), _("Personer"), key=lambda line: line.id, lines=2, most=14, parent=self
        )
        self.persons.opened.connect(self._open)
        self.merge = Button(_("&Læg sammen med …"), parent=self)
        self.merge.clicked.connect(self._merge)
        self.remove = Button(_("Fjern"), icon="trash-2", parent=self)
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        self.leads_to = self.name

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, fonts.px(8), 0)
        column.setSpacing(fonts.px(10))
        column.addWidget(self.name_field)
        column.addWidget(Field(_("Hører &til"), self.side, parent=inner))
        column.addWidget(Field(_("&Kommune"), self.unit, hint=_("Hvis forvaltning den er"), parent=inner))
        buttons = QHBoxLayout()
        buttons.addWidget(self.merge)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(Rule(parent=inner))
        column.addWidget(Heading(_("Personer"), parent=inner))
        column.addWidget(self.persons)
        column.addStretch(1)
        self.body = scrolled(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(8), fonts.px(8))
        outer.setSpacing(fonts.px(8))
        outer.addWidget(self.head)
        outer.addWidget(self.body, 1)
        outer.addStretch(0)

    def _columns(self) -> list[Column[PersonLine]]:
        return [
            Column(
                _("Navn"),
                lambda line: line.name,
                cell=lambda line: PersonCell(line.name, line.title or line.role_words),
                tip=lambda line: line.name,
            )
        ]

    def show_organisation(self, line: OrganisationLine | None) -> None:
        typed = self.line is not None and line is not None and line.id == self.line.id and self.name.isModified()
        self.line = line
        self.body.setVisible(line is not None)
        if line is None:
            self.head.say(_("Vælg en organisation"), "")
            return
        self.head.say(line.name, counted(line.persons, _("{n} person"), _("{n} personer")))
        if not typed:
            self.name.setText(line.name)
            self.name_field.clear()
        self.side.setCurrentIndex(max(0, self.side.findData(line.side)))
        self.unit.clear()
        self.unit.addItem(_("Ingen"), 0)
        for id_, name in self.desk.read(forum_tree.units):
            self.unit.addItem(name, id_)
        self.unit.setCurrentIndex(max(0, self.unit.findData(line.unit_id or 0)))
        self.persons.show_lines(self.desk.read(people.listing, self.desk.today, organisation=line.id))
        writable = not self.desk.readonly
        self.name.setReadOnly(not writable)
        allow(not writable, self.side, self.unit, self.merge)
        allow(not writable, self.remove, also=not line.persons)

    def edit(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _rename(self) -> None:
        if self.line is None or not self.name.isModified() or self.desk.readonly:
            return
        self.name.setModified(False)
        self.name_field.clear()
        name = " ".join(self.name.text().split())
        if name != self.line.name:
            self._edit({"name": name})

    def _choose_side(self, _place: int) -> None:
        if self.line is not None and self.side.currentData() != self.line.side:
            self._edit({"side": self.side.currentData()})

    def _choose_unit(self, _place: int) -> None:
        wanted = self.unit.currentData() or None
        if self.line is not None and wanted != self.line.unit_id:
            self._edit({"unit_id": wanted})

    def _edit(self, values: dict[str, str | int | None]) -> None:
        assert self.line is not None
        try:
            self.desk.do(organisations.edited, organisations.edit, self.line.id, values)
        except FieldError as refused:
            self.name_field.show_problem(str(refused))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, line: PersonLine) -> None:
        self.person_wanted.emit(line.id)

    def _merge(self) -> None:
        if self.line is not None:
            self.acts.merge_organisation(self.line)

    def _remove(self) -> None:
        if self.line is not None:
            self.desk.attempt(organisations.removed, organisations.remove, self.line.id)
