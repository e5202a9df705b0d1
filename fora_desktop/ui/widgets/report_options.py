"""What can be chosen of a report: its period, of which part of the register, what it holds, the paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _
from fora_desktop.services.report_choices import ReportChoices
from fora_desktop.ui import fonts
from fora_desktop.ui.report_making import Wish
from fora_desktop.ui.widgets.card import Rule
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.many_box import ManyBox
from fora_desktop.ui.widgets.typed import DayEdit
from fora_desktop.ui.year_files import A3, A4

E = TypeVar("E", bound=QWidget)
LETTERS = (0.85, 1.0, 1.2)
LANGUAGES = ("da", "en", "sv")
PAPERS: tuple[tuple[str, bool], ...] = ((A4, False), (A4, True), (A3, False), (A3, True))
"""The paper, and whether it lies."""
TYPING = 250
"""Milliseconds without a letter until what is typed shows on the paper."""


@dataclass(frozen=True, slots=True)
class Part:
    """A box to tick: a part of the report."""

    key: str
    words: str
    usual: bool


class ReportOptions(QWidget):
    """`changed` at each choice. What a report does not take is not to be seen."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._key = ""
        self._takes: frozenset[str] = frozenset()
        self._lies = False
        self._paper_chosen = False
        self._silent = False
        self._forums: frozenset[int] = frozenset()
        self.boxes: dict[str, QCheckBox] = {}
        self._usual: dict[str, bool] = {}
        self.title = Label("", "card", wrap=True, parent=self)
        self.year = self._combo()
        self.boards = ManyBox(_("Råd, nævn og fora"), _("Alle ({n})"), _("{n} af {all}"), self)
        self.units = ManyBox(_("Kommuner"), _("Alle {n}"), _("{n} af {all}"), self)
        self.person = NamedBox(self)
        self.person.line.setPlaceholderText(_("Alle"))
        self.edition = self._combo(_("Som nu"))
        self.language = self._combo(_("Dansk"), _("Engelsk"), _("Svensk"))
        self.since, self.on = DayEdit(today, self), DayEdit(today, self)
        self.since.setPlaceholderText(_("uden"))
        self.picture = self._combo(_("Hjul"), _("Tidslinje"), _("Mødeplan"))
        self.names = QCheckBox(_("Navne på personer"), self)
        self.paper = self._combo(_("A4 stående"), _("A4 liggende"), _("A3 stående"), _("A3 liggende"))
        self.letters = self._combo(_("Lille"), _("Normal"), _("Stor"))
        self.footer = QLineEdit(self)
        self.footer.setPlaceholderText(_("Rapportens navn"))
        self.act = Button("", icon="lock", parent=self)
        self.act_about = Label("", "small", "text2", wrap=True, parent=self)
        self.note = Label("", "small", "text2", wrap=True, parent=self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING)
        self._soon.timeout.connect(self._tell)
        self._lay_out()
        self._connect()

    def _combo(self, *words: str) -> QComboBox:
        box = QComboBox(self)
        box.addItems(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(5)
        return box

    # --- making -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(12))
        self.column.setSpacing(fonts.px(9))
        self.column.addWidget(self.title)
        self._fields: dict[str, Field[Any]] = {
            "year": self._field(_("Periode"), self.year),
            "picture": self._field(_("Billede"), self.picture),
            "boards": self._field(_("Råd, nævn og fora"), self.boards),
            "units": self._field(_("Kommuner"), self.units),
            "person": self._field(_("Person"), self.person),
            "edition": self._field(_("Udgave"), self.edition),
            "language": self._field(_("Sprog"), self.language),
            "since": self._field(_("Ændret siden"), self.since),
        }
        self._row("year")
        self._row("picture")
        self._row("boards")
        self._row("units", "person")
        self._row("edition")
        self._row("language")
        self._row("since")
        self._parts_rule = Rule(parent=self)
        self._parts_head = Label(_("Tag med"), "header", "text2", parent=self)
        self._parts_why = Label("", "small", "text2", wrap=True, parent=self)
        self._parts_why.hide()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(fonts.px(1))
        self.column.addWidget(self._parts_rule)
        self.column.addWidget(self._parts_head)
        self.column.addWidget(self._parts_why)
        self.column.addLayout(self._parts)
        self.column.addWidget(self.names)
        self.column.addWidget(Rule(parent=self))
        for key, words, editor in (
            ("paper", _("Papir"), self.paper),
            ("letters", _("Skrift"), self.letters),
            ("footer", _("Sidefod"), self.footer),
            ("on", _("Pr. dag"), self.on),
        ):
            self._fields[key] = self._field(words, editor)
        self._row("paper", "letters")
        self._row("footer")
        self._row("on")
        self.column.addWidget(self.act_about)
        self.column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(fonts.px(8))
        foot.addWidget(IconLabel("lock", "text2", 16, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.note, 1)
        self.column.addLayout(foot)
        self.show_act("", "")

    def _field(self, words: str, editor: E) -> Field[E]:
        return Field(words, editor, parent=self)

    def _row(self, *keys: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        for key in keys:
            row.addWidget(self._fields[key], 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _connect(self) -> None:
        for box in (self.year, self.edition, self.language, self.picture, self.letters):
            box.currentIndexChanged.connect(self._tell)
        self.paper.currentIndexChanged.connect(self._on_paper)
        for many in (self.boards, self.units):
            many.chosen_changed.connect(self._tell)
        self.person.committed.connect(self._on_person)
        for day in (self.since, self.on):
            day.committed.connect(self._on_day)
        self.names.toggled.connect(self._on_names)
        self.footer.textEdited.connect(self._on_typed)
        self.footer.editingFinished.connect(self._on_typed_out)

    # --- what is told -----------------------------------------------------------------------------------------------

    def _tell(self, _value: object = None) -> None:
        self._soon.stop()
        if not self._silent:
            self.changed.emit()

    def _on_paper(self, _place: int) -> None:
        self._paper_chosen = self._paper_chosen or not self._silent
        self._tell()

    def _on_person(self) -> None:
        field = self._fields["person"]
        self.person.complete()
        if self.person.text and self.person.value is None:
            field.show_problem(_("Ukendt navn. Vælg et fra listen, eller lad feltet stå tomt."))
            return
        field.clear()
        self._tell()

    def _on_day(self) -> None:
        for key, editor in (("since", self.since), ("on", self.on)):
            if editor.value is None and editor.text().strip():
                self._fields[key].show_problem(_("Skriv en dato, f.eks. 1. marts."))
                return
            self._fields[key].clear()
        self._tell()

    def _on_names(self, _on: bool) -> None:
        self._show_note()
        self._tell()

    def _on_typed(self, _text: str) -> None:
        self._soon.start()

    def _on_typed_out(self) -> None:
        if self._soon.isActive():
            self._tell()

    # --- which report -----------------------------------------------------------------------------------------------

    def offer(self, found: ReportChoices) -> None:
        """Years, municipalities, boards and persons to choose from; what is chosen stays."""
        silent, self._silent = self._silent, True
        year = self.year.currentData()
        self.year.clear()
        for number in found.years:
            self.year.addItem(_("Hele {year}").format(year=number), number)
        edition = self.edition.currentData()
        self.edition.clear()
        self.edition.addItem(_("Som nu"), None)
        for number, words in found.editions:
            self.edition.addItem(words, number)
        self.edition.setCurrentIndex(max(0, self.edition.findData(edition)) if edition else 0)
        self.boards.offer(found.boards)
        self.units.offer(found.units)
        self.person.offer_named(found.persons)
        if isinstance(year, int):
            self.choose_year(year)
        self._silent = silent

    def choose_year(self, year: int) -> None:
        """Without telling."""
        silent, self._silent = self._silent, True
        place = self.year.findData(year)
        if place < 0:
            rows = [self.year.itemData(row) for row in range(self.year.count())]
            place = next((row for row, other in enumerate(rows) if other < year), len(rows))
            self.year.insertItem(place, _("Hele {year}").format(year=year), year)
        self.year.setCurrentIndex(place)
        self._silent = silent

    def show_report(
        self, key: str, title: str, takes: Sequence[str], parts: Sequence[Part], kept: Mapping[str, Any], language: str
    ) -> None:
        """The fields of a report with what was chosen of it the last time, without telling."""
        self._silent = True
        self._key, self._takes = key, frozenset(takes)
        self.title.setText(title)
        for name in ("year", "picture", "boards", "units", "person", "edition", "language", "since"):
            self._fields[name].setVisible(name in self._takes)
        self._fields["letters"].setVisible("picture" not in self._takes)
        self._fields["footer"].setVisible("picture" not in self._takes)
        self._fields["on"].setVisible("picture" not in self._takes)
        self.names.setVisible("names" in self._takes)
        self._make_parts(parts)
        self._recall(kept, language)
        self._show_note()
        self._silent = False

    def _make_parts(self, parts: Sequence[Part]) -> None:
        for box in self.boxes.values():
            self._parts.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        before: QWidget = self._fields["since"].editor
        for part in parts:
            box = QCheckBox(part.words, self)
            box.setChecked(part.usual)
            box.toggled.connect(self._tell)
            self._parts.addWidget(box)
            box.show()
            QWidget.setTabOrder(before, box)
            before = box
            self.boxes[part.key] = box
        self._usual = {part.key: part.usual for part in parts}
        shown = bool(parts) or "names" in self._takes
        self._parts_rule.setVisible(shown)
        self._parts_head.setVisible(shown)

    def _show_note(self) -> None:
        if "picture" in self._takes:
            words = _("Papiret er hvidt, også i mørke farver.")
        elif "names" in self._takes and self.names.isChecked():
            words = _("Personers navne er med. Fortrolige punkter kommer aldrig med.")
        else:
            words = _("Ingen navne. Fortrolige punkter og statusmøder om enkeltpersoner kommer aldrig med.")
        self.note.setText(words)

    def show_act(self, words: str, about: str, enabled: bool = True, why_not: str = "") -> None:
        """Something that is done with the register, not with the paper: a year is closed."""
        if self.window().focusWidget() is self.act and not (words and enabled):
            # Qt would give the keys to whatever comes next, of another page even.
            self._before_act().setFocus(Qt.FocusReason.OtherFocusReason)
        self.act.set_words(words)
        self.act.setVisible(bool(words))
        self.act.setEnabled(enabled)
        self.act.setToolTip(why_not)
        self.act_about.setText(about)
        self.act_about.setVisible(bool(about))

    def _before_act(self) -> QWidget:
        """Where the keys go when the button goes off."""
        return self.edition if "edition" in self._takes else self.year

    def freeze(self, on: bool) -> None:
        """The paper stands as it was kept: what it cannot follow is off, and says why."""
        why = _("Året er lukket: papiret står, som det blev gemt.") if on else ""
        for part in (self.boards, self.person, self.names, *self.boxes.values()):
            part.setEnabled(not on)
            part.setToolTip(why)
        if not on:
            self.boards.show_tip()
        self._parts_why.setText(why)
        self._parts_why.setVisible(on)

    def show_usual_paper(self, lies: bool) -> None:
        """As the report lies by itself, unless another paper was chosen; without telling."""
        if not self._paper_chosen:
            silent, self._silent = self._silent, True
            self._lies = lies
            self.paper.setCurrentIndex(PAPERS.index((A4, lies)))
            self._silent = silent

    # --- what is chosen ---------------------------------------------------------------------------------------------

    @property
    def chosen_year(self) -> int:
        found = self.year.currentData()
        return found if isinstance(found, int) else self._today.year

    @property
    def chosen_paper(self) -> tuple[str, bool]:
        return PAPERS[max(0, self.paper.currentIndex())]

    def wish(self) -> Wish:
        """All of it."""
        size, lies = self.chosen_paper
        scope = Scope(
            year=self.chosen_year,
            on=self.on.value or self._today,
            units=self._taken("units", self.units.chosen, frozenset()),
            boards=self._taken("boards", self.boards.chosen, frozenset()),
            forums=self._taken("forums", self._forums, frozenset()),
            person=self._taken("person", self.person.value, None),
            language=self._taken("language", LANGUAGES[max(0, self.language.currentIndex())], "da"),
            since=self._taken("since", self.since.value, None),
            edition=self._taken("edition", self.edition.currentData(), None),
            names=self._taken("names", self.names.isChecked(), False),
            parts=frozenset(key for key, box in self.boxes.items() if box.isChecked()),
        )
        return Wish(
            self._key,
            scope,
            landscape=lies if self._paper_chosen else None,
            paper=size,
            letters=LETTERS[max(0, self.letters.currentIndex())],
            footer=self.footer.text().strip(),
        )

    def _taken(self, name: str, value: Any, otherwise: Any) -> Any:
        return value if name in self._takes else otherwise

    def choose(self, what: Mapping[str, Any]) -> None:
        """What somebody asked for from elsewhere: `year`, `unit`, `board`, `forum`, `person`, `names`; untold."""
        self._silent = True
        if isinstance(year := what.get("year"), int):
            self.choose_year(year)
        for name, box in (("unit", self.units), ("board", self.boards)):
            if isinstance(id_ := what.get(name), int):
                box.choose((id_,))
        self._forums = frozenset((what["forum"],)) if isinstance(what.get("forum"), int) else frozenset()
        if isinstance(person := what.get("person"), int):
            self.person.choose(person)
        self._silent = False

    # --- memory -----------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        """What was chosen of the report that is shown; the part of the register is chosen anew each time."""
        found: dict[str, Any] = {
            "parts": sorted(key for key, box in self.boxes.items() if box.isChecked()),
            "letters": LETTERS[max(0, self.letters.currentIndex())],
            "footer": self.footer.text().strip(),
        }
        if self._paper_chosen:
            found["paper"] = list(self.chosen_paper)
        if "language" in self._takes:
            found["language"] = LANGUAGES[max(0, self.language.currentIndex())]
        if "picture" in self._takes:
            found["picture"] = self.picture.currentIndex()
        return found

    def _recall(self, kept: Mapping[str, Any], language: str) -> None:
        """Names of persons and the day are never remembered."""
        parts = kept.get("parts")
        if isinstance(parts, list):
            for key, box in self.boxes.items():
                box.setChecked(key in parts)
        self.names.setChecked(False)
        self.letters.setCurrentIndex(_place(LETTERS, kept.get("letters"), 1))
        self.footer.setText(str(kept["footer"]) if isinstance(kept.get("footer"), str) else "")
        self.language.setCurrentIndex(_place(LANGUAGES, kept.get("language"), _place(LANGUAGES, language, 0)))
        place = _paper_of(kept.get("paper"))
        self._paper_chosen = place >= 0
        self.paper.setCurrentIndex(max(0, place))
        picture = kept.get("picture")
        self.picture.setCurrentIndex(picture if isinstance(picture, int) and 0 <= picture < 3 else 0)
        self.edition.setCurrentIndex(0)
        self.since.set_value(None)
        self.on.set_value(self._today)
        for field in self._fields.values():
            field.clear()


def _paper_of(kept: object) -> int:
    """Its place; -1 for what is none."""
    known = isinstance(kept, list) and len(kept) == 2 and isinstance(kept[0], str) and tuple(kept) in PAPERS
    return PAPERS.index(tuple(kept)) if known and isinstance(kept, list) else -1


def _place(many: Sequence[Any], kept: object, otherwise: int) -> int:
    return many.index(kept) if not isinstance(kept, list | dict) and kept in many else otherwise
