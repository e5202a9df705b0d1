"""One reading of the overview being written into the register: chapters, forums, their order."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.catalogue import CatalogueRole
from fora_desktop.domain.forum import FIELDS, Board, Chapter, Forum
from fora_desktop.domain.last_read import HEADING, LastRead, last_read
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.overview import (
    Difference,
    ForumChange,
    NewForum,
    Overview,
    OverviewForum,
    guesses_of,
)
from fora_desktop.domain.overview_choice import Choices
from fora_desktop.i18n import _, counted
from fora_desktop.services import forums, requirements
from fora_desktop.services.overview_meaning import Meaning, key_of


def names_of(session: Session) -> dict[int, str]:
    """The register's own names by forum id."""
    return {row.id: row.name for row in session.execute(select(Forum.id, Forum.name))}


class Writing:
    """Chapters, forums and their order as the chosen text has them; what the texts mean is left to `Meaning`."""

    def __init__(
        self,
        session: Session,
        read: Overview,
        on: date,
        found: Difference,
        choices: Choices,
        roles: Sequence[CatalogueRole],
        notes: list[str],
        pairs: Mapping[int, int],
    ) -> None:
        self.session, self.read, self.on, self.found, self.choices = session, read, on, found, choices
        self.notes = notes
        self.meaning = Meaning(session, on, roles, notes)
        self.new: list[str] = []
        self.chapters: dict[int, int] = {}
        """The id of the chapter that has a number in the text."""
        self.ids: dict[int, int] = {}
        """The id of the forum for each `id()` of a forum of the text."""
        self.lines = dict(pairs)
        """The id of the forum whose heading stands in a line, also of those that are left as they are."""

    def carry_out(self) -> None:
        self.put_chapters()
        for gone in self.found.gone:
            self.close(key_of(gone))
        changes = (*self.found.changed, *self.found.returned)
        for change in self.found.returned:
            forums.reopen(self.session, key_of(change.before))
        for change in (*changes, *self.found.unchanged):
            self.know(change.after, key_of(change.before))
        old_order = self.order()
        named_anew = self.name(changes)
        for change in changes:
            self.write(change)
        for new, name in zip(self.found.new, self.new, strict=True):
            self.create(new, name)
        self.put_in_order(old_order)
        made = {self.ids[id(new.forum)] for new in self.found.new}
        rewritten = made | {
            key_of(change.before) for change in changes if change.before.interfaces_text != change.after.interfaces_text
        }
        fresh = made | named_anew | {key_of(change.before) for change in self.found.returned}
        self.meaning.link_again(rewritten, fresh)
        for (line, text), target in self.choices.links.items():
            if line in self.lines:
                self.meaning.point(self.lines[line], text, target)
        self.meaning.tell()
        if self.new:
            self.notes.append(
                _("Nye fora begynder med ét lokalt forum hver, fra {date}; det kan deles senere.").format(
                    date=dates.day_month_year(self.on)
                )
            )
        self.session.flush()

    def know(self, forum: OverviewForum, key: int) -> None:
        self.ids[id(forum)] = key
        self.lines[forum.line] = key

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
        last_day = max([self.choices.last_days.get(forum, self.on), *open_boards.values()])
        coming = self.session.scalar(
            select(func.count(Meeting.id.distinct()))
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .where(MeetingBoard.board_id.in_(open_boards), Meeting.start >= last_day + timedelta(days=1))
            .where(Meeting.status.in_(("planned", "invited", "postponed")))
        )
        name = forums.close(self.session, forum, last_day).name
        row = self.session.get_one(Forum, forum)
        known = last_read(row.overview_texts) or LastRead({HEADING: row.heading, **texts_of(row)})
        row.overview_texts = replace(known, closed=True).written()
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
        taken = {name.casefold(): id_ for id_, name in names_of(self.session).items()}
        following = []
        for change in changes:
            forum = self.session.get_one(Forum, key_of(change.before))
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
            name = self.free(change.after.heading, change.chapter_after.title, taken)
            taken[name.casefold()] = forum.id
            self.rename(forum, name)
        for new in self.found.new:
            wanted = self.choices.names.get(new.forum.line, new.forum.heading)
            name = self.free(wanted, new.chapter.title, taken)
            taken[name.casefold()] = 0
            self.new.append(name)
        return {forum.id for _change, forum in following} | self.put_names_right(taken)

    def put_names_right(self, taken: dict[str, int]) -> set[int]:
        """The display names that somebody has chosen for forums that the register has."""
        named = set()
        for line, wanted in self.choices.names.items():
            if line not in self.lines:
                continue
            forum = self.session.get_one(Forum, self.lines[line])
            if wanted != forum.name:
                taken.pop(forum.name.casefold(), None)
                chapter = self.session.get_one(Chapter, forum.chapter_id)
                self.rename(forum, self.free(wanted, chapter.title, taken))
                taken[forum.name.casefold()] = forum.id
                named.add(forum.id)
        return named

    def rename(self, forum: Forum, name: str) -> None:
        """A board that has the forum's name goes on having it."""
        self.session.execute(
            update(Board).where(Board.forum_id == forum.id, Board.name == forum.name).values(name=name)
        )
        forum.name = name

    def free(self, heading: str, chapter: str, taken: Mapping[str, int]) -> str:
        """The heading, or what tells the forum from another one of that name."""
        if heading.casefold() not in taken:
            return heading
        name, number = f"{heading} ({chapter})", 1
        while name.casefold() in taken:
            number += 1
            name = f"{heading} ({chapter}, {number})"
        self.notes.append(
            _("“{heading}” findes allerede; forummet her hedder “{name}”.").format(heading=heading, name=name)
        )
        return name

    def write(self, change: ForumChange) -> None:
        forum = self.session.get_one(Forum, key_of(change.before))
        forum.heading = change.after.heading
        for each in change.fields:
            setattr(forum, each.field, each.after)
        if change.moved:
            chapter = self.chapters[change.chapter_after.number]
            forum.position = self.last_place(chapter)
            forum.chapter_id = chapter
        self.session.flush()
        if change.before.quota_text != change.after.quota_text:
            self.meaning.require_anew(forum)
        if change.before.participants_text != change.after.participants_text:
            self.meaning.seat(forum, change.before.participants_text)

    def create(self, new: NewForum, name: str) -> None:
        chapter = self.chapters[new.chapter.number]
        forum = Forum(chapter_id=chapter, position=self.last_place(chapter), name=name, heading=new.forum.heading)
        for each, text in new.forum.texts.items():
            setattr(forum, each, text)
        self.know(new.forum, self.saved(forum))
        self.session.add(Board(forum_id=forum.id, position=1, name=name, first_day=self.on))
        requirements.set_text(self.session, forum, forum.quota_text)
        self.meaning.note_unread(forum)
        self.meaning.seat(forum, "")

    # What is kept in mind

    def remember(self, read: Overview, looked_at: bool) -> None:
        """What the whole text, also what was not wanted of it, said of each forum, and which guesses were answered.

        Where somebody has `looked_at` them, the guesses that were left open are told.
        """
        open_guesses = 0
        about = guesses_of(read)
        for forum in read.forums:
            if forum.line not in self.lines:
                continue
            row = self.session.get_one(Forum, self.lines[forum.line])
            known = last_read(row.overview_texts)
            answered = self.choices.answered.get(forum.line, frozenset()) | set(known.answered if known else ())
            guesses = about.get(forum.line, ())
            keys = {guess.key for guess in guesses}
            guessed = {guess.key for guess in guesses if not self.meaning.knows_better(row, guess)} - answered
            open_guesses += len(guessed)
            closed = known is not None and known.closed and row.closed_on is not None
            row.overview_texts = LastRead(
                {HEADING: forum.heading, **forum.texts},
                tuple(keys & answered),
                tuple(guessed),
                closed,
                known is not None and known.renamed and row.name != row.heading,
            ).written()
        if looked_at and open_guesses:
            self.notes.append(
                counted(
                    open_guesses,
                    _("1 gæt er anvendt som vist og mærket “gættet”."),
                    _("{n} gæt er anvendt som vist og mærket “gættet”."),
                )
            )
        self.session.flush()


def texts_of(forum: Forum) -> dict[str, str]:
    return {field: getattr(forum, field) for field in FIELDS}
