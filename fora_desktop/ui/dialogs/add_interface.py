"""Tilføj snitflade: from which forum, to which, what it is about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field

Save = Callable[[int, int, str], object]
"""Forum, the other, words; raises what cannot be."""


class AddInterface(Ask):
    """`save` is asked before it closes; what cannot be is told beside the field."""

    def __init__(
        self, parent: QWidget, forums: Sequence[tuple[int, str]], save: Save, chosen: int | None = None
    ) -> None:
        super().__init__(
            _("Tilføj snitflade"),
            _("Tilføj"),
            parent,
            _("Teksten Snitflader i oversigten ændres ikke; snitfladen står ved siden af den."),
        )
        self._save = save
        self.forum, self.other = NamedBox(self), NamedBox(self)
        for box in (self.forum, self.other):
            box.offer_named(forums)
        self.forum.choose(chosen)
        self.words = QLineEdit(self)
        self.forum_field = Field(_("&Forum"), self.forum, parent=self)
        self.other_field = Field(_("Snitflade &til"), self.other, parent=self)
        self.column.addWidget(self.forum_field)
        self.column.addWidget(self.other_field)
        self.column.addWidget(Field(_("&Handler om"), self.words, hint=_("Må gerne stå tom"), parent=self))
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        (self.other if chosen is not None else self.forum).setFocus()

    def _try(self) -> None:
        for field, box in ((self.forum_field, self.forum), (self.other_field, self.other)):
            field.clear()
            if box.value is None:
                self._refuse(field, _("Vælg et forum på listen."))
                return
        assert self.forum.value is not None
        assert self.other.value is not None
        try:
            self._save(self.forum.value, self.other.value, self.words.text())
        except FieldError as refused:
            self._refuse(self.other_field, str(refused))
        else:
            self.accept()

    def _refuse(self, field: "Field[NamedBox]", sentence: str) -> None:
        field.show_problem(sentence)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grow()
