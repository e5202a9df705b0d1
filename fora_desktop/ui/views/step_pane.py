"""One step in full: what it changed, the same object through time, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain.steps import Step, WayBack, moment
from fora_desktop.i18n import _
from fora_desktop.services.steps import Detail, StepLine, said_of
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.field_diff import FieldDiff
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label
from fora_desktop.ui.widgets.object_history import ObjectHistory
from fora_desktop.ui.widgets.step_rows import in_year

READ_AFTER = 60
"""Milliseconds that a row must be the current one before its step is read; arrow keys are held down."""


@dataclass(frozen=True, slots=True)
class _Answer:
    asked: int
    detail: Detail | None
    way: WayBack
    taken_back_by: Step | None


class Hindrance(Panel):
    """Why a step cannot be taken back alone, with the ways out under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent=parent)
        self.setProperty("message", "warning")
        self._head = Label("", "strong", "unscheduled", parent=self)
        self.text = Label("", wrap=True, parent=self)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(8))
        head.addWidget(IconLabel("lock", "unscheduled", parent=self))
        head.addWidget(self._head, 1)
        self._ways = FlowLayout(gap=8)
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(10), fonts.px(8), fonts.px(10), fonts.px(10))
        column.setSpacing(fonts.px(6))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(self._ways)

    def say(self, head: str, text: str, *ways: tuple[str, str, Callable[[], object]]) -> None:
        """`ways`: words, icon, what it does."""
        for old in self.buttons:
            self._ways.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for words, icon, do in ways:
            button = Button(words, "small", icon, parent=self)
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._ways.addWidget(button)
            self.buttons.append(button)
        self._head.setText(head)
        self.text.setText(text)
        self.setAccessibleName(f"{head}. {text}")
        self.setVisible(bool(text))


