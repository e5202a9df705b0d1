"""Omlæg møder: somebody is away, or some meetings were chosen; they get other times and all others stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain.attending import Who
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan import Option, Plan, PlanRequest, Reason
from fora_desktop.i18n import _, counted
from fora_desktop.services import invitations, moving, people_forms, replanning, stand_ins
from fora_desktop.services.moving import Target
from fora_desktop.services.replanning import Case, Gone, NothingToReplan, Row, Solved
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.send_substitute import ask_for
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import TableModel
from fora_desktop.ui.widgets.card import Card, PageHeader, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.replan_form import ReplanForm, Wanted
from fora_desktop.ui.widgets.replan_pane import OTHERS, ReplanPane
from fora_desktop.ui.widgets.replan_rows import Line, columns

SECONDS = 2.0
"""For each question at the most; one of twenty meetings is answered in a tenth of a second."""
LOOK_AFTER = 250
"""Milliseconds after the last change of the form until it is answered."""
TOO_NARROW = 780
"""The width of the page, at 100 % text, below which the pane stands in the place of the list."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found out, or why nothing was."""

    turn: int
    solved: Solved | None = None
    rows: tuple[Row, ...] = ()
    known: bool = True
    """The register has the absence already."""
    refusal: FieldError | None = None


Told = tuple[tuple[Reason, ...], tuple[Option, ...]]
"""Why a meeting goes where it goes, and its other times."""


def solve(request: PlanRequest, going: Callable[[], bool]) -> Plan:
    from fora_desktop.planner.solve import solve as planner

    return planner(request, seconds=SECONDS, going=going)


def _case(session: Any, wanted: Wanted, today: date) -> Case:
    if (gone := wanted.gone) is not None:
        return replanning.away(session, gone.person, gone.first, gone.last, today, gone.note)
    closed = (wanted.first, wanted.last) if wanted.first is not None and wanted.last is not None else None
    return replanning.few(session, wanted.meetings, today, closed=closed)


def _told(solved: Solved, lines: Sequence[Line], key: int) -> Told:
    """Why a meeting goes where it goes, and its other times with all others where the list has them."""
    from fora_desktop.planner import explain

    asked, plan = solved.asked, solved.plan
    if asked is None or plan is None or key not in asked.items:
        return (), ()
    now = replanning.as_planned(plan, {line.key: line.to for line in lines if line.to is not None}, asked)
    reasons = explain.why(asked.request, now, key) if key in now.slots() else ()
    return reasons, explain.options(asked.request, now, key, OTHERS)


def _remarks(session: Any, targets: Sequence[Target], key: int, today: date) -> tuple[int, tuple[str, ...]]:
    looked = moving.look(session, targets, today, proposals=0)
    found = next((each for each in looked if each.line.id == key), None)
    return key, tuple(dict.fromkeys(each.text for each in found.conflicts)) if found else ()


