"""The form of Omlæg møder: who is away and when, or on which days none of the chosen meetings is to lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.services.people_forms import PersonName
from fora_desktop.services.replanning import Gone
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.typed import DayEdit

SOMEBODY, CHOSEN = 0, 1


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the form says: a person with days, or meetings that were chosen, perhaps with days."""

    person: int | None = None
    name: str = ""
    meetings: tuple[int, ...] = ()
    first: date | None = None
    last: date | None = None
    note: str = ""

    @property
    def gone(self) -> Gone | None:
        if self.person is None or self.first is None or self.last is None:
            return None
        return Gone(self.person, self.name, self.first, self.last, " ".join(self.note.split()))


class ReplanForm(Panel):
    """`changed`: something else is asked for; `noted`: only why."""

    changed = Signal()
    noted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.meetings: tuple[int, ...] = ()
        self.kind = Segmented([_("En person er væk"), _("Valgte møder")], name=_("Hvad skal omlægges?"), parent=self)
        self.kind.chosen.connect(self._on_kind)
        self.person = NamedBox(self)
        self.first, self.last = DayEdit(today, self), DayEdit(today, self)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(_("f.eks. ferie"))
        self.person_field = Field(_("&Person"), self.person)
        self.first_field = Field(_("&Fra"), self.first)
        self.last_field = Field(_("&Til og med"), self.last)
        self.note_field = Field(_("Å&rsag"), self.note)
        self.person.setMinimumWidth(fonts.px(220))
        for editor in (self.first, self.last):
            editor.setMinimumWidth(fonts.px(190))
            editor.committed.connect(self.changed)
        self.note.setMinimumWidth(fonts.px(170))
        self.person.committed.connect(self.changed)
        self.note.editingFinished.connect(self.noted)
        flow = FlowLayout(gap=12)
        for part in (self.kind, self.person_field, self.first_field, self.last_field, self.note_field):
            flow.addWidget(part)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(12), fonts.px(10))
        inside.addLayout(flow)
        self._show()

    @property
    def is_of_somebody(self) -> bool:
        return self.kind.current == SOMEBODY

    def offer(self, names: Sequence[PersonName]) -> None:
        self.person.offer_named([(each.id, each.shown) for each in names])

    def fill(
        self, meetings: Sequence[int], person: int | None, first: date | None, last: date | None, note: str
    ) -> None:
        """Without telling."""
        self.meetings = tuple(meetings)
        self.kind.set_current(CHOSEN if meetings else SOMEBODY)
        self.person.choose(person)
        self.first.set_value(first)
        self.last.set_value(last)
        self.note.setText(note)
        self._show()

    def _show(self) -> None:
        somebody = self.is_of_somebody
        self.person_field.setVisible(somebody)
        self.first_field.set_label(_("&Fra") if somebody else _("&Ikke fra"))
        self.note_field.set_label(_("Å&rsag til fraværet") if somebody else _("Å&rsag"))
        for field in (self.person_field, self.first_field, self.last_field):
            field.clear()

    def _on_kind(self, _place: int) -> None:
        self._show()
        self.changed.emit()

    def read(self) -> Wanted | None:
        """What is asked for; None where something is missing or cannot be read, which is told beside the field."""
        days = self._days()
        note = self.note.text().strip()
        if not self.is_of_somebody:
            if not self.meetings or days is None:
                return None
            return Wanted(meetings=self.meetings, first=days[0], last=days[1], note=note)
        if self.person.value is None:
            if self.person.text:
                self.person_field.show_problem(_("Ingen hedder sådan. Vælg en person på listen."))
            return None
        self.person_field.clear()
        if days is None or days[0] is None or days[1] is None:
            return None
        return Wanted(person=self.person.value, name=self.person.text, first=days[0], last=days[1], note=note)

    def _days(self) -> tuple[date | None, date | None] | None:
        """From when to when; None where it cannot be read."""
        for editor, field in ((self.first, self.first_field), (self.last, self.last_field)):
            field.clear()
            if editor.value is None and editor.text().strip():
                field.show_problem(_("Skriv dagen som 26/5, på onsdag eller uge 23 tirsdag."))
                return None
        first, last = self.first.value, self.last.value
        if first is not None and last is None and not self.last.text().strip():
            last = first
        if first is not None and last is not None and last < first:
            self.last_field.show_problem(_("Slutter, før det begynder."))
            return None
        return first, last

    @property
    def start(self) -> QWidget | None:
        """The first field that has to be filled in."""
        if not self.is_of_somebody:
            return None
        if self.person.value is None:
            return self.person
        return self.first if self.first.value is None else None
