"""The overview: chapters and forums, listed, created, edited, put in order, closed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import last_read
from fora_desktop.domain.agenda import StandardItem
from fora_desktop.domain.danish import listed, sort_key
from fora_desktop.domain.deadlines import DeadlineRule
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import (
    FIELDS,
    LISTED,
    Board,
    BoardUnit,
    Chapter,
    Forum,
    Interface,
    QuotaRule,
    Requirement,
    SeenPeriod,
    Unit,
)
from fora_desktop.domain.meeting import MeetingBoard
from fora_desktop.domain.people import Membership, Role, Substitute
from fora_desktop.domain.tasks import Task
from fora_desktop.i18n import _
from fora_desktop.services import requirements
from fora_desktop.services.requirements import InForce

if TYPE_CHECKING:
    from fora_desktop.services.boards import Closed

EDITABLE = (
    *("name", "short_name", "minutes", "journal_number", "usual_weekday", "usual_time", "responsible"),
    *("quorum", "quorum_percent"),
    *FIELDS,
)


class NameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Navnet mangler. Skriv et navn, og gem igen."))


class NameIsTaken(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("“{name}” findes allerede. Vælg et andet navn.").format(name=name))


class ForumIsClosed(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{forum} er lukket. Åbn det igen, før det ændres.").format(forum=name))


class IsNotClosed(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} er ikke lukket.").format(name=name))


class HasHistory(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{forum} har møder og kan ikke fjernes. Luk det i stedet.").format(forum=name))


class NeverEnds(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{forum} kan ikke lukkes så langt ude i fremtiden. Ret årstallet.").format(forum=name))


class ChapterHasForums(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("Kapitlet “{title}” har fora. Flyt dem til et andet kapitel først.").format(title=title))


class NoSuchPlace(FieldError):
    def __init__(self, number: int) -> None:
        super().__init__(_("Kapitlerne er nummereret fra 1 til {last}.").format(last=number))


@dataclass(frozen=True, slots=True)
class BoardLine:
    id: int
    name: str
    unit: str | None
    units: tuple[str, ...]
    first_day: date
    last_day: date | None
    own_requirement: bool
    location: str
    journal_number: str
    short_name: str


@dataclass(frozen=True, slots=True)
class ForumLine:
    """A forum as the overview shows it, with what has been read out of its texts."""

    id: int
    chapter: int
    chapter_title: str
    name: str
    heading: str
    short_name: str
    texts: Mapping[str, str]
    interfaces: tuple[str, ...]
    unresolved: tuple[str, ...]
    participants: tuple[str, ...]
    requirement: InForce | None
    boards: tuple[BoardLine, ...]
    board_name: str | None
    minutes: int | None
    journal_number: str
    closed_on: date | None
    responsible: str
    usual_weekday: int | None
    usual_time: time | None

    def matches(self, words: str) -> bool:
        """Whether all words stand somewhere in the forum's names and texts."""
        text = " ".join(
            (self.name, self.heading, self.short_name, *self.texts.values(), *(board.name for board in self.boards))
        ).casefold()
        return all(word in text for word in words.casefold().split())


def register(
    session: Session, on: date, *, chapter: int | None = None, search: str = "", unit: int | None = None
) -> list[ForumLine]:
    """The forums in the overview's order; closed ones are among them. `chapter` is its number, `unit` an id."""
    known = requirements.load(session)
    boards = _boards(session, unit, known, on)
    interfaces, unresolved = _interfaces(session)
    participants = _participants(session)
    query = select(Forum, Chapter.number, Chapter.title).join(Chapter, Chapter.id == Forum.chapter_id)
    if chapter is not None:
        query = query.where(Chapter.number == chapter)
    lines = [
        ForumLine(
            id=forum.id,
            chapter=number,
            chapter_title=title,
            name=forum.name,
            heading=forum.heading,
            short_name=forum.short_name,
            texts={field: getattr(forum, field) for field in FIELDS},
            interfaces=tuple(dict.fromkeys(interfaces[forum.id])),
            unresolved=tuple(unresolved[forum.id]),
            participants=tuple(participants[forum.id]),
            requirement=known.on(forum.id, 0, on),
            boards=tuple(boards[forum.id]),
            board_name=forum.board_name,
            minutes=forum.minutes,
            journal_number=forum.journal_number,
            closed_on=forum.closed_on,
            responsible=forum.responsible,
            usual_weekday=forum.usual_weekday,
            usual_time=forum.usual_time,
        )
        for forum, number, title in session.execute(query.order_by(Chapter.number, Forum.position, Forum.id))
    ]
    return [line for line in lines if (not search or line.matches(search)) and (unit is None or line.boards)]


