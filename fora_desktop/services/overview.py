"""The overview's text brought into the register: what it would change, and the change itself."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.catalogue import CatalogueRole
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import FIELDS, District, Forum
from fora_desktop.domain.last_read import HEADING, changed_by_hand, last_read
from fora_desktop.domain.overview import (
    Difference,
    FieldChange,
    ForumChange,
    Overview,
    OverviewChapter,
    OverviewForum,
    difference,
)
from fora_desktop.domain.overview_choice import Choices, Key, chosen, everything, kept_by_hand, text_of
from fora_desktop.i18n import _
from fora_desktop.services import forums
from fora_desktop.services.overview_meaning import Unknown, is_closed, key_of
from fora_desktop.services.overview_writing import Writing, names_of


class OverviewIsDoubtful(FieldError):
    """Half an overview, or another one: forums would be closed that are probably not gone."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A forum that was changed by hand and differs from what was read; the register's own stays."""

    name: str
    fields: tuple[FieldChange, ...]
    stays_closed: bool = False
    """Somebody closed it, and the text still has it."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What was changed, or would be: `names` are the register's own by forum id, as they were before.

    `new` are the names of the new forums in the order of `difference.new`, `notes` sentences on what somebody should
    look at, `roles` how many roles the participants brought, `unrecognised` what among them names no role.
    """

    difference: Difference
    names: Mapping[int, str]
    new: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()
    roles: int = 0
    unrecognised: tuple[Unknown, ...] = ()
    title: str = ""
    """What now stands above the overview, where that is something else than before."""

    @property
    def is_empty(self) -> bool:
        return self.difference.is_empty and not self.title

    @property
    def count(self) -> int:
        """How many changes: a forum counts once, however many of its fields differ; a title only where it is alone."""
        found = self.difference
        number = sum(map(len, (found.new, found.changed, found.gone, found.returned, found.chapters)))
        return (number + found.reordered) or int(bool(self.title))


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
                closed=is_closed(forum.closed_on, on),
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
    return compared(session, as_overview(session, on), read)


def compared(session: Session, register: Overview, read: Overview) -> Difference:
    """`compare` with the register as it has been read already."""
    found = difference(register, read)
    closing = set(session.scalars(select(Forum.id).where(Forum.closed_on.is_not(None))))
    gone = tuple(forum for forum in found.gone if forum.key not in closing)
    return replace(found, gone=gone, cut_off=found.cut_off and bool(gone))


def by_hand(session: Session) -> dict[int, frozenset[str]]:
    """By forum id, the heading or fields that somebody has changed by hand since they were read."""
    found = {forum.id: changed_by_hand(forum) for forum in session.scalars(select(Forum))}
    return {id_: fields for id_, fields in found.items() if fields}


def preview(session: Session, read: Overview, on: date, *, overwrite: bool = False) -> Applied:
    """What `apply` would change, without its notes; for a register that cannot be written."""
    register = as_overview(session, on)
    found = compared(session, register, read)
    choices = _all_but_by_hand(session, found, overwrite)
    names = names_of(session)
    _read, wanted = chosen(found, read, register, choices)
    return Applied(
        wanted,
        names,
        tuple(new.forum.heading for new in wanted.new),
        kept=_kept(found, choices, names),
        title=_new_title(session, read),
    )


