"""Meeting requirements: what a text is read as, what the user corrects, and which one holds for a board on a day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, quota_text
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Forum, QuotaRule, Requirement
from fora_desktop.domain.periods import PERSON, UNIT
from fora_desktop.domain.quota import Period, Rule
from fora_desktop.domain.quota_sentence import nobody_chosen
from fora_desktop.domain.quota_text import Reading
from fora_desktop.i18n import _


class MinimumOverMaximum(FieldError):
    def __init__(self, minimum: int, maximum: int) -> None:
        super().__init__(
            _("Mindst {minimum} er mere end højst {maximum}. Ret det ene tal.").format(minimum=minimum, maximum=maximum)
        )


class SaysNothing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Kravet siger intet. Angiv mindst, højst eller efter behov."))


class OnlyYearsBegin(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Kun et krav pr. år kan begynde en anden dag end 1. januar."))


class TwiceTheSame(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("To af reglerne gælder de samme møder i den samme periode. Saml dem i én, eller vælg mødetyper.")
        )


class NothingByHand(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Mødekravet for {name} er ikke rettet i hånden.").format(name=name))


@dataclass(frozen=True, slots=True)
class InForce:
    """A requirement from a day on (None: from the beginning), with its rules; `own` where it is one board's alone."""

    id: int
    from_day: date | None
    text: str
    on_demand: bool
    rules: tuple[Rule, ...]
    by_hand: bool
    own: bool
    unchosen: str = ""
    """Whom rules count for that are left out here, for the board is nobody's: "person" or "unit"."""

    def of(self, person: bool, units: bool) -> "InForce":
        """What of it holds for a board that is a person's, or has municipalities; itself where nothing is left out."""
        fits = {"": True, PERSON: person, UNIT: units}
        kept = tuple(rule for rule in self.rules if fits.get(rule.per, True))
        if len(kept) == len(self.rules):
            return self
        gone = next(rule.per for rule in self.rules if not fits.get(rule.per, True))
        return replace(self, rules=kept, unchosen=gone)

    @property
    def says_something(self) -> bool:
        return self.on_demand or bool(self.rules)

    @property
    def is_the_forums(self) -> bool:
        """Whether a board has given its own requirement up from that day on: its text is empty then."""
        return self.own and not self.by_hand and not self.text.strip() and not self.says_something

    @property
    def to_confirm(self) -> bool:
        """Whether the text could mean something else too, and nobody has said yet that the reading is right."""
        return not self.by_hand and quota_text.read(self.text).to_confirm

    @property
    def is_as_read(self) -> bool:
        """Whether the rules are what the text is read as; set by hand, they are confirmed then."""
        reading = quota_text.read(self.text)
        return (reading.on_demand, reading.rules) == (self.on_demand, self.rules)

    @property
    def sentence(self) -> str:
        """`Mindst 4 pr. kalenderår.`, or why there is no rule."""
        if self.unchosen and not self.rules:
            return nobody_chosen(self.unchosen)
        if self.says_something:
            return quota_text.in_words(self.rules, self.on_demand)
        return quota_text.sentence(quota_text.read(self.text))


@dataclass(frozen=True, slots=True)
class Requirements:
    """All requirements of a register, by forum and by board, the newest first."""

    of_forum: dict[int, list[InForce]]
    of_board: dict[int, list[InForce]]
    of_persons: frozenset[int] = frozenset()
    of_units: frozenset[int] = frozenset()
    """The boards that are a person's, and those that have municipalities; read only where a rule counts for each."""

    def on(self, forum: int, board: int, day: date) -> InForce | None:
        """The requirement that holds for a board on a day: its own where it has one, else its forum's.

        Rules for each person or unit hold for boards that are a person's or have units. Board 0 is the forum itself.
        """
        for candidates in (self.of_board.get(board, ()), self.of_forum.get(forum, ())):
            for requirement in candidates:
                if requirement.from_day is None or requirement.from_day <= day:
                    if requirement.is_the_forums:
                        break
                    return requirement.of(board in self.of_persons, board in self.of_units) if board else requirement
        return None

    def since(self, forum: int, board: int, day: date) -> date | None:
        """The last day up to `day` on which the requirement of a board may have changed; None is never."""
        both = (*self.of_board.get(board, ()), *self.of_forum.get(forum, ()))
        return max((each.from_day for each in both if each.from_day is not None and each.from_day <= day), default=None)

    def most_rules(self, forum: int, board: int) -> int:
        """How many rules a requirement of the board has had at most."""
        both = (*self.of_board.get(board, ()), *self.of_forum.get(forum, ()))
        return max((len(each.rules) for each in both), default=0)


