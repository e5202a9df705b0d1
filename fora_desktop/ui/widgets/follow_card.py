"""The card Opfølgning of Overblik: what is missing, waits for approval, is overdue or has to be sent."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.tasks import DONE
from fora_desktop.i18n import _, counted
from fora_desktop.services import follow_up, tasks
from fora_desktop.services.follow_up import Approval, Kind, Pressing, Row, When
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.task_rows import ICONS

SHOWN = 4
APPROVALS = 2
"""So many of the rows are kept for minutes to approve, where there are such."""


class FollowCard(Card):
    """Hidden while there is nothing to follow up."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(_("Opfølgning"), link=_("Opgaver"), parent=parent)
        self.desk = desk
        self.rows: list[QWidget] = []
        self.link_clicked.connect(self._show_all)
        self.hide()

    def read(self) -> None:
        """In the background; what is shown stays until the new is there."""
        ahead = self.desk.choices.settings.warned_days
        self.desk.once_later(follow_up.pressing, self._show, self.desk.today, ahead)

    def _show(self, found: Pressing) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        now = self.desk.day == self.desk.today
        self.setVisible(now and bool(found.rows or found.approvals or found.open))
        self.set_link(counted(found.open, _("1 opgave"), _("{n} opgaver")))
        approvals = found.approvals[: max(APPROVALS, SHOWN - len(found.rows))]
        rows = found.rows[: SHOWN - len(approvals)]
        late = [row for row in rows if row.kind is Kind.MINUTES]
        rest = [row for row in rows if row.kind is not Kind.MINUTES]
        self.rows = [
            *map(self._row, late),
            *map(self._approval, approvals),
            *map(self._row, rest),
        ]
        for line in self.rows:
            self.body.addWidget(line)
            line.show()
        if not self.rows:
            self.body.addWidget(Label(_("Intet haster."), "small", "text2", parent=self))

    def _row(self, row: Row) -> QWidget:
        late = row.when is When.OVERDUE
        title = {
            Kind.MINUTES: _("Referat mangler: {place}"),
            Kind.INVITATION: _("Indkald: {place}"),
            Kind.AGENDA: _("Dagsorden mangler: {place}"),
            Kind.MATERIAL: _("Bilag mangler: {place}"),
        }.get(row.kind, row.title.replace("{", "{{").replace("}", "}}"))
        title = title.format(place=row.place)
        if row.deadline is not None:
            title += " " + follow_up.short_day(row.deadline.meeting_day, self.desk.today)
        due = row.day_words(self.desk.today)
        told = _("Frist {day} – {n}").format(day=due, n=row.state_words(self.desk.today)) if late else ""
        told = told or _("Frist {day}").format(day=due)
        under = " · ".join(part for part in (told, row.person_name) if part)
        if row.task is not None:
            step = (_("Udført"), partial(self._done, row.task.id))
        elif row.kind is Kind.INVITATION:
            step = (_("Indkald …"), partial(self._open, row.meeting, "agenda"))
        else:
            step = (_("Åbn"), partial(self._open, row.meeting, "minutes" if row.kind is Kind.MINUTES else "agenda"))
        return self._line(ICONS[row.kind], "behind" if late else "unscheduled", title, under, *step)

    def _approval(self, each: Approval) -> QWidget:
        title = _("Referat til godkendelse: {place} {day}").format(
            place=each.place, day=follow_up.short_day(each.day, self.desk.today)
        )
        under = (
            _("Afventer mødet {day}").format(day=dates.day_month(each.next_meeting))
            if each.next_meeting
            else _("Intet kommende møde kan godkende det")
        )
        step = partial(self._open, each.meeting, "minutes")
        return self._line("file-pen", "accent", title, under, _("Åbn"), step)

    def _line(self, icon: str, tone: str, title: str, under: str, words: str, do: Callable[[], object]) -> QWidget:
        line = QWidget(self)
        line.setAccessibleName(f"{title}. {under}")
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(title, "body", wrap=True, parent=line))
        told.addWidget(Label(under, "small", "text2", wrap=True, parent=line))
        button = Button(words, "small", parent=line)
        button.setAccessibleName(_("{verb}: {what}").format(verb=words.rstrip(" …"), what=title))
        allow(self.desk.readonly and words != _("Åbn"), button)
        button.clicked.connect(lambda _on=False: do())
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel(icon, tone, parent=line))
        row.addLayout(told, 1)
        row.addWidget(button)
        return line

    def _done(self, task: int) -> None:
        self.desk.attempt(tasks.told_state, tasks.set_state, task, DONE, self.desk.today)

    def _open(self, meeting: int | None, card: str) -> None:
        self.desk.goto("moede", meeting=meeting, card=card, back="overblik")

    def _show_all(self, _what: Any = None) -> None:
        self.desk.goto("opgaver")