class StepPane(Panel):
    """Shows the step of the current row; reads it in the background."""

    closed = Signal()
    opened = Signal(StepLine)
    step_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent=parent)
        self.desk = desk
        self._id: int | None = None
        self._line: StepLine | None = None
        self._way: WayBack | None = None
        self._asked = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READ_AFTER)
        self._soon.timeout.connect(self._read)
        self.setAccessibleName(_("Trinnet"))
        self.setMinimumWidth(fonts.px(320))
        self.name = Label(_("Vælg et trin"), "pane", wrap=True, parent=self)
        self.what = Label("", "body", wrap=True, parent=self)
        self.who = Label("", "small", "text2", wrap=True, parent=self)
        self.away = IconButton("x", _("Luk ruden"), parent=self)
        self.away.clicked.connect(self.closed)
        self.hindrance = Hindrance(self)
        self.diff = FieldDiff(self)
        self.same = Label(_("Samme i tidens løb"), "header", parent=self)
        self.history = ObjectHistory(desk, self)
        self.undo = Button(_("Fortryd dette trin"), icon="undo-2", parent=self)
        self.undo.clicked.connect(self.undo_this)
        self.open_button = Button(_("Åbn"), "flat", parent=self)
        self.open_button.clicked.connect(self._open)
        self._lay_out()
        self.show_line(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(fonts.px(2))
        for label in (self.name, self.what, self.who):
            label.setMinimumWidth(fonts.px(40))
            titles.addWidget(label)
        head.addLayout(titles, 1)
        close = QVBoxLayout()
        close.addWidget(self.away)
        close.addStretch(1)
        head.addLayout(close)
        self.body = QWidget(self)
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, fonts.px(4), 0)
        inside.setSpacing(fonts.px(8))
        self._rules = [Rule(parent=self.body), Rule(parent=self.body)]
        for part in (self.hindrance, self._rules[0], self.diff, self._rules[1], self.same, self.history):
            inside.addWidget(part)
        inside.addStretch(1)
        self.area = scrolled(self.body)
        foot = FlowLayout(gap=8)
        for button in (self.undo, self.open_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(12), fonts.px(10))
        column.setSpacing(fonts.px(8))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(Rule(parent=self))
        column.addLayout(foot)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_line(self, line: StepLine | None) -> None:
        """The step of a row; what was shown stays until its successor has been read."""
        self._id = line.step.id if line else None
        self._asked += 1
        self._way = None
        self.undo.setEnabled(False)
        if line is None:
            self._soon.stop()
            self._line = None
            self.name.setText(_("Vælg et trin"))
            for part in (self.what, self.who, self.hindrance, self.body, self.undo, self.open_button):
                part.hide()
            self.history.clear()
        else:
            self._soon.start()

    def _read(self) -> None:
        if self._id is not None:
            asked, step = self._asked, self._id
            self.desk.later(lambda: self._look_up(asked, step), self._on_read)

    def _look_up(self, asked: int, step: int) -> _Answer:
        return _Answer(asked, self.desk.step(step), self.desk.way_back(step), self.desk.taken_back_by(step))

    def _on_read(self, answer: _Answer) -> None:
        if answer.asked != self._asked or answer.detail is None:
            return
        line = self._line = answer.detail.line
        self._way = answer.way
        name = line.subject if answer.detail.of_many else line.name
        self.name.setText(name or line.subject or _("Registret"))
        self.what.setText(in_year(said_of(line), self.desk.today.year))
        self.what.setToolTip(line.step.name)
        self.who.setText(
            _("{who} · {when} · trin {number}").format(
                who=line.step.user, when=_when(line.step, self.desk), number=_thousands(line.step.id)
            )
        )
        for part in (self.what, self.who, self.body, self.undo):
            part.show()
        self.diff.show_detail(answer.detail)
        self._show_history(line, answer.detail.of_many)
        self._show_way(answer)
        self.open_button.set_words(_open_words(line))
        self.open_button.setVisible(line.there)
        self.area.verticalScrollBar().setValue(0)

    def _show_history(self, line: StepLine, of_many: bool) -> None:
        for part in (self.same, self.history, self._rules[1]):
            part.setVisible(line.about is not None and not of_many)
        if line.about is not None and not of_many:
            self.same.setText(_same_words(line.about[0]))
            self.history.show_object(*line.about, current=line.step.id)

    def _show_way(self, answer: _Answer) -> None:
        way, by = answer.way, answer.taken_back_by
        self.hindrance.hide()
        self.undo.setEnabled(False)
        if way.step.undone and by is not None:
            self._say_taken_back(by)
        elif way.step.undone:
            words = _("Ctrl+Y henter det tilbage.") if way.step.redoable else _("Der er gjort noget andet siden.")
            self.hindrance.say(_("Trinnet er fortrudt"), words)
        elif self.desk.readonly:
            self.hindrance.say(_("Kan ikke fortrydes"), _("Registret kan kun læses. Du kan se alt, men ikke ændre."))
        elif way.refusal:
            self.hindrance.say(_("Kan ikke fortrydes"), way.refusal)
        elif not way.alone:
            self._say_not_alone(way)
        else:
            self.undo.setEnabled(True)
        self.undo.setAccessibleDescription(self.hindrance.accessibleName() if self.hindrance.isVisibleTo(self) else "")

    def _say_taken_back(self, by: Step) -> None:
        told = _("Det blev taget tilbage {when} af {who}. Fortryd det trin for at få dette igen.").format(
            when=moment(by.at, self.desk.now.replace(tzinfo=self.desk.zone)), who=by.user
        )
        self.hindrance.say(_("Trinnet er fortrudt"), told, (_("Vis trinnet"), "", lambda: self.step_wanted.emit(by.id)))

    def _say_not_alone(self, way: WayBack) -> None:
        assert way.obstacle is not None
        in_the_way = way.obstacle.step.id
        all_of_them = _("Fortryd {n} trin").format(n=len(way.steps))
        clock = moment(way.obstacle.step.at, self.desk.now.replace(tzinfo=self.desk.zone))
        self.hindrance.say(
            _("Kan ikke fortrydes alene"),
            way.because,
            (all_of_them, "undo-2", self._undo_all),
            (_("Vis trinnet {when}").format(when=clock), "", lambda: self.step_wanted.emit(in_the_way)),
        )

    # --- doing ------------------------------------------------------------------------------------------------------

    def undo_this(self) -> None:
        """Take back the step that is shown; the last one plainly, so that Ctrl+Y does it again."""
        way = self._way
        if way is None or not way.alone or self.desk.readonly:
            return
        if not way.is_last:
            self.desk.undo_step(way.step.id)
            return
        name = self.desk.undo()
        if name is not None:
            self.desk.told.emit(_("Fortrudt: {step}").format(step=name))

    def _undo_all(self) -> None:
        if self._way is not None:
            self.desk.undo_step(self._way.step.id, with_later=True)

    def _open(self) -> None:
        if self._line is not None:
            self.opened.emit(self._line)


def _when(step: Step, desk: Desk) -> str:
    there = step.at.astimezone(desk.zone)
    told = moment(step.at, desk.now.replace(tzinfo=desk.zone))
    return _("i dag {clock}").format(clock=told) if there.date() == desk.today else told


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _open_words(line: StepLine) -> str:
    return {
        "meeting": _("Åbn mødet"),
        "forum": _("Åbn forummet"),
        "board": _("Åbn i Fora"),
        "agenda_item": _("Åbn punktet"),
        "paper": _("Åbn mødet"),
    }.get(line.about[0] if line.about else "", _("Åbn"))


def _same_words(kind: str) -> str:
    return {
        "meeting": _("Samme møde i tidens løb"),
        "forum": _("Samme forum i tidens løb"),
        "board": _("Samme råd eller nævn i tidens løb"),
        "chapter": _("Samme kapitel i tidens løb"),
        "agenda_item": _("Samme punkt i tidens løb"),
        "paper": _("Samme bilag i tidens løb"),
        "school_holiday": _("Samme skoleferie i tidens løb"),
    }.get(kind, _("Det samme i tidens løb"))
