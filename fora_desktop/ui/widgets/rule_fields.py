"""One rule of a requirement as fields: at least, at most, in which period, of which kind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.periods import PERSON, UNIT
from fora_desktop.domain.quota import ORDINARY, Period, Rule
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import IconButton

USUAL_KINDS = (ORDINARY, "stormøde", "samarbejdsmøde/øvelse")


class RuleFields(QWidget):
    """Empty numbers are none. `changed` only when the user changes something."""

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._year_start = (1, 1)
        self._silent = False
        self.minimum, self.maximum, self.every = spin_box(0, 999), spin_box(0, 999), spin_box(1, 99)
        for box in (self.minimum, self.maximum):
            box.setSpecialValueText("–")
        self.every.setPrefix(_("hver "))
        self.every.setSuffix(".")
        self.every.setSpecialValueText(_("hver"))
        self.period = QComboBox(self)
        self.per = QComboBox(self)
        for words, per in ((_("dem alle"), ""), (_("hver person"), PERSON), (_("hver kommune"), UNIT)):
            self.per.addItem(words, per)
        self.kind = TypingBox(self)
        self.kind.line.setPlaceholderText(_("alle møder"))
        self.away = IconButton("x", _("Fjern reglen"), parent=self)
        self.away.clicked.connect(self.removed)
        self._offer_periods()
        flow = FlowLayout(gap=10)
        for label, editor, wide in (
            (_("M&inimum"), self.minimum, 72),
            (_("Maksim&um"), self.maximum, 72),
            (_("&pr."), self.period, 124),
            (_("Hvor tit"), self.every, 84),
            (_("Gælder mødet&ypen"), self.kind, 170),
            (_("For"), self.per, 124),
        ):
            editor.setFixedWidth(fonts.px(wide))
            field: Field[QWidget] = Field(label, editor, parent=self)
            flow.addWidget(field)
        self._whom = field  # the last one: shown where a rule counts for each person or municipality
        self._whom.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(6))
        row.addLayout(flow, 1)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        for number in (self.minimum, self.maximum, self.every):
            number.valueChanged.connect(self._on_change)
        self.period.currentIndexChanged.connect(self._on_change)
        self.per.currentIndexChanged.connect(self._on_change)
        self.kind.editTextChanged.connect(self._on_change)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in the order that is seen."""
        whom = [] if self._whom.isHidden() else [self.per]
        return [self.minimum, self.maximum, self.period, self.every, self.kind, *whom, self.away]

    def offer_kinds(self, kinds: tuple[str, ...]) -> None:
        self._silent = True
        self.kind.offer(dict.fromkeys(("", *USUAL_KINDS, *kinds)))
        self._silent = False

    def _offer_periods(self) -> None:
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

    def _on_change(self, _value: object) -> None:
        if not self._silent:
            self.changed.emit()

    @property
    def rule(self) -> Rule:
        period, year_start = self.period.itemData(max(0, self.period.currentIndex()))
        return Rule(
            kind=self.kind.text or None,
            minimum=self.minimum.value() or None,
            maximum=self.maximum.value() or None,
            period=Period(period),
            interval=self.every.value(),
            year_start=tuple(year_start),
            per=str(self.per.currentData() or ""),
        )

    def show_rule(self, rule: Rule) -> None:
        """Without telling."""
        self._silent = True
        self._year_start = rule.year_start
        self._offer_periods()
        own_year = rule.period is Period.YEAR and rule.year_start != (1, 1)
        periods = [Period(self.period.itemData(place)[0]) for place in range(self.period.count())]
        _set(self.minimum, rule.minimum or 0)
        _set(self.maximum, rule.maximum or 0)
        _set(self.every, rule.interval)
        self.period.setCurrentIndex(1 if own_year else periods.index(rule.period))
        self.kind.set_text(rule.kind or "")
        self.per.setCurrentIndex(max(0, self.per.findData(rule.per)))
        self._whom.setVisible(bool(rule.per))
        self._silent = False


def _set(box: QSpinBox, number: int) -> None:
    """A number may be larger than what is usually typed."""
    box.setMaximum(max(box.maximum(), number))
    box.setValue(number)