def apply(
    session: Session,
    read: Overview,
    on: date,
    choices: Choices | None = None,
    *,
    anyway: bool = False,
    overwrite: bool = False,
    roles: Sequence[CatalogueRole] = (),
) -> Applied:
    """Let the register say what the overview says; nothing is written where it does already.

    `choices` are those of somebody who has looked at each change. Without them everything is taken but what was changed
    by hand, and with `overwrite` that too. `roles` are known ones that the participants may name.

    What is read again is only what changed, and what was decided by hand stays:

    - an empty register gets the text's language;
    - a forum's name follows its heading unless it was corrected;
    - a new number of meetings holds from 1 January of `on`'s year; a reading corrected by hand stays beside it;
    - roles that neither the old nor the new text names keep their seats;
    - a part of Snitflader that stays keeps the forum it was resolved to.

    A forum that is gone exists until `on` (or the first day of a board that has not begun), as when it is closed by
    hand: no board and no held meeting is lost, and a forum that comes back is opened again.

    Raises OverviewIsDoubtful where the text may be half an overview, unless `anyway` or somebody has chosen.
    """
    register = as_overview(session, on)
    found = compared(session, register, read)
    if choices is None and found.doubt and not anyway:
        raise OverviewIsDoubtful(found.doubt)
    looked_at = choices is not None
    choices = choices if choices is not None else _all_but_by_hand(session, found, overwrite)
    wanted_read, wanted = chosen(found, read, register, choices)
    names = names_of(session)
    notes = _closing_later(session, wanted)
    kept = _kept(found, choices, names)
    title = _new_title(session, read)
    if wanted.is_empty and not title and not choices.says_more and not _says_anew(session, found):
        return Applied(wanted, names, notes=tuple(notes), kept=kept)
    district = session.scalars(select(District)).one()
    district.overview_title = title or district.overview_title
    if read.language and not register.chapters:
        district.language = read.language
    pairs = {change.after.line: key_of(change.before) for change in (*found.changed, *found.returned, *found.unchanged)}
    writing = Writing(session, wanted_read, on, wanted, choices, roles, notes, pairs)
    writing.carry_out()
    writing.remember(read, looked_at)
    return Applied(
        wanted,
        names,
        tuple(writing.new),
        tuple(notes),
        kept,
        writing.meaning.roles_made,
        tuple(writing.meaning.unknown),
        title,
    )


def _new_title(session: Session, read: Overview) -> str:
    """What the text has above its first chapter, where the register has something else there."""
    return read.title if read.title != session.scalars(select(District.overview_title)).one() else ""


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
    parts = parts or ([_("titel")] if result.title else [])
    if not parts and not found.reordered:
        return _("Oversigten er læst, og svarene er gemt")
    return _("Oversigten er hentet ({what})").format(what=", ".join(parts) or _("ny rækkefølge"))


def _all_but_by_hand(session: Session, found: Difference, overwrite: bool) -> Choices:
    """What somebody closed stays closed, too: only what an overview closed is opened again by one."""
    if overwrite:
        return Choices(everything(found))
    by_import = {
        forum.id
        for forum in session.scalars(select(Forum).where(Forum.closed_on.is_not(None)))
        if (known := last_read(forum.overview_texts)) is not None and known.closed
    }
    stays: set[Key] = {("forum", each.after.line) for each in found.returned if each.before.key not in by_import}
    return Choices(everything(found) - stays, kept_by_hand(found, by_hand(session)))


def _kept(found: Difference, choices: Choices, names: Mapping[int, str]) -> tuple[Kept, ...]:
    """The forums of which the text says something else than the register, and the register's own was chosen."""

    def fields(change: ForumChange) -> tuple[FieldChange, ...]:
        return tuple(
            FieldChange(name, text_of(change.before, name), text_of(change.after, name))
            for name in (HEADING, *FIELDS)
            if text_of(change.before, name) != text_of(change.after, name)
            and choices.texts.get((change.after.line, name)) == text_of(change.before, name)
        )

    closed = [change for change in found.returned if ("forum", change.after.line) not in choices.wanted]
    kept = ((change, fields(change)) for change in (*found.changed, *found.returned))
    return tuple(
        Kept(names[change.before.key or 0], stays, stays_closed=change in closed)
        for change, stays in kept
        if stays or change in closed
    )


def _says_anew(session: Session, found: Difference) -> bool:
    """Whether the text says something else of a forum than when it was last read."""
    after = {change.before.key: change.after for change in (*found.changed, *found.unchanged, *found.returned)}
    for forum in session.scalars(select(Forum)):
        known, now = last_read(forum.overview_texts), after.get(forum.id)
        if known is not None and now is not None and dict(known.texts) != {HEADING: now.heading, **now.texts}:
            return True
    return False


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
