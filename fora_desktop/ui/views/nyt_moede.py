"""Nyt møde: choose a time and see at once what it does to roles, rooms, calendar and requirement."""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain import dates, series_rule
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.wallclock import NoSuchTime
from fora_desktop.i18n import _, counted
from fora_desktop.services import (
    meeting_choices,
    meetings,
    scheduling,
    series,
    series_changes,
    series_planning,
    special_days,
)
from fora_desktop.services.meeting_choices import Existing
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.meetings import LengthIsOut, Wish
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.page import Page
from fora_desktop.ui.views.et_moede import FEW, MeetingSide
from fora_desktop.ui.views.moede_raekke import SeriesSide
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.label import Button, Line
from fora_desktop.ui.widgets.meeting_form import USUAL_CLOCK, WIDTH, MeetingForm
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.quota_effect import EffectCard
from fora_desktop.ui.widgets.segmented import Segmented

AHEAD = timedelta(days=14)
KEPT_AFTER = 700
"""Milliseconds of quiet before a draft is kept."""
LEAST_RIGHT = 520
"""The width, at 100 %, below which the right side goes under the form."""
DRAFTS = 5
"""So many new meetings can lie half typed; one more takes the place of the oldest."""
NOTHING, ONE, SERIES = 0, 1, 2
"""What the right side shows."""


