"""Ret mødekrav: the user's own reading of "Antal møder", set beside the text and never over it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from fora_desktop.domain import dates, quota_text
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.quota import ORDINARY, Period, Rule
from fora_desktop.i18n import _, counted
from fora_desktop.services import requirements
from fora_desktop.services.forum_tree import Row
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.card import Card, scrolled
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.typed import DayEdit

SHOWN_RULES = 2
"""Rules that have fields of their own; a requirement with more keeps the others as they are."""


def ask(desk: Desk, parent: QWidget, row: Row) -> None:
    """Correct the requirement of a local board, or of a forum with all of its boards."""
    if row.board is not None and row.is_local:
        RequirementForm(desk, parent, board=row.board).answered()
    else:
        RequirementForm(desk, parent, forum=row.forum).answered()


class RuleFields(Card):
    """One rule as fields; empty numbers are none."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, link=_("Fjern reglen"), parent=parent)
        self._year_start = (1, 1)
        self.minimum, self.maximum, self.every = spin_box(0, 999), spin_box(0, 999), spin_box(1, 99)
        for box in (self.minimum, self.maximum):
            box.setSpecialValueText("–")
        self.every.setPrefix(_("hver "))
        self.every.setSuffix(".")
        self.every.setSpecialValueText(_("hver"))
        self.period = QComboBox(self)
        self.kind = TypingBox(self)
        self.kind.line.setPlaceholderText(_("alle møder"))
        self.kind.offer(("", ORDINARY, _("stormøde"), _("samarbejdsmøde/øvelse")))
        self._offer_periods()
        flow = FlowLayout(gap=10)
        for label, editor, wide in (
            (_("M&indst"), self.minimum, 84),
            (_("&Højst"), self.maximum, 84),
            (_("&pr."), self.period, 172),
            (_("H&vor tit"), self.every, 104),
            (_("Gælder &mødetypen"), self.kind, 190),
        ):
            editor.setFixedWidth(fonts.px(wide))
            field: Field[QWidget] = Field(label, editor, parent=self)
            flow.addWidget(field)
        self.body.addLayout(flow)
        for number in (self.minimum, self.maximum, self.every):
            number.valueChanged.connect(self._on_change)
        self.period.currentIndexChanged.connect(self._on_change)
        self.kind.editTextChanged.connect(self._on_change)

    def _offer_periods(self) -> None:
        self.period.blockSignals(True)
        self.period.clear()
        self.period.addItem(_("kalenderår"), (Period.YEAR, (1, 1)))
        if self._year_start != (1, 1):
            month, day = self._year_start
            begins = _("år fra {day}. {month}").format(day=day, month=dates.month(month))
            self.period.addItem(begins, (Period.YEAR, self._year_start))
        for words, period in (
            (_("halvår"), Period.HALF_YEAR),
            (_("kvartal"), Period.QUARTER),
            (_("måned"), Period.MONTH),
            (_("uge"), Period.WEEK),
        ):
            self.period.addItem(words, (period, (1, 1)))
        self.period.blockSignals(False)

    def _on_change(self, _value: object) -> None:
        self.changed.emit()

    @property
    def rule(self) -> Rule:
        period, year_start = self.period.currentData()
        return Rule(
            kind=self.kind.text or None,
            minimum=self.minimum.value() or None,
            maximum=self.maximum.value() or None,
            period=Period(period),
            interval=self.every.value(),
            year_start=tuple(year_start),
        )

    def show_rule(self, rule: Rule) -> None:
        self._year_start = rule.year_start
        self._offer_periods()
        own_year = rule.period is Period.YEAR and rule.year_start != (1, 1)
        periods = [Period(self.period.itemData(place)[0]) for place in range(self.period.count())]
        _set(self.minimum, rule.minimum or 0)
        _set(self.maximum, rule.maximum or 0)
        _set(self.every, rule.interval)
        self.period.setCurrentIndex(1 if own_year else periods.index(rule.period))
        self.kind.set_text(rule.kind or "")


def _set(box: QSpinBox, number: int) -> None:
    """A number may be larger than what is usually typed."""
    box.setMaximum(max(box.maximum(), number))
    box.setValue(number)