def load(session: Session) -> Requirements:
    rules: dict[int, list[Rule]] = defaultdict(list)
    for row in session.execute(
        select(
            QuotaRule.requirement_id,
            QuotaRule.kind,
            QuotaRule.minimum,
            QuotaRule.maximum,
            QuotaRule.period,
            QuotaRule.interval,
            QuotaRule.year_start_month,
            QuotaRule.year_start_day,
            QuotaRule.per,
        ).order_by(QuotaRule.requirement_id, QuotaRule.position)
    ):
        requirement, kind, minimum, maximum, period, interval, month, day, per = row
        rules[requirement].append(Rule(kind, minimum, maximum, Period(period), interval, (month, day), per))
    found = Requirements(defaultdict(list), defaultdict(list), *_boards_of_each(session, rules.values()))
    for id_, forum, board, from_day, text, on_demand, by_hand in session.execute(
        select(
            Requirement.id,
            Requirement.forum_id,
            Requirement.board_id,
            Requirement.from_day,
            Requirement.text,
            Requirement.on_demand,
            Requirement.by_hand,
        ).order_by(Requirement.from_day.desc().nulls_last(), Requirement.id.desc())
    ):
        in_force = InForce(id_, from_day, text, on_demand, tuple(rules[id_]), by_hand, board is not None)
        if board is not None:
            found.of_board[board].append(in_force)
        elif forum is not None:
            found.of_forum[forum].append(in_force)
    return found


def _boards_of_each(session: Session, rules: Iterable[Sequence[Rule]]) -> tuple[frozenset[int], frozenset[int]]:
    """The boards of persons and those with municipalities, where any rule counts for each of them."""
    whom = {rule.per for of_one in rules for rule in of_one}
    persons = session.scalars(select(Board.id).where(Board.person_id.is_not(None))) if PERSON in whom else ()
    units = session.scalars(select(BoardUnit.board_id)) if UNIT in whom else ()
    return frozenset(persons), frozenset(units)


def set_text(session: Session, owner: Forum | Board, text: str, from_day: date | None = None) -> quota_text.Reading:
    """Give a forum or a board a requirement in words, read as far as the words can be; earlier periods keep theirs."""
    reading = quota_text.read(text)
    _replace(session, owner, text, reading.on_demand, reading.rules, by_hand=False, from_day=from_day)
    return reading


def correct(
    session: Session, owner: Forum | Board, rules: Sequence[Rule], on_demand: bool, from_day: date | None = None
) -> None:
    """Set the reading by hand; the text stays beside it as it was written."""
    text = owner.quota_text if isinstance(owner, Forum) else ""
    for each in _of(session, owner):
        if each.from_day is None or (from_day is not None and each.from_day <= from_day):
            text = each.text
            break
    _replace(session, owner, text, on_demand, rules, by_hand=True, from_day=from_day)


def _of(session: Session, owner: Forum | Board) -> Sequence[InForce]:
    """The owner's requirements, the newest first."""
    known = load(session)
    return (known.of_board if isinstance(owner, Board) else known.of_forum).get(owner.id, ())


def drop_own(session: Session, board: Board, from_day: date | None = None) -> None:
    """Let the forum's requirement hold for the board again: from a day on, or as if it never had one of its own."""
    if from_day is not None:
        before = Requirement.from_day.is_(None) | (Requirement.from_day < from_day)
        if session.scalars(select(Requirement.id).where(Requirement.board_id == board.id, before)).first() is not None:
            _replace(session, board, "", False, (), by_hand=False, from_day=from_day)
            return
    _remove(session, session.scalars(select(Requirement.id).where(Requirement.board_id == board.id)).all())


