"""The overview's text brought into the register: what it would change, and the change itself."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, quota_text
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Chapter, Forum, Interface
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.overview import (
    FIELDS,
    Difference,
    ForumChange,
    NewForum,
    Overview,
    OverviewChapter,
    OverviewForum,
    difference,
    interfaces,
    participants,
)
from fora_desktop.domain.people import Membership, Role
from fora_desktop.i18n import _
from fora_desktop.services import forums, requirements


class OverviewIsDoubtful(FieldError):
    """Half an overview, or another one: forums would be closed that are probably not gone."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What was changed, or would be: `names` are the register's own by forum id, as they were before.

    `new` are the names of the new forums in the order of `difference.new`, `notes` sentences on what somebody should
    look at.
    """

    difference: Difference
    names: Mapping[int, str]
    new: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many changes: a forum counts once, however many of its fields differ."""
        found = self.difference
        return sum(map(len, (found.new, found.changed, found.gone, found.returned, found.chapters))) + found.reordered


def as_overview(session: Session, on: date) -> Overview:
    """The register seen as an overview: the headings and texts verbatim, `key` the ids.

    A forum is closed when its last day is `on` or earlier; one that is to close later still belongs to the overview.
    """
    of_chapter: dict[int, list[OverviewForum]] = defaultdict(list)
    for forum in session.scalars(select(Forum).order_by(Forum.position, Forum.id)):
        of_chapter[forum.chapter_id].append(
            OverviewForum(
                heading=forum.heading,
                key=forum.id,
                closed=_is_closed(forum.closed_on, on),
                **{field: getattr(forum, field) for field in FIELDS},
            )
        )
    return Overview(
        title="",
        chapters=tuple(
            OverviewChapter(number, title, forums=tuple(of_chapter[id_]), key=id_)
            for id_, number, title in forums.chapters(session)
        ),
    )


def compare(session: Session, read: Overview, on: date) -> Difference:
    """What the text that was read would change. A forum that is to close anyway is not gone because of the text."""
    found = difference(as_overview(session, on), read)
    closing = set(session.scalars(select(Forum.id).where(Forum.closed_on.is_not(None))))
    gone = tuple(forum for forum in found.gone if forum.key not in closing)
    return replace(found, gone=gone, cut_off=found.cut_off and bool(gone))


def preview(session: Session, read: Overview, on: date) -> Applied:
    """What `apply` would change, without its notes; for a register that cannot be written."""
    found = compare(session, read, on)
    return Applied(found, _names(session), tuple(new.forum.heading for new in found.new))


def apply(session: Session, read: Overview, on: date, *, anyway: bool = False) -> Applied:
    """Let the register say what the overview says; nothing is written where it does already.

    What is read again is only what changed, and what was decided by hand stays:

    - a forum's name follows its heading unless it was corrected;
    - a new number of meetings holds from 1 January of `on`'s year; a reading corrected by hand stays beside it;
    - roles that neither the old nor the new text names keep their seats;
    - a part of Snitflader that stays keeps the forum it was resolved to.

    A forum that is gone exists until `on` (or the first day of a board that has not begun), as when it is closed by
    hand: no board and no held meeting is lost, and a forum that comes back is opened again.

    Raises OverviewIsDoubtful where the text may be half an overview, unless `anyway`.
    """
    found = compare(session, read, on)
    if found.doubt and not anyway:
        raise OverviewIsDoubtful(found.doubt)
    names = _names(session)
    notes = _closing_later(session, found)
    if found.is_empty:
        return Applied(found, names, notes=tuple(notes))
    step = _Import(session, read, on, found, notes)
    step.carry_out()
    return Applied(found, names, tuple(step.new), tuple(notes))


def applied(result: Applied) -> str:
    """The sentence of the step."""
    found = result.difference
    counts = (
        (_("nyt: {n}"), len(found.new)),
        (_("ændret: {n}"), len(found.changed)),
        (_("lukket: {n}"), len(found.gone)),
        (_("åbnet igen: {n}"), len(found.returned)),
        (_("kapitler: {n}"), len(found.chapters)),
    )
    parts = [text.format(n=number) for text, number in counts if number]
    return _("Oversigten er hentet ({what})").format(what=", ".join(parts) or _("ny rækkefølge"))


def _is_closed(closed_on: date | None, on: date) -> bool:
    return closed_on is not None and closed_on <= on + timedelta(days=1)


def _names(session: Session) -> dict[int, str]:
    return {row.id: row.name for row in session.execute(select(Forum.id, Forum.name))}


