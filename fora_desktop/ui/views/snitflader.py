"""Snitflader: which forums are linked with which, as a map, a matrix or a list, and what is remarkable about it."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain import interface_words
from fora_desktop.domain.interface_findings import Interfaces
from fora_desktop.domain.interface_links import Network
from fora_desktop.i18n import _, counted
from fora_desktop.services import interfaces
from fora_desktop.ui import keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.interface_saving import MapSaver
from fora_desktop.ui.page import PanePage, Paper
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import TreeModel
from fora_desktop.ui.widgets import interface_rows
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.interface_header import InterfaceHeader
from fora_desktop.ui.widgets.interface_pane import InterfacePane
from fora_desktop.ui.widgets.interface_rows import InterfaceMatrix, Row
from fora_desktop.ui.widgets.interface_view import InterfaceView
from fora_desktop.ui.widgets.message import MessageBar, announce
from fora_desktop.ui.widgets.readonly import allow, why_not

MAP, MATRIX, LIST, NOTHING = range(4)


class Snitflader(PanePage):
    """Holds which forum is chosen; map, matrix and list show the same one."""

    key: ClassVar[str] = "snitflader"
    NARROW, TOO_NARROW = 860, 620
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("interface", "forum", "chapter", "board", "board_unit", "forum_order", "meeting", "meeting_board"),
            *("requirement", "quota_rule", "seen_period", "own_holiday", "district"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._found: Interfaces | None = None
        self._chosen: int | None = None
        self._wanted: int | None = None
        self._wanted_chapter: str = ""
        self._mode = MAP
        self._asked = 0
        self._keys: list[QAction] = []
        self._make_header()
        self.message = MessageBar(closable=True, parent=self)
        self.saver = MapSaver(desk, self, self.message)
        self.map = InterfaceView(self)
        self.matrix = InterfaceMatrix(self)
        self.model: TreeModel[Row] = TreeModel(interface_rows.columns(), key=lambda row: row.key, parent=self)
        self.list = RowTree(self.model, _("Snitflader"), flat=True, parent=self)
        StepAside(self.list, 160, (4, 2), stretched=1)
        self.nothing = EmptyView("network", "", parent=self)
        self.pane = InterfacePane(self)
        self._connect()
        self._lay_out()
        self._make_keys()

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = InterfaceHeader(self.title(), self)
        self.modes, self.chapter = self.header.modes, self.header.chapter
        self.smaller, self.larger = self.header.smaller, self.header.larger
        self.save_button, self.add_button = self.header.save_button, self.header.add_button

    def _connect(self) -> None:
        self.modes.chosen.connect(self.show_mode)
        self.chapter.currentIndexChanged.connect(self._on_chapter)
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        self.save_button.clicked.connect(self.save_picture)
        self.add_button.clicked.connect(self.new)
        self.map.chosen.connect(self._on_chosen)
        self.map.opened.connect(self._open_forum)
        self.matrix.chosen.connect(self._on_chosen)
        self.matrix.opened.connect(self._open_forum)
        self.list.current_changed.connect(self._on_row)
        self.list.opened.connect(self._open_row)
        self.pane.closed.connect(self._close_pane)
        self.pane.went.connect(self._go)
        self.pane.opened.connect(self._open_forum)
        self.pane.added.connect(self._add)
        self.pane.refused.connect(self._refuse)
        self.pane.settled.connect(self._settle)
        self.pane.forum_wanted.connect(self._choose_forum)
        self.pane.all_settled.connect(self._settle_all)
        self.pane.forum_for_all_wanted.connect(self._choose_for_all)
        self.pane.removed.connect(self._remove)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        none = scrolled(self.nothing)
        none.setParent(self)
        for part in (self.map, self.matrix, self.list, none):
            self.stack.addWidget(part)
        self.splitter = self._split(self.stack, self.pane, 930, 330)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.message)
        outer.addWidget(self.splitter, 1)

    def _make_keys(self) -> None:
        for name, words, default, do in (
            ("larger", _("Større"), "+", self.zoom_in),
            ("smaller", _("Mindre"), "-", self.zoom_out),
            ("fit", _("Tilpas til vinduet"), "0", self.zoom_to_fit),
        ):
            self._keys.append(keys.action(self.map, f"snitflader.{name}", words, default, do))
        for name, words, default, mode in (
            ("map", _("Kort"), "Alt+K", MAP),
            ("matrix", _("Matrix"), "Alt+M", MATRIX),
            ("list", _("Liste"), "Alt+L", LIST),
        ):
            keys.action(self, f"snitflader.{name}", words, default, partial(self.show_mode, mode))
        keys.action(self, "snitflader.details", _("Vis detaljer"), "Alt+Return", self._to_pane)

    # --- reading ----------------------------------------------------------------------------------------------------

    @property
    def found(self) -> Interfaces | None:
        return self._found

    @property
    def chosen(self) -> int | None:
        return self._chosen

    @property
    def mode(self) -> int:
        return self._mode

    @property
    def network(self) -> Network | None:
        """What is shown: of the chosen chapter."""
        if self._found is None:
            return None
        return self._found.network.within(self.chapter.currentData())

    def refresh(self) -> None:
        self._asked += 1
        self._show_adding()
        self.desk.read_later(_read, self._on_read, self._asked, self.desk.today, self.desk.year)

    def _on_read(self, answer: tuple[int, Interfaces]) -> None:
        asked, found = answer
        if asked != self._asked:
            return
        self._found = found
        self._show_adding()
        self._offer_chapters(found.network)
        if self._wanted is not None:
            self._chosen, self._wanted = self._wanted, None
        if self._chosen not in found.network.by_id:
            self._chosen = None
        self._show()
        self.refreshed.emit()

    def _offer_chapters(self, network: Network) -> None:
        chapters = dict.fromkeys((place.chapter, place.chapter_title) for place in network.places)
        kept = self._wanted_chapter or self.chapter.currentText()
        self._wanted_chapter = ""
        self.chapter.blockSignals(True)
        while self.chapter.count() > 1:
            self.chapter.removeItem(1)
        for number, title in chapters:
            self.chapter.addItem(f"{number}. {title}", number)
        self.chapter.setCurrentIndex(max(0, self.chapter.findText(kept)))
        self.chapter.blockSignals(False)

    def _show(self) -> None:
        network = self.network
        if network is None or self._found is None:
            return
        self.header.set_subtitle(interface_words.summary(network))
        self._show_view(network)
        empty = self._mode != LIST and not network.links and self._chosen is None
        empty = empty or not self._found.network.places
        if empty:
            self._say_nothing(self._found.network)
        self.stack.setCurrentIndex(NOTHING if empty else self._mode)
        self._show_tools()
        self._show_chosen()

    def _say_nothing(self, whole: Network) -> None:
        if not whole.places:
            self.nothing.say(_("Der er ingen fora endnu."), action=_("Gå til Fora"), do=partial(self.desk.goto, "fora"))
        elif whole.links:
            words = _("Ingen fora i dette kapitel er forbundet med andre.")
            self.nothing.say(words, action=_("Vis alle kapitler"), do=self._show_all)
        elif why := self._why_not_add():
            self.nothing.say(_("Ingen fora er forbundet endnu."), detail=why)
        else:
            self.nothing.say(_("Ingen fora er forbundet endnu."), action=_("Tilføj snitflade"), do=self.new)

    def _show_all(self) -> None:
        self.chapter.setCurrentIndex(0)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _why_not_add(self) -> str:
        """The one sentence for it, where no link can be added."""
        if self.desk.readonly:
            return why_not()
        forums = len(self._found.network.places) if self._found is not None else 2
        return (_("Opret først et forum"), _("Opret først endnu et forum"), "")[min(forums, 2)]

    def _show_adding(self) -> None:
        why = self._why_not_add()
        allow(self.desk.readonly, self.add_button, also=not why)
        self.add_button.setToolTip(why)
        self.add_button.setAccessibleDescription(why)

    def _show_view(self, network: Network) -> None:
        """Only what is looked at: of a large register each of the three takes its time."""
        if self._mode == MAP:
            self.map.show_network(network)
        elif self._mode == MATRIX:
            self.matrix.show_network(network)
        else:
            self.model.show(interface_rows.nodes(network))
            self.list.expandAll()
            if self._chosen is not None:
                self._select_in_list(self._chosen)

    def _show_tools(self) -> None:
        drawn = self._mode == MAP
        for part in (self.smaller, self.larger):
            part.setEnabled(drawn)

    def _show_chosen(self) -> None:
        if self._found is None:
            return
        if self._mode == MAP:
            self.map.choose(self._chosen)
        elif self._mode == MATRIX:
            self.matrix.choose(self._chosen)
        self.pane.show_about(self._found, self._chosen, writable=not self.desk.readonly)

    def _select_in_list(self, forum: int) -> None:
        row = self.list.current_line
        if isinstance(row, Row) and row.place.id == forum:
            return
        own = next((row for row in self.model.shown_lines() if row.place.id == forum), None)
        if own is not None:
            self.list.blockSignals(True)
            self.list.select_key(own.key)
            self.list.blockSignals(False)

    # --- the page ---------------------------------------------------------------------------------------------------

    @staticmethod
    def new_words() -> str:
        return _("Tilføj snitflade")

    def report(self) -> dict[str, Any] | None:
        return {"report": "interfaces"}

    def summary(self) -> str:
        if self._found is None:
            return ""
        if self._mode == MAP:
            return _("Piletaster følger forbindelser · Enter åbner forum")
        if self._mode == MATRIX:
            return interface_rows.legend()
        return counted(len(self._found.findings), _("1 bemærkning"), _("{n} bemærkninger"))

    def panes(self) -> list[QWidget]:
        return [self._shown, self.pane, self.modes]

    def start(self) -> QWidget:
        return self._shown if self.stack.isVisibleTo(self) else self.pane

    @property
    def _shown(self) -> QWidget:
        return (self.map, self.matrix, self.list, self.nothing)[self.stack.currentIndex()]

    def seek(self) -> None:
        self.chapter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self, what: dict[str, Any]) -> None:
        """Show a `forum`."""
        forum = what.get("forum")
        if not isinstance(forum, int):
            return
        self.chapter.setCurrentIndex(0)
        if self._found is not None and forum in self._found.network.by_id:
            self._go(forum)
        else:
            self._wanted = forum

    def memory(self) -> dict[str, Any]:
        chapter = self.chapter.currentText() if self.chapter.currentIndex() > 0 else ""
        return {
            "mode": self._mode,
            "chapter": chapter,
            "pane": self._pane_wanted or self._narrow,
            "list": self.list.arrangement(),
        }

    def recall(self, memory: dict[str, Any]) -> None:
        mode, chapter = memory.get("mode"), memory.get("chapter")
        if isinstance(chapter, str):
            self._wanted_chapter = chapter
        if isinstance(arranged := memory.get("list"), dict):
            self.list.arrange(arranged)
        if memory.get("pane") is False:
            self._pane_wanted = False
            self._arrange()
        if isinstance(mode, int) and mode in (MAP, MATRIX, LIST):
            self._mode = mode
            self.modes.set_current(mode)
            self.stack.setCurrentIndex(mode)
        self._stale = True

    def paper(self) -> Paper | None:
        """The map; of the list its rows."""
        network = self.network
        if self._mode == LIST or network is None or not network.links:
            return None
        from fora_desktop.ui.interface_files import sheets

        return sheets(network)

    def _arrange(self) -> None:
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self.stack.setVisible(not alone)

    # --- going about ------------------------------------------------------------------------------------------------

    def show_mode(self, mode: int, _checked: bool = False) -> None:
        had_focus = self.stack.isAncestorOf(self.focusWidget() or self)
        self._mode = mode
        self.modes.set_current(mode)
        self._show()
        if had_focus:
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.stack, self.modes.button(mode).text())
        self.refreshed.emit()

    def zoom_in(self, _checked: bool = False) -> None:
        self.map.zoom_by(1)

    def zoom_out(self, _checked: bool = False) -> None:
        self.map.zoom_by(-1)

    def zoom_to_fit(self, _checked: bool = False) -> None:
        self.map.zoom_to_fit()

    def _on_chapter(self, _place: int) -> None:
        self._show()
        self.refreshed.emit()

    def _on_chosen(self, id_: int) -> None:
        self._chosen = id_ or None
        self._show_chosen()

    def _on_row(self, row: object) -> None:
        if isinstance(row, Row):
            self._chosen = row.place.id
            self._show_chosen()

    def _go(self, id_: int) -> None:
        """To a box from the pane: the keyboard stays there."""
        if id_ not in (network.by_id if (network := self.network) is not None else {}):
            self.chapter.setCurrentIndex(0)
        self._chosen = id_
        if self._mode == LIST:
            self._select_in_list(id_)
        self._show_chosen()

    def _open_row(self, row: object) -> None:
        if isinstance(row, Row):
            self._open_forum(row.place.id)

    def _open_forum(self, id_: int) -> None:
        self.desk.goto("fora", forum=id_)

    def _to_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of the chosen forum, then leaves a pane that hides the map."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.pane.isAncestorOf(self.focusWidget() or self) and self._narrow:
            self._close_pane()
        else:
            self._chosen = None
            self._show_chosen()
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- changes ----------------------------------------------------------------------------------------------------

    def new(self, _checked: bool = False) -> None:
        """Tilføj snitflade."""
        if self._found is None or self.desk.readonly:
            return
        if why := self._why_not_add():
            self.message.say(_("{why}.").format(why=why), "warning", closable=True)
            return
        from fora_desktop.ui.dialogs.add_interface import AddInterface

        forums = [(place.id, place.name) for place in self._found.network.places]
        own = self._chosen if self._chosen is not None and self._chosen > 0 else None
        AddInterface(self, forums, self._save, own).answered()

    def _save(self, forum: int, other: int, words: str) -> None:
        self._chosen = forum
        self.desk.do(interfaces.added, interfaces.add, forum, other, words)

    def _add(self, forum: int, other: int, words: str) -> None:
        self.desk.attempt(interfaces.added, interfaces.add, forum, other, words)

    def _refuse(self, forum: int, other: int, words: str) -> None:
        self.desk.attempt(interfaces.refused, interfaces.refuse, forum, other, words)

    def _settle(self, id_: int, target: int | None) -> None:
        self.desk.attempt(interfaces.settled, interfaces.settle, id_, target)

    def _remove(self, id_: int) -> None:
        self.desk.attempt(interfaces.removed, interfaces.remove, id_)

    def _choose_forum(self, id_: int, words: str) -> None:
        """Which forum an unclear text means."""
        forum = self._asked_for_forum(words)
        if forum is not None:
            self._settle(id_, forum)

    def _settle_all(self, ids: tuple[int, ...], target: int | None) -> None:
        self.desk.attempt(interfaces.all_settled, interfaces.settle_all, ids, target)

    def _choose_for_all(self, ids: tuple[int, ...], words: str) -> None:
        forum = self._asked_for_forum(words)
        if forum is not None:
            self._settle_all(ids, forum)

    def _asked_for_forum(self, words: str) -> int | None:
        if self._found is None:
            return None
        forums = [(place.id, place.name) for place in self._found.network.places]
        told = _("Hvad betyder “{words}”?").format(words=words.rstrip(" ."))
        return ask.one_of(self, _("Vælg forum"), _("Vælg"), _("&Forum"), forums, told)

    def save_picture(self, _checked: bool = False) -> None:
        """Gem kortet som billede …"""
        network = self.network
        if network is None or not network.links:
            self.message.say(_("Der er intet kort at gemme."), "warning", closable=True)
            return
        self.saver.ask(network)


def _read(session: Any, asked: int, on: Any, year: int) -> tuple[int, Interfaces]:
    return asked, interfaces.read(session, on, year)
