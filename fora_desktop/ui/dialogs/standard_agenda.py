"""The standard agenda of a forum, item by item."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain import agenda_words
from fora_desktop.domain.agenda import KINDS, PURPOSES
from fora_desktop.domain.agenda_words import StandardLine
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import standard_agendas
from fora_desktop.services.agenda import LengthIsOut
from fora_desktop.services.standard_agendas import Standard
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.message import MessageBar


class Row(QWidget):
    """One item of the standard agenda."""

    def __init__(self, line: StandardLine, parent: "StandardAgenda") -> None:
        super().__init__(parent)
        self.title = QLineEdit(line.title, self)
        self.kind = QComboBox(self)
        for slug in KINDS:
            self.kind.addItem(agenda_words.kind(slug), slug)
        self.kind.setCurrentIndex(KINDS.index(line.kind))
        self.minutes = QLineEdit("" if line.minutes is None else str(line.minutes), self)
        self.responsible = QLineEdit(line.responsible, self)
        self.purpose = QComboBox(self)
        for slug in PURPOSES:
            self.purpose.addItem(agenda_words.purpose(slug) or "–", slug)
        self.purpose.setCurrentIndex(PURPOSES.index(line.purpose))
        self.up = IconButton("chevron-up", _("Flyt op"), parent=self)
        self.down = IconButton("chevron-down", _("Flyt ned"), parent=self)
        self.gone = IconButton("trash-2", _("Fjern punktet"), parent=self)
        for place, by in ((self.up, -1), (self.down, 1)):
            place.clicked.connect(lambda _on=False, by=by: parent.shift(self, by))
        self.gone.clicked.connect(lambda: parent.drop(self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(fonts.px(6))
        for widget, words, wide in (
            (self.title, _("Punkt"), 0),
            (self.kind, _("Slags"), 110),
            (self.minutes, _("Minutter"), 52),
            (self.responsible, _("Ansvarlig"), 130),
            (self.purpose, _("Særligt ved punktet"), 236),
        ):
            widget.setAccessibleName(words)
            if isinstance(widget, QLineEdit):
                widget.setCursorPosition(0)
            if wide:
                widget.setFixedWidth(fonts.px(wide))
            layout.addWidget(widget, 0 if wide else 1)
        for button in (self.up, self.down, self.gone):
            layout.addWidget(button)

    @property
    def line(self) -> StandardLine:
        """Raises LengthIsOut."""
        minutes = self.minutes.text().strip()
        if minutes and not (minutes.isdecimal() and len(minutes) < 6):
            raise LengthIsOut
        return StandardLine(
            self.title.text(),
            str(self.kind.currentData()),
            str(self.purpose.currentData()),
            int(minutes) if minutes else None,
            self.responsible.text(),
        )


class StandardAgenda(Ask):
    """Saved as one step; without any item the forum has what held before."""

    def __init__(self, desk: Desk, standard: Standard, parent: QWidget) -> None:
        title = _("Standarddagsorden: {forum}").format(forum=standard.name)
        super().__init__(title, _("Gem"), parent, standard.sentence)
        self.desk, self.standard = desk, standard
        self.rows: list[Row] = []
        heads = QHBoxLayout()
        heads.setSpacing(fonts.px(6))
        for words, wide in (
            (_("Punkt"), 0),
            (_("Slags"), 110),
            (_("Min."), 52),
            (_("Ansvarlig"), 130),
            (_("Særligt ved punktet"), 236),
            ("", 86),
        ):
            label = Label(words, "header", "text2", parent=self)
            if wide:
                label.setFixedWidth(fonts.px(wide))
            heads.addWidget(label, 0 if wide else 1)
        self._inside = QWidget(self)
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(fonts.px(6))
        self._list.addStretch(1)
        self.told = MessageBar(parent=self)
        self.add_button = Button(_("Tilføj punkt"), "flat", "plus", parent=self)
        self.add_button.clicked.connect(self.add_row)
        self.usual_button = Button(_("Brug den sædvanlige"), "flat", "undo-2", parent=self)
        self.usual_button.clicked.connect(self._use_usual)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addWidget(self.usual_button)
        foot.addStretch(1)
        self.column.addLayout(heads)
        self.column.addWidget(scrolled(self._inside), 1)
        self.column.addWidget(self.told)
        self.column.addLayout(foot)
        self.for_all = QCheckBox(_("&Gem den for alle fora, der ikke har deres egen"), self)
        self.for_all.setVisible(not standard.own and standard.forum is not None)
        self.column.addWidget(self.for_all)
        self._show(standard.lines)
        self.do.setEnabled(not desk.readonly)
        self.set_size(1000, 500)

    @classmethod
    def of_meeting(cls, desk: Desk, meeting: int, parent: QWidget) -> "StandardAgenda":
        return cls(desk, desk.read(standard_agendas.of_meeting, meeting), parent)

    @classmethod
    def of_forum(cls, desk: Desk, forum: int | None, parent: QWidget) -> "StandardAgenda":
        return cls(desk, desk.read(standard_agendas.of_forum, forum), parent)

    def _show(self, lines: Sequence[StandardLine]) -> None:
        for row in list(self.rows):
            self.drop(row)
        for line in lines:
            self._add(line)

    def _add(self, line: StandardLine) -> Row:
        row = Row(line, self)
        self.rows.append(row)
        self._list.insertWidget(len(self.rows) - 1, row)
        return row

    def add_row(self) -> None:
        self._add(StandardLine("")).title.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self, row: Row) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def shift(self, row: Row, by: int) -> None:
        place = min(max(self.rows.index(row) + by, 0), len(self.rows) - 1)
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._list.removeWidget(row)
        self._list.insertWidget(place, row)

    def _use_usual(self) -> None:
        self._show(agenda_words.usual())

    def accept(self) -> None:
        """What cannot be saved is told, and the dialog stays."""
        try:
            lines = [row.line for row in self.rows]
            same = tuple(lines) == agenda_words.usual() and self.standard.usual
            if tuple(lines) != self.standard.lines and not same:
                as_usual = tuple(lines) == agenda_words.usual()
                owner = None if self.for_all.isChecked() else self.standard.forum
                self.desk.do(standard_agendas.changed, standard_agendas.put, owner, [] if as_usual else lines)
        except FieldError as refused:
            self.told.say(str(refused), "error")
            self.grow()
            return
        super().accept()

    def ask(self) -> bool:
        return self.answered()
