"""Rækkefølge: which forums meet before or after which, each a sentence that can be switched off."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import forum_orders
from fora_desktop.services.forum_orders import OrderLine
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.views.planning.typed_table import FieldsRow, TypedColumn, TypedSection, TypedTable
from fora_desktop.ui.views.settings.section import explained, row
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button

DAYS = "days"


class Orders(TypedSection):
    key = "orders"
    icon = "list-ordered"
    SHOWS = frozenset({"forum_order", "forum", "chapter"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        card = Card(_("Hvem mødes før og efter hvem"), _("i hverdage, regnet fra hvert møde"), flush=True, parent=self)
        card.body.addWidget(self.use(TypedTable(self._columns(), lambda line: line.id, _("Rækkefølge"), parent=card)))
        self.table.toggled.connect(self._on_toggled)
        card.body.addWidget(self.under)
        self.column.addWidget(card)
        self.column.addWidget(self._make_new())
        self.column.addStretch(1)

    @staticmethod
    def title() -> str:
        return _("Rækkefølge")

    def _columns(self) -> list[TypedColumn[OrderLine]]:
        return [
            TypedColumn(
                Column(
                    _("Forum"),
                    lambda line: line.forum_name,
                    cell=lambda line: Words(line.forum_name, tone="text" if line.is_on else "text3"),
                    check=lambda line: Qt.CheckState.Checked if line.is_on else Qt.CheckState.Unchecked,
                    tip=lambda line: (
                        _("{order}. Oversigten siger: “{words}”").format(order=line.sentence, words=line.words)
                        if line.words
                        else line.sentence
                    ),
                )
            ),
            TypedColumn(
                Column(
                    _("Hvornår"),
                    lambda line: line.days,
                    sort=lambda line: (line.min_days, line.max_days),
                    cell=lambda line: Words(line.days, tone="text" if line.is_on else "text3", tabular=True),
                    width=Words(_("{first}–{last} hverdage").format(first=10, last=100) + _(" efter"), tabular=True),
                ),
                DAYS,
                _("f.eks. 5-20 hverdage før"),
            ),
            TypedColumn(
                Column(
                    _("Det andet forum"),
                    lambda line: line.other_name,
                    cell=lambda line: Words(line.other_name, tone="text" if line.is_on else "text3"),
                    tip=lambda line: line.other_name,
                )
            ),
        ]

    def _make_new(self) -> QWidget:
        card = Card(_("Ny rækkefølge"), parent=self)
        self.forum, self.other = NamedBox(card), NamedBox(card)
        self.days = QLineEdit(card)
        self.days.setPlaceholderText(_("f.eks. 5-20 hverdage før"))
        self._fields = (
            Field(_("F&orum"), self.forum, parent=card),
            Field(_("&Hvornår"), self.days, parent=card),
            Field(_("Det &andet forum"), self.other, parent=card),
        )
        self.add_button = Button(_("&Tilføj rækkefølge"), icon="plus", parent=card)
        self.add_button.clicked.connect(self.add)
        self.days.returnPressed.connect(self.add)
        card.body.addLayout(FieldsRow(*self._fields))
        card.body.addLayout(row(self.add_button))
        explained(
            card,
            _(
                "Har begge fora et råd i hver kommune, hører rådene i den samme kommune sammen. "
                "Delete fjerner en rækkefølge, Mellemrum slår den til og fra."
            ),
        )
        return card

    def refresh(self) -> None:
        names = self.desk.read(forum_orders.forums)
        self.forum.offer_named(names)
        self.other.offer_named(names)
        self.add_button.setEnabled(not self.desk.readonly)
        self.show_rows(self.desk.read(forum_orders.listing))

    def explain(self, row: OrderLine, _key: str) -> str:
        told = _("{order}.").format(order=row.sentence)
        if not row.is_on:
            told = _("Slået fra: {told}").format(told=told)
        return _("{told} Oversigten siger: “{words}”").format(told=told, words=row.words) if row.words else told

    # --- changing ---------------------------------------------------------------------------------------------------

    def carry_out(self, row: OrderLine, _key: str, text: str) -> None:
        self.desk.do(forum_orders.changed, forum_orders.change, row.id, text)

    def clear(self, row: OrderLine, _key: str) -> None:
        self.desk.do(forum_orders.removed, forum_orders.remove, row.id)

    def _on_toggled(self, row: OrderLine, is_on: bool) -> None:
        if not self.desk.readonly:
            self.attempt(partial(self.desk.do, forum_orders.switched, forum_orders.switch, row.id, is_on))

    def add(self) -> None:
        for field in self._fields:
            field.clear()
        forum, other = self.forum.value, self.other.value
        for place, chosen in ((0, forum), (2, other)):
            if chosen is None:
                self._fields[place].show_problem(_("Vælg et forum fra listen."))
        if forum is None or other is None or self.desk.readonly:
            return
        try:
            line = self.desk.do(forum_orders.added, forum_orders.add, forum, other, self.days.text())
        except FieldError as refused:
            self._fields[1].show_problem(str(refused))
            return
        for box in (self.forum, self.other):
            box.set_text("")
        self.days.clear()
        self.table.choose(line.id, DAYS)
