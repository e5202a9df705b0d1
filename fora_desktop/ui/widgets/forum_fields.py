"""Grunddata: the fields of a forum, named as in the catalogue, and those of a board."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSizePolicy, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.field_words import DANISH, shown
from fora_desktop.i18n import _
from fora_desktop.services.forum_forms import Form, Value
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.many_box import ManyBox
from fora_desktop.ui.widgets.typed import ClockEdit, DayEdit, LengthEdit, TypedEdit
from fora_desktop.ui.widgets.written import GrowingText, WrittenField

EXISTS = "exists"
"""The field Findes: for the whole district or in municipalities."""
DISTRICT, UNITS, PERSONS = "district", "units", "persons"
A_MONDAY = date(2024, 1, 1)


class UnitBoxes(Leads, QWidget):
    """A check box for each municipality."""

    changed = Signal()

    def __init__(self, units: tuple[tuple[int, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=6)
        self.boxes: dict[int, QCheckBox] = {}
        for id_, name in units:
            box = QCheckBox(name.replace("&", "&&"), self)
            box.setAccessibleName(name)
            box.toggled.connect(self.changed)
            self.boxes[id_] = box
            flow.addWidget(box)
        if self.boxes:
            self.leads_to = next(iter(self.boxes.values()))

    @property
    def chosen(self) -> tuple[int, ...]:
        return tuple(sorted(id_ for id_, box in self.boxes.items() if box.isChecked()))

    def choose(self, ids: tuple[int, ...]) -> None:
        for id_, box in self.boxes.items():
            box.setChecked(id_ in ids)


class PersonsBox(ManyBox):
    """The persons whom a forum meets with one by one; here none chosen is nobody."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_("Personer"), _("Ingen valgt"), _("{n} personer"), parent)
        self.panel.everything.setText(_("Vælg ingen"))

    def _on_ticked(self, ids: frozenset[int]) -> None:
        self.choose(ids)
        self.chosen_changed.emit()


