"""What Opgaver is narrowed by: whose, some words, a forum, a kind, what is done; and what to do with several rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from fora_desktop.i18n import _
from fora_desktop.services.follow_up import Kind, Row
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.search_line import SearchLine
from fora_desktop.ui.widgets.segmented import Segmented

MINE, SECRETARIATS, ALL = range(3)
DONE, LATER, GIVE, REMOVE = "done", "later", "give", "remove"


class TaskFilters(QWidget):
    """`changed` when other rows are wanted, `left` to go to the list. `me` is who sits here, by name."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.me = ""
        self._meeting: int | None = None
        self._person: int | None = None
        self.whose = Segmented(self._words((0, 0, 0)), ALL, name=_("Hvis opgaver"), parent=self)
        self.whose.chosen.connect(self._tell)
        self.text = SearchLine(self)
        self.text.setPlaceholderText(_("Filtrér  (Ctrl+F)"))
        self.text.setAccessibleName(_("Filtrér opgaver"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(fonts.px(150))
        self.text.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(self._tell)
        self.text.down.connect(self.left)
        self.forum, self.kind = self._box(_("Forum")), self._box(_("Slags"))
        self.forum.addItem(_("Alle fora"), 0)
        self.kind.addItem(_("Alle slags"), "")
        for kind in Kind:
            self.kind.addItem(kind.word, kind.value)
        for box in (self.forum, self.kind):
            box.currentIndexChanged.connect(self._tell)
        self.done = QCheckBox(_("Vis udførte"), self)
        self.done.setChecked(True)
        self.done.toggled.connect(self._tell)
        self.only = Button("", "small", "x", parent=self)
        self.only.clicked.connect(self._drop_only)
        self.only.hide()
        flow = FlowLayout(self, gap=8)
        flow.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(8), fonts.px(8))
        for part in (self.whose, self.text, self.forum, self.kind, self.only, self.done):
            flow.addWidget(part)

    def _box(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.setMaximumWidth(fonts.px(150))
        return made

    @staticmethod
    def _words(numbers: Sequence[int]) -> list[str]:
        words = (_("Mine {n}"), _("Sekretariatets {n}"), _("Alle {n}"))
        return [each.format(n=number) for each, number in zip(words, numbers, strict=True)]

    def show_counts(self, numbers: Sequence[int]) -> None:
        """How many open rows are mine, the secretariat's, all."""
        for place, words in enumerate(self._words(numbers)):
            self.whose.button(place).set_words(words)

    def offer(self, forums: Sequence[tuple[int, str]]) -> None:
        """The forums that have a row; the one chosen stays."""
        chosen = (self.forum.currentData(), self.forum.currentText()) if self.forum.currentIndex() > 0 else None
        names = list(forums)
        if chosen is not None and chosen[0] not in [id_ for id_, _name in names]:
            names.append((int(chosen[0]), chosen[1]))
        self.forum.blockSignals(True)
        self.forum.clear()
        self.forum.addItem(_("Alle fora"), 0)
        for id_, name in names:
            self.forum.addItem(name, id_)
        self.forum.setCurrentIndex(max(0, self.forum.findData(chosen[0])) if chosen else 0)
        self.forum.blockSignals(False)

    # --- what is wanted ---------------------------------------------------------------------------------------------

    @property
    def words(self) -> str:
        return self.text.text()

    @property
    def is_on(self) -> bool:
        """Whether less than everything is shown."""
        boxes = self.forum.currentIndex() > 0 or self.kind.currentIndex() > 0
        return bool(self.words.strip() or boxes or self._meeting or self._person or self.whose.current != ALL)

    @property
    def needs_me(self) -> bool:
        """Whether somebody asks for their own rows who has not said who they are."""
        return self.whose.current == MINE and not self.me

    def is_mine(self, row: Row) -> bool:
        return bool(self.me) and row.person_name.casefold() == self.me.casefold()

    def keep(self) -> Callable[[Row], bool]:
        whose, forum = self.whose.current, int(self.forum.currentData() or 0)
        kind, done = str(self.kind.currentData() or ""), self.done.isChecked()
        meeting, person = self._meeting, self._person

        def wanted(row: Row) -> bool:
            return (
                (whose != MINE or self.is_mine(row))
                and (whose != SECRETARIATS or row.is_secretariats)
                and (not forum or row.forum == forum)
                and (not kind or row.kind.value == kind)
                and (done or not row.is_done)
                and (not meeting or row.meeting == meeting)
                and (not person or row.person == person)
            )

        return wanted

    def only_of(self, words: str, *, meeting: int | None = None, person: int | None = None) -> None:
        """Nothing but what a meeting left, or what a person has to do."""
        self.clear()
        self._meeting, self._person = meeting, person
        self.only.set_words(words)
        self.only.setAccessibleDescription(_("Vis alle igen"))
        self.only.setVisible(bool(meeting or person))
        self.changed.emit()

    def choose_forum(self, forum: int, name: str) -> None:
        self.clear()
        if self.forum.findData(forum) < 0:
            self.forum.addItem(name, forum)
        self.forum.setCurrentIndex(self.forum.findData(forum))

    def clear(self) -> None:
        silent = self.blockSignals(True)
        self.whose.set_current(ALL)
        self.text.clear()
        for box in (self.forum, self.kind):
            box.setCurrentIndex(0)
        self._meeting = self._person = None
        self.only.hide()
        self.blockSignals(silent)
        self.changed.emit()

    def _drop_only(self) -> None:
        self._meeting = self._person = None
        self.only.hide()
        self.changed.emit()

    def _tell(self, _what: object = None) -> None:
        self.changed.emit()

    # --- kept -------------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        return {
            "whose": self.whose.current,
            "kind": self.kind.currentData() or "",
            "done": self.done.isChecked(),
        }

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Take back what `memory` gave; what does not fit any more is left alone."""
        whose = memory.get("whose")
        silent = self.blockSignals(True)
        if whose in (MINE, SECRETARIATS, ALL):
            self.whose.set_current(int(whose))
        self.kind.setCurrentIndex(max(0, self.kind.findData(str(memory.get("kind") or ""))))
        self.done.setChecked(bool(memory.get("done", True)))
        self.blockSignals(silent)


class WhoAmI(Panel):
    """Asked where somebody wants their own tasks for the first time: `chosen` tells the name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.setObjectName("selectionbar")
        self.setAccessibleName(_("Hvem er du?"))
        self.box = NamedBox(self)
        self.box.setAccessibleName(_("Hvem er du?"))
        self.box.line.setPlaceholderText(_("Vælg dit navn"))
        self.box.setMinimumWidth(fonts.px(220))
        self.box.committed.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(16), fonts.px(6), fonts.px(14), fonts.px(6))
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel("user-round", "accent", parent=self))
        words = _("Hvem er du? Så viser Mine det, du selv har. Det kan ændres under Indstillinger.")
        row.addWidget(Label(words, wrap=True, parent=self), 1)
        row.addWidget(self.box)
        self.hide()

    def _on_chosen(self) -> None:
        self.box.complete()
        if self.box.value is not None:
            self.chosen.emit(self.box.text)


