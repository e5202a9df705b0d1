"""What the secretariat does with a proposal: small steps that can be undone, and the one that fills the calendar."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import plan_drafts
from fora_desktop.services.plan_accept import Accepted
from fora_desktop.services.plan_proposals import DraftLine
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets import plan_loosen
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.plan_look import Judged
from fora_desktop.ui.widgets.plan_rows import Row
from fora_desktop.ui.words import made_at

if TYPE_CHECKING:
    from fora_desktop.planner.remedies import Remedy
    from fora_desktop.ui.views.planlaeg import Planlaeg

NAMED = 3
"""So many of the remarks on what was accepted are told."""


class PlanActs(QObject):
    """`told` what must be known of what was done."""

    told = Signal(str)

    def __init__(self, desk: Desk, page: "Planlaeg") -> None:
        super().__init__(page)
        self.desk = desk
        self.page = page

    # --- one meeting, or some ---------------------------------------------------------------------------------------

    def choose(self, rows: Sequence[Row], on: bool) -> bool:
        """Whether accepting puts them into the calendar."""
        return self.desk.attempt(_chosen(rows, on), plan_drafts.choose, _ids(rows), on)

    def choose_all(self, rows: Sequence[Row], on: bool, refused: Callable[[], object]) -> None:
        """The same for many, in the background."""
        self._refused = refused
        self.desk.do_later(_chosen(rows, on), plan_drafts.choose, _nothing, self._on_refused, _ids(rows), on)

    def _on_refused(self, _error: Exception) -> None:
        self._refused()

    def keep(self, row: Row) -> bool:
        name = _("{title} beholder sin tid").format(title=row.title)
        return self.desk.attempt(name, plan_drafts.choose, _ids([row]), True)

    def lock(self, row: Row, on: bool) -> bool:
        name = (_("{title} er låst") if on else _("{title} er låst op")).format(title=row.title)
        return self.desk.attempt(name, plan_drafts.lock, _ids([row]), on)

    def move(self, row: Row, to: datetime) -> bool:
        name = _("{title} er flyttet i forslaget").format(title=row.title)
        try:
            self.desk.do(name, _move, _id(row), to)
        except FieldError as refusal:
            self.page.pane.refuse(str(refusal))
            return False
        return True

    def skip(self, row: Row) -> bool:
        """With a reason, which is asked for."""
        reason = _why_skipped(self.page, row.title)
        if reason is None:
            return False
        name = _("{title} springes over: {reason}").format(title=row.title, reason=reason)
        return self.desk.attempt(name, plan_drafts.skip, _id(row), reason)

    def unskip(self, row: Row) -> bool:
        name = _("{title} er med igen").format(title=row.title)
        return self.desk.attempt(name, plan_drafts.skip, _id(row), "")

    def row_menu(self, row: Row, page: "Planlaeg") -> QMenu:
        """At the current row."""
        menu = QMenu(page)
        may = not self.desk.readonly and row.id is not None and not page.is_live
        placed = row.start is not None and not row.skipped
        for words, do, also in (
            (_("Lås op") if row.locked else _("Lås"), page.pane.lock, placed),
            (_("Behold, hvor det ligger"), page.keep_row, placed and not row.chosen),
            (_("Spring over …"), page.skip_row, not row.skipped),
            (_("Tag med alligevel"), page.unskip_row, bool(row.skipped)),
        ):
            if also:
                entry = menu.addAction(words)
                entry.setEnabled(may)
                entry.triggered.connect(do)
        menu.addSeparator()
        menu.addAction(_("Åbn mødet") if row.meeting else _("Åbn i Fora")).triggered.connect(page.open_current)
        menu.addAction(_("Forudsætninger for forummet …")).triggered.connect(
            partial(self.desk.goto, "plan_settings", board=row.board, back=page.key)
        )
        return menu

    # --- the proposal -----------------------------------------------------------------------------------------------

    def name(self, draft: DraftLine) -> None:
        """Gem kladde: put aside under a name."""
        usual = draft.name or _("Plan {year}, {day}").format(year=draft.year, day=made_at(draft.made_at, self.desk.now))
        name = ask.line(self.page, _("Gem kladde"), _("Gem"), _("&Navn"), usual)
        if name:
            self.desk.attempt(_("Kladden {name} er gemt").format(name=name), plan_drafts.name, draft.id, name)

    def drafts_menu(self, kept: Sequence[DraftLine], shown: DraftLine | None, *, working: bool) -> QMenu:
        """The drafts that were put aside: opened, or removed."""
        menu = QMenu(self.page)
        if working:
            entry = menu.addAction(_("Forslagene, der arbejdes på"))
            entry.setCheckable(True)
            entry.setChecked(shown is None or not shown.name)
            entry.triggered.connect(partial(self._open, None))
            menu.addSeparator()
        for draft in kept:
            words = _("{name} · {when}").format(name=draft.name, when=made_at(draft.made_at, self.desk.now))
            entry = menu.addAction(words.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(shown is not None and shown.id == draft.id)
            entry.triggered.connect(partial(self._open, draft.id))
        if kept and not self.desk.readonly:
            menu.addSeparator()
            away = menu.addMenu(_("Fjern kladde"))
            for draft in kept:
                away.addAction(draft.name.replace("&", "&&")).triggered.connect(partial(self._remove, draft))
        return menu

    def _open(self, draft: int | None, _checked: bool = False) -> None:
        self.page.show_draft(draft)

    def _remove(self, draft: DraftLine, _checked: bool = False) -> None:
        self.desk.attempt(_("Kladden {name} er fjernet").format(name=draft.name), plan_drafts.remove, draft.id)

    def accept(self, draft: DraftLine) -> None:
        """Everything that is chosen into the calendar, as one step."""
        self.desk.do_later(
            plan_drafts.accepted,
            plan_drafts.accept,
            self._on_accepted,
            self._on_not_accepted,
            draft.id,
            self.desk.today,
        )

    def _on_not_accepted(self, _error: Exception) -> None:
        self.page.show_accepted(done=False)

    def _on_accepted(self, done: Accepted) -> None:
        self.page.show_accepted(done=True)
        told = [plan_drafts.accepted(done) + "."]
        if done.left:
            told.append(plan_drafts.left_words(done.left))
        told += [each.text for each in done.conflicts[:NAMED]]
        if (rest := len(done.conflicts) - NAMED) > 0:
            told.append(counted(rest, _("Og {n} bemærkning til."), _("Og {n} bemærkninger til.")))
        self.told.emit(" ".join(told))

    # --- what found no time -----------------------------------------------------------------------------------------

    def show_blocked(self, bar: MessageBar, remedies: Sequence["Remedy"], judged: Judged | None) -> None:
        """`Kravet kan ikke nås for 2 råd`, which rule is in the way, and the way out of it."""
        if not remedies or judged is None:
            bar.say("")
            return
        asked = {meeting.id: meeting.board for meeting in judged.question.request.meetings}
        boards = {asked[each.meeting] for each in judged.plan.unplaced if each.meeting in asked}
        head = counted(len(boards), _("Kravet kan ikke nås for {n} råd."), _("Kravet kan ikke nås for {n} råd."))
        first = remedies[0]
        actions: list[tuple[str, Any]] = []
        if not self.desk.readonly:
            words = {"without": _("Vælg stedfortræder …"), "skip": _("Spring over …")}
            actions.append((words.get(first.kind, _("Lemp reglen")), partial(self.loosen, judged, first)))
            if len(remedies) > 1:
                actions.append((_("Andre veje …"), partial(self._show_ways, bar, remedies, judged)))
        if not actions:
            actions.append((_("Forudsætninger …"), self.page.to_settings))
        bar.say(f"{head} {first.text}", "late", icon="triangle-alert", actions=actions)

    def _show_ways(self, bar: MessageBar, remedies: Sequence["Remedy"], judged: Judged) -> None:
        menu = self.ways(remedies, judged)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(bar.mapToGlobal(bar.rect().bottomRight()) - QPoint(menu.sizeHint().width(), 0))

    def ways(self, remedies: Sequence["Remedy"], judged: Judged) -> QMenu:
        """What else would help."""
        menu = QMenu(self.page)
        for remedy in remedies[1:]:
            entry = menu.addAction(remedy.gives.replace("&", "&&"))
            entry.triggered.connect(partial(self.loosen, judged, remedy))
        return menu

    def loosen(self, judged: Judged, remedy: "Remedy", _checked: bool = False) -> None:
        """The rule made milder, as one step; or to where somebody does what only people can."""
        if remedy.kind == "without":
            self.desk.goto("personer", person=remedy.person, back=self.page.key)
            return
        rows = {row.key: row.id for row in self.page.rows if row.id is not None}
        if remedy.kind == "skip":
            row = next((row for row in self.page.rows if row.key == remedy.meeting), None)
            if row is not None and row.id is not None:
                self.page.table.select_key(row.key)
                self.skip(row)
            return
        self.desk.attempt(plan_loosen.loosened, plan_loosen.loosen, judged.question, remedy, rows, self.desk.today)


def _chosen(rows: Sequence[Row], on: bool) -> str:
    """The step's name."""
    if len(rows) == 1:
        return (_("{title} er valgt") if on else _("{title} er fravalgt")).format(title=rows[0].title)
    return (_("{n} møder er valgt") if on else _("{n} møder er fravalgt")).format(n=len(rows))


def _nothing(_done: object) -> None:
    """What was done shows by itself."""


def _ids(rows: Sequence[Row]) -> list[int]:
    return [row.id for row in rows if row.id is not None]


def _id(row: Row) -> int:
    """Of a meeting in a kept proposal; nothing is done with others (`Planlaeg._may_change`)."""
    assert row.id is not None
    return row.id


def _move(session: Any, meeting: int, to: datetime) -> None:
    """Where it was moved to by hand it is wanted, and stays there in a new calculation."""
    plan_drafts.move(session, meeting, to)
    plan_drafts.choose(session, [meeting], True)
    plan_drafts.lock(session, [meeting], True)


def _why_skipped(page: Any, title: str) -> str | None:
    """A reason, which there must be."""
    dialog = Ask(_("Spring over"), _("Spring over"), page, _("{title} springes over. Hvorfor?").format(title=title))
    line = QLineEdit()
    dialog.column.addWidget(Field(_("Å&rsag"), line))

    def watch(text: str) -> None:
        dialog.do.setEnabled(bool(text.strip()))

    line.textChanged.connect(watch)
    watch("")
    line.setFocus()
    return line.text().strip() if dialog.answered() else None
