"""The pane of Snitflader: a forum's links with where each comes from, what follows from the texts, and what to do."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain import interface_words
from fora_desktop.domain.interface_findings import Finding, Interfaces
from fora_desktop.domain.interface_links import (
    ADDED,
    LISTED,
    PROPOSED,
    UNCLEAR,
    Link,
    Network,
    Outside,
    Place,
    in_sentence,
)
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconLabel, Label, LinkLabel
from fora_desktop.ui.widgets.pane_parts import PaneHead

Deed = tuple[str, Callable[[], object]]
KINDS_SHOWN = ("unlisted", "one_sided", "unresolved", "order")


class InterfacePane(Panel):
    """It tells what the user wants; the page does it."""

    closed = Signal()
    went = Signal(int)
    """To another box."""
    opened = Signal(int)
    """A forum in Fora."""
    added = Signal(int, int, str)
    refused = Signal(int, int, str)
    settled = Signal(int, object)
    """An unclear text: its row and the forum that it means, None for something outside the register."""
    forum_wanted = Signal(int, str)
    """Which forum an unclear text means is to be chosen."""
    all_settled = Signal(object, object)
    """As `settled`, of the same text under several forums: their rows."""
    forum_for_all_wanted = Signal(object, str)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self._writable = True
        self._told: tuple[Interfaces, int | None, bool] | None = None
        self._kept = 0
        """How far down it stood before it was made anew."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._stand)
        self.setAccessibleName(_("Snitflader for det valgte forum"))
        self.setMinimumWidth(fonts.px(260))
        self.head = PaneHead(parent=self)
        self.head.closed.connect(self.closed)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(fonts.px(16), fonts.px(10), fonts.px(16), fonts.px(12))
        self._column.setSpacing(fonts.px(8))
        head = QVBoxLayout()
        head.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(10), fonts.px(8))
        head.addWidget(self.head)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(Rule(parent=self))
        self._area = scrolled(self._inside)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range)
        outer.addWidget(self._area, 1)
        self.buttons: list[Button] = []

    # --- what it shows ----------------------------------------------------------------------------------------------

    def show_about(self, found: Interfaces, chosen: int | None, *, writable: bool) -> None:
        """What stands there already stays as it is; else the keyboard goes to what is now in the place it had."""
        told = (found, chosen, writable)
        if told == self._told:
            return
        same = self._told is not None and self._told[1] == chosen
        self._told = told
        self._writable = writable
        stops, focus = self._stops(), self.window().focusWidget()
        had = stops.index(focus) if focus is not None and focus in stops else None
        self._kept = self._area.verticalScrollBar().value() if same else 0
        old = self._take()
        thing = found.network.by_id.get(chosen) if chosen is not None else None
        if isinstance(thing, Place):
            self._forum(found, thing)
        elif isinstance(thing, Outside):
            self._outside(found.network, thing)
        else:
            self._everything(found)
        self._column.addStretch(1)
        if had is not None:
            self._give_focus(stops[had], had, same)
        for widget in old:
            widget.hide()
            widget.deleteLater()
        self._area.verticalScrollBar().setValue(self._kept)
        self._soon.start()

    def _take(self) -> list[QWidget]:
        """Out of the column; still to be seen, so that the keyboard is nowhere else meanwhile."""
        self.buttons = []
        found = []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                found.append(widget)
        return found

    def _stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        items = [self._column.itemAt(place) for place in range(self._column.count())]
        parts = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        return [
            widget
            for part in parts
            for widget in (part, *part.findChildren(QWidget))
            if isinstance(widget, Button | LinkLabel)
        ]

    def _give_focus(self, before: QWidget, place: int, same: bool) -> None:
        """To what says the same, else to the same entry, else to what stands in its place."""
        stops = self._stops()
        if not stops:
            self.head.away.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        near = sorted(stops, key=lambda stop: abs(stops.index(stop) - place)) if same else stops[:1]
        alike = [stop for stop in near if _words(stop) == _words(before)]
        entry = [stop for stop in stops if _entry(stop) == _entry(before)] if same else []
        acts = [stop for stop in entry if isinstance(stop, Button)]
        chosen = (*alike, *acts, *entry, *near)[0]
        part = chosen
        while (above := part.parentWidget()) is not None and above is not self._inside:
            part = above
        part.show()
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_range(self, _least: int, _most: int) -> None:
        if self._soon.isActive():
            self._area.verticalScrollBar().setValue(self._kept)

    def _stand(self) -> None:
        """Its height is known."""
        self._area.verticalScrollBar().setValue(self._kept)

    def _everything(self, found: Interfaces) -> None:
        self.head.say(_("Bemærkninger"), interface_words.summary(found.network))
        if not found.findings:
            self._column.addWidget(Label(_("Intet at bemærke."), "body", "text2", wrap=True, parent=self._inside))
        titles = {
            "unlisted": _("Mangler under Snitflader"),
            "one_sided": _("Kun den ene side nævner den anden"),
            "unresolved": _("Svarer ikke til et forum"),
            "order": _("Rækkefølge i praksis {year}").format(year=found.year),
        }
        for kind in KINDS_SHOWN:
            own = [finding for finding in found.findings if finding.kind == kind]
            if own:
                self._title(titles[kind])
                for finding in own:
                    self._finding(finding)

    def _forum(self, found: Interfaces, place: Place) -> None:
        network = found.network
        out = [link for link in network.links if link.source == place.id]
        into = [link for link in network.links if link.target == place.id]
        self.head.say(place.name, self._count(network, place))
        listed = [link for link in out if link.state == LISTED]
        if listed:
            self._title(_("Angivet i kataloget"))
            for link in listed:
                self._listed(network, link)
        naming = [link for link in into if link.state == LISTED]
        if naming:
            self._title(_("Nævner {forum}").format(forum=place.short))
            for link in naming:
                words = _("“{words}”").format(words=network.place(link.source).text.strip() or link.words)
                self._entry("arrow-left", network.short(link.source), words, link.source)
        self._added(network, [link for link in (*out, *into) if link.state == ADDED], place)
        self._proposed(network, [link for link in (*out, *into) if link.state in (PROPOSED, UNCLEAR)], place)
        self._refused(network, place)
        if not (out or into):
            self._column.addWidget(Label(_("Ingen snitflader."), "body", "text2", wrap=True, parent=self._inside))
        self._orders(found, place)
        self._text(place)

    def _count(self, network: Network, place: Place) -> str:
        edges = [edge for edge in network.edges() if place.id in (edge.one, edge.other)]
        told = counted(len(edges), _("1 snitflade"), _("{n} snitflader"))
        if open_ := sum(not edge.is_confirmed for edge in edges):
            words = counted(open_, _("1 ubekræftet (stiplet)"), _("{n} ubekræftede (stiplet)"))
            told = f"{told} · {words}"
        return told

    def _listed(self, network: Network, link: Link) -> None:
        if link.target < 0:
            about = _("{forum} nævner det; det er ikke et forum her").format(forum=network.short(link.source))
            deeds: list[Deed] = []
            if link.interface is not None:
                deeds.append((_("Vælg forum …"), partial(self.forum_wanted.emit, link.interface, link.words)))
                if link.settled:
                    deeds.append((_("Fortryd afklaring"), partial(self.removed.emit, link.interface)))
            self._entry("arrow-right", network.name(link.target), about, link.target, deeds)
            return
        mutual = any(
            back.source == link.target and back.target == link.source and back.is_confirmed for back in network.links
        )
        about = _("Gensidig: de nævner hinanden") if mutual else _("“{words}”").format(words=link.words)
        deeds = []
        if link.settled and link.interface is not None:
            about = _("“{words}”, afklaret").format(words=link.words)
            deeds.append((_("Fortryd afklaring"), partial(self.removed.emit, link.interface)))
        icon = "git-compare-arrows" if mutual else "arrow-right"
        self._entry(icon, network.short(link.target), about, link.target, deeds)

    def _added(self, network: Network, links: Sequence[Link], place: Place) -> None:
        if links:
            self._title(_("Tilføjet"))
        for link in links:
            own = link.source == place.id
            other = link.target if own else link.source
            about = link.words or (_("tilføjet ved siden af teksten"))
            deeds: list[Deed] = []
            if link.interface is not None:
                deeds.append((_("Fjern"), partial(self.removed.emit, link.interface)))
            self._entry("arrow-right" if own else "arrow-left", network.short(other), about, other, deeds)

    def _proposed(self, network: Network, links: Sequence[Link], place: Place) -> None:
        if links:
            self._title(_("Udledt af formålet"))
        for link in links:
            other = link.target if link.source == place.id else link.source
            if link.state == PROPOSED:
                deeds: list[Deed] = [
                    (_("Tilføj som snitflade"), partial(self.added.emit, link.source, link.target, link.words)),
                    (_("Afvis"), partial(self.refused.emit, link.source, link.target, link.words)),
                ]
                told = interface_words.proposal(network, link)
                about = _("{told}: “{words}”").format(told=told, words=link.words)
                self._entry("wand-sparkles", network.short(other), about, other, deeds)
            elif link.interface is not None:
                self._question(network, link, other)

    def _question(self, network: Network, link: Link, other: int) -> None:
        assert link.interface is not None
        about = _("“{words}” – er det {forum}?").format(
            words=link.words.rstrip(" ."), forum=in_sentence(network.short(link.target))
        )
        deeds: list[Deed] = [
            (_("Ja"), partial(self.settled.emit, link.interface, link.target)),
            (_("Nej"), partial(self.settled.emit, link.interface, None)),
            (_("Et andet forum …"), partial(self.forum_wanted.emit, link.interface, link.words)),
        ]
        self._entry("circle-question-mark", network.short(other), about, other, deeds, tone="unscheduled")

    def _refused(self, network: Network, place: Place) -> None:
        refused = [link for link in network.refused if place.id in (link.source, link.target)]
        if refused:
            self._title(_("Afvist"))
        for link in refused:
            other = link.target if link.source == place.id else link.source
            about = _("“{words}”").format(words=link.words) if link.words else _("afvist som snitflade")
            deeds: list[Deed] = []
            if link.interface is not None:
                deeds.append((_("Fortryd afvisning"), partial(self.removed.emit, link.interface)))
            self._entry("x", network.short(other), about, other, deeds)

    def _orders(self, found: Interfaces, place: Place) -> None:
        told = [finding for finding in found.about(place.id) if finding.kind in ("order", "one_sided")]
        if not told:
            return
        self._column.addWidget(Rule(parent=self._inside))
        self._title(_("Rækkefølge i praksis"))
        for finding in told:
            self._finding(finding, links=False)

    def _text(self, place: Place) -> None:
        self._column.addWidget(Rule(parent=self._inside))
        self._title(_("Teksten i oversigten"))
        text = place.text.strip()
        words = _("“{words}”").format(words=text) if text else _("Feltet er tomt.")
        self._column.addWidget(Label(words, "small", "text2", wrap=True, parent=self._inside))
        open_ = Button(_("Åbn forummet"), "small", "arrow-right", parent=self._inside)
        open_.clicked.connect(lambda _checked=False, id_=place.id: self.opened.emit(id_))
        self._column.addWidget(open_)
        self.buttons.append(open_)

    def _outside(self, network: Network, body: Outside) -> None:
        naming = [link for link in network.links if link.target == body.id]
        self.head.say(body.name, _("uden for registret"))
        self._for_all(body, [link for link in naming if link.interface is not None and not link.settled])
        self._title(_("Nævnes af"))
        for link in naming:
            deeds: list[Deed] = []
            if link.interface is not None:
                if not link.settled:
                    deeds.append((_("Uden for registret"), partial(self.settled.emit, link.interface, None)))
                deeds.append((_("Vælg forum …"), partial(self.forum_wanted.emit, link.interface, link.words)))
                if link.settled:
                    deeds.append((_("Fortryd afklaring"), partial(self.removed.emit, link.interface)))
            words = _("“{words}”").format(words=link.words)
            self._entry("arrow-left", network.short(link.source), words, link.source, deeds)

    def _for_all(self, body: Outside, open_: Sequence[Link]) -> None:
        if len(open_) < 2 or not self._writable:
            return
        ids = tuple(link.interface for link in open_)
        self._title(_("Gælder alle {n}").format(n=len(open_)))
        deeds: list[Deed] = [
            (_("Uden for registret"), partial(self.all_settled.emit, ids, None)),
            (_("Vælg forum …"), partial(self.forum_for_all_wanted.emit, ids, body.name)),
        ]
        about = _("{n} fora nævner det.").format(n=len(open_))
        self._entry("circle-question-mark", body.name, about, None, deeds, tone="unscheduled")

    # --- its parts --------------------------------------------------------------------------------------------------

    def _title(self, words: str) -> None:
        self._column.addWidget(Label(words, "header", "text2", wrap=True, parent=self._inside))

    def _finding(self, finding: Finding, *, links: bool = True) -> None:
        icon, tone = {
            "order": ("calendar-clock", "behind"),
            "unlisted": ("wand-sparkles", "text2"),
            "one_sided": ("arrow-right", "unscheduled"),
            "unresolved": ("circle-question-mark", "unscheduled"),
        }[finding.kind]
        self._entry(icon, finding.title, finding.about, finding.forums[0] if links else None, tone=tone)

    def _entry(
        self,
        icon: str,
        title: str,
        about: str,
        goes_to: int | None,
        deeds: Sequence[Deed] = (),
        *,
        tone: str = "text2",
    ) -> None:
        holder = QWidget(self._inside)
        name: Label
        if goes_to is not None:
            link = LinkLabel(title, "strong", parent=holder)
            link.pressed.connect(partial(self.went.emit, goes_to))
            name = link
        else:
            name = Label(title, "strong", wrap=True, parent=holder)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        if about:
            words.addWidget(Label(about, "small", "text2", wrap=True, parent=holder))
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel(icon, tone, parent=holder), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        column.addLayout(row)
        if deeds and self._writable:
            flow = FlowLayout(gap=6)
            for text, do in deeds:
                button = Button(text, "small", parent=holder)
                button.setAccessibleDescription(title)
                button.clicked.connect(lambda _checked=False, do=do: do())
                flow.addWidget(button)
                self.buttons.append(button)
            column.addLayout(flow)
        self._column.addWidget(holder)


def _words(stop: QWidget) -> tuple[str, str]:
    text = stop.text() if isinstance(stop, Button | LinkLabel) else ""
    return text, stop.accessibleDescription()


def _entry(stop: QWidget) -> str:
    """What it belongs to: a button tells it beside its own words."""
    text, about = _words(stop)
    return about if isinstance(stop, Button) else text
