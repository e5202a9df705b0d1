"""Somebody's calendar under review: what it is read as, whose it is, what becomes of its events, which board meets."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.foreign_calendar import Fate, How, Target
from fora_desktop.i18n import _, counted
from fora_desktop.services.incoming_files import FileLine, Looked
from fora_desktop.services.people_forms import PersonName
from fora_desktop.ui import fonts
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import TableModel
from fora_desktop.ui.widgets.card import Card, scrolled
from fora_desktop.ui.widgets.choosing import NamedBox, Notice
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.import_frame import ListCard
from fora_desktop.ui.widgets.incoming_lines import ICONS, columns, tile_word
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.overview_panel import TileRow
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.tiles import Tile

HOWS = (How.BUSY, How.MEETINGS, How.REPLIES)
LEAST_LIST = 160
"""Height that the list keeps at 100 % text; where there is less, all of it scrolls."""
BOX = 320
ASKED = 8
"""So many titles are asked about at a time."""
REMARKS = 6


class IncomingPanel(QWidget):
    """`how_chosen`, `person_chosen`, `calendar_chosen` (which of the person's calendars the file is) and `board_chosen`
    (title, board or None) are answers; each renews the preview."""

    how_chosen = Signal(object)
    person_chosen = Signal(object)
    board_chosen = Signal(str, object)
    calendar_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looked: Looked | None = None
        self.how = How.BUSY
        self._filter: Fate | None = None
        self.tiles = {fate: Tile(ICONS[fate][0], tile_word(fate), _tone(fate), self) for fate in Fate}
        for fate, tile in self.tiles.items():
            tile.clicked.connect(partial(self._on_tile, fate))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(16), fonts.px(10), fonts.px(16), fonts.px(10))
        column.setSpacing(fonts.px(8))
        column.addWidget(self._questions())
        self.remarks = MessageBar(parent=self)
        column.addWidget(self.remarks)
        column.addWidget(self._places_card())
        column.addWidget(TileRow(list(self.tiles.values()), self))
        column.addWidget(self._list_card(), 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inside))  # large text on a small screen

    def _questions(self) -> QWidget:
        asked = QWidget(self)
        row = FlowLayout(asked, gap=24)
        words = [_("Optagne tider"), _("Møder i registret"), _("Svar på indkaldelser")]
        self.hows = Segmented(words, name=_("Indlæs som"), parent=asked)
        self.hows.chosen.connect(self._on_how)
        self.how_field = Field(_("Indlæs som"), self.hows, parent=asked)
        self.person = NamedBox(asked)
        self.person.line.setPlaceholderText(_("Vælg en person"))
        self.person.committed.connect(self._on_person)
        self.person_field = Field(_("&Hvis kalender er det"), self.person, parent=asked)
        self.person_field.setMinimumWidth(fonts.px(BOX))
        self.calendar = QComboBox(asked)
        self.calendar.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.calendar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.calendar.activated.connect(self._on_calendar)
        self.calendar_field = Field(_("&Bliver til"), self.calendar, parent=asked)
        self.calendar_field.setMinimumWidth(fonts.px(BOX))
        self.calendar_field.hide()
        row.addWidget(self.how_field)
        row.addWidget(self.person_field)
        row.addWidget(self.calendar_field)
        return asked

    def _places_card(self) -> QWidget:
        """Which board meets in events of a title that Fora cannot place."""
        self.places = Card(_("Hvem mødes?"), _("Det, du ikke vælger et forum for, springes over."), parent=self)
        grid = QWidget(self.places)
        self._grid = QGridLayout(grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(fonts.px(12))
        self._grid.setVerticalSpacing(fonts.px(6))
        for column, stretch in enumerate((3, 2, 3)):
            self._grid.setColumnStretch(column, stretch)
        self.more_places = Label("", "small", "text2", wrap=True, parent=self.places)
        self.places.body.addWidget(grid)
        self.places.body.addWidget(self.more_places)
        self.boxes: dict[str, NamedBox] = {}
        self._labels: dict[str, Label] = {}
        self._notices: dict[str, Notice] = {}
        self._persons: Sequence[PersonName] = ()
        self._boards: Sequence[tuple[int, str]] = ()
        self.places.hide()
        return self.places

    def _list_card(self) -> QWidget:
        self.model: TableModel[FileLine] = TableModel(columns(lambda: self.how), lambda line: line.number, self)
        self.list = RowTable(self.model, _("Filens aftaler"), parent=self)
        self.nothing = EmptyView("calendar-days", "", parent=self)
        card = ListCard(self.list, self.nothing, LEAST_LIST, self)
        self.stack = card.stack
        return card

    # --- what is asked ----------------------------------------------------------------------------------------------

    def offer(self, persons: Sequence[PersonName], boards: Sequence[tuple[int, str]]) -> None:
        """Whom and which boards one can choose; what stands in the boxes stays."""
        if persons != self._persons:
            self._persons = persons
            self.person.offer_named([(each.id, each.shown) for each in persons])
        if boards != self._boards:
            self._boards = boards
            for box in self.boxes.values():
                box.offer_named(boards)

    def ask(self, how: How, person: int | None, hint: str) -> None:
        """Show what is chosen, without telling; `hint` says how Fora came by the person."""
        self.how = how
        self.hows.set_current(HOWS.index(how))
        self.how_field.show_hint(_hint(how))
        self.person_field.setVisible(how is How.BUSY)
        if not self.person.is_typed_in and (person is not None or not self.person.text):
            self.person.choose(person)
        if person is not None or not self.person_field.problem:
            self.person_field.show_hint(hint)

    def begin(self) -> None:
        """Another file: nothing has been answered of it."""
        self._filter = None
        self.model.set_filter()
        self._forget_places(self.boxes)
        self.person.choose(None)
        self.person_field.clear()

    def settle(self) -> None:
        """What is being typed is an answer, as when the keyboard leaves it."""
        for box in [self.person] if self.how is How.BUSY else list(self.boxes.values()):
            box.line.editingFinished.emit()

    def _on_how(self, place: int) -> None:
        self.how_chosen.emit(HOWS[place])

    def _on_person(self) -> None:
        if self.person.value is None and self.person.text:
            self.person_field.show_problem(
                _("Ingen person hedder “{name}”. Vælg en fra listen.").format(name=self.person.text)
            )
        else:
            self.person.complete()
            self.person_field.clear()
        self.person_chosen.emit(self.person.value)

    def _on_calendar(self, place: int) -> None:
        self.calendar_chosen.emit(self.calendar.itemData(place))

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_refusal(self, sentence: str) -> None:
        """Nothing can be said of the file as it is read now."""
        self.looked = None
        self.model.show(())
        for tile in self.tiles.values():
            tile.say(None, "")
        self._show_target(None)
        self.remarks.say("")
        self.places.setVisible(bool(self.boxes) and self.how is How.MEETINGS)
        self.nothing.say(sentence)
        self.stack.setCurrentWidget(self.nothing)

    def show_looked(self, looked: Looked, chosen: Mapping[str, int]) -> None:
        self.looked = looked
        self.model.show(looked.lines)
        for fate, tile in self.tiles.items():
            number = looked.count(fate)
            tile.say(number, counted(number, *_units(self.how, fate)))
            tile.setChecked(fate is self._filter)
        self._show_target(looked.target)
        told = [each for each in (looked.refusal, *looked.remarks[:REMARKS]) if each]
        if len(looked.remarks) > REMARKS:
            told.append(_("… og {n} til.").format(n=len(looked.remarks) - REMARKS))
        self.remarks.say("\n".join(told), "warning")
        self._show_places(looked.unplaced if self.how is How.MEETINGS else (), chosen)
        self.nothing.say(_("Der er ingen aftaler i filen for den tid, Fora læser: et år tilbage og to år frem."))
        self.stack.setCurrentWidget(self.list if looked.lines else self.nothing)

    def _show_target(self, target: Target | None) -> None:
        """Which of the person's calendars is made or read again; of somebody who has none nothing is to be chosen."""
        has_any = target is not None and (target.read_on is not None or bool(target.others))
        self.calendar_field.setVisible(has_any)
        self.calendar.clear()
        if target is None or not has_any:
            return
        known = sorted([*target.others, *([target.name] if target.read_on is not None else [])], key=sort_key)
        for name in known:
            self.calendar.addItem(name, name)
        if not target.adds or target.read_on is None:
            self.calendar.addItem(_("Ny kalender: {name}").format(name=target.new_name), target.new_name)
        self.calendar.setCurrentIndex(max(0, self.calendar.findData(target.name)))
        self.calendar.setEnabled(self.calendar.count() > 1)
        self.calendar.setToolTip(self.calendar.currentText())
        self.calendar_field.show_hint(target.words)

    def _show_places(self, unplaced: Sequence[str], chosen: Mapping[str, int]) -> None:
        """A title that was answered stays, to be answered otherwise; the next ones come up as others are answered."""
        open_ = [title for title in unplaced if title not in chosen]
        wanted = [title for title in self.boxes if title in chosen or title in open_]
        wanted += [title for title in chosen if title not in wanted]
        if self.how is not How.MEETINGS:
            wanted = []
        asked = sum(title in open_ for title in wanted)
        wanted += [title for title in open_ if title not in wanted][: max(0, ASKED - asked)]
        self._forget_places([title for title in self.boxes if title not in wanted])
        for place, title in enumerate(wanted):
            if title not in self.boxes:
                self._add_place(title, chosen.get(title))
            label, box, notice = self._labels[title], self.boxes[title], self._notices[title]
            self._grid.addWidget(label, 2 * place, 0)
            self._grid.addWidget(box, 2 * place, 1)
            self._grid.addWidget(notice, 2 * place + 1, 1, 1, 2)
        more = sum(title not in wanted for title in open_)
        self.more_places.setText(
            counted(more, _("{n} titel til kommer, når du har valgt."), _("{n} titler til kommer, når du har valgt."))
        )
        self.more_places.setVisible(more > 0)
        self.places.setVisible(bool(wanted))
        for before, after in pairwise([self.person, *(self.boxes[title] for title in wanted)]):
            QWidget.setTabOrder(before, after)

    def _add_place(self, title: str, board: int | None) -> None:
        box = NamedBox(self.places)
        box.setMinimumWidth(fonts.px(BOX))
        box.offer_named(self._boards)
        box.setAccessibleName(_("Hvem mødes til “{title}”").format(title=title))
        box.line.setAccessibleName(box.accessibleName())
        box.line.setPlaceholderText(_("Vælg et forum"))
        box.choose(board)
        box.committed.connect(partial(self._on_board, title))
        self.boxes[title] = box
        self._labels[title] = Label(title, wrap=True, parent=self.places)
        self._notices[title] = Notice(self.places)

    def notice(self, title: str) -> str:
        """What is wrong with what was typed for a title."""
        return self._notices[title].text

    def _forget_places(self, titles: Iterable[str]) -> None:
        for title in list(titles):
            for part in (self.boxes.pop(title), self._labels.pop(title), self._notices.pop(title)):
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()

    def _on_board(self, title: str) -> None:
        box = self.boxes[title]
        box.complete()
        if box.value is None and box.text:
            words = _("Intet forum hedder “{name}”. Vælg et fra listen.").format(name=box.text)
            self._notices[title].say(words, "octagon-x", "missed")
            return
        self._notices[title].say("")
        self.board_chosen.emit(title, box.value)

    def panes(self) -> list[QWidget]:
        first = next(iter(self.boxes.values()), None)
        boxes: list[QWidget] = [] if first is None else [first]
        person: list[QWidget] = [self.person] if self.how is How.BUSY else []
        if not self.calendar_field.isHidden() and self.calendar.isEnabled():
            person.append(self.calendar)
        return [self.hows.button(self.hows.current), *person, *boxes, self.tiles[Fate.NEW], self.list]

    def _on_tile(self, fate: Fate) -> None:
        self._filter = None if self._filter is fate else fate
        for each, tile in self.tiles.items():
            tile.setChecked(each is self._filter)
        self.model.set_filter(keep=None if self._filter is None else self._is_shown)

    def _is_shown(self, line: FileLine) -> bool:
        return line.coming.fate is self._filter


def _tone(fate: Fate) -> str:
    return {Fate.NEW: "met", Fate.CHANGED: "covered", Fate.GONE: "behind", Fate.SKIPPED: "unscheduled"}.get(fate, "")


def _units(how: How, fate: Fate) -> tuple[str, str]:
    if fate is Fate.SKIPPED:
        return _("aftale"), _("aftaler")  # nothing comes of it
    return {
        How.BUSY: (_("optagen tid"), _("optagne tider")),
        How.MEETINGS: (_("møde"), _("møder")),
        How.REPLIES: (_("svar"), _("svar")),
    }[how]


def _hint(how: How) -> str:
    return {
        How.BUSY: _("Fora gemmer kun, hvornår personen er optaget, aldrig hvad."),
        How.MEETINGS: _("Møder, Fora kender, får filens tid og sted; resten bliver nye møder."),
        How.REPLIES: _("Svarene skrives ved deltagerne i de møder, de gælder."),
    }[how]
