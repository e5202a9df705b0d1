"""From a day to a day: who has a role, stands in, is away. What cannot be stands beside the field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.tenure import EndsBeforeItBegins, Tenure
from fora_desktop.i18n import _
from fora_desktop.services.people_forms import PersonName, Who
from fora_desktop.ui import fonts
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.person_box import PersonField
from fora_desktop.ui.widgets.typed import DayEdit

UNREADABLE = "30-06-2026"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was filled in; `who` only where a person was asked for."""

    who: Who
    tenure: Tenure
    forum: int | None = None
    note: str = ""

    @property
    def first(self) -> date:
        assert self.tenure.first is not None
        return self.tenure.first

    @property
    def last(self) -> date:
        """Where an end is asked for."""
        assert self.tenure.last is not None
        return self.tenure.last


Save = Callable[[Answer], object]
"""Carries it out; raises what cannot be."""


class TenureDialog(Ask):
    """`save` is asked before the dialog closes: a refusal stands beside the field that it is about, nothing is lost."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        verb: str,
        save: Save,
        today: date,
        tenure: Tenure,
        *,
        explanation: str = "",
        names: Sequence[PersonName] | None = None,
        person: int | None = None,
        open_end: bool = True,
        last_asked: bool = True,
    ) -> None:
        super().__init__(title, verb, parent, explanation)
        self._save = save
        self._open_end = open_end
        self._last_asked = last_asked
        self.person: PersonField | None = None
        self.forum: QComboBox | None = None
        self.note: QLineEdit | None = None
        self.removed = False
        self.saved = False
        self._tell: Callable[[Answer], str] | None = None
        if names is not None:
            self.person = PersonField(_("&Person"), names, self)
            self.person.editor.choose(person)
            self.column.addWidget(self.person)
        self.first, self.last = DayEdit(today, self), DayEdit(today, self)
        self.first.set_value(tenure.first)
        self.last.set_value(tenure.last)
        hint = _("Tom, når der ikke er en slutdag") if open_end else ""
        self.first_field = Field(_("&Fra og med"), self.first, parent=self)
        self.last_field = Field(_("&Til og med"), self.last, hint=hint, parent=self)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(10))
        row.addWidget(self.first_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.last_field, 1, Qt.AlignmentFlag.AlignTop)
        self.last_field.setVisible(last_asked)
        self.column.addLayout(row)
        for editor in (self.first, self.last):
            editor.committed.connect(self._on_day)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        (self.person.editor if self.person is not None and person is None else self.first).setFocus()

    def add_forums(self, forums: Sequence[tuple[int, str]], chosen: int | None) -> None:
        """In which forum it holds; at first in all."""
        self.forum = QComboBox(self)
        self.forum.addItem(_("Alle fora"), 0)
        for id_, name in forums:
            self.forum.addItem(name, id_)
        self.forum.setCurrentIndex(max(0, self.forum.findData(chosen or 0)))
        self.forum.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.column.addWidget(Field(_("&Gælder i"), self.forum, parent=self))

    def add_note(self, label: str, text: str, hint: str) -> None:
        self.note = QLineEdit(text, self)
        self.column.addWidget(Field(label, self.note, hint=hint, parent=self))

    def add_remove(self, words: str) -> None:
        """A button that takes it away instead."""
        button = Button(words, icon="trash-2", parent=self)
        button.clicked.connect(self._remove)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def tell_with(self, tell: Callable[[Answer], str]) -> None:
        """What the chosen days mean, under the first of them."""
        self._tell = tell
        self._on_day()

    def _on_day(self) -> None:
        self.first_field.clear()
        self.last_field.clear()
        if self.first.value is not None and self._tell is not None:
            self.first_field.show_hint(self._tell(self._answer()))
        self.grow()

    def _answer(self) -> Answer:
        return Answer(
            who=(self.person.editor.who if self.person is not None else None) or 0,
            tenure=Tenure(self.first.value, self.last.value if self._last_asked else None),
            forum=(self.forum.currentData() or None) if self.forum is not None else None,
            note=self.note.text().strip() if self.note is not None else "",
        )

    def _try(self) -> None:
        self.first.commit()
        self.last.commit()
        if not self._is_complete():
            self.grow()
            return
        try:
            self._save(self._answer())
        except EndsBeforeItBegins as refused:
            self._point(self.last_field, str(refused))
        except FieldError as refused:
            self._point(self.first_field, str(refused))
        else:
            self.saved = True
            self.accept()

    def _is_complete(self) -> bool:
        told = _("Skriv en dato, f.eks. {day}.").format(day=UNREADABLE)
        if self.person is not None and self.person.editor.who is None:
            self._point(self.person, _("Vælg en person, eller skriv et navn."))
        elif self.first.value is None:
            self._point(self.first_field, told)
        elif self._last_asked and self.last.value is None and (self.last.text().strip() or not self._open_end):
            self._point(self.last_field, told)
        else:
            return True
        return False

    def _point(self, field: Field[QWidget] | Field[DayEdit] | PersonField, sentence: str) -> None:
        field.show_problem(sentence)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grow()

    def _remove(self) -> None:
        self.removed = True
        self.accept()
