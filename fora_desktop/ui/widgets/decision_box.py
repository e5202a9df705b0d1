"""The decisions of an item: blocks in the minutes, one of them open as a form."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import minutes
from fora_desktop.services.goal_links import DECISION, Target
from fora_desktop.services.minutes import DecisionLine, ItemMinutes
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.goals import choose_goals
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, IconButton, IconLabel, Label, Line

DRAFT_AFTER = 1_000
"""Milliseconds from the first key to the draft: with the writing of it a crash loses less than two seconds."""


class DecisionBlock(Panel):
    """A decision as it stands in the minutes; the pencil opens it."""

    edit_wanted = Signal(int)
    goals_wanted = Signal(int)

    def __init__(self, decision: DecisionLine, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.decision = decision
        self.setProperty("decision", "true")
        title = _("Beslutning {n}").format(n=decision.number)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{decision.text} {decision.agreement}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(fonts.px(10), fonts.px(8), fonts.px(8), fonts.px(8))
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel("gavel", "met", 16, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(title, "header", "met", parent=self))
        self.text = Label(decision.text, "strong", wrap=True, parent=self)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        narrow = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        narrow.setHeightForWidth(True)
        self.text.setSizePolicy(narrow)
        words.addWidget(self.text)
        if decision.agreement:
            words.addWidget(Line(decision.agreement, "small", "text2", parent=self))
        row.addLayout(words, 1)
        self.pencil = IconButton("pencil", _("Ret beslutning {n}").format(n=decision.number), parent=self)
        self.pencil.setVisible(writable)
        self.pencil.clicked.connect(self._want)
        self.flag = IconButton("flag", _("Pejlemærker for beslutning {n}").format(n=decision.number), parent=self)
        self.flag.setVisible(writable)
        self.flag.clicked.connect(self._want_goals)
        row.addWidget(self.flag, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignVCenter)

    def _want(self) -> None:
        self.edit_wanted.emit(self.decision.id)

    def _want_goals(self) -> None:
        self.goals_wanted.emit(self.decision.id)


class _DecisionText(QPlainTextEdit):
    """Ctrl+Enter is done, Esc leaves."""

    done = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DecisionForm(Panel):
    """A decision being written: `saved` when the user is done, `left` when it stays as it was.

    `typed` comes with each change, for the draft. `decision` is None of a new one.
    """

    saved = Signal()
    left = Signal()
    typed = Signal()
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.decision: int | None = None
        self.setProperty("decision", "true")
        self.title = Label("", "header", "met", parent=self)
        self.text = _DecisionText(self)
        self.text.setAccessibleName(_("Beslutningens ordlyd"))
        self.text.setPlaceholderText(_("Hvad blev besluttet?"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.typed)
        self.text.done.connect(self.saved)
        self.text.left.connect(self.left)
        self.agreement = TypingBox(self)
        self.agreement.setAccessibleName(_("Hvordan blev det besluttet"))
        self.agreement.setMinimumContentsLength(12)
        self.agreement.line.setPlaceholderText(_("f.eks. Enighed"))
        self.agreement.line.textChanged.connect(self.typed)
        self.agreement.line.returnPressed.connect(self.saved)
        self.problem = Label("", "small", "missed", wrap=True, parent=self)
        self.save = Button(_("Gem beslutningen"), "small", "check", parent=self)
        self.save.clicked.connect(self.saved)
        self.leave = Button(_("Annullér"), "small", parent=self)
        self.leave.clicked.connect(self.left)
        self.up = IconButton("chevron-up", _("Flyt op"), parent=self)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down = IconButton("chevron-down", _("Flyt ned"), parent=self)
        self.down.clicked.connect(lambda: self._move(1))
        self.remove = IconButton("trash-2", _("Fjern beslutningen"), parent=self)
        self.remove.clicked.connect(self._remove)
        self.leads_to = self.text
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(10), fonts.px(8))
        column.setSpacing(fonts.px(6))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.problem)
        below = FlowLayout(gap=6)
        for part in (self.agreement, self.save, self.leave):
            below.addWidget(part)
        column.addLayout(below)
        self._measure()
        theme.announcer().changed.connect(self._measure)

    def _measure(self) -> None:
        self.text.setFixedHeight(fonts.metrics().lineSpacing() * 3 + fonts.px(14))

    def show_decision(self, decision: DecisionLine | None, number: int, text: str = "", agreement: str = "") -> None:
        """Open for a decision, or for a new one, with what has been typed of it before."""
        self.decision = decision.id if decision is not None else None
        known = decision is not None
        title = _("Beslutning {n}") if known else _("Ny beslutning {n}")
        self.title.setText(title.format(n=number))
        self.setAccessibleName(self.title.text())
        for button in (self.up, self.down, self.remove):
            button.setVisible(known)
        self.blockSignals(True)
        self.agreement.offer(minutes.agreements())
        self.agreement.set_text(agreement or (decision.agreement if decision is not None else ""))
        self.text.setPlainText(text or (decision.text if decision is not None else ""))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)
        self.tell("")
        self.show()

    def tell(self, problem: str) -> None:
        """Why it cannot be saved; what was typed stays."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.text.setAccessibleDescription(problem)

    @property
    def words(self) -> tuple[str, str]:
        return self.text.toPlainText(), self.agreement.text

    def _move(self, by: int) -> None:
        if self.decision is not None:
            self.moved.emit(self.decision, by)

    def _remove(self) -> None:
        if self.decision is not None:
            self.removed.emit(self.decision)


