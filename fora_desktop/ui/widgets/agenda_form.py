"""An item of the agenda as a form, in the place of the list while it is written."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain import agenda_words, dates
from fora_desktop.domain.agenda import DISCUSSION, KINDS, PURPOSES
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.rich_text import BULLETS, NUMBERS
from fora_desktop.i18n import _
from fora_desktop.services.agenda import EDITABLE, Item, LengthIsOut, NeedsReason, TitleIsMissing, Wish
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.widgets.card import Panel, scrolled
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.label import Button, IconButton, Label, set_shown
from fora_desktop.ui.widgets.rich_edit import RichEdit
from fora_desktop.ui.widgets.segmented import Segmented


class CaseEdit(Leads, QWidget):
    """The case before the meeting, with its own buttons for bold, italics and lists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = RichEdit(_("Sagsfremstilling"), self)
        self.leads_to = self.text
        frame = Panel("card", parent=self)
        tools = QHBoxLayout()
        tools.setContentsMargins(fonts.px(4), fonts.px(2), fonts.px(4), 0)
        tools.setSpacing(fonts.px(2))
        for icon, words, do in (
            ("bold", _("Fed (Ctrl+B)"), self.text.toggle_bold),
            ("italic", _("Kursiv (Ctrl+I)"), self.text.toggle_italic),
            ("list", _("Punktopstilling"), partial(self.text.toggle_list, BULLETS)),
            ("list-ordered", _("Nummereret liste"), partial(self.text.toggle_list, NUMBERS)),
        ):
            button = IconButton(icon, words, parent=self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, do=do: do())
            tools.addWidget(button)
        tools.addStretch(1)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(tools)
        inside.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        keys.action(self, "moede.bold", _("Fed"), "Ctrl+B", self.text.toggle_bold)
        keys.action(self, "moede.italic", _("Kursiv"), "Ctrl+I", self.text.toggle_italic)


