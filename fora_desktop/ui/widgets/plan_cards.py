"""Choices with a score: the variants of a year, and the other times of one meeting."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.label import Label, Line, restyle
from fora_desktop.ui.widgets.plan_score import Meter

TIGHT = 700
"""Narrower than this, at 100 % text, large cards stand under each other."""


class ScoreCard(QFrame):
    """A radio button with a second line, and a score at the right: large, or beside its bar."""

    def __init__(self, *, large: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._large, self._short = large, False
        self.setProperty("side", "card")
        self.setProperty("chosen", "false")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.radio = QRadioButton(self)
        self.radio.setFixedWidth(fonts.px(24))
        self.radio.toggled.connect(self._on_toggled)
        self.words = Line("", "strong" if large else "body", parent=self)
        self.under = Line("", "small", "text2", parent=self)
        for line in (self.words, self.under):
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.meter = Meter(36, self)
        self.meter.setVisible(not large)
        self.score = Label("", "page" if large else "header", tabular=True, parent=self)
        self.of = Label(_("af 100") if large else "", "small", "text2", parent=self)
        self.of.setVisible(large)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.words)
        lines.addWidget(self.under)
        row = QHBoxLayout(self)
        side = 12 if large else 6
        row.setContentsMargins(fonts.px(side), fonts.px(5), fonts.px(side), fonts.px(5))
        row.setSpacing(fonts.px(6))
        row.addWidget(self.radio)
        row.addLayout(lines, 1)
        for part in (self.meter, self.score, self.of):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str, under: str, score: int | None) -> None:
        self.words.setText(words)
        self.under.setText(under)
        self.score.setText("" if score is None else str(score))
        self.meter.show_score(score or 0)
        self.meter.setVisible(not self._large and score is not None)
        self.of.setVisible(self._large and score is not None)
        self.under.setVisible(not self._short)
        self.setToolTip(under if self._short else "")
        told = [words, under, "" if score is None else _("{score} af 100").format(score=score)]
        self.radio.setAccessibleName(", ".join(part for part in told if part))

    def set_short(self, short: bool) -> None:
        """In one line: what stands below is the tooltip's then."""
        self._short = short
        self.under.setVisible(not short)
        self.setToolTip(self.under.text() if short else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.radio.isEnabled() and event.button() == Qt.MouseButton.LeftButton:
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()

    def _on_toggled(self, on: bool) -> None:
        self.setProperty("chosen", "true" if on else "false")
        restyle(self)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a card says; `key` is what is told when it is chosen."""

    key: object
    words: str
    under: str
    score: int | None


class ScoreCards(QWidget):
    """Several cards, of which one or none is chosen; `chosen` tells the key when the user chooses."""

    chosen = Signal(object)

    def __init__(self, name: str, most: int, *, large: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._choices: Sequence[Choice] = ()
        self.cards = [ScoreCard(large=large, parent=self) for _number in range(most)]
        self._large = large
        beside = QBoxLayout.Direction.LeftToRight if large else QBoxLayout.Direction.TopToBottom
        self._row = row = QBoxLayout(beside, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(10 if large else 6))
        for number, card in enumerate(self.cards):
            self._group.addButton(card.radio, number)
            row.addWidget(card, 1)
            card.hide()
        self._group.idClicked.connect(self._on_clicked)
        theme.announcer().changed.connect(self._measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where three do not stand beside each other each is one line under the last."""
        super().resizeEvent(event)
        if self._large:
            tight = self.width() < fonts.px(TIGHT)
            self._row.setDirection(QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight)
            for card in self.cards:
                card.set_short(tight)

    def _measure(self) -> None:
        for card in self.cards:
            card.radio.setFixedWidth(fonts.px(24))

    def show_choices(self, choices: Sequence[Choice], current: object = None) -> None:
        """Without telling."""
        self._choices = choices[: len(self.cards)]
        for place, card in enumerate(self.cards):
            there = place < len(self._choices)
            card.setVisible(there)
            if there:
                choice = self._choices[place]
                card.say(choice.words, choice.under, choice.score)
        self.choose(current)
        self.setVisible(bool(self._choices))

    def choose(self, key: object) -> None:
        """Show one as chosen, or none, without telling."""
        place = next((place for place, choice in enumerate(self._choices) if choice.key == key), -1)
        self._group.setExclusive(False)
        for number, card in enumerate(self.cards):
            card.radio.setChecked(number == place)
        self._group.setExclusive(True)

    @property
    def current(self) -> object:
        """The key of the chosen one; None without one."""
        place = self._group.checkedId()
        return self._choices[place].key if 0 <= place < len(self._choices) else None

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins: the chosen one, else the first."""
        chosen = self._group.checkedButton()
        return chosen if chosen is not None else self.cards[0].radio

    @property
    def keys(self) -> list[object]:
        return [choice.key for choice in self._choices]

    def _on_clicked(self, place: int) -> None:
        if place < len(self._choices):
            self.chosen.emit(self._choices[place].key)
