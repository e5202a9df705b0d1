"""The page Rediger forum: what it begins with, what would become of it, and everything saved as one step."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota, quota_text
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import FIELDS, Board, BoardUnit, Chapter, District, Forum, QuotaRule
from fora_desktop.domain.periods import PERSON
from fora_desktop.domain.quota import Rule, Status
from fora_desktop.i18n import _
from fora_desktop.services import boards, forums, interfaces, person_boards, requirements, standings
from fora_desktop.services.boards import Closed
from fora_desktop.services.requirements import Wanted
from fora_desktop.services.standings import BoardInfo, StandingLine

Value = str | int | date | time | tuple[int, ...] | None

FORUM_FIELDS = (
    *("name", "chapter", *FIELDS[:-1], "short_name", "responsible"),
    *("usual_weekday", "usual_time", "minutes", "journal_number", "quorum", "quorum_percent"),
)
OWN_BODY = ("location",)
"""What a forum that meets as one body has of its board."""
BOARD_FIELDS = ("name", "short_name", "location", "journal_number", "first_day", "last_day", "units")


class IsGone(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Det, du redigerede, findes ikke længere. Din kladde er bevaret."))


class DayIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Den første dag mangler. Skriv en dato."))


class TooManyPercent(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Højst 100 procent af medlemmerne. Skriv et lavere tal, eller vælg personer."))


FIELD_OF: dict[type[FieldError], str] = {
    forums.NameIsMissing: "name",
    forums.NameIsTaken: "name",
    DayIsMissing: "first_day",
    boards.EndsBeforeItBegins: "last_day",
    boards.MunicipalityHasOne: "units",
    person_boards.TooMany: "persons",
    requirements.SaysNothing: "requirement",
    requirements.MinimumOverMaximum: "requirement",
    requirements.OnlyYearsBegin: "requirement",
    requirements.TwiceTheSame: "requirement",
}
"""Beside which field a refusal stands."""


@dataclass(frozen=True, slots=True)
class Form:
    """A forum (`board` is None), a board, or something new (both None), as it stands in the register.

    `values` has the fields of the form; `wanted` its requirement, `inherited` that of the forum for a board. `bodies`
    are the boards that the requirement holds for.
    """

    forum: int | None
    board: int | None
    chapter: tuple[int, str] | None
    forum_name: str
    heading: str
    values: Mapping[str, Value]
    wanted: Wanted
    inherited: Wanted | None
    later: tuple[date, ...]
    bodies: tuple[BoardInfo, ...]
    own: int
    """How many boards of the forum have a requirement of their own, which this does not touch."""
    is_local: bool
    closed_on: date | None
    chapters: tuple[tuple[int, int, str], ...] = ()
    units: tuple[tuple[int, str], ...] = ()
    kinds: tuple[str, ...] = ()
    responsibles: tuple[str, ...] = ()
    persons: tuple[tuple[int, str], ...] = ()
    """Who can be chosen for a forum that meets with single persons."""
    is_personal: bool = False
    """Whether it does: it has boards of persons, or its requirement counts for each person."""
    language: str = "da"
    """Of the register: its fields are named in it."""

    @property
    def is_new(self) -> bool:
        return self.forum is None


def of_forum(session: Session, forum_id: int, day: date, from_day: date) -> Form:
    """The form of a forum; for one that meets as one body with that body's place and municipalities. Raises IsGone."""
    forum = session.get(Forum, forum_id)
    if forum is None:
        raise IsGone
    chapter = session.get_one(Chapter, forum.chapter_id)
    known = requirements.load(session)
    present = requirements.present(session, day, known, forum=forum_id)
    every = _boards_of(session, forum_id)
    infos = [info for info in standings.board_infos(session, every) if _open(info, day)]
    own = {info.id for info in infos if (held := known.on(forum_id, info.id, day)) is not None and held.own}
    values: dict[str, Value] = {name: getattr(forum, name) for name in FORUM_FIELDS if name != "chapter"}
    values["chapter"] = forum.chapter_id
    local = forum.board_name is not None or len(every) != 1
    if not local:
        values["location"] = session.get_one(Board, infos[0].id).location if infos else ""
    values["units"] = tuple(sorted({unit for info in infos for unit in info.units}))
    values["persons"] = tuple(sorted(info.person for info in infos if info.person is not None))
    wanted = _wanted(present, forum.quota_text, from_day)
    return Form(
        forum=forum_id,
        board=None,
        chapter=(chapter.number, chapter.title),
        forum_name=forum.name,
        heading=forum.heading,
        values=values,
        wanted=wanted,
        inherited=None,
        later=present.later,
        bodies=tuple(info for info in infos if info.id not in own),
        own=len(own),
        is_local=local,
        closed_on=forum.closed_on,
        is_personal=bool(values["persons"]) or any(rule.per == PERSON for rule in wanted.rules),
        **_offered(session),
    )


