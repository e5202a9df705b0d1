"""The forms of Ferie og helligdage: a special day, and a holiday of the district's own."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from fora_desktop.domain import dates, day_ranges
from fora_desktop.domain.day_ranges import TooFarFromEaster
from fora_desktop.domain.days import Effect
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import special_days
from fora_desktop.services.special_days import (
    HOURS,
    DayIsNotRead,
    IsHolidayAlready,
    NameIsMissing,
    SpecialLine,
    SpecialWish,
    YearIsOut,
)
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.typed import DayEdit


class SpecialDayForm(Ask):
    """When it is, is read as it is typed, and told."""

    def __init__(self, parent: QWidget, desk: Desk, year: int, line: SpecialLine | None) -> None:
        super().__init__(
            _("Ret {day}").format(day=line.name) if line else _("Ny særlig dag"),
            _("Gem") if line else _("Tilføj"),
            parent,
        )
        self.desk, self.year, self.line = desk, year, line
        self.refusal = MessageBar(parent=self)
        wish = line.wish if line else SpecialWish("", "")
        self.name = QLineEdit(wish.name, self)
        self.when = TypingBox(self)
        self.when.offer(day_ranges.write_rule(rule) for rule in ("easter+40", "easter-4", "easter+51"))
        self.when.set_text(wish.when)
        self.whom = QComboBox(self)
        self.whom.addItem(_("Alle møder"), False)
        self.whom.addItem(_("Møder med kommuner"), True)
        self.whom.setCurrentIndex(int(wish.municipal))
        self.effect = QComboBox(self)
        for words, effect in (
            (_("Advar"), Effect.WARN),
            (_("Undgå i forslag"), Effect.AVOID),
            (_("Vis kun dagen"), Effect.NONE),
        ):
            self.effect.addItem(words, effect.value)
        self.effect.setCurrentIndex(self.effect.findData(wish.effect.value))
        self.hour = QComboBox(self)
        self.hour.addItem(_("Hele dagen"), 0)
        for hour in HOURS:
            self.hour.addItem(_("Fra kl. {hour}").format(hour=hour), hour)
        self.hour.setCurrentIndex(max(0, self.hour.findData(wish.from_hour or 0)))
        self._lay_out()
        self.when.line.textChanged.connect(self._tell_when)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self._tell_when()
        self.name.setFocus()

    def _lay_out(self) -> None:
        self.name_field = Field(_("&Navn"), self.name, parent=self)
        self.when_field = Field(_("&Hvornår"), self.when, parent=self)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(10))
        for label, box in ((_("&Gælder"), self.whom), (_("&Virkning"), self.effect), (_("&Tidsrum"), self.hour)):
            row.addWidget(Field(label, box, parent=self), 1)
        for part in (self.refusal, self.name_field, self.when_field):
            self.column.addWidget(part)
        self.column.addLayout(row)

    @property
    def wish(self) -> SpecialWish:
        return SpecialWish(
            self.name.text(),
            self.when.text,
            bool(self.whom.currentData()),
            self.hour.currentData() or None,
            Effect(self.effect.currentData()),
        )

    def _tell_when(self) -> None:
        """How the text is understood, while it is typed."""
        text = self.when.text
        try:
            rule = day_ranges.read_rule(text) if text else None
        except TooFarFromEaster as refused:
            self.when_field.show_hint(str(refused))
            return
        if rule is None:
            self.when_field.show_hint(_("F.eks. 5. juni, uge 28–30, 40 dage efter påske eller 18. marts 2027"))
            return
        found = special_days.next_days(rule, self.desk.today)
        if found is None:
            self.when_field.show_hint(_("Dagen er forbi og kommer ikke igen"))
            return
        first, last = found
        days = dates.short(first) if first == last else dates.between(first, last)
        self.when_field.show_hint(_("Næste gang {days}").format(days=days))

    def _try(self) -> None:
        self.refusal.say("")
        self.name_field.clear()
        self.when_field.clear()
        try:
            if self.line is None:
                self.desk.do(special_days.added, special_days.add, self.wish, self.year)
            else:
                self.desk.do(special_days.changed, special_days.change, self.line.id, self.wish, self.year)
        except NameIsMissing as refused:
            self.name_field.show_problem(str(refused))
            self.name.setFocus()
        except (DayIsNotRead, TooFarFromEaster) as refused:
            self.when_field.show_problem(str(refused))
            self.when.setFocus()
        except FieldError as refused:
            self.refusal.say(str(refused), "error")
        else:
            self.accept()
            return
        self.grow()


class OwnHolidayForm(Ask):
    def __init__(self, parent: QWidget, desk: Desk, year: int) -> None:
        explanation = _("En dag, der regnes som helligdag her i kredsen, det ene år.")
        super().__init__(_("Egen helligdag"), _("Tilføj"), parent, explanation)
        self.desk = desk
        self.refusal = MessageBar(parent=self)
        self.day = DayEdit(
            desk.today.replace(year=year, month=1, day=1) if year > desk.today.year else desk.today, self
        )
        self.name = QLineEdit(self)
        self.day_field = Field(_("&Dato"), self.day, parent=self)
        self.name_field = Field(_("&Navn"), self.name, parent=self)
        for part in (self.refusal, self.day_field, self.name_field):
            self.column.addWidget(part)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self.day.setFocus()

    def _try(self) -> None:
        self.refusal.say("")
        self.day_field.clear()
        self.name_field.clear()
        self.day.commit()
        if self.day.value is None:
            self.day_field.show_problem(_("Skriv en dato, f.eks. 14-02-2027."))
            self.day.setFocus()
            self.grow()
            return
        try:
            self.desk.do(special_days.holiday_added, special_days.add_holiday, self.day.value, self.name.text())
        except NameIsMissing:
            self.name_field.show_problem(_("Navnet mangler. Skriv, hvad dagen hedder."))
            self.name.setFocus()
        except (IsHolidayAlready, YearIsOut) as refused:
            self.day_field.show_problem(str(refused))
            self.day.setFocus()
        except FieldError as refused:
            self.refusal.say(str(refused), "error")
        else:
            self.accept()
            return
        self.grow()
