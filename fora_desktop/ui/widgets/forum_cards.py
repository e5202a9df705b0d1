"""The cards of Rediger forum as one form: its values by field, what may be misspelt, and what it does in the year."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.field_words import DANISH
from fora_desktop.domain.spelling import misspellings
from fora_desktop.exchange.overview_text import known_words
from fora_desktop.i18n import _, counted
from fora_desktop.services import forum_forms
from fora_desktop.services.forum_forms import Effect, Form
from fora_desktop.services.requirements import Wanted
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.forum_fields import DISTRICT, EXISTS, PERSONS, UNITS, Basics, BoardBasics, ForumBasics
from fora_desktop.ui.widgets.requirement_card import RequirementCard
from fora_desktop.ui.widgets.wordings import Wordings

REQUIREMENT = "requirement"
SPELLED_AFTER = 600
"""Milliseconds after the last key until the texts are looked through."""


class ForumCards(QWidget):
    """Made for one kind of form (`fits`); `typed` when the user changes something, `kept` with a word that stays."""

    typed = Signal()
    kept = Signal(str)

    def __init__(self, desk: Desk, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.form = form
        self.kept_words: set[str] = set()
        self._known: frozenset[str] = frozenset()
        self._asked = 0
        self._writable = False
        self._shape = shape(form)
        self._spell_soon = self._timer(SPELLED_AFTER, self.spell)
        self._effect_soon = self._timer(0, self._ask_effect)
        self.basics: Basics = (BoardBasics if form.board is not None else ForumBasics)(form, desk.today, self)
        self.basics.changed.connect(self._on_typed)
        self.requirement = RequirementCard(desk.today, self)
        self.requirement.changed.connect(self._on_typed)
        self.requirement.settled.connect(self._effect_soon.start)
        self.wordings = Wordings(self)
        self.wordings.used.connect(self.requirement.take)
        right = QVBoxLayout()
        right.setSpacing(fonts.px(12))
        right.addWidget(self.requirement)
        right.addWidget(self.wordings, 1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(fonts.px(16), fonts.px(14), fonts.px(16), fonts.px(14))
        self._sides.setSpacing(fonts.px(12))
        self._sides.addWidget(self.basics, 6)
        self._sides.addLayout(right, 7)

    def _timer(self, wait: int, do: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        made.timeout.connect(do)
        return made

    def fits(self, form: Form) -> bool:
        """Whether these cards can show that form too."""
        return shape(form) == self._shape

    def set_narrow(self, narrow: bool) -> None:
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if narrow else beside)

    # --- what stands there --------------------------------------------------------------------------------------------

    def begin(self, form: Form, writable: bool) -> None:
        """Show a form as the register has it; nothing of the one before is left."""
        self.form, self._writable = form, writable
        self.basics.begin(form)
        self.basics.show_values(all_values(form))
        self.requirement.field.clear()
        self.fill_requirement(form)
        self.wordings.show_wordings(self.desk.read(forum_forms.wordings), form.wanted.text)
        self.basics.set_readonly(not writable)
        self.requirement.set_readonly(not writable)

    def fill_requirement(self, form: Form) -> None:
        self.form = form
        self.requirement.fill(form.wanted, form.inherited, form.later, form.kinds, form.is_new)

    def values(self) -> dict[str, Any]:
        return {**self.basics.values(), REQUIREMENT: self.requirement.wanted}

    def set_value(self, name: str, value: Any) -> None:
        """Without telling."""
        if name != REQUIREMENT:
            self.basics.show_values({name: value})
        elif isinstance(value, Wanted):
            self.requirement.show_wanted(value)

    def is_typed_in(self, name: str) -> bool:
        """Whether a day, time or length is being typed that has not been read yet."""
        editor = self.basics.typed.get(name)
        return editor is not None and editor.hasFocus() and editor.isModified()

    def field(self, name: str) -> Field[Any]:
        return self.requirement.field if name == REQUIREMENT else self.basics.fields[name]

    def has(self, name: str) -> bool:
        return name == REQUIREMENT or name in self.basics.fields

    def commit(self) -> None:
        """Read the days and times that are still being typed."""
        self.basics.commit()
        self.requirement.from_day.commit()

    def problems(self) -> dict[str, str]:
        """What cannot be saved as far as the form knows by itself, by field."""
        found = self.basics.unreadable
        if self.requirement.problem:
            found[REQUIREMENT] = self.requirement.problem
        return found

    def show_problems(self, found: dict[str, str]) -> Field[Any] | None:
        """Beside the fields; the first field that has one."""
        for name, field in [*self.basics.fields.items(), (REQUIREMENT, self.requirement.field)]:
            if name in found:
                field.show_problem(found[name])
            elif field.problem:
                field.clear()
        named = [*self.basics.fields.items(), (REQUIREMENT, self.requirement.field)]
        wrong = [field for name, field in named if name in found]
        if self.requirement.from_field.problem:
            wrong.append(self.requirement.from_field)
        return wrong[0] if wrong else None

    def look_again(self) -> None:
        """The misspellings and the effect of what stands there now, soon."""
        self._spell_soon.start()
        self._effect_soon.start()

    def _on_typed(self) -> None:
        self._spell_soon.start()
        self.typed.emit()

    # --- misspellings -------------------------------------------------------------------------------------------------

    def spell(self) -> None:
        """Offer what may be misspelt in the texts; a word that somebody has said to keep is not asked about again."""
        if not self._writable or self.form.language != DANISH:
            return
        if not self._known:
            self._known = known_words()
        written = list(self.basics.texts.values())
        found = misspellings([(place, field.text) for place, field in enumerate(written)], self._known)
        for place, field in enumerate(written):
            field.offer([each for each in found if each.line == place], self.kept_words, self._keep_word)

    def _keep_word(self, word: str) -> None:
        self.kept_words.add(word)
        self.kept.emit(word)
        self.spell()

    def correct(self) -> None:
        """The misspelling of the field that has the focus, else the first one that is offered."""
        offering = [field for field in self.basics.texts.values() if field.offers]
        focused = QApplication.focusWidget()
        here = [field for field in offering if focused is not None and field.isAncestorOf(focused)]
        for field in [*here, *offering][:1]:
            field.correct()
            self.spell()

    # --- the effect ---------------------------------------------------------------------------------------------------

    def _ask_effect(self) -> None:
        """Count in the background what the requirement would do; an answer to an older question is passed over."""
        wanted = self.requirement.wanted
        self._asked += 1
        if self.requirement.problem or not self.form.bodies or not (wanted.rules or wanted.on_demand):
            self._show_effect(Effect((), (), "", self._asked))
            return
        rules, bodies = wanted.rules, self.form.bodies
        self.desk.read_later(
            forum_forms.effect, self._show_effect, bodies, rules, wanted.on_demand, self.desk.day, self._asked
        )

    def _show_effect(self, effect: Effect) -> None:
        if effect.asked != self._asked:
            return
        from_day, notes = self.requirement.wanted.from_day, []
        if from_day is not None and from_day > self.desk.day and not self.form.is_new:
            words = _("Gælder først fra {day}; vist, som om det gjaldt nu.")
            notes.append(words.format(day=dates.day_month_year(from_day)))
        if self.form.own:
            notes.append(
                counted(
                    self.form.own,
                    _("{n} lokalt forum har sit eget krav og er ikke med."),
                    _("{n} lokale fora har deres eget krav og er ikke med."),
                )
            )
        shown = effect if effect.lines or effect.counts else None
        self.requirement.show_effect(shown, self.desk.year, " ".join(notes))


def shape(form: Form) -> tuple[Any, ...]:
    """What the cards are made for."""
    own = form.units, form.chapters, form.responsibles, form.kinds, form.persons, form.language
    return form.board is None, form.is_new, form.is_local, *own


def all_values(form: Form) -> dict[str, Any]:
    """The form's fields, and where it exists."""
    local = UNITS if form.is_local else DISTRICT
    return {**form.values, EXISTS: PERSONS if form.is_personal else local}


def said(value: Any, form: Form, name: str) -> str:
    """A value of the register in words."""
    if isinstance(value, Wanted):
        return value.text
    if hasattr(value, "year"):
        return dates.short(value)
    if name == "chapter":
        return next((f"{number}. {title}" for id_, number, title in form.chapters if id_ == value), "")
    if name == EXISTS:
        words = {UNITS: _("I de valgte kommuner"), PERSONS: _("For de valgte personer")}
        return words.get(value, _("Ét for hele politikredsen"))
    if name == "quorum_percent":
        return _("procent af medlemmerne") if value else _("personer")
    if isinstance(value, tuple):
        offered = form.persons if name == "persons" else form.units
        return ", ".join(words for id_, words in offered if id_ in value)
    return "" if value is None else str(value)
