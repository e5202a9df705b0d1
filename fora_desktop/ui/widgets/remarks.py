"""What speaks against a time, sentence by sentence, and the nearest times that nothing speaks against."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import Conflict, ConflictKind
from fora_desktop.i18n import _
from fora_desktop.services.scheduling import Proposal
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel, Rule
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.words import CONFLICT_ICONS, day_in_year

GRAVE = (ConflictKind.ROLE, ConflictKind.PERSON, ConflictKind.ROOM, ConflictKind.BOARD_CLOSED)
"""Told in orange: somebody or something cannot; the rest is amber."""


WayOut = tuple[str, Callable[[], object]]
"""The words of a button, and what it does."""
Note = tuple[str, str, WayOut | None]
"""An icon, a sentence and maybe a way out."""


class _Line(QWidget):
    """An icon, a sentence and maybe a way out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info", "text2", 16, parent=self)
        self._text = Label("", wrap=True, parent=self)
        self.button = Button("", "small", parent=self)
        self.button.clicked.connect(self._act)
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, icon: str, tone: str, text: str, way: WayOut | None) -> None:
        self._icon.show_icon(icon, tone)
        self._text.setText(text)
        words, self._do = way or ("", None)
        self.button.set_words(words)
        self.button.setAccessibleDescription(text)
        self.button.setVisible(bool(words))
        self.show()

    def _act(self) -> None:
        if self._do:
            self._do()


