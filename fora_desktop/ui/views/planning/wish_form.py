"""The wishes of one forum or board as fields: each is saved when it is left; what cannot be read stays."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from fora_desktop.domain import plan_words
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.planning import STRENGTHS
from fora_desktop.i18n import _
from fora_desktop.services.plan_wishes import WishLine
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.segmented import Segmented

TYPED = ("weekdays", "hour", "half", "ordinal", "months", "gap_days", "wanted")
SHORT = ("hour", "half", "gap_days", "wanted")
"""Fields of which two stand in one line."""


class WishForm(Card):
    """`wished` tells the line, the field and what was typed; `cleared` that the line gives up its own wishes."""

    wished = Signal(object, str, str)
    cleared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Ønsker"), parent=parent)
        self.line: WishLine | None = None
        self._problems: dict[str, str] = {}
        self.fields: dict[str, Field[QLineEdit]] = {}
        self.whose = Label("", "small", "text2", wrap=True, parent=self)
        self.requirement = Label("", "small", "text2", wrap=True, parent=self)
        self.taken_in = QCheckBox(_("&Med i årsplanen"), self)
        self.taken_in.clicked.connect(self._on_taken_in)
        grid = QGridLayout()
        grid.setHorizontalSpacing(fonts.px(10))
        grid.setVerticalSpacing(fonts.px(8))
        for name, label, example in self._labels():
            editor = QLineEdit(self)
            editor.setPlaceholderText(example)
            field = Field(label, editor, parent=self)
            editor.editingFinished.connect(partial(self._on_left, name))
            self.fields[name] = field
        places = {"weekdays": (0, 0, 2), "ordinal": (1, 0, 2), "hour": (2, 0, 1), "half": (2, 1, 1)}
        places |= {"months": (3, 0, 2), "gap_days": (4, 0, 1), "wanted": (4, 1, 1)}
        for name, (row, column, span) in places.items():
            grid.addWidget(self.fields[name], row, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.rooms = QComboBox(self)
        self.rooms.addItems([_("Når rådet ikke har sit eget sted"), _("Ja"), _("Nej")])
        self.rooms.activated.connect(self._on_rooms)
        self.rooms_field = Field(_("Bruger et af husets &lokaler"), self.rooms, parent=self)
        words = [plan_words.strength(each) for each in STRENGTHS]
        self.strength = Segmented(words, name=_("Hvor meget ønskerne vejer"), parent=self)
        self.strength.chosen.connect(self._on_strength)
        self.weight_label = Label(_("Hvor meget ønskerne vejer"), "header", "text2", parent=self)
        self.clear_button = Button("", icon="undo-2", parent=self)
        self.clear_button.clicked.connect(self._on_clear)
        for above in (self.whose, self.requirement, self.taken_in):
            self.body.addWidget(above)
        self.body.addLayout(grid)
        for below in (self.rooms_field, self.weight_label, self.strength, self.clear_button):
            self.body.addWidget(below)
        self.body.addStretch(1)
        self.leads_to = self.fields["weekdays"]

    @staticmethod
    def _labels() -> list[tuple[str, str, str]]:
        return [
            ("weekdays", _("&Ugedage"), _("f.eks. tir, tor")),
            ("ordinal", _("&Fast dag i måneden"), _("f.eks. 2. onsdag i måneden")),
            ("hour", _("&Helst kl."), _("f.eks. 13.30")),
            ("half", _("For- eller &eftermiddag"), _("f.eks. formiddag")),
            ("months", _("Må&neder"), _("f.eks. mar, jun, sep, dec")),
            ("gap_days", _("Mindst &imellem"), _("f.eks. 30 dage")),
            ("wanted", _("&Antal møder"), _("som mødekravet")),
        ]

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_line(self, line: WishLine | None, *, readonly: bool, several: bool = True) -> None:
        """Another line shows what it has; the same one keeps what is being typed. `several`: its forum has boards."""
        other = line is None or self.line is None or line.key != self.line.key
        self.line = line
        self.setEnabled(line is not None)
        if line is None:
            return
        if other:
            self.forget()
        self.title.setText(line.name)
        self.title.setToolTip(line.name)
        self.setAccessibleName(_("Ønsker, {name}").format(name=line.name))
        self.whose.setText(self._whose(line) if several else "")
        self.whose.setVisible(several)
        self.requirement.setText(_("Mødekrav: {words}").format(words=line.requirement or _("intet")))
        for name, field in self.fields.items():
            field.editor.setReadOnly(readonly)
            if not field.editor.isModified():
                field.editor.setText(line.wish.words(name))
                field.clear()
        usual = line.usual
        self.fields["weekdays"].show_hint(
            _("Uden ønske: {day}").format(day=usual.words("weekdays")) if usual.weekdays else ""
        )
        self.fields["hour"].show_hint(
            _("Uden ønske: {time}").format(time=usual.words("hour")) if usual.hour is not None else ""
        )
        examples = {name: example for name, _label, example in self._labels()}
        for name in ("weekdays", "hour"):
            self.fields[name].editor.setPlaceholderText(usual.words(name) or examples[name])
        for name, field in self.fields.items():
            if name in self._problems:
                field.show_problem(self._problems[name])
        self.taken_in.setChecked(not line.wish.left_out)
        self.rooms.setCurrentIndex({None: 0, True: 1, False: 2}[line.wish.uses_rooms])
        self.strength.set_current(STRENGTHS.index(line.wish.strength))
        for part in (self.taken_in, self.rooms, self.strength):
            part.setEnabled(not readonly)
        words = _("Giv ønskerne op") if line.board is None else _("Brug forummets ønsker")
        self.clear_button.set_words(words)
        self.clear_button.setVisible(line.own and not readonly)

    @staticmethod
    def _whose(line: WishLine) -> str:
        if line.board is None:
            return _("Gælder også forummets råd, der ikke har deres egne ønsker.")
        if line.own:
            return _("Rådets egne ønsker; {forum} har andre.").format(forum=line.forum_name)
        return _("Som {forum}. Ret et felt for at give rådet sine egne ønsker.").format(forum=line.forum_name)

    def forget(self) -> None:
        """What could not be read is let go."""
        self._problems = {}
        for field in self.fields.values():
            field.editor.setModified(False)

    # --- changing ---------------------------------------------------------------------------------------------------

    def carry_out(self, name: str, text: str, do: Callable[[], object]) -> None:
        """Save one field; a refusal stands beside it with what was typed."""
        field = self.fields.get(name)
        try:
            if field is not None:
                field.editor.setModified(False)
                self._problems.pop(name, None)
            do()
        except FieldError as refused:
            if field is None:
                raise
            field.editor.setText(text)
            field.editor.setModified(True)
            self._problems[name] = str(refused)
            field.show_problem(str(refused))

    def _on_left(self, name: str) -> None:
        editor = self.fields[name].editor
        if self.line is not None and editor.isModified() and not editor.isReadOnly():
            self.wished.emit(self.line, name, editor.text())

    def _tell(self, name: str, text: str) -> None:
        if self.line is not None:
            self.wished.emit(self.line, name, text)

    def _on_taken_in(self, on: bool) -> None:
        self._tell("left_out", "ja" if on else "nej")

    def _on_rooms(self, place: int) -> None:
        self._tell("uses_rooms", ("", "ja", "nej")[place])

    def _on_strength(self, place: int) -> None:
        self._tell("strength", STRENGTHS[place])

    def _on_clear(self) -> None:
        if self.line is not None:
            self.cleared.emit(self.line)
