"""Deadlines of meetings: by which notice, when each is due, what settles it, and the latest safe day for a meeting."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, days, deadlines
from fora_desktop.domain.deadlines import AGENDA, INVITATION, KINDS, MATERIAL, MINUTES, DeadlineRule, Due, Notice
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import MUNICIPALITY, Board, BoardUnit, Forum, Unit
from fora_desktop.domain.meeting import AWAITED, MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, INVITED, MATERIAL_SENT, MINUTES_APPROVED, MINUTES_SENT
from fora_desktop.domain.people import SECRETARY
from fora_desktop.i18n import _
from fora_desktop.services import (
    meeting_course,
    meeting_list,
    meetings,
    special_days,
    standings,
    surroundings,
)
from fora_desktop.services.meeting_course import Marked, Noted
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.seating import Seating
from fora_desktop.services.standings import StandingLine

STEP_OF = {INVITATION: INVITED, AGENDA: AGENDA_SENT, MATERIAL: MATERIAL_SENT, MINUTES: MINUTES_SENT}
"""What settles each kind."""
WARNED_DAYS = 14
"""So many days ahead a deadline is told of, unless the user has chosen otherwise."""
FORGOTTEN_DAYS = 90
"""So long after a meeting its minutes are asked for: a register filled in afterwards holds years of meetings."""
FORUM, DISTRICT, PRACTICE, WEEKLY = "forum", "district", "practice", "weekly"
"""Where a notice comes from, the nearest first."""


class ComesFromMeeting(FieldError):
    """A computed deadline cannot be deleted, given a day of its own or a person."""

    def __init__(self, day: date) -> None:
        super().__init__(
            _("Fristen kommer fra mødet {day}. Ret varslet, eller markér den som ikke nødvendig.").format(
                day=dates.day_month(day)
            )
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """A notice, where it comes from, and what it rests on."""

    notice: Notice
    origin: str
    source: str = ""
    """For what is usual elsewhere the practice that it is taken from."""


@dataclass(frozen=True, slots=True)
class ForumRules:
    """The notices of a forum by kind; without a forum the district's."""

    forum: int | None
    name: str
    chapter: int
    rules: Mapping[str, Rule]


class Rules:
    """Which notice holds where: the forum's, else the district's, else what is usual."""

    def __init__(self, session: Session, on: date) -> None:
        rows = session.execute(
            select(
                DeadlineRule.forum_id,
                DeadlineRule.kind,
                DeadlineRule.amount,
                DeadlineRule.unit,
                DeadlineRule.saturday_counts,
            )
        )
        self._set = {(forum, kind): Notice(amount, unit, saturday) for forum, kind, amount, unit, saturday in rows}
        self.held_often = meeting_list.held_often(session, on)
        weekly: dict[int, bool] = {}
        for board, forum in session.execute(select(Board.id, Board.forum_id)):
            weekly[forum] = weekly.get(forum, True) and bool(self.held_often[board])
        self._weekly = {forum for forum, is_weekly in weekly.items() if is_weekly}

    def of(self, forum: int | None, kind: str, *, weekly: bool = False) -> Rule:
        """`weekly` is of a meeting that is held each week although its forum is not one that only meets so."""
        if forum is not None and (own := self._set.get((forum, kind))) is not None:
            return Rule(own, FORUM)
        usual = deadlines.practice(kind)
        if forum is not None and (weekly or forum in self._weekly):
            return Rule(deadlines.WEEKLY, WEEKLY, _("Ugentlige møder indkaldes ikke ét for ét. Det kan ændres her."))
        if (district := self._set.get((None, kind))) is not None:
            return Rule(district, DISTRICT)
        return Rule(usual.notice, PRACTICE, usual.source)

    def strictest(self, forums: Iterable[int], kind: str, day: date, holiday: deadlines.Holidays) -> Rule:
        """Of a joint meeting the rule that makes it due first; of one forum its own."""
        found = [self.of(forum, kind) for forum in forums]
        if len(found) == 1:
            return found[0]
        due = [(deadlines.due(kind, rule.notice, day, holiday), rule) for rule in found]
        told = [(each.day, place) for place, (each, _rule) in enumerate(due) if each is not None]
        return due[min(told)[1]][1] if told else found[0] if found else self.of(None, kind)

    def longest(self) -> int:
        """Calendar days from which no deadline before a meeting lies farther away."""
        notices = [*self._set.values(), *(deadlines.practice(kind).notice for kind in KINDS)]
        return max((_calendar_days(notice) for notice in notices), default=0) + 14


