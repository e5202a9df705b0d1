"""Nyt valg: all mayors of the district, or another role of every municipality, change in one step."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import people_forms, roles
from fora_desktop.services.role_table import RowIsRefused, TableRow
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.election_table import EMAIL, NEW, TYPED, ElectionTable
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.typed import DayEdit

MAYORS = "borgmest"


class ElectionDialog(Ask):
    """Rows that are left empty stay as they are; what cannot be taken is told, and nothing of it is done."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        words = _("Skriv de nye personer, eller sæt rækker ind fra et regneark. Tomme rækker bliver, som de er.")
        super().__init__(_("Nyt valg"), _("Gem"), parent, words)
        self._desk = desk
        self._names = desk.read(people_forms.names)
        self.group = QComboBox(self)
        for id_, name in desk.read(roles.groups):
            self.group.addItem(name, id_)
        mayors = next((n for n in range(self.group.count()) if self.group.itemText(n).casefold().startswith(MAYORS)), 0)
        self.group.setCurrentIndex(mayors)
        self.day = DayEdit(desk.today, self)
        self.day.set_value(_term(desk.today))
        self.day_field = Field(_("&Fra"), self.day, parent=self)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(10))
        head.addWidget(Field(_("&Rolle"), self.group, parent=self), 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.day_field, 1, Qt.AlignmentFlag.AlignTop)
        self.table = ElectionTable(desk.today, [each.name for each in self._names], self)
        self.table.setMinimumHeight(fonts.px(260))
        self.message = MessageBar(parent=self)
        self.told = Label("", "small", "text2", wrap=True, parent=self)
        self.column.addLayout(head)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.told)
        self.column.addWidget(self.message)
        self.group.activated.connect(self._on_group)
        self.day.committed.connect(self._read)
        self.table.typed.connect(self._tell)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self.do.setDefault(False)  # Enter belongs to the cells
        self.do.setAutoDefault(False)
        self.set_size(940, 640)
        self._read()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_group(self, _place: int) -> None:
        self.table.election.entries.clear()
        self._read()

    def _read(self) -> None:
        day, group = self.day.value, self.group.currentData()
        self.day_field.clear()
        if day is None:
            self.day_field.show_problem(_("Skriv en dato, f.eks. {day}.").format(day="01-01-2030"))
        elif group is not None:
            self.table.show_rows(self._desk.read(roles.table, group, day), day)
        self._tell()

    @property
    def _wanted(self) -> list[TableRow]:
        election = self.table.election
        return [row for row in election.shown_lines() if election.entries.get((row.role, NEW))]

    def _tell(self) -> None:
        """How many change, who is new, and what cannot be kept."""
        election, wanted = self.table.election, self._wanted
        known = {each.name.casefold() for each in self._names}
        new = sum(election.text(row, NEW).casefold() not in known for row in wanted)
        self.do.set_words(counted(len(wanted), _("Gem {n} skift"), _("Gem {n} skift")) if wanted else _("Gem"))
        self.do.setEnabled(bool(wanted))
        self.told.setText(
            counted(new, _("{n} navn er nyt og oprettes som person."), _("{n} navne er nye og oprettes som personer."))
            if new
            else ""
        )
        problems = [words for row in wanted for place in TYPED if (words := election.problem(row, place))]
        self.message.say(problems[0] if problems else self._unfitting(), "error" if problems else "warning")

    def _unfitting(self) -> str:
        """Rows that were put in and are of no municipality here."""
        names = self.table.unfitting
        told = counted(
            len(names),
            _("{n} række passer ikke til nogen kommune: {{names}}."),
            _("{n} rækker passer ikke til nogen kommune: {{names}}."),
        )
        return told.format(names=listed(names)) if names else ""

    def _try(self) -> None:
        election, wanted, day = self.table.election, self._wanted, self.day.value
        problems = [(row, place) for row in wanted for place in TYPED if election.problem(row, place)]
        if day is None:
            self.day.setFocus()
            return
        if problems:
            row, place = problems[0]
            self.table.setFocus()
            self.table.setCurrentIndex(election.index_of(row.role).siblingAtColumn(place))
            self._tell()
            return
        try:
            self._desk.do(
                roles.table_filled,
                roles.fill_table,
                self.group.currentData(),
                day,
                [(row.role, election.text(row, NEW)) for row in wanted],
                on=self._desk.today,
                emails={row.role: election.entries.get((row.role, EMAIL), "") for row in wanted},
                days={row.role: own for row in wanted if (own := election.day_of(row)) is not None},
            )
        except RowIsRefused as refused:
            election.refused = refused.role
            self.message.say(str(refused), "error")
            self.table.setFocus()
            self.table.setCurrentIndex(election.index_of(refused.role).siblingAtColumn(NEW))
        except FieldError as refused:
            self.message.say(str(refused), "error")
        else:
            self.accept()


def _term(today: date) -> date:
    """The first of January that is nearest ahead, or just past: when councils begin."""
    return date(today.year + (today.month > 3), 1, 1)