class Omlaeg(Page):
    """The list is a draft until it is carried out as a whole, in one step."""

    key: ClassVar[str] = "omlaeg"
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_board", "board", "forum", "membership", "membership_exception", "role"),
            *("role_holder", "person", "substitute", "absence", "busy_calendar", "busy_time", "school_holiday"),
            *("special_day", "own_holiday", "requirement", "quota_rule", "deadline_rule", "attendance"),
            *("plan_settings", "plan_wish", "person_hours"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._back: tuple[str, dict[str, Any]] = ("moeder", {})
        self._turn = 0
        self._wanted_told = (0, 0)
        self._saving = False
        self._found: Found | None = None
        self._lines: list[Line] = []
        self._by_hand: dict[int, Line] = {}
        self._pane_wanted = False
        self._make_header()
        self.form = ReplanForm(desk.today, self)
        self.form.changed.connect(self._on_form)
        self.form.noted.connect(self._show_buttons)
        self.message = MessageBar(parent=self)
        self.model: TableModel[Line] = TableModel(columns(self._today), key=lambda line: line.key, parent=self)
        self.table = RowTable(self.model, _("Fra og til"), parent=self)
        self.table.current_changed.connect(self._on_current)
        self.table.toggled.connect(self._on_toggled)
        self.table.opened.connect(self._to_pane)
        StepAside(self.table, 180, (1,))
        self.nothing = EmptyView("calendar-clock", "", parent=self)
        self.pane = ReplanPane(desk.today, self)
        self.pane.moved.connect(self._move_to)
        self.pane.send_wanted.connect(self._send)
        self.pane.skip_wanted.connect(self._skip)
        self.pane.kept.connect(self._keep)
        self.pane.closed.connect(self._close_pane)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AFTER)
        self._later.timeout.connect(self.look_for_times)
        self._lay_out()
        self._make_keys()

    # --- making -----------------------------------------------------------------------------------------------------

    def _today(self) -> date:
        return self.desk.today

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.back_button = Button(_("Annullér"), shortcut="Esc", parent=self)
        self.back_button.clicked.connect(self.leave)
        self.do = Button(_("Flyt møderne"), "primary", "calendar-check", "Ctrl+S", parent=self)
        self.do.clicked.connect(self.carry_out)
        for button in (self.back_button, self.do):
            self.header.add(button)

    def _lay_out(self) -> None:
        self.card = Card(_("Fra og til"), flush=True, parent=self)
        self._list = QStackedLayout()
        self._list.addWidget(self.table)
        none = scrolled(self.nothing)
        none.setParent(self)
        self._list.addWidget(none)
        self.card.body.addLayout(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(12))
        row.addWidget(self.card, 1)
        row.addWidget(self.pane)
        body = QVBoxLayout()
        body.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        body.setSpacing(fonts.px(12))
        body.addWidget(self.form)
        body.addWidget(self.message)
        body.addLayout(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)

    def _make_keys(self) -> None:
        for name, default, words, do in (
            ("do", "Ctrl+S", _("Flyt møderne"), self.carry_out),
            ("leave", "Esc", _("Tilbage uden at flytte"), self.leave),
            ("again", "F5", _("Find tider igen"), self.find_again),
            ("details", "Alt+Return", _("Vis detaljer"), self._to_pane),
        ):
            keys.action(self, f"omlaeg.{name}", words, default, do)
        for name, default, words, do in (
            ("send", "S", _("Vælg stedfortræder"), self._send),
            ("skip", "Del", _("Spring mødet over"), self._skip),
            ("keep", "B", _("Behold tiden"), self._keep),
            ("first", "1", _("Flyt til den første anden tid"), self._use_first),
            ("second", "2", _("Flyt til den anden anden tid"), self._use_second),
            ("third", "3", _("Flyt til den tredje anden tid"), self._use_third),
        ):
            keys.action(self.table, f"omlaeg.{name}", words, default, do)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for both, the pane stands in the place of the list while it is open."""
        narrow = self.width() < fonts.px(TOO_NARROW)
        alone = narrow and self._pane_wanted
        self.pane.set_alone(narrow)
        self.pane.setVisible(not narrow or alone)
        self.card.setVisible(not alone)

    # --- the form ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """`person`, `first`, `last` and `note` of an absence, or chosen `meetings`; `back` is where it came from."""
        self._back = (what.get("back", "moeder"), {})
        if "person" in what and what.get("back") == "personer":
            self._back = ("personer", {"person": what["person"]})
        self._saving = False
        self._by_hand = {}
        self._found, self._lines = None, []
        self.form.offer(self.desk.once(people_forms.names))
        asked = what.get("person"), what.get("first"), what.get("last")
        self.form.fill(what.get("meetings") or (), *asked, what.get("note") or "")
        self._stale = False
        self.message.say("")
        self.look_for_times()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        if self._saving:
            return
        self.form.offer(self.desk.once(people_forms.names))
        self.look_for_times()

    def _on_form(self) -> None:
        """What cannot be read is told at once, times are looked for when the typing is over."""
        self._by_hand = {}
        if self.form.read() is not None:
            self._later.start()
        else:
            self.look_for_times()

    # --- finding ----------------------------------------------------------------------------------------------------

    def find_again(self) -> None:
        """F5: what was changed by hand is forgotten."""
        self._by_hand = {}
        self.look_for_times()

    def look_for_times(self) -> None:
        """Off the window's thread; what is shown stays until the answer is there."""
        self._later.stop()
        self._turn += 1
        wanted = self.form.read()
        if wanted is None:
            self._found, self._lines = None, []
            self._show_rows()
            return
        turn, desk, today = self._turn, self.desk, self.desk.today
        self.card.set_subtitle(_("finder tider …"))

        def goes_on() -> bool:
            return turn == self._turn and not desk.is_closed

        def work() -> Found:
            if not goes_on():  # something else has been asked for since
                return Found(turn)
            try:
                case = desk.read(_case, wanted, today)
                found = replanning.solved(case, lambda request: solve(request, goes_on))
                rows = desk.read(replanning.rows, found, today)
                known = case.gone is None or desk.read(replanning.is_known, case.gone)
            except FieldError as refusal:
                return Found(turn, refusal=refusal, known=_is_known(desk, wanted, refusal))
            return Found(turn, found, rows, known)

        desk.later(work, self._on_found, self._on_not_found)

    def _on_not_found(self, _error: Exception) -> None:
        self.card.set_subtitle(self._summary())

    def _on_found(self, found: Found) -> None:
        if found.turn != self._turn:
            return
        self._found = found
        self._lines = [self._again(Line.of(row)) for row in found.rows]
        self._show_rows()
        if self._lines and not self.table.currentIndex().isValid():
            first = next((line for line in self._lines if line.is_open), self._lines[0])
            self.table.select_key(first.key)
        self._read_told()

    def _again(self, line: Line) -> Line:
        """What the user decided of a meeting before, where it still lies where it lay."""
        before = self._by_hand.get(line.key)
        return before if before is not None and before.start == line.start else line

    def _show_rows(self) -> None:
        self.model.show(self._lines)
        self._list.setCurrentIndex(0 if self._lines else 1)
        if not self._lines:
            self._say_nothing()
        self.pane.show_line(self._current, writable=not self.desk.readonly, person=self._gone is not None)
        self.card.set_subtitle(self._summary())
        self._say_open()
        self._show_buttons()
        self._arrange()
        self.refreshed.emit()

    def _say_nothing(self) -> None:
        refusal = self._found.refusal if self._found is not None else None
        if refusal is not None:
            icon = "circle-check" if isinstance(refusal, NothingToReplan) else "calendar-clock"
            self.nothing.say(str(refusal), icon=icon)
        elif not self.form.is_of_somebody and not self.form.meetings:
            self.nothing.say(
                _("Vælg møderne i Møder, og tryk på Omlæg …"),
                action=_("Gå til Møder"),
                do=self._to_meetings,
                icon="file-text",
            )
        else:
            self.nothing.say(_("Vælg, hvem der er væk og hvornår, så findes der nye tider."), icon="calendar-clock")

    def _to_meetings(self) -> None:
        self.desk.goto("moeder")

    def _say_open(self) -> None:
        open_ = [line for line in self._lines if line.is_open]
        if not open_:
            self.message.say("")
            return
        ways = (
            _("Vælg en stedfortræder, spring over med begrundelse, eller behold tiden.")
            if self._gone is not None
            else _("Spring over med begrundelse, eller behold tiden.")
        )
        told = counted(len(open_), _("{n} møde kan ikke flyttes."), _("{n} møder kan ikke flyttes."))
        self.message.say(f"{told} {ways}", "late", icon="calendar-x-2")

    @property
    def _gone(self) -> Gone | None:
        solved = self._found.solved if self._found is not None else None
        return solved.case.gone if solved is not None else None

    @property
    def _current(self) -> Line | None:
        line = self.table.current_line
        return line if isinstance(line, Line) else None

    def _summary(self) -> str:
        if not self._lines:
            return ""
        moved = sum(line.outcome == "move" for line in self._lines)
        parts = [
            counted(len(self._lines), _("{n} møde"), _("{n} møder")),
            counted(moved, _("{n} flyttes"), _("{n} flyttes")) if moved else "",
            counted(sum(line.is_open for line in self._lines), _("{n} uden ledig tid"), _("{n} uden ledig tid"))
            if any(line.is_open for line in self._lines)
            else "",
        ]
        return " · ".join(part for part in parts if part)

    def summary(self) -> str:
        return self._summary()

    # --- one meeting ------------------------------------------------------------------------------------------------

    def _on_current(self, line: Line | None) -> None:
        self.pane.show_line(line, writable=not self.desk.readonly, person=self._gone is not None)
        self._read_told()

    def _read_told(self) -> None:
        found, line = self._found, self._current
        if found is None or found.solved is None or line is None:
            return
        turn, key, lines, solved = self._turn, line.key, tuple(self._lines), found.solved
        self._wanted_told = (turn, key)

        def work() -> tuple[int, int, Told]:
            stale = self._wanted_told != (turn, key) or self.desk.is_closed  # another row has been chosen since
            return turn, key, ((), ()) if stale else _told(solved, lines, key)

        self.desk.later(work, self._on_told)

    def _on_told(self, told: tuple[int, int, Told]) -> None:
        turn, key, (reasons, options) = told
        line = self._current
        if turn == self._turn and line is not None and line.key == key:
            self.pane.show_told(reasons, options)

    def _put(self, line: Line) -> None:
        self._by_hand[line.key] = line
        self._lines = [line if each.key == line.key else each for each in self._lines]
        self._show_rows()
        self._read_told()

    def _on_toggled(self, line: Line, on: bool) -> None:
        if not self.desk.readonly:
            self._put(line.wanted(on))

    def _move_to(self, start: datetime) -> None:
        line = self._current
        if line is None or self.desk.readonly:
            return
        self._put(line.moved_to(start))
        targets = [Target(each.key, each.to) for each in self._lines if each.to is not None]
        self.desk.read_later(_remarks, self._on_remarks, targets, line.key, self.desk.today)

    def _on_remarks(self, found: tuple[int, tuple[str, ...]]) -> None:
        key, remarks = found
        line = next((each for each in self._lines if each.key == key), None)
        if line is not None and line.to is not None and line.remarks != remarks:
            self._put(line.moved_to(line.to, remarks))

    def _use(self, number: int) -> None:
        if number < len(self.pane.cards.keys):
            self.pane.choose(number)
            if self.pane.wanted is not None:
                self._move_to(self.pane.wanted)

    def _use_first(self) -> None:
        self._use(0)

    def _use_second(self) -> None:
        self._use(1)

    def _use_third(self) -> None:
        self._use(2)

    def _send(self) -> None:
        """Somebody else comes instead of who is away."""
        line, gone = self._current, self._gone
        if line is None or gone is None or line.found.makes_room or self.desk.readonly:
            return
        meeting = line.found.line
        offers = self.desk.read(stand_ins.offers, meeting.board_ids, meeting.start, meeting.end, gone.person)
        who = Who(gone.person, gone.name, meeting.board_ids[0], None)
        other = ask_for(who, f"{meeting.title}. {gone.words}.", offers, self)
        if other is not None:
            name = next(each.name for each in offers if each.person == other)
            self._put(line.sent(other, name))
        self._to_table()

    def _skip(self) -> None:
        """It is cancelled, with a reason."""
        line = self._current
        if line is None or self.desk.readonly:
            return
        why = ask.why_cancelled(self, _("Spring over med begrundelse"), _("Spring over"), line.name)
        if why is not None:
            default = self._gone.words if self._gone is not None else _("sprunget over")
            self._put(line.skipped(why or default))
        self._to_table()

    def _keep(self) -> None:
        line = self._current
        if line is not None and not self.desk.readonly:
            self._put(line.kept())

    # --- carrying it out --------------------------------------------------------------------------------------------

    @property
    def decisions(self) -> list[replanning.Decision]:
        return [line.decision for line in self._lines if line.decision is not None]

    def _show_buttons(self) -> None:
        decisions = self.decisions
        moved = sum(each.to is not None for each in decisions)
        others = len(decisions) - moved
        found = self._found
        notes = found is not None and not found.known
        if moved and not others:
            words = counted(moved, _("Flyt {n} møde"), _("Flyt {n} møder"))
        elif decisions:
            words = counted(len(decisions), _("Omlæg {n} møde"), _("Omlæg {n} møder"))
        else:
            words = _("Notér fraværet") if notes else _("Flyt møderne")
        self.do.set_words(words)
        self.do.setAccessibleName(words)
        allow(self.desk.readonly, self.do, also=bool(decisions) or notes)
        self.do.setAccessibleDescription(_("Fraværet noteres også.") if notes and decisions else "")

    def carry_out(self) -> None:
        """All that is ticked, as one step."""
        if self._later.isActive():
            self.look_for_times()
            return
        found = self._found
        if self.desk.readonly or found is None or not self.do.isEnabled():
            return
        wanted = self.form.read()
        gone = wanted.gone if wanted is not None else None
        case = found.solved.case if found.solved is not None else None
        reason = (wanted.note if wanted is not None and gone is None else "") or (
            case.reason if case is not None else ""
        )
        self._saving = True
        try:
            done = self.desk.do(
                replanning.carried_out, replanning.carry_out, gone, self.decisions, self.desk.now, reason=reason
            )
        except FieldError as refusal:
            self.message.say(str(refusal), "error")
            return
        finally:
            self._saving = False
        self.leave()
        self._tell_invited([*done.moved, *done.cancelled])

    def _tell_invited(self, changed: Sequence[int]) -> None:
        """Those who were invited before must be told."""
        stands = self.desk.read(invitations.states, list(changed), self.desk.today) if changed else {}
        due = sum(invited.is_due for invited in stands.values())
        if due:
            told = _("De indkaldte til {n} møde skal have besked."), _("De indkaldte til {n} møder skal have besked.")
            self.desk.noticed.emit(counted(due, *told))

    def leave(self) -> None:
        page, what = self._back
        self._found, self._lines, self._by_hand = None, [], {}
        self.desk.goto(page, **what)

    # --- the window -------------------------------------------------------------------------------------------------

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_pane(self, *_what: object) -> None:
        self._pane_wanted = True
        self._arrange()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self._to_table()

    def panes(self) -> list[QWidget]:
        form: QWidget = self.form.person if self.form.is_of_somebody else self.form.first
        return [form, self.table, self.pane]

    def start(self) -> QWidget:
        return self.form.start or self.table

    def seek(self) -> None:
        self.panes()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _is_known(desk: Desk, wanted: Wanted, refusal: FieldError) -> bool:
    """Whether there is nothing to note either: the absence of somebody without meetings can still be."""
    gone = wanted.gone
    if gone is None or not isinstance(refusal, NothingToReplan):
        return True
    return desk.read(replanning.is_known, gone)
