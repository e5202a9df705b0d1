"""What goes into calendar files, and how one meeting then looks to its recipient."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import dates
from fora_desktop.domain.calendar import NAMES, ROLES, Contents, Edition, Event
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Label, LinkLabel

REMINDERS = (None, 15, 60, 24 * 60)
"""Minutes before a meeting."""
SHORT = 64
"""Characters of a line of the preview; the whole text is in its tooltip."""


class CalendarOptions(QWidget):
    """The ticks and choices of the edition; `changed` when another one is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = self._tick(_("Sted og lokale"), on=True)
        self.agenda = self._tick(_("Dagsorden som tekst"), on=True)
        self.people = self._tick(_("Deltagerliste"), on=False)
        self.planned = self._tick(_("Foreløbige møder"), on=True)
        self.deadlines = self._tick(_("Frister, i en fil for sig"), on=False)
        self.how = QComboBox(self)
        self.how.addItem(_("som roller"), ROLES)
        self.how.addItem(_("med navne"), NAMES)
        self.how.setAccessibleName(_("Deltagerliste"))
        self.how.currentIndexChanged.connect(self._tell)
        self.titled = QRadioButton(_("Forum og mødenummer"), self)
        self.busy = QRadioButton(_("Kun “Optaget”"), self)
        self.titled.setChecked(True)
        self._titles = QButtonGroup(self)
        for button in (self.titled, self.busy):
            self._titles.addButton(button)
        self._titles.buttonToggled.connect(self._on_title)
        self.reminder = QComboBox(self)
        self.reminder.addItems([_("Ingen"), _("15 minutter før"), _("1 time før"), _("1 dag før")])
        self.reminder.currentIndexChanged.connect(self._tell)
        self.halves = self._tick(_("Del store filer i halvår (Google)"), on=False)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(fonts.px(20))
        along = (self.place, self.agenda, self.people, self.how, self.planned, self.deadlines)
        self._row.addLayout(self._column(_("Tag med"), along))
        second = self._column(_("Titel i kalenderen"), (self.titled, self.busy))
        second.insertWidget(3, Field(_("Påmindelse"), self.reminder))
        second.insertWidget(4, self.halves)
        self._row.addLayout(second)
        self._row.addStretch(1)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _tick(self, words: str, *, on: bool) -> QCheckBox:
        made = QCheckBox(words, self)
        made.setChecked(on)
        made.toggled.connect(self._tell)
        return made

    def _column(self, title: str, parts: Sequence[QWidget]) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(fonts.px(6))
        made.addWidget(Label(title, "header", "text2", parent=self))
        for part in parts:
            if part is self.how:
                inward = QHBoxLayout()
                inward.setContentsMargins(fonts.px(24), 0, 0, 0)
                inward.addWidget(part)
                made.addLayout(inward)
            else:
                made.addWidget(part)
        made.addStretch(1)
        return made

    # --- what is chosen ---------------------------------------------------------------------------------------------

    @property
    def edition(self) -> Edition:
        return Edition(self.busy.isChecked(), REMINDERS[self.reminder.currentIndex()])

    @property
    def contents(self) -> Contents:
        people = str(self.how.currentData()) if self.people.isChecked() else ""
        return Contents(self.place.isChecked(), self.agenda.isChecked(), self.planned.isChecked(), people)

    def tab_order(self) -> list[QWidget]:
        return [
            *(self.place, self.agenda, self.people, self.how, self.planned, self.deadlines),
            *(self.titled, self.busy, self.reminder, self.halves),
        ]

    def memory(self) -> dict[str, Any]:
        ticks = ("place", "agenda", "people", "planned", "deadlines", "busy", "halves")
        chosen: dict[str, Any] = {name: getattr(self, name).isChecked() for name in ticks}
        return {**chosen, "how": self.how.currentData(), "reminder": self.reminder.currentIndex()}

    def recall(self, memory: dict[str, Any]) -> None:
        for name in ("place", "agenda", "people", "planned", "deadlines", "busy", "halves"):
            if isinstance(memory.get(name), bool):
                getattr(self, name).setChecked(memory[name])
        self.how.setCurrentIndex(max(0, self.how.findData(memory.get("how"))))
        reminder = memory.get("reminder")
        if isinstance(reminder, int) and 0 <= reminder < len(REMINDERS):
            self.reminder.setCurrentIndex(reminder)

    def _tell(self, *_what: object) -> None:
        self._fit()
        self.changed.emit()

    def _on_title(self, _button: object, on: bool) -> None:
        if on:
            self._tell()

    def _fit(self) -> None:
        """Where nothing is said but “Optaget” there is nothing to take with it."""
        open_ = not self.busy.isChecked()
        for part in (self.place, self.agenda, self.people, self.deadlines):
            part.setEnabled(open_)
        self.how.setVisible(self.people.isChecked())
        self.how.setEnabled(open_)


