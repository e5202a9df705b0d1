"""Kommunernes mødedage: when municipalities hold meetings of their own."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import council_meetings, travel_times
from fora_desktop.services.council_meetings import CouncilLine
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.views.planning.typed_table import FieldsRow, TypedColumn, TypedSection, TypedTable
from fora_desktop.ui.views.settings.section import explained, row
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button

NAME, RULE, MONTHS, HOURS = council_meetings.FIELDS


class Councils(TypedSection):
    key = "councils"
    icon = "building-2"
    SHOWS = frozenset({"council_meeting", "unit"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._card = Card(_("Kommunernes mødedage"), flush=True, parent=self)
        table = TypedTable(self._columns(), lambda line: line.id, _("Kommunernes mødedage"), parent=self._card)
        self._card.body.addWidget(self.use(table))
        self._card.body.addWidget(self.under)
        self.column.addWidget(self._card)
        self.column.addWidget(self._make_new())
        self.column.addStretch(1)

    @staticmethod
    def title() -> str:
        return _("Kommunernes mødedage")

    def _columns(self) -> list[TypedColumn[CouncilLine]]:
        return [
            TypedColumn(Column(_("Kommune"), lambda line: line.unit_name, width="Vordingborg Kommune")),
            TypedColumn(Column(_("Møde"), lambda line: line.name, width=_("Økonomiudvalget")), NAME, _("f.eks. Byråd")),
            TypedColumn(
                Column(
                    _("Dag"),
                    lambda line: line.when,
                    sort=lambda line: line.rule,
                    width=_("2. og 4. onsdag i måneden"),
                ),
                RULE,
                _("f.eks. 4. mandag"),
            ),
            TypedColumn(
                Column(
                    _("Måneder"),
                    lambda line: line.months_words,
                    cell=lambda line: Words(line.months_words or _("alle"), tone="text" if line.months else "text2"),
                    tip=lambda line: line.months_words or _("alle"),
                ),
                MONTHS,
                _("f.eks. ikke i juli"),
            ),
            TypedColumn(
                Column(
                    _("Kl."),
                    lambda line: line.hours,
                    sort=lambda line: line.start,
                    width=Words("17.00–21.00", tabular=True),
                ),
                HOURS,
                _("f.eks. 17-21"),
            ),
        ]

    def _make_new(self) -> QWidget:
        card = Card(_("Ny mødedag"), parent=self)
        self.unit = NamedBox(card)
        self.name, self.when, self.hours = QLineEdit(_("Byråd"), card), QLineEdit(card), QLineEdit("17-21", card)
        self.when.setPlaceholderText(_("f.eks. 4. mandag"))
        self._fields = (
            Field(_("&Kommune"), self.unit, parent=card),
            Field(_("&Møde"), self.name, parent=card),
            Field(_("&Dag i måneden"), self.when, parent=card),
            Field(_("K&l."), self.hours, parent=card),
        )
        self.add_button = Button(_("&Tilføj mødedag"), icon="plus", parent=card)
        self.add_button.clicked.connect(self.add)
        for editor in (self.name, self.when, self.hours):
            editor.returnPressed.connect(self.add)
        card.body.addLayout(FieldsRow(*self._fields))
        card.body.addLayout(row(self.add_button))
        explained(card, _("Årsplanen lægger helst ikke møder med kommunen i de timer. Delete fjerner en mødedag."))
        return card

    def start(self) -> QWidget:
        return self.table if self.table.cells.rowCount() else self.unit

    def refresh(self) -> None:
        self.unit.offer_named(self.desk.read(travel_times.matrix).units)
        self.add_button.setEnabled(not self.desk.readonly)
        lines = self.desk.read(council_meetings.listing)
        self._card.set_subtitle(_("ingen endnu") if not lines else "")
        self.show_rows(lines)
        self.table.setVisible(bool(lines))

    def explain(self, row: CouncilLine, _key: str) -> str:
        number = len(row.days(self.desk.year + 1))
        return _("{meeting}. {n} dage i {year}.").format(meeting=row.sentence, n=number, year=self.desk.year + 1)

    def carry_out(self, row: CouncilLine, key: str, text: str) -> None:
        self.desk.do(council_meetings.edited, council_meetings.edit, row.id, {key: text})

    def clear(self, row: CouncilLine, key: str) -> None:
        if key == MONTHS:
            self.carry_out(row, key, "")
        else:
            self.desk.do(council_meetings.removed, council_meetings.remove, row.id)

    def add(self) -> None:
        for field in self._fields:
            field.clear()
        unit = self.unit.value
        if unit is None:
            self._fields[0].show_problem(_("Vælg en kommune fra listen."))
        if unit is None or self.desk.readonly:
            return
        try:
            typed = (self.name.text(), self.when.text(), self.hours.text())
            line = self.desk.do(council_meetings.added, council_meetings.add, unit, *typed)
        except FieldError as refused:
            place = 1 if not self.name.text().strip() else 2
            if place == 2 and _reads(self.when.text()):
                place = 3
            self._fields[place].show_problem(str(refused))
            return
        self.when.clear()
        self.table.choose(line.id, RULE)

    def lead(self, what: dict[str, Any]) -> bool:
        wanted = what.get("council_meeting")
        return wanted is not None and self.table.choose(wanted, RULE)


def _reads(text: str) -> bool:
    from fora_desktop.domain import plan_words

    try:
        return bool(plan_words.read_ordinal(text))
    except FieldError:
        return False
