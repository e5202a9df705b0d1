"""Which steps the history shows: text, forum, person, kind, period, undone ones, one object alone."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.steps import Sort, Wanted, narrowed
from fora_desktop.i18n import _
from fora_desktop.services import steps
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.typed import DayEdit

READ_AFTER = 200
"""Milliseconds after the last keystroke until the history is asked."""
PERIODS = ("all", "today", "yesterday", "last_week", "days_30", "year", "own")


class StepFilters(QWidget):
    """Tells `changed` when other steps are wanted."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._object: tuple[str, int] | None = None
        self._quiet = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READ_AFTER)
        self._soon.timeout.connect(self.changed)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(_("Filtrér  (Ctrl+F)"))
        self.text.setAccessibleName(_("Filtrér historikken"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(self._on_typed)
        self.forum = self._box(_("Forum"))
        self.person = self._box(_("Person"))
        self.sort = self._box(_("Slags"))
        self.period = self._box(_("Periode"))
        self.first = DayEdit(desk.today, self)
        self.first.setAccessibleName(_("Fra og med"))
        self.last = DayEdit(desk.today, self)
        self.last.setAccessibleName(_("Til og med"))
        self.to = Label(_("til"), "small", "text2", parent=self)
        for day in (self.first, self.last):
            day.committed.connect(self._tell)
        self.undone = QCheckBox(_("Vis fortrudte trin"), self)
        self.undone.setChecked(True)
        self.undone.toggled.connect(self._tell)
        self.only = Button("", "small", "x", parent=self)
        self.only.hide()
        self.only.clicked.connect(self._drop_object)
        row = FlowLayout(gap=8)
        row.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(12), fonts.px(8))
        parts = (self.text, self.forum, self.person, self.sort, self.period, self.first, self.to, self.last)
        for part in (*parts, self.undone, self.only):
            row.addWidget(part)
        self.setLayout(row)
        self._fill()
        self._measure()
        theme.announcer().changed.connect(self._measure)
        self._show_days()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _measure(self) -> None:
        """As wide as what usually stands there; the list that opens is as wide as its longest line."""
        for box, usual in (
            (self.forum, _("Alle fora") + "mm"),
            (self.person, _("Alle personer")),
            (self.sort, _("Alle slags")),
            (self.period, _("Siden sidste uge")),
        ):
            box.setFixedWidth(fonts.metrics().horizontalAdvance(usual) + fonts.px(42))
            longest = max(fonts.metrics().horizontalAdvance(box.itemText(place)) for place in range(box.count()))
            box.view().setMinimumWidth(longest + fonts.px(36))
        for day in (self.first, self.last):
            day.setFixedWidth(fonts.metrics().horizontalAdvance("ons. 28. september 2026") + fonts.px(44))
        self.text.setFixedWidth(fonts.px(140))

    def _fill(self) -> None:
        self.show_people([])
        _offer(self.forum, _("Alle fora"), [(name, id_) for id_, name in self.desk.read(steps.forum_names)])
        self.sort.addItem(_("Alle slags"), None)
        for sort in Sort:
            self.sort.addItem(sort.word, sort.value)
        words = (
            _("Hele tiden"),
            _("I dag"),
            _("Siden i går"),
            _("Siden sidste uge"),
            _("30 dage"),
            _("I år"),
            _("Egne datoer …"),
        )
        for period, told in zip(PERIODS, words, strict=True):
            self.period.addItem(told, period)
        for box in (self.forum, self.person, self.sort):
            box.currentIndexChanged.connect(self._tell)
        self.period.currentIndexChanged.connect(self._on_period)

    def show_people(self, users: Sequence[str]) -> None:
        """Those who have changed something; the chosen one stays chosen."""
        _offer(self.person, _("Alle personer"), [(user, user) for user in users])

    def show_forums(self, names: Sequence[tuple[int, str]]) -> None:
        in_order = sorted(names, key=lambda each: sort_key(each[1]))
        _offer(self.forum, _("Alle fora"), [(name, id_) for id_, name in in_order])
        self._measure()

    # --- what is wanted ---------------------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        first, last = self._days()
        sort = self.sort.currentData()
        found = Wanted(
            text=self.text.text().strip(),
            forum=self.forum.currentData(),
            user=self.person.currentData(),
            sort=None if sort is None else Sort(sort),
            since=None if first is None else self._midnight(first),
            until=None if last is None else self._midnight(last + timedelta(1)),
            undone=self.undone.isChecked(),
        )
        return narrowed(found, *self._object) if self._object else found

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.desk.zone)

    def _days(self) -> tuple[date | None, date | None]:
        today = self.desk.today
        first = {
            "today": today,
            "yesterday": today - timedelta(1),
            "last_week": today - timedelta(today.weekday() + 7),
            "days_30": today - timedelta(30),
            "year": date(today.year, 1, 1),
        }
        chosen = self.period.currentData()
        if chosen == "own":
            return self.first.value, self.last.value
        return first.get(chosen), None

    @property
    def has_object(self) -> bool:
        return self._object is not None

    def show_object(self, kind: str, id_: int, name: str) -> None:
        """Only the steps of one object; of none where `kind` is empty."""
        self._object = (kind, id_) if kind else None
        self.only.setVisible(bool(kind))
        words = _("Kun {name}").format(name=name) if name else _("Kun ét objekt")
        self.only.set_words(words if len(words) < 50 else words[:48].rstrip() + "…")
        self.only.setToolTip(_("{only}. Klik for at se alle igen (Backspace).").format(only=words))

    def clear(self, *, tell: bool = True) -> None:
        """All steps again; tells it once."""
        self._quiet = True
        self.text.clear()
        for box in (self.forum, self.person, self.sort, self.period):
            box.setCurrentIndex(0)
        self.undone.setChecked(True)
        self.show_object("", 0, "")
        self._quiet = False
        if tell:
            self._tell()

    def _drop_object(self) -> None:
        self.show_object("", 0, "")
        self._tell()

    def _on_typed(self) -> None:
        if not self._quiet:
            self._soon.start()

    def _on_period(self) -> None:
        self._show_days()
        if self.period.currentData() == "own" and self.first.value is None:
            self.first.set_value(self.desk.today - timedelta(7))
            self.last.set_value(self.desk.today)
            if self.isVisible():
                self.first.setFocus()
        self._tell()

    def _show_days(self) -> None:
        for part in (self.first, self.to, self.last):
            part.setVisible(self.period.currentData() == "own")

    def _tell(self) -> None:
        if not self._quiet:
            self._soon.stop()
            self.changed.emit()

    # --- kept per user ----------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        first, last = self.first.value, self.last.value
        return {
            "forum": self.forum.currentData(),
            "person": self.person.currentData(),
            "sort": self.sort.currentData(),
            "period": self.period.currentData(),
            "first": first.isoformat() if first else None,
            "last": last.isoformat() if last else None,
            "undone": self.undone.isChecked(),
        }

    def recall(self, memory: dict[str, Any]) -> None:
        self._quiet = True
        person = memory.get("person")
        if isinstance(person, str) and self.person.findData(person) < 0:
            self.person.addItem(person, person)
        for name, box in (("forum", self.forum), ("person", self.person), ("sort", self.sort), ("period", self.period)):
            place = box.findData(memory.get(name))
            box.setCurrentIndex(max(0, place))
        for name, edit in (("first", self.first), ("last", self.last)):
            with suppress(ValueError):
                edit.set_value(date.fromisoformat(str(memory.get(name))))
        self.undone.setChecked(memory.get("undone") is not False)
        self._show_days()
        self._quiet = False
        self._tell()


def _offer(box: QComboBox, everything: str, choices: Sequence[tuple[str, Any]]) -> None:
    """Offer these beside everything; the chosen one stays chosen where it is still there."""
    offered = [(everything, None), *choices]
    if [(box.itemText(place), box.itemData(place)) for place in range(box.count())] == offered:
        return
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for words, value in offered:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
