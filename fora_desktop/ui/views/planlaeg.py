"""Planlæg år: proposals for a year are looked for, looked through and, when somebody says so, put into the calendar."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop.domain.plan import Progress
from fora_desktop.domain.planning import FROM_DRAFT, FROM_NOTHING
from fora_desktop.i18n import _
from fora_desktop.services.plan_proposals import DraftLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.planning import VARIANTS, planning_of
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.focus import in_order
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.plan_acts import PlanActs
from fora_desktop.ui.widgets.plan_cards import ScoreCards
from fora_desktop.ui.widgets.plan_header import PlanHeader
from fora_desktop.ui.widgets.plan_list import PlanList
from fora_desktop.ui.widgets.plan_live import PlanLive
from fora_desktop.ui.widgets.plan_look import Judged
from fora_desktop.ui.widgets.plan_pane import PlanPane
from fora_desktop.ui.widgets.plan_reader import PlanReader, Summary, View
from fora_desktop.ui.widgets.plan_rows import Row
from fora_desktop.ui.widgets.plan_run import Choices, RunBar, RunMenu
from fora_desktop.ui.widgets.plan_score import FacetStrip
from fora_desktop.ui.widgets.plan_tell import Teller
from fora_desktop.ui.widgets.plan_told import (
    AgainBar,
    Changes,
    Notes,
    cards_of,
    laid_out,
    of_nothing,
    standing,
    subtitle,
)
from fora_desktop.ui.widgets.plan_words import card, computed
from fora_desktop.ui.widgets.readonly import allow

TIGHT, SPARING = 1080, 1240
"""Widths of the page at 100 % text: below the first the header's lesser buttons have only their icons, below the second
the least of them."""
LOW = 560
"""Lower than this the strip of the score's parts is left out."""


