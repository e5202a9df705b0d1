"""Genveje: every action that has a name, with its keys, which the user can change."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.views import VIEWS
from fora_desktop.ui.views.settings.section import Section
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar

WINDOW = "window"
SHOWN_ROWS = 18


@runtime_checkable
class HasPages(Protocol):
    """The window, as far as the keys of all its pages are concerned."""

    pages: dict[str, Page]

    def page(self, key: str) -> Page: ...


@dataclass(frozen=True, slots=True)
class KeyLine:
    """An action: where it is, what it does, its keys and those it has by itself."""

    name: str
    place: str
    words: str
    keys: str
    default: str

    @property
    def is_changed(self) -> bool:
        return QKeySequence(self.keys) != QKeySequence(self.default)


class Genveje(Section):
    key = "genveje"
    icon = "keyboard"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.reset_button = Button(_("&Nulstil alle"), icon="undo-2", parent=self)
        self.reset_button.clicked.connect(self._reset_all)
        card = Card(_("Genveje"), flush=True, parent=self)
        self.card = card
        self.seek_line = QLineEdit(card)
        self.seek_line.setPlaceholderText(_("Filtrér"))
        self.seek_line.setAccessibleName(_("Filtrér genvejene"))
        self.seek_line.setClearButtonEnabled(True)
        self.seek_line.setMaximumWidth(fonts.px(260))
        self.seek_line.textChanged.connect(self._filter)
        self.edit_button = Button(_("&Ret …"), "small", icon="pencil", parent=card)
        self.edit_button.clicked.connect(self._edit_current)
        self.back_button = Button(_("N&ulstil"), "small", parent=card)
        self.back_button.clicked.connect(self._reset_current)
        for part in (self.seek_line, self.edit_button, self.back_button):
            card.head.addWidget(part)
        self.model: TableModel[KeyLine] = TableModel(self._columns(), key=lambda line: line.name)
        self.table = RowTable(self.model, _("Genveje"), parent=card)
        self.table.opened.connect(self._edit)
        self.table.selection_changed.connect(self._on_selection)
        StepAside(self.table, 200, (3, 1))
        card.body.addWidget(self.table, 1)
        self.column.addWidget(card, 1)
        keys.action(self.table, "indstillinger.edit_keys", _("Ret genvejen"), "F2", self._edit_current)
        keys.action(self.table, "indstillinger.reset_keys", _("Nulstil genvejen"), "Delete", self._reset_current)
        self._soon = QTimer(self)  # a page at a time, so that nothing waits for all of them
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._make_next_page)
        desk.choices.changed.connect(self._on_choices)

    @staticmethod
    def title() -> str:
        return _("Genveje")

    def aside(self) -> list[QWidget]:
        return [self.reset_button]

    @staticmethod
    def _columns() -> list[Column[KeyLine]]:
        return [
            Column(_("Handling"), lambda line: line.words),
            Column(_("Hvor"), lambda line: line.place, width="Politikreds og kommuner"),
            Column(
                _("Genvej"),
                lambda line: keys.native(line.keys) or _("ingen"),
                cell=lambda line: Words(
                    keys.native(line.keys) or "–", weight=fonts.SEMIBOLD if line.is_changed else fonts.MEDIUM
                ),
                width=Words("Ctrl+Skift+Mellemrum", weight=fonts.SEMIBOLD),
            ),
            Column(
                _("Oprindelig"),
                lambda line: keys.native(line.default) if line.is_changed else "",
                width="Ctrl+Skift+F12",
            ),
        ]

    # --- the actions ------------------------------------------------------------------------------------------------

    @property
    def _window(self) -> QWidget:
        """The widget that holds everything: the main window within its frame, or the page alone."""
        found: QWidget = self
        while (above := found.parentWidget()) is not None:
            found = above
            if isinstance(found, HasPages):
                return found
        return found

    def actions_there(self) -> list[QAction]:
        return list(keys.named([self._window]))

    def refresh(self) -> None:
        order = [_("I hele vinduet"), *_titles()]
        lines = [
            KeyLine(
                name=found.objectName(),
                place=_where(found),
                words=keys.words_of(found),
                keys=found.shortcut().toString(QKeySequence.SequenceFormat.PortableText),
                default=keys.default_of(found),
            )
            for found in self.actions_there()
        ]
        lines.sort(key=lambda line: (order.index(line.place), not line.keys))
        self.model.show(lines)
        changed = sum(line.is_changed for line in lines)
        self.card.set_subtitle(counted(changed, _("{n} ændret"), _("{n} ændret")) if changed else "")
        self.reset_button.setEnabled(bool(self.desk.choices.settings.shortcuts))
        if self.table.current_line is None and lines:
            self.table.select_key(lines[0].name)
        self._on_selection()
        self._soon.start()

    def _make_next_page(self) -> None:
        window = self._window
        if not self.isVisible() or not isinstance(window, HasPages):
            return
        missing = [view.key for view in VIEWS if view.key not in window.pages]
        if missing:
            window.page(missing[0])
            self.refresh()

    def _on_choices(self, _chosen: object) -> None:
        if self.isVisible():
            self.refresh()

    def _on_selection(self) -> None:
        line = self.table.current_line
        self.edit_button.setEnabled(line is not None)
        self.back_button.setEnabled(line is not None and line.is_changed)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)

    def seek(self) -> None:
        self.seek_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.seek_line.selectAll()

    def memory(self) -> dict[str, Any]:
        return self.table.arrangement()

    def recall(self, memory: dict[str, Any]) -> None:
        self.table.arrange(memory)

    def start(self) -> QWidget:
        return self.table

    # --- changing ---------------------------------------------------------------------------------------------------

    def _edit_current(self) -> None:
        if (line := self.table.current_line) is not None:
            self._edit(line)

    def _edit(self, line: KeyLine) -> None:
        every = self.actions_there()
        found = next((each for each in every if each.objectName() == line.name), None)
        if found is None:
            return
        dialog = KeysForm(self.window(), found, every)
        if dialog.answered():
            self._choose(dialog.chosen)
        self.table.setFocus()

    def _choose(self, chosen: dict[str, str]) -> None:
        """Keys by the actions' names; those that are as they were by themselves are not kept."""
        defaults = {found.objectName(): QKeySequence(keys.default_of(found)) for found in self.actions_there()}
        kept = {**self.desk.choices.settings.shortcuts, **chosen}
        changed = {name: each for name, each in kept.items() if defaults.get(name) != QKeySequence(each)}
        self.desk.choices.choose(shortcuts=changed)
        self.refresh()

    def _reset_current(self) -> None:
        line = self.table.current_line
        if line is None or not line.is_changed:
            return
        every = self.actions_there()
        found = next(each for each in every if each.objectName() == line.name)
        taken = keys.clash(line.default, found, every)
        self._choose({line.name: line.default} | ({taken.objectName(): ""} if taken is not None else {}))
        self.table.setFocus()

    def _reset_all(self) -> None:
        self.desk.choices.choose(shortcuts={})
        self.refresh()


