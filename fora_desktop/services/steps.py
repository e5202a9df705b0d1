"""The steps of the history put into words: what each is about, and what it changed, field by field."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import step_words
from fora_desktop.domain.action_plans import ActionPlan
from fora_desktop.domain.agenda import AgendaItem, Paper
from fora_desktop.domain.busy import BusyCalendar
from fora_desktop.domain.deadlines import DeadlineRule
from fora_desktop.domain.forum import (
    Board,
    Chapter,
    District,
    Forum,
    OwnHoliday,
    Requirement,
    SchoolHoliday,
    SpecialDay,
    Unit,
)
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import Organisation, Person, Role
from fora_desktop.domain.planning import CouncilMeeting, PlanDraft, PlanSettings
from fora_desktop.domain.steps import RowChange, Sort, Step, Touched
from fora_desktop.domain.strategy import Goal, Strategy
from fora_desktop.domain.tasks import Task
from fora_desktop.i18n import _
from fora_desktop.services import step_values

SHOWN = 40
"""Lines of one step that are shown; a step can have thousands of rows."""
EACH_ALONE = 3
"""Up to so many objects are shown field by field, more of them one a line."""
LONG = 60
"""Characters from which a text is shown as one text with what came and went marked in it."""

MOST_COMPARED = 1_000_000
"""Words of one text times those of the other, up to which they are compared; beyond it takes too long."""

_FIRST = (
    *(Sort.FORUMS, Sort.BOARDS, Sort.REQUIREMENTS, Sort.MEETINGS),
    *(Sort.PLANS, Sort.TASKS, Sort.HOLIDAYS, Sort.REGISTER, Sort.PEOPLE, Sort.STRATEGIES),
)
"""What a step is about where it touched several: a forum that closes takes its meetings along."""

PARENTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "meeting_board": (("meeting", "meeting_id"),),
    "meeting_move": (("meeting", "meeting_id"),),
    "kept_conflict": (("meeting", "meeting_id"),),
    "board_unit": (("board", "board_id"),),
    "seen_period": (("board", "board_id"),),
    "interface": (("forum", "forum_id"),),
    "membership": (("board", "board_id"), ("forum", "forum_id")),
    "requirement": (("board", "board_id"), ("forum", "forum_id")),
    "quota_rule": (("requirement", "requirement_id"),),
    "meeting_step": (("meeting", "meeting_id"),),
    "attendance": (("meeting", "meeting_id"),),
    "item_absence": (("agenda_item", "item_id"),),
    "decision": (("agenda_item", "item_id"),),
    "membership_exception": (("board", "board_id"),),
    "role_holder": (("role", "role_id"),),
    "role_in_group": (("role", "group_id"),),
    "substitute": (("role", "role_id"), ("person", "for_person_id")),
    "absence": (("person", "person_id"),),
    "busy_calendar": (("person", "person_id"),),
    "busy_time": (("busy_calendar", "calendar_id"),),
    "plan_wish": (("board", "board_id"), ("forum", "forum_id")),
    "forum_order": (("forum", "forum_id"),),
    "person_hours": (("person", "person_id"),),
    "travel_time": (("unit", "unit_id"),),
    "plan_draft_meeting": (("plan_draft", "draft_id"),),
    "action_plan_year": (("action_plan", "action_plan_id"),),
    "action_plan_document": (("action_plan_year", "plan_year_id"),),
    "goal_link": (("goal", "goal_id"),),
}
"""The tables whose rows are told as a part of another object, and by which columns it is found."""

_PERSONS = ("person_id", "responsible_id", "substitute_id", "for_person_id")
"""The columns that name a person."""

_FIELD_BY_FIELD = (
    "forum",
    "board",
    "requirement",
    "school_holiday",
    "special_day",
    "unit",
    "role",
    "person",
    "organisation",
    "task",
    "plan_settings",
    "council_meeting",
    "action_plan",
    "strategy",
    "goal",
)
"""The tables whose changed fields are named where a step only says that something was."""

Key = tuple[str, int]

_NAMED_BY_NAME = (Forum, Unit, Role, Organisation, SchoolHoliday, SpecialDay, OwnHoliday, District)


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as a list shows it: what in words without the name that `subject` says, and which fields where unsaid."""

    step: Step
    sort: Sort
    act: str
    what: str
    subject: str
    fields: str
    about: Key | None
    """The object that it is about first, and its name; `there` is whether there is still such a one."""
    name: str
    there: bool


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field before and after; empty is nothing.

    A long text that was changed has its `pieces`: what stayed, what is `gone`, what is `new`.
    """

    name: str
    before: str
    after: str
    pieces: tuple[tuple[str, str], ...] = ()

    @property
    def is_long(self) -> bool:
        return max(len(self.before), len(self.after)) > LONG or "\n" in self.before + self.after


@dataclass(frozen=True, slots=True)
class Block:
    """One object that a step changed: its own fields, then what followed from it."""

    title: str
    table: str
    act: str
    lines: tuple[FieldLine, ...]
    followed: tuple[FieldLine, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """All that a step changed, the object it is about first; `more` rows are not shown."""

    line: StepLine
    blocks: tuple[Block, ...]
    more: int

    @property
    def of_many(self) -> bool:
        """Whether it changed so many objects that each has one line."""
        return bool(self.blocks) and not self.blocks[0].table


# --- the list -------------------------------------------------------------------------------------------------------


def lines(session: Session, touched: Sequence[Touched]) -> list[StepLine]:
    names = Names(session, [change for each in touched for change in each.sample])
    return [_line(each, names) for each in touched]


def _line(touched: Touched, names: "Names") -> StepLine:
    sort = next((sort for sort in _FIRST if touched.tables & set(sort.tables)), Sort.REGISTER)
    net = _net(touched.sample)
    about = [change for change in net if change.table in sort.tables] or net
    boards, forums = _whose(net if sort is Sort.MEETINGS else about, names)
    subject = _subject(boards, forums, names)
    step = touched.step
    object_ = _object(about, names)
    return StepLine(
        step=step,
        sort=sort,
        act=_act(step, about),
        what=without(step.name, subject),
        subject=subject,
        fields=_fields(about),
        about=object_,
        name=names.title(object_) if object_ else "",
        there=object_ is not None and names.is_there(object_),
    )


def _whose(changes: Iterable[RowChange], names: "Names") -> tuple[list[int], list[int]]:
    """The boards and, where none is meant, the forums that changes are about, each once."""
    boards: dict[int, None] = {}
    forums: dict[int, None] = {}
    for change in changes:
        kind, row = names.parent((change.table, change.row), change.image)
        if kind == "meeting":
            boards.update(dict.fromkeys(names.boards_of_meeting.get(row, ())))
        elif kind == "board":
            boards[row] = None
        elif kind == "forum":
            forums[row] = None
        elif kind in ("agenda_item", "paper"):
            meeting = change.image.get("meeting_id") or names.meeting_of_item.get(row)
            boards.update(dict.fromkeys(names.boards_of_meeting.get(int(meeting or 0), ())))
        elif kind == "task" and change.image["board_id"] is not None:
            boards[int(change.image["board_id"])] = None
        elif kind in ("standard_item", "task", "deadline_rule", "action_plan") and change.image["forum_id"] is not None:
            forums[int(change.image["forum_id"])] = None
    return list(boards), list(forums)


def _subject(boards: Sequence[int], forums: Sequence[int], names: "Names") -> str:
    found = [names.of("board", each) for each in boards] or [names.of("forum", each) for each in forums]
    if not found:
        return ""
    if len(found) == 1:
        return found[0]
    if len(found) == 2:
        return _("{one} og {other}").format(one=found[0], other=found[1])
    its = {names.forum_of_board.get(board) for board in boards}
    if len(its) == 1 and None not in its:
        return names.of("forum", next(each for each in its if each is not None))
    return _("{one} og {n} andre").format(one=found[0], n=len(found) - 1)


def without(name: str, subject: str) -> str:
    """`Møde 1/2026 er flyttet til …`: a step's name without the one that stands beside it."""
    for ending in (", ", ": "):
        rest = name.removeprefix(subject + ending)
        if subject and rest != name and rest:
            return rest[:1].upper() + rest[1:]
    return name


