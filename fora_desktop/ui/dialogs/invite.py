"""Indkald: who gets the message and what goes with it; from whom it comes, where nobody has said so yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.invitation import ALL, NONE, OF_ABSENT, SUBSTITUTES
from fora_desktop.i18n import _, counted
from fora_desktop.reports import formats
from fora_desktop.services import invitations, meetings
from fora_desktop.services.invitations import Choice
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Label

REST = 150
"""Pixels at 100 % text that the dialog needs around its fields."""
AGENDAS = (formats.WORD, formats.PDF, "")


@dataclass(frozen=True, slots=True)
class Chosen:
    """`agenda` is the ending of the file that goes with the message, "" for none."""

    choice: Choice
    agenda: str = formats.WORD

    def memory(self) -> dict[str, Any]:
        return {"substitutes": self.choice.substitutes, "papers": self.choice.papers, "agenda": self.agenda}


def recalled(memory: Mapping[str, Any]) -> Chosen:
    """What was chosen the last time, as far as it can be read."""
    substitutes, agenda = memory.get("substitutes"), memory.get("agenda")
    return Chosen(
        Choice(substitutes if substitutes in SUBSTITUTES else ALL, papers=memory.get("papers") is not False),
        agenda if agenda in AGENDAS else formats.WORD,
    )


class InviteDialog(Ask):
    """What it shows is read anew with each choice."""

    def __init__(self, parent: QWidget, desk: Desk, ids: Sequence[int], before: Chosen) -> None:
        one = desk.read(meetings.line, ids[0]).title if len(ids) == 1 else ""
        about = one or counted(len(ids), _("{n} møde"), _("{n} møder"))
        super().__init__(_("Indkald"), _("Lav kladde") if one else _("Lav kladder"), parent, about)
        self.desk, self.ids = desk, tuple(ids)
        self._body = QWidget(self)
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(fonts.px(10))
        self._area = scrolled(self._body)
        self.column.addWidget(self._area)
        self.secretariat = desk.read(invitations.sender)
        self.name, self.address = QLineEdit(self.secretariat.name, self), QLineEdit(self.secretariat.email, self)
        self.address_field = Field(
            _("Sekretariatets e-&mailadresse"), self.address, hint=_("Svar går hertil. Det huskes i registret")
        )
        if not self.secretariat.email:
            self._rows.addWidget(Field(_("&Afsender"), self.name))
            self._rows.addWidget(self.address_field)
        self.substitutes = self._box(
            _("&Kopi til stedfortrædere"),
            ((ALL, _("Alle")), (OF_ABSENT, _("Kun for dem, der har fravær den dag")), (NONE, _("Ingen"))),
            before.choice.substitutes,
        )
        self.agenda = self._box(
            _("&Dagsorden"),
            ((formats.WORD, _("Vedhæft som Word")), (formats.PDF, _("Vedhæft som PDF")), ("", _("Vedhæft ikke"))),
            before.agenda,
        )
        number = desk.read(invitations.number_of_papers, self.ids)
        self.papers = QCheckBox(_("Vedhæft &bilag ({n})").format(n=number), self)
        self.papers.setChecked(before.choice.papers and number > 0)
        self.papers.setEnabled(number > 0)
        self._rows.addWidget(self.papers)
        self.reach = Label("", wrap=True, parent=self)
        self.missing = Label("", "small", "unscheduled", wrap=True, parent=self)
        self._rows.addWidget(self.reach)
        self._rows.addWidget(self.missing)
        self._rows.addWidget(
            Label(
                _("Kladden åbnes i mailprogrammet med indkaldelsen til kalenderen. Du sender den selv."),
                "small",
                "text2",
                wrap=True,
                parent=self,
            )
        )
        self.substitutes.activated.connect(self._show)
        self._show()
        (self.address if not self.secretariat.email else self.do).setFocus()

    def _box(self, words: str, offers: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox(self)
        for key, text in offers:
            box.addItem(text, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._rows.addWidget(Field(words, box))
        return box

    @property
    def chosen(self) -> Chosen:
        return Chosen(Choice(self.substitutes.currentData(), self.papers.isChecked()), self.agenda.currentData())

    def _show(self, _place: int = 0) -> None:
        found = self.desk.read(invitations.look, self.ids, self.chosen.choice)
        to = counted(len(found.to), _("{n} modtager"), _("{n} modtagere"))
        copies = counted(len(found.cc), _("{n} stedfortræder i kopi"), _("{n} stedfortrædere i kopi"))
        self.reach.setText(_("{to}, {copies}").format(to=to, copies=copies) if found.cc else to)
        self.missing.setText(invitations.remarks(found))
        self.missing.setVisible(bool(self.missing.text()))
        self.do.setEnabled(bool(found.to))
        self._fit()

    def _fit(self) -> None:
        """As high as what it says, and no higher than the screen: what does not fit is scrolled to."""
        wide = self.width() - 2 * fonts.px(16)
        wanted = self._rows.totalHeightForWidth(wide)
        room = self.screen().availableGeometry().height() - fonts.px(REST)
        self._area.setFixedHeight(max(fonts.px(120), min(wanted, room)))
        self.grow()

    def accept(self) -> None:
        """The sender is kept first; what is wrong with the address stands beside it."""
        if not self.secretariat.email:
            try:
                if not self.address.text().strip():
                    raise invitations.SenderIsMissing
                name, address = self.name.text(), self.address.text()
                self.desk.do(invitations.sender_set, invitations.set_sender, name, address)
            except FieldError as refused:
                self.address_field.show_problem(str(refused))
                self._fit()
                self._area.ensureWidgetVisible(self.address_field)
                self.address.setFocus()
                return
        super().accept()


def ask_how_to_invite(parent: QWidget, desk: Desk, ids: Sequence[int], memory: Mapping[str, Any]) -> Chosen | None:
    """What the user has chosen; None where the dialog was given up."""
    dialog = InviteDialog(parent, desk, ids, recalled(memory))
    return dialog.chosen if dialog.answered() else None