def of_board(session: Session, board_id: int, day: date, from_day: date) -> Form:
    """The form of a local board. Raises IsGone."""
    board = session.get(Board, board_id)
    if board is None:
        raise IsGone
    forum = session.get_one(Forum, board.forum_id)
    chapter = session.get_one(Chapter, forum.chapter_id)
    known = requirements.load(session)
    present = requirements.present(session, day, known, board=board_id)
    above = requirements.present(session, day, known, forum=forum.id)
    inherited = _wanted(above, forum.quota_text, from_day)
    wanted = _wanted(present, present.text, from_day)
    if present.inherited:
        wanted = Wanted(inherited.text, inherited.rules, inherited.on_demand, inherited.by_hand, False, from_day)
    values: dict[str, Value] = {name: getattr(board, name) for name in BOARD_FIELDS if name != "units"}
    values["units"] = tuple(
        sorted(session.scalars(select(BoardUnit.unit_id).where(BoardUnit.board_id == board_id)).all())
    )
    return Form(
        forum=forum.id,
        board=board_id,
        chapter=(chapter.number, chapter.title),
        forum_name=forum.name,
        heading="",
        values=values,
        wanted=wanted,
        inherited=inherited,
        later=present.later,
        bodies=tuple(standings.board_infos(session, [board_id])),
        own=0,
        is_local=True,
        closed_on=forum.closed_on,
        **_offered(session),
    )


def of_new(session: Session, chapter: int | None, first_day: date) -> Form:
    """An empty form; only a name is required."""
    offered = _offered(session)
    every = offered["chapters"]
    values: dict[str, Value] = dict.fromkeys(FORUM_FIELDS, "")
    values |= {"usual_weekday": None, "usual_time": None, "minutes": None, "units": (), "persons": (), "location": ""}
    values |= {"quorum": None, "quorum_percent": False}
    values["chapter"] = chapter if chapter is not None else (every[0][0] if every else None)
    values["first_day"] = first_day
    return Form(
        forum=None,
        board=None,
        chapter=next(((number, title) for id_, number, title in every if id_ == values["chapter"]), None),
        forum_name="",
        heading="",
        values=values,
        wanted=Wanted("", (), False, False, True, None),
        inherited=None,
        later=(),
        bodies=(BoardInfo(0, "", 0, "", 0, 0, first_day, None, ()),),
        own=0,
        is_local=False,
        closed_on=None,
        **offered,
    )


def _wanted(present: requirements.Present, written: str, from_day: date) -> Wanted:
    held = present.in_force
    text = present.text if held is not None else written
    return Wanted(
        text=text,
        rules=held.rules if held else (),
        on_demand=held is not None and held.on_demand,
        by_hand=present.by_hand,
        own=True,
        from_day=from_day,
    )


def _boards_of(session: Session, forum_id: int) -> list[int]:
    return list(session.scalars(select(Board.id).where(Board.forum_id == forum_id).order_by(Board.position, Board.id)))


def _open(info: BoardInfo | Board, day: date) -> bool:
    return info.last_day is None or info.last_day >= day


def _offered(session: Session) -> dict[str, Any]:
    from fora_desktop.services import forum_tree

    return {
        "chapters": tuple(forums.chapters(session)),
        "units": tuple(forum_tree.units(session)),
        "persons": person_boards.names(session),
        "language": session.scalars(select(District.language)).one(),
        "kinds": tuple(filter(None, session.scalars(select(QuotaRule.kind).distinct().order_by(QuotaRule.kind)))),
        "responsibles": tuple(
            sorted(set(filter(None, session.scalars(select(Forum.responsible).distinct()))), key=str.casefold)
        ),
    }


