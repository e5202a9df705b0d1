"""The forms of action plans: what a forum owes, the days of one year's plan, which plans the next year gets."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from fora_desktop.domain import plan_stages
from fora_desktop.domain.action_plans import DRAFT, KINDS, STAGES
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.i18n import _
from fora_desktop.services import action_plans
from fora_desktop.services.action_plans import ActionPlanLine
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.typed import DayEdit


class SavingForm(Ask):
    """Closes only once what was typed has been saved; a refusal stands below the fields, and nothing is lost."""

    def __init__(self, title: str, verb: str, parent: QWidget, save: Callable[..., object]) -> None:
        super().__init__(title, verb, parent)
        self._save = save
        self.refused = MessageBar(parent=self)

    def values(self) -> tuple[object, ...] | None:
        """What is to be saved; None where a field says what is wrong with it."""
        raise NotImplementedError

    def accept(self) -> None:
        found = self.values()
        if found is None:
            return
        try:
            self._save(*found)
        except FieldError as refused:
            self.refused.say(str(refused), "error")
            self.grow()
            return
        super().accept()


class RuleForm(SavingForm):
    """What a forum owes: `save` gets the forum and the fields of `action_plans.FIELDS`."""

    def __init__(
        self,
        parent: QWidget,
        forums: Sequence[tuple[int, str]],
        roles: Sequence[tuple[int, str]],
        save: Callable[..., object],
        line: ActionPlanLine | None = None,
    ) -> None:
        title = _("Ret planen") if line else _("Ny plan")
        super().__init__(title, _("Gem") if line else _("Tilføj plan"), parent, save)
        self.forum, self.role = NamedBox(self), NamedBox(self)
        self.forum.offer_named(forums)
        self.role.offer_named(roles)
        self.role.line.setPlaceholderText(_("ingen bestemt"))
        self.name, self.draft, self.due = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.every, self.first_year = QLineEdit("1", self), QLineEdit(self)
        for editor in (self.draft, self.due):
            editor.setPlaceholderText(_("f.eks. 15/11; tom: ingen frist"))
        self.kind = QComboBox(self)
        for kind in KINDS:
            self.kind.addItem(plan_stages.kind_words(kind), kind)
        self.kind.setCurrentIndex(KINDS.index("action_plan"))
        self.per_board = QCheckBox(_("Hvert råd eller nævn har sin &egen"), self)
        self.stages = {stage: QCheckBox(plan_stages.stage_words(stage), self) for stage in STAGES}
        for box in self.stages.values():
            box.setChecked(True)
        self._lay_out()
        if line is not None:
            self._fill(line)
        (self.name if line is not None else self.forum).setFocus()

    def _lay_out(self) -> None:
        self.forum_field = Field(_("&Forum"), self.forum, parent=self)
        self.role_field = Field(_("&Ansvarlig rolle"), self.role, parent=self)
        for field in (
            self.forum_field,
            Field(_("&Navn"), self.name, parent=self),
            Field(_("&Slags"), self.kind, parent=self),
        ):
            self.column.addWidget(field)
        self.column.addWidget(self.per_board)
        self.column.addWidget(Label(_("Trin"), "header", "text2", parent=self))
        flow = FlowLayout(gap=12)
        for box in self.stages.values():
            flow.addWidget(box)
        self.column.addLayout(flow)
        for field in (
            Field(_("Frist for &udkast, hvert år"), self.draft, parent=self),
            Field(_("F&rist, hvert år"), self.due, parent=self),
            Field(_("&Gælder i så mange år"), self.every, parent=self),
            Field(_("Førs&te år"), self.first_year, hint=_("Når den gælder i flere år. Må gerne stå tom"), parent=self),
            self.role_field,
        ):
            self.column.addWidget(field)
        self.column.addWidget(self.refused)

    def _fill(self, line: ActionPlanLine) -> None:
        self.forum.choose(line.forum)
        self.forum.setEnabled(False)
        self.name.setText(line.name)
        self.kind.setCurrentIndex(KINDS.index(line.kind))
        self.per_board.setChecked(line.per_board)
        for stage, box in self.stages.items():
            box.setChecked(stage in line.stages)
        self.draft.setText(line.draft_words)
        self.due.setText(line.due_words)
        self.every.setText(str(line.every))
        self.first_year.setText(str(line.first_year or ""))
        self.role.choose(line.role)

    def values(self) -> tuple[object, ...] | None:
        for field in (self.forum_field, self.role_field):
            field.clear()
        forum = self.forum.value
        if forum is None:
            self.forum_field.show_problem(_("Vælg et forum fra listen."))
            return None
        if self.role.text and self.role.value is None:
            self.role_field.show_problem(_("Vælg en rolle fra listen, eller lad feltet stå tomt."))
            return None
        return forum, {
            "name": self.name.text(),
            "kind": str(self.kind.currentData()),
            "per_board": self.per_board.isChecked(),
            "stages": " ".join(stage for stage, box in self.stages.items() if box.isChecked()),
            "draft": self.draft.text(),
            "due": self.due.text(),
            "every": self.every.text() or "1",
            "first_year": self.first_year.text() or None,
            "role": self.role.value,
        }


class PlanDay(DayEdit):
    """A day of a plan; typed without a year (`30/6`) it is of the plan's own, and what has been reached has been."""

    def __init__(self, today: date, year: int | None, parent: QWidget) -> None:
        self._year = year
        super().__init__(today, parent)

    def _as_day(self, text: str) -> date | None:
        found = super()._as_day(text)
        if found is None or not re.fullmatch(r"\s*\d{1,2}\s*[./-]\s*(\d{1,2}|[^\W\d]+)\.?\s*", text):
            return found
        month_and_day = (found.month, found.day)
        if self._year is not None:
            return action_plans.day_in(self._year, month_and_day)
        return found if found <= self.today else action_plans.day_in(found.year - 1, month_and_day)


