"""Personer: when somebody never meets, and how many meetings a day they can have."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.services import person_hours, plan_settings
from fora_desktop.services.person_hours import PersonTimes
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.views.planning.typed_table import TypedColumn, TypedSection, TypedTable, note
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.search_line import SearchLine

HOURS, LIMIT = "hours", "limit"
MOST_ROWS = 14


class Persons(TypedSection):
    key = "persons"
    icon = "users-round"
    SHOWS = frozenset({"person", "person_hours", "organisation", "plan_settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._card = Card(_("Mødetider"), flush=True, parent=self)
        self._usual = plan_settings.usual().most_a_day
        self.search = SearchLine(self._card)
        self.search.setPlaceholderText(_("Find en person"))
        self.search.setAccessibleName(_("Find en person"))
        self.search.textChanged.connect(self._filter)
        self.search.down.connect(self._into_table)
        self._card.head.addWidget(self.search)
        table = TypedTable(self._columns(), lambda each: each.person, _("Mødetider"), most=MOST_ROWS, parent=self._card)
        self._card.body.addWidget(self.use(table))
        self._card.body.addWidget(self.under)
        note(
            self._card,
            _("Fravær og optagne tider fra egne kalendere tages der hensyn til af sig selv; de står hos personen."),
        )
        self.column.addWidget(self._card)
        self.column.addStretch(1)
        theme.announcer().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.search.setMaximumWidth(fonts.px(260))

    @staticmethod
    def title() -> str:
        return _("Personer")

    def _columns(self) -> list[TypedColumn[PersonTimes]]:
        return [
            TypedColumn(
                Column(
                    _("Navn"),
                    lambda each: each.name,
                    cell=lambda each: Words(each.name, weight=fonts.REGULAR if each.is_usual else fonts.SEMIBOLD),
                    width=Words("Anne-Grethe Kristoffersen", weight=fonts.SEMIBOLD),
                    tip=lambda each: each.sentence or each.name,
                )
            ),
            TypedColumn(
                Column(
                    _("Organisation"),
                    lambda each: each.organisation,
                    cell=lambda each: Words(each.organisation, tone="text2"),
                    width="Midt- og Vestsjællands Politi",
                )
            ),
            TypedColumn(
                Column(
                    _("Aldrig møder"),
                    lambda each: each.words,
                    cell=lambda each: Words(each.words or "–", tone="text" if each.hours else "text3"),
                    tip=lambda each: each.words,
                ),
                HOURS,
                _("f.eks. man 8-10; fre efter 12"),
            ),
            TypedColumn(
                Column(
                    _("Om dagen, højst"),
                    lambda each: each.limit_words,
                    sort=lambda each: each.most_a_day or 0,
                    numeric=True,
                    cell=lambda each: Words(
                        each.limit_words or str(self._usual), tone="text3" if each.most_a_day is None else "text"
                    ),
                    width="00",
                ),
                LIMIT,
                _("f.eks. 1"),
            ),
        ]

    def refresh(self) -> None:
        self._usual = self.desk.read(plan_settings.read).most_a_day
        rows = self.desk.read(person_hours.listing, everybody=True)
        own = sum(not each.is_usual for each in rows)
        self._card.set_subtitle(
            counted(own, _("{n} har sine egne"), _("{n} har deres egne")) if own else _("ingen har deres egne")
        )
        self.show_rows(rows)

    def seek(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _filter(self, text: str) -> None:
        self.table.cells.set_filter(text)
        self.table.fit_height()

    def _into_table(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.cells.index(0, 0))
        self.table.setFocus()

    def lead(self, what: dict[str, Any]) -> bool:
        if what.get("person") is None:
            return False
        self.search.clear()
        self.refresh()
        return self.table.choose(what["person"], HOURS)

    def explain(self, row: PersonTimes, _key: str) -> str:
        told = row.sentence or _("Hele arbejdstiden, og kredsens grænse om dagen.")
        return _("{name}: {told}").format(name=row.name, told=told)

    def carry_out(self, row: PersonTimes, key: str, text: str) -> None:
        if key == HOURS:
            self.desk.do(person_hours.hours_set, person_hours.set_hours, row.person, text)
        else:
            self.desk.do(person_hours.limit_set, person_hours.set_limit, row.person, text)

    def clear(self, row: PersonTimes, key: str) -> None:
        if key:
            self.carry_out(row, key, "")
        else:
            self.attempt(partial(self.desk.do, person_hours.cleared, person_hours.clear, row.person))
