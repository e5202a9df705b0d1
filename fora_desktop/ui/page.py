"""What every page of the window is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from fora_desktop.ui import fonts
from fora_desktop.ui.desk import EVERYTHING, Desk
from fora_desktop.ui.views import view


@dataclass(frozen=True, slots=True)
class Paper:
    """What a page prints in the place of its list: sheets, each painted into what can be printed on."""

    landscape: bool
    sheets: Callable[[QPainter, QRectF], int]
    """How many there are."""
    paint: Callable[[QPainter, QRectF, int], None]


class Page(QWidget):
    """A page reads its content in `refresh` and names in SHOWS the tables that it is read from.

    A page that is not to be seen waits with refreshing until it is.
    """

    key: ClassVar[str]
    """The name under which `views.VIEWS` has it, with its title and its icon."""
    refreshed = Signal()
    SHOWS: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        desk.changed.connect(self._on_change)
        desk.year_changed.connect(self._on_year)

    @classmethod
    def title(cls) -> str:
        """The page's name in the navigation."""
        return view(cls.key).title()

    def heading(self) -> str:
        """What stands above it on paper."""
        return self.title()

    def refresh(self) -> None:
        """Read again and show, keeping what the user has selected or typed."""
        raise NotImplementedError

    def open(self, what: dict[str, Any]) -> None:
        """Show what somebody asked for (`Desk.goto`)."""

    @property
    def in_navigation(self) -> bool:
        return bool(view(self.key).icon)

    def lit(self) -> str:
        """The page that the navigation marks while this one is shown."""
        return self.key if self.in_navigation else view(self.key).lights

    @staticmethod
    def new_words() -> str:
        """What Ctrl+N makes on this page, for the menu; empty where it makes nothing."""
        return ""

    def new(self) -> None:
        """Ctrl+N: the page's main new object."""

    def seek(self) -> None:
        """Ctrl+F: to the page's filter."""

    def panes(self) -> list[QWidget]:
        """Where F6 goes, in order."""
        return [self]

    def start(self) -> QWidget:
        """Where the keyboard begins when the page is opened."""
        return self.panes()[0]

    def summary(self) -> str:
        """What the status bar says at the right."""
        return ""

    def paper(self) -> Paper | None:
        """What Ctrl+P prints where it is not the page's list."""
        return None

    def report(self) -> dict[str, Any] | None:
        """The report that Ctrl+P opens in Rapporter, with what is chosen of it: `report`, maybe `year`, `unit`."""
        return None

    def prints(self) -> bool:
        """Ctrl+P in the page's own way; False where it has none."""
        return False

    def memory(self) -> dict[str, Any]:
        """What the user has arranged here, for JSON: sorting, widths, filters, saved views; kept per user."""
        return {}

    def recall(self, memory: dict[str, Any]) -> None:
        """Take back what `memory` gave, perhaps by an earlier version of the page: what does not fit is left alone."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        try:
            self._refresh_if_stale()
        except Exception:
            # Shiboken 6.11 takes the whole program down where an error that C code raised (say an IndexError) leaves an
            # override that Python called; one that has been caught it can tell of.
            raise

    def _on_change(self, tables: frozenset[str]) -> None:
        if tables == EVERYTHING or tables & self.SHOWS:
            self._stale = True
            if self.isVisible():
                self._refresh_if_stale()

    def _on_year(self, _year: int) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
            self.refreshed.emit()


class PanePage(Page):
    """A page with a pane beside its list, as far as there is room for both."""

    NARROW: ClassVar[int]
    """The width of the page, at 100 % text, below which the pane is only there when it is wanted."""
    TOO_NARROW: ClassVar[int]
    """Below this the pane that is wanted stands in the place of the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._narrow = False
        self._pane_wanted = True

    def _split(self, left: QWidget, pane: QWidget, *widths: int) -> QSplitter:
        """Both beside each other, with the widths that they begin with; what room there is more is the list's."""
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(pane)
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([fonts.px(width) for width in widths])
        return splitter

    @property
    def _is_pane_alone(self) -> bool:
        return self._pane_wanted and self.width() < fonts.px(self.TOO_NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < fonts.px(self.NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._pane_wanted = not narrow
        self._arrange()

    def _arrange(self) -> None:
        """Show the list, the pane or both, and whatever else there is room for."""
        raise NotImplementedError