class RequirementForm(Ask):
    """The text as written, Fora's reading of it, the rules as fields, and what they say in words."""

    def __init__(self, desk: Desk, parent: QWidget, *, forum: int | None = None, board: int | None = None) -> None:
        self._now = desk.read(requirements.present, desk.day, forum=forum, board=board)
        super().__init__(_("Ret mødekravet for {name}").format(name=self._now.name), _("Gem"), parent)
        self.desk = desk
        self._forum, self._board = forum, board
        self.set_size(760, 660)
        self.state = MessageBar(parent=self)
        self.refusal = MessageBar(parent=self)
        self.rules = [RuleFields(_("Regel {n}").format(n=number + 1), self) for number in range(SHOWN_RULES)]
        self.more = Button(_("&Tilføj en regel"), "small", "plus", parent=self)
        self.more.clicked.connect(self._add_rule)
        self.others = Label("", "small", "text2", wrap=True, parent=self)
        self.on_demand = QCheckBox(_("Der må holdes flere møder &efter behov"), self)
        self.from_day = DayEdit(desk.today, self)
        self.from_day.set_value(date(desk.year, 1, 1))
        self.from_field = Field(
            _("Gælder &fra"), self.from_day, hint=_("Tidligere perioder bedømmes som før"), parent=self
        )
        self.outcome = Label("", "strong", wrap=True, parent=self)
        self._lay_out()
        self._show_present()
        for rule in self.rules:
            rule.changed.connect(self._tell)
        self.rules[0].link_clicked.connect(self._drop_first)
        self.rules[1].link_clicked.connect(self._drop_second)
        self.on_demand.toggled.connect(self._tell)
        self.from_day.committed.connect(self._tell)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self._tell()
        self.rules[0].minimum.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, fonts.px(8), 0)
        column.setSpacing(fonts.px(10))
        written = self._now.text.strip()
        for heading, words in (
            (_("Sådan står det"), _("“{text}”").format(text=written) if written else _("(tomt)")),
            (_("Sådan læser Fora det"), quota_text.sentence(self._now.reading)),
        ):
            label = Label(words, wrap=True, parent=inside)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(f"{heading}: {words}")
            column.addWidget(Label(heading, "header", "text2", parent=inside))
            column.addWidget(label)
        column.addWidget(self.state)
        for rule in self.rules:
            column.addWidget(rule)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.others, 1)
        column.addLayout(row)
        column.addWidget(self.on_demand)
        column.addWidget(self.from_field)
        column.addStretch(1)
        self.column.addWidget(scrolled(inside), 1)
        self.column.addWidget(self.refusal)
        self.column.addWidget(self.outcome)

    def _show_present(self) -> None:
        held = self._now.in_force
        found = held.rules if held else ()
        for place, fields in enumerate(self.rules):
            if place < len(found):
                fields.show_rule(found[place])
            fields.setVisible(place < max(1, len(found)))
        self._kept = found[SHOWN_RULES:]
        self.on_demand.setChecked(held is not None and held.on_demand)
        if self._now.by_hand and held is not None and held.is_as_read:
            self.state.say(_("Læsningen er bekræftet."), "done", actions=self._way_back())
        elif self._now.by_hand:
            self.state.say(_("Reglen er rettet i hånden."), "info", icon="pencil", actions=self._way_back())
        elif self._now.inherited:
            self.state.say(_("Det er forummets krav. Retter du det her, får det lokale forum sit eget."), "info")
        elif held is not None and held.to_confirm:
            self.state.say(_("Bekræft: teksten kan betyde andet. Gem reglen, hvis den passer."), "warning")
        else:
            self.state.say("")
        kept = " ".join(quota_text.in_words([rule], False) for rule in self._kept)
        self.others.setText(
            counted(len(self._kept), _("1 regel mere bliver, som den er:"), _("{n} regler mere bliver, som de er:"))
            + f" {kept}"
            if self._kept
            else ""
        )

    def _way_back(self) -> list[tuple[str, Callable[[], object]]]:
        return [(_("Brug teksten igen"), self.use_text)]

    def _add_rule(self) -> None:
        fields = next(each for each in self.rules if each.isHidden())
        fields.show()
        fields.minimum.setFocus()
        self._tell()

    def _drop_first(self) -> None:
        """What stands in the second moves up."""
        self.rules[0].show_rule(self.rules[1].rule if not self.rules[1].isHidden() else Rule())
        self._drop_second()

    def _drop_second(self) -> None:
        self.rules[1].show_rule(Rule())
        self.rules[1].hide()
        self._tell()

    @property
    def values(self) -> list[Rule]:
        """The rules as they stand in the fields; one without a number is none."""
        found = [each.rule for each in self.rules if not each.isHidden()]
        return [rule for rule in found if rule.minimum or rule.maximum] + list(self._kept)

    def _tell(self, _change: object = None) -> None:
        """What the fields say, or what is wrong with them, while they are filled in."""
        self.more.setVisible(any(each.isHidden() for each in self.rules))
        self.rules[0].link.setVisible(not self.rules[1].isHidden())
        self._show_from()
        rules, on_demand = self.values, self.on_demand.isChecked()
        try:
            found = requirements.checked(rules, on_demand)
        except requirements.SaysNothing as empty:
            self.refusal.say("")
            self.outcome.setText(str(empty))
        except FieldError as refused:
            self.refusal.say(str(refused), "error")
            self.outcome.setText("")
        else:
            self.refusal.say("")
            self.outcome.setText(quota_text.in_words(found, on_demand))

    def _show_from(self) -> None:
        day = self.from_day.value
        later = [each for each in self._now.later if day is None or each >= day]
        if day is None:
            self.from_field.show_problem(_("Skriv en dato, for eksempel 01-01-2027."))
        elif later:
            self.from_field.show_warning(
                _("Det krav, der ellers begynder {day}, bortfalder.").format(day=dates.day_month_year(later[0]))
            )
        else:
            self.from_field.clear()

    def _try(self) -> None:
        self.from_day.commit()
        day = self.from_day.value
        if day is None:
            self._show_from()
            self.from_day.setFocus()
            return
        try:
            self.desk.do(
                requirements.corrected,
                requirements.set_by_hand,
                self.values,
                self.on_demand.isChecked(),
                day,
                forum=self._forum,
                board=self._board,
            )
        except FieldError as refused:
            self.refusal.say(str(refused), "error")
        else:
            self.accept()

    def use_text(self) -> None:
        """Give the correction up from the chosen day on."""
        day = self.from_day.value or date(self.desk.year, 1, 1)
        try:
            self.desk.do(requirements.given_back, requirements.use_text, day, forum=self._forum, board=self._board)
        except FieldError as refused:
            self.refusal.say(str(refused), "error")
        else:
            self.accept()
