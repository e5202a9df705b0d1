"""Step 4: how "Antal møder" of each forum is read, gone through once; and the probable misspellings."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import quota_text
from fora_desktop.domain.field_words import DANISH
from fora_desktop.domain.quota_text import Reading
from fora_desktop.i18n import _, counted
from fora_desktop.services.beginning import Entry, Slip, Source, slips
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Action, Group, Words, spot_of
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.first_start import draft as drafts
from fora_desktop.ui.first_start.draft import Draft
from fora_desktop.ui.first_start.step import LEAST, Step
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import Column, Node, TreeModel
from fora_desktop.ui.widgets.card import Card, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, IconLabel, Label

SURE, DOUBTED, UNSET = "sure", "doubted", "unset"
WRITTEN, CHOICE = 1, 3
"""The columns of the text as it stands, and of the row's button."""


@dataclass(frozen=True, slots=True)
class Line:
    """A forum with what has been answered about its number of meetings."""

    entry: Entry
    chosen: str = ""
    confirmed: bool = False
    own: int = 0
    municipalities: int = 0
    misspelt: bool = False

    @property
    def group(self) -> str:
        """By the text alone: an answer leaves the row where it stands."""
        reading = self.entry.reading
        if not reading.understood:
            return UNSET
        return DOUBTED if reading.to_confirm else SURE

    @property
    def reading(self) -> Reading:
        return quota_text.read(self.chosen) if self.chosen else self.entry.reading

    @property
    def is_answered(self) -> bool:
        return bool(self.chosen) or self.confirmed or bool(self.own)

    @property
    def written(self) -> str:
        return self.entry.quota_text.strip() or _("(tomt felt)")

    @property
    def meaning(self) -> str:
        if self.own:
            return counted(self.own, _("angivet for 1 kommune"), _("angivet for {n} kommuner"))
        if not self.reading.understood:
            return _("angives for hver kommune") if self.reading.per_board else _("intet krav endnu")
        words = quota_text.in_words(self.reading.rules, self.reading.on_demand and not self.reading.rules)
        if all(rule.kind for rule in self.reading.rules):  # the kind says it; the year would not have room
            words = words.replace(" " + _("pr. kalenderår"), "")
        return words[:1].lower() + words[1:].rstrip(".")

    @property
    def whole_meaning(self) -> str:
        return quota_text.in_words(self.reading.rules, self.reading.on_demand) if self.reading.understood else ""

    @property
    def is_bare(self) -> bool:
        """A number alone: at least, exactly or at most."""
        reading = self.entry.reading
        return reading.understood and len(reading.rules) == 1 and self.entry.quota_text.strip().isdigit()

    @property
    def button(self) -> str:
        if self.group == UNSET and self.entry.reading.per_board and self.municipalities:
            return counted(self.municipalities, _("1 kommune …"), _("{n} kommuner …"))
        if self.group == UNSET:
            return _("Angiv …")
        if self.is_bare:
            return self.bound + " ▾"
        return _("Tilpas …")

    @property
    def bound(self) -> str:
        rule = self.reading.rules[0] if self.reading.rules else None
        if rule is None or rule.maximum is None:
            return _("Mindst")
        return _("Højst") if rule.minimum is None else _("Præcis")


def columns() -> list[Column[Line]]:
    return [
        Column(
            _("Forum"),
            lambda line: line.entry.name,
            cell=lambda line: Words(
                line.entry.name,
                icon="spell-check" if line.misspelt else "",
                icon_tone="unscheduled",
                weight=fonts.MEDIUM,
            ),
        ),
        Column(
            _("Antal møder i kataloget"),
            lambda line: line.written,
            cell=lambda line: Words(line.written, tone="text2", size=12),
            width=Words("Forskelligt fra kommune til kommune", size=12),
        ),
        Column(
            _("Fora læser det som"),
            lambda line: line.meaning + (_(" (godtaget)") if line.is_answered else ""),
            cell=lambda line: Words(line.meaning, icon="check" if line.is_answered else "", icon_tone="met"),
            width=Words("1 til 2 samarbejdsmøder/øvelser", icon="check"),
            tip=lambda line: (
                _("Godtaget: {meaning}").format(meaning=line.whole_meaning) if line.is_answered else line.whole_meaning
            ),
        ),
        Column(
            _("Valg"),
            lambda line: line.button,
            cell=lambda line: Action(line.button, "choose"),
            width=Action("10 kommuner …"),
            searched=False,
        ),
    ]


class Readings(RowTree):
    """Enter accepts the reading of the row, and goes on to the next one."""

    accepted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(line, Line):
                self.accepted.emit(line)
            else:
                super().keyPressEvent(event)
            event.accept()  # or it would go on to the next page
        else:
            super().keyPressEvent(event)