def _closing_later(session: Session, found: Difference) -> list[str]:
    """Forums that the text has, and that somebody has decided to close."""
    there = {change.before.key for change in (*found.changed, *found.unchanged)}
    rows = session.execute(
        select(Forum.id, Forum.name, Forum.closed_on).where(Forum.closed_on.is_not(None)).order_by(Forum.id)
    )
    return [
        _("{forum} står i oversigten, men lukkes som bestemt; sidste dag er {date}.").format(
            forum=name, date=dates.day_month_year(closed_on - timedelta(days=1))
        )
        for id_, name, closed_on in rows
        if id_ in there and closed_on is not None
    ]


@dataclass(slots=True)
class _Import:
    """One reading of the overview being written into the register."""

    session: Session
    read: Overview
    on: date
    found: Difference
    notes: list[str]
    new: list[str] = field(default_factory=list)
    chapters: dict[int, int] = field(default_factory=dict)
    """The id of the chapter that has a number in the text."""
    ids: dict[int, int] = field(default_factory=dict)
    """The id of the forum for each `id()` of a forum of the text."""

    def carry_out(self) -> None:
        self.put_chapters()
        for gone in self.found.gone:
            self.close(_key(gone))
        changes = (*self.found.changed, *self.found.returned)
        for change in self.found.returned:
            forums.reopen(self.session, _key(change.before))
        for change in (*changes, *self.found.unchanged):
            self.ids[id(change.after)] = _key(change.before)
        old_order = self.order()
        named_anew = self.name(changes)
        for change in changes:
            self.write(change)
        for new, name in zip(self.found.new, self.new, strict=True):
            self.create(new, name)
        self.put_in_order(old_order)
        self.read_again(changes, named_anew)
        if self.new:
            self.notes.append(
                _("Nye fora begynder med ét lokalt forum hver, fra {date}; det kan deles senere.").format(
                    date=dates.day_month_year(self.on)
                )
            )
        self.session.flush()

    # Chapters and order

    def put_chapters(self) -> None:
        """Titles and numbers as in the text. A chapter that is gone keeps its forums, and gives way to a number."""
        changed = {change.after.number: change for change in self.found.chapters}
        known = list(self.session.scalars(select(Chapter).order_by(Chapter.number, Chapter.id)))
        for chapter in self.read.chapters:
            change = changed.get(chapter.number)
            if change is None:
                row = next(each for each in known if (each.number, each.title) == (chapter.number, chapter.title))
            elif change.before is None:
                row = Chapter(number=chapter.number, title=chapter.title)
                self.session.add(row)
            else:
                row = next(each for each in known if each.id == change.before.key)
            self.chapters[chapter.number] = self.saved(row)
        for change in self.found.chapters:
            row = self.session.get_one(Chapter, self.chapters[change.after.number])
            row.number, row.title = change.after.number, change.after.title
        last = max((*self.chapters, *(row.number for row in known)))
        for row in known:
            if row.id not in self.chapters.values() and row.number in self.chapters:
                last += 1
                row.number = last
                self.notes.append(
                    _("Kapitlet “{title}” står ikke i oversigten; det får nummer {number}.").format(
                        title=row.title, number=last
                    )
                )
        self.session.flush()

    def saved(self, row: Chapter | Forum) -> int:
        self.session.add(row)
        self.session.flush()
        return row.id

    def order(self) -> dict[int, list[int]]:
        """The forums of each chapter in the register's order."""
        found: dict[int, list[int]] = defaultdict(list)
        for id_, chapter in self.session.execute(select(Forum.id, Forum.chapter_id).order_by(Forum.position, Forum.id)):
            found[chapter].append(id_)
        return found

    def put_in_order(self, old: Mapping[int, Sequence[int]]) -> None:
        """The text's order; a forum that the text does not have stays behind the one that it stood behind."""
        present = self.order()
        for chapter in self.read.chapters:
            id_ = self.chapters[chapter.number]
            wanted = [self.ids[id(forum)] for forum in chapter.forums]
            before = [each for each in old.get(id_, ()) if each in present[id_]]
            for at, left in enumerate(before):
                if left not in wanted:
                    wanted.insert(wanted.index(before[at - 1]) + 1 if at else 0, left)
            if wanted != present[id_]:
                for position, each in enumerate(wanted, 1):
                    self.session.get_one(Forum, each).position = position
        self.session.flush()

    def last_place(self, chapter: int) -> int:
        last = self.session.scalar(select(func.max(Forum.position)).where(Forum.chapter_id == chapter))
        return (last or 0) + 1

    # Forums

    def close(self, forum: int) -> None:
        rows = self.session.execute(
            select(Board.id, Board.first_day).where(
                Board.forum_id == forum, (Board.last_day.is_(None)) | (Board.last_day > self.on)
            )
        )
        open_boards = {row.id: row.first_day for row in rows}
        last_day = max([self.on, *open_boards.values()])
        coming = self.session.scalar(
            select(func.count(Meeting.id.distinct()))
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .where(MeetingBoard.board_id.in_(open_boards), Meeting.start >= last_day + timedelta(days=1))
            .where(Meeting.status.in_(("planned", "invited", "postponed")))
        )
        name = forums.close(self.session, forum, last_day)
        self.notes.append(
            _("{forum} lukkes; sidste dag er {date}.").format(forum=name, date=dates.day_month_year(last_day))
        )
        if coming:
            self.notes.append(
                _("{forum}: {count} møder efter den dag falder bort; de indkaldte bliver stående som aflyst.").format(
                    forum=name, count=coming
                )
            )

    def name(self, changes: Sequence[ForumChange]) -> set[int]:
        """Names for the forums with a new heading and for the new ones; returns those that got another name."""
        taken = {name.casefold(): id_ for id_, name in _names(self.session).items()}
        following = []
        for change in changes:
            forum = self.session.get_one(Forum, _key(change.before))
            if change.renamed and forum.name == forum.heading:
                following.append((change, forum))
                taken.pop(forum.name.casefold(), None)
            elif change.renamed and forum.name != change.after.heading:
                self.notes.append(
                    _("{forum} hedder nu “{heading}” i oversigten; det rettede navn er beholdt.").format(
                        forum=forum.name, heading=change.after.heading
                    )
                )
        for change, forum in following:
            name = self.free(change.after.heading, change.chapter_after, taken)
            taken[name.casefold()] = forum.id
            self.session.execute(
                update(Board).where(Board.forum_id == forum.id, Board.name == forum.name).values(name=name)
            )
            forum.name = name
        for new in self.found.new:
            name = self.free(new.forum.heading, new.chapter, taken)
            taken[name.casefold()] = 0
            self.new.append(name)
        return {forum.id for _change, forum in following}

    def free(self, heading: str, chapter: OverviewChapter, taken: Mapping[str, int]) -> str:
        """The heading, or what tells the forum from another one of that name."""
        if heading.casefold() not in taken:
            return heading
        name, number = f"{heading} ({chapter.title})", 1
        while name.casefold() in taken:
            number += 1
            name = f"{heading} ({chapter.title}, {number})"
        self.notes.append(
            _("“{heading}” findes allerede; forummet her hedder “{name}”.").format(heading=heading, name=name)
        )
        return name

    def write(self, change: ForumChange) -> None:
        forum = self.session.get_one(Forum, _key(change.before))
        forum.heading = change.after.heading
        for each in change.fields:
            setattr(forum, each.field, each.after)
        if change.moved:
            chapter = self.chapters[change.chapter_after.number]
            forum.position = self.last_place(chapter)
            forum.chapter_id = chapter
        self.session.flush()
        if change.before.quota_text != change.after.quota_text:
            self.require_anew(forum)
        if change.before.participants_text != change.after.participants_text:
            self.seat(forum, change.before.participants_text)

    def create(self, new: NewForum, name: str) -> None:
        chapter = self.chapters[new.chapter.number]
        forum = Forum(chapter_id=chapter, position=self.last_place(chapter), name=name, heading=new.forum.heading)
        for each, text in new.forum.texts.items():
            setattr(forum, each, text)
        self.ids[id(new.forum)] = self.saved(forum)
        self.session.add(Board(forum_id=forum.id, position=1, name=name, first_day=self.on))
        requirements.set_text(self.session, forum, forum.quota_text)
        self.note_unread(forum)
        self.seat(forum, "")

    # What the texts mean

    def require_anew(self, forum: Forum) -> None:
        """The new text holds from the start of the year; what was corrected by hand since goes on from its own day."""
        start = date(self.on.year, 1, 1)
        known = requirements.load(self.session)
        now = known.on(forum.id, 0, start)
        later = [each for each in reversed(known.of_forum[forum.id]) if each.from_day and each.from_day > start]
        requirements.set_text(self.session, forum, forum.quota_text, start)
        held = [*([now] if now else []), *later]
        if not any(each.by_hand for each in held):
            self.note_unread(forum)
            return
        for each in held:
            day = max(each.from_day or start, start)
            if each.by_hand:
                requirements.correct(self.session, forum, each.rules, each.on_demand, day)
            else:
                requirements.set_text(self.session, forum, forum.quota_text, day)
        self.notes.append(
            _("{forum}: mødekravet er rettet i hånden; rettelsen gælder fortsat ved siden af “{text}”.").format(
                forum=forum.name, text=forum.quota_text
            )
        )

    def note_unread(self, forum: Forum) -> None:
        reading = quota_text.read(forum.quota_text)
        if forum.quota_text.strip() and not reading.understood and not reading.per_board:
            self.notes.append(
                _("{forum}: antal møder “{text}” kan ikke læses; ret læsningen.").format(
                    forum=forum.name, text=forum.quota_text
                )
            )

    def seat(self, forum: Forum, text_before: str) -> None:
        """Roles that the text no longer names leave, those that it names now come; the others stay as they sit."""
        roles = self.roles()
        before, now = participants(text_before, roles), participants(forum.participants_text, roles)
        left = {int(role) for role in before.roles} - {int(role) for role in now.roles}
        self.session.execute(delete(Membership).where(Membership.forum_id == forum.id, Membership.role_id.in_(left)))
        sitting = select(Membership.role_id, Membership.position).where(Membership.forum_id == forum.id)
        positions = {row.role_id: row.position for row in self.session.execute(sitting)}
        last = max(positions.values(), default=0)
        come = [int(role) for role in now.roles if role not in before.roles and int(role) not in positions]
        self.session.add_all(
            Membership(forum_id=forum.id, role_id=role, position=position)
            for position, role in enumerate(come, last + 1)
        )
        unknown = [part for part in now.unresolved if part not in before.unresolved]
        if roles and unknown:
            self.notes.append(
                _("{forum}: under Deltagere er dette ingen rolle i registret: {parts}.").format(
                    forum=forum.name, parts="; ".join(f"“{part}”" for part in unknown)
                )
            )

    def roles(self) -> dict[str, list[str]]:
        return {
            str(role.id): [role.name, *role.aliases.split("\n")]
            for role in self.session.scalars(select(Role).order_by(Role.id))
        }

    def read_again(self, changes: Sequence[ForumChange], named_anew: set[int]) -> None:
        """Interfaces, once every forum has its name; also those of other forums that named one of the new names."""
        names = self.named()
        made = {self.ids[id(new.forum)] for new in self.found.new}
        rewritten = made | {
            _key(change.before) for change in changes if change.before.interfaces_text != change.after.interfaces_text
        }
        for forum in sorted(rewritten):
            self.link(self.session.get_one(Forum, forum), names)
        fresh = made | named_anew | {_key(change.before) for change in self.found.returned}
        for row in self.session.scalars(
            select(Interface).where(Interface.target_id.is_(None), Interface.forum_id.not_in(rewritten))
        ):
            found = interfaces(row.text, names, own=row.forum_id)
            if len(found) == 1 and found[0][1] in fresh:
                row.target_id = found[0][1]
        if not self.roles() and any(self.session.get_one(Forum, each).participants_text for each in made):
            self.notes.append(_("Registret har ingen roller; deltagerne står som tekst."))

    def named(self) -> dict[str, int]:
        """The names and headings by which a text can mean a forum that exists, where only one has it."""
        meant: dict[str, dict[int, str]] = defaultdict(dict)
        for forum in self.session.scalars(select(Forum).order_by(Forum.id)):
            if not _is_closed(forum.closed_on, self.on):
                for text in (forum.name, forum.heading):
                    meant[_same(text)][forum.id] = text
        return {text: id_ for found in meant.values() if len(found) == 1 for id_, text in found.items()}

    def link(self, forum: Forum, names: Mapping[str, int]) -> None:
        resolved: dict[str, list[int | None]] = {}
        for row in self.session.scalars(
            select(Interface).where(Interface.forum_id == forum.id).order_by(Interface.position)
        ):
            if row.target_id is not None:
                resolved.setdefault(row.text, []).append(row.target_id)
        self.session.execute(delete(Interface).where(Interface.forum_id == forum.id))
        links = [
            (text, target)
            for text, named in interfaces(forum.interfaces_text, names, own=forum.id)
            for target in resolved.get(text, [named])
        ]
        self.session.add_all(
            Interface(forum_id=forum.id, target_id=target, position=position, text=text)
            for position, (text, target) in enumerate(links, 1)
        )


def _key(forum: OverviewForum) -> int:
    """The id of a forum that the register has."""
    assert forum.key is not None
    return forum.key


def _same(text: str) -> str:
    return " ".join(text.casefold().split())