# --- other wordings -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wording:
    """A number of meetings as it stands in the register, and how many forums say so."""

    text: str
    forums: int

    @property
    def reading(self) -> quota_text.Reading:
        return quota_text.read(self.text)


def wording_of(text: str) -> str:
    """The text without what does not matter: spaces, a full stop."""
    return " ".join(text.split()).rstrip(".")


def wordings(session: Session) -> list[Wording]:
    """Every wording of the register, the most usual first; the empty one last."""
    count = Counter(wording_of(text) for text in session.scalars(select(Forum.quota_text)))
    order = {text: place for place, text in enumerate(count)}
    return [
        Wording(text, number)
        for text, number in sorted(count.items(), key=lambda each: (not each[0], -each[1], order[each[0]]))
    ]


# --- the effect in the year -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Effect:
    """How the boards would stand: one board a line for each rule, several each by its foremost word."""

    lines: tuple[StandingLine, ...]
    counts: tuple[tuple[Status, int], ...]
    sentence: str
    asked: Any = field(default=None, compare=False)


def effect(
    session: Session, bodies: Sequence[BoardInfo], rules: Sequence[Rule], on_demand: bool, on: date, asked: Any = None
) -> Effect:
    """What these rules do to the boards in the periods that hold the day; `asked` comes back with the answer."""
    found = standings.would_stand(session, bodies, rules, on_demand, on)
    if len(bodies) <= 1:
        return Effect(tuple(found), (), " ".join(line.message for line in found), asked)
    by_board: dict[int, list[StandingLine]] = {}
    for line in found:
        by_board.setdefault(line.board.id, []).append(line)
    foremost = [standings.foremost(lines).status for lines in by_board.values()]
    count = Counter(foremost)
    counts = tuple((status, count[status]) for status in quota.ORDER if count[status])
    return Effect((), counts, quota.summary_of_boards(foremost), asked)


# --- saving ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved: whose name, its ids, and what became of the meetings of boards that ended."""

    name: str
    forum: int
    board: int | None = None
    is_new: bool = False
    closed: tuple[Closed, ...] = ()
    unreadable: bool = False
    """Whether the requirement that was saved cannot be read, so that none holds."""


def create(session: Session, values: Mapping[str, Value], wanted: Wanted, municipalities: bool) -> Saved:
    """A new forum with all its fields, its requirement, and one board or one for each chosen municipality.

    An empty register has no chapters: the first forum brings the first one with it.
    """
    first_day, chapter = values.get("first_day"), values.get("chapter")
    if not str(values.get("name") or "").strip():
        raise forums.NameIsMissing
    if not isinstance(first_day, date):
        raise DayIsMissing
    if not isinstance(chapter, int):
        every = forums.chapters(session)
        chapter = every[0][0] if every else forums.create_chapter(session, _("Samarbejdsfora"))
    texts = {name: value for name, value in values.items() if name in forums.EDITABLE and name != "name"}
    forum = forums.create(session, str(values["name"]), chapter, first_day, texts)  # type: ignore[arg-type]
    owner = session.get_one(Forum, forum)
    requirements.put(session, owner, wanted, None)
    _link(session, owner)
    units, persons = values.get("units") or (), values.get("persons") or ()
    if not municipalities and isinstance(persons, tuple) and persons:
        person_boards.choose_persons(session, forum, persons, first_day)
    elif municipalities and isinstance(units, tuple) and units:
        boards.choose_units(session, forum, units, first_day)
    elif values.get("location"):
        _set_location(session, forum, str(values["location"]), first_day)
    session.flush()
    return Saved(owner.name, forum, is_new=True, unreadable=_is_unreadable(wanted))