def said_of(line: StepLine) -> str:
    """`Flyttet til …`: what a step says of the object that it is about, whose name stands above."""
    rest = line.step.name.removeprefix(line.name) if line.name else line.step.name
    if rest == line.step.name:
        return line.what
    rest = rest.lstrip(" ,:").removeprefix("er ")
    return rest[:1].upper() + rest[1:] if rest else line.what


def _act(step: Step, about: Sequence[RowChange]) -> str:
    """What kind of change it is: `back`, `new`, `series`, `gone`, `moved`, `cancelled`, `held`, `invited`, `edited`."""
    if step.reverses:
        return "back"
    objects = [change for change in about if change.table not in PARENTS]
    if objects and all(change.before is None for change in objects):
        meetings = sum(change.table == "meeting" for change in objects)
        return "series" if meetings > 1 else "new"
    if objects and all(change.after is None for change in objects):
        return "gone"
    for change in objects:
        if change.table == "meeting" and change.before and change.after:
            status = change.after["status"]
            if status != change.before["status"] and status in ("cancelled", "held", "invited"):
                return str(status)
            if change.after["start"] != change.before["start"] or status == "postponed":
                return "moved"
    return "edited"


def _fields(about: Sequence[RowChange]) -> str:
    """Which fields were changed, for steps whose name only says that something was."""
    found: dict[str, None] = {}
    for change in about:
        known = step_words.columns(change.table)
        if change.table in _FIELD_BY_FIELD:
            found.update(dict.fromkeys(known[name][0] for name in change.columns if name in known))
    names = list(found)
    words = ", ".join(name[:1].lower() + name[1:] for name in names[:3])
    return words + (_(" og {n} felter til").format(n=len(names) - 3) if len(names) > 3 else "")


