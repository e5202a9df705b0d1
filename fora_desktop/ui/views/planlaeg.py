"""Planlæg år: proposals for a year are looked for, looked through and, when somebody says so, put into the calendar."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain.plan import Progress
from fora_desktop.domain.planning import FROM_DRAFT, FROM_NOTHING
from fora_desktop.i18n import _, counted
from fora_desktop.services.plan_proposals import DraftLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.planning import VARIANTS, planning_of
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.plan_acts import PlanActs
from fora_desktop.ui.widgets.plan_cards import ScoreCards
from fora_desktop.ui.widgets.plan_header import PlanHeader
from fora_desktop.ui.widgets.plan_list import PlanList
from fora_desktop.ui.widgets.plan_live import PlanLive
from fora_desktop.ui.widgets.plan_look import Judged, summary
from fora_desktop.ui.widgets.plan_pane import PlanPane
from fora_desktop.ui.widgets.plan_reader import PlanReader, Summary, View
from fora_desktop.ui.widgets.plan_rows import Row
from fora_desktop.ui.widgets.plan_run import Choices, RunBar, RunMenu
from fora_desktop.ui.widgets.plan_score import FacetStrip
from fora_desktop.ui.widgets.plan_tell import Teller
from fora_desktop.ui.widgets.plan_words import card, computed, state_of, variant_words
from fora_desktop.ui.widgets.readonly import allow, why_not
from fora_desktop.ui.words import made_at

TIGHT, SPARING = 1080, 1240
"""Widths of the page at 100 % text: below the first the header's lesser buttons have only their icons, below the second
the least of them."""
LOW = 560
"""Lower than this the strip of the score's parts is left out."""

NOTES = 3
"""So many sentences on what could not be asked are told at once."""