class Tile(Panel):
    """A count, what it counts, and what that is for example."""

    def __init__(self, icon: str, tone: str, words: str, example: str, weight: str, parent: QWidget) -> None:
        super().__init__("card", parent=parent)
        self._words = words
        if weight:
            self.setProperty("message", weight)
        self.count = Label("0", "wizard", tabular=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(14), fonts.px(6), fonts.px(14), fonts.px(6))
        row.setSpacing(fonts.px(10))
        row.addWidget(IconLabel(icon, tone, 20, parent=self))
        row.addWidget(self.count)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(words, "strong", tone, parent=self))
        self.example = Label(example, "small", "text2", wrap=True, parent=self)
        said.addWidget(self.example)
        row.addLayout(said, 1)

    def show_count(self, number: int) -> None:
        self.count.setText(str(number))
        self.setAccessibleName(f"{self._words}: {number}")


class Requirements(Step):
    """The readings in three groups, and the misspellings below them."""

    def __init__(self, draft: Draft, parent: QWidget) -> None:
        super().__init__(draft, parent)
        self._source: Source | None = None
        self._entries: list[Entry] = []
        self._slips: list[Slip] = []
        self._compact = False
        self.tiles = {
            SURE: Tile(
                "circle-check", "met", _("Læst sikkert"), _("f.eks. “Mindst 4”, “3- 4”, “Efter behov”"), "done", self
            ),
            DOUBTED: Tile(
                "circle-question-mark",
                "unscheduled",
                _("Skal bekræftes"),
                _("teksten kan forstås på to måder"),
                "warning",
                self,
            ),
            UNSET: Tile("circle-dashed", "not_set", _("Ikke fastsat"), _("intet tal i kataloget"), "", self),
        }
        row = QHBoxLayout()
        row.setSpacing(fonts.px(10))
        for tile in self.tiles.values():
            row.addWidget(tile, 1)
        self.model = TreeModel(columns(), key=lambda line: line.entry.number)
        self.tree = Readings(self.model, _("Mødekrav"), flat=True, parent=self)
        self.tree.accepted.connect(self._accept)
        self.tree.acted.connect(self._on_acted)
        self.nothing = EmptyView(
            "list-tree",
            _("Der er ingen fora at kontrollere."),
            detail=_("Du kan hente et katalog eller oprette fora senere."),
            parent=self,
        )
        card = Card(flush=True, parent=self)
        card.title.hide()
        card.subtitle.hide()
        held = QWidget(card)
        self._pile = QStackedLayout(held)
        held.setMinimumHeight(fonts.px(LEAST))
        self._pile.addWidget(self.tree)
        self._pile.addWidget(self.nothing)
        card.body.addWidget(held, 1)
        self._make_slips()
        self.column.addLayout(row)
        self.column.addWidget(card, 1)
        self.column.addWidget(self.slips_panel)

    def _make_slips(self) -> None:
        self.slips_panel = Panel("card", parent=self)
        self.slips_title = Label("", "strong", parent=self.slips_panel)
        self.slips_state = Label("", "small", "text2", parent=self.slips_panel)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(fonts.px(12))
        self._grid.setVerticalSpacing(fonts.px(2))
        self.correct = Button("", parent=self.slips_panel)
        self.correct.clicked.connect(self._correct)
        self.keep = Button(_("Behold som skrevet"), "flat", parent=self.slips_panel)
        self.keep.clicked.connect(self._keep)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(8))
        head.addWidget(self.slips_title)
        head.addWidget(self.slips_state, 1)
        words = QVBoxLayout()
        words.setSpacing(fonts.px(4))
        words.addLayout(head)
        words.addLayout(self._grid)
        answers = QVBoxLayout()
        answers.setSpacing(fonts.px(2))
        answers.addWidget(self.correct)
        answers.addWidget(self.keep)
        whole = QHBoxLayout(self.slips_panel)
        whole.setContentsMargins(fonts.px(14), fonts.px(8), fonts.px(14), fonts.px(8))
        whole.setSpacing(fonts.px(16))
        whole.addLayout(words, 1)
        whole.addLayout(answers)

    def set_compact(self, on: bool) -> None:
        if on == self._compact:
            return
        self._compact = on
        for tile in self.tiles.values():
            tile.example.setVisible(not on)
        self.tree.setColumnHidden(WRITTEN, on)
        self._show_slips()

    # --- what it says -----------------------------------------------------------------------------------------------

    def name(self) -> str:
        return _("Mødekrav")

    def title(self) -> str:
        return _("Kontrollér mødekravene")

    def explanation(self) -> str:
        lines = self._lines()
        doubted = sum(line.group == DOUBTED for line in lines)
        if not lines:
            return _("Fora læser “Antal møder” for hvert forum, når der er nogen.")
        if not doubted:
            return _("Fora har læst “Antal møder” for alle {forums} fora.").format(forums=len(lines))
        return _("Fora har læst “Antal møder” for alle {forums} fora. Kig de {n} tvivlsomme igennem.").format(
            forums=len(lines), n=doubted
        )

    def summary(self) -> str:
        lines = self._lines()
        if not lines:
            return ""
        sure = sum(line.group == SURE or line.is_answered for line in lines)
        return _("{n} af {forums} læst sikkert").format(n=sure, forums=len(lines))

    def show_source(self, source: Source) -> None:
        """The forums that the steps before have chosen."""
        self._source = source
        self._entries = source.entries
        danish = source.catalogue.language == DANISH  # only of Danish words it is known how they are spelt
        self._slips = slips(self._entries, drafts.known_words()) if danish else []

    def refresh(self) -> None:
        lines = self._lines()
        for group, tile in self.tiles.items():
            tile.show_count(sum(line.group == group for line in lines))
        self._pile.setCurrentIndex(0 if lines else 1)
        groups = [
            (DOUBTED, _("Skal bekræftes"), _("{forums} · Enter godtager læsningen"), False),
            (UNSET, _("Ikke fastsat"), _("{forums} · kan udfyldes senere"), False),
            (SURE, _("Læst sikkert"), "{forums}", True),
        ]
        nodes: list[Node[Line]] = []
        for group, title, summary, folded in groups:
            of_group = [line for line in lines if line.group == group]
            if of_group:
                forums = counted(len(of_group), _("1 forum"), _("{n} fora"))
                head = Group(title, summary.format(forums=forums))
                nodes.append(Node(head, [Node(line) for line in of_group], folded=folded))
        self.model.show(nodes)
        if self.tree.current_line is None and lines:
            first = next((line for line in lines if line.group == DOUBTED), lines[0])
            self.tree.select_key(first.entry.number)
            self.tree.scrollToTop()  # the group's own row too
        self._show_slips()

    def _lines(self) -> list[Line]:
        units = len(self.draft.municipalities)
        wrong = {slip.word for slip in self._slips}
        return [
            Line(
                entry,
                self.draft.readings.get(str(entry.number), ""),
                str(entry.number) in self.draft.confirmed,
                sum(bool(text.strip()) for text in self.draft.own.get(str(entry.number), {}).values()),
                units if entry.per_municipality else 0,
                any(word in entry.heading for word in wrong),
            )
            for entry in self._entries
        ]

    def _show_slips(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.slips_panel.setVisible(bool(self._slips))
        self.slips_title.setText(
            counted(len(self._slips), _("Mulige slåfejl i kataloget: 1"), _("Mulige slåfejl i kataloget: {n}"))
        )
        for place, slip in enumerate(self._slips):
            row, column = divmod(place, 1 if self._compact else 2)
            column *= 3
            words = _("{word} → {suggestion}").format(word=slip.word, suggestion=slip.suggestion)
            label = Label(words, parent=self.slips_panel)
            label.setAccessibleName(
                _("{word} er måske en slåfejl for {suggestion}, kapitel {chapter}").format(
                    word=slip.word, suggestion=slip.suggestion, chapter=slip.chapter
                )
            )
            self._grid.addWidget(IconLabel("spell-check", "unscheduled", parent=self.slips_panel), row, column)
            self._grid.addWidget(label, row, column + 1)
            where = Label(_("kap. {n}").format(n=slip.chapter), "small", "text2", parent=self.slips_panel)
            self._grid.addWidget(where, row, column + 2)
        for column in (1, 4):
            self._grid.setColumnStretch(column, 0 if self._compact and column == 4 else 1)
        self.correct.set_words(counted(len(self._slips), _("Ret den"), _("Ret alle {n}")))
        self.correct.setEnabled(not self.draft.corrected)
        self.keep.setEnabled(self.draft.corrected or not self.draft.kept_as_written)
        self.slips_state.setText(
            _("rettes, når registret oprettes")
            if self.draft.corrected
            else _("bliver, som de er skrevet")
            if self.draft.kept_as_written
            else ""
        )

    # --- answering --------------------------------------------------------------------------------------------------

    def _correct(self) -> None:
        self._answer_slips(True)

    def _keep(self) -> None:
        self._answer_slips(False)

    def _answer_slips(self, corrected: bool) -> None:
        self.draft.corrected, self.draft.kept_as_written = corrected, not corrected
        self._show_slips()
        self.changed.emit()

    def _accept(self, line: Line) -> None:
        """The reading is right; a reading that is none cannot be."""
        key = str(line.entry.number)
        if line.reading.understood and key not in self.draft.confirmed:
            self.draft.confirmed.append(key)
        self._answered()
        self._go_on(line)

    def _go_on(self, line: Line) -> None:
        """To the next row that waits for an answer, in the order of the table."""
        shown = list(self.model.shown_lines())
        numbers = [each.entry.number for each in shown]
        after = shown[numbers.index(line.entry.number) + 1 :]
        waiting = next((each for each in after if each.group == DOUBTED and not each.is_answered), None)
        target = waiting or (after[0] if after else None)
        if target is not None and target.group != SURE:
            self.tree.select_key(target.entry.number)

    def _answered(self) -> None:
        self.refresh()
        self.changed.emit()

    def _on_acted(self, line: Line, _name: str) -> None:
        if line.is_bare:
            self._offer_bounds(line)
        elif line.municipalities and line.entry.reading.per_board:
            self._ask_each(line)
        else:
            self._ask(line)

    def _offer_bounds(self, line: Line) -> None:
        number = line.entry.quota_text.strip()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words in (_("Mindst {n}"), _("Præcis {n}"), _("Højst {n}")):
            text = words.format(n=number)
            menu.addAction(text).triggered.connect(partial(self._choose, line, text))
        menu.addSeparator()
        menu.addAction(_("Skriv selv …")).triggered.connect(partial(self._ask, line))
        index = self.tree.rows.index_of(line.entry.number).siblingAtColumn(CHOICE)
        corner = spot_of(self.tree, index) + QPoint(-fonts.px(40), fonts.px(14))
        menu.popup(self.tree.viewport().mapToGlobal(corner))

    def _choose(self, line: Line, text: str, _checked: bool = False) -> None:
        self.draft.readings[str(line.entry.number)] = text
        self._answered()

    def _ask(self, line: Line, _checked: bool = False) -> None:
        dialog = AskReading(line, self)
        if dialog.answered():
            self._choose(line, dialog.text)

    def _ask_each(self, line: Line) -> None:
        known = self.draft.own.get(str(line.entry.number), {})
        every = [(unit.code, unit.name) for unit in self.draft.municipalities]
        dialog = AskEach(line, every, known, self)
        if dialog.answered():
            self.draft.own[str(line.entry.number)] = dialog.texts
            self._answered()


class AskReading(Ask):
    """The number of meetings in words, with what it is read as while it is typed."""

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(
            _("Mødekravet for {name}").format(name=line.entry.name),
            _("&Brug"),
            parent,
            _("Kataloget skriver: {text}. Teksten bliver stående; Fora bruger det, du skriver her.").format(
                text=line.written
            ),
        )
        self.editor = QLineEdit(line.chosen or line.entry.quota_text)
        self.editor.selectAll()
        self.field: Field[QLineEdit] = Field(_("&Antal møder"), self.editor, parent=self)
        self.column.addWidget(self.field)
        self.editor.textChanged.connect(self._tell)
        self._tell()
        self.editor.setFocus()

    @property
    def text(self) -> str:
        return self.editor.text().strip()

    def _tell(self, _text: str = "") -> None:
        reading = quota_text.read(self.text)
        self.do.setEnabled(reading.understood)
        if reading.understood or not self.text:
            self.field.show_hint(quota_text.sentence(reading))
        else:
            self.field.show_problem(quota_text.sentence(reading))


class AskEach(Ask):
    """The number of meetings of each municipality; what is left empty is not set."""

    def __init__(self, line: Line, units: Sequence[tuple[str, str]], known: dict[str, str], parent: QWidget) -> None:
        super().__init__(
            _("Mødekravet for {name}").format(name=line.entry.name),
            _("&Brug"),
            parent,
            _(
                "Kataloget skriver: {text}. Skriv antallet for hver kommune, f.eks. “Mindst 2”; tomt er ikke fastsat."
            ).format(text=line.written),
        )
        self.fields: dict[str, Field[QLineEdit]] = {}
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, fonts.px(8), 0)
        grid.setHorizontalSpacing(fonts.px(16))
        for place, (code, name) in enumerate(units):
            editor = QLineEdit(known.get(code, ""))
            editor.textChanged.connect(self._tell)
            self.fields[code] = Field(name, editor, parent=self)
            grid.addWidget(self.fields[code], place // 2, place % 2)
        self.column.addWidget(scrolled(inside), 1)
        self.set_size(480, 480)
        self._tell()
        if self.fields:
            next(iter(self.fields.values())).editor.setFocus()

    @property
    def texts(self) -> dict[str, str]:
        return {code: field.editor.text().strip() for code, field in self.fields.items() if field.editor.text().strip()}

    def _tell(self, _text: str = "") -> None:
        fine = True
        for field in self.fields.values():
            text = field.editor.text().strip()
            if text and not quota_text.read(text).understood:
                field.show_problem(_("Kan ikke læses. Skriv f.eks. “Mindst 2”."))
                fine = False
            else:
                field.clear()
        self.do.setEnabled(fine)
