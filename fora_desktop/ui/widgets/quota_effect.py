"""What a meeting does to the requirement: how the board stands now, and with the meeting."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.quota import Standing, sentence
from fora_desktop.i18n import _
from fora_desktop.services.quota_effects import Effect, SeriesEffect, series_summary
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.label import IconLabel, Label
from fora_desktop.ui.widgets.pace import PaceBar
from fora_desktop.ui.widgets.status import StatusChip
from fora_desktop.ui.words import pace_of

BAR = 92
MOST_BOXES = 6
"""A rule by weeks would otherwise give a box for each of them."""


class EffectView(QWidget):
    """One rule of one board: the two bars with their words, and what the meeting becomes."""

    def __init__(self, effect: Effect, word: str, name: str, parent: QWidget | None = None) -> None:
        """`word` is how it stands with the meeting (`Med mødet`), `name` which of several effects it is."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(5))
        if name:
            name = f"{name} · {effect.requirement}" if effect.requirement else name
            column.addWidget(Label(name, "small", "text2", wrap=True, parent=self))
        if effect.now is not None and effect.then is not None:
            column.addLayout(self._bars(effect.now, effect.then, word))
        else:
            chip = StatusChip(effect.status, effect.sentence, parent=self)
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(effect.becomes, "strong", wrap=True, parent=self))
        for text in (effect.sentence, effect.later):
            if text:
                column.addWidget(Label(text, "small", "text2", wrap=True, parent=self))
        if effect.due_sentence:
            column.addLayout(self._due(effect))

    def _bars(self, now: Standing, then: Standing, then_word: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(fonts.px(8))
        grid.setVerticalSpacing(fonts.px(4))
        grid.setColumnStretch(2, 1)
        words = (_("Nu"), then_word)
        for row, (word, standing) in enumerate(zip(words, (now, then), strict=True)):
            grid.addWidget(Label(word, "small", "text2", parent=self), row, 0)
            bar = PaceBar(pace_of(standing), width=BAR, parent=self)
            bar.setAccessibleName(word)
            grid.addWidget(bar, row, 1)
            chip = StatusChip(standing.status, sentence(standing), parent=self)
            grid.addWidget(chip, row, 2, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _due(self, effect: Effect) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(fonts.px(6))
        tone = "unscheduled" if effect.too_late else "text2"
        if effect.too_late:
            row.addWidget(IconLabel("triangle-alert", tone, 14, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(effect.due_sentence, "small", tone, wrap=True, parent=self), 1)
        return row


class EffectCard(Card):
    """All rules that a meeting counts for; painted anew only when something is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Mødekrav"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.link.hide()
        self.head.setContentsMargins(fonts.px(12), fonts.px(6), fonts.px(12), 0)
        self.body.setSpacing(fonts.px(12))
        self._views: list[QWidget] = []
        self._shown: Sequence[Effect] = ()
        self._told: object = None
        self._safe = Label("", "small", "text2", wrap=True, parent=self)
        self._safe.hide()

    def tell_safe(self, sentence: str, *, late: bool) -> None:
        """The latest safe date under the effects, or that the meeting lies after it; empty hides it."""
        self._safe.setText(sentence)
        self._safe.set_tone("unscheduled" if late else "text2")
        self._safe.setVisible(bool(sentence))

    @property
    def safe(self) -> str:
        return self._safe.text()

    @property
    def effects(self) -> Sequence[Effect]:
        return self._shown

    def show_effects(self, effects: Sequence[Effect], moving: bool) -> None:
        if self._told == (effects, moving):
            return
        self._told, self._shown = (effects, moving), effects
        several = len(effects) > 1
        word = _("Flyttet") if moving else _("Med mødet")
        self._show([EffectView(effect, word, effect.board if several else "", self) for effect in effects])

    def show_series(self, found: Sequence[SeriesEffect]) -> None:
        """One box for each board, rule and period that the series touches, and how the dates are shared among them."""
        if self._told == found:
            return
        self._told, self._shown = found, [each.effect for each in found]
        boards = len({each.effect.board for each in found})
        views: list[QWidget] = []
        for each in found[:MOST_BOXES]:
            period = each.effect.period
            name = _("{board} i {period}").format(board=each.effect.board, period=period) if boards > 1 else period
            views.append(EffectView(each.effect, _("Med rækken"), name if len(found) > 1 else "", self))
        summary = series_summary(found) if found else _("Kravet tæller ingen af datoerne med.")
        if len(found) != 1 and summary:
            views.append(Label(summary, "strong", wrap=True, parent=self))
        self._show(views)

    def _show(self, views: Sequence[QWidget]) -> None:
        for view in self._views:
            self.body.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = list(views)
        for view in self._views:
            self.body.addWidget(view)
            view.show()
        self.body.removeWidget(self._safe)
        self.body.addWidget(self._safe)
        shown = self._shown
        several = len(shown) > 1
        if not shown:
            self.title.setText(_("Mødekrav"))
        elif len({effect.period for effect in shown}) > 1:
            self.title.setText(_("Mødekrav, {n} perioder").format(n=len({effect.period for effect in shown})))
        else:
            self.title.setText(_("Mødekrav i {period}").format(period=shown[0].period))
        self.set_subtitle("" if several or not shown else shown[0].requirement)