class Planlaeg(PanePage):
    """While a run goes on the best plan so far is shown, else the proposal that is looked at."""

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
        self._notes: tuple[str, ...] = ()
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
            (self.header.settings, self._to_settings),
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
        self.blocked = MessageBar(parent=self)
        self.empty = EmptyView("wand-sparkles", "", parent=self)
        self.pane = PlanPane(self.desk.today, self)
        self.pane.closed.connect(self._close_pane)
        self.pane.move_wanted.connect(self._move)
        self.pane.kept.connect(self._keep_row)
        self.pane.lock_wanted.connect(self._lock_row)
        self.pane.skip_wanted.connect(self._skip_row)
        self.pane.unskip_wanted.connect(self._unskip_row)
        self.pane.open_wanted.connect(self._open_current)
        self.pane.time_typed.connect(self._look_at_time)
        self.teller.told.connect(self.pane.show_told)
        self.teller.against.connect(self.pane.show_against)
        self.teller.blocked.connect(self._show_blocked)
        self._soon = QTimer(self)  # the seconds that are left go on between two answers of the search
        self._soon.setInterval(500)
        self._soon.timeout.connect(self._show_run)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(fonts.px(12))
        row.addWidget(self.list, 1)
        row.addWidget(self.pane)
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(12))
        inside.setSpacing(fonts.px(10))
        for part in (self.told, self.run_bar, self.cards, self.strip, self.blocked):
            inside.addWidget(part)
        inside.addLayout(row, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        self.stack = QStackedLayout()
        self.stack.addWidget(body)
        self.stack.addWidget(scrolled(self.empty))
        outer.addLayout(self.stack, 1)

    def _make_keys(self) -> None:
        keys.action(self, "planlaeg.begin", _("Beregn igen"), "F5", self.begin)
        keys.action(self.table, "planlaeg.lock", _("Lås mødet, eller lås det op"), "L", self.pane.lock)
        for number, words in enumerate((_("Vælg den første anden tid"), _("Vælg den anden"), _("Vælg den tredje"))):
            keys.action(
                self.table, f"planlaeg.other_{number + 1}", words, str(number + 1), partial(self.pane.choose, number)
            )
        keys.action(self, "planlaeg.move", _("Flyt mødet til den valgte tid"), "Ctrl+Return", self.pane.move_there)
        keys.action(self.table, "planlaeg.keep", _("Behold mødet, hvor det ligger"), "B", self._keep_row)
        keys.action(self.table, "planlaeg.skip", _("Spring mødet over"), "Del", self._skip_row)
        keys.action(self, "planlaeg.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self, "planlaeg.close", _("Luk ruden"), "Esc", self._close_pane)
        keys.action(self, "planlaeg.accept", _("Godkend de valgte møder"), "Ctrl+S", self.accept)

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
        self.view = view
        if not self.is_live:
            self._show(view.rows, view.judged)

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
        self._tell_notes(judged)
        if judged is not None and not self.is_live:
            self.teller.look_for_remedies(judged)
        else:
            self.blocked.say("")
        self.refreshed.emit()

    def _tell_notes(self, judged: Judged | None) -> None:
        """What could not be asked of the planner, once."""
        notes = judged.question.notes if judged is not None else ()
        if notes and notes != self._notes:
            more = counted(len(notes) - NOTES, _("Og {n} til."), _("Og {n} til.")) if len(notes) > NOTES else ""
            self._tell(" ".join((*notes[:NOTES], more)).strip(), "info")
        self._notes = notes

    def _show_cards(self) -> None:
        if self.is_live and self.planning.run is not None:
            run = self.planning.run
            choices = [card(variant, variant, self.year, self.live.sums.get(variant)) for variant in run.variants]
            self.cards.show_choices(choices, self._live_variant)
            return
        working = self.view.working if self.view is not None else ()
        choices = [card(line.id, line.variant, self.year, self._sums.get(line.id)) for line in working]
        self.cards.show_choices(choices, self.draft.id if self.draft is not None else None)

    def _show_check(self) -> None:
        rows = [row for row in self.rows if not row.skipped]
        chosen = sum(row.chosen and row.start is not None for row in rows)
        self.list.show_chosen(chosen, len(rows))
        draft = self.draft
        open_ = draft is not None and draft.accepted_on is None and not self.is_live
        allow(self.desk.readonly, self.list.check, also=open_ and bool(rows))
        self.header.show_state(
            chosen,
            readonly=self.desk.readonly,
            running=self.planning.is_running,
            shown=bool(self.rows),
            open_=open_ and bool(rows),
        )
        self.header.drafts.setVisible(self.view is not None and bool(self.view.kept))

    def _show_header(self) -> None:
        draft = self.draft
        if self.is_live:
            told = _("Beregnes · intet er godkendt")
        elif draft is None:
            told = ""
        else:
            told = _("Forslag beregnet {when} · {state}").format(
                when=made_at(draft.made_at, self.desk.now), state=state_of(draft, self.desk.today)
            )
        if draft is not None and draft.name and not self.is_live:
            told = _("{name} · {told}").format(name=draft.name, told=told)
        self.header.set_subtitle(told)

    def _show_empty(self) -> None:
        if self.rows:
            return
        line = _("Ingen plan for {year}.").format(year=self.year)
        if self.draft is not None:
            line = _("Alle krav i {year} er dækket. Der er ingen møder at planlægge.").format(year=self.year)
        kept = self.view is not None and bool(self.view.kept)
        self.empty.say(
            line,
            detail=why_not() if self.desk.readonly else _("Intet skrives i kalenderen, før du godkender det."),
            action="" if self.desk.readonly else _("Beregn forslag"),
            do=self.begin,
            other=(_("Gemte kladder"), self._show_drafts) if kept else None,
        )

    @property
    def row(self) -> Row | None:
        """The current one."""
        if self.list.row is not None:
            return self.list.row
        shown = self.pane.row
        return next((row for row in self.rows if shown is not None and row.key == shown.key), None)

    def _show_current(self) -> None:
        row = self.row
        writable = not self.desk.readonly and self.draft is not None and self.draft.accepted_on is None
        self.pane.show_row(
            row,
            writable=writable,
            meetings=len(self.rows),
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
        if self.desk.readonly or self.planning.is_running:
            return
        self._draft = None
        draft = self.draft.id if self.draft is not None and self.draft.accepted_on is None else None
        begun_from = self.choices.begun_from
        if begun_from == FROM_DRAFT and draft is None:
            begun_from = FROM_NOTHING
        variants = VARIANTS[: self.choices.variants]
        self.planning.begin(self.year, variants, begun_from, draft, self.choices.seconds)

    def _on_began(self) -> None:
        if self.is_live:
            self.told.say("")
            run, shown = self.planning.run, self.draft.variant if self.draft is not None else ""
            variants = run.variants if run is not None else VARIANTS
            self._live_variant = shown if shown in variants else variants[0]
            self._show_run()
            self._soon.start()
            self._show(self.rows, self.judged)

    def _on_progress(self, _progress: Progress, _variant: str) -> None:
        self._show_run()

    def _show_run(self) -> None:
        run = self.planning.run
        self.run_bar.setVisible(self.is_live)
        if run is None or not self.is_live:
            return
        left = run.seconds_left
        variant = variant_words(run.variant, self.year) if run.variant else ""
        self.run_bar.say(run.progress, left, 1 - left / max(1.0, run.seconds * len(run.variants)), variant, run.stopped)

    def _on_live(self, variant: str) -> None:
        if not self.is_live:
            return
        if variant == self._live_variant and self.isVisible():
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
        variant = self._live_variant if self._live_variant in run.variants else run.variants[0]
        self._draft = drafts[run.variants.index(variant)]

    def _on_ended(self) -> None:
        self._soon.stop()
        self.run_bar.hide()
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _show_how(self) -> None:
        menu = RunMenu(self.choices, self.year, has_draft=self.draft is not None, parent=self)
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
        if not changed or not self._may_change(changed[0]) or not self.acts.choose(changed, on):
            self._show_check()

    def _move(self, to: Any) -> None:
        row = self.row
        if row is not None and self._may_change(row):
            self._next = self.list.after(row)
            if not self.acts.move(row, to):
                self._next = None

    def _keep_row(self) -> None:
        row = self.row
        if row is not None and row.start is not None and not row.chosen and self._may_change(row):
            self._next = self.list.after(row)
            self.acts.keep(row)

    def _lock_row(self, on: bool) -> None:
        row = self.row
        if row is not None and self._may_change(row):
            self.acts.lock(row, on)

    def _skip_row(self) -> None:
        row = self.row
        if row is not None and not row.skipped and self._may_change(row):
            self._next = self.list.after(row)
            self.acts.skip(row)

    def _unskip_row(self) -> None:
        row = self.row
        if row is not None and self._may_change(row):
            self.acts.unskip(row)

    def _look_at_time(self, at: Any) -> None:
        row = self.row
        if row is not None and self.judged is not None:
            self.teller.look_at(self.judged, row.key, at)

    def accept(self) -> None:
        if self.header.accept.isEnabled() and self.draft is not None:
            self.acts.accept(self.draft)

    def _show_blocked(self, remedies: Any) -> None:
        self.acts.show_blocked(self.blocked, remedies, self.judged)

    def _tell(self, sentence: str, weight: Any = "done") -> None:
        self.told.say(sentence, weight, closable=True)

    def _keep(self) -> None:
        if self.draft is not None:
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

    def _to_settings(self) -> None:
        self.desk.goto("plan_settings", back=self.key)

    # --- the page ---------------------------------------------------------------------------------------------------

    def _open_row(self, row: Row) -> None:
        """Enter: the meeting of the calendar that it is, else its board in Fora."""
        if row.meeting is not None:
            self.desk.goto("moede", meeting=row.meeting, back=self.key)
        else:
            self.desk.goto("fora", board=row.board)

    def _open_current(self) -> None:
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
        if not self.rows:
            return ""
        meetings, waiting = summary(self.rows)
        draft = self.draft
        if self.is_live or draft is None or draft.accepted_on is None:
            name = draft.name if draft is not None and draft.name else _("Plan {year}").format(year=self.year)
            return _("Kladde: {name} · intet er skrevet i kalenderen endnu").format(name=name)
        return _("{n} møder, {waiting} skal afgøres").format(n=meetings, waiting=waiting)

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
