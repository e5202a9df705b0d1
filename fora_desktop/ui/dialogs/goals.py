"""Questions of the page Pejlemærker: a strategy, a goal, which strategy to load, which goals something serves."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.goal_board import GoalLine, StrategyLine
from fora_desktop.domain.strategy_data import StrategyData, kind_words
from fora_desktop.i18n import _
from fora_desktop.services import goal_links, goals, strategies
from fora_desktop.services.goal_links import Target
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.message import MessageBar

Fields = Mapping[str, str | bool]


class _Form(Ask):
    """Fields that are saved before it closes: what is refused is told, and nothing typed is lost."""

    def __init__(self, parent: QWidget, title: str, verb: str, save: Callable[[Fields], object]) -> None:
        super().__init__(title, verb, parent)
        self._save = save
        self.name = QLineEdit(self)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)

    def values(self) -> Fields:
        raise NotImplementedError

    def field_of(self, _refused: FieldError) -> "Field[QLineEdit]":
        raise NotImplementedError

    def _try(self) -> None:
        try:
            self._save(self.values())
        except FieldError as refused:
            field = self.field_of(refused)
            field.show_problem(str(refused))
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.grow()
        else:
            self.accept()

    def _text(self, label: str, words: str, lines: int, hint: str = "") -> QPlainTextEdit:
        editor = QPlainTextEdit(words, self)
        editor.setTabChangesFocus(True)
        editor.setMinimumHeight(fonts.metrics().lineSpacing() + fonts.px(14))  # it scrolls where there is little room
        field = Field(label, editor, hint=hint, parent=self)
        field.setSizePolicy(field.sizePolicy().horizontalPolicy(), editor.sizePolicy().verticalPolicy())
        self.column.addWidget(field, lines)
        return editor


class StrategyDialog(_Form):
    def __init__(
        self, parent: QWidget, title: str, verb: str, save: Callable[[Fields], object], line: StrategyLine | None = None
    ) -> None:
        super().__init__(parent, title, verb, save)
        self.name.setText(line.name if line else "")
        self.year = QLineEdit("" if line is None or line.year is None else str(line.year), self)
        self.name_field = Field(_("&Navn"), self.name, hint=_("f.eks. myndighedens navn"), parent=self)
        self.year_field = Field(_("Å&r"), self.year, hint=_("Må gerne stå tomt"), parent=self)
        self.column.addWidget(self.name_field)
        self.column.addWidget(self.year_field)
        self.words = self._text(_("Strategiens egne &ord"), line.words if line else "", 4)
        self.source = self._text(_("&Kilde"), line.source if line else "", 2)
        self.missing = self._text(_("&Mangler i kilden"), line.missing if line else "", 2)
        self.name.setFocus()
        self.set_size(520, 560)

    def values(self) -> Fields:
        return {
            "name": self.name.text(),
            "year": self.year.text(),
            "words": self.words.toPlainText(),
            "source": self.source.toPlainText(),
            "missing": self.missing.toPlainText(),
        }

    def field_of(self, refused: FieldError) -> "Field[QLineEdit]":
        return self.year_field if isinstance(refused, strategies.YearIsWrong) else self.name_field


class GoalDialog(_Form):
    def __init__(
        self, parent: QWidget, title: str, verb: str, save: Callable[[Fields], object], line: GoalLine | None, kind: str
    ) -> None:
        super().__init__(parent, title, verb, save)
        self.name.setText(line.name if line else "")
        self.name_field = Field(_("&Navn"), self.name, hint=_("f.eks. Tæt på borgerne"), parent=self)
        self.kind = QComboBox(self)
        for slug, words in kind_words():
            self.kind.addItem(words, slug)
        self.kind.setCurrentIndex(max(0, self.kind.findData(line.kind if line else kind)))
        self.tags, self.unit = QLineEdit(line.tags if line else "", self), QLineEdit(line.unit if line else "", self)
        self.internal = QCheckBox(_("&Følges internt, uden for fora"), self)
        self.internal.setChecked(line is not None and line.internal)
        self.column.addWidget(self.name_field)
        self.column.addWidget(Field(_("&Slags"), self.kind, parent=self))
        self.words = self._text(_("Strategiens egne &ord"), line.words if line else "", 5)
        self.column.addWidget(Field(_("&Ansvarlig enhed"), self.unit, parent=self))
        self.column.addWidget(
            Field(_("N&umre"), self.tags, hint=_("Som de står i kilden; de må gerne gentages"), parent=self)
        )
        self.column.addWidget(self.internal)
        self.name.setFocus()
        self.set_size(520, 540)

    def values(self) -> Fields:
        return {
            "name": self.name.text(),
            "kind": str(self.kind.currentData()),
            "words": self.words.toPlainText(),
            "tags": self.tags.text(),
            "unit": self.unit.text(),
            "internal": self.internal.isChecked(),
        }

    def field_of(self, _refused: FieldError) -> "Field[QLineEdit]":
        return self.name_field


OpenFile = Callable[[], Path | None]


class LoadStrategyDialog(Ask):
    """The strategies that come with Fora, and a way to a file; `chosen` is what was read."""

    def __init__(self, parent: QWidget, offered: Sequence[StrategyData], there: set[str], open_file: OpenFile) -> None:
        explanation = _("Strategien lægges ind med sine mål. Intet, der er her i forvejen, ændres.")
        super().__init__(_("Indlæs strategi"), _("Indlæs"), parent, explanation)
        from fora_desktop.exchange import strategies as files

        self._read = files.read_file
        self._open_file = open_file
        self._offered = list(offered)
        self.chosen: StrategyData | None = None
        self.list = QListWidget(self)
        self.list.setAccessibleName(_("Strategier"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        for data in offered:
            here = data.full_title in there
            item = QListWidgetItem(
                _("{title} (er her allerede)").format(title=data.full_title) if here else data.full_title
            )
            item.setSizeHint(QSize(0, theme.row_height()))
            if here:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                item.setForeground(theme.color("text2"))
            self.list.addItem(item)
        self.told = MessageBar(parent=self)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.told)
        from fora_desktop.ui.widgets.label import Button

        self.file = Button(_("Vælg fil …"), icon="folder-open", parent=self)
        self.file.clicked.connect(self._choose_file)
        self.column.addWidget(self.file)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(partial(self._take, None))
        free = [row for row in range(self.list.count()) if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled]
        self.do.setEnabled(bool(free))
        self.list.setCurrentRow(free[0] if free else -1)
        self.list.setFocus()
        self.set_size(640, 460)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            self.chosen = self._offered[row]
            self.told.say(self.chosen.missing, "info")

    def _take(self, _nothing: None, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.accept()

    def _choose_file(self) -> None:
        path = self._open_file()
        if path is None:
            return
        try:
            self.chosen = self._read(path)
        except FieldError as refused:
            self.told.say(str(refused), "error")
        else:
            self.accept()


class ServedGoalsDialog(Ask):
    """Which goals an agenda item, a decision, a forum or an action plan serves: check boxes, by strategy."""

    def __init__(self, parent: QWidget, what: str, choices: Sequence[goals.Choice], chosen: set[int]) -> None:
        super().__init__(_("Pejlemærker"), _("Gem"), parent, _("Hvilke mål tjener {what}?").format(what=what))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(_("Søg i målene"))
        self.search.setAccessibleName(_("Søg i målene"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(_("Mål"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for choice in sorted(choices, key=lambda each: each.id not in chosen):
            item = QListWidgetItem(choice.words)
            item.setToolTip(choice.words)
            item.setData(Qt.ItemDataRole.UserRole, choice.id)
            item.setCheckState(Qt.CheckState.Checked if choice.id in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.search.setFocus()
        self.set_size(560, 460)

    def _filter(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().lower() for word in text.lower().split()))

    @property
    def goals(self) -> list[int]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]


def choose_goals(parent: QWidget, desk: Desk, target: Target, what: str) -> bool:
    """Ask which goals something serves and note it as one step; False where nothing was changed."""
    choices = desk.read(goals.choices)
    if not choices:
        desk.refused.emit(_("Der er ingen strategi i registret. Indlæs en under Pejlemærker."))
        return False
    before = {each.id for each in desk.read(goal_links.goals_of, target)}
    dialog = ServedGoalsDialog(parent, what, choices, before)
    if not dialog.answered() or set(dialog.goals) == before:
        return False
    return desk.attempt(goal_links.goals_set, goal_links.set_goals, target, dialog.goals)
