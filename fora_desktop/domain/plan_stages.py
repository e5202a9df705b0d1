"""How far a year's action plan is, what its next step is, whether somebody must act; as values and in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.action_plans import (
    ACCOUNT,
    ACTION_PLAN,
    ADOPTED,
    COOPERATION_PLAN,
    DISCUSSED,
    DRAFT,
    PUBLISHED,
    REPORT,
    STAGES,
    STRATEGY,
)
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _, counted

WITHOUT_MEETING = timedelta(days=90)
"""So long before its deadline a plan that no draft is there of needs a meeting to be discussed at."""
IN_MEETINGS = (DISCUSSED, ADOPTED)


def kind_words(kind: str) -> str:
    return {
        COOPERATION_PLAN: _("Samarbejdsplan"),
        ACTION_PLAN: _("Handlingsplan"),
        STRATEGY: _("Strategi"),
        ACCOUNT: _("Redegørelse"),
        REPORT: _("Anden rapport"),
    }[kind]


def stage_words(stage: str) -> str:
    return {
        DRAFT: _("Udkast"),
        DISCUSSED: _("Drøftet"),
        ADOPTED: _("Vedtaget"),
        PUBLISHED: _("Offentliggjort"),
        "": _("Ikke begyndt"),
    }[stage]


def mark_words(stage: str) -> str:
    """What the button says that marks it."""
    return {
        DRAFT: _("Markér udkast modtaget"),
        DISCUSSED: _("Markér drøftet"),
        ADOPTED: _("Markér vedtaget"),
        PUBLISHED: _("Markér offentliggjort"),
    }[stage]


def read_stages(text: str) -> tuple[str, ...]:
    """Those that a plan goes through, in their order; what is not one is passed over."""
    chosen = set(text.split())
    return tuple(stage for stage in STAGES if stage in chosen) or (PUBLISHED,)


@dataclass(frozen=True, slots=True)
class StageMeeting:
    """The meeting at which a stage is reached; `item` where the plan stands on its agenda, else it only could."""

    meeting: int
    item: int | None
    number: str
    day: date
    status: MeetingStatus
    problem: str = ""
    """Why it cannot be held as it lies: a public holiday's name."""
    unrecorded: bool = False
    """Its day has passed, and nobody has told whether it was held."""

    @property
    def trouble(self) -> str:
        if self.status is MeetingStatus.CANCELLED:
            return _("mødet er aflyst")
        if self.status is MeetingStatus.POSTPONED:
            return _("mødet er udsat")
        if self.unrecorded:
            return _("møde {number} er ikke noteret").format(number=self.number)
        return _("mødet skal flyttes") if self.problem else ""


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """A file of a plan's year; it stays where it lies."""

    id: int
    stage: str
    name: str
    path: str
    added_on: date
    plan_year: int
    year: int


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One year's plan of a forum, or of one of its boards: how far it is and what comes next.

    `days` goes with `stages`; `year_row` is its own row where it has one. `meetings` are those at which the stages of
    `IN_MEETINGS` are to be reached. `board` is the first of the forum's that exists, where it has one plan for all.
    """

    plan: int
    board: int
    year: int
    year_row: int | None
    forum: int
    forum_name: str
    whose: str
    name: str
    title: str
    kind: str
    words: str
    per_board: bool
    every: int
    has_cadence: bool
    stages: tuple[str, ...]
    days: tuple[date | None, ...]
    draft_due: date | None
    due: date | None
    own_due: bool
    own_draft_due: bool
    person: int | None
    person_name: str
    role_name: str
    own_person: bool
    journal_number: str
    units: frozenset[int]
    meetings: tuple[tuple[str, StageMeeting], ...] = ()
    lacking: int = 0
    """So many meetings the board still lacks of its year, where it has none ahead."""
    first_meeting: date | None = None
    """When its board meets next, before the deadline or after it."""
    revised: date | None = None
    """Of one that holds several years: by when the draft of the next one is to be there."""
    documents: tuple[PlanDocument, ...] = ()
    earlier: tuple[PlanDocument, ...] = ()
    """Those of the plan before it."""

    @property
    def key(self) -> tuple[int, int, int]:
        return (self.plan, self.board, self.year)

    # --- how far ----------------------------------------------------------------------------------------------------

    @property
    def reached(self) -> int:
        """How many of its stages; one that is reached says that those before it are too."""
        return max((place for place, day in enumerate(self.days, 1) if day is not None), default=0)

    @property
    def is_done(self) -> bool:
        return self.reached == len(self.stages)

    @property
    def stage(self) -> str:
        return self.stages[self.reached - 1] if self.reached else ""

    @property
    def next_stage(self) -> str:
        """Nothing once it is done."""
        return "" if self.is_done else self.stages[self.reached]

    @property
    def done_on(self) -> date | None:
        return self.days[-1]

    def as_of(self, on: date) -> "PlanRow":
        """The same as it was on a day: what was reached later was not reached yet."""
        if all(day is None or day <= on for day in self.days):
            return self
        days = tuple(day if day is not None and day <= on else None for day in self.days)
        return replace(self, days=days, revised=self.revised if days[-1] is not None else None)

    def day_of(self, stage: str) -> date | None:
        return self.days[self.stages.index(stage)] if stage in self.stages else None

    def meeting_of(self, stage: str) -> StageMeeting | None:
        return next((each for of, each in self.meetings if of == stage), None)

    # --- when -------------------------------------------------------------------------------------------------------

    def due_of(self, stage: str) -> date | None:
        """The deadline of a stage: a draft has its own, the last one the plan's, and so have those between."""
        if stage == DRAFT and len(self.stages) > 1:
            return self.draft_due
        return self.due

    @property
    def next_due(self) -> date | None:
        if self.is_done:
            return self.revised
        return self.due_of(self.next_stage)

    @property
    def shown_due(self) -> date | None:
        """What stands in the list: the day of the meeting where the next step is one."""
        meeting = self.meeting_of(self.next_stage) if self.next_stage in IN_MEETINGS else None
        if meeting is not None and not meeting.trouble and meeting.item is not None:
            return meeting.day
        return self.next_due or (None if self.is_done else self.due)

    def days_over(self, on: date) -> int:
        """So many days the next step is late; 0 where it is not."""
        if self.is_done:
            return 0
        past = [day for day in (self.due_of(self.next_stage), self.due) if day is not None and day < on]
        return (on - min(past)).days if past else 0

    def is_late(self, on: date) -> bool:
        return self.days_over(on) > 0

    def lacks_meeting(self, on: date) -> bool:
        """It is to be discussed or adopted, and there is no meeting at which it can be."""
        ahead = [stage for stage in self.stages[self.reached :] if stage in IN_MEETINGS]
        if not ahead or self.due is None or self.due < on:
            return False
        if not self.reached and not self.is_late(on) and self.due - on > WITHOUT_MEETING:
            return False
        return self.meeting_of(ahead[0]) is None

    def trouble(self) -> str:
        """That the meeting of the next step cannot be held as it lies."""
        meeting = self.meeting_of(self.next_stage) if self.next_stage in IN_MEETINGS else None
        return meeting.trouble if meeting is not None else ""

    def needs_action(self, on: date) -> bool:
        return not self.is_done and (self.is_late(on) or self.lacks_meeting(on) or bool(self.trouble()))

    # --- in words ---------------------------------------------------------------------------------------------------

    @property
    def to_do(self) -> str:
        """`udkast`, `offentliggøres`; nothing once it is done."""
        return _to_do(self.next_stage) if self.next_stage else ""

    @property
    def stage_word(self) -> str:
        return stage_words(self.stage)

    def step_words(self, on: date) -> str:
        """`drøftes i møde 1/2026`, `udkast, 11 dage over`"""
        if self.is_done:
            if self.revised is not None:
                return _("revideres i {year}").format(year=self.revised.year)
            day = self.done_on
            return f"{self.stage_word.lower()} {short(day, self.year)}" if day else self.stage_word.lower()
        if trouble := self.trouble():
            return trouble
        over = self.days_over(on)
        if over:
            late = counted(over, _("1 dag over"), _("{n} dage over"))
            return f"{_to_do(self.next_stage)}, {late}"
        return self._next_words(on)

    def _next_words(self, on: date) -> str:
        to_do = _to_do(self.next_stage)
        if self.next_stage in IN_MEETINGS:
            meeting = self.meeting_of(self.next_stage)
            if meeting is None:
                if self.due is None:
                    return to_do
                return self._without_meeting(to_do)
            if meeting.item is None:
                return _("kan {to_do} i møde {number}").format(to_do=to_do, number=meeting.number)
            return _("{to_do} i møde {number}").format(to_do=to_do, number=meeting.number)
        if self.lacks_meeting(on):
            return self._without_meeting(to_do)
        if self.stages == (DRAFT, PUBLISHED) and self.next_stage == DRAFT and self.due is not None:
            return _("udkast; offentliggøres {day}").format(day=short(self.due, self.year))
        return to_do

    def _without_meeting(self, to_do: str) -> str:
        """That its board does not meet, or not in time."""
        if self.first_meeting is None:
            return _("{to_do}: intet møde").format(to_do=to_do)
        return _("{to_do}: intet møde i tide").format(to_do=to_do)

    def no_meeting_words(self) -> str:
        """Of a stage that no meeting is there for: `Kredsrådet: intet møde før fristen (næste 11. aug.)`"""
        first = self.first_meeting
        if first is None:
            return _("{board}: intet møde i kalenderen").format(board=self.whose)
        if self.due is None or first <= self.due:
            return _("{board}: intet møde mere før fristen").format(board=self.whose)
        words = _("{board}: intet møde før fristen (næste {day})")
        return words.format(board=self.whose, day=short(first, self.due.year))

    def late_sentence(self, on: date) -> str:
        """`Udkastet er 11 dage over fristen`; nothing where it is not late."""
        over = self.days_over(on)
        if not over:
            return ""
        what = {
            DRAFT: _("Udkastet"),
            DISCUSSED: _("Drøftelsen"),
            ADOPTED: _("Vedtagelsen"),
            PUBLISHED: _("Offentliggørelsen"),
        }[self.next_stage]
        days = counted(over, _("1 dag"), _("{n} dage"))
        return _("{what} er {days} over fristen").format(what=what, days=days)

    def meeting_sentence(self, on: date) -> str:
        """Why there is no meeting for it, or why that which there is will not do."""
        meeting = self.meeting_of(self.next_stage) if self.next_stage in IN_MEETINGS else None
        if meeting is not None and meeting.problem and self.trouble():
            return _("Møde {number} ligger på en helligdag: {holiday}.").format(
                number=meeting.number, holiday=meeting.problem
            )
        if meeting is not None and meeting.unrecorded and self.trouble():
            words = _("Møde {number} var {day}, og det er ikke noteret, om det blev holdt.")
            return words.format(number=meeting.number, day=dates.day_month_year(meeting.day))
        if meeting is not None and self.trouble():
            return _("Møde {number}, hvor planen skulle behandles, bliver ikke holdt som planlagt.").format(
                number=meeting.number
            )
        if meeting is not None and meeting.status is MeetingStatus.HELD:
            return self._too_early(meeting)
        return self._lack_sentence(on) if self.lacks_meeting(on) else ""

    def _too_early(self, meeting: StageMeeting) -> str:
        """Why a meeting that was held has not brought the plan on."""
        day = self.days[self.reached - 1] if self.reached else None
        if day is None or day <= meeting.day:
            return ""
        words = _("Møde {number} blev holdt, før trinnet {stage} blev nået {day}. Ret dagen, så følger planen mødet.")
        stage = stage_words(self.stage).lower()
        return words.format(number=meeting.number, stage=stage, day=dates.day_month_year(day))

    def _lack_sentence(self, on: date) -> str:
        to_do = _to_do(next(stage for stage in self.stages[self.reached :] if stage in IN_MEETINGS))
        late = self.is_late(on)
        if self.first_meeting is None:
            words = (
                _("Planen kan heller ikke {to_do}: {board} har ingen møder i kalenderen.")
                if late
                else _("Planen kan ikke {to_do}: {board} har ingen møder i kalenderen.")
            )
            return words.format(to_do=to_do, board=self.whose)
        words = (
            _("Planen kan heller ikke {to_do} før fristen: {board} mødes først {day}.")
            if late
            else _("Planen kan ikke {to_do} før fristen: {board} mødes først {day}.")
        )
        return words.format(to_do=to_do, board=self.whose, day=dates.day_month_year(self.first_meeting))

    def about_words(self) -> str:
        """What is told of one that is written and not discussed."""
        if any(stage in self.stages for stage in IN_MEETINGS):
            return ""
        return _("{title} afgives skriftligt og drøftes ikke.").format(title=self.title)


