"""The rule of a series in small fields, and as a sentence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fora_desktop.domain import dates, series_rule, series_text, typed
from fora_desktop.domain.series_rule import LAST, MOST, SeriesRule, Step
from fora_desktop.i18n import _
from fora_desktop.services.series_planning import PutOff
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.choosing import Notice, TypingBox
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.label import IconLabel, Label, restyle
from fora_desktop.ui.widgets.typed import MonthEdit

USUAL_COUNT = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -6, Qt.Key.Key_Down: 6}
WORKING_WEEK = 5
NTHS = (1, 2, 3, 4, LAST)


class _Month(QToolButton):
    """Leaves the arrow keys to the months."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class MonthToggles(QWidget):
    """The twelve months, each to be left out. Tab reaches one, the arrow keys the others, Space leaves it out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Måneder med møder"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(fonts.px(3))
        self._buttons: list[QToolButton] = []
        for place in range(12):
            button = _Month(self)
            button.setCheckable(True)
            button.setChecked(True)
            button.setText(dates.month_short(place + 1).rstrip("."))
            button.setAccessibleName(_("Møder i {month}").format(month=dates.month(place + 1)))
            button.setToolTip(button.accessibleName())
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.toggled.connect(self._on_toggled)
            grid.addWidget(button, place // 6, place % 6)
            self._buttons.append(button)
        self._set_font()
        theme.announcer().changed.connect(self._set_font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        if step is None or here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        there = min(max(here + step, 0), len(self._buttons) - 1)
        for place, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == there else Qt.FocusPolicy.ClickFocus)
        self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def without(self) -> frozenset[int]:
        return frozenset(month for month, button in enumerate(self._buttons, 1) if not button.isChecked())

    def show_without(self, months: frozenset[int], taken: frozenset[int] = series_rule.ALL_MONTHS) -> None:
        """Show a choice without telling; months that the rule does not take (`taken`) are quiet."""
        for month, button in enumerate(self._buttons, 1):
            button.blockSignals(True)
            button.setChecked(month not in months)
            button.blockSignals(False)
            quiet = month not in taken
            if quiet != bool(button.property("quiet")):
                button.setProperty("quiet", quiet)
                restyle(button)
            told = _("Reglen har ingen møder i {month}").format(month=dates.month(month)) if quiet else ""
            button.setAccessibleDescription(told)
            button.setToolTip(told or button.accessibleName())
        self._set_font()

    def _on_toggled(self, _on: bool) -> None:
        self._set_font()
        self.changed.emit()

    def _set_font(self) -> None:
        """A month that is left out is struck."""
        for button in self._buttons:
            button.setFont(fonts.font(12, strike=not button.isChecked()))
            button.setFixedHeight(max(fonts.px(24), fonts.metrics(12).height() + fonts.px(6)))


class SeriesForm(QWidget):
    """Each field changes the rule, and a rule typed in words fills the fields; `changed` when it is another."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first = date(today.year + 1, 1, 1)
        self._rule = series_rule.suited(USUAL_COUNT, first, 2)
        self._touched = False
        self._make_editors(today)
        self._lay_out()
        self._show_rule()
        self.count.valueChanged.connect(self._on_count)
        self.day.committed.connect(self._on_day)
        self.first.committed.connect(self._on_first)
        self.first.heard.connect(self._on_heard)
        self.step.committed.connect(self._on_step)
        self.months.changed.connect(self._on_months)
        for box in (self.holidays, self.school, self.special):
            box.toggled.connect(self._on_put_off)

    def _make_editors(self, today: date) -> None:
        self.count = spin_box(1, MOST)
        self.count.setKeyboardTracking(False)
        self.day = TypingBox(self)
        self.first = MonthEdit(today, self)
        self.step = TypingBox(self)
        self.step.setMaxVisibleItems(14)
        self.months = MonthToggles(self)
        self.holidays = QCheckBox(_("Helligdag"), self)
        self.school = QCheckBox(_("Skolefri"), self)
        self.special = QCheckBox(_("Særlig dag"), self)
        self.holidays.setChecked(True)
        self.count_field = Field(_("Antal"), self.count)
        self.day_field = Field(_("Dag"), self.day)
        self.first_field = Field(_("Fra og med"), self.first)
        self.step_field = Field(_("Regel"), self.step)
        self.months_field = Field(_("Måneder"), self.months)
        self.notice = Notice(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        for field, stretch in ((self.count_field, 4), (self.day_field, 8), (self.first_field, 8)):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, field.sizePolicy().verticalPolicy())
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        self.words = Label("", wrap=True, parent=self)
        soft = Panel("soft", parent=self)
        said = QHBoxLayout(soft)
        said.setContentsMargins(fonts.px(10), fonts.px(6), fonts.px(10), fonts.px(6))
        said.setSpacing(fonts.px(8))
        said.addWidget(IconLabel("message-square-text", "accent", parent=soft), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.words, 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(fonts.px(14))
        for box in (self.holidays, self.school, self.special):
            box.setAccessibleDescription(_("Ryk til næste uge ved {day}").format(day=box.text().lower()))
            boxes.addWidget(box)
        boxes.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        column.addLayout(row)
        column.addWidget(self.step_field)
        column.addWidget(soft)
        column.addWidget(self.notice)
        column.addWidget(self.months_field)
        column.addWidget(Label(_("Ryk til næste uge ved"), "header", "text2", parent=self))
        column.addLayout(boxes)

    # --- what stands there ------------------------------------------------------------------------------------------

    @property
    def rule(self) -> SeriesRule:
        return self._rule

    @property
    def put_off(self) -> PutOff:
        return PutOff(self.holidays.isChecked(), self.school.isChecked(), self.special.isChecked())

    def suggest(self, count: int | None, weekday: int | None) -> None:
        """What suits a board, while the user has not said otherwise."""
        if not self._touched:
            first = self._rule.first
            self._rule = series_rule.suited(count or USUAL_COUNT, first, 2 if weekday is None else weekday)
            self._show_rule()

    def set_rule(self, rule: SeriesRule) -> None:
        """Another rule, as if the user had written it."""
        self._touched = True
        self._rule = rule
        self._show_rule()
        self.changed.emit()

    def take_rule(self, rule: SeriesRule) -> None:
        """Another rule without telling."""
        self._rule = rule
        self._show_rule()

    def show_sentence(self, sentence: str) -> None:
        self.words.setText(sentence)
        self.step.setAccessibleDescription(sentence)

    def tell(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """What is wrong with the rule as a whole, with a way out."""
        self.notice.say(text, "triangle-alert", "unscheduled", action, do)

    def problem(self) -> QWidget | None:
        """The field that cannot be read; None where there is none."""
        self.first.commit()
        if self.first.value is None:
            self.first_field.show_problem(_("Skriv en måned."))
            return self.first
        return self.step if self.step_field.problem else self.day if self.day_field.problem else None

    def state(self) -> dict[str, Any]:
        rule = self._rule
        return {
            "touched": self._touched,
            "step": rule.step.value,
            "count": rule.count,
            "first": rule.first.isoformat(),
            "weekday": rule.weekday,
            "nth": rule.nth,
            "every": rule.every,
            "months": sorted(rule.months),
            "without": sorted(rule.without),
            "like": rule.like,
            "put_off": [box.isChecked() for box in (self.holidays, self.school, self.special)],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take back what `state` gave. Raises KeyError, TypeError, ValueError where it is none."""
        self._rule = SeriesRule(
            Step(state["step"]),
            int(state["count"]),
            date.fromisoformat(state["first"]),
            int(state["weekday"]),
            int(state["nth"]),
            int(state["every"]),
            frozenset(state["months"]),
            frozenset(state["without"]),
            state["like"],
        )
        self._touched = bool(state["touched"])
        for box, on in zip((self.holidays, self.school, self.special), state["put_off"], strict=True):
            box.blockSignals(True)
            box.setChecked(bool(on))
            box.blockSignals(False)
        self._show_rule()

    # --- showing ----------------------------------------------------------------------------------------------------

    def _show_rule(self) -> None:
        rule = self._rule
        self.count.blockSignals(True)
        self.count.setValue(rule.count)
        self.count.blockSignals(False)
        by_month = rule.step is Step.MONTHS
        weekdays = range(WORKING_WEEK)
        self.day.offer(
            [series_rule.nth_words(nth, weekday) for nth in NTHS for weekday in weekdays]
            if by_month
            else [dates.weekday(date(2001, 1, 1 + weekday)) for weekday in weekdays]
        )
        self.day.set_text(series_rule.day_words(rule))
        self.day.setEnabled(rule.step is not Step.LIKE)
        self.first.set_value(rule.first)
        self.step.offer(self._presets())
        self.step.set_text(series_rule.step_words(rule))
        self.months.show_without(rule.without, rule.months if by_month else series_rule.ALL_MONTHS)
        for field in (self.day_field, self.step_field, self.first_field):
            field.clear()

    def _presets(self) -> list[str]:
        quarter = [series_rule.months_words(series_rule.quarter_months(place), 0) for place in (1, 2, 3)]
        weeks = [_("hver uge"), _("hver anden uge"), *(_("hver {n}. uge").format(n=number) for number in (3, 4))]
        return [
            *weeks,
            _("hver måned"),
            _("hver anden måned"),
            *quarter,
            _("hvert halvår"),
            _("hvert år"),
            _("jævnt fordelt over året"),
            _("som i {year}").format(year=self._rule.first.year - 1),
        ]

    # --- the user's hand --------------------------------------------------------------------------------------------

    def _on_count(self, number: int) -> None:
        self.set_rule(replace(self._rule, count=number))

    def _on_day(self) -> None:
        text = self.day.text
        weekday = typed.weekday_of(typed.plain(text)) if text else None
        if weekday is not None:
            self.set_rule(replace(self._rule, weekday=weekday))
            return
        self._read(text, self.day_field, _("Skriv f.eks. 2. onsdag."))

    def _on_step(self) -> None:
        sentence = _("Fora forstår ikke reglen. Skriv f.eks. “2. onsdag i kvartalets midterste måned”.")
        self._read(self.step.text, self.step_field, sentence)

    def _read(self, text: str, field: Field[Any], problem: str) -> None:
        found = series_text.read(text, self._rule)
        if found is None:
            field.show_problem(problem)
            return
        if not found.without:
            found = replace(found, without=self._rule.without)
        self.set_rule(found)

    def _on_first(self) -> None:
        if self.first.value is None:
            self.first_field.show_problem(_("Skriv en måned."))
            return
        first = self.first.value
        like = first.year - 1 if self._rule.step is Step.LIKE else self._rule.like
        self.set_rule(replace(self._rule, first=first, like=like))

    def _on_heard(self, words: str) -> None:
        self.first_field.show_hint(words)

    def _on_months(self) -> None:
        self.set_rule(replace(self._rule, without=self.months.without))

    def _on_put_off(self) -> None:
        self._touched = True
        self.changed.emit()