def _boards(
    session: Session, unit: int | None, known: requirements.Requirements, on: date
) -> dict[int, list[BoardLine]]:
    units: dict[int, list[str]] = defaultdict(list)
    for board, name in session.execute(select(BoardUnit.board_id, Unit.name).join(Unit, Unit.id == BoardUnit.unit_id)):
        units[board].append(name)
    query = select(Board).order_by(Board.forum_id, Board.position, Board.id)
    if unit is not None:
        query = query.where(Board.id.in_(select(BoardUnit.board_id).where(BoardUnit.unit_id == unit)))
    found: dict[int, list[BoardLine]] = defaultdict(list)
    for each in session.scalars(query):
        names = tuple(sorted(units[each.id], key=sort_key))
        requirement = known.on(each.forum_id, each.id, on)
        found[each.forum_id].append(
            BoardLine(
                id=each.id,
                name=each.name,
                unit=joined(names) or None,
                units=names,
                first_day=each.first_day,
                last_day=each.last_day,
                own_requirement=requirement is not None and requirement.own,
                location=each.location,
                journal_number=each.journal_number,
                short_name=each.short_name,
            )
        )
    return found


def joined(names: tuple[str, ...]) -> str:
    """`Greve, Køge og Solrød`"""
    return listed(names)


def _interfaces(session: Session) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    resolved: dict[int, list[str]] = defaultdict(list)
    unresolved: dict[int, list[str]] = defaultdict(list)
    for forum, text, target in session.execute(
        select(Interface.forum_id, Interface.text, Forum.name)
        .outerjoin(Forum, Forum.id == Interface.target_id)
        .where(Interface.state == LISTED)
        .order_by(Interface.forum_id, Interface.position)
    ):
        if target is None:
            unresolved[forum].append(text)
        else:
            resolved[forum].append(target)
    return resolved, unresolved


def _participants(session: Session) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for forum, role in session.execute(
        select(Membership.forum_id, Role.name)
        .join(Role, Role.id == Membership.role_id)
        .order_by(Membership.forum_id, Membership.position)
    ):
        if forum is not None:
            found[forum].append(role)
    return found


# --- changes --------------------------------------------------------------------------------------------------------


def create(
    session: Session, name: str, chapter_id: int, first_day: date, texts: Mapping[str, "Value"] | None = None
) -> int:
    """A new forum at the end of its chapter, with one board of its own name; its texts may be empty."""
    name = _free_name(session, name)
    last = session.scalar(select(func.max(Forum.position)).where(Forum.chapter_id == chapter_id)) or 0
    forum = Forum(chapter_id=chapter_id, position=last + 1, name=name, heading=name)
    for field, text in (texts or {}).items():
        setattr(forum, field, text)
    session.add(forum)
    session.flush()
    session.add(Board(forum_id=forum.id, position=1, name=name, first_day=first_day))
    requirements.set_text(session, forum, forum.quota_text)
    return forum.id


Value = str | int | time | None


