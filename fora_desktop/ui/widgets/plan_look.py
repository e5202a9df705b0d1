"""What Planlæg år shows of a proposal, found out away from the window's thread: scores, remarks, rows, weeks."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from fora_desktop.domain import dates, plan_score
from fora_desktop.domain.conflicts import Conflict, ConflictKind
from fora_desktop.domain.plan import Avoided, Placement, Plan, PlanMeeting, Slot
from fora_desktop.domain.plan_cost import Tariff, touched
from fora_desktop.domain.plan_score import GOOD, QUIET, Facet, Scores
from fora_desktop.i18n import _, counted
from fora_desktop.services import forum_tree
from fora_desktop.services.plan_proposals import Proposal
from fora_desktop.services.plan_question import Question
from fora_desktop.ui.widgets.plan_rows import Remark, Row
from fora_desktop.ui.widgets.plan_weeks import Load
from fora_desktop.ui.words import CONFLICT_ICONS

AVOIDED_ICONS = {"school": "backpack", "special": "calendar-days", "council": "landmark", "month": "calendar-range"}
BUSY = frozenset({ConflictKind.PERSON, ConflictKind.ROLE})
TOLD_BY_DAYS = frozenset({ConflictKind.SCHOOL_HOLIDAY, ConflictKind.SOFT_DAY})


@dataclass(frozen=True, slots=True)
class BoardWords:
    """What a row says of its board."""

    name: str
    chapter: int
    chapter_title: str
    requirement: str
    units: tuple[str, ...]
    place: str


def board_words(session: Any, on: date) -> dict[int, BoardWords]:
    """Of every board, by its number."""
    found = {}
    for forum in forum_tree.rows(session, on, []):
        for row in forum.boards or (forum,):
            if row.board is not None:
                title = _("{number}. {title}").format(number=row.chapter, title=row.chapter_title)
                requirement = row.requirement or forum.requirement
                place = row.board_line.location if row.board_line is not None else ""
                found[row.board] = BoardWords(row.name, row.chapter, title, requirement, row.units, place)
    return found


@dataclass(frozen=True)
class Judged:
    """A plan with what is said of it; found out once for each plan."""

    question: Question
    plan: Plan
    scores: Mapping[int, int] = field(default_factory=dict)
    remarks: Mapping[int, tuple[Remark, ...]] = field(default_factory=dict)
    facets: tuple[Facet, ...] = ()
    total: int = 0
    load: Load = field(default_factory=lambda: Load(0))
    chosen: frozenset[int] = frozenset()
    """What accepting puts into the calendar: the facets, the total and the weeks are of that."""

    def is_of_plan(self, other: "Judged") -> bool:
        """Whether only what is chosen may differ."""
        return self.question is other.question and self.plan is other.plan

    @property
    def slots(self) -> dict[int, Slot]:
        """Of the meetings that are proposed."""
        return self.plan.slots()

    @property
    def whole(self) -> Plan:
        return whole(self.question, self.plan)


def whole(question: Question, plan: Plan) -> Plan:
    """The plan with the meetings that stand in the calendar and stay there."""
    there = plan.slots()
    fixed = tuple(
        Placement(each.id, each.locked.day, each.locked.start)
        for each in question.request.meetings
        if each.locked is not None and each.id not in there and _is_fixed(question, each.id)
    )
    return replace(plan, placements=plan.placements + fixed)


def _is_fixed(question: Question, meeting: int) -> bool:
    asked = question.meetings.get(meeting)
    return asked is None or asked.fixed


def judge(question: Question, plan: Plan, chosen: frozenset[int] | None = None) -> Judged:
    """Scores and remarks of all meetings; for a whole year some tenths of a second.

    Without `chosen` those count as chosen that nobody has to decide on.
    """
    request, slots = question.request, whole(question, plan).slots()
    scores = Scores(request, slots)
    tariff = Tariff(request)
    count = Counter(each.board for each in request.meetings)
    found: dict[int, int] = {}
    remarks: dict[int, tuple[Remark, ...]] = {}
    for number, asked in question.meetings.items():
        if asked.fixed:
            continue
        found[number] = scores.of(number)
        slot = slots.get(number)
        if slot is not None:
            met = touched(tariff.board[tariff.meeting[number].board], slot)
            asked_of = tariff.meeting[number]
            wishes = _wishes(tariff, asked_of, slot, count[asked_of.board])
            said = (*(_remark(each, slot) for each in met), *_crowded(*scores.crowded(number)), *wishes)
            remarks[number] = tuple(dict.fromkeys(said))
    if chosen is None:
        chosen = frozenset(
            number for number, said in remarks.items() if found[number] >= GOOD and not any(each.grave for each in said)
        )
    return counted_of(Judged(question, plan, found, remarks), chosen)


def counted_of(judged: Judged, chosen: frozenset[int]) -> Judged:
    """The same with what is said of all of them together, where these are chosen; who is skipped lacks a meeting."""
    question = judged.question
    slots = {
        number: slot for number, slot in judged.whole.slots().items() if number in chosen or _is_fixed(question, number)
    }
    short = {question.meetings[number].board_id for number in question.skipped if number in question.meetings}
    facets = plan_score.facets(question.request, slots, short)
    total = plan_score.total(facets)
    return replace(judged, facets=facets, total=total, load=load_of(question, slots), chosen=chosen)


def _crowded(busy: int, away: int) -> Iterator[Remark]:
    if busy:
        text = counted(busy, _("{n} deltager har en travl uge"), _("{n} deltagere har en travl uge"))
        yield Remark("users-round", text, grave=False)
    if away:
        text = counted(
            away, _("{n} deltager er et andet sted samme dag"), _("{n} deltagere er et andet sted samme dag")
        )
        yield Remark("map-pin", text, grave=False)


def _wishes(tariff: Tariff, asked: PlanMeeting, slot: Slot, of_board: int) -> Iterator[Remark]:
    """What of the board's own wishes is not met, the weightiest first; the pane says more of it."""
    from fora_desktop.planner.explain import EVEN
    from fora_desktop.planner.naming import working_days

    board, parts = tariff.board[asked.board], tariff.parts(asked, slot)
    if parts.weekday:
        yield Remark("calendar-days", _("Ikke på en ønsket ugedag"), grave=False)
    off = tariff.days_off(asked, slot)
    if off * EVEN > len(tariff.request.days) / max(1, of_board):
        words = _("{days} fra den jævne fordeling") if of_board > 1 else _("{days} fra den ønskede dag")
        yield Remark("calendar-range", words.format(days=working_days(off)), grave=False)
    if parts.start and board.preferred_start is not None:
        text = _("Begynder ikke {start}").format(start=dates.clock(board.preferred_start))
        yield Remark("calendar-clock", text, grave=False)
    elif parts.half:
        text = _("Ikke om formiddagen") if board.preferred_half == "am" else _("Ikke om eftermiddagen")
        yield Remark("calendar-clock", text, grave=False)