class Example(QWidget):
    """How one meeting looks in the recipient's calendar, and what a file can and cannot do."""

    followed = Signal()
    """The user wants calendars that are kept up to date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "strong", wrap=True, parent=self)
        self._when = Label("", "small", "text2", wrap=True, parent=self)
        self._text = Label("", "small", "text2", wrap=True, parent=self)
        box = Panel("event", parent=self)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(12), fonts.px(8))
        inside.setSpacing(fonts.px(2))
        for label in (self._title, self._when, self._text):
            inside.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        column.addWidget(Label(_("Sådan ser det ud"), "header", "text2", parent=self))
        column.addWidget(box)
        told = _(
            "En fil, der er indlæst, følger ikke med. Outlook åbner den som en kalender for sig; indlæses den igen, "
            "vises møderne to gange: slet den gamle kalender først."
        )
        column.addWidget(Label(told, "small", "text2", wrap=True, parent=self))
        self.link = LinkLabel(_("Kalendere, der holdes ajour …"), "small", "accent", parent=self)
        self.link.pressed.connect(self.followed)
        column.addWidget(self.link)
        column.addStretch(1)
        self.setAccessibleName(_("Sådan ser det ud"))

    @property
    def sentence(self) -> str:
        return self.accessibleDescription()

    def show_event(self, event: Event | None, edition: Edition) -> None:
        if event is None:
            title, when, text = _("Ingen møder i perioden"), "", ""
        else:
            prefix = {"cancelled": _("AFLYST: "), "postponed": _("UDSAT: ")}.get(event.status, "")
            title = prefix + (_("Optaget") if edition.busy_only else event.summary)
            when = _("{day} {start}–{end}").format(
                day=dates.short(event.start.date()),
                start=dates.hours(event.start.time()),
                end=dates.hours(event.end.time()),
            )
            text = "" if edition.busy_only else "\n".join(filter(None, (event.location, event.description)))
            if event.status == "planned":
                when += _(" · foreløbigt")
            if edition.reminder_minutes is not None and event.status in ("planned", "invited"):
                when += _(" · påmindelse")
        self._title.setText(title)
        for label, words in ((self._when, when), (self._text, _in_short(event) if text and event else "")):
            label.setText(words)
            label.setVisible(bool(words))
        self._text.setToolTip(text)
        self.setAccessibleDescription("\n".join(filter(None, (title, when, text))))


def _in_short(event: Event) -> str:
    """The place, and a line for each thing that is taken with it, as far as there is room."""
    standing = event.about.partition("\n")[0]
    found = [event.location, _one_line(event.participants), _one_line(event.agenda), standing, "…"]
    return "\n".join(each if len(each) <= SHORT else each[: SHORT - 1].rstrip() + "…" for each in found if each)


def _one_line(part: str) -> str:
    """`Deltagere: Politidirektøren, borgmesteren`"""
    head, *items = part.split("\n")
    return f"{head} {', '.join(item.removeprefix('- ') for item in items)}".strip()
