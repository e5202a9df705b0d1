"""Boxes to choose from or type in, and a remark under a group of fields."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label


class TypingBox(QComboBox):
    """A text with known ones to choose from, found by any part of them; `committed` when the user is done with it."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.line = self.lineEdit() or QLineEdit(self)  # there is one: the box is editable
        completer = self.completer() or QCompleter(self)  # and that has one
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("offers", True)  # framed like the list of the box itself
        self._told = ""
        self.activated.connect(self._on_activated)
        self.line.editingFinished.connect(self._on_done)

    def offer(self, texts: Iterable[str]) -> None:
        """Other texts to choose from; what stands there stays."""
        text = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(list(texts))
        self.setCurrentIndex(-1)
        self.setEditText(text)
        self.blockSignals(False)

    @property
    def text(self) -> str:
        return self.currentText().strip()

    @property
    def is_typed_in(self) -> bool:
        """Whether something is being typed that nobody has been told."""
        return self.text != self._told.strip()

    def set_text(self, text: str) -> None:
        """Show a text without telling."""
        self._told = text
        self.setEditText(text)
        self.setToolTip(text)
        self.line.setCursorPosition(0)

    def _on_activated(self, _place: int) -> None:
        self._on_done()

    def _on_done(self) -> None:
        if self.text != self._told:
            self._told = self.text
            self.committed.emit()


class NamedBox(TypingBox):
    """Chooses one of many things by name; `value` is its id, None where the text names none or several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[tuple[int, str]] = ()
        self.takes_parts = True
        """Whether a part of one name will do; not where another text may be written as well."""

    def offer_named(self, names: Sequence[tuple[int, str]]) -> None:
        self._names = names
        self.offer(name for _id, name in names)

    @property
    def value(self) -> int | None:
        wanted = self.text.casefold()
        if not wanted:
            return None
        whole = [id_ for id_, name in self._names if name.casefold() == wanted]
        if len(whole) > 1 and self.currentIndex() >= 0 and self._names[self.currentIndex()][1].casefold() == wanted:
            return self._names[self.currentIndex()][0]
        found = whole
        if self.takes_parts and not whole:
            found = [id_ for id_, name in self._names if wanted in name.casefold()]
        return found[0] if len(found) == 1 else None

    def choose(self, id_: int | None) -> None:
        """Show a choice without telling; of two of one name it is this one."""
        place = next((place for place, (known, _name) in enumerate(self._names) if known == id_), -1)
        self.blockSignals(True)
        self.setCurrentIndex(place)
        self.blockSignals(False)
        self.set_text(self._names[place][1] if place >= 0 else "")

    def complete(self) -> None:
        """Write out the one name that fits."""
        value = self.value
        if value is not None:
            self.choose(value)


class JointBoards(QWidget):
    """The boards that meet together with the chosen one: added by name, taken away one by one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[int, str] = {}
        self._chosen: list[int] = []
        self._rows: list[QWidget] = []
        self._add = Button(_("Sammen med …"), "flat", "plus", parent=self)
        self._add.setAccessibleDescription(_("Fælles møde med et andet råd, nævn eller forum"))
        self._add.clicked.connect(self._on_add)
        self._box = NamedBox(self)
        self._box.setAccessibleName(_("Sammen med"))
        self._box.line.setPlaceholderText(_("Vælg et forum mere"))
        self._box.committed.connect(self._on_chosen)
        self._box.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(4))
        column.addLayout(self._list)
        column.addWidget(self._box)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, names: Sequence[tuple[int, str]]) -> None:
        """Other boards to choose from; those chosen keep their names, also when they are no longer on offer."""
        self._names = {id_: self._names[id_] for id_ in self._chosen} | dict(names)
        self._box.offer_named(names)

    @property
    def chosen(self) -> tuple[int, ...]:
        return tuple(self._chosen)

    def choose(self, boards: Sequence[int], names: Sequence[str] = ()) -> None:
        """Show these without telling; `names` for boards that are no longer on offer."""
        for id_, name in zip(boards, names, strict=False):
            self._names.setdefault(id_, name)
        self._chosen = [id_ for id_ in boards if id_ in self._names]
        self._box.hide()
        self._add.show()
        self._show()

    def _on_add(self) -> None:
        self._add.hide()
        self._box.set_text("")
        self._box.show()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self) -> None:
        value = self._box.value
        if value is None and self._box.text:
            return
        self._box.hide()
        self._add.show()
        if value is not None and value not in self._chosen:
            self._chosen.append(value)
            self._show()
            self.changed.emit()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(id_) for id_ in self._chosen]
        for row in self._rows:
            self._list.addWidget(row)
            row.setVisible(True)

    def _row(self, id_: int) -> QWidget:
        row = QWidget(self)
        name = self._names[id_]
        away = IconButton("x", _("Fjern {board}").format(board=name), parent=row)
        away.clicked.connect(lambda _on=False, id_=id_: self._on_away(id_))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(fonts.px(6))
        line.addWidget(Label(_("sammen med"), "small", "text2", parent=row))
        line.addWidget(Label(name, "small", wrap=True, parent=row), 1)
        line.addWidget(away)
        return row

    def _on_away(self, id_: int) -> None:
        self._chosen.remove(id_)
        self._show()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class Notice(QWidget):
    """An icon, a sentence and maybe a way out, under the fields they are about; takes no room while it says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon = IconLabel("info", "text3", 14, parent=self)
        self._text = Label("", "small", wrap=True, parent=self)
        self._button = Button("", "small", parent=self)
        self._button.clicked.connect(self._act)
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(6))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say("")

    @property
    def text(self) -> str:
        return self._text.text()

    def say(
        self,
        text: str,
        icon: str = "triangle-alert",
        tone: str = "unscheduled",
        action: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        self._do = do
        self._icon.show_icon(icon, tone)
        self._text.setText(text)
        self._text.set_tone(tone)
        self._button.set_words(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _act(self) -> None:
        if self._do:
            self._do()