def _object(about: Sequence[RowChange], names: "Names") -> Key | None:
    """The first object that is still there, else the first of all."""
    found = [names.parent((change.table, change.row), change.image) for change in about]
    return next((key for key in found if names.is_there(key)), found[0] if found else None)


def forum_names(session: Session) -> list[tuple[int, str]]:
    """Every forum with its number, the closed ones too."""
    return [(id_, name) for id_, name in session.execute(select(Forum.id, Forum.name))]


def title(session: Session, kind: str, row: int) -> str:
    """What an object is called; nothing where it is gone."""
    change = RowChange(0, kind, row, {}, {})
    names = Names(session, [change])
    return names.title((kind, row)) if names.is_there((kind, row)) else ""


# --- one step -------------------------------------------------------------------------------------------------------


def detail(session: Session, touched: Touched, changes: Sequence[RowChange]) -> Detail:
    """What a step changed; `changes` are its first ones, as many as are to be shown."""
    names = Names(session, [*changes, *touched.sample])
    line = _line(touched, names)
    net = _net(changes)
    grouped: dict[Key, list[RowChange]] = {}
    for change in net:
        grouped.setdefault(names.parent((change.table, change.row), change.image), []).append(change)
    order = sorted(grouped, key=lambda key: key[0] not in line.sort.tables)
    blocks = [_block(key, grouped[key], names) for key in order]
    blocks = [block for block in blocks if block.lines or block.followed]
    if len(blocks) > EACH_ALONE:
        blocks = _one_a_line(blocks, line.subject)
    return Detail(line, tuple(blocks), max(0, touched.step.rows - len(changes)))


def _net(changes: Iterable[RowChange]) -> list[RowChange]:
    """Each row once: as it was before the step, and as it was after it."""
    found: dict[Key, RowChange] = {}
    for change in changes:
        key = (change.table, change.row)
        first = found.get(key)
        before = change.before if first is None else first.before
        found[key] = RowChange(change.step, change.table, change.row, before, change.after)
    return [change for change in found.values() if change.before != change.after]


def _block(key: Key, changes: Sequence[RowChange], names: "Names") -> Block:
    own = [change for change in changes if (change.table, change.row) == key]
    parts = [change for change in changes if (change.table, change.row) != key]
    lines = [line for change in own for line in _lines_of(change, names)]
    followed = [_part(change, names) for change in parts]
    act = "edited"
    if own:
        act = "new" if own[0].before is None else "gone" if own[0].after is None else "edited"
    return Block(names.title(key), key[0], act, tuple(lines), tuple(line for line in followed if line))


def _lines_of(change: RowChange, names: "Names") -> list[FieldLine]:
    found = []
    before, after = change.before or {}, change.after or {}
    for column, (label, _the) in step_words.columns(change.table).items():
        if change.before is not None and change.after is not None and before.get(column) == after.get(column):
            continue
        if change.table == "meeting" and column == "start":
            found += _time_lines(before.get(column), after.get(column))
            continue
        was = step_values.words(change.table, column, before.get(column), names.of) if before else ""
        now = step_values.words(change.table, column, after.get(column), names.of) if after else ""
        if was != now and not _goes_without_saying(change, was or now, names):
            found.append(_field(label, was, now))
    return found


def _field(label: str, was: str, now: str) -> FieldLine:
    line = FieldLine(label, was, now)
    return replace(line, pieces=tuple(pieces(was, now))) if line.is_long and was and now else line


def _goes_without_saying(change: RowChange, value: str, names: "Names") -> bool:
    """Of an object that came or went: its name, which stands above it, and everything that it is not."""
    whole = change.before is None or change.after is None
    return whole and value in (_("nej"), names.title((change.table, change.row)))


