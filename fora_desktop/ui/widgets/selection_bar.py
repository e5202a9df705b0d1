"""What can be done with the meetings that are ticked: a row of its own that comes with the first one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconLabel, KeyCap, Label
from fora_desktop.ui.widgets.message import announce

MOVE, CANCEL, INVITE, EXPORT, REMOVE = "move", "cancel", "invite", "export", "remove"
AGREE, NOT_AGREED, REPLAN = "agree", "not_agreed", "replan"


class SelectionBar(Panel):
    """`wanted` tells what is to be done with those chosen, `dropped` that they are no longer to be."""

    wanted = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.setObjectName("selectionbar")
        self.setAccessibleName(_("Valgte møder"))
        self.count = Label("", "strong", "sel_text", parent=self)
        self.about = Label("", "small", "text2", parent=self)
        flow = FlowLayout(gap=8)
        flow.addWidget(IconLabel("square-check", "accent", parent=self))
        flow.addWidget(self.count)
        self.buttons = {
            name: self._button(name, words, icon)
            for name, words, icon in (
                (MOVE, _("Flyt …"), "calendar-clock"),
                (REPLAN, _("Omlæg …"), "wand-sparkles"),
                (CANCEL, _("Aflys …"), "ban"),
                (INVITE, _("Indkald"), "mail"),
                (AGREE, _("Aftalt"), "lock"),
                (NOT_AGREED, _("Ikke aftalt"), "lock-open"),
                (EXPORT, _("Eksportér …"), "upload"),
                (REMOVE, _("Fjern"), "trash-2"),
            )
        }
        for button in self.buttons.values():
            flow.addWidget(button)
        flow.addWidget(self.about)
        self.drop = Button(_("Fravælg"), "flat", parent=self)
        self.drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(16), fonts.px(6), fonts.px(14), fonts.px(6))
        row.setSpacing(fonts.px(8))
        row.addLayout(flow, 1)
        row.addWidget(self.drop)
        row.addWidget(KeyCap("Esc", self))
        self.hide()

    def _button(self, name: str, words: str, icon: str) -> Button:
        made = Button(words, "small", icon, parent=self)
        made.clicked.connect(self._tell(name))
        return made

    def _tell(self, name: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(name)

    def show_chosen(self, number: int, about: str, possible: frozenset[str], *, writable: bool) -> None:
        """`possible` is what can be done with at least one of them; nothing chosen hides the bar."""
        words = _("{n} valgt").format(n=number)
        appears = number > 0 and self.isHidden()
        self.count.setText(words)
        self.about.setText(about)
        self.setAccessibleDescription(f"{words}. {about}")
        for name, button in self.buttons.items():
            button.setEnabled(name in possible and (writable or name == EXPORT))
        for name, other in ((AGREE, NOT_AGREED), (NOT_AGREED, AGREE)):
            self.buttons[name].setVisible(name in possible or (name == AGREE and other not in possible))
        self.setVisible(number > 0)
        if appears:
            announce(self, words)