def edit(session: Session, forum_id: int, values: Mapping[str, Value], on: date, quota_from: date | None = None) -> str:
    """Change fields of `EDITABLE`; a new number of meetings holds from `quota_from`, else the start of `on`'s year."""
    forum = session.get_one(Forum, forum_id)
    if forum.closed_on is not None:
        raise ForumIsClosed(forum.name)
    before = forum.quota_text
    old_name = forum.name
    for field, value in values.items():
        if field == "name":
            name = _free_name(session, str(value), forum_id)
            if name != old_name:
                last_read.rename(forum, name)
        else:
            setattr(forum, field, value)
    if forum.name != old_name:
        session.execute(update(Board).where(Board.forum_id == forum_id, Board.name == old_name).values(name=forum.name))
    if forum.quota_text != before:
        requirements.set_text(session, forum, forum.quota_text, quota_from or date(on.year, 1, 1))
    session.flush()
    return forum.name


def move(session: Session, forum_id: int, chapter_id: int, position: int) -> str:
    """Put a forum in another place of the overview; the others close up."""
    forum = session.get_one(Forum, forum_id)
    others = session.scalars(
        select(Forum).where(Forum.chapter_id == chapter_id, Forum.id != forum_id).order_by(Forum.position, Forum.id)
    ).all()
    order = [*others[: position - 1], forum, *others[position - 1 :]]
    forum.chapter_id = chapter_id
    for number, each in enumerate(order, 1):
        each.position = number
    session.flush()
    return forum.name


def close(session: Session, forum_id: int, last_day: date) -> "Closed":
    """The forum and its boards exist until `last_day`; everything about them stays."""
    from fora_desktop.services import boards  # boards name forums' errors

    forum = session.get_one(Forum, forum_id)
    if last_day == date.max:
        raise NeverEnds(forum.name)
    if forum.closed_on is not None and forum.closed_on <= last_day:
        raise ForumIsClosed(forum.name)
    forum.closed_on = last_day + timedelta(days=1)
    open_boards = session.scalars(
        select(Board)
        .where(Board.forum_id == forum_id, (Board.last_day.is_(None)) | (Board.last_day > last_day))
        .order_by(Board.id)
    ).all()
    taken = boards.end(session, open_boards, forum.name, last_day)
    session.flush()
    return boards.Closed(forum.name, last_day, taken)


def reopen(session: Session, forum_id: int) -> str:
    """Take back a closing: the forum and the boards that ended with it exist on."""
    forum = session.get_one(Forum, forum_id)
    if forum.closed_on is None:
        raise IsNotClosed(forum.name)
    session.execute(
        update(Board)
        .where(Board.forum_id == forum_id, Board.last_day == forum.closed_on - timedelta(days=1))
        .values(last_day=None)
    )
    forum.closed_on = None
    session.flush()
    return forum.name


def has_met(session: Session, forum_id: int) -> bool:
    """Whether any meeting of the forum is in the register."""
    return bool(
        session.scalar(
            select(func.count())
            .select_from(MeetingBoard)
            .join(Board, Board.id == MeetingBoard.board_id)
            .where(Board.forum_id == forum_id)
        )
    )


def remove(session: Session, forum_id: int) -> str:
    """Take a forum without meetings away with all about it; one that has met can only be closed (HasHistory)."""
    forum = session.get_one(Forum, forum_id)
    if has_met(session, forum_id):
        raise HasHistory(forum.name)
    of_forum = select(Board.id).where(Board.forum_id == forum_id)
    owned = select(Requirement.id).where((Requirement.forum_id == forum_id) | Requirement.board_id.in_(of_forum))
    session.execute(delete(QuotaRule).where(QuotaRule.requirement_id.in_(owned)))
    session.execute(delete(Requirement).where(Requirement.id.in_(owned)))
    session.execute(delete(Membership).where((Membership.forum_id == forum_id) | Membership.board_id.in_(of_forum)))
    session.execute(delete(Substitute).where(Substitute.forum_id == forum_id))
    for part in (StandardItem, DeadlineRule):
        session.execute(delete(part).where(part.forum_id == forum_id))
    session.execute(update(Task).where(Task.forum_id == forum_id).values(forum_id=None))
    session.execute(update(Task).where(Task.board_id.in_(of_forum)).values(board_id=None))
    session.execute(delete(SeenPeriod).where(SeenPeriod.board_id.in_(of_forum)))
    session.execute(delete(BoardUnit).where(BoardUnit.board_id.in_(of_forum)))
    session.execute(delete(Board).where(Board.forum_id == forum_id))
    session.execute(delete(Interface).where(Interface.forum_id == forum_id))
    pointing = Interface.target_id == forum_id
    session.execute(delete(Interface).where(pointing, Interface.state != LISTED))
    session.execute(update(Interface).where(pointing).values(target_id=None, settled=False))
    name = forum.name
    session.delete(forum)
    session.flush()
    return name


