"""Ny rolle: its name, how many there are of it, and whose it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import organisations, roles
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.field import Field

Save = Callable[[str, str, str], object]
"""Name, kind and side; raises what cannot be."""


class RoleDialog(Ask):
    """`save` is asked before it closes; a name that is taken is told beside the field."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        verb: str,
        save: Save,
        *,
        name: str = "",
        side: str = "politi",
        kind: str = "",
    ) -> None:
        super().__init__(title, verb, parent)
        self._save = save
        self.saved = False
        self.name = QLineEdit(name, self)
        self.name_field = Field(_("&Navn"), self.name, hint=_("f.eks. Lederen af færdselsafdelingen"), parent=self)
        self.kind = QComboBox(self)
        for each in roles.KINDS:
            self.kind.addItem(roles.kind_words(each), each)
        self.side = QComboBox(self)
        for each in organisations.SIDES:
            self.side.addItem(organisations.side_words(each), each)
        self.side.setCurrentIndex(max(0, self.side.findData(side)))
        self.column.addWidget(self.name_field)
        if kind:
            self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.kind_field = Field(_("&Hvem har den"), self.kind, parent=self)
        self.column.addWidget(self.kind_field)
        self.column.addWidget(Field(_("Hø&rer til"), self.side, parent=self))
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self.name.setFocus()

    def _try(self) -> None:
        try:
            self._save(self.name.text(), self.kind.currentData(), self.side.currentData())
        except FieldError as refused:
            field = (
                self.kind_field if isinstance(refused, (roles.KindIsFixed, roles.HeldBySeveral)) else self.name_field
            )
            field.show_problem(str(refused))
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.grow()
        else:
            self.saved = True
            self.accept()
