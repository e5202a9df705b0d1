"""What forums and boards would like of the year plan: read with what they inherit, changed as it is typed."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, plan_words
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Chapter, Forum
from fora_desktop.domain.planning import MIDDLE, NEVER, PlanWish
from fora_desktop.domain.quota import Rule
from fora_desktop.domain.quota_text import requirement
from fora_desktop.i18n import _
from fora_desktop.services import plan_settings, requirements

FIELDS = (
    *("weekdays", "half", "hour", "months", "ordinal", "gap_days", "wanted", "uses_rooms", "strength", "left_out"),
)


class NoSuchWish(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Der er intet ønske, der hedder “{name}”.").format(name=name))


class MoreThanTheMaximum(FieldError):
    def __init__(self, name: str, most: str) -> None:
        super().__init__(
            _("{name} har kravet “{most}”. Skriv færre møder, eller ret mødekravet.").format(name=name, most=most)
        )


class LessThanTheMinimum(FieldError):
    def __init__(self, name: str, least: str) -> None:
        super().__init__(
            _("{name} har kravet “{least}”. Skriv flere møder, eller ret mødekravet.").format(name=name, least=least)
        )


class HourIsOutside(FieldError):
    """A board would like to begin when no meeting of the plan can."""

    def __init__(self, hour: time, day_start: time, day_end: time) -> None:
        super().__init__(
            _(
                "Kl. {hour} ligger uden for årsplanens timer, {start}–{end}. "
                "Skriv et andet tidspunkt, eller ret timerne i Forudsætninger."
            ).format(hour=dates.hours(hour), start=dates.hours(day_start), end=dates.hours(day_end))
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """As `planning.PlanWish` has it, without whose it is."""

    weekdays: str = ""
    half: str = ""
    hour: time | None = None
    months: str = ""
    ordinal: str = ""
    gap_days: int | None = None
    wanted: int | None = None
    uses_rooms: bool | None = None
    strength: str = MIDDLE
    left_out: bool = False

    @property
    def sentence(self) -> str:
        """`2. onsdag i måneden, formiddag, mindst 30 dage imellem`; nothing where nothing is wished."""
        values = asdict(self)
        return plan_words.wish_words(strength_of=values.pop("strength"), **values)

    def words(self, field: str) -> str:
        """One field as a cell shows it, and reads it back."""
        value = getattr(self, field)
        tell: dict[str, Any] = {
            "weekdays": plan_words.weekdays_words,
            "half": plan_words.half_words,
            "hour": plan_words.hour_words,
            "months": plan_words.months_words,
            "ordinal": plan_words.ordinal_words,
            "gap_days": plan_words.gap_words,
            "wanted": lambda number: "" if number is None else str(number),
            "uses_rooms": rooms_words,
            "strength": plan_words.strength,
            "left_out": lambda out: _("nej") if out else _("ja"),
        }
        return str(tell[field](value))


NOTHING = Wish()


@dataclass(frozen=True, slots=True)
class WishLine:
    """The wishes of a forum (`board` None) or of one of its boards.

    `wish` is what holds, `own` whether it was said of this very one; `usual` is what holds where `wish` says nothing:
    the forum's weekday and time.
    """

    forum: int
    board: int | None
    name: str
    forum_name: str
    chapter: str
    wish: Wish
    own: bool
    usual: Wish
    requirement: str
    """In words: `Mindst 4`."""
    place: str = ""

    @property
    def key(self) -> tuple[str, int]:
        return ("forum", self.forum) if self.board is None else ("board", self.board)

    @property
    def sentence(self) -> str:
        """What holds, in one line."""
        if self.wish.left_out:
            return self.wish.sentence
        return replace(
            self.wish,
            weekdays=self.wish.weekdays or ("" if self.wish.ordinal else self.usual.weekdays),
            hour=self.wish.hour or (None if self.wish.half else self.usual.hour),
        ).sentence


def rooms_words(uses: bool | None) -> str:
    return {True: _("ja"), False: _("nej"), None: ""}[uses]


# --- read -----------------------------------------------------------------------------------------------------------


def listing(session: Session, on: date) -> list[WishLine]:
    """Every forum in the order of the overview, each followed by its boards where it has several."""
    rows = {(row.forum_id, row.board_id): _wish(row) for row in session.scalars(select(PlanWish))}
    known = requirements.load(session)
    boards: dict[int, list[Board]] = {}
    alive = select(Board).where((Board.last_day.is_(None)) | (Board.last_day >= on))
    for board in session.scalars(alive.order_by(Board.forum_id, Board.position, Board.id)):
        boards.setdefault(board.forum_id, []).append(board)
    query = select(Forum, Chapter.title).join(Chapter, Chapter.id == Forum.chapter_id)
    query = query.where(Forum.closed_on.is_(None)).order_by(Chapter.number, Forum.position, Forum.id)
    found: list[WishLine] = []
    for forum, chapter in session.execute(query):
        its = boards.get(forum.id, [])
        one = its[0].id if len(its) == 1 else 0
        in_force = known.on(forum.id, one, on)
        own = rows.get((forum.id, None))
        base = WishLine(
            forum=forum.id,
            board=None,
            name=forum.name,
            forum_name=forum.name,
            chapter=chapter,
            wish=own or NOTHING,
            own=own is not None,
            usual=_usual(forum),
            requirement=_required(in_force),
        )
        found.append(base)
        for board in its:
            its_own = rows.get((None, board.id))
            if len(its) > 1 or its_own is not None or board.name != forum.name:
                found.append(
                    replace(
                        base,
                        board=board.id,
                        name=board.name,
                        wish=its_own or base.wish,
                        own=its_own is not None,
                        requirement=_required(known.on(forum.id, board.id, on)),
                        place=board.location,
                    )
                )
    return found


def of_board(session: Session, board: int, on: date) -> WishLine:
    """What holds for a board: its own, else its forum's."""
    there = session.get_one(Board, board)
    forum = session.get_one(Forum, there.forum_id)
    own = _row(session, board=board)
    inherited = _row(session, forum=forum.id)
    chapter = session.scalars(select(Chapter.title).where(Chapter.id == forum.chapter_id)).one()
    return WishLine(
        forum=forum.id,
        board=board,
        name=there.name,
        forum_name=forum.name,
        chapter=chapter,
        wish=_wish(own or inherited),
        own=own is not None,
        usual=_usual(forum),
        requirement=_required(requirements.load(session).on(forum.id, board, on)),
        place=there.location,
    )