def _free_name(session: Session, name: str, own: int | None = None) -> str:
    name = name.strip()
    if not name:
        raise NameIsMissing
    if is_taken(session, name, own):
        raise NameIsTaken(name)
    return name


def is_taken(session: Session, name: str, own: int | None = None) -> bool:
    """Whether another forum has the name."""
    wanted = name.strip().casefold()
    rows = session.execute(select(Forum.id, Forum.name))
    return any(id_ != own and taken.casefold() == wanted for id_, taken in rows)


def chapters(session: Session) -> list[tuple[int, int, str]]:
    """Id, number and title of each chapter, in order."""
    rows = session.execute(select(Chapter.id, Chapter.number, Chapter.title).order_by(Chapter.number, Chapter.id))
    return [(id_, number, title) for id_, number, title in rows]


def create_chapter(session: Session, title: str) -> int:
    """A new last chapter."""
    title = title.strip()
    if not title:
        raise NameIsMissing
    last = session.scalar(select(func.max(Chapter.number))) or 0
    chapter = Chapter(number=last + 1, title=title)
    session.add(chapter)
    session.flush()
    return chapter.id


def rename_chapter(session: Session, chapter_id: int, title: str) -> str:
    title = title.strip()
    if not title:
        raise NameIsMissing
    session.get_one(Chapter, chapter_id).title = title
    session.flush()
    return title


def move_chapter(session: Session, chapter_id: int, number: int) -> str:
    """Give a chapter another number; the others keep their order and close up."""
    moved = session.get_one(Chapter, chapter_id)
    others = session.scalars(select(Chapter).where(Chapter.id != chapter_id).order_by(Chapter.number, Chapter.id)).all()
    if not 1 <= number <= len(others) + 1:
        raise NoSuchPlace(len(others) + 1)
    for place, chapter in enumerate([*others[: number - 1], moved, *others[number - 1 :]], 1):
        chapter.number = place
    session.flush()
    return moved.title


def remove_chapter(session: Session, chapter_id: int) -> str:
    """Take away a chapter without forums; the following ones move up."""
    chapter = session.get_one(Chapter, chapter_id)
    if session.scalar(select(func.count()).select_from(Forum).where(Forum.chapter_id == chapter_id)):
        raise ChapterHasForums(chapter.title)
    title = chapter.title
    session.delete(chapter)
    session.flush()
    for place, each in enumerate(session.scalars(select(Chapter).order_by(Chapter.number, Chapter.id)).all(), 1):
        each.number = place
    session.flush()
    return title


# --- the sentences of the steps -------------------------------------------------------------------------------------


def created(name: str) -> str:
    return _("{name} er oprettet").format(name=name)


def edited(name: str) -> str:
    return _("{name} er rettet").format(name=name)


def moved(name: str) -> str:
    return _("{name} er flyttet i oversigten").format(name=name)


def removed(name: str) -> str:
    return _("{name} er fjernet fra oversigten").format(name=name)


def reopened(name: str) -> str:
    return _("{name} er åbnet igen").format(name=name)


def renamed(title: str) -> str:
    return _("Kapitlet hedder nu “{title}”").format(title=title)


def chapter_moved(title: str) -> str:
    return _("Kapitlet “{title}” har fået et andet nummer").format(title=title)


def chapter_removed(title: str) -> str:
    return _("Kapitlet “{title}” er fjernet").format(title=title)