class YearForm(SavingForm):
    """The deadlines of one year's plan and the days on which its stages were reached."""

    def __init__(self, parent: QWidget, row: PlanRow, today: date, save: Callable[..., object]) -> None:
        super().__init__(_("Frist og trin"), _("Gem"), parent, save)
        self.column.addWidget(Label(f"{row.title}, {row.whose}", "strong", wrap=True, parent=self))
        self._row = row
        self._fields: list[tuple[Field[PlanDay], PlanDay]] = []
        self.draft_due: DayEdit | None = None
        if DRAFT in row.stages[:-1]:
            of = row.draft_due.year if row.draft_due is not None else row.year
            self.draft_due = self._day(_("Frist for &udkast"), row.draft_due, today, of)
        self.due = self._day(_("&Frist"), row.due, today, row.due.year if row.due is not None else row.year)
        self.days = {
            stage: self._day(plan_stages.stage_words(stage), day, today, None)
            for stage, day in zip(row.stages, row.days, strict=True)
        }
        self.column.addWidget(self.refused)
        (self.draft_due if self.draft_due is not None and row.next_stage == DRAFT else self.due).setFocus()

    def _day(self, label: str, day: date | None, today: date, year: int | None) -> DayEdit:
        edit = PlanDay(today, year, self)
        edit.set_value(day)
        field = Field(label, edit, parent=self)
        self.column.addWidget(field)
        self._fields.append((field, edit))
        return edit

    def values(self) -> tuple[object, ...] | None:
        wrong = False
        for field, edit in self._fields:
            field.clear()
            edit.commit()
            if edit.value is None and edit.text().strip():
                field.show_problem(_("Skriv en dag, f.eks. 26/5, fredag eller om 14 dage."))
                wrong = True
        if wrong:
            self.grow()
            return None
        draft = self.draft_due.value if self.draft_due is not None else None
        days = {stage: edit.value for stage, edit in self.days.items()}
        return self.due.value, draft, days


class CopyForm(SavingForm):
    """Which plans the next year gets from this one."""

    def __init__(self, parent: QWidget, rows: Sequence[PlanRow], year: int, save: Callable[..., object]) -> None:
        super().__init__(
            _("Kopiér til {year}").format(year=year + 1), _("Kopiér til {year}").format(year=year + 1), parent, save
        )
        told = _(
            "Planer med fast frist kommer igen hvert år af sig selv. "
            "Disse får deres egne frister, et år senere, og den samme ansvarlige."
        )
        self.column.addWidget(Label(told, wrap=True, parent=self))
        self.list = QListWidget(self)
        self.list.setAccessibleName(_("Planer, der kopieres"))
        self.list.setMinimumHeight(fonts.px(180))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        for row in rows:
            item = QListWidgetItem(f"{row.title}, {row.whose}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            item.setCheckState(Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, theme.row_height()))
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.refused)
        self.list.setFocus()
        self.set_size(640, 460)

    def values(self) -> tuple[object, ...] | None:
        items = [self.list.item(place) for place in range(self.list.count())]
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]
        return ([tuple(key) for key in chosen],)