def _replace(
    session: Session,
    owner: Forum | Board,
    text: str,
    on_demand: bool,
    rules: Iterable[Rule],
    *,
    by_hand: bool,
    from_day: date | None,
) -> None:
    column = Requirement.board_id if isinstance(owner, Board) else Requirement.forum_id
    same_day = Requirement.from_day.is_(None) if from_day is None else Requirement.from_day >= from_day
    _remove(session, session.scalars(select(Requirement.id).where(column == owner.id, same_day)).all())
    made = Requirement(
        forum_id=owner.id if isinstance(owner, Forum) else None,
        board_id=owner.id if isinstance(owner, Board) else None,
        from_day=from_day,
        text=text,
        on_demand=on_demand,
        by_hand=by_hand,
    )
    session.add(made)
    session.flush()
    add_rules(session, made.id, rules)


def add_rules(session: Session, requirement: int, rules: Iterable[Rule]) -> None:
    session.add_all(
        QuotaRule(
            requirement_id=requirement,
            position=position,
            kind=rule.kind,
            minimum=rule.minimum,
            maximum=rule.maximum,
            period=rule.period.value,
            interval=rule.interval,
            year_start_month=rule.year_start[0],
            year_start_day=rule.year_start[1],
            per=rule.per,
        )
        for position, rule in enumerate(rules)
    )
    session.flush()


def _remove(session: Session, requirements: Sequence[int]) -> None:
    session.execute(delete(QuotaRule).where(QuotaRule.requirement_id.in_(requirements)))
    session.execute(delete(Requirement).where(Requirement.id.in_(requirements)))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A requirement as a form has it: the text, and rules that are what the text is read as unless set `by_hand`.

    `own` is False for a board that follows its forum. Two that differ only in their first day are the same.
    """

    text: str
    rules: tuple[Rule, ...]
    on_demand: bool
    by_hand: bool
    own: bool = True
    from_day: date | None = field(default=None, compare=False)


def put(session: Session, owner: Forum | Board, wanted: Wanted, from_day: date | None) -> None:
    """Give a forum or a board the whole requirement from a day on, text and reading; earlier periods keep theirs."""
    if isinstance(owner, Board) and not wanted.own:
        drop_own(session, owner, from_day)
        return
    if isinstance(owner, Forum):
        owner.quota_text = wanted.text
    if wanted.by_hand:
        rules = checked(wanted.rules, wanted.on_demand)
        _replace(session, owner, wanted.text, wanted.on_demand, rules, by_hand=True, from_day=from_day)
    else:
        set_text(session, owner, wanted.text, from_day)


# --- the user's own correction --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Present:
    """A forum's or a board's requirement on a day: what is written, how that is read, and which rules hold.

    `inherited` says that a board has none of its own; `later` are the days on which others begin.
    """

    name: str
    text: str
    reading: Reading
    in_force: InForce | None
    inherited: bool
    later: tuple[date, ...]

    @property
    def by_hand(self) -> bool:
        return self.in_force is not None and self.in_force.by_hand and not self.inherited

    @property
    def sentence(self) -> str:
        return self.in_force.sentence if self.in_force else quota_text.sentence(self.reading)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A requirement before and after a change; `from_day` is the first day of the second."""

    before: Present
    after: Present
    from_day: date

    @property
    def sentence(self) -> str:
        """`Fra 1. januar 2026. Før: Mindst 4 pr. kalenderår. Nu: Mindst 2 pr. kalenderår.`"""
        return _("Fra {day}. Før: {before} Nu: {after}").format(
            day=dates.day_month_year(self.from_day), before=self.before.sentence, after=self.after.sentence
        )


def present(
    session: Session,
    day: date,
    known: Requirements | None = None,
    /,
    *,
    forum: int | None = None,
    board: int | None = None,
) -> Present:
    """Of a board, or of a forum where no board is named; `known` are the requirements where they have been read."""
    owner = _owner(session, forum, board)
    known = known or load(session)
    if isinstance(owner, Board):
        in_force, own = known.on(owner.forum_id, owner.id, day), known.of_board.get(owner.id, ())
        whole = session.get_one(Forum, owner.forum_id)
    else:
        in_force, own, whole = known.on(owner.id, 0, day), known.of_forum.get(owner.id, ()), owner
    text = in_force.text if in_force else whole.quota_text
    if in_force is not None and in_force.own and not text.strip():
        of_forum = known.on(whole.id, 0, day)
        text = of_forum.text if of_forum else whole.quota_text
    return Present(
        name=owner.name,
        text=text,
        reading=quota_text.read(text),
        in_force=in_force,
        inherited=isinstance(owner, Board) and not (in_force is not None and in_force.own),
        later=tuple(sorted(each.from_day for each in own if each.from_day is not None and each.from_day > day)),
    )