def _time_lines(before: str | None, after: str | None) -> list[FieldLine]:
    """The day and the hour apart, each where it changed."""
    was, now = step_values.day_and_clock(before), step_values.day_and_clock(after)
    pairs = zip((_("Dato"), _("Tidspunkt")), was, now, strict=True)
    return [FieldLine(label, old, new) for label, old, new in pairs if old != new]


def _part(change: RowChange, names: "Names") -> FieldLine:
    before = step_values.part(change.table, change.before, names.of) if change.before else ""
    after = step_values.part(change.table, change.after, names.of) if change.after else ""
    return FieldLine(step_values.part_name(change.table), before, after)


def _one_a_line(blocks: Sequence[Block], subject: str) -> list[Block]:
    """Many objects, each told in one line."""
    told = [FieldLine(without(block.title, subject), *_in_short(block)) for block in blocks[:SHOWN]]
    more = len(blocks) - len(told)
    kinds = {block.table for block in blocks}
    title = step_words.many(kinds.pop() if len(kinds) == 1 else "").format(n=len(blocks))
    if more:
        told.append(FieldLine(_("og {n} til").format(n=more), "", ""))
    return [Block(title, "", "edited", tuple(told), ())]


def _in_short(block: Block) -> tuple[str, str]:
    lines_ = block.lines or block.followed
    if block.act == "new":
        return "", _first_words(lines_, after=True) or _("oprettet")
    if block.act == "gone":
        return _first_words(lines_, after=False), ""
    shown = lines_[:2]
    return ", ".join(line.before or "–" for line in shown), ", ".join(line.after or "–" for line in shown)


def _first_words(lines_: Sequence[FieldLine], *, after: bool) -> str:
    """What tells most of something new or gone: when it is, else its first field but its name."""
    days = [line for line in lines_ if line.name in (_("Dato"), _("Tidspunkt"), _("Første dag"), _("Dag"))]
    shown = days or list(lines_[:1])
    return " ".join(line.after if after else line.before for line in shown)


# --- names ----------------------------------------------------------------------------------------------------------


