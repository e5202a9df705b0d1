"""What a table leaves open: which sheet, day or month first, which year, what a word for a status means."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from fora_desktop.domain import dates, table_values
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.table import Table
from fora_desktop.domain.table_fields import plain_head
from fora_desktop.domain.table_mapping import SKIPPED
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _
from fora_desktop.services.table_preview import Looked
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Label

MOST_WORDS = 8
NAMED = 3


class Question(QWidget):
    """Words and what answers them, side by side."""

    def __init__(self, words: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(words, "header", "text2", parent=self)
        self.label.setBuddy(editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(6))
        row.addWidget(self.label)
        row.addWidget(editor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class TableQuestions(QWidget):
    """Only what this table asks is seen. Each signal is an answer."""

    sheet_chosen = Signal(str)
    order_chosen = Signal(bool)
    year_chosen = Signal(object)
    meaning_chosen = Signal(str, str)
    create_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=16)
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(_("Ark"))
        self.sheet.textActivated.connect(self.sheet_chosen)
        self._sheet = self._add(_("Ark"), self.sheet)
        self.order = QComboBox(self)
        self.order.activated.connect(self._on_order)
        self._order = self._add("", self.order)
        self.year = QLineEdit(self)
        self.year.setAccessibleName(_("År for datoer uden årstal"))
        self.year.setMaxLength(4)
        self.year.setFixedWidth(fonts.px(64))
        self.year.editingFinished.connect(self._on_year)
        self._year = self._add(_("År for datoer uden årstal"), self.year)
        self._words: dict[str, Question] = {}
        self.meanings: dict[str, QComboBox] = {}
        self.create_box = QCheckBox(self)
        self.create_box.toggled.connect(self.create_chosen)
        self._flow.addWidget(self.create_box)

    def _add(self, words: str, editor: QWidget) -> Question:
        question = Question(words, editor, self)
        self._flow.addWidget(question)
        return question

    def clear(self) -> None:
        """Another table: nothing has been answered of it."""
        for question in self._words.values():
            self._flow.removeWidget(question)
            question.hide()
            question.deleteLater()
        self._words, self.meanings = {}, {}
        self._asked_order = ""
        self.create_box.blockSignals(True)
        self.create_box.setChecked(False)
        self.create_box.blockSignals(False)

    def ask(self, table: Table, looked: Looked, today: date) -> None:
        """Show what is open, and what has been answered so that it can be answered otherwise."""
        self._ask_sheet(table)
        self._ask_order(looked, today)
        self._year.setVisible(looked.lacks_year)
        if not self.year.hasFocus():
            self.year.setText("" if looked.found.year is None else str(looked.found.year))
        self._ask_words(looked.words, looked.found.statuses)
        self._ask_create(looked.missing)
        asked = [self._sheet, self._order, self._year, self.create_box, *self._words.values()]
        self.setVisible(any(not each.isHidden() for each in asked))
        self._flow.invalidate()
        self.updateGeometry()

    def _ask_sheet(self, table: Table) -> None:
        self._sheet.setVisible(bool(table.sheets))
        if [self.sheet.itemText(place) for place in range(self.sheet.count())] != list(table.sheets):
            self.sheet.clear()
            self.sheet.addItems(list(table.sheets))
        self.sheet.setCurrentText(table.sheet)

    def _ask_order(self, looked: Looked, today: date) -> None:
        """Asked once, it stays to be changed."""
        text = looked.open_order or self._asked_order
        self._order.setVisible(bool(text))
        if not text:
            return
        if text != self._asked_order:
            self._asked_order = text
            self._order.label.setText(_("{text} er").format(text=text))
            self.order.setAccessibleName(_("{text} er").format(text=text))
            self.order.clear()
            self.order.addItems([dates.long(table_values.when(text, today, first).day) for first in (True, False)])
        known = looked.found.day_first
        self.order.setCurrentIndex(-1 if known is None else 0 if known else 1)
        self.order.setPlaceholderText(_("Vælg …"))

    def _ask_words(self, words: Sequence[str], answered: Mapping[str, str]) -> None:
        for word in words[:MOST_WORDS]:
            if word in self._words:
                continue  # it stays where it is, to be answered otherwise
            box = QComboBox(self)
            box.setAccessibleName(_("Status “{word}” betyder").format(word=word))
            box.setPlaceholderText(_("Vælg …"))
            for status in MeetingStatus:
                box.addItem(status.word, status.value)
            box.addItem(_("Udelad rækkerne"), SKIPPED)
            box.activated.connect(partial(self._on_meaning, word))
            self.meanings[word] = box
            question = Question(_("“{word}” betyder").format(word=word), box, self)
            self._words[word] = question
            self._flow.addWidget(question)
            question.show()
        for word, box in self.meanings.items():
            box.setCurrentIndex(box.findData(answered.get(plain_head(word))))

    def _ask_create(self, missing: Sequence[str]) -> None:
        self.create_box.setVisible(bool(missing))
        more = _(" og {n} til").format(n=len(missing) - NAMED) if len(missing) > NAMED else ""
        names = ", ".join(f"“{name}”" for name in missing[:NAMED]) + more
        self.create_box.setText(_("Opret det, der mangler: {names}").format(names=names))

    _asked_order = ""

    def _on_order(self, place: int) -> None:
        self.order_chosen.emit(place == 0)

    def _on_year(self) -> None:
        text = self.year.text().strip()
        if not text:
            self.year_chosen.emit(None)
        elif text.isdecimal() and int(text) in YEARS:
            self.year_chosen.emit(int(text))

    def _on_meaning(self, word: str, place: int) -> None:
        self.meaning_chosen.emit(word, str(self.meanings[word].itemData(place)))
