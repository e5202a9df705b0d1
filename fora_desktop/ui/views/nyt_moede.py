"""Nyt møde: choose a time and see at once what it does to roles, rooms, calendar and requirement."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain import dates, days, series_rule, typed
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.wallclock import NoSuchTime
from fora_desktop.i18n import _, counted
from fora_desktop.services import meetings, quota_effects, scheduling, series_planning
from fora_desktop.services.meetings import LengthIsOut, Wish
from fora_desktop.services.scheduling import Existing, Ground, Look, Proposal
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.views.moede_raekke import SeriesSide
from fora_desktop.ui.widgets.availability import AvailabilityKey, AvailabilityStrip, first_monday, next_working_day
from fora_desktop.ui.widgets.card import Card, PageHeader, Panel, Rule, scrolled
from fora_desktop.ui.widgets.day_plan import DayPlan
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.label import Button, IconButton, Label
from fora_desktop.ui.widgets.meeting_form import OF_THE_DAY, USUAL_CLOCK, WIDTH, MeetingForm
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.quota_effect import EffectCard
from fora_desktop.ui.widgets.remarks import Proposals, Remarks, WayOut
from fora_desktop.ui.widgets.segmented import Segmented

WEEKS = 8
BROWSED = 4
"""Weeks that the arrows over the strip go."""
AHEAD = timedelta(days=14)
FEW = 3
PATIENCE = 120
"""Milliseconds of quiet before other times are looked for."""
KEPT_AFTER = 700
"""Milliseconds of quiet before a draft is kept."""
LEAST_RIGHT = 520
"""The width, at 100 %, below which the right side goes under the form."""
NOTHING, ONE, SERIES = 0, 1, 2
"""What the right side shows."""


class NewMeetingPage(Page):
    """One meeting, new or moved, or a new series. `open` takes board, day, start, meeting, series and back."""

    key = "new_meeting"
    SHOWS = frozenset(
        {
            *("meeting", "meeting_board", "board", "board_unit", "forum", "unit", "district"),
            *("requirement", "quota_rule", "school_holiday", "membership", "role"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._existing: Existing | None = None
        self._ground: Ground | None = None
        self._look: Look | None = None
        self._back = "overblik"
        self._monday: date | None = None
        self._wanted = FEW
        self._turn = 0
        self._draft = False
        self._kept: dict[str, Any] | None = None
        self._kept_at = ""
        self._saving = False
        self._make_header()
        self.message = MessageBar(parent=self)
        self.form = MeetingForm(desk.today, self)
        self.form.changed.connect(self._on_form)
        self.form.title_changed.connect(self._on_title)
        self.effect = EffectCard(self)
        self._make_right()
        self._lay_out()
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(PATIENCE)
        self._search.timeout.connect(self._look_for_times)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEPT_AFTER)
        self._keeping.timeout.connect(self._keep)
        self._make_keys()

    @staticmethod
    def title() -> str:
        return _("Nyt møde")

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = PageHeader(_("Nyt møde"), crumbs=_("Nyt møde"), parent=self)
        self.header.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.header.subtitle.hide()
        self.kept_label = Label("", "small", "text2", parent=self)
        words = [_("Ét møde"), _("Møderække")]
        self.switch = Segmented(words, name=_("Ét møde eller en møderække"), parent=self)
        self.switch.chosen.connect(self._on_switch)
        self.cancel_button = Button(_("Annullér"), shortcut="Esc", parent=self)
        self.cancel_button.clicked.connect(self.leave)
        self.save_button = Button(_("Planlæg mødet"), "primary", "calendar-check", "Ctrl+S", parent=self)
        self.save_button.clicked.connect(self.save)
        for part in (self.kept_label, self.switch, self.cancel_button, self.save_button):
            self.header.add(part)

    def _make_right(self) -> None:
        self.strip = AvailabilityStrip(self)
        self.strip.chosen.connect(self._on_day)
        self.plan = DayPlan(self)
        self.plan.moved.connect(self._on_start)
        self.remarks = Remarks(self)
        self.proposals = Proposals(self)
        self.proposals.used.connect(self._on_start)
        self.proposals.more.connect(self.more_times)
        empty = EmptyView("calendar-plus", _("Vælg et forum, så vises, hvad der er ledigt"), parent=self)
        card = Panel("card", parent=self)
        inside = QVBoxLayout(card)
        inside.addWidget(empty)
        self.right = QStackedWidget(self)
        self.right.addWidget(card)
        self.right.addWidget(self._filled_right())
        self.series = SeriesSide(self.desk, self.form, self)
        self.series.planned.connect(self._on_planned)
        self.right.addWidget(self.series)

    def _filled_right(self) -> QWidget:
        self.free = Card(_("Hvad er ledigt"), parent=self)
        self.free.body.setSpacing(fonts.px(4))
        earlier = IconButton("chevron-left", _("Tidligere uger"), parent=self)
        later = IconButton("chevron-right", _("Senere uger"), parent=self)
        earlier.clicked.connect(self._on_earlier)
        later.clicked.connect(self._on_later)
        self.free.head.addWidget(earlier)
        self.free.head.addWidget(later)
        self.day_title = Label("", "card", parent=self)
        self.day_about = Label("", "small", "text2", wrap=True, parent=self)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(8))
        head.addWidget(self.day_title)
        head.addWidget(self.day_about, 1)
        for part in (self.strip, AvailabilityKey(self), Rule(parent=self)):
            self.free.body.addWidget(part)
        self.free.body.addLayout(head)
        self.free.body.addWidget(self.plan)
        below = Panel("card", parent=self)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight, below)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(self.remarks, 11)
        self._below.addWidget(Rule(vertical=True, parent=below))
        self._below.addWidget(self.proposals, 10)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(10))
        column.addWidget(self.free)
        column.addWidget(below, 1)
        return filled

    def _lay_out(self) -> None:
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(fonts.px(10))
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
            for offers in (self.proposals, self.series.proposals):
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
        offers = self.series.proposals if self.form.is_series else self.proposals
        if place < len(offers.buttons):
            offers.buttons[place].click()

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """Begin a new meeting or series, take up the draft, or move a meeting."""
        self._keep()
        self._back = what.get("back", "overblik")
        self._saving = False
        self._wanted = FEW
        self._monday = None
        self._ground = None
        self._stale = False
        self.message.say("")
        self.form.offer(self.desk.read(scheduling.choices, self.desk.today))
        meeting, board, day = what.get("meeting"), what.get("board"), what.get("day")
        start: datetime | None = what.get("start")
        if start is not None:
            day = start.date()
        if meeting is not None:
            self._existing = self.desk.read(scheduling.existing, meeting)
            self.form.fill(self._existing)
            if start is not None:
                self.form.set_start(start)
        elif board is None and day is None and (self._draft or self._take_up()):
            self._existing = None
            again = (_("Begynd forfra"), self._begin_again)
            self.message.say(_("Din kladde er her endnu."), "info", actions=[again], closable=True)
        else:
            self._begin(board, day)
            if start is not None:
                self.form.set_start(start)
        if "series" in what and meeting is None:
            self.form.set_series(bool(what["series"]))
        self.switch.set_current(int(self.form.is_series))
        self.switch.setVisible(meeting is None)
        self._tell_kept()
        self._show_all()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, board: int | None, day: date | None) -> None:
        self._existing = None
        self._draft = False
        self._kept_at = ""
        self.series.begin()
        self.series.forget()
        self.form.set_series(False)
        self.form.begin(board, day or self._day_ahead(), USUAL_CLOCK)

    def _begin_again(self) -> None:
        self.message.say("")
        self._kept = None
        self._begin(None, None)
        self.switch.set_current(0)
        self._tell_kept()
        self._show_all()
        self.form.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.arranged.emit()

    # --- the draft --------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        """The draft of a new meeting or series, to be taken up after a restart."""
        self._write_down()
        return {"draft": self._kept, "at": self._kept_at if self._kept else ""}

    def recall(self, memory: dict[str, Any]) -> None:
        draft, at = memory.get("draft"), memory.get("at")
        if isinstance(draft, dict) and isinstance(at, str):
            self._kept, self._kept_at = draft, at

    def _write_down(self) -> None:
        if self._draft and self._existing is None:
            self._kept = {"form": self.form.state(), "series": self.series.state()}

    def _keep(self) -> None:
        """Have the draft kept now, and say when it was."""
        self._keeping.stop()
        if self._draft and self._existing is None and not self._saving:
            self._kept_at = dates.hours(self.desk.now.time())
            self.arranged.emit()
            self._tell_kept()

    def _tell_kept(self) -> None:
        shown = bool(self._kept_at) and self._existing is None
        self.kept_label.setText(_("Kladde gemt {time}").format(time=self._kept_at) if shown else "")
        self.kept_label.setVisible(shown)
        self._show_title()

    def _take_up(self) -> bool:
        """Fill the form with the draft of an earlier day; False where there is none that fits this register."""
        if self._kept is None or not isinstance(self._kept.get("form"), dict):
            return False
        kept = self._kept
        self._existing = None
        if not self.form.restore(kept["form"]):
            self._kept = None
            return False
        self.series.restore(kept.get("series") or {})
        self.series.forget()
        self._draft = True
        return True

    def _drop_draft(self) -> None:
        self._keeping.stop()
        self._draft, self._kept, self._kept_at = False, None, ""
        self.arranged.emit()

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
        if self._draft:
            self._keeping.start()
        self._show_title()

    def _on_planned(self) -> None:
        """The series was counted again."""
        if not self.form.is_series:
            return
        self.effect.show_series(self.series.plan.effects)
        rows = self.series.plan.rows
        self.form.show_own_title("", rows[0].number if rows else "")
        self._show_title()
        self.refreshed.emit()

    def _day_ahead(self) -> date:
        """A working day some time ahead, in the year that is shown."""
        day = max(self.desk.today, self.desk.day) + AHEAD
        while not days.is_working_day(day):
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
        self.form.offer(self.desk.read(scheduling.choices, self.desk.today))
        self._ground = None
        self.series.forget()
        self._show_all()

    def panes(self) -> list[QWidget]:
        return [self.form.board, self.series.dates.table if self.form.is_series else self.strip]

    def start(self) -> QWidget:
        if not self.form.boards:
            return self.form.board
        return self.form.series.step.line if self.form.is_series else self.form.day

    def seek(self) -> None:
        self.form.board.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def summary(self) -> str:
        if self.form.is_series:
            return _("Hvert møde i rækken kan flyttes og aflyses for sig")
        what = _("Flyt møde") if self._existing else _("Nyt møde")
        if self._look is None:
            return what
        if not self._look.remarks:
            return _("{page} · ingen bemærkninger").format(page=what)
        number = counted(self._look.remarks, _("{n} bemærkning"), _("{n} bemærkninger"))
        return _("{page} · {number}, som ikke spærrer").format(page=what, number=number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._show_title()

    def _arrange(self) -> None:
        """Form and right side beside each other, or under each other where there is no room."""
        directions = QBoxLayout.Direction
        narrow = self.width() < fonts.px(WIDTH + LEAST_RIGHT + 44)
        self._sides.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._left.setMinimumWidth(0 if narrow else fonts.px(WIDTH))
        self._left.setMaximumWidth(16777215 if narrow else fonts.px(WIDTH))
        self._below.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.series.set_narrow(narrow)

    # --- showing ----------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        """Everything that follows from what the form says; what cannot be read leaves the right side as it was."""
        self._turn += 1  # times that are still being looked for are for what the form said before
        boards = bool(self.form.boards)
        self.right.setCurrentIndex(NOTHING if not boards else SERIES if self.form.is_series else ONE)
        self.effect.setVisible(boards)
        if self.form.is_series:
            self._look = None
            self._show_title()
            self.series.show_series()
            return
        wish = self.form.wish()
        self._look = None
        if wish is not None:
            ground = self._grounded(wish)
            try:
                self._look = scheduling.look(ground, wish, self._line)
            except NoSuchTime as gap:
                self._tell_gap(gap)
            except LengthIsOut as out:
                self.form.length_field.show_problem(str(out))
                wish = None
            if wish is not None:
                self._show_wish(ground, wish)
        self._show_title()
        self.refreshed.emit()

    @property
    def _line(self) -> meetings.MeetingLine | None:
        return self._existing.line if self._existing else None

    def _grounded(self, wish: Wish) -> Ground:
        day = wish.start.date()
        if self._ground is None or not self._ground.holds_for(wish.boards, day):
            self._ground = self.desk.read(scheduling.ground, wish.boards, day)
        return self._ground

    def _show_wish(self, ground: Ground, wish: Wish) -> None:
        look, day = self._look, wish.start.date()
        effects = quota_effects.effects(ground, wish, self.desk.today, self._line)
        self.effect.show_effects(effects, self._existing is not None)
        self._monday = first_monday(day, self._monday, WEEKS)
        self._show_weeks(ground, wish)
        length = typed.length(wish.minutes or 0)
        self.free.set_subtitle(
            _("{length} {clock} · regnet ud fra møder i Fora, helligdage og skoleferier").format(
                length=length, clock=dates.clock(wish.start.time())
            )
        )
        self._show_day(day)
        if look is not None:
            self.form.show_own_title(look.title, look.number)
            self.form.show_conflicts(look.conflicts)
            self.plan.show_day(scheduling.day_rows(ground, wish, self._line), look.start, look.end)
            self.remarks.show_remarks(look.conflicts, look.warnings)
            self._offer_room(ground, wish)
        self.plan.setVisible(look is not None)
        self._search.start()

    def _show_weeks(self, ground: Ground, wish: Wish) -> None:
        monday = self._monday or days.monday(wish.start.date())
        if not ground.covers(monday, monday + timedelta(weeks=WEEKS)):
            ground = self.desk.read(scheduling.ground, wish.boards, monday)
        shown = scheduling.weeks(ground, wish, monday, WEEKS, self._line)
        due = next((effect.due for effect in self.effect.effects if effect.due), None)
        self.strip.show_days(shown, wish.start.date(), self.desk.today, due)

    def _show_day(self, day: date) -> None:
        name = _("{weekday} {date}").format(weekday=dates.weekday(day), date=dates.day_month(day))
        self.day_title.setText(name[:1].upper() + name[1:])
        about = [days.week_name(day)]
        if day.year != self.desk.today.year:
            about.insert(0, str(day.year))
        special = days.holiday(day) or days.soft_day(day)
        before, after = days.holiday(day + timedelta(1)), days.holiday(day - timedelta(1))
        if special:
            about.append(special)
        elif after:
            about.append(_("dagen efter {holiday}").format(holiday=after))
        elif before:
            about.append(_("dagen før {holiday}").format(holiday=before))
        self.day_about.setText(" · ".join(about))

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
        self.save_button.set_words(self._save_words())
        self.save_button.setVisible(not self.desk.readonly)
        label = self.header.title
        beside = [self.kept_label, self.switch, self.cancel_button, self.save_button]
        taken = sum(each.sizeHint().width() + fonts.px(8) for each in beside if not each.isHidden())
        room = self.header.width() - taken - fonts.px(40)
        label.setMinimumWidth(max(0, min(room, label.fontMetrics().horizontalAdvance(title) + 2)))
        label.setText(label.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, max(room, fonts.px(80))))
        label.setToolTip(title)

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
        day = self.form.day.value
        if day is None:
            return _("Flyt mødet") if moving else _("Planlæg mødet")
        when = dates.day_month(day) if day.year == self.desk.today.year else dates.day_month_year(day)
        return (_("Flyt mødet til {day}") if moving else _("Planlæg mødet {day}")).format(day=when)

    def _tell_gap(self, gap: NoSuchTime) -> None:
        self.form.clear_remarks()
        self.form.clock_field.show_problem(_("Findes ikke."))
        words = _("Brug {clock}").format(clock=dates.clock(gap.nearest.time()))
        nearest = gap.nearest
        sentence = str(gap)
        sentence = sentence[:1].upper() + sentence[1:]
        self.form.day_notice.say(sentence, "clock-alert", "missed", words, lambda: self._on_start(nearest))
        self.remarks.show_remarks((), (), sentence)

    # --- other times ------------------------------------------------------------------------------------------------

    def _look_for_times(self) -> None:
        """Off the window's thread; the times shown stay until the new ones come."""
        wish, ground = self.form.wish(), self._ground
        if wish is None or ground is None or not ground.holds_for(wish.boards, wish.start.date()):
            return
        self._turn += 1
        turn, now, wanted, line = self._turn, self.desk.now, self._wanted, self._line
        self.desk.later(lambda: (turn, scheduling.proposals(ground, wish, now, wanted, line)), self._on_times_found)

    def _on_times_found(self, found: tuple[int, tuple[Proposal, ...]]) -> None:
        turn, times = found
        if turn != self._turn:
            return
        self.proposals.show_times(times, self.desk.today, more=self._wanted == FEW)
        chosen = self.form.day.value
        other_days = [each.start for each in times if each.start.date() != chosen]
        if other_days and chosen is not None and self._look is not None:
            start = min(other_days, key=lambda start: abs((start.date() - chosen).days))
            words = _("Brug {day}").format(day=dates.day_month(start.date()))
            self.form.offer_way_out(words, lambda: self._on_start(start))
            self._offer_times(start, times)

    def _offer_times(self, other_day: datetime, times: Sequence[Proposal]) -> None:
        """On the rows of the remarks: another day where the day is bad, another hour where somebody is elsewhere."""
        day_words = _("Brug {day}").format(day=dates.day_month(other_day.date()))
        ways: dict[ConflictKind, WayOut] = dict.fromkeys(OF_THE_DAY, (day_words, lambda: self._on_start(other_day)))
        same_day = next((each.start for each in times if each.start.date() == self.form.day.value), None)
        if same_day is not None:
            words = _("Brug {clock}").format(clock=dates.clock(same_day.time()))
            ways[ConflictKind.ROLE] = words, lambda: self._on_start(same_day)
        else:
            ways[ConflictKind.ROLE] = ways[ConflictKind.HOLIDAY]
        self.remarks.offer(ways)

    def _offer_room(self, ground: Ground, wish: Wish) -> None:
        """Another room of the same place that is free, beside one that is taken."""
        look = self._look
        taken = next((each for each in look.conflicts if each.kind is ConflictKind.ROOM), None) if look else None
        room = scheduling.other_room(ground, wish, self.form.places, self._line) if taken else None
        if taken is not None and room is not None:
            words = _("Brug {room}").format(room=room)
            text = _("{taken} {room} er ledigt.").format(taken=taken.text, room=room)
            self.form.offer_room(text, words, lambda: self._use_room(room))
            self.remarks.offer({ConflictKind.ROOM: (words, lambda: self._use_room(room))})

    def _use_room(self, room: str) -> None:
        self.form.room.set_text(room)
        self._on_form()

    def more_times(self) -> None:
        """Twice as many other times."""
        if self.form.is_series:
            self.series.more_times()
            return
        self._wanted = 2 * FEW
        self._look_for_times()

    # --- the user's hand --------------------------------------------------------------------------------------------

    def _on_start(self, start: datetime) -> None:
        self.form.set_start(start)

    def _on_day(self, day: date) -> None:
        self.form.set_start(datetime.combine(day, self.form.clock.value or USUAL_CLOCK))

    def _step(self, day: date) -> None:
        if self.form.day.value is not None:
            self._on_day(day)

    def _next_day(self) -> None:
        self._step(next_working_day(self.form.day.value or self.desk.today, 1))

    def _day_before(self) -> None:
        self._step(next_working_day(self.form.day.value or self.desk.today, -1))

    def _next_week(self) -> None:
        self._step((self.form.day.value or self.desk.today) + timedelta(7))

    def _week_before(self) -> None:
        self._step((self.form.day.value or self.desk.today) - timedelta(7))

    def _on_earlier(self) -> None:
        self._browse(-BROWSED)

    def _on_later(self) -> None:
        self._browse(BROWSED)

    def _browse(self, weeks: int) -> None:
        """Other weeks in the strip; the chosen day stays."""
        wish = self.form.wish()
        if wish is None or self._ground is None or self._monday is None:
            return
        self._monday += timedelta(weeks=weeks)
        self._show_weeks(self._ground, wish)

    def save(self) -> None:
        """Schedule or move; remarks were shown and do not stop it."""
        if self.desk.readonly:
            return
        problem = self.form.problem()
        wish = self.form.series_wish() if self.form.is_series else self.form.wish()
        if problem is not None or wish is None:
            if problem is not None:
                problem.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._saving = True
        try:
            self._write(wish)
        except NoSuchTime as gap:
            self._tell_gap(gap)
            self.form.clock.setFocus(Qt.FocusReason.OtherFocusReason)
        except LengthIsOut as out:
            self.form.length_field.show_problem(str(out))
            self.form.length.setFocus(Qt.FocusReason.OtherFocusReason)
        except FieldError as refusal:
            self.message.say(str(refusal), "error", closable=True)
        else:
            if self._existing is None:
                self._drop_draft()
            self.message.say("")
            self.desk.goto(self._back)
            return
        self._saving = False

    def _write(self, wish: Wish) -> None:
        today = self.desk.today
        if self.form.is_series:
            rule = series_rule.rule_words(self.form.series.rule)
            self.desk.do(meetings.scheduled, series_planning.schedule, wish, self.series.entries, rule)
            return
        if self._existing is None:
            self.desk.do(meetings.scheduled, meetings.schedule, wish, today, anyway=True)
            return
        line = self._existing.line
        self.desk.do(
            meetings.moved if wish.start != line.start else scheduling.corrected,
            scheduling.reschedule,
            line.id,
            wish.start,
            today,
            reason=self.form.reason.text().strip(),
            values=self.form.values(),
        )

    def leave(self) -> None:
        """Back to where the page was called from; what was typed for a new meeting is there next time."""
        if self._existing is None:
            self._draft = bool(self.form.boards)
            self._keep()
        self.desk.goto(self._back)