def _remark(avoided: Avoided, slot: Slot) -> Remark:
    text = avoided.reason or _("En dag, der helst skal holdes fri")
    if avoided.kind == "school":
        text = _("{reason} (uge {week})").format(reason=text, week=slot.day.isocalendar().week)
    return Remark(AVOIDED_ICONS[avoided.kind], text, avoided.kind not in QUIET)


def load_of(question: Question, slots: Mapping[int, Slot]) -> Load:
    weeks = plan_score.weeks(question.request, slots)
    year = question.request.year
    bars = [week for week in weeks.bars if week.monday.isocalendar().year == year]
    return Load(
        year,
        tuple(week.meetings for week in bars),
        frozenset(week.number for week in bars if week.school),
        weeks.mean,
    )


def live_rows(judged: Judged, words: Mapping[int, BoardWords]) -> tuple[Row, ...]:
    """The rows of a plan that is still being looked for."""
    slots = judged.slots
    reasons = {each.meeting: each.reason for each in judged.plan.unplaced}
    boards = {board.id: board for board in judged.question.request.boards}
    meetings = {meeting.id: meeting for meeting in judged.question.request.meetings}
    found = []
    for number, asked in judged.question.meetings.items():
        if asked.fixed:
            continue
        of = words.get(asked.board_id)
        slot = slots.get(number)
        board = boards.get(meetings[number].board) if number in meetings else None
        row = Row(
            key=number,
            id=None,
            board=asked.board_id,
            board_name=of.name if of else "",
            title=asked.title,
            requirement=of.requirement if of else "",
            chapter=of.chapter if of else 0,
            chapter_title=of.chapter_title if of else "",
            units=of.units if of else (),
            start=datetime.combine(slot.day, slot.start) if slot else None,
            minutes=asked.minutes,
            place=(of.place if of else "") or (board.place if board else ""),
            score=judged.scores.get(number) if slot else None,
            remarks=judged.remarks.get(number, ()),
            reason=reasons.get(number, ""),
            locked=number in meetings and meetings[number].locked is not None,
            skipped=judged.question.skipped.get(number, ""),
            meeting=asked.meeting_id,
        )
        found.append(replace(row, chosen=not row.is_doubtful and not row.skipped))
    return tuple(found)


