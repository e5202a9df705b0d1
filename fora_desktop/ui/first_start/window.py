"""The pages of the first start in the window: the list of steps, the page, the way on and back."""

import math
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop import paths
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import catalogues
from fora_desktop.i18n import _
from fora_desktop.services import beginning, demonstration
from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.choosing_files import Chooser, bundles, registers
from fora_desktop.ui.first_start import draft as drafts
from fora_desktop.ui.first_start.draft import DEMONSTRATION, OPEN, Draft, draft_of
from fora_desktop.ui.first_start.pages import Copies, District, Forums, Holidays, Welcome
from fora_desktop.ui.first_start.requirement_step import Requirements
from fora_desktop.ui.first_start.step import COMING, DONE, NOW, Step, StepButton
from fora_desktop.ui.widgets.card import Rule, scrolled
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.message import MessageBar, announce

if TYPE_CHECKING:
    from fora_desktop.ui.files import Shelf

SIDE, NARROW_SIDE = 296, 60
ROOMY = 1100
"""The width, in pixels at 100 % text, from which there is room for the words beside the steps."""
MEMORY = "first_start"


class Logo(QWidget):
    """The round of people, as on the program's icon."""

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(34), fonts.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(fonts.px(34))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 4, side / 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("on_accent"), side / 14))
        painter.drawArc(QRectF(side * 0.24, side * 0.24, side * 0.52, side * 0.52), 60 * 16, 300 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent"))
        for angle in (30, 120, 210):
            across, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            centre = QPointF(side * (0.5 + 0.26 * across), side * (0.5 + 0.26 * down))
            painter.drawEllipse(centre, side * 0.082, side * 0.082)


class FirstStart(QWidget):
    """Nothing is written before the last page; until then the choices are kept with the user's settings."""

    opening = Signal(object)
    """A register that is there already, or a file that moves one: its path."""
    made = Signal(object, str)
    """The register has its name now: its path, and the other folder for copies."""
    left = Signal()
    kept = Signal(object)
    """What has been chosen so far, for JSON."""

    def __init__(
        self,
        shelf: "Shelf",
        today: date,
        memory: Mapping[str, Any],
        place: Path | None,
        chooser: Chooser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf, self._today, self._chooser = shelf, today, chooser
        self._done = False
        self.setWindowTitle(_("Kom i gang – Fora"))
        kept = memory.get(MEMORY)
        self.draft: Draft = draft_of(kept if isinstance(kept, dict) else {})
        if place is not None or not self.draft.place:
            self.draft.place = str(place or _free(paths.data_folder() / "register.fora"))
        self.stack = QStackedWidget(self)
        self.forums = Forums(self.draft, chooser, self)
        self.requirements = Requirements(self.draft, self)
        self.steps: list[Step] = [
            Welcome(self.draft, chooser, Path.exists, self),
            District(self.draft, self),
            self.forums,
            self.requirements,
            Holidays(self.draft, (today.year, today.year + 1), self),
            Copies(self.draft, chooser, self),
        ]
        for step in self.steps:
            self.stack.addWidget(scrolled(step))
            step.changed.connect(self._tell)
        self.message = MessageBar(closable=True, parent=self)
        self._lay_out()
        for name, words, key, do in (
            ("next", _("Næste"), "Alt+N", self.go_on),
            ("back", _("Tilbage"), "Alt+T", self.go_back),
            ("leave", _("Gem og luk"), "Esc", self.leave),
        ):
            keys.action(self, f"first_start.{name}", words, key, do)

    # --- how it looks -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        self._right = right = QVBoxLayout()
        right.setSpacing(fonts.px(8))
        self.number = Label("", "small", "text2", parent=self)
        self.title = Label("", "wizard", wrap=True, parent=self)
        self.explanation = Label("", "body", "text2", wrap=True, parent=self)
        for label in (self.number, self.title, self.explanation):
            right.addWidget(label)
        right.addWidget(self.message)
        right.addSpacing(fonts.px(4))
        right.addWidget(self.stack, 1)
        right.addWidget(Rule(parent=self))
        right.addLayout(self._foot())
        row.addLayout(right, 1)

    def _side(self) -> QFrame:
        side = QFrame(self)
        side.setProperty("card", "side")
        self.side = side
        self._beside: list[QWidget] = []
        self._side_column = column = QVBoxLayout(side)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(10))
        logo = Logo(side)
        logo.setFixedSize(logo.sizeHint())
        names = QVBoxLayout()
        names.setSpacing(0)
        for name in (Label("Fora", "pane", parent=side), Label(_("Kom i gang"), "small", "text2", parent=side)):
            names.addWidget(name)
            self._beside.append(name)
        head.addWidget(logo)
        head.addLayout(names, 1)
        column.addLayout(head)
        column.addSpacing(fonts.px(18))
        self.buttons = [StepButton(number, number == len(self.steps), side) for number in range(1, len(self.steps) + 1)]
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _on=False, place=place: self.show_step(place))
            column.addWidget(button)
        column.addStretch(1)
        for icon, words in (
            ("hard-drive", _("Alt ligger i én fil på denne computer. Fora sender intet og henter intet.")),
            ("keyboard", _("Alt+N næste, Alt+T tilbage, Esc gem og luk. Du kan altid gå tilbage og rette.")),
        ):
            line = QHBoxLayout()
            line.setSpacing(fonts.px(8))
            sign, said = IconLabel(icon, parent=side), Label(words, "small", "text2", wrap=True, parent=side)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(said, 1)
            self._beside += [sign, said]
            column.addLayout(line)
            column.addSpacing(fonts.px(6))
        return side

    def _foot(self) -> QHBoxLayout:
        self.back = Button(_("Tilbage"), icon="chevron-left", parent=self)
        self.back.clicked.connect(self.go_back)
        self.hint = Label(_("Alt kan rettes senere"), "small", "text2", parent=self)
        self.skip = Button(_("Spring over"), parent=self)
        self.skip.clicked.connect(self.skip_step)
        self.next = Button("", "primary", parent=self)
        self.next.clicked.connect(self.go_on)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        row.addWidget(self.back)
        row.addStretch(1)
        for part in (self.hint, self.skip, self.next):
            row.addWidget(part)
        return row

    @property
    def is_compact(self) -> bool:
        return self.width() < fonts.px(ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.is_compact
        self.side.setFixedWidth(fonts.px(NARROW_SIDE if compact else SIDE))
        edge = 13 if compact else 24
        self._side_column.setContentsMargins(fonts.px(edge), fonts.px(20), fonts.px(8 if compact else 16), fonts.px(16))
        across = fonts.px(16 if compact else 40)
        self._right.setContentsMargins(across, fonts.px(12 if compact else 22), across, fonts.px(12))
        for part in (*self._beside, self.hint):
            part.setVisible(not compact)
        for button in self.buttons:
            button.set_compact(compact)
        for step in self.steps:
            step.set_compact(compact)
        self._tell()

    # --- going about ------------------------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        return self.stack.currentIndex()

    def begin(self) -> None:
        """Show the page that was last shown."""
        for step in self.steps:
            step.refresh()
        self.show_step(min(max(self.draft.step, 0), len(self.steps) - 1))

    def show_step(self, place: int) -> None:
        """Any step, forwards or backwards; what the steps between would say holds."""
        if place > 0 and self.draft.begin in (OPEN, DEMONSTRATION):
            place = 0
        self.draft.step = place
        self.requirements.show_source(self.draft.source(self.forums.read))
        for step in (self.forums, self.steps[place]):
            step.refresh()
        self.requirements.show_source(self.draft.source(self.forums.read))
        self.steps[place].refresh()
        self.stack.setCurrentIndex(place)
        self.message.say("")
        self._tell()
        target = self.steps[place].start() or self.next
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.number.text()}: {self.title.text()}")

    def say(self, sentence: str) -> None:
        self.message.say(sentence, "error", closable=True)

    def _tell(self) -> None:
        place, last = self.step, len(self.steps) - 1
        step = self.steps[place]
        self.number.setText(_("Trin {n} af {all}").format(n=place + 1, all=last + 1))
        self.title.setText(step.title())
        self.explanation.setText(step.explanation())
        self.back.setEnabled(place > 0)
        alone = place == 0 and self.draft.begin in (OPEN, DEMONSTRATION)
        self.skip.setVisible(0 < place < last)
        if place == 0 and self.draft.begin == OPEN:
            self.next.set_words(_("Vælg register …"))
        elif alone:
            self.next.set_words(_("Vis demonstrationen"))
        elif place == last:
            self.next.set_words(_("Opret registret"))
        elif self.is_compact:
            self.next.set_words(_("Næste"))
        else:
            self.next.set_words(_("Næste: {step}").format(step=self.steps[place + 1].name()))
        for number, button in enumerate(self.buttons):
            state = NOW if number == place else DONE if number < place else COMING
            self.requirements.show_source(self.draft.source(self.forums.read))
            said = self.steps[number].summary() if number < place or (number == place and number) else ""
            skipped = number in self.draft.skipped and number < place
            button.show_step(self.steps[number].name(), state, _("sprunget over") if skipped else said)
            button.setEnabled(not alone or number == 0)

    def go_on(self) -> None:
        """The next page, or the register."""
        place = self.step
        problem = self.steps[place].problem()
        if problem:
            self.say(problem)
            return
        if place in self.draft.skipped:
            self.draft.skipped.remove(place)
        if place == 0 and self.draft.begin == OPEN:
            self._open()
        elif place == 0 and self.draft.begin == DEMONSTRATION:
            self._demonstrate()
        elif place == len(self.steps) - 1:
            self._make()
        else:
            self.show_step(place + 1)

    def go_back(self) -> None:
        if self.step > 0:
            self.show_step(self.step - 1)

    def skip_step(self) -> None:
        """On without this step; it can be come back to."""
        place = self.step
        if isinstance(self.steps[place], Forums) and self.steps[place].problem():
            self.draft.set_catalogue(drafts.NONE)
        if place not in self.draft.skipped:
            self.draft.skipped.append(place)
        self.show_step(place + 1)

    def leave(self) -> None:
        """Put the pages away; what has been chosen is there next time."""
        self.close()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._done:
            self.kept.emit(self.draft.kept())
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else it goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            else:
                self.go_on()
        else:
            super().keyPressEvent(event)

    # --- what comes of it -------------------------------------------------------------------------------------------

    def _open(self) -> None:
        kinds = f"{registers()};;{bundles()}"
        found = self._chooser.open_file(self, _("Åbn register"), Path(self.draft.place).parent, kinds)
        if found is not None:
            self.opening.emit(found)

    def _demonstrate(self) -> None:
        path = Path(self.draft.place).with_name("Demonstration.fora")
        if not path.exists():
            invented, holidays = catalogues.demonstration(), catalogues.school_holidays()
            if not self._created(path, lambda session: demonstration.fill(session, self._today, invented, holidays)):
                return
        self.opening.emit(path)

    def _make(self) -> None:
        """The register gets its name when all of it is there."""
        problem = self.steps[0].problem()
        if problem:
            self.show_step(0)
            self.say(problem)
            return
        if self.draft.catalogue == drafts.FILE and self.forums.read is None:
            self.show_step(2)
            self.say(self.forums.problem())
            return
        path, source = Path(self.draft.place), self.draft.source(self.forums.read)
        first_day = date(self._today.year, 1, 1)
        holidays = drafts.school_holidays() if self.draft.holidays else ()
        answers = self.draft.answers

        def fill(session: Any) -> object:
            return beginning.fill(session, source, answers, first_day, holidays, drafts.known_words())

        if not self._created(path, fill):
            return
        self._done = True
        self.made.emit(path, self.draft.second_folder)

    def _created(self, path: Path, fill: Callable[[Any], object]) -> bool:
        """Whether the register could be made; why not is told."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._shelf.create(path, fill)
        except FieldError as refused:
            self.say(str(refused))
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        return True


def _free(path: Path) -> Path:
    """The name, or the next one that nothing has."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
    return found
