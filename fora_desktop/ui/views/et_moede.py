"""The right side of Nyt møde for one meeting: weeks, the day or the week, what speaks against it, other times."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain import dates, days, typed
from fora_desktop.domain.attending import Who
from fora_desktop.domain.conflicts import Conflict, ConflictKind
from fora_desktop.domain.wallclock import NoSuchTime
from fora_desktop.i18n import _
from fora_desktop.services import deadlines, free_times, quota_effects, scheduling, special_days, stand_ins
from fora_desktop.services.deadlines import SafeDate, Timely
from fora_desktop.services.few_meetings import Rules
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.meetings import LengthIsOut, Wish
from fora_desktop.services.quota_effects import Effect
from fora_desktop.services.scheduling import Ground, Look, Proposal
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.send_substitute import ask_for
from fora_desktop.ui.widgets.availability import AvailabilityKey, AvailabilityStrip, first_monday, next_working_day
from fora_desktop.ui.widgets.card import Card, Rule
from fora_desktop.ui.widgets.choosing import Notice
from fora_desktop.ui.widgets.day_plan import DayPlan
from fora_desktop.ui.widgets.label import IconButton, Label
from fora_desktop.ui.widgets.later_meetings import LaterMeetings
from fora_desktop.ui.widgets.meeting_form import OF_THE_DAY, USUAL_CLOCK, MeetingForm
from fora_desktop.ui.widgets.remarks import Note, Proposals, Remarks, RemarksAndProposals, WayOut
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.week_plan import WeekPlan

WEEKS = 8
BROWSED = 4
"""Weeks that the arrows over the strip go."""
FEW = 3
PATIENCE = 120
"""Milliseconds of quiet before other times are looked for."""


class MeetingSide(QWidget):
    """Shows what the form's time means; what is chosen here goes into the form, which then tells."""

    used_room = Signal()
    looked = Signal()
    """What the form's time means is shown, or known not to be."""

    def __init__(self, desk: Desk, form: MeetingForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self._line: MeetingLine | None = None
        self._ground: Ground | None = None
        self._further: Ground | None = None
        self._timely: Timely | None = None
        self._rules: Rules | None = None
        self._notice_told = False
        self._asked: set[tuple[tuple[int, ...], int]] = set()
        self._epoch = 0
        self._monday: date | None = None
        self._wanted = FEW
        self._turn = 0
        self.look: Look | None = None
        self.effects: tuple[Effect, ...] = ()
        self._make_parts()
        self._lay_out()
        self.search = QTimer(self)
        self.search.setSingleShot(True)
        self.search.setInterval(PATIENCE)
        self.search.timeout.connect(self.look_for_times)

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.strip = AvailabilityStrip(self)
        self.strip.chosen.connect(self.choose_day)
        self.plan = DayPlan(self)
        self.plan.moved.connect(self.choose)
        self.week = WeekPlan(self)
        self.week.moved.connect(self.choose)
        self.plans = QStackedWidget(self)
        self.plans.addWidget(self.plan)
        self.plans.addWidget(self.week)
        self.span = Segmented([_("Dag"), _("Uge")], name=_("Vis dagen eller ugen"), parent=self)
        self.span.chosen.connect(self._on_span)
        self.remarks = Remarks(self)
        self.remarks.own_way = self._own_way
        self.proposals = Proposals(self)
        self.proposals.used.connect(self.choose)
        self.proposals.more.connect(self.more_times)
        self.later = LaterMeetings(self._desk, self)
        self.later.hide()

    def _lay_out(self) -> None:
        self.free = Card(_("Hvem kan hvornår"), parent=self)
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
        head.addWidget(self.span)
        self.missing = Notice(self)
        for part in (self.strip, self.missing, AvailabilityKey(self), Rule(parent=self)):
            self.free.body.addWidget(part)
        self.free.body.addLayout(head)
        self.free.body.addWidget(self.plans)
        self._below = RemarksAndProposals(self.remarks, self.proposals, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(10))
        column.addWidget(self.free)
        column.addWidget(self.later)
        column.addWidget(self._below, 1)

    def set_narrow(self, narrow: bool) -> None:
        self._below.set_narrow(narrow)

    # --- showing ----------------------------------------------------------------------------------------------------

    def begin(self, line: MeetingLine | None) -> None:
        """For a new meeting, or for one that is to be moved."""
        self._line = line
        self._monday = None
        self._wanted = FEW
        self.forget()

    def forget(self) -> None:
        """The register is another; it is read again."""
        self._ground = self._further = None
        self._asked.clear()
        self._epoch += 1

    def show_meeting(self) -> None:
        """Everything that follows from what the form says; what cannot be read leaves it as it was.

        What has to be read from the register first comes a moment later, and the old stays till then.
        """
        self._turn += 1  # times that are still being looked for are for what the form said before
        self.look = None
        wish = self._form.wish()
        if wish is None:
            if self._form.day.value is None and self._form.boards:
                self._show_no_day()
            self.looked.emit()
        elif self._ground is not None and self._ground.holds_for(wish.boards, wish.start.date()):
            self._show_ground(self._ground, wish)
        else:
            self._ask(wish.boards, wish.start.date())

    def _show_no_day(self) -> None:
        """What was shown was about another day."""
        self.remarks.wait(_("Skriv en dag, så vises, hvad der taler imod tiden."))
        self.proposals.show_times((), self._desk.today, more=False)
        self.search.stop()
        for part in (self.plans, self.day_title, self.day_about):
            part.hide()

    def _ask(self, boards: tuple[int, ...], day: date) -> None:
        if (boards, day.year) not in self._asked:
            self._asked.add((boards, day.year))
            epoch, desk, today = self._epoch, self._desk, self._desk.today
            desk.later(lambda: (epoch, *desk.read(_ground, boards, day, today)), self._on_ground)

    def _on_ground(self, found: tuple[int, Ground, Timely, Rules]) -> None:
        epoch, ground, timely, rules = found
        boards = tuple(board.id for board in ground.boards)
        if epoch != self._epoch:
            return  # the register has become another meanwhile
        self._asked.discard((boards, ground.day.year))
        wish = self._form.wish()
        if wish is None or wish.boards != boards:
            return
        self._timely, self._rules = timely, rules
        if ground.holds_for(boards, wish.start.date()):
            self._ground = ground
            self._show_ground(ground, wish)
        elif self._ground is not None and self._ground.holds_for(boards, wish.start.date()):
            self._further = ground
            self._show_weeks(self._ground, wish)
        else:
            self._ask(boards, wish.start.date())  # the day is another than the one that was asked for

    def _show_ground(self, ground: Ground, wish: Wish) -> None:
        try:
            self.look = scheduling.look(ground, wish, self._line)
        except NoSuchTime as gap:
            self.tell_gap(gap)
        except LengthIsOut as out:
            self._form.length_field.show_problem(str(out))
            self.looked.emit()
            return
        self._show_wish(ground, wish)
        self.looked.emit()

    def _show_wish(self, ground: Ground, wish: Wish) -> None:
        look, day = self.look, wish.start.date()
        self.effects = quota_effects.effects(ground, wish, self._desk.today, self._line)
        self._monday = first_monday(day, self._monday, WEEKS)
        self._show_weeks(ground, wish)
        length = typed.length(wish.minutes or 0)
        self.free.set_subtitle(
            _("{length} {clock} · regnet ud fra møder i Fora, kalendere, helligdage og skoleferier").format(
                length=length, clock=dates.clock(wish.start.time())
            )
        )
        self._show_day(day)
        for part in (self.day_title, self.day_about):
            part.show()
        self._tell_missing(ground, day.year)
        if look is not None:
            self._form.show_own_title(look.title, look.number)
            self._form.show_conflicts(look.conflicts)
            self._show_plan(ground, wish, look)
            self.remarks.show_remarks(look.conflicts, look.warnings, notes=self._notice(wish))
            self._offer_room(ground, wish)
        self.plans.setVisible(look is not None)
        self.search.start()

    def _notice(self, wish: Wish) -> list[Note]:
        """That the invitation must go today or should have gone already: a remark, told under the date as well."""
        timely, day = self._timely, wish.start.date()
        self._notice_told = False
        if timely is None or timely.boards != wish.boards:
            return []
        self._form.show_notice(timely.rule.notice.words, timely.rule.source)
        if day < self._desk.today or (self._line is not None and self._line.start.date() == day):
            return []
        check = timely.check(day)
        if not check.sentence:
            return []
        nearest = timely.nearest
        words = _("Brug {day}").format(day=dates.day_month(nearest)) if check.is_short else ""
        way: WayOut | None = (words, lambda: self.choose_day(nearest)) if words else None
        self._notice_told = self._form.tell_notice(check.sentence, words, lambda: self.choose_day(nearest))
        return [("mail", check.sentence, way)]

    @property
    def safe(self) -> SafeDate | None:
        """The latest safe date, where the next meeting that the pace asks for is not planned in time already."""
        timely, ground = self._timely, self._ground
        if timely is None or timely.safe is None or ground is None:
            return None
        safe, moving = timely.safe, self._line.id if self._line is not None else None
        planned = (
            each
            for each in ground.sat.get(ground.boards[0].id, ())
            if each.status in ("planned", "invited") and self._desk.today <= each.day <= safe.day
        )
        return None if any(each.meeting != moving for each in planned) else safe

    @property
    def safe_sentence(self) -> tuple[str, bool]:
        """What is said of it for the chosen day, and whether that lies after it."""
        safe, day = self.safe, self._form.day.value
        if safe is None or day is None or day < self._desk.today:
            return "", False
        late = safe.after(day)
        return late or safe.sentence, bool(late)

    def effects_with(self, days: Mapping[int, date]) -> tuple[Effect, ...]:
        """The effects when other meetings too go to another day."""
        wish, ground = self._form.wish(), self._ground
        if wish is None or ground is None or not ground.holds_for(wish.boards, wish.start.date()):
            return self.effects
        return quota_effects.effects_of_all(ground, wish, days, self._desk.today, self._line)

    def _show_plan(self, ground: Ground, wish: Wish, look: Look) -> None:
        if self.span.current == 0:
            self.plan.show_day(scheduling.day_rows(ground, wish, self._line), look.start, look.end)
        else:
            self.week.show_week(scheduling.week_rows(ground, wish, self._line), look.start, look.end)
        self.plans.setFixedHeight((self.plan if self.span.current == 0 else self.week).sizeHint().height())

    def _tell_missing(self, ground: Ground, year: int) -> None:
        """Where no school holidays are known, proposals are not as good as they look."""
        names = scheduling.without_school_days(ground, self._form.units, year)
        text = scheduling.missing_school_days(names, len(self._form.units), year)
        self.missing.say(text, "backpack", "unscheduled", _("Udfyld") if text else "", self._to_school_holidays)

    def _to_school_holidays(self) -> None:
        self._desk.goto("indstillinger", section="ferie")

    def show_span(self, place: int) -> None:
        """The day or the week, as the user had it."""
        self.span.set_current(place)
        self.plans.setCurrentIndex(place)

    def _on_span(self, place: int) -> None:
        self.plans.setCurrentIndex(place)
        wish, ground = self._form.wish(), self._ground
        if wish is not None and self.look is not None and ground is not None:
            self._show_plan(ground, wish, self.look)

    def _show_weeks(self, ground: Ground, wish: Wish) -> None:
        monday = self._monday or days.monday(wish.start.date())
        if not ground.covers(monday, monday + timedelta(weeks=WEEKS)):
            further = self._further
            if further is None or not (further.holds_for(wish.boards, monday)):
                self._ask(wish.boards, monday)
                return
            ground = further
        shown = scheduling.weeks(ground, wish, monday, WEEKS, self._line)
        due = next((effect.due for effect in self.effects if effect.due), None)
        timely, safe = self._timely, self.safe
        words = ""
        if timely is not None and timely.rule.notice.amount is not None:
            words = _("tidligst med {n} varsel").format(n=timely.rule.notice.genitive)
        self.strip.show_marks((timely.nearest, words) if timely and words else None, safe.day if safe else None)
        self.strip.show_days(shown, wish.start.date(), self._desk.today, due)

    def _show_day(self, day: date) -> None:
        name = _("{weekday} {date}").format(weekday=dates.weekday(day), date=dates.day_month(day))
        self.day_title.setText(name[:1].upper() + name[1:])
        about = [days.week_name(day)]
        if day.year != self._desk.today.year:
            about.insert(0, str(day.year))
        layers = self._desk.once(special_days.layers)
        special = layers.holiday(day) or layers.special(day)
        before, after = layers.holiday(day + timedelta(1)), layers.holiday(day - timedelta(1))
        if special:
            about.append(special)
        elif after:
            about.append(_("dagen efter {holiday}").format(holiday=after))
        elif before:
            about.append(_("dagen før {holiday}").format(holiday=before))
        self.day_about.setText(" · ".join(about))

    def tell_gap(self, gap: NoSuchTime) -> None:
        """The clocks are put forward over the time."""
        self._form.clear_remarks()
        self._form.clock_field.show_problem(_("Findes ikke."))
        words = _("Brug {clock}").format(clock=dates.clock(gap.nearest.time()))
        nearest = gap.nearest
        sentence = str(gap)
        sentence = sentence[:1].upper() + sentence[1:]
        self._form.day_notice.say(sentence, "clock-alert", "missed", words, lambda: self.choose(nearest))
        self.remarks.show_remarks((), (), sentence)

    # --- other times ------------------------------------------------------------------------------------------------

    def look_for_times(self) -> None:
        """Off the window's thread; the times shown stay until the new ones come."""
        wish, ground, rules = self._form.wish(), self._ground, self._rules
        if wish is None or ground is None or not ground.holds_for(wish.boards, wish.start.date()):
            return
        self._turn += 1
        turn, now, wanted, line, timely = self._turn, self._desk.now, self._wanted, self._line, self._timely
        timely = timely if timely is not None and timely.boards == wish.boards else None

        def look() -> tuple[int, tuple[Proposal, ...]]:
            from fora_desktop.planner.explain import options

            if rules is None:
                return turn, ()
            return turn, free_times.times(ground, rules, wish, now, wanted, options, line, timely)

        self._desk.later(look, self._on_times_found)

    def _on_times_found(self, found: tuple[int, tuple[Proposal, ...]]) -> None:
        turn, times = found
        if turn != self._turn:
            return
        self.proposals.show_times(times, self._desk.today, more=self._wanted == FEW)
        chosen = self._form.day.value
        other_days = [each.start for each in times if each.start.date() != chosen]
        if other_days and chosen is not None and self.look is not None:
            start = min(other_days, key=lambda start: abs((start.date() - chosen).days))
            words = _("Brug {day}").format(day=dates.day_month(start.date()))
            if not self._notice_told:
                self._form.offer_way_out(words, lambda: self.choose(start))
            self._offer_times(start, times)

    def _offer_times(self, other_day: datetime, times: Sequence[Proposal]) -> None:
        """On the rows of the remarks: another day where the day is bad, another hour where somebody is elsewhere."""
        day_words = _("Brug {day}").format(day=dates.day_month(other_day.date()))
        ways: dict[ConflictKind, WayOut] = dict.fromkeys(OF_THE_DAY, (day_words, lambda: self.choose(other_day)))
        same_day = next((each.start for each in times if each.start.date() == self._form.day.value), None)
        if same_day is not None:
            words = _("Brug {clock}").format(clock=dates.clock(same_day.time()))
            ways[ConflictKind.ROLE] = words, lambda: self.choose(same_day)
        else:
            ways[ConflictKind.ROLE] = ways[ConflictKind.HOLIDAY]
        ways[ConflictKind.PERSON] = ways[ConflictKind.ROLE]
        self.remarks.offer(ways)

    def _own_way(self, conflict: Conflict) -> WayOut | None:
        """Of a person who cannot: who comes instead, where somebody can."""
        who = conflict.who
        if who is None or not who.can or self._desk.readonly:
            return None
        return _("Vælg …"), partial(self._send_substitute, who, conflict.text)

    def _send_substitute(self, who: Who, about: str) -> None:
        wish, look = self._form.wish(), self.look
        if wish is None or look is None:
            return
        offers = self._desk.read(stand_ins.offers, wish.boards, look.start, look.end, who.person)
        other = ask_for(who, about, offers, self)
        if other is not None:
            day = look.start.date()
            self._desk.attempt(stand_ins.sent, stand_ins.send, wish.boards, day, who.person, other)

    def _offer_room(self, ground: Ground, wish: Wish) -> None:
        """Another room of the same place that is free, beside one that is taken."""
        look = self.look
        taken = next((each for each in look.conflicts if each.kind is ConflictKind.ROOM), None) if look else None
        room = scheduling.other_room(ground, wish, self._form.places, self._line) if taken else None
        if taken is not None and room is not None:
            words = _("Brug {room}").format(room=room)
            text = _("{taken} {room} er ledigt.").format(taken=taken.text, room=room)
            self._form.offer_room(text, words, lambda: self._use_room(room))
            self.remarks.offer({ConflictKind.ROOM: (words, lambda: self._use_room(room))})

    def _use_room(self, room: str) -> None:
        self._form.room.set_text(room)
        self.used_room.emit()

    def more_times(self) -> None:
        """Twice as many other times."""
        self._wanted = 2 * FEW
        self.look_for_times()

    # --- the user's hand --------------------------------------------------------------------------------------------

    def choose(self, start: datetime) -> None:
        self._form.set_start(start)

    def choose_day(self, day: date) -> None:
        self._form.set_start(datetime.combine(day, self._form.clock.value or USUAL_CLOCK))

    def step_days(self, working_days: int) -> None:
        if self._form.day.value is not None:
            self.choose_day(next_working_day(self._form.day.value, working_days))

    def step_weeks(self, weeks: int) -> None:
        if self._form.day.value is not None:
            self.choose_day(self._form.day.value + timedelta(weeks=weeks))

    def _on_earlier(self) -> None:
        self._browse(-BROWSED)

    def _on_later(self) -> None:
        self._browse(BROWSED)

    def _browse(self, weeks: int) -> None:
        """Other weeks in the strip; the chosen day stays."""
        wish = self._form.wish()
        if wish is None or self._ground is None or self._monday is None:
            return
        self._monday += timedelta(weeks=weeks)
        self._show_weeks(self._ground, wish)


def _ground(session: Any, boards: tuple[int, ...], day: date, today: date) -> tuple[Ground, Timely, Rules]:
    """All that bears on the day, what notice and pace ask for, and the rules that the planner keeps."""
    timely = deadlines.timely(session, boards, day, today)
    return scheduling.ground(session, boards, day), timely, free_times.rules(session, boards)
