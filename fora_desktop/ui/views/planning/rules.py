"""Regler: what the year plan never breaks. Ønsker: what it would like, and how much."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fora_desktop.domain import plan_words
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.planning import HIGH, NEVER
from fora_desktop.i18n import _
from fora_desktop.services import plan_settings
from fora_desktop.services.plan_settings import WISHES, Settings
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.planning.typed_table import FieldsRow, PlanSection
from fora_desktop.ui.views.settings.section import check, explained, row
from fora_desktop.ui.widgets.card import Card, Rule
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.segmented import Segmented

BESIDE = 640
"""From this width on, in pixels of the design, a wish stands beside its words."""


class SettingsSection(PlanSection):
    """Fields of the district's settings: each is saved when it is left; what cannot be read stays with its sentence."""

    SHOWS = frozenset({"plan_settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.fields: dict[str, Field[QLineEdit]] = {}

    def add_fields(self, card: Card, **labels: str) -> None:
        """Fields side by side, as far as there is room."""
        made = [self._field(card, name, label) for name, label in labels.items()]
        card.body.addLayout(FieldsRow(*made, least=300))

    def _field(self, card: Card, name: str, label: str) -> Field[QLineEdit]:
        editor = QLineEdit(card)
        field = Field(label, editor, parent=card)
        editor.editingFinished.connect(partial(self._save, name))
        self.fields[name] = field
        return field

    def show_fields(self, settings: Settings) -> None:
        for name, field in self.fields.items():
            field.editor.setReadOnly(self.desk.readonly)
            if not field.editor.isModified():
                field.editor.setText(settings.words(name))
                field.show_hint(plan_settings.explained(name, settings))

    def _save(self, name: str) -> None:
        field = self.fields[name]
        if not field.editor.isModified() or self.desk.readonly:
            return
        try:
            field.editor.setModified(False)
            self.desk.do(plan_settings.changed, plan_settings.change, {name: field.editor.text()})
        except FieldError as refused:
            field.editor.setModified(True)
            field.show_problem(str(refused))
            return
        self.show_fields(self.desk.read(plan_settings.read))

    def change(self, **values: str) -> None:
        self.attempt(partial(self.desk.do, plan_settings.changed, plan_settings.change, values))


class Rules(SettingsSection):
    key = "rules"
    icon = "ban"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        hours = Card(_("Arbejdstid"), _("møder ligger helt inden for den"), parent=self)
        self.add_fields(hours, day_start=_("Møder begynder &tidligst"), day_end=_("Møder slutter &senest"))
        people = Card(_("Personer"), _("gælder alle, der ikke har deres egen grænse"), parent=self)
        self.add_fields(
            people,
            most_a_day=_("Møder om &dagen, højst"),
            travel_minutes=_("T&ransport mellem to møder, mindst"),
        )
        rooms = Card(_("Lokaler"), _("kun møder uden eget sted"), parent=self)
        field = self._field(rooms, "rooms", _("Husets &lokaler, med komma imellem"))
        rooms.body.addWidget(field)
        field.editor.setPlaceholderText(_("f.eks. Mødelokale 1, Parolesalen"))
        days = Card(_("Dage uden møder"), parent=self)
        explained(days, _("Helligdage og weekender bruges ikke, medmindre de er slået til i Ferie og helligdage."))
        self.never = check(days, _("Aldrig møder i &kommunernes skoleferier"), self._on_never)
        self.holidays_button = Button(_("&Ferie og helligdage …"), icon="sun", parent=days)
        self.holidays_button.clicked.connect(self._show_holidays)
        days.body.addLayout(row(self.holidays_button))
        for card in (hours, people, rooms, days):
            self.column.addWidget(card)
        self.column.addStretch(1)

    @staticmethod
    def title() -> str:
        return _("Regler (aldrig)")

    def refresh(self) -> None:
        settings = self.desk.read(plan_settings.read)
        self.show_fields(settings)
        self.never.setChecked(settings.school_holidays == NEVER)
        self.never.setEnabled(not self.desk.readonly)

    def start(self) -> QWidget:
        return self.fields["day_start"].editor

    def _on_never(self, on: bool) -> None:
        self.change(school_holidays=NEVER if on else HIGH)

    def _show_holidays(self) -> None:
        self.desk.goto("indstillinger", section="ferie")


class Wishes(SettingsSection):
    key = "wishes"
    icon = "sliders-horizontal"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        card = Card(_("Hvor meget ønskerne vejer"), _("et ønske kan vige, en regel kan ikke"), parent=self)
        self.segments: dict[str, Segmented] = {}
        self._told: dict[str, Label] = {}
        self._rows: list[QBoxLayout] = []
        for place, name in enumerate(WISHES):
            if place:
                card.body.addWidget(Rule(parent=card))
            card.body.addLayout(self._make_row(card, name))
        load = Card(_("Travle uger"), parent=self)
        self.add_fields(load, most_a_week=_("Møder om &ugen for en person, helst højst"))
        self.column.addWidget(card)
        self.column.addWidget(load)
        self.column.addStretch(1)

    @staticmethod
    def title() -> str:
        return _("Ønsker")

    def _make_row(self, card: Card, name: str) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(fonts.px(2))
        label = Label(plan_settings.label(name), "strong", parent=card)
        told = Label("", "small", "text2", wrap=True, parent=card)
        words.addWidget(label)
        words.addWidget(told)
        choices = [plan_words.strength(each) for each in plan_settings.choices(name)]
        segments = Segmented(choices, name=plan_settings.label(name), parent=card)
        segments.chosen.connect(partial(self._on_chosen, name))
        self.segments[name], self._told[name] = segments, told
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(fonts.px(8))
        line.addLayout(words, 1)
        line.addWidget(segments, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.append(line)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= fonts.px(BESIDE)
        for line in self._rows:
            line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def refresh(self) -> None:
        settings = self.desk.read(plan_settings.read)
        self.show_fields(settings)
        for name, segments in self.segments.items():
            segments.set_current(plan_settings.choices(name).index(settings.wish(name)))
            segments.setEnabled(not self.desk.readonly)
            told = plan_settings.explained(name, settings)
            self._told[name].setText(told)
            segments.setAccessibleDescription(told)

    def start(self) -> QWidget:
        first = self.segments[WISHES[0]]
        return first.button(first.current)

    def _on_chosen(self, name: str, place: int) -> None:
        self.change(**{name: plan_settings.choices(name)[place]})

    def open(self, what: dict[str, Any]) -> None:
        wanted = self.segments.get(str(what.get("wish", "")))
        if wanted is not None:
            wanted.button(wanted.current).setFocus(Qt.FocusReason.OtherFocusReason)
