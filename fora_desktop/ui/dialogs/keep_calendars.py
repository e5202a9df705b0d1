"""Which calendars are to be kept up to date, and in which edition: several at once, or one that is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from fora_desktop.domain.calendar import Contents
from fora_desktop.exchange.ics import Edition
from fora_desktop.i18n import _, counted
from fora_desktop.services import publications
from fora_desktop.services.publications import KINDS, Offer, PublicationLine, Wish
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.export.calendar_options import REMINDERS, CalendarOptions
from fora_desktop.ui.widgets.field import Field

OFFER = Qt.ItemDataRole.UserRole


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
        self.seek = QLineEdit(self)
        self.seek.setPlaceholderText(_("Søg efter navn"))
        self.seek.setAccessibleName(_("Søg blandt kalenderne"))
        self.seek.setClearButtonEnabled(True)
        self.seek.textChanged.connect(self._filter)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(_("Vis"))
        self.kind.addItem(_("Alle slags"), "")
        for kind in (*KINDS, "all"):
            self.kind.addItem(publications.kind_words(kind), kind)
        self.kind.currentIndexChanged.connect(self._filter)
        head = QHBoxLayout()
        head.addWidget(self.seek, 1)
        head.addWidget(self.kind)
        self.list = QListWidget(self)
        self.list.setProperty("framed", "true")
        self.list.setAccessibleName(_("Kalendere"))
        self.list.itemChanged.connect(self._count)
        self.options = _Editions(self)
        self.column.addLayout(head)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.options)
        self.set_size(620, 680)
        self._chosen: list[Offer] = []
        self._count()
        self.seek.setFocus()
        desk.once_later(publications.offers, self._fill)

    def _fill(self, offers: list[Offer]) -> None:
        self.list.blockSignals(True)
        for each in offers:
            words = _("{name} · {kind}").format(name=each.name, kind=publications.kind_words(each.kind).lower())
            item = QListWidgetItem(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(OFFER, each)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._filter()

    def _filter(self, _what: object = None) -> None:
        wanted, kind = self.seek.text().strip().casefold(), self.kind.currentData()
        for place in range(self.list.count()):
            item = self.list.item(place)
            offer: Offer = item.data(OFFER)
            item.setHidden((bool(kind) and offer.kind != kind) or wanted not in offer.name.casefold())

    def _count(self, _item: object = None) -> None:
        items = [self.list.item(place) for place in range(self.list.count())]
        self._chosen = [item.data(OFFER) for item in items if item.checkState() == Qt.CheckState.Checked]
        number = len(self._chosen)
        self.do.setEnabled(bool(number))
        self.do.set_words(
            counted(number, _("Tilføj {n} kalender"), _("Tilføj {n} kalendere")) if number else _("Tilføj")
        )

    @property
    def wishes(self) -> list[Wish]:
        return [Wish(offer.whose) for offer in self._chosen]


class ChangeCalendar(Ask):
    """The name and the edition of a calendar that is kept up to date."""

    def __init__(self, line: PublicationLine, parent: QWidget) -> None:
        super().__init__(_("Ret kalenderen for {name}").format(name=line.name), _("Gem"), parent)
        self.file = QLineEdit(line.file, self)
        hint = _("Skifter filen navn, skal de, der følger den, have den nye sti")
        self.options = _Editions(self)
        self.options.show_edition(line.of.contents, line.of.busy_only, line.of.reminder_minutes)
        self.column.addWidget(Field(_("&Filens navn"), self.file, hint=hint, parent=self))
        self.column.addWidget(self.options)
        self.file.setFocus()