class NewMeetingPage(Page):
    """One meeting, new or moved, or a new series. `open` takes board, day, start, meeting, series and back."""

    key = "new_meeting"
    SHOWS = frozenset(
        {
            *("meeting", "meeting_board", "board", "board_unit", "forum", "unit", "district"),
            *("requirement", "quota_rule", "school_holiday", "membership", "role"),
            *("person", "role_holder", "substitute", "absence", "busy_calendar", "busy_time", "membership_exception"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._existing: Existing | None = None
        self._later: tuple[MeetingLine, ...] = ()
        self._back = "overblik"
        self._draft = self._resumed = False
        self._begun: dict[str, str] = {}
        self._slot: str | None = None
        self._kept_at: datetime | None = None
        self._saving = self._told_to_wait = False
        self._make_header()
        self.message = MessageBar(parent=self)
        self.form = MeetingForm(desk.today, self)
        self.form.changed.connect(self._on_form)
        self.form.title_changed.connect(self._on_title)
        self.effect = EffectCard(self)
        self._make_right()
        self._lay_out()
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEPT_AFTER)
        self._keeping.timeout.connect(self._keep)
        self._make_keys()

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = PageHeader(_("Nyt møde"), crumbs=_("Nyt møde"), parent=self)
        self.header.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.header.subtitle.hide()
        self.kept_label = Line("", "small", "text2", parent=self)
        words = [_("Ét møde"), _("Møderække")]
        self.switch = Segmented(words, name=_("Ét møde eller en møderække"), parent=self)
        self.switch.chosen.connect(self._on_switch)
        self.cancel_button = Button(_("Annullér"), shortcut="Esc", parent=self)
        self.cancel_button.clicked.connect(self.leave)
        self.save_button = Button(_("Planlæg mødet"), "primary", "calendar-check", "Ctrl+S", parent=self)
        self.save_button.clicked.connect(self.save)
        self.scope = Segmented(
            [_("Kun dette møde"), _("Dette og alle senere")], name=_("Hvilke af rækkens møder"), parent=self
        )
        self.scope.chosen.connect(self._on_scope)
        self.scope.hide()
        for part in (self.kept_label, self.switch, self.cancel_button, self.save_button):
            self.header.add(part)

    def _make_right(self) -> None:
        empty = EmptyView("calendar-plus", _("Vælg et forum, så vises, hvad der er ledigt"), parent=self)
        card = Panel("card", parent=self)
        inside = QVBoxLayout(card)
        inside.addWidget(empty)
        self.one = MeetingSide(self.desk, self.form, self)
        self.one.used_room.connect(self._on_form)
        self.one.looked.connect(self._on_looked)
        self.one.later.changed.connect(self._show_all)
        self.one.later.shown.connect(self._show_later_effect)
        self.series = SeriesSide(self.desk, self.form, self)
        self.series.planned.connect(self._on_planned)
        self.right = QStackedWidget(self)
        for side in (card, self.one, self.series):
            self.right.addWidget(side)

    def _lay_out(self) -> None:
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(fonts.px(10))
        left.addWidget(self.scope)
        left.addWidget(self.form)
        left.addWidget(self.effect)
        left.addStretch(1)
        body = QWidget(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._sides.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        self._sides.setSpacing(fonts.px(12))
        self._sides.addWidget(self._left)
        self._sides.addWidget(self.right, 1)
        self.area = scrolled(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.message)
        column.addWidget(self.area, 1)

    def _make_keys(self) -> None:
        for name, default, words, do in (
            ("save", "Ctrl+S", _("Planlæg eller flyt mødet"), self.save),
            ("leave", "Esc", _("Tilbage uden at gemme"), self.leave),
            ("more_times", "Ctrl+T", _("Flere tider"), self.more_times),
            ("next_day", "Alt+Right", _("Næste dag"), self._next_day),
            ("day_before", "Alt+Left", _("Forrige dag"), self._day_before),
            ("next_week", "Alt+PgDown", _("Næste uge"), self._next_week),
            ("week_before", "Alt+PgUp", _("Forrige uge"), self._week_before),
            ("switch", "Ctrl+M", _("Ét møde eller møderække"), self._switch_over),
        ):
            keys.action(self, f"new_meeting.{name}", words, default, do)
        for place in range(FEW):
            words = _("Brug forslag {n}").format(n=place + 1)
            for offers in (self.one.proposals, self.series.proposals, self.series.dates.table):
                keys.action(offers, f"new_meeting.use_{place + 1}", words, str(place + 1), self._use_first[place])

    @property
    def _use_first(self) -> tuple[Any, ...]:
        return (self._use_one, self._use_two, self._use_three)

    def _use_one(self) -> None:
        self._use(0)

    def _use_two(self) -> None:
        self._use(1)

    def _use_three(self) -> None:
        self._use(2)

    def _use(self, place: int) -> None:
        """The proposal with that number, where the keyboard is among them."""
        offers = self._side.proposals
        if place < len(offers.buttons):
            offers.buttons[place].click()

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """Begin a new meeting or series, take up the draft, or move a meeting."""
        self._keep()
        self._back = what.get("back", "overblik")
        self._saving = self._told_to_wait = False
        self._stale = self._resumed = False
        self.message.say("")
        self.form.offer(self.desk.once(meeting_choices.choices, self.desk.today))
        meeting, board, day = what.get("meeting"), what.get("board"), what.get("day")
        start: datetime | None = what.get("start")
        if start is not None:
            day = start.date()
        if meeting is not None:
            self._begin_moving(meeting, start)
        elif board is None and day is None and (self._draft or self._take_up()):
            self._stop_moving()
            self._resumed = True
            again = (_("Begynd forfra"), self._begin_again)
            self.message.say(_("Din kladde er her endnu."), "info", actions=[again], closable=True)
        else:
            self._begin(board, day)
            if start is not None:
                self.form.set_start(start)
                self._is_untouched()
        if "series" in what and meeting is None:
            self.form.set_series(bool(what["series"]))
            if not self._draft:
                self._is_untouched()
        self.switch.set_current(int(self.form.is_series))
        self.switch.setVisible(meeting is None)
        self._tell_kept()
        self._show_all()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)
        if self._resumed:
            self.form.board.line.selectAll()

    def _begin_moving(self, meeting: int, start: datetime | None) -> None:
        self._is_untouched()  # what is typed of a new one has been kept
        self._existing = self.desk.read(meeting_choices.existing, meeting)
        self.one.begin(self._existing.line)
        self.form.fill(self._existing)
        self._later = self.desk.read(series_changes.later, meeting)
        several = len(self._later) > 1
        self.scope.set_current(0)
        self.scope.setVisible(several)
        self.one.later.setVisible(False)
        if several:
            self.one.later.begin(self._later)
        if start is not None:
            self.form.set_start(start)

    def _stop_moving(self) -> None:
        self._existing, self._later = None, ()
        self.scope.hide()
        self.one.later.hide()
        self.one.begin(None)

    def _begin(self, board: int | None, day: date | None) -> None:
        self._stop_moving()
        self.series.begin()
        self.series.forget()
        self.form.set_series(False)
        self.form.begin(board, day or self._day_ahead(), USUAL_CLOCK)
        self._is_untouched()

    def _begin_again(self) -> None:
        self._resumed = False
        self.message.say("")
        self._drop_draft()
        self._begin(None, None)
        self.switch.set_current(0)
        self._tell_kept()
        self._show_all()
        self.form.board.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the draft --------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        return {"span": self.one.span.current, "dates": self.series.dates.table.arrangement()}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("span") in (0, 1):
            self.one.show_span(memory["span"])
        if isinstance(memory.get("dates"), dict):
            self.series.dates.table.arrange(memory["dates"])

    def _typed(self) -> dict[str, str]:
        return {"form": json.dumps(self.form.state()), "series": json.dumps(self.series.state())}

    def _is_untouched(self) -> None:
        """What stands in the form now is not the user's; it is no draft until something of it is changed."""
        self._keeping.stop()
        self._draft, self._slot, self._kept_at = False, None, None
        self._begun = self._typed()

    def _keep(self) -> None:
        """Have the draft kept now, over a restart too, and say when it was."""
        self._keeping.stop()
        if self._existing is not None or self._saving or not self.form.boards:
            return
        typed = self._typed()
        if self._draft or typed != self._begun:
            self._draft = True
            self._slot = self._slot or self._free_slot()
            draft = Draft(self.desk.now, {}, typed)
            self._kept_at = draft.saved_on if self.desk.drafts.keep(self._slot, draft) else None
            self._tell_kept()

    def _drafts(self) -> dict[str, Draft | None]:
        keys = [self.key, *(f"{self.key}.{number}" for number in range(2, DRAFTS + 1))]
        return {key: self.desk.drafts.get(key) for key in keys}

    def _free_slot(self) -> str:
        """Where a draft is kept without being in another's place."""
        found = self._drafts()
        ages = {key: draft.saved_on for key, draft in found.items() if draft is not None}
        return next((key for key in found if key not in ages), min(ages, key=ages.__getitem__, default=self.key))

    def _tell_kept(self) -> None:
        at = self._kept_at if self._draft and self._existing is None else None
        text = ""
        if at is not None:
            clock = dates.hours(at.time())
            today = at.date() == self.desk.today
            text = _("Kladde gemt {time}").format(time=clock if today else f"{dates.day_month(at.date())} {clock}")
        self.kept_label.setText(text)
        self._show_title()

    def _take_up(self) -> bool:
        """Fill the form with the draft that was kept last; False where there is none that can be used."""
        kept = [(draft.saved_on, key, draft) for key, draft in self._drafts().items() if draft is not None]
        return any(self._take(key, draft) for _at, key, draft in sorted(kept, key=itemgetter(0), reverse=True))

    def _take(self, key: str, draft: Draft) -> bool:
        self._stop_moving()
        try:
            form, series = json.loads(draft.typed["form"]), json.loads(draft.typed["series"])
        except (KeyError, TypeError, ValueError):
            return False
        if not isinstance(form, dict) or not self.form.restore(form):
            return False
        self.series.restore(series if isinstance(series, dict) else {})
        self.series.forget()
        self._draft, self._slot, self._kept_at = True, key, draft.saved_on
        return True

    def _drop_draft(self) -> None:
        """Only the one that stands in the form; others lie where they were."""
        self._keeping.stop()
        if self._slot is not None:
            self.desk.drafts.drop(self._slot)
        self._draft, self._slot, self._kept_at = False, None, None

    # --- one meeting or a series ------------------------------------------------------------------------------------

    def _on_switch(self, place: int) -> None:
        self.form.set_series(place == 1)
        self._on_form()

    def _switch_over(self) -> None:
        if self._existing is None:
            self.switch.set_current(1 - self.switch.current)
            self._on_switch(self.switch.current)

    def _on_form(self) -> None:
        """The user has changed something."""
        self._draft = self._existing is None and bool(self.form.boards)
        if self._draft:
            self._keeping.start()
        self._show_all()

    def _on_title(self) -> None:
        self._draft = self._existing is None and bool(self.form.boards)
        if self._draft:
            self._keeping.start()
        self._show_title()

    def _on_planned(self) -> None:
        """The series was counted again."""
        if not self.form.is_series:
            return
        if self._told_to_wait:
            self._told_to_wait = False
            self.message.say("")
        self.effect.show_series(self.series.plan.effects)
        self.effect.tell_safe("", late=False)
        rows = self.series.plan.rows
        self.form.show_own_title("", rows[0].number if rows else "")
        self._show_title()
        self.refreshed.emit()

    def _day_ahead(self) -> date:
        """A working day some time ahead, in the year that is shown."""
        day = max(self.desk.today, self.desk.day) + AHEAD
        while not self.desk.once(special_days.layers).is_working_day(day):
            day += timedelta(1)
        return day

    def refresh(self) -> None:
        if self._saving:
            return
        if self._existing is not None and not self.desk.read(meetings.listing, meetings=[self._existing.line.id]):
            self.desk.goto(self._back)  # the meeting was undone or removed meanwhile
            return
        if self.form.day.value is None and not self.form.boards and not self.form.day.text():
            self._begin(None, None)
        self.form.offer(self.desk.once(meeting_choices.choices, self.desk.today))
        self.one.forget()
        self.series.forget()
        self._show_all()

    def panes(self) -> list[QWidget]:
        if self.form.is_series:
            return [self.form.board, self.series.dates.table, self.series.day]
        return [self.form.board, self.one.strip, self.one.week if self.one.span.current else self.one.plan]

    def start(self) -> QWidget:
        if not self.form.boards or self._resumed:
            return self.form.board
        return self.form.series.step.line if self.form.is_series else self.form.day

    def seek(self) -> None:
        self.form.board.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def summary(self) -> str:
        if self.form.is_series:
            return _("Hvert møde i rækken kan flyttes og aflyses for sig")
        what = _("Flyt møde") if self._existing else _("Nyt møde")
        look = self.one.look
        if look is None:
            return what
        if not look.remarks:
            return _("{page} · ingen bemærkninger").format(page=what)
        number = counted(look.remarks, _("{n} bemærkning"), _("{n} bemærkninger"))
        return _("{page} · {number}, som ikke spærrer").format(page=what, number=number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._show_title()

    def _arrange(self) -> None:
        """Form and right side beside each other, or under each other where there is no room."""
        directions = QBoxLayout.Direction
        narrow = self._is_narrow
        self._sides.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._left.setMinimumWidth(0 if narrow else fonts.px(WIDTH))
        self._left.setMaximumWidth(16777215 if narrow else fonts.px(WIDTH))
        self.one.set_narrow(narrow)
        self.series.set_narrow(narrow)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < fonts.px(WIDTH + LEAST_RIGHT + 44)

    # --- showing ----------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        """Everything that follows from what the form says; what cannot be read leaves the right side as it was."""
        boards = bool(self.form.boards)
        self.right.setCurrentIndex(NOTHING if not boards else SERIES if self.form.is_series else ONE)
        self.effect.setVisible(boards)
        if self.form.is_series:
            self._show_title()
            self.series.show_series()
            return
        self._show_title()
        self.one.show_meeting()

    def _on_looked(self) -> None:
        """The right side has come to show what the form says."""
        if self.form.is_series:
            return
        if self.form.boards and self.form.wish() is not None:
            if not self._with_later:
                self.effect.show_effects(self.one.effects, self._existing is not None)
                sentence, late = self.one.safe_sentence
                self.effect.tell_safe(sentence, late=late)
            self._show_later()
        self._show_title()
        self.refreshed.emit()

    @property
    def _with_later(self) -> bool:
        """Whether all later meetings of the series go the same way."""
        return self._existing is not None and len(self._later) > 1 and self.scope.current == 1

    def _on_scope(self, _place: int) -> None:
        self.one.later.setVisible(self._with_later)
        self._show_all()

    def _show_later(self) -> None:
        wish = self.form.wish()
        if self._with_later and wish is not None and wish.minutes is not None:
            self.one.later.show_change(wish.start, wish.minutes)

    def _show_later_effect(self) -> None:
        """What becomes of the requirement when all of them go where the list says."""
        if not self._with_later or not self.form.boards:
            return
        self.effect.setVisible(not self.one.later.cancels)
        if not self.one.later.cancels:
            self.effect.show_effects(self.one.effects_with(self.one.later.days), True)

    @property
    def _changes_nothing(self) -> bool:
        """Whether all of the series would stay as they are."""
        if self._existing is None or not self._with_later or self.one.later.cancels:
            return False
        wish = self.form.wish()
        return wish is not None and wish.start == self._existing.line.start and not self.form.values()

    def _show_title(self) -> None:
        moving = self._existing is not None
        title = self.form.title.text().strip() if self.form.boards else ""
        if moving:
            title = _("Flyt {meeting}").format(meeting=title)
        elif self.form.is_series:
            title = self._series_title()
        title = title or (_("Ny møderække") if self.form.is_series else _("Nyt møde"))
        crumbs = _("Møder › Nyt møde › Møderække") if self.form.is_series else _("Møder › Nyt møde")
        self.header.crumbs.setText(_("Møder › Flyt møde") if moving else crumbs)
        words = self._save_words()
        self._keep_room()
        self.save_button.set_words(words.split(" ")[0] if self._is_narrow else words)
        self.save_button.setEnabled(not self._changes_nothing)
        self.cancel_button.set_words(_("Luk") if self._draft and not moving else _("Annullér"))
        self.save_button.setAccessibleName(words)
        self.save_button.setToolTip(words if self._is_narrow else "")
        self.save_button.setVisible(not self.desk.readonly)
        self.kept_label.setVisible(bool(self.kept_label.text()) and not self._is_narrow)
        label = self.header.title
        beside = [self.kept_label, self.switch, self.cancel_button, self.save_button]
        taken = sum(each.sizeHint().width() + fonts.px(8) for each in beside if not each.isHidden())
        room = self.header.width() - taken - fonts.px(40)
        label.setText(label.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, max(room, fonts.px(80))))
        label.setToolTip(title)

    def _keep_room(self) -> None:
        """What is typed changes what the buttons say; none of them moves away under the mouse."""
        longest = ""
        if not self._is_narrow and not self.form.is_series and not self._with_later:
            day = dates.day_month_year(date(2026, 9, 28))
            moving = self._existing is not None
            longest = (_("Flyt mødet til {day}") if moving else _("Planlæg mødet {day}")).format(day=day)
        self.save_button.keep_room([longest] if longest else [])
        self.cancel_button.keep_room([_("Luk"), _("Annullér")])

    def _series_title(self) -> str:
        """`Kredsrådet, 4 møder i 2027`"""
        board, rows = self.form.chosen_board, self.series.plan.rows
        if board is None or not rows:
            return board.name if board else ""
        years = sorted({row.start.year for row in rows})
        when = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
        number = counted(len(rows), _("{n} møde"), _("{n} møder"))
        return _("{board}, {meetings} i {years}").format(board=board.name, meetings=number, years=when)

    def _save_words(self) -> str:
        """The button says what happens."""
        moving = self._existing is not None
        if self.form.is_series:
            return counted(len(self.series.plan.rows), _("Planlæg {n} møde"), _("Planlæg {n} møder"))
        if self._changes_nothing:
            return _("Intet er ændret")
        if self._with_later:
            words = _("Aflys {n} møder") if self.one.later.cancels else _("Flyt og ret {n} møder")
            return words.format(n=self.one.later.count)
        day = self.form.day.value
        if day is None:
            return _("Flyt mødet") if moving else _("Planlæg mødet")
        when = dates.day_month(day) if day.year == self.desk.today.year else dates.day_month_year(day)
        return (_("Flyt mødet til {day}") if moving else _("Planlæg mødet {day}")).format(day=when)

    # --- the user's hand --------------------------------------------------------------------------------------------

    def more_times(self) -> None:
        """Twice as many other times."""
        self._side.more_times()

    @property
    def _side(self) -> MeetingSide | SeriesSide:
        return self.series if self.form.is_series else self.one

    def _next_day(self) -> None:
        self._side.step_days(1)

    def _day_before(self) -> None:
        self._side.step_days(-1)

    def _next_week(self) -> None:
        self._side.step_weeks(1)

    def _week_before(self) -> None:
        self._side.step_weeks(-1)

    def save(self) -> None:
        """Schedule or move; remarks were shown and do not stop it."""
        if self.desk.readonly or self._changes_nothing:
            return
        problem = self.form.problem()
        wish = self.form.series_wish() if self.form.is_series else self.form.wish()
        if problem is not None or wish is None:
            if problem is not None:
                problem.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.form.is_series and not self.series.is_counted:
            self._told_to_wait = True
            self.message.say(_("Rækkens datoer regnes stadig ud. Se dem, og planlæg så."), "info", closable=True)
            return
        self._saving = True
        try:
            made = self._write(wish)
        except NoSuchTime as gap:
            self._tell_gap(gap)
        except LengthIsOut as out:
            self.form.length_field.show_problem(str(out))
            self.form.length.setFocus(Qt.FocusReason.OtherFocusReason)
        except FieldError as refusal:
            self.message.say(str(refusal), "error", closable=True)
        else:
            if self._existing is None:
                self._drop_draft()
            self.message.say("")
            self._go_to(made)
            return
        self._saving = False

    def _go_to(self, made: Sequence[int]) -> None:
        """Back; to the first of the new meetings where they lie in another year than the one that is shown."""
        if made and self._back in ("moeder", "kalender") and self._first_year() != self.desk.year:
            self.desk.goto(self._back, meeting=made[0])
        else:
            self.desk.goto(self._back)

    def _first_year(self) -> int:
        if self.form.is_series:
            return min(entry.start.year for entry in self.series.entries)
        return self.form.day.value.year if self.form.day.value is not None else self.desk.year

    def _tell_gap(self, gap: NoSuchTime) -> None:
        if self.form.is_series:
            sentence = str(gap)
            self.message.say(sentence[:1].upper() + sentence[1:], "error", closable=True)
            self.series.show_impossible()
            return
        self.one.tell_gap(gap)
        self.form.clock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, wish: Wish) -> Sequence[int]:
        """Tells the meetings that are new."""
        today = self.desk.today
        if self.form.is_series:
            rule = series_rule.rule_words(self.form.series.rule)
            return self.desk.do(meetings.scheduled, series_planning.schedule, wish, self.series.entries, rule).meetings
        if self._existing is None:
            return self.desk.do(meetings.scheduled, meetings.schedule, wish, today, anyway=True).meetings
        line, reason = self._existing.line, self.form.reason.text().strip()
        if self._with_later:
            self._write_later(wish, reason)
            return ()
        self.desk.do(
            meetings.moved if wish.start != line.start else scheduling.corrected,
            scheduling.reschedule,
            line.id,
            wish.start,
            today,
            reason=reason,
            values=self.form.values(),
        )
        return ()

    def _write_later(self, wish: Wish, reason: str) -> None:
        meeting = self._later[0].id
        if self.one.later.cancels:
            self.desk.do(series.cancelled_later, series.cancel_later, meeting, reason)
            return
        self.desk.do(
            series_changes.later_changed,
            series_changes.change_later,
            meeting,
            wish.start,
            self.one.later.chosen_way,
            self.desk.today,
            reason=reason,
            values=self.form.values(),
        )

    def leave(self) -> None:
        """Back to where the page was called from; what was typed for a new meeting is there next time."""
        self._keep()
        self.desk.goto(self._back)
