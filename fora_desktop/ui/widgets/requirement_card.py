"""Mødekrav: the number of meetings in words, how it is read, and the rules that hold; each can be corrected."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from fora_desktop.domain import dates, quota_text
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.quota import Rule
from fora_desktop.i18n import _
from fora_desktop.services import requirements
from fora_desktop.services.forum_forms import Effect
from fora_desktop.services.requirements import Wanted
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Card, Panel
from fora_desktop.ui.widgets.card import Rule as Line
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.quota_reading import QuotaReading
from fora_desktop.ui.widgets.rule_fields import RuleFields
from fora_desktop.ui.widgets.typed import DayEdit
from fora_desktop.ui.widgets.year_effect import YearEffect

READING_AFTER = 150
"""Milliseconds after the last key until the number of meetings is read."""
Hand = tuple[tuple[Rule, ...], bool]
"""Rules set by hand, and whether meetings may be held on demand besides."""


class RequirementCard(Card):
    """`changed` when the user changes something, `settled` when it has been read and shown."""

    changed = Signal()
    settled = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(_("Mødekrav"), _("Læses, mens du skriver"), parent=parent)
        self._stored = Wanted("", (), False, False)
        self._inherited: Wanted | None = None
        self._hand: Hand | None = None
        self._hands: dict[str, Hand] = {}
        self._later: Sequence[date] = ()
        self._kinds: tuple[str, ...] = ()
        self._readonly = False
        self._silent = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(READING_AFTER)
        self._wait.timeout.connect(self._settle)
        self._make(today)
        self._lay_out()

    def _make(self, today: date) -> None:
        self.own = QCheckBox(_("Eget mødekrav, der &afviger fra forummets"), self)
        self.own.toggled.connect(self._on_own)
        self.text = QLineEdit(self)
        self.text.textChanged.connect(self._on_text)
        self.field = Field(_("A&ntal møder – skriv, som det står i kommissoriet"), self.text, parent=self)
        self.reading = QuotaReading(self)
        self.state_icon = IconLabel("circle-check", "met", parent=self)
        self.state = Label("", "strong", "met", parent=self)
        self.state_more = Label("", "body", "text2", wrap=True, parent=self)
        self.back = Button(_("&Brug teksten igen"), "small", "undo-2", parent=self)
        self.back.clicked.connect(self.use_text)
        self.choices = QButtonGroup(self)
        self.choices.idClicked.connect(self._on_choice)
        self._buttons: list[QRadioButton] = []
        self.rules: list[RuleFields] = []
        self.more = Button(_("&Tilføj en regel"), "flat", "plus", parent=self)
        self.more.clicked.connect(self._add_rule)
        self.on_demand = QCheckBox(_("Der må holdes flere møder &efter behov"), self)
        self.on_demand.toggled.connect(self._on_rules)
        self.from_day = DayEdit(today, self)
        self.from_day.setMaximumWidth(fonts.px(220))
        self.from_day.committed.connect(self._on_day)
        hint = _("Tidligere perioder bedømmes som før")
        self.from_field = Field(_("Gælder fra"), self.from_day, hint=hint, parent=self)
        self.sentence = Label("", "strong", wrap=True, parent=self)
        self.effect = YearEffect(self)

    def _lay_out(self) -> None:
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head.setContentsMargins(fonts.px(12), fonts.px(6), fonts.px(12), 0)
        state = QHBoxLayout()
        state.setSpacing(fonts.px(6))
        state.addWidget(self.state_icon)
        state.addWidget(self.state)
        state.addWidget(self.state_more, 1)
        state.addWidget(self.back)
        self._choices = QVBoxLayout()
        self._choices.setContentsMargins(fonts.px(22), 0, 0, 0)
        self._choices.setSpacing(fonts.px(2))
        self._rules = QVBoxLayout()
        self._rules.setSpacing(fonts.px(8))
        options = QHBoxLayout()
        options.setSpacing(fonts.px(8))
        options.addWidget(self.on_demand)
        options.addStretch(1)
        options.addWidget(self.more)
        said = Panel("soft", parent=self)
        inside = QHBoxLayout(said)
        inside.setContentsMargins(fonts.px(10), fonts.px(7), fonts.px(10), fonts.px(7))
        inside.setSpacing(fonts.px(8))
        inside.addWidget(IconLabel("message-square-text", "accent", parent=said))
        inside.addWidget(self.sentence, 1)
        for part in (self.own, self.field, self.reading):
            self.body.addWidget(part)
        self.body.addLayout(state)
        self.body.addLayout(self._choices)
        self.body.addWidget(Line(parent=self))
        self.body.addLayout(self._rules)
        self.body.addLayout(options)
        self.body.addWidget(self.from_field)
        self.body.addWidget(said)
        self.body.addWidget(self.effect)

    # --- filling ----------------------------------------------------------------------------------------------------

    def fill(
        self, stored: Wanted, inherited: Wanted | None, later: Sequence[date], kinds: tuple[str, ...], is_new: bool
    ) -> None:
        """Show a requirement as it stands in the register; `inherited` for a board."""
        self._stored, self._inherited = stored, inherited
        self._later, self._kinds = later, kinds
        self.own.setVisible(inherited is not None)
        self.from_field.setVisible(not is_new)
        self.show_wanted(stored)

    def show_wanted(self, wanted: Wanted) -> None:
        """Without telling."""
        self._silent = True
        self._hand = (wanted.rules, wanted.on_demand) if wanted.by_hand else None
        self._hands = {wanted.text: self._hand} if self._hand else {}
        self.own.setChecked(wanted.own)
        if self.text.text() != wanted.text:
            self.text.setText(wanted.text)
            self.text.setCursorPosition(0)
        self.from_day.set_value(wanted.from_day)
        self._silent = False
        self._settle()

    def set_readonly(self, on: bool) -> None:
        self._readonly = on
        for line in (self.text, self.from_day):
            line.setReadOnly(on)
        for part in (self.own, self.on_demand, self.more, self.back):
            part.setEnabled(not on)
        self._show()

    def show_effect(self, effect: Effect | None, year: int, note: str = "") -> None:
        self.effect.show_effect(effect, year, note)

    # --- what stands there --------------------------------------------------------------------------------------------

    @property
    def is_own(self) -> bool:
        return self._inherited is None or self.own.isChecked()

    @property
    def wanted(self) -> Wanted:
        """The requirement as the fields have it at this moment."""
        day = self.from_day.value
        if not self.is_own and self._inherited is not None:
            above = self._inherited
            return Wanted(above.text, above.rules, above.on_demand, above.by_hand, False, day)
        text = self.text.text()
        if self._hand is not None:
            return Wanted(text, *self._hand, True, True, day)
        if text == self._stored.text and not self._stored.by_hand:
            return Wanted(text, self._stored.rules, self._stored.on_demand, False, True, day)
        reading = quota_text.read(text)
        return Wanted(text, reading.rules, reading.on_demand, False, True, day)

    @property
    def problem(self) -> str:
        """Why the rules cannot be meant so, in a sentence."""
        wanted = self.wanted
        if not wanted.by_hand or not self.is_own:
            return ""
        try:
            requirements.checked(wanted.rules, wanted.on_demand)
        except FieldError as refused:
            return str(refused)
        return ""

    def take(self, text: str) -> None:
        """A template: its text, and how that is read."""
        if self._readonly:
            return
        if self._inherited is not None:
            self.own.setChecked(True)
        self.text.setText(text)
        self.text.setFocus()
        self._wait.stop()
        self._settle()

    def use_text(self) -> None:
        """Give the correction by hand up."""
        self._hand = None
        self._hands.pop(self.text.text(), None)
        if self._stored.by_hand:
            reading = quota_text.read(self._stored.text)
            self._stored = Wanted(self._stored.text, reading.rules, reading.on_demand, False, self._stored.own)
        self._settle()
        self.changed.emit()

    # --- changes ------------------------------------------------------------------------------------------------------

    def _on_own(self, _on: bool) -> None:
        if not self._silent:
            self._settle()
            self.changed.emit()

    def _on_text(self, text: str) -> None:
        """Another text is another requirement; what was set by hand comes back with the text that it belonged to."""
        if self._silent:
            return
        self._hand = self._hands.get(text)
        self._wait.start()
        self.changed.emit()

    def _on_rules(self, _value: object = None) -> None:
        if self._silent:
            return
        found = tuple(each.rule for each in self.rules if not each.isHidden())
        self._hand = (tuple(rule for rule in found if rule.minimum or rule.maximum), self.on_demand.isChecked())
        self._hands[self.text.text()] = self._hand
        self._show_state()
        self._wait.start()
        self.changed.emit()

    def _on_choice(self, number: int) -> None:
        reading = quota_text.read(self.text.text())
        self._hand = (quota_text.alternatives(reading)[number], reading.on_demand)
        self._hands[self.text.text()] = self._hand
        self._settle()
        self.changed.emit()

    def _on_day(self) -> None:
        self._show_from()
        if not self._silent:
            self.settled.emit()
            self.changed.emit()

    def _add_rule(self) -> None:
        fields = self._fields(len([each for each in self.rules if not each.isHidden()]))
        self._silent = True
        fields.show_rule(Rule())
        self._silent = False
        fields.show()
        self._show_away()
        fields.minimum.setFocus()

    def _remove_rule(self) -> None:
        gone = self.sender()
        if isinstance(gone, RuleFields):
            self.rules.remove(gone)
            self._rules.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            self._fields(0).show()
            self._show_away()
            self._on_rules()
            self.rules[0].minimum.setFocus()

    # --- showing ------------------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        self._wait.stop()
        self._show()
        self.settled.emit()

    def _show(self) -> None:
        wanted = self.wanted
        self.text.setEnabled(self.is_own)
        self.leads_to = self.text if self.is_own else self.own
        self.from_day.setEnabled(self.is_own or self._stored.own)
        shown = wanted.text if self.is_own or self._inherited is None else self._inherited.text
        self.reading.show_reading(quota_text.read(shown))
        self._show_rules(wanted)
        self._show_state()
        self._show_from()

    def _show_rules(self, wanted: Wanted) -> None:
        now = tuple(each.rule for each in self.rules if not each.isHidden())
        if not now or wanted.rules != tuple(rule for rule in now if rule.minimum or rule.maximum):
            self._silent = True
            wished = wanted.rules or (Rule(),)
            for place, rule in enumerate(wished):
                fields = self._fields(place)
                fields.show_rule(rule)
                fields.show()
            for each in self.rules[len(wished) :]:
                each.hide()
            self._silent = False
        self._silent = True
        self.on_demand.setChecked(wanted.on_demand)
        self._silent = False
        for each in self.rules:
            each.setEnabled(self.is_own and not self._readonly)
        for part in (self.on_demand, self.more):
            part.setEnabled(self.is_own and not self._readonly)
        self._show_away()

    def _fields(self, place: int) -> RuleFields:
        while len(self.rules) <= place:
            made = RuleFields(self)
            made.offer_kinds(self._kinds)
            made.changed.connect(self._on_rules)
            made.removed.connect(self._remove_rule)
            made.hide()
            self.rules.append(made)
            self._rules.addWidget(made)
            self._order_stops()
        return self.rules[place]

    def _order_stops(self) -> None:
        """Rules come and go; the Tab key goes down the card as it is seen."""
        stops = [self.text, *(stop for rule in self.rules for stop in rule.stops()), self.on_demand, self.more]
        for before, after in pairwise([*stops, self.from_day]):
            QWidget.setTabOrder(before, after)

    def _show_away(self) -> None:
        """The last rule is emptied, not removed."""
        shown = [each for each in self.rules if not each.isHidden()]
        for each in shown:
            each.away.setVisible(len(shown) > 1)

    def _show_state(self) -> None:
        wanted, reading = self.wanted, quota_text.read(self.text.text())
        alternatives = quota_text.alternatives(reading)
        chosen = self._hand is not None and reading.understood and self._hand[1] == reading.on_demand
        place = alternatives.index(self._hand[0]) if chosen and self._hand and self._hand[0] in alternatives else -1
        asks = self.is_own and reading.to_confirm and (self._hand is None or place >= 0)
        self._show_choices(reading, place if asks else -2)
        self._say(*self._state(wanted, reading, place))
        self.back.setVisible(self.is_own and self._hand is not None)
        problem = self.problem
        self.sentence.setText(problem or self._in_words(wanted))
        self.sentence.set_tone("missed" if problem else "text")
        if not problem and self.field.problem:
            self.field.clear()

    def _state(self, wanted: Wanted, reading: quota_text.Reading, place: int) -> tuple[str, str, str, str]:
        """Icon, tone, the word of the state, and what it means."""
        if not self.is_own:
            return "info", "covered", _("Forummets krav gælder."), ""
        if self._hand is not None and place == 0:
            return "circle-check", "met", _("Læsningen er bekræftet."), ""
        if self._hand is not None:
            return "pencil", "covered", _("Reglen er rettet i hånden."), _("Teksten står, som den er skrevet.")
        if reading.per_board:
            return "circle-dashed", "not_set", _("Ikke fastsat."), _("Angives for hvert lokalt forum.")
        if not reading.text.strip():
            return "circle-dashed", "not_set", _("Ikke fastsat."), _("Der står intet antal.")
        if not reading.understood:
            return "spell-check", "missed", _("Kan ikke læses."), _not_understood(reading)
        if reading.to_confirm:
            return (
                "circle-question-mark",
                "unscheduled",
                _("Bekræft."),
                _("Teksten kan betyde to ting. Indtil du vælger, gælder det første."),
            )
        return "circle-check", "met", _("Læst fuldt ud."), _("Alle ord i teksten er forstået.")

    def _say(self, icon: str, tone: str, words: str, more: str) -> None:
        self.state_icon.show_icon(icon, tone)
        self.state.setText(words)
        self.state.set_tone(tone)
        self.state_more.setText(more)
        self.text.setAccessibleDescription(f"{words} {more}".strip())

    def _show_choices(self, reading: quota_text.Reading, chosen: int) -> None:
        """The readings of a text to confirm; -1 none chosen yet, -2 nothing to choose."""
        wished = quota_text.alternatives(reading) if chosen > -2 else ()
        while len(self._buttons) < len(wished):
            button = QRadioButton(self)
            self.choices.addButton(button, len(self._buttons))
            self._buttons.append(button)
            self._choices.addWidget(button)
        self.choices.setExclusive(False)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(wished))
            button.setEnabled(not self._readonly)
            button.setChecked(place == chosen)
            if place < len(wished):
                words = quota_text.in_words(wished[place], reading.on_demand)
                button.setText(words.replace("&", "&&"))
                button.setAccessibleName(words)
        self.choices.setExclusive(True)

    def _in_words(self, wanted: Wanted) -> str:
        if wanted.rules or wanted.on_demand:
            return quota_text.in_words(wanted.rules, wanted.on_demand)
        reading = quota_text.read(wanted.text)
        if wanted.text.strip() and not reading.understood and not reading.per_board:
            return _("Ikke fastsat, før teksten kan læses, eller felterne er udfyldt.")
        return quota_text.sentence(reading)

    def _show_from(self) -> None:
        day = self.from_day.value
        later = [each for each in self._later if day is None or each >= day]
        if self.from_day.text().strip() and day is None:
            self.from_field.show_problem(_("Skriv en dato, f.eks. 01-01-2027."))
        elif later:
            self.from_field.show_warning(
                _("Det krav, der ellers begynder {day}, bortfalder.").format(day=dates.day_month_year(later[0]))
            )
        else:
            self.from_field.clear()


def _not_understood(reading: quota_text.Reading) -> str:
    if reading.unknown is None:
        return _("Fora forstår ordene hver for sig, men ikke sammen. Udfyld felterne i stedet.")
    word = reading.text[slice(*reading.unknown)]
    return _("Fora forstår ikke “{word}”. Udfyld felterne i stedet.").format(word=word)
