"""How far the search for a plan is, with the way to stop it; and how the next one is to be made."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from fora_desktop.domain.plan import Progress
from fora_desktop.domain.planning import FROM_DRAFT, FROM_LAST_YEAR, FROM_NOTHING, STARTING_POINTS
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.planning import Run
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.plan_words import variant_words

SECONDS = (10, 20, 60, 300)
MOST = 3


class RunBar(Panel):
    """`162 af 265 møder er lagt · cirka 16 sek. tilbage`, and the button that uses the best."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.setAccessibleName(_("Beregningen"))
        self.text = Label("", "strong", parent=self)
        self.more = Label("", "small", "text2", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(_("Så langt er beregningen"))
        self.stop = Button(_("Stop og brug det bedste"), icon="check", parent=self)
        self.stop.clicked.connect(self.stopped)
        words = QHBoxLayout()
        words.setSpacing(fonts.px(10))
        words.addWidget(self.text)
        words.addWidget(self.more, 1)
        column = QVBoxLayout()
        column.setSpacing(fonts.px(6))
        column.addLayout(words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(14), fonts.px(8), fonts.px(10), fonts.px(8))
        row.setSpacing(fonts.px(16))
        row.addLayout(column, 1)
        row.addWidget(self.stop)

    def show_run(self, run: Run | None, year: int) -> None:
        """How far the run for this year is; none hides it."""
        self.setVisible(run is not None)
        if run is not None:
            left = run.seconds_left
            variant = variant_words(run.variant, year) if run.variant else ""
            part = 1 - left / max(1.0, run.seconds * len(run.variants))
            self.say(run.progress, left, part, variant, run.stopped)

    def say(self, progress: Progress | None, left: float, part: float, variant: str, stopping: bool) -> None:
        """`left` seconds at the most, `part` of the whole time is gone; `variant` is being looked for."""
        if progress is None:
            self.text.setText(_("Spørgsmålet læses"))
        else:
            self.text.setText(told(progress, left))
        self.more.setText(_("Stopper") if stopping else variant)
        self.bar.setValue(round(max(0.0, min(part, 1.0)) * 1000))
        self.bar.setAccessibleDescription(self.text.text())
        self.stop.setEnabled(not stopping)


def told(progress: Progress, left: float) -> str:
    """`162 af 265 møder er lagt · cirka 16 sek. tilbage`"""
    placed = _("{n} af {all} møder er lagt").format(n=progress.placed, all=progress.meetings)
    return _("{placed} · {left}").format(placed=placed, left=time_left(left))


def time_left(seconds: float) -> str:
    if seconds < 1:
        return _("straks færdig")
    if seconds < 90:
        return _("cirka {n} sek. tilbage").format(n=round(seconds))
    return _("cirka {n} min. tilbage").format(n=round(seconds / 60))


@dataclass
class Choices:
    """How a proposal is made: from what, how many variants, how long each."""

    begun_from: str = FROM_NOTHING
    variants: int = 3
    seconds: int = 20

    def memory(self) -> dict[str, Any]:
        return {"variants": self.variants, "seconds": self.seconds}

    def recall(self, kept: Any) -> None:
        """Take back what `memory` gave; what does not fit is left alone."""
        if not isinstance(kept, dict):
            return
        variants, seconds = kept.get("variants"), kept.get("seconds")
        if isinstance(variants, int) and 1 <= variants <= MOST:
            self.variants = variants
        if isinstance(seconds, int) and seconds in SECONDS:
            self.seconds = seconds


class RunMenu(QMenu):
    """The choices as a menu; `begun` when it is to begin now."""

    begun = Signal()

    def __init__(self, choices: Choices, year: int, *, has_draft: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self._heading(_("Start fra"))
        words = {
            FROM_NOTHING: _("intet"),
            FROM_LAST_YEAR: _("datoerne i {year}").format(year=year - 1),
            FROM_DRAFT: _("forslaget, der vises"),
        }
        if choices.begun_from == FROM_DRAFT and not has_draft:
            choices.begun_from = FROM_NOTHING
        self._group("begun_from", [(each, words[each]) for each in STARTING_POINTS if each != FROM_DRAFT or has_draft])
        self._heading(_("Forslag"))
        self._group(
            "variants",
            [(number, counted(number, _("{n} forslag"), _("{n} forslag"))) for number in range(1, MOST + 1)],
        )
        self._heading(_("Tid til hvert forslag"))
        self._group("seconds", [(each, _seconds(each)) for each in SECONDS])
        self.addSeparator()
        self.begin = self.addAction(_("Beregn nu"))
        self.begin.triggered.connect(self.begun)

    def _heading(self, words: str) -> None:
        heading = self.addAction(words)
        heading.setEnabled(False)

    def _group(self, what: str, offered: list[tuple[Any, str]]) -> None:
        group = QActionGroup(self)
        for value, words in offered:
            entry = QAction(words, self)
            entry.setCheckable(True)
            entry.setChecked(getattr(self._choices, what) == value)
            entry.setData((what, value))
            entry.triggered.connect(self._on_chosen)
            group.addAction(entry)
            self.addAction(entry)

    def _on_chosen(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            what, value = entry.data()
            setattr(self._choices, what, value)


def _seconds(number: int) -> str:
    if number < 60:
        return _("{n} sekunder").format(n=number)
    return counted(number // 60, _("{n} minut"), _("{n} minutter"))