def _calendar_days(notice: Notice) -> int:
    factor = {deadlines.DAYS: 1, deadlines.WEEKS: 7, deadlines.WORKING_DAYS: 2}[notice.unit]
    return (notice.amount or 0) * factor


def table(session: Session, on: date) -> list[ForumRules]:
    """The district's notices, then each forum's in the overview's order; closed forums are left out."""
    rules = Rules(session, on)
    rows = session.execute(
        select(Forum.id, Forum.name, Forum.chapter_id, Forum.closed_on).order_by(
            Forum.chapter_id, Forum.position, Forum.id
        )
    )
    found = [ForumRules(None, _("Alle fora"), 0, {kind: rules.of(None, kind) for kind in KINDS})]
    found += [
        ForumRules(id_, name, chapter, {kind: rules.of(id_, kind) for kind in KINDS})
        for id_, name, chapter, closed in rows
        if closed is None or closed > on
    ]
    return found


@dataclass(frozen=True, slots=True)
class RuleChange:
    """What was set, for the sentence of the step; `notice` None is back to what is usual."""

    place: str
    kind: str
    notice: Notice | None


def set_notice(session: Session, forum: int | None, kind: str, notice: Notice | None) -> RuleChange:
    """Set the notice of a forum, or without one of all that have none; None gives it back to what holds otherwise."""
    if kind not in KINDS:
        raise ValueError(kind)
    place = _("alle fora") if forum is None else session.get_one(Forum, forum).name
    row = session.scalars(
        select(DeadlineRule).where(DeadlineRule.forum_id.is_not_distinct_from(forum), DeadlineRule.kind == kind)
    ).first()
    if notice is None:
        if row is not None:
            session.delete(row)
    else:
        notice = deadlines.checked(notice)
        if row is None:
            row = DeadlineRule(forum_id=forum, kind=kind)
            session.add(row)
        row.amount, row.unit = notice.amount, notice.unit
        row.saturday_counts = notice.saturday_counts and notice.unit == deadlines.WORKING_DAYS
    session.flush()
    return RuleChange(place, kind, notice)


def count_saturdays(session: Session, forum: int | None, counts: bool, on: date) -> RuleChange:
    """Whether a Saturday is a working day in all deadlines of a forum, or of the district, in working days."""
    rules = Rules(session, on)
    change = RuleChange("", INVITATION, None)
    for kind in KINDS:
        notice = rules.of(forum, kind).notice
        if notice.unit == deadlines.WORKING_DAYS and notice.amount is not None:
            change = set_notice(session, forum, kind, replace(notice, saturday_counts=counts))
    return change


def rule_changed(change: RuleChange) -> str:
    """The sentence of the step."""
    words = {
        INVITATION: _("Varslet for {place}: {notice}"),
        AGENDA: _("Dagsordenens frist for {place}: {notice}"),
        MATERIAL: _("Bilagenes frist for {place}: {notice}"),
        MINUTES: _("Referatets frist for {place}: {notice}"),
    }[change.kind]
    notice = _("som ellers") if change.notice is None else change.notice.words
    return words.format(place=change.place, notice=notice)


def saturdays_changed(counts: bool, place: str) -> str:
    words = (
        _("Lørdag tæller som hverdag i frister for {place}")
        if counts
        else _("Lørdag tæller ikke som hverdag i frister for {place}")
    )
    return words.format(place=place)