class Basics(Card):
    """Fields by name; `changed` when the user changes one of them."""

    changed = Signal()

    def __init__(self, form: Form, today: date, parent: QWidget | None = None) -> None:
        super().__init__(_("Grunddata"), parent=parent)
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head.setContentsMargins(fonts.px(12), fonts.px(6), fonts.px(12), 0)
        self.fields: dict[str, Field[Any]] = {}
        self.typed: dict[str, TypedEdit[Any]] = {}
        self._read: dict[str, Callable[[], Value]] = {}
        self._write: dict[str, Callable[[Any], None]] = {}
        self._silent = False
        self._today = today
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(fonts.px(12))
        self.grid.setVerticalSpacing(fonts.px(10))
        for column in range(12):
            self.grid.setColumnStretch(column, 1)
        self.body.addLayout(self.grid)
        self.body.addStretch(1)
        self._row = 0
        self._make(form)
        self.leads_to = self.fields["name"].editor

    def _make(self, form: Form) -> None:
        raise NotImplementedError

    # --- what stands there --------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Value]:
        return {name: read() for name, read in self._read.items()}

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Without telling."""
        self._silent = True
        for name, value in values.items():
            if name in self._write:
                self._write[name](value)
        self._silent = False

    def begin(self, form: Form) -> None:
        """Another forum or board of the same kind: nothing of the one before is left."""
        for name, field in self.fields.items():
            field.clear()
            if name in self.texts:
                self.texts[name].offer((), (), _nothing)
        self.say_whose(form)

    def say_whose(self, form: Form) -> None:
        raise NotImplementedError

    def commit(self) -> None:
        """Read the days and times that are still being typed."""
        for editor in self.typed.values():
            editor.commit()

    @property
    def unreadable(self) -> dict[str, str]:
        """The fields in which something stands that is no day, time or length."""
        words = {
            DayEdit: _("Skriv en dato, f.eks. 26-05-2026."),
            ClockEdit: _("Skriv et klokkeslæt, f.eks. 9.30."),
            LengthEdit: _("Skriv en længde, f.eks. 2 timer."),
        }
        return {
            name: words[type(editor)]
            for name, editor in self.typed.items()
            if editor.text().strip() and editor.value is None
        }

    @property
    def texts(self) -> dict[str, WrittenField]:
        return {name: field for name, field in self.fields.items() if isinstance(field, WrittenField)}

    def set_readonly(self, on: bool) -> None:
        """Texts stay selectable."""
        for field in self.fields.values():
            editor = field.editor
            if isinstance(editor, QLineEdit | GrowingText):
                editor.setReadOnly(on)
            elif isinstance(editor, TypingBox):
                editor.line.setReadOnly(on)
            else:
                editor.setEnabled(not on)

    # --- making -------------------------------------------------------------------------------------------------------

    def _tell(self, _value: object = None) -> None:
        if not self._silent:
            self.changed.emit()

    def _place(self, name: str, field: Field[Any], column: int, span: int, *, new_row: bool) -> None:
        if new_row:
            self._row += 1
        self.fields[name] = field
        self.grid.addWidget(field, self._row, column, 1, span, Qt.AlignmentFlag.AlignTop)

    def line(self, name: str, label: str, column: int = 0, span: int = 12, hint: str = "") -> None:
        field = WrittenField(label, QLineEdit(self), hint=hint, parent=self)
        self._text(name, field, column, span)

    def long(self, name: str, label: str, column: int = 0, span: int = 12) -> None:
        field = WrittenField(label, GrowingText(self), parent=self)
        self._text(name, field, column, span)

    def _text(self, name: str, field: WrittenField, column: int, span: int) -> None:
        field.changed.connect(self._tell)
        self._read[name] = lambda: field.text
        self._write[name] = lambda value: field.set_text(str(value or ""))
        self._place(name, field, column, span, new_row=column == 0)

    def box(
        self, name: str, label: str, choices: list[tuple[str, Any]], column: int, span: int, hint: str = ""
    ) -> QComboBox:
        editor = QComboBox(self)
        editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor.setMinimumContentsLength(6)
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        editor.addItems([words for words, _value in choices])
        values = [value for _words, value in choices]
        editor.currentIndexChanged.connect(self._tell)
        self._read[name] = lambda: values[editor.currentIndex()] if values else None
        self._write[name] = lambda value: editor.setCurrentIndex(values.index(value) if value in values else 0)
        self._place(name, Field(label, editor, parent=self), column, span, new_row=column == 0)
        return editor

    def typing(self, name: str, label: str, editor: TypedEdit[Any], column: int, span: int, hint: str = "") -> None:
        editor.committed.connect(self._tell)
        self.typed[name] = editor
        self._read[name] = lambda: editor.value
        self._write[name] = editor.set_value
        self._place(name, Field(label, editor, hint=hint, parent=self), column, span, new_row=column == 0)

    def number(self, name: str, label: str, column: int, span: int, hint: str = "") -> None:
        """A number that may be none."""
        editor = spin_box(0, 999)
        editor.setSpecialValueText(_("ikke fastsat"))
        editor.valueChanged.connect(self._tell)
        self._read[name] = lambda: editor.value() or None
        self._write[name] = lambda value: editor.setValue(value or 0)
        self._place(name, Field(label, editor, hint=hint, parent=self), column, span, new_row=column == 0)

    def units(self, label: str, units: tuple[tuple[int, str], ...]) -> UnitBoxes:
        editor = UnitBoxes(units, self)
        editor.changed.connect(self._tell)
        self._read["units"] = lambda: editor.chosen
        self._write["units"] = editor.choose
        field = Field(label, editor, parent=self)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._place("units", field, 0, 12, new_row=True)
        return editor

    def persons(self, label: str, names: tuple[tuple[int, str], ...]) -> PersonsBox:
        editor = PersonsBox(self)
        editor.offer(names)
        editor.chosen_changed.connect(self._tell)
        self._read["persons"] = lambda: tuple(sorted(editor.chosen))
        self._write["persons"] = editor.choose
        hint = _("Hver person får sit eget lokale forum, og kravet gælder for hvert af dem.")
        self._place("persons", Field(label, editor, hint=hint, parent=self), 0, 12, new_row=True)
        return editor


class ForumBasics(Basics):
    """A forum, which may be a new one. A field has a letter (Alt) where the menus and the page leave one."""

    def _make(self, form: Form) -> None:
        self.say_whose(form)
        self.line("name", _("Navn"), 0, 7)
        chapters = [(f"{number}. {title}", id_) for id_, number, title in form.chapters]
        self.box("chapter", _("&Kapitel"), chapters, 7, 5)
        own = {} if form.language == DANISH else shown(form.language)
        for name, label in (
            ("subject", _("Emne")),
            ("legal_basis", _("&Lovgrundlag/kommissorium")),
            ("purpose", _("Formål/målsætning")),
        ):
            self.long(name, own.get(name, label))
        self.long("action_plan", own.get("action_plan", _("Evt. handleplaner")), 0, 6)
        exists = [(_("Ét for hele politikredsen"), DISTRICT), (_("I de valgte kommuner"), UNITS)]
        exists.append((_("For de valgte personer"), PERSONS))
        where = self.box(EXISTS, _("Findes"), exists, 6, 6)
        boxes = self.units(_("Kommuner"), form.units)
        self.persons(_("Personer"), form.persons)
        where.currentIndexChanged.connect(self._show_where)
        self._show_where(0)
        boxes.setAccessibleName(_("Kommuner"))
        self.long("interfaces_text", own.get("interfaces_text", _("&Snitflader")))
        self.long("participants_text", own.get("participants_text", _("&Deltagere")))
        self.line("short_name", _("Kort navn"), 0, 6)
        self.line("journal_number", _("&Journalnr."), 6, 6)
        self._responsible(form)
        self._usual_time(form)
        self._quorum()
        if form.is_new:
            self.typing("first_day", _("Findes fra"), DayEdit(self._today, self), 0, 6)

    def _show_where(self, place: int) -> None:
        """The municipalities or the persons, where it is there for them."""
        self.fields["units"].setVisible(place == 1)
        self.fields["persons"].setVisible(place == 2)

    def say_whose(self, form: Form) -> None:
        if form.chapter is not None and not form.is_new:
            self.set_subtitle(_("Som i kataloget, kapitel {number}").format(number=form.chapter[0]))

    def _responsible(self, form: Form) -> None:
        editor = TypingBox(self)
        editor.offer(form.responsibles)
        editor.editTextChanged.connect(self._tell)
        self._read["responsible"] = lambda: editor.text
        self._write["responsible"] = lambda value: editor.set_text(str(value or ""))
        field = Field(_("&Ansvarlig i sekretariatet"), editor, parent=self)
        self._place("responsible", field, 0, 12 if form.is_local else 6, new_row=True)
        if not form.is_local:
            self.line("location", _("Sted"), 6, 6)

    def _quorum(self) -> None:
        """How many must be there for decisions to hold."""
        hint = _("Så mange skal være til stede")
        self.number("quorum", _("Beslutningsdygtigt ved"), 0, 6, hint)
        of_what = [(_("personer"), False), (_("procent af medlemmerne"), True)]
        self.box("quorum_percent", _("Regnet i"), of_what, 6, 6)

    def _usual_time(self, form: Form) -> None:
        weekdays = [(_("ingen fast dag"), None), *((dates.weekday(_weekday(number)), number) for number in range(7))]
        self.box("usual_weekday", _("Normal mødetid"), weekdays, 0, 5)
        self.typing("usual_time", _("Kl."), ClockEdit(self), 5, 3)
        self.typing("minutes", _("Varighed"), LengthEdit(self), 8, 4)


class BoardBasics(Basics):
    """A local board."""

    def _make(self, form: Form) -> None:
        self.say_whose(form)
        self.line("name", _("Navn"))
        self.line("short_name", _("Kort navn"), 0, 6)
        self.line("journal_number", _("&Journalnr."), 6, 6)
        self.line("location", _("Sted"), hint=_("Hvor der plejer at blive holdt møde"))
        self.typing("first_day", _("Første dag"), DayEdit(self._today, self), 0, 6)
        hint = _("Tom, så længe det findes. Senere møder fjernes eller aflyses.")
        self.typing("last_day", _("Si&dste dag"), DayEdit(self._today, self), 6, 6, hint=hint)
        self.units(_("Kommuner"), form.units)

    def say_whose(self, form: Form) -> None:
        self.set_subtitle(_("Lokalt forum under {forum}").format(forum=form.forum_name))


def _nothing(_word: str) -> None:
    """Nobody wants to know."""


def _weekday(number: int) -> date:
    return date(A_MONDAY.year, A_MONDAY.month, A_MONDAY.day + number)
