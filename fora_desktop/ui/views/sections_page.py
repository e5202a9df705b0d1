"""A page of sections: a list of them at the left, and the chosen one beside it."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.views.settings.section import Section
from fora_desktop.ui.widgets.card import PageHeader, Panel, Rule, scrolled
from fora_desktop.ui.widgets.label import IconLabel, Label
from fora_desktop.ui.widgets.nav import NavItem, NavList

S = TypeVar("S", bound=Section)


class SectionsPage(Page, Generic[S]):
    """A section is made when it is first opened, and read again when what it shows has changed."""

    roomy = 860
    """From this width on, in pixels of the design, the sections show their names."""

    def __init__(
        self, desk: Desk, offered: Sequence[type[S]], *, crumbs: str, note: str, parent: QWidget | None = None
    ) -> None:
        """`note` stands below the list."""
        super().__init__(desk, parent)
        self.sections: dict[str, S] = {}
        self._offered = {each.key: each for each in offered}
        self._memories: dict[str, Any] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._asides: dict[str, QWidget] = {}
        self._unread: set[str] = set()
        self.header = PageHeader("", crumbs=crumbs, parent=self)
        self.list = NavList([NavItem(each.key, each.title(), each.icon) for each in offered], self)
        self.list.setAccessibleName(_("Afsnit"))
        self.list.chosen.connect(self.show_section)
        self.stack = QStackedWidget(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._make_side(note))
        row.addWidget(Rule(vertical=True, parent=self))
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self.show_section(offered[0].key)

    def _make_side(self, words: str) -> QWidget:
        side = Panel("list", parent=self)
        self.list.setProperty("nav", "side")
        self._note = QWidget(side)
        note = QHBoxLayout(self._note)
        note.setContentsMargins(fonts.px(14), 0, fonts.px(10), fonts.px(12))
        note.setSpacing(fonts.px(6))
        note.addWidget(IconLabel("info", "text2", 14, parent=side), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(Label(words, "small", "text2", wrap=True, parent=side), 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._side = side
        self._fit_side()
        theme.announcer().changed.connect(self._fit_side)
        return side

    def _fit_side(self) -> None:
        """With little room the list shows icons only, as the navigation does."""
        compact = 0 < self.width() < fonts.px(self.roomy)
        if compact != self.list.compact:
            self.list.set_compact(compact)
        self._note.setVisible(not compact)
        self._side.setFixedWidth(self.list.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    @property
    def section(self) -> S:
        """The one that is shown."""
        return next(each for each in self.sections.values() if self._areas[each.key] is self.stack.currentWidget())

    def show_section(self, key: str) -> None:
        if key not in self.sections:
            self._make(key)
        self.stack.setCurrentWidget(self._areas[key])
        for other, aside in self._asides.items():
            aside.setVisible(other == key)
        self.header.title.setText(self.sections[key].title())
        self.list.set_current(key)
        if self.isVisible():
            self._read(key)
            self.refreshed.emit()

    def _make(self, key: str) -> None:
        section = self._offered[key](self.desk)
        self.sections[key] = section
        self._areas[key] = scrolled(section)
        self.stack.addWidget(self._areas[key])
        if parts := section.aside():
            self._asides[key] = self._make_aside(parts)
        self._unread.add(key)
        if isinstance(memory := self._memories.get(key), dict):
            section.recall(memory)

    def _make_aside(self, parts: Sequence[QWidget]) -> QWidget:
        aside = QWidget(self.header)
        row = QHBoxLayout(aside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        for part in parts:
            row.addWidget(part)
        self.header.add(aside)
        return aside

    def _read(self, key: str) -> None:
        if key in self._unread:
            self._unread.discard(key)
            self.sections[key].refresh()

    def refresh(self) -> None:
        self._unread.update(self.sections)
        self._read(self.section.key)

    def open(self, what: dict[str, Any]) -> None:
        if (key := what.get("section", "")) in self._offered:
            self.show_section(key)
        self.section.open(what)

    def summary(self) -> str:
        return self.section.summary()

    def seek(self) -> None:
        self.section.seek()

    def panes(self) -> list[QWidget]:
        return [self.list, self.section.start()]

    def start(self) -> QWidget:
        return self.list

    def memory(self) -> dict[str, Any]:
        kept = {key: section.memory() for key, section in self.sections.items()}
        return {"section": self.section.key, **{key: memory for key, memory in kept.items() if memory}}

    def recall(self, memory: dict[str, Any]) -> None:
        self._memories = memory
        for key, section in self.sections.items():
            if isinstance(kept := memory.get(key), dict):
                section.recall(kept)
        if isinstance(shown := memory.get("section"), str) and shown in self._offered:
            self.show_section(shown)