def kept_rows(proposal: Proposal, words: Mapping[int, BoardWords], judged: Judged | None) -> tuple[Row, ...]:
    """The rows of a kept proposal; without scores until it has been judged."""
    members = {} if judged is None else _members(judged.question)
    found = []
    for line in proposal.lines:
        of = words.get(line.board)
        remarks = judged.remarks.get(line.key, ()) if judged is not None else ()
        found.append(
            Row(
                key=line.key,
                id=line.id,
                board=line.board,
                board_name=line.board_name,
                title=line.title,
                requirement=of.requirement if of else line.requirement,
                chapter=line.chapter,
                chapter_title=_("{number}. {title}").format(number=line.chapter, title=line.chapter_title),
                units=of.units if of else (),
                start=line.start,
                minutes=line.minutes,
                place=line.room or line.place,
                score=judged.scores.get(line.key) if judged and line.start and not line.skipped else None,
                remarks=(*remarks, *_against(line.conflicts, members.get(line.key, 0), judged is not None)),
                reason=line.reason,
                chosen=line.chosen,
                locked=line.locked,
                skipped=line.skipped,
                meeting=line.meeting,
                was=line.was,
            )
        )
    return tuple(found)


def _members(question: Question) -> dict[int, int]:
    """How many take part in each meeting."""
    boards = {board.id: len(board.members) for board in question.request.boards}
    return {meeting.id: boards.get(meeting.board, 0) for meeting in question.request.meetings}


def _against(conflicts: Sequence[Conflict], people: int, judged: bool) -> list[Remark]:
    """What the register knows against a time by now, in a few words; avoided days are told by the judge already."""
    busy = [each for each in conflicts if each.kind in BUSY]
    said = []
    if len(busy) > 1 and people:
        number = min(len(busy), people)
        said.append(Remark("users-round", _("{n} af {all} deltagere er optaget").format(n=number, all=people)))
        busy = []
    rest = [each for each in conflicts if each.kind not in BUSY and not (judged and each.kind in TOLD_BY_DAYS)]
    said += [Remark(CONFLICT_ICONS[each.kind], each.text.rstrip(".")) for each in (*busy, *rest)]
    return list(dict.fromkeys(said))


def as_now(question: Question, proposal: Proposal) -> Question:
    """The question with what is locked in the proposal by now, and nothing else of it."""
    locked = {
        line.key: Slot(line.start.date(), line.start.time()) if line.locked and line.start is not None else None
        for line in proposal.lines
    }
    request = question.request
    meetings = tuple(replace(each, locked=locked.get(each.id, each.locked)) for each in request.meetings)
    if meetings == request.meetings:
        return question
    return replace(question, request=replace(request, meetings=meetings))


def summary(rows: Sequence[Row]) -> tuple[int, int]:
    """How many meetings there are, and how many of them are to be decided."""
    return sum(not row.skipped for row in rows), sum(row.waits for row in rows)
