"""The steps of the first start that are answered with a few fields: beginning, district, forums, holidays, copies."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain.catalogue import Catalogue
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.overview import Overview
from fora_desktop.i18n import _, counted
from fora_desktop.services.beginning import known_holidays
from fora_desktop.ui import fonts
from fora_desktop.ui.choosing_files import Chooser, beginnings, registers
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.first_start import draft as drafts
from fora_desktop.ui.first_start.draft import (
    BUILT_IN,
    DEMONSTRATION,
    DISTRICT,
    EMPTY,
    FILE,
    NONE,
    OPEN,
    OVERVIEW,
    Draft,
)
from fora_desktop.ui.first_start.step import LEAST, Step
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.card import Card, Panel
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar


class Choices(Panel):
    """A few answers under each other, each with a line that says what it means."""

    def __init__(
        self, name: str, answers: list[tuple[str, str, str]], chosen: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__("card", parent=parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, QRadioButton] = {}
        self._under: dict[str, Label] = {}
        self._group = QButtonGroup(self)
        self._chosen = chosen
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(14), fonts.px(12), fonts.px(14), fonts.px(12))
        column.setSpacing(fonts.px(2))
        for key, words, meaning in answers:
            button = QRadioButton(words, self)
            button.setAccessibleDescription(meaning)
            button.toggled.connect(self._on_toggled)
            self.buttons[key] = button
            self._group.addButton(button)
            under = Label(meaning, "small", "text2", wrap=True, parent=self)
            under.setContentsMargins(fonts.px(24), 0, 0, fonts.px(6))
            self._under[key] = under
            column.addWidget(button)
            column.addWidget(under)

    def say(self, key: str, words: str, meaning: str) -> None:
        """Another wording of an answer."""
        self.buttons[key].setText(words)
        self.buttons[key].setAccessibleDescription(meaning)
        self._under[key].setText(meaning)

    def choose(self, key: str) -> None:
        """Without telling."""
        for button in self.buttons.values():
            button.blockSignals(True)
        self.buttons[key].setChecked(True)
        for button in self.buttons.values():
            button.blockSignals(False)

    @property
    def current(self) -> QRadioButton:
        return next(button for button in self.buttons.values() if button.isChecked())

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._chosen(next(key for key, button in self.buttons.items() if button.isChecked()))


class _Held(Leads, QWidget):
    """A field and its button."""


def beside(editor: QWidget, button: Button, parent: QWidget) -> QWidget:
    """A field with its Vælg … to the right; the field is what a label names."""
    held = _Held(parent)
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(fonts.px(8))
    row.addWidget(editor, 1)
    row.addWidget(button)
    held.leads_to = editor
    return held


class Welcome(Step):
    """What the register begins with, and where its file is to lie."""

    def __init__(self, draft: Draft, chooser: Chooser, is_there: Callable[[Path], bool], parent: QWidget) -> None:
        super().__init__(draft, parent)
        self._chooser, self._is_there = chooser, is_there
        self.answers = Choices(
            _("Hvordan vil du begynde?"),
            [
                (
                    OVERVIEW,
                    _("Midt- og Vestsjællands Politis oversigt"),
                    _("36 fora i 14 kapitler med roller og mødekrav. Du kan rette alt bagefter."),
                ),
                (DISTRICT, _("En anden politikreds"), _("Vælg kreds og kommuner, og hent jeres egen oversigt.")),
                (EMPTY, _("Et tomt register"), _("Uden kommuner og fora. Du opretter dem selv.")),
                (OPEN, _("Åbn et eksisterende register"), _("Et register eller en flyttefil fra en anden computer.")),
                (
                    DEMONSTRATION,
                    _("Se demonstrationen"),
                    _("En opdigtet politikreds med to års møder. Intet i den er rigtigt."),
                ),
            ],
            self._on_answer,
            self,
        )
        self.place = QLineEdit(self)
        self.place.textEdited.connect(self._on_place)
        choose = Button(_("Vælg …"), parent=self)
        choose.setAccessibleName(_("Vælg, hvor registret skal ligge"))
        choose.clicked.connect(self._choose_place)
        self.place.setAccessibleName(_("Registret skal ligge i"))
        self.field: Field[QWidget] = Field(_("Registret skal ligge i"), beside(self.place, choose, self), parent=self)
        self.column.addWidget(self.answers)
        self.column.addWidget(self.field)
        self.column.addStretch(1)

    def name(self) -> str:
        return _("Velkommen")

    def title(self) -> str:
        return _("Velkommen til Fora")

    def explanation(self) -> str:
        return _("Fora holder styr på samarbejdsfora, mødekrav og møder. Hvad vil du begynde med?")

    def summary(self) -> str:
        return self.answers.current.text()

    def refresh(self) -> None:
        self.answers.choose(self.draft.begin)
        if self.place.text() != self.draft.place:
            self.place.setText(self.draft.place)
        self._tell()

    def start(self) -> QWidget:
        return self.answers.current

    def problem(self) -> str:
        if self.draft.begin in (OPEN, DEMONSTRATION):
            return ""
        if not self.draft.place.strip():
            return _("Skriv, hvor registret skal ligge.")
        if self._is_there(Path(self.draft.place)):
            return _("Der ligger allerede en fil her. Vælg et andet navn, eller åbn registret i stedet.")
        return ""

    def _on_answer(self, begin: str) -> None:
        self.draft.start_with(begin)
        self._tell()
        self.changed.emit()

    def _on_place(self, text: str) -> None:
        self.draft.place = text
        self._tell()
        self.changed.emit()

    def _choose_place(self) -> None:
        found = self._chooser.save_file(self, _("Hvor skal registret ligge?"), Path(self.draft.place), registers())
        if found is not None:
            self.place.setText(str(found))
            self._on_place(str(found))

    def _tell(self) -> None:
        makes = self.draft.begin not in (OPEN, DEMONSTRATION)
        self.field.setVisible(makes)
        problem = self.problem()
        if problem:
            self.field.show_problem(problem)
        else:
            self.field.clear()


class District(Step):
    """The police district, and which municipalities the register is for."""

    def __init__(self, draft: Draft, parent: QWidget) -> None:
        super().__init__(draft, parent)
        self.district = QComboBox(self)
        self.district.addItem(_("(ingen politikreds)"), "")
        for each in drafts.districts():
            self.district.addItem(each.name, each.slug)
        self.district.currentIndexChanged.connect(self._on_district)
        field: Field[QWidget] = Field(_("Politikreds"), self.district, parent=self)
        self.model: TableModel[Ticked] = TableModel(_unit_columns(), key=lambda line: line.code)
        self.units = RowTable(self.model, _("Kommuner"), parent=self)
        self.units.setMinimumHeight(fonts.px(LEAST))
        self.units.horizontalHeader().hide()
        self.units.toggled.connect(self._on_ticked)
        self.other = TypingBox(self)
        self.other.line.setPlaceholderText(_("en kommune i en anden kreds"))
        for part in (self.other, self.other.line):
            part.setAccessibleName(_("En kommune i en anden kreds"))
        self.add = Button(_("Tilføj"), icon="plus", parent=self)
        self.add.clicked.connect(self._add)
        card = Card(_("Kommuner"), flush=True, parent=self)
        card.body.addWidget(self.units, 1)
        row = QHBoxLayout()
        row.setContentsMargins(fonts.px(12), 0, fonts.px(12), fonts.px(6))
        row.setSpacing(fonts.px(8))
        row.addWidget(self.other, 1)
        row.addWidget(self.add)
        card.body.addLayout(row)
        self.card = card
        self.column.addWidget(field)
        self.column.addWidget(card, 1)

    def name(self) -> str:
        return _("Politikreds og kommuner")

    def explanation(self) -> str:
        return _("Et lokalt forum oprettes for hver kommune, der er valgt her.")

    def summary(self) -> str:
        found = drafts.district(self.draft.district)
        if found is None:
            return _("ingen politikreds")
        units = counted(len(self.draft.municipalities), _("1 kommune"), _("{n} kommuner"))
        return _("{district}, {units}").format(district=found.name.removesuffix("s Politi"), units=units)

    def refresh(self) -> None:
        self.district.blockSignals(True)
        self.district.setCurrentIndex(max(0, self.district.findData(self.draft.district)))
        self.district.blockSignals(False)
        self._show_units()

    def _show_units(self) -> None:
        chosen = [each.code for each in self.draft.municipalities]
        shown = [each.code for each in drafts.own_municipalities(self.draft.district)]
        shown += [code for code in chosen if code not in shown]
        every = drafts.municipalities(self.draft.district)
        self.model.show([Ticked(code, every[code].name, code in chosen) for code in shown])
        if self.units.current_line is None and shown:
            self.units.select_key(shown[0])
        self.other.offer(sorted(each.name for code, each in every.items() if code not in shown))
        self.card.setEnabled(bool(self.draft.district))
        self.card.set_subtitle(counted(len(chosen), _("1 valgt"), _("{n} valgt")))

    def _on_district(self, _place: int) -> None:
        self.draft.set_district(self.district.currentData())
        self._show_units()
        self.changed.emit()

    def _on_ticked(self, line: "Ticked", on: bool) -> None:
        chosen = [each.code for each in self.model.shown_lines() if (on if each.code == line.code else each.on)]
        self.draft.units = chosen
        self._show_units()
        self.changed.emit()

    def _add(self) -> None:
        wanted = self.other.text.casefold()
        for code, each in drafts.municipalities(self.draft.district).items():
            if each.name.casefold() == wanted:
                chosen = [unit.code for unit in self.draft.municipalities]
                self.draft.units = [*chosen, *([code] if code not in chosen else [])]
                self.other.set_text("")
                self._show_units()
                self.changed.emit()


@dataclass(frozen=True, slots=True)
class Ticked:
    """A municipality, and whether the register is for it."""

    code: str
    name: str
    on: bool


def _unit_columns() -> list[Column[Ticked]]:
    return [
        Column(
            _("Kommune"),
            lambda line: line.name if line.on else _("{name}, ikke valgt").format(name=line.name),
            cell=lambda line: Words(line.name),
            check=lambda line: Qt.CheckState.Checked if line.on else Qt.CheckState.Unchecked,
        )
    ]


class Forums(Step):
    """Where the forums come from."""

    def __init__(self, draft: Draft, chooser: Chooser, parent: QWidget) -> None:
        super().__init__(draft, parent)
        self._chooser = chooser
        self.read: Overview | Catalogue | None = None
        self.answers = Choices(
            _("Forakatalog"),
            [
                (
                    BUILT_IN,
                    _("Den indbyggede oversigt"),
                    _("Midt- og Vestsjællands Politis oversigt over samarbejdsfora, med roller og snitflader."),
                ),
                (
                    FILE,
                    _("Jeres egen oversigt"),
                    _("En oversigt i Word (.docx) eller som tekst (.txt), eller et katalog (.json) fra Fora."),
                ),
                (NONE, _("Intet katalog"), _("Du opretter selv kapitler og fora bagefter, eller henter dem senere.")),
            ],
            self._on_answer,
            self,
        )
        self.choose = Button(_("Vælg fil …"), icon="folder-open", parent=self)
        self.choose.clicked.connect(self._choose_file)
        self.state = MessageBar(parent=self)
        self.column.addWidget(self.answers)
        self.column.addWidget(self.choose)
        self.column.addWidget(self.state)
        self.column.addStretch(1)

    def name(self) -> str:
        return _("Forakatalog")

    def explanation(self) -> str:
        return _("Kataloget giver registret dets fora. Teksterne hentes, som de står.")

    def summary(self) -> str:
        found = self.draft.source(self.read)
        if not found.entries:
            return _("ingen fora endnu")
        forums = counted(len(found.entries), _("1 forum"), _("{n} fora"))
        chapters = counted(found.chapters, _("1 kapitel"), _("{n} kapitler"))
        return _("{forums} i {chapters}").format(forums=forums, chapters=chapters)

    def refresh(self) -> None:
        built_in = drafts.built_in_catalogue(self.draft.district)
        words = _("{title}: {forums} med roller og mødekrav.").format(
            title=built_in.title, forums=counted(len(built_in.forums), _("1 forum"), _("{n} fora"))
        )
        self.answers.say(BUILT_IN, _("Den indbyggede oversigt"), " ".join(filter(None, (words, built_in.source))))
        self.answers.choose(self.draft.catalogue)
        if self.draft.catalogue == FILE and self.read is None and self.draft.overview_file:
            self._read(self.draft.overview_file)
        self._tell()

    def problem(self) -> str:
        if self.draft.catalogue == FILE and self.read is None:
            return _("Vælg en fil, eller begynd uden katalog.")
        return ""

    def _on_answer(self, catalogue: str) -> None:
        if catalogue != FILE:
            self.read = None
        self.draft.set_catalogue(catalogue, self.draft.overview_file if catalogue == FILE else "")
        if catalogue == FILE and self.read is None:
            self._choose_file()
        self._tell()
        self.changed.emit()

    def _choose_file(self) -> None:
        found = self._chooser.open_file(self, _("Vælg oversigten"), Path.home(), beginnings())
        if found is not None:
            self.answers.choose(FILE)
            self._read(str(found))
            self._tell()
            self.changed.emit()

    def _read(self, file: str) -> None:
        try:
            read = drafts.read_overview(file)
        except FieldError as refused:
            self.read = None
            self.state.say(str(refused), "error")
            return
        self.read = read
        self.draft.set_catalogue(FILE, file)

    def _tell(self) -> None:
        self.choose.setVisible(self.draft.catalogue == FILE or self.answers.buttons[FILE].isChecked())
        if isinstance(self.read, Catalogue):
            told = _("{file} er læst: {found}.").format(file=Path(self.draft.overview_file).name, found=self.summary())
            self.state.say(" ".join(filter(None, (told, self.read.edition, self.read.missing))), "done")
        elif self.read is not None:
            self.state.say(
                _("{file} er læst: {found}. {guessed}").format(
                    file=Path(self.draft.overview_file).name,
                    found=self.summary(),
                    guessed=counted(
                        len(self.read.guesses),
                        _("1 sted skal efterses; det står under Fora → Importér, når registret er åbnet."),
                        _("{n} steder skal efterses; de står under Fora → Importér, når registret er åbnet."),
                    )
                    if self.read.guesses
                    else "",
                ),
                "done",
            )
        elif self.answers.buttons[BUILT_IN].isChecked():
            self.state.say(drafts.built_in_catalogue(self.draft.district).missing, "info")
        elif not self.answers.buttons[FILE].isChecked():
            self.state.say("")


class Holidays(Step):
    """Which school holidays are known for the chosen municipalities."""

    def __init__(self, draft: Draft, years: tuple[int, int], parent: QWidget) -> None:
        super().__init__(draft, parent)
        self._years = years
        self.use = QCheckBox(_("Brug de skoleferier, Fora kender, til de er efterset"), self)
        self.use.toggled.connect(self._on_use)
        self.model: TableModel[tuple[str, int, int]] = TableModel(self._columns(), key=lambda line: line[0])
        self.table = RowTable(self.model, _("Skoleferier"), parent=self)
        self.table.setMinimumHeight(fonts.px(LEAST))
        self.state = MessageBar(parent=self)
        card = Card(_("Skoleferier"), flush=True, parent=self)
        card.body.addWidget(self.table, 1)
        self.column.addWidget(self.state)
        self.column.addWidget(self.use)
        self.column.addWidget(card, 1)

    def _columns(self) -> list[Column[tuple[str, int, int]]]:
        first, second = self._years
        return [
            Column(_("Kommune"), lambda line: line[0]),
            _holiday_column(first, lambda line: line[1]),
            _holiday_column(second, lambda line: line[2]),
        ]

    def name(self) -> str:
        return _("Ferie og helligdage")

    def explanation(self) -> str:
        return _(
            "Helligdage kender Fora selv. Skoleferier fastsættes af hver kommune: efterse dem under Indstillinger, "
            "før du planlægger efter dem."
        )

    def summary(self) -> str:
        return _("kendte skoleferier bruges") if self.draft.holidays else _("uden skoleferier")

    def refresh(self) -> None:
        self.use.blockSignals(True)
        self.use.setChecked(self.draft.holidays)
        self.use.blockSignals(False)
        every = drafts.school_holidays()
        first, second = self._years
        lines = [
            (unit.name, len(known_holidays(every, unit.code, first)), len(known_holidays(every, unit.code, second)))
            for unit in self.draft.municipalities
        ]
        self.model.show(lines)
        unknown = [name for name, here, there in lines if not here or not there]
        if not lines:
            self.state.say(_("Der er ikke valgt nogen kommuner, så der er ingen skoleferier."), "info")
        elif unknown:
            self.state.say(
                _("Skoleferierne er ikke alle kendt for {units}. Udfyld dem under Indstillinger.").format(
                    units=", ".join(unknown)
                ),
                "warning",
            )
        else:
            self.state.say(_("Ingen af datoerne er efterset hos kommunerne endnu."), "info")

    def _on_use(self, on: bool) -> None:
        self.draft.holidays = on
        self.changed.emit()


def _holiday_column(year: int, count: Callable[[tuple[str, int, int]], int]) -> Column[tuple[str, int, int]]:
    def words(line: tuple[str, int, int]) -> str:
        return counted(count(line), _("1 kendt"), _("{n} kendte")) if count(line) else _("ukendt")

    return Column(
        str(year),
        words,
        sort=count,
        cell=lambda line: (
            Mark("circle-question-mark", words(line), "unscheduled")
            if not count(line)
            else Mark("calendar-days", words(line), "text2")
        ),
        width=Mark("check", _("ukendt") + " 2026 2027"),
    )


class Copies(Step):
    """Where else copies are kept."""

    def __init__(self, draft: Draft, chooser: Chooser, parent: QWidget) -> None:
        super().__init__(draft, parent)
        self._chooser = chooser
        self.here = Label("", wrap=True, parent=self)
        self.folder = QLineEdit(self)
        self.folder.setAccessibleName(_("Mappe til kopier på et andet drev"))
        self.folder.textEdited.connect(self._on_folder)
        choose = Button(_("Vælg …"), parent=self)
        choose.setAccessibleName(_("Vælg mappe til kopier"))
        choose.clicked.connect(self._choose)
        first = Card(_("Hver dag, af sig selv"), parent=self)
        first.body.addWidget(self.here)
        second = Card(_("Også på et andet drev"), parent=self)
        field: Field[QWidget] = Field(
            _("Mappe til kopier på et andet drev"),
            beside(self.folder, choose, self),
            hint=_("Et fællesdrev eller en USB-disk. Må gerne stå tom; du kan vælge den senere."),
            parent=self,
        )
        self.field = field
        second.body.addWidget(
            Label(
                _("Går disken i stykker, er kopierne på den også væk. Derfor kan Fora lægge en kopi et andet sted."),
                wrap=True,
                parent=self,
            )
        )
        second.body.addWidget(field)
        self.column.addWidget(first)
        self.column.addWidget(second)
        self.column.addStretch(1)

    def name(self) -> str:
        return _("Sikkerhedskopi")

    def explanation(self) -> str:
        return _("Registret er én fil på denne computer. Fora passer på den med kopier.")

    def summary(self) -> str:
        return self.draft.second_folder or _("kun på denne computer")

    def refresh(self) -> None:
        self.here.setText(
            _(
                "Fora tager en kopi i {folder}, første gang registret åbnes hver dag. De seneste 7 dage, 8 uger og "
                "12 måneder beholdes."
            ).format(folder=Path(self.draft.place).parent / "Sikkerhedskopier")
        )
        if self.folder.text() != self.draft.second_folder:
            self.folder.setText(self.draft.second_folder)

    def start(self) -> QWidget | None:
        return None

    def _on_folder(self, text: str) -> None:
        self.draft.second_folder = text.strip()
        self.changed.emit()

    def _choose(self) -> None:
        found = self._chooser.folder(self, _("Mappe til kopier på et andet drev"), Path.home())
        if found is not None:
            self.folder.setText(str(found))
            self._on_folder(str(found))
