"""Which calendars are to be kept up to date, and in which edition: several at once, or one that is there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from fora_desktop.domain.calendar import Contents, Edition
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import publications
from fora_desktop.services.calendars import Selection
from fora_desktop.services.publications import KINDS, Offer, PublicationLine, Wish
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.export.calendar_options import REMINDERS, CalendarOptions
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.search_line import SearchLine


class _Editions(CalendarOptions):
    """The choices of the export, but for what is about single files; a reminder of any length is kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._minutes = list(REMINDERS)
        for part in (self.halves, self.deadlines):
            part.hide()

    def show_edition(self, contents: Contents, busy_only: bool, reminder: int | None) -> None:
        self.place.setChecked(contents.with_place)
        self.agenda.setChecked(contents.with_agenda)
        self.planned.setChecked(contents.with_planned)
        self.people.setChecked(bool(contents.participants))
        self.how.setCurrentIndex(max(0, self.how.findData(contents.participants)))
        (self.busy if busy_only else self.titled).setChecked(True)
        if reminder not in self._minutes:
            self._minutes.append(reminder)
            self.reminder.addItem(counted(reminder or 0, _("{n} minut før"), _("{n} minutter før")))
        self.reminder.setCurrentIndex(self._minutes.index(reminder))

    @property
    def edition(self) -> Edition:
        return Edition(self.busy.isChecked(), self._minutes[self.reminder.currentIndex()])


class KeepCalendars(Ask):
    """The calendars to choose from under a search, each with its kind, and the edition they are all kept in."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(_("Hold kalendere ajour"), _("Tilføj"), parent)
        self.seek = SearchLine(self)
        self.seek.setPlaceholderText(_("Søg efter navn"))
        self.seek.setAccessibleName(_("Søg blandt kalenderne"))
        self.seek.setClearButtonEnabled(True)
        self.seek.textChanged.connect(self._filter)
        self.seek.down.connect(self._into_list)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(_("Vis"))
        self.kind.addItem(_("Alle slags"), "")
        for kind in (*KINDS, "all"):
            self.kind.addItem(publications.kind_words(kind), kind)
        self.kind.currentIndexChanged.connect(self._filter)
        head = QHBoxLayout()
        head.addWidget(self.seek, 1)
        head.addWidget(self.kind)
        self.model: TableModel[Offer] = TableModel(self._columns(), lambda offer: offer.whose, self)
        self.list = RowTable(self.model, _("Kalendere"), parent=self)
        self.list.setProperty("framed", "true")
        self.list.toggled.connect(self._on_toggle)
        self.options = _Editions(self)
        self.column.addLayout(head)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.options)
        self.set_size(620, 680)
        self._offers: list[Offer] = []
        self._ticked: set[Selection] = set()
        self._count()
        self.seek.setFocus()
        desk.once_later(publications.offers, self._fill)

    def _columns(self) -> list[Column[Offer]]:
        def check(offer: Offer) -> Qt.CheckState:
            return Qt.CheckState.Checked if offer.whose in self._ticked else Qt.CheckState.Unchecked

        def kind(offer: Offer) -> str:
            return publications.kind_words(offer.kind)

        return [
            Column(_("Kalender for"), lambda offer: offer.name, check=check, tip=lambda offer: offer.name),
            Column(_("Slags"), kind, width=_("Lokalt forum"), searched=False),
        ]

    def _fill(self, offers: list[Offer]) -> None:
        self._offers = offers
        self.model.show(offers)

    def _filter(self, _what: object = None) -> None:
        kind = self.kind.currentData()
        self.model.set_filter(self.seek.text(), (lambda offer: offer.kind == kind) if kind else None)

    def _into_list(self) -> None:
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_toggle(self, offer: Offer, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(offer.whose)
        self.model.show(self._offers)
        self._count()

    def _count(self) -> None:
        number = len(self._ticked)
        self.do.setEnabled(bool(number))
        self.do.set_words(
            counted(number, _("Tilføj {n} kalender"), _("Tilføj {n} kalendere")) if number else _("Tilføj")
        )

    @property
    def wishes(self) -> list[Wish]:
        return [Wish(offer.whose) for offer in self._offers if offer.whose in self._ticked]


Save = Callable[[str, Edition, Contents], object]


class ChangeCalendar(Ask):
    """The name and the edition of a calendar that is kept up to date; a name that cannot be is told beside it."""

    def __init__(self, line: PublicationLine, parent: QWidget, save: Save) -> None:
        super().__init__(_("Ret kalenderen for {name}").format(name=line.name), _("Gem"), parent)
        self._save = save
        self.file = QLineEdit(line.file, self)
        self.file.textEdited.connect(self._on_edited)
        hint = _("Skifter filen navn, skal de, der følger den, have den nye sti")
        self.options = _Editions(self)
        self.options.show_edition(line.of.contents, line.of.busy_only, line.of.reminder_minutes)
        self.field = Field(_("&Filens navn"), self.file, hint=hint, parent=self)
        self.column.addWidget(self.field)
        self.column.addWidget(self.options)
        self.file.setFocus()

    def _on_edited(self, _text: str) -> None:
        self.field.clear()

    def accept(self) -> None:
        try:
            self._save(self.file.text(), self.options.edition, self.options.contents)
        except FieldError as refused:
            self.field.show_problem(str(refused))
            self.file.setFocus()
            self.grow()
        else:
            super().accept()
