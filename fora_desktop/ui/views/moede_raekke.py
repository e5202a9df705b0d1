"""The right side of Nyt møde for a series: its dates, the year by municipality, and the current date in full."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain import dates, series_rule
from fora_desktop.domain.series_rule import SeriesRule, Step, rule_dates
from fora_desktop.domain.typed import Moment
from fora_desktop.i18n import _
from fora_desktop.services import deadlines, quota_effects, scheduling, series_planning
from fora_desktop.services.meetings import LengthIsOut, Wish
from fora_desktop.services.scheduling import Ground, Proposal
from fora_desktop.services.series_planning import Entry, Plan, PlannedRow, PutOff, UnitYearLook
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.availability import next_working_day
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.choosing import Notice
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.meeting_form import MeetingForm
from fora_desktop.ui.widgets.remarks import Proposals, Remarks, RemarksAndProposals
from fora_desktop.ui.widgets.series_dates import SeriesDates
from fora_desktop.ui.widgets.typed import ClockEdit, DayEdit
from fora_desktop.ui.widgets.unit_year import UnitYear, YearDate, YearKey

FEW = 3
PATIENCE = 120
"""Milliseconds of quiet before other times are looked for."""
FIRST_ADDED = 1_000
"""The keys of added dates begin here; those of the rule are their places in it."""
NO_PLAN = Plan((), ())


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reading was for; another one is needed when this is another."""

    boards: tuple[int, ...]
    first: int
    last: int
    like: int | None
    kind: str | None


@dataclass(frozen=True, slots=True)
class Known:
    asked: Asked
    ground: Ground
    earlier: tuple[datetime, ...]
    years: tuple[UnitYearLook, ...]


def known(session: Any, asked: Asked) -> Known:
    """Everything that a series is held against, read once; takes a while in a large register."""
    boards, years = asked.boards, range(asked.first, asked.last + 1)
    like = asked.like
    return Known(
        asked,
        scheduling.ground(session, boards, date(asked.first, 1, 1), date(asked.last, 12, 31)),
        series_planning.earlier_dates(session, boards[0], like, asked.kind) if like is not None else (),
        series_planning.unit_years(session, boards, list(years)),
    )