class AgendaForm(Panel):
    """`saved` when it is to be saved, `left` when it is given up; what was typed stays until one of them was heard."""

    saved = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.item: int | None = None
        self._begun: Wish | None = None
        self._sent: date | None = None
        self.setAccessibleName(_("Punktet"))
        self.heading = Label("", "strong", parent=self)
        self.title = Field(_("P&unkt"), QLineEdit())
        self.kind = Segmented([agenda_words.kind(slug).capitalize() for slug in KINDS], name=_("Slags"), parent=self)
        self.minutes = Field(_("&Minutter"), QLineEdit())
        self.minutes.editor.setMaximumWidth(fonts.px(90))
        self.responsible = Field(_("An&svarlig"), NamedBox())
        self.case = Field(_("Sa&gsfremstilling"), CaseEdit())
        self.confidential = QCheckBox(_("&Lukket punkt: ikke til udenforstående"), self)
        self.purpose = Field(_("Særligt ved punktet"), QComboBox())
        for slug in PURPOSES:
            self.purpose.editor.addItem(agenda_words.purpose(slug) or _("Ikke noget"), slug)
        self.late = Field(_("Hvorfor kommer punktet &nu?"), QLineEdit())
        self.save = Button(_("Gem punktet"), "primary", shortcut="Ctrl+S", parent=self)
        self.save.clicked.connect(self.saved)
        self.cancel = Button(_("Annullér"), parent=self)
        self.cancel.clicked.connect(self.left)
        self.title.editor.returnPressed.connect(self.saved)
        self.minutes.editor.returnPressed.connect(self.saved)
        self.late.editor.returnPressed.connect(self.saved)
        for field in (self.title.editor, self.minutes.editor, self.late.editor):
            field.textEdited.connect(self._clear_problems)
        self.leads_to = self.title
        self._lay_out()
        keys.action(self, "moede.save", _("Gem nu"), "Ctrl+S", self.saved.emit)
        keys.action(self, "moede.back", _("Luk formularen, eller gå tilbage"), "Esc", self.left.emit)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(12), fonts.px(4), fonts.px(12), fonts.px(8))
        column.setSpacing(fonts.px(8))
        column.addWidget(self.heading)
        column.addWidget(self.title)
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        row.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.responsible, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.case)
        column.addWidget(self.late)
        column.addWidget(self.confidential)
        column.addWidget(self.purpose)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(fonts.px(12), 0, fonts.px(12), fonts.px(8))
        buttons.setSpacing(fonts.px(8))
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside), 1)
        outer.addLayout(buttons)

    # --- filling ----------------------------------------------------------------------------------------------------

    def begin(self, item: Item | None, people: Sequence[tuple[int, str]], sent: date | None) -> None:
        """For an item, or without one for a new one; `sent` is when the agenda was."""
        self.item = item.id if item is not None else None
        self._sent = sent
        self.heading.setText(_("Ret punkt {n}").format(n=item.position) if item is not None else _("Nyt punkt"))
        self.responsible.editor.offer_named(people)
        self.title.editor.setText(item.title if item else "")
        self.kind.set_current(KINDS.index(item.kind if item else DISCUSSION))
        self.minutes.editor.setText("" if item is None or item.minutes is None else str(item.minutes))
        self.responsible.editor.set_text(item.responsible if item else "")
        self.case.editor.text.set_markdown(item.case_text if item else "")
        self.confidential.setChecked(bool(item and item.confidential))
        self.purpose.editor.setCurrentIndex(PURPOSES.index(item.purpose if item else ""))
        self.late.editor.setText(item.late_reason if item else "")
        is_late = sent is not None and (item is None or bool(item.late_reason))
        set_shown(self.late, is_late)
        if is_late and sent is not None:
            self.late.show_hint(
                _("Dagsordenen blev sendt {day}. Årsagen står på den.").format(day=dates.day_month(sent))
            )
        self._clear_problems()
        self._begun = self._wish(self._people(item))

    def _people(self, item: Item | None) -> int | None:
        return item.responsible_id if item is not None and item.responsible_id is not None else None

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        try:
            return self.wish() != self._begun
        except FieldError:
            return True

    def changes(self) -> dict[str, Any]:
        """The fields that were changed here; what somebody else changed meanwhile stays. Raises LengthIsOut."""
        wish, begun = self.wish(), self._begun
        names = [name for name in EDITABLE if begun is None or getattr(wish, name) != getattr(begun, name)]
        if {"responsible", "responsible_id"} & set(names):
            names = list(dict.fromkeys([*names, "responsible", "responsible_id"]))
        return {name: getattr(wish, name) for name in names if name != "late_reason" or not self.late.isHidden()}

    def wish(self) -> Wish:
        """What the form says. Raises LengthIsOut."""
        return self._wish(self.responsible.editor.value)

    def _wish(self, person: int | None) -> Wish:
        typed = self.minutes.editor.text().strip()
        if typed and not (typed.isdecimal() and len(typed) < 6):
            raise LengthIsOut
        return Wish(
            title=self.title.editor.text(),
            kind=KINDS[self.kind.current],
            minutes=int(typed) if typed else None,
            responsible_id=person,
            responsible="" if person is not None else self.responsible.editor.text,
            case_text=self.case.editor.text.markdown,
            confidential=self.confidential.isChecked(),
            late_reason=self.late.editor.text(),
            purpose=str(self.purpose.editor.currentData()),
        )

    def tell(self, refused: FieldError) -> None:
        """Beside the field that it is about."""
        field: Field[QLineEdit] = self.title
        if isinstance(refused, LengthIsOut):
            field = self.minutes
        elif isinstance(refused, NeedsReason):
            field = self.late
            set_shown(self.late, True)
        elif not isinstance(refused, TitleIsMissing):
            field = self.title
        field.show_problem(str(refused))
        field.setFocus()

    def _clear_problems(self) -> None:
        for field in (self.title, self.minutes, self.late):
            field.clear()