def checked(rules: Iterable[Rule], on_demand: bool) -> tuple[Rule, ...]:
    """The rules as they are kept; raises where they cannot be meant so."""
    found = tuple(replace(rule, kind=" ".join((rule.kind or "").split()) or None) for rule in rules)
    if not found and not on_demand:
        raise SaysNothing
    for rule in found:
        if not rule.minimum and not rule.maximum:
            raise SaysNothing
        if rule.minimum is not None and rule.maximum is not None and rule.minimum > rule.maximum:
            raise MinimumOverMaximum(rule.minimum, rule.maximum)
        if rule.year_start != (1, 1) and rule.period is not Period.YEAR:
            raise OnlyYearsBegin
    if len({((rule.kind or "").casefold(), rule.period, rule.interval) for rule in found}) < len(found):
        raise TwiceTheSame
    return found


def set_by_hand(
    session: Session,
    rules: Iterable[Rule],
    on_demand: bool,
    from_day: date,
    *,
    forum: int | None = None,
    board: int | None = None,
) -> Corrected:
    """The user's own reading from a day on; the text stays as written and earlier periods keep their rules."""
    owner = _owner(session, forum, board)
    before = present(session, from_day, forum=forum, board=board)
    correct(session, owner, checked(rules, on_demand), on_demand, from_day)
    return Corrected(before, present(session, from_day, forum=forum, board=board), from_day)


def use_text(session: Session, from_day: date, *, forum: int | None = None, board: int | None = None) -> Corrected:
    """Give the user's own reading up from a day on: the text is read again, or the forum's holds for the board."""
    owner = _owner(session, forum, board)
    before = present(session, from_day, forum=forum, board=board)
    of_owner = _of(session, owner)
    if not before.by_hand and not any(each.by_hand and each.from_day and each.from_day > from_day for each in of_owner):
        raise NothingByHand(owner.name)
    own_text = next((each.text for each in of_owner if each.from_day is None or each.from_day <= from_day), "")
    if isinstance(owner, Board) and not own_text.strip():
        drop_own(session, owner, from_day)
    else:
        text = own_text if isinstance(owner, Board) else owner.quota_text
        _remove(session, [each.id for each in of_owner if each.from_day is not None and each.from_day >= from_day])
        stays = next((each for each in _of(session, owner) if each.from_day is None or each.from_day <= from_day), None)
        if stays is None or stays.by_hand or stays.text != text:
            set_text(session, owner, text, from_day)
    return Corrected(before, present(session, from_day, forum=forum, board=board), from_day)


def confirm(session: Session, requirement_id: int) -> str:
    """Somebody has said that the reading is right; tells whose it is."""
    requirement = session.get_one(Requirement, requirement_id)
    requirement.by_hand = True
    session.flush()
    return _owner(session, requirement.forum_id, requirement.board_id).name


def _owner(session: Session, forum: int | None, board: int | None) -> Forum | Board:
    if board is not None:
        return session.get_one(Board, board)
    assert forum is not None
    return session.get_one(Forum, forum)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def corrected(found: Corrected) -> str:
    assert found.after.in_force is not None
    return _("Mødekravet for {name} er rettet i hånden: {requirement}").format(
        name=found.after.name,
        requirement=quota_text.requirement(found.after.in_force.rules, found.after.in_force.on_demand),
    )


def given_back(found: Corrected) -> str:
    if found.after.inherited:
        return _("Mødekravet for {name} er igen forummets").format(name=found.after.name)
    return _("Mødekravet for {name} læses igen af teksten").format(name=found.after.name)


def confirmed(name: str) -> str:
    return _("Læsningen af mødekravet for {name} er bekræftet").format(name=name)
