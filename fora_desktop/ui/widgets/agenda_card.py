"""The card Dagsorden: the items with their times, one of them as a form, the papers, what the meeting counts for."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import DONE, OPEN
from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _, counted
from fora_desktop.services import agenda, agenda_sources, goal_links, meeting_page, plan_meetings
from fora_desktop.services.agenda import Change, Item
from fora_desktop.services.meeting_course import MinutesAreApproved
from fora_desktop.services.meeting_page import Around, MeetingView
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.goals import choose_goals
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.table import TableModel
from fora_desktop.ui.widgets.agenda_form import AgendaForm
from fora_desktop.ui.widgets.agenda_rows import AgendaTable, columns
from fora_desktop.ui.widgets.card import Card, Rule
from fora_desktop.ui.widgets.decision_box import DRAFT_AFTER
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.label import IconButton, IconLabel, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.pace import PaceBar
from fora_desktop.ui.widgets.paper_list import PaperList
from fora_desktop.ui.words import pace_of

LIST, EMPTY, FORM = range(3)
NAMED = 3


class AgendaCard(Card):
    """Changes the agenda by itself; `current_changed` tells which item is the current one, None without any."""

    current_changed = Signal(object)
    standard_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(_("Dagsorden"), flush=True, parent=parent)
        self.desk = desk
        self.view: MeetingView | None = None
        self.around: Around | None = None
        self._current: int | None = None
        self.model: TableModel[Item] = TableModel(columns(lambda: self._current), key=lambda item: item.id, parent=self)
        self.table = AgendaTable(self.model, self)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self._on_opened)
        self.table.dropped.connect(self.move_to)
        self.table.wanted.connect(self._on_wanted)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.nothing = EmptyView("list-ordered", "", parent=self)
        self.form = AgendaForm(self)
        self.form.saved.connect(self.save_form)
        self.form.left.connect(self.give_up_form)
        self.form.put_away.connect(self.put_form_away)
        self.form.touched.connect(self._on_touched)
        self.form.draft_dropped.connect(self._begin_afresh)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_AFTER)
        self._draft_timer.timeout.connect(self.keep_draft)
        self.reminder = MessageBar(parent=self)
        self.papers = PaperList(self)
        self.add_button = IconButton("plus", _("Nyt punkt (Ctrl+N)"), parent=self)
        self.add_button.clicked.connect(self.new_item)
        self.menu_button = IconButton("ellipsis", _("Mere om dagsordenen"), parent=self)
        self.menu_button.clicked.connect(self._pop_up)
        self.head.addWidget(self.add_button)
        self.head.addWidget(self.menu_button)
        self.leads_to = self.table
        self._lay_out()
        self._make_keys()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        for part in (self.table, self.nothing, self.form):
            self.stack.addWidget(part)
        self.below = QWidget(self)
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(fonts.px(4))
        below.addWidget(Rule(parent=self))
        below.addWidget(self.papers)
        self.counted = QWidget(self)
        count = QVBoxLayout(self.counted)
        count.setContentsMargins(fonts.px(12), fonts.px(4), fonts.px(12), fonts.px(8))
        count.setSpacing(fonts.px(4))
        self.counted_words = Label("", "body", wrap=True, parent=self)
        self.pace = PaceBar(parent=self)
        self.following = Label("", "small", "text2", wrap=True, parent=self)
        self._count_icon = IconLabel("calendar-check", "covered", parent=self)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(6))
        head.addWidget(self._count_icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.counted_words, 1)
        count.addLayout(head)
        count.addWidget(self.pace)
        count.addWidget(self.following)
        self.body.setSpacing(fonts.px(2))
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.reminder)
        self.body.addWidget(self.below)
        self.body.addWidget(Rule(parent=self))
        self.body.addWidget(self.counted)

    def _make_keys(self) -> None:
        for name, words, default, do in (
            ("edit_item", _("Ret punktet eller bilagets navn"), "F2", self.edit_item),
            ("remove_item", _("Fjern punktet eller bilaget"), "Del", self.remove_item),
            ("item_up", _("Flyt punktet op"), "Ctrl+Up", partial(self._move_by, -1)),
            ("item_down", _("Flyt punktet ned"), "Ctrl+Down", partial(self._move_by, 1)),
        ):
            keys.action(self.table, f"moede.{name}", words, default, do)

    # --- showing ----------------------------------------------------------------------------------------------------

    @property
    def writable(self) -> bool:
        return self.view is not None and not self.view.is_locked and not self.desk.readonly

    @property
    def is_writing(self) -> bool:
        return self.stack.currentIndex() == FORM

    @property
    def current(self) -> Item | None:
        return self.view.item(self._current) if self.view is not None else None

    def show_view(self, view: MeetingView) -> None:
        other = self.view is None or self.view.line.id != view.line.id
        if other and self.is_writing:  # what could not be saved is there again when its meeting is
            self.keep_draft()
            self._close_form()
        self.view = view
        if other:
            self._current = None
        self.model.show(view.items)
        self._show_head(view)
        self._show_around()
        self.table.can_move = self.writable
        if not self.is_writing:
            self._show_list()
        elif self.form.item is not None and view.item(self.form.item) is None:
            self._lose_item()
        if view.item(self._current) is None:
            first = next((each for each in view.items if each.state == OPEN), view.items[0] if view.items else None)
            self.select(first.id if first else None)
        if other:
            self._bring_form_back(view)

    def _show_head(self, view: MeetingView) -> None:
        parts = [counted(len(view.items), _("{n} punkt"), _("{n} punkter"))]
        over = view.minutes - view.line.minutes
        if over > 0:
            parts.append(_("{n} af {all} min.").format(n=view.minutes, all=view.line.minutes))
        elif view.minutes:
            parts.append(_("{n} min.").format(n=view.minutes))
        self.set_subtitle(" · ".join(parts))
        self.subtitle.set_tone("unscheduled" if over > 0 else "text2")
        if over > 0:
            told = _("Dagsordenen tager {n} min. mere, end mødet varer.").format(n=over)
            self.subtitle.setToolTip(told)
            self.subtitle.setAccessibleDescription(told)
        self.add_button.setVisible(self.writable)

    def _show_list(self) -> None:
        view = self.view
        assert view is not None
        if view.items or not self.writable:
            self.nothing.say(_("Mødet har ingen dagsorden."), icon="list-ordered")
            self.stack.setCurrentIndex(LIST if view.items else EMPTY)
            return
        standard = (_("Hent standarddagsorden"), self.fetch_standard)
        if view.has_earlier:
            self.nothing.say(
                _("Dagsordenen er tom."),
                action=standard[0],
                do=standard[1],
                other=(_("Hent punkter fra sidste møde"), self.fetch_last),
            )
        else:
            self.nothing.say(
                _("Dagsordenen er tom."), action=standard[0], do=standard[1], other=(_("Nyt punkt"), self.new_item)
            )
        self.stack.setCurrentIndex(EMPTY)

    def show_around(self, around: Around) -> None:
        """What was read a moment later; what is shown stays until then."""
        self.around = around
        self._show_around()

    def _show_around(self) -> None:
        view, around = self.view, self.around
        if view is None or around is None or around.meeting != view.line.id:
            self.reminder.say("")
            return
        self._show_reminder(view, around)
        self._show_counted(view, around)

    def _show_reminder(self, view: MeetingView, around: Around) -> None:
        there = any(each.title == _("Opfølgning på opgaver") for each in view.items)
        is_held = view.line.status is MeetingStatus.HELD  # nobody talks about anything more there
        if around.left_over and view.items and self.writable and not is_held:
            told = counted(
                around.left_over, _("{n} punkt fra tidligere venter."), _("{n} punkter fra tidligere venter.")
            )
            self.reminder.say(told, actions=[(_("Overfør"), self.carry_over)])
        elif around.reminders and not there and self.writable and not is_held:
            told = agenda_sources.told_reminders(len(around.reminders))
            self.reminder.say(told, icon="list-todo", actions=[(_("Sæt på"), self.remind)])
            self.reminder.setToolTip("\n".join(each.sentence for each in around.reminders))
        else:
            self.reminder.say("")

    def _show_counted(self, view: MeetingView, around: Around) -> None:
        first = around.counted[0] if around.counted else None
        told = [each.sentence for each in around.counted]
        if len(around.counted) > 1 and len({each.board for each in around.counted}) > 1:
            told = [f"{each.board}: {each.sentence}" for each in around.counted]
        self.counted_words.setText("\n".join(told[:NAMED]) or _("Mødet tæller ikke for noget mødekrav."))
        self._count_icon.show_icon("calendar-check", "covered" if first else "text2")
        self.pace.setVisible(first is not None)
        self.pace.show_pace(pace_of(first.standing) if first else None)
        year = view.line.start.year
        named = [
            dates.day_month(each.date()) if each.year == year else dates.day_month_year(each.date())
            for each in around.following[:NAMED]
        ]
        self.following.setText(_("Næste: {days}").format(days=listed(named)) if named else _("Ingen flere planlagt."))

    def select(self, item: int | None) -> None:
        """Make an item the current one."""
        if item is None or not self.table.select_key(item):
            self._set_current(None)

    def _on_current(self, item: Item | None) -> None:
        self._set_current(item.id if item is not None else None)

    def _set_current(self, item: int | None) -> None:
        if item != self._current:
            self._current = item
            self.table.viewport().update()
            self.current_changed.emit(item)

    def step(self, by: int) -> None:
        """To the next item, or with -1 to the one before."""
        items = self.view.items if self.view is not None else ()
        places = {each.id: place for place, each in enumerate(items)}
        if items:
            here = places.get(self._current or 0, -1 if by > 0 else len(items))
            self.select(items[min(max(here + by, 0), len(items) - 1)].id)

    # --- the form ---------------------------------------------------------------------------------------------------

    def new_item(self) -> None:
        self._begin(None)

    def edit_item(self) -> None:
        if self.current is not None:
            self._begin(self.current)

    def _on_opened(self, item: Item) -> None:
        self._begin(item)

    def _begin(self, item: Item | None) -> None:
        view = self.view
        if view is None or not self._may():
            return
        if self.is_writing and not self.save_form():
            return
        self._fill_form(item)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_form(self, item: Item | None) -> None:
        """Open, with what was typed of the item before and neither saved nor given up."""
        assert self.view is not None
        plans = self.desk.read(plan_meetings.choices, self.view.line.id, self.desk.today)
        self.form.begin(item, self.desk.read(meeting_page.people, self.view.line.id), self.view.sent, plans)
        draft = self.desk.drafts.get(self._slot())
        if draft is not None:
            when = _("{day} {time}").format(
                day=dates.day_month(draft.saved_on.date()), time=dates.clock(draft.saved_on.time())
            )
            self.form.restore(draft.typed, _("Det, du skrev {when}, er ikke gemt endnu.").format(when=when))
        self.stack.setCurrentIndex(FORM)
        self.below.hide()

    def save_form(self) -> bool:
        """One step; what cannot be saved is told beside its field, and the form stays."""
        if not self.is_writing or self.view is None:
            return True
        form = self.form
        try:
            if form.item is None:
                change = self.desk.do(agenda.added, agenda.add, self.view.line.id, form.wish())
            elif fields := form.changes():
                change = self.desk.do(agenda.edited, agenda.edit, form.item, fields)
            else:
                change = None
        except FieldError as refused:
            form.tell(refused)
            return False
        self.give_up_form()
        if change is not None and change.item is not None:
            self.select(change.item)
        return True

    def give_up_form(self) -> None:
        """Close it; what was typed in it is saved or not wanted."""
        self.desk.drafts.drop(self._slot())
        self._leave_form()

    def put_form_away(self) -> None:
        """Close it; what was typed in it stands there when it is opened again."""
        if self.keep_draft(is_open=False):
            self.desk.noticed.emit(_("Det, du skrev, ligger som kladde og er der, når du åbner formularen igen."))
        self._leave_form()

    def _leave_form(self) -> None:
        self._close_form()
        if self.view is not None:
            self._show_list()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self._draft_timer.stop()
        self.form.item = None
        self.below.show()
        self.stack.setCurrentIndex(LIST)

    def flush(self) -> None:
        """Save what is being written, as far as it can be; what cannot stays in the form, and as a draft."""
        if self.is_writing and self.form.is_changed and self.form.title.editor.text().strip():
            self.save_form()
        self.keep_draft()

    # --- its draft --------------------------------------------------------------------------------------------------

    def _slot(self, item: int | None = None) -> str:
        assert self.view is not None
        return f"agenda_item:{self.view.line.id}:{item or self.form.item or 'new'}"

    def _on_touched(self) -> None:
        if self.is_writing and not self._draft_timer.isActive():
            self._draft_timer.start()

    def keep_draft(self, *, is_open: bool = True) -> bool:
        """Put what is being written where neither a crash nor another meeting reaches it; False where nothing is."""
        self._draft_timer.stop()
        if not self.is_writing or self.view is None:
            return False
        changed = self.form.changed
        if not changed:
            self.desk.drafts.drop(self._slot())
            return False
        self.desk.drafts.keep(self._slot(), Draft(self.desk.now, {"open": is_open}, changed))
        return True

    def _begin_afresh(self) -> None:
        """Without the draft."""
        self.desk.drafts.drop(self._slot())
        self._fill_form(self.view.item(self.form.item) if self.view is not None else None)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_form_back(self, view: MeetingView) -> None:
        """The form that stood open when another meeting was opened, or Fora ended."""
        if not self.writable:
            return
        for item in (None, *view.items):
            draft = self.desk.drafts.get(self._slot(item.id if item is not None else None))
            if draft is not None and draft.base.get("open"):
                self._fill_form(item)
                return

    def _lose_item(self) -> None:
        """The item was deleted elsewhere while it was written about: what was typed becomes a new one."""
        changed = self.form.is_changed
        self.desk.drafts.drop(self._slot())
        if changed:
            self.form.make_new()
            self.keep_draft()
        else:
            self._leave_form()

    # --- changing ---------------------------------------------------------------------------------------------------

    def _may(self) -> bool:
        """Whether the agenda can be changed; if not, why is told."""
        view = self.view
        if view is not None and view.course.approved is not None:
            self.desk.refused.emit(str(MinutesAreApproved(view.course.approved.on)))
        return self.writable

    def _do(
        self, name: Callable[[Change], str], function: Callable[..., Change], *given: Any, **more: Any
    ) -> Change | None:
        if not self._may():
            return None
        try:
            return self.desk.do(name, function, *given, **more)
        except FieldError as refused:
            self.desk.refused.emit(str(refused))
            return None

    def remove_item(self) -> None:
        item, view = self.current, self.view
        if item is None or view is None:
            return
        others = [each.id for each in view.items if each.id != item.id]
        if self._do(agenda.removed, agenda.remove, item.id) is not None and others:
            self.select(others[min(item.position - 1, len(others) - 1)])

    def move_to(self, item: int, position: int) -> None:
        if self._do(agenda.moved, agenda.move, item, position) is not None:
            self.select(item)

    def _move_by(self, by: int) -> None:
        item, view = self.current, self.view
        if item is not None and view is not None and 1 <= item.position + by <= len(view.items):
            self.move_to(item.id, item.position + by)

    def _on_wanted(self, _what: str) -> None:
        """Space: treated, or not after all."""
        item = self.current
        if item is not None:
            self.set_treated(item, treated=item.state != DONE)

    def set_treated(self, item: Item, *, treated: bool) -> None:
        name = agenda.closed if treated else agenda.opened
        self._do(name, agenda.set_state, item.id, DONE if treated else OPEN, self.desk.today)

    def postpone_item(self) -> None:
        if self.current is not None:
            self._do(agenda_sources.postponed, agenda_sources.postpone, self.current.id)

    def fetch_standard(self) -> None:
        self._fetch(agenda_sources.fetch_standard)

    def fetch_last(self) -> None:
        self._fetch(agenda_sources.fetch_last)

    def carry_over(self) -> None:
        self._fetch(agenda_sources.carry_over)

    def remind(self) -> None:
        self._fetch(agenda_sources.remind)

    def _fetch(self, function: Callable[..., Change]) -> None:
        """Several items; after the agenda was sent, why they come now is asked."""
        view = self.view
        if view is None or not self._may():
            return
        reason: str | None = ""
        if view.sent is not None:
            told = _("Dagsordenen blev sendt {day}. Årsagen står på den.").format(day=dates.day_month(view.sent))
            reason = ask.reason(self, _("Eftersendte punkter"), _("Sæt på dagsordenen"), told)
        if reason is None:
            return
        change = self._do(agenda.many_added, function, view.line.id, late_reason=reason)
        if change is not None and change.item is not None:
            self.select(change.item)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the menu ---------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """What can be done with the agenda and with the current item."""
        view, item = self.view, self.current
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: list[tuple[str, Callable[[], object], bool]] = [
            (_("Nyt punkt"), self.new_item, True),
            (_("Hent standarddagsorden"), self.fetch_standard, True),
            (_("Hent punkter fra sidste møde"), self.fetch_last, bool(view and view.has_earlier)),
            (_("Overfør det, der ikke blev færdigt"), self.carry_over, bool(self.around and self.around.left_over)),
            (_("Sæt opgaver med frist på dagsordenen"), self.remind, bool(self.around and self.around.reminders)),
        ]
        self._fill(menu, entries)
        if item is not None:
            menu.addSeparator()
            treated = item.state == DONE
            last = len(view.items) if view else 0
            self._fill(
                menu,
                [
                    (_("Ret punktet"), self.edit_item, True),
                    (
                        _("Ikke behandlet alligevel") if treated else _("Markér som behandlet"),
                        partial(self.set_treated, item, treated=not treated),
                        True,
                    ),
                    (_("Udsæt punktet til næste møde"), self.postpone_item, item.state == OPEN),
                    (_("Pejlemærker …"), partial(self._choose_goals, item), True),
                    (_("Flyt punktet op"), partial(self._move_by, -1), item.position > 1),
                    (_("Flyt punktet ned"), partial(self._move_by, 1), item.position < last),
                    (_("Tag punktet af dagsordenen"), self.remove_item, True),
                ],
            )
        menu.addSeparator()
        menu.addAction(_("Standarddagsorden …")).triggered.connect(self.standard_wanted)
        return menu

    def _choose_goals(self, item: Item) -> None:
        """Which goals of the strategy the item serves; the same for a decision stands in the minutes."""
        choose_goals(self, self.desk, goal_links.Target(goal_links.ITEM, item.id), item.title)

    def _fill(self, menu: QMenu, entries: list[tuple[str, Callable[[], object], bool]]) -> None:
        for words, do, possible in entries:
            action = menu.addAction(words)
            action.setEnabled(possible and self.writable)
            action.triggered.connect(lambda _on=False, do=do: do())

    def _pop_up(self) -> None:
        self.menu().popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _on_menu(self, spot: QPoint) -> None:
        """Of the right button and the Menu key."""
        self.menu().popup(self.table.viewport().mapToGlobal(spot))