def _to_do(stage: str) -> str:
    return {
        DRAFT: _("udkast"),
        DISCUSSED: _("drøftes"),
        ADOPTED: _("vedtages"),
        PUBLISHED: _("offentliggøres"),
    }[stage]


def short(day: date, year: int) -> str:
    """`30. jan.`, with the year where it is another than the plan's."""
    words = _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))
    return words if day.year == year else f"{words} {day.year}"


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """Plans that stand under one line: of one obligation, or those that nobody gave a cadence."""

    key: str
    title: str
    rows: tuple[PlanRow, ...]

    def counts(self, on: date) -> str:
        """`2 offentliggjort · 3 vedtaget · 1 mangler`"""
        by_stage: dict[str, int] = {}
        late = 0
        for row in self.rows:
            if not row.reached and row.is_late(on):
                late += 1
            else:
                by_stage[row.stage] = by_stage.get(row.stage, 0) + 1
        told = [
            f"{by_stage[stage]} {stage_words(stage).lower()}" for stage in (*reversed(STAGES), "") if stage in by_stage
        ]
        if late:
            told.append(_("{n} mangler").format(n=late))
        return " · ".join(told)

    def is_late(self, on: date) -> bool:
        return any(row.is_late(on) for row in self.rows)


def grouped(rows: Sequence[PlanRow]) -> list[PlanGroup]:
    """Each obligation with its years and boards; those without a cadence together, last."""
    by_plan: dict[str, list[PlanRow]] = {}
    for row in rows:
        by_plan.setdefault(str(row.plan) if row.has_cadence else "", []).append(row)
    loose = by_plan.pop("", [])
    found = [PlanGroup(key, _group_title(those), tuple(those)) for key, those in by_plan.items()]
    if loose:
        found.append(PlanGroup("loose", _("Lokale strategier og handlingsplaner"), tuple(loose)))
    return found


def _group_title(rows: Sequence[PlanRow]) -> str:
    first = rows[0]
    if not first.per_board:
        return f"{first.name}, {first.whose}"
    years = sorted({row.year for row in rows})
    boards = len({row.board for row in rows})
    told = counted(boards, _("1 råd"), _("{n} råd"))
    return f"{first.name} {years[0]}, {told}" if len(years) == 1 else f"{first.name}, {told}"