class SeriesSide(QWidget):
    """Counts the plan from the form's rule and the user's own moves; `planned` when it is another."""

    planned = Signal()

    def __init__(self, desk: Desk, form: MeetingForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self._known: Known | None = None
        self._asked: Asked | None = None
        self._entries: list[Entry] = []
        self._removed: frozenset[int] = frozenset()
        self._liked: tuple[int, int | None] = (0, None)
        self._shown: int | None = None
        self._awaited: int | None = None
        self._reach: tuple[SeriesRule, PutOff, int] | None = None
        self._turn = self._epoch = 0
        self._wanted = FEW
        self.plan: Plan = NO_PLAN
        self._make_dates()
        self._make_current()
        self._lay_out()
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(PATIENCE)
        self._search.timeout.connect(self._look_for_times)

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_dates(self) -> None:
        self.dates = SeriesDates(self._desk.today, self)
        self.dates.current_changed.connect(self._on_current)
        self.dates.move_wanted.connect(self._on_move_wanted)
        self.dates.removed.connect(self.remove)
        self.dates.add_wanted.connect(self.add)
        self.dates.again_wanted.connect(self.again)
        self.year_card = Card(parent=self)
        self.year_card.head.addWidget(YearKey(self.year_card))
        self.year = UnitYear(self.year_card)
        self.year.chosen.connect(self.dates.select)
        self.missing = Notice(self.year_card)
        self.year_card.body.addWidget(self.year)
        self.year_card.body.addWidget(self.missing)

    def _make_current(self) -> None:
        self.remarks = Remarks(self)
        self.day = DayEdit(self._desk.today, self)
        self.clock = ClockEdit(self)
        self.host = QComboBox(self)
        self.host.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.host.setMinimumContentsLength(6)
        fields = QWidget(self)
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(8))
        self.day_field = Field(_("Flyt til"), self.day)
        for field, stretch in ((self.day_field, 6), (Field(_("Kl."), self.clock), 2), (Field(_("Vært"), self.host), 3)):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, field.sizePolicy().verticalPolicy())
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        self.notice = Notice(self)
        self.remarks.insert(self.notice)
        self.remarks.insert(fields)
        self.proposals = Proposals(self)
        self.proposals.used.connect(self._on_used)
        self.proposals.more.connect(self.more_times)
        self.day.timed.connect(self._on_timed)
        self.day.heard.connect(self._on_heard)
        self.clock.heard.connect(self._on_heard)
        self.day.committed.connect(self._on_edited)
        self.clock.committed.connect(self._on_edited)
        self.host.activated.connect(self._on_host)
        for line in (self.day, self.clock):
            line.returnPressed.connect(self._on_return)

    def _lay_out(self) -> None:
        self._below = RemarksAndProposals(self.remarks, self.proposals, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(10))
        column.addWidget(self.dates)
        column.addWidget(self.year_card)
        column.addWidget(self._below, 1)

    def set_narrow(self, narrow: bool) -> None:
        self._below.set_narrow(narrow)

    # --- the plan ---------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Another series: nothing is moved, removed or added."""
        self._entries, self._removed = [], frozenset()
        self._awaited = None
        self._wanted = FEW

    def forget(self) -> None:
        """The register is another; it is read again."""
        self._known = self._asked = None
        self._epoch += 1

    def show_series(self) -> None:
        """Count again after the form; what has to be read first comes a moment later, and the old stays till then."""
        self._turn += 1
        wish = self._form.series_wish()
        if wish is None:
            return
        asked = self._reading(wish)
        if self._known is not None and self._known.asked == asked:
            self._count(wish)
        elif self._asked != asked:
            self._asked = asked
            epoch, desk = self._epoch, self._desk
            desk.later(lambda: (epoch, desk.read(known, asked)), self._on_known)

    def _reading(self, wish: Wish) -> Asked:
        rule = self._form.series.rule
        days = [each.day for each in rule_dates(rule)] if rule.step is not Step.LIKE else []
        days += [rule.first, *(entry.start.date() for entry in self._entries if entry.by_hand or entry.added)]
        years = {day.year for day in days}
        if self._reach is not None and self._reach[:2] == (rule, self._form.series.put_off):
            years.add(self._reach[2])
        like = rule.like if rule.step is Step.LIKE else None
        return Asked(wish.boards, min(years), max(years), like, wish.kind if like else None)

    @property
    def is_counted(self) -> bool:
        """Whether the dates are those of what the form says now; otherwise something is being read for them."""
        wish = self._form.series_wish()
        return wish is not None and self._known is not None and self._known.asked == self._reading(wish)

    def _on_known(self, answer: tuple[int, Known]) -> None:
        epoch, found = answer
        if epoch != self._epoch or found.asked != self._asked:
            return  # the register has become another meanwhile, or the rule
        self._known = found
        wish = self._form.series_wish()
        if wish is not None and self._form.is_series and self._reading(wish) == found.asked:
            self._take_count(found)
            self._count(wish)

    def _take_count(self, found: Known) -> None:
        """As many meetings as in the year whose dates are taken over."""
        if found.asked.like is None:
            self._liked = (0, None)
            return
        liked = (found.asked.boards[0], found.asked.like)
        rule = self._form.series.rule
        if liked != self._liked and found.earlier and len(found.earlier) != rule.count:
            self._form.series.take_rule(replace(rule, count=min(len(found.earlier), series_rule.MOST)))
        self._liked = liked

    def _count(self, wish: Wish) -> None:
        assert self._known is not None
        rule = self._form.series.rule
        ground = self._known.ground
        found = rule_dates(rule, [each.date() for each in self._known.earlier])
        put_off, minutes = self._form.series.put_off, wish.minutes or 0
        fresh = series_planning.entries(found, wish.start.time(), put_off, ground, self._form.hosts, minutes)
        last = max((entry.start.year for entry in fresh), default=0)
        if last > self._known.asked.last:  # put off into a year of which nothing has been read
            self._reach = (rule, put_off, last)
            self.show_series()
            return
        self._entries = series_planning.take_over(fresh, self._entries, self._removed)
        try:
            self.plan = series_planning.plan(ground, wish, self._entries, self._desk.today)
        except LengthIsOut as out:
            self._awaited = None
            self._form.length_field.show_problem(str(out))
            return
        self._show_rule(rule, [each.day for each in found], wish)
        self.dates.show_plan(self.plan, self._host_names())
        self._show_current()
        if self._awaited is not None and self.plan.row(self._awaited) is not None:
            self._on_move_wanted(self._awaited)
        self.planned.emit()

    def _show_rule(self, rule: SeriesRule, days: Sequence[date], wish: Wish) -> None:
        start = wish.start.time()
        length = timedelta(minutes=wish.minutes or 0)
        ends = (datetime.combine(date(2000, 1, 1), start) + length).time()
        hours = _("{start}–{end}").format(start=dates.hours(start), end=dates.hours(ends))
        form = self._form.series
        form.show_sentence(series_rule.sentence(rule, days, hours))
        over = next((each for each in self.plan.effects if each.too_many), None)
        if not days and rule.step is Step.LIKE:
            form.tell(_("Der er ingen møder i {year} at gå ud fra. Vælg en anden regel.").format(year=rule.like))
        elif not days:
            form.tell(_("Reglen giver ingen datoer i perioden. Vælg en anden måned."))
        elif over is not None and rule.count > over.too_many:
            fewer = rule.count - over.too_many
            words = _("Brug {n}").format(n=fewer)
            form.tell(quota_effects.too_many(over), words, lambda: form.set_rule(replace(form.rule, count=fewer)))
        elif over is not None:
            form.tell(quota_effects.too_many(over))
        else:
            form.tell(self._short_notice(wish, days[0]))

    def _short_notice(self, wish: Wish, first: date) -> str:
        """That the first meeting of the series comes too soon to be called in time; empty where it does not."""
        today = self._desk.today
        check = self._desk.once(deadlines.check_notice, wish.boards, first, today)
        self._form.show_notice(check.notice.words, "")
        return check.sentence if check.is_short and first >= today else ""

    @property
    def entries(self) -> Sequence[Entry]:
        return self._entries

    def _host_names(self) -> dict[int, str]:
        return dict(self._form.units)

    # --- the current date -------------------------------------------------------------------------------------------

    @property
    def current(self) -> PlannedRow | None:
        shown = self.dates.current
        return self.plan.row(shown.entry.key) if shown is not None else None

    def show_impossible(self) -> None:
        """To the first date that there cannot be."""
        first = next((row for row in self.plan.rows if row.impossible), None)
        if first is not None:
            self._on_move_wanted(first.entry.key)

    def _on_current(self, _key: int | None) -> None:
        self._wanted = FEW
        self._turn += 1
        self._show_current()

    def _show_current(self) -> None:
        row = self.current
        for widget in (self.day, self.clock, self.host):
            widget.setEnabled(row is not None and not self._desk.readonly)
        self._show_year(row)
        typing = row is not None and row.entry.key == self._shown and (self.day.isModified() or self.clock.isModified())
        self._shown = row.entry.key if row is not None else None
        if not typing:
            self.notice.say("")
            self.day_field.clear()
        if row is None:
            self.remarks.title.setText(_("Bemærkninger"))
            self.remarks.show_remarks((), ())
            self.proposals.show_times((), self._desk.today, more=False)
            return
        day = row.start.date()
        self.remarks.title.setText(
            _("Møde {number}, {day}").format(number=row.number, day=f"{dates.weekday(day)} {dates.day_month(day)}")
        )
        self.proposals.title.setText(_("Flyt møde {number} til").format(number=row.number))
        if not typing:
            self.day.set_value(day)
            self.clock.set_value(row.start.time())
        self._offer_hosts(row.entry.host or 0)
        self.remarks.show_remarks(row.conflicts, row.warnings, row.impossible)
        self._search.start()

    def _offer_hosts(self, chosen: int) -> None:
        self.host.clear()
        self.host.addItem(_("Ingen valgt"), 0)
        for id_, name in self._form.units:
            self.host.addItem(name, id_)
        self.host.setCurrentIndex(max(0, self.host.findData(chosen)))

    def _show_year(self, row: PlannedRow | None) -> None:
        years = self._known.years if self._known else ()
        wanted = row.start.year if row is not None else self._form.series.rule.first.year
        look = next((each for each in years if each.year == wanted), None)
        self.year_card.setVisible(look is not None and bool(look.units))
        if look is None:
            return
        missing = [unit.name for unit in look.units if not unit.breaks]
        text = scheduling.missing_school_days(missing, len(self._form.units), look.year)
        self.missing.say(text, "backpack", "unscheduled", _("Udfyld") if text else "", self._to_school_holidays)
        self.year_card.title.setText(_("Året {year}, kommune for kommune").format(year=look.year))
        days = [YearDate(each.entry.key, each.start.date(), each.remarks) for each in self.plan.rows]
        self.year.show_year(look, days, row.entry.key if row else None)

    def _to_school_holidays(self) -> None:
        self._desk.goto("indstillinger", section="ferie")

    # --- the user's hand --------------------------------------------------------------------------------------------

    def _on_move_wanted(self, key: int) -> None:
        """The day of that date is to be typed; where the date is still being read for, as soon as it is there."""
        there = self.plan.row(key) is not None
        self._awaited = None if there else key
        if not there:
            return
        self.dates.select(key)
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.selectAll()

    def _on_heard(self, words: str) -> None:
        self.notice.say(words, "check", "text2")

    def _on_timed(self, moment: Moment) -> None:
        self.clock.set_value(moment.start)

    def _on_edited(self) -> None:
        row = self.current
        if row is None:
            return
        day, clock = self.day.value, self.clock.value
        if day is None:
            self._tell_unread()
        elif clock is not None:
            self.put(row.entry.key, datetime.combine(day, clock))

    def _tell_unread(self) -> None:
        self.day_field.show_problem(_("Skriv en dag, f.eks. uge 7 ons."))
        meant, row = self.day.offer, self.current
        if meant is not None and row is not None:
            start = datetime.combine(meant.days[0], row.start.time())
            words = _("Brug {day}").format(day=dates.narrow(meant.days[0]))
            key = row.entry.key
            self.notice.say(meant.sentence, "circle-question-mark", "text2", words, lambda: self.put(key, start))

    def _on_return(self) -> None:
        """Enter in a field of the date goes back to the list."""
        sender = self.sender()
        if isinstance(sender, QLineEdit) and self.day.value is not None and self.clock.value is not None:
            self.dates.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_host(self, _place: int) -> None:
        row = self.current
        if row is not None:
            host = self.host.currentData() or None
            self._change(replace(row.entry, host=host, by_hand=True))

    def _on_used(self, start: datetime) -> None:
        row = self.current
        if row is not None:
            self.put(row.entry.key, start)

    def put(self, key: int, start: datetime) -> None:
        """One date to another time; it then stays there whatever becomes of the rule."""
        entry = next((each for each in self._entries if each.key == key), None)
        if entry is not None and entry.start != start:
            self._change(replace(entry, start=start, by_hand=not entry.added))

    def _change(self, changed: Entry) -> None:
        self._entries = [changed if each.key == changed.key else each for each in self._entries]
        self.show_series()

    def step_days(self, working_days: int) -> None:
        """The current date so many working days on."""
        row = self.current
        if row is not None and not self._desk.readonly:
            day = next_working_day(row.start.date(), working_days)
            self.put(row.entry.key, datetime.combine(day, row.start.time()))

    def step_weeks(self, weeks: int) -> None:
        row = self.current
        if row is not None and not self._desk.readonly:
            self.put(row.entry.key, row.start + timedelta(weeks=weeks))

    def remove(self, key: int) -> None:
        """Without this date; "Beregn igen" brings one of the rule's back."""
        if self._desk.readonly:
            return
        rows = [row.entry.key for row in self.plan.rows]
        place = rows.index(key)
        self._entries = [each for each in self._entries if each.key != key]
        self._removed |= {key}
        rows.remove(key)
        if rows:
            self.dates.select(rows[min(place, len(rows) - 1)])
        self.show_series()

    def add(self) -> None:
        """One more date, four weeks after the current one; it is then moved where it is to be."""
        wish = self._form.series_wish()
        if wish is None or self._desk.readonly:
            return
        row = self.current
        after = row.start.date() if row is not None else wish.start.date()
        taken = {entry.start for entry in self._entries}
        start = datetime.combine(after + timedelta(weeks=4), wish.start.time())
        while start in taken:
            start += timedelta(weeks=1)
        key = max([FIRST_ADDED, *(entry.key + 1 for entry in self._entries)])
        self._entries.append(Entry(key, start, self._form.host_unit, added=True))
        self.show_series()
        self._on_move_wanted(key)

    def again(self) -> None:
        """By the rule again: removed dates come back, those moved by hand stay."""
        self._removed = frozenset()
        self.forget()
        self.show_series()

    # --- other times ------------------------------------------------------------------------------------------------

    def _look_for_times(self) -> None:
        """Off the window's thread; the times shown stay until the new ones come."""
        wish, row = self._form.series_wish(), self.current
        if wish is None or row is None or self._known is None:
            return
        self._turn += 1
        turn, now, wanted = self._turn, self._desk.now, self._wanted
        ground, entries, key = self._known.ground, tuple(self._entries), row.entry.key
        self._desk.later(
            lambda: (turn, series_planning.proposals(ground, wish, entries, key, now, wanted)), self._on_times_found
        )

    def _on_times_found(self, found: tuple[int, tuple[Proposal, ...]]) -> None:
        turn, times = found
        if turn == self._turn:
            self.proposals.show_times(times, self._desk.today, more=self._wanted == FEW)

    def more_times(self) -> None:
        self._wanted = 2 * FEW
        self._look_for_times()

    # --- what is written down for next time -------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        kept = [entry for entry in self._entries if entry.by_hand or entry.added]
        return {
            "removed": sorted(self._removed),
            "entries": [[entry.key, entry.start.isoformat(), entry.host, entry.by_hand, entry.added] for entry in kept],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take back what `state` gave; what is none is left alone."""
        try:
            self._entries = [
                Entry(int(key), datetime.fromisoformat(start), host, bool(by_hand), bool(added))
                for key, start, host, by_hand, added in state["entries"]
            ]
            self._removed = frozenset(int(key) for key in state["removed"])
        except (KeyError, TypeError, ValueError):
            self.begin()
