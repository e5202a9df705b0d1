"""The card Handleplaner og frister of Overblik: plans that are late or lack a meeting, and the next deadlines."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.i18n import _, counted
from fora_desktop.services import plan_rows
from fora_desktop.services.follow_up import short_day
from fora_desktop.services.plan_rows import Pressing
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.label import Button, IconLabel, Label

SHOWN = 4


class PlansCard(Card):
    """Hidden while nothing is late and no deadline is near."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(_("Handleplaner og frister"), link=_("Handleplaner"), parent=parent)
        self.desk = desk
        self.rows: list[QWidget] = []
        self.link_clicked.connect(self._show_all)
        self.hide()

    def read(self) -> None:
        """In the background; what is shown stays until the new is there."""
        self.desk.once_later(plan_rows.pressing, self._show, self.desk.today)

    def _show(self, found: Pressing) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        now = self.desk.day == self.desk.today
        self.setVisible(now and bool(found.needing or found.coming))
        self.set_link(counted(found.plans, _("1 plan"), _("{n} planer")))
        needing = found.needing[:SHOWN]
        coming = found.coming[: SHOWN - len(needing)]
        self.rows = [self._row(row, needs=True) for row in needing] + [self._row(row, needs=False) for row in coming]
        for line in self.rows:
            self.body.addWidget(line)
            line.show()
        if (more := len(found.needing) - len(needing)) > 0:
            told = counted(more, _("og 1 mere, der kræver handling"), _("og {n} mere, der kræver handling"))
            self.body.addWidget(Label(told, "small", "text2", parent=self))

    def _row(self, row: PlanRow, *, needs: bool) -> QWidget:
        on = self.desk.today
        due = row.shown_due
        told = row.step_words(on)
        if due is not None and not row.is_late(on):
            told = _("{what} · frist {day}").format(what=told, day=short_day(due, on))
        title = f"{row.title}: {row.whose}"
        line = QWidget(self)
        line.setAccessibleName(f"{title}. {told}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "body", wrap=True, parent=line))
        words.addWidget(Label(told, "small", "behind" if needs else "text2", wrap=True, parent=line))
        button = Button(_("Åbn"), "small", parent=line)
        button.setAccessibleName(_("{verb}: {what}").format(verb=_("Åbn"), what=title))
        button.clicked.connect(partial(self._open, row))
        icon = "clock-alert" if row.is_late(on) else "triangle-alert" if needs else "target"
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(fonts.px(8))
        beside.addWidget(IconLabel(icon, "behind" if needs else "text2", parent=line))
        beside.addLayout(words, 1)
        beside.addWidget(button)
        return line

    def _open(self, row: PlanRow, _checked: bool = False) -> None:
        self.desk.goto("handleplaner", plan=row.plan, board=row.board, year=row.year)

    def _show_all(self, _what: Any = None) -> None:
        self.desk.goto("handleplaner")
