"""An item of the agenda as a form, in the place of the list while it is written."""

from collections.abc import Mapping, Sequence
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
from fora_desktop.services.plan_meetings import Choice, Key
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.widgets.card import Panel, scrolled
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.label import Button, IconButton, Label, set_shown
from fora_desktop.ui.widgets.message import MessageBar
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
    """`saved` when it is to be saved, `left` when it is given up, `put_away` when it is left for later.

    What was typed stays until one of them was heard; `touched` comes with what is typed, for the draft.
    """

    saved = Signal()
    left = Signal()
    put_away = Signal()
    touched = Signal()
    draft_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.item: int | None = None
        self._begun: dict[str, Any] = {}
        self._sent: date | None = None
        self._plans: list[Key | None] = [None]
        self.setAccessibleName(_("Punktet"))
        self.heading = Label("", "strong", parent=self)
        self.bar = MessageBar(parent=self)
        self.title = Field(_("P&unkt"), QLineEdit())
        self.kind = Segmented([agenda_words.kind(slug).capitalize() for slug in KINDS], name=_("Slags"), parent=self)
        self.minutes = Field(_("&Minutter"), QLineEdit())
        self.minutes.editor.setMaximumWidth(fonts.px(90))
        self.responsible = Field(_("An&svarlig"), NamedBox())
        self.responsible.editor.takes_parts = False
        self.case = Field(_("Sa&gsfremstilling"), CaseEdit())
        self.confidential = QCheckBox(_("&Lukket punkt: ikke til udenforstående"), self)
        self.purpose = Field(_("Særligt ved punktet"), QComboBox())
        for slug in PURPOSES:
            self.purpose.editor.addItem(agenda_words.purpose(slug) or _("Ikke noget"), slug)
        self.plan = Field(_("&Handleplan, som punktet behandler"), QComboBox())
        self.plan.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.plan.hide()
        self.late = Field(_("Hvorfor kommer punktet &nu?"), QLineEdit())
        self.save = Button(_("Gem punktet"), "primary", shortcut="Ctrl+S", parent=self)
        self.save.clicked.connect(self.saved)
        self.cancel = Button(_("Annullér"), parent=self)
        self.cancel.setToolTip(_("Luk uden at gemme"))
        self.cancel.clicked.connect(self.left)
        self.title.editor.returnPressed.connect(self.saved)
        self.minutes.editor.returnPressed.connect(self.saved)
        self.late.editor.returnPressed.connect(self.saved)
        for field in (self.title.editor, self.minutes.editor, self.late.editor):
            field.textEdited.connect(self._clear_problems)
            field.textEdited.connect(self._on_touched)
        self.responsible.editor.line.textChanged.connect(self._on_touched)
        self.case.editor.text.edited.connect(self.touched)
        self.kind.chosen.connect(self._on_touched)
        self.confidential.toggled.connect(self._on_touched)
        self.purpose.editor.activated.connect(self._on_touched)
        self.plan.editor.activated.connect(self._on_touched)
        self.leads_to = self.title
        self._lay_out()
        keys.action(self, "moede.save", _("Gem nu"), "Ctrl+S", self.saved.emit)
        keys.action(self, "moede.back", _("Luk formularen, eller gå tilbage"), "Esc", self.put_away.emit)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(12), fonts.px(4), fonts.px(12), fonts.px(8))
        column.setSpacing(fonts.px(8))
        column.addWidget(self.heading)
        column.addWidget(self.bar)
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
        column.addWidget(self.plan)
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

    def begin(
        self, item: Item | None, people: Sequence[tuple[int, str]], sent: date | None, plans: Sequence[Choice] = ()
    ) -> None:
        """For an item, or without one for a new one; `sent` is when the agenda was, `plans` what it can treat."""
        self._plans = [None, *(each.key for each in plans)]
        self.plan.editor.clear()
        self.plan.editor.addItems([_("Ingen"), *(each.words for each in plans)])
        self._choose_plan(item.plan if item else None)
        set_shown(self.plan, bool(plans))
        if item is not None and item.responsible_id is not None and item.responsible_id not in dict(people):
            people = [*people, (item.responsible_id, item.responsible)]  # somebody who takes no part in the meeting
        self.item = item.id if item is not None else None
        self._sent = sent
        self.heading.setText(_("Ret punkt {n}").format(n=item.position) if item is not None else _("Nyt punkt"))
        self.responsible.editor.offer_named(people)
        self.title.editor.setText(item.title if item else "")
        self.kind.set_current(KINDS.index(item.kind if item else DISCUSSION))
        self.minutes.editor.setText("" if item is None or item.minutes is None else str(item.minutes))
        if item is not None and item.responsible_id is not None:
            self.responsible.editor.choose(item.responsible_id)
        else:
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
        self.bar.say("")
        self._begun = self.typed

    def restore(self, typed: Mapping[str, Any], told: str) -> None:
        """What was typed of it before, over what the register says; `told` says so, with a way to do without it."""
        said = {**self.typed, **typed}
        self.title.editor.setText(str(said["title"]))
        self.kind.set_current(KINDS.index(said["kind"]) if said["kind"] in KINDS else 0)
        self.minutes.editor.setText(str(said["minutes"]))
        if typed.get("responsible_id") is not None:
            self.responsible.editor.choose(typed["responsible_id"])
        if "responsible" in typed:
            self.responsible.editor.set_text(str(said["responsible"]))
        if "case_text" in typed:
            self.case.editor.text.set_markdown(str(said["case_text"]))
        self.confidential.setChecked(bool(said["confidential"]))
        self.purpose.editor.setCurrentIndex(PURPOSES.index(said["purpose"]) if said["purpose"] in PURPOSES else 0)
        self.late.editor.setText(str(said["late_reason"]))
        self._choose_plan(said["plan"])
        self.bar.say(told, actions=[(_("Kassér kladden"), self.draft_dropped.emit)])

    def _choose_plan(self, key: object) -> None:
        wanted = tuple(key) if isinstance(key, (list, tuple)) else None
        self.plan.editor.setCurrentIndex(self._plans.index(wanted) if wanted in self._plans else 0)

    def make_new(self) -> None:
        """The item is gone; what was typed can be saved as another one."""
        self.item = None
        self._begun = {}
        self.heading.setText(_("Nyt punkt"))
        self.bar.say(_("Punktet er slettet et andet sted. Gem for at sætte det på igen."), "warning")

    def _on_touched(self) -> None:
        self.touched.emit()

    @property
    def typed(self) -> dict[str, Any]:
        """What stands in the fields, as it was written."""
        return {
            "title": self.title.editor.text(),
            "kind": KINDS[self.kind.current],
            "purpose": str(self.purpose.editor.currentData()),
            "minutes": self.minutes.editor.text().strip(),
            "responsible": self.responsible.editor.text,
            "responsible_id": self.responsible.editor.value,
            "case_text": self.case.editor.text.markdown,
            "confidential": self.confidential.isChecked(),
            "late_reason": self.late.editor.text(),
            "plan": list(self._chosen_plan or ()),
        }

    @property
    def _chosen_plan(self) -> Key | None:
        place = self.plan.editor.currentIndex()
        return self._plans[place] if 0 <= place < len(self._plans) else None

    @property
    def changed(self) -> dict[str, Any]:
        """What of it is not as it was found."""
        return {name: value for name, value in self.typed.items() if value != self._begun.get(name)}

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.changed)

    def changes(self) -> dict[str, Any]:
        """The fields that were changed here; what somebody else changed meanwhile stays. Raises LengthIsOut."""
        wish, names = self.wish(), set(self.changed)
        if {"responsible", "responsible_id"} & names:
            names |= {"responsible", "responsible_id"}
        if self.late.isHidden():
            names.discard("late_reason")
        return {name: getattr(wish, name) for name in EDITABLE if name in names}

    def wish(self) -> Wish:
        """What the form says. Raises LengthIsOut."""
        person = self.responsible.editor.value
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
            plan=self._chosen_plan,
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
