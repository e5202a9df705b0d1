"""The form of a person, in the pane: what is wrong stands beside its field, nothing typed is lost."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from fora_desktop.domain import dates, email_address
from fora_desktop.domain.email_address import NoEmailAddress
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import organisations, people
from fora_desktop.services.people import NotAName, PersonIsThere, PersonLine, PersonNameIsMissing
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.widgets.card import Panel, scrolled
from fora_desktop.ui.widgets.choosing import Notice, TypingBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar

KEPT_AFTER = 1000
"""Milliseconds without a key before what is typed is kept."""


class PersonForm(Panel):
    """`saved` tells the person's id, `left` that the form was put away."""

    saved = Signal(int)
    left = Signal()
    person_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self.person: int | None = None
        self._before: dict[str, str] = {}
        self._is_open = False
        self._known: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER)
        self._soon.timeout.connect(self.keep)
        self.setAccessibleName(_("Person"))
        self.head = Label("", "pane", wrap=True, parent=self)
        self.name, self.title, self.email, self.phone = (QLineEdit(self) for _each in range(4))
        self.organisation = TypingBox(self)
        self.organisation.line.setPlaceholderText(_("Vælg en, eller skriv en ny"))
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(fonts.px(72))
        self.fields: dict[str, Field[Any]] = {
            "name": Field(_("&Navn"), self.name, parent=self),
            "title": Field(_("&Titel"), self.title, parent=self),
            "organisation": Field(_("Organi&sation"), self.organisation, parent=self),
            "email": Field(_("&E-mail"), self.email, parent=self),
            "phone": Field(_("Te&lefon"), self.phone, parent=self),
            "note": Field(
                _("Note"),
                self.note,
                hint=_("Kun praktiske forhold, f.eks. “træffes bedst om formiddagen”. Intet om personens forhold."),
                parent=self,
            ),
        }
        self.new_organisation = Notice(self)
        self.message = MessageBar(parent=self)
        self.save_button = Button(_("Gem"), "primary", "save", "Ctrl+S", parent=self)
        self.save_button.clicked.connect(self.save)
        self.leave_button = Button(_("Annullér"), parent=self)
        self.leave_button.clicked.connect(self.drop)
        self.email.editingFinished.connect(self._check_email)
        self.name.editingFinished.connect(self._check_name)
        self.organisation.line.textChanged.connect(self._tell_organisation)
        for line in (self.name, self.title, self.email, self.phone, self.organisation.line):
            line.textChanged.connect(self._on_typed)
        self.note.textChanged.connect(self._on_typed)
        self._lay_out()
        self.leads_to = self.name
        keys.action(self, "personer.save_person", _("Gem personen"), "Ctrl+S", self.save)
        keys.action(self, "personer.leave_person", _("Luk formularen"), "Esc", self.left.emit)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, fonts.px(8), 0)
        column.setSpacing(fonts.px(10))
        for name, field in self.fields.items():
            column.addWidget(field)
            if name == "organisation":
                column.addWidget(self.new_organisation)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.save_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(8), fonts.px(12))
        outer.setSpacing(fonts.px(10))
        outer.addWidget(self.head)
        outer.addWidget(self.message)
        outer.addWidget(scrolled(inner), 1)
        outer.addLayout(buttons)

    # --- what stands there --------------------------------------------------------------------------------------------

    def begin(self, line: PersonLine | None, *, organisation: str = "") -> None:
        """A person as the register has it, with what was typed of it before and not saved; None is a new one."""
        self.keep()
        self._is_open = False  # until all is filled in
        self.person = line.id if line else None
        self.head.setText(_("Ret {name}").format(name=line.name) if line else _("Ny person"))
        self._known = [each.name for each in self.desk.read(organisations.listing)]
        self.organisation.offer(self._known)
        self._fill(
            {
                "name": line.name if line else "",
                "title": line.title if line else "",
                "organisation": line.organisation if line else organisation,
                "email": line.email if line else "",
                "phone": line.phone if line else "",
                "note": line.note if line else "",
            }
        )
        for field in self.fields.values():
            field.clear()
        self.message.say("")
        self._before = self.values()
        self._take_back_draft()
        self._is_open = True
        self._tell_organisation()

    def _fill(self, texts: Mapping[str, str]) -> None:
        lines = {"name": self.name, "title": self.title, "email": self.email, "phone": self.phone}
        for name, text in texts.items():
            if name in lines:
                lines[name].setText(text)
            elif name == "organisation":
                self.organisation.set_text(text)
            elif name == "note":
                self.note.setPlainText(text)

    def values(self) -> dict[str, str]:
        return {
            "name": " ".join(self.name.text().split()),
            "title": self.title.text().strip(),
            "organisation": self.organisation.text,
            "email": self.email.text().strip(),
            "phone": self.phone.text().strip(),
            "note": self.note.toPlainText().strip(),
        }

    # --- kept while it is not saved ---------------------------------------------------------------------------------

    @property
    def _slot(self) -> str:
        return f"person:{self.person}" if self.person is not None else "new_person"

    def _on_typed(self) -> None:
        if self._is_open:
            self._soon.start()

    def _typed(self) -> dict[str, str]:
        return {name: value for name, value in self.values().items() if value != self._before.get(name)}

    def keep(self) -> None:
        """What is typed and not saved is there again when the form is, also after the program was closed."""
        self._soon.stop()
        if not self._is_open:
            return
        typed = self._typed()
        if typed:
            self.desk.drafts.keep(self._slot, Draft(self.desk.now, dict(self._before), typed))
        else:
            self.desk.drafts.drop(self._slot)

    def _take_back_draft(self) -> None:
        draft = self.desk.drafts.get(self._slot)
        if draft is None or not draft.typed:
            return
        self._fill({name: str(text) for name, text in draft.typed.items()})
        told = _("Det, du skrev {when} og ikke gemte, står her igen.")
        when = dates.day_month(draft.saved_on.date())
        self.message.say(told.format(when=when), "info", actions=[(_("Fjern det"), self._begin_anew)], closable=True)

    def _begin_anew(self) -> None:
        self._fill(self._before)
        self.message.say("")
        self.desk.drafts.drop(self._slot)

    def drop(self) -> None:
        """Annullér: what was typed is not wanted."""
        self._close()
        self.left.emit()

    def _close(self) -> None:
        self._soon.stop()
        self._is_open = False
        self.desk.drafts.drop(self._slot)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    # --- what is told -----------------------------------------------------------------------------------------------

    def _tell_organisation(self, _text: str = "") -> None:
        wanted = self.organisation.text
        known = not wanted or any(each.casefold() == wanted.casefold() for each in self._known)
        self.new_organisation.say(
            "" if known else _("“{name}” oprettes som ny organisation.").format(name=wanted), "plus", "covered"
        )

    def _check_email(self) -> bool:
        try:
            email_address.read(self.email.text())
        except NoEmailAddress as refused:
            self.fields["email"].show_problem(str(refused))
            return False
        self.fields["email"].clear()
        return True

    def _check_name(self) -> None:
        if self.name.text().strip():
            self.fields["name"].clear()

    # --- saving -------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        self._save(anyway=False)

    def _save_anyway(self) -> None:
        self._save(anyway=True)

    def _save(self, *, anyway: bool) -> None:
        """The first field that cannot be saved gets the keyboard; a person who looks the same is told first."""
        self.message.say("")
        if not self._check_email():
            self.email.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        values = self.values()
        try:
            id_ = self._store(values, anyway=anyway)
        except (PersonNameIsMissing, NotAName) as refused:
            self.fields["name"].show_problem(str(refused))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        except PersonIsThere as refused:
            first = refused.doubles[0].id
            self.message.say(
                str(refused),
                "warning",
                actions=[
                    (_("Vis personen"), lambda: self.person_wanted.emit(first)),
                    (_("Gem alligevel"), self._save_anyway),
                ],
            )
        except FieldError as refused:
            self.message.say(str(refused), "error")
        else:
            self._close()
            self.saved.emit(id_)

    def _store(self, values: dict[str, str], *, anyway: bool) -> int:
        desk = self.desk
        if self.person is None:
            rest = {key: value for key, value in values.items() if key != "name"}
            made = desk.do(
                people.added,
                people.add,
                values["name"],
                on=desk.today,
                anyway=anyway,
                **rest,
            )
            return made.id
        changed = self._typed()
        if changed:
            desk.do(people.edited, people.edit, self.person, changed, anyway=anyway)
        return self.person