def save_forum(
    session: Session,
    forum_id: int,
    changed: Mapping[str, Value],
    wanted: Wanted | None,
    municipalities: bool | None,
    on: date,
) -> Saved:
    """Everything that was changed of a forum, at once; `wanted` is None where its requirement was left alone.

    `municipalities` says whether it now exists in the chosen ones (True), for the whole district (False), or as before;
    then `persons` among the changes are those whom it meets with one by one.
    """
    fields = {name: value for name, value in changed.items() if name in forums.EDITABLE}
    forums.edit(session, forum_id, fields, on)  # type: ignore[arg-type]
    forum = session.get_one(Forum, forum_id)
    chapter = changed.get("chapter")
    if isinstance(chapter, int) and chapter != forum.chapter_id:
        forums.move(session, forum_id, chapter, 10**6)
    if "interfaces_text" in changed:
        _link(session, forum)
    if "location" in changed:
        _set_location(session, forum_id, str(changed["location"] or ""), on)
    if wanted is not None:
        requirements.put(session, forum, wanted, wanted.from_day)
    closed: tuple[Closed, ...] = ()
    units, persons = changed.get("units"), changed.get("persons")
    if isinstance(persons, tuple) and municipalities is None:
        day = person_boards.begins(session, forum_id, on)
        closed = person_boards.choose_persons(session, forum_id, persons, day).closed
    elif municipalities and isinstance(units, tuple):
        closed = boards.choose_units(session, forum_id, units, on).closed
    elif municipalities is False:
        closed = boards.one_for_all(session, forum_id, on).closed
    session.flush()
    return Saved(forum.name, forum_id, closed=closed, unreadable=_is_unreadable(wanted))


def _link(session: Session, forum: Forum) -> None:
    """The forums that the text Snitflader names; what somebody has said that a part of it means stays so."""
    names = {name: id_ for id_, name in session.execute(select(Forum.id, Forum.name).where(Forum.closed_on.is_(None)))}
    interfaces.relink(session, forum, names)


def _set_location(session: Session, forum_id: int, location: str, day: date) -> None:
    for board in session.scalars(select(Board).where(Board.forum_id == forum_id)):
        if _open(board, day):
            board.location = location


def save_board(session: Session, board_id: int, changed: Mapping[str, Value], wanted: Wanted | None) -> Saved:
    """Everything that was changed of a board, at once."""
    board = session.get_one(Board, board_id)
    if "first_day" in changed and changed["first_day"] is None:
        raise DayIsMissing
    if "last_day" in changed and board.last_day is not None:
        if changed["last_day"] is None:
            boards.reopen(session, board_id)
        board.last_day = None
    plain: dict[str, Any] = {
        name: value for name, value in changed.items() if name in boards.EDITABLE and name != "last_day"
    }
    boards.edit(session, board_id, plain)
    last_day = changed.get("last_day")
    closed = (boards.close(session, board_id, last_day),) if isinstance(last_day, date) else ()
    units = changed.get("units")
    if isinstance(units, tuple):
        boards.set_units(session, board_id, units)
    if wanted is not None:
        requirements.put(session, board, wanted, wanted.from_day)
    session.flush()
    return Saved(board.name, board.forum_id, board_id, closed=closed, unreadable=_is_unreadable(wanted))


def _is_unreadable(wanted: Wanted | None) -> bool:
    if wanted is None or wanted.by_hand or not wanted.own or not wanted.text.strip():
        return False
    reading = quota_text.read(wanted.text)
    return not (reading.rules or reading.on_demand or reading.per_board)


def problems(
    session: Session, values: Mapping[str, Value], *, forum: int | None = None, board: int | None = None
) -> dict[str, str]:
    """What keeps the form from being saved, by field."""
    found: dict[str, str] = {}
    name = str(values.get("name") or "").strip()
    if not name:
        found["name"] = str(forums.NameIsMissing())
    elif board is None and forums.is_taken(session, name, forum):
        found["name"] = str(forums.NameIsTaken(name))
    first, last = values.get("first_day"), values.get("last_day")
    if "first_day" in values and first is None:
        found["first_day"] = str(DayIsMissing())
    quorum = values.get("quorum")
    if values.get("quorum_percent") and isinstance(quorum, int) and quorum > 100:
        found["quorum"] = str(TooManyPercent())
    if isinstance(first, date) and isinstance(last, date) and last < first:
        found["last_day"] = str(boards.EndsBeforeItBegins(name))
    return found


def saved(found: Saved) -> str:
    """The sentence of that step."""
    told = forums.created(found.name) if found.is_new else forums.edited(found.name)
    if found.unreadable:
        told = _("{told}. Mødekravet kan ikke læses og gælder ikke").format(told=told)
    ended = [each for each in found.closed if each.meetings]
    if ended:
        told = f"{told}. {boards.later_meetings(boards.together(ended))}"
    return told