# --- the deadlines of meetings --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that is due of a meeting; `settled` is the step that settles it.

    `person` is who keeps the board's minutes (its secretary), `person_name` also who else looks after the forum.
    """

    meeting: int
    kind: str
    due: Due
    rule: Rule
    meeting_day: date
    title: str
    number: str
    forum: int | None
    board: int
    place: str
    person: int | None
    person_name: str
    settled: Noted | None = None

    @property
    def words(self) -> str:
        """`Indkald til mødet 26. maj`"""
        words = {
            INVITATION: _("Indkald til mødet {day}"),
            AGENDA: _("Send dagsorden til {day}"),
            MATERIAL: _("Send bilag til {day}"),
            MINUTES: _("Referat af {day}"),
        }[self.kind]
        return words.format(day=dates.day_month(self.meeting_day))

    @property
    def origin(self) -> str:
        """`Varsel 14 dage`, `4 hverdage før`, `14 dage efter`"""
        words = {INVITATION: _("Varsel {notice}"), MINUTES: _("{notice} efter")}.get(self.kind, _("{notice} før"))
        return words.format(notice=self.rule.notice.words)

    def is_overdue(self, on: date) -> bool:
        return self.settled is None and self.due.day < on


def listing(
    session: Session,
    on: date,
    *,
    ahead: int = WARNED_DAYS,
    settled_since: date | None = None,
    meetings_only: Sequence[int] | None = None,
    named: bool = True,
) -> list[Deadline]:
    """What is due of meetings until `ahead` days from now, by day; with `settled_since` what was settled since too.

    What is due before a meeting is told until its day, its minutes for a time after it. Without `meetings_only` only
    what is near is looked at; of chosen meetings everything is. Where nobody asks whose it is (not `named`), nobody is
    looked for.
    """
    rules = Rules(session, on)
    if meetings_only is None:
        first, last = on - timedelta(FORGOTTEN_DAYS), on + timedelta(ahead + rules.longest())
        lines = meetings.listing(session, first=first, last=last)
    else:
        lines = meetings.listing(session, meetings=list(meetings_only))
    lines = [line for line in lines if line.status.takes_place]
    weekly = meeting_list.weekly_ones(session, lines, on, rules.held_often) if lines else set()
    made = _Made(session, lines, rules, on, named=named)
    found = []
    for line in lines:
        for each in made.of(line, line.id in weekly):
            if meetings_only is not None or _is_told(each, on, ahead, settled_since):
                found.append(each)
    return sorted(found, key=lambda each: (each.due.day, each.meeting_day, KINDS.index(each.kind), each.meeting))


def of_meeting(session: Session, meeting: int, on: date) -> list[Deadline]:
    """All deadlines of one meeting, settled ones too."""
    return listing(session, on, meetings_only=[meeting])


def _is_told(each: Deadline, on: date, ahead: int, settled_since: date | None) -> bool:
    if each.settled is not None:
        return settled_since is not None and each.settled.needed and each.settled.on >= settled_since
    return each.due.day <= on + timedelta(ahead)


class _Made:
    """The deadlines of some meetings; what stands around them is read once."""

    def __init__(self, session: Session, lines: Sequence[MeetingLine], rules: Rules, on: date, *, named: bool) -> None:
        self._rules = rules
        self._on = on
        self._holiday = special_days.layers(session).holiday
        self._steps = meeting_course.courses(session, [line.id for line in lines])
        boards = {board for line in lines for board in line.board_ids}
        self._boards = {
            row.id: row
            for row in session.execute(
                select(Board.id, Board.name, Board.forum_id, Forum.responsible).join(Forum, Forum.id == Board.forum_id)
            )
            if row.id in boards
        }
        self._secretaries = secretaries(session, sorted(boards) if named else [], on)

    def of(self, line: MeetingLine, weekly: bool) -> Iterable[Deadline]:
        day = line.start.date()
        steps = self._steps.get(line.id, ())
        known = [self._boards[board] for board in line.board_ids if board in self._boards]
        if not known:
            return
        forums = list(dict.fromkeys(row.forum_id for row in known))
        first = known[0]
        person, name = self._secretaries.get(first.id, (None, first.responsible))
        for kind in KINDS:
            settled = _settled(line, kind, steps)
            if settled is None and not self._is_wanted(line, kind, day):
                continue
            if weekly and len(forums) == 1:
                rule = self._rules.of(forums[0], kind, weekly=True)
            else:
                rule = self._rules.strictest(forums, kind, day, self._holiday)
            due = deadlines.due(kind, rule.notice, day, self._holiday)
            if due is None:
                continue
            yield Deadline(
                meeting=line.id,
                kind=kind,
                due=due,
                rule=rule,
                meeting_day=day,
                title=line.title,
                number=line.number,
                forum=first.forum_id,
                board=first.id,
                place=first.name,
                person=person,
                person_name=name,
                settled=settled,
            )

    def _is_wanted(self, line: MeetingLine, kind: str, day: date) -> bool:
        if kind == MINUTES:
            return line.status is MeetingStatus.HELD
        return (line.status in AWAITED and day >= self._on) or bool(self._steps.get(line.id))


def _settled(line: MeetingLine, kind: str, steps: Sequence[Noted]) -> Noted | None:
    wanted = (STEP_OF[kind], MINUTES_APPROVED) if kind == MINUTES else (STEP_OF[kind],)
    found = next((step for step in reversed(steps) if step.kind in wanted), None)
    if found is None and kind == INVITATION and (line.was_invited or line.status is MeetingStatus.INVITED):
        return Noted(0, INVITED, date.min, True, "", None)
    return found


def secretaries(session: Session, boards: Sequence[int], on: date) -> dict[int, tuple[int | None, str]]:
    """Who keeps the minutes of each board on a day, where somebody does."""
    if not boards:
        return {}
    seating = Seating(session, boards)
    found: dict[int, tuple[int | None, str]] = {}
    for board in boards:
        for part in seating.of_function(board, SECRETARY, on):
            if part.person is not None and board not in found:
                found[board] = (part.person, part.name)
    return found


# --- settling -------------------------------------------------------------------------------------------------------


def settle(session: Session, meeting: int, kind: str, on: date) -> Marked:
    """Note that it is done."""
    return meeting_course.mark(session, meeting, STEP_OF[kind], on)


def not_needed(session: Session, meeting: int, kind: str, on: date, reason: str = "") -> Marked:
    """Note that it is not needed; it is told no more."""
    return meeting_course.mark(session, meeting, STEP_OF[kind], on, needed=False, reason=reason)


def open_again(session: Session, meeting: int, kind: str) -> Marked:
    return meeting_course.unmark(session, meeting, STEP_OF[kind])


# --- choosing a time ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoticeCheck:
    """What the notice says of a day for a meeting; `nearest` is the first day that can still be called."""

    notice: Notice
    due: Due | None
    nearest: date
    on: date

    @property
    def is_short(self) -> bool:
        return self.due is not None and self.due.day < self.on

    @property
    def is_today(self) -> bool:
        return self.due is not None and self.due.day == self.on

    @property
    def sentence(self) -> str:
        """What has to be known while the day is chosen; empty where there is time enough."""
        if self.is_short:
            return _("For kort varsel: der er aftalt {notice}. Nærmeste dag er {day}.").format(
                notice=self.notice.words, day=dates.narrow(self.nearest)
            )
        return _("Indkaldelsen skal sendes i dag.") if self.is_today else ""


def notice_rule(session: Session, boards: Sequence[int], day: date, on: date) -> Rule:
    """Which notice holds for a meeting of some boards: the strictest of theirs."""
    forums = list(session.scalars(select(Board.forum_id).where(Board.id.in_(boards)).order_by(Board.id)))
    return Rules(session, on).strictest(dict.fromkeys(forums), INVITATION, day, special_days.layers(session).holiday)


def check_notice(session: Session, boards: Sequence[int], day: date, on: date) -> NoticeCheck:
    layers = special_days.layers(session)
    holiday = layers.holiday
    notice = notice_rule(session, boards, day, on).notice
    nearest = notice.earliest(on, holiday)
    while not layers.is_working_day(nearest):
        nearest += timedelta(days=1)
    return NoticeCheck(notice, notice.before(day, holiday), nearest, on)


@dataclass(frozen=True, slots=True)
class SafeDate:
    """The last day on which a board's next meeting may lie so that a new one is still in time if it is cancelled.

    `last` is the last day for that new one, `next_due` the day that the pace asks for, `closes` the school holiday
    that takes the days between the two.
    """

    day: date
    last: date
    next_due: date
    notice: Notice
    closes: str = ""

    @property
    def until(self) -> str:
        """`før sommerferien`, `senest den 2. juli`"""
        if not self.closes:
            return _("senest {day}").format(day=dates.day_month(self.next_due))
        name = self.closes[:1].lower() + self.closes[1:]
        return _("før {holiday}").format(holiday=name + "n" if name.endswith("ferie") else name)

    @property
    def sentence(self) -> str:
        words = _("Seneste sikre dato er {day}: aflyses mødet, kan et nyt nås {with_notice} {until}.")
        with_notice = (
            _("uden varsel") if self.notice.amount is None else _("med {n} varsel").format(n=self.notice.genitive)
        )
        return words.format(day=dates.narrow(self.day), with_notice=with_notice, until=self.until)

    def after(self, day: date) -> str:
        """What is said of a meeting on a later day; empty of one in time."""
        if day <= self.day:
            return ""
        words = _("Efter seneste sikre dato, {safe}. Aflyses mødet, er {board} bagud den {due}.")
        return words.format(safe=dates.narrow(self.day), board=_("forummet"), due=dates.day_month(self.next_due))


def latest_safe_date(session: Session, board: int, on: date) -> SafeDate | None:
    """None where the board owes nothing more, or where no day is left that would be safe (product.md)."""
    due = [line.standing.next_due for line in standings.lines(session, on, boards=[board]) if line.standing]
    coming = [day for day in due if day is not None and day >= on]
    if not coming or len(coming) < len([day for day in due if day is not None]):
        return None
    return safe_date(session, board, min(coming), on)


def safe_date(session: Session, board: int, next_due: date, on: date) -> SafeDate | None:
    """The latest safe date of a board whose next meeting is due on a day that is known already."""
    return safe_dates(session, {board: next_due}, on).get(board)


def safe_dates(session: Session, due: Mapping[int, date], on: date) -> dict[int, SafeDate]:
    """The latest safe dates of boards by the day on which the next meeting of each is due; one reading for all."""
    layers, rules = special_days.layers(session), Rules(session, on)
    forums = dict(session.execute(select(Board.id, Board.forum_id)).all())
    units: dict[int, set[int]] = {board: set() for board in due}
    for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
        if board in units:
            units[board].add(unit)
    breaks: dict[int, list[days.SchoolBreak]] = {}
    for each in surroundings.school_breaks(session):
        breaks.setdefault(each.unit, []).append(each)
    municipalities = set(session.scalars(select(Unit.id).where(Unit.kind == MUNICIPALITY)))
    everywhere = _closed_everywhere([breaks.get(unit, []) for unit in municipalities])
    found = {}
    for board, next_due in due.items():
        its = _days([each for unit in units[board] for each in breaks.get(unit, ())]) if units[board] else everywhere
        notice = rules.of(forums[board], INVITATION).notice
        safe = _safe(notice, layers, its, next_due, on, municipal=bool(units[board]))
        if safe is not None:
            found[board] = safe
    return found


def _days(breaks: Iterable[days.SchoolBreak]) -> dict[date, str]:
    """The name of the school holiday by each of its days."""
    found: dict[date, str] = {}
    for each in breaks:
        for distance in range((each.last - each.first).days + 1):
            found.setdefault(each.first + timedelta(distance), each.name)
    return found


def _closed_everywhere(breaks: Sequence[Iterable[days.SchoolBreak]]) -> dict[date, str]:
    """The days on which no municipality has school: they hold for boards that belong to the whole district."""
    if not breaks or not all(breaks):
        return {}
    first, *others = [_days(its) for its in breaks]
    return {day: name for day, name in first.items() if all(day in other for other in others)}


def _safe(
    notice: Notice,
    layers: days.DayLayersFacts,
    school: Mapping[date, str],
    next_due: date,
    on: date,
    *,
    municipal: bool,
) -> SafeDate | None:
    def is_good(day: date) -> bool:
        """A working day with school that is not special from its morning on, such as Juleaftensdag."""
        speaks = layers.effect(day, 0, municipal) in (days.Effect.WARN, days.Effect.AVOID)
        return layers.is_working_day(day) and day not in school and not speaks

    last, closes = next_due, ""
    while last >= on and not is_good(last):
        closes = school.get(last) or closes
        last -= timedelta(days=1)
    invited = notice.before(last, layers.holiday)
    day = last if invited is None else invited.day
    while day >= on and not is_good(day):
        day -= timedelta(days=1)
    return SafeDate(day, last, next_due, notice, closes) if day >= on else None


def due_in_time(lines: Iterable[StandingLine], on: date) -> dict[int, date]:
    """By board the day on which its next meeting is due, of those that are not late already: `safe_dates` of them."""
    found: dict[int, list[date]] = {}
    for line in lines:
        if line.standing is not None and line.standing.next_due is not None:
            found.setdefault(line.board.id, []).append(line.standing.next_due)
    return {board: min(its) for board, its in found.items() if min(its) >= on}


def latest_safe_dates(session: Session, lines: Sequence[StandingLine], on: date) -> dict[int, SafeDate]:
    """`latest_safe_date` of every board with these standings."""
    return safe_dates(session, due_in_time(lines, on), on)


@dataclass(frozen=True, slots=True)
class Timely:
    """What notice and pace say of the days for a meeting of some boards; asking it about a day reads nothing."""

    boards: tuple[int, ...]
    rule: Rule
    layers: days.DayLayersFacts
    on: date
    nearest: date
    safe: SafeDate | None

    def check(self, day: date) -> NoticeCheck:
        return NoticeCheck(self.rule.notice, self.rule.notice.before(day, self.layers.holiday), self.nearest, self.on)


def timely(session: Session, boards: Sequence[int], day: date, on: date) -> Timely:
    """`safe` is of the first board, which the page is about."""
    check = check_notice(session, boards, day, on)
    rule = notice_rule(session, boards, day, on)
    safe = latest_safe_date(session, boards[0], on) if boards else None
    return Timely(tuple(boards), rule, special_days.layers(session), on, check.nearest, safe)
