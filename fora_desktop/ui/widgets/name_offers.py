"""Names offered while one is typed after a sign: `@Na` offers Nanna Frost."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


class NameOffers(QObject):
    """Lives as long as the line. `names` is asked each time, since persons come and go."""

    def __init__(self, line: QLineEdit, names: Callable[[], Sequence[str]], sign: str = "@") -> None:
        super().__init__(line)
        self._line, self._names, self._sign = line, names, sign
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(line)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setMaxVisibleItems(8)
        popup = self.completer.popup()
        if popup is not None:
            popup.setProperty("offers", True)
        self.completer.activated.connect(self._take)
        line.textEdited.connect(self._on_edited)

    def _begun(self) -> str | None:
        """What stands between the sign and the cursor."""
        before = self._line.text()[: self._line.cursorPosition()]
        _rest, sign, begun = before.rpartition(self._sign)
        if not sign or (_rest and not _rest[-1].isspace()) or begun.count(" ") > 3 or begun.endswith("  "):
            return None
        return begun

    def _on_edited(self, _text: str) -> None:
        begun = self._begun()
        popup = self.completer.popup()
        names = [] if begun is None else [name for name in self._names() if begun.casefold() in name.casefold()]
        if begun is None or not names or names == [begun]:
            if popup is not None:
                popup.hide()
            return
        self._model.setStringList(names)
        self.completer.setCompletionPrefix(begun)
        self.completer.complete()
        if popup is not None:
            popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    def _take(self, name: str) -> None:
        begun = self._begun()
        if begun is None:
            return
        text, place = self._line.text(), self._line.cursorPosition()
        start = place - len(begun)
        after = text[place:]
        written = name + ("" if after.startswith(" ") else " ")
        self._line.setText(text[:start] + written + after)
        self._line.setCursorPosition(start + len(written))
