"""Sprog: the language of the window, and how days and numbers are written in it."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QRadioButton, QWidget

from fora_desktop.domain import dates, days
from fora_desktop.i18n import FINISHED, LANGUAGES, _
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.settings.section import Section, explained
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.label import Label


class Sprog(Section):
    key = "sprog"
    icon = "languages"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        languages = Card(_("Vinduets sprog"), parent=self)
        self.choices: dict[str, QRadioButton] = {}
        for code in FINISHED:
            button = QRadioButton(LANGUAGES[code], languages)
            button.clicked.connect(partial(self._on_language, code))
            self.choices[code] = button
            languages.body.addWidget(button)
        waiting = [name for code, name in LANGUAGES.items() if code not in FINISHED]
        if waiting:
            explained(
                languages,
                _("{languages} kan vælges, når oversættelsen er færdig.").format(languages=_(" og ").join(waiting)),
            )
        self.note = Label(_("Sproget skifter, næste gang Fora åbnes."), "small", "text2", wrap=True, parent=languages)
        languages.body.addWidget(self.note)
        written = Card(_("Sådan skrives dage og tider"), parent=self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(fonts.px(24))
        self._grid.setVerticalSpacing(fonts.px(6))
        self._grid.setColumnStretch(1, 1)
        self._examples: list[Label] = []
        for line, (words, _example) in enumerate(self._written()):
            example = Label("", tabular=True, parent=written)
            self._examples.append(example)
            self._grid.addWidget(Label(words, "body", "text2", parent=written), line, 0)
            self._grid.addWidget(example, line, 1)
        written.body.addLayout(self._grid)
        explained(written, _("Ugen begynder om mandagen og har nummer efter ISO 8601. Navne sorteres som på dansk."))
        self.column.addWidget(languages)
        self.column.addWidget(written)
        self.column.addStretch(1)

    @staticmethod
    def title() -> str:
        return _("Sprog")

    def _written(self) -> list[tuple[str, str]]:
        now = self.desk.now
        return [
            (_("Dag"), dates.long(now.date())),
            (_("Dag i en tabel"), dates.short(now.date())),
            (_("Klokkeslæt"), dates.clock(now.time())),
            (_("Uge"), days.week_name(now.date())),
            (_("Tal"), "1.234,5"),
        ]

    def refresh(self) -> None:
        chosen = self.desk.choices.settings.language
        self.choices[chosen if chosen in self.choices else "da"].setChecked(True)
        self.note.setVisible(len(self.choices) > 1)
        for label, (_words, example) in zip(self._examples, self._written(), strict=True):
            label.setText(example)

    def start(self) -> QWidget:
        return next(button for button in self.choices.values() if button.isChecked() or len(self.choices) == 1)

    def _on_language(self, code: str, _checked: bool = False) -> None:
        self.desk.choices.choose(language=code)