class TaskBar(Panel):
    """What can be done with several chosen rows; `wanted` tells which. A row of its own that comes with the second."""

    wanted = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.setObjectName("selectionbar")
        self.setAccessibleName(_("Valgte opgaver"))
        self.count = Label("", "strong", "sel_text", parent=self)
        flow = FlowLayout(gap=8)
        flow.addWidget(IconLabel("square-check", "accent", parent=self))
        flow.addWidget(self.count)
        self.buttons: dict[str, Button] = {}
        for name, words, icon in (
            (DONE, _("Udført"), "check"),
            (LATER, _("Udsæt 1 uge"), "calendar-clock"),
            (GIVE, _("Giv videre …"), "user-round"),
            (REMOVE, _("Slet"), "trash-2"),
        ):
            self.buttons[name] = button = Button(words, "small", icon, parent=self)
            button.clicked.connect(self._wants(name))
            flow.addWidget(button)
        self.drop = Button(_("Fravælg"), "flat", parent=self)
        self.drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(16), fonts.px(6), fonts.px(14), fonts.px(6))
        row.setSpacing(fonts.px(8))
        row.addLayout(flow, 1)
        row.addWidget(self.drop)
        self.hide()

    def _wants(self, name: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(name)

    def show_chosen(self, number: int, *, any_task: bool, writable: bool) -> None:
        words = _("{n} valgt").format(n=number)
        appears = number > 1 and self.isHidden()
        self.count.setText(words)
        for name, button in self.buttons.items():
            button.setEnabled(writable and (any_task or name == DONE))
        self.setVisible(number > 1)
        if appears:
            announce(self, words)