class Planlaeg(PanePage):
    """While a run goes on the best plan so far is shown, else the proposal that is looked at.

    It begins with the year after the window's, and keeps its own from then on.
    """

    key: ClassVar[str] = "planlaeg"
    NARROW, TOO_NARROW = 900, 660
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("plan_draft", "plan_draft_meeting", "plan_settings", "plan_wish", "forum_order", "person_hours"),
            *("travel_time", "council_meeting", "meeting", "meeting_board", "series", "special_day", "own_holiday"),
            *("school_holiday", "forum", "board", "board_unit", "unit", "membership", "role", "requirement"),
            *("quota_rule", "person", "role_holder", "substitute", "absence", "busy_calendar", "busy_time"),
            *("membership_exception", "chapter", "district"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.year = desk.year + 1
        self.view: View | None = None
        self.rows: tuple[Row, ...] = ()
        self.judged: Judged | None = None
        self.choices = Choices()
        self._sums: dict[int, Summary] = {}
        self._draft: int | None = None
        self._live_variant = ""
        self._next: int | None = None
        self._showing = False
        self._accepting = self._has_accepted = False
        self.planning = planning_of(desk)
        self.reader = PlanReader(desk, self)
        self.reader.shown.connect(self._on_view)
        self.reader.summed.connect(self._on_sum)
        self.live = PlanLive(self.planning, self)
        self.live.changed.connect(self._on_live)
        self.planning.began.connect(self._on_began)
        self.planning.progressed.connect(self._on_progress)
        self.planning.finished.connect(self._on_finished)
        self.planning.ended.connect(self._on_ended)
        self.acts = PlanActs(desk, self)
        self.acts.told.connect(self._tell)
        self.teller = Teller(desk, self)
        self._make_header()
        self._make_list()
        self._make_rest()
        self._lay_out()
        self._make_keys()

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = PlanHeader(self)
        self.header.show_year(self.year)
        for button, do in (
            (self.header.earlier, partial(self._step_year, -1)),
            (self.header.later, partial(self._step_year, 1)),
            (self.header.settings, self.to_settings),
            (self.header.begin, self.begin),
            (self.header.how, self._show_how),
            (self.header.keep, self._keep),
            (self.header.drafts, self._show_drafts),
            (self.header.accept, self.accept),
        ):
            button.clicked.connect(do)

    def _make_list(self) -> None:
        self.list = PlanList(self.year, self)
        self.table, self.model = self.list.table, self.list.model
        self.list.current_changed.connect(self._on_current)
        self.list.toggled.connect(self._on_toggled)
        self.list.all_toggled.connect(self._check_all)
        self.list.opened.connect(self._open_row)
        self.list.menu_wanted.connect(self._on_menu)

    def _make_rest(self) -> None:
        self.cards = ScoreCards(_("Forslag"), len(VARIANTS), large=True, parent=self)
        self.cards.chosen.connect(self._on_card)
        self.strip = FacetStrip(self)
        self.run_bar = RunBar(self)
        self.run_bar.stopped.connect(self._stop)
        self.run_bar.hide()
        self.told = MessageBar(closable=True, parent=self)
        self.notes = Notes(self.told)
        self.again = AgainBar(Changes(self.desk, self.planning, self), self.begin, self)
        self.blocked = MessageBar(parent=self)
        self.empty = EmptyView("wand-sparkles", "", parent=self)
        self.pane = PlanPane(self.desk.today, self)
        self.pane.closed.connect(self._close_pane)
        self.pane.move_wanted.connect(self._move)
        self.pane.kept.connect(self.keep_row)
        self.pane.lock_wanted.connect(self._lock_row)
        self.pane.skip_wanted.connect(self.skip_row)
        self.pane.unskip_wanted.connect(self.unskip_row)
        self.pane.open_wanted.connect(self.open_current)
        self.pane.time_typed.connect(self._look_at_time)
        self.teller.told.connect(self.pane.show_told)
        self.teller.against.connect(self.pane.show_against)
        self.teller.blocked.connect(self._show_blocked)
        self._soon = QTimer(self)  # the seconds that are left go on between two answers of the search
        self._soon.setInterval(500)
        self._soon.timeout.connect(self._show_run)

    def _lay_out(self) -> None:
        above = (self.told, self.run_bar, self.again, self.cards, self.strip, self.blocked)
        self.stack = laid_out(self, self.header, above, self.list, self.pane, self.empty)
        in_order(self.header, *above, self.list, self.pane, self.empty)

    def _make_keys(self) -> None:
        keys.action(self, "planlaeg.begin", _("Beregn igen"), "F5", self.begin)
        keys.action(self.table, "planlaeg.lock", _("Lås mødet, eller lås det op"), "L", self.pane.lock)
        for number, words in enumerate((_("Vælg den første anden tid"), _("Vælg den anden"), _("Vælg den tredje"))):
            keys.action(
                self.table, f"planlaeg.other_{number + 1}", words, str(number + 1), partial(self.pane.choose, number)
            )
        keys.action(self, "planlaeg.move", _("Flyt mødet til den valgte tid"), "Ctrl+Return", self.pane.move_there)
        keys.action(self.table, "planlaeg.keep", _("Behold mødet, hvor det ligger"), "B", self.keep_row)
        keys.action(self.table, "planlaeg.skip", _("Spring mødet over"), "Del", self.skip_row)
        keys.action(self, "planlaeg.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self, "planlaeg.close", _("Luk ruden"), "Esc", self._close_pane)
        keys.action(self, "planlaeg.save", _("Gem kladde"), "Ctrl+S", self._keep)
        keys.action(self, "planlaeg.accept", _("Godkend de valgte møder"), "Ctrl+Shift+G", self.accept)

    def _arrange(self) -> None:
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self.pane.set_alone(alone, closable=self._narrow)
        self.list.setVisible(not alone)
        self.strip.setVisible(self.height() >= fonts.px(LOW) and self.judged is not None)
        tight, sparing = self.width() < fonts.px(TIGHT), self.width() < fonts.px(SPARING)
        self.header.show_words(tight=tight, sparing=sparing, again=bool(self.rows))

    # --- reading ----------------------------------------------------------------------------------------------------

    @property
    def is_live(self) -> bool:
        """Whether a run for the year that is shown goes on."""
        run = self.planning.run
        return run is not None and run.keeps and run.year == self.year

    @property
    def _is_open(self) -> bool:
        """Whether the shown proposal is still to be decided on."""
        return self.draft is not None and self.draft.accepted_on is None

    @property
    def draft(self) -> DraftLine | None:
        return self.view.draft if self.view is not None else None

    def _on_change(self, tables: frozenset[str]) -> None:
        self.reader.hear_of(tables)
        super()._on_change(tables)

    def refresh(self) -> None:
        """Read in the background; what is shown stays until the new is there."""
        self.header.show_year(self.year)
        self.reader.read(self.year, self._draft)

    def _on_year(self, year: int) -> None:
        if self.view is None:
            self._choose_year(year + 1)
            super()._on_year(year)

    def _choose_year(self, year: int) -> None:
        if year != self.year:
            self.year = year
            self._draft = None
            self._sums = {}
            self.list.set_year(year)
            self.told.say("")

    def _step_year(self, step: int, _checked: bool = False) -> None:
        self._choose_year(self.year + step)
        self.refresh()

    def _on_view(self, view: View) -> None:
        if view.year != self.year:
            return
        before, self.view = self.draft, view
        if self._has_accepted:
            self._accepting = self._has_accepted = False
        if before is not None and before.accepted_on is not None and self._is_open_again(before):
            self.told.say("")  # that it was accepted
        self._show_run()
        run = self.planning.run
        if run is not None and self._live_variant not in run.variants:
            self._live_variant = run.variants[0]
        if self.is_live and self._live_variant in self.live.rows:
            self._show(self.live.rows[self._live_variant], self.live.judged[self._live_variant])
        else:
            self._show(view.rows, view.judged)

    def _is_open_again(self, before: DraftLine) -> bool:
        return self.draft is not None and self.draft.id == before.id and self.draft.accepted_on is None

    def _on_sum(self, draft: int, found: Summary) -> None:
        self._sums[draft] = found
        self._show_cards()

    # --- showing ----------------------------------------------------------------------------------------------------

    def _show(self, rows: tuple[Row, ...], judged: Judged | None) -> None:
        """These rows, with the place in the list kept."""
        self.rows, self.judged = rows, judged
        self.stack.setCurrentIndex(0 if rows or self.is_live else 1)
        following, self._next = self._next, None
        self._showing = True
        self.list.show_rows(rows, following)
        self._showing = False
        if judged is not None:
            self.strip.show_facets(judged.facets)
            self.strip.show_weeks(judged.load)
        self._show_cards()
        self._show_check()
        self._show_header()
        self._show_empty()
        self._show_current()
        self._arrange()
        self.notes.tell(judged.question.notes if judged is not None else ())
        may = not self.desk.readonly and not self.planning.is_running
        self.again.show_of(None if self.is_live else self.draft, rows, may=may)
        if judged is not None and not self.is_live:
            self.teller.look_for_remedies(judged)
        else:
            self.blocked.say("")
        self.refreshed.emit()

    def _show_cards(self) -> None:
        if self.is_live and self.planning.run is not None:
            run = self.planning.run
            choices = [card(variant, variant, self.year, self.live.sums.get(variant)) for variant in run.variants]
            self.cards.show_choices(choices, self._live_variant)
            return
        working = self.view.working if self.view is not None else ()
        choices = [
            card(line.id, line.variant, self.year, self._sums.get(line.id)) for line in cards_of(working, self.draft)
        ]
        self.cards.show_choices(choices, self.draft.id if self.draft is not None else None)

    def _show_check(self) -> None:
        rows = [row for row in self.rows if not row.skipped]
        chosen = sum(row.chosen and row.start is not None for row in rows)
        self.list.show_chosen(chosen, len(rows))
        open_ = self._is_open and not self.is_live and not self._accepting
        allow(self.desk.readonly, self.list.check, also=open_ and bool(rows))
        self.header.show_state(
            chosen,
            readonly=self.desk.readonly,
            running=self.planning.is_running,
            shown=bool(self.rows),
            open_=open_ and bool(rows),
            accepting=self._accepting,
        )
        self.header.drafts.setVisible(self.view is not None and bool(self.view.kept))

    def _show_header(self) -> None:
        self.header.set_subtitle(subtitle(self.draft, self.desk.now, self.desk.today, live=self.is_live))

    def _show_empty(self) -> None:
        if not self.rows:
            line, detail = of_nothing(self.year, self.draft, readonly=self.desk.readonly)
            action = "" if self.desk.readonly else _("Beregn forslag")
            kept = (_("Gemte kladder"), self._show_drafts) if self.view is not None and self.view.kept else None
            self.empty.say(line, detail=detail, action=action, do=self.begin, other=kept)

    @property
    def row(self) -> Row | None:
        """The current one."""
        if self.list.row is not None:
            return self.list.row
        shown = self.pane.row
        return next((row for row in self.rows if shown is not None and row.key == shown.key), None)

    def _show_current(self) -> None:
        row = self.row
        writable = not self.desk.readonly and self._is_open
        self.pane.show_row(
            row,
            writable=writable,
            meetings=sum(not each.skipped for each in self.rows),
            computed=computed(self.draft) if self.draft is not None and self.rows and not self.is_live else "",
        )
        if row is not None and self.judged is not None:
            self.teller.tell(self.judged, row.key)

    def _on_current(self, row: Row | None) -> None:
        if row is not None and not self._showing:
            self._show_current()

    # --- the run ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """F5: all variants, by the choices of the menu; locked meetings stay."""
        if self.desk.readonly or self.planning.is_running or self._accepting:
            return
        self._draft = None
        draft = self.draft.id if self.draft is not None and self._is_open else None
        begun_from = self.choices.begun_from
        if begun_from == FROM_DRAFT and draft is None:
            begun_from = FROM_NOTHING
        variants = VARIANTS[: self.choices.variants]
        self.planning.begin(self.year, variants, begun_from, draft, self.choices.seconds)

    def _on_began(self) -> None:
        if self.is_live:
            self.told.say("")
            self.notes.forget()
            run, shown = self.planning.run, self.draft.variant if self.draft is not None else ""
            variants = run.variants if run is not None else VARIANTS
            self._live_variant = shown if shown in variants else variants[0]
            self._show_run()
            self._show(self.rows, self.judged)

    def _on_progress(self, _progress: Progress, _variant: str) -> None:
        self._show_run()

    def _show_run(self) -> None:
        """In the year that is looked at."""
        self.run_bar.show_run(self.planning.run if self.is_live else None, self.year)
        if self.is_live != self._soon.isActive():
            self._soon.start() if self.is_live else self._soon.stop()

    def _on_live(self, variant: str) -> None:
        if not self.is_live:
            return
        if not self.isVisible():
            self._stale = True
        elif variant == self._live_variant:
            self._show(self.live.rows[variant], self.live.judged[variant])
        else:
            self._show_cards()

    def _stop(self) -> None:
        self.planning.stop()
        self._show_run()

    def _on_finished(self, drafts: list[int]) -> None:
        """The proposals are there; the variant that was looked at stays the one that is shown."""
        run = self.planning.done
        if run is None or run.year != self.year or not drafts:
            return
        self._draft = run.drafts.get(self._live_variant, drafts[0])

    def _on_ended(self) -> None:
        self._show_run()
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _show_how(self) -> None:
        menu = RunMenu(self.choices, self.year, has_draft=self._is_open, parent=self)
        menu.begun.connect(self.begin)
        self._pop_up(menu, self.header.how)

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    # --- what is done with the meetings -----------------------------------------------------------------------------

    def _on_card(self, key: object) -> None:
        if isinstance(key, str):
            self._live_variant = key
            if key in self.live.rows:
                self._show(self.live.rows[key], self.live.judged[key])
        elif isinstance(key, int):
            self._draft = key
            self.refresh()

    def _may_change(self, row: Row | None) -> bool:
        """Whether a meeting of the shown proposal can be changed now; where not, that is told."""
        if row is None or self.desk.readonly:
            return False
        if self.is_live or row.id is None:
            self._tell(_("Vent, til forslaget er beregnet, eller stop beregningen."), "info")
            return False
        if self._accepting or not self._is_open:
            waiting = _("Vent, til planen er godkendt.")
            over = _("Planen er godkendt. Beregn igen, hvis der skal flere møder til.")
            self._tell(waiting if self._accepting else over, "info")
            return False
        return True

    def _on_toggled(self, row: Row, on: bool) -> None:
        if not self._may_change(row) or row.skipped:
            return
        if on and row.start is None:
            self._tell(_("{title} har ingen tid. Vælg en i ruden først.").format(title=row.title), "info")
            return
        following = self.list.after(row) if row.is_doubtful and on else None
        if self.acts.choose([row], on) and following is not None:
            self._next = following

    def _check_all(self) -> None:
        """All that have a time, or none."""
        rows = [row for row in self.rows if not row.skipped and row.start is not None and row.id is not None]
        on = not all(row.chosen for row in rows)
        changed = [row for row in rows if row.chosen != on]
        if changed and self._may_change(changed[0]):
            self.acts.choose_all(changed, on, self._show_check)
        self._show_check()

    def _move(self, to: Any) -> None:
        row = self.row
        if row is not None and self._may_change(row):
            following = self.list.after(row)
            self._next = following if self.acts.move(row, to) else None

    def keep_row(self) -> None:
        row = self.row
        if row is not None and row.start is not None and not row.chosen and self._may_change(row):
            following = self.list.after(row)
            self._next = following if self.acts.keep(row) else None

    def _lock_row(self, on: bool) -> None:
        row = self.row
        if row is not None and self._may_change(row):
            self.acts.lock(row, on)

    def skip_row(self) -> None:
        row = self.row
        if row is not None and not row.skipped and self._may_change(row):
            following = self.list.after(row)
            self._next = following if self.acts.skip(row) else None

    def unskip_row(self) -> None:
        row = self.row
        if row is not None and self._may_change(row):
            self.acts.unskip(row)

    def _look_at_time(self, at: Any) -> None:
        row = self.row
        if row is not None and self.judged is not None:
            self.teller.look_at(self.judged, row.key, at)

    def accept(self) -> None:
        if self.header.accept.isEnabled() and self.draft is not None:
            self._accepting = True
            self._show_check()
            self.acts.accept(self.draft)

    def show_accepted(self, *, done: bool) -> None:
        """It is in the calendar, which is read now, or it was refused."""
        self._accepting, self._has_accepted = done, done
        self._show_check()

    def _show_blocked(self, remedies: Any) -> None:
        self.acts.show_blocked(self.blocked, remedies, self.judged)

    def _tell(self, sentence: str, weight: Any = "done") -> None:
        self.told.say(sentence, weight, closable=True)

    def _keep(self) -> None:
        if self.header.keep.isEnabled() and self.draft is not None:
            self.acts.name(self.draft)

    def _show_drafts(self) -> None:
        kept = self.view.kept if self.view is not None else ()
        working = bool(self.view and self.view.working)
        button = self.header.drafts if self.header.drafts.isVisible() else self.empty.other
        menu = self.acts.drafts_menu(kept, self.draft, working=working)
        self._pop_up(menu, button)

    def show_draft(self, draft: int | None) -> None:
        """A kept draft, or with None the proposals that are worked on."""
        self._draft = draft
        self.refresh()

    def to_settings(self) -> None:
        self.desk.goto("plan_settings", back=self.key)

    # --- the page ---------------------------------------------------------------------------------------------------

    def _open_row(self, row: Row) -> None:
        """Enter: the meeting of the calendar that it is, else its board in Fora."""
        if row.meeting is not None:
            self.desk.goto("moede", meeting=row.meeting, back=self.key)
        else:
            self.desk.goto("fora", board=row.board)

    def open_current(self) -> None:
        if self.row is not None:
            self._open_row(self.row)

    def _on_menu(self, corner: QPoint) -> None:
        row = self.list.row
        if row is not None:
            menu = self.acts.row_menu(row, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(corner)

    def open(self, what: dict[str, Any]) -> None:
        """`year` and `draft`; without them what was shown before."""
        if what.get("year"):
            self._choose_year(int(what["year"]))
        if what.get("draft"):
            self._draft = int(what["draft"])
        if what:
            self.refresh()

    def seek(self) -> None:
        self.list.seek()

    def start(self) -> QWidget:
        if self.stack.currentIndex():
            return self.empty.button if self.empty.button.isVisibleTo(self.empty) else self.header.later
        return self.table if self.list.isVisibleTo(self) else self.pane

    def panes(self) -> list[QWidget]:
        if self.stack.currentIndex():
            return [self.start()]
        return [self.table, self.pane.first, self.cards.first, self.list.filter]

    def summary(self) -> str:
        """`Kladde: Plan 2027 · intet er skrevet i kalenderen endnu`"""
        return standing(self.rows, self.draft, self.year, live=self.is_live)

    def memory(self) -> dict[str, Any]:
        return {
            **self.list.memory(),
            "run": self.choices.memory(),
            "pane": self._pane_wanted or self._narrow,
        }

    def recall(self, memory: dict[str, Any]) -> None:
        self.list.recall(memory)
        self.choices.recall(memory.get("run"))
        self._pane_wanted = bool(memory.get("pane", True)) and not self._narrow
        self._arrange()

    def _to_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()
        self.pane.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        if self._narrow:
            self._pane_wanted = False
            self._arrange()
        self.list.to_table()