class Remarks(QWidget):
    """Each conflict with the icon of its kind, and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Label("", "body", "text2", parent=self)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(6))
        self.title = Label(_("Bemærkninger"), "card", parent=self)
        self.title.setMinimumHeight(fonts.px(30))
        head.addWidget(self.title)
        head.addWidget(self._number)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(fonts.px(14), fonts.px(8), fonts.px(12), fonts.px(10))
        self._column.setSpacing(fonts.px(7))
        self._column.addLayout(head)
        self._column.addStretch(1)
        self._lines: list[_Line] = []
        self._shown: tuple[Sequence[Conflict], Sequence[str], str] = ((), (), "")
        self._notes: Sequence[Note] = ()
        self._awaited = ""
        self._ways: Mapping[ConflictKind, WayOut] = {}
        self.own_way: Callable[[Conflict], WayOut | None] | None = None
        """The way out of one conflict, where it has one of its own."""
        self.setAccessibleName(_("Bemærkninger"))

    @property
    def sentences(self) -> str:
        return self.accessibleDescription()

    def insert(self, widget: QWidget) -> None:
        """Something more between the title and the sentences."""
        self._column.insertWidget(1, widget)

    def show_remarks(
        self,
        conflicts: Sequence[Conflict],
        warnings: Sequence[str],
        impossible: str = "",
        notes: Sequence[Note] = (),
    ) -> None:
        """`impossible` is why there can be no meeting at that time at all. Ways out that were shown go.

        `notes` are further remarks, each with its icon and maybe a way out of its own.
        """
        self._shown = (conflicts, warnings, impossible)
        self._notes = notes
        self._awaited = ""
        self._ways = {}
        self._show()

    def wait(self, sentence: str) -> None:
        """Nothing can be told yet; the sentence says what is missing."""
        self._shown, self._awaited = ((), (), ""), sentence
        self._notes = ()
        self._ways = {}
        self._show()

    def offer(self, ways: Mapping[ConflictKind, WayOut]) -> None:
        """The nearest way out of each kind of conflict, on its row; beside those that are there."""
        self._ways = {**self._ways, **ways}
        self._show()

    def _show(self) -> None:
        conflicts, warnings, impossible = self._shown
        told: list[tuple[str, str, str, WayOut | None]] = []
        used: set[ConflictKind] = set()
        for each in conflicts:
            way = self.own_way(each) if self.own_way else None
            if way is None and each.kind not in used:
                way = self._ways.get(each.kind)
                used.add(each.kind)
            tone = "behind" if each.kind in GRAVE else "unscheduled"
            told.append((CONFLICT_ICONS[each.kind], tone, each.text, way))
        told += [(icon, "unscheduled", text, way) for icon, text, way in self._notes]
        told += [("info", "covered", text, None) for text in warnings]
        self._number.setText(str(len(told)) if told else "")
        if impossible:
            told = [("octagon-x", "missed", impossible, None)]
        elif self._awaited:
            told = [("info", "text3", self._awaited, None)]
        elif not told:
            told = [("circle-check", "met", _("Intet taler imod tiden, så vidt Fora ved."), None)]
        while len(self._lines) < len(told):
            line = _Line(self)
            self._column.insertWidget(self._column.count() - 1, line)
            self._lines.append(line)
        for line, (icon, tone, text, way) in zip(self._lines, told, strict=False):
            line.say(icon, tone, text, way)
        for line in self._lines[len(told) :]:
            line.hide()
        self.setAccessibleDescription("\n".join(text for _icon, _tone, text, _way in told))


class _Offer(QWidget):
    """A free time with its button."""

    used = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposal: Proposal | None = None
        self._time = Label("", "strong", tabular=True, parent=self)
        self._word = Label(_("– ingen bemærkninger"), "body", "met", parent=self)
        self._note = Label("", "small", "text2", wrap=True, parent=self)
        self.button = Button(_("Brug"), "small", parent=self)
        self.button.clicked.connect(self._on_click)
        first = QHBoxLayout()
        first.setSpacing(fonts.px(6))
        first.addWidget(self._time)
        first.addWidget(self._word)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel("circle-check", "met", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_time(self, proposal: Proposal, today: date) -> None:
        self._proposal = proposal
        when = _("{day} {time}").format(
            day=day_in_year(proposal.start.date(), today), time=dates.clock(proposal.start.time())
        )
        self._time.setText(when)
        self._word.setText(_("– {who}").format(who=proposal.who) if proposal.who else _("– ingen bemærkninger"))
        self._note.setText(proposal.note)
        self.button.setAccessibleName(_("Brug {time}").format(time=when))
        self.button.setAccessibleDescription(proposal.note)
        self.show()

    def _on_click(self) -> None:
        if self._proposal is not None:
            self.used.emit(self._proposal.start)


class Proposals(QWidget):
    """The nearest free times; `used` tells the start."""

    used = Signal(object)
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(_("Forslag"), "card", parent=self)
        self.title.setMinimumHeight(fonts.px(30))
        self.more_button = Button(_("Flere tider"), "flat", parent=self)
        self.more_button.clicked.connect(self.more)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.more_button)
        self._none = Label(_("Der er ingen ledig tid i nærheden."), "body", "text2", wrap=True, parent=self)
        self._none.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(12), fonts.px(10))
        self._column.setSpacing(fonts.px(7))
        self._column.addLayout(head)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self._offers: list[_Offer] = []
        self.times: Sequence[Proposal] = ()
        self.setAccessibleName(_("Forslag til andre tider"))

    @property
    def buttons(self) -> list[Button]:
        return [offer.button for offer in self._offers[: len(self.times)]]

    def show_times(self, times: Sequence[Proposal], today: date, *, more: bool) -> None:
        self.times = times
        while len(self._offers) < len(times):
            offer = _Offer(self)
            offer.used.connect(self.used)
            self._column.insertWidget(self._column.count() - 1, offer)
            self._offers.append(offer)
        for offer, proposal in zip(self._offers, times, strict=False):
            offer.show_time(proposal, today)
        for offer in self._offers[len(times) :]:
            offer.hide()
        self._none.setVisible(not times)
        self.more_button.setVisible(more and bool(times))


class RemarksAndProposals(Panel):
    """What speaks against a time and the other times, beside each other or, where there is little room, below."""

    def __init__(self, remarks: QWidget, proposals: QWidget, parent: QWidget) -> None:
        super().__init__("card", parent=parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(remarks, 11)
        self._row.addWidget(Rule(vertical=True, parent=self))
        self._row.addWidget(proposals, 10)

    def set_narrow(self, narrow: bool) -> None:
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
