"""Forudsætninger: what the year plan keeps to and what it would like, in sections; each change holds at once."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.views.planning.councils import Councils
from fora_desktop.ui.views.planning.forums import Forums
from fora_desktop.ui.views.planning.orders import Orders
from fora_desktop.ui.views.planning.persons import Persons
from fora_desktop.ui.views.planning.plans import Plans
from fora_desktop.ui.views.planning.rules import Rules, Wishes
from fora_desktop.ui.views.planning.travel import Travel
from fora_desktop.ui.views.planning.typed_table import PlanSection
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.card import Rule as Divider
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.nav import NavItem, NavList

ROOMY = 900
"""From this width on, in pixels of the design, the sections show their names."""
SECTIONS: tuple[type[PlanSection], ...] = (Rules, Wishes, Forums, Orders, Persons, Travel, Councils, Plans)
LEADING = {"board": Forums.key, "forum": Forums.key, "person": Persons.key, "action_plan": Plans.key}
"""To which section somebody comes who asks for one of these."""


class Forudsaetninger(Page):
    """`open` takes a section, or a board, forum, person or action plan to lead to, and the page to go back to."""

    key = "plan_settings"
    SHOWS = frozenset().union(*(section.SHOWS for section in SECTIONS))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sections: dict[str, PlanSection] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._unread: set[str] = set()
        self._back: tuple[str, dict[str, Any]] = ("planlaeg", {})
        self.header = PageHeader("", crumbs=_("Planlæg år › Forudsætninger"), parent=self)
        self.back_button = Button(_("&Tilbage"), icon="arrow-left", shortcut="Esc", parent=self)
        self.back_button.clicked.connect(self.leave)
        self.header.add(self.back_button)
        self.list = NavList([NavItem(each.key, each.title(), each.icon) for each in SECTIONS], self)
        self.list.setAccessibleName(_("Afsnit"))
        self.list.chosen.connect(self.show_section)
        self.stack = QStackedWidget(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._make_side())
        row.addWidget(Divider(vertical=True, parent=self))
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        keys.action(self, "forudsaetninger.leave", _("Tilbage"), "Esc", self.leave)
        self.show_section(SECTIONS[0].key)

    def _make_side(self) -> QWidget:
        side = Panel("list", parent=self)
        self.list.setProperty("nav", "side")
        self._note = QWidget(side)
        note = QHBoxLayout(self._note)
        note.setContentsMargins(fonts.px(14), 0, fonts.px(10), fonts.px(12))
        note.setSpacing(fonts.px(6))
        note.addWidget(IconLabel("info", "text2", 14, parent=side), 0, Qt.AlignmentFlag.AlignTop)
        words = _("Ændringer gælder med det samme og kan fortrydes. Et forslag bruger dem, når det beregnes igen.")
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
        compact = 0 < self.width() < fonts.px(ROOMY)
        if compact != self.list.compact:
            self.list.set_compact(compact)
        self._note.setVisible(not compact)
        self._side.setFixedWidth(self.list.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    # --- sections ---------------------------------------------------------------------------------------------------

    @property
    def section(self) -> PlanSection:
        """The one that is shown."""
        return next(each for each in self.sections.values() if self._areas[each.key] is self.stack.currentWidget())

    def show_section(self, key: str) -> None:
        if key not in self.sections:
            (kind,) = (each for each in SECTIONS if each.key == key)
            self.sections[key] = kind(self.desk)
            self._areas[key] = scrolled(self.sections[key])
            self.stack.addWidget(self._areas[key])
            self._unread.add(key)
        self.stack.setCurrentWidget(self._areas[key])
        self.header.title.setText(self.sections[key].title())
        self.list.set_current(key)
        if self.isVisible():
            self._read(key)
            self.refreshed.emit()

    def _read(self, key: str) -> None:
        if key in self._unread:
            self._unread.discard(key)
            self.sections[key].refresh()

    def refresh(self) -> None:
        self._unread.update(self.sections)
        self._read(self.section.key)

    def open(self, what: dict[str, Any]) -> None:
        """`back` is the page to go back to, `back_to` what it is opened with."""
        self._back = (str(what.get("back") or "planlaeg"), dict(what.get("back_to") or {}))
        asked = str(what.get("section") or "")
        key = next((LEADING[name] for name in LEADING if what.get(name) is not None), asked)
        if key in [each.key for each in SECTIONS]:
            self.show_section(key)
            self._read(key)
            if self.section.lead(what):
                self.section.start().setFocus(Qt.FocusReason.OtherFocusReason)
        self.section.open(what)

    def leave(self) -> None:
        page, what = self._back
        self.desk.goto(page, **what)

    def summary(self) -> str:
        return self.section.summary()

    def seek(self) -> None:
        self.section.seek()

    def panes(self) -> list[QWidget]:
        return [self.list, self.section.start()]

    def start(self) -> QWidget:
        return self.list

    def memory(self) -> dict[str, Any]:
        return {"section": self.section.key}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("section") in [each.key for each in SECTIONS]:
            self.show_section(memory["section"])