class Names:
    """What rows are called, those that are there and those that only the history still knows."""

    def __init__(self, session: Session, changes: Sequence[RowChange]) -> None:
        self._names: dict[Key, str] = {}
        self._there: set[Key] = set()
        self.forum_of_board: dict[int, int] = {}
        self.boards_of_meeting: dict[int, list[int]] = {}
        self.meeting_of_item: dict[int, int] = {}
        self._owners: dict[int, Key] = {}
        self._read(session, changes)
        for change in changes:
            self._learn(change)

    def _read(self, session: Session, changes: Sequence[RowChange]) -> None:
        for board, name, forum in session.execute(select(Board.id, Board.name, Board.forum_id)):
            self._names["board", board] = name
            self.forum_of_board[board] = forum
        for mapped in (*_NAMED_BY_NAME, CouncilMeeting, PlanDraft, ActionPlan, Strategy, Goal):
            for id_, name in session.execute(select(mapped.id, mapped.name)):
                self._names[mapped.__tablename__, id_] = name
        for id_, number, title in session.execute(select(Chapter.id, Chapter.number, Chapter.title)):
            self._names["chapter", id_] = _("{number}. {title}").format(number=number, title=title)
        wanted = {change.row for change in changes if change.table == "meeting"}
        wanted |= {int(change.image["meeting_id"]) for change in changes if change.image.get("meeting_id")}
        wanted |= self._read_items(session, changes)
        for id_, title in session.execute(select(Meeting.id, Meeting.title).where(Meeting.id.in_(wanted))):
            self._names["meeting", id_] = title
        sitting = select(MeetingBoard.meeting_id, MeetingBoard.board_id).where(MeetingBoard.meeting_id.in_(wanted))
        for meeting, board in session.execute(sitting.order_by(MeetingBoard.position)):
            self.boards_of_meeting.setdefault(meeting, []).append(board)
        rules = {int(change.image["requirement_id"]) for change in changes if "requirement_id" in change.image}
        held = select(Requirement.id, Requirement.board_id, Requirement.forum_id).where(Requirement.id.in_(rules))
        for id_, board_id, forum_id in session.execute(held):
            for table, owner in (("board", board_id), ("forum", forum_id)):
                if owner is not None:
                    self._owners[id_] = (table, owner)
        whom = {change.row for change in changes if change.table == "person"}
        whom |= {int(change.image[each]) for change in changes for each in _PERSONS if change.image.get(each)}
        for id_, name in session.execute(select(Person.id, Person.name).where(Person.id.in_(whom))):
            self._names["person", id_] = name
        papers = {change.row for change in changes if change.table == "paper"}
        for id_, name in session.execute(select(Paper.id, Paper.name).where(Paper.id.in_(papers))):
            self._names["paper", id_] = name
        todo = {change.row for change in changes if change.table == "task"}
        for id_, title in session.execute(select(Task.id, Task.title).where(Task.id.in_(todo))):
            self._names["task", id_] = title
        own = {change.row for change in changes if change.table == "busy_calendar"}
        own |= {int(change.image["calendar_id"]) for change in changes if change.table == "busy_time"}
        for id_, name in session.execute(select(BusyCalendar.id, BusyCalendar.name).where(BusyCalendar.id.in_(own))):
            self._names["busy_calendar", id_] = name
        self._there = set(self._names)
        self._there |= {("plan_settings", id_) for id_ in session.scalars(select(PlanSettings.id))}
        self._there |= {("deadline_rule", id_) for id_ in session.scalars(select(DeadlineRule.id))}

    def _read_items(self, session: Session, changes: Sequence[RowChange]) -> set[int]:
        """The items of agendas, and who sat in the seats that something was noted of; the meetings that they are of."""
        items = {change.row for change in changes if change.table == "agenda_item"}
        items |= {int(change.image["item_id"]) for change in changes if change.image.get("item_id")}
        query = select(AgendaItem.id, AgendaItem.title, AgendaItem.meeting_id).where(AgendaItem.id.in_(items))
        for id_, title, meeting in session.execute(query):
            self._names["agenda_item", id_] = title
            self.meeting_of_item[id_] = meeting
        seats = {int(change.image["attendance_id"]) for change in changes if "attendance_id" in change.image}
        held = (
            select(Attendance.id, func.coalesce(Person.name, Role.name))
            .outerjoin(Person, Person.id == func.coalesce(Attendance.substitute_id, Attendance.person_id))
            .outerjoin(Role, Role.id == Attendance.role_id)
        )
        for id_, name in session.execute(held.where(Attendance.id.in_(seats))):
            self._names["attendance", id_] = name or ""
        return set(self.meeting_of_item.values())

    def _learn(self, change: RowChange) -> None:
        """Of a row that is gone, what its last image says."""
        image, key = change.image, (change.table, change.row)
        if not image:
            return
        if not image.keys().isdisjoint(("name", "title", "file")):
            self._names.setdefault(key, str(image.get("name") or image.get("title") or image.get("file") or ""))
        if change.table == "board":
            self.forum_of_board.setdefault(change.row, int(image["forum_id"]))
        if change.table == "meeting_board":
            known = self.boards_of_meeting.setdefault(int(image["meeting_id"]), [])
            if int(image["board_id"]) not in known:
                known.append(int(image["board_id"]))
        if change.table == "requirement":
            self._owners.setdefault(change.row, self.parent(key, image))

    def of(self, table: str, row: Any) -> str:
        if row is None:
            return ""
        return self._names.get((table, int(row)), _("nr. {number}, slettet").format(number=row))

    def is_there(self, key: Key) -> bool:
        return key in self._there

    def title(self, key: Key) -> str:
        """An object over its fields."""
        the = step_words.nouns(key[0])[0]
        name = self._names.get(key, "")
        return name or the[:1].upper() + the[1:]

    def parent(self, key: Key, image: Mapping[str, Any]) -> Key:
        """The object that a row is told with: itself, or the one it is a part of."""
        for table, column in PARENTS.get(key[0], ()):
            if image.get(column) is not None:
                row = int(image[column])
                return self._owners.get(row, (table, row)) if table == "requirement" else (table, row)
        return key


# --- texts ----------------------------------------------------------------------------------------------------------


def pieces(before: str, after: str) -> list[tuple[str, str]]:
    """Two texts as one, word by word: `same`, `gone` and `new` pieces in their order."""
    old, new = _words(before), _words(after)
    if len(old) * len(new) > MOST_COMPARED:
        return [("gone", before), ("new", after)]
    found: list[tuple[str, str]] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(("same", "".join(old[a:b])))
            continue
        if b > a:
            found.append(("gone", "".join(old[a:b])))
        if d > c:
            found.append(("new", "".join(new[c:d])))
    return found


def _words(text: str) -> list[str]:
    """Words, each with the spaces after it."""
    words: list[str] = []
    for letter in text:
        if words and (letter.isspace() or not words[-1][-1].isspace()):
            words[-1] += letter
        else:
            words.append(letter)
    return words