class KeysForm(Ask):
    """New keys for an action; whoever has them already is told of and can give them up."""

    def __init__(self, parent: QWidget, found: QAction, every: Sequence[QAction]) -> None:
        super().__init__(_("Genvej"), _("Gem"), parent, keys.words_of(found))
        self._action, self._every = found, every
        self.chosen: dict[str, str] = {}
        self.edit = QKeySequenceEdit(found.shortcut(), self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(_("Tryk den nye genvej"))
        self.edit.keySequenceChanged.connect(self._look)
        self.field = Field(_("&Tryk den nye genvej"), self.edit, parent=self)
        self.told = MessageBar(parent=self)
        self.column.addWidget(self.field)
        self.column.addWidget(self.told)
        default = keys.default_of(found)
        if default:
            back = Button(_("Brug den oprindelige, {keys}").format(keys=keys.native(default)), "flat", parent=self)
            back.clicked.connect(partial(self.edit.setKeySequence, QKeySequence(default)))
            self.column.addWidget(back)
        self.column.addWidget(Label(_("Tom: handlingen får ingen genvej."), "small", "text2", parent=self))
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._take)
        self.do.setDefault(False)  # Enter may be the key that is wanted
        self.edit.setFocus()

    @property
    def _keys(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _look(self, _sequence: Any = None) -> None:
        """What is to be said of these keys: they cannot be used, or somebody has them."""
        self.field.clear()
        refusal = self._refusal()
        taken = keys.clash(self._keys, self._action, self._every)
        if refusal:
            self.told.say(refusal, "error")
        elif taken is not None:
            self.told.say(
                _("{keys} er allerede genvej til “{action}”. Gemmer du, mister den sin genvej.").format(
                    keys=keys.native(self._keys), action=keys.words_of(taken)
                ),
                "warning",
            )
        else:
            self.told.say("")
        self.do.setEnabled(not refusal)
        self.grow()

    def _refusal(self) -> str:
        refusal = keys.refusal(self._keys)
        if refusal:
            return refusal
        single = len(self._keys) == 1 and self._keys.isprintable()
        if single and _place(self._action) == WINDOW:
            return _("Et tegn alene skrives i felterne. Brug det sammen med Ctrl eller Alt.")
        return ""

    def _take(self) -> None:
        if self._refusal():
            return
        taken = keys.clash(self._keys, self._action, self._every)
        self.chosen = {self._action.objectName(): self._keys}
        if taken is not None:
            self.chosen[taken.objectName()] = ""
        self.accept()


def _place(found: QAction) -> str:
    return found.objectName().split(".")[0]


def _where(found: QAction) -> str:
    """The page that the action belongs to, or the whole window."""
    above = found.parent()
    while above is not None:
        if isinstance(above, Page):
            return above.title()
        above = above.parent()
    return _("I hele vinduet")


def _titles() -> list[str]:
    return [view.title() for view in VIEWS]