def of_forum(session: Session, forum: int, on: date) -> WishLine:
    there = session.get_one(Forum, forum)
    own = _row(session, forum=forum)
    chapter = session.scalars(select(Chapter.title).where(Chapter.id == there.chapter_id)).one()
    return WishLine(
        forum=forum,
        board=None,
        name=there.name,
        forum_name=there.name,
        chapter=chapter,
        wish=_wish(own),
        own=own is not None,
        usual=_usual(there),
        requirement=_required(requirements.load(session).on(forum, 0, on)),
    )


def _usual(forum: Forum) -> Wish:
    day = "" if forum.usual_weekday is None else str(forum.usual_weekday)
    return Wish(weekdays=day, hour=forum.usual_time)


def _required(in_force: requirements.InForce | None) -> str:
    return requirement(in_force.rules, in_force.on_demand) if in_force and in_force.says_something else ""


def _wish(row: PlanWish | None) -> Wish:
    return NOTHING if row is None else Wish(**{name: getattr(row, name) for name in FIELDS})


def _row(session: Session, *, forum: int | None = None, board: int | None = None) -> PlanWish | None:
    query = select(PlanWish).where(PlanWish.forum_id == forum if board is None else PlanWish.board_id == board)
    return session.scalars(query).first()


# --- changes --------------------------------------------------------------------------------------------------------


def edit(
    session: Session, fields: Mapping[str, str], on: date, *, forum: int | None = None, board: int | None = None
) -> WishLine:
    """Some fields of a forum's or a board's wishes, as they are typed.

    A board that has said nothing begins with what its forum has; one that says what the forum says has nothing of its
    own any longer. A fixed day of the month takes the place of weekdays, and weekdays of a fixed day on another one.
    """
    line = _line(session, on, forum, board)
    wish = replace(line.wish, **{name: read_field(name, text) for name, text in fields.items()})
    if "ordinal" in fields and wish.ordinal and "weekdays" not in fields:
        wish = replace(wish, weekdays="")
    if "weekdays" in fields and wish.weekdays and "ordinal" not in fields and not _agree(wish):
        wish = replace(wish, ordinal="")
    return put(session, wish, on, forum=forum, board=board)


def _agree(wish: Wish) -> bool:
    """Whether the fixed days of the month are on the weekdays."""
    return {str(day) for _nth, day in plan_words.places_of(wish.ordinal)} <= set(wish.weekdays)