class DecisionBox(QWidget):
    """The blocks and the form. `left` tells that the keyboard goes back to the text, `opened` that the form is open."""

    left = Signal()
    opened = Signal(QWidget)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.item: int | None = None
        self._writable = False
        self._next = 1
        self._decisions: tuple[DecisionLine, ...] = ()
        self.blocks: list[DecisionBlock] = []
        self.form = DecisionForm(self)
        self.form.saved.connect(self.save)
        self.form.left.connect(self.leave)
        self.form.typed.connect(self._on_typed)
        self.form.removed.connect(self.remove)
        self.form.moved.connect(self.move_by)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_AFTER)
        self._timer.timeout.connect(self.keep_draft)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(fonts.px(16), 0, fonts.px(16), 0)
        self._column.setSpacing(fonts.px(8))
        self._column.addWidget(self.form)

    @property
    def is_open(self) -> bool:
        return not self.form.isHidden()

    def show_item(self, here: ItemMinutes | None, number: int, *, writable: bool) -> None:
        """The decisions of an item; `number` is the one that a new decision gets. A form that is open stays so."""
        item = here.id if here is not None else None
        if item != self.item:
            self.keep_draft()
            self.form.hide()
            self.item = item
        decisions = here.decisions if here is not None else ()
        if self.is_open and self.form.decision not in (None, *(each.id for each in decisions)):
            self._lose_decision(number)
        self._decisions = decisions
        self._next, self._writable = number, writable
        if not writable:
            self.form.hide()
        self._arrange()

    def _lose_decision(self, number: int) -> None:
        """It was deleted elsewhere while it was edited: what was typed becomes a new one."""
        typed = self._is_typed
        self.desk.drafts.drop(self._slot())
        if typed:
            text, agreement = self.form.words
            self.form.show_decision(None, number, text, agreement)
            self.form.tell(_("Beslutningen er slettet et andet sted. Gem for at skrive den ind igen."))
            self.keep_draft()

    def _arrange(self) -> None:
        for block in self.blocks:
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        ids = [decision.id for decision in self._decisions]
        if self.is_open and self.form.decision is not None and self.form.decision not in ids:
            self.form.hide()
        editing = self.form.decision if self.is_open else None
        self.blocks = []
        for place, decision in enumerate(self._decisions):
            block = DecisionBlock(decision, self._writable, self)
            block.edit_wanted.connect(self.edit)
            block.goals_wanted.connect(self._choose_goals)
            self._column.insertWidget(place, block)
            block.setVisible(decision.id != editing)
            self.blocks.append(block)
        self._column.removeWidget(self.form)
        self._column.insertWidget(ids.index(editing) if editing in ids else len(ids), self.form)
        self.setVisible(bool(ids) or self.is_open)

    def _choose_goals(self, decision: int) -> None:
        known = self._known(decision)
        if known is not None:
            choose_goals(self, self.desk, Target(DECISION, decision), known.text)

    def _known(self, decision: object) -> DecisionLine | None:
        return next((each for each in self._decisions if each.id == decision), None)

    def new(self, proposed: str = "") -> None:
        """Open the form for one more decision; one that is being written stays."""
        if not self._writable or self.item is None:
            return
        if not self.is_open or self.form.decision is not None:
            self.keep_draft()
            self._open(None, proposed)
        self._to_form()

    def edit(self, decision: int) -> None:
        """Open a decision; another one that is being written is there again when this one is done."""
        known = self._known(decision)
        if known is None or not self._writable:
            return
        if not self.is_open or self.form.decision != decision:
            self.keep_draft()
            self._open(known)
        self._to_form()

    def _open(self, known: DecisionLine | None, proposed: str = "") -> None:
        """With what was typed of it before."""
        draft = self.desk.drafts.get(self._slot_of(known.id if known is not None else None))
        typed = draft.typed if draft is not None and not proposed else {"text": proposed}
        number = known.number if known is not None else self._next
        self.form.show_decision(known, number, str(typed.get("text", "")), str(typed.get("agreement", "")))
        self._arrange()

    def _to_form(self) -> None:
        self.opened.emit(self.form)
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """As a step; a decision without words is told of, and what was typed stays."""
        if self.item is None:
            return
        text, agreement = self.form.words
        known = self.form.decision
        try:
            if known is None:
                self.desk.do(minutes.decision_added, minutes.add_decision, self.item, text, agreement)
            else:
                self.desk.do(minutes.decision_edited, minutes.edit_decision, known, text, agreement)
        except FieldError as refusal:
            self.form.tell(str(refusal))
            self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.leave()

    def leave(self) -> None:
        """Close the form; what was typed in it is saved or not wanted."""
        self._timer.stop()
        self.desk.drafts.drop(self._slot())
        self.form.hide()
        self.form.decision = None
        self._arrange()
        self.bring_back()
        self.left.emit()

    def remove(self, decision: int) -> None:
        self.form.hide()  # or what was typed of it would become a new one
        if self.desk.attempt(minutes.decision_removed, minutes.remove_decision, decision):
            self.leave()
        else:
            self.form.show()

    def move_by(self, decision: int, by: int) -> None:
        self.desk.attempt(minutes.decision_moved, minutes.move_decision, decision, by)
        known = self._known(decision)
        if known is not None:
            self.form.title.setText(_("Beslutning {n}").format(n=known.number))

    # --- what is typed ----------------------------------------------------------------------------------------------

    def _slot(self) -> str:
        return self._slot_of(self.form.decision)

    def _slot_of(self, decision: int | None) -> str:
        return f"decision:{self.item}:{decision or 'new'}"

    @property
    def _is_typed(self) -> bool:
        """Whether the open form says something that is not saved."""
        known = self._known(self.form.decision)
        text, agreement = self.form.words
        said = (known.text, known.agreement) if known is not None else None
        return self.is_open and bool(text.strip()) and said != (text, agreement)

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def keep_draft(self) -> None:
        """Put a decision that is being written where a crash does not reach it."""
        self._timer.stop()
        if self.item is not None and self._is_typed:
            text, agreement = self.form.words
            self.desk.drafts.keep(self._slot(), Draft(self.desk.now, {}, {"text": text, "agreement": agreement}))

    def bring_back(self) -> None:
        """A decision that was being written when the item or the form was left, or Fora ended, is open again."""
        if self.item is None or not self._writable or self.is_open:
            return
        for known in (None, *self._decisions):
            if self.desk.drafts.get(self._slot_of(known.id if known is not None else None)) is not None:
                self._open(known)
                return