def put(session: Session, wish: Wish, on: date, *, forum: int | None = None, board: int | None = None) -> WishLine:
    """All of a forum's or a board's wishes."""
    line = _line(session, on, forum, board)
    if wish.wanted is not None and wish.wanted != line.wish.wanted:
        _can_hold(session, line, wish.wanted, on)
    if wish.hour is not None and wish.hour != line.wish.hour:
        settings = plan_settings.read(session)
        if not settings.day_start <= wish.hour < settings.day_end:
            raise HourIsOutside(wish.hour, settings.day_start, settings.day_end)
    row = _row(session, forum=forum, board=board)
    inherited = NOTHING if board is None else _wish(_row(session, forum=line.forum))
    if wish == inherited:
        if row is not None:
            session.delete(row)
    else:
        if row is None:
            row = PlanWish(forum_id=forum if board is None else None, board_id=board)
            session.add(row)
        for name in FIELDS:
            setattr(row, name, getattr(wish, name))
    session.flush()
    return _line(session, on, forum, board)


def clear(session: Session, on: date, *, forum: int | None = None, board: int | None = None) -> WishLine:
    """A forum wishes nothing any longer; a board what its forum wishes."""
    row = _row(session, forum=forum, board=board)
    if row is not None:
        session.delete(row)
        session.flush()
    return _line(session, on, forum, board)


def _line(session: Session, on: date, forum: int | None, board: int | None) -> WishLine:
    if board is not None:
        return of_board(session, board, on)
    assert forum is not None
    return of_forum(session, forum, on)


def read_field(name: str, text: str) -> Any:
    """The value of a field as it is typed; NotUnderstood tells what could be typed."""
    readers: dict[str, Any] = {
        "weekdays": plan_words.read_weekdays,
        "half": plan_words.read_half,
        "hour": plan_words.read_hour,
        "months": plan_words.read_months,
        "ordinal": plan_words.read_ordinal,
        "gap_days": plan_words.read_gap,
        "wanted": plan_words.read_number,
        "uses_rooms": _yes_or_no,
        "strength": _strength,
        "left_out": lambda words: _yes_or_no(words) is False,
    }
    if name not in readers:
        raise NoSuchWish(name)
    return readers[name](text)


def _strength(text: str) -> str:
    found = plan_words.read_strength(text) if text.strip() else MIDDLE
    if found == NEVER:
        raise plan_words.NotUnderstood(_("Skriv Ingen, Lav, Middel eller Høj."))
    return found


def _yes_or_no(text: str) -> bool | None:
    words = text.strip().casefold()
    if words in ("", "som sædvanlig"):
        return None
    if words in ("ja", "j", "1", "true", "yes"):
        return True
    if words in ("nej", "n", "0", "false", "no"):
        return False
    raise plan_words.NotUnderstood(_("Skriv ja eller nej."))


def _can_hold(session: Session, line: WishLine, wanted: int, on: date) -> None:
    """A wish stays within the requirement of the board, or of each board of the forum that has none of its own."""
    for name, rule in _rules(session, line, on):
        if rule.maximum is not None and wanted > rule.maximum:
            raise MoreThanTheMaximum(name, requirement((rule,), on_demand=False))
        if rule.minimum is not None and wanted < rule.minimum:
            raise LessThanTheMinimum(name, requirement((rule,), on_demand=False))


def _rules(session: Session, line: WishLine, on: date) -> Iterator[tuple[str, Rule]]:
    """The rule that a number is held against: the one for every meeting, else the first."""
    known = requirements.load(session)
    boards = select(Board.id, Board.name).where(Board.forum_id == line.forum)
    if line.board is not None:
        boards = boards.where(Board.id == line.board)
    else:
        boards = boards.where((Board.last_day.is_(None)) | (Board.last_day >= on))
        theirs = select(PlanWish.board_id).where(PlanWish.board_id.is_not(None))
        boards = boards.where(Board.id.not_in(theirs))
    for board, name in session.execute(boards.order_by(Board.position)):
        in_force = known.on(line.forum, board, on)
        rules = in_force.rules if in_force else ()
        rule = next((each for each in rules if each.kind is None), rules[0] if rules else None)
        if rule is not None:
            yield name, rule


# --- the sentences of the steps -------------------------------------------------------------------------------------


def changed(line: WishLine) -> str:
    if not line.own and (line.board is None or line.name == line.forum_name or line.wish == NOTHING):
        return _("{name} har ingen egne ønsker").format(name=line.name)
    if not line.own:
        return _("{name} ønsker det samme som {forum}").format(name=line.name, forum=line.forum_name)
    return _("{name} ønsker: {what}").format(name=line.name, what=line.wish.sentence or _("intet særligt"))
